<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Account</name>
  <message>
   <source>This could not be saved. Please try once more, or ask our team.</source>
   <translation>Nous n’avons pas pu l’enregistrer. Merci de réessayer, ou demandez à notre équipe.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) are in your basket now.</source>
   <translation>
    <numerusform>%n article est maintenant dans votre panier.</numerusform>
    <numerusform>%n articles sont maintenant dans votre panier.</numerusform>
   </translation>
  </message>
  <message>
   <source>We can see that it is you. Your points, orders and lists are at our head office, and we cannot reach it right now. Everything else works as always.</source>
   <translation>Nous voyons que c’est bien vous. Vos points, commandes et listes sont à notre centrale, que nous ne pouvons pas joindre pour le moment. Tout le reste fonctionne comme toujours.</translation>
  </message>
  <message>
   <source>Your account does not open at the moment. Our team is glad to help.</source>
   <translation>Votre compte ne s’ouvre pas pour le moment. Notre équipe vous aide avec plaisir.</translation>
  </message>
  <message>
   <source>My orders</source>
   <translation>Mes commandes</translation>
  </message>
  <message>
   <source>My basket online</source>
   <translation>Mon panier en ligne</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>Liste d’envies</translation>
  </message>
  <message>
   <source>Recently viewed online</source>
   <translation>Vus récemment en ligne</translation>
  </message>
  <message>
   <source>Suggestions for me</source>
   <translation>Suggestions pour moi</translation>
  </message>
  <message>
   <source>Offers for me</source>
   <translation>Offres pour moi</translation>
  </message>
  <message>
   <source>My data</source>
   <translation>Mes données</translation>
  </message>
  <message>
   <source>What we may do with it, and what not</source>
   <translation>Ce que nous pouvons en faire, et ce que nous ne pouvons pas</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien pour l’instant</translation>
  </message>
  <message numerus="yes">
   <source>%n of them on the way</source>
   <translation>
    <numerusform>dont %n en route</numerusform>
    <numerusform>dont %n en route</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s), as you left them online</source>
   <translation>
    <numerusform>%n article, tel que vous l’avez laissé en ligne</numerusform>
    <numerusform>%n articles, tels que vous les avez laissés en ligne</numerusform>
   </translation>
  </message>
  <message>
   <source>You asked us not to remember what you look at. You can change that under “My data”.</source>
   <translation>Vous nous avez demandé de ne pas retenir ce que vous regardez. Vous pouvez le changer sous « Mes données ».</translation>
  </message>
  <message>
   <source>What you order in our app, online or here shows up on this page.</source>
   <translation>Ce que vous commandez dans notre application, en ligne ou ici apparaît sur cette page.</translation>
  </message>
  <message>
   <source>Your basket online is empty. What you put into it there can be gone on with here.</source>
   <translation>Votre panier en ligne est vide. Ce que vous y mettez peut être repris ici.</translation>
  </message>
  <message>
   <source>Tap the heart in our app, and what you like is here when you come to the store.</source>
   <translation>Touchez le cœur dans notre application, et ce qui vous plaît est ici quand vous venez au magasin.</translation>
  </message>
  <message>
   <source>What you look at in our app or online is here when you come to the store.</source>
   <translation>Ce que vous regardez dans notre application ou en ligne est ici quand vous venez au magasin.</translation>
  </message>
  <message>
   <source>Once you have ordered something, we can say what goes with it.</source>
   <translation>Une fois que vous avez commandé, nous pouvons dire ce qui va avec.</translation>
  </message>
  <message>
   <source>There is nothing on offer for you today.</source>
   <translation>Il n’y a pas d’offre pour vous aujourd’hui.</translation>
  </message>
  <message>
   <source>Ordered %1</source>
   <translation>Commandée %1</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 et %n autre</numerusform>
    <numerusform>%1 et %n autres</numerusform>
   </translation>
  </message>
  <message>
   <source>An article that is not named here</source>
   <translation>Un article qui n’est pas nommé ici</translation>
  </message>
  <message>
   <source>Ready to collect at %1</source>
   <translation>Prête à retirer à %1</translation>
  </message>
  <message>
   <source>We have your order</source>
   <translation>Nous avons votre commande</translation>
  </message>
  <message>
   <source>We are putting it together</source>
   <translation>Nous la préparons</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Emballée</translation>
  </message>
  <message>
   <source>Something is missing, we write to you</source>
   <translation>Il manque quelque chose, nous vous écrivons</translation>
  </message>
  <message>
   <source>Partly with you</source>
   <translation>En partie chez vous</translation>
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
   <source>Not collected in time</source>
   <translation>Non retirée à temps</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Annulée</translation>
  </message>
  <message>
   <source>Packed, about to leave</source>
   <translation>Emballée, sur le départ</translation>
  </message>
  <message>
   <source>Out for delivery</source>
   <translation>En cours de livraison</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Livrée</translation>
  </message>
  <message>
   <source>On its way to you</source>
   <translation>En route vers vous</translation>
  </message>
  <message>
   <source>Bought at %1</source>
   <translation>Achetée à %1</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>Achetée</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>Retirée</translation>
  </message>
  <message>
   <source>Sent to you</source>
   <translation>Envoyée chez vous</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>a carrier, and since when it has the parcel</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Promised for %1</source>
   <translation>Promise pour %1</translation>
  </message>
  <message>
   <source>%1 are on their way back to you</source>
   <translation>%1 sont en route vers vous</translation>
  </message>
  <message>
   <source>%1 paid back</source>
   <translation>%1 versés en retour</translation>
  </message>
  <message>
   <source>Goes with “%1” from your last order</source>
   <translation>Va avec « %1 » de votre dernière commande</translation>
  </message>
  <message>
   <source>Others who bought “%1” also bought</source>
   <translation>Ceux qui ont acheté « %1 » ont aussi acheté</translation>
  </message>
  <message>
   <source>Suggestions from my orders</source>
   <translation>Suggestions d’après mes commandes</translation>
  </message>
  <message>
   <source>Remember what I look at online</source>
   <translation>Retenir ce que je regarde en ligne</translation>
  </message>
  <message>
   <source>News and offers by e-mail</source>
   <translation>Nouveautés et offres par e-mail</translation>
  </message>
  <message>
   <source>From your own orders alone, and only after you showed your changing code.</source>
   <translation>D’après vos propres commandes seulement, et seulement après avoir montré votre code changeant.</translation>
  </message>
  <message>
   <source>In our app and web shop. Without it, what is remembered is deleted.</source>
   <translation>Dans notre application et notre boutique en ligne. Sans cela, ce qui est retenu est effacé.</translation>
  </message>
  <message>
   <source>A few times a year. What concerns your orders comes in any case.</source>
   <translation>Quelques fois par an. Ce qui concerne vos commandes arrive dans tous les cas.</translation>
  </message>
  <message>
   <source>Without a connection: this is how things stood at %1. We cannot see what happened since.</source>
   <translation>Hors connexion : voici où en étaient les choses à %1. Nous ne voyons pas ce qui s’est passé depuis.</translation>
  </message>
 </context>
 <context>
  <name>AccountConsent</name>
  <message>
   <source>Saved here, on its way to our head office</source>
   <translation>Enregistré ici, en route vers notre siège</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
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
   <translation>Commande %1</translation>
  </message>
  <message>
   <source>Collect it now</source>
   <translation>Le retirer maintenant</translation>
  </message>
  <message>
   <source>Order again</source>
   <translation>Commander à nouveau</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Retourner un article</translation>
  </message>
 </context>
 <context>
  <name>AccountParts</name>
  <message>
   <source>To the basket</source>
   <translation>Vers le panier</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Encore rien ici</translation>
  </message>
  <message>
   <source>All else that we keep about you is in our app, where you can also have it deleted. This screen forgets you as soon as you sign out.</source>
   <translation>Tout ce que nous gardons d’autre sur vous est dans notre appli, où vous pouvez aussi le faire effacer. Cet écran vous oublie dès que vous vous déconnectez.</translation>
  </message>
 </context>
 <context>
  <name>AttractPage</name>
  <message>
   <source>About this store: %1</source>
   <translation>À propos du magasin : %1</translation>
  </message>
  <message>
   <source>Scan it. Find it.
Take it home.</source>
   <translation>Scannez. Trouvez.
Repartez avec.</translation>
  </message>
  <message>
   <source>Hold any barcode under the scanner: see the price, the sizes and colours we have, and the shelf it waits on.</source>
   <translation>Placez un code-barres sous le lecteur : voyez le prix, les tailles et les couleurs disponibles, et le rayon où vous le trouvez.</translation>
  </message>
  <message>
   <source>Touch to begin</source>
   <translation>Touchez pour commencer</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
 </context>
 <context>
  <name>Basket</name>
  <message>
   <source>%1 is out of your basket.</source>
   <translation>%1 n’est plus dans votre panier.</translation>
  </message>
  <message numerus="yes">
   <source>The price of %n article(s) has changed. Please have a look.</source>
   <translation>
    <numerusform>Le prix de %n article a changé. Merci de vérifier.</numerusform>
    <numerusform>Le prix de %n articles a changé. Merci de vérifier.</numerusform>
   </translation>
  </message>
  <message>
   <source>It costs less now: it was %1.</source>
   <translation>Le prix a baissé : c’était %1.</translation>
  </message>
  <message>
   <source>Its price has changed: it was %1.</source>
   <translation>Le prix a changé : c’était %1.</translation>
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
   <source>free</source>
   <translation>gratuite</translation>
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
   <source>includes %1 tax</source>
   <translation>dont %1 de TVA</translation>
  </message>
  <message>
   <source>You save %1</source>
   <translation>Vous économisez %1</translation>
  </message>
  <message>
   <source>Pick it up at %1</source>
   <translation>Le retirer à %1</translation>
  </message>
  <message>
   <source>Take it from the shelf</source>
   <translation>Le prendre en rayon</translation>
  </message>
  <message>
   <source>Have it held here</source>
   <translation>Le faire garder ici</translation>
  </message>
  <message>
   <source>Have it sent home</source>
   <translation>Le faire livrer chez vous</translation>
  </message>
  <message numerus="yes">
   <source>Only %n left</source>
   <translation>
    <numerusform>Plus que %n</numerusform>
    <numerusform>Plus que %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>Épuisé</translation>
  </message>
  <message>
   <source>We look for it and write to you</source>
   <translation>Nous le cherchons et vous écrivons</translation>
  </message>
  <message>
   <source>We write to you when it is ready</source>
   <translation>Nous vous écrivons dès qu’il est prêt</translation>
  </message>
  <message>
   <source>Ready today from %1</source>
   <translation>Prêt aujourd’hui à partir de %1</translation>
  </message>
  <message>
   <source>Ready tomorrow from %1</source>
   <translation>Prêt demain à partir de %1</translation>
  </message>
  <message>
   <source>Ready %1 from %2</source>
   <translation>Prêt %1 à partir de %2</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>Nous pouvons vous l’envoyer</translation>
  </message>
  <message>
   <source>With you on %1</source>
   <translation>Chez vous %1</translation>
  </message>
  <message>
   <source>With you %1 to %2</source>
   <translation>Chez vous entre %1 et %2</translation>
  </message>
  <message>
   <source>At the counter of this store</source>
   <translation>Au comptoir de ce magasin</translation>
  </message>
  <message>
   <source>Delivery %1</source>
   <translation>Livraison %1</translation>
  </message>
  <message>
   <source>Delivery %1, free from %2</source>
   <translation>Livraison %1, gratuite dès %2</translation>
  </message>
  <message>
   <source>This cannot be put into the basket</source>
   <translation>Impossible de l’ajouter au panier</translation>
  </message>
  <message>
   <source>Please ask us.</source>
   <translation>Demandez-nous, s’il vous plaît.</translation>
  </message>
  <message>
   <source>Please order what is in it first, then go on.</source>
   <translation>Merci de commander d’abord ce qu’il contient, puis de continuer.</translation>
  </message>
  <message>
   <source>Your basket is full</source>
   <translation>Votre panier est plein</translation>
  </message>
  <message>
   <source>In your basket: %1</source>
   <translation>Dans votre panier : %1</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) in all</source>
   <translation>
    <numerusform>%n article en tout</numerusform>
    <numerusform>%n articles en tout</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketItem</name>
  <message>
   <source>%1 each</source>
   <translation>%1 pièce</translation>
  </message>
  <message>
   <source>before %1</source>
   <translation>au lieu de %1</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>Retirer %1</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Look around</source>
   <translation>Voir le magasin</translation>
  </message>
  <message>
   <source>Ask us for the price</source>
   <translation>Demandez-nous le prix</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>Autre mode</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Take it to the till</source>
   <translation>Le présenter en caisse</translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>Continuer mes achats</translation>
  </message>
  <message>
   <source>Your basket</source>
   <translation>Votre panier</translation>
  </message>
  <message>
   <source>Go on with our team</source>
   <translation>Continuer avec notre équipe</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>Sur mon téléphone</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Votre panier est vide</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>Scannez un article du rayon ou parcourez le magasin : ce qui n’est pas ici, nous vous le procurons.</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Le remettre</translation>
  </message>
 </context>
 <context>
  <name>BasketStepper</name>
  <message>
   <source>Remove %1</source>
   <translation>Retirer %1</translation>
  </message>
  <message>
   <source>One less of %1</source>
   <translation>Un de moins : %1</translation>
  </message>
  <message>
   <source>Quantity: %1</source>
   <translation>Quantité : %1</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>Un de plus : %1</translation>
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
   <translation>Comment obtenir %1 : %2</translation>
  </message>
  <message>
   <source>How to get it: %1</source>
   <translation>Comment l’obtenir : %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How would you like to get it?</source>
   <translation>Comment souhaitez-vous l’obtenir ?</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>BottomBar</name>
  <message>
   <source>Start over</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>Panier</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Écran</translation>
  </message>
  <message>
   <source>Your call</source>
   <translation>Appel</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
 </context>
 <context>
  <name>Browse</name>
  <message>
   <source>All categories</source>
   <translation>Toutes les catégories</translation>
  </message>
 </context>
 <context>
  <name>BrowseBranches</name>
  <message>
   <source>Products: %1</source>
   <translation>Produits : %1</translation>
  </message>
 </context>
 <context>
  <name>Checkout</name>
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
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Please never type a card number here. We have not kept it.</source>
   <translation>Ne tapez jamais de numéro de carte ici. Nous ne l’avons pas gardé.</translation>
  </message>
  <message>
   <source>Please compare the postcode: it is not one of %1.</source>
   <translation>Merci de vérifier le code postal : il n’existe pas ainsi (%1).</translation>
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
   <source>We do not deliver to this country.</source>
   <translation>Nous ne livrons pas dans ce pays.</translation>
  </message>
  <message>
   <source>This is too long. Please shorten it.</source>
   <translation>C’est trop long. Merci de raccourcir.</translation>
  </message>
  <message>
   <source>This is too short. Please complete it.</source>
   <translation>C’est trop court. Merci de compléter.</translation>
  </message>
  <message>
   <source>There are characters in it that we cannot print on a label.</source>
   <translation>Certains caractères ne peuvent pas être imprimés sur une étiquette.</translation>
  </message>
  <message>
   <source>We need your e-mail or your phone number, to tell you about your order.</source>
   <translation>Il nous faut votre e-mail ou votre téléphone pour vous parler de votre commande.</translation>
  </message>
  <message>
   <source>Under which name may we keep it for you?</source>
   <translation>À quel nom devons-nous le garder pour vous ?</translation>
  </message>
  <message>
   <source>Where shall we send it?</source>
   <translation>Où devons-nous l’envoyer ?</translation>
  </message>
  <message>
   <source>The postcode is missing.</source>
   <translation>Le code postal manque.</translation>
  </message>
  <message>
   <source>The town is missing.</source>
   <translation>La ville manque.</translation>
  </message>
  <message>
   <source>The state is missing.</source>
   <translation>La région manque.</translation>
  </message>
  <message>
   <source>Please choose a country.</source>
   <translation>Merci de choisir un pays.</translation>
  </message>
  <message>
   <source>Please complete this.</source>
   <translation>Merci de compléter.</translation>
  </message>
  <message>
   <source>How do we
reach you?</source>
   <translation>Comment
vous joindre ?</translation>
  </message>
  <message>
   <source>Almost done</source>
   <translation>C’est presque fini</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Votre panier est vide</translation>
  </message>
  <message>
   <source>Where shall we send it, and where may we write to?</source>
   <translation>Où l’envoyer, et où vous écrire ?</translation>
  </message>
  <message>
   <source>We are working offline: this becomes an order request. We confirm it by message as soon as we can.</source>
   <translation>Nous sommes hors connexion : ceci devient une demande de commande. Nous la confirmons par message dès que possible.</translation>
  </message>
  <message>
   <source>For this order only. This screen forgets it with your visit.</source>
   <translation>Pour cette commande seulement. Cet écran l’oublie à la fin de votre visite.</translation>
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
   <source>Pay at the counter</source>
   <translation>Payer au comptoir</translation>
  </message>
  <message>
   <source>Show a code at the till, cash or card</source>
   <translation>Montrez un code en caisse, espèces ou carte</translation>
  </message>
  <message>
   <source>Pay on my phone</source>
   <translation>Payer sur mon téléphone</translation>
  </message>
  <message>
   <source>Scan a code once your order is confirmed</source>
   <translation>Scannez un code une fois la commande confirmée</translation>
  </message>
  <message>
   <source>Agree to %1</source>
   <translation>Accepter %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>Envoyer la demande · %1</translation>
  </message>
  <message>
   <source>Place the order · %1</source>
   <translation>Commander · %1</translation>
  </message>
  <message>
   <source>Your order could not be saved on this screen. Nothing was ordered. Please call us.</source>
   <translation>Votre commande n’a pas pu être enregistrée sur cet écran. Rien n’a été commandé. Merci de nous appeler.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Get my list for the till</source>
   <translation>Obtenir ma liste pour la caisse</translation>
  </message>
 </context>
 <context>
  <name>Collect</name>
  <message>
   <source>A pickup code has eight characters. Please compare it once more.</source>
   <translation>Un code de retrait a huit caractères. Merci de le comparer encore une fois.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Commande %1</translation>
  </message>
  <message>
   <source>Hello %1, your
order is ready</source>
   <translation>Bonjour %1, votre
commande est prête</translation>
  </message>
  <message>
   <source>Thank you, %1</source>
   <translation>Merci, %1</translation>
  </message>
  <message>
   <source>It takes longer
than planned</source>
   <translation>C’est plus long
que prévu</translation>
  </message>
  <message>
   <source>Your order waits
at %1</source>
   <translation>Votre commande vous
attend à %1</translation>
  </message>
  <message>
   <source>%1 is bringing
your order</source>
   <translation>%1 apporte
votre commande</translation>
  </message>
  <message>
   <source>You are noted down</source>
   <translation>C’est noté</translation>
  </message>
  <message>
   <source>%1, we know
you are here</source>
   <translation>%1, nous savons
que vous êtes là</translation>
  </message>
  <message>
   <source>We know that
you are here</source>
   <translation>Nous savons que
vous êtes là</translation>
  </message>
  <message>
   <source>Collect your order</source>
   <translation>Retirer votre commande</translation>
  </message>
  <message>
   <source>Your order is ready</source>
   <translation>Votre commande est prête</translation>
  </message>
  <message>
   <source>Almost all of it
is ready</source>
   <translation>Presque tout
est prêt</translation>
  </message>
  <message>
   <source>We are getting your
order ready</source>
   <translation>Nous préparons
votre commande</translation>
  </message>
  <message>
   <source>Something is missing
from your order</source>
   <translation>Il manque un article
à votre commande</translation>
  </message>
  <message>
   <source>You asked us to
cancel this order</source>
   <translation>Vous avez demandé
son annulation</translation>
  </message>
  <message>
   <source>The rest of it
comes later</source>
   <translation>Le reste arrive
plus tard</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>Your order waits
in another store</source>
   <translation>Votre commande attend
dans un autre magasin</translation>
  </message>
  <message>
   <source>This order has been collected</source>
   <translation>Cette commande a été retirée</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Cette commande a été annulée</translation>
  </message>
  <message>
   <source>We could not keep your order any longer</source>
   <translation>Nous n’avons pas pu garder votre commande plus longtemps</translation>
  </message>
  <message>
   <source>We can’t find an open order with this code</source>
   <translation>Nous ne trouvons aucune commande en cours avec ce code</translation>
  </message>
  <message>
   <source>Your order hasn’t reached this screen yet</source>
   <translation>Votre commande n’est pas encore arrivée sur cet écran</translation>
  </message>
  <message>
   <source>Do you have your
pickup code?</source>
   <translation>Avez-vous votre
code de retrait ?</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>Ce code n’est pas
l’un des nôtres</translation>
  </message>
  <message>
   <source>This code is no
longer valid</source>
   <translation>Ce code n’est
plus valable</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>Ce code n’est pas
encore valable</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>Nous ne pouvons pas
vérifier ce code</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>Laissez-nous vous aider</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>Nous n’avons pas
pu chercher</translation>
  </message>
  <message>
   <source>Handed over: %1.</source>
   <translation>Remise : %1.</translation>
  </message>
  <message>
   <source>Please stay with your car in bay %1, and have your e-mail or an ID at hand.</source>
   <translation>Merci de rester près de votre voiture, place %1, avec votre e-mail ou une pièce d’identité.</translation>
  </message>
  <message>
   <source>Please stay close to this screen, and have your e-mail or an ID at hand.</source>
   <translation>Merci de rester près de cet écran, avec votre e-mail ou une pièce d’identité.</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>Un instant, nous prévenons l’équipe.</translation>
  </message>
  <message>
   <source>We are working offline right now. This is saved here, and the team learns of it by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>Nous sommes hors connexion. C’est enregistré ici, et l’équipe l’apprend dès que la connexion revient. Vous êtes pressé ? Toute notre équipe vous aide avec plaisir.</translation>
  </message>
  <message>
   <source>It isn’t packed yet, and the team knows that you are waiting for it.</source>
   <translation>Elle n’est pas encore emballée, et l’équipe sait que vous l’attendez.</translation>
  </message>
  <message>
   <source>Someone comes to you and explains what is possible.</source>
   <translation>Quelqu’un vient vous expliquer ce qui est possible.</translation>
  </message>
  <message>
   <source>Someone brings it to bay %1.</source>
   <translation>Quelqu’un l’apporte à la place %1.</translation>
  </message>
  <message>
   <source>Someone brings it to this screen. To see how far it is, scan your code again at any time.</source>
   <translation>Quelqu’un l’apporte à cet écran. Pour savoir où elle en est, scannez de nouveau votre code à tout moment.</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) before you</source>
   <translation>
    <numerusform>%n client avant vous</numerusform>
    <numerusform>%n clients avant vous</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>C’est à vous</translation>
  </message>
  <message numerus="yes">
   <source>About %n minute(s)</source>
   <translation>
    <numerusform>Environ %n minute</numerusform>
    <numerusform>Environ %n minutes</numerusform>
   </translation>
  </message>
  <message>
   <source>How long it takes we can’t say right now</source>
   <translation>Nous ne pouvons pas dire combien de temps cela prend</translation>
  </message>
  <message>
   <source>The rest comes later: we tell you when it is here.</source>
   <translation>Le reste arrive plus tard : nous vous prévenons.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are waiting for you.</source>
   <translation>
    <numerusform>%n article vous attend.</numerusform>
    <numerusform>%n articles vous attendent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone comes with them. Please have your e-mail or an ID at hand.</source>
   <translation>Touchez « Je suis là », et quelqu’un vous les apporte. Merci d’avoir votre e-mail ou une pièce d’identité sous la main.</translation>
  </message>
  <message>
   <source>It isn’t packed yet. Our team can tell you how far it is.</source>
   <translation>Elle n’est pas encore emballée. Notre équipe peut vous dire où elle en est.</translation>
  </message>
  <message>
   <source>It was promised for %1, and we are sorry. Tap “I’m here”, and someone tells you how far it is.</source>
   <translation>Elle était promise pour %1, et nous en sommes désolés. Touchez « Je suis là », et quelqu’un vous dit où elle en est.</translation>
  </message>
  <message>
   <source>We expect it to be ready by %1. Have a look around until then.</source>
   <translation>Elle devrait être prête à %1. D’ici là, faites un tour.</translation>
  </message>
  <message>
   <source>Please collect it there. Your e-mail says which store it is.</source>
   <translation>Merci de la retirer là-bas. Votre e-mail indique de quel magasin il s’agit.</translation>
  </message>
  <message>
   <source>Please collect it there: %1.</source>
   <translation>Merci de la retirer là-bas : %1.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail or in our app once more, or ask our team.</source>
   <translation>Merci de rouvrir le code dans votre e-mail ou notre application, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail, or type its eight characters.</source>
   <translation>Scannez le code de votre e-mail, ou tapez ses huit caractères.</translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone brings it to you.</source>
   <translation>Touchez « Je suis là », et quelqu’un vous l’apporte.</translation>
  </message>
  <message>
   <source>Something on it could not be found. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>Un article est introuvable. Touchez « Je suis là », et quelqu’un vous explique ce qui est possible.</translation>
  </message>
  <message>
   <source>We are looking for it. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>Nous le cherchons. Touchez « Je suis là », et quelqu’un vous explique ce qui est possible.</translation>
  </message>
  <message>
   <source>Nothing has been decided yet. If you want it after all, tap “I’m here”, and someone comes.</source>
   <translation>Rien n’est encore décidé. Si vous la voulez quand même, touchez « Je suis là », et quelqu’un vient.</translation>
  </message>
  <message>
   <source>You have a part of it already. We tell you when the rest is here.</source>
   <translation>Vous en avez déjà une partie. Nous vous prévenons quand le reste est là.</translation>
  </message>
  <message>
   <source>Your order has been handed over. If something isn’t right, we gladly help.</source>
   <translation>Votre commande vous a été remise. Si quelque chose ne va pas, nous vous aidons avec plaisir.</translation>
  </message>
  <message>
   <source>Was that not you? Please speak to us, we look into it right away.</source>
   <translation>Ce n’était pas vous ? Parlez-nous-en, nous vérifions tout de suite.</translation>
  </message>
  <message>
   <source>Nothing waits for you here. If that surprises you, we gladly look into it.</source>
   <translation>Rien ne vous attend ici. Si cela vous surprend, nous vérifions volontiers.</translation>
  </message>
  <message>
   <source>Its time was over, and it went back to the shelf. We gladly look for it.</source>
   <translation>Son délai était passé, et elle est retournée en rayon. Nous la cherchons volontiers.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. The order may also wait in another store, or be collected already. Our team looks it up with you.</source>
   <translation>Merci de comparer avec votre e-mail. La commande attend peut-être dans un autre magasin, ou a déjà été retirée. Notre équipe cherche avec vous.</translation>
  </message>
  <message>
   <source>Your code is right. New orders can take a moment to arrive. Our team looks it up with you.</source>
   <translation>Votre code est bon. Les nouvelles commandes mettent un moment à arriver. Notre équipe cherche avec vous.</translation>
  </message>
  <message>
   <source>An order number alone opens nothing, so that nobody else collects your order. Please scan or type the code from your e-mail. Without one, our team finds your order with you.</source>
   <translation>Un numéro de commande seul n’ouvre rien, pour que personne d’autre ne retire votre commande. Merci de scanner ou de taper le code de votre e-mail. Sans code, notre équipe trouve votre commande avec vous.</translation>
  </message>
  <message>
   <source>Please type the eight characters that stand with it, or ask our team.</source>
   <translation>Merci de taper les huit caractères inscrits à côté, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or call someone: with an ID at hand we find your order together.</source>
   <translation>Ce n’était pas bon plusieurs fois. Vous pourrez réessayer dans une minute. Ou appelez quelqu’un : avec une pièce d’identité, nous trouvons votre commande ensemble.</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>Merci de scanner encore une fois, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>Merci de comparer avec votre e-mail. Nous sommes hors connexion, et les dernières commandes ne sont pas sur cet écran. Notre équipe cherche avec vous.</translation>
  </message>
  <message>
   <source>Your code is right. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>Votre code est bon. Nous sommes hors connexion, et les dernières commandes ne sont pas sur cet écran. Notre équipe cherche avec vous.</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>Je suis là</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>Demander à l’équipe</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Continuer ma visite</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Taper le code</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>Une autre place</translation>
  </message>
  <message>
   <source>I’m in the car park</source>
   <translation>Je suis au parking</translation>
  </message>
  <message>
   <source>Which parking bay
are you in?</source>
   <translation>Sur quelle place
êtes-vous garé ?</translation>
  </message>
  <message>
   <source>It is on the sign in front of your car. Someone brings your order there.</source>
   <translation>C’est sur le panneau devant votre voiture. Quelqu’un y apporte votre commande.</translation>
  </message>
  <message>
   <source>Not in the car park</source>
   <translation>Je ne suis pas au parking</translation>
  </message>
  <message>
   <source>A bay has a few letters and digits. Please look at the sign once more.</source>
   <translation>Une place a quelques lettres et chiffres. Merci de regarder encore le panneau.</translation>
  </message>
  <message>
   <source>We could not save that. Please speak to anyone from our team.</source>
   <translation>Nous n’avons pas pu l’enregistrer. Merci de vous adresser à notre équipe.</translation>
  </message>
 </context>
 <context>
  <name>CollectItem</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2 fois</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>Parking bay</source>
   <translation>Place de parking</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Code de retrait</translation>
  </message>
  <message>
   <source>What you will get</source>
   <translation>Ce que vous recevez</translation>
  </message>
  <message>
   <source>What you ordered</source>
   <translation>Ce que vous avez commandé</translation>
  </message>
  <message>
   <source>Still missing</source>
   <translation>Manque encore</translation>
  </message>
  <message>
   <source>Comes later</source>
   <translation>Arrive plus tard</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>Je suis là</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>ComfortSheet</name>
  <message>
   <source>Make it easier to use</source>
   <translation>Plus facile à utiliser</translation>
  </message>
  <message>
   <source>For this visit only. It resets when you start over.</source>
   <translation>Pour cette visite seulement. Tout revient quand vous recommencez.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texte plus grand</translation>
  </message>
  <message>
   <source>Everything half as large again</source>
   <translation>Tout est une fois et demie plus grand</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Stronger colours and edges</source>
   <translation>Des couleurs et des contours plus forts</translation>
  </message>
  <message>
   <source>Lower controls</source>
   <translation>Commandes plus basses</translation>
  </message>
  <message>
   <source>Everything you can touch moves down</source>
   <translation>Tout ce qui se touche descend</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Moins de mouvement</translation>
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation>Rien ne bouge de soi-même</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Plus de temps</translation>
  </message>
  <message>
   <source>This screen waits three times as long</source>
   <translation>Cet écran attend trois fois plus longtemps</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Lecture à voix haute</translation>
  </message>
  <message>
   <source>What is on the screen is spoken</source>
   <translation>Ce qui est à l’écran est prononcé</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message numerus="yes">
   <source>Compare %n products</source>
   <translation>
    <numerusform>Comparer %n produit</numerusform>
    <numerusform>Comparer %n produits</numerusform>
   </translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Offres</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <source>Customers say</source>
   <translation>Les clients disent</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marque</translation>
  </message>
  <message>
   <source>Shown in</source>
   <translation>Présenté en</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Tailles</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
 </context>
 <context>
  <name>CompareChoice</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Take it out of the comparison</source>
   <translation>Le retirer de la comparaison</translation>
  </message>
  <message>
   <source>Put it beside other products</source>
   <translation>Le mettre à côté d’autres produits</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>Sur mon téléphone</translation>
  </message>
 </context>
 <context>
  <name>CompareHead</name>
  <message>
   <source>Take %1 away</source>
   <translation>Retirer %1</translation>
  </message>
 </context>
 <context>
  <name>CompareLine</name>
  <message>
   <source>differs</source>
   <translation>diffère</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>Add another one</source>
   <translation>En ajouter un autre</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>Les différences seules</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Tout retirer</translation>
  </message>
  <message>
   <source>Add at least one more to see how they differ.</source>
   <translation>Ajoutez-en au moins un pour voir ce qui les distingue.</translation>
  </message>
  <message>
   <source>They do not differ in anything we know of.</source>
   <translation>À notre connaissance, rien ne les distingue.</translation>
  </message>
  <message>
   <source>Nothing to compare yet</source>
   <translation>Rien à comparer pour l’instant</translation>
  </message>
  <message>
   <source>Tap “Compare” on two to four products in the search, and see them side by side.</source>
   <translation>Touchez « Comparer » sur deux à quatre produits de la recherche, et voyez-les côte à côte.</translation>
  </message>
  <message>
   <source>Find products</source>
   <translation>Trouver des produits</translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>Back to my basket</source>
   <translation>Revenir à mon panier</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Your list
for the till</source>
   <translation>Votre liste
pour la caisse</translation>
  </message>
  <message>
   <source>One moment,
we confirm it</source>
   <translation>Un instant,
nous confirmons</translation>
  </message>
  <message>
   <source>Your order request
is saved</source>
   <translation>Votre demande
est enregistrée</translation>
  </message>
  <message>
   <source>Thank you.
Your order is confirmed.</source>
   <translation>Merci.
Votre commande est confirmée.</translation>
  </message>
  <message>
   <source>Thank you.
Your order is paid.</source>
   <translation>Merci.
Votre commande est payée.</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>Cette commande est terminée</translation>
  </message>
  <message>
   <source>Somebody was
faster, sorry</source>
   <translation>Quelqu’un a été
plus rapide, désolé</translation>
  </message>
  <message>
   <source>The price
has changed</source>
   <translation>Le prix
a changé</translation>
  </message>
  <message>
   <source>This order could
not be accepted</source>
   <translation>Cette commande n’a pas
pu être acceptée</translation>
  </message>
  <message>
   <source>Take these from their shelves and show this code at the till. Nothing is reserved.</source>
   <translation>Prenez ces articles en rayon et montrez ce code en caisse. Rien n’est réservé.</translation>
  </message>
  <message>
   <source>It is saved on this screen. It is not confirmed yet.</source>
   <translation>Elle est enregistrée sur cet écran. Elle n’est pas encore confirmée.</translation>
  </message>
  <message>
   <source>It was not paid in time, and the goods are free again. Nothing is owed.</source>
   <translation>Elle n’a pas été payée à temps, et les articles sont de nouveau libres. Vous ne devez rien.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to %1 whether it can be had.</source>
   <translation>Rien n’est encore confirmé : nous sommes hors connexion. Dès que possible, nous vérifions et écrivons à %1 si les articles sont disponibles.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to you whether it can be had.</source>
   <translation>Rien n’est encore confirmé : nous sommes hors connexion. Dès que possible, nous vérifions et vous écrivons si les articles sont disponibles.</translation>
  </message>
  <message>
   <source>We write to you when there is news.</source>
   <translation>Nous vous écrivons dès qu’il y a du nouveau.</translation>
  </message>
  <message>
   <source>Everything is paid. We write to you when there is news.</source>
   <translation>Tout est payé. Nous vous écrivons dès qu’il y a du nouveau.</translation>
  </message>
  <message>
   <source>What you take from the shelf is paid at the till: %1.</source>
   <translation>Ce que vous prenez en rayon se paie à la caisse : %1.</translation>
  </message>
  <message>
   <source>Scan this code with your phone to pay. Until then it is reserved for you.</source>
   <translation>Scannez ce code avec votre téléphone pour payer. D’ici là, c’est réservé pour vous.</translation>
  </message>
  <message>
   <source>Show this code at the till to pay. Until then it is reserved for you.</source>
   <translation>Montrez ce code en caisse pour payer. D’ici là, c’est réservé pour vous.</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed. This is what is left:</source>
   <translation>Rien n’a été commandé et vous ne devez rien. Voici ce qui reste :</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed.</source>
   <translation>Rien n’a été commandé et vous ne devez rien.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please look at the new price and decide again.</source>
   <translation>Rien n’a été commandé. Merci de regarder le nouveau prix et de décider de nouveau.</translation>
  </message>
  <message>
   <source>Nothing was ordered: the contact could not be used. Please check what you typed.</source>
   <translation>Rien n’a été commandé : les coordonnées n’ont pas pu être utilisées. Merci de vérifier votre saisie.</translation>
  </message>
  <message>
   <source>Nothing was ordered: this way is not offered any more. Please choose another one.</source>
   <translation>Rien n’a été commandé : ce mode n’est plus proposé. Merci d’en choisir un autre.</translation>
  </message>
  <message>
   <source>Nothing was ordered: one of the articles is not sold any more.</source>
   <translation>Rien n’a été commandé : l’un des articles n’est plus vendu.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please try again, or call us.</source>
   <translation>Rien n’a été commandé. Merci de réessayer, ou appelez-nous.</translation>
  </message>
  <message>
   <source>Please pay until %1</source>
   <translation>Merci de payer avant %1</translation>
  </message>
  <message>
   <source>Please pay until %1 %2</source>
   <translation>Merci de payer avant %1 %2</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Enregistrée ici</translation>
  </message>
  <message>
   <source>On its way to our centre</source>
   <translation>En route vers notre centrale</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmée</translation>
  </message>
  <message>
   <source>Sent to your home</source>
   <translation>Envoyé chez vous</translation>
  </message>
  <message>
   <source>Held for you at our counter</source>
   <translation>Gardé pour vous à notre comptoir</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>À retirer à %1</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>coûte maintenant %1</translation>
  </message>
  <message>
   <source>not to be had any more</source>
   <translation>n’est plus disponible</translation>
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
   <source>Code %1 of %2: please show all of them.</source>
   <translation>Code %1 sur %2 : merci de tous les montrer.</translation>
  </message>
  <message>
   <source>Your slip is being printed…</source>
   <translation>Votre ticket s’imprime…</translation>
  </message>
  <message>
   <source>Please take your slip.</source>
   <translation>Merci de prendre votre ticket.</translation>
  </message>
  <message>
   <source>Please take your slip. If none came out, write down the number.</source>
   <translation>Merci de prendre votre ticket. S’il n’est pas sorti, notez le numéro.</translation>
  </message>
  <message>
   <source>The printer is out of paper. Please write down or photograph the number.</source>
   <translation>L’imprimante n’a plus de papier. Merci de noter ou de photographier le numéro.</translation>
  </message>
  <message>
   <source>The printer is open. Please write down or photograph the number.</source>
   <translation>L’imprimante est ouverte. Merci de noter ou de photographier le numéro.</translation>
  </message>
  <message>
   <source>The printer does not answer. Please write down or photograph the number.</source>
   <translation>L’imprimante ne répond pas. Merci de noter ou de photographier le numéro.</translation>
  </message>
 </context>
 <context>
  <name>ConfirmPage</name>
  <message>
   <source>Print a slip</source>
   <translation>Imprimer un ticket</translation>
  </message>
  <message>
   <source>Code to pay with your phone</source>
   <translation>Code pour payer avec votre téléphone</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Code pour la caisse</translation>
  </message>
  <message>
   <source>Pay on your phone</source>
   <translation>Payer sur votre téléphone</translation>
  </message>
  <message>
   <source>Code before</source>
   <translation>Code précédent</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Code suivant</translation>
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
   <translation>Continuer avec notre équipe</translation>
  </message>
  <message>
   <source>Show this code to one of us: your basket opens on their tablet, as it is. Nothing of you is in it.</source>
   <translation>Montrez ce code à l’un de nous : votre panier s’ouvre tel quel sur sa tablette. Rien de vous n’y figure.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Code suivant</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Code for our team</source>
   <translation>Code pour notre équipe</translation>
  </message>
  <message>
   <source>Code %1 of %2: we scan all of them</source>
   <translation>Code %1 sur %2 : nous les scannons tous</translation>
  </message>
  <message>
   <source>Nothing is reserved yet. Our team looks up prices and stock once more.</source>
   <translation>Rien n’est encore réservé. Notre équipe vérifie à nouveau prix et stock.</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Scroll the filters up</source>
   <translation>Faire remonter les filtres</translation>
  </message>
  <message>
   <source>Scroll the filters down</source>
   <translation>Faire descendre les filtres</translation>
  </message>
 </context>
 <context>
  <name>FacetRow</name>
  <message>
   <source>Products: %1</source>
   <translation>Produits : %1</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Show fewer</source>
   <translation>Voir moins</translation>
  </message>
  <message>
   <source>Show all %1</source>
   <translation>Tout voir (%1)</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marque</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Prix</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>In stock here</source>
   <translation>En stock ici</translation>
  </message>
  <message>
   <source>On offer</source>
   <translation>En promotion</translation>
  </message>
  <message>
   <source>Member price</source>
   <translation>Prix membre</translation>
  </message>
  <message>
   <source>From %1</source>
   <translation>Dès %1</translation>
  </message>
  <message>
   <source>Under %1</source>
   <translation>Moins de %1</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 à %2</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>Les plus pertinents</translation>
  </message>
  <message>
   <source>In stock here first</source>
   <translation>En stock ici d’abord</translation>
  </message>
  <message>
   <source>Lowest price</source>
   <translation>Prix croissant</translation>
  </message>
  <message>
   <source>Highest price</source>
   <translation>Prix décroissant</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Nouveautés</translation>
  </message>
  <message>
   <source>Name A–Z</source>
   <translation>Nom, de A à Z</translation>
  </message>
  <message>
   <source>Without “%1”</source>
   <translation>Sans « %1 »</translation>
  </message>
 </context>
 <context>
  <name>Feedback</name>
  <message>
   <source>How likely are you to recommend us to a friend?</source>
   <translation>Quelle est la probabilité que vous nous recommandiez à un proche ?</translation>
  </message>
  <message>
   <source>Thank you! What did you like?</source>
   <translation>Merci ! Qu’avez-vous apprécié ?</translation>
  </message>
  <message>
   <source>Thank you. What could be better?</source>
   <translation>Merci. Que pouvons-nous améliorer ?</translation>
  </message>
  <message>
   <source>Friendliness</source>
   <translation>L’amabilité</translation>
  </message>
  <message>
   <source>Friendly people</source>
   <translation>Une équipe aimable</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Les prix</translation>
  </message>
  <message>
   <source>Good prices</source>
   <translation>De bons prix</translation>
  </message>
  <message>
   <source>It was quick</source>
   <translation>C’était rapide</translation>
  </message>
  <message>
   <source>It was easy</source>
   <translation>C’était simple</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>Le choix</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>L’attente</translation>
  </message>
  <message>
   <source>It was not there</source>
   <translation>Il n’y en avait plus</translation>
  </message>
  <message>
   <source>This screen</source>
   <translation>Cet écran</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>One tap is enough. Nobody learns who said it.</source>
   <translation>Un seul geste suffit. Personne ne saura que c’était vous.</translation>
  </message>
  <message>
   <source>0 · not at all likely</source>
   <translation>0 · pas du tout probable</translation>
  </message>
  <message>
   <source>10 · very likely</source>
   <translation>10 · très probable</translation>
  </message>
  <message>
   <source>No, thanks</source>
   <translation>Non merci</translation>
  </message>
  <message>
   <source>Another word</source>
   <translation>Un autre mot</translation>
  </message>
  <message>
   <source>One word, please no names</source>
   <translation>Un mot, sans nom de personne</translation>
  </message>
  <message>
   <source>Please one word, without numbers or names.</source>
   <translation>Un seul mot, sans chiffre ni nom.</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Merci</translation>
  </message>
  <message>
   <source>We could not keep your answer</source>
   <translation>Votre réponse n’a pas pu être enregistrée</translation>
  </message>
  <message>
   <source>It helps us to do better. Have a good day.</source>
   <translation>Cela nous aide à progresser. Bonne journée.</translation>
  </message>
  <message>
   <source>This is our fault, and nothing for you to do. Thank you all the same.</source>
   <translation>C’est notre faute, vous n’avez rien à faire. Merci quand même.</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>Picture %1 of %2</source>
   <translation>Image %1 sur %2</translation>
  </message>
 </context>
 <context>
  <name>GalleryZoom</name>
  <message>
   <source>Farther away</source>
   <translation>Plus loin</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>Plus près</translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation>Image précédente</translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation>Image suivante</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>GetItPage</name>
  <message>
   <source>Look around</source>
   <translation>Voir le magasin</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Paiement</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Votre panier est vide</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>Scannez un article du rayon ou parcourez le magasin : ce qui n’est pas ici, nous vous le procurons.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Look for it in the store</source>
   <translation>Le chercher dans le magasin</translation>
  </message>
  <message>
   <source>We check the shelf and the back room.</source>
   <translation>Nous regardons en rayon et en réserve.</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>Me le procurer</translation>
  </message>
  <message>
   <source>From another store, or sent to your home.</source>
   <translation>D’un autre magasin, ou envoyé chez vous.</translation>
  </message>
  <message>
   <source>I can’t find something</source>
   <translation>Je ne trouve pas quelque chose</translation>
  </message>
  <message>
   <source>We walk you to the right shelf.</source>
   <translation>Nous vous accompagnons jusqu’au bon rayon.</translation>
  </message>
  <message>
   <source>I’d like some advice</source>
   <translation>J’aimerais un conseil</translation>
  </message>
  <message>
   <source>Someone who knows the products comes to you.</source>
   <translation>Quelqu’un qui connaît les produits vient vous voir.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>Whatever it is, we are happy to come.</source>
   <translation>Quoi que ce soit, nous venons avec plaisir.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”, or call %2.</source>
   <translation>Notre équipe est aussi à « %1 », ou au %2.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”.</source>
   <translation>Notre équipe est aussi à « %1 ».</translation>
  </message>
  <message>
   <source>Or call us: %1.</source>
   <translation>Ou appelez-nous : %1.</translation>
  </message>
  <message>
   <source>Sorry, everybody is busy</source>
   <translation>Désolé, tout le monde est occupé</translation>
  </message>
  <message>
   <source>We are calling the whole team and the manager now. Your call stays until somebody comes.</source>
   <translation>Nous appelons maintenant toute l’équipe et la direction. Votre appel reste actif jusqu’à ce que quelqu’un vienne.</translation>
  </message>
  <message>
   <source>We are still calling</source>
   <translation>Nous appelons encore</translation>
  </message>
  <message>
   <source>Nobody could answer yet, so it rings once more. Feel free to keep looking around.</source>
   <translation>Personne n’a encore pu répondre, l’appel sonne donc de nouveau. Continuez à regarder, si vous voulez.</translation>
  </message>
  <message>
   <source>The team knows
you are here</source>
   <translation>L’équipe sait
que vous êtes là</translation>
  </message>
  <message>
   <source>Your first helper cannot come after all. We are asking a colleague.</source>
   <translation>La première personne ne peut finalement pas venir. Nous demandons à un collègue.</translation>
  </message>
  <message numerus="yes">
   <source>Today somebody usually answers within %n minute(s). Feel free to keep looking around.</source>
   <translation>
    <numerusform>Aujourd’hui, quelqu’un répond en général en %n minute. Continuez à regarder, si vous voulez.</numerusform>
    <numerusform>Aujourd’hui, quelqu’un répond en général en %n minutes. Continuez à regarder, si vous voulez.</numerusform>
   </translation>
  </message>
  <message>
   <source>Someone will be with you soon. Feel free to keep looking around on this screen.</source>
   <translation>Quelqu’un est bientôt avec vous. Vous pouvez continuer à utiliser cet écran.</translation>
  </message>
  <message>
   <source>How can we help?</source>
   <translation>Comment vous aider ?</translation>
  </message>
  <message>
   <source>Choose one, and someone comes to this screen.</source>
   <translation>Choisissez, et quelqu’un vient à cet écran.</translation>
  </message>
  <message>
   <source>Your call is on its way</source>
   <translation>Votre appel est en route</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>Un instant, nous prévenons l’équipe.</translation>
  </message>
  <message>
   <source>Your call is saved</source>
   <translation>Votre appel est enregistré</translation>
  </message>
  <message>
   <source>We are offline right now, so no tablet can ring. Your call goes out by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>Nous sommes hors ligne, aucune tablette ne peut sonner. Votre appel partira tout seul dès que la connexion sera rétablie. Pressé ? Chaque membre de l’équipe vous aidera volontiers.</translation>
  </message>
  <message>
   <source>%1 is on the way</source>
   <translation>%1 arrive</translation>
  </message>
  <message>
   <source>Someone</source>
   <translation>Quelqu’un</translation>
  </message>
  <message>
   <source>Please stay close to this screen for a moment.</source>
   <translation>Merci de rester un instant près de cet écran.</translation>
  </message>
  <message>
   <source>Glad we could help</source>
   <translation>Ravis de vous avoir aidé</translation>
  </message>
  <message>
   <source>Anything else? Call us again at any time.</source>
   <translation>Autre chose ? Rappelez-nous à tout moment.</translation>
  </message>
  <message>
   <source>Your call is cancelled</source>
   <translation>Votre appel est annulé</translation>
  </message>
  <message>
   <source>Nobody will come. Call again whenever you like.</source>
   <translation>Personne ne viendra. Rappelez quand vous voulez.</translation>
  </message>
  <message>
   <source>Your call did not reach the team</source>
   <translation>Votre appel n’a pas atteint l’équipe</translation>
  </message>
  <message>
   <source>Please call again, or speak to anyone from our team.</source>
   <translation>Merci de rappeler, ou adressez-vous à notre équipe.</translation>
  </message>
  <message>
   <source>We could not save your call</source>
   <translation>Nous n’avons pas pu enregistrer votre appel</translation>
  </message>
  <message>
   <source>Please speak to anyone from our team. They are glad to help.</source>
   <translation>Merci de vous adresser à notre équipe. Elle vous aide avec plaisir.</translation>
  </message>
  <message>
   <source>%1 is coming</source>
   <translation>%1 arrive</translation>
  </message>
  <message>
   <source>Someone is coming</source>
   <translation>Quelqu’un arrive</translation>
  </message>
  <message>
   <source>Saved on this device</source>
   <translation>Enregistré sur cet appareil</translation>
  </message>
  <message>
   <source>On its way to the team</source>
   <translation>En route vers l’équipe</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Confirmé</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Call again</source>
   <translation>Rappeler</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Continuer ma visite</translation>
  </message>
  <message>
   <source>Cancel the call</source>
   <translation>Annuler l’appel</translation>
  </message>
  <message>
   <source>While you wait</source>
   <translation>En attendant</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>En promotion dans ce magasin</translation>
  </message>
 </context>
 <context>
  <name>HereCard</name>
  <message>
   <source>In this store</source>
   <translation>Dans ce magasin</translation>
  </message>
  <message>
   <source>Enlarge the plan</source>
   <translation>Agrandir le plan</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message>
   <source>What are you
looking for?</source>
   <translation>Que
cherchez-vous ?</translation>
  </message>
  <message>
   <source>Collect an order</source>
   <translation>Retirer une commande</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Rendre un article</translation>
  </message>
  <message>
   <source>My account</source>
   <translation>Mon compte</translation>
  </message>
  <message>
   <source>About this store</source>
   <translation>À propos du magasin</translation>
  </message>
  <message>
   <source>Our products are on their way</source>
   <translation>Nos produits arrivent</translation>
  </message>
  <message>
   <source>This screen is still fetching them. It takes a moment. We are glad to help you in the meantime.</source>
   <translation>Cet écran est encore en train de les chercher. Cela prend un moment. En attendant, nous vous aidons avec plaisir.</translation>
  </message>
  <message>
   <source>Browse</source>
   <translation>Parcourir</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>Vous venez de scanner</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>En promotion dans ce magasin</translation>
  </message>
 </context>
 <context>
  <name>LanguageSheet</name>
  <message>
   <source>Choose your language</source>
   <translation>Choisissez votre langue</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>et %n autre article</numerusform>
    <numerusform>et %n autres articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more did not fit into one code.</source>
   <translation>
    <numerusform>%n autre article ne tenait pas dans un seul code.</numerusform>
    <numerusform>%n autres articles ne tenaient pas dans un seul code.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LaterSheet</name>
  <message>
   <source>Take it along on your phone</source>
   <translation>À emporter sur votre téléphone</translation>
  </message>
  <message>
   <source>Point your phone’s camera at the code. It opens our shop with what you chose, and has nothing of you in it.</source>
   <translation>Visez le code avec l’appareil photo de votre téléphone. Il ouvre notre boutique avec votre sélection et ne contient rien sur vous.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Code for your phone</source>
   <translation>Code pour votre téléphone</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Prices and stock may have changed by then. Nothing is reserved.</source>
   <translation>Prix et stocks peuvent changer d’ici là. Rien n’est réservé.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Working offline. Everything here still works.</source>
   <translation>Hors connexion. Tout fonctionne ici quand même.</translation>
  </message>
  <message>
   <source>Working offline. What you see is %1.</source>
   <translation>Hors connexion, %1.</translation>
  </message>
 </context>
 <context>
  <name>Main</name>
  <message>
   <source>Scan a product</source>
   <translation>Scanner un produit</translation>
  </message>
 </context>
 <context>
  <name>Member</name>
  <message>
   <source>Hello %1</source>
   <translation>Bonjour %1</translation>
  </message>
  <message>
   <source>Welcome back</source>
   <translation>Heureux de vous revoir</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>Carte se terminant par %1</translation>
  </message>
  <message>
   <source>Points of today’s purchases arrive a little later.</source>
   <translation>Les points des achats d’aujourd’hui arrivent un peu plus tard.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n point</numerusform>
    <numerusform>%n points</numerusform>
   </translation>
  </message>
  <message>
   <source>You are signed in. Your points and your orders are in our app and with our team, not on this screen.</source>
   <translation>Vous êtes identifié. Vos points et vos commandes sont dans notre application et auprès de notre équipe, pas sur cet écran.</translation>
  </message>
  <message>
   <source>A card alone does not show your points and orders, so that nobody else can look. Show the changing code in our app, or ask our team to open them here.</source>
   <translation>Une carte seule ne montre ni vos points ni vos commandes, pour que personne d’autre ne les voie. Montrez le code changeant de notre appli, ou demandez à notre équipe de les ouvrir ici.</translation>
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
 </context>
 <context>
  <name>MemberBar</name>
  <message>
   <source>Sign out</source>
   <translation>Me déconnecter</translation>
  </message>
 </context>
 <context>
  <name>MemberCard</name>
  <message>
   <source>Points are hidden</source>
   <translation>Les points sont masqués</translation>
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
   <translation>Vers le panier</translation>
  </message>
  <message>
   <source>Go on with it here</source>
   <translation>Le continuer ici</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Continuer ma visite</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Me déconnecter</translation>
  </message>
  <message>
   <source>Show your
member card</source>
   <translation>Montrez votre
carte de membre</translation>
  </message>
  <message>
   <source>Hold the code in our app, or on your plastic card, under the scanner. You stay where you are.</source>
   <translation>Placez sous le lecteur le code de notre application, ou votre carte plastique. Vous restez où vous êtes.</translation>
  </message>
 </context>
 <context>
  <name>Notify</name>
  <message numerus="yes">
   <source>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n days.</source>
   <translation>
    <numerusform>Nous vous écrivons une seule fois, dès son retour dans ce magasin, et pour rien d’autre. Puis nous oublions votre adresse, au plus tard après %n jour.</numerusform>
    <numerusform>Nous vous écrivons une seule fois, dès son retour dans ce magasin, et pour rien d’autre. Puis nous oublions votre adresse, au plus tard après %n jours.</numerusform>
   </translation>
  </message>
  <message>
   <source>We’ll tell you</source>
   <translation>Nous vous préviendrons</translation>
  </message>
  <message>
   <source>Where may we write to?</source>
   <translation>Où pouvons-nous vous écrire ?</translation>
  </message>
  <message>
   <source>Your wish could not be saved on this screen. Please ask our team.</source>
   <translation>Votre demande n’a pas pu être enregistrée sur cet écran. Adressez-vous à notre équipe.</translation>
  </message>
  <message>
   <source>Your wish is saved and on its way to our office. This screen forgets your address.</source>
   <translation>Votre demande est enregistrée et en route vers notre bureau. Cet écran oublie votre adresse.</translation>
  </message>
  <message>
   <source>Your wish is saved on this screen. We are working offline: it is passed on as soon as the line is back.</source>
   <translation>Votre demande est enregistrée sur cet écran. Nous travaillons hors ligne : elle sera transmise dès le retour de la connexion.</translation>
  </message>
  <message>
   <source>Please type your e-mail address.</source>
   <translation>Saisissez votre adresse e-mail.</translation>
  </message>
 </context>
 <context>
  <name>NotifyChoice</name>
  <message>
   <source>We’ll tell you when it is back</source>
   <translation>Nous vous préviendrons de son retour</translation>
  </message>
  <message>
   <source>Tell me when it is back</source>
   <translation>Prévenez-moi de son retour</translation>
  </message>
 </context>
 <context>
  <name>NotifySheet</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Yes, tell me</source>
   <translation>Oui, prévenez-moi</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
 </context>
 <context>
  <name>NumberDialog</name>
  <message>
   <source>Type the number under the bars</source>
   <translation>Tapez le numéro sous les barres</translation>
  </message>
  <message>
   <source>It usually has 8, 12 or 13 digits.</source>
   <translation>Il a en général 8, 12 ou 13 chiffres.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
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
   <translation>Ce paquet : %1</translation>
  </message>
  <message>
   <source>use by %1</source>
   <translation>à consommer avant le %1</translation>
  </message>
  <message>
   <source>best before %1</source>
   <translation>de préférence avant le %1</translation>
  </message>
 </context>
 <context>
  <name>PageScroller</name>
  <message>
   <source>Scroll up</source>
   <translation>Faire remonter</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Faire descendre</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>open until %1</source>
   <translation>ouvert jusqu’à %1</translation>
  </message>
  <message>
   <source>opens at %1</source>
   <translation>ouvre à %1</translation>
  </message>
  <message>
   <source>opens tomorrow at %1</source>
   <translation>ouvre demain à %1</translation>
  </message>
  <message>
   <source>opens %1 at %2</source>
   <translation>ouvre %1 à %2</translation>
  </message>
  <message>
   <source>Home delivery</source>
   <translation>Livraison à domicile</translation>
  </message>
  <message>
   <source>Ask us if we can send it to you</source>
   <translation>Demandez-nous si nous pouvons vous l’envoyer</translation>
  </message>
  <message>
   <source>Sold out in our warehouse</source>
   <translation>Épuisé dans notre entrepôt</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>Nous pouvons vous l’envoyer</translation>
  </message>
  <message numerus="yes">
   <source>With you in %n days</source>
   <translation>
    <numerusform>Chez vous dans %n jour</numerusform>
    <numerusform>Chez vous dans %n jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With you in %1 to %n days</source>
   <translation>
    <numerusform>Chez vous dans %1 à %n jour</numerusform>
    <numerusform>Chez vous dans %1 à %n jours</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Price</name>
  <message>
   <source>Please ask us for the price</source>
   <translation>Demandez-nous le prix</translation>
  </message>
  <message>
   <source>Sale</source>
   <translation>Promo</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>jusqu’à %1</translation>
  </message>
  <message>
   <source>Price confirmed at payment</source>
   <translation>Prix confirmé au paiement</translation>
  </message>
  <message>
   <source>Last known price. Please ask us for today’s.</source>
   <translation>Dernier prix connu. Demandez-nous celui d’aujourd’hui.</translation>
  </message>
 </context>
 <context>
  <name>Product</name>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>Allée %1, travée %2</translation>
  </message>
  <message numerus="yes">
   <source>In %n other stores</source>
   <translation>
    <numerusform>Dans %n autre magasin</numerusform>
    <numerusform>Dans %n autres magasins</numerusform>
   </translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>Nos autres magasins</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>Me le procurer</translation>
  </message>
  <message>
   <source>Ask us to look for it</source>
   <translation>Demander qu’on le cherche</translation>
  </message>
  <message>
   <source>Show me the way</source>
   <translation>Montrer le chemin</translation>
  </message>
  <message>
   <source>Show me where it is</source>
   <translation>Me montrer où il est</translation>
  </message>
 </context>
 <context>
  <name>ProductGallery</name>
  <message>
   <source>Look at it close up</source>
   <translation>Regarder de près</translation>
  </message>
  <message>
   <source>Enlarge the picture</source>
   <translation>Agrandir l’image</translation>
  </message>
 </context>
 <context>
  <name>ProductHead</name>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 étoiles sur 5, %2</translation>
  </message>
  <message>
   <source>%1, before %2</source>
   <translation>%1, au lieu de %2</translation>
  </message>
  <message>
   <source>%1. Its date has passed: please hand it to us and take another one.</source>
   <translation>%1. La date est dépassée : merci de nous le remettre et d’en prendre un autre.</translation>
  </message>
 </context>
 <context>
  <name>ProductPage</name>
  <message>
   <source>Add to basket</source>
   <translation>Ajouter au panier</translation>
  </message>
  <message>
   <source>Ask about it</source>
   <translation>Se renseigner</translation>
  </message>
  <message>
   <source>Goes with it</source>
   <translation>À associer</translation>
  </message>
  <message>
   <source>Others also bought</source>
   <translation>Souvent achetés ensemble</translation>
  </message>
  <message>
   <source>You may also like</source>
   <translation>Vous aimerez aussi</translation>
  </message>
  <message>
   <source>We no longer carry this product</source>
   <translation>Nous n’avons plus ce produit</translation>
  </message>
  <message>
   <source>We couldn’t open this product</source>
   <translation>Nous n’avons pas pu ouvrir ce produit</translation>
  </message>
  <message>
   <source>Have a look at what is similar, or ask us.</source>
   <translation>Regardez ce qui y ressemble, ou demandez-nous.</translation>
  </message>
  <message>
   <source>Please try once more, or ask our team.</source>
   <translation>Merci de réessayer, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Chercher par nom</translation>
  </message>
 </context>
 <context>
  <name>ProductReviews</name>
  <message>
   <source>What customers say</source>
   <translation>L’avis des clients</translation>
  </message>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 étoiles sur 5, %2</translation>
  </message>
 </context>
 <context>
  <name>ProductSkeleton</name>
  <message>
   <source>One moment</source>
   <translation>Un instant</translation>
  </message>
 </context>
 <context>
  <name>ProductSpecs</name>
  <message>
   <source>In detail</source>
   <translation>En détail</translation>
  </message>
 </context>
 <context>
  <name>ProductStory</name>
  <message>
   <source>About this product</source>
   <translation>À propos de ce produit</translation>
  </message>
 </context>
 <context>
  <name>ProductTile</name>
  <message>
   <source>Compare %1</source>
   <translation>Comparer %1</translation>
  </message>
 </context>
 <context>
  <name>ReadingDialog</name>
  <message>
   <source>What did you scan?</source>
   <translation>Qu’avez-vous scanné ?</translation>
  </message>
  <message>
   <source>This code can mean more than one thing.</source>
   <translation>Ce code peut désigner plusieurs choses.</translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message>
   <source>Can come back until %1</source>
   <translation>Peut être rendu jusqu’au %1</translation>
  </message>
  <message>
   <source>Has come back already</source>
   <translation>Déjà rendu</translation>
  </message>
  <message>
   <source>You don’t have it yet</source>
   <translation>Vous ne l’avez pas encore</translation>
  </message>
  <message>
   <source>You never received it</source>
   <translation>Vous ne l’avez jamais reçu</translation>
  </message>
  <message>
   <source>In time: until %1</source>
   <translation>Dans les délais : jusqu’au %1</translation>
  </message>
  <message>
   <source>Can come back at any time</source>
   <translation>Peut être rendu à tout moment</translation>
  </message>
  <message>
   <source>It could come back until %1. A colleague decides whether we still take it.</source>
   <translation>Il pouvait être rendu jusqu’au %1. Un collègue décide si nous le prenons encore.</translation>
  </message>
  <message>
   <source>We have a look at it at the desk.</source>
   <translation>Nous le regardons au comptoir.</translation>
  </message>
  <message>
   <source>You have not received this yet.</source>
   <translation>Vous ne l’avez pas encore reçu.</translation>
  </message>
  <message>
   <source>This has not been paid yet.</source>
   <translation>Ceci n’est pas encore payé.</translation>
  </message>
  <message>
   <source>It is on its way back already.</source>
   <translation>Il est déjà en route pour revenir.</translation>
  </message>
  <message>
   <source>It has come back already.</source>
   <translation>Il a déjà été rendu.</translation>
  </message>
  <message>
   <source>That is more than you bought.</source>
   <translation>C’est plus que ce que vous avez acheté.</translation>
  </message>
  <message>
   <source>For reasons of hygiene it can’t come back, unless something is wrong with it.</source>
   <translation>Pour des raisons d’hygiène, il ne peut pas être rendu, sauf s’il a un défaut.</translation>
  </message>
  <message>
   <source>Gift cards can’t come back.</source>
   <translation>Les cartes cadeaux ne peuvent pas être rendues.</translation>
  </message>
  <message>
   <source>This was a final sale. It can’t come back, unless something is wrong with it.</source>
   <translation>C’était une vente ferme. Il ne peut pas être rendu, sauf s’il a un défaut.</translation>
  </message>
  <message>
   <source>Articles of this kind can’t come back, unless something is wrong with them.</source>
   <translation>Les articles de ce type ne peuvent pas être rendus, sauf s’ils ont un défaut.</translation>
  </message>
  <message>
   <source>For this reason a colleague decides.</source>
   <translation>Pour ce motif, un collègue décide.</translation>
  </message>
  <message>
   <source>Please have its serial number at hand: it is on it, or on its box.</source>
   <translation>Merci d’avoir son numéro de série sous la main : il est sur l’article ou sur sa boîte.</translation>
  </message>
  <message>
   <source>For an article of this price a second colleague has a look.</source>
   <translation>À ce prix, un deuxième collègue regarde l’article.</translation>
  </message>
  <message>
   <source>A colleague decides about it.</source>
   <translation>Un collègue en décide.</translation>
  </message>
  <message>
   <source>A part of it comes back as store credit.</source>
   <translation>Une partie revient en avoir.</translation>
  </message>
  <message>
   <source>We work offline: the desk takes it, and our office confirms the refund later.</source>
   <translation>Nous sommes hors connexion : le comptoir le prend, et notre bureau confirme le remboursement plus tard.</translation>
  </message>
  <message>
   <source>By our rules it can’t come back.</source>
   <translation>Selon nos règles, il ne peut pas être rendu.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Articles</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Livraison</translation>
  </message>
  <message>
   <source>Fee for returning</source>
   <translation>Frais de retour</translation>
  </message>
  <message>
   <source>We expect this much. The desk confirms it once it has seen everything; it is paid back after that, the way you paid.</source>
   <translation>C’est le montant prévu. Le comptoir le confirme après avoir tout vu ; il est versé ensuite, par votre moyen de paiement.</translation>
  </message>
  <message>
   <source>We expect this much, %1 of it as store credit. The desk confirms it once it has seen everything; it is paid back after that.</source>
   <translation>C’est le montant prévu, dont %1 en avoir. Le comptoir le confirme après avoir tout vu ; il est versé ensuite.</translation>
  </message>
  <message>
   <source>Doesn’t fit</source>
   <translation>Ne va pas</translation>
  </message>
  <message>
   <source>Don’t want it after all</source>
   <translation>Je n’en veux plus</translation>
  </message>
  <message>
   <source>It was a gift</source>
   <translation>C’était un cadeau</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Arrivé trop tard</translation>
  </message>
  <message>
   <source>It’s faulty</source>
   <translation>Défectueux</translation>
  </message>
  <message>
   <source>Not what I ordered</source>
   <translation>Pas ce que j’ai commandé</translation>
  </message>
  <message>
   <source>Arrived damaged</source>
   <translation>Arrivé abîmé</translation>
  </message>
  <message>
   <source>You bought this
at %1</source>
   <translation>Vous l’avez acheté
à %1</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Rendre un article</translation>
  </message>
  <message>
   <source>Is this order yours?</source>
   <translation>Est-ce bien votre commande ?</translation>
  </message>
  <message>
   <source>What would you
like to return?</source>
   <translation>Que souhaitez-vous
rendre ?</translation>
  </message>
  <message>
   <source>Thank you, we have it</source>
   <translation>Merci, nous l’avons</translation>
  </message>
  <message>
   <source>All of this order
has come back</source>
   <translation>Toute cette commande
a été rendue</translation>
  </message>
  <message>
   <source>You don’t have
this order yet</source>
   <translation>Vous n’avez pas encore
cette commande</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Cette commande a été annulée</translation>
  </message>
  <message>
   <source>These two don’t
fit together</source>
   <translation>Ces deux-là ne vont
pas ensemble</translation>
  </message>
  <message>
   <source>Your order isn’t
on this screen</source>
   <translation>Votre commande n’est
pas sur cet écran</translation>
  </message>
  <message>
   <source>You bought this
in another store</source>
   <translation>Vous l’avez acheté dans
un autre magasin</translation>
  </message>
  <message>
   <source>Please take this code
to the service desk</source>
   <translation>Portez ce code
au service clients</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>Ce code n’est pas
l’un des nôtres</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>Ce code n’est pas
encore valable</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>Nous ne pouvons pas
vérifier ce code</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>Laissez-nous vous aider</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>Nous n’avons pas
pu chercher</translation>
  </message>
  <message>
   <source>This can’t come back</source>
   <translation>Ceci ne peut pas être rendu</translation>
  </message>
  <message>
   <source>A part of it
can come back</source>
   <translation>Une partie
peut être rendue</translation>
  </message>
  <message>
   <source>A colleague decides
about it</source>
   <translation>Un collègue
en décide</translation>
  </message>
  <message>
   <source>This can come back</source>
   <translation>Ceci peut être rendu</translation>
  </message>
  <message>
   <source>A colleague has agreed</source>
   <translation>Un collègue est d’accord</translation>
  </message>
  <message>
   <source>A colleague could not
agree to this</source>
   <translation>Un collègue n’a pas
pu accepter</translation>
  </message>
  <message>
   <source>A colleague is being
asked about it</source>
   <translation>Nous demandons
à un collègue</translation>
  </message>
  <message>
   <source>Show this code at
the service desk</source>
   <translation>Montrez ce code
au service clients</translation>
  </message>
  <message>
   <source>By our rules it stays with you. If you see it differently, talk to us: we gladly listen.</source>
   <translation>Selon nos règles, il reste chez vous. Si vous voyez les choses autrement, parlez-nous : nous vous écoutons volontiers.</translation>
  </message>
  <message>
   <source>We can’t say it from here. At the service desk a second colleague has a look, and decides.</source>
   <translation>Nous ne pouvons pas le dire d’ici. Au service clients, un deuxième collègue regarde et décide.</translation>
  </message>
  <message>
   <source>Bring it to the service desk. We have a look at it there, and take it from you.</source>
   <translation>Apportez-le au service clients. Nous le regardons là-bas et le prenons.</translation>
  </message>
  <message>
   <source>Bring it to the service desk, unused and complete. At the desk we only look at it.</source>
   <translation>Apportez-le au service clients, neuf et complet. Au comptoir, nous y jetons seulement un œil.</translation>
  </message>
  <message>
   <source>At the service desk they tell you why, and what else is possible.</source>
   <translation>Au service clients, on vous dit pourquoi, et ce qui est possible.</translation>
  </message>
  <message>
   <source>Please stay close to the service desk. They go on from there with you.</source>
   <translation>Merci de rester près du service clients. La suite se passe là, avec vous.</translation>
  </message>
  <message>
   <source>The service desk knows what you bring. Nothing has to be explained again.</source>
   <translation>Le service clients sait ce que vous apportez. Rien à expliquer de nouveau.</translation>
  </message>
  <message>
   <source>One moment, we are letting the service desk know.</source>
   <translation>Un instant, nous prévenons le service clients.</translation>
  </message>
  <message>
   <source>We are working offline right now. The code works all the same: it has everything in it that they need.</source>
   <translation>Nous sommes hors connexion. Le code fonctionne quand même : il contient tout ce qu’il leur faut.</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending: our office confirms it. You hear from us, and keep your slip.</source>
   <translation>Articles acceptés, remboursement en attente : notre bureau le confirme. Nous vous informons, gardez votre reçu.</translation>
  </message>
  <message>
   <source>Refund requested. We tell you when it is on its way to you. Please keep your slip.</source>
   <translation>Remboursement demandé. Nous vous prévenons quand il est en route vers vous. Merci de garder votre reçu.</translation>
  </message>
  <message>
   <source>The service desk has taken it in. What becomes of the money is on your slip.</source>
   <translation>Le service clients l’a repris. Ce qu’il en est de l’argent figure sur votre reçu.</translation>
  </message>
  <message>
   <source>You can return it here all the same. This screen knows our own orders only: the service desk looks it up with you.</source>
   <translation>Vous pouvez quand même le rendre ici. Cet écran ne connaît que nos propres commandes : le service clients cherche avec vous.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail once more, or take your receipt to the desk.</source>
   <translation>Merci de rouvrir le code dans votre e-mail, ou apportez votre ticket au service clients.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail or your receipt, or type the order number.</source>
   <translation>Scannez le code de votre e-mail ou de votre ticket, ou tapez le numéro de commande.</translation>
  </message>
  <message>
   <source>An order number alone shows nothing, so that nobody else can look. Please type what you paid in all, as it is on your receipt or in your e-mail.</source>
   <translation>Un numéro de commande seul ne montre rien, pour que personne d’autre ne regarde. Merci de taper le total payé, comme sur votre ticket ou dans votre e-mail.</translation>
  </message>
  <message>
   <source>Tap what comes back, and tell us why. Nothing is decided by it yet.</source>
   <translation>Touchez ce que vous rendez, et dites-nous pourquoi. Cela ne décide encore de rien.</translation>
  </message>
  <message>
   <source>Nothing of it is left to return. If that surprises you, we look into it.</source>
   <translation>Il n’en reste rien à rendre. Si cela vous surprend, nous vérifions.</translation>
  </message>
  <message>
   <source>What you don’t have yet need not come back: we can cancel it for you. Someone comes to help.</source>
   <translation>Ce que vous n’avez pas encore n’a pas à revenir : nous pouvons l’annuler pour vous. Quelqu’un vient vous aider.</translation>
  </message>
  <message>
   <source>You never received it, so nothing has to come back. Questions? Just ask.</source>
   <translation>Vous ne l’avez jamais reçue : rien n’a à revenir. Des questions ? Demandez-nous.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. With the receipt or a card at hand, the service desk finds your order as well.</source>
   <translation>Merci de comparer le numéro de commande et le montant avec votre ticket. Avec le ticket ou une carte, le service clients trouve aussi votre commande.</translation>
  </message>
  <message>
   <source>Orders of our online shop and of other stores are not all on this screen. The service desk finds yours, or begin the return in the online shop.</source>
   <translation>Les commandes de notre boutique en ligne et d’autres magasins ne sont pas toutes sur cet écran. Le service clients trouve la vôtre, ou commencez le retour en ligne.</translation>
  </message>
  <message>
   <source>They open it there and go on. To see here what is possible, type your order number.</source>
   <translation>On l’ouvre là-bas et on continue. Pour voir ici ce qui est possible, tapez votre numéro de commande.</translation>
  </message>
  <message>
   <source>The service desk can: please take it there, or type your order number.</source>
   <translation>Le service clients le peut : apportez-le là-bas, ou tapez votre numéro de commande.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or go to the service desk: with your receipt they find your order.</source>
   <translation>Ce n’était pas bon plusieurs fois. Vous pourrez réessayer dans une minute. Ou allez au service clients : avec votre ticket, on trouve votre commande.</translation>
  </message>
  <message>
   <source>Please scan once more, or take your receipt to the service desk.</source>
   <translation>Merci de scanner encore une fois, ou apportez votre ticket au service clients.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. We are working offline, and newer orders have not reached this screen: the service desk looks it up with you.</source>
   <translation>Merci de comparer le numéro de commande et le montant avec votre ticket. Nous sommes hors connexion, et les dernières commandes ne sont pas sur cet écran : le service clients cherche avec vous.</translation>
  </message>
  <message>
   <source>We are working offline, and newer orders have not reached this screen. Take your goods and your receipt to the service desk, or begin the return in the online shop.</source>
   <translation>Nous sommes hors connexion, et les dernières commandes ne sont pas sur cet écran. Apportez vos articles et votre ticket au service clients, ou commencez le retour en ligne.</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>Demander à l’équipe</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Taper le numéro</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Continuer ma visite</translation>
  </message>
  <message>
   <source>That’s what I paid</source>
   <translation>C’est ce que j’ai payé</translation>
  </message>
  <message>
   <source>Another number</source>
   <translation>Un autre numéro</translation>
  </message>
  <message>
   <source>See what is possible</source>
   <translation>Voir ce qui est possible</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>Choisir de nouveau</translation>
  </message>
  <message>
   <source>Get my code</source>
   <translation>Obtenir mon code</translation>
  </message>
  <message>
   <source>I have my code</source>
   <translation>J’ai mon code</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s) before you</source>
   <translation>
    <numerusform>%n retour avant vous</numerusform>
    <numerusform>%n retours avant vous</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>C’est à vous</translation>
  </message>
  <message>
   <source>The code also goes to the e-mail address of this order, if we have one.</source>
   <translation>Le code part aussi à l’adresse e-mail de cette commande, si nous en avons une.</translation>
  </message>
  <message>
   <source>The code goes to the e-mail address of this order, if we have one, once we are connected again.</source>
   <translation>Le code part à l’adresse e-mail de cette commande, si nous en avons une, dès que la connexion revient.</translation>
  </message>
  <message>
   <source>An order number has letters, a dash and digits, like AB-123456. Please compare it.</source>
   <translation>Un numéro de commande a des lettres, un tiret et des chiffres, comme AB-123456. Merci de comparer.</translation>
  </message>
  <message>
   <source>Please type the whole amount, like 49.90.</source>
   <translation>Merci de taper le montant entier, comme 49,90.</translation>
  </message>
  <message>
   <source>We could not save that. Please go to the service desk: they begin it there.</source>
   <translation>Nous n’avons pas pu l’enregistrer. Merci d’aller au service clients : on y commence le retour.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Commande %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnGoods</name>
  <message>
   <source>One less of %1</source>
   <translation>Un de moins : %1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 sur %2</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>Un de plus : %1</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Le garder</translation>
  </message>
  <message>
   <source>Keep %1</source>
   <translation>Garder %1</translation>
  </message>
  <message>
   <source>Return it</source>
   <translation>Le rendre</translation>
  </message>
  <message>
   <source>Return %1</source>
   <translation>Rendre %1</translation>
  </message>
  <message>
   <source>Why does it come back?</source>
   <translation>Pourquoi le rendez-vous ?</translation>
  </message>
 </context>
 <context>
  <name>ReturnMoney</name>
  <message>
   <source>Expected refund</source>
   <translation>Remboursement prévu</translation>
  </message>
 </context>
 <context>
  <name>ReturnPage</name>
  <message>
   <source>What you paid in all</source>
   <translation>Le total payé</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Numéro de commande</translation>
  </message>
  <message>
   <source>Your code for the service desk</source>
   <translation>Votre code pour le service clients</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>ReturnSteps</name>
  <message>
   <source>Expected refund: %1</source>
   <translation>Remboursement prévu : %1</translation>
  </message>
  <message>
   <source>Send it to my e-mail as well</source>
   <translation>L’envoyer aussi à mon e-mail</translation>
  </message>
 </context>
 <context>
  <name>Reviews</name>
  <message numerus="yes">
   <source>%n reviews</source>
   <translation>
    <numerusform>%n avis</numerusform>
    <numerusform>%n avis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>%n étoile</numerusform>
    <numerusform>%n étoiles</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Scan</name>
  <message>
   <source>You are signed in. %1</source>
   <translation>Vous êtes identifié. %1</translation>
  </message>
  <message>
   <source>That’s a shelf label</source>
   <translation>C’est une étiquette de rayon</translation>
  </message>
  <message>
   <source>Please scan the barcode on the product itself.</source>
   <translation>Merci de scanner le code-barres du produit lui-même.</translation>
  </message>
  <message>
   <source>That’s a serial number</source>
   <translation>C’est un numéro de série</translation>
  </message>
  <message>
   <source>It belongs to this one piece. Please scan the barcode with the black bars beside it.</source>
   <translation>Il n’appartient qu’à cette pièce. Merci de scanner le code-barres noir à côté.</translation>
  </message>
  <message>
   <source>This code does nothing here</source>
   <translation>Ce code ne fait rien ici</translation>
  </message>
  <message>
   <source>It is meant for setting up a new device. Scan a product, and it appears here.</source>
   <translation>Il sert à installer un nouvel appareil. Scannez un produit, et il apparaît ici.</translation>
  </message>
  <message>
   <source>This code is for our team</source>
   <translation>Ce code est pour notre équipe</translation>
  </message>
  <message>
   <source>Scan a product to see its price and where it is.</source>
   <translation>Scannez un produit pour voir son prix et où il se trouve.</translation>
  </message>
  <message>
   <source>That’s a saved basket</source>
   <translation>C’est un panier enregistré</translation>
  </message>
  <message>
   <source>Please show it to our team. They have everything in it ready to go on.</source>
   <translation>Merci de le montrer à notre équipe. Elle a tout pour continuer.</translation>
  </message>
  <message>
   <source>That’s a voucher of our shop</source>
   <translation>C’est un bon d’achat de notre magasin</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what is left on it, and until when it is good.</source>
   <translation>Montrez-le au moment de payer. La caisse sait ce qu’il vaut encore, et jusqu’à quand.</translation>
  </message>
  <message>
   <source>That’s a deposit receipt</source>
   <translation>C’est un ticket de consigne</translation>
  </message>
  <message>
   <source>Give it to the till, and it comes off what you pay.</source>
   <translation>Donnez-le à la caisse, et il est déduit de ce que vous payez.</translation>
  </message>
  <message>
   <source>That’s a coupon</source>
   <translation>C’est un coupon</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what it is good for.</source>
   <translation>Montrez-le au moment de payer. La caisse sait ce qu’il vaut.</translation>
  </message>
  <message>
   <source>That number isn’t complete</source>
   <translation>Ce numéro n’est pas complet</translation>
  </message>
  <message>
   <source>Please scan once more, or type the number under the bars.</source>
   <translation>Merci de scanner encore une fois, ou tapez le numéro sous les barres.</translation>
  </message>
  <message>
   <source>That code didn’t come through whole</source>
   <translation>Ce code n’est pas arrivé entier</translation>
  </message>
  <message>
   <source>Make the screen a little brighter, and hold it still for a moment.</source>
   <translation>Augmentez un peu la luminosité de l’écran, et ne bougez plus un instant.</translation>
  </message>
  <message>
   <source>Please scan once more, one code at a time.</source>
   <translation>Merci de scanner encore une fois, un code à la fois.</translation>
  </message>
  <message>
   <source>That label is made in the store</source>
   <translation>Cette étiquette est faite en magasin</translation>
  </message>
  <message>
   <source>Our team can tell you everything about it.</source>
   <translation>Notre équipe peut tout vous dire à son sujet.</translation>
  </message>
  <message>
   <source>That code leads to a web page</source>
   <translation>Ce code mène à une page web</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars.</source>
   <translation>Merci de chercher le code-barres noir.</translation>
  </message>
  <message>
   <source>We can’t read this code</source>
   <translation>Nous ne pouvons pas lire ce code</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars, or search by name.</source>
   <translation>Merci de chercher le code-barres noir, ou cherchez par nom.</translation>
  </message>
  <message>
   <source>We don’t know this product yet</source>
   <translation>Nous ne connaissons pas encore ce produit</translation>
  </message>
  <message>
   <source>Try searching by name, or ask us. We are glad to look for it.</source>
   <translation>Essayez de chercher par nom, ou demandez-nous. Nous le cherchons avec plaisir.</translation>
  </message>
  <message>
   <source>We couldn’t look that up</source>
   <translation>Nous n’avons pas pu chercher</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>Merci de scanner encore une fois, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>Your member code has changed</source>
   <translation>Votre code de membre a changé</translation>
  </message>
  <message>
   <source>It is a new one every minute. Please show the one on your phone now.</source>
   <translation>Il change chaque minute. Merci de montrer celui qui est sur votre téléphone maintenant.</translation>
  </message>
  <message>
   <source>We can’t check your member code right now</source>
   <translation>Nous ne pouvons pas vérifier votre code de membre</translation>
  </message>
  <message>
   <source>Your plastic card works as well, and our team is glad to help.</source>
   <translation>Votre carte plastique fonctionne aussi, et notre équipe vous aide avec plaisir.</translation>
  </message>
  <message>
   <source>This member code isn’t one of ours</source>
   <translation>Ce code de membre n’est pas l’un des nôtres</translation>
  </message>
  <message>
   <source>Please open it in our app once more, or ask our team.</source>
   <translation>Merci de le rouvrir dans notre application, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>A product</source>
   <translation>Un produit</translation>
  </message>
  <message>
   <source>A member card</source>
   <translation>Une carte de membre</translation>
  </message>
  <message>
   <source>An order to pick up</source>
   <translation>Une commande à retirer</translation>
  </message>
  <message>
   <source>A return</source>
   <translation>Un retour</translation>
  </message>
  <message>
   <source>A coupon</source>
   <translation>Un coupon</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
 </context>
 <context>
  <name>ScanPage</name>
  <message>
   <source>Search by name</source>
   <translation>Chercher par nom</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Taper le numéro</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Scanner avec la caméra</translation>
  </message>
  <message>
   <source>Turn the camera off</source>
   <translation>Éteindre la caméra</translation>
  </message>
  <message>
   <source>Show the barcode to the camera</source>
   <translation>Montrez le code-barres à la caméra</translation>
  </message>
  <message>
   <source>Hold the barcode under the scanner</source>
   <translation>Placez le code-barres sous le lecteur</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. No picture is kept.</source>
   <translation>Un bip court, et le produit apparaît. Aucune image n’est gardée.</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. It works from every screen.</source>
   <translation>Un bip court, et le produit apparaît. Cela marche sur tous les écrans.</translation>
  </message>
  <message>
   <source>It does not read?</source>
   <translation>Il ne se lit pas ?</translation>
  </message>
  <message>
   <source>Smooth the label and keep it a hand’s width away.</source>
   <translation>Lissez l’étiquette et tenez-la à une main de distance.</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>Tapez le numéro sous les barres.</translation>
  </message>
  <message>
   <source>Or ask us. We are glad to help.</source>
   <translation>Ou demandez-nous. Nous vous aidons avec plaisir.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n products</source>
   <translation>
    <numerusform>%n produit</numerusform>
    <numerusform>%n produits</numerusform>
   </translation>
  </message>
  <message>
   <source>More than %1 products</source>
   <translation>Plus de %1 produits</translation>
  </message>
  <message>
   <source>Showing results for “%1”</source>
   <translation>Résultats pour « %1 »</translation>
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <source>Search by name or number</source>
   <translation>Chercher un nom ou un numéro</translation>
  </message>
 </context>
 <context>
  <name>SearchNothing</name>
  <message>
   <source>Nothing fits all of that</source>
   <translation>Rien ne réunit tout cela</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Rien trouvé pour « %1 »</translation>
  </message>
  <message>
   <source>Leave something out, and there are products again:</source>
   <translation>Retirez un critère, et il y a de nouveau des produits :</translation>
  </message>
  <message>
   <source>Take away one of your filters to see more.</source>
   <translation>Retirez un de vos filtres pour en voir plus.</translation>
  </message>
  <message>
   <source>Try a shorter or more general word, or open a category. We are also glad to look for you.</source>
   <translation>Essayez un mot plus court ou plus général, ou ouvrez une catégorie. Nous cherchons aussi volontiers pour vous.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>Demandez-nous</translation>
  </message>
  <message>
   <source>Remove all filters</source>
   <translation>Retirer tous les filtres</translation>
  </message>
 </context>
 <context>
  <name>SearchOrder</name>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>Show %1</source>
   <translation>Afficher %1</translation>
  </message>
  <message>
   <source>Find a product</source>
   <translation>Trouver un produit</translation>
  </message>
  <message>
   <source>Name, brand or number</source>
   <translation>Nom, marque ou numéro</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>SearchResults</name>
  <message>
   <source>Scroll up</source>
   <translation>Faire remonter</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Faire descendre</translation>
  </message>
  <message>
   <source>Results appear while you type. Small typing slips are fine. Or look around:</source>
   <translation>Les résultats apparaissent à mesure que vous tapez. Les petites fautes ne gênent pas. Ou parcourez :</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>Vous venez de scanner</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>En promotion dans ce magasin</translation>
  </message>
  <message>
   <source>The search is taking a break</source>
   <translation>La recherche fait une pause</translation>
  </message>
  <message>
   <source>Please try again in a moment, scan the product, or ask our team.</source>
   <translation>Merci de réessayer dans un instant, de scanner le produit, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>Demandez-nous</translation>
  </message>
 </context>
 <context>
  <name>SearchTools</name>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Choose products to put side by side</source>
   <translation>Choisir des produits à mettre côte à côte</translation>
  </message>
  <message>
   <source>Filter · %1</source>
   <translation>Filtrer · %1</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>Changer l’ordre</translation>
  </message>
  <message>
   <source>Remove this filter</source>
   <translation>Retirer ce filtre</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Tout retirer</translation>
  </message>
 </context>
 <context>
  <name>StepLine</name>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>now</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>next</source>
   <translation>ensuite</translation>
  </message>
 </context>
 <context>
  <name>StillThere</name>
  <message>
   <source>Are you still there?</source>
   <translation>Êtes-vous toujours là ?</translation>
  </message>
  <message numerus="yes">
   <source>To keep your visit private, this screen starts over in %n second(s).</source>
   <translation>
    <numerusform>Pour préserver votre vie privée, cet écran recommence dans %n seconde.</numerusform>
    <numerusform>Pour préserver votre vie privée, cet écran recommence dans %n secondes.</numerusform>
   </translation>
  </message>
  <message>
   <source>I’m still here</source>
   <translation>Je suis toujours là</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Recommencer</translation>
  </message>
 </context>
 <context>
  <name>Stock</name>
  <message>
   <source>in other stores</source>
   <translation>dans d’autres magasins</translation>
  </message>
  <message>
   <source>we can send it</source>
   <translation>envoi possible</translation>
  </message>
  <message>
   <source>We’re not sure it is here</source>
   <translation>Nous ne savons pas s’il est ici</translation>
  </message>
  <message>
   <source>Sold out in this store</source>
   <translation>Épuisé dans ce magasin</translation>
  </message>
  <message>
   <source>Probably sold out here</source>
   <translation>Probablement épuisé ici</translation>
  </message>
  <message>
   <source>It may be sold out here</source>
   <translation>Peut-être épuisé ici</translation>
  </message>
  <message numerus="yes">
   <source>%n in this store</source>
   <translation>
    <numerusform>%n dans ce magasin</numerusform>
    <numerusform>%n dans ce magasin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in this store</source>
   <translation>
    <numerusform>Environ %n dans ce magasin</numerusform>
    <numerusform>Environ %n dans ce magasin</numerusform>
   </translation>
  </message>
  <message>
   <source>Probably a few here</source>
   <translation>Probablement peu ici</translation>
  </message>
  <message>
   <source>Probably several here</source>
   <translation>Probablement plusieurs ici</translation>
  </message>
  <message>
   <source>Probably plenty here</source>
   <translation>Probablement beaucoup ici</translation>
  </message>
  <message>
   <source>Ask us, and we look for it on the shelf.</source>
   <translation>Demandez-nous, et nous regardons en rayon.</translation>
  </message>
  <message>
   <source>Please check the shelf, or ask us to look.</source>
   <translation>Merci de regarder en rayon, ou demandez-nous.</translation>
  </message>
  <message>
   <source>We can get it for you from another store, or send it to your home.</source>
   <translation>Nous pouvons le faire venir d’un autre magasin, ou vous l’envoyer.</translation>
  </message>
  <message>
   <source>ask us</source>
   <translation>demandez-nous</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>épuisé</translation>
  </message>
  <message>
   <source>maybe sold out</source>
   <translation>peut-être épuisé</translation>
  </message>
  <message numerus="yes">
   <source>%n here</source>
   <translation>
    <numerusform>%n ici</numerusform>
    <numerusform>%n ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n</source>
   <translation>
    <numerusform>environ %n</numerusform>
    <numerusform>environ %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Was sold out</source>
   <translation>Était épuisé</translation>
  </message>
  <message>
   <source>Last seen: %1</source>
   <translation>Vu la dernière fois : %1</translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>Épuisé</translation>
  </message>
  <message numerus="yes">
   <source>%n in stock</source>
   <translation>
    <numerusform>%n en stock</numerusform>
    <numerusform>%n en stock</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in stock</source>
   <translation>
    <numerusform>Environ %n en stock</numerusform>
    <numerusform>Environ %n en stock</numerusform>
   </translation>
  </message>
  <message>
   <source>a few</source>
   <translation>peu</translation>
  </message>
  <message>
   <source>several</source>
   <translation>plusieurs</translation>
  </message>
  <message>
   <source>plenty</source>
   <translation>beaucoup</translation>
  </message>
 </context>
 <context>
  <name>StoreInfo</name>
  <message>
   <source>Open until %1</source>
   <translation>Ouvert jusqu’à %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <source>Opens at %1</source>
   <translation>Ouvre à %1</translation>
  </message>
  <message>
   <source>Closed now, opens tomorrow at %1</source>
   <translation>Fermé, ouvre demain à %1</translation>
  </message>
  <message>
   <source>Closed now, opens on %1 at %2</source>
   <translation>Fermé, ouvre %1 à %2</translation>
  </message>
 </context>
 <context>
  <name>StoreInfoPage</name>
  <message>
   <source>Ask our team</source>
   <translation>Demander à l’équipe</translation>
  </message>
  <message>
   <source>Special days</source>
   <translation>Jours particuliers</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Horaires</translation>
  </message>
  <message>
   <source>How to reach us</source>
   <translation>Nous joindre</translation>
  </message>
  <message>
   <source>What we do for you here</source>
   <translation>Nos services sur place</translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>Nos autres magasins</translation>
  </message>
  <message>
   <source>We cannot say much about this store yet</source>
   <translation>Nous en savons encore peu sur ce magasin</translation>
  </message>
  <message>
   <source>This screen is still learning about it. Our team knows everything: please ask.</source>
   <translation>Cet écran apprend encore. Notre équipe sait tout : n’hésitez pas à demander.</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message numerus="yes">
   <source>%n colours</source>
   <translation>
    <numerusform>%n couleur</numerusform>
    <numerusform>%n couleurs</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask us about stock</source>
   <translation>Stock : demandez-nous</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <source>This screen is not set up yet</source>
   <translation>Cet écran n’est pas encore installé</translation>
  </message>
  <message>
   <source>Please ask our team. They are glad to help you.</source>
   <translation>Merci de demander à notre équipe. Elle vous aide avec plaisir.</translation>
  </message>
  <message>
   <source>For our team: this kiosk needs its enrolment code from central.</source>
   <translation>Pour notre équipe : cette borne a besoin de son code d’inscription, donné par la centrale.</translation>
  </message>
  <message>
   <source>This screen is closed</source>
   <translation>Cet écran est fermé</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team.</source>
   <translation>Merci d’utiliser un autre écran, ou demandez à notre équipe.</translation>
  </message>
  <message>
   <source>For our team: central has switched this kiosk off. Enrol it again to use it.</source>
   <translation>Pour notre équipe : la centrale a désactivé cette borne. Inscrivez-la de nouveau pour l’utiliser.</translation>
  </message>
  <message>
   <source>This screen is taking a break</source>
   <translation>Cet écran fait une pause</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team. They are glad to help you.</source>
   <translation>Merci d’utiliser un autre écran, ou demandez à notre équipe. Elle vous aide avec plaisir.</translation>
  </message>
  <message>
   <source>For our team: %1</source>
   <translation>Pour notre équipe : %1</translation>
  </message>
  <message>
   <source>the disk is full. Free some space, then start the kiosk again.</source>
   <translation>le disque est plein. Libérez de la place, puis redémarrez la borne.</translation>
  </message>
  <message>
   <source>the data folder cannot be written to. Check its permissions.</source>
   <translation>le dossier de données n’est pas accessible en écriture. Vérifiez ses droits.</translation>
  </message>
  <message>
   <source>the data is from a newer version. Update this kiosk.</source>
   <translation>les données viennent d’une version plus récente. Mettez cette borne à jour.</translation>
  </message>
  <message>
   <source>the data folder is used by another program. Close it, then start the kiosk again.</source>
   <translation>le dossier de données est utilisé par un autre programme. Fermez-le, puis redémarrez la borne.</translation>
  </message>
  <message>
   <source>this machine has no safe place for the key of its data. Nothing was changed; run storeside doctor.</source>
   <translation>cette machine n’a pas d’endroit sûr pour la clé de ses données. Rien n’a été changé ; lancez storeside doctor.</translation>
  </message>
  <message>
   <source>the key of the data is not on this machine. Nothing was changed; look where it is kept.</source>
   <translation>la clé des données n’est pas sur cette machine. Rien n’a été changé ; cherchez où elle est gardée.</translation>
  </message>
  <message>
   <source>the key does not belong to this data. Nothing was changed; check folder and key.</source>
   <translation>la clé ne correspond pas à ces données. Rien n’a été changé ; vérifiez le dossier et la clé.</translation>
  </message>
  <message>
   <source>others can read the key of the data, so it is not used. Nothing was changed; run storeside doctor.</source>
   <translation>d’autres peuvent lire la clé des données, elle n’est donc pas utilisée. Rien n’a été changé ; lancez storeside doctor.</translation>
  </message>
  <message>
   <source>the data on this device is damaged. Start the kiosk again; what was not sent is kept.</source>
   <translation>les données de cet appareil sont abîmées. Redémarrez la borne ; ce qui n’était pas envoyé est gardé.</translation>
  </message>
 </context>
 <context>
  <name>TurnCard</name>
  <message>
   <source>Parking bay %1</source>
   <translation>Place de parking %1</translation>
  </message>
 </context>
 <context>
  <name>VariantChoice</name>
  <message>
   <source>Colour: %1</source>
   <translation>Couleur : %1</translation>
  </message>
  <message>
   <source>Size: %1</source>
   <translation>Taille : %1</translation>
  </message>
 </context>
 <context>
  <name>WayDialog</name>
  <message>
   <source>Got it</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>You are here: follow the dots</source>
   <translation>Vous êtes ici : suivez les points</translation>
  </message>
  <message>
   <source>Here it is</source>
   <translation>Le voici</translation>
  </message>
 </context>
</TS>
