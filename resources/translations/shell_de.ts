<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AppButton</name>
  <message>
   <source>Please wait</source>
   <translation>Bitte warten</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPanel</name>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalten</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Buchstaben</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Keyboard language</source>
   <translation>Tastatursprache</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <source>Hide keyboard</source>
   <translation>Tastatur ausblenden</translation>
  </message>
 </context>
 <context>
  <name>NumberPad</name>
  <message>
   <source>Number pad</source>
   <translation>Ziffernblock</translation>
  </message>
  <message numerus="yes">
   <source>%n digit(s) entered</source>
   <translation>
    <numerusform>%n Ziffer eingegeben</numerusform>
    <numerusform>%n Ziffern eingegeben</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
 </context>
 <context>
  <name>OfflineLine</name>
  <message>
   <source>Working offline</source>
   <translation>Arbeitet ohne Netz</translation>
  </message>
 </context>
 <context>
  <name>PriceText</name>
  <message>
   <source>%1, before %2</source>
   <translation>%1, vorher %2</translation>
  </message>
 </context>
 <context>
  <name>ScanCode</name>
  <message>
   <source>Code to scan</source>
   <translation>Code zum Scannen</translation>
  </message>
 </context>
 <context>
  <name>SimulatedPanel</name>
  <message>
   <source>Simulated scanner</source>
   <translation>Simulierter Scanner</translation>
  </message>
  <message>
   <source>Scan something</source>
   <translation>Etwas scannen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Type any code and press Enter</source>
   <translation>Beliebigen Code eingeben und Enter drücken</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>%1, on</source>
   <translation>%1, eingeschaltet</translation>
  </message>
  <message>
   <source>%1, off</source>
   <translation>%1, ausgeschaltet</translation>
  </message>
  <message>
   <source>%1, text field</source>
   <translation>%1, Textfeld</translation>
  </message>
  <message>
   <source>%1, button</source>
   <translation>%1, Schaltfläche</translation>
  </message>
 </context>
 <context>
  <name>StorePlan</name>
  <message>
   <source>You are here</source>
   <translation>Sie sind hier</translation>
  </message>
  <message>
   <source>Store plan</source>
   <translation>Ladenplan</translation>
  </message>
  <message>
   <source>Store plan: aisle %1</source>
   <translation>Ladenplan: Gang %1</translation>
  </message>
  <message>
   <source>Store plan: aisle %1, bay %2</source>
   <translation>Ladenplan: Gang %1, Regal %2</translation>
  </message>
 </context>
 <context>
  <name>TextEntry</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
 </context>
 <context>
  <name>Viewfinder</name>
  <message>
   <source>A little closer</source>
   <translation>Etwas näher heran</translation>
  </message>
  <message>
   <source>More light would help: a lamp, or a brighter place</source>
   <translation>Mehr Licht hilft: eine Lampe oder ein hellerer Platz</translation>
  </message>
  <message>
   <source>Hold it still for a moment</source>
   <translation>Einen Moment ruhig halten</translation>
  </message>
  <message>
   <source>Hold the code inside the frame</source>
   <translation>Code in den Rahmen halten</translation>
  </message>
  <message>
   <source>The camera is not available right now</source>
   <translation>Die Kamera ist gerade nicht verfügbar</translation>
  </message>
  <message>
   <source>The camera gives no picture</source>
   <translation>Die Kamera liefert kein Bild</translation>
  </message>
  <message>
   <source>The camera may not be used</source>
   <translation>Die Kamera ist nicht freigegeben</translation>
  </message>
  <message>
   <source>The camera is gone</source>
   <translation>Die Kamera ist weg</translation>
  </message>
  <message>
   <source>No camera found</source>
   <translation>Keine Kamera gefunden</translation>
  </message>
  <message>
   <source>Please type the number under the bars, or ask our team. We are glad to help.</source>
   <translation>Bitte die Nummer unter den Strichen eingeben oder unser Team fragen. Wir helfen gern.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. It also goes on without a photo.</source>
   <translation>Vielleicht benutzt sie ein anderes Programm. Schließen Sie es, dann kommt das Bild von selbst. Es geht auch ohne Foto weiter.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. It also goes on without a photo.</source>
   <translation>Dieses Tablet lässt uns seine Kamera nicht benutzen. Der Support kann es erlauben. Es geht auch ohne Foto weiter.</translation>
  </message>
  <message>
   <source>As soon as it is plugged in, the picture comes by itself. It also goes on without a photo.</source>
   <translation>Sobald sie angeschlossen ist, kommt das Bild von selbst. Es geht auch ohne Foto weiter.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. Until then, type the number.</source>
   <translation>Vielleicht benutzt sie ein anderes Programm. Sobald es geschlossen ist, kommt das Bild von selbst. Bis dahin die Nummer eingeben.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. Until then, type the number.</source>
   <translation>Dieses Tablet gibt seine Kamera nicht frei. Der Support kann das ändern. Bis dahin die Nummer eingeben.</translation>
  </message>
  <message>
   <source>Plug it in again, and the picture comes by itself. Until then, type the number.</source>
   <translation>Wieder einstecken, dann kommt das Bild von selbst. Bis dahin die Nummer eingeben.</translation>
  </message>
  <message>
   <source>Is it plugged in? As soon as it is, the picture comes by itself. Until then, type the number.</source>
   <translation>Ist sie eingesteckt? Sobald sie es ist, kommt das Bild von selbst. Bis dahin die Nummer eingeben.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Was die Kamera sieht</translation>
  </message>
  <message>
   <source>Got it</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>The camera is starting</source>
   <translation>Die Kamera startet</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Nummer eingeben</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>yesterday %1</source>
   <translation>gestern, %1</translation>
  </message>
  <message>
   <source>age unknown</source>
   <translation>Stand unbekannt</translation>
  </message>
  <message>
   <source>as of %1</source>
   <translation>Stand %1</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>vor %n Minute</numerusform>
    <numerusform>vor %n Minuten</numerusform>
   </translation>
  </message>
 </context>
</TS>
