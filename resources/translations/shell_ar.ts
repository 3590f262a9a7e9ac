<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AppButton</name>
  <message>
   <source>Please wait</source>
   <translation>يرجى الانتظار</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPanel</name>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>تبديل الحالة</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>حروف</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>رموز</translation>
  </message>
  <message>
   <source>Keyboard language</source>
   <translation>لغة لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <source>Hide keyboard</source>
   <translation>إخفاء لوحة المفاتيح</translation>
  </message>
 </context>
 <context>
  <name>NumberPad</name>
  <message>
   <source>Number pad</source>
   <translation>لوحة الأرقام</translation>
  </message>
  <message numerus="yes">
   <source>%n digit(s) entered</source>
   <translation>
    <numerusform>لم يُدخل أي رقم</numerusform>
    <numerusform>أُدخل رقم واحد</numerusform>
    <numerusform>أُدخل رقمان</numerusform>
    <numerusform>أُدخلت %n أرقام</numerusform>
    <numerusform>أُدخل %n رقمًا</numerusform>
    <numerusform>أُدخل %n رقم</numerusform>
   </translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
 </context>
 <context>
  <name>OfflineLine</name>
  <message>
   <source>Working offline</source>
   <translation>نعمل دون اتصال</translation>
  </message>
 </context>
 <context>
  <name>PriceText</name>
  <message>
   <source>%1, before %2</source>
   <translation>%1، كان %2</translation>
  </message>
 </context>
 <context>
  <name>ScanCode</name>
  <message>
   <source>Code to scan</source>
   <translation>رمز للمسح</translation>
  </message>
 </context>
 <context>
  <name>SimulatedPanel</name>
  <message>
   <source>Simulated scanner</source>
   <translation>ماسح ضوئي تجريبي</translation>
  </message>
  <message>
   <source>Scan something</source>
   <translation>امسح رمزًا</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Type any code and press Enter</source>
   <translation>اكتب أي رمز ثم اضغط Enter</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>%1, on</source>
   <translation>%1، مفعّل</translation>
  </message>
  <message>
   <source>%1, off</source>
   <translation>%1، غير مفعّل</translation>
  </message>
  <message>
   <source>%1, text field</source>
   <translation>%1، حقل نص</translation>
  </message>
  <message>
   <source>%1, button</source>
   <translation>%1، زر</translation>
  </message>
 </context>
 <context>
  <name>StorePlan</name>
  <message>
   <source>You are here</source>
   <translation>أنت هنا</translation>
  </message>
  <message>
   <source>Store plan</source>
   <translation>مخطط المتجر</translation>
  </message>
  <message>
   <source>Store plan: aisle %1</source>
   <translation>مخطط المتجر: الممر %1</translation>
  </message>
  <message>
   <source>Store plan: aisle %1, bay %2</source>
   <translation>مخطط المتجر: الممر %1، الرف %2</translation>
  </message>
 </context>
 <context>
  <name>TextEntry</name>
  <message>
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
 </context>
 <context>
  <name>Viewfinder</name>
  <message>
   <source>A little closer</source>
   <translation>اقترب قليلاً</translation>
  </message>
  <message>
   <source>More light would help: a lamp, or a brighter place</source>
   <translation>المزيد من الضوء يساعد: مصباح أو مكان أكثر إضاءة</translation>
  </message>
  <message>
   <source>Hold it still for a moment</source>
   <translation>ثبّته للحظة</translation>
  </message>
  <message>
   <source>Hold the code inside the frame</source>
   <translation>ضع الرمز داخل الإطار</translation>
  </message>
  <message>
   <source>The camera is not available right now</source>
   <translation>الكاميرا غير متاحة الآن</translation>
  </message>
  <message>
   <source>The camera gives no picture</source>
   <translation>لا تعطي الكاميرا صورة</translation>
  </message>
  <message>
   <source>The camera may not be used</source>
   <translation>استخدام الكاميرا غير مسموح</translation>
  </message>
  <message>
   <source>The camera is gone</source>
   <translation>اختفت الكاميرا</translation>
  </message>
  <message>
   <source>No camera found</source>
   <translation>لم يتم العثور على كاميرا</translation>
  </message>
  <message>
   <source>Please type the number under the bars, or ask our team. We are glad to help.</source>
   <translation>يرجى كتابة الرقم الموجود أسفل الخطوط، أو اسأل فريقنا. يسعدنا أن نساعدك.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. It also goes on without a photo.</source>
   <translation>ربما يستخدمها برنامج آخر. أغلقه فتظهر الصورة تلقائيا. يمكن المتابعة أيضا بدون صورة.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. It also goes on without a photo.</source>
   <translation>لا يسمح هذا الجهاز باستخدام الكاميرا. يمكن للدعم السماح بذلك. يمكن المتابعة أيضا بدون صورة.</translation>
  </message>
  <message>
   <source>As soon as it is plugged in, the picture comes by itself. It also goes on without a photo.</source>
   <translation>حالما توصل تظهر الصورة تلقائيا. يمكن المتابعة أيضا بدون صورة.</translation>
  </message>
  <message>
   <source>Another program may be using it. Close that one, and the picture comes by itself. Until then, type the number.</source>
   <translation>ربما يستخدمها برنامج آخر. أغلقه وستظهر الصورة تلقائياً. حتى ذلك الحين اكتب الرقم.</translation>
  </message>
  <message>
   <source>This tablet does not let us use its camera. Support can allow it. Until then, type the number.</source>
   <translation>لا يسمح هذا الجهاز اللوحي باستخدام الكاميرا. يمكن للدعم السماح بذلك. حتى ذلك الحين اكتب الرقم.</translation>
  </message>
  <message>
   <source>Plug it in again, and the picture comes by itself. Until then, type the number.</source>
   <translation>أعد توصيلها وستظهر الصورة تلقائياً. حتى ذلك الحين اكتب الرقم.</translation>
  </message>
  <message>
   <source>Is it plugged in? As soon as it is, the picture comes by itself. Until then, type the number.</source>
   <translation>هل هي موصولة؟ بمجرد توصيلها ستظهر الصورة تلقائياً. حتى ذلك الحين اكتب الرقم.</translation>
  </message>
  <message>
   <source>What the camera sees</source>
   <translation>ما تراه الكاميرا</translation>
  </message>
  <message>
   <source>Got it</source>
   <translation>تمت القراءة</translation>
  </message>
  <message>
   <source>The camera is starting</source>
   <translation>يتم تشغيل الكاميرا</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>كتابة الرقم</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>yesterday %1</source>
   <translation>أمس %1</translation>
  </message>
  <message>
   <source>age unknown</source>
   <translation>وقت التحديث غير معروف</translation>
  </message>
  <message>
   <source>as of %1</source>
   <translation>كما في %1</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>الآن</translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>الآن</numerusform>
    <numerusform>قبل دقيقة</numerusform>
    <numerusform>قبل دقيقتين</numerusform>
    <numerusform>قبل %n دقائق</numerusform>
    <numerusform>قبل %n دقيقة</numerusform>
    <numerusform>قبل %n دقيقة</numerusform>
   </translation>
  </message>
 </context>
</TS>
