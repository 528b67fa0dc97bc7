# Anliegensklärung: concerns, questions, Laufzettel.
titel = What do I have to do?
einleitung = Answer a few questions. Then you get a checklist: what to do, in which order, with which documents and at which office.
leben = In your life
unternehmen = In your company
keine = There are no concerns here yet.
klaeren = { $name }: answer the questions
zur-lage = For this situation there are questions that lead to a checklist.
nur-deutsch-titel = In German only
nur-deutsch = So far the questions and the checklist exist in German only.
frage-von = Question { $nummer } of at most { $hoechstens }
antwort-fehlt = Choose an answer.
weiter = Continue
nichts-gespeichert = We do not store your answers. They only stand in the address of the page.
alle-verfahren = All procedures at a glance
laufzettel = Checklist: { $name }
laufzettel-text = Your answers lead to these steps ({ $anzahl }). Some have to follow each other, the others can be done in any order.
verfahren-titel = { $name }: all procedures
verfahren-text = These procedures belong to the concern ({ $anzahl }). The questions show which of them you need.
hinweis = Good to know
ort-titel = Which place?
ort-text = With your place we show the responsible office for each step, and the online application where there is one.
schritte = Steps
schritt = Step
erst-nach = Only after
frist = Time limit
kosten = Costs
recht = Legal basis
unterlagen = Documents
zustaendig = Responsible
zustaendig-ort = Tell us your place above.
zustaendig-unbekannt = We do not know the office for this place yet. The public service number 115 helps.
zur-leistung = More about it:
online-bei = Do it online at
unterlagen-titel = The documents you need
fuer-schritt = { $anzahl ->
    [one] for step { $nummern }
   *[other] for steps { $nummern }
}
nichts-davon = None of these
ihre-antworten = Your answers
wiederkommen = Come back later
wiederkommen-text = With this address you open the checklist again. Keep it as a bookmark, or print the page.
stand = Opened on { $tag }
netz-titel = How the steps depend on each other
netz-text = The numbers are the steps. An arrow leads to the step that is possible afterwards. What no arrow connects can be done at any time.
netz-satz = Step { $nummer } only after step { $davor }.
