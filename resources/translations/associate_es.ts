<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AboutCard</name>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Device number</source>
   <translation>Número del dispositivo</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Central</translation>
  </message>
  <message>
   <source>Free storage</source>
   <translation>Espacio libre</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Configurada</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>Interfaz</translation>
  </message>
 </context>
 <context>
  <name>AskView</name>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>AttentionCard</name>
  <message>
   <source>on this tablet</source>
   <translation>en esta tableta</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>Sin recibo</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Abrir el pedido</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>Aceptado por</translation>
  </message>
  <message>
   <source>The customer</source>
   <translation>El cliente</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>settled by %1</source>
   <translation>resuelto por %1</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>resuelto</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>Resolver</translation>
  </message>
  <message>
   <source>Settle it: %1</source>
   <translation>Resolver: %1</translation>
  </message>
  <message>
   <source>A manager settles this.</source>
   <translation>Esto lo resuelve un responsable.</translation>
  </message>
 </context>
 <context>
  <name>AttentionDialog</name>
  <message>
   <source>How was it settled?</source>
   <translation>¿Cómo se resolvió?</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Una nota, si quiere</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>Needs attention</source>
   <translation>Por atender</translation>
  </message>
  <message numerus="yes">
   <source>%n to settle</source>
   <translation>
    <numerusform>%n por resolver</numerusform>
    <numerusform>%n por resolver</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing to settle</source>
   <translation>nada por resolver</translation>
  </message>
  <message>
   <source>No line to the office: what other tablets have done since is not known here. What you settle is saved on this tablet.</source>
   <translation>Sin conexión con la central: aquí no se sabe lo que han hecho otras tabletas desde entonces. Lo que resuelva se guarda en esta tableta.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>To settle · %1</source>
   <translation>Por resolver · %1</translation>
  </message>
  <message>
   <source>With what is settled · %1</source>
   <translation>Con lo resuelto · %1</translation>
  </message>
  <message>
   <source>What else the office did not accept of this tablet is listed under This device.</source>
   <translation>Lo demás que la central no aceptó de esta tableta está en Este dispositivo.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Ahora no se puede leer la lista</translation>
  </message>
  <message>
   <source>Nothing needs attention</source>
   <translation>Nada por atender</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>No se ha perdido nada.</translation>
  </message>
  <message>
   <source>When two people do the same without knowing of each other, it appears here with both names, and what to do.</source>
   <translation>Cuando dos personas hacen lo mismo sin saberlo, aparece aquí con los dos nombres y lo que hay que hacer.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>Open This device</source>
   <translation>Abrir Este dispositivo</translation>
  </message>
 </context>
 <context>
  <name>AttentionWords</name>
  <message>
   <source>Somebody was quicker with an order</source>
   <translation>Alguien fue más rápido con un pedido</translation>
  </message>
  <message>
   <source>Return not undone</source>
   <translation>Devolución no anulada</translation>
  </message>
  <message>
   <source>Handed over twice</source>
   <translation>Entregado dos veces</translation>
  </message>
  <message>
   <source>Handed over although cancelled</source>
   <translation>Entregado aunque cancelado</translation>
  </message>
  <message>
   <source>Picked twice</source>
   <translation>Preparado dos veces</translation>
  </message>
  <message>
   <source>Returned twice</source>
   <translation>Devuelto dos veces</translation>
  </message>
  <message>
   <source>Came back another way before</source>
   <translation>Ya volvió por otra vía</translation>
  </message>
  <message>
   <source>Never bought</source>
   <translation>Nunca comprado</translation>
  </message>
  <message>
   <source>Bought elsewhere?</source>
   <translation>¿Comprado en otro sitio?</translation>
  </message>
  <message>
   <source>Return not accepted</source>
   <translation>Devolución no aceptada</translation>
  </message>
  <message>
   <source>More is gone than there was</source>
   <translation>Ha salido más de lo que había</translation>
  </message>
  <message>
   <source>Refund refused</source>
   <translation>Reembolso rechazado</translation>
  </message>
  <message>
   <source>One code, used on two devices</source>
   <translation>Un código usado en dos dispositivos</translation>
  </message>
  <message>
   <source>Request could not be met</source>
   <translation>No se pudo atender la solicitud</translation>
  </message>
  <message>
   <source>Two actions do not fit together</source>
   <translation>Dos acciones que no encajan</translation>
  </message>
  <message>
   <source>It is about %1.</source>
   <translation>Se trata de %1.</translation>
  </message>
  <message>
   <source>What was done on this tablet no longer fits what somebody else did meanwhile. The office will not accept it. Look where the goods are.</source>
   <translation>Lo hecho en esta tableta ya no encaja con lo que otra persona hizo mientras tanto. La central no lo aceptará. Mire dónde están los artículos.</translation>
  </message>
  <message>
   <source>The office did not accept this return. The goods are here: what to do with them follows as soon as it has listed it.</source>
   <translation>La central no aceptó esta devolución. Los artículos están aquí: qué hacer con ellos llega en cuanto la haya anotado.</translation>
  </message>
  <message>
   <source>The office did not accept what was done on this tablet: somebody else was there first. Both names follow as soon as it has listed them.</source>
   <translation>La central no aceptó lo hecho en esta tableta: otra persona llegó antes. Los dos nombres llegan en cuanto los haya anotado.</translation>
  </message>
  <message numerus="yes">
   <source>Both gave %n unit(s) of this order away. Only the first counts.</source>
   <translation>
    <numerusform>Los dos entregaron %n unidad de este pedido. Solo cuenta la primera entrega.</numerusform>
    <numerusform>Los dos entregaron %n unidades de este pedido. Solo cuenta la primera entrega.</numerusform>
   </translation>
  </message>
  <message>
   <source>Both gave this order away. Only the first counts.</source>
   <translation>Los dos entregaron este pedido. Solo cuenta la primera entrega.</translation>
  </message>
  <message>
   <source>The order was cancelled or its hold was over, and the goods went out all the same. The hand-over counts.</source>
   <translation>El pedido estaba cancelado o su reserva había terminado, y los artículos salieron igualmente. La entrega cuenta.</translation>
  </message>
  <message>
   <source>Both took the same goods from the shelf. One set is too many.</source>
   <translation>Los dos cogieron los mismos artículos del estante. Sobra un juego.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid; the second was about %1.</source>
   <translation>Los mismos artículos se aceptaron dos veces. Solo se paga la primera; la segunda era de %1.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid.</source>
   <translation>Los mismos artículos se aceptaron dos veces. Solo se paga la primera.</translation>
  </message>
  <message>
   <source>The web shop says that these goods had come back to it, and it has seen to the money. Nothing is paid for them again.</source>
   <translation>La tienda en línea dice que estos artículos ya volvieron a ella y que se ocupó del dinero. No se paga nada otra vez.</translation>
  </message>
  <message>
   <source>The order does not have this article. The goods are here.</source>
   <translation>El pedido no tiene este artículo. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>The office knows no such order. The goods are here.</source>
   <translation>La central no conoce ese pedido. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>The order is known, but these goods were never handed over with it. They may be of another order or from another shop. The goods are here.</source>
   <translation>El pedido se conoce, pero estos artículos nunca se entregaron con él. Pueden ser de otro pedido o de otra tienda. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>By the records there are fewer than none. Somebody has to count.</source>
   <translation>Según los registros hay menos de cero. Alguien tiene que contar.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay back %1. The money is still with us.</source>
   <translation>El proveedor de pagos rechazó devolver %1. El dinero sigue con nosotros.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay the customer back. The money is still with us.</source>
   <translation>El proveedor de pagos rechazó devolver el dinero al cliente. El dinero sigue con nosotros.</translation>
  </message>
  <message>
   <source>A code that works once was shown on two devices without a network between them.</source>
   <translation>Un código de un solo uso se mostró en dos dispositivos sin red entre ellos.</translation>
  </message>
  <message>
   <source>A shopper ordered this at a screen of the store and went home. It cannot be had as they wanted it, and nothing is kept for them.</source>
   <translation>Un cliente lo pidió en una pantalla de la tienda y se fue a casa. No se puede conseguir como lo quería, y no se le guarda nada.</translation>
  </message>
  <message>
   <source>The goods were given back to the customer.</source>
   <translation>Los artículos se devolvieron al cliente.</translation>
  </message>
  <message>
   <source>But the money was on its way to the bank by then.</source>
   <translation>Pero el dinero ya iba de camino al banco.</translation>
  </message>
  <message>
   <source>But the money was with the customer by then.</source>
   <translation>Pero el dinero ya lo tenía el cliente.</translation>
  </message>
  <message>
   <source>But something had been paid with its store credit by then.</source>
   <translation>Pero ya se había pagado algo con su vale.</translation>
  </message>
  <message>
   <source>But it had become store credit by then.</source>
   <translation>Pero ya se había convertido en un vale.</translation>
  </message>
  <message>
   <source>But the payment provider had refused the refund by then: settle that one first.</source>
   <translation>Pero el proveedor de pagos ya había rechazado el reembolso: resuelva eso primero.</translation>
  </message>
  <message>
   <source>But other goods had gone out for them.</source>
   <translation>Pero otros artículos habían salido en su lugar.</translation>
  </message>
  <message>
   <source>But something else of the order had come back after them.</source>
   <translation>Pero otra cosa del pedido volvió después.</translation>
  </message>
  <message>
   <source>But it was too long ago, so the return stands and is paid.</source>
   <translation>Pero fue hace demasiado: la devolución sigue en pie y se paga.</translation>
  </message>
  <message>
   <source>But only who took them in, or a manager, could undo it: the return stands and is paid.</source>
   <translation>Pero solo quien los aceptó, o un responsable, podía anularla: la devolución sigue en pie y se paga.</translation>
  </message>
  <message>
   <source>By the rules these goods cannot come back. They are here.</source>
   <translation>Según las normas estos artículos no se pueden devolver. Están aquí.</translation>
  </message>
  <message>
   <source>A manager had to agree, and nobody did. The goods are here.</source>
   <translation>Un responsable tenía que aceptar y nadie lo hizo. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>Whoever took the goods in also agreed to it. It takes two. The goods are here.</source>
   <translation>Quien aceptó los artículos también dio el visto bueno. Hacen falta dos. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>Who agreed is not a manager of this store. The goods are here.</source>
   <translation>Quien aceptó no es responsable de esta tienda. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>The amount does not follow from what was paid. The goods are here.</source>
   <translation>El importe no se deduce de lo pagado. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>What was to go out in exchange is not to be had there any more. The goods that came back are here.</source>
   <translation>Lo que iba a salir a cambio ya no está disponible allí. Los artículos devueltos están aquí.</translation>
  </message>
  <message>
   <source>The office could not take the exchange. The goods that came back are here.</source>
   <translation>La central no pudo aceptar el cambio. Los artículos devueltos están aquí.</translation>
  </message>
  <message>
   <source>The office did not accept it. The goods are here.</source>
   <translation>La central no lo aceptó. Los artículos están aquí.</translation>
  </message>
  <message>
   <source>the money comes back</source>
   <translation>el dinero vuelve</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>la central decide primero</translation>
  </message>
  <message>
   <source>other goods go out for them</source>
   <translation>salen otros artículos a cambio</translation>
  </message>
  <message>
   <source>nobody noted it</source>
   <translation>nadie lo anotó</translation>
  </message>
  <message>
   <source>The customer knows nothing of it.</source>
   <translation>El cliente no sabe nada.</translation>
  </message>
  <message>
   <source>The customer was told of the first hand-over only.</source>
   <translation>Al cliente solo se le avisó de la primera entrega.</translation>
  </message>
  <message>
   <source>The customer was told that it is cancelled and the money comes back, and then that it was handed over.</source>
   <translation>Al cliente se le dijo que está cancelado y el dinero vuelve, y luego que se entregó.</translation>
  </message>
  <message>
   <source>Both times: %1.</source>
   <translation>Las dos veces: %1.</translation>
  </message>
  <message>
   <source>First: %1. Second: %2.</source>
   <translation>Primero: %1. Después: %2.</translation>
  </message>
  <message>
   <source>The customer was told that other goods go out for these. As it stands, none are kept for them.</source>
   <translation>Al cliente se le dijo que salen otros artículos a cambio. Tal como está, no se guarda ninguno.</translation>
  </message>
  <message>
   <source>The customer was told that the money comes back. Nothing is paid as it stands.</source>
   <translation>Al cliente se le dijo que el dinero vuelve. Tal como está, no se paga nada.</translation>
  </message>
  <message>
   <source>The customer was told that the office decides first, and waits for word.</source>
   <translation>Al cliente se le dijo que la central decide primero, y espera noticias.</translation>
  </message>
  <message>
   <source>Nobody noted what the customer was told.</source>
   <translation>Nadie anotó lo que se le dijo al cliente.</translation>
  </message>
  <message>
   <source>The customer has the goods, and a slip which says that nothing is paid.</source>
   <translation>El cliente tiene los artículos y un comprobante que dice que no se paga nada.</translation>
  </message>
  <message>
   <source>The customer waits for the money.</source>
   <translation>El cliente espera el dinero.</translation>
  </message>
  <message>
   <source>The shopper was told that we confirm it by message. They are written to, if we know an address.</source>
   <translation>Al cliente se le dijo que lo confirmamos por mensaje. Se le escribe, si tenemos una dirección.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) left in exchange: count that shelf.</source>
   <translation>
    <numerusform>%n unidad salió a cambio: cuente ese estante.</numerusform>
    <numerusform>%n unidades salieron a cambio: cuente ese estante.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask both whether two parcels went out. Call the customer if so.</source>
   <translation>Pregunte a los dos si salieron dos paquetes. Si es así, llame al cliente.</translation>
  </message>
  <message>
   <source>Find out whether money was paid back although the goods are gone.</source>
   <translation>Averigüe si se pagó dinero aunque los artículos no estén.</translation>
  </message>
  <message>
   <source>Call the customer and agree on another way: cash, a transfer or store credit.</source>
   <translation>Llame al cliente y acuerde otra forma: efectivo, transferencia o vale.</translation>
  </message>
  <message>
   <source>Put the second set back on its shelf.</source>
   <translation>Devuelva el segundo juego a su estante.</translation>
  </message>
  <message>
   <source>Look whether the goods are here, once or twice.</source>
   <translation>Mire si los artículos están aquí, una o dos veces.</translation>
  </message>
  <message>
   <source>Call the customer. Give the goods back, or agree on store credit and put them back on the shelf; or take them back again at the desk.</source>
   <translation>Llame al cliente. Devuélvale los artículos, o acuerde un vale y póngalos en el estante; o acéptelos otra vez en el mostrador.</translation>
  </message>
  <message>
   <source>Call the customer: the goods come back, or they are paid for once more.</source>
   <translation>Llame al cliente: los artículos vuelven, o se pagan otra vez.</translation>
  </message>
  <message>
   <source>Count the shelf, and enter what is there.</source>
   <translation>Cuente el estante e introduzca lo que hay.</translation>
  </message>
  <message>
   <source>Ask both who showed the code, and look at the IDs again if you can.</source>
   <translation>Pregunte a los dos quién mostró el código y, si puede, mire otra vez los documentos.</translation>
  </message>
  <message>
   <source>Look for the article in another store, or for a similar one, for when the shopper calls or comes back.</source>
   <translation>Busque el artículo en otra tienda, o uno parecido, para cuando el cliente llame o vuelva.</translation>
  </message>
  <message>
   <source>Ask both.</source>
   <translation>Pregunte a los dos.</translation>
  </message>
  <message>
   <source>The second parcel came back</source>
   <translation>El segundo paquete volvió</translation>
  </message>
  <message>
   <source>The customer has both</source>
   <translation>El cliente tiene los dos</translation>
  </message>
  <message>
   <source>Only one went out</source>
   <translation>Solo salió uno</translation>
  </message>
  <message>
   <source>It was paid back</source>
   <translation>Se devolvió el dinero</translation>
  </message>
  <message>
   <source>Nothing was paid back</source>
   <translation>No se devolvió nada</translation>
  </message>
  <message>
   <source>The goods are here again</source>
   <translation>Los artículos están aquí de nuevo</translation>
  </message>
  <message>
   <source>The customer paid for them again</source>
   <translation>El cliente los pagó otra vez</translation>
  </message>
  <message>
   <source>The customer keeps both</source>
   <translation>El cliente se queda los dos</translation>
  </message>
  <message>
   <source>Paid another way</source>
   <translation>Pagado de otra forma</translation>
  </message>
  <message>
   <source>Store credit given</source>
   <translation>Vale entregado</translation>
  </message>
  <message>
   <source>It is back on the shelf</source>
   <translation>Está de nuevo en el estante</translation>
  </message>
  <message>
   <source>It stays with the order</source>
   <translation>Se queda con el pedido</translation>
  </message>
  <message>
   <source>The customer has the goods again</source>
   <translation>El cliente tiene de nuevo los artículos</translation>
  </message>
  <message>
   <source>Taken back again, and accepted</source>
   <translation>Devuelto otra vez, y aceptado</translation>
  </message>
  <message>
   <source>The goods are here once</source>
   <translation>Los artículos están aquí una vez</translation>
  </message>
  <message>
   <source>The goods are here twice</source>
   <translation>Los artículos están aquí dos veces</translation>
  </message>
  <message>
   <source>The goods are not here</source>
   <translation>Los artículos no están aquí</translation>
  </message>
  <message>
   <source>The shopper knows</source>
   <translation>El cliente lo sabe</translation>
  </message>
  <message>
   <source>Ordered anew</source>
   <translation>Pedido de nuevo</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Comprobado</translation>
  </message>
  <message>
   <source>Put it back on the shelf and count it in.</source>
   <translation>Póngalo en el estante y cuéntelo.</translation>
  </message>
  <message>
   <source>The loss is noted. Count the shelf.</source>
   <translation>La pérdida está anotada. Cuente el estante.</translation>
  </message>
  <message>
   <source>Nothing is paid. Count them out of the shelf if they lie there.</source>
   <translation>No se paga nada. Descuéntelos del estante si están allí.</translation>
  </message>
  <message>
   <source>The second try counts. This one ends.</source>
   <translation>Cuenta el segundo intento. Este termina.</translation>
  </message>
  <message>
   <source>It was entered twice. Tell the customer what counts.</source>
   <translation>Se introdujo dos veces. Diga al cliente lo que cuenta.</translation>
  </message>
  <message>
   <source>The second set is not of this order. Give it back, or agree on store credit.</source>
   <translation>El segundo juego no es de este pedido. Devuélvalo o acuerde un vale.</translation>
  </message>
  <message>
   <source>The return counts. Put the goods where they belong.</source>
   <translation>La devolución cuenta. Ponga los artículos en su sitio.</translation>
  </message>
  <message>
   <source>The return counts, and the goods are sold.</source>
   <translation>La devolución cuenta y los artículos están vendidos.</translation>
  </message>
  <message>
   <source>The office sees that goods and money are gone.</source>
   <translation>La central ve que faltan artículos y dinero.</translation>
  </message>
  <message>
   <source>Nothing is paid back by itself any more. Say in the note how it was done.</source>
   <translation>Ya no se devuelve nada solo. Diga en la nota cómo se hizo.</translation>
  </message>
  <message>
   <source>Taken in by</source>
   <translation>Aceptado por</translation>
  </message>
  <message>
   <source>Given up by</source>
   <translation>Dejado por</translation>
  </message>
  <message>
   <source>Taken back first by</source>
   <translation>Aceptado primero por</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primero</translation>
  </message>
  <message>
   <source>Ordered by</source>
   <translation>Pedido por</translation>
  </message>
  <message>
   <source>Given back by</source>
   <translation>Devuelto al cliente por</translation>
  </message>
  <message>
   <source>Handed over by</source>
   <translation>Entregado por</translation>
  </message>
  <message>
   <source>And then by</source>
   <translation>Y después por</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>No se sabe quién</translation>
  </message>
 </context>
 <context>
  <name>BasketCustomer</name>
  <message>
   <source>Who is it for, and where does it go?</source>
   <translation>¿Para quién es y adónde va?</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>¿Para quién es?</translation>
  </message>
  <message>
   <source>%1, card ending in %2</source>
   <translation>%1, tarjeta terminada en %2</translation>
  </message>
  <message>
   <source>Scan their card, or type: it is for this order alone.</source>
   <translation>Escanee su tarjeta o escriba: es solo para este pedido.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarla</translation>
  </message>
  <message>
   <source>It is for somebody else</source>
   <translation>Es para otra persona</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
 </context>
 <context>
  <name>BasketLine</name>
  <message>
   <source>%1 each</source>
   <translation>%1 cada uno</translation>
  </message>
  <message>
   <source>nobody knows its price</source>
   <translation>nadie sabe su precio</translation>
  </message>
  <message>
   <source>costs more now, it was %1</source>
   <translation>ahora cuesta más, antes %1</translation>
  </message>
  <message>
   <source>costs less now, it was %1</source>
   <translation>ahora cuesta menos, antes %1</translation>
  </message>
  <message>
   <source>instead of %1</source>
   <translation>en lugar de %1</translation>
  </message>
  <message>
   <source>Take %1 out</source>
   <translation>Quitar %1</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Uno menos</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Uno más</translation>
  </message>
  <message>
   <source>Something similar</source>
   <translation>Algo parecido</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Order for a customer</source>
   <translation>Pedir para un cliente</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>Cesta</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n artículo</numerusform>
    <numerusform>%n artículos</numerusform>
   </translation>
  </message>
  <message>
   <source>from a kiosk</source>
   <translation>de un quiosco</translation>
  </message>
  <message>
   <source>scan to add more</source>
   <translation>escanee para añadir más</translation>
  </message>
  <message numerus="yes">
   <source>%n more code(s) of this basket</source>
   <translation>
    <numerusform>%n código más de esta cesta</numerusform>
    <numerusform>%n códigos más de esta cesta</numerusform>
   </translation>
  </message>
  <message>
   <source>The kiosk shows them one after the other: scan them all.</source>
   <translation>El quiosco los muestra uno tras otro: escanéelos todos.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) of the kiosk’s basket are not known here</source>
   <translation>
    <numerusform>%n artículo de la cesta del quiosco no se conoce aquí</numerusform>
    <numerusform>%n artículos de la cesta del quiosco no se conocen aquí</numerusform>
   </translation>
  </message>
  <message>
   <source>They are not in this basket. Ask the customer what it was, and scan it or look for it.</source>
   <translation>No están en esta cesta. Pregunte al cliente qué era, y escanéelo o búsquelo.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) did not fit in as wanted</source>
   <translation>
    <numerusform>%n línea no cupo como se quería</numerusform>
    <numerusform>%n líneas no cupieron como se quería</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare with the kiosk, and order the rest as a second order.</source>
   <translation>Compare con el quiosco y pida el resto como segundo pedido.</translation>
  </message>
  <message>
   <source>Something costs more by now</source>
   <translation>Algo cuesta más ahora</translation>
  </message>
  <message>
   <source>Something costs less by now</source>
   <translation>Algo cuesta menos ahora</translation>
  </message>
  <message>
   <source>Tell the customer the new price.</source>
   <translation>Diga al cliente el nuevo precio.</translation>
  </message>
  <message>
   <source>They agree</source>
   <translation>El cliente está de acuerdo</translation>
  </message>
  <message>
   <source>%1 is out of the basket</source>
   <translation>%1 ya no está en la cesta</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Devolverlo a su sitio</translation>
  </message>
  <message>
   <source>An empty basket</source>
   <translation>Una cesta vacía</translation>
  </message>
  <message>
   <source>Scan articles, or the code that the kiosk shows of a shopper’s basket. What is not here comes from another store or from the warehouse.</source>
   <translation>Escanee artículos, o el código de la cesta que muestra el quiosco. Lo que no está aquí viene de otra tienda o del almacén.</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>No se ha podido buscar</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Scan again; if it happens again, restart the tablet and tell a manager.</source>
   <translation>La tableta no pudo leer sus propios registros. Escanee otra vez; si vuelve a pasar, reiníciela y avise a un responsable.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Empezar otra vez</translation>
  </message>
  <message>
   <source>Next customer</source>
   <translation>Siguiente cliente</translation>
  </message>
  <message>
   <source>Empty it</source>
   <translation>Vaciarla</translation>
  </message>
  <message>
   <source>Back to the basket</source>
   <translation>Volver a la cesta</translation>
  </message>
  <message>
   <source>Choose another way</source>
   <translation>Elegir otra forma</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>¿Para quién es?</translation>
  </message>
  <message>
   <source>Order · %1</source>
   <translation>Pedir · %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>Enviar la solicitud · %1</translation>
  </message>
 </context>
 <context>
  <name>BasketSent</name>
  <message>
   <source>It is not confirmed. It is sent as soon as this tablet is connected, and the customer is written to.</source>
   <translation>No está confirmado. Se envía en cuanto esta tableta se conecte, y se escribe al cliente.</translation>
  </message>
  <message>
   <source>It is saved on this tablet and not confirmed yet.</source>
   <translation>Está guardado en esta tableta y aún sin confirmar.</translation>
  </message>
  <message>
   <source>What is left</source>
   <translation>Lo que queda</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>Lo que se pidió</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>ahora cuesta %1</translation>
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
   <source>ready from %1</source>
   <translation>listo desde las %1</translation>
  </message>
  <message>
   <source>Everything is still in the basket</source>
   <translation>Todo sigue en la cesta</translation>
  </message>
  <message>
   <source>Choose another way or another article, and order again.</source>
   <translation>Elija otra forma u otro artículo y pida otra vez.</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>Lo que se le dice al cliente</translation>
  </message>
  <message>
   <source>Number %1</source>
   <translation>Número %1</translation>
  </message>
  <message>
   <source>Code to pay with the phone</source>
   <translation>Código para pagar con el móvil</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Código para la caja</translation>
  </message>
 </context>
 <context>
  <name>BasketSheet</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>BasketSide</name>
  <message>
   <source>For the customer</source>
   <translation>Para el cliente</translation>
  </message>
  <message>
   <source>Scan their card, or enter who it is for</source>
   <translation>Escanee su tarjeta o introduzca para quién es</translation>
  </message>
  <message>
   <source>Name, how to reach them, and where to send it</source>
   <translation>Nombre, cómo localizarle y adónde enviarlo</translation>
  </message>
  <message>
   <source>Name, and how to reach them</source>
   <translation>Nombre y cómo localizarle</translation>
  </message>
  <message>
   <source>card ending in %1</source>
   <translation>tarjeta terminada en %1</translation>
  </message>
  <message>
   <source>free</source>
   <translation>gratis</translation>
  </message>
  <message>
   <source>Pays on their phone</source>
   <translation>Paga con su móvil</translation>
  </message>
  <message>
   <source>Pays at the till</source>
   <translation>Paga en la caja</translation>
  </message>
  <message>
   <source>With a code, once it is confirmed</source>
   <translation>Con un código, cuando esté confirmado</translation>
  </message>
  <message>
   <source>Cash or card, with a code</source>
   <translation>En efectivo o con tarjeta, con un código</translation>
  </message>
 </context>
 <context>
  <name>BasketSimilar</name>
  <message>
   <source>Something similar</source>
   <translation>Algo parecido</translation>
  </message>
  <message>
   <source>In place of %1</source>
   <translation>En lugar de %1</translation>
  </message>
  <message>
   <source>The article is replaced in the basket; colour and size can be scanned instead.</source>
   <translation>El artículo se sustituye en la cesta; el color y la talla se pueden escanear.</translation>
  </message>
  <message>
   <source>Nothing similar is known</source>
   <translation>No se conoce nada parecido</translation>
  </message>
  <message>
   <source>Scan what the customer would like instead: it goes into the basket.</source>
   <translation>Escanee lo que el cliente querría en su lugar: va a la cesta.</translation>
  </message>
 </context>
 <context>
  <name>BasketSums</name>
  <message>
   <source>free</source>
   <translation>gratis</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>incluye %1 de impuestos</translation>
  </message>
  <message>
   <source>%1 saved</source>
   <translation>%1 ahorrados</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How does the customer want it?</source>
   <translation>¿Cómo lo quiere el cliente?</translation>
  </message>
  <message>
   <source>Something similar instead</source>
   <translation>Mejor algo parecido</translation>
  </message>
 </context>
 <context>
  <name>BasketWords</name>
  <message>
   <source>Take it from the shelf here</source>
   <translation>Cogerlo aquí del estante</translation>
  </message>
  <message>
   <source>Held at this store’s counter</source>
   <translation>Guardado en el mostrador de esta tienda</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>Para recoger en %1</translation>
  </message>
  <message>
   <source>Sent home</source>
   <translation>Envío a casa</translation>
  </message>
  <message numerus="yes">
   <source>only %n left</source>
   <translation>
    <numerusform>solo queda %n</numerusform>
    <numerusform>solo quedan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>agotado</translation>
  </message>
  <message>
   <source>Nobody knows how many: somebody has to look</source>
   <translation>Nadie sabe cuántos hay: alguien tiene que mirar</translation>
  </message>
  <message>
   <source>Few left: somebody has to look</source>
   <translation>Quedan pocos: alguien tiene que mirar</translation>
  </message>
  <message numerus="yes">
   <source>%n there</source>
   <translation>
    <numerusform>%n allí</numerusform>
    <numerusform>%n allí</numerusform>
   </translation>
  </message>
  <message>
   <source>with the customer %1</source>
   <translation>con el cliente %1</translation>
  </message>
  <message>
   <source>ready from %1</source>
   <translation>listo desde las %1</translation>
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
   <source>Delivery</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuestos</translation>
  </message>
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
   <source>Never type a card number here. It was not kept.</source>
   <translation>No escriba nunca aquí un número de tarjeta. No se ha guardado.</translation>
  </message>
  <message>
   <source>An e-mail address or a phone number is needed, to tell the customer.</source>
   <translation>Hace falta un correo o un teléfono para avisar al cliente.</translation>
  </message>
  <message>
   <source>This is still needed.</source>
   <translation>Esto aún hace falta.</translation>
  </message>
  <message>
   <source>This is no postcode of that country.</source>
   <translation>No es un código postal de ese país.</translation>
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
   <source>This is too long.</source>
   <translation>Es demasiado largo.</translation>
  </message>
  <message>
   <source>This is too short.</source>
   <translation>Es demasiado corto.</translation>
  </message>
  <message>
   <source>Nothing is sent to this country.</source>
   <translation>No se envía nada a este país.</translation>
  </message>
  <message>
   <source>There are characters in it that cannot be printed on a label.</source>
   <translation>Hay caracteres que no se pueden imprimir en una etiqueta.</translation>
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
   <source>This code is in the basket already</source>
   <translation>Este código ya está en la cesta</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>No está en el catálogo de esta tableta</translation>
  </message>
  <message>
   <source>It is not to be had anywhere that this tablet knows of</source>
   <translation>Que sepa esta tableta, no está disponible en ningún sitio</translation>
  </message>
  <message>
   <source>The basket is full: order this first</source>
   <translation>La cesta está llena: pida esto primero</translation>
  </message>
  <message>
   <source>This customer is not known here</source>
   <translation>Este cliente no se conoce aquí</translation>
  </message>
  <message>
   <source>It could not be saved on this tablet. Nothing was ordered.</source>
   <translation>No se ha podido guardar en esta tableta. No se ha pedido nada.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>La tableta no pudo leer sus propios registros. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>It was not put in a second time.</source>
   <translation>No se puso por segunda vez.</translation>
  </message>
  <message>
   <source>Enter a name and an e-mail address or a phone number instead.</source>
   <translation>Introduzca un nombre y un correo o un teléfono.</translation>
  </message>
  <message>
   <source>Order again: it stays one order, however often it is tried.</source>
   <translation>Pida otra vez: sigue siendo un solo pedido, aunque se intente varias veces.</translation>
  </message>
  <message>
   <source>On its way to the head office</source>
   <translation>De camino a la central</translation>
  </message>
  <message>
   <source>Saved as an order request</source>
   <translation>Guardado como solicitud de pedido</translation>
  </message>
  <message>
   <source>The order is confirmed</source>
   <translation>El pedido está confirmado</translation>
  </message>
  <message>
   <source>The order is paid</source>
   <translation>El pedido está pagado</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>Este pedido ha terminado</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>Alguien fue más rápido</translation>
  </message>
  <message>
   <source>The price has changed</source>
   <translation>El precio ha cambiado</translation>
  </message>
  <message>
   <source>The head office refused it</source>
   <translation>La central lo rechazó</translation>
  </message>
  <message>
   <source>“One moment: it is not confirmed yet.”</source>
   <translation>«Un momento: aún no está confirmado.»</translation>
  </message>
  <message>
   <source>“Nothing is confirmed yet: we are working offline. As soon as we are connected we check it and write to you.”</source>
   <translation>«Aún no hay nada confirmado: trabajamos sin conexión. En cuanto podamos lo comprobamos y le escribimos.»</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone and pay until %1. Until then it is yours.”</source>
   <translation>«Escanee este código con su móvil y pague antes de %1, por favor. Hasta entonces es suyo.»</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone to pay.”</source>
   <translation>«Escanee este código con su móvil para pagar, por favor.»</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code, until %1. Until then it is yours.”</source>
   <translation>«Pague en la caja con este código antes de %1, por favor. Hasta entonces es suyo.»</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code.”</source>
   <translation>«Pague en la caja con este código, por favor.»</translation>
  </message>
  <message>
   <source>“Your order is paid. What you take from the shelf is paid at the till: %1.”</source>
   <translation>«Su pedido está pagado. Lo que coge del estante se paga en la caja: %1.»</translation>
  </message>
  <message>
   <source>“Everything is paid. We write to you when there is news.”</source>
   <translation>«Todo está pagado. Le escribimos cuando haya novedades.»</translation>
  </message>
  <message>
   <source>“It was not paid in time. Nothing is owed.”</source>
   <translation>«No se pagó a tiempo. No debe nada.»</translation>
  </message>
  <message>
   <source>“I am sorry, it was sold a moment ago. Nothing was ordered and nothing is owed.”</source>
   <translation>«Lo siento, se acaba de vender. No se ha pedido nada y no debe nada.»</translation>
  </message>
  <message>
   <source>“Nothing was ordered and nothing is owed.”</source>
   <translation>«No se ha pedido nada y no debe nada.»</translation>
  </message>
 </context>
 <context>
  <name>BatchBar</name>
  <message numerus="yes">
   <source>%n order(s) are the most on one walk</source>
   <translation>
    <numerusform>Como mucho %n pedido por ronda</numerusform>
    <numerusform>Como mucho %n pedidos por ronda</numerusform>
   </translation>
  </message>
  <message>
   <source>More totes do not fit on a trolley. Take one out of your choice first, or pick this one on the next walk.</source>
   <translation>No caben más cajas en un carro. Quite antes uno de su selección, o prepare este en la próxima ronda.</translation>
  </message>
  <message>
   <source>Begin with %1, take over %2</source>
   <translation>Empezar con %1, hacerse cargo de %2</translation>
  </message>
  <message numerus="yes">
   <source>Begin with %n order(s)</source>
   <translation>
    <numerusform>Empezar con %n pedido</numerusform>
    <numerusform>Empezar con %n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>The ten most urgent</source>
   <translation>Los diez más urgentes</translation>
  </message>
  <message numerus="yes">
   <source>The %n most urgent</source>
   <translation>
    <numerusform>El más urgente</numerusform>
    <numerusform>Los %n más urgentes</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>BatchDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>¿Cuántos ha cogido?</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: hace falta %n más.</numerusform>
    <numerusform>%1: hacen falta %n más.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>Entre 1 y %1. No coja más de lo pedido.</translation>
  </message>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>¿Hay otro en buen estado?</translation>
  </message>
  <message>
   <source>Please look once more</source>
   <translation>Mire otra vez, por favor</translation>
  </message>
  <message>
   <source>It belongs in aisle %1, bay %2.</source>
   <translation>Va en el pasillo %1, hueco %2.</translation>
  </message>
  <message>
   <source>No bay is noted for it.</source>
   <translation>No hay ningún hueco anotado.</translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>No se sabe cuántos debería haber en la tienda.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>Debería haber %n en la tienda, %1.</numerusform>
    <numerusform>Debería haber %n en la tienda, %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is missing is decided order by order when the walk is done.</source>
   <translation>Lo que falta se decide pedido a pedido al terminar la ronda.</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>Sí, cojo ese</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>Lo he encontrado</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>No, falta %n</numerusform>
    <numerusform>No, faltan %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>No está aquí, falta %n</numerusform>
    <numerusform>No está aquí, faltan %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Leave %n order(s) for somebody else?</source>
   <translation>
    <numerusform>¿Dejar %n pedido a otra persona?</numerusform>
    <numerusform>¿Dejar %n pedidos a otra persona?</numerusform>
   </translation>
  </message>
  <message>
   <source>What is picked stays picked, and lies in your totes: put a name on each of them. Whoever goes on is shown what is left.</source>
   <translation>Lo cogido sigue cogido y está en sus cajas: ponga un nombre en cada una. A quien siga se le muestra lo que queda.</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>Seguir cogiendo</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Dejarlos</translation>
  </message>
 </context>
 <context>
  <name>BatchFace</name>
  <message>
   <source>Aisle</source>
   <translation>Pasillo</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Hueco</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>Nadie ha anotado dónde está. Busque en su sección.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>el número termina en %1</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>Coger %n</numerusform>
    <numerusform>Coger %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>falta %n</numerusform>
    <numerusform>faltan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>Todo cogido</translation>
  </message>
 </context>
 <context>
  <name>BatchPage</name>
  <message numerus="yes">
   <source>Pick %n order(s) together</source>
   <translation>
    <numerusform>Preparar %n pedido</numerusform>
    <numerusform>Preparar %n pedidos juntos</numerusform>
   </translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>Preparar juntos</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 de %2 cogidos</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>De estos ya hay bastantes: %1</translation>
  </message>
  <message>
   <source>None of the orders needs that</source>
   <translation>Ningún pedido lo necesita</translation>
  </message>
  <message>
   <source>None of the orders needs that: %1</source>
   <translation>Ningún pedido lo necesita: %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>Todo lo pedido está cogido. Devuelva este a su sitio.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>No se ha anotado nada. Busque: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>This tote is %1 already</source>
   <translation>Esta caja ya es %1</translation>
  </message>
  <message>
   <source>This tote is none of yours</source>
   <translation>Esta caja no es de las suyas</translation>
  </message>
  <message>
   <source>Take another one. One tote holds one order.</source>
   <translation>Coja otra. Una caja lleva un pedido.</translation>
  </message>
  <message>
   <source>Tap the order it is for, then scan it once more.</source>
   <translation>Toque el pedido para el que es y escanéela otra vez.</translation>
  </message>
  <message>
   <source>Look for a tote of this batch.</source>
   <translation>Busque una caja de este lote.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se ha anotado nada.</translation>
  </message>
  <message>
   <source>These orders could not be read</source>
   <translation>No se han podido leer estos pedidos</translation>
  </message>
  <message>
   <source>Nothing is being picked together</source>
   <translation>No se está preparando nada en grupo</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>No se ha perdido nada. Pruebe otra vez. Si vuelve a pasar, reinicie la tableta y avise a un responsable.</translation>
  </message>
  <message>
   <source>Choose orders in the list of pickups.</source>
   <translation>Elija pedidos en la lista de recogidas.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>A la lista</translation>
  </message>
 </context>
 <context>
  <name>BatchPut</name>
  <message>
   <source>× %1</source>
   <translation>× %1</translation>
  </message>
  <message>
   <source>Not into %1</source>
   <translation>No en %1</translation>
  </message>
  <message>
   <source>Scan each one as you take it</source>
   <translation>Escanee cada uno al cogerlo</translation>
  </message>
  <message>
   <source>Share them out</source>
   <translation>Repártalos</translation>
  </message>
  <message>
   <source>Into tote %1</source>
   <translation>A la caja %1</translation>
  </message>
  <message>
   <source>This page says into which tote it goes.</source>
   <translation>Esta página dice en qué caja va.</translation>
  </message>
  <message>
   <source>It belongs into tote %1.</source>
   <translation>Va en la caja %1.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>It is in the right tote.</source>
   <translation>Está en la caja correcta.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2.</source>
   <translation>Guardado, %1 de %2.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2. Scan the tote to be sure.</source>
   <translation>Guardado, %1 de %2. Escanee la caja para estar seguro.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Deshacer: %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>BatchSign</name>
  <message>
   <source>Tote %1</source>
   <translation>Caja %1</translation>
  </message>
 </context>
 <context>
  <name>BatchStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>falta %n</numerusform>
    <numerusform>faltan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n cogido</numerusform>
    <numerusform>%n cogidos</numerusform>
   </translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>ningún hueco anotado</translation>
  </message>
 </context>
 <context>
  <name>BatchTote</name>
  <message>
   <source>tote %1</source>
   <translation>caja %1</translation>
  </message>
  <message>
   <source>scan its tote now</source>
   <translation>escanee ahora su caja</translation>
  </message>
  <message>
   <source>by its letter</source>
   <translation>por su letra</translation>
  </message>
  <message>
   <source>somebody was quicker</source>
   <translation>alguien fue más rápido</translation>
  </message>
  <message>
   <source>× %1</source>
   <translation>× %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Take %1 out of the batch</source>
   <translation>Sacar %1 del lote</translation>
  </message>
  <message numerus="yes">
   <source>Decide: %n missing</source>
   <translation>
    <numerusform>Decidir: falta %n</numerusform>
    <numerusform>Decidir: faltan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Put into a bay</source>
   <translation>Poner en un hueco</translation>
  </message>
  <message>
   <source>Put into a bay: %1</source>
   <translation>Poner en un hueco: %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Devolver a su sitio</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>BatchTotes</name>
  <message>
   <source>All totes are empty</source>
   <translation>Todas las cajas están vacías</translation>
  </message>
  <message numerus="yes">
   <source>Get %n tote(s) ready</source>
   <translation>
    <numerusform>Prepare %n caja</numerusform>
    <numerusform>Prepare %n cajas</numerusform>
   </translation>
  </message>
  <message>
   <source>The walk is done. Put each tote into its bay.</source>
   <translation>La ronda ha terminado. Ponga cada caja en su hueco.</translation>
  </message>
  <message>
   <source>Everything that was picked lies in its place.</source>
   <translation>Todo lo cogido está en su sitio.</translation>
  </message>
  <message>
   <source>Scan the code of each tote to tie it to its order, or begin at once and go by the letters.</source>
   <translation>Escanee el código de cada caja para unirla a su pedido, o empiece ya y guíese por las letras.</translation>
  </message>
  <message>
   <source>Scan a tote, or tap its button. What is missing is decided order by order.</source>
   <translation>Escanee una caja o toque su botón. Lo que falta se decide pedido a pedido.</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>A la lista</translation>
  </message>
  <message>
   <source>Begin the walk</source>
   <translation>Empezar la ronda</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>Cajas</translation>
  </message>
 </context>
 <context>
  <name>BatchWalk</name>
  <message>
   <source>× %1</source>
   <translation>× %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>Escribir cuántos</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 de %2 cogidos</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>Cajas</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Camino</translation>
  </message>
  <message>
   <source>Tie totes to orders</source>
   <translation>Unir cajas a pedidos</translation>
  </message>
  <message>
   <source>Leave them for somebody else</source>
   <translation>Dejarlos a otra persona</translation>
  </message>
 </context>
 <context>
  <name>BatchWords</name>
  <message>
   <source>Tote %1 (%2)</source>
   <translation>Caja %1 (%2)</translation>
  </message>
  <message>
   <source>Tote %1</source>
   <translation>Caja %1</translation>
  </message>
  <message>
   <source>%1 was cancelled</source>
   <translation>%1 se canceló</translation>
  </message>
  <message>
   <source>%1 has taken over %2</source>
   <translation>%1 se ha hecho cargo de %2</translation>
  </message>
  <message>
   <source>Somebody else has taken over %1</source>
   <translation>Otra persona se ha hecho cargo de %1</translation>
  </message>
  <message>
   <source>%1 is no longer yours to pick</source>
   <translation>%1 ya no le toca a usted</translation>
  </message>
  <message>
   <source>Tote %1 is empty: nothing is to be put back.</source>
   <translation>La caja %1 está vacía: no hay nada que devolver a su sitio.</translation>
  </message>
  <message numerus="yes">
   <source>Put back the %n unit(s) in tote %1 when your walk is done.</source>
   <translation>
    <numerusform>Devuelva a su sitio la unidad de la caja %1 al terminar la ronda.</numerusform>
    <numerusform>Devuelva a su sitio las %n unidades de la caja %1 al terminar la ronda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give them the %n unit(s) in tote %1, or put them back.</source>
   <translation>
    <numerusform>Dele la unidad de la caja %1, o devuélvala a su sitio.</numerusform>
    <numerusform>Dele las %n unidades de la caja %1, o devuélvalas a su sitio.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lies in %1</source>
   <translation>Está en %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message numerus="yes">
   <source>Put back: %n unit(s)</source>
   <translation>
    <numerusform>Devolver a su sitio: %n unidad</numerusform>
    <numerusform>Devolver a su sitio: %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Out of the batch</source>
   <translation>Fuera del lote</translation>
  </message>
  <message>
   <source>%1 of %2 in it</source>
   <translation>%1 de %2 dentro</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>falta %n</numerusform>
    <numerusform>faltan %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BeforehandCard</name>
  <message>
   <source>First, in the scanner’s manual</source>
   <translation>Primero, en el manual del escáner</translation>
  </message>
  <message>
   <source>Scan the manual’s codes for these settings. It works without them, but not as well.</source>
   <translation>Escanee los códigos del manual para estos ajustes. Sin ellos funciona, pero no tan bien.</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>Interfaz</translation>
  </message>
  <message>
   <source>USB or Bluetooth keyboard (HID)</source>
   <translation>Teclado USB o Bluetooth (HID)</translation>
  </message>
  <message>
   <source>Keyboard country</source>
   <translation>País del teclado</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>After each code</source>
   <translation>Después de cada código</translation>
  </message>
  <message>
   <source>Enter (CR)</source>
   <translation>Intro (CR)</translation>
  </message>
  <message>
   <source>Transmit AIM identifier</source>
   <translation>Transmitir el identificador AIM</translation>
  </message>
  <message>
   <source>On, for all kinds of codes</source>
   <translation>Activado, para todos los tipos de código</translation>
  </message>
  <message>
   <source>Group separator (GS, FNC1)</source>
   <translation>Separador de grupo (GS, FNC1)</translation>
  </message>
  <message>
   <source>Transmit</source>
   <translation>Transmitir</translation>
  </message>
  <message>
   <source>With the AIM identifier (]E0, ]C1, ]d2, ]Q3 in front of a code) this tablet knows how a code was printed. It never has to guess between two meanings.</source>
   <translation>Con el identificador AIM (]E0, ]C1, ]d2, ]Q3 delante de un código) esta tableta sabe cómo se imprimió un código. Nunca tiene que adivinar entre dos significados.</translation>
  </message>
  <message>
   <source>A scanner has been set up on this device before.</source>
   <translation>Ya se ha configurado antes un escáner en este dispositivo.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Olvidarlo</translation>
  </message>
 </context>
 <context>
  <name>BoardChart</name>
  <message>
   <source>Ordered</source>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Made ready</source>
   <translation>Preparados</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Entregados</translation>
  </message>
  <message numerus="yes">
   <source>%n ordered</source>
   <translation>
    <numerusform>%n pedido</numerusform>
    <numerusform>%n pedidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n made ready</source>
   <translation>
    <numerusform>%n preparado</numerusform>
    <numerusform>%n preparados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n entregado</numerusform>
    <numerusform>%n entregados</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 to %2: %3, %4, %5</source>
   <translation>%1 a %2: %3, %4, %5</translation>
  </message>
 </context>
 <context>
  <name>BoardFigures</name>
  <message>
   <source>ready on time, %1 of %2</source>
   <translation>listos a tiempo, %1 de %2</translation>
  </message>
  <message>
   <source>ready on time, none due yet</source>
   <translation>listos a tiempo, aún no tocaba ninguno</translation>
  </message>
  <message>
   <source>until ready, 9 of 10 within %1</source>
   <translation>hasta estar listo, 9 de 10 en %1</translation>
  </message>
  <message>
   <source>until ready, none yet</source>
   <translation>hasta estar listo, aún ninguno</translation>
  </message>
  <message>
   <source>usual wait of a customer</source>
   <translation>espera habitual de un cliente</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>to pick one line</source>
   <translation>para coger una línea</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) with something missing</source>
   <translation>
    <numerusform>%n pedido con algo que falta</numerusform>
    <numerusform>%n pedidos con algo que falta</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing picked yet</source>
   <translation>aún no se ha cogido nada</translation>
  </message>
  <message numerus="yes">
   <source>%n not collected in time</source>
   <translation>
    <numerusform>%n no recogido a tiempo</numerusform>
    <numerusform>%n no recogidos a tiempo</numerusform>
   </translation>
  </message>
  <message>
   <source>not collected, none yet</source>
   <translation>no recogidos, aún ninguno</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>Nothing left to get ready</source>
   <translation>No queda nada por preparar</translation>
  </message>
  <message numerus="yes">
   <source>%n more order(s) will be late</source>
   <translation>
    <numerusform>%n pedido más llegará tarde</numerusform>
    <numerusform>%n pedidos más llegarán tarde</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked by %1</source>
   <translation>Todo cogido a las %1</translation>
  </message>
  <message>
   <source>Everything is picked, some needs a bay</source>
   <translation>Todo está cogido, algo necesita un hueco</translation>
  </message>
  <message>
   <source>No forecast: the opening hours are not known</source>
   <translation>Sin previsión: no se conoce el horario</translation>
  </message>
  <message>
   <source>all picked by %1</source>
   <translation>todo cogido a las %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n unidad por coger</numerusform>
    <numerusform>%n unidades por coger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picking</source>
   <translation>
    <numerusform>%n persona preparando</numerusform>
    <numerusform>%n personas preparando</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody is picking: counted with one person</source>
   <translation>nadie prepara: calculado con una persona</translation>
  </message>
  <message>
   <source>usual speed, too little was picked today</source>
   <translation>ritmo habitual, hoy se ha cogido muy poco</translation>
  </message>
  <message>
   <source>Pickup board</source>
   <translation>Tablero de recogidas</translation>
  </message>
  <message numerus="yes">
   <source>%n in progress</source>
   <translation>
    <numerusform>%n en curso</numerusform>
    <numerusform>%n en curso</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready</source>
   <translation>
    <numerusform>%n listo</numerusform>
    <numerusform>%n listos</numerusform>
   </translation>
  </message>
  <message>
   <source>No line to the office: the board is %1. New orders and what other tablets did since are missing; what is done here counts already.</source>
   <translation>Sin conexión con la central (%1). Faltan los pedidos nuevos y lo que otras tabletas hicieron desde entonces; lo que se hace aquí ya cuenta.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet: the board may be empty although orders wait.</source>
   <translation>Sin conexión con la central, y aún no ha llegado nada de ella: el tablero puede estar vacío aunque haya pedidos esperando.</translation>
  </message>
  <message>
   <source>%1 has %2 in hand and has not reported since %3: no network there, or put aside.</source>
   <translation>%1 tiene %2 entre manos y no da señal desde %3: no hay red allí, o la dejó a un lado.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n pedido</numerusform>
    <numerusform>%n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody has %1 in hand and has not reported since %2: no network there, or put aside.</source>
   <translation>Alguien tiene %1 entre manos y no da señal desde %2: no hay red allí, o la dejó a un lado.</translation>
  </message>
  <message>
   <source>late</source>
   <translation>tarde</translation>
  </message>
  <message>
   <source>due soon</source>
   <translation>toca pronto</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>a tiempo</translation>
  </message>
  <message>
   <source>waiting here</source>
   <translation>espera aquí</translation>
  </message>
  <message>
   <source>longest %1</source>
   <translation>el que más %1</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
  <message>
   <source>Act now</source>
   <translation>Actuar ahora</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>En curso</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listos</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No order needs you now.</source>
   <translation>Ningún pedido le necesita ahora.</translation>
  </message>
  <message>
   <source>None of these at the moment.</source>
   <translation>Ninguno de estos por ahora.</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>Hoy hasta ahora</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>Hoy por horas</translation>
  </message>
  <message numerus="yes">
   <source>%n more came in before the first of these hours.</source>
   <translation>
    <numerusform>%n más llegó antes de la primera de estas horas.</numerusform>
    <numerusform>%n más llegaron antes de la primera de estas horas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Ahora no se puede leer el tablero</translation>
  </message>
  <message>
   <source>Nothing is lost. Picking and handing over go on.</source>
   <translation>No se ha perdido nada. Preparar y entregar siguen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>BoardRow</name>
  <message>
   <source>somebody is at it</source>
   <translation>alguien está en ello</translation>
  </message>
  <message>
   <source>nobody is at it</source>
   <translation>nadie está en ello</translation>
  </message>
 </context>
 <context>
  <name>BoardSheet</name>
  <message numerus="yes">
   <source>%n unit(s) in %1</source>
   <translation>
    <numerusform>%n unidad en %1</numerusform>
    <numerusform>%n unidades en %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) picked, in somebody’s hands</source>
   <translation>
    <numerusform>%n unidad cogida, en manos de alguien</numerusform>
    <numerusform>%n unidades cogidas, en manos de alguien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) still on the shelf</source>
   <translation>
    <numerusform>%n unidad aún en el estante</numerusform>
    <numerusform>%n unidades aún en el estante</numerusform>
   </translation>
  </message>
  <message>
   <source>Who should have it?</source>
   <translation>¿Quién se encarga?</translation>
  </message>
  <message>
   <source>Hold it until when?</source>
   <translation>¿Hasta cuándo se guarda?</translation>
  </message>
  <message>
   <source>Take it back to the shelf?</source>
   <translation>¿Devolverlo al estante?</translation>
  </message>
  <message>
   <source>Cancel this order?</source>
   <translation>¿Cancelar este pedido?</translation>
  </message>
  <message>
   <source>This order is not on this tablet any more.</source>
   <translation>Este pedido ya no está en esta tableta.</translation>
  </message>
  <message>
   <source>It is theirs from then on, whoever is at it now. They begin when they open it.</source>
   <translation>Desde entonces es suyo, esté quien esté con él. Empieza al abrirlo.</translation>
  </message>
  <message>
   <source>Once only. It is held now until %1.</source>
   <translation>Solo una vez. Ahora se guarda hasta %1.</translation>
  </message>
  <message>
   <source>Nobody came for it by %1.</source>
   <translation>Nadie vino a por él antes de %1.</translation>
  </message>
  <message>
   <source>The customer asked for it: %1.</source>
   <translation>El cliente lo pidió: %1.</translation>
  </message>
  <message>
   <source>%1 is at it</source>
   <translation>%1 está en ello</translation>
  </message>
  <message>
   <source>held until %1, that is over</source>
   <translation>guardado hasta %1, ya pasó</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>guardado hasta %1</translation>
  </message>
  <message>
   <source>customer written to: %1</source>
   <translation>escrito al cliente: %1</translation>
  </message>
  <message>
   <source>Yes, take it back</source>
   <translation>Sí, devolverlo</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Yes, cancel it</source>
   <translation>Sí, cancelarlo</translation>
  </message>
  <message>
   <source>No, keep it</source>
   <translation>No, mantenerlo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Abrir el pedido</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se ha anotado nada.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>Answer: the customer wants to cancel</source>
   <translation>Responder: el cliente quiere cancelar</translation>
  </message>
  <message>
   <source>Asked %1. Until you answer it stays as it is.</source>
   <translation>Preguntado %1. Hasta que responda, queda como está.</translation>
  </message>
  <message>
   <source>Give it to somebody</source>
   <translation>Dárselo a alguien</translation>
  </message>
  <message>
   <source>%1 is at it now.</source>
   <translation>%1 está en ello ahora.</translation>
  </message>
  <message>
   <source>Nobody is at it.</source>
   <translation>Nadie está en ello.</translation>
  </message>
  <message>
   <source>Tell the customer that it takes longer</source>
   <translation>Decir al cliente que tarda más</translation>
  </message>
  <message>
   <source>They were written to: %1.</source>
   <translation>Se le escribió: %1.</translation>
  </message>
  <message>
   <source>An apology by e-mail. It says no new time.</source>
   <translation>Una disculpa por correo. No da una hora nueva.</translation>
  </message>
  <message>
   <source>Remind the customer</source>
   <translation>Recordárselo al cliente</translation>
  </message>
  <message>
   <source>That it lies ready, and until when.</source>
   <translation>Que está listo, y hasta cuándo.</translation>
  </message>
  <message>
   <source>Hold it longer</source>
   <translation>Guardarlo más tiempo</translation>
  </message>
  <message>
   <source>Once only.</source>
   <translation>Solo una vez.</translation>
  </message>
  <message>
   <source>Take it back to the shelf</source>
   <translation>Devolverlo al estante</translation>
  </message>
  <message>
   <source>The hold is over.</source>
   <translation>La reserva ha terminado.</translation>
  </message>
  <message>
   <source>There is nothing left to decide about this order.</source>
   <translation>No queda nada que decidir sobre este pedido.</translation>
  </message>
  <message>
   <source>has it now</source>
   <translation>lo tiene ahora</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in hand</source>
   <translation>
    <numerusform>%n pedido entre manos</numerusform>
    <numerusform>%n pedidos entre manos</numerusform>
   </translation>
  </message>
  <message>
   <source>has nothing in hand</source>
   <translation>no tiene nada entre manos</translation>
  </message>
  <message>
   <source>If you say yes:</source>
   <translation>Si dice que sí:</translation>
  </message>
  <message>
   <source>What left its shelf goes back there; it is on the list of what to put back.</source>
   <translation>Lo que salió de su estante vuelve a él; está en la lista de lo que hay que devolver a su sitio.</translation>
  </message>
  <message>
   <source>The office is asked to pay %1 back, and tells the customer.</source>
   <translation>Se pide a la central que devuelva %1, y ella avisa al cliente.</translation>
  </message>
  <message>
   <source>If you say no:</source>
   <translation>Si dice que no:</translation>
  </message>
  <message>
   <source>It stays ready until %1. No message goes out by itself: please call the customer.</source>
   <translation>Sigue listo hasta %1. Ningún mensaje sale solo: llame al cliente, por favor.</translation>
  </message>
  <message>
   <source>It is made ready as promised. No message goes out by itself: please call the customer.</source>
   <translation>Se prepara como se prometió. Ningún mensaje sale solo: llame al cliente, por favor.</translation>
  </message>
 </context>
 <context>
  <name>BoardTurn</name>
  <message>
   <source>Pickups</source>
   <translation>Recogidas</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>Shoppers</source>
   <translation>Clientes</translation>
  </message>
 </context>
 <context>
  <name>BoardWords</name>
  <message numerus="yes">
   <source>Here for %n min, parking bay %1</source>
   <translation>
    <numerusform>Aquí desde hace %n min, plaza %1</numerusform>
    <numerusform>Aquí desde hace %n min, plaza %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Here for %n min</source>
   <translation>
    <numerusform>Aquí desde hace %n min</numerusform>
    <numerusform>Aquí desde hace %n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>%n min tarde</numerusform>
    <numerusform>%n min tarde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>%n h tarde</numerusform>
    <numerusform>%n h tarde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n día tarde</numerusform>
    <numerusform>%n días tarde</numerusform>
   </translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Quiere cancelar</translation>
  </message>
  <message>
   <source>Will be late, due %1</source>
   <translation>Llegará tarde, toca %1</translation>
  </message>
  <message>
   <source>Due %1</source>
   <translation>Toca %1</translation>
  </message>
  <message>
   <source>Hold is over</source>
   <translation>Reserva terminada</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n unidad por coger</numerusform>
    <numerusform>%n unidades por coger</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>Cogido, necesita un hueco</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Falta algo</translation>
  </message>
  <message>
   <source>Lies ready</source>
   <translation>Está listo</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 h %2 min</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <source>Given. It is on their list now, and on every tablet as soon as there is a line.</source>
   <translation>Dado. Ya está en su lista, y en todas las tabletas en cuanto haya conexión.</translation>
  </message>
  <message>
   <source>It is held longer. Please tell the customer.</source>
   <translation>Se guarda más tiempo. Avise al cliente, por favor.</translation>
  </message>
  <message>
   <source>The hold is over. The goods are on the list of what goes back to the shelf.</source>
   <translation>La reserva ha terminado. Los artículos están en la lista de lo que vuelve al estante.</translation>
  </message>
  <message>
   <source>Cancelled. The goods are on the list of what goes back to the shelf.</source>
   <translation>Cancelado. Los artículos están en la lista de lo que vuelve al estante.</translation>
  </message>
  <message>
   <source>It stays. Please tell the customer.</source>
   <translation>Se mantiene. Avise al cliente, por favor.</translation>
  </message>
  <message>
   <source>The message goes out as soon as there is a line.</source>
   <translation>El mensaje sale en cuanto haya conexión.</translation>
  </message>
  <message>
   <source>This order needs nothing any more: somebody was quicker.</source>
   <translation>Este pedido ya no necesita nada: alguien fue más rápido.</translation>
  </message>
  <message>
   <source>The hold has been made longer already. It can be done once.</source>
   <translation>La reserva ya se alargó. Se puede una vez.</translation>
  </message>
  <message>
   <source>The hold is not over yet.</source>
   <translation>La reserva aún no ha terminado.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>Otra persona ya ha respondido.</translation>
  </message>
  <message>
   <source>It does not lie ready any more.</source>
   <translation>Ya no está listo.</translation>
  </message>
  <message>
   <source>Somebody else has put it back already.</source>
   <translation>Otra persona ya lo ha devuelto a su sitio.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>Eso no encaja con el pedido tal como está ahora.</translation>
  </message>
 </context>
 <context>
  <name>CameraSheet</name>
  <message>
   <source>Type the number</source>
   <translation>Escribir el número</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Escanear con la cámara</translation>
  </message>
  <message>
   <source>Use the camera</source>
   <translation>Usar la cámara</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>ChooseDialog</name>
  <message>
   <source>What is this code?</source>
   <translation>¿Qué es este código?</translation>
  </message>
  <message>
   <source>It can mean more than one thing.</source>
   <translation>Puede significar más de una cosa.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Nada de esto</translation>
  </message>
 </context>
 <context>
  <name>ComfortCard</name>
  <message>
   <source>Look and language</source>
   <translation>Aspecto e idioma</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Texto normal</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
 </context>
 <context>
  <name>ConnectionLine</name>
  <message>
   <source>No longer allowed</source>
   <translation>Ya no tiene permiso</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>Poniéndose al día</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectada</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Working offline · %1</source>
   <translation>Sin conexión · %1</translation>
  </message>
 </context>
 <context>
  <name>CountCard</name>
  <message>
   <source>About: later sales are not counted in.</source>
   <translation>Aproximado: no se cuentan las ventas posteriores.</translation>
  </message>
  <message>
   <source>Too old for a number. Please check the shelf.</source>
   <translation>Demasiado antiguo para un número. Mire en el estante.</translation>
  </message>
  <message>
   <source>This tablet has no number for it. Please check the shelf.</source>
   <translation>Esta tableta no tiene el número. Mire en el estante.</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>Stock here unknown</source>
   <translation>No se sabe cuántos hay aquí</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 aquí</translation>
  </message>
  <message>
   <source>Aisle</source>
   <translation>Pasillo</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Hueco</translation>
  </message>
  <message>
   <source>on hand</source>
   <translation>disponible</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>reservado</translation>
  </message>
  <message>
   <source>safety</source>
   <translation>seguridad</translation>
  </message>
  <message>
   <source>this tablet</source>
   <translation>esta tableta</translation>
  </message>
 </context>
 <context>
  <name>CountRow</name>
  <message numerus="yes">
   <source>%n counted</source>
   <translation>
    <numerusform>%n contado</numerusform>
    <numerusform>%n contados</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>hueco %1</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>aún sin confirmar</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <source>Bay %1</source>
   <translation>Hueco %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>Por contar</translation>
  </message>
  <message>
   <source>%1 of %2 counted</source>
   <translation>%1 de %2 contados</translation>
  </message>
  <message>
   <source>Scan a product, or the label of a bay to count all of it.</source>
   <translation>Escanee un producto, o la etiqueta de un hueco para contarlo todo.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Existencias</translation>
  </message>
  <message>
   <source>No line to the office: counts are saved here and sent later. Other tablets may have counted meanwhile.</source>
   <translation>Sin conexión con la central: los recuentos se guardan aquí y se envían después. Otras tabletas pueden haber contado mientras tanto.</translation>
  </message>
  <message>
   <source>Everybody is asked</source>
   <translation>Se ha pedido a todos</translation>
  </message>
  <message>
   <source>Not saved. Ask again</source>
   <translation>No se guardó. Pedir de nuevo</translation>
  </message>
  <message>
   <source>Ask everybody to count it</source>
   <translation>Pedir a todos que lo cuenten</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>Ahora no se puede leer</translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>En el hueco %1 no se guarda nada</translation>
  </message>
  <message>
   <source>Nothing waits to be counted</source>
   <translation>Nada espera a contarse</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>No se ha perdido nada. Escanear y buscar siguen.</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>Que sepa esta tableta, ningún producto de esta tienda tiene allí su sitio.</translation>
  </message>
  <message>
   <source>What was not found, or cannot be right by the record, appears here. A product or a bay can be counted at any time: scan it.</source>
   <translation>Lo que no se encontró, o no puede ser cierto según el registro, aparece aquí. Un producto o un hueco se puede contar cuando quiera: escanéelo.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>CustomerPage</name>
  <message>
   <source>Customer</source>
   <translation>Cliente</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>Tarjeta terminada en %1</translation>
  </message>
  <message>
   <source>points</source>
   <translation>puntos</translation>
  </message>
  <message>
   <source>points, %1</source>
   <translation>puntos, %1</translation>
  </message>
  <message>
   <source>Their changing code was genuine</source>
   <translation>Su código cambiante era auténtico</translation>
  </message>
  <message>
   <source>Only the card was shown</source>
   <translation>Solo se mostró la tarjeta</translation>
  </message>
  <message>
   <source>A card can be copied. For returns and points ask for the code in the app, or an ID.</source>
   <translation>Una tarjeta se puede copiar. Para devoluciones y puntos pida el código de la aplicación o un documento.</translation>
  </message>
  <message>
   <source>Open their account at the kiosk</source>
   <translation>Abrir su cuenta en el quiosco</translation>
  </message>
  <message>
   <source>Orders in this store</source>
   <translation>Pedidos en esta tienda</translation>
  </message>
  <message>
   <source>No orders in this store</source>
   <translation>Ningún pedido en esta tienda</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>hecho %1</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>DaySoFar</name>
  <message>
   <source>Today so far</source>
   <translation>Hoy hasta ahora</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>ayudados</translation>
  </message>
  <message>
   <source>&lt; 1 min</source>
   <translation>&lt; 1 min</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message>
   <source>usual wait</source>
   <translation>espera habitual</translation>
  </message>
  <message>
   <source>Calls that are done appear here.</source>
   <translation>Las llamadas terminadas aparecen aquí.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help</source>
   <translation>El cliente ya no necesita ayuda</translation>
  </message>
  <message>
   <source>%1 helped</source>
   <translation>ayudó %1</translation>
  </message>
 </context>
 <context>
  <name>DevicePage</name>
  <message>
   <source>This device</source>
   <translation>Este dispositivo</translation>
  </message>
  <message>
   <source>The tablet cannot read its own records</source>
   <translation>La tableta no puede leer sus propios registros</translation>
  </message>
  <message>
   <source>Restart it. If it stays like this, call support; nothing that was saved is lost.</source>
   <translation>Reiníciela. Si sigue así, llame a soporte; no se ha perdido nada de lo guardado.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>No space left</source>
   <translation>No queda espacio</translation>
  </message>
  <message>
   <source>Little space left: %1</source>
   <translation>Queda poco espacio: %1</translation>
  </message>
  <message>
   <source>Take nothing back and hand nothing over until there is space again. What was saved is safe.</source>
   <translation>No acepte ni entregue nada hasta que vuelva a haber espacio. Lo guardado está a salvo.</translation>
  </message>
  <message>
   <source>Pictures and the catalogue stop growing first. What people do is still saved.</source>
   <translation>Primero dejan de crecer las imágenes y el catálogo. Lo que hace la gente se sigue guardando.</translation>
  </message>
 </context>
 <context>
  <name>DueRow</name>
  <message>
   <source>promised for %1, late</source>
   <translation>prometido para %1, tarde</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>promised for %1</source>
   <translation>prometido para %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>queda %n min</numerusform>
    <numerusform>quedan %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>aún sin confirmar</translation>
  </message>
 </context>
 <context>
  <name>ExchangeChoice</name>
  <message>
   <source>Refund or exchange</source>
   <translation>Reembolso o cambio</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Reembolso</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Cambio</translation>
  </message>
  <message numerus="yes">
   <source>refund for %n piece(s)</source>
   <translation>
    <numerusform>reembolso de %n unidad</numerusform>
    <numerusform>reembolso de %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modificar</translation>
  </message>
 </context>
 <context>
  <name>ExchangeDone</name>
  <message>
   <source>Goes to the customer</source>
   <translation>Va al cliente</translation>
  </message>
  <message>
   <source>In exchange</source>
   <translation>A cambio</translation>
  </message>
  <message>
   <source>At the till, with the code on the slip. The new goods leave after that.</source>
   <translation>En la caja, con el código del comprobante. Los artículos nuevos salen después.</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Código para la caja</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
 </context>
 <context>
  <name>ExchangeHears</name>
  <message>
   <source>What the customer hears</source>
   <translation>Lo que se le dice al cliente</translation>
  </message>
  <message>
   <source>The new goods stay here for now</source>
   <translation>De momento, los artículos nuevos se quedan aquí</translation>
  </message>
  <message>
   <source>The office has to confirm the return first. Choose “Change”, and keep it here, in another store or have it sent.</source>
   <translation>La central tiene que confirmar antes la devolución. Elija «Modificar» y guárdelos aquí, en otra tienda, o que se envíen.</translation>
  </message>
  <message>
   <source>Came back, worth</source>
   <translation>Devuelto, por valor de</translation>
  </message>
  <message>
   <source>New goods</source>
   <translation>Artículos nuevos</translation>
  </message>
  <message>
   <source>They are</source>
   <translation>Son</translation>
  </message>
 </context>
 <context>
  <name>ExchangeSheet</name>
  <message>
   <source>What goes out instead?</source>
   <translation>¿Qué sale a cambio?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>For %1 × %2</source>
   <translation>Por %1 × %2</translation>
  </message>
  <message>
   <source>For %1</source>
   <translation>Por %1</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>por valor de %1</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Otra cosa</translation>
  </message>
  <message>
   <source>In your hand</source>
   <translation>En su mano</translation>
  </message>
  <message>
   <source>Scan it, or choose</source>
   <translation>Escanéelo o elija</translation>
  </message>
  <message>
   <source>Another size or colour of the same article costs what was paid, plus or less what the two differ by today. Anything else costs what it costs today.</source>
   <translation>Otra talla u otro color del mismo artículo cuesta lo que se pagó, más o menos la diferencia de hoy entre los dos. Lo demás cuesta su precio de hoy.</translation>
  </message>
  <message>
   <source>Nobody knows what this costs</source>
   <translation>Nadie sabe lo que cuesta</translation>
  </message>
  <message>
   <source>Without a price it cannot go out. Choose another one, or refund the money.</source>
   <translation>Sin precio no puede salir. Elija otro o devuelva el dinero.</translation>
  </message>
  <message>
   <source>It stays here until the office has confirmed</source>
   <translation>Se queda aquí hasta que la central lo confirme</translation>
  </message>
  <message>
   <source>This return is above what may be promised without the office. Say so before you agree on anything.</source>
   <translation>Esta devolución supera lo que se puede prometer sin la central. Dígalo antes de acordar nada.</translation>
  </message>
  <message>
   <source>How it comes</source>
   <translation>Cómo llega</translation>
  </message>
  <message>
   <source>All that goes out comes the same way, also what was chosen before.</source>
   <translation>Todo lo que sale llega de la misma forma, también lo elegido antes.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Looking it up …</source>
   <translation>Buscando …</translation>
  </message>
  <message>
   <source>This article is no longer in the assortment</source>
   <translation>Este artículo ya no está en el surtido</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>No se ha podido buscar</translation>
  </message>
  <message>
   <source>Nobody knows the number %1</source>
   <translation>Nadie conoce el número %1</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>No hay nada para «%1»</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>La tableta no pudo leer sus propios registros. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>Scan what the customer wants instead, or search for it. Money back is always possible.</source>
   <translation>Escanee lo que el cliente quiere a cambio, o búsquelo. Devolver el dinero siempre es posible.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Buscar por nombre</translation>
  </message>
  <message>
   <source>as the same article: what was paid, and today’s difference</source>
   <translation>como el mismo artículo: lo que se pagó y la diferencia de hoy</translation>
  </message>
  <message>
   <source>%1 today</source>
   <translation>%1 hoy</translation>
  </message>
  <message>
   <source>with %1 fee for the return</source>
   <translation>con %1 de gastos de devolución</translation>
  </message>
  <message>
   <source>Exchange for this</source>
   <translation>Cambiar por esto</translation>
  </message>
  <message>
   <source>What does the customer want instead?</source>
   <translation>¿Qué quiere el cliente a cambio?</translation>
  </message>
  <message>
   <source>Its name, brand or number. Scanning it is quicker.</source>
   <translation>Su nombre, marca o número. Escanear es más rápido.</translation>
  </message>
  <message>
   <source>Name or number</source>
   <translation>Nombre o número</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
 </context>
 <context>
  <name>ExchangeVariants</name>
  <message>
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
  <message>
   <source>Nearby</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Almacén</translation>
  </message>
  <message>
   <source>here: %1</source>
   <translation>aquí: %1</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>warehouse: %1</source>
   <translation>almacén: %1</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWays</name>
  <message>
   <source>on request</source>
   <translation>a petición</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 aquí</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 allí</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWords</name>
  <message>
   <source>Take it along now</source>
   <translation>Llevárselo ahora</translation>
  </message>
  <message>
   <source>Collect it here, once it is confirmed</source>
   <translation>Recogerlo aquí, cuando esté confirmado</translation>
  </message>
  <message>
   <source>Collect it at %1</source>
   <translation>Recogerlo en %1</translation>
  </message>
  <message>
   <source>Sent home from %1</source>
   <translation>Envío a casa desde %1</translation>
  </message>
  <message>
   <source>Not before the office has confirmed the return</source>
   <translation>No antes de que la central confirme la devolución</translation>
  </message>
  <message>
   <source>None known on this shelf: scan it if you have it in your hand</source>
   <translation>No consta ninguno en este estante: escanéelo si lo tiene en la mano</translation>
  </message>
  <message>
   <source>taken along now</source>
   <translation>se lo lleva ahora</translation>
  </message>
  <message>
   <source>to collect here, once the office has confirmed</source>
   <translation>para recoger aquí, cuando la central lo confirme</translation>
  </message>
  <message>
   <source>to collect at %1, once the office has confirmed</source>
   <translation>para recoger en %1, cuando la central lo confirme</translation>
  </message>
  <message>
   <source>sent home from %1, once the office has confirmed</source>
   <translation>se envía a casa desde %1, cuando la central lo confirme</translation>
  </message>
  <message>
   <source>Exchanged for %1</source>
   <translation>Cambiado por %1</translation>
  </message>
  <message>
   <source>Nothing to pay</source>
   <translation>Nada que pagar</translation>
  </message>
  <message>
   <source>%1 to pay</source>
   <translation>%1 por pagar</translation>
  </message>
  <message>
   <source>%1 to go back</source>
   <translation>%1 por devolver</translation>
  </message>
  <message>
   <source>“An even exchange: you pay nothing, and nothing comes back.”</source>
   <translation>«Un cambio exacto: no paga nada y no se devuelve nada.»</translation>
  </message>
  <message>
   <source>“Please pay %1 at the till, with this slip.”</source>
   <translation>«Pague %1 en la caja, por favor, con este comprobante.»</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the other %1 and writes to you.”</source>
   <translation>«Tenemos sus artículos. Nuestra central decide sobre los otros %1 y le escribe.»</translation>
  </message>
  <message>
   <source>“We have asked for the other %1 to go back to you. You hear from us when it is paid.”</source>
   <translation>«Hemos pedido que los otros %1 vuelvan a usted. Le avisamos cuando estén pagados.»</translation>
  </message>
  <message>
   <source>“We keep it here for you as soon as our office has confirmed. We write to you.”</source>
   <translation>«Se lo guardamos aquí en cuanto nuestra central lo confirme. Le escribimos.»</translation>
  </message>
  <message>
   <source>“They keep it for you at %1 as soon as our office has confirmed. We write to you.”</source>
   <translation>«Se lo guardan en %1 en cuanto nuestra central lo confirme. Le escribimos.»</translation>
  </message>
  <message>
   <source>“It is sent to the address of your order as soon as our office has confirmed.”</source>
   <translation>«Se envía a la dirección de su pedido en cuanto nuestra central lo confirme.»</translation>
  </message>
 </context>
 <context>
  <name>FloorWords</name>
  <message>
   <source>Cannot find something</source>
   <translation>No encuentra algo</translation>
  </message>
  <message>
   <source>Would like advice</source>
   <translation>Quisiera un consejo</translation>
  </message>
  <message>
   <source>Please check the shelf</source>
   <translation>Mire en el estante, por favor</translation>
  </message>
  <message>
   <source>How to get it</source>
   <translation>Cómo conseguirlo</translation>
  </message>
  <message>
   <source>Here to collect an order</source>
   <translation>Viene a recoger un pedido</translation>
  </message>
  <message>
   <source>Needs a hand</source>
   <translation>Necesita una mano</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>espera desde hace %n min</numerusform>
    <numerusform>espera desde hace %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>English</source>
   <translation>inglés</translation>
  </message>
  <message>
   <source>German</source>
   <translation>alemán</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>árabe</translation>
  </message>
  <message>
   <source>French</source>
   <translation>francés</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>español</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Senior associate</source>
   <translation>Vendedor experto</translation>
  </message>
  <message>
   <source>Associate</source>
   <translation>Vendedor</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>Guardado en esta tableta</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>De camino</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge</source>
   <translation>Nadie de esta tienda tiene esta tarjeta</translation>
  </message>
  <message>
   <source>This badge is not valid. Choose your name, or ask a manager for a new one</source>
   <translation>Esta tarjeta no es válida. Elija su nombre o pida una nueva a un responsable</translation>
  </message>
  <message>
   <source>Tote %1. Scan what lies in it, or the order</source>
   <translation>Caja %1. Escanee lo que hay en ella o el pedido</translation>
  </message>
  <message>
   <source>Serial number %1. Scan the barcode beside it to open the product</source>
   <translation>Número de serie %1. Escanee el código de barras de al lado para abrir el producto</translation>
  </message>
  <message>
   <source>A code for setting up a device. It does nothing here</source>
   <translation>Un código para configurar un dispositivo. Aquí no hace nada</translation>
  </message>
  <message>
   <source>A voucher of this shop. What is left on it is known at the till</source>
   <translation>Un vale de esta tienda. La caja sabe lo que le queda</translation>
  </message>
  <message>
   <source>A saved basket. The customer can go on with it at the kiosk</source>
   <translation>Una cesta guardada. El cliente puede seguir con ella en el quiosco</translation>
  </message>
  <message>
   <source>A coupon or receipt. It is for the till</source>
   <translation>Un cupón o un recibo. Es para la caja</translation>
  </message>
  <message>
   <source>A label of a delivery. Scan the goods themselves</source>
   <translation>Una etiqueta de envío. Escanee los propios artículos</translation>
  </message>
  <message>
   <source>One of our codes, but nothing opens here</source>
   <translation>Uno de nuestros códigos, pero aquí no abre nada</translation>
  </message>
  <message>
   <source>The code did not come through whole. Brighten the screen and scan again</source>
   <translation>El código no ha llegado entero. Suba el brillo de la pantalla y escanee otra vez</translation>
  </message>
  <message>
   <source>That did not come through whole. Scan one code at a time</source>
   <translation>No ha llegado entero. Escanee un código cada vez</translation>
  </message>
  <message>
   <source>A digit is wrong in %1. Scan again, or type it</source>
   <translation>Hay una cifra mal en %1. Escanee otra vez o escríbalo</translation>
  </message>
  <message>
   <source>A label made in the store. Scan the maker's barcode</source>
   <translation>Una etiqueta hecha en la tienda. Escanee el código de barras del fabricante</translation>
  </message>
  <message>
   <source>A code of a place or a document, not of a product</source>
   <translation>Un código de un lugar o un documento, no de un producto</translation>
  </message>
  <message>
   <source>A web link, not a product. Look for the bars</source>
   <translation>Un enlace web, no un producto. Busque las barras</translation>
  </message>
  <message>
   <source>Too long to be one of our codes</source>
   <translation>Demasiado largo para ser uno de nuestros códigos</translation>
  </message>
  <message>
   <source>Not one of our codes</source>
   <translation>No es uno de nuestros códigos</translation>
  </message>
  <message>
   <source>A product is scanned. It opens as soon as you are signed in.</source>
   <translation>Hay un producto escaneado. Se abre en cuanto se identifique.</translation>
  </message>
  <message>
   <source>An order is scanned. It opens as soon as you are signed in.</source>
   <translation>Hay un pedido escaneado. Se abre en cuanto se identifique.</translation>
  </message>
  <message>
   <source>A basket is scanned. It opens as soon as you are signed in.</source>
   <translation>Hay una cesta escaneada. Se abre en cuanto se identifique.</translation>
  </message>
  <message>
   <source>A customer card is scanned. It opens as soon as you are signed in.</source>
   <translation>Hay una tarjeta de cliente escaneada. Se abre en cuanto se identifique.</translation>
  </message>
  <message>
   <source>A bay is scanned. What lies in it shows as soon as you are signed in.</source>
   <translation>Hay un hueco escaneado. Lo que contiene se muestra en cuanto se identifique.</translation>
  </message>
  <message>
   <source>A code is scanned. It opens as soon as you are signed in.</source>
   <translation>Hay un código escaneado. Se abre en cuanto se identifique.</translation>
  </message>
  <message>
   <source>Waiting to be picked</source>
   <translation>Espera a que lo preparen</translation>
  </message>
  <message>
   <source>Being picked</source>
   <translation>Se está preparando</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Embalado</translation>
  </message>
  <message>
   <source>Ready to hand over</source>
   <translation>Listo para entregar</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Falta algo</translation>
  </message>
  <message>
   <source>Partly handed over</source>
   <translation>Entregado en parte</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Entregados</translation>
  </message>
  <message>
   <source>On its way to the customer</source>
   <translation>De camino al cliente</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Entregado en casa</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>No recogido a tiempo</translation>
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
   <source>State not known to this tablet</source>
   <translation>Estado que esta tableta no conoce</translation>
  </message>
  <message>
   <source>Check the pickup code or an ID, then hand over what is staged.</source>
   <translation>Compruebe el código de recogida o un documento y entregue lo que está listo.</translation>
  </message>
  <message>
   <source>Not everything is staged yet. Tell the customer when it will be.</source>
   <translation>Aún no está todo listo. Diga al cliente cuándo lo estará.</translation>
  </message>
  <message>
   <source>Explain what is missing before you hand over the rest.</source>
   <translation>Explique lo que falta antes de entregar el resto.</translation>
  </message>
  <message>
   <source>Some of it has gone to the customer already.</source>
   <translation>Una parte ya la tiene el cliente.</translation>
  </message>
  <message>
   <source>The goods are gone. Anything else is a return.</source>
   <translation>Los artículos ya no están. Lo demás es una devolución.</translation>
  </message>
  <message>
   <source>Do not hand anything over.</source>
   <translation>No entregue nada.</translation>
  </message>
  <message>
   <source>The hold is over, and it went back to the shelf.</source>
   <translation>La reserva ha terminado y volvió al estante.</translation>
  </message>
  <message numerus="yes">
   <source>%n to pick</source>
   <translation>
    <numerusform>%n por coger</numerusform>
    <numerusform>%n por coger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n being picked</source>
   <translation>
    <numerusform>%n cogiéndose</numerusform>
    <numerusform>%n cogiéndose</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n cogido</numerusform>
    <numerusform>%n cogidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n staged</source>
   <translation>
    <numerusform>%n en su hueco</numerusform>
    <numerusform>%n en su hueco</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n entregado</numerusform>
    <numerusform>%n entregados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came back</source>
   <translation>
    <numerusform>%n devuelto</numerusform>
    <numerusform>%n devueltos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>falta %n</numerusform>
    <numerusform>faltan %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cancelled</source>
   <translation>
    <numerusform>%n cancelado</numerusform>
    <numerusform>%n cancelados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n back on the shelf</source>
   <translation>
    <numerusform>%n de vuelta en el estante</numerusform>
    <numerusform>%n de vuelta en el estante</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought online</source>
   <translation>Comprado en línea</translation>
  </message>
  <message>
   <source>Bought in the app</source>
   <translation>Comprado en la aplicación</translation>
  </message>
  <message>
   <source>Bought in the store</source>
   <translation>Comprado en la tienda</translation>
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
  <message>
   <source>This order waits at %1</source>
   <translation>Este pedido espera en %1</translation>
  </message>
  <message>
   <source>This order waits in another store</source>
   <translation>Este pedido espera en otra tienda</translation>
  </message>
  <message>
   <source>This pickup code is not accepted</source>
   <translation>Este código de recogida no se acepta</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>No se ha podido buscar</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>No es un pedido de esta tienda</translation>
  </message>
  <message>
   <source>It is collected there. If the customer would rather have it here, ask that store.</source>
   <translation>Se recoge allí. Si el cliente lo prefiere aquí, pregunte a esa tienda.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>La tableta no pudo leer sus propios registros. Escanee otra vez. Si vuelve a pasar, reiníciela y avise a un responsable.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1, %2.</source>
   <translation>Esta tableta no conoce ningún pedido con %1, %2.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1.</source>
   <translation>Esta tableta no conoce ningún pedido con %1.</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail. New orders arrive within a minute while connected; orders long closed are only known to the office.</source>
   <translation>Compárelo con el correo del cliente. Los pedidos nuevos llegan en un minuto mientras hay conexión; los cerrados hace mucho solo los conoce la central.</translation>
  </message>
  <message>
   <source>The code has expired. Ask the customer to open it again, or check an ID.</source>
   <translation>El código ha caducado. Pida al cliente que lo abra otra vez, o compruebe un documento.</translation>
  </message>
  <message>
   <source>The code is not valid yet. Check the clock of this tablet, and the customer’s ID.</source>
   <translation>El código aún no es válido. Compruebe la hora de esta tableta y el documento del cliente.</translation>
  </message>
  <message>
   <source>The code is for another store.</source>
   <translation>El código es para otra tienda.</translation>
  </message>
  <message>
   <source>The code was used before: look whether the goods are gone already.</source>
   <translation>El código ya se usó: mire si los artículos ya no están.</translation>
  </message>
  <message>
   <source>This tablet cannot check codes until it has reached the office. Type the eight characters, or check an ID.</source>
   <translation>Esta tableta no puede comprobar códigos hasta que haya contactado con la central. Escriba los ocho caracteres o compruebe un documento.</translation>
  </message>
  <message>
   <source>It was not issued by us, or it was changed. Hand nothing over for it; check an ID, and tell a manager.</source>
   <translation>No es nuestro, o se ha modificado. No entregue nada por él; compruebe un documento y avise a un responsable.</translation>
  </message>
  <message>
   <source>This member code is not accepted</source>
   <translation>Este código de socio no se acepta</translation>
  </message>
  <message>
   <source>Nothing open in this store</source>
   <translation>Nada abierto en esta tienda</translation>
  </message>
  <message>
   <source>This tablet only knows customers who have something open in this store. Points and orders of others are in their app.</source>
   <translation>Esta tableta solo conoce a clientes que tienen algo abierto en esta tienda. Los puntos y pedidos de otros están en su aplicación.</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>Tarjeta</translation>
  </message>
  <message>
   <source>Customer card</source>
   <translation>Tarjeta de cliente</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Código de recogida</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Hueco</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Devolución</translation>
  </message>
  <message>
   <source>Tote</source>
   <translation>Caja</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Set-up code of a device</source>
   <translation>Código de configuración de un dispositivo</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Vale</translation>
  </message>
  <message>
   <source>Saved basket</source>
   <translation>Cesta guardada</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Cupón</translation>
  </message>
  <message>
   <source>Delivery label</source>
   <translation>Etiqueta de envío</translation>
  </message>
  <message>
   <source>Several things at once</source>
   <translation>Varias cosas a la vez</translation>
  </message>
  <message>
   <source>Did not come through whole</source>
   <translation>No ha llegado entero</translation>
  </message>
  <message>
   <source>Not read whole</source>
   <translation>No se leyó entero</translation>
  </message>
  <message>
   <source>Wrong check digit</source>
   <translation>Dígito de control erróneo</translation>
  </message>
  <message>
   <source>Label of the store</source>
   <translation>Etiqueta de la tienda</translation>
  </message>
  <message>
   <source>Not of a product</source>
   <translation>No es de un producto</translation>
  </message>
  <message>
   <source>Web link</source>
   <translation>Enlace web</translation>
  </message>
  <message>
   <source>A valid article number, but not in our range</source>
   <translation>Un número de artículo válido, pero no de nuestro surtido</translation>
  </message>
  <message>
   <source>A digit is wrong: badly printed, or typed</source>
   <translation>Una cifra está mal: mal impresa o mal escrita</translation>
  </message>
  <message>
   <source>A label of a store’s own scales that is not set up</source>
   <translation>Una etiqueta de la balanza de una tienda, sin configurar</translation>
  </message>
  <message>
   <source>A web link, not a product</source>
   <translation>Un enlace web, no un producto</translation>
  </message>
  <message>
   <source>Stock here</source>
   <translation>Existencias aquí</translation>
  </message>
  <message>
   <source>Stock elsewhere</source>
   <translation>Existencias en otros sitios</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Precios</translation>
  </message>
  <message>
   <source>Promotions</source>
   <translation>Promociones</translation>
  </message>
  <message>
   <source>Orders and calls</source>
   <translation>Pedidos y llamadas</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clientes</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Productos</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Al día</translation>
  </message>
  <message>
   <source>Getting old</source>
   <translation>Envejece</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>Antiguo</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Aún no está</translation>
  </message>
  <message>
   <source>Somebody else has taken this call.</source>
   <translation>Otra persona ha atendido esta llamada.</translation>
  </message>
  <message>
   <source>Somebody else had handed it over already. If goods went out twice, tell a manager.</source>
   <translation>Otra persona ya lo había entregado. Si los artículos salieron dos veces, avise a un responsable.</translation>
  </message>
  <message>
   <source>Its code was used on another device. If goods went out twice, tell a manager.</source>
   <translation>Su código se usó en otro dispositivo. Si los artículos salieron dos veces, avise a un responsable.</translation>
  </message>
  <message>
   <source>This call has already been answered.</source>
   <translation>Esta llamada ya se ha atendido.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help.</source>
   <translation>El cliente ya no necesita ayuda.</translation>
  </message>
  <message>
   <source>The office did not accept it.</source>
   <translation>La central no lo aceptó.</translation>
  </message>
  <message>
   <source>The office cannot be reached</source>
   <translation>No se puede contactar con la central</translation>
  </message>
  <message>
   <source>The office answers too slowly</source>
   <translation>La central responde demasiado despacio</translation>
  </message>
  <message>
   <source>The connection broke off</source>
   <translation>La conexión se cortó</translation>
  </message>
  <message>
   <source>The office cannot prove that it is the right one</source>
   <translation>La central no puede demostrar que es la correcta</translation>
  </message>
  <message>
   <source>The office is busy</source>
   <translation>La central está ocupada</translation>
  </message>
  <message>
   <source>What came could not be stored</source>
   <translation>Lo que llegó no se pudo guardar</translation>
  </message>
  <message>
   <source>This program is too old to get news. What you do is still sent</source>
   <translation>Este programa es demasiado antiguo para recibir novedades. Lo que hace se sigue enviando</translation>
  </message>
  <message>
   <source>Something else answers in the office's place</source>
   <translation>Otra cosa responde en lugar de la central</translation>
  </message>
  <message>
   <source>The office sent something unusable. Nothing of it was taken</source>
   <translation>La central envió algo inservible. No se ha tomado nada</translation>
  </message>
  <message numerus="yes">
   <source>The data of this tablet was damaged and was made again. %n unsent action(s) came through; the rest is being read again.</source>
   <translation>
    <numerusform>Los datos de esta tableta estaban dañados y se rehicieron. Se salvó %n acción sin enviar; lo demás se vuelve a leer.</numerusform>
    <numerusform>Los datos de esta tableta estaban dañados y se rehicieron. Se salvaron %n acciones sin enviar; lo demás se vuelve a leer.</numerusform>
   </translation>
  </message>
  <message>
   <source>The data of this tablet was damaged and was made again. It is being read again.</source>
   <translation>Los datos de esta tableta estaban dañados y se rehicieron. Se vuelven a leer.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) came back from the second copy.</source>
   <translation>
    <numerusform>%n acción sin enviar volvió de la segunda copia.</numerusform>
    <numerusform>%n acciones sin enviar volvieron de la segunda copia.</numerusform>
   </translation>
  </message>
  <message>
   <source>The second copy of unsent actions was damaged and was written anew.</source>
   <translation>La segunda copia de las acciones sin enviar estaba dañada y se reescribió.</translation>
  </message>
  <message>
   <source>A file that does not belong to this tablet was set aside.</source>
   <translation>Se apartó un archivo que no es de esta tableta.</translation>
  </message>
  <message>
   <source>Part of the data was damaged. It is being read again.</source>
   <translation>Una parte de los datos estaba dañada. Se vuelve a leer.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) are damaged in both copies and cannot be sent. Tell a manager.</source>
   <translation>
    <numerusform>%n acción sin enviar está dañada en las dos copias y no se puede enviar. Avise a un responsable.</numerusform>
    <numerusform>%n acciones sin enviar están dañadas en las dos copias y no se pueden enviar. Avise a un responsable.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The two copies of %n unsent action(s) differ. One is sent, the other one is kept.</source>
   <translation>
    <numerusform>Las dos copias de %n acción sin enviar difieren. Una se envía, la otra se guarda.</numerusform>
    <numerusform>Las dos copias de %n acciones sin enviar difieren. Una se envía, la otra se guarda.</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking a call</source>
   <translation>Atender una llamada</translation>
  </message>
  <message>
   <source>Handing an order over</source>
   <translation>Entregar un pedido</translation>
  </message>
  <message>
   <source>Undoing a return</source>
   <translation>Anular una devolución</translation>
  </message>
  <message>
   <source>Undoing a hand-over</source>
   <translation>Anular una entrega</translation>
  </message>
  <message>
   <source>Closing a call</source>
   <translation>Cerrar una llamada</translation>
  </message>
  <message>
   <source>Calling for help</source>
   <translation>Pedir ayuda</translation>
  </message>
  <message>
   <source>Taking care of an unknown code</source>
   <translation>Ocuparse de un código desconocido</translation>
  </message>
  <message>
   <source>Counting unknown codes</source>
   <translation>Contar códigos desconocidos</translation>
  </message>
  <message>
   <source>An action of this tablet</source>
   <translation>Una acción de esta tableta</translation>
  </message>
 </context>
 <context>
  <name>HandOverPage</name>
  <message>
   <source>Who it is</source>
   <translation>Quién es</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Lo que sale</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Hand over %1</source>
   <translation>Entregar %1</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>a %1</translation>
  </message>
  <message>
   <source>Paid at the till: %1</source>
   <translation>Pagado en la caja: %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>Falta por pagar: %1</translation>
  </message>
  <message>
   <source>You have seen the receipt. Our centre does not know of it yet.</source>
   <translation>Ha visto el recibo. Nuestra central aún no lo conoce.</translation>
  </message>
  <message>
   <source>First to the till, with the number %1. Nothing goes out before.</source>
   <translation>Primero a la caja, con el número %1. Antes no sale nada.</translation>
  </message>
  <message>
   <source>Receipt seen</source>
   <translation>Recibo visto</translation>
  </message>
  <message>
   <source>%1 is on it as well</source>
   <translation>%1 también está en ello</translation>
  </message>
  <message>
   <source>They said so on a tablet. Ask them before anything goes out.</source>
   <translation>Lo dijo en una tableta. Pregúntele antes de que salga nada.</translation>
  </message>
  <message>
   <source>Everything stays here</source>
   <translation>Todo se queda aquí</translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>%1 de %2 escaneados</translation>
  </message>
  <message>
   <source>Scan every piece as it goes into the bag.</source>
   <translation>Escanee cada unidad al ponerla en la bolsa.</translation>
  </message>
  <message>
   <source>The rest stays here for the next time.</source>
   <translation>El resto se queda aquí para la próxima vez.</translation>
  </message>
  <message>
   <source>That is all of it.</source>
   <translation>Eso es todo.</translation>
  </message>
  <message>
   <source>All are here, without scanning</source>
   <translation>Está todo, sin escanear</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) go out</source>
   <translation>
    <numerusform>Sale %n unidad</numerusform>
    <numerusform>Salen %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer signs here with a finger. It also works without.</source>
   <translation>El cliente firma aquí con el dedo. También funciona sin firma.</translation>
  </message>
  <message>
   <source>Wipe it</source>
   <translation>Borrar</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Código de recogida</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>No mostrado</translation>
  </message>
  <message>
   <source>ending in %1</source>
   <translation>terminado en %1</translation>
  </message>
  <message>
   <source>Pieces that stay here</source>
   <translation>Unidades que se quedan aquí</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Dada</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Nothing is left to hand over</source>
   <translation>No queda nada por entregar</translation>
  </message>
  <message>
   <source>It was cancelled or expired meanwhile. Give nothing out.</source>
   <translation>Se canceló o caducó mientras tanto. No entregue nada.</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Volver al pedido</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>Un paso atrás</translation>
  </message>
  <message>
   <source>To the order</source>
   <translation>Al pedido</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Entregar</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s) only</source>
   <translation>
    <numerusform>Entregar solo %n unidad</numerusform>
    <numerusform>Entregar solo %n unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s)</source>
   <translation>
    <numerusform>Entregar %n unidad</numerusform>
    <numerusform>Entregar %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>To Today</source>
   <translation>A Hoy</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Entregados</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>Los ocho caracteres</translation>
  </message>
  <message>
   <source>They stand below the code in the customer’s e-mail.</source>
   <translation>Están debajo del código en el correo del cliente.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Which document?</source>
   <translation>¿Qué documento?</translation>
  </message>
  <message>
   <source>Compare the name and the face. Only the last four characters of its number are kept.</source>
   <translation>Compare el nombre y la cara. Solo se guardan los cuatro últimos caracteres de su número.</translation>
  </message>
  <message>
   <source>Last four characters</source>
   <translation>Cuatro últimos caracteres</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Mirado</translation>
  </message>
  <message>
   <source>Why without scanning?</source>
   <translation>¿Por qué sin escanear?</translation>
  </message>
  <message>
   <source>Count the pieces twice. The reason is kept with the hand-over.</source>
   <translation>Cuente las unidades dos veces. El motivo se guarda con la entrega.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Con sus palabras</translation>
  </message>
  <message>
   <source>All are here</source>
   <translation>Están todas</translation>
  </message>
 </context>
 <context>
  <name>HandOverWords</name>
  <message>
   <source>A pickup code or a document is enough</source>
   <translation>Basta un código de recogida o un documento</translation>
  </message>
  <message>
   <source>Check the pickup code and a document</source>
   <translation>Compruebe el código de recogida y un documento</translation>
  </message>
  <message>
   <source>Only with the code scanned, and a document</source>
   <translation>Solo con el código escaneado y un documento</translation>
  </message>
  <message>
   <source>Do not hand it over from this tablet</source>
   <translation>No lo entregue desde esta tableta</translation>
  </message>
  <message>
   <source>This tablet has never had the list of orders. Use one that is connected, or ask a manager.</source>
   <translation>Esta tableta nunca ha tenido la lista de pedidos. Use una conectada o pregunte a un responsable.</translation>
  </message>
  <message>
   <source>What this tablet knows is too old, %1, and nothing was staged by then. Use a tablet that is connected, or ask a manager.</source>
   <translation>Lo que sabe esta tableta es demasiado antiguo, %1, y entonces no había nada listo. Use una tableta conectada o pregunte a un responsable.</translation>
  </message>
  <message>
   <source>What this tablet knows is old, %1: somebody else may have been quicker. Give out only what lies in the bay.</source>
   <translation>Lo que sabe esta tableta es antiguo, %1: alguien puede haber sido más rápido. Entregue solo lo que está en el hueco.</translation>
  </message>
  <message>
   <source>What this tablet knows is not quite current, %1.</source>
   <translation>Lo que sabe esta tableta no está del todo al día, %1.</translation>
  </message>
  <message>
   <source>Somebody other than the buyer collects it.</source>
   <translation>Lo recoge alguien distinto del comprador.</translation>
  </message>
  <message>
   <source>The order is worth more than usual.</source>
   <translation>El pedido vale más de lo habitual.</translation>
  </message>
  <message>
   <source>What this tablet knows is current.</source>
   <translation>Lo que sabe esta tableta está al día.</translation>
  </message>
  <message>
   <source>Scanned and genuine</source>
   <translation>Escaneado y auténtico</translation>
  </message>
  <message>
   <source>The eight characters fit</source>
   <translation>Los ocho caracteres coinciden</translation>
  </message>
  <message>
   <source>Not shown yet: scan it, or type it here</source>
   <translation>Aún no mostrado: escanéelo o escríbalo aquí</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>Documento de identidad</translation>
  </message>
  <message>
   <source>Passport</source>
   <translation>Pasaporte</translation>
  </message>
  <message>
   <source>Driving licence</source>
   <translation>Permiso de conducir</translation>
  </message>
  <message>
   <source>Another document</source>
   <translation>Otro documento</translation>
  </message>
  <message>
   <source>The pickup code is still to be shown</source>
   <translation>Falta mostrar el código de recogida</translation>
  </message>
  <message>
   <source>The code is still to be scanned</source>
   <translation>Falta escanear el código</translation>
  </message>
  <message>
   <source>A document is still to be looked at</source>
   <translation>Falta mirar un documento</translation>
  </message>
  <message>
   <source>A code or a document is still to be shown</source>
   <translation>Falta mostrar un código o un documento</translation>
  </message>
  <message>
   <source>This is not the code of this order</source>
   <translation>Este no es el código de este pedido</translation>
  </message>
  <message>
   <source>Too many wrong codes</source>
   <translation>Demasiados códigos erróneos</translation>
  </message>
  <message>
   <source>This code is of another order</source>
   <translation>Este código es de otro pedido</translation>
  </message>
  <message>
   <source>This code is for another store</source>
   <translation>Este código es para otra tienda</translation>
  </message>
  <message>
   <source>This code has expired</source>
   <translation>Este código ha caducado</translation>
  </message>
  <message>
   <source>This code is not genuine</source>
   <translation>Este código no es auténtico</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>Este código no se acepta</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>Este código ya se usó</translation>
  </message>
  <message>
   <source>It is not paid yet</source>
   <translation>Aún no está pagado</translation>
  </message>
  <message>
   <source>First check who collects it</source>
   <translation>Compruebe primero quién lo recoge</translation>
  </message>
  <message>
   <source>Wrong article: it is not in this order</source>
   <translation>Artículo equivocado: no está en este pedido</translation>
  </message>
  <message>
   <source>Almost: another size or colour was ordered</source>
   <translation>Casi: se pidió otra talla u otro color</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>Ese sobra</translation>
  </message>
  <message>
   <source>The pieces are counted already</source>
   <translation>Las unidades ya están contadas</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>The order has changed meanwhile</source>
   <translation>El pedido ha cambiado mientras tanto</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>No se ha podido buscar</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail, or look at a document.</source>
   <translation>Compárelo con el correo del cliente o mire un documento.</translation>
  </message>
  <message>
   <source>In a minute codes can be typed again. Until then a document helps.</source>
   <translation>Dentro de un minuto se pueden escribir códigos otra vez. Hasta entonces ayuda un documento.</translation>
  </message>
  <message>
   <source>It belongs to order %1. Ask the customer for the code of this one.</source>
   <translation>Es del pedido %1. Pida al cliente el código de este.</translation>
  </message>
  <message>
   <source>It waits at %1. Give nothing out for it here.</source>
   <translation>Espera en %1. No entregue nada por él aquí.</translation>
  </message>
  <message>
   <source>Ask the customer to open the e-mail or the app again, or look at a document.</source>
   <translation>Pida al cliente que abra otra vez el correo o la aplicación, o mire un documento.</translation>
  </message>
  <message>
   <source>Give nothing out for it. A document shows who it is; if in doubt, ask a manager.</source>
   <translation>No entregue nada por él. Un documento muestra quién es; si duda, pregunte a un responsable.</translation>
  </message>
  <message>
   <source>Ask the customer to open it again, or look at a document.</source>
   <translation>Pida al cliente que lo abra otra vez, o mire un documento.</translation>
  </message>
  <message>
   <source>Look whether the goods are gone already. If they are not, the eight characters and a document help.</source>
   <translation>Mire si los artículos ya no están. Si están, ayudan los ocho caracteres y un documento.</translation>
  </message>
  <message>
   <source>%1 are to be paid at the till before anything goes out.</source>
   <translation>Hay que pagar %1 en la caja antes de que salga nada.</translation>
  </message>
  <message>
   <source>The pieces are scanned in the next step.</source>
   <translation>Las unidades se escanean en el paso siguiente.</translation>
  </message>
  <message>
   <source>%1 stays here. Look into the bay for the right one.</source>
   <translation>%1 se queda aquí. Busque el correcto en el hueco.</translation>
  </message>
  <message>
   <source>%1 stays here. The list below says which one was ordered.</source>
   <translation>%1 se queda aquí. La lista de abajo dice cuál se pidió.</translation>
  </message>
  <message>
   <source>%1: all of it is at the counter already.</source>
   <translation>%1: ya está todo en el mostrador.</translation>
  </message>
  <message>
   <source>Go back one step to change what goes out.</source>
   <translation>Vuelva un paso atrás para cambiar lo que sale.</translation>
  </message>
  <message>
   <source>No hand-over was recorded. Please try once more; if it happens again, tell a manager.</source>
   <translation>No se anotó ninguna entrega. Pruebe otra vez; si vuelve a pasar, avise a un responsable.</translation>
  </message>
  <message>
   <source>Go back one step and look at what is left of it.</source>
   <translation>Vuelva un paso atrás y mire lo que queda.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Go back and try again.</source>
   <translation>La tableta no pudo leer sus propios registros. Vuelva atrás y pruebe otra vez.</translation>
  </message>
  <message>
   <source>Handed over, saved on this tablet</source>
   <translation>Entregado, guardado en esta tableta</translation>
  </message>
  <message>
   <source>Handed over, on its way to the office</source>
   <translation>Entregado, de camino a la central</translation>
  </message>
  <message>
   <source>Handed over and confirmed</source>
   <translation>Entregado y confirmado</translation>
  </message>
  <message>
   <source>This hand-over was undone</source>
   <translation>Esta entrega se anuló</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Otra persona fue más rápida</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Otra persona</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>Se envía solo en cuanto esta tableta se conecte. Puede seguir.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>La central lo confirma en un momento. Puede seguir.</translation>
  </message>
  <message>
   <source>Nothing is left to do.</source>
   <translation>No queda nada por hacer.</translation>
  </message>
  <message>
   <source>The order stands as it did before.</source>
   <translation>El pedido está como antes.</translation>
  </message>
  <message>
   <source>%1 handed this order over already, %2.</source>
   <translation>%1 ya entregó este pedido, %2.</translation>
  </message>
  <message>
   <source>This order was handed over already.</source>
   <translation>Este pedido ya se entregó.</translation>
  </message>
  <message>
   <source>If the goods went out twice, tell a manager: both are listed with their names.</source>
   <translation>Si los artículos salieron dos veces, avise a un responsable: los dos están anotados con su nombre.</translation>
  </message>
  <message>
   <source>It was another order</source>
   <translation>Era otro pedido</translation>
  </message>
  <message>
   <source>The customer left without it</source>
   <translation>El cliente se fue sin él</translation>
  </message>
  <message>
   <source>Wrong or damaged goods</source>
   <translation>Artículos equivocados o dañados</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>Confirmado por error</translation>
  </message>
  <message>
   <source>Label damaged or missing</source>
   <translation>Etiqueta dañada o ausente</translation>
  </message>
  <message>
   <source>Packed in a sealed parcel</source>
   <translation>Embalado en un paquete cerrado</translation>
  </message>
  <message>
   <source>The scanner does not work</source>
   <translation>El escáner no funciona</translation>
  </message>
  <message>
   <source>That could not be saved. Please try once more.</source>
   <translation>No se ha podido guardar. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>Some of it has come back meanwhile. Take the rest as a return.</source>
   <translation>Una parte ha vuelto mientras tanto. Acepte el resto como devolución.</translation>
  </message>
  <message>
   <source>This hand-over was undone already, or did not count.</source>
   <translation>Esta entrega ya estaba anulada o no contaba.</translation>
  </message>
 </context>
 <context>
  <name>HelpCallCard</name>
  <message>
   <source>passed on</source>
   <translation>pasada</translation>
  </message>
  <message>
   <source>Pass on</source>
   <translation>Pasarla</translation>
  </message>
  <message>
   <source>You cannot come: it rings for everybody else</source>
   <translation>Usted no puede ir: suena a todos los demás</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Abrir el pedido</translation>
  </message>
  <message>
   <source>Look up</source>
   <translation>Buscar</translation>
  </message>
 </context>
 <context>
  <name>HoldsBackRow</name>
  <message>
   <source>lies in %1</source>
   <translation>está en %1</translation>
  </message>
  <message>
   <source>aisle, bay</source>
   <translation>pasillo, hueco</translation>
  </message>
  <message>
   <source>place not known</source>
   <translation>sitio desconocido</translation>
  </message>
  <message>
   <source>not collected: %1</source>
   <translation>no recogido: %1</translation>
  </message>
  <message>
   <source>cancelled: %1</source>
   <translation>cancelado: %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Devolver a su sitio</translation>
  </message>
  <message>
   <source>Put back: %1</source>
   <translation>Devolver a su sitio: %1</translation>
  </message>
 </context>
 <context>
  <name>HoldsPage</name>
  <message>
   <source>Over: take these back</source>
   <translation>Terminadas: devuélvalas</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Hasta hoy</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Hasta mañana</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Por devolver a su sitio</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Reservas</translation>
  </message>
  <message>
   <source>In walking order. Scan each piece as it lies on its shelf, or tap it.</source>
   <translation>En el orden del camino. Escanee cada unidad cuando esté en su estante, o tóquela.</translation>
  </message>
  <message numerus="yes">
   <source>%n over</source>
   <translation>
    <numerusform>%n terminada</numerusform>
    <numerusform>%n terminadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) today</source>
   <translation>
    <numerusform>%n termina hoy</numerusform>
    <numerusform>%n terminan hoy</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) tomorrow</source>
   <translation>
    <numerusform>%n termina mañana</numerusform>
    <numerusform>%n terminan mañana</numerusform>
   </translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Por fecha</translation>
  </message>
  <message>
   <source>By bay</source>
   <translation>Por hueco</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Holds end by the clock of this tablet; look into the bay before you take something back.</source>
   <translation>Sin conexión con la central (%1). Las reservas terminan según el reloj de esta tableta; mire en el hueco antes de devolver algo.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>Sin conexión con la central, y aún no ha llegado nada de ella.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>This is not to be put back</source>
   <translation>Esto no hay que devolverlo a su sitio</translation>
  </message>
  <message>
   <source>Perhaps it is of another order: put it aside and ask.</source>
   <translation>Quizá sea de otro pedido: apártelo y pregunte.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se ha anotado nada.</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>De vuelta en su estante: %1</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back</source>
   <translation>
    <numerusform>Devolver la %n</numerusform>
    <numerusform>Devolver las %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to take back</source>
   <translation>
    <numerusform>%n por devolver</numerusform>
    <numerusform>%n por devolver</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody knows since when</source>
   <translation>nadie sabe desde cuándo</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>desde %1</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n día</numerusform>
    <numerusform>%n días</numerusform>
   </translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Ahora no se puede leer la lista</translation>
  </message>
  <message>
   <source>Nothing to put back</source>
   <translation>Nada que devolver a su sitio</translation>
  </message>
  <message>
   <source>Every bay is free</source>
   <translation>Todos los huecos están libres</translation>
  </message>
  <message>
   <source>Nothing is being held</source>
   <translation>No se guarda nada</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>No se ha perdido nada.</translation>
  </message>
  <message>
   <source>When a hold is over or an order is cancelled, its goods appear here with their aisle and bay.</source>
   <translation>Cuando una reserva termina o un pedido se cancela, sus artículos aparecen aquí con pasillo y hueco.</translation>
  </message>
  <message>
   <source>Orders that lie ready for their customers appear here by themselves.</source>
   <translation>Los pedidos listos para sus clientes aparecen aquí solos.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back to the shelf?</source>
   <translation>
    <numerusform>¿Devolver la %n al estante?</numerusform>
    <numerusform>¿Devolver las %n al estante?</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody came for them in time. The customers are told, the office is asked to pay back, and the goods are on the list of what goes back to the shelf.</source>
   <translation>Nadie vino a por ellos a tiempo. Se avisa a los clientes, se pide a la central que devuelva el dinero, y los artículos están en la lista de lo que vuelve al estante.</translation>
  </message>
  <message>
   <source>Yes, take them back</source>
   <translation>Sí, devolverlos</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
 </context>
 <context>
  <name>HoldsRow</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>there for %n day(s)</source>
   <translation>
    <numerusform>ahí desde hace %n día</numerusform>
    <numerusform>ahí desde hace %n días</numerusform>
   </translation>
  </message>
  <message>
   <source>was held until %1</source>
   <translation>se guardó hasta %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>hasta %1</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>El cliente está aquí</translation>
  </message>
  <message>
   <source>Held longer already</source>
   <translation>Ya se alargó</translation>
  </message>
  <message>
   <source>Written to</source>
   <translation>Escrito</translation>
  </message>
 </context>
 <context>
  <name>HoldsToday</name>
  <message>
   <source>Needs attention</source>
   <translation>Por atender</translation>
  </message>
  <message>
   <source>Holds ending</source>
   <translation>Reservas que terminan</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Por devolver a su sitio</translation>
  </message>
  <message>
   <source>Returns waiting</source>
   <translation>Devoluciones en espera</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Aceptar artículos devueltos</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>HowMany</name>
  <message>
   <source>One less</source>
   <translation>Uno menos</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Uno más</translation>
  </message>
 </context>
 <context>
  <name>KnownCard</name>
  <message>
   <source>How current</source>
   <translation>Datos</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n change(s) to come</source>
   <translation>
    <numerusform>%1, %n cambio por llegar</numerusform>
    <numerusform>%1, %n cambios por llegar</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KnownCodesCard</name>
  <message>
   <source>Scan one of these three times</source>
   <translation>Escanee uno de estos tres veces</translation>
  </message>
  <message>
   <source>%1 of %2 scans</source>
   <translation>%1 de %2 escaneos</translation>
  </message>
  <message>
   <source>Square code to learn from</source>
   <translation>Código cuadrado para aprender</translation>
  </message>
  <message>
   <source>Bars to learn from</source>
   <translation>Barras para aprender</translation>
  </message>
  <message>
   <source>The square teaches more. Take the bars if the scanner reads nothing else. Some laser scanners read only from paper: print a picture of this page for them.</source>
   <translation>El cuadrado enseña más. Use las barras si el escáner no lee otra cosa. Algunos escáneres láser solo leen de papel: imprima para ellos una imagen de esta página.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Empezar otra vez</translation>
  </message>
 </context>
 <context>
  <name>LanguageDialog</name>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>LearntCard</name>
  <message>
   <source>The scanner is understood</source>
   <translation>El escáner se entiende</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>%1 ms a key</source>
   <translation>%1 ms por tecla</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>In front of a code</source>
   <translation>Delante de un código</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Behind a code</source>
   <translation>Detrás de un código</translation>
  </message>
  <message>
   <source>Ends with</source>
   <translation>Termina con</translation>
  </message>
  <message>
   <source>AIM identifier</source>
   <translation>Identificador AIM</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Group separators</source>
   <translation>Separadores de grupo</translation>
  </message>
  <message>
   <source>Switch on “Transmit AIM identifier” in the scanner’s manual and set it up again: short numbers can then be told apart.</source>
   <translation>Active «Transmit AIM identifier» en el manual del escáner y configúrelo otra vez: así se distinguen los números cortos.</translation>
  </message>
  <message>
   <source>Without group separators the lot and the date of a GS1 code cannot be read. Switch them on in the scanner’s manual.</source>
   <translation>Sin separadores de grupo no se pueden leer el lote y la fecha de un código GS1. Actívelos en el manual del escáner.</translation>
  </message>
  <message>
   <source>Let the scanner send Enter after each code: it answers sooner, and half a code is never taken for a whole one.</source>
   <translation>Haga que el escáner envíe Intro después de cada código: responde antes y medio código nunca se toma por uno entero.</translation>
  </message>
 </context>
 <context>
  <name>LineCard</name>
  <message>
   <source>Connected, catching up</source>
   <translation>Conectada, poniéndose al día</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Conectada</translation>
  </message>
  <message>
   <source>Another copy of this tablet is at work</source>
   <translation>Otra copia de esta tableta está trabajando</translation>
  </message>
  <message>
   <source>This tablet is no longer allowed</source>
   <translation>Esta tableta ya no tiene permiso</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>News arrives within seconds. What you do is sent at once.</source>
   <translation>Las novedades llegan en segundos. Lo que hace se envía al momento.</translation>
  </message>
  <message>
   <source>It was restored or copied. Bring it to a manager, who lets it join again; unsent actions are kept and sent then.</source>
   <translation>Se restauró o se copió. Llévela a un responsable, que la deja volver; las acciones sin enviar se guardan y se envían después.</translation>
  </message>
  <message>
   <source>The office has removed it. Bring it to a manager; unsent actions are kept.</source>
   <translation>La central la ha retirado. Llévela a un responsable; las acciones sin enviar se guardan.</translation>
  </message>
  <message>
   <source>First contact to the office. Everything already works with what is known.</source>
   <translation>Primer contacto con la central. Todo funciona ya con lo que se sabe.</translation>
  </message>
  <message>
   <source>Scanning, search and help calls go on. What you do is saved here and sent by itself later.</source>
   <translation>Escanear, buscar y las llamadas siguen. Lo que hace se guarda aquí y se envía solo más tarde.</translation>
  </message>
  <message>
   <source>On its way: %1</source>
   <translation>De camino: %1</translation>
  </message>
  <message>
   <source>Connected since</source>
   <translation>Conectada desde</translation>
  </message>
  <message>
   <source>Offline since</source>
   <translation>Sin conexión desde</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>Último contacto</translation>
  </message>
  <message>
   <source>never yet</source>
   <translation>aún nunca</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Qué falla</translation>
  </message>
 </context>
 <context>
  <name>LockedCard</name>
  <message>
   <source>Locked after wrong PINs</source>
   <translation>Bloqueados tras PIN erróneos</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <source>Unlock %1</source>
   <translation>Desbloquear a %1</translation>
  </message>
 </context>
 <context>
  <name>LookUpStart</name>
  <message>
   <source>Scan a product</source>
   <translation>Escanee un producto</translation>
  </message>
  <message>
   <source>You see its price, where it lies, and what every store and the warehouse have. A name, brand or number does as well.</source>
   <translation>Ve su precio, dónde está y lo que tienen cada tienda y el almacén. También vale un nombre, una marca o un número.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Buscar por nombre</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Escanee el producto siguiente</translation>
  </message>
  <message>
   <source>Looked up before:</source>
   <translation>Buscados antes:</translation>
  </message>
 </context>
 <context>
  <name>MatrixCell</name>
  <message>
   <source>unknown</source>
   <translation>no se sabe</translation>
  </message>
 </context>
 <context>
  <name>MissingCancel</name>
  <message numerus="yes">
   <source>Cancel %n missing unit(s)?</source>
   <translation>
    <numerusform>¿Cancelar %n unidad que falta?</numerusform>
    <numerusform>¿Cancelar %n unidades que faltan?</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 does not get it and is told so. %2 will be refunded by the office; that has not happened yet. This cannot be undone here.</source>
   <translation>%1 no lo recibe y se le avisa. La central le devolverá %2; eso aún no ha pasado. Aquí no se puede deshacer.</translation>
  </message>
  <message>
   <source>Cancel:</source>
   <translation>Cancelar:</translation>
  </message>
  <message numerus="yes">
   <source>Cancel %n</source>
   <translation>
    <numerusform>Cancelar %n</numerusform>
    <numerusform>Cancelar %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>Seguir buscando</translation>
  </message>
 </context>
 <context>
  <name>MissingConsent</name>
  <message>
   <source>How was that agreed?</source>
   <translation>¿Cómo se acordó?</translation>
  </message>
 </context>
 <context>
  <name>MissingElsewhere</name>
  <message>
   <source>Ask another store or the warehouse</source>
   <translation>Pedirlo a otra tienda o al almacén</translation>
  </message>
  <message>
   <source>This is a request: they still have to find it and send it. %1 is told that it takes longer, and the order waits for it.</source>
   <translation>Es una petición: aún tienen que encontrarlo y enviarlo. A %1 se le dice que tarda más, y el pedido lo espera.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 allí</translation>
  </message>
  <message>
   <source>This tablet knows of no other place.</source>
   <translation>Esta tableta no conoce otro sitio.</translation>
  </message>
  <message>
   <source>Ask for:</source>
   <translation>Pedir:</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n</source>
   <translation>
    <numerusform>Pedir %n a %1</numerusform>
    <numerusform>Pedir %n a %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingLook</name>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>¿Hay otro en buen estado?</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Put the damaged one aside. Nothing changes for the customer if you find a good one.</source>
   <translation>Aparte el dañado. Para el cliente no cambia nada si encuentra uno bueno.</translation>
  </message>
  <message>
   <source>Nothing changes for the customer while you look.</source>
   <translation>Para el cliente no cambia nada mientras busca.</translation>
  </message>
  <message>
   <source>To be put back: %1</source>
   <translation>Por devolver a su sitio: %1</translation>
  </message>
  <message>
   <source>Its place: bay %1</source>
   <translation>Su sitio: hueco %1</translation>
  </message>
  <message>
   <source>No bay is noted for it</source>
   <translation>No hay ningún hueco anotado para él</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of an order that was given up</source>
   <translation>
    <numerusform>%n unidad de un pedido abandonado</numerusform>
    <numerusform>%n unidades de un pedido abandonado</numerusform>
   </translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>No se sabe cuántos debería haber en la tienda.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>Debería haber %n en la tienda, %1.</numerusform>
    <numerusform>Debería haber %n en la tienda, %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Look above and behind, in the next bays, at the till, among returns, in the back room.</source>
   <translation>Mire encima y detrás, en los huecos vecinos, en la caja, entre las devoluciones, en el almacén.</translation>
  </message>
  <message>
   <source>Damaged, without another one:</source>
   <translation>Dañado, sin otro:</translation>
  </message>
  <message>
   <source>Not there:</source>
   <translation>No está:</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>Sí, cojo ese</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>Lo he encontrado</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>No, falta %n</numerusform>
    <numerusform>No, faltan %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>No está aquí, falta %n</numerusform>
    <numerusform>No está aquí, faltan %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingPartly</name>
  <message>
   <source>Hand over the rest</source>
   <translation>Entregar el resto</translation>
  </message>
  <message>
   <source>That is agreed already. What is missing stays on the order until it is decided.</source>
   <translation>Eso ya está acordado. Lo que falta sigue en el pedido hasta que se decida.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.</source>
   <translation>
    <numerusform>%n unidad está lista. Si el cliente está de acuerdo, se puede recoger ya; lo que falta sigue en el pedido, y un mensaje lo dice.</numerusform>
    <numerusform>%n unidades están listas. Si el cliente está de acuerdo, se pueden recoger ya; lo que falta sigue en el pedido, y un mensaje lo dice.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are picked and not in their place yet. Put them there first; then come back to this step.</source>
   <translation>
    <numerusform>%n unidad está cogida y aún no en su sitio. Póngala allí primero y vuelva a este paso.</numerusform>
    <numerusform>%n unidades están cogidas y aún no en su sitio. Póngalas allí primero y vuelva a este paso.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing else of this order is picked, so there is nothing to collect.</source>
   <translation>De este pedido no hay nada más cogido, así que no hay nada que recoger.</translation>
  </message>
  <message>
   <source>Agreed: collect the rest</source>
   <translation>De acuerdo: recoger el resto</translation>
  </message>
  <message>
   <source>Stage it first</source>
   <translation>Poner antes en su hueco</translation>
  </message>
 </context>
 <context>
  <name>MissingReplace</name>
  <message>
   <source>Give this instead?</source>
   <translation>¿Dar esto a cambio?</translation>
  </message>
  <message>
   <source>Replace it with something alike</source>
   <translation>Sustituirlo por algo parecido</translation>
  </message>
  <message>
   <source>Scan what you would give instead, or choose. It may cost up to %1; %2 pays no more than before.</source>
   <translation>Escanee lo que daría a cambio, o elija. Puede costar hasta %1; %2 no paga más que antes.</translation>
  </message>
  <message>
   <source>the customer</source>
   <translation>el cliente</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Falta</translation>
  </message>
  <message>
   <source>%1 paid</source>
   <translation>%1 pagados</translation>
  </message>
  <message>
   <source>Instead, in your hand</source>
   <translation>A cambio, en su mano</translation>
  </message>
  <message>
   <source>Instead</source>
   <translation>A cambio</translation>
  </message>
  <message>
   <source>in bay %1</source>
   <translation>en el hueco %1</translation>
  </message>
  <message>
   <source>Replace:</source>
   <translation>Sustituir:</translation>
  </message>
  <message>
   <source>%1 pays less: the office pays back %2. A message says what comes instead.</source>
   <translation>%1 paga menos: la central le devuelve %2. Un mensaje dice qué llega a cambio.</translation>
  </message>
  <message>
   <source>%1 pays nothing more. A message says what comes instead.</source>
   <translation>%1 no paga nada más. Un mensaje dice qué llega a cambio.</translation>
  </message>
  <message numerus="yes">
   <source>Replace %n</source>
   <translation>
    <numerusform>Sustituir %n</numerusform>
    <numerusform>Sustituir %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>I have it: replace %n</source>
   <translation>
    <numerusform>Lo tengo: sustituir %n</numerusform>
    <numerusform>Lo tengo: sustituir %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>hueco %1</translation>
  </message>
  <message numerus="yes">
   <source>%n free here</source>
   <translation>
    <numerusform>%n libre aquí</numerusform>
    <numerusform>%n libres aquí</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing alike is free in this store at that price, as far as this tablet knows.</source>
   <translation>Que sepa esta tableta, en esta tienda no hay libre nada parecido a ese precio.</translation>
  </message>
  <message>
   <source>Type its number</source>
   <translation>Escribir su número</translation>
  </message>
 </context>
 <context>
  <name>MissingWords</name>
  <message>
   <source>The customer</source>
   <translation>El cliente</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Sustituirlo</translation>
  </message>
  <message>
   <source>Get it from elsewhere</source>
   <translation>Traerlo de otro sitio</translation>
  </message>
  <message>
   <source>Hand over the rest</source>
   <translation>Entregar el resto</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>Cancelarlo</translation>
  </message>
  <message>
   <source>No replacement: get it from elsewhere</source>
   <translation>Sin sustituto: traerlo de otro sitio</translation>
  </message>
  <message>
   <source>Nobody has it: hand over the rest</source>
   <translation>Nadie lo tiene: entregar el resto</translation>
  </message>
  <message>
   <source>None of this: cancel it</source>
   <translation>Nada de esto: cancelarlo</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Por teléfono</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>En el mostrador</translation>
  </message>
  <message>
   <source>In the order</source>
   <translation>En el pedido</translation>
  </message>
  <message>
   <source>That is the missing article itself</source>
   <translation>Ese es el mismo artículo que falta</translation>
  </message>
  <message>
   <source>That is another kind of article</source>
   <translation>Ese es otro tipo de artículo</translation>
  </message>
  <message>
   <source>Its price is not known here</source>
   <translation>Su precio no se conoce aquí</translation>
  </message>
  <message>
   <source>Too expensive: at most %1 each</source>
   <translation>Demasiado caro: como mucho %1 cada uno</translation>
  </message>
  <message>
   <source>Other orders wait for it</source>
   <translation>Otros pedidos lo esperan</translation>
  </message>
  <message>
   <source>There are not enough of it in this store</source>
   <translation>No hay bastantes en esta tienda</translation>
  </message>
  <message>
   <source>That is no article number</source>
   <translation>Eso no es un número de artículo</translation>
  </message>
  <message>
   <source>That is not in our range</source>
   <translation>Eso no está en nuestro surtido</translation>
  </message>
  <message>
   <source>If you have found it after all, go back to the first step and say so.</source>
   <translation>Si al final lo ha encontrado, vuelva al primer paso y dígalo.</translation>
  </message>
  <message>
   <source>Only the same product in another colour or size, or something of the same category, may replace it.</source>
   <translation>Solo puede sustituirlo el mismo producto en otro color o talla, o algo de la misma categoría.</translation>
  </message>
  <message>
   <source>Without a price nobody can say whether the rule allows it. Take another one.</source>
   <translation>Sin precio nadie puede decir si la norma lo permite. Coja otro.</translation>
  </message>
  <message>
   <source>The store may add no more than the rule allows. Take a cheaper one.</source>
   <translation>La tienda no puede añadir más de lo que permite la norma. Coja uno más barato.</translation>
  </message>
  <message>
   <source>Whoever ordered it would miss it instead. Put it back and take another one.</source>
   <translation>Le faltaría a quien lo pidió. Devuélvalo a su sitio y coja otro.</translation>
  </message>
  <message>
   <source>If you have it in your hand, scan it: then it is here. Otherwise take fewer, or another one.</source>
   <translation>Si lo tiene en la mano, escanéelo: entonces está aquí. Si no, coja menos u otro.</translation>
  </message>
  <message>
   <source>Type all digits below the bars, or scan it.</source>
   <translation>Escriba todas las cifras bajo las barras o escanéelo.</translation>
  </message>
  <message>
   <source>Look whether you scanned the label of the article itself.</source>
   <translation>Mire si ha escaneado la etiqueta del propio artículo.</translation>
  </message>
 </context>
 <context>
  <name>MissingWork</name>
  <message>
   <source>Decide later, pick the rest</source>
   <translation>Decidir después, coger el resto</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>falta %n</numerusform>
    <numerusform>faltan %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to find</source>
   <translation>
    <numerusform>%n por encontrar</numerusform>
    <numerusform>%n por encontrar</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>hueco %1</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>el número termina en %1</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Paso a paso</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>Recogidas</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tablero</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Existencias</translation>
  </message>
  <message>
   <source>This device</source>
   <translation>Este dispositivo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Switch person, %1</source>
   <translation>Cambiar de persona, %1</translation>
  </message>
 </context>
 <context>
  <name>OnItsWay</name>
  <message>
   <source>Asked for elsewhere</source>
   <translation>Pedido a otro sitio</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>asked at %1, %2</source>
   <translation>pedido a %1, %2</translation>
  </message>
  <message>
   <source>asked at %1</source>
   <translation>pedido a %1</translation>
  </message>
  <message>
   <source>It is here</source>
   <translation>Está aquí</translation>
  </message>
  <message>
   <source>It is here: %1</source>
   <translation>Está aquí: %1</translation>
  </message>
 </context>
 <context>
  <name>OrderLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2 veces</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>hueco %1</translation>
  </message>
 </context>
 <context>
  <name>OrderPage</name>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>hecho %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>Falta por pagar: %1</translation>
  </message>
  <message>
   <source>At the till, with the number %1. Kept until %2.</source>
   <translation>En la caja, con el número %1. Se guarda hasta %2.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you hand anything over.</source>
   <translation>Otra persona ha cambiado este pedido mientras tanto. Mire antes de entregar nada.</translation>
  </message>
  <message>
   <source>The customer is here</source>
   <translation>El cliente está aquí</translation>
  </message>
  <message>
   <source>Waiting since %1, parking bay %2.</source>
   <translation>Espera desde %1, plaza %2.</translation>
  </message>
  <message>
   <source>Waiting since %1.</source>
   <translation>Espera desde %1.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Entregar</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Aceptar artículos devueltos</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>Cliente que no está en esta tableta</translation>
  </message>
  <message>
   <source>Promised for</source>
   <translation>Prometido para</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Previsto</translation>
  </message>
  <message>
   <source>%1, late</source>
   <translation>%1, tarde</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Code shown</source>
   <translation>Código mostrado</translation>
  </message>
  <message>
   <source>Genuine</source>
   <translation>Auténtico</translation>
  </message>
  <message>
   <source>None that proves it</source>
   <translation>Ninguno que lo pruebe</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Se sabe</translation>
  </message>
  <message>
   <source>On this tablet</source>
   <translation>En esta tableta</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>aún sin confirmar</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Entregados</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n unidad, %1</numerusform>
    <numerusform>%n unidades, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>Alguien del equipo</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Given in exchange</source>
   <translation>Dado a cambio</translation>
  </message>
  <message>
   <source>For goods of order %1</source>
   <translation>Por artículos del pedido %1</translation>
  </message>
  <message>
   <source>Bought first there: until when they can come back counts from that day.</source>
   <translation>Se compró primero allí: el plazo de devolución cuenta desde ese día.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n línea</numerusform>
    <numerusform>%n líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for at %1</source>
   <translation>
    <numerusform>%n pedido a %1</numerusform>
    <numerusform>%n pedidos a %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n pedido a otro sitio</numerusform>
    <numerusform>%n pedidos a otro sitio</numerusform>
   </translation>
  </message>
  <message>
   <source>When it comes, take it in here.</source>
   <translation>Cuando llegue, regístrelo aquí.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Undo this hand-over?</source>
   <translation>¿Anular esta entrega?</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1. They count as staged again: put them back into their bay.</source>
   <translation>
    <numerusform>%n unidad, %1. Vuelve a contar como lista: póngala otra vez en su hueco.</numerusform>
    <numerusform>%n unidades, %1. Vuelven a contar como listas: póngalas otra vez en su hueco.</numerusform>
   </translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Con sus palabras</translation>
  </message>
 </context>
 <context>
  <name>OutLine</name>
  <message>
   <source>%1 stays here</source>
   <translation>%1 se queda aquí</translation>
  </message>
  <message>
   <source>%1, %2 of %3</source>
   <translation>%1, %2 de %3</translation>
  </message>
  <message>
   <source>lies in %1</source>
   <translation>está en %1</translation>
  </message>
  <message>
   <source>Give it out after all</source>
   <translation>Entregarlo al final</translation>
  </message>
  <message>
   <source>Leave it here</source>
   <translation>Dejarlo aquí</translation>
  </message>
  <message>
   <source>Give out %1 after all</source>
   <translation>Entregar %1 al final</translation>
  </message>
  <message>
   <source>Leave %1 here</source>
   <translation>Dejar %1 aquí</translation>
  </message>
  <message>
   <source>One %1 less</source>
   <translation>Un %1 menos</translation>
  </message>
 </context>
 <context>
  <name>PeopleList</name>
  <message>
   <source>Stay as %1</source>
   <translation>Seguir como %1</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Cerrar sesión</translation>
  </message>
  <message>
   <source>Who takes over?</source>
   <translation>¿Quién sigue?</translation>
  </message>
  <message>
   <source>Who is here?</source>
   <translation>¿Quién es?</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge. Choose your name instead.</source>
   <translation>Nadie de esta tienda tiene esta tarjeta. Elija su nombre.</translation>
  </message>
  <message>
   <source>The list of people is old, %1</source>
   <translation>La lista de personas es antigua, %1</translation>
  </message>
  <message>
   <source>The list of people was never confirmed</source>
   <translation>La lista de personas nunca se confirmó</translation>
  </message>
  <message>
   <source>A manager signs in first, then everyone can work this shift.</source>
   <translation>Primero se identifica un responsable; después todos pueden trabajar este turno.</translation>
  </message>
  <message>
   <source>Signing in works as soon as this tablet has reached the office.</source>
   <translation>Se puede identificar en cuanto esta tableta haya contactado con la central.</translation>
  </message>
  <message>
   <source>Your name, or scan your badge</source>
   <translation>Su nombre, o escanee su tarjeta</translation>
  </message>
  <message>
   <source>The list of people cannot be read</source>
   <translation>No se puede leer la lista de personas</translation>
  </message>
  <message>
   <source>The people of this store are not here yet</source>
   <translation>Las personas de esta tienda aún no están aquí</translation>
  </message>
  <message>
   <source>Nobody is called “%1”</source>
   <translation>Nadie se llama «%1»</translation>
  </message>
  <message>
   <source>Restart the tablet. If it stays like this, call support.</source>
   <translation>Reinicie la tableta. Si sigue así, llame a soporte.</translation>
  </message>
  <message>
   <source>They come with the first contact to the office. This page then fills by itself.</source>
   <translation>Llegan con el primer contacto con la central. Esta página se llena entonces sola.</translation>
  </message>
  <message>
   <source>Try the first letters of your first or last name, or scan your badge.</source>
   <translation>Pruebe las primeras letras de su nombre o apellido, o escanee su tarjeta.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>PickAlarm</name>
  <message>
   <source>an article ending in %1</source>
   <translation>un artículo terminado en %1</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>De estos ya hay bastantes: %1</translation>
  </message>
  <message>
   <source>Right article, but not this one: %1</source>
   <translation>El artículo es correcto, pero no este: %1</translation>
  </message>
  <message>
   <source>That is not it, and not in our range</source>
   <translation>No es eso, y no es de nuestro surtido</translation>
  </message>
  <message>
   <source>%1 is picking this order now</source>
   <translation>%1 está preparando ahora este pedido</translation>
  </message>
  <message>
   <source>Somebody else is picking this order now</source>
   <translation>Otra persona está preparando ahora este pedido</translation>
  </message>
  <message>
   <source>That is not it: %1</source>
   <translation>No es eso: %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>Todo lo pedido está cogido. Devuelva este a su sitio.</translation>
  </message>
  <message>
   <source>This is %1. Wanted: %2. Nothing was recorded.</source>
   <translation>Esto es %1. Hace falta: %2. No se ha anotado nada.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Take the order over first, or give them what you have in your hands.</source>
   <translation>No se ha anotado nada. Hágase cargo del pedido primero, o dele lo que tiene en las manos.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>No se ha anotado nada. Busque: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
 </context>
 <context>
  <name>PickDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>¿Cuántos ha cogido?</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: hace falta %n más.</numerusform>
    <numerusform>%1: hacen falta %n más.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>Entre 1 y %1. No coja más de lo pedido.</translation>
  </message>
  <message>
   <source>Type the number below its bars</source>
   <translation>Escriba el número bajo sus barras</translation>
  </message>
 </context>
 <context>
  <name>PickEnd</name>
  <message>
   <source>Everything is picked</source>
   <translation>Todo está cogido</translation>
  </message>
  <message>
   <source>%1 has taken this order over</source>
   <translation>%1 se ha hecho cargo de este pedido</translation>
  </message>
  <message>
   <source>Somebody else has taken this order over</source>
   <translation>Otra persona se ha hecho cargo de este pedido</translation>
  </message>
  <message>
   <source>The rest is on its way</source>
   <translation>El resto está de camino</translation>
  </message>
  <message>
   <source>This order was given up</source>
   <translation>Este pedido se abandonó</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Este pedido se canceló</translation>
  </message>
  <message>
   <source>Nothing left to pick</source>
   <translation>No queda nada por coger</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>No se ha podido leer este pedido</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>No es un pedido de esta tienda</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie. The order is ready when the rest has come as well.</source>
   <translation>Escanee el hueco o la caja donde estará. El pedido está listo cuando llegue también el resto.</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie until it is collected.</source>
   <translation>Escanee el hueco o la caja donde estará hasta que lo recojan.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.</source>
   <translation>
    <numerusform>%n unidad está cogida y sigue anotada. Dele lo que tiene en las manos, o hágase cargo otra vez y dígaselo.</numerusform>
    <numerusform>%n unidades están cogidas y siguen anotadas. Dele lo que tiene en las manos, o hágase cargo otra vez y dígaselo.</numerusform>
   </translation>
  </message>
  <message>
   <source>You had picked nothing yet. Leave it to them, or take over again and tell them.</source>
   <translation>Aún no había cogido nada. Déjeselo, o hágase cargo otra vez y dígaselo.</translation>
  </message>
  <message>
   <source>Since %1. If you take over, tell them: what they have picked already stays picked.</source>
   <translation>Desde %1. Si se hace cargo, dígaselo: lo ya cogido sigue cogido.</translation>
  </message>
  <message>
   <source>It was asked for elsewhere, and the customer is told that it takes longer. When it comes, scan it or say that it is here.</source>
   <translation>Se pidió a otro sitio y al cliente se le dijo que tarda más. Cuando llegue, escanéelo o diga que está aquí.</translation>
  </message>
  <message>
   <source>Pick no more. What was picked already goes back to its shelf.</source>
   <translation>No coja más. Lo ya cogido vuelve a su estante.</translation>
  </message>
  <message>
   <source>Pick no more. If you have anything of it in your hands, put it back on its shelf.</source>
   <translation>No coja más. Si tiene algo de él en las manos, devuélvalo a su estante.</translation>
  </message>
  <message>
   <source>This order is staged, handed over or closed.</source>
   <translation>Este pedido está listo, entregado o cerrado.</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>No se ha perdido nada. Pruebe otra vez. Si vuelve a pasar, reinicie la tableta y avise a un responsable.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>Esta tableta no conoce %1. Los pedidos nuevos llegan en un minuto mientras hay conexión.</translation>
  </message>
  <message>
   <source>Stage it</source>
   <translation>Ponerlo en su hueco</translation>
  </message>
  <message>
   <source>I gave it to them</source>
   <translation>Se lo he dado</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Hacerme cargo</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Devolverlo a su sitio</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>Take over again</source>
   <translation>Hacerme cargo otra vez</translation>
  </message>
  <message>
   <source>Leave it to them</source>
   <translation>Dejárselo</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Deshacer: %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>PickFace</name>
  <message>
   <source>Aisle</source>
   <translation>Pasillo</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Hueco</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>Nadie ha anotado dónde está. Busque en su sección.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>el número termina en %1</translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n pedido a otro sitio</numerusform>
    <numerusform>%n pedidos a otro sitio</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>Todo cogido</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>Coger %n</numerusform>
    <numerusform>Coger %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickNews</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 de %2 cogidos</translation>
  </message>
  <message>
   <source>%1 asked to cancel this order</source>
   <translation>%1 pidió cancelar este pedido</translation>
  </message>
  <message>
   <source>The customer asked to cancel this order</source>
   <translation>El cliente pidió cancelar este pedido</translation>
  </message>
  <message>
   <source>Pick no more until a manager has answered. What is picked stays recorded; keep it together.</source>
   <translation>No coja más hasta que responda un responsable. Lo cogido sigue anotado; manténgalo junto.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se ha anotado nada.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>%1 was quicker</source>
   <translation>%1 fue más rápido</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Otra persona fue más rápida</translation>
  </message>
  <message>
   <source>Part of what you picked here was picked by somebody else as well. Put back what is too much; the office sees both.</source>
   <translation>Parte de lo que cogió aquí lo cogió también otra persona. Devuelva lo que sobra; la central ve a los dos.</translation>
  </message>
 </context>
 <context>
  <name>PickPage</name>
  <message>
   <source>Pick for %1</source>
   <translation>Preparar para %1</translation>
  </message>
  <message>
   <source>Pick %1</source>
   <translation>Preparar %1</translation>
  </message>
 </context>
 <context>
  <name>PickStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>falta %n</numerusform>
    <numerusform>faltan %n</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message numerus="yes">
   <source>%n on its way</source>
   <translation>
    <numerusform>%n de camino</numerusform>
    <numerusform>%n de camino</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n cogido</numerusform>
    <numerusform>%n cogidos</numerusform>
   </translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelado</translation>
  </message>
 </context>
 <context>
  <name>PickWork</name>
  <message>
   <source>When it is here, say so beside this, and it is picked.</source>
   <translation>Cuando esté aquí, dígalo al lado y queda cogido.</translation>
  </message>
  <message>
   <source>Scan each one as you take it.</source>
   <translation>Escanee cada uno al cogerlo.</translation>
  </message>
  <message>
   <source>Nothing more of this article is needed.</source>
   <translation>De este artículo no hace falta más.</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Deshacer: %1 × %2</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>Escribir cuántos</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 de %2 cogidos</translation>
  </message>
  <message>
   <source>Leave it for somebody else</source>
   <translation>Dejarlo a otra persona</translation>
  </message>
 </context>
 <context>
  <name>PickupRow</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 de %2 cogidos</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n unidad por coger</numerusform>
    <numerusform>%n unidades por coger</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>Cogido, necesita un hueco</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation>
    <numerusform>falta %n unidad</numerusform>
    <numerusform>faltan %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Ready in %1</source>
   <translation>Listo en %1</translation>
  </message>
  <message>
   <source>Put it back on the shelf</source>
   <translation>Devuélvalo al estante</translation>
  </message>
  <message>
   <source>given to you</source>
   <translation>dado a usted</translation>
  </message>
  <message>
   <source>you bring it</source>
   <translation>lo trae usted</translation>
  </message>
  <message>
   <source>in your tote %1</source>
   <translation>en su caja %1</translation>
  </message>
  <message>
   <source>in your hands</source>
   <translation>en sus manos</translation>
  </message>
  <message>
   <source>You take it over</source>
   <translation>Se hace cargo usted</translation>
  </message>
  <message>
   <source>Somebody is at it</source>
   <translation>Alguien está en ello</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>El cliente está aquí</translation>
  </message>
  <message>
   <source>Somebody was quicker</source>
   <translation>Alguien fue más rápido</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Quiere cancelar</translation>
  </message>
 </context>
 <context>
  <name>PickupWords</name>
  <message>
   <source>Customer is here</source>
   <translation>El cliente está aquí</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Tarde</translation>
  </message>
  <message>
   <source>Due soon</source>
   <translation>Toca pronto</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Míos</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Quiere cancelar</translation>
  </message>
  <message>
   <source>To pick</source>
   <translation>Por preparar</translation>
  </message>
  <message>
   <source>Waiting for a bay</source>
   <translation>Esperan un hueco</translation>
  </message>
  <message>
   <source>Missing something</source>
   <translation>Con algo que falta</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listos</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Por devolver a su sitio</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n tarde</numerusform>
    <numerusform>%n tarde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due soon</source>
   <translation>
    <numerusform>%n toca pronto</numerusform>
    <numerusform>%n tocan pronto</numerusform>
   </translation>
  </message>
  <message>
   <source>All on time</source>
   <translation>Todos a tiempo</translation>
  </message>
  <message>
   <source>no time known</source>
   <translation>sin hora conocida</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>guardado hasta %1</translation>
  </message>
  <message>
   <source>late, was due %1</source>
   <translation>tarde, tocaba %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>queda %n min</numerusform>
    <numerusform>quedan %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>due %1</source>
   <translation>toca %1</translation>
  </message>
  <message>
   <source>Somebody is picking, on this tablet</source>
   <translation>Alguien prepara, en esta tableta</translation>
  </message>
  <message>
   <source>Somebody is picking, on another tablet</source>
   <translation>Alguien prepara, en otra tableta</translation>
  </message>
  <message>
   <source>%1 is picking, on this tablet</source>
   <translation>%1 prepara, en esta tableta</translation>
  </message>
  <message>
   <source>%1 is picking, on another tablet</source>
   <translation>%1 prepara, en otra tableta</translation>
  </message>
  <message>
   <source>given to %1</source>
   <translation>dado a %1</translation>
  </message>
  <message>
   <source>given to somebody</source>
   <translation>dado a alguien</translation>
  </message>
  <message>
   <source>%1 brings it</source>
   <translation>lo trae %1</translation>
  </message>
  <message>
   <source>somebody brings it</source>
   <translation>lo trae alguien</translation>
  </message>
  <message>
   <source>In your hands: %1 for %2</source>
   <translation>En sus manos: %1 de %2</translation>
  </message>
  <message>
   <source>In your hands: %1</source>
   <translation>En sus manos: %1</translation>
  </message>
  <message>
   <source>tote %1</source>
   <translation>caja %1</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>hueco %1</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmado</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>De camino</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>Guardado en esta tableta</translation>
  </message>
  <message>
   <source>Somebody else took this order a moment ago.</source>
   <translation>Otra persona acaba de coger este pedido.</translation>
  </message>
  <message>
   <source>Somebody else has picked this already.</source>
   <translation>Otra persona ya lo ha cogido.</translation>
  </message>
  <message>
   <source>This is no longer picked: somebody has staged it or put it back.</source>
   <translation>Esto ya no está cogido: alguien lo puso en su hueco o lo devolvió a su sitio.</translation>
  </message>
  <message>
   <source>It no longer lies there.</source>
   <translation>Ya no está ahí.</translation>
  </message>
  <message>
   <source>This is no longer missing, or it is on its way from elsewhere.</source>
   <translation>Esto ya no falta, o está de camino desde otro sitio.</translation>
  </message>
  <message>
   <source>There is nothing left to do with this order.</source>
   <translation>No queda nada por hacer con este pedido.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>Eso no encaja con el pedido tal como está ahora.</translation>
  </message>
 </context>
 <context>
  <name>PickupsPage</name>
  <message>
   <source>Choose what you pick together</source>
   <translation>Elija lo que prepara junto</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>Recogidas</translation>
  </message>
  <message numerus="yes">
   <source>One walk for up to %n order(s)</source>
   <translation>
    <numerusform>Una ronda para %n pedido</numerusform>
    <numerusform>Una ronda para hasta %n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Number, name or code</source>
   <translation>Número, nombre o código</translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>Preparar juntos</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office, and the list is %1: newer orders and what others do are missing. Picking and staging go on and are saved on this tablet.</source>
   <translation>Sin conexión con la central (%1): faltan los pedidos más nuevos y lo que hacen otros. Preparar y poner en su hueco siguen y se guardan en esta tableta.</translation>
  </message>
  <message>
   <source>of an unknown age</source>
   <translation>de antigüedad desconocida</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Picking and staging go on and are saved on this tablet.</source>
   <translation>Sin conexión con la central (%1). Preparar y poner en su hueco siguen y se guardan en esta tableta.</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n order(s) in totes</source>
   <translation>
    <numerusform>Seguir con %n pedido en cajas</numerusform>
    <numerusform>Seguir con %n pedidos en cajas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pick.</source>
   <translation>
    <numerusform>Queda %n unidad por coger.</numerusform>
    <numerusform>Quedan %n unidades por coger.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything is picked. The totes need their bays.</source>
   <translation>Todo está cogido. Las cajas necesitan sus huecos.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Everything is picked. It needs a bay.</source>
   <translation>Todo está cogido. Necesita un hueco.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Ahora no se puede leer la lista</translation>
  </message>
  <message>
   <source>No open order has “%1” in it</source>
   <translation>Ningún pedido abierto contiene «%1»</translation>
  </message>
  <message>
   <source>None of these at the moment</source>
   <translation>Ninguno de estos por ahora</translation>
  </message>
  <message>
   <source>No orders to pick up</source>
   <translation>Ningún pedido por recoger</translation>
  </message>
  <message>
   <source>Nothing is lost. Scan the code of an order to open it.</source>
   <translation>No se ha perdido nada. Escanee el código de un pedido para abrirlo.</translation>
  </message>
  <message>
   <source>Orders that were handed over or cancelled are not in this list. Scan the order’s code to open it.</source>
   <translation>Los pedidos entregados o cancelados no están en esta lista. Escanee el código del pedido para abrirlo.</translation>
  </message>
  <message>
   <source>New orders appear here by themselves, the most urgent first.</source>
   <translation>Los pedidos nuevos aparecen aquí solos, primero los más urgentes.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Ver todo</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
 </context>
 <context>
  <name>PinEntry</name>
  <message numerus="yes">
   <source>Not the right PIN. %n tries left before a pause.</source>
   <translation>
    <numerusform>No es el PIN correcto. Queda %n intento antes de una pausa.</numerusform>
    <numerusform>No es el PIN correcto. Quedan %n intentos antes de una pausa.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not the right PIN. One more try before a longer pause.</source>
   <translation>No es el PIN correcto. Un intento más antes de una pausa más larga.</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in %1.</source>
   <translation>Demasiados intentos erróneos. Pruebe otra vez en %1.</translation>
  </message>
  <message>
   <source>Locked after ten wrong tries. A manager unlocks it under This device.</source>
   <translation>Bloqueado tras diez intentos erróneos. Un responsable lo desbloquea en Este dispositivo.</translation>
  </message>
  <message>
   <source>The list of people was never confirmed, so nobody can sign in yet. Connect this tablet first.</source>
   <translation>La lista de personas nunca se confirmó, así que aún nadie puede identificarse. Conecte antes esta tableta.</translation>
  </message>
  <message>
   <source>The list of people is more than three days old. A manager signs in first this shift.</source>
   <translation>La lista de personas tiene más de tres días. En este turno se identifica primero un responsable.</translation>
  </message>
  <message>
   <source>The PIN could not be checked. Please enter it again.</source>
   <translation>No se pudo comprobar el PIN. Introdúzcalo otra vez.</translation>
  </message>
  <message>
   <source>Not me</source>
   <translation>No soy yo</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Enter your six-digit PIN</source>
   <translation>Introduzca su PIN de seis cifras</translation>
  </message>
  <message>
   <source>The list of people is not current: approvals need a connection.</source>
   <translation>La lista de personas no está al día: los vistos buenos necesitan conexión.</translation>
  </message>
  <message>
   <source>Choose somebody else</source>
   <translation>Elegir a otra persona</translation>
  </message>
 </context>
 <context>
  <name>PlaceHead</name>
  <message>
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
 </context>
 <context>
  <name>PriceBlock</name>
  <message>
   <source>%1, until %2</source>
   <translation>%1, hasta %2</translation>
  </message>
  <message>
   <source>Sale price</source>
   <translation>Precio de oferta</translation>
  </message>
  <message>
   <source>Sale price until %1</source>
   <translation>Precio de oferta hasta %1</translation>
  </message>
  <message>
   <source>Price unknown</source>
   <translation>Precio desconocido</translation>
  </message>
  <message>
   <source>This tablet has no price for it. The till decides.</source>
   <translation>Esta tableta no tiene su precio. Decide la caja.</translation>
  </message>
  <message>
   <source>Price %1, confirmed at payment</source>
   <translation>Precio %1, confirmado al pagar</translation>
  </message>
  <message>
   <source>Price %1, ask a manager</source>
   <translation>Precio %1, pregunte a un responsable</translation>
  </message>
  <message>
   <source>Price %1 · version %2</source>
   <translation>Precio %1 · versión %2</translation>
  </message>
 </context>
 <context>
  <name>PrintCard</name>
  <message>
   <source>The list is being printed …</source>
   <translation>Se está imprimiendo la lista …</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>Se está imprimiendo …</translation>
  </message>
  <message>
   <source>The list is printed.</source>
   <translation>La lista está impresa.</translation>
  </message>
  <message>
   <source>Printed. It goes with the parcel.</source>
   <translation>Impreso. Va con el paquete.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>La impresora lo ha recibido, pero no dice si ha salido. Mire, por favor.</translation>
  </message>
  <message>
   <source>What you did is saved in any case.</source>
   <translation>Lo que ha hecho está guardado en todo caso.</translation>
  </message>
  <message>
   <source>Without paper. Write the order’s number on the parcel.</source>
   <translation>Sin papel. Escriba el número del pedido en el paquete.</translation>
  </message>
  <message>
   <source>A list to take along, with the shelf of each article.</source>
   <translation>Una lista para llevar, con el estante de cada artículo.</translation>
  </message>
  <message>
   <source>Nothing printed from this tablet yet.</source>
   <translation>Aún no se ha impreso nada desde esta tableta.</translation>
  </message>
  <message>
   <source>List for the walk</source>
   <translation>Lista para la ronda</translation>
  </message>
  <message>
   <source>Paper for the parcel</source>
   <translation>Papel para el paquete</translation>
  </message>
  <message numerus="yes">
   <source>%n parcel(s)</source>
   <translation>
    <numerusform>%n paquete</numerusform>
    <numerusform>%n paquetes</numerusform>
   </translation>
  </message>
  <message>
   <source>One parcel less</source>
   <translation>Un paquete menos</translation>
  </message>
  <message>
   <source>One parcel more</source>
   <translation>Un paquete más</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Imprimiendo …</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimir otra vez</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>Sin imprimir</translation>
  </message>
 </context>
 <context>
  <name>PrintWords</name>
  <message>
   <source>The label is not printed</source>
   <translation>La etiqueta no se ha impreso</translation>
  </message>
  <message>
   <source>The list is not printed</source>
   <translation>La lista no se ha impreso</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>El comprobante no se ha impreso</translation>
  </message>
  <message>
   <source>The printer is out of paper. Put in a new roll, then print again.</source>
   <translation>La impresora no tiene papel. Ponga un rollo nuevo e imprima otra vez.</translation>
  </message>
  <message>
   <source>The printer’s cover is open. Close it until it clicks, then print again.</source>
   <translation>La tapa de la impresora está abierta. Ciérrela hasta oír el clic e imprima otra vez.</translation>
  </message>
  <message>
   <source>The printer does not answer. Look whether it is switched on and its cable is in, then print again.</source>
   <translation>La impresora no responde. Mire si está encendida y con el cable puesto, e imprima otra vez.</translation>
  </message>
  <message>
   <source>The printer takes nothing right now. Wait until it is done, then print again.</source>
   <translation>La impresora no acepta nada ahora. Espere a que termine e imprima otra vez.</translation>
  </message>
  <message>
   <source>The printer is paused. Press its feed or pause button, then print again.</source>
   <translation>La impresora está en pausa. Pulse su botón de avance o de pausa e imprima otra vez.</translation>
  </message>
  <message>
   <source>The printer does not understand this tablet. A manager has to look how it is set up.</source>
   <translation>La impresora no entiende a esta tableta. Un responsable tiene que mirar cómo está configurada.</translation>
  </message>
  <message>
   <source>It does not fit on the paper. Do without it, and write the order’s number on the parcel.</source>
   <translation>No cabe en el papel. Prescinda de él y escriba el número del pedido en el paquete.</translation>
  </message>
  <message>
   <source>The printer reports a fault. Switch it off and on, then print again.</source>
   <translation>La impresora avisa de un fallo. Apáguela y enciéndala, e imprima otra vez.</translation>
  </message>
  <message>
   <source>The tablet was restarted meanwhile. Look whether the paper came out.</source>
   <translation>La tableta se reinició mientras tanto. Mire si salió el papel.</translation>
  </message>
  <message>
   <source>Label printer</source>
   <translation>Impresora de etiquetas</translation>
  </message>
  <message>
   <source>Slip printer</source>
   <translation>Impresora de comprobantes</translation>
  </message>
  <message>
   <source>asking it …</source>
   <translation>preguntándole …</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>impreso</translation>
  </message>
  <message>
   <source>there, but does not say how it is</source>
   <translation>está, pero no dice cómo</translation>
  </message>
  <message>
   <source>out of paper</source>
   <translation>sin papel</translation>
  </message>
  <message>
   <source>cover open</source>
   <translation>tapa abierta</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>ocupada</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>does not understand this tablet</source>
   <translation>no entiende a esta tableta</translation>
  </message>
  <message>
   <source>does not fit on the paper</source>
   <translation>no cabe en el papel</translation>
  </message>
  <message>
   <source>reports a fault</source>
   <translation>avisa de un fallo</translation>
  </message>
 </context>
 <context>
  <name>PrinterCard</name>
  <message>
   <source>printing a test …</source>
   <translation>imprimiendo una prueba …</translation>
  </message>
  <message>
   <source>test print: %1</source>
   <translation>impresión de prueba: %1</translation>
  </message>
  <message>
   <source>Printers</source>
   <translation>Impresoras</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Impresora</translation>
  </message>
  <message>
   <source>None is set up on this tablet. Orders are staged and handed over without paper.</source>
   <translation>En esta tableta no hay ninguna configurada. Los pedidos se ponen en su hueco y se entregan sin papel.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Impresión de prueba</translation>
  </message>
  <message>
   <source>Test print: %1</source>
   <translation>Impresión de prueba: %1</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Leave it: %1</source>
   <translation>Dejarlo: %1</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <source>Print: %1</source>
   <translation>Imprimir: %1</translation>
  </message>
 </context>
 <context>
  <name>ProductSheet</name>
  <message>
   <source>Article %1</source>
   <translation>Artículo %1</translation>
  </message>
  <message>
   <source>%1 · article %2</source>
   <translation>%1 · artículo %2</translation>
  </message>
  <message>
   <source>About it</source>
   <translation>Sobre él</translation>
  </message>
  <message>
   <source>Aisle %1</source>
   <translation>Pasillo %1</translation>
  </message>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>Pasillo %1, hueco %2</translation>
  </message>
 </context>
 <context>
  <name>QueueCard</name>
  <message>
   <source>Everything is sent</source>
   <translation>Todo está enviado</translation>
  </message>
  <message numerus="yes">
   <source>%n action(s) on the way</source>
   <translation>
    <numerusform>%n acción de camino</numerusform>
    <numerusform>%n acciones de camino</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Hay que mirarlo</translation>
  </message>
  <message>
   <source>All that was done on this tablet has reached the office.</source>
   <translation>Todo lo hecho en esta tableta ha llegado a la central.</translation>
  </message>
  <message>
   <source>Being sent, oldest</source>
   <translation>Enviándose, la más antigua</translation>
  </message>
  <message>
   <source>Saved here, oldest</source>
   <translation>Guardada aquí, la más antigua</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>No aceptada</translation>
  </message>
  <message>
   <source>Kept at the office for a newer version</source>
   <translation>Se guarda en la central para una versión más nueva</translation>
  </message>
  <message>
   <source>Two people did the same</source>
   <translation>Dos personas hicieron lo mismo</translation>
  </message>
 </context>
 <context>
  <name>RailButton</name>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n esperando</numerusform>
    <numerusform>%n esperando</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessContact</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>¿De quién es el vale?</translation>
  </message>
  <message>
   <source>This is not an e-mail address. It looks like name@example.com.</source>
   <translation>Esto no es una dirección de correo. Es como nombre@ejemplo.com.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Scan the customer’s card, or enter their name and e-mail address: the credit is sent there.</source>
   <translation>Escanee la tarjeta del cliente, o introduzca su nombre y su correo: el vale se envía allí.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Known here, card ending in %1</source>
   <translation>Conocido aquí, tarjeta terminada en %1</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Dirección de correo</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarla</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDecision</name>
  <message>
   <source>One more thing</source>
   <translation>Una cosa más</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Introducirlo</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>%1 lo aceptó.</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>Deje los artículos al cliente y diga por qué.</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>Cuando un responsable lo haya aceptado</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Lo que vale</translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>en un vale</translation>
  </message>
  <message>
   <source>%1 × %2, %3 each</source>
   <translation>%1 × %2, %3 cada uno</translation>
  </message>
  <message numerus="yes">
   <source>The lowest price of the last %n day(s), as far as this tablet knows it. The office checks it.</source>
   <translation>
    <numerusform>El precio más bajo del último día, que sepa esta tableta. La central lo comprueba.</numerusform>
    <numerusform>El precio más bajo de los últimos %n días, que sepa esta tableta. La central lo comprueba.</numerusform>
   </translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>Al cliente: «%1»</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>Normas: %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>pedidos %1</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDone</name>
  <message>
   <source>Give it back to the customer</source>
   <translation>Devuélvaselo al cliente</translation>
  </message>
  <message>
   <source>Put it away now</source>
   <translation>Guárdelo ahora</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>Lo que se le dice al cliente</translation>
  </message>
  <message>
   <source>Store credit of %1 is requested</source>
   <translation>Se ha solicitado un vale de %1</translation>
  </message>
  <message>
   <source>“We have your goods. The credit comes by e-mail, or at the till with this slip.”</source>
   <translation>«Tenemos sus artículos. El vale llega por correo, o en la caja con este comprobante.»</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessPage</name>
  <message>
   <source>Goods without a receipt</source>
   <translation>Artículos sin recibo</translation>
  </message>
  <message>
   <source>Store credit only, at the lowest price of late.</source>
   <translation>Solo en un vale, al precio más bajo de los últimos tiempos.</translation>
  </message>
  <message>
   <source>Scan the goods</source>
   <translation>Escanee los artículos</translation>
  </message>
  <message>
   <source>One after the other. What they are worth, this tablet says at once.</source>
   <translation>Uno tras otro. Esta tableta dice al momento lo que valen.</translation>
  </message>
  <message>
   <source>Or scan the slip of such a return, to print its credit.</source>
   <translation>O escanee el comprobante de una devolución así, para imprimir su vale.</translation>
  </message>
  <message>
   <source>Whose credit is it?</source>
   <translation>¿De quién es el vale?</translation>
  </message>
  <message>
   <source>Known by their card</source>
   <translation>Conocido por su tarjeta</translation>
  </message>
  <message>
   <source>Scan their card, or tap to enter a name and an e-mail address.</source>
   <translation>Escanee su tarjeta, o toque para introducir un nombre y una dirección de correo.</translation>
  </message>
  <message>
   <source>The code cannot be scanned</source>
   <translation>El código no se puede escanear</translation>
  </message>
  <message>
   <source>One more article</source>
   <translation>Un artículo más</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>Escriba el número bajo las barras.</translation>
  </message>
  <message>
   <source>Scan it, or type the number under its bars.</source>
   <translation>Escanéelo o escriba el número bajo sus barras.</translation>
  </message>
  <message>
   <source>%1 as store credit</source>
   <translation>%1 en un vale</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>No aceptar nada</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Anular (%n min)</numerusform>
    <numerusform>Anular (%n min)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Anular esta devolución</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Preguntar a un responsable</translation>
  </message>
  <message>
   <source>Take the goods</source>
   <translation>Aceptar los artículos</translation>
  </message>
  <message numerus="yes">
   <source>Take %n piece(s)</source>
   <translation>
    <numerusform>Aceptar %n unidad</numerusform>
    <numerusform>Aceptar %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>El número de serie</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>Está en el artículo o en su caja. Escanear es más seguro.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>The number under the bars</source>
   <translation>El número bajo las barras</translation>
  </message>
  <message>
   <source>All digits, with the last one.</source>
   <translation>Todas las cifras, con la última.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Encontrar</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>¿Anular esta devolución?</translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is credited.</source>
   <translation>El cliente recibe de nuevo los artículos y no se abona nada.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Con sus palabras</translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>Anular la devolución</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessWords</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>¿De quién es el vale?</translation>
  </message>
  <message>
   <source>There is no receipt: store credit, at the lowest price of late. Look at the goods.</source>
   <translation>No hay recibo: un vale, al precio más bajo de los últimos tiempos. Mire los artículos.</translation>
  </message>
  <message>
   <source>Nobody knows here what it cost: it cannot be credited without a receipt.</source>
   <translation>Aquí nadie sabe lo que costó: sin recibo no se puede abonar.</translation>
  </message>
  <message>
   <source>Nobody can tell here what this person brought back elsewhere: the credit waits for the office.</source>
   <translation>Aquí nadie puede decir lo que esta persona devolvió en otros sitios: el vale espera a la central.</translation>
  </message>
  <message>
   <source>Without a receipt we give store credit, at the lowest price of late.</source>
   <translation>Sin recibo damos un vale, al precio más bajo de los últimos tiempos.</translation>
  </message>
  <message>
   <source>I cannot tell what this was sold for.</source>
   <translation>No puedo decir por cuánto se vendió.</translation>
  </message>
  <message>
   <source>We take it now. Your credit is confirmed as soon as we reach our office.</source>
   <translation>Lo aceptamos ahora. Su vale se confirma en cuanto contactemos con nuestra central.</translation>
  </message>
  <message>
   <source>This article is not known here</source>
   <translation>Este artículo no se conoce aquí</translation>
  </message>
  <message>
   <source>That is more than fits into one return</source>
   <translation>Es más de lo que cabe en una devolución</translation>
  </message>
  <message>
   <source>This card is not known on this tablet</source>
   <translation>Esta tarjeta no se conoce en esta tableta</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>Es demasiado tarde para anularla</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone.</source>
   <translation>No se ha podido guardar. No se ha anulado nada.</translation>
  </message>
  <message>
   <source>%1 is not an article of ours, as far as this tablet knows. Without a price nothing can be credited.</source>
   <translation>Que sepa esta tableta, %1 no es un artículo nuestro. Sin precio no se puede abonar nada.</translation>
  </message>
  <message>
   <source>Take these first, then begin once more.</source>
   <translation>Acepte estos primero y empiece otra vez.</translation>
  </message>
  <message>
   <source>It knows only customers with open business in this store. Enter the name and an e-mail address.</source>
   <translation>Solo conoce a clientes que tienen algo abierto en esta tienda. Introduzca el nombre y una dirección de correo.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>No se ha aceptado nada. Los artículos se quedan con el cliente, o pregunte otra vez.</translation>
  </message>
  <message>
   <source>Keep the goods; whoever wants them buys them again.</source>
   <translation>Quédese los artículos; quien los quiera los compra otra vez.</translation>
  </message>
  <message>
   <source>Please try once more.</source>
   <translation>Pruebe otra vez.</translation>
  </message>
  <message>
   <source>The office did not accept this</source>
   <translation>La central no aceptó esto</translation>
  </message>
  <message>
   <source>Undone: the goods are the customer's again</source>
   <translation>Anulado: los artículos son otra vez del cliente</translation>
  </message>
  <message>
   <source>The office did not undo it</source>
   <translation>La central no lo anuló</translation>
  </message>
  <message>
   <source>Goods accepted</source>
   <translation>Artículos aceptados</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent by itself as soon as there is a line to the office.</source>
   <translation>Guardado en esta tableta. Se envía solo en cuanto haya conexión con la central.</translation>
  </message>
  <message>
   <source>Saved, and on its way to the office. You can go on.</source>
   <translation>Guardado y de camino a la central. Puede seguir.</translation>
  </message>
  <message>
   <source>Nothing is credited. Ask for the slip, and for the voucher if there is one: both are worth nothing now.</source>
   <translation>No se abona nada. Pida el comprobante, y el vale si lo hay: ya no valen nada.</translation>
  </message>
  <message>
   <source>Something was paid with the credit already, or it was too late. It is listed at Needs attention.</source>
   <translation>Ya se pagó algo con el vale, o era demasiado tarde. Está en Por atender.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>Conserve los artículos. Está en Por atender, con lo que hay que hacer.</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>stock unknown</source>
   <translation>existencias desconocidas</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 aquí</translation>
  </message>
  <message>
   <source>no price</source>
   <translation>sin precio</translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message>
   <source>In bay %1:</source>
   <translation>En el hueco %1:</translation>
  </message>
  <message>
   <source>Nothing for “%1”. Showing “%2”:</source>
   <translation>Nada para «%1». Se muestra «%2»:</translation>
  </message>
  <message numerus="yes">
   <source>more than %n products</source>
   <translation>
    <numerusform>más de %n producto</numerusform>
    <numerusform>más de %n productos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n producto</numerusform>
    <numerusform>%n productos</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>En el hueco %1 no se guarda nada</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>No hay nada para «%1»</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>Que sepa esta tableta, ningún producto de esta tienda tiene allí su sitio.</translation>
  </message>
  <message>
   <source>Fewer letters often help, or scan the product.</source>
   <translation>Menos letras suelen ayudar, o escanee el producto.</translation>
  </message>
 </context>
 <context>
  <name>ResumeCard</name>
  <message>
   <source>Hand over</source>
   <translation>Entregar</translation>
  </message>
  <message>
   <source>Undo a hand-over</source>
   <translation>Anular una entrega</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Aceptar artículos devueltos</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>Artículos sin recibo</translation>
  </message>
  <message>
   <source>Put into the bay</source>
   <translation>Poner en el hueco</translation>
  </message>
  <message>
   <source>Pick several orders at once</source>
   <translation>Preparar varios pedidos a la vez</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>Preparar</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>%1 de %2 escaneados</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 de %2 cogidos</translation>
  </message>
  <message>
   <source>Order %1: nothing is left to do</source>
   <translation>Pedido %1: no queda nada por hacer</translation>
  </message>
  <message>
   <source>Go on: order %1</source>
   <translation>Seguir: pedido %1</translation>
  </message>
  <message>
   <source>Go on where you were</source>
   <translation>Siga donde estaba</translation>
  </message>
  <message>
   <source>You were in the middle of it. Meanwhile it was finished or cancelled.</source>
   <translation>Estaba a medias. Mientras tanto se terminó o se canceló.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Mirarlo</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>Not any more</source>
   <translation>Ya no</translation>
  </message>
 </context>
 <context>
  <name>ReturnBefore</name>
  <message>
   <source>Came back before</source>
   <translation>Ya devuelto antes</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n unidad, %1</numerusform>
    <numerusform>%n unidades, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>Alguien del equipo</translation>
  </message>
  <message>
   <source>exchanged for %1</source>
   <translation>cambiado por %1</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>aún sin confirmar</translation>
  </message>
  <message>
   <source>undone in part</source>
   <translation>anulada en parte</translation>
  </message>
  <message>
   <source>nothing paid</source>
   <translation>no se pagó nada</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Lo que salió</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n foto</numerusform>
    <numerusform>%n fotos</numerusform>
   </translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Vale</translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Anular esta devolución</translation>
  </message>
  <message numerus="yes">
   <source>%n more minute(s)</source>
   <translation>
    <numerusform>%n minuto más</numerusform>
    <numerusform>%n minutos más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnBudget</name>
  <message>
   <source>%1 of %2 left for promises today, without a line to the office</source>
   <translation>Quedan %1 de %2 para promesas hoy, sin conexión con la central</translation>
  </message>
 </context>
 <context>
  <name>ReturnChoice</name>
  <message>
   <source>Change</source>
   <translation>Modificar</translation>
  </message>
 </context>
 <context>
  <name>ReturnDecision</name>
  <message>
   <source>One more thing</source>
   <translation>Una cosa más</translation>
  </message>
  <message>
   <source>Nothing is left to come back</source>
   <translation>No queda nada por devolver</translation>
  </message>
  <message>
   <source>What comes back?</source>
   <translation>¿Qué se devuelve?</translation>
  </message>
  <message>
   <source>All that was handed over of this order has come back, or nothing was handed over yet.</source>
   <translation>Todo lo entregado de este pedido ya se devolvió, o aún no se ha entregado nada.</translation>
  </message>
  <message>
   <source>Scan the goods, or tap them. The decision appears here at once.</source>
   <translation>Escanee los artículos o tóquelos. La decisión aparece aquí al momento.</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>%1 lo aceptó.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>Al cliente: «%1»</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>Cuando un responsable lo haya aceptado</translation>
  </message>
  <message>
   <source>What the customer hears</source>
   <translation>Lo que se le dice al cliente</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>How it comes about</source>
   <translation>Cómo se llega a ello</translation>
  </message>
  <message>
   <source>Can come back until %1</source>
   <translation>Se puede devolver hasta el %1</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>Normas: %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>pedidos %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskDone</name>
  <message>
   <source>Put it away now</source>
   <translation>Guárdelo ahora</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer was told</source>
   <translation>Lo que se le dijo al cliente</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskFind</name>
  <message>
   <source>Scan what the customer has</source>
   <translation>Escanee lo que tiene el cliente</translation>
  </message>
  <message>
   <source>The code from the kiosk or the e-mail, a pickup code, a slip, or their card.</source>
   <translation>El código del quiosco o del correo, un código de recogida, un comprobante o su tarjeta.</translation>
  </message>
  <message>
   <source>Number, e-mail, name or day</source>
   <translation>Número, correo, nombre o día</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Encontrar</translation>
  </message>
  <message numerus="yes">
   <source>Which of these %n order(s)?</source>
   <translation>
    <numerusform>¿Es este pedido?</numerusform>
    <numerusform>¿Cuál de estos %n pedidos?</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 can come back</source>
   <translation>%1 de %2 se pueden devolver</translation>
  </message>
  <message>
   <source>nothing can come back</source>
   <translation>no se puede devolver nada</translation>
  </message>
  <message>
   <source>There are more. A day or a number finds fewer.</source>
   <translation>Hay más. Un día o un número encuentra menos.</translation>
  </message>
  <message>
   <source>No receipt, and no order to be found</source>
   <translation>Sin recibo y sin pedido que encontrar</translation>
  </message>
  <message>
   <source>For store credit, at the lowest price of late.</source>
   <translation>En un vale, al precio más bajo de los últimos tiempos.</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskLine</name>
  <message>
   <source>not handed over yet</source>
   <translation>aún sin entregar</translation>
  </message>
  <message>
   <source>all of it has come back</source>
   <translation>todo se ha devuelto</translation>
  </message>
  <message>
   <source>%1 of %2 can still come back</source>
   <translation>%1 de %2 aún se pueden devolver</translation>
  </message>
  <message>
   <source>%1 bought</source>
   <translation>%1 comprados</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>reason is missing</source>
   <translation>falta el motivo</translation>
  </message>
  <message>
   <source>condition is missing</source>
   <translation>falta el estado</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Take back %1</source>
   <translation>Aceptar %1</translation>
  </message>
  <message>
   <source>Close %1</source>
   <translation>Cerrar %1</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>Modificar %1</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Scan it, or tap to type it</source>
   <translation>Escanéelo, o toque para escribirlo</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Adónde va</translation>
  </message>
  <message>
   <source>It stays with the customer</source>
   <translation>Se queda con el cliente</translation>
  </message>
  <message>
   <source>%1 stays with the customer</source>
   <translation>%1 se queda con el cliente</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskPage</name>
  <message>
   <source>Take goods back</source>
   <translation>Aceptar artículos devueltos</translation>
  </message>
  <message>
   <source>Return of %1</source>
   <translation>Devolución de %1</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>hecho %1</translation>
  </message>
  <message>
   <source>The clock of this tablet is behind</source>
   <translation>El reloj de esta tableta va atrasado</translation>
  </message>
  <message>
   <source>Goods can come back. Refunds are promised up to the limit only. Ask a manager to set the clock.</source>
   <translation>Se pueden aceptar artículos. El dinero solo se promete hasta el límite. Pida a un responsable que ponga en hora el reloj.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you take anything.</source>
   <translation>Otra persona ha cambiado este pedido mientras tanto. Mire antes de aceptar nada.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>Fotos de los artículos</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s), locked away with this return</source>
   <translation>
    <numerusform>%n foto, guardada bajo llave con esta devolución</numerusform>
    <numerusform>%n fotos, guardadas bajo llave con esta devolución</numerusform>
   </translation>
  </message>
  <message>
   <source>Where the condition may be asked about later.</source>
   <translation>Cuando después se pueda preguntar por el estado.</translation>
  </message>
  <message>
   <source>Another order</source>
   <translation>Otro pedido más</translation>
  </message>
  <message>
   <source>Other order</source>
   <translation>Otro pedido</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Anular (%n min)</numerusform>
    <numerusform>Anular (%n min)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Anular esta devolución</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Preguntar a un responsable</translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>La visita ha terminado</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Cambio</translation>
  </message>
  <message numerus="yes">
   <source>Take back %n piece(s)</source>
   <translation>
    <numerusform>Aceptar %n unidad</numerusform>
    <numerusform>Aceptar %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>El número de serie</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>Está en el artículo o en su caja. Escanear es más seguro.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Número de serie</translation>
  </message>
 </context>
 <context>
  <name>ReturnLooksSheet</name>
  <message>
   <source>There are no photos of it</source>
   <translation>No hay fotos de ello</translation>
  </message>
  <message>
   <source>The photos are on their way</source>
   <translation>Las fotos están de camino</translation>
  </message>
  <message>
   <source>Only a manager looks at photos of returns</source>
   <translation>Solo un responsable mira fotos de devoluciones</translation>
  </message>
  <message>
   <source>No line to the office</source>
   <translation>Sin conexión con la central</translation>
  </message>
  <message>
   <source>The photos could not be fetched</source>
   <translation>No se han podido traer las fotos</translation>
  </message>
  <message>
   <source>None was taken, or their 30 days are over and they have been erased.</source>
   <translation>No se hizo ninguna, o pasaron sus 30 días y se han borrado.</translation>
  </message>
  <message numerus="yes">
   <source>The tablet at the desk has %n photo(s) that it has not sent yet. Look again once it has a line.</source>
   <translation>
    <numerusform>La tableta del mostrador tiene %n foto que aún no ha enviado. Mire otra vez cuando tenga conexión.</numerusform>
    <numerusform>La tableta del mostrador tiene %n fotos que aún no ha enviado. Mire otra vez cuando tenga conexión.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask a manager of the store that took the goods.</source>
   <translation>Pregunte a un responsable de la tienda que aceptó los artículos.</translation>
  </message>
  <message>
   <source>Photos are kept at the office alone and fetched when somebody looks. Look again once the line is back; the goods themselves lie where the return put them.</source>
   <translation>Las fotos se guardan solo en la central y se traen cuando alguien las mira. Mire otra vez cuando vuelva la conexión; los artículos están donde los dejó la devolución.</translation>
  </message>
  <message>
   <source>The office did not answer as it should. Try again in a moment.</source>
   <translation>La central no respondió como debía. Pruebe otra vez en un momento.</translation>
  </message>
  <message>
   <source>All photos</source>
   <translation>Todas las fotos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Photos of goods of %1</source>
   <translation>Fotos de artículos de %1</translation>
  </message>
  <message>
   <source>This look is noted at the office. Nothing of it stays on this tablet.</source>
   <translation>Esta consulta queda anotada en la central. En esta tableta no queda nada de ella.</translation>
  </message>
  <message numerus="yes">
   <source>%n more on its way</source>
   <translation>
    <numerusform>%n más de camino</numerusform>
    <numerusform>%n más de camino</numerusform>
   </translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>Foto %1</translation>
  </message>
  <message>
   <source>Photo of the goods, large</source>
   <translation>Foto de los artículos, grande</translation>
  </message>
  <message>
   <source>The office is asked …</source>
   <translation>Preguntando a la central …</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
 </context>
 <context>
  <name>ReturnPhotosSheet</name>
  <message>
   <source>Nothing can be seen on this photo</source>
   <translation>En esta foto no se ve nada</translation>
  </message>
  <message>
   <source>These are all the photos a return can have</source>
   <translation>Una devolución no puede tener más fotos</translation>
  </message>
  <message>
   <source>This tablet cannot keep more photos just now</source>
   <translation>Esta tableta no puede guardar más fotos ahora</translation>
  </message>
  <message>
   <source>The photo could not be kept</source>
   <translation>No se pudo guardar la foto</translation>
  </message>
  <message>
   <source>The camera shows nothing right now</source>
   <translation>La cámara no muestra nada ahora</translation>
  </message>
  <message>
   <source>Is the lens covered, or the room dark? Delete it and take another one.</source>
   <translation>¿Está tapada la lente o la sala a oscuras? Bórrela y haga otra.</translation>
  </message>
  <message>
   <source>Delete one to take another.</source>
   <translation>Borre una para hacer otra.</translation>
  </message>
  <message>
   <source>They go to the office with the next contact, then there is room again. The return goes on without this one.</source>
   <translation>Van a la central con el próximo contacto; entonces vuelve a haber sitio. La devolución sigue sin esta.</translation>
  </message>
  <message>
   <source>The disk did not take it. The return goes on without it; This device says what is wrong.</source>
   <translation>El disco no la aceptó. La devolución sigue sin ella; Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>No photo was taken. Try again in a moment, or go on without one.</source>
   <translation>No se hizo ninguna foto. Pruebe otra vez en un momento, o siga sin ella.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>Fotos de los artículos</translation>
  </message>
  <message>
   <source>Back to the return</source>
   <translation>Volver a la devolución</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>This tablet has no camera</source>
   <translation>Esta tableta no tiene cámara</translation>
  </message>
  <message>
   <source>Choose the condition as you see it. The return goes on without photos.</source>
   <translation>Elija el estado tal como lo ve. La devolución sigue sin fotos.</translation>
  </message>
  <message>
   <source>Only the goods: no faces, no papers with names. Photos are locked away on this tablet, go to the office, and are erased after 30 days.</source>
   <translation>Solo los artículos: ni caras ni papeles con nombres. Las fotos se guardan bajo llave en esta tableta, van a la central y se borran a los 30 días.</translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>Foto %1</translation>
  </message>
  <message>
   <source>Delete photo %1</source>
   <translation>Borrar la foto %1</translation>
  </message>
  <message>
   <source>Take a photo</source>
   <translation>Hacer una foto</translation>
  </message>
  <message>
   <source>Take another one</source>
   <translation>Hacer otra</translation>
  </message>
  <message>
   <source>Go on without a photo</source>
   <translation>Seguir sin foto</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>ReturnSlipCard</name>
  <message>
   <source>The slip is being printed …</source>
   <translation>Se está imprimiendo el comprobante …</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer.</source>
   <translation>Impreso. Déselo al cliente.</translation>
  </message>
  <message>
   <source>Saved as a PDF in the folder “papers” of this tablet, for seven days.</source>
   <translation>Guardado como PDF en la carpeta «papers» de esta tableta, durante siete días.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>La impresora lo ha recibido, pero no dice si ha salido. Mire, por favor.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is undone in any case; the slip can be kept as a PDF.</source>
   <translation>Esta tableta no tiene impresora de comprobantes. La devolución se anula en todo caso; el comprobante se puede guardar como PDF.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is saved in any case; the slip can be kept as a PDF.</source>
   <translation>Esta tableta no tiene impresora de comprobantes. La devolución se guarda en todo caso; el comprobante se puede guardar como PDF.</translation>
  </message>
  <message>
   <source>The return is undone in any case.</source>
   <translation>La devolución se anula en todo caso.</translation>
  </message>
  <message>
   <source>The return is saved in any case.</source>
   <translation>La devolución se guarda en todo caso.</translation>
  </message>
  <message>
   <source>Without paper. The order says that the return was undone.</source>
   <translation>Sin papel. El pedido dice que la devolución se anuló.</translation>
  </message>
  <message>
   <source>Without paper. The return is found again by its order.</source>
   <translation>Sin papel. La devolución se encuentra de nuevo por su pedido.</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>El comprobante no se ha impreso</translation>
  </message>
  <message>
   <source>Slip for the customer</source>
   <translation>Comprobante para el cliente</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Imprimiendo …</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimir otra vez</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Guardar como PDF</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>Sin imprimir</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoDone</name>
  <message>
   <source>If the customer is still here</source>
   <translation>Si el cliente sigue aquí</translation>
  </message>
  <message>
   <source>Keep the goods, and ask for the slip which says that the return was undone: it is void.</source>
   <translation>Quédese los artículos y pida el comprobante que dice que la devolución se anuló: ya no vale.</translation>
  </message>
  <message>
   <source>Give it back to the customer</source>
   <translation>Devuélvaselo al cliente</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. The new slip says what stays returned: %1.</source>
   <translation>Pida el comprobante de la devolución y cualquier vale que lo acompañe: ya no valen. El nuevo comprobante dice lo que sigue devuelto: %1.</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. Nothing is paid for it.</source>
   <translation>Pida el comprobante de la devolución y cualquier vale que lo acompañe: ya no valen. No se paga nada por ello.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoFacts</name>
  <message>
   <source>Return of %1</source>
   <translation>Devolución de %1</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Devolución</translation>
  </message>
  <message>
   <source>is not paid in full any more</source>
   <translation>ya no se paga entera</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n unidad, %1</numerusform>
    <numerusform>%n unidades, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) stay returned: %1</source>
   <translation>
    <numerusform>%n unidad sigue devuelta: %1</numerusform>
    <numerusform>%n unidades siguen devueltas: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken in by %1</source>
   <translation>Aceptado por %1</translation>
  </message>
  <message>
   <source>Taken in by somebody of the team</source>
   <translation>Aceptado por alguien del equipo</translation>
  </message>
  <message numerus="yes">
   <source>Can be undone for %n more minute(s)</source>
   <translation>
    <numerusform>Se puede anular durante %n minuto más</numerusform>
    <numerusform>Se puede anular durante %n minutos más</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Undo:</source>
   <translation>Anular:</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoSheet</name>
  <message>
   <source>Undo a return</source>
   <translation>Anular una devolución</translation>
  </message>
  <message numerus="yes">
   <source>The customer gets %n piece(s) again. The rest stays returned, as if only that had come back.</source>
   <translation>
    <numerusform>El cliente recibe de nuevo %n unidad. El resto sigue devuelto, como si solo eso hubiera vuelto.</numerusform>
    <numerusform>El cliente recibe de nuevo %n unidades. El resto sigue devuelto, como si solo eso hubiera vuelto.</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is paid. The order stands as it did before.</source>
   <translation>El cliente recibe de nuevo los artículos y no se paga nada. El pedido queda como antes.</translation>
  </message>
  <message>
   <source>There is no line to the office: should money have moved meanwhile, it does not accept this, and it is listed at Needs attention.</source>
   <translation>No hay conexión con la central: si mientras tanto se movió dinero, no lo acepta y aparece en Por atender.</translation>
  </message>
  <message>
   <source>Undo a part of this return?</source>
   <translation>¿Anular una parte de esta devolución?</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>¿Anular esta devolución?</translation>
  </message>
  <message>
   <source>Say what the customer gets again.</source>
   <translation>Diga lo que el cliente recibe de nuevo.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Con sus palabras</translation>
  </message>
  <message numerus="yes">
   <source>Undo %n piece(s)</source>
   <translation>
    <numerusform>Anular %n unidad</numerusform>
    <numerusform>Anular %n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>Anular la devolución</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoWords</name>
  <message>
   <source>It was another order</source>
   <translation>Era otro pedido</translation>
  </message>
  <message>
   <source>Other goods, or another number</source>
   <translation>Otros artículos u otra cantidad</translation>
  </message>
  <message>
   <source>The customer keeps it after all</source>
   <translation>El cliente se lo queda al final</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>Confirmado por error</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone. Please try once more.</source>
   <translation>No se ha podido guardar. No se ha anulado nada. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>The order cannot be read right now. Nothing is undone.</source>
   <translation>Ahora no se puede leer el pedido. No se ha anulado nada.</translation>
  </message>
  <message>
   <source>The money is on its way already</source>
   <translation>El dinero ya está de camino</translation>
  </message>
  <message>
   <source>The money is with the customer already</source>
   <translation>El dinero ya lo tiene el cliente</translation>
  </message>
  <message>
   <source>It became store credit already</source>
   <translation>Ya se convirtió en un vale</translation>
  </message>
  <message>
   <source>The refund was refused</source>
   <translation>El reembolso se rechazó</translation>
  </message>
  <message>
   <source>Other goods went out for it</source>
   <translation>Salieron otros artículos a cambio</translation>
  </message>
  <message>
   <source>Something came back after it</source>
   <translation>Algo se devolvió después</translation>
  </message>
  <message>
   <source>It has been undone already</source>
   <translation>Ya se ha anulado</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>Es demasiado tarde para anularla</translation>
  </message>
  <message>
   <source>Somebody else took it in</source>
   <translation>La aceptó otra persona</translation>
  </message>
  <message>
   <source>This return is not on this tablet</source>
   <translation>Esta devolución no está en esta tableta</translation>
  </message>
  <message>
   <source>Money that has moved is not called back. Keep the goods; whoever wants them buys them again.</source>
   <translation>El dinero que se movió no se reclama. Quédese los artículos; quien los quiera los compra otra vez.</translation>
  </message>
  <message>
   <source>Settle the refusal first: it is listed at Needs attention. Keep the goods until then.</source>
   <translation>Resuelva antes el rechazo: está en Por atender. Hasta entonces quédese los artículos.</translation>
  </message>
  <message>
   <source>Take what went out back in as a return of its own.</source>
   <translation>Acepte lo que salió como una devolución aparte.</translation>
  </message>
  <message>
   <source>Undo the later return of this order first, then this one.</source>
   <translation>Anule primero la devolución posterior de este pedido y luego esta.</translation>
  </message>
  <message>
   <source>Nothing is left to do: the customer has the goods again, and nothing is paid.</source>
   <translation>No queda nada por hacer: el cliente tiene de nuevo los artículos y no se paga nada.</translation>
  </message>
  <message numerus="yes">
   <source>It could be undone for %n minute(s). Keep the goods; whoever wants them buys them again.</source>
   <translation>
    <numerusform>Se podía anular durante %n minuto. Quédese los artículos; quien los quiera los compra otra vez.</numerusform>
    <numerusform>Se podía anular durante %n minutos. Quédese los artículos; quien los quiera los compra otra vez.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only %1 or a manager can undo it. Ask one of them to sign in here.</source>
   <translation>Solo %1 o un responsable puede anularla. Pida a uno de ellos que se identifique aquí.</translation>
  </message>
  <message>
   <source>Only who took it in, or a manager, can undo it. Ask one of them to sign in here.</source>
   <translation>Solo quien la aceptó, o un responsable, puede anularla. Pida a uno de ellos que se identifique aquí.</translation>
  </message>
  <message>
   <source>Look at the order: the office may know more about it.</source>
   <translation>Mire el pedido: la central quizá sepa más.</translation>
  </message>
  <message>
   <source>Undone, saved on this tablet</source>
   <translation>Anulada, guardada en esta tableta</translation>
  </message>
  <message>
   <source>Undone, on its way to the office</source>
   <translation>Anulada, de camino a la central</translation>
  </message>
  <message>
   <source>Undone and confirmed</source>
   <translation>Anulada y confirmada</translation>
  </message>
  <message>
   <source>The office did not accept it</source>
   <translation>La central no lo aceptó</translation>
  </message>
  <message>
   <source>The return and its undoing are sent together as soon as this tablet is connected.</source>
   <translation>La devolución y su anulación se envían juntas en cuanto esta tableta se conecte.</translation>
  </message>
  <message>
   <source>It is sent as soon as this tablet is connected. Should money have moved by then, it is listed at Needs attention.</source>
   <translation>Se envía en cuanto esta tableta se conecte. Si para entonces se movió dinero, aparece en Por atender.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment.</source>
   <translation>La central lo confirma en un momento.</translation>
  </message>
  <message>
   <source>Nothing is paid for this return any more.</source>
   <translation>Por esta devolución ya no se paga nada.</translation>
  </message>
  <message>
   <source>It is listed at Needs attention, with what to do.</source>
   <translation>Está en Por atender, con lo que hay que hacer.</translation>
  </message>
  <message>
   <source>is not paid</source>
   <translation>no se paga</translation>
  </message>
  <message>
   <source>asked for, not paid yet</source>
   <translation>solicitado, aún no pagado</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>la central decide primero</translation>
  </message>
  <message>
   <source>from the shelf</source>
   <translation>del estante</translation>
  </message>
  <message>
   <source>from the box it was put into</source>
   <translation>de la caja donde se puso</translation>
  </message>
 </context>
 <context>
  <name>ReturnVisit</name>
  <message numerus="yes">
   <source>This visit: %n return(s), %1</source>
   <translation>
    <numerusform>Esta visita: %n devolución, %1</numerusform>
    <numerusform>Esta visita: %n devoluciones, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This visit: %n return(s)</source>
   <translation>
    <numerusform>Esta visita: %n devolución</numerusform>
    <numerusform>Esta visita: %n devoluciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>La visita ha terminado</translation>
  </message>
 </context>
 <context>
  <name>ReturnWords</name>
  <message>
   <source>Does not fit</source>
   <translation>No queda bien</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>Cambió de opinión</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Llegó demasiado tarde</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>Era un regalo</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>Defectuoso</translation>
  </message>
  <message>
   <source>Not what was ordered</source>
   <translation>No es lo que se pidió</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>Dañado por el camino</translation>
  </message>
  <message>
   <source>Like new</source>
   <translation>Como nuevo</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Usado</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Back to the shelf</source>
   <translation>De vuelta al estante</translation>
  </message>
  <message>
   <source>Damaged goods</source>
   <translation>Artículos dañados</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparación</translation>
  </message>
  <message>
   <source>Back to the supplier</source>
   <translation>De vuelta al proveedor</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Tirar</translation>
  </message>
  <message>
   <source>Look at it later</source>
   <translation>Mirarlo después</translation>
  </message>
  <message>
   <source>Back to the shelf: aisle %1, bay %2</source>
   <translation>De vuelta al estante: pasillo %1, hueco %2</translation>
  </message>
  <message>
   <source>Back to the shelf, where its like lies</source>
   <translation>De vuelta al estante, con los de su clase</translation>
  </message>
  <message>
   <source>Damaged: into the box behind the desk</source>
   <translation>Dañado: a la caja detrás del mostrador</translation>
  </message>
  <message>
   <source>Repair: with its slip into the repair box</source>
   <translation>Reparación: con su comprobante a la caja de reparaciones</translation>
  </message>
  <message>
   <source>For the supplier: into the box for returns to them</source>
   <translation>Para el proveedor: a la caja de sus devoluciones</translation>
  </message>
  <message>
   <source>Write it off: into the waste, not back on sale</source>
   <translation>Darlo de baja: a la basura, no a la venta</translation>
  </message>
  <message>
   <source>Not on sale yet: onto the shelf behind the desk</source>
   <translation>Aún no a la venta: al estante detrás del mostrador</translation>
  </message>
  <message>
   <source>Why does it come back? %1</source>
   <translation>¿Por qué se devuelve? %1</translation>
  </message>
  <message>
   <source>In which condition is it? %1</source>
   <translation>¿En qué estado está? %1</translation>
  </message>
  <message>
   <source>It can come back</source>
   <translation>Se puede devolver</translation>
  </message>
  <message>
   <source>It can come back, after a look</source>
   <translation>Se puede devolver, después de mirarlo</translation>
  </message>
  <message>
   <source>A manager has to agree</source>
   <translation>Tiene que aceptarlo un responsable</translation>
  </message>
  <message>
   <source>It cannot come back</source>
   <translation>No se puede devolver</translation>
  </message>
  <message>
   <source>Goods of this kind are not taken back in this condition.</source>
   <translation>Los artículos de este tipo no se aceptan en este estado.</translation>
  </message>
  <message>
   <source>This has not reached the customer yet. Cancel it instead.</source>
   <translation>Esto aún no lo tiene el cliente. Cancélelo en su lugar.</translation>
  </message>
  <message>
   <source>This has not been paid yet. Take its hand-over back instead.</source>
   <translation>Esto aún no está pagado. Anule su entrega en su lugar.</translation>
  </message>
  <message>
   <source>A return of these pieces is on its way already.</source>
   <translation>Una devolución de estas unidades ya está en camino.</translation>
  </message>
  <message>
   <source>These pieces have come back already.</source>
   <translation>Estas unidades ya se han devuelto.</translation>
  </message>
  <message>
   <source>That is more than was bought.</source>
   <translation>Es más de lo que se compró.</translation>
  </message>
  <message>
   <source>It could come back until %1.</source>
   <translation>Se podía devolver hasta el %1.</translation>
  </message>
  <message>
   <source>The rules of this store do not know this reason.</source>
   <translation>Las normas de esta tienda no conocen este motivo.</translation>
  </message>
  <message>
   <source>It was opened: look whether all of it is there.</source>
   <translation>Se abrió: mire si está todo.</translation>
  </message>
  <message>
   <source>It was used: look at it closely.</source>
   <translation>Se usó: mírelo de cerca.</translation>
  </message>
  <message>
   <source>It is damaged: look at what is broken, and how.</source>
   <translation>Está dañado: mire qué está roto, y cómo.</translation>
  </message>
  <message>
   <source>Look at it before you take it.</source>
   <translation>Mírelo antes de aceptarlo.</translation>
  </message>
  <message>
   <source>Its serial number is missing: scan or type it.</source>
   <translation>Falta su número de serie: escanéelo o escríbalo.</translation>
  </message>
  <message>
   <source>This is not the piece that was sold: its serial number is another.</source>
   <translation>No es la pieza que se vendió: su número de serie es otro.</translation>
  </message>
  <message>
   <source>An article of this price is looked at by a second person.</source>
   <translation>Un artículo de este precio lo mira una segunda persona.</translation>
  </message>
  <message>
   <source>More than was paid with the cards goes back: the rest becomes store credit.</source>
   <translation>Vuelve más de lo que se pagó con tarjeta: el resto se da en un vale.</translation>
  </message>
  <message>
   <source>Nobody can tell here what came back elsewhere: take the goods, the refund waits for the office.</source>
   <translation>Aquí nadie puede decir lo que se devolvió en otros sitios: acepte los artículos, el reembolso espera a la central.</translation>
  </message>
  <message>
   <source>More returns in %1 days than the rules allow without a manager.</source>
   <translation>Más devoluciones en %1 días de las que permiten las normas sin un responsable.</translation>
  </message>
  <message>
   <source>Articles of hygiene are not taken back.</source>
   <translation>Los artículos de higiene no se aceptan.</translation>
  </message>
  <message>
   <source>Gift cards are not taken back.</source>
   <translation>Las tarjetas regalo no se aceptan.</translation>
  </message>
  <message>
   <source>It was a final sale: such articles are not taken back.</source>
   <translation>Fue una venta final: esos artículos no se aceptan.</translation>
  </message>
  <message>
   <source>Articles of this kind are not taken back.</source>
   <translation>Los artículos de este tipo no se aceptan.</translation>
  </message>
  <message>
   <source>You have not received this yet, so it can be cancelled instead.</source>
   <translation>Aún no lo ha recibido, así que se puede cancelar.</translation>
  </message>
  <message>
   <source>This has not been paid yet, so nothing can be paid back.</source>
   <translation>Esto aún no está pagado, así que no se puede devolver dinero.</translation>
  </message>
  <message>
   <source>As far as we can see, these pieces have come back to us already.</source>
   <translation>Por lo que vemos, estas unidades ya han vuelto a nosotros.</translation>
  </message>
  <message>
   <source>It could be returned until %1. I’ll ask a manager.</source>
   <translation>Se podía devolver hasta el %1. Pregunto a un responsable.</translation>
  </message>
  <message>
   <source>For this reason I have to ask a manager.</source>
   <translation>Por este motivo tengo que preguntar a un responsable.</translation>
  </message>
  <message>
   <source>I need the serial number for this.</source>
   <translation>Para esto necesito el número de serie.</translation>
  </message>
  <message>
   <source>This is not the piece that you bought. I’ll ask a manager.</source>
   <translation>No es la pieza que compró. Pregunto a un responsable.</translation>
  </message>
  <message>
   <source>For an article of this price I ask a manager.</source>
   <translation>Por un artículo de este precio pregunto a un responsable.</translation>
  </message>
  <message>
   <source>A part of it is given back as store credit.</source>
   <translation>Una parte se da en un vale.</translation>
  </message>
  <message>
   <source>We take it now. Your refund is confirmed as soon as we reach our office.</source>
   <translation>Lo aceptamos ahora. Su reembolso se confirma en cuanto contactemos con nuestra central.</translation>
  </message>
  <message>
   <source>I am sorry: in this condition we cannot take it back.</source>
   <translation>Lo siento: en este estado no podemos aceptarlo.</translation>
  </message>
  <message>
   <source>In this condition we cannot simply take it.</source>
   <translation>En este estado no podemos aceptarlo sin más.</translation>
  </message>
  <message>
   <source>I’ll have a quick look at it first.</source>
   <translation>Antes lo miro un momento.</translation>
  </message>
  <message>
   <source>I have to ask a manager about this return.</source>
   <translation>Tengo que preguntar a un responsable por esta devolución.</translation>
  </message>
  <message>
   <source>Articles of this kind cannot be returned.</source>
   <translation>Los artículos de este tipo no se pueden devolver.</translation>
  </message>
  <message>
   <source>Refund requested</source>
   <translation>Reembolso solicitado</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending</source>
   <translation>Artículos aceptados, reembolso pendiente</translation>
  </message>
  <message>
   <source>Exchanged</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>Deje los artículos al cliente y diga por qué.</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Reembolsado</translation>
  </message>
  <message>
   <source>“We have your goods and have asked for your refund. You hear from us when it is paid.”</source>
   <translation>«Tenemos sus artículos y hemos solicitado su reembolso. Le avisamos cuando esté pagado.»</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the refund and writes to you.”</source>
   <translation>«Tenemos sus artículos. Nuestra central decide sobre el reembolso y le escribe.»</translation>
  </message>
  <message>
   <source>Refund pending: without a line to the office, no more refunds may be promised to this customer today.</source>
   <translation>Reembolso pendiente: sin conexión con la central, hoy no se puede prometer más dinero a este cliente.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may be promised for one return without a line to the office.</source>
   <translation>Reembolso pendiente: es más de lo que se puede prometer por una devolución sin conexión con la central.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised to this customer today.</source>
   <translation>Reembolso pendiente: es más de lo que hoy aún se puede prometer a este cliente.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised on this tablet today.</source>
   <translation>Reembolso pendiente: es más de lo que hoy aún se puede prometer en esta tableta.</translation>
  </message>
  <message>
   <source>Refund pending: what this tablet knows is too old to promise it.</source>
   <translation>Reembolso pendiente: lo que sabe esta tableta es demasiado antiguo para prometerlo.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Impuestos</translation>
  </message>
  <message>
   <source>Of which tax</source>
   <translation>De ello, impuestos</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Envío</translation>
  </message>
  <message>
   <source>Fee for the return</source>
   <translation>Gastos de devolución</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>Redondeo</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) taken back</source>
   <translation>
    <numerusform>%n punto retirado</numerusform>
    <numerusform>%n puntos retirados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) to be taken back</source>
   <translation>
    <numerusform>%n punto por retirar</numerusform>
    <numerusform>%n puntos por retirar</numerusform>
   </translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>en un vale</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>a %1</translation>
  </message>
  <message>
   <source>Some of it has come back elsewhere meanwhile.</source>
   <translation>Una parte se ha devuelto en otro sitio mientras tanto.</translation>
  </message>
  <message>
   <source>The rules for returns have changed.</source>
   <translation>Las normas de devolución han cambiado.</translation>
  </message>
  <message>
   <source>The decision is another one now.</source>
   <translation>La decisión es ahora otra.</translation>
  </message>
  <message>
   <source>The amount is another one now.</source>
   <translation>El importe es ahora otro.</translation>
  </message>
  <message>
   <source>What may be promised is different now.</source>
   <translation>Lo que se puede prometer ha cambiado.</translation>
  </message>
  <message>
   <source>Not found on this tablet</source>
   <translation>No se encuentra en esta tableta</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>Este código no se acepta</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>First finish this return</source>
   <translation>Termine antes esta devolución</translation>
  </message>
  <message>
   <source>This article is not in this order</source>
   <translation>Este artículo no está en este pedido</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>Ese sobra</translation>
  </message>
  <message>
   <source>Nothing of this can come back</source>
   <translation>Nada de esto se puede devolver</translation>
  </message>
  <message>
   <source>A serial number: of which article?</source>
   <translation>Un número de serie: ¿de qué artículo?</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it</source>
   <translation>Quien pregunta no puede aceptarlo</translation>
  </message>
  <message>
   <source>The manager did not agree</source>
   <translation>El responsable no lo aceptó</translation>
  </message>
  <message>
   <source>A manager is asked</source>
   <translation>Se pregunta a un responsable</translation>
  </message>
  <message>
   <source>Something has changed: please look again</source>
   <translation>Algo ha cambiado: mire otra vez, por favor</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>Este código ya se usó</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>No se ha podido buscar</translation>
  </message>
  <message>
   <source>Nothing was found for “%1”.</source>
   <translation>No se encontró nada para «%1».</translation>
  </message>
  <message>
   <source>An order of today may still be on its way to this tablet: try again in a moment.</source>
   <translation>Un pedido de hoy quizá aún esté de camino a esta tableta: pruebe otra vez en un momento.</translation>
  </message>
  <message>
   <source>There is no line to the office: newer orders come when it is back.</source>
   <translation>No hay conexión con la central: los pedidos más nuevos llegan cuando vuelva.</translation>
  </message>
  <message>
   <source>This tablet keeps no names of finished orders: the number is in the customer’s e-mail and account.</source>
   <translation>Esta tableta no guarda nombres de pedidos terminados: el número está en el correo y en la cuenta del cliente.</translation>
  </message>
  <message>
   <source>Nothing was recorded, and everything you chose is still here. Try once more. If it happens again, use another tablet: this one may be full.</source>
   <translation>No se anotó nada y todo lo que eligió sigue aquí. Pruebe otra vez. Si vuelve a pasar, use otra tableta: esta puede estar llena.</translation>
  </message>
  <message>
   <source>Take the goods, or leave them with the customer. Then the next order can be opened.</source>
   <translation>Acepte los artículos o déjelos al cliente. Después se puede abrir el pedido siguiente.</translation>
  </message>
  <message>
   <source>Look whether it belongs to another order of the customer.</source>
   <translation>Mire si es de otro pedido del cliente.</translation>
  </message>
  <message>
   <source>%1: no more of it can come back.</source>
   <translation>%1: no se puede devolver más.</translation>
  </message>
  <message>
   <source>%1 was not handed over, or has come back already.</source>
   <translation>%1 no se entregó, o ya se devolvió.</translation>
  </message>
  <message>
   <source>Tap the article first, then scan its serial number.</source>
   <translation>Toque primero el artículo y escanee luego su número de serie.</translation>
  </message>
  <message>
   <source>Ask a manager who has not begun this return.</source>
   <translation>Pregunte a un responsable que no haya empezado esta devolución.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>No se ha aceptado nada. Los artículos se quedan con el cliente, o pregunte otra vez.</translation>
  </message>
  <message>
   <source>It goes on here as soon as they have answered. You can serve somebody else: it waits in the list of returns.</source>
   <translation>Sigue aquí en cuanto responda. Puede atender a otra persona: espera en la lista de devoluciones.</translation>
  </message>
  <message>
   <source>Look below what came back of this order already. To go on, open it by its number.</source>
   <translation>Mire abajo lo que ya se devolvió de este pedido. Para seguir, ábralo por su número.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>La tableta no pudo leer sus propios registros. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>It has expired. Find the order by its number, or ask the customer to open the e-mail again.</source>
   <translation>Ha caducado. Busque el pedido por su número, o pida al cliente que abra otra vez el correo.</translation>
  </message>
  <message>
   <source>It was made for another store. Find the order by its number.</source>
   <translation>Se hizo para otra tienda. Busque el pedido por su número.</translation>
  </message>
  <message>
   <source>It was used before. Find the order by its number and look what came back already.</source>
   <translation>Ya se usó. Busque el pedido por su número y mire lo que ya se devolvió.</translation>
  </message>
  <message>
   <source>It is not genuine, or damaged. Find the order by its number, and look at a document.</source>
   <translation>No es auténtico, o está dañado. Busque el pedido por su número y mire un documento.</translation>
  </message>
  <message>
   <source>undone %1</source>
   <translation>anulada %1</translation>
  </message>
  <message>
   <source>undone by %1, %2</source>
   <translation>anulada por %1, %2</translation>
  </message>
  <message>
   <source>Taken back, saved on this tablet</source>
   <translation>Aceptado, guardado en esta tableta</translation>
  </message>
  <message>
   <source>Taken back, on its way to the office</source>
   <translation>Aceptado, de camino a la central</translation>
  </message>
  <message>
   <source>Taken back and confirmed</source>
   <translation>Aceptado y confirmado</translation>
  </message>
  <message>
   <source>This return was undone</source>
   <translation>Esta devolución se anuló</translation>
  </message>
  <message>
   <source>A part of this return was undone</source>
   <translation>Se anuló una parte de esta devolución</translation>
  </message>
  <message>
   <source>Somebody else took it back as well</source>
   <translation>Otra persona también lo aceptó</translation>
  </message>
  <message>
   <source>The office did not accept this return</source>
   <translation>La central no aceptó esta devolución</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>Se envía solo en cuanto esta tableta se conecte. Puede seguir.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>La central lo confirma en un momento. Puede seguir.</translation>
  </message>
  <message>
   <source>Nothing is left to do here.</source>
   <translation>Aquí no queda nada por hacer.</translation>
  </message>
  <message>
   <source>Give the goods back to the customer. The order stands as it did before.</source>
   <translation>Devuelva los artículos al cliente. El pedido está como antes.</translation>
  </message>
  <message>
   <source>The customer has that part again. The rest stays returned: the order and the new slip say what.</source>
   <translation>El cliente tiene de nuevo esa parte. El resto sigue devuelto: lo dicen el pedido y el nuevo recibo.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>Conserve los artículos. Está en Por atender, con lo que hay que hacer.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAnswer</name>
  <message>
   <source>Agree to this return?</source>
   <translation>¿Aceptar esta devolución?</translation>
  </message>
  <message>
   <source>Decline this return?</source>
   <translation>¿Rechazar esta devolución?</translation>
  </message>
  <message>
   <source>Yes, agree</source>
   <translation>Sí, aceptar</translation>
  </message>
  <message>
   <source>Yes, decline</source>
   <translation>Sí, rechazar</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se ha anotado nada.</translation>
  </message>
  <message>
   <source>The desk goes on with it. The money is paid by the office, not by this answer.</source>
   <translation>El mostrador sigue con ella. El dinero lo paga la central, no esta respuesta.</translation>
  </message>
  <message>
   <source>The desk tells the customer. Say in a word why, so that they know what to say.</source>
   <translation>El mostrador se lo dice al cliente. Diga en una palabra por qué, para que sepa qué decir.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Una nota, si quiere</translation>
  </message>
  <message>
   <source>Why not, in a few words</source>
   <translation>Por qué no, en pocas palabras</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAsk</name>
  <message>
   <source>You asked</source>
   <translation>Lo preguntó usted</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>Pregunta %1</translation>
  </message>
  <message>
   <source>A colleague asks</source>
   <translation>Pregunta un compañero</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Aceptada</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>for it goes out: %1</source>
   <translation>sale a cambio: %1</translation>
  </message>
  <message>
   <source>Exchange: the customer pays %1</source>
   <translation>Cambio: el cliente paga %1</translation>
  </message>
  <message>
   <source>Exchange: %1 goes back as money</source>
   <translation>Cambio: vuelven %1 en dinero</translation>
  </message>
  <message>
   <source>Exchange: no money goes back</source>
   <translation>Cambio: no vuelve dinero</translation>
  </message>
  <message>
   <source>The order is not on this tablet.</source>
   <translation>El pedido no está en esta tableta.</translation>
  </message>
  <message>
   <source>on its way to the desk</source>
   <translation>de camino al mostrador</translation>
  </message>
  <message>
   <source>saved on this tablet, will be sent</source>
   <translation>guardado en esta tableta, se enviará</translation>
  </message>
  <message>
   <source>Somebody else has to answer: whoever asks cannot agree.</source>
   <translation>Tiene que responder otra persona: quien pregunta no puede aceptar.</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Agree: %1</source>
   <translation>Aceptar: %1</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Decline: %1</source>
   <translation>Rechazar: %1</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Abrir el pedido</translation>
  </message>
  <message>
   <source>Open the order %1</source>
   <translation>Abrir el pedido %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPage</name>
  <message>
   <source>%1 of what was handed over came back: %2 of %3</source>
   <translation>Se devolvió %1 de lo entregado: %2 de %3</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Devoluciones</translation>
  </message>
  <message numerus="yes">
   <source>%n wait(s) for an answer</source>
   <translation>
    <numerusform>%n espera respuesta</numerusform>
    <numerusform>%n esperan respuesta</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody waits for an answer</source>
   <translation>nadie espera respuesta</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Normas</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>Normas de devolución</translation>
  </message>
  <message>
   <source>Agree by a code</source>
   <translation>Aceptar con un código</translation>
  </message>
  <message>
   <source>No line to the office (%1). What you answer is saved here and goes to the desk as soon as there is a line.</source>
   <translation>Sin conexión con la central (%1). Lo que responda se guarda aquí y va al mostrador en cuanto haya conexión.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>Sin conexión con la central, y aún no ha llegado nada de ella.</translation>
  </message>
  <message>
   <source>Agreed. The desk will see it in a moment.</source>
   <translation>Aceptada. El mostrador lo ve en un momento.</translation>
  </message>
  <message>
   <source>Agreed and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>Aceptada y guardada en esta tableta. Se envía en cuanto haya conexión.</translation>
  </message>
  <message>
   <source>Declined. The desk will see it in a moment.</source>
   <translation>Rechazada. El mostrador lo ve en un momento.</translation>
  </message>
  <message>
   <source>Declined and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>Rechazada y guardada en esta tableta. Se envía en cuanto haya conexión.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>por responder</translation>
  </message>
  <message>
   <source>refunds under way</source>
   <translation>reembolsos en curso</translation>
  </message>
  <message>
   <source>unclear or refused</source>
   <translation>poco claros o rechazados</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>conviene mirarlo</translation>
  </message>
  <message>
   <source>Needs an answer</source>
   <translation>Necesita respuesta</translation>
  </message>
  <message>
   <source>Answered of late</source>
   <translation>Respondido hace poco</translation>
  </message>
  <message>
   <source>Money that is not back yet</source>
   <translation>Dinero que aún no ha vuelto</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Primero lo más antiguo</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Primero lo más grande</translation>
  </message>
  <message>
   <source>Nothing waits to be paid back.</source>
   <translation>Nada espera a pagarse.</translation>
  </message>
  <message numerus="yes">
   <source>%n more are not listed here.</source>
   <translation>
    <numerusform>%n más no está en esta lista.</numerusform>
    <numerusform>%n más no están en esta lista.</numerusform>
   </translation>
  </message>
  <message>
   <source>Promised today without the office</source>
   <translation>Prometido hoy sin la central</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Conviene mirarlo</translation>
  </message>
  <message>
   <source>It proves nothing. Look at the orders before you speak to anybody.</source>
   <translation>No prueba nada. Mire los pedidos antes de hablar con nadie.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>Nada llama la atención.</translation>
  </message>
  <message>
   <source>Who took it back</source>
   <translation>Quién lo aceptó</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>No se sabe quién</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n devolución</numerusform>
    <numerusform>%n devoluciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a second person</source>
   <translation>
    <numerusform>%n con una segunda persona</numerusform>
    <numerusform>%n con una segunda persona</numerusform>
   </translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>Lo que se devolvió</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 días</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 días</translation>
  </message>
  <message>
   <source>number of returns</source>
   <translation>número de devoluciones</translation>
  </message>
  <message>
   <source>number of units</source>
   <translation>número de unidades</translation>
  </message>
  <message>
   <source>asked back</source>
   <translation>se pide de vuelta</translation>
  </message>
  <message>
   <source>Nothing came back in this time.</source>
   <translation>En este tiempo no se devolvió nada.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>%1, worth %2</source>
   <translation>%1, por valor de %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Which articles</source>
   <translation>Qué artículos</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>por valor de %1</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Ahora no se puede leer el tablero</translation>
  </message>
  <message>
   <source>Nothing is lost. Goods can be taken back all the same.</source>
   <translation>No se ha perdido nada. Se pueden aceptar artículos igualmente.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPolicy</name>
  <message>
   <source>What comes back, and until when</source>
   <translation>Qué se devuelve y hasta cuándo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Plazo</translation>
  </message>
  <message numerus="yes">
   <source>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day(s) after it left.</source>
   <translation>
    <numerusform>Empieza con la entrega; en lo enviado sin noticia de su entrega, %n día después de salir.</numerusform>
    <numerusform>Empieza con la entrega; en lo enviado sin noticia de su entrega, %n días después de salir.</numerusform>
   </translation>
  </message>
  <message>
   <source>If we are at fault: without an end.</source>
   <translation>Si es culpa nuestra: sin fin.</translation>
  </message>
  <message numerus="yes">
   <source>If we are at fault: %n day(s).</source>
   <translation>
    <numerusform>Si es culpa nuestra: %n día.</numerusform>
    <numerusform>Si es culpa nuestra: %n días.</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought from %1 to %2: may come back until %3 at least.</source>
   <translation>Comprado de %1 a %2: se puede devolver al menos hasta el %3.</translation>
  </message>
  <message>
   <source>When a manager has to agree</source>
   <translation>Cuándo tiene que aceptar un responsable</translation>
  </message>
  <message>
   <source>For an article of more than %1.</source>
   <translation>Por un artículo de más de %1.</translation>
  </message>
  <message>
   <source>For a customer with more than %1 or %2 in %3 days.</source>
   <translation>Por un cliente con más de %1 o %2 en %3 días.</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n devolución</numerusform>
    <numerusform>%n devoluciones</numerusform>
   </translation>
  </message>
  <message>
   <source>For these reasons: %1.</source>
   <translation>Por estos motivos: %1.</translation>
  </message>
  <message>
   <source>When the time is over.</source>
   <translation>Cuando ha pasado el plazo.</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>%1 are kept for the work, never if we are at fault.</source>
   <translation>Se retienen %1 por el trabajo, nunca si es culpa nuestra.</translation>
  </message>
  <message>
   <source>Nothing is kept for the work.</source>
   <translation>No se retiene nada por el trabajo.</translation>
  </message>
  <message numerus="yes">
   <source>Without a receipt: store credit, at the lowest price of the last %n day(s).</source>
   <translation>
    <numerusform>Sin recibo: un vale, al precio más bajo del último día.</numerusform>
    <numerusform>Sin recibo: un vale, al precio más bajo de los últimos %n días.</numerusform>
   </translation>
  </message>
  <message>
   <source>What may be promised without the office</source>
   <translation>Lo que se puede prometer sin la central</translation>
  </message>
  <message>
   <source>%1 for one return.</source>
   <translation>%1 por una devolución.</translation>
  </message>
  <message>
   <source>%1 and %2 for one customer a day.</source>
   <translation>%1 y %2 por un cliente al día.</translation>
  </message>
  <message>
   <source>%1 on one tablet a day.</source>
   <translation>%1 en una tableta al día.</translation>
  </message>
  <message>
   <source>Above that the goods are taken, and the office decides about the money.</source>
   <translation>Por encima, se aceptan los artículos y la central decide sobre el dinero.</translation>
  </message>
  <message>
   <source>The serial number has to fit.</source>
   <translation>El número de serie tiene que coincidir.</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>Normas de devolución</translation>
  </message>
  <message>
   <source>The built-in rules: the office has sent none of its own.</source>
   <translation>Las normas incorporadas: la central no ha enviado otras.</translation>
  </message>
  <message>
   <source>Version %1, since %2.</source>
   <translation>Versión %1, desde %2.</translation>
  </message>
  <message>
   <source>Version %1.</source>
   <translation>Versión %1.</translation>
  </message>
  <message>
   <source>A mark shows what is not as in the built-in rules.</source>
   <translation>Una marca muestra lo que no es como en las normas incorporadas.</translation>
  </message>
  <message>
   <source>The same as the built-in rules.</source>
   <translation>Igual que las normas incorporadas.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>own rule</source>
   <translation>norma propia</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPromise</name>
  <message>
   <source>This tablet</source>
   <translation>Esta tableta</translation>
  </message>
  <message>
   <source>Tablet …%1</source>
   <translation>Tableta …%1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 de %2</translation>
  </message>
  <message>
   <source>more than it may: goods are taken, the office decides about the money</source>
   <translation>más de lo permitido: se aceptan los artículos, la central decide sobre el dinero</translation>
  </message>
  <message>
   <source>%1 may still be promised today</source>
   <translation>hoy aún se pueden prometer %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardRefund</name>
  <message>
   <source>Delivery</source>
   <translation>Envío</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n foto</numerusform>
    <numerusform>%n fotos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardSignal</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n más</numerusform>
    <numerusform>%n más</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardWords</name>
  <message>
   <source>Does not fit</source>
   <translation>No queda bien</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>Cambió de opinión</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Llegó demasiado tarde</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>Era un regalo</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>Defectuoso</translation>
  </message>
  <message>
   <source>Wrong article</source>
   <translation>Artículo equivocado</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>Dañado por el camino</translation>
  </message>
  <message>
   <source>Reason not told</source>
   <translation>Motivo no dicho</translation>
  </message>
  <message>
   <source>like new</source>
   <translation>como nuevo</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>used</source>
   <translation>usado</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañado</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>age not known</source>
   <translation>antigüedad desconocida</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>for %1</source>
   <translation>desde hace %1</translation>
  </message>
  <message>
   <source>Saved on this tablet, not sent yet</source>
   <translation>Guardado en esta tableta, aún sin enviar</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>Solicitado</translation>
  </message>
  <message>
   <source>With the payment provider</source>
   <translation>En el proveedor de pagos</translation>
  </message>
  <message>
   <source>Not clear: the office asks again</source>
   <translation>No está claro: la central pregunta otra vez</translation>
  </message>
  <message>
   <source>Refused: find another way</source>
   <translation>Rechazado: busque otra forma</translation>
  </message>
  <message>
   <source>told: money back</source>
   <translation>se dijo: el dinero vuelve</translation>
  </message>
  <message>
   <source>told: will be decided</source>
   <translation>se dijo: se decidirá</translation>
  </message>
  <message>
   <source>%1 brings back more than usual</source>
   <translation>%1 devuelve más de lo habitual</translation>
  </message>
  <message>
   <source>A customer brings back more than usual</source>
   <translation>Un cliente devuelve más de lo habitual</translation>
  </message>
  <message>
   <source>%1 brought the same article again</source>
   <translation>%1 devolvió otra vez el mismo artículo</translation>
  </message>
  <message>
   <source>The same article from the same customer again</source>
   <translation>Otra vez el mismo artículo del mismo cliente</translation>
  </message>
  <message>
   <source>%1 takes back far more than the others</source>
   <translation>%1 acepta muchas más devoluciones que los demás</translation>
  </message>
  <message>
   <source>Somebody takes back far more than the others</source>
   <translation>Alguien acepta muchas más devoluciones que los demás</translation>
  </message>
  <message>
   <source>The serial number does not fit</source>
   <translation>El número de serie no coincide</translation>
  </message>
  <message>
   <source>Did %1 agree to this return?</source>
   <translation>¿Aceptó %1 esta devolución?</translation>
  </message>
  <message>
   <source>Did a manager agree to this return?</source>
   <translation>¿Aceptó un responsable esta devolución?</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Conviene mirarlo</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n devolución</numerusform>
    <numerusform>%n devoluciones</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 worth %2</source>
   <translation>%1 por valor de %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are allowed without a manager</source>
   <translation>
    <numerusform>se permite %n sin un responsable</numerusform>
    <numerusform>se permiten %n sin un responsable</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; %3.</source>
   <translation>%1 en %2 días; %3.</translation>
  </message>
  <message>
   <source>%1: %2, from different orders.</source>
   <translation>%1: %2, de pedidos distintos.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s), from different orders.</source>
   <translation>
    <numerusform>%n unidad, de pedidos distintos.</numerusform>
    <numerusform>%n unidades, de pedidos distintos.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; the others usually take %3.</source>
   <translation>%1 en %2 días; los demás suelen aceptar %3.</translation>
  </message>
  <message>
   <source>%1: %2 was not sold with this order, or came back before.</source>
   <translation>%1: %2 no se vendió con este pedido, o ya se devolvió.</translation>
  </message>
  <message>
   <source>%1 was not sold with this order, or came back before.</source>
   <translation>%1 no se vendió con este pedido, o ya se devolvió.</translation>
  </message>
  <message>
   <source>A return worth %1. Only the tablet at the desk says so: please ask them.</source>
   <translation>Una devolución por valor de %1. Solo lo dice la tableta del mostrador: pregúnteles, por favor.</translation>
  </message>
  <message>
   <source>Only the tablet at the desk says so: please ask them.</source>
   <translation>Solo lo dice la tableta del mostrador: pregúnteles, por favor.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>Otra persona ya ha respondido.</translation>
  </message>
  <message>
   <source>You asked for this yourself. Somebody else has to answer.</source>
   <translation>Lo preguntó usted. Tiene que responder otra persona.</translation>
  </message>
  <message>
   <source>The customer does not bring it back after all.</source>
   <translation>El cliente al final no lo devuelve.</translation>
  </message>
  <message>
   <source>The goods have been taken in already.</source>
   <translation>Los artículos ya se han aceptado.</translation>
  </message>
  <message>
   <source>This does not wait for an answer any more.</source>
   <translation>Esto ya no espera respuesta.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Todo lo demás</translation>
  </message>
  <message>
   <source>Gift cards</source>
   <translation>Tarjetas regalo</translation>
  </message>
  <message>
   <source>Hygiene</source>
   <translation>Higiene</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medios</translation>
  </message>
  <message>
   <source>take it</source>
   <translation>aceptarlo</translation>
  </message>
  <message>
   <source>take it and look at it</source>
   <translation>aceptarlo y mirarlo</translation>
  </message>
  <message>
   <source>only with a manager</source>
   <translation>solo con un responsable</translation>
  </message>
  <message>
   <source>do not take it</source>
   <translation>no aceptarlo</translation>
  </message>
  <message>
   <source>Does not come back, unless we are at fault.</source>
   <translation>No se devuelve, salvo que sea culpa nuestra.</translation>
  </message>
  <message>
   <source>Comes back without an end.</source>
   <translation>Se devuelve sin límite de tiempo.</translation>
  </message>
  <message numerus="yes">
   <source>Comes back within %n day(s).</source>
   <translation>
    <numerusform>Se devuelve en %n día.</numerusform>
    <numerusform>Se devuelve en %n días.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>%1.</source>
   <translation>%1.</translation>
  </message>
  <message>
   <source>What was paid for delivery does not come back, unless we are at fault.</source>
   <translation>Lo pagado por el envío no se devuelve, salvo que sea culpa nuestra.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back when everything comes back.</source>
   <translation>Lo pagado por el envío se devuelve cuando se devuelve todo.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back in proportion.</source>
   <translation>Lo pagado por el envío se devuelve en proporción.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsWaiting</name>
  <message>
   <source>a manager</source>
   <translation>un responsable</translation>
  </message>
  <message>
   <source>%1 agreed, %2</source>
   <translation>%1 aceptó, %2</translation>
  </message>
  <message>
   <source>%1 did not agree, %2</source>
   <translation>%1 no aceptó, %2</translation>
  </message>
  <message>
   <source>a manager is asked, %1</source>
   <translation>se pregunta a un responsable, %1</translation>
  </message>
  <message>
   <source>begun by %1, %2</source>
   <translation>empezada por %1, %2</translation>
  </message>
  <message>
   <source>begun at a kiosk, %1</source>
   <translation>empezada en un quiosco, %1</translation>
  </message>
  <message>
   <source>Waiting returns</source>
   <translation>Devoluciones en espera</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SafeCard</name>
  <message>
   <source>Kept safe</source>
   <translation>A salvo</translation>
  </message>
  <message>
   <source>What you do here is saved twice, and locked so that nobody who takes the tablet away can read it.</source>
   <translation>Lo que hace aquí se guarda dos veces y bajo llave, para que nadie que se lleve la tableta pueda leerlo.</translation>
  </message>
  <message>
   <source>Compared with the office and put right</source>
   <translation>Comparado con la central y corregido</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n fila</numerusform>
    <numerusform>%n filas</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScanButton</name>
  <message>
   <source>Scan</source>
   <translation>Escanear</translation>
  </message>
 </context>
 <context>
  <name>ScannerDialog</name>
  <message>
   <source>Scan anything now</source>
   <translation>Escanee algo ahora</translation>
  </message>
  <message>
   <source>What the scanner sends appears here and opens nothing.</source>
   <translation>Lo que envía el escáner aparece aquí y no abre nada.</translation>
  </message>
  <message>
   <source>End the test</source>
   <translation>Terminar la prueba</translation>
  </message>
  <message>
   <source>Scan another one, or end the test.</source>
   <translation>Escanee otro o termine la prueba.</translation>
  </message>
  <message>
   <source>Printed as %1. Scan another one, or end the test.</source>
   <translation>Impreso como %1. Escanee otro o termine la prueba.</translation>
  </message>
 </context>
 <context>
  <name>ScannerSetupPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>Configurar un escáner</translation>
  </message>
  <message>
   <source>For scanners that type like a keyboard</source>
   <translation>Para escáneres que escriben como un teclado</translation>
  </message>
  <message>
   <source>It could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>The scanner works until this tablet is restarted. Try again, or call support.</source>
   <translation>El escáner funciona hasta que se reinicie esta tableta. Pruebe otra vez o llame a soporte.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonAgree</name>
  <message>
   <source>Only a manager can agree to a return</source>
   <translation>Solo un responsable puede aceptar una devolución</translation>
  </message>
  <message>
   <source>You asked for this yourself</source>
   <translation>Lo preguntó usted</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>La lista de personas no está al día</translation>
  </message>
  <message>
   <source>That is not what a desk asks</source>
   <translation>Eso no es lo que pregunta un mostrador</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>This was asked at %1</source>
   <translation>Esto se preguntó a las %1</translation>
  </message>
  <message>
   <source>One of the eight characters is not right</source>
   <translation>Uno de los ocho caracteres no es correcto</translation>
  </message>
  <message>
   <source>That is not an order’s number</source>
   <translation>Eso no es un número de pedido</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>Eso no es un importe</translation>
  </message>
  <message>
   <source>The manager signs in on their own tablet and scans the code there.</source>
   <translation>El responsable se identifica en su propia tableta y escanea allí el código.</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Another manager has to.</source>
   <translation>Quien pregunta no puede aceptarlo. Tiene que hacerlo otro responsable.</translation>
  </message>
  <message>
   <source>Agreeing is possible again as soon as this tablet has reached the office.</source>
   <translation>Se puede aceptar de nuevo en cuanto esta tableta haya contactado con la central.</translation>
  </message>
  <message>
   <source>Scan the square code under “Their own tablet” on the desk’s screen.</source>
   <translation>Escanee el código cuadrado de «Su propia tableta» en la pantalla del mostrador.</translation>
  </message>
  <message>
   <source>Nothing was agreed to. Please try once more.</source>
   <translation>No se ha aceptado nada. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>An answer counts for ten minutes. If the clocks of the two tablets differ, go on; else ask the desk for a new code.</source>
   <translation>Una respuesta vale diez minutos. Si los relojes de las dos tabletas difieren, siga; si no, pida un código nuevo al mostrador.</translation>
  </message>
  <message>
   <source>Please compare them with the desk’s screen once more.</source>
   <translation>Compárelos otra vez con la pantalla del mostrador.</translation>
  </message>
  <message>
   <source>It looks like TT-100234 and stands on the desk’s screen.</source>
   <translation>Es como TT-100234 y está en la pantalla del mostrador.</translation>
  </message>
  <message>
   <source>Type it as it stands on the desk’s screen, with its cents.</source>
   <translation>Escríbalo como está en la pantalla del mostrador, con los céntimos.</translation>
  </message>
  <message>
   <source>Agree to a return</source>
   <translation>Aceptar una devolución</translation>
  </message>
  <message>
   <source>A desk without a line to the office asks you by a code. You see what it is about before you say anything.</source>
   <translation>Un mostrador sin conexión con la central le pregunta con un código. Ve de qué se trata antes de decir nada.</translation>
  </message>
  <message>
   <source>You agreed</source>
   <translation>Ha aceptado</translation>
  </message>
  <message>
   <source>Do you agree?</source>
   <translation>¿Lo acepta?</translation>
  </message>
  <message>
   <source>What does the desk ask?</source>
   <translation>¿Qué pregunta el mostrador?</translation>
  </message>
  <message>
   <source>Scan the square code on the desk’s screen.</source>
   <translation>Escanee el código cuadrado de la pantalla del mostrador.</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Escanear con la cámara</translation>
  </message>
  <message>
   <source>Type it instead</source>
   <translation>Mejor escribirlo</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>Los ocho caracteres</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Importe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>The order, as this tablet knows it:</source>
   <translation>El pedido, tal como lo conoce esta tableta:</translation>
  </message>
  <message>
   <source>Nobody knows the order. Agree only if you have seen the goods.</source>
   <translation>Nadie conoce el pedido. Acepte solo si ha visto los artículos.</translation>
  </message>
  <message>
   <source>This tablet does not know the order. Agree only if you have seen the goods or know what it is about.</source>
   <translation>Esta tableta no conoce el pedido. Acepte solo si ha visto los artículos o sabe de qué se trata.</translation>
  </message>
  <message>
   <source>Agree, with my PIN</source>
   <translation>Aceptar, con mi PIN</translation>
  </message>
  <message>
   <source>Do not agree</source>
   <translation>No aceptar</translation>
  </message>
  <message>
   <source>Show this to the desk, or read it out. It is good for this return and this amount alone.</source>
   <translation>Muéstrelo al mostrador o léalo en voz alta. Vale solo para esta devolución y este importe.</translation>
  </message>
  <message>
   <source>The answer, to be scanned by the desk</source>
   <translation>La respuesta, para que la escanee el mostrador</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonCode</name>
  <message>
   <source>One of the characters is not right. Please compare them once more.</source>
   <translation>Uno de los caracteres no es correcto. Compárelos otra vez.</translation>
  </message>
  <message>
   <source>No manager’s answer to this. Did they agree to the same order and amount?</source>
   <translation>No es la respuesta de un responsable a esto. ¿Aceptó el mismo pedido y el mismo importe?</translation>
  </message>
  <message>
   <source>From the manager’s own tablet</source>
   <translation>Desde la tableta del propio responsable</translation>
  </message>
  <message>
   <source>What is asked, to be scanned by the manager’s tablet</source>
   <translation>Lo que se pregunta, para que lo escanee la tableta del responsable</translation>
  </message>
  <message>
   <source>1.  The manager scans this with their tablet, or opens “Agree to a return” there and types:</source>
   <translation>1.  El responsable escanea esto con su tableta, o abre allí «Aceptar una devolución» y escribe:</translation>
  </message>
  <message>
   <source>%1 left to answer</source>
   <translation>queda %1 para responder</translation>
  </message>
  <message>
   <source>This code is over</source>
   <translation>Este código ha terminado</translation>
  </message>
  <message>
   <source>Too many wrong answers</source>
   <translation>Demasiadas respuestas erróneas</translation>
  </message>
  <message>
   <source>It was good for ten minutes. Take a new one, and let the manager scan that.</source>
   <translation>Valía diez minutos. Saque uno nuevo y que el responsable lo escanee.</translation>
  </message>
  <message>
   <source>Take a new code, and let the manager scan that.</source>
   <translation>Saque un código nuevo y que el responsable lo escanee.</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Código nuevo</translation>
  </message>
  <message>
   <source>The answer on the manager’s screen:</source>
   <translation>La respuesta en la pantalla del responsable:</translation>
  </message>
  <message>
   <source>2.  Scan the answer from their screen, or type it:</source>
   <translation>2.  Escanee la respuesta de su pantalla, o escríbala:</translation>
  </message>
  <message>
   <source>Answer, eight characters</source>
   <translation>Respuesta, ocho caracteres</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonElsewhere</name>
  <message>
   <source>Asked: %1</source>
   <translation>Preguntado: %1</translation>
  </message>
  <message>
   <source>Ask a manager who is elsewhere</source>
   <translation>Preguntar a un responsable que está en otro sitio</translation>
  </message>
  <message>
   <source>It goes through the office to the tablets of: %1. Here it goes on by itself as soon as somebody has answered.</source>
   <translation>Va por la central a las tabletas de: %1. Aquí sigue solo en cuanto alguien haya respondido.</translation>
  </message>
  <message>
   <source>No line to the office: the question is kept here and goes out with the next contact. Nobody has seen it yet.</source>
   <translation>Sin conexión con la central: la pregunta se guarda aquí y sale con el próximo contacto. Aún no la ha visto nadie.</translation>
  </message>
  <message>
   <source>No line to the office just now. The question would wait here until there is one.</source>
   <translation>Ahora no hay conexión con la central. La pregunta esperaría aquí hasta que la haya.</translation>
  </message>
  <message>
   <source>Since %1. You may close this and serve the next customer: the return stays open with its question.</source>
   <translation>Desde %1. Puede cerrar esto y atender al siguiente cliente: la devolución queda abierta con su pregunta.</translation>
  </message>
  <message>
   <source>%1 does not agree</source>
   <translation>%1 no lo acepta</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>No se dio ningún motivo.</translation>
  </message>
  <message>
   <source>The question could not be saved</source>
   <translation>No se pudo guardar la pregunta</translation>
  </message>
  <message>
   <source>Nobody was asked. Please try once more, or take another way.</source>
   <translation>No se ha preguntado a nadie. Pruebe otra vez o de otra forma.</translation>
  </message>
  <message>
   <source>Ask once more</source>
   <translation>Preguntar otra vez</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>Preguntar ahora</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonFacts</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>Artículos sin recibo</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>Pregunta %1</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonHere</name>
  <message>
   <source>Who agrees?</source>
   <translation>¿Quién lo acepta?</translation>
  </message>
  <message>
   <source>A manager scans their badge here, or chooses their name, and enters their PIN. You stay signed in.</source>
   <translation>Un responsable escanea aquí su tarjeta, o elige su nombre, e introduce su PIN. Usted sigue identificado.</translation>
  </message>
  <message>
   <source>That is your own badge</source>
   <translation>Esa es su propia tarjeta</translation>
  </message>
  <message>
   <source>This badge is not accepted</source>
   <translation>Esta tarjeta no se acepta</translation>
  </message>
  <message>
   <source>That is not a manager of this store</source>
   <translation>No es un responsable de esta tienda</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Please ask another manager.</source>
   <translation>Quien pregunta no puede aceptarlo. Pregunte a otro responsable, por favor.</translation>
  </message>
  <message>
   <source>Only a manager of this store can agree. They can also choose their name below.</source>
   <translation>Solo un responsable de esta tienda puede aceptar. También puede elegir su nombre abajo.</translation>
  </message>
  <message>
   <source>There is no other manager in the list of this store</source>
   <translation>En la lista de esta tienda no hay otro responsable</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree. The office has to add another manager to this store.</source>
   <translation>Quien pregunta no puede aceptar. La central tiene que añadir otro responsable a esta tienda.</translation>
  </message>
  <message>
   <source>Scan a badge</source>
   <translation>Escanear una tarjeta</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonSheet</name>
  <message>
   <source>A second person agrees</source>
   <translation>Una segunda persona acepta</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Aquí</translation>
  </message>
  <message>
   <source>Their own tablet</source>
   <translation>Su propia tableta</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>En otro sitio</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>La lista de personas no está al día</translation>
  </message>
  <message>
   <source>Nobody can agree by PIN or by a code until this tablet has reached the office. Under “Elsewhere” the question waits for the next contact.</source>
   <translation>Nadie puede aceptar con PIN ni con un código hasta que esta tableta haya contactado con la central. En «En otro sitio» la pregunta espera al próximo contacto.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonWords</name>
  <message>
   <source>More returns in %1 days than usual</source>
   <translation>Más devoluciones en %1 días de lo habitual</translation>
  </message>
  <message>
   <source>A class of article that does not come back as a rule</source>
   <translation>Una clase de artículo que por norma no se devuelve</translation>
  </message>
  <message>
   <source>The time to bring it back is over</source>
   <translation>Ha pasado el plazo para devolverlo</translation>
  </message>
  <message>
   <source>A reason that the rules do not know</source>
   <translation>Un motivo que las normas no conocen</translation>
  </message>
  <message>
   <source>It was opened</source>
   <translation>Se abrió</translation>
  </message>
  <message>
   <source>It was used</source>
   <translation>Se usó</translation>
  </message>
  <message>
   <source>It is damaged</source>
   <translation>Está dañado</translation>
  </message>
  <message>
   <source>The serial number is missing</source>
   <translation>Falta el número de serie</translation>
  </message>
  <message>
   <source>The serial number is another one</source>
   <translation>El número de serie es otro</translation>
  </message>
  <message>
   <source>An article of a high price</source>
   <translation>Un artículo de precio alto</translation>
  </message>
  <message>
   <source>A part of it becomes store credit</source>
   <translation>Una parte se da en un vale</translation>
  </message>
  <message>
   <source>Nobody here can tell what came back elsewhere</source>
   <translation>Aquí nadie puede decir lo que se devolvió en otros sitios</translation>
  </message>
  <message>
   <source>There is no receipt</source>
   <translation>No hay recibo</translation>
  </message>
  <message>
   <source>The rules want a second look (%1)</source>
   <translation>Las normas piden una segunda mirada (%1)</translation>
  </message>
 </context>
 <context>
  <name>SetupWords</name>
  <message>
   <source>That was typed by hand</source>
   <translation>Eso se escribió a mano</translation>
  </message>
  <message>
   <source>The scans differ</source>
   <translation>Los escaneos difieren</translation>
  </message>
  <message>
   <source>Characters got lost</source>
   <translation>Se perdieron caracteres</translation>
  </message>
  <message>
   <source>The scanner types too slowly</source>
   <translation>El escáner escribe demasiado despacio</translation>
  </message>
  <message>
   <source>That was another code</source>
   <translation>Ese era otro código</translation>
  </message>
  <message>
   <source>Scan one of the codes below with the scanner itself.</source>
   <translation>Escanee uno de los códigos de abajo con el propio escáner.</translation>
  </message>
  <message>
   <source>Scan the same code three times, with one scanner only. If it stays like this, its settings change by themselves: reset it as its manual says.</source>
   <translation>Escanee el mismo código tres veces, con un solo escáner. Si sigue así, sus ajustes cambian solos: restablézcalo como dice su manual.</translation>
  </message>
  <message>
   <source>Move closer to the receiver, or choose a slower keyboard speed in the scanner’s manual. Then scan again.</source>
   <translation>Acérquese al receptor, o elija una velocidad de teclado menor en el manual del escáner. Luego escanee otra vez.</translation>
  </message>
  <message>
   <source>It cannot be told from a person typing. Choose a faster keyboard speed in the scanner’s manual, then scan again.</source>
   <translation>No se distingue de una persona que escribe. Elija una velocidad de teclado mayor en el manual del escáner y escanee otra vez.</translation>
  </message>
  <message>
   <source>Choose a faster keyboard speed in the scanner’s manual, or switch on “Transmit AIM identifier”, then scan again.</source>
   <translation>Elija una velocidad de teclado mayor en el manual del escáner, o active «Transmit AIM identifier», y escanee otra vez.</translation>
  </message>
  <message>
   <source>Scan one of the two codes below. Nothing else teaches how the scanner is set.</source>
   <translation>Escanee uno de los dos códigos de abajo. Nada más enseña cómo está ajustado el escáner.</translation>
  </message>
  <message>
   <source>As it should be</source>
   <translation>Como debe ser</translation>
  </message>
  <message>
   <source>Turned by German keys</source>
   <translation>Cambiado por un teclado alemán</translation>
  </message>
  <message>
   <source>Turned by French keys</source>
   <translation>Cambiado por un teclado francés</translation>
  </message>
  <message>
   <source>Turned by Spanish keys</source>
   <translation>Cambiado por un teclado español</translation>
  </message>
  <message>
   <source>Turned by Italian keys</source>
   <translation>Cambiado por un teclado italiano</translation>
  </message>
  <message>
   <source>Turned by Swiss keys</source>
   <translation>Cambiado por un teclado suizo</translation>
  </message>
  <message>
   <source>Turned by British keys</source>
   <translation>Cambiado por un teclado británico</translation>
  </message>
  <message>
   <source>Could not be seen; it is guessed</source>
   <translation>No se pudo ver; se supone</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tabulador</translation>
  </message>
  <message>
   <source>Two keys</source>
   <translation>Dos teclas</translation>
  </message>
  <message>
   <source>A pause</source>
   <translation>Una pausa</translation>
  </message>
  <message>
   <source>Come through</source>
   <translation>Llegan</translation>
  </message>
  <message>
   <source>Are left out</source>
   <translation>Se omiten</translation>
  </message>
  <message>
   <source>Could not be seen</source>
   <translation>No se pudo ver</translation>
  </message>
 </context>
 <context>
  <name>SheetHead</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting for help</source>
   <translation>
    <numerusform>%n cliente espera ayuda</numerusform>
    <numerusform>%n clientes esperan ayuda</numerusform>
   </translation>
  </message>
  <message>
   <source>Scan your badge, or choose your name</source>
   <translation>Escanee su tarjeta o elija su nombre</translation>
  </message>
 </context>
 <context>
  <name>SignalsBoardPage</name>
  <message>
   <source>Shoppers at the kiosks</source>
   <translation>Los clientes en los quioscos</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) today</source>
   <translation>
    <numerusform>%n visita hoy</numerusform>
    <numerusform>%n visitas hoy</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a connection this is what the kiosks had told before. They go on counting, and nothing of it is lost.</source>
   <translation>Sin conexión, esto es lo que los quioscos habían dicho antes. Siguen contando y no se pierde nada.</translation>
  </message>
  <message>
   <source>Not heard of for an hour: %1. Their last visits are still missing here.</source>
   <translation>Sin noticias desde hace una hora: %1. Sus últimas visitas aún faltan aquí.</translation>
  </message>
  <message>
   <source>From the first touch to the order</source>
   <translation>Del primer toque al pedido</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>Hoy por horas</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>With a basket</source>
   <translation>Con cesta</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Pedidos</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visita</numerusform>
    <numerusform>%n visitas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a basket</source>
   <translation>
    <numerusform>%n con cesta</numerusform>
    <numerusform>%n con cesta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n pedido</numerusform>
    <numerusform>%n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>No kiosk has told of a visit today. They do so every few minutes.</source>
   <translation>Ningún quiosco ha dado noticia de una visita hoy. Lo hacen cada pocos minutos.</translation>
  </message>
  <message>
   <source>Would they recommend us?</source>
   <translation>¿Nos recomendarían?</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>usual wait until somebody takes a call</source>
   <translation>espera habitual hasta que alguien atiende una llamada</translation>
  </message>
  <message>
   <source>longest wait today</source>
   <translation>espera más larga de hoy</translation>
  </message>
  <message numerus="yes">
   <source>calls, %n still waiting</source>
   <translation>
    <numerusform>llamadas, %n espera aún</numerusform>
    <numerusform>llamadas, %n esperan aún</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calls, %n passed on</source>
   <translation>
    <numerusform>llamadas, %n pasada</numerusform>
    <numerusform>llamadas, %n pasadas</numerusform>
   </translation>
  </message>
  <message>
   <source>calls, all answered</source>
   <translation>llamadas, todas atendidas</translation>
  </message>
  <message>
   <source>Search and scan</source>
   <translation>Buscar y escanear</translation>
  </message>
  <message>
   <source>found nothing, %1 of %2 searches</source>
   <translation>sin resultado, %1 de %2 búsquedas</translation>
  </message>
  <message>
   <source>no search yet</source>
   <translation>aún ninguna búsqueda</translation>
  </message>
  <message>
   <source>codes scanned</source>
   <translation>códigos escaneados</translation>
  </message>
  <message>
   <source>saved for the phone</source>
   <translation>guardados para el móvil</translation>
  </message>
  <message>
   <source>The kiosks count how often, never who or what: no names, no products, no words that were typed into a search.</source>
   <translation>Los quioscos cuentan cuántas veces, nunca quién ni qué: ni nombres, ni productos, ni palabras escritas en la búsqueda.</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Ahora no se puede leer el tablero</translation>
  </message>
  <message>
   <source>Nothing is lost. The kiosks go on counting.</source>
   <translation>No se ha perdido nada. Los quioscos siguen contando.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>SignalsFunnel</name>
  <message>
   <source>Visits, %1 against last week</source>
   <translation>Visitas, %1 frente a la semana pasada</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visitas</translation>
  </message>
  <message>
   <source>looked at a product</source>
   <translation>miraron un producto</translation>
  </message>
  <message>
   <source>put something into the basket</source>
   <translation>pusieron algo en la cesta</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>pidieron</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n pedido</numerusform>
    <numerusform>%n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in all, %2 each</source>
   <translation>%1 en total, %2 cada una</translation>
  </message>
 </context>
 <context>
  <name>SignalsOpinion</name>
  <message numerus="yes">
   <source>NPS today, %n answer(s)</source>
   <translation>
    <numerusform>NPS de hoy, %n respuesta</numerusform>
    <numerusform>NPS de hoy, %n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>NPS, no answer yet today</source>
   <translation>NPS, hoy aún sin respuestas</translation>
  </message>
  <message numerus="yes">
   <source>NPS of seven days, %n answer(s)</source>
   <translation>
    <numerusform>NPS de siete días, %n respuesta</numerusform>
    <numerusform>NPS de siete días, %n respuestas</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers from 0 to 10: %1</source>
   <translation>Respuestas de 0 a 10: %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>«%1»</translation>
  </message>
 </context>
 <context>
  <name>SignalsWords</name>
  <message>
   <source>Friendliness</source>
   <translation>Amabilidad</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>Rápido</translation>
  </message>
  <message>
   <source>Easy</source>
   <translation>Fácil</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>La selección</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Precios</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>La espera</translation>
  </message>
  <message>
   <source>Not there</source>
   <translation>No estaba</translation>
  </message>
  <message>
   <source>The screen</source>
   <translation>La pantalla</translation>
  </message>
 </context>
 <context>
  <name>SignaturePad</name>
  <message>
   <source>Signature</source>
   <translation>Firma</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2 veces</translation>
  </message>
  <message>
   <source>belongs in %1</source>
   <translation>va en %1</translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>ningún hueco anotado</translation>
  </message>
  <message>
   <source>Back on its shelf</source>
   <translation>De vuelta en su estante</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>De vuelta en su estante: %1</translation>
  </message>
 </context>
 <context>
  <name>StagePage</name>
  <message numerus="yes">
   <source>%n unit(s) need a place</source>
   <translation>
    <numerusform>%n unidad necesita un sitio</numerusform>
    <numerusform>%n unidades necesitan un sitio</numerusform>
   </translation>
  </message>
  <message>
   <source>Staged, but not complete</source>
   <translation>En su hueco, pero incompleto</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listos</translation>
  </message>
  <message>
   <source>Back on the shelf</source>
   <translation>De vuelta en el estante</translation>
  </message>
  <message>
   <source>Scan the bay or the tote you put them in.</source>
   <translation>Escanee el hueco o la caja donde las puso.</translation>
  </message>
  <message numerus="yes">
   <source>%n still to pick.</source>
   <translation>
    <numerusform>Queda %n por coger.</numerusform>
    <numerusform>Quedan %n por coger.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing: somebody has to decide about it.</source>
   <translation>
    <numerusform>Falta %n: alguien tiene que decidirlo.</numerusform>
    <numerusform>Faltan %n: alguien tiene que decidirlo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything lies ready to be handed over.</source>
   <translation>Todo está listo para entregar.</translation>
  </message>
  <message>
   <source>Held until %1.</source>
   <translation>Se guarda hasta %1.</translation>
  </message>
  <message>
   <source>Nobody waits for these any more. Bring each to its place, then confirm it.</source>
   <translation>Nadie espera ya estas. Lleve cada una a su sitio y confírmelo.</translation>
  </message>
  <message>
   <source>The office knows, and sends the customer a message.</source>
   <translation>La central lo sabe y envía un mensaje al cliente.</translation>
  </message>
  <message>
   <source>On its way to the office, which sends the customer a message.</source>
   <translation>De camino a la central, que envía un mensaje al cliente.</translation>
  </message>
  <message>
   <source>Message to the customer: saved on this tablet. The office sends it as soon as the line is back.</source>
   <translation>Mensaje al cliente: guardado en esta tableta. La central lo envía en cuanto vuelva la conexión.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Devolver a su sitio</translation>
  </message>
  <message>
   <source>Stage for %1</source>
   <translation>Poner en su hueco para %1</translation>
  </message>
  <message>
   <source>Stage %1</source>
   <translation>Poner en su hueco %1</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No cuenta. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>No se ha anotado nada.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Otra persona fue más rápida</translation>
  </message>
  <message>
   <source>What you did here does not fit what somebody else did meanwhile. Look where the goods are before you go on; the office sees both.</source>
   <translation>Lo que hizo aquí no encaja con lo que otra persona hizo mientras tanto. Mire dónde están los artículos antes de seguir; la central ve las dos cosas.</translation>
  </message>
  <message>
   <source>Right: %1</source>
   <translation>Correcto: %1</translation>
  </message>
  <message>
   <source>Not in %1</source>
   <translation>No en %1</translation>
  </message>
  <message>
   <source>This order lies there.</source>
   <translation>Este pedido está ahí.</translation>
  </message>
  <message>
   <source>Nothing of this order lies there. See where it is before you take anything.</source>
   <translation>De este pedido no hay nada ahí. Vea dónde está antes de coger nada.</translation>
  </message>
  <message>
   <source>or type it: %1</source>
   <translation>o escríbalo: %1</translation>
  </message>
  <message>
   <source>No bay or tote has a code like this.</source>
   <translation>Ningún hueco ni caja tiene un código así.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Poner en su hueco</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>Seguir cogiendo</translation>
  </message>
  <message>
   <source>See what is missing</source>
   <translation>Ver lo que falta</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Volver a la lista</translation>
  </message>
  <message>
   <source>The rest lies here</source>
   <translation>El resto está aquí</translation>
  </message>
  <message>
   <source>It lies here</source>
   <translation>Está aquí</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Por devolver a su sitio</translation>
  </message>
  <message>
   <source>In your hands</source>
   <translation>En sus manos</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>No se ha podido leer este pedido</translation>
  </message>
  <message>
   <source>Nothing left to stage</source>
   <translation>No queda nada por poner</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>No es un pedido de esta tienda</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>No se ha perdido nada. Pruebe otra vez. Si vuelve a pasar, reinicie la tableta y avise a un responsable.</translation>
  </message>
  <message>
   <source>Nothing of this order is in anybody’s hands, and nothing is to be put back.</source>
   <translation>De este pedido no hay nada en manos de nadie, ni nada que devolver a su sitio.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>Esta tableta no conoce %1. Los pedidos nuevos llegan en un minuto mientras hay conexión.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>Wrong place?</source>
   <translation>¿Sitio equivocado?</translation>
  </message>
  <message>
   <source>You scanned %1, but part of this order lies in %2. An order is quickest found in one place.</source>
   <translation>Ha escaneado %1, pero una parte de este pedido está en %2. Un pedido se encuentra antes en un solo sitio.</translation>
  </message>
  <message>
   <source>I’ll bring it to the rest</source>
   <translation>Lo llevo con el resto</translation>
  </message>
  <message>
   <source>Stage it here all the same</source>
   <translation>Ponerlo aquí igualmente</translation>
  </message>
 </context>
 <context>
  <name>StagePlace</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sacar</translation>
  </message>
  <message>
   <source>Take out of %1</source>
   <translation>Sacar de %1</translation>
  </message>
 </context>
 <context>
  <name>StockAdjusting</name>
  <message>
   <source>How many are damaged?</source>
   <translation>¿Cuántos están dañados?</translation>
  </message>
  <message>
   <source>By how many is the record wrong?</source>
   <translation>¿En cuánto se equivoca el registro?</translation>
  </message>
  <message>
   <source>They leave the stock at once. Please take them off the shelf.</source>
   <translation>Salen de las existencias al momento. Retírelos del estante, por favor.</translation>
  </message>
  <message>
   <source>Only where nobody can count now. Your name stands beside it.</source>
   <translation>Solo donde ahora no pueda contar nadie. Su nombre queda al lado.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>The record is wrong</source>
   <translation>El registro es erróneo</translation>
  </message>
  <message>
   <source>Fewer are here</source>
   <translation>Hay menos aquí</translation>
  </message>
  <message>
   <source>More are here</source>
   <translation>Hay más aquí</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Unidades</translation>
  </message>
  <message numerus="yes">
   <source>Take %n out of the stock</source>
   <translation>
    <numerusform>Sacar %n de las existencias</numerusform>
    <numerusform>Sacar %n de las existencias</numerusform>
   </translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Corregir el registro</translation>
  </message>
 </context>
 <context>
  <name>StockBar</name>
  <message>
   <source>The label is printed</source>
   <translation>La etiqueta está impresa</translation>
  </message>
  <message>
   <source>This tablet has no label printer</source>
   <translation>Esta tableta no tiene impresora de etiquetas</translation>
  </message>
  <message>
   <source>Not printed. Please look at the printer</source>
   <translation>No se ha impreso. Mire la impresora, por favor</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contar</translation>
  </message>
  <message>
   <source>Damaged or wrong</source>
   <translation>Dañado o erróneo</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>Otro hueco</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Lo que se movió</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Pedirlo</translation>
  </message>
  <message>
   <source>Shelf label</source>
   <translation>Etiqueta de estante</translation>
  </message>
 </context>
 <context>
  <name>StockCounting</name>
  <message>
   <source>Please count once more</source>
   <translation>Cuente otra vez, por favor</translation>
  </message>
  <message>
   <source>How many are on the shelf?</source>
   <translation>¿Cuántos hay en el estante?</translation>
  </message>
  <message>
   <source>%1 is not what this tablet expected. Look behind and beside it as well.</source>
   <translation>%1 no es lo que esta tableta esperaba. Mire también detrás y al lado.</translation>
  </message>
  <message>
   <source>Only what lies on the shelf. What was picked or lies ready for orders is known and not counted.</source>
   <translation>Solo lo que está en el estante. Lo cogido o listo para pedidos se conoce y no se cuenta.</translation>
  </message>
 </context>
 <context>
  <name>StockFacts</name>
  <message>
   <source>Article %1</source>
   <translation>Artículo %1</translation>
  </message>
  <message>
   <source>Bay %1 · article %2</source>
   <translation>Hueco %1 · artículo %2</translation>
  </message>
 </context>
 <context>
  <name>StockMatrix</name>
  <message numerus="yes">
   <source>%n variants</source>
   <translation>
    <numerusform>%n variante</numerusform>
    <numerusform>%n variantes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockMoves</name>
  <message>
   <source>What moved</source>
   <translation>Lo que se movió</translation>
  </message>
  <message>
   <source>This tablet has no number for it.</source>
   <translation>Esta tableta no tiene el número.</translation>
  </message>
  <message>
   <source>On the shelf: %1. Picked or ready for orders: %2.</source>
   <translation>En el estante: %1. Cogidos o listos para pedidos: %2.</translation>
  </message>
  <message>
   <source>On the shelf: %1.</source>
   <translation>En el estante: %1.</translation>
  </message>
  <message>
   <source>Nothing moved lately</source>
   <translation>No se ha movido nada últimamente</translation>
  </message>
  <message>
   <source>Counts, hand-overs, returns and corrections appear here, with who did them.</source>
   <translation>Recuentos, entregas, devoluciones y correcciones aparecen aquí, con quién los hizo.</translation>
  </message>
 </context>
 <context>
  <name>StockPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Scan or search</source>
   <translation>Escanee o busque</translation>
  </message>
  <message>
   <source>Scan, or type a name, brand or number</source>
   <translation>Escanee, o nombre, marca, número</translation>
  </message>
  <message>
   <source>To count: %1</source>
   <translation>Por contar: %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>Por contar</translation>
  </message>
  <message>
   <source>Transfers: %1</source>
   <translation>Traslados: %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Traslados</translation>
  </message>
  <message>
   <source>Sell</source>
   <translation>Vender</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>No está en el catálogo de esta tableta</translation>
  </message>
  <message>
   <source>%1 is a valid number, but no product of ours has it. Check whether it is the barcode of the product itself, or look for it by name.</source>
   <translation>%1 es un número válido, pero ningún producto nuestro lo tiene. Compruebe si es el código de barras del propio producto, o búsquelo por nombre.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Buscar por nombre</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>No se ha podido buscar</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>La tableta no pudo leer sus propios registros. Escanee otra vez. Si vuelve a pasar, reiníciela y avise a un responsable.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Empezar otra vez</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
 </context>
 <context>
  <name>StockSaved</name>
  <message>
   <source>It lies in bay %1 now</source>
   <translation>Ahora está en el hueco %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) taken out of the stock</source>
   <translation>
    <numerusform>%n unidad sacada de las existencias</numerusform>
    <numerusform>%n unidades sacadas de las existencias</numerusform>
   </translation>
  </message>
  <message>
   <source>The record is corrected by %1</source>
   <translation>El registro se corrige en %1</translation>
  </message>
  <message>
   <source>%1 on the shelf: the record was right</source>
   <translation>%1 en el estante: el registro era correcto</translation>
  </message>
  <message numerus="yes">
   <source>%n on the shelf</source>
   <translation>
    <numerusform>%n en el estante</numerusform>
    <numerusform>%n en el estante</numerusform>
   </translation>
  </message>
  <message>
   <source>expected</source>
   <translation>previsto</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>diferencia</translation>
  </message>
  <message>
   <source>for orders</source>
   <translation>para pedidos</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>recuentos</translation>
  </message>
  <message>
   <source>Please put what is damaged where your store collects it.</source>
   <translation>Ponga lo dañado donde su tienda lo reúne, por favor.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>StockSheet</name>
  <message>
   <source>Stock of %1</source>
   <translation>Existencias de %1</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Scan the label of the bay</source>
   <translation>Escanee la etiqueta del hueco</translation>
  </message>
  <message>
   <source>It lies in bay %1 by the record. The bay that you scan is its place from now on.</source>
   <translation>Según el registro está en el hueco %1. El hueco que escanee es su sitio desde ahora.</translation>
  </message>
  <message>
   <source>It has no place by the record. The bay that you scan is its place from now on.</source>
   <translation>Según el registro no tiene sitio. El hueco que escanee es su sitio desde ahora.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>Nothing was changed. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>No se ha cambiado nada. Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>StockWords</name>
  <message>
   <source>Less than nothing by the record</source>
   <translation>Menos que nada según el registro</translation>
  </message>
  <message>
   <source>Not found while picking</source>
   <translation>No se encontró al prepararlo</translation>
  </message>
  <message>
   <source>Moved while it was counted</source>
   <translation>Se movió mientras se contaba</translation>
  </message>
  <message>
   <source>Please count</source>
   <translation>Cuente, por favor</translation>
  </message>
  <message>
   <source>Sold</source>
   <translation>Vendido</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Entregados</translation>
  </message>
  <message>
   <source>Hand-over undone</source>
   <translation>Entrega anulada</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Devuelto</translation>
  </message>
  <message>
   <source>Return undone</source>
   <translation>Devolución anulada</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Contado</translation>
  </message>
  <message>
   <source>Sent to another store</source>
   <translation>Enviado a otra tienda</translation>
  </message>
  <message>
   <source>Came from another store</source>
   <translation>Llegó de otra tienda</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <source>Done on this tablet, not yet confirmed</source>
   <translation>Hecho en esta tableta, aún sin confirmar</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corregido</translation>
  </message>
  <message>
   <source>Saved on this tablet and on its way to the office.</source>
   <translation>Guardado en esta tableta y de camino a la central.</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent as soon as there is a line, and not confirmed before.</source>
   <translation>Guardado en esta tableta. Se envía en cuanto haya conexión, y no se confirma antes.</translation>
  </message>
  <message>
   <source>That is not a number of pieces. Please enter it again.</source>
   <translation>Eso no es un número de unidades. Introdúzcalo otra vez.</translation>
  </message>
  <message>
   <source>Please say how many.</source>
   <translation>Diga cuántos, por favor.</translation>
  </message>
  <message>
   <source>That is not the label of a bay. Please scan the label on the shelf.</source>
   <translation>Esa no es la etiqueta de un hueco. Escanee la etiqueta del estante.</translation>
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <source>This tablet is not set up yet</source>
   <translation>Esta tableta aún no está configurada</translation>
  </message>
  <message>
   <source>This tablet is full</source>
   <translation>Esta tableta está llena</translation>
  </message>
  <message>
   <source>This tablet cannot save anything</source>
   <translation>Esta tableta no puede guardar nada</translation>
  </message>
  <message>
   <source>This tablet needs the newer program</source>
   <translation>Esta tableta necesita el programa más nuevo</translation>
  </message>
  <message>
   <source>The program is already open</source>
   <translation>El programa ya está abierto</translation>
  </message>
  <message>
   <source>There is no safe place for this tablet’s key</source>
   <translation>No hay un lugar seguro para la clave de esta tableta</translation>
  </message>
  <message>
   <source>This tablet’s records are locked</source>
   <translation>Los registros de esta tableta están bloqueados</translation>
  </message>
  <message>
   <source>This tablet’s records are damaged</source>
   <translation>Los registros de esta tableta están dañados</translation>
  </message>
  <message>
   <source>A manager gets a code from the office and sets the tablet up with it. This page goes away by itself.</source>
   <translation>Un responsable obtiene un código de la central y configura con él la tableta. Esta página desaparece sola.</translation>
  </message>
  <message>
   <source>Free some storage, then start the program again. Nothing that was saved is lost.</source>
   <translation>Libere espacio y vuelva a iniciar el programa. No se ha perdido nada de lo guardado.</translation>
  </message>
  <message>
   <source>Its folder is locked or the storage is worn out. Take another tablet and tell a manager.</source>
   <translation>Su carpeta está bloqueada o el almacenamiento está gastado. Coja otra tableta y avise a un responsable.</translation>
  </message>
  <message>
   <source>Its records were written by a newer version. Update the program; nothing is lost.</source>
   <translation>Sus registros los escribió una versión más nueva. Actualice el programa; no se ha perdido nada.</translation>
  </message>
  <message>
   <source>Another window of this program uses the same records. Close that one first.</source>
   <translation>Otra ventana de este programa usa los mismos registros. Ciérrela antes.</translation>
  </message>
  <message>
   <source>Take another tablet and call support: “storeside doctor” tells what is missing. Nothing was changed.</source>
   <translation>Coja otra tableta y llame a soporte: «storeside doctor» dice lo que falta. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Their key is not on this tablet. Take another one and call support. Nothing was changed.</source>
   <translation>Su clave no está en esta tableta. Coja otra y llame a soporte. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Take another tablet and call support. What was sent before is safe at the office.</source>
   <translation>Coja otra tableta y llame a soporte. Lo enviado antes está a salvo en la central.</translation>
  </message>
 </context>
 <context>
  <name>TabletWindow</name>
  <message numerus="yes">
   <source>%n customers are here for their orders</source>
   <translation>
    <numerusform>%n cliente está aquí por su pedido</numerusform>
    <numerusform>%n clientes están aquí por sus pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is here for an order, in parking bay %2</source>
   <translation>%1 está aquí por un pedido, en la plaza %2</translation>
  </message>
  <message>
   <source>%1 is here for an order</source>
   <translation>%1 está aquí por un pedido</translation>
  </message>
  <message numerus="yes">
   <source>%n shoppers are waiting for help</source>
   <translation>
    <numerusform>%n cliente espera ayuda</numerusform>
    <numerusform>%n clientes esperan ayuda</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>TakeButton</name>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Atender</translation>
  </message>
  <message>
   <source>Take it, %1</source>
   <translation>Atender, %1</translation>
  </message>
 </context>
 <context>
  <name>TestCard</name>
  <message>
   <source>Try it out</source>
   <translation>Pruébelo</translation>
  </message>
  <message>
   <source>Test the scanner</source>
   <translation>Probar el escáner</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>Configurar un escáner</translation>
  </message>
  <message>
   <source>Play “understood”</source>
   <translation>Oír «entendido»</translation>
  </message>
  <message>
   <source>Play “unknown”</source>
   <translation>Oír «desconocido»</translation>
  </message>
  <message>
   <source>Play the ring</source>
   <translation>Oír el timbre</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Good morning, %1</source>
   <translation>Buenos días, %1</translation>
  </message>
  <message>
   <source>Good afternoon, %1</source>
   <translation>Buenas tardes, %1</translation>
  </message>
  <message>
   <source>Good evening, %1</source>
   <translation>Buenas noches, %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) here for their order</source>
   <translation>
    <numerusform>%n cliente aquí por su pedido</numerusform>
    <numerusform>%n clientes aquí por su pedido</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · nobody is waiting</source>
   <translation>%1 · no espera nadie</translation>
  </message>
  <message>
   <source>%1 · every call has somebody</source>
   <translation>%1 · cada llamada tiene a alguien</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting</source>
   <translation>
    <numerusform>%n cliente espera</numerusform>
    <numerusform>%n clientes esperan</numerusform>
   </translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>The calls cannot be read right now</source>
   <translation>Ahora no se pueden leer las llamadas</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>No se ha perdido nada. Escanear y buscar siguen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
  <message>
   <source>Not accepted: order %1</source>
   <translation>No aceptado: pedido %1</translation>
  </message>
  <message>
   <source>You do not have this call: %1</source>
   <translation>No tiene usted esta llamada: %1</translation>
  </message>
  <message>
   <source>Not accepted: %1</source>
   <translation>No aceptado: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Entendido</translation>
  </message>
  <message numerus="yes">
   <source>%n to get ready</source>
   <translation>
    <numerusform>%n por preparar</numerusform>
    <numerusform>%n por preparar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready for their customers</source>
   <translation>
    <numerusform>%n listo para su cliente</numerusform>
    <numerusform>%n listos para sus clientes</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody is on it</source>
   <translation>Alguien está en ello</translation>
  </message>
  <message>
   <source>A colleague</source>
   <translation>Un compañero</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>No espera nadie</translation>
  </message>
  <message>
   <source>When a shopper asks for help, this tablet rings and the call appears here. Scan any product to look it up.</source>
   <translation>Cuando un cliente pide ayuda, esta tableta suena y la llamada aparece aquí. Escanee un producto para buscarlo.</translation>
  </message>
  <message>
   <source>Look up stock</source>
   <translation>Buscar existencias</translation>
  </message>
 </context>
 <context>
  <name>ToldWords</name>
  <message>
   <source>ready to collect</source>
   <translation>listo para recoger</translation>
  </message>
  <message>
   <source>a part is ready</source>
   <translation>una parte está lista</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>recordatorio</translation>
  </message>
  <message>
   <source>takes longer</source>
   <translation>tarda más</translation>
  </message>
  <message>
   <source>article replaced</source>
   <translation>artículo sustituido</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelado</translation>
  </message>
  <message>
   <source>not collected in time</source>
   <translation>no recogido a tiempo</translation>
  </message>
  <message>
   <source>handed to the carrier</source>
   <translation>entregado al transportista</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>entregado</translation>
  </message>
  <message>
   <source>hand-over undone</source>
   <translation>entrega anulada</translation>
  </message>
  <message>
   <source>store credit</source>
   <translation>vale</translation>
  </message>
  <message>
   <source>code for a return</source>
   <translation>código para una devolución</translation>
  </message>
  <message>
   <source>return undone</source>
   <translation>devolución anulada</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>sent %1</source>
   <translation>enviado %1</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>aún sin enviar</translation>
  </message>
  <message>
   <source>could not be sent</source>
   <translation>no se pudo enviar</translation>
  </message>
  <message>
   <source>not possible: no e-mail</source>
   <translation>imposible: sin correo</translation>
  </message>
  <message>
   <source>will be sent when the office is reached</source>
   <translation>se enviará al contactar con la central</translation>
  </message>
 </context>
 <context>
  <name>TransferAsking</name>
  <message>
   <source>Ask for goods</source>
   <translation>Pedir artículos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Who should send %1?</source>
   <translation>¿Quién envía %1?</translation>
  </message>
  <message>
   <source>It is a request: the other place says what it sends. What they have is as of the time shown on the product’s page.</source>
   <translation>Es una petición: el otro sitio dice lo que envía. Lo que tiene vale a la hora que muestra la página del producto.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>Nothing was asked for. Please try once more.</source>
   <translation>No se ha pedido nada. Pruebe otra vez.</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Pedirlo</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n piece(s)</source>
   <translation>
    <numerusform>Pedir %n unidad a %1</numerusform>
    <numerusform>Pedir %n unidades a %1</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is asked for it</source>
   <translation>Se ha pedido a %1</translation>
  </message>
  <message>
   <source>The request is on its way. You find it under Transfers until the goods are here.</source>
   <translation>La petición está de camino. La encuentra en Traslados hasta que los artículos estén aquí.</translation>
  </message>
  <message>
   <source>The request is saved on this tablet and sent as soon as there is a line. Nobody knows of it before.</source>
   <translation>La petición está guardada en esta tableta y se envía en cuanto haya conexión. Antes nadie la conoce.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
 </context>
 <context>
  <name>TransferLineCard</name>
  <message>
   <source>bay %1</source>
   <translation>hueco %1</translation>
  </message>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>%n enviado</numerusform>
    <numerusform>%n enviados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for</source>
   <translation>
    <numerusform>%n pedido</numerusform>
    <numerusform>%n pedidos</numerusform>
   </translation>
  </message>
  <message>
   <source>arrived</source>
   <translation>llegados</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>enviados</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañado</translation>
  </message>
 </context>
 <context>
  <name>TransfersPage</name>
  <message>
   <source>To send to %1</source>
   <translation>Para enviar a %1</translation>
  </message>
  <message>
   <source>From %1: to receive</source>
   <translation>De %1: por recibir</translation>
  </message>
  <message>
   <source>%1: not what was sent</source>
   <translation>%1: no es lo que se envió</translation>
  </message>
  <message>
   <source>Asked for at %1</source>
   <translation>Pedido a %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Traslados</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Existencias</translation>
  </message>
  <message>
   <source>Ask for goods on a product’s page.</source>
   <translation>Pida artículos en la página de un producto.</translation>
  </message>
  <message>
   <source>Scan what you pack, or set the number.</source>
   <translation>Escanee lo que embala o ponga el número.</translation>
  </message>
  <message>
   <source>Count what arrived. Scanning adds one.</source>
   <translation>Cuente lo que llegó. Escanear suma uno.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>Nothing is chosen yet</source>
   <translation>Aún no se ha elegido nada</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>Alguien fue más rápido</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>Please say how many of at least one article.</source>
   <translation>Diga cuántos de al menos un artículo.</translation>
  </message>
  <message>
   <source>This step was taken before, or it was cancelled. Please go back and look again.</source>
   <translation>Este paso ya se dio, o se canceló. Vuelva atrás y mire otra vez.</translation>
  </message>
  <message>
   <source>It left the stock of this store. Saved on this tablet.</source>
   <translation>Ha salido de las existencias de esta tienda. Guardado en esta tableta.</translation>
  </message>
  <message>
   <source>It is in the stock of this store. Saved on this tablet.</source>
   <translation>Está en las existencias de esta tienda. Guardado en esta tableta.</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>aún sin confirmar</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n unidad</numerusform>
    <numerusform>%n unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %n piece(s)</source>
   <translation>
    <numerusform>Enviar %n unidad</numerusform>
    <numerusform>Enviar %n unidades</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are here</source>
   <translation>
    <numerusform>%n unidad está aquí</numerusform>
    <numerusform>%n unidades están aquí</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be sent</source>
   <translation>No se puede enviar</translation>
  </message>
  <message>
   <source>Not wanted any more</source>
   <translation>Ya no se quiere</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>Ahora no se puede leer</translation>
  </message>
  <message>
   <source>Nothing is on its way</source>
   <translation>No hay nada de camino</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>No se ha perdido nada. Escanear y buscar siguen.</translation>
  </message>
  <message>
   <source>What other stores ask for, and what comes here, appears here.</source>
   <translation>Lo que piden otras tiendas, y lo que llega aquí, aparece aquí.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>TryCard</name>
  <message>
   <source>Try it on a product</source>
   <translation>Pruébelo con un producto</translation>
  </message>
  <message>
   <source>Scan something now. What comes appears here and opens nothing.</source>
   <translation>Escanee algo ahora. Lo que llegue aparece aquí y no abre nada.</translation>
  </message>
  <message>
   <source>Printed as %1.</source>
   <translation>Impreso como %1.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarlo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Empezar otra vez</translation>
  </message>
  <message>
   <source>Saved on this device, for every scanner on it.</source>
   <translation>Guardado en este dispositivo, para todos sus escáneres.</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodeRow</name>
  <message>
   <source>last %1</source>
   <translation>último %1</translation>
  </message>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n vez</numerusform>
    <numerusform>%n veces</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>Atendido</translation>
  </message>
  <message>
   <source>Taken care of: %1</source>
   <translation>Atendido: %1</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesCard</name>
  <message numerus="yes">
   <source>%n code(s) nobody knows</source>
   <translation>
    <numerusform>%n código que nadie conoce</numerusform>
    <numerusform>%n códigos que nadie conoce</numerusform>
   </translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>Todos los códigos se entendieron</translation>
  </message>
  <message>
   <source>Scanned in this store, and nothing answers to them.</source>
   <translation>Escaneados en esta tienda, y nada responde a ellos.</translation>
  </message>
  <message>
   <source>Codes that nothing answers to are counted and appear here.</source>
   <translation>Los códigos a los que nada responde se cuentan y aparecen aquí.</translation>
  </message>
  <message>
   <source>See the codes</source>
   <translation>Ver los códigos</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesPage</name>
  <message>
   <source>This device</source>
   <translation>Este dispositivo</translation>
  </message>
  <message>
   <source>Codes we don’t know</source>
   <translation>Códigos que no conocemos</translation>
  </message>
  <message>
   <source>Scanned here, and nothing answers to them. The most frequent come first.</source>
   <translation>Escaneados aquí, y nada responde a ellos. Primero los más frecuentes.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>No se ha podido guardar</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Pruebe otra vez. Si vuelve a pasar, avise a un responsable: Este dispositivo dice qué falla.</translation>
  </message>
  <message>
   <source>No line to the office: other devices may have seen more. What you take care of is saved here and sent later.</source>
   <translation>Sin conexión con la central: otros dispositivos pueden haber visto más. Lo que atienda se guarda aquí y se envía después.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Ahora no se puede leer la lista</translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>Todos los códigos se entendieron</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>No se ha perdido nada. Escanear y buscar siguen.</translation>
  </message>
  <message>
   <source>When somebody scans a code that nothing answers to, it is counted and appears here. Who scanned it is not kept.</source>
   <translation>Cuando alguien escanea un código al que nada responde, se cuenta y aparece aquí. No se guarda quién lo escaneó.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Probar otra vez</translation>
  </message>
 </context>
 <context>
  <name>VerifyPart</name>
  <message>
   <source>That is enough</source>
   <translation>Es suficiente</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>Cliente que no está en esta tableta</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Código de recogida</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>%1 ending in %2</source>
   <translation>%1 terminado en %2</translation>
  </message>
  <message>
   <source>Not looked at yet</source>
   <translation>Aún sin mirar</translation>
  </message>
  <message>
   <source>Somebody else collects</source>
   <translation>Lo recoge otra persona</translation>
  </message>
  <message>
   <source>Named by the buyer. Look at the document of who stands here.</source>
   <translation>Nombrada por el comprador. Mire el documento de quien está aquí.</translation>
  </message>
  <message>
   <source>Tap if the buyer named this person</source>
   <translation>Toque si el comprador nombró a esta persona</translation>
  </message>
 </context>
 <context>
  <name>VouchDialog</name>
  <message>
   <source>Is it really their card?</source>
   <translation>¿Es realmente su tarjeta?</translation>
  </message>
  <message>
   <source>Hold this code in front of the kiosk</source>
   <translation>Ponga este código delante del quiosco</translation>
  </message>
  <message>
   <source>There is no code at the moment</source>
   <translation>No hay código en este momento</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un momento</translation>
  </message>
  <message>
   <source>Their points, orders and lists will be on the kiosk’s screen. Look at an ID, or ask for something that only they know. Your name is noted.</source>
   <translation>Sus puntos, pedidos y listas estarán en la pantalla del quiosco. Mire un documento o pregunte algo que solo esa persona sepa. Su nombre queda anotado.</translation>
  </message>
  <message>
   <source>It is good for one minute, and once.</source>
   <translation>Vale un minuto, y una vez.</translation>
  </message>
  <message>
   <source>The head office cannot be reached, or does not know this card. The code in their app works as well.</source>
   <translation>No se puede contactar con la central o no conoce esta tarjeta. El código de su app también sirve.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>I have looked</source>
   <translation>Lo he comprobado</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Code for the kiosk</source>
   <translation>Código para el quiosco</translation>
  </message>
 </context>
 <context>
  <name>VoucherAgain</name>
  <message>
   <source>Voucher once more</source>
   <translation>El vale otra vez</translation>
  </message>
  <message>
   <source>It is printed as a copy with the number of the first slip: only one of the two can be spent. Ask the customer for the first one.</source>
   <translation>Se imprime como copia con el número del primero: solo se puede gastar uno de los dos. Pida el primero al cliente.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>VoucherCard</name>
  <message>
   <source>The office is asked …</source>
   <translation>Preguntando a la central …</translation>
  </message>
  <message>
   <source>The office has not made it yet. Ask again in a moment; it comes by e-mail as well.</source>
   <translation>La central aún no lo ha hecho. Pregunte otra vez en un momento; también llega por correo.</translation>
  </message>
  <message>
   <source>It has been spent already.</source>
   <translation>Ya se ha gastado.</translation>
  </message>
  <message>
   <source>The office cannot be reached. The credit comes by e-mail, or can be fetched with its slip within two days.</source>
   <translation>No se puede contactar con la central. El vale llega por correo, o se recoge con su comprobante en dos días.</translation>
  </message>
  <message>
   <source>The office makes it within seconds. It can be printed here, and comes by e-mail as well.</source>
   <translation>La central lo hace en segundos. Se puede imprimir aquí, y también llega por correo.</translation>
  </message>
  <message>
   <source>There is no line to the office. The credit comes by e-mail, or can be fetched with its slip once the line is back.</source>
   <translation>No hay conexión con la central. El vale llega por correo, o se recoge con su comprobante cuando vuelva la conexión.</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>Se está imprimiendo …</translation>
  </message>
  <message>
   <source>The copy is printed. Give it to the customer: it is worth money.</source>
   <translation>La copia está impresa. Désela al cliente: vale dinero.</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer: it is worth money.</source>
   <translation>Impreso. Déselo al cliente: vale dinero.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>La impresora lo ha recibido, pero no dice si ha salido. Mire, por favor.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The customer can write down the number; it comes by e-mail as well.</source>
   <translation>Esta tableta no tiene impresora de comprobantes. El cliente puede apuntar el número; también llega por correo.</translation>
  </message>
  <message>
   <source>Store credit</source>
   <translation>Vale</translation>
  </message>
  <message>
   <source>Print a copy</source>
   <translation>Imprimir una copia</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimir otra vez</translation>
  </message>
  <message>
   <source>Fetch and print</source>
   <translation>Traer e imprimir</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar otra vez</translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <source>A customer</source>
   <translation>Un cliente</translation>
  </message>
  <message>
   <source>not ready yet</source>
   <translation>aún no está listo</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) ready</source>
   <translation>
    <numerusform>%n unidad lista</numerusform>
    <numerusform>%n unidades listas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more to come</source>
   <translation>
    <numerusform>%n más por llegar</numerusform>
    <numerusform>%n más por llegar</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Pedido %1</translation>
  </message>
  <message>
   <source>Parking bay %1</source>
   <translation>Plaza %1</translation>
  </message>
  <message>
   <source>just came</source>
   <translation>acaba de llegar</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>espera desde hace %n min</numerusform>
    <numerusform>espera desde hace %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>aún sin confirmar</translation>
  </message>
  <message>
   <source>You are going</source>
   <translation>Va usted</translation>
  </message>
  <message>
   <source>%1 is going</source>
   <translation>Va %1</translation>
  </message>
  <message>
   <source>You are picking it</source>
   <translation>Lo prepara usted</translation>
  </message>
  <message>
   <source>%1 is picking it</source>
   <translation>Lo prepara %1</translation>
  </message>
  <message>
   <source>I’ll go</source>
   <translation>Voy yo</translation>
  </message>
  <message>
   <source>Pick it</source>
   <translation>Prepararlo</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Entregar</translation>
  </message>
 </context>
</TS>
