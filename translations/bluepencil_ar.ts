<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>LinkQuestion</name>
    <message>
        <source>This link is not opened</source>
        <translation>لا يُفتح هذا الرابط</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are.</source>
        <translation>لا تُفتح إلا عناوين الويب (http وhttps).</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>فتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>المضيف: %1</translation>
    </message>
    <message>
        <source>The same in ASCII: %1</source>
        <translation>نفسه بمحارف ASCII: %1</translation>
    </message>
    <message>
        <source>The host mixes scripts: its letters may imitate others.</source>
        <translation>يخلط المضيف بين أنظمة كتابة: قد تحاكي حروفه حروفًا أخرى.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>عدم الفتح</translation>
    </message>
    <message>
        <source>The host is in another script and reads as %1.</source>
        <translation>المضيف مكتوب بخط آخر ويُقرأ مثل %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ActionRegistry</name>
    <message>
        <source>Only in Review</source>
        <translation>في المراجعة فقط</translation>
    </message>
    <message>
        <source>Only in Statistics</source>
        <translation>في الإحصاءات فقط</translation>
    </message>
    <message>
        <source>Only in Datasets</source>
        <translation>في مجموعات البيانات فقط</translation>
    </message>
    <message>
        <source>Only in Settings</source>
        <translation>في الإعدادات فقط</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>bluepencil::AdjudicationOverlay</name>
    <message>
        <source>approved the draft, %1</source>
        <translation>اعتُمدت المسودة في %1</translation>
    </message>
    <message>
        <source>edited it, %1</source>
        <translation>عُدِّلت في %1</translation>
    </message>
    <message>
        <source>rejected it, with a text, %1</source>
        <translation>رُفضت مع نص بديل في %1</translation>
    </message>
    <message>
        <source>rejected it, %1</source>
        <translation>رُفضت في %1</translation>
    </message>
    <message>
        <source>passed it on, %1</source>
        <translation>صُعِّدت في %1</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>لا وسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decide between reviewers</source>
        <translation>الحسم بين المراجعين</translation>
    </message>
    <message>
        <source>Decide on the draft myself</source>
        <translation>أقرر بشأن المسودة بنفسي</translation>
    </message>
    <message>
        <source>They decided without seeing each other. What you take goes into the text, where you can change it; it goes out when you decide.</source>
        <translation>قرروا دون أن يرى بعضهم قرار بعض. ما تأخذه يوضع في النص حيث يمكنك تغييره؛ ولا يُرسَل إلا حين تقرر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more decided.</source>
        <translation>
            <numerusform>لم يقرر غيرهم.</numerusform>
            <numerusform>قرر مراجع واحد غيرهم.</numerusform>
            <numerusform>قرر مراجعان غيرهم.</numerusform>
            <numerusform>قرر %Ln مراجعين غيرهم.</numerusform>
            <numerusform>قرر %Ln مراجعًا غيرهم.</numerusform>
            <numerusform>قرر %Ln مراجع غيرهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Final of %1 against the draft</source>
        <translation>النص النهائي من %1 مقارنة بالمسودة</translation>
    </message>
    <message>
        <source>No text goes out if you reject it too (F12).</source>
        <translation>لا يُرسَل أي نص إن رفضتها أنت أيضًا (F12).</translation>
    </message>
    <message>
        <source>There is no text of theirs.</source>
        <translation>لا نص من هذا المراجع.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>أخذ المسودة</translation>
    </message>
    <message>
        <source>Take this text</source>
        <translation>أخذ هذا النص</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::AgreementPage</name>
    <message>
        <source>no item judged twice</source>
        <translation>لا عنصر قُيِّم مرتين</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>كلها متطابقة</translation>
    </message>
    <message>
        <source>items differ in reviewers</source>
        <translation>تختلف العناصر في مراجعيها</translation>
    </message>
    <message>
        <source>not two reviewers</source>
        <translation>ليس المراجعون اثنين</translation>
    </message>
    <message>
        <source>under %1 items</source>
        <translation>دون %1 من العناصر</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Effort in bands</source>
        <translation>الجهد بالشرائح</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Label set or not</source>
        <translation>الوسم موضوع أم لا</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>المُقيَّم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>نسبة الاتفاق</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <translation>كابا كوهين (κ)</translation>
    </message>
    <message>
        <source>Fleiss’ κ</source>
        <translation>كابا فليس (κ)</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>ألفا كريبندورف (α)</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>معامل غويت (AC1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>الأشخاص والاتفاق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Pairs of reviewers</source>
        <translation>أزواج المراجعين</translation>
    </message>
    <message>
        <source>Agreement of all</source>
        <translation>اتفاق الجميع</translation>
    </message>
    <message>
        <source>Same action</source>
        <translation>الإجراء نفسه</translation>
    </message>
    <message>
        <source>Where a senior decided: whose decision stood</source>
        <translation>حيث حسم مراجع أعلى: من ثبت قراره</translation>
    </message>
    <message>
        <source>Agreement by group</source>
        <translation>الاتفاق حسب المجموعة</translation>
    </message>
    <message>
        <source>No item was decided twice</source>
        <translation>لم يُبتّ في أي عنصر مرتين</translation>
    </message>
    <message>
        <source>Agreement is measured where two or more people decide on the same draft without seeing each other. Ask for an overlap of 2 on an item or a queue.</source>
        <translation>يُقاس الاتفاق حيث يقرر شخصان أو أكثر بشأن المسودة نفسها دون أن يرى بعضهم قرار بعض. اطلب تداخلًا (overlap) قدره 2 لعنصر أو لقائمة انتظار.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>أقل من أن يُعرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) were decided twice in this period; figures are shown from 5 on.</source>
        <translation>
            <numerusform>لم يُبتّ في أي عنصر مرتين في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا.</numerusform>
            <numerusform>بُتّ مرتين في عنصر واحد في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا.</numerusform>
            <numerusform>بُتّ مرتين في عنصرين في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا.</numerusform>
            <numerusform>بُتّ مرتين في %Ln عناصر في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا.</numerusform>
            <numerusform>بُتّ مرتين في %Ln عنصرًا في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا.</numerusform>
            <numerusform>بُتّ مرتين في %Ln عنصر في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2 agree, 95 % interval %3, %4</source>
        <translation>%1: نسبة الاتفاق %2، فترة الثقة 95 %: %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>؛ دون 30: انظر إلى فترة الثقة</translation>
    </message>
    <message>
        <source>Label set by both or by neither</source>
        <translation>وسم وضعه كلاهما أو لم يضعه أيٌّ منهما</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>لا مجموعات مخفية دون n = 5</numerusform>
            <numerusform>مجموعة واحدة دون n = 5 مخفية</numerusform>
            <numerusform>مجموعتان دون n = 5 مخفيتان</numerusform>
            <numerusform>%Ln مجموعات دون n = 5 مخفية</numerusform>
            <numerusform>%Ln مجموعة دون n = 5 مخفية</numerusform>
            <numerusform>%Ln مجموعة دون n = 5 مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>ما دون n = 30 مُعلَّم، وما دون 5 مخفي</translation>
    </message>
    <message>
        <source>No group has 5 items.</source>
        <translation>لا مجموعة لها 5 عناصر.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Decided over</source>
        <translation>ما حُسم</translation>
    </message>
    <message>
        <source>Stood</source>
        <translation>ما ثبت</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average, half of the items are under %5.</source>
        <translation>لدى الجميع النص النهائي نفسه في %1 من أصل %2 من العناصر (%3)؛ ومتوسط HTER بين نصين نهائيين هو %4، ونصف العناصر دون %5.</translation>
    </message>
    <message numerus="yes">
        <source>A senior decided on %Ln item(s) and took one of the decisions as it was on %1 (%2).</source>
        <translation>
            <numerusform>لم يحسم مراجع أعلى أي عنصر، وأُخذ أحد القرارات كما هو في %1 (%2).</numerusform>
            <numerusform>حسم مراجع أعلى عنصرًا واحدًا، وأُخذ أحد القرارات كما هو في %1 (%2).</numerusform>
            <numerusform>حسم مراجع أعلى عنصرين، وأُخذ أحد القرارات كما هو في %1 منهما (%2).</numerusform>
            <numerusform>حسم مراجع أعلى %Ln عناصر، وأُخذ أحد القرارات كما هو في %1 منها (%2).</numerusform>
            <numerusform>حسم مراجع أعلى %Ln عنصرًا، وأُخذ أحد القرارات كما هو في %1 منها (%2).</numerusform>
            <numerusform>حسم مراجع أعلى %Ln عنصر، وأُخذ أحد القرارات كما هو في %1 منها (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions count that were made without seeing the others’. Groups under 30 items are marked and do not sort by their figures; α is shown from 50 items on. Intervals: 95 %, by drawing items again (seed %1); of the share of two, Wilson’s.</source>
        <translation>تُحتسب القرارات التي اتُّخذت دون رؤية قرارات الآخرين. المجموعات دون 30 عنصرًا مُعلَّمة ولا تُرتَّب حسب أرقامها؛ وتُعرض α من 50 عنصرًا فصاعدًا. فترات الثقة: 95 %، بإعادة معاينة العناصر (البذرة %1)؛ ولنسبة اتفاق اثنين فترة ويلسون.</translation>
    </message>
    <message>
        <source>Agreement by group: %1</source>
        <translation>الاتفاق حسب المجموعة: %1</translation>
    </message>
    <message>
        <source>%1 of %2 items have the same final from all (%3); HTER between two finals is %4 on average.</source>
        <translation>لدى الجميع النص النهائي نفسه في %1 من أصل %2 من العناصر (%3)؛ ومتوسط HTER بين نصين نهائيين هو %4.</translation>
    </message>
    <message>
        <source>Items that two or more decided</source>
        <translation>عناصر قرر بشأنها اثنان أو أكثر</translation>
    </message>
    <message>
        <source>%1: items that two or more decided</source>
        <translation>%1: عناصر قرر بشأنها اثنان أو أكثر</translation>
    </message>
    <message>
        <source>%1: items that both decided</source>
        <translation>%1: عناصر قرر بشأنها كلاهما</translation>
    </message>
    <message>
        <source>%1: items on which one or more set it</source>
        <translation>%1: عناصر وضعه عليها واحد أو أكثر</translation>
    </message>
    <message>
        <source>%1: items on which a senior decided</source>
        <translation>%1: عناصر قرر بشأنها مراجع أول</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>بجانب التحديد الآخر</translation>
    </message>
    <message>
        <source>Decided by a senior</source>
        <translation>حسمه مراجع أعلى</translation>
    </message>
    <message>
        <source>The senior took one as it was</source>
        <translation>اعتمد المراجع الأعلى أحدها كما هو</translation>
    </message>
</context>
<context>
    <name>bluepencil::BandsCard</name>
    <message>
        <source>Edit effort of what is kept</source>
        <translation>جهد التعديل لما يُحتفظ به</translation>
    </message>
    <message>
        <source>HTER, %1 without a final</source>
        <translation>HTER، ‏%1 دون نص نهائي</translation>
    </message>
    <message>
        <source>HTER bands</source>
        <translation>شرائح HTER</translation>
    </message>
</context>
<context>
    <name>bluepencil::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>bluepencil::BatchDiffCard</name>
    <message>
        <source>Compared with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Rows of each format</source>
        <translation>صفوف كل تنسيق</translation>
    </message>
    <message>
        <source>%1 compared with</source>
        <translation>مقارنة %1 بـ</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) added</source>
        <translation>
            <numerusform>لا قرارات مضافة</numerusform>
            <numerusform>قرار واحد مضاف</numerusform>
            <numerusform>قراران مضافان</numerusform>
            <numerusform>%n قرارات مضافة</numerusform>
            <numerusform>%n قرارًا مضافًا</numerusform>
            <numerusform>%n قرار مضاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>قرار واحد أُزيل</numerusform>
            <numerusform>قراران أُزيلا</numerusform>
            <numerusform>%n قرارات أُزيلت</numerusform>
            <numerusform>%n قرارًا أُزيلت</numerusform>
            <numerusform>%n قرار أُزيلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>لم يتغير شيء منذئذ</numerusform>
            <numerusform>قرار واحد تغيّر منذئذ</numerusform>
            <numerusform>قراران تغيّرا منذئذ</numerusform>
            <numerusform>%n قرارات تغيّرت منذئذ</numerusform>
            <numerusform>%n قرارًا تغيّرت منذئذ</numerusform>
            <numerusform>%n قرار تغيّرت منذئذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in both</source>
        <translation>
            <numerusform>لا قرارات مشتركة</numerusform>
            <numerusform>قرار واحد مشترك</numerusform>
            <numerusform>قراران مشتركان</numerusform>
            <numerusform>%n قرارات مشتركة</numerusform>
            <numerusform>%n قرارًا مشتركًا</numerusform>
            <numerusform>%n قرار مشترك</numerusform>
        </translation>
    </message>
    <message>
        <source>the same content to the byte</source>
        <translation>المحتوى مطابق بايتًا ببايت</translation>
    </message>
    <message>
        <source>Rows of a format</source>
        <translation>صفوف التنسيق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الفرق</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are the same.</source>
        <translation>الإعدادات متطابقة.</translation>
    </message>
    <message>
        <source>Settings that differ:</source>
        <translation>الإعدادات المختلفة:</translation>
    </message>
</context>
<context>
    <name>bluepencil::BenchmarksPage</name>
    <message>
        <source>HTER, less is better</source>
        <translation>HTER، الأقل أفضل</translation>
    </message>
    <message>
        <source>chrF2, more is better</source>
        <translation>chrF2، الأكثر أفضل</translation>
    </message>
    <message>
        <source>Fields alike, more is better</source>
        <translation>الحقول المتطابقة، الأكثر أفضل</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>بُلغت</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم تُبلغ</translation>
    </message>
    <message>
        <source>Latest run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s), %2 without a draft</source>
        <translation>
            <numerusform>%1، لا عناصر، %2 دون مسودة</numerusform>
            <numerusform>%1، عنصر واحد، %2 دون مسودة</numerusform>
            <numerusform>%1، عنصران، %2 دون مسودة</numerusform>
            <numerusform>%1، %Ln عناصر، %2 دون مسودة</numerusform>
            <numerusform>%1، %Ln عنصرًا، %2 دون مسودة</numerusform>
            <numerusform>%1، %Ln عنصر، %2 دون مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>غير ناجح</translation>
    </message>
    <message>
        <source>Every threshold is reached, by all items.</source>
        <translation>بُلغت كل العتبات، في كل العناصر.</translation>
    </message>
    <message>
        <source>A threshold is not reached, or items have no draft.</source>
        <translation>لم تُبلغ إحدى العتبات، أو توجد عناصر بلا مسودة.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>القيمة، %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Threshold reached</source>
        <translation>بُلغت العتبة</translation>
    </message>
    <message>
        <source>Same items in both</source>
        <translation>العناصر نفسها في كليهما</translation>
    </message>
    <message>
        <source>Change to the run before, %1</source>
        <translation>التغيّر عن التشغيل السابق، %1</translation>
    </message>
    <message>
        <source>run by run, band: %1</source>
        <translation>تشغيلًا تلو تشغيل، نطاق الثقة: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3, n = %4</source>
        <translation>%1، %2: ⁦%3⁩، n = %4</translation>
    </message>
    <message>
        <source>%1; threshold %2, %3</source>
        <translation>%1؛ العتبة %2، %3</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>الاختبارات المعيارية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Must reach</source>
        <translation>يجب أن يبلغ</translation>
    </message>
    <message>
        <source>HTER at most %1</source>
        <translation>HTER لا يزيد على %1</translation>
    </message>
    <message>
        <source>chrF2 at least %1</source>
        <translation>chrF2 لا يقل عن %1</translation>
    </message>
    <message>
        <source>fields at least %1</source>
        <translation>الحقول لا تقل عن %1</translation>
    </message>
    <message>
        <source>No benchmarks yet</source>
        <translation>لا اختبارات معيارية بعد</translation>
    </message>
    <message>
        <source>A benchmark is a frozen set of items with the finals that people gave them: “benchmark create” on the command line makes one, “benchmark import” holds the drafts of a model against it.</source>
        <translation>الاختبار المعياري مجموعة مجمّدة من العناصر مع النصوص النهائية التي أعطاها لها الأشخاص: ينشئ «benchmark create» في سطر الأوامر اختبارًا، ويقيس «benchmark import» مسودات نموذج عليه.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>No run with five items yet: “benchmark import” on the command line holds the drafts of a model against it.</source>
        <translation>لا تشغيل بخمسة عناصر بعد: يقيس «benchmark import» في سطر الأوامر مسودات نموذج عليه.</translation>
    </message>
    <message>
        <source>Benchmarks: models on frozen items</source>
        <translation>الاختبارات المعيارية: نماذج على عناصر مجمّدة</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>الاختبار المعياري</translation>
    </message>
    <message>
        <source>Check findings for 100 drafts, less is better</source>
        <translation>نتائج الفحص لكل 100 مسودة، الأقل أفضل</translation>
    </message>
    <message>
        <source>check findings at most %1</source>
        <translation>نتائج الفحص لا تزيد عن %1</translation>
    </message>
    <message>
        <source>All runs of %1, whatever the period above. Intervals are the middle 95 % of 2,000 draws of the items; changes are paired: the same items of both runs. The scores are kept, not the drafts: a point opens what people decided on the items. Finals that came from editing a model’s drafts favour that model.</source>
        <translation>كل مرات تشغيل %1، أيًا كانت الفترة أعلاه. فترات الثقة هي 95 % الوسطى من 2000 سحب عشوائي للعناصر؛ والتغيّرات مقترنة: العناصر نفسها في التشغيلين. تُحفظ الدرجات لا المسودات: تفتح النقطة ما قرره الناس بشأن العناصر. النصوص النهائية الناتجة عن تعديل مسودات نموذج تحابي ذلك النموذج.</translation>
    </message>
    <message>
        <source>other guideline or program</source>
        <translation>إرشادات أخرى أو برنامج آخر</translation>
    </message>
    <message>
        <source>A benchmark has the same items whatever is selected; each run stands beside the one before.</source>
        <translation>عناصر الاختبار المعياري هي نفسها أيًّا كان التحديد؛ وكل تشغيل يُعرض بجانب السابق له.</translation>
    </message>
</context>
<context>
    <name>bluepencil::BesideView</name>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>المقارنة بنص آخر</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>مقارنةً بـ: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BiasPage</name>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مصعَّد</translation>
    </message>
    <message>
        <source>Heavy edits</source>
        <translation>تعديلات كثيفة</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER، المتوسط</translation>
    </message>
    <message>
        <source>Time, median</source>
        <translation>الوقت، الوسيط</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>⁦%1⁩ (من ⁦%2⁩ إلى ⁦%3⁩)</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>مجموعة المقارنة</translation>
    </message>
    <message>
        <source>too small to judge</source>
        <translation>أصغر من أن يُحكم عليها</translation>
    </message>
    <message>
        <source>evidence of a difference</source>
        <translation>دليل على فرق</translation>
    </message>
    <message>
        <source>no difference larger than %1 detectable</source>
        <translation>لا فرق أكبر من %1 يمكن كشفه</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>no evidence of a difference</source>
        <translation>لا دليل على فرق</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>غير معرّف</translation>
    </message>
    <message>
        <source>%1; within model and task it points the other way</source>
        <translation>%1؛ وضمن النموذج والمهمة الاتجاه معاكس</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>تدقيق التحيّز</translation>
    </message>
    <message>
        <source>Groups by</source>
        <translation>المجموعات حسب</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>حسب المجموعة</translation>
    </message>
    <message>
        <source>Groups compared</source>
        <translation>المجموعات المقارَنة</translation>
    </message>
    <message>
        <source>No decision to compare</source>
        <translation>لا قرارات للمقارنة</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>أقل من أن يُعرض</translation>
    </message>
    <message>
        <source>with the largest group</source>
        <translation>بأكبر مجموعة</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>q is p adjusted for %Ln comparison(s) (Benjamini and Hochberg); under .05 it is called evidence. p: Fisher’s exact test, of HTER and time Mann and Whitney’s.</source>
        <translation>
            <numerusform>القيمة q هي القيمة p دون تعديل، إذ لا مقارنات (بنجاميني وهوخبرغ)؛ وما دون 0.05 يُسمى دليلًا. القيمة p: اختبار فيشر الدقيق، ولـ HTER والوقت اختبار مان وويتني.</numerusform>
            <numerusform>القيمة q هي القيمة p معدَّلة لمقارنة واحدة (بنجاميني وهوخبرغ)؛ وما دون 0.05 يُسمى دليلًا. القيمة p: اختبار فيشر الدقيق، ولـ HTER والوقت اختبار مان وويتني.</numerusform>
            <numerusform>القيمة q هي القيمة p معدَّلة لمقارنتين (بنجاميني وهوخبرغ)؛ وما دون 0.05 يُسمى دليلًا. القيمة p: اختبار فيشر الدقيق، ولـ HTER والوقت اختبار مان وويتني.</numerusform>
            <numerusform>القيمة q هي القيمة p معدَّلة لـ %Ln مقارنات (بنجاميني وهوخبرغ)؛ وما دون 0.05 يُسمى دليلًا. القيمة p: اختبار فيشر الدقيق، ولـ HTER والوقت اختبار مان وويتني.</numerusform>
            <numerusform>القيمة q هي القيمة p معدَّلة لـ %Ln مقارنة (بنجاميني وهوخبرغ)؛ وما دون 0.05 يُسمى دليلًا. القيمة p: اختبار فيشر الدقيق، ولـ HTER والوقت اختبار مان وويتني.</numerusform>
            <numerusform>القيمة q هي القيمة p معدَّلة لـ %Ln مقارنة (بنجاميني وهوخبرغ)؛ وما دون 0.05 يُسمى دليلًا. القيمة p: اختبار فيشر الدقيق، ولـ HTER والوقت اختبار مان وويتني.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within strata: the odds ratio of the two groups within each model and task (Mantel and Haenszel), for groups that differ in what they are sent.</source>
        <translation>ضمن الطبقات: نسبة الأرجحية بين المجموعتين ضمن كل نموذج ومهمة (مانتل وهنزل)، للمجموعات التي يختلف ما يُرسَل إليها.</translation>
    </message>
    <message>
        <source>“Detectable” would be found in four of five samples of these sizes. Under 30 decisions a group is marked, under 5 hidden.</source>
        <translation>«يمكن كشفه» يعني أنه يُكتشف في أربع من كل خمس عينات بهذه الأحجام. المجموعة دون 30 قرارًا مُعلَّمة، ودون 5 مخفية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden.</source>
        <translation>
            <numerusform>لا مجموعات مخفية.</numerusform>
            <numerusform>مجموعة واحدة مخفية.</numerusform>
            <numerusform>مجموعتان مخفيتان.</numerusform>
            <numerusform>%Ln مجموعات مخفية.</numerusform>
            <numerusform>%Ln مجموعة مخفية.</numerusform>
            <numerusform>%Ln مجموعة مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة الثقة 95 %</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2, 95 % interval %3, n = %4; %5</source>
        <translation>%1: %2، فترة الثقة 95 %: %3، n = %4؛ %5</translation>
    </message>
    <message>
        <source>%1, by group</source>
        <translation>%1، حسب المجموعة</translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>ما دون n = 30 مُعلَّم، وما دون 5 مخفي</translation>
    </message>
    <message>
        <source>No group has 5 decisions with this figure.</source>
        <translation>لا مجموعة لها 5 قرارات بهذا الرقم.</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>الفرق بالنقاط</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Odds ratio within strata</source>
        <translation>نسبة الأرجحية ضمن الطبقات</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يدل عليه</translation>
    </message>
    <message>
        <source>There are none in this period and of this kind. Go back and choose a longer period or fewer conditions; groups are compared from 5 decisions on.</source>
        <translation>لا يوجد منها شيء في هذه الفترة ومن هذا النوع. ارجع واختر فترة أطول أو شروطًا أقل؛ تُقارَن المجموعات من 5 قرارات فصاعدًا.</translation>
    </message>
    <message>
        <source>No group by %1 has 5 decisions; smaller ones are hidden, because they would say more about single cases than about the group. Choose other groups above, or go back and choose a longer period.</source>
        <translation>لا مجموعة حسب %1 لها 5 قرارات؛ والمجموعات الأصغر مخفية لأنها تدل على حالات مفردة أكثر مما تدل على المجموعة. اختر مجموعات أخرى أعلاه، أو ارجع واختر فترة أطول.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; within model and task there is no difference</source>
        <translation>%1؛ وضمن النموذج والمهمة لا يوجد فرق</translation>
    </message>
    <message>
        <source>The audit compares groups with each other: choose an attribute, such as the model, instead of a second selection.</source>
        <translation>يقارن التدقيق المجموعات بعضها ببعض: اختر سمة، مثل النموذج، بدلًا من تحديد ثانٍ.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>too large to be checked</source>
        <translation>أكبر من أن يُفحص</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>لا شيء يستدعي النظر</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>موضع واحد للنظر فيه</numerusform>
            <numerusform>موضعان للنظر فيهما</numerusform>
            <numerusform>%n مواضع للنظر فيها</numerusform>
            <numerusform>%n موضعًا للنظر فيه</numerusform>
            <numerusform>%n موضع للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>صحيح كما هو</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why, in one line</source>
        <translation>السبب في سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>لا شيء بانتظار جواب</numerusform>
            <numerusform>واحد بانتظار جواب</numerusform>
            <numerusform>اثنان بانتظار جواب</numerusform>
            <numerusform>%n بانتظار جواب</numerusform>
            <numerusform>%n بانتظار جواب</numerusform>
            <numerusform>%n بانتظار جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>بانتظار جواب</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandDelegate</name>
    <message>
        <source>your keys</source>
        <translation>مفاتيحك</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandModel</name>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>مفاتيحك</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>ليس الآن: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CommandPalette</name>
    <message>
        <source>Run an action</source>
        <translation>تنفيذ إجراء</translation>
    </message>
    <message>
        <source>Run an action: type some of its letters</source>
        <translation>تنفيذ إجراء: اكتب بعض حروفه</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>لا إجراء فيه هذه الحروف. قلّل الحروف لتجد أكثر.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareBase</name>
    <message>
        <source>Final of %1</source>
        <translation>النص النهائي لـ %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>اعتُمد في %1</translation>
    </message>
    <message>
        <source>rejected, with a text, %1</source>
        <translation>رُفض مع نص بديل في %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>عُدّل في %1</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>ما أرسلته</translation>
    </message>
    <message>
        <source>%1; the producer gave it back</source>
        <translation>%1؛ أعاده النظام المصدر</translation>
    </message>
    <message>
        <source>%1; you took it back</source>
        <translation>%1؛ سحبته أنت</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>ما كتبته سابقًا</translation>
    </message>
    <message>
        <source>%1; it came too late</source>
        <translation>%1؛ وصل بعد فوات الأوان</translation>
    </message>
    <message>
        <source>Draft of revision %1</source>
        <translation>مسودة النسخة %1</translation>
    </message>
    <message>
        <source>replaced %1</source>
        <translation>استُبدلت في %1</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>الموجّه %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>المسودة %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CompareOverlay</name>
    <message>
        <source>Compare with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Texts to compare with</source>
        <translation>نصوص للمقارنة بها</translation>
    </message>
    <message>
        <source>Marks and hunks follow what is chosen here. What is stored stays against the draft.</source>
        <translation>تتبع العلامات والتغييرات ما يُختار هنا. أما المحفوظ فيبقى مقارنًا بالمسودة.</translation>
    </message>
    <message>
        <source>compared with now</source>
        <translation>يُقارن به الآن</translation>
    </message>
    <message>
        <source>%1; compared with now</source>
        <translation>%1؛ يُقارن به الآن</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConflictOverlay</name>
    <message>
        <source>Decisions that did not count</source>
        <translation>قرارات لم تُحتسب</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <translation>نسخ كل النصوص</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>While there was no contact others were faster with %n draft(s). Nothing of yours went out for them; your texts are kept.</source>
        <translation>
            <numerusform>لم يسبقك أحد إلى أي مسودة أثناء انقطاع الاتصال. نصوصك محفوظة.</numerusform>
            <numerusform>سبقك غيرك إلى مسودة واحدة أثناء انقطاع الاتصال. لم يُرسَل منك شيء بشأنها؛ نصوصك محفوظة.</numerusform>
            <numerusform>سبقك غيرك إلى مسودتين أثناء انقطاع الاتصال. لم يُرسَل منك شيء بشأنهما؛ نصوصك محفوظة.</numerusform>
            <numerusform>سبقك غيرك إلى %n مسودات أثناء انقطاع الاتصال. لم يُرسَل منك شيء بشأنها؛ نصوصك محفوظة.</numerusform>
            <numerusform>سبقك غيرك إلى %n مسودة أثناء انقطاع الاتصال. لم يُرسَل منك شيء بشأنها؛ نصوصك محفوظة.</numerusform>
            <numerusform>سبقك غيرك إلى %n مسودة أثناء انقطاع الاتصال. لم يُرسَل منك شيء بشأنها؛ نصوصك محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A team&apos;s workspace is reached through its gateway. This machine then keeps a journal of its own: you work on without contact, and nothing that you wrote is lost.</source>
        <translation>يُوصَل إلى مساحة عمل الفريق عبر بوابتها. ويحتفظ هذا الجهاز عندئذ بسجل خاص به: تواصل العمل دون اتصال، ولا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Address of the gateway</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Leave empty to use the one that is kept</source>
        <translation>اتركه فارغًا لاستخدام الرمز المحفوظ</translation>
    </message>
    <message>
        <source>As it was given to you</source>
        <translation>كما أُعطي لك</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>حفظ رمز الوصول</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Until the window closes</source>
        <translation>حتى إغلاق النافذة</translation>
    </message>
    <message>
        <source>Your desktop&apos;s keychain holds it, never a file of this program.</source>
        <translation>يُحفظ في سلسلة مفاتيح نظامك، لا في أي ملف لهذا البرنامج.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that the program could use. The token is kept in no file, so you are asked for it again at the next start.</source>
        <translation>ليس في هذا النظام سلسلة مفاتيح يمكن للبرنامج استخدامها. لا يُحفظ رمز الوصول في أي ملف، لذا يُطلب منك مجددًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>استخدام هذا الاتصال</translation>
    </message>
    <message>
        <source>The keychain did not take the token.</source>
        <translation>لم تقبل سلسلة المفاتيح رمز الوصول.</translation>
    </message>
    <message>
        <source>It says: %1. The token is used until the window closes, and kept in no file.</source>
        <translation>تقول: %1. يُستخدم رمز الوصول حتى إغلاق النافذة، ولا يُحفظ في أي ملف.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; nothing was sent to it.</source>
        <translation>اسأل مسؤول الخادم؛ لم يُرسَل إلى الخادم شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is right, the server needs a new certificate. Nothing was sent to it.</source>
        <translation>التاريخ على هذا الجهاز هو %1. إن كان صحيحًا فالخادم يحتاج إلى شهادة جديدة. لم يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>لم تبدأ صلاحية شهادة %1 بعد.</translation>
    </message>
    <message>
        <source>This machine says it is %1. If that is wrong, set its clock. Nothing was sent to the server.</source>
        <translation>التاريخ على هذا الجهاز هو %1. إن كان خاطئًا فاضبط ساعته. لم يُرسَل إلى الخادم شيء.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by itself.</source>
        <translation>شهادة %1 موقّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>Nobody vouches for it. If it is your team&apos;s own, have it added to the certificates this machine trusts. Nothing was sent to the server.</source>
        <translation>لا أحد يضمنها. إن كانت خاصة بفريقك فاطلب إضافتها إلى الشهادات التي يثق بها هذا الجهاز. لم يُرسَل إلى الخادم شيء.</translation>
    </message>
    <message>
        <source>This machine does not know who vouches for %1.</source>
        <translation>لا يعرف هذا الجهاز من يضمن %1.</translation>
    </message>
    <message>
        <source>The issuer of its certificate is not among those this machine trusts. If it is your company&apos;s own, have it added there. Nothing was sent to the server.</source>
        <translation>جهة إصدار شهادته ليست من الجهات التي يثق بها هذا الجهاز. إن كانت خاصة بشركتك فاطلب إضافتها إليها. لم يُرسَل إلى الخادم شيء.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than %1.</source>
        <translation>الشهادة لاسم آخر غير %1.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, somebody else may be answering.</source>
        <translation>تحقق من العنوان. إن كان صحيحًا فقد يكون المجيب طرفًا آخر.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked.</source>
        <translation>أُبطلت شهادة %1.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بـ %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>متصل بـ %1 باسم %2.</translation>
    </message>
    <message>
        <source>Every queue is open to you.</source>
        <translation>كل قوائم الانتظار متاحة لك.</translation>
    </message>
    <message>
        <source>Your queues: %1</source>
        <translation>قوائم انتظارك: %1</translation>
    </message>
    <message>
        <source>But the connection is not encrypted: others on the way can read drafts, answers and your token. Use an address that begins with https://.</source>
        <translation>لكن الاتصال غير مشفَّر: يمكن لغيرك على الطريق قراءة المسودات والأجوبة ورمز وصولك. استخدم عنوانًا يبدأ بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>That is no address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>It looks like https://review.example.com, perhaps with a port or a path.</source>
        <translation>يكون على شكل ⁦https://review.example.com⁩، وقد يتبعه منفذ أو مسار.</translation>
    </message>
    <message>
        <source>There is no host named %1.</source>
        <translation>لا يوجد مضيف باسم %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this machine is on the network the server is on; a VPN may be needed.</source>
        <translation>تحقق من كتابة العنوان، ومن أن هذا الجهاز على شبكة الخادم؛ وقد تلزم شبكة VPN.</translation>
    </message>
    <message>
        <source>%1 is there, but takes no connections at that port.</source>
        <translation>%1 موجود، لكنه لا يقبل الاتصال على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the port; if it is right, the gateway is not running.</source>
        <translation>تحقق من المنفذ؛ إن كان صحيحًا فالبوابة لا تعمل.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يستجيب %1.</translation>
    </message>
    <message>
        <source>It may be off, or a firewall on the way keeps it from answering.</source>
        <translation>قد يكون متوقفًا، أو يمنعه جدار حماية على الطريق من الاستجابة.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>Something on the way, or the server itself, ended it. Check whether the address should begin with https://.</source>
        <translation>أنهاه شيء على الطريق أو الخادم نفسه. تحقق مما إذا كان ينبغي أن يبدأ العنوان بـ ⁦https://⁩.</translation>
    </message>
    <message>
        <source>%1 sends on to another address.</source>
        <translation>يحيل %1 إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>If that is where your gateway is, enter it here: %1</source>
        <translation>إن كانت بوابتك هناك فأدخل هذا العنوان هنا: %1</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>يجيب شيء آخر عند %1.</translation>
    </message>
    <message>
        <source>It is no gateway of Bluepencil. Check the address, and whether this network wants you to sign in with a browser first.</source>
        <translation>ليس بوابة Bluepencil. تحقق من العنوان، ومما إذا كانت هذه الشبكة تطلب تسجيل الدخول في المتصفح أولًا.</translation>
    </message>
    <message>
        <source>%1 is busy just now.</source>
        <translation>%1 مشغول الآن.</translation>
    </message>
    <message>
        <source>It is the right place. Test again in a minute.</source>
        <translation>العنوان صحيح. أعد الاختبار بعد دقيقة.</translation>
    </message>
    <message>
        <source>The gateway is newer than this program.</source>
        <translation>البوابة أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Update Bluepencil on this machine.</source>
        <translation>تستخدم البوابة الإصدار %1 من البروتوكول، وهذا البرنامج الإصدار 1. حدّث Bluepencil على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The gateway is older than this program.</source>
        <translation>البوابة أقدم من هذا البرنامج.</translation>
    </message>
    <message>
        <source>It speaks version %1 of the protocol, this program version 1. Ask whoever runs the server to update it.</source>
        <translation>تستخدم البوابة الإصدار %1 من البروتوكول، وهذا البرنامج الإصدار 1. اطلب من مسؤول الخادم تحديثها.</translation>
    </message>
    <message>
        <source>The gateway is there; a token is missing.</source>
        <translation>البوابة موجودة؛ ينقص رمز الوصول.</translation>
    </message>
    <message>
        <source>Paste the one that you were given.</source>
        <translation>ألصق الرمز الذي أُعطي لك.</translation>
    </message>
    <message>
        <source>The gateway does not know this token.</source>
        <translation>لا تعرف البوابة رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>It may be mistyped, or it was revoked. What you decided and could not send waits on this machine until you have a new one.</source>
        <translation>ربما كُتب خطأً أو أُبطل. ما قررته ولم يُرسَل بعد ينتظر على هذا الجهاز حتى تحصل على رمز جديد.</translation>
    </message>
    <message>
        <source>This token is for a program that sends drafts in, not for a reviewer.</source>
        <translation>رمز الوصول هذا لبرنامج يرسل المسودات، لا لمراجع.</translation>
    </message>
    <message>
        <source>It belongs to %1. Ask for a token of your own.</source>
        <translation>يعود إلى %1. اطلب رمز وصول خاصًا بك.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>رسالة من %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New message of %1</source>
        <translation>رسالة جديدة من %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::CostPage</name>
    <message>
        <source>no draft tells them</source>
        <translation>لا مسودة تذكرها</translation>
    </message>
    <message>
        <source>%1 a draft, n = %2</source>
        <translation>%1 لكل مسودة، n = %2</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>التكلفة بعملة %1</translation>
    </message>
    <message>
        <source>%1 item(s), of %2 more it is not known</source>
        <translation>العناصر: %1، وهي غير معروفة لعدد آخر: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Of an item sent, %1</source>
        <translation>لكل عنصر مُرسَل، %1</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>الرموز الداخلة</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>الرموز الخارجة</translation>
    </message>
    <message>
        <source>Calls that are not reviewed</source>
        <translation>استدعاءات لا تُراجَع</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل منها %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Of an item sent</source>
        <translation>لكل عنصر مُرسَل</translation>
    </message>
    <message>
        <source>out</source>
        <translation>الخارجة</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Cost of an item sent, %1</source>
        <translation>تكلفة العنصر المُرسَل، %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>%1: %2 for an item sent, 95 % interval %3, n = %4</source>
        <translation>%1: %2 لكل عنصر مُرسَل، فترة الثقة 95 %: %3، n = %4</translation>
    </message>
    <message>
        <source>No model has sent five items of a known cost.</source>
        <translation>لا نموذج أرسل خمسة عناصر معروفة التكلفة.</translation>
    </message>
    <message>
        <source>Cost by day, %1</source>
        <translation>التكلفة حسب اليوم، %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1: %2, of an item sent %3, %4 sent</source>
        <translation>%1: %2، لكل عنصر مُرسَل %3، المُرسَل %4</translation>
    </message>
    <message>
        <source>No day has five decisions on drafts of a known cost.</source>
        <translation>لا يوم له خمسة قرارات على مسودات معروفة التكلفة.</translation>
    </message>
    <message>
        <source>By model and currency</source>
        <translation>حسب النموذج والعملة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln item(s) no cost is known</source>
        <translation>
            <numerusform>لا عناصر تكلفتها غير معروفة</numerusform>
            <numerusform>عنصر واحد تكلفته غير معروفة</numerusform>
            <numerusform>عنصران تكلفتهما غير معروفة</numerusform>
            <numerusform>%Ln عناصر تكلفتها غير معروفة</numerusform>
            <numerusform>%Ln عنصرًا تكلفتها غير معروفة</numerusform>
            <numerusform>%Ln عنصر تكلفتها غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost is known. A producer says it as drafts[].cost, or tells the tokens and the prices stand in the workspace: see “price” on the command line.</source>
        <translation>لا تكلفة معروفة. يذكرها النظام المصدر في ⁦drafts[].cost⁩، أو يذكر الرموز وتكون الأسعار في مساحة العمل: انظر «price» في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>الرمز الأول 50 %</translation>
    </message>
    <message>
        <source>Whole answer 50 %</source>
        <translation>الجواب كاملًا 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <translation>الفاشل، %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشل</translation>
    </message>
    <message>
        <source>Calls are known by model, task and time alone: take the other conditions away to see them.</source>
        <translation>لا تُعرف الاستدعاءات إلا بالنموذج والمهمة والوقت: أزل الشروط الأخرى لتراها.</translation>
    </message>
    <message>
        <source>No calls in this period. Applications report them to the gateway, or “calls import” reads them from a file.</source>
        <translation>لا استدعاءات في هذه الفترة. تبلّغ التطبيقات عنها البوابة، أو يقرؤها «calls import» من ملف.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Nothing is known of tokens and cost</source>
        <translation>لا شيء معروف عن الرموز والتكلفة</translation>
    </message>
    <message>
        <source>A producer says what a draft cost as drafts[].cost, or its tokens as gen_ai.usage; prices of tokens are set with “price” on the command line. Calls that nobody reviews come through the gateway or “calls import”.</source>
        <translation>يذكر النظام المصدر تكلفة المسودة في ⁦drafts[].cost⁩، أو رموزها في ⁦gen_ai.usage⁩؛ وتُحدَّد أسعار الرموز بواسطة «price» في سطر الأوامر. أما الاستدعاءات التي لا يراجعها أحد فتأتي عبر البوابة أو «calls import».</translation>
    </message>
    <message>
        <source>Cost is that of all drafts of the items decided on, whichever was sent, divided by the items sent; as the producer says it, else by the prices of the workspace on the day the item came. Currencies are never added up. The interval is that of a ratio of totals, 95 %; it holds for many items. Groups under five decisions are left out.</source>
        <translation>التكلفة هي تكلفة كل مسودات العناصر المبتوت فيها، أيًا كانت المُرسَلة منها، مقسومة على العناصر المُرسَلة؛ كما يذكرها النظام المصدر، وإلا فبأسعار مساحة العمل في يوم وصول العنصر. لا تُجمع العملات معًا أبدًا. فترة الثقة هي فترة نسبة بين مجموعين، 95 %؛ وهي صالحة للأعداد الكبيرة من العناصر. تُستبعد المجموعات دون خمسة قرارات.</translation>
    </message>
    <message>
        <source>Cost: tokens, money and calls that are not reviewed</source>
        <translation>التكلفة: الرموز والمال والاستدعاءات التي لا تُراجَع</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Calls that failed</source>
        <translation>الاستدعاءات الفاشلة</translation>
    </message>
</context>
<context>
    <name>bluepencil::DatasetPlace</name>
    <message>
        <source>The path of the manifest is in the clipboard.</source>
        <translation>نُسخ مسار ملف البيان إلى الحافظة.</translation>
    </message>
    <message>
        <source>As a command</source>
        <translation>كأمر</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Open the folder of what was written</source>
        <translation>فتح مجلد ما كُتب</translation>
    </message>
    <message>
        <source>Copy as a command</source>
        <translation>نسخ كأمر</translation>
    </message>
    <message>
        <source>Preview the format before</source>
        <translation>معاينة التنسيق السابق</translation>
    </message>
    <message>
        <source>Preview the next format</source>
        <translation>معاينة التنسيق التالي</translation>
    </message>
    <message>
        <source>Preview as edits or lines</source>
        <translation>المعاينة كتعديلات أو كأسطر</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>اختر تنسيقًا.</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>counting, %1 of %2 decisions …</source>
        <translation>جارٍ العدّ، %1 من %2 من القرارات…</translation>
    </message>
    <message>
        <source>follows every change</source>
        <translation>يتبع كل تغيير</translation>
    </message>
    <message>
        <source>Folder of the dataset</source>
        <translation>مجلد مجموعة البيانات</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>كُتب %1: %2</translation>
    </message>
    <message>
        <source>Name a folder</source>
        <translation>حدّد مجلدًا</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>لا يوجد ما يُكتب</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>نُسخ الأمر إلى الحافظة.</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>لا يوجد برنامج يفتح المجلدات هنا. المجلد هو %1</translation>
    </message>
    <message>
        <source>No export is running</source>
        <translation>لا يوجد تصدير جارٍ</translation>
    </message>
    <message>
        <source>Next figures of the rows</source>
        <translation>أرقام الصفوف التالية</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>Save the recipe under a name</source>
        <translation>حفظ الوصفة باسم</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>حفظ الوصفة كملف</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>فتح وصفة</translation>
    </message>
    <message>
        <source>Delete the recipe</source>
        <translation>حذف الوصفة</translation>
    </message>
    <message>
        <source>Add evaluation files</source>
        <translation>إضافة ملفات تقييم</translation>
    </message>
    <message>
        <source>Batches, or back to the rows</source>
        <translation>الدفعات، أو العودة إلى الصفوف</translation>
    </message>
    <message>
        <source>Verify the folder of a batch</source>
        <translation>التثبّت من مجلد دفعة</translation>
    </message>
    <message>
        <source>See whether a batch can be made again</source>
        <translation>معرفة إن كان يمكن إعادة إنشاء دفعة</translation>
    </message>
    <message>
        <source>Make a new revision of a batch</source>
        <translation>إنشاء نسخة جديدة من دفعة</translation>
    </message>
    <message>
        <source>Copy the difference of two batches</source>
        <translation>نسخ الفرق بين دفعتين</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Texts that the model is judged by</source>
        <translation>نصوص يُقاس بها النموذج</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>نصوص</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ العد …</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionBar</name>
    <message>
        <source>Time left for undoing</source>
        <translation>الوقت المتبقي للتراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <translation>تراجع %1 ث</translation>
    </message>
    <message>
        <source>Send edited</source>
        <translation>إرسال المعدَّل</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
</context>
<context>
    <name>bluepencil::DecisionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bluepencil::DetailPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>bluepencil::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftEditor</name>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Hidden on screen: %1</source>
        <translation>مخفي على الشاشة: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftList</name>
    <message>
        <source>Drafts behind the figure</source>
        <translation>المسودات وراء الرقم</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftListModel</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1، %2 %3</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::DraftsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارًا</numerusform>
            <numerusform>%Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>These decisions were taken back or erased meanwhile.</source>
        <translation>سُحبت هذه القرارات أو مُحيت في الأثناء.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftOverlay</name>
    <message>
        <source>Acknowledge an alarm</source>
        <translation>الإقرار بإنذار</translation>
    </message>
    <message>
        <source>What was decided since is the new normal</source>
        <translation>ما قُرِّر منذئذ هو الوضع المعتاد الجديد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Why may it end?</source>
        <translation>لماذا يجوز إنهاؤه؟</translation>
    </message>
    <message>
        <source>Without this the figure is watched anew against the same baseline: if nothing was done, the alarm comes back.</source>
        <translation>دون ذلك يُراقَب الرقم من جديد مقارنة بخط الأساس نفسه: إن لم يُفعل شيء عاد الإنذار.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
</context>
<context>
    <name>bluepencil::DriftPage</name>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Models and tasks</source>
        <translation>النماذج والمهام</translation>
    </message>
    <message>
        <source>Evidence for a change</source>
        <translation>الدليل على تغيّر</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>ما يُراقَب</translation>
    </message>
    <message>
        <source>Labels that rise</source>
        <translation>الوسوم المتزايدة</translation>
    </message>
    <message>
        <source>What comes in, beside the baseline</source>
        <translation>الوارد مقارنة بخط الأساس</translation>
    </message>
    <message>
        <source>Earlier alarms</source>
        <translation>الإنذارات السابقة</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>لا شيء يُراقَب بعد</translation>
    </message>
    <message>
        <source>As soon as %1 drafts of one model and task are decided, changes of approval and effort are found here.</source>
        <translation>ما إن يبلغ عدد المسودات المبتوت فيها لنموذج ومهمة %1 حتى تظهر هنا تغيّرات الاعتماد والجهد.</translation>
    </message>
    <message>
        <source>No alarm. Approval and effort are as in the baseline, as far as the decisions tell.</source>
        <translation>لا إنذار. الاعتماد والجهد كما في خط الأساس، بقدر ما تدل عليه القرارات.</translation>
    </message>
    <message>
        <source>Nothing is watched yet: no model and task has the %1 decisions that a baseline needs.</source>
        <translation>لا شيء مراقَب بعد: لم يبلغ أي نموذج ومهمة عدد القرارات اللازم لخط الأساس، وهو %1.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Worst drafts</source>
        <translation>أسوأ المسودات</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>إقرار…</translation>
    </message>
    <message>
        <source>%1, powers of ten</source>
        <translation>%1، بقوى العشرة</translation>
    </message>
    <message>
        <source>What comes in: the first %1 decisions beside the latest %2. 99 of 100 unchanged samples lie under “by chance under”; it&apos;s no alarm.</source>
        <translation>الوارد: أول %1 من القرارات بجانب أحدث %2. تقع 99 من كل 100 عينة لم تتغير دون قيمة «بالصدفة دون»؛ وليس هذا إنذارًا.</translation>
    </message>
    <message>
        <source>Too few decisions to compare what comes in.</source>
        <translation>القرارات أقل من أن يُقارَن الوارد.</translation>
    </message>
    <message>
        <source>Worst drafts of %1 since the change</source>
        <translation>أسوأ المسودات في %1 منذ التغيّر</translation>
    </message>
    <message>
        <source>The alarm is acknowledged</source>
        <translation>أُقرّ بالإنذار</translation>
    </message>
    <message>
        <source>All drafts since</source>
        <translation>كل المسودات منذئذ</translation>
    </message>
    <message>
        <source>Drafts of %1 since the change</source>
        <translation>مسودات %1 منذ التغيّر</translation>
    </message>
    <message>
        <source>Drafts of %1 since its baseline began</source>
        <translation>مسودات %1 منذ أن بدأ خط أساسها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorTools</name>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل تطابق واحد</numerusform>
            <numerusform>استُبدل تطابقان</numerusform>
            <numerusform>استُبدلت %n تطابقات</numerusform>
            <numerusform>استُبدل %n تطابقًا</numerusform>
            <numerusform>استُبدل %n تطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>إدراج مقتطف</translation>
    </message>
    <message>
        <source>Insert a snippet: type some of its letters</source>
        <translation>إدراج مقتطف: اكتب بعض حروفه</translation>
    </message>
    <message>
        <source>You have no snippets yet. “Change snippets” is where you write them.</source>
        <translation>ليس لديك مقتطفات بعد. تكتبها في «تغيير المقتطفات».</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>تغيير المقتطفات</translation>
    </message>
    <message>
        <source>No value here, so it stays as it is: %1</source>
        <translation>لا قيمة له هنا، فيبقى كما هو: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n placeholder(s) stayed in the text, with no value here: %1</source>
        <translation>
            <numerusform>لم يبقَ في النص موضع بلا قيمة: %1</numerusform>
            <numerusform>بقي في النص موضع واحد لا قيمة له هنا: %1</numerusform>
            <numerusform>بقي في النص موضعان لا قيمة لهما هنا: %1</numerusform>
            <numerusform>بقيت في النص %n مواضع لا قيمة لها هنا: %1</numerusform>
            <numerusform>بقي في النص %n موضعًا لا قيمة له هنا: %1</numerusform>
            <numerusform>بقي في النص %n موضع لا قيمة له هنا: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a fact or a reference</source>
        <translation>إدراج حقيقة أو مرجع</translation>
    </message>
    <message>
        <source>Insert a fact or a reference: type some of its letters</source>
        <translation>إدراج حقيقة أو مرجع: اكتب بعض حروفه</translation>
    </message>
    <message>
        <source>This item has neither facts nor references.</source>
        <translation>ليس لهذا العنصر حقائق ولا مراجع.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>title of the reference</source>
        <translation>عنوان المرجع</translation>
    </message>
    <message>
        <source>address: %1</source>
        <translation>عنوان الويب: %1</translation>
    </message>
    <message>
        <source>The spelling of this draft is not checked</source>
        <translation>لا يُدقَّق إملاء هذه المسودة</translation>
    </message>
    <message>
        <source>No misspelt word in the draft</source>
        <translation>لا أخطاء إملائية في المسودة</translation>
    </message>
    <message>
        <source>The word at the cursor is not marked</source>
        <translation>الكلمة عند المؤشر غير مُعلَّمة</translation>
    </message>
    <message>
        <source>Suggestions for “%1”</source>
        <translation>اقتراحات لـ«%1»</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to your dictionary</source>
        <translation>إضافة «%1» إلى قاموسك</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now</source>
        <translation>صارت «%1» في قاموسك</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Find and replace in the draft</source>
        <translation>البحث والاستبدال في المسودة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Previous misspelt word</source>
        <translation>الخطأ الإملائي السابق</translation>
    </message>
    <message>
        <source>Suggestions for the misspelt word</source>
        <translation>اقتراحات للخطأ الإملائي</translation>
    </message>
    <message>
        <source>Add the word to your dictionary</source>
        <translation>إضافة الكلمة إلى قاموسك</translation>
    </message>
    <message>
        <source>White space: in code, everywhere, nowhere</source>
        <translation>المسافات البيضاء: في الشيفرة، في كل مكان، بلا عرض</translation>
    </message>
    <message>
        <source>There is no draft to work on</source>
        <translation>لا توجد مسودة للعمل عليها</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>احجز المسودة من جديد أولًا</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>مساحة العمل مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>The settings say that misspelt words are not marked</source>
        <translation>تعليم الأخطاء الإملائية معطّل في الإعدادات</translation>
    </message>
    <message>
        <source>White space is shown everywhere</source>
        <translation>تُعرض المسافات البيضاء في كل مكان</translation>
    </message>
    <message>
        <source>White space is shown nowhere</source>
        <translation>لا تُعرض المسافات البيضاء</translation>
    </message>
    <message>
        <source>White space is shown in code and tables</source>
        <translation>تُعرض المسافات البيضاء في الشيفرة والجداول</translation>
    </message>
</context>
<context>
    <name>bluepencil::EscalateOverlay</name>
    <message>
        <source>Escalate this draft</source>
        <translation>تصعيد هذه المسودة</translation>
    </message>
    <message>
        <source>A reviewer with this skill decides. Nothing goes out until then.</source>
        <translation>يقرر مراجع يملك هذه المهارة. لا يُرسَل شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportBar</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>privacy: none</source>
        <translation>الخصوصية: بلا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Writing %1, %2 of %3 lines</source>
        <translation>جارٍ كتابة %1، %2 من %3 من الأسطر</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 decisions</source>
        <translation>جارٍ القراءة، %1 من %2 من القرارات</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>، %1 في الثانية</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>بأسماء مستعارة</translation>
    </message>
</context>
<context>
    <name>bluepencil::FactsPane</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: fact %2</source>
        <translation>%1: الحقيقة %2</translation>
    </message>
    <message>
        <source>, not stated in the draft</source>
        <translation>، غير مذكورة في المسودة</translation>
    </message>
    <message>
        <source>, draft %1</source>
        <translation>، المسودة %1</translation>
    </message>
    <message>
        <source>, draft %1 differs</source>
        <translation>، المسودة %1 تختلف</translation>
    </message>
    <message>
        <source>, draft %1 deviates %2</source>
        <translation>، المسودة %1 تنحرف بمقدار %2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldForm</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>The draft has: %1</source>
        <translation>في المسودة: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::FieldPane</name>
    <message>
        <source>View of the draft</source>
        <translation>طريقة عرض المسودة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Not valid JSON. %1.</source>
        <translation>ليس JSON صالحًا. %1.</translation>
    </message>
    <message>
        <source>too large to be shown by fields</source>
        <translation>أكبر من أن يُعرض بالحقول</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>لا حقول تستدعي النظر</numerusform>
            <numerusform>حقل واحد يستدعي النظر</numerusform>
            <numerusform>حقلان يستدعيان النظر</numerusform>
            <numerusform>%n حقول تستدعي النظر</numerusform>
            <numerusform>%n حقلًا يستدعي النظر</numerusform>
            <numerusform>%n حقل يستدعي النظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>too many fields to be shown</source>
        <translation>الحقول أكثر من أن تُعرض</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>This draft has no fields</source>
        <translation>ليس لهذه المسودة حقول</translation>
    </message>
    <message>
        <source>The text is not valid JSON</source>
        <translation>النص ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>Only while the fields are shown</source>
        <translation>أثناء عرض الحقول فقط</translation>
    </message>
    <message>
        <source>No list to add a row to</source>
        <translation>لا قائمة ليُضاف إليها صف</translation>
    </message>
    <message>
        <source>The field is not there</source>
        <translation>الحقل غير موجود</translation>
    </message>
    <message>
        <source>The field must have a value</source>
        <translation>يجب أن تكون للحقل قيمة</translation>
    </message>
    <message>
        <source>Fields cannot hide personal data: show it first</source>
        <translation>لا يمكن للحقول إخفاء البيانات الشخصية: أظهرها أولًا</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigurePage</name>
    <message>
        <source>No decision in this period</source>
        <translation>لا قرار في هذه الفترة</translation>
    </message>
    <message>
        <source>Go back and choose a longer period or fewer conditions; figures come as soon as drafts are approved or corrected.</source>
        <translation>ارجع واختر فترة أطول أو شروطًا أقل؛ تظهر الأرقام ما إن تُعتمد المسودات أو تُصحَّح.</translation>
    </message>
    <message>
        <source>Too few to show</source>
        <translation>أقل من أن يُعرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) in this period; figures are shown from 5 on. Go back and choose a longer period.</source>
        <translation>
            <numerusform>لا قرارات في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا. ارجع واختر فترة أطول.</numerusform>
            <numerusform>قرار واحد في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا. ارجع واختر فترة أطول.</numerusform>
            <numerusform>قراران في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا. ارجع واختر فترة أطول.</numerusform>
            <numerusform>%Ln قرارات في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا. ارجع واختر فترة أطول.</numerusform>
            <numerusform>%Ln قرارًا في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا. ارجع واختر فترة أطول.</numerusform>
            <numerusform>%Ln قرار في هذه الفترة؛ تُعرض الأرقام من 5 فصاعدًا. ارجع واختر فترة أطول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>لا مجموعات مخفية دون n = 5</numerusform>
            <numerusform>مجموعة واحدة دون n = 5 مخفية</numerusform>
            <numerusform>مجموعتان دون n = 5 مخفيتان</numerusform>
            <numerusform>%Ln مجموعات دون n = 5 مخفية</numerusform>
            <numerusform>%Ln مجموعة دون n = 5 مخفية</numerusform>
            <numerusform>%Ln مجموعة دون n = 5 مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>ما دون n = 30 مُعلَّم، وما دون 5 مخفي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Beside the other selection</source>
        <translation>بجانب التحديد الآخر</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n المقابلة</translation>
    </message>
    <message>
        <source>This selection, %1</source>
        <translation>هذا التحديد، %1</translation>
    </message>
    <message>
        <source>Against, %1</source>
        <translation>المقابل، %1</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>الفرق، %1</translation>
    </message>
    <message>
        <source>The other selection: %1</source>
        <translation>التحديد الآخر: %1</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>لا رقم له خمسة قرارات في كلا التحديدين.</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>مقابل %1، %2</translation>
    </message>
    <message>
        <source>Beside each other: the first selection less the other, with the interval of two that have nothing to do with each other: Newcombe’s for shares, Welch’s for means, else from the two intervals (Zou and Donner).</source>
        <translation>جنبًا إلى جنب: التحديد الأول ناقص الآخر، بفترة تفترض أن لا صلة بين الاثنين: فترة نيوكومب للنسب، وفترة ولش للمتوسطات، وإلا فمن الفترتين (زو ودونر).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both.</source>
        <translation>
            <numerusform>لا قرار في كليهما.</numerusform>
            <numerusform>قرار واحد في كليهما.</numerusform>
            <numerusform>قراران في كليهما.</numerusform>
            <numerusform>%Ln قرارات في كليهما.</numerusform>
            <numerusform>%Ln قرارًا في كليهما.</numerusform>
            <numerusform>%Ln قرار في كليهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medians, and what 90, 95 or 99 of 100 are under, have an interval between two values of the sample: from 6, 36, 72 and 368 values on.</source>
        <translation>للوسيط ولما يقع دونه 90 أو 95 أو 99 من كل 100 فترة ثقة بين قيمتين من العينة: ابتداءً من 6 و36 و72 و368 قيمة.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FigureTable</name>
    <message>
        <source>n &lt; 30</source>
        <translation>n &lt; 30</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sorted by %1, rising</source>
        <translation>مرتب حسب %1 تصاعديًا</translation>
    </message>
    <message>
        <source>Sorted by %1, falling</source>
        <translation>مرتب حسب %1 تنازليًا</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresCard</name>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range, the second not within</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What is shown of the rows</source>
        <translation>ما يُعرض عن الصفوف</translation>
    </message>
    <message>
        <source>Nothing is kept, so there is nothing to show.</source>
        <translation>لم يُحتفظ بشيء، فلا شيء يُعرض.</translation>
    </message>
    <message>
        <source>Lengths: %1</source>
        <translation>الأطوال: %1</translation>
    </message>
    <message>
        <source>Edit effort: HTER</source>
        <translation>جهد التعديل: HTER</translation>
    </message>
    <message>
        <source>Parts: train, validation, test</source>
        <translation>الأجزاء: تدريب، تحقق، اختبار</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2, longest %3</source>
        <translation>الوسيط %1، 95 % حتى %2، الأطول %3</translation>
    </message>
    <message>
        <source>chosen longer in %1, by %2 on average</source>
        <translation>المفضَّل أطول في %1، بمتوسط فرق %2</translation>
    </message>
    <message>
        <source>KTO weights: desirable %1, undesirable %2</source>
        <translation>أوزان KTO: المرغوب %1، غير المرغوب %2</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>median %1, 95 % up to %2</source>
        <translation>الوسيط %1، 95 % حتى %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message numerus="yes">
        <source>the %n most frequent; the table has all</source>
        <translation>
            <numerusform>لا شيء هنا؛ الكل في الجدول</numerusform>
            <numerusform>الأكثر تكرارًا؛ الكل في الجدول</numerusform>
            <numerusform>الاثنان الأكثر تكرارًا؛ الكل في الجدول</numerusform>
            <numerusform>أكثر %n تكرارًا؛ الكل في الجدول</numerusform>
            <numerusform>أكثر %n تكرارًا؛ الكل في الجدول</numerusform>
            <numerusform>أكثر %n تكرارًا؛ الكل في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision can have several, or none</source>
        <translation>قد يكون للقرار عدة منها أو لا شيء</translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
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
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>نطاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, inclusive</source>
        <translation>إلى، ضمنًا</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل قوائم الانتظار</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>All reviewers</source>
        <translation>كل المراجعين</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-23</source>
        <translation>يوم، مثل 2026-11-23</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 ليس يومًا. اكتبه هكذا: 2026-11-23.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>ينتهي النطاق قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes this condition away</source>
        <translation>يزيل هذا الشرط</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, compared with</source>
        <translation>%1، مقارنةً بـ</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Find and replace in the draft</source>
        <translation>البحث والاستبدال في المسودة</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>البحث في المسودة</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>إغلاق البحث والاستبدال</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Return goes to the next match</source>
        <translation>ينتقل بك Return إلى التطابق التالي</translation>
    </message>
    <message>
        <source>No match in the draft</source>
        <translation>لا تطابق في المسودة</translation>
    </message>
    <message>
        <source>Match %1 of %2</source>
        <translation>التطابق %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا تطابق</numerusform>
            <numerusform>تطابق واحد</numerusform>
            <numerusform>تطابقان</numerusform>
            <numerusform>%n تطابقات</numerusform>
            <numerusform>%n تطابقًا</numerusform>
            <numerusform>%n تطابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstRun</name>
    <message>
        <source>Start reviewing</source>
        <translation>ابدأ المراجعة</translation>
    </message>
    <message>
        <source>Every draft gets a second pair of eyes</source>
        <translation>لكل مسودة عين ثانية</translation>
    </message>
    <message>
        <source>Approve or correct what the model wrote, before it is sent.</source>
        <translation>اعتمد ما كتبه النموذج أو صححه قبل إرساله.</translation>
    </message>
    <message>
        <source>Your name, as it stands on your decisions</source>
        <translation>اسمك كما يظهر على قراراتك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The workspace is one file on this machine. No account, no network. Settings can change the name later.</source>
        <translation>مساحة العمل ملف واحد على هذا الجهاز. لا حساب ولا شبكة. يمكن تغيير الاسم لاحقًا من الإعدادات.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FlaggedOverlay</name>
    <message>
        <source>The checks flagged this draft</source>
        <translation>نبّهت الفحوص إلى هذه المسودة</translation>
    </message>
    <message>
        <source>Such things are easily overlooked. %1 approves the draft all the same, %2 goes back to it.</source>
        <translation>من السهل ألا تُلاحظ مثل هذه الأمور. %1 يعتمد المسودة رغم ذلك، و%2 يعود إليها.</translation>
    </message>
    <message>
        <source>Approve all the same</source>
        <translation>اعتماد رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n more beside the draft</source>
        <translation>
            <numerusform>لا مزيد بجانب المسودة</numerusform>
            <numerusform>واحد آخر بجانب المسودة</numerusform>
            <numerusform>اثنان آخران بجانب المسودة</numerusform>
            <numerusform>%n أخرى بجانب المسودة</numerusform>
            <numerusform>%n آخر بجانب المسودة</numerusform>
            <numerusform>%n آخر بجانب المسودة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FunnelCard</name>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل</translation>
    </message>
    <message>
        <source>Decisions in the period</source>
        <translation>القرارات في الفترة</translation>
    </message>
    <message>
        <source>Match the filters</source>
        <translation>تطابق عوامل التصفية</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>صالحة للاستخدام</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحتفظ بها</translation>
    </message>
    <message>
        <source>%1 outside of the filters</source>
        <translation>%1 خارج عوامل التصفية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::GroupCard</name>
    <message>
        <source>Figures by group</source>
        <translation>الأرقام حسب المجموعة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>dashed line: all of them</source>
        <translation>الخط المتقطع: الكل</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Figures by %1</source>
        <translation>الأرقام حسب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) under n = 5 hidden</source>
        <translation>
            <numerusform>لا مجموعات مخفية دون n = 5</numerusform>
            <numerusform>مجموعة واحدة دون n = 5 مخفية</numerusform>
            <numerusform>مجموعتان دون n = 5 مخفيتان</numerusform>
            <numerusform>%Ln مجموعات دون n = 5 مخفية</numerusform>
            <numerusform>%Ln مجموعة دون n = 5 مخفية</numerusform>
            <numerusform>%Ln مجموعة دون n = 5 مخفية</numerusform>
        </translation>
    </message>
    <message>
        <source>under n = 30 marked, under 5 hidden</source>
        <translation>ما دون n = 30 مُعلَّم، وما دون 5 مخفي</translation>
    </message>
    <message>
        <source>dashed line: no difference</source>
        <translation>خط متقطع: لا فرق</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelineLine</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>other labels</source>
        <translation>وسوم أخرى</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّرة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[محذوف: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[مُدرج: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePage</name>
    <message>
        <source>Publish the guideline</source>
        <translation>نشر الإرشادات</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Open the guidelines first</source>
        <translation>افتح الإرشادات أولًا</translation>
    </message>
    <message>
        <source>Nothing differs from what is published</source>
        <translation>لا شيء يختلف عن المنشور</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New guideline</source>
        <translation>إرشادات جديدة</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>العودة إلى المسودات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Id, as items name it</source>
        <translation>المعرّف كما تذكره العناصر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Each line is a paragraph. Its end names it and the labels that lead to it: {#amounts fact unsupported}</source>
        <translation>كل سطر فقرة. تحدد نهايته اسمها والوسوم التي تقود إليها: ⁦{#amounts fact unsupported}⁩</translation>
    </message>
    <message>
        <source>Text of the guideline</source>
        <translation>نص الإرشادات</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>أسلوب العلامة</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>What changed, for those who read it</source>
        <translation>ما تغيّر، لمن يقرؤها</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>التخلي عن المسودة</translation>
    </message>
    <message>
        <source>Queues that follow it</source>
        <translation>قوائم الانتظار التي تتبعها</translation>
    </message>
    <message>
        <source>It is too long: a guideline has at most %1 paragraphs and 1 MiB</source>
        <translation>أطول من اللازم: للإرشادات %1 فقرة و1 MiB على الأكثر</translation>
    </message>
    <message>
        <source>Write at least one line</source>
        <translation>اكتب سطرًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>The anchor in line %1 stands twice</source>
        <translation>الإشارة المرجعية في السطر %1 مكررة</translation>
    </message>
    <message>
        <source>%1 (not published)</source>
        <translation>%1 (غير منشورة)</translation>
    </message>
    <message>
        <source>Give it an id first: items and queues name it by that.</source>
        <translation>أعطها معرّفًا أولًا: به تذكرها العناصر وقوائم الانتظار.</translation>
    </message>
    <message>
        <source>Version %1, published on %2</source>
        <translation>الإصدار %1، نُشر في %2</translation>
    </message>
    <message>
        <source>Version %1, published on %2 by %3</source>
        <translation>الإصدار %1، نشره %3 في %2</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>لم تُنشر بعد</translation>
    </message>
    <message>
        <source>not saved until it has an id</source>
        <translation>لا تُحفظ قبل أن يكون لها معرّف</translation>
    </message>
    <message>
        <source>your draft is being saved</source>
        <translation>جارٍ حفظ مسودتك</translation>
    </message>
    <message>
        <source>your draft was saved on %1</source>
        <translation>حُفظت مسودتك في %1</translation>
    </message>
    <message>
        <source>%1 is writing on it, too (%2)</source>
        <translation>يكتب فيها %1 أيضًا (%2)</translation>
    </message>
    <message>
        <source>There are no queues yet</source>
        <translation>لا قوائم انتظار بعد</translation>
    </message>
    <message>
        <source>Queues can follow it once it is published</source>
        <translation>يمكن لقوائم الانتظار اتباعها بعد نشرها</translation>
    </message>
    <message>
        <source>%1 follows this guideline from the next lease on</source>
        <translation>تتبع %1 هذه الإرشادات بدءًا من الحجز التالي</translation>
    </message>
    <message>
        <source>%1 follows no guideline now</source>
        <translation>لا تتبع %1 أي إرشادات الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%n فقرات</numerusform>
            <numerusform>%n فقرة</numerusform>
            <numerusform>%n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the brand voice</source>
        <translation>أسلوب العلامة</translation>
    </message>
    <message>
        <source>Differs from version %1: %2</source>
        <translation>يختلف عن الإصدار %1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Your draft was changed in another window. What you wrote here stands below and is not saved yet.</source>
        <translation>غُيّرت مسودتك في نافذة أخرى. ما كتبته هنا معروض أدناه ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>الاحتفاظ بما هنا</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>أخذ الأخرى</translation>
    </message>
    <message>
        <source>The draft is gone; the published text stands here</source>
        <translation>لم تعد المسودة موجودة؛ المعروض هنا هو النص المنشور</translation>
    </message>
    <message>
        <source>Say in a few words what changed: those who read it see them first.</source>
        <translation>اذكر بإيجاز ما تغيّر: هذا أول ما يراه القراء.</translation>
    </message>
    <message>
        <source>Version %1 is published: those who take a draft from now on see it</source>
        <translation>نُشر الإصدار %1: يراه من يأخذ مسودة من الآن</translation>
    </message>
    <message>
        <source>It was not published.</source>
        <translation>لم يُنشر.</translation>
    </message>
    <message>
        <source>Version %1 was published meanwhile.</source>
        <translation>نُشر الإصدار %1 في الأثناء.</translation>
    </message>
    <message>
        <source>%1 published version %2 meanwhile.</source>
        <translation>نشر %1 الإصدار %2 في الأثناء.</translation>
    </message>
    <message>
        <source>Your text is kept. Beside it stands what it would change in that version: take over what you want to keep of it, then go on.</source>
        <translation>نصك محفوظ. بجانبه ما سيغيّره في ذلك الإصدار: انقل ما تريد الاحتفاظ به ثم تابع.</translation>
    </message>
    <message>
        <source>Go on from version %1</source>
        <translation>المتابعة من الإصدار %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::GuidelinePane</name>
    <message>
        <source>Guideline</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>none named for this draft</source>
        <translation>لم تُحدَّد لهذه المسودة</translation>
    </message>
    <message>
        <source>%1 is not in this workspace</source>
        <translation>%1 ليس في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>تعليم الإرشادات كمقروءة</translation>
    </message>
    <message>
        <source>You have not marked it as read yet</source>
        <translation>لم تعلّمها كمقروءة بعد</translation>
    </message>
    <message>
        <source>Nothing new in the text since version %1, read on %2</source>
        <translation>لا جديد في النص منذ الإصدار %1 المقروء في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) new since version %1, read on %2</source>
        <translation>
            <numerusform>لا فقرات جديدة منذ الإصدار %1 المقروء في %2</numerusform>
            <numerusform>فقرة واحدة جديدة منذ الإصدار %1 المقروء في %2</numerusform>
            <numerusform>فقرتان جديدتان منذ الإصدار %1 المقروء في %2</numerusform>
            <numerusform>%n فقرات جديدة منذ الإصدار %1 المقروء في %2</numerusform>
            <numerusform>%n فقرة جديدة منذ الإصدار %1 المقروء في %2</numerusform>
            <numerusform>%n فقرة جديدة منذ الإصدار %1 المقروء في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryPage</name>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>العودة إلى الصفوف</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التثبّت</translation>
    </message>
    <message>
        <source>Can it be made again?</source>
        <translation>هل يمكن إعادة إنشائها؟</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Whether the folder holds the batch as it was written</source>
        <translation>هل يحوي المجلد الدفعة كما كُتبت</translation>
    </message>
    <message>
        <source>Makes the rows once more, throws them away, and says whether they are the same</source>
        <translation>ينشئ الصفوف مرة أخرى ثم يتخلص منها، ويبيّن هل هي نفسها</translation>
    </message>
    <message>
        <source>Writes the batch again without what was withdrawn</source>
        <translation>يكتب الدفعة من جديد دون ما سُحب</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>المسحوب</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>None was made yet.</source>
        <translation>لم تُنشأ أي دفعة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) what was withdrawn since: make a new revision</source>
        <translation>
            <numerusform>لا دفعة تحوي ما سُحب منذئذ</numerusform>
            <numerusform>دفعة واحدة تحوي ما سُحب منذئذ: أنشئ نسخة جديدة</numerusform>
            <numerusform>دفعتان تحويان ما سُحب منذئذ: أنشئ نسخة جديدة</numerusform>
            <numerusform>%n دفعات تحوي ما سُحب منذئذ: أنشئ نسخة جديدة</numerusform>
            <numerusform>%n دفعة تحوي ما سُحب منذئذ: أنشئ نسخة جديدة</numerusform>
            <numerusform>%n دفعة تحوي ما سُحب منذئذ: أنشئ نسخة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), the newest first</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان، الأحدث أولًا</numerusform>
            <numerusform>%n نسخ، الأحدث أولًا</numerusform>
            <numerusform>%n نسخة، الأحدث أولًا</numerusform>
            <numerusform>%n نسخة، الأحدث أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The difference is in the clipboard.</source>
        <translation>نُسخ الفرق إلى الحافظة.</translation>
    </message>
    <message>
        <source>Where does %1 lie?</source>
        <translation>أين يوجد %1؟</translation>
    </message>
    <message>
        <source>%1 does not hold %2. Choose the folder with its manifest.json.</source>
        <translation>لا يحوي %1 الدفعة %2. اختر المجلد الذي فيه ملفها manifest.json.</translation>
    </message>
    <message>
        <source>Its folder is %1</source>
        <translation>مجلدها هو %1</translation>
    </message>
    <message>
        <source>No program opens folders here. It is %1</source>
        <translation>لا يوجد برنامج يفتح المجلدات هنا. المجلد هو %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>جارٍ قراءة %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is as it was written: %2 in %n file(s).</source>
        <translation>
            <numerusform>%1 كما كُتبت: %2 بلا ملفات.</numerusform>
            <numerusform>%1 كما كُتبت: %2 في ملف واحد.</numerusform>
            <numerusform>%1 كما كُتبت: %2 في ملفين.</numerusform>
            <numerusform>%1 كما كُتبت: %2 في %n ملفات.</numerusform>
            <numerusform>%1 كما كُتبت: %2 في %n ملفًا.</numerusform>
            <numerusform>%1 كما كُتبت: %2 في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not as it was written. Fetch it again, or make a new revision.</source>
        <translation>%1 ليست كما كُتبت. أحضرها من جديد أو أنشئ نسخة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the rows of %1 again …</source>
        <translation>جارٍ إعادة إنشاء صفوف %1…</translation>
    </message>
    <message>
        <source>%1 comes out the same to the byte.</source>
        <translation>تعود %1 مطابقة بايتًا ببايت.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be made as it was: %n of its decisions were withdrawn. Make a new revision without them.</source>
        <translation>
            <numerusform>يتعذّر إنشاء %1 كما كانت، ولم يُسحب أي من قراراتها. أنشئ نسخة جديدة.</numerusform>
            <numerusform>يتعذّر إنشاء %1 كما كانت: سُحب قرار واحد من قراراتها. أنشئ نسخة جديدة دونه.</numerusform>
            <numerusform>يتعذّر إنشاء %1 كما كانت: سُحب قراران من قراراتها. أنشئ نسخة جديدة دونهما.</numerusform>
            <numerusform>يتعذّر إنشاء %1 كما كانت: سُحبت %n قرارات من قراراتها. أنشئ نسخة جديدة دونها.</numerusform>
            <numerusform>يتعذّر إنشاء %1 كما كانت: سُحب %n قرارًا من قراراتها. أنشئ نسخة جديدة دونها.</numerusform>
            <numerusform>يتعذّر إنشاء %1 كما كانت: سُحب %n قرار من قراراتها. أنشئ نسخة جديدة دونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes out with other bytes.</source>
        <translation>تعود %1 ببايتات مختلفة.</translation>
    </message>
    <message>
        <source>Another version: %1</source>
        <translation>إصدار مختلف: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is written without the %n decision(s) withdrawn since.</source>
        <translation>
            <numerusform>لم يُسحب منها أي قرار.</numerusform>
            <numerusform>تُكتب دون القرار الذي سُحب منذئذ.</numerusform>
            <numerusform>تُكتب دون القرارين اللذين سُحبا منذئذ.</numerusform>
            <numerusform>تُكتب دون %n قرارات سُحبت منذئذ.</numerusform>
            <numerusform>تُكتب دون %n قرارًا سُحبت منذئذ.</numerusform>
            <numerusform>تُكتب دون %n قرار سُحبت منذئذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was withdrawn from it: it will hold the same.</source>
        <translation>لم يُسحب منها شيء: سيبقى محتواها نفسه.</translation>
    </message>
    <message>
        <source>Make revision %1 of %2?</source>
        <translation>إنشاء النسخة %1 من %2؟</translation>
    </message>
    <message>
        <source>Its folder will be %1</source>
        <translation>سيكون مجلدها %1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Folder of the new revision</source>
        <translation>مجلد النسخة الجديدة</translation>
    </message>
    <message>
        <source>Making %1 anew …</source>
        <translation>جارٍ إنشاء %1 من جديد…</translation>
    </message>
    <message>
        <source>%1 r%2 is written: %3, in %4</source>
        <translation>كُتبت %1 r%2: %3، في %4</translation>
    </message>
</context>
<context>
    <name>bluepencil::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bluepencil::InsertPalette</name>
    <message>
        <source>What goes in</source>
        <translation>ما يُدرج</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has these letters. Fewer find more.</source>
        <translation>لا شيء فيه هذه الحروف. قلّل الحروف لتجد أكثر.</translation>
    </message>
</context>
<context>
    <name>bluepencil::JumpOverlay</name>
    <message>
        <source>Go to an item</source>
        <translation>الانتقال إلى عنصر</translation>
    </message>
    <message>
        <source>Place in the list, or id</source>
        <translation>الموضع في القائمة أو المعرّف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Its place in the list, 1 to %1, or its id.</source>
        <translation>موضعه في القائمة، من 1 إلى %1، أو معرّفه.</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>معرّفه.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeyRecorder</name>
    <message>
        <source>Press the new keys for “%1”. Esc leaves them as they are.</source>
        <translation>اضغط المفاتيح الجديدة لـ«%1». يُبقيها Esc كما هي.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeySheet</name>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>تصفية المفاتيح</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Single keys work while no text has the focus.</source>
        <translation>تعمل المفاتيح المفردة ما دام التركيز خارج النصوص.</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>لا إجراء فيه هذه الحروف. قلّل الحروف لتجد أكثر.</translation>
    </message>
    <message>
        <source>Save the keys</source>
        <translation>حفظ المفاتيح</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Keys of Bluepencil</source>
        <translation>مفاتيح Bluepencil</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>bluepencil::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>تصفية الإجراءات</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Record keys</source>
        <translation>تسجيل المفاتيح</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>الاستيلاء عليها</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action has these letters. Fewer find more.</source>
        <translation>لا إجراء فيه هذه الحروف. قلّل الحروف لتجد أكثر.</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>لا مفاتيح له الآن.</translation>
    </message>
    <message>
        <source>%1 runs it from now on.</source>
        <translation>ينفّذه %1 من الآن.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press others, or take them over: that action then has none.</source>
        <translation>يعود %1 إلى «%2». اضغط غيرها، أو استولِ عليها: عندئذ لا يبقى لذلك الإجراء شيء.</translation>
    </message>
    <message>
        <source>%1 edits text or moves in the window, or the desktop takes it. Press others.</source>
        <translation>يُستخدم %1 لتحرير النص أو للتنقل في النافذة أو للنظام. اضغط غيرها.</translation>
    </message>
    <message>
        <source>%1 types a character. Press it with Ctrl or Alt, or a function key; only labels may have single keys.</source>
        <translation>يكتب %1 حرفًا. اضغطه مع Ctrl أو Alt، أو مفتاح وظيفة؛ المفاتيح المفردة للوسوم فقط.</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>عادت لكل إجراء مفاتيحه الأصلية.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelPanel</name>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>More labels</source>
        <translation>وسوم أكثر</translation>
    </message>
    <message>
        <source>Fewer labels</source>
        <translation>وسوم أقل</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2؟</translation>
    </message>
    <message>
        <source>Severity of %1: %2</source>
        <translation>خطورة %1: %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Paragraph for %1</source>
        <translation>الفقرة الخاصة بـ %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::LabelsPage</name>
    <message>
        <source>Labels set</source>
        <translation>الوسوم الموضوعة</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln decision(s)</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>على قرار واحد</numerusform>
            <numerusform>على قرارين</numerusform>
            <numerusform>على %Ln قرارات</numerusform>
            <numerusform>على %Ln قرارًا</numerusform>
            <numerusform>على %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions with a label</source>
        <translation>قرارات لها وسم</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>نقاط الخطورة لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>لماذا تُغيَّر المسودات</translation>
    </message>
    <message>
        <source>running share</source>
        <translation>الحصة التراكمية</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Of 100 decisions, by week</source>
        <translation>من كل 100 قرار، حسب الأسبوع</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Week of %1: %2, n = %3</source>
        <translation>أسبوع %1: %2، n = %3</translation>
    </message>
    <message>
        <source>No week has five decisions.</source>
        <translation>لا أسبوع له خمسة قرارات.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مرات الوضع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>الحصة التراكمية</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>من كل القرارات، %1</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>من كل القرارات</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>الخطورة لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>No labels in this period</source>
        <translation>لا وسوم في هذه الفترة</translation>
    </message>
    <message>
        <source>Labels say why a draft was changed: set them while reviewing, or let the queue demand one for each edit.</source>
        <translation>تبيّن الوسوم سبب تغيير المسودة: ضعها أثناء المراجعة، أو اجعل قائمة الانتظار تطلب وسمًا لكل تغيير.</translation>
    </message>
    <message>
        <source>Severity counts 0, 1, 5 and 25 points for neutral, minor, major and critical labels, for 1,000 words of the drafts; beside a label it is that of the decisions that carry it, with all their labels. A decision may carry several. Intervals are 95 %, Wilson’s for shares; they take decisions to be independent of each other.</source>
        <translation>تحتسب الخطورة 0 و1 و5 و25 نقطة للوسوم المحايدة والطفيفة والكبيرة والحرجة، لكل 1000 كلمة من المسودات؛ وبجانب الوسم تكون خطورة القرارات التي تحمله، بكل وسومها. وقد يحمل القرار عدة وسوم. فترات الثقة 95 %، وللحصص فترة ويلسون؛ وهي تفترض أن القرارات مستقل بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Labels: why drafts are changed, and how severely</source>
        <translation>الوسوم: لماذا تُغيَّر المسودات، وما مدى الخطورة</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>من أين يأتي «%1» و«%2»</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>With one of the two, %1</source>
        <translation>بأحد الوسمين، %1</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>بأحد الوسمين</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>أضعاف البقية</translation>
    </message>
    <message>
        <source>The decisions are being read …</source>
        <translation>تجري قراءة القرارات …</translation>
    </message>
    <message>
        <source>The decisions could not be read.</source>
        <translation>تعذّرت قراءة القرارات.</translation>
    </message>
    <message>
        <source>No decision carries one of the two.</source>
        <translation>لا يحمل أي قرار أحد الوسمين.</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>إصدار الموجّه</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>with one</source>
        <translation>بمرجع</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>بلا مرجع</translation>
    </message>
    <message>
        <source>All are of one category and one prompt version.</source>
        <translation>كلها من فئة واحدة وإصدار واحد للموجّه.</translation>
    </message>
    <message>
        <source>Times the others is the share beside that of all other decisions, with Katz’s interval; where it is above 1 with all of its interval, look there first.</source>
        <translation>أضعاف البقية هي النسبة مقسومة على نسبة سائر القرارات، بمجال كاتز؛ وحيث تفوق 1 بمجالها كله فابدأ بالنظر هناك.</translation>
    </message>
</context>
<context>
    <name>bluepencil::LinkLine</name>
    <message>
        <source>Link of the case</source>
        <translation>رابط العنصر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>فتح رابط العنصر</translation>
    </message>
    <message>
        <source>Mixes scripts, so look closely: %1</source>
        <translation>يخلط بين أنظمة كتابة، فدقّق النظر: %1</translation>
    </message>
    <message>
        <source>This item has no link</source>
        <translation>ليس لهذا العنصر رابط</translation>
    </message>
    <message>
        <source>Only addresses of the web (http, https) are opened</source>
        <translation>لا تُفتح إلا عناوين الويب (http وhttps)</translation>
    </message>
    <message>
        <source>The address names no host</source>
        <translation>لا مضيف في العنوان</translation>
    </message>
    <message>
        <source>Not opened: what stands before @ hides where the address leads</source>
        <translation>لم يُفتح: ما قبل @ يخفي وجهة العنوان</translation>
    </message>
    <message>
        <source>This is no address of the web</source>
        <translation>ليس هذا عنوان ويب</translation>
    </message>
    <message>
        <source>In another script, so look closely: %1</source>
        <translation>بخط آخر، فدقّق النظر: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Bluepencil</source>
        <translation>Bluepencil</translation>
    </message>
    <message>
        <source>Statistics on the command line</source>
        <translation>الإحصاءات في سطر الأوامر</translation>
    </message>
    <message>
        <source>“bluepencil-cli stats” prints the figures of this workspace.</source>
        <translation>يطبع «bluepencil-cli stats» أرقام مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>البحث في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Import drafts from a file</source>
        <translation>استيراد مسودات من ملف</translation>
    </message>
    <message>
        <source>Export a dataset</source>
        <translation>تصدير مجموعة بيانات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Calm, compact</source>
        <translation>مريح، مضغوط</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>استيراد مسودات</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>لم يُستورد %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3. Nothing of the file was taken.</source>
        <translation>السطر %1، %2: %3. لم يؤخذ شيء من الملف.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known already</source>
        <translation>%1: جديد %2، معروف سابقًا %3</translation>
    </message>
    <message>
        <source>Some decisions could not be handed over</source>
        <translation>تعذّر تسليم بعض القرارات</translation>
    </message>
    <message>
        <source>They are kept on this machine and go out at the next start.</source>
        <translation>تُحفظ على هذا الجهاز وتُرسل عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق على أي حال</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The sample history is not there.</source>
        <translation>سجل العينات غير موجود.</translation>
    </message>
    <message>
        <source>Run an action</source>
        <translation>تنفيذ إجراء</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>كتابة الإرشادات</translation>
    </message>
    <message>
        <source>Change snippets and dictionary</source>
        <translation>تغيير المقتطفات والقاموس</translation>
    </message>
    <message>
        <source>Your text could not be saved</source>
        <translation>تعذّر حفظ نصك</translation>
    </message>
    <message>
        <source>If you close now, what you typed since it was saved last is gone. Stay and mend that, or take the text with you on the clipboard.</source>
        <translation>إن أغلقت الآن ضاع ما كتبته منذ آخر حفظ. ابقَ وأصلح ذلك، أو خذ النص معك في الحافظة.</translation>
    </message>
    <message>
        <source>Copy the text and close</source>
        <translation>نسخ النص والإغلاق</translation>
    </message>
    <message>
        <source>Connection to a team&apos;s workspace</source>
        <translation>الاتصال بمساحة عمل فريق</translation>
    </message>
    <message>
        <source>The figures are in the workspace</source>
        <translation>الأرقام في مساحة العمل</translation>
    </message>
    <message>
        <source>Datasets are made from the workspace</source>
        <translation>تُنشأ مجموعات البيانات من مساحة العمل</translation>
    </message>
    <message>
        <source>Guidelines are written in the workspace</source>
        <translation>تُكتب الإرشادات في مساحة العمل</translation>
    </message>
    <message>
        <source>Drafts come in through the gateway</source>
        <translation>تصل المسودات عبر البوابة</translation>
    </message>
    <message>
        <source>Bluepencil works with that workspace from its next start on.</source>
        <translation>يعمل Bluepencil مع مساحة العمل تلك من التشغيل التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of somebody else wait on this machine.</source>
        <translation>
            <numerusform>لا قرارات لغيرك تنتظر على هذا الجهاز.</numerusform>
            <numerusform>قرار واحد لشخص آخر ينتظر على هذا الجهاز.</numerusform>
            <numerusform>قراران لشخص آخر ينتظران على هذا الجهاز.</numerusform>
            <numerusform>%n قرارات لشخص آخر تنتظر على هذا الجهاز.</numerusform>
            <numerusform>%n قرارًا لشخص آخر تنتظر على هذا الجهاز.</numerusform>
            <numerusform>%n قرار لشخص آخر تنتظر على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out when they sign in here again, never in your name.</source>
        <translation>تُرسل عندما يسجّل صاحبها الدخول هنا من جديد، ولا تُرسل باسمك أبدًا.</translation>
    </message>
    <message>
        <source>This window works through a gateway and holds only the drafts you are given. Open the workspace itself to see it: bluepencil --workspace postgresql://…</source>
        <translation>تعمل هذه النافذة عبر بوابة ولا تحوي إلا المسودات المعطاة لك. للاطلاع على مساحة العمل افتحها مباشرة: ⁦bluepencil --workspace postgresql://…</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>العودة إلى المسودات</translation>
    </message>
    <message>
        <source>Requests are kept in the workspace</source>
        <translation>تُحفظ الطلبات في مساحة العمل</translation>
    </message>
    <message>
        <source>Damaged records</source>
        <translation>سجلات تالفة</translation>
    </message>
    <message numerus="yes">
        <source>%n stored record(s) are damaged.</source>
        <translation>
            <numerusform>لا سجلات محفوظة تالفة.</numerusform>
            <numerusform>سجل محفوظ واحد تالف.</numerusform>
            <numerusform>سجلان محفوظان تالفان.</numerusform>
            <numerusform>%n سجلات محفوظة تالفة.</numerusform>
            <numerusform>%n سجلًا محفوظًا تالفًا.</numerusform>
            <numerusform>%n سجل محفوظ تالف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports leave them out. Look at the disk, and restore a backup beside this workspace.</source>
        <translation>تتركها عمليات التصدير خارجًا. افحص القرص، واستعد نسخة احتياطية بجانب مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>عرض أيها</translation>
    </message>
    <message>
        <source>“bluepencil-cli doctor” reads every record and names all that are damaged; here the newest were looked at.</source>
        <translation>يقرأ «⁦bluepencil-cli doctor⁩» كل سجل ويسمّي كل التالف؛ هنا فُحصت الأحدث فقط.</translation>
    </message>
    <message>
        <source>No damaged record was found</source>
        <translation>لم يُعثر على سجل تالف</translation>
    </message>
    <message>
        <source>The stored records could not be checked.</source>
        <translation>تعذّر فحص السجلات المخزَّنة.</translation>
    </message>
    <message>
        <source>The newest records have not been looked at yet.</source>
        <translation>لم تُفحص أحدث السجلات بعد.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MemoryPane</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>What was sent for %1</source>
        <translation>ما أُرسل لـ %1</translation>
    </message>
    <message>
        <source>Earlier items like this</source>
        <translation>عناصر سابقة مشابهة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Take the one at the cursor, or the next</source>
        <translation>قبول ما عند المؤشر أو التالي</translation>
    </message>
    <message>
        <source>Take all of that kind</source>
        <translation>قبول كل ما هو من هذا النوع</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للنظر فيه</numerusform>
            <numerusform>موضع واحد للنظر فيه</numerusform>
            <numerusform>موضعان للنظر فيهما</numerusform>
            <numerusform>%n مواضع للنظر فيها</numerusform>
            <numerusform>%n موضعًا للنظر فيه</numerusform>
            <numerusform>%n موضع للنظر فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes</source>
        <translation>يُحذف «%1»</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«%1» يصير «%2»</translation>
    </message>
    <message numerus="yes">
        <source>changed %1 of %2 times by %n reviewer(s)</source>
        <translation>
            <numerusform>غُيّر %1 من %2 مرات دون مراجعين</numerusform>
            <numerusform>غُيّر %1 من %2 مرات بيد مراجع واحد</numerusform>
            <numerusform>غُيّر %1 من %2 مرات بيد مراجعَين</numerusform>
            <numerusform>غُيّر %1 من %2 مرات بيد %n مراجعين</numerusform>
            <numerusform>غُيّر %1 من %2 مرات بيد %n مراجعًا</numerusform>
            <numerusform>غُيّر %1 من %2 مرات بيد %n مراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n place(s) here</source>
        <translation>
            <numerusform>%1؛ لا موضع هنا</numerusform>
            <numerusform>%1؛ موضع واحد هنا</numerusform>
            <numerusform>%1؛ موضعان هنا</numerusform>
            <numerusform>%1؛ %n مواضع هنا</numerusform>
            <numerusform>%1؛ %n موضعًا هنا</numerusform>
            <numerusform>%1؛ %n موضع هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ModelsPage</name>
    <message>
        <source>Approved unchanged</source>
        <translation>معتمد بلا تغيير</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>جهد التعديل، HTER</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>نقاط الخطورة لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>First token, median</source>
        <translation>الرمز الأول، الوسيط</translation>
    </message>
    <message>
        <source>95 of 100 under %1, %2</source>
        <translation>95 من كل 100 دون %1، %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Cost of an item sent</source>
        <translation>تكلفة العنصر المُرسَل</translation>
    </message>
    <message>
        <source>no cost is known</source>
        <translation>لا تكلفة معروفة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>معتمد بلا تغيير، %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Severity for 1,000 words</source>
        <translation>الخطورة لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>First token 50 %</source>
        <translation>الرمز الأول 50 %</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>الرموز الداخلة</translation>
    </message>
    <message>
        <source>out</source>
        <translation>الخارجة</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>%1: %2 approved unchanged, 95 % interval %3, n = %4</source>
        <translation>%1: معتمد بلا تغيير %2، فترة الثقة 95 %: %3، n = %4</translation>
    </message>
    <message>
        <source>; under 30: read the interval</source>
        <translation>؛ دون 30: انظر إلى فترة الثقة</translation>
    </message>
    <message>
        <source>95 of 100 under</source>
        <translation>95 من كل 100 دون</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Whole draft 50 %</source>
        <translation>المسودة كاملة 50 %</translation>
    </message>
    <message>
        <source>%1: median %2, 95 of 100 under %3, n = %4</source>
        <translation>%1: الوسيط %2، 95 من كل 100 دون %3، n = %4</translation>
    </message>
    <message>
        <source>No five drafts of a model say when their first token came. A producer says it in seconds as gen_ai.server.time_to_first_token.</source>
        <translation>لا نموذج له خمس مسودات تذكر متى جاء رمزها الأول. يذكره النظام المصدر بالثواني في ⁦gen_ai.server.time_to_first_token⁩.</translation>
    </message>
    <message>
        <source>By model and prompt version</source>
        <translation>حسب النموذج وإصدار الموجّه</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>إصدار الموجّه</translation>
    </message>
    <message>
        <source>%1, prompt version %2</source>
        <translation>%1، إصدار الموجّه %2</translation>
    </message>
    <message>
        <source>No model and prompt version has five decisions.</source>
        <translation>لا نموذج مع إصدار موجّه له خمسة قرارات.</translation>
    </message>
    <message>
        <source>Beside the period before</source>
        <translation>مقارنة بالفترة السابقة</translation>
    </message>
    <message>
        <source>%1 to %2, n = %3; dashed line: no change</source>
        <translation>من %1 إلى %2، n = %3؛ الخط المتقطع: لا تغيير</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n قبل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>التغيّر، %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Edited, points</source>
        <translation>معدّل، بالنقاط</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>الوقت النشط، المتوسط</translation>
    </message>
    <message>
        <source>Fewer than five decisions in the period before.</source>
        <translation>أقل من خمسة قرارات في الفترة السابقة.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No model has five decisions.</source>
        <translation>لا نموذج له خمسة قرارات.</translation>
    </message>
    <message>
        <source>Models stand in the order of their names; one under 30 decisions is marked and does not sort by its figures. Intervals are 95 %: Wilson’s for shares, Student’s for means, Newcombe’s and Welch’s for changes; they take decisions to be independent of each other and cases to be alike. Tokens are means of a draft. Another model may get other cases.</source>
        <translation>النماذج مرتبة بأسمائها؛ والنموذج دون 30 قرارًا مُعلَّم ولا يُرتَّب بأرقامه. فترات الثقة 95 %: للحصص فترة ويلسون، وللمتوسطات فترة ستيودنت، وللتغيّرات فترتا نيوكومب وويلش؛ وهي تفترض أن القرارات مستقل بعضها عن بعض وأن الحالات متماثلة. الرموز متوسطات لكل مسودة. وقد يتلقى نموذج آخر حالات أخرى.</translation>
    </message>
    <message>
        <source>Models: quality, speed and cost</source>
        <translation>النماذج: الجودة والسرعة والتكلفة</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
</context>
<context>
    <name>bluepencil::MyWorkPage</name>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>العودة إلى المسودات</translation>
    </message>
    <message>
        <source>My work by day</source>
        <translation>عملي حسب اليوم</translation>
    </message>
    <message>
        <source>Time counts while this window is in use; a minute without a key or the mouse ends it. “Approved quickly” means in under half the time that a fast reader needs for the draft: often a draft you knew, so a reason to look, no more. Days under 30 decisions are marked, figures of fewer than 5 hidden.</source>
        <translation>يُحسب الوقت ما دامت هذه النافذة قيد الاستخدام؛ وتنهيه دقيقة بلا لوحة مفاتيح ولا فأرة. «معتمد سريعًا» يعني في أقل من نصف الوقت الذي يحتاج إليه قارئ سريع لقراءة المسودة: غالبًا ما تكون مسودة تعرفها، فهو داعٍ للنظر لا أكثر. الأيام دون 30 قرارًا مُعلَّمة، والأرقام المبنية على أقل من 5 مخفية.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>What you decide in the next days is summed up here, for you.</source>
        <translation>تُلخَّص هنا لك قراراتك في الأيام القادمة.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1، n = %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>%1 edited: %2</source>
        <translation>معدّل %1: %2</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>معدّل %1</translation>
    </message>
    <message>
        <source>Time per draft, median</source>
        <translation>الوقت لكل مسودة، الوسيط</translation>
    </message>
    <message>
        <source>Draft on the screen, mean</source>
        <translation>المسودة على الشاشة، المتوسط</translation>
    </message>
    <message>
        <source>Approved quickly</source>
        <translation>معتمد سريعًا</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1، %2 من %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Per draft</source>
        <translation>لكل مسودة</translation>
    </message>
    <message>
        <source>Draft seen</source>
        <translation>ما شوهد من المسودة</translation>
    </message>
    <message>
        <source>Evidence seen</source>
        <translation>ما شوهد من الأدلة</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Approved quickly, of 0 to 100 %</source>
        <translation>معتمد سريعًا، من 0 إلى 100 %</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>This gateway does not tell your figures</source>
        <translation>هذه البوابة لا تقدّم أرقامك</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated they stand here, those of today too.</source>
        <translation>هي أقدم من هذا البرنامج. عند تحديثها تظهر أرقامك هنا، وأرقام اليوم أيضًا.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsPane</name>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>The new draft against the one before</source>
        <translation>المسودة الجديدة مقارنةً بالسابقة</translation>
    </message>
    <message>
        <source>Take the new draft</source>
        <translation>أخذ المسودة الجديدة</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>another draft</source>
        <translation>مسودة أخرى</translation>
    </message>
    <message>
        <source>the same draft</source>
        <translation>المسودة نفسها</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>حقائق أخرى</translation>
    </message>
    <message>
        <source>other references</source>
        <translation>مراجع أخرى</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The draft you asked for</source>
        <translation>المسودة التي طلبتها</translation>
    </message>
    <message>
        <source>Revision %1 came in</source>
        <translation>وصلت النسخة %1</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>طلبت: %1</translation>
    </message>
    <message>
        <source>You changed nothing: the new draft takes the place of the old one.</source>
        <translation>لم تغيّر شيئًا: تحلّ المسودة الجديدة محل القديمة.</translation>
    </message>
    <message>
        <source>Your text stays as it is. It is compared with the new draft from then on.</source>
        <translation>يبقى نصك كما هو، ويُقارن بعدها بالمسودة الجديدة.</translation>
    </message>
</context>
<context>
    <name>bluepencil::NewsStrip</name>
    <message>
        <source>What changed most</source>
        <translation>أكثر ما تغيّر</translation>
    </message>
    <message>
        <source>No period before</source>
        <translation>لا فترة سابقة</translation>
    </message>
    <message>
        <source>as many days before would begin before the year 1</source>
        <translation>العدد نفسه من الأيام قبلها يبدأ قبل السنة 1</translation>
    </message>
    <message>
        <source>all of the time has nothing to stand beside</source>
        <translation>لا شيء يقارَن به كامل المدة</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>أقل من أن يقارَن</translation>
    </message>
    <message>
        <source>no group has 30 decisions in both periods</source>
        <translation>لا مجموعة لها 30 قرارًا في الفترتين</translation>
    </message>
    <message>
        <source>Nothing beyond chance</source>
        <translation>لا شيء يتجاوز المصادفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) and label(s) compared</source>
        <translation>
            <numerusform>لم تقارَن أي مجموعة (%Ln)</numerusform>
            <numerusform>قورنت مجموعة واحدة أو وسم واحد</numerusform>
            <numerusform>قورنت مجموعتان أو وسمان</numerusform>
            <numerusform>قورنت %Ln مجموعات ووسوم</numerusform>
            <numerusform>قورنت %Ln مجموعة ووسمًا</numerusform>
            <numerusform>قورنت %Ln مجموعة ووسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 points more often</source>
        <translation>%1: أكثر بمقدار %2 نقطة</translation>
    </message>
    <message>
        <source>%1: %2 points less often</source>
        <translation>%1: أقل بمقدار %2 نقطة</translation>
    </message>
    <message>
        <source>%1: approval %2 points up</source>
        <translation>%1: ارتفع الاعتماد %2 نقطة</translation>
    </message>
    <message>
        <source>%1: approval %2 points down</source>
        <translation>%1: انخفض الاعتماد %2 نقطة</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Drift could not be looked for</source>
        <translation>تعذّر البحث عن الانحراف</translation>
    </message>
    <message>
        <source>it is tried again with the next reading (F5)</source>
        <translation>تُعاد المحاولة مع القراءة التالية (F5)</translation>
    </message>
    <message>
        <source>Looking at all decisions …</source>
        <translation>تُراجَع كل القرارات …</translation>
    </message>
    <message>
        <source>No alarm is open</source>
        <translation>لا إنذار مفتوح</translation>
    </message>
    <message>
        <source>approval and effort of each model and task are watched</source>
        <translation>يراقَب الاعتماد والجهد لكل نموذج ومهمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alarm(s)</source>
        <translation>
            <numerusform>لا إنذارات مفتوحة (%Ln)</numerusform>
            <numerusform>إنذار مفتوح واحد</numerusform>
            <numerusform>إنذاران مفتوحان</numerusform>
            <numerusform>%Ln إنذارات مفتوحة</numerusform>
            <numerusform>%Ln إنذارًا مفتوحًا</numerusform>
            <numerusform>%Ln إنذار مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات مفتوحة (%Ln)</numerusform>
            <numerusform>تحذير مفتوح واحد</numerusform>
            <numerusform>تحذيران مفتوحان</numerusform>
            <numerusform>%Ln تحذيرات مفتوحة</numerusform>
            <numerusform>%Ln تحذيرًا مفتوحًا</numerusform>
            <numerusform>%Ln تحذير مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2، منذ %3</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>المتراكم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر (%Ln)</numerusform>
            <numerusform>عنصر واحد ينتظر</numerusform>
            <numerusform>عنصران ينتظران</numerusform>
            <numerusform>%Ln عناصر تنتظر</numerusform>
            <numerusform>%Ln عنصرًا ينتظر</numerusform>
            <numerusform>%Ln عنصر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>no forecast: too little came and went</source>
        <translation>لا توقّع: ما ورد وخرج قليل جدًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, %1 in %2 days</source>
        <translation>
            <numerusform>لا شيء ينتظر (%Ln)، و%1 بعد %2 أيام</numerusform>
            <numerusform>عنصر واحد ينتظر، و%1 بعد %2 أيام</numerusform>
            <numerusform>عنصران ينتظران، و%1 بعد %2 أيام</numerusform>
            <numerusform>%Ln عناصر تنتظر، و%1 بعد %2 أيام</numerusform>
            <numerusform>%Ln عنصرًا ينتظر، و%1 بعد %2 أيام</numerusform>
            <numerusform>%Ln عنصر ينتظر، و%1 بعد %2 أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits in %1</source>
        <translation>لا شيء ينتظر بعد %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>no more are closed than come</source>
        <translation>لا يُغلَق أكثر مما يرد</translation>
    </message>
    <message>
        <source>95 %: %1; %2</source>
        <translation>95 %: %1؛ %2</translation>
    </message>
    <message>
        <source>%1 overdue; %2</source>
        <translation>المتأخر: %1؛ %2</translation>
    </message>
    <message>
        <source>What to look at first</source>
        <translation>ما يُنظر فيه أولًا</translation>
    </message>
    <message>
        <source>What changed most, of %1 beyond chance (%2 compared)</source>
        <translation>أكثر ما تغيّر، من %1 تتجاوز المصادفة (قورن %2)</translation>
    </message>
    <message>
        <source>%1 to %2, 95 %: %3 to %4, n = %5 and %6</source>
        <translation>من %1 إلى %2، 95 %: من %3 إلى %4، n = %5 و%6</translation>
    </message>
    <message>
        <source>Drift, by %1 (95 %: %2 to %3), n = %4</source>
        <translation>الانحراف، بمقدار %1 (95 %: من %2 إلى %3)، n = %4</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
</context>
<context>
    <name>bluepencil::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>bluepencil::Paragraph</name>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>عرض المخطط</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>عرض الأرقام في جدول</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only this span</source>
        <translation>هذا النطاق فقط</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Makes what is shown the period of all figures</source>
        <translation>يجعل المعروض فترةَ جميع الأرقام</translation>
    </message>
    <message>
        <source>Shows all of the chart again</source>
        <translation>يعرض الرسم البياني كله من جديد</translation>
    </message>
</context>
<context>
    <name>bluepencil::PlotView</name>
    <message>
        <source>This plot cannot be drawn: %1 is missing or does not fit. Install Bluepencil again. The table has the same figures.</source>
        <translation>لا يمكن رسم هذا المخطط: %1 مفقود أو غير ملائم. أعد تثبيت Bluepencil. يحتوي الجدول على الأرقام نفسها.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreparationForm</name>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Least share of the draft on screen</source>
        <translation>أدنى حصة ظهرت من المسودة على الشاشة</translation>
    </message>
    <message>
        <source>any, or like 0.8</source>
        <translation>أي حصة، أو مثل 0.8</translation>
    </message>
    <message>
        <source>A second review agrees</source>
        <translation>مراجعة ثانية متفقة</translation>
    </message>
    <message>
        <source>No reviewer disagrees</source>
        <translation>لا مراجع يخالف</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا تكرارات</translation>
    </message>
    <message>
        <source>Exact duplicates</source>
        <translation>التكرارات المطابقة</translation>
    </message>
    <message>
        <source>Exact and near duplicates</source>
        <translation>التكرارات المطابقة والقريبة</translation>
    </message>
    <message>
        <source>Near from this likeness on (Jaccard)</source>
        <translation>أدنى تشابه يُعد قريبًا (Jaccard)</translation>
    </message>
    <message>
        <source>Both sides of contradictions, too</source>
        <translation>وطرفا التناقض أيضًا</translation>
    </message>
    <message>
        <source>Evaluation files</source>
        <translation>ملفات التقييم</translation>
    </message>
    <message>
        <source>Texts that the model is judged by, and must not train on</source>
        <translation>نصوص يُقاس بها النموذج ويجب ألا يتدرب عليها</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Caps and lengths</source>
        <translation>الحدود القصوى والأطوال</translation>
    </message>
    <message>
        <source>Records of one reviewer</source>
        <translation>سجلات المراجع الواحد</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>بلا حد أقصى</translation>
    </message>
    <message>
        <source>Records about one person</source>
        <translation>سجلات الشخص الواحد</translation>
    </message>
    <message>
        <source>Tokens of a record</source>
        <translation>رموز السجل الواحد</translation>
    </message>
    <message>
        <source>Lengths in tokens</source>
        <translation>الأطوال بالرموز</translation>
    </message>
    <message>
        <source>Since, and history</source>
        <translation>البداية والسجل السابق</translation>
    </message>
    <message>
        <source>Only what came in after</source>
        <translation>ما ورد بعد هذه الدفعة فقط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Finals that came without a draft</source>
        <translation>نصوص نهائية وردت بلا مسودة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>Rows like others</source>
        <translation>صفوف كغيرها</translation>
    </message>
    <message>
        <source>Gold: test alone</source>
        <translation>ذهبية: للاختبار وحده</translation>
    </message>
    <message>
        <source>%1 is no share of a draft. Write it like 0.8.</source>
        <translation>%1 ليس حصة من المسودة. اكتبها هكذا: 0.8.</translation>
    </message>
    <message>
        <source>%1 is no likeness. Write a number from 0.5 to 1.</source>
        <translation>%1 ليس درجة تشابه. اكتب عددًا من 0.5 إلى 1.</translation>
    </message>
    <message>
        <source>%1 is no cap. Write a whole number, or nothing.</source>
        <translation>%1 ليس حدًا أقصى. اكتب عددًا صحيحًا أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>المعروض %1</translation>
    </message>
    <message>
        <source>second review</source>
        <translation>مراجعة ثانية</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>near from %1</source>
        <translation>قريبة من %1 فأكثر</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>contradictions kept</source>
        <translation>مع إبقاء التناقضات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>reviewer %1</source>
        <translation>المراجع %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>الرموز %1</translation>
    </message>
    <message>
        <source>in tokens</source>
        <translation>بالرموز</translation>
    </message>
    <message>
        <source>history is gold</source>
        <translation>السجل السابق ذهبي</translation>
    </message>
    <message>
        <source>with history</source>
        <translation>مع السجل السابق</translation>
    </message>
    <message>
        <source>Tokens as this table counts them</source>
        <translation>عدّ الرموز وفق هذا الجدول</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewCard</name>
    <message>
        <source>First rows as they will be written</source>
        <translation>الصفوف الأولى كما ستُكتب</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Format of the preview</source>
        <translation>تنسيق المعاينة</translation>
    </message>
    <message>
        <source>How rows are shown</source>
        <translation>طريقة عرض الصفوف</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>تعديلات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>أسطر</translation>
    </message>
    <message>
        <source>First rows, draft to final</source>
        <translation>الصفوف الأولى، من المسودة إلى النص النهائي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the first of %1, in their order</source>
        <translation>الأوائل من %1، بترتيبها</translation>
    </message>
    <message>
        <source>No decision matches yet.</source>
        <translation>لا يوجد قرار مطابق بعد.</translation>
    </message>
    <message>
        <source>Nothing goes into this format.</source>
        <translation>لا شيء يدخل في هذا التنسيق.</translation>
    </message>
    <message>
        <source>some rows, while all are counted</source>
        <translation>بعض الصفوف، والعدّ جارٍ</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>جارٍ العدّ…</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreviewModel</name>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>غير جيد</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Draft to final</source>
        <translation>من المسودة إلى النص النهائي</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrivacyForm</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation>بطاقة الدفع</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>رقم الضمان الاجتماعي</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <translation>رابط فيه كلمة مرور</translation>
    </message>
    <message>
        <source>Password or key</source>
        <translation>كلمة مرور أو مفتاح</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>رخصة القيادة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Policy, claim or case</source>
        <translation>وثيقة تأمين أو مطالبة أو قضية</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>محفظة</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>اسم شخص</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>عنوان بريدي</translation>
    </message>
    <message>
        <source>Pattern of your own</source>
        <translation>نمط خاص بك</translation>
    </message>
    <message>
        <source>Placeholder with a number</source>
        <translation>عنصر نائب مرقّم</translation>
    </message>
    <message>
        <source>Kind alone</source>
        <translation>النوع وحده</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>مقنّع</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>معمّم</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Shifted by weeks</source>
        <translation>مُزاح بأسابيع</translation>
    </message>
    <message>
        <source>Pseudonym by a key</source>
        <translation>اسم مستعار بمفتاح</translation>
    </message>
    <message>
        <source>Single kinds</source>
        <translation>أنواع بعينها</translation>
    </message>
    <message>
        <source>As the others</source>
        <translation>مثل البقية</translation>
    </message>
    <message>
        <source>What pseudonyms are for</source>
        <translation>غرض الأسماء المستعارة</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>ملف المفتاح</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
        <source>Name the file of the key that pseudonyms are made with.</source>
        <translation>حدّد ملف المفتاح الذي تُنشأ به الأسماء المستعارة.</translation>
    </message>
    <message>
        <source>The key cannot be used: it needs a file of its own with 32 bytes or more that others cannot read.</source>
        <translation>لا يمكن استخدام المفتاح: يلزمه ملف خاص به من 32 بايت أو أكثر لا يستطيع الآخرون قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>لا أنواع</numerusform>
            <numerusform>نوع واحد</numerusform>
            <numerusform>نوعان</numerusform>
            <numerusform>%n أنواع</numerusform>
            <numerusform>%n نوعًا</numerusform>
            <numerusform>%n نوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QualityPage</name>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>تُراجع عنه فورًا</translation>
    </message>
    <message>
        <source>Called back in time</source>
        <translation>سُحب في الوقت المناسب</translation>
    </message>
    <message>
        <source>Not sent by the producer</source>
        <translation>لم يرسله النظام المصدر</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>وصل متأخرًا</translation>
    </message>
    <message>
        <source>How much was changed</source>
        <translation>كم غُيِّر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد دون نص نهائي</numerusform>
            <numerusform>استُبعد اثنان دون نص نهائي</numerusform>
            <numerusform>استُبعدت %Ln دون نص نهائي</numerusform>
            <numerusform>استُبعد %Ln دون نص نهائي</numerusform>
            <numerusform>استُبعد %Ln دون نص نهائي</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>What came back about texts that were sent</source>
        <translation>ما ورد عن النصوص المُرسَلة</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>For 100 sent, %1</source>
        <translation>لكل 100 مُرسَل، %1</translation>
    </message>
    <message>
        <source>For 100 sent</source>
        <translation>لكل 100 مُرسَل</translation>
    </message>
    <message>
        <source>Sent with any</source>
        <translation>المُرسَل وله أي إشارة</translation>
    </message>
    <message>
        <source>Mean value</source>
        <translation>متوسط القيمة</translation>
    </message>
    <message>
        <source>Nothing came back. A producer tells complaints, reopened cases or satisfaction as signals, with the outcome that they are about.</source>
        <translation>لم يرد شيء. يبلّغ النظام المصدر عن الشكاوى أو الحالات المعاد فتحها أو الرضا كإشارات، مع النتيجة التي تتعلق بها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>90 of 100 under</source>
        <translation>90 من كل 100 دون</translation>
    </message>
    <message>
        <source>Mean, %1</source>
        <translation>المتوسط، %1</translation>
    </message>
    <message>
        <source>from arrival to the decision</source>
        <translation>من الوصول إلى القرار</translation>
    </message>
    <message>
        <source>reading, until the first change</source>
        <translation>القراءة حتى أول تغيير</translation>
    </message>
    <message>
        <source>active, idle time left out</source>
        <translation>النشط، دون وقت الخمول</translation>
    </message>
    <message>
        <source>a sample of %1 of %2 drafts</source>
        <translation>عيّنة من %1 من أصل %2 مسودة</translation>
    </message>
    <message>
        <source>The checks and the brand voice are of %1, the same each time; what is behind a check as well. Answers are of all drafts.</source>
        <translation>الفحوص وأسلوب العلامة من %1، وهي نفسها في كل مرة، وكذلك ما وراء كل فحص. أما الإجابات فمن جميع المسودات.</translation>
    </message>
    <message>
        <source>Checked of the other selection: %1.</source>
        <translation>ما فُحص من التحديد الآخر: %1.</translation>
    </message>
    <message>
        <source>What the automatic checks find in the drafts</source>
        <translation>ما تجده الفحوص التلقائية في المسودات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>For 100 drafts, %1</source>
        <translation>لكل 100 مسودة، %1</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>لكل 100 مسودة</translation>
    </message>
    <message>
        <source>Drafts with any</source>
        <translation>مسودات لها تنبيه</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>كان في محله</translation>
    </message>
    <message>
        <source>The drafts are being checked …</source>
        <translation>جارٍ فحص المسودات …</translation>
    </message>
    <message>
        <source>The drafts could not be checked.</source>
        <translation>تعذّر فحص المسودات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than five drafts.</source>
        <translation>أقل من خمس مسودات.</translation>
    </message>
    <message>
        <source>No check found anything to look at.</source>
        <translation>لم يجد أي فحص ما يستدعي النظر.</translation>
    </message>
    <message>
        <source>Sent, of the decisions that count; undone, called back, not sent and too late, of those that were made. A check was right where a reviewer answered its finding by mending the draft; not found does not mean wrong. Findings and signals are counts that may come more than once, with Garwood’s interval; shares have Wilson’s, means Student’s, 95 % all of them. How much was changed says nothing of how long it took.</source>
        <translation>المُرسَل من القرارات المحتسبة؛ وما تُراجع عنه وما سُحب وما لم يُرسَل وما تأخر من القرارات المتخذة. يكون الفحص في محله حيث أجاب المراجع عن تنبيهه بإصلاح المسودة؛ وما لم يوجد ليس بالضرورة خطأ. التنبيهات والإشارات أعداد قد تتكرر، بفترة ثقة غاروود؛ وللحصص فترة ويلسون، وللمتوسطات فترة ستيودنت، وكلها 95 %. ومقدار ما غُيِّر لا يدل على ما استغرقه من وقت.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Quality: changes, checks and what came back</source>
        <translation>الجودة: التغييرات والفحوص وما ورد</translation>
    </message>
    <message>
        <source>Brand voice, of 100</source>
        <translation>صوت العلامة، من 100</translation>
    </message>
    <message>
        <source>Beside the time before the model</source>
        <translation>إلى جانب الوقت قبل النموذج</translation>
    </message>
    <message>
        <source>handling times of imported answers; left out: %1</source>
        <translation>أزمنة معالجة ردود مستوردة؛ المستبعَد: %1</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Change, %1</source>
        <translation>التغيّر، %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>active time, mean</source>
        <translation>الوقت الفعلي، المتوسط</translation>
    </message>
    <message>
        <source>No imported answer tells a time that can be.</source>
        <translation>لا يذكر أي رد مستورد وقتًا ممكنًا.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>الاقتراحات المستخدمة</translation>
    </message>
    <message>
        <source>What reviewers were offered while they worked</source>
        <translation>ما عُرض على المراجعين أثناء عملهم</translation>
    </message>
    <message>
        <source>each suggestion once for a decision</source>
        <translation>كل اقتراح مرة واحدة لكل قرار</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>المستخدم، %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Nothing was offered: no words for a misspelt one, no correction made before, no other draft.</source>
        <translation>لم يُعرض شيء: لا كلمات بدل كلمة خاطئة الإملاء، ولا تصحيحات سابقة، ولا مسودة أخرى.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) were checked for both.</source>
        <translation>
            <numerusform>لم تُفحص أي مسودة لكليهما.</numerusform>
            <numerusform>فُحصت مسودة واحدة لكليهما.</numerusform>
            <numerusform>فُحصت مسودتان لكليهما.</numerusform>
            <numerusform>فُحصت %Ln مسودات لكليهما.</numerusform>
            <numerusform>فُحصت %Ln مسودة لكليهما.</numerusform>
            <numerusform>فُحصت %Ln مسودة لكليهما.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueDelegate</name>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>with another</source>
        <translation>لدى غيرك</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>waits for a draft</source>
        <translation>بانتظار مسودة</translation>
    </message>
    <message>
        <source>back to you</source>
        <translation>عاد إليك</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueModel</name>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>with someone else</source>
        <translation>لدى شخص آخر</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>بانتظار مسودة أخرى</translation>
    </message>
    <message>
        <source>back after you asked for another draft</source>
        <translation>عاد بعد طلبك مسودة أخرى</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePage</name>
    <message>
        <source>fewer than two whole days since the first item came</source>
        <translation>أقل من يومين كاملين منذ وصول أول عنصر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day(s)</source>
        <translation>
            <numerusform>بلا أيام</numerusform>
            <numerusform>من يوم واحد</numerusform>
            <numerusform>من يومين</numerusform>
            <numerusform>من %Ln أيام</numerusform>
            <numerusform>من %Ln يومًا</numerusform>
            <numerusform>من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظر</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>تُستحق خلال ساعة: %1، متأخرة: %2</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>half wait over %1, one in ten over %2</source>
        <translation>النصف ينتظر أكثر من %1، وواحد من كل عشرة أكثر من %2</translation>
    </message>
    <message>
        <source>Closed after they were due</source>
        <translation>أُغلق بعد موعد استحقاقه</translation>
    </message>
    <message>
        <source>Come a day</source>
        <translation>الوارد يوميًا</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>المغلق يوميًا</translation>
    </message>
    <message>
        <source>What comes and what goes</source>
        <translation>ما يرد وما يُغلق</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>More or fewer open</source>
        <translation>زيادة المفتوح أو نقصه</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 closed</source>
        <translation>%1: الوارد %2، المغلق %3</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>ما بُتّ فيه في %1</translation>
    </message>
    <message>
        <source>The first item came today; whole days are shown.</source>
        <translation>وصل أول عنصر اليوم؛ وتُعرض الأيام الكاملة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s).</source>
        <translation>
            <numerusform>لم يرد شيء ولم يُغلق شيء في الأيام الكاملة الأخيرة.</numerusform>
            <numerusform>لم يرد شيء ولم يُغلق شيء في آخر يوم كامل.</numerusform>
            <numerusform>لم يرد شيء ولم يُغلق شيء في آخر يومين كاملين.</numerusform>
            <numerusform>لم يرد شيء ولم يُغلق شيء في آخر %Ln أيام كاملة.</numerusform>
            <numerusform>لم يرد شيء ولم يُغلق شيء في آخر %Ln يومًا كاملًا.</numerusform>
            <numerusform>لم يرد شيء ولم يُغلق شيء في آخر %Ln يوم كامل.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes on so</source>
        <translation>إذا استمر الأمر هكذا</translation>
    </message>
    <message>
        <source>There is no forecast: %1.</source>
        <translation>لا يوجد توقّع: %1.</translation>
    </message>
    <message numerus="yes">
        <source>as on the last %Ln whole day(s)</source>
        <translation>
            <numerusform>كما في الأيام الكاملة الأخيرة</numerusform>
            <numerusform>كما في آخر يوم كامل</numerusform>
            <numerusform>كما في آخر يومين كاملين</numerusform>
            <numerusform>كما في آخر %Ln أيام كاملة</numerusform>
            <numerusform>كما في آخر %Ln يومًا كاملًا</numerusform>
            <numerusform>كما في آخر %Ln يوم كامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no forecast: nothing came or was closed on the last %Ln whole day(s), so there is nothing to go by.</source>
        <translation>
            <numerusform>لا يوجد توقّع: لم يرد شيء ولم يُغلق شيء في الأيام الكاملة الأخيرة، فلا أساس يُبنى عليه.</numerusform>
            <numerusform>لا يوجد توقّع: لم يرد شيء ولم يُغلق شيء في آخر يوم كامل، فلا أساس يُبنى عليه.</numerusform>
            <numerusform>لا يوجد توقّع: لم يرد شيء ولم يُغلق شيء في آخر يومين كاملين، فلا أساس يُبنى عليه.</numerusform>
            <numerusform>لا يوجد توقّع: لم يرد شيء ولم يُغلق شيء في آخر %Ln أيام كاملة، فلا أساس يُبنى عليه.</numerusform>
            <numerusform>لا يوجد توقّع: لم يرد شيء ولم يُغلق شيء في آخر %Ln يومًا كاملًا، فلا أساس يُبنى عليه.</numerusform>
            <numerusform>لا يوجد توقّع: لم يرد شيء ولم يُغلق شيء في آخر %Ln يوم كامل، فلا أساس يُبنى عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Waiting, %1</source>
        <translation>المنتظر، %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>never: no more are closed than come</source>
        <translation>أبدًا: لا يُغلق أكثر مما يرد</translation>
    </message>
    <message>
        <source>until nothing waits</source>
        <translation>حتى لا ينتظر شيء</translation>
    </message>
    <message>
        <source>Queues in which something waits</source>
        <translation>قوائم الانتظار التي ينتظر فيها شيء</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>تُستحق خلال ساعة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Closed after due</source>
        <translation>أُغلق بعد الاستحقاق</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>بعد 7 أيام</translation>
    </message>
    <message>
        <source>Until nothing waits</source>
        <translation>حتى لا ينتظر شيء</translation>
    </message>
    <message>
        <source>Nothing waits in any queue.</source>
        <translation>لا شيء ينتظر في أي قائمة انتظار.</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>أول %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came or was closed on the last %Ln whole day(s) either. As soon as a producer submits items, what waits and how it comes and goes show up here.</source>
        <translation>
            <numerusform>ولم يرد شيء ولم يُغلق شيء في الأيام الكاملة الأخيرة أيضًا. ما إن يقدّم نظام مصدر عناصر حتى يظهر هنا ما ينتظر وكيف يرد ويُغلق.</numerusform>
            <numerusform>ولم يرد شيء ولم يُغلق شيء في آخر يوم كامل أيضًا. ما إن يقدّم نظام مصدر عناصر حتى يظهر هنا ما ينتظر وكيف يرد ويُغلق.</numerusform>
            <numerusform>ولم يرد شيء ولم يُغلق شيء في آخر يومين كاملين أيضًا. ما إن يقدّم نظام مصدر عناصر حتى يظهر هنا ما ينتظر وكيف يرد ويُغلق.</numerusform>
            <numerusform>ولم يرد شيء ولم يُغلق شيء في آخر %Ln أيام كاملة أيضًا. ما إن يقدّم نظام مصدر عناصر حتى يظهر هنا ما ينتظر وكيف يرد ويُغلق.</numerusform>
            <numerusform>ولم يرد شيء ولم يُغلق شيء في آخر %Ln يومًا كاملًا أيضًا. ما إن يقدّم نظام مصدر عناصر حتى يظهر هنا ما ينتظر وكيف يرد ويُغلق.</numerusform>
            <numerusform>ولم يرد شيء ولم يُغلق شيء في آخر %Ln يوم كامل أيضًا. ما إن يقدّم نظام مصدر عناصر حتى يظهر هنا ما ينتظر وكيف يرد ويُغلق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What waits now and how it came and went on the last %Ln whole day(s), whatever the period above: queue, task, model, language and attributes choose among it, period, reviewer and label do not. Closed means decided, expired or cancelled; a point opens what was decided. The forecast takes days to be alike and independent of each other, so weekends and growth are not foreseen. Intervals are 95 %.</source>
        <translation>
            <numerusform>ما ينتظر الآن وكيف ورد وأُغلق في الأيام الكاملة الأخيرة، أيًا كانت الفترة أعلاه: يُختار منه حسب قائمة الانتظار والمهمة والنموذج واللغة والسمات، لا حسب الفترة والمراجع والوسم. المغلق يعني ما بُتّ فيه أو انتهى أو أُلغي؛ وتفتح النقطة ما بُتّ فيه. يفترض التوقّع أن الأيام متماثلة ومستقل بعضها عن بعض، فلا يحسب حساب عطل نهاية الأسبوع والنمو. فترات الثقة 95 %.</numerusform>
            <numerusform>ما ينتظر الآن وكيف ورد وأُغلق في آخر يوم كامل، أيًا كانت الفترة أعلاه: يُختار منه حسب قائمة الانتظار والمهمة والنموذج واللغة والسمات، لا حسب الفترة والمراجع والوسم. المغلق يعني ما بُتّ فيه أو انتهى أو أُلغي؛ وتفتح النقطة ما بُتّ فيه. يفترض التوقّع أن الأيام متماثلة ومستقل بعضها عن بعض، فلا يحسب حساب عطل نهاية الأسبوع والنمو. فترات الثقة 95 %.</numerusform>
            <numerusform>ما ينتظر الآن وكيف ورد وأُغلق في آخر يومين كاملين، أيًا كانت الفترة أعلاه: يُختار منه حسب قائمة الانتظار والمهمة والنموذج واللغة والسمات، لا حسب الفترة والمراجع والوسم. المغلق يعني ما بُتّ فيه أو انتهى أو أُلغي؛ وتفتح النقطة ما بُتّ فيه. يفترض التوقّع أن الأيام متماثلة ومستقل بعضها عن بعض، فلا يحسب حساب عطل نهاية الأسبوع والنمو. فترات الثقة 95 %.</numerusform>
            <numerusform>ما ينتظر الآن وكيف ورد وأُغلق في آخر %Ln أيام كاملة، أيًا كانت الفترة أعلاه: يُختار منه حسب قائمة الانتظار والمهمة والنموذج واللغة والسمات، لا حسب الفترة والمراجع والوسم. المغلق يعني ما بُتّ فيه أو انتهى أو أُلغي؛ وتفتح النقطة ما بُتّ فيه. يفترض التوقّع أن الأيام متماثلة ومستقل بعضها عن بعض، فلا يحسب حساب عطل نهاية الأسبوع والنمو. فترات الثقة 95 %.</numerusform>
            <numerusform>ما ينتظر الآن وكيف ورد وأُغلق في آخر %Ln يومًا كاملًا، أيًا كانت الفترة أعلاه: يُختار منه حسب قائمة الانتظار والمهمة والنموذج واللغة والسمات، لا حسب الفترة والمراجع والوسم. المغلق يعني ما بُتّ فيه أو انتهى أو أُلغي؛ وتفتح النقطة ما بُتّ فيه. يفترض التوقّع أن الأيام متماثلة ومستقل بعضها عن بعض، فلا يحسب حساب عطل نهاية الأسبوع والنمو. فترات الثقة 95 %.</numerusform>
            <numerusform>ما ينتظر الآن وكيف ورد وأُغلق في آخر %Ln يوم كامل، أيًا كانت الفترة أعلاه: يُختار منه حسب قائمة الانتظار والمهمة والنموذج واللغة والسمات، لا حسب الفترة والمراجع والوسم. المغلق يعني ما بُتّ فيه أو انتهى أو أُلغي؛ وتفتح النقطة ما بُتّ فيه. يفترض التوقّع أن الأيام متماثلة ومستقل بعضها عن بعض، فلا يحسب حساب عطل نهاية الأسبوع والنمو. فترات الثقة 95 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue: what waits, and a forecast</source>
        <translation>قائمة الانتظار: ما ينتظر، وتوقّع</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePane</name>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد مفتوح</numerusform>
            <numerusform>اثنان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 من %2 مفتوحة</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueTerms</name>
    <message>
        <source>is free</source>
        <translation>غير محجوزة</translation>
    </message>
    <message>
        <source>is held by you</source>
        <translation>محجوزة لك</translation>
    </message>
    <message>
        <source>is edited and not decided</source>
        <translation>معدّلة ولم يُبتّ فيها</translation>
    </message>
    <message>
        <source>came back to you</source>
        <translation>عائدة إليك</translation>
    </message>
    <message>
        <source>is with somebody else</source>
        <translation>لدى شخص آخر</translation>
    </message>
    <message>
        <source>has “%1” in its title or id</source>
        <translation>في عنوانها أو معرّفها «%1»</translation>
    </message>
    <message>
        <source>is in the queue “%1”</source>
        <translation>في قائمة الانتظار «%1»</translation>
    </message>
    <message>
        <source>has the task “%1”</source>
        <translation>مهمتها «%1»</translation>
    </message>
    <message>
        <source>is in the language “%1”</source>
        <translation>لغتها «%1»</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>No open draft %1. Clear the search to see all.</source>
        <translation>لا مسودة مفتوحة %1. امسح البحث لرؤية الكل.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>No draft has the state “%1”. There are: free, mine, edited, returned, waiting, other.</source>
        <translation>لا مسودة حالتها «%1». الحالات الممكنة: free، mine، edited، returned، waiting، other.</translation>
    </message>
    <message>
        <source>waits for another draft</source>
        <translation>بانتظار مسودة أخرى</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Save, open or delete a recipe</source>
        <translation>حفظ وصفة أو فتحها أو حذفها</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءتها</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>معدّلة، لم تُحفظ</translation>
    </message>
    <message>
        <source>as it was saved</source>
        <translation>كما حُفظت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save under a name …</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeDesk</name>
    <message>
        <source>Recipe</source>
        <translation>الوصفة</translation>
    </message>
    <message>
        <source>The recipe cannot be read.</source>
        <translation>تتعذّر قراءة الوصفة.</translation>
    </message>
    <message>
        <source>Recipe: %1</source>
        <translation>الوصفة: %1</translation>
    </message>
    <message>
        <source>The recipe was not saved.</source>
        <translation>لم تُحفظ الوصفة.</translation>
    </message>
    <message>
        <source>The recipe is saved: %1</source>
        <translation>حُفظت الوصفة: %1</translation>
    </message>
    <message>
        <source>Choose a saved recipe first.</source>
        <translation>اختر وصفة محفوظة أولًا.</translation>
    </message>
    <message>
        <source>Delete the recipe %1?</source>
        <translation>حذف الوصفة %1؟</translation>
    </message>
    <message>
        <source>Everybody who works with the workspace loses it. Batches that were made with it stay as they are.</source>
        <translation>سيفقدها كل من يعمل على مساحة العمل. أما الدفعات التي أُنشئت بها فتبقى كما هي.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>The recipe was not deleted.</source>
        <translation>لم تُحذف الوصفة.</translation>
    </message>
    <message>
        <source>The recipe is deleted: %1</source>
        <translation>حُذفت الوصفة: %1</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>وصفة</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>حفظ الوصفة كملف</translation>
    </message>
    <message>
        <source>The recipe is written: %1</source>
        <translation>كُتبت الوصفة: %1</translation>
    </message>
    <message>
        <source>The recipe was not written.</source>
        <translation>لم تُكتب الوصفة.</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>فتح وصفة</translation>
    </message>
    <message>
        <source>The recipe was not opened.</source>
        <translation>لم تُفتح الوصفة.</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeForm</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>اسم الدفعة</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>الرقم التالي</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>ا&amp;سم الدفعة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>الم&amp;همة</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>الم&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation>&amp;إلى، ضمنًا</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>معتمد بلا تغيير</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Approved faster than .25 s a word</source>
        <translation>ما اعتُمد أسرع من 0.25 ث للكلمة</translation>
    </message>
    <message>
        <source>Pairs that differ in marks only</source>
        <translation>أزواج تختلف في العلامات فقط</translation>
    </message>
    <message>
        <source>Rejected for policy or safety</source>
        <translation>ما رُفض لسياسة أو سلامة</translation>
    </message>
    <message>
        <source>Figures the model can&apos;t know</source>
        <translation>أرقام لا يمكن للنموذج معرفتها</translation>
    </message>
    <message>
        <source>Split by person, else conversation</source>
        <translation>التقسيم حسب الشخص وإلا فالمحادثة</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>تدريب، تحقق، اختبار</translation>
    </message>
    <message>
        <source>Everything is train</source>
        <translation>الكل للتدريب</translation>
    </message>
    <message>
        <source>Train, &amp;validation, test</source>
        <translation>تدريب، ت&amp;حقق، اختبار</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>none: texts are written as they are, names and all. Whoever gives the batch away answers for it.</source>
        <translation>بلا: تُكتب النصوص كما هي بأسمائها. من يسلّم الدفعة مسؤول عنها.</translation>
    </message>
    <message>
        <source>Days in %1</source>
        <translation>الأيام بتوقيت %1</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it like 2026-11-23.</source>
        <translation>%1 ليس يومًا. اكتبه هكذا: 2026-11-23.</translation>
    </message>
    <message>
        <source>Choose a kind of decision.</source>
        <translation>اختر نوعًا من القرارات.</translation>
    </message>
    <message>
        <source>Without these</source>
        <translation>بدون هذه</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>أجزاء أخرى</translation>
    </message>
    <message>
        <source>Parts in per cent</source>
        <translation>الأجزاء بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Salt: another one deals anew</source>
        <translation>الملح (salt): غيره يعيد التوزيع</translation>
    </message>
    <message>
        <source>%1 are no parts. Write three numbers that add up to 100, like 85,10,5.</source>
        <translation>%1 ليست أجزاء. اكتب ثلاثة أعداد مجموعها 100، مثل 85,10,5.</translation>
    </message>
    <message>
        <source>History can be gold only where there is a split.</source>
        <translation>لا يكون السجل السابق ذهبيًا إلا مع التقسيم.</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>اللغة %1</translation>
    </message>
    <message>
        <source>And only: %1</source>
        <translation>وفقط: %1</translation>
    </message>
    <message>
        <source>Flagged: health, belief and the like</source>
        <translation>ما عُلِّم: الصحة والمعتقد وما شابه</translation>
    </message>
    <message>
        <source>What becomes of personal data</source>
        <translation>ما يُفعل بالبيانات الشخصية</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Pseudonymise</source>
        <translation>استخدام أسماء مستعارة</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>What the detectors find is replaced. What they do not know stays.</source>
        <translation>يُستبدل ما تعثر عليه أدوات الكشف، ويبقى ما لا تعرفه.</translation>
    </message>
    <message>
        <source>Orders to a model or reviewer</source>
        <translation>أوامر لنموذج أو لمراجع</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecipeNameOverlay</name>
    <message>
        <source>Save the recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>It is kept in the workspace, for everybody who works with it. One of the same name is replaced.</source>
        <translation>تُحفظ في مساحة العمل لكل من يعمل عليها. وتحل محل أي وصفة بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecordView</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>About this decision</source>
        <translation>عن هذا القرار</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>النص النهائي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This decision let nothing out</source>
        <translation>لم يُخرج هذا القرار شيئًا</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>جهد التعديل</translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>صُعّد إلى</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineLine</name>
    <message>
        <source>[deleted: %1]</source>
        <translation>[محذوف: %1]</translation>
    </message>
    <message>
        <source>[inserted: %1]</source>
        <translation>[مُدرج: %1]</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedlineView</name>
    <message>
        <source>Redline</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Too large to be shown side by side: the draft has %L1 characters, your text %L2.</source>
        <translation>أكبر من أن يُعرض جنبًا إلى جنب: عدد محارف المسودة %L1 وعدد محارف نصك %L2.</translation>
    </message>
    <message>
        <source>add label</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
</context>
<context>
    <name>bluepencil::RedraftOverlay</name>
    <message>
        <source>Ask for another draft</source>
        <translation>طلب مسودة أخرى</translation>
    </message>
    <message>
        <source>The item goes back to its producer with this line, and to you when another draft is there. Your text is kept.</source>
        <translation>يعود العنصر إلى النظام المصدر مع هذا السطر، ثم إليك حين تتوفر مسودة أخرى. نصك محفوظ.</translation>
    </message>
    <message>
        <source>What should the next draft do?</source>
        <translation>ما المطلوب من المسودة التالية؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
</context>
<context>
    <name>bluepencil::RejectOverlay</name>
    <message>
        <source>Reject this draft</source>
        <translation>رفض هذه المسودة</translation>
    </message>
    <message>
        <source>Why? The keys set and unset a reason.</source>
        <translation>لماذا؟ تضع المفاتيح السبب وتزيله.</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Nothing: the producer hears that it was rejected</source>
        <translation>لا شيء: يُبلَّغ النظام المصدر بالرفض</translation>
    </message>
    <message>
        <source>My text instead of the draft</source>
        <translation>نصي بدلًا من المسودة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>My text instead (change the draft first)</source>
        <translation>نصي بدلًا منها (غيّر المسودة أولًا)</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReleaseOverlay</name>
    <message>
        <source>Give drafts back</source>
        <translation>إرجاع المسودات</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>None of them is yours</source>
        <translation>ليس شيء منها لك</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n draft(s)?</source>
        <translation>
            <numerusform>لا مسودات لإرجاعها.</numerusform>
            <numerusform>إرجاع مسودة واحدة؟</numerusform>
            <numerusform>إرجاع مسودتين؟</numerusform>
            <numerusform>إرجاع %n مسودات؟</numerusform>
            <numerusform>إرجاع %n مسودة؟</numerusform>
            <numerusform>إرجاع %n مسودة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Others can take them at once, you after a minute. What you typed is kept for you.</source>
        <translation>يمكن لغيرك أخذها فورًا، ولك بعد دقيقة. ما كتبته محفوظ لك.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected you do not hold.</source>
        <translation>
            <numerusform>كل المحدد محجوز لك.</numerusform>
            <numerusform>واحد من المحدد ليس محجوزًا لك.</numerusform>
            <numerusform>اثنان من المحدد ليسا محجوزين لك.</numerusform>
            <numerusform>%n من المحدد ليست محجوزة لك.</numerusform>
            <numerusform>%n من المحدد ليست محجوزة لك.</numerusform>
            <numerusform>%n من المحدد ليست محجوزة لك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RequestsPage</name>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>تقييد المعالجة</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>الاعتراض</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>قابلية نقل البيانات</translation>
    </message>
    <message>
        <source>GDPR, one month</source>
        <translation>GDPR، شهر واحد</translation>
    </message>
    <message>
        <source>CCPA, 45 days</source>
        <translation>CCPA، ‏45 يومًا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>متأخر بأقل من يوم</numerusform>
            <numerusform>متأخر بيوم واحد</numerusform>
            <numerusform>متأخر بيومين</numerusform>
            <numerusform>متأخر بـ %n أيام</numerusform>
            <numerusform>متأخر بـ %n يومًا</numerusform>
            <numerusform>متأخر بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due soon: %n day(s) left</source>
        <translation>
            <numerusform>موعده قريب: ينتهي اليوم</numerusform>
            <numerusform>موعده قريب: بقي يوم واحد</numerusform>
            <numerusform>موعده قريب: بقي يومان</numerusform>
            <numerusform>موعده قريب: بقي %n أيام</numerusform>
            <numerusform>موعده قريب: بقي %n يومًا</numerusform>
            <numerusform>موعده قريب: بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>طلبات الأشخاص</translation>
    </message>
    <message>
        <source>Closed ones, too</source>
        <translation>المغلقة أيضًا</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Nobody has asked for anything</source>
        <translation>لم يطلب أحد شيئًا</translation>
    </message>
    <message>
        <source>When somebody asks what is held about them, or to have it erased, note it below: the clock for the answer runs from the day on which it came in.</source>
        <translation>إذا سأل أحد عما يُحفظ عنه أو طلب محوه، فسجّل ذلك أدناه: تُحسب مهلة الرد من يوم وروده.</translation>
    </message>
    <message>
        <source>What the person was &amp;told</source>
        <translation>ما أُ&amp;بلغ به الشخص</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>Extend its time</source>
        <translation>تمديد المهلة</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translation>ال&amp;قانون</translation>
    </message>
    <message>
        <source>&amp;Person (subject_id)</source>
        <translation>ال&amp;شخص (subject_id)</translation>
    </message>
    <message>
        <source>Came &amp;in on</source>
        <translation>تاريخ ال&amp;ورود</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>إضافة الطلب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد الأخير</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(مُحي)</translation>
    </message>
    <message numerus="yes">
        <source>%n open, some late or due within a week</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب واحد مفتوح، متأخر أو موعده خلال أسبوع</numerusform>
            <numerusform>طلبان مفتوحان، منهما متأخر أو ما موعده خلال أسبوع</numerusform>
            <numerusform>%n طلبات مفتوحة، بعضها متأخر أو موعده خلال أسبوع</numerusform>
            <numerusform>%n طلبًا مفتوحًا، بعضها متأخر أو موعده خلال أسبوع</numerusform>
            <numerusform>%n طلب مفتوح، بعضها متأخر أو موعده خلال أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب واحد مفتوح</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>%n طلبات مفتوحة</numerusform>
            <numerusform>%n طلبًا مفتوحًا</numerusform>
            <numerusform>%n طلب مفتوح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1 is written: %2</source>
        <translation>كُتب %1: %2</translation>
    </message>
    <message>
        <source>Content SHA-256 %1</source>
        <translation>SHA-256 للمحتوى %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewPlace</name>
    <message>
        <source>Decide</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Approve or send edited</source>
        <translation>اعتماد أو إرسال المعدَّل</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Undo last decision</source>
        <translation>التراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Take back what was sent</source>
        <translation>سحب ما أُرسل</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>العنصر السابق</translation>
    </message>
    <message>
        <source>Next hunk</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Previous hunk</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>التنبيه التالي</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>التنبيه السابق</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Redline shown or hidden</source>
        <translation>إظهار التصحيحات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Hold or look at what is new</source>
        <translation>حجز أو عرض الجديد</translation>
    </message>
    <message>
        <source>Label the hunk</source>
        <translation>وسم التغيير</translation>
    </message>
    <message>
        <source>Minor, major, critical</source>
        <translation>طفيف، كبير، حرج</translation>
    </message>
    <message>
        <source>Take the proposed label</source>
        <translation>قبول الوسم المقترح</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>The time for this draft ran out</source>
        <translation>انتهى وقت هذه المسودة</translation>
    </message>
    <message>
        <source>Someone else may open it now. Your text is kept: hold the draft again to go on.</source>
        <translation>يمكن لغيرك فتحها الآن. نصك محفوظ: احجز المسودة من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>حجزها من جديد</translation>
    </message>
    <message>
        <source>Import drafts</source>
        <translation>استيراد مسودات</translation>
    </message>
    <message>
        <source>Checks, facts, labels and guideline</source>
        <translation>الفحوص والحقائق والوسوم والإرشادات</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الحقائق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What others should know</source>
        <translation>ما ينبغي أن يعرفه الآخرون</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>جارٍ فتح مساحة العمل</translation>
    </message>
    <message>
        <source>The first draft comes at once.</source>
        <translation>تظهر المسودة الأولى فورًا.</translation>
    </message>
    <message>
        <source>Nothing for you right now</source>
        <translation>لا شيء لك الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are with someone else or come back later.</source>
        <translation>
            <numerusform>لا مسودات لدى غيرك.</numerusform>
            <numerusform>مسودة واحدة لدى شخص آخر أو تعود لاحقًا.</numerusform>
            <numerusform>مسودتان لدى شخص آخر أو تعودان لاحقًا.</numerusform>
            <numerusform>%n مسودات لدى شخص آخر أو تعود لاحقًا.</numerusform>
            <numerusform>%n مسودة لدى شخص آخر أو تعود لاحقًا.</numerusform>
            <numerusform>%n مسودة لدى شخص آخر أو تعود لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is clear</source>
        <translation>قائمة الانتظار فارغة</translation>
    </message>
    <message numerus="yes">
        <source>%n decided today. New drafts show up here by themselves.</source>
        <translation>
            <numerusform>لم يُتخذ قرار اليوم. تظهر المسودات الجديدة هنا تلقائيًا.</numerusform>
            <numerusform>قرار واحد اليوم. تظهر المسودات الجديدة هنا تلقائيًا.</numerusform>
            <numerusform>قراران اليوم. تظهر المسودات الجديدة هنا تلقائيًا.</numerusform>
            <numerusform>%n قرارات اليوم. تظهر المسودات الجديدة هنا تلقائيًا.</numerusform>
            <numerusform>%n قرارًا اليوم. تظهر المسودات الجديدة هنا تلقائيًا.</numerusform>
            <numerusform>%n قرار اليوم. تظهر المسودات الجديدة هنا تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>New drafts show up here by themselves.</source>
        <translation>تظهر المسودات الجديدة هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 was not sent.</source>
        <translation>لم يُرسل %1.</translation>
    </message>
    <message>
        <source>The producer says: %1</source>
        <translation>يقول النظام المصدر: %1</translation>
    </message>
    <message>
        <source>Part of this conversation is damaged.</source>
        <translation>جزء من هذه المحادثة تالف.</translation>
    </message>
    <message>
        <source>Earlier turns that can be shown to nobody: %1. This draft does not wait for them.</source>
        <translation>أدوار سابقة لا يمكن عرضها على أحد: %1. هذه المسودة لا تنتظرها.</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>أكبر من أن يُعرض</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n hunk(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1</source>
        <translation>HTER %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>hunk %1</source>
        <translation>التغيير %1</translation>
    </message>
    <message>
        <source>whole draft</source>
        <translation>المسودة كلها</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no draft to decide on</source>
        <translation>لا توجد مسودة للبتّ فيها</translation>
    </message>
    <message>
        <source>The workspace is open for reading only</source>
        <translation>مساحة العمل مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>Hold the draft again first</source>
        <translation>احجز المسودة من جديد أولًا</translation>
    </message>
    <message>
        <source>Look at the new revision first</source>
        <translation>انظر إلى النسخة الجديدة أولًا</translation>
    </message>
    <message>
        <source>Undo typing or a label</source>
        <translation>التراجع عن كتابة أو وسم</translation>
    </message>
    <message>
        <source>Redo typing or a label</source>
        <translation>إعادة كتابة أو وسم</translation>
    </message>
    <message>
        <source>No decision waits to be sent</source>
        <translation>لا قرار بانتظار الإرسال</translation>
    </message>
    <message>
        <source>There is no decision that could be taken back</source>
        <translation>لا يوجد قرار يمكن سحبه</translation>
    </message>
    <message>
        <source>No other draft was open before</source>
        <translation>لم تُفتح مسودة أخرى من قبل</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>No label is proposed here</source>
        <translation>لا وسم مقترح هنا</translation>
    </message>
    <message>
        <source>No label is set</source>
        <translation>لا وسم موضوع</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>There is nothing to go back or forward to</source>
        <translation>لا شيء للتراجع عنه أو إعادته</translation>
    </message>
    <message>
        <source>The cursor is in no hunk</source>
        <translation>المؤشر ليس في أي تغيير</translation>
    </message>
    <message>
        <source>No finding needs a look</source>
        <translation>لا تنبيه يستدعي النظر</translation>
    </message>
    <message>
        <source>That came with the draft, before anybody could read it. Press again to decide.</source>
        <translation>جاء ذلك مع المسودة قبل أن تُقرأ. اضغط ثانية لاتخاذ القرار.</translation>
    </message>
    <message>
        <source>Take from memory</source>
        <translation>الأخذ من الذاكرة</translation>
    </message>
    <message>
        <source>Take all of that kind from memory</source>
        <translation>أخذ كل ما هو من هذا النوع من الذاكرة</translation>
    </message>
    <message>
        <source>First item</source>
        <translation>العنصر الأول</translation>
    </message>
    <message>
        <source>Last item</source>
        <translation>العنصر الأخير</translation>
    </message>
    <message>
        <source>Next item you began to edit</source>
        <translation>العنصر التالي الذي بدأت تعديله</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>العودة إلى العنصر السابق</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>الانتقال إلى عنصر</translation>
    </message>
    <message>
        <source>Give the selected items back</source>
        <translation>إرجاع العناصر المحددة</translation>
    </message>
    <message>
        <source>No open draft has the id or the place “%1”.</source>
        <translation>لا مسودة مفتوحة لها المعرّف أو الموضع «%1».</translation>
    </message>
    <message>
        <source>You have begun to edit no other draft.</source>
        <translation>لم تبدأ تعديل أي مسودة أخرى.</translation>
    </message>
    <message>
        <source>None of the drafts before can be opened again.</source>
        <translation>لا يمكن فتح أي من المسودات السابقة من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) given back.</source>
        <translation>
            <numerusform>لم تُرجَع أي مسودة.</numerusform>
            <numerusform>أُرجعت مسودة واحدة.</numerusform>
            <numerusform>أُرجعت مسودتان.</numerusform>
            <numerusform>أُرجعت %n مسودات.</numerusform>
            <numerusform>أُرجعت %n مسودة.</numerusform>
            <numerusform>أُرجعت %n مسودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed. %1</source>
        <translation>
            <numerusform>لم يبقَ شيء. %1</numerusform>
            <numerusform>بقيت واحدة. %1</numerusform>
            <numerusform>بقيت اثنتان. %1</numerusform>
            <numerusform>بقيت %n. %1</numerusform>
            <numerusform>بقيت %n. %1</numerusform>
            <numerusform>بقيت %n. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Statistics and Datasets show what this workspace holds. Its drafts are decided with a newer program, or where it may be written.</source>
        <translation>تعرض الإحصاءات ومجموعات البيانات ما في مساحة العمل هذه. يُبتّ في مسوداتها ببرنامج أحدث، أو حيث يُسمح بالكتابة فيها.</translation>
    </message>
    <message>
        <source>Restore hunk, or take it from the other text</source>
        <translation>استعادة التغيير أو أخذه من النص الآخر</translation>
    </message>
    <message>
        <source>Finding: right as it is</source>
        <translation>التنبيه: صحيح كما هو</translation>
    </message>
    <message>
        <source>Finding: mended</source>
        <translation>التنبيه: أُصلح</translation>
    </message>
    <message>
        <source>Finding: say why</source>
        <translation>التنبيه: ذكر السبب</translation>
    </message>
    <message>
        <source>Open the link of the case</source>
        <translation>فتح رابط العنصر</translation>
    </message>
    <message>
        <source>The checks are still at work</source>
        <translation>ما زالت الفحوص جارية</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for an answer</source>
        <translation>
            <numerusform>لا تنبيهات بانتظار جواب</numerusform>
            <numerusform>تنبيه واحد بانتظار جواب</numerusform>
            <numerusform>تنبيهان بانتظار جواب</numerusform>
            <numerusform>%n تنبيهات بانتظار جواب</numerusform>
            <numerusform>%n تنبيهًا بانتظار جواب</numerusform>
            <numerusform>%n تنبيه بانتظار جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved after %1 s. Reading this draft takes at least about %2 s; you can still take it back.</source>
        <translation>اعتُمدت بعد %1 ث. تستغرق قراءة هذه المسودة نحو %2 ث على الأقل؛ ما زال بإمكانك سحب القرار.</translation>
    </message>
    <message>
        <source>Redline side by side or below</source>
        <translation>التصحيحات جنبًا إلى جنب أو في الأسفل</translation>
    </message>
    <message>
        <source>Compare with another text</source>
        <translation>المقارنة بنص آخر</translation>
    </message>
    <message>
        <source>Work from the next draft</source>
        <translation>العمل انطلاقًا من المسودة التالية</translation>
    </message>
    <message>
        <source>Discard the draft and write my own</source>
        <translation>التخلي عن المسودة وكتابة نصي</translation>
    </message>
    <message>
        <source>compared with: %1</source>
        <translation>مقارنةً بـ: %1</translation>
    </message>
    <message>
        <source>written anew</source>
        <translation>كُتب من جديد</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا اختلاف</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in</source>
        <translation>
            <numerusform>لا كلمات مضافة</numerusform>
            <numerusform>كلمة واحدة مضافة</numerusform>
            <numerusform>كلمتان مضافتان</numerusform>
            <numerusform>%n كلمات مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>لا شيء محذوف</numerusform>
            <numerusform>واحدة محذوفة</numerusform>
            <numerusform>اثنتان محذوفتان</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
            <numerusform>%n محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other text of this item to compare with.</source>
        <translation>لا يوجد نص آخر لهذا العنصر للمقارنة به.</translation>
    </message>
    <message>
        <source>You wrote on meanwhile. Ask again to compare.</source>
        <translation>لقد واصلت الكتابة في هذه الأثناء. اطلب المقارنة من جديد.</translation>
    </message>
    <message>
        <source>The draft is hidden here</source>
        <translation>المسودة مخفية هنا</translation>
    </message>
    <message>
        <source>There is only one draft</source>
        <translation>لا توجد إلا مسودة واحدة</translation>
    </message>
    <message>
        <source>The draft is discarded already</source>
        <translation>سبق التخلي عن المسودة</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>لا يوجد نص</translation>
    </message>
    <message>
        <source>You work from %1 now. Undo brings your text back.</source>
        <translation>تعمل الآن انطلاقًا من %1. التراجع يعيد نصك.</translation>
    </message>
    <message>
        <source>The draft stays here to be read. Undo brings it back into the text.</source>
        <translation>تبقى المسودة هنا للقراءة. التراجع يعيدها إلى النص.</translation>
    </message>
    <message>
        <source>Fields or text</source>
        <translation>الحقول أو النص</translation>
    </message>
    <message>
        <source>Add a row or the missing field</source>
        <translation>إضافة صف أو الحقل الناقص</translation>
    </message>
    <message>
        <source>Remove the row or field</source>
        <translation>إزالة الصف أو الحقل</translation>
    </message>
    <message>
        <source>Empty the field (null)</source>
        <translation>إفراغ الحقل (null)</translation>
    </message>
    <message>
        <source>Paragraph of the label</source>
        <translation>فقرة الوسم</translation>
    </message>
    <message>
        <source>Mark the guideline as read</source>
        <translation>تعليم الإرشادات كمقروءة</translation>
    </message>
    <message>
        <source>Marked as read: what comes later is shown as new</source>
        <translation>عُلّمت كمقروءة: ما يأتي لاحقًا يُعرض كجديد</translation>
    </message>
    <message>
        <source>Set a label, or go to one, to see its paragraph</source>
        <translation>ضع وسمًا أو انتقل إلى أحدها لترى فقرته</translation>
    </message>
    <message>
        <source>The guideline has no paragraph for %1</source>
        <translation>لا فقرة في الإرشادات خاصة بـ %1</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>العودة إلى المسودة</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>نسخ النص كله</translation>
    </message>
    <message>
        <source>The draft is yours again. Your text is as you left it.</source>
        <translation>عادت المسودة لك. نصك كما تركته.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Someone else has this draft now</source>
        <translation>هذه المسودة لدى شخص آخر الآن</translation>
    </message>
    <message>
        <source>Someone else decided this draft</source>
        <translation>بتّ شخص آخر في هذه المسودة</translation>
    </message>
    <message>
        <source>This draft is no longer wanted</source>
        <translation>لم تعد هذه المسودة مطلوبة</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Your text stays here, is saved, and goes on as soon as they let the draft go.</source>
        <translation>يبقى نصك هنا محفوظًا، وتتابعه فور إرجاع المسودة.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>استعادتها</translation>
    </message>
    <message>
        <source>It can&apos;t be sent any more. Your text stays here and is saved: copy it if you need it elsewhere.</source>
        <translation>لم يعد الإرسال ممكنًا. يبقى نصك هنا محفوظًا: انسخه إن احتجت إليه في مكان آخر.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as there is room at %1.</source>
        <translation>يبقى نصك هنا ويُحفظ حالما يتوفر مكان في %1.</translation>
    </message>
    <message>
        <source>Your text stays here and is saved as soon as %1 can be written to.</source>
        <translation>يبقى نصك هنا ويُحفظ حالما تمكن الكتابة في %1.</translation>
    </message>
    <message>
        <source>Your text of %1 is back.</source>
        <translation>عاد نصك المحفوظ في %1.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n hunk(s) against the draft are marked.</source>
        <translation>
            <numerusform>لا تغييرات فيه عن المسودة.</numerusform>
            <numerusform>عُلّم فيه تغيير واحد عن المسودة.</numerusform>
            <numerusform>عُلّم فيه تغييران عن المسودة.</numerusform>
            <numerusform>عُلّمت فيه %n تغييرات عن المسودة.</numerusform>
            <numerusform>عُلّم فيه %n تغييرًا عن المسودة.</numerusform>
            <numerusform>عُلّم فيه %n تغيير عن المسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had not been decided when the program ended.</source>
        <translation>لم يكن قد بُتّ فيه حين انتهى البرنامج.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>نُسخ النص إلى الحافظة.</translation>
    </message>
    <message>
        <source>There is nothing new in the guideline</source>
        <translation>لا جديد في الإرشادات</translation>
    </message>
    <message>
        <source>There is no newer revision</source>
        <translation>لا توجد نسخة أحدث</translation>
    </message>
    <message>
        <source>%1 waits for another draft and comes back by itself.</source>
        <translation>%1 بانتظار مسودة أخرى ويعود تلقائيًا.</translation>
    </message>
    <message>
        <source>Take the new draft in place of my text</source>
        <translation>أخذ المسودة الجديدة بدلًا من نصي</translation>
    </message>
    <message>
        <source>Ask for another draft</source>
        <translation>طلب مسودة أخرى</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new, then decide.</source>
        <translation>وصلت نسخة أحدث. انظر إلى الجديد ثم قرر.</translation>
    </message>
    <message>
        <source>A newer revision came in. Look at what is new and press %1, then decide.</source>
        <translation>وصلت نسخة أحدث. انظر إلى الجديد واضغط %1 ثم قرر.</translation>
    </message>
    <message>
        <source>%1 waits for you again.</source>
        <translation>%1 بانتظارك من جديد.</translation>
    </message>
    <message>
        <source>A newer revision came in before it was sent. Your text is kept.</source>
        <translation>وصلت نسخة أحدث قبل الإرسال. نصك محفوظ.</translation>
    </message>
    <message>
        <source>No other draft can be asked for: one is on its way, or the producer has its answer. Your text is kept.</source>
        <translation>لا يمكن طلب مسودة أخرى: ثمة مسودة في الطريق، أو استلم النظام المصدر جوابه. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>No other draft of %1 comes.</source>
        <translation>لن تأتي مسودة أخرى لـ %1.</translation>
    </message>
    <message>
        <source>Decide on the one that is there.</source>
        <translation>قرر بشأن المسودة الموجودة.</translation>
    </message>
    <message>
        <source>Write a text first</source>
        <translation>اكتب نصًا أولًا</translation>
    </message>
    <message>
        <source>Show the text instead of the fields first</source>
        <translation>اعرض النص بدلًا من الحقول أولًا</translation>
    </message>
    <message>
        <source>No answer in time. Decide on the one that is there.</source>
        <translation>لم يصل جواب في الوقت المحدد. قرر بشأن المسودة الموجودة.</translation>
    </message>
    <message>
        <source>Take drafts along</source>
        <translation>أخذ مسودات معك</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are yours to take along.</source>
        <translation>
            <numerusform>لا مسودات لتأخذها معك.</numerusform>
            <numerusform>مسودة واحدة محجوزة لك لتأخذها معك.</numerusform>
            <numerusform>مسودتان محجوزتان لك لتأخذهما معك.</numerusform>
            <numerusform>%n مسودات محجوزة لك لتأخذها معك.</numerusform>
            <numerusform>%n مسودة محجوزة لك لتأخذها معك.</numerusform>
            <numerusform>%n مسودة محجوزة لك لتأخذها معك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft that you could take along.</source>
        <translation>لا توجد مسودة يمكنك أخذها معك.</translation>
    </message>
    <message>
        <source>This workspace is on this machine: all of it is here already.</source>
        <translation>مساحة العمل هذه على هذا الجهاز: كل ما فيها موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>The server is newer.</source>
        <translation>الخادم أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>You work on with what is here. %n decision(s) wait on this machine and go out by themselves.</source>
        <translation>
            <numerusform>تواصل العمل بما هو موجود هنا. لا قرارات تنتظر على هذا الجهاز.</numerusform>
            <numerusform>تواصل العمل بما هو موجود هنا. قرار واحد ينتظر على هذا الجهاز ويُرسل تلقائيًا.</numerusform>
            <numerusform>تواصل العمل بما هو موجود هنا. قراران ينتظران على هذا الجهاز ويُرسلان تلقائيًا.</numerusform>
            <numerusform>تواصل العمل بما هو موجود هنا. %n قرارات تنتظر على هذا الجهاز وتُرسل تلقائيًا.</numerusform>
            <numerusform>تواصل العمل بما هو موجود هنا. %n قرارًا تنتظر على هذا الجهاز وتُرسل تلقائيًا.</numerusform>
            <numerusform>تواصل العمل بما هو موجود هنا. %n قرار تنتظر على هذا الجهاز وتُرسل تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>You work on with what is here; your text is saved on this machine.</source>
        <translation>تواصل العمل بما هو موجود هنا؛ نصك محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Go on without contact</source>
        <translation>متابعة دون اتصال</translation>
    </message>
    <message>
        <source>No reviewers disagree on this one</source>
        <translation>لا خلاف بين المراجعين على هذا العنصر</translation>
    </message>
    <message>
        <source>What the reviewers decided is not on this machine.</source>
        <translation>قرارات المراجعين ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Reviewers’ decisions side by side</source>
        <translation>قرارات المراجعين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Hide personal data on screen, or show it</source>
        <translation>إخفاء البيانات الشخصية على الشاشة أو إظهارها</translation>
    </message>
    <message>
        <source>Show hidden personal data until the next draft</source>
        <translation>إظهار البيانات الشخصية المخفية حتى المسودة التالية</translation>
    </message>
    <message>
        <source>Personal data is hidden on screen. What goes out stays as it is.</source>
        <translation>البيانات الشخصية مخفية على الشاشة. وما يُرسَل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>تظهر البيانات الشخصية من جديد.</translation>
    </message>
    <message>
        <source>No personal data is hidden on screen</source>
        <translation>لا توجد بيانات شخصية مخفية على الشاشة</translation>
    </message>
    <message>
        <source>Personal data of this draft is shown until the next one.</source>
        <translation>تظهر البيانات الشخصية لهذه المسودة حتى المسودة التالية.</translation>
    </message>
    <message>
        <source>Looking for personal data …</source>
        <translation>جارٍ البحث عن البيانات الشخصية …</translation>
    </message>
    <message>
        <source>Hidden: what finds personal data could not be loaded.</source>
        <translation>مخفي: تعذّر تحميل ما يعثر على البيانات الشخصية.</translation>
    </message>
    <message>
        <source>Hidden: a text is too long to be looked through for personal data.</source>
        <translation>مخفي: أحد النصوص أطول من أن يُفحص بحثًا عن البيانات الشخصية.</translation>
    </message>
    <message>
        <source>Hidden: there is too much personal data in it to be told apart.</source>
        <translation>مخفي: فيه من البيانات الشخصية ما يفوق إمكان التمييز بينها.</translation>
    </message>
    <message>
        <source>Hidden: a text could not be looked through for personal data.</source>
        <translation>مخفي: تعذّر فحص أحد النصوص بحثًا عن البيانات الشخصية.</translation>
    </message>
    <message>
        <source>“%1” shows it all the same.</source>
        <translation>الأمر «%1» يُظهره مع ذلك.</translation>
    </message>
    <message>
        <source>“%1” (%2) shows it all the same.</source>
        <translation>الأمر «%1» (%2) يُظهره مع ذلك.</translation>
    </message>
    <message>
        <source>Personal data is shown until you open another text or leave this page.</source>
        <translation>تظهر البيانات الشخصية حتى تفتح نصًا آخر أو تغادر هذه الصفحة.</translation>
    </message>
    <message>
        <source>The checks are still at work. Your approval waits for them.</source>
        <translation>ما زالت الفحوص جارية. اعتمادك ينتظرها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (draft, line %2)</source>
        <translation>%1 (المسودة، السطر %2)</translation>
    </message>
    <message>
        <source>It is too long to be checked: the checks looked at nothing in it.</source>
        <translation>المسودة أطول من أن تُفحص: لم تنظر الفحوص في أي شيء منها.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Said</name>
    <message>
        <source>%1 to %2</source>
        <translation>⁧⁦%1⁩ إلى ⁦%2⁩⁩</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 يوم</translation>
    </message>
    <message>
        <source>Edit effort in five bands</source>
        <translation>جهد التعديل في خمس شرائح</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>التغيير، HTER</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Of the decisions that have a final. Left out: %1 without one.</source>
        <translation>من القرارات التي لها نص نهائي. المستبعد: %1 دون نص نهائي.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>HTER, mean</source>
        <translation>HTER، المتوسط</translation>
    </message>
    <message>
        <source>Open at its end</source>
        <translation>المفتوح في نهايته</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Week (ISO 8601)</source>
        <translation>الأسبوع (ISO 8601)</translation>
    </message>
    <message>
        <source>The first and the last week may be cut by the period.</source>
        <translation>قد تقتطع الفترة من الأسبوع الأول والأخير.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>Edit effort, mean HTER</source>
        <translation>جهد التعديل، متوسط HTER</translation>
    </message>
    <message>
        <source>Active time, mean</source>
        <translation>الوقت النشط، المتوسط</translation>
    </message>
    <message>
        <source>Severity points for 1,000 words</source>
        <translation>نقاط الخطورة لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>Text went out</source>
        <translation>خرج النص</translation>
    </message>
    <message>
        <source>Recalled by the reviewer</source>
        <translation>سحبه المراجع</translation>
    </message>
    <message>
        <source>Given back by the producer</source>
        <translation>أعاده النظام المصدر</translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation>تُراجع عنه فورًا</translation>
    </message>
    <message>
        <source>Read before the first change, mean</source>
        <translation>القراءة قبل أول تغيير، المتوسط</translation>
    </message>
    <message>
        <source>From arrival to the decision, mean</source>
        <translation>من الوصول إلى القرار، المتوسط</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft, mean</source>
        <translation>وقت النموذج للمسودة، المتوسط</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token, mean</source>
        <translation>وقت النموذج حتى الرمز الأول، المتوسط</translation>
    </message>
    <message>
        <source>Tokens in for a draft, mean</source>
        <translation>الرموز الداخلة لكل مسودة، المتوسط</translation>
    </message>
    <message>
        <source>Tokens out for a draft, mean</source>
        <translation>الرموز الخارجة لكل مسودة، المتوسط</translation>
    </message>
    <message>
        <source>Signal %1, mean value</source>
        <translation>الإشارة %1، متوسط القيمة</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>الإشارة %1</translation>
    </message>
    <message>
        <source>Cost for each text sent, %1</source>
        <translation>التكلفة لكل نص مُرسَل، %1</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>الشريحة: %1</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>يتجاوز الصدفة</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>قد يكون صدفة</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>How much is changed</source>
        <translation>كم يُغيَّر</translation>
    </message>
    <message>
        <source>Bars: decisions in each of five bands of edit effort, and their share.</source>
        <translation>الأعمدة: القرارات في كل من خمس شرائح لجهد التعديل، وحصتها.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Lines by week with bands of their 95 % intervals. Weeks under five decisions have no point. The table below has the figures.</source>
        <translation>خطوط حسب الأسبوع مع نطاقات الثقة 95 %. الأسابيع دون خمسة قرارات لا نقطة لها. الأرقام في الجدول أدناه.</translation>
    </message>
    <message>
        <source>Lines by day with bands of their 95 % intervals. Days under five decisions have no point. The table below has the figures.</source>
        <translation>خطوط حسب اليوم مع نطاقات الثقة 95 %. الأيام دون خمسة قرارات لا نقطة لها. الأرقام في الجدول أدناه.</translation>
    </message>
    <message>
        <source>Approved and edited</source>
        <translation>المعتمد والمعدّل</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>جهد التعديل</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>The beginning of the period is not drawn.</source>
        <translation>لا تُرسم بداية الفترة.</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>المقارنة بالفترة السابقة</translation>
    </message>
    <message>
        <source>no earlier period: as many days before would begin before the year 1</source>
        <translation>لا فترة سابقة: العدد نفسه من الأيام قبلها يبدأ قبل السنة 1</translation>
    </message>
    <message>
        <source>As many days before: %1 to %2, n = %3. A change is beyond chance where its own 95 % interval leaves out zero; with so many figures, one of twenty does so by chance alone.</source>
        <translation>عدد مساوٍ من الأيام قبلها: من %1 إلى %2، n = %3. يتجاوز التغيّر الصدفة حيث لا تشمل فترة ثقته 95 % الصفر؛ ومع هذا العدد من الأرقام يحدث ذلك لواحد من كل عشرين بالصدفة وحدها.</translation>
    </message>
    <message>
        <source>This period and the one before</source>
        <translation>هذه الفترة والتي قبلها</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Difference, 95 %</source>
        <translation>الفرق، 95 %</translation>
    </message>
    <message>
        <source>Report of a day</source>
        <translation>تقرير يوم</translation>
    </message>
    <message>
        <source>Report of a week</source>
        <translation>تقرير أسبوع</translation>
    </message>
    <message>
        <source>Report of a month</source>
        <translation>تقرير شهر</translation>
    </message>
    <message>
        <source>Report of a quarter</source>
        <translation>تقرير ربع سنة</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>تقرير فترة</translation>
    </message>
    <message>
        <source>none: every decision that counts</source>
        <translation>لا شيء: كل القرارات المحتسبة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Sample data: all decisions of this report are on samples that come with the program. They say nothing about any real model or person.</source>
        <translation>بيانات نموذجية: كل قرارات هذا التقرير تخص عينات تأتي مع البرنامج. وهي لا تدل على شيء عن أي نموذج حقيقي أو شخص حقيقي.</translation>
    </message>
    <message>
        <source>Sample data: %1 of the %2 decisions are on samples that come with the program and are no real work.</source>
        <translation>بيانات نموذجية: %1 من أصل %2 من القرارات تخص عينات تأتي مع البرنامج، وليست عملًا حقيقيًا.</translation>
    </message>
    <message>
        <source>There are no decisions in this workspace yet.</source>
        <translation>لا قرارات في مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>There are no decisions of this kind in this period. The workspace has %1 in all.</source>
        <translation>لا قرارات من هذا النوع في هذه الفترة. مجموع ما في مساحة العمل: %1.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1, first and last day included; days of the zone %2</source>
        <translation>%1، يشمل اليومين الأول والأخير؛ الأيام بحسب المنطقة الزمنية %2</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>المقارنة بـ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>%1 on %2 items</source>
        <translation>%1، على عدد من العناصر: %2</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أُنشئ بواسطة</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>لم تنتهِ الفترة بعد.</translation>
    </message>
    <message>
        <source>Figures have their number of decisions (n) and their 95 % interval. A row marked with a ring has fewer than 30: read its interval, not its figure. Under 5 nothing is shown. How each figure is made stands on the last pages.</source>
        <translation>مع كل رقم عدد قراراته (n) وفترة ثقته 95 %. الصف المُعلَّم بحلقة قراراته أقل من 30: انظر إلى فترة الثقة لا إلى الرقم. ودون 5 لا يُعرض شيء. أما طريقة حساب كل رقم فهي في الصفحات الأخيرة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>في هذا التقرير</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>n under 30</source>
        <translation>n دون 30</translation>
    </message>
    <message>
        <source>Decision, n</source>
        <translation>القرار، n</translation>
    </message>
    <message>
        <source>What a reviewer did with an item: approve, edit, reject or escalate. Counted are those that stand; recalled ones, those that came too late, probes and withdrawn ones are not.</source>
        <translation>ما فعله المراجع بالعنصر: اعتماد أو تعديل أو رفض أو تصعيد. تُحتسب القرارات القائمة؛ ولا تُحتسب التي سحبها المراجع، ولا التي وصلت متأخرة، ولا قرارات الاختبار، ولا التي سُحبت من السجلات.</translation>
    </message>
    <message>
        <source>records of the workspace</source>
        <translation>سجلات مساحة العمل</translation>
    </message>
    <message>
        <source>Approved, edited, rejected, escalated</source>
        <translation>معتمد، معدّل، مرفوض، مصعَّد</translation>
    </message>
    <message>
        <source>Share of the decisions, with Wilson&apos;s interval: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96.</source>
        <translation>الحصة من القرارات، بفترة ويلسون: ⁦(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)⁩، ⁦z = 1.96⁩.</translation>
    </message>
    <message>
        <source>E. B. Wilson, JASA 22 (1927)</source>
        <translation>⁦E. B. Wilson, JASA 22 (1927)⁩</translation>
    </message>
    <message>
        <source>HTER, edit effort</source>
        <translation>HTER، جهد التعديل</translation>
    </message>
    <message>
        <source>Words inserted, deleted or replaced and blocks moved, one each, divided by the words of the final. Approved is 0. Rejected without another text, and escalated, are left out and counted. The mean has Student&apos;s interval.</source>
        <translation>الكلمات المُدرجة أو المحذوفة أو المستبدلة والكتل المنقولة، كلٌّ منها بواحد، مقسومة على كلمات النص النهائي. والمعتمد قيمته 0. ويُستبعد المرفوض دون نص آخر والمصعَّد، ويُذكر عددهما. وللمتوسط فترة ستيودنت.</translation>
    </message>
    <message>
        <source>M. Snover et al., AMTA 2006</source>
        <translation>⁦M. Snover et al., AMTA 2006⁩</translation>
    </message>
    <message>
        <source>Bands of effort</source>
        <translation>شرائح الجهد</translation>
    </message>
    <message>
        <source>Unchanged, HTER under .1, under .3, under .5, and from there on.</source>
        <translation>بلا تغيير، HTER دون 0.1، دون 0.3، دون 0.5، وما فوق ذلك.</translation>
    </message>
    <message>
        <source>a custom of this program</source>
        <translation>عُرف في هذا البرنامج</translation>
    </message>
    <message>
        <source>Time with the item in front and in use. Outside 0.25 to 30 s for each word of the draft it is left out and counted. The median has an interval between two values of the sample.</source>
        <translation>الوقت الذي كان فيه العنصر معروضًا وقيد الاستخدام. ما يقع خارج 0.25 إلى 30 ث لكل كلمة من المسودة يُستبعد ويُذكر عدده. وللوسيط فترة ثقة بين قيمتين من العينة.</translation>
    </message>
    <message>
        <source>W. J. Conover, 3rd ed., section 3.2</source>
        <translation>⁦W. J. Conover⁩، الطبعة الثالثة، القسم 3.2</translation>
    </message>
    <message>
        <source>Other times and ages</source>
        <translation>أزمنة وأعمار أخرى</translation>
    </message>
    <message>
        <source>Medians, and what 90 or 95 of 100 are under, have an interval between two values of the sample: from 6, 36 and 72 values on.</source>
        <translation>للوسيط ولما يقع دونه 90 أو 95 من كل 100 فترة ثقة بين قيمتين من العينة: ابتداءً من 6 و36 و72 قيمة.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Points of the labels: neutral 0, minor 1, major 5, critical 25; their sum for 1,000 words of the drafts, with the interval of a ratio of totals.</source>
        <translation>نقاط الوسوم: محايد 0، طفيف 1، كبير 5، حرج 25؛ مجموعها لكل 1000 كلمة من المسودات، بفترة نسبة بين مجموعين.</translation>
    </message>
    <message>
        <source>W. G. Cochran, 3rd ed., section 6.4</source>
        <translation>⁦W. G. Cochran⁩، الطبعة الثالثة، القسم 6.4</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>How often each reason was set; one decision may have several. The running share is that of all labels down to this one.</source>
        <translation>كم مرة وُضع كل سبب؛ وقد يكون للقرار عدة أسباب. والحصة التراكمية هي حصة كل الوسوم حتى هذا الوسم.</translation>
    </message>
    <message>
        <source>Difference of shares</source>
        <translation>الفرق بين الحصص</translation>
    </message>
    <message>
        <source>This period less the one before, of as many days; interval by Newcombe&apos;s method 10, from Wilson&apos;s limits.</source>
        <translation>هذه الفترة مطروحًا منها التي قبلها، بعدد الأيام نفسه؛ وفترة الثقة بطريقة نيوكومب رقم 10، من حدّي ويلسون.</translation>
    </message>
    <message>
        <source>R. G. Newcombe, Stat. Med. 17 (1998)</source>
        <translation>⁦R. G. Newcombe, Stat. Med. 17 (1998)⁩</translation>
    </message>
    <message>
        <source>Difference of means</source>
        <translation>الفرق بين المتوسطات</translation>
    </message>
    <message>
        <source>Welch&apos;s interval, with the degrees of freedom by Satterthwaite; that of the median time by Price and Bonett.</source>
        <translation>فترة ويلش، بدرجات الحرية وفق ساترثويت؛ وفترة وسيط الوقت وفق برايس وبونيت.</translation>
    </message>
    <message>
        <source>B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)</source>
        <translation>⁦B. L. Welch, Biometrika 34 (1947); R. M. Price, D. G. Bonett, J. Stat. Comput. Simul. 72 (2002)⁩</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>For each model and task after each decision R becomes (1 + R) · L, with L = 1 + s (m − x) for a fall and 1 + s (x − m) for a rise: x is 1 for an approved draft or the HTER, m the reviewer&apos;s mean in the baseline. An alarm is at R ≥ A, a warning at a tenth; A follows from the false alarms that are allowed in a quarter of a year.</source>
        <translation>لكل نموذج ومهمة، تصبح R بعد كل قرار ⁦(1 + R) · L⁩، حيث ⁦L = 1 + s (m − x)⁩ للانخفاض و⁦1 + s (x − m)⁩ للارتفاع: x هي 1 للمسودة المعتمدة أو قيمة HTER، وm متوسط المراجع في خط الأساس. يُطلق الإنذار عند ⁦R ≥ A⁩، والتحذير عند عُشرها؛ وتُحسب A من عدد الإنذارات الكاذبة المسموح به في ربع السنة.</translation>
    </message>
    <message>
        <source>J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023</source>
        <translation>⁦J. Shin, A. Ramdas, A. Rinaldo, NEJSDS 2023⁩</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>المفتوح، المتأخر</translation>
    </message>
    <message>
        <source>Items that nobody has decided and that did not expire; due times are those that the producer promised.</source>
        <translation>عناصر لم يبتّ فيها أحد ولم تنتهِ مدتها؛ ومواعيد الاستحقاق هي التي وعد بها النظام المصدر.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقّع</translation>
    </message>
    <message>
        <source>Open now and as many more a day as on average in the last 14 whole days; interval of a sum of days to come, by Student&apos;s distribution.</source>
        <translation>المفتوح الآن مضافًا إليه كل يوم ما زاد في المتوسط في آخر 14 يومًا كاملًا؛ وفترة الثقة لمجموع أيام قادمة، وفق توزيع ستيودنت.</translation>
    </message>
    <message>
        <source>days taken as alike and independent</source>
        <translation>تُفترض الأيام متماثلة ومستقلة</translation>
    </message>
    <message>
        <source>Cost for each text sent</source>
        <translation>التكلفة لكل نص مُرسَل</translation>
    </message>
    <message>
        <source>Cost of all drafts of the items, divided by the texts that went out; by currency. The models&apos; cost only, not people&apos;s time. Known from the drafts, or from tokens and the list of prices.</source>
        <translation>تكلفة كل مسودات العناصر مقسومة على النصوص التي خرجت؛ حسب العملة. تكلفة النماذج فقط، لا وقت الأشخاص. تُعرف من المسودات، أو من الرموز وقائمة الأسعار.</translation>
    </message>
    <message>
        <source>Findings for 100 drafts</source>
        <translation>التنبيهات لكل 100 مسودة</translation>
    </message>
    <message>
        <source>What the automatic checks of this program find in the drafts, each draft once; interval of a Poisson count.</source>
        <translation>ما تجده الفحوص التلقائية لهذا البرنامج في المسودات، كل مسودة مرة واحدة؛ وفترة الثقة لعدد يتبع توزيع بواسون.</translation>
    </message>
    <message>
        <source>F. Garwood, Biometrika 28 (1936)</source>
        <translation>⁦F. Garwood, Biometrika 28 (1936)⁩</translation>
    </message>
    <message>
        <source>What intervals take for granted</source>
        <translation>ما تفترضه فترات الثقة</translation>
    </message>
    <message>
        <source>Decisions that are independent of each other. Many about one person, or by one reviewer, are not quite, and then the intervals are too narrow.</source>
        <translation>أن القرارات مستقل بعضها عن بعض. والقرارات الكثيرة عن شخص واحد أو من مراجع واحد ليست مستقلة تمامًا، فتكون فترات الثقة حينئذ أضيق مما ينبغي.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>كيف تُحسب الأرقام</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعريفات</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>طريقة الحساب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>وفقًا لـ</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مصعَّد</translation>
    </message>
    <message>
        <source>Not in the table for want of room: %1 more.</source>
        <translation>لم يتسع الجدول لها: %1 أخرى.</translation>
    </message>
    <message>
        <source>Not shown because they have fewer than five decisions: %1, with %2 decisions together.</source>
        <translation>غير معروضة لأن قراراتها أقل من خمسة: %1، ومجموع قراراتها %2.</translation>
    </message>
    <message>
        <source>Labels, most frequent first</source>
        <translation>الوسوم، الأكثر تكرارًا أولًا</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مرات الوضع</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>الحصة التراكمية</translation>
    </message>
    <message>
        <source>Of all decisions</source>
        <translation>من كل القرارات</translation>
    </message>
    <message>
        <source>Severity: points for 1,000 words of the drafts that carry the label, of all their labels together.</source>
        <translation>الخطورة: نقاط لكل 1000 كلمة من المسودات التي تحمل الوسم، لكل وسومها معًا.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Alarms and warnings</source>
        <translation>الإنذارات والتحذيرات</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>لوحظ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>الرد عليه</translation>
    </message>
    <message>
        <source>Age of the open ones, median</source>
        <translation>عمر المفتوحة، الوسيط</translation>
    </message>
    <message>
        <source>Age that nine of ten are under</source>
        <translation>العمر الذي دونه تسعة من كل عشرة</translation>
    </message>
    <message>
        <source>Age of the oldest</source>
        <translation>عمر الأقدم</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Open when the period ended</source>
        <translation>المفتوح عند نهاية الفترة</translation>
    </message>
    <message>
        <source>Open when the report was made</source>
        <translation>المفتوح عند إنشاء التقرير</translation>
    </message>
    <message>
        <source>Due within the hour then</source>
        <translation>ما كان يُستحق خلال ساعة عندئذ</translation>
    </message>
    <message>
        <source>Overdue then</source>
        <translation>المتأخرة عندئذ</translation>
    </message>
    <message>
        <source>Closed after they were due, last %1 days</source>
        <translation>أُغلق بعد موعد استحقاقه، آخر %1 من الأيام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>الوارد يوميًا</translation>
    </message>
    <message>
        <source>Closings a day</source>
        <translation>المغلق يوميًا</translation>
    </message>
    <message>
        <source>Open in %1 days, if it goes on like that</source>
        <translation>المفتوح بعد %1 من الأيام إذا استمر الأمر هكذا</translation>
    </message>
    <message>
        <source>Arrivals, closings and the forecast go by the last %1 whole days before the report was made; weekends and growth are not foreseen.</source>
        <translation>يستند الوارد والمغلق والتوقّع إلى آخر %1 من الأيام الكاملة قبل إنشاء التقرير؛ ولا يُحسب حساب عطل نهاية الأسبوع والنمو.</translation>
    </message>
    <message>
        <source>Cost of the models, by currency</source>
        <translation>تكلفة النماذج، حسب العملة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Texts sent</source>
        <translation>النصوص المُرسَلة</translation>
    </message>
    <message>
        <source>For each text sent</source>
        <translation>لكل نص مُرسَل</translation>
    </message>
    <message>
        <source>Currencies are never added up. Items of unknown cost: %1.</source>
        <translation>لا تُجمع العملات معًا أبدًا. العناصر غير معروفة التكلفة: %1.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>For each draft</source>
        <translation>لكل مسودة</translation>
    </message>
    <message>
        <source>in</source>
        <translation>الداخلة</translation>
    </message>
    <message>
        <source>out</source>
        <translation>الخارجة</translation>
    </message>
    <message>
        <source>from the cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>to the cache</source>
        <translation>إلى الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95 % are under</source>
        <translation>95 % دون</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Read before the first change</source>
        <translation>القراءة قبل أول تغيير</translation>
    </message>
    <message>
        <source>From arrival to the decision</source>
        <translation>من الوصول إلى القرار</translation>
    </message>
    <message>
        <source>Model&apos;s time for a draft</source>
        <translation>وقت النموذج للمسودة</translation>
    </message>
    <message>
        <source>Model&apos;s time to the first token</source>
        <translation>وقت النموذج حتى الرمز الأول</translation>
    </message>
    <message>
        <source>Checked was a sample of %1 of %2 drafts, chosen without regard to what they say; answers are of all.</source>
        <translation>فُحصت عيّنة من %1 من أصل %2 مسودة، اختيرت دون النظر إلى نصوصها؛ أما الإجابات فمن جميعها.</translation>
    </message>
    <message>
        <source>Automatic checks, n = %1 drafts</source>
        <translation>الفحوص التلقائية، عدد المسودات n = %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>For 100 drafts</source>
        <translation>لكل 100 مسودة</translation>
    </message>
    <message>
        <source>Drafts with one</source>
        <translation>مسودات لها تنبيه</translation>
    </message>
    <message>
        <source>Was right</source>
        <translation>كان في محله</translation>
    </message>
    <message>
        <source>Was right: the finding was mended, of those that people had to answer. A finding is a question, not an error.</source>
        <translation>كان في محله: أُصلح التنبيه، من التنبيهات التي كان على الأشخاص الإجابة عنها. التنبيه سؤال لا خطأ.</translation>
    </message>
    <message>
        <source>Models, tasks and queues</source>
        <translation>النماذج والمهام وقوائم الانتظار</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>In the order of their names. Reviewers get different cases, and people who judge the same drafts differ widely: a difference between two of them is no measure of either. Nobody is ranked here.</source>
        <translation>مرتبون بأسمائهم. يتلقى المراجعون حالات مختلفة، ويختلف من يقيّمون المسودات نفسها اختلافًا واسعًا: فالفرق بين اثنين منهم ليس مقياسًا لأيٍّ منهما. لا ترتيب تفاضليًا لأحد هنا.</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>لماذا تُغيَّر المسودات</translation>
    </message>
    <message>
        <source>Bars: how often each label was set, with the running share. The table below has the figures.</source>
        <translation>الأعمدة: كم مرة وُضع كل وسم، مع الحصة التراكمية. الأرقام في الجدول أدناه.</translation>
    </message>
    <message>
        <source>Severity over all decisions: %1 points for 1,000 words of the drafts (95 %: %2), n = %3.</source>
        <translation>الخطورة في كل القرارات: %1 نقطة لكل 1000 كلمة من المسودات (95 %: %2)، n = %3.</translation>
    </message>
    <message>
        <source>What is new was not recorded: this account may not write.</source>
        <translation>لم يُسجَّل الجديد: لا يجوز لهذا الحساب الكتابة.</translation>
    </message>
    <message>
        <source>No alarm was raised, open or answered in this period.</source>
        <translation>لم يُطلق أي إنذار في هذه الفترة، ولم يكن أي إنذار مفتوحًا، ولم يُرَدّ على أي إنذار.</translation>
    </message>
    <message>
        <source>Backlog and deadlines</source>
        <translation>المتراكم والمواعيد النهائية</translation>
    </message>
    <message>
        <source>Cost, tokens and times</source>
        <translation>التكلفة والرموز والأوقات</translation>
    </message>
    <message>
        <source>No cost is known: neither the drafts nor a list of prices say any.</source>
        <translation>لا تكلفة معروفة: لا تذكرها المسودات ولا قائمة أسعار.</translation>
    </message>
    <message>
        <source>Automatic checks</source>
        <translation>الفحوص التلقائية</translation>
    </message>
    <message>
        <source>The checks found nothing in %1 drafts.</source>
        <translation>لم تجد الفحوص شيئًا في المسودات، وعددها %1.</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100 on average (95 %: %2), n = %3.</source>
        <translation>أسلوب العلامة: %1 من 100 في المتوسط (95 %: %2)، n = %3.</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>الوسيط للوقت</translation>
    </message>
    <message>
        <source>By week, with 95 % intervals.</source>
        <translation>بحسب الأسبوع، مع فترات 95 %.</translation>
    </message>
    <message>
        <source>By day, with 95 % intervals.</source>
        <translation>بحسب اليوم، مع فترات 95 %.</translation>
    </message>
    <message>
        <source>By chance?</source>
        <translation>بالمصادفة؟</translation>
    </message>
    <message>
        <source>No figure has five decisions in both periods.</source>
        <translation>لا يوجد رقم له خمسة قرارات في الفترتين معًا.</translation>
    </message>
    <message>
        <source>Open in a day, if it goes on like that</source>
        <translation>المفتوحة بعد يوم إذا استمر الأمر هكذا</translation>
    </message>
    <message>
        <source>Drift is watched by model and task; the other filters do not narrow it.</source>
        <translation>يُراقَب الانحراف حسب النموذج والمهمة؛ ولا تضيّقه المرشحات الأخرى.</translation>
    </message>
    <message>
        <source>Suggestions used</source>
        <translation>الاقتراحات المستخدمة</translation>
    </message>
    <message>
        <source>Suggestions to reviewers</source>
        <translation>اقتراحات للمراجعين</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Of what reviewers were offered for their text (words for a misspelt one, corrections made before, the other draft that they asked for), what they took; each once for a decision, undone or not. Of Wilson&apos;s interval and that of the ratio between decisions each time the wider bound.</source>
        <translation>ما أخذه المراجعون مما عُرض عليهم لنصهم (كلمات بدل كلمة خاطئة الإملاء، وتصحيحات سابقة، والمسودة الأخرى التي طلبوها)؛ كلٌّ مرة واحدة لكل قرار، سواء أُلغي أم لا. ومن مجال ويلسون ومجال النسبة بين القرارات يؤخذ الحد الأوسع في كل مرة.</translation>
    </message>
    <message>
        <source>%1 to %2; filters: %3</source>
        <translation>%1 إلى %2؛ المرشحات: %3</translation>
    </message>
    <message>
        <source>Beside another selection</source>
        <translation>بجانب تحديد آخر</translation>
    </message>
    <message>
        <source>Decisions that stand in both: %1.</source>
        <translation>القرارات الموجودة في كليهما: %1.</translation>
    </message>
    <message>
        <source>This selection and the other</source>
        <translation>هذا التحديد والآخر</translation>
    </message>
    <message>
        <source>This selection</source>
        <translation>هذا التحديد</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>No figure has five decisions in both selections.</source>
        <translation>لا رقم له خمسة قرارات في كلا التحديدين.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>from %1 on; filters: %2</source>
        <translation>من %1 فصاعدًا؛ المرشحات: %2</translation>
    </message>
    <message>
        <source>until %1; filters: %2</source>
        <translation>حتى %1؛ المرشحات: %2</translation>
    </message>
    <message>
        <source>all days; filters: %1</source>
        <translation>كل الأيام؛ المرشحات: %1</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1، n = %2</translation>
    </message>
    <message>
        <source>The other one: %1.</source>
        <translation>الآخر: %1.</translation>
    </message>
    <message>
        <source>The other one: %1. Differences are this selection less the other; their intervals take the two to be independent of each other.</source>
        <translation>الآخر: %1. الفروق هي هذا التحديد ناقص الآخر؛ وتفترض فتراتها أن الاثنين مستقلان أحدهما عن الآخر.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Automatic checks, this selection and the other</source>
        <translation>الفحوص التلقائية، هذا التحديد والآخر</translation>
    </message>
    <message>
        <source>Drafts that were checked for both: %1.</source>
        <translation>المسودات التي فُحصت لكليهما: %1.</translation>
    </message>
    <message>
        <source>Checked of this selection: a sample of %1 of %2 drafts.</source>
        <translation>ما فُحص من هذا التحديد: عيّنة من %1 من أصل %2 مسودة.</translation>
    </message>
    <message>
        <source>Checked of the other selection: a sample of %1 of %2 drafts.</source>
        <translation>ما فُحص من التحديد الآخر: عيّنة من %1 من أصل %2 مسودة.</translation>
    </message>
    <message>
        <source>Where errors come from, this selection and the other</source>
        <translation>من أين تأتي الأخطاء، هذا التحديد والآخر</translation>
    </message>
    <message>
        <source>Difference of counts</source>
        <translation>الفرق بين الأعداد</translation>
    </message>
    <message>
        <source>Of findings for 100 drafts, between two selections: from the two intervals, each way by what is on that side of its figure.</source>
        <translation>للتنبيهات لكل 100 مسودة، بين تحديدين: من الفترتين، في كل اتجاه بحسب ما يقع في ذلك الجانب من الرقم.</translation>
    </message>
    <message>
        <source>G. Y. Zou, A. Donner, Stat. Med. 27 (2008)</source>
        <translation>⁦G. Y. Zou, A. Donner, Stat. Med. 27 (2008)⁩</translation>
    </message>
    <message>
        <source>Times the others</source>
        <translation>أضعاف البقية</translation>
    </message>
    <message>
        <source>The share of decisions with one of the labels beside that of all other decisions, as a ratio; interval on the log scale.</source>
        <translation>حصة القرارات التي تحمل أحد الوسمين مقارنةً بحصة بقية القرارات كلها، كنسبة؛ والفترة على المقياس اللوغاريتمي.</translation>
    </message>
    <message>
        <source>D. Katz et al., Biometrics 34 (1978)</source>
        <translation>⁦D. Katz et al., Biometrics 34 (1978)⁩</translation>
    </message>
    <message>
        <source>Where “%1” and “%2” come from</source>
        <translation>من أين يأتي «%1» و«%2»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>With one of the two</source>
        <translation>بأحد الوسمين</translation>
    </message>
    <message>
        <source>Brand voice, mean of 100</source>
        <translation>صوت العلامة، المتوسط من 100</translation>
    </message>
    <message>
        <source>With “%1” or “%2”</source>
        <translation>بوسم «%1» أو «%2»</translation>
    </message>
    <message>
        <source>%1: findings for 100 drafts</source>
        <translation>%1: التنبيهات لكل 100 مسودة</translation>
    </message>
    <message>
        <source>%1: drafts with any</source>
        <translation>%1: مسودات لها تنبيه</translation>
    </message>
    <message>
        <source>%1: was right</source>
        <translation>%1: كان في محله</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchList</name>
    <message>
        <source>Found items</source>
        <translation>العناصر التي وُجدت</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchListModel</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>النص النهائي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::SearchOverlay</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Conversations, drafts, finals and notes</source>
        <translation>المحادثات والمسودات والنصوص النهائية والملاحظات</translation>
    </message>
    <message>
        <source>All words must be found; “several words” in quotation marks are a phrase</source>
        <translation>يجب أن توجد كل الكلمات؛ و«عدة كلمات» بين علامتي تنصيص عبارة واحدة</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Preparing the search: %n record(s) to go</source>
        <translation>
            <numerusform>تجهيز البحث: لم يبقَ شيء</numerusform>
            <numerusform>تجهيز البحث: بقي سجل واحد</numerusform>
            <numerusform>تجهيز البحث: بقي سجلان</numerusform>
            <numerusform>تجهيز البحث: بقيت %n سجلات</numerusform>
            <numerusform>تجهيز البحث: بقي %n سجلًا</numerusform>
            <numerusform>تجهيز البحث: بقي %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No conversation, draft, final or note has all these words. Fewer words, or the beginning of one followed by *, find more.</source>
        <translation>لا محادثة ولا مسودة ولا نص نهائي ولا ملاحظة فيها كل هذه الكلمات. قلّل الكلمات، أو اكتب بداية كلمة متبوعة بـ *، لتجد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>أحدث عنصر</numerusform>
            <numerusform>أحدث عنصرين</numerusform>
            <numerusform>أحدث %n عناصر</numerusform>
            <numerusform>أحدث %n عنصرًا</numerusform>
            <numerusform>أحدث %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be searched yet</source>
        <translation>
            <numerusform>بُحث في كل السجلات</numerusform>
            <numerusform>سجل واحد لم يُبحث فيه بعد</numerusform>
            <numerusform>سجلان لم يُبحث فيهما بعد</numerusform>
            <numerusform>%n سجلات لم يُبحث فيها بعد</numerusform>
            <numerusform>%n سجلًا لم يُبحث فيه بعد</numerusform>
            <numerusform>%n سجل لم يُبحث فيه بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Type words: all must be found. “Several words” in quotation marks are a phrase. Case and accents make no difference.</source>
        <translation>اكتب كلمات: يجب أن توجد كلها. «عدة كلمات» بين علامتي تنصيص عبارة واحدة. لا فرق لحالة الأحرف والتشكيل.</translation>
    </message>
    <message>
        <source>Too many words</source>
        <translation>كلمات كثيرة جدًا</translation>
    </message>
    <message>
        <source>At most 32 words can be searched for at once.</source>
        <translation>يمكن البحث عن 32 كلمة على الأكثر في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>This gateway cannot be searched from here</source>
        <translation>لا يمكن البحث في هذه البوابة من هنا</translation>
    </message>
    <message>
        <source>It is older than this program. When it is updated, what was decided is found here.</source>
        <translation>إنها أقدم من هذا البرنامج. بعد تحديثها يُعثر هنا على ما تقرّر.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>العودة إلى المسودات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>النظام</translation>
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
        <source>Follows the desktop unless you choose</source>
        <translation>تتبع النظام ما لم تختر</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Calm shows five rows where compact shows eight</source>
        <translation>يعرض المريح خمسة صفوف حيث يعرض المضغوط ثمانية</translation>
    </message>
    <message>
        <source>Text size in the editor</source>
        <translation>حجم النص في المحرر</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Size of all other text</source>
        <translation>حجم بقية النصوص</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>No fading and no sliding</source>
        <translation>بلا تلاشٍ ولا انزلاق</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands on your decisions; another name is used from the next start on</source>
        <translation>يظهر على قراراتك؛ ويُستخدم الاسم الآخر من التشغيل التالي</translation>
    </message>
    <message>
        <source>This window works as %1; the name here is used from the next start on</source>
        <translation>تعمل هذه النافذة باسم %1؛ ويُستخدم الاسم المدوَّن هنا من التشغيل التالي</translation>
    </message>
    <message>
        <source>After a decision</source>
        <translation>بعد القرار</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>مهلة التراجع</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seconds before a decision leaves this machine</source>
        <translation>الثواني قبل أن يغادر القرار هذا الجهاز</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Takes effect at the next start</source>
        <translation>يسري عند التشغيل التالي</translation>
    </message>
    <message>
        <source>“Larger text” and “Smaller text” change it anywhere</source>
        <translation>يغيّره «نص أكبر» و«نص أصغر» في أي مكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Keys of every action</source>
        <translation>مفاتيح كل إجراء</translation>
    </message>
    <message>
        <source>Each can have others, or none</source>
        <translation>لكلٍّ أن تكون له غيرها أو بلا مفاتيح</translation>
    </message>
    <message>
        <source>While you look elsewhere</source>
        <translation>أثناء انشغالك عن النافذة</translation>
    </message>
    <message>
        <source>Tell me of urgent drafts</source>
        <translation>الإشعار بالمسودات العاجلة</translation>
    </message>
    <message>
        <source>By the desktop: the name of the queue and a number, never what is in a draft</source>
        <translation>عبر النظام: اسم قائمة الانتظار وعدد، ولا شيء من محتوى المسودات أبدًا</translation>
    </message>
    <message>
        <source>Urgent from this priority on</source>
        <translation>عاجل بدءًا من هذه الأولوية</translation>
    </message>
    <message>
        <source>What is due within a quarter of an hour is urgent, too</source>
        <translation>ما يُستحق خلال ربع ساعة عاجل أيضًا</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>تعليم الأخطاء الإملائية</translation>
    </message>
    <message>
        <source>By the dictionary for the draft&apos;s language, if there is one on this machine</source>
        <translation>بقاموس لغة المسودة إن وُجد على هذا الجهاز</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>المسافات البيضاء</translation>
    </message>
    <message>
        <source>In code</source>
        <translation>في الشيفرة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>بلا عرض</translation>
    </message>
    <message>
        <source>Where spaces, tabs and ends of lines are shown</source>
        <translation>أين تُعرض المسافات وعلامات الجدولة ونهايات الأسطر</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation>تغيير المقتطفات</translation>
    </message>
    <message>
        <source>Snippets and dictionary</source>
        <translation>المقتطفات والقاموس</translation>
    </message>
    <message>
        <source>Your own texts to insert, and words you added</source>
        <translation>نصوصك الخاصة للإدراج والكلمات التي أضفتها</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>تغيير الاتصال</translation>
    </message>
    <message>
        <source>A team&apos;s workspace</source>
        <translation>مساحة عمل فريق</translation>
    </message>
    <message>
        <source>Its gateway, your token, and whether they can be reached</source>
        <translation>بوابتها ورمز وصولك وإمكانية الوصول إليهما</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>Requests of persons</source>
        <translation>طلبات الأشخاص</translation>
    </message>
    <message>
        <source>Who asked what is held about them, or to have it erased, and how long there is left to answer</source>
        <translation>من سأل عما يُحفظ عنه أو طلب محوه، وكم بقي من وقت للرد</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>Hide personal data on screen</source>
        <translation>إخفاء البيانات الشخصية على الشاشة</translation>
    </message>
    <message>
        <source>While you review: a bar or a placeholder in its place. What goes out stays as it is</source>
        <translation>أثناء المراجعة: شريط أو رمز بديل مكانها. وما يُرسَل يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>bluepencil::SheetHead</name>
    <message>
        <source>Draft to work from</source>
        <translation>المسودة المعتمَدة أساسًا</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>المسودة %1</translation>
    </message>
    <message>
        <source>Sensitive: %1</source>
        <translation>حساس: %1</translation>
    </message>
    <message>
        <source>Not for training</source>
        <translation>ليس للتدريب</translation>
    </message>
    <message>
        <source>Left out of datasets unless asked for</source>
        <translation>يُستبعد من مجموعات البيانات ما لم يُطلب</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>الأساس: %1</translation>
    </message>
    <message>
        <source>Kept as: %1</source>
        <translation>فئة الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::SnippetsPage</name>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>مقتطف جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>العودة إلى المسودات</translation>
    </message>
    <message>
        <source>Texts of your own, inserted at the cursor. They are kept on this machine, beside your settings, and never in the workspace: keep customers&apos; names and numbers out of them.</source>
        <translation>نصوص خاصة بك تُدرج عند المؤشر. تُحفظ على هذا الجهاز بجانب إعداداتك، لا في مساحة العمل أبدًا: لا تضع فيها أسماء العملاء ولا أرقامهم.</translation>
    </message>
    <message>
        <source>Your snippets</source>
        <translation>مقتطفاتك</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>نص المقتطف</translation>
    </message>
    <message>
        <source>The item fills in %1, %2, %3 and %4; %5 is where the cursor goes. What has no value stays as it is, and you are told.</source>
        <translation>يملأ العنصر %1 و%2 و%3 و%4؛ ويوضع المؤشر عند %5. ما لا قيمة له يبقى كما هو، وتُبلَّغ بذلك.</translation>
    </message>
    <message>
        <source>Words in your dictionary</source>
        <translation>الكلمات في قاموسك</translation>
    </message>
    <message>
        <source>One word a line</source>
        <translation>كلمة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Two snippets have the abbreviation “%1”: change one to keep both.</source>
        <translation>لمقتطفين الاختصار نفسه «%1»: غيّر أحدهما ليُحفظ كلاهما.</translation>
    </message>
    <message>
        <source>The text of “%1” is too long: at most 16 kB are kept.</source>
        <translation>نص «%1» أطول من اللازم: يُحفظ 16 kB على الأكثر.</translation>
    </message>
    <message>
        <source>%1 %2 File: %3</source>
        <translation>%1 %2 الملف: %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::SpellingPane</name>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Next misspelt word</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Suggestions for the word at the cursor</source>
        <translation>اقتراحات للكلمة عند المؤشر</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُدقَّق</translation>
    </message>
    <message>
        <source>The text is too large to be checked.</source>
        <translation>النص أكبر من أن يُدقَّق.</translation>
    </message>
    <message>
        <source>The language of the draft is not known: the item does not name it.</source>
        <translation>لغة المسودة غير معروفة: لا يذكرها العنصر.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1 on this machine. Install one for hunspell to have the spelling checked.</source>
        <translation>لا يوجد على هذا الجهاز قاموس للغة %1. ثبّت قاموسًا لـ hunspell لتدقيق الإملاء.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>لا كلمات تستدعي النظر</numerusform>
            <numerusform>كلمة واحدة تستدعي النظر</numerusform>
            <numerusform>كلمتان تستدعيان النظر</numerusform>
            <numerusform>%n كلمات تستدعي النظر</numerusform>
            <numerusform>%n كلمة تستدعي النظر</numerusform>
            <numerusform>%n كلمة تستدعي النظر</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>لا شيء يستدعي النظر</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: looked up in the one for %2.</source>
        <translation>لا يوجد قاموس للغة %1: استُخدم قاموس %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>التقسيم</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>by person, nobody is in two parts</source>
        <translation>حسب الشخص، ولا أحد في جزأين</translation>
    </message>
    <message>
        <source>none, every row is to train with</source>
        <translation>بلا تقسيم، كل الصفوف للتدريب</translation>
    </message>
    <message>
        <source>train %1, validation %2, test %3</source>
        <translation>تدريب %1، تحقق %2، اختبار %3</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsBoard</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Is the model getting better or worse?</source>
        <translation>هل يتحسن النموذج أم يسوء؟</translation>
    </message>
    <message>
        <source>Figure of the trend</source>
        <translation>رقم الاتجاه</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why drafts are changed</source>
        <translation>لماذا تُغيَّر المسودات</translation>
    </message>
    <message>
        <source>Edit effort</source>
        <translation>جهد التعديل</translation>
    </message>
    <message>
        <source>How the effort is shown</source>
        <translation>طريقة عرض الجهد</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>running share</source>
        <translation>الحصة التراكمية</translation>
    </message>
    <message>
        <source>band: %1</source>
        <translation>الشريحة: %1</translation>
    </message>
    <message>
        <source>%1, the last %2 days</source>
        <translation>%1، آخر %2 من الأيام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a final left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد دون نص نهائي</numerusform>
            <numerusform>استُبعد اثنان دون نص نهائي</numerusform>
            <numerusform>استُبعدت %Ln دون نص نهائي</numerusform>
            <numerusform>استُبعد %Ln دون نص نهائي</numerusform>
            <numerusform>استُبعد %Ln دون نص نهائي</numerusform>
        </translation>
    </message>
    <message>
        <source>HTER %1 to %2</source>
        <translation>HTER من %1 إلى %2</translation>
    </message>
    <message>
        <source>HTER %1 and more</source>
        <translation>HTER ‏%1 فأكثر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>by week, %1</source>
        <translation>حسب الأسبوع، %1</translation>
    </message>
    <message>
        <source>by day, %1</source>
        <translation>حسب اليوم، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a time that counts left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد واحد دون وقت محسوب</numerusform>
            <numerusform>استُبعد اثنان دون وقت محسوب</numerusform>
            <numerusform>استُبعدت %Ln دون وقت محسوب</numerusform>
            <numerusform>استُبعد %Ln دون وقت محسوب</numerusform>
            <numerusform>استُبعد %Ln دون وقت محسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 فأكثر</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatisticsPlace</name>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
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
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A range of days</source>
        <translation>نطاق من الأيام</translation>
    </message>
    <message>
        <source>Charts or tables</source>
        <translation>مخططات أو جداول</translation>
    </message>
    <message>
        <source>Next figure of the trend</source>
        <translation>الرقم التالي للاتجاه</translation>
    </message>
    <message>
        <source>Choose what the table is by</source>
        <translation>اختيار أساس الجدول</translation>
    </message>
    <message>
        <source>Only the current row&apos;s decisions</source>
        <translation>قرارات الصف الحالي فقط</translation>
    </message>
    <message>
        <source>All decisions again</source>
        <translation>كل القرارات من جديد</translation>
    </message>
    <message>
        <source>Next chart or table</source>
        <translation>المخطط أو الجدول التالي</translation>
    </message>
    <message>
        <source>Save the figures as CSV</source>
        <translation>حفظ الأرقام بصيغة CSV</translation>
    </message>
    <message>
        <source>Save the chart or the page as a picture</source>
        <translation>حفظ المخطط أو الصفحة كصورة</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>قراءة الأرقام من جديد</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>لا قرارات بعد</translation>
    </message>
    <message>
        <source>As soon as drafts are approved or corrected, rates, effort, time and reasons show up here.</source>
        <translation>ما إن تُعتمد المسودات أو تُصحَّح حتى تظهر هنا النسب والجهد والوقت والأسباب.</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>الانتقال إلى المراجعة</translation>
    </message>
    <message>
        <source>No decision matches</source>
        <translation>لا يوجد قرار مطابق</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln in this workspace, none in this period and of this kind.</source>
        <translation>
            <numerusform>لا قرارات في مساحة العمل هذه.</numerusform>
            <numerusform>في مساحة العمل هذه قرار واحد، ليس في هذه الفترة ومن هذا النوع.</numerusform>
            <numerusform>في مساحة العمل هذه قراران، ليسا في هذه الفترة ومن هذا النوع.</numerusform>
            <numerusform>في مساحة العمل هذه %Ln قرارات، ليس منها شيء في هذه الفترة ومن هذا النوع.</numerusform>
            <numerusform>في مساحة العمل هذه %Ln قرارًا، ليس منها شيء في هذه الفترة ومن هذا النوع.</numerusform>
            <numerusform>في مساحة العمل هذه %Ln قرار، ليس منها شيء في هذه الفترة ومن هذا النوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>لم يُحفظ %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Effort in bands, by HTER or as time</source>
        <translation>الجهد بالشرائح أو بمقياس HTER أو بالوقت</translation>
    </message>
    <message>
        <source>Sort the table by its next column</source>
        <translation>ترتيب الجدول حسب عموده التالي</translation>
    </message>
    <message>
        <source>Sort the other way round</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>People and agreement</source>
        <translation>الأشخاص والاتفاق</translation>
    </message>
    <message>
        <source>Bias audit</source>
        <translation>تدقيق التحيّز</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Whether approval or effort changed, and since when</source>
        <translation>هل تغيّر الاعتماد أو الجهد، ومنذ متى</translation>
    </message>
    <message>
        <source>Drift of models and tasks</source>
        <translation>انحراف النماذج والمهام</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Models, queue, labels, cost, quality, benchmarks, people, bias</source>
        <translation>النماذج وقائمة الانتظار والوسوم والتكلفة والجودة والاختبارات المعيارية والأشخاص والتحيّز</translation>
    </message>
    <message>
        <source>Choose a saved view</source>
        <translation>اختيار عرض محفوظ</translation>
    </message>
    <message>
        <source>Save the view under a name</source>
        <translation>حفظ العرض باسم</translation>
    </message>
    <message>
        <source>Rename the saved view</source>
        <translation>إعادة تسمية العرض المحفوظ</translation>
    </message>
    <message>
        <source>Delete the saved view</source>
        <translation>حذف العرض المحفوظ</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>العرض المحفوظ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>There is no saved view yet. Save one with %1.</source>
        <translation>لا عرض محفوظ بعد. احفظ واحدًا بـ %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>اختر عرضًا محفوظًا أولًا.</translation>
    </message>
    <message>
        <source>The view stays what it is.</source>
        <translation>يبقى العرض كما هو.</translation>
    </message>
    <message>
        <source>There is a view of that name already: %1</source>
        <translation>يوجد عرض بهذا الاسم من قبل: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln views already; delete one first.</source>
        <translation>
            <numerusform>لا عروض بعد.</numerusform>
            <numerusform>يوجد عرض واحد بالفعل؛ احذفه أولًا.</numerusform>
            <numerusform>يوجد عرضان بالفعل؛ احذف أحدهما أولًا.</numerusform>
            <numerusform>توجد %Ln عروض بالفعل؛ احذف أحدها أولًا.</numerusform>
            <numerusform>يوجد %Ln عرضًا بالفعل؛ احذف أحدها أولًا.</numerusform>
            <numerusform>يوجد %Ln عرض بالفعل؛ احذف أحدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The view is saved: %1</source>
        <translation>حُفظ العرض: %1</translation>
    </message>
    <message>
        <source>Delete the view %1?</source>
        <translation>أتريد حذف العرض %1؟</translation>
    </message>
    <message>
        <source>The decisions stay as they are.</source>
        <translation>تبقى القرارات كما هي.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>قارن بـ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>The two selections change places</source>
        <translation>يتبادل التحديدان مكانيهما</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Shows the first selection alone again</source>
        <translation>يعرض التحديد الأول وحده من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) stand in both</source>
        <translation>
            <numerusform>لا قرار في كليهما</numerusform>
            <numerusform>قرار واحد في كليهما</numerusform>
            <numerusform>قراران في كليهما</numerusform>
            <numerusform>%Ln قرارات في كليهما</numerusform>
            <numerusform>%Ln قرارًا في كليهما</numerusform>
            <numerusform>%Ln قرار في كليهما</numerusform>
        </translation>
    </message>
    <message>
        <source>The intervals take the two selections to be independent.</source>
        <translation>تفترض الفترات أن التحديدين مستقلان.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Shows another selection beside this one</source>
        <translation>يعرض تحديدًا آخر بجانب هذا</translation>
    </message>
    <message>
        <source>Compare with another selection</source>
        <translation>المقارنة بتحديد آخر</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The figures, a picture of them, or a report</source>
        <translation>الأرقام أو صورة منها أو تقرير</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>يجري إعداد التقرير.</translation>
    </message>
    <message>
        <source>A report needs the first and the last day of its period.</source>
        <translation>يحتاج التقرير إلى أول يوم وآخر يوم من فترته.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The saved views were not written</source>
        <translation>لم تُكتب طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>What is shown stays as it was.</source>
        <translation>يبقى المعروض كما كان.</translation>
    </message>
    <message>
        <source>Drift goes by model and task over all decisions: it has no second selection.</source>
        <translation>يُحسب الانحراف حسب النموذج والمهمة على كل القرارات: فليس له تحديد ثانٍ.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::TopBar</name>
    <message>
        <source>%L1 of %L2 today</source>
        <translation>%L1 من %L2 اليوم</translation>
    </message>
    <message>
        <source>%L1 decided today, %L2 open</source>
        <translation>قرارات اليوم: %L1، المفتوح: %L2</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>المراجع %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>البحث في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>People, companies and figures are made up. The demo has a workspace of its own; yours is not touched.</source>
        <translation>الأشخاص والشركات والأرقام من وحي الخيال. للعرض التجريبي مساحة عمل خاصة به؛ ولا تُمسّ مساحتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>لا شيء بانتظار الإرسال</numerusform>
            <numerusform>واحد بانتظار الإرسال</numerusform>
            <numerusform>اثنان بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>لا شيء يمكن التراجع عنه.</numerusform>
            <numerusform>واحد ما زال يمكن التراجع عنه.</numerusform>
            <numerusform>اثنان ما زال يمكن التراجع عنهما.</numerusform>
            <numerusform>%n ما زال يمكن التراجع عنها.</numerusform>
            <numerusform>%n ما زال يمكن التراجع عنها.</numerusform>
            <numerusform>%n ما زال يمكن التراجع عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand ready for the producer to fetch.</source>
        <translation>
            <numerusform>لا شيء جاهز للنظام المصدر.</numerusform>
            <numerusform>واحد جاهز ليستلمه النظام المصدر.</numerusform>
            <numerusform>اثنان جاهزان ليستلمهما النظام المصدر.</numerusform>
            <numerusform>%n جاهزة ليستلمها النظام المصدر.</numerusform>
            <numerusform>%n جاهزة ليستلمها النظام المصدر.</numerusform>
            <numerusform>%n جاهزة ليستلمها النظام المصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of a title, an id, or terms: queue: task: lang: state:</source>
        <translation>كلمات من عنوان أو معرّف أو شروط: queue: task: lang: state:</translation>
    </message>
</context>
<context>
    <name>bluepencil::UrgentWatch</name>
    <message numerus="yes">
        <source>%n urgent draft(s), in several queues</source>
        <translation>
            <numerusform>لا مسودات عاجلة في قوائم الانتظار</numerusform>
            <numerusform>مسودة عاجلة واحدة في عدة قوائم انتظار</numerusform>
            <numerusform>مسودتان عاجلتان في عدة قوائم انتظار</numerusform>
            <numerusform>%n مسودات عاجلة في عدة قوائم انتظار</numerusform>
            <numerusform>%n مسودة عاجلة في عدة قوائم انتظار</numerusform>
            <numerusform>%n مسودة عاجلة في عدة قوائم انتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n urgent draft(s)</source>
        <translation>
            <numerusform>%1: لا مسودات عاجلة</numerusform>
            <numerusform>%1: مسودة عاجلة واحدة</numerusform>
            <numerusform>%1: مسودتان عاجلتان</numerusform>
            <numerusform>%1: %n مسودات عاجلة</numerusform>
            <numerusform>%1: %n مسودة عاجلة</numerusform>
            <numerusform>%1: %n مسودة عاجلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::ViewOverlay</name>
    <message>
        <source>Save the view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
</context>
<context>
    <name>bluepencil::VoiceForm</name>
    <message>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي صيغة</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمية</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>غير رسمية</translation>
    </message>
    <message>
        <source>A greeting is needed</source>
        <translation>التحية مطلوبة</translation>
    </message>
    <message>
        <source>A closing is needed</source>
        <translation>الخاتمة مطلوبة</translation>
    </message>
    <message>
        <source>Words in a sentence, at most</source>
        <translation>عدد كلمات الجملة، الحد الأقصى</translation>
    </message>
    <message>
        <source>Reading level (LIX), at most</source>
        <translation>مستوى القراءة (LIX)، الحد الأقصى</translation>
    </message>
    <message>
        <source>Words in a draft, at least</source>
        <translation>عدد كلمات المسودة، الحد الأدنى</translation>
    </message>
    <message>
        <source>Words in a draft, at most</source>
        <translation>عدد كلمات المسودة، الحد الأقصى</translation>
    </message>
    <message>
        <source>Terms to avoid, and what to say instead</source>
        <translation>مصطلحات تُتجنَّب، وما يُقال بدلًا منها</translation>
    </message>
    <message>
        <source>utilise → use</source>
        <translation>قام بإرسال =&gt; أرسل</translation>
    </message>
    <message>
        <source>Phrases that are forbidden</source>
        <translation>عبارات ممنوعة</translation>
    </message>
    <message>
        <source>[en] I can guarantee</source>
        <translation>[ar] أضمن لكم</translation>
    </message>
    <message>
        <source>Phrases that are required</source>
        <translation>عبارات مطلوبة</translation>
    </message>
    <message>
        <source>any</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>bluepencil::cells</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>⁦%1⁩ إلى ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1، يُعرض من 5 فصاعدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::figures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 إلى %3</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>قد يكون صدفة</translation>
    </message>
    <message>
        <source>against %1, n = %2</source>
        <translation>مقارنة بـ %1، n = %2</translation>
    </message>
    <message>
        <source>n = %1, shown from 5 on</source>
        <translation>n = %1، يُعرض من 5 فصاعدًا</translation>
    </message>
    <message>
        <source>Approved unchanged</source>
        <translation>معتمد بلا تغيير</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1، n = %2</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>ارتفاع بمقدار %1 نقطة</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>انخفاض بمقدار %1 نقطة</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>ارتفاع %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>انخفاض %1</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>Edit effort, HTER</source>
        <translation>جهد التعديل، HTER</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Time per item, median</source>
        <translation>الوقت لكل عنصر، الوسيط</translation>
    </message>
    <message>
        <source>%1, %2 left out as idle</source>
        <translation>%1، %2 مستبعدة للخمول</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>نقص %1</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>أقل بـ %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>المفتوح الآن</translation>
    </message>
    <message>
        <source>%1 due within the hour, %2 overdue</source>
        <translation>تُستحق خلال ساعة: %1، متأخرة: %2</translation>
    </message>
    <message>
        <source>%1 when the period began</source>
        <translation>%1 عند بداية الفترة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>%1 rejected, %2 escalated</source>
        <translation>مرفوض %1، مصعَّد %2</translation>
    </message>
    <message>
        <source>%1: %2, n = %3</source>
        <translation>%1: %2، n = %3</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>%1 approved, %2 edited</source>
        <translation>معتمد %1، معدّل %2</translation>
    </message>
    <message>
        <source>Median time per item</source>
        <translation>الوقت الوسيط لكل عنصر</translation>
    </message>
    <message>
        <source>Mean HTER</source>
        <translation>متوسط HTER</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>HTER</source>
        <translation>HTER</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>A day needs five decisions to be shown; none of this period has them.</source>
        <translation>يُعرض اليوم إذا بلغت قراراته خمسة؛ ولا يوم كذلك في هذه الفترة.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مرات الوضع</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Running share</source>
        <translation>الحصة التراكمية</translation>
    </message>
    <message>
        <source>No labels yet. Labels say why a draft was changed.</source>
        <translation>لا وسوم بعد. تبيّن الوسوم سبب تغيير المسودة.</translation>
    </message>
    <message>
        <source>%1: %2, running share %3</source>
        <translation>%1: %2، الحصة التراكمية %3</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Change, HTER</source>
        <translation>التغيير، HTER</translation>
    </message>
    <message>
        <source>Fewer than five decisions have a final.</source>
        <translation>أقل من خمسة قرارات لها نص نهائي.</translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <translation>%1: %2، %3 (%4)</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>Approved unchanged, %1</source>
        <translation>معتمد بلا تغيير، %1</translation>
    </message>
    <message>
        <source>No group has five decisions yet.</source>
        <translation>لا توجد مجموعة لها خمسة قرارات بعد.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>A week needs five decisions to be shown; none of this period has them.</source>
        <translation>يُعرض الأسبوع إذا بلغت قراراته خمسة؛ ولا أسبوع كذلك في هذه الفترة.</translation>
    </message>
    <message>
        <source>Fewer than five decisions have an active time.</source>
        <translation>أقل من خمسة قرارات لها وقت نشط.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>الوقت النشط</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>too few decisions</source>
        <translation>القرارات قليلة جدًا</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>بلا مهمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Approval falls</source>
        <translation>الاعتماد ينخفض</translation>
    </message>
    <message>
        <source>Approval rises</source>
        <translation>الاعتماد يرتفع</translation>
    </message>
    <message>
        <source>Effort falls</source>
        <translation>الجهد ينخفض</translation>
    </message>
    <message>
        <source>Effort rises</source>
        <translation>الجهد يرتفع</translation>
    </message>
    <message>
        <source>%1: fewer drafts are approved since %2, %3 after %4.</source>
        <translation>%1: قلّت المسودات المعتمدة منذ %2، وهي %3 بعد أن كانت %4.</translation>
    </message>
    <message>
        <source>%1: more drafts are approved since %2, %3 after %4.</source>
        <translation>%1: زادت المسودات المعتمدة منذ %2، وهي %3 بعد أن كانت %4.</translation>
    </message>
    <message>
        <source>That is %1 points (95 %: %2 to %3), n = %4.</source>
        <translation>أي ⁦%1⁩ نقطة (95 %: من ⁦%2⁩ إلى ⁦%3⁩)، n = %4.</translation>
    </message>
    <message>
        <source>%1: more is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: زاد ما يُغيَّر في كل مسودة منذ %2، وقيمة HTER هي %3 بعد أن كانت %4.</translation>
    </message>
    <message>
        <source>%1: less is changed in each draft since %2, HTER %3 after %4.</source>
        <translation>%1: قلّ ما يُغيَّر في كل مسودة منذ %2، وقيمة HTER هي %3 بعد أن كانت %4.</translation>
    </message>
    <message>
        <source>That is %1 (95 %: %2 to %3), n = %4.</source>
        <translation>أي ⁦%1⁩ (95 %: من ⁦%2⁩ إلى ⁦%3⁩)، n = %4.</translation>
    </message>
    <message>
        <source>%1 (%2 after %3)</source>
        <translation>%1 (%2 بعد %3)</translation>
    </message>
    <message>
        <source>No label rises beyond chance.</source>
        <translation>لا وسم يتزايد بما يتجاوز الصدفة.</translation>
    </message>
    <message>
        <source>Labels that rise: %1.</source>
        <translation>الوسوم المتزايدة: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>passed by itself</source>
        <translation>زال تلقائيًا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1 by %2, new baseline: %3</source>
        <translation>%1 بواسطة %2، خط أساس جديد: %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 بواسطة %2: %3</translation>
    </message>
    <message>
        <source>An alarm at %1, a warning at %2: no more false alarms than about %3 a quarter of a year over all models and tasks (decisions a day: %4). Standardised for who decides.</source>
        <translation>إنذار عند ⁦%1⁩ وتحذير عند ⁦%2⁩: لا يُتوقع أكثر من نحو %3 من الإنذارات الكاذبة في ربع السنة لكل النماذج والمهام معًا، إذا كان عدد القرارات في اليوم %4. الأرقام مُعايَرة بحسب من يقرر.</translation>
    </message>
    <message>
        <source>Model and task</source>
        <translation>النموذج والمهمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Approved at first</source>
        <translation>المعتمد في البداية</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>HTER at first</source>
        <translation>HTER في البداية</translation>
    </message>
    <message>
        <source>%1 of %2 decisions for a baseline: nothing is watched yet.</source>
        <translation>%1 من أصل %2 من القرارات اللازمة لخط الأساس: لا شيء مراقَب بعد.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Evidence, highest</source>
        <translation>الدليل، الأعلى</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: ⁦%2⁩، %3</translation>
    </message>
    <message>
        <source>There is no decision since the baseline began anew.</source>
        <translation>لا قرار منذ أن بدأ خط الأساس من جديد.</translation>
    </message>
    <message>
        <source>Label that rises</source>
        <translation>الوسم المتزايد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Rise in points, 95 %</source>
        <translation>الارتفاع بالنقاط، 95 %</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>⁦%1⁩ (من ⁦%2⁩ إلى ⁦%3⁩)</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <translation>كلمات المسودة</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>طول المحادثة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>by chance under</source>
        <translation>بالصدفة دون</translation>
    </message>
    <message>
        <source>Jensen-Shannon</source>
        <translation>جنسن-شانون</translation>
    </message>
    <message>
        <source>%1: all alike</source>
        <translation>%1: كلها متماثلة</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>الرد عليه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>against %1 (%2), n = %3</source>
        <translation>مقابل %1 (%2)، n = %3</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>مقابل %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
    <message>
        <source>n against</source>
        <translation>n المقابلة</translation>
    </message>
    <message>
        <source>Share against</source>
        <translation>الحصة المقابلة</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>الفرق، نقاط</translation>
    </message>
    <message>
        <source>%1: %2 (n = %3) against %4 (n = %5)</source>
        <translation>%1: %2 (n = %3) مقابل %4 (n = %5)</translation>
    </message>
    <message>
        <source>One of the two selections has fewer than five of them.</source>
        <translation>في أحد التحديدين أقل من خمسة منها.</translation>
    </message>
    <message>
        <source>%1 points, %2 to %3</source>
        <translation>%1 نقطة، من %2 إلى %3</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Difference in approval, %1</source>
        <translation>الفرق في الموافقة، %1</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>%1; against %2</source>
        <translation>%1؛ مقابل %2</translation>
    </message>
    <message>
        <source>Of all decisions, %1</source>
        <translation>من كل القرارات، %1</translation>
    </message>
    <message>
        <source>%1; drift begins: %2</source>
        <translation>%1؛ يبدأ الانحراف: %2</translation>
    </message>
</context>
<context>
    <name>bluepencil::words</name>
    <message>
        <source>OpenAI chat</source>
        <translation>محادثة OpenAI</translation>
    </message>
    <message>
        <source>OpenAI pairs</source>
        <translation>أزواج OpenAI</translation>
    </message>
    <message>
        <source>TRL answers</source>
        <translation>إجابات TRL</translation>
    </message>
    <message>
        <source>TRL pairs</source>
        <translation>أزواج TRL</translation>
    </message>
    <message>
        <source>TRL verdicts</source>
        <translation>أحكام TRL</translation>
    </message>
    <message>
        <source>openai-chat: messages and the final</source>
        <translation>openai-chat: الرسائل والنص النهائي</translation>
    </message>
    <message>
        <source>openai-preference: final over draft</source>
        <translation>openai-preference: النص النهائي مفضّل على المسودة</translation>
    </message>
    <message>
        <source>trl-prompt-completion: the final alone</source>
        <translation>trl-prompt-completion: النص النهائي وحده</translation>
    </message>
    <message>
        <source>trl-preference: final over draft</source>
        <translation>trl-preference: النص النهائي مفضّل على المسودة</translation>
    </message>
    <message>
        <source>trl-kto: one text, good or not</source>
        <translation>trl-kto: نص واحد، جيد أو لا</translation>
    </message>
    <message>
        <source>may not be trained on</source>
        <translation>لا يجوز التدريب عليه</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>مصعَّد</translation>
    </message>
    <message>
        <source>rejected without a replacement</source>
        <translation>مرفوض بلا بديل</translation>
    </message>
    <message>
        <source>rejected for policy or safety</source>
        <translation>مرفوض لسياسة أو سلامة</translation>
    </message>
    <message>
        <source>settled by a senior</source>
        <translation>حسمه مراجع أعلى</translation>
    </message>
    <message>
        <source>approved faster than it can be read</source>
        <translation>اعتُمد أسرع مما يُقرأ</translation>
    </message>
    <message>
        <source>approved, so there is no pair</source>
        <translation>معتمد، فلا زوج له</translation>
    </message>
    <message>
        <source>rejected and replaced by itself</source>
        <translation>رُفض واستُبدل بنفسه</translation>
    </message>
    <message>
        <source>only case, space or punctuation changed</source>
        <translation>لم تتغير إلا حالة الأحرف أو المسافات أو الترقيم</translation>
    </message>
    <message>
        <source>has a figure that the model could not know</source>
        <translation>فيه رقم لا يمكن للنموذج معرفته</translation>
    </message>
    <message>
        <source>more pairs of one item than four</source>
        <translation>أكثر من أربعة أزواج لعنصر واحد</translation>
    </message>
    <message>
        <source>a message is empty</source>
        <translation>إحدى الرسائل فارغة</translation>
    </message>
    <message>
        <source>the final is blank</source>
        <translation>النص النهائي فارغ</translation>
    </message>
    <message>
        <source>the draft is blank</source>
        <translation>المسودة فارغة</translation>
    </message>
    <message>
        <source>there is no message</source>
        <translation>لا توجد رسالة</translation>
    </message>
    <message>
        <source>the last message is the assistant&apos;s</source>
        <translation>الرسالة الأخيرة من المساعد</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>الإجابتان متطابقتان</translation>
    </message>
    <message>
        <source>train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>light</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>كثيف</translation>
    </message>
    <message>
        <source>rewrite</source>
        <translation>إعادة كتابة</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision matches. Choose more, or decide some drafts.</source>
        <translation>لا يوجد قرار مطابق. وسّع الاختيار أو بتّ في بعض المسودات.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Train holds people or cases that another batch holds out (records: %1): %2. Do not judge a model that learned from this batch by that one, or export with the split and salt of that one.</source>
        <translation>يضم التدريب أشخاصًا أو حالات تستبقيها دفعة أخرى للاختبار (السجلات: %1): %2. لا تقيّم بتلك الدفعة نموذجًا تعلّم من هذه، أو صدّر بتقسيمها وملحها.</translation>
    </message>
    <message>
        <source>Validation or test holds people or cases that another batch trains on (records: %1): %2. Do not judge a model that learned from that batch by this one.</source>
        <translation>يضم التحقق أو الاختبار أشخاصًا أو حالات تتدرب عليها دفعة أخرى (السجلات: %1): %2. لا تقيّم بهذه الدفعة نموذجًا تعلّم من تلك.</translation>
    </message>
    <message>
        <source>Waiting for another export to finish …</source>
        <translation>في انتظار انتهاء تصدير آخر…</translation>
    </message>
    <message>
        <source>Recording the batch …</source>
        <translation>جارٍ تسجيل الدفعة…</translation>
    </message>
    <message>
        <source>the folder is not empty; nothing in it was touched</source>
        <translation>المجلد ليس فارغًا؛ لم يُمسّ شيء فيه</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet, or an empty one</source>
        <translation>سمِّ مجلدًا غير موجود بعد أو مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>is a link, not a folder</source>
        <translation>رابط وليس مجلدًا</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>name a folder that does not exist yet</source>
        <translation>سمِّ مجلدًا غير موجود بعد</translation>
    </message>
    <message>
        <source>is being written by another export</source>
        <translation>يكتبه تصدير آخر الآن</translation>
    </message>
    <message>
        <source>wait until that one is done, or name another folder</source>
        <translation>انتظر حتى ينتهي، أو سمِّ مجلدًا آخر</translation>
    </message>
    <message>
        <source>may not be written: the permission is missing</source>
        <translation>لا تجوز الكتابة فيه: الإذن ناقص</translation>
    </message>
    <message>
        <source>may not be written: the disk is read-only</source>
        <translation>لا تجوز الكتابة فيه: القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is a file, not a folder</source>
        <translation>لا يمكن إنشاؤه: ما يُفترض أن يحويه ملف وليس مجلدًا</translation>
    </message>
    <message>
        <source>cannot be made: what it is to lie in is missing, or takes no folders</source>
        <translation>لا يمكن إنشاؤه: ما يُفترض أن يحويه مفقود أو لا يقبل مجلدات</translation>
    </message>
    <message>
        <source>cannot be made: the name is too long</source>
        <translation>لا يمكن إنشاؤه: الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>check the permissions, or name another folder</source>
        <translation>تحقق من الأذونات، أو سمِّ مجلدًا آخر</translation>
    </message>
    <message>
        <source>this batch exists already</source>
        <translation>هذه الدفعة موجودة بالفعل</translation>
    </message>
    <message>
        <source>name another batch</source>
        <translation>سمِّ دفعة أخرى</translation>
    </message>
    <message>
        <source>other exports were recorded while this one was made</source>
        <translation>سُجّلت عمليات تصدير أخرى أثناء إجراء هذا التصدير</translation>
    </message>
    <message>
        <source>another export has split the same cases differently</source>
        <translation>قسّم تصدير آخر الحالات نفسها تقسيمًا مختلفًا</translation>
    </message>
    <message>
        <source>persons were erased while the export was written; nothing of it was kept</source>
        <translation>مُحيت بيانات أشخاص أثناء كتابة التصدير؛ لم يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>texts were corrected or restricted while the export was written; nothing of it was kept</source>
        <translation>صُححت نصوص أو قُيدت معالجتها أثناء كتابة التصدير؛ لم يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>decisions were taken back while the export was written; nothing of it was kept</source>
        <translation>سُحبت قرارات أثناء كتابة التصدير؛ لم يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>history was corrected while the export was written; nothing of it was kept</source>
        <translation>صُحح السجل أثناء كتابة التصدير؛ لم يُحتفظ بشيء منه</translation>
    </message>
    <message>
        <source>export again</source>
        <translation>أعد التصدير</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was left behind. Free some room or choose another folder.</source>
        <translation>القرص ممتلئ: %1. لم يُترك شيء. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another program is using the workspace. Try again.</source>
        <translation>يستخدم برنامج آخر مساحة العمل. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only: it is newer than this program, or may not be written.</source>
        <translation>مساحة العمل مفتوحة للقراءة فقط: إنها أحدث من هذا البرنامج، أو لا يُسمح بالكتابة فيها.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>رسالة من %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>المرجع %1</translation>
    </message>
    <message>
        <source>fact %1</source>
        <translation>الحقيقة %1</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: draft %2, fact %3</source>
        <translation>%1: المسودة %2، الحقيقة %3</translation>
    </message>
    <message>
        <source>Differs from the fact</source>
        <translation>يختلف عن الحقيقة</translation>
    </message>
    <message>
        <source>Fact deviates %1, more than %2</source>
        <translation>انحراف عن الحقيقة %1، أكثر من %2</translation>
    </message>
    <message>
        <source>Hidden character</source>
        <translation>محرف مخفي</translation>
    </message>
    <message>
        <source>Hidden change of direction</source>
        <translation>تغيير اتجاه مخفي</translation>
    </message>
    <message>
        <source>Hidden words</source>
        <translation>كلمات مخفية</translation>
    </message>
    <message>
        <source>They say “%1”</source>
        <translation>تقول «%1»</translation>
    </message>
    <message>
        <source>%1; the source has %2</source>
        <translation>%1؛ وفي المصدر %2</translation>
    </message>
    <message>
        <source>Opposite sign in the source</source>
        <translation>الإشارة معكوسة في المصدر</translation>
    </message>
    <message>
        <source>Other scale in the source</source>
        <translation>مقياس آخر في المصدر</translation>
    </message>
    <message>
        <source>Other unit in the source</source>
        <translation>وحدة أخرى في المصدر</translation>
    </message>
    <message>
        <source>Figure not found in the source</source>
        <translation>الرقم غير موجود في المصدر</translation>
    </message>
    <message>
        <source>%1 is in no message, reference or fact</source>
        <translation>لا يرد %1 في أي رسالة أو مرجع أو حقيقة</translation>
    </message>
    <message>
        <source>%1; nearest: %2</source>
        <translation>%1؛ الأقرب: %2</translation>
    </message>
    <message>
        <source>Fact stated in two ways</source>
        <translation>الحقيقة مذكورة بوجهين</translation>
    </message>
    <message>
        <source>Another figure under this fact’s name</source>
        <translation>رقم آخر باسم هذه الحقيقة</translation>
    </message>
    <message>
        <source>%1 follows: %2</source>
        <translation>يُستنتج %1: %2</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>يمكن قراءة %1 بوجهين</translation>
    </message>
    <message>
        <source>No hidden characters</source>
        <translation>لا محارف مخفية</translation>
    </message>
    <message>
        <source>Not stated: %1</source>
        <translation>غير مذكور: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found in the source</source>
        <translation>
            <numerusform>لا أرقام في المصدر</numerusform>
            <numerusform>رقم واحد موجود في المصدر</numerusform>
            <numerusform>رقمان موجودان في المصدر</numerusform>
            <numerusform>%n أرقام موجودة في المصدر</numerusform>
            <numerusform>%n رقمًا موجودًا في المصدر</numerusform>
            <numerusform>%n رقم موجود في المصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) respected</source>
        <translation>
            <numerusform>لا حقائق محترمة</numerusform>
            <numerusform>حقيقة واحدة محترمة</numerusform>
            <numerusform>حقيقتان محترمتان</numerusform>
            <numerusform>%n حقائق محترمة</numerusform>
            <numerusform>%n حقيقة محترمة</numerusform>
            <numerusform>%n حقيقة محترمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 إلى ⁦%2 %⁩</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 إلى %2 ث</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMM yyyy</source>
        <translation>dddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>مصعَّد</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Light, under .1</source>
        <translation>خفيف، دون 0.1</translation>
    </message>
    <message>
        <source>Medium, under .3</source>
        <translation>متوسط، دون 0.3</translation>
    </message>
    <message>
        <source>Heavy, under .5</source>
        <translation>كثيف، دون 0.5</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>أُعيدت كتابته</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>حقيقة أو رقم</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>بلا سند</translation>
    </message>
    <message>
        <source>Missing info</source>
        <translation>معلومة ناقصة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Wrong intent</source>
        <translation>فهم خاطئ</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>major</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>نموذج استقبال</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>اعتُمد %1</translation>
    </message>
    <message>
        <source>%1 sent edited</source>
        <translation>أُرسل %1 معدَّلًا</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>رُفض %1</translation>
    </message>
    <message>
        <source>%1 escalated</source>
        <translation>صُعّد %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 س %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>Someone else has this draft now.</source>
        <translation>هذه المسودة لدى شخص آخر الآن.</translation>
    </message>
    <message>
        <source>Your text is kept. Open the next one.</source>
        <translation>نصك محفوظ. افتح التالية.</translation>
    </message>
    <message>
        <source>Already decided.</source>
        <translation>سبق البتّ فيه.</translation>
    </message>
    <message>
        <source>Undo or recall that decision first.</source>
        <translation>تراجع عن ذلك القرار أو اسحبه أولًا.</translation>
    </message>
    <message>
        <source>This draft is no longer wanted.</source>
        <translation>لم تعد هذه المسودة مطلوبة.</translation>
    </message>
    <message>
        <source>It was withdrawn or ran out. Your text is kept.</source>
        <translation>سُحبت أو انتهت مدتها. نصك محفوظ.</translation>
    </message>
    <message>
        <source>There is a newer revision.</source>
        <translation>توجد نسخة أحدث.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>انظر إليها ثم قرر.</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <translation>قائمة الانتظار متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>Decisions wait here until it is resumed.</source>
        <translation>تنتظر القرارات هنا حتى تُستأنف.</translation>
    </message>
    <message>
        <source>The workspace is locked.</source>
        <translation>مساحة العمل مقفلة.</translation>
    </message>
    <message>
        <source>Another program holds it: close that one, then try again.</source>
        <translation>برنامج آخر يمسك بها: أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This workspace is for reading only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>It is newer than this program, or it may not be written: update the program, or check the permissions of its file and folder.</source>
        <translation>إنها أحدث من هذا البرنامج، أو لا يُسمح بالكتابة فيها: حدّث البرنامج، أو تحقّق من أذونات ملفها ومجلدها.</translation>
    </message>
    <message>
        <source>This file is no workspace.</source>
        <translation>هذا الملف ليس مساحة عمل.</translation>
    </message>
    <message>
        <source>It was left as it is: %1</source>
        <translation>تُرك كما هو: %1</translation>
    </message>
    <message>
        <source>The workspace is damaged.</source>
        <translation>مساحة العمل تالفة.</translation>
    </message>
    <message>
        <source>It was left as it is; restore a backup: %1</source>
        <translation>تُركت كما هي؛ استعد نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Nothing is lost yet: make room and try again.</source>
        <translation>لم يضع شيء بعد: أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>Too late.</source>
        <translation>فات الأوان.</translation>
    </message>
    <message>
        <source>The producer has it already.</source>
        <translation>استلمه النظام المصدر بالفعل.</translation>
    </message>
    <message>
        <source>That was refused.</source>
        <translation>لم يُقبل ذلك.</translation>
    </message>
    <message>
        <source>The workspace could not be reached.</source>
        <translation>تعذّر الوصول إلى مساحة العمل.</translation>
    </message>
    <message>
        <source>%1 stands nowhere in the source</source>
        <translation>لا يرد %1 في المصدر</translation>
    </message>
    <message>
        <source>Name not found in the source</source>
        <translation>الاسم غير موجود في المصدر</translation>
    </message>
    <message>
        <source>Address not found in the source</source>
        <translation>العنوان غير موجود في المصدر</translation>
    </message>
    <message>
        <source>Link not found in the source</source>
        <translation>الرابط غير موجود في المصدر</translation>
    </message>
    <message>
        <source>E-mail address not found in the source</source>
        <translation>البريد الإلكتروني غير موجود في المصدر</translation>
    </message>
    <message>
        <source>Somebody else’s e-mail address?</source>
        <translation>بريد إلكتروني لشخص آخر؟</translation>
    </message>
    <message>
        <source>Somebody else’s phone number?</source>
        <translation>رقم هاتف لشخص آخر؟</translation>
    </message>
    <message>
        <source>Somebody else’s bank account?</source>
        <translation>حساب مصرفي لشخص آخر؟</translation>
    </message>
    <message>
        <source>Somebody else’s payment card?</source>
        <translation>بطاقة دفع لشخص آخر؟</translation>
    </message>
    <message>
        <source>A required phrase is missing</source>
        <translation>عبارة مطلوبة مفقودة</translation>
    </message>
    <message>
        <source>A phrase the guideline forbids</source>
        <translation>عبارة تمنعها الإرشادات</translation>
    </message>
    <message>
        <source>Longer than asked for</source>
        <translation>أطول من المطلوب</translation>
    </message>
    <message>
        <source>Shorter than asked for</source>
        <translation>أقصر من المطلوب</translation>
    </message>
    <message>
        <source>%1 words, at most %2</source>
        <translation>عدد الكلمات %1، والحد الأقصى %2</translation>
    </message>
    <message>
        <source>%1 words, at least %2</source>
        <translation>عدد الكلمات %1، والحد الأدنى %2</translation>
    </message>
    <message>
        <source>Two forms of address</source>
        <translation>صيغتان للمخاطبة</translation>
    </message>
    <message>
        <source>Informal, where the voice is formal</source>
        <translation>غير رسمي، والأسلوب المطلوب رسمي</translation>
    </message>
    <message>
        <source>Formal, where the voice is informal</source>
        <translation>رسمي، والأسلوب المطلوب غير رسمي</translation>
    </message>
    <message>
        <source>A term to avoid</source>
        <translation>مصطلح يُتجنَّب</translation>
    </message>
    <message>
        <source>%1; say “%2”</source>
        <translation>%1؛ قل «%2»</translation>
    </message>
    <message>
        <source>No greeting</source>
        <translation>بلا تحية</translation>
    </message>
    <message>
        <source>No closing</source>
        <translation>بلا خاتمة</translation>
    </message>
    <message>
        <source>A long sentence</source>
        <translation>جملة طويلة</translation>
    </message>
    <message>
        <source>Hard to read</source>
        <translation>صعب القراءة</translation>
    </message>
    <message>
        <source>Reading level %1 (LIX), at most %2</source>
        <translation>مستوى القراءة %1 ‏(LIX)، والحد الأقصى %2</translation>
    </message>
    <message>
        <source>Not in the customer’s language</source>
        <translation>ليس بلغة العميل</translation>
    </message>
    <message>
        <source>Draft: %1; customer: %2</source>
        <translation>المسودة: %1؛ العميل: %2</translation>
    </message>
    <message>
        <source>Speaks to a model or a reviewer</source>
        <translation>يخاطب نموذجًا أو مراجعًا</translation>
    </message>
    <message>
        <source>The draft speaks of itself as a model</source>
        <translation>تتحدث المسودة عن نفسها كنموذج</translation>
    </message>
    <message>
        <source>A placeholder was left in</source>
        <translation>بقي موضع لم يُملأ</translation>
    </message>
    <message>
        <source>Brand voice: %1 of 100</source>
        <translation>أسلوب العلامة: %1 من 100</translation>
    </message>
    <message>
        <source>Names are not checked in this script</source>
        <translation>لا تُفحص الأسماء في هذه الكتابة</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>تعذّر فتح مساحة العمل</translation>
    </message>
    <message>
        <source>%1 is no workspace. It was left as it is: start Bluepencil with another file.</source>
        <translation>%1 ليس مساحة عمل. تُرك كما هو: شغّل Bluepencil بملف آخر.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is: put a backup in its place, then try again.</source>
        <translation>%1 تالف. تُرك كما هو: ضع نسخة احتياطية مكانه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program holds %1. Close that program, then try again.</source>
        <translation>برنامج آخر يمسك بـ %1. أغلقه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room there, then try again.</source>
        <translation>قرص %1 ممتلئ. أفسح مكانًا فيه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again.</source>
        <translation>%1. أصلح ذلك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>empty (null)</source>
        <translation>فارغ (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>مجموعة حقول</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Another kind of value is needed: %1</source>
        <translation>يلزم نوع آخر من القيم: %1</translation>
    </message>
    <message>
        <source>Not a date as 2026-11-28</source>
        <translation>ليس تاريخًا مثل 2026-11-28</translation>
    </message>
    <message>
        <source>Not a time as 2026-11-28T09:30:00Z</source>
        <translation>ليس وقتًا مثل 2026-11-28T09:30:00Z</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>ليس بريدًا إلكترونيًا</translation>
    </message>
    <message>
        <source>Not of the form %1</source>
        <translation>ليس بالصيغة %1</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>ينتهي النص قبل أوانه</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>يُتوقع هنا قيمة</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>يُتوقع هنا اسم بين علامتي تنصيص</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>يُتوقع هنا نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected</source>
        <translation>يُتوقع هنا فاصلة أو قوس إغلاق</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>توجد فاصلة قبل قوس الإغلاق</translation>
    </message>
    <message>
        <source>digits are expected</source>
        <translation>يُتوقع هنا أرقام</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>العدد أكبر من اللازم</translation>
    </message>
    <message>
        <source>a backslash stands before the wrong character</source>
        <translation>شرطة مائلة عكسية قبل محرف لا يقبلها</translation>
    </message>
    <message>
        <source>half a character is written here</source>
        <translation>كُتب هنا نصف محرف</translation>
    </message>
    <message>
        <source>a line end or another control character stands inside quotes</source>
        <translation>نهاية سطر أو محرف تحكم آخر بين علامتي التنصيص</translation>
    </message>
    <message>
        <source>the name stands there twice</source>
        <translation>الاسم مكرر</translation>
    </message>
    <message>
        <source>too many brackets inside brackets</source>
        <translation>أقواس متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>يوجد شيء بعد النهاية</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>None of the values allowed</source>
        <translation>ليس من القيم المسموح بها</translation>
    </message>
    <message>
        <source>Too long: %1 characters, at most %2</source>
        <translation>أطول من اللازم: عدد المحارف %1، والحد الأقصى %2</translation>
    </message>
    <message>
        <source>Too short: %1 characters, at least %2</source>
        <translation>أقصر من اللازم: عدد المحارف %1، والحد الأدنى %2</translation>
    </message>
    <message>
        <source>Too many: %1, at most %2</source>
        <translation>أكثر من اللازم: %1، والحد الأقصى %2</translation>
    </message>
    <message>
        <source>Too few: %1, at least %2</source>
        <translation>أقل من اللازم: %1، والحد الأدنى %2</translation>
    </message>
    <message>
        <source>Must be above %1</source>
        <translation>يجب أن يكون أكبر من %1</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>يجب ألا يقل عن %1</translation>
    </message>
    <message>
        <source>Must be below %1</source>
        <translation>يجب أن يكون أصغر من %1</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>يجب ألا يزيد على %1</translation>
    </message>
    <message>
        <source>Must be a multiple of %1</source>
        <translation>يجب أن يكون من مضاعفات %1</translation>
    </message>
    <message>
        <source>Not written as the schema asks: %1</source>
        <translation>ليس مكتوبًا كما يطلب مخطط JSON: %1</translation>
    </message>
    <message>
        <source>The same value stands there twice</source>
        <translation>القيمة نفسها مكررة</translation>
    </message>
    <message>
        <source>The schema has no such field</source>
        <translation>لا حقل كهذا في مخطط JSON</translation>
    </message>
    <message>
        <source>Fits none of the forms that are allowed</source>
        <translation>لا يوافق أيًا من الصيغ المسموح بها</translation>
    </message>
    <message>
        <source>Fits several forms, where one is allowed</source>
        <translation>يوافق عدة صيغ، والمسموح به واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked in the schema: %1</source>
        <translation>لم يُفحص في مخطط JSON: %1</translation>
    </message>
    <message>
        <source>Another draft asked for: %1</source>
        <translation>طُلبت مسودة أخرى: %1</translation>
    </message>
    <message>
        <source>TRL texts</source>
        <translation>نصوص TRL</translation>
    </message>
    <message>
        <source>trl-language-modeling: the whole conversation is learned</source>
        <translation>trl-language-modeling: تُتعلَّم المحادثة كلها</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>huggingface: a repository with its card, Parquet and JSONL</source>
        <translation>huggingface: مستودع مع بطاقته وParquet وJSONL</translation>
    </message>
    <message>
        <source>LLaMA-Factory</source>
        <translation>LLaMA-Factory</translation>
    </message>
    <message>
        <source>llama-factory: answers, pairs and verdicts with dataset_info.json</source>
        <translation>llama-factory: إجابات وأزواج وأحكام مع dataset_info.json</translation>
    </message>
    <message>
        <source>Axolotl</source>
        <translation>Axolotl</translation>
    </message>
    <message>
        <source>axolotl: answers, pairs and verdicts with their configurations</source>
        <translation>axolotl: إجابات وأزواج وأحكام مع إعداداتها</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>gemini: contents and the final</source>
        <translation>gemini: المحتويات والنص النهائي</translation>
    </message>
    <message>
        <source>Gemini pairs</source>
        <translation>أزواج Gemini</translation>
    </message>
    <message>
        <source>gemini-preference: final over draft</source>
        <translation>gemini-preference: النص النهائي مفضّل على المسودة</translation>
    </message>
    <message>
        <source>Bedrock</source>
        <translation>Bedrock</translation>
    </message>
    <message>
        <source>bedrock: a conversation and the final</source>
        <translation>bedrock: محادثة والنص النهائي</translation>
    </message>
    <message>
        <source>Nova pairs</source>
        <translation>أزواج Nova</translation>
    </message>
    <message>
        <source>nova-preference: final over draft</source>
        <translation>nova-preference: النص النهائي مفضّل على المسودة</translation>
    </message>
    <message>
        <source>JumpStart</source>
        <translation>JumpStart</translation>
    </message>
    <message>
        <source>sagemaker-jumpstart: one question and the final, with template.json</source>
        <translation>sagemaker-jumpstart: سؤال واحد والنص النهائي، مع template.json</translation>
    </message>
    <message>
        <source>Mistral</source>
        <translation>Mistral</translation>
    </message>
    <message>
        <source>mistral: messages and the final</source>
        <translation>mistral: الرسائل والنص النهائي</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>مهمة تحرير</translation>
    </message>
    <message>
        <source>edit-task: how a draft became the final, and why</source>
        <translation>edit-task: كيف صارت المسودة نصًا نهائيًا، ولماذا</translation>
    </message>
    <message>
        <source>Edits by span</source>
        <translation>تغييرات بمواضعها</translation>
    </message>
    <message>
        <source>span-edits: every change and label with its place</source>
        <translation>span-edits: كل تغيير ووسم مع موضعه</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>extraction: the fields of a JSON final and where they were read</source>
        <translation>extraction: حقول النص النهائي بصيغة JSON ومواضع قراءتها</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>مكافأة</translation>
    </message>
    <message>
        <source>reward: final over draft, with a margin</source>
        <translation>reward: النص النهائي مفضّل على المسودة، مع هامش</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>csv: a table for people</source>
        <translation>csv: جدول للقراءة البشرية</translation>
    </message>
    <message>
        <source>the system speaks later</source>
        <translation>رسالة النظام تأتي متأخرة</translation>
    </message>
    <message>
        <source>the system speaks more than once</source>
        <translation>للنظام أكثر من رسالة</translation>
    </message>
    <message>
        <source>turns do not alternate</source>
        <translation>الأدوار لا تتناوب</translation>
    </message>
    <message>
        <source>there is more than one question</source>
        <translation>هناك أكثر من سؤال</translation>
    </message>
    <message>
        <source>has a word that the target reserves</source>
        <translation>يحتوي على كلمة تحجزها الجهة المستهدفة</translation>
    </message>
    <message>
        <source>the final is not JSON</source>
        <translation>النص النهائي ليس JSON</translation>
    </message>
    <message>
        <source>has too many fields</source>
        <translation>فيه حقول كثيرة جدًا</translation>
    </message>
    <message>
        <source>longer than a cell can be</source>
        <translation>أطول مما تتسع له خلية</translation>
    </message>
    <message>
        <source>too little of the draft was on screen</source>
        <translation>ظهر على الشاشة القليل جدًا من المسودة</translation>
    </message>
    <message>
        <source>nobody else decided the same</source>
        <translation>لم يقرر أحد آخر القرار نفسه</translation>
    </message>
    <message>
        <source>the reviewers disagree</source>
        <translation>المراجعون غير متفقين</translation>
    </message>
    <message>
        <source>contradicted by another decision</source>
        <translation>يناقضه قرار آخر</translation>
    </message>
    <message>
        <source>the model is judged by this text</source>
        <translation>يُقاس النموذج بهذا النص</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>nearly the same is there already</source>
        <translation>يوجد ما يكاد يطابقه</translation>
    </message>
    <message>
        <source>too long in tokens</source>
        <translation>طويل جدًا بعدد الرموز</translation>
    </message>
    <message>
        <source>enough of this reviewer</source>
        <translation>يكفي من هذا المراجع</translation>
    </message>
    <message>
        <source>enough about this person</source>
        <translation>يكفي عن هذا الشخص</translation>
    </message>
    <message>
        <source>the person is trained on already</source>
        <translation>يُدرَّب على بيانات هذا الشخص من قبل</translation>
    </message>
    <message>
        <source>withdrawn since</source>
        <translation>سُحبت منذ ذلك الحين</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>يتعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server does not take the token.</source>
        <translation>لا يقبل الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>Kinds of decision</source>
        <translation>أنواع القرارات</translation>
    </message>
    <message>
        <source>More attributes</source>
        <translation>سمات أخرى</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>السمة: %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>كل ما سواها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>the person is restricted</source>
        <translation>معالجة بيانات الشخص مقيَّدة</translation>
    </message>
    <message>
        <source>corrected since, at the person&apos;s wish</source>
        <translation>صُحِّحت منذ ذلك الحين بطلب من الشخص</translation>
    </message>
    <message>
        <source>flagged: health, belief and the like</source>
        <translation>مُعلَّمة: الصحة والمعتقد وما شابه</translation>
    </message>
    <message>
        <source>damaged: no longer what was stored</source>
        <translation>تالف: لم يعد كما خُزّن</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>the same text stands in another split</source>
        <translation>النص نفسه في جزء آخر</translation>
    </message>
    <message>
        <source>%1: fewer than %2 rows to train with; %3 says “%4”</source>
        <translation>%1: أقل من %2 صفوف للتدريب؛ تقول %3 «%4»</translation>
    </message>
    <message>
        <source>%1: no rows</source>
        <translation>%1: لا صفوف</translation>
    </message>
    <message>
        <source>%1: all labels are the same; there is nothing to learn from</source>
        <translation>%1: كل الأحكام متطابقة؛ لا شيء يُتعلَّم منها</translation>
    </message>
    <message>
        <source>%1: %2 desirable rows, %3 undesirable ones; set %4 to %5, so that weight times count is level</source>
        <translation>%1: صفوف مرغوبة %2 وغير مرغوبة %3؛ اضبط %4 على %5 ليتساوى الوزن في العدد</translation>
    </message>
    <message>
        <source>%1: more than %2 tokens of %3 (rows: %4); %5 says “%6”</source>
        <translation>%1: أكثر من %2 رمزًا وفق %3 (الصفوف: %4)؛ تقول %5 «%6»</translation>
    </message>
    <message>
        <source>%1: control characters, of which their pictures stand in the cells (rows: %2)</source>
        <translation>%1: محارف تحكم حلّت رموزها المرسومة محلها في الخلايا (الصفوف: %2)</translation>
    </message>
    <message>
        <source>Verdicts are of the same decisions as the pairs; in one training an edit would count twice</source>
        <translation>الأحكام والأزواج من القرارات نفسها؛ في تدريب واحد يُحسب التعديل مرتين</translation>
    </message>
    <message>
        <source>Lengths are in characters: the table by which tokens are counted is not there</source>
        <translation>الأطوال بالأحرف: الجدول الذي تُعدّ به الرموز غير موجود</translation>
    </message>
    <message>
        <source>Words for a misspelt one</source>
        <translation>كلمات بدل كلمة خاطئة الإملاء</translation>
    </message>
    <message>
        <source>Corrections made before</source>
        <translation>تصحيحات سابقة</translation>
    </message>
    <message>
        <source>The other draft asked for</source>
        <translation>المسودة الأخرى المطلوبة</translation>
    </message>
    <message>
        <source>Figure deviates from a key fact</source>
        <translation>الرقم ينحرف عن حقيقة أساسية</translation>
    </message>
    <message>
        <source>Key fact missing</source>
        <translation>حقيقة أساسية مفقودة</translation>
    </message>
    <message>
        <source>Placeholder left in</source>
        <translation>بقي موضع لم يُملأ</translation>
    </message>
    <message>
        <source>Required or forbidden phrase</source>
        <translation>عبارة مطلوبة أو ممنوعة</translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>أسلوب العلامة</translation>
    </message>
    <message>
        <source>Too long or too short</source>
        <translation>أطول أو أقصر من اللازم</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>لغة خاطئة</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>Instruction in the text</source>
        <translation>تعليمات في النص</translation>
    </message>
    <message>
        <source>Fields do not fit the schema</source>
        <translation>الحقول لا توافق مخطط JSON</translation>
    </message>
    <message>
        <source>%1 reads as %2</source>
        <translation>%1 يُقرأ مثل ”%2“</translation>
    </message>
    <message>
        <source>Letters that pass for others</source>
        <translation>حروف تبدو كأنها غيرها</translation>
    </message>
    <message>
        <source>A host that passes for another</source>
        <translation>مضيف يبدو كأنه غيره</translation>
    </message>
    <message>
        <source>Encoded words</source>
        <translation>كلمات مرمَّزة</translation>
    </message>
    <message>
        <source>orders to a model or a reviewer</source>
        <translation>أوامر لنموذج أو لمراجع</translation>
    </message>
</context>
</TS>
