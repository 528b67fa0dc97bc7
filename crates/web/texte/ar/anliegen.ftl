# توضيح المعاملة: المعاملات، الأسئلة، قائمة الخطوات. ترجمة بمساعدة الآلة، لم تُراجع.
titel = ما الذي يجب أن أنجزه؟
einleitung = أجب عن بضعة أسئلة. عندئذ تحصل على قائمة خطوات: ما يجب فعله، وبأي ترتيب، وبأي وثائق، ولدى أي دائرة.
leben = في حياتك
unternehmen = في شركتك
keine = لا توجد هنا معاملات بعد.
klaeren = { $name }: الإجابة عن الأسئلة
zur-lage = لهذا الوضع أسئلة تؤدي إلى قائمة خطوات.
nur-deutsch-titel = بالألمانية فقط
nur-deutsch = الأسئلة وقائمة الخطوات متوفرة حتى الآن بالألمانية فقط.
frage-von = السؤال { $nummer } من { $hoechstens } على الأكثر
antwort-fehlt = اختر إجابة.
weiter = التالي
nichts-gespeichert = لا نحفظ إجاباتك. هي موجودة في عنوان الصفحة فقط.
alle-verfahren = جميع الإجراءات في نظرة واحدة
laufzettel = قائمة الخطوات: { $name }
laufzettel-text = تؤدي إجاباتك إلى هذه الخطوات (العدد: { $anzahl }). بعضها يجب أن يتم بالترتيب، والبقية بأي ترتيب.
verfahren-titel = { $name }: جميع الإجراءات
verfahren-text = هذه الإجراءات تخص المعاملة (العدد: { $anzahl }). الأسئلة تبين أيها تحتاج إليه.
hinweis = من المفيد معرفته
ort-titel = أي مكان؟
ort-text = بمكانك نعرض لكل خطوة الدائرة المختصة والطلب عبر الإنترنت إن وُجد.
ort-neu = مكانك
ort-welcher = هناك عدة أماكن بهذا الاسم: { $orte }. اكتب الرمز البريدي.
schritte = الخطوات
schritt = خطوة
erst-nach = فقط بعد
frist = المهلة
kosten = التكاليف
recht = الأساس القانوني
unterlagen = الوثائق
zustaendig = الجهة المختصة
zustaendig-ort = نعرض ذلك بمجرد أن تذكر المكان.
zustaendig-unbekannt = لا نعرف الدائرة لهذا المكان بعد. رقم الدوائر 115 يساعدك.
zur-leistung = المزيد:
online-bei = إنجاز عبر الإنترنت لدى
unterlagen-titel = تحتاج إلى هذه الوثائق
fuer-schritt = { $anzahl ->
    [zero] للخطوات { $nummern }
    [one] للخطوة { $nummern }
    [two] للخطوتين { $nummern }
    [few] للخطوات { $nummern }
    [many] للخطوات { $nummern }
   *[other] للخطوات { $nummern }
}
nichts-davon = لا شيء من ذلك
ihre-antworten = إجاباتك
wiederkommen = العودة لاحقًا
wiederkommen-text = بهذا العنوان تفتح قائمة الخطوات مجددًا. احفظه كإشارة مرجعية أو اطبع الصفحة.
stand = استُرجعت في { $tag }
netz-titel = كيف ترتبط الخطوات
netz-text = الأرقام هي الخطوات. السهم يشير إلى الخطوة الممكنة بعدها. ما لا يربطه سهم يمكنك إنجازه في أي وقت.
netz-satz = الخطوة { $nummer } فقط بعد الخطوة { $davor }.
