# Anliegensklärung: concerns, questions, Laufzettel.
titel = Was muss ich erledigen?
einleitung = Beantworten Sie ein paar Fragen. Dann bekommen Sie einen Laufzettel: was zu tun ist, in welcher Reihenfolge, mit welchen Unterlagen und bei welcher Stelle.
leben = In Ihrem Leben
unternehmen = In Ihrem Unternehmen
keine = Es gibt hier noch keine Anliegen.
klaeren = { $name }: Fragen beantworten
zur-lage = Zu dieser Lage gibt es Fragen, die zu einem Laufzettel führen.
nur-deutsch-titel = Nur auf Deutsch
nur-deutsch = Die Fragen und der Laufzettel gibt es bisher nur auf Deutsch.
frage-von = Frage { $nummer } von höchstens { $hoechstens }
antwort-fehlt = Wählen Sie eine Antwort aus.
weiter = Weiter
nichts-gespeichert = Ihre Antworten speichern wir nicht. Sie stehen nur in der Adresse der Seite.
alle-verfahren = Alle Verfahren auf einen Blick
laufzettel = Laufzettel: { $name }
laufzettel-text = Ihre Antworten führen zu diesen Schritten ({ $anzahl }). Manche müssen nacheinander geschehen, die anderen in beliebiger Reihenfolge.
verfahren-titel = { $name }: alle Verfahren
verfahren-text = Diese Verfahren gehören zu dem Anliegen ({ $anzahl }). Welche Sie davon brauchen, zeigen die Fragen.
hinweis = Gut zu wissen
ort-titel = Welcher Ort?
ort-text = Mit Ihrem Ort zeigen wir zu jedem Schritt die zuständige Stelle und den Online-Antrag, wenn es einen gibt.
schritte = Schritte
schritt = Schritt
erst-nach = Erst nach
frist = Frist
kosten = Kosten
recht = Rechtsgrundlage
unterlagen = Unterlagen
zustaendig = Zuständig
zustaendig-ort = Geben Sie oben Ihren Ort an.
zustaendig-unbekannt = Für diesen Ort kennen wir die Stelle noch nicht. Die Behördennummer 115 hilft.
zur-leistung = Mehr dazu:
online-bei = Online erledigen bei
unterlagen-titel = Diese Unterlagen brauchen Sie
fuer-schritt = { $anzahl ->
    [one] für Schritt { $nummern }
   *[other] für die Schritte { $nummern }
}
nichts-davon = Nichts davon
ihre-antworten = Ihre Antworten
wiederkommen = Später wiederkommen
wiederkommen-text = Mit dieser Adresse öffnen Sie den Laufzettel wieder. Legen Sie sie als Lesezeichen ab, oder drucken Sie die Seite.
stand = Abgerufen am { $tag }
netz-titel = Wie die Schritte zusammenhängen
netz-text = Die Zahlen sind die Schritte. Ein Pfeil zeigt auf den Schritt, der danach möglich ist. Was kein Pfeil verbindet, können Sie jederzeit erledigen.
netz-satz = Schritt { $nummer } erst nach Schritt { $davor }.
