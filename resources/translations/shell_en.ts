<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>NumberPad</name>
  <message numerus="yes">
   <source>%n digit(s) entered</source>
   <translation>
    <numerusform>%n digit entered</numerusform>
    <numerusform>%n digits entered</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>%n minute ago</numerusform>
    <numerusform>%n minutes ago</numerusform>
   </translation>
  </message>
 </context>
</TS>
