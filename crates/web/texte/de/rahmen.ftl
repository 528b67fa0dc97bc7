# Rahmen aller Seiten: Kopf, Fuß, Bausteine, Fehlerseiten.
fehler-vorsatz = Fehler:
zum-inhalt = Zum Inhalt springen
navigation = Hauptnavigation
menue = Menü
menue-schliessen = Menü schließen
suche = Suche
leichte-sprache = Leichte Sprache
gebaerdensprache = Gebärdensprache
sprache-waehlen = Sprache
uebersetzung-ungeprueft = Diese Übersetzung ist mit maschineller Hilfe entstanden und noch nicht geprüft. Es gilt der deutsche Text.
seite-nicht-uebersetzt = Diese Seite gibt es in Ihrer Sprache noch nicht.
konto-menue = Ihr Konto
anmelden = Anmelden
abmelden = Abmelden
meine-vorgaenge = Meine Vorgänge
ohne-konto-vorgang = Vorgang { $nummer }
ohne-konto-beenden = Beenden
postfach = Postfach
postfach-ungelesen = { $anzahl ->
    [one] Postfach, 1 neue Nachricht
   *[other] Postfach, { $anzahl } neue Nachrichten
}
demonstration-titel = Demonstration
demonstration-text = Hier ist alles Muster. Bitte geben Sie keine echten Daten ein.
brotkrumen = Sie sind hier
startseite = Startseite
fuss = Über dieses Angebot
barrierefreiheit = Barrierefreiheit
barriere-melden = Barriere melden
datenschutz = Datenschutz
impressum = Impressum

schritt = Schritt { $nummer } von { $anzahl }
optional = freiwillig
pflicht-hinweis = Felder ohne den Zusatz „freiwillig“ müssen Sie ausfüllen.
fehler-titel = Bitte prüfen Sie Ihre Angaben
fehler-einleitung = { $anzahl ->
    [one] Eine Angabe fehlt oder passt nicht:
   *[other] { $anzahl } Angaben fehlen oder passen nicht:
}
fehler = Fehler
hinweis = Hinweis
erfolg = Erledigt
warnung = Achtung
aendern = Ändern
tag = Tag
monat = Monat
jahr = Jahr
ja = Ja
nein = Nein
bitte-waehlen = Bitte wählen
zurueck = Zurück
weiter = Weiter
speichern = Speichern
abbrechen = Abbrechen
entfernen = Entfernen
herunterladen = Herunterladen
drucken = Drucken
seiten = Seiten
vorige-seite = Vorige Seite
naechste-seite = Nächste Seite
tabelle-scrollen = Tabelle, seitlich verschiebbar
datei-auswaehlen = Datei auswählen
datei-keine = Keine Datei ausgewählt
keine-angabe = keine Angabe
erledigt = erledigt
offen = offen
aktuell = aktueller Schritt
neues-fenster = öffnet ein neues Fenster

sitzung-titel = Ihre Sitzung endet bald
sitzung-text = Aus Sicherheitsgründen melden wir Sie gleich ab. Möchten Sie weiterarbeiten?
sitzung-verlaengern = Weiterarbeiten
sitzung-verlaengert = Sie bleiben angemeldet.
gespeichert-um = Gespeichert um
speichert = Wird gespeichert …
nicht-gespeichert = Nicht gespeichert. Bitte wählen Sie „Weiter“ oder „Speichern“.
wird-gesendet = Wird gesendet …

fehler-kennung = Anfragenummer: { $kennung }. Nennen Sie diese Nummer, wenn Sie uns den Fehler melden.
fehler-zur-startseite = Zur Startseite
fehler-zur-suche = Leistungen suchen
fehler-400-titel = Wir konnten die Anfrage nicht lesen
fehler-400-text = Ihr Browser hat etwas gesendet, das wir nicht lesen können. Gehen Sie zurück und versuchen Sie es noch einmal.
fehler-403-titel = Sie dürfen diese Seite nicht öffnen
fehler-403-text = Diese Seite ist für andere Personen bestimmt, oder das Formular kam von einer fremden Seite. Melden Sie sich mit dem richtigen Konto an oder öffnen Sie das Formular noch einmal.
fehler-404-titel = Diese Seite gibt es nicht
fehler-404-text = Prüfen Sie die Adresse. Vielleicht wurde die Seite verschoben oder der Eintrag gehört zu einem anderen Konto.
fehler-405-titel = So lässt sich diese Adresse nicht öffnen
fehler-405-text = Öffnen Sie das Formular noch einmal von seiner Seite aus.
fehler-409-titel = Das ist jetzt nicht möglich
fehler-409-text = Der Stand hat sich inzwischen geändert. Laden Sie die Seite neu und prüfen Sie, was zu tun ist.
fehler-410-titel = Dieser Link gilt nicht mehr
fehler-410-text = Der Link wurde schon benutzt oder ist abgelaufen. Fordern Sie einen neuen an.
fehler-413-titel = Das ist zu groß
fehler-413-text = Die Datei oder der Text ist größer als erlaubt. Verkleinern Sie die Datei und laden Sie sie noch einmal hoch.
fehler-zu-viele-titel = Das war zu viel auf einmal
fehler-zu-viele-text = Ihr Browser hat mehr Angaben auf einmal gesendet, als wir annehmen. Möglich sind { $hoechstens }. Gehen Sie zurück und senden Sie weniger Einträge. Was vorher gespeichert war, ist noch da.
fehler-415-titel = Diese Art von Daten nehmen wir hier nicht an
fehler-415-text = Öffnen Sie das Formular noch einmal und senden Sie es von dort.
fehler-422-titel = Diese Angaben konnten wir nicht verarbeiten
fehler-422-text = Gehen Sie zurück und prüfen Sie Ihre Angaben.
fehler-429-titel = Zu viele Versuche
fehler-429-text = { $minuten ->
    [one] Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
   *[other] Bitte warten Sie { $minuten } Minuten und versuchen Sie es dann noch einmal.
}
fehler-500-titel = Bei uns ist ein Fehler aufgetreten
fehler-500-text = Ihre gespeicherten Angaben sind noch da. Versuchen Sie es in einigen Minuten noch einmal.
fehler-503-titel = Der Dienst ist gerade nicht erreichbar
fehler-503-text = Ihre gespeicherten Angaben sind noch da. Versuchen Sie es in einigen Minuten noch einmal.
