<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AboutCard</name>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Device number</source>
   <translation>Numéro de l’appareil</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Centrale</translation>
  </message>
  <message>
   <source>Free storage</source>
   <translation>Espace libre</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Installée</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>Interface</translation>
  </message>
 </context>
 <context>
  <name>AskView</name>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
 </context>
 <context>
  <name>AttentionCard</name>
  <message>
   <source>on this tablet</source>
   <translation>sur cette tablette</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>Sans reçu</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Ouvrir la commande</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>Accepté par</translation>
  </message>
  <message>
   <source>The customer</source>
   <translation>Le client</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>settled by %1</source>
   <translation>réglé par %1</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>réglé</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>Régler</translation>
  </message>
  <message>
   <source>Settle it: %1</source>
   <translation>Régler : %1</translation>
  </message>
  <message>
   <source>A manager settles this.</source>
   <translation>Un responsable règle cela.</translation>
  </message>
 </context>
 <context>
  <name>AttentionDialog</name>
  <message>
   <source>How was it settled?</source>
   <translation>Comment cela a-t-il été réglé ?</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Réglé</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Une note, si vous voulez</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>Needs attention</source>
   <translation>À traiter</translation>
  </message>
  <message numerus="yes">
   <source>%n to settle</source>
   <translation>
    <numerusform>%n à régler</numerusform>
    <numerusform>%n à régler</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing to settle</source>
   <translation>rien à régler</translation>
  </message>
  <message>
   <source>No line to the office: what other tablets have done since is not known here. What you settle is saved on this tablet.</source>
   <translation>Pas de liaison avec la centrale : ce que d’autres tablettes ont fait depuis n’est pas connu ici. Ce que vous réglez est enregistré sur cette tablette.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>To settle · %1</source>
   <translation>À régler · %1</translation>
  </message>
  <message>
   <source>With what is settled · %1</source>
   <translation>Avec ce qui est réglé · %1</translation>
  </message>
  <message>
   <source>What else the office did not accept of this tablet is listed under This device.</source>
   <translation>Ce que la centrale n’a pas accepté d’autre de cette tablette se trouve sous Cet appareil.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>La liste ne peut pas être lue pour le moment</translation>
  </message>
  <message>
   <source>Nothing needs attention</source>
   <translation>Rien à traiter</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Rien n’est perdu.</translation>
  </message>
  <message>
   <source>When two people do the same without knowing of each other, it appears here with both names, and what to do.</source>
   <translation>Quand deux personnes font la même chose sans le savoir, cela apparaît ici avec les deux noms et ce qu’il faut faire.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Open This device</source>
   <translation>Ouvrir Cet appareil</translation>
  </message>
 </context>
 <context>
  <name>AttentionWords</name>
  <message>
   <source>Somebody was quicker with an order</source>
   <translation>Quelqu’un a été plus rapide pour une commande</translation>
  </message>
  <message>
   <source>Return not undone</source>
   <translation>Retour non annulé</translation>
  </message>
  <message>
   <source>Handed over twice</source>
   <translation>Remise deux fois</translation>
  </message>
  <message>
   <source>Handed over although cancelled</source>
   <translation>Remise malgré l’annulation</translation>
  </message>
  <message>
   <source>Picked twice</source>
   <translation>Préparée deux fois</translation>
  </message>
  <message>
   <source>Returned twice</source>
   <translation>Rendu deux fois</translation>
  </message>
  <message>
   <source>Came back another way before</source>
   <translation>Déjà revenu par une autre voie</translation>
  </message>
  <message>
   <source>Never bought</source>
   <translation>Jamais acheté</translation>
  </message>
  <message>
   <source>Bought elsewhere?</source>
   <translation>Acheté ailleurs ?</translation>
  </message>
  <message>
   <source>Return not accepted</source>
   <translation>Retour non accepté</translation>
  </message>
  <message>
   <source>More is gone than there was</source>
   <translation>Il en est sorti plus qu’il n’y en avait</translation>
  </message>
  <message>
   <source>Refund refused</source>
   <translation>Remboursement refusé</translation>
  </message>
  <message>
   <source>One code, used on two devices</source>
   <translation>Un code, utilisé sur deux appareils</translation>
  </message>
  <message>
   <source>Request could not be met</source>
   <translation>La demande n’a pas pu être satisfaite</translation>
  </message>
  <message>
   <source>Two actions do not fit together</source>
   <translation>Deux actions ne vont pas ensemble</translation>
  </message>
  <message>
   <source>It is about %1.</source>
   <translation>Il s’agit de %1.</translation>
  </message>
  <message>
   <source>What was done on this tablet no longer fits what somebody else did meanwhile. The office will not accept it. Look where the goods are.</source>
   <translation>Ce qui a été fait sur cette tablette ne correspond plus à ce que quelqu’un d’autre a fait entre-temps. La centrale ne l’acceptera pas. Regardez où sont les articles.</translation>
  </message>
  <message>
   <source>The office did not accept this return. The goods are here: what to do with them follows as soon as it has listed it.</source>
   <translation>La centrale n’a pas accepté ce retour. Les articles sont ici : ce qu’il faut en faire suit dès qu’elle l’a listé.</translation>
  </message>
  <message>
   <source>The office did not accept what was done on this tablet: somebody else was there first. Both names follow as soon as it has listed them.</source>
   <translation>La centrale n’a pas accepté ce qui a été fait sur cette tablette : quelqu’un d’autre était là avant. Les deux noms suivent dès qu’elle les a listés.</translation>
  </message>
  <message numerus="yes">
   <source>Both gave %n unit(s) of this order away. Only the first counts.</source>
   <translation>
    <numerusform>Les deux ont remis %n pièce de cette commande. Seule la première remise compte.</numerusform>
    <numerusform>Les deux ont remis %n pièces de cette commande. Seule la première remise compte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Both gave this order away. Only the first counts.</source>
   <translation>Les deux ont remis cette commande. Seule la première remise compte.</translation>
  </message>
  <message>
   <source>The order was cancelled or its hold was over, and the goods went out all the same. The hand-over counts.</source>
   <translation>La commande était annulée ou sa réservation terminée, et les articles sont sortis quand même. La remise compte.</translation>
  </message>
  <message>
   <source>Both took the same goods from the shelf. One set is too many.</source>
   <translation>Les deux ont pris les mêmes articles en rayon. Il y en a un lot de trop.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid; the second was about %1.</source>
   <translation>Les mêmes articles ont été repris deux fois. Seul le premier retour est payé ; le second portait sur %1.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid.</source>
   <translation>Les mêmes articles ont été repris deux fois. Seul le premier retour est payé.</translation>
  </message>
  <message>
   <source>The web shop says that these goods had come back to it, and it has seen to the money. Nothing is paid for them again.</source>
   <translation>La boutique en ligne dit que ces articles lui étaient revenus, et elle s’est occupée de l’argent. Rien n’est payé une deuxième fois.</translation>
  </message>
  <message>
   <source>The order does not have this article. The goods are here.</source>
   <translation>La commande n’a pas cet article. Les articles sont ici.</translation>
  </message>
  <message>
   <source>The office knows no such order. The goods are here.</source>
   <translation>La centrale ne connaît pas cette commande. Les articles sont ici.</translation>
  </message>
  <message>
   <source>The order is known, but these goods were never handed over with it. They may be of another order or from another shop. The goods are here.</source>
   <translation>La commande est connue, mais ces articles n’ont jamais été remis avec elle. Ils viennent peut-être d’une autre commande ou d’un autre magasin. Les articles sont ici.</translation>
  </message>
  <message>
   <source>By the records there are fewer than none. Somebody has to count.</source>
   <translation>D’après les comptes, il y en a moins que zéro. Quelqu’un doit compter.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay back %1. The money is still with us.</source>
   <translation>Le prestataire de paiement a refusé de verser %1. L’argent est toujours chez nous.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay the customer back. The money is still with us.</source>
   <translation>Le prestataire de paiement a refusé de verser l’argent au client. L’argent est toujours chez nous.</translation>
  </message>
  <message>
   <source>A code that works once was shown on two devices without a network between them.</source>
   <translation>Un code à usage unique a été montré sur deux appareils sans réseau entre eux.</translation>
  </message>
  <message>
   <source>A shopper ordered this at a screen of the store and went home. It cannot be had as they wanted it, and nothing is kept for them.</source>
   <translation>Un client l’a commandé à un écran du magasin puis est rentré chez lui. Ce n’est pas disponible comme il le voulait, et rien n’est gardé pour lui.</translation>
  </message>
  <message>
   <source>The goods were given back to the customer.</source>
   <translation>Les articles ont été redonnés au client.</translation>
  </message>
  <message>
   <source>But the money was on its way to the bank by then.</source>
   <translation>Mais l’argent était alors en route vers la banque.</translation>
  </message>
  <message>
   <source>But the money was with the customer by then.</source>
   <translation>Mais le client avait alors déjà l’argent.</translation>
  </message>
  <message>
   <source>But something had been paid with its store credit by then.</source>
   <translation>Mais quelque chose avait alors été payé avec son avoir.</translation>
  </message>
  <message>
   <source>But it had become store credit by then.</source>
   <translation>Mais c’était alors devenu un avoir.</translation>
  </message>
  <message>
   <source>But the payment provider had refused the refund by then: settle that one first.</source>
   <translation>Mais le prestataire de paiement avait alors refusé le remboursement : réglez d’abord cela.</translation>
  </message>
  <message>
   <source>But other goods had gone out for them.</source>
   <translation>Mais d’autres articles étaient sortis à leur place.</translation>
  </message>
  <message>
   <source>But something else of the order had come back after them.</source>
   <translation>Mais autre chose de la commande était revenu après eux.</translation>
  </message>
  <message>
   <source>But it was too long ago, so the return stands and is paid.</source>
   <translation>Mais c’était trop ancien : le retour reste valable et il est payé.</translation>
  </message>
  <message>
   <source>But only who took them in, or a manager, could undo it: the return stands and is paid.</source>
   <translation>Mais seul celui qui les a repris, ou un responsable, pouvait l’annuler : le retour reste valable et il est payé.</translation>
  </message>
  <message>
   <source>By the rules these goods cannot come back. They are here.</source>
   <translation>Selon les règles, ces articles ne peuvent pas revenir. Ils sont ici.</translation>
  </message>
  <message>
   <source>A manager had to agree, and nobody did. The goods are here.</source>
   <translation>Un responsable devait accepter, et personne ne l’a fait. Les articles sont ici.</translation>
  </message>
  <message>
   <source>Whoever took the goods in also agreed to it. It takes two. The goods are here.</source>
   <translation>Celui qui a repris les articles a aussi donné l’accord. Il faut être deux. Les articles sont ici.</translation>
  </message>
  <message>
   <source>Who agreed is not a manager of this store. The goods are here.</source>
   <translation>Celui qui a accepté n’est pas responsable de ce magasin. Les articles sont ici.</translation>
  </message>
  <message>
   <source>The amount does not follow from what was paid. The goods are here.</source>
   <translation>Le montant ne découle pas de ce qui a été payé. Les articles sont ici.</translation>
  </message>
  <message>
   <source>What was to go out in exchange is not to be had there any more. The goods that came back are here.</source>
   <translation>Ce qui devait sortir en échange n’y est plus disponible. Les articles revenus sont ici.</translation>
  </message>
  <message>
   <source>The office could not take the exchange. The goods that came back are here.</source>
   <translation>La centrale n’a pas pu accepter l’échange. Les articles revenus sont ici.</translation>
  </message>
  <message>
   <source>The office did not accept it. The goods are here.</source>
   <translation>La centrale ne l’a pas accepté. Les articles sont ici.</translation>
  </message>
  <message>
   <source>the money comes back</source>
   <translation>l’argent revient</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>la centrale décide d’abord</translation>
  </message>
  <message>
   <source>other goods go out for them</source>
   <translation>d’autres articles sortent à leur place</translation>
  </message>
  <message>
   <source>nobody noted it</source>
   <translation>personne ne l’a noté</translation>
  </message>
  <message>
   <source>The customer knows nothing of it.</source>
   <translation>Le client n’en sait rien.</translation>
  </message>
  <message>
   <source>The customer was told of the first hand-over only.</source>
   <translation>Seule la première remise a été annoncée au client.</translation>
  </message>
  <message>
   <source>The customer was told that it is cancelled and the money comes back, and then that it was handed over.</source>
   <translation>Le client a appris que c’est annulé et que l’argent revient, puis que c’est remis.</translation>
  </message>
  <message>
   <source>Both times: %1.</source>
   <translation>Les deux fois : %1.</translation>
  </message>
  <message>
   <source>First: %1. Second: %2.</source>
   <translation>D’abord : %1. Ensuite : %2.</translation>
  </message>
  <message>
   <source>The customer was told that other goods go out for these. As it stands, none are kept for them.</source>
   <translation>Le client a appris que d’autres articles sortent à leur place. Pour l’instant, aucun n’est gardé pour lui.</translation>
  </message>
  <message>
   <source>The customer was told that the money comes back. Nothing is paid as it stands.</source>
   <translation>Le client a appris que l’argent revient. Pour l’instant, rien n’est payé.</translation>
  </message>
  <message>
   <source>The customer was told that the office decides first, and waits for word.</source>
   <translation>Le client a appris que la centrale décide d’abord, et attend une réponse.</translation>
  </message>
  <message>
   <source>Nobody noted what the customer was told.</source>
   <translation>Personne n’a noté ce qui a été dit au client.</translation>
  </message>
  <message>
   <source>The customer has the goods, and a slip which says that nothing is paid.</source>
   <translation>Le client a les articles, et un reçu qui dit que rien n’est payé.</translation>
  </message>
  <message>
   <source>The customer waits for the money.</source>
   <translation>Le client attend l’argent.</translation>
  </message>
  <message>
   <source>The shopper was told that we confirm it by message. They are written to, if we know an address.</source>
   <translation>Le client a appris que nous confirmons par message. Nous lui écrivons, si nous avons une adresse.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) left in exchange: count that shelf.</source>
   <translation>
    <numerusform>%n pièce est partie en échange : comptez ce rayon.</numerusform>
    <numerusform>%n pièces sont parties en échange : comptez ce rayon.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask both whether two parcels went out. Call the customer if so.</source>
   <translation>Demandez aux deux si deux colis sont sortis. Si oui, appelez le client.</translation>
  </message>
  <message>
   <source>Find out whether money was paid back although the goods are gone.</source>
   <translation>Vérifiez si de l’argent a été versé alors que les articles sont partis.</translation>
  </message>
  <message>
   <source>Call the customer and agree on another way: cash, a transfer or store credit.</source>
   <translation>Appelez le client et convenez d’un autre moyen : espèces, virement ou avoir.</translation>
  </message>
  <message>
   <source>Put the second set back on its shelf.</source>
   <translation>Remettez le second lot dans son rayon.</translation>
  </message>
  <message>
   <source>Look whether the goods are here, once or twice.</source>
   <translation>Regardez si les articles sont ici, une fois ou deux.</translation>
  </message>
  <message>
   <source>Call the customer. Give the goods back, or agree on store credit and put them back on the shelf; or take them back again at the desk.</source>
   <translation>Appelez le client. Rendez-lui les articles, ou convenez d’un avoir et remettez-les en rayon ; ou reprenez-les encore une fois au comptoir.</translation>
  </message>
  <message>
   <source>Call the customer: the goods come back, or they are paid for once more.</source>
   <translation>Appelez le client : les articles reviennent, ou sont payés encore une fois.</translation>
  </message>
  <message>
   <source>Count the shelf, and enter what is there.</source>
   <translation>Comptez le rayon, et saisissez ce qu’il y a.</translation>
  </message>
  <message>
   <source>Ask both who showed the code, and look at the IDs again if you can.</source>
   <translation>Demandez aux deux qui a montré le code, et regardez si possible encore les pièces d’identité.</translation>
  </message>
  <message>
   <source>Look for the article in another store, or for a similar one, for when the shopper calls or comes back.</source>
   <translation>Cherchez l’article dans un autre magasin, ou un article semblable, pour quand le client appelle ou revient.</translation>
  </message>
  <message>
   <source>Ask both.</source>
   <translation>Demandez aux deux.</translation>
  </message>
  <message>
   <source>The second parcel came back</source>
   <translation>Le second colis est revenu</translation>
  </message>
  <message>
   <source>The customer has both</source>
   <translation>Le client a les deux</translation>
  </message>
  <message>
   <source>Only one went out</source>
   <translation>Un seul est sorti</translation>
  </message>
  <message>
   <source>It was paid back</source>
   <translation>L’argent a été versé</translation>
  </message>
  <message>
   <source>Nothing was paid back</source>
   <translation>Rien n’a été versé</translation>
  </message>
  <message>
   <source>The goods are here again</source>
   <translation>Les articles sont de nouveau ici</translation>
  </message>
  <message>
   <source>The customer paid for them again</source>
   <translation>Le client les a payés encore une fois</translation>
  </message>
  <message>
   <source>The customer keeps both</source>
   <translation>Le client garde les deux</translation>
  </message>
  <message>
   <source>Paid another way</source>
   <translation>Payé autrement</translation>
  </message>
  <message>
   <source>Store credit given</source>
   <translation>Avoir remis</translation>
  </message>
  <message>
   <source>It is back on the shelf</source>
   <translation>C’est de retour en rayon</translation>
  </message>
  <message>
   <source>It stays with the order</source>
   <translation>Cela reste avec la commande</translation>
  </message>
  <message>
   <source>The customer has the goods again</source>
   <translation>Le client a de nouveau les articles</translation>
  </message>
  <message>
   <source>Taken back again, and accepted</source>
   <translation>Repris encore une fois, et accepté</translation>
  </message>
  <message>
   <source>The goods are here once</source>
   <translation>Les articles sont ici une fois</translation>
  </message>
  <message>
   <source>The goods are here twice</source>
   <translation>Les articles sont ici deux fois</translation>
  </message>
  <message>
   <source>The goods are not here</source>
   <translation>Les articles ne sont pas ici</translation>
  </message>
  <message>
   <source>The shopper knows</source>
   <translation>Le client est au courant</translation>
  </message>
  <message>
   <source>Ordered anew</source>
   <translation>Commandé de nouveau</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Vérifié</translation>
  </message>
  <message>
   <source>Put it back on the shelf and count it in.</source>
   <translation>Remettez-le en rayon et comptez-le.</translation>
  </message>
  <message>
   <source>The loss is noted. Count the shelf.</source>
   <translation>La perte est notée. Comptez le rayon.</translation>
  </message>
  <message>
   <source>Nothing is paid. Count them out of the shelf if they lie there.</source>
   <translation>Rien n’est payé. S’ils sont en rayon, décomptez-les.</translation>
  </message>
  <message>
   <source>The second try counts. This one ends.</source>
   <translation>Le second essai compte. Celui-ci est terminé.</translation>
  </message>
  <message>
   <source>It was entered twice. Tell the customer what counts.</source>
   <translation>Cela a été saisi deux fois. Dites au client ce qui compte.</translation>
  </message>
  <message>
   <source>The second set is not of this order. Give it back, or agree on store credit.</source>
   <translation>Le second lot n’est pas de cette commande. Redonnez-le, ou convenez d’un avoir.</translation>
  </message>
  <message>
   <source>The return counts. Put the goods where they belong.</source>
   <translation>Le retour compte. Rangez les articles à leur place.</translation>
  </message>
  <message>
   <source>The return counts, and the goods are sold.</source>
   <translation>Le retour compte, et les articles sont vendus.</translation>
  </message>
  <message>
   <source>The office sees that goods and money are gone.</source>
   <translation>La centrale voit que les articles et l’argent sont partis.</translation>
  </message>
  <message>
   <source>Nothing is paid back by itself any more. Say in the note how it was done.</source>
   <translation>Plus rien n’est versé de soi-même. Dites dans la note comment cela a été fait.</translation>
  </message>
  <message>
   <source>Taken in by</source>
   <translation>Repris par</translation>
  </message>
  <message>
   <source>Given up by</source>
   <translation>Abandonné par</translation>
  </message>
  <message>
   <source>Taken back first by</source>
   <translation>Repris d’abord par</translation>
  </message>
  <message>
   <source>First</source>
   <translation>D’abord</translation>
  </message>
  <message>
   <source>Ordered by</source>
   <translation>Commandé par</translation>
  </message>
  <message>
   <source>Given back by</source>
   <translation>Redonné par</translation>
  </message>
  <message>
   <source>Handed over by</source>
   <translation>Remis par</translation>
  </message>
  <message>
   <source>And then by</source>
   <translation>Et ensuite par</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>On ne sait pas par qui</translation>
  </message>
 </context>
 <context>
  <name>BasketCustomer</name>
  <message>
   <source>Who is it for, and where does it go?</source>
   <translation>Pour qui est-ce, et où cela va-t-il ?</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>Pour qui est-ce ?</translation>
  </message>
  <message>
   <source>%1, card ending in %2</source>
   <translation>%1, carte se terminant par %2</translation>
  </message>
  <message>
   <source>Scan their card, or type: it is for this order alone.</source>
   <translation>Scannez sa carte, ou tapez : c’est pour cette commande seulement.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>It is for somebody else</source>
   <translation>C’est pour quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
 </context>
 <context>
  <name>BasketLine</name>
  <message>
   <source>%1 each</source>
   <translation>%1 pièce</translation>
  </message>
  <message>
   <source>nobody knows its price</source>
   <translation>personne ne sait son prix</translation>
  </message>
  <message>
   <source>costs more now, it was %1</source>
   <translation>plus cher maintenant, c’était %1</translation>
  </message>
  <message>
   <source>costs less now, it was %1</source>
   <translation>moins cher maintenant, c’était %1</translation>
  </message>
  <message>
   <source>instead of %1</source>
   <translation>au lieu de %1</translation>
  </message>
  <message>
   <source>Take %1 out</source>
   <translation>Retirer %1</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Un de moins</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Un de plus</translation>
  </message>
  <message>
   <source>Something similar</source>
   <translation>Quelque chose de semblable</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Order for a customer</source>
   <translation>Commander pour un client</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>Panier</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n article</numerusform>
    <numerusform>%n articles</numerusform>
   </translation>
  </message>
  <message>
   <source>from a kiosk</source>
   <translation>d’une borne</translation>
  </message>
  <message>
   <source>scan to add more</source>
   <translation>scannez pour ajouter</translation>
  </message>
  <message numerus="yes">
   <source>%n more code(s) of this basket</source>
   <translation>
    <numerusform>encore %n code de ce panier</numerusform>
    <numerusform>encore %n codes de ce panier</numerusform>
   </translation>
  </message>
  <message>
   <source>The kiosk shows them one after the other: scan them all.</source>
   <translation>La borne les montre l’un après l’autre : scannez-les tous.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) of the kiosk’s basket are not known here</source>
   <translation>
    <numerusform>%n article du panier de la borne n’est pas connu ici</numerusform>
    <numerusform>%n articles du panier de la borne ne sont pas connus ici</numerusform>
   </translation>
  </message>
  <message>
   <source>They are not in this basket. Ask the customer what it was, and scan it or look for it.</source>
   <translation>Ils ne sont pas dans ce panier. Demandez au client ce que c’était, et scannez-le ou cherchez-le.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) did not fit in as wanted</source>
   <translation>
    <numerusform>%n ligne n’a pas pu entrer comme voulu</numerusform>
    <numerusform>%n lignes n’ont pas pu entrer comme voulu</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare with the kiosk, and order the rest as a second order.</source>
   <translation>Comparez avec la borne, et commandez le reste comme seconde commande.</translation>
  </message>
  <message>
   <source>Something costs more by now</source>
   <translation>Quelque chose coûte plus cher maintenant</translation>
  </message>
  <message>
   <source>Something costs less by now</source>
   <translation>Quelque chose coûte moins cher maintenant</translation>
  </message>
  <message>
   <source>Tell the customer the new price.</source>
   <translation>Dites le nouveau prix au client.</translation>
  </message>
  <message>
   <source>They agree</source>
   <translation>Le client est d’accord</translation>
  </message>
  <message>
   <source>%1 is out of the basket</source>
   <translation>%1 n’est plus dans le panier</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Remettre en rayon</translation>
  </message>
  <message>
   <source>An empty basket</source>
   <translation>Un panier vide</translation>
  </message>
  <message>
   <source>Scan articles, or the code that the kiosk shows of a shopper’s basket. What is not here comes from another store or from the warehouse.</source>
   <translation>Scannez des articles, ou le code du panier que montre la borne. Ce qui n’est pas ici vient d’un autre magasin ou de l’entrepôt.</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Cela n’a pas pu être cherché</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Scan again; if it happens again, restart the tablet and tell a manager.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Scannez encore ; si cela se reproduit, redémarrez-la et prévenez un responsable.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Next customer</source>
   <translation>Client suivant</translation>
  </message>
  <message>
   <source>Empty it</source>
   <translation>Le vider</translation>
  </message>
  <message>
   <source>Back to the basket</source>
   <translation>Retour au panier</translation>
  </message>
  <message>
   <source>Choose another way</source>
   <translation>Choisir un autre mode</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>Pour qui est-ce ?</translation>
  </message>
  <message>
   <source>Order · %1</source>
   <translation>Commander · %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>Envoyer la demande · %1</translation>
  </message>
 </context>
 <context>
  <name>BasketSent</name>
  <message>
   <source>It is not confirmed. It is sent as soon as this tablet is connected, and the customer is written to.</source>
   <translation>Ce n’est pas confirmé. C’est envoyé dès que cette tablette est connectée, et le client reçoit un message.</translation>
  </message>
  <message>
   <source>It is saved on this tablet and not confirmed yet.</source>
   <translation>C’est enregistré sur cette tablette et pas encore confirmé.</translation>
  </message>
  <message>
   <source>What is left</source>
   <translation>Ce qui reste</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>Ce qui a été commandé</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>coûte maintenant %1</translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>il en reste %n</numerusform>
    <numerusform>il en reste %n</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>épuisé</translation>
  </message>
  <message>
   <source>ready from %1</source>
   <translation>prête à partir de %1</translation>
  </message>
  <message>
   <source>Everything is still in the basket</source>
   <translation>Tout est encore dans le panier</translation>
  </message>
  <message>
   <source>Choose another way or another article, and order again.</source>
   <translation>Choisissez un autre mode ou un autre article, et commandez de nouveau.</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>Ce qu’on dit au client</translation>
  </message>
  <message>
   <source>Number %1</source>
   <translation>Numéro %1</translation>
  </message>
  <message>
   <source>Code to pay with the phone</source>
   <translation>Code pour payer avec le téléphone</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Code pour la caisse</translation>
  </message>
 </context>
 <context>
  <name>BasketSheet</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
 </context>
 <context>
  <name>BasketSide</name>
  <message>
   <source>For the customer</source>
   <translation>Pour le client</translation>
  </message>
  <message>
   <source>Scan their card, or enter who it is for</source>
   <translation>Scannez sa carte, ou saisissez pour qui c’est</translation>
  </message>
  <message>
   <source>Name, how to reach them, and where to send it</source>
   <translation>Nom, comment le joindre, et où l’envoyer</translation>
  </message>
  <message>
   <source>Name, and how to reach them</source>
   <translation>Nom, et comment le joindre</translation>
  </message>
  <message>
   <source>card ending in %1</source>
   <translation>carte se terminant par %1</translation>
  </message>
  <message>
   <source>free</source>
   <translation>gratuite</translation>
  </message>
  <message>
   <source>Pays on their phone</source>
   <translation>Paie sur son téléphone</translation>
  </message>
  <message>
   <source>Pays at the till</source>
   <translation>Paie à la caisse</translation>
  </message>
  <message>
   <source>With a code, once it is confirmed</source>
   <translation>Avec un code, une fois confirmé</translation>
  </message>
  <message>
   <source>Cash or card, with a code</source>
   <translation>Espèces ou carte, avec un code</translation>
  </message>
 </context>
 <context>
  <name>BasketSimilar</name>
  <message>
   <source>Something similar</source>
   <translation>Quelque chose de semblable</translation>
  </message>
  <message>
   <source>In place of %1</source>
   <translation>À la place de %1</translation>
  </message>
  <message>
   <source>The article is replaced in the basket; colour and size can be scanned instead.</source>
   <translation>L’article est remplacé dans le panier ; couleur et taille peuvent être scannées à la place.</translation>
  </message>
  <message>
   <source>Nothing similar is known</source>
   <translation>Rien de semblable n’est connu</translation>
  </message>
  <message>
   <source>Scan what the customer would like instead: it goes into the basket.</source>
   <translation>Scannez ce que le client aimerait à la place : cela va dans le panier.</translation>
  </message>
 </context>
 <context>
  <name>BasketSums</name>
  <message>
   <source>free</source>
   <translation>gratuite</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>dont %1 de TVA</translation>
  </message>
  <message>
   <source>%1 saved</source>
   <translation>%1 économisés</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How does the customer want it?</source>
   <translation>Comment le client le veut-il ?</translation>
  </message>
  <message>
   <source>Something similar instead</source>
   <translation>Plutôt quelque chose de semblable</translation>
  </message>
 </context>
 <context>
  <name>BasketWords</name>
  <message>
   <source>Take it from the shelf here</source>
   <translation>Le prendre ici en rayon</translation>
  </message>
  <message>
   <source>Held at this store’s counter</source>
   <translation>Gardé au comptoir de ce magasin</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>À retirer à %1</translation>
  </message>
  <message>
   <source>Sent home</source>
   <translation>Livré à domicile</translation>
  </message>
  <message numerus="yes">
   <source>only %n left</source>
   <translation>
    <numerusform>plus que %n</numerusform>
    <numerusform>plus que %n</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>épuisé</translation>
  </message>
  <message>
   <source>Nobody knows how many: somebody has to look</source>
   <translation>Personne ne sait combien : quelqu’un doit regarder</translation>
  </message>
  <message>
   <source>Few left: somebody has to look</source>
   <translation>Il en reste peu : quelqu’un doit regarder</translation>
  </message>
  <message numerus="yes">
   <source>%n there</source>
   <translation>
    <numerusform>%n là-bas</numerusform>
    <numerusform>%n là-bas</numerusform>
   </translation>
  </message>
  <message>
   <source>with the customer %1</source>
   <translation>chez le client %1</translation>
  </message>
  <message>
   <source>ready from %1</source>
   <translation>prête à partir de %1</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Offres</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Remise</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>TVA</translation>
  </message>
  <message>
   <source>First and last name</source>
   <translation>Prénom et nom</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>Numéro et rue</translation>
  </message>
  <message>
   <source>Floor, company (optional)</source>
   <translation>Étage, société (facultatif)</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Ville</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Région</translation>
  </message>
  <message>
   <source>Never type a card number here. It was not kept.</source>
   <translation>Ne tapez jamais de numéro de carte ici. Il n’a pas été gardé.</translation>
  </message>
  <message>
   <source>An e-mail address or a phone number is needed, to tell the customer.</source>
   <translation>Il faut un e-mail ou un téléphone, pour prévenir le client.</translation>
  </message>
  <message>
   <source>This is still needed.</source>
   <translation>Ceci manque encore.</translation>
  </message>
  <message>
   <source>This is no postcode of that country.</source>
   <translation>Ce n’est pas un code postal de ce pays.</translation>
  </message>
  <message>
   <source>An e-mail address looks like name@example.com.</source>
   <translation>Une adresse e-mail ressemble à nom@exemple.com.</translation>
  </message>
  <message>
   <source>A phone number has 6 to 15 digits.</source>
   <translation>Un numéro de téléphone a de 6 à 15 chiffres.</translation>
  </message>
  <message>
   <source>This is too long.</source>
   <translation>C’est trop long.</translation>
  </message>
  <message>
   <source>This is too short.</source>
   <translation>C’est trop court.</translation>
  </message>
  <message>
   <source>Nothing is sent to this country.</source>
   <translation>Rien n’est envoyé dans ce pays.</translation>
  </message>
  <message>
   <source>There are characters in it that cannot be printed on a label.</source>
   <translation>Certains caractères ne peuvent pas être imprimés sur une étiquette.</translation>
  </message>
  <message>
   <source>Standard delivery</source>
   <translation>Livraison standard</translation>
  </message>
  <message>
   <source>Express delivery</source>
   <translation>Livraison express</translation>
  </message>
  <message>
   <source>This code is in the basket already</source>
   <translation>Ce code est déjà dans le panier</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>Pas dans le catalogue de cette tablette</translation>
  </message>
  <message>
   <source>It is not to be had anywhere that this tablet knows of</source>
   <translation>Il n’est disponible nulle part, pour autant que cette tablette sache</translation>
  </message>
  <message>
   <source>The basket is full: order this first</source>
   <translation>Le panier est plein : commandez d’abord ceci</translation>
  </message>
  <message>
   <source>This customer is not known here</source>
   <translation>Ce client n’est pas connu ici</translation>
  </message>
  <message>
   <source>It could not be saved on this tablet. Nothing was ordered.</source>
   <translation>Cela n’a pas pu être enregistré sur cette tablette. Rien n’a été commandé.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Réessayez.</translation>
  </message>
  <message>
   <source>It was not put in a second time.</source>
   <translation>Il n’y a pas été mis une deuxième fois.</translation>
  </message>
  <message>
   <source>Enter a name and an e-mail address or a phone number instead.</source>
   <translation>Saisissez plutôt un nom et un e-mail ou un téléphone.</translation>
  </message>
  <message>
   <source>Order again: it stays one order, however often it is tried.</source>
   <translation>Commandez de nouveau : cela reste une seule commande, quel que soit le nombre d’essais.</translation>
  </message>
  <message>
   <source>On its way to the head office</source>
   <translation>En route vers la centrale</translation>
  </message>
  <message>
   <source>Saved as an order request</source>
   <translation>Enregistrée comme demande de commande</translation>
  </message>
  <message>
   <source>The order is confirmed</source>
   <translation>La commande est confirmée</translation>
  </message>
  <message>
   <source>The order is paid</source>
   <translation>La commande est payée</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>Cette commande est terminée</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>Quelqu’un a été plus rapide</translation>
  </message>
  <message>
   <source>The price has changed</source>
   <translation>Le prix a changé</translation>
  </message>
  <message>
   <source>The head office refused it</source>
   <translation>La centrale l’a refusée</translation>
  </message>
  <message>
   <source>“One moment: it is not confirmed yet.”</source>
   <translation>« Un instant : ce n’est pas encore confirmé. »</translation>
  </message>
  <message>
   <source>“Nothing is confirmed yet: we are working offline. As soon as we are connected we check it and write to you.”</source>
   <translation>« Rien n’est encore confirmé : nous sommes hors connexion. Dès que possible, nous vérifions et vous écrivons. »</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone and pay until %1. Until then it is yours.”</source>
   <translation>« Merci de scanner ce code avec votre téléphone et de payer avant %1. D’ici là, c’est à vous. »</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone to pay.”</source>
   <translation>« Merci de scanner ce code avec votre téléphone pour payer. »</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code, until %1. Until then it is yours.”</source>
   <translation>« Merci de payer à la caisse avec ce code, avant %1. D’ici là, c’est à vous. »</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code.”</source>
   <translation>« Merci de payer à la caisse avec ce code. »</translation>
  </message>
  <message>
   <source>“Your order is paid. What you take from the shelf is paid at the till: %1.”</source>
   <translation>« Votre commande est payée. Ce que vous prenez en rayon se paie à la caisse : %1. »</translation>
  </message>
  <message>
   <source>“Everything is paid. We write to you when there is news.”</source>
   <translation>« Tout est payé. Nous vous écrivons dès qu’il y a du nouveau. »</translation>
  </message>
  <message>
   <source>“It was not paid in time. Nothing is owed.”</source>
   <translation>« Elle n’a pas été payée à temps. Vous ne devez rien. »</translation>
  </message>
  <message>
   <source>“I am sorry, it was sold a moment ago. Nothing was ordered and nothing is owed.”</source>
   <translation>« Je suis désolé, il vient d’être vendu. Rien n’a été commandé et vous ne devez rien. »</translation>
  </message>
  <message>
   <source>“Nothing was ordered and nothing is owed.”</source>
   <translation>« Rien n’a été commandé et vous ne devez rien. »</translation>
  </message>
 </context>
 <context>
  <name>BatchBar</name>
  <message numerus="yes">
   <source>%n order(s) are the most on one walk</source>
   <translation>
    <numerusform>%n commande au plus par tournée</numerusform>
    <numerusform>%n commandes au plus par tournée</numerusform>
   </translation>
  </message>
  <message>
   <source>More totes do not fit on a trolley. Take one out of your choice first, or pick this one on the next walk.</source>
   <translation>Un chariot ne porte pas plus de bacs. Retirez-en d’abord une de votre choix, ou préparez celle-ci à la prochaine tournée.</translation>
  </message>
  <message>
   <source>Begin with %1, take over %2</source>
   <translation>Commencer avec %1, reprendre %2</translation>
  </message>
  <message numerus="yes">
   <source>Begin with %n order(s)</source>
   <translation>
    <numerusform>Commencer avec %n commande</numerusform>
    <numerusform>Commencer avec %n commandes</numerusform>
   </translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>The ten most urgent</source>
   <translation>Les dix plus urgentes</translation>
  </message>
  <message numerus="yes">
   <source>The %n most urgent</source>
   <translation>
    <numerusform>La plus urgente</numerusform>
    <numerusform>Les %n plus urgentes</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>BatchDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>Combien en avez-vous pris ?</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1 : il en faut encore %n.</numerusform>
    <numerusform>%1 : il en faut encore %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>Entre 1 et %1. N’en prenez pas plus que commandé.</translation>
  </message>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>Y en a-t-il un autre, en bon état ?</translation>
  </message>
  <message>
   <source>Please look once more</source>
   <translation>Merci de regarder encore une fois</translation>
  </message>
  <message>
   <source>It belongs in aisle %1, bay %2.</source>
   <translation>Sa place est allée %1, emplacement %2.</translation>
  </message>
  <message>
   <source>No bay is noted for it.</source>
   <translation>Aucun emplacement n’est noté.</translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>On ne sait pas combien il devrait y en avoir dans le magasin.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>%n devrait être dans le magasin, %1.</numerusform>
    <numerusform>%n devraient être dans le magasin, %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is missing is decided order by order when the walk is done.</source>
   <translation>Ce qui manque se décide commande par commande, à la fin de la tournée.</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>Oui, je prends celui-là</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>Je l’ai trouvé</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>Non, il en manque %n</numerusform>
    <numerusform>Non, il en manque %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>Il n’est pas ici, il en manque %n</numerusform>
    <numerusform>Il n’est pas ici, il en manque %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Leave %n order(s) for somebody else?</source>
   <translation>
    <numerusform>Laisser %n commande à quelqu’un d’autre ?</numerusform>
    <numerusform>Laisser %n commandes à quelqu’un d’autre ?</numerusform>
   </translation>
  </message>
  <message>
   <source>What is picked stays picked, and lies in your totes: put a name on each of them. Whoever goes on is shown what is left.</source>
   <translation>Ce qui est prélevé le reste, et se trouve dans vos bacs : mettez un nom sur chacun. Celui qui continue voit ce qui reste.</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Les laisser</translation>
  </message>
 </context>
 <context>
  <name>BatchFace</name>
  <message>
   <source>Aisle</source>
   <translation>Allée</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>Personne n’a noté où il se trouve. Cherchez dans son rayon.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>le numéro finit par %1</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>En prendre %n</numerusform>
    <numerusform>En prendre %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>il en manque %n</numerusform>
    <numerusform>il en manque %n</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>Tout est prélevé</translation>
  </message>
 </context>
 <context>
  <name>BatchPage</name>
  <message numerus="yes">
   <source>Pick %n order(s) together</source>
   <translation>
    <numerusform>Préparer %n commande ensemble</numerusform>
    <numerusform>Préparer %n commandes ensemble</numerusform>
   </translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>Préparer ensemble</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 sur %2 prélevés</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>Il y en a assez : %1</translation>
  </message>
  <message>
   <source>None of the orders needs that</source>
   <translation>Aucune des commandes n’en a besoin</translation>
  </message>
  <message>
   <source>None of the orders needs that: %1</source>
   <translation>Aucune des commandes n’en a besoin : %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>Tout ce qui était commandé est prélevé. Remettez celui-ci.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>Rien n’a été noté. Cherchez : %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>This tote is %1 already</source>
   <translation>Ce bac est déjà %1</translation>
  </message>
  <message>
   <source>This tote is none of yours</source>
   <translation>Ce bac n’est pas l’un des vôtres</translation>
  </message>
  <message>
   <source>Take another one. One tote holds one order.</source>
   <translation>Prenez-en un autre. Un bac contient une commande.</translation>
  </message>
  <message>
   <source>Tap the order it is for, then scan it once more.</source>
   <translation>Touchez la commande à laquelle il sert, puis scannez-le encore une fois.</translation>
  </message>
  <message>
   <source>Look for a tote of this batch.</source>
   <translation>Cherchez un bac de ce lot.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <source>These orders could not be read</source>
   <translation>Ces commandes n’ont pas pu être lues</translation>
  </message>
  <message>
   <source>Nothing is being picked together</source>
   <translation>Rien n’est préparé ensemble</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Rien n’est perdu. Merci de réessayer. Si cela se reproduit, redémarrez la tablette et prévenez un responsable.</translation>
  </message>
  <message>
   <source>Choose orders in the list of pickups.</source>
   <translation>Choisissez des commandes dans la liste des retraits.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>Vers la liste</translation>
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
   <translation>Pas dans %1</translation>
  </message>
  <message>
   <source>Scan each one as you take it</source>
   <translation>Scannez chacun en le prenant</translation>
  </message>
  <message>
   <source>Share them out</source>
   <translation>Répartissez-les</translation>
  </message>
  <message>
   <source>Into tote %1</source>
   <translation>Dans le bac %1</translation>
  </message>
  <message>
   <source>This page says into which tote it goes.</source>
   <translation>Cette page dit dans quel bac il va.</translation>
  </message>
  <message>
   <source>It belongs into tote %1.</source>
   <translation>Il va dans le bac %1.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>It is in the right tote.</source>
   <translation>Il est dans le bon bac.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2.</source>
   <translation>Enregistré, %1 sur %2.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2. Scan the tote to be sure.</source>
   <translation>Enregistré, %1 sur %2. Scannez le bac pour être sûr.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Annuler : %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>BatchSign</name>
  <message>
   <source>Tote %1</source>
   <translation>Bac %1</translation>
  </message>
 </context>
 <context>
  <name>BatchStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>il en manque %n</numerusform>
    <numerusform>il en manque %n</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n prélevé</numerusform>
    <numerusform>%n prélevés</numerusform>
   </translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>aucun emplacement noté</translation>
  </message>
 </context>
 <context>
  <name>BatchTote</name>
  <message>
   <source>tote %1</source>
   <translation>bac %1</translation>
  </message>
  <message>
   <source>scan its tote now</source>
   <translation>scannez maintenant son bac</translation>
  </message>
  <message>
   <source>by its letter</source>
   <translation>par sa lettre</translation>
  </message>
  <message>
   <source>somebody was quicker</source>
   <translation>quelqu’un a été plus rapide</translation>
  </message>
  <message>
   <source>× %1</source>
   <translation>× %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Take %1 out of the batch</source>
   <translation>Retirer %1 du lot</translation>
  </message>
  <message numerus="yes">
   <source>Decide: %n missing</source>
   <translation>
    <numerusform>Décider : il en manque %n</numerusform>
    <numerusform>Décider : il en manque %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Put into a bay</source>
   <translation>Déposer</translation>
  </message>
  <message>
   <source>Put into a bay: %1</source>
   <translation>Déposer : %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Remettre en rayon</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>BatchTotes</name>
  <message>
   <source>All totes are empty</source>
   <translation>Tous les bacs sont vides</translation>
  </message>
  <message numerus="yes">
   <source>Get %n tote(s) ready</source>
   <translation>
    <numerusform>Préparez %n bac</numerusform>
    <numerusform>Préparez %n bacs</numerusform>
   </translation>
  </message>
  <message>
   <source>The walk is done. Put each tote into its bay.</source>
   <translation>La tournée est finie. Déposez chaque bac à son emplacement.</translation>
  </message>
  <message>
   <source>Everything that was picked lies in its place.</source>
   <translation>Tout ce qui a été prélevé est à sa place.</translation>
  </message>
  <message>
   <source>Scan the code of each tote to tie it to its order, or begin at once and go by the letters.</source>
   <translation>Scannez le code de chaque bac pour le lier à sa commande, ou commencez tout de suite avec les lettres.</translation>
  </message>
  <message>
   <source>Scan a tote, or tap its button. What is missing is decided order by order.</source>
   <translation>Scannez un bac, ou touchez son bouton. Ce qui manque se décide commande par commande.</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>Vers la liste</translation>
  </message>
  <message>
   <source>Begin the walk</source>
   <translation>Commencer la tournée</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>Bacs</translation>
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
   <translation>fait</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>Taper combien</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 sur %2 prélevés</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>Bacs</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Chemin</translation>
  </message>
  <message>
   <source>Tie totes to orders</source>
   <translation>Lier des bacs aux commandes</translation>
  </message>
  <message>
   <source>Leave them for somebody else</source>
   <translation>Les laisser à quelqu’un d’autre</translation>
  </message>
 </context>
 <context>
  <name>BatchWords</name>
  <message>
   <source>Tote %1 (%2)</source>
   <translation>Bac %1 (%2)</translation>
  </message>
  <message>
   <source>Tote %1</source>
   <translation>Bac %1</translation>
  </message>
  <message>
   <source>%1 was cancelled</source>
   <translation>%1 a été annulée</translation>
  </message>
  <message>
   <source>%1 has taken over %2</source>
   <translation>%1 a repris %2</translation>
  </message>
  <message>
   <source>Somebody else has taken over %1</source>
   <translation>Quelqu’un d’autre a repris %1</translation>
  </message>
  <message>
   <source>%1 is no longer yours to pick</source>
   <translation>%1 n’est plus à vous</translation>
  </message>
  <message>
   <source>Tote %1 is empty: nothing is to be put back.</source>
   <translation>Le bac %1 est vide : rien à remettre en rayon.</translation>
  </message>
  <message numerus="yes">
   <source>Put back the %n unit(s) in tote %1 when your walk is done.</source>
   <translation>
    <numerusform>Remettez en rayon la pièce du bac %1 à la fin de votre tournée.</numerusform>
    <numerusform>Remettez en rayon les %n pièces du bac %1 à la fin de votre tournée.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give them the %n unit(s) in tote %1, or put them back.</source>
   <translation>
    <numerusform>Donnez-lui la pièce du bac %1, ou remettez-la en rayon.</numerusform>
    <numerusform>Donnez-lui les %n pièces du bac %1, ou remettez-les en rayon.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lies in %1</source>
   <translation>Se trouve en %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message numerus="yes">
   <source>Put back: %n unit(s)</source>
   <translation>
    <numerusform>À remettre en rayon : %n pièce</numerusform>
    <numerusform>À remettre en rayon : %n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Out of the batch</source>
   <translation>Hors du lot</translation>
  </message>
  <message>
   <source>%1 of %2 in it</source>
   <translation>%1 sur %2 dedans</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>il en manque %n</numerusform>
    <numerusform>il en manque %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BeforehandCard</name>
  <message>
   <source>First, in the scanner’s manual</source>
   <translation>D’abord, dans le manuel du lecteur</translation>
  </message>
  <message>
   <source>Scan the manual’s codes for these settings. It works without them, but not as well.</source>
   <translation>Scannez les codes du manuel pour ces réglages. Cela marche sans eux, mais moins bien.</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>Interface</translation>
  </message>
  <message>
   <source>USB or Bluetooth keyboard (HID)</source>
   <translation>Clavier USB ou Bluetooth (HID)</translation>
  </message>
  <message>
   <source>Keyboard country</source>
   <translation>Pays du clavier</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>États-Unis</translation>
  </message>
  <message>
   <source>After each code</source>
   <translation>Après chaque code</translation>
  </message>
  <message>
   <source>Enter (CR)</source>
   <translation>Entrée (CR)</translation>
  </message>
  <message>
   <source>Transmit AIM identifier</source>
   <translation>Transmettre l’identifiant AIM</translation>
  </message>
  <message>
   <source>On, for all kinds of codes</source>
   <translation>Activé, pour tous les types de codes</translation>
  </message>
  <message>
   <source>Group separator (GS, FNC1)</source>
   <translation>Séparateur de groupe (GS, FNC1)</translation>
  </message>
  <message>
   <source>Transmit</source>
   <translation>Transmettre</translation>
  </message>
  <message>
   <source>With the AIM identifier (]E0, ]C1, ]d2, ]Q3 in front of a code) this tablet knows how a code was printed. It never has to guess between two meanings.</source>
   <translation>Avec l’identifiant AIM (]E0, ]C1, ]d2, ]Q3 devant un code), cette tablette sait comment un code a été imprimé. Elle n’a jamais à deviner entre deux sens.</translation>
  </message>
  <message>
   <source>A scanner has been set up on this device before.</source>
   <translation>Un lecteur a déjà été réglé sur cet appareil.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>L’oublier</translation>
  </message>
 </context>
 <context>
  <name>BoardChart</name>
  <message>
   <source>Ordered</source>
   <translation>Commandées</translation>
  </message>
  <message>
   <source>Made ready</source>
   <translation>Préparées</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Remises</translation>
  </message>
  <message numerus="yes">
   <source>%n ordered</source>
   <translation>
    <numerusform>%n commandée</numerusform>
    <numerusform>%n commandées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n made ready</source>
   <translation>
    <numerusform>%n préparée</numerusform>
    <numerusform>%n préparées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n remise</numerusform>
    <numerusform>%n remises</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 to %2: %3, %4, %5</source>
   <translation>%1 à %2 : %3, %4, %5</translation>
  </message>
 </context>
 <context>
  <name>BoardFigures</name>
  <message>
   <source>ready on time, %1 of %2</source>
   <translation>prêtes à temps, %1 sur %2</translation>
  </message>
  <message>
   <source>ready on time, none due yet</source>
   <translation>prêtes à temps, rien n’était encore dû</translation>
  </message>
  <message>
   <source>until ready, 9 of 10 within %1</source>
   <translation>jusqu’à être prête, 9 sur 10 en %1</translation>
  </message>
  <message>
   <source>until ready, none yet</source>
   <translation>jusqu’à être prête, aucune encore</translation>
  </message>
  <message>
   <source>usual wait of a customer</source>
   <translation>attente habituelle d’un client</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>to pick one line</source>
   <translation>pour prélever une ligne</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) with something missing</source>
   <translation>
    <numerusform>%n commande incomplète</numerusform>
    <numerusform>%n commandes incomplètes</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing picked yet</source>
   <translation>rien de prélevé encore</translation>
  </message>
  <message numerus="yes">
   <source>%n not collected in time</source>
   <translation>
    <numerusform>%n non retirée à temps</numerusform>
    <numerusform>%n non retirées à temps</numerusform>
   </translation>
  </message>
  <message>
   <source>not collected, none yet</source>
   <translation>non retirées, aucune encore</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>Nothing left to get ready</source>
   <translation>Plus rien à préparer</translation>
  </message>
  <message numerus="yes">
   <source>%n more order(s) will be late</source>
   <translation>
    <numerusform>%n commande de plus sera en retard</numerusform>
    <numerusform>%n commandes de plus seront en retard</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked by %1</source>
   <translation>Tout prélevé à %1</translation>
  </message>
  <message>
   <source>Everything is picked, some needs a bay</source>
   <translation>Tout est prélevé, une partie attend son emplacement</translation>
  </message>
  <message>
   <source>No forecast: the opening hours are not known</source>
   <translation>Pas de prévision : les heures d’ouverture sont inconnues</translation>
  </message>
  <message>
   <source>all picked by %1</source>
   <translation>tout prélevé à %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n pièce à prélever</numerusform>
    <numerusform>%n pièces à prélever</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picking</source>
   <translation>
    <numerusform>%n personne prépare</numerusform>
    <numerusform>%n personnes préparent</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody is picking: counted with one person</source>
   <translation>personne ne prépare : calculé avec une personne</translation>
  </message>
  <message>
   <source>usual speed, too little was picked today</source>
   <translation>vitesse habituelle, trop peu prélevé aujourd’hui</translation>
  </message>
  <message>
   <source>Pickup board</source>
   <translation>Tableau des retraits</translation>
  </message>
  <message numerus="yes">
   <source>%n in progress</source>
   <translation>
    <numerusform>%n en cours</numerusform>
    <numerusform>%n en cours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready</source>
   <translation>
    <numerusform>%n prête</numerusform>
    <numerusform>%n prêtes</numerusform>
   </translation>
  </message>
  <message>
   <source>No line to the office: the board is %1. New orders and what other tablets did since are missing; what is done here counts already.</source>
   <translation>Pas de liaison avec la centrale (%1). Les nouvelles commandes et ce que d’autres tablettes ont fait depuis manquent ; ce qui se fait ici compte déjà.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet: the board may be empty although orders wait.</source>
   <translation>Pas de liaison avec la centrale, et rien n’en est encore venu : le tableau peut être vide alors que des commandes attendent.</translation>
  </message>
  <message>
   <source>%1 has %2 in hand and has not reported since %3: no network there, or put aside.</source>
   <translation>%1 a %2 en main et n’a rien dit depuis %3 : pas de réseau là-bas, ou tablette posée.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n commande</numerusform>
    <numerusform>%n commandes</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody has %1 in hand and has not reported since %2: no network there, or put aside.</source>
   <translation>Quelqu’un a %1 en main et n’a rien dit depuis %2 : pas de réseau là-bas, ou tablette posée.</translation>
  </message>
  <message>
   <source>late</source>
   <translation>en retard</translation>
  </message>
  <message>
   <source>due soon</source>
   <translation>bientôt due</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>dans les temps</translation>
  </message>
  <message>
   <source>waiting here</source>
   <translation>attend ici</translation>
  </message>
  <message>
   <source>longest %1</source>
   <translation>la plus longue %1</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Act now</source>
   <translation>Agir maintenant</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>En cours</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêtes</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No order needs you now.</source>
   <translation>Aucune commande n’a besoin de vous maintenant.</translation>
  </message>
  <message>
   <source>None of these at the moment.</source>
   <translation>Aucune pour le moment.</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>Aujourd’hui jusqu’ici</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>Aujourd’hui heure par heure</translation>
  </message>
  <message numerus="yes">
   <source>%n more came in before the first of these hours.</source>
   <translation>
    <numerusform>%n de plus est arrivée avant la première de ces heures.</numerusform>
    <numerusform>%n de plus sont arrivées avant la première de ces heures.</numerusform>
   </translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Le tableau ne peut pas être lu pour le moment</translation>
  </message>
  <message>
   <source>Nothing is lost. Picking and handing over go on.</source>
   <translation>Rien n’est perdu. La préparation et les remises continuent.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>BoardRow</name>
  <message>
   <source>somebody is at it</source>
   <translation>quelqu’un s’en occupe</translation>
  </message>
  <message>
   <source>nobody is at it</source>
   <translation>personne ne s’en occupe</translation>
  </message>
 </context>
 <context>
  <name>BoardSheet</name>
  <message numerus="yes">
   <source>%n unit(s) in %1</source>
   <translation>
    <numerusform>%n pièce en %1</numerusform>
    <numerusform>%n pièces en %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) picked, in somebody’s hands</source>
   <translation>
    <numerusform>%n pièce prélevée, entre les mains de quelqu’un</numerusform>
    <numerusform>%n pièces prélevées, entre les mains de quelqu’un</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) still on the shelf</source>
   <translation>
    <numerusform>%n pièce encore en rayon</numerusform>
    <numerusform>%n pièces encore en rayon</numerusform>
   </translation>
  </message>
  <message>
   <source>Who should have it?</source>
   <translation>Qui doit s’en charger ?</translation>
  </message>
  <message>
   <source>Hold it until when?</source>
   <translation>La garder jusqu’à quand ?</translation>
  </message>
  <message>
   <source>Take it back to the shelf?</source>
   <translation>La remettre en rayon ?</translation>
  </message>
  <message>
   <source>Cancel this order?</source>
   <translation>Annuler cette commande ?</translation>
  </message>
  <message>
   <source>This order is not on this tablet any more.</source>
   <translation>Cette commande n’est plus sur cette tablette.</translation>
  </message>
  <message>
   <source>It is theirs from then on, whoever is at it now. They begin when they open it.</source>
   <translation>Elle est à cette personne dès lors, qui que ce soit qui s’en occupe. Elle commence en l’ouvrant.</translation>
  </message>
  <message>
   <source>Once only. It is held now until %1.</source>
   <translation>Une seule fois. Elle est gardée maintenant jusqu’à %1.</translation>
  </message>
  <message>
   <source>Nobody came for it by %1.</source>
   <translation>Personne n’est venu la chercher avant %1.</translation>
  </message>
  <message>
   <source>The customer asked for it: %1.</source>
   <translation>Le client l’a demandé : %1.</translation>
  </message>
  <message>
   <source>%1 is at it</source>
   <translation>%1 s’en occupe</translation>
  </message>
  <message>
   <source>held until %1, that is over</source>
   <translation>gardée jusqu’à %1, c’est passé</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>gardée jusqu’à %1</translation>
  </message>
  <message>
   <source>customer written to: %1</source>
   <translation>écrit au client : %1</translation>
  </message>
  <message>
   <source>Yes, take it back</source>
   <translation>Oui, la reprendre</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Yes, cancel it</source>
   <translation>Oui, l’annuler</translation>
  </message>
  <message>
   <source>No, keep it</source>
   <translation>Non, la garder</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Ouvrir la commande</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>Answer: the customer wants to cancel</source>
   <translation>Répondre : le client veut annuler</translation>
  </message>
  <message>
   <source>Asked %1. Until you answer it stays as it is.</source>
   <translation>Demandé %1. Jusqu’à votre réponse, rien ne change.</translation>
  </message>
  <message>
   <source>Give it to somebody</source>
   <translation>La confier à quelqu’un</translation>
  </message>
  <message>
   <source>%1 is at it now.</source>
   <translation>%1 s’en occupe maintenant.</translation>
  </message>
  <message>
   <source>Nobody is at it.</source>
   <translation>Personne ne s’en occupe.</translation>
  </message>
  <message>
   <source>Tell the customer that it takes longer</source>
   <translation>Dire au client que c’est plus long</translation>
  </message>
  <message>
   <source>They were written to: %1.</source>
   <translation>Nous lui avons écrit : %1.</translation>
  </message>
  <message>
   <source>An apology by e-mail. It says no new time.</source>
   <translation>Des excuses par e-mail. Elles ne donnent pas de nouvelle heure.</translation>
  </message>
  <message>
   <source>Remind the customer</source>
   <translation>Rappeler au client</translation>
  </message>
  <message>
   <source>That it lies ready, and until when.</source>
   <translation>Qu’elle est prête, et jusqu’à quand.</translation>
  </message>
  <message>
   <source>Hold it longer</source>
   <translation>La garder plus longtemps</translation>
  </message>
  <message>
   <source>Once only.</source>
   <translation>Une seule fois.</translation>
  </message>
  <message>
   <source>Take it back to the shelf</source>
   <translation>La remettre en rayon</translation>
  </message>
  <message>
   <source>The hold is over.</source>
   <translation>La réservation est terminée.</translation>
  </message>
  <message>
   <source>There is nothing left to decide about this order.</source>
   <translation>Il n’y a plus rien à décider pour cette commande.</translation>
  </message>
  <message>
   <source>has it now</source>
   <translation>l’a maintenant</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in hand</source>
   <translation>
    <numerusform>%n commande en main</numerusform>
    <numerusform>%n commandes en main</numerusform>
   </translation>
  </message>
  <message>
   <source>has nothing in hand</source>
   <translation>n’a rien en main</translation>
  </message>
  <message>
   <source>If you say yes:</source>
   <translation>Si vous dites oui :</translation>
  </message>
  <message>
   <source>What left its shelf goes back there; it is on the list of what to put back.</source>
   <translation>Ce qui a quitté son rayon y retourne ; c’est dans la liste de ce qu’il faut remettre en rayon.</translation>
  </message>
  <message>
   <source>The office is asked to pay %1 back, and tells the customer.</source>
   <translation>La centrale est priée de verser %1, et prévient le client.</translation>
  </message>
  <message>
   <source>If you say no:</source>
   <translation>Si vous dites non :</translation>
  </message>
  <message>
   <source>It stays ready until %1. No message goes out by itself: please call the customer.</source>
   <translation>Elle reste prête jusqu’à %1. Aucun message ne part de lui-même : merci d’appeler le client.</translation>
  </message>
  <message>
   <source>It is made ready as promised. No message goes out by itself: please call the customer.</source>
   <translation>Elle est préparée comme promis. Aucun message ne part de lui-même : merci d’appeler le client.</translation>
  </message>
 </context>
 <context>
  <name>BoardTurn</name>
  <message>
   <source>Pickups</source>
   <translation>Retraits</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Retours</translation>
  </message>
  <message>
   <source>Shoppers</source>
   <translation>Clients</translation>
  </message>
 </context>
 <context>
  <name>BoardWords</name>
  <message numerus="yes">
   <source>Here for %n min, parking bay %1</source>
   <translation>
    <numerusform>Ici depuis %n min, place de parking %1</numerusform>
    <numerusform>Ici depuis %n min, place de parking %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Here for %n min</source>
   <translation>
    <numerusform>Ici depuis %n min</numerusform>
    <numerusform>Ici depuis %n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>%n min de retard</numerusform>
    <numerusform>%n min de retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>%n h de retard</numerusform>
    <numerusform>%n h de retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n jour de retard</numerusform>
    <numerusform>%n jours de retard</numerusform>
   </translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Veut annuler</translation>
  </message>
  <message>
   <source>Will be late, due %1</source>
   <translation>Sera en retard, due %1</translation>
  </message>
  <message>
   <source>Due %1</source>
   <translation>Due %1</translation>
  </message>
  <message>
   <source>Hold is over</source>
   <translation>Réservation terminée</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n pièce à prélever</numerusform>
    <numerusform>%n pièces à prélever</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>Prélevée, attend un emplacement</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Il manque quelque chose</translation>
  </message>
  <message>
   <source>Lies ready</source>
   <translation>Prête</translation>
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
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>Given. It is on their list now, and on every tablet as soon as there is a line.</source>
   <translation>Confiée. Elle est dans sa liste maintenant, et sur chaque tablette dès qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>It is held longer. Please tell the customer.</source>
   <translation>Elle est gardée plus longtemps. Merci de prévenir le client.</translation>
  </message>
  <message>
   <source>The hold is over. The goods are on the list of what goes back to the shelf.</source>
   <translation>La réservation est terminée. Les articles sont dans la liste de ce qui retourne en rayon.</translation>
  </message>
  <message>
   <source>Cancelled. The goods are on the list of what goes back to the shelf.</source>
   <translation>Annulée. Les articles sont dans la liste de ce qui retourne en rayon.</translation>
  </message>
  <message>
   <source>It stays. Please tell the customer.</source>
   <translation>Elle reste. Merci de prévenir le client.</translation>
  </message>
  <message>
   <source>The message goes out as soon as there is a line.</source>
   <translation>Le message part dès qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>This order needs nothing any more: somebody was quicker.</source>
   <translation>Cette commande n’a plus besoin de rien : quelqu’un a été plus rapide.</translation>
  </message>
  <message>
   <source>The hold has been made longer already. It can be done once.</source>
   <translation>La réservation a déjà été prolongée. Cela se peut une fois.</translation>
  </message>
  <message>
   <source>The hold is not over yet.</source>
   <translation>La réservation n’est pas encore terminée.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>Quelqu’un d’autre a déjà répondu.</translation>
  </message>
  <message>
   <source>It does not lie ready any more.</source>
   <translation>Elle n’est plus prête.</translation>
  </message>
  <message>
   <source>Somebody else has put it back already.</source>
   <translation>Quelqu’un d’autre l’a déjà remise en rayon.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>Cela ne correspond plus à la commande telle qu’elle est.</translation>
  </message>
 </context>
 <context>
  <name>CameraSheet</name>
  <message>
   <source>Type the number</source>
   <translation>Taper le numéro</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Scanner avec la caméra</translation>
  </message>
  <message>
   <source>Use the camera</source>
   <translation>Utiliser la caméra</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>ChooseDialog</name>
  <message>
   <source>What is this code?</source>
   <translation>Qu’est-ce que ce code ?</translation>
  </message>
  <message>
   <source>It can mean more than one thing.</source>
   <translation>Il peut désigner plusieurs choses.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Rien de tout cela</translation>
  </message>
 </context>
 <context>
  <name>ComfortCard</name>
  <message>
   <source>Look and language</source>
   <translation>Affichage et langue</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Texte normal</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
 </context>
 <context>
  <name>ConnectionLine</name>
  <message>
   <source>No longer allowed</source>
   <translation>N’est plus autorisée</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>Se met à jour</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Connectée</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Se connecte</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>Hors connexion</translation>
  </message>
  <message>
   <source>Working offline · %1</source>
   <translation>Hors connexion · %1</translation>
  </message>
 </context>
 <context>
  <name>CountCard</name>
  <message>
   <source>About: later sales are not counted in.</source>
   <translation>Environ : les ventes plus récentes ne sont pas comptées.</translation>
  </message>
  <message>
   <source>Too old for a number. Please check the shelf.</source>
   <translation>Trop ancien pour un chiffre. Merci de regarder en rayon.</translation>
  </message>
  <message>
   <source>This tablet has no number for it. Please check the shelf.</source>
   <translation>Cette tablette n’a pas de chiffre. Merci de regarder en rayon.</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>Stock here unknown</source>
   <translation>Stock ici inconnu</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 ici</translation>
  </message>
  <message>
   <source>Aisle</source>
   <translation>Allée</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>on hand</source>
   <translation>en stock</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>réservé</translation>
  </message>
  <message>
   <source>safety</source>
   <translation>sécurité</translation>
  </message>
  <message>
   <source>this tablet</source>
   <translation>cette tablette</translation>
  </message>
 </context>
 <context>
  <name>CountRow</name>
  <message numerus="yes">
   <source>%n counted</source>
   <translation>
    <numerusform>%n compté</numerusform>
    <numerusform>%n comptés</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>emplacement %1</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>pas encore confirmé</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <source>Bay %1</source>
   <translation>Emplacement %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>À compter</translation>
  </message>
  <message>
   <source>%1 of %2 counted</source>
   <translation>%1 sur %2 comptés</translation>
  </message>
  <message>
   <source>Scan a product, or the label of a bay to count all of it.</source>
   <translation>Scannez un produit, ou l’étiquette d’un emplacement pour tout y compter.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Stock</translation>
  </message>
  <message>
   <source>No line to the office: counts are saved here and sent later. Other tablets may have counted meanwhile.</source>
   <translation>Pas de liaison avec la centrale : les comptages sont enregistrés ici et envoyés plus tard. D’autres tablettes ont peut-être compté entre-temps.</translation>
  </message>
  <message>
   <source>Everybody is asked</source>
   <translation>Tout le monde est prévenu</translation>
  </message>
  <message>
   <source>Not saved. Ask again</source>
   <translation>Pas enregistré. Demander à nouveau</translation>
  </message>
  <message>
   <source>Ask everybody to count it</source>
   <translation>Demander à tous de compter</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>Ceci ne peut pas être lu pour le moment</translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>Rien n’est rangé à l’emplacement %1</translation>
  </message>
  <message>
   <source>Nothing waits to be counted</source>
   <translation>Rien n’attend d’être compté</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Rien n’est perdu. Scanner et chercher continuent.</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>Aucun produit de ce magasin n’a sa place là, pour autant que cette tablette sache.</translation>
  </message>
  <message>
   <source>What was not found, or cannot be right by the record, appears here. A product or a bay can be counted at any time: scan it.</source>
   <translation>Ce qui n’a pas été trouvé, ou ne peut pas être juste d’après les comptes, apparaît ici. Un produit ou un emplacement se compte à tout moment : scannez-le.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>CustomerPage</name>
  <message>
   <source>Customer</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>Carte se terminant par %1</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>points, %1</source>
   <translation>points, %1</translation>
  </message>
  <message>
   <source>Their changing code was genuine</source>
   <translation>Son code changeant était authentique</translation>
  </message>
  <message>
   <source>Only the card was shown</source>
   <translation>Seule la carte a été montrée</translation>
  </message>
  <message>
   <source>A card can be copied. For returns and points ask for the code in the app, or an ID.</source>
   <translation>Une carte peut être copiée. Pour les retours et les points, demandez le code de l’application ou une pièce d’identité.</translation>
  </message>
  <message>
   <source>Open their account at the kiosk</source>
   <translation>Ouvrir son compte à la borne</translation>
  </message>
  <message>
   <source>Orders in this store</source>
   <translation>Commandes dans ce magasin</translation>
  </message>
  <message>
   <source>No orders in this store</source>
   <translation>Aucune commande dans ce magasin</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>passée %1</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
 </context>
 <context>
  <name>DaySoFar</name>
  <message>
   <source>Today so far</source>
   <translation>Aujourd’hui jusqu’ici</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>aidés</translation>
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
   <translation>attente habituelle</translation>
  </message>
  <message>
   <source>Calls that are done appear here.</source>
   <translation>Les appels terminés apparaissent ici.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help</source>
   <translation>Le client n’a plus besoin d’aide</translation>
  </message>
  <message>
   <source>%1 helped</source>
   <translation>%1 a aidé</translation>
  </message>
 </context>
 <context>
  <name>DevicePage</name>
  <message>
   <source>This device</source>
   <translation>Cet appareil</translation>
  </message>
  <message>
   <source>The tablet cannot read its own records</source>
   <translation>La tablette ne peut pas lire ses propres données</translation>
  </message>
  <message>
   <source>Restart it. If it stays like this, call support; nothing that was saved is lost.</source>
   <translation>Redémarrez-la. Si cela continue, appelez le support ; rien de ce qui a été enregistré n’est perdu.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>No space left</source>
   <translation>Plus d’espace libre</translation>
  </message>
  <message>
   <source>Little space left: %1</source>
   <translation>Peu d’espace libre : %1</translation>
  </message>
  <message>
   <source>Take nothing back and hand nothing over until there is space again. What was saved is safe.</source>
   <translation>Ne reprenez et ne remettez rien tant qu’il n’y a pas d’espace. Ce qui a été enregistré est en sûreté.</translation>
  </message>
  <message>
   <source>Pictures and the catalogue stop growing first. What people do is still saved.</source>
   <translation>Les images et le catalogue cessent d’abord de grandir. Ce que les gens font est toujours enregistré.</translation>
  </message>
 </context>
 <context>
  <name>DueRow</name>
  <message>
   <source>promised for %1, late</source>
   <translation>promise pour %1, en retard</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>promised for %1</source>
   <translation>promise pour %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>encore %n min</numerusform>
    <numerusform>encore %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Commande %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>pas encore confirmée</translation>
  </message>
 </context>
 <context>
  <name>ExchangeChoice</name>
  <message>
   <source>Refund or exchange</source>
   <translation>Remboursement ou échange</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Remboursement</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échange</translation>
  </message>
  <message numerus="yes">
   <source>refund for %n piece(s)</source>
   <translation>
    <numerusform>remboursement pour %n pièce</numerusform>
    <numerusform>remboursement pour %n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
 </context>
 <context>
  <name>ExchangeDone</name>
  <message>
   <source>Goes to the customer</source>
   <translation>Va au client</translation>
  </message>
  <message>
   <source>In exchange</source>
   <translation>En échange</translation>
  </message>
  <message>
   <source>At the till, with the code on the slip. The new goods leave after that.</source>
   <translation>À la caisse, avec le code du reçu. Les nouveaux articles partent ensuite.</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Code pour la caisse</translation>
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
   <translation>Ce que le client entend</translation>
  </message>
  <message>
   <source>The new goods stay here for now</source>
   <translation>Les nouveaux articles restent ici pour l’instant</translation>
  </message>
  <message>
   <source>The office has to confirm the return first. Choose “Change”, and keep it here, in another store or have it sent.</source>
   <translation>La centrale doit d’abord confirmer le retour. Choisissez « Modifier », et gardez-les ici, dans un autre magasin ou faites-les livrer.</translation>
  </message>
  <message>
   <source>Came back, worth</source>
   <translation>Revenu, d’une valeur de</translation>
  </message>
  <message>
   <source>New goods</source>
   <translation>Nouveaux articles</translation>
  </message>
  <message>
   <source>They are</source>
   <translation>Ils sont</translation>
  </message>
 </context>
 <context>
  <name>ExchangeSheet</name>
  <message>
   <source>What goes out instead?</source>
   <translation>Qu’est-ce qui sort à la place ?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>For %1 × %2</source>
   <translation>Pour %1 × %2</translation>
  </message>
  <message>
   <source>For %1</source>
   <translation>Pour %1</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>d’une valeur de %1</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>In your hand</source>
   <translation>Dans votre main</translation>
  </message>
  <message>
   <source>Scan it, or choose</source>
   <translation>Scannez-le, ou choisissez</translation>
  </message>
  <message>
   <source>Another size or colour of the same article costs what was paid, plus or less what the two differ by today. Anything else costs what it costs today.</source>
   <translation>Une autre taille ou couleur du même article coûte ce qui a été payé, plus ou moins la différence d’aujourd’hui entre les deux. Tout le reste coûte son prix d’aujourd’hui.</translation>
  </message>
  <message>
   <source>Nobody knows what this costs</source>
   <translation>Personne ne sait ce que cela coûte</translation>
  </message>
  <message>
   <source>Without a price it cannot go out. Choose another one, or refund the money.</source>
   <translation>Sans prix, il ne peut pas sortir. Choisissez-en un autre, ou passez au remboursement.</translation>
  </message>
  <message>
   <source>It stays here until the office has confirmed</source>
   <translation>Il reste ici jusqu’à la confirmation de la centrale</translation>
  </message>
  <message>
   <source>This return is above what may be promised without the office. Say so before you agree on anything.</source>
   <translation>Ce retour dépasse ce qui peut être promis sans la centrale. Dites-le avant de convenir de quoi que ce soit.</translation>
  </message>
  <message>
   <source>How it comes</source>
   <translation>Comment cela vient</translation>
  </message>
  <message>
   <source>All that goes out comes the same way, also what was chosen before.</source>
   <translation>Tout ce qui sort vient de la même façon, aussi ce qui a été choisi avant.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Pièces</translation>
  </message>
  <message>
   <source>Looking it up …</source>
   <translation>Recherche …</translation>
  </message>
  <message>
   <source>This article is no longer in the assortment</source>
   <translation>Cet article n’est plus dans l’assortiment</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Cela n’a pas pu être cherché</translation>
  </message>
  <message>
   <source>Nobody knows the number %1</source>
   <translation>Personne ne connaît le numéro %1</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Rien trouvé pour « %1 »</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Réessayez.</translation>
  </message>
  <message>
   <source>Scan what the customer wants instead, or search for it. Money back is always possible.</source>
   <translation>Scannez ce que le client veut à la place, ou cherchez-le. Rendre l’argent est toujours possible.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Chercher par nom</translation>
  </message>
  <message>
   <source>as the same article: what was paid, and today’s difference</source>
   <translation>comme le même article : le prix payé, et la différence d’aujourd’hui</translation>
  </message>
  <message>
   <source>%1 today</source>
   <translation>%1 aujourd’hui</translation>
  </message>
  <message>
   <source>with %1 fee for the return</source>
   <translation>avec %1 de frais de retour</translation>
  </message>
  <message>
   <source>Exchange for this</source>
   <translation>Échanger contre ceci</translation>
  </message>
  <message>
   <source>What does the customer want instead?</source>
   <translation>Que veut le client à la place ?</translation>
  </message>
  <message>
   <source>Its name, brand or number. Scanning it is quicker.</source>
   <translation>Son nom, sa marque ou son numéro. Scanner est plus rapide.</translation>
  </message>
  <message>
   <source>Name or number</source>
   <translation>Nom ou numéro</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>ExchangeVariants</name>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>Nearby</source>
   <translation>À proximité</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Entrepôt</translation>
  </message>
  <message>
   <source>here: %1</source>
   <translation>ici : %1</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>warehouse: %1</source>
   <translation>entrepôt : %1</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWays</name>
  <message>
   <source>on request</source>
   <translation>sur demande</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 ici</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 là-bas</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWords</name>
  <message>
   <source>Take it along now</source>
   <translation>L’emporter tout de suite</translation>
  </message>
  <message>
   <source>Collect it here, once it is confirmed</source>
   <translation>Le retirer ici, une fois confirmé</translation>
  </message>
  <message>
   <source>Collect it at %1</source>
   <translation>Le retirer à %1</translation>
  </message>
  <message>
   <source>Sent home from %1</source>
   <translation>Livré à domicile depuis %1</translation>
  </message>
  <message>
   <source>Not before the office has confirmed the return</source>
   <translation>Pas avant la confirmation du retour par la centrale</translation>
  </message>
  <message>
   <source>None known on this shelf: scan it if you have it in your hand</source>
   <translation>Aucun connu dans ce rayon : scannez-le si vous l’avez en main</translation>
  </message>
  <message>
   <source>taken along now</source>
   <translation>emporté tout de suite</translation>
  </message>
  <message>
   <source>to collect here, once the office has confirmed</source>
   <translation>à retirer ici, une fois confirmé par la centrale</translation>
  </message>
  <message>
   <source>to collect at %1, once the office has confirmed</source>
   <translation>à retirer à %1, une fois confirmé par la centrale</translation>
  </message>
  <message>
   <source>sent home from %1, once the office has confirmed</source>
   <translation>livré depuis %1, une fois confirmé par la centrale</translation>
  </message>
  <message>
   <source>Exchanged for %1</source>
   <translation>Échangé contre %1</translation>
  </message>
  <message>
   <source>Nothing to pay</source>
   <translation>Rien à payer</translation>
  </message>
  <message>
   <source>%1 to pay</source>
   <translation>%1 à payer</translation>
  </message>
  <message>
   <source>%1 to go back</source>
   <translation>%1 à rendre</translation>
  </message>
  <message>
   <source>“An even exchange: you pay nothing, and nothing comes back.”</source>
   <translation>« Un échange juste : vous ne payez rien, et rien ne revient. »</translation>
  </message>
  <message>
   <source>“Please pay %1 at the till, with this slip.”</source>
   <translation>« Merci de payer %1 à la caisse, avec ce reçu. »</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the other %1 and writes to you.”</source>
   <translation>« Nous avons vos articles. Notre centrale décide pour les autres %1 et vous écrit. »</translation>
  </message>
  <message>
   <source>“We have asked for the other %1 to go back to you. You hear from us when it is paid.”</source>
   <translation>« Nous avons demandé que les autres %1 vous reviennent. Nous vous prévenons quand c’est payé. »</translation>
  </message>
  <message>
   <source>“We keep it here for you as soon as our office has confirmed. We write to you.”</source>
   <translation>« Nous le gardons ici pour vous dès que notre centrale a confirmé. Nous vous écrivons. »</translation>
  </message>
  <message>
   <source>“They keep it for you at %1 as soon as our office has confirmed. We write to you.”</source>
   <translation>« On le garde pour vous à %1 dès que notre centrale a confirmé. Nous vous écrivons. »</translation>
  </message>
  <message>
   <source>“It is sent to the address of your order as soon as our office has confirmed.”</source>
   <translation>« C’est envoyé à l’adresse de votre commande dès que notre centrale a confirmé. »</translation>
  </message>
 </context>
 <context>
  <name>FloorWords</name>
  <message>
   <source>Cannot find something</source>
   <translation>Ne trouve pas quelque chose</translation>
  </message>
  <message>
   <source>Would like advice</source>
   <translation>Aimerait un conseil</translation>
  </message>
  <message>
   <source>Please check the shelf</source>
   <translation>Merci de regarder en rayon</translation>
  </message>
  <message>
   <source>How to get it</source>
   <translation>Comment l’obtenir</translation>
  </message>
  <message>
   <source>Here to collect an order</source>
   <translation>Ici pour retirer une commande</translation>
  </message>
  <message>
   <source>Needs a hand</source>
   <translation>A besoin d’un coup de main</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>attend depuis %n min</numerusform>
    <numerusform>attend depuis %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglais</translation>
  </message>
  <message>
   <source>German</source>
   <translation>allemand</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>arabe</translation>
  </message>
  <message>
   <source>French</source>
   <translation>français</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>espagnol</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Senior associate</source>
   <translation>Vendeur confirmé</translation>
  </message>
  <message>
   <source>Associate</source>
   <translation>Vendeur</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>Enregistré sur cette tablette</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En route</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge</source>
   <translation>Personne dans ce magasin n’a ce badge</translation>
  </message>
  <message>
   <source>This badge is not valid. Choose your name, or ask a manager for a new one</source>
   <translation>Ce badge n’est pas valable. Choisissez votre nom, ou demandez-en un nouveau à un responsable</translation>
  </message>
  <message>
   <source>Tote %1. Scan what lies in it, or the order</source>
   <translation>Bac %1. Scannez ce qui s’y trouve, ou la commande</translation>
  </message>
  <message>
   <source>Serial number %1. Scan the barcode beside it to open the product</source>
   <translation>Numéro de série %1. Scannez le code-barres à côté pour ouvrir le produit</translation>
  </message>
  <message>
   <source>A code for setting up a device. It does nothing here</source>
   <translation>Un code pour installer un appareil. Il ne fait rien ici</translation>
  </message>
  <message>
   <source>A voucher of this shop. What is left on it is known at the till</source>
   <translation>Un bon d’achat de ce magasin. La caisse sait ce qu’il vaut encore</translation>
  </message>
  <message>
   <source>A saved basket. The customer can go on with it at the kiosk</source>
   <translation>Un panier enregistré. Le client peut le continuer à la borne</translation>
  </message>
  <message>
   <source>A coupon or receipt. It is for the till</source>
   <translation>Un coupon ou un reçu. C’est pour la caisse</translation>
  </message>
  <message>
   <source>A label of a delivery. Scan the goods themselves</source>
   <translation>Une étiquette de livraison. Scannez les articles eux-mêmes</translation>
  </message>
  <message>
   <source>One of our codes, but nothing opens here</source>
   <translation>L’un de nos codes, mais rien ne s’ouvre ici</translation>
  </message>
  <message>
   <source>The code did not come through whole. Brighten the screen and scan again</source>
   <translation>Le code n’est pas arrivé entier. Éclaircissez l’écran et scannez encore</translation>
  </message>
  <message>
   <source>That did not come through whole. Scan one code at a time</source>
   <translation>Ce n’est pas arrivé entier. Scannez un code à la fois</translation>
  </message>
  <message>
   <source>A digit is wrong in %1. Scan again, or type it</source>
   <translation>Un chiffre est faux dans %1. Scannez encore, ou tapez-le</translation>
  </message>
  <message>
   <source>A label made in the store. Scan the maker's barcode</source>
   <translation>Une étiquette faite en magasin. Scannez le code-barres du fabricant</translation>
  </message>
  <message>
   <source>A code of a place or a document, not of a product</source>
   <translation>Un code de lieu ou de document, pas de produit</translation>
  </message>
  <message>
   <source>A web link, not a product. Look for the bars</source>
   <translation>Un lien web, pas un produit. Cherchez les barres</translation>
  </message>
  <message>
   <source>Too long to be one of our codes</source>
   <translation>Trop long pour être l’un de nos codes</translation>
  </message>
  <message>
   <source>Not one of our codes</source>
   <translation>Pas l’un de nos codes</translation>
  </message>
  <message>
   <source>A product is scanned. It opens as soon as you are signed in.</source>
   <translation>Un produit est scanné. Il s’ouvre dès que vous êtes identifié.</translation>
  </message>
  <message>
   <source>An order is scanned. It opens as soon as you are signed in.</source>
   <translation>Une commande est scannée. Elle s’ouvre dès que vous êtes identifié.</translation>
  </message>
  <message>
   <source>A basket is scanned. It opens as soon as you are signed in.</source>
   <translation>Un panier est scanné. Il s’ouvre dès que vous êtes identifié.</translation>
  </message>
  <message>
   <source>A customer card is scanned. It opens as soon as you are signed in.</source>
   <translation>Une carte client est scannée. Elle s’ouvre dès que vous êtes identifié.</translation>
  </message>
  <message>
   <source>A bay is scanned. What lies in it shows as soon as you are signed in.</source>
   <translation>Un emplacement est scanné. Ce qui s’y trouve s’affiche dès que vous êtes identifié.</translation>
  </message>
  <message>
   <source>A code is scanned. It opens as soon as you are signed in.</source>
   <translation>Un code est scanné. Il s’ouvre dès que vous êtes identifié.</translation>
  </message>
  <message>
   <source>Waiting to be picked</source>
   <translation>Attend d’être préparée</translation>
  </message>
  <message>
   <source>Being picked</source>
   <translation>En préparation</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Emballée</translation>
  </message>
  <message>
   <source>Ready to hand over</source>
   <translation>Prête à remettre</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Il manque quelque chose</translation>
  </message>
  <message>
   <source>Partly handed over</source>
   <translation>Remise en partie</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Remises</translation>
  </message>
  <message>
   <source>On its way to the customer</source>
   <translation>En route vers le client</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Livrée</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>Non retirée à temps</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Rendue</translation>
  </message>
  <message>
   <source>Partly returned</source>
   <translation>Rendue en partie</translation>
  </message>
  <message>
   <source>State not known to this tablet</source>
   <translation>État inconnu de cette tablette</translation>
  </message>
  <message>
   <source>Check the pickup code or an ID, then hand over what is staged.</source>
   <translation>Vérifiez le code de retrait ou une pièce d’identité, puis remettez ce qui est prêt.</translation>
  </message>
  <message>
   <source>Not everything is staged yet. Tell the customer when it will be.</source>
   <translation>Tout n’est pas encore prêt. Dites au client quand ce le sera.</translation>
  </message>
  <message>
   <source>Explain what is missing before you hand over the rest.</source>
   <translation>Expliquez ce qui manque avant de remettre le reste.</translation>
  </message>
  <message>
   <source>Some of it has gone to the customer already.</source>
   <translation>Une partie est déjà chez le client.</translation>
  </message>
  <message>
   <source>The goods are gone. Anything else is a return.</source>
   <translation>Les articles sont partis. Le reste est un retour.</translation>
  </message>
  <message>
   <source>Do not hand anything over.</source>
   <translation>Ne remettez rien.</translation>
  </message>
  <message>
   <source>The hold is over, and it went back to the shelf.</source>
   <translation>La réservation est terminée, et c’est retourné en rayon.</translation>
  </message>
  <message numerus="yes">
   <source>%n to pick</source>
   <translation>
    <numerusform>%n à préparer</numerusform>
    <numerusform>%n à préparer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n being picked</source>
   <translation>
    <numerusform>%n en préparation</numerusform>
    <numerusform>%n en préparation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n prélevé</numerusform>
    <numerusform>%n prélevés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n staged</source>
   <translation>
    <numerusform>%n déposée</numerusform>
    <numerusform>%n déposées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n remise</numerusform>
    <numerusform>%n remises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came back</source>
   <translation>
    <numerusform>%n revenue</numerusform>
    <numerusform>%n revenues</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>il en manque %n</numerusform>
    <numerusform>il en manque %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cancelled</source>
   <translation>
    <numerusform>%n annulée</numerusform>
    <numerusform>%n annulées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n back on the shelf</source>
   <translation>
    <numerusform>%n de retour en rayon</numerusform>
    <numerusform>%n de retour en rayon</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought online</source>
   <translation>Achetée en ligne</translation>
  </message>
  <message>
   <source>Bought in the app</source>
   <translation>Achetée dans l’application</translation>
  </message>
  <message>
   <source>Bought in the store</source>
   <translation>Achetée au magasin</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Membre</translation>
  </message>
  <message>
   <source>Silver member</source>
   <translation>Membre Argent</translation>
  </message>
  <message>
   <source>Gold member</source>
   <translation>Membre Or</translation>
  </message>
  <message>
   <source>This order waits at %1</source>
   <translation>Cette commande attend à %1</translation>
  </message>
  <message>
   <source>This order waits in another store</source>
   <translation>Cette commande attend dans un autre magasin</translation>
  </message>
  <message>
   <source>This pickup code is not accepted</source>
   <translation>Ce code de retrait n’est pas accepté</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Cela n’a pas pu être cherché</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>Pas une commande de ce magasin</translation>
  </message>
  <message>
   <source>It is collected there. If the customer would rather have it here, ask that store.</source>
   <translation>Elle se retire là-bas. Si le client la préfère ici, demandez à ce magasin.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Scannez encore. Si cela se reproduit, redémarrez-la et prévenez un responsable.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1, %2.</source>
   <translation>Cette tablette ne connaît aucune commande avec %1, %2.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1.</source>
   <translation>Cette tablette ne connaît aucune commande avec %1.</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail. New orders arrive within a minute while connected; orders long closed are only known to the office.</source>
   <translation>Comparez avec l’e-mail du client. Les nouvelles commandes arrivent en une minute tant qu’il y a une liaison ; les anciennes ne sont connues que de la centrale.</translation>
  </message>
  <message>
   <source>The code has expired. Ask the customer to open it again, or check an ID.</source>
   <translation>Le code a expiré. Demandez au client de le rouvrir, ou vérifiez une pièce d’identité.</translation>
  </message>
  <message>
   <source>The code is not valid yet. Check the clock of this tablet, and the customer’s ID.</source>
   <translation>Le code n’est pas encore valable. Vérifiez l’heure de cette tablette, et la pièce d’identité du client.</translation>
  </message>
  <message>
   <source>The code is for another store.</source>
   <translation>Le code est pour un autre magasin.</translation>
  </message>
  <message>
   <source>The code was used before: look whether the goods are gone already.</source>
   <translation>Le code a déjà été utilisé : regardez si les articles sont déjà partis.</translation>
  </message>
  <message>
   <source>This tablet cannot check codes until it has reached the office. Type the eight characters, or check an ID.</source>
   <translation>Cette tablette ne peut pas vérifier les codes tant qu’elle n’a pas joint la centrale. Tapez les huit caractères, ou vérifiez une pièce d’identité.</translation>
  </message>
  <message>
   <source>It was not issued by us, or it was changed. Hand nothing over for it; check an ID, and tell a manager.</source>
   <translation>Il ne vient pas de nous, ou il a été modifié. Ne remettez rien ; vérifiez une pièce d’identité, et prévenez un responsable.</translation>
  </message>
  <message>
   <source>This member code is not accepted</source>
   <translation>Ce code de membre n’est pas accepté</translation>
  </message>
  <message>
   <source>Nothing open in this store</source>
   <translation>Rien en cours dans ce magasin</translation>
  </message>
  <message>
   <source>This tablet only knows customers who have something open in this store. Points and orders of others are in their app.</source>
   <translation>Cette tablette ne connaît que les clients qui ont quelque chose en cours dans ce magasin. Les points et commandes des autres sont dans leur application.</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Produit</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>Badge</translation>
  </message>
  <message>
   <source>Customer card</source>
   <translation>Carte client</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Code de retrait</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Tote</source>
   <translation>Bac</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <source>Set-up code of a device</source>
   <translation>Code d’installation d’un appareil</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Bon d’achat</translation>
  </message>
  <message>
   <source>Saved basket</source>
   <translation>Panier enregistré</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Coupon</translation>
  </message>
  <message>
   <source>Delivery label</source>
   <translation>Étiquette de livraison</translation>
  </message>
  <message>
   <source>Several things at once</source>
   <translation>Plusieurs choses à la fois</translation>
  </message>
  <message>
   <source>Did not come through whole</source>
   <translation>N’est pas arrivé entier</translation>
  </message>
  <message>
   <source>Not read whole</source>
   <translation>Lu en partie</translation>
  </message>
  <message>
   <source>Wrong check digit</source>
   <translation>Clé de contrôle fausse</translation>
  </message>
  <message>
   <source>Label of the store</source>
   <translation>Étiquette du magasin</translation>
  </message>
  <message>
   <source>Not of a product</source>
   <translation>Pas d’un produit</translation>
  </message>
  <message>
   <source>Web link</source>
   <translation>Lien web</translation>
  </message>
  <message>
   <source>A valid article number, but not in our range</source>
   <translation>Un numéro d’article valable, mais pas de notre assortiment</translation>
  </message>
  <message>
   <source>A digit is wrong: badly printed, or typed</source>
   <translation>Un chiffre est faux : mal imprimé, ou mal tapé</translation>
  </message>
  <message>
   <source>A label of a store’s own scales that is not set up</source>
   <translation>Une étiquette de balance qui n’est pas réglée</translation>
  </message>
  <message>
   <source>A web link, not a product</source>
   <translation>Un lien web, pas un produit</translation>
  </message>
  <message>
   <source>Stock here</source>
   <translation>Stock ici</translation>
  </message>
  <message>
   <source>Stock elsewhere</source>
   <translation>Stock ailleurs</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Prix</translation>
  </message>
  <message>
   <source>Promotions</source>
   <translation>Promotions</translation>
  </message>
  <message>
   <source>Orders and calls</source>
   <translation>Commandes et appels</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Clients</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produits</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>Getting old</source>
   <translation>Vieillit</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>Ancien</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Pas encore là</translation>
  </message>
  <message>
   <source>Somebody else has taken this call.</source>
   <translation>Quelqu’un d’autre a pris cet appel.</translation>
  </message>
  <message>
   <source>Somebody else had handed it over already. If goods went out twice, tell a manager.</source>
   <translation>Quelqu’un d’autre l’avait déjà remise. Si les articles sont sortis deux fois, prévenez un responsable.</translation>
  </message>
  <message>
   <source>Its code was used on another device. If goods went out twice, tell a manager.</source>
   <translation>Son code a été utilisé sur un autre appareil. Si les articles sont sortis deux fois, prévenez un responsable.</translation>
  </message>
  <message>
   <source>This call has already been answered.</source>
   <translation>Cet appel a déjà reçu une réponse.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help.</source>
   <translation>Le client n’a plus besoin d’aide.</translation>
  </message>
  <message>
   <source>The office did not accept it.</source>
   <translation>La centrale ne l’a pas accepté.</translation>
  </message>
  <message>
   <source>The office cannot be reached</source>
   <translation>La centrale est injoignable</translation>
  </message>
  <message>
   <source>The office answers too slowly</source>
   <translation>La centrale répond trop lentement</translation>
  </message>
  <message>
   <source>The connection broke off</source>
   <translation>La liaison s’est coupée</translation>
  </message>
  <message>
   <source>The office cannot prove that it is the right one</source>
   <translation>La centrale ne peut pas prouver que c’est bien elle</translation>
  </message>
  <message>
   <source>The office is busy</source>
   <translation>La centrale est occupée</translation>
  </message>
  <message>
   <source>What came could not be stored</source>
   <translation>Ce qui est arrivé n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>This program is too old to get news. What you do is still sent</source>
   <translation>Ce programme est trop ancien pour recevoir du nouveau. Ce que vous faites est toujours envoyé</translation>
  </message>
  <message>
   <source>Something else answers in the office's place</source>
   <translation>Autre chose répond à la place de la centrale</translation>
  </message>
  <message>
   <source>The office sent something unusable. Nothing of it was taken</source>
   <translation>La centrale a envoyé quelque chose d’inutilisable. Rien n’en a été pris</translation>
  </message>
  <message numerus="yes">
   <source>The data of this tablet was damaged and was made again. %n unsent action(s) came through; the rest is being read again.</source>
   <translation>
    <numerusform>Les données de cette tablette étaient abîmées et ont été refaites. %n action non envoyée a été sauvée ; le reste est relu.</numerusform>
    <numerusform>Les données de cette tablette étaient abîmées et ont été refaites. %n actions non envoyées ont été sauvées ; le reste est relu.</numerusform>
   </translation>
  </message>
  <message>
   <source>The data of this tablet was damaged and was made again. It is being read again.</source>
   <translation>Les données de cette tablette étaient abîmées et ont été refaites. Elles sont relues.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) came back from the second copy.</source>
   <translation>
    <numerusform>%n action non envoyée est revenue de la seconde copie.</numerusform>
    <numerusform>%n actions non envoyées sont revenues de la seconde copie.</numerusform>
   </translation>
  </message>
  <message>
   <source>The second copy of unsent actions was damaged and was written anew.</source>
   <translation>La seconde copie des actions non envoyées était abîmée et a été réécrite.</translation>
  </message>
  <message>
   <source>A file that does not belong to this tablet was set aside.</source>
   <translation>Un fichier qui n’est pas de cette tablette a été mis de côté.</translation>
  </message>
  <message>
   <source>Part of the data was damaged. It is being read again.</source>
   <translation>Une partie des données était abîmée. Elle est relue.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) are damaged in both copies and cannot be sent. Tell a manager.</source>
   <translation>
    <numerusform>%n action non envoyée est abîmée dans les deux copies et ne peut pas partir. Prévenez un responsable.</numerusform>
    <numerusform>%n actions non envoyées sont abîmées dans les deux copies et ne peuvent pas partir. Prévenez un responsable.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The two copies of %n unsent action(s) differ. One is sent, the other one is kept.</source>
   <translation>
    <numerusform>Les deux copies de %n action non envoyée diffèrent. L’une est envoyée, l’autre gardée.</numerusform>
    <numerusform>Les deux copies de %n actions non envoyées diffèrent. L’une est envoyée, l’autre gardée.</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking a call</source>
   <translation>Prendre un appel</translation>
  </message>
  <message>
   <source>Handing an order over</source>
   <translation>Remettre une commande</translation>
  </message>
  <message>
   <source>Undoing a return</source>
   <translation>Annuler un retour</translation>
  </message>
  <message>
   <source>Undoing a hand-over</source>
   <translation>Annuler une remise</translation>
  </message>
  <message>
   <source>Closing a call</source>
   <translation>Clore un appel</translation>
  </message>
  <message>
   <source>Calling for help</source>
   <translation>Appeler à l’aide</translation>
  </message>
  <message>
   <source>Taking care of an unknown code</source>
   <translation>S’occuper d’un code inconnu</translation>
  </message>
  <message>
   <source>Counting unknown codes</source>
   <translation>Compter les codes inconnus</translation>
  </message>
  <message>
   <source>An action of this tablet</source>
   <translation>Une action de cette tablette</translation>
  </message>
 </context>
 <context>
  <name>HandOverPage</name>
  <message>
   <source>Who it is</source>
   <translation>Qui est-ce</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Ce qui sort</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>Hand over %1</source>
   <translation>Remettre %1</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>à %1</translation>
  </message>
  <message>
   <source>Paid at the till: %1</source>
   <translation>Payé à la caisse : %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>Reste à payer : %1</translation>
  </message>
  <message>
   <source>You have seen the receipt. Our centre does not know of it yet.</source>
   <translation>Vous avez vu le ticket. Notre centrale ne le connaît pas encore.</translation>
  </message>
  <message>
   <source>First to the till, with the number %1. Nothing goes out before.</source>
   <translation>D’abord à la caisse, avec le numéro %1. Rien ne sort avant.</translation>
  </message>
  <message>
   <source>Receipt seen</source>
   <translation>Ticket vu</translation>
  </message>
  <message>
   <source>%1 is on it as well</source>
   <translation>%1 s’en occupe aussi</translation>
  </message>
  <message>
   <source>They said so on a tablet. Ask them before anything goes out.</source>
   <translation>C’est dit sur une tablette. Demandez avant que quoi que ce soit ne sorte.</translation>
  </message>
  <message>
   <source>Everything stays here</source>
   <translation>Tout reste ici</translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>%1 sur %2 scannés</translation>
  </message>
  <message>
   <source>Scan every piece as it goes into the bag.</source>
   <translation>Scannez chaque pièce en la mettant dans le sac.</translation>
  </message>
  <message>
   <source>The rest stays here for the next time.</source>
   <translation>Le reste demeure ici pour la prochaine fois.</translation>
  </message>
  <message>
   <source>That is all of it.</source>
   <translation>C’est tout.</translation>
  </message>
  <message>
   <source>All are here, without scanning</source>
   <translation>Tout est là, sans scanner</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) go out</source>
   <translation>
    <numerusform>%n pièce sort</numerusform>
    <numerusform>%n pièces sortent</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer signs here with a finger. It also works without.</source>
   <translation>Le client signe ici du doigt. C’est possible aussi sans.</translation>
  </message>
  <message>
   <source>Wipe it</source>
   <translation>Effacer</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Code de retrait</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Pas montré</translation>
  </message>
  <message>
   <source>ending in %1</source>
   <translation>se terminant par %1</translation>
  </message>
  <message>
   <source>Pieces that stay here</source>
   <translation>Pièces qui restent ici</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Donnée</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Nothing is left to hand over</source>
   <translation>Il ne reste rien à remettre</translation>
  </message>
  <message>
   <source>It was cancelled or expired meanwhile. Give nothing out.</source>
   <translation>Elle a été annulée ou a expiré entre-temps. Ne donnez rien.</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Retour à la commande</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>Un pas en arrière</translation>
  </message>
  <message>
   <source>To the order</source>
   <translation>Vers la commande</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Remettre</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s) only</source>
   <translation>
    <numerusform>Remettre %n pièce seulement</numerusform>
    <numerusform>Remettre %n pièces seulement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s)</source>
   <translation>
    <numerusform>Remettre %n pièce</numerusform>
    <numerusform>Remettre %n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>To Today</source>
   <translation>Vers Aujourd’hui</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Remises</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>Les huit caractères</translation>
  </message>
  <message>
   <source>They stand below the code in the customer’s e-mail.</source>
   <translation>Ils sont sous le code dans l’e-mail du client.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Which document?</source>
   <translation>Quel document ?</translation>
  </message>
  <message>
   <source>Compare the name and the face. Only the last four characters of its number are kept.</source>
   <translation>Comparez le nom et le visage. Seuls les quatre derniers caractères de son numéro sont gardés.</translation>
  </message>
  <message>
   <source>Last four characters</source>
   <translation>Quatre derniers caractères</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Regardé</translation>
  </message>
  <message>
   <source>Why without scanning?</source>
   <translation>Pourquoi sans scanner ?</translation>
  </message>
  <message>
   <source>Count the pieces twice. The reason is kept with the hand-over.</source>
   <translation>Comptez les pièces deux fois. La raison est gardée avec la remise.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Avec vos mots</translation>
  </message>
  <message>
   <source>All are here</source>
   <translation>Tout est là</translation>
  </message>
 </context>
 <context>
  <name>HandOverWords</name>
  <message>
   <source>A pickup code or a document is enough</source>
   <translation>Un code de retrait ou un document suffit</translation>
  </message>
  <message>
   <source>Check the pickup code and a document</source>
   <translation>Vérifiez le code de retrait et un document</translation>
  </message>
  <message>
   <source>Only with the code scanned, and a document</source>
   <translation>Seulement avec le code scanné, et un document</translation>
  </message>
  <message>
   <source>Do not hand it over from this tablet</source>
   <translation>Ne la remettez pas depuis cette tablette</translation>
  </message>
  <message>
   <source>This tablet has never had the list of orders. Use one that is connected, or ask a manager.</source>
   <translation>Cette tablette n’a jamais eu la liste des commandes. Utilisez-en une qui est connectée, ou demandez à un responsable.</translation>
  </message>
  <message>
   <source>What this tablet knows is too old, %1, and nothing was staged by then. Use a tablet that is connected, or ask a manager.</source>
   <translation>Ce que sait cette tablette est trop ancien, %1, et rien n’était alors prêt. Utilisez une tablette connectée, ou demandez à un responsable.</translation>
  </message>
  <message>
   <source>What this tablet knows is old, %1: somebody else may have been quicker. Give out only what lies in the bay.</source>
   <translation>Ce que sait cette tablette est ancien, %1 : quelqu’un a pu être plus rapide. Ne donnez que ce qui est à l’emplacement.</translation>
  </message>
  <message>
   <source>What this tablet knows is not quite current, %1.</source>
   <translation>Ce que sait cette tablette n’est pas tout à fait à jour, %1.</translation>
  </message>
  <message>
   <source>Somebody other than the buyer collects it.</source>
   <translation>Quelqu’un d’autre que l’acheteur la retire.</translation>
  </message>
  <message>
   <source>The order is worth more than usual.</source>
   <translation>La commande vaut plus que d’habitude.</translation>
  </message>
  <message>
   <source>What this tablet knows is current.</source>
   <translation>Ce que sait cette tablette est à jour.</translation>
  </message>
  <message>
   <source>Scanned and genuine</source>
   <translation>Scanné et authentique</translation>
  </message>
  <message>
   <source>The eight characters fit</source>
   <translation>Les huit caractères correspondent</translation>
  </message>
  <message>
   <source>Not shown yet: scan it, or type it here</source>
   <translation>Pas encore montré : scannez-le, ou tapez-le ici</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>Carte d’identité</translation>
  </message>
  <message>
   <source>Passport</source>
   <translation>Passeport</translation>
  </message>
  <message>
   <source>Driving licence</source>
   <translation>Permis de conduire</translation>
  </message>
  <message>
   <source>Another document</source>
   <translation>Un autre document</translation>
  </message>
  <message>
   <source>The pickup code is still to be shown</source>
   <translation>Le code de retrait est encore à montrer</translation>
  </message>
  <message>
   <source>The code is still to be scanned</source>
   <translation>Le code est encore à scanner</translation>
  </message>
  <message>
   <source>A document is still to be looked at</source>
   <translation>Un document est encore à regarder</translation>
  </message>
  <message>
   <source>A code or a document is still to be shown</source>
   <translation>Un code ou un document est encore à montrer</translation>
  </message>
  <message>
   <source>This is not the code of this order</source>
   <translation>Ce n’est pas le code de cette commande</translation>
  </message>
  <message>
   <source>Too many wrong codes</source>
   <translation>Trop de codes faux</translation>
  </message>
  <message>
   <source>This code is of another order</source>
   <translation>Ce code est d’une autre commande</translation>
  </message>
  <message>
   <source>This code is for another store</source>
   <translation>Ce code est pour un autre magasin</translation>
  </message>
  <message>
   <source>This code has expired</source>
   <translation>Ce code a expiré</translation>
  </message>
  <message>
   <source>This code is not genuine</source>
   <translation>Ce code n’est pas authentique</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>Ce code n’est pas accepté</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>Ce code a déjà été utilisé</translation>
  </message>
  <message>
   <source>It is not paid yet</source>
   <translation>Elle n’est pas encore payée</translation>
  </message>
  <message>
   <source>First check who collects it</source>
   <translation>Vérifiez d’abord qui la retire</translation>
  </message>
  <message>
   <source>Wrong article: it is not in this order</source>
   <translation>Mauvais article : il n’est pas dans cette commande</translation>
  </message>
  <message>
   <source>Almost: another size or colour was ordered</source>
   <translation>Presque : une autre taille ou couleur était commandée</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>C’est un de trop</translation>
  </message>
  <message>
   <source>The pieces are counted already</source>
   <translation>Les pièces sont déjà comptées</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>The order has changed meanwhile</source>
   <translation>La commande a changé entre-temps</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Cela n’a pas pu être cherché</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail, or look at a document.</source>
   <translation>Comparez avec l’e-mail du client, ou regardez un document.</translation>
  </message>
  <message>
   <source>In a minute codes can be typed again. Until then a document helps.</source>
   <translation>Dans une minute, on peut de nouveau taper des codes. D’ici là, un document aide.</translation>
  </message>
  <message>
   <source>It belongs to order %1. Ask the customer for the code of this one.</source>
   <translation>Il est de la commande %1. Demandez au client le code de celle-ci.</translation>
  </message>
  <message>
   <source>It waits at %1. Give nothing out for it here.</source>
   <translation>Elle attend à %1. Ne donnez rien pour elle ici.</translation>
  </message>
  <message>
   <source>Ask the customer to open the e-mail or the app again, or look at a document.</source>
   <translation>Demandez au client de rouvrir l’e-mail ou l’application, ou regardez un document.</translation>
  </message>
  <message>
   <source>Give nothing out for it. A document shows who it is; if in doubt, ask a manager.</source>
   <translation>Ne donnez rien pour lui. Un document montre qui c’est ; en cas de doute, demandez à un responsable.</translation>
  </message>
  <message>
   <source>Ask the customer to open it again, or look at a document.</source>
   <translation>Demandez au client de le rouvrir, ou regardez un document.</translation>
  </message>
  <message>
   <source>Look whether the goods are gone already. If they are not, the eight characters and a document help.</source>
   <translation>Regardez si les articles sont déjà partis. Sinon, les huit caractères et un document aident.</translation>
  </message>
  <message>
   <source>%1 are to be paid at the till before anything goes out.</source>
   <translation>%1 sont à payer à la caisse avant que quoi que ce soit ne sorte.</translation>
  </message>
  <message>
   <source>The pieces are scanned in the next step.</source>
   <translation>Les pièces se scannent à l’étape suivante.</translation>
  </message>
  <message>
   <source>%1 stays here. Look into the bay for the right one.</source>
   <translation>%1 reste ici. Cherchez le bon à l’emplacement.</translation>
  </message>
  <message>
   <source>%1 stays here. The list below says which one was ordered.</source>
   <translation>%1 reste ici. La liste ci-dessous dit lequel était commandé.</translation>
  </message>
  <message>
   <source>%1: all of it is at the counter already.</source>
   <translation>%1 : tout est déjà au comptoir.</translation>
  </message>
  <message>
   <source>Go back one step to change what goes out.</source>
   <translation>Revenez d’un pas pour changer ce qui sort.</translation>
  </message>
  <message>
   <source>No hand-over was recorded. Please try once more; if it happens again, tell a manager.</source>
   <translation>Aucune remise n’a été notée. Réessayez ; si cela se reproduit, prévenez un responsable.</translation>
  </message>
  <message>
   <source>Go back one step and look at what is left of it.</source>
   <translation>Revenez d’un pas et regardez ce qu’il en reste.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Go back and try again.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Revenez en arrière et réessayez.</translation>
  </message>
  <message>
   <source>Handed over, saved on this tablet</source>
   <translation>Remise, enregistrée sur cette tablette</translation>
  </message>
  <message>
   <source>Handed over, on its way to the office</source>
   <translation>Remise, en route vers la centrale</translation>
  </message>
  <message>
   <source>Handed over and confirmed</source>
   <translation>Remise et confirmée</translation>
  </message>
  <message>
   <source>This hand-over was undone</source>
   <translation>Cette remise a été annulée</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Quelqu’un d’autre a été plus rapide</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Quelqu’un d’autre</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>Elle part d’elle-même dès que cette tablette est connectée. Vous pouvez continuer.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>La centrale la confirme dans un instant. Vous pouvez continuer.</translation>
  </message>
  <message>
   <source>Nothing is left to do.</source>
   <translation>Il ne reste rien à faire.</translation>
  </message>
  <message>
   <source>The order stands as it did before.</source>
   <translation>La commande est comme avant.</translation>
  </message>
  <message>
   <source>%1 handed this order over already, %2.</source>
   <translation>%1 a déjà remis cette commande, %2.</translation>
  </message>
  <message>
   <source>This order was handed over already.</source>
   <translation>Cette commande a déjà été remise.</translation>
  </message>
  <message>
   <source>If the goods went out twice, tell a manager: both are listed with their names.</source>
   <translation>Si les articles sont sortis deux fois, prévenez un responsable : les deux sont listés avec leurs noms.</translation>
  </message>
  <message>
   <source>It was another order</source>
   <translation>C’était une autre commande</translation>
  </message>
  <message>
   <source>The customer left without it</source>
   <translation>Le client est parti sans elle</translation>
  </message>
  <message>
   <source>Wrong or damaged goods</source>
   <translation>Articles faux ou abîmés</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>Confirmé par erreur</translation>
  </message>
  <message>
   <source>Label damaged or missing</source>
   <translation>Étiquette abîmée ou absente</translation>
  </message>
  <message>
   <source>Packed in a sealed parcel</source>
   <translation>Emballé dans un colis fermé</translation>
  </message>
  <message>
   <source>The scanner does not work</source>
   <translation>Le lecteur ne marche pas</translation>
  </message>
  <message>
   <source>That could not be saved. Please try once more.</source>
   <translation>Cela n’a pas pu être enregistré. Merci de réessayer.</translation>
  </message>
  <message>
   <source>Some of it has come back meanwhile. Take the rest as a return.</source>
   <translation>Une partie est revenue entre-temps. Prenez le reste comme retour.</translation>
  </message>
  <message>
   <source>This hand-over was undone already, or did not count.</source>
   <translation>Cette remise était déjà annulée, ou ne comptait pas.</translation>
  </message>
 </context>
 <context>
  <name>HelpCallCard</name>
  <message>
   <source>passed on</source>
   <translation>transmis</translation>
  </message>
  <message>
   <source>Pass on</source>
   <translation>Transmettre</translation>
  </message>
  <message>
   <source>You cannot come: it rings for everybody else</source>
   <translation>Vous ne pouvez pas venir : cela sonne chez tous les autres</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Ouvrir la commande</translation>
  </message>
  <message>
   <source>Look up</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>HoldsBackRow</name>
  <message>
   <source>lies in %1</source>
   <translation>se trouve en %1</translation>
  </message>
  <message>
   <source>aisle, bay</source>
   <translation>allée, emplacement</translation>
  </message>
  <message>
   <source>place not known</source>
   <translation>place inconnue</translation>
  </message>
  <message>
   <source>not collected: %1</source>
   <translation>non retirée : %1</translation>
  </message>
  <message>
   <source>cancelled: %1</source>
   <translation>annulée : %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Remettre en rayon</translation>
  </message>
  <message>
   <source>Put back: %1</source>
   <translation>Remettre en rayon : %1</translation>
  </message>
 </context>
 <context>
  <name>HoldsPage</name>
  <message>
   <source>Over: take these back</source>
   <translation>Terminées : à reprendre</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Jusqu’à aujourd’hui</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Jusqu’à demain</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>À remettre en rayon</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Réservations</translation>
  </message>
  <message>
   <source>In walking order. Scan each piece as it lies on its shelf, or tap it.</source>
   <translation>Dans l’ordre du chemin. Scannez chaque pièce une fois dans son rayon, ou touchez-la.</translation>
  </message>
  <message numerus="yes">
   <source>%n over</source>
   <translation>
    <numerusform>%n terminée</numerusform>
    <numerusform>%n terminées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) today</source>
   <translation>
    <numerusform>%n finit aujourd’hui</numerusform>
    <numerusform>%n finissent aujourd’hui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) tomorrow</source>
   <translation>
    <numerusform>%n finit demain</numerusform>
    <numerusform>%n finissent demain</numerusform>
   </translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Par date</translation>
  </message>
  <message>
   <source>By bay</source>
   <translation>Par emplacement</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Holds end by the clock of this tablet; look into the bay before you take something back.</source>
   <translation>Pas de liaison avec la centrale (%1). Les réservations finissent à l’heure de cette tablette ; regardez à l’emplacement avant de reprendre quelque chose.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>Pas de liaison avec la centrale, et rien n’en est encore venu.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>This is not to be put back</source>
   <translation>Ceci n’est pas à remettre en rayon</translation>
  </message>
  <message>
   <source>Perhaps it is of another order: put it aside and ask.</source>
   <translation>Peut-être d’une autre commande : mettez-le de côté et demandez.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>De retour en rayon : %1</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back</source>
   <translation>
    <numerusform>Reprendre la %n</numerusform>
    <numerusform>Reprendre les %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to take back</source>
   <translation>
    <numerusform>%n à reprendre</numerusform>
    <numerusform>%n à reprendre</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody knows since when</source>
   <translation>personne ne sait depuis quand</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>depuis %1</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n jour</numerusform>
    <numerusform>%n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>La liste ne peut pas être lue pour le moment</translation>
  </message>
  <message>
   <source>Nothing to put back</source>
   <translation>Rien à remettre en rayon</translation>
  </message>
  <message>
   <source>Every bay is free</source>
   <translation>Tous les emplacements sont libres</translation>
  </message>
  <message>
   <source>Nothing is being held</source>
   <translation>Rien n’est réservé</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Rien n’est perdu.</translation>
  </message>
  <message>
   <source>When a hold is over or an order is cancelled, its goods appear here with their aisle and bay.</source>
   <translation>Quand une réservation finit ou qu’une commande est annulée, ses articles apparaissent ici avec allée et emplacement.</translation>
  </message>
  <message>
   <source>Orders that lie ready for their customers appear here by themselves.</source>
   <translation>Les commandes prêtes pour leurs clients apparaissent ici d’elles-mêmes.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back to the shelf?</source>
   <translation>
    <numerusform>Remettre la %n en rayon ?</numerusform>
    <numerusform>Remettre les %n en rayon ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody came for them in time. The customers are told, the office is asked to pay back, and the goods are on the list of what goes back to the shelf.</source>
   <translation>Personne n’est venu à temps. Les clients sont prévenus, la centrale est priée de rendre l’argent, et les articles sont dans la liste de ce qui retourne en rayon.</translation>
  </message>
  <message>
   <source>Yes, take them back</source>
   <translation>Oui, les reprendre</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
 </context>
 <context>
  <name>HoldsRow</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>there for %n day(s)</source>
   <translation>
    <numerusform>là depuis %n jour</numerusform>
    <numerusform>là depuis %n jours</numerusform>
   </translation>
  </message>
  <message>
   <source>was held until %1</source>
   <translation>gardée jusqu’à %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>jusqu’à %1</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>Le client est ici</translation>
  </message>
  <message>
   <source>Held longer already</source>
   <translation>Déjà prolongée</translation>
  </message>
  <message>
   <source>Written to</source>
   <translation>Prévenu</translation>
  </message>
 </context>
 <context>
  <name>HoldsToday</name>
  <message>
   <source>Needs attention</source>
   <translation>À traiter</translation>
  </message>
  <message>
   <source>Holds ending</source>
   <translation>Réservations qui finissent</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>À remettre en rayon</translation>
  </message>
  <message>
   <source>Returns waiting</source>
   <translation>Retours en attente</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Reprendre des articles</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
 </context>
 <context>
  <name>HowMany</name>
  <message>
   <source>One less</source>
   <translation>Un de moins</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Un de plus</translation>
  </message>
 </context>
 <context>
  <name>KnownCard</name>
  <message>
   <source>How current</source>
   <translation>Données</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n change(s) to come</source>
   <translation>
    <numerusform>%1, %n changement à venir</numerusform>
    <numerusform>%1, %n changements à venir</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KnownCodesCard</name>
  <message>
   <source>Scan one of these three times</source>
   <translation>Scannez l’un d’eux trois fois</translation>
  </message>
  <message>
   <source>%1 of %2 scans</source>
   <translation>%1 scans sur %2</translation>
  </message>
  <message>
   <source>Square code to learn from</source>
   <translation>Code carré pour apprendre</translation>
  </message>
  <message>
   <source>Bars to learn from</source>
   <translation>Barres pour apprendre</translation>
  </message>
  <message>
   <source>The square teaches more. Take the bars if the scanner reads nothing else. Some laser scanners read only from paper: print a picture of this page for them.</source>
   <translation>Le carré apprend davantage. Prenez les barres si le lecteur ne lit rien d’autre. Certains lecteurs laser ne lisent que le papier : imprimez pour eux une image de cette page.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Recommencer</translation>
  </message>
 </context>
 <context>
  <name>LanguageDialog</name>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>LearntCard</name>
  <message>
   <source>The scanner is understood</source>
   <translation>Le lecteur est compris</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>%1 ms a key</source>
   <translation>%1 ms par touche</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>In front of a code</source>
   <translation>Devant un code</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>Behind a code</source>
   <translation>Après un code</translation>
  </message>
  <message>
   <source>Ends with</source>
   <translation>Finit par</translation>
  </message>
  <message>
   <source>AIM identifier</source>
   <translation>Identifiant AIM</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Group separators</source>
   <translation>Séparateurs de groupe</translation>
  </message>
  <message>
   <source>Switch on “Transmit AIM identifier” in the scanner’s manual and set it up again: short numbers can then be told apart.</source>
   <translation>Activez « Transmit AIM identifier » dans le manuel du lecteur et réglez-le de nouveau : les numéros courts se distinguent alors.</translation>
  </message>
  <message>
   <source>Without group separators the lot and the date of a GS1 code cannot be read. Switch them on in the scanner’s manual.</source>
   <translation>Sans séparateurs de groupe, le lot et la date d’un code GS1 ne se lisent pas. Activez-les dans le manuel du lecteur.</translation>
  </message>
  <message>
   <source>Let the scanner send Enter after each code: it answers sooner, and half a code is never taken for a whole one.</source>
   <translation>Faites envoyer Entrée par le lecteur après chaque code : il répond plus vite, et un demi-code n’est jamais pris pour un entier.</translation>
  </message>
 </context>
 <context>
  <name>LineCard</name>
  <message>
   <source>Connected, catching up</source>
   <translation>Connectée, se met à jour</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Connectée</translation>
  </message>
  <message>
   <source>Another copy of this tablet is at work</source>
   <translation>Une autre copie de cette tablette est au travail</translation>
  </message>
  <message>
   <source>This tablet is no longer allowed</source>
   <translation>Cette tablette n’est plus autorisée</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Se connecte</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>Hors connexion</translation>
  </message>
  <message>
   <source>News arrives within seconds. What you do is sent at once.</source>
   <translation>Les nouvelles arrivent en quelques secondes. Ce que vous faites part tout de suite.</translation>
  </message>
  <message>
   <source>It was restored or copied. Bring it to a manager, who lets it join again; unsent actions are kept and sent then.</source>
   <translation>Elle a été restaurée ou copiée. Portez-la à un responsable, qui la fait revenir ; les actions non envoyées sont gardées et envoyées ensuite.</translation>
  </message>
  <message>
   <source>The office has removed it. Bring it to a manager; unsent actions are kept.</source>
   <translation>La centrale l’a retirée. Portez-la à un responsable ; les actions non envoyées sont gardées.</translation>
  </message>
  <message>
   <source>First contact to the office. Everything already works with what is known.</source>
   <translation>Premier contact avec la centrale. Tout marche déjà avec ce qui est connu.</translation>
  </message>
  <message>
   <source>Scanning, search and help calls go on. What you do is saved here and sent by itself later.</source>
   <translation>Scanner, chercher et appels continuent. Ce que vous faites est enregistré ici et part de soi-même plus tard.</translation>
  </message>
  <message>
   <source>On its way: %1</source>
   <translation>En route : %1</translation>
  </message>
  <message>
   <source>Connected since</source>
   <translation>Connectée depuis</translation>
  </message>
  <message>
   <source>Offline since</source>
   <translation>Hors connexion depuis</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>Dernier contact</translation>
  </message>
  <message>
   <source>never yet</source>
   <translation>encore jamais</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
 </context>
 <context>
  <name>LockedCard</name>
  <message>
   <source>Locked after wrong PINs</source>
   <translation>Bloqués après de faux codes PIN</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Débloquer</translation>
  </message>
  <message>
   <source>Unlock %1</source>
   <translation>Débloquer %1</translation>
  </message>
 </context>
 <context>
  <name>LookUpStart</name>
  <message>
   <source>Scan a product</source>
   <translation>Scannez un produit</translation>
  </message>
  <message>
   <source>You see its price, where it lies, and what every store and the warehouse have. A name, brand or number does as well.</source>
   <translation>Vous voyez son prix, où il se trouve, et ce qu’ont chaque magasin et l’entrepôt. Un nom, une marque ou un numéro suffit aussi.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Chercher par nom</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Scannez le produit suivant</translation>
  </message>
  <message>
   <source>Looked up before:</source>
   <translation>Cherchés avant :</translation>
  </message>
 </context>
 <context>
  <name>MatrixCell</name>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
 </context>
 <context>
  <name>MissingCancel</name>
  <message numerus="yes">
   <source>Cancel %n missing unit(s)?</source>
   <translation>
    <numerusform>Annuler la pièce manquante ?</numerusform>
    <numerusform>Annuler les %n pièces manquantes ?</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 does not get it and is told so. %2 will be refunded by the office; that has not happened yet. This cannot be undone here.</source>
   <translation>%1 ne l’aura pas et en est averti. %2 seront rendus par la centrale ; cela n’est pas encore fait. Cela ne s’annule pas ici.</translation>
  </message>
  <message>
   <source>Cancel:</source>
   <translation>Annuler :</translation>
  </message>
  <message numerus="yes">
   <source>Cancel %n</source>
   <translation>
    <numerusform>En annuler %n</numerusform>
    <numerusform>En annuler %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>Continuer à chercher</translation>
  </message>
 </context>
 <context>
  <name>MissingConsent</name>
  <message>
   <source>How was that agreed?</source>
   <translation>Comment en a-t-on convenu ?</translation>
  </message>
 </context>
 <context>
  <name>MissingElsewhere</name>
  <message>
   <source>Ask another store or the warehouse</source>
   <translation>Demander à un autre magasin ou à l’entrepôt</translation>
  </message>
  <message>
   <source>This is a request: they still have to find it and send it. %1 is told that it takes longer, and the order waits for it.</source>
   <translation>C’est une demande : ils doivent encore le trouver et l’envoyer. %1 apprend que c’est plus long, et la commande l’attend.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 là-bas</translation>
  </message>
  <message>
   <source>This tablet knows of no other place.</source>
   <translation>Cette tablette ne connaît aucun autre lieu.</translation>
  </message>
  <message>
   <source>Ask for:</source>
   <translation>En demander :</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n</source>
   <translation>
    <numerusform>En demander %n à %1</numerusform>
    <numerusform>En demander %n à %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingLook</name>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>Y en a-t-il un autre, en bon état ?</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Regarder encore une fois</translation>
  </message>
  <message>
   <source>Put the damaged one aside. Nothing changes for the customer if you find a good one.</source>
   <translation>Mettez l’article abîmé de côté. Rien ne change pour le client si vous en trouvez un bon.</translation>
  </message>
  <message>
   <source>Nothing changes for the customer while you look.</source>
   <translation>Rien ne change pour le client pendant que vous cherchez.</translation>
  </message>
  <message>
   <source>To be put back: %1</source>
   <translation>À remettre en rayon : %1</translation>
  </message>
  <message>
   <source>Its place: bay %1</source>
   <translation>Sa place : emplacement %1</translation>
  </message>
  <message>
   <source>No bay is noted for it</source>
   <translation>Aucun emplacement n’est noté pour lui</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of an order that was given up</source>
   <translation>
    <numerusform>%n pièce d’une commande abandonnée</numerusform>
    <numerusform>%n pièces d’une commande abandonnée</numerusform>
   </translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>On ne sait pas combien il devrait y en avoir dans le magasin.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>%n devrait être dans le magasin, %1.</numerusform>
    <numerusform>%n devraient être dans le magasin, %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Look above and behind, in the next bays, at the till, among returns, in the back room.</source>
   <translation>Regardez au-dessus et derrière, aux emplacements voisins, à la caisse, parmi les retours, en réserve.</translation>
  </message>
  <message>
   <source>Damaged, without another one:</source>
   <translation>Abîmés, sans remplaçant :</translation>
  </message>
  <message>
   <source>Not there:</source>
   <translation>Absents :</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>Oui, je prends celui-là</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>Je l’ai trouvé</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>Non, il en manque %n</numerusform>
    <numerusform>Non, il en manque %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>Il n’est pas ici, il en manque %n</numerusform>
    <numerusform>Il n’est pas ici, il en manque %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingPartly</name>
  <message>
   <source>Hand over the rest</source>
   <translation>Remettre le reste</translation>
  </message>
  <message>
   <source>That is agreed already. What is missing stays on the order until it is decided.</source>
   <translation>C’est déjà convenu. Ce qui manque reste sur la commande jusqu’à une décision.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.</source>
   <translation>
    <numerusform>%n pièce est prête. Si le client est d’accord, elle peut être retirée maintenant ; ce qui manque reste sur la commande, et un message le dit.</numerusform>
    <numerusform>%n pièces sont prêtes. Si le client est d’accord, elles peuvent être retirées maintenant ; ce qui manque reste sur la commande, et un message le dit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are picked and not in their place yet. Put them there first; then come back to this step.</source>
   <translation>
    <numerusform>%n pièce est prélevée et pas encore à sa place. Déposez-la d’abord, puis revenez à cette étape.</numerusform>
    <numerusform>%n pièces sont prélevées et pas encore à leur place. Déposez-les d’abord, puis revenez à cette étape.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing else of this order is picked, so there is nothing to collect.</source>
   <translation>Rien d’autre de cette commande n’est prélevé, il n’y a donc rien à retirer.</translation>
  </message>
  <message>
   <source>Agreed: collect the rest</source>
   <translation>D’accord : retirer le reste</translation>
  </message>
  <message>
   <source>Stage it first</source>
   <translation>D’abord déposer</translation>
  </message>
 </context>
 <context>
  <name>MissingReplace</name>
  <message>
   <source>Give this instead?</source>
   <translation>Donner ceci à la place ?</translation>
  </message>
  <message>
   <source>Replace it with something alike</source>
   <translation>Remplacer par un article semblable</translation>
  </message>
  <message>
   <source>Scan what you would give instead, or choose. It may cost up to %1; %2 pays no more than before.</source>
   <translation>Scannez ce que vous donneriez à la place, ou choisissez. Il peut coûter jusqu’à %1 ; %2 ne paie pas plus qu’avant.</translation>
  </message>
  <message>
   <source>the customer</source>
   <translation>le client</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Manquant</translation>
  </message>
  <message>
   <source>%1 paid</source>
   <translation>%1 payés</translation>
  </message>
  <message>
   <source>Instead, in your hand</source>
   <translation>À la place, dans votre main</translation>
  </message>
  <message>
   <source>Instead</source>
   <translation>À la place</translation>
  </message>
  <message>
   <source>in bay %1</source>
   <translation>à l’emplacement %1</translation>
  </message>
  <message>
   <source>Replace:</source>
   <translation>Remplacer :</translation>
  </message>
  <message>
   <source>%1 pays less: the office pays back %2. A message says what comes instead.</source>
   <translation>%1 paie moins : la centrale rend %2. Un message dit ce qui vient à la place.</translation>
  </message>
  <message>
   <source>%1 pays nothing more. A message says what comes instead.</source>
   <translation>%1 ne paie rien de plus. Un message dit ce qui vient à la place.</translation>
  </message>
  <message numerus="yes">
   <source>Replace %n</source>
   <translation>
    <numerusform>En remplacer %n</numerusform>
    <numerusform>En remplacer %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>I have it: replace %n</source>
   <translation>
    <numerusform>Je l’ai : en remplacer %n</numerusform>
    <numerusform>Je l’ai : en remplacer %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Un autre</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>emplacement %1</translation>
  </message>
  <message numerus="yes">
   <source>%n free here</source>
   <translation>
    <numerusform>%n libre ici</numerusform>
    <numerusform>%n libres ici</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing alike is free in this store at that price, as far as this tablet knows.</source>
   <translation>Rien de semblable n’est libre dans ce magasin à ce prix, pour autant que cette tablette sache.</translation>
  </message>
  <message>
   <source>Type its number</source>
   <translation>Taper son numéro</translation>
  </message>
 </context>
 <context>
  <name>MissingWords</name>
  <message>
   <source>The customer</source>
   <translation>Le client</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Regarder encore une fois</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Le remplacer</translation>
  </message>
  <message>
   <source>Get it from elsewhere</source>
   <translation>Le faire venir d’ailleurs</translation>
  </message>
  <message>
   <source>Hand over the rest</source>
   <translation>Remettre le reste</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>L’annuler</translation>
  </message>
  <message>
   <source>No replacement: get it from elsewhere</source>
   <translation>Pas de remplaçant : le faire venir d’ailleurs</translation>
  </message>
  <message>
   <source>Nobody has it: hand over the rest</source>
   <translation>Personne ne l’a : remettre le reste</translation>
  </message>
  <message>
   <source>None of this: cancel it</source>
   <translation>Rien de cela : l’annuler</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Par téléphone</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>Au comptoir</translation>
  </message>
  <message>
   <source>In the order</source>
   <translation>Dans la commande</translation>
  </message>
  <message>
   <source>That is the missing article itself</source>
   <translation>C’est l’article manquant lui-même</translation>
  </message>
  <message>
   <source>That is another kind of article</source>
   <translation>C’est un autre genre d’article</translation>
  </message>
  <message>
   <source>Its price is not known here</source>
   <translation>Son prix n’est pas connu ici</translation>
  </message>
  <message>
   <source>Too expensive: at most %1 each</source>
   <translation>Trop cher : au plus %1 pièce</translation>
  </message>
  <message>
   <source>Other orders wait for it</source>
   <translation>D’autres commandes l’attendent</translation>
  </message>
  <message>
   <source>There are not enough of it in this store</source>
   <translation>Il n’y en a pas assez dans ce magasin</translation>
  </message>
  <message>
   <source>That is no article number</source>
   <translation>Ce n’est pas un numéro d’article</translation>
  </message>
  <message>
   <source>That is not in our range</source>
   <translation>Ce n’est pas dans notre assortiment</translation>
  </message>
  <message>
   <source>If you have found it after all, go back to the first step and say so.</source>
   <translation>Si vous l’avez trouvé quand même, revenez à la première étape et dites-le.</translation>
  </message>
  <message>
   <source>Only the same product in another colour or size, or something of the same category, may replace it.</source>
   <translation>Seul le même produit dans une autre couleur ou taille, ou un article de la même catégorie, peut le remplacer.</translation>
  </message>
  <message>
   <source>Without a price nobody can say whether the rule allows it. Take another one.</source>
   <translation>Sans prix, personne ne peut dire si la règle le permet. Prenez-en un autre.</translation>
  </message>
  <message>
   <source>The store may add no more than the rule allows. Take a cheaper one.</source>
   <translation>Le magasin ne peut pas ajouter plus que la règle. Prenez-en un moins cher.</translation>
  </message>
  <message>
   <source>Whoever ordered it would miss it instead. Put it back and take another one.</source>
   <translation>Celui qui l’a commandé en serait privé. Remettez-le et prenez-en un autre.</translation>
  </message>
  <message>
   <source>If you have it in your hand, scan it: then it is here. Otherwise take fewer, or another one.</source>
   <translation>Si vous l’avez en main, scannez-le : il est alors ici. Sinon prenez-en moins, ou un autre.</translation>
  </message>
  <message>
   <source>Type all digits below the bars, or scan it.</source>
   <translation>Tapez tous les chiffres sous les barres, ou scannez-le.</translation>
  </message>
  <message>
   <source>Look whether you scanned the label of the article itself.</source>
   <translation>Regardez si vous avez scanné l’étiquette de l’article lui-même.</translation>
  </message>
 </context>
 <context>
  <name>MissingWork</name>
  <message>
   <source>Decide later, pick the rest</source>
   <translation>Décider plus tard, prélever le reste</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>il en manque %n</numerusform>
    <numerusform>il en manque %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to find</source>
   <translation>
    <numerusform>%n à trouver</numerusform>
    <numerusform>%n à trouver</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>emplacement %1</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>le numéro finit par %1</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Pas à pas</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>Retraits</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Stock</translation>
  </message>
  <message>
   <source>This device</source>
   <translation>Cet appareil</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Switch person, %1</source>
   <translation>Changer de personne, %1</translation>
  </message>
 </context>
 <context>
  <name>OnItsWay</name>
  <message>
   <source>Asked for elsewhere</source>
   <translation>Demandé ailleurs</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>asked at %1, %2</source>
   <translation>demandé à %1, %2</translation>
  </message>
  <message>
   <source>asked at %1</source>
   <translation>demandé à %1</translation>
  </message>
  <message>
   <source>It is here</source>
   <translation>Il est ici</translation>
  </message>
  <message>
   <source>It is here: %1</source>
   <translation>Il est ici : %1</translation>
  </message>
 </context>
 <context>
  <name>OrderLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2 fois</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>emplacement %1</translation>
  </message>
 </context>
 <context>
  <name>OrderPage</name>
  <message>
   <source>Order %1</source>
   <translation>Commande %1</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>passée %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>Reste à payer : %1</translation>
  </message>
  <message>
   <source>At the till, with the number %1. Kept until %2.</source>
   <translation>À la caisse, avec le numéro %1. Gardée jusqu’à %2.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you hand anything over.</source>
   <translation>Quelqu’un d’autre a modifié cette commande entre-temps. Regardez avant de remettre quoi que ce soit.</translation>
  </message>
  <message>
   <source>The customer is here</source>
   <translation>Le client est ici</translation>
  </message>
  <message>
   <source>Waiting since %1, parking bay %2.</source>
   <translation>Attend depuis %1, place de parking %2.</translation>
  </message>
  <message>
   <source>Waiting since %1.</source>
   <translation>Attend depuis %1.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Reprendre des articles</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>Client inconnu de cette tablette</translation>
  </message>
  <message>
   <source>Promised for</source>
   <translation>Promise pour</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Attendue</translation>
  </message>
  <message>
   <source>%1, late</source>
   <translation>%1, en retard</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Code shown</source>
   <translation>Code montré</translation>
  </message>
  <message>
   <source>Genuine</source>
   <translation>Authentique</translation>
  </message>
  <message>
   <source>None that proves it</source>
   <translation>Aucun qui le prouve</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Connu</translation>
  </message>
  <message>
   <source>On this tablet</source>
   <translation>Sur cette tablette</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>pas encore confirmée</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Remises</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n pièce, %1</numerusform>
    <numerusform>%n pièces, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>Quelqu’un de l’équipe</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Revenu</translation>
  </message>
  <message>
   <source>Given in exchange</source>
   <translation>Donné en échange</translation>
  </message>
  <message>
   <source>For goods of order %1</source>
   <translation>Pour des articles de la commande %1</translation>
  </message>
  <message>
   <source>Bought first there: until when they can come back counts from that day.</source>
   <translation>Acheté là-bas d’abord : le délai de retour compte à partir de ce jour.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for at %1</source>
   <translation>
    <numerusform>%n demandé à %1</numerusform>
    <numerusform>%n demandés à %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n demandé ailleurs</numerusform>
    <numerusform>%n demandés ailleurs</numerusform>
   </translation>
  </message>
  <message>
   <source>When it comes, take it in here.</source>
   <translation>Quand il arrive, prenez-le en charge ici.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Undo this hand-over?</source>
   <translation>Annuler cette remise ?</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1. They count as staged again: put them back into their bay.</source>
   <translation>
    <numerusform>%n pièce, %1. Elle compte de nouveau comme prête : remettez-la à son emplacement.</numerusform>
    <numerusform>%n pièces, %1. Elles comptent de nouveau comme prêtes : remettez-les à leur emplacement.</numerusform>
   </translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Avec vos mots</translation>
  </message>
 </context>
 <context>
  <name>OutLine</name>
  <message>
   <source>%1 stays here</source>
   <translation>%1 reste ici</translation>
  </message>
  <message>
   <source>%1, %2 of %3</source>
   <translation>%1, %2 sur %3</translation>
  </message>
  <message>
   <source>lies in %1</source>
   <translation>se trouve en %1</translation>
  </message>
  <message>
   <source>Give it out after all</source>
   <translation>Le donner quand même</translation>
  </message>
  <message>
   <source>Leave it here</source>
   <translation>Le laisser ici</translation>
  </message>
  <message>
   <source>Give out %1 after all</source>
   <translation>Donner quand même %1</translation>
  </message>
  <message>
   <source>Leave %1 here</source>
   <translation>Laisser %1 ici</translation>
  </message>
  <message>
   <source>One %1 less</source>
   <translation>Un %1 de moins</translation>
  </message>
 </context>
 <context>
  <name>PeopleList</name>
  <message>
   <source>Stay as %1</source>
   <translation>Rester %1</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Me déconnecter</translation>
  </message>
  <message>
   <source>Who takes over?</source>
   <translation>Qui prend la suite ?</translation>
  </message>
  <message>
   <source>Who is here?</source>
   <translation>Qui est là ?</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge. Choose your name instead.</source>
   <translation>Personne dans ce magasin n’a ce badge. Choisissez plutôt votre nom.</translation>
  </message>
  <message>
   <source>The list of people is old, %1</source>
   <translation>La liste des personnes est ancienne, %1</translation>
  </message>
  <message>
   <source>The list of people was never confirmed</source>
   <translation>La liste des personnes n’a jamais été confirmée</translation>
  </message>
  <message>
   <source>A manager signs in first, then everyone can work this shift.</source>
   <translation>Un responsable s’identifie d’abord, ensuite tous peuvent travailler pendant ce service.</translation>
  </message>
  <message>
   <source>Signing in works as soon as this tablet has reached the office.</source>
   <translation>On peut s’identifier dès que cette tablette a joint la centrale.</translation>
  </message>
  <message>
   <source>Your name, or scan your badge</source>
   <translation>Votre nom, ou scannez votre badge</translation>
  </message>
  <message>
   <source>The list of people cannot be read</source>
   <translation>La liste des personnes ne peut pas être lue</translation>
  </message>
  <message>
   <source>The people of this store are not here yet</source>
   <translation>Les personnes de ce magasin ne sont pas encore là</translation>
  </message>
  <message>
   <source>Nobody is called “%1”</source>
   <translation>Personne ne s’appelle « %1 »</translation>
  </message>
  <message>
   <source>Restart the tablet. If it stays like this, call support.</source>
   <translation>Redémarrez la tablette. Si cela continue, appelez le support.</translation>
  </message>
  <message>
   <source>They come with the first contact to the office. This page then fills by itself.</source>
   <translation>Elles viennent au premier contact avec la centrale. Cette page se remplit alors d’elle-même.</translation>
  </message>
  <message>
   <source>Try the first letters of your first or last name, or scan your badge.</source>
   <translation>Essayez les premières lettres de votre prénom ou de votre nom, ou scannez votre badge.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>PickAlarm</name>
  <message>
   <source>an article ending in %1</source>
   <translation>un article finissant par %1</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>Il y en a assez : %1</translation>
  </message>
  <message>
   <source>Right article, but not this one: %1</source>
   <translation>Bon article, mais pas celui-ci : %1</translation>
  </message>
  <message>
   <source>That is not it, and not in our range</source>
   <translation>Ce n’est pas cela, et pas de notre assortiment</translation>
  </message>
  <message>
   <source>%1 is picking this order now</source>
   <translation>%1 prépare cette commande maintenant</translation>
  </message>
  <message>
   <source>Somebody else is picking this order now</source>
   <translation>Quelqu’un d’autre prépare cette commande maintenant</translation>
  </message>
  <message>
   <source>That is not it: %1</source>
   <translation>Ce n’est pas cela : %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>Tout ce qui était commandé est prélevé. Remettez celui-ci.</translation>
  </message>
  <message>
   <source>This is %1. Wanted: %2. Nothing was recorded.</source>
   <translation>Ceci est %1. Il faut : %2. Rien n’a été noté.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Take the order over first, or give them what you have in your hands.</source>
   <translation>Rien n’a été noté. Reprenez d’abord la commande, ou donnez-lui ce que vous avez en main.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>Rien n’a été noté. Cherchez : %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
 </context>
 <context>
  <name>PickDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>Combien en avez-vous pris ?</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1 : il en faut encore %n.</numerusform>
    <numerusform>%1 : il en faut encore %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>Entre 1 et %1. N’en prenez pas plus que commandé.</translation>
  </message>
  <message>
   <source>Type the number below its bars</source>
   <translation>Tapez le numéro sous ses barres</translation>
  </message>
 </context>
 <context>
  <name>PickEnd</name>
  <message>
   <source>Everything is picked</source>
   <translation>Tout est prélevé</translation>
  </message>
  <message>
   <source>%1 has taken this order over</source>
   <translation>%1 a repris cette commande</translation>
  </message>
  <message>
   <source>Somebody else has taken this order over</source>
   <translation>Quelqu’un d’autre a repris cette commande</translation>
  </message>
  <message>
   <source>The rest is on its way</source>
   <translation>Le reste est en route</translation>
  </message>
  <message>
   <source>This order was given up</source>
   <translation>Cette commande a été abandonnée</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Cette commande a été annulée</translation>
  </message>
  <message>
   <source>Nothing left to pick</source>
   <translation>Plus rien à prélever</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>Cette commande n’a pas pu être lue</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>Pas une commande de ce magasin</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie. The order is ready when the rest has come as well.</source>
   <translation>Scannez l’emplacement ou le bac où elle sera. La commande est prête quand le reste est là aussi.</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie until it is collected.</source>
   <translation>Scannez l’emplacement ou le bac où elle attendra son retrait.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.</source>
   <translation>
    <numerusform>%n pièce est prélevée et reste notée. Donnez-lui ce que vous avez en main, ou reprenez-la et dites-le-lui.</numerusform>
    <numerusform>%n pièces sont prélevées et restent notées. Donnez-lui ce que vous avez en main, ou reprenez-la et dites-le-lui.</numerusform>
   </translation>
  </message>
  <message>
   <source>You had picked nothing yet. Leave it to them, or take over again and tell them.</source>
   <translation>Vous n’aviez encore rien prélevé. Laissez-la-lui, ou reprenez-la et dites-le-lui.</translation>
  </message>
  <message>
   <source>Since %1. If you take over, tell them: what they have picked already stays picked.</source>
   <translation>Depuis %1. Si vous la reprenez, dites-le-lui : ce qui est déjà prélevé le reste.</translation>
  </message>
  <message>
   <source>It was asked for elsewhere, and the customer is told that it takes longer. When it comes, scan it or say that it is here.</source>
   <translation>Demandé ailleurs, et le client sait que c’est plus long. Quand il arrive, scannez-le ou dites qu’il est ici.</translation>
  </message>
  <message>
   <source>Pick no more. What was picked already goes back to its shelf.</source>
   <translation>Ne prélevez plus rien. Ce qui l’est déjà retourne en rayon.</translation>
  </message>
  <message>
   <source>Pick no more. If you have anything of it in your hands, put it back on its shelf.</source>
   <translation>Ne prélevez plus rien. Si vous en avez en main, remettez-le en rayon.</translation>
  </message>
  <message>
   <source>This order is staged, handed over or closed.</source>
   <translation>Cette commande est prête, remise ou close.</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Rien n’est perdu. Merci de réessayer. Si cela se reproduit, redémarrez la tablette et prévenez un responsable.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>Cette tablette ne connaît pas %1. Les nouvelles commandes arrivent en une minute tant qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>Stage it</source>
   <translation>Déposer</translation>
  </message>
  <message>
   <source>I gave it to them</source>
   <translation>Je lui ai donné</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Remettre en rayon</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>Take over again</source>
   <translation>Reprendre de nouveau</translation>
  </message>
  <message>
   <source>Leave it to them</source>
   <translation>La lui laisser</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Annuler : %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>PickFace</name>
  <message>
   <source>Aisle</source>
   <translation>Allée</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>Personne n’a noté où il se trouve. Cherchez dans son rayon.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>le numéro finit par %1</translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n demandé ailleurs</numerusform>
    <numerusform>%n demandés ailleurs</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>Tout est prélevé</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>En prendre %n</numerusform>
    <numerusform>En prendre %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickNews</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 sur %2 prélevés</translation>
  </message>
  <message>
   <source>%1 asked to cancel this order</source>
   <translation>%1 a demandé d’annuler cette commande</translation>
  </message>
  <message>
   <source>The customer asked to cancel this order</source>
   <translation>Le client a demandé d’annuler cette commande</translation>
  </message>
  <message>
   <source>Pick no more until a manager has answered. What is picked stays recorded; keep it together.</source>
   <translation>Ne prélevez plus rien avant la réponse d’un responsable. Ce qui est prélevé reste noté ; gardez-le ensemble.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>%1 was quicker</source>
   <translation>%1 a été plus rapide</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Quelqu’un d’autre a été plus rapide</translation>
  </message>
  <message>
   <source>Part of what you picked here was picked by somebody else as well. Put back what is too much; the office sees both.</source>
   <translation>Une partie de ce que vous avez prélevé l’a été aussi par quelqu’un d’autre. Remettez ce qui est de trop ; la centrale voit les deux.</translation>
  </message>
 </context>
 <context>
  <name>PickPage</name>
  <message>
   <source>Pick for %1</source>
   <translation>Préparer pour %1</translation>
  </message>
  <message>
   <source>Pick %1</source>
   <translation>Préparer %1</translation>
  </message>
 </context>
 <context>
  <name>PickStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>il en manque %n</numerusform>
    <numerusform>il en manque %n</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message numerus="yes">
   <source>%n on its way</source>
   <translation>
    <numerusform>%n en route</numerusform>
    <numerusform>%n en route</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n prélevé</numerusform>
    <numerusform>%n prélevés</numerusform>
   </translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annulé</translation>
  </message>
 </context>
 <context>
  <name>PickWork</name>
  <message>
   <source>When it is here, say so beside this, and it is picked.</source>
   <translation>Quand il est ici, dites-le à côté, et il est prélevé.</translation>
  </message>
  <message>
   <source>Scan each one as you take it.</source>
   <translation>Scannez chacun en le prenant.</translation>
  </message>
  <message>
   <source>Nothing more of this article is needed.</source>
   <translation>Il n’en faut plus de cet article.</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Annuler : %1 × %2</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>Taper combien</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 sur %2 prélevés</translation>
  </message>
  <message>
   <source>Leave it for somebody else</source>
   <translation>La laisser à quelqu’un d’autre</translation>
  </message>
 </context>
 <context>
  <name>PickupRow</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 sur %2 prélevés</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n pièce à prélever</numerusform>
    <numerusform>%n pièces à prélever</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>Prélevée, attend un emplacement</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation>
    <numerusform>%n pièce manque</numerusform>
    <numerusform>%n pièces manquent</numerusform>
   </translation>
  </message>
  <message>
   <source>Ready in %1</source>
   <translation>Prête en %1</translation>
  </message>
  <message>
   <source>Put it back on the shelf</source>
   <translation>Remettez-le en rayon</translation>
  </message>
  <message>
   <source>given to you</source>
   <translation>confiée à vous</translation>
  </message>
  <message>
   <source>you bring it</source>
   <translation>vous l’apportez</translation>
  </message>
  <message>
   <source>in your tote %1</source>
   <translation>dans votre bac %1</translation>
  </message>
  <message>
   <source>in your hands</source>
   <translation>entre vos mains</translation>
  </message>
  <message>
   <source>You take it over</source>
   <translation>Vous la reprenez</translation>
  </message>
  <message>
   <source>Somebody is at it</source>
   <translation>Quelqu’un s’en occupe</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>Le client est ici</translation>
  </message>
  <message>
   <source>Somebody was quicker</source>
   <translation>Quelqu’un a été plus rapide</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Veut annuler</translation>
  </message>
 </context>
 <context>
  <name>PickupWords</name>
  <message>
   <source>Customer is here</source>
   <translation>Le client est ici</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Due soon</source>
   <translation>Bientôt due</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>À moi</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Veut annuler</translation>
  </message>
  <message>
   <source>To pick</source>
   <translation>À préparer</translation>
  </message>
  <message>
   <source>Waiting for a bay</source>
   <translation>Attend un emplacement</translation>
  </message>
  <message>
   <source>Missing something</source>
   <translation>Incomplète</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêtes</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>À remettre en rayon</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n en retard</numerusform>
    <numerusform>%n en retard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due soon</source>
   <translation>
    <numerusform>%n bientôt due</numerusform>
    <numerusform>%n bientôt dues</numerusform>
   </translation>
  </message>
  <message>
   <source>All on time</source>
   <translation>Toutes dans les temps</translation>
  </message>
  <message>
   <source>no time known</source>
   <translation>heure inconnue</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>gardée jusqu’à %1</translation>
  </message>
  <message>
   <source>late, was due %1</source>
   <translation>en retard, était due %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>encore %n min</numerusform>
    <numerusform>encore %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>due %1</source>
   <translation>due %1</translation>
  </message>
  <message>
   <source>Somebody is picking, on this tablet</source>
   <translation>Quelqu’un prépare, sur cette tablette</translation>
  </message>
  <message>
   <source>Somebody is picking, on another tablet</source>
   <translation>Quelqu’un prépare, sur une autre tablette</translation>
  </message>
  <message>
   <source>%1 is picking, on this tablet</source>
   <translation>%1 prépare, sur cette tablette</translation>
  </message>
  <message>
   <source>%1 is picking, on another tablet</source>
   <translation>%1 prépare, sur une autre tablette</translation>
  </message>
  <message>
   <source>given to %1</source>
   <translation>confiée à %1</translation>
  </message>
  <message>
   <source>given to somebody</source>
   <translation>confiée à quelqu’un</translation>
  </message>
  <message>
   <source>%1 brings it</source>
   <translation>%1 l’apporte</translation>
  </message>
  <message>
   <source>somebody brings it</source>
   <translation>quelqu’un l’apporte</translation>
  </message>
  <message>
   <source>In your hands: %1 for %2</source>
   <translation>Entre vos mains : %1 pour %2</translation>
  </message>
  <message>
   <source>In your hands: %1</source>
   <translation>Entre vos mains : %1</translation>
  </message>
  <message>
   <source>tote %1</source>
   <translation>bac %1</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>emplacement %1</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>En route</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>Enregistré sur cette tablette</translation>
  </message>
  <message>
   <source>Somebody else took this order a moment ago.</source>
   <translation>Quelqu’un d’autre vient de prendre cette commande.</translation>
  </message>
  <message>
   <source>Somebody else has picked this already.</source>
   <translation>Quelqu’un d’autre l’a déjà prélevé.</translation>
  </message>
  <message>
   <source>This is no longer picked: somebody has staged it or put it back.</source>
   <translation>Ceci n’est plus prélevé : quelqu’un l’a déposé ou remis en rayon.</translation>
  </message>
  <message>
   <source>It no longer lies there.</source>
   <translation>Cela n’y est plus.</translation>
  </message>
  <message>
   <source>This is no longer missing, or it is on its way from elsewhere.</source>
   <translation>Cela ne manque plus, ou c’est en route depuis ailleurs.</translation>
  </message>
  <message>
   <source>There is nothing left to do with this order.</source>
   <translation>Il n’y a plus rien à faire pour cette commande.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>Cela ne correspond plus à la commande telle qu’elle est.</translation>
  </message>
 </context>
 <context>
  <name>PickupsPage</name>
  <message>
   <source>Choose what you pick together</source>
   <translation>Choisissez ce que vous préparez ensemble</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>Retraits</translation>
  </message>
  <message numerus="yes">
   <source>One walk for up to %n order(s)</source>
   <translation>
    <numerusform>Une tournée pour %n commande</numerusform>
    <numerusform>Une tournée pour %n commandes au plus</numerusform>
   </translation>
  </message>
  <message>
   <source>Number, name or code</source>
   <translation>Numéro, nom ou code</translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>Préparer ensemble</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office, and the list is %1: newer orders and what others do are missing. Picking and staging go on and are saved on this tablet.</source>
   <translation>Pas de liaison avec la centrale (%1) : les commandes plus récentes et ce que font les autres manquent. Préparer et déposer continuent et sont enregistrés sur cette tablette.</translation>
  </message>
  <message>
   <source>of an unknown age</source>
   <translation>d’un âge inconnu</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Picking and staging go on and are saved on this tablet.</source>
   <translation>Pas de liaison avec la centrale (%1). Préparer et déposer continuent et sont enregistrés sur cette tablette.</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n order(s) in totes</source>
   <translation>
    <numerusform>Continuer avec %n commande en bac</numerusform>
    <numerusform>Continuer avec %n commandes en bacs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pick.</source>
   <translation>
    <numerusform>Encore %n pièce à prélever.</numerusform>
    <numerusform>Encore %n pièces à prélever.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything is picked. The totes need their bays.</source>
   <translation>Tout est prélevé. Les bacs attendent leurs emplacements.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Everything is picked. It needs a bay.</source>
   <translation>Tout est prélevé. Il faut un emplacement.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>La liste ne peut pas être lue pour le moment</translation>
  </message>
  <message>
   <source>No open order has “%1” in it</source>
   <translation>Aucune commande en cours ne contient « %1 »</translation>
  </message>
  <message>
   <source>None of these at the moment</source>
   <translation>Aucune pour le moment</translation>
  </message>
  <message>
   <source>No orders to pick up</source>
   <translation>Aucune commande à retirer</translation>
  </message>
  <message>
   <source>Nothing is lost. Scan the code of an order to open it.</source>
   <translation>Rien n’est perdu. Scannez le code d’une commande pour l’ouvrir.</translation>
  </message>
  <message>
   <source>Orders that were handed over or cancelled are not in this list. Scan the order’s code to open it.</source>
   <translation>Les commandes remises ou annulées ne sont pas dans cette liste. Scannez le code de la commande pour l’ouvrir.</translation>
  </message>
  <message>
   <source>New orders appear here by themselves, the most urgent first.</source>
   <translation>Les nouvelles commandes apparaissent ici d’elles-mêmes, la plus urgente d’abord.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>PinEntry</name>
  <message numerus="yes">
   <source>Not the right PIN. %n tries left before a pause.</source>
   <translation>
    <numerusform>Ce n’est pas le bon code PIN. Encore %n essai avant une pause.</numerusform>
    <numerusform>Ce n’est pas le bon code PIN. Encore %n essais avant une pause.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not the right PIN. One more try before a longer pause.</source>
   <translation>Ce n’est pas le bon code PIN. Encore un essai avant une pause plus longue.</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in %1.</source>
   <translation>Trop de faux essais. Réessayez dans %1.</translation>
  </message>
  <message>
   <source>Locked after ten wrong tries. A manager unlocks it under This device.</source>
   <translation>Bloqué après dix faux essais. Un responsable débloque sous Cet appareil.</translation>
  </message>
  <message>
   <source>The list of people was never confirmed, so nobody can sign in yet. Connect this tablet first.</source>
   <translation>La liste des personnes n’a jamais été confirmée : personne ne peut encore s’identifier. Connectez d’abord cette tablette.</translation>
  </message>
  <message>
   <source>The list of people is more than three days old. A manager signs in first this shift.</source>
   <translation>La liste des personnes a plus de trois jours. Un responsable s’identifie d’abord pendant ce service.</translation>
  </message>
  <message>
   <source>The PIN could not be checked. Please enter it again.</source>
   <translation>Le code PIN n’a pas pu être vérifié. Merci de le saisir encore.</translation>
  </message>
  <message>
   <source>Not me</source>
   <translation>Pas moi</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Enter your six-digit PIN</source>
   <translation>Saisissez votre code PIN à six chiffres</translation>
  </message>
  <message>
   <source>The list of people is not current: approvals need a connection.</source>
   <translation>La liste des personnes n’est pas à jour : les accords ont besoin d’une liaison.</translation>
  </message>
  <message>
   <source>Choose somebody else</source>
   <translation>Choisir quelqu’un d’autre</translation>
  </message>
 </context>
 <context>
  <name>PlaceHead</name>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
 </context>
 <context>
  <name>PriceBlock</name>
  <message>
   <source>%1, until %2</source>
   <translation>%1, jusqu’à %2</translation>
  </message>
  <message>
   <source>Sale price</source>
   <translation>Prix promo</translation>
  </message>
  <message>
   <source>Sale price until %1</source>
   <translation>Prix promo jusqu’à %1</translation>
  </message>
  <message>
   <source>Price unknown</source>
   <translation>Prix inconnu</translation>
  </message>
  <message>
   <source>This tablet has no price for it. The till decides.</source>
   <translation>Cette tablette n’en a pas le prix. La caisse décide.</translation>
  </message>
  <message>
   <source>Price %1, confirmed at payment</source>
   <translation>Prix %1, confirmé au paiement</translation>
  </message>
  <message>
   <source>Price %1, ask a manager</source>
   <translation>Prix %1, demandez à un responsable</translation>
  </message>
  <message>
   <source>Price %1 · version %2</source>
   <translation>Prix %1 · version %2</translation>
  </message>
 </context>
 <context>
  <name>PrintCard</name>
  <message>
   <source>The list is being printed …</source>
   <translation>La liste s’imprime …</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>Impression en cours …</translation>
  </message>
  <message>
   <source>The list is printed.</source>
   <translation>La liste est imprimée.</translation>
  </message>
  <message>
   <source>Printed. It goes with the parcel.</source>
   <translation>Imprimé. Cela va avec le colis.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>L’imprimante l’a pris, mais ne dit pas si c’est sorti. Merci de regarder.</translation>
  </message>
  <message>
   <source>What you did is saved in any case.</source>
   <translation>Ce que vous avez fait est enregistré dans tous les cas.</translation>
  </message>
  <message>
   <source>Without paper. Write the order’s number on the parcel.</source>
   <translation>Sans papier. Écrivez le numéro de la commande sur le colis.</translation>
  </message>
  <message>
   <source>A list to take along, with the shelf of each article.</source>
   <translation>Une liste à emporter, avec le rayon de chaque article.</translation>
  </message>
  <message>
   <source>Nothing printed from this tablet yet.</source>
   <translation>Rien n’a encore été imprimé depuis cette tablette.</translation>
  </message>
  <message>
   <source>List for the walk</source>
   <translation>Liste pour la tournée</translation>
  </message>
  <message>
   <source>Paper for the parcel</source>
   <translation>Papier pour le colis</translation>
  </message>
  <message numerus="yes">
   <source>%n parcel(s)</source>
   <translation>
    <numerusform>%n colis</numerusform>
    <numerusform>%n colis</numerusform>
   </translation>
  </message>
  <message>
   <source>One parcel less</source>
   <translation>Un colis de moins</translation>
  </message>
  <message>
   <source>One parcel more</source>
   <translation>Un colis de plus</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Impression …</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimer encore</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>Sans impression</translation>
  </message>
 </context>
 <context>
  <name>PrintWords</name>
  <message>
   <source>The label is not printed</source>
   <translation>L’étiquette n’est pas imprimée</translation>
  </message>
  <message>
   <source>The list is not printed</source>
   <translation>La liste n’est pas imprimée</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>Le reçu n’est pas imprimé</translation>
  </message>
  <message>
   <source>The printer is out of paper. Put in a new roll, then print again.</source>
   <translation>L’imprimante n’a plus de papier. Mettez un nouveau rouleau, puis imprimez encore.</translation>
  </message>
  <message>
   <source>The printer’s cover is open. Close it until it clicks, then print again.</source>
   <translation>Le capot de l’imprimante est ouvert. Fermez-le jusqu’au clic, puis imprimez encore.</translation>
  </message>
  <message>
   <source>The printer does not answer. Look whether it is switched on and its cable is in, then print again.</source>
   <translation>L’imprimante ne répond pas. Regardez si elle est allumée et branchée, puis imprimez encore.</translation>
  </message>
  <message>
   <source>The printer takes nothing right now. Wait until it is done, then print again.</source>
   <translation>L’imprimante ne prend rien pour le moment. Attendez qu’elle ait fini, puis imprimez encore.</translation>
  </message>
  <message>
   <source>The printer is paused. Press its feed or pause button, then print again.</source>
   <translation>L’imprimante est en pause. Appuyez sur sa touche d’avance ou de pause, puis imprimez encore.</translation>
  </message>
  <message>
   <source>The printer does not understand this tablet. A manager has to look how it is set up.</source>
   <translation>L’imprimante ne comprend pas cette tablette. Un responsable doit regarder ses réglages.</translation>
  </message>
  <message>
   <source>It does not fit on the paper. Do without it, and write the order’s number on the parcel.</source>
   <translation>Cela ne tient pas sur le papier. Faites sans, et écrivez le numéro de la commande sur le colis.</translation>
  </message>
  <message>
   <source>The printer reports a fault. Switch it off and on, then print again.</source>
   <translation>L’imprimante signale une panne. Éteignez-la et rallumez-la, puis imprimez encore.</translation>
  </message>
  <message>
   <source>The tablet was restarted meanwhile. Look whether the paper came out.</source>
   <translation>La tablette a été redémarrée entre-temps. Regardez si le papier est sorti.</translation>
  </message>
  <message>
   <source>Label printer</source>
   <translation>Imprimante d’étiquettes</translation>
  </message>
  <message>
   <source>Slip printer</source>
   <translation>Imprimante de reçus</translation>
  </message>
  <message>
   <source>asking it …</source>
   <translation>on lui demande …</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prête</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>imprimé</translation>
  </message>
  <message>
   <source>there, but does not say how it is</source>
   <translation>là, mais ne dit pas comment elle va</translation>
  </message>
  <message>
   <source>out of paper</source>
   <translation>plus de papier</translation>
  </message>
  <message>
   <source>cover open</source>
   <translation>capot ouvert</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>ne répond pas</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>occupée</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>does not understand this tablet</source>
   <translation>ne comprend pas cette tablette</translation>
  </message>
  <message>
   <source>does not fit on the paper</source>
   <translation>ne tient pas sur le papier</translation>
  </message>
  <message>
   <source>reports a fault</source>
   <translation>signale une panne</translation>
  </message>
 </context>
 <context>
  <name>PrinterCard</name>
  <message>
   <source>printing a test …</source>
   <translation>impression d’essai …</translation>
  </message>
  <message>
   <source>test print: %1</source>
   <translation>page d’essai : %1</translation>
  </message>
  <message>
   <source>Printers</source>
   <translation>Imprimantes</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Imprimante</translation>
  </message>
  <message>
   <source>None is set up on this tablet. Orders are staged and handed over without paper.</source>
   <translation>Aucune n’est réglée sur cette tablette. Les commandes se déposent et se remettent sans papier.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Page d’essai</translation>
  </message>
  <message>
   <source>Test print: %1</source>
   <translation>Page d’essai : %1</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Leave it: %1</source>
   <translation>Laisser : %1</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print: %1</source>
   <translation>Imprimer : %1</translation>
  </message>
 </context>
 <context>
  <name>ProductSheet</name>
  <message>
   <source>Article %1</source>
   <translation>Article %1</translation>
  </message>
  <message>
   <source>%1 · article %2</source>
   <translation>%1 · article %2</translation>
  </message>
  <message>
   <source>About it</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Aisle %1</source>
   <translation>Allée %1</translation>
  </message>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>Allée %1, emplacement %2</translation>
  </message>
 </context>
 <context>
  <name>QueueCard</name>
  <message>
   <source>Everything is sent</source>
   <translation>Tout est envoyé</translation>
  </message>
  <message numerus="yes">
   <source>%n action(s) on the way</source>
   <translation>
    <numerusform>%n action en route</numerusform>
    <numerusform>%n actions en route</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>All that was done on this tablet has reached the office.</source>
   <translation>Tout ce qui a été fait sur cette tablette est arrivé à la centrale.</translation>
  </message>
  <message>
   <source>Being sent, oldest</source>
   <translation>En cours d’envoi, la plus ancienne</translation>
  </message>
  <message>
   <source>Saved here, oldest</source>
   <translation>Enregistrée ici, la plus ancienne</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Pas acceptée</translation>
  </message>
  <message>
   <source>Kept at the office for a newer version</source>
   <translation>Gardée à la centrale pour une version plus récente</translation>
  </message>
  <message>
   <source>Two people did the same</source>
   <translation>Deux personnes ont fait la même chose</translation>
  </message>
 </context>
 <context>
  <name>RailButton</name>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n en attente</numerusform>
    <numerusform>%n en attente</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessContact</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>À qui est l’avoir ?</translation>
  </message>
  <message>
   <source>This is not an e-mail address. It looks like name@example.com.</source>
   <translation>Ce n’est pas une adresse e-mail. Elle ressemble à nom@exemple.com.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Scan the customer’s card, or enter their name and e-mail address: the credit is sent there.</source>
   <translation>Scannez la carte du client, ou saisissez son nom et son e-mail : l’avoir y est envoyé.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Known here, card ending in %1</source>
   <translation>Connu ici, carte se terminant par %1</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>Adresse e-mail</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDecision</name>
  <message>
   <source>One more thing</source>
   <translation>Encore une chose</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Le saisir</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>%1 a accepté.</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>Laissez les articles au client, et dites pourquoi.</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>Une fois qu’un responsable a accepté</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Ce que cela vaut</translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>en avoir</translation>
  </message>
  <message>
   <source>%1 × %2, %3 each</source>
   <translation>%1 × %2, %3 pièce</translation>
  </message>
  <message numerus="yes">
   <source>The lowest price of the last %n day(s), as far as this tablet knows it. The office checks it.</source>
   <translation>
    <numerusform>Le prix le plus bas du dernier jour, pour autant que cette tablette sache. La centrale le vérifie.</numerusform>
    <numerusform>Le prix le plus bas des %n derniers jours, pour autant que cette tablette sache. La centrale le vérifie.</numerusform>
   </translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>Au client : « %1 »</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>Règles : %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>commandes %1</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDone</name>
  <message>
   <source>Give it back to the customer</source>
   <translation>Le redonner au client</translation>
  </message>
  <message>
   <source>Put it away now</source>
   <translation>À ranger maintenant</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>Ce qu’on dit au client</translation>
  </message>
  <message>
   <source>Store credit of %1 is requested</source>
   <translation>Un avoir de %1 est demandé</translation>
  </message>
  <message>
   <source>“We have your goods. The credit comes by e-mail, or at the till with this slip.”</source>
   <translation>« Nous avons vos articles. L’avoir vient par e-mail, ou à la caisse avec ce reçu. »</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessPage</name>
  <message>
   <source>Goods without a receipt</source>
   <translation>Articles sans reçu</translation>
  </message>
  <message>
   <source>Store credit only, at the lowest price of late.</source>
   <translation>En avoir seulement, au prix le plus bas des derniers temps.</translation>
  </message>
  <message>
   <source>Scan the goods</source>
   <translation>Scannez les articles</translation>
  </message>
  <message>
   <source>One after the other. What they are worth, this tablet says at once.</source>
   <translation>L’un après l’autre. Cette tablette dit tout de suite ce qu’ils valent.</translation>
  </message>
  <message>
   <source>Or scan the slip of such a return, to print its credit.</source>
   <translation>Ou scannez le reçu d’un tel retour, pour imprimer son avoir.</translation>
  </message>
  <message>
   <source>Whose credit is it?</source>
   <translation>À qui est l’avoir ?</translation>
  </message>
  <message>
   <source>Known by their card</source>
   <translation>Connu par sa carte</translation>
  </message>
  <message>
   <source>Scan their card, or tap to enter a name and an e-mail address.</source>
   <translation>Scannez sa carte, ou touchez pour saisir un nom et une adresse e-mail.</translation>
  </message>
  <message>
   <source>The code cannot be scanned</source>
   <translation>Le code ne se scanne pas</translation>
  </message>
  <message>
   <source>One more article</source>
   <translation>Un article de plus</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>Tapez le numéro sous les barres.</translation>
  </message>
  <message>
   <source>Scan it, or type the number under its bars.</source>
   <translation>Scannez-le, ou tapez le numéro sous ses barres.</translation>
  </message>
  <message>
   <source>%1 as store credit</source>
   <translation>%1 en avoir</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Ne rien prendre</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Annuler (%n min)</numerusform>
    <numerusform>Annuler (%n min)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Annuler ce retour</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Demander à un responsable</translation>
  </message>
  <message>
   <source>Take the goods</source>
   <translation>Prendre les articles</translation>
  </message>
  <message numerus="yes">
   <source>Take %n piece(s)</source>
   <translation>
    <numerusform>Prendre %n pièce</numerusform>
    <numerusform>Prendre %n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>Le numéro de série</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>Il est sur l’article ou sur sa boîte. Scanner est plus sûr.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <source>The number under the bars</source>
   <translation>Le numéro sous les barres</translation>
  </message>
  <message>
   <source>All digits, with the last one.</source>
   <translation>Tous les chiffres, avec le dernier.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>Annuler ce retour ?</translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is credited.</source>
   <translation>Le client reprend les articles, et rien n’est crédité.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Avec vos mots</translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>Annuler le retour</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessWords</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>À qui est l’avoir ?</translation>
  </message>
  <message>
   <source>There is no receipt: store credit, at the lowest price of late. Look at the goods.</source>
   <translation>Il n’y a pas de reçu : un avoir, au prix le plus bas des derniers temps. Regardez les articles.</translation>
  </message>
  <message>
   <source>Nobody knows here what it cost: it cannot be credited without a receipt.</source>
   <translation>Personne ici ne sait ce que cela coûtait : sans reçu, pas d’avoir.</translation>
  </message>
  <message>
   <source>Nobody can tell here what this person brought back elsewhere: the credit waits for the office.</source>
   <translation>Personne ici ne peut dire ce que cette personne a rendu ailleurs : l’avoir attend la centrale.</translation>
  </message>
  <message>
   <source>Without a receipt we give store credit, at the lowest price of late.</source>
   <translation>Sans reçu, nous donnons un avoir, au prix le plus bas des derniers temps.</translation>
  </message>
  <message>
   <source>I cannot tell what this was sold for.</source>
   <translation>Je ne peux pas dire à quel prix cela a été vendu.</translation>
  </message>
  <message>
   <source>We take it now. Your credit is confirmed as soon as we reach our office.</source>
   <translation>Nous le prenons maintenant. Votre avoir est confirmé dès que nous joignons notre centrale.</translation>
  </message>
  <message>
   <source>This article is not known here</source>
   <translation>Cet article n’est pas connu ici</translation>
  </message>
  <message>
   <source>That is more than fits into one return</source>
   <translation>C’est plus que n’en contient un retour</translation>
  </message>
  <message>
   <source>This card is not known on this tablet</source>
   <translation>Cette carte n’est pas connue de cette tablette</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>Il est trop tard pour l’annuler</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone.</source>
   <translation>Cela n’a pas pu être enregistré. Rien n’est annulé.</translation>
  </message>
  <message>
   <source>%1 is not an article of ours, as far as this tablet knows. Without a price nothing can be credited.</source>
   <translation>%1 n’est pas l’un de nos articles, pour autant que cette tablette sache. Sans prix, pas d’avoir.</translation>
  </message>
  <message>
   <source>Take these first, then begin once more.</source>
   <translation>Prenez d’abord ceux-ci, puis commencez encore une fois.</translation>
  </message>
  <message>
   <source>It knows only customers with open business in this store. Enter the name and an e-mail address.</source>
   <translation>Elle ne connaît que les clients qui ont quelque chose en cours dans ce magasin. Saisissez le nom et une adresse e-mail.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>Rien n’a été pris. Les articles restent au client, ou demandez encore.</translation>
  </message>
  <message>
   <source>Keep the goods; whoever wants them buys them again.</source>
   <translation>Gardez les articles ; qui les veut les rachète.</translation>
  </message>
  <message>
   <source>Please try once more.</source>
   <translation>Merci de réessayer.</translation>
  </message>
  <message>
   <source>The office did not accept this</source>
   <translation>La centrale ne l’a pas accepté</translation>
  </message>
  <message>
   <source>Undone: the goods are the customer's again</source>
   <translation>Annulé : les articles sont de nouveau au client</translation>
  </message>
  <message>
   <source>The office did not undo it</source>
   <translation>La centrale ne l’a pas annulé</translation>
  </message>
  <message>
   <source>Goods accepted</source>
   <translation>Articles acceptés</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent by itself as soon as there is a line to the office.</source>
   <translation>Enregistré sur cette tablette. C’est envoyé de soi-même dès qu’il y a une liaison avec la centrale.</translation>
  </message>
  <message>
   <source>Saved, and on its way to the office. You can go on.</source>
   <translation>Enregistré, et en route vers la centrale. Vous pouvez continuer.</translation>
  </message>
  <message>
   <source>Nothing is credited. Ask for the slip, and for the voucher if there is one: both are worth nothing now.</source>
   <translation>Rien n’est crédité. Demandez le reçu, et le bon s’il y en a un : les deux ne valent plus rien.</translation>
  </message>
  <message>
   <source>Something was paid with the credit already, or it was too late. It is listed at Needs attention.</source>
   <translation>Quelque chose a déjà été payé avec l’avoir, ou il était trop tard. C’est listé sous À traiter.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>Gardez les articles. C’est listé sous À traiter, avec ce qu’il faut faire.</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>stock unknown</source>
   <translation>stock inconnu</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 ici</translation>
  </message>
  <message>
   <source>no price</source>
   <translation>pas de prix</translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message>
   <source>In bay %1:</source>
   <translation>À l’emplacement %1 :</translation>
  </message>
  <message>
   <source>Nothing for “%1”. Showing “%2”:</source>
   <translation>Rien pour « %1 ». Voici « %2 » :</translation>
  </message>
  <message numerus="yes">
   <source>more than %n products</source>
   <translation>
    <numerusform>plus de %n produit</numerusform>
    <numerusform>plus de %n produits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n produit</numerusform>
    <numerusform>%n produits</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>Rien n’est rangé à l’emplacement %1</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Rien trouvé pour « %1 »</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>Aucun produit de ce magasin n’a sa place là, pour autant que cette tablette sache.</translation>
  </message>
  <message>
   <source>Fewer letters often help, or scan the product.</source>
   <translation>Moins de lettres aident souvent, ou scannez le produit.</translation>
  </message>
 </context>
 <context>
  <name>ResumeCard</name>
  <message>
   <source>Hand over</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>Undo a hand-over</source>
   <translation>Annuler une remise</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Reprendre des articles</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>Articles sans reçu</translation>
  </message>
  <message>
   <source>Put into the bay</source>
   <translation>Déposer à l’emplacement</translation>
  </message>
  <message>
   <source>Pick several orders at once</source>
   <translation>Préparer plusieurs commandes à la fois</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>Préparer</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>%1 sur %2 scannés</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 sur %2 prélevés</translation>
  </message>
  <message>
   <source>Order %1: nothing is left to do</source>
   <translation>Commande %1 : il ne reste rien à faire</translation>
  </message>
  <message>
   <source>Go on: order %1</source>
   <translation>Continuer : commande %1</translation>
  </message>
  <message>
   <source>Go on where you were</source>
   <translation>Reprendre où vous en étiez</translation>
  </message>
  <message>
   <source>You were in the middle of it. Meanwhile it was finished or cancelled.</source>
   <translation>Vous étiez en plein travail. Entre-temps, elle a été finie ou annulée.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>La regarder</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>Not any more</source>
   <translation>Plus maintenant</translation>
  </message>
 </context>
 <context>
  <name>ReturnBefore</name>
  <message>
   <source>Came back before</source>
   <translation>Déjà revenu</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n pièce, %1</numerusform>
    <numerusform>%n pièces, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>Quelqu’un de l’équipe</translation>
  </message>
  <message>
   <source>exchanged for %1</source>
   <translation>échangé contre %1</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>pas encore confirmée</translation>
  </message>
  <message>
   <source>undone in part</source>
   <translation>annulé en partie</translation>
  </message>
  <message>
   <source>nothing paid</source>
   <translation>rien de versé</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Ce qui est sorti</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n photo</numerusform>
    <numerusform>%n photos</numerusform>
   </translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Bon d’achat</translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Annuler ce retour</translation>
  </message>
  <message numerus="yes">
   <source>%n more minute(s)</source>
   <translation>
    <numerusform>encore %n minute</numerusform>
    <numerusform>encore %n minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnBudget</name>
  <message>
   <source>%1 of %2 left for promises today, without a line to the office</source>
   <translation>%1 sur %2 restent pour des promesses aujourd’hui, sans liaison avec la centrale</translation>
  </message>
 </context>
 <context>
  <name>ReturnChoice</name>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
 </context>
 <context>
  <name>ReturnDecision</name>
  <message>
   <source>One more thing</source>
   <translation>Encore une chose</translation>
  </message>
  <message>
   <source>Nothing is left to come back</source>
   <translation>Il ne reste rien à rendre</translation>
  </message>
  <message>
   <source>What comes back?</source>
   <translation>Qu’est-ce qui revient ?</translation>
  </message>
  <message>
   <source>All that was handed over of this order has come back, or nothing was handed over yet.</source>
   <translation>Tout ce qui avait été remis de cette commande est revenu, ou rien n’a encore été remis.</translation>
  </message>
  <message>
   <source>Scan the goods, or tap them. The decision appears here at once.</source>
   <translation>Scannez les articles, ou touchez-les. La décision apparaît ici tout de suite.</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>%1 a accepté.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>Au client : « %1 »</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>Une fois qu’un responsable a accepté</translation>
  </message>
  <message>
   <source>What the customer hears</source>
   <translation>Ce que le client entend</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <source>How it comes about</source>
   <translation>Comment on y arrive</translation>
  </message>
  <message>
   <source>Can come back until %1</source>
   <translation>Peut revenir jusqu’au %1</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>Règles : %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>commandes %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskDone</name>
  <message>
   <source>Put it away now</source>
   <translation>À ranger maintenant</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer was told</source>
   <translation>Ce qui a été dit au client</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskFind</name>
  <message>
   <source>Scan what the customer has</source>
   <translation>Scannez ce que le client a</translation>
  </message>
  <message>
   <source>The code from the kiosk or the e-mail, a pickup code, a slip, or their card.</source>
   <translation>Le code de la borne ou de l’e-mail, un code de retrait, un reçu, ou sa carte.</translation>
  </message>
  <message>
   <source>Number, e-mail, name or day</source>
   <translation>Numéro, e-mail, nom ou jour</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Trouver</translation>
  </message>
  <message numerus="yes">
   <source>Which of these %n order(s)?</source>
   <translation>
    <numerusform>Laquelle de ces commandes ?</numerusform>
    <numerusform>Laquelle de ces %n commandes ?</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 can come back</source>
   <translation>%1 sur %2 peuvent revenir</translation>
  </message>
  <message>
   <source>nothing can come back</source>
   <translation>rien ne peut revenir</translation>
  </message>
  <message>
   <source>There are more. A day or a number finds fewer.</source>
   <translation>Il y en a d’autres. Un jour ou un numéro en trouve moins.</translation>
  </message>
  <message>
   <source>No receipt, and no order to be found</source>
   <translation>Pas de reçu, et aucune commande à trouver</translation>
  </message>
  <message>
   <source>For store credit, at the lowest price of late.</source>
   <translation>En avoir, au prix le plus bas des derniers temps.</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskLine</name>
  <message>
   <source>not handed over yet</source>
   <translation>pas encore remis</translation>
  </message>
  <message>
   <source>all of it has come back</source>
   <translation>tout est revenu</translation>
  </message>
  <message>
   <source>%1 of %2 can still come back</source>
   <translation>%1 sur %2 peuvent encore revenir</translation>
  </message>
  <message>
   <source>%1 bought</source>
   <translation>%1 achetés</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>reason is missing</source>
   <translation>le motif manque</translation>
  </message>
  <message>
   <source>condition is missing</source>
   <translation>l’état manque</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Take back %1</source>
   <translation>Reprendre %1</translation>
  </message>
  <message>
   <source>Close %1</source>
   <translation>Fermer %1</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>Modifier %1</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Pièces</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <source>Scan it, or tap to type it</source>
   <translation>Scannez-le, ou touchez pour le taper</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Où il va</translation>
  </message>
  <message>
   <source>It stays with the customer</source>
   <translation>Il reste au client</translation>
  </message>
  <message>
   <source>%1 stays with the customer</source>
   <translation>%1 reste au client</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskPage</name>
  <message>
   <source>Take goods back</source>
   <translation>Reprendre des articles</translation>
  </message>
  <message>
   <source>Return of %1</source>
   <translation>Retour de %1</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>passée %1</translation>
  </message>
  <message>
   <source>The clock of this tablet is behind</source>
   <translation>L’horloge de cette tablette retarde</translation>
  </message>
  <message>
   <source>Goods can come back. Refunds are promised up to the limit only. Ask a manager to set the clock.</source>
   <translation>Les articles peuvent revenir. L’argent n’est promis que jusqu’à la limite. Demandez à un responsable de régler l’heure.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you take anything.</source>
   <translation>Quelqu’un d’autre a modifié cette commande entre-temps. Regardez avant de prendre quoi que ce soit.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>Photos des articles</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s), locked away with this return</source>
   <translation>
    <numerusform>%n photo, enfermée avec ce retour</numerusform>
    <numerusform>%n photos, enfermées avec ce retour</numerusform>
   </translation>
  </message>
  <message>
   <source>Where the condition may be asked about later.</source>
   <translation>Là où l’on pourra demander l’état plus tard.</translation>
  </message>
  <message>
   <source>Another order</source>
   <translation>Une autre commande</translation>
  </message>
  <message>
   <source>Other order</source>
   <translation>Autre commande</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Annuler (%n min)</numerusform>
    <numerusform>Annuler (%n min)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Annuler ce retour</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Demander à un responsable</translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>La visite est finie</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Échange</translation>
  </message>
  <message numerus="yes">
   <source>Take back %n piece(s)</source>
   <translation>
    <numerusform>Reprendre %n pièce</numerusform>
    <numerusform>Reprendre %n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>Le numéro de série</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>Il est sur l’article ou sur sa boîte. Scanner est plus sûr.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Numéro de série</translation>
  </message>
 </context>
 <context>
  <name>ReturnLooksSheet</name>
  <message>
   <source>There are no photos of it</source>
   <translation>Il n’y en a pas de photos</translation>
  </message>
  <message>
   <source>The photos are on their way</source>
   <translation>Les photos sont en route</translation>
  </message>
  <message>
   <source>Only a manager looks at photos of returns</source>
   <translation>Seul un responsable regarde les photos de retours</translation>
  </message>
  <message>
   <source>No line to the office</source>
   <translation>Pas de liaison avec la centrale</translation>
  </message>
  <message>
   <source>The photos could not be fetched</source>
   <translation>Les photos n’ont pas pu être cherchées</translation>
  </message>
  <message>
   <source>None was taken, or their 30 days are over and they have been erased.</source>
   <translation>Aucune n’a été prise, ou leurs 30 jours sont passés et elles ont été effacées.</translation>
  </message>
  <message numerus="yes">
   <source>The tablet at the desk has %n photo(s) that it has not sent yet. Look again once it has a line.</source>
   <translation>
    <numerusform>La tablette du comptoir a %n photo qu’elle n’a pas encore envoyée. Regardez de nouveau quand elle a une liaison.</numerusform>
    <numerusform>La tablette du comptoir a %n photos qu’elle n’a pas encore envoyées. Regardez de nouveau quand elle a une liaison.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask a manager of the store that took the goods.</source>
   <translation>Demandez à un responsable du magasin qui a pris les articles.</translation>
  </message>
  <message>
   <source>Photos are kept at the office alone and fetched when somebody looks. Look again once the line is back; the goods themselves lie where the return put them.</source>
   <translation>Les photos ne sont gardées qu’à la centrale et cherchées quand quelqu’un les regarde. Regardez de nouveau quand la liaison est revenue ; les articles eux-mêmes sont où le retour les a mis.</translation>
  </message>
  <message>
   <source>The office did not answer as it should. Try again in a moment.</source>
   <translation>La centrale n’a pas répondu comme il faut. Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>All photos</source>
   <translation>Toutes les photos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Photos of goods of %1</source>
   <translation>Photos d’articles de %1</translation>
  </message>
  <message>
   <source>This look is noted at the office. Nothing of it stays on this tablet.</source>
   <translation>Ce regard est noté à la centrale. Rien n’en reste sur cette tablette.</translation>
  </message>
  <message numerus="yes">
   <source>%n more on its way</source>
   <translation>
    <numerusform>encore %n en route</numerusform>
    <numerusform>encore %n en route</numerusform>
   </translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>Photo %1</translation>
  </message>
  <message>
   <source>Photo of the goods, large</source>
   <translation>Photo des articles, en grand</translation>
  </message>
  <message>
   <source>The office is asked …</source>
   <translation>On demande à la centrale …</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Regarder de nouveau</translation>
  </message>
 </context>
 <context>
  <name>ReturnPhotosSheet</name>
  <message>
   <source>Nothing can be seen on this photo</source>
   <translation>On ne voit rien sur cette photo</translation>
  </message>
  <message>
   <source>These are all the photos a return can have</source>
   <translation>Un retour ne peut pas avoir plus de photos</translation>
  </message>
  <message>
   <source>This tablet cannot keep more photos just now</source>
   <translation>Cette tablette ne peut pas garder plus de photos pour le moment</translation>
  </message>
  <message>
   <source>The photo could not be kept</source>
   <translation>La photo n’a pas pu être gardée</translation>
  </message>
  <message>
   <source>The camera shows nothing right now</source>
   <translation>La caméra ne montre rien pour le moment</translation>
  </message>
  <message>
   <source>Is the lens covered, or the room dark? Delete it and take another one.</source>
   <translation>L’objectif est-il couvert, ou la pièce sombre ? Supprimez-la et prenez-en une autre.</translation>
  </message>
  <message>
   <source>Delete one to take another.</source>
   <translation>Supprimez-en une pour en prendre une autre.</translation>
  </message>
  <message>
   <source>They go to the office with the next contact, then there is room again. The return goes on without this one.</source>
   <translation>Elles vont à la centrale au prochain contact, il y a alors de nouveau de la place. Le retour continue sans celle-ci.</translation>
  </message>
  <message>
   <source>The disk did not take it. The return goes on without it; This device says what is wrong.</source>
   <translation>Le disque ne l’a pas prise. Le retour continue sans elle ; Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>No photo was taken. Try again in a moment, or go on without one.</source>
   <translation>Aucune photo n’a été prise. Réessayez dans un instant, ou continuez sans.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>Photos des articles</translation>
  </message>
  <message>
   <source>Back to the return</source>
   <translation>Retour au retour d’articles</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>This tablet has no camera</source>
   <translation>Cette tablette n’a pas de caméra</translation>
  </message>
  <message>
   <source>Choose the condition as you see it. The return goes on without photos.</source>
   <translation>Choisissez l’état tel que vous le voyez. Le retour continue sans photos.</translation>
  </message>
  <message>
   <source>Only the goods: no faces, no papers with names. Photos are locked away on this tablet, go to the office, and are erased after 30 days.</source>
   <translation>Seulement les articles : pas de visages, pas de papiers avec des noms. Les photos sont enfermées sur cette tablette, vont à la centrale, et sont effacées après 30 jours.</translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>Photo %1</translation>
  </message>
  <message>
   <source>Delete photo %1</source>
   <translation>Supprimer la photo %1</translation>
  </message>
  <message>
   <source>Take a photo</source>
   <translation>Prendre une photo</translation>
  </message>
  <message>
   <source>Take another one</source>
   <translation>En prendre une autre</translation>
  </message>
  <message>
   <source>Go on without a photo</source>
   <translation>Continuer sans photo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>ReturnSlipCard</name>
  <message>
   <source>The slip is being printed …</source>
   <translation>Le reçu s’imprime …</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer.</source>
   <translation>Imprimé. Donnez-le au client.</translation>
  </message>
  <message>
   <source>Saved as a PDF in the folder “papers” of this tablet, for seven days.</source>
   <translation>Enregistré en PDF dans le dossier « papers » de cette tablette, pour sept jours.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>L’imprimante l’a pris, mais ne dit pas si c’est sorti. Merci de regarder.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is undone in any case; the slip can be kept as a PDF.</source>
   <translation>Cette tablette n’a pas d’imprimante de reçus. Le retour est annulé dans tous les cas ; le reçu peut être gardé en PDF.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is saved in any case; the slip can be kept as a PDF.</source>
   <translation>Cette tablette n’a pas d’imprimante de reçus. Le retour est enregistré dans tous les cas ; le reçu peut être gardé en PDF.</translation>
  </message>
  <message>
   <source>The return is undone in any case.</source>
   <translation>Le retour est annulé dans tous les cas.</translation>
  </message>
  <message>
   <source>The return is saved in any case.</source>
   <translation>Le retour est enregistré dans tous les cas.</translation>
  </message>
  <message>
   <source>Without paper. The order says that the return was undone.</source>
   <translation>Sans papier. La commande dit que le retour a été annulé.</translation>
  </message>
  <message>
   <source>Without paper. The return is found again by its order.</source>
   <translation>Sans papier. Le retour se retrouve par sa commande.</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>Le reçu n’est pas imprimé</translation>
  </message>
  <message>
   <source>Slip for the customer</source>
   <translation>Reçu pour le client</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Impression …</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimer encore</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Enregistrer en PDF</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>Sans impression</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoDone</name>
  <message>
   <source>If the customer is still here</source>
   <translation>Si le client est encore là</translation>
  </message>
  <message>
   <source>Keep the goods, and ask for the slip which says that the return was undone: it is void.</source>
   <translation>Gardez les articles, et demandez le reçu qui dit que le retour a été annulé : il n’est plus valable.</translation>
  </message>
  <message>
   <source>Give it back to the customer</source>
   <translation>Le redonner au client</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. The new slip says what stays returned: %1.</source>
   <translation>Demandez le reçu du retour, et tout bon remis avec : ils ne sont plus valables. Le nouveau reçu dit ce qui reste rendu : %1.</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. Nothing is paid for it.</source>
   <translation>Demandez le reçu du retour, et tout bon remis avec : ils ne sont plus valables. Rien n’est payé pour eux.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoFacts</name>
  <message>
   <source>Return of %1</source>
   <translation>Retour de %1</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>is not paid in full any more</source>
   <translation>n’est plus payé en entier</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n pièce, %1</numerusform>
    <numerusform>%n pièces, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) stay returned: %1</source>
   <translation>
    <numerusform>%n pièce reste rendue : %1</numerusform>
    <numerusform>%n pièces restent rendues : %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken in by %1</source>
   <translation>Repris par %1</translation>
  </message>
  <message>
   <source>Taken in by somebody of the team</source>
   <translation>Repris par quelqu’un de l’équipe</translation>
  </message>
  <message numerus="yes">
   <source>Can be undone for %n more minute(s)</source>
   <translation>
    <numerusform>Peut être annulé encore %n minute</numerusform>
    <numerusform>Peut être annulé encore %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Undo:</source>
   <translation>Annuler :</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoSheet</name>
  <message>
   <source>Undo a return</source>
   <translation>Annuler un retour</translation>
  </message>
  <message numerus="yes">
   <source>The customer gets %n piece(s) again. The rest stays returned, as if only that had come back.</source>
   <translation>
    <numerusform>Le client reprend %n pièce. Le reste demeure rendu, comme si cela seul était revenu.</numerusform>
    <numerusform>Le client reprend %n pièces. Le reste demeure rendu, comme si cela seul était revenu.</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is paid. The order stands as it did before.</source>
   <translation>Le client reprend les articles, et rien n’est payé. La commande est comme avant.</translation>
  </message>
  <message>
   <source>There is no line to the office: should money have moved meanwhile, it does not accept this, and it is listed at Needs attention.</source>
   <translation>Il n’y a pas de liaison avec la centrale : si de l’argent a bougé entre-temps, elle n’acceptera pas, et ce sera listé sous À traiter.</translation>
  </message>
  <message>
   <source>Undo a part of this return?</source>
   <translation>Annuler une partie de ce retour ?</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>Annuler ce retour ?</translation>
  </message>
  <message>
   <source>Say what the customer gets again.</source>
   <translation>Dites ce que le client reprend.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>Avec vos mots</translation>
  </message>
  <message numerus="yes">
   <source>Undo %n piece(s)</source>
   <translation>
    <numerusform>Annuler %n pièce</numerusform>
    <numerusform>Annuler %n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>Annuler le retour</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoWords</name>
  <message>
   <source>It was another order</source>
   <translation>C’était une autre commande</translation>
  </message>
  <message>
   <source>Other goods, or another number</source>
   <translation>D’autres articles, ou un autre nombre</translation>
  </message>
  <message>
   <source>The customer keeps it after all</source>
   <translation>Le client le garde finalement</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>Confirmé par erreur</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone. Please try once more.</source>
   <translation>Cela n’a pas pu être enregistré. Rien n’est annulé. Merci de réessayer.</translation>
  </message>
  <message>
   <source>The order cannot be read right now. Nothing is undone.</source>
   <translation>La commande ne peut pas être lue pour le moment. Rien n’est annulé.</translation>
  </message>
  <message>
   <source>The money is on its way already</source>
   <translation>L’argent est déjà en route</translation>
  </message>
  <message>
   <source>The money is with the customer already</source>
   <translation>L’argent est déjà chez le client</translation>
  </message>
  <message>
   <source>It became store credit already</source>
   <translation>C’est déjà devenu un avoir</translation>
  </message>
  <message>
   <source>The refund was refused</source>
   <translation>Le remboursement a été refusé</translation>
  </message>
  <message>
   <source>Other goods went out for it</source>
   <translation>D’autres articles sont sortis à la place</translation>
  </message>
  <message>
   <source>Something came back after it</source>
   <translation>Quelque chose est revenu après</translation>
  </message>
  <message>
   <source>It has been undone already</source>
   <translation>Il a déjà été annulé</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>Il est trop tard pour l’annuler</translation>
  </message>
  <message>
   <source>Somebody else took it in</source>
   <translation>Quelqu’un d’autre l’a repris</translation>
  </message>
  <message>
   <source>This return is not on this tablet</source>
   <translation>Ce retour n’est pas sur cette tablette</translation>
  </message>
  <message>
   <source>Money that has moved is not called back. Keep the goods; whoever wants them buys them again.</source>
   <translation>L’argent qui a bougé ne se rappelle pas. Gardez les articles ; qui les veut les rachète.</translation>
  </message>
  <message>
   <source>Settle the refusal first: it is listed at Needs attention. Keep the goods until then.</source>
   <translation>Réglez d’abord le refus : il est listé sous À traiter. Gardez les articles jusque-là.</translation>
  </message>
  <message>
   <source>Take what went out back in as a return of its own.</source>
   <translation>Reprenez ce qui est sorti comme un retour à part.</translation>
  </message>
  <message>
   <source>Undo the later return of this order first, then this one.</source>
   <translation>Annulez d’abord le retour suivant de cette commande, puis celui-ci.</translation>
  </message>
  <message>
   <source>Nothing is left to do: the customer has the goods again, and nothing is paid.</source>
   <translation>Il ne reste rien à faire : le client a de nouveau les articles, et rien n’est payé.</translation>
  </message>
  <message numerus="yes">
   <source>It could be undone for %n minute(s). Keep the goods; whoever wants them buys them again.</source>
   <translation>
    <numerusform>Il pouvait être annulé pendant %n minute. Gardez les articles ; qui les veut les rachète.</numerusform>
    <numerusform>Il pouvait être annulé pendant %n minutes. Gardez les articles ; qui les veut les rachète.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only %1 or a manager can undo it. Ask one of them to sign in here.</source>
   <translation>Seul %1 ou un responsable peut l’annuler. Demandez à l’un d’eux de s’identifier ici.</translation>
  </message>
  <message>
   <source>Only who took it in, or a manager, can undo it. Ask one of them to sign in here.</source>
   <translation>Seul celui qui l’a repris, ou un responsable, peut l’annuler. Demandez à l’un d’eux de s’identifier ici.</translation>
  </message>
  <message>
   <source>Look at the order: the office may know more about it.</source>
   <translation>Regardez la commande : la centrale en sait peut-être plus.</translation>
  </message>
  <message>
   <source>Undone, saved on this tablet</source>
   <translation>Annulé, enregistré sur cette tablette</translation>
  </message>
  <message>
   <source>Undone, on its way to the office</source>
   <translation>Annulé, en route vers la centrale</translation>
  </message>
  <message>
   <source>Undone and confirmed</source>
   <translation>Annulé et confirmé</translation>
  </message>
  <message>
   <source>The office did not accept it</source>
   <translation>La centrale ne l’a pas accepté</translation>
  </message>
  <message>
   <source>The return and its undoing are sent together as soon as this tablet is connected.</source>
   <translation>Le retour et son annulation partent ensemble dès que cette tablette est connectée.</translation>
  </message>
  <message>
   <source>It is sent as soon as this tablet is connected. Should money have moved by then, it is listed at Needs attention.</source>
   <translation>C’est envoyé dès que cette tablette est connectée. Si de l’argent a bougé d’ici là, c’est listé sous À traiter.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment.</source>
   <translation>La centrale le confirme dans un instant.</translation>
  </message>
  <message>
   <source>Nothing is paid for this return any more.</source>
   <translation>Plus rien n’est payé pour ce retour.</translation>
  </message>
  <message>
   <source>It is listed at Needs attention, with what to do.</source>
   <translation>C’est listé sous À traiter, avec ce qu’il faut faire.</translation>
  </message>
  <message>
   <source>is not paid</source>
   <translation>n’est pas payé</translation>
  </message>
  <message>
   <source>asked for, not paid yet</source>
   <translation>demandé, pas encore payé</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>la centrale décide d’abord</translation>
  </message>
  <message>
   <source>from the shelf</source>
   <translation>du rayon</translation>
  </message>
  <message>
   <source>from the box it was put into</source>
   <translation>de la caisse où il a été mis</translation>
  </message>
 </context>
 <context>
  <name>ReturnVisit</name>
  <message numerus="yes">
   <source>This visit: %n return(s), %1</source>
   <translation>
    <numerusform>Cette visite : %n retour, %1</numerusform>
    <numerusform>Cette visite : %n retours, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This visit: %n return(s)</source>
   <translation>
    <numerusform>Cette visite : %n retour</numerusform>
    <numerusform>Cette visite : %n retours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>La visite est finie</translation>
  </message>
 </context>
 <context>
  <name>ReturnWords</name>
  <message>
   <source>Does not fit</source>
   <translation>Ne va pas</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>A changé d’avis</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Arrivé trop tard</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>Était un cadeau</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>Défectueux</translation>
  </message>
  <message>
   <source>Not what was ordered</source>
   <translation>Pas ce qui était commandé</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>Abîmé en route</translation>
  </message>
  <message>
   <source>Like new</source>
   <translation>Comme neuf</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <source>Back to the shelf</source>
   <translation>À remettre en rayon</translation>
  </message>
  <message>
   <source>Damaged goods</source>
   <translation>Articles abîmés</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparation</translation>
  </message>
  <message>
   <source>Back to the supplier</source>
   <translation>Retour au fournisseur</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>À jeter</translation>
  </message>
  <message>
   <source>Look at it later</source>
   <translation>À regarder plus tard</translation>
  </message>
  <message>
   <source>Back to the shelf: aisle %1, bay %2</source>
   <translation>À remettre en rayon : allée %1, emplacement %2</translation>
  </message>
  <message>
   <source>Back to the shelf, where its like lies</source>
   <translation>À remettre en rayon, avec les semblables</translation>
  </message>
  <message>
   <source>Damaged: into the box behind the desk</source>
   <translation>Abîmé : dans la caisse derrière le comptoir</translation>
  </message>
  <message>
   <source>Repair: with its slip into the repair box</source>
   <translation>Réparation : avec son reçu dans la caisse des réparations</translation>
  </message>
  <message>
   <source>For the supplier: into the box for returns to them</source>
   <translation>Pour le fournisseur : dans la caisse de ses retours</translation>
  </message>
  <message>
   <source>Write it off: into the waste, not back on sale</source>
   <translation>À sortir du stock : au rebut, pas en vente</translation>
  </message>
  <message>
   <source>Not on sale yet: onto the shelf behind the desk</source>
   <translation>Pas encore en vente : sur l’étagère derrière le comptoir</translation>
  </message>
  <message>
   <source>Why does it come back? %1</source>
   <translation>Pourquoi revient-il ? %1</translation>
  </message>
  <message>
   <source>In which condition is it? %1</source>
   <translation>Dans quel état est-il ? %1</translation>
  </message>
  <message>
   <source>It can come back</source>
   <translation>Il peut revenir</translation>
  </message>
  <message>
   <source>It can come back, after a look</source>
   <translation>Il peut revenir, après un regard</translation>
  </message>
  <message>
   <source>A manager has to agree</source>
   <translation>Un responsable doit accepter</translation>
  </message>
  <message>
   <source>It cannot come back</source>
   <translation>Il ne peut pas revenir</translation>
  </message>
  <message>
   <source>Goods of this kind are not taken back in this condition.</source>
   <translation>Les articles de ce genre ne sont pas repris dans cet état.</translation>
  </message>
  <message>
   <source>This has not reached the customer yet. Cancel it instead.</source>
   <translation>Ceci n’est pas encore chez le client. Annulez-le plutôt.</translation>
  </message>
  <message>
   <source>This has not been paid yet. Take its hand-over back instead.</source>
   <translation>Ceci n’est pas encore payé. Annulez plutôt sa remise.</translation>
  </message>
  <message>
   <source>A return of these pieces is on its way already.</source>
   <translation>Un retour de ces pièces est déjà en route.</translation>
  </message>
  <message>
   <source>These pieces have come back already.</source>
   <translation>Ces pièces sont déjà revenues.</translation>
  </message>
  <message>
   <source>That is more than was bought.</source>
   <translation>C’est plus que ce qui a été acheté.</translation>
  </message>
  <message>
   <source>It could come back until %1.</source>
   <translation>Il pouvait revenir jusqu’au %1.</translation>
  </message>
  <message>
   <source>The rules of this store do not know this reason.</source>
   <translation>Les règles de ce magasin ne connaissent pas ce motif.</translation>
  </message>
  <message>
   <source>It was opened: look whether all of it is there.</source>
   <translation>Il a été ouvert : regardez si tout est là.</translation>
  </message>
  <message>
   <source>It was used: look at it closely.</source>
   <translation>Il a été utilisé : regardez-le de près.</translation>
  </message>
  <message>
   <source>It is damaged: look at what is broken, and how.</source>
   <translation>Il est abîmé : regardez ce qui est cassé, et comment.</translation>
  </message>
  <message>
   <source>Look at it before you take it.</source>
   <translation>Regardez-le avant de le prendre.</translation>
  </message>
  <message>
   <source>Its serial number is missing: scan or type it.</source>
   <translation>Son numéro de série manque : scannez-le ou tapez-le.</translation>
  </message>
  <message>
   <source>This is not the piece that was sold: its serial number is another.</source>
   <translation>Ce n’est pas la pièce vendue : son numéro de série est un autre.</translation>
  </message>
  <message>
   <source>An article of this price is looked at by a second person.</source>
   <translation>À ce prix, une deuxième personne regarde l’article.</translation>
  </message>
  <message>
   <source>More than was paid with the cards goes back: the rest becomes store credit.</source>
   <translation>Il revient plus que ce qui a été payé par carte : le reste devient un avoir.</translation>
  </message>
  <message>
   <source>Nobody can tell here what came back elsewhere: take the goods, the refund waits for the office.</source>
   <translation>Personne ici ne peut dire ce qui est revenu ailleurs : prenez les articles, l’argent attend la centrale.</translation>
  </message>
  <message>
   <source>More returns in %1 days than the rules allow without a manager.</source>
   <translation>Plus de retours en %1 jours que les règles ne permettent sans responsable.</translation>
  </message>
  <message>
   <source>Articles of hygiene are not taken back.</source>
   <translation>Les articles d’hygiène ne sont pas repris.</translation>
  </message>
  <message>
   <source>Gift cards are not taken back.</source>
   <translation>Les cartes cadeaux ne sont pas reprises.</translation>
  </message>
  <message>
   <source>It was a final sale: such articles are not taken back.</source>
   <translation>C’était une vente ferme : ces articles ne sont pas repris.</translation>
  </message>
  <message>
   <source>Articles of this kind are not taken back.</source>
   <translation>Les articles de ce genre ne sont pas repris.</translation>
  </message>
  <message>
   <source>You have not received this yet, so it can be cancelled instead.</source>
   <translation>Vous ne l’avez pas encore reçu, il peut donc être annulé.</translation>
  </message>
  <message>
   <source>This has not been paid yet, so nothing can be paid back.</source>
   <translation>Ceci n’est pas encore payé : rien ne peut donc être rendu.</translation>
  </message>
  <message>
   <source>As far as we can see, these pieces have come back to us already.</source>
   <translation>D’après ce que nous voyons, ces pièces nous sont déjà revenues.</translation>
  </message>
  <message>
   <source>It could be returned until %1. I’ll ask a manager.</source>
   <translation>Il pouvait être rendu jusqu’au %1. Je demande à un responsable.</translation>
  </message>
  <message>
   <source>For this reason I have to ask a manager.</source>
   <translation>Pour ce motif, je dois demander à un responsable.</translation>
  </message>
  <message>
   <source>I need the serial number for this.</source>
   <translation>Il me faut pour cela le numéro de série.</translation>
  </message>
  <message>
   <source>This is not the piece that you bought. I’ll ask a manager.</source>
   <translation>Ce n’est pas la pièce que vous avez achetée. Je demande à un responsable.</translation>
  </message>
  <message>
   <source>For an article of this price I ask a manager.</source>
   <translation>Pour un article de ce prix, je demande à un responsable.</translation>
  </message>
  <message>
   <source>A part of it is given back as store credit.</source>
   <translation>Une partie revient en avoir.</translation>
  </message>
  <message>
   <source>We take it now. Your refund is confirmed as soon as we reach our office.</source>
   <translation>Nous le prenons maintenant. Votre remboursement est confirmé dès que nous joignons notre centrale.</translation>
  </message>
  <message>
   <source>I am sorry: in this condition we cannot take it back.</source>
   <translation>Je suis désolé : dans cet état, nous ne pouvons pas le reprendre.</translation>
  </message>
  <message>
   <source>In this condition we cannot simply take it.</source>
   <translation>Dans cet état, nous ne pouvons pas le prendre tel quel.</translation>
  </message>
  <message>
   <source>I’ll have a quick look at it first.</source>
   <translation>J’y jette d’abord un coup d’œil.</translation>
  </message>
  <message>
   <source>I have to ask a manager about this return.</source>
   <translation>Je dois demander à un responsable pour ce retour.</translation>
  </message>
  <message>
   <source>Articles of this kind cannot be returned.</source>
   <translation>Les articles de ce genre ne peuvent pas être rendus.</translation>
  </message>
  <message>
   <source>Refund requested</source>
   <translation>Remboursement demandé</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending</source>
   <translation>Articles acceptés, remboursement en attente</translation>
  </message>
  <message>
   <source>Exchanged</source>
   <translation>Échangé</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>Laissez les articles au client, et dites pourquoi.</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Remboursé</translation>
  </message>
  <message>
   <source>“We have your goods and have asked for your refund. You hear from us when it is paid.”</source>
   <translation>« Nous avons vos articles et avons demandé votre remboursement. Nous vous prévenons quand c’est payé. »</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the refund and writes to you.”</source>
   <translation>« Nous avons vos articles. Notre centrale décide du remboursement et vous écrit. »</translation>
  </message>
  <message>
   <source>Refund pending: without a line to the office, no more refunds may be promised to this customer today.</source>
   <translation>Remboursement en attente : sans liaison avec la centrale, on ne peut plus rien promettre à ce client aujourd’hui.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may be promised for one return without a line to the office.</source>
   <translation>Remboursement en attente : c’est plus que ce qui peut être promis pour un retour sans liaison avec la centrale.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised to this customer today.</source>
   <translation>Remboursement en attente : c’est plus que ce qui peut encore être promis à ce client aujourd’hui.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised on this tablet today.</source>
   <translation>Remboursement en attente : c’est plus que ce qui peut encore être promis sur cette tablette aujourd’hui.</translation>
  </message>
  <message>
   <source>Refund pending: what this tablet knows is too old to promise it.</source>
   <translation>Remboursement en attente : ce que sait cette tablette est trop ancien pour le promettre.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>TVA</translation>
  </message>
  <message>
   <source>Of which tax</source>
   <translation>Dont TVA</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <source>Fee for the return</source>
   <translation>Frais de retour</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>Arrondi</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) taken back</source>
   <translation>
    <numerusform>%n point repris</numerusform>
    <numerusform>%n points repris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) to be taken back</source>
   <translation>
    <numerusform>%n point à reprendre</numerusform>
    <numerusform>%n points à reprendre</numerusform>
   </translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>en avoir</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>à %1</translation>
  </message>
  <message>
   <source>Some of it has come back elsewhere meanwhile.</source>
   <translation>Une partie est revenue ailleurs entre-temps.</translation>
  </message>
  <message>
   <source>The rules for returns have changed.</source>
   <translation>Les règles des retours ont changé.</translation>
  </message>
  <message>
   <source>The decision is another one now.</source>
   <translation>La décision est maintenant une autre.</translation>
  </message>
  <message>
   <source>The amount is another one now.</source>
   <translation>Le montant est maintenant un autre.</translation>
  </message>
  <message>
   <source>What may be promised is different now.</source>
   <translation>Ce qui peut être promis a changé.</translation>
  </message>
  <message>
   <source>Not found on this tablet</source>
   <translation>Introuvable sur cette tablette</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>Ce code n’est pas accepté</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>First finish this return</source>
   <translation>Finissez d’abord ce retour</translation>
  </message>
  <message>
   <source>This article is not in this order</source>
   <translation>Cet article n’est pas dans cette commande</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>C’est un de trop</translation>
  </message>
  <message>
   <source>Nothing of this can come back</source>
   <translation>Rien de cela ne peut revenir</translation>
  </message>
  <message>
   <source>A serial number: of which article?</source>
   <translation>Un numéro de série : de quel article ?</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it</source>
   <translation>Qui demande ne peut pas accepter</translation>
  </message>
  <message>
   <source>The manager did not agree</source>
   <translation>Le responsable n’a pas accepté</translation>
  </message>
  <message>
   <source>A manager is asked</source>
   <translation>On demande à un responsable</translation>
  </message>
  <message>
   <source>Something has changed: please look again</source>
   <translation>Quelque chose a changé : merci de regarder encore</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>Ce code a déjà été utilisé</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Cela n’a pas pu être cherché</translation>
  </message>
  <message>
   <source>Nothing was found for “%1”.</source>
   <translation>Rien n’a été trouvé pour « %1 ».</translation>
  </message>
  <message>
   <source>An order of today may still be on its way to this tablet: try again in a moment.</source>
   <translation>Une commande d’aujourd’hui est peut-être encore en route vers cette tablette : réessayez dans un instant.</translation>
  </message>
  <message>
   <source>There is no line to the office: newer orders come when it is back.</source>
   <translation>Il n’y a pas de liaison avec la centrale : les commandes récentes viennent quand elle revient.</translation>
  </message>
  <message>
   <source>This tablet keeps no names of finished orders: the number is in the customer’s e-mail and account.</source>
   <translation>Cette tablette ne garde pas les noms des commandes finies : le numéro est dans l’e-mail et le compte du client.</translation>
  </message>
  <message>
   <source>Nothing was recorded, and everything you chose is still here. Try once more. If it happens again, use another tablet: this one may be full.</source>
   <translation>Rien n’a été noté, et tout ce que vous avez choisi est encore ici. Réessayez. Si cela se reproduit, utilisez une autre tablette : celle-ci est peut-être pleine.</translation>
  </message>
  <message>
   <source>Take the goods, or leave them with the customer. Then the next order can be opened.</source>
   <translation>Prenez les articles, ou laissez-les au client. On peut ensuite ouvrir la commande suivante.</translation>
  </message>
  <message>
   <source>Look whether it belongs to another order of the customer.</source>
   <translation>Regardez s’il est d’une autre commande du client.</translation>
  </message>
  <message>
   <source>%1: no more of it can come back.</source>
   <translation>%1 : il ne peut plus en revenir.</translation>
  </message>
  <message>
   <source>%1 was not handed over, or has come back already.</source>
   <translation>%1 n’a pas été remis, ou est déjà revenu.</translation>
  </message>
  <message>
   <source>Tap the article first, then scan its serial number.</source>
   <translation>Touchez d’abord l’article, puis scannez son numéro de série.</translation>
  </message>
  <message>
   <source>Ask a manager who has not begun this return.</source>
   <translation>Demandez à un responsable qui n’a pas commencé ce retour.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>Rien n’a été pris. Les articles restent au client, ou demandez encore.</translation>
  </message>
  <message>
   <source>It goes on here as soon as they have answered. You can serve somebody else: it waits in the list of returns.</source>
   <translation>Cela continue ici dès qu’il a répondu. Vous pouvez servir quelqu’un d’autre : il attend dans la liste des retours.</translation>
  </message>
  <message>
   <source>Look below what came back of this order already. To go on, open it by its number.</source>
   <translation>Regardez ci-dessous ce qui est déjà revenu de cette commande. Pour continuer, ouvrez-la par son numéro.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Réessayez.</translation>
  </message>
  <message>
   <source>It has expired. Find the order by its number, or ask the customer to open the e-mail again.</source>
   <translation>Il a expiré. Trouvez la commande par son numéro, ou demandez au client de rouvrir l’e-mail.</translation>
  </message>
  <message>
   <source>It was made for another store. Find the order by its number.</source>
   <translation>Il a été fait pour un autre magasin. Trouvez la commande par son numéro.</translation>
  </message>
  <message>
   <source>It was used before. Find the order by its number and look what came back already.</source>
   <translation>Il a déjà été utilisé. Trouvez la commande par son numéro et regardez ce qui est déjà revenu.</translation>
  </message>
  <message>
   <source>It is not genuine, or damaged. Find the order by its number, and look at a document.</source>
   <translation>Il n’est pas authentique, ou abîmé. Trouvez la commande par son numéro, et regardez un document.</translation>
  </message>
  <message>
   <source>undone %1</source>
   <translation>annulé %1</translation>
  </message>
  <message>
   <source>undone by %1, %2</source>
   <translation>annulé par %1, %2</translation>
  </message>
  <message>
   <source>Taken back, saved on this tablet</source>
   <translation>Repris, enregistré sur cette tablette</translation>
  </message>
  <message>
   <source>Taken back, on its way to the office</source>
   <translation>Repris, en route vers la centrale</translation>
  </message>
  <message>
   <source>Taken back and confirmed</source>
   <translation>Repris et confirmé</translation>
  </message>
  <message>
   <source>This return was undone</source>
   <translation>Ce retour a été annulé</translation>
  </message>
  <message>
   <source>A part of this return was undone</source>
   <translation>Une partie de ce retour a été annulée</translation>
  </message>
  <message>
   <source>Somebody else took it back as well</source>
   <translation>Quelqu’un d’autre l’a repris aussi</translation>
  </message>
  <message>
   <source>The office did not accept this return</source>
   <translation>La centrale n’a pas accepté ce retour</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>Elle part d’elle-même dès que cette tablette est connectée. Vous pouvez continuer.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>La centrale la confirme dans un instant. Vous pouvez continuer.</translation>
  </message>
  <message>
   <source>Nothing is left to do here.</source>
   <translation>Il ne reste rien à faire ici.</translation>
  </message>
  <message>
   <source>Give the goods back to the customer. The order stands as it did before.</source>
   <translation>Redonnez les articles au client. La commande est comme avant.</translation>
  </message>
  <message>
   <source>The customer has that part again. The rest stays returned: the order and the new slip say what.</source>
   <translation>Le client a de nouveau cette partie. Le reste demeure retourné : la commande et le nouveau reçu disent quoi.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>Gardez les articles. C’est listé sous À traiter, avec ce qu’il faut faire.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAnswer</name>
  <message>
   <source>Agree to this return?</source>
   <translation>Accepter ce retour ?</translation>
  </message>
  <message>
   <source>Decline this return?</source>
   <translation>Refuser ce retour ?</translation>
  </message>
  <message>
   <source>Yes, agree</source>
   <translation>Oui, accepter</translation>
  </message>
  <message>
   <source>Yes, decline</source>
   <translation>Oui, refuser</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <source>The desk goes on with it. The money is paid by the office, not by this answer.</source>
   <translation>Le comptoir continue. L’argent est versé par la centrale, pas par cette réponse.</translation>
  </message>
  <message>
   <source>The desk tells the customer. Say in a word why, so that they know what to say.</source>
   <translation>Le comptoir le dit au client. Dites en un mot pourquoi, pour qu’il sache quoi dire.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Une note, si vous voulez</translation>
  </message>
  <message>
   <source>Why not, in a few words</source>
   <translation>Pourquoi pas, en quelques mots</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAsk</name>
  <message>
   <source>You asked</source>
   <translation>Vous avez demandé</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>%1 demande</translation>
  </message>
  <message>
   <source>A colleague asks</source>
   <translation>Un collègue demande</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Accepté</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>for it goes out: %1</source>
   <translation>il sort à la place : %1</translation>
  </message>
  <message>
   <source>Exchange: the customer pays %1</source>
   <translation>Échange : le client paie %1</translation>
  </message>
  <message>
   <source>Exchange: %1 goes back as money</source>
   <translation>Échange : %1 reviennent en argent</translation>
  </message>
  <message>
   <source>Exchange: no money goes back</source>
   <translation>Échange : pas d’argent en retour</translation>
  </message>
  <message>
   <source>The order is not on this tablet.</source>
   <translation>La commande n’est pas sur cette tablette.</translation>
  </message>
  <message>
   <source>on its way to the desk</source>
   <translation>en route vers le comptoir</translation>
  </message>
  <message>
   <source>saved on this tablet, will be sent</source>
   <translation>enregistré sur cette tablette, sera envoyé</translation>
  </message>
  <message>
   <source>Somebody else has to answer: whoever asks cannot agree.</source>
   <translation>Quelqu’un d’autre doit répondre : qui demande ne peut pas accepter.</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Agree: %1</source>
   <translation>Accepter : %1</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Refuser</translation>
  </message>
  <message>
   <source>Decline: %1</source>
   <translation>Refuser : %1</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Ouvrir la commande</translation>
  </message>
  <message>
   <source>Open the order %1</source>
   <translation>Ouvrir la commande %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPage</name>
  <message>
   <source>%1 of what was handed over came back: %2 of %3</source>
   <translation>%1 de ce qui a été remis est revenu : %2 sur %3</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Retours</translation>
  </message>
  <message numerus="yes">
   <source>%n wait(s) for an answer</source>
   <translation>
    <numerusform>%n attend une réponse</numerusform>
    <numerusform>%n attendent une réponse</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody waits for an answer</source>
   <translation>personne n’attend de réponse</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>Règles des retours</translation>
  </message>
  <message>
   <source>Agree by a code</source>
   <translation>Accepter par un code</translation>
  </message>
  <message>
   <source>No line to the office (%1). What you answer is saved here and goes to the desk as soon as there is a line.</source>
   <translation>Pas de liaison avec la centrale (%1). Vos réponses sont enregistrées ici et vont au comptoir dès qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>Pas de liaison avec la centrale, et rien n’en est encore venu.</translation>
  </message>
  <message>
   <source>Agreed. The desk will see it in a moment.</source>
   <translation>Accepté. Le comptoir le voit dans un instant.</translation>
  </message>
  <message>
   <source>Agreed and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>Accepté et enregistré sur cette tablette. Ce sera envoyé dès qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>Declined. The desk will see it in a moment.</source>
   <translation>Refusé. Le comptoir le voit dans un instant.</translation>
  </message>
  <message>
   <source>Declined and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>Refusé et enregistré sur cette tablette. Ce sera envoyé dès qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>à répondre</translation>
  </message>
  <message>
   <source>refunds under way</source>
   <translation>remboursements en cours</translation>
  </message>
  <message>
   <source>unclear or refused</source>
   <translation>incertains ou refusés</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>à regarder</translation>
  </message>
  <message>
   <source>Needs an answer</source>
   <translation>Attend une réponse</translation>
  </message>
  <message>
   <source>Answered of late</source>
   <translation>Répondu récemment</translation>
  </message>
  <message>
   <source>Money that is not back yet</source>
   <translation>L’argent qui n’est pas encore revenu</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Le plus ancien d’abord</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Le plus grand d’abord</translation>
  </message>
  <message>
   <source>Nothing waits to be paid back.</source>
   <translation>Rien n’attend d’être versé.</translation>
  </message>
  <message numerus="yes">
   <source>%n more are not listed here.</source>
   <translation>
    <numerusform>%n de plus n’est pas listé ici.</numerusform>
    <numerusform>%n de plus ne sont pas listés ici.</numerusform>
   </translation>
  </message>
  <message>
   <source>Promised today without the office</source>
   <translation>Promis aujourd’hui sans la centrale</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>It proves nothing. Look at the orders before you speak to anybody.</source>
   <translation>Cela ne prouve rien. Regardez les commandes avant de parler à quelqu’un.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>Rien ne ressort.</translation>
  </message>
  <message>
   <source>Who took it back</source>
   <translation>Qui l’a repris</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>On ne sait pas par qui</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n retour</numerusform>
    <numerusform>%n retours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a second person</source>
   <translation>
    <numerusform>%n avec une deuxième personne</numerusform>
    <numerusform>%n avec une deuxième personne</numerusform>
   </translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>Ce qui est revenu</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 jours</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 jours</translation>
  </message>
  <message>
   <source>number of returns</source>
   <translation>nombre de retours</translation>
  </message>
  <message>
   <source>number of units</source>
   <translation>nombre de pièces</translation>
  </message>
  <message>
   <source>asked back</source>
   <translation>demandé en retour</translation>
  </message>
  <message>
   <source>Nothing came back in this time.</source>
   <translation>Rien n’est revenu pendant ce temps.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>%1, worth %2</source>
   <translation>%1, d’une valeur de %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Which articles</source>
   <translation>Quels articles</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>d’une valeur de %1</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Le tableau ne peut pas être lu pour le moment</translation>
  </message>
  <message>
   <source>Nothing is lost. Goods can be taken back all the same.</source>
   <translation>Rien n’est perdu. On peut quand même reprendre des articles.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPolicy</name>
  <message>
   <source>What comes back, and until when</source>
   <translation>Ce qui revient, et jusqu’à quand</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Délai</translation>
  </message>
  <message numerus="yes">
   <source>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day(s) after it left.</source>
   <translation>
    <numerusform>Il commence à la remise ou à la livraison ; pour ce qui a été envoyé sans nouvelle de sa livraison, %n jour après le départ.</numerusform>
    <numerusform>Il commence à la remise ou à la livraison ; pour ce qui a été envoyé sans nouvelle de sa livraison, %n jours après le départ.</numerusform>
   </translation>
  </message>
  <message>
   <source>If we are at fault: without an end.</source>
   <translation>Si c’est notre faute : sans fin.</translation>
  </message>
  <message numerus="yes">
   <source>If we are at fault: %n day(s).</source>
   <translation>
    <numerusform>Si c’est notre faute : %n jour.</numerusform>
    <numerusform>Si c’est notre faute : %n jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought from %1 to %2: may come back until %3 at least.</source>
   <translation>Acheté de %1 à %2 : peut revenir au moins jusqu’au %3.</translation>
  </message>
  <message>
   <source>When a manager has to agree</source>
   <translation>Quand un responsable doit accepter</translation>
  </message>
  <message>
   <source>For an article of more than %1.</source>
   <translation>Pour un article de plus de %1.</translation>
  </message>
  <message>
   <source>For a customer with more than %1 or %2 in %3 days.</source>
   <translation>Pour un client avec plus de %1 ou %2 en %3 jours.</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n retour</numerusform>
    <numerusform>%n retours</numerusform>
   </translation>
  </message>
  <message>
   <source>For these reasons: %1.</source>
   <translation>Pour ces motifs : %1.</translation>
  </message>
  <message>
   <source>When the time is over.</source>
   <translation>Quand le délai est passé.</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>%1 are kept for the work, never if we are at fault.</source>
   <translation>%1 sont gardés pour le travail, jamais si c’est notre faute.</translation>
  </message>
  <message>
   <source>Nothing is kept for the work.</source>
   <translation>Rien n’est gardé pour le travail.</translation>
  </message>
  <message numerus="yes">
   <source>Without a receipt: store credit, at the lowest price of the last %n day(s).</source>
   <translation>
    <numerusform>Sans reçu : un avoir, au prix le plus bas du dernier jour.</numerusform>
    <numerusform>Sans reçu : un avoir, au prix le plus bas des %n derniers jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>What may be promised without the office</source>
   <translation>Ce qui peut être promis sans la centrale</translation>
  </message>
  <message>
   <source>%1 for one return.</source>
   <translation>%1 pour un retour.</translation>
  </message>
  <message>
   <source>%1 and %2 for one customer a day.</source>
   <translation>%1 et %2 pour un client par jour.</translation>
  </message>
  <message>
   <source>%1 on one tablet a day.</source>
   <translation>%1 sur une tablette par jour.</translation>
  </message>
  <message>
   <source>Above that the goods are taken, and the office decides about the money.</source>
   <translation>Au-delà, les articles sont pris, et la centrale décide de l’argent.</translation>
  </message>
  <message>
   <source>The serial number has to fit.</source>
   <translation>Le numéro de série doit correspondre.</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>Règles des retours</translation>
  </message>
  <message>
   <source>The built-in rules: the office has sent none of its own.</source>
   <translation>Les règles intégrées : la centrale n’en a pas envoyé d’autres.</translation>
  </message>
  <message>
   <source>Version %1, since %2.</source>
   <translation>Version %1, depuis %2.</translation>
  </message>
  <message>
   <source>Version %1.</source>
   <translation>Version %1.</translation>
  </message>
  <message>
   <source>A mark shows what is not as in the built-in rules.</source>
   <translation>Une marque montre ce qui diffère des règles intégrées.</translation>
  </message>
  <message>
   <source>The same as the built-in rules.</source>
   <translation>Pareil aux règles intégrées.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>own rule</source>
   <translation>règle propre</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPromise</name>
  <message>
   <source>This tablet</source>
   <translation>Cette tablette</translation>
  </message>
  <message>
   <source>Tablet …%1</source>
   <translation>Tablette …%1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>more than it may: goods are taken, the office decides about the money</source>
   <translation>plus que permis : les articles sont pris, la centrale décide de l’argent</translation>
  </message>
  <message>
   <source>%1 may still be promised today</source>
   <translation>%1 peuvent encore être promis aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardRefund</name>
  <message>
   <source>Delivery</source>
   <translation>Livraison</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n photo</numerusform>
    <numerusform>%n photos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardSignal</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n de plus</numerusform>
    <numerusform>%n de plus</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardWords</name>
  <message>
   <source>Does not fit</source>
   <translation>Ne va pas</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>A changé d’avis</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Arrivé trop tard</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>Était un cadeau</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>Défectueux</translation>
  </message>
  <message>
   <source>Wrong article</source>
   <translation>Mauvais article</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>Abîmé en route</translation>
  </message>
  <message>
   <source>Reason not told</source>
   <translation>Motif non donné</translation>
  </message>
  <message>
   <source>like new</source>
   <translation>comme neuf</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>used</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>abîmé</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>age not known</source>
   <translation>date inconnue</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <source>for %1</source>
   <translation>depuis %1</translation>
  </message>
  <message>
   <source>Saved on this tablet, not sent yet</source>
   <translation>Enregistré sur cette tablette, pas encore envoyé</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <source>With the payment provider</source>
   <translation>Chez le prestataire de paiement</translation>
  </message>
  <message>
   <source>Not clear: the office asks again</source>
   <translation>Pas clair : la centrale redemande</translation>
  </message>
  <message>
   <source>Refused: find another way</source>
   <translation>Refusé : trouvez un autre moyen</translation>
  </message>
  <message>
   <source>told: money back</source>
   <translation>annoncé : l’argent revient</translation>
  </message>
  <message>
   <source>told: will be decided</source>
   <translation>annoncé : on décidera</translation>
  </message>
  <message>
   <source>%1 brings back more than usual</source>
   <translation>%1 rend plus que d’habitude</translation>
  </message>
  <message>
   <source>A customer brings back more than usual</source>
   <translation>Un client rend plus que d’habitude</translation>
  </message>
  <message>
   <source>%1 brought the same article again</source>
   <translation>%1 a rendu encore le même article</translation>
  </message>
  <message>
   <source>The same article from the same customer again</source>
   <translation>Encore le même article du même client</translation>
  </message>
  <message>
   <source>%1 takes back far more than the others</source>
   <translation>%1 reprend bien plus que les autres</translation>
  </message>
  <message>
   <source>Somebody takes back far more than the others</source>
   <translation>Quelqu’un reprend bien plus que les autres</translation>
  </message>
  <message>
   <source>The serial number does not fit</source>
   <translation>Le numéro de série ne correspond pas</translation>
  </message>
  <message>
   <source>Did %1 agree to this return?</source>
   <translation>%1 a-t-il accepté ce retour ?</translation>
  </message>
  <message>
   <source>Did a manager agree to this return?</source>
   <translation>Un responsable a-t-il accepté ce retour ?</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>À regarder</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n retour</numerusform>
    <numerusform>%n retours</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 worth %2</source>
   <translation>%1 d’une valeur de %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are allowed without a manager</source>
   <translation>
    <numerusform>%n est permis sans responsable</numerusform>
    <numerusform>%n sont permis sans responsable</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; %3.</source>
   <translation>%1 en %2 jours ; %3.</translation>
  </message>
  <message>
   <source>%1: %2, from different orders.</source>
   <translation>%1 : %2, de commandes différentes.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s), from different orders.</source>
   <translation>
    <numerusform>%n pièce, de commandes différentes.</numerusform>
    <numerusform>%n pièces, de commandes différentes.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; the others usually take %3.</source>
   <translation>%1 en %2 jours ; les autres prennent d’habitude %3.</translation>
  </message>
  <message>
   <source>%1: %2 was not sold with this order, or came back before.</source>
   <translation>%1 : %2 n’a pas été vendu avec cette commande, ou est déjà revenu.</translation>
  </message>
  <message>
   <source>%1 was not sold with this order, or came back before.</source>
   <translation>%1 n’a pas été vendu avec cette commande, ou est déjà revenu.</translation>
  </message>
  <message>
   <source>A return worth %1. Only the tablet at the desk says so: please ask them.</source>
   <translation>Un retour d’une valeur de %1. Seule la tablette du comptoir le dit : merci de leur demander.</translation>
  </message>
  <message>
   <source>Only the tablet at the desk says so: please ask them.</source>
   <translation>Seule la tablette du comptoir le dit : merci de leur demander.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>Quelqu’un d’autre a déjà répondu.</translation>
  </message>
  <message>
   <source>You asked for this yourself. Somebody else has to answer.</source>
   <translation>Vous l’avez demandé vous-même. Quelqu’un d’autre doit répondre.</translation>
  </message>
  <message>
   <source>The customer does not bring it back after all.</source>
   <translation>Le client ne le rend finalement pas.</translation>
  </message>
  <message>
   <source>The goods have been taken in already.</source>
   <translation>Les articles ont déjà été repris.</translation>
  </message>
  <message>
   <source>This does not wait for an answer any more.</source>
   <translation>Ceci n’attend plus de réponse.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Tout le reste</translation>
  </message>
  <message>
   <source>Gift cards</source>
   <translation>Cartes cadeaux</translation>
  </message>
  <message>
   <source>Hygiene</source>
   <translation>Hygiène</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Médias</translation>
  </message>
  <message>
   <source>take it</source>
   <translation>le prendre</translation>
  </message>
  <message>
   <source>take it and look at it</source>
   <translation>le prendre et le regarder</translation>
  </message>
  <message>
   <source>only with a manager</source>
   <translation>seulement avec un responsable</translation>
  </message>
  <message>
   <source>do not take it</source>
   <translation>ne pas le prendre</translation>
  </message>
  <message>
   <source>Does not come back, unless we are at fault.</source>
   <translation>Ne revient pas, sauf si c’est notre faute.</translation>
  </message>
  <message>
   <source>Comes back without an end.</source>
   <translation>Revient sans limite de temps.</translation>
  </message>
  <message numerus="yes">
   <source>Comes back within %n day(s).</source>
   <translation>
    <numerusform>Revient sous %n jour.</numerusform>
    <numerusform>Revient sous %n jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>; </source>
   <translation> ; </translation>
  </message>
  <message>
   <source>%1.</source>
   <translation>%1.</translation>
  </message>
  <message>
   <source>What was paid for delivery does not come back, unless we are at fault.</source>
   <translation>Ce qui a été payé pour la livraison ne revient pas, sauf si c’est notre faute.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back when everything comes back.</source>
   <translation>Ce qui a été payé pour la livraison revient quand tout revient.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back in proportion.</source>
   <translation>Ce qui a été payé pour la livraison revient au prorata.</translation>
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
   <translation>%1 a accepté, %2</translation>
  </message>
  <message>
   <source>%1 did not agree, %2</source>
   <translation>%1 n’a pas accepté, %2</translation>
  </message>
  <message>
   <source>a manager is asked, %1</source>
   <translation>on demande à un responsable, %1</translation>
  </message>
  <message>
   <source>begun by %1, %2</source>
   <translation>commencé par %1, %2</translation>
  </message>
  <message>
   <source>begun at a kiosk, %1</source>
   <translation>commencé à une borne, %1</translation>
  </message>
  <message>
   <source>Waiting returns</source>
   <translation>Retours en attente</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SafeCard</name>
  <message>
   <source>Kept safe</source>
   <translation>Gardé en sûreté</translation>
  </message>
  <message>
   <source>What you do here is saved twice, and locked so that nobody who takes the tablet away can read it.</source>
   <translation>Ce que vous faites ici est enregistré deux fois, et enfermé pour que personne ne puisse le lire en emportant la tablette.</translation>
  </message>
  <message>
   <source>Compared with the office and put right</source>
   <translation>Comparé avec la centrale et corrigé</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScanButton</name>
  <message>
   <source>Scan</source>
   <translation>Scanner</translation>
  </message>
 </context>
 <context>
  <name>ScannerDialog</name>
  <message>
   <source>Scan anything now</source>
   <translation>Scannez quelque chose</translation>
  </message>
  <message>
   <source>What the scanner sends appears here and opens nothing.</source>
   <translation>Ce que le lecteur envoie apparaît ici et n’ouvre rien.</translation>
  </message>
  <message>
   <source>End the test</source>
   <translation>Finir l’essai</translation>
  </message>
  <message>
   <source>Scan another one, or end the test.</source>
   <translation>Scannez-en un autre, ou finissez l’essai.</translation>
  </message>
  <message>
   <source>Printed as %1. Scan another one, or end the test.</source>
   <translation>Imprimé en %1. Scannez-en un autre, ou finissez l’essai.</translation>
  </message>
 </context>
 <context>
  <name>ScannerSetupPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>Régler un lecteur</translation>
  </message>
  <message>
   <source>For scanners that type like a keyboard</source>
   <translation>Pour les lecteurs qui tapent comme un clavier</translation>
  </message>
  <message>
   <source>It could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>The scanner works until this tablet is restarted. Try again, or call support.</source>
   <translation>Le lecteur marche jusqu’au redémarrage de cette tablette. Réessayez, ou appelez le support.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonAgree</name>
  <message>
   <source>Only a manager can agree to a return</source>
   <translation>Seul un responsable peut accepter un retour</translation>
  </message>
  <message>
   <source>You asked for this yourself</source>
   <translation>Vous l’avez demandé vous-même</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>La liste des personnes n’est pas à jour</translation>
  </message>
  <message>
   <source>That is not what a desk asks</source>
   <translation>Ce n’est pas ce que demande un comptoir</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>This was asked at %1</source>
   <translation>Cela a été demandé à %1</translation>
  </message>
  <message>
   <source>One of the eight characters is not right</source>
   <translation>L’un des huit caractères n’est pas bon</translation>
  </message>
  <message>
   <source>That is not an order’s number</source>
   <translation>Ce n’est pas un numéro de commande</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>Ce n’est pas un montant</translation>
  </message>
  <message>
   <source>The manager signs in on their own tablet and scans the code there.</source>
   <translation>Le responsable s’identifie sur sa propre tablette et y scanne le code.</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Another manager has to.</source>
   <translation>Qui demande ne peut pas accepter. Il faut un autre responsable.</translation>
  </message>
  <message>
   <source>Agreeing is possible again as soon as this tablet has reached the office.</source>
   <translation>On peut de nouveau accepter dès que cette tablette a joint la centrale.</translation>
  </message>
  <message>
   <source>Scan the square code under “Their own tablet” on the desk’s screen.</source>
   <translation>Scannez le code carré sous « Sa propre tablette » sur l’écran du comptoir.</translation>
  </message>
  <message>
   <source>Nothing was agreed to. Please try once more.</source>
   <translation>Rien n’a été accepté. Merci de réessayer.</translation>
  </message>
  <message>
   <source>An answer counts for ten minutes. If the clocks of the two tablets differ, go on; else ask the desk for a new code.</source>
   <translation>Une réponse compte dix minutes. Si les heures des deux tablettes diffèrent, continuez ; sinon demandez un nouveau code au comptoir.</translation>
  </message>
  <message>
   <source>Please compare them with the desk’s screen once more.</source>
   <translation>Merci de les comparer encore une fois avec l’écran du comptoir.</translation>
  </message>
  <message>
   <source>It looks like TT-100234 and stands on the desk’s screen.</source>
   <translation>Il ressemble à TT-100234 et se trouve sur l’écran du comptoir.</translation>
  </message>
  <message>
   <source>Type it as it stands on the desk’s screen, with its cents.</source>
   <translation>Tapez-le comme sur l’écran du comptoir, avec les centimes.</translation>
  </message>
  <message>
   <source>Agree to a return</source>
   <translation>Accepter un retour</translation>
  </message>
  <message>
   <source>A desk without a line to the office asks you by a code. You see what it is about before you say anything.</source>
   <translation>Un comptoir sans liaison avec la centrale vous demande par un code. Vous voyez de quoi il s’agit avant de dire quoi que ce soit.</translation>
  </message>
  <message>
   <source>You agreed</source>
   <translation>Vous avez accepté</translation>
  </message>
  <message>
   <source>Do you agree?</source>
   <translation>Acceptez-vous ?</translation>
  </message>
  <message>
   <source>What does the desk ask?</source>
   <translation>Que demande le comptoir ?</translation>
  </message>
  <message>
   <source>Scan the square code on the desk’s screen.</source>
   <translation>Scannez le code carré sur l’écran du comptoir.</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Scanner avec la caméra</translation>
  </message>
  <message>
   <source>Type it instead</source>
   <translation>Le taper plutôt</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>Les huit caractères</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Montant</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>The order, as this tablet knows it:</source>
   <translation>La commande, telle que cette tablette la connaît :</translation>
  </message>
  <message>
   <source>Nobody knows the order. Agree only if you have seen the goods.</source>
   <translation>Personne ne connaît la commande. N’acceptez que si vous avez vu les articles.</translation>
  </message>
  <message>
   <source>This tablet does not know the order. Agree only if you have seen the goods or know what it is about.</source>
   <translation>Cette tablette ne connaît pas la commande. N’acceptez que si vous avez vu les articles ou savez de quoi il s’agit.</translation>
  </message>
  <message>
   <source>Agree, with my PIN</source>
   <translation>Accepter, avec mon code PIN</translation>
  </message>
  <message>
   <source>Do not agree</source>
   <translation>Ne pas accepter</translation>
  </message>
  <message>
   <source>Show this to the desk, or read it out. It is good for this return and this amount alone.</source>
   <translation>Montrez ceci au comptoir, ou lisez-le. Cela ne vaut que pour ce retour et ce montant.</translation>
  </message>
  <message>
   <source>The answer, to be scanned by the desk</source>
   <translation>La réponse, à scanner par le comptoir</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonCode</name>
  <message>
   <source>One of the characters is not right. Please compare them once more.</source>
   <translation>L’un des caractères n’est pas bon. Merci de les comparer encore une fois.</translation>
  </message>
  <message>
   <source>No manager’s answer to this. Did they agree to the same order and amount?</source>
   <translation>Ce n’est pas la réponse d’un responsable à cela. A-t-il accepté la même commande et le même montant ?</translation>
  </message>
  <message>
   <source>From the manager’s own tablet</source>
   <translation>De la propre tablette du responsable</translation>
  </message>
  <message>
   <source>What is asked, to be scanned by the manager’s tablet</source>
   <translation>Ce qui est demandé, à scanner par la tablette du responsable</translation>
  </message>
  <message>
   <source>1.  The manager scans this with their tablet, or opens “Agree to a return” there and types:</source>
   <translation>1.  Le responsable scanne ceci avec sa tablette, ou y ouvre « Accepter un retour » et tape :</translation>
  </message>
  <message>
   <source>%1 left to answer</source>
   <translation>encore %1 pour répondre</translation>
  </message>
  <message>
   <source>This code is over</source>
   <translation>Ce code est terminé</translation>
  </message>
  <message>
   <source>Too many wrong answers</source>
   <translation>Trop de fausses réponses</translation>
  </message>
  <message>
   <source>It was good for ten minutes. Take a new one, and let the manager scan that.</source>
   <translation>Il valait dix minutes. Prenez-en un nouveau, et faites-le scanner par le responsable.</translation>
  </message>
  <message>
   <source>Take a new code, and let the manager scan that.</source>
   <translation>Prenez un nouveau code, et faites-le scanner par le responsable.</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Nouveau code</translation>
  </message>
  <message>
   <source>The answer on the manager’s screen:</source>
   <translation>La réponse sur l’écran du responsable :</translation>
  </message>
  <message>
   <source>2.  Scan the answer from their screen, or type it:</source>
   <translation>2.  Scannez la réponse sur son écran, ou tapez-la :</translation>
  </message>
  <message>
   <source>Answer, eight characters</source>
   <translation>Réponse, huit caractères</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonElsewhere</name>
  <message>
   <source>Asked: %1</source>
   <translation>Demandé : %1</translation>
  </message>
  <message>
   <source>Ask a manager who is elsewhere</source>
   <translation>Demander à un responsable qui est ailleurs</translation>
  </message>
  <message>
   <source>It goes through the office to the tablets of: %1. Here it goes on by itself as soon as somebody has answered.</source>
   <translation>Cela passe par la centrale vers les tablettes de : %1. Ici, cela continue de soi-même dès que quelqu’un a répondu.</translation>
  </message>
  <message>
   <source>No line to the office: the question is kept here and goes out with the next contact. Nobody has seen it yet.</source>
   <translation>Pas de liaison avec la centrale : la question est gardée ici et part au prochain contact. Personne ne l’a encore vue.</translation>
  </message>
  <message>
   <source>No line to the office just now. The question would wait here until there is one.</source>
   <translation>Pas de liaison avec la centrale pour l’instant. La question attendrait ici qu’il y en ait une.</translation>
  </message>
  <message>
   <source>Since %1. You may close this and serve the next customer: the return stays open with its question.</source>
   <translation>Depuis %1. Vous pouvez fermer ceci et servir le client suivant : le retour reste ouvert avec sa question.</translation>
  </message>
  <message>
   <source>%1 does not agree</source>
   <translation>%1 n’accepte pas</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>Aucune raison n’a été donnée.</translation>
  </message>
  <message>
   <source>The question could not be saved</source>
   <translation>La question n’a pas pu être enregistrée</translation>
  </message>
  <message>
   <source>Nobody was asked. Please try once more, or take another way.</source>
   <translation>Personne n’a été interrogé. Réessayez, ou prenez une autre voie.</translation>
  </message>
  <message>
   <source>Ask once more</source>
   <translation>Demander encore</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>Demander maintenant</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonFacts</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>Articles sans reçu</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Commande %1</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>%1 demande</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonHere</name>
  <message>
   <source>Who agrees?</source>
   <translation>Qui accepte ?</translation>
  </message>
  <message>
   <source>A manager scans their badge here, or chooses their name, and enters their PIN. You stay signed in.</source>
   <translation>Un responsable scanne son badge ici, ou choisit son nom, et saisit son code PIN. Vous restez identifié.</translation>
  </message>
  <message>
   <source>That is your own badge</source>
   <translation>C’est votre propre badge</translation>
  </message>
  <message>
   <source>This badge is not accepted</source>
   <translation>Ce badge n’est pas accepté</translation>
  </message>
  <message>
   <source>That is not a manager of this store</source>
   <translation>Ce n’est pas un responsable de ce magasin</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Please ask another manager.</source>
   <translation>Qui demande ne peut pas accepter. Merci de demander à un autre responsable.</translation>
  </message>
  <message>
   <source>Only a manager of this store can agree. They can also choose their name below.</source>
   <translation>Seul un responsable de ce magasin peut accepter. Il peut aussi choisir son nom ci-dessous.</translation>
  </message>
  <message>
   <source>There is no other manager in the list of this store</source>
   <translation>Il n’y a pas d’autre responsable dans la liste de ce magasin</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree. The office has to add another manager to this store.</source>
   <translation>Qui demande ne peut pas accepter. La centrale doit ajouter un autre responsable à ce magasin.</translation>
  </message>
  <message>
   <source>Scan a badge</source>
   <translation>Scanner un badge</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonSheet</name>
  <message>
   <source>A second person agrees</source>
   <translation>Une deuxième personne accepte</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Ici</translation>
  </message>
  <message>
   <source>Their own tablet</source>
   <translation>Sa propre tablette</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Ailleurs</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>La liste des personnes n’est pas à jour</translation>
  </message>
  <message>
   <source>Nobody can agree by PIN or by a code until this tablet has reached the office. Under “Elsewhere” the question waits for the next contact.</source>
   <translation>Personne ne peut accepter par code PIN ou par un code avant que cette tablette ait joint la centrale. Sous « Ailleurs », la question attend le prochain contact.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonWords</name>
  <message>
   <source>More returns in %1 days than usual</source>
   <translation>Plus de retours en %1 jours que d’habitude</translation>
  </message>
  <message>
   <source>A class of article that does not come back as a rule</source>
   <translation>Une classe d’articles qui ne revient en principe pas</translation>
  </message>
  <message>
   <source>The time to bring it back is over</source>
   <translation>Le délai de retour est passé</translation>
  </message>
  <message>
   <source>A reason that the rules do not know</source>
   <translation>Un motif que les règles ne connaissent pas</translation>
  </message>
  <message>
   <source>It was opened</source>
   <translation>Il a été ouvert</translation>
  </message>
  <message>
   <source>It was used</source>
   <translation>Il a été utilisé</translation>
  </message>
  <message>
   <source>It is damaged</source>
   <translation>Il est abîmé</translation>
  </message>
  <message>
   <source>The serial number is missing</source>
   <translation>Le numéro de série manque</translation>
  </message>
  <message>
   <source>The serial number is another one</source>
   <translation>Le numéro de série est un autre</translation>
  </message>
  <message>
   <source>An article of a high price</source>
   <translation>Un article d’un prix élevé</translation>
  </message>
  <message>
   <source>A part of it becomes store credit</source>
   <translation>Une partie devient un avoir</translation>
  </message>
  <message>
   <source>Nobody here can tell what came back elsewhere</source>
   <translation>Personne ici ne peut dire ce qui est revenu ailleurs</translation>
  </message>
  <message>
   <source>There is no receipt</source>
   <translation>Il n’y a pas de reçu</translation>
  </message>
  <message>
   <source>The rules want a second look (%1)</source>
   <translation>Les règles veulent un second regard (%1)</translation>
  </message>
 </context>
 <context>
  <name>SetupWords</name>
  <message>
   <source>That was typed by hand</source>
   <translation>Cela a été tapé à la main</translation>
  </message>
  <message>
   <source>The scans differ</source>
   <translation>Les scans diffèrent</translation>
  </message>
  <message>
   <source>Characters got lost</source>
   <translation>Des caractères se sont perdus</translation>
  </message>
  <message>
   <source>The scanner types too slowly</source>
   <translation>Le lecteur tape trop lentement</translation>
  </message>
  <message>
   <source>That was another code</source>
   <translation>C’était un autre code</translation>
  </message>
  <message>
   <source>Scan one of the codes below with the scanner itself.</source>
   <translation>Scannez l’un des codes ci-dessous avec le lecteur lui-même.</translation>
  </message>
  <message>
   <source>Scan the same code three times, with one scanner only. If it stays like this, its settings change by themselves: reset it as its manual says.</source>
   <translation>Scannez trois fois le même code, avec un seul lecteur. Si cela continue, ses réglages changent d’eux-mêmes : réinitialisez-le comme dit son manuel.</translation>
  </message>
  <message>
   <source>Move closer to the receiver, or choose a slower keyboard speed in the scanner’s manual. Then scan again.</source>
   <translation>Rapprochez-vous du récepteur, ou choisissez une vitesse de clavier plus lente dans le manuel du lecteur. Puis scannez encore.</translation>
  </message>
  <message>
   <source>It cannot be told from a person typing. Choose a faster keyboard speed in the scanner’s manual, then scan again.</source>
   <translation>On ne le distingue pas d’une personne qui tape. Choisissez une vitesse de clavier plus rapide dans le manuel du lecteur, puis scannez encore.</translation>
  </message>
  <message>
   <source>Choose a faster keyboard speed in the scanner’s manual, or switch on “Transmit AIM identifier”, then scan again.</source>
   <translation>Choisissez une vitesse de clavier plus rapide dans le manuel du lecteur, ou activez « Transmit AIM identifier », puis scannez encore.</translation>
  </message>
  <message>
   <source>Scan one of the two codes below. Nothing else teaches how the scanner is set.</source>
   <translation>Scannez l’un des deux codes ci-dessous. Rien d’autre n’apprend comment le lecteur est réglé.</translation>
  </message>
  <message>
   <source>As it should be</source>
   <translation>Comme il faut</translation>
  </message>
  <message>
   <source>Turned by German keys</source>
   <translation>Changés par un clavier allemand</translation>
  </message>
  <message>
   <source>Turned by French keys</source>
   <translation>Changés par un clavier français</translation>
  </message>
  <message>
   <source>Turned by Spanish keys</source>
   <translation>Changés par un clavier espagnol</translation>
  </message>
  <message>
   <source>Turned by Italian keys</source>
   <translation>Changés par un clavier italien</translation>
  </message>
  <message>
   <source>Turned by Swiss keys</source>
   <translation>Changés par un clavier suisse</translation>
  </message>
  <message>
   <source>Turned by British keys</source>
   <translation>Changés par un clavier britannique</translation>
  </message>
  <message>
   <source>Could not be seen; it is guessed</source>
   <translation>N’a pas pu être vu ; c’est deviné</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Two keys</source>
   <translation>Deux touches</translation>
  </message>
  <message>
   <source>A pause</source>
   <translation>Une pause</translation>
  </message>
  <message>
   <source>Come through</source>
   <translation>Arrivent</translation>
  </message>
  <message>
   <source>Are left out</source>
   <translation>Sont laissés de côté</translation>
  </message>
  <message>
   <source>Could not be seen</source>
   <translation>N’a pas pu être vu</translation>
  </message>
 </context>
 <context>
  <name>SheetHead</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting for help</source>
   <translation>
    <numerusform>%n client attend de l’aide</numerusform>
    <numerusform>%n clients attendent de l’aide</numerusform>
   </translation>
  </message>
  <message>
   <source>Scan your badge, or choose your name</source>
   <translation>Scannez votre badge, ou choisissez votre nom</translation>
  </message>
 </context>
 <context>
  <name>SignalsBoardPage</name>
  <message>
   <source>Shoppers at the kiosks</source>
   <translation>Les clients aux bornes</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) today</source>
   <translation>
    <numerusform>%n visite aujourd’hui</numerusform>
    <numerusform>%n visites aujourd’hui</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a connection this is what the kiosks had told before. They go on counting, and nothing of it is lost.</source>
   <translation>Sans liaison, voici ce que les bornes avaient dit avant. Elles continuent de compter, et rien n’est perdu.</translation>
  </message>
  <message>
   <source>Not heard of for an hour: %1. Their last visits are still missing here.</source>
   <translation>Sans nouvelles depuis une heure : %1. Leurs dernières visites manquent encore ici.</translation>
  </message>
  <message>
   <source>From the first touch to the order</source>
   <translation>Du premier toucher à la commande</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>Aujourd’hui heure par heure</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>With a basket</source>
   <translation>Avec un panier</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Commandes</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visite</numerusform>
    <numerusform>%n visites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a basket</source>
   <translation>
    <numerusform>%n avec un panier</numerusform>
    <numerusform>%n avec un panier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n commande</numerusform>
    <numerusform>%n commandes</numerusform>
   </translation>
  </message>
  <message>
   <source>No kiosk has told of a visit today. They do so every few minutes.</source>
   <translation>Aucune borne n’a signalé de visite aujourd’hui. Elles le font toutes les quelques minutes.</translation>
  </message>
  <message>
   <source>Would they recommend us?</source>
   <translation>Nous recommanderaient-ils ?</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>usual wait until somebody takes a call</source>
   <translation>attente habituelle jusqu’à ce que quelqu’un prenne un appel</translation>
  </message>
  <message>
   <source>longest wait today</source>
   <translation>plus longue attente aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <source>calls, %n still waiting</source>
   <translation>
    <numerusform>appels, %n attend encore</numerusform>
    <numerusform>appels, %n attendent encore</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calls, %n passed on</source>
   <translation>
    <numerusform>appels, %n transmis</numerusform>
    <numerusform>appels, %n transmis</numerusform>
   </translation>
  </message>
  <message>
   <source>calls, all answered</source>
   <translation>appels, tous pris</translation>
  </message>
  <message>
   <source>Search and scan</source>
   <translation>Chercher et scanner</translation>
  </message>
  <message>
   <source>found nothing, %1 of %2 searches</source>
   <translation>rien trouvé, %1 recherches sur %2</translation>
  </message>
  <message>
   <source>no search yet</source>
   <translation>aucune recherche encore</translation>
  </message>
  <message>
   <source>codes scanned</source>
   <translation>codes scannés</translation>
  </message>
  <message>
   <source>saved for the phone</source>
   <translation>enregistrés pour le téléphone</translation>
  </message>
  <message>
   <source>The kiosks count how often, never who or what: no names, no products, no words that were typed into a search.</source>
   <translation>Les bornes comptent combien de fois, jamais qui ni quoi : pas de noms, pas de produits, pas de mots tapés dans la recherche.</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Le tableau ne peut pas être lu pour le moment</translation>
  </message>
  <message>
   <source>Nothing is lost. The kiosks go on counting.</source>
   <translation>Rien n’est perdu. Les bornes continuent de compter.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>SignalsFunnel</name>
  <message>
   <source>Visits, %1 against last week</source>
   <translation>Visites, %1 par rapport à la semaine dernière</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visites</translation>
  </message>
  <message>
   <source>looked at a product</source>
   <translation>ont regardé un produit</translation>
  </message>
  <message>
   <source>put something into the basket</source>
   <translation>ont mis quelque chose au panier</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>ont commandé</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n commande</numerusform>
    <numerusform>%n commandes</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in all, %2 each</source>
   <translation>%1 en tout, %2 chacune</translation>
  </message>
 </context>
 <context>
  <name>SignalsOpinion</name>
  <message numerus="yes">
   <source>NPS today, %n answer(s)</source>
   <translation>
    <numerusform>NPS aujourd’hui, %n réponse</numerusform>
    <numerusform>NPS aujourd’hui, %n réponses</numerusform>
   </translation>
  </message>
  <message>
   <source>NPS, no answer yet today</source>
   <translation>NPS, aucune réponse encore aujourd’hui</translation>
  </message>
  <message numerus="yes">
   <source>NPS of seven days, %n answer(s)</source>
   <translation>
    <numerusform>NPS des sept jours, %n réponse</numerusform>
    <numerusform>NPS des sept jours, %n réponses</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers from 0 to 10: %1</source>
   <translation>Réponses de 0 à 10 : %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>« %1 »</translation>
  </message>
 </context>
 <context>
  <name>SignalsWords</name>
  <message>
   <source>Friendliness</source>
   <translation>Amabilité</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>Rapide</translation>
  </message>
  <message>
   <source>Easy</source>
   <translation>Facile</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>Le choix</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Prix</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>L’attente</translation>
  </message>
  <message>
   <source>Not there</source>
   <translation>Absent</translation>
  </message>
  <message>
   <source>The screen</source>
   <translation>L’écran</translation>
  </message>
 </context>
 <context>
  <name>SignaturePad</name>
  <message>
   <source>Signature</source>
   <translation>Signature</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2 fois</translation>
  </message>
  <message>
   <source>belongs in %1</source>
   <translation>va en %1</translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>aucun emplacement noté</translation>
  </message>
  <message>
   <source>Back on its shelf</source>
   <translation>De retour en rayon</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>De retour en rayon : %1</translation>
  </message>
 </context>
 <context>
  <name>StagePage</name>
  <message numerus="yes">
   <source>%n unit(s) need a place</source>
   <translation>
    <numerusform>%n pièce a besoin d’une place</numerusform>
    <numerusform>%n pièces ont besoin d’une place</numerusform>
   </translation>
  </message>
  <message>
   <source>Staged, but not complete</source>
   <translation>Déposée, mais pas complète</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêtes</translation>
  </message>
  <message>
   <source>Back on the shelf</source>
   <translation>De retour en rayon</translation>
  </message>
  <message>
   <source>Scan the bay or the tote you put them in.</source>
   <translation>Scannez l’emplacement ou le bac où vous les avez mises.</translation>
  </message>
  <message numerus="yes">
   <source>%n still to pick.</source>
   <translation>
    <numerusform>Encore %n à prélever.</numerusform>
    <numerusform>Encore %n à prélever.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing: somebody has to decide about it.</source>
   <translation>
    <numerusform>Il en manque %n : quelqu’un doit en décider.</numerusform>
    <numerusform>Il en manque %n : quelqu’un doit en décider.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything lies ready to be handed over.</source>
   <translation>Tout est prêt à être remis.</translation>
  </message>
  <message>
   <source>Held until %1.</source>
   <translation>Gardée jusqu’à %1.</translation>
  </message>
  <message>
   <source>Nobody waits for these any more. Bring each to its place, then confirm it.</source>
   <translation>Personne ne les attend plus. Portez chacune à sa place, puis confirmez.</translation>
  </message>
  <message>
   <source>The office knows, and sends the customer a message.</source>
   <translation>La centrale le sait, et envoie un message au client.</translation>
  </message>
  <message>
   <source>On its way to the office, which sends the customer a message.</source>
   <translation>En route vers la centrale, qui envoie un message au client.</translation>
  </message>
  <message>
   <source>Message to the customer: saved on this tablet. The office sends it as soon as the line is back.</source>
   <translation>Message au client : enregistré sur cette tablette. La centrale l’envoie dès que la liaison revient.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Remettre en rayon</translation>
  </message>
  <message>
   <source>Stage for %1</source>
   <translation>Déposer pour %1</translation>
  </message>
  <message>
   <source>Stage %1</source>
   <translation>Déposer %1</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Cela ne compte pas. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Rien n’a été noté.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Quelqu’un d’autre a été plus rapide</translation>
  </message>
  <message>
   <source>What you did here does not fit what somebody else did meanwhile. Look where the goods are before you go on; the office sees both.</source>
   <translation>Ce que vous avez fait ici ne correspond pas à ce que quelqu’un d’autre a fait entre-temps. Regardez où sont les articles avant de continuer ; la centrale voit les deux.</translation>
  </message>
  <message>
   <source>Right: %1</source>
   <translation>Juste : %1</translation>
  </message>
  <message>
   <source>Not in %1</source>
   <translation>Pas en %1</translation>
  </message>
  <message>
   <source>This order lies there.</source>
   <translation>Cette commande est là.</translation>
  </message>
  <message>
   <source>Nothing of this order lies there. See where it is before you take anything.</source>
   <translation>Rien de cette commande n’est là. Voyez où elle est avant de prendre quoi que ce soit.</translation>
  </message>
  <message>
   <source>or type it: %1</source>
   <translation>ou tapez-le : %1</translation>
  </message>
  <message>
   <source>No bay or tote has a code like this.</source>
   <translation>Aucun emplacement ni bac n’a un tel code.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Déposer</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>See what is missing</source>
   <translation>Voir ce qui manque</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Retour à la liste</translation>
  </message>
  <message>
   <source>The rest lies here</source>
   <translation>Le reste est ici</translation>
  </message>
  <message>
   <source>It lies here</source>
   <translation>Elle est ici</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>À remettre en rayon</translation>
  </message>
  <message>
   <source>In your hands</source>
   <translation>Entre vos mains</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>Cette commande n’a pas pu être lue</translation>
  </message>
  <message>
   <source>Nothing left to stage</source>
   <translation>Plus rien à déposer</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>Pas une commande de ce magasin</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Rien n’est perdu. Merci de réessayer. Si cela se reproduit, redémarrez la tablette et prévenez un responsable.</translation>
  </message>
  <message>
   <source>Nothing of this order is in anybody’s hands, and nothing is to be put back.</source>
   <translation>Rien de cette commande n’est entre les mains de quelqu’un, et rien n’est à remettre en rayon.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>Cette tablette ne connaît pas %1. Les nouvelles commandes arrivent en une minute tant qu’il y a une liaison.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Wrong place?</source>
   <translation>Mauvaise place ?</translation>
  </message>
  <message>
   <source>You scanned %1, but part of this order lies in %2. An order is quickest found in one place.</source>
   <translation>Vous avez scanné %1, mais une partie de cette commande est en %2. Une commande se trouve le plus vite à un seul endroit.</translation>
  </message>
  <message>
   <source>I’ll bring it to the rest</source>
   <translation>Je la porte avec le reste</translation>
  </message>
  <message>
   <source>Stage it here all the same</source>
   <translation>La déposer ici quand même</translation>
  </message>
 </context>
 <context>
  <name>StagePlace</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Sortir</translation>
  </message>
  <message>
   <source>Take out of %1</source>
   <translation>Sortir de %1</translation>
  </message>
 </context>
 <context>
  <name>StockAdjusting</name>
  <message>
   <source>How many are damaged?</source>
   <translation>Combien sont abîmés ?</translation>
  </message>
  <message>
   <source>By how many is the record wrong?</source>
   <translation>De combien le compte est-il faux ?</translation>
  </message>
  <message>
   <source>They leave the stock at once. Please take them off the shelf.</source>
   <translation>Ils quittent le stock tout de suite. Merci de les retirer du rayon.</translation>
  </message>
  <message>
   <source>Only where nobody can count now. Your name stands beside it.</source>
   <translation>Seulement là où personne ne peut compter maintenant. Votre nom figure à côté.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <source>The record is wrong</source>
   <translation>Le compte est faux</translation>
  </message>
  <message>
   <source>Fewer are here</source>
   <translation>Il y en a moins ici</translation>
  </message>
  <message>
   <source>More are here</source>
   <translation>Il y en a plus ici</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Pièces</translation>
  </message>
  <message numerus="yes">
   <source>Take %n out of the stock</source>
   <translation>
    <numerusform>Retirer %n du stock</numerusform>
    <numerusform>Retirer %n du stock</numerusform>
   </translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Corriger le compte</translation>
  </message>
 </context>
 <context>
  <name>StockBar</name>
  <message>
   <source>The label is printed</source>
   <translation>L’étiquette est imprimée</translation>
  </message>
  <message>
   <source>This tablet has no label printer</source>
   <translation>Cette tablette n’a pas d’imprimante d’étiquettes</translation>
  </message>
  <message>
   <source>Not printed. Please look at the printer</source>
   <translation>Pas imprimé. Merci de regarder l’imprimante</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Compter</translation>
  </message>
  <message>
   <source>Damaged or wrong</source>
   <translation>Abîmé ou faux</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>Autre emplacement</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Ce qui a bougé</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>En demander</translation>
  </message>
  <message>
   <source>Shelf label</source>
   <translation>Étiquette de rayon</translation>
  </message>
 </context>
 <context>
  <name>StockCounting</name>
  <message>
   <source>Please count once more</source>
   <translation>Merci de compter encore une fois</translation>
  </message>
  <message>
   <source>How many are on the shelf?</source>
   <translation>Combien y en a-t-il en rayon ?</translation>
  </message>
  <message>
   <source>%1 is not what this tablet expected. Look behind and beside it as well.</source>
   <translation>%1 n’est pas ce que cette tablette attendait. Regardez aussi derrière et à côté.</translation>
  </message>
  <message>
   <source>Only what lies on the shelf. What was picked or lies ready for orders is known and not counted.</source>
   <translation>Seulement ce qui est en rayon. Ce qui est prélevé ou prêt pour des commandes est connu et ne se compte pas.</translation>
  </message>
 </context>
 <context>
  <name>StockFacts</name>
  <message>
   <source>Article %1</source>
   <translation>Article %1</translation>
  </message>
  <message>
   <source>Bay %1 · article %2</source>
   <translation>Emplacement %1 · article %2</translation>
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
   <translation>Ce qui a bougé</translation>
  </message>
  <message>
   <source>This tablet has no number for it.</source>
   <translation>Cette tablette n’a pas de chiffre.</translation>
  </message>
  <message>
   <source>On the shelf: %1. Picked or ready for orders: %2.</source>
   <translation>En rayon : %1. Prélevés ou prêts pour des commandes : %2.</translation>
  </message>
  <message>
   <source>On the shelf: %1.</source>
   <translation>En rayon : %1.</translation>
  </message>
  <message>
   <source>Nothing moved lately</source>
   <translation>Rien n’a bougé récemment</translation>
  </message>
  <message>
   <source>Counts, hand-overs, returns and corrections appear here, with who did them.</source>
   <translation>Comptages, remises, retours et corrections apparaissent ici, avec qui les a faits.</translation>
  </message>
 </context>
 <context>
  <name>StockPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Scan or search</source>
   <translation>Scannez ou cherchez</translation>
  </message>
  <message>
   <source>Scan, or type a name, brand or number</source>
   <translation>Scannez, ou nom, marque, numéro</translation>
  </message>
  <message>
   <source>To count: %1</source>
   <translation>À compter : %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>À compter</translation>
  </message>
  <message>
   <source>Transfers: %1</source>
   <translation>Transferts : %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Transferts</translation>
  </message>
  <message>
   <source>Sell</source>
   <translation>Vendre</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>Pas dans le catalogue de cette tablette</translation>
  </message>
  <message>
   <source>%1 is a valid number, but no product of ours has it. Check whether it is the barcode of the product itself, or look for it by name.</source>
   <translation>%1 est un numéro valable, mais aucun de nos produits ne l’a. Vérifiez si c’est le code-barres du produit lui-même, ou cherchez-le par nom.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Chercher par nom</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Cela n’a pas pu être cherché</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>La tablette n’a pas pu lire ses propres données. Scannez encore. Si cela se reproduit, redémarrez-la et prévenez un responsable.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>StockSaved</name>
  <message>
   <source>It lies in bay %1 now</source>
   <translation>Il est maintenant à l’emplacement %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) taken out of the stock</source>
   <translation>
    <numerusform>%n pièce retirée du stock</numerusform>
    <numerusform>%n pièces retirées du stock</numerusform>
   </translation>
  </message>
  <message>
   <source>The record is corrected by %1</source>
   <translation>Le compte est corrigé de %1</translation>
  </message>
  <message>
   <source>%1 on the shelf: the record was right</source>
   <translation>%1 en rayon : le compte était juste</translation>
  </message>
  <message numerus="yes">
   <source>%n on the shelf</source>
   <translation>
    <numerusform>%n en rayon</numerusform>
    <numerusform>%n en rayon</numerusform>
   </translation>
  </message>
  <message>
   <source>expected</source>
   <translation>attendu</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>différence</translation>
  </message>
  <message>
   <source>for orders</source>
   <translation>pour des commandes</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>comptages</translation>
  </message>
  <message>
   <source>Please put what is damaged where your store collects it.</source>
   <translation>Merci de mettre ce qui est abîmé là où votre magasin le rassemble.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>StockSheet</name>
  <message>
   <source>Stock of %1</source>
   <translation>Stock de %1</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Scan the label of the bay</source>
   <translation>Scannez l’étiquette de l’emplacement</translation>
  </message>
  <message>
   <source>It lies in bay %1 by the record. The bay that you scan is its place from now on.</source>
   <translation>D’après le compte, il est à l’emplacement %1. L’emplacement que vous scannez est sa place désormais.</translation>
  </message>
  <message>
   <source>It has no place by the record. The bay that you scan is its place from now on.</source>
   <translation>D’après le compte, il n’a pas de place. L’emplacement que vous scannez est sa place désormais.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>Nothing was changed. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Rien n’a été changé. Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>StockWords</name>
  <message>
   <source>Less than nothing by the record</source>
   <translation>Moins que rien d’après le compte</translation>
  </message>
  <message>
   <source>Not found while picking</source>
   <translation>Introuvable pendant la préparation</translation>
  </message>
  <message>
   <source>Moved while it was counted</source>
   <translation>A bougé pendant le comptage</translation>
  </message>
  <message>
   <source>Please count</source>
   <translation>Merci de compter</translation>
  </message>
  <message>
   <source>Sold</source>
   <translation>Vendu</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Remises</translation>
  </message>
  <message>
   <source>Hand-over undone</source>
   <translation>Remise annulée</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Revenu</translation>
  </message>
  <message>
   <source>Return undone</source>
   <translation>Retour annulé</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Compté</translation>
  </message>
  <message>
   <source>Sent to another store</source>
   <translation>Envoyé à un autre magasin</translation>
  </message>
  <message>
   <source>Came from another store</source>
   <translation>Venu d’un autre magasin</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Abîmé</translation>
  </message>
  <message>
   <source>Done on this tablet, not yet confirmed</source>
   <translation>Fait sur cette tablette, pas encore confirmé</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Corrigé</translation>
  </message>
  <message>
   <source>Saved on this tablet and on its way to the office.</source>
   <translation>Enregistré sur cette tablette et en route vers la centrale.</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent as soon as there is a line, and not confirmed before.</source>
   <translation>Enregistré sur cette tablette. C’est envoyé dès qu’il y a une liaison, et pas confirmé avant.</translation>
  </message>
  <message>
   <source>That is not a number of pieces. Please enter it again.</source>
   <translation>Ce n’est pas un nombre de pièces. Merci de le saisir encore.</translation>
  </message>
  <message>
   <source>Please say how many.</source>
   <translation>Merci de dire combien.</translation>
  </message>
  <message>
   <source>That is not the label of a bay. Please scan the label on the shelf.</source>
   <translation>Ce n’est pas l’étiquette d’un emplacement. Merci de scanner l’étiquette du rayon.</translation>
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <source>This tablet is not set up yet</source>
   <translation>Cette tablette n’est pas encore installée</translation>
  </message>
  <message>
   <source>This tablet is full</source>
   <translation>Cette tablette est pleine</translation>
  </message>
  <message>
   <source>This tablet cannot save anything</source>
   <translation>Cette tablette ne peut rien enregistrer</translation>
  </message>
  <message>
   <source>This tablet needs the newer program</source>
   <translation>Cette tablette a besoin du programme plus récent</translation>
  </message>
  <message>
   <source>The program is already open</source>
   <translation>Le programme est déjà ouvert</translation>
  </message>
  <message>
   <source>There is no safe place for this tablet’s key</source>
   <translation>Il n’y a pas d’endroit sûr pour la clé de cette tablette</translation>
  </message>
  <message>
   <source>This tablet’s records are locked</source>
   <translation>Les données de cette tablette sont verrouillées</translation>
  </message>
  <message>
   <source>This tablet’s records are damaged</source>
   <translation>Les données de cette tablette sont abîmées</translation>
  </message>
  <message>
   <source>A manager gets a code from the office and sets the tablet up with it. This page goes away by itself.</source>
   <translation>Un responsable obtient un code de la centrale et installe la tablette avec. Cette page s’en va d’elle-même.</translation>
  </message>
  <message>
   <source>Free some storage, then start the program again. Nothing that was saved is lost.</source>
   <translation>Libérez de l’espace, puis redémarrez le programme. Rien de ce qui a été enregistré n’est perdu.</translation>
  </message>
  <message>
   <source>Its folder is locked or the storage is worn out. Take another tablet and tell a manager.</source>
   <translation>Son dossier est verrouillé ou le stockage est usé. Prenez une autre tablette et prévenez un responsable.</translation>
  </message>
  <message>
   <source>Its records were written by a newer version. Update the program; nothing is lost.</source>
   <translation>Ses données ont été écrites par une version plus récente. Mettez le programme à jour ; rien n’est perdu.</translation>
  </message>
  <message>
   <source>Another window of this program uses the same records. Close that one first.</source>
   <translation>Une autre fenêtre de ce programme utilise les mêmes données. Fermez-la d’abord.</translation>
  </message>
  <message>
   <source>Take another tablet and call support: “storeside doctor” tells what is missing. Nothing was changed.</source>
   <translation>Prenez une autre tablette et appelez le support : « storeside doctor » dit ce qui manque. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Their key is not on this tablet. Take another one and call support. Nothing was changed.</source>
   <translation>Leur clé n’est pas sur cette tablette. Prenez-en une autre et appelez le support. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>Take another tablet and call support. What was sent before is safe at the office.</source>
   <translation>Prenez une autre tablette et appelez le support. Ce qui a été envoyé avant est en sûreté à la centrale.</translation>
  </message>
 </context>
 <context>
  <name>TabletWindow</name>
  <message numerus="yes">
   <source>%n customers are here for their orders</source>
   <translation>
    <numerusform>%n client est ici pour sa commande</numerusform>
    <numerusform>%n clients sont ici pour leurs commandes</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is here for an order, in parking bay %2</source>
   <translation>%1 est ici pour une commande, place de parking %2</translation>
  </message>
  <message>
   <source>%1 is here for an order</source>
   <translation>%1 est ici pour une commande</translation>
  </message>
  <message numerus="yes">
   <source>%n shoppers are waiting for help</source>
   <translation>
    <numerusform>%n client attend de l’aide</numerusform>
    <numerusform>%n clients attendent de l’aide</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1 : %2</translation>
  </message>
 </context>
 <context>
  <name>TakeButton</name>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Le prendre</translation>
  </message>
  <message>
   <source>Take it, %1</source>
   <translation>Le prendre, %1</translation>
  </message>
 </context>
 <context>
  <name>TestCard</name>
  <message>
   <source>Try it out</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Test the scanner</source>
   <translation>Essayer le lecteur</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>Régler un lecteur</translation>
  </message>
  <message>
   <source>Play “understood”</source>
   <translation>Jouer « compris »</translation>
  </message>
  <message>
   <source>Play “unknown”</source>
   <translation>Jouer « inconnu »</translation>
  </message>
  <message>
   <source>Play the ring</source>
   <translation>Jouer la sonnerie</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Good morning, %1</source>
   <translation>Bonjour, %1</translation>
  </message>
  <message>
   <source>Good afternoon, %1</source>
   <translation>Bon après-midi, %1</translation>
  </message>
  <message>
   <source>Good evening, %1</source>
   <translation>Bonsoir, %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) here for their order</source>
   <translation>
    <numerusform>%n client est ici pour sa commande</numerusform>
    <numerusform>%n clients sont ici pour leur commande</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · nobody is waiting</source>
   <translation>%1 · personne n’attend</translation>
  </message>
  <message>
   <source>%1 · every call has somebody</source>
   <translation>%1 · chaque appel a quelqu’un</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting</source>
   <translation>
    <numerusform>%n client attend</numerusform>
    <numerusform>%n clients attendent</numerusform>
   </translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>The calls cannot be read right now</source>
   <translation>Les appels ne peuvent pas être lus pour le moment</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Rien n’est perdu. Scanner et chercher continuent.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Not accepted: order %1</source>
   <translation>Pas acceptée : commande %1</translation>
  </message>
  <message>
   <source>You do not have this call: %1</source>
   <translation>Vous n’avez pas cet appel : %1</translation>
  </message>
  <message>
   <source>Not accepted: %1</source>
   <translation>Pas accepté : %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message numerus="yes">
   <source>%n to get ready</source>
   <translation>
    <numerusform>%n à préparer</numerusform>
    <numerusform>%n à préparer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready for their customers</source>
   <translation>
    <numerusform>%n prête pour son client</numerusform>
    <numerusform>%n prêtes pour leurs clients</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody is on it</source>
   <translation>Quelqu’un s’en occupe</translation>
  </message>
  <message>
   <source>A colleague</source>
   <translation>Un collègue</translation>
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
   <translation>Personne n’attend</translation>
  </message>
  <message>
   <source>When a shopper asks for help, this tablet rings and the call appears here. Scan any product to look it up.</source>
   <translation>Quand un client demande de l’aide, cette tablette sonne et l’appel apparaît ici. Scannez un produit pour le chercher.</translation>
  </message>
  <message>
   <source>Look up stock</source>
   <translation>Chercher le stock</translation>
  </message>
 </context>
 <context>
  <name>ToldWords</name>
  <message>
   <source>ready to collect</source>
   <translation>prête à retirer</translation>
  </message>
  <message>
   <source>a part is ready</source>
   <translation>une partie est prête</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>rappel</translation>
  </message>
  <message>
   <source>takes longer</source>
   <translation>c’est plus long</translation>
  </message>
  <message>
   <source>article replaced</source>
   <translation>article remplacé</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>annulé</translation>
  </message>
  <message>
   <source>not collected in time</source>
   <translation>non retirée à temps</translation>
  </message>
  <message>
   <source>handed to the carrier</source>
   <translation>remise au transporteur</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>remise</translation>
  </message>
  <message>
   <source>hand-over undone</source>
   <translation>remise annulée</translation>
  </message>
  <message>
   <source>store credit</source>
   <translation>avoir</translation>
  </message>
  <message>
   <source>code for a return</source>
   <translation>code pour un retour</translation>
  </message>
  <message>
   <source>return undone</source>
   <translation>retour annulé</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>sent %1</source>
   <translation>envoyé %1</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>pas encore envoyé</translation>
  </message>
  <message>
   <source>could not be sent</source>
   <translation>n’a pas pu être envoyé</translation>
  </message>
  <message>
   <source>not possible: no e-mail</source>
   <translation>impossible : pas d’e-mail</translation>
  </message>
  <message>
   <source>will be sent when the office is reached</source>
   <translation>sera envoyé quand la centrale est jointe</translation>
  </message>
 </context>
 <context>
  <name>TransferAsking</name>
  <message>
   <source>Ask for goods</source>
   <translation>Demander des articles</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Who should send %1?</source>
   <translation>Qui doit envoyer %1 ?</translation>
  </message>
  <message>
   <source>It is a request: the other place says what it sends. What they have is as of the time shown on the product’s page.</source>
   <translation>C’est une demande : l’autre lieu dit ce qu’il envoie. Ce qu’il a vaut à l’heure indiquée sur la page du produit.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Pièces</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>Nothing was asked for. Please try once more.</source>
   <translation>Rien n’a été demandé. Merci de réessayer.</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>En demander</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n piece(s)</source>
   <translation>
    <numerusform>Demander %n pièce à %1</numerusform>
    <numerusform>Demander %n pièces à %1</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is asked for it</source>
   <translation>C’est demandé à %1</translation>
  </message>
  <message>
   <source>The request is on its way. You find it under Transfers until the goods are here.</source>
   <translation>La demande est en route. Vous la trouvez sous Transferts jusqu’à ce que les articles soient ici.</translation>
  </message>
  <message>
   <source>The request is saved on this tablet and sent as soon as there is a line. Nobody knows of it before.</source>
   <translation>La demande est enregistrée sur cette tablette et envoyée dès qu’il y a une liaison. Personne ne la connaît avant.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>TransferLineCard</name>
  <message>
   <source>bay %1</source>
   <translation>emplacement %1</translation>
  </message>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>%n envoyé</numerusform>
    <numerusform>%n envoyés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for</source>
   <translation>
    <numerusform>%n demandé</numerusform>
    <numerusform>%n demandés</numerusform>
   </translation>
  </message>
  <message>
   <source>arrived</source>
   <translation>arrivés</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>envoyés</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>abîmé</translation>
  </message>
 </context>
 <context>
  <name>TransfersPage</name>
  <message>
   <source>To send to %1</source>
   <translation>À envoyer à %1</translation>
  </message>
  <message>
   <source>From %1: to receive</source>
   <translation>De %1 : à recevoir</translation>
  </message>
  <message>
   <source>%1: not what was sent</source>
   <translation>%1 : pas ce qui a été envoyé</translation>
  </message>
  <message>
   <source>Asked for at %1</source>
   <translation>Demandé à %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Transferts</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Stock</translation>
  </message>
  <message>
   <source>Ask for goods on a product’s page.</source>
   <translation>Demandez des articles sur la page d’un produit.</translation>
  </message>
  <message>
   <source>Scan what you pack, or set the number.</source>
   <translation>Scannez ce que vous emballez, ou réglez le nombre.</translation>
  </message>
  <message>
   <source>Count what arrived. Scanning adds one.</source>
   <translation>Comptez ce qui est arrivé. Scanner en ajoute un.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>Nothing is chosen yet</source>
   <translation>Rien n’est encore choisi</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>Quelqu’un a été plus rapide</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>Please say how many of at least one article.</source>
   <translation>Merci de dire combien d’au moins un article.</translation>
  </message>
  <message>
   <source>This step was taken before, or it was cancelled. Please go back and look again.</source>
   <translation>Ce pas a déjà été fait, ou c’est annulé. Revenez et regardez encore.</translation>
  </message>
  <message>
   <source>It left the stock of this store. Saved on this tablet.</source>
   <translation>C’est sorti du stock de ce magasin. Enregistré sur cette tablette.</translation>
  </message>
  <message>
   <source>It is in the stock of this store. Saved on this tablet.</source>
   <translation>C’est dans le stock de ce magasin. Enregistré sur cette tablette.</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>pas encore confirmé</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n pièce</numerusform>
    <numerusform>%n pièces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %n piece(s)</source>
   <translation>
    <numerusform>Envoyer %n pièce</numerusform>
    <numerusform>Envoyer %n pièces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are here</source>
   <translation>
    <numerusform>%n pièce est ici</numerusform>
    <numerusform>%n pièces sont ici</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be sent</source>
   <translation>Ne peut pas être envoyé</translation>
  </message>
  <message>
   <source>Not wanted any more</source>
   <translation>Plus voulu</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>Ceci ne peut pas être lu pour le moment</translation>
  </message>
  <message>
   <source>Nothing is on its way</source>
   <translation>Rien n’est en route</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Rien n’est perdu. Scanner et chercher continuent.</translation>
  </message>
  <message>
   <source>What other stores ask for, and what comes here, appears here.</source>
   <translation>Ce que d’autres magasins demandent, et ce qui vient ici, apparaît ici.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>TryCard</name>
  <message>
   <source>Try it on a product</source>
   <translation>Essayez sur un produit</translation>
  </message>
  <message>
   <source>Scan something now. What comes appears here and opens nothing.</source>
   <translation>Scannez maintenant quelque chose. Ce qui vient apparaît ici et n’ouvre rien.</translation>
  </message>
  <message>
   <source>Printed as %1.</source>
   <translation>Imprimé en %1.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Saved on this device, for every scanner on it.</source>
   <translation>Enregistré sur cet appareil, pour chacun de ses lecteurs.</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodeRow</name>
  <message>
   <source>last %1</source>
   <translation>dernier %1</translation>
  </message>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n fois</numerusform>
    <numerusform>%n fois</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>Traité</translation>
  </message>
  <message>
   <source>Taken care of: %1</source>
   <translation>Traité : %1</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesCard</name>
  <message numerus="yes">
   <source>%n code(s) nobody knows</source>
   <translation>
    <numerusform>%n code que personne ne connaît</numerusform>
    <numerusform>%n codes que personne ne connaît</numerusform>
   </translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>Chaque code a été compris</translation>
  </message>
  <message>
   <source>Scanned in this store, and nothing answers to them.</source>
   <translation>Scannés dans ce magasin, et rien n’y répond.</translation>
  </message>
  <message>
   <source>Codes that nothing answers to are counted and appear here.</source>
   <translation>Les codes auxquels rien ne répond sont comptés et apparaissent ici.</translation>
  </message>
  <message>
   <source>See the codes</source>
   <translation>Voir les codes</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesPage</name>
  <message>
   <source>This device</source>
   <translation>Cet appareil</translation>
  </message>
  <message>
   <source>Codes we don’t know</source>
   <translation>Codes que nous ne connaissons pas</translation>
  </message>
  <message>
   <source>Scanned here, and nothing answers to them. The most frequent come first.</source>
   <translation>Scannés ici, et rien n’y répond. Les plus fréquents d’abord.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Cela n’a pas pu être enregistré</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Merci de réessayer. Si cela se reproduit, prévenez un responsable : Cet appareil dit ce qui ne va pas.</translation>
  </message>
  <message>
   <source>No line to the office: other devices may have seen more. What you take care of is saved here and sent later.</source>
   <translation>Pas de liaison avec la centrale : d’autres appareils en ont peut-être vu plus. Ce que vous traitez est enregistré ici et envoyé plus tard.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>La liste ne peut pas être lue pour le moment</translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>Chaque code a été compris</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Rien n’est perdu. Scanner et chercher continuent.</translation>
  </message>
  <message>
   <source>When somebody scans a code that nothing answers to, it is counted and appears here. Who scanned it is not kept.</source>
   <translation>Quand quelqu’un scanne un code auquel rien ne répond, il est compté et apparaît ici. Qui l’a scanné n’est pas gardé.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>VerifyPart</name>
  <message>
   <source>That is enough</source>
   <translation>Cela suffit</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>Client inconnu de cette tablette</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Code de retrait</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>%1 ending in %2</source>
   <translation>%1 se terminant par %2</translation>
  </message>
  <message>
   <source>Not looked at yet</source>
   <translation>Pas encore regardé</translation>
  </message>
  <message>
   <source>Somebody else collects</source>
   <translation>Quelqu’un d’autre vient</translation>
  </message>
  <message>
   <source>Named by the buyer. Look at the document of who stands here.</source>
   <translation>Nommé par l’acheteur. Regardez le document de qui est là.</translation>
  </message>
  <message>
   <source>Tap if the buyer named this person</source>
   <translation>Touchez si l’acheteur a nommé cette personne</translation>
  </message>
 </context>
 <context>
  <name>VouchDialog</name>
  <message>
   <source>Is it really their card?</source>
   <translation>Est-ce vraiment sa carte ?</translation>
  </message>
  <message>
   <source>Hold this code in front of the kiosk</source>
   <translation>Présentez ce code à la borne</translation>
  </message>
  <message>
   <source>There is no code at the moment</source>
   <translation>Pas de code pour le moment</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Un instant</translation>
  </message>
  <message>
   <source>Their points, orders and lists will be on the kiosk’s screen. Look at an ID, or ask for something that only they know. Your name is noted.</source>
   <translation>Ses points, commandes et listes seront à l’écran de la borne. Regardez une pièce d’identité, ou demandez ce que lui seul sait. Votre nom est noté.</translation>
  </message>
  <message>
   <source>It is good for one minute, and once.</source>
   <translation>Il est valable une minute, et une fois.</translation>
  </message>
  <message>
   <source>The head office cannot be reached, or does not know this card. The code in their app works as well.</source>
   <translation>La centrale est injoignable, ou ne connaît pas cette carte. Le code de son application fonctionne aussi.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>I have looked</source>
   <translation>J’ai vérifié</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Code for the kiosk</source>
   <translation>Code pour la borne</translation>
  </message>
 </context>
 <context>
  <name>VoucherAgain</name>
  <message>
   <source>Voucher once more</source>
   <translation>Le bon encore une fois</translation>
  </message>
  <message>
   <source>It is printed as a copy with the number of the first slip: only one of the two can be spent. Ask the customer for the first one.</source>
   <translation>Il est imprimé comme copie avec le numéro du premier : un seul des deux peut servir. Demandez le premier au client.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>VoucherCard</name>
  <message>
   <source>The office is asked …</source>
   <translation>On demande à la centrale …</translation>
  </message>
  <message>
   <source>The office has not made it yet. Ask again in a moment; it comes by e-mail as well.</source>
   <translation>La centrale ne l’a pas encore fait. Redemandez dans un instant ; il vient aussi par e-mail.</translation>
  </message>
  <message>
   <source>It has been spent already.</source>
   <translation>Il a déjà été dépensé.</translation>
  </message>
  <message>
   <source>The office cannot be reached. The credit comes by e-mail, or can be fetched with its slip within two days.</source>
   <translation>La centrale est injoignable. L’avoir vient par e-mail, ou se retire avec son reçu sous deux jours.</translation>
  </message>
  <message>
   <source>The office makes it within seconds. It can be printed here, and comes by e-mail as well.</source>
   <translation>La centrale le fait en quelques secondes. Il peut être imprimé ici, et vient aussi par e-mail.</translation>
  </message>
  <message>
   <source>There is no line to the office. The credit comes by e-mail, or can be fetched with its slip once the line is back.</source>
   <translation>Il n’y a pas de liaison avec la centrale. L’avoir vient par e-mail, ou se retire avec son reçu quand la liaison revient.</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>Impression en cours …</translation>
  </message>
  <message>
   <source>The copy is printed. Give it to the customer: it is worth money.</source>
   <translation>La copie est imprimée. Donnez-la au client : elle vaut de l’argent.</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer: it is worth money.</source>
   <translation>Imprimé. Donnez-le au client : cela vaut de l’argent.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>L’imprimante l’a pris, mais ne dit pas si c’est sorti. Merci de regarder.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The customer can write down the number; it comes by e-mail as well.</source>
   <translation>Cette tablette n’a pas d’imprimante de reçus. Le client peut noter le numéro ; il vient aussi par e-mail.</translation>
  </message>
  <message>
   <source>Store credit</source>
   <translation>Avoir</translation>
  </message>
  <message>
   <source>Print a copy</source>
   <translation>Imprimer une copie</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Imprimer encore</translation>
  </message>
  <message>
   <source>Fetch and print</source>
   <translation>Aller chercher et imprimer</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <source>A customer</source>
   <translation>Un client</translation>
  </message>
  <message>
   <source>not ready yet</source>
   <translation>pas encore prête</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) ready</source>
   <translation>
    <numerusform>%n pièce prête</numerusform>
    <numerusform>%n pièces prêtes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more to come</source>
   <translation>
    <numerusform>%n à venir</numerusform>
    <numerusform>%n à venir</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Commande %1</translation>
  </message>
  <message>
   <source>Parking bay %1</source>
   <translation>Place de parking %1</translation>
  </message>
  <message>
   <source>just came</source>
   <translation>vient d’arriver</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>attend depuis %n min</numerusform>
    <numerusform>attend depuis %n min</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>pas encore confirmée</translation>
  </message>
  <message>
   <source>You are going</source>
   <translation>Vous y allez</translation>
  </message>
  <message>
   <source>%1 is going</source>
   <translation>%1 y va</translation>
  </message>
  <message>
   <source>You are picking it</source>
   <translation>Vous la préparez</translation>
  </message>
  <message>
   <source>%1 is picking it</source>
   <translation>%1 la prépare</translation>
  </message>
  <message>
   <source>I’ll go</source>
   <translation>J’y vais</translation>
  </message>
  <message>
   <source>Pick it</source>
   <translation>La préparer</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Remettre</translation>
  </message>
 </context>
</TS>
