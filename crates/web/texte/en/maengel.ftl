# Reported defects: what everybody reads, and what the office shows the person who reported.
mangel-eingegangen = Received
mangel-in-arbeit = In progress
mangel-behoben = Mended
mangel-nicht-zustaendig = Not ours, passed on to the responsible office
maengel-titel = Reported defects
maengel-titel-ort = Reported defects in { $ort }
maengel-text = Here you see defects that were reported and that the office shows. Nowhere does it say who reported them. New reports appear once the office has looked at them.
maengel-ort-fehlt = Name a place to see what was reported there.
maengel-ort = Place
maengel-nummer = Number of the report
maengel-nummer-hinweis = If you want to see only one. For example 17
maengel-nummer-unbekannt = Report { $nummer } is not shown in { $ort }. Check the number or leave the field empty.
maengel-nummer-ohne-ort = Name the place as well: each place counts its own reports.
maengel-zeigen = Show
maengel-keine = No defect is shown in { $ort } at the moment.
maengel-anzahl = { $anzahl ->
    [one] One report
   *[other] { $anzahl } reports
}
maengel-liste = List of reports, open ones first
maengel-spalte-was = What
maengel-spalte-stand = State
maengel-spalte-gemeldet = Reported on
maengel-karte = Map of the reported defects in { $ort }
maengel-karte-titel = Map
mangel-titel = Report { $nummer } in { $ort }
mangel-was = What
mangel-wo = Where
mangel-wo-keine = No point given
mangel-stand = State
mangel-gemeldet = Reported on
mangel-geaendert = Last changed
mangel-amt-sagt = The office adds
mangel-alle = All reported defects in { $ort }
mangel-melden = Report such a thing yourself
mangel-link = What was reported in { $ort } already
mangel-link-text = Look first whether the defect was reported already.
mangel-mein-titel = Public state of your report
mangel-mein-text = The office shows this to everybody, without your name and without your text:
mangel-mein-link = See the public page: report { $nummer }
