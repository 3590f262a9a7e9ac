<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutCard</name>
  <message>
   <source>About</source>
   <translation>Über dieses Gerät</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Device number</source>
   <translation>Gerätenummer</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Zentrale</translation>
  </message>
  <message>
   <source>Free storage</source>
   <translation>Freier Speicher</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>Eingerichtet</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>Oberfläche</translation>
  </message>
 </context>
 <context>
  <name>AskView</name>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>AttentionCard</name>
  <message>
   <source>on this tablet</source>
   <translation>auf diesem Tablet</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>Ohne Beleg</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Bestellung öffnen</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>Zugestimmt hat</translation>
  </message>
  <message>
   <source>The customer</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>settled by %1</source>
   <translation>geklärt von %1</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>geklärt</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>Klären</translation>
  </message>
  <message>
   <source>Settle it: %1</source>
   <translation>Klären: %1</translation>
  </message>
  <message>
   <source>A manager settles this.</source>
   <translation>Das klärt die Leitung.</translation>
  </message>
 </context>
 <context>
  <name>AttentionDialog</name>
  <message>
   <source>How was it settled?</source>
   <translation>Wie wurde es geklärt?</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Geklärt</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Eine Notiz, wenn Sie möchten</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>Needs attention</source>
   <translation>Zu klären</translation>
  </message>
  <message numerus="yes">
   <source>%n to settle</source>
   <translation>
    <numerusform>%n zu klären</numerusform>
    <numerusform>%n zu klären</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing to settle</source>
   <translation>nichts zu klären</translation>
  </message>
  <message>
   <source>No line to the office: what other tablets have done since is not known here. What you settle is saved on this tablet.</source>
   <translation>Keine Verbindung zur Zentrale: Was andere Tablets seither getan haben, ist hier nicht bekannt. Was Sie klären, ist auf diesem Tablet gespeichert.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>To settle · %1</source>
   <translation>Zu klären · %1</translation>
  </message>
  <message>
   <source>With what is settled · %1</source>
   <translation>Mit Geklärtem · %1</translation>
  </message>
  <message>
   <source>What else the office did not accept of this tablet is listed under This device.</source>
   <translation>Was die Zentrale von diesem Tablet sonst nicht angenommen hat, steht unter „Dieses Gerät“.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Die Liste kann gerade nicht gelesen werden</translation>
  </message>
  <message>
   <source>Nothing needs attention</source>
   <translation>Nichts zu klären</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Nichts ist verloren.</translation>
  </message>
  <message>
   <source>When two people do the same without knowing of each other, it appears here with both names, and what to do.</source>
   <translation>Wenn zwei dasselbe tun, ohne voneinander zu wissen, steht es hier: mit beiden Namen und dem, was zu tun ist.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Open This device</source>
   <translation>„Dieses Gerät“ öffnen</translation>
  </message>
 </context>
 <context>
  <name>AttentionWords</name>
  <message>
   <source>Somebody was quicker with an order</source>
   <translation>Jemand war bei einer Bestellung schneller</translation>
  </message>
  <message>
   <source>Return not undone</source>
   <translation>Rückgabe nicht aufgehoben</translation>
  </message>
  <message>
   <source>Handed over twice</source>
   <translation>Zweimal übergeben</translation>
  </message>
  <message>
   <source>Handed over although cancelled</source>
   <translation>Übergeben, obwohl storniert</translation>
  </message>
  <message>
   <source>Picked twice</source>
   <translation>Zweimal geholt</translation>
  </message>
  <message>
   <source>Returned twice</source>
   <translation>Zweimal zurückgegeben</translation>
  </message>
  <message>
   <source>Came back another way before</source>
   <translation>Kam schon auf anderem Weg zurück</translation>
  </message>
  <message>
   <source>Never bought</source>
   <translation>Nie gekauft</translation>
  </message>
  <message>
   <source>Bought elsewhere?</source>
   <translation>Anderswo gekauft?</translation>
  </message>
  <message>
   <source>Return not accepted</source>
   <translation>Rückgabe nicht angenommen</translation>
  </message>
  <message>
   <source>More is gone than there was</source>
   <translation>Mehr ist weg, als da war</translation>
  </message>
  <message>
   <source>Refund refused</source>
   <translation>Erstattung abgelehnt</translation>
  </message>
  <message>
   <source>One code, used on two devices</source>
   <translation>Ein Code, auf zwei Geräten benutzt</translation>
  </message>
  <message>
   <source>Request could not be met</source>
   <translation>Anfrage nicht erfüllbar</translation>
  </message>
  <message>
   <source>Two actions do not fit together</source>
   <translation>Zwei Vorgänge passen nicht zusammen</translation>
  </message>
  <message>
   <source>It is about %1.</source>
   <translation>Es geht um %1.</translation>
  </message>
  <message>
   <source>What was done on this tablet no longer fits what somebody else did meanwhile. The office will not accept it. Look where the goods are.</source>
   <translation>Was auf diesem Tablet getan wurde, passt nicht mehr zu dem, was inzwischen jemand anderes getan hat. Die Zentrale wird es nicht annehmen. Sehen Sie nach, wo die Ware ist.</translation>
  </message>
  <message>
   <source>The office did not accept this return. The goods are here: what to do with them follows as soon as it has listed it.</source>
   <translation>Die Zentrale hat diese Rückgabe nicht angenommen. Die Ware ist hier: Was zu tun ist, folgt, sobald es dort verzeichnet ist.</translation>
  </message>
  <message>
   <source>The office did not accept what was done on this tablet: somebody else was there first. Both names follow as soon as it has listed them.</source>
   <translation>Die Zentrale hat nicht angenommen, was auf diesem Tablet getan wurde: Jemand anderes war zuerst da. Beide Namen folgen, sobald sie dort verzeichnet sind.</translation>
  </message>
  <message numerus="yes">
   <source>Both gave %n unit(s) of this order away. Only the first counts.</source>
   <translation>
    <numerusform>Beide haben %n Stück dieser Bestellung übergeben. Nur das erste Mal zählt.</numerusform>
    <numerusform>Beide haben %n Stück dieser Bestellung übergeben. Nur das erste Mal zählt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Both gave this order away. Only the first counts.</source>
   <translation>Beide haben diese Bestellung übergeben. Nur das erste Mal zählt.</translation>
  </message>
  <message>
   <source>The order was cancelled or its hold was over, and the goods went out all the same. The hand-over counts.</source>
   <translation>Die Bestellung war storniert oder ihre Frist vorbei, und die Ware ging trotzdem hinaus. Die Übergabe zählt.</translation>
  </message>
  <message>
   <source>Both took the same goods from the shelf. One set is too many.</source>
   <translation>Beide haben dieselbe Ware aus dem Regal genommen. Einmal ist zu viel.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid; the second was about %1.</source>
   <translation>Dieselbe Ware wurde zweimal zurückgenommen. Nur das erste Mal wird bezahlt; beim zweiten ging es um %1.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid.</source>
   <translation>Dieselbe Ware wurde zweimal zurückgenommen. Nur das erste Mal wird bezahlt.</translation>
  </message>
  <message>
   <source>The web shop says that these goods had come back to it, and it has seen to the money. Nothing is paid for them again.</source>
   <translation>Der Online-Shop sagt, dass diese Ware schon bei ihm zurückkam, und hat sich um das Geld gekümmert. Es wird nicht noch einmal bezahlt.</translation>
  </message>
  <message>
   <source>The order does not have this article. The goods are here.</source>
   <translation>Die Bestellung hat diesen Artikel nicht. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>The office knows no such order. The goods are here.</source>
   <translation>Die Zentrale kennt keine solche Bestellung. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>The order is known, but these goods were never handed over with it. They may be of another order or from another shop. The goods are here.</source>
   <translation>Die Bestellung ist bekannt, aber diese Ware wurde mit ihr nie übergeben. Sie kann aus einer anderen Bestellung oder einem anderen Geschäft sein. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>By the records there are fewer than none. Somebody has to count.</source>
   <translation>Nach den Zahlen ist weniger als nichts da. Jemand muss zählen.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay back %1. The money is still with us.</source>
   <translation>Der Zahlungsanbieter hat abgelehnt, %1 zurückzuzahlen. Das Geld ist noch bei uns.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay the customer back. The money is still with us.</source>
   <translation>Der Zahlungsanbieter hat die Rückzahlung abgelehnt. Das Geld ist noch bei uns.</translation>
  </message>
  <message>
   <source>A code that works once was shown on two devices without a network between them.</source>
   <translation>Ein Code, der einmal gilt, wurde auf zwei Geräten ohne Netz dazwischen gezeigt.</translation>
  </message>
  <message>
   <source>A shopper ordered this at a screen of the store and went home. It cannot be had as they wanted it, and nothing is kept for them.</source>
   <translation>Jemand hat das an einem Bildschirm im Geschäft bestellt und ist gegangen. So ist es nicht zu haben, und nichts ist zurückgelegt.</translation>
  </message>
  <message>
   <source>The goods were given back to the customer.</source>
   <translation>Die Ware wurde der Kundschaft zurückgegeben.</translation>
  </message>
  <message>
   <source>But the money was on its way to the bank by then.</source>
   <translation>Aber das Geld war da schon unterwegs zur Bank.</translation>
  </message>
  <message>
   <source>But the money was with the customer by then.</source>
   <translation>Aber das Geld war da schon bei der Kundschaft.</translation>
  </message>
  <message>
   <source>But something had been paid with its store credit by then.</source>
   <translation>Aber mit dem Guthaben war da schon etwas bezahlt.</translation>
  </message>
  <message>
   <source>But it had become store credit by then.</source>
   <translation>Aber daraus war da schon ein Guthaben geworden.</translation>
  </message>
  <message>
   <source>But the payment provider had refused the refund by then: settle that one first.</source>
   <translation>Aber der Zahlungsdienst hatte die Erstattung da schon abgelehnt: Klären Sie zuerst das.</translation>
  </message>
  <message>
   <source>But other goods had gone out for them.</source>
   <translation>Aber dafür war andere Ware hinausgegangen.</translation>
  </message>
  <message>
   <source>But something else of the order had come back after them.</source>
   <translation>Aber danach war noch etwas von der Bestellung zurückgekommen.</translation>
  </message>
  <message>
   <source>But it was too long ago, so the return stands and is paid.</source>
   <translation>Aber es war zu lange her: Die Rückgabe gilt und wird gezahlt.</translation>
  </message>
  <message>
   <source>But only who took them in, or a manager, could undo it: the return stands and is paid.</source>
   <translation>Aber nur wer sie angenommen hatte oder die Leitung konnte das: Die Rückgabe gilt und wird gezahlt.</translation>
  </message>
  <message>
   <source>By the rules these goods cannot come back. They are here.</source>
   <translation>Nach den Regeln kann diese Ware nicht zurückkommen. Sie ist hier.</translation>
  </message>
  <message>
   <source>A manager had to agree, and nobody did. The goods are here.</source>
   <translation>Die Leitung musste zustimmen, und niemand hat es getan. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>Whoever took the goods in also agreed to it. It takes two. The goods are here.</source>
   <translation>Wer die Ware annahm, hat auch zugestimmt. Dazu braucht es zwei. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>Who agreed is not a manager of this store. The goods are here.</source>
   <translation>Wer zustimmte, leitet diese Filiale nicht. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>The amount does not follow from what was paid. The goods are here.</source>
   <translation>Der Betrag folgt nicht aus dem, was bezahlt wurde. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>What was to go out in exchange is not to be had there any more. The goods that came back are here.</source>
   <translation>Was im Umtausch herausgehen sollte, ist dort nicht mehr zu haben. Die zurückgegebene Ware ist hier.</translation>
  </message>
  <message>
   <source>The office could not take the exchange. The goods that came back are here.</source>
   <translation>Die Zentrale konnte den Umtausch nicht annehmen. Die zurückgegebene Ware ist hier.</translation>
  </message>
  <message>
   <source>The office did not accept it. The goods are here.</source>
   <translation>Die Zentrale hat es nicht angenommen. Die Ware ist hier.</translation>
  </message>
  <message>
   <source>the money comes back</source>
   <translation>das Geld kommt zurück</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>die Zentrale entscheidet erst</translation>
  </message>
  <message>
   <source>other goods go out for them</source>
   <translation>dafür geht andere Ware heraus</translation>
  </message>
  <message>
   <source>nobody noted it</source>
   <translation>nicht notiert</translation>
  </message>
  <message>
   <source>The customer knows nothing of it.</source>
   <translation>Weiß nichts davon.</translation>
  </message>
  <message>
   <source>The customer was told of the first hand-over only.</source>
   <translation>Hat nur von der ersten Übergabe erfahren.</translation>
  </message>
  <message>
   <source>The customer was told that it is cancelled and the money comes back, and then that it was handed over.</source>
   <translation>Hat erfahren, dass storniert ist und das Geld zurückkommt, und danach, dass übergeben wurde.</translation>
  </message>
  <message>
   <source>Both times: %1.</source>
   <translation>Beide Male: %1.</translation>
  </message>
  <message>
   <source>First: %1. Second: %2.</source>
   <translation>Zuerst: %1. Danach: %2.</translation>
  </message>
  <message>
   <source>The customer was told that other goods go out for these. As it stands, none are kept for them.</source>
   <translation>Der Kundschaft wurde gesagt, dass dafür andere Ware herausgeht. Derzeit ist keine zurückgelegt.</translation>
  </message>
  <message>
   <source>The customer was told that the money comes back. Nothing is paid as it stands.</source>
   <translation>Hat gehört, dass das Geld zurückkommt. So, wie es steht, wird nichts bezahlt.</translation>
  </message>
  <message>
   <source>The customer was told that the office decides first, and waits for word.</source>
   <translation>Hat gehört, dass die Zentrale erst entscheidet, und wartet auf Nachricht.</translation>
  </message>
  <message>
   <source>Nobody noted what the customer was told.</source>
   <translation>Niemand hat notiert, was gesagt wurde.</translation>
  </message>
  <message>
   <source>The customer has the goods, and a slip which says that nothing is paid.</source>
   <translation>Die Kundschaft hat die Ware und einen Beleg, auf dem steht, dass nichts gezahlt wird.</translation>
  </message>
  <message>
   <source>The customer waits for the money.</source>
   <translation>Wartet auf das Geld.</translation>
  </message>
  <message>
   <source>The shopper was told that we confirm it by message. They are written to, if we know an address.</source>
   <translation>Der Kundschaft wurde gesagt, dass wir es per Nachricht bestätigen. Sie wird angeschrieben, wenn wir eine Adresse kennen.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) left in exchange: count that shelf.</source>
   <translation>
    <numerusform>%n Stück ging im Umtausch heraus: dieses Regal zählen.</numerusform>
    <numerusform>%n Stück gingen im Umtausch heraus: dieses Regal zählen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask both whether two parcels went out. Call the customer if so.</source>
   <translation>Fragen Sie beide, ob zwei Pakete hinausgingen. Wenn ja, rufen Sie an.</translation>
  </message>
  <message>
   <source>Find out whether money was paid back although the goods are gone.</source>
   <translation>Finden Sie heraus, ob Geld zurückgezahlt wurde, obwohl die Ware weg ist.</translation>
  </message>
  <message>
   <source>Call the customer and agree on another way: cash, a transfer or store credit.</source>
   <translation>Rufen Sie an und vereinbaren Sie einen anderen Weg: bar, Überweisung oder Guthaben.</translation>
  </message>
  <message>
   <source>Put the second set back on its shelf.</source>
   <translation>Legen Sie die zweite Ware ins Regal zurück.</translation>
  </message>
  <message>
   <source>Look whether the goods are here, once or twice.</source>
   <translation>Sehen Sie nach, ob die Ware einmal oder zweimal da ist.</translation>
  </message>
  <message>
   <source>Call the customer. Give the goods back, or agree on store credit and put them back on the shelf; or take them back again at the desk.</source>
   <translation>Rufen Sie an. Geben Sie die Ware zurück, oder vereinbaren Sie Guthaben und legen Sie sie ins Regal; oder nehmen Sie sie am Tresen noch einmal zurück.</translation>
  </message>
  <message>
   <source>Call the customer: the goods come back, or they are paid for once more.</source>
   <translation>Rufen Sie die Kundschaft an: Die Ware kommt zurück, oder sie wird noch einmal bezahlt.</translation>
  </message>
  <message>
   <source>Count the shelf, and enter what is there.</source>
   <translation>Zählen Sie das Regal und geben Sie ein, was da ist.</translation>
  </message>
  <message>
   <source>Ask both who showed the code, and look at the IDs again if you can.</source>
   <translation>Fragen Sie beide, wer den Code gezeigt hat, und sehen Sie die Ausweise noch einmal an, wenn es geht.</translation>
  </message>
  <message>
   <source>Look for the article in another store, or for a similar one, for when the shopper calls or comes back.</source>
   <translation>Suchen Sie den Artikel in einem anderen Geschäft oder einen ähnlichen, falls die Person anruft oder wiederkommt.</translation>
  </message>
  <message>
   <source>Ask both.</source>
   <translation>Fragen Sie beide.</translation>
  </message>
  <message>
   <source>The second parcel came back</source>
   <translation>Das zweite Paket kam zurück</translation>
  </message>
  <message>
   <source>The customer has both</source>
   <translation>Die Kundschaft hat beide</translation>
  </message>
  <message>
   <source>Only one went out</source>
   <translation>Nur eines ging hinaus</translation>
  </message>
  <message>
   <source>It was paid back</source>
   <translation>Es wurde zurückgezahlt</translation>
  </message>
  <message>
   <source>Nothing was paid back</source>
   <translation>Nichts wurde zurückgezahlt</translation>
  </message>
  <message>
   <source>The goods are here again</source>
   <translation>Die Ware ist wieder hier</translation>
  </message>
  <message>
   <source>The customer paid for them again</source>
   <translation>Die Kundschaft hat sie neu bezahlt</translation>
  </message>
  <message>
   <source>The customer keeps both</source>
   <translation>Die Kundschaft behält beides</translation>
  </message>
  <message>
   <source>Paid another way</source>
   <translation>Anders ausgezahlt</translation>
  </message>
  <message>
   <source>Store credit given</source>
   <translation>Als Guthaben gegeben</translation>
  </message>
  <message>
   <source>It is back on the shelf</source>
   <translation>Es liegt wieder im Regal</translation>
  </message>
  <message>
   <source>It stays with the order</source>
   <translation>Es bleibt bei der Bestellung</translation>
  </message>
  <message>
   <source>The customer has the goods again</source>
   <translation>Die Ware ist wieder bei der Kundschaft</translation>
  </message>
  <message>
   <source>Taken back again, and accepted</source>
   <translation>Noch einmal zurückgenommen und angenommen</translation>
  </message>
  <message>
   <source>The goods are here once</source>
   <translation>Die Ware ist einmal da</translation>
  </message>
  <message>
   <source>The goods are here twice</source>
   <translation>Die Ware ist zweimal da</translation>
  </message>
  <message>
   <source>The goods are not here</source>
   <translation>Die Ware ist nicht da</translation>
  </message>
  <message>
   <source>The shopper knows</source>
   <translation>Die Person weiß Bescheid</translation>
  </message>
  <message>
   <source>Ordered anew</source>
   <translation>Neu bestellt</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Put it back on the shelf and count it in.</source>
   <translation>Legen Sie es ins Regal zurück und zählen Sie es mit.</translation>
  </message>
  <message>
   <source>The loss is noted. Count the shelf.</source>
   <translation>Der Verlust ist vermerkt. Zählen Sie das Regal.</translation>
  </message>
  <message>
   <source>Nothing is paid. Count them out of the shelf if they lie there.</source>
   <translation>Es wird nichts bezahlt. Zählen Sie sie aus dem Regal, falls sie dort liegt.</translation>
  </message>
  <message>
   <source>The second try counts. This one ends.</source>
   <translation>Der zweite Versuch zählt. Dieser endet.</translation>
  </message>
  <message>
   <source>It was entered twice. Tell the customer what counts.</source>
   <translation>Es wurde zweimal eingegeben. Sagen Sie der Kundschaft, was zählt.</translation>
  </message>
  <message>
   <source>The second set is not of this order. Give it back, or agree on store credit.</source>
   <translation>Die zweite Ware ist nicht aus dieser Bestellung. Geben Sie sie zurück, oder vereinbaren Sie Guthaben.</translation>
  </message>
  <message>
   <source>The return counts. Put the goods where they belong.</source>
   <translation>Die Rückgabe gilt. Bringen Sie die Ware an ihren Platz.</translation>
  </message>
  <message>
   <source>The return counts, and the goods are sold.</source>
   <translation>Die Rückgabe gilt, und die Ware ist verkauft.</translation>
  </message>
  <message>
   <source>The office sees that goods and money are gone.</source>
   <translation>Die Zentrale sieht, dass Ware und Geld weg sind.</translation>
  </message>
  <message>
   <source>Nothing is paid back by itself any more. Say in the note how it was done.</source>
   <translation>Von selbst wird nichts mehr zurückgezahlt. Schreiben Sie in die Notiz, wie es geschah.</translation>
  </message>
  <message>
   <source>Taken in by</source>
   <translation>Angenommen von</translation>
  </message>
  <message>
   <source>Given up by</source>
   <translation>Storniert von</translation>
  </message>
  <message>
   <source>Taken back first by</source>
   <translation>Zuerst zurückgenommen von</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Zuerst</translation>
  </message>
  <message>
   <source>Ordered by</source>
   <translation>Bestellt von</translation>
  </message>
  <message>
   <source>Given back by</source>
   <translation>Zurückgegeben von</translation>
  </message>
  <message>
   <source>Handed over by</source>
   <translation>Übergeben von</translation>
  </message>
  <message>
   <source>And then by</source>
   <translation>Und danach von</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>Nicht bekannt, wer</translation>
  </message>
 </context>
 <context>
  <name>BasketCustomer</name>
  <message>
   <source>Who is it for, and where does it go?</source>
   <translation>Für wen ist es, und wohin geht es?</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>Für wen ist es?</translation>
  </message>
  <message>
   <source>%1, card ending in %2</source>
   <translation>%1, Karte endet auf %2</translation>
  </message>
  <message>
   <source>Scan their card, or type: it is for this order alone.</source>
   <translation>Karte scannen oder eintippen: nur für diese Bestellung.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>It is for somebody else</source>
   <translation>Es ist für jemand anderen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
 </context>
 <context>
  <name>BasketLine</name>
  <message>
   <source>%1 each</source>
   <translation>je %1</translation>
  </message>
  <message>
   <source>nobody knows its price</source>
   <translation>der Preis ist nicht bekannt</translation>
  </message>
  <message>
   <source>costs more now, it was %1</source>
   <translation>kostet jetzt mehr, vorher %1</translation>
  </message>
  <message>
   <source>costs less now, it was %1</source>
   <translation>kostet jetzt weniger, vorher %1</translation>
  </message>
  <message>
   <source>instead of %1</source>
   <translation>statt %1</translation>
  </message>
  <message>
   <source>Take %1 out</source>
   <translation>%1 herausnehmen</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Eins weniger</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Eins mehr</translation>
  </message>
  <message>
   <source>Something similar</source>
   <translation>Etwas Ähnliches</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Order for a customer</source>
   <translation>Bestellung im Laden</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>Warenkorb</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n Artikel</numerusform>
    <numerusform>%n Artikel</numerusform>
   </translation>
  </message>
  <message>
   <source>from a kiosk</source>
   <translation>vom Kiosk</translation>
  </message>
  <message>
   <source>scan to add more</source>
   <translation>Weiteres einfach scannen</translation>
  </message>
  <message numerus="yes">
   <source>%n more code(s) of this basket</source>
   <translation>
    <numerusform>Noch %n Code dieses Warenkorbs</numerusform>
    <numerusform>Noch %n Codes dieses Warenkorbs</numerusform>
   </translation>
  </message>
  <message>
   <source>The kiosk shows them one after the other: scan them all.</source>
   <translation>Der Kiosk zeigt sie nacheinander: bitte alle scannen.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) of the kiosk’s basket are not known here</source>
   <translation>
    <numerusform>%n Artikel vom Kiosk ist hier nicht bekannt</numerusform>
    <numerusform>%n Artikel vom Kiosk sind hier nicht bekannt</numerusform>
   </translation>
  </message>
  <message>
   <source>They are not in this basket. Ask the customer what it was, and scan it or look for it.</source>
   <translation>Sie sind nicht in diesem Warenkorb. Fragen Sie, was es war, und scannen oder suchen Sie es.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) did not fit in as wanted</source>
   <translation>
    <numerusform>%n Zeile passte nicht wie gewünscht hinein</numerusform>
    <numerusform>%n Zeilen passten nicht wie gewünscht hinein</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare with the kiosk, and order the rest as a second order.</source>
   <translation>Vergleichen Sie mit dem Kiosk und bestellen Sie den Rest als zweite Bestellung.</translation>
  </message>
  <message>
   <source>Something costs more by now</source>
   <translation>Etwas kostet inzwischen mehr</translation>
  </message>
  <message>
   <source>Something costs less by now</source>
   <translation>Etwas kostet inzwischen weniger</translation>
  </message>
  <message>
   <source>Tell the customer the new price.</source>
   <translation>Sagen Sie den neuen Preis an.</translation>
  </message>
  <message>
   <source>They agree</source>
   <translation>Einverstanden</translation>
  </message>
  <message>
   <source>%1 is out of the basket</source>
   <translation>%1 ist aus dem Warenkorb genommen</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>An empty basket</source>
   <translation>Ein leerer Warenkorb</translation>
  </message>
  <message>
   <source>Scan articles, or the code that the kiosk shows of a shopper’s basket. What is not here comes from another store or from the warehouse.</source>
   <translation>Scannen Sie Artikel oder den Code, den der Kiosk von einem Warenkorb zeigt. Was nicht hier ist, kommt aus einer anderen Filiale oder aus dem Lager.</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Das ließ sich nicht nachschlagen</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Scan again; if it happens again, restart the tablet and tell a manager.</source>
   <translation>Das Tablet konnte seine eigenen Daten nicht lesen. Scannen Sie noch einmal; passiert es wieder, starten Sie das Tablet neu und sagen Sie der Leitung Bescheid.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Next customer</source>
   <translation>Nächste Person</translation>
  </message>
  <message>
   <source>Empty it</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Back to the basket</source>
   <translation>Zurück zum Warenkorb</translation>
  </message>
  <message>
   <source>Choose another way</source>
   <translation>Anderen Weg wählen</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>Für wen ist es?</translation>
  </message>
  <message>
   <source>Order · %1</source>
   <translation>Bestellen · %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>Bestellanfrage senden · %1</translation>
  </message>
 </context>
 <context>
  <name>BasketSent</name>
  <message>
   <source>It is not confirmed. It is sent as soon as this tablet is connected, and the customer is written to.</source>
   <translation>Sie ist nicht bestätigt. Sobald dieses Tablet verbunden ist, wird sie gesendet; die Antwort kommt per Nachricht.</translation>
  </message>
  <message>
   <source>It is saved on this tablet and not confirmed yet.</source>
   <translation>Sie ist auf diesem Tablet gespeichert und noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>What is left</source>
   <translation>Was noch da ist</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>Was bestellt wurde</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>kostet jetzt %1</translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>noch %n</numerusform>
    <numerusform>noch %n</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>ausverkauft</translation>
  </message>
  <message>
   <source>ready from %1</source>
   <translation>bereit ab %1</translation>
  </message>
  <message>
   <source>Everything is still in the basket</source>
   <translation>Alles ist noch im Warenkorb</translation>
  </message>
  <message>
   <source>Choose another way or another article, and order again.</source>
   <translation>Wählen Sie einen anderen Weg oder Artikel und bestellen Sie noch einmal.</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>Was Sie dazu sagen</translation>
  </message>
  <message>
   <source>Number %1</source>
   <translation>Nummer %1</translation>
  </message>
  <message>
   <source>Code to pay with the phone</source>
   <translation>Code zum Bezahlen mit dem Telefon</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Code für die Kasse</translation>
  </message>
 </context>
 <context>
  <name>BasketSheet</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>BasketSide</name>
  <message>
   <source>For the customer</source>
   <translation>Für wen</translation>
  </message>
  <message>
   <source>Scan their card, or enter who it is for</source>
   <translation>Karte scannen oder Namen eintragen</translation>
  </message>
  <message>
   <source>Name, how to reach them, and where to send it</source>
   <translation>Name, Kontakt und Lieferadresse</translation>
  </message>
  <message>
   <source>Name, and how to reach them</source>
   <translation>Name und Kontakt</translation>
  </message>
  <message>
   <source>card ending in %1</source>
   <translation>Karte endet auf %1</translation>
  </message>
  <message>
   <source>free</source>
   <translation>kostenlos</translation>
  </message>
  <message>
   <source>Pays on their phone</source>
   <translation>Zahlt mit dem Telefon</translation>
  </message>
  <message>
   <source>Pays at the till</source>
   <translation>Zahlt an der Kasse</translation>
  </message>
  <message>
   <source>With a code, once it is confirmed</source>
   <translation>Mit einem Code, sobald bestätigt</translation>
  </message>
  <message>
   <source>Cash or card, with a code</source>
   <translation>Bar oder mit Karte, mit einem Code</translation>
  </message>
 </context>
 <context>
  <name>BasketSimilar</name>
  <message>
   <source>Something similar</source>
   <translation>Etwas Ähnliches</translation>
  </message>
  <message>
   <source>In place of %1</source>
   <translation>Anstelle von %1</translation>
  </message>
  <message>
   <source>The article is replaced in the basket; colour and size can be scanned instead.</source>
   <translation>Der Artikel wird im Warenkorb ersetzt; eine bestimmte Farbe oder Größe können Sie stattdessen scannen.</translation>
  </message>
  <message>
   <source>Nothing similar is known</source>
   <translation>Nichts Ähnliches bekannt</translation>
  </message>
  <message>
   <source>Scan what the customer would like instead: it goes into the basket.</source>
   <translation>Scannen Sie, was stattdessen gewünscht ist: Es kommt in den Warenkorb.</translation>
  </message>
 </context>
 <context>
  <name>BasketSums</name>
  <message>
   <source>free</source>
   <translation>kostenlos</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>enthält %1 MwSt.</translation>
  </message>
  <message>
   <source>%1 saved</source>
   <translation>%1 gespart</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How does the customer want it?</source>
   <translation>Wie soll es sein?</translation>
  </message>
  <message>
   <source>Something similar instead</source>
   <translation>Stattdessen etwas Ähnliches</translation>
  </message>
 </context>
 <context>
  <name>BasketWords</name>
  <message>
   <source>Take it from the shelf here</source>
   <translation>Hier aus dem Regal nehmen</translation>
  </message>
  <message>
   <source>Held at this store’s counter</source>
   <translation>Liegt hier am Tresen bereit</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>Abholen in %1</translation>
  </message>
  <message>
   <source>Sent home</source>
   <translation>Nach Hause geschickt</translation>
  </message>
  <message numerus="yes">
   <source>only %n left</source>
   <translation>
    <numerusform>nur noch %n</numerusform>
    <numerusform>nur noch %n</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>ausverkauft</translation>
  </message>
  <message>
   <source>Nobody knows how many: somebody has to look</source>
   <translation>Bestand unbekannt: Jemand muss nachsehen</translation>
  </message>
  <message>
   <source>Few left: somebody has to look</source>
   <translation>Nur noch wenige: Jemand muss nachsehen</translation>
  </message>
  <message numerus="yes">
   <source>%n there</source>
   <translation>
    <numerusform>%n da</numerusform>
    <numerusform>%n da</numerusform>
   </translation>
  </message>
  <message>
   <source>with the customer %1</source>
   <translation>Zustellung %1</translation>
  </message>
  <message>
   <source>ready from %1</source>
   <translation>bereit ab %1</translation>
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
   <source>Delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
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
   <source>Never type a card number here. It was not kept.</source>
   <translation>Hier nie eine Kartennummer eintippen. Sie wurde nicht gespeichert.</translation>
  </message>
  <message>
   <source>An e-mail address or a phone number is needed, to tell the customer.</source>
   <translation>Eine E-Mail-Adresse oder Telefonnummer wird für die Nachricht gebraucht.</translation>
  </message>
  <message>
   <source>This is still needed.</source>
   <translation>Das fehlt noch.</translation>
  </message>
  <message>
   <source>This is no postcode of that country.</source>
   <translation>Das ist keine Postleitzahl dieses Landes.</translation>
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
   <source>This is too long.</source>
   <translation>Das ist zu lang.</translation>
  </message>
  <message>
   <source>This is too short.</source>
   <translation>Das ist zu kurz.</translation>
  </message>
  <message>
   <source>Nothing is sent to this country.</source>
   <translation>In dieses Land wird nicht geliefert.</translation>
  </message>
  <message>
   <source>There are characters in it that cannot be printed on a label.</source>
   <translation>Darin sind Zeichen, die sich nicht auf ein Etikett drucken lassen.</translation>
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
   <source>This code is in the basket already</source>
   <translation>Dieser Code ist schon im Warenkorb</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>Nicht im Katalog dieses Tablets</translation>
  </message>
  <message>
   <source>It is not to be had anywhere that this tablet knows of</source>
   <translation>Soweit dieses Tablet weiß, ist es nirgends zu haben</translation>
  </message>
  <message>
   <source>The basket is full: order this first</source>
   <translation>Der Warenkorb ist voll: bitte erst bestellen</translation>
  </message>
  <message>
   <source>This customer is not known here</source>
   <translation>Diese Karte ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>It could not be saved on this tablet. Nothing was ordered.</source>
   <translation>Es ließ sich auf diesem Tablet nicht speichern. Nichts wurde bestellt.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>Das Tablet konnte seine eigenen Daten nicht lesen. Bitte noch einmal.</translation>
  </message>
  <message>
   <source>It was not put in a second time.</source>
   <translation>Er wurde nicht noch einmal hineingelegt.</translation>
  </message>
  <message>
   <source>Enter a name and an e-mail address or a phone number instead.</source>
   <translation>Tragen Sie stattdessen einen Namen und eine E-Mail-Adresse oder Telefonnummer ein.</translation>
  </message>
  <message>
   <source>Order again: it stays one order, however often it is tried.</source>
   <translation>Bestellen Sie noch einmal: Es bleibt eine Bestellung, so oft Sie es auch versuchen.</translation>
  </message>
  <message>
   <source>On its way to the head office</source>
   <translation>Unterwegs zur Zentrale</translation>
  </message>
  <message>
   <source>Saved as an order request</source>
   <translation>Als Bestellanfrage gespeichert</translation>
  </message>
  <message>
   <source>The order is confirmed</source>
   <translation>Die Bestellung ist bestätigt</translation>
  </message>
  <message>
   <source>The order is paid</source>
   <translation>Die Bestellung ist bezahlt</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>Diese Bestellung ist beendet</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>Jemand war schneller</translation>
  </message>
  <message>
   <source>The price has changed</source>
   <translation>Der Preis hat sich geändert</translation>
  </message>
  <message>
   <source>The head office refused it</source>
   <translation>Die Zentrale hat sie abgelehnt</translation>
  </message>
  <message>
   <source>“One moment: it is not confirmed yet.”</source>
   <translation>„Einen Moment: Sie ist noch nicht bestätigt.“</translation>
  </message>
  <message>
   <source>“Nothing is confirmed yet: we are working offline. As soon as we are connected we check it and write to you.”</source>
   <translation>„Noch ist nichts bestätigt: Wir arbeiten gerade ohne Verbindung. Sobald wir verbunden sind, prüfen wir es und schreiben Ihnen.“</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone and pay until %1. Until then it is yours.”</source>
   <translation>„Bitte scannen Sie diesen Code mit Ihrem Telefon und zahlen Sie bis %1. So lange ist alles für Sie reserviert.“</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone to pay.”</source>
   <translation>„Bitte scannen Sie diesen Code zum Bezahlen mit Ihrem Telefon.“</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code, until %1. Until then it is yours.”</source>
   <translation>„Bitte zahlen Sie mit diesem Code bis %1 an der Kasse. So lange ist alles für Sie reserviert.“</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code.”</source>
   <translation>„Bitte zahlen Sie mit diesem Code an der Kasse.“</translation>
  </message>
  <message>
   <source>“Your order is paid. What you take from the shelf is paid at the till: %1.”</source>
   <translation>„Ihre Bestellung ist bezahlt. Was Sie aus dem Regal nehmen, bezahlen Sie an der Kasse: %1.“</translation>
  </message>
  <message>
   <source>“Everything is paid. We write to you when there is news.”</source>
   <translation>„Alles ist bezahlt. Wir schreiben Ihnen, sobald es Neues gibt.“</translation>
  </message>
  <message>
   <source>“It was not paid in time. Nothing is owed.”</source>
   <translation>„Es wurde nicht rechtzeitig bezahlt. Offen ist nichts.“</translation>
  </message>
  <message>
   <source>“I am sorry, it was sold a moment ago. Nothing was ordered and nothing is owed.”</source>
   <translation>„Es tut mir leid, das wurde gerade eben verkauft. Nichts wurde bestellt, und offen ist nichts.“</translation>
  </message>
  <message>
   <source>“Nothing was ordered and nothing is owed.”</source>
   <translation>„Nichts wurde bestellt, und offen ist nichts.“</translation>
  </message>
 </context>
 <context>
  <name>BatchBar</name>
  <message numerus="yes">
   <source>%n order(s) are the most on one walk</source>
   <translation>
    <numerusform>Mehr als %n Bestellung geht gerade nicht</numerusform>
    <numerusform>Mehr als %n Bestellungen gehen nicht auf einen Gang</numerusform>
   </translation>
  </message>
  <message>
   <source>More totes do not fit on a trolley. Take one out of your choice first, or pick this one on the next walk.</source>
   <translation>Mehr Behälter passen nicht auf einen Wagen. Nehmen Sie erst eine Bestellung aus der Auswahl, oder holen Sie diese beim nächsten Gang.</translation>
  </message>
  <message>
   <source>Begin with %1, take over %2</source>
   <translation>Mit %1 beginnen, %2 übernehmen</translation>
  </message>
  <message numerus="yes">
   <source>Begin with %n order(s)</source>
   <translation>
    <numerusform>Mit %n Bestellung beginnen</numerusform>
    <numerusform>Mit %n Bestellungen beginnen</numerusform>
   </translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>The ten most urgent</source>
   <translation>Die zehn dringendsten</translation>
  </message>
  <message numerus="yes">
   <source>The %n most urgent</source>
   <translation>
    <numerusform>Die dringendste</numerusform>
    <numerusform>Die %n dringendsten</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>BatchDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>Wie viele haben Sie genommen?</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: noch %n gesucht.</numerusform>
    <numerusform>%1: noch %n gesucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>Zwischen 1 und %1. Nehmen Sie nicht mehr als bestellt.</translation>
  </message>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>Gibt es noch ein unbeschädigtes?</translation>
  </message>
  <message>
   <source>Please look once more</source>
   <translation>Bitte noch einmal nachsehen</translation>
  </message>
  <message>
   <source>It belongs in aisle %1, bay %2.</source>
   <translation>Es gehört in Gang %1, Fach %2.</translation>
  </message>
  <message>
   <source>No bay is noted for it.</source>
   <translation>Dafür ist kein Fach vermerkt.</translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>Wie viele in der Filiale sein sollten, ist unbekannt.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>%n sollte in der Filiale sein, %1.</numerusform>
    <numerusform>%n sollten in der Filiale sein, %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is missing is decided order by order when the walk is done.</source>
   <translation>Was fehlt, wird nach dem Gang Bestellung für Bestellung entschieden.</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>Ja, ich nehme dieses</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>Gefunden</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>Nein, %n fehlt</numerusform>
    <numerusform>Nein, %n fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>Nicht da, %n fehlt</numerusform>
    <numerusform>Nicht da, %n fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Leave %n order(s) for somebody else?</source>
   <translation>
    <numerusform>%n Bestellung jemand anderem überlassen?</numerusform>
    <numerusform>%n Bestellungen jemand anderem überlassen?</numerusform>
   </translation>
  </message>
  <message>
   <source>What is picked stays picked, and lies in your totes: put a name on each of them. Whoever goes on is shown what is left.</source>
   <translation>Was geholt ist, bleibt geholt und liegt in Ihren Behältern: Schreiben Sie auf jeden einen Namen. Wer weitermacht, sieht, was noch fehlt.</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>Weiter holen</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>Abgeben</translation>
  </message>
 </context>
 <context>
  <name>BatchFace</name>
  <message>
   <source>Aisle</source>
   <translation>Gang</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Fach</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>Wo es liegt, ist nicht vermerkt. Sehen Sie in der Abteilung nach.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>Nummer endet auf %1</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>Nehmen: %n</numerusform>
    <numerusform>Nehmen: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n fehlt</numerusform>
    <numerusform>%n fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>Alles geholt</translation>
  </message>
 </context>
 <context>
  <name>BatchPage</name>
  <message numerus="yes">
   <source>Pick %n order(s) together</source>
   <translation>
    <numerusform>%n Bestellung holen</numerusform>
    <numerusform>%n Bestellungen zusammen holen</numerusform>
   </translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>Zusammen holen</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 von %2 zusammengestellt</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>Davon sind genug da: %1</translation>
  </message>
  <message>
   <source>None of the orders needs that</source>
   <translation>Das braucht keine der Bestellungen</translation>
  </message>
  <message>
   <source>None of the orders needs that: %1</source>
   <translation>Das braucht keine der Bestellungen: %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>Alles Bestellte ist zusammengestellt. Legen Sie dieses zurück.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>Nichts wurde erfasst. Gesucht: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>This tote is %1 already</source>
   <translation>Dieser Behälter ist schon %1</translation>
  </message>
  <message>
   <source>This tote is none of yours</source>
   <translation>Dieser Behälter gehört nicht dazu</translation>
  </message>
  <message>
   <source>Take another one. One tote holds one order.</source>
   <translation>Nehmen Sie einen anderen. In jedem Behälter liegt nur eine Bestellung.</translation>
  </message>
  <message>
   <source>Tap the order it is for, then scan it once more.</source>
   <translation>Tippen Sie auf die Bestellung, für die er ist, und scannen Sie ihn noch einmal.</translation>
  </message>
  <message>
   <source>Look for a tote of this batch.</source>
   <translation>Suchen Sie einen Behälter dieses Gangs.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>These orders could not be read</source>
   <translation>Diese Bestellungen konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>Nothing is being picked together</source>
   <translation>Gerade wird nichts zusammen geholt</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Nichts ist verloren. Bitte versuchen Sie es noch einmal. Passiert es wieder, starten Sie das Tablet neu und sagen Sie der Leitung Bescheid.</translation>
  </message>
  <message>
   <source>Choose orders in the list of pickups.</source>
   <translation>Wählen Sie Bestellungen in der Liste der Abholungen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>Zur Liste</translation>
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
   <translation>Nicht in %1</translation>
  </message>
  <message>
   <source>Scan each one as you take it</source>
   <translation>Scannen Sie jedes Stück beim Herausnehmen</translation>
  </message>
  <message>
   <source>Share them out</source>
   <translation>Verteilen Sie sie</translation>
  </message>
  <message>
   <source>Into tote %1</source>
   <translation>In Behälter %1</translation>
  </message>
  <message>
   <source>This page says into which tote it goes.</source>
   <translation>Hier steht dann, in welchen Behälter es gehört.</translation>
  </message>
  <message>
   <source>It belongs into tote %1.</source>
   <translation>Es gehört in Behälter %1.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>It is in the right tote.</source>
   <translation>Es liegt im richtigen Behälter.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2.</source>
   <translation>Gespeichert, %1 von %2.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2. Scan the tote to be sure.</source>
   <translation>Gespeichert, %1 von %2. Scannen Sie den Behälter, um sicherzugehen.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Zurücknehmen: %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>BatchSign</name>
  <message>
   <source>Tote %1</source>
   <translation>Behälter %1</translation>
  </message>
 </context>
 <context>
  <name>BatchStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n fehlt</numerusform>
    <numerusform>%n fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n geholt</numerusform>
    <numerusform>%n geholt</numerusform>
   </translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>kein Fach vermerkt</translation>
  </message>
 </context>
 <context>
  <name>BatchTote</name>
  <message>
   <source>tote %1</source>
   <translation>Behälter %1</translation>
  </message>
  <message>
   <source>scan its tote now</source>
   <translation>jetzt den Behälter scannen</translation>
  </message>
  <message>
   <source>by its letter</source>
   <translation>nach dem Buchstaben</translation>
  </message>
  <message>
   <source>somebody was quicker</source>
   <translation>jemand war schneller</translation>
  </message>
  <message>
   <source>× %1</source>
   <translation>× %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Take %1 out of the batch</source>
   <translation>%1 aus dem Gang nehmen</translation>
  </message>
  <message numerus="yes">
   <source>Decide: %n missing</source>
   <translation>
    <numerusform>Entscheiden: %n fehlt</numerusform>
    <numerusform>Entscheiden: %n fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>Put into a bay</source>
   <translation>Ins Fach legen</translation>
  </message>
  <message>
   <source>Put into a bay: %1</source>
   <translation>Ins Fach legen: %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
 </context>
 <context>
  <name>BatchTotes</name>
  <message>
   <source>All totes are empty</source>
   <translation>Alle Behälter sind leer</translation>
  </message>
  <message numerus="yes">
   <source>Get %n tote(s) ready</source>
   <translation>
    <numerusform>Stellen Sie %n Behälter bereit</numerusform>
    <numerusform>Stellen Sie %n Behälter bereit</numerusform>
   </translation>
  </message>
  <message>
   <source>The walk is done. Put each tote into its bay.</source>
   <translation>Der Gang ist fertig. Stellen Sie jeden Behälter in sein Fach.</translation>
  </message>
  <message>
   <source>Everything that was picked lies in its place.</source>
   <translation>Alles Geholte liegt an seinem Platz.</translation>
  </message>
  <message>
   <source>Scan the code of each tote to tie it to its order, or begin at once and go by the letters.</source>
   <translation>Scannen Sie den Code jedes Behälters, um ihn an seine Bestellung zu binden, oder beginnen Sie gleich und gehen Sie nach den Buchstaben.</translation>
  </message>
  <message>
   <source>Scan a tote, or tap its button. What is missing is decided order by order.</source>
   <translation>Scannen Sie einen Behälter oder tippen Sie auf seine Taste. Was fehlt, wird Bestellung für Bestellung entschieden.</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>Zur Liste</translation>
  </message>
  <message>
   <source>Begin the walk</source>
   <translation>Gang beginnen</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>Behälter</translation>
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
   <translation>fertig</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>Anzahl eingeben</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 von %2 zusammengestellt</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>Behälter</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>Tie totes to orders</source>
   <translation>Behälter an Bestellungen binden</translation>
  </message>
  <message>
   <source>Leave them for somebody else</source>
   <translation>Jemand anderem überlassen</translation>
  </message>
 </context>
 <context>
  <name>BatchWords</name>
  <message>
   <source>Tote %1 (%2)</source>
   <translation>Behälter %1 (%2)</translation>
  </message>
  <message>
   <source>Tote %1</source>
   <translation>Behälter %1</translation>
  </message>
  <message>
   <source>%1 was cancelled</source>
   <translation>%1 wurde storniert</translation>
  </message>
  <message>
   <source>%1 has taken over %2</source>
   <translation>%1 hat %2 übernommen</translation>
  </message>
  <message>
   <source>Somebody else has taken over %1</source>
   <translation>Jemand anderes hat %1 übernommen</translation>
  </message>
  <message>
   <source>%1 is no longer yours to pick</source>
   <translation>%1 holen Sie nicht mehr</translation>
  </message>
  <message>
   <source>Tote %1 is empty: nothing is to be put back.</source>
   <translation>Behälter %1 ist leer: nichts muss zurück.</translation>
  </message>
  <message numerus="yes">
   <source>Put back the %n unit(s) in tote %1 when your walk is done.</source>
   <translation>
    <numerusform>Legen Sie das %n Stück in Behälter %1 nach dem Gang zurück.</numerusform>
    <numerusform>Legen Sie die %n Stück in Behälter %1 nach dem Gang zurück.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give them the %n unit(s) in tote %1, or put them back.</source>
   <translation>
    <numerusform>Geben Sie das %n Stück aus Behälter %1 weiter, oder legen Sie es zurück.</numerusform>
    <numerusform>Geben Sie die %n Stück aus Behälter %1 weiter, oder legen Sie sie zurück.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lies in %1</source>
   <translation>Liegt in %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message numerus="yes">
   <source>Put back: %n unit(s)</source>
   <translation>
    <numerusform>Zurücklegen: %n Stück</numerusform>
    <numerusform>Zurücklegen: %n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Out of the batch</source>
   <translation>Nicht mehr dabei</translation>
  </message>
  <message>
   <source>%1 of %2 in it</source>
   <translation>%1 von %2 darin</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n fehlt</numerusform>
    <numerusform>%n fehlen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BeforehandCard</name>
  <message>
   <source>First, in the scanner’s manual</source>
   <translation>Zuerst, im Handbuch des Scanners</translation>
  </message>
  <message>
   <source>Scan the manual’s codes for these settings. It works without them, but not as well.</source>
   <translation>Die Codes im Handbuch für diese Einstellungen scannen. Es geht auch ohne, aber nicht so gut.</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>Schnittstelle</translation>
  </message>
  <message>
   <source>USB or Bluetooth keyboard (HID)</source>
   <translation>USB- oder Bluetooth-Tastatur (HID)</translation>
  </message>
  <message>
   <source>Keyboard country</source>
   <translation>Land der Tastatur</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>USA</translation>
  </message>
  <message>
   <source>After each code</source>
   <translation>Nach jedem Code</translation>
  </message>
  <message>
   <source>Enter (CR)</source>
   <translation>Enter (CR)</translation>
  </message>
  <message>
   <source>Transmit AIM identifier</source>
   <translation>AIM-Kennung senden</translation>
  </message>
  <message>
   <source>On, for all kinds of codes</source>
   <translation>Ein, für alle Codearten</translation>
  </message>
  <message>
   <source>Group separator (GS, FNC1)</source>
   <translation>Gruppentrenner (GS, FNC1)</translation>
  </message>
  <message>
   <source>Transmit</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>With the AIM identifier (]E0, ]C1, ]d2, ]Q3 in front of a code) this tablet knows how a code was printed. It never has to guess between two meanings.</source>
   <translation>Mit der AIM-Kennung vor jedem Code weiß dieses Tablet, wie der Code gedruckt ist, und muss nie zwischen zwei Bedeutungen raten. Sie sieht so aus: ]E0 ]C1 ]d2 ]Q3</translation>
  </message>
  <message>
   <source>A scanner has been set up on this device before.</source>
   <translation>Auf diesem Gerät wurde schon ein Scanner eingerichtet.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
 </context>
 <context>
  <name>BoardChart</name>
  <message>
   <source>Ordered</source>
   <translation>Bestellt</translation>
  </message>
  <message>
   <source>Made ready</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message numerus="yes">
   <source>%n ordered</source>
   <translation>
    <numerusform>%n bestellt</numerusform>
    <numerusform>%n bestellt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n made ready</source>
   <translation>
    <numerusform>%n fertig</numerusform>
    <numerusform>%n fertig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n übergeben</numerusform>
    <numerusform>%n übergeben</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 to %2: %3, %4, %5</source>
   <translation>%1 bis %2: %3, %4, %5</translation>
  </message>
 </context>
 <context>
  <name>BoardFigures</name>
  <message>
   <source>ready on time, %1 of %2</source>
   <translation>pünktlich fertig, %1 von %2</translation>
  </message>
  <message>
   <source>ready on time, none due yet</source>
   <translation>pünktlich fertig, noch keine fällig</translation>
  </message>
  <message>
   <source>until ready, 9 of 10 within %1</source>
   <translation>bis fertig, 9 von 10 in %1</translation>
  </message>
  <message>
   <source>until ready, none yet</source>
   <translation>bis fertig, noch keine</translation>
  </message>
  <message>
   <source>usual wait of a customer</source>
   <translation>übliche Wartezeit</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>to pick one line</source>
   <translation>je Position beim Holen</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) with something missing</source>
   <translation>
    <numerusform>%n Bestellung, in der etwas fehlte</numerusform>
    <numerusform>%n Bestellungen, in denen etwas fehlte</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing picked yet</source>
   <translation>noch nichts geholt</translation>
  </message>
  <message numerus="yes">
   <source>%n not collected in time</source>
   <translation>
    <numerusform>%n nicht rechtzeitig abgeholt</numerusform>
    <numerusform>%n nicht rechtzeitig abgeholt</numerusform>
   </translation>
  </message>
  <message>
   <source>not collected, none yet</source>
   <translation>nicht abgeholt, noch keine</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>Nothing left to get ready</source>
   <translation>Nichts mehr vorzubereiten</translation>
  </message>
  <message numerus="yes">
   <source>%n more order(s) will be late</source>
   <translation>
    <numerusform>%n weitere Bestellung wird zu spät</numerusform>
    <numerusform>%n weitere Bestellungen werden zu spät</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked by %1</source>
   <translation>Alles zusammengestellt bis %1</translation>
  </message>
  <message>
   <source>Everything is picked, some needs a bay</source>
   <translation>Alles ist zusammengestellt, manches braucht ein Fach</translation>
  </message>
  <message>
   <source>No forecast: the opening hours are not known</source>
   <translation>Keine Vorhersage: Die Öffnungszeiten sind nicht bekannt</translation>
  </message>
  <message>
   <source>all picked by %1</source>
   <translation>alles zusammengestellt bis %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n Stück zu holen</numerusform>
    <numerusform>%n Stück zu holen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picking</source>
   <translation>
    <numerusform>%n Person holt</numerusform>
    <numerusform>%n Personen holen</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody is picking: counted with one person</source>
   <translation>niemand holt gerade: gerechnet mit einer Person</translation>
  </message>
  <message>
   <source>usual speed, too little was picked today</source>
   <translation>übliches Tempo, heute wurde zu wenig geholt</translation>
  </message>
  <message>
   <source>Pickup board</source>
   <translation>Abholungen im Überblick</translation>
  </message>
  <message numerus="yes">
   <source>%n in progress</source>
   <translation>
    <numerusform>%n in Arbeit</numerusform>
    <numerusform>%n in Arbeit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready</source>
   <translation>
    <numerusform>%n bereit</numerusform>
    <numerusform>%n bereit</numerusform>
   </translation>
  </message>
  <message>
   <source>No line to the office: the board is %1. New orders and what other tablets did since are missing; what is done here counts already.</source>
   <translation>Keine Verbindung zur Zentrale: Der Überblick ist %1. Neue Bestellungen und was andere Tablets seither taten, fehlen; was hier geschieht, zählt schon.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet: the board may be empty although orders wait.</source>
   <translation>Keine Verbindung zur Zentrale, und noch ist nichts von ihr gekommen: Der Überblick kann leer sein, obwohl Bestellungen warten.</translation>
  </message>
  <message>
   <source>%1 has %2 in hand and has not reported since %3: no network there, or put aside.</source>
   <translation>%1 hat %2 in der Hand und seit %3 nichts gemeldet: kein Netz dort, oder weggelegt.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n Bestellung</numerusform>
    <numerusform>%n Bestellungen</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody has %1 in hand and has not reported since %2: no network there, or put aside.</source>
   <translation>Jemand hat %1 in der Hand und seit %2 nichts gemeldet: kein Netz dort, oder weggelegt.</translation>
  </message>
  <message>
   <source>late</source>
   <translation>zu spät</translation>
  </message>
  <message>
   <source>due soon</source>
   <translation>bald fällig</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>rechtzeitig</translation>
  </message>
  <message>
   <source>waiting here</source>
   <translation>warten hier</translation>
  </message>
  <message>
   <source>longest %1</source>
   <translation>am längsten %1</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Bestellungen</translation>
  </message>
  <message>
   <source>Act now</source>
   <translation>Jetzt handeln</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No order needs you now.</source>
   <translation>Keine Bestellung braucht Sie gerade.</translation>
  </message>
  <message>
   <source>None of these at the moment.</source>
   <translation>Davon im Moment keine.</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>Heute bisher</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>Heute nach Stunden</translation>
  </message>
  <message numerus="yes">
   <source>%n more came in before the first of these hours.</source>
   <translation>
    <numerusform>%n weitere kam vor der ersten dieser Stunden.</numerusform>
    <numerusform>%n weitere kamen vor der ersten dieser Stunden.</numerusform>
   </translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Der Überblick kann gerade nicht gelesen werden</translation>
  </message>
  <message>
   <source>Nothing is lost. Picking and handing over go on.</source>
   <translation>Nichts ist verloren. Holen und Übergeben gehen weiter.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>BoardRow</name>
  <message>
   <source>somebody is at it</source>
   <translation>jemand ist dabei</translation>
  </message>
  <message>
   <source>nobody is at it</source>
   <translation>niemand ist dabei</translation>
  </message>
 </context>
 <context>
  <name>BoardSheet</name>
  <message numerus="yes">
   <source>%n unit(s) in %1</source>
   <translation>
    <numerusform>%n Stück in %1</numerusform>
    <numerusform>%n Stück in %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) picked, in somebody’s hands</source>
   <translation>
    <numerusform>%n Stück geholt, bei jemandem in der Hand</numerusform>
    <numerusform>%n Stück geholt, bei jemandem in der Hand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) still on the shelf</source>
   <translation>
    <numerusform>%n Stück noch im Regal</numerusform>
    <numerusform>%n Stück noch im Regal</numerusform>
   </translation>
  </message>
  <message>
   <source>Who should have it?</source>
   <translation>Wer soll sie übernehmen?</translation>
  </message>
  <message>
   <source>Hold it until when?</source>
   <translation>Bis wann aufbewahren?</translation>
  </message>
  <message>
   <source>Take it back to the shelf?</source>
   <translation>Ins Regal zurücklegen?</translation>
  </message>
  <message>
   <source>Cancel this order?</source>
   <translation>Diese Bestellung stornieren?</translation>
  </message>
  <message>
   <source>This order is not on this tablet any more.</source>
   <translation>Diese Bestellung ist nicht mehr auf diesem Tablet.</translation>
  </message>
  <message>
   <source>It is theirs from then on, whoever is at it now. They begin when they open it.</source>
   <translation>Sie gehört dann dieser Person, wer auch immer jetzt dabei ist. Sie beginnt, wenn sie sie öffnet.</translation>
  </message>
  <message>
   <source>Once only. It is held now until %1.</source>
   <translation>Nur einmal möglich. Jetzt aufbewahrt bis %1.</translation>
  </message>
  <message>
   <source>Nobody came for it by %1.</source>
   <translation>Bis %1 kam niemand.</translation>
  </message>
  <message>
   <source>The customer asked for it: %1.</source>
   <translation>Darum wurde gebeten: %1.</translation>
  </message>
  <message>
   <source>%1 is at it</source>
   <translation>%1 ist dabei</translation>
  </message>
  <message>
   <source>held until %1, that is over</source>
   <translation>aufbewahrt bis %1, das ist vorbei</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>aufbewahrt bis %1</translation>
  </message>
  <message>
   <source>customer written to: %1</source>
   <translation>angeschrieben: %1</translation>
  </message>
  <message>
   <source>Yes, take it back</source>
   <translation>Ja, zurücklegen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Yes, cancel it</source>
   <translation>Ja, stornieren</translation>
  </message>
  <message>
   <source>No, keep it</source>
   <translation>Nein, behalten</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Bestellung öffnen</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Answer: the customer wants to cancel</source>
   <translation>Antworten: Stornierung gewünscht</translation>
  </message>
  <message>
   <source>Asked %1. Until you answer it stays as it is.</source>
   <translation>Gefragt: %1. Bis zur Antwort bleibt alles, wie es ist.</translation>
  </message>
  <message>
   <source>Give it to somebody</source>
   <translation>Jemandem geben</translation>
  </message>
  <message>
   <source>%1 is at it now.</source>
   <translation>%1 ist gerade dabei.</translation>
  </message>
  <message>
   <source>Nobody is at it.</source>
   <translation>Niemand ist dabei.</translation>
  </message>
  <message>
   <source>Tell the customer that it takes longer</source>
   <translation>Mitteilen, dass es länger dauert</translation>
  </message>
  <message>
   <source>They were written to: %1.</source>
   <translation>Angeschrieben: %1.</translation>
  </message>
  <message>
   <source>An apology by e-mail. It says no new time.</source>
   <translation>Eine Entschuldigung per E-Mail, ohne neue Zeit.</translation>
  </message>
  <message>
   <source>Remind the customer</source>
   <translation>An die Abholung erinnern</translation>
  </message>
  <message>
   <source>That it lies ready, and until when.</source>
   <translation>Dass sie bereitliegt, und bis wann.</translation>
  </message>
  <message>
   <source>Hold it longer</source>
   <translation>Länger aufbewahren</translation>
  </message>
  <message>
   <source>Once only.</source>
   <translation>Nur einmal möglich.</translation>
  </message>
  <message>
   <source>Take it back to the shelf</source>
   <translation>Ins Regal zurücklegen</translation>
  </message>
  <message>
   <source>The hold is over.</source>
   <translation>Die Frist ist vorbei.</translation>
  </message>
  <message>
   <source>There is nothing left to decide about this order.</source>
   <translation>Bei dieser Bestellung ist nichts mehr zu entscheiden.</translation>
  </message>
  <message>
   <source>has it now</source>
   <translation>hat sie jetzt</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in hand</source>
   <translation>
    <numerusform>%n Bestellung in der Hand</numerusform>
    <numerusform>%n Bestellungen in der Hand</numerusform>
   </translation>
  </message>
  <message>
   <source>has nothing in hand</source>
   <translation>hat nichts in der Hand</translation>
  </message>
  <message>
   <source>If you say yes:</source>
   <translation>Wenn Sie ja sagen:</translation>
  </message>
  <message>
   <source>What left its shelf goes back there; it is on the list of what to put back.</source>
   <translation>Was aus dem Regal genommen wurde, kommt dorthin zurück; es steht auf der Liste zum Zurücklegen.</translation>
  </message>
  <message>
   <source>The office is asked to pay %1 back, and tells the customer.</source>
   <translation>Die Zentrale wird gebeten, %1 zurückzuzahlen, und teilt es mit.</translation>
  </message>
  <message>
   <source>If you say no:</source>
   <translation>Wenn Sie nein sagen:</translation>
  </message>
  <message>
   <source>It stays ready until %1. No message goes out by itself: please call the customer.</source>
   <translation>Sie bleibt bis %1 bereit. Es geht keine Nachricht von selbst hinaus: Bitte rufen Sie an.</translation>
  </message>
  <message>
   <source>It is made ready as promised. No message goes out by itself: please call the customer.</source>
   <translation>Sie wird wie versprochen vorbereitet. Es geht keine Nachricht von selbst hinaus: Bitte rufen Sie an.</translation>
  </message>
 </context>
 <context>
  <name>BoardTurn</name>
  <message>
   <source>Pickups</source>
   <translation>Abholungen</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Rückgaben</translation>
  </message>
  <message>
   <source>Shoppers</source>
   <translation>Kundschaft</translation>
  </message>
 </context>
 <context>
  <name>BoardWords</name>
  <message numerus="yes">
   <source>Here for %n min, parking bay %1</source>
   <translation>
    <numerusform>Seit %n min hier, Parkplatz %1</numerusform>
    <numerusform>Seit %n min hier, Parkplatz %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Here for %n min</source>
   <translation>
    <numerusform>Seit %n min hier</numerusform>
    <numerusform>Seit %n min hier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>%n min zu spät</numerusform>
    <numerusform>%n min zu spät</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>%n h zu spät</numerusform>
    <numerusform>%n h zu spät</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n Tag zu spät</numerusform>
    <numerusform>%n Tage zu spät</numerusform>
   </translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Möchte stornieren</translation>
  </message>
  <message>
   <source>Will be late, due %1</source>
   <translation>Wird zu spät, fällig %1</translation>
  </message>
  <message>
   <source>Due %1</source>
   <translation>Fällig %1</translation>
  </message>
  <message>
   <source>Hold is over</source>
   <translation>Frist vorbei</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n Stück zu holen</numerusform>
    <numerusform>%n Stück zu holen</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>Zusammengestellt, braucht ein Fach</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Etwas fehlt</translation>
  </message>
  <message>
   <source>Lies ready</source>
   <translation>Liegt bereit</translation>
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
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>Given. It is on their list now, and on every tablet as soon as there is a line.</source>
   <translation>Zugeteilt. Sie steht jetzt auf der Liste dieser Person, und auf jedem Tablet, sobald es Verbindung gibt.</translation>
  </message>
  <message>
   <source>It is held longer. Please tell the customer.</source>
   <translation>Sie wird länger aufbewahrt. Bitte sagen Sie Bescheid.</translation>
  </message>
  <message>
   <source>The hold is over. The goods are on the list of what goes back to the shelf.</source>
   <translation>Die Frist ist beendet. Die Ware steht auf der Liste zum Zurücklegen.</translation>
  </message>
  <message>
   <source>Cancelled. The goods are on the list of what goes back to the shelf.</source>
   <translation>Storniert. Die Ware steht auf der Liste zum Zurücklegen.</translation>
  </message>
  <message>
   <source>It stays. Please tell the customer.</source>
   <translation>Sie bleibt. Bitte sagen Sie Bescheid.</translation>
  </message>
  <message>
   <source>The message goes out as soon as there is a line.</source>
   <translation>Die Nachricht geht hinaus, sobald es Verbindung gibt.</translation>
  </message>
  <message>
   <source>This order needs nothing any more: somebody was quicker.</source>
   <translation>Diese Bestellung braucht nichts mehr: Jemand war schneller.</translation>
  </message>
  <message>
   <source>The hold has been made longer already. It can be done once.</source>
   <translation>Die Frist wurde schon verlängert. Das geht einmal.</translation>
  </message>
  <message>
   <source>The hold is not over yet.</source>
   <translation>Die Frist ist noch nicht vorbei.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>Jemand anderes hat schon geantwortet.</translation>
  </message>
  <message>
   <source>It does not lie ready any more.</source>
   <translation>Sie liegt nicht mehr bereit.</translation>
  </message>
  <message>
   <source>Somebody else has put it back already.</source>
   <translation>Jemand anderes hat es schon zurückgelegt.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>Das passt nicht mehr zum jetzigen Stand der Bestellung.</translation>
  </message>
 </context>
 <context>
  <name>CameraSheet</name>
  <message>
   <source>Type the number</source>
   <translation>Nummer eingeben</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Mit der Kamera scannen</translation>
  </message>
  <message>
   <source>Use the camera</source>
   <translation>Kamera benutzen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>ChooseDialog</name>
  <message>
   <source>What is this code?</source>
   <translation>Was ist das für ein Code?</translation>
  </message>
  <message>
   <source>It can mean more than one thing.</source>
   <translation>Er kann mehreres bedeuten.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>Nichts davon</translation>
  </message>
 </context>
 <context>
  <name>ComfortCard</name>
  <message>
   <source>Look and language</source>
   <translation>Aussehen und Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>Normale Schrift</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größere Schrift</translation>
  </message>
 </context>
 <context>
  <name>ConnectionLine</name>
  <message>
   <source>No longer allowed</source>
   <translation>Nicht mehr zugelassen</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>Holt auf</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindet</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>Arbeitet offline</translation>
  </message>
  <message>
   <source>Working offline · %1</source>
   <translation>Arbeitet offline · %1</translation>
  </message>
 </context>
 <context>
  <name>CountCard</name>
  <message>
   <source>About: later sales are not counted in.</source>
   <translation>Ungefähr: spätere Verkäufe fehlen noch.</translation>
  </message>
  <message>
   <source>Too old for a number. Please check the shelf.</source>
   <translation>Zu alt für eine Zahl. Bitte im Regal nachsehen.</translation>
  </message>
  <message>
   <source>This tablet has no number for it. Please check the shelf.</source>
   <translation>Dieses Tablet kennt keine Zahl dafür. Bitte im Regal nachsehen.</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>Stock here unknown</source>
   <translation>Bestand hier unbekannt</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 hier</translation>
  </message>
  <message>
   <source>Aisle</source>
   <translation>Gang</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Fach</translation>
  </message>
  <message>
   <source>on hand</source>
   <translation>da</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>reserviert</translation>
  </message>
  <message>
   <source>safety</source>
   <translation>Reserve</translation>
  </message>
  <message>
   <source>this tablet</source>
   <translation>dieses Tablet</translation>
  </message>
 </context>
 <context>
  <name>CountRow</name>
  <message numerus="yes">
   <source>%n counted</source>
   <translation>
    <numerusform>%n gezählt</numerusform>
    <numerusform>%n gezählt</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>Fach %1</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>noch nicht bestätigt</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <source>Bay %1</source>
   <translation>Fach %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>Zu zählen</translation>
  </message>
  <message>
   <source>%1 of %2 counted</source>
   <translation>%1 von %2 gezählt</translation>
  </message>
  <message>
   <source>Scan a product, or the label of a bay to count all of it.</source>
   <translation>Scannen Sie einen Artikel – oder das Etikett eines Fachs, um alles darin zu zählen.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>No line to the office: counts are saved here and sent later. Other tablets may have counted meanwhile.</source>
   <translation>Keine Verbindung zur Zentrale: Zählungen werden hier gespeichert und später gesendet. Andere Tablets haben vielleicht inzwischen gezählt.</translation>
  </message>
  <message>
   <source>Everybody is asked</source>
   <translation>Alle sind gefragt</translation>
  </message>
  <message>
   <source>Not saved. Ask again</source>
   <translation>Nicht gespeichert. Noch einmal fragen</translation>
  </message>
  <message>
   <source>Ask everybody to count it</source>
   <translation>Alle um Zählung bitten</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>Das lässt sich gerade nicht lesen</translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>In Fach %1 liegt nichts</translation>
  </message>
  <message>
   <source>Nothing waits to be counted</source>
   <translation>Nichts ist zu zählen</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Nichts ist verloren. Scannen und Nachsehen gehen weiter.</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>Soweit dieses Tablet weiß, hat dort kein Artikel dieser Filiale seinen Platz.</translation>
  </message>
  <message>
   <source>What was not found, or cannot be right by the record, appears here. A product or a bay can be counted at any time: scan it.</source>
   <translation>Hier erscheint, was nicht gefunden wurde oder laut Bestand nicht stimmen kann. Einen Artikel oder ein Fach können Sie jederzeit zählen: einfach scannen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>CustomerPage</name>
  <message>
   <source>Customer</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>Karte mit den letzten Ziffern %1</translation>
  </message>
  <message>
   <source>points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>points, %1</source>
   <translation>Punkte, %1</translation>
  </message>
  <message>
   <source>Their changing code was genuine</source>
   <translation>Der wechselnde Code war echt</translation>
  </message>
  <message>
   <source>Only the card was shown</source>
   <translation>Nur die Karte wurde gezeigt</translation>
  </message>
  <message>
   <source>A card can be copied. For returns and points ask for the code in the app, or an ID.</source>
   <translation>Eine Karte lässt sich kopieren. Fragen Sie für Rückgaben und Punkte nach dem Code in der App oder einem Ausweis.</translation>
  </message>
  <message>
   <source>Open their account at the kiosk</source>
   <translation>Konto am Kiosk öffnen</translation>
  </message>
  <message>
   <source>Orders in this store</source>
   <translation>Bestellungen in dieser Filiale</translation>
  </message>
  <message>
   <source>No orders in this store</source>
   <translation>Keine Bestellungen in dieser Filiale</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>bestellt %1</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>DaySoFar</name>
  <message>
   <source>Today so far</source>
   <translation>Heute bisher</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>geholfen</translation>
  </message>
  <message>
   <source>&lt; 1 min</source>
   <translation>&lt; 1 Min.</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n Min.</numerusform>
    <numerusform>%n Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>usual wait</source>
   <translation>übliche Wartezeit</translation>
  </message>
  <message>
   <source>Calls that are done appear here.</source>
   <translation>Erledigte Rufe stehen hier.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help</source>
   <translation>Hilfe wird nicht mehr gebraucht</translation>
  </message>
  <message>
   <source>%1 helped</source>
   <translation>%1 hat geholfen</translation>
  </message>
 </context>
 <context>
  <name>DevicePage</name>
  <message>
   <source>This device</source>
   <translation>Dieses Gerät</translation>
  </message>
  <message>
   <source>The tablet cannot read its own records</source>
   <translation>Das Tablet kann seine Daten nicht lesen</translation>
  </message>
  <message>
   <source>Restart it. If it stays like this, call support; nothing that was saved is lost.</source>
   <translation>Bitte neu starten. Bleibt es so, den Support anrufen; Gespeichertes geht nicht verloren.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>No space left</source>
   <translation>Kein Speicherplatz mehr</translation>
  </message>
  <message>
   <source>Little space left: %1</source>
   <translation>Wenig Speicher frei: %1</translation>
  </message>
  <message>
   <source>Take nothing back and hand nothing over until there is space again. What was saved is safe.</source>
   <translation>Bitte nichts zurücknehmen und nichts herausgeben, bis wieder Platz ist. Was gespeichert wurde, ist sicher.</translation>
  </message>
  <message>
   <source>Pictures and the catalogue stop growing first. What people do is still saved.</source>
   <translation>Zuerst kommen keine neuen Bilder und Artikel mehr dazu. Was Menschen tun, wird weiter gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>DueRow</name>
  <message>
   <source>promised for %1, late</source>
   <translation>zugesagt für %1, zu spät</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>promised for %1</source>
   <translation>zugesagt für %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>noch %n Min.</numerusform>
    <numerusform>noch %n Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Bestellung %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>noch nicht bestätigt</translation>
  </message>
 </context>
 <context>
  <name>ExchangeChoice</name>
  <message>
   <source>Refund or exchange</source>
   <translation>Erstattung oder Umtausch</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Erstattung</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Umtausch</translation>
  </message>
  <message numerus="yes">
   <source>refund for %n piece(s)</source>
   <translation>
    <numerusform>Erstattung für %n Stück</numerusform>
    <numerusform>Erstattung für %n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
 </context>
 <context>
  <name>ExchangeDone</name>
  <message>
   <source>Goes to the customer</source>
   <translation>Geht an die Kundschaft</translation>
  </message>
  <message>
   <source>In exchange</source>
   <translation>Dafür</translation>
  </message>
  <message>
   <source>At the till, with the code on the slip. The new goods leave after that.</source>
   <translation>An der Kasse, mit dem Code auf dem Beleg. Erst danach geht die neue Ware hinaus.</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>Code für die Kasse</translation>
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
   <translation>Was die Kundschaft hört</translation>
  </message>
  <message>
   <source>The new goods stay here for now</source>
   <translation>Die neue Ware bleibt vorerst hier</translation>
  </message>
  <message>
   <source>The office has to confirm the return first. Choose “Change”, and keep it here, in another store or have it sent.</source>
   <translation>Die Zentrale muss die Rückgabe erst bestätigen. Wählen Sie „Ändern“ und legen Sie sie hier oder in einer anderen Filiale zurück, oder lassen Sie sie senden.</translation>
  </message>
  <message>
   <source>Came back, worth</source>
   <translation>Rückgabe, Wert</translation>
  </message>
  <message>
   <source>New goods</source>
   <translation>Neue Ware</translation>
  </message>
  <message>
   <source>They are</source>
   <translation>Sie wird</translation>
  </message>
 </context>
 <context>
  <name>ExchangeSheet</name>
  <message>
   <source>What goes out instead?</source>
   <translation>Was geht dafür heraus?</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>For %1 × %2</source>
   <translation>Für %1 × %2</translation>
  </message>
  <message>
   <source>For %1</source>
   <translation>Für %1</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>Wert %1</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>In your hand</source>
   <translation>In Ihrer Hand</translation>
  </message>
  <message>
   <source>Scan it, or choose</source>
   <translation>Scannen oder wählen</translation>
  </message>
  <message>
   <source>Another size or colour of the same article costs what was paid, plus or less what the two differ by today. Anything else costs what it costs today.</source>
   <translation>Eine andere Größe oder Farbe desselben Artikels kostet, was bezahlt wurde, zu- oder abzüglich des heutigen Unterschieds. Alles andere kostet, was es heute kostet.</translation>
  </message>
  <message>
   <source>Nobody knows what this costs</source>
   <translation>Niemand weiß, was das kostet</translation>
  </message>
  <message>
   <source>Without a price it cannot go out. Choose another one, or refund the money.</source>
   <translation>Ohne Preis kann es nicht heraus. Wählen Sie einen anderen Artikel, oder das Geld geht zurück.</translation>
  </message>
  <message>
   <source>It stays here until the office has confirmed</source>
   <translation>Sie bleibt hier, bis die Zentrale bestätigt hat</translation>
  </message>
  <message>
   <source>This return is above what may be promised without the office. Say so before you agree on anything.</source>
   <translation>Diese Rückgabe liegt über dem, was ohne die Zentrale zugesagt werden darf. Sagen Sie das, bevor Sie etwas vereinbaren.</translation>
  </message>
  <message>
   <source>How it comes</source>
   <translation>Wie sie kommt</translation>
  </message>
  <message>
   <source>All that goes out comes the same way, also what was chosen before.</source>
   <translation>Alles, was herausgeht, kommt auf demselben Weg, auch was vorher gewählt wurde.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Stück</translation>
  </message>
  <message>
   <source>Looking it up …</source>
   <translation>Wird nachgeschlagen …</translation>
  </message>
  <message>
   <source>This article is no longer in the assortment</source>
   <translation>Diesen Artikel gibt es im Sortiment nicht mehr</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Das ließ sich nicht nachschlagen</translation>
  </message>
  <message>
   <source>Nobody knows the number %1</source>
   <translation>Die Nummer %1 kennt niemand</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Nichts gefunden für „%1“</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>Das Tablet konnte seine eigenen Daten nicht lesen. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Scan what the customer wants instead, or search for it. Money back is always possible.</source>
   <translation>Scannen Sie, was stattdessen gewünscht wird, oder suchen Sie danach. Eine Erstattung geht immer.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Nach Namen suchen</translation>
  </message>
  <message>
   <source>as the same article: what was paid, and today’s difference</source>
   <translation>als derselbe Artikel: was bezahlt wurde, und der heutige Unterschied</translation>
  </message>
  <message>
   <source>%1 today</source>
   <translation>heute %1</translation>
  </message>
  <message>
   <source>with %1 fee for the return</source>
   <translation>abzüglich %1 Gebühr für die Rückgabe</translation>
  </message>
  <message>
   <source>Exchange for this</source>
   <translation>Dafür umtauschen</translation>
  </message>
  <message>
   <source>What does the customer want instead?</source>
   <translation>Was möchte die Kundschaft stattdessen?</translation>
  </message>
  <message>
   <source>Its name, brand or number. Scanning it is quicker.</source>
   <translation>Name, Marke oder Nummer. Scannen geht schneller.</translation>
  </message>
  <message>
   <source>Name or number</source>
   <translation>Name oder Nummer</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
 </context>
 <context>
  <name>ExchangeVariants</name>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Nearby</source>
   <translation>In der Nähe</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>Lager</translation>
  </message>
  <message>
   <source>here: %1</source>
   <translation>hier: %1</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>warehouse: %1</source>
   <translation>Lager: %1</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWays</name>
  <message>
   <source>on request</source>
   <translation>auf Anfrage</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 hier</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 dort</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWords</name>
  <message>
   <source>Take it along now</source>
   <translation>Gleich mitnehmen</translation>
  </message>
  <message>
   <source>Collect it here, once it is confirmed</source>
   <translation>Hier abholen, sobald es bestätigt ist</translation>
  </message>
  <message>
   <source>Collect it at %1</source>
   <translation>Abholen in %1</translation>
  </message>
  <message>
   <source>Sent home from %1</source>
   <translation>Nach Hause gesendet von %1</translation>
  </message>
  <message>
   <source>Not before the office has confirmed the return</source>
   <translation>Nicht bevor die Zentrale die Rückgabe bestätigt hat</translation>
  </message>
  <message>
   <source>None known on this shelf: scan it if you have it in your hand</source>
   <translation>Hier ist keine bekannt: scannen, wenn Sie eine in der Hand haben</translation>
  </message>
  <message>
   <source>taken along now</source>
   <translation>gleich mitgenommen</translation>
  </message>
  <message>
   <source>to collect here, once the office has confirmed</source>
   <translation>hier abzuholen, sobald die Zentrale bestätigt hat</translation>
  </message>
  <message>
   <source>to collect at %1, once the office has confirmed</source>
   <translation>abzuholen in %1, sobald die Zentrale bestätigt hat</translation>
  </message>
  <message>
   <source>sent home from %1, once the office has confirmed</source>
   <translation>von %1 nach Hause gesendet, sobald die Zentrale bestätigt hat</translation>
  </message>
  <message>
   <source>Exchanged for %1</source>
   <translation>Umgetauscht gegen %1</translation>
  </message>
  <message>
   <source>Nothing to pay</source>
   <translation>Nichts zu zahlen</translation>
  </message>
  <message>
   <source>%1 to pay</source>
   <translation>%1 zu zahlen</translation>
  </message>
  <message>
   <source>%1 to go back</source>
   <translation>%1 gehen zurück</translation>
  </message>
  <message>
   <source>“An even exchange: you pay nothing, and nothing comes back.”</source>
   <translation>„Ein glatter Tausch: Sie zahlen nichts, und nichts geht zurück.“</translation>
  </message>
  <message>
   <source>“Please pay %1 at the till, with this slip.”</source>
   <translation>„Bitte zahlen Sie %1 an der Kasse, mit diesem Beleg.“</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the other %1 and writes to you.”</source>
   <translation>„Wir haben Ihre Ware. Über die übrigen %1 entscheidet unsere Zentrale und schreibt Ihnen.“</translation>
  </message>
  <message>
   <source>“We have asked for the other %1 to go back to you. You hear from us when it is paid.”</source>
   <translation>„Wir haben veranlasst, dass die übrigen %1 an Sie zurückgehen. Sie hören von uns, wenn es gezahlt ist.“</translation>
  </message>
  <message>
   <source>“We keep it here for you as soon as our office has confirmed. We write to you.”</source>
   <translation>„Wir legen sie hier für Sie zurück, sobald unsere Zentrale bestätigt hat. Wir schreiben Ihnen.“</translation>
  </message>
  <message>
   <source>“They keep it for you at %1 as soon as our office has confirmed. We write to you.”</source>
   <translation>„Sie wird für Sie in %1 zurückgelegt, sobald unsere Zentrale bestätigt hat. Wir schreiben Ihnen.“</translation>
  </message>
  <message>
   <source>“It is sent to the address of your order as soon as our office has confirmed.”</source>
   <translation>„Sie wird an die Adresse Ihrer Bestellung gesendet, sobald unsere Zentrale bestätigt hat.“</translation>
  </message>
 </context>
 <context>
  <name>FloorWords</name>
  <message>
   <source>Cannot find something</source>
   <translation>Findet etwas nicht</translation>
  </message>
  <message>
   <source>Would like advice</source>
   <translation>Möchte Beratung</translation>
  </message>
  <message>
   <source>Please check the shelf</source>
   <translation>Bitte im Regal nachsehen</translation>
  </message>
  <message>
   <source>How to get it</source>
   <translation>Wie bekomme ich es?</translation>
  </message>
  <message>
   <source>Here to collect an order</source>
   <translation>Möchte eine Bestellung abholen</translation>
  </message>
  <message>
   <source>Needs a hand</source>
   <translation>Braucht Hilfe</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>wartet %n Min.</numerusform>
    <numerusform>wartet %n Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>Arabisch</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>Senior associate</source>
   <translation>Senior</translation>
  </message>
  <message>
   <source>Associate</source>
   <translation>Verkauf</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>Auf diesem Tablet gespeichert</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge</source>
   <translation>Niemand in dieser Filiale hat diesen Ausweis</translation>
  </message>
  <message>
   <source>This badge is not valid. Choose your name, or ask a manager for a new one</source>
   <translation>Dieser Ausweis gilt nicht. Namen wählen, oder bei der Leitung einen neuen holen</translation>
  </message>
  <message>
   <source>Tote %1. Scan what lies in it, or the order</source>
   <translation>Behälter %1. Den Inhalt oder die Bestellung scannen</translation>
  </message>
  <message>
   <source>Serial number %1. Scan the barcode beside it to open the product</source>
   <translation>Seriennummer %1. Der Strichcode daneben öffnet den Artikel</translation>
  </message>
  <message>
   <source>A code for setting up a device. It does nothing here</source>
   <translation>Ein Code zum Einrichten eines Geräts. Hier bewirkt er nichts</translation>
  </message>
  <message>
   <source>A voucher of this shop. What is left on it is known at the till</source>
   <translation>Ein Gutschein dieses Hauses. Was noch darauf ist, weiß die Kasse</translation>
  </message>
  <message>
   <source>A saved basket. The customer can go on with it at the kiosk</source>
   <translation>Ein gespeicherter Einkauf. Am Kiosk geht es damit weiter</translation>
  </message>
  <message>
   <source>A coupon or receipt. It is for the till</source>
   <translation>Ein Gutschein oder Bon. Er gehört an die Kasse</translation>
  </message>
  <message>
   <source>A label of a delivery. Scan the goods themselves</source>
   <translation>Ein Lieferetikett. Die Ware selbst scannen</translation>
  </message>
  <message>
   <source>One of our codes, but nothing opens here</source>
   <translation>Ein Code von uns, hier öffnet er nichts</translation>
  </message>
  <message>
   <source>The code did not come through whole. Brighten the screen and scan again</source>
   <translation>Der Code kam nicht ganz an. Display heller stellen und noch einmal scannen</translation>
  </message>
  <message>
   <source>That did not come through whole. Scan one code at a time</source>
   <translation>Das kam nicht vollständig an. Immer nur einen Code scannen</translation>
  </message>
  <message>
   <source>A digit is wrong in %1. Scan again, or type it</source>
   <translation>In %1 stimmt eine Ziffer nicht. Noch einmal scannen oder tippen</translation>
  </message>
  <message>
   <source>A label made in the store. Scan the maker's barcode</source>
   <translation>Ein Etikett aus der Filiale. Bitte den Code des Herstellers scannen</translation>
  </message>
  <message>
   <source>A code of a place or a document, not of a product</source>
   <translation>Code eines Ortes oder Dokuments, nicht eines Produkts</translation>
  </message>
  <message>
   <source>A web link, not a product. Look for the bars</source>
   <translation>Ein Link, kein Artikel. Bitte den Strichcode suchen</translation>
  </message>
  <message>
   <source>Too long to be one of our codes</source>
   <translation>Zu lang für einen unserer Codes</translation>
  </message>
  <message>
   <source>Not one of our codes</source>
   <translation>Keiner unserer Codes</translation>
  </message>
  <message>
   <source>A product is scanned. It opens as soon as you are signed in.</source>
   <translation>Ein Artikel ist gescannt. Er öffnet sich nach der Anmeldung.</translation>
  </message>
  <message>
   <source>An order is scanned. It opens as soon as you are signed in.</source>
   <translation>Eine Bestellung ist gescannt. Sie öffnet sich nach der Anmeldung.</translation>
  </message>
  <message>
   <source>A basket is scanned. It opens as soon as you are signed in.</source>
   <translation>Ein Warenkorb ist gescannt. Er öffnet sich nach der Anmeldung.</translation>
  </message>
  <message>
   <source>A customer card is scanned. It opens as soon as you are signed in.</source>
   <translation>Eine Kundenkarte ist gescannt. Sie öffnet sich nach der Anmeldung.</translation>
  </message>
  <message>
   <source>A bay is scanned. What lies in it shows as soon as you are signed in.</source>
   <translation>Ein Fach ist gescannt. Sein Inhalt erscheint nach der Anmeldung.</translation>
  </message>
  <message>
   <source>A code is scanned. It opens as soon as you are signed in.</source>
   <translation>Ein Code ist gescannt. Er öffnet sich nach der Anmeldung.</translation>
  </message>
  <message>
   <source>Waiting to be picked</source>
   <translation>Noch zu holen</translation>
  </message>
  <message>
   <source>Being picked</source>
   <translation>Wird geholt</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>Gepackt</translation>
  </message>
  <message>
   <source>Ready to hand over</source>
   <translation>Bereit zur Übergabe</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>Etwas fehlt</translation>
  </message>
  <message>
   <source>Partly handed over</source>
   <translation>Teilweise übergeben</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>On its way to the customer</source>
   <translation>Unterwegs zur Kundschaft</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Zugestellt</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Storniert</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>Nicht rechtzeitig abgeholt</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgegeben</translation>
  </message>
  <message>
   <source>Partly returned</source>
   <translation>Teilweise zurückgegeben</translation>
  </message>
  <message>
   <source>State not known to this tablet</source>
   <translation>Stand ist diesem Tablet nicht bekannt</translation>
  </message>
  <message>
   <source>Check the pickup code or an ID, then hand over what is staged.</source>
   <translation>Abholcode oder Ausweis prüfen, dann übergeben, was bereitliegt.</translation>
  </message>
  <message>
   <source>Not everything is staged yet. Tell the customer when it will be.</source>
   <translation>Noch liegt nicht alles bereit. Sagen Sie, wann es so weit ist.</translation>
  </message>
  <message>
   <source>Explain what is missing before you hand over the rest.</source>
   <translation>Erst sagen, was fehlt, dann den Rest übergeben.</translation>
  </message>
  <message>
   <source>Some of it has gone to the customer already.</source>
   <translation>Ein Teil ist schon übergeben.</translation>
  </message>
  <message>
   <source>The goods are gone. Anything else is a return.</source>
   <translation>Die Ware ist weg. Alles Weitere ist eine Rückgabe.</translation>
  </message>
  <message>
   <source>Do not hand anything over.</source>
   <translation>Nichts übergeben.</translation>
  </message>
  <message>
   <source>The hold is over, and it went back to the shelf.</source>
   <translation>Die Frist ist vorbei, die Ware liegt wieder im Regal.</translation>
  </message>
  <message numerus="yes">
   <source>%n to pick</source>
   <translation>
    <numerusform>%n zu holen</numerusform>
    <numerusform>%n zu holen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n being picked</source>
   <translation>
    <numerusform>%n wird geholt</numerusform>
    <numerusform>%n werden geholt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n geholt</numerusform>
    <numerusform>%n geholt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n staged</source>
   <translation>
    <numerusform>%n liegt bereit</numerusform>
    <numerusform>%n liegen bereit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n übergeben</numerusform>
    <numerusform>%n übergeben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came back</source>
   <translation>
    <numerusform>%n zurückgekommen</numerusform>
    <numerusform>%n zurückgekommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n fehlt</numerusform>
    <numerusform>%n fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cancelled</source>
   <translation>
    <numerusform>%n storniert</numerusform>
    <numerusform>%n storniert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n back on the shelf</source>
   <translation>
    <numerusform>%n wieder im Regal</numerusform>
    <numerusform>%n wieder im Regal</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought online</source>
   <translation>Online gekauft</translation>
  </message>
  <message>
   <source>Bought in the app</source>
   <translation>In der App gekauft</translation>
  </message>
  <message>
   <source>Bought in the store</source>
   <translation>In der Filiale gekauft</translation>
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
  <message>
   <source>This order waits at %1</source>
   <translation>Diese Bestellung wartet in: %1</translation>
  </message>
  <message>
   <source>This order waits in another store</source>
   <translation>Diese Bestellung wartet in einer anderen Filiale</translation>
  </message>
  <message>
   <source>This pickup code is not accepted</source>
   <translation>Dieser Abholcode gilt nicht</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Das ließ sich nicht nachsehen</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>Keine Bestellung dieser Filiale</translation>
  </message>
  <message>
   <source>It is collected there. If the customer would rather have it here, ask that store.</source>
   <translation>Sie wird dort abgeholt. Soll sie lieber hierher, bitte dort anrufen.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Das Tablet konnte seine Daten nicht lesen. Bitte noch einmal scannen. Passiert es wieder, neu starten und die Leitung informieren.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1, %2.</source>
   <translation>Zu %1 kennt dieses Tablet keine Bestellung, %2.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1.</source>
   <translation>Zu %1 kennt dieses Tablet keine Bestellung.</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail. New orders arrive within a minute while connected; orders long closed are only known to the office.</source>
   <translation>Vergleichen Sie mit der E-Mail. Neue Bestellungen kommen mit Verbindung binnen einer Minute; lange abgeschlossene kennt nur die Zentrale.</translation>
  </message>
  <message>
   <source>The code has expired. Ask the customer to open it again, or check an ID.</source>
   <translation>Der Code ist abgelaufen. Lassen Sie ihn neu öffnen, oder prüfen Sie einen Ausweis.</translation>
  </message>
  <message>
   <source>The code is not valid yet. Check the clock of this tablet, and the customer’s ID.</source>
   <translation>Der Code gilt noch nicht. Die Uhr dieses Tablets und den Ausweis prüfen.</translation>
  </message>
  <message>
   <source>The code is for another store.</source>
   <translation>Der Code gilt für eine andere Filiale.</translation>
  </message>
  <message>
   <source>The code was used before: look whether the goods are gone already.</source>
   <translation>Der Code wurde schon benutzt: nachsehen, ob die Ware schon weg ist.</translation>
  </message>
  <message>
   <source>This tablet cannot check codes until it has reached the office. Type the eight characters, or check an ID.</source>
   <translation>Ohne Kontakt zur Zentrale kann dieses Tablet keine Codes prüfen. Die acht Zeichen tippen oder einen Ausweis prüfen.</translation>
  </message>
  <message>
   <source>It was not issued by us, or it was changed. Hand nothing over for it; check an ID, and tell a manager.</source>
   <translation>Er ist nicht von uns oder wurde verändert. Nichts dafür übergeben; einen Ausweis prüfen und der Leitung sagen.</translation>
  </message>
  <message>
   <source>This member code is not accepted</source>
   <translation>Dieser Mitgliedscode gilt nicht</translation>
  </message>
  <message>
   <source>Nothing open in this store</source>
   <translation>Nichts offen in dieser Filiale</translation>
  </message>
  <message>
   <source>This tablet only knows customers who have something open in this store. Points and orders of others are in their app.</source>
   <translation>Dieses Tablet kennt nur Personen, die in dieser Filiale etwas offen haben. Punkte und Bestellungen anderer stehen in deren App.</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>Ausweis</translation>
  </message>
  <message>
   <source>Customer card</source>
   <translation>Kundenkarte</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Abholcode</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Fach</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Rückgabe</translation>
  </message>
  <message>
   <source>Tote</source>
   <translation>Behälter</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>Set-up code of a device</source>
   <translation>Einrichtungscode eines Geräts</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>Saved basket</source>
   <translation>Gespeicherter Einkauf</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>Delivery label</source>
   <translation>Lieferetikett</translation>
  </message>
  <message>
   <source>Several things at once</source>
   <translation>Mehreres zugleich</translation>
  </message>
  <message>
   <source>Did not come through whole</source>
   <translation>Kam nicht ganz an</translation>
  </message>
  <message>
   <source>Not read whole</source>
   <translation>Nicht vollständig gelesen</translation>
  </message>
  <message>
   <source>Wrong check digit</source>
   <translation>Falsche Prüfziffer</translation>
  </message>
  <message>
   <source>Label of the store</source>
   <translation>Etikett der Filiale</translation>
  </message>
  <message>
   <source>Not of a product</source>
   <translation>Nicht von einem Produkt</translation>
  </message>
  <message>
   <source>Web link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>A valid article number, but not in our range</source>
   <translation>Eine gültige Artikelnummer, aber nicht in unserem Sortiment</translation>
  </message>
  <message>
   <source>A digit is wrong: badly printed, or typed</source>
   <translation>Eine Ziffer stimmt nicht: schlecht gedruckt oder vertippt</translation>
  </message>
  <message>
   <source>A label of a store’s own scales that is not set up</source>
   <translation>Ein Etikett einer Waage, das nicht eingerichtet ist</translation>
  </message>
  <message>
   <source>A web link, not a product</source>
   <translation>Ein Link ins Web, kein Produkt</translation>
  </message>
  <message>
   <source>Stock here</source>
   <translation>Bestand hier</translation>
  </message>
  <message>
   <source>Stock elsewhere</source>
   <translation>Bestand anderswo</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Promotions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Orders and calls</source>
   <translation>Bestellungen, Rufe</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <source>Getting old</source>
   <translation>Wird alt</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>Noch nicht da</translation>
  </message>
  <message>
   <source>Somebody else has taken this call.</source>
   <translation>Jemand anderes hat diesen Ruf übernommen.</translation>
  </message>
  <message>
   <source>Somebody else had handed it over already. If goods went out twice, tell a manager.</source>
   <translation>Jemand anderes hatte sie schon übergeben. Falls die Ware zweimal hinausging, sagen Sie es der Leitung.</translation>
  </message>
  <message>
   <source>Its code was used on another device. If goods went out twice, tell a manager.</source>
   <translation>Ihr Code wurde auf einem anderen Gerät benutzt. Falls die Ware zweimal hinausging, sagen Sie es der Leitung.</translation>
  </message>
  <message>
   <source>This call has already been answered.</source>
   <translation>Dieser Ruf ist schon erledigt.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help.</source>
   <translation>Hilfe wird nicht mehr gebraucht.</translation>
  </message>
  <message>
   <source>The office did not accept it.</source>
   <translation>Die Zentrale hat es nicht angenommen.</translation>
  </message>
  <message>
   <source>The office cannot be reached</source>
   <translation>Die Zentrale ist nicht erreichbar</translation>
  </message>
  <message>
   <source>The office answers too slowly</source>
   <translation>Die Zentrale antwortet zu langsam</translation>
  </message>
  <message>
   <source>The connection broke off</source>
   <translation>Die Verbindung ist abgerissen</translation>
  </message>
  <message>
   <source>The office cannot prove that it is the right one</source>
   <translation>Die Zentrale kann sich nicht ausweisen</translation>
  </message>
  <message>
   <source>The office is busy</source>
   <translation>Die Zentrale ist ausgelastet</translation>
  </message>
  <message>
   <source>What came could not be stored</source>
   <translation>Neues ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>This program is too old to get news. What you do is still sent</source>
   <translation>Dieses Programm ist zu alt für Neues aus der Zentrale. Was Sie tun, wird weiter gesendet</translation>
  </message>
  <message>
   <source>Something else answers in the office's place</source>
   <translation>Statt der Zentrale antwortet etwas anderes</translation>
  </message>
  <message>
   <source>The office sent something unusable. Nothing of it was taken</source>
   <translation>Die Zentrale hat etwas Unbrauchbares gesendet. Nichts davon wurde übernommen</translation>
  </message>
  <message numerus="yes">
   <source>The data of this tablet was damaged and was made again. %n unsent action(s) came through; the rest is being read again.</source>
   <translation>
    <numerusform>Die Daten dieses Tablets waren beschädigt und wurden neu angelegt. %n ungesendeter Vorgang blieb erhalten; alles Übrige wird neu gelesen.</numerusform>
    <numerusform>Die Daten dieses Tablets waren beschädigt und wurden neu angelegt. %n ungesendete Vorgänge blieben erhalten; alles Übrige wird neu gelesen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The data of this tablet was damaged and was made again. It is being read again.</source>
   <translation>Die Daten dieses Tablets waren beschädigt und wurden neu angelegt. Sie werden neu gelesen.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) came back from the second copy.</source>
   <translation>
    <numerusform>%n ungesendeter Vorgang kam aus der zweiten Kopie zurück.</numerusform>
    <numerusform>%n ungesendete Vorgänge kamen aus der zweiten Kopie zurück.</numerusform>
   </translation>
  </message>
  <message>
   <source>The second copy of unsent actions was damaged and was written anew.</source>
   <translation>Die zweite Kopie der ungesendeten Vorgänge war beschädigt und wurde neu geschrieben.</translation>
  </message>
  <message>
   <source>A file that does not belong to this tablet was set aside.</source>
   <translation>Eine Datei, die nicht zu diesem Tablet gehört, wurde beiseitegelegt.</translation>
  </message>
  <message>
   <source>Part of the data was damaged. It is being read again.</source>
   <translation>Ein Teil der Daten war beschädigt. Er wird neu gelesen.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) are damaged in both copies and cannot be sent. Tell a manager.</source>
   <translation>
    <numerusform>%n ungesendeter Vorgang ist in beiden Kopien beschädigt und kann nicht gesendet werden. Sagen Sie es der Leitung.</numerusform>
    <numerusform>%n ungesendete Vorgänge sind in beiden Kopien beschädigt und können nicht gesendet werden. Sagen Sie es der Leitung.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The two copies of %n unsent action(s) differ. One is sent, the other one is kept.</source>
   <translation>
    <numerusform>Die beiden Kopien von %n ungesendeten Vorgang unterscheiden sich. Eine wird gesendet, die andere aufbewahrt.</numerusform>
    <numerusform>Die beiden Kopien von %n ungesendeten Vorgängen unterscheiden sich. Eine wird gesendet, die andere aufbewahrt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking a call</source>
   <translation>Ruf übernehmen</translation>
  </message>
  <message>
   <source>Handing an order over</source>
   <translation>Übergabe einer Bestellung</translation>
  </message>
  <message>
   <source>Undoing a return</source>
   <translation>Das Aufheben einer Rückgabe</translation>
  </message>
  <message>
   <source>Undoing a hand-over</source>
   <translation>Rücknahme einer Übergabe</translation>
  </message>
  <message>
   <source>Closing a call</source>
   <translation>Ruf abschließen</translation>
  </message>
  <message>
   <source>Calling for help</source>
   <translation>Hilfe rufen</translation>
  </message>
  <message>
   <source>Taking care of an unknown code</source>
   <translation>Einen unbekannten Code erledigen</translation>
  </message>
  <message>
   <source>Counting unknown codes</source>
   <translation>Unbekannte Codes zählen</translation>
  </message>
  <message>
   <source>An action of this tablet</source>
   <translation>Ein Vorgang dieses Tablets</translation>
  </message>
 </context>
 <context>
  <name>HandOverPage</name>
  <message>
   <source>Who it is</source>
   <translation>Wer es ist</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Was hinausgeht</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <source>Hand over %1</source>
   <translation>%1 übergeben</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>an %1</translation>
  </message>
  <message>
   <source>Paid at the till: %1</source>
   <translation>An der Kasse bezahlt: %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>Noch zu bezahlen: %1</translation>
  </message>
  <message>
   <source>You have seen the receipt. Our centre does not know of it yet.</source>
   <translation>Sie haben den Beleg gesehen. Unsere Zentrale weiß noch nichts davon.</translation>
  </message>
  <message>
   <source>First to the till, with the number %1. Nothing goes out before.</source>
   <translation>Erst zur Kasse, mit der Nummer %1. Vorher geht nichts hinaus.</translation>
  </message>
  <message>
   <source>Receipt seen</source>
   <translation>Beleg gesehen</translation>
  </message>
  <message>
   <source>%1 is on it as well</source>
   <translation>%1 ist auch dabei</translation>
  </message>
  <message>
   <source>They said so on a tablet. Ask them before anything goes out.</source>
   <translation>So steht es auf einem Tablet. Fragen Sie nach, bevor etwas hinausgeht.</translation>
  </message>
  <message>
   <source>Everything stays here</source>
   <translation>Alles bleibt hier</translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>%1 von %2 gescannt</translation>
  </message>
  <message>
   <source>Scan every piece as it goes into the bag.</source>
   <translation>Scannen Sie jedes Stück, das in die Tasche geht.</translation>
  </message>
  <message>
   <source>The rest stays here for the next time.</source>
   <translation>Der Rest bleibt für das nächste Mal hier.</translation>
  </message>
  <message>
   <source>That is all of it.</source>
   <translation>Das ist alles.</translation>
  </message>
  <message>
   <source>All are here, without scanning</source>
   <translation>Alle sind da, ohne Scannen</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) go out</source>
   <translation>
    <numerusform>%n Stück geht hinaus</numerusform>
    <numerusform>%n Stück gehen hinaus</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer signs here with a finger. It also works without.</source>
   <translation>Hier unterschreibt die Kundschaft mit dem Finger. Es geht auch ohne.</translation>
  </message>
  <message>
   <source>Wipe it</source>
   <translation>Auswischen</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Abholcode</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Nicht gezeigt</translation>
  </message>
  <message>
   <source>ending in %1</source>
   <translation>endet auf %1</translation>
  </message>
  <message>
   <source>Pieces that stay here</source>
   <translation>Stücke, die hier bleiben</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>Gegeben</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Nothing is left to hand over</source>
   <translation>Es ist nichts mehr zu übergeben</translation>
  </message>
  <message>
   <source>It was cancelled or expired meanwhile. Give nothing out.</source>
   <translation>Sie wurde inzwischen storniert oder ist abgelaufen. Übergeben Sie nichts.</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>Zurück zur Bestellung</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>Einen Schritt zurück</translation>
  </message>
  <message>
   <source>To the order</source>
   <translation>Zur Bestellung</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s) only</source>
   <translation>
    <numerusform>Nur %n Stück übergeben</numerusform>
    <numerusform>Nur %n Stück übergeben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s)</source>
   <translation>
    <numerusform>%n Stück übergeben</numerusform>
    <numerusform>%n Stück übergeben</numerusform>
   </translation>
  </message>
  <message>
   <source>To Today</source>
   <translation>Zu Heute</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>Die acht Zeichen</translation>
  </message>
  <message>
   <source>They stand below the code in the customer’s e-mail.</source>
   <translation>Sie stehen unter dem Code in der E-Mail.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Which document?</source>
   <translation>Welcher Ausweis?</translation>
  </message>
  <message>
   <source>Compare the name and the face. Only the last four characters of its number are kept.</source>
   <translation>Vergleichen Sie Name und Gesicht. Nur die letzten vier Zeichen der Nummer werden festgehalten.</translation>
  </message>
  <message>
   <source>Last four characters</source>
   <translation>Letzte vier Zeichen</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>Angesehen</translation>
  </message>
  <message>
   <source>Why without scanning?</source>
   <translation>Warum ohne Scannen?</translation>
  </message>
  <message>
   <source>Count the pieces twice. The reason is kept with the hand-over.</source>
   <translation>Zählen Sie zweimal. Der Grund wird bei der Übergabe festgehalten.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In eigenen Worten</translation>
  </message>
  <message>
   <source>All are here</source>
   <translation>Alle sind da</translation>
  </message>
 </context>
 <context>
  <name>HandOverWords</name>
  <message>
   <source>A pickup code or a document is enough</source>
   <translation>Abholcode oder Ausweis genügt</translation>
  </message>
  <message>
   <source>Check the pickup code and a document</source>
   <translation>Abholcode und Ausweis prüfen</translation>
  </message>
  <message>
   <source>Only with the code scanned, and a document</source>
   <translation>Nur mit gescanntem Code und Ausweis</translation>
  </message>
  <message>
   <source>Do not hand it over from this tablet</source>
   <translation>Nicht von diesem Tablet übergeben</translation>
  </message>
  <message>
   <source>This tablet has never had the list of orders. Use one that is connected, or ask a manager.</source>
   <translation>Dieses Tablet hatte die Liste der Bestellungen noch nie. Nehmen Sie ein verbundenes oder fragen Sie die Leitung.</translation>
  </message>
  <message>
   <source>What this tablet knows is too old, %1, and nothing was staged by then. Use a tablet that is connected, or ask a manager.</source>
   <translation>Was dieses Tablet weiß, ist zu alt, %1, und da lag noch nichts bereit. Nehmen Sie ein verbundenes Tablet oder fragen Sie die Leitung.</translation>
  </message>
  <message>
   <source>What this tablet knows is old, %1: somebody else may have been quicker. Give out only what lies in the bay.</source>
   <translation>Was dieses Tablet weiß, ist alt, %1: Jemand anderes kann schneller gewesen sein. Übergeben Sie nur, was im Fach liegt.</translation>
  </message>
  <message>
   <source>What this tablet knows is not quite current, %1.</source>
   <translation>Was dieses Tablet weiß, ist nicht ganz aktuell, %1.</translation>
  </message>
  <message>
   <source>Somebody other than the buyer collects it.</source>
   <translation>Jemand anderes als die Käuferin oder der Käufer holt ab.</translation>
  </message>
  <message>
   <source>The order is worth more than usual.</source>
   <translation>Die Bestellung ist mehr wert als üblich.</translation>
  </message>
  <message>
   <source>What this tablet knows is current.</source>
   <translation>Was dieses Tablet weiß, ist aktuell.</translation>
  </message>
  <message>
   <source>Scanned and genuine</source>
   <translation>Gescannt und echt</translation>
  </message>
  <message>
   <source>The eight characters fit</source>
   <translation>Die acht Zeichen stimmen</translation>
  </message>
  <message>
   <source>Not shown yet: scan it, or type it here</source>
   <translation>Noch nicht gezeigt: scannen oder hier eintippen</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>Personalausweis</translation>
  </message>
  <message>
   <source>Passport</source>
   <translation>Reisepass</translation>
  </message>
  <message>
   <source>Driving licence</source>
   <translation>Führerschein</translation>
  </message>
  <message>
   <source>Another document</source>
   <translation>Anderer Ausweis</translation>
  </message>
  <message>
   <source>The pickup code is still to be shown</source>
   <translation>Der Abholcode fehlt noch</translation>
  </message>
  <message>
   <source>The code is still to be scanned</source>
   <translation>Der Code ist noch zu scannen</translation>
  </message>
  <message>
   <source>A document is still to be looked at</source>
   <translation>Ein Ausweis ist noch anzusehen</translation>
  </message>
  <message>
   <source>A code or a document is still to be shown</source>
   <translation>Code oder Ausweis fehlt noch</translation>
  </message>
  <message>
   <source>This is not the code of this order</source>
   <translation>Das ist nicht der Code dieser Bestellung</translation>
  </message>
  <message>
   <source>Too many wrong codes</source>
   <translation>Zu viele falsche Codes</translation>
  </message>
  <message>
   <source>This code is of another order</source>
   <translation>Dieser Code gehört zu einer anderen Bestellung</translation>
  </message>
  <message>
   <source>This code is for another store</source>
   <translation>Dieser Code gilt in einer anderen Filiale</translation>
  </message>
  <message>
   <source>This code has expired</source>
   <translation>Dieser Code ist abgelaufen</translation>
  </message>
  <message>
   <source>This code is not genuine</source>
   <translation>Dieser Code ist nicht echt</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>Dieser Code gilt nicht</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>Dieser Code wurde schon benutzt</translation>
  </message>
  <message>
   <source>It is not paid yet</source>
   <translation>Das ist noch nicht bezahlt</translation>
  </message>
  <message>
   <source>First check who collects it</source>
   <translation>Prüfen Sie zuerst, wer abholt</translation>
  </message>
  <message>
   <source>Wrong article: it is not in this order</source>
   <translation>Falscher Artikel: nicht in dieser Bestellung</translation>
  </message>
  <message>
   <source>Almost: another size or colour was ordered</source>
   <translation>Fast: bestellt wurde eine andere Größe oder Farbe</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>Das ist eins zu viel</translation>
  </message>
  <message>
   <source>The pieces are counted already</source>
   <translation>Die Stücke sind schon gezählt</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>The order has changed meanwhile</source>
   <translation>Die Bestellung hat sich inzwischen geändert</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Das konnte nicht nachgesehen werden</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail, or look at a document.</source>
   <translation>Vergleichen Sie ihn mit der E-Mail, oder sehen Sie einen Ausweis an.</translation>
  </message>
  <message>
   <source>In a minute codes can be typed again. Until then a document helps.</source>
   <translation>In einer Minute können wieder Codes eingetippt werden. Bis dahin hilft ein Ausweis.</translation>
  </message>
  <message>
   <source>It belongs to order %1. Ask the customer for the code of this one.</source>
   <translation>Er gehört zu Bestellung %1. Bitten Sie um den Code zu dieser hier.</translation>
  </message>
  <message>
   <source>It waits at %1. Give nothing out for it here.</source>
   <translation>Die Bestellung liegt in %1. Hier wird nichts dafür übergeben.</translation>
  </message>
  <message>
   <source>Ask the customer to open the e-mail or the app again, or look at a document.</source>
   <translation>Lassen Sie E-Mail oder App neu öffnen, oder sehen Sie einen Ausweis an.</translation>
  </message>
  <message>
   <source>Give nothing out for it. A document shows who it is; if in doubt, ask a manager.</source>
   <translation>Übergeben Sie dafür nichts. Ein Ausweis zeigt, wer es ist; fragen Sie im Zweifel die Leitung.</translation>
  </message>
  <message>
   <source>Ask the customer to open it again, or look at a document.</source>
   <translation>Lassen Sie ihn neu öffnen, oder sehen Sie einen Ausweis an.</translation>
  </message>
  <message>
   <source>Look whether the goods are gone already. If they are not, the eight characters and a document help.</source>
   <translation>Sehen Sie nach, ob die Ware schon weg ist. Wenn nicht, helfen die acht Zeichen und ein Ausweis.</translation>
  </message>
  <message>
   <source>%1 are to be paid at the till before anything goes out.</source>
   <translation>%1 sind an der Kasse zu bezahlen, bevor etwas hinausgeht.</translation>
  </message>
  <message>
   <source>The pieces are scanned in the next step.</source>
   <translation>Die Stücke werden im nächsten Schritt gescannt.</translation>
  </message>
  <message>
   <source>%1 stays here. Look into the bay for the right one.</source>
   <translation>%1 bleibt hier. Suchen Sie im Fach nach dem richtigen.</translation>
  </message>
  <message>
   <source>%1 stays here. The list below says which one was ordered.</source>
   <translation>%1 bleibt hier. Die Liste unten sagt, was bestellt wurde.</translation>
  </message>
  <message>
   <source>%1: all of it is at the counter already.</source>
   <translation>%1: Alles davon liegt schon auf dem Tresen.</translation>
  </message>
  <message>
   <source>Go back one step to change what goes out.</source>
   <translation>Gehen Sie einen Schritt zurück, um zu ändern, was hinausgeht.</translation>
  </message>
  <message>
   <source>No hand-over was recorded. Please try once more; if it happens again, tell a manager.</source>
   <translation>Es wurde keine Übergabe erfasst. Bitte versuchen Sie es noch einmal; wenn es wieder geschieht, sagen Sie es der Leitung.</translation>
  </message>
  <message>
   <source>Go back one step and look at what is left of it.</source>
   <translation>Gehen Sie einen Schritt zurück und sehen Sie nach, was noch da ist.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Go back and try again.</source>
   <translation>Das Tablet konnte seine Daten nicht lesen. Gehen Sie zurück und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Handed over, saved on this tablet</source>
   <translation>Übergeben, auf diesem Tablet gespeichert</translation>
  </message>
  <message>
   <source>Handed over, on its way to the office</source>
   <translation>Übergeben, unterwegs zur Zentrale</translation>
  </message>
  <message>
   <source>Handed over and confirmed</source>
   <translation>Übergeben und bestätigt</translation>
  </message>
  <message>
   <source>This hand-over was undone</source>
   <translation>Diese Übergabe wurde zurückgenommen</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Jemand anderes war schneller</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Jemand anderes</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>Sie wird von selbst gesendet, sobald dieses Tablet verbunden ist. Sie können weitermachen.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>Die Zentrale bestätigt gleich. Sie können weitermachen.</translation>
  </message>
  <message>
   <source>Nothing is left to do.</source>
   <translation>Es ist nichts mehr zu tun.</translation>
  </message>
  <message>
   <source>The order stands as it did before.</source>
   <translation>Die Bestellung steht wieder wie vorher.</translation>
  </message>
  <message>
   <source>%1 handed this order over already, %2.</source>
   <translation>%1 hat diese Bestellung schon übergeben, %2.</translation>
  </message>
  <message>
   <source>This order was handed over already.</source>
   <translation>Diese Bestellung wurde schon übergeben.</translation>
  </message>
  <message>
   <source>If the goods went out twice, tell a manager: both are listed with their names.</source>
   <translation>Falls die Ware zweimal hinausging, sagen Sie es der Leitung: Beide stehen mit Namen dort.</translation>
  </message>
  <message>
   <source>It was another order</source>
   <translation>Es war eine andere Bestellung</translation>
  </message>
  <message>
   <source>The customer left without it</source>
   <translation>Ohne die Ware gegangen</translation>
  </message>
  <message>
   <source>Wrong or damaged goods</source>
   <translation>Falsche oder beschädigte Ware</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>Versehentlich bestätigt</translation>
  </message>
  <message>
   <source>Label damaged or missing</source>
   <translation>Etikett beschädigt oder fehlt</translation>
  </message>
  <message>
   <source>Packed in a sealed parcel</source>
   <translation>In verschlossenem Paket</translation>
  </message>
  <message>
   <source>The scanner does not work</source>
   <translation>Der Scanner geht nicht</translation>
  </message>
  <message>
   <source>That could not be saved. Please try once more.</source>
   <translation>Das konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Some of it has come back meanwhile. Take the rest as a return.</source>
   <translation>Ein Teil kam inzwischen zurück. Nehmen Sie den Rest als Rückgabe.</translation>
  </message>
  <message>
   <source>This hand-over was undone already, or did not count.</source>
   <translation>Diese Übergabe wurde schon zurückgenommen oder zählte nicht.</translation>
  </message>
 </context>
 <context>
  <name>HelpCallCard</name>
  <message>
   <source>passed on</source>
   <translation>weitergegeben</translation>
  </message>
  <message>
   <source>Pass on</source>
   <translation>Weitergeben</translation>
  </message>
  <message>
   <source>You cannot come: it rings for everybody else</source>
   <translation>Sie können nicht kommen: Es klingelt bei allen anderen</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Bestellung öffnen</translation>
  </message>
  <message>
   <source>Look up</source>
   <translation>Nachsehen</translation>
  </message>
 </context>
 <context>
  <name>HoldsBackRow</name>
  <message>
   <source>lies in %1</source>
   <translation>liegt in %1</translation>
  </message>
  <message>
   <source>aisle, bay</source>
   <translation>Gang, Fach</translation>
  </message>
  <message>
   <source>place not known</source>
   <translation>Platz nicht bekannt</translation>
  </message>
  <message>
   <source>not collected: %1</source>
   <translation>nicht abgeholt: %1</translation>
  </message>
  <message>
   <source>cancelled: %1</source>
   <translation>storniert: %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurückgelegt</translation>
  </message>
  <message>
   <source>Put back: %1</source>
   <translation>Zurückgelegt: %1</translation>
  </message>
 </context>
 <context>
  <name>HoldsPage</name>
  <message>
   <source>Over: take these back</source>
   <translation>Vorbei: zurücklegen</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>Bis heute</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>Bis morgen</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Zurückzulegen</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Aufbewahrt</translation>
  </message>
  <message>
   <source>In walking order. Scan each piece as it lies on its shelf, or tap it.</source>
   <translation>In Laufreihenfolge. Scannen Sie jedes Stück, wenn es im Regal liegt, oder tippen Sie es an.</translation>
  </message>
  <message numerus="yes">
   <source>%n over</source>
   <translation>
    <numerusform>%n vorbei</numerusform>
    <numerusform>%n vorbei</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) today</source>
   <translation>
    <numerusform>%n endet heute</numerusform>
    <numerusform>%n enden heute</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) tomorrow</source>
   <translation>
    <numerusform>%n endet morgen</numerusform>
    <numerusform>%n enden morgen</numerusform>
   </translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Nach Tag</translation>
  </message>
  <message>
   <source>By bay</source>
   <translation>Nach Fach</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Holds end by the clock of this tablet; look into the bay before you take something back.</source>
   <translation>Keine Verbindung zur Zentrale: Die Liste ist %1. Fristen enden nach der Uhr dieses Tablets; sehen Sie ins Fach, bevor Sie etwas zurücklegen.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>Keine Verbindung zur Zentrale, und noch ist nichts von ihr gekommen.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>This is not to be put back</source>
   <translation>Das ist nicht zurückzulegen</translation>
  </message>
  <message>
   <source>Perhaps it is of another order: put it aside and ask.</source>
   <translation>Vielleicht gehört es zu einer anderen Bestellung: Legen Sie es beiseite und fragen Sie.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>Liegt wieder im Regal: %1</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back</source>
   <translation>
    <numerusform>Zurücklegen</numerusform>
    <numerusform>Alle %n zurücklegen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to take back</source>
   <translation>
    <numerusform>%n zurückzulegen</numerusform>
    <numerusform>%n zurückzulegen</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody knows since when</source>
   <translation>unbekannt, seit wann</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>seit %1</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Die Liste kann gerade nicht gelesen werden</translation>
  </message>
  <message>
   <source>Nothing to put back</source>
   <translation>Nichts zurückzulegen</translation>
  </message>
  <message>
   <source>Every bay is free</source>
   <translation>Alle Fächer sind frei</translation>
  </message>
  <message>
   <source>Nothing is being held</source>
   <translation>Nichts wird aufbewahrt</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>Nichts ist verloren.</translation>
  </message>
  <message>
   <source>When a hold is over or an order is cancelled, its goods appear here with their aisle and bay.</source>
   <translation>Ist eine Frist vorbei oder eine Bestellung storniert, steht die Ware hier mit Gang und Fach.</translation>
  </message>
  <message>
   <source>Orders that lie ready for their customers appear here by themselves.</source>
   <translation>Bestellungen, die bereitliegen, erscheinen hier von selbst.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back to the shelf?</source>
   <translation>
    <numerusform>Ins Regal zurücklegen?</numerusform>
    <numerusform>Alle %n ins Regal zurücklegen?</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody came for them in time. The customers are told, the office is asked to pay back, and the goods are on the list of what goes back to the shelf.</source>
   <translation>Niemand kam rechtzeitig. Die Kundschaft erfährt es, die Zentrale wird um Rückzahlung gebeten, und die Ware steht auf der Liste zum Zurücklegen.</translation>
  </message>
  <message>
   <source>Yes, take them back</source>
   <translation>Ja, zurücklegen</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
 </context>
 <context>
  <name>HoldsRow</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>there for %n day(s)</source>
   <translation>
    <numerusform>seit %n Tag da</numerusform>
    <numerusform>seit %n Tagen da</numerusform>
   </translation>
  </message>
  <message>
   <source>was held until %1</source>
   <translation>war aufbewahrt bis %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>bis %1</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>Kundschaft ist da</translation>
  </message>
  <message>
   <source>Held longer already</source>
   <translation>Schon verlängert</translation>
  </message>
  <message>
   <source>Written to</source>
   <translation>Angeschrieben</translation>
  </message>
 </context>
 <context>
  <name>HoldsToday</name>
  <message>
   <source>Needs attention</source>
   <translation>Zu klären</translation>
  </message>
  <message>
   <source>Holds ending</source>
   <translation>Fristen enden</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Returns waiting</source>
   <translation>Wartende Rückgaben</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Ware zurücknehmen</translation>
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
   <translation>Eins weniger</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>Eins mehr</translation>
  </message>
 </context>
 <context>
  <name>KnownCard</name>
  <message>
   <source>How current</source>
   <translation>Wie aktuell</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n change(s) to come</source>
   <translation>
    <numerusform>%1, %n Änderung fehlt</numerusform>
    <numerusform>%1, %n Änderungen fehlen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KnownCodesCard</name>
  <message>
   <source>Scan one of these three times</source>
   <translation>Einen davon dreimal scannen</translation>
  </message>
  <message>
   <source>%1 of %2 scans</source>
   <translation>%1 von %2 Scans</translation>
  </message>
  <message>
   <source>Square code to learn from</source>
   <translation>Quadratischer Code zum Lernen</translation>
  </message>
  <message>
   <source>Bars to learn from</source>
   <translation>Strichcode zum Lernen</translation>
  </message>
  <message>
   <source>The square teaches more. Take the bars if the scanner reads nothing else. Some laser scanners read only from paper: print a picture of this page for them.</source>
   <translation>Das Quadrat verrät mehr. Die Striche nehmen, wenn der Scanner nichts anderes liest. Manche Laserscanner lesen nur von Papier: für sie ein Bild dieser Seite drucken.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Von vorn</translation>
  </message>
 </context>
 <context>
  <name>LanguageDialog</name>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>LearntCard</name>
  <message>
   <source>The scanner is understood</source>
   <translation>Der Scanner ist verstanden</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>%1 ms a key</source>
   <translation>%1 ms je Taste</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>In front of a code</source>
   <translation>Vor einem Code</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>Behind a code</source>
   <translation>Nach einem Code</translation>
  </message>
  <message>
   <source>Ends with</source>
   <translation>Endet mit</translation>
  </message>
  <message>
   <source>AIM identifier</source>
   <translation>AIM-Kennung</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Group separators</source>
   <translation>Gruppentrenner</translation>
  </message>
  <message>
   <source>Switch on “Transmit AIM identifier” in the scanner’s manual and set it up again: short numbers can then be told apart.</source>
   <translation>Im Handbuch des Scanners „AIM-Kennung senden“ einschalten und ihn neu einrichten: dann sind kurze Nummern zu unterscheiden.</translation>
  </message>
  <message>
   <source>Without group separators the lot and the date of a GS1 code cannot be read. Switch them on in the scanner’s manual.</source>
   <translation>Ohne Gruppentrenner sind Charge und Datum eines GS1-Codes nicht zu lesen. Im Handbuch des Scanners einschalten.</translation>
  </message>
  <message>
   <source>Let the scanner send Enter after each code: it answers sooner, and half a code is never taken for a whole one.</source>
   <translation>Den Scanner nach jedem Code Enter senden lassen: dann antwortet er früher, und ein halber Code gilt nie als ganzer.</translation>
  </message>
 </context>
 <context>
  <name>LineCard</name>
  <message>
   <source>Connected, catching up</source>
   <translation>Verbunden, holt auf</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Another copy of this tablet is at work</source>
   <translation>Eine andere Kopie dieses Tablets arbeitet bereits</translation>
  </message>
  <message>
   <source>This tablet is no longer allowed</source>
   <translation>Dieses Tablet ist nicht mehr zugelassen</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindet</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>Arbeitet offline</translation>
  </message>
  <message>
   <source>News arrives within seconds. What you do is sent at once.</source>
   <translation>Neues kommt in Sekunden an. Was Sie tun, geht sofort hinaus.</translation>
  </message>
  <message>
   <source>It was restored or copied. Bring it to a manager, who lets it join again; unsent actions are kept and sent then.</source>
   <translation>Es wurde wiederhergestellt oder kopiert. Bringen Sie es der Leitung, die es neu anmeldet; ungesendete Vorgänge bleiben erhalten und werden dann gesendet.</translation>
  </message>
  <message>
   <source>The office has removed it. Bring it to a manager; unsent actions are kept.</source>
   <translation>Die Zentrale hat es abgemeldet. Bringen Sie es der Leitung; Ungesendetes bleibt erhalten.</translation>
  </message>
  <message>
   <source>First contact to the office. Everything already works with what is known.</source>
   <translation>Erster Kontakt zur Zentrale. Mit dem, was bekannt ist, geht schon alles.</translation>
  </message>
  <message>
   <source>Scanning, search and help calls go on. What you do is saved here and sent by itself later.</source>
   <translation>Scannen, Suchen und Hilferufe gehen weiter. Was Sie tun, wird hier gespeichert und später von selbst gesendet.</translation>
  </message>
  <message>
   <source>On its way: %1</source>
   <translation>Unterwegs: %1</translation>
  </message>
  <message>
   <source>Connected since</source>
   <translation>Verbunden seit</translation>
  </message>
  <message>
   <source>Offline since</source>
   <translation>Offline seit</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>Letzter Kontakt</translation>
  </message>
  <message>
   <source>never yet</source>
   <translation>noch nie</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Was fehlt</translation>
  </message>
 </context>
 <context>
  <name>LockedCard</name>
  <message>
   <source>Locked after wrong PINs</source>
   <translation>Gesperrt nach falschen PINs</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Unlock %1</source>
   <translation>%1 entsperren</translation>
  </message>
 </context>
 <context>
  <name>LookUpStart</name>
  <message>
   <source>Scan a product</source>
   <translation>Artikel scannen</translation>
  </message>
  <message>
   <source>You see its price, where it lies, and what every store and the warehouse have. A name, brand or number does as well.</source>
   <translation>Sie sehen Preis, Platz im Regal und den Bestand aller Filialen und des Lagers. Name, Marke oder Nummer gehen auch.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Nach Namen suchen</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>Nächsten Artikel scannen</translation>
  </message>
  <message>
   <source>Looked up before:</source>
   <translation>Zuletzt nachgesehen:</translation>
  </message>
 </context>
 <context>
  <name>MatrixCell</name>
  <message>
   <source>unknown</source>
   <translation>unbek.</translation>
  </message>
 </context>
 <context>
  <name>MissingCancel</name>
  <message numerus="yes">
   <source>Cancel %n missing unit(s)?</source>
   <translation>
    <numerusform>%n fehlendes Stück stornieren?</numerusform>
    <numerusform>%n fehlende Stück stornieren?</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 does not get it and is told so. %2 will be refunded by the office; that has not happened yet. This cannot be undone here.</source>
   <translation>%1 bekommt es nicht und erfährt das. Die Zentrale wird %2 erstatten; geschehen ist das noch nicht. Das lässt sich hier nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>Cancel:</source>
   <translation>Stornieren:</translation>
  </message>
  <message numerus="yes">
   <source>Cancel %n</source>
   <translation>
    <numerusform>%n stornieren</numerusform>
    <numerusform>%n stornieren</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>Weiter suchen</translation>
  </message>
 </context>
 <context>
  <name>MissingConsent</name>
  <message>
   <source>How was that agreed?</source>
   <translation>Wie wurde das vereinbart?</translation>
  </message>
 </context>
 <context>
  <name>MissingElsewhere</name>
  <message>
   <source>Ask another store or the warehouse</source>
   <translation>Eine andere Filiale oder das Lager fragen</translation>
  </message>
  <message>
   <source>This is a request: they still have to find it and send it. %1 is told that it takes longer, and the order waits for it.</source>
   <translation>Das ist eine Anfrage: Es muss dort erst gefunden und geschickt werden. %1 erfährt, dass es länger dauert, und die Bestellung wartet darauf.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 dort</translation>
  </message>
  <message>
   <source>This tablet knows of no other place.</source>
   <translation>Dieses Tablet kennt keinen anderen Ort.</translation>
  </message>
  <message>
   <source>Ask for:</source>
   <translation>Anfragen:</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n</source>
   <translation>
    <numerusform>%1 nach %n fragen</numerusform>
    <numerusform>%1 nach %n fragen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingLook</name>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>Gibt es noch eines, unbeschädigt?</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Noch einmal suchen</translation>
  </message>
  <message>
   <source>Put the damaged one aside. Nothing changes for the customer if you find a good one.</source>
   <translation>Legen Sie das beschädigte beiseite. Für die Kundschaft ändert sich nichts, wenn Sie ein gutes finden.</translation>
  </message>
  <message>
   <source>Nothing changes for the customer while you look.</source>
   <translation>Für die Kundschaft ändert sich nichts, solange Sie suchen.</translation>
  </message>
  <message>
   <source>To be put back: %1</source>
   <translation>Zurückzulegen: %1</translation>
  </message>
  <message>
   <source>Its place: bay %1</source>
   <translation>Sein Platz: Fach %1</translation>
  </message>
  <message>
   <source>No bay is noted for it</source>
   <translation>Kein Fach ist dafür vermerkt</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of an order that was given up</source>
   <translation>
    <numerusform>%n Stück einer aufgegebenen Bestellung</numerusform>
    <numerusform>%n Stück einer aufgegebenen Bestellung</numerusform>
   </translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>Wie viele in der Filiale sein müssten, ist unbekannt.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>%n müsste in der Filiale sein, %1.</numerusform>
    <numerusform>%n müssten in der Filiale sein, %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Look above and behind, in the next bays, at the till, among returns, in the back room.</source>
   <translation>Schauen Sie darüber und dahinter, in den Fächern daneben, an der Kasse, bei den Rückgaben, im Lagerraum.</translation>
  </message>
  <message>
   <source>Damaged, without another one:</source>
   <translation>Beschädigt, ohne Ersatz:</translation>
  </message>
  <message>
   <source>Not there:</source>
   <translation>Nicht da:</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>Ja, ich nehme das</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>Ich habe es gefunden</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>Nein, %n fehlt</numerusform>
    <numerusform>Nein, %n fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>Es ist nicht da, %n fehlt</numerusform>
    <numerusform>Es ist nicht da, %n fehlen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingPartly</name>
  <message>
   <source>Hand over the rest</source>
   <translation>Den Rest übergeben</translation>
  </message>
  <message>
   <source>That is agreed already. What is missing stays on the order until it is decided.</source>
   <translation>Das ist schon vereinbart. Was fehlt, bleibt auf der Bestellung, bis darüber entschieden ist.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.</source>
   <translation>
    <numerusform>%n Stück liegt bereit. Mit Einverständnis der Kundschaft kann es jetzt abgeholt werden; was fehlt, bleibt auf der Bestellung, und eine Nachricht sagt das.</numerusform>
    <numerusform>%n Stück liegen bereit. Mit Einverständnis der Kundschaft können sie jetzt abgeholt werden; was fehlt, bleibt auf der Bestellung, und eine Nachricht sagt das.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are picked and not in their place yet. Put them there first; then come back to this step.</source>
   <translation>
    <numerusform>%n Stück ist zusammengestellt und noch nicht an seinem Platz. Legen Sie es zuerst dorthin und kommen Sie dann zu diesem Schritt zurück.</numerusform>
    <numerusform>%n Stück sind zusammengestellt und noch nicht an ihrem Platz. Legen Sie sie zuerst dorthin und kommen Sie dann zu diesem Schritt zurück.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing else of this order is picked, so there is nothing to collect.</source>
   <translation>Sonst ist nichts von dieser Bestellung zusammengestellt, also gibt es nichts abzuholen.</translation>
  </message>
  <message>
   <source>Agreed: collect the rest</source>
   <translation>Vereinbart: Rest wird abgeholt</translation>
  </message>
  <message>
   <source>Stage it first</source>
   <translation>Erst bereitlegen</translation>
  </message>
 </context>
 <context>
  <name>MissingReplace</name>
  <message>
   <source>Give this instead?</source>
   <translation>Stattdessen das hier geben?</translation>
  </message>
  <message>
   <source>Replace it with something alike</source>
   <translation>Durch Ähnliches ersetzen</translation>
  </message>
  <message>
   <source>Scan what you would give instead, or choose. It may cost up to %1; %2 pays no more than before.</source>
   <translation>Scannen Sie, was Sie stattdessen geben würden, oder wählen Sie aus. Es darf bis zu %1 kosten; %2 zahlt nicht mehr als bisher.</translation>
  </message>
  <message>
   <source>the customer</source>
   <translation>die Kundschaft</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <source>%1 paid</source>
   <translation>%1 bezahlt</translation>
  </message>
  <message>
   <source>Instead, in your hand</source>
   <translation>Stattdessen, in Ihrer Hand</translation>
  </message>
  <message>
   <source>Instead</source>
   <translation>Stattdessen</translation>
  </message>
  <message>
   <source>in bay %1</source>
   <translation>in Fach %1</translation>
  </message>
  <message>
   <source>Replace:</source>
   <translation>Ersetzen:</translation>
  </message>
  <message>
   <source>%1 pays less: the office pays back %2. A message says what comes instead.</source>
   <translation>%1 zahlt weniger: Die Zentrale erstattet %2. Eine Nachricht sagt, was stattdessen kommt.</translation>
  </message>
  <message>
   <source>%1 pays nothing more. A message says what comes instead.</source>
   <translation>%1 zahlt nichts dazu. Eine Nachricht sagt, was stattdessen kommt.</translation>
  </message>
  <message numerus="yes">
   <source>Replace %n</source>
   <translation>
    <numerusform>%n ersetzen</numerusform>
    <numerusform>%n ersetzen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>I have it: replace %n</source>
   <translation>
    <numerusform>Ich habe es: %n ersetzen</numerusform>
    <numerusform>Ich habe es: %n ersetzen</numerusform>
   </translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>Ein anderes</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>Fach %1</translation>
  </message>
  <message numerus="yes">
   <source>%n free here</source>
   <translation>
    <numerusform>%n hier frei</numerusform>
    <numerusform>%n hier frei</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing alike is free in this store at that price, as far as this tablet knows.</source>
   <translation>Nichts Ähnliches ist zu diesem Preis in dieser Filiale frei, soweit dieses Tablet weiß.</translation>
  </message>
  <message>
   <source>Type its number</source>
   <translation>Nummer eintippen</translation>
  </message>
 </context>
 <context>
  <name>MissingWords</name>
  <message>
   <source>The customer</source>
   <translation>Die Kundschaft</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Noch einmal suchen</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Get it from elsewhere</source>
   <translation>Von woanders holen</translation>
  </message>
  <message>
   <source>Hand over the rest</source>
   <translation>Den Rest übergeben</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>Stornieren</translation>
  </message>
  <message>
   <source>No replacement: get it from elsewhere</source>
   <translation>Kein Ersatz: von woanders holen</translation>
  </message>
  <message>
   <source>Nobody has it: hand over the rest</source>
   <translation>Niemand hat es: den Rest übergeben</translation>
  </message>
  <message>
   <source>None of this: cancel it</source>
   <translation>Nichts davon: stornieren</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>Am Telefon</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>Am Tresen</translation>
  </message>
  <message>
   <source>In the order</source>
   <translation>In der Bestellung</translation>
  </message>
  <message>
   <source>That is the missing article itself</source>
   <translation>Das ist der fehlende Artikel selbst</translation>
  </message>
  <message>
   <source>That is another kind of article</source>
   <translation>Das ist eine andere Art von Artikel</translation>
  </message>
  <message>
   <source>Its price is not known here</source>
   <translation>Sein Preis ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>Too expensive: at most %1 each</source>
   <translation>Zu teuer: höchstens %1 pro Stück</translation>
  </message>
  <message>
   <source>Other orders wait for it</source>
   <translation>Andere Bestellungen warten darauf</translation>
  </message>
  <message>
   <source>There are not enough of it in this store</source>
   <translation>In dieser Filiale gibt es davon nicht genug</translation>
  </message>
  <message>
   <source>That is no article number</source>
   <translation>Das ist keine Artikelnummer</translation>
  </message>
  <message>
   <source>That is not in our range</source>
   <translation>Das gehört nicht zum Sortiment</translation>
  </message>
  <message>
   <source>If you have found it after all, go back to the first step and say so.</source>
   <translation>Haben Sie es doch gefunden, gehen Sie zum ersten Schritt zurück und sagen Sie es dort.</translation>
  </message>
  <message>
   <source>Only the same product in another colour or size, or something of the same category, may replace it.</source>
   <translation>Nur dasselbe Produkt in anderer Farbe oder Größe oder etwas aus derselben Kategorie darf es ersetzen.</translation>
  </message>
  <message>
   <source>Without a price nobody can say whether the rule allows it. Take another one.</source>
   <translation>Ohne Preis kann niemand sagen, ob die Regel es erlaubt. Nehmen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The store may add no more than the rule allows. Take a cheaper one.</source>
   <translation>Die Filiale darf nicht mehr dazugeben, als die Regel erlaubt. Nehmen Sie ein günstigeres.</translation>
  </message>
  <message>
   <source>Whoever ordered it would miss it instead. Put it back and take another one.</source>
   <translation>Dann fehlt es denen, die es bestellt haben. Legen Sie es zurück und nehmen Sie ein anderes.</translation>
  </message>
  <message>
   <source>If you have it in your hand, scan it: then it is here. Otherwise take fewer, or another one.</source>
   <translation>Haben Sie es in der Hand, scannen Sie es: Dann ist es da. Sonst nehmen Sie weniger oder ein anderes.</translation>
  </message>
  <message>
   <source>Type all digits below the bars, or scan it.</source>
   <translation>Tippen Sie alle Ziffern unter den Strichen ein, oder scannen Sie es.</translation>
  </message>
  <message>
   <source>Look whether you scanned the label of the article itself.</source>
   <translation>Schauen Sie, ob Sie das Etikett des Artikels selbst gescannt haben.</translation>
  </message>
 </context>
 <context>
  <name>MissingWork</name>
  <message>
   <source>Decide later, pick the rest</source>
   <translation>Später entscheiden, erst den Rest</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n fehlt</numerusform>
    <numerusform>%n fehlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to find</source>
   <translation>
    <numerusform>%n zu finden</numerusform>
    <numerusform>%n zu finden</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>Fach %1</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>Nummer endet auf %1</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Schritt für Schritt</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>Abholungen</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>This device</source>
   <translation>Dieses Gerät</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Switch person, %1</source>
   <translation>Person wechseln, %1</translation>
  </message>
 </context>
 <context>
  <name>OnItsWay</name>
  <message>
   <source>Asked for elsewhere</source>
   <translation>Woanders angefragt</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>asked at %1, %2</source>
   <translation>bei %1 angefragt, %2</translation>
  </message>
  <message>
   <source>asked at %1</source>
   <translation>bei %1 angefragt</translation>
  </message>
  <message>
   <source>It is here</source>
   <translation>Es ist da</translation>
  </message>
  <message>
   <source>It is here: %1</source>
   <translation>Es ist da: %1</translation>
  </message>
 </context>
 <context>
  <name>OrderLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2-mal</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>Fach %1</translation>
  </message>
 </context>
 <context>
  <name>OrderPage</name>
  <message>
   <source>Order %1</source>
   <translation>Bestellung %1</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>bestellt %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>Noch zu bezahlen: %1</translation>
  </message>
  <message>
   <source>At the till, with the number %1. Kept until %2.</source>
   <translation>An der Kasse, mit der Nummer %1. Zurückgelegt bis %2.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you hand anything over.</source>
   <translation>Jemand anderes hat diese Bestellung inzwischen geändert. Vor der Übergabe nachsehen.</translation>
  </message>
  <message>
   <source>The customer is here</source>
   <translation>Kundschaft ist da</translation>
  </message>
  <message>
   <source>Waiting since %1, parking bay %2.</source>
   <translation>Wartet seit %1, Parkplatz %2.</translation>
  </message>
  <message>
   <source>Waiting since %1.</source>
   <translation>Wartet seit %1.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Ware zurücknehmen</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>Person nicht auf diesem Tablet</translation>
  </message>
  <message>
   <source>Promised for</source>
   <translation>Zugesagt für</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>%1, late</source>
   <translation>%1, zu spät</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Code shown</source>
   <translation>Gezeigter Code</translation>
  </message>
  <message>
   <source>Genuine</source>
   <translation>Echt</translation>
  </message>
  <message>
   <source>None that proves it</source>
   <translation>Keiner, der es beweist</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Bekannt</translation>
  </message>
  <message>
   <source>On this tablet</source>
   <translation>Auf diesem Tablet</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>noch nicht bestätigt</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n Stück, %1</numerusform>
    <numerusform>%n Stück, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>Jemand aus dem Team</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Zurückgekommen</translation>
  </message>
  <message>
   <source>Given in exchange</source>
   <translation>Im Umtausch gegeben</translation>
  </message>
  <message>
   <source>For goods of order %1</source>
   <translation>Für Ware der Bestellung %1</translation>
  </message>
  <message>
   <source>Bought first there: until when they can come back counts from that day.</source>
   <translation>Dort zuerst gekauft: Die Rückgabefrist zählt ab jenem Tag.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n Position</numerusform>
    <numerusform>%n Positionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for at %1</source>
   <translation>
    <numerusform>%n angefragt bei %1</numerusform>
    <numerusform>%n angefragt bei %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n woanders angefragt</numerusform>
    <numerusform>%n woanders angefragt</numerusform>
   </translation>
  </message>
  <message>
   <source>When it comes, take it in here.</source>
   <translation>Wenn es kommt, hier annehmen.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Undo this hand-over?</source>
   <translation>Diese Übergabe zurücknehmen?</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1. They count as staged again: put them back into their bay.</source>
   <translation>
    <numerusform>%n Stück, %1. Es gilt wieder als bereitgelegt: Legen Sie es ins Fach zurück.</numerusform>
    <numerusform>%n Stück, %1. Sie gelten wieder als bereitgelegt: Legen Sie sie ins Fach zurück.</numerusform>
   </translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In eigenen Worten</translation>
  </message>
 </context>
 <context>
  <name>OutLine</name>
  <message>
   <source>%1 stays here</source>
   <translation>%1 bleibt hier</translation>
  </message>
  <message>
   <source>%1, %2 of %3</source>
   <translation>%1, %2 von %3</translation>
  </message>
  <message>
   <source>lies in %1</source>
   <translation>liegt in %1</translation>
  </message>
  <message>
   <source>Give it out after all</source>
   <translation>Doch mitgeben</translation>
  </message>
  <message>
   <source>Leave it here</source>
   <translation>Hierlassen</translation>
  </message>
  <message>
   <source>Give out %1 after all</source>
   <translation>%1 doch mitgeben</translation>
  </message>
  <message>
   <source>Leave %1 here</source>
   <translation>%1 hierlassen</translation>
  </message>
  <message>
   <source>One %1 less</source>
   <translation>Ein %1 weniger</translation>
  </message>
 </context>
 <context>
  <name>PeopleList</name>
  <message>
   <source>Stay as %1</source>
   <translation>Weiter als %1</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <source>Who takes over?</source>
   <translation>Wer übernimmt?</translation>
  </message>
  <message>
   <source>Who is here?</source>
   <translation>Wer ist da?</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge. Choose your name instead.</source>
   <translation>Niemand in dieser Filiale hat diesen Ausweis. Bitte den Namen wählen.</translation>
  </message>
  <message>
   <source>The list of people is old, %1</source>
   <translation>Die Teamliste ist alt, %1</translation>
  </message>
  <message>
   <source>The list of people was never confirmed</source>
   <translation>Die Teamliste wurde nie bestätigt</translation>
  </message>
  <message>
   <source>A manager signs in first, then everyone can work this shift.</source>
   <translation>Zuerst meldet sich die Leitung an, dann können in dieser Schicht alle arbeiten.</translation>
  </message>
  <message>
   <source>Signing in works as soon as this tablet has reached the office.</source>
   <translation>Anmelden geht, sobald dieses Tablet die Zentrale erreicht hat.</translation>
  </message>
  <message>
   <source>Your name, or scan your badge</source>
   <translation>Ihr Name, oder Ausweis scannen</translation>
  </message>
  <message>
   <source>The list of people cannot be read</source>
   <translation>Die Teamliste ist nicht lesbar</translation>
  </message>
  <message>
   <source>The people of this store are not here yet</source>
   <translation>Das Team dieser Filiale ist noch nicht da</translation>
  </message>
  <message>
   <source>Nobody is called “%1”</source>
   <translation>Niemand heißt „%1“</translation>
  </message>
  <message>
   <source>Restart the tablet. If it stays like this, call support.</source>
   <translation>Bitte das Tablet neu starten. Bleibt es so, den Support anrufen.</translation>
  </message>
  <message>
   <source>They come with the first contact to the office. This page then fills by itself.</source>
   <translation>Es kommt mit dem ersten Kontakt zur Zentrale. Diese Seite füllt sich dann von selbst.</translation>
  </message>
  <message>
   <source>Try the first letters of your first or last name, or scan your badge.</source>
   <translation>Die ersten Buchstaben von Vor- oder Nachname genügen, oder Ausweis scannen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>PickAlarm</name>
  <message>
   <source>an article ending in %1</source>
   <translation>ein Artikel, der auf %1 endet</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>Davon sind es genug: %1</translation>
  </message>
  <message>
   <source>Right article, but not this one: %1</source>
   <translation>Richtiger Artikel, aber nicht dieser: %1</translation>
  </message>
  <message>
   <source>That is not it, and not in our range</source>
   <translation>Das ist es nicht und gehört nicht zum Sortiment</translation>
  </message>
  <message>
   <source>%1 is picking this order now</source>
   <translation>%1 stellt diese Bestellung jetzt zusammen</translation>
  </message>
  <message>
   <source>Somebody else is picking this order now</source>
   <translation>Jemand anderes stellt diese Bestellung jetzt zusammen</translation>
  </message>
  <message>
   <source>That is not it: %1</source>
   <translation>Das ist es nicht: %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>Alles Bestellte ist zusammengestellt. Legen Sie dieses zurück.</translation>
  </message>
  <message>
   <source>This is %1. Wanted: %2. Nothing was recorded.</source>
   <translation>Das ist %1. Gesucht: %2. Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Take the order over first, or give them what you have in your hands.</source>
   <translation>Nichts wurde erfasst. Übernehmen Sie erst die Bestellung, oder geben Sie weiter, was Sie in den Händen haben.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>Nichts wurde erfasst. Gesucht: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
 </context>
 <context>
  <name>PickDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>Wie viele haben Sie genommen?</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: noch %n gesucht.</numerusform>
    <numerusform>%1: noch %n gesucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>Zwischen 1 und %1. Nehmen Sie nicht mehr als bestellt.</translation>
  </message>
  <message>
   <source>Type the number below its bars</source>
   <translation>Die Nummer unter den Strichen eintippen</translation>
  </message>
 </context>
 <context>
  <name>PickEnd</name>
  <message>
   <source>Everything is picked</source>
   <translation>Alles ist zusammengestellt</translation>
  </message>
  <message>
   <source>%1 has taken this order over</source>
   <translation>%1 hat diese Bestellung übernommen</translation>
  </message>
  <message>
   <source>Somebody else has taken this order over</source>
   <translation>Jemand anderes hat diese Bestellung übernommen</translation>
  </message>
  <message>
   <source>The rest is on its way</source>
   <translation>Der Rest ist unterwegs</translation>
  </message>
  <message>
   <source>This order was given up</source>
   <translation>Diese Bestellung wurde aufgegeben</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>Diese Bestellung wurde storniert</translation>
  </message>
  <message>
   <source>Nothing left to pick</source>
   <translation>Nichts mehr zusammenzustellen</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>Diese Bestellung konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>Keine Bestellung dieser Filiale</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie. The order is ready when the rest has come as well.</source>
   <translation>Scannen Sie das Fach oder den Behälter, in dem es liegen wird. Bereit ist die Bestellung, wenn auch der Rest da ist.</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie until it is collected.</source>
   <translation>Scannen Sie das Fach oder den Behälter, in dem es bis zur Abholung liegt.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.</source>
   <translation>
    <numerusform>%n Stück davon ist zusammengestellt und bleibt erfasst. Geben Sie weiter, was Sie in den Händen haben, oder übernehmen Sie wieder und sagen Sie Bescheid.</numerusform>
    <numerusform>%n Stück davon sind zusammengestellt und bleiben erfasst. Geben Sie weiter, was Sie in den Händen haben, oder übernehmen Sie wieder und sagen Sie Bescheid.</numerusform>
   </translation>
  </message>
  <message>
   <source>You had picked nothing yet. Leave it to them, or take over again and tell them.</source>
   <translation>Sie hatten noch nichts herausgenommen. Überlassen Sie die Bestellung, oder übernehmen Sie wieder und sagen Sie Bescheid.</translation>
  </message>
  <message>
   <source>Since %1. If you take over, tell them: what they have picked already stays picked.</source>
   <translation>Seit %1. Wenn Sie übernehmen, sagen Sie Bescheid: Was schon zusammengestellt ist, bleibt es.</translation>
  </message>
  <message>
   <source>It was asked for elsewhere, and the customer is told that it takes longer. When it comes, scan it or say that it is here.</source>
   <translation>Es ist woanders angefragt, und die Kundschaft erfährt, dass es länger dauert. Wenn es kommt, scannen Sie es, oder sagen Sie, dass es da ist.</translation>
  </message>
  <message>
   <source>Pick no more. What was picked already goes back to its shelf.</source>
   <translation>Nehmen Sie nichts mehr heraus. Was schon zusammengestellt ist, kommt zurück ins Regal.</translation>
  </message>
  <message>
   <source>Pick no more. If you have anything of it in your hands, put it back on its shelf.</source>
   <translation>Nehmen Sie nichts mehr heraus. Haben Sie etwas davon in den Händen, legen Sie es zurück ins Regal.</translation>
  </message>
  <message>
   <source>This order is staged, handed over or closed.</source>
   <translation>Diese Bestellung liegt bereit, ist übergeben oder abgeschlossen.</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Nichts ist verloren. Bitte versuchen Sie es noch einmal. Passiert es wieder, starten Sie das Tablet neu und sagen Sie der Leitung Bescheid.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>Dieses Tablet kennt %1 nicht. Neue Bestellungen kommen innerhalb einer Minute an, solange es verbunden ist.</translation>
  </message>
  <message>
   <source>Stage it</source>
   <translation>Bereitlegen</translation>
  </message>
  <message>
   <source>I gave it to them</source>
   <translation>Ich habe es weitergegeben</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>Take over again</source>
   <translation>Wieder übernehmen</translation>
  </message>
  <message>
   <source>Leave it to them</source>
   <translation>Dabei belassen</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Zurücknehmen: %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>PickFace</name>
  <message>
   <source>Aisle</source>
   <translation>Gang</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>Fach</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>Wo es liegt, ist nicht vermerkt. Sehen Sie in der Abteilung nach.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>Nummer endet auf %1</translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n woanders angefragt</numerusform>
    <numerusform>%n woanders angefragt</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>Alles geholt</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>Nehmen: %n</numerusform>
    <numerusform>Nehmen: %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickNews</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 von %2 zusammengestellt</translation>
  </message>
  <message>
   <source>%1 asked to cancel this order</source>
   <translation>%1 möchte diese Bestellung stornieren</translation>
  </message>
  <message>
   <source>The customer asked to cancel this order</source>
   <translation>Diese Bestellung soll storniert werden</translation>
  </message>
  <message>
   <source>Pick no more until a manager has answered. What is picked stays recorded; keep it together.</source>
   <translation>Nehmen Sie nichts mehr heraus, bis die Leitung geantwortet hat. Was zusammengestellt ist, bleibt erfasst; halten Sie es beisammen.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>%1 was quicker</source>
   <translation>%1 war schneller</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Jemand anderes war schneller</translation>
  </message>
  <message>
   <source>Part of what you picked here was picked by somebody else as well. Put back what is too much; the office sees both.</source>
   <translation>Einen Teil von dem, was Sie hier herausgenommen haben, hat auch jemand anderes herausgenommen. Legen Sie zurück, was zu viel ist; die Zentrale sieht beides.</translation>
  </message>
 </context>
 <context>
  <name>PickPage</name>
  <message>
   <source>Pick for %1</source>
   <translation>Zusammenstellen für %1</translation>
  </message>
  <message>
   <source>Pick %1</source>
   <translation>%1 zusammenstellen</translation>
  </message>
 </context>
 <context>
  <name>PickStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n fehlt</numerusform>
    <numerusform>%n fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message numerus="yes">
   <source>%n on its way</source>
   <translation>
    <numerusform>%n unterwegs</numerusform>
    <numerusform>%n unterwegs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n geholt</numerusform>
    <numerusform>%n geholt</numerusform>
   </translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>gestrichen</translation>
  </message>
 </context>
 <context>
  <name>PickWork</name>
  <message>
   <source>When it is here, say so beside this, and it is picked.</source>
   <translation>Wenn es da ist, sagen Sie es nebenan; dann gilt es als zusammengestellt.</translation>
  </message>
  <message>
   <source>Scan each one as you take it.</source>
   <translation>Scannen Sie jedes Stück beim Herausnehmen.</translation>
  </message>
  <message>
   <source>Nothing more of this article is needed.</source>
   <translation>Von diesem Artikel wird nichts mehr gebraucht.</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>Zurücknehmen: %1 × %2</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>Anzahl eingeben</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 von %2 zusammengestellt</translation>
  </message>
  <message>
   <source>Leave it for somebody else</source>
   <translation>Jemand anderem überlassen</translation>
  </message>
 </context>
 <context>
  <name>PickupRow</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 von %2 zusammengestellt</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n Stück zu holen</numerusform>
    <numerusform>%n Stück zu holen</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>Zusammengestellt, braucht ein Fach</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation>
    <numerusform>%n Stück fehlt</numerusform>
    <numerusform>%n Stück fehlen</numerusform>
   </translation>
  </message>
  <message>
   <source>Ready in %1</source>
   <translation>Bereit: %1</translation>
  </message>
  <message>
   <source>Put it back on the shelf</source>
   <translation>Zurück ins Regal</translation>
  </message>
  <message>
   <source>given to you</source>
   <translation>Ihnen zugeteilt</translation>
  </message>
  <message>
   <source>you bring it</source>
   <translation>Sie bringen es</translation>
  </message>
  <message>
   <source>in your tote %1</source>
   <translation>in Ihrem Behälter %1</translation>
  </message>
  <message>
   <source>in your hands</source>
   <translation>in Ihren Händen</translation>
  </message>
  <message>
   <source>You take it over</source>
   <translation>Sie übernehmen</translation>
  </message>
  <message>
   <source>Somebody is at it</source>
   <translation>Jemand ist dabei</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>Kundschaft ist da</translation>
  </message>
  <message>
   <source>Somebody was quicker</source>
   <translation>Jemand war schneller</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Möchte stornieren</translation>
  </message>
 </context>
 <context>
  <name>PickupWords</name>
  <message>
   <source>Customer is here</source>
   <translation>Kundschaft ist da</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Zu spät</translation>
  </message>
  <message>
   <source>Due soon</source>
   <translation>Bald fällig</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>Möchte stornieren</translation>
  </message>
  <message>
   <source>To pick</source>
   <translation>Zu holen</translation>
  </message>
  <message>
   <source>Waiting for a bay</source>
   <translation>Braucht ein Fach</translation>
  </message>
  <message>
   <source>Missing something</source>
   <translation>Etwas fehlt</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Zurückzulegen</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n zu spät</numerusform>
    <numerusform>%n zu spät</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due soon</source>
   <translation>
    <numerusform>%n bald fällig</numerusform>
    <numerusform>%n bald fällig</numerusform>
   </translation>
  </message>
  <message>
   <source>All on time</source>
   <translation>Alles rechtzeitig</translation>
  </message>
  <message>
   <source>no time known</source>
   <translation>keine Zeit bekannt</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>aufbewahrt bis %1</translation>
  </message>
  <message>
   <source>late, was due %1</source>
   <translation>zu spät, fällig war %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>noch %n Min.</numerusform>
    <numerusform>noch %n Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>due %1</source>
   <translation>fällig %1</translation>
  </message>
  <message>
   <source>Somebody is picking, on this tablet</source>
   <translation>Jemand stellt zusammen, auf diesem Tablet</translation>
  </message>
  <message>
   <source>Somebody is picking, on another tablet</source>
   <translation>Jemand stellt zusammen, auf einem anderen Tablet</translation>
  </message>
  <message>
   <source>%1 is picking, on this tablet</source>
   <translation>%1 stellt zusammen, auf diesem Tablet</translation>
  </message>
  <message>
   <source>%1 is picking, on another tablet</source>
   <translation>%1 stellt zusammen, auf einem anderen Tablet</translation>
  </message>
  <message>
   <source>given to %1</source>
   <translation>%1 zugeteilt</translation>
  </message>
  <message>
   <source>given to somebody</source>
   <translation>jemandem zugeteilt</translation>
  </message>
  <message>
   <source>%1 brings it</source>
   <translation>%1 bringt es</translation>
  </message>
  <message>
   <source>somebody brings it</source>
   <translation>jemand bringt es</translation>
  </message>
  <message>
   <source>In your hands: %1 for %2</source>
   <translation>In Ihren Händen: %1 für %2</translation>
  </message>
  <message>
   <source>In your hands: %1</source>
   <translation>In Ihren Händen: %1</translation>
  </message>
  <message>
   <source>tote %1</source>
   <translation>Behälter %1</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>Fach %1</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>Bestätigt</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>Auf diesem Tablet gespeichert</translation>
  </message>
  <message>
   <source>Somebody else took this order a moment ago.</source>
   <translation>Jemand anderes hat diese Bestellung gerade übernommen.</translation>
  </message>
  <message>
   <source>Somebody else has picked this already.</source>
   <translation>Das hat schon jemand anderes zusammengestellt.</translation>
  </message>
  <message>
   <source>This is no longer picked: somebody has staged it or put it back.</source>
   <translation>Das ist nicht mehr in der Hand: Jemand hat es bereitgelegt oder zurückgelegt.</translation>
  </message>
  <message>
   <source>It no longer lies there.</source>
   <translation>Es liegt nicht mehr dort.</translation>
  </message>
  <message>
   <source>This is no longer missing, or it is on its way from elsewhere.</source>
   <translation>Das fehlt nicht mehr, oder es ist von woanders unterwegs.</translation>
  </message>
  <message>
   <source>There is nothing left to do with this order.</source>
   <translation>An dieser Bestellung ist nichts mehr zu tun.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>Das passt nicht mehr zum jetzigen Stand der Bestellung.</translation>
  </message>
 </context>
 <context>
  <name>PickupsPage</name>
  <message>
   <source>Choose what you pick together</source>
   <translation>Wählen Sie, was Sie zusammen holen</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>Abholungen</translation>
  </message>
  <message numerus="yes">
   <source>One walk for up to %n order(s)</source>
   <translation>
    <numerusform>Ein Gang für eine Bestellung</numerusform>
    <numerusform>Ein Gang für bis zu %n Bestellungen</numerusform>
   </translation>
  </message>
  <message>
   <source>Number, name or code</source>
   <translation>Nummer, Name oder Code</translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>Zusammen holen</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office, and the list is %1: newer orders and what others do are missing. Picking and staging go on and are saved on this tablet.</source>
   <translation>Keine Verbindung zur Zentrale, Liste %1: Neuere Bestellungen und was andere tun fehlen. Zusammenstellen und Bereitlegen gehen weiter und werden auf diesem Tablet gespeichert.</translation>
  </message>
  <message>
   <source>of an unknown age</source>
   <translation>unbekannten Alters</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Picking and staging go on and are saved on this tablet.</source>
   <translation>Keine Verbindung zur Zentrale, Liste %1. Zusammenstellen und Bereitlegen gehen weiter und werden auf diesem Tablet gespeichert.</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n order(s) in totes</source>
   <translation>
    <numerusform>Weiter mit %n Bestellung in einem Behälter</numerusform>
    <numerusform>Weiter mit %n Bestellungen in Behältern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pick.</source>
   <translation>
    <numerusform>Noch %n Stück zu holen.</numerusform>
    <numerusform>Noch %n Stück zu holen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything is picked. The totes need their bays.</source>
   <translation>Alles ist geholt. Die Behälter brauchen ihre Fächer.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Everything is picked. It needs a bay.</source>
   <translation>Alles ist zusammengestellt. Es braucht ein Fach.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Die Liste kann gerade nicht gelesen werden</translation>
  </message>
  <message>
   <source>No open order has “%1” in it</source>
   <translation>Keine offene Bestellung enthält „%1“</translation>
  </message>
  <message>
   <source>None of these at the moment</source>
   <translation>Davon gibt es gerade keine</translation>
  </message>
  <message>
   <source>No orders to pick up</source>
   <translation>Keine Abholungen</translation>
  </message>
  <message>
   <source>Nothing is lost. Scan the code of an order to open it.</source>
   <translation>Nichts ist verloren. Scannen Sie den Code einer Bestellung, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>Orders that were handed over or cancelled are not in this list. Scan the order’s code to open it.</source>
   <translation>Übergebene oder stornierte Bestellungen stehen nicht in dieser Liste. Scannen Sie den Code der Bestellung, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>New orders appear here by themselves, the most urgent first.</source>
   <translation>Neue Bestellungen erscheinen hier von selbst, die dringendsten zuerst.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
 </context>
 <context>
  <name>PinEntry</name>
  <message numerus="yes">
   <source>Not the right PIN. %n tries left before a pause.</source>
   <translation>
    <numerusform>Falsche PIN. Noch %n Versuch bis zu einer Pause.</numerusform>
    <numerusform>Falsche PIN. Noch %n Versuche bis zu einer Pause.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not the right PIN. One more try before a longer pause.</source>
   <translation>Falsche PIN. Noch ein Versuch bis zu einer längeren Pause.</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in %1.</source>
   <translation>Zu viele falsche Versuche. Weiter in %1.</translation>
  </message>
  <message>
   <source>Locked after ten wrong tries. A manager unlocks it under This device.</source>
   <translation>Nach zehn falschen Versuchen gesperrt. Die Leitung entsperrt unter „Dieses Gerät“.</translation>
  </message>
  <message>
   <source>The list of people was never confirmed, so nobody can sign in yet. Connect this tablet first.</source>
   <translation>Die Teamliste wurde nie bestätigt, deshalb kann sich noch niemand anmelden. Bitte zuerst verbinden.</translation>
  </message>
  <message>
   <source>The list of people is more than three days old. A manager signs in first this shift.</source>
   <translation>Die Teamliste ist über drei Tage alt. In dieser Schicht meldet sich zuerst die Leitung an.</translation>
  </message>
  <message>
   <source>The PIN could not be checked. Please enter it again.</source>
   <translation>Die PIN ließ sich nicht prüfen. Bitte noch einmal eingeben.</translation>
  </message>
  <message>
   <source>Not me</source>
   <translation>Nicht ich</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Enter your six-digit PIN</source>
   <translation>Sechsstellige PIN eingeben</translation>
  </message>
  <message>
   <source>The list of people is not current: approvals need a connection.</source>
   <translation>Die Teamliste ist nicht aktuell: Freigaben brauchen eine Verbindung.</translation>
  </message>
  <message>
   <source>Choose somebody else</source>
   <translation>Jemand anderen wählen</translation>
  </message>
 </context>
 <context>
  <name>PlaceHead</name>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
 </context>
 <context>
  <name>PriceBlock</name>
  <message>
   <source>%1, until %2</source>
   <translation>%1, bis %2</translation>
  </message>
  <message>
   <source>Sale price</source>
   <translation>Angebotspreis</translation>
  </message>
  <message>
   <source>Sale price until %1</source>
   <translation>Angebotspreis bis %1</translation>
  </message>
  <message>
   <source>Price unknown</source>
   <translation>Preis unbekannt</translation>
  </message>
  <message>
   <source>This tablet has no price for it. The till decides.</source>
   <translation>Dieses Tablet kennt keinen Preis dafür. Es gilt die Kasse.</translation>
  </message>
  <message>
   <source>Price %1, confirmed at payment</source>
   <translation>Preis %1, gilt nach Bestätigung an der Kasse</translation>
  </message>
  <message>
   <source>Price %1, ask a manager</source>
   <translation>Preis %1, bitte die Leitung fragen</translation>
  </message>
  <message>
   <source>Price %1 · version %2</source>
   <translation>Preis %1 · Fassung %2</translation>
  </message>
 </context>
 <context>
  <name>PrintCard</name>
  <message>
   <source>The list is being printed …</source>
   <translation>Die Liste wird gedruckt …</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>Es wird gedruckt …</translation>
  </message>
  <message>
   <source>The list is printed.</source>
   <translation>Die Liste ist gedruckt.</translation>
  </message>
  <message>
   <source>Printed. It goes with the parcel.</source>
   <translation>Gedruckt. Es gehört zum Paket.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>Der Drucker hat es angenommen, sagt aber nicht, ob es herauskam. Bitte nachsehen.</translation>
  </message>
  <message>
   <source>What you did is saved in any case.</source>
   <translation>Alles, was getan wurde, ist in jedem Fall gespeichert.</translation>
  </message>
  <message>
   <source>Without paper. Write the order’s number on the parcel.</source>
   <translation>Ohne Papier. Schreiben Sie die Bestellnummer auf das Paket.</translation>
  </message>
  <message>
   <source>A list to take along, with the shelf of each article.</source>
   <translation>Eine Liste zum Mitnehmen, mit dem Regal zu jedem Artikel.</translation>
  </message>
  <message>
   <source>Nothing printed from this tablet yet.</source>
   <translation>Von diesem Tablet wurde noch nichts gedruckt.</translation>
  </message>
  <message>
   <source>List for the walk</source>
   <translation>Liste für den Gang</translation>
  </message>
  <message>
   <source>Paper for the parcel</source>
   <translation>Papier zum Paket</translation>
  </message>
  <message numerus="yes">
   <source>%n parcel(s)</source>
   <translation>
    <numerusform>%n Paket</numerusform>
    <numerusform>%n Pakete</numerusform>
   </translation>
  </message>
  <message>
   <source>One parcel less</source>
   <translation>Ein Paket weniger</translation>
  </message>
  <message>
   <source>One parcel more</source>
   <translation>Ein Paket mehr</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Druckt …</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Noch einmal drucken</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>Ohne Druck weiter</translation>
  </message>
 </context>
 <context>
  <name>PrintWords</name>
  <message>
   <source>The label is not printed</source>
   <translation>Das Etikett ist nicht gedruckt</translation>
  </message>
  <message>
   <source>The list is not printed</source>
   <translation>Die Liste ist nicht gedruckt</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>Der Zettel ist nicht gedruckt</translation>
  </message>
  <message>
   <source>The printer is out of paper. Put in a new roll, then print again.</source>
   <translation>Der Drucker hat kein Papier mehr. Neue Rolle einlegen, dann noch einmal drucken.</translation>
  </message>
  <message>
   <source>The printer’s cover is open. Close it until it clicks, then print again.</source>
   <translation>Die Klappe des Druckers ist offen. Schließen, bis sie einrastet, dann noch einmal drucken.</translation>
  </message>
  <message>
   <source>The printer does not answer. Look whether it is switched on and its cable is in, then print again.</source>
   <translation>Der Drucker antwortet nicht. Ist er eingeschaltet und das Kabel eingesteckt? Dann noch einmal drucken.</translation>
  </message>
  <message>
   <source>The printer takes nothing right now. Wait until it is done, then print again.</source>
   <translation>Der Drucker nimmt gerade nichts an. Warten, bis er fertig ist, dann noch einmal drucken.</translation>
  </message>
  <message>
   <source>The printer is paused. Press its feed or pause button, then print again.</source>
   <translation>Der Drucker ist angehalten. Seine Vorschub- oder Pausetaste drücken, dann noch einmal drucken.</translation>
  </message>
  <message>
   <source>The printer does not understand this tablet. A manager has to look how it is set up.</source>
   <translation>Der Drucker versteht dieses Tablet nicht. Jemand aus der Leitung muss nachsehen, wie er eingerichtet ist.</translation>
  </message>
  <message>
   <source>It does not fit on the paper. Do without it, and write the order’s number on the parcel.</source>
   <translation>Es passt nicht auf das Papier. Ohne weitermachen und die Bestellnummer auf das Paket schreiben.</translation>
  </message>
  <message>
   <source>The printer reports a fault. Switch it off and on, then print again.</source>
   <translation>Der Drucker meldet einen Fehler. Aus- und einschalten, dann noch einmal drucken.</translation>
  </message>
  <message>
   <source>The tablet was restarted meanwhile. Look whether the paper came out.</source>
   <translation>Das Tablet wurde inzwischen neu gestartet. Bitte nachsehen, ob das Papier herauskam.</translation>
  </message>
  <message>
   <source>Label printer</source>
   <translation>Etikettendrucker</translation>
  </message>
  <message>
   <source>Slip printer</source>
   <translation>Zetteldrucker</translation>
  </message>
  <message>
   <source>asking it …</source>
   <translation>wird gefragt …</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>gedruckt</translation>
  </message>
  <message>
   <source>there, but does not say how it is</source>
   <translation>da, sagt aber nicht, wie es ihm geht</translation>
  </message>
  <message>
   <source>out of paper</source>
   <translation>kein Papier mehr</translation>
  </message>
  <message>
   <source>cover open</source>
   <translation>Klappe offen</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>antwortet nicht</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>beschäftigt</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>does not understand this tablet</source>
   <translation>versteht dieses Tablet nicht</translation>
  </message>
  <message>
   <source>does not fit on the paper</source>
   <translation>passt nicht auf das Papier</translation>
  </message>
  <message>
   <source>reports a fault</source>
   <translation>meldet einen Fehler</translation>
  </message>
 </context>
 <context>
  <name>PrinterCard</name>
  <message>
   <source>printing a test …</source>
   <translation>druckt zur Probe …</translation>
  </message>
  <message>
   <source>test print: %1</source>
   <translation>Probedruck: %1</translation>
  </message>
  <message>
   <source>Printers</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>Drucker</translation>
  </message>
  <message>
   <source>None is set up on this tablet. Orders are staged and handed over without paper.</source>
   <translation>Auf diesem Tablet ist keiner eingerichtet. Bestellungen werden ohne Papier bereitgelegt und übergeben.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>Probedruck</translation>
  </message>
  <message>
   <source>Test print: %1</source>
   <translation>Probedruck: %1</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Nicht drucken</translation>
  </message>
  <message>
   <source>Leave it: %1</source>
   <translation>Nicht drucken: %1</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print: %1</source>
   <translation>Drucken: %1</translation>
  </message>
 </context>
 <context>
  <name>ProductSheet</name>
  <message>
   <source>Article %1</source>
   <translation>Artikel %1</translation>
  </message>
  <message>
   <source>%1 · article %2</source>
   <translation>%1 · Artikel %2</translation>
  </message>
  <message>
   <source>About it</source>
   <translation>Über den Artikel</translation>
  </message>
  <message>
   <source>Aisle %1</source>
   <translation>Gang %1</translation>
  </message>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>Gang %1, Fach %2</translation>
  </message>
 </context>
 <context>
  <name>QueueCard</name>
  <message>
   <source>Everything is sent</source>
   <translation>Alles ist gesendet</translation>
  </message>
  <message numerus="yes">
   <source>%n action(s) on the way</source>
   <translation>
    <numerusform>%n Vorgang unterwegs</numerusform>
    <numerusform>%n Vorgänge unterwegs</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Bitte ansehen</translation>
  </message>
  <message>
   <source>All that was done on this tablet has reached the office.</source>
   <translation>Alles, was hier getan wurde, ist in der Zentrale angekommen.</translation>
  </message>
  <message>
   <source>Being sent, oldest</source>
   <translation>Wird gesendet, ältester</translation>
  </message>
  <message>
   <source>Saved here, oldest</source>
   <translation>Hier gespeichert, ältester</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>Nicht angenommen</translation>
  </message>
  <message>
   <source>Kept at the office for a newer version</source>
   <translation>In der Zentrale bis zur neuen Fassung aufbewahrt</translation>
  </message>
  <message>
   <source>Two people did the same</source>
   <translation>Zwei haben dasselbe getan</translation>
  </message>
 </context>
 <context>
  <name>RailButton</name>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n wartet</numerusform>
    <numerusform>%n warten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessContact</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>Wem gehört das Guthaben?</translation>
  </message>
  <message>
   <source>This is not an e-mail address. It looks like name@example.com.</source>
   <translation>Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Scan the customer’s card, or enter their name and e-mail address: the credit is sent there.</source>
   <translation>Scannen Sie die Kundenkarte oder geben Sie Name und E-Mail-Adresse ein: Dorthin geht das Guthaben.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Known here, card ending in %1</source>
   <translation>Hier bekannt, Karte endet auf %1</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>E-Mail-Adresse</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDecision</name>
  <message>
   <source>One more thing</source>
   <translation>Noch eine Angabe</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>Eingeben</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>%1 hat zugestimmt.</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>Lassen Sie die Ware bei der Kundschaft, und sagen Sie, warum.</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>Sobald die Leitung zugestimmt hat</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>Was es wert ist</translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>als Guthaben</translation>
  </message>
  <message>
   <source>%1 × %2, %3 each</source>
   <translation>%1 × %2, je %3</translation>
  </message>
  <message numerus="yes">
   <source>The lowest price of the last %n day(s), as far as this tablet knows it. The office checks it.</source>
   <translation>
    <numerusform>Der niedrigste Preis des letzten Tages, soweit dieses Tablet ihn kennt. Die Zentrale prüft ihn.</numerusform>
    <numerusform>Der niedrigste Preis der letzten %n Tage, soweit dieses Tablet ihn kennt. Die Zentrale prüft ihn.</numerusform>
   </translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>Zur Kundschaft: „%1“</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>Regeln: %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>Bestellungen %1</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDone</name>
  <message>
   <source>Give it back to the customer</source>
   <translation>Der Kundschaft zurückgeben</translation>
  </message>
  <message>
   <source>Put it away now</source>
   <translation>Jetzt wegräumen</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>Was der Kundschaft gesagt wird</translation>
  </message>
  <message>
   <source>Store credit of %1 is requested</source>
   <translation>Guthaben von %1 ist angefordert</translation>
  </message>
  <message>
   <source>“We have your goods. The credit comes by e-mail, or at the till with this slip.”</source>
   <translation>„Wir haben Ihre Ware. Das Guthaben kommt per E-Mail oder an der Kasse mit diesem Beleg.“</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessPage</name>
  <message>
   <source>Goods without a receipt</source>
   <translation>Ware ohne Beleg</translation>
  </message>
  <message>
   <source>Store credit only, at the lowest price of late.</source>
   <translation>Nur Guthaben, zum niedrigsten Preis der letzten Zeit.</translation>
  </message>
  <message>
   <source>Scan the goods</source>
   <translation>Ware scannen</translation>
  </message>
  <message>
   <source>One after the other. What they are worth, this tablet says at once.</source>
   <translation>Stück für Stück. Was sie wert sind, sagt dieses Tablet sofort.</translation>
  </message>
  <message>
   <source>Or scan the slip of such a return, to print its credit.</source>
   <translation>Oder scannen Sie den Beleg einer solchen Rückgabe, um ihr Guthaben zu drucken.</translation>
  </message>
  <message>
   <source>Whose credit is it?</source>
   <translation>Wem gehört das Guthaben?</translation>
  </message>
  <message>
   <source>Known by their card</source>
   <translation>Durch die Karte bekannt</translation>
  </message>
  <message>
   <source>Scan their card, or tap to enter a name and an e-mail address.</source>
   <translation>Karte scannen, oder antippen und Name und E-Mail-Adresse eingeben.</translation>
  </message>
  <message>
   <source>The code cannot be scanned</source>
   <translation>Der Code lässt sich nicht scannen</translation>
  </message>
  <message>
   <source>One more article</source>
   <translation>Noch ein Artikel</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>Tippen Sie die Nummer unter den Strichen ein.</translation>
  </message>
  <message>
   <source>Scan it, or type the number under its bars.</source>
   <translation>Scannen, oder die Nummer unter den Strichen eintippen.</translation>
  </message>
  <message>
   <source>%1 as store credit</source>
   <translation>%1 als Guthaben</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>Nichts annehmen</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Aufheben (%n Min.)</numerusform>
    <numerusform>Aufheben (%n Min.)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Rückgabe aufheben</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Leitung fragen</translation>
  </message>
  <message>
   <source>Take the goods</source>
   <translation>Ware annehmen</translation>
  </message>
  <message numerus="yes">
   <source>Take %n piece(s)</source>
   <translation>
    <numerusform>%n Stück annehmen</numerusform>
    <numerusform>%n Stück annehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>Die Seriennummer</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>Sie steht auf dem Artikel oder der Verpackung. Scannen ist sicherer.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>The number under the bars</source>
   <translation>Die Nummer unter den Strichen</translation>
  </message>
  <message>
   <source>All digits, with the last one.</source>
   <translation>Alle Ziffern, auch die letzte.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>Rückgabe aufheben?</translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is credited.</source>
   <translation>Die Kundschaft bekommt die Ware wieder, und nichts wird gutgeschrieben.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In eigenen Worten</translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>Rückgabe aufheben</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessWords</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>Wem gehört das Guthaben?</translation>
  </message>
  <message>
   <source>There is no receipt: store credit, at the lowest price of late. Look at the goods.</source>
   <translation>Es gibt keinen Beleg: Guthaben, zum niedrigsten Preis der letzten Zeit. Sehen Sie sich die Ware an.</translation>
  </message>
  <message>
   <source>Nobody knows here what it cost: it cannot be credited without a receipt.</source>
   <translation>Niemand weiß hier, was es gekostet hat: Ohne Beleg gibt es dafür kein Guthaben.</translation>
  </message>
  <message>
   <source>Nobody can tell here what this person brought back elsewhere: the credit waits for the office.</source>
   <translation>Niemand kann hier sagen, was diese Person anderswo zurückgebracht hat: Das Guthaben wartet auf die Zentrale.</translation>
  </message>
  <message>
   <source>Without a receipt we give store credit, at the lowest price of late.</source>
   <translation>Ohne Beleg geben wir Guthaben, zum niedrigsten Preis der letzten Zeit.</translation>
  </message>
  <message>
   <source>I cannot tell what this was sold for.</source>
   <translation>Ich kann nicht sagen, für wie viel das verkauft wurde.</translation>
  </message>
  <message>
   <source>We take it now. Your credit is confirmed as soon as we reach our office.</source>
   <translation>Wir nehmen es jetzt an. Ihr Guthaben wird bestätigt, sobald wir unsere Zentrale erreichen.</translation>
  </message>
  <message>
   <source>This article is not known here</source>
   <translation>Dieser Artikel ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>That is more than fits into one return</source>
   <translation>Das ist mehr, als in eine Rückgabe passt</translation>
  </message>
  <message>
   <source>This card is not known on this tablet</source>
   <translation>Diese Karte ist auf diesem Tablet nicht bekannt</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>Zum Aufheben ist es zu spät</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone.</source>
   <translation>Das ließ sich nicht speichern. Nichts ist aufgehoben.</translation>
  </message>
  <message>
   <source>%1 is not an article of ours, as far as this tablet knows. Without a price nothing can be credited.</source>
   <translation>%1 ist kein Artikel von uns, soweit dieses Tablet weiß. Ohne Preis gibt es kein Guthaben.</translation>
  </message>
  <message>
   <source>Take these first, then begin once more.</source>
   <translation>Nehmen Sie erst diese an, dann beginnen Sie noch einmal.</translation>
  </message>
  <message>
   <source>It knows only customers with open business in this store. Enter the name and an e-mail address.</source>
   <translation>Es kennt nur, wer in dieser Filiale etwas offen hat. Geben Sie Name und E-Mail-Adresse ein.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>Nichts wurde angenommen. Die Ware bleibt bei der Kundschaft, oder fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Keep the goods; whoever wants them buys them again.</source>
   <translation>Behalten Sie die Ware; wer sie möchte, kauft sie neu.</translation>
  </message>
  <message>
   <source>Please try once more.</source>
   <translation>Bitte noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The office did not accept this</source>
   <translation>Die Zentrale hat das nicht angenommen</translation>
  </message>
  <message>
   <source>Undone: the goods are the customer's again</source>
   <translation>Aufgehoben: Die Ware gehört wieder der Kundschaft</translation>
  </message>
  <message>
   <source>The office did not undo it</source>
   <translation>Die Zentrale hat es nicht aufgehoben</translation>
  </message>
  <message>
   <source>Goods accepted</source>
   <translation>Ware angenommen</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent by itself as soon as there is a line to the office.</source>
   <translation>Auf diesem Tablet gespeichert. Es wird von selbst gesendet, sobald es eine Verbindung zur Zentrale gibt.</translation>
  </message>
  <message>
   <source>Saved, and on its way to the office. You can go on.</source>
   <translation>Gespeichert und auf dem Weg zur Zentrale. Sie können weitermachen.</translation>
  </message>
  <message>
   <source>Nothing is credited. Ask for the slip, and for the voucher if there is one: both are worth nothing now.</source>
   <translation>Nichts wird gutgeschrieben. Lassen Sie sich den Beleg geben, und den Gutschein, falls es einen gibt: Beide sind nichts mehr wert.</translation>
  </message>
  <message>
   <source>Something was paid with the credit already, or it was too late. It is listed at Needs attention.</source>
   <translation>Mit dem Guthaben wurde schon etwas bezahlt, oder es war zu spät. Es steht unter „Zu klären“.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>Behalten Sie die Ware. Unter „Zu klären“ steht, was zu tun ist.</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>stock unknown</source>
   <translation>Bestand unbekannt</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 hier</translation>
  </message>
  <message>
   <source>no price</source>
   <translation>kein Preis</translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message>
   <source>In bay %1:</source>
   <translation>In Fach %1:</translation>
  </message>
  <message>
   <source>Nothing for “%1”. Showing “%2”:</source>
   <translation>Nichts zu „%1“. Gezeigt wird „%2“:</translation>
  </message>
  <message numerus="yes">
   <source>more than %n products</source>
   <translation>
    <numerusform>mehr als %n Artikel</numerusform>
    <numerusform>mehr als %n Artikel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n Artikel</numerusform>
    <numerusform>%n Artikel</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>In Fach %1 liegt nichts</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Nichts gefunden zu „%1“</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>Soweit dieses Tablet weiß, hat dort kein Artikel dieser Filiale seinen Platz.</translation>
  </message>
  <message>
   <source>Fewer letters often help, or scan the product.</source>
   <translation>Weniger Buchstaben helfen oft, oder den Artikel scannen.</translation>
  </message>
 </context>
 <context>
  <name>ResumeCard</name>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Undo a hand-over</source>
   <translation>Eine Übergabe zurücknehmen</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>Ware zurücknehmen</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>Ware ohne Beleg</translation>
  </message>
  <message>
   <source>Put into the bay</source>
   <translation>Ins Fach legen</translation>
  </message>
  <message>
   <source>Pick several orders at once</source>
   <translation>Mehrere Bestellungen zusammen holen</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>Zusammenstellen</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>%1 von %2 gescannt</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>%1 von %2 zusammengestellt</translation>
  </message>
  <message>
   <source>Order %1: nothing is left to do</source>
   <translation>Bestellung %1: nichts mehr zu tun</translation>
  </message>
  <message>
   <source>Go on: order %1</source>
   <translation>Weiter mit Bestellung %1</translation>
  </message>
  <message>
   <source>Go on where you were</source>
   <translation>Weitermachen, wo Sie waren</translation>
  </message>
  <message>
   <source>You were in the middle of it. Meanwhile it was finished or cancelled.</source>
   <translation>Sie waren mittendrin. Inzwischen wurde sie abgeschlossen oder storniert.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Not any more</source>
   <translation>Nicht mehr</translation>
  </message>
 </context>
 <context>
  <name>ReturnBefore</name>
  <message>
   <source>Came back before</source>
   <translation>Schon zurückgekommen</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n Stück, %1</numerusform>
    <numerusform>%n Stück, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>Jemand vom Team</translation>
  </message>
  <message>
   <source>exchanged for %1</source>
   <translation>umgetauscht gegen %1</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>noch nicht bestätigt</translation>
  </message>
  <message>
   <source>undone in part</source>
   <translation>teilweise aufgehoben</translation>
  </message>
  <message>
   <source>nothing paid</source>
   <translation>nichts gezahlt</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Was herausging</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n Foto</numerusform>
    <numerusform>%n Fotos</numerusform>
   </translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>Gutschein</translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Rückgabe aufheben</translation>
  </message>
  <message numerus="yes">
   <source>%n more minute(s)</source>
   <translation>
    <numerusform>noch %n Minute</numerusform>
    <numerusform>noch %n Minuten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnBudget</name>
  <message>
   <source>%1 of %2 left for promises today, without a line to the office</source>
   <translation>Heute noch %1 von %2 für Zusagen ohne Verbindung zur Zentrale</translation>
  </message>
 </context>
 <context>
  <name>ReturnChoice</name>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
 </context>
 <context>
  <name>ReturnDecision</name>
  <message>
   <source>One more thing</source>
   <translation>Noch eine Angabe</translation>
  </message>
  <message>
   <source>Nothing is left to come back</source>
   <translation>Es kann nichts mehr zurückkommen</translation>
  </message>
  <message>
   <source>What comes back?</source>
   <translation>Was kommt zurück?</translation>
  </message>
  <message>
   <source>All that was handed over of this order has come back, or nothing was handed over yet.</source>
   <translation>Alles Übergebene dieser Bestellung ist zurück, oder es wurde noch nichts übergeben.</translation>
  </message>
  <message>
   <source>Scan the goods, or tap them. The decision appears here at once.</source>
   <translation>Ware scannen oder antippen. Die Entscheidung erscheint sofort hier.</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>%1 hat zugestimmt.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>Zur Kundschaft: „%1“</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>Sobald die Leitung zugestimmt hat</translation>
  </message>
  <message>
   <source>What the customer hears</source>
   <translation>Was die Kundschaft hört</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>How it comes about</source>
   <translation>Wie es sich ergibt</translation>
  </message>
  <message>
   <source>Can come back until %1</source>
   <translation>Rückgabe bis %1</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>Regeln: %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>Bestellungen %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskDone</name>
  <message>
   <source>Put it away now</source>
   <translation>Jetzt wegräumen</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer was told</source>
   <translation>Was der Kundschaft gesagt wurde</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskFind</name>
  <message>
   <source>Scan what the customer has</source>
   <translation>Scannen, was die Kundschaft dabeihat</translation>
  </message>
  <message>
   <source>The code from the kiosk or the e-mail, a pickup code, a slip, or their card.</source>
   <translation>Den Code vom Kiosk oder aus der E-Mail, einen Abholcode, einen Beleg oder die Kundenkarte.</translation>
  </message>
  <message>
   <source>Number, e-mail, name or day</source>
   <translation>Nummer, E-Mail, Name oder Tag</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Finden</translation>
  </message>
  <message numerus="yes">
   <source>Which of these %n order(s)?</source>
   <translation>
    <numerusform>Diese Bestellung?</numerusform>
    <numerusform>Welche dieser %n Bestellungen?</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 can come back</source>
   <translation>%1 von %2 können zurück</translation>
  </message>
  <message>
   <source>nothing can come back</source>
   <translation>nichts kann zurück</translation>
  </message>
  <message>
   <source>There are more. A day or a number finds fewer.</source>
   <translation>Es gibt noch mehr. Mit Tag oder Nummer werden es weniger.</translation>
  </message>
  <message>
   <source>No receipt, and no order to be found</source>
   <translation>Kein Beleg, und keine Bestellung zu finden</translation>
  </message>
  <message>
   <source>For store credit, at the lowest price of late.</source>
   <translation>Gegen Guthaben, zum niedrigsten Preis der letzten Zeit.</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskLine</name>
  <message>
   <source>not handed over yet</source>
   <translation>noch nicht übergeben</translation>
  </message>
  <message>
   <source>all of it has come back</source>
   <translation>ganz zurückgekommen</translation>
  </message>
  <message>
   <source>%1 of %2 can still come back</source>
   <translation>%1 von %2 können noch zurück</translation>
  </message>
  <message>
   <source>%1 bought</source>
   <translation>%1 gekauft</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>reason is missing</source>
   <translation>Grund fehlt</translation>
  </message>
  <message>
   <source>condition is missing</source>
   <translation>Zustand fehlt</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back %1</source>
   <translation>%1 zurücknehmen</translation>
  </message>
  <message>
   <source>Close %1</source>
   <translation>%1 schließen</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>%1 ändern</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Stück</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>Scan it, or tap to type it</source>
   <translation>Scannen, oder zum Tippen berühren</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Wohin damit</translation>
  </message>
  <message>
   <source>It stays with the customer</source>
   <translation>Bleibt bei der Kundschaft</translation>
  </message>
  <message>
   <source>%1 stays with the customer</source>
   <translation>%1 bleibt bei der Kundschaft</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskPage</name>
  <message>
   <source>Take goods back</source>
   <translation>Ware zurücknehmen</translation>
  </message>
  <message>
   <source>Return of %1</source>
   <translation>Rückgabe von %1</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>bestellt %1</translation>
  </message>
  <message>
   <source>The clock of this tablet is behind</source>
   <translation>Die Uhr dieses Tablets geht nach</translation>
  </message>
  <message>
   <source>Goods can come back. Refunds are promised up to the limit only. Ask a manager to set the clock.</source>
   <translation>Ware kann zurückkommen. Erstattungen werden nur bis zur Grenze zugesagt. Bitten Sie die Leitung, die Uhr zu stellen.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you take anything.</source>
   <translation>Inzwischen wurde diese Bestellung anderswo geändert. Sehen Sie nach, bevor Sie etwas annehmen.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>Fotos der Ware</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s), locked away with this return</source>
   <translation>
    <numerusform>%n Foto, verschlossen bei dieser Rückgabe</numerusform>
    <numerusform>%n Fotos, verschlossen bei dieser Rückgabe</numerusform>
   </translation>
  </message>
  <message>
   <source>Where the condition may be asked about later.</source>
   <translation>Wo später nach dem Zustand gefragt werden kann.</translation>
  </message>
  <message>
   <source>Another order</source>
   <translation>Weitere Bestellung</translation>
  </message>
  <message>
   <source>Other order</source>
   <translation>Andere Bestellung</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Aufheben (%n Min.)</numerusform>
    <numerusform>Aufheben (%n Min.)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>Rückgabe aufheben</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>Leitung fragen</translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>Besuch beenden</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>Umtausch</translation>
  </message>
  <message numerus="yes">
   <source>Take back %n piece(s)</source>
   <translation>
    <numerusform>%n Stück zurücknehmen</numerusform>
    <numerusform>%n Stück zurücknehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>Die Seriennummer</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>Sie steht auf dem Artikel oder der Verpackung. Scannen ist sicherer.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>Seriennummer</translation>
  </message>
 </context>
 <context>
  <name>ReturnLooksSheet</name>
  <message>
   <source>There are no photos of it</source>
   <translation>Davon gibt es keine Fotos</translation>
  </message>
  <message>
   <source>The photos are on their way</source>
   <translation>Die Fotos sind unterwegs</translation>
  </message>
  <message>
   <source>Only a manager looks at photos of returns</source>
   <translation>Nur eine Führungskraft sieht Fotos von Rückgaben</translation>
  </message>
  <message>
   <source>No line to the office</source>
   <translation>Keine Verbindung zur Zentrale</translation>
  </message>
  <message>
   <source>The photos could not be fetched</source>
   <translation>Die Fotos konnten nicht geholt werden</translation>
  </message>
  <message>
   <source>None was taken, or their 30 days are over and they have been erased.</source>
   <translation>Es wurde keines gemacht, oder ihre 30 Tage sind um und sie wurden gelöscht.</translation>
  </message>
  <message numerus="yes">
   <source>The tablet at the desk has %n photo(s) that it has not sent yet. Look again once it has a line.</source>
   <translation>
    <numerusform>Das Tablet am Rückgabetisch hat %n Foto noch nicht gesendet. Sehen Sie wieder nach, sobald es Verbindung hat.</numerusform>
    <numerusform>Das Tablet am Rückgabetisch hat %n Fotos noch nicht gesendet. Sehen Sie wieder nach, sobald es Verbindung hat.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask a manager of the store that took the goods.</source>
   <translation>Fragen Sie eine Führungskraft der Filiale, die die Ware angenommen hat.</translation>
  </message>
  <message>
   <source>Photos are kept at the office alone and fetched when somebody looks. Look again once the line is back; the goods themselves lie where the return put them.</source>
   <translation>Fotos liegen nur in der Zentrale und werden geholt, wenn jemand sie ansieht. Sehen Sie wieder nach, sobald die Verbindung steht; die Ware selbst liegt, wo die Rückgabe sie hingelegt hat.</translation>
  </message>
  <message>
   <source>The office did not answer as it should. Try again in a moment.</source>
   <translation>Die Zentrale hat nicht geantwortet, wie sie sollte. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>All photos</source>
   <translation>Alle Fotos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Photos of goods of %1</source>
   <translation>Fotos der Ware aus %1</translation>
  </message>
  <message>
   <source>This look is noted at the office. Nothing of it stays on this tablet.</source>
   <translation>Dass Sie hier nachsehen, wird in der Zentrale vermerkt. Auf diesem Tablet bleibt nichts davon.</translation>
  </message>
  <message numerus="yes">
   <source>%n more on its way</source>
   <translation>
    <numerusform>%n weiteres ist unterwegs</numerusform>
    <numerusform>%n weitere sind unterwegs</numerusform>
   </translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>Foto %1</translation>
  </message>
  <message>
   <source>Photo of the goods, large</source>
   <translation>Foto der Ware, groß</translation>
  </message>
  <message>
   <source>The office is asked …</source>
   <translation>Die Zentrale wird gefragt …</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
 </context>
 <context>
  <name>ReturnPhotosSheet</name>
  <message>
   <source>Nothing can be seen on this photo</source>
   <translation>Auf diesem Foto ist nichts zu sehen</translation>
  </message>
  <message>
   <source>These are all the photos a return can have</source>
   <translation>Mehr Fotos kann eine Rückgabe nicht haben</translation>
  </message>
  <message>
   <source>This tablet cannot keep more photos just now</source>
   <translation>Dieses Tablet kann gerade keine weiteren Fotos aufbewahren</translation>
  </message>
  <message>
   <source>The photo could not be kept</source>
   <translation>Das Foto konnte nicht aufbewahrt werden</translation>
  </message>
  <message>
   <source>The camera shows nothing right now</source>
   <translation>Die Kamera zeigt gerade nichts</translation>
  </message>
  <message>
   <source>Is the lens covered, or the room dark? Delete it and take another one.</source>
   <translation>Ist die Linse verdeckt oder der Raum dunkel? Löschen Sie es und machen Sie ein neues.</translation>
  </message>
  <message>
   <source>Delete one to take another.</source>
   <translation>Löschen Sie eines, um ein anderes zu machen.</translation>
  </message>
  <message>
   <source>They go to the office with the next contact, then there is room again. The return goes on without this one.</source>
   <translation>Sie gehen mit dem nächsten Kontakt an die Zentrale, dann ist wieder Platz. Die Rückgabe geht ohne dieses weiter.</translation>
  </message>
  <message>
   <source>The disk did not take it. The return goes on without it; This device says what is wrong.</source>
   <translation>Der Speicher hat es nicht angenommen. Die Rückgabe geht ohne es weiter; „Dieses Gerät“ sagt, was nicht stimmt.</translation>
  </message>
  <message>
   <source>No photo was taken. Try again in a moment, or go on without one.</source>
   <translation>Es wurde kein Foto gemacht. Versuchen Sie es gleich noch einmal oder machen Sie ohne weiter.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>Fotos der Ware</translation>
  </message>
  <message>
   <source>Back to the return</source>
   <translation>Zurück zur Rückgabe</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>This tablet has no camera</source>
   <translation>Dieses Tablet hat keine Kamera</translation>
  </message>
  <message>
   <source>Choose the condition as you see it. The return goes on without photos.</source>
   <translation>Wählen Sie den Zustand, wie Sie ihn sehen. Die Rückgabe geht ohne Fotos weiter.</translation>
  </message>
  <message>
   <source>Only the goods: no faces, no papers with names. Photos are locked away on this tablet, go to the office, and are erased after 30 days.</source>
   <translation>Nur die Ware: keine Gesichter, keine Papiere mit Namen. Fotos liegen verschlossen auf diesem Tablet, gehen an die Zentrale und werden nach 30 Tagen gelöscht.</translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>Foto %1</translation>
  </message>
  <message>
   <source>Delete photo %1</source>
   <translation>Foto %1 löschen</translation>
  </message>
  <message>
   <source>Take a photo</source>
   <translation>Foto machen</translation>
  </message>
  <message>
   <source>Take another one</source>
   <translation>Noch eines machen</translation>
  </message>
  <message>
   <source>Go on without a photo</source>
   <translation>Ohne Foto weiter</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>ReturnSlipCard</name>
  <message>
   <source>The slip is being printed …</source>
   <translation>Der Beleg wird gedruckt …</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer.</source>
   <translation>Gedruckt. Bitte der Kundschaft geben.</translation>
  </message>
  <message>
   <source>Saved as a PDF in the folder “papers” of this tablet, for seven days.</source>
   <translation>Als PDF im Ordner „papers“ dieses Tablets gespeichert, für sieben Tage.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>Der Drucker hat ihn angenommen, sagt aber nicht, ob er herauskam. Bitte nachsehen.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is undone in any case; the slip can be kept as a PDF.</source>
   <translation>Dieses Tablet hat keinen Belegdrucker. Die Rückgabe ist in jedem Fall aufgehoben; der Beleg kann als PDF aufbewahrt werden.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is saved in any case; the slip can be kept as a PDF.</source>
   <translation>Dieses Tablet hat keinen Belegdrucker. Die Rückgabe ist in jedem Fall gespeichert; der Beleg kann als PDF aufbewahrt werden.</translation>
  </message>
  <message>
   <source>The return is undone in any case.</source>
   <translation>Die Rückgabe ist in jedem Fall aufgehoben.</translation>
  </message>
  <message>
   <source>The return is saved in any case.</source>
   <translation>Die Rückgabe ist in jedem Fall gespeichert.</translation>
  </message>
  <message>
   <source>Without paper. The order says that the return was undone.</source>
   <translation>Ohne Papier. An der Bestellung steht, dass die Rückgabe aufgehoben ist.</translation>
  </message>
  <message>
   <source>Without paper. The return is found again by its order.</source>
   <translation>Ohne Papier. Die Rückgabe wird über ihre Bestellung wiedergefunden.</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>Der Beleg ist nicht gedruckt</translation>
  </message>
  <message>
   <source>Slip for the customer</source>
   <translation>Beleg für die Kundschaft</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Druckt …</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Noch einmal drucken</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>Ohne Druck</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoDone</name>
  <message>
   <source>If the customer is still here</source>
   <translation>Wenn die Kundschaft noch da ist</translation>
  </message>
  <message>
   <source>Keep the goods, and ask for the slip which says that the return was undone: it is void.</source>
   <translation>Behalten Sie die Ware und lassen Sie sich den Beleg geben, auf dem steht, dass die Rückgabe aufgehoben ist: Er ist ungültig.</translation>
  </message>
  <message>
   <source>Give it back to the customer</source>
   <translation>Der Kundschaft zurückgeben</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. The new slip says what stays returned: %1.</source>
   <translation>Lassen Sie sich den Beleg der Rückgabe und jeden Gutscheinbeleg geben: Sie sind ungültig. Auf dem neuen Beleg steht, was zurückgegeben bleibt: %1.</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. Nothing is paid for it.</source>
   <translation>Lassen Sie sich den Rückgabebeleg und jeden Gutscheinbeleg dazu geben: Sie sind ungültig. Dafür wird nichts gezahlt.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoFacts</name>
  <message>
   <source>Return of %1</source>
   <translation>Rückgabe zu %1</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Rückgabe</translation>
  </message>
  <message>
   <source>is not paid in full any more</source>
   <translation>wird nicht mehr ganz gezahlt</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n Stück, %1</numerusform>
    <numerusform>%n Stück, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) stay returned: %1</source>
   <translation>
    <numerusform>%n Stück bleibt zurückgegeben: %1</numerusform>
    <numerusform>%n Stück bleiben zurückgegeben: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken in by %1</source>
   <translation>Angenommen von %1</translation>
  </message>
  <message>
   <source>Taken in by somebody of the team</source>
   <translation>Von jemandem aus dem Team angenommen</translation>
  </message>
  <message numerus="yes">
   <source>Can be undone for %n more minute(s)</source>
   <translation>
    <numerusform>Lässt sich noch %n Minute lang aufheben</numerusform>
    <numerusform>Lässt sich noch %n Minuten lang aufheben</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Undo:</source>
   <translation>Aufheben:</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoSheet</name>
  <message>
   <source>Undo a return</source>
   <translation>Eine Rückgabe aufheben</translation>
  </message>
  <message numerus="yes">
   <source>The customer gets %n piece(s) again. The rest stays returned, as if only that had come back.</source>
   <translation>
    <numerusform>Die Kundschaft bekommt %n Stück wieder. Der Rest bleibt zurückgegeben, als wäre nur er gekommen.</numerusform>
    <numerusform>Die Kundschaft bekommt %n Stück wieder. Der Rest bleibt zurückgegeben, als wäre nur er gekommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is paid. The order stands as it did before.</source>
   <translation>Die Kundschaft bekommt die Ware wieder, und es wird nichts gezahlt. Die Bestellung steht wie zuvor.</translation>
  </message>
  <message>
   <source>There is no line to the office: should money have moved meanwhile, it does not accept this, and it is listed at Needs attention.</source>
   <translation>Die Zentrale ist gerade nicht erreichbar: Ist inzwischen Geld geflossen, nimmt sie das nicht an, und es steht unter „Zu klären“.</translation>
  </message>
  <message>
   <source>Undo a part of this return?</source>
   <translation>Einen Teil dieser Rückgabe aufheben?</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>Diese Rückgabe aufheben?</translation>
  </message>
  <message>
   <source>Say what the customer gets again.</source>
   <translation>Sagen Sie, was die Kundschaft wiederbekommt.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In eigenen Worten</translation>
  </message>
  <message numerus="yes">
   <source>Undo %n piece(s)</source>
   <translation>
    <numerusform>%n Stück aufheben</numerusform>
    <numerusform>%n Stück aufheben</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>Rückgabe aufheben</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoWords</name>
  <message>
   <source>It was another order</source>
   <translation>Es war eine andere Bestellung</translation>
  </message>
  <message>
   <source>Other goods, or another number</source>
   <translation>Andere Ware oder andere Stückzahl</translation>
  </message>
  <message>
   <source>The customer keeps it after all</source>
   <translation>Die Kundschaft behält es doch</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>Aus Versehen bestätigt</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone. Please try once more.</source>
   <translation>Das ließ sich nicht speichern. Nichts ist aufgehoben. Bitte versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The order cannot be read right now. Nothing is undone.</source>
   <translation>Die Bestellung lässt sich gerade nicht lesen. Nichts ist aufgehoben.</translation>
  </message>
  <message>
   <source>The money is on its way already</source>
   <translation>Das Geld ist schon unterwegs</translation>
  </message>
  <message>
   <source>The money is with the customer already</source>
   <translation>Das Geld ist schon bei der Kundschaft</translation>
  </message>
  <message>
   <source>It became store credit already</source>
   <translation>Daraus wurde schon ein Guthaben</translation>
  </message>
  <message>
   <source>The refund was refused</source>
   <translation>Die Erstattung wurde abgelehnt</translation>
  </message>
  <message>
   <source>Other goods went out for it</source>
   <translation>Dafür ging andere Ware hinaus</translation>
  </message>
  <message>
   <source>Something came back after it</source>
   <translation>Danach kam noch etwas zurück</translation>
  </message>
  <message>
   <source>It has been undone already</source>
   <translation>Sie ist schon aufgehoben</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>Zum Aufheben ist es zu spät</translation>
  </message>
  <message>
   <source>Somebody else took it in</source>
   <translation>Eine andere Person hat sie angenommen</translation>
  </message>
  <message>
   <source>This return is not on this tablet</source>
   <translation>Diese Rückgabe ist nicht auf diesem Tablet</translation>
  </message>
  <message>
   <source>Money that has moved is not called back. Keep the goods; whoever wants them buys them again.</source>
   <translation>Geld, das geflossen ist, wird nicht zurückgeholt. Behalten Sie die Ware; wer sie will, kauft sie neu.</translation>
  </message>
  <message>
   <source>Settle the refusal first: it is listed at Needs attention. Keep the goods until then.</source>
   <translation>Klären Sie zuerst die Ablehnung: Sie steht unter „Zu klären“. Behalten Sie die Ware so lange.</translation>
  </message>
  <message>
   <source>Take what went out back in as a return of its own.</source>
   <translation>Nehmen Sie das, was hinausging, als eigene Rückgabe an.</translation>
  </message>
  <message>
   <source>Undo the later return of this order first, then this one.</source>
   <translation>Heben Sie zuerst die spätere Rückgabe dieser Bestellung auf, dann diese.</translation>
  </message>
  <message>
   <source>Nothing is left to do: the customer has the goods again, and nothing is paid.</source>
   <translation>Es ist nichts mehr zu tun: Die Kundschaft hat die Ware wieder, und es wird nichts gezahlt.</translation>
  </message>
  <message numerus="yes">
   <source>It could be undone for %n minute(s). Keep the goods; whoever wants them buys them again.</source>
   <translation>
    <numerusform>Sie konnte %n Minute lang aufgehoben werden. Behalten Sie die Ware; wer sie will, kauft sie neu.</numerusform>
    <numerusform>Sie konnte %n Minuten lang aufgehoben werden. Behalten Sie die Ware; wer sie will, kauft sie neu.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only %1 or a manager can undo it. Ask one of them to sign in here.</source>
   <translation>Nur %1 oder die Leitung kann sie aufheben. Bitten Sie eine der beiden Personen, sich hier anzumelden.</translation>
  </message>
  <message>
   <source>Only who took it in, or a manager, can undo it. Ask one of them to sign in here.</source>
   <translation>Nur wer sie angenommen hat oder die Leitung kann sie aufheben. Bitten Sie eine der beiden Personen, sich hier anzumelden.</translation>
  </message>
  <message>
   <source>Look at the order: the office may know more about it.</source>
   <translation>Sehen Sie sich die Bestellung an: Vielleicht weiß die Zentrale mehr.</translation>
  </message>
  <message>
   <source>Undone, saved on this tablet</source>
   <translation>Aufgehoben, auf diesem Tablet gespeichert</translation>
  </message>
  <message>
   <source>Undone, on its way to the office</source>
   <translation>Aufgehoben, unterwegs zur Zentrale</translation>
  </message>
  <message>
   <source>Undone and confirmed</source>
   <translation>Aufgehoben und bestätigt</translation>
  </message>
  <message>
   <source>The office did not accept it</source>
   <translation>Die Zentrale hat es nicht angenommen</translation>
  </message>
  <message>
   <source>The return and its undoing are sent together as soon as this tablet is connected.</source>
   <translation>Rückgabe und Aufhebung gehen zusammen hinaus, sobald dieses Tablet verbunden ist.</translation>
  </message>
  <message>
   <source>It is sent as soon as this tablet is connected. Should money have moved by then, it is listed at Needs attention.</source>
   <translation>Es geht hinaus, sobald dieses Tablet verbunden ist. Ist bis dahin Geld geflossen, steht es unter „Zu klären“.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment.</source>
   <translation>Die Zentrale bestätigt es gleich.</translation>
  </message>
  <message>
   <source>Nothing is paid for this return any more.</source>
   <translation>Für diese Rückgabe wird nichts mehr gezahlt.</translation>
  </message>
  <message>
   <source>It is listed at Needs attention, with what to do.</source>
   <translation>Es steht unter „Zu klären“, mit dem, was zu tun ist.</translation>
  </message>
  <message>
   <source>is not paid</source>
   <translation>wird nicht gezahlt</translation>
  </message>
  <message>
   <source>asked for, not paid yet</source>
   <translation>angefordert, noch nicht gezahlt</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>die Zentrale entscheidet zuerst</translation>
  </message>
  <message>
   <source>from the shelf</source>
   <translation>aus dem Regal</translation>
  </message>
  <message>
   <source>from the box it was put into</source>
   <translation>aus dem Behälter, in den es kam</translation>
  </message>
 </context>
 <context>
  <name>ReturnVisit</name>
  <message numerus="yes">
   <source>This visit: %n return(s), %1</source>
   <translation>
    <numerusform>Dieser Besuch: %n Rückgabe, %1</numerusform>
    <numerusform>Dieser Besuch: %n Rückgaben, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This visit: %n return(s)</source>
   <translation>
    <numerusform>Dieser Besuch: %n Rückgabe</numerusform>
    <numerusform>Dieser Besuch: %n Rückgaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>Besuch beenden</translation>
  </message>
 </context>
 <context>
  <name>ReturnWords</name>
  <message>
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>Gefällt nicht</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Kam zu spät</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>War ein Geschenk</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>Defekt</translation>
  </message>
  <message>
   <source>Not what was ordered</source>
   <translation>Nicht das Bestellte</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>Transportschaden</translation>
  </message>
  <message>
   <source>Like new</source>
   <translation>Wie neu</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>Geöffnet</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Benutzt</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>Back to the shelf</source>
   <translation>Zurück ins Regal</translation>
  </message>
  <message>
   <source>Damaged goods</source>
   <translation>Beschädigte Ware</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparatur</translation>
  </message>
  <message>
   <source>Back to the supplier</source>
   <translation>An den Lieferanten</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Entsorgen</translation>
  </message>
  <message>
   <source>Look at it later</source>
   <translation>Später ansehen</translation>
  </message>
  <message>
   <source>Back to the shelf: aisle %1, bay %2</source>
   <translation>Zurück ins Regal: Gang %1, Fach %2</translation>
  </message>
  <message>
   <source>Back to the shelf, where its like lies</source>
   <translation>Zurück ins Regal, zu seinesgleichen</translation>
  </message>
  <message>
   <source>Damaged: into the box behind the desk</source>
   <translation>Beschädigt: in den Behälter hinter dem Tresen</translation>
  </message>
  <message>
   <source>Repair: with its slip into the repair box</source>
   <translation>Reparatur: mit dem Beleg in den Behälter für Reparaturen</translation>
  </message>
  <message>
   <source>For the supplier: into the box for returns to them</source>
   <translation>Für den Lieferanten: in dessen Behälter</translation>
  </message>
  <message>
   <source>Write it off: into the waste, not back on sale</source>
   <translation>Entsorgen: in den Abfall, nicht in den Verkauf</translation>
  </message>
  <message>
   <source>Not on sale yet: onto the shelf behind the desk</source>
   <translation>Noch nicht verkaufen: ins Regal hinter dem Tresen</translation>
  </message>
  <message>
   <source>Why does it come back? %1</source>
   <translation>Warum kommt es zurück? %1</translation>
  </message>
  <message>
   <source>In which condition is it? %1</source>
   <translation>In welchem Zustand ist es? %1</translation>
  </message>
  <message>
   <source>It can come back</source>
   <translation>Rücknahme möglich</translation>
  </message>
  <message>
   <source>It can come back, after a look</source>
   <translation>Rücknahme nach einem Blick darauf</translation>
  </message>
  <message>
   <source>A manager has to agree</source>
   <translation>Die Leitung muss zustimmen</translation>
  </message>
  <message>
   <source>It cannot come back</source>
   <translation>Rücknahme nicht möglich</translation>
  </message>
  <message>
   <source>Goods of this kind are not taken back in this condition.</source>
   <translation>Ware dieser Art wird in diesem Zustand nicht zurückgenommen.</translation>
  </message>
  <message>
   <source>This has not reached the customer yet. Cancel it instead.</source>
   <translation>Das ist noch nicht bei der Kundschaft. Stornieren Sie es stattdessen.</translation>
  </message>
  <message>
   <source>This has not been paid yet. Take its hand-over back instead.</source>
   <translation>Das ist noch nicht bezahlt. Nehmen Sie stattdessen die Übergabe zurück.</translation>
  </message>
  <message>
   <source>A return of these pieces is on its way already.</source>
   <translation>Eine Rückgabe dieser Stücke ist schon unterwegs.</translation>
  </message>
  <message>
   <source>These pieces have come back already.</source>
   <translation>Diese Stücke sind schon zurückgekommen.</translation>
  </message>
  <message>
   <source>That is more than was bought.</source>
   <translation>Das ist mehr, als gekauft wurde.</translation>
  </message>
  <message>
   <source>It could come back until %1.</source>
   <translation>Die Rückgabe war bis %1 möglich.</translation>
  </message>
  <message>
   <source>The rules of this store do not know this reason.</source>
   <translation>Diesen Grund kennen die Regeln nicht.</translation>
  </message>
  <message>
   <source>It was opened: look whether all of it is there.</source>
   <translation>Es wurde geöffnet: Sehen Sie nach, ob alles da ist.</translation>
  </message>
  <message>
   <source>It was used: look at it closely.</source>
   <translation>Es wurde benutzt: Sehen Sie es sich genau an.</translation>
  </message>
  <message>
   <source>It is damaged: look at what is broken, and how.</source>
   <translation>Es ist beschädigt: Sehen Sie sich an, was kaputt ist und wie.</translation>
  </message>
  <message>
   <source>Look at it before you take it.</source>
   <translation>Sehen Sie es sich an, bevor Sie es annehmen.</translation>
  </message>
  <message>
   <source>Its serial number is missing: scan or type it.</source>
   <translation>Die Seriennummer fehlt: scannen oder tippen.</translation>
  </message>
  <message>
   <source>This is not the piece that was sold: its serial number is another.</source>
   <translation>Das ist nicht das verkaufte Stück: Die Seriennummer ist eine andere.</translation>
  </message>
  <message>
   <source>An article of this price is looked at by a second person.</source>
   <translation>Bei diesem Preis sieht eine zweite Person darauf.</translation>
  </message>
  <message>
   <source>More than was paid with the cards goes back: the rest becomes store credit.</source>
   <translation>Es geht mehr zurück, als mit den Karten bezahlt wurde: Der Rest wird Guthaben.</translation>
  </message>
  <message>
   <source>Nobody can tell here what came back elsewhere: take the goods, the refund waits for the office.</source>
   <translation>Was anderswo zurückkam, weiß hier niemand: Nehmen Sie die Ware an, die Erstattung wartet auf die Zentrale.</translation>
  </message>
  <message>
   <source>More returns in %1 days than the rules allow without a manager.</source>
   <translation>Mehr Rückgaben in %1 Tagen, als ohne Leitung erlaubt sind.</translation>
  </message>
  <message>
   <source>Articles of hygiene are not taken back.</source>
   <translation>Hygieneartikel werden nicht zurückgenommen.</translation>
  </message>
  <message>
   <source>Gift cards are not taken back.</source>
   <translation>Geschenkkarten werden nicht zurückgenommen.</translation>
  </message>
  <message>
   <source>It was a final sale: such articles are not taken back.</source>
   <translation>Es war ein Endverkauf: Solche Artikel werden nicht zurückgenommen.</translation>
  </message>
  <message>
   <source>Articles of this kind are not taken back.</source>
   <translation>Solche Artikel werden nicht zurückgenommen.</translation>
  </message>
  <message>
   <source>You have not received this yet, so it can be cancelled instead.</source>
   <translation>Das haben Sie noch nicht erhalten, also können wir es stornieren.</translation>
  </message>
  <message>
   <source>This has not been paid yet, so nothing can be paid back.</source>
   <translation>Das ist noch nicht bezahlt, also kann nichts erstattet werden.</translation>
  </message>
  <message>
   <source>As far as we can see, these pieces have come back to us already.</source>
   <translation>Soweit wir sehen, sind diese Stücke schon bei uns zurück.</translation>
  </message>
  <message>
   <source>It could be returned until %1. I’ll ask a manager.</source>
   <translation>Die Rückgabe war bis %1 möglich. Ich frage die Leitung.</translation>
  </message>
  <message>
   <source>For this reason I have to ask a manager.</source>
   <translation>Bei diesem Grund muss ich die Leitung fragen.</translation>
  </message>
  <message>
   <source>I need the serial number for this.</source>
   <translation>Dafür brauche ich die Seriennummer.</translation>
  </message>
  <message>
   <source>This is not the piece that you bought. I’ll ask a manager.</source>
   <translation>Das ist nicht das Stück, das Sie gekauft haben. Ich frage die Leitung.</translation>
  </message>
  <message>
   <source>For an article of this price I ask a manager.</source>
   <translation>Bei diesem Preis frage ich die Leitung.</translation>
  </message>
  <message>
   <source>A part of it is given back as store credit.</source>
   <translation>Ein Teil davon kommt als Guthaben.</translation>
  </message>
  <message>
   <source>We take it now. Your refund is confirmed as soon as we reach our office.</source>
   <translation>Wir nehmen es jetzt an. Ihre Erstattung wird bestätigt, sobald wir die Zentrale erreichen.</translation>
  </message>
  <message>
   <source>I am sorry: in this condition we cannot take it back.</source>
   <translation>Es tut mir leid: In diesem Zustand können wir es nicht zurücknehmen.</translation>
  </message>
  <message>
   <source>In this condition we cannot simply take it.</source>
   <translation>In diesem Zustand können wir es nicht einfach annehmen.</translation>
  </message>
  <message>
   <source>I’ll have a quick look at it first.</source>
   <translation>Ich sehe es mir kurz an.</translation>
  </message>
  <message>
   <source>I have to ask a manager about this return.</source>
   <translation>Zu dieser Rückgabe muss ich die Leitung fragen.</translation>
  </message>
  <message>
   <source>Articles of this kind cannot be returned.</source>
   <translation>Solche Artikel können nicht zurückgegeben werden.</translation>
  </message>
  <message>
   <source>Refund requested</source>
   <translation>Erstattung angefordert</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending</source>
   <translation>Ware angenommen, Erstattung offen</translation>
  </message>
  <message>
   <source>Exchanged</source>
   <translation>Umgetauscht</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>Lassen Sie die Ware bei der Kundschaft, und sagen Sie, warum.</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>Erstattet</translation>
  </message>
  <message>
   <source>“We have your goods and have asked for your refund. You hear from us when it is paid.”</source>
   <translation>„Wir haben Ihre Ware und Ihre Erstattung angefordert. Sie hören von uns, sobald gezahlt ist.“</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the refund and writes to you.”</source>
   <translation>„Wir haben Ihre Ware. Über die Erstattung entscheidet unsere Zentrale und schreibt Ihnen.“</translation>
  </message>
  <message>
   <source>Refund pending: without a line to the office, no more refunds may be promised to this customer today.</source>
   <translation>Erstattung offen: Ohne Verbindung zur Zentrale darf dieser Person heute keine weitere zugesagt werden.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may be promised for one return without a line to the office.</source>
   <translation>Erstattung offen: Es ist mehr, als ohne Verbindung zur Zentrale für eine Rückgabe zugesagt werden darf.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised to this customer today.</source>
   <translation>Erstattung offen: Es ist mehr, als dieser Person heute noch zugesagt werden darf.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised on this tablet today.</source>
   <translation>Erstattung offen: Es ist mehr, als auf diesem Tablet heute noch zugesagt werden darf.</translation>
  </message>
  <message>
   <source>Refund pending: what this tablet knows is too old to promise it.</source>
   <translation>Erstattung offen: Was dieses Tablet weiß, ist für eine Zusage zu alt.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>Steuer</translation>
  </message>
  <message>
   <source>Of which tax</source>
   <translation>Davon Steuer</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>Versand</translation>
  </message>
  <message>
   <source>Fee for the return</source>
   <translation>Gebühr für die Rückgabe</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>Rundung</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) taken back</source>
   <translation>
    <numerusform>%n Punkt abgezogen</numerusform>
    <numerusform>%n Punkte abgezogen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) to be taken back</source>
   <translation>
    <numerusform>%n Punkt wird abgezogen</numerusform>
    <numerusform>%n Punkte werden abgezogen</numerusform>
   </translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>als Guthaben</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>an %1</translation>
  </message>
  <message>
   <source>Some of it has come back elsewhere meanwhile.</source>
   <translation>Ein Teil davon ist inzwischen anderswo zurückgekommen.</translation>
  </message>
  <message>
   <source>The rules for returns have changed.</source>
   <translation>Die Regeln für Rückgaben haben sich geändert.</translation>
  </message>
  <message>
   <source>The decision is another one now.</source>
   <translation>Die Entscheidung ist jetzt eine andere.</translation>
  </message>
  <message>
   <source>The amount is another one now.</source>
   <translation>Der Betrag ist jetzt ein anderer.</translation>
  </message>
  <message>
   <source>What may be promised is different now.</source>
   <translation>Was zugesagt werden darf, ist jetzt anders.</translation>
  </message>
  <message>
   <source>Not found on this tablet</source>
   <translation>Auf diesem Tablet nicht gefunden</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>Dieser Code gilt nicht</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>First finish this return</source>
   <translation>Erst diese Rückgabe abschließen</translation>
  </message>
  <message>
   <source>This article is not in this order</source>
   <translation>Dieser Artikel gehört nicht zu dieser Bestellung</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>Das ist eines zu viel</translation>
  </message>
  <message>
   <source>Nothing of this can come back</source>
   <translation>Davon kann nichts zurückkommen</translation>
  </message>
  <message>
   <source>A serial number: of which article?</source>
   <translation>Eine Seriennummer: von welchem Artikel?</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it</source>
   <translation>Wer fragt, kann nicht selbst zustimmen</translation>
  </message>
  <message>
   <source>The manager did not agree</source>
   <translation>Die Leitung hat nicht zugestimmt</translation>
  </message>
  <message>
   <source>A manager is asked</source>
   <translation>Die Leitung ist gefragt</translation>
  </message>
  <message>
   <source>Something has changed: please look again</source>
   <translation>Etwas hat sich geändert: bitte noch einmal ansehen</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>Dieser Code wurde schon benutzt</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Das konnte nicht nachgesehen werden</translation>
  </message>
  <message>
   <source>Nothing was found for “%1”.</source>
   <translation>Zu „%1“ wurde nichts gefunden.</translation>
  </message>
  <message>
   <source>An order of today may still be on its way to this tablet: try again in a moment.</source>
   <translation>Eine Bestellung von heute kann noch unterwegs sein: Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>There is no line to the office: newer orders come when it is back.</source>
   <translation>Es gibt keine Verbindung zur Zentrale: Neuere Bestellungen kommen, wenn sie wieder da ist.</translation>
  </message>
  <message>
   <source>This tablet keeps no names of finished orders: the number is in the customer’s e-mail and account.</source>
   <translation>Namen zu abgeschlossenen Bestellungen bewahrt dieses Tablet nicht auf: Die Nummer steht in der E-Mail und im Kundenkonto.</translation>
  </message>
  <message>
   <source>Nothing was recorded, and everything you chose is still here. Try once more. If it happens again, use another tablet: this one may be full.</source>
   <translation>Nichts wurde erfasst, und alles Gewählte ist noch da. Versuchen Sie es noch einmal. Geschieht es wieder, nehmen Sie ein anderes Tablet: Dieses ist vielleicht voll.</translation>
  </message>
  <message>
   <source>Take the goods, or leave them with the customer. Then the next order can be opened.</source>
   <translation>Nehmen Sie die Ware an, oder lassen Sie sie bei der Kundschaft. Dann lässt sich die nächste Bestellung öffnen.</translation>
  </message>
  <message>
   <source>Look whether it belongs to another order of the customer.</source>
   <translation>Sehen Sie nach, ob er zu einer anderen Bestellung derselben Kundschaft gehört.</translation>
  </message>
  <message>
   <source>%1: no more of it can come back.</source>
   <translation>%1: Mehr davon kann nicht zurückkommen.</translation>
  </message>
  <message>
   <source>%1 was not handed over, or has come back already.</source>
   <translation>%1 wurde nicht übergeben oder ist schon zurück.</translation>
  </message>
  <message>
   <source>Tap the article first, then scan its serial number.</source>
   <translation>Tippen Sie erst den Artikel an und scannen Sie dann die Seriennummer.</translation>
  </message>
  <message>
   <source>Ask a manager who has not begun this return.</source>
   <translation>Bitten Sie eine Leitung, die diese Rückgabe nicht begonnen hat.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>Nichts wurde angenommen. Die Ware bleibt bei der Kundschaft, oder fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>It goes on here as soon as they have answered. You can serve somebody else: it waits in the list of returns.</source>
   <translation>Es geht hier weiter, sobald sie geantwortet hat. Sie können inzwischen andere bedienen: Die Rückgabe wartet in der Liste.</translation>
  </message>
  <message>
   <source>Look below what came back of this order already. To go on, open it by its number.</source>
   <translation>Sehen Sie unten nach, was von dieser Bestellung schon zurück ist. Öffnen Sie sie zum Weitermachen mit der Nummer.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>Das Tablet konnte seine eigenen Daten nicht lesen. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>It has expired. Find the order by its number, or ask the customer to open the e-mail again.</source>
   <translation>Er ist abgelaufen. Suchen Sie die Bestellung mit der Nummer, oder bitten Sie die Kundschaft, die E-Mail neu zu öffnen.</translation>
  </message>
  <message>
   <source>It was made for another store. Find the order by its number.</source>
   <translation>Er ist für eine andere Filiale. Suchen Sie die Bestellung mit der Nummer.</translation>
  </message>
  <message>
   <source>It was used before. Find the order by its number and look what came back already.</source>
   <translation>Er wurde schon benutzt. Suchen Sie die Bestellung mit der Nummer und sehen Sie nach, was schon zurück ist.</translation>
  </message>
  <message>
   <source>It is not genuine, or damaged. Find the order by its number, and look at a document.</source>
   <translation>Er ist nicht echt oder beschädigt. Suchen Sie die Bestellung mit der Nummer, und lassen Sie sich einen Ausweis zeigen.</translation>
  </message>
  <message>
   <source>undone %1</source>
   <translation>aufgehoben %1</translation>
  </message>
  <message>
   <source>undone by %1, %2</source>
   <translation>aufgehoben von %1, %2</translation>
  </message>
  <message>
   <source>Taken back, saved on this tablet</source>
   <translation>Zurückgenommen, auf diesem Tablet gespeichert</translation>
  </message>
  <message>
   <source>Taken back, on its way to the office</source>
   <translation>Zurückgenommen, unterwegs zur Zentrale</translation>
  </message>
  <message>
   <source>Taken back and confirmed</source>
   <translation>Zurückgenommen und bestätigt</translation>
  </message>
  <message>
   <source>This return was undone</source>
   <translation>Diese Rückgabe wurde aufgehoben</translation>
  </message>
  <message>
   <source>A part of this return was undone</source>
   <translation>Ein Teil dieser Rückgabe wurde aufgehoben</translation>
  </message>
  <message>
   <source>Somebody else took it back as well</source>
   <translation>Auch anderswo wurde sie zurückgenommen</translation>
  </message>
  <message>
   <source>The office did not accept this return</source>
   <translation>Die Zentrale hat diese Rückgabe nicht angenommen</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>Sie wird von selbst gesendet, sobald dieses Tablet verbunden ist. Sie können weitermachen.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>Die Zentrale bestätigt gleich. Sie können weitermachen.</translation>
  </message>
  <message>
   <source>Nothing is left to do here.</source>
   <translation>Hier ist nichts mehr zu tun.</translation>
  </message>
  <message>
   <source>Give the goods back to the customer. The order stands as it did before.</source>
   <translation>Geben Sie der Kundschaft die Ware zurück. Die Bestellung steht wie zuvor.</translation>
  </message>
  <message>
   <source>The customer has that part again. The rest stays returned: the order and the new slip say what.</source>
   <translation>Die Kundschaft hat diesen Teil wieder. Der Rest bleibt zurückgegeben: Was, steht auf der Bestellung und auf dem neuen Beleg.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>Behalten Sie die Ware. Unter „Zu klären“ steht, was zu tun ist.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAnswer</name>
  <message>
   <source>Agree to this return?</source>
   <translation>Dieser Rückgabe zustimmen?</translation>
  </message>
  <message>
   <source>Decline this return?</source>
   <translation>Diese Rückgabe ablehnen?</translation>
  </message>
  <message>
   <source>Yes, agree</source>
   <translation>Ja, zustimmen</translation>
  </message>
  <message>
   <source>Yes, decline</source>
   <translation>Ja, ablehnen</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Es wurde nichts festgehalten.</translation>
  </message>
  <message>
   <source>The desk goes on with it. The money is paid by the office, not by this answer.</source>
   <translation>Der Tresen macht damit weiter. Das Geld zahlt die Zentrale, nicht diese Antwort.</translation>
  </message>
  <message>
   <source>The desk tells the customer. Say in a word why, so that they know what to say.</source>
   <translation>Der Tresen sagt es weiter. Schreiben Sie kurz, warum, damit dort klar ist, was zu sagen ist.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Eine Notiz, wenn Sie möchten</translation>
  </message>
  <message>
   <source>Why not, in a few words</source>
   <translation>Warum nicht, in wenigen Worten</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAsk</name>
  <message>
   <source>You asked</source>
   <translation>Sie haben gefragt</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>%1 fragt</translation>
  </message>
  <message>
   <source>A colleague asks</source>
   <translation>Jemand vom Team fragt</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>Zugestimmt</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>for it goes out: %1</source>
   <translation>dafür geht heraus: %1</translation>
  </message>
  <message>
   <source>Exchange: the customer pays %1</source>
   <translation>Umtausch: %1 sind noch zu zahlen</translation>
  </message>
  <message>
   <source>Exchange: %1 goes back as money</source>
   <translation>Umtausch: %1 gehen als Geld zurück</translation>
  </message>
  <message>
   <source>Exchange: no money goes back</source>
   <translation>Umtausch: kein Geld geht zurück</translation>
  </message>
  <message>
   <source>The order is not on this tablet.</source>
   <translation>Die Bestellung ist nicht auf diesem Tablet.</translation>
  </message>
  <message>
   <source>on its way to the desk</source>
   <translation>unterwegs zum Tresen</translation>
  </message>
  <message>
   <source>saved on this tablet, will be sent</source>
   <translation>auf diesem Tablet gespeichert, wird gesendet</translation>
  </message>
  <message>
   <source>Somebody else has to answer: whoever asks cannot agree.</source>
   <translation>Jemand anderes muss antworten: Wer fragt, kann nicht zustimmen.</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>Zustimmen</translation>
  </message>
  <message>
   <source>Agree: %1</source>
   <translation>Zustimmen: %1</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Decline: %1</source>
   <translation>Ablehnen: %1</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>Bestellung öffnen</translation>
  </message>
  <message>
   <source>Open the order %1</source>
   <translation>Bestellung %1 öffnen</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPage</name>
  <message>
   <source>%1 of what was handed over came back: %2 of %3</source>
   <translation>%1 des Übergebenen kam zurück: %2 von %3</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Rückgaben</translation>
  </message>
  <message numerus="yes">
   <source>%n wait(s) for an answer</source>
   <translation>
    <numerusform>%n wartet auf eine Antwort</numerusform>
    <numerusform>%n warten auf eine Antwort</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody waits for an answer</source>
   <translation>niemand wartet auf eine Antwort</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>Regeln für Rückgaben</translation>
  </message>
  <message>
   <source>Agree by a code</source>
   <translation>Per Code zustimmen</translation>
  </message>
  <message>
   <source>No line to the office (%1). What you answer is saved here and goes to the desk as soon as there is a line.</source>
   <translation>Keine Verbindung zur Zentrale (%1). Ihre Antwort ist hier gespeichert und geht zum Tresen, sobald es eine Verbindung gibt.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>Keine Verbindung zur Zentrale, und noch ist nichts von ihr gekommen.</translation>
  </message>
  <message>
   <source>Agreed. The desk will see it in a moment.</source>
   <translation>Zugestimmt. Der Tresen sieht es gleich.</translation>
  </message>
  <message>
   <source>Agreed and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>Zugestimmt und auf diesem Tablet gespeichert. Es wird gesendet, sobald es eine Verbindung gibt.</translation>
  </message>
  <message>
   <source>Declined. The desk will see it in a moment.</source>
   <translation>Abgelehnt. Der Tresen sieht es gleich.</translation>
  </message>
  <message>
   <source>Declined and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>Abgelehnt und auf diesem Tablet gespeichert. Es wird gesendet, sobald es eine Verbindung gibt.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>zu beantworten</translation>
  </message>
  <message>
   <source>refunds under way</source>
   <translation>Erstattungen offen</translation>
  </message>
  <message>
   <source>unclear or refused</source>
   <translation>unklar oder abgelehnt</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>einen Blick wert</translation>
  </message>
  <message>
   <source>Needs an answer</source>
   <translation>Braucht eine Antwort</translation>
  </message>
  <message>
   <source>Answered of late</source>
   <translation>Zuletzt beantwortet</translation>
  </message>
  <message>
   <source>Money that is not back yet</source>
   <translation>Geld, das noch nicht zurück ist</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Älteste zuerst</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>Größte zuerst</translation>
  </message>
  <message>
   <source>Nothing waits to be paid back.</source>
   <translation>Nichts wartet auf Rückzahlung.</translation>
  </message>
  <message numerus="yes">
   <source>%n more are not listed here.</source>
   <translation>
    <numerusform>%n weitere ist hier nicht aufgeführt.</numerusform>
    <numerusform>%n weitere sind hier nicht aufgeführt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Promised today without the office</source>
   <translation>Heute ohne die Zentrale versprochen</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Einen Blick wert</translation>
  </message>
  <message>
   <source>It proves nothing. Look at the orders before you speak to anybody.</source>
   <translation>Es beweist nichts. Sehen Sie sich die Bestellungen an, bevor Sie jemanden ansprechen.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>Nichts fällt auf.</translation>
  </message>
  <message>
   <source>Who took it back</source>
   <translation>Wer zurücknahm</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>Nicht bekannt, wer</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n Rückgabe</numerusform>
    <numerusform>%n Rückgaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a second person</source>
   <translation>
    <numerusform>%n mit einer zweiten Person</numerusform>
    <numerusform>%n mit einer zweiten Person</numerusform>
   </translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>Was zurückkam</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>number of returns</source>
   <translation>Rückgaben</translation>
  </message>
  <message>
   <source>number of units</source>
   <translation>Stück</translation>
  </message>
  <message>
   <source>asked back</source>
   <translation>angefordert</translation>
  </message>
  <message>
   <source>Nothing came back in this time.</source>
   <translation>In dieser Zeit kam nichts zurück.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>%1, worth %2</source>
   <translation>%1, Wert %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Which articles</source>
   <translation>Welche Artikel</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>Wert %1</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Der Überblick ist gerade nicht lesbar</translation>
  </message>
  <message>
   <source>Nothing is lost. Goods can be taken back all the same.</source>
   <translation>Nichts ist verloren. Ware kann trotzdem zurückgenommen werden.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPolicy</name>
  <message>
   <source>What comes back, and until when</source>
   <translation>Was zurückkommt und bis wann</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message numerus="yes">
   <source>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day(s) after it left.</source>
   <translation>
    <numerusform>Sie beginnt mit der Übergabe oder der Zustellung; ohne Nachricht von der Zustellung %n Tag nach dem Versand.</numerusform>
    <numerusform>Sie beginnt mit der Übergabe oder der Zustellung; ohne Nachricht von der Zustellung %n Tage nach dem Versand.</numerusform>
   </translation>
  </message>
  <message>
   <source>If we are at fault: without an end.</source>
   <translation>Wenn es an uns liegt: ohne Ende.</translation>
  </message>
  <message numerus="yes">
   <source>If we are at fault: %n day(s).</source>
   <translation>
    <numerusform>Wenn es an uns liegt: %n Tag.</numerusform>
    <numerusform>Wenn es an uns liegt: %n Tage.</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought from %1 to %2: may come back until %3 at least.</source>
   <translation>Gekauft vom %1 bis %2: Rückgabe mindestens bis %3.</translation>
  </message>
  <message>
   <source>When a manager has to agree</source>
   <translation>Wann die Leitung zustimmen muss</translation>
  </message>
  <message>
   <source>For an article of more than %1.</source>
   <translation>Bei einem Artikel über %1.</translation>
  </message>
  <message>
   <source>For a customer with more than %1 or %2 in %3 days.</source>
   <translation>Bei mehr als %1 oder %2 einer Person in %3 Tagen.</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n Rückgabe</numerusform>
    <numerusform>%n Rückgaben</numerusform>
   </translation>
  </message>
  <message>
   <source>For these reasons: %1.</source>
   <translation>Bei diesen Gründen: %1.</translation>
  </message>
  <message>
   <source>When the time is over.</source>
   <translation>Wenn die Zeit vorbei ist.</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>%1 are kept for the work, never if we are at fault.</source>
   <translation>%1 werden für den Aufwand einbehalten, nie, wenn es an uns liegt.</translation>
  </message>
  <message>
   <source>Nothing is kept for the work.</source>
   <translation>Für den Aufwand wird nichts einbehalten.</translation>
  </message>
  <message numerus="yes">
   <source>Without a receipt: store credit, at the lowest price of the last %n day(s).</source>
   <translation>
    <numerusform>Ohne Beleg: Guthaben, zum niedrigsten Preis des letzten Tages.</numerusform>
    <numerusform>Ohne Beleg: Guthaben, zum niedrigsten Preis der letzten %n Tage.</numerusform>
   </translation>
  </message>
  <message>
   <source>What may be promised without the office</source>
   <translation>Was ohne die Zentrale versprochen werden darf</translation>
  </message>
  <message>
   <source>%1 for one return.</source>
   <translation>%1 für eine Rückgabe.</translation>
  </message>
  <message>
   <source>%1 and %2 for one customer a day.</source>
   <translation>%1 und %2 je Person und Tag.</translation>
  </message>
  <message>
   <source>%1 on one tablet a day.</source>
   <translation>%1 je Tablet und Tag.</translation>
  </message>
  <message>
   <source>Above that the goods are taken, and the office decides about the money.</source>
   <translation>Darüber wird die Ware angenommen, und über das Geld entscheidet die Zentrale.</translation>
  </message>
  <message>
   <source>The serial number has to fit.</source>
   <translation>Die Seriennummer muss passen.</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>Regeln für Rückgaben</translation>
  </message>
  <message>
   <source>The built-in rules: the office has sent none of its own.</source>
   <translation>Die eingebauten Regeln: Die Zentrale hat keine eigenen gesendet.</translation>
  </message>
  <message>
   <source>Version %1, since %2.</source>
   <translation>Fassung %1, seit %2.</translation>
  </message>
  <message>
   <source>Version %1.</source>
   <translation>Fassung %1.</translation>
  </message>
  <message>
   <source>A mark shows what is not as in the built-in rules.</source>
   <translation>Eine Marke zeigt, was nicht wie in den eingebauten Regeln ist.</translation>
  </message>
  <message>
   <source>The same as the built-in rules.</source>
   <translation>Wie die eingebauten Regeln.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>own rule</source>
   <translation>eigene Regel</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPromise</name>
  <message>
   <source>This tablet</source>
   <translation>Dieses Tablet</translation>
  </message>
  <message>
   <source>Tablet …%1</source>
   <translation>Tablet …%1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>more than it may: goods are taken, the office decides about the money</source>
   <translation>mehr als erlaubt: Ware wird angenommen, über das Geld entscheidet die Zentrale</translation>
  </message>
  <message>
   <source>%1 may still be promised today</source>
   <translation>%1 dürfen heute noch versprochen werden</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardRefund</name>
  <message>
   <source>Delivery</source>
   <translation>Versand</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n Foto</numerusform>
    <numerusform>%n Fotos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardSignal</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n weitere</numerusform>
    <numerusform>%n weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardWords</name>
  <message>
   <source>Does not fit</source>
   <translation>Passt nicht</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>Gefällt nicht</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>Kam zu spät</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>War ein Geschenk</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>Defekt</translation>
  </message>
  <message>
   <source>Wrong article</source>
   <translation>Falscher Artikel</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>Transportschaden</translation>
  </message>
  <message>
   <source>Reason not told</source>
   <translation>Grund nicht genannt</translation>
  </message>
  <message>
   <source>like new</source>
   <translation>wie neu</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>geöffnet</translation>
  </message>
  <message>
   <source>used</source>
   <translation>benutzt</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>age not known</source>
   <translation>Alter unbekannt</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>for %1</source>
   <translation>seit %1</translation>
  </message>
  <message>
   <source>Saved on this tablet, not sent yet</source>
   <translation>Auf diesem Tablet gespeichert, noch nicht gesendet</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>Angefordert</translation>
  </message>
  <message>
   <source>With the payment provider</source>
   <translation>Beim Zahlungsdienst</translation>
  </message>
  <message>
   <source>Not clear: the office asks again</source>
   <translation>Unklar: die Zentrale fragt noch einmal</translation>
  </message>
  <message>
   <source>Refused: find another way</source>
   <translation>Abgelehnt: einen anderen Weg finden</translation>
  </message>
  <message>
   <source>told: money back</source>
   <translation>gesagt: Geld zurück</translation>
  </message>
  <message>
   <source>told: will be decided</source>
   <translation>gesagt: wird entschieden</translation>
  </message>
  <message>
   <source>%1 brings back more than usual</source>
   <translation>%1 bringt mehr zurück als üblich</translation>
  </message>
  <message>
   <source>A customer brings back more than usual</source>
   <translation>Jemand bringt mehr zurück als üblich</translation>
  </message>
  <message>
   <source>%1 brought the same article again</source>
   <translation>%1 brachte denselben Artikel noch einmal</translation>
  </message>
  <message>
   <source>The same article from the same customer again</source>
   <translation>Derselbe Artikel noch einmal von derselben Person</translation>
  </message>
  <message>
   <source>%1 takes back far more than the others</source>
   <translation>%1 nimmt weit mehr zurück als die anderen</translation>
  </message>
  <message>
   <source>Somebody takes back far more than the others</source>
   <translation>Jemand nimmt weit mehr zurück als die anderen</translation>
  </message>
  <message>
   <source>The serial number does not fit</source>
   <translation>Die Seriennummer passt nicht</translation>
  </message>
  <message>
   <source>Did %1 agree to this return?</source>
   <translation>Hat %1 dieser Rückgabe zugestimmt?</translation>
  </message>
  <message>
   <source>Did a manager agree to this return?</source>
   <translation>Hat die Leitung dieser Rückgabe zugestimmt?</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>Einen Blick wert</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n Rückgabe</numerusform>
    <numerusform>%n Rückgaben</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 worth %2</source>
   <translation>%1, Wert %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are allowed without a manager</source>
   <translation>
    <numerusform>%n ist ohne Leitung erlaubt</numerusform>
    <numerusform>%n sind ohne Leitung erlaubt</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; %3.</source>
   <translation>%1 in %2 Tagen; %3.</translation>
  </message>
  <message>
   <source>%1: %2, from different orders.</source>
   <translation>%1: %2, aus verschiedenen Bestellungen.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s), from different orders.</source>
   <translation>
    <numerusform>%n Stück, aus verschiedenen Bestellungen.</numerusform>
    <numerusform>%n Stück, aus verschiedenen Bestellungen.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; the others usually take %3.</source>
   <translation>%1 in %2 Tagen; bei den anderen sind es meist %3.</translation>
  </message>
  <message>
   <source>%1: %2 was not sold with this order, or came back before.</source>
   <translation>%1: %2 wurde nicht mit dieser Bestellung verkauft oder kam schon zurück.</translation>
  </message>
  <message>
   <source>%1 was not sold with this order, or came back before.</source>
   <translation>%1 wurde nicht mit dieser Bestellung verkauft oder kam schon zurück.</translation>
  </message>
  <message>
   <source>A return worth %1. Only the tablet at the desk says so: please ask them.</source>
   <translation>Eine Rückgabe über %1. Nur das Tablet am Tresen sagt das: bitte nachfragen.</translation>
  </message>
  <message>
   <source>Only the tablet at the desk says so: please ask them.</source>
   <translation>Nur das Tablet am Tresen sagt das: bitte nachfragen.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>Jemand anderes hat schon geantwortet.</translation>
  </message>
  <message>
   <source>You asked for this yourself. Somebody else has to answer.</source>
   <translation>Das haben Sie selbst gefragt. Jemand anderes muss antworten.</translation>
  </message>
  <message>
   <source>The customer does not bring it back after all.</source>
   <translation>Es wird nun doch nicht zurückgebracht.</translation>
  </message>
  <message>
   <source>The goods have been taken in already.</source>
   <translation>Die Ware wurde schon angenommen.</translation>
  </message>
  <message>
   <source>This does not wait for an answer any more.</source>
   <translation>Das wartet nicht mehr auf eine Antwort.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <source>Gift cards</source>
   <translation>Geschenkkarten</translation>
  </message>
  <message>
   <source>Hygiene</source>
   <translation>Hygiene</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medien</translation>
  </message>
  <message>
   <source>take it</source>
   <translation>annehmen</translation>
  </message>
  <message>
   <source>take it and look at it</source>
   <translation>annehmen und ansehen</translation>
  </message>
  <message>
   <source>only with a manager</source>
   <translation>nur mit der Leitung</translation>
  </message>
  <message>
   <source>do not take it</source>
   <translation>nicht annehmen</translation>
  </message>
  <message>
   <source>Does not come back, unless we are at fault.</source>
   <translation>Kommt nicht zurück, außer es liegt an uns.</translation>
  </message>
  <message>
   <source>Comes back without an end.</source>
   <translation>Kommt ohne Ende zurück.</translation>
  </message>
  <message numerus="yes">
   <source>Comes back within %n day(s).</source>
   <translation>
    <numerusform>Kommt innerhalb von %n Tag zurück.</numerusform>
    <numerusform>Kommt innerhalb von %n Tagen zurück.</numerusform>
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
   <translation>Versandkosten kommen nicht zurück, außer es liegt an uns.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back when everything comes back.</source>
   <translation>Versandkosten kommen zurück, wenn alles zurückkommt.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back in proportion.</source>
   <translation>Versandkosten kommen anteilig zurück.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsWaiting</name>
  <message>
   <source>a manager</source>
   <translation>die Leitung</translation>
  </message>
  <message>
   <source>%1 agreed, %2</source>
   <translation>%1 hat zugestimmt, %2</translation>
  </message>
  <message>
   <source>%1 did not agree, %2</source>
   <translation>%1 hat nicht zugestimmt, %2</translation>
  </message>
  <message>
   <source>a manager is asked, %1</source>
   <translation>die Leitung ist gefragt, %1</translation>
  </message>
  <message>
   <source>begun by %1, %2</source>
   <translation>begonnen von %1, %2</translation>
  </message>
  <message>
   <source>begun at a kiosk, %1</source>
   <translation>an einem Kiosk begonnen, %1</translation>
  </message>
  <message>
   <source>Waiting returns</source>
   <translation>Wartende Rückgaben</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SafeCard</name>
  <message>
   <source>Kept safe</source>
   <translation>Sicher aufbewahrt</translation>
  </message>
  <message>
   <source>What you do here is saved twice, and locked so that nobody who takes the tablet away can read it.</source>
   <translation>Was Sie hier tun, wird doppelt gespeichert und so verschlossen, dass es niemand lesen kann, der das Tablet mitnimmt.</translation>
  </message>
  <message>
   <source>Compared with the office and put right</source>
   <translation>Mit der Zentrale verglichen und berichtigt</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScanButton</name>
  <message>
   <source>Scan</source>
   <translation>Scannen</translation>
  </message>
 </context>
 <context>
  <name>ScannerDialog</name>
  <message>
   <source>Scan anything now</source>
   <translation>Jetzt etwas scannen</translation>
  </message>
  <message>
   <source>What the scanner sends appears here and opens nothing.</source>
   <translation>Was der Scanner sendet, steht hier und öffnet nichts.</translation>
  </message>
  <message>
   <source>End the test</source>
   <translation>Test beenden</translation>
  </message>
  <message>
   <source>Scan another one, or end the test.</source>
   <translation>Noch etwas scannen oder den Test beenden.</translation>
  </message>
  <message>
   <source>Printed as %1. Scan another one, or end the test.</source>
   <translation>Gedruckt als %1. Noch etwas scannen oder den Test beenden.</translation>
  </message>
 </context>
 <context>
  <name>ScannerSetupPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>Scanner einrichten</translation>
  </message>
  <message>
   <source>For scanners that type like a keyboard</source>
   <translation>Für Scanner, die wie eine Tastatur tippen</translation>
  </message>
  <message>
   <source>It could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>The scanner works until this tablet is restarted. Try again, or call support.</source>
   <translation>Der Scanner geht, bis dieses Tablet neu startet. Bitte erneut versuchen oder den Support anrufen.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonAgree</name>
  <message>
   <source>Only a manager can agree to a return</source>
   <translation>Nur die Leitung kann einer Rückgabe zustimmen</translation>
  </message>
  <message>
   <source>You asked for this yourself</source>
   <translation>Sie haben selbst danach gefragt</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>Die Personenliste ist nicht aktuell</translation>
  </message>
  <message>
   <source>That is not what a desk asks</source>
   <translation>Das ist keine Frage einer Kasse</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>This was asked at %1</source>
   <translation>Das wurde um %1 gefragt</translation>
  </message>
  <message>
   <source>One of the eight characters is not right</source>
   <translation>Eines der acht Zeichen stimmt nicht</translation>
  </message>
  <message>
   <source>That is not an order’s number</source>
   <translation>Das ist keine Bestellnummer</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>Das ist kein Betrag</translation>
  </message>
  <message>
   <source>The manager signs in on their own tablet and scans the code there.</source>
   <translation>Die Leitung meldet sich am eigenen Tablet an und scannt den Code dort.</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Another manager has to.</source>
   <translation>Wer fragt, kann nicht selbst zustimmen. Das muss jemand anderes von der Leitung tun.</translation>
  </message>
  <message>
   <source>Agreeing is possible again as soon as this tablet has reached the office.</source>
   <translation>Zustimmen geht wieder, sobald dieses Tablet die Zentrale erreicht hat.</translation>
  </message>
  <message>
   <source>Scan the square code under “Their own tablet” on the desk’s screen.</source>
   <translation>Scannen Sie den quadratischen Code unter „Eigenes Tablet“ auf dem Bildschirm der Rückgabe.</translation>
  </message>
  <message>
   <source>Nothing was agreed to. Please try once more.</source>
   <translation>Es wurde nichts zugestimmt. Bitte noch einmal versuchen.</translation>
  </message>
  <message>
   <source>An answer counts for ten minutes. If the clocks of the two tablets differ, go on; else ask the desk for a new code.</source>
   <translation>Eine Antwort gilt zehn Minuten. Gehen die Uhren der beiden Tablets verschieden, machen Sie weiter; sonst lassen Sie sich einen neuen Code zeigen.</translation>
  </message>
  <message>
   <source>Please compare them with the desk’s screen once more.</source>
   <translation>Bitte vergleichen Sie sie noch einmal mit dem anderen Bildschirm.</translation>
  </message>
  <message>
   <source>It looks like TT-100234 and stands on the desk’s screen.</source>
   <translation>Sie sieht aus wie TT-100234 und steht auf dem anderen Bildschirm.</translation>
  </message>
  <message>
   <source>Type it as it stands on the desk’s screen, with its cents.</source>
   <translation>Geben Sie ihn ein, wie er auf dem anderen Bildschirm steht, mit Cents.</translation>
  </message>
  <message>
   <source>Agree to a return</source>
   <translation>Einer Rückgabe zustimmen</translation>
  </message>
  <message>
   <source>A desk without a line to the office asks you by a code. You see what it is about before you say anything.</source>
   <translation>Eine Rückgabe ohne Verbindung zur Zentrale fragt Sie über einen Code. Sie sehen, worum es geht, bevor Sie etwas sagen.</translation>
  </message>
  <message>
   <source>You agreed</source>
   <translation>Sie haben zugestimmt</translation>
  </message>
  <message>
   <source>Do you agree?</source>
   <translation>Stimmen Sie zu?</translation>
  </message>
  <message>
   <source>What does the desk ask?</source>
   <translation>Was wird gefragt?</translation>
  </message>
  <message>
   <source>Scan the square code on the desk’s screen.</source>
   <translation>Scannen Sie den quadratischen Code auf dem anderen Bildschirm.</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>Mit der Kamera scannen</translation>
  </message>
  <message>
   <source>Type it instead</source>
   <translation>Stattdessen eintippen</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>Die acht Zeichen</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>The order, as this tablet knows it:</source>
   <translation>Die Bestellung, wie dieses Tablet sie kennt:</translation>
  </message>
  <message>
   <source>Nobody knows the order. Agree only if you have seen the goods.</source>
   <translation>Niemand kennt die Bestellung. Stimmen Sie nur zu, wenn Sie die Ware gesehen haben.</translation>
  </message>
  <message>
   <source>This tablet does not know the order. Agree only if you have seen the goods or know what it is about.</source>
   <translation>Dieses Tablet kennt die Bestellung nicht. Stimmen Sie nur zu, wenn Sie die Ware gesehen haben oder wissen, worum es geht.</translation>
  </message>
  <message>
   <source>Agree, with my PIN</source>
   <translation>Zustimmen, mit meiner PIN</translation>
  </message>
  <message>
   <source>Do not agree</source>
   <translation>Nicht zustimmen</translation>
  </message>
  <message>
   <source>Show this to the desk, or read it out. It is good for this return and this amount alone.</source>
   <translation>Zeigen Sie das der Kollegin oder dem Kollegen oder lesen Sie es vor. Es gilt nur für diese Rückgabe und diesen Betrag.</translation>
  </message>
  <message>
   <source>The answer, to be scanned by the desk</source>
   <translation>Die Antwort, zum Scannen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonCode</name>
  <message>
   <source>One of the characters is not right. Please compare them once more.</source>
   <translation>Eines der Zeichen stimmt nicht. Bitte vergleichen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>No manager’s answer to this. Did they agree to the same order and amount?</source>
   <translation>Das ist keine Antwort der Leitung darauf. Ging es um dieselbe Bestellung und denselben Betrag?</translation>
  </message>
  <message>
   <source>From the manager’s own tablet</source>
   <translation>Vom eigenen Tablet der Leitung</translation>
  </message>
  <message>
   <source>What is asked, to be scanned by the manager’s tablet</source>
   <translation>Was gefragt wird, zum Scannen mit dem Tablet der Leitung</translation>
  </message>
  <message>
   <source>1.  The manager scans this with their tablet, or opens “Agree to a return” there and types:</source>
   <translation>1.  Die Leitung scannt das mit dem eigenen Tablet oder öffnet dort „Einer Rückgabe zustimmen“ und tippt:</translation>
  </message>
  <message>
   <source>%1 left to answer</source>
   <translation>noch %1 für die Antwort</translation>
  </message>
  <message>
   <source>This code is over</source>
   <translation>Dieser Code gilt nicht mehr</translation>
  </message>
  <message>
   <source>Too many wrong answers</source>
   <translation>Zu viele falsche Antworten</translation>
  </message>
  <message>
   <source>It was good for ten minutes. Take a new one, and let the manager scan that.</source>
   <translation>Er galt zehn Minuten. Nehmen Sie einen neuen und lassen Sie den scannen.</translation>
  </message>
  <message>
   <source>Take a new code, and let the manager scan that.</source>
   <translation>Nehmen Sie einen neuen Code und lassen Sie den scannen.</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>Neuer Code</translation>
  </message>
  <message>
   <source>The answer on the manager’s screen:</source>
   <translation>Die Antwort auf dem Bildschirm der Leitung:</translation>
  </message>
  <message>
   <source>2.  Scan the answer from their screen, or type it:</source>
   <translation>2.  Die Antwort von deren Bildschirm scannen oder eintippen:</translation>
  </message>
  <message>
   <source>Answer, eight characters</source>
   <translation>Antwort, acht Zeichen</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonElsewhere</name>
  <message>
   <source>Asked: %1</source>
   <translation>Gefragt: %1</translation>
  </message>
  <message>
   <source>Ask a manager who is elsewhere</source>
   <translation>Jemanden von der Leitung anderswo fragen</translation>
  </message>
  <message>
   <source>It goes through the office to the tablets of: %1. Here it goes on by itself as soon as somebody has answered.</source>
   <translation>Es geht über die Zentrale an die Tablets von: %1. Hier geht es von selbst weiter, sobald jemand geantwortet hat.</translation>
  </message>
  <message>
   <source>No line to the office: the question is kept here and goes out with the next contact. Nobody has seen it yet.</source>
   <translation>Keine Verbindung zur Zentrale: Die Frage bleibt hier und geht mit dem nächsten Kontakt hinaus. Noch hat sie niemand gesehen.</translation>
  </message>
  <message>
   <source>No line to the office just now. The question would wait here until there is one.</source>
   <translation>Gerade keine Verbindung zur Zentrale. Die Frage würde hier warten, bis es eine gibt.</translation>
  </message>
  <message>
   <source>Since %1. You may close this and serve the next customer: the return stays open with its question.</source>
   <translation>Seit %1. Sie können das schließen und weiter bedienen: Die Rückgabe bleibt mit ihrer Frage offen.</translation>
  </message>
  <message>
   <source>%1 does not agree</source>
   <translation>%1 stimmt nicht zu</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>Ein Grund wurde nicht genannt.</translation>
  </message>
  <message>
   <source>The question could not be saved</source>
   <translation>Die Frage konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>Nobody was asked. Please try once more, or take another way.</source>
   <translation>Niemand wurde gefragt. Bitte noch einmal versuchen oder einen anderen Weg nehmen.</translation>
  </message>
  <message>
   <source>Ask once more</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>Jetzt fragen</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonFacts</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>Ware ohne Beleg</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Bestellung %1</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>%1 fragt</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonHere</name>
  <message>
   <source>Who agrees?</source>
   <translation>Wer stimmt zu?</translation>
  </message>
  <message>
   <source>A manager scans their badge here, or chooses their name, and enters their PIN. You stay signed in.</source>
   <translation>Jemand von der Leitung scannt hier den Ausweis oder wählt den Namen und gibt die PIN ein. Sie bleiben angemeldet.</translation>
  </message>
  <message>
   <source>That is your own badge</source>
   <translation>Das ist Ihr eigener Ausweis</translation>
  </message>
  <message>
   <source>This badge is not accepted</source>
   <translation>Dieser Ausweis gilt nicht</translation>
  </message>
  <message>
   <source>That is not a manager of this store</source>
   <translation>Das ist niemand von der Leitung dieser Filiale</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Please ask another manager.</source>
   <translation>Wer fragt, kann nicht selbst zustimmen. Bitte fragen Sie jemand anderen von der Leitung.</translation>
  </message>
  <message>
   <source>Only a manager of this store can agree. They can also choose their name below.</source>
   <translation>Nur die Leitung dieser Filiale kann zustimmen. Sie kann auch unten ihren Namen wählen.</translation>
  </message>
  <message>
   <source>There is no other manager in the list of this store</source>
   <translation>In der Liste dieser Filiale ist sonst niemand von der Leitung</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree. The office has to add another manager to this store.</source>
   <translation>Wer fragt, kann nicht selbst zustimmen. Die Zentrale muss jemand anderen von der Leitung eintragen.</translation>
  </message>
  <message>
   <source>Scan a badge</source>
   <translation>Ausweis scannen</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonSheet</name>
  <message>
   <source>A second person agrees</source>
   <translation>Eine zweite Person stimmt zu</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>Their own tablet</source>
   <translation>Eigenes Tablet</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Anderswo</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>Die Personenliste ist nicht aktuell</translation>
  </message>
  <message>
   <source>Nobody can agree by PIN or by a code until this tablet has reached the office. Under “Elsewhere” the question waits for the next contact.</source>
   <translation>Niemand kann per PIN oder Code zustimmen, bis dieses Tablet die Zentrale erreicht hat. Unter „Anderswo“ wartet die Frage auf den nächsten Kontakt.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonWords</name>
  <message>
   <source>More returns in %1 days than usual</source>
   <translation>Mehr Rückgaben in %1 Tagen als üblich</translation>
  </message>
  <message>
   <source>A class of article that does not come back as a rule</source>
   <translation>Eine Artikelart, die sonst nicht zurückgenommen wird</translation>
  </message>
  <message>
   <source>The time to bring it back is over</source>
   <translation>Die Rückgabefrist ist abgelaufen</translation>
  </message>
  <message>
   <source>A reason that the rules do not know</source>
   <translation>Ein Grund, den die Regeln nicht kennen</translation>
  </message>
  <message>
   <source>It was opened</source>
   <translation>Es wurde geöffnet</translation>
  </message>
  <message>
   <source>It was used</source>
   <translation>Es wurde benutzt</translation>
  </message>
  <message>
   <source>It is damaged</source>
   <translation>Es ist beschädigt</translation>
  </message>
  <message>
   <source>The serial number is missing</source>
   <translation>Die Seriennummer fehlt</translation>
  </message>
  <message>
   <source>The serial number is another one</source>
   <translation>Die Seriennummer ist eine andere</translation>
  </message>
  <message>
   <source>An article of a high price</source>
   <translation>Ein Artikel mit hohem Preis</translation>
  </message>
  <message>
   <source>A part of it becomes store credit</source>
   <translation>Ein Teil davon wird Guthaben</translation>
  </message>
  <message>
   <source>Nobody here can tell what came back elsewhere</source>
   <translation>Hier weiß niemand, was anderswo zurückkam</translation>
  </message>
  <message>
   <source>There is no receipt</source>
   <translation>Es gibt keinen Beleg</translation>
  </message>
  <message>
   <source>The rules want a second look (%1)</source>
   <translation>Die Regeln wollen einen zweiten Blick (%1)</translation>
  </message>
 </context>
 <context>
  <name>SetupWords</name>
  <message>
   <source>That was typed by hand</source>
   <translation>Das wurde von Hand getippt</translation>
  </message>
  <message>
   <source>The scans differ</source>
   <translation>Die Scans sind verschieden</translation>
  </message>
  <message>
   <source>Characters got lost</source>
   <translation>Zeichen gingen verloren</translation>
  </message>
  <message>
   <source>The scanner types too slowly</source>
   <translation>Der Scanner tippt zu langsam</translation>
  </message>
  <message>
   <source>That was another code</source>
   <translation>Das war ein anderer Code</translation>
  </message>
  <message>
   <source>Scan one of the codes below with the scanner itself.</source>
   <translation>Einen der Codes unten mit dem Scanner selbst scannen.</translation>
  </message>
  <message>
   <source>Scan the same code three times, with one scanner only. If it stays like this, its settings change by themselves: reset it as its manual says.</source>
   <translation>Denselben Code dreimal scannen, nur mit einem Scanner. Bleibt es so, ändern sich seine Einstellungen von selbst: nach Handbuch zurücksetzen.</translation>
  </message>
  <message>
   <source>Move closer to the receiver, or choose a slower keyboard speed in the scanner’s manual. Then scan again.</source>
   <translation>Näher an den Empfänger gehen oder im Handbuch des Scanners ein langsameres Tasten-Tempo wählen. Dann erneut scannen.</translation>
  </message>
  <message>
   <source>It cannot be told from a person typing. Choose a faster keyboard speed in the scanner’s manual, then scan again.</source>
   <translation>Er ist von einem tippenden Menschen nicht zu unterscheiden. Im Handbuch des Scanners ein schnelleres Tasten-Tempo wählen, dann erneut scannen.</translation>
  </message>
  <message>
   <source>Choose a faster keyboard speed in the scanner’s manual, or switch on “Transmit AIM identifier”, then scan again.</source>
   <translation>Im Handbuch des Scanners ein schnelleres Tasten-Tempo wählen oder „AIM-Kennung senden“ einschalten, dann erneut scannen.</translation>
  </message>
  <message>
   <source>Scan one of the two codes below. Nothing else teaches how the scanner is set.</source>
   <translation>Einen der beiden Codes unten scannen. Nur sie verraten, wie der Scanner eingestellt ist.</translation>
  </message>
  <message>
   <source>As it should be</source>
   <translation>Wie es sein soll</translation>
  </message>
  <message>
   <source>Turned by German keys</source>
   <translation>Von deutscher Tastatur verdreht</translation>
  </message>
  <message>
   <source>Turned by French keys</source>
   <translation>Von französischer Tastatur verdreht</translation>
  </message>
  <message>
   <source>Turned by Spanish keys</source>
   <translation>Von spanischer Tastatur verdreht</translation>
  </message>
  <message>
   <source>Turned by Italian keys</source>
   <translation>Von italienischer Tastatur verdreht</translation>
  </message>
  <message>
   <source>Turned by Swiss keys</source>
   <translation>Von Schweizer Tastatur verdreht</translation>
  </message>
  <message>
   <source>Turned by British keys</source>
   <translation>Von britischer Tastatur verdreht</translation>
  </message>
  <message>
   <source>Could not be seen; it is guessed</source>
   <translation>Nicht zu sehen, wird erraten</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Two keys</source>
   <translation>Zwei Tasten</translation>
  </message>
  <message>
   <source>A pause</source>
   <translation>Eine Pause</translation>
  </message>
  <message>
   <source>Come through</source>
   <translation>Kommen an</translation>
  </message>
  <message>
   <source>Are left out</source>
   <translation>Fehlen</translation>
  </message>
  <message>
   <source>Could not be seen</source>
   <translation>Nicht zu sehen</translation>
  </message>
 </context>
 <context>
  <name>SheetHead</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting for help</source>
   <translation>
    <numerusform>%n Person wartet auf Hilfe</numerusform>
    <numerusform>%n Personen warten auf Hilfe</numerusform>
   </translation>
  </message>
  <message>
   <source>Scan your badge, or choose your name</source>
   <translation>Ausweis scannen oder Namen wählen</translation>
  </message>
 </context>
 <context>
  <name>SignalsBoardPage</name>
  <message>
   <source>Shoppers at the kiosks</source>
   <translation>Kundschaft an den Kiosken</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) today</source>
   <translation>
    <numerusform>%n Besuch heute</numerusform>
    <numerusform>%n Besuche heute</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a connection this is what the kiosks had told before. They go on counting, and nothing of it is lost.</source>
   <translation>Ohne Verbindung steht hier, was die Kioske vorher gemeldet haben. Sie zählen weiter, nichts geht verloren.</translation>
  </message>
  <message>
   <source>Not heard of for an hour: %1. Their last visits are still missing here.</source>
   <translation>Seit einer Stunde nichts gehört: %1. Die letzten Besuche dort fehlen hier noch.</translation>
  </message>
  <message>
   <source>From the first touch to the order</source>
   <translation>Von der ersten Berührung zur Bestellung</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>Heute nach Stunden</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>With a basket</source>
   <translation>Mit Warenkorb</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>Bestellungen</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n Besuch</numerusform>
    <numerusform>%n Besuche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a basket</source>
   <translation>
    <numerusform>%n mit Warenkorb</numerusform>
    <numerusform>%n mit Warenkorb</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n Bestellung</numerusform>
    <numerusform>%n Bestellungen</numerusform>
   </translation>
  </message>
  <message>
   <source>No kiosk has told of a visit today. They do so every few minutes.</source>
   <translation>Heute hat noch kein Kiosk einen Besuch gemeldet. Sie tun es alle paar Minuten.</translation>
  </message>
  <message>
   <source>Would they recommend us?</source>
   <translation>Würden sie uns weiterempfehlen?</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>usual wait until somebody takes a call</source>
   <translation>übliche Zeit, bis jemand einen Ruf annimmt</translation>
  </message>
  <message>
   <source>longest wait today</source>
   <translation>längste Wartezeit heute</translation>
  </message>
  <message numerus="yes">
   <source>calls, %n still waiting</source>
   <translation>
    <numerusform>Rufe, %n wartet noch</numerusform>
    <numerusform>Rufe, %n warten noch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calls, %n passed on</source>
   <translation>
    <numerusform>Rufe, %n weitergegeben</numerusform>
    <numerusform>Rufe, %n weitergegeben</numerusform>
   </translation>
  </message>
  <message>
   <source>calls, all answered</source>
   <translation>Rufe, alle angenommen</translation>
  </message>
  <message>
   <source>Search and scan</source>
   <translation>Suchen und Scannen</translation>
  </message>
  <message>
   <source>found nothing, %1 of %2 searches</source>
   <translation>ohne Treffer, %1 von %2 Suchen</translation>
  </message>
  <message>
   <source>no search yet</source>
   <translation>noch nichts gesucht</translation>
  </message>
  <message>
   <source>codes scanned</source>
   <translation>Codes gescannt</translation>
  </message>
  <message>
   <source>saved for the phone</source>
   <translation>aufs Handy mitgenommen</translation>
  </message>
  <message>
   <source>The kiosks count how often, never who or what: no names, no products, no words that were typed into a search.</source>
   <translation>Die Kioske zählen wie oft, nie wer oder was: keine Namen, keine Artikel, keine Suchwörter.</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>Der Überblick ist gerade nicht lesbar</translation>
  </message>
  <message>
   <source>Nothing is lost. The kiosks go on counting.</source>
   <translation>Nichts ist verloren. Die Kioske zählen weiter.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>SignalsFunnel</name>
  <message>
   <source>Visits, %1 against last week</source>
   <translation>Besuche, %1 zur Vorwoche</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Besuche</translation>
  </message>
  <message>
   <source>looked at a product</source>
   <translation>sahen sich einen Artikel an</translation>
  </message>
  <message>
   <source>put something into the basket</source>
   <translation>legten etwas in den Warenkorb</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>bestellten</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n Bestellung</numerusform>
    <numerusform>%n Bestellungen</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in all, %2 each</source>
   <translation>%1 insgesamt, je %2</translation>
  </message>
 </context>
 <context>
  <name>SignalsOpinion</name>
  <message numerus="yes">
   <source>NPS today, %n answer(s)</source>
   <translation>
    <numerusform>NPS heute, %n Antwort</numerusform>
    <numerusform>NPS heute, %n Antworten</numerusform>
   </translation>
  </message>
  <message>
   <source>NPS, no answer yet today</source>
   <translation>NPS, heute noch keine Antwort</translation>
  </message>
  <message numerus="yes">
   <source>NPS of seven days, %n answer(s)</source>
   <translation>
    <numerusform>NPS aus sieben Tagen, %n Antwort</numerusform>
    <numerusform>NPS aus sieben Tagen, %n Antworten</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers from 0 to 10: %1</source>
   <translation>Antworten von 0 bis 10: %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>„%1“</translation>
  </message>
 </context>
 <context>
  <name>SignalsWords</name>
  <message>
   <source>Friendliness</source>
   <translation>Freundlichkeit</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>Easy</source>
   <translation>Einfach</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>Die Auswahl</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Die Wartezeit</translation>
  </message>
  <message>
   <source>Not there</source>
   <translation>Nicht da</translation>
  </message>
  <message>
   <source>The screen</source>
   <translation>Der Bildschirm</translation>
  </message>
 </context>
 <context>
  <name>SignaturePad</name>
  <message>
   <source>Signature</source>
   <translation>Unterschrift</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1, %2-mal</translation>
  </message>
  <message>
   <source>belongs in %1</source>
   <translation>gehört in %1</translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>kein Fach vermerkt</translation>
  </message>
  <message>
   <source>Back on its shelf</source>
   <translation>Liegt wieder im Regal</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>Liegt wieder im Regal: %1</translation>
  </message>
 </context>
 <context>
  <name>StagePage</name>
  <message numerus="yes">
   <source>%n unit(s) need a place</source>
   <translation>
    <numerusform>%n Stück braucht einen Platz</numerusform>
    <numerusform>%n Stück brauchen einen Platz</numerusform>
   </translation>
  </message>
  <message>
   <source>Staged, but not complete</source>
   <translation>Bereitgelegt, aber nicht vollständig</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Back on the shelf</source>
   <translation>Zurück ins Regal</translation>
  </message>
  <message>
   <source>Scan the bay or the tote you put them in.</source>
   <translation>Scannen Sie das Fach oder den Behälter, in den Sie es legen.</translation>
  </message>
  <message numerus="yes">
   <source>%n still to pick.</source>
   <translation>
    <numerusform>Noch %n zu holen.</numerusform>
    <numerusform>Noch %n zu holen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing: somebody has to decide about it.</source>
   <translation>
    <numerusform>%n fehlt: Jemand muss darüber entscheiden.</numerusform>
    <numerusform>%n fehlen: Jemand muss darüber entscheiden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything lies ready to be handed over.</source>
   <translation>Alles liegt zur Übergabe bereit.</translation>
  </message>
  <message>
   <source>Held until %1.</source>
   <translation>Aufbewahrt bis %1.</translation>
  </message>
  <message>
   <source>Nobody waits for these any more. Bring each to its place, then confirm it.</source>
   <translation>Darauf wartet niemand mehr. Bringen Sie jedes an seinen Platz und bestätigen Sie es dann.</translation>
  </message>
  <message>
   <source>The office knows, and sends the customer a message.</source>
   <translation>Die Zentrale weiß es und verschickt die Nachricht.</translation>
  </message>
  <message>
   <source>On its way to the office, which sends the customer a message.</source>
   <translation>Unterwegs zur Zentrale; sie verschickt die Nachricht.</translation>
  </message>
  <message>
   <source>Message to the customer: saved on this tablet. The office sends it as soon as the line is back.</source>
   <translation>Die Nachricht ist auf diesem Tablet gespeichert. Die Zentrale verschickt sie, sobald die Verbindung wieder steht.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurücklegen</translation>
  </message>
  <message>
   <source>Stage for %1</source>
   <translation>Bereitlegen für %1</translation>
  </message>
  <message>
   <source>Stage %1</source>
   <translation>%1 bereitlegen</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Es zählt nicht. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie der Leitung Bescheid: „Dieses Gerät“ sagt, was los ist.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>Nichts wurde erfasst.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>Jemand anderes war schneller</translation>
  </message>
  <message>
   <source>What you did here does not fit what somebody else did meanwhile. Look where the goods are before you go on; the office sees both.</source>
   <translation>Was Sie hier getan haben, passt nicht zu dem, was jemand anderes inzwischen getan hat. Sehen Sie nach, wo die Ware ist, bevor Sie weitermachen; die Zentrale sieht beides.</translation>
  </message>
  <message>
   <source>Right: %1</source>
   <translation>Richtig: %1</translation>
  </message>
  <message>
   <source>Not in %1</source>
   <translation>Nicht in %1</translation>
  </message>
  <message>
   <source>This order lies there.</source>
   <translation>Diese Bestellung liegt dort.</translation>
  </message>
  <message>
   <source>Nothing of this order lies there. See where it is before you take anything.</source>
   <translation>Dort liegt nichts von dieser Bestellung. Sehen Sie erst nach, wo sie liegt, und nehmen Sie nichts von dort.</translation>
  </message>
  <message>
   <source>or type it: %1</source>
   <translation>oder eingeben: %1</translation>
  </message>
  <message>
   <source>No bay or tote has a code like this.</source>
   <translation>So sieht kein Code eines Fachs oder Behälters aus.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Bereitlegen</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>Weiter holen</translation>
  </message>
  <message>
   <source>See what is missing</source>
   <translation>Fehlendes ansehen</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>Zurück zur Liste</translation>
  </message>
  <message>
   <source>The rest lies here</source>
   <translation>Der Rest liegt hier</translation>
  </message>
  <message>
   <source>It lies here</source>
   <translation>Hier liegt es</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>Zurückzulegen</translation>
  </message>
  <message>
   <source>In your hands</source>
   <translation>In Ihren Händen</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>Diese Bestellung konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>Nothing left to stage</source>
   <translation>Nichts mehr bereitzulegen</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>Keine Bestellung dieser Filiale</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Nichts ist verloren. Bitte versuchen Sie es noch einmal. Passiert es wieder, starten Sie das Tablet neu und sagen Sie der Leitung Bescheid.</translation>
  </message>
  <message>
   <source>Nothing of this order is in anybody’s hands, and nothing is to be put back.</source>
   <translation>Nichts von dieser Bestellung ist in jemandes Händen, und nichts ist zurückzulegen.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>Dieses Tablet kennt %1 nicht. Neue Bestellungen kommen innerhalb einer Minute an, solange es verbunden ist.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Wrong place?</source>
   <translation>Falscher Platz?</translation>
  </message>
  <message>
   <source>You scanned %1, but part of this order lies in %2. An order is quickest found in one place.</source>
   <translation>Gescannt: %1. Ein Teil dieser Bestellung liegt aber hier: %2. An einem Platz findet man eine Bestellung am schnellsten.</translation>
  </message>
  <message>
   <source>I’ll bring it to the rest</source>
   <translation>Ich lege es zum Rest</translation>
  </message>
  <message>
   <source>Stage it here all the same</source>
   <translation>Trotzdem hier bereitlegen</translation>
  </message>
 </context>
 <context>
  <name>StagePlace</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Take out of %1</source>
   <translation>Herausnehmen: %1</translation>
  </message>
 </context>
 <context>
  <name>StockAdjusting</name>
  <message>
   <source>How many are damaged?</source>
   <translation>Wie viele sind beschädigt?</translation>
  </message>
  <message>
   <source>By how many is the record wrong?</source>
   <translation>Um wie viele stimmt der Bestand nicht?</translation>
  </message>
  <message>
   <source>They leave the stock at once. Please take them off the shelf.</source>
   <translation>Sie gehen sofort aus dem Bestand. Bitte nehmen Sie sie aus dem Regal.</translation>
  </message>
  <message>
   <source>Only where nobody can count now. Your name stands beside it.</source>
   <translation>Nur wenn gerade niemand zählen kann. Ihr Name steht dabei.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>The record is wrong</source>
   <translation>Der Bestand stimmt nicht</translation>
  </message>
  <message>
   <source>Fewer are here</source>
   <translation>Hier sind weniger</translation>
  </message>
  <message>
   <source>More are here</source>
   <translation>Hier sind mehr</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Stück</translation>
  </message>
  <message numerus="yes">
   <source>Take %n out of the stock</source>
   <translation>
    <numerusform>%n aus dem Bestand nehmen</numerusform>
    <numerusform>%n aus dem Bestand nehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Bestand berichtigen</translation>
  </message>
 </context>
 <context>
  <name>StockBar</name>
  <message>
   <source>The label is printed</source>
   <translation>Das Etikett ist gedruckt</translation>
  </message>
  <message>
   <source>This tablet has no label printer</source>
   <translation>Dieses Tablet hat keinen Etikettendrucker</translation>
  </message>
  <message>
   <source>Not printed. Please look at the printer</source>
   <translation>Nicht gedruckt. Bitte sehen Sie nach dem Drucker</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Zählen</translation>
  </message>
  <message>
   <source>Damaged or wrong</source>
   <translation>Beschädigt oder falsch</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>Anderes Fach</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>Bewegungen</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Anfordern</translation>
  </message>
  <message>
   <source>Shelf label</source>
   <translation>Regaletikett</translation>
  </message>
 </context>
 <context>
  <name>StockCounting</name>
  <message>
   <source>Please count once more</source>
   <translation>Bitte noch einmal zählen</translation>
  </message>
  <message>
   <source>How many are on the shelf?</source>
   <translation>Wie viele liegen im Regal?</translation>
  </message>
  <message>
   <source>%1 is not what this tablet expected. Look behind and beside it as well.</source>
   <translation>%1 hat dieses Tablet nicht erwartet. Sehen Sie auch dahinter und daneben nach.</translation>
  </message>
  <message>
   <source>Only what lies on the shelf. What was picked or lies ready for orders is known and not counted.</source>
   <translation>Nur was im Regal liegt. Was für Bestellungen entnommen wurde oder bereitliegt, ist bekannt und wird nicht mitgezählt.</translation>
  </message>
 </context>
 <context>
  <name>StockFacts</name>
  <message>
   <source>Article %1</source>
   <translation>Artikel %1</translation>
  </message>
  <message>
   <source>Bay %1 · article %2</source>
   <translation>Fach %1 · Artikel %2</translation>
  </message>
 </context>
 <context>
  <name>StockMatrix</name>
  <message numerus="yes">
   <source>%n variants</source>
   <translation>
    <numerusform>%n Variante</numerusform>
    <numerusform>%n Varianten</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockMoves</name>
  <message>
   <source>What moved</source>
   <translation>Bewegungen</translation>
  </message>
  <message>
   <source>This tablet has no number for it.</source>
   <translation>Dieses Tablet kennt keinen Bestand dafür.</translation>
  </message>
  <message>
   <source>On the shelf: %1. Picked or ready for orders: %2.</source>
   <translation>Im Regal: %1. Für Bestellungen entnommen oder bereit: %2.</translation>
  </message>
  <message>
   <source>On the shelf: %1.</source>
   <translation>Im Regal: %1.</translation>
  </message>
  <message>
   <source>Nothing moved lately</source>
   <translation>In letzter Zeit keine Bewegung</translation>
  </message>
  <message>
   <source>Counts, hand-overs, returns and corrections appear here, with who did them.</source>
   <translation>Zählungen, Übergaben, Rückgaben und Berichtigungen erscheinen hier, mit Namen.</translation>
  </message>
 </context>
 <context>
  <name>StockPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Scan or search</source>
   <translation>Scannen oder suchen</translation>
  </message>
  <message>
   <source>Scan, or type a name, brand or number</source>
   <translation>Scannen, oder Name, Marke, Nummer tippen</translation>
  </message>
  <message>
   <source>To count: %1</source>
   <translation>Zu zählen: %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>Zu zählen</translation>
  </message>
  <message>
   <source>Transfers: %1</source>
   <translation>Umlagerungen: %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Umlagerungen</translation>
  </message>
  <message>
   <source>Sell</source>
   <translation>Verkaufen</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>Nicht im Katalog dieses Tablets</translation>
  </message>
  <message>
   <source>%1 is a valid number, but no product of ours has it. Check whether it is the barcode of the product itself, or look for it by name.</source>
   <translation>%1 ist eine gültige Nummer, aber keiner unserer Artikel hat sie. Ist es der Code des Artikels selbst? Sonst nach dem Namen suchen.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Nach Namen suchen</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>Das ließ sich nicht nachsehen</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>Das Tablet konnte seine Daten nicht lesen. Bitte noch einmal scannen. Passiert es wieder, neu starten und die Leitung informieren.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
 </context>
 <context>
  <name>StockSaved</name>
  <message>
   <source>It lies in bay %1 now</source>
   <translation>Es liegt jetzt in Fach %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) taken out of the stock</source>
   <translation>
    <numerusform>%n Stück aus dem Bestand genommen</numerusform>
    <numerusform>%n Stück aus dem Bestand genommen</numerusform>
   </translation>
  </message>
  <message>
   <source>The record is corrected by %1</source>
   <translation>Der Bestand ist um %1 berichtigt</translation>
  </message>
  <message>
   <source>%1 on the shelf: the record was right</source>
   <translation>%1 im Regal: Der Bestand stimmte</translation>
  </message>
  <message numerus="yes">
   <source>%n on the shelf</source>
   <translation>
    <numerusform>%n im Regal</numerusform>
    <numerusform>%n im Regal</numerusform>
   </translation>
  </message>
  <message>
   <source>expected</source>
   <translation>erwartet</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <source>for orders</source>
   <translation>für Bestellungen</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>Zählungen</translation>
  </message>
  <message>
   <source>Please put what is damaged where your store collects it.</source>
   <translation>Bitte legen Sie Beschädigtes dorthin, wo Ihre Filiale es sammelt.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>StockSheet</name>
  <message>
   <source>Stock of %1</source>
   <translation>Bestand von %1</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Scan the label of the bay</source>
   <translation>Scannen Sie das Etikett des Fachs</translation>
  </message>
  <message>
   <source>It lies in bay %1 by the record. The bay that you scan is its place from now on.</source>
   <translation>Laut Bestand liegt es in Fach %1. Das Fach, das Sie scannen, ist ab jetzt sein Platz.</translation>
  </message>
  <message>
   <source>It has no place by the record. The bay that you scan is its place from now on.</source>
   <translation>Laut Bestand hat es keinen Platz. Das Fach, das Sie scannen, ist ab jetzt sein Platz.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>Nothing was changed. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Nichts wurde geändert. Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie es der Leitung: „Dieses Gerät“ zeigt, was nicht stimmt.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>StockWords</name>
  <message>
   <source>Less than nothing by the record</source>
   <translation>Laut Bestand weniger als nichts</translation>
  </message>
  <message>
   <source>Not found while picking</source>
   <translation>Beim Entnehmen nicht gefunden</translation>
  </message>
  <message>
   <source>Moved while it was counted</source>
   <translation>Während der Zählung bewegt</translation>
  </message>
  <message>
   <source>Please count</source>
   <translation>Bitte zählen</translation>
  </message>
  <message>
   <source>Sold</source>
   <translation>Verkauft</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Hand-over undone</source>
   <translation>Übergabe zurückgenommen</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Zurückgekommen</translation>
  </message>
  <message>
   <source>Return undone</source>
   <translation>Rückgabe aufgehoben</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>Gezählt</translation>
  </message>
  <message>
   <source>Sent to another store</source>
   <translation>An eine andere Filiale gesendet</translation>
  </message>
  <message>
   <source>Came from another store</source>
   <translation>Aus einer anderen Filiale gekommen</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <source>Done on this tablet, not yet confirmed</source>
   <translation>Auf diesem Tablet getan, noch nicht bestätigt</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>Berichtigt</translation>
  </message>
  <message>
   <source>Saved on this tablet and on its way to the office.</source>
   <translation>Auf diesem Tablet gespeichert und unterwegs zur Zentrale.</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent as soon as there is a line, and not confirmed before.</source>
   <translation>Auf diesem Tablet gespeichert. Es wird gesendet, sobald es eine Verbindung gibt, und ist vorher nicht bestätigt.</translation>
  </message>
  <message>
   <source>That is not a number of pieces. Please enter it again.</source>
   <translation>Das ist keine Stückzahl. Bitte geben Sie sie noch einmal ein.</translation>
  </message>
  <message>
   <source>Please say how many.</source>
   <translation>Bitte sagen Sie, wie viele.</translation>
  </message>
  <message>
   <source>That is not the label of a bay. Please scan the label on the shelf.</source>
   <translation>Das ist kein Fach-Etikett. Bitte scannen Sie das Etikett am Regal.</translation>
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <source>This tablet is not set up yet</source>
   <translation>Dieses Tablet ist noch nicht eingerichtet</translation>
  </message>
  <message>
   <source>This tablet is full</source>
   <translation>Dieses Tablet ist voll</translation>
  </message>
  <message>
   <source>This tablet cannot save anything</source>
   <translation>Dieses Tablet kann nichts speichern</translation>
  </message>
  <message>
   <source>This tablet needs the newer program</source>
   <translation>Dieses Tablet braucht das neuere Programm</translation>
  </message>
  <message>
   <source>The program is already open</source>
   <translation>Das Programm ist schon offen</translation>
  </message>
  <message>
   <source>There is no safe place for this tablet’s key</source>
   <translation>Für den Schlüssel dieses Tablets gibt es keinen sicheren Ort</translation>
  </message>
  <message>
   <source>This tablet’s records are locked</source>
   <translation>Die Daten dieses Tablets sind verschlossen</translation>
  </message>
  <message>
   <source>This tablet’s records are damaged</source>
   <translation>Die Daten dieses Tablets sind beschädigt</translation>
  </message>
  <message>
   <source>A manager gets a code from the office and sets the tablet up with it. This page goes away by itself.</source>
   <translation>Die Leitung holt in der Zentrale einen Code und richtet das Tablet damit ein. Diese Seite verschwindet von selbst.</translation>
  </message>
  <message>
   <source>Free some storage, then start the program again. Nothing that was saved is lost.</source>
   <translation>Bitte Speicher freigeben und neu starten. Gespeichertes geht nicht verloren.</translation>
  </message>
  <message>
   <source>Its folder is locked or the storage is worn out. Take another tablet and tell a manager.</source>
   <translation>Der Ordner ist gesperrt oder der Speicher defekt. Bitte ein anderes Tablet nehmen und die Leitung informieren.</translation>
  </message>
  <message>
   <source>Its records were written by a newer version. Update the program; nothing is lost.</source>
   <translation>Die Daten stammen von einer neueren Fassung. Bitte das Programm aktualisieren; nichts ist verloren.</translation>
  </message>
  <message>
   <source>Another window of this program uses the same records. Close that one first.</source>
   <translation>Ein anderes Fenster dieses Programms nutzt dieselben Daten. Schließen Sie es zuerst.</translation>
  </message>
  <message>
   <source>Take another tablet and call support: “storeside doctor” tells what is missing. Nothing was changed.</source>
   <translation>Bitte ein anderes Tablet nehmen und den Support anrufen: „storeside doctor“ sagt, was fehlt. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>Their key is not on this tablet. Take another one and call support. Nothing was changed.</source>
   <translation>Der Schlüssel dazu ist nicht auf diesem Tablet. Bitte ein anderes nehmen und den Support anrufen. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>Take another tablet and call support. What was sent before is safe at the office.</source>
   <translation>Bitte ein anderes Tablet nehmen und den Support anrufen. Gesendetes ist in der Zentrale sicher.</translation>
  </message>
 </context>
 <context>
  <name>TabletWindow</name>
  <message numerus="yes">
   <source>%n customers are here for their orders</source>
   <translation>
    <numerusform>%n Person ist wegen einer Bestellung da</numerusform>
    <numerusform>%n Personen sind wegen ihrer Bestellungen da</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is here for an order, in parking bay %2</source>
   <translation>%1 ist wegen einer Bestellung da, auf Parkplatz %2</translation>
  </message>
  <message>
   <source>%1 is here for an order</source>
   <translation>%1 ist wegen einer Bestellung da</translation>
  </message>
  <message numerus="yes">
   <source>%n shoppers are waiting for help</source>
   <translation>
    <numerusform>%n Person wartet auf Hilfe</numerusform>
    <numerusform>%n Personen warten auf Hilfe</numerusform>
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
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Take it, %1</source>
   <translation>Übernehmen, %1</translation>
  </message>
 </context>
 <context>
  <name>TestCard</name>
  <message>
   <source>Try it out</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Test the scanner</source>
   <translation>Scanner testen</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>Scanner einrichten</translation>
  </message>
  <message>
   <source>Play “understood”</source>
   <translation>Ton „verstanden“</translation>
  </message>
  <message>
   <source>Play “unknown”</source>
   <translation>Ton „unbekannt“</translation>
  </message>
  <message>
   <source>Play the ring</source>
   <translation>Klingel abspielen</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Good morning, %1</source>
   <translation>Guten Morgen, %1</translation>
  </message>
  <message>
   <source>Good afternoon, %1</source>
   <translation>Guten Tag, %1</translation>
  </message>
  <message>
   <source>Good evening, %1</source>
   <translation>Guten Abend, %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) here for their order</source>
   <translation>
    <numerusform>%n Person wartet auf ihre Bestellung</numerusform>
    <numerusform>%n Personen warten auf ihre Bestellung</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · nobody is waiting</source>
   <translation>%1 · niemand wartet</translation>
  </message>
  <message>
   <source>%1 · every call has somebody</source>
   <translation>%1 · jeder Ruf ist in guten Händen</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting</source>
   <translation>
    <numerusform>%n Person wartet</numerusform>
    <numerusform>%n Personen warten</numerusform>
   </translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Bitte noch einmal versuchen. Passiert es wieder, die Leitung informieren: „Dieses Gerät“ sagt, was fehlt.</translation>
  </message>
  <message>
   <source>The calls cannot be read right now</source>
   <translation>Die Rufe sind gerade nicht lesbar</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Nichts ist verloren. Scannen und Nachsehen gehen weiter.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Not accepted: order %1</source>
   <translation>Nicht angenommen: Bestellung %1</translation>
  </message>
  <message>
   <source>You do not have this call: %1</source>
   <translation>Dieser Ruf ist nicht bei Ihnen: %1</translation>
  </message>
  <message>
   <source>Not accepted: %1</source>
   <translation>Nicht angenommen: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message numerus="yes">
   <source>%n to get ready</source>
   <translation>
    <numerusform>%n vorzubereiten</numerusform>
    <numerusform>%n vorzubereiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready for their customers</source>
   <translation>
    <numerusform>%n zur Abholung bereit</numerusform>
    <numerusform>%n zur Abholung bereit</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody is on it</source>
   <translation>Jemand kümmert sich</translation>
  </message>
  <message>
   <source>A colleague</source>
   <translation>Jemand vom Team</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n Min.</numerusform>
    <numerusform>%n Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>Niemand wartet</translation>
  </message>
  <message>
   <source>When a shopper asks for help, this tablet rings and the call appears here. Scan any product to look it up.</source>
   <translation>Bittet jemand um Hilfe, klingelt dieses Tablet und der Ruf steht hier. Jeder Scan zeigt den Artikel.</translation>
  </message>
  <message>
   <source>Look up stock</source>
   <translation>Bestand ansehen</translation>
  </message>
 </context>
 <context>
  <name>ToldWords</name>
  <message>
   <source>ready to collect</source>
   <translation>liegt bereit</translation>
  </message>
  <message>
   <source>a part is ready</source>
   <translation>ein Teil liegt bereit</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>Erinnerung</translation>
  </message>
  <message>
   <source>takes longer</source>
   <translation>dauert länger</translation>
  </message>
  <message>
   <source>article replaced</source>
   <translation>Artikel ersetzt</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>storniert</translation>
  </message>
  <message>
   <source>not collected in time</source>
   <translation>nicht rechtzeitig abgeholt</translation>
  </message>
  <message>
   <source>handed to the carrier</source>
   <translation>an den Versand übergeben</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>übergeben</translation>
  </message>
  <message>
   <source>hand-over undone</source>
   <translation>Übergabe zurückgenommen</translation>
  </message>
  <message>
   <source>store credit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>code for a return</source>
   <translation>Code für eine Rückgabe</translation>
  </message>
  <message>
   <source>return undone</source>
   <translation>Rückgabe aufgehoben</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>sent %1</source>
   <translation>gesendet %1</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>noch nicht gesendet</translation>
  </message>
  <message>
   <source>could not be sent</source>
   <translation>konnte nicht gesendet werden</translation>
  </message>
  <message>
   <source>not possible: no e-mail</source>
   <translation>nicht möglich: keine E-Mail</translation>
  </message>
  <message>
   <source>will be sent when the office is reached</source>
   <translation>wird gesendet, sobald die Zentrale erreicht ist</translation>
  </message>
 </context>
 <context>
  <name>TransferAsking</name>
  <message>
   <source>Ask for goods</source>
   <translation>Ware anfordern</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Who should send %1?</source>
   <translation>Wer soll %1 senden?</translation>
  </message>
  <message>
   <source>It is a request: the other place says what it sends. What they have is as of the time shown on the product’s page.</source>
   <translation>Es ist eine Anfrage: Der andere Standort sagt, was er sendet. Was er hat, gilt für die Uhrzeit auf der Artikelseite.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>Stück</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>Nothing was asked for. Please try once more.</source>
   <translation>Nichts wurde angefordert. Bitte versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>Anfordern</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n piece(s)</source>
   <translation>
    <numerusform>%n Stück bei %1 anfordern</numerusform>
    <numerusform>%n Stück bei %1 anfordern</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is asked for it</source>
   <translation>Bei %1 angefordert</translation>
  </message>
  <message>
   <source>The request is on its way. You find it under Transfers until the goods are here.</source>
   <translation>Die Anfrage ist unterwegs. Sie finden sie unter „Umlagerungen“, bis die Ware hier ist.</translation>
  </message>
  <message>
   <source>The request is saved on this tablet and sent as soon as there is a line. Nobody knows of it before.</source>
   <translation>Die Anfrage ist auf diesem Tablet gespeichert und wird gesendet, sobald es eine Verbindung gibt. Vorher weiß niemand davon.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>TransferLineCard</name>
  <message>
   <source>bay %1</source>
   <translation>Fach %1</translation>
  </message>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>%n gesendet</numerusform>
    <numerusform>%n gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for</source>
   <translation>
    <numerusform>%n angefordert</numerusform>
    <numerusform>%n angefordert</numerusform>
   </translation>
  </message>
  <message>
   <source>arrived</source>
   <translation>da</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>senden</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
 </context>
 <context>
  <name>TransfersPage</name>
  <message>
   <source>To send to %1</source>
   <translation>An %1 zu senden</translation>
  </message>
  <message>
   <source>From %1: to receive</source>
   <translation>Von %1: anzunehmen</translation>
  </message>
  <message>
   <source>%1: not what was sent</source>
   <translation>%1: nicht wie gesendet</translation>
  </message>
  <message>
   <source>Asked for at %1</source>
   <translation>Angefordert bei %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>Umlagerungen</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>Ask for goods on a product’s page.</source>
   <translation>Ware fordern Sie auf der Seite eines Artikels an.</translation>
  </message>
  <message>
   <source>Scan what you pack, or set the number.</source>
   <translation>Scannen Sie, was Sie packen, oder stellen Sie die Zahl ein.</translation>
  </message>
  <message>
   <source>Count what arrived. Scanning adds one.</source>
   <translation>Zählen Sie, was angekommen ist. Jeder Scan zählt eins dazu.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>Nothing is chosen yet</source>
   <translation>Noch nichts gewählt</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>Jemand war schneller</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Bitte versuchen Sie es noch einmal. Passiert es wieder, sagen Sie es der Leitung: „Dieses Gerät“ zeigt, was nicht stimmt.</translation>
  </message>
  <message>
   <source>Please say how many of at least one article.</source>
   <translation>Bitte sagen Sie bei mindestens einem Artikel, wie viele.</translation>
  </message>
  <message>
   <source>This step was taken before, or it was cancelled. Please go back and look again.</source>
   <translation>Dieser Schritt wurde schon getan, oder es wurde abgesagt. Bitte gehen Sie zurück und sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <source>It left the stock of this store. Saved on this tablet.</source>
   <translation>Es ist aus dem Bestand dieser Filiale. Auf diesem Tablet gespeichert.</translation>
  </message>
  <message>
   <source>It is in the stock of this store. Saved on this tablet.</source>
   <translation>Es ist im Bestand dieser Filiale. Auf diesem Tablet gespeichert.</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>noch nicht bestätigt</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n Stück</numerusform>
    <numerusform>%n Stück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %n piece(s)</source>
   <translation>
    <numerusform>%n Stück senden</numerusform>
    <numerusform>%n Stück senden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are here</source>
   <translation>
    <numerusform>%n Stück ist hier</numerusform>
    <numerusform>%n Stück sind hier</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be sent</source>
   <translation>Kann nicht gesendet werden</translation>
  </message>
  <message>
   <source>Not wanted any more</source>
   <translation>Nicht mehr gewünscht</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>Das lässt sich gerade nicht lesen</translation>
  </message>
  <message>
   <source>Nothing is on its way</source>
   <translation>Nichts ist unterwegs</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Nichts ist verloren. Scannen und Nachsehen gehen weiter.</translation>
  </message>
  <message>
   <source>What other stores ask for, and what comes here, appears here.</source>
   <translation>Hier erscheint, was andere Filialen anfordern und was hierher kommt.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>TryCard</name>
  <message>
   <source>Try it on a product</source>
   <translation>An einem Artikel probieren</translation>
  </message>
  <message>
   <source>Scan something now. What comes appears here and opens nothing.</source>
   <translation>Jetzt etwas scannen. Was kommt, erscheint hier und öffnet nichts.</translation>
  </message>
  <message>
   <source>Printed as %1.</source>
   <translation>Gedruckt als %1.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <source>Saved on this device, for every scanner on it.</source>
   <translation>Auf diesem Gerät gespeichert, für alle Scanner daran.</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodeRow</name>
  <message>
   <source>last %1</source>
   <translation>zuletzt %1</translation>
  </message>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n Mal</numerusform>
    <numerusform>%n Mal</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Taken care of: %1</source>
   <translation>Erledigt: %1</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesCard</name>
  <message numerus="yes">
   <source>%n code(s) nobody knows</source>
   <translation>
    <numerusform>%n unbekannter Code</numerusform>
    <numerusform>%n unbekannte Codes</numerusform>
   </translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>Jeder Code wurde verstanden</translation>
  </message>
  <message>
   <source>Scanned in this store, and nothing answers to them.</source>
   <translation>In dieser Filiale gescannt, und nichts passt dazu.</translation>
  </message>
  <message>
   <source>Codes that nothing answers to are counted and appear here.</source>
   <translation>Codes, zu denen nichts passt, werden gezählt und erscheinen hier.</translation>
  </message>
  <message>
   <source>See the codes</source>
   <translation>Codes ansehen</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesPage</name>
  <message>
   <source>This device</source>
   <translation>Dieses Gerät</translation>
  </message>
  <message>
   <source>Codes we don’t know</source>
   <translation>Codes, die wir nicht kennen</translation>
  </message>
  <message>
   <source>Scanned here, and nothing answers to them. The most frequent come first.</source>
   <translation>Hier gescannt, und nichts passt dazu. Die häufigsten stehen oben.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>Das ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>Bitte noch einmal versuchen. Passiert es wieder, die Leitung informieren: „Dieses Gerät“ sagt, was fehlt.</translation>
  </message>
  <message>
   <source>No line to the office: other devices may have seen more. What you take care of is saved here and sent later.</source>
   <translation>Keine Verbindung zur Zentrale: Andere Geräte können mehr gesehen haben. Was Sie erledigen, ist hier gespeichert und wird später gesendet.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>Die Liste kann gerade nicht gelesen werden</translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>Jeder Code wurde verstanden</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>Nichts ist verloren. Scannen und Nachsehen gehen weiter.</translation>
  </message>
  <message>
   <source>When somebody scans a code that nothing answers to, it is counted and appears here. Who scanned it is not kept.</source>
   <translation>Wird ein Code gescannt, zu dem nichts passt, wird er gezählt und erscheint hier. Wer ihn gescannt hat, wird nicht gespeichert.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>VerifyPart</name>
  <message>
   <source>That is enough</source>
   <translation>Das genügt</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>Person nicht auf diesem Tablet</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>Abholcode</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Ausweis</translation>
  </message>
  <message>
   <source>%1 ending in %2</source>
   <translation>%1, endet auf %2</translation>
  </message>
  <message>
   <source>Not looked at yet</source>
   <translation>Noch nicht angesehen</translation>
  </message>
  <message>
   <source>Somebody else collects</source>
   <translation>Jemand anderes holt ab</translation>
  </message>
  <message>
   <source>Named by the buyer. Look at the document of who stands here.</source>
   <translation>Von der Käuferin oder vom Käufer benannt. Sehen Sie den Ausweis dieser Person an.</translation>
  </message>
  <message>
   <source>Tap if the buyer named this person</source>
   <translation>Antippen, wenn diese Person benannt wurde</translation>
  </message>
 </context>
 <context>
  <name>VouchDialog</name>
  <message>
   <source>Is it really their card?</source>
   <translation>Ist es wirklich die Karte dieser Person?</translation>
  </message>
  <message>
   <source>Hold this code in front of the kiosk</source>
   <translation>Halten Sie diesen Code vor den Kiosk</translation>
  </message>
  <message>
   <source>There is no code at the moment</source>
   <translation>Gerade gibt es keinen Code</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>Einen Moment</translation>
  </message>
  <message>
   <source>Their points, orders and lists will be on the kiosk’s screen. Look at an ID, or ask for something that only they know. Your name is noted.</source>
   <translation>Punkte, Bestellungen und Listen dieser Person stehen dann auf dem Bildschirm des Kiosks. Sehen Sie sich einen Ausweis an, oder fragen Sie etwas, das nur diese Person weiß. Ihr eigener Name wird vermerkt.</translation>
  </message>
  <message>
   <source>It is good for one minute, and once.</source>
   <translation>Er gilt eine Minute, und einmal.</translation>
  </message>
  <message>
   <source>The head office cannot be reached, or does not know this card. The code in their app works as well.</source>
   <translation>Die Zentrale ist nicht zu erreichen oder kennt diese Karte nicht. Der Code in der App geht auch.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>I have looked</source>
   <translation>Ich habe nachgesehen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Code for the kiosk</source>
   <translation>Code für den Kiosk</translation>
  </message>
 </context>
 <context>
  <name>VoucherAgain</name>
  <message>
   <source>Voucher once more</source>
   <translation>Gutschein noch einmal</translation>
  </message>
  <message>
   <source>It is printed as a copy with the number of the first slip: only one of the two can be spent. Ask the customer for the first one.</source>
   <translation>Er wird als Kopie mit der Nummer des ersten Belegs gedruckt: Nur einer von beiden kann eingelöst werden. Lassen Sie sich den ersten geben.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>VoucherCard</name>
  <message>
   <source>The office is asked …</source>
   <translation>Die Zentrale wird gefragt …</translation>
  </message>
  <message>
   <source>The office has not made it yet. Ask again in a moment; it comes by e-mail as well.</source>
   <translation>Die Zentrale hat es noch nicht ausgestellt. Fragen Sie gleich noch einmal; es kommt auch per E-Mail.</translation>
  </message>
  <message>
   <source>It has been spent already.</source>
   <translation>Es ist schon ausgegeben.</translation>
  </message>
  <message>
   <source>The office cannot be reached. The credit comes by e-mail, or can be fetched with its slip within two days.</source>
   <translation>Die Zentrale ist nicht zu erreichen. Das Guthaben kommt per E-Mail oder lässt sich mit dem Beleg innerhalb von zwei Tagen abrufen.</translation>
  </message>
  <message>
   <source>The office makes it within seconds. It can be printed here, and comes by e-mail as well.</source>
   <translation>Die Zentrale stellt es in wenigen Sekunden aus. Es lässt sich hier drucken und kommt auch per E-Mail.</translation>
  </message>
  <message>
   <source>There is no line to the office. The credit comes by e-mail, or can be fetched with its slip once the line is back.</source>
   <translation>Keine Verbindung zur Zentrale. Das Guthaben kommt per E-Mail oder lässt sich mit dem Beleg abrufen, sobald die Verbindung wieder da ist.</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>Es wird gedruckt …</translation>
  </message>
  <message>
   <source>The copy is printed. Give it to the customer: it is worth money.</source>
   <translation>Die Kopie ist gedruckt. Geben Sie sie der Kundschaft: Sie ist Geld wert.</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer: it is worth money.</source>
   <translation>Gedruckt. Geben Sie es der Kundschaft: Es ist Geld wert.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>Der Drucker hat es angenommen, sagt aber nicht, ob es herauskam. Bitte nachsehen.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The customer can write down the number; it comes by e-mail as well.</source>
   <translation>Dieses Tablet hat keinen Drucker für Belege. Die Nummer lässt sich aufschreiben; das Guthaben kommt auch per E-Mail.</translation>
  </message>
  <message>
   <source>Store credit</source>
   <translation>Guthaben</translation>
  </message>
  <message>
   <source>Print a copy</source>
   <translation>Kopie drucken</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>Noch einmal drucken</translation>
  </message>
  <message>
   <source>Fetch and print</source>
   <translation>Abrufen und drucken</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <source>A customer</source>
   <translation>Kundschaft</translation>
  </message>
  <message>
   <source>not ready yet</source>
   <translation>noch nicht bereit</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) ready</source>
   <translation>
    <numerusform>%n Stück bereit</numerusform>
    <numerusform>%n Stück bereit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more to come</source>
   <translation>
    <numerusform>noch %n folgt</numerusform>
    <numerusform>noch %n folgen</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>Bestellung %1</translation>
  </message>
  <message>
   <source>Parking bay %1</source>
   <translation>Parkplatz %1</translation>
  </message>
  <message>
   <source>just came</source>
   <translation>gerade gekommen</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>wartet %n Min.</numerusform>
    <numerusform>wartet %n Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>noch nicht bestätigt</translation>
  </message>
  <message>
   <source>You are going</source>
   <translation>Sie gehen hin</translation>
  </message>
  <message>
   <source>%1 is going</source>
   <translation>%1 geht hin</translation>
  </message>
  <message>
   <source>You are picking it</source>
   <translation>Sie stellen es zusammen</translation>
  </message>
  <message>
   <source>%1 is picking it</source>
   <translation>%1 stellt es zusammen</translation>
  </message>
  <message>
   <source>I’ll go</source>
   <translation>Ich gehe hin</translation>
  </message>
  <message>
   <source>Pick it</source>
   <translation>Zusammenstellen</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Übergeben</translation>
  </message>
 </context>
</TS>
