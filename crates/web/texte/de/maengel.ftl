# Gemeldete Mängel: was alle lesen, und was das Amt der meldenden Person zeigt.
mangel-eingegangen = Eingegangen
mangel-in-arbeit = In Arbeit
mangel-behoben = Behoben
mangel-nicht-zustaendig = Nicht zuständig, an die zuständige Stelle weitergegeben
maengel-titel = Gemeldete Mängel
maengel-titel-ort = Gemeldete Mängel in { $ort }
maengel-text = Hier sehen Sie Mängel, die gemeldet sind und die das Amt zeigt. Wer sie gemeldet hat, steht nirgends. Neue Meldungen stehen hier erst, wenn das Amt sie angesehen hat.
maengel-ort-fehlt = Nennen Sie einen Ort. Dann sehen Sie, was dort gemeldet ist.
maengel-ort = Ort
maengel-nummer = Nummer der Meldung
maengel-nummer-hinweis = Wenn Sie nur eine sehen möchten. Zum Beispiel 17
maengel-nummer-unbekannt = Die Meldung { $nummer } wird in { $ort } nicht gezeigt. Prüfen Sie die Nummer, oder lassen Sie das Feld leer.
maengel-nummer-ohne-ort = Nennen Sie zur Nummer auch den Ort: Jeder Ort zählt für sich.
maengel-zeigen = Zeigen
maengel-keine = In { $ort } wird im Moment kein Mangel gezeigt.
maengel-anzahl = { $anzahl ->
    [one] Eine Meldung
   *[other] { $anzahl } Meldungen
}
maengel-liste = Liste der Meldungen, offene zuerst
maengel-spalte-was = Was
maengel-spalte-stand = Stand
maengel-spalte-gemeldet = Gemeldet am
maengel-karte = Karte der gemeldeten Mängel in { $ort }
maengel-karte-titel = Karte
mangel-titel = Meldung { $nummer } in { $ort }
mangel-was = Was
mangel-wo = Wo
mangel-wo-keine = Kein Punkt angegeben
mangel-stand = Stand
mangel-gemeldet = Gemeldet am
mangel-geaendert = Zuletzt geändert
mangel-amt-sagt = Das Amt schreibt dazu
mangel-alle = Alle gemeldeten Mängel in { $ort }
mangel-melden = So etwas selbst melden
mangel-link = Was in { $ort } schon gemeldet ist
mangel-link-text = Sehen Sie vorher nach, ob der Mangel schon gemeldet ist.
mangel-mein-titel = Öffentlicher Stand Ihrer Meldung
mangel-mein-text = Das zeigt das Amt allen, ohne Ihren Namen und ohne Ihren Text:
mangel-mein-link = Die öffentliche Seite ansehen: Meldung { $nummer }
