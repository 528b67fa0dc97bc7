# Das Konto in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
email = E-Mail-Adresse
email-leer = Bitte schreiben Sie Ihre E-Mail-Adresse.
email-falsch = Die E-Mail-Adresse ist nicht richtig. Schreiben Sie sie zum Beispiel so: name@beispiel.de
passwort = Pass-Wort
passwort-leer = Bitte schreiben Sie Ihr Pass-Wort.
passwort-neu = Neues Pass-Wort
passwort-hinweis = Das Pass-Wort muss lang sein: mindestens 12 Zeichen. Nehmen Sie mehrere Wörter. Die Wörter sollen nicht zusammenpassen.
passwort-neu-leer = Bitte schreiben Sie ein neues Pass-Wort. Es muss mindestens 12 Zeichen haben.
passwort-zu-kurz = Das Pass-Wort ist zu kurz. Es muss mindestens 12 Zeichen haben.
passwort-zu-lang = Das Pass-Wort ist zu lang. Es gehen nur 200 Zeichen.
passwort-leicht = Dieses Pass-Wort kann man leicht erraten. Nehmen Sie mehrere Wörter. Nehmen Sie nicht Ihren Namen.
name = Ihr Name
name-hinweis = Schreiben Sie Ihren Vornamen und Ihren Nachnamen.
name-leer = Bitte schreiben Sie Ihren Namen.
name-falsch = Der Name geht so nicht. Schreiben Sie nur Buchstaben. Es gehen 120 Buchstaben.

anmelden-titel = Anmelden
anmelden-knopf = Anmelden
anmelden-falsch = Die E-Mail-Adresse ist falsch. Oder das Pass-Wort ist falsch. Bitte versuchen Sie es noch einmal.
anmelden-bestaetigt-titel = Ihr Konto ist fertig
anmelden-bestaetigt-text = Jetzt können Sie sich anmelden.
anmelden-passwort-neu-titel = Sie haben ein neues Pass-Wort
anmelden-passwort-neu-text = Melden Sie sich mit dem neuen Pass-Wort an.
anmelden-abgemeldet-titel = Sie sind jetzt abgemeldet
anmelden-abgemeldet-text = Ihre Antworten sind noch da. Melden Sie sich wieder an. Dann sehen Sie sie.
anmelden-beendet-titel = Ihre Sitzung ist zu Ende
anmelden-beendet-text = Wir haben Sie abgemeldet. So sind Ihre Daten sicher. Melden Sie sich wieder an. Dann geht es auf der gleichen Seite weiter. Ihre gespeicherten Antworten sind noch da. Prüfen Sie bitte die letzte Seite.
anmelden-geloescht-titel = Ihr Konto ist gelöscht
anmelden-geloescht-text = Wir haben Ihre Daten gelöscht. Das Amt behält fertige Anträge. Im Gesetz steht: So lange muss das Amt sie behalten.
anmelden-kein-konto = Haben Sie noch kein Konto?
anmelden-ohne-konto = Haben Sie ohne Konto angefangen? Weitermachen mit Nummer und Code
ohne-titel = Weitermachen mit Nummer und Code
ohne-text = Haben Sie einen Antrag ohne Konto angefangen? Dann haben Sie eine Nummer und einen Code bekommen. Bitte schreiben Sie beides hier hin.
ohne-nummer = Nummer
ohne-nummer-hinweis = Zum Beispiel: BW-3K7QM-X2A9T
ohne-code = Code
ohne-code-hinweis = Der Code hat 12 Zeichen. Striche und Abstände sind egal.
ohne-knopf = Öffnen
ohne-nummer-leer = Bitte schreiben Sie Ihre Nummer.
ohne-code-leer = Bitte schreiben Sie Ihren Code.
ohne-falsch = Die Nummer ist falsch. Oder der Code ist falsch. Bitte versuchen Sie es noch einmal.
ohne-verloren = Haben Sie den Code verloren? Ohne Code können auch wir den Antrag nicht öffnen. Haben Sie den Antrag schon gesendet? Dann fragen Sie das Amt. Sagen Sie dem Amt Ihre Nummer.
ohne-beendet-titel = Sie haben aufgehört
ohne-beendet-text = Mit Nummer und Code können Sie immer weitermachen.
ohne-geloescht-titel = Ihr Antrag ist gelöscht
ohne-geloescht-text = Alle Antworten und Dateien sind weg. Nummer und Code gehen nicht mehr.
zugang-titel = Ihre Nummer und Ihr Code
zugang-aufschreiben-titel = Bitte jetzt aufschreiben: Nummer und Code
zugang-aufschreiben-text = Sie können diese Seite auch drucken. Sie brauchen beides. Sonst kommen Sie nicht mehr an Ihren Antrag.
zugang-link = Adresse im Internet
zugang-nummer = Nummer
zugang-code = Code
zugang-code-verborgen = Sie haben den Code schon bekommen. Wir können ihn nicht mehr lesen.
zugang-weiter-entwurf = Weiter zum Formular
zugang-weiter-vorgang = Weiter zum Antrag
zugang-drucken = Seite drucken
zugang-kopieren = Kopieren
zugang-kopiert = Kopiert.
zugang-markiert = Der Text ist markiert. Jetzt können Sie ihn kopieren.
zugang-mail-titel = Nachricht per E-Mail
zugang-mail-text = Möchten Sie eine E-Mail? Dann schicken wir Ihnen die Adresse. Später schreiben wir Ihnen: Es gibt etwas Neues. Der Code steht nie in einer E-Mail.
zugang-mail-feld = E-Mail-Adresse
zugang-mail-hinweis = Möchten Sie keine E-Mails mehr? Dann lassen Sie das Feld leer.
zugang-mail-knopf = Speichern
zugang-mail-gesendet-titel = Gespeichert
zugang-mail-gesendet-text = Wir haben Ihnen eine E-Mail geschickt.
zugang-mail-aus-text = Sie bekommen keine E-Mails mehr.
zugang-neu-titel = Neuer Code
zugang-neu-text = Haben Sie den Code verloren? Oder kennt ihn jemand anderes? Dann machen Sie einen neuen Code. Der alte Code geht dann nicht mehr.
zugang-neu-knopf = Neuen Code machen
zugang-konto-titel = In ein Konto bringen
zugang-konto-text = Haben Sie ein Konto? Dann können Sie den Antrag in das Konto bringen. Sie brauchen dafür Nummer und Code.
zugang-konto-link = In mein Konto bringen
uebernehmen-titel = Antrag in mein Konto bringen
uebernehmen-text = Danach ist der Antrag in Ihrem Konto. Nummer und Code gehen dann nicht mehr.
uebernehmen-knopf = In mein Konto bringen
uebernehmen-link = Einen Antrag ohne Konto in mein Konto bringen
uebernehmen-war-titel = Fertig
uebernehmen-war-text = Der Antrag ist jetzt in Ihrem Konto.
brief-zugang-betreff = Ihr Antrag { $nummer }
brief-zugang-text = Guten Tag,

    Sie haben bei { $portal } einen Antrag angefangen. Ihre Nummer ist: { $nummer }.

    Hier können Sie weitermachen:
    { $adresse }

    Sie brauchen dafür auch Ihren Code. Der Code steht nicht in dieser E-Mail. Das ist sicherer für Sie.

    Haben Sie keinen Antrag angefangen? Dann hat jemand Ihre Adresse falsch eingetragen. Sie müssen nichts tun.
anmelden-demo = Konten zum Ausprobieren
anmelden-faktor-fehlt = Für Ihr Dienst-Konto fehlt noch der zweite Schutz. Fragen Sie den Betrieb.
anmelden-gesperrt = Dieses Konto ist gesperrt. Fragen Sie Ihre Behörde.
passwort-vergessen = Haben Sie Ihr Pass-Wort vergessen?
code-titel = Code schreiben
code = Code mit 6 Ziffern
code-hinweis = Öffnen Sie Ihre App für den Code. Schreiben Sie den Code in das Feld.
code-leer = Bitte schreiben Sie die 6 Ziffern.
code-falsch = Der Code ist falsch. Oder Sie haben ihn schon benutzt. Warten Sie auf den nächsten Code.
code-abgelaufen = Das hat zu lange gedauert. Bitte melden Sie sich noch einmal an.
warten-titel = Das waren zu viele Versuche
warten-text = Bitte warten Sie bis { $zeit }. Dann können Sie es noch einmal versuchen. Ihre Daten sind sicher.

registrieren-titel = Ein Konto machen
registrieren-einleitung = Mit einem Konto können Sie Anträge speichern. Sie sehen: So weit ist Ihr Antrag. Und Sie bekommen Nachrichten vom Amt.
registrieren-knopf = Konto machen
registrieren-schon = Haben Sie schon ein Konto?
registriert-titel = Schauen Sie in Ihre E-Mails
registriert-text = Wir haben Ihnen eine E-Mail geschickt. In der E-Mail ist ein Link. Drücken Sie auf den Link. Sie haben 24 Stunden Zeit. Dann ist Ihr Konto fertig.
registriert-nichts-titel = Haben Sie keine E-Mail bekommen?
registriert-nichts-text = Schauen Sie in den Ordner für Spam. Spam sind E-Mails, die man nicht haben will. Ist die E-Mail nicht da? Dann warten Sie ein paar Minuten. Wir schicken Ihnen noch eine E-Mail. Der alte Link geht dann nicht mehr.
registriert-erneut = Noch eine E-Mail schicken
registriert-erneut-titel = Wir haben die E-Mail geschickt
registriert-erneut-text = Fehlt noch etwas? Dann haben wir Ihnen noch eine E-Mail geschickt.
demo-mail = Zur Probe: Hier liegt die E-Mail
bestaetigen-titel = Ist das Ihre E-Mail-Adresse?
bestaetigen-text = Bitte sagen Sie uns: Das ist meine E-Mail-Adresse. Danach können Sie sich anmelden.
bestaetigen-knopf = Ja, das ist meine Adresse
bestaetigen-ungueltig-titel = Dieser Link geht nicht mehr
bestaetigen-ungueltig-text = Der Link ist zu alt. Oder Sie haben ihn schon benutzt. Versuchen Sie sich anzumelden. Geht es nicht? Dann machen Sie das Konto noch einmal.

vergessen-titel = Pass-Wort vergessen
vergessen-text = Schreiben Sie Ihre E-Mail-Adresse. Wir schicken Ihnen einen Link. Mit dem Link machen Sie ein neues Pass-Wort.
vergessen-knopf = Link schicken
vergessen-gesendet-titel = Schauen Sie in Ihre E-Mails
vergessen-gesendet-text = Wir haben Ihnen eine E-Mail geschickt. Der Link geht eine Stunde lang.
neu-titel = Neues Pass-Wort machen
neu-text = Danach sind Sie überall abgemeldet. Melden Sie sich mit dem neuen Pass-Wort wieder an.
neu-knopf = Pass-Wort speichern
neu-ungueltig-text = Der Link ist zu alt. Oder Sie haben ihn schon benutzt. Sie können einen neuen Link bekommen.

brief-bestaetigen-betreff = Ist das Ihre E-Mail-Adresse?
brief-bestaetigen-text = Guten Tag { $name },

    Sie möchten ein Konto bei { $portal }. Drücken Sie auf diesen Link:
    { $adresse }

    Der Link geht bis { $bis }. Möchten Sie kein Konto? Dann müssen Sie nichts machen.

    Auf diese E-Mail können Sie nicht antworten.
brief-vorhanden-betreff = Sie haben schon ein Konto
brief-vorhanden-text = Guten Tag,

    jemand wollte ein Konto bei { $portal }. Mit Ihrer E-Mail-Adresse. Sie haben aber schon ein Konto. Waren Sie das? Dann melden Sie sich hier an:
    { $adresse }

    Dort können Sie auch ein neues Pass-Wort machen. Waren Sie das nicht? Dann müssen Sie nichts machen.
brief-zuruecksetzen-betreff = Neues Pass-Wort machen
brief-zuruecksetzen-text = Guten Tag { $name },

    mit diesem Link machen Sie bei { $portal } ein neues Pass-Wort:
    { $adresse }

    Der Link geht bis { $bis }. Möchten Sie kein neues Pass-Wort? Dann müssen Sie nichts machen.
brief-kein-konto-betreff = Mit dieser Adresse gibt es kein Konto
brief-kein-konto-text = Guten Tag,

    jemand wollte ein neues Pass-Wort bei { $portal }. Mit Ihrer E-Mail-Adresse. Es gibt aber kein Konto mit dieser Adresse. Vielleicht haben Sie eine andere Adresse. Oder Sie machen hier ein Konto:
    { $adresse }

    Waren Sie das nicht? Dann müssen Sie nichts machen.
brief-email-betreff = Ist das Ihre neue E-Mail-Adresse?
brief-email-text = Guten Tag { $name },

    Sie möchten diese E-Mail-Adresse für Ihr Konto bei { $portal }. Klicken Sie auf den Link:
    { $adresse }

    Der Link geht bis { $bis }. Wollten Sie das nicht? Dann machen Sie nichts.
brief-email-neu-betreff = Sie haben eine neue E-Mail-Adresse
brief-email-neu-text = Guten Tag { $name },

    Ihr Konto bei { $portal } hat jetzt eine neue E-Mail-Adresse: { $neu }. Alle anderen Geräte sind abgemeldet.

    Waren Sie das nicht? Dann melden Sie sich sofort beim Betrieb. Die Adresse steht im Impressum.
brief-geaendert-betreff = Sie haben ein neues Pass-Wort
brief-geaendert-text = Guten Tag { $name },

    das Pass-Wort von Ihrem Konto bei { $portal } ist neu. Alle anderen Geräte sind abgemeldet.

    Waren Sie das nicht? Dann machen Sie gleich ein neues Pass-Wort:
    { $adresse }

konto-titel = Meine Anträge
konto-zu-tun = Das müssen Sie machen
konto-nichts-zu-tun = Sie müssen jetzt nichts machen.
konto-entwuerfe = Angefangene Anträge
konto-entwuerfe-leer = Sie haben keinen Antrag angefangen.
konto-entwurf-frist = Ändern Sie 90 Tage lang nichts? Dann löschen wir den angefangenen Antrag.
konto-weiter-ausfuellen = Weitermachen
konto-vorgaenge = Abgeschickte Anträge
konto-vorgaenge-leer = Sie haben noch keinen Antrag abgeschickt.
konto-suchen = Zur Suche
konto-mehr = Ältere Anträge
konto-nachrichten = Nachrichten
konto-nachrichten-neu = { $anzahl ->
    [one] Sie haben eine neue Nachricht.
   *[other] Sie haben { $anzahl } neue Nachrichten.
}
konto-nachrichten-keine = Sie haben keine neue Nachricht.
konto-zum-postfach = Zum Post-Fach
konto-einstellungen = Einstellungen für Ihr Konto
spalte-leistung = Antrag
spalte-ort = Ort
spalte-geaendert = Zuletzt geändert
spalte-was = Das können Sie machen
spalte-nummer = Nummer
spalte-stand = So weit ist es
spalte-naechster = So geht es weiter

status-zahlung-offen = Sie müssen noch zahlen
status-eingegangen = Angekommen
status-in-pruefung = Das Amt arbeitet daran
status-rueckfrage = Sie müssen antworten
status-beschieden = Das Amt hat entschieden
status-bereitgestellt = Der Bescheid ist da
status-bekanntgegeben = Der Bescheid gilt
status-abgeschlossen = Fertig
status-zurueckgezogen = Sie möchten den Antrag nicht mehr
weiter-zahlung-offen = Bitte zahlen Sie. Dann geht es weiter.
weiter-eingegangen = Das Amt prüft Ihren Antrag. Sie müssen nichts machen.
weiter-in-pruefung = Das Amt arbeitet an Ihrem Antrag. Sie müssen nichts machen.
weiter-rueckfrage = Bitte antworten Sie dem Amt.
weiter-beschieden = Das Amt hat entschieden. Der Bescheid kommt in Ihr Post-Fach.
weiter-bereitgestellt = Lesen Sie den Bescheid. Er liegt in Ihrem Post-Fach.
weiter-bekanntgegeben = Lesen Sie den Bescheid. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.
weiter-abgeschlossen = Sie müssen nichts mehr machen.
weiter-zurueckgezogen = Sie möchten den Antrag nicht mehr. Sie müssen nichts mehr machen.

einstellungen-titel = Einstellungen für Ihr Konto
einstellungen-angaben = Das wissen wir von Ihnen
einstellungen-sprache = Sprache für Ihre Nachrichten
einstellungen-sprache-hinweis = In dieser Sprache schreiben wir Ihnen E-Mails und Nachrichten. Ein Bescheid ist immer in schwerem Deutsch.
einstellungen-sprache-knopf = Sprache speichern
einstellungen-sprache-fehlt = Bitte wählen Sie eine Sprache.
einstellungen-passwort = Pass-Wort ändern
einstellungen-passwort-alt = Altes Pass-Wort
einstellungen-passwort-falsch = Das alte Pass-Wort ist falsch. Schreiben Sie es noch einmal.
einstellungen-passwort-knopf = Pass-Wort ändern
einstellungen-geraete = Geräte
einstellungen-geraete-text = Haben Sie Ihr Handy verloren? Oder haben Sie ein fremdes Gerät benutzt? Dann melden Sie sich dort ab.
einstellungen-geraete-knopf = Überall sonst abmelden
einstellungen-daten = Ihre Daten
einstellungen-daten-text = Sie können alles herunterladen. Das sind: Ihr Konto, Ihre Anträge und Ihre Nachrichten.
einstellungen-daten-knopf = Daten herunterladen (JSON)
einstellungen-loeschen = Konto löschen
einstellungen-loeschen-text = Sie können Ihr Konto löschen. Aber erst müssen alle Anträge fertig sein.
einstellungen-gespeichert = Gespeichert
einstellungen-passwort-geaendert = Sie haben ein neues Pass-Wort. Auf allen anderen Geräten sind Sie abgemeldet.
einstellungen-sprache-geaendert = Wir haben Ihre Sprache gespeichert.
einstellungen-geraete-abgemeldet = Sie sind überall sonst abgemeldet.
kontakt-titel = Name oder E-Mail-Adresse ändern
kontakt-name = Ihr Name
kontakt-name-hinweis = So nennen wir Sie. Ihre alten Anträge bleiben gleich.
kontakt-name-knopf = Name speichern
kontakt-name-geaendert = Wir haben Ihren neuen Namen gespeichert.
kontakt-email = Ihre E-Mail-Adresse
kontakt-email-bisher = Alte Adresse
kontakt-email-neu = Neue E-Mail-Adresse
kontakt-email-text = Wir schicken Ihnen eine E-Mail an die neue Adresse. In der E-Mail ist ein Link. Klicken Sie auf den Link. Dann gilt die neue Adresse. Mit der neuen Adresse melden Sie sich dann an.
kontakt-passwort = Ihr Pass-Wort
kontakt-email-knopf = Link schicken
kontakt-gesendet-titel = Lesen Sie Ihre E-Mails
kontakt-gesendet-text = Wir haben eine E-Mail an die neue Adresse geschickt. Klicken Sie auf den Link in der E-Mail. Sie haben 24 Stunden Zeit. So lange gilt die alte Adresse.
kontakt-email-geaendert = Die neue E-Mail-Adresse gilt jetzt. Alle anderen Geräte sind abgemeldet.
kontakt-email-neu-anmelden = Die neue E-Mail-Adresse gilt jetzt. Melden Sie sich damit an.
kontakt-bestaetigen-titel = Neue E-Mail-Adresse bestätigen
kontakt-bestaetigen-text = Ist das Ihre E-Mail-Adresse? Dann drücken Sie den Knopf. Danach melden Sie sich mit dieser Adresse an.
kontakt-bestaetigen-knopf = Ja, das ist meine Adresse
kontakt-ungueltig-titel = Neue E-Mail-Adresse: Der Link geht nicht mehr
kontakt-ungueltig = Der Link geht nicht mehr. Oder die Adresse gehört zu einem anderen Konto. Ihre alte Adresse gilt weiter. Sie können es noch einmal versuchen.
loeschen-titel = Konto löschen
loeschen-text = Dann ist alles weg: Ihr Konto, Ihre angefangenen Anträge und Ihr Post-Fach. Möchten Sie etwas behalten? Dann laden Sie es vorher herunter.
loeschen-laufend-titel = Das geht jetzt nicht
loeschen-laufend-text = Diese Anträge sind noch nicht fertig. Das Amt muss Ihnen noch schreiben können. Warten Sie, bis alles fertig ist. Oder sagen Sie dem Amt: Ich möchte den Antrag nicht mehr.
loeschen-entwuerfe-titel = Diese angefangenen Anträge sind dann weg
loeschen-entwuerfe-kasten = Ja, diese Anträge können weg
loeschen-entwuerfe-fehlt = Drücken Sie auf das Kästchen. Oder hören Sie hier auf.
loeschen-passwort-falsch = Das Pass-Wort ist falsch. Schreiben Sie es noch einmal.
loeschen-personal = Das ist ein Dienst-Konto. Nur Ihr Amt kann es löschen. Fragen Sie den Betrieb.
loeschen-knopf = Konto jetzt löschen

postfach-titel = Post-Fach
postfach-leer = Sie haben noch keine Nachricht.
postfach-ungelesen = neu
postfach-gelesen = gelesen
postfach-mehr = Ältere Nachrichten
spalte-nachricht = Nachricht
spalte-behoerde = Amt
spalte-datum = Tag
nachricht-eingang = Bestätigung
nachricht-zahlung = Zahlung
nachricht-rueckfrage = Frage vom Amt
nachricht-antwort = Ihre Antwort
nachricht-bescheid = Bescheid
nachricht-mitteilung = Nachricht
nachricht-von = Von
nachricht-an = An
nachricht-am = Gesendet
nachricht-sie = Sie
nachricht-zum-vorgang = Zum Antrag { $nummer }
nachricht-anlagen = Dateien dabei
nachricht-antworten = Jetzt antworten
zustellung-bereitgestellt = Bereit seit
zustellung-bekanntgabe = Gilt ab
zustellung-abgerufen = Zuerst geöffnet
zustellung-widerspruch = Sie können widersprechen bis
anlage-oeffnen = { $name } herunterladen
dokument-nachweis = Nachweis
dokument-papier = Ihr Antrag auf Papier (Bild)
dokument-anlage = Vom Amt
dokument-quittung = Quittung: Sie haben bezahlt
dokument-nachreichung = Später geschickt
dokument-eingangsbestaetigung = Bestätigung
dokument-bescheid = Bescheid
dokument-bestaetigung = Bestätigung

vorgang-titel = Antrag { $nummer }
vorgang-zu-tun = Das müssen Sie machen
vorgang-angaben = Zu diesem Antrag
vorgang-nummer = Nummer
vorgang-stand = So weit ist es
vorgang-behoerde = Ihr Amt
vorgang-eingang = Angekommen
vorgang-bis = Das Amt entscheidet wahrscheinlich bis
vorgang-gebuehr = Geld
vorgang-verlauf = Das ist schon passiert
vorgang-nachrichten = Nachrichten
vorgang-nachrichten-keine = Es gibt noch keine Nachricht.
vorgang-dokumente = Dateien
vorgang-bescheid-lesen = Bescheid lesen
vorgang-bescheid-liegt = Der Bescheid liegt in Ihrem Post-Fach. Er gilt ab dem { $tag }. Er gilt auch, wenn Sie ihn nicht lesen.
vorgang-bescheid-abrufen = Der Bescheid liegt in Ihrem Post-Fach. Bitte öffnen Sie ihn dort.
vorgang-bescheid-post = Das Amt hat entschieden. Der Bescheid kommt mit der Post. Sie können ihn schon hier lesen.
vorgang-bescheid-anders = Sie haben den Bescheid nicht geöffnet. Das Amt schickt ihn Ihnen jetzt anders.
vorgang-beantwortet-titel = Ihre Antwort ist abgeschickt
vorgang-beantwortet-text = Das Amt arbeitet weiter an Ihrem Antrag.
vorgang-zurueckgezogen-titel = Sie möchten den Antrag nicht mehr
vorgang-zurueckgezogen-text = Das Amt arbeitet nicht mehr daran.
frage-titel = Das Amt hat eine Frage
frage-zu = Es geht um: { $feld }
frage-frist = Bitte antworten Sie bis zum { $tag }.
frage-abgelaufen = Die Zeit ging bis zum { $tag }. Sie ist vorbei. Vielleicht hat das Amt noch nicht entschieden. Dann können Sie noch antworten.
antwort-text = Ihre Antwort
antwort-datei = Dateien
antwort-knopf = Antwort jetzt abschicken. Sie gilt dann
antwort-leer = Schreiben Sie eine Antwort. Oder wählen Sie eine Datei.
antwort-zu-lang = Die Antwort ist zu lang. Es gehen nur 4000 Zeichen.
antwort-zeichen = Dieses Zeichen geht nicht: „{ $zeichen }“. Bitte löschen Sie es.
beilagen-da = Diese Dateien schicken Sie mit:
beilagen-hochladen = Dateien hochladen und ansehen
beilagen-noch-nicht = Es ist noch nichts abgeschickt. Zum Abschicken drücken Sie auf: „{ $knopf }“.
antwort-betreff = Antwort auf Ihre Frage
antwort-nur-dateien = (nur Dateien)
antwort-nicht-offen = Es gibt keine Frage mehr. Vielleicht haben Sie schon geantwortet. Oder das Amt hat schon entschieden.
datei-leer = Die Datei „{ $name }“ ist leer. Bitte nehmen Sie eine andere Datei.
datei-zu-gross = Die Datei „{ $name }“ ist zu groß. Es gehen nur { $grenze }.
datei-format = Die Datei „{ $name }“ geht hier nicht. Es gehen nur PDF, JPG und PNG.
datei-falscher-name = Der Name von der Datei „{ $name }“ passt nicht. Am Ende muss stehen: „.{ $endung }“. Oder nehmen Sie eine andere Datei.
datei-beschaedigt = Die Datei „{ $name }“ ist kaputt. Speichern Sie die Datei neu. Laden Sie sie dann noch einmal hoch.
datei-verschluesselt = Die Datei „{ $name }“ hat ein Pass-Wort. Speichern Sie die Datei ohne Pass-Wort.
datei-aktiv = In der Datei „{ $name }“ ist ein Programm. Das geht nicht. Drucken Sie die Datei als neue PDF-Datei. Laden Sie diese Datei hoch.
datei-archiv = Die Datei „{ $name }“ ist auch ein Archiv. Das geht nicht. Speichern Sie die Datei neu. Laden Sie dann diese Datei hoch.
datei-pixel = Das Bild „{ $name }“ ist zu groß: { $breite } mal { $hoehe } Punkte. Machen Sie das Bild kleiner. Laden Sie es dann noch einmal hoch.
datei-befallen = In der Datei ist ein Computer-Virus. Wir haben nichts gespeichert. Prüfen Sie Ihr Gerät. Nehmen Sie eine andere Datei.
mitteilung-link = Etwas nachschicken oder sagen
mitteilung-titel = Etwas nachschicken oder sagen
mitteilung-text = Das geht an: { $amt }. Ihr Antrag bleibt so, wie er ist.
mitteilung-art = Worum geht es?
mitteilung-unterlage = Ich schicke ein Papier nach
mitteilung-aenderung = Etwas ist jetzt anders
mitteilung-frage = Ich habe eine Frage
mitteilung-worte = Ihre Nachricht
mitteilung-knopf = Jetzt abschicken
mitteilung-art-fehlt = Wählen Sie aus: Worum geht es?
mitteilung-datei-fehlt = Wählen Sie das Papier aus.
mitteilung-worte-fehlen = Schreiben Sie: Was ist jetzt anders? Oder: Was möchten Sie wissen?
mitteilung-zu-viele = Das Amt hat Ihre letzten Nachrichten noch nicht gelesen. Warten Sie bitte noch.
mitteilung-entschieden = Das Amt hat schon entschieden. Hier können Sie nichts mehr nachschicken. Das geht jetzt:
mitteilung-beendet = Der Antrag ist zu Ende. Hier können Sie nichts mehr nachschicken. Das geht jetzt:
mitteilung-rechtsbehelf = Sie finden die Entscheidung falsch? Am Ende vom Bescheid steht, was Sie tun können.
mitteilung-widerspruch-bis = Das geht bis zum { $tag }.
mitteilung-neuer-antrag = Einen neuen Antrag stellen
mitteilung-zur-stelle = Das Amt anrufen oder dem Amt schreiben
vorgang-mitgeteilt-titel = Ihre Nachricht ist da
vorgang-mitgeteilt-text = Das Amt kann sie jetzt lesen. Unten steht, wann sie angekommen ist.
verlauf-nachgereicht = Sie haben Papiere nachgeschickt
verlauf-aenderung = Sie haben gesagt: Etwas ist anders
verlauf-gefragt = Sie haben etwas gefragt
verlauf-zur-kenntnis = Das Amt hat Ihre Nachricht gelesen
vorgang-erneut = Noch einmal beantragen
vorgang-verlaengern = Verlängern
angaben-titel = Meine Angaben für Anträge
angaben-text = Schreiben Sie Ihre Angaben hier einmal auf. Dann müssen Sie sie nicht in jeden Antrag schreiben. Der Antrag fragt Sie vorher. Ihre Angaben sind sicher gespeichert. Nur Sie sehen sie.
angaben-leer = Hier steht noch nichts.
angaben-eintragen = Aufschreiben
angaben-aendern = Ändern
angaben-loeschen = Alle Angaben löschen
angaben-gespeichert = Ihre Angaben sind gespeichert.
angaben-geloescht = Ihre Angaben sind gelöscht. Fertige Anträge bleiben gleich.
angaben-fertig = Fertig
angaben-block = Sie müssen nichts ausfüllen. Leere Felder speichern wir nicht.
angaben-speichern = Speichern
unterlagen-titel = Meine Papiere
unterlagen-text = Hier können Sie Papiere aufheben. Zum Beispiel einen Bescheid. Ein Antrag braucht ein Papier? Dann können Sie es von hier nehmen. Nur Sie sehen Ihre Papiere.
unterlagen-leer = Hier ist noch nichts.
unterlagen-platz = Belegt: { $da } von { $alles }.
unterlagen-voll = Hier ist kein Platz mehr. Mehr als { $alles } oder 100 Dateien gehen nicht. Löschen Sie zuerst eine Datei.
unterlagen-aufheben = Bei „Meine Papiere“ aufheben
unterlagen-aufgehoben = Eine Kopie ist jetzt hier. Sie bleibt, bis Sie sie löschen.
rueckzug-titel = Antrag nicht mehr wollen
rueckzug-text = Das Amt arbeitet dann nicht mehr an Ihrem Antrag. Das bleibt so. Sie können später einen neuen Antrag stellen.
rueckzug-link = Ich möchte den Antrag nicht mehr
rueckzug-knopf = Ja, ich möchte den Antrag nicht mehr
rueckzug-unmoeglich = Das geht nicht mehr. Das Amt hat schon entschieden. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.

verlauf-eingegangen = Ihr Antrag ist angekommen
verlauf-erfasst = Das Amt hat Ihren Antrag vom Papier eingetragen
verlauf-erfasst-eingang = Das Papier ist am { $tag } angekommen.
verlauf-zur-post = Der Bescheid ist bei der Post
verlauf-zahlung-angefordert = Sie können jetzt zahlen
verlauf-bezahlt = Ihr Geld ist angekommen: { $betrag }
verlauf-zahlung-gescheitert = Das Zahlen hat nicht geklappt
verlauf-uebernommen = Das Amt hat angefangen
verlauf-nachgefordert = Das Amt hat Sie etwas gefragt
verlauf-nachgefordert-frist = Bitte antworten Sie bis { $tag }
verlauf-beantwortet-papier = Ihre Antwort auf Papier ist da
verlauf-beantwortet = Sie haben geantwortet
verlauf-beantwortet-dateien = { $anzahl ->
    [one] mit einer Datei
   *[other] mit { $anzahl } Dateien
}
verlauf-geschrieben = Nachricht vom Amt
verlauf-erledigt = Die Frage ist erledigt
verlauf-frist-abgelaufen = Die Zeit für Ihre Antwort ist vorbei
verlauf-entschieden = Das Amt hat entschieden
verlauf-bestaetigt = Das Amt hat Ihnen die Bestätigung geschickt
verlauf-bereitgestellt = Der Bescheid liegt in Ihrem Post-Fach
verlauf-abgerufen = Sie haben den Bescheid geöffnet
verlauf-bekanntgegeben = Der Bescheid gilt
verlauf-zurueckgezogen = Sie möchten den Antrag nicht mehr
verlauf-weitergeleitet = Ein anderes Amt hat Angaben bekommen
verlauf-register-gefragt = Das Register wird gefragt
verlauf-register-vollzogen = Ein Programm hat entschieden. Es steht im Register.
verlauf-register-abgewiesen = Das Register hat Nein gesagt. Ein Mensch prüft den Antrag.
verlauf-abgegeben = Ein anderes Amt arbeitet jetzt daran
verlauf-abgeschlossen = Alles ist fertig
verlauf-sie = Sie
verlauf-bald-antwort = Bis zu diesem Tag sollen Sie antworten
verlauf-bald-entscheidung = Bis zu diesem Tag soll das Amt entscheiden
verlauf-bald-bekanntgabe = Ab diesem Tag gilt der Bescheid
verlauf-bald-widerspruch = Bis zu diesem Tag können Sie widersprechen

zahlung-offen = { $betrag }. Sie haben noch nicht gezahlt
zahlung-bezahlt = { $betrag }. Sie haben gezahlt am { $tag }
zahlung-ausgeblieben = { $betrag }. Sie haben nicht gezahlt. Im Bescheid steht: So viel müssen Sie zahlen.
zahlung-teil = { $gekommen } haben Sie gezahlt. { $rest } fehlen noch
zahlung-klaerung = Es ist anders viel Geld angekommen. Das Amt prüft das und schreibt Ihnen. Sie müssen jetzt nichts zahlen.
zahlung-rueck-offen = Sie bekommen { $betrag } zurück
zahlung-rueck-fertig = { $betrag } haben wir am { $tag } zurückgezahlt
zahlung-rueckzahlung = Geld zurück
zahlung-keine = Sie müssen jetzt nichts zahlen
zahlung-jetzt = Jetzt zahlen: { $betrag }
zahlung-gescheitert = Das Zahlen hat nicht geklappt. Sie können es noch einmal versuchen.
zahlung-vorbereitung = Das Zahlen geht gleich. Bitte warten Sie kurz. Laden Sie die Seite dann noch einmal.

beteiligte-titel = Diese Ämter prüfen mit
beteiligte-text = Sie haben alles nur ein Mal abgeschickt. Jedes Amt prüft seinen Teil.
beteiligte-fertig = { $fertig } von { $alle } Ämtern sind fertig.
beteiligte-seit = seit { $tag }
beteiligte-leitet = kümmert sich um alles
beteiligt-angefragt = Hat Ihre Angaben bekommen
beteiligt-uebernommen = Prüft gerade
beteiligt-fertig = Ist fertig
beteiligt-nicht-zustaendig = Muss nicht prüfen
beteiligt-mehr = Braucht noch etwas
beteiligt-entfallen = Prüft nicht mehr

pflichten-titel = Das müssen Sie später machen
pflicht-offen = Noch nicht fertig. Letzter Tag: { $tag }
pflicht-ueberfaellig = Zu spät. Letzter Tag war: { $tag }
pflicht-erledigt = Fertig am { $tag }
pflicht-link = Jetzt abschicken
pflicht-seite = Etwas abschicken zu { $nummer }
pflicht-bis = Der letzte Tag ist: { $tag }.
pflicht-datei = Dateien
pflicht-datei-fehlt = Wählen Sie eine Datei aus.
pflicht-mitteilung = Das möchten Sie dem Amt sagen
pflicht-knopf = Abschicken
pflicht-schon = Das ist schon fertig. Sie müssen nichts mehr abschicken.
pflicht-betreff = Abgeschickt: { $name }
vorgang-eingereicht-titel = Alles ist angekommen
vorgang-eingereicht-text = Das Amt hat Ihre Dateien. Sie müssen nichts mehr machen.
verlauf-beteiligt = Andere Ämter prüfen auch
verlauf-beteiligt-fertig = Ein Amt ist fertig
verlauf-pflichten = Es gibt Termine für später
verlauf-pflicht-erfuellt = Sie haben etwas abgeschickt
verlauf-bald-pflicht = Bis zu diesem Tag müssen Sie etwas abschicken

# Online-Ausweis
ausweis-titel = Online-Ausweis
ausweis-verbinden-text = Verbinden Sie Ihr Konto mit: { $dienst }. Dann können Sie sich auch damit anmelden.
ausweis-verbinden = Online-Ausweis verbinden
ausweis-verbunden = Ihr Konto ist verbunden mit: { $dienst }. Das ist so seit { $seit }. Sie können sich damit anmelden.
ausweis-loesen = Verbindung beenden
ausweis-ist-verbunden = Ihr Konto ist jetzt mit dem Online-Ausweis verbunden.
ausweis-ist-geloest = Die Verbindung ist beendet. Sie melden sich mit E-Mail-Adresse und Pass-Wort an.
ausweis-anmelden-titel = Mit dem Online-Ausweis
ausweis-anmelden-text = Haben Sie Ihr Konto mit dem Online-Ausweis verbunden? Dann können Sie sich damit anmelden.
ausweis-anmelden-knopf = Mit Online-Ausweis anmelden
ausweis-abgebrochen = Sie haben aufgehört
ausweis-abgebrochen-text = Wir haben nichts bekommen. Ihre Antworten sind gespeichert.
ausweis-abgelehnt = Das hat nicht geklappt
ausweis-abgelehnt-text = Ihr Ausweis wurde nicht richtig geprüft. Vielleicht hat es zu lange gedauert. Oder dieser Ausweis reicht nicht. Bitte versuchen Sie es noch einmal. Ihre Antworten sind gespeichert.
ausweis-unerreichbar = Die Seite für den Ausweis antwortet nicht
ausweis-unerreichbar-text = Sie haben nichts falsch gemacht. Bitte versuchen Sie es in ein paar Minuten noch einmal. Ihre Antworten sind gespeichert.
ausweis-fremd = Das geht hier nicht mehr
ausweis-fremd-text = Vielleicht ist es zu lange her. Oder Sie haben ein anderes Gerät benutzt. Bitte gehen Sie zurück. Zeigen Sie Ihren Ausweis noch einmal.
ausweis-anderer = Dieser Ausweis gehört nicht zu Ihrem Konto
ausweis-anderer-text = Ihr Konto ist mit einem anderen Ausweis verbunden. Bitte nehmen Sie den anderen Ausweis. Oder beenden Sie die Verbindung in den Einstellungen.
ausweis-anderes-konto = Dieser Ausweis gehört zu einem anderen Konto
ausweis-anderes-konto-text = Ein Ausweis passt nur zu einem Konto. Bitte melden Sie sich mit dem anderen Konto an.
ausweis-kein-konto = Zu diesem Ausweis gibt es kein Konto
ausweis-kein-konto-text = Bitte melden Sie sich mit E-Mail-Adresse und Pass-Wort an. Danach können Sie den Ausweis verbinden. Das geht in den Einstellungen.
ausweis-nochmal = Noch einmal versuchen
ausweis-zurueck = Zurück zum Antrag

widerspruch-titel = Widerspruch
widerspruch-bis = Ist der Bescheid falsch? Dann können Sie widersprechen. Sie haben Zeit bis zum { $bis }.
widerspruch-vorbei = Die Zeit für den Widerspruch ist vorbei. Sie war am { $bis } zu Ende.
widerspruch-knopf = Ich möchte widersprechen
widerspruch-mehr = Das geht jetzt noch
widerspruch-anders = Gegen diesen Bescheid gibt es keinen Widerspruch. Es gibt etwas anderes: { $art }. Das steht im Bescheid:
widerspruch-eingelegt = Widerspruch { $nummer } vom { $tag }
widerspruch-papier = Widerspruch { $nummer }: Er kam am { $tag } auf Papier
widerspruch-papier-text = Wir wissen nicht sicher, wer ihn geschrieben hat. Haben Sie ihn geschrieben? Dann haben Sie einen Brief mit einer Nummer und einem Code bekommen. Damit sehen Sie, wie es weitergeht. Haben Sie ihn nicht geschrieben? Dann sagen Sie es dem Amt.
widerspruch-erfolg = Das Amt gibt Ihnen recht: ganz oder zum Teil.
widerspruch-ohne-erfolg = Das Amt gibt Ihnen nicht recht.
widerspruch-gegen = Widerspruch gegen den Bescheid { $nummer } vom { $tag }
widerspruch-schon = Sie haben schon widersprochen
widerspruch-wiedereinsetzung = Sie konnten nicht früher schreiben? Und Sie hatten keine Schuld? Zum Beispiel: Sie waren sehr krank. Dann schreiben Sie den Widerspruch trotzdem. Schreiben Sie auch: Darum bin ich zu spät. Dafür haben Sie 2 Wochen Zeit. Die 2 Wochen beginnen, wenn Sie wieder schreiben können.
widerspruch-ein-jahr = Steht im Bescheid nichts über den Widerspruch? Dann haben Sie ein Jahr Zeit.
widerspruch-behoerde = Der Widerspruch geht an
widerspruch-vom = Bescheid vom
widerspruch-ende = Letzter Tag für den Widerspruch
widerspruch-form-titel = So geht es richtig
widerspruch-form-text = Es gibt 4 Wege:
widerspruch-form-ausweis = Sie machen es hier im Internet. Sie zeigen dabei Ihren Online-Ausweis. Dann brauchen Sie nichts zu unterschreiben.
widerspruch-form-signatur = Sie haben eine besondere Unterschrift für den Computer. Dann laden Sie ein PDF hoch.
widerspruch-form-post = Sie schreiben einen Brief. Sie unterschreiben ihn. Der Brief muss am letzten Tag beim Amt sein.
widerspruch-form-niederschrift = Sie gehen zum Amt. Dort schreibt ein Mensch Ihren Widerspruch auf.
widerspruch-form-nicht = Eine E-Mail reicht nicht. Ein Anruf reicht auch nicht. Das Formular allein reicht auch nicht.
widerspruch-ohne-konto-titel = Im Internet brauchen Sie dafür ein Konto
widerspruch-ohne-konto = Sie haben kein Konto. Schreiben Sie einen Brief. Oder gehen Sie zum Amt. Sagen Sie die Nummer von oben.
widerspruch-beginnen = Widerspruch schreiben
widerspruch-gleichzeitig = Der Widerspruch ist noch in einem anderen Fenster offen. Bitte versuchen Sie es noch einmal.
verlauf-stichprobe = Ein Mensch prüft Ihren Antrag. Das passiert manchmal. Es hat nichts mit Ihnen zu tun.
verlauf-mangel = Das Amt zeigt Ihre Meldung allen Menschen
verlauf-mangel-verborgen = Das Amt zeigt Ihre Meldung nicht mehr
verlauf-bald-ende = Ihre Erlaubnis ist zu Ende

# Genehmigungsfiktion (§ 42a VwVfG)
status-genehmigung-gilt = Sie haben die Erlaubnis
weiter-genehmigung-gilt = Das Amt hat zu lange gebraucht. Darum haben Sie jetzt die Erlaubnis.
verlauf-fiktion-verlaengert = Das Amt braucht mehr Zeit
verlauf-fiktion-eingetreten = Das Amt hat zu lange gebraucht. Sie haben jetzt die Erlaubnis
verlauf-bescheinigung-verlangt = Sie wollen die Erlaubnis auf Papier haben
verlauf-fiktion-bescheinigt = Das Papier vom Amt ist in Ihrem Postfach
verlauf-bald-fiktion = Sagt das Amt bis dahin nichts, haben Sie danach die Erlaubnis
fiktion-titel = So viel Zeit hat das Amt
fiktion-laeuft = Das Amt muss bis zum { $ende } entscheiden. Macht das Amt das nicht? Dann haben Sie ab dem { $ab } die Erlaubnis. So steht es im Gesetz.
fiktion-seit = Die Zeit läuft seit
fiktion-bis = Die Zeit ist zu Ende am
fiktion-verlaengert = Das Amt hat sich einmal mehr Zeit genommen. Warum, steht in Ihrem Postfach.
fiktion-wartet = Die Zeit für das Amt läuft noch nicht. Es fehlt noch etwas von Ihnen. Fragt das Amt etwas? Dann antworten Sie bitte.
fiktion-gilt = Sie haben die Erlaubnis seit dem { $ab }
fiktion-gilt-text = Das Amt hat zu lange gebraucht. Darum haben Sie die Erlaubnis. So steht es im Gesetz.
fiktion-bescheinigung-frage = Möchten Sie das auf Papier haben? Dann drücken Sie hier.
fiktion-bescheinigung-knopf = Ich möchte das auf Papier haben
fiktion-bescheinigung-kommt = Sie möchten das auf Papier haben. Das Amt schickt Ihnen das Papier.
fiktion-bescheinigung-da = Das Papier vom Amt finden Sie bei den Dokumenten.
fiktion-verlangt-titel = Das Amt weiß jetzt Bescheid
fiktion-verlangt-text = Das Amt schickt Ihnen das Papier. Dann bekommen Sie eine Nachricht.
