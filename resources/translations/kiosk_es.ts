<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Account</name>
  <message>
   <source>This could not be saved. Please try once more, or ask our team.</source>
   <translation>No se ha podido guardar. Pruebe otra vez o pregunte a nuestro equipo.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) are in your basket now.</source>
   <translation>
    <numerusform>%n artículo está ahora en su cesta.</numerusform>
    <numerusform>%n artículos están ahora en su cesta.</numerusform>
   </translation>
  </message>
  <message>
   <source>We can see that it is you. Your points, orders and lists are at our head office, and we cannot reach it right now. Everything else works as always.</source>
   <translation>Vemos que es usted. Sus puntos, pedidos y listas están en nuestra central, y ahora no podemos conectar con ella. Todo lo demás funciona como siempre.</translation>
  </message>
  <message>
   <source>Your account does not open at the moment. Our team is glad to help.</source>
   <translation>Su cuenta no se abre en este momento. Nuestro equipo le ayuda con gusto.</translation>
  </message>
  <message>
   <source>My orders</source>
   <translation>Mis pedidos</translation>
  </message>
  <message>
   <source>My basket online</source>
   <translation>Mi cesta en línea</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>Lista de deseos</translation>
  </message>
  <message>
   <source>Recently viewed online</source>
   <translation>Vistos hace poco en línea</translation>
  </message>
  <message>
   <source>Suggestions for me</source>
   <translation>Sugerencias para mí</translation>
  </message>
  <message>
   <source>Offers for me</source>
   <translation>Ofertas para mí</translation>
  </message>
  <message>
   <source>My data</source>
   <translation>Mis datos</translation>
  </message>
  <message>
   <source>What we may do with it, and what not</source>
   <translation>Lo que podemos hacer con ellos y lo que no</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Aún no hay nada</translation>
  </message>
  <message numerus="yes">
   <source>%n of them on the way</source>
   <translation>
    <numerusform>%n de ellos en camino</numerusform>
    <numerusform>%n de ellos en camino</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s), as you left them online</source>
   <translation>
    <numerusform>%n artículo, tal como lo dejó en línea</numerusform>
    <numerusform>%n artículos, tal como los dejó en línea</numerusform>
   </translation>
  </message>
  <message>
   <source>You asked us not to remember what you look at. You can change that under “My data”.</source>
   <translation>Nos pidió que no recordemos lo que mira. Puede cambiarlo en «Mis datos».</translation>
  </message>
  <message>
   <source>What you order in our app, online or here shows up on this page.</source>
   <translation>Lo que pida en nuestra aplicación, en línea o aquí aparece en esta página.</translation>
  </message>
  <message>
   <source>Your basket online is empty. What you put into it there can be gone on with here.</source>
   <translation>Su cesta en línea está vacía. Con lo que ponga en ella puede seguir aquí.</translation>
  </message>
  <message>
   <source>Tap the heart in our app, and what you like is here when you come to the store.</source>
   <translation>Toque el corazón en nuestra aplicación y lo que le gusta está aquí cuando venga a la tienda.</translation>
  </message>
  <message>
   <source>What you look at in our app or online is here when you come to the store.</source>
   <translation>Lo que mire en nuestra aplicación o en línea está aquí cuando venga a la tienda.</translation>
  </message>
  <message>
   <source>Once you have ordered something, we can say what goes with it.</source>
   <translation>Cuando haya pedido algo, podremos decir qué va con ello.</translation>
  </message>
  <message>
   <source>There is nothing on offer for you today.</source>
   <translation>Hoy no hay ninguna oferta para usted.</translation>
  </message>
  <message>
   <source>Ordered %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 y %n más</numerusform>
    <numerusform>%1 y %n más</numerusform>
   </translation>
  </message>
  <message>
   <source>An article that is not named here</source>
   <translation>Un artículo que no se nombra aquí</translation>
  </message>
  <message>
   <source>Ready to collect at %1</source>
   <translation>Listo para recoger en %1</translation>
  </message>
  <message>
   <source>We have your order</source>
   <translation>Tenemos su pedido</translation>
  </message>
  <message>
   <source>We are putting it together</source>
   <translation>Lo estamos preparando</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Embalado</translation>
  </message>
  <message>
   <source>Something is missing, we write to you</source>
   <translation>Falta algo, le escribimos</translation>
  </message>
  <message>
   <source>Partly with you</source>
   <translation>En parte ya lo tiene</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Partly returned</source>
   <translation>Devuelto en parte</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>No se recogió a tiempo</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>Packed, about to leave</source>
   <translation>Embalado, a punto de salir</translation>
  </message>
  <message>
   <source>Out for delivery</source>
   <translation>En reparto</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <source>On its way to you</source>
   <translation>De camino a usted</translation>
  </message>
  <message>
   <source>Bought at %1</source>
   <translation>Comprado en %1</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>Comprado</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>Recogido</translation>
  </message>
  <message>
   <source>Sent to you</source>
   <translation>Enviado a usted</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>a carrier, and since when it has the parcel</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Promised for %1</source>
   <translation>Prometido para %1</translation>
  </message>
  <message>
   <source>%1 are on their way back to you</source>
   <translation>%1 están de vuelta hacia usted</translation>
  </message>
  <message>
   <source>%1 paid back</source>
   <translation>%1 abonados</translation>
  </message>
  <message>
   <source>Goes with “%1” from your last order</source>
   <translation>Va con «%1» de su último pedido</translation>
  </message>
  <message>
   <source>Others who bought “%1” also bought</source>
   <translation>Otros que compraron «%1» también compraron</translation>
  </message>
  <message>
   <source>Suggestions from my orders</source>
   <translation>Sugerencias de mis pedidos</translation>
  </message>
  <message>
   <source>Remember what I look at online</source>
   <translation>Recordar lo que miro en línea</translation>
  </message>
  <message>
   <source>News and offers by e-mail</source>
   <translation>Novedades y ofertas por correo</translation>
  </message>
  <message>
   <source>From your own orders alone, and only after you showed your changing code.</source>
   <translation>Solo a partir de sus propios pedidos y solo después de mostrar su código cambiante.</translation>
  </message>
  <message>
   <source>In our app and web shop. Without it, what is remembered is deleted.</source>
   <translation>En nuestra aplicación y tienda en línea. Sin ello, lo recordado se borra.</translation>
  </message>
  <message>
   <source>A few times a year. What concerns your orders comes in any case.</source>
   <translation>Unas pocas veces al año. Lo que afecta a sus pedidos llega en cualquier caso.</translation>
  </message>
  <message>
   <source>Without a connection: this is how things stood at %1. We cannot see what happened since.</source>
   <translation>Sin conexión: así estaban las cosas a las %1. No vemos lo que ha pasado desde entonces.</translation>
  </message>
 </context>
 <context>
  <name>AccountConsent</name>
  <message>
   <source>Saved here, on its way to our head office</source>
   <translation>Guardado aquí, de camino a nuestra central</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
 </context>
 <context>
  <name>AccountOrder</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message>
   <source>Collect it now</source>
   <translation>Recogerlo ahora</translation>
  </message>
  <message>
   <source>Order again</source>
   <translation>Pedir de nuevo</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Devolver algo</translation>
  </message>
 </context>
 <context>
  <name>AccountParts</name>
  <message>
   <source>To the basket</source>
   <translation>A la cesta</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Aquí aún no hay nada</translation>
  </message>
  <message>
   <source>All else that we keep about you is in our app, where you can also have it deleted. This screen forgets you as soon as you sign out.</source>
   <translation>Todo lo demás que guardamos de usted está en nuestra app, donde también puede hacerlo borrar. Esta pantalla le olvida en cuanto cierra la sesión.</translation>
  </message>
 </context>
 <context>
  <name>AttractPage</name>
  <message>
   <source>About this store: %1</source>
   <translation>Sobre esta tienda: %1</translation>
  </message>
  <message>
   <source>Scan it. Find it.
Take it home.</source>
   <translation>Escanee. Encuentre.
Lléveselo.</translation>
  </message>
  <message>
   <source>Hold any barcode under the scanner: see the price, the sizes and colours we have, and the shelf it waits on.</source>
   <translation>Acerque un código de barras al escáner: vea el precio, las tallas y colores que tenemos y el estante donde está.</translation>
  </message>
  <message>
   <source>Touch to begin</source>
   <translation>Toque para empezar</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
 </context>
 <context>
  <name>Basket</name>
  <message>
   <source>%1 is out of your basket.</source>
   <translation>%1 ya no está en su cesta.</translation>
  </message>
  <message numerus="yes">
   <source>The price of %n article(s) has changed. Please have a look.</source>
   <translation>
    <numerusform>El precio de %n artículo ha cambiado. Revíselo, por favor.</numerusform>
    <numerusform>El precio de %n artículos ha cambiado. Revíselos, por favor.</numerusform>
   </translation>
  </message>
  <message>
   <source>It costs less now: it was %1.</source>
   <translation>Ahora cuesta menos: antes %1.</translation>
  </message>
  <message>
   <source>Its price has changed: it was %1.</source>
   <translation>Su precio ha cambiado: antes %1.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Ofertas</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Descuento</translation>
  </message>
  <message>
   <source>free</source>
   <translation>gratis</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuestos</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>incluye %1 de impuestos</translation>
  </message>
  <message>
   <source>You save %1</source>
   <translation>Ahorra %1</translation>
  </message>
  <message>
   <source>Pick it up at %1</source>
   <translation>Recogerlo en %1</translation>
  </message>
  <message>
   <source>Take it from the shelf</source>
   <translation>Cogerlo del estante</translation>
  </message>
  <message>
   <source>Have it held here</source>
   <translation>Que me lo guarden aquí</translation>
  </message>
  <message>
   <source>Have it sent home</source>
   <translation>Que me lo envíen a casa</translation>
  </message>
  <message numerus="yes">
   <source>Only %n left</source>
   <translation>
    <numerusform>Solo queda %n</numerusform>
    <numerusform>Solo quedan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>Agotado</translation>
  </message>
  <message>
   <source>We look for it and write to you</source>
   <translation>Lo buscamos y le escribimos</translation>
  </message>
  <message>
   <source>We write to you when it is ready</source>
   <translation>Le escribimos cuando esté listo</translation>
  </message>
  <message>
   <source>Ready today from %1</source>
   <translation>Listo hoy desde las %1</translation>
  </message>
  <message>
   <source>Ready tomorrow from %1</source>
   <translation>Listo mañana desde las %1</translation>
  </message>
  <message>
   <source>Ready %1 from %2</source>
   <translation>Listo %1 desde las %2</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>Podemos enviárselo a casa</translation>
  </message>
  <message>
   <source>With you on %1</source>
   <translation>En su casa: %1</translation>
  </message>
  <message>
   <source>With you %1 to %2</source>
   <translation>En su casa: de %1 a %2</translation>
  </message>
  <message>
   <source>At the counter of this store</source>
   <translation>En el mostrador de esta tienda</translation>
  </message>
  <message>
   <source>Delivery %1</source>
   <translation>Envío %1</translation>
  </message>
  <message>
   <source>Delivery %1, free from %2</source>
   <translation>Envío %1, gratis desde %2</translation>
  </message>
  <message>
   <source>This cannot be put into the basket</source>
   <translation>Esto no se puede poner en la cesta</translation>
  </message>
  <message>
   <source>Please ask us.</source>
   <translation>Pregúntenos, por favor.</translation>
  </message>
  <message>
   <source>Please order what is in it first, then go on.</source>
   <translation>Pida primero lo que hay en ella y luego siga.</translation>
  </message>
  <message>
   <source>Your basket is full</source>
   <translation>Su cesta está llena</translation>
  </message>
  <message>
   <source>In your basket: %1</source>
   <translation>En su cesta: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) in all</source>
   <translation>
    <numerusform>%n artículo en total</numerusform>
    <numerusform>%n artículos en total</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketItem</name>
  <message>
   <source>%1 each</source>
   <translation>%1 cada uno</translation>
  </message>
  <message>
   <source>before %1</source>
   <translation>antes %1</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Quitar %1</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Look around</source>
   <translation>Ver la tienda</translation>
  </message>
  <message>
   <source>Ask us for the price</source>
   <translation>Pregúntenos el precio</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>Otra forma</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Take it to the till</source>
   <translation>Llevarlo a la caja</translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>Seguir mirando</translation>
  </message>
  <message>
   <source>Your basket</source>
   <translation>Su cesta</translation>
  </message>
  <message>
   <source>Go on with our team</source>
   <translation>Seguir con nuestro equipo</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>En mi móvil</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Su cesta está vacía</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>Escanee algo del estante o eche un vistazo: lo que no está aquí, se lo conseguimos.</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Volver a ponerlo</translation>
  </message>
 </context>
 <context>
  <name>BasketStepper</name>
  <message>
   <source>Remove %1</source>
   <translation>Quitar %1</translation>
  </message>
  <message>
   <source>One less of %1</source>
   <translation>Uno menos: %1</translation>
  </message>
  <message>
   <source>Quantity: %1</source>
   <translation>Cantidad: %1</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>Uno más: %1</translation>
  </message>
 </context>
 <context>
  <name>BasketTotals</name>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
 </context>
 <context>
  <name>BasketWay</name>
  <message>
   <source>How to get %1: %2</source>
   <translation>Cómo obtener %1: %2</translation>
  </message>
  <message>
   <source>How to get it: %1</source>
   <translation>Cómo obtenerlo: %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How would you like to get it?</source>
   <translation>¿Cómo lo quiere?</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>BottomBar</name>
  <message>
   <source>Start over</source>
   <translation>Reiniciar</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>Cesta</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Pantalla</translation>
  </message>
  <message>
   <source>Your call</source>
   <translation>Su llamada</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
 </context>
 <context>
  <name>Browse</name>
  <message>
   <source>All categories</source>
   <translation>Todas las categorías</translation>
  </message>
 </context>
 <context>
  <name>BrowseBranches</name>
  <message>
   <source>Products: %1</source>
   <translation>Productos: %1</translation>
  </message>
 </context>
 <context>
  <name>Checkout</name>
  <message>
   <source>First and last name</source>
   <translation>Nombre y apellidos</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>Calle y número</translation>
  </message>
  <message>
   <source>Floor, company (optional)</source>
   <translation>Piso, empresa (opcional)</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Código postal</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Localidad</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Provincia</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Please never type a card number here. We have not kept it.</source>
   <translation>No escriba nunca aquí un número de tarjeta. No lo hemos guardado.</translation>
  </message>
  <message>
   <source>Please compare the postcode: it is not one of %1.</source>
   <translation>Compruebe el código postal, por favor: no es válido (%1).</translation>
  </message>
  <message>
   <source>An e-mail address looks like name@example.com.</source>
   <translation>Una dirección de correo es como nombre@ejemplo.com.</translation>
  </message>
  <message>
   <source>A phone number has 6 to 15 digits.</source>
   <translation>Un número de teléfono tiene de 6 a 15 cifras.</translation>
  </message>
  <message>
   <source>We do not deliver to this country.</source>
   <translation>No enviamos a este país.</translation>
  </message>
  <message>
   <source>This is too long. Please shorten it.</source>
   <translation>Es demasiado largo. Acórtelo, por favor.</translation>
  </message>
  <message>
   <source>This is too short. Please complete it.</source>
   <translation>Es demasiado corto. Complételo, por favor.</translation>
  </message>
  <message>
   <source>There are characters in it that we cannot print on a label.</source>
   <translation>Hay caracteres que no podemos imprimir en una etiqueta.</translation>
  </message>
  <message>
   <source>We need your e-mail or your phone number, to tell you about your order.</source>
   <translation>Necesitamos su correo o su teléfono para informarle de su pedido.</translation>
  </message>
  <message>
   <source>Under which name may we keep it for you?</source>
   <translation>¿A qué nombre se lo guardamos?</translation>
  </message>
  <message>
   <source>Where shall we send it?</source>
   <translation>¿Adónde lo enviamos?</translation>
  </message>
  <message>
   <source>The postcode is missing.</source>
   <translation>Falta el código postal.</translation>
  </message>
  <message>
   <source>The town is missing.</source>
   <translation>Falta la localidad.</translation>
  </message>
  <message>
   <source>The state is missing.</source>
   <translation>Falta la provincia.</translation>
  </message>
  <message>
   <source>Please choose a country.</source>
   <translation>Elija un país, por favor.</translation>
  </message>
  <message>
   <source>Please complete this.</source>
   <translation>Complételo, por favor.</translation>
  </message>
  <message>
   <source>How do we
reach you?</source>
   <translation>¿Cómo le
localizamos?</translation>
  </message>
  <message>
   <source>Almost done</source>
   <translation>Ya casi está</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Su cesta está vacía</translation>
  </message>
  <message>
   <source>Where shall we send it, and where may we write to?</source>
   <translation>¿Adónde lo enviamos y dónde podemos escribirle?</translation>
  </message>
  <message>
   <source>We are working offline: this becomes an order request. We confirm it by message as soon as we can.</source>
   <translation>Trabajamos sin conexión: esto será una solicitud de pedido. La confirmamos por mensaje en cuanto podamos.</translation>
  </message>
  <message>
   <source>For this order only. This screen forgets it with your visit.</source>
   <translation>Solo para este pedido. Esta pantalla lo olvida con su visita.</translation>
  </message>
  <message>
   <source>Standard delivery</source>
   <translation>Envío estándar</translation>
  </message>
  <message>
   <source>Express delivery</source>
   <translation>Envío exprés</translation>
  </message>
  <message>
   <source>Pay at the counter</source>
   <translation>Pagar en el mostrador</translation>
  </message>
  <message>
   <source>Show a code at the till, cash or card</source>
   <translation>Muestre un código en la caja, en efectivo o con tarjeta</translation>
  </message>
  <message>
   <source>Pay on my phone</source>
   <translation>Pagar con mi móvil</translation>
  </message>
  <message>
   <source>Scan a code once your order is confirmed</source>
   <translation>Escanee un código cuando el pedido esté confirmado</translation>
  </message>
  <message>
   <source>Agree to %1</source>
   <translation>Aceptar %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>Enviar la solicitud · %1</translation>
  </message>
  <message>
   <source>Place the order · %1</source>
   <translation>Hacer el pedido · %1</translation>
  </message>
  <message>
   <source>Your order could not be saved on this screen. Nothing was ordered. Please call us.</source>
   <translation>Su pedido no se ha podido guardar en esta pantalla. No se ha pedido nada. Llámenos, por favor.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Get my list for the till</source>
   <translation>Obtener mi lista para la caja</translation>
  </message>
 </context>
 <context>
  <name>Collect</name>
  <message>
   <source>A pickup code has eight characters. Please compare it once more.</source>
   <translation>Un código de recogida tiene ocho caracteres. Compárelo otra vez, por favor.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message>
   <source>Hello %1, your
order is ready</source>
   <translation>Hola, %1: su
pedido está listo</translation>
  </message>
  <message>
   <source>Thank you, %1</source>
   <translation>Gracias, %1</translation>
  </message>
  <message>
   <source>It takes longer
than planned</source>
   <translation>Tarda más
de lo previsto</translation>
  </message>
  <message>
   <source>Your order waits
at %1</source>
   <translation>Su pedido le
espera en %1</translation>
  </message>
  <message>
   <source>%1 is bringing
your order</source>
   <translation>%1 le trae
su pedido</translation>
  </message>
  <message>
   <source>You are noted down</source>
   <translation>Ya está anotado</translation>
  </message>
  <message>
   <source>%1, we know
you are here</source>
   <translation>%1, sabemos
que está aquí</translation>
  </message>
  <message>
   <source>We know that
you are here</source>
   <translation>Sabemos que
está aquí</translation>
  </message>
  <message>
   <source>Collect your order</source>
   <translation>Recoger su pedido</translation>
  </message>
  <message>
   <source>Your order is ready</source>
   <translation>Su pedido está listo</translation>
  </message>
  <message>
   <source>Almost all of it
is ready</source>
   <translation>Casi todo
está listo</translation>
  </message>
  <message>
   <source>We are getting your
order ready</source>
   <translation>Estamos preparando
su pedido</translation>
  </message>
  <message>
   <source>Something is missing
from your order</source>
   <translation>Falta algo
en su pedido</translation>
  </message>
  <message>
   <source>You asked us to
cancel this order</source>
   <translation>Usted pidió
cancelar este pedido</translation>
  </message>
  <message>
   <source>The rest of it
comes later</source>
   <translation>El resto
llega después</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>Your order waits
in another store</source>
   <translation>Su pedido espera
en otra tienda</translation>
  </message>
  <message>
   <source>This order has been collected</source>
   <translation>Este pedido ya se ha recogido</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Este pedido se canceló</translation>
  </message>
  <message>
   <source>We could not keep your order any longer</source>
   <translation>No pudimos guardar su pedido más tiempo</translation>
  </message>
  <message>
   <source>We can’t find an open order with this code</source>
   <translation>No encontramos ningún pedido abierto con este código</translation>
  </message>
  <message>
   <source>Your order hasn’t reached this screen yet</source>
   <translation>Su pedido aún no ha llegado a esta pantalla</translation>
  </message>
  <message>
   <source>Do you have your
pickup code?</source>
   <translation>¿Tiene su código
de recogida?</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>Este código
no es nuestro</translation>
  </message>
  <message>
   <source>This code is no
longer valid</source>
   <translation>Este código
ya no es válido</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>Este código
aún no es válido</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>Ahora no podemos
comprobar este código</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>Permítanos ayudarle</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>No hemos
podido buscarlo</translation>
  </message>
  <message>
   <source>Handed over: %1.</source>
   <translation>Entregado: %1.</translation>
  </message>
  <message>
   <source>Please stay with your car in bay %1, and have your e-mail or an ID at hand.</source>
   <translation>Quédese junto a su coche en la plaza %1 y tenga a mano su correo o un documento.</translation>
  </message>
  <message>
   <source>Please stay close to this screen, and have your e-mail or an ID at hand.</source>
   <translation>Quédese cerca de esta pantalla y tenga a mano su correo o un documento.</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>Un momento, estamos avisando al equipo.</translation>
  </message>
  <message>
   <source>We are working offline right now. This is saved here, and the team learns of it by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>Ahora trabajamos sin conexión. Queda guardado aquí y el equipo lo sabrá en cuanto volvamos a conectarnos. ¿Tiene prisa? Cualquiera de nuestro equipo le ayuda con gusto.</translation>
  </message>
  <message>
   <source>It isn’t packed yet, and the team knows that you are waiting for it.</source>
   <translation>Aún no está embalado, y el equipo sabe que lo espera.</translation>
  </message>
  <message>
   <source>Someone comes to you and explains what is possible.</source>
   <translation>Alguien viene y le explica lo que es posible.</translation>
  </message>
  <message>
   <source>Someone brings it to bay %1.</source>
   <translation>Alguien lo lleva a la plaza %1.</translation>
  </message>
  <message>
   <source>Someone brings it to this screen. To see how far it is, scan your code again at any time.</source>
   <translation>Alguien lo trae a esta pantalla. Para ver cómo va, escanee de nuevo su código cuando quiera.</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) before you</source>
   <translation>
    <numerusform>%n cliente antes que usted</numerusform>
    <numerusform>%n clientes antes que usted</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>Es su turno</translation>
  </message>
  <message numerus="yes">
   <source>About %n minute(s)</source>
   <translation>
    <numerusform>Aproximadamente %n minuto</numerusform>
    <numerusform>Aproximadamente %n minutos</numerusform>
   </translation>
  </message>
  <message>
   <source>How long it takes we can’t say right now</source>
   <translation>Ahora no podemos decir cuánto tarda</translation>
  </message>
  <message>
   <source>The rest comes later: we tell you when it is here.</source>
   <translation>El resto llega después: le avisamos cuando esté aquí.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are waiting for you.</source>
   <translation>
    <numerusform>%n artículo le espera.</numerusform>
    <numerusform>%n artículos le esperan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone comes with them. Please have your e-mail or an ID at hand.</source>
   <translation>Toque «Estoy aquí» y alguien se los trae. Tenga a mano su correo o un documento.</translation>
  </message>
  <message>
   <source>It isn’t packed yet. Our team can tell you how far it is.</source>
   <translation>Aún no está embalado. Nuestro equipo puede decirle cómo va.</translation>
  </message>
  <message>
   <source>It was promised for %1, and we are sorry. Tap “I’m here”, and someone tells you how far it is.</source>
   <translation>Estaba prometido para las %1, y lo sentimos. Toque «Estoy aquí» y alguien le dice cómo va.</translation>
  </message>
  <message>
   <source>We expect it to be ready by %1. Have a look around until then.</source>
   <translation>Esperamos que esté listo a las %1. Hasta entonces, eche un vistazo.</translation>
  </message>
  <message>
   <source>Please collect it there. Your e-mail says which store it is.</source>
   <translation>Recójalo allí, por favor. Su correo dice qué tienda es.</translation>
  </message>
  <message>
   <source>Please collect it there: %1.</source>
   <translation>Recójalo allí, por favor: %1.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail or in our app once more, or ask our team.</source>
   <translation>Abra otra vez el código en su correo o en nuestra aplicación, o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail, or type its eight characters.</source>
   <translation>Escanee el código de su correo o escriba sus ocho caracteres.</translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone brings it to you.</source>
   <translation>Toque «Estoy aquí» y alguien se lo trae.</translation>
  </message>
  <message>
   <source>Something on it could not be found. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>No se ha encontrado algo del pedido. Toque «Estoy aquí» y alguien le explica lo que es posible.</translation>
  </message>
  <message>
   <source>We are looking for it. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>Lo estamos buscando. Toque «Estoy aquí» y alguien le explica lo que es posible.</translation>
  </message>
  <message>
   <source>Nothing has been decided yet. If you want it after all, tap “I’m here”, and someone comes.</source>
   <translation>Aún no hay nada decidido. Si al final lo quiere, toque «Estoy aquí» y alguien viene.</translation>
  </message>
  <message>
   <source>You have a part of it already. We tell you when the rest is here.</source>
   <translation>Ya tiene una parte. Le avisamos cuando el resto esté aquí.</translation>
  </message>
  <message>
   <source>Your order has been handed over. If something isn’t right, we gladly help.</source>
   <translation>Su pedido se ha entregado. Si algo no está bien, le ayudamos con gusto.</translation>
  </message>
  <message>
   <source>Was that not you? Please speak to us, we look into it right away.</source>
   <translation>¿No fue usted? Díganoslo, lo miramos enseguida.</translation>
  </message>
  <message>
   <source>Nothing waits for you here. If that surprises you, we gladly look into it.</source>
   <translation>Aquí no le espera nada. Si le sorprende, lo miramos con gusto.</translation>
  </message>
  <message>
   <source>Its time was over, and it went back to the shelf. We gladly look for it.</source>
   <translation>Se acabó el plazo y volvió al estante. Lo buscamos con gusto.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. The order may also wait in another store, or be collected already. Our team looks it up with you.</source>
   <translation>Compárelo con su correo, por favor. El pedido también puede esperar en otra tienda o estar ya recogido. Nuestro equipo lo busca con usted.</translation>
  </message>
  <message>
   <source>Your code is right. New orders can take a moment to arrive. Our team looks it up with you.</source>
   <translation>Su código es correcto. Los pedidos nuevos pueden tardar un momento en llegar. Nuestro equipo lo busca con usted.</translation>
  </message>
  <message>
   <source>An order number alone opens nothing, so that nobody else collects your order. Please scan or type the code from your e-mail. Without one, our team finds your order with you.</source>
   <translation>Un número de pedido por sí solo no abre nada, para que nadie más recoja su pedido. Escanee o escriba el código de su correo. Sin él, nuestro equipo encuentra su pedido con usted.</translation>
  </message>
  <message>
   <source>Please type the eight characters that stand with it, or ask our team.</source>
   <translation>Escriba los ocho caracteres que lo acompañan o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or call someone: with an ID at hand we find your order together.</source>
   <translation>No ha sido correcto varias veces. Dentro de un minuto puede probar de nuevo. O llame a alguien: con un documento a mano encontramos su pedido juntos.</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>Escanee otra vez o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>Compárelo con su correo, por favor. Trabajamos sin conexión y los pedidos más recientes no han llegado a esta pantalla. Nuestro equipo lo busca con usted.</translation>
  </message>
  <message>
   <source>Your code is right. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>Su código es correcto. Trabajamos sin conexión y los pedidos más recientes no han llegado a esta pantalla. Nuestro equipo lo busca con usted.</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>Estoy aquí</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>Preguntar al equipo</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Seguir mirando</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Escribir el código</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>Otra plaza</translation>
  </message>
  <message>
   <source>I’m in the car park</source>
   <translation>Estoy en el aparcamiento</translation>
  </message>
  <message>
   <source>Which parking bay
are you in?</source>
   <translation>¿En qué plaza
ha aparcado?</translation>
  </message>
  <message>
   <source>It is on the sign in front of your car. Someone brings your order there.</source>
   <translation>Está en el cartel delante de su coche. Alguien le lleva su pedido allí.</translation>
  </message>
  <message>
   <source>Not in the car park</source>
   <translation>No estoy en el aparcamiento</translation>
  </message>
  <message>
   <source>A bay has a few letters and digits. Please look at the sign once more.</source>
   <translation>Una plaza tiene unas letras y cifras. Mire otra vez el cartel, por favor.</translation>
  </message>
  <message>
   <source>We could not save that. Please speak to anyone from our team.</source>
   <translation>No hemos podido guardarlo. Hable con cualquiera de nuestro equipo, por favor.</translation>
  </message>
 </context>
 <context>
  <name>CollectItem</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2 veces</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>Parking bay</source>
   <translation>Plaza de aparcamiento</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Código de recogida</translation>
  </message>
  <message>
   <source>What you will get</source>
   <translation>Lo que recibirá</translation>
  </message>
  <message>
   <source>What you ordered</source>
   <translation>Lo que ha pedido</translation>
  </message>
  <message>
   <source>Still missing</source>
   <translation>Falta todavía</translation>
  </message>
  <message>
   <source>Comes later</source>
   <translation>Llega después</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>Estoy aquí</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>Buscarlo</translation>
  </message>
 </context>
 <context>
  <name>ComfortSheet</name>
  <message>
   <source>Make it easier to use</source>
   <translation>Más fácil de usar</translation>
  </message>
  <message>
   <source>For this visit only. It resets when you start over.</source>
   <translation>Solo para esta visita. Al reiniciar, todo vuelve como estaba.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Everything half as large again</source>
   <translation>Todo la mitad más grande</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Stronger colours and edges</source>
   <translation>Colores y bordes más fuertes</translation>
  </message>
  <message>
   <source>Lower controls</source>
   <translation>Controles más bajos</translation>
  </message>
  <message>
   <source>Everything you can touch moves down</source>
   <translation>Todo lo que se toca baja</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Menos movimiento</translation>
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation>Nada se mueve solo</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Más tiempo</translation>
  </message>
  <message>
   <source>This screen waits three times as long</source>
   <translation>Esta pantalla espera el triple de tiempo</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Leer en voz alta</translation>
  </message>
  <message>
   <source>What is on the screen is spoken</source>
   <translation>Se dice lo que hay en la pantalla</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message numerus="yes">
   <source>Compare %n products</source>
   <translation>
    <numerusform>Comparar %n producto</numerusform>
    <numerusform>Comparar %n productos</numerusform>
   </translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Ofertas</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Customers say</source>
   <translation>Los clientes dicen</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoría</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Shown in</source>
   <translation>Se muestra en</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Tallas</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
 </context>
 <context>
  <name>CompareChoice</name>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Take it out of the comparison</source>
   <translation>Sacarlo de la comparación</translation>
  </message>
  <message>
   <source>Put it beside other products</source>
   <translation>Ponerlo junto a otros productos</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>En mi móvil</translation>
  </message>
 </context>
 <context>
  <name>CompareHead</name>
  <message>
   <source>Take %1 away</source>
   <translation>Quitar %1</translation>
  </message>
 </context>
 <context>
  <name>CompareLine</name>
  <message>
   <source>differs</source>
   <translation>distinto</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>Add another one</source>
   <translation>Añadir otro</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>Solo las diferencias</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Quitar todos</translation>
  </message>
  <message>
   <source>Add at least one more to see how they differ.</source>
   <translation>Añada al menos uno más para ver en qué se distinguen.</translation>
  </message>
  <message>
   <source>They do not differ in anything we know of.</source>
   <translation>Que sepamos, no se distinguen en nada.</translation>
  </message>
  <message>
   <source>Nothing to compare yet</source>
   <translation>Aún no hay nada que comparar</translation>
  </message>
  <message>
   <source>Tap “Compare” on two to four products in the search, and see them side by side.</source>
   <translation>Toque «Comparar» en dos a cuatro productos de la búsqueda y véalos lado a lado.</translation>
  </message>
  <message>
   <source>Find products</source>
   <translation>Encontrar productos</translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>Back to my basket</source>
   <translation>Volver a mi cesta</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Your list
for the till</source>
   <translation>Su lista
para la caja</translation>
  </message>
  <message>
   <source>One moment,
we confirm it</source>
   <translation>Un momento,
lo confirmamos</translation>
  </message>
  <message>
   <source>Your order request
is saved</source>
   <translation>Su solicitud
está guardada</translation>
  </message>
  <message>
   <source>Thank you.
Your order is confirmed.</source>
   <translation>Gracias.
Su pedido está confirmado.</translation>
  </message>
  <message>
   <source>Thank you.
Your order is paid.</source>
   <translation>Gracias.
Su pedido está pagado.</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>Este pedido ha terminado</translation>
  </message>
  <message>
   <source>Somebody was
faster, sorry</source>
   <translation>Alguien ha sido más
rápido, lo sentimos</translation>
  </message>
  <message>
   <source>The price
has changed</source>
   <translation>El precio
ha cambiado</translation>
  </message>
  <message>
   <source>This order could
not be accepted</source>
   <translation>Este pedido no se
ha podido aceptar</translation>
  </message>
  <message>
   <source>Take these from their shelves and show this code at the till. Nothing is reserved.</source>
   <translation>Coja estos artículos de sus estantes y muestre este código en la caja. Nada está reservado.</translation>
  </message>
  <message>
   <source>It is saved on this screen. It is not confirmed yet.</source>
   <translation>Está guardado en esta pantalla. Aún no está confirmado.</translation>
  </message>
  <message>
   <source>It was not paid in time, and the goods are free again. Nothing is owed.</source>
   <translation>No se pagó a tiempo y los artículos vuelven a estar libres. No debe nada.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to %1 whether it can be had.</source>
   <translation>Aún no hay nada confirmado: trabajamos sin conexión. En cuanto podamos lo comprobamos y escribimos a %1 si hay existencias.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to you whether it can be had.</source>
   <translation>Aún no hay nada confirmado: trabajamos sin conexión. En cuanto podamos lo comprobamos y le escribimos si hay existencias.</translation>
  </message>
  <message>
   <source>We write to you when there is news.</source>
   <translation>Le escribimos cuando haya novedades.</translation>
  </message>
  <message>
   <source>Everything is paid. We write to you when there is news.</source>
   <translation>Todo está pagado. Le escribimos cuando haya novedades.</translation>
  </message>
  <message>
   <source>What you take from the shelf is paid at the till: %1.</source>
   <translation>Lo que coge del estante se paga en la caja: %1.</translation>
  </message>
  <message>
   <source>Scan this code with your phone to pay. Until then it is reserved for you.</source>
   <translation>Escanee este código con su móvil para pagar. Hasta entonces está reservado para usted.</translation>
  </message>
  <message>
   <source>Show this code at the till to pay. Until then it is reserved for you.</source>
   <translation>Muestre este código en la caja para pagar. Hasta entonces está reservado para usted.</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed. This is what is left:</source>
   <translation>No se ha pedido nada y no debe nada. Esto es lo que queda:</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed.</source>
   <translation>No se ha pedido nada y no debe nada.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please look at the new price and decide again.</source>
   <translation>No se ha pedido nada. Mire el nuevo precio y decida de nuevo, por favor.</translation>
  </message>
  <message>
   <source>Nothing was ordered: the contact could not be used. Please check what you typed.</source>
   <translation>No se ha pedido nada: no se han podido usar los datos de contacto. Revise lo que ha escrito.</translation>
  </message>
  <message>
   <source>Nothing was ordered: this way is not offered any more. Please choose another one.</source>
   <translation>No se ha pedido nada: esta forma ya no se ofrece. Elija otra, por favor.</translation>
  </message>
  <message>
   <source>Nothing was ordered: one of the articles is not sold any more.</source>
   <translation>No se ha pedido nada: uno de los artículos ya no se vende.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please try again, or call us.</source>
   <translation>No se ha pedido nada. Pruebe otra vez o llámenos, por favor.</translation>
  </message>
  <message>
   <source>Please pay until %1</source>
   <translation>Pague antes de las %1, por favor</translation>
  </message>
  <message>
   <source>Please pay until %1 %2</source>
   <translation>Pague antes del %1, %2, por favor</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Guardado aquí</translation>
  </message>
  <message>
   <source>On its way to our centre</source>
   <translation>De camino a nuestra central</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Sent to your home</source>
   <translation>Se envía a su casa</translation>
  </message>
  <message>
   <source>Held for you at our counter</source>
   <translation>Guardado para usted en nuestro mostrador</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>Para recoger en %1</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>ahora cuesta %1</translation>
  </message>
  <message>
   <source>not to be had any more</source>
   <translation>ya no está disponible</translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>queda %n</numerusform>
    <numerusform>quedan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>agotado</translation>
  </message>
  <message>
   <source>Code %1 of %2: please show all of them.</source>
   <translation>Código %1 de %2: muéstrelos todos, por favor.</translation>
  </message>
  <message>
   <source>Your slip is being printed…</source>
   <translation>Se está imprimiendo su comprobante…</translation>
  </message>
  <message>
   <source>Please take your slip.</source>
   <translation>Recoja su comprobante, por favor.</translation>
  </message>
  <message>
   <source>Please take your slip. If none came out, write down the number.</source>
   <translation>Recoja su comprobante, por favor. Si no ha salido ninguno, apunte el número.</translation>
  </message>
  <message>
   <source>The printer is out of paper. Please write down or photograph the number.</source>
   <translation>La impresora no tiene papel. Apunte o fotografíe el número, por favor.</translation>
  </message>
  <message>
   <source>The printer is open. Please write down or photograph the number.</source>
   <translation>La impresora está abierta. Apunte o fotografíe el número, por favor.</translation>
  </message>
  <message>
   <source>The printer does not answer. Please write down or photograph the number.</source>
   <translation>La impresora no responde. Apunte o fotografíe el número, por favor.</translation>
  </message>
 </context>
 <context>
  <name>ConfirmPage</name>
  <message>
   <source>Print a slip</source>
   <translation>Imprimir un comprobante</translation>
  </message>
  <message>
   <source>Code to pay with your phone</source>
   <translation>Código para pagar con su móvil</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Código para la caja</translation>
  </message>
  <message>
   <source>Pay on your phone</source>
   <translation>Pague con su móvil</translation>
  </message>
  <message>
   <source>Code before</source>
   <translation>Código anterior</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Código siguiente</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
 </context>
 <context>
  <name>ContinuedSheet</name>
  <message>
   <source>Go on with our team</source>
   <translation>Seguir con nuestro equipo</translation>
  </message>
  <message>
   <source>Show this code to one of us: your basket opens on their tablet, as it is. Nothing of you is in it.</source>
   <translation>Enséñenos este código: su cesta se abre tal cual en nuestra tableta. No contiene ningún dato suyo.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Código siguiente</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Code for our team</source>
   <translation>Código para nuestro equipo</translation>
  </message>
  <message>
   <source>Code %1 of %2: we scan all of them</source>
   <translation>Código %1 de %2: los escaneamos todos</translation>
  </message>
  <message>
   <source>Nothing is reserved yet. Our team looks up prices and stock once more.</source>
   <translation>Todavía no hay nada reservado. Nuestro equipo vuelve a consultar precios y existencias.</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Scroll the filters up</source>
   <translation>Subir por los filtros</translation>
  </message>
  <message>
   <source>Scroll the filters down</source>
   <translation>Bajar por los filtros</translation>
  </message>
 </context>
 <context>
  <name>FacetRow</name>
  <message>
   <source>Products: %1</source>
   <translation>Productos: %1</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Show fewer</source>
   <translation>Ver menos</translation>
  </message>
  <message>
   <source>Show all %1</source>
   <translation>Ver todo (%1)</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoría</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marca</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Precio</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Talla</translation>
  </message>
  <message>
   <source>In stock here</source>
   <translation>Disponible aquí</translation>
  </message>
  <message>
   <source>On offer</source>
   <translation>En oferta</translation>
  </message>
  <message>
   <source>Member price</source>
   <translation>Precio de socio</translation>
  </message>
  <message>
   <source>From %1</source>
   <translation>Desde %1</translation>
  </message>
  <message>
   <source>Under %1</source>
   <translation>Menos de %1</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>De %1 a %2</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>Más relevantes</translation>
  </message>
  <message>
   <source>In stock here first</source>
   <translation>Primero lo disponible aquí</translation>
  </message>
  <message>
   <source>Lowest price</source>
   <translation>Precio más bajo</translation>
  </message>
  <message>
   <source>Highest price</source>
   <translation>Precio más alto</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Novedades</translation>
  </message>
  <message>
   <source>Name A–Z</source>
   <translation>Nombre, de la A a la Z</translation>
  </message>
  <message>
   <source>Without “%1”</source>
   <translation>Sin «%1»</translation>
  </message>
 </context>
 <context>
  <name>Feedback</name>
  <message>
   <source>How likely are you to recommend us to a friend?</source>
   <translation>¿Qué probabilidad hay de que nos recomiende a un amigo?</translation>
  </message>
  <message>
   <source>Thank you! What did you like?</source>
   <translation>¡Gracias! ¿Qué le ha gustado?</translation>
  </message>
  <message>
   <source>Thank you. What could be better?</source>
   <translation>Gracias. ¿Qué podríamos mejorar?</translation>
  </message>
  <message>
   <source>Friendliness</source>
   <translation>La amabilidad</translation>
  </message>
  <message>
   <source>Friendly people</source>
   <translation>Un equipo amable</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Los precios</translation>
  </message>
  <message>
   <source>Good prices</source>
   <translation>Buenos precios</translation>
  </message>
  <message>
   <source>It was quick</source>
   <translation>Fue rápido</translation>
  </message>
  <message>
   <source>It was easy</source>
   <translation>Fue fácil</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>La variedad</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>La espera</translation>
  </message>
  <message>
   <source>It was not there</source>
   <translation>No lo tenían</translation>
  </message>
  <message>
   <source>This screen</source>
   <translation>Esta pantalla</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>One tap is enough. Nobody learns who said it.</source>
   <translation>Basta un toque. Nadie sabrá quién lo ha dicho.</translation>
  </message>
  <message>
   <source>0 · not at all likely</source>
   <translation>0 · nada probable</translation>
  </message>
  <message>
   <source>10 · very likely</source>
   <translation>10 · muy probable</translation>
  </message>
  <message>
   <source>No, thanks</source>
   <translation>No, gracias</translation>
  </message>
  <message>
   <source>Another word</source>
   <translation>Otra palabra</translation>
  </message>
  <message>
   <source>One word, please no names</source>
   <translation>Una palabra, sin nombres</translation>
  </message>
  <message>
   <source>Please one word, without numbers or names.</source>
   <translation>Una sola palabra, sin números ni nombres.</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Gracias</translation>
  </message>
  <message>
   <source>We could not keep your answer</source>
   <translation>No hemos podido guardar su respuesta</translation>
  </message>
  <message>
   <source>It helps us to do better. Have a good day.</source>
   <translation>Nos ayuda a mejorar. Que tenga un buen día.</translation>
  </message>
  <message>
   <source>This is our fault, and nothing for you to do. Thank you all the same.</source>
   <translation>Es culpa nuestra y no tiene que hacer nada. Gracias igualmente.</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>Picture %1 of %2</source>
   <translation>Imagen %1 de %2</translation>
  </message>
 </context>
 <context>
  <name>GalleryZoom</name>
  <message>
   <source>Farther away</source>
   <translation>Más lejos</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>Más cerca</translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation>Imagen anterior</translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation>Imagen siguiente</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>GetItPage</name>
  <message>
   <source>Look around</source>
   <translation>Ver la tienda</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Pago</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Su cesta está vacía</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>Escanee algo del estante o eche un vistazo: lo que no está aquí, se lo conseguimos.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Look for it in the store</source>
   <translation>Buscarlo en la tienda</translation>
  </message>
  <message>
   <source>We check the shelf and the back room.</source>
   <translation>Miramos en el estante y en el almacén.</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>Conseguírmelo</translation>
  </message>
  <message>
   <source>From another store, or sent to your home.</source>
   <translation>De otra tienda o enviado a su casa.</translation>
  </message>
  <message>
   <source>I can’t find something</source>
   <translation>No encuentro algo</translation>
  </message>
  <message>
   <source>We walk you to the right shelf.</source>
   <translation>Le acompañamos al estante correcto.</translation>
  </message>
  <message>
   <source>I’d like some advice</source>
   <translation>Quisiera un consejo</translation>
  </message>
  <message>
   <source>Someone who knows the products comes to you.</source>
   <translation>Viene alguien que conoce los productos.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>Whatever it is, we are happy to come.</source>
   <translation>Sea lo que sea, venimos con gusto.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”, or call %2.</source>
   <translation>Nuestro equipo también está en «%1», o llame al %2.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”.</source>
   <translation>Nuestro equipo también está en «%1».</translation>
  </message>
  <message>
   <source>Or call us: %1.</source>
   <translation>O llámenos: %1.</translation>
  </message>
  <message>
   <source>Sorry, everybody is busy</source>
   <translation>Lo sentimos, todos están ocupados</translation>
  </message>
  <message>
   <source>We are calling the whole team and the manager now. Your call stays until somebody comes.</source>
   <translation>Estamos llamando a todo el equipo y a la dirección. Su aviso sigue activo hasta que venga alguien.</translation>
  </message>
  <message>
   <source>We are still calling</source>
   <translation>Seguimos llamando</translation>
  </message>
  <message>
   <source>Nobody could answer yet, so it rings once more. Feel free to keep looking around.</source>
   <translation>Nadie ha podido responder aún, así que vuelve a sonar. Siga mirando si lo desea.</translation>
  </message>
  <message>
   <source>The team knows
you are here</source>
   <translation>El equipo sabe
que está aquí</translation>
  </message>
  <message>
   <source>Your first helper cannot come after all. We are asking a colleague.</source>
   <translation>La primera persona no puede venir al final. Estamos avisando a un compañero.</translation>
  </message>
  <message numerus="yes">
   <source>Today somebody usually answers within %n minute(s). Feel free to keep looking around.</source>
   <translation>
    <numerusform>Hoy alguien suele responder en %n minuto. Siga mirando si lo desea.</numerusform>
    <numerusform>Hoy alguien suele responder en %n minutos. Siga mirando si lo desea.</numerusform>
   </translation>
  </message>
  <message>
   <source>Someone will be with you soon. Feel free to keep looking around on this screen.</source>
   <translation>Alguien estará pronto con usted. Puede seguir mirando en esta pantalla.</translation>
  </message>
  <message>
   <source>How can we help?</source>
   <translation>¿En qué podemos ayudarle?</translation>
  </message>
  <message>
   <source>Choose one, and someone comes to this screen.</source>
   <translation>Elija, y alguien viene a esta pantalla.</translation>
  </message>
  <message>
   <source>Your call is on its way</source>
   <translation>Su llamada está en camino</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>Un momento, estamos avisando al equipo.</translation>
  </message>
  <message>
   <source>Your call is saved</source>
   <translation>Su llamada está guardada</translation>
  </message>
  <message>
   <source>We are offline right now, so no tablet can ring. Your call goes out by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>Ahora no hay conexión, así que no puede sonar ninguna tableta. Su aviso saldrá solo en cuanto volvamos a conectarnos. ¿Tiene prisa? Cualquiera de nuestro equipo le ayudará encantado.</translation>
  </message>
  <message>
   <source>%1 is on the way</source>
   <translation>%1 viene de camino</translation>
  </message>
  <message>
   <source>Someone</source>
   <translation>Alguien</translation>
  </message>
  <message>
   <source>Please stay close to this screen for a moment.</source>
   <translation>Quédese un momento cerca de esta pantalla, por favor.</translation>
  </message>
  <message>
   <source>Glad we could help</source>
   <translation>Nos alegra haberle ayudado</translation>
  </message>
  <message>
   <source>Anything else? Call us again at any time.</source>
   <translation>¿Algo más? Llámenos cuando quiera.</translation>
  </message>
  <message>
   <source>Your call is cancelled</source>
   <translation>Su llamada está cancelada</translation>
  </message>
  <message>
   <source>Nobody will come. Call again whenever you like.</source>
   <translation>No vendrá nadie. Llame de nuevo cuando quiera.</translation>
  </message>
  <message>
   <source>Your call did not reach the team</source>
   <translation>Su llamada no ha llegado al equipo</translation>
  </message>
  <message>
   <source>Please call again, or speak to anyone from our team.</source>
   <translation>Llame otra vez o hable con cualquiera de nuestro equipo.</translation>
  </message>
  <message>
   <source>We could not save your call</source>
   <translation>No hemos podido guardar su llamada</translation>
  </message>
  <message>
   <source>Please speak to anyone from our team. They are glad to help.</source>
   <translation>Hable con cualquiera de nuestro equipo, por favor. Le ayudamos con gusto.</translation>
  </message>
  <message>
   <source>%1 is coming</source>
   <translation>%1 viene</translation>
  </message>
  <message>
   <source>Someone is coming</source>
   <translation>Alguien viene</translation>
  </message>
  <message>
   <source>Saved on this device</source>
   <translation>Guardada en este dispositivo</translation>
  </message>
  <message>
   <source>On its way to the team</source>
   <translation>De camino al equipo</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmada</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Call again</source>
   <translation>Llamar otra vez</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Seguir mirando</translation>
  </message>
  <message>
   <source>Cancel the call</source>
   <translation>Cancelar la llamada</translation>
  </message>
  <message>
   <source>While you wait</source>
   <translation>Mientras espera</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>En oferta en esta tienda</translation>
  </message>
 </context>
 <context>
  <name>HereCard</name>
  <message>
   <source>In this store</source>
   <translation>En esta tienda</translation>
  </message>
  <message>
   <source>Enlarge the plan</source>
   <translation>Ampliar el plano</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message>
   <source>What are you
looking for?</source>
   <translation>¿Qué está
buscando?</translation>
  </message>
  <message>
   <source>Collect an order</source>
   <translation>Recoger un pedido</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Devolver algo</translation>
  </message>
  <message>
   <source>My account</source>
   <translation>Mi cuenta</translation>
  </message>
  <message>
   <source>About this store</source>
   <translation>Sobre esta tienda</translation>
  </message>
  <message>
   <source>Our products are on their way</source>
   <translation>Nuestros productos están en camino</translation>
  </message>
  <message>
   <source>This screen is still fetching them. It takes a moment. We are glad to help you in the meantime.</source>
   <translation>Esta pantalla aún los está trayendo. Tarda un momento. Mientras tanto, le ayudamos con gusto.</translation>
  </message>
  <message>
   <source>Browse</source>
   <translation>Explorar</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>Acaba de escanear</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>En oferta en esta tienda</translation>
  </message>
 </context>
 <context>
  <name>LanguageSheet</name>
  <message>
   <source>Choose your language</source>
   <translation>Elija su idioma</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>y %n artículo más</numerusform>
    <numerusform>y %n artículos más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more did not fit into one code.</source>
   <translation>
    <numerusform>%n artículo más no cabía en un solo código.</numerusform>
    <numerusform>%n artículos más no cabían en un solo código.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LaterSheet</name>
  <message>
   <source>Take it along on your phone</source>
   <translation>Lléveselo en su móvil</translation>
  </message>
  <message>
   <source>Point your phone’s camera at the code. It opens our shop with what you chose, and has nothing of you in it.</source>
   <translation>Apunte al código con la cámara de su móvil. Abre nuestra tienda con su selección y no contiene nada sobre usted.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Code for your phone</source>
   <translation>Código para su móvil</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Prices and stock may have changed by then. Nothing is reserved.</source>
   <translation>Los precios y las existencias pueden cambiar. No se reserva nada.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Working offline. Everything here still works.</source>
   <translation>Sin conexión. Aquí todo sigue funcionando.</translation>
  </message>
  <message>
   <source>Working offline. What you see is %1.</source>
   <translation>Sin conexión, %1.</translation>
  </message>
 </context>
 <context>
  <name>Main</name>
  <message>
   <source>Scan a product</source>
   <translation>Escanear un producto</translation>
  </message>
 </context>
 <context>
  <name>Member</name>
  <message>
   <source>Hello %1</source>
   <translation>Hola, %1</translation>
  </message>
  <message>
   <source>Welcome back</source>
   <translation>Qué bien verle de nuevo</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>Tarjeta terminada en %1</translation>
  </message>
  <message>
   <source>Points of today’s purchases arrive a little later.</source>
   <translation>Los puntos de las compras de hoy llegan un poco más tarde.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n punto</numerusform>
    <numerusform>%n puntos</numerusform>
   </translation>
  </message>
  <message>
   <source>You are signed in. Your points and your orders are in our app and with our team, not on this screen.</source>
   <translation>Se ha identificado. Sus puntos y sus pedidos están en nuestra aplicación y con nuestro equipo, no en esta pantalla.</translation>
  </message>
  <message>
   <source>A card alone does not show your points and orders, so that nobody else can look. Show the changing code in our app, or ask our team to open them here.</source>
   <translation>Una tarjeta por sí sola no muestra sus puntos ni sus pedidos, para que nadie más los vea. Muestre el código cambiante de nuestra app o pida a nuestro equipo que los abra aquí.</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Socio</translation>
  </message>
  <message>
   <source>Silver member</source>
   <translation>Socio Plata</translation>
  </message>
  <message>
   <source>Gold member</source>
   <translation>Socio Oro</translation>
  </message>
 </context>
 <context>
  <name>MemberBar</name>
  <message>
   <source>Sign out</source>
   <translation>Cerrar sesión</translation>
  </message>
 </context>
 <context>
  <name>MemberCard</name>
  <message>
   <source>Points are hidden</source>
   <translation>Los puntos están ocultos</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
 </context>
 <context>
  <name>MemberPage</name>
  <message>
   <source>To the basket</source>
   <translation>A la cesta</translation>
  </message>
  <message>
   <source>Go on with it here</source>
   <translation>Continuarla aquí</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Seguir mirando</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentarlo de nuevo</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Cerrar sesión</translation>
  </message>
  <message>
   <source>Show your
member card</source>
   <translation>Muestre su
tarjeta de socio</translation>
  </message>
  <message>
   <source>Hold the code in our app, or on your plastic card, under the scanner. You stay where you are.</source>
   <translation>Acerque al escáner el código de nuestra aplicación o el de su tarjeta de plástico. Sigue donde está.</translation>
  </message>
 </context>
 <context>
  <name>Notify</name>
  <message numerus="yes">
   <source>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n days.</source>
   <translation>
    <numerusform>Le escribimos una sola vez, cuando vuelva a esta tienda, y para nada más. Después olvidamos su dirección, a más tardar tras %n día.</numerusform>
    <numerusform>Le escribimos una sola vez, cuando vuelva a esta tienda, y para nada más. Después olvidamos su dirección, a más tardar tras %n días.</numerusform>
   </translation>
  </message>
  <message>
   <source>We’ll tell you</source>
   <translation>Le avisaremos</translation>
  </message>
  <message>
   <source>Where may we write to?</source>
   <translation>¿Adónde podemos escribirle?</translation>
  </message>
  <message>
   <source>Your wish could not be saved on this screen. Please ask our team.</source>
   <translation>No se pudo guardar su deseo en esta pantalla. Pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>Your wish is saved and on its way to our office. This screen forgets your address.</source>
   <translation>Su deseo está guardado y de camino a nuestra oficina. Esta pantalla olvida su dirección.</translation>
  </message>
  <message>
   <source>Your wish is saved on this screen. We are working offline: it is passed on as soon as the line is back.</source>
   <translation>Su deseo está guardado en esta pantalla. Trabajamos sin conexión: se enviará en cuanto vuelva la línea.</translation>
  </message>
  <message>
   <source>Please type your e-mail address.</source>
   <translation>Escriba su correo electrónico.</translation>
  </message>
 </context>
 <context>
  <name>NotifyChoice</name>
  <message>
   <source>We’ll tell you when it is back</source>
   <translation>Le avisaremos cuando vuelva</translation>
  </message>
  <message>
   <source>Tell me when it is back</source>
   <translation>Avísenme cuando vuelva</translation>
  </message>
 </context>
 <context>
  <name>NotifySheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Yes, tell me</source>
   <translation>Sí, avísenme</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>Correo electrónico</translation>
  </message>
 </context>
 <context>
  <name>NumberDialog</name>
  <message>
   <source>Type the number under the bars</source>
   <translation>Escriba el número que hay bajo las barras</translation>
  </message>
  <message>
   <source>It usually has 8, 12 or 13 digits.</source>
   <translation>Suele tener 8, 12 o 13 cifras.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>Pack</name>
  <message>
   <source>%1 kg</source>
   <translation>%1 kg</translation>
  </message>
  <message>
   <source>This pack: %1</source>
   <translation>Este paquete: %1</translation>
  </message>
  <message>
   <source>use by %1</source>
   <translation>fecha de caducidad: %1</translation>
  </message>
  <message>
   <source>best before %1</source>
   <translation>consumo preferente: %1</translation>
  </message>
 </context>
 <context>
  <name>PageScroller</name>
  <message>
   <source>Scroll up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Bajar</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>open until %1</source>
   <translation>abierta hasta las %1</translation>
  </message>
  <message>
   <source>opens at %1</source>
   <translation>abre a las %1</translation>
  </message>
  <message>
   <source>opens tomorrow at %1</source>
   <translation>abre mañana a las %1</translation>
  </message>
  <message>
   <source>opens %1 at %2</source>
   <translation>abre %1 a las %2</translation>
  </message>
  <message>
   <source>Home delivery</source>
   <translation>Envío a domicilio</translation>
  </message>
  <message>
   <source>Ask us if we can send it to you</source>
   <translation>Pregúntenos si podemos enviárselo</translation>
  </message>
  <message>
   <source>Sold out in our warehouse</source>
   <translation>Agotado en nuestro almacén</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>Podemos enviárselo a casa</translation>
  </message>
  <message numerus="yes">
   <source>With you in %n days</source>
   <translation>
    <numerusform>En su casa en %n día</numerusform>
    <numerusform>En su casa en %n días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With you in %1 to %n days</source>
   <translation>
    <numerusform>En su casa en %1 a %n día</numerusform>
    <numerusform>En su casa en %1 a %n días</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Price</name>
  <message>
   <source>Please ask us for the price</source>
   <translation>Pregúntenos el precio, por favor</translation>
  </message>
  <message>
   <source>Sale</source>
   <translation>Oferta</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>hasta el %1</translation>
  </message>
  <message>
   <source>Price confirmed at payment</source>
   <translation>Precio confirmado al pagar</translation>
  </message>
  <message>
   <source>Last known price. Please ask us for today’s.</source>
   <translation>Último precio conocido. Pregúntenos el de hoy, por favor.</translation>
  </message>
 </context>
 <context>
  <name>Product</name>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>Pasillo %1, módulo %2</translation>
  </message>
  <message numerus="yes">
   <source>In %n other stores</source>
   <translation>
    <numerusform>En %n tienda más</numerusform>
    <numerusform>En %n tiendas más</numerusform>
   </translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>Nuestras otras tiendas</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>Conseguírmelo</translation>
  </message>
  <message>
   <source>Ask us to look for it</source>
   <translation>Pedir que lo busquen</translation>
  </message>
  <message>
   <source>Show me the way</source>
   <translation>Ver el camino</translation>
  </message>
  <message>
   <source>Show me where it is</source>
   <translation>Muéstreme dónde está</translation>
  </message>
 </context>
 <context>
  <name>ProductGallery</name>
  <message>
   <source>Look at it close up</source>
   <translation>Ver de cerca</translation>
  </message>
  <message>
   <source>Enlarge the picture</source>
   <translation>Ampliar la imagen</translation>
  </message>
 </context>
 <context>
  <name>ProductHead</name>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 de 5 estrellas, %2</translation>
  </message>
  <message>
   <source>%1, before %2</source>
   <translation>%1, antes %2</translation>
  </message>
  <message>
   <source>%1. Its date has passed: please hand it to us and take another one.</source>
   <translation>%1. Ha pasado su fecha: entréguenoslo y coja otro, por favor.</translation>
  </message>
 </context>
 <context>
  <name>ProductPage</name>
  <message>
   <source>Add to basket</source>
   <translation>Añadir a la cesta</translation>
  </message>
  <message>
   <source>Ask about it</source>
   <translation>Preguntar por él</translation>
  </message>
  <message>
   <source>Goes with it</source>
   <translation>Combina con esto</translation>
  </message>
  <message>
   <source>Others also bought</source>
   <translation>Otros también compraron</translation>
  </message>
  <message>
   <source>You may also like</source>
   <translation>También le puede gustar</translation>
  </message>
  <message>
   <source>We no longer carry this product</source>
   <translation>Ya no tenemos este producto</translation>
  </message>
  <message>
   <source>We couldn’t open this product</source>
   <translation>No hemos podido abrir este producto</translation>
  </message>
  <message>
   <source>Have a look at what is similar, or ask us.</source>
   <translation>Mire lo que se le parece o pregúntenos.</translation>
  </message>
  <message>
   <source>Please try once more, or ask our team.</source>
   <translation>Pruebe otra vez o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Buscar por nombre</translation>
  </message>
 </context>
 <context>
  <name>ProductReviews</name>
  <message>
   <source>What customers say</source>
   <translation>Lo que dicen los clientes</translation>
  </message>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 de 5 estrellas, %2</translation>
  </message>
 </context>
 <context>
  <name>ProductSkeleton</name>
  <message>
   <source>One moment</source>
   <translation>Un momento</translation>
  </message>
 </context>
 <context>
  <name>ProductSpecs</name>
  <message>
   <source>In detail</source>
   <translation>En detalle</translation>
  </message>
 </context>
 <context>
  <name>ProductStory</name>
  <message>
   <source>About this product</source>
   <translation>Sobre este producto</translation>
  </message>
 </context>
 <context>
  <name>ProductTile</name>
  <message>
   <source>Compare %1</source>
   <translation>Comparar %1</translation>
  </message>
 </context>
 <context>
  <name>ReadingDialog</name>
  <message>
   <source>What did you scan?</source>
   <translation>¿Qué ha escaneado?</translation>
  </message>
  <message>
   <source>This code can mean more than one thing.</source>
   <translation>Este código puede significar más de una cosa.</translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message>
   <source>Can come back until %1</source>
   <translation>Se puede devolver hasta el %1</translation>
  </message>
  <message>
   <source>Has come back already</source>
   <translation>Ya se ha devuelto</translation>
  </message>
  <message>
   <source>You don’t have it yet</source>
   <translation>Aún no lo tiene</translation>
  </message>
  <message>
   <source>You never received it</source>
   <translation>Nunca lo recibió</translation>
  </message>
  <message>
   <source>In time: until %1</source>
   <translation>Dentro de plazo: hasta el %1</translation>
  </message>
  <message>
   <source>Can come back at any time</source>
   <translation>Se puede devolver en cualquier momento</translation>
  </message>
  <message>
   <source>It could come back until %1. A colleague decides whether we still take it.</source>
   <translation>Se podía devolver hasta el %1. Un compañero decide si aún lo aceptamos.</translation>
  </message>
  <message>
   <source>We have a look at it at the desk.</source>
   <translation>Lo miramos en el mostrador.</translation>
  </message>
  <message>
   <source>You have not received this yet.</source>
   <translation>Aún no lo ha recibido.</translation>
  </message>
  <message>
   <source>This has not been paid yet.</source>
   <translation>Esto aún no está pagado.</translation>
  </message>
  <message>
   <source>It is on its way back already.</source>
   <translation>Ya está de vuelta hacia nosotros.</translation>
  </message>
  <message>
   <source>It has come back already.</source>
   <translation>Ya se ha devuelto.</translation>
  </message>
  <message>
   <source>That is more than you bought.</source>
   <translation>Es más de lo que compró.</translation>
  </message>
  <message>
   <source>For reasons of hygiene it can’t come back, unless something is wrong with it.</source>
   <translation>Por razones de higiene no se puede devolver, salvo que tenga algún defecto.</translation>
  </message>
  <message>
   <source>Gift cards can’t come back.</source>
   <translation>Las tarjetas regalo no se pueden devolver.</translation>
  </message>
  <message>
   <source>This was a final sale. It can’t come back, unless something is wrong with it.</source>
   <translation>Fue una venta final. No se puede devolver, salvo que tenga algún defecto.</translation>
  </message>
  <message>
   <source>Articles of this kind can’t come back, unless something is wrong with them.</source>
   <translation>Los artículos de este tipo no se pueden devolver, salvo que tengan algún defecto.</translation>
  </message>
  <message>
   <source>For this reason a colleague decides.</source>
   <translation>Por este motivo decide un compañero.</translation>
  </message>
  <message>
   <source>Please have its serial number at hand: it is on it, or on its box.</source>
   <translation>Tenga a mano su número de serie: está en el artículo o en su caja.</translation>
  </message>
  <message>
   <source>For an article of this price a second colleague has a look.</source>
   <translation>Un artículo de este precio lo mira un segundo compañero.</translation>
  </message>
  <message>
   <source>A colleague decides about it.</source>
   <translation>Un compañero lo decide.</translation>
  </message>
  <message>
   <source>A part of it comes back as store credit.</source>
   <translation>Una parte se abona en un vale.</translation>
  </message>
  <message>
   <source>We work offline: the desk takes it, and our office confirms the refund later.</source>
   <translation>Trabajamos sin conexión: el mostrador lo acepta y nuestra oficina confirma el reembolso más tarde.</translation>
  </message>
  <message>
   <source>By our rules it can’t come back.</source>
   <translation>Según nuestras normas no se puede devolver.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Fee for returning</source>
   <translation>Gastos de devolución</translation>
  </message>
  <message>
   <source>We expect this much. The desk confirms it once it has seen everything; it is paid back after that, the way you paid.</source>
   <translation>Es lo que prevemos. El mostrador lo confirma cuando lo haya visto todo; después se abona por el mismo medio con el que pagó.</translation>
  </message>
  <message>
   <source>We expect this much, %1 of it as store credit. The desk confirms it once it has seen everything; it is paid back after that.</source>
   <translation>Es lo que prevemos, de ello %1 en un vale. El mostrador lo confirma cuando lo haya visto todo; después se abona.</translation>
  </message>
  <message>
   <source>Doesn’t fit</source>
   <translation>No me queda bien</translation>
  </message>
  <message>
   <source>Don’t want it after all</source>
   <translation>Ya no lo quiero</translation>
  </message>
  <message>
   <source>It was a gift</source>
   <translation>Era un regalo</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Llegó demasiado tarde</translation>
  </message>
  <message>
   <source>It’s faulty</source>
   <translation>Está defectuoso</translation>
  </message>
  <message>
   <source>Not what I ordered</source>
   <translation>No es lo que pedí</translation>
  </message>
  <message>
   <source>Arrived damaged</source>
   <translation>Llegó dañado</translation>
  </message>
  <message>
   <source>You bought this
at %1</source>
   <translation>Lo compró
en %1</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Devolver algo</translation>
  </message>
  <message>
   <source>Is this order yours?</source>
   <translation>¿Es este su pedido?</translation>
  </message>
  <message>
   <source>What would you
like to return?</source>
   <translation>¿Qué quiere
devolver?</translation>
  </message>
  <message>
   <source>Thank you, we have it</source>
   <translation>Gracias, ya lo tenemos</translation>
  </message>
  <message>
   <source>All of this order
has come back</source>
   <translation>Todo este pedido
ya se ha devuelto</translation>
  </message>
  <message>
   <source>You don’t have
this order yet</source>
   <translation>Aún no tiene
este pedido</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Este pedido se canceló</translation>
  </message>
  <message>
   <source>These two don’t
fit together</source>
   <translation>Estos dos datos
no coinciden</translation>
  </message>
  <message>
   <source>Your order isn’t
on this screen</source>
   <translation>Su pedido no está
en esta pantalla</translation>
  </message>
  <message>
   <source>You bought this
in another store</source>
   <translation>Lo compró
en otra tienda</translation>
  </message>
  <message>
   <source>Please take this code
to the service desk</source>
   <translation>Lleve este código al
servicio de atención</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>Este código
no es nuestro</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>Este código
aún no es válido</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>Ahora no podemos
comprobar este código</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>Permítanos ayudarle</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>No hemos
podido buscarlo</translation>
  </message>
  <message>
   <source>This can’t come back</source>
   <translation>Esto no se puede devolver</translation>
  </message>
  <message>
   <source>A part of it
can come back</source>
   <translation>Una parte se
puede devolver</translation>
  </message>
  <message>
   <source>A colleague decides
about it</source>
   <translation>Un compañero
lo decide</translation>
  </message>
  <message>
   <source>This can come back</source>
   <translation>Esto se puede devolver</translation>
  </message>
  <message>
   <source>A colleague has agreed</source>
   <translation>Un compañero está de acuerdo</translation>
  </message>
  <message>
   <source>A colleague could not
agree to this</source>
   <translation>Un compañero no
ha podido aceptarlo</translation>
  </message>
  <message>
   <source>A colleague is being
asked about it</source>
   <translation>Estamos preguntando
a un compañero</translation>
  </message>
  <message>
   <source>Show this code at
the service desk</source>
   <translation>Muestre este código en
el servicio de atención</translation>
  </message>
  <message>
   <source>By our rules it stays with you. If you see it differently, talk to us: we gladly listen.</source>
   <translation>Según nuestras normas se queda con usted. Si lo ve de otra manera, hable con nosotros: le escuchamos con gusto.</translation>
  </message>
  <message>
   <source>We can’t say it from here. At the service desk a second colleague has a look, and decides.</source>
   <translation>Desde aquí no podemos decirlo. En el servicio de atención lo mira un segundo compañero y decide.</translation>
  </message>
  <message>
   <source>Bring it to the service desk. We have a look at it there, and take it from you.</source>
   <translation>Llévelo al servicio de atención. Allí lo miramos y lo aceptamos.</translation>
  </message>
  <message>
   <source>Bring it to the service desk, unused and complete. At the desk we only look at it.</source>
   <translation>Llévelo al servicio de atención, sin usar y completo. En el mostrador solo lo miramos.</translation>
  </message>
  <message>
   <source>At the service desk they tell you why, and what else is possible.</source>
   <translation>En el servicio de atención le dicen por qué y qué más es posible.</translation>
  </message>
  <message>
   <source>Please stay close to the service desk. They go on from there with you.</source>
   <translation>Quédese cerca del servicio de atención. Allí siguen con usted.</translation>
  </message>
  <message>
   <source>The service desk knows what you bring. Nothing has to be explained again.</source>
   <translation>El servicio de atención sabe lo que trae. No tiene que explicar nada de nuevo.</translation>
  </message>
  <message>
   <source>One moment, we are letting the service desk know.</source>
   <translation>Un momento, estamos avisando al servicio de atención.</translation>
  </message>
  <message>
   <source>We are working offline right now. The code works all the same: it has everything in it that they need.</source>
   <translation>Ahora trabajamos sin conexión. El código funciona igual: lleva todo lo que necesitan.</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending: our office confirms it. You hear from us, and keep your slip.</source>
   <translation>Artículos aceptados, reembolso pendiente: nuestra oficina lo confirma. Le avisamos; guarde su comprobante.</translation>
  </message>
  <message>
   <source>Refund requested. We tell you when it is on its way to you. Please keep your slip.</source>
   <translation>Reembolso solicitado. Le avisamos cuando esté en camino. Guarde su comprobante, por favor.</translation>
  </message>
  <message>
   <source>The service desk has taken it in. What becomes of the money is on your slip.</source>
   <translation>El servicio de atención lo ha aceptado. Lo que pasa con el dinero está en su comprobante.</translation>
  </message>
  <message>
   <source>You can return it here all the same. This screen knows our own orders only: the service desk looks it up with you.</source>
   <translation>Puede devolverlo aquí igualmente. Esta pantalla solo conoce nuestros propios pedidos: el servicio de atención lo busca con usted.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail once more, or take your receipt to the desk.</source>
   <translation>Abra otra vez el código en su correo o lleve su recibo al servicio de atención.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail or your receipt, or type the order number.</source>
   <translation>Escanee el código de su correo o de su recibo, o escriba el número de pedido.</translation>
  </message>
  <message>
   <source>An order number alone shows nothing, so that nobody else can look. Please type what you paid in all, as it is on your receipt or in your e-mail.</source>
   <translation>Un número de pedido por sí solo no muestra nada, para que nadie más pueda mirar. Escriba lo que pagó en total, como está en su recibo o en su correo.</translation>
  </message>
  <message>
   <source>Tap what comes back, and tell us why. Nothing is decided by it yet.</source>
   <translation>Toque lo que devuelve y díganos por qué. Con ello aún no se decide nada.</translation>
  </message>
  <message>
   <source>Nothing of it is left to return. If that surprises you, we look into it.</source>
   <translation>No queda nada que devolver. Si le sorprende, lo miramos.</translation>
  </message>
  <message>
   <source>What you don’t have yet need not come back: we can cancel it for you. Someone comes to help.</source>
   <translation>Lo que aún no tiene no hace falta devolverlo: podemos cancelarlo. Alguien viene a ayudarle.</translation>
  </message>
  <message>
   <source>You never received it, so nothing has to come back. Questions? Just ask.</source>
   <translation>Nunca lo recibió, así que no hay nada que devolver. ¿Preguntas? Díganos.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. With the receipt or a card at hand, the service desk finds your order as well.</source>
   <translation>Compare el número de pedido y el importe con su recibo. Con el recibo o una tarjeta a mano, el servicio de atención también encuentra su pedido.</translation>
  </message>
  <message>
   <source>Orders of our online shop and of other stores are not all on this screen. The service desk finds yours, or begin the return in the online shop.</source>
   <translation>No todos los pedidos de nuestra tienda en línea y de otras tiendas están en esta pantalla. El servicio de atención encuentra el suyo, o empiece la devolución en línea.</translation>
  </message>
  <message>
   <source>They open it there and go on. To see here what is possible, type your order number.</source>
   <translation>Allí lo abren y siguen. Para ver aquí lo que es posible, escriba su número de pedido.</translation>
  </message>
  <message>
   <source>The service desk can: please take it there, or type your order number.</source>
   <translation>El servicio de atención puede: llévelo allí o escriba su número de pedido.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or go to the service desk: with your receipt they find your order.</source>
   <translation>No ha sido correcto varias veces. Dentro de un minuto puede probar de nuevo. O vaya al servicio de atención: con su recibo encuentran su pedido.</translation>
  </message>
  <message>
   <source>Please scan once more, or take your receipt to the service desk.</source>
   <translation>Escanee otra vez o lleve su recibo al servicio de atención.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. We are working offline, and newer orders have not reached this screen: the service desk looks it up with you.</source>
   <translation>Compare el número de pedido y el importe con su recibo. Trabajamos sin conexión y los pedidos más recientes no han llegado a esta pantalla: el servicio de atención lo busca con usted.</translation>
  </message>
  <message>
   <source>We are working offline, and newer orders have not reached this screen. Take your goods and your receipt to the service desk, or begin the return in the online shop.</source>
   <translation>Trabajamos sin conexión y los pedidos más recientes no han llegado a esta pantalla. Lleve los artículos y su recibo al servicio de atención, o empiece la devolución en línea.</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>Preguntar al equipo</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Escribir el número</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Seguir mirando</translation>
  </message>
  <message>
   <source>That’s what I paid</source>
   <translation>Eso es lo que pagué</translation>
  </message>
  <message>
   <source>Another number</source>
   <translation>Otro número</translation>
  </message>
  <message>
   <source>See what is possible</source>
   <translation>Ver lo que es posible</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>Elegir de nuevo</translation>
  </message>
  <message>
   <source>Get my code</source>
   <translation>Obtener mi código</translation>
  </message>
  <message>
   <source>I have my code</source>
   <translation>Ya tengo mi código</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiarlo</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s) before you</source>
   <translation>
    <numerusform>%n devolución antes que usted</numerusform>
    <numerusform>%n devoluciones antes que usted</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>Es su turno</translation>
  </message>
  <message>
   <source>The code also goes to the e-mail address of this order, if we have one.</source>
   <translation>El código también va al correo de este pedido, si tenemos uno.</translation>
  </message>
  <message>
   <source>The code goes to the e-mail address of this order, if we have one, once we are connected again.</source>
   <translation>El código va al correo de este pedido, si tenemos uno, en cuanto volvamos a conectarnos.</translation>
  </message>
  <message>
   <source>An order number has letters, a dash and digits, like AB-123456. Please compare it.</source>
   <translation>Un número de pedido tiene letras, un guion y cifras, como AB-123456. Compárelo, por favor.</translation>
  </message>
  <message>
   <source>Please type the whole amount, like 49.90.</source>
   <translation>Escriba el importe completo, como 49,90.</translation>
  </message>
  <message>
   <source>We could not save that. Please go to the service desk: they begin it there.</source>
   <translation>No hemos podido guardarlo. Vaya al servicio de atención: allí la empiezan.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnGoods</name>
  <message>
   <source>One less of %1</source>
   <translation>Uno menos: %1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>Uno más: %1</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Quedármelo</translation>
  </message>
  <message>
   <source>Keep %1</source>
   <translation>Quedarme con %1</translation>
  </message>
  <message>
   <source>Return it</source>
   <translation>Devolverlo</translation>
  </message>
  <message>
   <source>Return %1</source>
   <translation>Devolver %1</translation>
  </message>
  <message>
   <source>Why does it come back?</source>
   <translation>¿Por qué lo devuelve?</translation>
  </message>
 </context>
 <context>
  <name>ReturnMoney</name>
  <message>
   <source>Expected refund</source>
   <translation>Reembolso previsto</translation>
  </message>
 </context>
 <context>
  <name>ReturnPage</name>
  <message>
   <source>What you paid in all</source>
   <translation>Lo que pagó en total</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Número de pedido</translation>
  </message>
  <message>
   <source>Your code for the service desk</source>
   <translation>Su código para el servicio de atención</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>Buscarlo</translation>
  </message>
 </context>
 <context>
  <name>ReturnSteps</name>
  <message>
   <source>Expected refund: %1</source>
   <translation>Reembolso previsto: %1</translation>
  </message>
  <message>
   <source>Send it to my e-mail as well</source>
   <translation>Enviarlo también a mi correo</translation>
  </message>
 </context>
 <context>
  <name>Reviews</name>
  <message numerus="yes">
   <source>%n reviews</source>
   <translation>
    <numerusform>%n opinión</numerusform>
    <numerusform>%n opiniones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>%n estrella</numerusform>
    <numerusform>%n estrellas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Scan</name>
  <message>
   <source>You are signed in. %1</source>
   <translation>Se ha identificado. %1</translation>
  </message>
  <message>
   <source>That’s a shelf label</source>
   <translation>Es una etiqueta de estante</translation>
  </message>
  <message>
   <source>Please scan the barcode on the product itself.</source>
   <translation>Escanee el código de barras del propio producto, por favor.</translation>
  </message>
  <message>
   <source>That’s a serial number</source>
   <translation>Es un número de serie</translation>
  </message>
  <message>
   <source>It belongs to this one piece. Please scan the barcode with the black bars beside it.</source>
   <translation>Pertenece solo a esta pieza. Escanee el código de barras negro que hay al lado, por favor.</translation>
  </message>
  <message>
   <source>This code does nothing here</source>
   <translation>Este código no hace nada aquí</translation>
  </message>
  <message>
   <source>It is meant for setting up a new device. Scan a product, and it appears here.</source>
   <translation>Sirve para configurar un dispositivo nuevo. Escanee un producto y aparece aquí.</translation>
  </message>
  <message>
   <source>This code is for our team</source>
   <translation>Este código es para nuestro equipo</translation>
  </message>
  <message>
   <source>Scan a product to see its price and where it is.</source>
   <translation>Escanee un producto para ver su precio y dónde está.</translation>
  </message>
  <message>
   <source>That’s a saved basket</source>
   <translation>Es una cesta guardada</translation>
  </message>
  <message>
   <source>Please show it to our team. They have everything in it ready to go on.</source>
   <translation>Muéstrela a nuestro equipo, por favor. Tienen todo para seguir.</translation>
  </message>
  <message>
   <source>That’s a voucher of our shop</source>
   <translation>Es un vale de nuestra tienda</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what is left on it, and until when it is good.</source>
   <translation>Muéstrelo al pagar. La caja sabe cuánto le queda y hasta cuándo vale.</translation>
  </message>
  <message>
   <source>That’s a deposit receipt</source>
   <translation>Es un resguardo de envases</translation>
  </message>
  <message>
   <source>Give it to the till, and it comes off what you pay.</source>
   <translation>Entréguelo en la caja y se descuenta de lo que paga.</translation>
  </message>
  <message>
   <source>That’s a coupon</source>
   <translation>Es un cupón</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what it is good for.</source>
   <translation>Muéstrelo al pagar. La caja sabe para qué vale.</translation>
  </message>
  <message>
   <source>That number isn’t complete</source>
   <translation>Ese número no está completo</translation>
  </message>
  <message>
   <source>Please scan once more, or type the number under the bars.</source>
   <translation>Escanee otra vez o escriba el número que hay bajo las barras.</translation>
  </message>
  <message>
   <source>That code didn’t come through whole</source>
   <translation>Ese código no ha llegado entero</translation>
  </message>
  <message>
   <source>Make the screen a little brighter, and hold it still for a moment.</source>
   <translation>Suba un poco el brillo de la pantalla y no lo mueva un momento.</translation>
  </message>
  <message>
   <source>Please scan once more, one code at a time.</source>
   <translation>Escanee otra vez, un código cada vez.</translation>
  </message>
  <message>
   <source>That label is made in the store</source>
   <translation>Esta etiqueta se hace en la tienda</translation>
  </message>
  <message>
   <source>Our team can tell you everything about it.</source>
   <translation>Nuestro equipo puede contárselo todo.</translation>
  </message>
  <message>
   <source>That code leads to a web page</source>
   <translation>Ese código lleva a una página web</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars.</source>
   <translation>Busque el código de barras negro, por favor.</translation>
  </message>
  <message>
   <source>We can’t read this code</source>
   <translation>No podemos leer este código</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars, or search by name.</source>
   <translation>Busque el código de barras negro o busque por nombre.</translation>
  </message>
  <message>
   <source>We don’t know this product yet</source>
   <translation>Aún no conocemos este producto</translation>
  </message>
  <message>
   <source>Try searching by name, or ask us. We are glad to look for it.</source>
   <translation>Pruebe a buscar por nombre o pregúntenos. Lo buscamos con gusto.</translation>
  </message>
  <message>
   <source>We couldn’t look that up</source>
   <translation>No hemos podido buscarlo</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>Escanee otra vez o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>Your member code has changed</source>
   <translation>Su código de socio ha cambiado</translation>
  </message>
  <message>
   <source>It is a new one every minute. Please show the one on your phone now.</source>
   <translation>Cambia cada minuto. Muestre el que tiene ahora en su móvil, por favor.</translation>
  </message>
  <message>
   <source>We can’t check your member code right now</source>
   <translation>Ahora no podemos comprobar su código de socio</translation>
  </message>
  <message>
   <source>Your plastic card works as well, and our team is glad to help.</source>
   <translation>Su tarjeta de plástico también sirve, y nuestro equipo le ayuda con gusto.</translation>
  </message>
  <message>
   <source>This member code isn’t one of ours</source>
   <translation>Este código de socio no es nuestro</translation>
  </message>
  <message>
   <source>Please open it in our app once more, or ask our team.</source>
   <translation>Ábralo otra vez en nuestra aplicación o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>A product</source>
   <translation>Un producto</translation>
  </message>
  <message>
   <source>A member card</source>
   <translation>Una tarjeta de socio</translation>
  </message>
  <message>
   <source>An order to pick up</source>
   <translation>Un pedido para recoger</translation>
  </message>
  <message>
   <source>A return</source>
   <translation>Una devolución</translation>
  </message>
  <message>
   <source>A coupon</source>
   <translation>Un cupón</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
 </context>
 <context>
  <name>ScanPage</name>
  <message>
   <source>Search by name</source>
   <translation>Buscar por nombre</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Escribir el número</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Escanear con la cámara</translation>
  </message>
  <message>
   <source>Turn the camera off</source>
   <translation>Apagar la cámara</translation>
  </message>
  <message>
   <source>Show the barcode to the camera</source>
   <translation>Muestre el código de barras a la cámara</translation>
  </message>
  <message>
   <source>Hold the barcode under the scanner</source>
   <translation>Acerque el código de barras al escáner</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. No picture is kept.</source>
   <translation>Un pitido corto y el producto aparece. No se guarda ninguna imagen.</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. It works from every screen.</source>
   <translation>Un pitido corto y el producto aparece. Funciona en todas las pantallas.</translation>
  </message>
  <message>
   <source>It does not read?</source>
   <translation>¿No se lee?</translation>
  </message>
  <message>
   <source>Smooth the label and keep it a hand’s width away.</source>
   <translation>Alise la etiqueta y manténgala a un palmo.</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>Escriba el número que hay bajo las barras.</translation>
  </message>
  <message>
   <source>Or ask us. We are glad to help.</source>
   <translation>O pregúntenos. Le ayudamos con gusto.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n products</source>
   <translation>
    <numerusform>%n producto</numerusform>
    <numerusform>%n productos</numerusform>
   </translation>
  </message>
  <message>
   <source>More than %1 products</source>
   <translation>Más de %1 productos</translation>
  </message>
  <message>
   <source>Showing results for “%1”</source>
   <translation>Resultados de «%1»</translation>
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <source>Search by name or number</source>
   <translation>Buscar por nombre o número</translation>
  </message>
 </context>
 <context>
  <name>SearchNothing</name>
  <message>
   <source>Nothing fits all of that</source>
   <translation>Nada cumple todo eso</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>No hay nada para «%1»</translation>
  </message>
  <message>
   <source>Leave something out, and there are products again:</source>
   <translation>Quite algo y vuelve a haber productos:</translation>
  </message>
  <message>
   <source>Take away one of your filters to see more.</source>
   <translation>Quite uno de sus filtros para ver más.</translation>
  </message>
  <message>
   <source>Try a shorter or more general word, or open a category. We are also glad to look for you.</source>
   <translation>Pruebe una palabra más corta o más general, o abra una categoría. También buscamos por usted con gusto.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>Pregúntenos</translation>
  </message>
  <message>
   <source>Remove all filters</source>
   <translation>Quitar todos los filtros</translation>
  </message>
 </context>
 <context>
  <name>SearchOrder</name>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>Show %1</source>
   <translation>Ver %1</translation>
  </message>
  <message>
   <source>Find a product</source>
   <translation>Encontrar un producto</translation>
  </message>
  <message>
   <source>Name, brand or number</source>
   <translation>Nombre, marca o número</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Búsqueda</translation>
  </message>
 </context>
 <context>
  <name>SearchResults</name>
  <message>
   <source>Scroll up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Results appear while you type. Small typing slips are fine. Or look around:</source>
   <translation>Los resultados aparecen mientras escribe. No importan los pequeños errores. O eche un vistazo:</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>Acaba de escanear</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>En oferta en esta tienda</translation>
  </message>
  <message>
   <source>The search is taking a break</source>
   <translation>La búsqueda se toma un descanso</translation>
  </message>
  <message>
   <source>Please try again in a moment, scan the product, or ask our team.</source>
   <translation>Pruebe de nuevo en un momento, escanee el producto o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>Pregúntenos</translation>
  </message>
 </context>
 <context>
  <name>SearchTools</name>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Choose products to put side by side</source>
   <translation>Elegir productos para ponerlos lado a lado</translation>
  </message>
  <message>
   <source>Filter · %1</source>
   <translation>Filtrar · %1</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>Cambiar el orden</translation>
  </message>
  <message>
   <source>Remove this filter</source>
   <translation>Quitar este filtro</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Quitar todos</translation>
  </message>
 </context>
 <context>
  <name>StepLine</name>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>next</source>
   <translation>después</translation>
  </message>
 </context>
 <context>
  <name>StillThere</name>
  <message>
   <source>Are you still there?</source>
   <translation>¿Sigue ahí?</translation>
  </message>
  <message numerus="yes">
   <source>To keep your visit private, this screen starts over in %n second(s).</source>
   <translation>
    <numerusform>Para proteger su privacidad, esta pantalla vuelve a empezar en %n segundo.</numerusform>
    <numerusform>Para proteger su privacidad, esta pantalla vuelve a empezar en %n segundos.</numerusform>
   </translation>
  </message>
  <message>
   <source>I’m still here</source>
   <translation>Sigo aquí</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Empezar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>Stock</name>
  <message>
   <source>in other stores</source>
   <translation>en otras tiendas</translation>
  </message>
  <message>
   <source>we can send it</source>
   <translation>se lo enviamos</translation>
  </message>
  <message>
   <source>We’re not sure it is here</source>
   <translation>No sabemos si está aquí</translation>
  </message>
  <message>
   <source>Sold out in this store</source>
   <translation>Agotado en esta tienda</translation>
  </message>
  <message>
   <source>Probably sold out here</source>
   <translation>Probablemente agotado aquí</translation>
  </message>
  <message>
   <source>It may be sold out here</source>
   <translation>Puede estar agotado aquí</translation>
  </message>
  <message numerus="yes">
   <source>%n in this store</source>
   <translation>
    <numerusform>%n en esta tienda</numerusform>
    <numerusform>%n en esta tienda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in this store</source>
   <translation>
    <numerusform>Unos %n en esta tienda</numerusform>
    <numerusform>Unos %n en esta tienda</numerusform>
   </translation>
  </message>
  <message>
   <source>Probably a few here</source>
   <translation>Probablemente pocos aquí</translation>
  </message>
  <message>
   <source>Probably several here</source>
   <translation>Probablemente varios aquí</translation>
  </message>
  <message>
   <source>Probably plenty here</source>
   <translation>Probablemente muchos aquí</translation>
  </message>
  <message>
   <source>Ask us, and we look for it on the shelf.</source>
   <translation>Pregúntenos y lo buscamos en el estante.</translation>
  </message>
  <message>
   <source>Please check the shelf, or ask us to look.</source>
   <translation>Mire en el estante o pídanos que lo busquemos.</translation>
  </message>
  <message>
   <source>We can get it for you from another store, or send it to your home.</source>
   <translation>Podemos traérselo de otra tienda o enviárselo a casa.</translation>
  </message>
  <message>
   <source>ask us</source>
   <translation>pregúntenos</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>agotado</translation>
  </message>
  <message>
   <source>maybe sold out</source>
   <translation>quizá agotado</translation>
  </message>
  <message numerus="yes">
   <source>%n here</source>
   <translation>
    <numerusform>%n aquí</numerusform>
    <numerusform>%n aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n</source>
   <translation>
    <numerusform>unos %n</numerusform>
    <numerusform>unos %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>No se sabe</translation>
  </message>
  <message>
   <source>Was sold out</source>
   <translation>Estaba agotado</translation>
  </message>
  <message>
   <source>Last seen: %1</source>
   <translation>Visto por última vez: %1</translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>Agotado</translation>
  </message>
  <message numerus="yes">
   <source>%n in stock</source>
   <translation>
    <numerusform>%n disponible</numerusform>
    <numerusform>%n disponibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in stock</source>
   <translation>
    <numerusform>Alrededor de %n disponible</numerusform>
    <numerusform>Unos %n disponibles</numerusform>
   </translation>
  </message>
  <message>
   <source>a few</source>
   <translation>pocos</translation>
  </message>
  <message>
   <source>several</source>
   <translation>varios</translation>
  </message>
  <message>
   <source>plenty</source>
   <translation>muchos</translation>
  </message>
 </context>
 <context>
  <name>StoreInfo</name>
  <message>
   <source>Open until %1</source>
   <translation>Abierto hasta las %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <source>Opens at %1</source>
   <translation>Abre a las %1</translation>
  </message>
  <message>
   <source>Closed now, opens tomorrow at %1</source>
   <translation>Cerrado ahora, abre mañana a las %1</translation>
  </message>
  <message>
   <source>Closed now, opens on %1 at %2</source>
   <translation>Cerrado ahora, abre el %1 a las %2</translation>
  </message>
 </context>
 <context>
  <name>StoreInfoPage</name>
  <message>
   <source>Ask our team</source>
   <translation>Preguntar al equipo</translation>
  </message>
  <message>
   <source>Special days</source>
   <translation>Días especiales</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>How to reach us</source>
   <translation>Cómo contactarnos</translation>
  </message>
  <message>
   <source>What we do for you here</source>
   <translation>Nuestros servicios aquí</translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>Nuestras otras tiendas</translation>
  </message>
  <message>
   <source>We cannot say much about this store yet</source>
   <translation>Aún sabemos poco de esta tienda</translation>
  </message>
  <message>
   <source>This screen is still learning about it. Our team knows everything: please ask.</source>
   <translation>Esta pantalla aún está aprendiendo. Nuestro equipo lo sabe todo: pregunte.</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message numerus="yes">
   <source>%n colours</source>
   <translation>
    <numerusform>%n color</numerusform>
    <numerusform>%n colores</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask us about stock</source>
   <translation>Existencias: pregúntenos</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <source>This screen is not set up yet</source>
   <translation>Esta pantalla aún no está configurada</translation>
  </message>
  <message>
   <source>Please ask our team. They are glad to help you.</source>
   <translation>Pregunte a nuestro equipo, por favor. Le ayudamos con gusto.</translation>
  </message>
  <message>
   <source>For our team: this kiosk needs its enrolment code from central.</source>
   <translation>Para nuestro equipo: este quiosco necesita su código de alta de la central.</translation>
  </message>
  <message>
   <source>This screen is closed</source>
   <translation>Esta pantalla está cerrada</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team.</source>
   <translation>Use otra pantalla o pregunte a nuestro equipo.</translation>
  </message>
  <message>
   <source>For our team: central has switched this kiosk off. Enrol it again to use it.</source>
   <translation>Para nuestro equipo: la central ha desactivado este quiosco. Delo de alta otra vez para usarlo.</translation>
  </message>
  <message>
   <source>This screen is taking a break</source>
   <translation>Esta pantalla se toma un descanso</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team. They are glad to help you.</source>
   <translation>Use otra pantalla o pregunte a nuestro equipo. Le ayudamos con gusto.</translation>
  </message>
  <message>
   <source>For our team: %1</source>
   <translation>Para nuestro equipo: %1</translation>
  </message>
  <message>
   <source>the disk is full. Free some space, then start the kiosk again.</source>
   <translation>el disco está lleno. Libere espacio y vuelva a iniciar el quiosco.</translation>
  </message>
  <message>
   <source>the data folder cannot be written to. Check its permissions.</source>
   <translation>no se puede escribir en la carpeta de datos. Compruebe sus permisos.</translation>
  </message>
  <message>
   <source>the data is from a newer version. Update this kiosk.</source>
   <translation>los datos son de una versión más nueva. Actualice este quiosco.</translation>
  </message>
  <message>
   <source>the data folder is used by another program. Close it, then start the kiosk again.</source>
   <translation>otro programa usa la carpeta de datos. Ciérrelo y vuelva a iniciar el quiosco.</translation>
  </message>
  <message>
   <source>this machine has no safe place for the key of its data. Nothing was changed; run storeside doctor.</source>
   <translation>esta máquina no tiene un lugar seguro para la clave de sus datos. No se ha cambiado nada; ejecute storeside doctor.</translation>
  </message>
  <message>
   <source>the key of the data is not on this machine. Nothing was changed; look where it is kept.</source>
   <translation>la clave de los datos no está en esta máquina. No se ha cambiado nada; mire dónde se guarda.</translation>
  </message>
  <message>
   <source>the key does not belong to this data. Nothing was changed; check folder and key.</source>
   <translation>la clave no corresponde a estos datos. No se ha cambiado nada; compruebe la carpeta y la clave.</translation>
  </message>
  <message>
   <source>others can read the key of the data, so it is not used. Nothing was changed; run storeside doctor.</source>
   <translation>otros pueden leer la clave de los datos, así que no se usa. No se ha cambiado nada; ejecute storeside doctor.</translation>
  </message>
  <message>
   <source>the data on this device is damaged. Start the kiosk again; what was not sent is kept.</source>
   <translation>los datos de este dispositivo están dañados. Vuelva a iniciar el quiosco; lo no enviado se conserva.</translation>
  </message>
 </context>
 <context>
  <name>TurnCard</name>
  <message>
   <source>Parking bay %1</source>
   <translation>Plaza de aparcamiento %1</translation>
  </message>
 </context>
 <context>
  <name>VariantChoice</name>
  <message>
   <source>Colour: %1</source>
   <translation>Color: %1</translation>
  </message>
  <message>
   <source>Size: %1</source>
   <translation>Talla: %1</translation>
  </message>
 </context>
 <context>
  <name>WayDialog</name>
  <message>
   <source>Got it</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>You are here: follow the dots</source>
   <translation>Está usted aquí: siga los puntos</translation>
  </message>
  <message>
   <source>Here it is</source>
   <translation>Aquí está</translation>
  </message>
 </context>
</TS>
