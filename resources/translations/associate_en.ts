<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AttentionPage</name>
  <message numerus="yes">
   <source>%n to settle</source>
   <translation>
    <numerusform>%n to settle</numerusform>
    <numerusform>%n to settle</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AttentionWords</name>
  <message numerus="yes">
   <source>Both gave %n unit(s) of this order away. Only the first counts.</source>
   <translation>
    <numerusform>Both gave %n unit of this order away. Only the first counts.</numerusform>
    <numerusform>Both gave %n units of this order away. Only the first counts.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) left in exchange: count that shelf.</source>
   <translation>
    <numerusform>%n piece left in exchange: count that shelf.</numerusform>
    <numerusform>%n pieces left in exchange: count that shelf.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message numerus="yes">
   <source>%n article(s)</source>
   <translation>
    <numerusform>%n article</numerusform>
    <numerusform>%n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more code(s) of this basket</source>
   <translation>
    <numerusform>%n more code of this basket</numerusform>
    <numerusform>%n more codes of this basket</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) of the kiosk’s basket are not known here</source>
   <translation>
    <numerusform>%n article of the kiosk’s basket is not known here</numerusform>
    <numerusform>%n articles of the kiosk’s basket are not known here</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) did not fit in as wanted</source>
   <translation>
    <numerusform>%n line did not fit in as wanted</numerusform>
    <numerusform>%n lines did not fit in as wanted</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketSent</name>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>%n left</numerusform>
    <numerusform>%n left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketWords</name>
  <message numerus="yes">
   <source>only %n left</source>
   <translation>
    <numerusform>only %n left</numerusform>
    <numerusform>only %n left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n there</source>
   <translation>
    <numerusform>%n there</numerusform>
    <numerusform>%n there</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchBar</name>
  <message numerus="yes">
   <source>%n order(s) are the most on one walk</source>
   <translation>
    <numerusform>%n order is the most right now</numerusform>
    <numerusform>%n orders are the most on one walk</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Begin with %n order(s)</source>
   <translation>
    <numerusform>Begin with %n order</numerusform>
    <numerusform>Begin with %n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The %n most urgent</source>
   <translation>
    <numerusform>The most urgent</numerusform>
    <numerusform>The %n most urgent</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchDialogs</name>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: %n more wanted.</numerusform>
    <numerusform>%1: %n more wanted.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>%n should be in the store, %1.</numerusform>
    <numerusform>%n should be in the store, %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>No, %n missing</numerusform>
    <numerusform>No, %n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>It is not here, %n missing</numerusform>
    <numerusform>It is not here, %n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Leave %n order(s) for somebody else?</source>
   <translation>
    <numerusform>Leave %n order for somebody else?</numerusform>
    <numerusform>Leave %n orders for somebody else?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchFace</name>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>Take %n</numerusform>
    <numerusform>Take %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchPage</name>
  <message numerus="yes">
   <source>Pick %n order(s) together</source>
   <translation>
    <numerusform>Pick %n order</numerusform>
    <numerusform>Pick %n orders together</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n picked</numerusform>
    <numerusform>%n picked</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchTote</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Decide: %n missing</source>
   <translation>
    <numerusform>Decide: %n missing</numerusform>
    <numerusform>Decide: %n missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchTotes</name>
  <message numerus="yes">
   <source>Get %n tote(s) ready</source>
   <translation>
    <numerusform>Get %n tote ready</numerusform>
    <numerusform>Get %n totes ready</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BatchWords</name>
  <message numerus="yes">
   <source>Put back the %n unit(s) in tote %1 when your walk is done.</source>
   <translation>
    <numerusform>Put back the %n unit in tote %1 when your walk is done.</numerusform>
    <numerusform>Put back the %n units in tote %1 when your walk is done.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give them the %n unit(s) in tote %1, or put them back.</source>
   <translation>
    <numerusform>Give them the %n unit in tote %1, or put it back.</numerusform>
    <numerusform>Give them the %n units in tote %1, or put them back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put back: %n unit(s)</source>
   <translation>
    <numerusform>Put back: %n unit</numerusform>
    <numerusform>Put back: %n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoardChart</name>
  <message numerus="yes">
   <source>%n ordered</source>
   <translation>
    <numerusform>%n ordered</numerusform>
    <numerusform>%n ordered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n made ready</source>
   <translation>
    <numerusform>%n made ready</numerusform>
    <numerusform>%n made ready</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n handed over</numerusform>
    <numerusform>%n handed over</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoardFigures</name>
  <message numerus="yes">
   <source>%n order(s) with something missing</source>
   <translation>
    <numerusform>%n order with something missing</numerusform>
    <numerusform>%n orders with something missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not collected in time</source>
   <translation>
    <numerusform>%n not collected in time</numerusform>
    <numerusform>%n not collected in time</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message numerus="yes">
   <source>%n more order(s) will be late</source>
   <translation>
    <numerusform>%n more order will be late</numerusform>
    <numerusform>%n more orders will be late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n unit to pick</numerusform>
    <numerusform>%n units to pick</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picking</source>
   <translation>
    <numerusform>%n picking</numerusform>
    <numerusform>%n picking</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in progress</source>
   <translation>
    <numerusform>%n in progress</numerusform>
    <numerusform>%n in progress</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready</source>
   <translation>
    <numerusform>%n ready</numerusform>
    <numerusform>%n ready</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n order</numerusform>
    <numerusform>%n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more came in before the first of these hours.</source>
   <translation>
    <numerusform>%n more came in before the first of these hours.</numerusform>
    <numerusform>%n more came in before the first of these hours.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoardSheet</name>
  <message numerus="yes">
   <source>%n unit(s) in %1</source>
   <translation>
    <numerusform>%n unit in %1</numerusform>
    <numerusform>%n units in %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) picked, in somebody’s hands</source>
   <translation>
    <numerusform>%n unit picked, in somebody’s hands</numerusform>
    <numerusform>%n units picked, in somebody’s hands</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) still on the shelf</source>
   <translation>
    <numerusform>%n unit still on the shelf</numerusform>
    <numerusform>%n units still on the shelf</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in hand</source>
   <translation>
    <numerusform>%n order in hand</numerusform>
    <numerusform>%n orders in hand</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BoardWords</name>
  <message numerus="yes">
   <source>Here for %n min, parking bay %1</source>
   <translation>
    <numerusform>Here for %n min, parking bay %1</numerusform>
    <numerusform>Here for %n min, parking bay %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Here for %n min</source>
   <translation>
    <numerusform>Here for %n min</numerusform>
    <numerusform>Here for %n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>%n min late</numerusform>
    <numerusform>%n min late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>%n h late</numerusform>
    <numerusform>%n h late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n unit to pick</numerusform>
    <numerusform>%n units to pick</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CountRow</name>
  <message numerus="yes">
   <source>%n counted</source>
   <translation>
    <numerusform>%n counted</numerusform>
    <numerusform>%n counted</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DaySoFar</name>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>DueRow</name>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>%n min left</numerusform>
    <numerusform>%n min left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ExchangeChoice</name>
  <message numerus="yes">
   <source>refund for %n piece(s)</source>
   <translation>
    <numerusform>refund for %n piece</numerusform>
    <numerusform>refund for %n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FloorWords</name>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>waiting %n min</numerusform>
    <numerusform>waiting %n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to pick</source>
   <translation>
    <numerusform>%n to pick</numerusform>
    <numerusform>%n to pick</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n being picked</source>
   <translation>
    <numerusform>%n being picked</numerusform>
    <numerusform>%n being picked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n picked</numerusform>
    <numerusform>%n picked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n staged</source>
   <translation>
    <numerusform>%n staged</numerusform>
    <numerusform>%n staged</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>%n handed over</numerusform>
    <numerusform>%n handed over</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came back</source>
   <translation>
    <numerusform>%n came back</numerusform>
    <numerusform>%n came back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cancelled</source>
   <translation>
    <numerusform>%n cancelled</numerusform>
    <numerusform>%n cancelled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n back on the shelf</source>
   <translation>
    <numerusform>%n back on the shelf</numerusform>
    <numerusform>%n back on the shelf</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The data of this tablet was damaged and was made again. %n unsent action(s) came through; the rest is being read again.</source>
   <translation>
    <numerusform>The data of this tablet was damaged and was made again. %n unsent action came through; the rest is being read again.</numerusform>
    <numerusform>The data of this tablet was damaged and was made again. %n unsent actions came through; the rest is being read again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) came back from the second copy.</source>
   <translation>
    <numerusform>%n unsent action came back from the second copy.</numerusform>
    <numerusform>%n unsent actions came back from the second copy.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) are damaged in both copies and cannot be sent. Tell a manager.</source>
   <translation>
    <numerusform>%n unsent action is damaged in both copies and cannot be sent. Tell a manager.</numerusform>
    <numerusform>%n unsent actions are damaged in both copies and cannot be sent. Tell a manager.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The two copies of %n unsent action(s) differ. One is sent, the other one is kept.</source>
   <translation>
    <numerusform>The two copies of %n unsent action differ. One is sent, the other one is kept.</numerusform>
    <numerusform>The two copies of %n unsent actions differ. One is sent, the other one is kept.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HandOverPage</name>
  <message numerus="yes">
   <source>%n piece(s) go out</source>
   <translation>
    <numerusform>%n piece goes out</numerusform>
    <numerusform>%n pieces go out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s) only</source>
   <translation>
    <numerusform>Hand over %n piece only</numerusform>
    <numerusform>Hand over %n pieces only</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s)</source>
   <translation>
    <numerusform>Hand over %n piece</numerusform>
    <numerusform>Hand over %n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HoldsPage</name>
  <message numerus="yes">
   <source>%n over</source>
   <translation>
    <numerusform>%n over</numerusform>
    <numerusform>%n over</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) today</source>
   <translation>
    <numerusform>%n ends today</numerusform>
    <numerusform>%n end today</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) tomorrow</source>
   <translation>
    <numerusform>%n ends tomorrow</numerusform>
    <numerusform>%n end tomorrow</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back</source>
   <translation>
    <numerusform>Take it back</numerusform>
    <numerusform>Take all %n back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to take back</source>
   <translation>
    <numerusform>%n to take back</numerusform>
    <numerusform>%n to take back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back to the shelf?</source>
   <translation>
    <numerusform>Take it back to the shelf?</numerusform>
    <numerusform>Take all %n back to the shelf?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HoldsRow</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>there for %n day(s)</source>
   <translation>
    <numerusform>there for %n day</numerusform>
    <numerusform>there for %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KnownCard</name>
  <message numerus="yes">
   <source>%1, %n change(s) to come</source>
   <translation>
    <numerusform>%1, %n change to come</numerusform>
    <numerusform>%1, %n changes to come</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingCancel</name>
  <message numerus="yes">
   <source>Cancel %n missing unit(s)?</source>
   <translation>
    <numerusform>Cancel %n missing unit?</numerusform>
    <numerusform>Cancel %n missing units?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Cancel %n</source>
   <translation>
    <numerusform>Cancel %n</numerusform>
    <numerusform>Cancel %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingElsewhere</name>
  <message numerus="yes">
   <source>Ask %1 for %n</source>
   <translation>
    <numerusform>Ask %1 for %n</numerusform>
    <numerusform>Ask %1 for %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingLook</name>
  <message numerus="yes">
   <source>%n unit(s) of an order that was given up</source>
   <translation>
    <numerusform>%n unit of an order that was given up</numerusform>
    <numerusform>%n units of an order that was given up</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>%n should be in the store, %1.</numerusform>
    <numerusform>%n should be in the store, %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>No, %n missing</numerusform>
    <numerusform>No, %n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>It is not here, %n missing</numerusform>
    <numerusform>It is not here, %n missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingPartly</name>
  <message numerus="yes">
   <source>%n unit(s) lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.</source>
   <translation>
    <numerusform>%n unit lies ready. If the customer agrees, it can be collected now; what is missing stays on the order, and a message says so.</numerusform>
    <numerusform>%n units lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are picked and not in their place yet. Put them there first; then come back to this step.</source>
   <translation>
    <numerusform>%n unit is picked and not in its place yet. Put it there first; then come back to this step.</numerusform>
    <numerusform>%n units are picked and not in their place yet. Put them there first; then come back to this step.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingReplace</name>
  <message numerus="yes">
   <source>Replace %n</source>
   <translation>
    <numerusform>Replace %n</numerusform>
    <numerusform>Replace %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>I have it: replace %n</source>
   <translation>
    <numerusform>I have it: replace %n</numerusform>
    <numerusform>I have it: replace %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n free here</source>
   <translation>
    <numerusform>%n free here</numerusform>
    <numerusform>%n free here</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingWork</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to find</source>
   <translation>
    <numerusform>%n to find</numerusform>
    <numerusform>%n to find</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>OrderPage</name>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n piece, %1</numerusform>
    <numerusform>%n pieces, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for at %1</source>
   <translation>
    <numerusform>%n asked for at %1</numerusform>
    <numerusform>%n asked for at %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n asked for elsewhere</numerusform>
    <numerusform>%n asked for elsewhere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1. They count as staged again: put them back into their bay.</source>
   <translation>
    <numerusform>%n piece, %1. It counts as staged again: put it back into its bay.</numerusform>
    <numerusform>%n pieces, %1. They count as staged again: put them back into their bay.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickDialogs</name>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: %n more wanted.</numerusform>
    <numerusform>%1: %n more wanted.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickEnd</name>
  <message numerus="yes">
   <source>%n unit(s) of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.</source>
   <translation>
    <numerusform>%n unit of it is picked and stays recorded. Give them what you have in your hands, or take over again and tell them.</numerusform>
    <numerusform>%n units of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickFace</name>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n asked for elsewhere</numerusform>
    <numerusform>%n asked for elsewhere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>Take %n</numerusform>
    <numerusform>Take %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>%n missing</numerusform>
    <numerusform>%n missing</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n on its way</source>
   <translation>
    <numerusform>%n on its way</numerusform>
    <numerusform>%n on their way</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>%n picked</numerusform>
    <numerusform>%n picked</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickupRow</name>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>%n unit to pick</numerusform>
    <numerusform>%n units to pick</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation>
    <numerusform>%n unit missing</numerusform>
    <numerusform>%n units missing</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickupWords</name>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n late</numerusform>
    <numerusform>%n late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due soon</source>
   <translation>
    <numerusform>%n due soon</numerusform>
    <numerusform>%n due soon</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>%n min left</numerusform>
    <numerusform>%n min left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickupsPage</name>
  <message numerus="yes">
   <source>One walk for up to %n order(s)</source>
   <translation>
    <numerusform>One walk for one order</numerusform>
    <numerusform>One walk for up to %n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n order(s) in totes</source>
   <translation>
    <numerusform>Go on with %n order in a tote</numerusform>
    <numerusform>Go on with %n orders in totes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pick.</source>
   <translation>
    <numerusform>%n unit left to pick.</numerusform>
    <numerusform>%n units left to pick.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PinEntry</name>
  <message numerus="yes">
   <source>Not the right PIN. %n tries left before a pause.</source>
   <translation>
    <numerusform>Not the right PIN. %n try left before a pause.</numerusform>
    <numerusform>Not the right PIN. %n tries left before a pause.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PrintCard</name>
  <message numerus="yes">
   <source>%n parcel(s)</source>
   <translation>
    <numerusform>%n parcel</numerusform>
    <numerusform>%n parcels</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>QueueCard</name>
  <message numerus="yes">
   <source>%n action(s) on the way</source>
   <translation>
    <numerusform>%n action on the way</numerusform>
    <numerusform>%n actions on the way</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RailButton</name>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n waiting</numerusform>
    <numerusform>%n waiting</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDecision</name>
  <message numerus="yes">
   <source>The lowest price of the last %n day(s), as far as this tablet knows it. The office checks it.</source>
   <translation>
    <numerusform>The lowest price of the last day, as far as this tablet knows it. The office checks it.</numerusform>
    <numerusform>The lowest price of the last %n days, as far as this tablet knows it. The office checks it.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDone</name>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessPage</name>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Undo (%n min)</numerusform>
    <numerusform>Undo (%n min)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take %n piece(s)</source>
   <translation>
    <numerusform>Take %n piece</numerusform>
    <numerusform>Take %n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message numerus="yes">
   <source>more than %n products</source>
   <translation>
    <numerusform>more than %n product</numerusform>
    <numerusform>more than %n products</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>%n product</numerusform>
    <numerusform>%n products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ResumeCard</name>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnBefore</name>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n piece, %1</numerusform>
    <numerusform>%n pieces, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>%n photo</numerusform>
    <numerusform>%n photos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more minute(s)</source>
   <translation>
    <numerusform>%n more minute</numerusform>
    <numerusform>%n more minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskFind</name>
  <message numerus="yes">
   <source>Which of these %n order(s)?</source>
   <translation>
    <numerusform>This order?</numerusform>
    <numerusform>Which of these %n orders?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskLine</name>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskPage</name>
  <message numerus="yes">
   <source>%n photo(s), locked away with this return</source>
   <translation>
    <numerusform>%n photo, locked away with this return</numerusform>
    <numerusform>%n photos, locked away with this return</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>Undo (%n min)</numerusform>
    <numerusform>Undo (%n min)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take back %n piece(s)</source>
   <translation>
    <numerusform>Take back %n piece</numerusform>
    <numerusform>Take back %n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnLooksSheet</name>
  <message numerus="yes">
   <source>The tablet at the desk has %n photo(s) that it has not sent yet. Look again once it has a line.</source>
   <translation>
    <numerusform>The tablet at the desk has %n photo that it has not sent yet. Look again once it has a line.</numerusform>
    <numerusform>The tablet at the desk has %n photos that it has not sent yet. Look again once it has a line.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more on its way</source>
   <translation>
    <numerusform>%n more on its way</numerusform>
    <numerusform>%n more on their way</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoFacts</name>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n piece, %1</numerusform>
    <numerusform>%n pieces, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) stay returned: %1</source>
   <translation>
    <numerusform>%n piece stays returned: %1</numerusform>
    <numerusform>%n pieces stay returned: %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can be undone for %n more minute(s)</source>
   <translation>
    <numerusform>Can be undone for %n more minute</numerusform>
    <numerusform>Can be undone for %n more minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoSheet</name>
  <message numerus="yes">
   <source>The customer gets %n piece(s) again. The rest stays returned, as if only that had come back.</source>
   <translation>
    <numerusform>The customer gets %n piece again. The rest stays returned, as if only that had come back.</numerusform>
    <numerusform>The customer gets %n pieces again. The rest stays returned, as if only that had come back.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Undo %n piece(s)</source>
   <translation>
    <numerusform>Undo %n piece</numerusform>
    <numerusform>Undo %n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoWords</name>
  <message numerus="yes">
   <source>It could be undone for %n minute(s). Keep the goods; whoever wants them buys them again.</source>
   <translation>
    <numerusform>It could be undone for %n minute. Keep the goods; whoever wants them buys them again.</numerusform>
    <numerusform>It could be undone for %n minutes. Keep the goods; whoever wants them buys them again.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnVisit</name>
  <message numerus="yes">
   <source>This visit: %n return(s), %1</source>
   <translation>
    <numerusform>This visit: %n return, %1</numerusform>
    <numerusform>This visit: %n returns, %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This visit: %n return(s)</source>
   <translation>
    <numerusform>This visit: %n return</numerusform>
    <numerusform>This visit: %n returns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnWords</name>
  <message numerus="yes">
   <source>%n point(s) taken back</source>
   <translation>
    <numerusform>%n point taken back</numerusform>
    <numerusform>%n points taken back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) to be taken back</source>
   <translation>
    <numerusform>%n point to be taken back</numerusform>
    <numerusform>%n points to be taken back</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPage</name>
  <message numerus="yes">
   <source>%n wait(s) for an answer</source>
   <translation>
    <numerusform>%n waits for an answer</numerusform>
    <numerusform>%n wait for an answer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more are not listed here.</source>
   <translation>
    <numerusform>%n more is not listed here.</numerusform>
    <numerusform>%n more are not listed here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n return</numerusform>
    <numerusform>%n returns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a second person</source>
   <translation>
    <numerusform>%n with a second person</numerusform>
    <numerusform>%n with a second person</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPolicy</name>
  <message numerus="yes">
   <source>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day(s) after it left.</source>
   <translation>
    <numerusform>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day after it left.</numerusform>
    <numerusform>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n days after it left.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>If we are at fault: %n day(s).</source>
   <translation>
    <numerusform>If we are at fault: %n day.</numerusform>
    <numerusform>If we are at fault: %n days.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n return</numerusform>
    <numerusform>%n returns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Without a receipt: store credit, at the lowest price of the last %n day(s).</source>
   <translation>
    <numerusform>Without a receipt: store credit, at the lowest price of the last day.</numerusform>
    <numerusform>Without a receipt: store credit, at the lowest price of the last %n days.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardRefund</name>
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
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardWords</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>%n return</numerusform>
    <numerusform>%n returns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are allowed without a manager</source>
   <translation>
    <numerusform>%n is allowed without a manager</numerusform>
    <numerusform>%n are allowed without a manager</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s), from different orders.</source>
   <translation>
    <numerusform>%n unit, from different orders.</numerusform>
    <numerusform>%n units, from different orders.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Comes back within %n day(s).</source>
   <translation>
    <numerusform>Comes back within %n day.</numerusform>
    <numerusform>Comes back within %n days.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsWaiting</name>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SafeCard</name>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n row</numerusform>
    <numerusform>%n rows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message numerus="yes">
   <source>%n shopper(s) waiting for help</source>
   <translation>
    <numerusform>%n shopper waiting for help</numerusform>
    <numerusform>%n shoppers waiting for help</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SignalsBoardPage</name>
  <message numerus="yes">
   <source>%n visit(s) today</source>
   <translation>
    <numerusform>%n visit today</numerusform>
    <numerusform>%n visits today</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a basket</source>
   <translation>
    <numerusform>%n with a basket</numerusform>
    <numerusform>%n with a basket</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n order</numerusform>
    <numerusform>%n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calls, %n still waiting</source>
   <translation>
    <numerusform>calls, %n still waiting</numerusform>
    <numerusform>calls, %n still waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calls, %n passed on</source>
   <translation>
    <numerusform>calls, %n passed on</numerusform>
    <numerusform>calls, %n passed on</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SignalsFunnel</name>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n order</numerusform>
    <numerusform>%n orders</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SignalsOpinion</name>
  <message numerus="yes">
   <source>NPS today, %n answer(s)</source>
   <translation>
    <numerusform>NPS today, %n answer</numerusform>
    <numerusform>NPS today, %n answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>NPS of seven days, %n answer(s)</source>
   <translation>
    <numerusform>NPS of seven days, %n answer</numerusform>
    <numerusform>NPS of seven days, %n answers</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StagePage</name>
  <message numerus="yes">
   <source>%n unit(s) need a place</source>
   <translation>
    <numerusform>%n unit needs a place</numerusform>
    <numerusform>%n units need a place</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n still to pick.</source>
   <translation>
    <numerusform>%n still to pick.</numerusform>
    <numerusform>%n still to pick.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing: somebody has to decide about it.</source>
   <translation>
    <numerusform>%n missing: somebody has to decide about it.</numerusform>
    <numerusform>%n missing: somebody has to decide about it.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StagePlace</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>%n unit</numerusform>
    <numerusform>%n units</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockAdjusting</name>
  <message numerus="yes">
   <source>Take %n out of the stock</source>
   <translation>
    <numerusform>Take %n out of the stock</numerusform>
    <numerusform>Take %n out of the stock</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockMatrix</name>
  <message numerus="yes">
   <source>%n variants</source>
   <translation>
    <numerusform>%n variant</numerusform>
    <numerusform>%n variants</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockSaved</name>
  <message numerus="yes">
   <source>%n piece(s) taken out of the stock</source>
   <translation>
    <numerusform>%n piece taken out of the stock</numerusform>
    <numerusform>%n pieces taken out of the stock</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n on the shelf</source>
   <translation>
    <numerusform>%n on the shelf</numerusform>
    <numerusform>%n on the shelf</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TabletWindow</name>
  <message numerus="yes">
   <source>%n customers are here for their orders</source>
   <translation>
    <numerusform>%n customer is here for an order</numerusform>
    <numerusform>%n customers are here for their orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shoppers are waiting for help</source>
   <translation>
    <numerusform>%n shopper is waiting for help</numerusform>
    <numerusform>%n shoppers are waiting for help</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message numerus="yes">
   <source>%n customer(s) here for their order</source>
   <translation>
    <numerusform>%n customer is here for an order</numerusform>
    <numerusform>%n customers are here for their orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting</source>
   <translation>
    <numerusform>%n shopper waiting</numerusform>
    <numerusform>%n shoppers waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to get ready</source>
   <translation>
    <numerusform>%n to get ready</numerusform>
    <numerusform>%n to get ready</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready for their customers</source>
   <translation>
    <numerusform>%n ready for its customer</numerusform>
    <numerusform>%n ready for their customers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TransferAsking</name>
  <message numerus="yes">
   <source>Ask %1 for %n piece(s)</source>
   <translation>
    <numerusform>Ask %1 for %n piece</numerusform>
    <numerusform>Ask %1 for %n pieces</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TransferLineCard</name>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>%n sent</numerusform>
    <numerusform>%n sent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for</source>
   <translation>
    <numerusform>%n asked for</numerusform>
    <numerusform>%n asked for</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TransfersPage</name>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n piece</numerusform>
    <numerusform>%n pieces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %n piece(s)</source>
   <translation>
    <numerusform>Send %n piece</numerusform>
    <numerusform>Send %n pieces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are here</source>
   <translation>
    <numerusform>%n piece is here</numerusform>
    <numerusform>%n pieces are here</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UnknownCodeRow</name>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n time</numerusform>
    <numerusform>%n times</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesCard</name>
  <message numerus="yes">
   <source>%n code(s) nobody knows</source>
   <translation>
    <numerusform>%n code nobody knows</numerusform>
    <numerusform>%n codes nobody knows</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message numerus="yes">
   <source>%n piece(s) ready</source>
   <translation>
    <numerusform>%n piece ready</numerusform>
    <numerusform>%n pieces ready</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more to come</source>
   <translation>
    <numerusform>%n more to come</numerusform>
    <numerusform>%n more to come</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>waiting %n min</numerusform>
    <numerusform>waiting %n min</numerusform>
   </translation>
  </message>
 </context>
</TS>
