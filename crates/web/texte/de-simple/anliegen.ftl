# Was muss ich machen? In Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
titel = Was muss ich machen?
einleitung = Wir stellen Ihnen ein paar Fragen. Dann bekommen Sie eine Liste. In der Liste steht: Das müssen Sie machen. Diese Papiere brauchen Sie. Zu diesem Amt müssen Sie gehen.
leben = In Ihrem Leben
unternehmen = In Ihrer Firma
keine = Hier steht noch nichts.
klaeren = { $name }: Fragen beantworten
zur-lage = Zu diesem Thema gibt es Fragen. Danach bekommen Sie eine Liste.
nur-deutsch-titel = Nur in schwerer Sprache
nur-deutsch = Die Fragen und die Liste gibt es noch nicht in Leichter Sprache.
frage-von = Frage { $nummer } von { $hoechstens }
antwort-fehlt = Bitte wählen Sie eine Antwort.
weiter = Weiter
nichts-gespeichert = Wir speichern Ihre Antworten nicht.
alle-verfahren = Alles auf einen Blick
laufzettel = Ihre Liste: { $name }
laufzettel-text = Das müssen Sie machen. Es sind { $anzahl } Schritte. Bei manchen Schritten müssen Sie warten: Erst muss ein anderer Schritt fertig sein.
verfahren-titel = { $name }: alles
verfahren-text = Das gehört dazu. Es sind { $anzahl } Sachen. Was brauchen Sie davon? Die Fragen helfen Ihnen.
hinweis = Das ist auch wichtig
ort-titel = Welcher Ort?
ort-text = Schreiben Sie Ihren Ort. Dann sehen Sie: Dieses Amt hilft Ihnen.
schritte = Schritte
schritt = Schritt
erst-nach = Erst nach
frist = So viel Zeit haben Sie
kosten = Das kostet es
recht = Das steht im Gesetz
unterlagen = Diese Papiere brauchen Sie
zustaendig = Dieses Amt hilft Ihnen
zustaendig-ort = Schreiben Sie oben Ihren Ort.
zustaendig-unbekannt = Wir kennen das Amt noch nicht. Rufen Sie an. Die Nummer ist: 115.
zur-leistung = Mehr dazu:
online-bei = Am Computer machen bei
unterlagen-titel = Diese Papiere brauchen Sie
fuer-schritt = { $anzahl ->
    [one] für Schritt { $nummern }
   *[other] für die Schritte { $nummern }
}
nichts-davon = Nichts davon
ihre-antworten = Ihre Antworten
wiederkommen = Später weitermachen
wiederkommen-text = Mit dieser Adresse sehen Sie die Liste wieder. Speichern Sie die Adresse. Oder drucken Sie die Seite.
stand = Das war am { $tag }
netz-titel = So hängt alles zusammen
netz-text = Die Zahlen sind die Schritte. Ein Pfeil heißt: Danach geht dieser Schritt. Gibt es keinen Pfeil? Dann geht der Schritt immer.
netz-satz = Schritt { $nummer } geht erst nach Schritt { $davor }.
