# ما تكتبه الخدمة نفسها: رسائل إلى الصندوق وتنبيهات بالبريد الإلكتروني (بلا محتوى). ترجمة بمساعدة الآلة، لم تُراجع.
eingang-betreff = وصل طلبك
eingang-text = مرحبًا،

    وصل طلبك «{ $leistung }»: { $zeit }. الجهة المختصة: { $behoerde }.

    رقم معاملتك هو { $nummer }. اذكر هذا الرقم إذا كانت لديك أسئلة.

    تجد تأكيد الاستلام مع جميع البيانات عند معاملتك بصيغة PDF. نكتب إليك في هذا الصندوق عندما يستجد شيء.
zahlung-eingegangen-betreff = وصلت دفعتك
zahlung-eingegangen-text = مرحبًا،

    استلمنا دفعتك للمعاملة { $nummer }. تعالج الدائرة طلبك الآن.
zahlung-gescheitert-betreff = لم ينجح الدفع
zahlung-gescheitert-text = مرحبًا،

    لم تتم دفعتك للمعاملة { $nummer }. طلبك ما زال قائمًا. افتح المعاملة وحاول مرة أخرى.
zahlung-ausgeblieben-betreff = تصلك المطالبة بالدفع مع القرار
zahlung-ausgeblieben-text = مرحبًا،

    لم تصل دفعة للمعاملة { $nummer }. نعالج طلبك رغم ذلك. تطلب الدائرة المبلغ مع القرار.
rueckfrage-abgelaufen-betreff = انتهت مهلة إجابتك
rueckfrage-abgelaufen-text = مرحبًا،

    انتهت مهلة إجابتك في المعاملة { $nummer }. ما زال بإمكانك الإجابة إلى أن تقرر الدائرة.
bescheid-betreff = قرارك جاهز
bescheid-text = مرحبًا،

    صدر القرار في طلبك «{ $leistung }». تجد القرار مرفقًا بهذه الرسالة.

    يُعد القرار مبلَّغًا في { $tag }. ما يمكنك فعله ضد القرار مذكور في التعليمات القانونية المرفقة به.
bereitstellung-beendet-betreff = يصلك القرار بطريقة أخرى
bereitstellung-beendet-text = مرحبًا،

    لم يُفتح القرار في المعاملة { $nummer }. توصله الدائرة إليك بطريقة أخرى.
zurueckgezogen-betreff = سحبت طلبك
zurueckgezogen-text = مرحبًا،

    سُحب طلبك «{ $leistung }» (المعاملة { $nummer }). لن تواصل الدائرة معالجته.
abgeschlossen-betreff = انتهت معاملتك
abgeschlossen-text = مرحبًا،

    انتهت المعاملة { $nummer }. لا يلزمك فعل شيء. تبقى جميع الوثائق في حسابك.
hinweis-betreff = جديد في معاملتك
hinweis-text = مرحبًا،

    هناك جديد في معاملتك { $nummer }. افتح المعاملة لقراءته.
rueckfrage-betreff = سؤال عن طلبك

mail-betreff = رسالة جديدة في صندوق رسائلك
mail-text = مرحبًا،

    في صندوق رسائلك لدى { $portal } رسالة جديدة. حفاظًا على بياناتك لا يُذكر محتواها في هذا البريد الإلكتروني.

    سجل الدخول واقرأ الرسالة:
    { $adresse }

    لا يمكن الرد على هذا البريد الإلكتروني.
