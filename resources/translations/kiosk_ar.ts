<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Account</name>
  <message>
   <source>This could not be saved. Please try once more, or ask our team.</source>
   <translation>تعذّر الحفظ. يُرجى المحاولة مرة أخرى أو سؤال فريقنا.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) are in your basket now.</source>
   <translation>
    <numerusform>لا سلع في سلّتك الآن.</numerusform>
    <numerusform>سلعة واحدة في سلّتك الآن.</numerusform>
    <numerusform>سلعتان في سلّتك الآن.</numerusform>
    <numerusform>%n سلع في سلّتك الآن.</numerusform>
    <numerusform>%n سلعة في سلّتك الآن.</numerusform>
    <numerusform>%n سلعة في سلّتك الآن.</numerusform>
   </translation>
  </message>
  <message>
   <source>We can see that it is you. Your points, orders and lists are at our head office, and we cannot reach it right now. Everything else works as always.</source>
   <translation>نرى أنك أنت. نقاطك وطلباتك وقوائمك في مركزنا الرئيسي، ولا يمكننا الوصول إليه الآن. كل ما عدا ذلك يعمل كالمعتاد.</translation>
  </message>
  <message>
   <source>Your account does not open at the moment. Our team is glad to help.</source>
   <translation>لا يُفتح حسابك في الوقت الحالي. يسعد فريقنا بمساعدتك.</translation>
  </message>
  <message>
   <source>My orders</source>
   <translation>طلباتي</translation>
  </message>
  <message>
   <source>My basket online</source>
   <translation>سلّتي على الإنترنت</translation>
  </message>
  <message>
   <source>Wish list</source>
   <translation>قائمة الأمنيات</translation>
  </message>
  <message>
   <source>Recently viewed online</source>
   <translation>ما شاهدته مؤخرًا على الإنترنت</translation>
  </message>
  <message>
   <source>Suggestions for me</source>
   <translation>اقتراحات لي</translation>
  </message>
  <message>
   <source>Offers for me</source>
   <translation>عروض لي</translation>
  </message>
  <message>
   <source>My data</source>
   <translation>بياناتي</translation>
  </message>
  <message>
   <source>What we may do with it, and what not</source>
   <translation>ما يجوز لنا فعله بها وما لا يجوز</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message numerus="yes">
   <source>%n of them on the way</source>
   <translation>
    <numerusform>لا شيء منها في الطريق</numerusform>
    <numerusform>واحد منها في الطريق</numerusform>
    <numerusform>اثنان منها في الطريق</numerusform>
    <numerusform>%n منها في الطريق</numerusform>
    <numerusform>%n منها في الطريق</numerusform>
    <numerusform>%n منها في الطريق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s), as you left them online</source>
   <translation>
    <numerusform>لا سلع</numerusform>
    <numerusform>سلعة واحدة كما تركتها على الإنترنت</numerusform>
    <numerusform>سلعتان كما تركتهما على الإنترنت</numerusform>
    <numerusform>%n سلع كما تركتها على الإنترنت</numerusform>
    <numerusform>%n سلعة كما تركتها على الإنترنت</numerusform>
    <numerusform>%n سلعة كما تركتها على الإنترنت</numerusform>
   </translation>
  </message>
  <message>
   <source>You asked us not to remember what you look at. You can change that under “My data”.</source>
   <translation>طلبت منا ألا نتذكر ما تشاهده. يمكنك تغيير ذلك ضمن «بياناتي».</translation>
  </message>
  <message>
   <source>What you order in our app, online or here shows up on this page.</source>
   <translation>ما تطلبه في تطبيقنا أو على الإنترنت أو هنا يظهر في هذه الصفحة.</translation>
  </message>
  <message>
   <source>Your basket online is empty. What you put into it there can be gone on with here.</source>
   <translation>سلّتك على الإنترنت فارغة. ما تضعه فيها هناك يمكنك متابعته هنا.</translation>
  </message>
  <message>
   <source>Tap the heart in our app, and what you like is here when you come to the store.</source>
   <translation>المس القلب في تطبيقنا، وستجد ما أعجبك هنا عندما تأتي إلى المتجر.</translation>
  </message>
  <message>
   <source>What you look at in our app or online is here when you come to the store.</source>
   <translation>ما تشاهده في تطبيقنا أو على الإنترنت تجده هنا عندما تأتي إلى المتجر.</translation>
  </message>
  <message>
   <source>Once you have ordered something, we can say what goes with it.</source>
   <translation>بعد أن تطلب شيئًا يمكننا أن نقول ما يناسبه.</translation>
  </message>
  <message>
   <source>There is nothing on offer for you today.</source>
   <translation>لا توجد عروض لك اليوم.</translation>
  </message>
  <message>
   <source>Ordered %1</source>
   <translation>طُلب %1</translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1</numerusform>
    <numerusform>‏%1 وسلعة أخرى</numerusform>
    <numerusform>‏%1 وسلعتان أخريان</numerusform>
    <numerusform>‏%1 و%n سلع أخرى</numerusform>
    <numerusform>‏%1 و%n سلعة أخرى</numerusform>
    <numerusform>‏%1 و%n سلعة أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>An article that is not named here</source>
   <translation>سلعة لا تُذكر هنا</translation>
  </message>
  <message>
   <source>Ready to collect at %1</source>
   <translation>جاهز للاستلام في %1</translation>
  </message>
  <message>
   <source>We have your order</source>
   <translation>وصلنا طلبك</translation>
  </message>
  <message>
   <source>We are putting it together</source>
   <translation>نجهّزه الآن</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>مغلَّف</translation>
  </message>
  <message>
   <source>Something is missing, we write to you</source>
   <translation>ينقص شيء، سنكتب إليك</translation>
  </message>
  <message>
   <source>Partly with you</source>
   <translation>وصلك جزء منه</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>أُعيد</translation>
  </message>
  <message>
   <source>Partly returned</source>
   <translation>أُعيد جزء منه</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>لم يُستلم في الوقت المحدد</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>أُلغي</translation>
  </message>
  <message>
   <source>Packed, about to leave</source>
   <translation>مغلَّف وعلى وشك الانطلاق</translation>
  </message>
  <message>
   <source>Out for delivery</source>
   <translation>خرج للتوصيل</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>تم التوصيل</translation>
  </message>
  <message>
   <source>On its way to you</source>
   <translation>في الطريق إليك</translation>
  </message>
  <message>
   <source>Bought at %1</source>
   <translation>اشتُري في %1</translation>
  </message>
  <message>
   <source>Bought</source>
   <translation>تم الشراء</translation>
  </message>
  <message>
   <source>Collected</source>
   <translation>استُلم</translation>
  </message>
  <message>
   <source>Sent to you</source>
   <translation>أُرسل إليك</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>a carrier, and since when it has the parcel</comment>
   <translation>‏%1، %2</translation>
  </message>
  <message>
   <source>Promised for %1</source>
   <translation>موعود به في %1</translation>
  </message>
  <message>
   <source>%1 are on their way back to you</source>
   <translation>%1 في طريقها إليك</translation>
  </message>
  <message>
   <source>%1 paid back</source>
   <translation>أُعيد %1</translation>
  </message>
  <message>
   <source>Goes with “%1” from your last order</source>
   <translation>يناسب «%1» من طلبك الأخير</translation>
  </message>
  <message>
   <source>Others who bought “%1” also bought</source>
   <translation>من اشترى «%1» اشترى أيضًا</translation>
  </message>
  <message>
   <source>Suggestions from my orders</source>
   <translation>اقتراحات من طلباتي</translation>
  </message>
  <message>
   <source>Remember what I look at online</source>
   <translation>تذكُّر ما أشاهده على الإنترنت</translation>
  </message>
  <message>
   <source>News and offers by e-mail</source>
   <translation>أخبار وعروض بالبريد الإلكتروني</translation>
  </message>
  <message>
   <source>From your own orders alone, and only after you showed your changing code.</source>
   <translation>من طلباتك أنت وحدها، وفقط بعد أن تُظهر رمزك المتغيّر.</translation>
  </message>
  <message>
   <source>In our app and web shop. Without it, what is remembered is deleted.</source>
   <translation>في تطبيقنا ومتجرنا على الإنترنت. من دون موافقتك يُحذف ما تذكّرناه.</translation>
  </message>
  <message>
   <source>A few times a year. What concerns your orders comes in any case.</source>
   <translation>بضع مرات في السنة. ما يخص طلباتك يصلك في كل الأحوال.</translation>
  </message>
  <message>
   <source>Without a connection: this is how things stood at %1. We cannot see what happened since.</source>
   <translation>بلا اتصال: هكذا كانت الأمور في %1. لا يمكننا رؤية ما حدث منذ ذلك.</translation>
  </message>
 </context>
 <context>
  <name>AccountConsent</name>
  <message>
   <source>Saved here, on its way to our head office</source>
   <translation>حُفظ هنا، وفي الطريق إلى مركزنا الرئيسي</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
 </context>
 <context>
  <name>AccountOrder</name>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
  <message>
   <source>Collect it now</source>
   <translation>استلمه الآن</translation>
  </message>
  <message>
   <source>Order again</source>
   <translation>اطلب مرة أخرى</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>إرجاع شيء</translation>
  </message>
 </context>
 <context>
  <name>AccountParts</name>
  <message>
   <source>To the basket</source>
   <translation>إلى السلّة</translation>
  </message>
  <message>
   <source>Nothing here yet</source>
   <translation>لا شيء هنا بعد</translation>
  </message>
  <message>
   <source>All else that we keep about you is in our app, where you can also have it deleted. This screen forgets you as soon as you sign out.</source>
   <translation>كل ما عدا ذلك مما نحفظه عنك تجده في تطبيقنا، ويمكنك هناك أن تطلب حذفه. هذه الشاشة تنساك فور تسجيل خروجك.</translation>
  </message>
 </context>
 <context>
  <name>AttractPage</name>
  <message>
   <source>About this store: %1</source>
   <translation>عن هذا المتجر: %1</translation>
  </message>
  <message>
   <source>Scan it. Find it.
Take it home.</source>
   <translation>امسحه. اعثر عليه.
خذه معك.</translation>
  </message>
  <message>
   <source>Hold any barcode under the scanner: see the price, the sizes and colours we have, and the shelf it waits on.</source>
   <translation>ضع أي باركود تحت الماسح: ترى السعر والمقاسات والألوان المتوفرة والرف الذي ينتظرك عليه المنتج.</translation>
  </message>
  <message>
   <source>Touch to begin</source>
   <translation>المس للبدء</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
 </context>
 <context>
  <name>Basket</name>
  <message>
   <source>%1 is out of your basket.</source>
   <translation>أزيل %1 من سلتك.</translation>
  </message>
  <message numerus="yes">
   <source>The price of %n article(s) has changed. Please have a look.</source>
   <translation>
    <numerusform>لم يتغير أي سعر.</numerusform>
    <numerusform>تغير سعر منتج واحد. يرجى الاطلاع عليه.</numerusform>
    <numerusform>تغير سعر منتجين. يرجى الاطلاع عليهما.</numerusform>
    <numerusform>تغيرت أسعار %n منتجات. يرجى الاطلاع عليها.</numerusform>
    <numerusform>تغيرت أسعار %n منتجا. يرجى الاطلاع عليها.</numerusform>
    <numerusform>تغيرت أسعار %n منتج. يرجى الاطلاع عليها.</numerusform>
   </translation>
  </message>
  <message>
   <source>It costs less now: it was %1.</source>
   <translation>أصبح أرخص: كان %1.</translation>
  </message>
  <message>
   <source>Its price has changed: it was %1.</source>
   <translation>تغير السعر: كان %1.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>المنتجات</translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>العروض</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>خصم</translation>
  </message>
  <message>
   <source>free</source>
   <translation>مجانا</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>التوصيل</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>الضريبة</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>يشمل ضريبة %1</translation>
  </message>
  <message>
   <source>You save %1</source>
   <translation>توفر %1</translation>
  </message>
  <message>
   <source>Pick it up at %1</source>
   <translation>الاستلام من %1</translation>
  </message>
  <message>
   <source>Take it from the shelf</source>
   <translation>خذه من الرف</translation>
  </message>
  <message>
   <source>Have it held here</source>
   <translation>حجزه هنا</translation>
  </message>
  <message>
   <source>Have it sent home</source>
   <translation>توصيله إلى المنزل</translation>
  </message>
  <message numerus="yes">
   <source>Only %n left</source>
   <translation>
    <numerusform>لم يبق شيء</numerusform>
    <numerusform>بقيت قطعة واحدة فقط</numerusform>
    <numerusform>بقيت قطعتان فقط</numerusform>
    <numerusform>بقيت %n قطع فقط</numerusform>
    <numerusform>بقيت %n قطعة فقط</numerusform>
    <numerusform>بقيت %n قطعة فقط</numerusform>
   </translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>نفد</translation>
  </message>
  <message>
   <source>We look for it and write to you</source>
   <translation>نبحث عنه ونكتب لك</translation>
  </message>
  <message>
   <source>We write to you when it is ready</source>
   <translation>نكتب لك عندما يكون جاهزا</translation>
  </message>
  <message>
   <source>Ready today from %1</source>
   <translation>جاهز اليوم من %1</translation>
  </message>
  <message>
   <source>Ready tomorrow from %1</source>
   <translation>جاهز غدا من %1</translation>
  </message>
  <message>
   <source>Ready %1 from %2</source>
   <translation>جاهز يوم %1 من %2</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>يمكننا إرساله إلى منزلك</translation>
  </message>
  <message>
   <source>With you on %1</source>
   <translation>يصلك يوم %1</translation>
  </message>
  <message>
   <source>With you %1 to %2</source>
   <translation>يصلك بين %1 و%2</translation>
  </message>
  <message>
   <source>At the counter of this store</source>
   <translation>عند مكتب هذا المتجر</translation>
  </message>
  <message>
   <source>Delivery %1</source>
   <translation>التوصيل %1</translation>
  </message>
  <message>
   <source>Delivery %1, free from %2</source>
   <translation>التوصيل %1، مجانا من %2</translation>
  </message>
  <message>
   <source>This cannot be put into the basket</source>
   <translation>لا يمكن وضع هذا في السلة</translation>
  </message>
  <message>
   <source>Please ask us.</source>
   <translation>يرجى سؤالنا.</translation>
  </message>
  <message>
   <source>Please order what is in it first, then go on.</source>
   <translation>يرجى طلب ما فيها أولا ثم المتابعة.</translation>
  </message>
  <message>
   <source>Your basket is full</source>
   <translation>سلتك ممتلئة</translation>
  </message>
  <message>
   <source>In your basket: %1</source>
   <translation>في سلتك: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) in all</source>
   <translation>
    <numerusform>لا منتجات</numerusform>
    <numerusform>منتج واحد إجمالا</numerusform>
    <numerusform>منتجان إجمالا</numerusform>
    <numerusform>%n منتجات إجمالا</numerusform>
    <numerusform>%n منتجا إجمالا</numerusform>
    <numerusform>%n منتج إجمالا</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BasketItem</name>
  <message>
   <source>%1 each</source>
   <translation>%1 للقطعة</translation>
  </message>
  <message>
   <source>before %1</source>
   <translation>قبل %1</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>إزالة %1</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Look around</source>
   <translation>تصفح</translation>
  </message>
  <message>
   <source>Ask us for the price</source>
   <translation>اسألنا عن السعر</translation>
  </message>
  <message>
   <source>Another way</source>
   <translation>طريقة أخرى</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Take it to the till</source>
   <translation>إلى الصندوق</translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>متابعة التصفح</translation>
  </message>
  <message>
   <source>Your basket</source>
   <translation>سلتك</translation>
  </message>
  <message>
   <source>Go on with our team</source>
   <translation>المتابعة مع فريقنا</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>على هاتفي</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>سلتك فارغة</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>امسح شيئا من الرف أو تصفح: ما ليس هنا نحضره لك.</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>إعادته</translation>
  </message>
 </context>
 <context>
  <name>BasketStepper</name>
  <message>
   <source>Remove %1</source>
   <translation>إزالة %1</translation>
  </message>
  <message>
   <source>One less of %1</source>
   <translation>أقل بواحد من %1</translation>
  </message>
  <message>
   <source>Quantity: %1</source>
   <translation>الكمية: %1</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>أكثر بواحد من %1</translation>
  </message>
 </context>
 <context>
  <name>BasketTotals</name>
  <message>
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
 </context>
 <context>
  <name>BasketWay</name>
  <message>
   <source>How to get %1: %2</source>
   <translation>طريقة الحصول على %1: %2</translation>
  </message>
  <message>
   <source>How to get it: %1</source>
   <translation>طريقة الحصول عليه: %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How would you like to get it?</source>
   <translation>كيف تود الحصول عليه؟</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>BottomBar</name>
  <message>
   <source>Start over</source>
   <translation>البدء من جديد</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>السلة</translation>
  </message>
  <message>
   <source>Display</source>
   <translation>العرض</translation>
  </message>
  <message>
   <source>Your call</source>
   <translation>نداؤك</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
 </context>
 <context>
  <name>Browse</name>
  <message>
   <source>All categories</source>
   <translation>كل الأقسام</translation>
  </message>
 </context>
 <context>
  <name>BrowseBranches</name>
  <message>
   <source>Products: %1</source>
   <translation>المنتجات: %1</translation>
  </message>
 </context>
 <context>
  <name>Checkout</name>
  <message>
   <source>First and last name</source>
   <translation>الاسم الكامل</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>البريد الإلكتروني</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>الهاتف</translation>
  </message>
  <message>
   <source>Street and number</source>
   <translation>الشارع ورقم المبنى</translation>
  </message>
  <message>
   <source>Floor, company (optional)</source>
   <translation>الطابق أو الشركة (اختياري)</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>الرمز البريدي</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>المدينة</translation>
  </message>
  <message>
   <source>State</source>
   <translation>الولاية</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>البلد</translation>
  </message>
  <message>
   <source>Please never type a card number here. We have not kept it.</source>
   <translation>يرجى عدم كتابة رقم بطاقة هنا أبدا. لم نحتفظ به.</translation>
  </message>
  <message>
   <source>Please compare the postcode: it is not one of %1.</source>
   <translation>يرجى مراجعة الرمز البريدي: ليس من رموز %1.</translation>
  </message>
  <message>
   <source>An e-mail address looks like name@example.com.</source>
   <translation>عنوان البريد يشبه name@example.com.</translation>
  </message>
  <message>
   <source>A phone number has 6 to 15 digits.</source>
   <translation>رقم الهاتف من 6 إلى 15 رقما.</translation>
  </message>
  <message>
   <source>We do not deliver to this country.</source>
   <translation>لا نوصل إلى هذا البلد.</translation>
  </message>
  <message>
   <source>This is too long. Please shorten it.</source>
   <translation>هذا طويل جدا. يرجى اختصاره.</translation>
  </message>
  <message>
   <source>This is too short. Please complete it.</source>
   <translation>هذا قصير جدا. يرجى إكماله.</translation>
  </message>
  <message>
   <source>There are characters in it that we cannot print on a label.</source>
   <translation>فيه حروف لا يمكن طباعتها على الملصق.</translation>
  </message>
  <message>
   <source>We need your e-mail or your phone number, to tell you about your order.</source>
   <translation>نحتاج بريدك أو رقم هاتفك لنخبرك عن طلبك.</translation>
  </message>
  <message>
   <source>Under which name may we keep it for you?</source>
   <translation>بأي اسم نحفظه لك؟</translation>
  </message>
  <message>
   <source>Where shall we send it?</source>
   <translation>إلى أين نرسله؟</translation>
  </message>
  <message>
   <source>The postcode is missing.</source>
   <translation>الرمز البريدي ناقص.</translation>
  </message>
  <message>
   <source>The town is missing.</source>
   <translation>المدينة ناقصة.</translation>
  </message>
  <message>
   <source>The state is missing.</source>
   <translation>الولاية ناقصة.</translation>
  </message>
  <message>
   <source>Please choose a country.</source>
   <translation>يرجى اختيار البلد.</translation>
  </message>
  <message>
   <source>Please complete this.</source>
   <translation>يرجى إكمال هذا.</translation>
  </message>
  <message>
   <source>How do we
reach you?</source>
   <translation>كيف نتواصل
معك؟</translation>
  </message>
  <message>
   <source>Almost done</source>
   <translation>أوشكنا على الانتهاء</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>سلتك فارغة</translation>
  </message>
  <message>
   <source>Where shall we send it, and where may we write to?</source>
   <translation>إلى أين نرسله، وإلى أين نكتب لك؟</translation>
  </message>
  <message>
   <source>We are working offline: this becomes an order request. We confirm it by message as soon as we can.</source>
   <translation>نعمل دون اتصال: سيصبح هذا طلبا قيد التأكيد. نؤكده برسالة في أقرب وقت.</translation>
  </message>
  <message>
   <source>For this order only. This screen forgets it with your visit.</source>
   <translation>لهذا الطلب فقط. تنساه هذه الشاشة بانتهاء زيارتك.</translation>
  </message>
  <message>
   <source>Standard delivery</source>
   <translation>توصيل عادي</translation>
  </message>
  <message>
   <source>Express delivery</source>
   <translation>توصيل سريع</translation>
  </message>
  <message>
   <source>Pay at the counter</source>
   <translation>الدفع عند الصندوق</translation>
  </message>
  <message>
   <source>Show a code at the till, cash or card</source>
   <translation>أبرز رمزا عند الصندوق، نقدا أو بالبطاقة</translation>
  </message>
  <message>
   <source>Pay on my phone</source>
   <translation>الدفع بهاتفي</translation>
  </message>
  <message>
   <source>Scan a code once your order is confirmed</source>
   <translation>امسح رمزا بعد تأكيد طلبك</translation>
  </message>
  <message>
   <source>Agree to %1</source>
   <translation>الموافقة على %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>إرسال الطلب للتأكيد · %1</translation>
  </message>
  <message>
   <source>Place the order · %1</source>
   <translation>إتمام الطلب · %1</translation>
  </message>
  <message>
   <source>Your order could not be saved on this screen. Nothing was ordered. Please call us.</source>
   <translation>تعذر حفظ طلبك على هذه الشاشة. لم يطلب شيء. يرجى مناداتنا.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Get my list for the till</source>
   <translation>قائمتي للصندوق</translation>
  </message>
 </context>
 <context>
  <name>Collect</name>
  <message>
   <source>A pickup code has eight characters. Please compare it once more.</source>
   <translation>رمز الاستلام يتكوّن من ثمانية أحرف وأرقام. يرجى مقارنته مرة أخرى.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
  <message>
   <source>Hello %1, your
order is ready</source>
   <translation>مرحبًا %1، طلبك
جاهز</translation>
  </message>
  <message>
   <source>Thank you, %1</source>
   <translation>شكرًا لك يا %1</translation>
  </message>
  <message>
   <source>It takes longer
than planned</source>
   <translation>يستغرق الأمر وقتًا
أطول من المخطط</translation>
  </message>
  <message>
   <source>Your order waits
at %1</source>
   <translation>طلبك ينتظرك
في %1</translation>
  </message>
  <message>
   <source>%1 is bringing
your order</source>
   <translation>%1 في الطريق
بطلبك</translation>
  </message>
  <message>
   <source>You are noted down</source>
   <translation>تم تسجيل وصولك</translation>
  </message>
  <message>
   <source>%1, we know
you are here</source>
   <translation>%1، نعلم
أنك هنا</translation>
  </message>
  <message>
   <source>We know that
you are here</source>
   <translation>نعلم
أنك هنا</translation>
  </message>
  <message>
   <source>Collect your order</source>
   <translation>استلام طلبك</translation>
  </message>
  <message>
   <source>Your order is ready</source>
   <translation>طلبك جاهز</translation>
  </message>
  <message>
   <source>Almost all of it
is ready</source>
   <translation>معظم طلبك
جاهز</translation>
  </message>
  <message>
   <source>We are getting your
order ready</source>
   <translation>نحن نجهّز
طلبك</translation>
  </message>
  <message>
   <source>Something is missing
from your order</source>
   <translation>هناك شيء ناقص
في طلبك</translation>
  </message>
  <message>
   <source>You asked us to
cancel this order</source>
   <translation>طلبتَ إلغاء
هذا الطلب</translation>
  </message>
  <message>
   <source>The rest of it
comes later</source>
   <translation>الباقي
يصل لاحقًا</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>شكرًا لك</translation>
  </message>
  <message>
   <source>Your order waits
in another store</source>
   <translation>طلبك ينتظرك
في فرع آخر</translation>
  </message>
  <message>
   <source>This order has been collected</source>
   <translation>تم استلام هذا الطلب</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>تم إلغاء هذا الطلب</translation>
  </message>
  <message>
   <source>We could not keep your order any longer</source>
   <translation>لم نتمكن من حفظ طلبك مدة أطول</translation>
  </message>
  <message>
   <source>We can’t find an open order with this code</source>
   <translation>لا نجد طلبًا مفتوحًا بهذا الرمز</translation>
  </message>
  <message>
   <source>Your order hasn’t reached this screen yet</source>
   <translation>لم يصل طلبك إلى هذه الشاشة بعد</translation>
  </message>
  <message>
   <source>Do you have your
pickup code?</source>
   <translation>هل لديك
رمز الاستلام؟</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>هذا الرمز
ليس من رموزنا</translation>
  </message>
  <message>
   <source>This code is no
longer valid</source>
   <translation>هذا الرمز
لم يعد صالحًا</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>هذا الرمز
ليس صالحًا بعد</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>لا يمكننا التحقق
من الرمز الآن</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>دعنا نساعدك</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>لم نتمكن
من البحث عنه</translation>
  </message>
  <message>
   <source>Handed over: %1.</source>
   <translation>تم التسليم: %1.</translation>
  </message>
  <message>
   <source>Please stay with your car in bay %1, and have your e-mail or an ID at hand.</source>
   <translation>يرجى البقاء عند سيارتك في الموقف %1 وتجهيز بريدك الإلكتروني أو بطاقة هويتك.</translation>
  </message>
  <message>
   <source>Please stay close to this screen, and have your e-mail or an ID at hand.</source>
   <translation>يرجى البقاء بقرب هذه الشاشة وتجهيز بريدك الإلكتروني أو بطاقة هويتك.</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>لحظة من فضلك، نخبر الفريق.</translation>
  </message>
  <message>
   <source>We are working offline right now. This is saved here, and the team learns of it by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>نعمل الآن دون اتصال. وصولك محفوظ هنا، وسيعلم به الفريق تلقائيًا عند عودة الاتصال. هل أنت مستعجل؟ يسعد أي زميل من فريقنا بمساعدتك.</translation>
  </message>
  <message>
   <source>It isn’t packed yet, and the team knows that you are waiting for it.</source>
   <translation>لم يُجهَّز بعد، والفريق يعلم أنك تنتظره.</translation>
  </message>
  <message>
   <source>Someone comes to you and explains what is possible.</source>
   <translation>سيأتي إليك أحد زملائنا ويشرح لك ما يمكن فعله.</translation>
  </message>
  <message>
   <source>Someone brings it to bay %1.</source>
   <translation>سيحضره أحد زملائنا إلى الموقف %1.</translation>
  </message>
  <message>
   <source>Someone brings it to this screen. To see how far it is, scan your code again at any time.</source>
   <translation>سيحضره أحد زملائنا إلى هذه الشاشة. امسح رمزك مرة أخرى في أي وقت لمعرفة الدور.</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) before you</source>
   <translation>
    <numerusform>لا أحد قبلك</numerusform>
    <numerusform>عميل واحد قبلك</numerusform>
    <numerusform>عميلان قبلك</numerusform>
    <numerusform>%n عملاء قبلك</numerusform>
    <numerusform>%n عميلًا قبلك</numerusform>
    <numerusform>%n عميل قبلك</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>أنت التالي</translation>
  </message>
  <message numerus="yes">
   <source>About %n minute(s)</source>
   <translation>
    <numerusform>أقل من دقيقة</numerusform>
    <numerusform>حوالي دقيقة</numerusform>
    <numerusform>حوالي دقيقتين</numerusform>
    <numerusform>حوالي %n دقائق</numerusform>
    <numerusform>حوالي %n دقيقة</numerusform>
    <numerusform>حوالي %n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>How long it takes we can’t say right now</source>
   <translation>لا يمكننا الآن تحديد مدة الانتظار</translation>
  </message>
  <message>
   <source>The rest comes later: we tell you when it is here.</source>
   <translation>الباقي يصل لاحقًا: سنخبرك عند وصوله.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are waiting for you.</source>
   <translation>
    <numerusform>لا قطع في انتظارك.</numerusform>
    <numerusform>قطعة واحدة في انتظارك.</numerusform>
    <numerusform>قطعتان في انتظارك.</numerusform>
    <numerusform>%n قطع في انتظارك.</numerusform>
    <numerusform>%n قطعة في انتظارك.</numerusform>
    <numerusform>%n قطعة في انتظارك.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone comes with them. Please have your e-mail or an ID at hand.</source>
   <translation>المس «أنا هنا» وسيحضرها إليك أحد زملائنا. يرجى تجهيز بريدك الإلكتروني أو بطاقة هويتك.</translation>
  </message>
  <message>
   <source>It isn’t packed yet. Our team can tell you how far it is.</source>
   <translation>لم يُجهَّز بعد. فريقنا يخبرك أين وصل.</translation>
  </message>
  <message>
   <source>It was promised for %1, and we are sorry. Tap “I’m here”, and someone tells you how far it is.</source>
   <translation>كان موعده %1، ونعتذر عن التأخير. المس «أنا هنا» وسيخبرك أحد زملائنا أين وصل.</translation>
  </message>
  <message>
   <source>We expect it to be ready by %1. Have a look around until then.</source>
   <translation>نتوقع أن يكون جاهزًا بحلول %1. تفضّل بالتجوّل حتى ذلك الحين.</translation>
  </message>
  <message>
   <source>Please collect it there. Your e-mail says which store it is.</source>
   <translation>يرجى استلامه هناك. اسم الفرع مذكور في بريدك الإلكتروني.</translation>
  </message>
  <message>
   <source>Please collect it there: %1.</source>
   <translation>يرجى استلامه هناك: %1.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail or in our app once more, or ask our team.</source>
   <translation>يرجى فتح الرمز مرة أخرى من بريدك أو من تطبيقنا، أو اسأل فريقنا.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail, or type its eight characters.</source>
   <translation>امسح الرمز الموجود في بريدك الإلكتروني، أو اكتب أحرفه الثمانية.</translation>
  </message>
  <message>
   <source>Tap “I’m here”, and someone brings it to you.</source>
   <translation>المس «أنا هنا» وسيحضره إليك أحد زملائنا.</translation>
  </message>
  <message>
   <source>Something on it could not be found. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>لم نجد شيئًا مما طلبته. المس «أنا هنا» وسيشرح لك أحد زملائنا ما يمكن فعله.</translation>
  </message>
  <message>
   <source>We are looking for it. Tap “I’m here”, and someone explains what is possible.</source>
   <translation>نحن نبحث عنه. المس «أنا هنا» وسيشرح لك أحد زملائنا ما يمكن فعله.</translation>
  </message>
  <message>
   <source>Nothing has been decided yet. If you want it after all, tap “I’m here”, and someone comes.</source>
   <translation>لم يُتخذ قرار بعد. إن كنت تريده رغم ذلك فالمس «أنا هنا» وسيأتي إليك أحد زملائنا.</translation>
  </message>
  <message>
   <source>You have a part of it already. We tell you when the rest is here.</source>
   <translation>لديك جزء منه بالفعل. سنخبرك عند وصول الباقي.</translation>
  </message>
  <message>
   <source>Your order has been handed over. If something isn’t right, we gladly help.</source>
   <translation>تم تسليم طلبك. إن كان هناك خطأ ما فيسعدنا أن نساعدك.</translation>
  </message>
  <message>
   <source>Was that not you? Please speak to us, we look into it right away.</source>
   <translation>لم تكن أنت؟ تحدّث إلينا من فضلك وسنتحقق فورًا.</translation>
  </message>
  <message>
   <source>Nothing waits for you here. If that surprises you, we gladly look into it.</source>
   <translation>لا شيء ينتظرك هنا. إن كان ذلك مفاجئًا لك فسنتحقق بكل سرور.</translation>
  </message>
  <message>
   <source>Its time was over, and it went back to the shelf. We gladly look for it.</source>
   <translation>انتهت مدة الاستلام وأُعيد إلى الرف. يسعدنا البحث عنه.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. The order may also wait in another store, or be collected already. Our team looks it up with you.</source>
   <translation>يرجى مقارنته ببريدك الإلكتروني. ربما ينتظر الطلب في فرع آخر أو تم استلامه. فريقنا يبحث معك.</translation>
  </message>
  <message>
   <source>Your code is right. New orders can take a moment to arrive. Our team looks it up with you.</source>
   <translation>رمزك صحيح. قد تحتاج الطلبات الجديدة إلى لحظات لتصل. فريقنا يبحث معك.</translation>
  </message>
  <message>
   <source>An order number alone opens nothing, so that nobody else collects your order. Please scan or type the code from your e-mail. Without one, our team finds your order with you.</source>
   <translation>رقم الطلب وحده لا يكفي، حتى لا يستلم أحد غيرك طلبك. يرجى مسح الرمز الموجود في بريدك أو كتابته. وإن لم يكن لديك رمز فسيجد فريقنا طلبك معك.</translation>
  </message>
  <message>
   <source>Please type the eight characters that stand with it, or ask our team.</source>
   <translation>يرجى كتابة الأحرف الثمانية المكتوبة بجانبه، أو اسأل فريقنا.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or call someone: with an ID at hand we find your order together.</source>
   <translation>لم يكن الرمز صحيحًا عدة مرات. يمكنك المحاولة مجددًا بعد دقيقة. أو اطلب أحد زملائنا: مع بطاقة هويتك نجد طلبك معًا.</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>يرجى المسح مرة أخرى، أو اسأل فريقنا.</translation>
  </message>
  <message>
   <source>Please compare it with your e-mail. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>يرجى مقارنته ببريدك الإلكتروني. نعمل الآن دون اتصال، ولم تصل الطلبات الأحدث إلى هذه الشاشة. فريقنا يبحث معك.</translation>
  </message>
  <message>
   <source>Your code is right. We are working offline, and newer orders have not reached this screen. Our team looks it up with you.</source>
   <translation>رمزك صحيح. نعمل الآن دون اتصال، ولم تصل الطلبات الأحدث إلى هذه الشاشة. فريقنا يبحث معك.</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>أنا هنا</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>اسأل فريقنا</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>متابعة التصفح</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>كتابة الرمز</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>موقف آخر</translation>
  </message>
  <message>
   <source>I’m in the car park</source>
   <translation>أنا في موقف السيارات</translation>
  </message>
  <message>
   <source>Which parking bay
are you in?</source>
   <translation>في أي موقف
سيارتك؟</translation>
  </message>
  <message>
   <source>It is on the sign in front of your car. Someone brings your order there.</source>
   <translation>رقمه على اللوحة أمام سيارتك. سيحضر أحد زملائنا طلبك إليها.</translation>
  </message>
  <message>
   <source>Not in the car park</source>
   <translation>لست في موقف السيارات</translation>
  </message>
  <message>
   <source>A bay has a few letters and digits. Please look at the sign once more.</source>
   <translation>رقم الموقف بضعة أحرف وأرقام. يرجى النظر إلى اللوحة مرة أخرى.</translation>
  </message>
  <message>
   <source>We could not save that. Please speak to anyone from our team.</source>
   <translation>لم نتمكن من حفظ ذلك. يرجى التحدث إلى أي زميل من فريقنا.</translation>
  </message>
 </context>
 <context>
  <name>CollectItem</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1، العدد %2</translation>
  </message>
 </context>
 <context>
  <name>CollectPage</name>
  <message>
   <source>Parking bay</source>
   <translation>رقم الموقف</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>رمز الاستلام</translation>
  </message>
  <message>
   <source>What you will get</source>
   <translation>ما ستستلمه</translation>
  </message>
  <message>
   <source>What you ordered</source>
   <translation>ما طلبته</translation>
  </message>
  <message>
   <source>Still missing</source>
   <translation>لا يزال ناقصًا</translation>
  </message>
  <message>
   <source>Comes later</source>
   <translation>يصل لاحقًا</translation>
  </message>
  <message>
   <source>I’m here</source>
   <translation>أنا هنا</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>بحث</translation>
  </message>
 </context>
 <context>
  <name>ComfortSheet</name>
  <message>
   <source>Make it easier to use</source>
   <translation>استخدام أسهل</translation>
  </message>
  <message>
   <source>For this visit only. It resets when you start over.</source>
   <translation>لهذه الزيارة فقط، ويعود كل شيء كما كان عند البدء من جديد.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>نص أكبر</translation>
  </message>
  <message>
   <source>Everything half as large again</source>
   <translation>كل شيء أكبر بمقدار النصف</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Stronger colours and edges</source>
   <translation>ألوان وحواف أوضح</translation>
  </message>
  <message>
   <source>Lower controls</source>
   <translation>عناصر تحكم أدنى</translation>
  </message>
  <message>
   <source>Everything you can touch moves down</source>
   <translation>كل ما يُلمس ينزل إلى الأسفل</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>حركة أقل</translation>
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation>لا شيء يتحرك من تلقاء نفسه</translation>
  </message>
  <message>
   <source>More time</source>
   <translation>وقت أطول</translation>
  </message>
  <message>
   <source>This screen waits three times as long</source>
   <translation>تنتظر هذه الشاشة ثلاثة أضعاف الوقت</translation>
  </message>
  <message>
   <source>Read aloud</source>
   <translation>القراءة بصوت عالٍ</translation>
  </message>
  <message>
   <source>What is on the screen is spoken</source>
   <translation>يُنطق ما يظهر على الشاشة</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message numerus="yes">
   <source>Compare %n products</source>
   <translation>
    <numerusform>قارن المنتجات</numerusform>
    <numerusform>قارن منتجًا واحدًا</numerusform>
    <numerusform>قارن منتجين</numerusform>
    <numerusform>قارن %n منتجات</numerusform>
    <numerusform>قارن %n منتجًا</numerusform>
    <numerusform>قارن %n منتج</numerusform>
   </translation>
  </message>
  <message>
   <source>Offers</source>
   <translation>العروض</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>التوصيل</translation>
  </message>
  <message>
   <source>Customers say</source>
   <translation>آراء العملاء</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>القسم</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>العلامة التجارية</translation>
  </message>
  <message>
   <source>Shown in</source>
   <translation>معروض بـ</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>المقاسات</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>التفاصيل</translation>
  </message>
 </context>
 <context>
  <name>CompareChoice</name>
  <message>
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>Take it out of the comparison</source>
   <translation>إزالته من المقارنة</translation>
  </message>
  <message>
   <source>Put it beside other products</source>
   <translation>ضعه بجانب منتجات أخرى</translation>
  </message>
  <message>
   <source>Save to my phone</source>
   <translation>على هاتفي</translation>
  </message>
 </context>
 <context>
  <name>CompareHead</name>
  <message>
   <source>Take %1 away</source>
   <translation>إزالة %1</translation>
  </message>
 </context>
 <context>
  <name>CompareLine</name>
  <message>
   <source>differs</source>
   <translation>مختلف</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>Add another one</source>
   <translation>أضف منتجًا آخر</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>جنبًا إلى جنب</translation>
  </message>
  <message>
   <source>Only what differs</source>
   <translation>الاختلافات فقط</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>إزالة الكل</translation>
  </message>
  <message>
   <source>Add at least one more to see how they differ.</source>
   <translation>أضف منتجًا آخر على الأقل لترى الاختلافات.</translation>
  </message>
  <message>
   <source>They do not differ in anything we know of.</source>
   <translation>لا تختلف في أي شيء نعرفه.</translation>
  </message>
  <message>
   <source>Nothing to compare yet</source>
   <translation>لا شيء للمقارنة بعد</translation>
  </message>
  <message>
   <source>Tap “Compare” on two to four products in the search, and see them side by side.</source>
   <translation>المس «مقارنة» على منتجين إلى أربعة منتجات في البحث، وشاهدها جنبًا إلى جنب.</translation>
  </message>
  <message>
   <source>Find products</source>
   <translation>ابحث عن منتجات</translation>
  </message>
 </context>
 <context>
  <name>Confirm</name>
  <message>
   <source>Back to my basket</source>
   <translation>العودة إلى سلتي</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Your list
for the till</source>
   <translation>قائمتك
للصندوق</translation>
  </message>
  <message>
   <source>One moment,
we confirm it</source>
   <translation>لحظة،
نؤكد طلبك</translation>
  </message>
  <message>
   <source>Your order request
is saved</source>
   <translation>حفظ طلبك
للتأكيد</translation>
  </message>
  <message>
   <source>Thank you.
Your order is confirmed.</source>
   <translation>شكرا لك.
تم تأكيد طلبك.</translation>
  </message>
  <message>
   <source>Thank you.
Your order is paid.</source>
   <translation>شكرا لك.
تم دفع طلبك.</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>انتهى هذا الطلب</translation>
  </message>
  <message>
   <source>Somebody was
faster, sorry</source>
   <translation>عذرا،
سبقك أحدهم</translation>
  </message>
  <message>
   <source>The price
has changed</source>
   <translation>تغير
السعر</translation>
  </message>
  <message>
   <source>This order could
not be accepted</source>
   <translation>تعذر قبول
هذا الطلب</translation>
  </message>
  <message>
   <source>Take these from their shelves and show this code at the till. Nothing is reserved.</source>
   <translation>خذها من الرفوف وأبرز هذا الرمز عند الصندوق. لا شيء محجوز.</translation>
  </message>
  <message>
   <source>It is saved on this screen. It is not confirmed yet.</source>
   <translation>حفظ على هذه الشاشة، ولم يؤكد بعد.</translation>
  </message>
  <message>
   <source>It was not paid in time, and the goods are free again. Nothing is owed.</source>
   <translation>لم يدفع في الوقت، والمنتجات متاحة من جديد. لا شيء عليك.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to %1 whether it can be had.</source>
   <translation>لم يؤكد شيء بعد: نعمل دون اتصال. فور عودة الاتصال نتحقق ونكتب إلى %1 إن كان متوفرا.</translation>
  </message>
  <message>
   <source>Nothing is confirmed yet: we are working offline. As soon as we are connected we check it, and write to you whether it can be had.</source>
   <translation>لم يؤكد شيء بعد: نعمل دون اتصال. فور عودة الاتصال نتحقق ونكتب لك إن كان متوفرا.</translation>
  </message>
  <message>
   <source>We write to you when there is news.</source>
   <translation>نكتب لك عند وجود جديد.</translation>
  </message>
  <message>
   <source>Everything is paid. We write to you when there is news.</source>
   <translation>تم دفع كل شيء. نكتب لك عند وجود جديد.</translation>
  </message>
  <message>
   <source>What you take from the shelf is paid at the till: %1.</source>
   <translation>ما تأخذه من الرف يُدفع عند الصندوق: %1.</translation>
  </message>
  <message>
   <source>Scan this code with your phone to pay. Until then it is reserved for you.</source>
   <translation>امسح هذا الرمز بهاتفك للدفع. حتى ذلك الحين هو محجوز لك.</translation>
  </message>
  <message>
   <source>Show this code at the till to pay. Until then it is reserved for you.</source>
   <translation>أبرز هذا الرمز عند الصندوق للدفع. حتى ذلك الحين هو محجوز لك.</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed. This is what is left:</source>
   <translation>لم يطلب شيء ولا شيء عليك. هذا ما بقي:</translation>
  </message>
  <message>
   <source>Nothing was ordered and nothing is owed.</source>
   <translation>لم يطلب شيء ولا شيء عليك.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please look at the new price and decide again.</source>
   <translation>لم يطلب شيء. يرجى النظر في السعر الجديد ثم القرار.</translation>
  </message>
  <message>
   <source>Nothing was ordered: the contact could not be used. Please check what you typed.</source>
   <translation>لم يطلب شيء: تعذر استخدام بيانات التواصل. يرجى مراجعتها.</translation>
  </message>
  <message>
   <source>Nothing was ordered: this way is not offered any more. Please choose another one.</source>
   <translation>لم يطلب شيء: لم تعد هذه الطريقة متاحة. يرجى اختيار أخرى.</translation>
  </message>
  <message>
   <source>Nothing was ordered: one of the articles is not sold any more.</source>
   <translation>لم يطلب شيء: أحد المنتجات لم يعد يباع.</translation>
  </message>
  <message>
   <source>Nothing was ordered. Please try again, or call us.</source>
   <translation>لم يطلب شيء. يرجى المحاولة ثانية أو مناداتنا.</translation>
  </message>
  <message>
   <source>Please pay until %1</source>
   <translation>يرجى الدفع حتى %1</translation>
  </message>
  <message>
   <source>Please pay until %1 %2</source>
   <translation>يرجى الدفع حتى %1 %2</translation>
  </message>
  <message>
   <source>Saved here</source>
   <translation>حفظ هنا</translation>
  </message>
  <message>
   <source>On its way to our centre</source>
   <translation>في الطريق إلى مركزنا</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>تم التأكيد</translation>
  </message>
  <message>
   <source>Sent to your home</source>
   <translation>يرسل إلى منزلك</translation>
  </message>
  <message>
   <source>Held for you at our counter</source>
   <translation>محجوز لك عند مكتبنا</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>للاستلام من %1</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>سعره الآن %1</translation>
  </message>
  <message>
   <source>not to be had any more</source>
   <translation>لم يعد متوفرا</translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>لم يبق شيء</numerusform>
    <numerusform>بقيت قطعة واحدة</numerusform>
    <numerusform>بقيت قطعتان</numerusform>
    <numerusform>بقيت %n قطع</numerusform>
    <numerusform>بقيت %n قطعة</numerusform>
    <numerusform>بقيت %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>نفد</translation>
  </message>
  <message>
   <source>Code %1 of %2: please show all of them.</source>
   <translation>الرمز %1 من %2: يُرجى إظهارها كلها.</translation>
  </message>
  <message>
   <source>Your slip is being printed…</source>
   <translation>تجري طباعة قسيمتك…</translation>
  </message>
  <message>
   <source>Please take your slip.</source>
   <translation>يرجى أخذ قسيمتك.</translation>
  </message>
  <message>
   <source>Please take your slip. If none came out, write down the number.</source>
   <translation>يرجى أخذ قسيمتك. إن لم تخرج فدون الرقم.</translation>
  </message>
  <message>
   <source>The printer is out of paper. Please write down or photograph the number.</source>
   <translation>نفد ورق الطابعة. يرجى تدوين الرقم أو تصويره.</translation>
  </message>
  <message>
   <source>The printer is open. Please write down or photograph the number.</source>
   <translation>الطابعة مفتوحة. يرجى تدوين الرقم أو تصويره.</translation>
  </message>
  <message>
   <source>The printer does not answer. Please write down or photograph the number.</source>
   <translation>الطابعة لا تستجيب. يرجى تدوين الرقم أو تصويره.</translation>
  </message>
 </context>
 <context>
  <name>ConfirmPage</name>
  <message>
   <source>Print a slip</source>
   <translation>طباعة قسيمة</translation>
  </message>
  <message>
   <source>Code to pay with your phone</source>
   <translation>رمز الدفع بهاتفك</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>رمز الصندوق</translation>
  </message>
  <message>
   <source>Pay on your phone</source>
   <translation>ادفع بهاتفك</translation>
  </message>
  <message>
   <source>Code before</source>
   <translation>الرمز السابق</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>الرمز التالي</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
 </context>
 <context>
  <name>ContinuedSheet</name>
  <message>
   <source>Go on with our team</source>
   <translation>المتابعة مع فريقنا</translation>
  </message>
  <message>
   <source>Show this code to one of us: your basket opens on their tablet, as it is. Nothing of you is in it.</source>
   <translation>أرِ هذا الرمز لأحد أفراد فريقنا: تفتح سلتك على جهازه كما هي. لا شيء عنك فيه.</translation>
  </message>
  <message>
   <source>Next code</source>
   <translation>الرمز التالي</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Code for our team</source>
   <translation>رمز لفريقنا</translation>
  </message>
  <message>
   <source>Code %1 of %2: we scan all of them</source>
   <translation>الرمز %1 من %2: نمسحها كلها</translation>
  </message>
  <message>
   <source>Nothing is reserved yet. Our team looks up prices and stock once more.</source>
   <translation>لم يُحجز شيء بعد. يراجع فريقنا الأسعار والمخزون مرة أخرى.</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Scroll the filters up</source>
   <translation>تمرير عوامل التصفية إلى أعلى</translation>
  </message>
  <message>
   <source>Scroll the filters down</source>
   <translation>تمرير عوامل التصفية إلى أسفل</translation>
  </message>
 </context>
 <context>
  <name>FacetRow</name>
  <message>
   <source>Products: %1</source>
   <translation>المنتجات: %1</translation>
  </message>
 </context>
 <context>
  <name>Facets</name>
  <message>
   <source>Show fewer</source>
   <translation>عرض أقل</translation>
  </message>
  <message>
   <source>Show all %1</source>
   <translation>عرض الكل (%1)</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>القسم</translation>
  </message>
  <message>
   <source>Brand</source>
   <translation>العلامة التجارية</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>السعر</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>اللون</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>المقاس</translation>
  </message>
  <message>
   <source>In stock here</source>
   <translation>متوفر هنا</translation>
  </message>
  <message>
   <source>On offer</source>
   <translation>عليه عرض</translation>
  </message>
  <message>
   <source>Member price</source>
   <translation>سعر الأعضاء</translation>
  </message>
  <message>
   <source>From %1</source>
   <translation>من %1</translation>
  </message>
  <message>
   <source>Under %1</source>
   <translation>أقل من %1</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 إلى %2</translation>
  </message>
  <message>
   <source>Best match</source>
   <translation>الأنسب</translation>
  </message>
  <message>
   <source>In stock here first</source>
   <translation>المتوفر هنا أولًا</translation>
  </message>
  <message>
   <source>Lowest price</source>
   <translation>الأقل سعرًا</translation>
  </message>
  <message>
   <source>Highest price</source>
   <translation>الأعلى سعرًا</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>الأحدث</translation>
  </message>
  <message>
   <source>Name A–Z</source>
   <translation>الاسم أ–ي</translation>
  </message>
  <message>
   <source>Without “%1”</source>
   <translation>بدون «%1»</translation>
  </message>
 </context>
 <context>
  <name>Feedback</name>
  <message>
   <source>How likely are you to recommend us to a friend?</source>
   <translation>ما مدى احتمال أن توصي بنا لصديق؟</translation>
  </message>
  <message>
   <source>Thank you! What did you like?</source>
   <translation>شكرا لك! ما الذي أعجبك؟</translation>
  </message>
  <message>
   <source>Thank you. What could be better?</source>
   <translation>شكرا لك. ما الذي يمكن تحسينه؟</translation>
  </message>
  <message>
   <source>Friendliness</source>
   <translation>حسن المعاملة</translation>
  </message>
  <message>
   <source>Friendly people</source>
   <translation>فريق ودود</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>الأسعار</translation>
  </message>
  <message>
   <source>Good prices</source>
   <translation>أسعار جيدة</translation>
  </message>
  <message>
   <source>It was quick</source>
   <translation>كان سريعا</translation>
  </message>
  <message>
   <source>It was easy</source>
   <translation>كان سهلا</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>تنوع المنتجات</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>الانتظار</translation>
  </message>
  <message>
   <source>It was not there</source>
   <translation>لم يكن متوفرا</translation>
  </message>
  <message>
   <source>This screen</source>
   <translation>هذه الشاشة</translation>
  </message>
 </context>
 <context>
  <name>FeedbackPage</name>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>One tap is enough. Nobody learns who said it.</source>
   <translation>لمسة واحدة تكفي. لن يعرف أحد من قال ذلك.</translation>
  </message>
  <message>
   <source>0 · not at all likely</source>
   <translation>0 · غير محتمل إطلاقا</translation>
  </message>
  <message>
   <source>10 · very likely</source>
   <translation>10 · محتمل جدا</translation>
  </message>
  <message>
   <source>No, thanks</source>
   <translation>لا، شكرا</translation>
  </message>
  <message>
   <source>Another word</source>
   <translation>كلمة أخرى</translation>
  </message>
  <message>
   <source>One word, please no names</source>
   <translation>كلمة واحدة، دون أسماء من فضلك</translation>
  </message>
  <message>
   <source>Please one word, without numbers or names.</source>
   <translation>كلمة واحدة من فضلك، دون أرقام أو أسماء.</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>شكرا لك</translation>
  </message>
  <message>
   <source>We could not keep your answer</source>
   <translation>تعذر حفظ إجابتك</translation>
  </message>
  <message>
   <source>It helps us to do better. Have a good day.</source>
   <translation>هذا يساعدنا على التحسن. نتمنى لك يوما سعيدا.</translation>
  </message>
  <message>
   <source>This is our fault, and nothing for you to do. Thank you all the same.</source>
   <translation>الخطأ منا وليس عليك فعل شيء. شكرا لك على كل حال.</translation>
  </message>
 </context>
 <context>
  <name>Gallery</name>
  <message>
   <source>Picture %1 of %2</source>
   <translation>الصورة %1 من %2</translation>
  </message>
 </context>
 <context>
  <name>GalleryZoom</name>
  <message>
   <source>Farther away</source>
   <translation>أبعد</translation>
  </message>
  <message>
   <source>Nearer</source>
   <translation>أقرب</translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation>الصورة السابقة</translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation>الصورة التالية</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>GetItPage</name>
  <message>
   <source>Look around</source>
   <translation>تصفح</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>البلد</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>التوصيل</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>الدفع</translation>
  </message>
  <message>
   <source>Your basket is empty</source>
   <translation>سلتك فارغة</translation>
  </message>
  <message>
   <source>Scan something from the shelf or look around: what is not here, we get for you.</source>
   <translation>امسح شيئا من الرف أو تصفح: ما ليس هنا نحضره لك.</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Look for it in the store</source>
   <translation>ابحثوا عنه في المتجر</translation>
  </message>
  <message>
   <source>We check the shelf and the back room.</source>
   <translation>نبحث على الرف وفي المخزن.</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>أحضروه لي</translation>
  </message>
  <message>
   <source>From another store, or sent to your home.</source>
   <translation>من متجر آخر، أو نرسله إلى منزلك.</translation>
  </message>
  <message>
   <source>I can’t find something</source>
   <translation>لا أجد شيئًا أبحث عنه</translation>
  </message>
  <message>
   <source>We walk you to the right shelf.</source>
   <translation>نرافقك إلى الرف الصحيح.</translation>
  </message>
  <message>
   <source>I’d like some advice</source>
   <translation>أودّ بعض النصيحة</translation>
  </message>
  <message>
   <source>Someone who knows the products comes to you.</source>
   <translation>يأتي إليك من يعرف المنتجات جيدًا.</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>شيء آخر</translation>
  </message>
  <message>
   <source>Whatever it is, we are happy to come.</source>
   <translation>مهما كان الأمر، يسعدنا أن نأتي إليك.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”, or call %2.</source>
   <translation>فريقنا موجود أيضا عند "%1"، أو اتصل على %2.</translation>
  </message>
  <message>
   <source>Our team is also at “%1”.</source>
   <translation>فريقنا موجود أيضا عند "%1".</translation>
  </message>
  <message>
   <source>Or call us: %1.</source>
   <translation>أو اتصل بنا: %1.</translation>
  </message>
  <message>
   <source>Sorry, everybody is busy</source>
   <translation>عذرا، الجميع مشغولون</translation>
  </message>
  <message>
   <source>We are calling the whole team and the manager now. Your call stays until somebody comes.</source>
   <translation>نستدعي الآن الفريق بأكمله والمدير. يبقى نداؤك قائما حتى يأتي أحدهم.</translation>
  </message>
  <message>
   <source>We are still calling</source>
   <translation>ما زلنا ننادي</translation>
  </message>
  <message>
   <source>Nobody could answer yet, so it rings once more. Feel free to keep looking around.</source>
   <translation>لم يتمكن أحد من الرد بعد، لذلك يرن النداء مرة أخرى. يمكنك متابعة التصفح.</translation>
  </message>
  <message>
   <source>The team knows
you are here</source>
   <translation>فريقنا يعلم أنك هنا</translation>
  </message>
  <message>
   <source>Your first helper cannot come after all. We are asking a colleague.</source>
   <translation>تعذر على أول من لبّى النداء الحضور. نسأل زميلا آخر.</translation>
  </message>
  <message numerus="yes">
   <source>Today somebody usually answers within %n minute(s). Feel free to keep looking around.</source>
   <translation>
    <numerusform>يجيب أحدهم اليوم على الفور عادة. يمكنك متابعة التصفح.</numerusform>
    <numerusform>يجيب أحدهم اليوم عادة خلال دقيقة واحدة. يمكنك متابعة التصفح.</numerusform>
    <numerusform>يجيب أحدهم اليوم عادة خلال دقيقتين. يمكنك متابعة التصفح.</numerusform>
    <numerusform>يجيب أحدهم اليوم عادة خلال %n دقائق. يمكنك متابعة التصفح.</numerusform>
    <numerusform>يجيب أحدهم اليوم عادة خلال %n دقيقة. يمكنك متابعة التصفح.</numerusform>
    <numerusform>يجيب أحدهم اليوم عادة خلال %n دقيقة. يمكنك متابعة التصفح.</numerusform>
   </translation>
  </message>
  <message>
   <source>Someone will be with you soon. Feel free to keep looking around on this screen.</source>
   <translation>سيكون أحدنا معك قريبًا. تابع التصفح على هذه الشاشة كما تحب.</translation>
  </message>
  <message>
   <source>How can we help?</source>
   <translation>كيف يمكننا مساعدتك؟</translation>
  </message>
  <message>
   <source>Choose one, and someone comes to this screen.</source>
   <translation>اختر واحدًا، وسيأتي أحدنا إلى هذه الشاشة.</translation>
  </message>
  <message>
   <source>Your call is on its way</source>
   <translation>نداؤك في الطريق</translation>
  </message>
  <message>
   <source>One moment, we are letting the team know.</source>
   <translation>لحظة من فضلك، نُعلم فريقنا الآن.</translation>
  </message>
  <message>
   <source>Your call is saved</source>
   <translation>نداؤك محفوظ</translation>
  </message>
  <message>
   <source>We are offline right now, so no tablet can ring. Your call goes out by itself as soon as we are connected again. In a hurry? Anyone from our team is glad to help.</source>
   <translation>لا يوجد اتصال الآن، لذلك لا يمكن لأي جهاز أن يرن. سيُرسل نداؤك تلقائيا فور عودة الاتصال. مستعجل؟ أي شخص من فريقنا يسعده أن يساعدك.</translation>
  </message>
  <message>
   <source>%1 is on the way</source>
   <translation>%1 في الطريق إليك</translation>
  </message>
  <message>
   <source>Someone</source>
   <translation>أحدنا</translation>
  </message>
  <message>
   <source>Please stay close to this screen for a moment.</source>
   <translation>يرجى البقاء قرب هذه الشاشة للحظات.</translation>
  </message>
  <message>
   <source>Glad we could help</source>
   <translation>يسعدنا أننا ساعدناك</translation>
  </message>
  <message>
   <source>Anything else? Call us again at any time.</source>
   <translation>هل من شيء آخر؟ نادِنا في أي وقت.</translation>
  </message>
  <message>
   <source>Your call is cancelled</source>
   <translation>أُلغي نداؤك</translation>
  </message>
  <message>
   <source>Nobody will come. Call again whenever you like.</source>
   <translation>لن يأتي أحد. نادِنا مجددًا متى شئت.</translation>
  </message>
  <message>
   <source>Your call did not reach the team</source>
   <translation>لم يصل نداؤك إلى الفريق</translation>
  </message>
  <message>
   <source>Please call again, or speak to anyone from our team.</source>
   <translation>يرجى النداء مرة أخرى، أو التحدث إلى أي فرد من فريقنا.</translation>
  </message>
  <message>
   <source>We could not save your call</source>
   <translation>لم نتمكن من حفظ ندائك</translation>
  </message>
  <message>
   <source>Please speak to anyone from our team. They are glad to help.</source>
   <translation>يرجى التحدث إلى أي فرد من فريقنا، ويسعدهم مساعدتك.</translation>
  </message>
  <message>
   <source>%1 is coming</source>
   <translation>%1 قادم إليك</translation>
  </message>
  <message>
   <source>Someone is coming</source>
   <translation>أحدنا قادم إليك</translation>
  </message>
  <message>
   <source>Saved on this device</source>
   <translation>محفوظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>On its way to the team</source>
   <translation>في الطريق إلى الفريق</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>مؤكَّد</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Call again</source>
   <translation>النداء مجددًا</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>متابعة التصفح</translation>
  </message>
  <message>
   <source>Cancel the call</source>
   <translation>إلغاء النداء</translation>
  </message>
  <message>
   <source>While you wait</source>
   <translation>أثناء انتظارك</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>عروض هذا المتجر</translation>
  </message>
 </context>
 <context>
  <name>HereCard</name>
  <message>
   <source>In this store</source>
   <translation>في هذا المتجر</translation>
  </message>
  <message>
   <source>Enlarge the plan</source>
   <translation>تكبير المخطط</translation>
  </message>
 </context>
 <context>
  <name>HomePage</name>
  <message>
   <source>What are you
looking for?</source>
   <translation>عمّ تبحث؟</translation>
  </message>
  <message>
   <source>Collect an order</source>
   <translation>استلام طلب</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>إرجاع شيء</translation>
  </message>
  <message>
   <source>My account</source>
   <translation>حسابي</translation>
  </message>
  <message>
   <source>About this store</source>
   <translation>عن هذا المتجر</translation>
  </message>
  <message>
   <source>Our products are on their way</source>
   <translation>منتجاتنا في الطريق</translation>
  </message>
  <message>
   <source>This screen is still fetching them. It takes a moment. We are glad to help you in the meantime.</source>
   <translation>ما زالت هذه الشاشة تجلبها، ولن يستغرق ذلك طويلًا. يسعدنا أن نساعدك في هذه الأثناء.</translation>
  </message>
  <message>
   <source>Browse</source>
   <translation>تصفّح</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>مسحتها للتو</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>عروض هذا المتجر</translation>
  </message>
 </context>
 <context>
  <name>LanguageSheet</name>
  <message>
   <source>Choose your language</source>
   <translation>اختر لغتك</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>ولا شيء آخر</numerusform>
    <numerusform>ومنتج آخر</numerusform>
    <numerusform>ومنتجان آخران</numerusform>
    <numerusform>و%n منتجات أخرى</numerusform>
    <numerusform>و%n منتجا آخر</numerusform>
    <numerusform>و%n منتج آخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more did not fit into one code.</source>
   <translation>
    <numerusform>اتسع الرمز لكل شيء.</numerusform>
    <numerusform>لم يتسع الرمز لمنتج واحد.</numerusform>
    <numerusform>لم يتسع الرمز لمنتجين.</numerusform>
    <numerusform>لم يتسع الرمز لعدد %n منتجات.</numerusform>
    <numerusform>لم يتسع الرمز لعدد %n منتجا.</numerusform>
    <numerusform>لم يتسع الرمز لعدد %n منتج.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LaterSheet</name>
  <message>
   <source>Take it along on your phone</source>
   <translation>خذه معك على هاتفك</translation>
  </message>
  <message>
   <source>Point your phone’s camera at the code. It opens our shop with what you chose, and has nothing of you in it.</source>
   <translation>وجّه كاميرا هاتفك نحو الرمز. يفتح متجرنا بما اخترته، ولا يحتوي على أي شيء عنك.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Code for your phone</source>
   <translation>رمز لهاتفك</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Prices and stock may have changed by then. Nothing is reserved.</source>
   <translation>قد تتغير الأسعار والكميات حتى ذلك الحين. لم يُحجز شيء.</translation>
  </message>
 </context>
 <context>
  <name>Line</name>
  <message>
   <source>Working offline. Everything here still works.</source>
   <translation>نعمل دون اتصال، وكل شيء هنا يعمل كالمعتاد.</translation>
  </message>
  <message>
   <source>Working offline. What you see is %1.</source>
   <translation>نعمل دون اتصال. ما تراه هنا: %1.</translation>
  </message>
 </context>
 <context>
  <name>Main</name>
  <message>
   <source>Scan a product</source>
   <translation>امسح منتجًا</translation>
  </message>
 </context>
 <context>
  <name>Member</name>
  <message>
   <source>Hello %1</source>
   <translation>مرحبًا %1</translation>
  </message>
  <message>
   <source>Welcome back</source>
   <translation>أهلًا بعودتك</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>بطاقة تنتهي بالأرقام %1</translation>
  </message>
  <message>
   <source>Points of today’s purchases arrive a little later.</source>
   <translation>نقاط مشتريات اليوم تصل بعد قليل.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>لا نقاط</numerusform>
    <numerusform>نقطة واحدة</numerusform>
    <numerusform>نقطتان</numerusform>
    <numerusform>%n نقاط</numerusform>
    <numerusform>%n نقطة</numerusform>
    <numerusform>%n نقطة</numerusform>
   </translation>
  </message>
  <message>
   <source>You are signed in. Your points and your orders are in our app and with our team, not on this screen.</source>
   <translation>لقد سجّلت الدخول. نقاطك وطلباتك في تطبيقنا ولدى فريقنا، وليست على هذه الشاشة.</translation>
  </message>
  <message>
   <source>A card alone does not show your points and orders, so that nobody else can look. Show the changing code in our app, or ask our team to open them here.</source>
   <translation>البطاقة وحدها لا تُظهر نقاطك وطلباتك، كي لا يطّلع عليها أحد غيرك. أظهر الرمز المتغيّر في تطبيقنا، أو اطلب من فريقنا فتحها هنا.</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>عضو</translation>
  </message>
  <message>
   <source>Silver member</source>
   <translation>عضو فضي</translation>
  </message>
  <message>
   <source>Gold member</source>
   <translation>عضو ذهبي</translation>
  </message>
 </context>
 <context>
  <name>MemberBar</name>
  <message>
   <source>Sign out</source>
   <translation>تسجيل الخروج</translation>
  </message>
 </context>
 <context>
  <name>MemberCard</name>
  <message>
   <source>Points are hidden</source>
   <translation>النقاط مخفية</translation>
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
   <translation>إلى السلّة</translation>
  </message>
  <message>
   <source>Go on with it here</source>
   <translation>تابعها هنا</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>متابعة التصفح</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>تسجيل الخروج</translation>
  </message>
  <message>
   <source>Show your
member card</source>
   <translation>أظهر بطاقة
عضويتك</translation>
  </message>
  <message>
   <source>Hold the code in our app, or on your plastic card, under the scanner. You stay where you are.</source>
   <translation>ضع الرمز الموجود في تطبيقنا أو على بطاقتك تحت الماسح. يمكنك ذلك من أي صفحة.</translation>
  </message>
 </context>
 <context>
  <name>Notify</name>
  <message numerus="yes">
   <source>We write to you once, when it is in this store again, and for nothing else. Then we forget your address, at the latest after %n days.</source>
   <translation>
    <numerusform>نكتب إليك مرة واحدة، عند توفره في هذا الفرع من جديد، ولا شيء غير ذلك. ثم ننسى عنوانك فورًا.</numerusform>
    <numerusform>نكتب إليك مرة واحدة، عند توفره في هذا الفرع من جديد، ولا شيء غير ذلك. ثم ننسى عنوانك بعد يوم واحد على الأكثر.</numerusform>
    <numerusform>نكتب إليك مرة واحدة، عند توفره في هذا الفرع من جديد، ولا شيء غير ذلك. ثم ننسى عنوانك بعد يومين على الأكثر.</numerusform>
    <numerusform>نكتب إليك مرة واحدة، عند توفره في هذا الفرع من جديد، ولا شيء غير ذلك. ثم ننسى عنوانك بعد %n أيام على الأكثر.</numerusform>
    <numerusform>نكتب إليك مرة واحدة، عند توفره في هذا الفرع من جديد، ولا شيء غير ذلك. ثم ننسى عنوانك بعد %n يومًا على الأكثر.</numerusform>
    <numerusform>نكتب إليك مرة واحدة، عند توفره في هذا الفرع من جديد، ولا شيء غير ذلك. ثم ننسى عنوانك بعد %n يوم على الأكثر.</numerusform>
   </translation>
  </message>
  <message>
   <source>We’ll tell you</source>
   <translation>سنخبرك</translation>
  </message>
  <message>
   <source>Where may we write to?</source>
   <translation>إلى أي عنوان نكتب؟</translation>
  </message>
  <message>
   <source>Your wish could not be saved on this screen. Please ask our team.</source>
   <translation>تعذّر حفظ طلبك على هذه الشاشة. يُرجى سؤال فريقنا.</translation>
  </message>
  <message>
   <source>Your wish is saved and on its way to our office. This screen forgets your address.</source>
   <translation>طلبك محفوظ وفي طريقه إلى مكتبنا. وهذه الشاشة تنسى عنوانك.</translation>
  </message>
  <message>
   <source>Your wish is saved on this screen. We are working offline: it is passed on as soon as the line is back.</source>
   <translation>طلبك محفوظ على هذه الشاشة. نعمل الآن دون اتصال: سيُرسل حالما يعود الاتصال.</translation>
  </message>
  <message>
   <source>Please type your e-mail address.</source>
   <translation>يُرجى كتابة عنوان بريدك الإلكتروني.</translation>
  </message>
 </context>
 <context>
  <name>NotifyChoice</name>
  <message>
   <source>We’ll tell you when it is back</source>
   <translation>سنخبرك عند توفره من جديد</translation>
  </message>
  <message>
   <source>Tell me when it is back</source>
   <translation>أخبروني عند توفره من جديد</translation>
  </message>
 </context>
 <context>
  <name>NotifySheet</name>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Yes, tell me</source>
   <translation>نعم، أخبروني</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>البريد الإلكتروني</translation>
  </message>
 </context>
 <context>
  <name>NumberDialog</name>
  <message>
   <source>Type the number under the bars</source>
   <translation>اكتب الرقم أسفل الخطوط</translation>
  </message>
  <message>
   <source>It usually has 8, 12 or 13 digits.</source>
   <translation>يتكوّن عادةً من 8 أو 12 أو 13 رقمًا.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
 </context>
 <context>
  <name>Pack</name>
  <message>
   <source>%1 kg</source>
   <translation>%1 كغ</translation>
  </message>
  <message>
   <source>This pack: %1</source>
   <translation>هذه العبوة: %1</translation>
  </message>
  <message>
   <source>use by %1</source>
   <translation>يُستهلك قبل %1</translation>
  </message>
  <message>
   <source>best before %1</source>
   <translation>الأفضل قبل %1</translation>
  </message>
 </context>
 <context>
  <name>PageScroller</name>
  <message>
   <source>Scroll up</source>
   <translation>إلى الأعلى</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>إلى الأسفل</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>open until %1</source>
   <translation>مفتوح حتى %1</translation>
  </message>
  <message>
   <source>opens at %1</source>
   <translation>يفتح عند %1</translation>
  </message>
  <message>
   <source>opens tomorrow at %1</source>
   <translation>يفتح غدًا عند %1</translation>
  </message>
  <message>
   <source>opens %1 at %2</source>
   <translation>يفتح يوم %1 عند %2</translation>
  </message>
  <message>
   <source>Home delivery</source>
   <translation>التوصيل إلى المنزل</translation>
  </message>
  <message>
   <source>Ask us if we can send it to you</source>
   <translation>اسألنا إن كان بإمكاننا إرساله</translation>
  </message>
  <message>
   <source>Sold out in our warehouse</source>
   <translation>نفد من مستودعنا</translation>
  </message>
  <message>
   <source>We can send it to your home</source>
   <translation>يمكننا إرساله إلى منزلك</translation>
  </message>
  <message numerus="yes">
   <source>With you in %n days</source>
   <translation>
    <numerusform>يصلك اليوم</numerusform>
    <numerusform>يصلك خلال يوم واحد</numerusform>
    <numerusform>يصلك خلال يومين</numerusform>
    <numerusform>يصلك خلال %n أيام</numerusform>
    <numerusform>يصلك خلال %n يومًا</numerusform>
    <numerusform>يصلك خلال %n يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With you in %1 to %n days</source>
   <translation>
    <numerusform>يصلك خلال %1 إلى %n يوم</numerusform>
    <numerusform>يصلك خلال %1 إلى %n يوم</numerusform>
    <numerusform>يصلك خلال %1 إلى %n يوم</numerusform>
    <numerusform>يصلك خلال %1 إلى %n أيام</numerusform>
    <numerusform>يصلك خلال %1 إلى %n يومًا</numerusform>
    <numerusform>يصلك خلال %1 إلى %n يوم</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Price</name>
  <message>
   <source>Please ask us for the price</source>
   <translation>يرجى سؤالنا عن السعر</translation>
  </message>
  <message>
   <source>Sale</source>
   <translation>تخفيض</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>حتى %1</translation>
  </message>
  <message>
   <source>Price confirmed at payment</source>
   <translation>يُؤكَّد السعر عند الدفع</translation>
  </message>
  <message>
   <source>Last known price. Please ask us for today’s.</source>
   <translation>آخر سعر معروف. يرجى سؤالنا عن سعر اليوم.</translation>
  </message>
 </context>
 <context>
  <name>Product</name>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>الممر %1، الرف %2</translation>
  </message>
  <message numerus="yes">
   <source>In %n other stores</source>
   <translation>
    <numerusform>ليس في متاجر أخرى</numerusform>
    <numerusform>في متجر آخر</numerusform>
    <numerusform>في متجرين آخرين</numerusform>
    <numerusform>في %n متاجر أخرى</numerusform>
    <numerusform>في %n متجرًا آخر</numerusform>
    <numerusform>في %n متجر آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>متاجرنا الأخرى</translation>
  </message>
  <message>
   <source>Get it for me</source>
   <translation>أحضروه لي</translation>
  </message>
  <message>
   <source>Ask us to look for it</source>
   <translation>اطلب منا البحث عنه</translation>
  </message>
  <message>
   <source>Show me the way</source>
   <translation>أرني الطريق</translation>
  </message>
  <message>
   <source>Show me where it is</source>
   <translation>أرني مكانه</translation>
  </message>
 </context>
 <context>
  <name>ProductGallery</name>
  <message>
   <source>Look at it close up</source>
   <translation>انظر إليه عن قرب</translation>
  </message>
  <message>
   <source>Enlarge the picture</source>
   <translation>تكبير الصورة</translation>
  </message>
 </context>
 <context>
  <name>ProductHead</name>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 من 5 نجوم، %2</translation>
  </message>
  <message>
   <source>%1, before %2</source>
   <translation>%1 بدلًا من %2</translation>
  </message>
  <message>
   <source>%1. Its date has passed: please hand it to us and take another one.</source>
   <translation>%1. انتهى تاريخها: يرجى تسليمها إلينا وأخذ غيرها.</translation>
  </message>
 </context>
 <context>
  <name>ProductPage</name>
  <message>
   <source>Add to basket</source>
   <translation>أضف إلى السلة</translation>
  </message>
  <message>
   <source>Ask about it</source>
   <translation>اسأل عنه</translation>
  </message>
  <message>
   <source>Goes with it</source>
   <translation>يناسبه أيضًا</translation>
  </message>
  <message>
   <source>Others also bought</source>
   <translation>اشترى آخرون أيضًا</translation>
  </message>
  <message>
   <source>You may also like</source>
   <translation>قد يعجبك أيضًا</translation>
  </message>
  <message>
   <source>We no longer carry this product</source>
   <translation>لم نعد نبيع هذا المنتج</translation>
  </message>
  <message>
   <source>We couldn’t open this product</source>
   <translation>تعذّر فتح هذا المنتج</translation>
  </message>
  <message>
   <source>Have a look at what is similar, or ask us.</source>
   <translation>ألقِ نظرة على ما يشبهه، أو اسألنا.</translation>
  </message>
  <message>
   <source>Please try once more, or ask our team.</source>
   <translation>يرجى المحاولة مرة أخرى، أو سؤال فريقنا.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>البحث بالاسم</translation>
  </message>
 </context>
 <context>
  <name>ProductReviews</name>
  <message>
   <source>What customers say</source>
   <translation>آراء العملاء</translation>
  </message>
  <message>
   <source>%1 of 5 stars, %2</source>
   <translation>%1 من 5 نجوم، %2</translation>
  </message>
 </context>
 <context>
  <name>ProductSkeleton</name>
  <message>
   <source>One moment</source>
   <translation>لحظة من فضلك</translation>
  </message>
 </context>
 <context>
  <name>ProductSpecs</name>
  <message>
   <source>In detail</source>
   <translation>بالتفصيل</translation>
  </message>
 </context>
 <context>
  <name>ProductStory</name>
  <message>
   <source>About this product</source>
   <translation>عن هذا المنتج</translation>
  </message>
 </context>
 <context>
  <name>ProductTile</name>
  <message>
   <source>Compare %1</source>
   <translation>قارن %1</translation>
  </message>
 </context>
 <context>
  <name>ReadingDialog</name>
  <message>
   <source>What did you scan?</source>
   <translation>ماذا مسحت؟</translation>
  </message>
  <message>
   <source>This code can mean more than one thing.</source>
   <translation>قد يعني هذا الرمز أكثر من شيء.</translation>
  </message>
 </context>
 <context>
  <name>Return</name>
  <message>
   <source>Can come back until %1</source>
   <translation>يمكن إرجاعه حتى %1</translation>
  </message>
  <message>
   <source>Has come back already</source>
   <translation>تم إرجاعه بالفعل</translation>
  </message>
  <message>
   <source>You don’t have it yet</source>
   <translation>لم تستلمه بعد</translation>
  </message>
  <message>
   <source>You never received it</source>
   <translation>لم تستلمه قط</translation>
  </message>
  <message>
   <source>In time: until %1</source>
   <translation>ضمن المهلة: حتى %1</translation>
  </message>
  <message>
   <source>Can come back at any time</source>
   <translation>يمكن إرجاعه في أي وقت</translation>
  </message>
  <message>
   <source>It could come back until %1. A colleague decides whether we still take it.</source>
   <translation>كان يمكن إرجاعه حتى %1. يقرر أحد الزملاء ما إذا كنا سنستلمه.</translation>
  </message>
  <message>
   <source>We have a look at it at the desk.</source>
   <translation>نفحصه عند مكتب الخدمة.</translation>
  </message>
  <message>
   <source>You have not received this yet.</source>
   <translation>لم تستلم هذا بعد.</translation>
  </message>
  <message>
   <source>This has not been paid yet.</source>
   <translation>لم يُدفع ثمن هذا بعد.</translation>
  </message>
  <message>
   <source>It is on its way back already.</source>
   <translation>هو في طريق العودة بالفعل.</translation>
  </message>
  <message>
   <source>It has come back already.</source>
   <translation>تم إرجاعه بالفعل.</translation>
  </message>
  <message>
   <source>That is more than you bought.</source>
   <translation>هذا أكثر مما اشتريته.</translation>
  </message>
  <message>
   <source>For reasons of hygiene it can’t come back, unless something is wrong with it.</source>
   <translation>لأسباب صحية لا يمكن إرجاعه، إلا إذا كان به عيب.</translation>
  </message>
  <message>
   <source>Gift cards can’t come back.</source>
   <translation>لا يمكن إرجاع بطاقات الهدايا.</translation>
  </message>
  <message>
   <source>This was a final sale. It can’t come back, unless something is wrong with it.</source>
   <translation>كان هذا بيعًا نهائيًا. لا يمكن إرجاعه، إلا إذا كان به عيب.</translation>
  </message>
  <message>
   <source>Articles of this kind can’t come back, unless something is wrong with them.</source>
   <translation>لا يمكن إرجاع هذا النوع من المنتجات، إلا إذا كان بها عيب.</translation>
  </message>
  <message>
   <source>For this reason a colleague decides.</source>
   <translation>لهذا السبب يقرر أحد الزملاء.</translation>
  </message>
  <message>
   <source>Please have its serial number at hand: it is on it, or on its box.</source>
   <translation>يرجى تجهيز الرقم التسلسلي: تجده على المنتج أو على علبته.</translation>
  </message>
  <message>
   <source>For an article of this price a second colleague has a look.</source>
   <translation>لمنتج بهذا السعر يلقي زميل ثانٍ نظرة عليه.</translation>
  </message>
  <message>
   <source>A colleague decides about it.</source>
   <translation>يقرر أحد الزملاء بشأنه.</translation>
  </message>
  <message>
   <source>A part of it comes back as store credit.</source>
   <translation>يعود جزء منه كرصيد في المتجر.</translation>
  </message>
  <message>
   <source>We work offline: the desk takes it, and our office confirms the refund later.</source>
   <translation>نعمل دون اتصال: يستلمه مكتب الخدمة، ويؤكد مكتبنا رد المبلغ لاحقًا.</translation>
  </message>
  <message>
   <source>By our rules it can’t come back.</source>
   <translation>وفق قواعدنا لا يمكن إرجاعه.</translation>
  </message>
  <message>
   <source>Goods</source>
   <translation>البضاعة</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>الشحن</translation>
  </message>
  <message>
   <source>Fee for returning</source>
   <translation>رسوم الإرجاع</translation>
  </message>
  <message>
   <source>We expect this much. The desk confirms it once it has seen everything; it is paid back after that, the way you paid.</source>
   <translation>هذا ما نتوقعه. يؤكده مكتب الخدمة بعد رؤية كل شيء، ثم يُدفع لك بالطريقة التي دفعت بها.</translation>
  </message>
  <message>
   <source>We expect this much, %1 of it as store credit. The desk confirms it once it has seen everything; it is paid back after that.</source>
   <translation>هذا ما نتوقعه، %1 منه كرصيد في المتجر. يؤكده مكتب الخدمة بعد رؤية كل شيء، ثم يُدفع لك.</translation>
  </message>
  <message>
   <source>Doesn’t fit</source>
   <translation>غير مناسب المقاس</translation>
  </message>
  <message>
   <source>Don’t want it after all</source>
   <translation>لم أعد أريده</translation>
  </message>
  <message>
   <source>It was a gift</source>
   <translation>كان هدية</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>وصل متأخرًا</translation>
  </message>
  <message>
   <source>It’s faulty</source>
   <translation>به عيب</translation>
  </message>
  <message>
   <source>Not what I ordered</source>
   <translation>ليس ما طلبته</translation>
  </message>
  <message>
   <source>Arrived damaged</source>
   <translation>وصل تالفًا</translation>
  </message>
  <message>
   <source>You bought this
at %1</source>
   <translation>اشتريت هذا
من %1</translation>
  </message>
  <message>
   <source>Return something</source>
   <translation>إرجاع شيء</translation>
  </message>
  <message>
   <source>Is this order yours?</source>
   <translation>هل هذا طلبك؟</translation>
  </message>
  <message>
   <source>What would you
like to return?</source>
   <translation>ما الذي تود
إرجاعه؟</translation>
  </message>
  <message>
   <source>Thank you, we have it</source>
   <translation>شكرًا، لقد استلمناه</translation>
  </message>
  <message>
   <source>All of this order
has come back</source>
   <translation>تم إرجاع
هذا الطلب كاملًا</translation>
  </message>
  <message>
   <source>You don’t have
this order yet</source>
   <translation>لم تستلم
هذا الطلب بعد</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>تم إلغاء هذا الطلب</translation>
  </message>
  <message>
   <source>These two don’t
fit together</source>
   <translation>المعلومتان
لا تتطابقان</translation>
  </message>
  <message>
   <source>Your order isn’t
on this screen</source>
   <translation>طلبك ليس
على هذه الشاشة</translation>
  </message>
  <message>
   <source>You bought this
in another store</source>
   <translation>اشتريت هذا
من متجر آخر</translation>
  </message>
  <message>
   <source>Please take this code
to the service desk</source>
   <translation>يرجى أخذ هذا الرمز
إلى مكتب الخدمة</translation>
  </message>
  <message>
   <source>This code isn’t
one of ours</source>
   <translation>هذا الرمز
ليس من رموزنا</translation>
  </message>
  <message>
   <source>This code isn’t
valid yet</source>
   <translation>هذا الرمز
ليس صالحًا بعد</translation>
  </message>
  <message>
   <source>We can’t check this
code right now</source>
   <translation>لا يمكننا التحقق من
هذا الرمز الآن</translation>
  </message>
  <message>
   <source>Let us help you</source>
   <translation>دعنا نساعدك</translation>
  </message>
  <message>
   <source>We couldn’t look
that up</source>
   <translation>لم نتمكن من
البحث عنه</translation>
  </message>
  <message>
   <source>This can’t come back</source>
   <translation>لا يمكن إرجاع هذا</translation>
  </message>
  <message>
   <source>A part of it
can come back</source>
   <translation>يمكن إرجاع
جزء منه</translation>
  </message>
  <message>
   <source>A colleague decides
about it</source>
   <translation>يقرر أحد الزملاء
بشأنه</translation>
  </message>
  <message>
   <source>This can come back</source>
   <translation>يمكن إرجاع هذا</translation>
  </message>
  <message>
   <source>A colleague has agreed</source>
   <translation>وافق أحد الزملاء</translation>
  </message>
  <message>
   <source>A colleague could not
agree to this</source>
   <translation>لم يتمكن الزميل
من الموافقة</translation>
  </message>
  <message>
   <source>A colleague is being
asked about it</source>
   <translation>نسأل أحد الزملاء
عن ذلك الآن</translation>
  </message>
  <message>
   <source>Show this code at
the service desk</source>
   <translation>اعرض هذا الرمز
عند مكتب الخدمة</translation>
  </message>
  <message>
   <source>By our rules it stays with you. If you see it differently, talk to us: we gladly listen.</source>
   <translation>وفق قواعدنا يبقى لديك. إن كان لك رأي آخر فتحدث إلينا: يسعدنا أن نستمع.</translation>
  </message>
  <message>
   <source>We can’t say it from here. At the service desk a second colleague has a look, and decides.</source>
   <translation>لا يمكننا الجزم من هنا. عند مكتب الخدمة يلقي زميل ثانٍ نظرة ويقرر.</translation>
  </message>
  <message>
   <source>Bring it to the service desk. We have a look at it there, and take it from you.</source>
   <translation>أحضره إلى مكتب الخدمة. نفحصه هناك ونستلمه منك.</translation>
  </message>
  <message>
   <source>Bring it to the service desk, unused and complete. At the desk we only look at it.</source>
   <translation>أحضره إلى مكتب الخدمة، غير مستخدم وكاملًا. هناك نلقي نظرة عليه فقط.</translation>
  </message>
  <message>
   <source>At the service desk they tell you why, and what else is possible.</source>
   <translation>عند مكتب الخدمة يخبرونك بالسبب وبما هو ممكن أيضًا.</translation>
  </message>
  <message>
   <source>Please stay close to the service desk. They go on from there with you.</source>
   <translation>يرجى البقاء قرب مكتب الخدمة. يكملون معك من هناك.</translation>
  </message>
  <message>
   <source>The service desk knows what you bring. Nothing has to be explained again.</source>
   <translation>يعرف مكتب الخدمة ما تحضره. لا حاجة لشرح أي شيء مرة أخرى.</translation>
  </message>
  <message>
   <source>One moment, we are letting the service desk know.</source>
   <translation>لحظة من فضلك، نبلغ مكتب الخدمة.</translation>
  </message>
  <message>
   <source>We are working offline right now. The code works all the same: it has everything in it that they need.</source>
   <translation>نعمل حاليًا دون اتصال. يعمل الرمز مع ذلك: فيه كل ما يحتاجونه.</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending: our office confirms it. You hear from us, and keep your slip.</source>
   <translation>تم استلام البضاعة، ورد المبلغ معلّق: يؤكده مكتبنا. سنتواصل معك، فاحتفظ بإيصالك.</translation>
  </message>
  <message>
   <source>Refund requested. We tell you when it is on its way to you. Please keep your slip.</source>
   <translation>طُلب رد المبلغ. نخبرك عندما يكون في طريقه إليك. يرجى الاحتفاظ بإيصالك.</translation>
  </message>
  <message>
   <source>The service desk has taken it in. What becomes of the money is on your slip.</source>
   <translation>استلمه مكتب الخدمة. ما يحدث للمبلغ مذكور في إيصالك.</translation>
  </message>
  <message>
   <source>You can return it here all the same. This screen knows our own orders only: the service desk looks it up with you.</source>
   <translation>يمكنك إرجاعه هنا مع ذلك. تعرف هذه الشاشة طلبات متجرنا فقط: يبحث مكتب الخدمة عنه معك.</translation>
  </message>
  <message>
   <source>Please open the code in your e-mail once more, or take your receipt to the desk.</source>
   <translation>يرجى فتح الرمز في بريدك الإلكتروني مرة أخرى، أو أخذ إيصالك إلى مكتب الخدمة.</translation>
  </message>
  <message>
   <source>Scan the code from your e-mail or your receipt, or type the order number.</source>
   <translation>امسح الرمز من بريدك الإلكتروني أو إيصالك، أو اكتب رقم الطلب.</translation>
  </message>
  <message>
   <source>An order number alone shows nothing, so that nobody else can look. Please type what you paid in all, as it is on your receipt or in your e-mail.</source>
   <translation>رقم الطلب وحده لا يعرض شيئًا، حتى لا يطلع عليه غيرك. يرجى كتابة إجمالي ما دفعته كما في إيصالك أو بريدك الإلكتروني.</translation>
  </message>
  <message>
   <source>Tap what comes back, and tell us why. Nothing is decided by it yet.</source>
   <translation>المس ما تريد إرجاعه وأخبرنا بالسبب. لا يُتخذ أي قرار بعد.</translation>
  </message>
  <message>
   <source>Nothing of it is left to return. If that surprises you, we look into it.</source>
   <translation>لم يبقَ منه ما يمكن إرجاعه. إن فاجأك ذلك فسنتحقق منه.</translation>
  </message>
  <message>
   <source>What you don’t have yet need not come back: we can cancel it for you. Someone comes to help.</source>
   <translation>ما لم تستلمه بعد لا يحتاج إلى إرجاع: يمكننا إلغاؤه لك. يأتي أحدنا لمساعدتك.</translation>
  </message>
  <message>
   <source>You never received it, so nothing has to come back. Questions? Just ask.</source>
   <translation>لم تستلمه قط، لذا لا شيء لإرجاعه. لديك أسئلة؟ اسألنا.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. With the receipt or a card at hand, the service desk finds your order as well.</source>
   <translation>يرجى مقارنة رقم الطلب والمبلغ بإيصالك. ومع الإيصال أو البطاقة يجد مكتب الخدمة طلبك أيضًا.</translation>
  </message>
  <message>
   <source>Orders of our online shop and of other stores are not all on this screen. The service desk finds yours, or begin the return in the online shop.</source>
   <translation>ليست كل طلبات متجرنا الإلكتروني والمتاجر الأخرى على هذه الشاشة. يجد مكتب الخدمة طلبك، أو ابدأ الإرجاع في المتجر الإلكتروني.</translation>
  </message>
  <message>
   <source>They open it there and go on. To see here what is possible, type your order number.</source>
   <translation>يفتحونه هناك ويكملون. لمعرفة ما هو ممكن هنا، اكتب رقم طلبك.</translation>
  </message>
  <message>
   <source>The service desk can: please take it there, or type your order number.</source>
   <translation>يستطيع مكتب الخدمة ذلك: يرجى أخذه إليه، أو كتابة رقم طلبك.</translation>
  </message>
  <message>
   <source>That was not right a few times. In a minute you can try again. Or go to the service desk: with your receipt they find your order.</source>
   <translation>لم يكن ذلك صحيحًا عدة مرات. يمكنك المحاولة مرة أخرى بعد دقيقة. أو اذهب إلى مكتب الخدمة: يجدون طلبك بإيصالك.</translation>
  </message>
  <message>
   <source>Please scan once more, or take your receipt to the service desk.</source>
   <translation>يرجى المسح مرة أخرى، أو أخذ إيصالك إلى مكتب الخدمة.</translation>
  </message>
  <message>
   <source>Please compare the order number and the amount with your receipt. We are working offline, and newer orders have not reached this screen: the service desk looks it up with you.</source>
   <translation>يرجى مقارنة رقم الطلب والمبلغ بإيصالك. نعمل دون اتصال، ولم تصل الطلبات الأحدث إلى هذه الشاشة: يبحث مكتب الخدمة عنه معك.</translation>
  </message>
  <message>
   <source>We are working offline, and newer orders have not reached this screen. Take your goods and your receipt to the service desk, or begin the return in the online shop.</source>
   <translation>نعمل دون اتصال، ولم تصل الطلبات الأحدث إلى هذه الشاشة. خذ البضاعة والإيصال إلى مكتب الخدمة، أو ابدأ الإرجاع في المتجر الإلكتروني.</translation>
  </message>
  <message>
   <source>Ask our team</source>
   <translation>اسأل فريقنا</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>اكتب الرقم</translation>
  </message>
  <message>
   <source>Keep browsing</source>
   <translation>تابع التصفح</translation>
  </message>
  <message>
   <source>That’s what I paid</source>
   <translation>هذا ما دفعته</translation>
  </message>
  <message>
   <source>Another number</source>
   <translation>رقم آخر</translation>
  </message>
  <message>
   <source>See what is possible</source>
   <translation>اعرف ما هو ممكن</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>اختر من جديد</translation>
  </message>
  <message>
   <source>Get my code</source>
   <translation>خذ الرمز</translation>
  </message>
  <message>
   <source>I have my code</source>
   <translation>لديّ رمزي</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>تعديل</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s) before you</source>
   <translation>
    <numerusform>لا إرجاع قبلك</numerusform>
    <numerusform>إرجاع واحد قبلك</numerusform>
    <numerusform>إرجاعان قبلك</numerusform>
    <numerusform>%n عمليات إرجاع قبلك</numerusform>
    <numerusform>%n عملية إرجاع قبلك</numerusform>
    <numerusform>%n عملية إرجاع قبلك</numerusform>
   </translation>
  </message>
  <message>
   <source>You are next</source>
   <translation>أنت التالي</translation>
  </message>
  <message>
   <source>The code also goes to the e-mail address of this order, if we have one.</source>
   <translation>يُرسل الرمز أيضًا إلى البريد الإلكتروني الخاص بهذا الطلب، إن كان لدينا.</translation>
  </message>
  <message>
   <source>The code goes to the e-mail address of this order, if we have one, once we are connected again.</source>
   <translation>يُرسل الرمز إلى البريد الإلكتروني الخاص بهذا الطلب، إن كان لدينا، بمجرد عودة الاتصال.</translation>
  </message>
  <message>
   <source>An order number has letters, a dash and digits, like AB-123456. Please compare it.</source>
   <translation>رقم الطلب فيه حروف وشرطة وأرقام، مثل AB-123456. يرجى مقارنته.</translation>
  </message>
  <message>
   <source>Please type the whole amount, like 49.90.</source>
   <translation>يرجى كتابة المبلغ كاملًا، مثل 49.90.</translation>
  </message>
  <message>
   <source>We could not save that. Please go to the service desk: they begin it there.</source>
   <translation>لم نتمكن من حفظ ذلك. يرجى التوجه إلى مكتب الخدمة: يبدأون الإرجاع هناك.</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnGoods</name>
  <message>
   <source>One less of %1</source>
   <translation>واحد أقل من %1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message>
   <source>One more of %1</source>
   <translation>واحد أكثر من %1</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>سأحتفظ به</translation>
  </message>
  <message>
   <source>Keep %1</source>
   <translation>الاحتفاظ بـ %1</translation>
  </message>
  <message>
   <source>Return it</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <source>Return %1</source>
   <translation>إرجاع %1</translation>
  </message>
  <message>
   <source>Why does it come back?</source>
   <translation>لماذا تعيده؟</translation>
  </message>
 </context>
 <context>
  <name>ReturnMoney</name>
  <message>
   <source>Expected refund</source>
   <translation>المبلغ المتوقع رده</translation>
  </message>
 </context>
 <context>
  <name>ReturnPage</name>
  <message>
   <source>What you paid in all</source>
   <translation>إجمالي ما دفعته</translation>
  </message>
  <message>
   <source>Order number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Your code for the service desk</source>
   <translation>رمزك لمكتب الخدمة</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>ابحث</translation>
  </message>
 </context>
 <context>
  <name>ReturnSteps</name>
  <message>
   <source>Expected refund: %1</source>
   <translation>المبلغ المتوقع رده: %1</translation>
  </message>
  <message>
   <source>Send it to my e-mail as well</source>
   <translation>أرسله أيضًا إلى بريدي الإلكتروني</translation>
  </message>
 </context>
 <context>
  <name>Reviews</name>
  <message numerus="yes">
   <source>%n reviews</source>
   <translation>
    <numerusform>بلا تقييمات</numerusform>
    <numerusform>تقييم واحد</numerusform>
    <numerusform>تقييمان</numerusform>
    <numerusform>%n تقييمات</numerusform>
    <numerusform>%n تقييمًا</numerusform>
    <numerusform>%n تقييم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stars</source>
   <translation>
    <numerusform>بلا نجوم</numerusform>
    <numerusform>نجمة واحدة</numerusform>
    <numerusform>نجمتان</numerusform>
    <numerusform>%n نجوم</numerusform>
    <numerusform>%n نجمة</numerusform>
    <numerusform>%n نجمة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Scan</name>
  <message>
   <source>You are signed in. %1</source>
   <translation>لقد سجّلت الدخول. %1</translation>
  </message>
  <message>
   <source>That’s a shelf label</source>
   <translation>هذه بطاقة رف</translation>
  </message>
  <message>
   <source>Please scan the barcode on the product itself.</source>
   <translation>يرجى مسح الباركود الموجود على المنتج نفسه.</translation>
  </message>
  <message>
   <source>That’s a serial number</source>
   <translation>هذا رقم تسلسلي</translation>
  </message>
  <message>
   <source>It belongs to this one piece. Please scan the barcode with the black bars beside it.</source>
   <translation>يخص هذه القطعة وحدها. يرجى مسح الباركود ذي الخطوط السوداء بجانبه.</translation>
  </message>
  <message>
   <source>This code does nothing here</source>
   <translation>هذا الرمز لا يعمل هنا</translation>
  </message>
  <message>
   <source>It is meant for setting up a new device. Scan a product, and it appears here.</source>
   <translation>هو مخصّص لإعداد جهاز جديد. امسح منتجًا وسيظهر هنا.</translation>
  </message>
  <message>
   <source>This code is for our team</source>
   <translation>هذا الرمز لفريقنا</translation>
  </message>
  <message>
   <source>Scan a product to see its price and where it is.</source>
   <translation>امسح منتجًا لترى سعره ومكانه.</translation>
  </message>
  <message>
   <source>That’s a saved basket</source>
   <translation>هذه سلة محفوظة</translation>
  </message>
  <message>
   <source>Please show it to our team. They have everything in it ready to go on.</source>
   <translation>يرجى إظهارها لفريقنا للمتابعة بكل ما فيها.</translation>
  </message>
  <message>
   <source>That’s a voucher of our shop</source>
   <translation>هذه قسيمة من متجرنا</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what is left on it, and until when it is good.</source>
   <translation>اعرضها عند الدفع. يعرف الصندوق ما تبقى فيها وحتى متى تصلح.</translation>
  </message>
  <message>
   <source>That’s a deposit receipt</source>
   <translation>هذا إيصال استرداد</translation>
  </message>
  <message>
   <source>Give it to the till, and it comes off what you pay.</source>
   <translation>قدّمه عند الدفع وسيُخصم من المبلغ.</translation>
  </message>
  <message>
   <source>That’s a coupon</source>
   <translation>هذه قسيمة</translation>
  </message>
  <message>
   <source>Show it when you pay. The till knows what it is good for.</source>
   <translation>أظهرها عند الدفع، فالصندوق يعرف قيمتها.</translation>
  </message>
  <message>
   <source>That number isn’t complete</source>
   <translation>هذا الرقم غير مكتمل</translation>
  </message>
  <message>
   <source>Please scan once more, or type the number under the bars.</source>
   <translation>يرجى المسح مرة أخرى، أو كتابة الرقم أسفل الخطوط.</translation>
  </message>
  <message>
   <source>That code didn’t come through whole</source>
   <translation>لم يصل هذا الرمز كاملًا</translation>
  </message>
  <message>
   <source>Make the screen a little brighter, and hold it still for a moment.</source>
   <translation>زد سطوع الشاشة قليلًا وثبّتها لحظة.</translation>
  </message>
  <message>
   <source>Please scan once more, one code at a time.</source>
   <translation>يرجى المسح مرة أخرى، رمزًا واحدًا في كل مرة.</translation>
  </message>
  <message>
   <source>That label is made in the store</source>
   <translation>هذا الملصق من صنع المتجر</translation>
  </message>
  <message>
   <source>Our team can tell you everything about it.</source>
   <translation>يمكن لفريقنا أن يخبرك بكل شيء عنه.</translation>
  </message>
  <message>
   <source>That code leads to a web page</source>
   <translation>يقود هذا الرمز إلى صفحة ويب</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars.</source>
   <translation>يرجى البحث عن الباركود ذي الخطوط السوداء.</translation>
  </message>
  <message>
   <source>We can’t read this code</source>
   <translation>لا يمكننا قراءة هذا الرمز</translation>
  </message>
  <message>
   <source>Please look for the barcode with the black bars, or search by name.</source>
   <translation>يرجى البحث عن الباركود ذي الخطوط السوداء، أو البحث بالاسم.</translation>
  </message>
  <message>
   <source>We don’t know this product yet</source>
   <translation>لا نعرف هذا المنتج بعد</translation>
  </message>
  <message>
   <source>Try searching by name, or ask us. We are glad to look for it.</source>
   <translation>جرّب البحث بالاسم، أو اسألنا. يسعدنا أن نبحث عنه.</translation>
  </message>
  <message>
   <source>We couldn’t look that up</source>
   <translation>تعذّر البحث عن ذلك</translation>
  </message>
  <message>
   <source>Please scan once more, or ask our team.</source>
   <translation>يرجى المسح مرة أخرى، أو سؤال فريقنا.</translation>
  </message>
  <message>
   <source>Your member code has changed</source>
   <translation>لقد تغيّر رمز عضويتك</translation>
  </message>
  <message>
   <source>It is a new one every minute. Please show the one on your phone now.</source>
   <translation>يتجدد كل دقيقة. يرجى إظهار الرمز الموجود على هاتفك الآن.</translation>
  </message>
  <message>
   <source>We can’t check your member code right now</source>
   <translation>لا يمكننا التحقق من رمز عضويتك الآن</translation>
  </message>
  <message>
   <source>Your plastic card works as well, and our team is glad to help.</source>
   <translation>بطاقتك تعمل أيضًا، وفريقنا يسعده مساعدتك.</translation>
  </message>
  <message>
   <source>This member code isn’t one of ours</source>
   <translation>رمز العضوية هذا ليس من رموزنا</translation>
  </message>
  <message>
   <source>Please open it in our app once more, or ask our team.</source>
   <translation>يرجى فتحه مرة أخرى في تطبيقنا، أو اسأل فريقنا.</translation>
  </message>
  <message>
   <source>A product</source>
   <translation>منتج</translation>
  </message>
  <message>
   <source>A member card</source>
   <translation>بطاقة عضوية</translation>
  </message>
  <message>
   <source>An order to pick up</source>
   <translation>طلب للاستلام</translation>
  </message>
  <message>
   <source>A return</source>
   <translation>عملية إرجاع</translation>
  </message>
  <message>
   <source>A coupon</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>شيء آخر</translation>
  </message>
 </context>
 <context>
  <name>ScanPage</name>
  <message>
   <source>Search by name</source>
   <translation>البحث بالاسم</translation>
  </message>
  <message>
   <source>Type the number</source>
   <translation>كتابة الرقم</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>المسح بالكاميرا</translation>
  </message>
  <message>
   <source>Turn the camera off</source>
   <translation>أوقف الكاميرا</translation>
  </message>
  <message>
   <source>Show the barcode to the camera</source>
   <translation>اعرض الباركود على الكاميرا</translation>
  </message>
  <message>
   <source>Hold the barcode under the scanner</source>
   <translation>ضع الباركود تحت الماسح</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. No picture is kept.</source>
   <translation>صفير قصير، ويظهر المنتج. لا تُحفظ أي صورة.</translation>
  </message>
  <message>
   <source>A short beep, and the product appears. It works from every screen.</source>
   <translation>صفير قصير، ويظهر المنتج. يعمل ذلك من أي شاشة.</translation>
  </message>
  <message>
   <source>It does not read?</source>
   <translation>لا يُقرأ؟</translation>
  </message>
  <message>
   <source>Smooth the label and keep it a hand’s width away.</source>
   <translation>افرد الملصق وأبقه على بعد عرض كف.</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>اكتب الرقم أسفل الخطوط.</translation>
  </message>
  <message>
   <source>Or ask us. We are glad to help.</source>
   <translation>أو اسألنا، يسعدنا أن نساعدك.</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message numerus="yes">
   <source>%n products</source>
   <translation>
    <numerusform>لا منتجات</numerusform>
    <numerusform>منتج واحد</numerusform>
    <numerusform>منتجان</numerusform>
    <numerusform>%n منتجات</numerusform>
    <numerusform>%n منتجًا</numerusform>
    <numerusform>%n منتج</numerusform>
   </translation>
  </message>
  <message>
   <source>More than %1 products</source>
   <translation>أكثر من %1 منتج</translation>
  </message>
  <message>
   <source>Showing results for “%1”</source>
   <translation>نتائج البحث عن «%1»</translation>
  </message>
 </context>
 <context>
  <name>SearchButton</name>
  <message>
   <source>Search by name or number</source>
   <translation>ابحث بالاسم أو الرقم</translation>
  </message>
 </context>
 <context>
  <name>SearchNothing</name>
  <message>
   <source>Nothing fits all of that</source>
   <translation>لا شيء يطابق كل ذلك</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>لم نجد شيئًا عن «%1»</translation>
  </message>
  <message>
   <source>Leave something out, and there are products again:</source>
   <translation>تخلَّ عن شيء، وستظهر منتجات من جديد:</translation>
  </message>
  <message>
   <source>Take away one of your filters to see more.</source>
   <translation>أزل أحد عوامل التصفية لترى المزيد.</translation>
  </message>
  <message>
   <source>Try a shorter or more general word, or open a category. We are also glad to look for you.</source>
   <translation>جرّب كلمة أقصر أو أعم، أو افتح قسمًا. ويسعدنا أيضًا أن نبحث لك.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>اسألنا</translation>
  </message>
  <message>
   <source>Remove all filters</source>
   <translation>إزالة كل عوامل التصفية</translation>
  </message>
 </context>
 <context>
  <name>SearchOrder</name>
  <message>
   <source>Sort by</source>
   <translation>الترتيب حسب</translation>
  </message>
 </context>
 <context>
  <name>SearchPage</name>
  <message>
   <source>Show %1</source>
   <translation>عرض %1</translation>
  </message>
  <message>
   <source>Find a product</source>
   <translation>اعثر على منتج</translation>
  </message>
  <message>
   <source>Name, brand or number</source>
   <translation>الاسم أو العلامة أو الرقم</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
 </context>
 <context>
  <name>SearchResults</name>
  <message>
   <source>Scroll up</source>
   <translation>إلى الأعلى</translation>
  </message>
  <message>
   <source>Scroll down</source>
   <translation>إلى الأسفل</translation>
  </message>
  <message>
   <source>Results appear while you type. Small typing slips are fine. Or look around:</source>
   <translation>تظهر النتائج أثناء الكتابة، ولا بأس بالأخطاء الصغيرة. أو تصفّح:</translation>
  </message>
  <message>
   <source>You just scanned</source>
   <translation>مسحتها للتو</translation>
  </message>
  <message>
   <source>On offer in this store</source>
   <translation>عروض هذا المتجر</translation>
  </message>
  <message>
   <source>The search is taking a break</source>
   <translation>البحث في استراحة قصيرة</translation>
  </message>
  <message>
   <source>Please try again in a moment, scan the product, or ask our team.</source>
   <translation>يرجى المحاولة بعد لحظات، أو مسح المنتج، أو سؤال فريقنا.</translation>
  </message>
  <message>
   <source>Ask us</source>
   <translation>اسألنا</translation>
  </message>
 </context>
 <context>
  <name>SearchTools</name>
  <message>
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>Choose products to put side by side</source>
   <translation>اختر منتجات للمقارنة جنبًا إلى جنب</translation>
  </message>
  <message>
   <source>Filter · %1</source>
   <translation>تصفية · %1</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>تصفية</translation>
  </message>
  <message>
   <source>Change the order</source>
   <translation>تغيير الترتيب</translation>
  </message>
  <message>
   <source>Remove this filter</source>
   <translation>إزالة عامل التصفية هذا</translation>
  </message>
  <message>
   <source>Remove all</source>
   <translation>إزالة الكل</translation>
  </message>
 </context>
 <context>
  <name>StepLine</name>
  <message>
   <source>done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>next</source>
   <translation>لاحقًا</translation>
  </message>
 </context>
 <context>
  <name>StillThere</name>
  <message>
   <source>Are you still there?</source>
   <translation>هل ما زلت هنا؟</translation>
  </message>
  <message numerus="yes">
   <source>To keep your visit private, this screen starts over in %n second(s).</source>
   <translation>
    <numerusform>حفاظًا على خصوصيتك، تبدأ هذه الشاشة من جديد الآن.</numerusform>
    <numerusform>حفاظًا على خصوصيتك، تبدأ هذه الشاشة من جديد خلال ثانية واحدة.</numerusform>
    <numerusform>حفاظًا على خصوصيتك، تبدأ هذه الشاشة من جديد خلال ثانيتين.</numerusform>
    <numerusform>حفاظًا على خصوصيتك، تبدأ هذه الشاشة من جديد خلال %n ثوانٍ.</numerusform>
    <numerusform>حفاظًا على خصوصيتك، تبدأ هذه الشاشة من جديد خلال %n ثانية.</numerusform>
    <numerusform>حفاظًا على خصوصيتك، تبدأ هذه الشاشة من جديد خلال %n ثانية.</numerusform>
   </translation>
  </message>
  <message>
   <source>I’m still here</source>
   <translation>ما زلت هنا</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>البدء من جديد</translation>
  </message>
 </context>
 <context>
  <name>Stock</name>
  <message>
   <source>in other stores</source>
   <translation>في فروع أخرى</translation>
  </message>
  <message>
   <source>we can send it</source>
   <translation>نرسله إليك</translation>
  </message>
  <message>
   <source>We’re not sure it is here</source>
   <translation>لسنا متأكدين من وجوده هنا</translation>
  </message>
  <message>
   <source>Sold out in this store</source>
   <translation>نفد من هذا المتجر</translation>
  </message>
  <message>
   <source>Probably sold out here</source>
   <translation>على الأرجح نفد من هنا</translation>
  </message>
  <message>
   <source>It may be sold out here</source>
   <translation>ربما نفد من هنا</translation>
  </message>
  <message numerus="yes">
   <source>%n in this store</source>
   <translation>
    <numerusform>لا شيء في هذا المتجر</numerusform>
    <numerusform>قطعة واحدة في هذا المتجر</numerusform>
    <numerusform>قطعتان في هذا المتجر</numerusform>
    <numerusform>%n قطع في هذا المتجر</numerusform>
    <numerusform>%n قطعة في هذا المتجر</numerusform>
    <numerusform>%n قطعة في هذا المتجر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in this store</source>
   <translation>
    <numerusform>لا شيء تقريبًا في هذا المتجر</numerusform>
    <numerusform>نحو قطعة واحدة في هذا المتجر</numerusform>
    <numerusform>نحو قطعتين في هذا المتجر</numerusform>
    <numerusform>نحو %n قطع في هذا المتجر</numerusform>
    <numerusform>نحو %n قطعة في هذا المتجر</numerusform>
    <numerusform>نحو %n قطعة في هذا المتجر</numerusform>
   </translation>
  </message>
  <message>
   <source>Probably a few here</source>
   <translation>على الأرجح بقي القليل هنا</translation>
  </message>
  <message>
   <source>Probably several here</source>
   <translation>على الأرجح يوجد عدد منه هنا</translation>
  </message>
  <message>
   <source>Probably plenty here</source>
   <translation>على الأرجح يوجد الكثير هنا</translation>
  </message>
  <message>
   <source>Ask us, and we look for it on the shelf.</source>
   <translation>اسألنا وسنبحث عنه على الرف.</translation>
  </message>
  <message>
   <source>Please check the shelf, or ask us to look.</source>
   <translation>يرجى التحقق من الرف، أو سؤالنا.</translation>
  </message>
  <message>
   <source>We can get it for you from another store, or send it to your home.</source>
   <translation>يمكننا إحضاره من متجر آخر، أو إرساله إلى منزلك.</translation>
  </message>
  <message>
   <source>ask us</source>
   <translation>اسألنا</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>نفد</translation>
  </message>
  <message>
   <source>maybe sold out</source>
   <translation>ربما نفد</translation>
  </message>
  <message numerus="yes">
   <source>%n here</source>
   <translation>
    <numerusform>لا شيء هنا</numerusform>
    <numerusform>قطعة هنا</numerusform>
    <numerusform>قطعتان هنا</numerusform>
    <numerusform>%n قطع هنا</numerusform>
    <numerusform>%n قطعة هنا</numerusform>
    <numerusform>%n قطعة هنا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about %n</source>
   <translation>
    <numerusform>لا شيء تقريبًا</numerusform>
    <numerusform>نحو قطعة</numerusform>
    <numerusform>نحو قطعتين</numerusform>
    <numerusform>نحو %n قطع</numerusform>
    <numerusform>نحو %n قطعة</numerusform>
    <numerusform>نحو %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>Was sold out</source>
   <translation>كان قد نفد</translation>
  </message>
  <message>
   <source>Last seen: %1</source>
   <translation>آخر ما شوهد: %1</translation>
  </message>
  <message>
   <source>Sold out</source>
   <translation>نفد</translation>
  </message>
  <message numerus="yes">
   <source>%n in stock</source>
   <translation>
    <numerusform>غير متوفر</numerusform>
    <numerusform>قطعة متوفرة</numerusform>
    <numerusform>قطعتان متوفرتان</numerusform>
    <numerusform>%n قطع متوفرة</numerusform>
    <numerusform>%n قطعة متوفرة</numerusform>
    <numerusform>%n قطعة متوفرة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>About %n in stock</source>
   <translation>
    <numerusform>غير متوفر تقريبًا</numerusform>
    <numerusform>نحو قطعة متوفرة</numerusform>
    <numerusform>نحو قطعتين متوفرتين</numerusform>
    <numerusform>نحو %n قطع متوفرة</numerusform>
    <numerusform>نحو %n قطعة متوفرة</numerusform>
    <numerusform>نحو %n قطعة متوفرة</numerusform>
   </translation>
  </message>
  <message>
   <source>a few</source>
   <translation>القليل</translation>
  </message>
  <message>
   <source>several</source>
   <translation>عدد منه</translation>
  </message>
  <message>
   <source>plenty</source>
   <translation>الكثير</translation>
  </message>
 </context>
 <context>
  <name>StoreInfo</name>
  <message>
   <source>Open until %1</source>
   <translation>مفتوح حتى %1</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>مغلق</translation>
  </message>
  <message>
   <source>Opens at %1</source>
   <translation>يفتح في %1</translation>
  </message>
  <message>
   <source>Closed now, opens tomorrow at %1</source>
   <translation>مغلق الآن، يفتح غدا في %1</translation>
  </message>
  <message>
   <source>Closed now, opens on %1 at %2</source>
   <translation>مغلق الآن، يفتح يوم %1 في %2</translation>
  </message>
 </context>
 <context>
  <name>StoreInfoPage</name>
  <message>
   <source>Ask our team</source>
   <translation>اسأل فريقنا</translation>
  </message>
  <message>
   <source>Special days</source>
   <translation>أيام خاصة</translation>
  </message>
  <message>
   <source>Opening hours</source>
   <translation>ساعات العمل</translation>
  </message>
  <message>
   <source>How to reach us</source>
   <translation>كيف تتواصل معنا</translation>
  </message>
  <message>
   <source>What we do for you here</source>
   <translation>خدماتنا هنا</translation>
  </message>
  <message>
   <source>Our other stores</source>
   <translation>متاجرنا الأخرى</translation>
  </message>
  <message>
   <source>We cannot say much about this store yet</source>
   <translation>لا نعرف الكثير عن هذا المتجر بعد</translation>
  </message>
  <message>
   <source>This screen is still learning about it. Our team knows everything: please ask.</source>
   <translation>هذه الشاشة ما زالت تتعلم. فريقنا يعرف كل شيء: تفضل بالسؤال.</translation>
  </message>
 </context>
 <context>
  <name>Tile</name>
  <message numerus="yes">
   <source>%n colours</source>
   <translation>
    <numerusform>بلا ألوان</numerusform>
    <numerusform>لون واحد</numerusform>
    <numerusform>لونان</numerusform>
    <numerusform>%n ألوان</numerusform>
    <numerusform>%n لونًا</numerusform>
    <numerusform>%n لون</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask us about stock</source>
   <translation>اسألنا عن التوفر</translation>
  </message>
 </context>
 <context>
  <name>Trouble</name>
  <message>
   <source>This screen is not set up yet</source>
   <translation>هذه الشاشة غير جاهزة بعد</translation>
  </message>
  <message>
   <source>Please ask our team. They are glad to help you.</source>
   <translation>يرجى سؤال فريقنا، ويسعدهم مساعدتك.</translation>
  </message>
  <message>
   <source>For our team: this kiosk needs its enrolment code from central.</source>
   <translation>لفريقنا: يحتاج هذا الجهاز إلى رمز التسجيل من المركز.</translation>
  </message>
  <message>
   <source>This screen is closed</source>
   <translation>هذه الشاشة مغلقة</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team.</source>
   <translation>يرجى استخدام شاشة أخرى، أو سؤال فريقنا.</translation>
  </message>
  <message>
   <source>For our team: central has switched this kiosk off. Enrol it again to use it.</source>
   <translation>لفريقنا: أوقف المركز هذا الجهاز. سجّله من جديد لاستخدامه.</translation>
  </message>
  <message>
   <source>This screen is taking a break</source>
   <translation>هذه الشاشة في استراحة</translation>
  </message>
  <message>
   <source>Please use another screen, or ask our team. They are glad to help you.</source>
   <translation>يرجى استخدام شاشة أخرى، أو سؤال فريقنا، ويسعدهم مساعدتك.</translation>
  </message>
  <message>
   <source>For our team: %1</source>
   <translation>لفريقنا: %1</translation>
  </message>
  <message>
   <source>the disk is full. Free some space, then start the kiosk again.</source>
   <translation>القرص ممتلئ. أفرغ بعض المساحة ثم شغّل الجهاز من جديد.</translation>
  </message>
  <message>
   <source>the data folder cannot be written to. Check its permissions.</source>
   <translation>لا يمكن الكتابة في مجلد البيانات. تحقق من الأذونات.</translation>
  </message>
  <message>
   <source>the data is from a newer version. Update this kiosk.</source>
   <translation>البيانات من إصدار أحدث. حدّث هذا الجهاز.</translation>
  </message>
  <message>
   <source>the data folder is used by another program. Close it, then start the kiosk again.</source>
   <translation>يستخدم برنامج آخر مجلد البيانات. أغلقه ثم شغّل الجهاز من جديد.</translation>
  </message>
  <message>
   <source>this machine has no safe place for the key of its data. Nothing was changed; run storeside doctor.</source>
   <translation>لا يوجد على هذا الجهاز مكان آمن لمفتاح بياناته. لم يتغيّر شيء؛ شغّلوا storeside doctor.</translation>
  </message>
  <message>
   <source>the key of the data is not on this machine. Nothing was changed; look where it is kept.</source>
   <translation>مفتاح البيانات ليس على هذا الجهاز. لم يتغيّر شيء؛ ابحثوا أين يُحفظ.</translation>
  </message>
  <message>
   <source>the key does not belong to this data. Nothing was changed; check folder and key.</source>
   <translation>المفتاح لا يخصّ هذه البيانات. لم يتغيّر شيء؛ تحقّقوا من المجلد والمفتاح.</translation>
  </message>
  <message>
   <source>others can read the key of the data, so it is not used. Nothing was changed; run storeside doctor.</source>
   <translation>يستطيع آخرون قراءة مفتاح البيانات، ولذلك لا يُستخدم. لم يتغيّر شيء؛ شغّلوا storeside doctor.</translation>
  </message>
  <message>
   <source>the data on this device is damaged. Start the kiosk again; what was not sent is kept.</source>
   <translation>البيانات على هذا الجهاز تالفة. أعيدوا تشغيل الجهاز؛ ما ينتظر الإرسال محفوظ.</translation>
  </message>
 </context>
 <context>
  <name>TurnCard</name>
  <message>
   <source>Parking bay %1</source>
   <translation>الموقف %1</translation>
  </message>
 </context>
 <context>
  <name>VariantChoice</name>
  <message>
   <source>Colour: %1</source>
   <translation>اللون: %1</translation>
  </message>
  <message>
   <source>Size: %1</source>
   <translation>المقاس: %1</translation>
  </message>
 </context>
 <context>
  <name>WayDialog</name>
  <message>
   <source>Got it</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>You are here: follow the dots</source>
   <translation>أنت هنا: اتبع النقاط</translation>
  </message>
  <message>
   <source>Here it is</source>
   <translation>هنا مكانه</translation>
  </message>
 </context>
</TS>
