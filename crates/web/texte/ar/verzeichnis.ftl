# الصفحات العامة للدليل: نتائج البحث، الخدمات، الدوائر، الأماكن، الأوضاع، البيانات المفتوحة. ترجمة بمساعدة الآلة، لم تُراجع.
vorschlaege = اقتراحات
vorschlaege-keine = لا توجد اقتراحات
vorschlaege-einer = اقتراح واحد. اختره بسهم الأسفل.
vorschlaege-viele = عدد الاقتراحات: #. اختر بمفاتيح الأسهم.
art-leistung = خدمة
art-anliegen = قائمة مهام
art-lage = وضع حياتي
art-stelle = دائرة

reiter = نوع النتائج
reiter-alles = الكل
reiter-leistungen = الخدمات
reiter-anliegen = قوائم المهام
reiter-lagen = الأوضاع الحياتية
reiter-stellen = الدوائر
filter = تصفية النتائج
filter-egal = لا فرق
filter-online = هل يمكن عبر الإنترنت؟
filter-online-ja = عبر الإنترنت فقط
filter-online-nein = حضوريًا أو ورقيًا فقط
filter-niveau = أي تسجيل دخول لديك؟
filter-niveau-keins = لا شيء
filter-niveau-niedrig = حساب بكلمة مرور
filter-niveau-substanziell = حساب بهوية مؤكدة
filter-niveau-hoch = بطاقة هوية إلكترونية
filter-fuer = لمن؟
filter-alle = للجميع
filter-buerger = للأفراد
filter-unternehmen = للشركات
filter-anwenden = تطبيق التصفية
filter-weg = إزالة جميع عوامل التصفية
filter-nichts = لا تبقى نتائج بهذه الإعدادات. اختر نوعًا آخر أو أزل عوامل التصفية.
filter-unbekannt-titel = قيمة في العنوان غير معروفة لدينا
filter-unbekannt = نعرض النتائج بدون هذه القيمة: { $was }. اختاروا ما تحتاجونه تحت «التصفية».
stellen-dort-titel = في مكان آخر أيضًا: { $ort }
stellen-dort-text = اخترتم { $hier } وذكرتم { $ort }. هذه الدوائر موجودة هناك.
stellen-dort-alles = عرض كل شيء لـ { $ort }
treffer-viele = هناك نتائج أخرى. بكلمة أدق تجد ما تبحث عنه أسرع.
marke-online-alle = عبر الإنترنت في جميع البلديات
marke-online-teil = عبر الإنترنت في { $anzahl } من { $alle } بلدية
marke-online-hier = عبر الإنترنت في مكانك
marke-ohne-text = بلا نص بعد
marke-anliegen = بضعة أسئلة تقودكم إلى قائمة المهام
marke-lage = وضع حياتي: { $anzahl ->
    [zero] بلا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $anzahl } خدمات
    [many] { $anzahl } خدمة
   *[other] { $anzahl } خدمة
}
seite-von = الصفحة { $seite } من { $seiten }

az-titel-buchstabe = الخدمات بحرف { $buchstabe }
az-buchstaben = الحروف الأولى
az-zweite = حسب الحرف الثاني

beendet-titel = هذه الخدمة لم تعد موجودة
beendet = انتهت في { $tag }.
nachfolger = حل محلها:
anderes-land-titel = هذه الخدمة غير موجودة في مكانك
anderes-land = هي موجودة فقط في: { $laender }.
anderswo-titel = { $ort } تقع في { $land }
anderswo-titel-mehrere = ”{ $ort }“ تقع في ولاية أخرى
anderswo-text = تعرض هذه البوابة ما هو متوفر في { $land }. للولايات الأخرى بوابات خاصة بها.
anderswo-weiter = إلى بوابة { $land }
anderswo-bleiben = البقاء في بوابة { $land }
anderswo-ding = هذا غير موجود في { $hier }. تجدونه في بوابة { $land }.
onlinedienst = إنجاز عبر الإنترنت
onlinedienst-verlassen = تغادر بذلك هذه الصفحات. يشغل الخدمة مزود آخر: { $rechner }.
niveau-keins = لا تحتاج هناك إلى حساب.
niveau-niedrig = تحتاج هناك إلى حساب.
niveau-substanziell = تحتاج هناك إلى حساب بهوية مؤكدة.
niveau-hoch = تحتاج هناك إلى بطاقة هوية بوظيفة إلكترونية.
persoenlich-titel = غير متاح عبر الإنترنت
persoenlich = لا يوجد بعد طلب عبر الإنترنت لهذه الخدمة في مكانك. توجه إلى الدائرة المختصة.
nur-beratung = هذه الدائرة تقدم المشورة ولا تقبل الطلبات.
ergaenzung = إضافة: { $behoerde }
vermerk = من المسؤول عن هذا النص
vermerk-text = نص لجميع الولايات
vermerk-text-land = نص لـ { $land }
vermerk-ergaenzung = إضافة من { $behoerde }
freigegeben = أُجيز في { $tag }
freigegeben-von = أُجيز في { $tag } من { $wer }
ohne-text-titel = لا يوجد نص لهذه الخدمة بعد
ohne-text = لا نعرف حتى الآن إلا الاسم الرسمي. اذكر مكانك. إذا كنا نعرف الدائرة المختصة فسنعرضها لك.
ohne-text-ort = لا نعرف حتى الآن إلا الاسم الرسمي. الدائرة المختصة تساعدك.
behoerdennummer = رقم الدوائر يعرف أيضًا من المختص:
katalog = بيانات من دليل الخدمات
katalog-name = الاسم الرسمي
katalog-recht = الأساس القانوني
katalog-leika = المفتاح في دليل الخدمات
katalog-ozg = الرقم في دليل OZG
gehoert-zu = ينتمي إلى
anliegen-klaeren = { $name }: معرفة ما يجب إنجازه
verwandte = خدمات قريبة
dazu-gehoeren = ويشمل ذلك
drucken = طباعة الصفحة

stellen-titel = الدوائر
stellen-titel-ort = الدوائر في { $ort }
stellen-text = الدوائر وغيرها من الجهات مع العنوان وأوقات الدوام والخدمات. ابحث بالمكان أو بالاسم أو بكليهما.
stellen-name = اسم الدائرة
stellen-name-hinweis = مثلًا «Standesamt».
stellen-zahl = { $anzahl ->
    [zero] لا توجد دوائر
    [one] دائرة واحدة
    [two] دائرتان
    [few] { $anzahl } دوائر
    [many] { $anzahl } دائرة
   *[other] { $anzahl } دائرة
}
stellen-keine = لا نعرف دائرة بهذه البيانات. اترك حقلًا فارغًا، أو اتصل برقم الدوائر 115.
stellen-alle = جميع الدوائر لهذا المكان: { $anzahl }
stelle-beschreibung = { $name } في { $ort }: العنوان وأوقات الدوام وإمكانية الوصول والخدمات.
stelle-ende-titel = هذه الدائرة غير موجودة حاليًا
stelle-ende = البيانات تخص وقتًا آخر. ابحث عبر الخدمة عمن هو مختص الآن.
stelle-webseite = الموقع الإلكتروني
stelle-gehoert = بنية الدائرة
stelle-ueber = تنتمي إلى:
stelle-unter = يتبع لها:
zeiten-anders = يختلف الأمر في هذه الأيام

ort-titel = مكانك
ort-text = قل لنا أي مكان تقصد. عندئذ نعرض لك من المختص هناك وما يمكنك إنجازه عبر الإنترنت.
ort-bleibt = لا نحفظ المكان. هو موجود في عنوان الصفحة ويبقى ما دمت تتنقل في صفحاتنا.
ort-frueher-titel = هذه البلدية لها اليوم اسم آخر
ort-frueher = كان المفتاح { $schluessel } لبلدية سابقة. وهي اليوم تابعة لـ { $ort }.
ort-ausserhalb-titel = لا نعرف هذه النقطة
ort-ausserhalb = النقطة ليست في ساكسونيا أو ساكسونيا أنهالت، أو البيان ناقص. يرجى إدخال المكان كتابة.
ort-name = البلدية
ort-kreis = الدائرة الإدارية (Kreis)
ort-land = الولاية
ort-plz = الرموز البريدية
ort-schluessel = المفتاح الرسمي للبلدية
ort-teil-titel = { $teil } تابعة لـ { $ort }
ort-teil = { $teil } جزء من { $ort } أو كانت بلدية مستقلة سابقا. إدارة { $ort } هي الجهة المختصة.
ort-ortsteil = جزء: { $teil }
ort-feiertage = العطل الرسمية القادمة هنا
ort-ortsteile = أجزاء البلدية المعروفة لدينا بالاسم
ort-ortsteile-quelle = أجزاء البلديات:
ort-hier = ما يمكنك فعله هنا
ort-suche = البحث عما تريد إنجازه
standort = استعمال موقعي
standort-sucht = يحدد جهازك الموقع …
standort-nein = جهازك لا يعطي الموقع. يرجى إدخال المكان كتابة.
standort-fehler = تعذر تحديد الموقع. يرجى إدخال المكان كتابة.

karte = خريطة
karte-stelle = موقع { $name }
karte-gemeinde = حدود بلدية { $name }
karte-muster = نموذج للعرض التوضيحي: النقطة هي وسط البلدية وليست مدخل المكتب.
karte-oeffnen = فتح خريطة قابلة للتحريك
karte-laedt = يجري تحميل الخريطة …
karte-fehler = تعذر تحميل الخريطة. حاول مرة أخرى لاحقًا.
karte-naeher = تقريب
karte-weiter = إبعاد
karte-waehlen = اختيار المكان على الخريطة
karte-waehlen-hilfe = المس مكانك أو انقر عليه. بلوحة المفاتيح: حرّك الخريطة بالأسهم حتى يصبح مكانك في الوسط ثم اضغط مفتاح الإدخال.
karte-punkt = تحديد المكان على الخريطة
karte-punkt-hilfe = المس المكان أو انقر عليه. بلوحة المفاتيح: حرّك الخريطة بالأسهم حتى يصبح المكان في الوسط ثم اضغط مفتاح الإدخال.
karte-ecken = تحديد الزوايا على الخريطة
karte-ecken-hilfe = المس كل زاوية أو انقر عليها، دورة واحدة حول المساحة. بلوحة المفاتيح: حرّك الخريطة بالأسهم حتى تصبح الزاوية في الوسط ثم اضغط مفتاح الإدخال.
karte-anzahl = الزوايا المحددة:
karte-ecke-weg = إزالة الزاوية الأخيرة
karte-quelle = الحدود: © GeoBasis-DE / BKG 2016 (بيانات معدّلة)
karte-fremd = عند فتح الخريطة يحمّل متصفحك صورها من مزود آخر.

lagen-titel = أوضاع الحياة والشركات
lagen-text = ما يحتاجه المرء في وضع معين، مرتبًا: من الانتقال إلى تأسيس شركة.
lebenslagen = أوضاع الحياة
unternehmenslagen = أوضاع الشركات
lagen-leer = لم تُسجل أوضاع بعد.
lagen-darunter = بتفصيل أكثر
lagen-alle = جميع أوضاع الحياة والشركات
lage-leistungen = خدمات في هذا الوضع
lage-ort = لمكانك
leistungen-zahl = { $anzahl ->
    [zero] لا توجد خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $anzahl } خدمات
    [many] { $anzahl } خدمة
   *[other] { $anzahl } خدمة
}
start-mehr = العثور على المزيد

daten-titel = البيانات المفتوحة
daten-text = الدليل العام كاملًا للتنزيل: الخدمات مع نصوصها، والأوضاع، والدوائر، والاختصاصات، والخدمات الإلكترونية، والبلديات. لا يحتوي على بيانات شخصية للمواطنين.
daten-lizenz = الرخصة
daten-lizenz-eigene = يمكنك استعمال البيانات بحرية، وتجاريًا أيضًا. تسري
daten-nennung = اذكر المصدر: «{ $portal }, { $adresse }/offene-daten»، والرخصة والتاريخ.
daten-plz = الرموز البريدية في جدول البلديات مأخوذة من «countries-states-cities-database». تسري عليها
daten-dateien = الملفات
daten-stand = بتاريخ: { $tag }. يُنشأ كل ملف عند تنزيله من الدليل الحالي. كل جدول متوفر بصيغة JSON Lines وبصيغة CSV (بفاصلة منقوطة، UTF-8)، مضغوطًا بـ gzip.
daten-datei = الملف
daten-inhalt = المحتوى
daten-zeilen = الأسطر
daten-groesse = الحجم
daten-rechnen = يجري حساب عدد الأسطر والحجم والمجاميع الاختبارية. أعد تحميل الصفحة بعد ثوانٍ. يمكنك تنزيل الملفات الآن.
daten-nutzung = استخدام الخدمات الإلكترونية
daten-nutzung-text = عدد الطلبات التي بدأت والتي أُرسلت في كل شهر منتهٍ، بحسب الخدمة والولاية. يحتوي الملف على أعداد فقط ولا يتضمن أي بيانات عن الأشخاص. لا تُذكر الأعداد الأقل من { $schwelle }.
daten-pruefen = مجاميع التحقق
daten-pruefen-text = بها تتأكد من وصول الملف كاملًا. تسري المجاميع حتى يتغير الدليل.
tafel-leistungen = خدمات الدليل
tafel-texte = نصوص الخدمات
tafel-lagen = أوضاع الحياة والشركات
tafel-stellen = الدوائر
tafel-zustaendigkeiten = أي دائرة مختصة بماذا وأين
tafel-onlinedienste = خدمات إلكترونية لمزودين آخرين
tafel-gemeinden = البلديات مع المفاتيح والرموز البريدية

# Europe
europa-titel = أوروبا
europa-sdg = تقدم جميع دول الاتحاد الأوروبي معلومات مشتركة عن هذه الخدمة (اللائحة (الاتحاد الأوروبي) 2018/1724).
europa-portal = إلى بوابة «أوروبا لكم»
europa-ansprechpartner = يمكن أن تتم المعاملة عبر جهة الاتصال الموحدة (§ 71a VwVfG).
behoerdenart = الجهة المختصة: { $wer }.
behoerdenart-gemeinde = مدينتكم أو بلديتكم
behoerdenart-verband = الإدارة التي تتشاركها بلديتكم مع بلديات أخرى
behoerdenart-kreis = دائرتكم (Landkreis) أو مدينتكم المستقلة
behoerdenart-land = إحدى سلطات الولاية
behoerdenart-kommune = بلديتكم أو دائرتكم
behoerdenart-land-oder-kommune = إحدى سلطات الولاية أو الدائرة أو البلدية
behoerdenart-bund = إحدى السلطات الاتحادية
behoerdenart-ort = أدخلوا مكانكم لنذكر لكم الجهة وعنوانها وأوقات عملها.
behoerdenart-oder = أو
