<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AppButton</name>
  <message>
   <source>Please wait</source>
   <translation>Merci de patienter</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPanel</name>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Majuscule</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>Signes</translation>
  </message>
  <message>
   <source>Keyboard language</source>
   <translation>Langue du clavier</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Hide keyboard</source>
   <translation>Masquer le clavier</translation>
  </message>
 </context>
 <context>
  <name>NumberPad</name>
  <message>
   <source>Number pad</source>
   <translation>Pavé numérique</translation>
  </message>
  <message numerus="yes">
   <source>%n digit(s) entered</source>
   <translation>
    <numerusform>%n chiffre saisi</numerusform>
    <numerusform>%n chiffres saisis</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Effacer</translation>
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
   <translation>Hors connexion</translation>
  </message>
 </context>
 <context>
  <name>PriceText</name>
  <message>
   <source>%1, before %2</source>
   <translation>%1, au lieu de %2</translation>
  </message>
 </context>
 <context>
  <name>ScanCode</name>
  <message>
   <source>Code to scan</source>
   <translation>Code à scanner</translation>
  </message>
 </context>
 <context>
  <name>SimulatedPanel</name>
  <message>
   <source>Simulated scanner</source>
   <translation>Lecteur simulé</translation>
  </message>
  <message>
   <source>Scan something</source>
   <translation>Scannez quelque chose</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Type any code and press Enter</source>
   <translation>Tapez un code et appuyez sur Entrée</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>%1, on</source>
   <translation>%1, activé</translation>
  </message>
  <message>
   <source>%1, off</source>
   <translation>%1, désactivé</translation>
  </message>
  <message>
   <source>%1, text field</source>
   <translation>%1, champ de texte</translation>
  </message>
  <message>
   <source>%1, button</source>
   <translation>%1, bouton</translation>
  </message>
 </context>
 <context>
  <name>StorePlan</name>
  <message>
   <source>You are here</source>
   <translation>Vous êtes ici</translation>
  </message>
  <message>
   <source>Store plan</source>
   <translation>Plan du magasin</translation>
  </message>
  <message>
   <source>Store plan: aisle %1</source>
   <translation>Plan du magasin : allée %1</translation>
  </message>
  <message>
   <source>Store plan: aisle %1, bay %2</source>
   <translation>Plan du magasin : allée %1, travée %2</translation>
  </message>
 </context>
 <context>
  <name>TextEntry</name>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
 </context>
 <context>
  <name>Viewfinder</name>
  <message>
   <source>A little closer</source>
   <translation>Un peu plus près</translation>
  </message>
  <message>
   <source>More light would help: a lamp, or a brighter place</source>
   <translation>Il faudrait plus de lumière : une lampe, ou un endroit plus clair</translation>
  </message>
  <message>
   <source>Hold it still for a moment</source>
   <translation>Ne bougez plus un instant</translation>
  </message>
  <message>
   <source>Hold the code inside the frame</source>
   <translation>Placez le code dans le cadre</translation>
  </message>
  <message>
   <source>The camera is not available right now</source>
   <translation>La caméra n’est pas disponible pour le moment</translation>
  </message>
  <message>
   <source>The camera gives no picture</source>
   <translation>La caméra ne donne pas d’image</translation>
  </message>
  <message>
   <source>The camera may not be used</source>
   <translation>La caméra ne peut pas être utilisée</translation>
  </message>
  <message>
   <source>The camera is gone</source>
   <translation>La caméra n’est plus là</translation>
  </message>
  <message>
   <source>No camera found</source>
   <translation>Aucune caméra trouvée</translation>
  </message>
  <message>
   <source>Please type the number under the bars, or ask our team. We are glad to help.</source>
   <translation>Merci de taper le numéro sous les barres, ou demandez à notre équipe. Nous vous aidons avec plaisir.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. It also goes on without a photo.</source>
   <translation>Un autre programme l’utilise peut-être. Fermez-le, et l’image revient d’elle-même. On peut aussi continuer sans photo.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. It also goes on without a photo.</source>
   <translation>Cette tablette ne nous laisse pas utiliser sa caméra. Le support peut l’autoriser. On peut aussi continuer sans photo.</translation>
  </message>
  <message>
   <source>As soon as it is plugged in, the picture comes by itself. It also goes on without a photo.</source>
   <translation>Dès qu’elle est branchée, l’image revient d’elle-même. On peut aussi continuer sans photo.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. Until then, type the number.</source>
   <translation>Un autre programme l’utilise peut-être. Fermez-le, et l’image revient d’elle-même. En attendant, tapez le numéro.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. Until then, type the number.</source>
   <translation>Cette tablette ne nous laisse pas utiliser sa caméra. Le support peut l’autoriser. En attendant, tapez le numéro.</translation>
  </message>
  <message>
   <source>Plug it in again, and the picture comes by itself. Until then, type the number.</source>
   <translation>Rebranchez-la, et l’image revient d’elle-même. En attendant, tapez le numéro.</translation>
  </message>
  <message>
   <source>Is it plugged in? As soon as it is, the picture comes by itself. Until then, type the number.</source>
   <translation>Est-elle branchée ? Dès qu’elle l’est, l’image vient d’elle-même. En attendant, tapez le numéro.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Ce que voit la caméra</translation>
  </message>
  <message>
   <source>Got it</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>The camera is starting</source>
   <translation>La caméra démarre</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Taper le numéro</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>yesterday %1</source>
   <translation>hier à %1</translation>
  </message>
  <message>
   <source>age unknown</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <source>as of %1</source>
   <translation>données : %1</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>il y a %n minute</numerusform>
    <numerusform>il y a %n minutes</numerusform>
   </translation>
  </message>
 </context>
</TS>
