<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>Account</name>
  <message numerus="yes">
   <source>%n article(s) are in your basket now.</source>
   <translation>
    <numerusform>%n article is in your basket now.</numerusform>
    <numerusform>%n articles are in your basket now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them on the way</source>
   <translation>
    <numerusform>%n of them on the way</numerusform>
    <numerusform>%n of them on the way</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s), as you left them online</source>
   <translation>
    <numerusform>%n article, as you left it online</numerusform>
    <numerusform>%n articles, as you left them online</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 and %n more</numerusform>
    <numerusform>%1 and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Basket</name>
  <message numerus="yes">
   <source>The price of %n article(s) has changed. Please have a look.</source>
   <translation>
    <numerusform>The price of %n article has changed. Please have a look.</numerusform>
    <numerusform>The prices of %n articles have changed. Please have a look.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Only %n left</source>
   <translation>
    <numerusform>Only %n left</numerusform>
    <numerusform>Only %n left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) in all</source>
   <translation>
    <numerusform>%n article in all</numerusform>
    <numerusform>%n articles in all</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Collect</name>
  <message numerus="yes">
   <source>%n customer(s) before you</source>
   <translation>
    <numerusform>%n customer before you</numerusform>
    <numerusform>%n customers before you</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n minute(s)</source>
   <translation>
    <numerusform>About %n minute</numerusform>
    <numerusform>About %n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are waiting for you.</source>
   <translation>
    <numerusform>%n piece is waiting for you.</numerusform>
    <numerusform>%n pieces are waiting for you.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message numerus="yes">
   <source>Compare %n products</source>
   <translation>
    <numerusform>Compare %n product</numerusform>
    <numerusform>Compare %n products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>%n left</numerusform>
    <numerusform>%n left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message numerus="yes">
   <source>Today somebody usually answers within %n minute(s). Feel free to keep looking around.</source>
   <translation>
    <numerusform>Today somebody usually answers within %n minute. Feel free to keep looking around.</numerusform>
    <numerusform>Today somebody usually answers within %n minutes. Feel free to keep looking around.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more did not fit into one code.</source>
   <translation>
    <numerusform>%n more did not fit into one code.</numerusform>
    <numerusform>%n more did not fit into one code.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Member</name>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n point</numerusform>
    <numerusform>%n points</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notify</name>
  <message numerus="yes">
   <source>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n days.</source>
   <translation>
    <numerusform>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n day.</numerusform>
    <numerusform>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n days.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message numerus="yes">
   <source>With you in %n days</source>
   <translation>
    <numerusform>With you in %n day</numerusform>
    <numerusform>With you in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With you in %1 to %n days</source>
   <translation>
    <numerusform>With you in %1 to %n day</numerusform>
    <numerusform>With you in %1 to %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Product</name>
  <message numerus="yes">
   <source>In %n other stores</source>
   <translation>
    <numerusform>In %n other store</numerusform>
    <numerusform>In %n other stores</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message numerus="yes">
   <source>%n return(s) before you</source>
   <translation>
    <numerusform>%n return before you</numerusform>
    <numerusform>%n returns before you</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Reviews</name>
  <message numerus="yes">
   <source>%n reviews</source>
   <translation>
    <numerusform>%n review</numerusform>
    <numerusform>%n reviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>%n star</numerusform>
    <numerusform>%n stars</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n products</source>
   <translation>
    <numerusform>%n product</numerusform>
    <numerusform>%n products</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StillThere</name>
  <message numerus="yes">
   <source>To keep your visit private, this screen starts over in %n second(s).</source>
   <translation>
    <numerusform>To keep your visit private, this screen starts over in %n second.</numerusform>
    <numerusform>To keep your visit private, this screen starts over in %n seconds.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Stock</name>
  <message numerus="yes">
   <source>%n in this store</source>
   <translation>
    <numerusform>%n in this store</numerusform>
    <numerusform>%n in this store</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in this store</source>
   <translation>
    <numerusform>About %n in this store</numerusform>
    <numerusform>About %n in this store</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n here</source>
   <translation>
    <numerusform>%n here</numerusform>
    <numerusform>%n here</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n</source>
   <translation>
    <numerusform>about %n</numerusform>
    <numerusform>about %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in stock</source>
   <translation>
    <numerusform>%n in stock</numerusform>
    <numerusform>%n in stock</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in stock</source>
   <translation>
    <numerusform>About %n in stock</numerusform>
    <numerusform>About %n in stock</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message numerus="yes">
   <source>%n colours</source>
   <translation>
    <numerusform>%n colour</numerusform>
    <numerusform>%n colours</numerusform>
   </translation>
  </message>
 </context>
</TS>
