# Rahmen aller Seiten in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
fehler-vorsatz = Fehler:
zum-inhalt = Zum Text springen
navigation = Haupt-Menü
menue = Menü
menue-schliessen = Menü schließen
suche = Suche
leichte-sprache = Leichte Sprache
gebaerdensprache = Gebärden-Sprache
sprache-waehlen = Sprache
uebersetzung-ungeprueft = Diesen Text in Leichter Sprache hat noch niemand geprüft. Für das Amt gilt der schwere Text auf Deutsch.
seite-nicht-uebersetzt = Diese Seite gibt es noch nicht in Leichter Sprache. Sie lesen den schweren Text.
konto-menue = Ihr Konto
anmelden = Anmelden
abmelden = Abmelden
meine-vorgaenge = Meine Anträge
ohne-konto-vorgang = Nummer { $nummer }
ohne-konto-beenden = Aufhören
postfach = Post-Fach
postfach-ungelesen = { $anzahl ->
    [one] Post-Fach: 1 neue Nachricht
   *[other] Post-Fach: { $anzahl } neue Nachrichten
}
demonstration-titel = Das ist nur eine Probe.
demonstration-text = Die Ämter auf dieser Seite sind nicht echt. Bitte schreiben Sie hier nicht Ihren echten Namen.
brotkrumen = Hier sind Sie gerade
startseite = Start-Seite
fuss = Über diese Internet-Seite
barrierefreiheit = Barriere-Freiheit
barriere-melden = Ein Problem melden
datenschutz = Daten-Schutz
impressum = Impressum

schritt = Schritt { $nummer } von { $anzahl }
optional = Das müssen Sie nicht ausfüllen
pflicht-hinweis = Bei manchen Feldern steht: „Das müssen Sie nicht ausfüllen“. Alle anderen Felder müssen Sie ausfüllen.
fehler-titel = Bitte schauen Sie noch einmal
fehler-einleitung = { $anzahl ->
    [one] Ein Feld ist leer. Oder es ist falsch:
   *[other] { $anzahl } Felder sind leer. Oder sie sind falsch:
}
fehler = Fehler
hinweis = Wichtig
erfolg = Fertig
warnung = Achtung
aendern = Ändern
tag = Tag
monat = Monat
jahr = Jahr
ja = Ja
nein = Nein
bitte-waehlen = Bitte wählen Sie
zurueck = Zurück
weiter = Weiter
speichern = Speichern
abbrechen = Nicht weitermachen
entfernen = Löschen
herunterladen = Herunterladen
drucken = Drucken
seiten = Seiten
vorige-seite = Eine Seite zurück
naechste-seite = Eine Seite weiter
tabelle-scrollen = Diese Tabelle ist breit. Sie können sie zur Seite schieben.
datei-auswaehlen = Datei wählen
datei-keine = Sie haben noch keine Datei gewählt
keine-angabe = Hier steht nichts
erledigt = fertig
offen = noch nicht fertig
aktuell = Hier sind Sie gerade
neues-fenster = Ein neues Fenster geht auf

sitzung-titel = Wir melden Sie gleich ab
sitzung-text = Sie haben lange nichts gemacht. Darum melden wir Sie gleich ab. Das ist sicherer für Sie. Möchten Sie weitermachen?
sitzung-verlaengern = Weitermachen
sitzung-verlaengert = Sie bleiben angemeldet.
gespeichert-um = Gespeichert um
speichert = Wir speichern gerade …
nicht-gespeichert = Das hat nicht geklappt. Bitte drücken Sie auf „Weiter“ oder „Speichern“.
wird-gesendet = Wir senden gerade …

fehler-kennung = Die Nummer von diesem Fehler ist: { $kennung }. Schreiben Sie uns diese Nummer. Dann können wir den Fehler finden.
fehler-zur-startseite = Zur Start-Seite
fehler-zur-suche = Zur Suche
fehler-400-titel = Das konnten wir nicht lesen
fehler-400-text = Bitte gehen Sie zurück. Versuchen Sie es noch einmal.
fehler-403-titel = Sie dürfen diese Seite nicht öffnen
fehler-403-text = Diese Seite ist für andere Menschen. Haben Sie noch ein anderes Konto? Dann melden Sie sich damit an.
fehler-404-titel = Diese Seite gibt es nicht
fehler-404-text = Bitte prüfen Sie die Adresse. Vielleicht ist ein Schreib-Fehler in der Adresse.
fehler-405-titel = So geht diese Seite nicht auf
fehler-405-text = Bitte gehen Sie zurück. Öffnen Sie das Formular noch einmal.
fehler-409-titel = Das geht jetzt nicht
fehler-409-text = Es hat sich etwas geändert. Bitte laden Sie die Seite noch einmal.
fehler-410-titel = Dieser Link geht nicht mehr
fehler-410-text = Der Link ist zu alt. Oder Sie haben ihn schon benutzt. Sie können einen neuen Link bekommen.
fehler-413-titel = Das ist zu groß
fehler-413-text = Die Datei ist zu groß. Bitte nehmen Sie eine kleinere Datei.
fehler-zu-viele-titel = Das war zu viel auf einmal
fehler-zu-viele-text = Das waren zu viele Antworten auf einmal. Es gehen höchstens { $hoechstens }. Bitte gehen Sie zurück und machen Sie weniger Einträge. Alles andere ist noch da.
fehler-415-titel = Das geht hier nicht
fehler-415-text = Bitte öffnen Sie das Formular noch einmal. Senden Sie es dann noch einmal.
fehler-422-titel = Damit können wir nichts machen
fehler-422-text = Bitte gehen Sie zurück. Prüfen Sie, was Sie geschrieben haben.
fehler-429-titel = Das waren zu viele Versuche
fehler-429-text = { $minuten ->
    [one] Bitte warten Sie eine Minute. Dann versuchen Sie es noch einmal.
   *[other] Bitte warten Sie { $minuten } Minuten. Dann versuchen Sie es noch einmal.
}
fehler-500-titel = Wir haben einen Fehler gemacht
fehler-500-text = Ihre Antworten sind noch da. Bitte warten Sie ein paar Minuten. Dann versuchen Sie es noch einmal.
fehler-503-titel = Die Seite geht gerade nicht
fehler-503-text = Ihre Antworten sind noch da. Bitte warten Sie ein paar Minuten. Dann versuchen Sie es noch einmal.
