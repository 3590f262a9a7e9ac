<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
  <name>OrderPage</name>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>%n line</numerusform>
    <numerusform>%n lines</numerusform>
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
  <name>TabletWindow</name>
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
   <source>%n shopper(s) waiting</source>
   <translation>
    <numerusform>%n shopper waiting</numerusform>
    <numerusform>%n shoppers waiting</numerusform>
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
</TS>
