<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Account</name>
  <message>
   <source>This could not be saved. Please try once more, or ask our team.</source>
   <translation>Das konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal oder fragen Sie unser Team.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) are in your basket now.</source>
   <translation>
    <numerusform>%n Artikel ist jetzt in Ihrem Warenkorb.</numerusform>
    <numerusform>%n Artikel sind jetzt in Ihrem Warenkorb.</numerusform>
   </translation>
  </message>
  <message>
   <source>We can see that it is you. Your points, orders and lists are at our head office, and we cannot reach it right now. Everything else works as always.</source>
   <translation>Wir sehen, dass Sie es sind. Ihre Punkte, Bestellungen und Listen liegen in unserer Zentrale, und die erreichen wir gerade nicht. Alles andere geht wie immer.</translation>
  </message>
  <message>
   <source>Your account does not open at the moment. Our team is glad to help.</source>
   <translation>Ihr Konto lässt sich gerade nicht öffnen. Unser Team hilft Ihnen gern.</translation>
  </message>
  <message>
   <source>My orders</source>
   <translation>Meine Bestellungen</translation>
  </message>
  <message>
   <source>My basket online</source>
   <translation>Mein Warenkorb online</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>Merkliste</translation>
  </message>
  <message>
   <source>Recently viewed online</source>
   <translation>Zuletzt online angesehen</translation>
  </message>
  <message>
   <source>Suggestions for me</source>
   <translation>Vorschläge für mich</translation>
  </message>
  <message>
   <source>Offers for me</source>
   <translation>Angebote für mich</translation>
  </message>
  <message>
   <source>My data</source>
   <translation>Meine Daten</translation>
  </message>
  <message>
   <source>What we may do with it, and what not</source>
   <translation>Was wir damit tun dürfen und was nicht</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message numerus="yes">
   <source>%n of them on the way</source>
   <translation>
    <numerusform>%n davon unterwegs</numerusform>
    <numerusform>%n davon unterwegs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s), as you left them online</source>
   <translation>
    <numerusform>%n Artikel, wie Sie ihn online verlassen haben</numerusform>
    <numerusform>%n Artikel, wie Sie sie online verlassen haben</numerusform>
   </translation>
  </message>
  <message>
   <source>You asked us not to remember what you look at. You can change that under “My data”.</source>
   <translation>Sie möchten nicht, dass wir uns merken, was Sie ansehen. Das können Sie unter „Meine Daten“ ändern.</translation>
  </message>
  <message>
   <source>What you order in our app, online or here shows up on this page.</source>
   <translation>Was Sie in der App, online oder hier bestellen, steht dann auf dieser Seite.</translation>
  </message>
  <message>
   <source>Your basket online is empty. What you put into it there can be gone on with here.</source>
   <translation>Ihr Warenkorb online ist leer. Was Sie dort hineinlegen, können Sie hier weiterführen.</translation>
  </message>
  <message>
   <source>Tap the heart in our app, and what you like is here when you come to the store.</source>
   <translation>Tippen Sie in der App auf das Herz: Was Ihnen gefällt, ist dann hier, wenn Sie ins Geschäft kommen.</translation>
  </message>
  <message>
   <source>What you look at in our app or online is here when you come to the store.</source>
   <translation>Was Sie in der App oder online ansehen, ist hier, wenn Sie ins Geschäft kommen.</translation>
  </message>
  <message>
   <source>Once you have ordered something, we can say what goes with it.</source>
   <translation>Sobald Sie etwas bestellt haben, können wir sagen, was dazu passt.</translation>
  </message>
  <message>
   <source>There is nothing on offer for you today.</source>
   <translation>Heute gibt es kein Angebot für Sie.</translation>
  </message>
  <message>
   <source>Ordered %1</source>
   <translation>Bestellt %1</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 und %n weiterer</numerusform>
    <numerusform>%1 und %n weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>An article that is not named here</source>
   <translation>Ein Artikel, der hier nicht genannt wird</translation>
  </message>
  <message>
   <source>Ready to collect at %1</source>
   <translation>Abholbereit in %1</translation>
  </message>
  <message>
   <source>We have your order</source>
   <translation>Wir haben Ihre Bestellung</translation>
  </message>
  <message>
   <source>We are putting it together</source>
   <translation>Wir stellen sie zusammen</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Verpackt</translation>
  </message>
  <message>
   <source>Something is missing, we write to you</source>
   <translation>Etwas fehlt, wir schreiben Ihnen</translation>
  </message>
  <message>
   <source>Partly with you</source>
   <translation>Zum Teil bei Ihnen</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgegeben</translation>
  </message>
  <message>
   <source>Partly returned</source>
   <translation>Zum Teil zurückgegeben</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>Nicht rechtzeitig abgeholt</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>Packed, about to leave</source>
   <translation>Verpackt, geht gleich los</translation>
  </message>
  <message>
   <source>Out for delivery</source>
   <translation>In Zustellung</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Zugestellt</translation>
  </message>
  <message>
   <source>On its way to you</source>
   <translation>Auf dem Weg zu Ihnen</translation>
  </message>
  <message>
   <source>Bought at %1</source>
   <translation>Gekauft in %1</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>Gekauft</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>Abgeholt</translation>
  </message>
  <message>
   <source>Sent to you</source>
   <translation>An Sie gesendet</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>a carrier, and since when it has the parcel</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Promised for %1</source>
   <translation>Zugesagt für %1</translation>
  </message>
  <message>
   <source>%1 are on their way back to you</source>
   <translation>%1 sind auf dem Weg zurück zu Ihnen</translation>
  </message>
  <message>
   <source>%1 paid back</source>
   <translation>%1 erstattet</translation>
  </message>
  <message>
   <source>Goes with “%1” from your last order</source>
   <translation>Passt zu „%1“ aus Ihrer letzten Bestellung</translation>
  </message>
  <message>
   <source>Others who bought “%1” also bought</source>
   <translation>Wer „%1“ gekauft hat, kaufte auch</translation>
  </message>
  <message>
   <source>Suggestions from my orders</source>
   <translation>Vorschläge aus meinen Bestellungen</translation>
  </message>
  <message>
   <source>Remember what I look at online</source>
   <translation>Merken, was ich online ansehe</translation>
  </message>
  <message>
   <source>News and offers by e-mail</source>
   <translation>Neuigkeiten und Angebote per E-Mail</translation>
  </message>
  <message>
   <source>From your own orders alone, and only after you showed your changing code.</source>
   <translation>Nur aus Ihren eigenen Bestellungen, und erst nachdem Sie Ihren wechselnden Code gezeigt haben.</translation>
  </message>
  <message>
   <source>In our app and web shop. Without it, what is remembered is deleted.</source>
   <translation>In App und Webshop. Ohne Ihr Ja wird gelöscht, was gemerkt ist.</translation>
  </message>
  <message>
   <source>A few times a year. What concerns your orders comes in any case.</source>
   <translation>Ein paarmal im Jahr. Was Ihre Bestellungen betrifft, kommt auf jeden Fall.</translation>
  </message>
  <message>
   <source>Without a connection: this is how things stood at %1. We cannot see what happened since.</source>
   <translation>Ohne Verbindung: So stand es um %1. Was seither geschah, können wir nicht sehen.</translation>
  </message>
 </context>
 <context>
  <name>AccountConsent</name>
  <message>
   <source>Saved here, on its way to our head office</source>
   <translation>Hier gespeichert, auf dem Weg zu unserer Zentrale</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
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
   <translation>Bestellung %1</translation>
  </message>
  <message>
   <source>Collect it now</source>
   <translation>Jetzt abholen</translation>
  </message>
  <message>
   <source>Order again</source>
   <translation>Noch einmal bestellen</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Etwas zurückgeben</translation>
  </message>
 </context>
 <context>
  <name>AccountParts</name>
  <message>
   <source>To the basket</source>
   <translation>Zum Warenkorb</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>Hier ist noch nichts</translation>
  </message>
  <message>
   <source>All else that we keep about you is in our app, where you can also have it deleted. This screen forgets you as soon as you sign out.</source>
   <translation>Alles andere, was wir über Sie speichern, steht in unserer App; dort können Sie es auch löschen lassen. Dieser Bildschirm vergisst Sie, sobald Sie sich abmelden.</translation>
  </message>
 </context>
 <context>
  <name>AttractPage</name>
  <message>
   <source>About this store: %1</source>
   <translation>Über diese Filiale: %1</translation>
  </message>
  <message>
   <source>Scan it. Find it.
Take it home.</source>
   <translation>Scannen. Finden.
Mitnehmen.</translation>
  </message>
  <message>
   <source>Hold any barcode under the scanner: see the price, the sizes and colours we have, and the shelf it waits on.</source>
   <translation>Einfach einen Strichcode unter den Scanner halten: Sie sehen Preis, Größen und Farben und das Regal, in dem der Artikel liegt.</translation>
  </message>
  <message>
   <source>Touch to begin</source>
   <translation>Hier tippen und beginnen</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
 </context>
 <context>
  <name>Basket</name>
  <message>
   <source>%1 is out of your basket.</source>
   <translation>%1 ist nicht mehr in Ihrem Warenkorb.</translation>
  </message>
  <message numerus="yes">
   <source>The price of %n article(s) has changed. Please have a look.</source>
   <translation>
    <numerusform>Der Preis von %n Artikel hat sich geändert. Bitte sehen Sie nach.</numerusform>
    <numerusform>Die Preise von %n Artikeln haben sich geändert. Bitte sehen Sie nach.</numerusform>
   </translation>
  </message>
  <message>
   <source>It costs less now: it was %1.</source>
   <translation>Jetzt günstiger: vorher %1.</translation>
  </message>
  <message>
   <source>Its price has changed: it was %1.</source>
   <translation>Der Preis hat sich geändert: vorher %1.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Waren</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>Rabatt</translation>
  </message>
  <message>
   <source>free</source>
   <translation>kostenlos</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>enthält %1 MwSt.</translation>
  </message>
  <message>
   <source>You save %1</source>
   <translation>Sie sparen %1</translation>
  </message>
  <message>
   <source>Pick it up at %1</source>
   <translation>Abholen in %1</translation>
  </message>
  <message>
   <source>Take it from the shelf</source>
   <translation>Aus dem Regal nehmen</translation>
  </message>
  <message>
   <source>Have it held here</source>
   <translation>Hier zurücklegen lassen</translation>
  </message>
  <message>
   <source>Have it sent home</source>
   <translation>Nach Hause schicken lassen</translation>
  </message>
  <message numerus="yes">
   <source>Only %n left</source>
   <translation>
    <numerusform>Nur noch %n da</numerusform>
    <numerusform>Nur noch %n da</numerusform>
   </translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>Ausverkauft</translation>
  </message>
  <message>
   <source>We look for it and write to you</source>
   <translation>Wir suchen es und schreiben Ihnen</translation>
  </message>
  <message>
   <source>We write to you when it is ready</source>
   <translation>Wir schreiben Ihnen, wenn es bereitliegt</translation>
  </message>
  <message>
   <source>Ready today from %1</source>
   <translation>Heute ab %1 bereit</translation>
  </message>
  <message>
   <source>Ready tomorrow from %1</source>
   <translation>Morgen ab %1 bereit</translation>
  </message>
  <message>
   <source>Ready %1 from %2</source>
   <translation>%1 ab %2 bereit</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>Wir schicken es Ihnen nach Hause</translation>
  </message>
  <message>
   <source>With you on %1</source>
   <translation>Bei Ihnen am %1</translation>
  </message>
  <message>
   <source>With you %1 to %2</source>
   <translation>Bei Ihnen %1 bis %2</translation>
  </message>
  <message>
   <source>At the counter of this store</source>
   <translation>An der Theke dieser Filiale</translation>
  </message>
  <message>
   <source>Delivery %1</source>
   <translation>Lieferung %1</translation>
  </message>
  <message>
   <source>Delivery %1, free from %2</source>
   <translation>Lieferung %1, ab %2 kostenlos</translation>
  </message>
  <message>
   <source>This cannot be put into the basket</source>
   <translation>Das kann nicht in den Warenkorb</translation>
  </message>
  <message>
   <source>Please ask us.</source>
   <translation>Bitte fragen Sie uns.</translation>
  </message>
  <message>
   <source>Please order what is in it first, then go on.</source>
   <translation>Bitte bestellen Sie zuerst, was darin ist.</translation>
  </message>
  <message>
   <source>Your basket is full</source>
   <translation>Ihr Warenkorb ist voll</translation>
  </message>
  <message>
   <source>In your basket: %1</source>
   <translation>Im Warenkorb: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) in all</source>
   <translation>
    <numerusform>Insgesamt %n Artikel</numerusform>
    <numerusform>Insgesamt %n Artikel</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketItem</name>
  <message>
   <source>%1 each</source>
   <translation>je %1</translation>
  </message>
  <message>
   <source>before %1</source>
   <translation>vorher %1</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>%1 entfernen</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Look around</source>
   <translation>Umsehen</translation>
  </message>
  <message>
   <source>Ask us for the price</source>
   <translation>Nach dem Preis fragen</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>Anderer Weg</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Take it to the till</source>
   <translation>Zur Kasse bringen</translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>Weiter umsehen</translation>
  </message>
  <message>
   <source>Your basket</source>
   <translation>Ihr Warenkorb</translation>
  </message>
  <message>
   <source>Go on with our team</source>
   <translation>Mit unserem Team weitermachen</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>Aufs Handy</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Ihr Warenkorb ist leer</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>Scannen Sie etwas aus dem Regal oder sehen Sie sich um: Was nicht hier ist, besorgen wir Ihnen.</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Zurücklegen</translation>
  </message>
 </context>
 <context>
  <name>BasketStepper</name>
  <message>
   <source>Remove %1</source>
   <translation>%1 entfernen</translation>
  </message>
  <message>
   <source>One less of %1</source>
   <translation>Eins weniger von %1</translation>
  </message>
  <message>
   <source>Quantity: %1</source>
   <translation>Anzahl: %1</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>Eins mehr von %1</translation>
  </message>
 </context>
 <context>
  <name>BasketTotals</name>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
 </context>
 <context>
  <name>BasketWay</name>
  <message>
   <source>How to get %1: %2</source>
   <translation>So bekommen Sie %1: %2</translation>
  </message>
  <message>
   <source>How to get it: %1</source>
   <translation>So bekommen Sie es: %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How would you like to get it?</source>
   <translation>Wie möchten Sie es bekommen?</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>BottomBar</name>
  <message>
   <source>Start over</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>Warenkorb</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>Anzeige</translation>
  </message>
  <message>
   <source>Your call</source>
   <translation>Ihr Ruf</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
 </context>
 <context>
  <name>Browse</name>
  <message>
   <source>All categories</source>
   <translation>Alle Bereiche</translation>
  </message>
 </context>
 <context>
  <name>BrowseBranches</name>
  <message>
   <source>Products: %1</source>
   <translation>Artikel: %1</translation>
  </message>
 </context>
 <context>
  <name>Checkout</name>
  <message>
   <source>First and last name</source>
   <translation>Vor- und Nachname</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>Straße und Hausnummer</translation>
  </message>
  <message>
   <source>Floor, company (optional)</source>
   <translation>Etage, Firma (freiwillig)</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Bundesstaat</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Please never type a card number here. We have not kept it.</source>
   <translation>Bitte tippen Sie hier nie eine Kartennummer ein. Wir haben sie nicht behalten.</translation>
  </message>
  <message>
   <source>Please compare the postcode: it is not one of %1.</source>
   <translation>Bitte vergleichen Sie die Postleitzahl: In %1 gibt es sie so nicht.</translation>
  </message>
  <message>
   <source>An e-mail address looks like name@example.com.</source>
   <translation>Eine E-Mail-Adresse sieht aus wie name@example.com.</translation>
  </message>
  <message>
   <source>A phone number has 6 to 15 digits.</source>
   <translation>Eine Telefonnummer hat 6 bis 15 Ziffern.</translation>
  </message>
  <message>
   <source>We do not deliver to this country.</source>
   <translation>In dieses Land liefern wir nicht.</translation>
  </message>
  <message>
   <source>This is too long. Please shorten it.</source>
   <translation>Das ist zu lang. Bitte kürzen Sie es.</translation>
  </message>
  <message>
   <source>This is too short. Please complete it.</source>
   <translation>Das ist zu kurz. Bitte ergänzen Sie es.</translation>
  </message>
  <message>
   <source>There are characters in it that we cannot print on a label.</source>
   <translation>Darin sind Zeichen, die nicht auf ein Etikett passen.</translation>
  </message>
  <message>
   <source>We need your e-mail or your phone number, to tell you about your order.</source>
   <translation>Wir brauchen Ihre E-Mail oder Telefonnummer, um Ihnen von Ihrer Bestellung zu berichten.</translation>
  </message>
  <message>
   <source>Under which name may we keep it for you?</source>
   <translation>Unter welchem Namen dürfen wir es für Sie zurücklegen?</translation>
  </message>
  <message>
   <source>Where shall we send it?</source>
   <translation>Wohin dürfen wir es schicken?</translation>
  </message>
  <message>
   <source>The postcode is missing.</source>
   <translation>Die Postleitzahl fehlt.</translation>
  </message>
  <message>
   <source>The town is missing.</source>
   <translation>Der Ort fehlt.</translation>
  </message>
  <message>
   <source>The state is missing.</source>
   <translation>Der Bundesstaat fehlt.</translation>
  </message>
  <message>
   <source>Please choose a country.</source>
   <translation>Bitte wählen Sie ein Land.</translation>
  </message>
  <message>
   <source>Please complete this.</source>
   <translation>Bitte ergänzen Sie das.</translation>
  </message>
  <message>
   <source>How do we
reach you?</source>
   <translation>Wie erreichen
wir Sie?</translation>
  </message>
  <message>
   <source>Almost done</source>
   <translation>Fast geschafft</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Ihr Warenkorb ist leer</translation>
  </message>
  <message>
   <source>Where shall we send it, and where may we write to?</source>
   <translation>Wohin dürfen wir es schicken, und wohin Ihnen schreiben?</translation>
  </message>
  <message>
   <source>We are working offline: this becomes an order request. We confirm it by message as soon as we can.</source>
   <translation>Wir arbeiten gerade ohne Verbindung: Das wird eine Bestellanfrage. Wir bestätigen sie so bald wie möglich mit einer Nachricht.</translation>
  </message>
  <message>
   <source>For this order only. This screen forgets it with your visit.</source>
   <translation>Nur für diese Bestellung. Dieser Bildschirm vergisst es mit Ihrem Besuch.</translation>
  </message>
  <message>
   <source>Standard delivery</source>
   <translation>Standardlieferung</translation>
  </message>
  <message>
   <source>Express delivery</source>
   <translation>Expresslieferung</translation>
  </message>
  <message>
   <source>Pay at the counter</source>
   <translation>An der Kasse bezahlen</translation>
  </message>
  <message>
   <source>Show a code at the till, cash or card</source>
   <translation>Code an der Kasse zeigen, bar oder mit Karte</translation>
  </message>
  <message>
   <source>Pay on my phone</source>
   <translation>Auf meinem Telefon bezahlen</translation>
  </message>
  <message>
   <source>Scan a code once your order is confirmed</source>
   <translation>Code scannen, sobald die Bestellung bestätigt ist</translation>
  </message>
  <message>
   <source>Agree to %1</source>
   <translation>%1 zustimmen</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>Bestellanfrage senden · %1</translation>
  </message>
  <message>
   <source>Place the order · %1</source>
   <translation>Bestellen · %1</translation>
  </message>
  <message>
   <source>Your order could not be saved on this screen. Nothing was ordered. Please call us.</source>
   <translation>Ihre Bestellung konnte hier nicht gespeichert werden. Es wurde nichts bestellt. Bitte rufen Sie uns.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Get my list for the till</source>
   <translation>Liste für die Kasse zeigen</translation>
  </message>
 </context>
 <context>
  <name>Collect</name>
  <message>
   <source>A pickup code has eight characters. Please compare it once more.</source>
   <translation>Ein Abholcode hat acht Zeichen. Bitte vergleichen Sie ihn noch einmal.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Bestellung %1</translation>
  </message>
  <message>
   <source>Hello %1, your
order is ready</source>
   <translation>Hallo %1, Ihre
Bestellung ist da</translation>
  </message>
  <message>
   <source>Thank you, %1</source>
   <translation>Danke, %1</translation>
  </message>
  <message>
   <source>It takes longer
than planned</source>
   <translation>Es dauert länger
als geplant</translation>
  </message>
  <message>
   <source>Your order waits
at %1</source>
   <translation>Ihre Bestellung
wartet in: %1</translation>
  </message>
  <message>
   <source>%1 is bringing
your order</source>
   <translation>%1 bringt Ihre
Bestellung</translation>
  </message>
  <message>
   <source>You are noted down</source>
   <translation>Sie sind vorgemerkt</translation>
  </message>
  <message>
   <source>%1, we know
you are here</source>
   <translation>%1, wir wissen,
dass Sie da sind</translation>
  </message>
  <message>
   <source>We know that
you are here</source>
   <translation>Wir wissen,
dass Sie da sind</translation>
  </message>
  <message>
   <source>Collect your order</source>
   <translation>Bestellung abholen</translation>
  </message>
  <message>
   <source>Your order is ready</source>
   <translation>Ihre Bestellung ist da</translation>
  </message>
  <message>
   <source>Almost all of it
is ready</source>
   <translation>Fast alles
ist da</translation>
  </message>
  <message>
   <source>We are getting your
order ready</source>
   <translation>Wir stellen Ihre
Bestellung zusammen</translation>
  </message>
  <message>
   <source>Something is missing
from your order</source>
   <translation>Etwas fehlt noch an
Ihrer Bestellung</translation>
  </message>
  <message>
   <source>You asked us to
cancel this order</source>
   <translation>Sie möchten diese
Bestellung stornieren</translation>
  </message>
  <message>
   <source>The rest of it
comes later</source>
   <translation>Der Rest
kommt später</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Vielen Dank</translation>
  </message>
  <message>
   <source>Your order waits
in another store</source>
   <translation>Ihre Bestellung wartet
in einer anderen Filiale</translation>
  </message>
  <message>
   <source>This order has been collected</source>
   <translation>Diese Bestellung wurde abgeholt</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Diese Bestellung wurde storniert</translation>
  </message>
  <message>
   <source>We could not keep your order any longer</source>
   <translation>Wir konnten Ihre Bestellung nicht länger aufheben</translation>
  </message>
  <message>
   <source>We can’t find an open order with this code</source>
   <translation>Zu diesem Code finden wir keine offene Bestellung</translation>
  </message>
  <message>
   <source>Your order hasn’t reached this screen yet</source>
   <translation>Ihre Bestellung ist hier noch nicht angekommen</translation>
  </message>
  <message>
   <source>Do you have your
pickup code?</source>
   <translation>Haben Sie Ihren
Abholcode?</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>Dieser Code ist
nicht von uns</translation>
  </message>
  <message>
   <source>This code is no
longer valid</source>
   <translation>Dieser Code gilt
nicht mehr</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>Dieser Code gilt
noch nicht</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>Wir können den Code
gerade nicht prüfen</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>Wir helfen Ihnen gern</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>Das konnten wir
nicht nachsehen</translation>
  </message>
  <message>
   <source>Handed over: %1.</source>
   <translation>Übergeben: %1.</translation>
  </message>
  <message>
   <source>Please stay with your car in bay %1, and have your e-mail or an ID at hand.</source>
   <translation>Bitte bleiben Sie bei Ihrem Auto auf Platz %1, und halten Sie Ihre E-Mail oder einen Ausweis bereit.</translation>
  </message>
  <message>
   <source>Please stay close to this screen, and have your e-mail or an ID at hand.</source>
   <translation>Bitte bleiben Sie in der Nähe, und halten Sie Ihre E-Mail oder einen Ausweis bereit.</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>Einen Moment, wir sagen dem Team Bescheid.</translation>
  </message>
  <message>
   <source>We are working offline right now. This is saved here, and the team learns of it by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>Wir arbeiten gerade ohne Verbindung. Es ist hier gespeichert, und das Team erfährt es von selbst, sobald wir wieder verbunden sind. Eilig? Jeder aus unserem Team hilft Ihnen gern.</translation>
  </message>
  <message>
   <source>It isn’t packed yet, and the team knows that you are waiting for it.</source>
   <translation>Sie ist noch nicht gepackt, und das Team weiß, dass Sie darauf warten.</translation>
  </message>
  <message>
   <source>Someone comes to you and explains what is possible.</source>
   <translation>Jemand kommt zu Ihnen und erklärt, was möglich ist.</translation>
  </message>
  <message>
   <source>Someone brings it to bay %1.</source>
   <translation>Jemand bringt sie zu Platz %1.</translation>
  </message>
  <message>
   <source>Someone brings it to this screen. To see how far it is, scan your code again at any time.</source>
   <translation>Jemand bringt sie hierher. Wie weit es ist, sehen Sie jederzeit, wenn Sie Ihren Code noch einmal scannen.</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) before you</source>
   <translation>
    <numerusform>%n Person vor Ihnen</numerusform>
    <numerusform>%n Personen vor Ihnen</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>Sie sind als Nächstes dran</translation>
  </message>
  <message numerus="yes">
   <source>About %n minute(s)</source>
   <translation>
    <numerusform>Etwa %n Minute</numerusform>
    <numerusform>Etwa %n Minuten</numerusform>
   </translation>
  </message>
  <message>
   <source>How long it takes we can’t say right now</source>
   <translation>Wie lange es dauert, können wir gerade nicht sagen</translation>
  </message>
  <message>
   <source>The rest comes later: we tell you when it is here.</source>
   <translation>Der Rest kommt später: Wir melden uns, wenn er da ist.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are waiting for you.</source>
   <translation>
    <numerusform>%n Stück wartet auf Sie.</numerusform>
    <numerusform>%n Stück warten auf Sie.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone comes with them. Please have your e-mail or an ID at hand.</source>
   <translation>Tippen Sie auf „Ich bin da“, und jemand kommt damit. Bitte halten Sie Ihre E-Mail oder einen Ausweis bereit.</translation>
  </message>
  <message>
   <source>It isn’t packed yet. Our team can tell you how far it is.</source>
   <translation>Sie ist noch nicht gepackt. Unser Team sagt Ihnen gern, wie weit sie ist.</translation>
  </message>
  <message>
   <source>It was promised for %1, and we are sorry. Tap “I’m here”, and someone tells you how far it is.</source>
   <translation>Sie war für %1 versprochen, das tut uns leid. Tippen Sie auf „Ich bin da“, und jemand sagt Ihnen, wie weit sie ist.</translation>
  </message>
  <message>
   <source>We expect it to be ready by %1. Have a look around until then.</source>
   <translation>Voraussichtlich ist sie um %1 fertig. Sehen Sie sich bis dahin gern um.</translation>
  </message>
  <message>
   <source>Please collect it there. Your e-mail says which store it is.</source>
   <translation>Bitte holen Sie sie dort ab. In Ihrer E-Mail steht, welche Filiale es ist.</translation>
  </message>
  <message>
   <source>Please collect it there: %1.</source>
   <translation>Bitte holen Sie sie dort ab: %1.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail or in our app once more, or ask our team.</source>
   <translation>Bitte öffnen Sie den Code noch einmal in Ihrer E-Mail oder in unserer App, oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail, or type its eight characters.</source>
   <translation>Scannen Sie den Code aus Ihrer E-Mail, oder tippen Sie seine acht Zeichen.</translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone brings it to you.</source>
   <translation>Tippen Sie auf „Ich bin da“, und jemand bringt sie Ihnen.</translation>
  </message>
  <message>
   <source>Something on it could not be found. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>Etwas davon war nicht zu finden. Tippen Sie auf „Ich bin da“, und jemand erklärt Ihnen, was möglich ist.</translation>
  </message>
  <message>
   <source>We are looking for it. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>Wir suchen danach. Tippen Sie auf „Ich bin da“, und jemand erklärt Ihnen, was möglich ist.</translation>
  </message>
  <message>
   <source>Nothing has been decided yet. If you want it after all, tap “I’m here”, and someone comes.</source>
   <translation>Noch ist nichts entschieden. Wenn Sie sie doch möchten, tippen Sie auf „Ich bin da“, und jemand kommt.</translation>
  </message>
  <message>
   <source>You have a part of it already. We tell you when the rest is here.</source>
   <translation>Einen Teil haben Sie schon. Wir melden uns, wenn der Rest da ist.</translation>
  </message>
  <message>
   <source>Your order has been handed over. If something isn’t right, we gladly help.</source>
   <translation>Ihre Bestellung ist übergeben. Stimmt etwas nicht, helfen wir gern.</translation>
  </message>
  <message>
   <source>Was that not you? Please speak to us, we look into it right away.</source>
   <translation>Das waren nicht Sie? Bitte sprechen Sie uns an, wir sehen sofort nach.</translation>
  </message>
  <message>
   <source>Nothing waits for you here. If that surprises you, we gladly look into it.</source>
   <translation>Hier wartet nichts auf Sie. Wenn Sie das überrascht, sehen wir gern nach.</translation>
  </message>
  <message>
   <source>Its time was over, and it went back to the shelf. We gladly look for it.</source>
   <translation>Die Abholzeit war vorbei, und sie kam zurück ins Regal. Wir suchen gern danach.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. The order may also wait in another store, or be collected already. Our team looks it up with you.</source>
   <translation>Bitte vergleichen Sie ihn mit Ihrer E-Mail. Vielleicht wartet die Bestellung auch in einer anderen Filiale oder ist schon abgeholt. Unser Team sieht mit Ihnen nach.</translation>
  </message>
  <message>
   <source>Your code is right. New orders can take a moment to arrive. Our team looks it up with you.</source>
   <translation>Ihr Code ist richtig. Neue Bestellungen brauchen manchmal einen Moment. Unser Team sieht mit Ihnen nach.</translation>
  </message>
  <message>
   <source>An order number alone opens nothing, so that nobody else collects your order. Please scan or type the code from your e-mail. Without one, our team finds your order with you.</source>
   <translation>Eine Bestellnummer allein genügt nicht, damit niemand sonst Ihre Bestellung abholt. Bitte scannen oder tippen Sie den Code aus Ihrer E-Mail. Ohne Code findet unser Team Ihre Bestellung mit Ihnen.</translation>
  </message>
  <message>
   <source>Please type the eight characters that stand with it, or ask our team.</source>
   <translation>Bitte tippen Sie die acht Zeichen, die dabei stehen, oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or call someone: with an ID at hand we find your order together.</source>
   <translation>Das hat ein paar Mal nicht gepasst. In einer Minute können Sie es wieder versuchen. Oder rufen Sie jemanden: Mit einem Ausweis finden wir Ihre Bestellung gemeinsam.</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>Bitte scannen Sie noch einmal, oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>Bitte vergleichen Sie ihn mit Ihrer E-Mail. Wir arbeiten gerade ohne Verbindung, und neuere Bestellungen sind hier noch nicht angekommen. Unser Team sieht mit Ihnen nach.</translation>
  </message>
  <message>
   <source>Your code is right. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>Ihr Code ist richtig. Wir arbeiten gerade ohne Verbindung, und neuere Bestellungen sind hier noch nicht angekommen. Unser Team sieht mit Ihnen nach.</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>Ich bin da</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>Team rufen</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Weiter umsehen</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Code tippen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>Anderer Platz</translation>
  </message>
  <message>
   <source>I’m in the car park</source>
   <translation>Ich bin auf dem Parkplatz</translation>
  </message>
  <message>
   <source>Which parking bay
are you in?</source>
   <translation>Auf welchem Platz
parken Sie?</translation>
  </message>
  <message>
   <source>It is on the sign in front of your car. Someone brings your order there.</source>
   <translation>Er steht auf dem Schild vor Ihrem Auto. Jemand bringt Ihre Bestellung dorthin.</translation>
  </message>
  <message>
   <source>Not in the car park</source>
   <translation>Nicht auf dem Parkplatz</translation>
  </message>
  <message>
   <source>A bay has a few letters and digits. Please look at the sign once more.</source>
   <translation>Ein Platz hat ein paar Buchstaben und Ziffern. Bitte sehen Sie noch einmal auf das Schild.</translation>
  </message>
  <message>
   <source>We could not save that. Please speak to anyone from our team.</source>
   <translation>Das konnten wir nicht speichern. Bitte sprechen Sie jemanden aus unserem Team an.</translation>
  </message>
 </context>
 <context>
  <name>CollectItem</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2-mal</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>Parking bay</source>
   <translation>Parkplatz</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Abholcode</translation>
  </message>
  <message>
   <source>What you will get</source>
   <translation>Das bekommen Sie</translation>
  </message>
  <message>
   <source>What you ordered</source>
   <translation>Ihre Bestellung</translation>
  </message>
  <message>
   <source>Still missing</source>
   <translation>Fehlt noch</translation>
  </message>
  <message>
   <source>Comes later</source>
   <translation>Kommt später</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>Ich bin da</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>Nachsehen</translation>
  </message>
 </context>
 <context>
  <name>ComfortSheet</name>
  <message>
   <source>Make it easier to use</source>
   <translation>Leichter bedienen</translation>
  </message>
  <message>
   <source>For this visit only. It resets when you start over.</source>
   <translation>Nur für diesen Besuch. Danach ist alles wieder wie zuvor.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <source>Everything half as large again</source>
   <translation>Alles anderthalbmal so groß</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Stronger colours and edges</source>
   <translation>Kräftigere Farben und Ränder</translation>
  </message>
  <message>
   <source>Lower controls</source>
   <translation>Bedienung weiter unten</translation>
  </message>
  <message>
   <source>Everything you can touch moves down</source>
   <translation>Alles zum Antippen rückt nach unten</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation>Nichts bewegt sich von selbst</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>Mehr Zeit</translation>
  </message>
  <message>
   <source>This screen waits three times as long</source>
   <translation>Dieser Bildschirm wartet dreimal so lange</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <source>What is on the screen is spoken</source>
   <translation>Was auf dem Bildschirm steht, wird gesprochen</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message numerus="yes">
   <source>Compare %n products</source>
   <translation>
    <numerusform>%n Artikel vergleichen</numerusform>
    <numerusform>%n Artikel vergleichen</numerusform>
   </translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>Angebote</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Customers say</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marke</translation>
  </message>
  <message>
   <source>Shown in</source>
   <translation>Gezeigt in</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Größen</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
 </context>
 <context>
  <name>CompareChoice</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Take it out of the comparison</source>
   <translation>Aus dem Vergleich nehmen</translation>
  </message>
  <message>
   <source>Put it beside other products</source>
   <translation>Neben andere Artikel stellen</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>Aufs Handy</translation>
  </message>
 </context>
 <context>
  <name>CompareHead</name>
  <message>
   <source>Take %1 away</source>
   <translation>%1 entfernen</translation>
  </message>
 </context>
 <context>
  <name>CompareLine</name>
  <message>
   <source>differs</source>
   <translation>verschieden</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>Add another one</source>
   <translation>Noch einen dazu</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Im Vergleich</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>Nur Unterschiede</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <source>Add at least one more to see how they differ.</source>
   <translation>Nehmen Sie mindestens noch einen dazu, um die Unterschiede zu sehen.</translation>
  </message>
  <message>
   <source>They do not differ in anything we know of.</source>
   <translation>Sie unterscheiden sich in nichts, was wir wissen.</translation>
  </message>
  <message>
   <source>Nothing to compare yet</source>
   <translation>Noch nichts zu vergleichen</translation>
  </message>
  <message>
   <source>Tap “Compare” on two to four products in the search, and see them side by side.</source>
   <translation>Tippen Sie in der Suche bei zwei bis vier Artikeln auf „Vergleichen“ und sehen Sie sie nebeneinander.</translation>
  </message>
  <message>
   <source>Find products</source>
   <translation>Artikel finden</translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>Back to my basket</source>
   <translation>Zurück zum Warenkorb</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Your list
for the till</source>
   <translation>Ihre Liste
für die Kasse</translation>
  </message>
  <message>
   <source>One moment,
we confirm it</source>
   <translation>Einen Moment,
wir bestätigen</translation>
  </message>
  <message>
   <source>Your order request
is saved</source>
   <translation>Ihre Bestellanfrage
ist gespeichert</translation>
  </message>
  <message>
   <source>Thank you.
Your order is confirmed.</source>
   <translation>Vielen Dank.
Ihre Bestellung ist bestätigt.</translation>
  </message>
  <message>
   <source>Thank you.
Your order is paid.</source>
   <translation>Vielen Dank.
Ihre Bestellung ist bezahlt.</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>Diese Bestellung ist beendet</translation>
  </message>
  <message>
   <source>Somebody was
faster, sorry</source>
   <translation>Leider war
jemand schneller</translation>
  </message>
  <message>
   <source>The price
has changed</source>
   <translation>Der Preis hat
sich geändert</translation>
  </message>
  <message>
   <source>This order could
not be accepted</source>
   <translation>Diese Bestellung war
nicht möglich</translation>
  </message>
  <message>
   <source>Take these from their shelves and show this code at the till. Nothing is reserved.</source>
   <translation>Nehmen Sie alles aus dem Regal und zeigen Sie diesen Code an der Kasse. Es ist nichts reserviert.</translation>
  </message>
  <message>
   <source>It is saved on this screen. It is not confirmed yet.</source>
   <translation>Sie ist hier gespeichert, aber noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>It was not paid in time, and the goods are free again. Nothing is owed.</source>
   <translation>Sie wurde nicht rechtzeitig bezahlt; die Waren sind wieder frei. Sie schulden nichts.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to %1 whether it can be had.</source>
   <translation>Noch ist nichts bestätigt: Wir arbeiten ohne Verbindung. Sobald sie da ist, prüfen wir es und schreiben an %1, ob es klappt.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to you whether it can be had.</source>
   <translation>Noch ist nichts bestätigt: Wir arbeiten ohne Verbindung. Sobald sie da ist, prüfen wir es und schreiben Ihnen, ob es klappt.</translation>
  </message>
  <message>
   <source>We write to you when there is news.</source>
   <translation>Wir schreiben Ihnen, wenn es Neues gibt.</translation>
  </message>
  <message>
   <source>Everything is paid. We write to you when there is news.</source>
   <translation>Alles ist bezahlt. Wir schreiben Ihnen, wenn es Neues gibt.</translation>
  </message>
  <message>
   <source>What you take from the shelf is paid at the till: %1.</source>
   <translation>Was Sie aus dem Regal nehmen, bezahlen Sie an der Kasse: %1.</translation>
  </message>
  <message>
   <source>Scan this code with your phone to pay. Until then it is reserved for you.</source>
   <translation>Scannen Sie diesen Code mit Ihrem Telefon und bezahlen Sie. Bis dahin ist alles für Sie reserviert.</translation>
  </message>
  <message>
   <source>Show this code at the till to pay. Until then it is reserved for you.</source>
   <translation>Zeigen Sie diesen Code an der Kasse und bezahlen Sie dort. Bis dahin ist alles für Sie reserviert.</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed. This is what is left:</source>
   <translation>Es wurde nichts bestellt, und Sie schulden nichts. Das ist noch da:</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed.</source>
   <translation>Es wurde nichts bestellt, und Sie schulden nichts.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please look at the new price and decide again.</source>
   <translation>Es wurde nichts bestellt. Bitte sehen Sie sich den neuen Preis an und entscheiden Sie noch einmal.</translation>
  </message>
  <message>
   <source>Nothing was ordered: the contact could not be used. Please check what you typed.</source>
   <translation>Es wurde nichts bestellt: Die Kontaktangaben waren nicht brauchbar. Bitte prüfen Sie sie.</translation>
  </message>
  <message>
   <source>Nothing was ordered: this way is not offered any more. Please choose another one.</source>
   <translation>Es wurde nichts bestellt: Dieser Weg wird nicht mehr angeboten. Bitte wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Nothing was ordered: one of the articles is not sold any more.</source>
   <translation>Es wurde nichts bestellt: Einer der Artikel wird nicht mehr verkauft.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please try again, or call us.</source>
   <translation>Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal, oder rufen Sie uns.</translation>
  </message>
  <message>
   <source>Please pay until %1</source>
   <translation>Bitte bis %1 bezahlen</translation>
  </message>
  <message>
   <source>Please pay until %1 %2</source>
   <translation>Bitte bis %1 %2 bezahlen</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>Hier gespeichert</translation>
  </message>
  <message>
   <source>On its way to our centre</source>
   <translation>Unterwegs zur Zentrale</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Sent to your home</source>
   <translation>Kommt zu Ihnen nach Hause</translation>
  </message>
  <message>
   <source>Held for you at our counter</source>
   <translation>Liegt an unserer Theke bereit</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>Abzuholen in %1</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>kostet jetzt %1</translation>
  </message>
  <message>
   <source>not to be had any more</source>
   <translation>nicht mehr zu haben</translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>noch %n da</numerusform>
    <numerusform>noch %n da</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>ausverkauft</translation>
  </message>
  <message>
   <source>Code %1 of %2: please show all of them.</source>
   <translation>Code %1 von %2: Bitte zeigen Sie alle.</translation>
  </message>
  <message>
   <source>Your slip is being printed…</source>
   <translation>Ihr Zettel wird gedruckt …</translation>
  </message>
  <message>
   <source>Please take your slip.</source>
   <translation>Bitte nehmen Sie Ihren Zettel.</translation>
  </message>
  <message>
   <source>Please take your slip. If none came out, write down the number.</source>
   <translation>Bitte nehmen Sie Ihren Zettel. Kam keiner, notieren Sie die Nummer.</translation>
  </message>
  <message>
   <source>The printer is out of paper. Please write down or photograph the number.</source>
   <translation>Der Drucker hat kein Papier. Bitte notieren oder fotografieren Sie die Nummer.</translation>
  </message>
  <message>
   <source>The printer is open. Please write down or photograph the number.</source>
   <translation>Der Drucker ist offen. Bitte notieren oder fotografieren Sie die Nummer.</translation>
  </message>
  <message>
   <source>The printer does not answer. Please write down or photograph the number.</source>
   <translation>Der Drucker antwortet nicht. Bitte notieren oder fotografieren Sie die Nummer.</translation>
  </message>
 </context>
 <context>
  <name>ConfirmPage</name>
  <message>
   <source>Print a slip</source>
   <translation>Zettel drucken</translation>
  </message>
  <message>
   <source>Code to pay with your phone</source>
   <translation>Code zum Bezahlen mit dem Telefon</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Code für die Kasse</translation>
  </message>
  <message>
   <source>Pay on your phone</source>
   <translation>Auf dem Telefon bezahlen</translation>
  </message>
  <message>
   <source>Code before</source>
   <translation>Code davor</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Nächster Code</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
 </context>
 <context>
  <name>ContinuedSheet</name>
  <message>
   <source>Go on with our team</source>
   <translation>Mit unserem Team weitermachen</translation>
  </message>
  <message>
   <source>Show this code to one of us: your basket opens on their tablet, as it is. Nothing of you is in it.</source>
   <translation>Zeigen Sie diesen Code einem von uns: Ihr Warenkorb öffnet sich auf dem Tablet, wie er ist. Nichts von Ihnen steht darin.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>Nächster Code</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Code for our team</source>
   <translation>Code für unser Team</translation>
  </message>
  <message>
   <source>Code %1 of %2: we scan all of them</source>
   <translation>Code %1 von %2: Wir scannen alle</translation>
  </message>
  <message>
   <source>Nothing is reserved yet. Our team looks up prices and stock once more.</source>
   <translation>Noch ist nichts reserviert. Unser Team schlägt Preise und Bestand noch einmal nach.</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Scroll the filters up</source>
   <translation>Filter nach oben blättern</translation>
  </message>
  <message>
   <source>Scroll the filters down</source>
   <translation>Filter nach unten blättern</translation>
  </message>
 </context>
 <context>
  <name>FacetRow</name>
  <message>
   <source>Products: %1</source>
   <translation>Artikel: %1</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Show fewer</source>
   <translation>Weniger zeigen</translation>
  </message>
  <message>
   <source>Show all %1</source>
   <translation>Alle %1 zeigen</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>Marke</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>In stock here</source>
   <translation>Hier vorrätig</translation>
  </message>
  <message>
   <source>On offer</source>
   <translation>Im Angebot</translation>
  </message>
  <message>
   <source>Member price</source>
   <translation>Mitgliederpreis</translation>
  </message>
  <message>
   <source>From %1</source>
   <translation>Ab %1</translation>
  </message>
  <message>
   <source>Under %1</source>
   <translation>Unter %1</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 bis %2</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>Beste Treffer</translation>
  </message>
  <message>
   <source>In stock here first</source>
   <translation>Hier Vorrätiges zuerst</translation>
  </message>
  <message>
   <source>Lowest price</source>
   <translation>Niedrigster Preis</translation>
  </message>
  <message>
   <source>Highest price</source>
   <translation>Höchster Preis</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Neueste</translation>
  </message>
  <message>
   <source>Name A–Z</source>
   <translation>Name A–Z</translation>
  </message>
  <message>
   <source>Without “%1”</source>
   <translation>Ohne „%1“</translation>
  </message>
 </context>
 <context>
  <name>Feedback</name>
  <message>
   <source>How likely are you to recommend us to a friend?</source>
   <translation>Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?</translation>
  </message>
  <message>
   <source>Thank you! What did you like?</source>
   <translation>Danke! Was hat Ihnen gefallen?</translation>
  </message>
  <message>
   <source>Thank you. What could be better?</source>
   <translation>Danke. Was könnte besser sein?</translation>
  </message>
  <message>
   <source>Friendliness</source>
   <translation>Freundlichkeit</translation>
  </message>
  <message>
   <source>Friendly people</source>
   <translation>Freundliches Team</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Good prices</source>
   <translation>Gute Preise</translation>
  </message>
  <message>
   <source>It was quick</source>
   <translation>Es ging schnell</translation>
  </message>
  <message>
   <source>It was easy</source>
   <translation>Es war einfach</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>Die Auswahl</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Die Wartezeit</translation>
  </message>
  <message>
   <source>It was not there</source>
   <translation>Es war nicht da</translation>
  </message>
  <message>
   <source>This screen</source>
   <translation>Dieser Bildschirm</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>One tap is enough. Nobody learns who said it.</source>
   <translation>Ein Tippen genügt. Niemand erfährt, wer es war.</translation>
  </message>
  <message>
   <source>0 · not at all likely</source>
   <translation>0 · sehr unwahrscheinlich</translation>
  </message>
  <message>
   <source>10 · very likely</source>
   <translation>10 · sehr wahrscheinlich</translation>
  </message>
  <message>
   <source>No, thanks</source>
   <translation>Nein, danke</translation>
  </message>
  <message>
   <source>Another word</source>
   <translation>Ein anderes Wort</translation>
  </message>
  <message>
   <source>One word, please no names</source>
   <translation>Ein Wort, bitte keine Namen</translation>
  </message>
  <message>
   <source>Please one word, without numbers or names.</source>
   <translation>Bitte ein Wort, ohne Zahlen und Namen.</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>Vielen Dank</translation>
  </message>
  <message>
   <source>We could not keep your answer</source>
   <translation>Ihre Antwort ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>It helps us to do better. Have a good day.</source>
   <translation>Das hilft uns, besser zu werden. Einen schönen Tag noch.</translation>
  </message>
  <message>
   <source>This is our fault, and nothing for you to do. Thank you all the same.</source>
   <translation>Das liegt an uns, Sie müssen nichts tun. Trotzdem vielen Dank.</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>Picture %1 of %2</source>
   <translation>Bild %1 von %2</translation>
  </message>
 </context>
 <context>
  <name>GalleryZoom</name>
  <message>
   <source>Farther away</source>
   <translation>Weiter weg</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>Näher</translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation>Bild davor</translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation>Nächstes Bild</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>GetItPage</name>
  <message>
   <source>Look around</source>
   <translation>Umsehen</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Bezahlung</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>Ihr Warenkorb ist leer</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>Scannen Sie etwas aus dem Regal oder sehen Sie sich um: Was nicht hier ist, besorgen wir Ihnen.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Look for it in the store</source>
   <translation>Im Geschäft danach suchen</translation>
  </message>
  <message>
   <source>We check the shelf and the back room.</source>
   <translation>Wir sehen im Regal und im Lager nach.</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>Für mich besorgen</translation>
  </message>
  <message>
   <source>From another store, or sent to your home.</source>
   <translation>Aus einer anderen Filiale oder zu Ihnen nach Hause.</translation>
  </message>
  <message>
   <source>I can’t find something</source>
   <translation>Ich finde etwas nicht</translation>
  </message>
  <message>
   <source>We walk you to the right shelf.</source>
   <translation>Wir gehen mit Ihnen zum richtigen Regal.</translation>
  </message>
  <message>
   <source>I’d like some advice</source>
   <translation>Ich möchte beraten werden</translation>
  </message>
  <message>
   <source>Someone who knows the products comes to you.</source>
   <translation>Jemand, der sich auskennt, kommt zu Ihnen.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>Whatever it is, we are happy to come.</source>
   <translation>Was es auch ist, wir kommen gern.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”, or call %2.</source>
   <translation>Unser Team ist auch an „%1“ zu finden, telefonisch unter %2.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”.</source>
   <translation>Unser Team ist auch an „%1“ zu finden.</translation>
  </message>
  <message>
   <source>Or call us: %1.</source>
   <translation>Oder rufen Sie uns an: %1.</translation>
  </message>
  <message>
   <source>Sorry, everybody is busy</source>
   <translation>Leider sind gerade alle beschäftigt</translation>
  </message>
  <message>
   <source>We are calling the whole team and the manager now. Your call stays until somebody comes.</source>
   <translation>Wir rufen jetzt das ganze Team und die Leitung. Ihr Ruf bleibt bestehen, bis jemand kommt.</translation>
  </message>
  <message>
   <source>We are still calling</source>
   <translation>Wir rufen weiter</translation>
  </message>
  <message>
   <source>Nobody could answer yet, so it rings once more. Feel free to keep looking around.</source>
   <translation>Noch konnte niemand antworten, darum klingelt es noch einmal. Sehen Sie sich gern weiter um.</translation>
  </message>
  <message>
   <source>The team knows
you are here</source>
   <translation>Das Team weiß Bescheid</translation>
  </message>
  <message>
   <source>Your first helper cannot come after all. We are asking a colleague.</source>
   <translation>Wer zuerst kommen wollte, ist verhindert. Wir fragen jemanden aus dem Team.</translation>
  </message>
  <message numerus="yes">
   <source>Today somebody usually answers within %n minute(s). Feel free to keep looking around.</source>
   <translation>
    <numerusform>Heute antwortet meist jemand innerhalb von %n Minute. Sehen Sie sich gern weiter um.</numerusform>
    <numerusform>Heute antwortet meist jemand innerhalb von %n Minuten. Sehen Sie sich gern weiter um.</numerusform>
   </translation>
  </message>
  <message>
   <source>Someone will be with you soon. Feel free to keep looking around on this screen.</source>
   <translation>Gleich ist jemand bei Ihnen. Sehen Sie sich hier gern weiter um.</translation>
  </message>
  <message>
   <source>How can we help?</source>
   <translation>Wie können wir helfen?</translation>
  </message>
  <message>
   <source>Choose one, and someone comes to this screen.</source>
   <translation>Wählen Sie aus, und jemand kommt zu diesem Bildschirm.</translation>
  </message>
  <message>
   <source>Your call is on its way</source>
   <translation>Ihr Ruf ist unterwegs</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>Einen Moment, wir sagen dem Team Bescheid.</translation>
  </message>
  <message>
   <source>Your call is saved</source>
   <translation>Ihr Ruf ist gespeichert</translation>
  </message>
  <message>
   <source>We are offline right now, so no tablet can ring. Your call goes out by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>Gerade besteht keine Verbindung, darum kann kein Tablet klingeln. Ihr Ruf geht von selbst hinaus, sobald wir wieder verbunden sind. Eilig? Jede und jeder aus unserem Team hilft gern.</translation>
  </message>
  <message>
   <source>%1 is on the way</source>
   <translation>%1 ist unterwegs</translation>
  </message>
  <message>
   <source>Someone</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <source>Please stay close to this screen for a moment.</source>
   <translation>Bitte bleiben Sie einen Moment in der Nähe.</translation>
  </message>
  <message>
   <source>Glad we could help</source>
   <translation>Schön, dass wir helfen konnten</translation>
  </message>
  <message>
   <source>Anything else? Call us again at any time.</source>
   <translation>Noch etwas? Rufen Sie uns jederzeit wieder.</translation>
  </message>
  <message>
   <source>Your call is cancelled</source>
   <translation>Ihr Ruf ist zurückgenommen</translation>
  </message>
  <message>
   <source>Nobody will come. Call again whenever you like.</source>
   <translation>Es kommt niemand. Rufen Sie uns wieder, wann Sie möchten.</translation>
  </message>
  <message>
   <source>Your call did not reach the team</source>
   <translation>Ihr Ruf hat das Team nicht erreicht</translation>
  </message>
  <message>
   <source>Please call again, or speak to anyone from our team.</source>
   <translation>Bitte rufen Sie noch einmal oder sprechen Sie jemanden aus unserem Team an.</translation>
  </message>
  <message>
   <source>We could not save your call</source>
   <translation>Wir konnten Ihren Ruf nicht speichern</translation>
  </message>
  <message>
   <source>Please speak to anyone from our team. They are glad to help.</source>
   <translation>Bitte sprechen Sie jemanden aus unserem Team an. Wir helfen gern.</translation>
  </message>
  <message>
   <source>%1 is coming</source>
   <translation>%1 kommt</translation>
  </message>
  <message>
   <source>Someone is coming</source>
   <translation>Jemand kommt</translation>
  </message>
  <message>
   <source>Saved on this device</source>
   <translation>Auf diesem Gerät gespeichert</translation>
  </message>
  <message>
   <source>On its way to the team</source>
   <translation>Unterwegs zum Team</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Call again</source>
   <translation>Noch einmal rufen</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Weiter umsehen</translation>
  </message>
  <message>
   <source>Cancel the call</source>
   <translation>Ruf abbrechen</translation>
  </message>
  <message>
   <source>While you wait</source>
   <translation>Während Sie warten</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>Im Angebot in dieser Filiale</translation>
  </message>
 </context>
 <context>
  <name>HereCard</name>
  <message>
   <source>In this store</source>
   <translation>In dieser Filiale</translation>
  </message>
  <message>
   <source>Enlarge the plan</source>
   <translation>Plan vergrößern</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message>
   <source>What are you
looking for?</source>
   <translation>Was suchen Sie?</translation>
  </message>
  <message>
   <source>Collect an order</source>
   <translation>Bestellung abholen</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Etwas zurückgeben</translation>
  </message>
  <message>
   <source>My account</source>
   <translation>Mein Konto</translation>
  </message>
  <message>
   <source>About this store</source>
   <translation>Über diese Filiale</translation>
  </message>
  <message>
   <source>Our products are on their way</source>
   <translation>Unsere Artikel sind unterwegs</translation>
  </message>
  <message>
   <source>This screen is still fetching them. It takes a moment. We are glad to help you in the meantime.</source>
   <translation>Dieser Bildschirm holt sie gerade. Das dauert einen Moment. Inzwischen helfen wir Ihnen gern.</translation>
  </message>
  <message>
   <source>Browse</source>
   <translation>Stöbern</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>Gerade gescannt</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>Im Angebot in dieser Filiale</translation>
  </message>
 </context>
 <context>
  <name>LanguageSheet</name>
  <message>
   <source>Choose your language</source>
   <translation>Wählen Sie Ihre Sprache</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weiterer Artikel</numerusform>
    <numerusform>und %n weitere Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more did not fit into one code.</source>
   <translation>
    <numerusform>%n weiterer Artikel passte nicht in einen Code.</numerusform>
    <numerusform>%n weitere Artikel passten nicht in einen Code.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LaterSheet</name>
  <message>
   <source>Take it along on your phone</source>
   <translation>Aufs Handy mitnehmen</translation>
  </message>
  <message>
   <source>Point your phone’s camera at the code. It opens our shop with what you chose, and has nothing of you in it.</source>
   <translation>Halten Sie die Kamera Ihres Handys auf den Code. Er öffnet unseren Shop mit Ihrer Auswahl und enthält nichts über Sie.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Code for your phone</source>
   <translation>Code für Ihr Handy</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Prices and stock may have changed by then. Nothing is reserved.</source>
   <translation>Preise und Bestand können sich bis dahin ändern. Es ist nichts reserviert.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Working offline. Everything here still works.</source>
   <translation>Wir arbeiten offline. Hier funktioniert alles weiter.</translation>
  </message>
  <message>
   <source>Working offline. What you see is %1.</source>
   <translation>Wir arbeiten offline. Was Sie sehen: %1.</translation>
  </message>
 </context>
 <context>
  <name>Main</name>
  <message>
   <source>Scan a product</source>
   <translation>Artikel scannen</translation>
  </message>
 </context>
 <context>
  <name>Member</name>
  <message>
   <source>Hello %1</source>
   <translation>Hallo %1</translation>
  </message>
  <message>
   <source>Welcome back</source>
   <translation>Willkommen zurück</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>Karte mit den letzten Ziffern %1</translation>
  </message>
  <message>
   <source>Points of today’s purchases arrive a little later.</source>
   <translation>Punkte für heutige Einkäufe kommen etwas später dazu.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n Punkt</numerusform>
    <numerusform>%n Punkte</numerusform>
   </translation>
  </message>
  <message>
   <source>You are signed in. Your points and your orders are in our app and with our team, not on this screen.</source>
   <translation>Sie sind angemeldet. Ihre Punkte und Bestellungen finden Sie in unserer App und bei unserem Team, nicht auf diesem Bildschirm.</translation>
  </message>
  <message>
   <source>A card alone does not show your points and orders, so that nobody else can look. Show the changing code in our app, or ask our team to open them here.</source>
   <translation>Eine Karte allein zeigt Ihre Punkte und Bestellungen nicht, damit niemand sonst hineinsieht. Zeigen Sie den wechselnden Code in unserer App, oder bitten Sie unser Team, sie hier zu öffnen.</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Mitglied</translation>
  </message>
  <message>
   <source>Silver member</source>
   <translation>Silber-Mitglied</translation>
  </message>
  <message>
   <source>Gold member</source>
   <translation>Gold-Mitglied</translation>
  </message>
 </context>
 <context>
  <name>MemberBar</name>
  <message>
   <source>Sign out</source>
   <translation>Abmelden</translation>
  </message>
 </context>
 <context>
  <name>MemberCard</name>
  <message>
   <source>Points are hidden</source>
   <translation>Punkte sind verborgen</translation>
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
   <translation>Zum Warenkorb</translation>
  </message>
  <message>
   <source>Go on with it here</source>
   <translation>Hier weitermachen</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Weiter umsehen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <source>Show your
member card</source>
   <translation>Zeigen Sie Ihre
Kundenkarte</translation>
  </message>
  <message>
   <source>Hold the code in our app, or on your plastic card, under the scanner. You stay where you are.</source>
   <translation>Halten Sie den Code in unserer App oder auf Ihrer Karte unter den Scanner. Das geht auf jeder Seite.</translation>
  </message>
 </context>
 <context>
  <name>Notify</name>
  <message numerus="yes">
   <source>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n days.</source>
   <translation>
    <numerusform>Wir schreiben Ihnen einmal, wenn es wieder in dieser Filiale ist, und sonst nie. Danach vergessen wir Ihre Adresse, spätestens nach %n Tag.</numerusform>
    <numerusform>Wir schreiben Ihnen einmal, wenn es wieder in dieser Filiale ist, und sonst nie. Danach vergessen wir Ihre Adresse, spätestens nach %n Tagen.</numerusform>
   </translation>
  </message>
  <message>
   <source>We’ll tell you</source>
   <translation>Wir melden uns</translation>
  </message>
  <message>
   <source>Where may we write to?</source>
   <translation>Wohin dürfen wir schreiben?</translation>
  </message>
  <message>
   <source>Your wish could not be saved on this screen. Please ask our team.</source>
   <translation>Ihr Wunsch konnte auf diesem Bildschirm nicht gespeichert werden. Bitte fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>Your wish is saved and on its way to our office. This screen forgets your address.</source>
   <translation>Ihr Wunsch ist gespeichert und auf dem Weg zu uns ins Büro. Dieser Bildschirm vergisst Ihre Adresse.</translation>
  </message>
  <message>
   <source>Your wish is saved on this screen. We are working offline: it is passed on as soon as the line is back.</source>
   <translation>Ihr Wunsch ist auf diesem Bildschirm gespeichert. Wir arbeiten gerade ohne Netz: Er wird weitergegeben, sobald die Leitung wieder da ist.</translation>
  </message>
  <message>
   <source>Please type your e-mail address.</source>
   <translation>Bitte geben Sie Ihre E-Mail-Adresse ein.</translation>
  </message>
 </context>
 <context>
  <name>NotifyChoice</name>
  <message>
   <source>We’ll tell you when it is back</source>
   <translation>Wir melden uns, wenn es wieder da ist</translation>
  </message>
  <message>
   <source>Tell me when it is back</source>
   <translation>Sagen Sie mir, wenn es wieder da ist</translation>
  </message>
 </context>
 <context>
  <name>NotifySheet</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Yes, tell me</source>
   <translation>Ja, bitte melden</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
 </context>
 <context>
  <name>NumberDialog</name>
  <message>
   <source>Type the number under the bars</source>
   <translation>Nummer unter den Strichen eingeben</translation>
  </message>
  <message>
   <source>It usually has 8, 12 or 13 digits.</source>
   <translation>Meist hat sie 8, 12 oder 13 Ziffern.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
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
   <translation>Diese Packung: %1</translation>
  </message>
  <message>
   <source>use by %1</source>
   <translation>zu verbrauchen bis %1</translation>
  </message>
  <message>
   <source>best before %1</source>
   <translation>mindestens haltbar bis %1</translation>
  </message>
 </context>
 <context>
  <name>PageScroller</name>
  <message>
   <source>Scroll up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Nach unten</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>open until %1</source>
   <translation>geöffnet bis %1</translation>
  </message>
  <message>
   <source>opens at %1</source>
   <translation>öffnet um %1</translation>
  </message>
  <message>
   <source>opens tomorrow at %1</source>
   <translation>öffnet morgen um %1</translation>
  </message>
  <message>
   <source>opens %1 at %2</source>
   <translation>öffnet %1 um %2</translation>
  </message>
  <message>
   <source>Home delivery</source>
   <translation>Lieferung nach Hause</translation>
  </message>
  <message>
   <source>Ask us if we can send it to you</source>
   <translation>Fragen Sie uns, ob wir liefern können</translation>
  </message>
  <message>
   <source>Sold out in our warehouse</source>
   <translation>Im Lager ausverkauft</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>Wir senden es zu Ihnen nach Hause</translation>
  </message>
  <message numerus="yes">
   <source>With you in %n days</source>
   <translation>
    <numerusform>In %n Tag bei Ihnen</numerusform>
    <numerusform>In %n Tagen bei Ihnen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With you in %1 to %n days</source>
   <translation>
    <numerusform>In %1 bis %n Tag bei Ihnen</numerusform>
    <numerusform>In %1 bis %n Tagen bei Ihnen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Price</name>
  <message>
   <source>Please ask us for the price</source>
   <translation>Bitte fragen Sie uns nach dem Preis</translation>
  </message>
  <message>
   <source>Sale</source>
   <translation>Reduziert</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>bis %1</translation>
  </message>
  <message>
   <source>Price confirmed at payment</source>
   <translation>Preis wird an der Kasse bestätigt</translation>
  </message>
  <message>
   <source>Last known price. Please ask us for today’s.</source>
   <translation>Letzter bekannter Preis. Fragen Sie uns bitte nach dem heutigen.</translation>
  </message>
 </context>
 <context>
  <name>Product</name>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>Gang %1, Regal %2</translation>
  </message>
  <message numerus="yes">
   <source>In %n other stores</source>
   <translation>
    <numerusform>In %n anderen Filiale</numerusform>
    <numerusform>In %n anderen Filialen</numerusform>
   </translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>Unsere anderen Filialen</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>Für mich besorgen</translation>
  </message>
  <message>
   <source>Ask us to look for it</source>
   <translation>Wir sehen für Sie nach</translation>
  </message>
  <message>
   <source>Show me the way</source>
   <translation>Weg zeigen</translation>
  </message>
  <message>
   <source>Show me where it is</source>
   <translation>Zeigen, wo es ist</translation>
  </message>
 </context>
 <context>
  <name>ProductGallery</name>
  <message>
   <source>Look at it close up</source>
   <translation>Aus der Nähe ansehen</translation>
  </message>
  <message>
   <source>Enlarge the picture</source>
   <translation>Bild vergrößern</translation>
  </message>
 </context>
 <context>
  <name>ProductHead</name>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 von 5 Sternen, %2</translation>
  </message>
  <message>
   <source>%1, before %2</source>
   <translation>%1, vorher %2</translation>
  </message>
  <message>
   <source>%1. Its date has passed: please hand it to us and take another one.</source>
   <translation>%1. Das Datum ist vorbei: Bitte geben Sie sie uns und nehmen Sie eine andere.</translation>
  </message>
 </context>
 <context>
  <name>ProductPage</name>
  <message>
   <source>Add to basket</source>
   <translation>In den Warenkorb</translation>
  </message>
  <message>
   <source>Ask about it</source>
   <translation>Dazu fragen</translation>
  </message>
  <message>
   <source>Goes with it</source>
   <translation>Passt dazu</translation>
  </message>
  <message>
   <source>Others also bought</source>
   <translation>Andere kauften auch</translation>
  </message>
  <message>
   <source>You may also like</source>
   <translation>Das könnte Ihnen auch gefallen</translation>
  </message>
  <message>
   <source>We no longer carry this product</source>
   <translation>Diesen Artikel führen wir nicht mehr</translation>
  </message>
  <message>
   <source>We couldn’t open this product</source>
   <translation>Das ließ sich gerade nicht öffnen</translation>
  </message>
  <message>
   <source>Have a look at what is similar, or ask us.</source>
   <translation>Sehen Sie sich Ähnliches an oder fragen Sie uns.</translation>
  </message>
  <message>
   <source>Please try once more, or ask our team.</source>
   <translation>Bitte versuchen Sie es noch einmal oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Nach Name suchen</translation>
  </message>
 </context>
 <context>
  <name>ProductReviews</name>
  <message>
   <source>What customers say</source>
   <translation>Das sagen andere</translation>
  </message>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 von 5 Sternen, %2</translation>
  </message>
 </context>
 <context>
  <name>ProductSkeleton</name>
  <message>
   <source>One moment</source>
   <translation>Einen Moment</translation>
  </message>
 </context>
 <context>
  <name>ProductSpecs</name>
  <message>
   <source>In detail</source>
   <translation>Im Einzelnen</translation>
  </message>
 </context>
 <context>
  <name>ProductStory</name>
  <message>
   <source>About this product</source>
   <translation>Über diesen Artikel</translation>
  </message>
 </context>
 <context>
  <name>ProductTile</name>
  <message>
   <source>Compare %1</source>
   <translation>%1 vergleichen</translation>
  </message>
 </context>
 <context>
  <name>ReadingDialog</name>
  <message>
   <source>What did you scan?</source>
   <translation>Was haben Sie gescannt?</translation>
  </message>
  <message>
   <source>This code can mean more than one thing.</source>
   <translation>Dieser Code kann mehreres bedeuten.</translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message>
   <source>Can come back until %1</source>
   <translation>Rückgabe möglich bis %1</translation>
  </message>
  <message>
   <source>Has come back already</source>
   <translation>Ist schon zurückgegeben</translation>
  </message>
  <message>
   <source>You don’t have it yet</source>
   <translation>Sie haben es noch nicht</translation>
  </message>
  <message>
   <source>You never received it</source>
   <translation>Sie haben es nie erhalten</translation>
  </message>
  <message>
   <source>In time: until %1</source>
   <translation>Rechtzeitig: bis %1</translation>
  </message>
  <message>
   <source>Can come back at any time</source>
   <translation>Rückgabe jederzeit möglich</translation>
  </message>
  <message>
   <source>It could come back until %1. A colleague decides whether we still take it.</source>
   <translation>Die Rückgabe war bis %1 möglich. Jemand aus dem Team entscheidet, ob wir es noch nehmen.</translation>
  </message>
  <message>
   <source>We have a look at it at the desk.</source>
   <translation>An der Servicetheke sehen wir es uns an.</translation>
  </message>
  <message>
   <source>You have not received this yet.</source>
   <translation>Das haben Sie noch nicht erhalten.</translation>
  </message>
  <message>
   <source>This has not been paid yet.</source>
   <translation>Das ist noch nicht bezahlt.</translation>
  </message>
  <message>
   <source>It is on its way back already.</source>
   <translation>Es ist schon auf dem Rückweg.</translation>
  </message>
  <message>
   <source>It has come back already.</source>
   <translation>Es ist schon zurückgegeben.</translation>
  </message>
  <message>
   <source>That is more than you bought.</source>
   <translation>Das ist mehr, als Sie gekauft haben.</translation>
  </message>
  <message>
   <source>For reasons of hygiene it can’t come back, unless something is wrong with it.</source>
   <translation>Aus hygienischen Gründen geht es nicht zurück, außer es stimmt etwas nicht damit.</translation>
  </message>
  <message>
   <source>Gift cards can’t come back.</source>
   <translation>Geschenkkarten gehen nicht zurück.</translation>
  </message>
  <message>
   <source>This was a final sale. It can’t come back, unless something is wrong with it.</source>
   <translation>Das war ein Restposten ohne Rückgabe. Es geht nicht zurück, außer es stimmt etwas nicht damit.</translation>
  </message>
  <message>
   <source>Articles of this kind can’t come back, unless something is wrong with them.</source>
   <translation>Solche Artikel gehen nicht zurück, außer es stimmt etwas nicht damit.</translation>
  </message>
  <message>
   <source>For this reason a colleague decides.</source>
   <translation>Bei diesem Grund entscheidet jemand aus dem Team.</translation>
  </message>
  <message>
   <source>Please have its serial number at hand: it is on it, or on its box.</source>
   <translation>Bitte halten Sie die Seriennummer bereit: Sie steht darauf oder auf der Schachtel.</translation>
  </message>
  <message>
   <source>For an article of this price a second colleague has a look.</source>
   <translation>Bei diesem Preis sieht es sich eine zweite Person aus dem Team an.</translation>
  </message>
  <message>
   <source>A colleague decides about it.</source>
   <translation>Jemand aus dem Team entscheidet darüber.</translation>
  </message>
  <message>
   <source>A part of it comes back as store credit.</source>
   <translation>Ein Teil kommt als Guthaben zurück.</translation>
  </message>
  <message>
   <source>We work offline: the desk takes it, and our office confirms the refund later.</source>
   <translation>Wir arbeiten offline: Die Servicetheke nimmt es an, unser Büro bestätigt die Erstattung später.</translation>
  </message>
  <message>
   <source>By our rules it can’t come back.</source>
   <translation>Nach unseren Regeln geht es nicht zurück.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>Ware</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Versand</translation>
  </message>
  <message>
   <source>Fee for returning</source>
   <translation>Gebühr für die Rückgabe</translation>
  </message>
  <message>
   <source>We expect this much. The desk confirms it once it has seen everything; it is paid back after that, the way you paid.</source>
   <translation>Damit rechnen wir. Die Servicetheke bestätigt es, wenn sie alles gesehen hat; danach wird es so ausgezahlt, wie Sie bezahlt haben.</translation>
  </message>
  <message>
   <source>We expect this much, %1 of it as store credit. The desk confirms it once it has seen everything; it is paid back after that.</source>
   <translation>Damit rechnen wir, %1 davon als Guthaben. Die Servicetheke bestätigt es, wenn sie alles gesehen hat; danach wird es ausgezahlt.</translation>
  </message>
  <message>
   <source>Doesn’t fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <source>Don’t want it after all</source>
   <translation>Gefällt doch nicht</translation>
  </message>
  <message>
   <source>It was a gift</source>
   <translation>War ein Geschenk</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Kam zu spät</translation>
  </message>
  <message>
   <source>It’s faulty</source>
   <translation>Ist defekt</translation>
  </message>
  <message>
   <source>Not what I ordered</source>
   <translation>Nicht das Bestellte</translation>
  </message>
  <message>
   <source>Arrived damaged</source>
   <translation>Kam beschädigt an</translation>
  </message>
  <message>
   <source>You bought this
at %1</source>
   <translation>Gekauft bei
%1</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>Etwas zurückgeben</translation>
  </message>
  <message>
   <source>Is this order yours?</source>
   <translation>Ist das Ihre Bestellung?</translation>
  </message>
  <message>
   <source>What would you
like to return?</source>
   <translation>Was möchten Sie
zurückgeben?</translation>
  </message>
  <message>
   <source>Thank you, we have it</source>
   <translation>Danke, wir haben es</translation>
  </message>
  <message>
   <source>All of this order
has come back</source>
   <translation>Alles davon ist
schon zurückgegeben</translation>
  </message>
  <message>
   <source>You don’t have
this order yet</source>
   <translation>Diese Bestellung haben
Sie noch nicht</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Diese Bestellung wurde storniert</translation>
  </message>
  <message>
   <source>These two don’t
fit together</source>
   <translation>Beides passt nicht
zusammen</translation>
  </message>
  <message>
   <source>Your order isn’t
on this screen</source>
   <translation>Ihre Bestellung ist
nicht auf diesem Gerät</translation>
  </message>
  <message>
   <source>You bought this
in another store</source>
   <translation>Gekauft in einer
anderen Filiale</translation>
  </message>
  <message>
   <source>Please take this code
to the service desk</source>
   <translation>Bitte zeigen Sie den Code
an der Servicetheke</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>Dieser Code ist
nicht von uns</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>Dieser Code gilt
noch nicht</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>Wir können den Code
gerade nicht prüfen</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>Wir helfen Ihnen gern</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>Das konnten wir
nicht nachsehen</translation>
  </message>
  <message>
   <source>This can’t come back</source>
   <translation>Das geht nicht zurück</translation>
  </message>
  <message>
   <source>A part of it
can come back</source>
   <translation>Ein Teil davon
geht zurück</translation>
  </message>
  <message>
   <source>A colleague decides
about it</source>
   <translation>Jemand aus dem Team
entscheidet</translation>
  </message>
  <message>
   <source>This can come back</source>
   <translation>Das geht zurück</translation>
  </message>
  <message>
   <source>A colleague has agreed</source>
   <translation>Das Team ist einverstanden</translation>
  </message>
  <message>
   <source>A colleague could not
agree to this</source>
   <translation>Das Team konnte
nicht zustimmen</translation>
  </message>
  <message>
   <source>A colleague is being
asked about it</source>
   <translation>Wir fragen gerade
jemanden im Team</translation>
  </message>
  <message>
   <source>Show this code at
the service desk</source>
   <translation>Zeigen Sie den Code
an der Servicetheke</translation>
  </message>
  <message>
   <source>By our rules it stays with you. If you see it differently, talk to us: we gladly listen.</source>
   <translation>Nach unseren Regeln bleibt es bei Ihnen. Sehen Sie das anders? Sprechen Sie uns an, wir hören gern zu.</translation>
  </message>
  <message>
   <source>We can’t say it from here. At the service desk a second colleague has a look, and decides.</source>
   <translation>Von hier aus können wir es nicht sagen. An der Servicetheke sieht es sich eine zweite Person an und entscheidet.</translation>
  </message>
  <message>
   <source>Bring it to the service desk. We have a look at it there, and take it from you.</source>
   <translation>Bringen Sie es zur Servicetheke. Dort sehen wir es uns an und nehmen es entgegen.</translation>
  </message>
  <message>
   <source>Bring it to the service desk, unused and complete. At the desk we only look at it.</source>
   <translation>Bringen Sie es unbenutzt und vollständig zur Servicetheke. Dort sehen wir es uns nur noch an.</translation>
  </message>
  <message>
   <source>At the service desk they tell you why, and what else is possible.</source>
   <translation>An der Servicetheke erfahren Sie, warum, und was sonst möglich ist.</translation>
  </message>
  <message>
   <source>Please stay close to the service desk. They go on from there with you.</source>
   <translation>Bitte bleiben Sie bei der Servicetheke. Dort geht es mit Ihnen weiter.</translation>
  </message>
  <message>
   <source>The service desk knows what you bring. Nothing has to be explained again.</source>
   <translation>Die Servicetheke weiß, was Sie bringen. Sie müssen nichts noch einmal erklären.</translation>
  </message>
  <message>
   <source>One moment, we are letting the service desk know.</source>
   <translation>Einen Moment, wir sagen der Servicetheke Bescheid.</translation>
  </message>
  <message>
   <source>We are working offline right now. The code works all the same: it has everything in it that they need.</source>
   <translation>Wir arbeiten gerade offline. Der Code funktioniert trotzdem: Er enthält alles, was gebraucht wird.</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending: our office confirms it. You hear from us, and keep your slip.</source>
   <translation>Ware angenommen, Erstattung offen: Unser Büro bestätigt sie. Sie hören von uns, und bitte heben Sie Ihren Beleg auf.</translation>
  </message>
  <message>
   <source>Refund requested. We tell you when it is on its way to you. Please keep your slip.</source>
   <translation>Erstattung angefordert. Wir sagen Ihnen, wenn sie zu Ihnen unterwegs ist. Bitte heben Sie Ihren Beleg auf.</translation>
  </message>
  <message>
   <source>The service desk has taken it in. What becomes of the money is on your slip.</source>
   <translation>Die Servicetheke hat es angenommen. Was mit dem Geld geschieht, steht auf Ihrem Beleg.</translation>
  </message>
  <message>
   <source>You can return it here all the same. This screen knows our own orders only: the service desk looks it up with you.</source>
   <translation>Sie können es trotzdem hier zurückgeben. Dieses Gerät kennt nur Bestellungen dieser Filiale: Die Servicetheke sieht mit Ihnen nach.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail once more, or take your receipt to the desk.</source>
   <translation>Bitte öffnen Sie den Code in Ihrer E-Mail noch einmal, oder gehen Sie mit Ihrem Beleg zur Servicetheke.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail or your receipt, or type the order number.</source>
   <translation>Scannen Sie den Code aus Ihrer E-Mail oder von Ihrem Beleg, oder tippen Sie die Bestellnummer.</translation>
  </message>
  <message>
   <source>An order number alone shows nothing, so that nobody else can look. Please type what you paid in all, as it is on your receipt or in your e-mail.</source>
   <translation>Eine Bestellnummer allein zeigt nichts, damit niemand anders nachsehen kann. Bitte tippen Sie, was Sie insgesamt bezahlt haben: Es steht auf Ihrem Beleg oder in Ihrer E-Mail.</translation>
  </message>
  <message>
   <source>Tap what comes back, and tell us why. Nothing is decided by it yet.</source>
   <translation>Tippen Sie an, was zurückgeht, und sagen Sie uns, warum. Damit ist noch nichts entschieden.</translation>
  </message>
  <message>
   <source>Nothing of it is left to return. If that surprises you, we look into it.</source>
   <translation>Davon ist nichts mehr zurückzugeben. Wundert Sie das? Dann sehen wir nach.</translation>
  </message>
  <message>
   <source>What you don’t have yet need not come back: we can cancel it for you. Someone comes to help.</source>
   <translation>Was Sie noch nicht haben, muss nicht zurück: Wir können es für Sie stornieren. Jemand kommt und hilft.</translation>
  </message>
  <message>
   <source>You never received it, so nothing has to come back. Questions? Just ask.</source>
   <translation>Sie haben sie nie erhalten, also muss nichts zurück. Fragen? Sprechen Sie uns an.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. With the receipt or a card at hand, the service desk finds your order as well.</source>
   <translation>Bitte vergleichen Sie Bestellnummer und Betrag mit Ihrem Beleg. Mit Beleg oder Karte findet auch die Servicetheke Ihre Bestellung.</translation>
  </message>
  <message>
   <source>Orders of our online shop and of other stores are not all on this screen. The service desk finds yours, or begin the return in the online shop.</source>
   <translation>Nicht alle Bestellungen aus dem Onlineshop und anderen Filialen sind auf diesem Gerät. Die Servicetheke findet Ihre, oder Sie beginnen die Rückgabe im Onlineshop.</translation>
  </message>
  <message>
   <source>They open it there and go on. To see here what is possible, type your order number.</source>
   <translation>Dort wird er geöffnet, und es geht weiter. Was möglich ist, sehen Sie hier mit Ihrer Bestellnummer.</translation>
  </message>
  <message>
   <source>The service desk can: please take it there, or type your order number.</source>
   <translation>Die Servicetheke kann es: Bitte zeigen Sie ihn dort, oder tippen Sie Ihre Bestellnummer.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or go to the service desk: with your receipt they find your order.</source>
   <translation>Das stimmte einige Male nicht. In einer Minute können Sie es noch einmal versuchen. Oder gehen Sie zur Servicetheke: Mit Ihrem Beleg wird Ihre Bestellung gefunden.</translation>
  </message>
  <message>
   <source>Please scan once more, or take your receipt to the service desk.</source>
   <translation>Bitte scannen Sie noch einmal, oder gehen Sie mit Ihrem Beleg zur Servicetheke.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. We are working offline, and newer orders have not reached this screen: the service desk looks it up with you.</source>
   <translation>Bitte vergleichen Sie Bestellnummer und Betrag mit Ihrem Beleg. Wir arbeiten offline, und neuere Bestellungen sind noch nicht auf diesem Gerät: Die Servicetheke sieht mit Ihnen nach.</translation>
  </message>
  <message>
   <source>We are working offline, and newer orders have not reached this screen. Take your goods and your receipt to the service desk, or begin the return in the online shop.</source>
   <translation>Wir arbeiten offline, und neuere Bestellungen sind noch nicht auf diesem Gerät. Gehen Sie mit Ware und Beleg zur Servicetheke, oder beginnen Sie die Rückgabe im Onlineshop.</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>Unser Team fragen</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Nummer eintippen</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>Weiter stöbern</translation>
  </message>
  <message>
   <source>That’s what I paid</source>
   <translation>So viel war es</translation>
  </message>
  <message>
   <source>Another number</source>
   <translation>Andere Nummer</translation>
  </message>
  <message>
   <source>See what is possible</source>
   <translation>Sehen, was möglich ist</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>Neu auswählen</translation>
  </message>
  <message>
   <source>Get my code</source>
   <translation>Code holen</translation>
  </message>
  <message>
   <source>I have my code</source>
   <translation>Ich habe den Code</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s) before you</source>
   <translation>
    <numerusform>%n Rückgabe vor Ihnen</numerusform>
    <numerusform>%n Rückgaben vor Ihnen</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>Sie sind als Nächstes dran</translation>
  </message>
  <message>
   <source>The code also goes to the e-mail address of this order, if we have one.</source>
   <translation>Der Code geht auch an die E-Mail-Adresse dieser Bestellung, wenn wir eine haben.</translation>
  </message>
  <message>
   <source>The code goes to the e-mail address of this order, if we have one, once we are connected again.</source>
   <translation>Der Code geht an die E-Mail-Adresse dieser Bestellung, wenn wir eine haben, sobald wir wieder verbunden sind.</translation>
  </message>
  <message>
   <source>An order number has letters, a dash and digits, like AB-123456. Please compare it.</source>
   <translation>Eine Bestellnummer hat Buchstaben, einen Strich und Ziffern, wie AB-123456. Bitte vergleichen Sie.</translation>
  </message>
  <message>
   <source>Please type the whole amount, like 49.90.</source>
   <translation>Bitte tippen Sie den ganzen Betrag, zum Beispiel 49,90.</translation>
  </message>
  <message>
   <source>We could not save that. Please go to the service desk: they begin it there.</source>
   <translation>Das konnten wir nicht speichern. Bitte gehen Sie zur Servicetheke: Dort wird die Rückgabe begonnen.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Bestellung %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnGoods</name>
  <message>
   <source>One less of %1</source>
   <translation>Eins weniger: %1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>Eins mehr: %1</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep %1</source>
   <translation>%1 behalten</translation>
  </message>
  <message>
   <source>Return it</source>
   <translation>Zurückgeben</translation>
  </message>
  <message>
   <source>Return %1</source>
   <translation>%1 zurückgeben</translation>
  </message>
  <message>
   <source>Why does it come back?</source>
   <translation>Warum geht es zurück?</translation>
  </message>
 </context>
 <context>
  <name>ReturnMoney</name>
  <message>
   <source>Expected refund</source>
   <translation>Erwartete Erstattung</translation>
  </message>
 </context>
 <context>
  <name>ReturnPage</name>
  <message>
   <source>What you paid in all</source>
   <translation>Was Sie insgesamt bezahlt haben</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>Bestellnummer</translation>
  </message>
  <message>
   <source>Your code for the service desk</source>
   <translation>Ihr Code für die Servicetheke</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>Nachsehen</translation>
  </message>
 </context>
 <context>
  <name>ReturnSteps</name>
  <message>
   <source>Expected refund: %1</source>
   <translation>Erwartete Erstattung: %1</translation>
  </message>
  <message>
   <source>Send it to my e-mail as well</source>
   <translation>Auch per E-Mail senden</translation>
  </message>
 </context>
 <context>
  <name>Reviews</name>
  <message numerus="yes">
   <source>%n reviews</source>
   <translation>
    <numerusform>%n Bewertung</numerusform>
    <numerusform>%n Bewertungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>%n Stern</numerusform>
    <numerusform>%n Sterne</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Scan</name>
  <message>
   <source>You are signed in. %1</source>
   <translation>Sie sind angemeldet. %1</translation>
  </message>
  <message>
   <source>That’s a shelf label</source>
   <translation>Das ist ein Regaletikett</translation>
  </message>
  <message>
   <source>Please scan the barcode on the product itself.</source>
   <translation>Bitte scannen Sie den Strichcode auf dem Artikel selbst.</translation>
  </message>
  <message>
   <source>That’s a serial number</source>
   <translation>Das ist eine Seriennummer</translation>
  </message>
  <message>
   <source>It belongs to this one piece. Please scan the barcode with the black bars beside it.</source>
   <translation>Sie gehört nur zu diesem Stück. Bitte scannen Sie den Strichcode daneben.</translation>
  </message>
  <message>
   <source>This code does nothing here</source>
   <translation>Dieser Code bewirkt hier nichts</translation>
  </message>
  <message>
   <source>It is meant for setting up a new device. Scan a product, and it appears here.</source>
   <translation>Er ist zum Einrichten eines neuen Geräts da. Scannen Sie einen Artikel, und er erscheint hier.</translation>
  </message>
  <message>
   <source>This code is for our team</source>
   <translation>Dieser Code ist für unser Team</translation>
  </message>
  <message>
   <source>Scan a product to see its price and where it is.</source>
   <translation>Scannen Sie einen Artikel, um Preis und Platz zu sehen.</translation>
  </message>
  <message>
   <source>That’s a saved basket</source>
   <translation>Das ist ein gespeicherter Einkauf</translation>
  </message>
  <message>
   <source>Please show it to our team. They have everything in it ready to go on.</source>
   <translation>Bitte zeigen Sie ihn unserem Team. Dort geht es mit allem darin weiter.</translation>
  </message>
  <message>
   <source>That’s a voucher of our shop</source>
   <translation>Das ist ein Gutschein von uns</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what is left on it, and until when it is good.</source>
   <translation>Zeigen Sie ihn beim Bezahlen. Die Kasse weiß, was noch darauf ist und bis wann er gilt.</translation>
  </message>
  <message>
   <source>That’s a deposit receipt</source>
   <translation>Das ist ein Pfandbon</translation>
  </message>
  <message>
   <source>Give it to the till, and it comes off what you pay.</source>
   <translation>Geben Sie ihn an der Kasse ab, er wird abgezogen.</translation>
  </message>
  <message>
   <source>That’s a coupon</source>
   <translation>Das ist ein Gutschein</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what it is good for.</source>
   <translation>Zeigen Sie ihn beim Bezahlen. Die Kasse weiß, wofür er gilt.</translation>
  </message>
  <message>
   <source>That number isn’t complete</source>
   <translation>Diese Nummer ist nicht vollständig</translation>
  </message>
  <message>
   <source>Please scan once more, or type the number under the bars.</source>
   <translation>Bitte noch einmal scannen oder die Nummer unter den Strichen eingeben.</translation>
  </message>
  <message>
   <source>That code didn’t come through whole</source>
   <translation>Dieser Code kam nicht ganz an</translation>
  </message>
  <message>
   <source>Make the screen a little brighter, and hold it still for a moment.</source>
   <translation>Stellen Sie das Display etwas heller, und halten Sie es einen Moment ruhig.</translation>
  </message>
  <message>
   <source>Please scan once more, one code at a time.</source>
   <translation>Bitte noch einmal scannen, immer nur einen Code.</translation>
  </message>
  <message>
   <source>That label is made in the store</source>
   <translation>Dieses Etikett stammt aus der Filiale</translation>
  </message>
  <message>
   <source>Our team can tell you everything about it.</source>
   <translation>Unser Team sagt Ihnen gern alles dazu.</translation>
  </message>
  <message>
   <source>That code leads to a web page</source>
   <translation>Dieser Code führt zu einer Webseite</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars.</source>
   <translation>Bitte suchen Sie den Strichcode mit den schwarzen Strichen.</translation>
  </message>
  <message>
   <source>We can’t read this code</source>
   <translation>Diesen Code können wir nicht lesen</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars, or search by name.</source>
   <translation>Bitte suchen Sie den Strichcode mit den schwarzen Strichen oder suchen Sie nach Name.</translation>
  </message>
  <message>
   <source>We don’t know this product yet</source>
   <translation>Diesen Artikel kennen wir noch nicht</translation>
  </message>
  <message>
   <source>Try searching by name, or ask us. We are glad to look for it.</source>
   <translation>Suchen Sie nach dem Namen oder fragen Sie uns. Wir sehen gern nach.</translation>
  </message>
  <message>
   <source>We couldn’t look that up</source>
   <translation>Das ließ sich gerade nicht nachsehen</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>Bitte noch einmal scannen oder unser Team fragen.</translation>
  </message>
  <message>
   <source>Your member code has changed</source>
   <translation>Ihr Mitgliedscode hat sich geändert</translation>
  </message>
  <message>
   <source>It is a new one every minute. Please show the one on your phone now.</source>
   <translation>Er ist jede Minute neu. Bitte zeigen Sie den, der jetzt auf Ihrem Telefon steht.</translation>
  </message>
  <message>
   <source>We can’t check your member code right now</source>
   <translation>Wir können Ihren Mitgliedscode gerade nicht prüfen</translation>
  </message>
  <message>
   <source>Your plastic card works as well, and our team is glad to help.</source>
   <translation>Ihre Karte funktioniert auch, und unser Team hilft Ihnen gern.</translation>
  </message>
  <message>
   <source>This member code isn’t one of ours</source>
   <translation>Dieser Mitgliedscode ist nicht von uns</translation>
  </message>
  <message>
   <source>Please open it in our app once more, or ask our team.</source>
   <translation>Bitte öffnen Sie ihn noch einmal in unserer App, oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>A product</source>
   <translation>Ein Artikel</translation>
  </message>
  <message>
   <source>A member card</source>
   <translation>Eine Kundenkarte</translation>
  </message>
  <message>
   <source>An order to pick up</source>
   <translation>Eine Bestellung zum Abholen</translation>
  </message>
  <message>
   <source>A return</source>
   <translation>Eine Rückgabe</translation>
  </message>
  <message>
   <source>A coupon</source>
   <translation>Ein Gutschein</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
 </context>
 <context>
  <name>ScanPage</name>
  <message>
   <source>Search by name</source>
   <translation>Nach Name suchen</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>Nummer eingeben</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Mit der Kamera scannen</translation>
  </message>
  <message>
   <source>Turn the camera off</source>
   <translation>Kamera ausschalten</translation>
  </message>
  <message>
   <source>Show the barcode to the camera</source>
   <translation>Strichcode vor die Kamera halten</translation>
  </message>
  <message>
   <source>Hold the barcode under the scanner</source>
   <translation>Strichcode unter den Scanner halten</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. No picture is kept.</source>
   <translation>Ein kurzer Ton, und der Artikel erscheint. Kein Bild wird gespeichert.</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. It works from every screen.</source>
   <translation>Ein kurzer Ton, und der Artikel erscheint. Das geht von jedem Bildschirm aus.</translation>
  </message>
  <message>
   <source>It does not read?</source>
   <translation>Klappt es nicht?</translation>
  </message>
  <message>
   <source>Smooth the label and keep it a hand’s width away.</source>
   <translation>Etikett glatt streichen, eine Handbreit Abstand halten.</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>Die Nummer unter den Strichen eingeben.</translation>
  </message>
  <message>
   <source>Or ask us. We are glad to help.</source>
   <translation>Oder fragen Sie uns. Wir helfen gern.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n products</source>
   <translation>
    <numerusform>%n Artikel</numerusform>
    <numerusform>%n Artikel</numerusform>
   </translation>
  </message>
  <message>
   <source>More than %1 products</source>
   <translation>Mehr als %1 Artikel</translation>
  </message>
  <message>
   <source>Showing results for “%1”</source>
   <translation>Ergebnisse für „%1“</translation>
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <source>Search by name or number</source>
   <translation>Nach Name oder Nummer suchen</translation>
  </message>
 </context>
 <context>
  <name>SearchNothing</name>
  <message>
   <source>Nothing fits all of that</source>
   <translation>Nichts passt zu allem</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Nichts gefunden für „%1“</translation>
  </message>
  <message>
   <source>Leave something out, and there are products again:</source>
   <translation>Lassen Sie etwas weg, dann gibt es wieder Artikel:</translation>
  </message>
  <message>
   <source>Take away one of your filters to see more.</source>
   <translation>Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
  </message>
  <message>
   <source>Try a shorter or more general word, or open a category. We are also glad to look for you.</source>
   <translation>Versuchen Sie ein kürzeres oder allgemeineres Wort, oder öffnen Sie einen Bereich. Wir suchen auch gern für Sie.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>Uns fragen</translation>
  </message>
  <message>
   <source>Remove all filters</source>
   <translation>Alle Filter entfernen</translation>
  </message>
 </context>
 <context>
  <name>SearchOrder</name>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>Show %1</source>
   <translation>%1 zeigen</translation>
  </message>
  <message>
   <source>Find a product</source>
   <translation>Artikel finden</translation>
  </message>
  <message>
   <source>Name, brand or number</source>
   <translation>Name, Marke oder Nummer</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
 </context>
 <context>
  <name>SearchResults</name>
  <message>
   <source>Scroll up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Results appear while you type. Small typing slips are fine. Or look around:</source>
   <translation>Treffer erscheinen beim Tippen, kleine Tippfehler machen nichts. Oder stöbern Sie:</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>Gerade gescannt</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>Im Angebot in dieser Filiale</translation>
  </message>
  <message>
   <source>The search is taking a break</source>
   <translation>Die Suche macht kurz Pause</translation>
  </message>
  <message>
   <source>Please try again in a moment, scan the product, or ask our team.</source>
   <translation>Bitte versuchen Sie es gleich noch einmal, scannen Sie den Artikel oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>Uns fragen</translation>
  </message>
 </context>
 <context>
  <name>SearchTools</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Choose products to put side by side</source>
   <translation>Artikel zum Vergleichen wählen</translation>
  </message>
  <message>
   <source>Filter · %1</source>
   <translation>Filter · %1</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>Reihenfolge ändern</translation>
  </message>
  <message>
   <source>Remove this filter</source>
   <translation>Diesen Filter entfernen</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>Alle entfernen</translation>
  </message>
 </context>
 <context>
  <name>StepLine</name>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>next</source>
   <translation>danach</translation>
  </message>
 </context>
 <context>
  <name>StillThere</name>
  <message>
   <source>Are you still there?</source>
   <translation>Sind Sie noch da?</translation>
  </message>
  <message numerus="yes">
   <source>To keep your visit private, this screen starts over in %n second(s).</source>
   <translation>
    <numerusform>Damit Ihr Besuch privat bleibt, beginnt dieser Bildschirm in %n Sekunde von vorn.</numerusform>
    <numerusform>Damit Ihr Besuch privat bleibt, beginnt dieser Bildschirm in %n Sekunden von vorn.</numerusform>
   </translation>
  </message>
  <message>
   <source>I’m still here</source>
   <translation>Ich bin noch da</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Von vorn</translation>
  </message>
 </context>
 <context>
  <name>Stock</name>
  <message>
   <source>in other stores</source>
   <translation>in anderen Filialen</translation>
  </message>
  <message>
   <source>we can send it</source>
   <translation>wir schicken es</translation>
  </message>
  <message>
   <source>We’re not sure it is here</source>
   <translation>Wir wissen nicht, ob es hier ist</translation>
  </message>
  <message>
   <source>Sold out in this store</source>
   <translation>Hier ausverkauft</translation>
  </message>
  <message>
   <source>Probably sold out here</source>
   <translation>Hier vermutlich ausverkauft</translation>
  </message>
  <message>
   <source>It may be sold out here</source>
   <translation>Hier vielleicht ausverkauft</translation>
  </message>
  <message numerus="yes">
   <source>%n in this store</source>
   <translation>
    <numerusform>%n Stück in dieser Filiale</numerusform>
    <numerusform>%n Stück in dieser Filiale</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in this store</source>
   <translation>
    <numerusform>Etwa %n Stück in dieser Filiale</numerusform>
    <numerusform>Etwa %n Stück in dieser Filiale</numerusform>
   </translation>
  </message>
  <message>
   <source>Probably a few here</source>
   <translation>Vermutlich wenige hier</translation>
  </message>
  <message>
   <source>Probably several here</source>
   <translation>Vermutlich einige hier</translation>
  </message>
  <message>
   <source>Probably plenty here</source>
   <translation>Vermutlich reichlich hier</translation>
  </message>
  <message>
   <source>Ask us, and we look for it on the shelf.</source>
   <translation>Fragen Sie uns, wir sehen im Regal nach.</translation>
  </message>
  <message>
   <source>Please check the shelf, or ask us to look.</source>
   <translation>Bitte sehen Sie im Regal nach oder fragen Sie uns.</translation>
  </message>
  <message>
   <source>We can get it for you from another store, or send it to your home.</source>
   <translation>Wir besorgen es aus einer anderen Filiale oder senden es Ihnen nach Hause.</translation>
  </message>
  <message>
   <source>ask us</source>
   <translation>uns fragen</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>ausverkauft</translation>
  </message>
  <message>
   <source>maybe sold out</source>
   <translation>evtl. ausverkauft</translation>
  </message>
  <message numerus="yes">
   <source>%n here</source>
   <translation>
    <numerusform>%n hier</numerusform>
    <numerusform>%n hier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n</source>
   <translation>
    <numerusform>etwa %n</numerusform>
    <numerusform>etwa %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Was sold out</source>
   <translation>War ausverkauft</translation>
  </message>
  <message>
   <source>Last seen: %1</source>
   <translation>Zuletzt: %1</translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>Ausverkauft</translation>
  </message>
  <message numerus="yes">
   <source>%n in stock</source>
   <translation>
    <numerusform>%n vorrätig</numerusform>
    <numerusform>%n vorrätig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in stock</source>
   <translation>
    <numerusform>Etwa %n vorrätig</numerusform>
    <numerusform>Etwa %n vorrätig</numerusform>
   </translation>
  </message>
  <message>
   <source>a few</source>
   <translation>wenige</translation>
  </message>
  <message>
   <source>several</source>
   <translation>einige</translation>
  </message>
  <message>
   <source>plenty</source>
   <translation>reichlich</translation>
  </message>
 </context>
 <context>
  <name>StoreInfo</name>
  <message>
   <source>Open until %1</source>
   <translation>Geöffnet bis %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Opens at %1</source>
   <translation>Öffnet um %1</translation>
  </message>
  <message>
   <source>Closed now, opens tomorrow at %1</source>
   <translation>Jetzt geschlossen, öffnet morgen um %1</translation>
  </message>
  <message>
   <source>Closed now, opens on %1 at %2</source>
   <translation>Jetzt geschlossen, öffnet %1 um %2</translation>
  </message>
 </context>
 <context>
  <name>StoreInfoPage</name>
  <message>
   <source>Ask our team</source>
   <translation>Unser Team fragen</translation>
  </message>
  <message>
   <source>Special days</source>
   <translation>Besondere Tage</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>Öffnungszeiten</translation>
  </message>
  <message>
   <source>How to reach us</source>
   <translation>So erreichen Sie uns</translation>
  </message>
  <message>
   <source>What we do for you here</source>
   <translation>Was wir hier für Sie tun</translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>Unsere anderen Filialen</translation>
  </message>
  <message>
   <source>We cannot say much about this store yet</source>
   <translation>Über diese Filiale wissen wir hier noch wenig</translation>
  </message>
  <message>
   <source>This screen is still learning about it. Our team knows everything: please ask.</source>
   <translation>Dieser Bildschirm lernt noch dazu. Unser Team weiß alles: Fragen Sie bitte.</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message numerus="yes">
   <source>%n colours</source>
   <translation>
    <numerusform>%n Farbe</numerusform>
    <numerusform>%n Farben</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask us about stock</source>
   <translation>Bestand erfragen</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <source>This screen is not set up yet</source>
   <translation>Dieser Bildschirm ist noch nicht bereit</translation>
  </message>
  <message>
   <source>Please ask our team. They are glad to help you.</source>
   <translation>Bitte fragen Sie unser Team. Wir helfen gern.</translation>
  </message>
  <message>
   <source>For our team: this kiosk needs its enrolment code from central.</source>
   <translation>Für das Team: Dieser Kiosk braucht seinen Anmeldecode von der Zentrale.</translation>
  </message>
  <message>
   <source>This screen is closed</source>
   <translation>Dieser Bildschirm ist geschlossen</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team.</source>
   <translation>Bitte nutzen Sie einen anderen Bildschirm oder fragen Sie unser Team.</translation>
  </message>
  <message>
   <source>For our team: central has switched this kiosk off. Enrol it again to use it.</source>
   <translation>Für das Team: Die Zentrale hat diesen Kiosk abgeschaltet. Zum Weiternutzen neu anmelden.</translation>
  </message>
  <message>
   <source>This screen is taking a break</source>
   <translation>Dieser Bildschirm macht Pause</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team. They are glad to help you.</source>
   <translation>Bitte nutzen Sie einen anderen Bildschirm oder fragen Sie unser Team. Wir helfen gern.</translation>
  </message>
  <message>
   <source>For our team: %1</source>
   <translation>Für das Team: %1</translation>
  </message>
  <message>
   <source>the disk is full. Free some space, then start the kiosk again.</source>
   <translation>Der Speicher ist voll. Platz schaffen, dann den Kiosk neu starten.</translation>
  </message>
  <message>
   <source>the data folder cannot be written to. Check its permissions.</source>
   <translation>In den Datenordner kann nicht geschrieben werden. Rechte prüfen.</translation>
  </message>
  <message>
   <source>the data is from a newer version. Update this kiosk.</source>
   <translation>Die Daten stammen von einer neueren Version. Diesen Kiosk aktualisieren.</translation>
  </message>
  <message>
   <source>the data folder is used by another program. Close it, then start the kiosk again.</source>
   <translation>Der Datenordner wird von einem anderen Programm benutzt. Dieses schließen, dann den Kiosk neu starten.</translation>
  </message>
  <message>
   <source>this machine has no safe place for the key of its data. Nothing was changed; run storeside doctor.</source>
   <translation>auf diesem Rechner gibt es keinen sicheren Ort für den Schlüssel der Daten. Es wurde nichts verändert; storeside doctor ausführen.</translation>
  </message>
  <message>
   <source>the key of the data is not on this machine. Nothing was changed; look where it is kept.</source>
   <translation>der Schlüssel der Daten ist nicht auf diesem Rechner. Es wurde nichts verändert; nachsehen, wo er aufbewahrt wird.</translation>
  </message>
  <message>
   <source>the key does not belong to this data. Nothing was changed; check folder and key.</source>
   <translation>der Schlüssel gehört nicht zu diesen Daten. Es wurde nichts verändert; Ordner und Schlüssel prüfen.</translation>
  </message>
  <message>
   <source>others can read the key of the data, so it is not used. Nothing was changed; run storeside doctor.</source>
   <translation>andere können den Schlüssel der Daten lesen, darum wird er nicht benutzt. Es wurde nichts verändert; storeside doctor ausführen.</translation>
  </message>
  <message>
   <source>the data on this device is damaged. Start the kiosk again; what was not sent is kept.</source>
   <translation>Die Daten auf diesem Gerät sind beschädigt. Den Kiosk neu starten; was noch zu senden ist, bleibt erhalten.</translation>
  </message>
 </context>
 <context>
  <name>TurnCard</name>
  <message>
   <source>Parking bay %1</source>
   <translation>Parkplatz %1</translation>
  </message>
 </context>
 <context>
  <name>VariantChoice</name>
  <message>
   <source>Colour: %1</source>
   <translation>Farbe: %1</translation>
  </message>
  <message>
   <source>Size: %1</source>
   <translation>Größe: %1</translation>
  </message>
 </context>
 <context>
  <name>WayDialog</name>
  <message>
   <source>Got it</source>
   <translation>Alles klar</translation>
  </message>
  <message>
   <source>You are here: follow the dots</source>
   <translation>Sie sind hier: den Punkten folgen</translation>
  </message>
  <message>
   <source>Here it is</source>
   <translation>Hier ist es</translation>
  </message>
 </context>
</TS>
