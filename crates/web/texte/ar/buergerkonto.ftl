# حساب الشخص: التسجيل، الدخول، كلمة المرور، النظرة العامة، صندوق الرسائل، سير المعاملة. ترجمة بمساعدة الآلة، لم تُراجع.
email = البريد الإلكتروني
email-leer = أدخل بريدك الإلكتروني.
email-falsch = أدخل بريدًا إلكترونيًا بهذا الشكل: name@beispiel.de.
passwort = كلمة المرور
passwort-leer = أدخل كلمة المرور.
passwort-neu = كلمة مرور جديدة
passwort-hinweis = 12 حرفًا على الأقل. الأفضل عدة كلمات لا صلة بينها. يمكنك لصق كلمة المرور.
passwort-neu-leer = أدخل كلمة مرور جديدة من 12 حرفًا على الأقل.
passwort-zu-kurz = كلمة المرور قصيرة جدًا. أدخل 12 حرفًا على الأقل.
passwort-zu-lang = كلمة المرور طويلة جدًا. أدخل 200 حرف على الأكثر.
passwort-leicht = من السهل تخمين كلمة المرور هذه. اختر عدة كلمات لا صلة بينها، وليس اسمك.
name = اسمك
name-hinweis = الاسم الأول واسم العائلة كما تريد أن نخاطبك
name-leer = أدخل اسمك.
name-falsch = أدخل اسمك بما لا يزيد على 120 حرفًا وبلا رموز مصورة. يجب أن تكون الحروف لاتينية، كما في وثائقك الألمانية.

anmelden-titel = تسجيل الدخول
anmelden-knopf = تسجيل الدخول
anmelden-falsch = البريد الإلكتروني أو كلمة المرور غير صحيح. تحقق منهما وحاول مرة أخرى.
anmelden-bestaetigt-titel = أُنشئ حسابك
anmelden-bestaetigt-text = تم تأكيد بريدك الإلكتروني. سجل الدخول الآن.
anmelden-passwort-neu-titel = تغيرت كلمة مرورك
anmelden-passwort-neu-text = سجل الدخول بكلمة المرور الجديدة.
anmelden-abgemeldet-titel = سجلت الخروج
anmelden-abgemeldet-text = تجد بياناتك المحفوظة بعد تسجيل الدخول التالي.
anmelden-beendet-titel = انتهت جلستك
anmelden-beendet-text = سجّلنا خروجك لأسباب أمنية. سجّل الدخول مجددًا لتتابع من الصفحة نفسها. ما حُفظ ما زال موجودًا. تحقق مما إذا كان ينقص شيء في الصفحة الأخيرة.
anmelden-geloescht-titel = حُذف حسابك
anmelden-geloescht-text = حذفنا بيانات حسابك ومسوداتك. تحتفظ الدائرة بالمعاملات المنتهية ما دام القانون يطلب ذلك.
anmelden-kein-konto = ليس لديك حساب بعد؟
anmelden-demo = عرض حسابات العرض التجريبي
anmelden-faktor-fehlt = لم يُهيأ بعد عامل ثانٍ لحساب العمل هذا. توجه إلى المشغل.
passwort-vergessen = هل نسيت كلمة المرور؟
code-titel = إدخال رمز التأكيد
code = رمز من ستة أرقام
code-hinweis = افتح تطبيق المصادقة وأدخل الرمز الظاهر فيه الآن.
code-leer = أدخل الأرقام الستة من تطبيقك.
code-falsch = هذا الرمز غير صحيح أو استُعمل من قبل. انتظر الرمز التالي وأدخله.
code-abgelaufen = استغرق تسجيل الدخول وقتًا طويلًا. أدخل البريد الإلكتروني وكلمة المرور مرة أخرى.
warten-titel = محاولات كثيرة جدًا
warten-text = يمكنك المحاولة مجددًا ابتداءً من { $zeit }. حتى ذلك الحين لا نفحص أي مدخلات. حسابك وبياناتك في أمان.

registrieren-titel = إنشاء حساب
registrieren-einleitung = بالحساب تحفظ طلباتك وترى حالتها وتصلك الرسائل والقرارات في صندوق رسائلك.
registrieren-knopf = إنشاء حساب
registrieren-schon = هل لديك حساب من قبل؟
registriert-titel = أكّد بريدك الإلكتروني
registriert-text = أرسلنا إليك رسالة إلكترونية. افتح الرابط الموجود فيها خلال 24 ساعة. عندئذ فقط يُنشأ حسابك.
registriert-nichts-titel = لم تصلك رسالة؟
registriert-nichts-text = انظر في مجلد الرسائل غير المرغوبة. بعد بضع دقائق يمكنك طلب الرسالة مرة أخرى. عندئذ لا يبقى الرابط السابق صالحًا.
registriert-erneut = إرسال الرسالة مرة أخرى
registriert-erneut-titel = أُرسلت الرسالة
registriert-erneut-text = إذا كان التأكيد ما زال ناقصًا لهذا التسجيل فقد أرسلنا الرسالة مرة أخرى.
demo-mail = إلى بريد العرض التجريبي: هناك تجد الرسالة
bestaetigen-titel = تأكيد البريد الإلكتروني
bestaetigen-text = أكّد أن هذا بريدك الإلكتروني. بعد ذلك يمكنك تسجيل الدخول.
bestaetigen-knopf = تأكيد البريد الإلكتروني
bestaetigen-ungueltig-titel = هذا الرابط لم يعد صالحًا
bestaetigen-ungueltig-text = استُعمل الرابط من قبل أو حل محله رابط جديد أو انتهت صلاحيته. حاول تسجيل الدخول. إذا لم ينجح ذلك فأنشئ الحساب مرة أخرى.

vergessen-titel = نسيت كلمة المرور
vergessen-text = أدخل البريد الإلكتروني لحسابك. نرسل إليك رابطًا تحدد به كلمة مرور جديدة.
vergessen-knopf = طلب الرابط
vergessen-gesendet-titel = انظر في بريدك الإلكتروني
vergessen-gesendet-text = أرسلنا رسالة إلى هذا العنوان. الرابط فيها صالح ساعة واحدة.
neu-titel = تحديد كلمة مرور جديدة
neu-text = بعد ذلك يُسجل خروجك من جميع الأجهزة وتسجل الدخول بكلمة المرور الجديدة.
neu-knopf = حفظ كلمة المرور
neu-ungueltig-text = استُعمل الرابط من قبل أو انتهت صلاحيته. اطلب رابطًا جديدًا.

brief-bestaetigen-betreff = أكّد بريدك الإلكتروني
brief-bestaetigen-text = مرحبًا { $name }،

    تريد إنشاء حساب لدى { $portal }. افتح هذا الرابط:
    { $adresse }

    الرابط صالح حتى { $bis }. إذا لم ترد إنشاء حساب فلا يلزمك فعل شيء: دون تأكيد لا يُنشأ حساب.

    لا يمكن الرد على هذا البريد الإلكتروني.
brief-vorhanden-betreff = لديك حساب من قبل
brief-vorhanden-text = مرحبًا،

    أراد أحدهم إنشاء حساب لدى { $portal } ببريدك الإلكتروني. لكن لديك حساب من قبل. إذا كنت أنت فسجل الدخول:
    { $adresse }

    هناك يمكنك أيضًا تحديد كلمة مرور جديدة. إذا لم تكن أنت فلا يلزمك فعل شيء.
brief-zuruecksetzen-betreff = تحديد كلمة مرور جديدة
brief-zuruecksetzen-text = مرحبًا { $name }،

    بهذا الرابط تحدد كلمة مرور جديدة لدى { $portal }:
    { $adresse }

    الرابط صالح حتى { $bis }. إذا لم تطلب ذلك فلا يلزمك فعل شيء: تبقى كلمة مرورك كما هي.
brief-kein-konto-betreff = لا يوجد حساب لهذا العنوان
brief-kein-konto-text = مرحبًا،

    أراد أحدهم إعادة تعيين كلمة المرور لهذا البريد الإلكتروني لدى { $portal }. لا يوجد حساب له. ربما استعملت عنوانًا آخر، أو أنشئ حسابًا:
    { $adresse }

    إذا لم تكن أنت فلا يلزمك فعل شيء.
brief-geaendert-betreff = تغيرت كلمة مرورك
brief-geaendert-text = مرحبًا { $name }،

    تغيرت كلمة مرور حسابك لدى { $portal }. سُجل الخروج من جميع الأجهزة الأخرى.

    إذا لم تكن أنت فحدد فورًا كلمة مرور جديدة:
    { $adresse }

konto-titel = معاملاتي
konto-zu-tun = ما يجب عليك فعله
konto-nichts-zu-tun = لا يلزمك فعل شيء حاليًا.
konto-entwuerfe = المسودات
konto-entwuerfe-leer = ليست لديك طلبات بدأتها.
konto-entwurf-frist = نحذف المسودة بعد 90 يومًا من آخر تغيير.
konto-weiter-ausfuellen = متابعة الملء
konto-vorgaenge = طلباتي
konto-vorgaenge-leer = لم ترسل طلبًا بعد.
konto-suchen = البحث عن خدمة
konto-mehr = معاملات أقدم
konto-nachrichten = الرسائل
konto-nachrichten-neu = { $anzahl ->
    [zero] ليست لديك رسائل غير مقروءة.
    [one] لديك رسالة واحدة غير مقروءة.
    [two] لديك رسالتان غير مقروءتين.
    [few] لديك { $anzahl } رسائل غير مقروءة.
    [many] لديك { $anzahl } رسالة غير مقروءة.
   *[other] لديك { $anzahl } رسالة غير مقروءة.
}
konto-nachrichten-keine = ليست لديك رسائل غير مقروءة.
konto-zum-postfach = إلى صندوق الرسائل
konto-einstellungen = إعدادات حسابك
spalte-leistung = الخدمة
spalte-ort = المكان
spalte-geaendert = آخر تغيير
spalte-was = ما يمكنك فعله
spalte-nummer = المعاملة
spalte-stand = الحالة
spalte-naechster = ماذا بعد

status-zahlung-offen = الدفع مطلوب
status-eingegangen = وصل
status-in-pruefung = قيد المعالجة
status-rueckfrage = إجابتك مطلوبة
status-beschieden = صدر القرار
status-bereitgestellt = القرار جاهز
status-bekanntgegeben = بُلّغ القرار
status-abgeschlossen = منتهٍ
status-zurueckgezogen = مسحوب
weiter-zahlung-offen = ادفع الرسم من فضلك. بعد ذلك تستمر المعاملة.
weiter-eingegangen = تراجع الدائرة طلبك. لا يلزمك فعل شيء.
weiter-in-pruefung = تعالج الدائرة طلبك. لا يلزمك فعل شيء.
weiter-rueckfrage = أجب عن سؤال الدائرة.
weiter-beschieden = اتخذت الدائرة قرارها. يصل القرار إلى صندوق رسائلك.
weiter-bereitgestellt = اقرأ القرار في صندوق رسائلك.
weiter-bekanntgegeben = راجع القرار. كيفية الاعتراض مذكورة في التعليمات القانونية المرفقة به.
weiter-abgeschlossen = لم يبق شيء يجب فعله.
weiter-zurueckgezogen = سحبت الطلب. لم يبق شيء يجب فعله.

einstellungen-titel = إعدادات حسابك
einstellungen-angaben = بياناتك
einstellungen-sprache = لغة رسائلك
einstellungen-sprache-hinweis = بهذه اللغة نكتب إليك الرسائل والبريد الإلكتروني. القرارات بالألمانية دائمًا.
einstellungen-sprache-knopf = حفظ اللغة
einstellungen-sprache-fehlt = اختر لغة.
einstellungen-passwort = تغيير كلمة المرور
einstellungen-passwort-alt = كلمة المرور الحالية
einstellungen-passwort-falsch = كلمة المرور الحالية غير صحيحة. أدخلها مرة أخرى.
einstellungen-passwort-knopf = تغيير كلمة المرور
einstellungen-geraete = الأجهزة
einstellungen-geraete-text = سجل الخروج من جميع الأجهزة الأخرى إذا فقدت جهازًا أو استعملت جهازًا غريبًا.
einstellungen-geraete-knopf = تسجيل الخروج من جميع الأجهزة الأخرى
einstellungen-daten = بياناتك
einstellungen-daten-text = نزّل كل ما حفظناه عن حسابك: الحساب والمسودات والطلبات وسيرها والرسائل.
einstellungen-daten-knopf = تنزيل البيانات (JSON)
einstellungen-loeschen = حذف الحساب
einstellungen-loeschen-text = يمكنك حذف حسابك عندما لا تكون هناك معاملة جارية.
einstellungen-gespeichert = تم الحفظ
einstellungen-passwort-geaendert = تغيرت كلمة مرورك. سُجل خروجك من جميع الأجهزة الأخرى.
einstellungen-sprache-geaendert = حُفظت لغتك.
einstellungen-geraete-abgemeldet = سُجل خروجك من جميع الأجهزة الأخرى.
loeschen-titel = حذف الحساب
loeschen-text = نحذف بيانات حسابك ومسوداتك نهائيًا. لن تستطيع بعد ذلك فتح صندوق رسائلك. نزّل قبل ذلك ما تريد الاحتفاظ به.
loeschen-laufend-titel = لا يمكن حذف حسابك الآن
loeschen-laufend-text = هذه المعاملات ما زالت جارية. نحتاج إلى صندوق رسائلك من أجل القرار والأسئلة. انتظر حتى تنتهي المعاملات أو اسحب الطلبات.
loeschen-entwuerfe-titel = ستضيع هذه المسودات
loeschen-entwuerfe-kasten = أريد التخلي عن هذه المسودات
loeschen-entwuerfe-fehlt = ضع علامة على أنك تريد التخلي عن المسودات، أو ألغِ العملية.
loeschen-passwort-falsch = كلمة المرور غير صحيحة. أدخلها مرة أخرى.
loeschen-personal = حسابات العمل تحذفها الدائرة. توجه إلى المشغل.
loeschen-knopf = حذف الحساب نهائيًا

postfach-titel = صندوق الرسائل
postfach-leer = ليست لديك رسائل بعد.
postfach-ungelesen = غير مقروءة
postfach-gelesen = مقروءة
postfach-mehr = رسائل أقدم
spalte-nachricht = الرسالة
spalte-behoerde = الدائرة
spalte-datum = التاريخ
nachricht-eingang = تأكيد الاستلام
nachricht-zahlung = الدفع
nachricht-rueckfrage = سؤال الدائرة
nachricht-antwort = إجابتك
nachricht-bescheid = القرار
nachricht-mitteilung = إخطار
nachricht-von = من
nachricht-an = إلى
nachricht-am = أُرسلت
nachricht-sie = أنت
nachricht-zum-vorgang = إلى المعاملة { $nummer }
nachricht-anlagen = المرفقات
nachricht-antworten = الإجابة عن السؤال
zustellung-bereitgestellt = أُتيح
zustellung-bekanntgabe = يُعد مبلَّغًا في
zustellung-abgerufen = فُتح أول مرة
zustellung-widerspruch = الاعتراض ممكن حتى
anlage-oeffnen = تنزيل { $name }
dokument-nachweis = إثبات
dokument-nachreichung = قُدّم لاحقًا
dokument-eingangsbestaetigung = تأكيد الاستلام
dokument-bescheid = القرار

vorgang-titel = المعاملة { $nummer }
vorgang-zu-tun = ما يجب عليك فعله
vorgang-angaben = البيانات
vorgang-nummer = رقم المعاملة
vorgang-stand = الحالة
vorgang-behoerde = الجهة المختصة
vorgang-eingang = وصل
vorgang-bis = القرار متوقع حتى
vorgang-gebuehr = الرسم
vorgang-verlauf = سير المعاملة
vorgang-nachrichten = الرسائل
vorgang-nachrichten-keine = لا توجد رسائل لهذه المعاملة بعد.
vorgang-dokumente = الوثائق
vorgang-bescheid-lesen = قراءة القرار
vorgang-bescheid-liegt = القرار في صندوق رسائلك. يُعد مبلَّغًا في { $tag } حتى إذا لم تفتحه.
vorgang-bescheid-abrufen = القرار في صندوق رسائلك. افتحه هناك.
vorgang-bescheid-anders = لم يُفتح القرار في الوقت المناسب. توصله الدائرة إليك بطريقة أخرى.
vorgang-beantwortet-titel = أُرسلت إجابتك
vorgang-beantwortet-text = تواصل الدائرة معالجة طلبك.
vorgang-zurueckgezogen-titel = سُحب طلبك
vorgang-zurueckgezogen-text = لن تواصل الدائرة معالجته.
frage-titel = لدى الدائرة سؤال
frage-zu = يتعلق السؤال بـ: { $feld }
frage-frist = أجب حتى { $tag }.
frage-abgelaufen = انتهت المهلة في { $tag }. ما زال بإمكانك الإجابة إلى أن تقرر الدائرة.
antwort-text = إجابتك
antwort-datei = الملفات
antwort-knopf = إرسال الإجابة إرسالًا ملزمًا
antwort-leer = اكتب إجابة أو اختر ملفًا.
antwort-zu-lang = الإجابة طويلة جدًا. اختصرها إلى 4000 حرف على الأكثر.
antwort-zeichen = في الإجابة رمز لا نستطيع حفظه: «{ $zeichen }». احذفه.
beilagen-da = هذه الملفات تُرسل معها:
beilagen-hochladen = رفع الملفات ومعاينتها
beilagen-noch-nicht = لم يُرسل شيء بعد. الإرسال يتم بالزر «{ $knopf }».
antwort-betreff = إجابة عن سؤالك
antwort-nur-dateien = (ملفات فقط)
antwort-nicht-offen = لم يعد هناك سؤال مفتوح. ربما أجبت من قبل أو قررت الدائرة.
datei-leer = الملف «{ $name }» فارغ. اختر ملفًا آخر.
datei-zu-gross = الملف «{ $name }» كبير جدًا. المسموح به { $grenze } على الأكثر. صغّر الملف.
datei-format = الملف «{ $name }» ليس ملف PDF أو JPG أو PNG. اختر ملفًا بإحدى هذه الصيغ.
datei-falscher-name = اسم الملف «{ $name }» لا يناسب محتواه. أعطه اللاحقة «.{ $endung }» أو اختر ملفًا آخر.
datei-beschaedigt = الملف «{ $name }» ناقص أو تالف. احفظه من جديد وحمّله مرة أخرى.
datei-verschluesselt = الملف «{ $name }» محمي بكلمة مرور. احفظه بلا كلمة مرور.
datei-aktiv = الملف «{ $name }» يحتوي على شيفرة برمجية. اطبعه كملف PDF جديد وحمّل هذا الملف.
datei-archiv = الملف «{ $name }» هو في الوقت نفسه أرشيف يحتوي على ملفات أخرى. احفظه أو اطبعه من جديد وحمّل هذا الملف.
datei-pixel = تحتوي الصورة «{ $name }» على { $breite } × { $hoehe } بكسل. الحد الأقصى المسموح به هو 250 مليون بكسل في المجموع. صغّر الصورة وحمّلها مرة أخرى.
datei-befallen = عُثر في أحد الملفات على برنامج ضار. لم نحفظ شيئًا. افحص جهازك واختر ملفًا آخر.
rueckzug-titel = سحب الطلب
rueckzug-text = لن تواصل الدائرة معالجة طلبك. لا يمكن التراجع عن ذلك، لكن يمكنك تقديم طلب جديد لاحقًا.
rueckzug-link = سحب الطلب
rueckzug-knopf = سحب الطلب سحبًا ملزمًا
rueckzug-unmoeglich = لم يعد سحب الطلب ممكنًا لأن القرار قد صدر. ما يمكنك فعله ضد القرار مذكور في التعليمات القانونية المرفقة به.

verlauf-eingegangen = وصل طلبك
verlauf-zahlung-angefordert = يمكن دفع الرسم
verlauf-bezahlt = وصلت دفعتك: { $betrag }
verlauf-zahlung-gescheitert = لم تنجح إحدى الدفعات
verlauf-uebernommen = بدأت المعالجة
verlauf-nachgefordert = طرحت الدائرة عليك سؤالًا
verlauf-nachgefordert-frist = الإجابة مطلوبة حتى { $tag }
verlauf-beantwortet = أجبت
verlauf-beantwortet-dateien = { $anzahl ->
    [zero] بلا ملفات
    [one] مع ملف واحد
    [two] مع ملفين
    [few] مع { $anzahl } ملفات
    [many] مع { $anzahl } ملفًا
   *[other] مع { $anzahl } ملف
}
verlauf-erledigt = لم يعد السؤال قائمًا
verlauf-frist-abgelaufen = انتهت مهلة إجابتك
verlauf-entschieden = قررت الدائرة
verlauf-bereitgestellt = القرار في صندوق رسائلك
verlauf-abgerufen = فتحت القرار
verlauf-bekanntgegeben = يُعد القرار مبلَّغًا
verlauf-zurueckgezogen = سحبت الطلب
verlauf-abgeschlossen = انتهت المعاملة
verlauf-sie = أنت
verlauf-bald-antwort = حتى هذا اليوم يُنتظر جوابك
verlauf-bald-entscheidung = حتى هذا اليوم يُنتظر قرار الدائرة
verlauf-bald-bekanntgabe = في هذا اليوم يُعد القرار مبلَّغًا
verlauf-bald-widerspruch = حتى هذا اليوم يمكنك الاعتراض

zahlung-offen = { $betrag }، لم يُدفع بعد
zahlung-bezahlt = { $betrag }، دُفع في { $tag }
zahlung-ausgeblieben = { $betrag }، لم يُدفع. تطلب الدائرة المبلغ مع القرار.
zahlung-keine = لا شيء للدفع الآن
zahlung-jetzt = دفع الرسم: { $betrag }
zahlung-gescheitert = لم تنجح المحاولة الأخيرة. يمكنك الدفع مرة أخرى.
zahlung-vorbereitung = يجري تحضير الدفع. أعد تحميل هذه الصفحة بعد بضع ثوانٍ.
