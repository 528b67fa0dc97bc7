# Das Konto einer Person: registrieren, anmelden, Passwort, Übersicht, Postfach, Verlauf eines Vorgangs.
email = E-Mail-Adresse
email-leer = Geben Sie Ihre E-Mail-Adresse ein.
email-falsch = Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein.
passwort = Passwort
passwort-leer = Geben Sie Ihr Passwort ein.
passwort-neu = Neues Passwort
passwort-hinweis = Mindestens 12 Zeichen. Gut sind mehrere Wörter, die nicht zusammengehören. Sie können das Passwort einfügen.
passwort-neu-leer = Geben Sie ein neues Passwort mit mindestens 12 Zeichen ein.
passwort-zu-kurz = Das Passwort ist zu kurz. Geben Sie mindestens 12 Zeichen ein.
passwort-zu-lang = Das Passwort ist zu lang. Geben Sie höchstens 200 Zeichen ein.
passwort-leicht = Dieses Passwort ist leicht zu erraten. Wählen Sie mehrere Wörter, die nicht zusammengehören, und nicht Ihren Namen.
name = Ihr Name
name-hinweis = Vorname und Nachname, wie Sie angesprochen werden möchten
name-leer = Geben Sie Ihren Namen ein.
name-falsch = Geben Sie Ihren Namen mit höchstens 120 Buchstaben ein, ohne Bildzeichen.

anmelden-titel = Anmelden
anmelden-knopf = Anmelden
anmelden-falsch = E-Mail-Adresse oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.
anmelden-bestaetigt-titel = Ihr Konto ist eingerichtet
anmelden-bestaetigt-text = Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich jetzt an.
anmelden-passwort-neu-titel = Ihr Passwort ist geändert
anmelden-passwort-neu-text = Melden Sie sich mit dem neuen Passwort an.
anmelden-abgemeldet-titel = Sie sind abgemeldet
anmelden-abgemeldet-text = Gespeicherte Angaben finden Sie nach der nächsten Anmeldung wieder.
anmelden-beendet-titel = Ihre Sitzung ist beendet
anmelden-beendet-text = Aus Sicherheitsgründen haben wir Sie abgemeldet. Melden Sie sich wieder an: Dann machen Sie auf derselben Seite weiter. Was gespeichert war, ist noch da. Sehen Sie nach, ob auf der letzten Seite etwas fehlt.
anmelden-geloescht-titel = Ihr Konto ist gelöscht
anmelden-geloescht-text = Wir haben Ihre Kontodaten und Entwürfe gelöscht. Abgeschlossene Vorgänge bewahrt die Behörde so lange auf, wie das Gesetz es verlangt.
anmelden-kein-konto = Noch kein Konto?
anmelden-ohne-konto = Ohne Konto begonnen? Weitermachen mit Nummer und Code
ohne-titel = Weitermachen mit Nummer und Code
ohne-text = Haben Sie einen Antrag ohne Konto begonnen oder gesendet? Geben Sie Ihre Nummer und Ihren Code ein.
ohne-nummer = Nummer
ohne-nummer-hinweis = Zum Beispiel BW-3K7QM-X2A9T
ohne-code = Code
ohne-code-hinweis = Zwölf Zeichen. Striche und Leerzeichen spielen keine Rolle.
ohne-knopf = Öffnen
ohne-nummer-leer = Geben Sie Ihre Nummer ein.
ohne-code-leer = Geben Sie Ihren Code ein.
ohne-falsch = Die Nummer oder der Code stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.
ohne-verloren = Code verloren? Ohne den Code können auch wir den Antrag nicht öffnen. Haben Sie ihn schon gesendet, wenden Sie sich mit der Nummer an die Behörde.
ohne-beendet-titel = Sie haben die Seite verlassen
ohne-beendet-text = Mit Nummer und Code machen Sie jederzeit weiter.
ohne-geloescht-titel = Ihr Entwurf ist gelöscht
ohne-geloescht-text = Alle Angaben und Dateien sind weg. Nummer und Code gelten nicht mehr.
zugang-titel = Ihre Nummer und Ihr Code
zugang-aufschreiben-titel = Schreiben Sie Nummer und Code jetzt auf
zugang-aufschreiben-text = Oder drucken Sie diese Seite. Nur mit beidem kommen Sie wieder an Ihren Antrag, auch auf einem anderen Gerät.
zugang-link = Adresse
zugang-nummer = Nummer
zugang-code = Code
zugang-code-verborgen = Ihren Code haben Sie schon bekommen. Wir bewahren ihn nicht lesbar auf.
zugang-weiter-entwurf = Weiter zum Formular
zugang-weiter-vorgang = Zum Vorgang
zugang-drucken = Diese Seite drucken
zugang-kopieren = Kopieren
zugang-kopiert = Kopiert.
zugang-markiert = Der Text ist markiert. Kopieren Sie ihn mit der Tastatur.
zugang-mail-titel = Hinweise per E-Mail
zugang-mail-text = Wenn Sie möchten, schicken wir Ihnen den Link. Später sagen wir Ihnen Bescheid, wenn es etwas Neues gibt. Der Code steht nie in einer E-Mail.
zugang-mail-feld = E-Mail-Adresse
zugang-mail-hinweis = Lassen Sie das Feld leer, wenn Sie keine Hinweise mehr möchten.
zugang-mail-knopf = Speichern
zugang-mail-gesendet-titel = Gespeichert
zugang-mail-gesendet-text = Wir haben den Link an Ihre E-Mail-Adresse geschickt.
zugang-mail-aus-text = Sie bekommen keine Hinweise per E-Mail mehr.
zugang-neu-titel = Neuer Code
zugang-neu-text = Haben Sie den Code verloren oder kennt ihn jemand anderes? Dann machen Sie einen neuen. Der alte gilt danach nicht mehr.
zugang-neu-knopf = Neuen Code machen
zugang-konto-titel = In ein Konto übernehmen
zugang-konto-text = Sie haben ein Konto oder möchten eins? Dann übernehmen Sie den Antrag dorthin. Sie brauchen dafür Nummer und Code.
zugang-konto-link = In mein Konto übernehmen
uebernehmen-titel = Antrag in mein Konto übernehmen
uebernehmen-text = Danach finden Sie den Antrag mit allen Nachrichten in Ihrem Konto. Nummer und Code öffnen ihn nicht mehr.
uebernehmen-knopf = Übernehmen
uebernehmen-link = Antrag ohne Konto in mein Konto übernehmen
uebernehmen-war-titel = Übernommen
uebernehmen-war-text = Der Antrag gehört jetzt zu Ihrem Konto.
brief-zugang-betreff = Ihr Antrag { $nummer }
brief-zugang-text = Guten Tag,

    Sie haben bei { $portal } einen Antrag ohne Konto begonnen. Ihre Nummer ist { $nummer }.

    Hier machen Sie weiter und sehen, wie es weitergeht:
    { $adresse }

    Dafür brauchen Sie auch Ihren Code. Er steht aus Sicherheitsgründen nicht in dieser E-Mail.

    Haben Sie keinen Antrag begonnen? Dann hat jemand Ihre Adresse irrtümlich eingetragen. Sie müssen nichts tun.
anmelden-demo = Konten der Demonstration ansehen
anmelden-faktor-fehlt = Für Ihr Dienstkonto ist noch kein zweiter Faktor eingerichtet. Wenden Sie sich an den Betrieb.
anmelden-gesperrt = Dieses Konto ist gesperrt. Wenden Sie sich an Ihre Behörde.
passwort-vergessen = Passwort vergessen?
code-titel = Bestätigungscode eingeben
code = Sechsstelliger Code
code-hinweis = Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, der dort gerade steht.
code-leer = Geben Sie die sechs Ziffern aus Ihrer App ein.
code-falsch = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten Code und geben Sie ihn ein.
code-abgelaufen = Die Anmeldung hat zu lange gedauert. Geben Sie E-Mail-Adresse und Passwort noch einmal ein.
warten-titel = Zu viele Versuche
warten-text = Sie können es ab { $zeit } wieder versuchen. Bis dahin prüfen wir keine Eingaben. Ihr Konto und Ihre Daten sind sicher.

registrieren-titel = Konto einrichten
registrieren-einleitung = Mit einem Konto speichern Sie Ihre Anträge, sehen ihren Stand und erhalten Nachrichten und Bescheide in Ihrem Postfach.
registrieren-knopf = Konto einrichten
registrieren-schon = Sie haben schon ein Konto?
registriert-titel = Bestätigen Sie Ihre E-Mail-Adresse
registriert-text = Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie darin den Link innerhalb von 24 Stunden. Erst dann ist Ihr Konto eingerichtet.
registriert-nichts-titel = Keine E-Mail bekommen?
registriert-nichts-text = Sehen Sie im Spam-Ordner nach. Nach einigen Minuten können Sie die E-Mail noch einmal anfordern. Der frühere Link gilt dann nicht mehr.
registriert-erneut = E-Mail noch einmal senden
registriert-erneut-titel = E-Mail gesendet
registriert-erneut-text = Wenn für diese Registrierung noch eine Bestätigung fehlt, haben wir die E-Mail noch einmal gesendet.
demo-mail = Zum Postfach der Demonstration: dort liegt die E-Mail
bestaetigen-titel = E-Mail-Adresse bestätigen
bestaetigen-text = Bestätigen Sie, dass dies Ihre E-Mail-Adresse ist. Danach können Sie sich anmelden.
bestaetigen-knopf = E-Mail-Adresse bestätigen
bestaetigen-ungueltig-titel = Dieser Link gilt nicht mehr
bestaetigen-ungueltig-text = Der Link wurde schon benutzt, durch einen neuen ersetzt oder ist abgelaufen. Versuchen Sie, sich anzumelden. Wenn das nicht klappt, richten Sie das Konto noch einmal ein.

vergessen-titel = Passwort vergessen
vergessen-text = Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.
vergessen-knopf = Link anfordern
vergessen-gesendet-titel = Sehen Sie in Ihr E-Mail-Postfach
vergessen-gesendet-text = Wir haben eine E-Mail an diese Adresse geschickt. Der Link darin gilt eine Stunde.
neu-titel = Neues Passwort festlegen
neu-text = Danach sind Sie auf allen Geräten abgemeldet und melden sich mit dem neuen Passwort an.
neu-knopf = Passwort speichern
neu-ungueltig-text = Der Link wurde schon benutzt oder ist abgelaufen. Fordern Sie einen neuen an.

brief-bestaetigen-betreff = Bestätigen Sie Ihre E-Mail-Adresse
brief-bestaetigen-text = Guten Tag { $name },

    Sie möchten bei { $portal } ein Konto einrichten. Öffnen Sie dazu diesen Link:
    { $adresse }

    Der Link gilt bis { $bis }. Wenn Sie kein Konto einrichten wollten, müssen Sie nichts tun: Ohne Bestätigung entsteht kein Konto.

    Auf diese E-Mail können Sie nicht antworten.
brief-vorhanden-betreff = Sie haben bereits ein Konto
brief-vorhanden-text = Guten Tag,

    jemand wollte bei { $portal } mit Ihrer E-Mail-Adresse ein Konto einrichten. Sie haben aber schon eines. Wenn Sie das waren, melden Sie sich an:
    { $adresse }

    Dort können Sie auch ein neues Passwort festlegen. Wenn Sie das nicht waren, müssen Sie nichts tun.
brief-zuruecksetzen-betreff = Neues Passwort festlegen
brief-zuruecksetzen-text = Guten Tag { $name },

    mit diesem Link legen Sie bei { $portal } ein neues Passwort fest:
    { $adresse }

    Der Link gilt bis { $bis }. Wenn Sie das nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
brief-kein-konto-betreff = Zu dieser Adresse gibt es kein Konto
brief-kein-konto-text = Guten Tag,

    jemand wollte bei { $portal } das Passwort zu dieser E-Mail-Adresse zurücksetzen. Zu ihr gibt es kein Konto. Vielleicht haben Sie eine andere Adresse benutzt, oder Sie richten ein Konto ein:
    { $adresse }

    Wenn Sie das nicht waren, müssen Sie nichts tun.
brief-email-betreff = Bestätigen Sie Ihre neue E-Mail-Adresse
brief-email-text = Guten Tag { $name },

    Sie möchten diese E-Mail-Adresse für Ihr Konto bei { $portal } verwenden. Bestätigen Sie sie mit diesem Link:
    { $adresse }

    Der Link gilt bis { $bis }. Haben Sie die Änderung nicht gewünscht? Dann brauchen Sie nichts zu tun.
brief-email-neu-betreff = Ihre E-Mail-Adresse wurde geändert
brief-email-neu-text = Guten Tag { $name },

    für Ihr Konto bei { $portal } gilt jetzt eine neue E-Mail-Adresse: { $neu }. Alle anderen Geräte sind abgemeldet.

    Haben Sie das nicht selbst getan? Dann wenden Sie sich sofort an den Betrieb des Portals. Die Anschrift steht im Impressum.
brief-geaendert-betreff = Ihr Passwort wurde geändert
brief-geaendert-text = Guten Tag { $name },

    das Passwort Ihres Kontos bei { $portal } wurde geändert. Alle anderen Geräte sind abgemeldet.

    Wenn Sie das nicht waren, legen Sie sofort ein neues Passwort fest:
    { $adresse }

konto-titel = Meine Vorgänge
konto-zu-tun = Das müssen Sie tun
konto-nichts-zu-tun = Im Moment müssen Sie nichts tun.
konto-entwuerfe = Entwürfe
konto-entwuerfe-leer = Sie haben keine angefangenen Anträge.
konto-entwurf-frist = Wir löschen einen Entwurf 90 Tage nach der letzten Änderung.
konto-weiter-ausfuellen = Weiter ausfüllen
konto-vorgaenge = Meine Anträge
konto-vorgaenge-leer = Sie haben noch keinen Antrag gesendet.
konto-suchen = Leistung suchen
konto-mehr = Ältere Vorgänge
konto-nachrichten = Nachrichten
konto-nachrichten-neu = { $anzahl ->
    [one] Sie haben eine ungelesene Nachricht.
   *[other] Sie haben { $anzahl } ungelesene Nachrichten.
}
konto-nachrichten-keine = Sie haben keine ungelesenen Nachrichten.
konto-zum-postfach = Zum Postfach
konto-einstellungen = Einstellungen Ihres Kontos
spalte-leistung = Leistung
spalte-ort = Ort
spalte-geaendert = Zuletzt geändert
spalte-was = Was Sie tun können
spalte-nummer = Vorgang
spalte-stand = Stand
spalte-naechster = Wie es weitergeht

status-zahlung-offen = Zahlung offen
status-eingegangen = Eingegangen
status-in-pruefung = In Bearbeitung
status-rueckfrage = Antwort von Ihnen nötig
status-beschieden = Entschieden
status-bereitgestellt = Bescheid liegt bereit
status-bekanntgegeben = Bescheid bekannt gegeben
status-abgeschlossen = Abgeschlossen
status-zurueckgezogen = Zurückgezogen
weiter-zahlung-offen = Bezahlen Sie bitte die Gebühr. Danach geht es weiter.
weiter-eingegangen = Die Behörde prüft Ihren Antrag. Sie müssen nichts tun.
weiter-in-pruefung = Die Behörde bearbeitet Ihren Antrag. Sie müssen nichts tun.
weiter-rueckfrage = Beantworten Sie die Frage der Behörde.
weiter-beschieden = Die Behörde hat entschieden. Der Bescheid kommt in Ihr Postfach.
weiter-bereitgestellt = Lesen Sie den Bescheid in Ihrem Postfach.
weiter-bekanntgegeben = Prüfen Sie den Bescheid. Wie Sie widersprechen können, steht in der Rechtsbehelfsbelehrung.
weiter-abgeschlossen = Es ist nichts mehr zu tun.
weiter-zurueckgezogen = Sie haben den Antrag zurückgezogen. Es ist nichts mehr zu tun.

einstellungen-titel = Einstellungen Ihres Kontos
einstellungen-angaben = Ihre Angaben
einstellungen-sprache = Sprache Ihrer Nachrichten
einstellungen-sprache-hinweis = In dieser Sprache schreiben wir Ihnen E-Mails und Nachrichten. Bescheide sind immer auf Deutsch.
einstellungen-sprache-knopf = Sprache speichern
einstellungen-sprache-fehlt = Wählen Sie eine Sprache.
einstellungen-passwort = Passwort ändern
einstellungen-passwort-alt = Bisheriges Passwort
einstellungen-passwort-falsch = Das bisherige Passwort stimmt nicht. Geben Sie es noch einmal ein.
einstellungen-passwort-knopf = Passwort ändern
einstellungen-geraete = Geräte
einstellungen-geraete-text = Melden Sie sich auf allen anderen Geräten ab, wenn Sie ein Gerät verloren haben oder ein fremdes benutzt haben.
einstellungen-geraete-knopf = Auf allen anderen Geräten abmelden
einstellungen-daten = Ihre Daten
einstellungen-daten-text = Laden Sie alles herunter, was wir zu Ihrem Konto gespeichert haben: Konto, Entwürfe, Anträge, Verlauf und Nachrichten.
einstellungen-daten-knopf = Daten herunterladen (JSON)
einstellungen-loeschen = Konto löschen
einstellungen-loeschen-text = Sie können Ihr Konto löschen, wenn kein Vorgang mehr läuft.
einstellungen-gespeichert = Gespeichert
einstellungen-passwort-geaendert = Ihr Passwort ist geändert. Auf allen anderen Geräten sind Sie abgemeldet.
einstellungen-sprache-geaendert = Ihre Sprache ist gespeichert.
einstellungen-geraete-abgemeldet = Sie sind auf allen anderen Geräten abgemeldet.
kontakt-titel = Name und E-Mail-Adresse ändern
kontakt-name = Ihr Name
kontakt-name-hinweis = So sprechen wir Sie an. Anträge, die Sie schon gesendet haben, ändern sich nicht.
kontakt-name-knopf = Name speichern
kontakt-name-geaendert = Ihr Name ist geändert.
kontakt-email = Ihre E-Mail-Adresse
kontakt-email-bisher = Bisherige Adresse
kontakt-email-neu = Neue E-Mail-Adresse
kontakt-email-text = Mit der neuen Adresse melden Sie sich danach an, und dorthin gehen unsere E-Mails. Wir schicken Ihnen zuerst einen Link an die neue Adresse. Sie gilt, sobald Sie ihn bestätigen.
kontakt-passwort = Ihr Passwort
kontakt-email-knopf = Link senden
kontakt-gesendet-titel = Öffnen Sie Ihre E-Mails
kontakt-gesendet-text = Wir haben eine E-Mail an die neue Adresse geschickt. Öffnen Sie den Link darin innerhalb von 24 Stunden. Bis dahin gilt die bisherige Adresse.
kontakt-email-geaendert = Ihre neue E-Mail-Adresse gilt. Alle anderen Geräte sind abgemeldet.
kontakt-email-neu-anmelden = Ihre neue E-Mail-Adresse gilt. Melden Sie sich mit ihr an.
kontakt-bestaetigen-titel = Neue E-Mail-Adresse bestätigen
kontakt-bestaetigen-text = Bestätigen Sie, dass diese E-Mail-Adresse Ihnen gehört. Danach melden Sie sich mit ihr an.
kontakt-bestaetigen-knopf = Adresse bestätigen
kontakt-ungueltig-titel = Neue E-Mail-Adresse: Der Link gilt nicht mehr
kontakt-ungueltig = Dieser Link gilt nicht mehr, oder die Adresse gehört schon zu einem anderen Konto. Ihre bisherige Adresse gilt weiter. Sie können die Änderung neu beginnen.
loeschen-titel = Konto löschen
loeschen-text = Wir löschen Ihre Kontodaten und Ihre Entwürfe endgültig. Ihr Postfach können Sie danach nicht mehr öffnen. Laden Sie vorher herunter, was Sie behalten möchten.
loeschen-laufend-titel = Ihr Konto lässt sich jetzt nicht löschen
loeschen-laufend-text = Diese Vorgänge laufen noch. Für Bescheid und Fragen brauchen wir Ihr Postfach. Warten Sie, bis die Vorgänge abgeschlossen sind, oder ziehen Sie die Anträge zurück.
loeschen-entwuerfe-titel = Diese Entwürfe gehen verloren
loeschen-entwuerfe-kasten = Ich möchte diese Entwürfe verlieren
loeschen-entwuerfe-fehlt = Kreuzen Sie an, dass Sie die Entwürfe verlieren möchten, oder brechen Sie ab.
loeschen-passwort-falsch = Das Passwort stimmt nicht. Geben Sie es noch einmal ein.
loeschen-personal = Dienstkonten löscht die Behörde. Wenden Sie sich an den Betrieb.
loeschen-knopf = Konto endgültig löschen

postfach-titel = Postfach
postfach-leer = Sie haben noch keine Nachrichten.
postfach-ungelesen = ungelesen
postfach-gelesen = gelesen
postfach-mehr = Ältere Nachrichten
spalte-nachricht = Nachricht
spalte-behoerde = Behörde
spalte-datum = Datum
nachricht-eingang = Eingangsbestätigung
nachricht-zahlung = Zahlung
nachricht-rueckfrage = Frage der Behörde
nachricht-antwort = Ihre Antwort
nachricht-bescheid = Bescheid
nachricht-mitteilung = Mitteilung
nachricht-von = Von
nachricht-an = An
nachricht-am = Gesendet
nachricht-sie = Sie
nachricht-zum-vorgang = Zum Vorgang { $nummer }
nachricht-anlagen = Anlagen
nachricht-antworten = Frage beantworten
zustellung-bereitgestellt = Bereitgestellt
zustellung-bekanntgabe = Gilt als bekannt gegeben am
zustellung-abgerufen = Zuerst geöffnet
zustellung-widerspruch = Widerspruch möglich bis
anlage-oeffnen = { $name } herunterladen
dokument-nachweis = Nachweis
dokument-papier = Ihr Antrag auf Papier (Scan)
dokument-anlage = Vom Amt geschickt
dokument-quittung = Quittung
dokument-nachreichung = Nachgereicht
dokument-eingangsbestaetigung = Eingangsbestätigung
dokument-bescheid = Bescheid
dokument-bestaetigung = Bestätigung oder Bescheinigung

vorgang-titel = Vorgang { $nummer }
vorgang-zu-tun = Das müssen Sie tun
vorgang-angaben = Angaben
vorgang-nummer = Vorgangsnummer
vorgang-stand = Stand
vorgang-behoerde = Zuständig
vorgang-eingang = Eingegangen
vorgang-bis = Entscheidung voraussichtlich bis
vorgang-gebuehr = Gebühr
vorgang-verlauf = Verlauf
vorgang-nachrichten = Nachrichten
vorgang-nachrichten-keine = Zu diesem Vorgang gibt es noch keine Nachrichten.
vorgang-dokumente = Dokumente
vorgang-bescheid-lesen = Bescheid lesen
vorgang-bescheid-liegt = Der Bescheid liegt in Ihrem Postfach. Er gilt am { $tag } als bekannt gegeben, auch wenn Sie ihn nicht öffnen.
vorgang-bescheid-abrufen = Der Bescheid liegt in Ihrem Postfach. Öffnen Sie ihn dort.
vorgang-bescheid-post = Über Ihren Antrag ist entschieden. Der Bescheid kommt mit der Post. Hier können Sie ihn schon lesen.
vorgang-bescheid-anders = Der Bescheid wurde nicht rechtzeitig geöffnet. Die Behörde stellt ihn Ihnen auf anderem Weg zu.
vorgang-beantwortet-titel = Ihre Antwort ist gesendet
vorgang-beantwortet-text = Die Behörde bearbeitet Ihren Antrag weiter.
vorgang-zurueckgezogen-titel = Ihr Antrag ist zurückgezogen
vorgang-zurueckgezogen-text = Die Behörde bearbeitet ihn nicht weiter.
frage-titel = Die Behörde hat eine Frage
frage-zu = Die Frage betrifft: { $feld }
frage-frist = Antworten Sie bis zum { $tag }.
frage-abgelaufen = Die Frist zum { $tag } ist abgelaufen. Sie können noch antworten, bis die Behörde entschieden hat.
antwort-text = Ihre Antwort
antwort-datei = Dateien
antwort-knopf = Antwort verbindlich senden
antwort-leer = Schreiben Sie eine Antwort oder wählen Sie eine Datei aus.
antwort-zu-lang = Die Antwort ist zu lang. Kürzen Sie sie auf höchstens 4000 Zeichen.
antwort-zeichen = In der Antwort steht ein Zeichen, das wir nicht speichern können: „{ $zeichen }“. Entfernen Sie es.
beilagen-da = Diese Dateien gehen mit:
beilagen-hochladen = Dateien hochladen und ansehen
beilagen-noch-nicht = Gesendet ist noch nichts. Das tun Sie erst mit dem Knopf „{ $knopf }“.
antwort-betreff = Antwort auf Ihre Frage
antwort-nur-dateien = (nur Dateien)
antwort-nicht-offen = Es ist keine Frage mehr offen. Vielleicht haben Sie schon geantwortet oder die Behörde hat entschieden.
datei-leer = Die Datei „{ $name }“ ist leer. Wählen Sie eine andere Datei.
datei-zu-gross = Die Datei „{ $name }“ ist zu groß. Erlaubt sind höchstens { $grenze }. Verkleinern Sie die Datei.
datei-format = Die Datei „{ $name }“ ist keine PDF-, JPG- oder PNG-Datei. Wählen Sie eine Datei in einem dieser Formate.
datei-falscher-name = Der Name der Datei „{ $name }“ passt nicht zu ihrem Inhalt. Geben Sie ihr die Endung „.{ $endung }“ oder wählen Sie eine andere Datei.
datei-beschaedigt = Die Datei „{ $name }“ ist unvollständig oder beschädigt. Speichern Sie sie neu und laden Sie sie noch einmal hoch.
datei-verschluesselt = Die Datei „{ $name }“ ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.
datei-aktiv = Die Datei „{ $name }“ enthält Programmcode. Drucken Sie sie als neue PDF-Datei und laden Sie diese hoch.
datei-archiv = Die Datei „{ $name }“ ist zugleich ein Archiv mit anderen Dateien. Speichern oder drucken Sie sie neu und laden Sie diese hoch.
datei-pixel = Das Bild „{ $name }“ hat { $breite } mal { $hoehe } Bildpunkte. Möglich sind zusammen höchstens 250 Millionen. Verkleinern Sie das Bild und laden Sie es noch einmal hoch.
datei-befallen = In einer Datei wurde Schadsoftware gefunden. Wir haben nichts gespeichert. Prüfen Sie Ihr Gerät und wählen Sie eine andere Datei.
mitteilung-link = Etwas nachreichen oder mitteilen
mitteilung-titel = Etwas nachreichen oder mitteilen
mitteilung-text = Was Sie hier senden, geht an { $amt } und gehört dann zu Ihrem Vorgang. Ihr Antrag bleibt so, wie Sie ihn gesendet haben.
mitteilung-art = Worum geht es?
mitteilung-unterlage = Ich reiche eine Unterlage nach
mitteilung-aenderung = Eine Angabe hat sich geändert
mitteilung-frage = Ich habe eine Frage
mitteilung-worte = Ihre Mitteilung
mitteilung-knopf = Verbindlich senden
mitteilung-art-fehlt = Wählen Sie aus, worum es geht.
mitteilung-datei-fehlt = Wählen Sie die Unterlage aus, die Sie nachreichen.
mitteilung-worte-fehlen = Schreiben Sie, was sich geändert hat oder was Sie wissen möchten.
mitteilung-zu-viele = Die Behörde hat Ihre letzten Mitteilungen noch nicht gelesen. Warten Sie bitte, bevor Sie eine weitere senden.
mitteilung-entschieden = Über Ihren Antrag ist entschieden. Deshalb können Sie hier nichts mehr nachreichen. Das ist jetzt möglich:
mitteilung-beendet = Dieser Vorgang ist beendet. Deshalb können Sie hier nichts mehr nachreichen. Das ist jetzt möglich:
mitteilung-rechtsbehelf = Sie sind mit dem Bescheid nicht einverstanden: Was Sie tun können, steht in der Rechtsbehelfsbelehrung am Ende des Bescheids.
mitteilung-widerspruch-bis = Die Frist endet am { $tag }.
mitteilung-neuer-antrag = Einen neuen Antrag stellen
mitteilung-zur-stelle = Die Behörde anrufen oder ihr schreiben
vorgang-mitgeteilt-titel = Ihre Mitteilung ist eingegangen
vorgang-mitgeteilt-text = Die Behörde sieht sie in Ihrem Vorgang. Unten im Verlauf steht, wann sie eingegangen ist.
verlauf-nachgereicht = Sie haben Unterlagen nachgereicht
verlauf-aenderung = Sie haben eine Änderung mitgeteilt
verlauf-gefragt = Sie haben eine Frage gestellt
verlauf-zur-kenntnis = Ihre Mitteilung wurde gelesen
vorgang-erneut = Erneut beantragen
vorgang-verlaengern = Verlängern
angaben-titel = Meine Angaben für Anträge
angaben-text = Was Sie hier eintragen, müssen Sie in Anträgen nicht noch einmal schreiben. Jeder Antrag fragt Sie, ob er die Angaben übernehmen darf. Wir speichern sie verschlüsselt. Niemand sonst sieht sie, auch keine Behörde, bis Sie einen Antrag absenden.
angaben-leer = Noch nichts eingetragen.
angaben-eintragen = Eintragen
angaben-aendern = Ändern
angaben-loeschen = Alle Angaben löschen
angaben-gespeichert = Ihre Angaben sind gespeichert. Der nächste Antrag bietet sie an.
angaben-geloescht = In Ihrem Konto ist keine dieser Angaben mehr gespeichert. Anträge, die Sie schon gesendet haben, bleiben, wie sie sind.
angaben-fertig = Erledigt
angaben-block = Alles ist freiwillig. Was Sie leer lassen, wird nicht gespeichert.
angaben-speichern = Speichern
unterlagen-titel = Meine Unterlagen
unterlagen-text = Hier heben Sie Dokumente auf, die Sie öfter brauchen, zum Beispiel einen Nachweis oder einen Bescheid. Wo ein Antrag eine Datei verlangt, wählen Sie sie unter „aus früheren Anträgen“ aus; in den Antrag kommt eine Kopie. Wir speichern sie verschlüsselt. Keine Behörde sieht sie hier.
unterlagen-leer = Noch nichts aufgehoben.
unterlagen-platz = Belegt: { $da } von { $alles }.
unterlagen-voll = Hier ist kein Platz mehr. Sie können höchstens { $alles } und 100 Dateien aufheben. Entfernen Sie zuerst eine andere.
unterlagen-aufheben = Unter „Meine Unterlagen“ aufheben
unterlagen-aufgehoben = Eine Kopie liegt jetzt hier. Sie bleibt, bis Sie sie entfernen.
rueckzug-titel = Antrag zurückziehen
rueckzug-text = Die Behörde bearbeitet Ihren Antrag dann nicht weiter. Sie können das nicht rückgängig machen, aber später einen neuen Antrag stellen.
rueckzug-link = Antrag zurückziehen
rueckzug-knopf = Antrag verbindlich zurückziehen
rueckzug-unmoeglich = Der Antrag lässt sich nicht mehr zurückziehen, weil schon entschieden ist. Was Sie gegen einen Bescheid tun können, steht in der Rechtsbehelfsbelehrung.

verlauf-eingegangen = Ihr Antrag ist eingegangen
verlauf-erfasst = Die Behörde hat Ihren Antrag auf Papier erfasst
verlauf-erfasst-eingang = Das Papier ist am { $tag } eingegangen.
verlauf-zur-post = Der Bescheid ist zur Post gegeben
verlauf-zahlung-angefordert = Die Gebühr kann bezahlt werden
verlauf-bezahlt = Ihre Zahlung über { $betrag } ist eingegangen
verlauf-zahlung-gescheitert = Eine Zahlung hat nicht geklappt
verlauf-uebernommen = Die Bearbeitung hat begonnen
verlauf-nachgefordert = Die Behörde hat Ihnen eine Frage gestellt
verlauf-nachgefordert-frist = Antwort erbeten bis { $tag }
verlauf-beantwortet-papier = Ihre Antwort auf Papier ist erfasst
verlauf-beantwortet = Sie haben geantwortet
verlauf-beantwortet-dateien = { $anzahl ->
    [one] mit einer Datei
   *[other] mit { $anzahl } Dateien
}
verlauf-geschrieben = Nachricht der Behörde
verlauf-erledigt = Die Frage hat sich erledigt
verlauf-frist-abgelaufen = Die Frist für Ihre Antwort ist abgelaufen
verlauf-entschieden = Die Behörde hat entschieden
verlauf-bestaetigt = Die Behörde hat Ihnen die Bestätigung geschickt
verlauf-bereitgestellt = Der Bescheid liegt in Ihrem Postfach
verlauf-abgerufen = Sie haben den Bescheid geöffnet
verlauf-bekanntgegeben = Der Bescheid gilt als bekannt gegeben
verlauf-zurueckgezogen = Sie haben den Antrag zurückgezogen
verlauf-weitergeleitet = Angaben an eine andere Stelle weitergeleitet
verlauf-register-gefragt = Das Register wird gefragt
verlauf-register-vollzogen = Automatisch entschieden, das Register ist geändert
verlauf-register-abgewiesen = Das Register hat den Antrag nicht ausgeführt. Ein Mensch prüft ihn.
verlauf-abgegeben = An die zuständige Stelle abgegeben
verlauf-abgeschlossen = Der Vorgang ist abgeschlossen
verlauf-sie = Sie
verlauf-bald-antwort = Bis zu diesem Tag sollen Sie antworten
verlauf-bald-entscheidung = Bis zu diesem Tag soll die Behörde entscheiden
verlauf-bald-bekanntgabe = Der Bescheid gilt an diesem Tag als bekannt gegeben
verlauf-bald-widerspruch = Bis zu diesem Tag können Sie Widerspruch einlegen

zahlung-offen = { $betrag }, noch nicht bezahlt
zahlung-bezahlt = { $betrag }, bezahlt am { $tag }
zahlung-ausgeblieben = { $betrag }, nicht bezahlt. Die Behörde fordert den Betrag mit einem Bescheid an.
zahlung-teil = { $gekommen } gezahlt, { $rest } noch offen
zahlung-klaerung = Es ist ein anderer Betrag angekommen, als zu zahlen war. Die Behörde prüft das und schreibt Ihnen. Sie müssen jetzt nichts zahlen.
zahlung-rueck-offen = { $betrag } zahlt die Behörde Ihnen zurück
zahlung-rueck-fertig = { $betrag } am { $tag } zurückgezahlt
zahlung-rueckzahlung = Rückzahlung
zahlung-keine = Im Moment ist nichts zu zahlen
zahlung-jetzt = Gebühr bezahlen: { $betrag }
zahlung-gescheitert = Der letzte Versuch hat nicht geklappt. Sie können noch einmal bezahlen.
zahlung-vorbereitung = Die Zahlung wird vorbereitet. Laden Sie diese Seite in einigen Sekunden neu.

beteiligte-titel = Beteiligte Behörden
beteiligte-text = Sie haben alles einmal eingereicht. Jede Behörde prüft den Teil, für den sie zuständig ist.
beteiligte-fertig = { $fertig } von { $alle } sind fertig.
beteiligte-seit = seit { $tag }
beteiligte-leitet = leitet das Verfahren
beteiligt-angefragt = Hat Ihre Angaben
beteiligt-uebernommen = Prüft
beteiligt-fertig = Hat geprüft
beteiligt-nicht-zustaendig = Ist nicht zuständig
beteiligt-mehr = Braucht noch Angaben
beteiligt-entfallen = Prüft nicht mehr

pflichten-titel = Das müssen Sie danach tun
pflicht-offen = Offen, bis zum { $tag }
pflicht-ueberfaellig = Überfällig seit dem { $tag }
pflicht-erledigt = Erledigt am { $tag }
pflicht-link = Jetzt einreichen
pflicht-seite = Einreichen zum Vorgang { $nummer }
pflicht-bis = Die Frist endet am { $tag }.
pflicht-datei = Dateien
pflicht-datei-fehlt = Wählen Sie mindestens eine Datei aus.
pflicht-mitteilung = Mitteilung an die Behörde
pflicht-knopf = Einreichen
pflicht-schon = Das ist schon erledigt. Sie müssen nichts mehr einreichen.
pflicht-betreff = Eingereicht: { $name }
vorgang-eingereicht-titel = Ihre Unterlagen sind eingegangen
vorgang-eingereicht-text = Die Behörde hat sie erhalten. Sie müssen dazu nichts mehr tun.
verlauf-beteiligt = Andere Behörden prüfen mit
verlauf-beteiligt-fertig = Eine beteiligte Behörde hat geprüft
verlauf-pflichten = Termine für später stehen fest
verlauf-pflicht-erfuellt = Sie haben Unterlagen eingereicht
verlauf-bald-pflicht = Bis zu diesem Tag müssen Sie etwas einreichen

# Online-Ausweis
ausweis-titel = Online-Ausweis
ausweis-verbinden-text = Verbinden Sie Ihr Konto mit: { $dienst }. Danach können Sie sich auch damit anmelden.
ausweis-verbinden = Online-Ausweis verbinden
ausweis-verbunden = Ihr Konto ist verbunden mit: { $dienst }, seit { $seit }. Sie können sich damit anmelden.
ausweis-loesen = Verbindung lösen
ausweis-ist-verbunden = Ihr Konto ist mit dem Online-Ausweis verbunden.
ausweis-ist-geloest = Die Verbindung ist gelöst. Sie melden sich mit E-Mail-Adresse und Passwort an.
ausweis-anmelden-titel = Mit dem Online-Ausweis
ausweis-anmelden-text = Das geht, wenn Sie Ihr Konto in den Einstellungen mit dem Online-Ausweis verbunden haben.
ausweis-anmelden-knopf = Mit dem Online-Ausweis anmelden
ausweis-abgebrochen = Sie haben abgebrochen
ausweis-abgebrochen-text = Es wurde nichts übermittelt. Was Sie eingegeben haben, ist gespeichert.
ausweis-abgelehnt = Der Nachweis gilt nicht
ausweis-abgelehnt-text = Der Ausweisdienst hat Ihre Identität nicht so bestätigt, wie dieser Dienst es braucht. Vielleicht ist zu viel Zeit vergangen, oder dieser Ausweis genügt nicht. Versuchen Sie es noch einmal. Was Sie eingegeben haben, ist gespeichert.
ausweis-unerreichbar = Der Ausweisdienst antwortet nicht
ausweis-unerreichbar-text = Das liegt nicht an Ihnen. Versuchen Sie es in ein paar Minuten noch einmal. Was Sie eingegeben haben, ist gespeichert.
ausweis-fremd = Diese Anmeldung gilt hier nicht
ausweis-fremd-text = Sie gehört zu einem anderen Browser, wurde schon benutzt oder ist zu lange her. Gehen Sie zurück und weisen Sie sich noch einmal aus.
ausweis-anderer = Dieser Ausweis gehört nicht zu Ihrem Konto
ausweis-anderer-text = Ihr Konto ist mit einem anderen Ausweis verbunden. Nehmen Sie diesen, oder lösen Sie die Verbindung in den Einstellungen.
ausweis-anderes-konto = Dieser Ausweis gehört zu einem anderen Konto
ausweis-anderes-konto-text = Ein Ausweis kann nur mit einem Konto verbunden sein. Melden Sie sich mit dem anderen Konto an, oder lösen Sie dort die Verbindung.
ausweis-kein-konto = Mit diesem Ausweis ist kein Konto verbunden
ausweis-kein-konto-text = Melden Sie sich mit E-Mail-Adresse und Passwort an. Danach verbinden Sie den Ausweis in den Einstellungen Ihres Kontos.
ausweis-nochmal = Noch einmal versuchen
ausweis-zurueck = Zurück zum Antrag

# Widerspruch gegen einen Bescheid (VwGO §§ 58, 60, 68 bis 70)
widerspruch-titel = Widerspruch
widerspruch-bis = Sind Sie mit dem Bescheid nicht einverstanden? Bis zum { $bis } können Sie Widerspruch einlegen.
widerspruch-vorbei = Die Frist für den Widerspruch ist am { $bis } abgelaufen.
widerspruch-knopf = Widerspruch einlegen
widerspruch-mehr = Was jetzt noch möglich ist
widerspruch-anders = Gegen diesen Bescheid gibt es keinen Widerspruch. Das ist stattdessen möglich: { $art }. Im Bescheid steht dazu:
widerspruch-eingelegt = Widerspruch { $nummer } vom { $tag }
widerspruch-papier = Widerspruch { $nummer }: am { $tag } auf Papier eingegangen
widerspruch-papier-text = Wer ihn geschrieben hat, haben wir nicht geprüft. Ist er von Ihnen? Dann verfolgen Sie ihn mit der Nummer und dem Zugangscode, die auf der Eingangsbestätigung stehen. Ist er nicht von Ihnen, sagen Sie der Behörde Bescheid.
widerspruch-erfolg = Das Amt hat ihm ganz oder zum Teil recht gegeben.
widerspruch-ohne-erfolg = Das Amt hat ihn zurückgewiesen.
widerspruch-gegen = Widerspruch gegen den Bescheid { $nummer } vom { $tag }
widerspruch-schon = Sie haben schon Widerspruch eingelegt
widerspruch-wiedereinsetzung = Konnten Sie die Frist ohne Ihre Schuld nicht einhalten? Dann beantragen Sie, dass die Behörde Sie so stellt, als wären Sie pünktlich gewesen (Wiedereinsetzung, §§ 60 und 70 Absatz 2 der Verwaltungsgerichtsordnung). Dafür haben Sie zwei Wochen Zeit, sobald das Hindernis weg ist. In dieser Zeit müssen Sie auch den Widerspruch einlegen. Schreiben Sie in die Begründung, was Sie gehindert hat.
widerspruch-ein-jahr = Steht im Bescheid nichts über den Widerspruch, oder ist es falsch, dann haben Sie ein Jahr Zeit (§ 58 Absatz 2 der Verwaltungsgerichtsordnung).
widerspruch-behoerde = Der Widerspruch geht an
widerspruch-vom = Bescheid vom
widerspruch-ende = Letzter Tag für den Widerspruch
widerspruch-form-titel = In welcher Form?
widerspruch-form-text = Das Gesetz verlangt eine bestimmte Form (§ 70 Absatz 1 der Verwaltungsgerichtsordnung). Sie haben vier Wege:
widerspruch-form-ausweis = Hier online, mit Online-Ausweis: Sie füllen das Formular aus und weisen sich vor dem Absenden aus. Das ersetzt die Unterschrift. Mit dem Absenden ist der Widerspruch eingelegt.
widerspruch-form-signatur = Hier online, mit einem PDF: Es trägt Ihre qualifizierte elektronische Signatur. Sie laden es im Formular hoch.
widerspruch-form-post = Auf Papier: Sie schreiben und unterschreiben den Widerspruch. Er muss bis zum letzten Tag bei der Behörde sein.
widerspruch-form-niederschrift = Im Amt: Sie gehen hin, und das Amt schreibt Ihren Widerspruch auf.
widerspruch-form-nicht = Eine E-Mail oder ein Anruf reicht nicht. Auch das Formular allein reicht nicht, wenn Sie sich dabei nicht ausweisen.
widerspruch-ohne-konto-titel = Online brauchen Sie dafür ein Konto
widerspruch-ohne-konto = Sie sind mit Nummer und Code hier. Schreiben Sie den Widerspruch auf Papier und unterschreiben Sie ihn, oder gehen Sie zum Amt. Nennen Sie die Nummer von oben. Oder übernehmen Sie den Vorgang zuerst in ein Konto.
widerspruch-beginnen = Widerspruch schreiben
widerspruch-gleichzeitig = Der Entwurf wird gerade in einem anderen Fenster geändert. Versuchen Sie es noch einmal.
verlauf-stichprobe = Ein Mensch entscheidet: Der Zufall hat Ihren Antrag zur Prüfung ausgewählt
verlauf-mangel = Das Amt zeigt allen, wie es um Ihre Meldung steht
verlauf-mangel-verborgen = Ihre Meldung ist nicht mehr öffentlich
verlauf-bald-ende = Ihre Erlaubnis endet

# Genehmigungsfiktion (§ 42a VwVfG)
status-genehmigung-gilt = Genehmigung gilt als erteilt
weiter-genehmigung-gilt = Die Behörde hat nicht rechtzeitig entschieden. Darum gilt Ihre Genehmigung als erteilt.
verlauf-fiktion-verlaengert = Die Frist für die Entscheidung ist verlängert
verlauf-fiktion-eingetreten = Die Frist ist ohne Entscheidung abgelaufen: Die Genehmigung gilt als erteilt
verlauf-bescheinigung-verlangt = Sie haben eine Bescheinigung verlangt
verlauf-fiktion-bescheinigt = Die Bescheinigung liegt in Ihrem Postfach
verlauf-bald-fiktion = Ohne Entscheidung gilt die Genehmigung danach als erteilt
fiktion-titel = Frist für die Entscheidung
fiktion-laeuft = Die Behörde muss bis zum { $ende } entscheiden. Tut sie das nicht, gilt Ihre Genehmigung ab dem { $ab } als erteilt. So steht es im Gesetz (§ 42a des Verwaltungsverfahrensgesetzes).
fiktion-seit = Die Frist läuft seit
fiktion-bis = Die Frist endet am
fiktion-verlaengert = Die Behörde hat die Frist einmal verlängert. Die Gründe stehen in Ihrem Postfach.
fiktion-wartet = Die Frist für die Entscheidung hat noch nicht begonnen. Sie beginnt, wenn Ihre Unterlagen vollständig sind. Fragt die Behörde nach etwas, antworten Sie bitte darauf.
fiktion-gilt = Ihre Genehmigung gilt seit dem { $ab } als erteilt
fiktion-gilt-text = Die Behörde hat nicht rechtzeitig entschieden. Dann gilt die Genehmigung nach dem Gesetz als erteilt (§ 42a des Verwaltungsverfahrensgesetzes).
fiktion-bescheinigung-frage = Sie können eine schriftliche Bescheinigung verlangen.
fiktion-bescheinigung-knopf = Bescheinigung verlangen
fiktion-bescheinigung-kommt = Sie haben eine Bescheinigung verlangt. Die Behörde schickt sie Ihnen.
fiktion-bescheinigung-da = Die Bescheinigung finden Sie bei den Dokumenten.
fiktion-verlangt-titel = Ihr Wunsch ist angekommen
fiktion-verlangt-text = Die Behörde schickt Ihnen die Bescheinigung. Sie bekommen dann eine Nachricht.
