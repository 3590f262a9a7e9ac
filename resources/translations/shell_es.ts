<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AppButton</name>
  <message>
   <source>Please wait</source>
   <translation>Un momento, por favor</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPanel</name>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayúsculas</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letras</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>Signos</translation>
  </message>
  <message>
   <source>Keyboard language</source>
   <translation>Idioma del teclado</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Hide keyboard</source>
   <translation>Ocultar el teclado</translation>
  </message>
 </context>
 <context>
  <name>NumberPad</name>
  <message>
   <source>Number pad</source>
   <translation>Teclado numérico</translation>
  </message>
  <message numerus="yes">
   <source>%n digit(s) entered</source>
   <translation>
    <numerusform>%n cifra introducida</numerusform>
    <numerusform>%n cifras introducidas</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
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
   <translation>Sin conexión</translation>
  </message>
 </context>
 <context>
  <name>PriceText</name>
  <message>
   <source>%1, before %2</source>
   <translation>%1, antes %2</translation>
  </message>
 </context>
 <context>
  <name>ScanCode</name>
  <message>
   <source>Code to scan</source>
   <translation>Código para escanear</translation>
  </message>
 </context>
 <context>
  <name>SimulatedPanel</name>
  <message>
   <source>Simulated scanner</source>
   <translation>Escáner simulado</translation>
  </message>
  <message>
   <source>Scan something</source>
   <translation>Escanee algo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Type any code and press Enter</source>
   <translation>Escriba un código y pulse Intro</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>%1, on</source>
   <translation>%1, activado</translation>
  </message>
  <message>
   <source>%1, off</source>
   <translation>%1, desactivado</translation>
  </message>
  <message>
   <source>%1, text field</source>
   <translation>%1, campo de texto</translation>
  </message>
  <message>
   <source>%1, button</source>
   <translation>%1, botón</translation>
  </message>
 </context>
 <context>
  <name>StorePlan</name>
  <message>
   <source>You are here</source>
   <translation>Está usted aquí</translation>
  </message>
  <message>
   <source>Store plan</source>
   <translation>Plano de la tienda</translation>
  </message>
  <message>
   <source>Store plan: aisle %1</source>
   <translation>Plano de la tienda: pasillo %1</translation>
  </message>
  <message>
   <source>Store plan: aisle %1, bay %2</source>
   <translation>Plano de la tienda: pasillo %1, módulo %2</translation>
  </message>
 </context>
 <context>
  <name>TextEntry</name>
  <message>
   <source>Clear</source>
   <translation>Borrar</translation>
  </message>
 </context>
 <context>
  <name>Viewfinder</name>
  <message>
   <source>A little closer</source>
   <translation>Un poco más cerca</translation>
  </message>
  <message>
   <source>More light would help: a lamp, or a brighter place</source>
   <translation>Haría falta más luz: una lámpara o un lugar más claro</translation>
  </message>
  <message>
   <source>Hold it still for a moment</source>
   <translation>No lo mueva un momento</translation>
  </message>
  <message>
   <source>Hold the code inside the frame</source>
   <translation>Ponga el código dentro del marco</translation>
  </message>
  <message>
   <source>The camera is not available right now</source>
   <translation>La cámara no está disponible en este momento</translation>
  </message>
  <message>
   <source>The camera gives no picture</source>
   <translation>La cámara no da imagen</translation>
  </message>
  <message>
   <source>The camera may not be used</source>
   <translation>No se puede usar la cámara</translation>
  </message>
  <message>
   <source>The camera is gone</source>
   <translation>La cámara ya no está</translation>
  </message>
  <message>
   <source>No camera found</source>
   <translation>No se encuentra ninguna cámara</translation>
  </message>
  <message>
   <source>Please type the number under the bars, or ask our team. We are glad to help.</source>
   <translation>Escriba el número que hay bajo las barras o pregunte a nuestro equipo. Le ayudamos con mucho gusto.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. It also goes on without a photo.</source>
   <translation>Quizá la esté usando otro programa. Ciérrelo y la imagen vuelve sola. También se puede seguir sin foto.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. It also goes on without a photo.</source>
   <translation>Esta tableta no nos deja usar su cámara. Soporte puede permitirlo. También se puede seguir sin foto.</translation>
  </message>
  <message>
   <source>As soon as it is plugged in, the picture comes by itself. It also goes on without a photo.</source>
   <translation>En cuanto esté conectada, la imagen vuelve sola. También se puede seguir sin foto.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. Until then, type the number.</source>
   <translation>Quizá la esté usando otro programa. Ciérrelo y la imagen vuelve sola. Mientras tanto, escriba el número.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. Until then, type the number.</source>
   <translation>Esta tableta no nos deja usar su cámara. Soporte puede permitirlo. Mientras tanto, escriba el número.</translation>
  </message>
  <message>
   <source>Plug it in again, and the picture comes by itself. Until then, type the number.</source>
   <translation>Vuelva a conectarla y la imagen vuelve sola. Mientras tanto, escriba el número.</translation>
  </message>
  <message>
   <source>Is it plugged in? As soon as it is, the picture comes by itself. Until then, type the number.</source>
   <translation>¿Está conectada? En cuanto lo esté, la imagen viene sola. Mientras tanto, escriba el número.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>Lo que ve la cámara</translation>
  </message>
  <message>
   <source>Got it</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>The camera is starting</source>
   <translation>La cámara se está encendiendo</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Escribir el número</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>yesterday %1</source>
   <translation>ayer %1</translation>
  </message>
  <message>
   <source>age unknown</source>
   <translation>fecha desconocida</translation>
  </message>
  <message>
   <source>as of %1</source>
   <translation>datos: %1</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>hace %n minuto</numerusform>
    <numerusform>hace %n minutos</numerusform>
   </translation>
  </message>
 </context>
</TS>
