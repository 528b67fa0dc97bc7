# Leichte Sprache. Von der Zielgruppe noch nicht geprüft.
mangel-eingegangen = Die Meldung ist da
mangel-in-arbeit = Das Amt kümmert sich darum
mangel-behoben = Es ist wieder in Ordnung
mangel-nicht-zustaendig = Ein anderes Amt muss das machen
maengel-titel = Was kaputt ist
maengel-titel-ort = Was in { $ort } kaputt ist
maengel-text = Hier sehen Sie: Das ist kaputt. Menschen haben es dem Amt gesagt. Ihre Namen stehen hier nicht. Das Amt schaut jede Meldung zuerst an. Dann steht sie hier.
maengel-ort-fehlt = Schreiben Sie einen Ort. Dann sehen Sie die Meldungen.
maengel-ort = Ort
maengel-nummer = Nummer von der Meldung
maengel-nummer-hinweis = Zum Beispiel 17. Das Feld darf leer bleiben.
maengel-nummer-unbekannt = Die Meldung { $nummer } gibt es in { $ort } nicht. Ist die Nummer richtig? Sie können das Feld auch leer machen.
maengel-nummer-ohne-ort = Schreiben Sie auch den Ort. Jeder Ort hat eigene Nummern.
maengel-zeigen = Zeigen
maengel-keine = In { $ort } steht hier gerade nichts.
maengel-anzahl = { $anzahl ->
    [one] Eine Meldung
   *[other] { $anzahl } Meldungen
}
maengel-liste = Liste von den Meldungen
maengel-spalte-was = Was ist kaputt?
maengel-spalte-stand = Was passiert?
maengel-spalte-gemeldet = Gemeldet am
maengel-karte = Karte: Das ist in { $ort } kaputt
maengel-karte-titel = Karte
mangel-titel = Meldung { $nummer } in { $ort }
mangel-was = Was ist kaputt?
mangel-wo = Wo?
mangel-wo-keine = Das steht hier nicht
mangel-stand = Was passiert?
mangel-gemeldet = Gemeldet am
mangel-geaendert = Zuletzt geändert
mangel-amt-sagt = Das Amt schreibt
mangel-alle = Alle Meldungen in { $ort }
mangel-melden = Selbst etwas melden
mangel-link = Das ist in { $ort } schon gemeldet
mangel-link-text = Schauen Sie zuerst: Hat das schon jemand gemeldet?
mangel-mein-titel = Das sehen alle von Ihrer Meldung
mangel-mein-text = Das zeigt das Amt allen Menschen. Ihr Name steht dort nicht. Ihr Text steht dort auch nicht.
mangel-mein-link = Die Seite für alle: Meldung { $nummer }
