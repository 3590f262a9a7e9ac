<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AboutCard</name>
  <message>
   <source>About</source>
   <translation>حول الجهاز</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Device number</source>
   <translation>رقم الجهاز</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>المركز</translation>
  </message>
  <message>
   <source>Free storage</source>
   <translation>المساحة المتاحة</translation>
  </message>
  <message>
   <source>Set up</source>
   <translation>تاريخ الإعداد</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>الواجهة</translation>
  </message>
 </context>
 <context>
  <name>AskView</name>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
 </context>
 <context>
  <name>AttentionCard</name>
  <message>
   <source>on this tablet</source>
   <translation>على هذا الجهاز</translation>
  </message>
  <message>
   <source>Without a receipt</source>
   <translation>بلا إيصال</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>Agreed to by</source>
   <translation>وافق عليه</translation>
  </message>
  <message>
   <source>The customer</source>
   <translation>العميل</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>ما يجب فعله</translation>
  </message>
  <message>
   <source>settled by %1</source>
   <translation>سوّاه %1</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>تمت تسويته</translation>
  </message>
  <message>
   <source>Settle it</source>
   <translation>تسوية</translation>
  </message>
  <message>
   <source>Settle it: %1</source>
   <translation>تسوية: %1</translation>
  </message>
  <message>
   <source>A manager settles this.</source>
   <translation>يسوّي المدير هذا الأمر.</translation>
  </message>
 </context>
 <context>
  <name>AttentionDialog</name>
  <message>
   <source>How was it settled?</source>
   <translation>كيف تمت التسوية؟</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>تمت التسوية</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>ملاحظة إن أردت</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>AttentionPage</name>
  <message>
   <source>Needs attention</source>
   <translation>يحتاج إلى متابعة</translation>
  </message>
  <message numerus="yes">
   <source>%n to settle</source>
   <translation>
    <numerusform>لا شيء للتسوية</numerusform>
    <numerusform>أمر واحد للتسوية</numerusform>
    <numerusform>أمران للتسوية</numerusform>
    <numerusform>%n أمور للتسوية</numerusform>
    <numerusform>%n أمرًا للتسوية</numerusform>
    <numerusform>%n أمر للتسوية</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing to settle</source>
   <translation>لا شيء للتسوية</translation>
  </message>
  <message>
   <source>No line to the office: what other tablets have done since is not known here. What you settle is saved on this tablet.</source>
   <translation>لا اتصال بالمركز: ما فعلته الأجهزة الأخرى منذ ذلك الحين غير معروف هنا. ما تسوّيه محفوظ على هذا الجهاز.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>To settle · %1</source>
   <translation>للتسوية · %1</translation>
  </message>
  <message>
   <source>With what is settled · %1</source>
   <translation>مع ما تمت تسويته · %1</translation>
  </message>
  <message>
   <source>What else the office did not accept of this tablet is listed under This device.</source>
   <translation>ما لم يقبله المركز من هذا الجهاز غير ذلك مذكور في صفحة هذا الجهاز.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>تتعذر قراءة القائمة الآن</translation>
  </message>
  <message>
   <source>Nothing needs attention</source>
   <translation>لا شيء يحتاج إلى متابعة</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>لم يضِع شيء.</translation>
  </message>
  <message>
   <source>When two people do the same without knowing of each other, it appears here with both names, and what to do.</source>
   <translation>عندما يفعل شخصان الشيء نفسه دون أن يعلم أحدهما بالآخر، يظهر هنا مع الاسمين وما يجب فعله.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>Open This device</source>
   <translation>افتح صفحة هذا الجهاز</translation>
  </message>
 </context>
 <context>
  <name>AttentionWords</name>
  <message>
   <source>Somebody was quicker with an order</source>
   <translation>سبقك أحدهم في طلب</translation>
  </message>
  <message>
   <source>Return not undone</source>
   <translation>لم يلغ الإرجاع</translation>
  </message>
  <message>
   <source>Handed over twice</source>
   <translation>سُلِّم مرتين</translation>
  </message>
  <message>
   <source>Handed over although cancelled</source>
   <translation>سُلِّم رغم إلغائه</translation>
  </message>
  <message>
   <source>Picked twice</source>
   <translation>جُمع مرتين</translation>
  </message>
  <message>
   <source>Returned twice</source>
   <translation>أُعيد مرتين</translation>
  </message>
  <message>
   <source>Came back another way before</source>
   <translation>أُعيد من قبل بطريقة أخرى</translation>
  </message>
  <message>
   <source>Never bought</source>
   <translation>لم يُشترَ قط</translation>
  </message>
  <message>
   <source>Bought elsewhere?</source>
   <translation>اشتُري من مكان آخر؟</translation>
  </message>
  <message>
   <source>Return not accepted</source>
   <translation>لم يُقبل الإرجاع</translation>
  </message>
  <message>
   <source>More is gone than there was</source>
   <translation>خرج أكثر مما كان موجودًا</translation>
  </message>
  <message>
   <source>Refund refused</source>
   <translation>رُفض رد المبلغ</translation>
  </message>
  <message>
   <source>One code, used on two devices</source>
   <translation>رمز واحد استُخدم على جهازين</translation>
  </message>
  <message>
   <source>Request could not be met</source>
   <translation>تعذّرت تلبية الطلب</translation>
  </message>
  <message>
   <source>Two actions do not fit together</source>
   <translation>إجراءان لا يتوافقان</translation>
  </message>
  <message>
   <source>It is about %1.</source>
   <translation>الأمر بقيمة %1.</translation>
  </message>
  <message>
   <source>What was done on this tablet no longer fits what somebody else did meanwhile. The office will not accept it. Look where the goods are.</source>
   <translation>ما جرى على هذا الجهاز لم يعد يتوافق مع ما فعله شخص آخر في هذه الأثناء. لن يقبله المركز. تحقّق من مكان البضاعة.</translation>
  </message>
  <message>
   <source>The office did not accept this return. The goods are here: what to do with them follows as soon as it has listed it.</source>
   <translation>لم يقبل المركز هذا الإرجاع. البضاعة هنا: يظهر ما ينبغي فعله حالما يسجله المركز.</translation>
  </message>
  <message>
   <source>The office did not accept what was done on this tablet: somebody else was there first. Both names follow as soon as it has listed them.</source>
   <translation>لم يقبل المركز ما جرى على هذا الجهاز: سبقه شخص آخر. يظهر الاسمان حالما يسجلهما المركز.</translation>
  </message>
  <message numerus="yes">
   <source>Both gave %n unit(s) of this order away. Only the first counts.</source>
   <translation>
    <numerusform>سلّم كلاهما هذا الطلب. الأول وحده محسوب.</numerusform>
    <numerusform>سلّم كلاهما قطعة واحدة من هذا الطلب. الأول وحده محسوب.</numerusform>
    <numerusform>سلّم كلاهما قطعتين من هذا الطلب. الأول وحده محسوب.</numerusform>
    <numerusform>سلّم كلاهما %n قطع من هذا الطلب. الأول وحده محسوب.</numerusform>
    <numerusform>سلّم كلاهما %n قطعة من هذا الطلب. الأول وحده محسوب.</numerusform>
    <numerusform>سلّم كلاهما %n قطعة من هذا الطلب. الأول وحده محسوب.</numerusform>
   </translation>
  </message>
  <message>
   <source>Both gave this order away. Only the first counts.</source>
   <translation>سلّم كلاهما هذا الطلب. الأول وحده محسوب.</translation>
  </message>
  <message>
   <source>The order was cancelled or its hold was over, and the goods went out all the same. The hand-over counts.</source>
   <translation>كان الطلب ملغى أو انتهت مدة حجزه، ومع ذلك خرجت البضاعة. التسليم محسوب.</translation>
  </message>
  <message>
   <source>Both took the same goods from the shelf. One set is too many.</source>
   <translation>أخذ كلاهما البضاعة نفسها من الرف. إحدى المجموعتين زائدة.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid; the second was about %1.</source>
   <translation>استُلمت البضاعة نفسها مرتين. يُدفع عن الأولى وحدها؛ كانت الثانية بقيمة %1.</translation>
  </message>
  <message>
   <source>The same goods were taken back twice. Only the first is paid.</source>
   <translation>استُعيدت البضاعة نفسها مرتين. يُدفع الأول فقط.</translation>
  </message>
  <message>
   <source>The web shop says that these goods had come back to it, and it has seen to the money. Nothing is paid for them again.</source>
   <translation>يقول المتجر الإلكتروني إن هذه البضاعة عادت إليه وإنه تولى أمر المال. لا يُدفع عنها مرة أخرى.</translation>
  </message>
  <message>
   <source>The order does not have this article. The goods are here.</source>
   <translation>لا يوجد هذا الصنف في الطلب. البضاعة هنا.</translation>
  </message>
  <message>
   <source>The office knows no such order. The goods are here.</source>
   <translation>لا يعرف المركز طلبًا كهذا. البضاعة هنا.</translation>
  </message>
  <message>
   <source>The order is known, but these goods were never handed over with it. They may be of another order or from another shop. The goods are here.</source>
   <translation>الطلب معروف، لكن هذه البضاعة لم تُسلَّم معه قط. قد تكون من طلب آخر أو من متجر آخر. البضاعة هنا.</translation>
  </message>
  <message>
   <source>By the records there are fewer than none. Somebody has to count.</source>
   <translation>بحسب السجل هناك أقل من الصفر. يجب أن يعدّ أحدهم.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay back %1. The money is still with us.</source>
   <translation>رفض مزوّد الدفع رد %1. ما زال المال لدينا.</translation>
  </message>
  <message>
   <source>The payment provider refused to pay the customer back. The money is still with us.</source>
   <translation>رفض مزوّد الدفع رد المبلغ إلى العميل. ما زال المال لدينا.</translation>
  </message>
  <message>
   <source>A code that works once was shown on two devices without a network between them.</source>
   <translation>رمز يصلح مرة واحدة عُرض على جهازين لا شبكة بينهما.</translation>
  </message>
  <message>
   <source>A shopper ordered this at a screen of the store and went home. It cannot be had as they wanted it, and nothing is kept for them.</source>
   <translation>طلب متسوّق هذا من شاشة في المتجر ثم غادر. لا يتوفر كما أراده، ولا شيء محجوز له.</translation>
  </message>
  <message>
   <source>The goods were given back to the customer.</source>
   <translation>أعيدت البضاعة إلى العميل.</translation>
  </message>
  <message>
   <source>But the money was on its way to the bank by then.</source>
   <translation>لكن المال كان قد خرج إلى البنك حينها.</translation>
  </message>
  <message>
   <source>But the money was with the customer by then.</source>
   <translation>لكن المال كان لدى العميل حينها.</translation>
  </message>
  <message>
   <source>But something had been paid with its store credit by then.</source>
   <translation>لكن شيئًا كان قد دُفع برصيدها حينها.</translation>
  </message>
  <message>
   <source>But it had become store credit by then.</source>
   <translation>لكنه كان قد أصبح رصيدا للمتجر حينها.</translation>
  </message>
  <message>
   <source>But the payment provider had refused the refund by then: settle that one first.</source>
   <translation>لكن مزود الدفع كان قد رفض رد المبلغ حينها: عالج ذلك أولا.</translation>
  </message>
  <message>
   <source>But other goods had gone out for them.</source>
   <translation>لكن بضاعة أخرى كانت قد خرجت مقابلها.</translation>
  </message>
  <message>
   <source>But something else of the order had come back after them.</source>
   <translation>لكن شيئا آخر من الطلب كان قد أعيد بعدها.</translation>
  </message>
  <message>
   <source>But it was too long ago, so the return stands and is paid.</source>
   <translation>لكن مر وقت طويل، فيبقى الإرجاع قائما ويدفع.</translation>
  </message>
  <message>
   <source>But only who took them in, or a manager, could undo it: the return stands and is paid.</source>
   <translation>لكن لا يلغيه إلا من استلمها أو المدير: يبقى الإرجاع قائما ويدفع.</translation>
  </message>
  <message>
   <source>By the rules these goods cannot come back. They are here.</source>
   <translation>بحسب القواعد لا يمكن إرجاع هذه البضاعة. وهي هنا.</translation>
  </message>
  <message>
   <source>A manager had to agree, and nobody did. The goods are here.</source>
   <translation>كان يجب أن يوافق مدير ولم يوافق أحد. البضاعة هنا.</translation>
  </message>
  <message>
   <source>Whoever took the goods in also agreed to it. It takes two. The goods are here.</source>
   <translation>من استلم البضاعة وافق أيضًا. يلزم شخصان. البضاعة هنا.</translation>
  </message>
  <message>
   <source>Who agreed is not a manager of this store. The goods are here.</source>
   <translation>من وافق ليس مديرًا لهذا المتجر. البضاعة هنا.</translation>
  </message>
  <message>
   <source>The amount does not follow from what was paid. The goods are here.</source>
   <translation>المبلغ لا ينتج عمّا دُفع. البضاعة هنا.</translation>
  </message>
  <message>
   <source>What was to go out in exchange is not to be had there any more. The goods that came back are here.</source>
   <translation>ما كان سيُعطى بدلًا لم يعد متوفرًا هناك. البضاعة المرتجعة هنا.</translation>
  </message>
  <message>
   <source>The office could not take the exchange. The goods that came back are here.</source>
   <translation>لم يتمكن المركز من قبول الاستبدال. البضاعة المرتجعة هنا.</translation>
  </message>
  <message>
   <source>The office did not accept it. The goods are here.</source>
   <translation>لم يقبله المركز. البضاعة هنا.</translation>
  </message>
  <message>
   <source>the money comes back</source>
   <translation>المال سيعود</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>المركز يقرر أولًا</translation>
  </message>
  <message>
   <source>other goods go out for them</source>
   <translation>تُعطى بضاعة أخرى بدلًا منها</translation>
  </message>
  <message>
   <source>nobody noted it</source>
   <translation>لم يُدوَّن</translation>
  </message>
  <message>
   <source>The customer knows nothing of it.</source>
   <translation>لا يعلم العميل شيئًا عن ذلك.</translation>
  </message>
  <message>
   <source>The customer was told of the first hand-over only.</source>
   <translation>أُبلغ العميل بالتسليم الأول فقط.</translation>
  </message>
  <message>
   <source>The customer was told that it is cancelled and the money comes back, and then that it was handed over.</source>
   <translation>أُبلغ العميل بالإلغاء وبأن المال سيعود، ثم بأن الطلب سُلِّم.</translation>
  </message>
  <message>
   <source>Both times: %1.</source>
   <translation>في المرتين: %1.</translation>
  </message>
  <message>
   <source>First: %1. Second: %2.</source>
   <translation>أولًا: %1. ثانيًا: %2.</translation>
  </message>
  <message>
   <source>The customer was told that other goods go out for these. As it stands, none are kept for them.</source>
   <translation>قيل للعميل إن بضاعة أخرى ستُعطى بدلًا من هذه. حاليًا لا شيء محفوظ له.</translation>
  </message>
  <message>
   <source>The customer was told that the money comes back. Nothing is paid as it stands.</source>
   <translation>قيل للعميل إن المال سيعود. لا يُدفع شيء والحال هذه.</translation>
  </message>
  <message>
   <source>The customer was told that the office decides first, and waits for word.</source>
   <translation>قيل للعميل إن المركز يقرر أولًا، وهو ينتظر الرد.</translation>
  </message>
  <message>
   <source>Nobody noted what the customer was told.</source>
   <translation>لم يدوّن أحد ما قيل للعميل.</translation>
  </message>
  <message>
   <source>The customer has the goods, and a slip which says that nothing is paid.</source>
   <translation>لدى العميل البضاعة وقسيمة تقول إنه لا يدفع شيء.</translation>
  </message>
  <message>
   <source>The customer waits for the money.</source>
   <translation>ينتظر العميل ماله.</translation>
  </message>
  <message>
   <source>The shopper was told that we confirm it by message. They are written to, if we know an address.</source>
   <translation>قيل للمتسوّق إننا نؤكد الطلب برسالة. نكتب إليه إن كنا نعرف عنوانًا له.</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) left in exchange: count that shelf.</source>
   <translation>
    <numerusform>لم تخرج قطع بدلًا: عُدّ ذلك الرف.</numerusform>
    <numerusform>خرجت قطعة واحدة بدلًا: عُدّ ذلك الرف.</numerusform>
    <numerusform>خرجت قطعتان بدلًا: عُدّ ذلك الرف.</numerusform>
    <numerusform>خرجت %n قطع بدلًا: عُدّ ذلك الرف.</numerusform>
    <numerusform>خرجت %n قطعة بدلًا: عُدّ ذلك الرف.</numerusform>
    <numerusform>خرجت %n قطعة بدلًا: عُدّ ذلك الرف.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask both whether two parcels went out. Call the customer if so.</source>
   <translation>اسأل الاثنين إن خرج طردان. إن كان كذلك فاتصل بالعميل.</translation>
  </message>
  <message>
   <source>Find out whether money was paid back although the goods are gone.</source>
   <translation>تحقّق مما إذا رُدّ المال رغم خروج البضاعة.</translation>
  </message>
  <message>
   <source>Call the customer and agree on another way: cash, a transfer or store credit.</source>
   <translation>اتصل بالعميل واتفق معه على طريقة أخرى: نقدًا أو بتحويل أو برصيد في المتجر.</translation>
  </message>
  <message>
   <source>Put the second set back on its shelf.</source>
   <translation>أعد المجموعة الثانية إلى رفها.</translation>
  </message>
  <message>
   <source>Look whether the goods are here, once or twice.</source>
   <translation>تحقّق من وجود البضاعة هنا، مرة أم مرتين.</translation>
  </message>
  <message>
   <source>Call the customer. Give the goods back, or agree on store credit and put them back on the shelf; or take them back again at the desk.</source>
   <translation>اتصل بالعميل. أعِد إليه البضاعة، أو اتفق معه على رصيد وأعِدها إلى الرف؛ أو استلمها من جديد عند المنضدة.</translation>
  </message>
  <message>
   <source>Call the customer: the goods come back, or they are paid for once more.</source>
   <translation>اتصل بالعميل: تعاد البضاعة أو يدفع ثمنها من جديد.</translation>
  </message>
  <message>
   <source>Count the shelf, and enter what is there.</source>
   <translation>عُدّ الرف وأدخل ما هو موجود.</translation>
  </message>
  <message>
   <source>Ask both who showed the code, and look at the IDs again if you can.</source>
   <translation>اسأل الاثنين عمّن عرض الرمز، وراجع بطاقات الهوية مرة أخرى إن أمكن.</translation>
  </message>
  <message>
   <source>Look for the article in another store, or for a similar one, for when the shopper calls or comes back.</source>
   <translation>ابحث عن المنتج في متجر آخر أو عن منتج مشابه، في حال اتصل المتسوّق أو عاد.</translation>
  </message>
  <message>
   <source>Ask both.</source>
   <translation>اسأل الاثنين.</translation>
  </message>
  <message>
   <source>The second parcel came back</source>
   <translation>عاد الطرد الثاني</translation>
  </message>
  <message>
   <source>The customer has both</source>
   <translation>الطردان عند العميل</translation>
  </message>
  <message>
   <source>Only one went out</source>
   <translation>خرج طرد واحد فقط</translation>
  </message>
  <message>
   <source>It was paid back</source>
   <translation>رُدّ المبلغ</translation>
  </message>
  <message>
   <source>Nothing was paid back</source>
   <translation>لم يُردّ شيء</translation>
  </message>
  <message>
   <source>The goods are here again</source>
   <translation>البضاعة هنا من جديد</translation>
  </message>
  <message>
   <source>The customer paid for them again</source>
   <translation>دفع العميل ثمنها من جديد</translation>
  </message>
  <message>
   <source>The customer keeps both</source>
   <translation>احتفظ العميل بالاثنين</translation>
  </message>
  <message>
   <source>Paid another way</source>
   <translation>دُفع بطريقة أخرى</translation>
  </message>
  <message>
   <source>Store credit given</source>
   <translation>مُنح رصيدًا في المتجر</translation>
  </message>
  <message>
   <source>It is back on the shelf</source>
   <translation>عاد إلى الرف</translation>
  </message>
  <message>
   <source>It stays with the order</source>
   <translation>يبقى مع الطلب</translation>
  </message>
  <message>
   <source>The customer has the goods again</source>
   <translation>البضاعة عند العميل من جديد</translation>
  </message>
  <message>
   <source>Taken back again, and accepted</source>
   <translation>استُلمت من جديد وقُبلت</translation>
  </message>
  <message>
   <source>The goods are here once</source>
   <translation>البضاعة هنا مرة واحدة</translation>
  </message>
  <message>
   <source>The goods are here twice</source>
   <translation>البضاعة هنا مرتين</translation>
  </message>
  <message>
   <source>The goods are not here</source>
   <translation>البضاعة ليست هنا</translation>
  </message>
  <message>
   <source>The shopper knows</source>
   <translation>المتسوّق يعلم</translation>
  </message>
  <message>
   <source>Ordered anew</source>
   <translation>طُلب من جديد</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>تم التحقق</translation>
  </message>
  <message>
   <source>Put it back on the shelf and count it in.</source>
   <translation>أعده إلى الرف واحسبه.</translation>
  </message>
  <message>
   <source>The loss is noted. Count the shelf.</source>
   <translation>سُجّلت الخسارة. عُدّ الرف.</translation>
  </message>
  <message>
   <source>Nothing is paid. Count them out of the shelf if they lie there.</source>
   <translation>لا يُدفع شيء. اطرحها من عدد الرف إن كانت هناك.</translation>
  </message>
  <message>
   <source>The second try counts. This one ends.</source>
   <translation>تُحسب المحاولة الثانية، وتنتهي هذه.</translation>
  </message>
  <message>
   <source>It was entered twice. Tell the customer what counts.</source>
   <translation>أُدخلت مرتين. أخبر العميل بما يُحسب.</translation>
  </message>
  <message>
   <source>The second set is not of this order. Give it back, or agree on store credit.</source>
   <translation>المجموعة الثانية ليست من هذا الطلب. أعِدها أو اتفق على رصيد.</translation>
  </message>
  <message>
   <source>The return counts. Put the goods where they belong.</source>
   <translation>الإرجاع قائم. ضع البضاعة في مكانها.</translation>
  </message>
  <message>
   <source>The return counts, and the goods are sold.</source>
   <translation>الإرجاع قائم، وقد بيعت البضاعة.</translation>
  </message>
  <message>
   <source>The office sees that goods and money are gone.</source>
   <translation>يرى المركز أن البضاعة والمال قد خرجا.</translation>
  </message>
  <message>
   <source>Nothing is paid back by itself any more. Say in the note how it was done.</source>
   <translation>لن يُردّ شيء تلقائيًا بعد الآن. اكتب في الملاحظة كيف تم ذلك.</translation>
  </message>
  <message>
   <source>Taken in by</source>
   <translation>استلمها</translation>
  </message>
  <message>
   <source>Given up by</source>
   <translation>ألغاه</translation>
  </message>
  <message>
   <source>Taken back first by</source>
   <translation>استلمها أولًا</translation>
  </message>
  <message>
   <source>First</source>
   <translation>الأول</translation>
  </message>
  <message>
   <source>Ordered by</source>
   <translation>طلبه</translation>
  </message>
  <message>
   <source>Given back by</source>
   <translation>أعادها</translation>
  </message>
  <message>
   <source>Handed over by</source>
   <translation>سلّمه</translation>
  </message>
  <message>
   <source>And then by</source>
   <translation>ثم استلمها</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>الثاني</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>غير معروف</translation>
  </message>
 </context>
 <context>
  <name>BasketCustomer</name>
  <message>
   <source>Who is it for, and where does it go?</source>
   <translation>لمن هذا، وإلى أين يُرسَل؟</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>لمن هذا؟</translation>
  </message>
  <message>
   <source>%1, card ending in %2</source>
   <translation>%1، بطاقة تنتهي بـ %2</translation>
  </message>
  <message>
   <source>Scan their card, or type: it is for this order alone.</source>
   <translation>امسح البطاقة أو اكتب البيانات: لهذا الطلب وحده.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>استخدام</translation>
  </message>
  <message>
   <source>It is for somebody else</source>
   <translation>الطلب لشخص آخر</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
 </context>
 <context>
  <name>BasketLine</name>
  <message>
   <source>%1 each</source>
   <translation>%1 للقطعة</translation>
  </message>
  <message>
   <source>nobody knows its price</source>
   <translation>السعر غير معروف</translation>
  </message>
  <message>
   <source>costs more now, it was %1</source>
   <translation>أصبح أغلى، كان %1</translation>
  </message>
  <message>
   <source>costs less now, it was %1</source>
   <translation>أصبح أرخص، كان %1</translation>
  </message>
  <message>
   <source>instead of %1</source>
   <translation>بدلًا من %1</translation>
  </message>
  <message>
   <source>Take %1 out</source>
   <translation>إخراج %1</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>أقل بواحد</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>أكثر بواحد</translation>
  </message>
  <message>
   <source>Something similar</source>
   <translation>شيء مشابه</translation>
  </message>
 </context>
 <context>
  <name>BasketPage</name>
  <message>
   <source>Order for a customer</source>
   <translation>طلب لأحد العملاء</translation>
  </message>
  <message>
   <source>Basket</source>
   <translation>السلة</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s)</source>
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
   <source>from a kiosk</source>
   <translation>من شاشة المتجر</translation>
  </message>
  <message>
   <source>scan to add more</source>
   <translation>امسح لإضافة المزيد</translation>
  </message>
  <message numerus="yes">
   <source>%n more code(s) of this basket</source>
   <translation>
    <numerusform>لا رموز أخرى لهذه السلة</numerusform>
    <numerusform>رمز آخر لهذه السلة</numerusform>
    <numerusform>رمزان آخران لهذه السلة</numerusform>
    <numerusform>%n رموز أخرى لهذه السلة</numerusform>
    <numerusform>%n رمزًا آخر لهذه السلة</numerusform>
    <numerusform>%n رمز آخر لهذه السلة</numerusform>
   </translation>
  </message>
  <message>
   <source>The kiosk shows them one after the other: scan them all.</source>
   <translation>تعرضها الشاشة واحدًا تلو الآخر: امسحها كلها.</translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) of the kiosk’s basket are not known here</source>
   <translation>
    <numerusform>كل منتجات السلة معروفة هنا</numerusform>
    <numerusform>منتج واحد من السلة غير معروف هنا</numerusform>
    <numerusform>منتجان من السلة غير معروفين هنا</numerusform>
    <numerusform>%n منتجات من السلة غير معروفة هنا</numerusform>
    <numerusform>%n منتجًا من السلة غير معروف هنا</numerusform>
    <numerusform>%n منتج من السلة غير معروف هنا</numerusform>
   </translation>
  </message>
  <message>
   <source>They are not in this basket. Ask the customer what it was, and scan it or look for it.</source>
   <translation>ليست في هذه السلة. اسأل ما كانت، ثم امسحها أو ابحث عنها.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) did not fit in as wanted</source>
   <translation>
    <numerusform>كل السطور كما طُلبت</numerusform>
    <numerusform>سطر واحد لم يدخل كما طُلب</numerusform>
    <numerusform>سطران لم يدخلا كما طُلب</numerusform>
    <numerusform>%n سطور لم تدخل كما طُلب</numerusform>
    <numerusform>%n سطرًا لم يدخل كما طُلب</numerusform>
    <numerusform>%n سطر لم يدخل كما طُلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Compare with the kiosk, and order the rest as a second order.</source>
   <translation>قارن بالشاشة واطلب الباقي في طلب ثانٍ.</translation>
  </message>
  <message>
   <source>Something costs more by now</source>
   <translation>أصبح سعر شيء أعلى</translation>
  </message>
  <message>
   <source>Something costs less by now</source>
   <translation>أصبح سعر شيء أقل</translation>
  </message>
  <message>
   <source>Tell the customer the new price.</source>
   <translation>أخبر العميل بالسعر الجديد.</translation>
  </message>
  <message>
   <source>They agree</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>%1 is out of the basket</source>
   <translation>أُخرج %1 من السلة</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>إعادته</translation>
  </message>
  <message>
   <source>An empty basket</source>
   <translation>سلة فارغة</translation>
  </message>
  <message>
   <source>Scan articles, or the code that the kiosk shows of a shopper’s basket. What is not here comes from another store or from the warehouse.</source>
   <translation>امسح المنتجات، أو الرمز الذي تعرضه الشاشة لسلة متسوق. ما ليس هنا يأتي من متجر آخر أو من المستودع.</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>تعذّر البحث عن هذا</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Scan again; if it happens again, restart the tablet and tell a manager.</source>
   <translation>لم يتمكن الجهاز من قراءة سجلاته. امسح مرة أخرى؛ وإن تكرر ذلك فأعد تشغيل الجهاز وأخبر المدير.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>البدء من جديد</translation>
  </message>
  <message>
   <source>Next customer</source>
   <translation>العميل التالي</translation>
  </message>
  <message>
   <source>Empty it</source>
   <translation>إفراغها</translation>
  </message>
  <message>
   <source>Back to the basket</source>
   <translation>العودة إلى السلة</translation>
  </message>
  <message>
   <source>Choose another way</source>
   <translation>اختيار طريقة أخرى</translation>
  </message>
  <message>
   <source>Who is it for?</source>
   <translation>لمن هذا؟</translation>
  </message>
  <message>
   <source>Order · %1</source>
   <translation>اطلب · %1</translation>
  </message>
  <message>
   <source>Send order request · %1</source>
   <translation>إرسال طلب مبدئي · %1</translation>
  </message>
 </context>
 <context>
  <name>BasketSent</name>
  <message>
   <source>It is not confirmed. It is sent as soon as this tablet is connected, and the customer is written to.</source>
   <translation>لم يُؤكَّد بعد. يُرسَل فور اتصال هذا الجهاز، ونكتب إلى العميل.</translation>
  </message>
  <message>
   <source>It is saved on this tablet and not confirmed yet.</source>
   <translation>محفوظ على هذا الجهاز ولم يُؤكَّد بعد.</translation>
  </message>
  <message>
   <source>What is left</source>
   <translation>ما بقي</translation>
  </message>
  <message>
   <source>What was ordered</source>
   <translation>ما طُلب</translation>
  </message>
  <message>
   <source>costs %1 now</source>
   <translation>سعره الآن %1</translation>
  </message>
  <message numerus="yes">
   <source>%n left</source>
   <translation>
    <numerusform>لم يبقَ شيء</numerusform>
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
   <source>ready from %1</source>
   <translation>جاهز من %1</translation>
  </message>
  <message>
   <source>Everything is still in the basket</source>
   <translation>كل شيء ما زال في السلة</translation>
  </message>
  <message>
   <source>Choose another way or another article, and order again.</source>
   <translation>اختر طريقة أخرى أو منتجًا آخر واطلب من جديد.</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>ما يُقال للعميل</translation>
  </message>
  <message>
   <source>Number %1</source>
   <translation>الرقم %1</translation>
  </message>
  <message>
   <source>Code to pay with the phone</source>
   <translation>رمز للدفع بالهاتف</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>رمز لصندوق الدفع</translation>
  </message>
 </context>
 <context>
  <name>BasketSheet</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
 </context>
 <context>
  <name>BasketSide</name>
  <message>
   <source>For the customer</source>
   <translation>للعميل</translation>
  </message>
  <message>
   <source>Scan their card, or enter who it is for</source>
   <translation>امسح البطاقة أو أدخل اسم صاحب الطلب</translation>
  </message>
  <message>
   <source>Name, how to reach them, and where to send it</source>
   <translation>الاسم ووسيلة التواصل وعنوان التوصيل</translation>
  </message>
  <message>
   <source>Name, and how to reach them</source>
   <translation>الاسم ووسيلة التواصل</translation>
  </message>
  <message>
   <source>card ending in %1</source>
   <translation>بطاقة تنتهي بـ %1</translation>
  </message>
  <message>
   <source>free</source>
   <translation>مجانًا</translation>
  </message>
  <message>
   <source>Pays on their phone</source>
   <translation>الدفع بالهاتف</translation>
  </message>
  <message>
   <source>Pays at the till</source>
   <translation>الدفع عند الصندوق</translation>
  </message>
  <message>
   <source>With a code, once it is confirmed</source>
   <translation>برمز بعد التأكيد</translation>
  </message>
  <message>
   <source>Cash or card, with a code</source>
   <translation>نقدًا أو بالبطاقة، برمز</translation>
  </message>
 </context>
 <context>
  <name>BasketSimilar</name>
  <message>
   <source>Something similar</source>
   <translation>شيء مشابه</translation>
  </message>
  <message>
   <source>In place of %1</source>
   <translation>بدلًا من %1</translation>
  </message>
  <message>
   <source>The article is replaced in the basket; colour and size can be scanned instead.</source>
   <translation>يُستبدل المنتج في السلة؛ ويمكن مسح اللون والمقاس بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Nothing similar is known</source>
   <translation>لا يُعرف شيء مشابه</translation>
  </message>
  <message>
   <source>Scan what the customer would like instead: it goes into the basket.</source>
   <translation>امسح ما يريده العميل بدلًا منه فيدخل السلة.</translation>
  </message>
 </context>
 <context>
  <name>BasketSums</name>
  <message>
   <source>free</source>
   <translation>مجانًا</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>الإجمالي</translation>
  </message>
  <message>
   <source>includes %1 tax</source>
   <translation>يشمل ضريبة %1</translation>
  </message>
  <message>
   <source>%1 saved</source>
   <translation>وُفّر %1</translation>
  </message>
 </context>
 <context>
  <name>BasketWays</name>
  <message>
   <source>How does the customer want it?</source>
   <translation>كيف يريده العميل؟</translation>
  </message>
  <message>
   <source>Something similar instead</source>
   <translation>شيء مشابه بدلًا منه</translation>
  </message>
 </context>
 <context>
  <name>BasketWords</name>
  <message>
   <source>Take it from the shelf here</source>
   <translation>من الرف هنا</translation>
  </message>
  <message>
   <source>Held at this store’s counter</source>
   <translation>محجوز عند كاونتر هذا المتجر</translation>
  </message>
  <message>
   <source>To collect at %1</source>
   <translation>الاستلام من %1</translation>
  </message>
  <message>
   <source>Sent home</source>
   <translation>التوصيل إلى المنزل</translation>
  </message>
  <message numerus="yes">
   <source>only %n left</source>
   <translation>
    <numerusform>لم يبقَ شيء</numerusform>
    <numerusform>بقيت قطعة واحدة فقط</numerusform>
    <numerusform>بقيت قطعتان فقط</numerusform>
    <numerusform>بقيت %n قطع فقط</numerusform>
    <numerusform>بقيت %n قطعة فقط</numerusform>
    <numerusform>بقيت %n قطعة فقط</numerusform>
   </translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>نفد</translation>
  </message>
  <message>
   <source>Nobody knows how many: somebody has to look</source>
   <translation>العدد غير معروف: يلزم أن ينظر أحد</translation>
  </message>
  <message>
   <source>Few left: somebody has to look</source>
   <translation>بقي القليل: يلزم أن ينظر أحد</translation>
  </message>
  <message numerus="yes">
   <source>%n there</source>
   <translation>
    <numerusform>لا شيء هناك</numerusform>
    <numerusform>قطعة واحدة هناك</numerusform>
    <numerusform>قطعتان هناك</numerusform>
    <numerusform>%n قطع هناك</numerusform>
    <numerusform>%n قطعة هناك</numerusform>
    <numerusform>%n قطعة هناك</numerusform>
   </translation>
  </message>
  <message>
   <source>with the customer %1</source>
   <translation>يصل إلى العميل %1</translation>
  </message>
  <message>
   <source>ready from %1</source>
   <translation>جاهز من %1</translation>
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
   <source>Delivery</source>
   <translation>التوصيل</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>الضريبة</translation>
  </message>
  <message>
   <source>First and last name</source>
   <translation>الاسم الأول واسم العائلة</translation>
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
   <translation>الطابق، الشركة (اختياري)</translation>
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
   <source>Never type a card number here. It was not kept.</source>
   <translation>لا تكتب رقم بطاقة هنا أبدًا. لم يُحفظ.</translation>
  </message>
  <message>
   <source>An e-mail address or a phone number is needed, to tell the customer.</source>
   <translation>يلزم بريد إلكتروني أو رقم هاتف لإبلاغ العميل.</translation>
  </message>
  <message>
   <source>This is still needed.</source>
   <translation>هذا مطلوب.</translation>
  </message>
  <message>
   <source>This is no postcode of that country.</source>
   <translation>هذا ليس رمزًا بريديًا لذلك البلد.</translation>
  </message>
  <message>
   <source>An e-mail address looks like name@example.com.</source>
   <translation>يبدو البريد الإلكتروني هكذا: name@example.com.</translation>
  </message>
  <message>
   <source>A phone number has 6 to 15 digits.</source>
   <translation>رقم الهاتف من 6 إلى 15 رقمًا.</translation>
  </message>
  <message>
   <source>This is too long.</source>
   <translation>هذا طويل جدًا.</translation>
  </message>
  <message>
   <source>This is too short.</source>
   <translation>هذا قصير جدًا.</translation>
  </message>
  <message>
   <source>Nothing is sent to this country.</source>
   <translation>لا توصيل إلى هذا البلد.</translation>
  </message>
  <message>
   <source>There are characters in it that cannot be printed on a label.</source>
   <translation>فيه رموز لا يمكن طباعتها على ملصق.</translation>
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
   <source>This code is in the basket already</source>
   <translation>هذا الرمز في السلة بالفعل</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>ليس في دليل هذا الجهاز</translation>
  </message>
  <message>
   <source>It is not to be had anywhere that this tablet knows of</source>
   <translation>غير متوفر في أي مكان يعرفه هذا الجهاز</translation>
  </message>
  <message>
   <source>The basket is full: order this first</source>
   <translation>السلة ممتلئة: اطلب ما فيها أولًا</translation>
  </message>
  <message>
   <source>This customer is not known here</source>
   <translation>هذا العميل غير معروف هنا</translation>
  </message>
  <message>
   <source>It could not be saved on this tablet. Nothing was ordered.</source>
   <translation>تعذّر الحفظ على هذا الجهاز. لم يُطلب شيء.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>لم يتمكن الجهاز من قراءة سجلاته. حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>It was not put in a second time.</source>
   <translation>لم يُضف مرة ثانية.</translation>
  </message>
  <message>
   <source>Enter a name and an e-mail address or a phone number instead.</source>
   <translation>أدخل اسمًا وبريدًا إلكترونيًا أو رقم هاتف بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>Order again: it stays one order, however often it is tried.</source>
   <translation>اطلب مرة أخرى: يبقى طلبًا واحدًا مهما تكررت المحاولة.</translation>
  </message>
  <message>
   <source>On its way to the head office</source>
   <translation>في الطريق إلى الإدارة</translation>
  </message>
  <message>
   <source>Saved as an order request</source>
   <translation>محفوظ كطلب مبدئي</translation>
  </message>
  <message>
   <source>The order is confirmed</source>
   <translation>تأكد الطلب</translation>
  </message>
  <message>
   <source>The order is paid</source>
   <translation>دُفع الطلب</translation>
  </message>
  <message>
   <source>This order is over</source>
   <translation>انتهى هذا الطلب</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>سبقك أحدهم</translation>
  </message>
  <message>
   <source>The price has changed</source>
   <translation>تغيّر السعر</translation>
  </message>
  <message>
   <source>The head office refused it</source>
   <translation>رفضته الإدارة</translation>
  </message>
  <message>
   <source>“One moment: it is not confirmed yet.”</source>
   <translation>«لحظة من فضلك: لم يُؤكَّد بعد.»</translation>
  </message>
  <message>
   <source>“Nothing is confirmed yet: we are working offline. As soon as we are connected we check it and write to you.”</source>
   <translation>«لم يُؤكَّد شيء بعد: نعمل الآن دون اتصال. سنتحقق فور عودة الاتصال ونكتب إليك.»</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone and pay until %1. Until then it is yours.”</source>
   <translation>«امسح هذا الرمز بهاتفك وادفع حتى %1 من فضلك. كل شيء محجوز لك حتى ذلك الوقت.»</translation>
  </message>
  <message>
   <source>“Please scan this code with your phone to pay.”</source>
   <translation>«امسح هذا الرمز بهاتفك للدفع من فضلك.»</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code, until %1. Until then it is yours.”</source>
   <translation>«ادفع عند الصندوق بهذا الرمز حتى %1 من فضلك. كل شيء محجوز لك حتى ذلك الوقت.»</translation>
  </message>
  <message>
   <source>“Please pay at the till with this code.”</source>
   <translation>«ادفع عند الصندوق بهذا الرمز من فضلك.»</translation>
  </message>
  <message>
   <source>“Your order is paid. What you take from the shelf is paid at the till: %1.”</source>
   <translation>«دُفع ثمن طلبك. ما تأخذه من الرف يُدفع عند الصندوق: %1.»</translation>
  </message>
  <message>
   <source>“Everything is paid. We write to you when there is news.”</source>
   <translation>«دُفع كل شيء. نكتب إليك عند وجود جديد.»</translation>
  </message>
  <message>
   <source>“It was not paid in time. Nothing is owed.”</source>
   <translation>«لم يُدفع في الوقت المحدد. لا شيء مستحق.»</translation>
  </message>
  <message>
   <source>“I am sorry, it was sold a moment ago. Nothing was ordered and nothing is owed.”</source>
   <translation>«عذرًا، بِيع قبل لحظة. لم يُطلب شيء ولا شيء مستحق.»</translation>
  </message>
  <message>
   <source>“Nothing was ordered and nothing is owed.”</source>
   <translation>«لم يُطلب شيء ولا شيء مستحق.»</translation>
  </message>
 </context>
 <context>
  <name>BatchBar</name>
  <message numerus="yes">
   <source>%n order(s) are the most on one walk</source>
   <translation>
    <numerusform>لا مكان لمزيد من الطلبات</numerusform>
    <numerusform>طلب واحد هو الحد الآن</numerusform>
    <numerusform>طلبان هما الحد الآن</numerusform>
    <numerusform>%n طلبات هي الحد في جولة واحدة</numerusform>
    <numerusform>%n طلبًا هي الحد في جولة واحدة</numerusform>
    <numerusform>%n طلب هي الحد في جولة واحدة</numerusform>
   </translation>
  </message>
  <message>
   <source>More totes do not fit on a trolley. Take one out of your choice first, or pick this one on the next walk.</source>
   <translation>لا تتسع العربة لمزيد من الصناديق. أزل طلبًا من اختيارك أولًا، أو اجمع هذا الطلب في الجولة التالية.</translation>
  </message>
  <message>
   <source>Begin with %1, take over %2</source>
   <translation>ابدأ بـ %1 وتولَّ %2</translation>
  </message>
  <message numerus="yes">
   <source>Begin with %n order(s)</source>
   <translation>
    <numerusform>ابدأ</numerusform>
    <numerusform>ابدأ بطلب واحد</numerusform>
    <numerusform>ابدأ بطلبين</numerusform>
    <numerusform>ابدأ بـ %n طلبات</numerusform>
    <numerusform>ابدأ بـ %n طلبًا</numerusform>
    <numerusform>ابدأ بـ %n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>The ten most urgent</source>
   <translation>العشرة الأكثر إلحاحًا</translation>
  </message>
  <message numerus="yes">
   <source>The %n most urgent</source>
   <translation>
    <numerusform>الأكثر إلحاحًا</numerusform>
    <numerusform>الأكثر إلحاحًا</numerusform>
    <numerusform>الطلبان الأكثر إلحاحًا</numerusform>
    <numerusform>الـ %n الأكثر إلحاحًا</numerusform>
    <numerusform>الـ %n الأكثر إلحاحًا</numerusform>
    <numerusform>الـ %n الأكثر إلحاحًا</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
 </context>
 <context>
  <name>BatchDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>كم قطعة أخذت؟</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: لا يلزم المزيد.</numerusform>
    <numerusform>%1: تلزم قطعة واحدة.</numerusform>
    <numerusform>%1: تلزم قطعتان.</numerusform>
    <numerusform>%1: تلزم %n قطع.</numerusform>
    <numerusform>%1: تلزم %n قطعة.</numerusform>
    <numerusform>%1: تلزم %n قطعة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>بين 1 و%1. لا تأخذ أكثر مما طُلب.</translation>
  </message>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>هل توجد قطعة أخرى سليمة؟</translation>
  </message>
  <message>
   <source>Please look once more</source>
   <translation>ابحث مرة أخرى من فضلك</translation>
  </message>
  <message>
   <source>It belongs in aisle %1, bay %2.</source>
   <translation>مكانها الممر %1، الخانة %2.</translation>
  </message>
  <message>
   <source>No bay is noted for it.</source>
   <translation>لم تُسجَّل لها خانة.</translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>العدد المفترض في المتجر غير معروف.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>لا يُفترض وجود أي قطعة في المتجر، %1.</numerusform>
    <numerusform>يُفترض وجود قطعة واحدة في المتجر، %1.</numerusform>
    <numerusform>يُفترض وجود قطعتين في المتجر، %1.</numerusform>
    <numerusform>يُفترض وجود %n قطع في المتجر، %1.</numerusform>
    <numerusform>يُفترض وجود %n قطعة في المتجر، %1.</numerusform>
    <numerusform>يُفترض وجود %n قطعة في المتجر، %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is missing is decided order by order when the walk is done.</source>
   <translation>ما ينقص يُقرَّر طلبًا طلبًا بعد انتهاء الجولة.</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>نعم، آخذ هذه</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>وجدتها</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>لا، لا شيء ناقص</numerusform>
    <numerusform>لا، قطعة ناقصة</numerusform>
    <numerusform>لا، قطعتان ناقصتان</numerusform>
    <numerusform>لا، %n قطع ناقصة</numerusform>
    <numerusform>لا، %n قطعة ناقصة</numerusform>
    <numerusform>لا، %n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>غير موجودة هنا</numerusform>
    <numerusform>غير موجودة، قطعة ناقصة</numerusform>
    <numerusform>غير موجودة، قطعتان ناقصتان</numerusform>
    <numerusform>غير موجودة، %n قطع ناقصة</numerusform>
    <numerusform>غير موجودة، %n قطعة ناقصة</numerusform>
    <numerusform>غير موجودة، %n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Leave %n order(s) for somebody else?</source>
   <translation>
    <numerusform>ترك الطلبات لشخص آخر؟</numerusform>
    <numerusform>ترك طلب واحد لشخص آخر؟</numerusform>
    <numerusform>ترك طلبين لشخص آخر؟</numerusform>
    <numerusform>ترك %n طلبات لشخص آخر؟</numerusform>
    <numerusform>ترك %n طلبًا لشخص آخر؟</numerusform>
    <numerusform>ترك %n طلب لشخص آخر؟</numerusform>
   </translation>
  </message>
  <message>
   <source>What is picked stays picked, and lies in your totes: put a name on each of them. Whoever goes on is shown what is left.</source>
   <translation>ما جُمع يبقى مجموعًا وموجودًا في صناديقك: اكتب اسمًا على كل منها. ومن يتابع يرى ما تبقّى.</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>متابعة الجمع</translation>
  </message>
  <message>
   <source>Leave them</source>
   <translation>اتركها</translation>
  </message>
 </context>
 <context>
  <name>BatchFace</name>
  <message>
   <source>Aisle</source>
   <translation>الممر</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>الخانة</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>لم يُسجَّل مكانه. ابحث في قسمه.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>ينتهي الرقم بـ %1</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>لا تأخذ شيئًا</numerusform>
    <numerusform>خذ قطعة</numerusform>
    <numerusform>خذ قطعتين</numerusform>
    <numerusform>خذ %n قطع</numerusform>
    <numerusform>خذ %n قطعة</numerusform>
    <numerusform>خذ %n قطعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>لا نقص</numerusform>
    <numerusform>قطعة ناقصة</numerusform>
    <numerusform>قطعتان ناقصتان</numerusform>
    <numerusform>%n قطع ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>جُمع كله</translation>
  </message>
 </context>
 <context>
  <name>BatchPage</name>
  <message numerus="yes">
   <source>Pick %n order(s) together</source>
   <translation>
    <numerusform>الجمع معًا</numerusform>
    <numerusform>جمع طلب واحد</numerusform>
    <numerusform>جمع طلبين معًا</numerusform>
    <numerusform>جمع %n طلبات معًا</numerusform>
    <numerusform>جمع %n طلبًا معًا</numerusform>
    <numerusform>جمع %n طلب معًا</numerusform>
   </translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>الجمع معًا</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>جُمع %1 من %2</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>يكفي من هذا: %1</translation>
  </message>
  <message>
   <source>None of the orders needs that</source>
   <translation>لا يحتاج أي طلب إلى هذا</translation>
  </message>
  <message>
   <source>None of the orders needs that: %1</source>
   <translation>لا يحتاج أي طلب إلى هذا: %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>جُمع كل المطلوب. أعد هذه القطعة.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>لم يُسجَّل شيء. المطلوب: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>This tote is %1 already</source>
   <translation>هذا الصندوق هو %1 بالفعل</translation>
  </message>
  <message>
   <source>This tote is none of yours</source>
   <translation>هذا الصندوق ليس من صناديقك</translation>
  </message>
  <message>
   <source>Take another one. One tote holds one order.</source>
   <translation>خذ صندوقًا آخر. لكل طلب صندوق واحد.</translation>
  </message>
  <message>
   <source>Tap the order it is for, then scan it once more.</source>
   <translation>اضغط على الطلب الذي يخصه، ثم امسحه مرة أخرى.</translation>
  </message>
  <message>
   <source>Look for a tote of this batch.</source>
   <translation>ابحث عن صندوق من صناديق هذه الجولة.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>الصندوق %1: %2</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>These orders could not be read</source>
   <translation>تعذّرت قراءة هذه الطلبات</translation>
  </message>
  <message>
   <source>Nothing is being picked together</source>
   <translation>لا شيء يُجمع معًا الآن</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>لم يضِع شيء. حاول مرة أخرى من فضلك. إذا تكرر ذلك فأعد تشغيل الجهاز وأخبر المدير.</translation>
  </message>
  <message>
   <source>Choose orders in the list of pickups.</source>
   <translation>اختر الطلبات من قائمة الاستلام.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>إلى القائمة</translation>
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
   <translation>ليس في %1</translation>
  </message>
  <message>
   <source>Scan each one as you take it</source>
   <translation>امسح كل قطعة عند أخذها</translation>
  </message>
  <message>
   <source>Share them out</source>
   <translation>وزّعها</translation>
  </message>
  <message>
   <source>Into tote %1</source>
   <translation>في الصندوق %1</translation>
  </message>
  <message>
   <source>This page says into which tote it goes.</source>
   <translation>تُظهر هذه الصفحة الصندوق المناسب.</translation>
  </message>
  <message>
   <source>It belongs into tote %1.</source>
   <translation>مكانها الصندوق %1.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>It is in the right tote.</source>
   <translation>هي في الصندوق الصحيح.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2.</source>
   <translation>حُفظت، %1 من %2.</translation>
  </message>
  <message>
   <source>Saved, %1 of %2. Scan the tote to be sure.</source>
   <translation>حُفظت، %1 من %2. امسح الصندوق للتأكد.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>تراجع: %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>BatchSign</name>
  <message>
   <source>Tote %1</source>
   <translation>الصندوق %1</translation>
  </message>
 </context>
 <context>
  <name>BatchStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>لا شيء ناقص</numerusform>
    <numerusform>واحدة ناقصة</numerusform>
    <numerusform>اثنتان ناقصتان</numerusform>
    <numerusform>%n ناقصة</numerusform>
    <numerusform>%n ناقصة</numerusform>
    <numerusform>%n ناقصة</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>لم يُجمع شيء</numerusform>
    <numerusform>جُمعت قطعة</numerusform>
    <numerusform>جُمعت قطعتان</numerusform>
    <numerusform>جُمعت %n قطع</numerusform>
    <numerusform>جُمعت %n قطعة</numerusform>
    <numerusform>جُمعت %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>لا خانة مسجَّلة</translation>
  </message>
 </context>
 <context>
  <name>BatchTote</name>
  <message>
   <source>tote %1</source>
   <translation>الصندوق %1</translation>
  </message>
  <message>
   <source>scan its tote now</source>
   <translation>امسح صندوقه الآن</translation>
  </message>
  <message>
   <source>by its letter</source>
   <translation>بحسب حرفه</translation>
  </message>
  <message>
   <source>somebody was quicker</source>
   <translation>سبقك شخص آخر</translation>
  </message>
  <message>
   <source>× %1</source>
   <translation>× %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>لا شيء</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Take %1 out of the batch</source>
   <translation>أخرج %1 من الجولة</translation>
  </message>
  <message numerus="yes">
   <source>Decide: %n missing</source>
   <translation>
    <numerusform>قرّر: لا نقص</numerusform>
    <numerusform>قرّر: قطعة ناقصة</numerusform>
    <numerusform>قرّر: قطعتان ناقصتان</numerusform>
    <numerusform>قرّر: %n قطع ناقصة</numerusform>
    <numerusform>قرّر: %n قطعة ناقصة</numerusform>
    <numerusform>قرّر: %n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message>
   <source>Put into a bay</source>
   <translation>ضعه في خانة</translation>
  </message>
  <message>
   <source>Put into a bay: %1</source>
   <translation>ضعه في خانة: %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>أعده إلى مكانه</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>BatchTotes</name>
  <message>
   <source>All totes are empty</source>
   <translation>كل الصناديق فارغة</translation>
  </message>
  <message numerus="yes">
   <source>Get %n tote(s) ready</source>
   <translation>
    <numerusform>جهّز الصناديق</numerusform>
    <numerusform>جهّز صندوقًا واحدًا</numerusform>
    <numerusform>جهّز صندوقين</numerusform>
    <numerusform>جهّز %n صناديق</numerusform>
    <numerusform>جهّز %n صندوقًا</numerusform>
    <numerusform>جهّز %n صندوق</numerusform>
   </translation>
  </message>
  <message>
   <source>The walk is done. Put each tote into its bay.</source>
   <translation>انتهت الجولة. ضع كل صندوق في خانته.</translation>
  </message>
  <message>
   <source>Everything that was picked lies in its place.</source>
   <translation>كل ما جُمع في مكانه.</translation>
  </message>
  <message>
   <source>Scan the code of each tote to tie it to its order, or begin at once and go by the letters.</source>
   <translation>امسح رمز كل صندوق لربطه بطلبه، أو ابدأ فورًا واعتمد على الحروف.</translation>
  </message>
  <message>
   <source>Scan a tote, or tap its button. What is missing is decided order by order.</source>
   <translation>امسح صندوقًا أو اضغط زره. ما ينقص يُقرَّر طلبًا طلبًا.</translation>
  </message>
  <message>
   <source>To the list</source>
   <translation>إلى القائمة</translation>
  </message>
  <message>
   <source>Begin the walk</source>
   <translation>ابدأ الجولة</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>الصناديق</translation>
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
   <translation>تم</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>إدخال العدد</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>غير موجود</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>جُمع %1 من %2</translation>
  </message>
  <message>
   <source>Totes</source>
   <translation>الصناديق</translation>
  </message>
  <message>
   <source>Way</source>
   <translation>المسار</translation>
  </message>
  <message>
   <source>Tie totes to orders</source>
   <translation>اربط الصناديق بالطلبات</translation>
  </message>
  <message>
   <source>Leave them for somebody else</source>
   <translation>اتركها لشخص آخر</translation>
  </message>
 </context>
 <context>
  <name>BatchWords</name>
  <message>
   <source>Tote %1 (%2)</source>
   <translation>الصندوق %1 (%2)</translation>
  </message>
  <message>
   <source>Tote %1</source>
   <translation>الصندوق %1</translation>
  </message>
  <message>
   <source>%1 was cancelled</source>
   <translation>أُلغي %1</translation>
  </message>
  <message>
   <source>%1 has taken over %2</source>
   <translation>تولّى %1 طلب %2</translation>
  </message>
  <message>
   <source>Somebody else has taken over %1</source>
   <translation>تولّى شخص آخر طلب %1</translation>
  </message>
  <message>
   <source>%1 is no longer yours to pick</source>
   <translation>لم يعد %1 من مهامك</translation>
  </message>
  <message>
   <source>Tote %1 is empty: nothing is to be put back.</source>
   <translation>الصندوق %1 فارغ: لا شيء يُعاد.</translation>
  </message>
  <message numerus="yes">
   <source>Put back the %n unit(s) in tote %1 when your walk is done.</source>
   <translation>
    <numerusform>لا شيء في الصندوق %1.</numerusform>
    <numerusform>أعد القطعة الموجودة في الصندوق %1 بعد انتهاء جولتك.</numerusform>
    <numerusform>أعد القطعتين الموجودتين في الصندوق %1 بعد انتهاء جولتك.</numerusform>
    <numerusform>أعد %n قطع من الصندوق %1 بعد انتهاء جولتك.</numerusform>
    <numerusform>أعد %n قطعة من الصندوق %1 بعد انتهاء جولتك.</numerusform>
    <numerusform>أعد %n قطعة من الصندوق %1 بعد انتهاء جولتك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give them the %n unit(s) in tote %1, or put them back.</source>
   <translation>
    <numerusform>لا شيء في الصندوق %1.</numerusform>
    <numerusform>سلّم القطعة الموجودة في الصندوق %1 أو أعدها إلى مكانها.</numerusform>
    <numerusform>سلّم القطعتين الموجودتين في الصندوق %1 أو أعدهما.</numerusform>
    <numerusform>سلّم %n قطع من الصندوق %1 أو أعدها.</numerusform>
    <numerusform>سلّم %n قطعة من الصندوق %1 أو أعدها.</numerusform>
    <numerusform>سلّم %n قطعة من الصندوق %1 أو أعدها.</numerusform>
   </translation>
  </message>
  <message>
   <source>Lies in %1</source>
   <translation>موجود في %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message numerus="yes">
   <source>Put back: %n unit(s)</source>
   <translation>
    <numerusform>لا شيء يُعاد</numerusform>
    <numerusform>للإعادة: قطعة واحدة</numerusform>
    <numerusform>للإعادة: قطعتان</numerusform>
    <numerusform>للإعادة: %n قطع</numerusform>
    <numerusform>للإعادة: %n قطعة</numerusform>
    <numerusform>للإعادة: %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Out of the batch</source>
   <translation>خارج الجولة</translation>
  </message>
  <message>
   <source>%1 of %2 in it</source>
   <translation>%1 من %2 فيه</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>لا شيء ناقص</numerusform>
    <numerusform>واحدة ناقصة</numerusform>
    <numerusform>اثنتان ناقصتان</numerusform>
    <numerusform>%n ناقصة</numerusform>
    <numerusform>%n ناقصة</numerusform>
    <numerusform>%n ناقصة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BeforehandCard</name>
  <message>
   <source>First, in the scanner’s manual</source>
   <translation>أولًا، في دليل الماسح</translation>
  </message>
  <message>
   <source>Scan the manual’s codes for these settings. It works without them, but not as well.</source>
   <translation>امسح رموز الدليل لهذه الإعدادات. يعمل من دونها، لكن ليس بالجودة نفسها.</translation>
  </message>
  <message>
   <source>Interface</source>
   <translation>الواجهة</translation>
  </message>
  <message>
   <source>USB or Bluetooth keyboard (HID)</source>
   <translation>لوحة مفاتيح USB أو Bluetooth ‏(HID)</translation>
  </message>
  <message>
   <source>Keyboard country</source>
   <translation>بلد لوحة المفاتيح</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>الولايات المتحدة</translation>
  </message>
  <message>
   <source>After each code</source>
   <translation>بعد كل رمز</translation>
  </message>
  <message>
   <source>Enter (CR)</source>
   <translation>Enter ‏(CR)</translation>
  </message>
  <message>
   <source>Transmit AIM identifier</source>
   <translation>إرسال معرّف AIM</translation>
  </message>
  <message>
   <source>On, for all kinds of codes</source>
   <translation>مفعّل لكل أنواع الرموز</translation>
  </message>
  <message>
   <source>Group separator (GS, FNC1)</source>
   <translation>فاصل المجموعات (GS, FNC1)</translation>
  </message>
  <message>
   <source>Transmit</source>
   <translation>يُرسَل</translation>
  </message>
  <message>
   <source>With the AIM identifier (]E0, ]C1, ]d2, ]Q3 in front of a code) this tablet knows how a code was printed. It never has to guess between two meanings.</source>
   <translation>بمعرّف AIM قبل كل رمز يعرف هذا الجهاز كيف طُبع الرمز، فلا يخمّن بين معنيين.</translation>
  </message>
  <message>
   <source>A scanner has been set up on this device before.</source>
   <translation>سبق إعداد ماسح على هذا الجهاز.</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>نسيانه</translation>
  </message>
 </context>
 <context>
  <name>BoardChart</name>
  <message>
   <source>Ordered</source>
   <translation>طُلب</translation>
  </message>
  <message>
   <source>Made ready</source>
   <translation>جُهّز</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>تم التسليم</translation>
  </message>
  <message numerus="yes">
   <source>%n ordered</source>
   <translation>
    <numerusform>لا طلبات</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبًا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n made ready</source>
   <translation>
    <numerusform>لم يُجهَّز شيء</numerusform>
    <numerusform>جُهّز واحد</numerusform>
    <numerusform>جُهّز اثنان</numerusform>
    <numerusform>جُهّز %n</numerusform>
    <numerusform>جُهّز %n</numerusform>
    <numerusform>جُهّز %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>لم يُسلَّم شيء</numerusform>
    <numerusform>سُلّم واحد</numerusform>
    <numerusform>سُلّم اثنان</numerusform>
    <numerusform>سُلّم %n</numerusform>
    <numerusform>سُلّم %n</numerusform>
    <numerusform>سُلّم %n</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 to %2: %3, %4, %5</source>
   <translation>%1 إلى %2: %3، %4، %5</translation>
  </message>
 </context>
 <context>
  <name>BoardFigures</name>
  <message>
   <source>ready on time, %1 of %2</source>
   <translation>جُهّز في الموعد، %1 من %2</translation>
  </message>
  <message>
   <source>ready on time, none due yet</source>
   <translation>جُهّز في الموعد، لم يحن موعد شيء بعد</translation>
  </message>
  <message>
   <source>until ready, 9 of 10 within %1</source>
   <translation>حتى الجاهزية، 9 من 10 خلال %1</translation>
  </message>
  <message>
   <source>until ready, none yet</source>
   <translation>حتى الجاهزية، لا شيء بعد</translation>
  </message>
  <message>
   <source>usual wait of a customer</source>
   <translation>الانتظار المعتاد للعميل</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 د</translation>
  </message>
  <message>
   <source>to pick one line</source>
   <translation>لجمع بند واحد</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) with something missing</source>
   <translation>
    <numerusform>لا طلبات ناقصة</numerusform>
    <numerusform>طلب واحد ناقص</numerusform>
    <numerusform>طلبان ناقصان</numerusform>
    <numerusform>%n طلبات ناقصة</numerusform>
    <numerusform>%n طلبًا ناقصًا</numerusform>
    <numerusform>%n طلب ناقص</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing picked yet</source>
   <translation>لم يُجمع شيء بعد</translation>
  </message>
  <message numerus="yes">
   <source>%n not collected in time</source>
   <translation>
    <numerusform>كل شيء استُلم في وقته</numerusform>
    <numerusform>واحد لم يُستلم في وقته</numerusform>
    <numerusform>اثنان لم يُستلما في وقتهما</numerusform>
    <numerusform>%n لم تُستلم في وقتها</numerusform>
    <numerusform>%n لم تُستلم في وقتها</numerusform>
    <numerusform>%n لم تُستلم في وقتها</numerusform>
   </translation>
  </message>
  <message>
   <source>not collected, none yet</source>
   <translation>لم يُستلم، لا شيء بعد</translation>
  </message>
 </context>
 <context>
  <name>BoardPage</name>
  <message>
   <source>Nothing left to get ready</source>
   <translation>لم يبق شيء لتجهيزه</translation>
  </message>
  <message numerus="yes">
   <source>%n more order(s) will be late</source>
   <translation>
    <numerusform>لن يتأخر طلب آخر</numerusform>
    <numerusform>سيتأخر طلب آخر</numerusform>
    <numerusform>سيتأخر طلبان آخران</numerusform>
    <numerusform>ستتأخر %n طلبات أخرى</numerusform>
    <numerusform>سيتأخر %n طلبًا آخر</numerusform>
    <numerusform>سيتأخر %n طلب آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked by %1</source>
   <translation>يكتمل الجمع عند %1</translation>
  </message>
  <message>
   <source>Everything is picked, some needs a bay</source>
   <translation>جُمع كل شيء، وبعضه يحتاج إلى خانة</translation>
  </message>
  <message>
   <source>No forecast: the opening hours are not known</source>
   <translation>لا توقّع: ساعات العمل غير معروفة</translation>
  </message>
  <message>
   <source>all picked by %1</source>
   <translation>يكتمل الجمع عند %1</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>لا شيء للجمع</numerusform>
    <numerusform>قطعة واحدة للجمع</numerusform>
    <numerusform>قطعتان للجمع</numerusform>
    <numerusform>%n قطع للجمع</numerusform>
    <numerusform>%n قطعة للجمع</numerusform>
    <numerusform>%n قطعة للجمع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picking</source>
   <translation>
    <numerusform>لا أحد يجمع</numerusform>
    <numerusform>شخص واحد يجمع</numerusform>
    <numerusform>شخصان يجمعان</numerusform>
    <numerusform>%n أشخاص يجمعون</numerusform>
    <numerusform>%n شخصًا يجمعون</numerusform>
    <numerusform>%n شخص يجمعون</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody is picking: counted with one person</source>
   <translation>لا أحد يجمع: محسوب بشخص واحد</translation>
  </message>
  <message>
   <source>usual speed, too little was picked today</source>
   <translation>بالسرعة المعتادة، لم يُجمع اليوم ما يكفي</translation>
  </message>
  <message>
   <source>Pickup board</source>
   <translation>لوحة الاستلام</translation>
  </message>
  <message numerus="yes">
   <source>%n in progress</source>
   <translation>
    <numerusform>لا شيء قيد التجهيز</numerusform>
    <numerusform>طلب قيد التجهيز</numerusform>
    <numerusform>طلبان قيد التجهيز</numerusform>
    <numerusform>%n طلبات قيد التجهيز</numerusform>
    <numerusform>%n طلبًا قيد التجهيز</numerusform>
    <numerusform>%n طلب قيد التجهيز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready</source>
   <translation>
    <numerusform>لا شيء جاهز</numerusform>
    <numerusform>طلب جاهز</numerusform>
    <numerusform>طلبان جاهزان</numerusform>
    <numerusform>%n طلبات جاهزة</numerusform>
    <numerusform>%n طلبًا جاهزًا</numerusform>
    <numerusform>%n طلب جاهز</numerusform>
   </translation>
  </message>
  <message>
   <source>No line to the office: the board is %1. New orders and what other tablets did since are missing; what is done here counts already.</source>
   <translation>لا اتصال بالمركز: اللوحة %1. الطلبات الجديدة وما فعلته الأجهزة الأخرى منذ ذلك الحين غير موجودة؛ وما يُفعل هنا محسوب.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet: the board may be empty although orders wait.</source>
   <translation>لا اتصال بالمركز، ولم يصل منه شيء بعد: قد تكون اللوحة فارغة رغم وجود طلبات تنتظر.</translation>
  </message>
  <message>
   <source>%1 has %2 in hand and has not reported since %3: no network there, or put aside.</source>
   <translation>لدى %1 %2 ولم يصل منه شيء منذ %3: لا شبكة هناك، أو وُضع جانبًا.</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>لا طلبات</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبًا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody has %1 in hand and has not reported since %2: no network there, or put aside.</source>
   <translation>لدى أحدهم %1 ولم يصل منه شيء منذ %2: لا شبكة هناك، أو وُضع جانبًا.</translation>
  </message>
  <message>
   <source>late</source>
   <translation>متأخرة</translation>
  </message>
  <message>
   <source>due soon</source>
   <translation>يحين موعدها قريبًا</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>في الموعد</translation>
  </message>
  <message>
   <source>waiting here</source>
   <translation>ينتظرون هنا</translation>
  </message>
  <message>
   <source>longest %1</source>
   <translation>أطول انتظار %1</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>الطلبات</translation>
  </message>
  <message>
   <source>Act now</source>
   <translation>تصرّف الآن</translation>
  </message>
  <message>
   <source>In progress</source>
   <translation>قيد التجهيز</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No order needs you now.</source>
   <translation>لا طلب يحتاج إليك الآن.</translation>
  </message>
  <message>
   <source>None of these at the moment.</source>
   <translation>لا شيء منها حاليًا.</translation>
  </message>
  <message>
   <source>Today so far</source>
   <translation>اليوم حتى الآن</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>اليوم بالساعات</translation>
  </message>
  <message numerus="yes">
   <source>%n more came in before the first of these hours.</source>
   <translation>
    <numerusform>لم يصل شيء قبل أولى هذه الساعات.</numerusform>
    <numerusform>وصل طلب آخر قبل أولى هذه الساعات.</numerusform>
    <numerusform>وصل طلبان آخران قبل أولى هذه الساعات.</numerusform>
    <numerusform>وصلت %n طلبات أخرى قبل أولى هذه الساعات.</numerusform>
    <numerusform>وصل %n طلبًا آخر قبل أولى هذه الساعات.</numerusform>
    <numerusform>وصل %n طلب آخر قبل أولى هذه الساعات.</numerusform>
   </translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>لا يمكن قراءة اللوحة الآن</translation>
  </message>
  <message>
   <source>Nothing is lost. Picking and handing over go on.</source>
   <translation>لم يضِع شيء. يستمر الجمع والتسليم.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>BoardRow</name>
  <message>
   <source>somebody is at it</source>
   <translation>يعمل عليه أحدهم</translation>
  </message>
  <message>
   <source>nobody is at it</source>
   <translation>لا أحد يعمل عليه</translation>
  </message>
 </context>
 <context>
  <name>BoardSheet</name>
  <message numerus="yes">
   <source>%n unit(s) in %1</source>
   <translation>
    <numerusform>لا قطع في %1</numerusform>
    <numerusform>قطعة واحدة في %1</numerusform>
    <numerusform>قطعتان في %1</numerusform>
    <numerusform>%n قطع في %1</numerusform>
    <numerusform>%n قطعة في %1</numerusform>
    <numerusform>%n قطعة في %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) picked, in somebody’s hands</source>
   <translation>
    <numerusform>لا قطع مجموعة</numerusform>
    <numerusform>قطعة واحدة جُمعت وهي بيد أحدهم</numerusform>
    <numerusform>قطعتان جُمعتا وهما بيد أحدهم</numerusform>
    <numerusform>%n قطع جُمعت وهي بيد أحدهم</numerusform>
    <numerusform>%n قطعة جُمعت وهي بيد أحدهم</numerusform>
    <numerusform>%n قطعة جُمعت وهي بيد أحدهم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) still on the shelf</source>
   <translation>
    <numerusform>لا قطع على الرف</numerusform>
    <numerusform>قطعة واحدة ما زالت على الرف</numerusform>
    <numerusform>قطعتان ما زالتا على الرف</numerusform>
    <numerusform>%n قطع ما زالت على الرف</numerusform>
    <numerusform>%n قطعة ما زالت على الرف</numerusform>
    <numerusform>%n قطعة ما زالت على الرف</numerusform>
   </translation>
  </message>
  <message>
   <source>Who should have it?</source>
   <translation>لمن يُعطى؟</translation>
  </message>
  <message>
   <source>Hold it until when?</source>
   <translation>حتى متى يُحجز؟</translation>
  </message>
  <message>
   <source>Take it back to the shelf?</source>
   <translation>إعادته إلى الرف؟</translation>
  </message>
  <message>
   <source>Cancel this order?</source>
   <translation>إلغاء هذا الطلب؟</translation>
  </message>
  <message>
   <source>This order is not on this tablet any more.</source>
   <translation>لم يعد هذا الطلب على هذا الجهاز.</translation>
  </message>
  <message>
   <source>It is theirs from then on, whoever is at it now. They begin when they open it.</source>
   <translation>يصبح له من تلك اللحظة أيًّا كان من يعمل عليه الآن. ويبدأ حين يفتحه.</translation>
  </message>
  <message>
   <source>Once only. It is held now until %1.</source>
   <translation>مرة واحدة فقط. محجوز الآن حتى %1.</translation>
  </message>
  <message>
   <source>Nobody came for it by %1.</source>
   <translation>لم يأت أحد لاستلامه حتى %1.</translation>
  </message>
  <message>
   <source>The customer asked for it: %1.</source>
   <translation>طلبه العميل: %1.</translation>
  </message>
  <message>
   <source>%1 is at it</source>
   <translation>يعمل عليه %1</translation>
  </message>
  <message>
   <source>held until %1, that is over</source>
   <translation>كان محجوزًا حتى %1 وانتهى</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>محجوز حتى %1</translation>
  </message>
  <message>
   <source>customer written to: %1</source>
   <translation>كُتب إلى العميل: %1</translation>
  </message>
  <message>
   <source>Yes, take it back</source>
   <translation>نعم، أعده</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Yes, cancel it</source>
   <translation>نعم، ألغه</translation>
  </message>
  <message>
   <source>No, keep it</source>
   <translation>لا، أبقه</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>Answer: the customer wants to cancel</source>
   <translation>أجب: العميل يريد الإلغاء</translation>
  </message>
  <message>
   <source>Asked %1. Until you answer it stays as it is.</source>
   <translation>سُئل: %1. يبقى كما هو حتى تجيب.</translation>
  </message>
  <message>
   <source>Give it to somebody</source>
   <translation>أعطه لشخص</translation>
  </message>
  <message>
   <source>%1 is at it now.</source>
   <translation>يعمل عليه %1 الآن.</translation>
  </message>
  <message>
   <source>Nobody is at it.</source>
   <translation>لا أحد يعمل عليه.</translation>
  </message>
  <message>
   <source>Tell the customer that it takes longer</source>
   <translation>إبلاغ العميل بأن الأمر سيتأخر</translation>
  </message>
  <message>
   <source>They were written to: %1.</source>
   <translation>كُتب إليه: %1.</translation>
  </message>
  <message>
   <source>An apology by e-mail. It says no new time.</source>
   <translation>اعتذار بالبريد الإلكتروني دون موعد جديد.</translation>
  </message>
  <message>
   <source>Remind the customer</source>
   <translation>تذكير العميل</translation>
  </message>
  <message>
   <source>That it lies ready, and until when.</source>
   <translation>بأنه جاهز، وحتى متى.</translation>
  </message>
  <message>
   <source>Hold it longer</source>
   <translation>تمديد الحجز</translation>
  </message>
  <message>
   <source>Once only.</source>
   <translation>مرة واحدة فقط.</translation>
  </message>
  <message>
   <source>Take it back to the shelf</source>
   <translation>أعده إلى الرف</translation>
  </message>
  <message>
   <source>The hold is over.</source>
   <translation>انتهت مدة الحجز.</translation>
  </message>
  <message>
   <source>There is nothing left to decide about this order.</source>
   <translation>لم يبق ما يُقرَّر بشأن هذا الطلب.</translation>
  </message>
  <message>
   <source>has it now</source>
   <translation>هو لديه الآن</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) in hand</source>
   <translation>
    <numerusform>لا طلبات لديه</numerusform>
    <numerusform>لديه طلب واحد</numerusform>
    <numerusform>لديه طلبان</numerusform>
    <numerusform>لديه %n طلبات</numerusform>
    <numerusform>لديه %n طلبًا</numerusform>
    <numerusform>لديه %n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>has nothing in hand</source>
   <translation>ليس لديه شيء</translation>
  </message>
  <message>
   <source>If you say yes:</source>
   <translation>إذا قلت نعم:</translation>
  </message>
  <message>
   <source>What left its shelf goes back there; it is on the list of what to put back.</source>
   <translation>ما غادر رفه يعود إليه؛ وهو في قائمة ما يُعاد.</translation>
  </message>
  <message>
   <source>The office is asked to pay %1 back, and tells the customer.</source>
   <translation>يُطلب من المركز رد %1، ويُبلغ العميل بذلك.</translation>
  </message>
  <message>
   <source>If you say no:</source>
   <translation>إذا قلت لا:</translation>
  </message>
  <message>
   <source>It stays ready until %1. No message goes out by itself: please call the customer.</source>
   <translation>يبقى جاهزًا حتى %1. لا تُرسل رسالة تلقائيًا: اتصل بالعميل من فضلك.</translation>
  </message>
  <message>
   <source>It is made ready as promised. No message goes out by itself: please call the customer.</source>
   <translation>يُجهَّز كما وُعد. لا تُرسل رسالة تلقائيًا: اتصل بالعميل من فضلك.</translation>
  </message>
 </context>
 <context>
  <name>BoardTurn</name>
  <message>
   <source>Pickups</source>
   <translation>الاستلام</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>المرتجعات</translation>
  </message>
  <message>
   <source>Shoppers</source>
   <translation>المتسوقون</translation>
  </message>
 </context>
 <context>
  <name>BoardWords</name>
  <message numerus="yes">
   <source>Here for %n min, parking bay %1</source>
   <translation>
    <numerusform>وصل الآن، موقف %1</numerusform>
    <numerusform>هنا منذ دقيقة، موقف %1</numerusform>
    <numerusform>هنا منذ دقيقتين، موقف %1</numerusform>
    <numerusform>هنا منذ %n دقائق، موقف %1</numerusform>
    <numerusform>هنا منذ %n دقيقة، موقف %1</numerusform>
    <numerusform>هنا منذ %n دقيقة، موقف %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Here for %n min</source>
   <translation>
    <numerusform>وصل الآن</numerusform>
    <numerusform>هنا منذ دقيقة</numerusform>
    <numerusform>هنا منذ دقيقتين</numerusform>
    <numerusform>هنا منذ %n دقائق</numerusform>
    <numerusform>هنا منذ %n دقيقة</numerusform>
    <numerusform>هنا منذ %n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>حان موعده الآن</numerusform>
    <numerusform>متأخر دقيقة</numerusform>
    <numerusform>متأخر دقيقتين</numerusform>
    <numerusform>متأخر %n دقائق</numerusform>
    <numerusform>متأخر %n دقيقة</numerusform>
    <numerusform>متأخر %n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>متأخر أقل من ساعة</numerusform>
    <numerusform>متأخر ساعة</numerusform>
    <numerusform>متأخر ساعتين</numerusform>
    <numerusform>متأخر %n ساعات</numerusform>
    <numerusform>متأخر %n ساعة</numerusform>
    <numerusform>متأخر %n ساعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>متأخر أقل من يوم</numerusform>
    <numerusform>متأخر يومًا</numerusform>
    <numerusform>متأخر يومين</numerusform>
    <numerusform>متأخر %n أيام</numerusform>
    <numerusform>متأخر %n يومًا</numerusform>
    <numerusform>متأخر %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>يريد الإلغاء</translation>
  </message>
  <message>
   <source>Will be late, due %1</source>
   <translation>سيتأخر، موعده %1</translation>
  </message>
  <message>
   <source>Due %1</source>
   <translation>موعده %1</translation>
  </message>
  <message>
   <source>Hold is over</source>
   <translation>انتهت مدة الحجز</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>لا شيء للجمع</numerusform>
    <numerusform>قطعة واحدة للجمع</numerusform>
    <numerusform>قطعتان للجمع</numerusform>
    <numerusform>%n قطع للجمع</numerusform>
    <numerusform>%n قطعة للجمع</numerusform>
    <numerusform>%n قطعة للجمع</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>جُمع ويحتاج إلى خانة</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>ينقص شيء</translation>
  </message>
  <message>
   <source>Lies ready</source>
   <translation>جاهز</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
    <numerusform>%n د</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 س %2 د</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>اليوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يومًا</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Given. It is on their list now, and on every tablet as soon as there is a line.</source>
   <translation>أُعطي. هو الآن في قائمته، وعلى كل جهاز حالما يوجد اتصال.</translation>
  </message>
  <message>
   <source>It is held longer. Please tell the customer.</source>
   <translation>مُدّد الحجز. أبلغ العميل من فضلك.</translation>
  </message>
  <message>
   <source>The hold is over. The goods are on the list of what goes back to the shelf.</source>
   <translation>انتهى الحجز. البضاعة في قائمة ما يُعاد إلى الرف.</translation>
  </message>
  <message>
   <source>Cancelled. The goods are on the list of what goes back to the shelf.</source>
   <translation>أُلغي. البضاعة في قائمة ما يُعاد إلى الرف.</translation>
  </message>
  <message>
   <source>It stays. Please tell the customer.</source>
   <translation>يبقى. أبلغ العميل من فضلك.</translation>
  </message>
  <message>
   <source>The message goes out as soon as there is a line.</source>
   <translation>تُرسل الرسالة حالما يوجد اتصال.</translation>
  </message>
  <message>
   <source>This order needs nothing any more: somebody was quicker.</source>
   <translation>لم يعد هذا الطلب يحتاج إلى شيء: سبقك أحدهم.</translation>
  </message>
  <message>
   <source>The hold has been made longer already. It can be done once.</source>
   <translation>مُدّد الحجز من قبل. يمكن ذلك مرة واحدة.</translation>
  </message>
  <message>
   <source>The hold is not over yet.</source>
   <translation>لم تنته مدة الحجز بعد.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>أجاب شخص آخر من قبل.</translation>
  </message>
  <message>
   <source>It does not lie ready any more.</source>
   <translation>لم يعد جاهزًا.</translation>
  </message>
  <message>
   <source>Somebody else has put it back already.</source>
   <translation>أعاده شخص آخر من قبل.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>لا يتوافق ذلك مع حالة الطلب الآن.</translation>
  </message>
 </context>
 <context>
  <name>CameraSheet</name>
  <message>
   <source>Type the number</source>
   <translation>كتابة الرقم</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>المسح بالكاميرا</translation>
  </message>
  <message>
   <source>Use the camera</source>
   <translation>استخدم الكاميرا</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>ChooseDialog</name>
  <message>
   <source>What is this code?</source>
   <translation>ما هذا الرمز؟</translation>
  </message>
  <message>
   <source>It can mean more than one thing.</source>
   <translation>قد يعني أكثر من شيء.</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>لا شيء من هذا</translation>
  </message>
 </context>
 <context>
  <name>ComfortCard</name>
  <message>
   <source>Look and language</source>
   <translation>المظهر واللغة</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Normal text</source>
   <translation>خط عادي</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>خط أكبر</translation>
  </message>
 </context>
 <context>
  <name>ConnectionLine</name>
  <message>
   <source>No longer allowed</source>
   <translation>لم يعد مسموحًا به</translation>
  </message>
  <message>
   <source>Catching up</source>
   <translation>جارٍ اللحاق</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>متصل</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>جارٍ الاتصال</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>يعمل دون اتصال</translation>
  </message>
  <message>
   <source>Working offline · %1</source>
   <translation>يعمل دون اتصال · %1</translation>
  </message>
 </context>
 <context>
  <name>CountCard</name>
  <message>
   <source>About: later sales are not counted in.</source>
   <translation>تقريبًا: المبيعات منذ ذلك الوقت غير محسوبة.</translation>
  </message>
  <message>
   <source>Too old for a number. Please check the shelf.</source>
   <translation>المعلومة أقدم من أن نعطي رقمًا. يُرجى التحقق من الرف.</translation>
  </message>
  <message>
   <source>This tablet has no number for it. Please check the shelf.</source>
   <translation>لا يعرف هذا الجهاز الكمية. يُرجى التحقق من الرف.</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>هنا</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>Stock here unknown</source>
   <translation>المخزون هنا غير معروف</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 هنا</translation>
  </message>
  <message>
   <source>Aisle</source>
   <translation>الممر</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>الخانة</translation>
  </message>
  <message>
   <source>on hand</source>
   <translation>موجود</translation>
  </message>
  <message>
   <source>reserved</source>
   <translation>محجوز</translation>
  </message>
  <message>
   <source>safety</source>
   <translation>احتياط</translation>
  </message>
  <message>
   <source>this tablet</source>
   <translation>هذا الجهاز</translation>
  </message>
 </context>
 <context>
  <name>CountRow</name>
  <message numerus="yes">
   <source>%n counted</source>
   <translation>
    <numerusform>لم يُعدّ شيء</numerusform>
    <numerusform>عُدّت قطعة واحدة</numerusform>
    <numerusform>عُدّت قطعتان</numerusform>
    <numerusform>عُدّت %n قطع</numerusform>
    <numerusform>عُدّت %n قطعة</numerusform>
    <numerusform>عُدّت %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>خانة %1</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>لم يُؤكَّد بعد</translation>
  </message>
 </context>
 <context>
  <name>CountsPage</name>
  <message>
   <source>Bay %1</source>
   <translation>الخانة %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>للعدّ</translation>
  </message>
  <message>
   <source>%1 of %2 counted</source>
   <translation>عُدّ %1 من %2</translation>
  </message>
  <message>
   <source>Scan a product, or the label of a bay to count all of it.</source>
   <translation>امسح منتجًا، أو ملصق خانة لعدّ كل ما فيها.</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>المخزون</translation>
  </message>
  <message>
   <source>No line to the office: counts are saved here and sent later. Other tablets may have counted meanwhile.</source>
   <translation>لا اتصال بالمركز: يُحفظ العدّ هنا ويُرسل لاحقًا. ربما عدّت أجهزة أخرى في هذه الأثناء.</translation>
  </message>
  <message>
   <source>Everybody is asked</source>
   <translation>طُلب من الجميع</translation>
  </message>
  <message>
   <source>Not saved. Ask again</source>
   <translation>لم يُحفظ. اطلب مجددًا</translation>
  </message>
  <message>
   <source>Ask everybody to count it</source>
   <translation>اطلب من الجميع عدّها</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>لا يمكن قراءة هذا الآن</translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>لا شيء محفوظ في الخانة %1</translation>
  </message>
  <message>
   <source>Nothing waits to be counted</source>
   <translation>لا شيء ينتظر العدّ</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>لم يُفقد شيء. المسح والبحث مستمران.</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>بحسب ما يعرفه هذا الجهاز، لا مكان هناك لأي منتج من هذا المتجر.</translation>
  </message>
  <message>
   <source>What was not found, or cannot be right by the record, appears here. A product or a bay can be counted at any time: scan it.</source>
   <translation>يظهر هنا ما لم يُعثر عليه أو ما لا يمكن أن يصحّ بحسب السجل. يمكن عدّ منتج أو خانة في أي وقت: امسحها.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>CustomerPage</name>
  <message>
   <source>Customer</source>
   <translation>عميل</translation>
  </message>
  <message>
   <source>Card ending in %1</source>
   <translation>بطاقة تنتهي بالأرقام %1</translation>
  </message>
  <message>
   <source>points</source>
   <translation>نقطة</translation>
  </message>
  <message>
   <source>points, %1</source>
   <translation>نقطة، %1</translation>
  </message>
  <message>
   <source>Their changing code was genuine</source>
   <translation>الرمز المتغيّر كان صحيحًا</translation>
  </message>
  <message>
   <source>Only the card was shown</source>
   <translation>عُرضت البطاقة فقط</translation>
  </message>
  <message>
   <source>A card can be copied. For returns and points ask for the code in the app, or an ID.</source>
   <translation>يمكن نسخ البطاقة. للإرجاع والنقاط اطلب رمز التطبيق أو بطاقة الهوية.</translation>
  </message>
  <message>
   <source>Open their account at the kiosk</source>
   <translation>افتح حسابه على الكشك</translation>
  </message>
  <message>
   <source>Orders in this store</source>
   <translation>طلبات هذا المتجر</translation>
  </message>
  <message>
   <source>No orders in this store</source>
   <translation>لا طلبات في هذا المتجر</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>طُلب %1</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
 </context>
 <context>
  <name>DaySoFar</name>
  <message>
   <source>Today so far</source>
   <translation>اليوم حتى الآن</translation>
  </message>
  <message>
   <source>helped</source>
   <translation>تمت مساعدتهم</translation>
  </message>
  <message>
   <source>&lt; 1 min</source>
   <translation>أقل من دقيقة</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>دقيقة واحدة</numerusform>
    <numerusform>دقيقتان</numerusform>
    <numerusform>%n دقائق</numerusform>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>%n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>usual wait</source>
   <translation>الانتظار المعتاد</translation>
  </message>
  <message>
   <source>Calls that are done appear here.</source>
   <translation>تظهر هنا النداءات المنجزة.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help</source>
   <translation>لم يعد الزبون بحاجة إلى مساعدة</translation>
  </message>
  <message>
   <source>%1 helped</source>
   <translation>ساعد: %1</translation>
  </message>
 </context>
 <context>
  <name>DevicePage</name>
  <message>
   <source>This device</source>
   <translation>هذا الجهاز</translation>
  </message>
  <message>
   <source>The tablet cannot read its own records</source>
   <translation>لا يستطيع الجهاز قراءة سجلاته</translation>
  </message>
  <message>
   <source>Restart it. If it stays like this, call support; nothing that was saved is lost.</source>
   <translation>أعد تشغيله. إذا استمر ذلك فاتصل بالدعم؛ لن يضيع شيء مما حُفظ.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>No space left</source>
   <translation>لم تعد هناك مساحة</translation>
  </message>
  <message>
   <source>Little space left: %1</source>
   <translation>المساحة المتبقية قليلة: %1</translation>
  </message>
  <message>
   <source>Take nothing back and hand nothing over until there is space again. What was saved is safe.</source>
   <translation>لا تستلم مرتجعات ولا تسلّم طلبات حتى تتوفر مساحة من جديد. ما حُفظ في أمان.</translation>
  </message>
  <message>
   <source>Pictures and the catalogue stop growing first. What people do is still saved.</source>
   <translation>تتوقف أولًا إضافة الصور والمنتجات. وما يفعله الأشخاص يُحفظ كالمعتاد.</translation>
  </message>
 </context>
 <context>
  <name>DueRow</name>
  <message>
   <source>promised for %1, late</source>
   <translation>الموعد %1، متأخر</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>promised for %1</source>
   <translation>الموعد %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>بقيت %n دقيقة</numerusform>
    <numerusform>بقيت دقيقة واحدة</numerusform>
    <numerusform>بقيت دقيقتان</numerusform>
    <numerusform>بقيت %n دقائق</numerusform>
    <numerusform>بقيت %n دقيقة</numerusform>
    <numerusform>بقيت %n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>لا قطع</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>لم يُؤكَّد بعد</translation>
  </message>
 </context>
 <context>
  <name>ExchangeChoice</name>
  <message>
   <source>Refund or exchange</source>
   <translation>رد المبلغ أو استبدال</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>رد المبلغ</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>استبدال</translation>
  </message>
  <message numerus="yes">
   <source>refund for %n piece(s)</source>
   <translation>
    <numerusform>لا رد لأي قطعة</numerusform>
    <numerusform>رد المبلغ لقطعة واحدة</numerusform>
    <numerusform>رد المبلغ لقطعتين</numerusform>
    <numerusform>رد المبلغ لـ %n قطع</numerusform>
    <numerusform>رد المبلغ لـ %n قطعة</numerusform>
    <numerusform>رد المبلغ لـ %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
 </context>
 <context>
  <name>ExchangeDone</name>
  <message>
   <source>Goes to the customer</source>
   <translation>يُعطى للعميل</translation>
  </message>
  <message>
   <source>In exchange</source>
   <translation>في المقابل</translation>
  </message>
  <message>
   <source>At the till, with the code on the slip. The new goods leave after that.</source>
   <translation>عند الصندوق، بالرمز الموجود على القسيمة. تخرج البضاعة الجديدة بعد ذلك.</translation>
  </message>
  <message>
   <source>Code for the till</source>
   <translation>رمز للصندوق</translation>
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
   <translation>ما يسمعه العميل</translation>
  </message>
  <message>
   <source>The new goods stay here for now</source>
   <translation>تبقى البضاعة الجديدة هنا مؤقتًا</translation>
  </message>
  <message>
   <source>The office has to confirm the return first. Choose “Change”, and keep it here, in another store or have it sent.</source>
   <translation>يجب أن يؤكد المركز المرتجع أولًا. اختر «تغيير» واحفظها هنا أو في متجر آخر، أو اطلب إرسالها.</translation>
  </message>
  <message>
   <source>Came back, worth</source>
   <translation>قيمة ما أُعيد</translation>
  </message>
  <message>
   <source>New goods</source>
   <translation>البضاعة الجديدة</translation>
  </message>
  <message>
   <source>They are</source>
   <translation>وهي</translation>
  </message>
 </context>
 <context>
  <name>ExchangeSheet</name>
  <message>
   <source>What goes out instead?</source>
   <translation>ماذا يُعطى بدلًا منها؟</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>For %1 × %2</source>
   <translation>مقابل %1 × %2</translation>
  </message>
  <message>
   <source>For %1</source>
   <translation>مقابل %1</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>بقيمة %1</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>شيء آخر</translation>
  </message>
  <message>
   <source>In your hand</source>
   <translation>في يدك</translation>
  </message>
  <message>
   <source>Scan it, or choose</source>
   <translation>امسحه أو اختر</translation>
  </message>
  <message>
   <source>Another size or colour of the same article costs what was paid, plus or less what the two differ by today. Anything else costs what it costs today.</source>
   <translation>مقاس أو لون آخر من المنتج نفسه بالسعر المدفوع، مع زيادة أو خصم فرق اليوم بينهما. أي شيء آخر بسعر اليوم.</translation>
  </message>
  <message>
   <source>Nobody knows what this costs</source>
   <translation>لا أحد يعرف سعر هذا</translation>
  </message>
  <message>
   <source>Without a price it cannot go out. Choose another one, or refund the money.</source>
   <translation>لا يمكن إعطاؤه دون سعر. اختر غيره أو ليُرد المبلغ.</translation>
  </message>
  <message>
   <source>It stays here until the office has confirmed</source>
   <translation>تبقى هنا حتى يؤكد المركز</translation>
  </message>
  <message>
   <source>This return is above what may be promised without the office. Say so before you agree on anything.</source>
   <translation>هذا المرتجع أعلى مما يجوز الوعد به دون المركز. قل ذلك قبل أن تتفقا على شيء.</translation>
  </message>
  <message>
   <source>How it comes</source>
   <translation>كيف تصل</translation>
  </message>
  <message>
   <source>All that goes out comes the same way, also what was chosen before.</source>
   <translation>كل ما يُعطى يصل بالطريقة نفسها، وكذلك ما اختير من قبل.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>القطع</translation>
  </message>
  <message>
   <source>Looking it up …</source>
   <translation>جارٍ البحث …</translation>
  </message>
  <message>
   <source>This article is no longer in the assortment</source>
   <translation>لم يعد هذا المنتج ضمن التشكيلة</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>تعذر البحث عن هذا</translation>
  </message>
  <message>
   <source>Nobody knows the number %1</source>
   <translation>لا أحد يعرف الرقم %1</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>لا نتائج لـ «%1»</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>تعذر على الجهاز قراءة سجلاته. حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Scan what the customer wants instead, or search for it. Money back is always possible.</source>
   <translation>امسح ما يريده العميل بدلًا منه أو ابحث عنه. رد المبلغ ممكن دائمًا.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>البحث بالاسم</translation>
  </message>
  <message>
   <source>as the same article: what was paid, and today’s difference</source>
   <translation>كالمنتج نفسه: السعر المدفوع مع فرق السعر اليوم</translation>
  </message>
  <message>
   <source>%1 today</source>
   <translation>%1 اليوم</translation>
  </message>
  <message>
   <source>with %1 fee for the return</source>
   <translation>مع %1 رسوم الإرجاع</translation>
  </message>
  <message>
   <source>Exchange for this</source>
   <translation>استبدال بهذا</translation>
  </message>
  <message>
   <source>What does the customer want instead?</source>
   <translation>ماذا يريد العميل بدلًا من ذلك؟</translation>
  </message>
  <message>
   <source>Its name, brand or number. Scanning it is quicker.</source>
   <translation>اسمه أو علامته أو رقمه. المسح أسرع.</translation>
  </message>
  <message>
   <source>Name or number</source>
   <translation>الاسم أو الرقم</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
 </context>
 <context>
  <name>ExchangeVariants</name>
  <message>
   <source>Here</source>
   <translation>هنا</translation>
  </message>
  <message>
   <source>Nearby</source>
   <translation>بالقرب</translation>
  </message>
  <message>
   <source>Warehouse</source>
   <translation>المستودع</translation>
  </message>
  <message>
   <source>here: %1</source>
   <translation>هنا: %1</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>warehouse: %1</source>
   <translation>المستودع: %1</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWays</name>
  <message>
   <source>on request</source>
   <translation>عند الطلب</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 هنا</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 هناك</translation>
  </message>
 </context>
 <context>
  <name>ExchangeWords</name>
  <message>
   <source>Take it along now</source>
   <translation>تؤخذ الآن</translation>
  </message>
  <message>
   <source>Collect it here, once it is confirmed</source>
   <translation>تُستلم هنا بعد التأكيد</translation>
  </message>
  <message>
   <source>Collect it at %1</source>
   <translation>تُستلم من %1</translation>
  </message>
  <message>
   <source>Sent home from %1</source>
   <translation>تُرسل إلى المنزل من %1</translation>
  </message>
  <message>
   <source>Not before the office has confirmed the return</source>
   <translation>ليس قبل أن يؤكد المركز المرتجع</translation>
  </message>
  <message>
   <source>None known on this shelf: scan it if you have it in your hand</source>
   <translation>لا يُعرف منها شيء على هذا الرف: امسحها إن كانت في يدك</translation>
  </message>
  <message>
   <source>taken along now</source>
   <translation>تؤخذ الآن</translation>
  </message>
  <message>
   <source>to collect here, once the office has confirmed</source>
   <translation>للاستلام هنا بعد تأكيد المركز</translation>
  </message>
  <message>
   <source>to collect at %1, once the office has confirmed</source>
   <translation>للاستلام من %1 بعد تأكيد المركز</translation>
  </message>
  <message>
   <source>sent home from %1, once the office has confirmed</source>
   <translation>تُرسل إلى المنزل من %1 بعد تأكيد المركز</translation>
  </message>
  <message>
   <source>Exchanged for %1</source>
   <translation>استُبدل بـ %1</translation>
  </message>
  <message>
   <source>Nothing to pay</source>
   <translation>لا شيء للدفع</translation>
  </message>
  <message>
   <source>%1 to pay</source>
   <translation>%1 للدفع</translation>
  </message>
  <message>
   <source>%1 to go back</source>
   <translation>%1 للرد</translation>
  </message>
  <message>
   <source>“An even exchange: you pay nothing, and nothing comes back.”</source>
   <translation>«استبدال متساوٍ: لا تدفع شيئًا ولا يُرد شيء.»</translation>
  </message>
  <message>
   <source>“Please pay %1 at the till, with this slip.”</source>
   <translation>«يرجى دفع %1 عند الصندوق بهذه القسيمة.»</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the other %1 and writes to you.”</source>
   <translation>«بضاعتك لدينا. يقرر مركزنا بشأن %1 المتبقية ويكتب إليك.»</translation>
  </message>
  <message>
   <source>“We have asked for the other %1 to go back to you. You hear from us when it is paid.”</source>
   <translation>«طلبنا رد %1 المتبقية إليك. نخبرك عند دفعها.»</translation>
  </message>
  <message>
   <source>“We keep it here for you as soon as our office has confirmed. We write to you.”</source>
   <translation>«نحفظها لك هنا فور تأكيد مركزنا، ونكتب إليك.»</translation>
  </message>
  <message>
   <source>“They keep it for you at %1 as soon as our office has confirmed. We write to you.”</source>
   <translation>«تُحفظ لك في %1 فور تأكيد مركزنا، ونكتب إليك.»</translation>
  </message>
  <message>
   <source>“It is sent to the address of your order as soon as our office has confirmed.”</source>
   <translation>«تُرسل إلى عنوان طلبك فور تأكيد مركزنا.»</translation>
  </message>
 </context>
 <context>
  <name>FloorWords</name>
  <message>
   <source>Cannot find something</source>
   <translation>لا يجد شيئًا</translation>
  </message>
  <message>
   <source>Would like advice</source>
   <translation>يرغب في نصيحة</translation>
  </message>
  <message>
   <source>Please check the shelf</source>
   <translation>يُرجى التحقق من الرف</translation>
  </message>
  <message>
   <source>How to get it</source>
   <translation>كيف أحصل عليه؟</translation>
  </message>
  <message>
   <source>Here to collect an order</source>
   <translation>جاء لاستلام طلب</translation>
  </message>
  <message>
   <source>Needs a hand</source>
   <translation>يحتاج إلى مساعدة</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>الآن</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>ينتظر منذ %n دقيقة</numerusform>
    <numerusform>ينتظر منذ دقيقة</numerusform>
    <numerusform>ينتظر منذ دقيقتين</numerusform>
    <numerusform>ينتظر منذ %n دقائق</numerusform>
    <numerusform>ينتظر منذ %n دقيقة</numerusform>
    <numerusform>ينتظر منذ %n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>English</source>
   <translation>الإنجليزية</translation>
  </message>
  <message>
   <source>German</source>
   <translation>الألمانية</translation>
  </message>
  <message>
   <source>Arabic</source>
   <translation>العربية</translation>
  </message>
  <message>
   <source>French</source>
   <translation>الفرنسية</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>الإسبانية</translation>
  </message>
  <message>
   <source>Manager</source>
   <translation>مدير</translation>
  </message>
  <message>
   <source>Senior associate</source>
   <translation>موظف أول</translation>
  </message>
  <message>
   <source>Associate</source>
   <translation>موظف مبيعات</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>محفوظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>في الطريق</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>مؤكد</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge</source>
   <translation>لا أحد في هذا المتجر يحمل هذه البطاقة</translation>
  </message>
  <message>
   <source>This badge is not valid. Choose your name, or ask a manager for a new one</source>
   <translation>هذه البطاقة غير صالحة. اختر اسمك أو اطلب بطاقة جديدة من المدير</translation>
  </message>
  <message>
   <source>Tote %1. Scan what lies in it, or the order</source>
   <translation>الصندوق %1. امسح ما بداخله أو الطلب</translation>
  </message>
  <message>
   <source>Serial number %1. Scan the barcode beside it to open the product</source>
   <translation>الرقم التسلسلي %1. امسح الباركود بجانبه لفتح المنتج</translation>
  </message>
  <message>
   <source>A code for setting up a device. It does nothing here</source>
   <translation>رمز لإعداد جهاز. لا يعمل هنا</translation>
  </message>
  <message>
   <source>A voucher of this shop. What is left on it is known at the till</source>
   <translation>قسيمة من هذا المتجر. الرصيد المتبقي فيها معروف عند الصندوق</translation>
  </message>
  <message>
   <source>A saved basket. The customer can go on with it at the kiosk</source>
   <translation>سلة محفوظة. يمكن للعميل متابعتها على الشاشة</translation>
  </message>
  <message>
   <source>A coupon or receipt. It is for the till</source>
   <translation>قسيمة أو إيصال. مكانها الصندوق</translation>
  </message>
  <message>
   <source>A label of a delivery. Scan the goods themselves</source>
   <translation>ملصق شحنة. امسح البضاعة نفسها</translation>
  </message>
  <message>
   <source>One of our codes, but nothing opens here</source>
   <translation>رمز من رموزنا لكنه لا يفتح شيئًا هنا</translation>
  </message>
  <message>
   <source>The code did not come through whole. Brighten the screen and scan again</source>
   <translation>لم يصل الرمز كاملًا. زد سطوع الشاشة وامسح مرة أخرى</translation>
  </message>
  <message>
   <source>That did not come through whole. Scan one code at a time</source>
   <translation>لم يصل ذلك كاملًا. امسح رمزًا واحدًا في كل مرة</translation>
  </message>
  <message>
   <source>A digit is wrong in %1. Scan again, or type it</source>
   <translation>هناك رقم خاطئ في %1. امسح مجددًا أو اكتبه</translation>
  </message>
  <message>
   <source>A label made in the store. Scan the maker's barcode</source>
   <translation>ملصق من المتجر. امسح الباركود الأصلي</translation>
  </message>
  <message>
   <source>A code of a place or a document, not of a product</source>
   <translation>رمز لمكان أو مستند وليس لمنتج</translation>
  </message>
  <message>
   <source>A web link, not a product. Look for the bars</source>
   <translation>رابط ويب وليس منتجًا. ابحث عن الباركود</translation>
  </message>
  <message>
   <source>Too long to be one of our codes</source>
   <translation>أطول من أن يكون أحد رموزنا</translation>
  </message>
  <message>
   <source>Not one of our codes</source>
   <translation>ليس من رموزنا</translation>
  </message>
  <message>
   <source>A product is scanned. It opens as soon as you are signed in.</source>
   <translation>تم مسح منتج. يُفتح بمجرد تسجيل الدخول.</translation>
  </message>
  <message>
   <source>An order is scanned. It opens as soon as you are signed in.</source>
   <translation>تم مسح طلب. يُفتح بمجرد تسجيل الدخول.</translation>
  </message>
  <message>
   <source>A basket is scanned. It opens as soon as you are signed in.</source>
   <translation>مُسحت سلة. تفتح فور تسجيل دخولك.</translation>
  </message>
  <message>
   <source>A customer card is scanned. It opens as soon as you are signed in.</source>
   <translation>تم مسح بطاقة عميل. تُفتح بمجرد تسجيل الدخول.</translation>
  </message>
  <message>
   <source>A bay is scanned. What lies in it shows as soon as you are signed in.</source>
   <translation>تم مسح خانة. يظهر ما فيها بمجرد تسجيل الدخول.</translation>
  </message>
  <message>
   <source>A code is scanned. It opens as soon as you are signed in.</source>
   <translation>تم مسح رمز. يُفتح بمجرد تسجيل الدخول.</translation>
  </message>
  <message>
   <source>Waiting to be picked</source>
   <translation>بانتظار الجمع</translation>
  </message>
  <message>
   <source>Being picked</source>
   <translation>قيد الجمع</translation>
  </message>
  <message>
   <source>Packed</source>
   <translation>مُعبّأ</translation>
  </message>
  <message>
   <source>Ready to hand over</source>
   <translation>جاهز للتسليم</translation>
  </message>
  <message>
   <source>Something is missing</source>
   <translation>ينقص شيء</translation>
  </message>
  <message>
   <source>Partly handed over</source>
   <translation>سُلّم جزئيًا</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>تم التسليم</translation>
  </message>
  <message>
   <source>On its way to the customer</source>
   <translation>في الطريق إلى العميل</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>تم التوصيل</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>ملغى</translation>
  </message>
  <message>
   <source>Not collected in time</source>
   <translation>لم يُستلم في الوقت</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>مُرجَع</translation>
  </message>
  <message>
   <source>Partly returned</source>
   <translation>مُرجَع جزئيًا</translation>
  </message>
  <message>
   <source>State not known to this tablet</source>
   <translation>الحالة غير معروفة لهذا الجهاز</translation>
  </message>
  <message>
   <source>Check the pickup code or an ID, then hand over what is staged.</source>
   <translation>تحقق من رمز الاستلام أو الهوية ثم سلّم ما هو جاهز.</translation>
  </message>
  <message>
   <source>Not everything is staged yet. Tell the customer when it will be.</source>
   <translation>ليس كل شيء جاهزًا بعد. أخبر العميل متى يكون جاهزًا.</translation>
  </message>
  <message>
   <source>Explain what is missing before you hand over the rest.</source>
   <translation>اشرح ما ينقص قبل تسليم الباقي.</translation>
  </message>
  <message>
   <source>Some of it has gone to the customer already.</source>
   <translation>جزء منه عند العميل بالفعل.</translation>
  </message>
  <message>
   <source>The goods are gone. Anything else is a return.</source>
   <translation>البضاعة سُلّمت. وما عدا ذلك فهو إرجاع.</translation>
  </message>
  <message>
   <source>Do not hand anything over.</source>
   <translation>لا تسلّم شيئًا.</translation>
  </message>
  <message>
   <source>The hold is over, and it went back to the shelf.</source>
   <translation>انتهت المدة وعادت البضاعة إلى الرف.</translation>
  </message>
  <message numerus="yes">
   <source>%n to pick</source>
   <translation>
    <numerusform>لا شيء للجمع</numerusform>
    <numerusform>واحدة للجمع</numerusform>
    <numerusform>اثنتان للجمع</numerusform>
    <numerusform>%n للجمع</numerusform>
    <numerusform>%n للجمع</numerusform>
    <numerusform>%n للجمع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n being picked</source>
   <translation>
    <numerusform>لا شيء قيد الجمع</numerusform>
    <numerusform>واحدة قيد الجمع</numerusform>
    <numerusform>اثنتان قيد الجمع</numerusform>
    <numerusform>%n قيد الجمع</numerusform>
    <numerusform>%n قيد الجمع</numerusform>
    <numerusform>%n قيد الجمع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>لم تُجمع أي قطعة</numerusform>
    <numerusform>واحدة جُمعت</numerusform>
    <numerusform>اثنتان جُمعتا</numerusform>
    <numerusform>%n جُمعت</numerusform>
    <numerusform>%n جُمعت</numerusform>
    <numerusform>%n جُمعت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n staged</source>
   <translation>
    <numerusform>لا شيء جاهز</numerusform>
    <numerusform>واحدة جاهزة</numerusform>
    <numerusform>اثنتان جاهزتان</numerusform>
    <numerusform>%n جاهزة</numerusform>
    <numerusform>%n جاهزة</numerusform>
    <numerusform>%n جاهزة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handed over</source>
   <translation>
    <numerusform>لم يُسلَّم شيء</numerusform>
    <numerusform>واحدة سُلّمت</numerusform>
    <numerusform>اثنتان سُلّمتا</numerusform>
    <numerusform>%n سُلّمت</numerusform>
    <numerusform>%n سُلّمت</numerusform>
    <numerusform>%n سُلّمت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came back</source>
   <translation>
    <numerusform>لم يُرجَع شيء</numerusform>
    <numerusform>واحدة أُرجعت</numerusform>
    <numerusform>اثنتان أُرجعتا</numerusform>
    <numerusform>%n أُرجعت</numerusform>
    <numerusform>%n أُرجعت</numerusform>
    <numerusform>%n أُرجعت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>لا شيء ناقص</numerusform>
    <numerusform>واحدة ناقصة</numerusform>
    <numerusform>اثنتان ناقصتان</numerusform>
    <numerusform>%n ناقصة</numerusform>
    <numerusform>%n ناقصة</numerusform>
    <numerusform>%n ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cancelled</source>
   <translation>
    <numerusform>لم يُلغَ شيء</numerusform>
    <numerusform>واحدة ملغاة</numerusform>
    <numerusform>اثنتان ملغاتان</numerusform>
    <numerusform>%n ملغاة</numerusform>
    <numerusform>%n ملغاة</numerusform>
    <numerusform>%n ملغاة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n back on the shelf</source>
   <translation>
    <numerusform>لا شيء عاد إلى الرف</numerusform>
    <numerusform>واحدة عادت إلى الرف</numerusform>
    <numerusform>اثنتان عادتا إلى الرف</numerusform>
    <numerusform>%n عادت إلى الرف</numerusform>
    <numerusform>%n عادت إلى الرف</numerusform>
    <numerusform>%n عادت إلى الرف</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought online</source>
   <translation>شراء عبر الإنترنت</translation>
  </message>
  <message>
   <source>Bought in the app</source>
   <translation>شراء من التطبيق</translation>
  </message>
  <message>
   <source>Bought in the store</source>
   <translation>شراء من المتجر</translation>
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
  <message>
   <source>This order waits at %1</source>
   <translation>هذا الطلب ينتظر في %1</translation>
  </message>
  <message>
   <source>This order waits in another store</source>
   <translation>هذا الطلب ينتظر في متجر آخر</translation>
  </message>
  <message>
   <source>This pickup code is not accepted</source>
   <translation>رمز الاستلام هذا غير مقبول</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>تعذّر البحث عنه</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>ليس طلبًا لهذا المتجر</translation>
  </message>
  <message>
   <source>It is collected there. If the customer would rather have it here, ask that store.</source>
   <translation>يُستلم هناك. إن فضّل العميل استلامه هنا فاسأل ذلك المتجر.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>لم يستطع الجهاز قراءة سجلاته. امسح مجددًا. إذا تكرر ذلك فأعد التشغيل وأخبر المدير.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1, %2.</source>
   <translation>لا يعرف هذا الجهاز طلبًا بالرقم %1، %2.</translation>
  </message>
  <message>
   <source>This tablet knows no order with %1.</source>
   <translation>لا يعرف هذا الجهاز طلبًا بالرقم %1.</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail. New orders arrive within a minute while connected; orders long closed are only known to the office.</source>
   <translation>قارنه ببريد العميل. تصل الطلبات الجديدة خلال دقيقة عند الاتصال، أما المغلقة منذ مدة فلا يعرفها إلا المركز.</translation>
  </message>
  <message>
   <source>The code has expired. Ask the customer to open it again, or check an ID.</source>
   <translation>انتهت صلاحية الرمز. اطلب من العميل فتحه من جديد أو تحقق من الهوية.</translation>
  </message>
  <message>
   <source>The code is not valid yet. Check the clock of this tablet, and the customer’s ID.</source>
   <translation>الرمز ليس صالحًا بعد. تحقق من ساعة الجهاز ومن هوية العميل.</translation>
  </message>
  <message>
   <source>The code is for another store.</source>
   <translation>الرمز لمتجر آخر.</translation>
  </message>
  <message>
   <source>The code was used before: look whether the goods are gone already.</source>
   <translation>استُخدم الرمز من قبل: تحقق إن كانت البضاعة قد سُلّمت.</translation>
  </message>
  <message>
   <source>This tablet cannot check codes until it has reached the office. Type the eight characters, or check an ID.</source>
   <translation>لا يمكن للجهاز التحقق من الرموز قبل الاتصال بالمركز. اكتب الأحرف الثمانية أو تحقق من الهوية.</translation>
  </message>
  <message>
   <source>It was not issued by us, or it was changed. Hand nothing over for it; check an ID, and tell a manager.</source>
   <translation>لم نُصدره نحن أو جرى تغييره. لا تسلّم به شيئًا؛ تحقق من الهوية وأخبر المدير.</translation>
  </message>
  <message>
   <source>This member code is not accepted</source>
   <translation>رمز العضوية هذا غير مقبول</translation>
  </message>
  <message>
   <source>Nothing open in this store</source>
   <translation>لا شيء مفتوح في هذا المتجر</translation>
  </message>
  <message>
   <source>This tablet only knows customers who have something open in this store. Points and orders of others are in their app.</source>
   <translation>لا يعرف هذا الجهاز إلا العملاء الذين لديهم شيء مفتوح في هذا المتجر. نقاط الآخرين وطلباتهم في تطبيقهم.</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>منتج</translation>
  </message>
  <message>
   <source>Badge</source>
   <translation>بطاقة موظف</translation>
  </message>
  <message>
   <source>Customer card</source>
   <translation>بطاقة عميل</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>طلب</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>رمز استلام</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>خانة</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <source>Tote</source>
   <translation>صندوق</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>رقم تسلسلي</translation>
  </message>
  <message>
   <source>Set-up code of a device</source>
   <translation>رمز إعداد جهاز</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>Saved basket</source>
   <translation>سلة محفوظة</translation>
  </message>
  <message>
   <source>Coupon</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>Delivery label</source>
   <translation>ملصق شحنة</translation>
  </message>
  <message>
   <source>Several things at once</source>
   <translation>عدة أشياء معًا</translation>
  </message>
  <message>
   <source>Did not come through whole</source>
   <translation>لم يصل كاملًا</translation>
  </message>
  <message>
   <source>Not read whole</source>
   <translation>لم يُقرأ كاملًا</translation>
  </message>
  <message>
   <source>Wrong check digit</source>
   <translation>رقم تحقق خاطئ</translation>
  </message>
  <message>
   <source>Label of the store</source>
   <translation>ملصق المتجر</translation>
  </message>
  <message>
   <source>Not of a product</source>
   <translation>ليس لمنتج</translation>
  </message>
  <message>
   <source>Web link</source>
   <translation>رابط ويب</translation>
  </message>
  <message>
   <source>A valid article number, but not in our range</source>
   <translation>رقم صنف صحيح، لكنه ليس ضمن تشكيلتنا</translation>
  </message>
  <message>
   <source>A digit is wrong: badly printed, or typed</source>
   <translation>أحد الأرقام خاطئ: طباعة رديئة أو خطأ في الكتابة</translation>
  </message>
  <message>
   <source>A label of a store’s own scales that is not set up</source>
   <translation>ملصق من ميزان متجر لم يُضبط بعد</translation>
  </message>
  <message>
   <source>A web link, not a product</source>
   <translation>رابط ويب، وليس منتجًا</translation>
  </message>
  <message>
   <source>Stock here</source>
   <translation>المخزون هنا</translation>
  </message>
  <message>
   <source>Stock elsewhere</source>
   <translation>المخزون في أماكن أخرى</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>الأسعار</translation>
  </message>
  <message>
   <source>Promotions</source>
   <translation>العروض</translation>
  </message>
  <message>
   <source>Orders and calls</source>
   <translation>الطلبات والنداءات</translation>
  </message>
  <message>
   <source>Customers</source>
   <translation>العملاء</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الفريق</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>المنتجات</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Current</source>
   <translation>حديث</translation>
  </message>
  <message>
   <source>Getting old</source>
   <translation>يتقادم</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>قديم</translation>
  </message>
  <message>
   <source>Not here yet</source>
   <translation>لم يصل بعد</translation>
  </message>
  <message>
   <source>Somebody else has taken this call.</source>
   <translation>تولّى شخص آخر هذا النداء.</translation>
  </message>
  <message>
   <source>Somebody else had handed it over already. If goods went out twice, tell a manager.</source>
   <translation>سلّمها شخص آخر من قبل. إذا خرجت البضاعة مرتين فأخبر المدير.</translation>
  </message>
  <message>
   <source>Its code was used on another device. If goods went out twice, tell a manager.</source>
   <translation>استُخدم رمزها على جهاز آخر. إذا خرجت البضاعة مرتين فأخبر المدير.</translation>
  </message>
  <message>
   <source>This call has already been answered.</source>
   <translation>تمت تلبية هذا النداء.</translation>
  </message>
  <message>
   <source>The shopper no longer needs help.</source>
   <translation>لم يعد الزبون بحاجة إلى مساعدة.</translation>
  </message>
  <message>
   <source>The office did not accept it.</source>
   <translation>لم يقبله المركز.</translation>
  </message>
  <message>
   <source>The office cannot be reached</source>
   <translation>لا يمكن الوصول إلى المركز</translation>
  </message>
  <message>
   <source>The office answers too slowly</source>
   <translation>المركز بطيء الاستجابة</translation>
  </message>
  <message>
   <source>The connection broke off</source>
   <translation>انقطع الاتصال</translation>
  </message>
  <message>
   <source>The office cannot prove that it is the right one</source>
   <translation>لا يستطيع المركز إثبات هويته</translation>
  </message>
  <message>
   <source>The office is busy</source>
   <translation>المركز مشغول</translation>
  </message>
  <message>
   <source>What came could not be stored</source>
   <translation>تعذّر حفظ ما وصل</translation>
  </message>
  <message>
   <source>This program is too old to get news. What you do is still sent</source>
   <translation>هذا البرنامج أقدم من أن يتلقى الجديد. ما تقوم به يُرسَل كالمعتاد</translation>
  </message>
  <message>
   <source>Something else answers in the office's place</source>
   <translation>جهة أخرى تردّ بدلًا من المركز</translation>
  </message>
  <message>
   <source>The office sent something unusable. Nothing of it was taken</source>
   <translation>أرسل المركز بيانات غير صالحة. لم يؤخذ منها شيء</translation>
  </message>
  <message numerus="yes">
   <source>The data of this tablet was damaged and was made again. %n unsent action(s) came through; the rest is being read again.</source>
   <translation>
    <numerusform>تضررت بيانات هذا الجهاز وأُنشئت من جديد. لم تكن هناك إجراءات غير مرسلة؛ وتجري قراءة الباقي.</numerusform>
    <numerusform>تضررت بيانات هذا الجهاز وأُنشئت من جديد. نجا إجراء واحد غير مرسل؛ وتجري قراءة الباقي.</numerusform>
    <numerusform>تضررت بيانات هذا الجهاز وأُنشئت من جديد. نجا إجراءان غير مرسلين؛ وتجري قراءة الباقي.</numerusform>
    <numerusform>تضررت بيانات هذا الجهاز وأُنشئت من جديد. نجت %n إجراءات غير مرسلة؛ وتجري قراءة الباقي.</numerusform>
    <numerusform>تضررت بيانات هذا الجهاز وأُنشئت من جديد. نجا %n إجراءً غير مرسل؛ وتجري قراءة الباقي.</numerusform>
    <numerusform>تضررت بيانات هذا الجهاز وأُنشئت من جديد. نجا %n إجراء غير مرسل؛ وتجري قراءة الباقي.</numerusform>
   </translation>
  </message>
  <message>
   <source>The data of this tablet was damaged and was made again. It is being read again.</source>
   <translation>تضررت بيانات هذا الجهاز وأُنشئت من جديد، وتجري قراءتها الآن.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) came back from the second copy.</source>
   <translation>
    <numerusform>لم يُستعَد أي إجراء من النسخة الثانية.</numerusform>
    <numerusform>استُعيد إجراء واحد غير مرسل من النسخة الثانية.</numerusform>
    <numerusform>استُعيد إجراءان غير مرسلين من النسخة الثانية.</numerusform>
    <numerusform>استُعيدت %n إجراءات غير مرسلة من النسخة الثانية.</numerusform>
    <numerusform>استُعيد %n إجراءً غير مرسل من النسخة الثانية.</numerusform>
    <numerusform>استُعيد %n إجراء غير مرسل من النسخة الثانية.</numerusform>
   </translation>
  </message>
  <message>
   <source>The second copy of unsent actions was damaged and was written anew.</source>
   <translation>تضررت النسخة الثانية من الإجراءات غير المرسلة وكُتبت من جديد.</translation>
  </message>
  <message>
   <source>A file that does not belong to this tablet was set aside.</source>
   <translation>نُحّي جانبًا ملف لا يخص هذا الجهاز.</translation>
  </message>
  <message>
   <source>Part of the data was damaged. It is being read again.</source>
   <translation>تضرر جزء من البيانات، وتجري قراءته من جديد.</translation>
  </message>
  <message numerus="yes">
   <source>%n unsent action(s) are damaged in both copies and cannot be sent. Tell a manager.</source>
   <translation>
    <numerusform>لم يتضرر أي إجراء في النسختين ولا يمكن الإرسال. أخبر المدير.</numerusform>
    <numerusform>تضرر إجراء واحد غير مرسل في النسختين ولا يمكن الإرسال. أخبر المدير.</numerusform>
    <numerusform>تضرر إجراءان غير مرسلين في النسختين ولا يمكن الإرسال. أخبر المدير.</numerusform>
    <numerusform>تضررت %n إجراءات غير مرسلة في النسختين ولا يمكن الإرسال. أخبر المدير.</numerusform>
    <numerusform>تضرر %n إجراءً غير مرسل في النسختين ولا يمكن الإرسال. أخبر المدير.</numerusform>
    <numerusform>تضرر %n إجراء غير مرسل في النسختين ولا يمكن الإرسال. أخبر المدير.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The two copies of %n unsent action(s) differ. One is sent, the other one is kept.</source>
   <translation>
    <numerusform>تختلف نسختا الإجراءات. تُرسَل إحداهما وتُحفظ الأخرى.</numerusform>
    <numerusform>تختلف نسختا إجراء واحد غير مرسل. تُرسَل إحداهما وتُحفظ الأخرى.</numerusform>
    <numerusform>تختلف نسختا إجراءين غير مرسلين. تُرسَل إحداهما وتُحفظ الأخرى.</numerusform>
    <numerusform>تختلف نسختا %n إجراءات غير مرسلة. تُرسَل إحداهما وتُحفظ الأخرى.</numerusform>
    <numerusform>تختلف نسختا %n إجراءً غير مرسل. تُرسَل إحداهما وتُحفظ الأخرى.</numerusform>
    <numerusform>تختلف نسختا %n إجراء غير مرسل. تُرسَل إحداهما وتُحفظ الأخرى.</numerusform>
   </translation>
  </message>
  <message>
   <source>Taking a call</source>
   <translation>تولّي نداء</translation>
  </message>
  <message>
   <source>Handing an order over</source>
   <translation>تسليم طلب</translation>
  </message>
  <message>
   <source>Undoing a return</source>
   <translation>إلغاء إرجاع</translation>
  </message>
  <message>
   <source>Undoing a hand-over</source>
   <translation>التراجع عن تسليم</translation>
  </message>
  <message>
   <source>Closing a call</source>
   <translation>إنهاء نداء</translation>
  </message>
  <message>
   <source>Calling for help</source>
   <translation>طلب المساعدة</translation>
  </message>
  <message>
   <source>Taking care of an unknown code</source>
   <translation>معالجة رمز غير معروف</translation>
  </message>
  <message>
   <source>Counting unknown codes</source>
   <translation>عدّ الرموز غير المعروفة</translation>
  </message>
  <message>
   <source>An action of this tablet</source>
   <translation>إجراء من هذا الجهاز</translation>
  </message>
 </context>
 <context>
  <name>HandOverPage</name>
  <message>
   <source>Who it is</source>
   <translation>من المستلم</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>ما يُسلَّم</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>التوقيع</translation>
  </message>
  <message>
   <source>Hand over %1</source>
   <translation>تسليم %1</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>إلى %1</translation>
  </message>
  <message>
   <source>Paid at the till: %1</source>
   <translation>دفع عند الصندوق: %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>لم يدفع بعد: %1</translation>
  </message>
  <message>
   <source>You have seen the receipt. Our centre does not know of it yet.</source>
   <translation>لقد رأيت الإيصال. لا يعلم مركزنا به بعد.</translation>
  </message>
  <message>
   <source>First to the till, with the number %1. Nothing goes out before.</source>
   <translation>إلى الصندوق أولا بالرقم %1. لا يخرج شيء قبل ذلك.</translation>
  </message>
  <message>
   <source>Receipt seen</source>
   <translation>رأيت الإيصال</translation>
  </message>
  <message>
   <source>%1 is on it as well</source>
   <translation>يعمل %1 على الطلب أيضًا</translation>
  </message>
  <message>
   <source>They said so on a tablet. Ask them before anything goes out.</source>
   <translation>هذا مسجَّل على جهاز لوحي. اسأل قبل أن يخرج أي شيء.</translation>
  </message>
  <message>
   <source>Everything stays here</source>
   <translation>كل شيء يبقى هنا</translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>تم مسح %1 من %2</translation>
  </message>
  <message>
   <source>Scan every piece as it goes into the bag.</source>
   <translation>امسح كل قطعة وأنت تضعها في الكيس.</translation>
  </message>
  <message>
   <source>The rest stays here for the next time.</source>
   <translation>يبقى الباقي هنا للمرة القادمة.</translation>
  </message>
  <message>
   <source>That is all of it.</source>
   <translation>هذا كل شيء.</translation>
  </message>
  <message>
   <source>All are here, without scanning</source>
   <translation>كلها هنا، بلا مسح</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) go out</source>
   <translation>
    <numerusform>لا قطع تُسلَّم</numerusform>
    <numerusform>تُسلَّم قطعة واحدة</numerusform>
    <numerusform>تُسلَّم قطعتان</numerusform>
    <numerusform>تُسلَّم %n قطع</numerusform>
    <numerusform>تُسلَّم %n قطعة</numerusform>
    <numerusform>تُسلَّم %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer signs here with a finger. It also works without.</source>
   <translation>يوقّع العميل هنا بإصبعه. ويمكن المتابعة بدون توقيع.</translation>
  </message>
  <message>
   <source>Wipe it</source>
   <translation>امحُ</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>لا قطع</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>رمز الاستلام</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>لم يُعرض</translation>
  </message>
  <message>
   <source>ending in %1</source>
   <translation>ينتهي بـ %1</translation>
  </message>
  <message>
   <source>Pieces that stay here</source>
   <translation>قطع تبقى هنا</translation>
  </message>
  <message>
   <source>Given</source>
   <translation>موجود</translation>
  </message>
  <message>
   <source>None</source>
   <translation>لا يوجد</translation>
  </message>
  <message>
   <source>Nothing is left to hand over</source>
   <translation>لم يبقَ شيء للتسليم</translation>
  </message>
  <message>
   <source>It was cancelled or expired meanwhile. Give nothing out.</source>
   <translation>أُلغي الطلب أو انتهت مدته. لا تسلّم شيئًا.</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>العودة إلى الطلب</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>خطوة إلى الوراء</translation>
  </message>
  <message>
   <source>To the order</source>
   <translation>إلى الطلب</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>تسليم</translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s) only</source>
   <translation>
    <numerusform>لا تسلّم شيئًا</numerusform>
    <numerusform>تسليم قطعة واحدة فقط</numerusform>
    <numerusform>تسليم قطعتين فقط</numerusform>
    <numerusform>تسليم %n قطع فقط</numerusform>
    <numerusform>تسليم %n قطعة فقط</numerusform>
    <numerusform>تسليم %n قطعة فقط</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Hand over %n piece(s)</source>
   <translation>
    <numerusform>لا تسلّم شيئًا</numerusform>
    <numerusform>تسليم قطعة واحدة</numerusform>
    <numerusform>تسليم قطعتين</numerusform>
    <numerusform>تسليم %n قطع</numerusform>
    <numerusform>تسليم %n قطعة</numerusform>
    <numerusform>تسليم %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>To Today</source>
   <translation>إلى اليوم</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>تم التسليم</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>الأحرف الثمانية</translation>
  </message>
  <message>
   <source>They stand below the code in the customer’s e-mail.</source>
   <translation>تجدها تحت الرمز في رسالة العميل.</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>مقارنة</translation>
  </message>
  <message>
   <source>Which document?</source>
   <translation>أي وثيقة؟</translation>
  </message>
  <message>
   <source>Compare the name and the face. Only the last four characters of its number are kept.</source>
   <translation>قارن الاسم والوجه. لا تُحفظ إلا آخر أربعة أحرف من رقمها.</translation>
  </message>
  <message>
   <source>Last four characters</source>
   <translation>آخر أربعة أحرف</translation>
  </message>
  <message>
   <source>Looked at</source>
   <translation>تم الاطلاع</translation>
  </message>
  <message>
   <source>Why without scanning?</source>
   <translation>لماذا بلا مسح؟</translation>
  </message>
  <message>
   <source>Count the pieces twice. The reason is kept with the hand-over.</source>
   <translation>عُدّ القطع مرتين. يُحفظ السبب مع التسليم.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>بكلماتك</translation>
  </message>
  <message>
   <source>All are here</source>
   <translation>كلها هنا</translation>
  </message>
 </context>
 <context>
  <name>HandOverWords</name>
  <message>
   <source>A pickup code or a document is enough</source>
   <translation>رمز الاستلام أو وثيقة يكفي</translation>
  </message>
  <message>
   <source>Check the pickup code and a document</source>
   <translation>تحقق من رمز الاستلام ومن وثيقة</translation>
  </message>
  <message>
   <source>Only with the code scanned, and a document</source>
   <translation>فقط برمز ممسوح ووثيقة</translation>
  </message>
  <message>
   <source>Do not hand it over from this tablet</source>
   <translation>لا تسلّمه من هذا الجهاز</translation>
  </message>
  <message>
   <source>This tablet has never had the list of orders. Use one that is connected, or ask a manager.</source>
   <translation>لم تصل قائمة الطلبات إلى هذا الجهاز قط. استخدم جهازًا متصلًا أو اسأل المدير.</translation>
  </message>
  <message>
   <source>What this tablet knows is too old, %1, and nothing was staged by then. Use a tablet that is connected, or ask a manager.</source>
   <translation>ما يعرفه هذا الجهاز قديم جدًا، %1، ولم يكن شيء جاهزًا حينها. استخدم جهازًا متصلًا أو اسأل المدير.</translation>
  </message>
  <message>
   <source>What this tablet knows is old, %1: somebody else may have been quicker. Give out only what lies in the bay.</source>
   <translation>ما يعرفه هذا الجهاز قديم، %1: ربما سبقك شخص آخر. سلّم فقط ما هو في الخانة.</translation>
  </message>
  <message>
   <source>What this tablet knows is not quite current, %1.</source>
   <translation>ما يعرفه هذا الجهاز ليس حديثًا تمامًا، %1.</translation>
  </message>
  <message>
   <source>Somebody other than the buyer collects it.</source>
   <translation>المستلم شخص غير المشتري.</translation>
  </message>
  <message>
   <source>The order is worth more than usual.</source>
   <translation>قيمة الطلب أعلى من المعتاد.</translation>
  </message>
  <message>
   <source>What this tablet knows is current.</source>
   <translation>ما يعرفه هذا الجهاز حديث.</translation>
  </message>
  <message>
   <source>Scanned and genuine</source>
   <translation>ممسوح وصحيح</translation>
  </message>
  <message>
   <source>The eight characters fit</source>
   <translation>الأحرف الثمانية صحيحة</translation>
  </message>
  <message>
   <source>Not shown yet: scan it, or type it here</source>
   <translation>لم يُعرض بعد: امسحه أو اكتبه هنا</translation>
  </message>
  <message>
   <source>Identity card</source>
   <translation>بطاقة هوية</translation>
  </message>
  <message>
   <source>Passport</source>
   <translation>جواز سفر</translation>
  </message>
  <message>
   <source>Driving licence</source>
   <translation>رخصة قيادة</translation>
  </message>
  <message>
   <source>Another document</source>
   <translation>وثيقة أخرى</translation>
  </message>
  <message>
   <source>The pickup code is still to be shown</source>
   <translation>رمز الاستلام لم يُعرض بعد</translation>
  </message>
  <message>
   <source>The code is still to be scanned</source>
   <translation>الرمز لم يُمسح بعد</translation>
  </message>
  <message>
   <source>A document is still to be looked at</source>
   <translation>الوثيقة لم تُفحص بعد</translation>
  </message>
  <message>
   <source>A code or a document is still to be shown</source>
   <translation>يبقى عرض رمز أو وثيقة</translation>
  </message>
  <message>
   <source>This is not the code of this order</source>
   <translation>هذا ليس رمز هذا الطلب</translation>
  </message>
  <message>
   <source>Too many wrong codes</source>
   <translation>رموز خاطئة كثيرة</translation>
  </message>
  <message>
   <source>This code is of another order</source>
   <translation>هذا الرمز لطلب آخر</translation>
  </message>
  <message>
   <source>This code is for another store</source>
   <translation>هذا الرمز لمتجر آخر</translation>
  </message>
  <message>
   <source>This code has expired</source>
   <translation>انتهت صلاحية هذا الرمز</translation>
  </message>
  <message>
   <source>This code is not genuine</source>
   <translation>هذا الرمز غير أصلي</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>هذا الرمز غير مقبول</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>استُخدم هذا الرمز من قبل</translation>
  </message>
  <message>
   <source>It is not paid yet</source>
   <translation>لم يدفع بعد</translation>
  </message>
  <message>
   <source>First check who collects it</source>
   <translation>تحقق أولًا من المستلم</translation>
  </message>
  <message>
   <source>Wrong article: it is not in this order</source>
   <translation>صنف خاطئ: ليس في هذا الطلب</translation>
  </message>
  <message>
   <source>Almost: another size or colour was ordered</source>
   <translation>تقريبًا: المطلوب مقاس أو لون آخر</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>هذه قطعة زائدة</translation>
  </message>
  <message>
   <source>The pieces are counted already</source>
   <translation>القطع معدودة بالفعل</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>The order has changed meanwhile</source>
   <translation>تغيّر الطلب في هذه الأثناء</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>تعذّر البحث</translation>
  </message>
  <message>
   <source>Compare it with the customer’s e-mail, or look at a document.</source>
   <translation>قارنه برسالة العميل أو افحص وثيقة.</translation>
  </message>
  <message>
   <source>In a minute codes can be typed again. Until then a document helps.</source>
   <translation>بعد دقيقة يمكن كتابة الرموز ثانية. حتى ذلك الحين تفيد الوثيقة.</translation>
  </message>
  <message>
   <source>It belongs to order %1. Ask the customer for the code of this one.</source>
   <translation>يخص الطلب %1. اطلب من العميل رمز هذا الطلب.</translation>
  </message>
  <message>
   <source>It waits at %1. Give nothing out for it here.</source>
   <translation>الطلب موجود في %1. لا تسلّم شيئًا مقابله هنا.</translation>
  </message>
  <message>
   <source>Ask the customer to open the e-mail or the app again, or look at a document.</source>
   <translation>اطلب من العميل فتح البريد أو التطبيق من جديد، أو اطّلع على وثيقة.</translation>
  </message>
  <message>
   <source>Give nothing out for it. A document shows who it is; if in doubt, ask a manager.</source>
   <translation>لا تسلّم شيئًا مقابله. الوثيقة تبيّن من هو؛ وعند الشك اسأل المدير.</translation>
  </message>
  <message>
   <source>Ask the customer to open it again, or look at a document.</source>
   <translation>اطلب من العميل فتحه من جديد أو افحص وثيقة.</translation>
  </message>
  <message>
   <source>Look whether the goods are gone already. If they are not, the eight characters and a document help.</source>
   <translation>انظر هل خرجت البضاعة بالفعل. إن لم تخرج فالأحرف الثمانية ووثيقة تفيد.</translation>
  </message>
  <message>
   <source>%1 are to be paid at the till before anything goes out.</source>
   <translation>يجب دفع %1 عند الصندوق قبل خروج أي شيء.</translation>
  </message>
  <message>
   <source>The pieces are scanned in the next step.</source>
   <translation>تُمسح القطع في الخطوة التالية.</translation>
  </message>
  <message>
   <source>%1 stays here. Look into the bay for the right one.</source>
   <translation>يبقى %1 هنا. ابحث في الخانة عن الصنف الصحيح.</translation>
  </message>
  <message>
   <source>%1 stays here. The list below says which one was ordered.</source>
   <translation>يبقى %1 هنا. القائمة أدناه تبيّن ما طُلب.</translation>
  </message>
  <message>
   <source>%1: all of it is at the counter already.</source>
   <translation>كل الكمية من %1 على الطاولة بالفعل.</translation>
  </message>
  <message>
   <source>Go back one step to change what goes out.</source>
   <translation>ارجع خطوة لتغيير ما يُسلَّم.</translation>
  </message>
  <message>
   <source>No hand-over was recorded. Please try once more; if it happens again, tell a manager.</source>
   <translation>لم يُسجَّل أي تسليم. حاول مرة أخرى، وإن تكرر فأخبر المدير.</translation>
  </message>
  <message>
   <source>Go back one step and look at what is left of it.</source>
   <translation>ارجع خطوة وانظر ما بقي منه.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Go back and try again.</source>
   <translation>تعذّر على الجهاز قراءة سجلاته. ارجع وحاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Handed over, saved on this tablet</source>
   <translation>تم التسليم، محفوظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>Handed over, on its way to the office</source>
   <translation>تم التسليم، في الطريق إلى المركز</translation>
  </message>
  <message>
   <source>Handed over and confirmed</source>
   <translation>تم التسليم والتأكيد</translation>
  </message>
  <message>
   <source>This hand-over was undone</source>
   <translation>تم التراجع عن هذا التسليم</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>سبقك شخص آخر</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>شخص آخر</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>يُرسَل تلقائيًا حالما يتصل هذا الجهاز. يمكنك المتابعة.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>يؤكده المركز بعد لحظة. يمكنك المتابعة.</translation>
  </message>
  <message>
   <source>Nothing is left to do.</source>
   <translation>لم يبقَ شيء لعمله.</translation>
  </message>
  <message>
   <source>The order stands as it did before.</source>
   <translation>عاد الطلب كما كان.</translation>
  </message>
  <message>
   <source>%1 handed this order over already, %2.</source>
   <translation>سلّم %1 هذا الطلب من قبل، %2.</translation>
  </message>
  <message>
   <source>This order was handed over already.</source>
   <translation>سُلّم هذا الطلب من قبل.</translation>
  </message>
  <message>
   <source>If the goods went out twice, tell a manager: both are listed with their names.</source>
   <translation>إذا خرجت البضاعة مرتين فأخبر المدير: كلاهما مسجّل باسمه.</translation>
  </message>
  <message>
   <source>It was another order</source>
   <translation>كان طلبًا آخر</translation>
  </message>
  <message>
   <source>The customer left without it</source>
   <translation>غادر العميل بدونها</translation>
  </message>
  <message>
   <source>Wrong or damaged goods</source>
   <translation>بضاعة خاطئة أو تالفة</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>أُكّد بالخطأ</translation>
  </message>
  <message>
   <source>Label damaged or missing</source>
   <translation>الملصق تالف أو مفقود</translation>
  </message>
  <message>
   <source>Packed in a sealed parcel</source>
   <translation>في طرد مغلق</translation>
  </message>
  <message>
   <source>The scanner does not work</source>
   <translation>الماسح لا يعمل</translation>
  </message>
  <message>
   <source>That could not be saved. Please try once more.</source>
   <translation>تعذّر الحفظ. حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Some of it has come back meanwhile. Take the rest as a return.</source>
   <translation>عاد بعضها في هذه الأثناء. خذ الباقي كمرتجع.</translation>
  </message>
  <message>
   <source>This hand-over was undone already, or did not count.</source>
   <translation>تم التراجع عن هذا التسليم من قبل أو لم يُحتسب.</translation>
  </message>
 </context>
 <context>
  <name>HelpCallCard</name>
  <message>
   <source>passed on</source>
   <translation>محوّل</translation>
  </message>
  <message>
   <source>Pass on</source>
   <translation>تحويل</translation>
  </message>
  <message>
   <source>You cannot come: it rings for everybody else</source>
   <translation>لا يمكنك الحضور: يرن لدى الآخرين</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>Look up</source>
   <translation>عرض المنتج</translation>
  </message>
 </context>
 <context>
  <name>HoldsBackRow</name>
  <message>
   <source>lies in %1</source>
   <translation>موجود في %1</translation>
  </message>
  <message>
   <source>aisle, bay</source>
   <translation>الممر، الخانة</translation>
  </message>
  <message>
   <source>place not known</source>
   <translation>المكان غير معروف</translation>
  </message>
  <message>
   <source>not collected: %1</source>
   <translation>لم يُستلم: %1</translation>
  </message>
  <message>
   <source>cancelled: %1</source>
   <translation>ملغى: %1</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>أُعيد</translation>
  </message>
  <message>
   <source>Put back: %1</source>
   <translation>أُعيد: %1</translation>
  </message>
 </context>
 <context>
  <name>HoldsPage</name>
  <message>
   <source>Over: take these back</source>
   <translation>انتهت: أعدها</translation>
  </message>
  <message>
   <source>Until today</source>
   <translation>حتى اليوم</translation>
  </message>
  <message>
   <source>Until tomorrow</source>
   <translation>حتى الغد</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>لاحقًا</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>للإعادة</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>المحجوزات</translation>
  </message>
  <message>
   <source>In walking order. Scan each piece as it lies on its shelf, or tap it.</source>
   <translation>بترتيب المسير. امسح كل قطعة حين توضع على رفها أو اضغط عليها.</translation>
  </message>
  <message numerus="yes">
   <source>%n over</source>
   <translation>
    <numerusform>لم ينته شيء</numerusform>
    <numerusform>انتهى واحد</numerusform>
    <numerusform>انتهى اثنان</numerusform>
    <numerusform>انتهى %n</numerusform>
    <numerusform>انتهى %n</numerusform>
    <numerusform>انتهى %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) today</source>
   <translation>
    <numerusform>لا شيء ينتهي اليوم</numerusform>
    <numerusform>واحد ينتهي اليوم</numerusform>
    <numerusform>اثنان ينتهيان اليوم</numerusform>
    <numerusform>%n تنتهي اليوم</numerusform>
    <numerusform>%n تنتهي اليوم</numerusform>
    <numerusform>%n تنتهي اليوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n end(s) tomorrow</source>
   <translation>
    <numerusform>لا شيء ينتهي غدًا</numerusform>
    <numerusform>واحد ينتهي غدًا</numerusform>
    <numerusform>اثنان ينتهيان غدًا</numerusform>
    <numerusform>%n تنتهي غدًا</numerusform>
    <numerusform>%n تنتهي غدًا</numerusform>
    <numerusform>%n تنتهي غدًا</numerusform>
   </translation>
  </message>
  <message>
   <source>By date</source>
   <translation>حسب التاريخ</translation>
  </message>
  <message>
   <source>By bay</source>
   <translation>حسب الخانة</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Holds end by the clock of this tablet; look into the bay before you take something back.</source>
   <translation>لا اتصال بالمركز: القائمة %1. ينتهي الحجز بحسب ساعة هذا الجهاز؛ انظر في الخانة قبل أن تعيد شيئًا.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>لا اتصال بالمركز، ولم يصل منه شيء بعد.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>This is not to be put back</source>
   <translation>هذا لا يُعاد</translation>
  </message>
  <message>
   <source>Perhaps it is of another order: put it aside and ask.</source>
   <translation>ربما هو من طلب آخر: ضعه جانبًا واسأل.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>عاد إلى رفه: %1</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back</source>
   <translation>
    <numerusform>لا شيء يُعاد</numerusform>
    <numerusform>أعده</numerusform>
    <numerusform>أعد الاثنين</numerusform>
    <numerusform>أعد الكل (%n)</numerusform>
    <numerusform>أعد الكل (%n)</numerusform>
    <numerusform>أعد الكل (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>لا قطع</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to take back</source>
   <translation>
    <numerusform>لا شيء يُعاد</numerusform>
    <numerusform>واحد يُعاد</numerusform>
    <numerusform>اثنان يُعادان</numerusform>
    <numerusform>%n تُعاد</numerusform>
    <numerusform>%n تُعاد</numerusform>
    <numerusform>%n تُعاد</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody knows since when</source>
   <translation>غير معروف منذ متى</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>منذ %1</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>اليوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>%n أيام</numerusform>
    <numerusform>%n يومًا</numerusform>
    <numerusform>%n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>تتعذر قراءة القائمة الآن</translation>
  </message>
  <message>
   <source>Nothing to put back</source>
   <translation>لا شيء يُعاد</translation>
  </message>
  <message>
   <source>Every bay is free</source>
   <translation>كل الخانات فارغة</translation>
  </message>
  <message>
   <source>Nothing is being held</source>
   <translation>لا شيء محجوز</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>لم يضِع شيء.</translation>
  </message>
  <message>
   <source>When a hold is over or an order is cancelled, its goods appear here with their aisle and bay.</source>
   <translation>عند انتهاء حجز أو إلغاء طلب تظهر بضاعته هنا مع الممر والخانة.</translation>
  </message>
  <message>
   <source>Orders that lie ready for their customers appear here by themselves.</source>
   <translation>تظهر هنا الطلبات الجاهزة للعملاء من تلقاء نفسها.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message numerus="yes">
   <source>Take all %n back to the shelf?</source>
   <translation>
    <numerusform>لا شيء يُعاد</numerusform>
    <numerusform>إعادته إلى الرف؟</numerusform>
    <numerusform>إعادة الاثنين إلى الرف؟</numerusform>
    <numerusform>إعادة الكل (%n) إلى الرف؟</numerusform>
    <numerusform>إعادة الكل (%n) إلى الرف؟</numerusform>
    <numerusform>إعادة الكل (%n) إلى الرف؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody came for them in time. The customers are told, the office is asked to pay back, and the goods are on the list of what goes back to the shelf.</source>
   <translation>لم يأت أحد لاستلامها في الوقت. يُبلَّغ العملاء، ويُطلب من المركز رد المال، والبضاعة في قائمة ما يُعاد إلى الرف.</translation>
  </message>
  <message>
   <source>Yes, take them back</source>
   <translation>نعم، أعدها</translation>
  </message>
  <message>
   <source>No</source>
   <translation>لا</translation>
  </message>
 </context>
 <context>
  <name>HoldsRow</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>لا قطع</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>there for %n day(s)</source>
   <translation>
    <numerusform>هنا منذ اليوم</numerusform>
    <numerusform>هنا منذ يوم</numerusform>
    <numerusform>هنا منذ يومين</numerusform>
    <numerusform>هنا منذ %n أيام</numerusform>
    <numerusform>هنا منذ %n يومًا</numerusform>
    <numerusform>هنا منذ %n يوم</numerusform>
   </translation>
  </message>
  <message>
   <source>was held until %1</source>
   <translation>كان محجوزًا حتى %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>حتى %1</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>العميل هنا</translation>
  </message>
  <message>
   <source>Held longer already</source>
   <translation>مُدّد من قبل</translation>
  </message>
  <message>
   <source>Written to</source>
   <translation>كُتب إليه</translation>
  </message>
 </context>
 <context>
  <name>HoldsToday</name>
  <message>
   <source>Needs attention</source>
   <translation>يحتاج إلى متابعة</translation>
  </message>
  <message>
   <source>Holds ending</source>
   <translation>حجوزات تنتهي</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>للإعادة</translation>
  </message>
  <message>
   <source>Returns waiting</source>
   <translation>مرتجعات في الانتظار</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>استلام مرتجع</translation>
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
   <translation>واحد أقل</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>واحد أكثر</translation>
  </message>
 </context>
 <context>
  <name>KnownCard</name>
  <message>
   <source>How current</source>
   <translation>مدى الحداثة</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n change(s) to come</source>
   <translation>
    <numerusform>%1، لا تغييرات ناقصة (%n)</numerusform>
    <numerusform>%1، تغيير واحد ناقص</numerusform>
    <numerusform>%1، تغييران ناقصان</numerusform>
    <numerusform>%1، %n تغييرات ناقصة</numerusform>
    <numerusform>%1، %n تغييرًا ناقصًا</numerusform>
    <numerusform>%1، %n تغيير ناقص</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>KnownCodesCard</name>
  <message>
   <source>Scan one of these three times</source>
   <translation>امسح أحدهما ثلاث مرات</translation>
  </message>
  <message>
   <source>%1 of %2 scans</source>
   <translation>%1 من %2 عمليات مسح</translation>
  </message>
  <message>
   <source>Square code to learn from</source>
   <translation>رمز مربع للتعلّم</translation>
  </message>
  <message>
   <source>Bars to learn from</source>
   <translation>رمز شريطي للتعلّم</translation>
  </message>
  <message>
   <source>The square teaches more. Take the bars if the scanner reads nothing else. Some laser scanners read only from paper: print a picture of this page for them.</source>
   <translation>الرمز المربع يعلّم أكثر. استخدم الأشرطة إن كان الماسح لا يقرأ غيرها. بعض ماسحات الليزر تقرأ من الورق فقط: اطبع لها صورة هذه الصفحة.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>من البداية</translation>
  </message>
 </context>
 <context>
  <name>LanguageDialog</name>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>LearntCard</name>
  <message>
   <source>The scanner is understood</source>
   <translation>فُهم الماسح</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>%1 ms a key</source>
   <translation>%1 مللي ثانية لكل مفتاح</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>لوحة المفاتيح</translation>
  </message>
  <message>
   <source>In front of a code</source>
   <translation>قبل الرمز</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>Behind a code</source>
   <translation>بعد الرمز</translation>
  </message>
  <message>
   <source>Ends with</source>
   <translation>ينتهي بـ</translation>
  </message>
  <message>
   <source>AIM identifier</source>
   <translation>معرّف AIM</translation>
  </message>
  <message>
   <source>On</source>
   <translation>مفعّل</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>غير مفعّل</translation>
  </message>
  <message>
   <source>Group separators</source>
   <translation>فواصل المجموعات</translation>
  </message>
  <message>
   <source>Switch on “Transmit AIM identifier” in the scanner’s manual and set it up again: short numbers can then be told apart.</source>
   <translation>فعّل «إرسال معرّف AIM» من دليل الماسح وأعد إعداده: عندها يمكن التمييز بين الأرقام القصيرة.</translation>
  </message>
  <message>
   <source>Without group separators the lot and the date of a GS1 code cannot be read. Switch them on in the scanner’s manual.</source>
   <translation>من دون فواصل المجموعات لا تُقرأ التشغيلة والتاريخ في رمز GS1. فعّلها من دليل الماسح.</translation>
  </message>
  <message>
   <source>Let the scanner send Enter after each code: it answers sooner, and half a code is never taken for a whole one.</source>
   <translation>اجعل الماسح يرسل Enter بعد كل رمز: يجيب أسرع، ولا يُحسب نصف رمز رمزًا كاملًا.</translation>
  </message>
 </context>
 <context>
  <name>LineCard</name>
  <message>
   <source>Connected, catching up</source>
   <translation>متصل، جارٍ اللحاق</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>متصل</translation>
  </message>
  <message>
   <source>Another copy of this tablet is at work</source>
   <translation>نسخة أخرى من هذا الجهاز تعمل الآن</translation>
  </message>
  <message>
   <source>This tablet is no longer allowed</source>
   <translation>لم يعد هذا الجهاز مسموحًا به</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>جارٍ الاتصال</translation>
  </message>
  <message>
   <source>Working offline</source>
   <translation>يعمل دون اتصال</translation>
  </message>
  <message>
   <source>News arrives within seconds. What you do is sent at once.</source>
   <translation>تصل الأخبار خلال ثوانٍ، ويُرسل ما تفعله فورًا.</translation>
  </message>
  <message>
   <source>It was restored or copied. Bring it to a manager, who lets it join again; unsent actions are kept and sent then.</source>
   <translation>جرت استعادته أو نسخه. سلّمه إلى المدير ليضمّه من جديد؛ الإجراءات غير المرسلة محفوظة وتُرسَل عندئذ.</translation>
  </message>
  <message>
   <source>The office has removed it. Bring it to a manager; unsent actions are kept.</source>
   <translation>أزاله المركز من قائمته. سلّمه إلى المدير؛ وما لم يُرسل يبقى محفوظًا.</translation>
  </message>
  <message>
   <source>First contact to the office. Everything already works with what is known.</source>
   <translation>أول اتصال بالمركز. كل شيء يعمل بما هو معروف.</translation>
  </message>
  <message>
   <source>Scanning, search and help calls go on. What you do is saved here and sent by itself later.</source>
   <translation>المسح والبحث ونداءات المساعدة مستمرة. ما تفعله يُحفظ هنا ويُرسل تلقائيًا لاحقًا.</translation>
  </message>
  <message>
   <source>On its way: %1</source>
   <translation>في الطريق: %1</translation>
  </message>
  <message>
   <source>Connected since</source>
   <translation>متصل منذ</translation>
  </message>
  <message>
   <source>Offline since</source>
   <translation>دون اتصال منذ</translation>
  </message>
  <message>
   <source>Last contact</source>
   <translation>آخر اتصال</translation>
  </message>
  <message>
   <source>never yet</source>
   <translation>لم يحدث بعد</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>المشكلة</translation>
  </message>
 </context>
 <context>
  <name>LockedCard</name>
  <message>
   <source>Locked after wrong PINs</source>
   <translation>مقفل بعد أرقام سرية خاطئة</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>فتح القفل</translation>
  </message>
  <message>
   <source>Unlock %1</source>
   <translation>فتح القفل عن %1</translation>
  </message>
 </context>
 <context>
  <name>LookUpStart</name>
  <message>
   <source>Scan a product</source>
   <translation>امسح منتجًا</translation>
  </message>
  <message>
   <source>You see its price, where it lies, and what every store and the warehouse have. A name, brand or number does as well.</source>
   <translation>سترى سعره ومكانه وما لدى كل متجر والمستودع. ويمكن أيضًا كتابة الاسم أو العلامة أو الرقم.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>البحث بالاسم</translation>
  </message>
  <message>
   <source>Scan the next product</source>
   <translation>امسح المنتج التالي</translation>
  </message>
  <message>
   <source>Looked up before:</source>
   <translation>شوهد سابقًا:</translation>
  </message>
 </context>
 <context>
  <name>MatrixCell</name>
  <message>
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
 </context>
 <context>
  <name>MissingCancel</name>
  <message numerus="yes">
   <source>Cancel %n missing unit(s)?</source>
   <translation>
    <numerusform>إلغاء %n قطعة ناقصة؟</numerusform>
    <numerusform>إلغاء قطعة ناقصة واحدة؟</numerusform>
    <numerusform>إلغاء قطعتين ناقصتين؟</numerusform>
    <numerusform>إلغاء %n قطع ناقصة؟</numerusform>
    <numerusform>إلغاء %n قطعة ناقصة؟</numerusform>
    <numerusform>إلغاء %n قطعة ناقصة؟</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 does not get it and is told so. %2 will be refunded by the office; that has not happened yet. This cannot be undone here.</source>
   <translation>لن يصل هذا إلى %1، وسيُبلَّغ بذلك. سيردّ المركز مبلغ %2؛ لم يحدث ذلك بعد. لا يمكن التراجع عن هذا هنا.</translation>
  </message>
  <message>
   <source>Cancel:</source>
   <translation>إلغاء:</translation>
  </message>
  <message numerus="yes">
   <source>Cancel %n</source>
   <translation>
    <numerusform>إلغاء %n</numerusform>
    <numerusform>إلغاء %n</numerusform>
    <numerusform>إلغاء %n</numerusform>
    <numerusform>إلغاء %n</numerusform>
    <numerusform>إلغاء %n</numerusform>
    <numerusform>إلغاء %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep looking</source>
   <translation>متابعة البحث</translation>
  </message>
 </context>
 <context>
  <name>MissingConsent</name>
  <message>
   <source>How was that agreed?</source>
   <translation>كيف تم الاتفاق على ذلك؟</translation>
  </message>
 </context>
 <context>
  <name>MissingElsewhere</name>
  <message>
   <source>Ask another store or the warehouse</source>
   <translation>اسأل متجرًا آخر أو المستودع</translation>
  </message>
  <message>
   <source>This is a request: they still have to find it and send it. %1 is told that it takes longer, and the order waits for it.</source>
   <translation>هذا طلب فقط: عليهم أن يجدوه ويرسلوه أولًا. سيُبلَّغ %1 بأن الأمر سيستغرق وقتًا أطول، والطلب ينتظره.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا يوجد</translation>
  </message>
  <message>
   <source>%1 there</source>
   <translation>%1 هناك</translation>
  </message>
  <message>
   <source>This tablet knows of no other place.</source>
   <translation>لا يعرف هذا الجهاز مكانًا آخر.</translation>
  </message>
  <message>
   <source>Ask for:</source>
   <translation>اطلب:</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n</source>
   <translation>
    <numerusform>اطلب %n من %1</numerusform>
    <numerusform>اطلب %n من %1</numerusform>
    <numerusform>اطلب %n من %1</numerusform>
    <numerusform>اطلب %n من %1</numerusform>
    <numerusform>اطلب %n من %1</numerusform>
    <numerusform>اطلب %n من %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingLook</name>
  <message>
   <source>Is there another one, undamaged?</source>
   <translation>هل توجد قطعة أخرى سليمة؟</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>ابحث مرة أخرى</translation>
  </message>
  <message>
   <source>Put the damaged one aside. Nothing changes for the customer if you find a good one.</source>
   <translation>ضع القطعة التالفة جانبًا. لا يتغير شيء للعميل إذا وجدت قطعة سليمة.</translation>
  </message>
  <message>
   <source>Nothing changes for the customer while you look.</source>
   <translation>لا يتغير شيء للعميل أثناء بحثك.</translation>
  </message>
  <message>
   <source>To be put back: %1</source>
   <translation>للإرجاع إلى الرف: %1</translation>
  </message>
  <message>
   <source>Its place: bay %1</source>
   <translation>مكانه: الخانة %1</translation>
  </message>
  <message>
   <source>No bay is noted for it</source>
   <translation>لا خانة مسجلة له</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of an order that was given up</source>
   <translation>
    <numerusform>%n قطعة من طلب تُرك</numerusform>
    <numerusform>قطعة واحدة من طلب تُرك</numerusform>
    <numerusform>قطعتان من طلب تُرك</numerusform>
    <numerusform>%n قطع من طلب تُرك</numerusform>
    <numerusform>%n قطعة من طلب تُرك</numerusform>
    <numerusform>%n قطعة من طلب تُرك</numerusform>
   </translation>
  </message>
  <message>
   <source>How many should be in the store is unknown.</source>
   <translation>لا يُعرف كم ينبغي أن يكون في المتجر.</translation>
  </message>
  <message numerus="yes">
   <source>%n should be in the store, %1.</source>
   <translation>
    <numerusform>ينبغي ألا تكون أي قطعة في المتجر، %1.</numerusform>
    <numerusform>ينبغي أن تكون قطعة واحدة في المتجر، %1.</numerusform>
    <numerusform>ينبغي أن تكون قطعتان في المتجر، %1.</numerusform>
    <numerusform>ينبغي أن تكون %n قطع في المتجر، %1.</numerusform>
    <numerusform>ينبغي أن تكون %n قطعة في المتجر، %1.</numerusform>
    <numerusform>ينبغي أن تكون %n قطعة في المتجر، %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Look above and behind, in the next bays, at the till, among returns, in the back room.</source>
   <translation>ابحث فوقه وخلفه، وفي الخانات المجاورة، وعند الصندوق، وبين المرتجعات، وفي المخزن.</translation>
  </message>
  <message>
   <source>Damaged, without another one:</source>
   <translation>تالف ولا بديل له:</translation>
  </message>
  <message>
   <source>Not there:</source>
   <translation>غير موجود:</translation>
  </message>
  <message>
   <source>Yes, I take that one</source>
   <translation>نعم، آخذ تلك</translation>
  </message>
  <message>
   <source>I found it</source>
   <translation>وجدته</translation>
  </message>
  <message numerus="yes">
   <source>No, %n missing</source>
   <translation>
    <numerusform>لا، لا شيء ناقص</numerusform>
    <numerusform>لا، قطعة ناقصة</numerusform>
    <numerusform>لا، قطعتان ناقصتان</numerusform>
    <numerusform>لا، %n قطع ناقصة</numerusform>
    <numerusform>لا، %n قطعة ناقصة</numerusform>
    <numerusform>لا، %n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It is not here, %n missing</source>
   <translation>
    <numerusform>غير موجودة هنا</numerusform>
    <numerusform>غير موجودة، قطعة ناقصة</numerusform>
    <numerusform>غير موجودة، قطعتان ناقصتان</numerusform>
    <numerusform>غير موجودة، %n قطع ناقصة</numerusform>
    <numerusform>غير موجودة، %n قطعة ناقصة</numerusform>
    <numerusform>غير موجودة، %n قطعة ناقصة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MissingPartly</name>
  <message>
   <source>Hand over the rest</source>
   <translation>تسليم الباقي</translation>
  </message>
  <message>
   <source>That is agreed already. What is missing stays on the order until it is decided.</source>
   <translation>تم الاتفاق على ذلك. يبقى الناقص في الطلب إلى أن يُقرَّر أمره.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) lie ready. If the customer agrees, they can be collected now; what is missing stays on the order, and a message says so.</source>
   <translation>
    <numerusform>%n قطعة جاهزة. إذا وافق العميل يمكن استلامها الآن؛ ويبقى الناقص في الطلب، وتصله رسالة بذلك.</numerusform>
    <numerusform>قطعة واحدة جاهزة. إذا وافق العميل يمكن استلامها الآن؛ ويبقى الناقص في الطلب، وتصله رسالة بذلك.</numerusform>
    <numerusform>قطعتان جاهزتان. إذا وافق العميل يمكن استلامهما الآن؛ ويبقى الناقص في الطلب، وتصله رسالة بذلك.</numerusform>
    <numerusform>%n قطع جاهزة. إذا وافق العميل يمكن استلامها الآن؛ ويبقى الناقص في الطلب، وتصله رسالة بذلك.</numerusform>
    <numerusform>%n قطعة جاهزة. إذا وافق العميل يمكن استلامها الآن؛ ويبقى الناقص في الطلب، وتصله رسالة بذلك.</numerusform>
    <numerusform>%n قطعة جاهزة. إذا وافق العميل يمكن استلامها الآن؛ ويبقى الناقص في الطلب، وتصله رسالة بذلك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) are picked and not in their place yet. Put them there first; then come back to this step.</source>
   <translation>
    <numerusform>%n قطعة جُمعت وليست في مكانها بعد. ضعها هناك أولًا، ثم عد إلى هذه الخطوة.</numerusform>
    <numerusform>قطعة واحدة جُمعت وليست في مكانها بعد. ضعها هناك أولًا، ثم عد إلى هذه الخطوة.</numerusform>
    <numerusform>قطعتان جُمعتا وليستا في مكانهما بعد. ضعهما هناك أولًا، ثم عد إلى هذه الخطوة.</numerusform>
    <numerusform>%n قطع جُمعت وليست في مكانها بعد. ضعها هناك أولًا، ثم عد إلى هذه الخطوة.</numerusform>
    <numerusform>%n قطعة جُمعت وليست في مكانها بعد. ضعها هناك أولًا، ثم عد إلى هذه الخطوة.</numerusform>
    <numerusform>%n قطعة جُمعت وليست في مكانها بعد. ضعها هناك أولًا، ثم عد إلى هذه الخطوة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing else of this order is picked, so there is nothing to collect.</source>
   <translation>لم يُجمع شيء آخر من هذا الطلب، فلا شيء للاستلام.</translation>
  </message>
  <message>
   <source>Agreed: collect the rest</source>
   <translation>تم الاتفاق: استلام الباقي</translation>
  </message>
  <message>
   <source>Stage it first</source>
   <translation>جهّزه أولًا</translation>
  </message>
 </context>
 <context>
  <name>MissingReplace</name>
  <message>
   <source>Give this instead?</source>
   <translation>أتعطي هذا بدلًا منه؟</translation>
  </message>
  <message>
   <source>Replace it with something alike</source>
   <translation>استبدله بشيء مشابه</translation>
  </message>
  <message>
   <source>Scan what you would give instead, or choose. It may cost up to %1; %2 pays no more than before.</source>
   <translation>امسح ما ستعطيه بدلًا منه أو اختر. يمكن أن يصل سعره إلى %1؛ ولا يدفع %2 أكثر مما دفع.</translation>
  </message>
  <message>
   <source>the customer</source>
   <translation>العميل</translation>
  </message>
  <message>
   <source>Missing</source>
   <translation>ناقص</translation>
  </message>
  <message>
   <source>%1 paid</source>
   <translation>دُفع %1</translation>
  </message>
  <message>
   <source>Instead, in your hand</source>
   <translation>البديل، في يدك</translation>
  </message>
  <message>
   <source>Instead</source>
   <translation>البديل</translation>
  </message>
  <message>
   <source>in bay %1</source>
   <translation>في الخانة %1</translation>
  </message>
  <message>
   <source>Replace:</source>
   <translation>استبدال:</translation>
  </message>
  <message>
   <source>%1 pays less: the office pays back %2. A message says what comes instead.</source>
   <translation>يدفع %1 أقل: يردّ المركز %2. وتصله رسالة بما سيأتي بدلًا منه.</translation>
  </message>
  <message>
   <source>%1 pays nothing more. A message says what comes instead.</source>
   <translation>لا يدفع %1 شيئًا إضافيًا. وتصله رسالة بما سيأتي بدلًا منه.</translation>
  </message>
  <message numerus="yes">
   <source>Replace %n</source>
   <translation>
    <numerusform>استبدال %n</numerusform>
    <numerusform>استبدال %n</numerusform>
    <numerusform>استبدال %n</numerusform>
    <numerusform>استبدال %n</numerusform>
    <numerusform>استبدال %n</numerusform>
    <numerusform>استبدال %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>I have it: replace %n</source>
   <translation>
    <numerusform>إنه معي: استبدال %n</numerusform>
    <numerusform>إنه معي: استبدال %n</numerusform>
    <numerusform>إنه معي: استبدال %n</numerusform>
    <numerusform>إنه معي: استبدال %n</numerusform>
    <numerusform>إنه معي: استبدال %n</numerusform>
    <numerusform>إنه معي: استبدال %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Another one</source>
   <translation>غيره</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>الخانة %1</translation>
  </message>
  <message numerus="yes">
   <source>%n free here</source>
   <translation>
    <numerusform>%n متاحة هنا</numerusform>
    <numerusform>%n متاحة هنا</numerusform>
    <numerusform>%n متاحة هنا</numerusform>
    <numerusform>%n متاحة هنا</numerusform>
    <numerusform>%n متاحة هنا</numerusform>
    <numerusform>%n متاحة هنا</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing alike is free in this store at that price, as far as this tablet knows.</source>
   <translation>لا شيء مشابه متاح بهذا السعر في هذا المتجر، بحسب ما يعرفه هذا الجهاز.</translation>
  </message>
  <message>
   <source>Type its number</source>
   <translation>اكتب رقمه</translation>
  </message>
 </context>
 <context>
  <name>MissingWords</name>
  <message>
   <source>The customer</source>
   <translation>العميل</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>ابحث مرة أخرى</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>استبداله</translation>
  </message>
  <message>
   <source>Get it from elsewhere</source>
   <translation>إحضاره من مكان آخر</translation>
  </message>
  <message>
   <source>Hand over the rest</source>
   <translation>تسليم الباقي</translation>
  </message>
  <message>
   <source>Cancel it</source>
   <translation>إلغاؤه</translation>
  </message>
  <message>
   <source>No replacement: get it from elsewhere</source>
   <translation>لا بديل: أحضره من مكان آخر</translation>
  </message>
  <message>
   <source>Nobody has it: hand over the rest</source>
   <translation>لا أحد لديه: سلّم الباقي</translation>
  </message>
  <message>
   <source>None of this: cancel it</source>
   <translation>لا شيء من هذا: ألغِه</translation>
  </message>
  <message>
   <source>By phone</source>
   <translation>بالهاتف</translation>
  </message>
  <message>
   <source>At the counter</source>
   <translation>عند طاولة التسليم</translation>
  </message>
  <message>
   <source>In the order</source>
   <translation>في الطلب</translation>
  </message>
  <message>
   <source>That is the missing article itself</source>
   <translation>هذا هو الصنف الناقص نفسه</translation>
  </message>
  <message>
   <source>That is another kind of article</source>
   <translation>هذا نوع آخر من الأصناف</translation>
  </message>
  <message>
   <source>Its price is not known here</source>
   <translation>سعره غير معروف هنا</translation>
  </message>
  <message>
   <source>Too expensive: at most %1 each</source>
   <translation>غالٍ جدًا: %1 للقطعة على الأكثر</translation>
  </message>
  <message>
   <source>Other orders wait for it</source>
   <translation>طلبات أخرى تنتظره</translation>
  </message>
  <message>
   <source>There are not enough of it in this store</source>
   <translation>لا يوجد منه ما يكفي في هذا المتجر</translation>
  </message>
  <message>
   <source>That is no article number</source>
   <translation>هذا ليس رقم صنف</translation>
  </message>
  <message>
   <source>That is not in our range</source>
   <translation>هذا ليس ضمن أصنافنا</translation>
  </message>
  <message>
   <source>If you have found it after all, go back to the first step and say so.</source>
   <translation>إن كنت قد وجدته، فعد إلى الخطوة الأولى واذكر ذلك.</translation>
  </message>
  <message>
   <source>Only the same product in another colour or size, or something of the same category, may replace it.</source>
   <translation>لا يحل محله إلا المنتج نفسه بلون أو مقاس آخر، أو شيء من الفئة نفسها.</translation>
  </message>
  <message>
   <source>Without a price nobody can say whether the rule allows it. Take another one.</source>
   <translation>دون سعر لا يمكن معرفة ما إذا كانت القاعدة تسمح به. خذ غيره.</translation>
  </message>
  <message>
   <source>The store may add no more than the rule allows. Take a cheaper one.</source>
   <translation>لا يجوز للمتجر أن يضيف أكثر مما تسمح به القاعدة. خذ أرخص منه.</translation>
  </message>
  <message>
   <source>Whoever ordered it would miss it instead. Put it back and take another one.</source>
   <translation>سينقص عندئذ لمن طلبه. أعده وخذ غيره.</translation>
  </message>
  <message>
   <source>If you have it in your hand, scan it: then it is here. Otherwise take fewer, or another one.</source>
   <translation>إن كان في يدك فامسحه: عندها يكون هنا. وإلا فخذ أقل، أو غيره.</translation>
  </message>
  <message>
   <source>Type all digits below the bars, or scan it.</source>
   <translation>اكتب كل الأرقام أسفل الخطوط، أو امسحه.</translation>
  </message>
  <message>
   <source>Look whether you scanned the label of the article itself.</source>
   <translation>تأكد من أنك مسحت ملصق الصنف نفسه.</translation>
  </message>
 </context>
 <context>
  <name>MissingWork</name>
  <message>
   <source>Decide later, pick the rest</source>
   <translation>القرار لاحقًا، اجمع الباقي</translation>
  </message>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>لا شيء ناقص</numerusform>
    <numerusform>قطعة ناقصة</numerusform>
    <numerusform>قطعتان ناقصتان</numerusform>
    <numerusform>%n قطع ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to find</source>
   <translation>
    <numerusform>%n للبحث عنها</numerusform>
    <numerusform>%n للبحث عنها</numerusform>
    <numerusform>%n للبحث عنها</numerusform>
    <numerusform>%n للبحث عنها</numerusform>
    <numerusform>%n للبحث عنها</numerusform>
    <numerusform>%n للبحث عنها</numerusform>
   </translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>الخانة %1</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>ينتهي الرقم بـ %1</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>خطوة بخطوة</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>الاستلامات</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>اللوحة</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>المخزون</translation>
  </message>
  <message>
   <source>This device</source>
   <translation>هذا الجهاز</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Switch person, %1</source>
   <translation>تبديل الشخص، %1</translation>
  </message>
 </context>
 <context>
  <name>OnItsWay</name>
  <message>
   <source>Asked for elsewhere</source>
   <translation>مطلوب من مكان آخر</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>asked at %1, %2</source>
   <translation>طُلب من %1، %2</translation>
  </message>
  <message>
   <source>asked at %1</source>
   <translation>طُلب من %1</translation>
  </message>
  <message>
   <source>It is here</source>
   <translation>لقد وصل</translation>
  </message>
  <message>
   <source>It is here: %1</source>
   <translation>لقد وصل: %1</translation>
  </message>
 </context>
 <context>
  <name>OrderLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1، العدد %2</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>خانة %1</translation>
  </message>
 </context>
 <context>
  <name>OrderPage</name>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>طلب</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>طُلب %1</translation>
  </message>
  <message>
   <source>Still to be paid: %1</source>
   <translation>لم يدفع بعد: %1</translation>
  </message>
  <message>
   <source>At the till, with the number %1. Kept until %2.</source>
   <translation>عند الصندوق بالرقم %1. محجوز حتى %2.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you hand anything over.</source>
   <translation>غيّر شخص آخر هذا الطلب في هذه الأثناء. تحقق قبل تسليم أي شيء.</translation>
  </message>
  <message>
   <source>The customer is here</source>
   <translation>العميل هنا</translation>
  </message>
  <message>
   <source>Waiting since %1, parking bay %2.</source>
   <translation>ينتظر منذ %1، الموقف %2.</translation>
  </message>
  <message>
   <source>Waiting since %1.</source>
   <translation>ينتظر منذ %1.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>تسليم</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>استلام مرتجع</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>العميل غير معروف لهذا الجهاز</translation>
  </message>
  <message>
   <source>Promised for</source>
   <translation>الموعد</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>متوقع</translation>
  </message>
  <message>
   <source>%1, late</source>
   <translation>%1، متأخر</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>الرسالة</translation>
  </message>
  <message>
   <source>Code shown</source>
   <translation>الرمز المعروض</translation>
  </message>
  <message>
   <source>Genuine</source>
   <translation>صحيح</translation>
  </message>
  <message>
   <source>None that proves it</source>
   <translation>لا رمز يثبت ذلك</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>معروف</translation>
  </message>
  <message>
   <source>On this tablet</source>
   <translation>على هذا الجهاز</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>لم يُؤكَّد بعد</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>تم التسليم</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>لا قطع، %1</numerusform>
    <numerusform>قطعة واحدة، %1</numerusform>
    <numerusform>قطعتان، %1</numerusform>
    <numerusform>%n قطع، %1</numerusform>
    <numerusform>%n قطعة، %1</numerusform>
    <numerusform>%n قطعة، %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>أحد أفراد الفريق</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>ما أُعيد</translation>
  </message>
  <message>
   <source>Given in exchange</source>
   <translation>أُعطيت بدلًا</translation>
  </message>
  <message>
   <source>For goods of order %1</source>
   <translation>مقابل بضاعة الطلب %1</translation>
  </message>
  <message>
   <source>Bought first there: until when they can come back counts from that day.</source>
   <translation>اشتُريت أولًا هناك: تُحسب مدة الإرجاع من ذلك اليوم.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>لا بنود</numerusform>
    <numerusform>بند واحد</numerusform>
    <numerusform>بندان</numerusform>
    <numerusform>%n بنود</numerusform>
    <numerusform>%n بندًا</numerusform>
    <numerusform>%n بند</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for at %1</source>
   <translation>
    <numerusform>لم يُطلب شيء من %1</numerusform>
    <numerusform>طُلبت قطعة من %1</numerusform>
    <numerusform>طُلبت قطعتان من %1</numerusform>
    <numerusform>طُلبت %n قطع من %1</numerusform>
    <numerusform>طُلبت %n قطعة من %1</numerusform>
    <numerusform>طُلبت %n قطعة من %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>لم يُطلب شيء من مكان آخر</numerusform>
    <numerusform>طُلبت قطعة من مكان آخر</numerusform>
    <numerusform>طُلبت قطعتان من أماكن أخرى</numerusform>
    <numerusform>طُلبت %n قطع من أماكن أخرى</numerusform>
    <numerusform>طُلبت %n قطعة من أماكن أخرى</numerusform>
    <numerusform>طُلبت %n قطعة من أماكن أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>When it comes, take it in here.</source>
   <translation>عند وصولها سجّل استلامها هنا.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Undo this hand-over?</source>
   <translation>التراجع عن هذا التسليم؟</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1. They count as staged again: put them back into their bay.</source>
   <translation>
    <numerusform>لا قطع، %1.</numerusform>
    <numerusform>قطعة واحدة، %1. تُعدّ جاهزة من جديد: أعدها إلى خانتها.</numerusform>
    <numerusform>قطعتان، %1. تُعدّان جاهزتين من جديد: أعدهما إلى خانتهما.</numerusform>
    <numerusform>%n قطع، %1. تُعدّ جاهزة من جديد: أعدها إلى خانتها.</numerusform>
    <numerusform>%n قطعة، %1. تُعدّ جاهزة من جديد: أعدها إلى خانتها.</numerusform>
    <numerusform>%n قطعة، %1. تُعدّ جاهزة من جديد: أعدها إلى خانتها.</numerusform>
   </translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>بكلماتك</translation>
  </message>
 </context>
 <context>
  <name>OutLine</name>
  <message>
   <source>%1 stays here</source>
   <translation>يبقى %1 هنا</translation>
  </message>
  <message>
   <source>%1, %2 of %3</source>
   <translation>%1، %2 من %3</translation>
  </message>
  <message>
   <source>lies in %1</source>
   <translation>موجود في %1</translation>
  </message>
  <message>
   <source>Give it out after all</source>
   <translation>سلّمه رغم ذلك</translation>
  </message>
  <message>
   <source>Leave it here</source>
   <translation>اتركه هنا</translation>
  </message>
  <message>
   <source>Give out %1 after all</source>
   <translation>سلّم %1 رغم ذلك</translation>
  </message>
  <message>
   <source>Leave %1 here</source>
   <translation>اترك %1 هنا</translation>
  </message>
  <message>
   <source>One %1 less</source>
   <translation>أنقص واحدًا من %1</translation>
  </message>
 </context>
 <context>
  <name>PeopleList</name>
  <message>
   <source>Stay as %1</source>
   <translation>البقاء باسم %1</translation>
  </message>
  <message>
   <source>Sign out</source>
   <translation>تسجيل الخروج</translation>
  </message>
  <message>
   <source>Who takes over?</source>
   <translation>من سيتولى؟</translation>
  </message>
  <message>
   <source>Who is here?</source>
   <translation>من هنا؟</translation>
  </message>
  <message>
   <source>Nobody in this store has this badge. Choose your name instead.</source>
   <translation>لا أحد في هذا المتجر يحمل هذه البطاقة. اختر اسمك بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>The list of people is old, %1</source>
   <translation>قائمة الفريق قديمة، %1</translation>
  </message>
  <message>
   <source>The list of people was never confirmed</source>
   <translation>لم تُؤكَّد قائمة الفريق قط</translation>
  </message>
  <message>
   <source>A manager signs in first, then everyone can work this shift.</source>
   <translation>يسجّل المدير الدخول أولًا، ثم يستطيع الجميع العمل في هذه الوردية.</translation>
  </message>
  <message>
   <source>Signing in works as soon as this tablet has reached the office.</source>
   <translation>يعمل تسجيل الدخول حالما يصل الجهاز إلى المركز.</translation>
  </message>
  <message>
   <source>Your name, or scan your badge</source>
   <translation>اسمك، أو امسح بطاقتك</translation>
  </message>
  <message>
   <source>The list of people cannot be read</source>
   <translation>لا يمكن قراءة قائمة الفريق</translation>
  </message>
  <message>
   <source>The people of this store are not here yet</source>
   <translation>لم تصل قائمة فريق هذا المتجر بعد</translation>
  </message>
  <message>
   <source>Nobody is called “%1”</source>
   <translation>لا أحد اسمه «%1»</translation>
  </message>
  <message>
   <source>Restart the tablet. If it stays like this, call support.</source>
   <translation>أعد تشغيل الجهاز. إذا استمر ذلك فاتصل بالدعم.</translation>
  </message>
  <message>
   <source>They come with the first contact to the office. This page then fills by itself.</source>
   <translation>ستصل مع أول اتصال بالمركز، وتمتلئ هذه الصفحة تلقائيًا.</translation>
  </message>
  <message>
   <source>Try the first letters of your first or last name, or scan your badge.</source>
   <translation>اكتب أول حروف اسمك الأول أو الأخير، أو امسح بطاقتك.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>PickAlarm</name>
  <message>
   <source>an article ending in %1</source>
   <translation>صنف ينتهي بـ %1</translation>
  </message>
  <message>
   <source>There are enough of these: %1</source>
   <translation>يوجد ما يكفي من: %1</translation>
  </message>
  <message>
   <source>Right article, but not this one: %1</source>
   <translation>الصنف صحيح، لكن ليس هذه القطعة: %1</translation>
  </message>
  <message>
   <source>That is not it, and not in our range</source>
   <translation>ليس هذا هو، وليس ضمن أصنافنا</translation>
  </message>
  <message>
   <source>%1 is picking this order now</source>
   <translation>%1 يجمع هذا الطلب الآن</translation>
  </message>
  <message>
   <source>Somebody else is picking this order now</source>
   <translation>شخص آخر يجمع هذا الطلب الآن</translation>
  </message>
  <message>
   <source>That is not it: %1</source>
   <translation>ليس هذا هو: %1</translation>
  </message>
  <message>
   <source>All that was ordered is picked. Put this one back.</source>
   <translation>جُمع كل ما طُلب. أعد هذه القطعة.</translation>
  </message>
  <message>
   <source>This is %1. Wanted: %2. Nothing was recorded.</source>
   <translation>هذا %1. المطلوب: %2. لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Take the order over first, or give them what you have in your hands.</source>
   <translation>لم يُسجَّل شيء. تولَّ الطلب أولًا، أو سلّمهم ما في يديك.</translation>
  </message>
  <message>
   <source>Nothing was recorded. Look for: %1</source>
   <translation>لم يُسجَّل شيء. ابحث عن: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
 </context>
 <context>
  <name>PickDialogs</name>
  <message>
   <source>How many did you take?</source>
   <translation>كم قطعة أخذت؟</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n more wanted.</source>
   <translation>
    <numerusform>%1: لا يلزم المزيد.</numerusform>
    <numerusform>%1: تلزم قطعة واحدة.</numerusform>
    <numerusform>%1: تلزم قطعتان.</numerusform>
    <numerusform>%1: تلزم %n قطع.</numerusform>
    <numerusform>%1: تلزم %n قطعة.</numerusform>
    <numerusform>%1: تلزم %n قطعة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Between 1 and %1. Take no more than was ordered.</source>
   <translation>بين 1 و%1. لا تأخذ أكثر مما طُلب.</translation>
  </message>
  <message>
   <source>Type the number below its bars</source>
   <translation>اكتب الرقم أسفل خطوطه</translation>
  </message>
 </context>
 <context>
  <name>PickEnd</name>
  <message>
   <source>Everything is picked</source>
   <translation>جُمع كل شيء</translation>
  </message>
  <message>
   <source>%1 has taken this order over</source>
   <translation>تولّى %1 هذا الطلب</translation>
  </message>
  <message>
   <source>Somebody else has taken this order over</source>
   <translation>تولّى شخص آخر هذا الطلب</translation>
  </message>
  <message>
   <source>The rest is on its way</source>
   <translation>الباقي في الطريق</translation>
  </message>
  <message>
   <source>This order was given up</source>
   <translation>تُرك هذا الطلب</translation>
  </message>
  <message>
   <source>This order was cancelled</source>
   <translation>أُلغي هذا الطلب</translation>
  </message>
  <message>
   <source>Nothing left to pick</source>
   <translation>لم يبق شيء للجمع</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>تعذّرت قراءة هذا الطلب</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>ليس طلبًا لهذا المتجر</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie. The order is ready when the rest has come as well.</source>
   <translation>امسح الخانة أو الصندوق الذي سيوضع فيه. يصبح الطلب جاهزًا عندما يصل الباقي أيضًا.</translation>
  </message>
  <message>
   <source>Scan the bay or tote where it will lie until it is collected.</source>
   <translation>امسح رمز الخانة أو الصندوق الذي سيبقى فيه الطلب حتى استلامه.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) of it are picked and stay recorded. Give them what you have in your hands, or take over again and tell them.</source>
   <translation>
    <numerusform>%n قطعة منه جُمعت وتبقى مسجلة. سلّمهم ما في يديك، أو تولَّه من جديد وأخبرهم.</numerusform>
    <numerusform>قطعة واحدة منه جُمعت وتبقى مسجلة. سلّمهم ما في يديك، أو تولَّه من جديد وأخبرهم.</numerusform>
    <numerusform>قطعتان منه جُمعتا وتبقيان مسجلتين. سلّمهم ما في يديك، أو تولَّه من جديد وأخبرهم.</numerusform>
    <numerusform>%n قطع منه جُمعت وتبقى مسجلة. سلّمهم ما في يديك، أو تولَّه من جديد وأخبرهم.</numerusform>
    <numerusform>%n قطعة منه جُمعت وتبقى مسجلة. سلّمهم ما في يديك، أو تولَّه من جديد وأخبرهم.</numerusform>
    <numerusform>%n قطعة منه جُمعت وتبقى مسجلة. سلّمهم ما في يديك، أو تولَّه من جديد وأخبرهم.</numerusform>
   </translation>
  </message>
  <message>
   <source>You had picked nothing yet. Leave it to them, or take over again and tell them.</source>
   <translation>لم تكن قد جمعت شيئًا بعد. اتركه لهم، أو تولَّه من جديد وأخبرهم.</translation>
  </message>
  <message>
   <source>Since %1. If you take over, tell them: what they have picked already stays picked.</source>
   <translation>منذ %1. إذا توليت الأمر فأخبر زميلك: ما جُمع يبقى مجموعًا.</translation>
  </message>
  <message>
   <source>It was asked for elsewhere, and the customer is told that it takes longer. When it comes, scan it or say that it is here.</source>
   <translation>طُلب من مكان آخر، ويُبلَّغ العميل بأن الأمر سيستغرق وقتًا أطول. عند وصوله امسحه أو اذكر أنه وصل.</translation>
  </message>
  <message>
   <source>Pick no more. What was picked already goes back to its shelf.</source>
   <translation>لا تجمع المزيد. ما جُمع يعود إلى رفه.</translation>
  </message>
  <message>
   <source>Pick no more. If you have anything of it in your hands, put it back on its shelf.</source>
   <translation>لا تجمع المزيد. إن كان في يديك شيء منه، فأعده إلى رفه.</translation>
  </message>
  <message>
   <source>This order is staged, handed over or closed.</source>
   <translation>هذا الطلب جاهز في مكانه أو سُلّم أو أُغلق.</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>لم يضِع شيء. حاول مرة أخرى من فضلك. إذا تكرر ذلك فأعد تشغيل الجهاز وأخبر المدير.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>هذا الجهاز لا يعرف %1. تصل الطلبات الجديدة خلال دقيقة ما دام متصلًا.</translation>
  </message>
  <message>
   <source>Stage it</source>
   <translation>وضعه في مكانه</translation>
  </message>
  <message>
   <source>I gave it to them</source>
   <translation>سلّمته لهم</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>تولّي الأمر</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>أعده إلى الرف</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>العودة إلى القائمة</translation>
  </message>
  <message>
   <source>Take over again</source>
   <translation>تولَّه من جديد</translation>
  </message>
  <message>
   <source>Leave it to them</source>
   <translation>تركه لهم</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>تراجع: %1 × %2</translation>
  </message>
 </context>
 <context>
  <name>PickFace</name>
  <message>
   <source>Aisle</source>
   <translation>الممر</translation>
  </message>
  <message>
   <source>Bay</source>
   <translation>الخانة</translation>
  </message>
  <message>
   <source>Nobody has noted where it lies. Look in its department.</source>
   <translation>لم يُسجَّل مكانه. ابحث في قسمه.</translation>
  </message>
  <message>
   <source>number ends in %1</source>
   <translation>ينتهي الرقم بـ %1</translation>
  </message>
  <message numerus="yes">
   <source>%n asked for elsewhere</source>
   <translation>
    <numerusform>%n مطلوبة من مكان آخر</numerusform>
    <numerusform>%n مطلوبة من مكان آخر</numerusform>
    <numerusform>%n مطلوبة من مكان آخر</numerusform>
    <numerusform>%n مطلوبة من مكان آخر</numerusform>
    <numerusform>%n مطلوبة من مكان آخر</numerusform>
    <numerusform>%n مطلوبة من مكان آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>All picked</source>
   <translation>جُمع كله</translation>
  </message>
  <message numerus="yes">
   <source>Take %n</source>
   <translation>
    <numerusform>لا تأخذ شيئًا</numerusform>
    <numerusform>خذ قطعة</numerusform>
    <numerusform>خذ قطعتين</numerusform>
    <numerusform>خذ %n قطع</numerusform>
    <numerusform>خذ %n قطعة</numerusform>
    <numerusform>خذ %n قطعة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PickNews</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>جُمع %1 من %2</translation>
  </message>
  <message>
   <source>%1 asked to cancel this order</source>
   <translation>طلب %1 إلغاء هذا الطلب</translation>
  </message>
  <message>
   <source>The customer asked to cancel this order</source>
   <translation>طلب العميل إلغاء هذا الطلب</translation>
  </message>
  <message>
   <source>Pick no more until a manager has answered. What is picked stays recorded; keep it together.</source>
   <translation>لا تجمع المزيد حتى يجيب المدير. ما جُمع يبقى مسجلًا؛ أبقه معًا.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>%1 was quicker</source>
   <translation>كان %1 أسرع</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>كان شخص آخر أسرع</translation>
  </message>
  <message>
   <source>Part of what you picked here was picked by somebody else as well. Put back what is too much; the office sees both.</source>
   <translation>بعض ما جمعته هنا جمعه شخص آخر أيضًا. أعد الزائد؛ والمركز يرى الاثنين.</translation>
  </message>
 </context>
 <context>
  <name>PickPage</name>
  <message>
   <source>Pick for %1</source>
   <translation>الجمع لأجل %1</translation>
  </message>
  <message>
   <source>Pick %1</source>
   <translation>جمع %1</translation>
  </message>
 </context>
 <context>
  <name>PickStop</name>
  <message numerus="yes">
   <source>%n missing</source>
   <translation>
    <numerusform>لا نقص</numerusform>
    <numerusform>قطعة ناقصة</numerusform>
    <numerusform>قطعتان ناقصتان</numerusform>
    <numerusform>%n قطع ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message numerus="yes">
   <source>%n on its way</source>
   <translation>
    <numerusform>%n في الطريق</numerusform>
    <numerusform>%n في الطريق</numerusform>
    <numerusform>%n في الطريق</numerusform>
    <numerusform>%n في الطريق</numerusform>
    <numerusform>%n في الطريق</numerusform>
    <numerusform>%n في الطريق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n picked</source>
   <translation>
    <numerusform>لم يُجمع شيء</numerusform>
    <numerusform>جُمعت قطعة</numerusform>
    <numerusform>جُمعت قطعتان</numerusform>
    <numerusform>جُمعت %n قطع</numerusform>
    <numerusform>جُمعت %n قطعة</numerusform>
    <numerusform>جُمعت %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>أُلغي</translation>
  </message>
 </context>
 <context>
  <name>PickWork</name>
  <message>
   <source>When it is here, say so beside this, and it is picked.</source>
   <translation>عند وصوله اذكر ذلك بجانبه، فيُسجَّل مجموعًا.</translation>
  </message>
  <message>
   <source>Scan each one as you take it.</source>
   <translation>امسح رمز كل قطعة عند أخذها.</translation>
  </message>
  <message>
   <source>Nothing more of this article is needed.</source>
   <translation>لا حاجة لمزيد من هذا الصنف.</translation>
  </message>
  <message>
   <source>Undo: %1 × %2</source>
   <translation>تراجع: %1 × %2</translation>
  </message>
  <message>
   <source>Type how many</source>
   <translation>إدخال العدد</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>غير موجود</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>جُمع %1 من %2</translation>
  </message>
  <message>
   <source>Leave it for somebody else</source>
   <translation>تركه لشخص آخر</translation>
  </message>
 </context>
 <context>
  <name>PickupRow</name>
  <message>
   <source>%1 of %2 picked</source>
   <translation>جُمع %1 من %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) to pick</source>
   <translation>
    <numerusform>لا شيء للجمع</numerusform>
    <numerusform>قطعة واحدة للجمع</numerusform>
    <numerusform>قطعتان للجمع</numerusform>
    <numerusform>%n قطع للجمع</numerusform>
    <numerusform>%n قطعة للجمع</numerusform>
    <numerusform>%n قطعة للجمع</numerusform>
   </translation>
  </message>
  <message>
   <source>Picked, needs a bay</source>
   <translation>جُمع ويحتاج إلى خانة</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) missing</source>
   <translation>
    <numerusform>لا نقص</numerusform>
    <numerusform>قطعة ناقصة</numerusform>
    <numerusform>قطعتان ناقصتان</numerusform>
    <numerusform>%n قطع ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
    <numerusform>%n قطعة ناقصة</numerusform>
   </translation>
  </message>
  <message>
   <source>Ready in %1</source>
   <translation>جاهز في %1</translation>
  </message>
  <message>
   <source>Put it back on the shelf</source>
   <translation>يُعاد إلى الرف</translation>
  </message>
  <message>
   <source>given to you</source>
   <translation>مسند إليك</translation>
  </message>
  <message>
   <source>you bring it</source>
   <translation>أنت تُحضره</translation>
  </message>
  <message>
   <source>in your tote %1</source>
   <translation>في صندوقك %1</translation>
  </message>
  <message>
   <source>in your hands</source>
   <translation>بين يديك</translation>
  </message>
  <message>
   <source>You take it over</source>
   <translation>ستتولاه أنت</translation>
  </message>
  <message>
   <source>Somebody is at it</source>
   <translation>يعمل عليه شخص آخر</translation>
  </message>
  <message>
   <source>Customer is here</source>
   <translation>العميل هنا</translation>
  </message>
  <message>
   <source>Somebody was quicker</source>
   <translation>كان أحدهم أسرع</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>يريد الإلغاء</translation>
  </message>
 </context>
 <context>
  <name>PickupWords</name>
  <message>
   <source>Customer is here</source>
   <translation>العميل هنا</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>متأخر</translation>
  </message>
  <message>
   <source>Due soon</source>
   <translation>يحين قريبًا</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>طلباتي</translation>
  </message>
  <message>
   <source>Wants to cancel</source>
   <translation>يريد الإلغاء</translation>
  </message>
  <message>
   <source>To pick</source>
   <translation>للجمع</translation>
  </message>
  <message>
   <source>Waiting for a bay</source>
   <translation>ينتظر خانة</translation>
  </message>
  <message>
   <source>Missing something</source>
   <translation>ينقصه شيء</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>للإعادة إلى الرف</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>لا تأخير</numerusform>
    <numerusform>طلب متأخر</numerusform>
    <numerusform>طلبان متأخران</numerusform>
    <numerusform>%n طلبات متأخرة</numerusform>
    <numerusform>%n طلبًا متأخرًا</numerusform>
    <numerusform>%n طلب متأخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due soon</source>
   <translation>
    <numerusform>لا شيء يقترب موعده</numerusform>
    <numerusform>طلب يقترب موعده</numerusform>
    <numerusform>طلبان يقترب موعدهما</numerusform>
    <numerusform>%n طلبات يقترب موعدها</numerusform>
    <numerusform>%n طلبًا يقترب موعدها</numerusform>
    <numerusform>%n طلب يقترب موعدها</numerusform>
   </translation>
  </message>
  <message>
   <source>All on time</source>
   <translation>الكل ضمن الموعد</translation>
  </message>
  <message>
   <source>no time known</source>
   <translation>لا موعد معروف</translation>
  </message>
  <message>
   <source>held until %1</source>
   <translation>محجوز حتى %1</translation>
  </message>
  <message>
   <source>late, was due %1</source>
   <translation>متأخر، كان موعده %1</translation>
  </message>
  <message numerus="yes">
   <source>%n min left</source>
   <translation>
    <numerusform>أقل من دقيقة</numerusform>
    <numerusform>بقيت دقيقة</numerusform>
    <numerusform>بقيت دقيقتان</numerusform>
    <numerusform>بقيت %n دقائق</numerusform>
    <numerusform>بقيت %n دقيقة</numerusform>
    <numerusform>بقيت %n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>due %1</source>
   <translation>الموعد %1</translation>
  </message>
  <message>
   <source>Somebody is picking, on this tablet</source>
   <translation>أحدهم يجمعه على هذا الجهاز</translation>
  </message>
  <message>
   <source>Somebody is picking, on another tablet</source>
   <translation>أحدهم يجمعه على جهاز آخر</translation>
  </message>
  <message>
   <source>%1 is picking, on this tablet</source>
   <translation>%1 يجمعه على هذا الجهاز</translation>
  </message>
  <message>
   <source>%1 is picking, on another tablet</source>
   <translation>%1 يجمعه على جهاز آخر</translation>
  </message>
  <message>
   <source>given to %1</source>
   <translation>مسند إلى %1</translation>
  </message>
  <message>
   <source>given to somebody</source>
   <translation>مسند إلى شخص</translation>
  </message>
  <message>
   <source>%1 brings it</source>
   <translation>%1 يُحضره</translation>
  </message>
  <message>
   <source>somebody brings it</source>
   <translation>شخص ما يُحضره</translation>
  </message>
  <message>
   <source>In your hands: %1 for %2</source>
   <translation>بين يديك: %1 لأجل %2</translation>
  </message>
  <message>
   <source>In your hands: %1</source>
   <translation>بين يديك: %1</translation>
  </message>
  <message>
   <source>tote %1</source>
   <translation>الصندوق %1</translation>
  </message>
  <message>
   <source>bay %1</source>
   <translation>الخانة %1</translation>
  </message>
  <message>
   <source>Confirmed</source>
   <translation>مؤكَّد</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>في الطريق</translation>
  </message>
  <message>
   <source>Saved on this tablet</source>
   <translation>محفوظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>Somebody else took this order a moment ago.</source>
   <translation>تولى شخص آخر هذا الطلب قبل لحظات.</translation>
  </message>
  <message>
   <source>Somebody else has picked this already.</source>
   <translation>جمع شخص آخر هذا بالفعل.</translation>
  </message>
  <message>
   <source>This is no longer picked: somebody has staged it or put it back.</source>
   <translation>لم يعد هذا مجموعًا: وضعه أحدهم في مكانه أو أعاده.</translation>
  </message>
  <message>
   <source>It no longer lies there.</source>
   <translation>لم يعد هناك.</translation>
  </message>
  <message>
   <source>This is no longer missing, or it is on its way from elsewhere.</source>
   <translation>لم يعد هذا ناقصًا، أو هو قادم من مكان آخر.</translation>
  </message>
  <message>
   <source>There is nothing left to do with this order.</source>
   <translation>لم يبق ما يُفعل بهذا الطلب.</translation>
  </message>
  <message>
   <source>That does not fit the order as it is by now.</source>
   <translation>لا يتوافق ذلك مع حالة الطلب الآن.</translation>
  </message>
 </context>
 <context>
  <name>PickupsPage</name>
  <message>
   <source>Choose what you pick together</source>
   <translation>اختر ما تجمعه معًا</translation>
  </message>
  <message>
   <source>Pickups</source>
   <translation>الاستلامات</translation>
  </message>
  <message numerus="yes">
   <source>One walk for up to %n order(s)</source>
   <translation>
    <numerusform>جولة واحدة</numerusform>
    <numerusform>جولة لطلب واحد</numerusform>
    <numerusform>جولة لطلبين على الأكثر</numerusform>
    <numerusform>جولة واحدة لـ %n طلبات على الأكثر</numerusform>
    <numerusform>جولة واحدة لـ %n طلبًا على الأكثر</numerusform>
    <numerusform>جولة واحدة لـ %n طلب على الأكثر</numerusform>
   </translation>
  </message>
  <message>
   <source>Number, name or code</source>
   <translation>رقم أو اسم أو رمز</translation>
  </message>
  <message>
   <source>Pick together</source>
   <translation>الجمع معًا</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>No line to the office, and the list is %1: newer orders and what others do are missing. Picking and staging go on and are saved on this tablet.</source>
   <translation>لا اتصال بالمركز، والقائمة %1: تنقصها الطلبات الأحدث وما يفعله الآخرون. يستمر الجمع والوضع ويُحفظ على هذا الجهاز.</translation>
  </message>
  <message>
   <source>of an unknown age</source>
   <translation>غير معروفة العمر</translation>
  </message>
  <message>
   <source>No line to the office: the list is %1. Picking and staging go on and are saved on this tablet.</source>
   <translation>لا اتصال بالمركز: القائمة %1. يستمر الجمع والوضع ويُحفظ على هذا الجهاز.</translation>
  </message>
  <message numerus="yes">
   <source>Go on with %n order(s) in totes</source>
   <translation>
    <numerusform>تابع الطلبات في الصناديق</numerusform>
    <numerusform>تابع طلبًا واحدًا في صندوق</numerusform>
    <numerusform>تابع طلبين في الصناديق</numerusform>
    <numerusform>تابع %n طلبات في الصناديق</numerusform>
    <numerusform>تابع %n طلبًا في الصناديق</numerusform>
    <numerusform>تابع %n طلب في الصناديق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s) left to pick.</source>
   <translation>
    <numerusform>لم يبق شيء للجمع.</numerusform>
    <numerusform>بقيت قطعة للجمع.</numerusform>
    <numerusform>بقيت قطعتان للجمع.</numerusform>
    <numerusform>بقيت %n قطع للجمع.</numerusform>
    <numerusform>بقيت %n قطعة للجمع.</numerusform>
    <numerusform>بقيت %n قطعة للجمع.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything is picked. The totes need their bays.</source>
   <translation>جُمع كل شيء. تحتاج الصناديق إلى خاناتها.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Everything is picked. It needs a bay.</source>
   <translation>جُمع كل شيء ويحتاج إلى خانة.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>تتعذر قراءة القائمة الآن</translation>
  </message>
  <message>
   <source>No open order has “%1” in it</source>
   <translation>لا طلب مفتوحًا يحوي «%1»</translation>
  </message>
  <message>
   <source>None of these at the moment</source>
   <translation>لا شيء من هذه حاليًا</translation>
  </message>
  <message>
   <source>No orders to pick up</source>
   <translation>لا طلبات للاستلام</translation>
  </message>
  <message>
   <source>Nothing is lost. Scan the code of an order to open it.</source>
   <translation>لم يضِع شيء. امسح رمز طلب لفتحه.</translation>
  </message>
  <message>
   <source>Orders that were handed over or cancelled are not in this list. Scan the order’s code to open it.</source>
   <translation>الطلبات المسلَّمة أو الملغاة ليست في هذه القائمة. امسح رمز الطلب لفتحه.</translation>
  </message>
  <message>
   <source>New orders appear here by themselves, the most urgent first.</source>
   <translation>تظهر الطلبات الجديدة هنا تلقائيًا، الأكثر إلحاحًا أولًا.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>عرض الكل</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
 </context>
 <context>
  <name>PinEntry</name>
  <message numerus="yes">
   <source>Not the right PIN. %n tries left before a pause.</source>
   <translation>
    <numerusform>رقم سري غير صحيح. لم تبقَ محاولات (%n).</numerusform>
    <numerusform>رقم سري غير صحيح. بقيت محاولة واحدة قبل التوقف.</numerusform>
    <numerusform>رقم سري غير صحيح. بقيت محاولتان قبل التوقف.</numerusform>
    <numerusform>رقم سري غير صحيح. بقيت %n محاولات قبل التوقف.</numerusform>
    <numerusform>رقم سري غير صحيح. بقيت %n محاولة قبل التوقف.</numerusform>
    <numerusform>رقم سري غير صحيح. بقيت %n محاولة قبل التوقف.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not the right PIN. One more try before a longer pause.</source>
   <translation>رقم سري غير صحيح. محاولة واحدة قبل توقف أطول.</translation>
  </message>
  <message>
   <source>Too many wrong tries. Try again in %1.</source>
   <translation>محاولات خاطئة كثيرة. حاول بعد %1.</translation>
  </message>
  <message>
   <source>Locked after ten wrong tries. A manager unlocks it under This device.</source>
   <translation>مقفل بعد عشر محاولات خاطئة. يفتحه المدير من «هذا الجهاز».</translation>
  </message>
  <message>
   <source>The list of people was never confirmed, so nobody can sign in yet. Connect this tablet first.</source>
   <translation>لم تُؤكَّد قائمة الفريق بعد، فلا يمكن لأحد تسجيل الدخول. صِل الجهاز أولًا.</translation>
  </message>
  <message>
   <source>The list of people is more than three days old. A manager signs in first this shift.</source>
   <translation>عمر قائمة الفريق أكثر من ثلاثة أيام. يسجّل المدير الدخول أولًا في هذه الوردية.</translation>
  </message>
  <message>
   <source>The PIN could not be checked. Please enter it again.</source>
   <translation>تعذّر التحقق من الرقم السري. أدخله مرة أخرى.</translation>
  </message>
  <message>
   <source>Not me</source>
   <translation>لست أنا</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>جارٍ التحقق</translation>
  </message>
  <message>
   <source>Enter your six-digit PIN</source>
   <translation>أدخل رقمك السري من ستة أرقام</translation>
  </message>
  <message>
   <source>The list of people is not current: approvals need a connection.</source>
   <translation>قائمة الفريق ليست حديثة: الموافقات تحتاج إلى اتصال.</translation>
  </message>
  <message>
   <source>Choose somebody else</source>
   <translation>اختيار شخص آخر</translation>
  </message>
 </context>
 <context>
  <name>PlaceHead</name>
  <message>
   <source>Here</source>
   <translation>هنا</translation>
  </message>
 </context>
 <context>
  <name>PriceBlock</name>
  <message>
   <source>%1, until %2</source>
   <translation>%1، حتى %2</translation>
  </message>
  <message>
   <source>Sale price</source>
   <translation>سعر مخفّض</translation>
  </message>
  <message>
   <source>Sale price until %1</source>
   <translation>سعر مخفّض حتى %1</translation>
  </message>
  <message>
   <source>Price unknown</source>
   <translation>السعر غير معروف</translation>
  </message>
  <message>
   <source>This tablet has no price for it. The till decides.</source>
   <translation>لا يعرف هذا الجهاز السعر. يُحدَّد عند الصندوق.</translation>
  </message>
  <message>
   <source>Price %1, confirmed at payment</source>
   <translation>السعر %1، يُؤكَّد عند الدفع</translation>
  </message>
  <message>
   <source>Price %1, ask a manager</source>
   <translation>السعر %1، اسأل المدير</translation>
  </message>
  <message>
   <source>Price %1 · version %2</source>
   <translation>السعر %1 · النسخة %2</translation>
  </message>
 </context>
 <context>
  <name>PrintCard</name>
  <message>
   <source>The list is being printed …</source>
   <translation>تتم طباعة القائمة…</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>تتم الطباعة…</translation>
  </message>
  <message>
   <source>The list is printed.</source>
   <translation>طُبعت القائمة.</translation>
  </message>
  <message>
   <source>Printed. It goes with the parcel.</source>
   <translation>تمت الطباعة. أرفق الورق بالطرد.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>استلمها الطابعة دون أن تؤكد خروج الورق. يرجى التحقق.</translation>
  </message>
  <message>
   <source>What you did is saved in any case.</source>
   <translation>ما أنجزته محفوظ في كل الأحوال.</translation>
  </message>
  <message>
   <source>Without paper. Write the order’s number on the parcel.</source>
   <translation>بدون ورق. اكتب رقم الطلب على الطرد.</translation>
  </message>
  <message>
   <source>A list to take along, with the shelf of each article.</source>
   <translation>قائمة تأخذها معك، وفيها رف كل سلعة.</translation>
  </message>
  <message>
   <source>Nothing printed from this tablet yet.</source>
   <translation>لم يُطبع شيء من هذا الجهاز اللوحي بعد.</translation>
  </message>
  <message>
   <source>List for the walk</source>
   <translation>قائمة للجولة</translation>
  </message>
  <message>
   <source>Paper for the parcel</source>
   <translation>ورق الطرد</translation>
  </message>
  <message numerus="yes">
   <source>%n parcel(s)</source>
   <translation>
    <numerusform>لا طرود</numerusform>
    <numerusform>طرد واحد</numerusform>
    <numerusform>طردان</numerusform>
    <numerusform>%n طرود</numerusform>
    <numerusform>%n طردًا</numerusform>
    <numerusform>%n طرد</numerusform>
   </translation>
  </message>
  <message>
   <source>One parcel less</source>
   <translation>طرد أقل</translation>
  </message>
  <message>
   <source>One parcel more</source>
   <translation>طرد آخر</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>تتم الطباعة…</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>إعادة الطباعة</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>بدون طباعة</translation>
  </message>
 </context>
 <context>
  <name>PrintWords</name>
  <message>
   <source>The label is not printed</source>
   <translation>لم يُطبع الملصق</translation>
  </message>
  <message>
   <source>The list is not printed</source>
   <translation>لم تُطبع القائمة</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>لم تُطبع الورقة</translation>
  </message>
  <message>
   <source>The printer is out of paper. Put in a new roll, then print again.</source>
   <translation>نفد ورق الطابعة. ضع لفة جديدة ثم أعد الطباعة.</translation>
  </message>
  <message>
   <source>The printer’s cover is open. Close it until it clicks, then print again.</source>
   <translation>غطاء الطابعة مفتوح. أغلقه حتى يُسمع صوت القفل ثم أعد الطباعة.</translation>
  </message>
  <message>
   <source>The printer does not answer. Look whether it is switched on and its cable is in, then print again.</source>
   <translation>الطابعة لا تستجيب. تأكد من تشغيلها وتوصيل الكابل ثم أعد الطباعة.</translation>
  </message>
  <message>
   <source>The printer takes nothing right now. Wait until it is done, then print again.</source>
   <translation>الطابعة مشغولة الآن. انتظر حتى تنتهي ثم أعد الطباعة.</translation>
  </message>
  <message>
   <source>The printer is paused. Press its feed or pause button, then print again.</source>
   <translation>الطابعة متوقفة مؤقتًا. اضغط زر التغذية أو الإيقاف المؤقت ثم أعد الطباعة.</translation>
  </message>
  <message>
   <source>The printer does not understand this tablet. A manager has to look how it is set up.</source>
   <translation>الطابعة لا تفهم هذا الجهاز اللوحي. على المدير مراجعة إعدادها.</translation>
  </message>
  <message>
   <source>It does not fit on the paper. Do without it, and write the order’s number on the parcel.</source>
   <translation>لا يتسع لها الورق. تابع بدونها واكتب رقم الطلب على الطرد.</translation>
  </message>
  <message>
   <source>The printer reports a fault. Switch it off and on, then print again.</source>
   <translation>تُبلغ الطابعة عن عطل. أطفئها وشغّلها ثم أعد الطباعة.</translation>
  </message>
  <message>
   <source>The tablet was restarted meanwhile. Look whether the paper came out.</source>
   <translation>أُعيد تشغيل الجهاز اللوحي في هذه الأثناء. تحقق مما إذا خرج الورق.</translation>
  </message>
  <message>
   <source>Label printer</source>
   <translation>طابعة الملصقات</translation>
  </message>
  <message>
   <source>Slip printer</source>
   <translation>طابعة الأوراق</translation>
  </message>
  <message>
   <source>asking it …</source>
   <translation>جارٍ سؤالها…</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>جاهزة</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>تمت الطباعة</translation>
  </message>
  <message>
   <source>there, but does not say how it is</source>
   <translation>متصلة، لكنها لا تفصح عن حالتها</translation>
  </message>
  <message>
   <source>out of paper</source>
   <translation>نفد الورق</translation>
  </message>
  <message>
   <source>cover open</source>
   <translation>الغطاء مفتوح</translation>
  </message>
  <message>
   <source>does not answer</source>
   <translation>لا تستجيب</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>مشغولة</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>متوقفة مؤقتًا</translation>
  </message>
  <message>
   <source>does not understand this tablet</source>
   <translation>لا تفهم هذا الجهاز اللوحي</translation>
  </message>
  <message>
   <source>does not fit on the paper</source>
   <translation>لا يتسع لها الورق</translation>
  </message>
  <message>
   <source>reports a fault</source>
   <translation>تُبلغ عن عطل</translation>
  </message>
 </context>
 <context>
  <name>PrinterCard</name>
  <message>
   <source>printing a test …</source>
   <translation>تتم طباعة تجريبية…</translation>
  </message>
  <message>
   <source>test print: %1</source>
   <translation>الطباعة التجريبية: %1</translation>
  </message>
  <message>
   <source>Printers</source>
   <translation>الطابعات</translation>
  </message>
  <message>
   <source>Printer</source>
   <translation>الطابعة</translation>
  </message>
  <message>
   <source>None is set up on this tablet. Orders are staged and handed over without paper.</source>
   <translation>لا توجد طابعة معدّة على هذا الجهاز. تُجهّز الطلبات وتُسلَّم بدون ورق.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>طباعة تجريبية</translation>
  </message>
  <message>
   <source>Test print: %1</source>
   <translation>طباعة تجريبية: %1</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Leave it: %1</source>
   <translation>تجاهل: %1</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>طباعة</translation>
  </message>
  <message>
   <source>Print: %1</source>
   <translation>طباعة: %1</translation>
  </message>
 </context>
 <context>
  <name>ProductSheet</name>
  <message>
   <source>Article %1</source>
   <translation>الصنف %1</translation>
  </message>
  <message>
   <source>%1 · article %2</source>
   <translation>%1 · الصنف %2</translation>
  </message>
  <message>
   <source>About it</source>
   <translation>عن المنتج</translation>
  </message>
  <message>
   <source>Aisle %1</source>
   <translation>الممر %1</translation>
  </message>
  <message>
   <source>Aisle %1, bay %2</source>
   <translation>الممر %1، الخانة %2</translation>
  </message>
 </context>
 <context>
  <name>QueueCard</name>
  <message>
   <source>Everything is sent</source>
   <translation>أُرسل كل شيء</translation>
  </message>
  <message numerus="yes">
   <source>%n action(s) on the way</source>
   <translation>
    <numerusform>لا إجراءات في الطريق (%n)</numerusform>
    <numerusform>إجراء واحد في الطريق</numerusform>
    <numerusform>إجراءان في الطريق</numerusform>
    <numerusform>%n إجراءات في الطريق</numerusform>
    <numerusform>%n إجراءً في الطريق</numerusform>
    <numerusform>%n إجراء في الطريق</numerusform>
   </translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>يحتاج إلى نظرة</translation>
  </message>
  <message>
   <source>All that was done on this tablet has reached the office.</source>
   <translation>وصل إلى المركز كل ما أُنجز على هذا الجهاز.</translation>
  </message>
  <message>
   <source>Being sent, oldest</source>
   <translation>قيد الإرسال، الأقدم</translation>
  </message>
  <message>
   <source>Saved here, oldest</source>
   <translation>محفوظ هنا، الأقدم</translation>
  </message>
  <message>
   <source>Not accepted</source>
   <translation>لم يُقبل</translation>
  </message>
  <message>
   <source>Kept at the office for a newer version</source>
   <translation>محفوظ في المركز حتى إصدار أحدث</translation>
  </message>
  <message>
   <source>Two people did the same</source>
   <translation>قام شخصان بالأمر نفسه</translation>
  </message>
 </context>
 <context>
  <name>RailButton</name>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>لا أحد ينتظر (%n)</numerusform>
    <numerusform>شخص واحد ينتظر</numerusform>
    <numerusform>شخصان ينتظران</numerusform>
    <numerusform>%n أشخاص ينتظرون</numerusform>
    <numerusform>%n شخصًا ينتظر</numerusform>
    <numerusform>%n شخص ينتظر</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessContact</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>لمن هذا الرصيد؟</translation>
  </message>
  <message>
   <source>This is not an e-mail address. It looks like name@example.com.</source>
   <translation>هذا ليس عنوان بريد إلكتروني. يكون على شكل name@example.com.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Scan the customer’s card, or enter their name and e-mail address: the credit is sent there.</source>
   <translation>امسح بطاقة العميل، أو أدخل اسمه وعنوان بريده الإلكتروني: يرسل الرصيد إلى هناك.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Known here, card ending in %1</source>
   <translation>معروف هنا، تنتهي بطاقته بالرقم %1</translation>
  </message>
  <message>
   <source>E-mail address</source>
   <translation>عنوان البريد الإلكتروني</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>استخدمه</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>التالي</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDecision</name>
  <message>
   <source>One more thing</source>
   <translation>بقي أمر واحد</translation>
  </message>
  <message>
   <source>Enter it</source>
   <translation>أدخله</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>وافق %1 على ذلك.</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>اترك البضاعة مع العميل، واذكر السبب.</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>بعد موافقة المدير</translation>
  </message>
  <message>
   <source>What it is worth</source>
   <translation>كم قيمتها</translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>رصيدا للمتجر</translation>
  </message>
  <message>
   <source>%1 × %2, %3 each</source>
   <translation>%1 × %2، %3 للقطعة</translation>
  </message>
  <message numerus="yes">
   <source>The lowest price of the last %n day(s), as far as this tablet knows it. The office checks it.</source>
   <translation>
    <numerusform>أدنى سعر اليوم، بحسب ما يعرفه هذا الجهاز. يتحقق منه المركز.</numerusform>
    <numerusform>أدنى سعر في آخر يوم، بحسب ما يعرفه هذا الجهاز. يتحقق منه المركز.</numerusform>
    <numerusform>أدنى سعر في آخر يومين، بحسب ما يعرفه هذا الجهاز. يتحقق منه المركز.</numerusform>
    <numerusform>أدنى سعر في آخر %n أيام، بحسب ما يعرفه هذا الجهاز. يتحقق منه المركز.</numerusform>
    <numerusform>أدنى سعر في آخر %n يوما، بحسب ما يعرفه هذا الجهاز. يتحقق منه المركز.</numerusform>
    <numerusform>أدنى سعر في آخر %n يوم، بحسب ما يعرفه هذا الجهاز. يتحقق منه المركز.</numerusform>
   </translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>للعميل: «%1»</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>القواعد: %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>الطلبات %1</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessDone</name>
  <message>
   <source>Give it back to the customer</source>
   <translation>أعدها إلى العميل</translation>
  </message>
  <message>
   <source>Put it away now</source>
   <translation>ضعها في مكانها الآن</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>لا قطع</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer is told</source>
   <translation>ما يقال للعميل</translation>
  </message>
  <message>
   <source>Store credit of %1 is requested</source>
   <translation>طُلب رصيد للمتجر بقيمة %1</translation>
  </message>
  <message>
   <source>“We have your goods. The credit comes by e-mail, or at the till with this slip.”</source>
   <translation>«استلمنا بضاعتك. يصل الرصيد بالبريد الإلكتروني، أو عند الصندوق مع هذه القسيمة.»</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessPage</name>
  <message>
   <source>Goods without a receipt</source>
   <translation>بضاعة بدون إيصال</translation>
  </message>
  <message>
   <source>Store credit only, at the lowest price of late.</source>
   <translation>رصيد للمتجر فقط، بأدنى سعر في الفترة الأخيرة.</translation>
  </message>
  <message>
   <source>Scan the goods</source>
   <translation>امسح البضاعة</translation>
  </message>
  <message>
   <source>One after the other. What they are worth, this tablet says at once.</source>
   <translation>واحدة تلو الأخرى. يقول هذا الجهاز قيمتها في الحال.</translation>
  </message>
  <message>
   <source>Or scan the slip of such a return, to print its credit.</source>
   <translation>أو امسح قسيمة إرجاع كهذا لطباعة رصيده.</translation>
  </message>
  <message>
   <source>Whose credit is it?</source>
   <translation>لمن هذا الرصيد؟</translation>
  </message>
  <message>
   <source>Known by their card</source>
   <translation>معروف ببطاقته</translation>
  </message>
  <message>
   <source>Scan their card, or tap to enter a name and an e-mail address.</source>
   <translation>امسح البطاقة، أو المس لإدخال اسم وعنوان بريد إلكتروني.</translation>
  </message>
  <message>
   <source>The code cannot be scanned</source>
   <translation>لا يمكن مسح الرمز</translation>
  </message>
  <message>
   <source>One more article</source>
   <translation>منتج آخر</translation>
  </message>
  <message>
   <source>Type the number under the bars.</source>
   <translation>اكتب الرقم الذي تحت الخطوط.</translation>
  </message>
  <message>
   <source>Scan it, or type the number under its bars.</source>
   <translation>امسحه، أو اكتب الرقم الذي تحت خطوطه.</translation>
  </message>
  <message>
   <source>%1 as store credit</source>
   <translation>%1 رصيدا للمتجر</translation>
  </message>
  <message>
   <source>Take nothing</source>
   <translation>لا تستلم شيئا</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>إلغاء هذا الإرجاع</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>سؤال المدير</translation>
  </message>
  <message>
   <source>Take the goods</source>
   <translation>استلم البضاعة</translation>
  </message>
  <message numerus="yes">
   <source>Take %n piece(s)</source>
   <translation>
    <numerusform>لا تستلم شيئا</numerusform>
    <numerusform>استلم قطعة واحدة</numerusform>
    <numerusform>استلم قطعتين</numerusform>
    <numerusform>استلم %n قطع</numerusform>
    <numerusform>استلم %n قطعة</numerusform>
    <numerusform>استلم %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>الرقم التسلسلي</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>تجده على السلعة أو علبتها. المسح أضمن.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>رقم تسلسلي</translation>
  </message>
  <message>
   <source>The number under the bars</source>
   <translation>الرقم الذي تحت الخطوط</translation>
  </message>
  <message>
   <source>All digits, with the last one.</source>
   <translation>كل الأرقام، مع الأخير.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>ابحث</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>إلغاء هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is credited.</source>
   <translation>يستعيد العميل البضاعة، ولا يُقيد أي رصيد.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>بكلماتك</translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>إلغاء المرتجع</translation>
  </message>
 </context>
 <context>
  <name>ReceiptlessWords</name>
  <message>
   <source>Whose credit is it?</source>
   <translation>لمن هذا الرصيد؟</translation>
  </message>
  <message>
   <source>There is no receipt: store credit, at the lowest price of late. Look at the goods.</source>
   <translation>لا يوجد إيصال: رصيد للمتجر، بأدنى سعر في الفترة الأخيرة. افحص البضاعة.</translation>
  </message>
  <message>
   <source>Nobody knows here what it cost: it cannot be credited without a receipt.</source>
   <translation>لا أحد يعرف هنا كم كان ثمنه: لا يمكن منح رصيد عنه بدون إيصال.</translation>
  </message>
  <message>
   <source>Nobody can tell here what this person brought back elsewhere: the credit waits for the office.</source>
   <translation>لا أحد يعرف هنا ما أرجعه هذا الشخص في مكان آخر: ينتظر الرصيد المركز.</translation>
  </message>
  <message>
   <source>Without a receipt we give store credit, at the lowest price of late.</source>
   <translation>بدون إيصال نعطي رصيدا للمتجر، بأدنى سعر في الفترة الأخيرة.</translation>
  </message>
  <message>
   <source>I cannot tell what this was sold for.</source>
   <translation>لا أستطيع معرفة السعر الذي بيع به هذا.</translation>
  </message>
  <message>
   <source>We take it now. Your credit is confirmed as soon as we reach our office.</source>
   <translation>نستلمه الآن. يؤكَّد رصيدك فور اتصالنا بمركزنا.</translation>
  </message>
  <message>
   <source>This article is not known here</source>
   <translation>هذا المنتج غير معروف هنا</translation>
  </message>
  <message>
   <source>That is more than fits into one return</source>
   <translation>هذا أكثر مما يتسع له إرجاع واحد</translation>
  </message>
  <message>
   <source>This card is not known on this tablet</source>
   <translation>هذه البطاقة غير معروفة على هذا الجهاز</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>فات أوان الإلغاء</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone.</source>
   <translation>تعذر الحفظ. لم يُلغَ شيء.</translation>
  </message>
  <message>
   <source>%1 is not an article of ours, as far as this tablet knows. Without a price nothing can be credited.</source>
   <translation>%1 ليس من منتجاتنا، بحسب ما يعرفه هذا الجهاز. بدون سعر لا يمكن منح رصيد.</translation>
  </message>
  <message>
   <source>Take these first, then begin once more.</source>
   <translation>استلم هذه أولا، ثم ابدأ من جديد.</translation>
  </message>
  <message>
   <source>It knows only customers with open business in this store. Enter the name and an e-mail address.</source>
   <translation>لا يعرف إلا العملاء الذين لهم معاملات مفتوحة في هذا المتجر. أدخل الاسم وعنوان البريد الإلكتروني.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>لم يُستلم شيء. تبقى البضاعة مع العميل، أو اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>Keep the goods; whoever wants them buys them again.</source>
   <translation>احتفظ بالبضاعة؛ ومن يريدها يشتريها من جديد.</translation>
  </message>
  <message>
   <source>Please try once more.</source>
   <translation>يُرجى المحاولة مرة أخرى.</translation>
  </message>
  <message>
   <source>The office did not accept this</source>
   <translation>لم يقبل المركز هذا</translation>
  </message>
  <message>
   <source>Undone: the goods are the customer's again</source>
   <translation>أُلغي: عادت البضاعة إلى العميل</translation>
  </message>
  <message>
   <source>The office did not undo it</source>
   <translation>لم يُلغه المركز</translation>
  </message>
  <message>
   <source>Goods accepted</source>
   <translation>تم استلام البضاعة</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent by itself as soon as there is a line to the office.</source>
   <translation>محفوظ على هذا الجهاز. يرسل تلقائيا فور توفر اتصال بالمركز.</translation>
  </message>
  <message>
   <source>Saved, and on its way to the office. You can go on.</source>
   <translation>محفوظ، وفي طريقه إلى المركز. يمكنك المتابعة.</translation>
  </message>
  <message>
   <source>Nothing is credited. Ask for the slip, and for the voucher if there is one: both are worth nothing now.</source>
   <translation>لا يُقيد أي رصيد. اطلب القسيمة، والقسيمة الشرائية إن وُجدت: كلتاهما لا قيمة لها الآن.</translation>
  </message>
  <message>
   <source>Something was paid with the credit already, or it was too late. It is listed at Needs attention.</source>
   <translation>دُفع شيء بالرصيد بالفعل، أو فات الأوان. وهو مدرج ضمن ما يحتاج إلى متابعة.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>احتفظ بالبضاعة. تجده في «يحتاج إلى متابعة» مع ما يلزم.</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>stock unknown</source>
   <translation>المخزون غير معروف</translation>
  </message>
  <message>
   <source>%1 here</source>
   <translation>%1 هنا</translation>
  </message>
  <message>
   <source>no price</source>
   <translation>لا سعر</translation>
  </message>
 </context>
 <context>
  <name>ResultList</name>
  <message>
   <source>In bay %1:</source>
   <translation>في الخانة %1:</translation>
  </message>
  <message>
   <source>Nothing for “%1”. Showing “%2”:</source>
   <translation>لا نتائج لـ «%1». تُعرض «%2»:</translation>
  </message>
  <message numerus="yes">
   <source>more than %n products</source>
   <translation>
    <numerusform>أكثر من %n منتج</numerusform>
    <numerusform>أكثر من منتج واحد</numerusform>
    <numerusform>أكثر من منتجين</numerusform>
    <numerusform>أكثر من %n منتجات</numerusform>
    <numerusform>أكثر من %n منتجًا</numerusform>
    <numerusform>أكثر من %n منتج</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n product(s)</source>
   <translation>
    <numerusform>لا منتجات (%n)</numerusform>
    <numerusform>منتج واحد</numerusform>
    <numerusform>منتجان</numerusform>
    <numerusform>%n منتجات</numerusform>
    <numerusform>%n منتجًا</numerusform>
    <numerusform>%n منتج</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is kept in bay %1</source>
   <translation>لا شيء في الخانة %1</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>لم يُعثر على شيء لـ «%1»</translation>
  </message>
  <message>
   <source>No product of this store has its place there, as far as this tablet knows.</source>
   <translation>لا مكان لأي منتج من هذا المتجر هناك، بحسب ما يعرفه هذا الجهاز.</translation>
  </message>
  <message>
   <source>Fewer letters often help, or scan the product.</source>
   <translation>غالبًا ما تساعد حروف أقل، أو امسح المنتج.</translation>
  </message>
 </context>
 <context>
  <name>ResumeCard</name>
  <message>
   <source>Hand over</source>
   <translation>تسليم</translation>
  </message>
  <message>
   <source>Undo a hand-over</source>
   <translation>التراجع عن تسليم</translation>
  </message>
  <message>
   <source>Take goods back</source>
   <translation>استلام مرتجع</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>بضاعة بدون إيصال</translation>
  </message>
  <message>
   <source>Put into the bay</source>
   <translation>وضع في الخانة</translation>
  </message>
  <message>
   <source>Pick several orders at once</source>
   <translation>جمع عدة طلبات معًا</translation>
  </message>
  <message>
   <source>Pick</source>
   <translation>جمع</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n قطعة</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 scanned</source>
   <translation>تم مسح %1 من %2</translation>
  </message>
  <message>
   <source>%1 of %2 picked</source>
   <translation>تم جمع %1 من %2</translation>
  </message>
  <message>
   <source>Order %1: nothing is left to do</source>
   <translation>الطلب %1: لم يبق ما يُفعل</translation>
  </message>
  <message>
   <source>Go on: order %1</source>
   <translation>متابعة الطلب %1</translation>
  </message>
  <message>
   <source>Go on where you were</source>
   <translation>المتابعة من حيث توقفت</translation>
  </message>
  <message>
   <source>You were in the middle of it. Meanwhile it was finished or cancelled.</source>
   <translation>كنت في منتصف العمل عليه، وقد أُنجز أو أُلغي في هذه الأثناء.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>Not any more</source>
   <translation>لم يعد مطلوبًا</translation>
  </message>
 </context>
 <context>
  <name>ReturnBefore</name>
  <message>
   <source>Came back before</source>
   <translation>ما أُعيد من قبل</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n قطعة، %1</numerusform>
    <numerusform>قطعة واحدة، %1</numerusform>
    <numerusform>قطعتان، %1</numerusform>
    <numerusform>%n قطع، %1</numerusform>
    <numerusform>%n قطعة، %1</numerusform>
    <numerusform>%n قطعة، %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody of the team</source>
   <translation>أحد أفراد الفريق</translation>
  </message>
  <message>
   <source>exchanged for %1</source>
   <translation>استُبدل بـ %1</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>لم يُؤكَّد بعد</translation>
  </message>
  <message>
   <source>undone in part</source>
   <translation>أُلغي جزء منه</translation>
  </message>
  <message>
   <source>nothing paid</source>
   <translation>لا يدفع شيء</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>ما أُعطي بدلًا</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>لا صور</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>%n صور</numerusform>
    <numerusform>%n صورة</numerusform>
    <numerusform>%n صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>القسيمة</translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>إلغاء هذا الإرجاع</translation>
  </message>
  <message numerus="yes">
   <source>%n more minute(s)</source>
   <translation>
    <numerusform>لا دقائق متبقية</numerusform>
    <numerusform>دقيقة واحدة متبقية</numerusform>
    <numerusform>دقيقتان متبقيتان</numerusform>
    <numerusform>%n دقائق متبقية</numerusform>
    <numerusform>%n دقيقة متبقية</numerusform>
    <numerusform>%n دقيقة متبقية</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnBudget</name>
  <message>
   <source>%1 of %2 left for promises today, without a line to the office</source>
   <translation>بقي اليوم %1 من %2 للوعود دون اتصال بالمركز</translation>
  </message>
 </context>
 <context>
  <name>ReturnChoice</name>
  <message>
   <source>Change</source>
   <translation>تغيير</translation>
  </message>
 </context>
 <context>
  <name>ReturnDecision</name>
  <message>
   <source>One more thing</source>
   <translation>بقي أمر واحد</translation>
  </message>
  <message>
   <source>Nothing is left to come back</source>
   <translation>لم يبقَ ما يمكن إعادته</translation>
  </message>
  <message>
   <source>What comes back?</source>
   <translation>ما الذي يُعاد؟</translation>
  </message>
  <message>
   <source>All that was handed over of this order has come back, or nothing was handed over yet.</source>
   <translation>كل ما سُلّم من هذا الطلب قد أُعيد، أو لم يُسلَّم منه شيء بعد.</translation>
  </message>
  <message>
   <source>Scan the goods, or tap them. The decision appears here at once.</source>
   <translation>امسح البضاعة أو المسها. يظهر القرار هنا فورًا.</translation>
  </message>
  <message>
   <source>%1 agreed to it.</source>
   <translation>وافق %1 على ذلك.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>To the customer: “%1”</source>
   <translation>للعميل: «%1»</translation>
  </message>
  <message>
   <source>Once a manager has agreed</source>
   <translation>بعد موافقة المدير</translation>
  </message>
  <message>
   <source>What the customer hears</source>
   <translation>ما يسمعه العميل</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>أقل</translation>
  </message>
  <message>
   <source>How it comes about</source>
   <translation>كيف حُسب</translation>
  </message>
  <message>
   <source>Can come back until %1</source>
   <translation>يمكن إعادته حتى %1</translation>
  </message>
  <message>
   <source>Rules: %1</source>
   <translation>القواعد: %1</translation>
  </message>
  <message>
   <source>orders %1</source>
   <translation>الطلبات %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskDone</name>
  <message>
   <source>Put it away now</source>
   <translation>ضعها في مكانها الآن</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>What the customer was told</source>
   <translation>ما قيل للعميل</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskFind</name>
  <message>
   <source>Scan what the customer has</source>
   <translation>امسح ما لدى العميل</translation>
  </message>
  <message>
   <source>The code from the kiosk or the e-mail, a pickup code, a slip, or their card.</source>
   <translation>الرمز من الكشك أو من البريد الإلكتروني، أو رمز الاستلام، أو الإيصال، أو بطاقته.</translation>
  </message>
  <message>
   <source>Number, e-mail, name or day</source>
   <translation>رقم أو بريد إلكتروني أو اسم أو يوم</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>بحث</translation>
  </message>
  <message numerus="yes">
   <source>Which of these %n order(s)?</source>
   <translation>
    <numerusform>أي من هذه الطلبات؟ %n</numerusform>
    <numerusform>هذا الطلب؟</numerusform>
    <numerusform>أي هذين الطلبين؟</numerusform>
    <numerusform>أي من هذه الطلبات الـ%n؟</numerusform>
    <numerusform>أي من هذه الطلبات الـ%n؟</numerusform>
    <numerusform>أي من هذه الطلبات الـ%n؟</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of %2 can come back</source>
   <translation>يمكن إعادة %1 من %2</translation>
  </message>
  <message>
   <source>nothing can come back</source>
   <translation>لا شيء يمكن إعادته</translation>
  </message>
  <message>
   <source>There are more. A day or a number finds fewer.</source>
   <translation>هناك المزيد. اليوم أو الرقم يقلل النتائج.</translation>
  </message>
  <message>
   <source>No receipt, and no order to be found</source>
   <translation>لا إيصال، ولا طلب يمكن العثور عليه</translation>
  </message>
  <message>
   <source>For store credit, at the lowest price of late.</source>
   <translation>مقابل رصيد للمتجر، بأدنى سعر في الفترة الأخيرة.</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskLine</name>
  <message>
   <source>not handed over yet</source>
   <translation>لم يُسلَّم بعد</translation>
  </message>
  <message>
   <source>all of it has come back</source>
   <translation>أُعيد كله</translation>
  </message>
  <message>
   <source>%1 of %2 can still come back</source>
   <translation>يمكن بعد إعادة %1 من %2</translation>
  </message>
  <message>
   <source>%1 bought</source>
   <translation>اشتُري %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n قطعة</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>reason is missing</source>
   <translation>السبب ناقص</translation>
  </message>
  <message>
   <source>condition is missing</source>
   <translation>الحالة ناقصة</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>استلام</translation>
  </message>
  <message>
   <source>Take back %1</source>
   <translation>استلام %1</translation>
  </message>
  <message>
   <source>Close %1</source>
   <translation>إغلاق %1</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>تغيير %1</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>القطع</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>الرقم التسلسلي</translation>
  </message>
  <message>
   <source>Scan it, or tap to type it</source>
   <translation>امسحه، أو المس لكتابته</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>إلى أين</translation>
  </message>
  <message>
   <source>It stays with the customer</source>
   <translation>يبقى مع العميل</translation>
  </message>
  <message>
   <source>%1 stays with the customer</source>
   <translation>يبقى %1 مع العميل</translation>
  </message>
 </context>
 <context>
  <name>ReturnDeskPage</name>
  <message>
   <source>Take goods back</source>
   <translation>استلام مرتجع</translation>
  </message>
  <message>
   <source>Return of %1</source>
   <translation>مرتجع من %1</translation>
  </message>
  <message>
   <source>placed %1</source>
   <translation>طُلب %1</translation>
  </message>
  <message>
   <source>The clock of this tablet is behind</source>
   <translation>ساعة هذا الجهاز متأخرة</translation>
  </message>
  <message>
   <source>Goods can come back. Refunds are promised up to the limit only. Ask a manager to set the clock.</source>
   <translation>يمكن استلام البضاعة. ولا يُوعد برد المبالغ إلا حتى الحد. اطلب من المدير ضبط الساعة.</translation>
  </message>
  <message>
   <source>Somebody else changed this order meanwhile. Look before you take anything.</source>
   <translation>غيّر شخص آخر هذا الطلب في هذه الأثناء. تحقق قبل أن تستلم شيئًا.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>صور البضاعة</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s), locked away with this return</source>
   <translation>
    <numerusform>لا صور</numerusform>
    <numerusform>صورة واحدة مقفلة مع هذا الإرجاع</numerusform>
    <numerusform>صورتان مقفلتان مع هذا الإرجاع</numerusform>
    <numerusform>%n صور مقفلة مع هذا الإرجاع</numerusform>
    <numerusform>%n صورة مقفلة مع هذا الإرجاع</numerusform>
    <numerusform>%n صورة مقفلة مع هذا الإرجاع</numerusform>
   </translation>
  </message>
  <message>
   <source>Where the condition may be asked about later.</source>
   <translation>حيث قد يُسأل لاحقا عن الحالة.</translation>
  </message>
  <message>
   <source>Another order</source>
   <translation>طلب آخر</translation>
  </message>
  <message>
   <source>Other order</source>
   <translation>طلب غيره</translation>
  </message>
  <message numerus="yes">
   <source>Undo (%n min)</source>
   <translation>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
    <numerusform>إلغاء (%n د)</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo this return</source>
   <translation>إلغاء هذا الإرجاع</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>سؤال المدير</translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>انتهت الزيارة</translation>
  </message>
  <message>
   <source>Exchange</source>
   <translation>استبدال</translation>
  </message>
  <message numerus="yes">
   <source>Take back %n piece(s)</source>
   <translation>
    <numerusform>استلام %n قطعة</numerusform>
    <numerusform>استلام قطعة واحدة</numerusform>
    <numerusform>استلام قطعتين</numerusform>
    <numerusform>استلام %n قطع</numerusform>
    <numerusform>استلام %n قطعة</numerusform>
    <numerusform>استلام %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>استلام</translation>
  </message>
  <message>
   <source>The serial number</source>
   <translation>الرقم التسلسلي</translation>
  </message>
  <message>
   <source>It stands on the article or its box. Scanning is safer.</source>
   <translation>تجده على السلعة أو علبتها. المسح أضمن.</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>الرقم التسلسلي</translation>
  </message>
 </context>
 <context>
  <name>ReturnLooksSheet</name>
  <message>
   <source>There are no photos of it</source>
   <translation>لا توجد صور لها</translation>
  </message>
  <message>
   <source>The photos are on their way</source>
   <translation>الصور في الطريق</translation>
  </message>
  <message>
   <source>Only a manager looks at photos of returns</source>
   <translation>المدير وحده يطّلع على صور المرتجعات</translation>
  </message>
  <message>
   <source>No line to the office</source>
   <translation>لا اتصال بالمركز</translation>
  </message>
  <message>
   <source>The photos could not be fetched</source>
   <translation>تعذّر جلب الصور</translation>
  </message>
  <message>
   <source>None was taken, or their 30 days are over and they have been erased.</source>
   <translation>لم تُلتقط أي صورة، أو انقضت 30 يومًا فمُحيت.</translation>
  </message>
  <message numerus="yes">
   <source>The tablet at the desk has %n photo(s) that it has not sent yet. Look again once it has a line.</source>
   <translation>
    <numerusform>لم يبقَ على الجهاز عند مكتب الإرجاع أي صورة. انظر مرة أخرى.</numerusform>
    <numerusform>لدى الجهاز عند مكتب الإرجاع صورة واحدة لم يرسلها بعد. انظر مرة أخرى حين يعود اتصاله.</numerusform>
    <numerusform>لدى الجهاز عند مكتب الإرجاع صورتان لم يرسلهما بعد. انظر مرة أخرى حين يعود اتصاله.</numerusform>
    <numerusform>لدى الجهاز عند مكتب الإرجاع %n صور لم يرسلها بعد. انظر مرة أخرى حين يعود اتصاله.</numerusform>
    <numerusform>لدى الجهاز عند مكتب الإرجاع %n صورة لم يرسلها بعد. انظر مرة أخرى حين يعود اتصاله.</numerusform>
    <numerusform>لدى الجهاز عند مكتب الإرجاع %n صورة لم يرسلها بعد. انظر مرة أخرى حين يعود اتصاله.</numerusform>
   </translation>
  </message>
  <message>
   <source>Ask a manager of the store that took the goods.</source>
   <translation>اسأل مدير المتجر الذي استلم البضاعة.</translation>
  </message>
  <message>
   <source>Photos are kept at the office alone and fetched when somebody looks. Look again once the line is back; the goods themselves lie where the return put them.</source>
   <translation>تُحفظ الصور في المركز وحده وتُجلب حين يطّلع عليها أحد. انظر مرة أخرى حين يعود الاتصال؛ أما البضاعة نفسها فحيث وضعها الإرجاع.</translation>
  </message>
  <message>
   <source>The office did not answer as it should. Try again in a moment.</source>
   <translation>لم يُجب المركز كما ينبغي. حاول مرة أخرى بعد قليل.</translation>
  </message>
  <message>
   <source>All photos</source>
   <translation>كل الصور</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Photos of goods of %1</source>
   <translation>صور بضاعة الطلب %1</translation>
  </message>
  <message>
   <source>This look is noted at the office. Nothing of it stays on this tablet.</source>
   <translation>يُسجَّل هذا الاطلاع في المركز. ولا يبقى منه شيء على هذا الجهاز.</translation>
  </message>
  <message numerus="yes">
   <source>%n more on its way</source>
   <translation>
    <numerusform>لا صور أخرى في الطريق</numerusform>
    <numerusform>صورة أخرى في الطريق</numerusform>
    <numerusform>صورتان أخريان في الطريق</numerusform>
    <numerusform>%n صور أخرى في الطريق</numerusform>
    <numerusform>%n صورة أخرى في الطريق</numerusform>
    <numerusform>%n صورة أخرى في الطريق</numerusform>
   </translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>الصورة %1</translation>
  </message>
  <message>
   <source>Photo of the goods, large</source>
   <translation>صورة البضاعة، مكبرة</translation>
  </message>
  <message>
   <source>The office is asked …</source>
   <translation>يُسأل المركز …</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>انظر مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>ReturnPhotosSheet</name>
  <message>
   <source>Nothing can be seen on this photo</source>
   <translation>لا يظهر شيء في هذه الصورة</translation>
  </message>
  <message>
   <source>These are all the photos a return can have</source>
   <translation>هذا أقصى عدد من الصور للإرجاع الواحد</translation>
  </message>
  <message>
   <source>This tablet cannot keep more photos just now</source>
   <translation>لا يستطيع هذا الجهاز حفظ صور أخرى الآن</translation>
  </message>
  <message>
   <source>The photo could not be kept</source>
   <translation>تعذر حفظ الصورة</translation>
  </message>
  <message>
   <source>The camera shows nothing right now</source>
   <translation>الكاميرا لا تعرض شيئا الآن</translation>
  </message>
  <message>
   <source>Is the lens covered, or the room dark? Delete it and take another one.</source>
   <translation>هل العدسة مغطاة أو المكان مظلم؟ احذفها والتقط صورة أخرى.</translation>
  </message>
  <message>
   <source>Delete one to take another.</source>
   <translation>احذف واحدة لالتقاط أخرى.</translation>
  </message>
  <message>
   <source>They go to the office with the next contact, then there is room again. The return goes on without this one.</source>
   <translation>تُرسل إلى المركز عند الاتصال القادم فيتوفر مكان. يستمر الإرجاع بدون هذه الصورة.</translation>
  </message>
  <message>
   <source>The disk did not take it. The return goes on without it; This device says what is wrong.</source>
   <translation>لم يقبلها القرص. يستمر الإرجاع بدونها، وصفحة «هذا الجهاز» تبين السبب.</translation>
  </message>
  <message>
   <source>No photo was taken. Try again in a moment, or go on without one.</source>
   <translation>لم تُلتقط صورة. حاول بعد لحظة أو تابع بدونها.</translation>
  </message>
  <message>
   <source>Photos of the goods</source>
   <translation>صور البضاعة</translation>
  </message>
  <message>
   <source>Back to the return</source>
   <translation>العودة إلى الإرجاع</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message>
   <source>This tablet has no camera</source>
   <translation>لا توجد كاميرا في هذا الجهاز</translation>
  </message>
  <message>
   <source>Choose the condition as you see it. The return goes on without photos.</source>
   <translation>اختر الحالة كما تراها. يستمر الإرجاع بدون صور.</translation>
  </message>
  <message>
   <source>Only the goods: no faces, no papers with names. Photos are locked away on this tablet, go to the office, and are erased after 30 days.</source>
   <translation>البضاعة فقط: لا وجوه ولا أوراق عليها أسماء. تُحفظ الصور مقفلة على هذا الجهاز ثم تُرسل إلى المركز وتُمحى بعد 30 يوما.</translation>
  </message>
  <message>
   <source>Photo %1</source>
   <translation>الصورة %1</translation>
  </message>
  <message>
   <source>Delete photo %1</source>
   <translation>حذف الصورة %1</translation>
  </message>
  <message>
   <source>Take a photo</source>
   <translation>التقاط صورة</translation>
  </message>
  <message>
   <source>Take another one</source>
   <translation>التقاط صورة أخرى</translation>
  </message>
  <message>
   <source>Go on without a photo</source>
   <translation>المتابعة بدون صورة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>ReturnSlipCard</name>
  <message>
   <source>The slip is being printed …</source>
   <translation>تجري طباعة القسيمة …</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer.</source>
   <translation>طُبعت. أعطها للعميل.</translation>
  </message>
  <message>
   <source>Saved as a PDF in the folder “papers” of this tablet, for seven days.</source>
   <translation>حُفظت ملف PDF في المجلد «papers» على هذا الجهاز لمدة سبعة أيام.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>استلمتها الطابعة لكنها لا تقول إن خرجت. يرجى التحقق.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is undone in any case; the slip can be kept as a PDF.</source>
   <translation>لا توجد طابعة قسائم لهذا الجهاز. الإرجاع ملغى على أي حال، ويمكن حفظ القسيمة ملف PDF.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The return is saved in any case; the slip can be kept as a PDF.</source>
   <translation>لا توجد طابعة قسائم لهذا الجهاز. الإرجاع محفوظ على أي حال، ويمكن حفظ القسيمة ملف PDF.</translation>
  </message>
  <message>
   <source>The return is undone in any case.</source>
   <translation>الإرجاع ملغى على أي حال.</translation>
  </message>
  <message>
   <source>The return is saved in any case.</source>
   <translation>الإرجاع محفوظ على أي حال.</translation>
  </message>
  <message>
   <source>Without paper. The order says that the return was undone.</source>
   <translation>بدون ورق. يظهر في الطلب أن الإرجاع ألغي.</translation>
  </message>
  <message>
   <source>Without paper. The return is found again by its order.</source>
   <translation>بدون ورق. يُعثر على الإرجاع عن طريق الطلب.</translation>
  </message>
  <message>
   <source>The slip is not printed</source>
   <translation>لم تُطبع القسيمة</translation>
  </message>
  <message>
   <source>Slip for the customer</source>
   <translation>قسيمة العميل</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>تجري الطباعة …</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>طباعة مرة أخرى</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>حفظ ملف PDF</translation>
  </message>
  <message>
   <source>Without printing</source>
   <translation>بدون طباعة</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoDone</name>
  <message>
   <source>If the customer is still here</source>
   <translation>إن كان العميل ما زال هنا</translation>
  </message>
  <message>
   <source>Keep the goods, and ask for the slip which says that the return was undone: it is void.</source>
   <translation>احتفظ بالبضاعة واطلب القسيمة التي تقول إن الإرجاع ألغي: فهي لاغية.</translation>
  </message>
  <message>
   <source>Give it back to the customer</source>
   <translation>أعده إلى العميل</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. The new slip says what stays returned: %1.</source>
   <translation>اطلب قسيمة المرتجع وأي قسيمة رصيد: فهي لاغية. القسيمة الجديدة تبين ما يبقى مرتجعًا: %1.</translation>
  </message>
  <message>
   <source>Ask for the slip of the return, and for any voucher slip: they are void. Nothing is paid for it.</source>
   <translation>اطلب قسيمة الإرجاع وكل قسيمة رصيد معها: فهي لاغية. لا يدفع عنها شيء.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoFacts</name>
  <message>
   <source>Return of %1</source>
   <translation>إرجاع الطلب %1</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <source>is not paid in full any more</source>
   <translation>لم يعد يُدفع كاملًا</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s), %1</source>
   <translation>
    <numerusform>%n قطعة، %1</numerusform>
    <numerusform>قطعة واحدة، %1</numerusform>
    <numerusform>قطعتان، %1</numerusform>
    <numerusform>%n قطع، %1</numerusform>
    <numerusform>%n قطعة، %1</numerusform>
    <numerusform>%n قطعة، %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) stay returned: %1</source>
   <translation>
    <numerusform>لا يبقى شيء مرتجعًا: %1</numerusform>
    <numerusform>تبقى قطعة واحدة مرتجعة: %1</numerusform>
    <numerusform>تبقى قطعتان مرتجعتان: %1</numerusform>
    <numerusform>تبقى %n قطع مرتجعة: %1</numerusform>
    <numerusform>تبقى %n قطعة مرتجعة: %1</numerusform>
    <numerusform>تبقى %n قطعة مرتجعة: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken in by %1</source>
   <translation>استلمها %1</translation>
  </message>
  <message>
   <source>Taken in by somebody of the team</source>
   <translation>استلمها أحد الفريق</translation>
  </message>
  <message numerus="yes">
   <source>Can be undone for %n more minute(s)</source>
   <translation>
    <numerusform>لم يعد يمكن إلغاؤه</numerusform>
    <numerusform>يمكن إلغاؤه لدقيقة أخرى</numerusform>
    <numerusform>يمكن إلغاؤه لدقيقتين أخريين</numerusform>
    <numerusform>يمكن إلغاؤه لـ %n دقائق أخرى</numerusform>
    <numerusform>يمكن إلغاؤه لـ %n دقيقة أخرى</numerusform>
    <numerusform>يمكن إلغاؤه لـ %n دقيقة أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Undo:</source>
   <translation>إلغاء:</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoSheet</name>
  <message>
   <source>Undo a return</source>
   <translation>إلغاء إرجاع</translation>
  </message>
  <message numerus="yes">
   <source>The customer gets %n piece(s) again. The rest stays returned, as if only that had come back.</source>
   <translation>
    <numerusform>لا يستعيد العميل شيئًا. يبقى الباقي مرتجعًا كأنه وحده ما أُعيد.</numerusform>
    <numerusform>يستعيد العميل قطعة واحدة. يبقى الباقي مرتجعًا كأنه وحده ما أُعيد.</numerusform>
    <numerusform>يستعيد العميل قطعتين. يبقى الباقي مرتجعًا كأنه وحده ما أُعيد.</numerusform>
    <numerusform>يستعيد العميل %n قطع. يبقى الباقي مرتجعًا كأنه وحده ما أُعيد.</numerusform>
    <numerusform>يستعيد العميل %n قطعة. يبقى الباقي مرتجعًا كأنه وحده ما أُعيد.</numerusform>
    <numerusform>يستعيد العميل %n قطعة. يبقى الباقي مرتجعًا كأنه وحده ما أُعيد.</numerusform>
   </translation>
  </message>
  <message>
   <source>The customer gets the goods again, and nothing is paid. The order stands as it did before.</source>
   <translation>يأخذ العميل البضاعة من جديد ولا يدفع شيء. ويبقى الطلب كما كان.</translation>
  </message>
  <message>
   <source>There is no line to the office: should money have moved meanwhile, it does not accept this, and it is listed at Needs attention.</source>
   <translation>لا اتصال بالمركز: إن كان المال قد تحرك في الأثناء فلن يقبل ذلك، وسيظهر ضمن «يحتاج إلى متابعة».</translation>
  </message>
  <message>
   <source>Undo a part of this return?</source>
   <translation>إلغاء جزء من هذا المرتجع؟</translation>
  </message>
  <message>
   <source>Undo this return?</source>
   <translation>إلغاء هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>Say what the customer gets again.</source>
   <translation>حدد ما يستعيده العميل.</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>بكلماتك</translation>
  </message>
  <message numerus="yes">
   <source>Undo %n piece(s)</source>
   <translation>
    <numerusform>لا إلغاء</numerusform>
    <numerusform>إلغاء قطعة واحدة</numerusform>
    <numerusform>إلغاء قطعتين</numerusform>
    <numerusform>إلغاء %n قطع</numerusform>
    <numerusform>إلغاء %n قطعة</numerusform>
    <numerusform>إلغاء %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Undo the return</source>
   <translation>إلغاء الإرجاع</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
 </context>
 <context>
  <name>ReturnUndoWords</name>
  <message>
   <source>It was another order</source>
   <translation>كان طلبا آخر</translation>
  </message>
  <message>
   <source>Other goods, or another number</source>
   <translation>بضاعة أخرى أو عدد آخر</translation>
  </message>
  <message>
   <source>The customer keeps it after all</source>
   <translation>قرر العميل الاحتفاظ بها</translation>
  </message>
  <message>
   <source>Confirmed by mistake</source>
   <translation>تم التأكيد بالخطأ</translation>
  </message>
  <message>
   <source>That could not be saved. Nothing is undone. Please try once more.</source>
   <translation>تعذر الحفظ. لم يلغ شيء. حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>The order cannot be read right now. Nothing is undone.</source>
   <translation>تتعذر قراءة الطلب الآن. لم يلغ شيء.</translation>
  </message>
  <message>
   <source>The money is on its way already</source>
   <translation>المال في طريقه بالفعل</translation>
  </message>
  <message>
   <source>The money is with the customer already</source>
   <translation>المال لدى العميل بالفعل</translation>
  </message>
  <message>
   <source>It became store credit already</source>
   <translation>أصبح رصيدا للمتجر بالفعل</translation>
  </message>
  <message>
   <source>The refund was refused</source>
   <translation>رفض رد المبلغ</translation>
  </message>
  <message>
   <source>Other goods went out for it</source>
   <translation>خرجت بضاعة أخرى مقابلها</translation>
  </message>
  <message>
   <source>Something came back after it</source>
   <translation>أعيد شيء آخر بعدها</translation>
  </message>
  <message>
   <source>It has been undone already</source>
   <translation>ألغي بالفعل</translation>
  </message>
  <message>
   <source>It is too late to undo it</source>
   <translation>فات وقت الإلغاء</translation>
  </message>
  <message>
   <source>Somebody else took it in</source>
   <translation>استلمها شخص آخر</translation>
  </message>
  <message>
   <source>This return is not on this tablet</source>
   <translation>هذا الإرجاع ليس على هذا الجهاز</translation>
  </message>
  <message>
   <source>Money that has moved is not called back. Keep the goods; whoever wants them buys them again.</source>
   <translation>المال الذي تحرك لا يسترد. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</translation>
  </message>
  <message>
   <source>Settle the refusal first: it is listed at Needs attention. Keep the goods until then.</source>
   <translation>عالج الرفض أولا: تجده ضمن «يحتاج إلى متابعة». احتفظ بالبضاعة حتى ذلك الحين.</translation>
  </message>
  <message>
   <source>Take what went out back in as a return of its own.</source>
   <translation>استلم ما خرج كإرجاع مستقل.</translation>
  </message>
  <message>
   <source>Undo the later return of this order first, then this one.</source>
   <translation>ألغ أولا الإرجاع الأحدث لهذا الطلب ثم هذا.</translation>
  </message>
  <message>
   <source>Nothing is left to do: the customer has the goods again, and nothing is paid.</source>
   <translation>لا شيء متبق: البضاعة عند العميل من جديد ولا يدفع شيء.</translation>
  </message>
  <message numerus="yes">
   <source>It could be undone for %n minute(s). Keep the goods; whoever wants them buys them again.</source>
   <translation>
    <numerusform>كان يمكن إلغاؤه خلال %n دقيقة. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</numerusform>
    <numerusform>كان يمكن إلغاؤه خلال دقيقة واحدة. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</numerusform>
    <numerusform>كان يمكن إلغاؤه خلال دقيقتين. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</numerusform>
    <numerusform>كان يمكن إلغاؤه خلال %n دقائق. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</numerusform>
    <numerusform>كان يمكن إلغاؤه خلال %n دقيقة. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</numerusform>
    <numerusform>كان يمكن إلغاؤه خلال %n دقيقة. احتفظ بالبضاعة؛ ومن أرادها يشتريها من جديد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Only %1 or a manager can undo it. Ask one of them to sign in here.</source>
   <translation>لا يلغيه إلا %1 أو المدير. اطلب من أحدهما تسجيل الدخول هنا.</translation>
  </message>
  <message>
   <source>Only who took it in, or a manager, can undo it. Ask one of them to sign in here.</source>
   <translation>لا يلغيه إلا من استلمه أو المدير. اطلب من أحدهما تسجيل الدخول هنا.</translation>
  </message>
  <message>
   <source>Look at the order: the office may know more about it.</source>
   <translation>انظر إلى الطلب: قد يعرف المركز المزيد.</translation>
  </message>
  <message>
   <source>Undone, saved on this tablet</source>
   <translation>ألغي وحفظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>Undone, on its way to the office</source>
   <translation>ألغي وهو في طريقه إلى المركز</translation>
  </message>
  <message>
   <source>Undone and confirmed</source>
   <translation>ألغي وتأكد</translation>
  </message>
  <message>
   <source>The office did not accept it</source>
   <translation>لم يقبله المركز</translation>
  </message>
  <message>
   <source>The return and its undoing are sent together as soon as this tablet is connected.</source>
   <translation>يرسل الإرجاع وإلغاؤه معا حالما يتصل هذا الجهاز.</translation>
  </message>
  <message>
   <source>It is sent as soon as this tablet is connected. Should money have moved by then, it is listed at Needs attention.</source>
   <translation>يرسل حالما يتصل هذا الجهاز. وإن كان المال قد تحرك حتى ذلك الحين فسيظهر ضمن «يحتاج إلى متابعة».</translation>
  </message>
  <message>
   <source>The office confirms it in a moment.</source>
   <translation>يؤكده المركز بعد لحظة.</translation>
  </message>
  <message>
   <source>Nothing is paid for this return any more.</source>
   <translation>لن يدفع شيء عن هذا الإرجاع.</translation>
  </message>
  <message>
   <source>It is listed at Needs attention, with what to do.</source>
   <translation>تجده ضمن «يحتاج إلى متابعة» مع ما يجب فعله.</translation>
  </message>
  <message>
   <source>is not paid</source>
   <translation>لن يدفع</translation>
  </message>
  <message>
   <source>asked for, not paid yet</source>
   <translation>مطلوب ولم يدفع بعد</translation>
  </message>
  <message>
   <source>the office decides first</source>
   <translation>المركز يقرر أولا</translation>
  </message>
  <message>
   <source>from the shelf</source>
   <translation>من الرف</translation>
  </message>
  <message>
   <source>from the box it was put into</source>
   <translation>من الصندوق الذي وضعت فيه</translation>
  </message>
 </context>
 <context>
  <name>ReturnVisit</name>
  <message numerus="yes">
   <source>This visit: %n return(s), %1</source>
   <translation>
    <numerusform>هذه الزيارة: %n مرتجع، %1</numerusform>
    <numerusform>هذه الزيارة: مرتجع واحد، %1</numerusform>
    <numerusform>هذه الزيارة: مرتجعان، %1</numerusform>
    <numerusform>هذه الزيارة: %n مرتجعات، %1</numerusform>
    <numerusform>هذه الزيارة: %n مرتجعًا، %1</numerusform>
    <numerusform>هذه الزيارة: %n مرتجع، %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This visit: %n return(s)</source>
   <translation>
    <numerusform>هذه الزيارة: %n مرتجع</numerusform>
    <numerusform>هذه الزيارة: مرتجع واحد</numerusform>
    <numerusform>هذه الزيارة: مرتجعان</numerusform>
    <numerusform>هذه الزيارة: %n مرتجعات</numerusform>
    <numerusform>هذه الزيارة: %n مرتجعًا</numerusform>
    <numerusform>هذه الزيارة: %n مرتجع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n قطعة</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>The visit is over</source>
   <translation>انتهت الزيارة</translation>
  </message>
 </context>
 <context>
  <name>ReturnWords</name>
  <message>
   <source>Does not fit</source>
   <translation>المقاس غير مناسب</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>غيّر رأيه</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>وصل متأخرًا</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>كان هدية</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>معيب</translation>
  </message>
  <message>
   <source>Not what was ordered</source>
   <translation>ليس ما طُلب</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>تضرر في الطريق</translation>
  </message>
  <message>
   <source>Like new</source>
   <translation>كالجديد</translation>
  </message>
  <message>
   <source>Opened</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>مستعمل</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>Back to the shelf</source>
   <translation>إلى الرف</translation>
  </message>
  <message>
   <source>Damaged goods</source>
   <translation>بضاعة تالفة</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>إصلاح</translation>
  </message>
  <message>
   <source>Back to the supplier</source>
   <translation>إلى المورّد</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>إتلاف</translation>
  </message>
  <message>
   <source>Look at it later</source>
   <translation>يُفحص لاحقًا</translation>
  </message>
  <message>
   <source>Back to the shelf: aisle %1, bay %2</source>
   <translation>إلى الرف: الممر %1، الخانة %2</translation>
  </message>
  <message>
   <source>Back to the shelf, where its like lies</source>
   <translation>إلى الرف، حيث مثيلاته</translation>
  </message>
  <message>
   <source>Damaged: into the box behind the desk</source>
   <translation>تالف: في الصندوق خلف المنضدة</translation>
  </message>
  <message>
   <source>Repair: with its slip into the repair box</source>
   <translation>إصلاح: مع إيصاله في صندوق الإصلاح</translation>
  </message>
  <message>
   <source>For the supplier: into the box for returns to them</source>
   <translation>للمورّد: في الصندوق المخصص له</translation>
  </message>
  <message>
   <source>Write it off: into the waste, not back on sale</source>
   <translation>إتلاف: إلى النفايات، لا يُعرض للبيع</translation>
  </message>
  <message>
   <source>Not on sale yet: onto the shelf behind the desk</source>
   <translation>لا يُعرض للبيع بعد: على الرف خلف المنضدة</translation>
  </message>
  <message>
   <source>Why does it come back? %1</source>
   <translation>لماذا يُعاد؟ %1</translation>
  </message>
  <message>
   <source>In which condition is it? %1</source>
   <translation>ما حالته؟ %1</translation>
  </message>
  <message>
   <source>It can come back</source>
   <translation>يمكن استلامه</translation>
  </message>
  <message>
   <source>It can come back, after a look</source>
   <translation>يمكن استلامه بعد فحصه</translation>
  </message>
  <message>
   <source>A manager has to agree</source>
   <translation>يجب أن يوافق المدير</translation>
  </message>
  <message>
   <source>It cannot come back</source>
   <translation>لا يمكن استلامه</translation>
  </message>
  <message>
   <source>Goods of this kind are not taken back in this condition.</source>
   <translation>لا تُسترد بضاعة من هذا النوع وهي في هذه الحالة.</translation>
  </message>
  <message>
   <source>This has not reached the customer yet. Cancel it instead.</source>
   <translation>لم يصل هذا إلى العميل بعد. ألغِه بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>This has not been paid yet. Take its hand-over back instead.</source>
   <translation>لم يُدفع ثمن هذا بعد. تراجع عن تسليمه بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>A return of these pieces is on its way already.</source>
   <translation>إرجاع هذه القطع جارٍ بالفعل.</translation>
  </message>
  <message>
   <source>These pieces have come back already.</source>
   <translation>أُعيدت هذه القطع بالفعل.</translation>
  </message>
  <message>
   <source>That is more than was bought.</source>
   <translation>هذا أكثر مما اشتُري.</translation>
  </message>
  <message>
   <source>It could come back until %1.</source>
   <translation>كان يمكن إعادته حتى %1.</translation>
  </message>
  <message>
   <source>The rules of this store do not know this reason.</source>
   <translation>لا تعرف قواعد هذا المتجر هذا السبب.</translation>
  </message>
  <message>
   <source>It was opened: look whether all of it is there.</source>
   <translation>فُتح: تحقق من أن كل شيء موجود.</translation>
  </message>
  <message>
   <source>It was used: look at it closely.</source>
   <translation>استُعمل: افحصه جيدًا.</translation>
  </message>
  <message>
   <source>It is damaged: look at what is broken, and how.</source>
   <translation>إنه تالف: انظر ما المكسور وكيف.</translation>
  </message>
  <message>
   <source>Look at it before you take it.</source>
   <translation>افحصه قبل أن تستلمه.</translation>
  </message>
  <message>
   <source>Its serial number is missing: scan or type it.</source>
   <translation>الرقم التسلسلي ناقص: امسحه أو اكتبه.</translation>
  </message>
  <message>
   <source>This is not the piece that was sold: its serial number is another.</source>
   <translation>ليست القطعة المباعة: رقمها التسلسلي مختلف.</translation>
  </message>
  <message>
   <source>An article of this price is looked at by a second person.</source>
   <translation>سلعة بهذا السعر يفحصها شخص ثانٍ.</translation>
  </message>
  <message>
   <source>More than was paid with the cards goes back: the rest becomes store credit.</source>
   <translation>يعود أكثر مما دُفع بالبطاقات: والباقي رصيد للشراء.</translation>
  </message>
  <message>
   <source>Nobody can tell here what came back elsewhere: take the goods, the refund waits for the office.</source>
   <translation>لا يُعرف هنا ما أُعيد في مكان آخر: استلم البضاعة، ورد المبلغ ينتظر المركز.</translation>
  </message>
  <message>
   <source>More returns in %1 days than the rules allow without a manager.</source>
   <translation>مرتجعات في %1 يومًا أكثر مما يُسمح به دون مدير.</translation>
  </message>
  <message>
   <source>Articles of hygiene are not taken back.</source>
   <translation>لا تُسترجع مواد النظافة.</translation>
  </message>
  <message>
   <source>Gift cards are not taken back.</source>
   <translation>لا تُسترجع بطاقات الهدايا.</translation>
  </message>
  <message>
   <source>It was a final sale: such articles are not taken back.</source>
   <translation>كان بيعًا نهائيًا: لا تُسترجع هذه السلع.</translation>
  </message>
  <message>
   <source>Articles of this kind are not taken back.</source>
   <translation>لا تُسترجع سلع من هذا النوع.</translation>
  </message>
  <message>
   <source>You have not received this yet, so it can be cancelled instead.</source>
   <translation>لم تستلم هذا بعد، لذا يمكن إلغاؤه.</translation>
  </message>
  <message>
   <source>This has not been paid yet, so nothing can be paid back.</source>
   <translation>لم يُدفع ثمن هذا بعد، فلا شيء يُرد.</translation>
  </message>
  <message>
   <source>As far as we can see, these pieces have come back to us already.</source>
   <translation>بحسب ما نراه، أُعيدت هذه القطع إلينا بالفعل.</translation>
  </message>
  <message>
   <source>It could be returned until %1. I’ll ask a manager.</source>
   <translation>كان يمكن إرجاعه حتى %1. سأسأل المدير.</translation>
  </message>
  <message>
   <source>For this reason I have to ask a manager.</source>
   <translation>لهذا السبب يجب أن أسأل المدير.</translation>
  </message>
  <message>
   <source>I need the serial number for this.</source>
   <translation>أحتاج إلى الرقم التسلسلي لهذا.</translation>
  </message>
  <message>
   <source>This is not the piece that you bought. I’ll ask a manager.</source>
   <translation>ليست هذه القطعة التي اشتريتها. سأسأل المدير.</translation>
  </message>
  <message>
   <source>For an article of this price I ask a manager.</source>
   <translation>لسلعة بهذا السعر أسأل المدير.</translation>
  </message>
  <message>
   <source>A part of it is given back as store credit.</source>
   <translation>جزء منه يكون رصيدًا للشراء.</translation>
  </message>
  <message>
   <source>We take it now. Your refund is confirmed as soon as we reach our office.</source>
   <translation>نستلمه الآن. ويُؤكَّد رد المبلغ حالما نصل إلى المركز.</translation>
  </message>
  <message>
   <source>I am sorry: in this condition we cannot take it back.</source>
   <translation>آسف: لا يمكننا استرداده وهو في هذه الحالة.</translation>
  </message>
  <message>
   <source>In this condition we cannot simply take it.</source>
   <translation>بهذه الحالة لا يمكننا استلامه ببساطة.</translation>
  </message>
  <message>
   <source>I’ll have a quick look at it first.</source>
   <translation>سألقي عليه نظرة أولًا.</translation>
  </message>
  <message>
   <source>I have to ask a manager about this return.</source>
   <translation>يجب أن أسأل المدير عن هذا المرتجع.</translation>
  </message>
  <message>
   <source>Articles of this kind cannot be returned.</source>
   <translation>لا يمكن إرجاع سلع من هذا النوع.</translation>
  </message>
  <message>
   <source>Refund requested</source>
   <translation>تم طلب رد المبلغ</translation>
  </message>
  <message>
   <source>Goods accepted, refund pending</source>
   <translation>تم استلام البضاعة، رد المبلغ قيد الانتظار</translation>
  </message>
  <message>
   <source>Exchanged</source>
   <translation>تم الاستبدال</translation>
  </message>
  <message>
   <source>Leave the goods with the customer, and say why.</source>
   <translation>اترك البضاعة مع العميل، واذكر السبب.</translation>
  </message>
  <message>
   <source>Refunded</source>
   <translation>تم رد المبلغ</translation>
  </message>
  <message>
   <source>“We have your goods and have asked for your refund. You hear from us when it is paid.”</source>
   <translation>«لدينا بضاعتك وقد طلبنا رد المبلغ. سنخبرك حين يُدفع.»</translation>
  </message>
  <message>
   <source>“We have your goods. Our office decides about the refund and writes to you.”</source>
   <translation>«لدينا بضاعتك. يقرر مركزنا بشأن رد المبلغ ويكتب إليك.»</translation>
  </message>
  <message>
   <source>Refund pending: without a line to the office, no more refunds may be promised to this customer today.</source>
   <translation>رد المبلغ قيد الانتظار: دون اتصال بالمركز لا يجوز وعد هذا العميل بالمزيد اليوم.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may be promised for one return without a line to the office.</source>
   <translation>رد المبلغ قيد الانتظار: هذا أكثر مما يجوز الوعد به لمرتجع واحد دون اتصال بالمركز.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised to this customer today.</source>
   <translation>رد المبلغ قيد الانتظار: هذا أكثر مما يجوز بعد وعد هذا العميل به اليوم.</translation>
  </message>
  <message>
   <source>Refund pending: it is more than may still be promised on this tablet today.</source>
   <translation>رد المبلغ قيد الانتظار: هذا أكثر مما يجوز بعد الوعد به على هذا الجهاز اليوم.</translation>
  </message>
  <message>
   <source>Refund pending: what this tablet knows is too old to promise it.</source>
   <translation>رد المبلغ قيد الانتظار: ما يعرفه هذا الجهاز أقدم من أن يوعد به.</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>الضريبة</translation>
  </message>
  <message>
   <source>Of which tax</source>
   <translation>منها الضريبة</translation>
  </message>
  <message>
   <source>Shipping</source>
   <translation>الشحن</translation>
  </message>
  <message>
   <source>Fee for the return</source>
   <translation>رسم الإرجاع</translation>
  </message>
  <message>
   <source>Rounding</source>
   <translation>التقريب</translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) taken back</source>
   <translation>
    <numerusform>لم تُسترد أي نقاط</numerusform>
    <numerusform>استُردت نقطة واحدة</numerusform>
    <numerusform>استُردت نقطتان</numerusform>
    <numerusform>استُردت %n نقاط</numerusform>
    <numerusform>استُردت %n نقطة</numerusform>
    <numerusform>استُردت %n نقطة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n point(s) to be taken back</source>
   <translation>
    <numerusform>لن تُسترد أي نقاط</numerusform>
    <numerusform>ستُسترد نقطة واحدة</numerusform>
    <numerusform>ستُسترد نقطتان</numerusform>
    <numerusform>ستُسترد %n نقاط</numerusform>
    <numerusform>ستُسترد %n نقطة</numerusform>
    <numerusform>ستُسترد %n نقطة</numerusform>
   </translation>
  </message>
  <message>
   <source>as store credit</source>
   <translation>كرصيد للشراء</translation>
  </message>
  <message>
   <source>to %1</source>
   <translation>إلى %1</translation>
  </message>
  <message>
   <source>Some of it has come back elsewhere meanwhile.</source>
   <translation>أُعيد بعضه في مكان آخر في هذه الأثناء.</translation>
  </message>
  <message>
   <source>The rules for returns have changed.</source>
   <translation>تغيّرت قواعد المرتجعات.</translation>
  </message>
  <message>
   <source>The decision is another one now.</source>
   <translation>القرار الآن مختلف.</translation>
  </message>
  <message>
   <source>The amount is another one now.</source>
   <translation>المبلغ الآن مختلف.</translation>
  </message>
  <message>
   <source>What may be promised is different now.</source>
   <translation>ما يجوز الوعد به مختلف الآن.</translation>
  </message>
  <message>
   <source>Not found on this tablet</source>
   <translation>غير موجود على هذا الجهاز</translation>
  </message>
  <message>
   <source>This code is not accepted</source>
   <translation>هذا الرمز غير مقبول</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>First finish this return</source>
   <translation>أنهِ هذا المرتجع أولًا</translation>
  </message>
  <message>
   <source>This article is not in this order</source>
   <translation>هذه السلعة ليست في هذا الطلب</translation>
  </message>
  <message>
   <source>That is one too many</source>
   <translation>هذا زائد بواحد</translation>
  </message>
  <message>
   <source>Nothing of this can come back</source>
   <translation>لا شيء من هذا يمكن إعادته</translation>
  </message>
  <message>
   <source>A serial number: of which article?</source>
   <translation>رقم تسلسلي: لأي سلعة؟</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it</source>
   <translation>من يسأل لا يمكنه الموافقة</translation>
  </message>
  <message>
   <source>The manager did not agree</source>
   <translation>لم يوافق المدير</translation>
  </message>
  <message>
   <source>A manager is asked</source>
   <translation>سُئل مدير</translation>
  </message>
  <message>
   <source>Something has changed: please look again</source>
   <translation>تغيّر شيء: يُرجى النظر مرة أخرى</translation>
  </message>
  <message>
   <source>This code was used before</source>
   <translation>استُعمل هذا الرمز من قبل</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>تعذّر البحث عن هذا</translation>
  </message>
  <message>
   <source>Nothing was found for “%1”.</source>
   <translation>لم يُعثر على شيء لـ«%1».</translation>
  </message>
  <message>
   <source>An order of today may still be on its way to this tablet: try again in a moment.</source>
   <translation>قد يكون طلب اليوم في طريقه إلى هذا الجهاز: حاول بعد لحظة.</translation>
  </message>
  <message>
   <source>There is no line to the office: newer orders come when it is back.</source>
   <translation>لا اتصال بالمركز: تصل الطلبات الأحدث حين يعود.</translation>
  </message>
  <message>
   <source>This tablet keeps no names of finished orders: the number is in the customer’s e-mail and account.</source>
   <translation>لا يحتفظ هذا الجهاز بأسماء الطلبات المنتهية: الرقم في بريد العميل وحسابه.</translation>
  </message>
  <message>
   <source>Nothing was recorded, and everything you chose is still here. Try once more. If it happens again, use another tablet: this one may be full.</source>
   <translation>لم يُسجَّل شيء، وكل ما اخترته ما زال هنا. حاول مرة أخرى. فإن تكرر فاستعمل جهازًا آخر: ربما امتلأ هذا.</translation>
  </message>
  <message>
   <source>Take the goods, or leave them with the customer. Then the next order can be opened.</source>
   <translation>استلم البضاعة أو اتركها مع العميل. ثم يمكن فتح الطلب التالي.</translation>
  </message>
  <message>
   <source>Look whether it belongs to another order of the customer.</source>
   <translation>تحقق هل تخص طلبًا آخر للعميل.</translation>
  </message>
  <message>
   <source>%1: no more of it can come back.</source>
   <translation>%1: لا يمكن إعادة المزيد منها.</translation>
  </message>
  <message>
   <source>%1 was not handed over, or has come back already.</source>
   <translation>%1: لم تُسلَّم، أو أُعيدت بالفعل.</translation>
  </message>
  <message>
   <source>Tap the article first, then scan its serial number.</source>
   <translation>المس السلعة أولًا، ثم امسح رقمها التسلسلي.</translation>
  </message>
  <message>
   <source>Ask a manager who has not begun this return.</source>
   <translation>اطلب من مدير لم يبدأ هذا المرتجع.</translation>
  </message>
  <message>
   <source>Nothing was taken. The goods stay with the customer, or ask again.</source>
   <translation>لم يُستلم شيء. تبقى البضاعة مع العميل، أو اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>It goes on here as soon as they have answered. You can serve somebody else: it waits in the list of returns.</source>
   <translation>تستمر هنا حالما يُجاب. يمكنك خدمة غيره: المرتجع ينتظر في القائمة.</translation>
  </message>
  <message>
   <source>Look below what came back of this order already. To go on, open it by its number.</source>
   <translation>انظر أدناه ما أُعيد من هذا الطلب. وللمتابعة افتحه برقمه.</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Try again.</source>
   <translation>تعذّر على الجهاز قراءة سجلاته. حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>It has expired. Find the order by its number, or ask the customer to open the e-mail again.</source>
   <translation>انتهت صلاحيته. ابحث عن الطلب برقمه، أو اطلب من العميل فتح البريد من جديد.</translation>
  </message>
  <message>
   <source>It was made for another store. Find the order by its number.</source>
   <translation>صُنع لمتجر آخر. ابحث عن الطلب برقمه.</translation>
  </message>
  <message>
   <source>It was used before. Find the order by its number and look what came back already.</source>
   <translation>استُعمل من قبل. ابحث عن الطلب برقمه وانظر ما أُعيد منه.</translation>
  </message>
  <message>
   <source>It is not genuine, or damaged. Find the order by its number, and look at a document.</source>
   <translation>ليس أصليًا، أو تالف. ابحث عن الطلب برقمه، وانظر إلى وثيقة هوية.</translation>
  </message>
  <message>
   <source>undone %1</source>
   <translation>ألغي %1</translation>
  </message>
  <message>
   <source>undone by %1, %2</source>
   <translation>ألغاه %1، %2</translation>
  </message>
  <message>
   <source>Taken back, saved on this tablet</source>
   <translation>استُلم المرتجع، محفوظ على هذا الجهاز</translation>
  </message>
  <message>
   <source>Taken back, on its way to the office</source>
   <translation>استُلم المرتجع، في طريقه إلى المركز</translation>
  </message>
  <message>
   <source>Taken back and confirmed</source>
   <translation>استُلم المرتجع وتأكد</translation>
  </message>
  <message>
   <source>This return was undone</source>
   <translation>أُلغي هذا المرتجع</translation>
  </message>
  <message>
   <source>A part of this return was undone</source>
   <translation>أُلغي جزء من هذا المرتجع</translation>
  </message>
  <message>
   <source>Somebody else took it back as well</source>
   <translation>استلمه شخص آخر أيضًا</translation>
  </message>
  <message>
   <source>The office did not accept this return</source>
   <translation>لم يقبل المركز هذا المرتجع</translation>
  </message>
  <message>
   <source>It is sent by itself as soon as this tablet is connected. You can go on.</source>
   <translation>يُرسل تلقائيًا حالما يتصل هذا الجهاز. يمكنك المتابعة.</translation>
  </message>
  <message>
   <source>The office confirms it in a moment. You can go on.</source>
   <translation>يؤكده المركز بعد لحظة. يمكنك المتابعة.</translation>
  </message>
  <message>
   <source>Nothing is left to do here.</source>
   <translation>لم يبقَ شيء هنا.</translation>
  </message>
  <message>
   <source>Give the goods back to the customer. The order stands as it did before.</source>
   <translation>أعد البضاعة إلى العميل. الطلب كما كان من قبل.</translation>
  </message>
  <message>
   <source>The customer has that part again. The rest stays returned: the order and the new slip say what.</source>
   <translation>استعاد العميل ذلك الجزء. ويبقى الباقي مرتجعًا: يبينه الطلب والقسيمة الجديدة.</translation>
  </message>
  <message>
   <source>Keep the goods. It is listed at Needs attention, with what to do.</source>
   <translation>احتفظ بالبضاعة. تجده في «يحتاج إلى متابعة» مع ما يلزم.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAnswer</name>
  <message>
   <source>Agree to this return?</source>
   <translation>الموافقة على هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>Decline this return?</source>
   <translation>رفض هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>Yes, agree</source>
   <translation>نعم، أوافق</translation>
  </message>
  <message>
   <source>Yes, decline</source>
   <translation>نعم، أرفض</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>The desk goes on with it. The money is paid by the office, not by this answer.</source>
   <translation>تواصل المنضدة العمل. المال يدفعه المركز لا هذا الجواب.</translation>
  </message>
  <message>
   <source>The desk tells the customer. Say in a word why, so that they know what to say.</source>
   <translation>تخبر المنضدة العميل. اذكر السبب باختصار ليعرفوا ما يقولون.</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>ملاحظة إن أردت</translation>
  </message>
  <message>
   <source>Why not, in a few words</source>
   <translation>لِمَ لا، بكلمات قليلة</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardAsk</name>
  <message>
   <source>You asked</source>
   <translation>سألتَ أنت</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>%1 يسأل</translation>
  </message>
  <message>
   <source>A colleague asks</source>
   <translation>أحد الزملاء يسأل</translation>
  </message>
  <message>
   <source>Agreed</source>
   <translation>تمت الموافقة</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>رُفض</translation>
  </message>
  <message>
   <source>for it goes out: %1</source>
   <translation>يُعطى بدلًا منه: %1</translation>
  </message>
  <message>
   <source>Exchange: the customer pays %1</source>
   <translation>استبدال: يدفع العميل %1</translation>
  </message>
  <message>
   <source>Exchange: %1 goes back as money</source>
   <translation>استبدال: يُرد %1 نقدًا</translation>
  </message>
  <message>
   <source>Exchange: no money goes back</source>
   <translation>استبدال: لا يُرد أي مبلغ</translation>
  </message>
  <message>
   <source>The order is not on this tablet.</source>
   <translation>الطلب ليس على هذا الجهاز.</translation>
  </message>
  <message>
   <source>on its way to the desk</source>
   <translation>في الطريق إلى المنضدة</translation>
  </message>
  <message>
   <source>saved on this tablet, will be sent</source>
   <translation>محفوظ على هذا الجهاز، سيُرسل</translation>
  </message>
  <message>
   <source>Somebody else has to answer: whoever asks cannot agree.</source>
   <translation>على شخص آخر أن يجيب: من يسأل لا يوافق.</translation>
  </message>
  <message>
   <source>Agree</source>
   <translation>موافقة</translation>
  </message>
  <message>
   <source>Agree: %1</source>
   <translation>موافقة: %1</translation>
  </message>
  <message>
   <source>Decline</source>
   <translation>رفض</translation>
  </message>
  <message>
   <source>Decline: %1</source>
   <translation>رفض: %1</translation>
  </message>
  <message>
   <source>Open the order</source>
   <translation>فتح الطلب</translation>
  </message>
  <message>
   <source>Open the order %1</source>
   <translation>فتح الطلب %1</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPage</name>
  <message>
   <source>%1 of what was handed over came back: %2 of %3</source>
   <translation>عاد %1 مما سُلِّم: %2 من %3</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>المرتجعات</translation>
  </message>
  <message numerus="yes">
   <source>%n wait(s) for an answer</source>
   <translation>
    <numerusform>لا أحد ينتظر جوابًا</numerusform>
    <numerusform>واحد ينتظر جوابًا</numerusform>
    <numerusform>اثنان ينتظران جوابًا</numerusform>
    <numerusform>%n ينتظرون جوابًا</numerusform>
    <numerusform>%n ينتظرون جوابًا</numerusform>
    <numerusform>%n ينتظرون جوابًا</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody waits for an answer</source>
   <translation>لا أحد ينتظر جوابًا</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>القواعد</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>قواعد المرتجعات</translation>
  </message>
  <message>
   <source>Agree by a code</source>
   <translation>الموافقة برمز</translation>
  </message>
  <message>
   <source>No line to the office (%1). What you answer is saved here and goes to the desk as soon as there is a line.</source>
   <translation>لا اتصال بالمركز (%1). جوابك محفوظ هنا ويُرسل إلى المنضدة حالما يعود الاتصال.</translation>
  </message>
  <message>
   <source>No line to the office, and nothing has come from it yet.</source>
   <translation>لا اتصال بالمركز، ولم يصل منه شيء بعد.</translation>
  </message>
  <message>
   <source>Agreed. The desk will see it in a moment.</source>
   <translation>تمت الموافقة. ستراها المنضدة بعد لحظة.</translation>
  </message>
  <message>
   <source>Agreed and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>تمت الموافقة وحُفظت على هذا الجهاز. تُرسل حالما يعود الاتصال.</translation>
  </message>
  <message>
   <source>Declined. The desk will see it in a moment.</source>
   <translation>رُفض. ستراه المنضدة بعد لحظة.</translation>
  </message>
  <message>
   <source>Declined and saved on this tablet. It will be sent as soon as there is a line.</source>
   <translation>رُفض وحُفظ على هذا الجهاز. يُرسل حالما يعود الاتصال.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>بانتظار جوابك</translation>
  </message>
  <message>
   <source>refunds under way</source>
   <translation>مبالغ قيد الرد</translation>
  </message>
  <message>
   <source>unclear or refused</source>
   <translation>غير واضح أو مرفوض</translation>
  </message>
  <message>
   <source>worth a look</source>
   <translation>تستحق النظر</translation>
  </message>
  <message>
   <source>Needs an answer</source>
   <translation>يحتاج إلى جواب</translation>
  </message>
  <message>
   <source>Answered of late</source>
   <translation>أُجيب مؤخرًا</translation>
  </message>
  <message>
   <source>Money that is not back yet</source>
   <translation>مال لم يعد بعد</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>الأقدم أولًا</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation>الأكبر أولًا</translation>
  </message>
  <message>
   <source>Nothing waits to be paid back.</source>
   <translation>لا شيء ينتظر الرد.</translation>
  </message>
  <message numerus="yes">
   <source>%n more are not listed here.</source>
   <translation>
    <numerusform>كلها مذكورة هنا.</numerusform>
    <numerusform>واحد آخر غير مذكور هنا.</numerusform>
    <numerusform>اثنان آخران غير مذكورين هنا.</numerusform>
    <numerusform>%n أخرى غير مذكورة هنا.</numerusform>
    <numerusform>%n أخرى غير مذكورة هنا.</numerusform>
    <numerusform>%n أخرى غير مذكورة هنا.</numerusform>
   </translation>
  </message>
  <message>
   <source>Promised today without the office</source>
   <translation>وُعد به اليوم دون المركز</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>يستحق النظر</translation>
  </message>
  <message>
   <source>It proves nothing. Look at the orders before you speak to anybody.</source>
   <translation>هذا لا يثبت شيئًا. انظر في الطلبات قبل أن تكلّم أحدًا.</translation>
  </message>
  <message>
   <source>Nothing stands out.</source>
   <translation>لا شيء لافت.</translation>
  </message>
  <message>
   <source>Who took it back</source>
   <translation>من استلم</translation>
  </message>
  <message>
   <source>Not known who</source>
   <translation>غير معروف</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>لا مرتجعات</numerusform>
    <numerusform>إرجاع واحد</numerusform>
    <numerusform>إرجاعان</numerusform>
    <numerusform>%n مرتجعات</numerusform>
    <numerusform>%n مرتجعًا</numerusform>
    <numerusform>%n مرتجع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a second person</source>
   <translation>
    <numerusform>بلا شخص ثانٍ</numerusform>
    <numerusform>واحد مع شخص ثانٍ</numerusform>
    <numerusform>اثنان مع شخص ثانٍ</numerusform>
    <numerusform>%n مع شخص ثانٍ</numerusform>
    <numerusform>%n مع شخص ثانٍ</numerusform>
    <numerusform>%n مع شخص ثانٍ</numerusform>
   </translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>ما أُعيد</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 أيام</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 يومًا</translation>
  </message>
  <message>
   <source>number of returns</source>
   <translation>عدد المرتجعات</translation>
  </message>
  <message>
   <source>number of units</source>
   <translation>عدد القطع</translation>
  </message>
  <message>
   <source>asked back</source>
   <translation>مطلوب ردّه</translation>
  </message>
  <message>
   <source>Nothing came back in this time.</source>
   <translation>لم يُعَد شيء في هذه المدة.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>%1, worth %2</source>
   <translation>%1 بقيمة %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>لا شيء</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Which articles</source>
   <translation>أي الأصناف</translation>
  </message>
  <message>
   <source>worth %1</source>
   <translation>بقيمة %1</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>تتعذر قراءة اللوحة الآن</translation>
  </message>
  <message>
   <source>Nothing is lost. Goods can be taken back all the same.</source>
   <translation>لم يضِع شيء. يمكن استلام البضاعة رغم ذلك.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPolicy</name>
  <message>
   <source>What comes back, and until when</source>
   <translation>ما يُعاد وحتى متى</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>المدة</translation>
  </message>
  <message numerus="yes">
   <source>It begins with the hand-over or the delivery; of what was sent without word of its delivery %n day(s) after it left.</source>
   <translation>
    <numerusform>تبدأ بالتسليم أو بالتوصيل؛ وما أُرسل دون خبر عن توصيله فيوم إرساله.</numerusform>
    <numerusform>تبدأ بالتسليم أو بالتوصيل؛ وما أُرسل دون خبر عن توصيله فبعد يوم من إرساله.</numerusform>
    <numerusform>تبدأ بالتسليم أو بالتوصيل؛ وما أُرسل دون خبر عن توصيله فبعد يومين من إرساله.</numerusform>
    <numerusform>تبدأ بالتسليم أو بالتوصيل؛ وما أُرسل دون خبر عن توصيله فبعد %n أيام من إرساله.</numerusform>
    <numerusform>تبدأ بالتسليم أو بالتوصيل؛ وما أُرسل دون خبر عن توصيله فبعد %n يومًا من إرساله.</numerusform>
    <numerusform>تبدأ بالتسليم أو بالتوصيل؛ وما أُرسل دون خبر عن توصيله فبعد %n يوم من إرساله.</numerusform>
   </translation>
  </message>
  <message>
   <source>If we are at fault: without an end.</source>
   <translation>إذا كان الخطأ منا: بلا نهاية.</translation>
  </message>
  <message numerus="yes">
   <source>If we are at fault: %n day(s).</source>
   <translation>
    <numerusform>إذا كان الخطأ منا: اليوم نفسه.</numerusform>
    <numerusform>إذا كان الخطأ منا: يوم واحد.</numerusform>
    <numerusform>إذا كان الخطأ منا: يومان.</numerusform>
    <numerusform>إذا كان الخطأ منا: %n أيام.</numerusform>
    <numerusform>إذا كان الخطأ منا: %n يومًا.</numerusform>
    <numerusform>إذا كان الخطأ منا: %n يوم.</numerusform>
   </translation>
  </message>
  <message>
   <source>Bought from %1 to %2: may come back until %3 at least.</source>
   <translation>المشترى من %1 إلى %2: يُعاد حتى %3 على الأقل.</translation>
  </message>
  <message>
   <source>When a manager has to agree</source>
   <translation>متى يجب أن يوافق مدير</translation>
  </message>
  <message>
   <source>For an article of more than %1.</source>
   <translation>لصنف يزيد على %1.</translation>
  </message>
  <message>
   <source>For a customer with more than %1 or %2 in %3 days.</source>
   <translation>لعميل له أكثر من %1 أو %2 خلال %3 يومًا.</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>لا مرتجعات</numerusform>
    <numerusform>إرجاع واحد</numerusform>
    <numerusform>إرجاعان</numerusform>
    <numerusform>%n مرتجعات</numerusform>
    <numerusform>%n مرتجعًا</numerusform>
    <numerusform>%n مرتجع</numerusform>
   </translation>
  </message>
  <message>
   <source>For these reasons: %1.</source>
   <translation>لهذه الأسباب: %1.</translation>
  </message>
  <message>
   <source>When the time is over.</source>
   <translation>عند انتهاء المدة.</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>المال</translation>
  </message>
  <message>
   <source>%1 are kept for the work, never if we are at fault.</source>
   <translation>يُقتطع %1 مقابل العمل، ولا يُقتطع إذا كان الخطأ منا.</translation>
  </message>
  <message>
   <source>Nothing is kept for the work.</source>
   <translation>لا يُقتطع شيء مقابل العمل.</translation>
  </message>
  <message numerus="yes">
   <source>Without a receipt: store credit, at the lowest price of the last %n day(s).</source>
   <translation>
    <numerusform>بلا إيصال: رصيد بسعر اليوم.</numerusform>
    <numerusform>بلا إيصال: رصيد بأدنى سعر في اليوم الأخير.</numerusform>
    <numerusform>بلا إيصال: رصيد بأدنى سعر في آخر يومين.</numerusform>
    <numerusform>بلا إيصال: رصيد بأدنى سعر في آخر %n أيام.</numerusform>
    <numerusform>بلا إيصال: رصيد بأدنى سعر في آخر %n يومًا.</numerusform>
    <numerusform>بلا إيصال: رصيد بأدنى سعر في آخر %n يوم.</numerusform>
   </translation>
  </message>
  <message>
   <source>What may be promised without the office</source>
   <translation>ما يجوز الوعد به دون المركز</translation>
  </message>
  <message>
   <source>%1 for one return.</source>
   <translation>%1 للإرجاع الواحد.</translation>
  </message>
  <message>
   <source>%1 and %2 for one customer a day.</source>
   <translation>%1 و%2 للعميل في اليوم.</translation>
  </message>
  <message>
   <source>%1 on one tablet a day.</source>
   <translation>%1 للجهاز في اليوم.</translation>
  </message>
  <message>
   <source>Above that the goods are taken, and the office decides about the money.</source>
   <translation>فوق ذلك تُستلم البضاعة ويقرر المركز بشأن المال.</translation>
  </message>
  <message>
   <source>The serial number has to fit.</source>
   <translation>يجب أن يطابق الرقم التسلسلي.</translation>
  </message>
  <message>
   <source>Rules for returns</source>
   <translation>قواعد المرتجعات</translation>
  </message>
  <message>
   <source>The built-in rules: the office has sent none of its own.</source>
   <translation>القواعد المضمّنة: لم يرسل المركز قواعد خاصة.</translation>
  </message>
  <message>
   <source>Version %1, since %2.</source>
   <translation>النسخة %1، منذ %2.</translation>
  </message>
  <message>
   <source>Version %1.</source>
   <translation>النسخة %1.</translation>
  </message>
  <message>
   <source>A mark shows what is not as in the built-in rules.</source>
   <translation>تبيّن العلامة ما يختلف عن القواعد المضمّنة.</translation>
  </message>
  <message>
   <source>The same as the built-in rules.</source>
   <translation>مثل القواعد المضمّنة.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>own rule</source>
   <translation>قاعدة خاصة</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardPromise</name>
  <message>
   <source>This tablet</source>
   <translation>هذا الجهاز</translation>
  </message>
  <message>
   <source>Tablet …%1</source>
   <translation>الجهاز …%1</translation>
  </message>
  <message>
   <source>%1 of %2</source>
   <translation>%1 من %2</translation>
  </message>
  <message>
   <source>more than it may: goods are taken, the office decides about the money</source>
   <translation>أكثر مما يجوز: تُستلم البضاعة ويقرر المركز بشأن المال</translation>
  </message>
  <message>
   <source>%1 may still be promised today</source>
   <translation>يجوز الوعد اليوم بـ %1 بعد</translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardRefund</name>
  <message>
   <source>Delivery</source>
   <translation>الشحن</translation>
  </message>
  <message numerus="yes">
   <source>%n photo(s)</source>
   <translation>
    <numerusform>لا صور</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>%n صور</numerusform>
    <numerusform>%n صورة</numerusform>
    <numerusform>%n صورة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardSignal</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>لا مزيد</numerusform>
    <numerusform>واحد آخر</numerusform>
    <numerusform>اثنان آخران</numerusform>
    <numerusform>%n أخرى</numerusform>
    <numerusform>%n أخرى</numerusform>
    <numerusform>%n أخرى</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReturnsBoardWords</name>
  <message>
   <source>Does not fit</source>
   <translation>المقاس غير مناسب</translation>
  </message>
  <message>
   <source>Changed their mind</source>
   <translation>غيّر رأيه</translation>
  </message>
  <message>
   <source>Came too late</source>
   <translation>وصل متأخرًا</translation>
  </message>
  <message>
   <source>Was a gift</source>
   <translation>كان هدية</translation>
  </message>
  <message>
   <source>Faulty</source>
   <translation>معيب</translation>
  </message>
  <message>
   <source>Wrong article</source>
   <translation>صنف خاطئ</translation>
  </message>
  <message>
   <source>Damaged on its way</source>
   <translation>تضرر في الطريق</translation>
  </message>
  <message>
   <source>Reason not told</source>
   <translation>السبب لم يُذكر</translation>
  </message>
  <message>
   <source>like new</source>
   <translation>كالجديد</translation>
  </message>
  <message>
   <source>opened</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>used</source>
   <translation>مستعمل</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>%1 × %2</source>
   <translation>%1 × %2</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>لا شيء</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>age not known</source>
   <translation>العمر غير معروف</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>for %1</source>
   <translation>منذ %1</translation>
  </message>
  <message>
   <source>Saved on this tablet, not sent yet</source>
   <translation>محفوظ على هذا الجهاز ولم يُرسل بعد</translation>
  </message>
  <message>
   <source>Requested</source>
   <translation>طُلب</translation>
  </message>
  <message>
   <source>With the payment provider</source>
   <translation>لدى مزوّد الدفع</translation>
  </message>
  <message>
   <source>Not clear: the office asks again</source>
   <translation>غير واضح: المركز يسأل من جديد</translation>
  </message>
  <message>
   <source>Refused: find another way</source>
   <translation>مرفوض: ابحث عن طريقة أخرى</translation>
  </message>
  <message>
   <source>told: money back</source>
   <translation>قيل: المال يعود</translation>
  </message>
  <message>
   <source>told: will be decided</source>
   <translation>قيل: سيُقرَّر</translation>
  </message>
  <message>
   <source>%1 brings back more than usual</source>
   <translation>%1 يُعيد أكثر من المعتاد</translation>
  </message>
  <message>
   <source>A customer brings back more than usual</source>
   <translation>عميل يُعيد أكثر من المعتاد</translation>
  </message>
  <message>
   <source>%1 brought the same article again</source>
   <translation>%1 أعاد الصنف نفسه من جديد</translation>
  </message>
  <message>
   <source>The same article from the same customer again</source>
   <translation>الصنف نفسه من العميل نفسه من جديد</translation>
  </message>
  <message>
   <source>%1 takes back far more than the others</source>
   <translation>%1 يستلم أكثر من الآخرين بكثير</translation>
  </message>
  <message>
   <source>Somebody takes back far more than the others</source>
   <translation>أحدهم يستلم أكثر من الآخرين بكثير</translation>
  </message>
  <message>
   <source>The serial number does not fit</source>
   <translation>الرقم التسلسلي لا يطابق</translation>
  </message>
  <message>
   <source>Did %1 agree to this return?</source>
   <translation>هل وافق %1 على هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>Did a manager agree to this return?</source>
   <translation>هل وافق مدير على هذا الإرجاع؟</translation>
  </message>
  <message>
   <source>Worth a look</source>
   <translation>يستحق النظر</translation>
  </message>
  <message numerus="yes">
   <source>%n return(s)</source>
   <translation>
    <numerusform>لا مرتجعات</numerusform>
    <numerusform>إرجاع واحد</numerusform>
    <numerusform>إرجاعان</numerusform>
    <numerusform>%n مرتجعات</numerusform>
    <numerusform>%n مرتجعًا</numerusform>
    <numerusform>%n مرتجع</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 worth %2</source>
   <translation>%1 بقيمة %2</translation>
  </message>
  <message numerus="yes">
   <source>%n are allowed without a manager</source>
   <translation>
    <numerusform>لا يُسمح بشيء دون مدير</numerusform>
    <numerusform>يُسمح بواحد دون مدير</numerusform>
    <numerusform>يُسمح باثنين دون مدير</numerusform>
    <numerusform>يُسمح بـ %n دون مدير</numerusform>
    <numerusform>يُسمح بـ %n دون مدير</numerusform>
    <numerusform>يُسمح بـ %n دون مدير</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; %3.</source>
   <translation>%1 خلال %2 يومًا؛ %3.</translation>
  </message>
  <message>
   <source>%1: %2, from different orders.</source>
   <translation>%1: %2، من طلبات مختلفة.</translation>
  </message>
  <message numerus="yes">
   <source>%n unit(s), from different orders.</source>
   <translation>
    <numerusform>لا شيء.</numerusform>
    <numerusform>قطعة واحدة، من طلبات مختلفة.</numerusform>
    <numerusform>قطعتان، من طلبات مختلفة.</numerusform>
    <numerusform>%n قطع، من طلبات مختلفة.</numerusform>
    <numerusform>%n قطعة، من طلبات مختلفة.</numerusform>
    <numerusform>%n قطعة، من طلبات مختلفة.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in %2 days; the others usually take %3.</source>
   <translation>%1 خلال %2 يومًا؛ والآخرون يستلمون عادة %3.</translation>
  </message>
  <message>
   <source>%1: %2 was not sold with this order, or came back before.</source>
   <translation>%1: %2 لم يُبَع مع هذا الطلب أو أُعيد من قبل.</translation>
  </message>
  <message>
   <source>%1 was not sold with this order, or came back before.</source>
   <translation>%1 لم يُبَع مع هذا الطلب أو أُعيد من قبل.</translation>
  </message>
  <message>
   <source>A return worth %1. Only the tablet at the desk says so: please ask them.</source>
   <translation>إرجاع بقيمة %1. لا يقول ذلك إلا الجهاز اللوحي عند المنضدة: يُرجى سؤالهم.</translation>
  </message>
  <message>
   <source>Only the tablet at the desk says so: please ask them.</source>
   <translation>لا يقول ذلك إلا الجهاز اللوحي عند المنضدة: يُرجى سؤالهم.</translation>
  </message>
  <message>
   <source>Somebody else has answered already.</source>
   <translation>أجاب شخص آخر من قبل.</translation>
  </message>
  <message>
   <source>You asked for this yourself. Somebody else has to answer.</source>
   <translation>أنت من سأل. على شخص آخر أن يجيب.</translation>
  </message>
  <message>
   <source>The customer does not bring it back after all.</source>
   <translation>لن يُعيده العميل في النهاية.</translation>
  </message>
  <message>
   <source>The goods have been taken in already.</source>
   <translation>استُلمت البضاعة من قبل.</translation>
  </message>
  <message>
   <source>This does not wait for an answer any more.</source>
   <translation>لم يعد هذا ينتظر جوابًا.</translation>
  </message>
  <message>
   <source>Everything else</source>
   <translation>كل ما عدا ذلك</translation>
  </message>
  <message>
   <source>Gift cards</source>
   <translation>بطاقات الهدايا</translation>
  </message>
  <message>
   <source>Hygiene</source>
   <translation>مواد النظافة</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>الوسائط</translation>
  </message>
  <message>
   <source>take it</source>
   <translation>يُستلم</translation>
  </message>
  <message>
   <source>take it and look at it</source>
   <translation>يُستلم ويُفحص</translation>
  </message>
  <message>
   <source>only with a manager</source>
   <translation>بموافقة مدير فقط</translation>
  </message>
  <message>
   <source>do not take it</source>
   <translation>لا يُستلم</translation>
  </message>
  <message>
   <source>Does not come back, unless we are at fault.</source>
   <translation>لا يُعاد إلا إذا كان الخطأ منا.</translation>
  </message>
  <message>
   <source>Comes back without an end.</source>
   <translation>يُعاد بلا نهاية.</translation>
  </message>
  <message numerus="yes">
   <source>Comes back within %n day(s).</source>
   <translation>
    <numerusform>يُعاد في اليوم نفسه.</numerusform>
    <numerusform>يُعاد خلال يوم واحد.</numerusform>
    <numerusform>يُعاد خلال يومين.</numerusform>
    <numerusform>يُعاد خلال %n أيام.</numerusform>
    <numerusform>يُعاد خلال %n يومًا.</numerusform>
    <numerusform>يُعاد خلال %n يوم.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>, </source>
   <translation>، </translation>
  </message>
  <message>
   <source>; </source>
   <translation>؛ </translation>
  </message>
  <message>
   <source>%1.</source>
   <translation>%1.</translation>
  </message>
  <message>
   <source>What was paid for delivery does not come back, unless we are at fault.</source>
   <translation>لا تُرد كلفة الشحن إلا إذا كان الخطأ منا.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back when everything comes back.</source>
   <translation>تُرد كلفة الشحن إذا أُعيد كل شيء.</translation>
  </message>
  <message>
   <source>What was paid for delivery comes back in proportion.</source>
   <translation>تُرد كلفة الشحن بالتناسب.</translation>
  </message>
 </context>
 <context>
  <name>ReturnsWaiting</name>
  <message>
   <source>a manager</source>
   <translation>مدير</translation>
  </message>
  <message>
   <source>%1 agreed, %2</source>
   <translation>وافق %1، %2</translation>
  </message>
  <message>
   <source>%1 did not agree, %2</source>
   <translation>لم يوافق %1، %2</translation>
  </message>
  <message>
   <source>a manager is asked, %1</source>
   <translation>سُئل مدير، %1</translation>
  </message>
  <message>
   <source>begun by %1, %2</source>
   <translation>بدأه %1، %2</translation>
  </message>
  <message>
   <source>begun at a kiosk, %1</source>
   <translation>بدأ عند كشك، %1</translation>
  </message>
  <message>
   <source>Waiting returns</source>
   <translation>مرتجعات في الانتظار</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>%n قطعة</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>SafeCard</name>
  <message>
   <source>Kept safe</source>
   <translation>محفوظ بأمان</translation>
  </message>
  <message>
   <source>What you do here is saved twice, and locked so that nobody who takes the tablet away can read it.</source>
   <translation>كل ما تقوم به هنا يُحفظ مرتين ويُقفل بحيث لا يستطيع من يأخذ الجهاز قراءته.</translation>
  </message>
  <message>
   <source>Compared with the office and put right</source>
   <translation>قورن بالمركز وصُحّح</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>لا صفوف</numerusform>
    <numerusform>صف واحد</numerusform>
    <numerusform>صفّان</numerusform>
    <numerusform>%n صفوف</numerusform>
    <numerusform>%n صفًا</numerusform>
    <numerusform>%n صف</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ScanButton</name>
  <message>
   <source>Scan</source>
   <translation>مسح</translation>
  </message>
 </context>
 <context>
  <name>ScannerDialog</name>
  <message>
   <source>Scan anything now</source>
   <translation>امسح أي شيء الآن</translation>
  </message>
  <message>
   <source>What the scanner sends appears here and opens nothing.</source>
   <translation>يظهر هنا ما يرسله الماسح دون فتح شيء.</translation>
  </message>
  <message>
   <source>End the test</source>
   <translation>إنهاء التجربة</translation>
  </message>
  <message>
   <source>Scan another one, or end the test.</source>
   <translation>امسح رمزًا آخر أو أنهِ التجربة.</translation>
  </message>
  <message>
   <source>Printed as %1. Scan another one, or end the test.</source>
   <translation>مطبوع بصيغة %1. امسح رمزًا آخر أو أنهِ التجربة.</translation>
  </message>
 </context>
 <context>
  <name>ScannerSetupPage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>إعداد ماسح</translation>
  </message>
  <message>
   <source>For scanners that type like a keyboard</source>
   <translation>للماسحات التي تكتب مثل لوحة المفاتيح</translation>
  </message>
  <message>
   <source>It could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>The scanner works until this tablet is restarted. Try again, or call support.</source>
   <translation>يعمل الماسح حتى إعادة تشغيل هذا الجهاز اللوحي. أعد المحاولة أو اتصل بالدعم.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonAgree</name>
  <message>
   <source>Only a manager can agree to a return</source>
   <translation>لا يوافق على الإرجاع إلا مدير</translation>
  </message>
  <message>
   <source>You asked for this yourself</source>
   <translation>أنت من طلب هذا</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>قائمة الأشخاص ليست حديثة</translation>
  </message>
  <message>
   <source>That is not what a desk asks</source>
   <translation>هذا ليس سؤالا من مكتب الإرجاع</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذر الحفظ</translation>
  </message>
  <message>
   <source>This was asked at %1</source>
   <translation>طُلب هذا في %1</translation>
  </message>
  <message>
   <source>One of the eight characters is not right</source>
   <translation>أحد الأحرف الثمانية غير صحيح</translation>
  </message>
  <message>
   <source>That is not an order’s number</source>
   <translation>هذا ليس رقم طلب</translation>
  </message>
  <message>
   <source>That is not an amount</source>
   <translation>هذا ليس مبلغا</translation>
  </message>
  <message>
   <source>The manager signs in on their own tablet and scans the code there.</source>
   <translation>يسجل المدير دخوله على جهازه ويمسح الرمز هناك.</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Another manager has to.</source>
   <translation>من يطلب لا يوافق على طلبه. يلزم مدير آخر.</translation>
  </message>
  <message>
   <source>Agreeing is possible again as soon as this tablet has reached the office.</source>
   <translation>تصبح الموافقة ممكنة حالما يتصل هذا الجهاز بالمركز.</translation>
  </message>
  <message>
   <source>Scan the square code under “Their own tablet” on the desk’s screen.</source>
   <translation>امسح الرمز المربع تحت «جهازه الخاص» على شاشة مكتب الإرجاع.</translation>
  </message>
  <message>
   <source>Nothing was agreed to. Please try once more.</source>
   <translation>لم تتم الموافقة على شيء. يرجى المحاولة مرة أخرى.</translation>
  </message>
  <message>
   <source>An answer counts for ten minutes. If the clocks of the two tablets differ, go on; else ask the desk for a new code.</source>
   <translation>الجواب صالح عشر دقائق. إن اختلفت ساعتا الجهازين فتابع، وإلا فاطلب رمزا جديدا.</translation>
  </message>
  <message>
   <source>Please compare them with the desk’s screen once more.</source>
   <translation>يرجى مقارنتها مرة أخرى بالشاشة الأخرى.</translation>
  </message>
  <message>
   <source>It looks like TT-100234 and stands on the desk’s screen.</source>
   <translation>يشبه TT-100234 ويظهر على الشاشة الأخرى.</translation>
  </message>
  <message>
   <source>Type it as it stands on the desk’s screen, with its cents.</source>
   <translation>اكتبه كما يظهر على الشاشة الأخرى مع الكسور.</translation>
  </message>
  <message>
   <source>Agree to a return</source>
   <translation>الموافقة على إرجاع</translation>
  </message>
  <message>
   <source>A desk without a line to the office asks you by a code. You see what it is about before you say anything.</source>
   <translation>مكتب إرجاع بلا اتصال يسألك برمز. ترى الموضوع قبل أن تقول شيئا.</translation>
  </message>
  <message>
   <source>You agreed</source>
   <translation>لقد وافقت</translation>
  </message>
  <message>
   <source>Do you agree?</source>
   <translation>هل توافق؟</translation>
  </message>
  <message>
   <source>What does the desk ask?</source>
   <translation>ما السؤال؟</translation>
  </message>
  <message>
   <source>Scan the square code on the desk’s screen.</source>
   <translation>امسح الرمز المربع على الشاشة الأخرى.</translation>
  </message>
  <message>
   <source>Scan with the camera</source>
   <translation>المسح بالكاميرا</translation>
  </message>
  <message>
   <source>Type it instead</source>
   <translation>الكتابة بدلا من ذلك</translation>
  </message>
  <message>
   <source>The eight characters</source>
   <translation>الأحرف الثمانية</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>المبلغ</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>The order, as this tablet knows it:</source>
   <translation>الطلب كما يعرفه هذا الجهاز:</translation>
  </message>
  <message>
   <source>Nobody knows the order. Agree only if you have seen the goods.</source>
   <translation>لا أحد يعرف الطلب. لا توافق إلا إذا رأيت البضاعة.</translation>
  </message>
  <message>
   <source>This tablet does not know the order. Agree only if you have seen the goods or know what it is about.</source>
   <translation>لا يعرف هذا الجهاز الطلب. وافق فقط إن رأيت البضاعة أو عرفت الموضوع.</translation>
  </message>
  <message>
   <source>Agree, with my PIN</source>
   <translation>أوافق برقمي السري</translation>
  </message>
  <message>
   <source>Do not agree</source>
   <translation>لا أوافق</translation>
  </message>
  <message>
   <source>Show this to the desk, or read it out. It is good for this return and this amount alone.</source>
   <translation>اعرض هذا على الزميل أو اقرأه له. يصلح لهذا الإرجاع وهذا المبلغ فقط.</translation>
  </message>
  <message>
   <source>The answer, to be scanned by the desk</source>
   <translation>الجواب، للمسح</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonCode</name>
  <message>
   <source>One of the characters is not right. Please compare them once more.</source>
   <translation>أحد الأحرف غير صحيح. يرجى مقارنتها مرة أخرى.</translation>
  </message>
  <message>
   <source>No manager’s answer to this. Did they agree to the same order and amount?</source>
   <translation>ليس هذا جواب مدير على هذا السؤال. هل وافق على الطلب نفسه والمبلغ نفسه؟</translation>
  </message>
  <message>
   <source>From the manager’s own tablet</source>
   <translation>من جهاز المدير</translation>
  </message>
  <message>
   <source>What is asked, to be scanned by the manager’s tablet</source>
   <translation>السؤال، ليمسحه جهاز المدير</translation>
  </message>
  <message>
   <source>1.  The manager scans this with their tablet, or opens “Agree to a return” there and types:</source>
   <translation>1.  يمسح المدير هذا بجهازه، أو يفتح هناك «الموافقة على إرجاع» ويكتب:</translation>
  </message>
  <message>
   <source>%1 left to answer</source>
   <translation>بقي %1 للجواب</translation>
  </message>
  <message>
   <source>This code is over</source>
   <translation>انتهت صلاحية هذا الرمز</translation>
  </message>
  <message>
   <source>Too many wrong answers</source>
   <translation>أجوبة خاطئة كثيرة</translation>
  </message>
  <message>
   <source>It was good for ten minutes. Take a new one, and let the manager scan that.</source>
   <translation>كان صالحا عشر دقائق. خذ رمزا جديدا ليمسحه المدير.</translation>
  </message>
  <message>
   <source>Take a new code, and let the manager scan that.</source>
   <translation>خذ رمزا جديدا ليمسحه المدير.</translation>
  </message>
  <message>
   <source>New code</source>
   <translation>رمز جديد</translation>
  </message>
  <message>
   <source>The answer on the manager’s screen:</source>
   <translation>الجواب على شاشة المدير:</translation>
  </message>
  <message>
   <source>2.  Scan the answer from their screen, or type it:</source>
   <translation>2.  امسح الجواب من شاشته أو اكتبه:</translation>
  </message>
  <message>
   <source>Answer, eight characters</source>
   <translation>الجواب، ثمانية أحرف</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>تحقق</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonElsewhere</name>
  <message>
   <source>Asked: %1</source>
   <translation>سُئل: %1</translation>
  </message>
  <message>
   <source>Ask a manager who is elsewhere</source>
   <translation>سؤال مدير في مكان آخر</translation>
  </message>
  <message>
   <source>It goes through the office to the tablets of: %1. Here it goes on by itself as soon as somebody has answered.</source>
   <translation>يصل عبر المركز إلى أجهزة: %1. يتابع هنا تلقائيا حالما يجيب أحدهم.</translation>
  </message>
  <message>
   <source>No line to the office: the question is kept here and goes out with the next contact. Nobody has seen it yet.</source>
   <translation>لا اتصال بالمركز: السؤال محفوظ هنا ويُرسل عند الاتصال القادم. لم يره أحد بعد.</translation>
  </message>
  <message>
   <source>No line to the office just now. The question would wait here until there is one.</source>
   <translation>لا اتصال بالمركز الآن. ينتظر السؤال هنا حتى يعود.</translation>
  </message>
  <message>
   <source>Since %1. You may close this and serve the next customer: the return stays open with its question.</source>
   <translation>منذ %1. يمكنك إغلاق هذا وخدمة العميل التالي: يبقى الإرجاع مفتوحا مع سؤاله.</translation>
  </message>
  <message>
   <source>%1 does not agree</source>
   <translation>لا يوافق %1</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>لم يُذكر سبب.</translation>
  </message>
  <message>
   <source>The question could not be saved</source>
   <translation>تعذر حفظ السؤال</translation>
  </message>
  <message>
   <source>Nobody was asked. Please try once more, or take another way.</source>
   <translation>لم يُسأل أحد. حاول مرة أخرى أو اختر طريقا آخر.</translation>
  </message>
  <message>
   <source>Ask once more</source>
   <translation>السؤال مرة أخرى</translation>
  </message>
  <message>
   <source>Ask now</source>
   <translation>اسأل الآن</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonFacts</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Goods without a receipt</source>
   <translation>بضاعة بدون إيصال</translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
  <message>
   <source>%1 asks</source>
   <translation>السائل: %1</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonHere</name>
  <message>
   <source>Who agrees?</source>
   <translation>من يوافق؟</translation>
  </message>
  <message>
   <source>A manager scans their badge here, or chooses their name, and enters their PIN. You stay signed in.</source>
   <translation>يمسح المدير بطاقته هنا أو يختار اسمه ثم يدخل رقمه السري. تبقى أنت مسجلا.</translation>
  </message>
  <message>
   <source>That is your own badge</source>
   <translation>هذه بطاقتك أنت</translation>
  </message>
  <message>
   <source>This badge is not accepted</source>
   <translation>هذه البطاقة غير مقبولة</translation>
  </message>
  <message>
   <source>That is not a manager of this store</source>
   <translation>ليس هذا مديرا في هذا المتجر</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree to it. Please ask another manager.</source>
   <translation>من يطلب لا يوافق على طلبه. اسأل مديرا آخر.</translation>
  </message>
  <message>
   <source>Only a manager of this store can agree. They can also choose their name below.</source>
   <translation>لا يوافق إلا مدير في هذا المتجر. ويمكنه اختيار اسمه أدناه.</translation>
  </message>
  <message>
   <source>There is no other manager in the list of this store</source>
   <translation>لا يوجد مدير آخر في قائمة هذا المتجر</translation>
  </message>
  <message>
   <source>Whoever asks cannot agree. The office has to add another manager to this store.</source>
   <translation>من يطلب لا يوافق على طلبه. على المركز إضافة مدير آخر لهذا المتجر.</translation>
  </message>
  <message>
   <source>Scan a badge</source>
   <translation>مسح بطاقة</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonSheet</name>
  <message>
   <source>A second person agrees</source>
   <translation>موافقة شخص ثان</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>هنا</translation>
  </message>
  <message>
   <source>Their own tablet</source>
   <translation>جهازه الخاص</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>في مكان آخر</translation>
  </message>
  <message>
   <source>The list of people is not current</source>
   <translation>قائمة الأشخاص ليست حديثة</translation>
  </message>
  <message>
   <source>Nobody can agree by PIN or by a code until this tablet has reached the office. Under “Elsewhere” the question waits for the next contact.</source>
   <translation>لا موافقة برقم سري أو رمز قبل أن يتصل هذا الجهاز بالمركز. تحت «في مكان آخر» ينتظر السؤال الاتصال القادم.</translation>
  </message>
 </context>
 <context>
  <name>SecondPersonWords</name>
  <message>
   <source>More returns in %1 days than usual</source>
   <translation>عمليات إرجاع في %1 يوما أكثر من المعتاد</translation>
  </message>
  <message>
   <source>A class of article that does not come back as a rule</source>
   <translation>نوع من المنتجات لا يُرجع عادة</translation>
  </message>
  <message>
   <source>The time to bring it back is over</source>
   <translation>انتهت مدة الإرجاع</translation>
  </message>
  <message>
   <source>A reason that the rules do not know</source>
   <translation>سبب لا تعرفه القواعد</translation>
  </message>
  <message>
   <source>It was opened</source>
   <translation>تم فتحه</translation>
  </message>
  <message>
   <source>It was used</source>
   <translation>تم استعماله</translation>
  </message>
  <message>
   <source>It is damaged</source>
   <translation>فيه ضرر</translation>
  </message>
  <message>
   <source>The serial number is missing</source>
   <translation>الرقم التسلسلي ناقص</translation>
  </message>
  <message>
   <source>The serial number is another one</source>
   <translation>الرقم التسلسلي مختلف</translation>
  </message>
  <message>
   <source>An article of a high price</source>
   <translation>منتج مرتفع السعر</translation>
  </message>
  <message>
   <source>A part of it becomes store credit</source>
   <translation>يصبح جزء منه رصيدا للمتجر</translation>
  </message>
  <message>
   <source>Nobody here can tell what came back elsewhere</source>
   <translation>لا يُعرف هنا ما أُرجع في مكان آخر</translation>
  </message>
  <message>
   <source>There is no receipt</source>
   <translation>لا يوجد إيصال</translation>
  </message>
  <message>
   <source>The rules want a second look (%1)</source>
   <translation>تتطلب القواعد نظرة ثانية (%1)</translation>
  </message>
 </context>
 <context>
  <name>SetupWords</name>
  <message>
   <source>That was typed by hand</source>
   <translation>كُتب ذلك باليد</translation>
  </message>
  <message>
   <source>The scans differ</source>
   <translation>عمليات المسح مختلفة</translation>
  </message>
  <message>
   <source>Characters got lost</source>
   <translation>ضاعت بعض الأحرف</translation>
  </message>
  <message>
   <source>The scanner types too slowly</source>
   <translation>الماسح يكتب ببطء شديد</translation>
  </message>
  <message>
   <source>That was another code</source>
   <translation>كان ذلك رمزًا آخر</translation>
  </message>
  <message>
   <source>Scan one of the codes below with the scanner itself.</source>
   <translation>امسح أحد الرمزين أدناه بالماسح نفسه.</translation>
  </message>
  <message>
   <source>Scan the same code three times, with one scanner only. If it stays like this, its settings change by themselves: reset it as its manual says.</source>
   <translation>امسح الرمز نفسه ثلاث مرات وبماسح واحد فقط. إذا استمر الأمر فإعداداته تتغير من تلقاء نفسها: أعد ضبطه كما في دليله.</translation>
  </message>
  <message>
   <source>Move closer to the receiver, or choose a slower keyboard speed in the scanner’s manual. Then scan again.</source>
   <translation>اقترب من جهاز الاستقبال، أو اختر سرعة كتابة أبطأ من دليل الماسح، ثم امسح من جديد.</translation>
  </message>
  <message>
   <source>It cannot be told from a person typing. Choose a faster keyboard speed in the scanner’s manual, then scan again.</source>
   <translation>لا يمكن تمييزه عن شخص يكتب. اختر سرعة كتابة أعلى من دليل الماسح ثم امسح من جديد.</translation>
  </message>
  <message>
   <source>Choose a faster keyboard speed in the scanner’s manual, or switch on “Transmit AIM identifier”, then scan again.</source>
   <translation>اختر سرعة كتابة أعلى من دليل الماسح أو فعّل «إرسال معرّف AIM»، ثم امسح من جديد.</translation>
  </message>
  <message>
   <source>Scan one of the two codes below. Nothing else teaches how the scanner is set.</source>
   <translation>امسح أحد الرمزين أدناه، فلا شيء غيرهما يبيّن كيف ضُبط الماسح.</translation>
  </message>
  <message>
   <source>As it should be</source>
   <translation>كما ينبغي</translation>
  </message>
  <message>
   <source>Turned by German keys</source>
   <translation>تغيّره لوحة ألمانية</translation>
  </message>
  <message>
   <source>Turned by French keys</source>
   <translation>تغيّره لوحة فرنسية</translation>
  </message>
  <message>
   <source>Turned by Spanish keys</source>
   <translation>تغيّره لوحة إسبانية</translation>
  </message>
  <message>
   <source>Turned by Italian keys</source>
   <translation>تغيّره لوحة إيطالية</translation>
  </message>
  <message>
   <source>Turned by Swiss keys</source>
   <translation>تغيّره لوحة سويسرية</translation>
  </message>
  <message>
   <source>Turned by British keys</source>
   <translation>تغيّره لوحة بريطانية</translation>
  </message>
  <message>
   <source>Could not be seen; it is guessed</source>
   <translation>لم يتضح، فيُخمَّن</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>مفتاح Enter</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>مفتاح Tab</translation>
  </message>
  <message>
   <source>Two keys</source>
   <translation>مفتاحان</translation>
  </message>
  <message>
   <source>A pause</source>
   <translation>توقف قصير</translation>
  </message>
  <message>
   <source>Come through</source>
   <translation>تصل</translation>
  </message>
  <message>
   <source>Are left out</source>
   <translation>محذوفة</translation>
  </message>
  <message>
   <source>Could not be seen</source>
   <translation>لم يتضح</translation>
  </message>
 </context>
 <context>
  <name>SheetHead</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
 </context>
 <context>
  <name>SignInPage</name>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting for help</source>
   <translation>
    <numerusform>لا أحد ينتظر المساعدة (%n)</numerusform>
    <numerusform>زبون واحد ينتظر المساعدة</numerusform>
    <numerusform>زبونان ينتظران المساعدة</numerusform>
    <numerusform>%n زبائن ينتظرون المساعدة</numerusform>
    <numerusform>%n زبونًا ينتظر المساعدة</numerusform>
    <numerusform>%n زبون ينتظر المساعدة</numerusform>
   </translation>
  </message>
  <message>
   <source>Scan your badge, or choose your name</source>
   <translation>امسح بطاقتك أو اختر اسمك</translation>
  </message>
 </context>
 <context>
  <name>SignalsBoardPage</name>
  <message>
   <source>Shoppers at the kiosks</source>
   <translation>المتسوقون عند الأكشاك</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) today</source>
   <translation>
    <numerusform>لا زيارات اليوم</numerusform>
    <numerusform>زيارة واحدة اليوم</numerusform>
    <numerusform>زيارتان اليوم</numerusform>
    <numerusform>%n زيارات اليوم</numerusform>
    <numerusform>%n زيارة اليوم</numerusform>
    <numerusform>%n زيارة اليوم</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a connection this is what the kiosks had told before. They go on counting, and nothing of it is lost.</source>
   <translation>دون اتصال، هذا ما أبلغت به الأكشاك سابقا. وهي تواصل العد ولا يضيع شيء.</translation>
  </message>
  <message>
   <source>Not heard of for an hour: %1. Their last visits are still missing here.</source>
   <translation>لم نسمع منذ ساعة من: %1. آخر زياراتها ما زالت ناقصة هنا.</translation>
  </message>
  <message>
   <source>From the first touch to the order</source>
   <translation>من اللمسة الأولى إلى الطلب</translation>
  </message>
  <message>
   <source>Today by the hour</source>
   <translation>اليوم بالساعات</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>الزيارات</translation>
  </message>
  <message>
   <source>With a basket</source>
   <translation>مع سلة</translation>
  </message>
  <message>
   <source>Orders</source>
   <translation>الطلبات</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>لا زيارات</numerusform>
    <numerusform>زيارة واحدة</numerusform>
    <numerusform>زيارتان</numerusform>
    <numerusform>%n زيارات</numerusform>
    <numerusform>%n زيارة</numerusform>
    <numerusform>%n زيارة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with a basket</source>
   <translation>
    <numerusform>لا سلة</numerusform>
    <numerusform>سلة واحدة</numerusform>
    <numerusform>سلتان</numerusform>
    <numerusform>%n سلال</numerusform>
    <numerusform>%n سلة</numerusform>
    <numerusform>%n سلة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>لا طلبات</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>No kiosk has told of a visit today. They do so every few minutes.</source>
   <translation>لم يبلغ أي كشك عن زيارة اليوم. تفعل ذلك كل بضع دقائق.</translation>
  </message>
  <message>
   <source>Would they recommend us?</source>
   <translation>هل سيوصون بنا؟</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>usual wait until somebody takes a call</source>
   <translation>الانتظار المعتاد حتى يقبل أحدهم النداء</translation>
  </message>
  <message>
   <source>longest wait today</source>
   <translation>أطول انتظار اليوم</translation>
  </message>
  <message numerus="yes">
   <source>calls, %n still waiting</source>
   <translation>
    <numerusform>نداءات، لا أحد ينتظر</numerusform>
    <numerusform>نداءات، واحد ينتظر</numerusform>
    <numerusform>نداءات، اثنان ينتظران</numerusform>
    <numerusform>نداءات، %n تنتظر</numerusform>
    <numerusform>نداءات، %n ينتظر</numerusform>
    <numerusform>نداءات، %n ينتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>calls, %n passed on</source>
   <translation>
    <numerusform>نداءات، لم يحوّل شيء</numerusform>
    <numerusform>نداءات، حُوّل واحد</numerusform>
    <numerusform>نداءات، حُوّل اثنان</numerusform>
    <numerusform>نداءات، حُوّلت %n</numerusform>
    <numerusform>نداءات، حُوّل %n</numerusform>
    <numerusform>نداءات، حُوّل %n</numerusform>
   </translation>
  </message>
  <message>
   <source>calls, all answered</source>
   <translation>نداءات، أُجيب عنها كلها</translation>
  </message>
  <message>
   <source>Search and scan</source>
   <translation>البحث والمسح</translation>
  </message>
  <message>
   <source>found nothing, %1 of %2 searches</source>
   <translation>دون نتيجة، %1 من %2 عمليات بحث</translation>
  </message>
  <message>
   <source>no search yet</source>
   <translation>لا بحث بعد</translation>
  </message>
  <message>
   <source>codes scanned</source>
   <translation>رموز ممسوحة</translation>
  </message>
  <message>
   <source>saved for the phone</source>
   <translation>حُفظت للهاتف</translation>
  </message>
  <message>
   <source>The kiosks count how often, never who or what: no names, no products, no words that were typed into a search.</source>
   <translation>تعد الأكشاك كم مرة، لا من ولا ماذا: لا أسماء ولا منتجات ولا كلمات بحث.</translation>
  </message>
  <message>
   <source>The board cannot be read right now</source>
   <translation>تتعذر قراءة اللوحة الآن</translation>
  </message>
  <message>
   <source>Nothing is lost. The kiosks go on counting.</source>
   <translation>لم يضع شيء. الأكشاك تواصل العد.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>SignalsFunnel</name>
  <message>
   <source>Visits, %1 against last week</source>
   <translation>الزيارات، %1 مقارنة بالأسبوع الماضي</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>الزيارات</translation>
  </message>
  <message>
   <source>looked at a product</source>
   <translation>شاهدوا منتجا</translation>
  </message>
  <message>
   <source>put something into the basket</source>
   <translation>وضعوا شيئا في السلة</translation>
  </message>
  <message>
   <source>ordered</source>
   <translation>طلبوا</translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>لا طلبات</numerusform>
    <numerusform>طلب واحد</numerusform>
    <numerusform>طلبان</numerusform>
    <numerusform>%n طلبات</numerusform>
    <numerusform>%n طلبا</numerusform>
    <numerusform>%n طلب</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 in all, %2 each</source>
   <translation>%1 إجمالا، %2 لكل طلب</translation>
  </message>
 </context>
 <context>
  <name>SignalsOpinion</name>
  <message numerus="yes">
   <source>NPS today, %n answer(s)</source>
   <translation>
    <numerusform>صافي التوصية اليوم، لا إجابات</numerusform>
    <numerusform>صافي التوصية اليوم، إجابة واحدة</numerusform>
    <numerusform>صافي التوصية اليوم، إجابتان</numerusform>
    <numerusform>صافي التوصية اليوم، %n إجابات</numerusform>
    <numerusform>صافي التوصية اليوم، %n إجابة</numerusform>
    <numerusform>صافي التوصية اليوم، %n إجابة</numerusform>
   </translation>
  </message>
  <message>
   <source>NPS, no answer yet today</source>
   <translation>صافي التوصية، لا إجابة اليوم بعد</translation>
  </message>
  <message numerus="yes">
   <source>NPS of seven days, %n answer(s)</source>
   <translation>
    <numerusform>صافي التوصية لسبعة أيام، لا إجابات</numerusform>
    <numerusform>صافي التوصية لسبعة أيام، إجابة واحدة</numerusform>
    <numerusform>صافي التوصية لسبعة أيام، إجابتان</numerusform>
    <numerusform>صافي التوصية لسبعة أيام، %n إجابات</numerusform>
    <numerusform>صافي التوصية لسبعة أيام، %n إجابة</numerusform>
    <numerusform>صافي التوصية لسبعة أيام، %n إجابة</numerusform>
   </translation>
  </message>
  <message>
   <source>Answers from 0 to 10: %1</source>
   <translation>الإجابات من 0 إلى 10: %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>"%1"</translation>
  </message>
 </context>
 <context>
  <name>SignalsWords</name>
  <message>
   <source>Friendliness</source>
   <translation>حسن المعاملة</translation>
  </message>
  <message>
   <source>Quick</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>Easy</source>
   <translation>السهولة</translation>
  </message>
  <message>
   <source>The choice</source>
   <translation>تنوع المنتجات</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>الأسعار</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>الانتظار</translation>
  </message>
  <message>
   <source>Not there</source>
   <translation>غير متوفر</translation>
  </message>
  <message>
   <source>The screen</source>
   <translation>الشاشة</translation>
  </message>
 </context>
 <context>
  <name>SignaturePad</name>
  <message>
   <source>Signature</source>
   <translation>التوقيع</translation>
  </message>
 </context>
 <context>
  <name>StageLine</name>
  <message>
   <source>%1, %2 times</source>
   <translation>%1، %2 مرات</translation>
  </message>
  <message>
   <source>belongs in %1</source>
   <translation>مكانه %1</translation>
  </message>
  <message>
   <source>no bay noted</source>
   <translation>لا خانة مسجَّلة</translation>
  </message>
  <message>
   <source>Back on its shelf</source>
   <translation>عاد إلى رفه</translation>
  </message>
  <message>
   <source>Back on its shelf: %1</source>
   <translation>عاد إلى رفه: %1</translation>
  </message>
 </context>
 <context>
  <name>StagePage</name>
  <message numerus="yes">
   <source>%n unit(s) need a place</source>
   <translation>
    <numerusform>لا شيء يحتاج إلى مكان</numerusform>
    <numerusform>قطعة تحتاج إلى مكان</numerusform>
    <numerusform>قطعتان تحتاجان إلى مكان</numerusform>
    <numerusform>%n قطع تحتاج إلى مكان</numerusform>
    <numerusform>%n قطعة تحتاج إلى مكان</numerusform>
    <numerusform>%n قطعة تحتاج إلى مكان</numerusform>
   </translation>
  </message>
  <message>
   <source>Staged, but not complete</source>
   <translation>وُضع في مكانه لكنه غير كامل</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>Back on the shelf</source>
   <translation>إلى الرف من جديد</translation>
  </message>
  <message>
   <source>Scan the bay or the tote you put them in.</source>
   <translation>امسح رمز الخانة أو الصندوق الذي تضعها فيه.</translation>
  </message>
  <message numerus="yes">
   <source>%n still to pick.</source>
   <translation>
    <numerusform>لم يبق شيء للجمع.</numerusform>
    <numerusform>بقيت قطعة للجمع.</numerusform>
    <numerusform>بقيت قطعتان للجمع.</numerusform>
    <numerusform>بقيت %n قطع للجمع.</numerusform>
    <numerusform>بقيت %n قطعة للجمع.</numerusform>
    <numerusform>بقيت %n قطعة للجمع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n missing: somebody has to decide about it.</source>
   <translation>
    <numerusform>لا نقص.</numerusform>
    <numerusform>قطعة ناقصة: يجب أن يقرر أحدهم بشأنها.</numerusform>
    <numerusform>قطعتان ناقصتان: يجب أن يقرر أحدهم بشأنهما.</numerusform>
    <numerusform>%n قطع ناقصة: يجب أن يقرر أحدهم بشأنها.</numerusform>
    <numerusform>%n قطعة ناقصة: يجب أن يقرر أحدهم بشأنها.</numerusform>
    <numerusform>%n قطعة ناقصة: يجب أن يقرر أحدهم بشأنها.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everything lies ready to be handed over.</source>
   <translation>كل شيء جاهز للتسليم.</translation>
  </message>
  <message>
   <source>Held until %1.</source>
   <translation>محجوز حتى %1.</translation>
  </message>
  <message>
   <source>Nobody waits for these any more. Bring each to its place, then confirm it.</source>
   <translation>لم يعد أحد ينتظر هذه. أعد كل قطعة إلى مكانها ثم أكّد ذلك.</translation>
  </message>
  <message>
   <source>The office knows, and sends the customer a message.</source>
   <translation>المركز على علم، وسيرسل رسالة إلى العميل.</translation>
  </message>
  <message>
   <source>On its way to the office, which sends the customer a message.</source>
   <translation>في الطريق إلى المركز الذي سيرسل رسالة إلى العميل.</translation>
  </message>
  <message>
   <source>Message to the customer: saved on this tablet. The office sends it as soon as the line is back.</source>
   <translation>رسالة العميل محفوظة على هذا الجهاز. سيرسلها المركز فور عودة الاتصال.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>إعادة إلى الرف</translation>
  </message>
  <message>
   <source>Stage for %1</source>
   <translation>التجهيز لأجل %1</translation>
  </message>
  <message>
   <source>Stage %1</source>
   <translation>تجهيز %1</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>It does not count. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يُحتسب ذلك. حاول مرة أخرى من فضلك. إذا تكرر فأخبر المدير: صفحة «هذا الجهاز» تبيّن المشكلة.</translation>
  </message>
  <message>
   <source>Nothing was recorded.</source>
   <translation>لم يُسجَّل شيء.</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message>
   <source>Somebody else was quicker</source>
   <translation>كان شخص آخر أسرع</translation>
  </message>
  <message>
   <source>What you did here does not fit what somebody else did meanwhile. Look where the goods are before you go on; the office sees both.</source>
   <translation>ما فعلته هنا لا يتوافق مع ما فعله شخص آخر في هذه الأثناء. تحقق من مكان البضاعة قبل المتابعة؛ المركز يرى الأمرين.</translation>
  </message>
  <message>
   <source>Right: %1</source>
   <translation>صحيح: %1</translation>
  </message>
  <message>
   <source>Not in %1</source>
   <translation>ليس في %1</translation>
  </message>
  <message>
   <source>This order lies there.</source>
   <translation>هذا الطلب موجود هناك.</translation>
  </message>
  <message>
   <source>Nothing of this order lies there. See where it is before you take anything.</source>
   <translation>لا شيء من هذا الطلب هناك. تحقق هنا من مكانه قبل أن تأخذ أي شيء.</translation>
  </message>
  <message>
   <source>or type it: %1</source>
   <translation>أو اكتبه: %1</translation>
  </message>
  <message>
   <source>No bay or tote has a code like this.</source>
   <translation>لا خانة ولا صندوق يُكتب هكذا.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>وضع</translation>
  </message>
  <message>
   <source>Go on picking</source>
   <translation>متابعة الجمع</translation>
  </message>
  <message>
   <source>See what is missing</source>
   <translation>عرض الناقص</translation>
  </message>
  <message>
   <source>Back to the list</source>
   <translation>العودة إلى القائمة</translation>
  </message>
  <message>
   <source>The rest lies here</source>
   <translation>الباقي هنا</translation>
  </message>
  <message>
   <source>It lies here</source>
   <translation>إنه هنا</translation>
  </message>
  <message>
   <source>To put back</source>
   <translation>للإعادة إلى الرف</translation>
  </message>
  <message>
   <source>In your hands</source>
   <translation>بين يديك</translation>
  </message>
  <message>
   <source>This order could not be read</source>
   <translation>تعذّرت قراءة هذا الطلب</translation>
  </message>
  <message>
   <source>Nothing left to stage</source>
   <translation>لم يبق شيء لوضعه</translation>
  </message>
  <message>
   <source>No order of this store</source>
   <translation>ليس طلبًا لهذا المتجر</translation>
  </message>
  <message>
   <source>Nothing is lost. Please try again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>لم يضِع شيء. حاول مرة أخرى من فضلك. إذا تكرر ذلك فأعد تشغيل الجهاز وأخبر المدير.</translation>
  </message>
  <message>
   <source>Nothing of this order is in anybody’s hands, and nothing is to be put back.</source>
   <translation>لا شيء من هذا الطلب بين يدي أحد، ولا شيء يُعاد.</translation>
  </message>
  <message>
   <source>This tablet does not know %1. New orders arrive within a minute while connected.</source>
   <translation>هذا الجهاز لا يعرف %1. تصل الطلبات الجديدة خلال دقيقة ما دام متصلًا.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>Wrong place?</source>
   <translation>مكان خاطئ؟</translation>
  </message>
  <message>
   <source>You scanned %1, but part of this order lies in %2. An order is quickest found in one place.</source>
   <translation>مسحت %1، لكن جزءًا من هذا الطلب في %2. يُعثر على الطلب أسرع إذا كان في مكان واحد.</translation>
  </message>
  <message>
   <source>I’ll bring it to the rest</source>
   <translation>سأضعه مع الباقي</translation>
  </message>
  <message>
   <source>Stage it here all the same</source>
   <translation>وضعه هنا مع ذلك</translation>
  </message>
 </context>
 <context>
  <name>StagePlace</name>
  <message numerus="yes">
   <source>%n unit(s)</source>
   <translation>
    <numerusform>لا شيء</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>إخراج</translation>
  </message>
  <message>
   <source>Take out of %1</source>
   <translation>إخراج من %1</translation>
  </message>
 </context>
 <context>
  <name>StockAdjusting</name>
  <message>
   <source>How many are damaged?</source>
   <translation>كم قطعة تالفة؟</translation>
  </message>
  <message>
   <source>By how many is the record wrong?</source>
   <translation>بكم قطعة السجل غير صحيح؟</translation>
  </message>
  <message>
   <source>They leave the stock at once. Please take them off the shelf.</source>
   <translation>تخرج من المخزون فورًا. يرجى رفعها عن الرف.</translation>
  </message>
  <message>
   <source>Only where nobody can count now. Your name stands beside it.</source>
   <translation>فقط إذا تعذّر العدّ الآن. يُسجَّل اسمك بجانبه.</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>The record is wrong</source>
   <translation>السجل غير صحيح</translation>
  </message>
  <message>
   <source>Fewer are here</source>
   <translation>هنا أقل</translation>
  </message>
  <message>
   <source>More are here</source>
   <translation>هنا أكثر</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>القطع</translation>
  </message>
  <message numerus="yes">
   <source>Take %n out of the stock</source>
   <translation>
    <numerusform>لا شيء لإخراجه</numerusform>
    <numerusform>إخراج قطعة واحدة من المخزون</numerusform>
    <numerusform>إخراج قطعتين من المخزون</numerusform>
    <numerusform>إخراج %n قطع من المخزون</numerusform>
    <numerusform>إخراج %n قطعة من المخزون</numerusform>
    <numerusform>إخراج %n قطعة من المخزون</numerusform>
   </translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>تصحيح السجل</translation>
  </message>
 </context>
 <context>
  <name>StockBar</name>
  <message>
   <source>The label is printed</source>
   <translation>طُبع الملصق</translation>
  </message>
  <message>
   <source>This tablet has no label printer</source>
   <translation>لا طابعة ملصقات لهذا الجهاز</translation>
  </message>
  <message>
   <source>Not printed. Please look at the printer</source>
   <translation>لم يُطبع. يرجى تفقد الطابعة</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>عدّ</translation>
  </message>
  <message>
   <source>Damaged or wrong</source>
   <translation>تالف أو خاطئ</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>Another bay</source>
   <translation>خانة أخرى</translation>
  </message>
  <message>
   <source>What moved</source>
   <translation>الحركات</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>طلب من متجر آخر</translation>
  </message>
  <message>
   <source>Shelf label</source>
   <translation>ملصق الرف</translation>
  </message>
 </context>
 <context>
  <name>StockCounting</name>
  <message>
   <source>Please count once more</source>
   <translation>يرجى العدّ مرة أخرى</translation>
  </message>
  <message>
   <source>How many are on the shelf?</source>
   <translation>كم قطعة على الرف؟</translation>
  </message>
  <message>
   <source>%1 is not what this tablet expected. Look behind and beside it as well.</source>
   <translation>%1 ليس ما توقعه هذا الجهاز. انظر أيضًا خلفه وبجانبه.</translation>
  </message>
  <message>
   <source>Only what lies on the shelf. What was picked or lies ready for orders is known and not counted.</source>
   <translation>فقط ما على الرف. ما جُمع أو جُهّز للطلبات معروف ولا يُعدّ.</translation>
  </message>
 </context>
 <context>
  <name>StockFacts</name>
  <message>
   <source>Article %1</source>
   <translation>المنتج %1</translation>
  </message>
  <message>
   <source>Bay %1 · article %2</source>
   <translation>الخانة %1 · المنتج %2</translation>
  </message>
 </context>
 <context>
  <name>StockMatrix</name>
  <message numerus="yes">
   <source>%n variants</source>
   <translation>
    <numerusform>لا أشكال (%n)</numerusform>
    <numerusform>شكل واحد</numerusform>
    <numerusform>شكلان</numerusform>
    <numerusform>%n أشكال</numerusform>
    <numerusform>%n شكلًا</numerusform>
    <numerusform>%n شكل</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StockMoves</name>
  <message>
   <source>What moved</source>
   <translation>الحركات</translation>
  </message>
  <message>
   <source>This tablet has no number for it.</source>
   <translation>لا يعرف هذا الجهاز عدده.</translation>
  </message>
  <message>
   <source>On the shelf: %1. Picked or ready for orders: %2.</source>
   <translation>على الرف: %1. مجموع أو جاهز للطلبات: %2.</translation>
  </message>
  <message>
   <source>On the shelf: %1.</source>
   <translation>على الرف: %1.</translation>
  </message>
  <message>
   <source>Nothing moved lately</source>
   <translation>لا حركة مؤخرًا</translation>
  </message>
  <message>
   <source>Counts, hand-overs, returns and corrections appear here, with who did them.</source>
   <translation>يظهر هنا العدّ والتسليم والمرتجعات والتصحيحات ومن قام بها.</translation>
  </message>
 </context>
 <context>
  <name>StockPage</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Scan or search</source>
   <translation>امسح أو ابحث</translation>
  </message>
  <message>
   <source>Scan, or type a name, brand or number</source>
   <translation>امسح، أو اكتب اسمًا أو علامة أو رقمًا</translation>
  </message>
  <message>
   <source>To count: %1</source>
   <translation>للعدّ: %1</translation>
  </message>
  <message>
   <source>To count</source>
   <translation>للعدّ</translation>
  </message>
  <message>
   <source>Transfers: %1</source>
   <translation>التحويلات: %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>التحويلات</translation>
  </message>
  <message>
   <source>Sell</source>
   <translation>بيع</translation>
  </message>
  <message>
   <source>Not in this tablet’s catalogue</source>
   <translation>ليس في دليل هذا الجهاز</translation>
  </message>
  <message>
   <source>%1 is a valid number, but no product of ours has it. Check whether it is the barcode of the product itself, or look for it by name.</source>
   <translation>%1 رقم صحيح، لكن لا منتج لدينا يحمله. تأكد من أنه باركود المنتج نفسه، أو ابحث بالاسم.</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>البحث بالاسم</translation>
  </message>
  <message>
   <source>This could not be looked up</source>
   <translation>تعذّر البحث عنه</translation>
  </message>
  <message>
   <source>The tablet could not read its own records. Please scan again. If it happens again, restart the tablet and tell a manager.</source>
   <translation>لم يستطع الجهاز قراءة سجلاته. امسح مجددًا. إذا تكرر ذلك فأعد التشغيل وأخبر المدير.</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>ابدأ من جديد</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
 </context>
 <context>
  <name>StockSaved</name>
  <message>
   <source>It lies in bay %1 now</source>
   <translation>مكانه الآن الخانة %1</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) taken out of the stock</source>
   <translation>
    <numerusform>لم يخرج شيء من المخزون</numerusform>
    <numerusform>خرجت قطعة واحدة من المخزون</numerusform>
    <numerusform>خرجت قطعتان من المخزون</numerusform>
    <numerusform>خرجت %n قطع من المخزون</numerusform>
    <numerusform>خرجت %n قطعة من المخزون</numerusform>
    <numerusform>خرجت %n قطعة من المخزون</numerusform>
   </translation>
  </message>
  <message>
   <source>The record is corrected by %1</source>
   <translation>صُحّح السجل بمقدار %1</translation>
  </message>
  <message>
   <source>%1 on the shelf: the record was right</source>
   <translation>%1 على الرف: السجل كان صحيحًا</translation>
  </message>
  <message numerus="yes">
   <source>%n on the shelf</source>
   <translation>
    <numerusform>لا شيء على الرف</numerusform>
    <numerusform>قطعة واحدة على الرف</numerusform>
    <numerusform>قطعتان على الرف</numerusform>
    <numerusform>%n قطع على الرف</numerusform>
    <numerusform>%n قطعة على الرف</numerusform>
    <numerusform>%n قطعة على الرف</numerusform>
   </translation>
  </message>
  <message>
   <source>expected</source>
   <translation>متوقع</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>الفرق</translation>
  </message>
  <message>
   <source>for orders</source>
   <translation>للطلبات</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>مرات العدّ</translation>
  </message>
  <message>
   <source>Please put what is damaged where your store collects it.</source>
   <translation>يرجى وضع التالف حيث يجمعه متجرك.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>StockSheet</name>
  <message>
   <source>Stock of %1</source>
   <translation>مخزون %1</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Scan the label of the bay</source>
   <translation>امسح ملصق الخانة</translation>
  </message>
  <message>
   <source>It lies in bay %1 by the record. The bay that you scan is its place from now on.</source>
   <translation>بحسب السجل مكانه الخانة %1. الخانة التي تمسحها هي مكانه من الآن.</translation>
  </message>
  <message>
   <source>It has no place by the record. The bay that you scan is its place from now on.</source>
   <translation>لا مكان له بحسب السجل. الخانة التي تمسحها هي مكانه من الآن.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>Nothing was changed. Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>لم يتغير شيء. يرجى المحاولة مرة أخرى. إذا تكرر الأمر فأخبر المدير: تعرض صفحة «هذا الجهاز» ما الخطأ.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>StockWords</name>
  <message>
   <source>Less than nothing by the record</source>
   <translation>أقل من صفر بحسب السجل</translation>
  </message>
  <message>
   <source>Not found while picking</source>
   <translation>لم يُعثر عليه عند الجمع</translation>
  </message>
  <message>
   <source>Moved while it was counted</source>
   <translation>تحرّك أثناء العدّ</translation>
  </message>
  <message>
   <source>Please count</source>
   <translation>يرجى العدّ</translation>
  </message>
  <message>
   <source>Sold</source>
   <translation>بيع</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>تسليم</translation>
  </message>
  <message>
   <source>Hand-over undone</source>
   <translation>أُلغي التسليم</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>إرجاع</translation>
  </message>
  <message>
   <source>Return undone</source>
   <translation>أُلغي الإرجاع</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>عدّ</translation>
  </message>
  <message>
   <source>Sent to another store</source>
   <translation>أُرسل إلى متجر آخر</translation>
  </message>
  <message>
   <source>Came from another store</source>
   <translation>وصل من متجر آخر</translation>
  </message>
  <message>
   <source>Damaged</source>
   <translation>تالف</translation>
  </message>
  <message>
   <source>Done on this tablet, not yet confirmed</source>
   <translation>تم على هذا الجهاز ولم يُؤكَّد بعد</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>تصحيح</translation>
  </message>
  <message>
   <source>Saved on this tablet and on its way to the office.</source>
   <translation>حُفظ على هذا الجهاز وهو في طريقه إلى المركز.</translation>
  </message>
  <message>
   <source>Saved on this tablet. It is sent as soon as there is a line, and not confirmed before.</source>
   <translation>حُفظ على هذا الجهاز. يُرسل فور توفر الاتصال ولا يُعدّ مؤكدًا قبل ذلك.</translation>
  </message>
  <message>
   <source>That is not a number of pieces. Please enter it again.</source>
   <translation>هذا ليس عدد قطع. يرجى إدخاله مرة أخرى.</translation>
  </message>
  <message>
   <source>Please say how many.</source>
   <translation>يرجى تحديد العدد.</translation>
  </message>
  <message>
   <source>That is not the label of a bay. Please scan the label on the shelf.</source>
   <translation>هذا ليس ملصق خانة. يرجى مسح الملصق على الرف.</translation>
  </message>
 </context>
 <context>
  <name>StoppedPage</name>
  <message>
   <source>This tablet is not set up yet</source>
   <translation>لم يُعَدّ هذا الجهاز بعد</translation>
  </message>
  <message>
   <source>This tablet is full</source>
   <translation>امتلأ هذا الجهاز</translation>
  </message>
  <message>
   <source>This tablet cannot save anything</source>
   <translation>لا يستطيع هذا الجهاز الحفظ</translation>
  </message>
  <message>
   <source>This tablet needs the newer program</source>
   <translation>يحتاج هذا الجهاز إلى البرنامج الأحدث</translation>
  </message>
  <message>
   <source>The program is already open</source>
   <translation>البرنامج مفتوح بالفعل</translation>
  </message>
  <message>
   <source>There is no safe place for this tablet’s key</source>
   <translation>لا يوجد مكان آمن لمفتاح هذا الجهاز اللوحي</translation>
  </message>
  <message>
   <source>This tablet’s records are locked</source>
   <translation>بيانات هذا الجهاز اللوحي مقفلة</translation>
  </message>
  <message>
   <source>This tablet’s records are damaged</source>
   <translation>سجلات هذا الجهاز تالفة</translation>
  </message>
  <message>
   <source>A manager gets a code from the office and sets the tablet up with it. This page goes away by itself.</source>
   <translation>يحصل المدير على رمز من المركز ويُعِدّه به. تختفي هذه الصفحة تلقائيًا.</translation>
  </message>
  <message>
   <source>Free some storage, then start the program again. Nothing that was saved is lost.</source>
   <translation>حرّر بعض المساحة ثم أعد تشغيل البرنامج. لن يضيع شيء مما حُفظ.</translation>
  </message>
  <message>
   <source>Its folder is locked or the storage is worn out. Take another tablet and tell a manager.</source>
   <translation>مجلده مقفل أو وحدة التخزين تالفة. استخدم جهازًا آخر وأخبر المدير.</translation>
  </message>
  <message>
   <source>Its records were written by a newer version. Update the program; nothing is lost.</source>
   <translation>كُتبت سجلاته بإصدار أحدث. حدّث البرنامج؛ لن يضيع شيء.</translation>
  </message>
  <message>
   <source>Another window of this program uses the same records. Close that one first.</source>
   <translation>تستخدم نافذة أخرى من هذا البرنامج السجلات نفسها. أغلقها أولًا.</translation>
  </message>
  <message>
   <source>Take another tablet and call support: “storeside doctor” tells what is missing. Nothing was changed.</source>
   <translation>خذ جهازًا آخر واتصل بالدعم: الأمر “storeside doctor” يبيّن ما ينقص. لم يتغيّر شيء.</translation>
  </message>
  <message>
   <source>Their key is not on this tablet. Take another one and call support. Nothing was changed.</source>
   <translation>مفتاحها ليس على هذا الجهاز. خذ جهازًا آخر واتصل بالدعم. لم يتغيّر شيء.</translation>
  </message>
  <message>
   <source>Take another tablet and call support. What was sent before is safe at the office.</source>
   <translation>استخدم جهازًا آخر واتصل بالدعم. ما أُرسل سابقًا محفوظ في المركز.</translation>
  </message>
 </context>
 <context>
  <name>TabletWindow</name>
  <message numerus="yes">
   <source>%n customers are here for their orders</source>
   <translation>
    <numerusform>لا أحد هنا لاستلام طلبه</numerusform>
    <numerusform>عميل واحد هنا لاستلام طلبه</numerusform>
    <numerusform>عميلان هنا لاستلام طلبيهما</numerusform>
    <numerusform>%n عملاء هنا لاستلام طلباتهم</numerusform>
    <numerusform>%n عميلًا هنا لاستلام طلباتهم</numerusform>
    <numerusform>%n عميل هنا لاستلام طلباتهم</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is here for an order, in parking bay %2</source>
   <translation>%1 هنا لاستلام طلب، في الموقف %2</translation>
  </message>
  <message>
   <source>%1 is here for an order</source>
   <translation>%1 هنا لاستلام طلب</translation>
  </message>
  <message numerus="yes">
   <source>%n shoppers are waiting for help</source>
   <translation>
    <numerusform>لا أحد ينتظر المساعدة (%n)</numerusform>
    <numerusform>زبون واحد ينتظر المساعدة</numerusform>
    <numerusform>زبونان ينتظران المساعدة</numerusform>
    <numerusform>%n زبائن ينتظرون المساعدة</numerusform>
    <numerusform>%n زبونًا ينتظر المساعدة</numerusform>
    <numerusform>%n زبون ينتظر المساعدة</numerusform>
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
   <translation>تم</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>أتولّى الأمر</translation>
  </message>
  <message>
   <source>Take it, %1</source>
   <translation>أتولّى الأمر، %1</translation>
  </message>
 </context>
 <context>
  <name>TestCard</name>
  <message>
   <source>Try it out</source>
   <translation>تجربة</translation>
  </message>
  <message>
   <source>Test the scanner</source>
   <translation>تجربة الماسح</translation>
  </message>
  <message>
   <source>Set up a scanner</source>
   <translation>إعداد ماسح</translation>
  </message>
  <message>
   <source>Play “understood”</source>
   <translation>نغمة «مفهوم»</translation>
  </message>
  <message>
   <source>Play “unknown”</source>
   <translation>نغمة «غير معروف»</translation>
  </message>
  <message>
   <source>Play the ring</source>
   <translation>تشغيل الرنين</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>Good morning, %1</source>
   <translation>صباح الخير، %1</translation>
  </message>
  <message>
   <source>Good afternoon, %1</source>
   <translation>نهارك سعيد، %1</translation>
  </message>
  <message>
   <source>Good evening, %1</source>
   <translation>مساء الخير، %1</translation>
  </message>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message numerus="yes">
   <source>%n customer(s) here for their order</source>
   <translation>
    <numerusform>لا أحد ينتظر طلبه</numerusform>
    <numerusform>عميل واحد هنا لاستلام طلبه</numerusform>
    <numerusform>عميلان هنا لاستلام طلبهما</numerusform>
    <numerusform>%n عملاء هنا لاستلام طلباتهم</numerusform>
    <numerusform>%n عميلًا هنا لاستلام طلباتهم</numerusform>
    <numerusform>%n عميل هنا لاستلام طلباتهم</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 · nobody is waiting</source>
   <translation>%1 · لا أحد ينتظر</translation>
  </message>
  <message>
   <source>%1 · every call has somebody</source>
   <translation>%1 · لكل نداء من يتولاه</translation>
  </message>
  <message numerus="yes">
   <source>%n shopper(s) waiting</source>
   <translation>
    <numerusform>لا أحد ينتظر (%n)</numerusform>
    <numerusform>زبون واحد ينتظر</numerusform>
    <numerusform>زبونان ينتظران</numerusform>
    <numerusform>%n زبائن ينتظرون</numerusform>
    <numerusform>%n زبونًا ينتظر</numerusform>
    <numerusform>%n زبون ينتظر</numerusform>
   </translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>حاول مرة أخرى. إذا تكرر ذلك فأخبر المدير: صفحة «هذا الجهاز» توضح المشكلة.</translation>
  </message>
  <message>
   <source>The calls cannot be read right now</source>
   <translation>لا يمكن قراءة النداءات الآن</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>لم يضِع شيء. المسح والبحث مستمران.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
  <message>
   <source>Not accepted: order %1</source>
   <translation>لم يُقبل: الطلب %1</translation>
  </message>
  <message>
   <source>You do not have this call: %1</source>
   <translation>هذا النداء ليس لديك: %1</translation>
  </message>
  <message>
   <source>Not accepted: %1</source>
   <translation>لم يُقبل: %1</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>فهمت</translation>
  </message>
  <message numerus="yes">
   <source>%n to get ready</source>
   <translation>
    <numerusform>لا شيء للتجهيز</numerusform>
    <numerusform>طلب واحد للتجهيز</numerusform>
    <numerusform>طلبان للتجهيز</numerusform>
    <numerusform>%n طلبات للتجهيز</numerusform>
    <numerusform>%n طلبًا للتجهيز</numerusform>
    <numerusform>%n طلب للتجهيز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n ready for their customers</source>
   <translation>
    <numerusform>لا طلبات جاهزة</numerusform>
    <numerusform>طلب واحد جاهز لصاحبه</numerusform>
    <numerusform>طلبان جاهزان لصاحبيهما</numerusform>
    <numerusform>%n طلبات جاهزة لأصحابها</numerusform>
    <numerusform>%n طلبًا جاهزًا لأصحابها</numerusform>
    <numerusform>%n طلب جاهز لأصحابها</numerusform>
   </translation>
  </message>
  <message>
   <source>Somebody is on it</source>
   <translation>هناك من يتولى الأمر</translation>
  </message>
  <message>
   <source>A colleague</source>
   <translation>زميل</translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>دقيقة واحدة</numerusform>
    <numerusform>دقيقتان</numerusform>
    <numerusform>%n دقائق</numerusform>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>%n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>لا أحد ينتظر</translation>
  </message>
  <message>
   <source>When a shopper asks for help, this tablet rings and the call appears here. Scan any product to look it up.</source>
   <translation>عندما يطلب زبون المساعدة يرن هذا الجهاز ويظهر النداء هنا. امسح أي منتج لعرضه.</translation>
  </message>
  <message>
   <source>Look up stock</source>
   <translation>عرض المخزون</translation>
  </message>
 </context>
 <context>
  <name>ToldWords</name>
  <message>
   <source>ready to collect</source>
   <translation>جاهز للاستلام</translation>
  </message>
  <message>
   <source>a part is ready</source>
   <translation>جزء جاهز</translation>
  </message>
  <message>
   <source>reminder</source>
   <translation>تذكير</translation>
  </message>
  <message>
   <source>takes longer</source>
   <translation>سيتأخر</translation>
  </message>
  <message>
   <source>article replaced</source>
   <translation>استُبدل صنف</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>أُلغي</translation>
  </message>
  <message>
   <source>not collected in time</source>
   <translation>لم يُستلم في الوقت</translation>
  </message>
  <message>
   <source>handed to the carrier</source>
   <translation>سُلِّم إلى شركة الشحن</translation>
  </message>
  <message>
   <source>handed over</source>
   <translation>تم التسليم</translation>
  </message>
  <message>
   <source>hand-over undone</source>
   <translation>تم التراجع عن التسليم</translation>
  </message>
  <message>
   <source>store credit</source>
   <translation>رصيد شراء</translation>
  </message>
  <message>
   <source>code for a return</source>
   <translation>رمز لإرجاع</translation>
  </message>
  <message>
   <source>return undone</source>
   <translation>أُلغي المرتجع</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message>
   <source>sent %1</source>
   <translation>أُرسلت %1</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>لم تُرسل بعد</translation>
  </message>
  <message>
   <source>could not be sent</source>
   <translation>تعذّر إرسالها</translation>
  </message>
  <message>
   <source>not possible: no e-mail</source>
   <translation>غير ممكنة: لا بريد إلكتروني</translation>
  </message>
  <message>
   <source>will be sent when the office is reached</source>
   <translation>تُرسل عند الاتصال بالمركز</translation>
  </message>
 </context>
 <context>
  <name>TransferAsking</name>
  <message>
   <source>Ask for goods</source>
   <translation>طلب بضاعة</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Who should send %1?</source>
   <translation>من يرسل %1؟</translation>
  </message>
  <message>
   <source>It is a request: the other place says what it sends. What they have is as of the time shown on the product’s page.</source>
   <translation>هذا طلب: يحدد الموقع الآخر ما يرسله. ما لديه صالح للوقت المبيّن في صفحة المنتج.</translation>
  </message>
  <message>
   <source>Pieces</source>
   <translation>القطع</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>Nothing was asked for. Please try once more.</source>
   <translation>لم يُطلب شيء. يرجى المحاولة مرة أخرى.</translation>
  </message>
  <message>
   <source>Ask for it</source>
   <translation>طلب من متجر آخر</translation>
  </message>
  <message numerus="yes">
   <source>Ask %1 for %n piece(s)</source>
   <translation>
    <numerusform>لا شيء لطلبه من %1</numerusform>
    <numerusform>طلب قطعة واحدة من %1</numerusform>
    <numerusform>طلب قطعتين من %1</numerusform>
    <numerusform>طلب %n قطع من %1</numerusform>
    <numerusform>طلب %n قطعة من %1</numerusform>
    <numerusform>طلب %n قطعة من %1</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 is asked for it</source>
   <translation>طُلب من %1</translation>
  </message>
  <message>
   <source>The request is on its way. You find it under Transfers until the goods are here.</source>
   <translation>الطلب في الطريق. تجده ضمن «التحويلات» حتى تصل البضاعة.</translation>
  </message>
  <message>
   <source>The request is saved on this tablet and sent as soon as there is a line. Nobody knows of it before.</source>
   <translation>حُفظ الطلب على هذا الجهاز ويُرسل فور توفر الاتصال. لا يعلم به أحد قبل ذلك.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
 </context>
 <context>
  <name>TransferLineCard</name>
  <message>
   <source>bay %1</source>
   <translation>خانة %1</translation>
  </message>
  <message numerus="yes">
   <source>%n sent</source>
   <translation>
    <numerusform>لم يُرسل شيء</numerusform>
    <numerusform>أُرسلت قطعة واحدة</numerusform>
    <numerusform>أُرسلت قطعتان</numerusform>
    <numerusform>أُرسلت %n قطع</numerusform>
    <numerusform>أُرسلت %n قطعة</numerusform>
    <numerusform>أُرسلت %n قطعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked for</source>
   <translation>
    <numerusform>لم يُطلب شيء</numerusform>
    <numerusform>طُلبت قطعة واحدة</numerusform>
    <numerusform>طُلبت قطعتان</numerusform>
    <numerusform>طُلبت %n قطع</numerusform>
    <numerusform>طُلبت %n قطعة</numerusform>
    <numerusform>طُلبت %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>arrived</source>
   <translation>وصل</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>يُرسل</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>تالف</translation>
  </message>
 </context>
 <context>
  <name>TransfersPage</name>
  <message>
   <source>To send to %1</source>
   <translation>للإرسال إلى %1</translation>
  </message>
  <message>
   <source>From %1: to receive</source>
   <translation>من %1: للاستلام</translation>
  </message>
  <message>
   <source>%1: not what was sent</source>
   <translation>%1: يختلف عما أُرسل</translation>
  </message>
  <message>
   <source>Asked for at %1</source>
   <translation>طُلب من %1</translation>
  </message>
  <message>
   <source>Transfers</source>
   <translation>التحويلات</translation>
  </message>
  <message>
   <source>Stock</source>
   <translation>المخزون</translation>
  </message>
  <message>
   <source>Ask for goods on a product’s page.</source>
   <translation>اطلب البضاعة من صفحة المنتج.</translation>
  </message>
  <message>
   <source>Scan what you pack, or set the number.</source>
   <translation>امسح ما تعبّئه أو حدّد العدد.</translation>
  </message>
  <message>
   <source>Count what arrived. Scanning adds one.</source>
   <translation>عُدّ ما وصل. كل مسح يضيف قطعة.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>Nothing is chosen yet</source>
   <translation>لم يُختر شيء بعد</translation>
  </message>
  <message>
   <source>Somebody was faster</source>
   <translation>سبقك شخص آخر</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>يرجى المحاولة مرة أخرى. إذا تكرر الأمر فأخبر المدير: تعرض صفحة «هذا الجهاز» ما الخطأ.</translation>
  </message>
  <message>
   <source>Please say how many of at least one article.</source>
   <translation>يرجى تحديد العدد لمنتج واحد على الأقل.</translation>
  </message>
  <message>
   <source>This step was taken before, or it was cancelled. Please go back and look again.</source>
   <translation>تمت هذه الخطوة من قبل أو أُلغيت. يرجى الرجوع والنظر مرة أخرى.</translation>
  </message>
  <message>
   <source>It left the stock of this store. Saved on this tablet.</source>
   <translation>خرج من مخزون هذا المتجر. حُفظ على هذا الجهاز.</translation>
  </message>
  <message>
   <source>It is in the stock of this store. Saved on this tablet.</source>
   <translation>دخل مخزون هذا المتجر. حُفظ على هذا الجهاز.</translation>
  </message>
  <message>
   <source>not yet confirmed</source>
   <translation>لم يُؤكَّد بعد</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s)</source>
   <translation>
    <numerusform>لا قطع</numerusform>
    <numerusform>قطعة واحدة</numerusform>
    <numerusform>قطعتان</numerusform>
    <numerusform>%n قطع</numerusform>
    <numerusform>%n قطعة</numerusform>
    <numerusform>%n قطعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Send %n piece(s)</source>
   <translation>
    <numerusform>لا شيء لإرساله</numerusform>
    <numerusform>إرسال قطعة واحدة</numerusform>
    <numerusform>إرسال قطعتين</numerusform>
    <numerusform>إرسال %n قطع</numerusform>
    <numerusform>إرسال %n قطعة</numerusform>
    <numerusform>إرسال %n قطعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are here</source>
   <translation>
    <numerusform>لم يصل شيء</numerusform>
    <numerusform>وصلت قطعة واحدة</numerusform>
    <numerusform>وصلت قطعتان</numerusform>
    <numerusform>وصلت %n قطع</numerusform>
    <numerusform>وصلت %n قطعة</numerusform>
    <numerusform>وصلت %n قطعة</numerusform>
   </translation>
  </message>
  <message>
   <source>Cannot be sent</source>
   <translation>لا يمكن إرساله</translation>
  </message>
  <message>
   <source>Not wanted any more</source>
   <translation>لم يعد مطلوبًا</translation>
  </message>
  <message>
   <source>This cannot be read right now</source>
   <translation>لا يمكن قراءة هذا الآن</translation>
  </message>
  <message>
   <source>Nothing is on its way</source>
   <translation>لا شيء في الطريق</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>لم يُفقد شيء. المسح والبحث مستمران.</translation>
  </message>
  <message>
   <source>What other stores ask for, and what comes here, appears here.</source>
   <translation>يظهر هنا ما تطلبه المتاجر الأخرى وما يصل إلى هنا.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>TryCard</name>
  <message>
   <source>Try it on a product</source>
   <translation>جرّبه على منتج</translation>
  </message>
  <message>
   <source>Scan something now. What comes appears here and opens nothing.</source>
   <translation>امسح شيئًا الآن. ما يصل يظهر هنا ولا يفتح شيئًا.</translation>
  </message>
  <message>
   <source>Printed as %1.</source>
   <translation>طُبع بصيغة %1.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>احتفظ به</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>من البداية</translation>
  </message>
  <message>
   <source>Saved on this device, for every scanner on it.</source>
   <translation>حُفظ على هذا الجهاز لكل ماسح متصل به.</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodeRow</name>
  <message>
   <source>last %1</source>
   <translation>آخر مرة %1</translation>
  </message>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n مرة</numerusform>
    <numerusform>مرة واحدة</numerusform>
    <numerusform>مرتان</numerusform>
    <numerusform>%n مرات</numerusform>
    <numerusform>%n مرة</numerusform>
    <numerusform>%n مرة</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken care of</source>
   <translation>تمت المعالجة</translation>
  </message>
  <message>
   <source>Taken care of: %1</source>
   <translation>تمت المعالجة: %1</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesCard</name>
  <message numerus="yes">
   <source>%n code(s) nobody knows</source>
   <translation>
    <numerusform>%n رمز غير معروف</numerusform>
    <numerusform>رمز واحد غير معروف</numerusform>
    <numerusform>رمزان غير معروفين</numerusform>
    <numerusform>%n رموز غير معروفة</numerusform>
    <numerusform>%n رمزًا غير معروف</numerusform>
    <numerusform>%n رمز غير معروف</numerusform>
   </translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>كل الرموز مفهومة</translation>
  </message>
  <message>
   <source>Scanned in this store, and nothing answers to them.</source>
   <translation>مُسحت في هذا المتجر ولا يطابقها شيء.</translation>
  </message>
  <message>
   <source>Codes that nothing answers to are counted and appear here.</source>
   <translation>الرموز التي لا يطابقها شيء تُعدّ وتظهر هنا.</translation>
  </message>
  <message>
   <source>See the codes</source>
   <translation>عرض الرموز</translation>
  </message>
 </context>
 <context>
  <name>UnknownCodesPage</name>
  <message>
   <source>This device</source>
   <translation>هذا الجهاز</translation>
  </message>
  <message>
   <source>Codes we don’t know</source>
   <translation>رموز لا نعرفها</translation>
  </message>
  <message>
   <source>Scanned here, and nothing answers to them. The most frequent come first.</source>
   <translation>مُسحت هنا ولا يطابقها شيء. الأكثر تكرارًا أولًا.</translation>
  </message>
  <message>
   <source>That could not be saved</source>
   <translation>تعذّر الحفظ</translation>
  </message>
  <message>
   <source>Please try once more. If it happens again, tell a manager: This device says what is wrong.</source>
   <translation>حاول مرة أخرى. إذا تكرر ذلك فأخبر المدير: صفحة «هذا الجهاز» توضح المشكلة.</translation>
  </message>
  <message>
   <source>No line to the office: other devices may have seen more. What you take care of is saved here and sent later.</source>
   <translation>لا اتصال بالمركز: ربما رأت أجهزة أخرى المزيد. ما تعالجه محفوظ هنا ويُرسل لاحقًا.</translation>
  </message>
  <message>
   <source>The list cannot be read right now</source>
   <translation>تتعذر قراءة القائمة الآن</translation>
  </message>
  <message>
   <source>Every code was understood</source>
   <translation>كل الرموز مفهومة</translation>
  </message>
  <message>
   <source>Nothing is lost. Scanning and looking up go on.</source>
   <translation>لم يضِع شيء. المسح والبحث مستمران.</translation>
  </message>
  <message>
   <source>When somebody scans a code that nothing answers to, it is counted and appears here. Who scanned it is not kept.</source>
   <translation>عندما يُمسح رمز لا يطابقه شيء، يُعدّ ويظهر هنا. لا يُحفظ من مسحه.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مرة أخرى</translation>
  </message>
 </context>
 <context>
  <name>VerifyPart</name>
  <message>
   <source>That is enough</source>
   <translation>هذا يكفي</translation>
  </message>
  <message>
   <source>Customer not on this tablet</source>
   <translation>العميل غير موجود على هذا الجهاز</translation>
  </message>
  <message>
   <source>Pickup code</source>
   <translation>رمز الاستلام</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>الوثيقة</translation>
  </message>
  <message>
   <source>%1 ending in %2</source>
   <translation>%1 تنتهي بـ %2</translation>
  </message>
  <message>
   <source>Not looked at yet</source>
   <translation>لم تُفحص بعد</translation>
  </message>
  <message>
   <source>Somebody else collects</source>
   <translation>شخص آخر يستلم</translation>
  </message>
  <message>
   <source>Named by the buyer. Look at the document of who stands here.</source>
   <translation>سمّاه المشتري. افحص وثيقة من يقف أمامك.</translation>
  </message>
  <message>
   <source>Tap if the buyer named this person</source>
   <translation>انقر إذا سمّى المشتري هذا الشخص</translation>
  </message>
 </context>
 <context>
  <name>VouchDialog</name>
  <message>
   <source>Is it really their card?</source>
   <translation>هل هي بطاقته حقًا؟</translation>
  </message>
  <message>
   <source>Hold this code in front of the kiosk</source>
   <translation>أمسك هذا الرمز أمام الكشك</translation>
  </message>
  <message>
   <source>There is no code at the moment</source>
   <translation>لا يوجد رمز في الوقت الحالي</translation>
  </message>
  <message>
   <source>One moment</source>
   <translation>لحظة</translation>
  </message>
  <message>
   <source>Their points, orders and lists will be on the kiosk’s screen. Look at an ID, or ask for something that only they know. Your name is noted.</source>
   <translation>ستظهر نقاطه وطلباته وقوائمه على شاشة الكشك. اطّلع على بطاقة هوية أو اسأل عن شيء لا يعرفه غيره. يُسجَّل اسمك.</translation>
  </message>
  <message>
   <source>It is good for one minute, and once.</source>
   <translation>صالح لدقيقة واحدة ولمرة واحدة.</translation>
  </message>
  <message>
   <source>The head office cannot be reached, or does not know this card. The code in their app works as well.</source>
   <translation>لا يمكن الوصول إلى المركز الرئيسي أو أنه لا يعرف هذه البطاقة. الرمز في تطبيقه يعمل أيضًا.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>I have looked</source>
   <translation>لقد تحققت</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Code for the kiosk</source>
   <translation>رمز للكشك</translation>
  </message>
 </context>
 <context>
  <name>VoucherAgain</name>
  <message>
   <source>Voucher once more</source>
   <translation>القسيمة مرة أخرى</translation>
  </message>
  <message>
   <source>It is printed as a copy with the number of the first slip: only one of the two can be spent. Ask the customer for the first one.</source>
   <translation>تُطبع نسخة برقم الإيصال الأول: لا يمكن استخدام إلا واحد منهما. اطلب من العميل الإيصال الأول.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
 </context>
 <context>
  <name>VoucherCard</name>
  <message>
   <source>The office is asked …</source>
   <translation>يجري سؤال المركز …</translation>
  </message>
  <message>
   <source>The office has not made it yet. Ask again in a moment; it comes by e-mail as well.</source>
   <translation>لم يصدره المركز بعد. اسأل مجددا بعد لحظة؛ وهو يصل بالبريد الإلكتروني أيضا.</translation>
  </message>
  <message>
   <source>It has been spent already.</source>
   <translation>لقد صُرف من قبل.</translation>
  </message>
  <message>
   <source>The office cannot be reached. The credit comes by e-mail, or can be fetched with its slip within two days.</source>
   <translation>لا يمكن الوصول إلى المركز. يصل الرصيد بالبريد الإلكتروني، أو يمكن جلبه بقسيمته خلال يومين.</translation>
  </message>
  <message>
   <source>The office makes it within seconds. It can be printed here, and comes by e-mail as well.</source>
   <translation>يصدره المركز خلال ثوان. يمكن طباعته هنا، ويصل بالبريد الإلكتروني أيضا.</translation>
  </message>
  <message>
   <source>There is no line to the office. The credit comes by e-mail, or can be fetched with its slip once the line is back.</source>
   <translation>لا اتصال بالمركز. يصل الرصيد بالبريد الإلكتروني، أو يمكن جلبه بقسيمته عند عودة الاتصال.</translation>
  </message>
  <message>
   <source>It is being printed …</source>
   <translation>تتم الطباعة…</translation>
  </message>
  <message>
   <source>The copy is printed. Give it to the customer: it is worth money.</source>
   <translation>طُبعت النسخة. أعطها للعميل: فهي بقيمة النقود.</translation>
  </message>
  <message>
   <source>Printed. Give it to the customer: it is worth money.</source>
   <translation>تمت الطباعة. سلمها للعميل: إنها تساوي نقودا.</translation>
  </message>
  <message>
   <source>The printer has taken it, but does not say whether it came out. Please look.</source>
   <translation>استلمها الطابعة دون أن تؤكد خروج الورق. يرجى التحقق.</translation>
  </message>
  <message>
   <source>This tablet has no printer for slips. The customer can write down the number; it comes by e-mail as well.</source>
   <translation>ليس لهذا الجهاز طابعة قسائم. يمكن للعميل تدوين الرقم؛ وهو يصل بالبريد الإلكتروني أيضا.</translation>
  </message>
  <message>
   <source>Store credit</source>
   <translation>رصيد للمتجر</translation>
  </message>
  <message>
   <source>Print a copy</source>
   <translation>اطبع نسخة</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>إعادة الطباعة</translation>
  </message>
  <message>
   <source>Fetch and print</source>
   <translation>اجلبه واطبعه</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>اسأل مجددا</translation>
  </message>
 </context>
 <context>
  <name>WaitingCard</name>
  <message>
   <source>A customer</source>
   <translation>عميل</translation>
  </message>
  <message>
   <source>not ready yet</source>
   <translation>ليس جاهزًا بعد</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1، %2</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) ready</source>
   <translation>
    <numerusform>لا قطع جاهزة</numerusform>
    <numerusform>قطعة واحدة جاهزة</numerusform>
    <numerusform>قطعتان جاهزتان</numerusform>
    <numerusform>%n قطع جاهزة</numerusform>
    <numerusform>%n قطعة جاهزة</numerusform>
    <numerusform>%n قطعة جاهزة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more to come</source>
   <translation>
    <numerusform>لا شيء آخر</numerusform>
    <numerusform>وواحدة لاحقًا</numerusform>
    <numerusform>واثنتان لاحقًا</numerusform>
    <numerusform>و%n لاحقًا</numerusform>
    <numerusform>و%n لاحقًا</numerusform>
    <numerusform>و%n لاحقًا</numerusform>
   </translation>
  </message>
  <message>
   <source>Order %1</source>
   <translation>الطلب %1</translation>
  </message>
  <message>
   <source>Parking bay %1</source>
   <translation>الموقف %1</translation>
  </message>
  <message>
   <source>just came</source>
   <translation>وصل للتو</translation>
  </message>
  <message numerus="yes">
   <source>waiting %n min</source>
   <translation>
    <numerusform>ينتظر منذ أقل من دقيقة</numerusform>
    <numerusform>ينتظر منذ دقيقة</numerusform>
    <numerusform>ينتظر منذ دقيقتين</numerusform>
    <numerusform>ينتظر منذ %n دقائق</numerusform>
    <numerusform>ينتظر منذ %n دقيقة</numerusform>
    <numerusform>ينتظر منذ %n دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>لم يُؤكَّد بعد</translation>
  </message>
  <message>
   <source>You are going</source>
   <translation>أنت في الطريق</translation>
  </message>
  <message>
   <source>%1 is going</source>
   <translation>%1 في الطريق</translation>
  </message>
  <message>
   <source>You are picking it</source>
   <translation>أنت تجمعه</translation>
  </message>
  <message>
   <source>%1 is picking it</source>
   <translation>%1 يجمعه</translation>
  </message>
  <message>
   <source>I’ll go</source>
   <translation>سأذهب</translation>
  </message>
  <message>
   <source>Pick it</source>
   <translation>اجمعه</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>تسليم</translation>
  </message>
 </context>
</TS>
