# إطار جميع الصفحات. ترجمة بمساعدة الآلة، لم يراجعها محرر بعد.
fehler-vorsatz = خطأ:
zum-inhalt = انتقل إلى المحتوى
navigation = القائمة الرئيسية
menue = القائمة
menue-schliessen = إغلاق القائمة
suche = بحث
leichte-sprache = اللغة السهلة (بالألمانية)
gebaerdensprache = لغة الإشارة
sprache-waehlen = اللغة
uebersetzung-ungeprueft = أُعدّت هذه الترجمة بمساعدة الآلة ولم يراجعها أحد بعد. النص الألماني هو المعتمد.
seite-nicht-uebersetzt = هذه الصفحة غير متوفرة بالعربية بعد. تقرأ النص الإنجليزي.
konto-menue = حسابك
anmelden = تسجيل الدخول
abmelden = تسجيل الخروج
meine-vorgaenge = معاملاتي
postfach = صندوق الرسائل
postfach-ungelesen = { $anzahl ->
    [zero] صندوق الرسائل
    [one] صندوق الرسائل، رسالة جديدة واحدة
    [two] صندوق الرسائل، رسالتان جديدتان
    [few] صندوق الرسائل، { $anzahl } رسائل جديدة
    [many] صندوق الرسائل، { $anzahl } رسالة جديدة
   *[other] صندوق الرسائل، { $anzahl } رسالة جديدة
}
demonstration-titel = عرض تجريبي
demonstration-text = كل ما هنا أمثلة. يرجى عدم إدخال بيانات حقيقية.
brotkrumen = أنت هنا
startseite = الصفحة الرئيسية
fuss = عن هذا العرض
barrierefreiheit = إمكانية الوصول
barriere-melden = الإبلاغ عن عائق
datenschutz = حماية البيانات
impressum = بيانات الناشر

schritt = الخطوة { $nummer } من { $anzahl }
optional = اختياري
pflicht-hinweis = يجب ملء الحقول التي لا تحمل عبارة «اختياري».
fehler-titel = يرجى مراجعة بياناتك
fehler-einleitung = { $anzahl ->
    [zero] لا توجد أخطاء:
    [one] بيان واحد ناقص أو غير صحيح:
    [two] بيانان ناقصان أو غير صحيحين:
    [few] { $anzahl } بيانات ناقصة أو غير صحيحة:
    [many] { $anzahl } بيانًا ناقصًا أو غير صحيح:
   *[other] { $anzahl } بيان ناقص أو غير صحيح:
}
fehler = خطأ
hinweis = ملاحظة
erfolg = تم
warnung = تنبيه
aendern = تغيير
tag = اليوم
monat = الشهر
jahr = السنة
ja = نعم
nein = لا
bitte-waehlen = يرجى الاختيار
zurueck = رجوع
weiter = التالي
speichern = حفظ
abbrechen = إلغاء
entfernen = إزالة
herunterladen = تنزيل
drucken = طباعة
seiten = الصفحات
vorige-seite = الصفحة السابقة
naechste-seite = الصفحة التالية
tabelle-scrollen = جدول يمكن تحريكه جانبيًا
datei-auswaehlen = اختر ملفًا
datei-keine = لم يتم اختيار ملف
keine-angabe = لا يوجد بيان
erledigt = تم
offen = مفتوح
aktuell = الخطوة الحالية
neues-fenster = يفتح نافذة جديدة

sitzung-titel = ستنتهي جلستك قريبًا
sitzung-text = لأسباب أمنية سنسجل خروجك بعد قليل. هل تريد المتابعة؟
sitzung-verlaengern = متابعة العمل
sitzung-verlaengert = ما زلت مسجل الدخول.
gespeichert-um = حُفظ في الساعة
speichert = جارٍ الحفظ …
nicht-gespeichert = لم يتم الحفظ. يرجى اختيار «التالي» أو «حفظ».
wird-gesendet = جارٍ الإرسال …

fehler-kennung = رقم الطلب: { $kennung }. اذكر هذا الرقم عند الإبلاغ عن الخطأ.
fehler-zur-startseite = إلى الصفحة الرئيسية
fehler-zur-suche = البحث عن الخدمات
fehler-400-titel = لم نتمكن من قراءة الطلب
fehler-400-text = أرسل متصفحك شيئًا لا نستطيع قراءته. ارجع وحاول مرة أخرى.
fehler-403-titel = لا يجوز لك فتح هذه الصفحة
fehler-403-text = هذه الصفحة مخصصة لأشخاص آخرين، أو جاء النموذج من صفحة غريبة. سجل الدخول بالحساب الصحيح أو افتح النموذج مرة أخرى.
fehler-404-titel = هذه الصفحة غير موجودة
fehler-404-text = تحقق من العنوان. ربما نُقلت الصفحة، أو أن المحتوى يخص حسابًا آخر.
fehler-405-titel = لا يمكن فتح هذا العنوان بهذه الطريقة
fehler-405-text = افتح النموذج مرة أخرى من صفحته.
fehler-409-titel = هذا غير ممكن الآن
fehler-409-text = تغيرت الحالة في هذه الأثناء. أعد تحميل الصفحة وتحقق مما يجب فعله.
fehler-410-titel = هذا الرابط لم يعد صالحًا
fehler-410-text = استُعمل الرابط من قبل أو انتهت صلاحيته. اطلب رابطًا جديدًا.
fehler-413-titel = الحجم كبير جدًا
fehler-413-text = الملف أو النص أكبر من المسموح به. صغّر الملف وحمّله مرة أخرى.
fehler-415-titel = لا نقبل هذا النوع من البيانات هنا
fehler-415-text = افتح النموذج مرة أخرى وأرسله من هناك.
fehler-422-titel = لم نتمكن من معالجة هذه البيانات
fehler-422-text = ارجع وتحقق من بياناتك.
fehler-429-titel = محاولات كثيرة جدًا
fehler-429-text = { $minuten ->
    [zero] حاول مرة أخرى الآن.
    [one] يرجى الانتظار دقيقة واحدة ثم المحاولة مرة أخرى.
    [two] يرجى الانتظار دقيقتين ثم المحاولة مرة أخرى.
    [few] يرجى الانتظار { $minuten } دقائق ثم المحاولة مرة أخرى.
    [many] يرجى الانتظار { $minuten } دقيقة ثم المحاولة مرة أخرى.
   *[other] يرجى الانتظار { $minuten } دقيقة ثم المحاولة مرة أخرى.
}
fehler-500-titel = حدث خطأ لدينا
fehler-500-text = بياناتك المحفوظة ما زالت موجودة. حاول مرة أخرى بعد بضع دقائق.
fehler-503-titel = الخدمة غير متاحة حاليًا
fehler-503-text = بياناتك المحفوظة ما زالت موجودة. حاول مرة أخرى بعد بضع دقائق.
