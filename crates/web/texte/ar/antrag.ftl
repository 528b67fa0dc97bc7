# الطلب: البدء، الملء، الملفات، المراجعة، الإرسال، الاستلام، الدفع. ترجمة بمساعدة الآلة، لم يراجعها محرر بعد.
antrag-weiter = التالي
antrag-speichern-pruefen = حفظ والعودة إلى المراجعة
antrag-spaeter = حفظ والمتابعة لاحقًا
antrag-aufbewahrung = نحفظ بياناتك بعد كل صفحة. نحذفها إذا لم تتغير خلال هذا العدد من الأيام: { $tage }.

antrag-beginnen-titel = بدء الطلب
antrag-beginnen-fuer = تقدم الطلب في { $ort }. الجهة المختصة: { $stelle }.
antrag-beginnen-dauer = عدد الصفحات التي تملؤها: { $anzahl } على الأكثر. يمكنك أخذ استراحة في أي وقت.
antrag-beginnen-neu = بدء طلب جديد
antrag-beginnen-entwurf-titel = لقد بدأت من قبل
antrag-beginnen-entwurf-text = آخر تغيير: { $zeit }. يمكنك المتابعة هناك أو البدء من جديد.
antrag-beginnen-weitermachen = متابعة الطلب الذي بدأته
antrag-ort-fehlt = اختر مكانك أولًا. عندئذ نعرف أي دائرة مختصة.
antrag-ort-waehlen = اختيار المكان
antrag-nicht-online-titel = غير متاح عبر الإنترنت في { $ort }
antrag-nicht-online = لا تقبل الدائرة هذا الطلب عبر الإنترنت. يرجى التوجه إليها مباشرة.
antrag-zum-amt = إلى عنوان الدائرة

antrag-eintrag-hinzu = إضافة: { $eintrag }
antrag-eintrag-weg = إزالة: { $eintrag }
antrag-eintrag-keiner = لم يُدخل شيء بعد.

antrag-anderswo-titel = تغيّرت هذه الصفحة في مكان آخر
antrag-anderswo-text = في نافذة أخرى أو على جهاز آخر مكتوب الآن:
antrag-anderswo-tun = ما أدخلته ما زال في الأسفل ولم يُحفظ بعد. إذا أردت اعتماده فاضغط الزر في الأسفل مرة أخرى.
antrag-anderswo-neu = تجاهل ما أدخلته وعرض ما هو محفوظ

antrag-liste-suchen = بحث
antrag-liste-treffer = خيارات مناسبة لما كتبته: { $text }
antrag-liste-mehr = توجد خيارات أخرى عددها { $anzahl }. اكتب المزيد لتقليل العدد.
antrag-liste-nichts = لا يوجد خيار مناسب لما كتبته: { $text }. اكتب كلمة أخرى.

antrag-flaeche-hilfe = أدخل كل زاوية في سطر مستقل: خط العرض وخط الطول بالدرجات، دورة واحدة حول المساحة. أو صف بالكلمات أين تقع المساحة، مثلًا برقم قطعة الأرض.

antrag-unterschrift-name = الاسم الأول واسم العائلة
antrag-unterschrift-ja = أوقّع باسمي.
antrag-unterschrift-blatt = حقل لرسم التوقيع
antrag-unterschrift-hilfe = بدلًا من وضع العلامة يمكنك التوقيع هنا بالإصبع أو القلم أو الفأرة.
antrag-unterschrift-loeschen = حذف الرسم
antrag-unterschrift-da = رسمك موجود.
antrag-unterschrift-leer = الحقل فارغ.

antrag-dateien-keine = لم يُحمّل أي ملف بعد.
antrag-dateien-verwalten = تحميل الملفات أو إزالتها
antrag-dateien-titel = تحميل الملفات
antrag-dateien-hinweis = المسموح: { $formate }. الحد الأقصى لحجم الملف { $mb } ميغابايت، ولعدد الملفات { $anzahl }.
antrag-dateien-auswaehlen = اختر ملفًا
antrag-dateien-hochladen = تحميل
antrag-dateien-fertig = تم، العودة إلى النموذج
antrag-dateien-fehlt = اختر ملفًا أولًا.
antrag-datei-format = صيغة الملف «{ $name }» غير مقبولة. المسموح: { $formate }.
antrag-dateien-voll = لا يمكن إضافة ملفات أخرى هنا. أزل ملفًا أولًا.
antrag-dateien-geprueft = فُحص من البرامج الضارة
antrag-dateien-ungeprueft = لم يُفحص بعد من البرامج الضارة

antrag-pruefen-titel = مراجعة البيانات وإرسالها
antrag-pruefen-einleitung = راجع بياناتك. ما زال بإمكانك تغيير كل شيء.
antrag-pruefen-leer = لا يوجد بيان
antrag-pruefen-berechnet = ينتج عن ذلك
antrag-pruefen-empfaenger = يذهب طلبك إلى: { $stelle }.
antrag-absenden = إرسال ملزم
antrag-absenden-hinweis = بعد ذلك لا يمكنك تغيير البيانات بنفسك.
antrag-verwerfen = حذف المسودة
antrag-verwerfen-titel = هل تحذف المسودة؟
antrag-verwerfen-text = ستُحذف جميع بيانات هذه المسودة وملفاتها. لا يمكن التراجع عن ذلك.
antrag-verwerfen-ja = نعم، احذف
antrag-verwerfen-nein = لا، احتفظ بها

antrag-konflikt-titel = تغيرت بياناتك
antrag-konflikt-text = منذ أن فتحت هذه الصفحة تغيرت المسودة، مثلًا في نافذة أخرى. لم نرسل شيئًا بعد.
antrag-konflikt-liste = هذه البيانات مختلفة الآن:
antrag-konflikt-weg = لم تعد هذه البيانات موجودة: { $fragen }
antrag-konflikt-pruefen = مراجعة البيانات مرة أخرى
antrag-gleichzeitig = يجري تغيير المسودة في نافذة أخرى. أعد تحميل الصفحة وحاول مرة أخرى.

antrag-eingang-titel = وصل طلبك
antrag-eingang-nummer = رقم معاملتك
antrag-eingang-zeit = وصل في
antrag-eingang-amt = الجهة المختصة
antrag-eingang-weiter = ماذا بعد
antrag-eingang-schritt-pruefung = تراجع الدائرة بياناتك.
antrag-eingang-schritt-nachricht = إذا نقص شيء نكتب إليك في صندوق رسائلك، وتصلك رسالة إلكترونية بذلك.
antrag-eingang-schritt-bescheid = تجد القرار في صندوق رسائلك.
antrag-eingang-dauer = يستغرق ذلك عادة حتى { $tag }.
antrag-eingang-zahlen = يرجى الدفع الآن
antrag-eingang-zahlen-text = تعالج الدائرة طلبك بعد أن تدفع { $betrag }.
antrag-eingang-zahlen-gleich = يجري تحضير الدفع. أعد تحميل هذه الصفحة بعد بضع ثوانٍ.
antrag-eingang-zahlen-knopf = ادفع الآن
antrag-eingang-pdf = تأكيد الاستلام بصيغة PDF
antrag-eingang-vorgang = إلى المعاملة
antrag-eingang-betreff = تأكيد الاستلام: { $leistung }

antrag-zahlung-titel = الدفع
antrag-zahlung-betrag = المبلغ
antrag-zahlung-zweck = مقابل ماذا
antrag-zahlung-zeichen = رمز الصندوق
antrag-zahlung-offen = لم يُدفع بعد
antrag-zahlung-begonnen = ننتظر جواب خدمة الدفع
antrag-zahlung-begonnen-text = إذا كنت قد دفعت فلا يلزمك فعل شيء. أعد تحميل الصفحة بعد دقيقة. إذا لم تدفع بعد فانتقل مرة أخرى إلى خدمة الدفع.
antrag-zahlung-bezahlt = مدفوع
antrag-zahlung-bezahlt-text = شكرًا جزيلًا. تعالج الدائرة طلبك الآن.
antrag-zahlung-gescheitert = لم ينجح الدفع
antrag-zahlung-gescheitert-text = لم يُخصم شيء. حاول مرة أخرى، ويمكنك استعمال طريقة دفع أخرى.
antrag-zahlung-abgebrochen = ألغيت الدفع
antrag-zahlung-abgebrochen-text = وصل طلبك رغم ذلك. يمكنك الدفع الآن أو لاحقًا.
antrag-zahlung-klaerung = تجري مراجعة دفعتك
antrag-zahlung-klaerung-text = وصل مبلغ مختلف. ستتواصل الدائرة معك.
antrag-zahlung-zurueckgezogen = لم تعد هذه الدفعة لازمة
antrag-zahlung-zurueckgezogen-text = إذا كان هناك ما يجب دفعه فسيُذكر في القرار.
antrag-zahlung-zum-dienst = إلى خدمة الدفع
antrag-zahlung-noch-einmal = المحاولة مرة أخرى
antrag-zahlung-hinweis = تغادر هذه البوابة وتعود إليها بعد الدفع.
antrag-zahlung-dienst-fehlt = خدمة الدفع لا تجيب حاليًا. طلبك محفوظ. حاول مرة أخرى بعد بضع دقائق.
antrag-zahlung-zurueck = العودة إلى الطلب
