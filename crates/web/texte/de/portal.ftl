# Öffentliche Seiten: Start, Suche, Leistung, Stelle, Hilfe, Erklärungen.
start-titel = Was möchten Sie erledigen?
start-einleitung = Finden Sie Ihr Anliegen und das Amt, das zuständig ist. Viele Anträge stellen Sie gleich hier. Nennen Sie Ihren Ort, dann sehen Sie, was dort gilt.
start-leistungen = Das können Sie online erledigen
start-alle = Alle Leistungen von A bis Z
start-ablauf = So geht es
start-schritt-1 = Sie suchen Ihr Anliegen und nennen Ihren Ort.
start-schritt-2 = Sie sehen, was Sie brauchen, was es kostet und welches Amt zuständig ist.
start-schritt-3 = Sie füllen den Antrag aus. Sie können jederzeit eine Pause machen.
start-schritt-4 = Nachrichten und den Bescheid finden Sie in Ihrem Postfach.
start-hilfe = Brauchen Sie Hilfe?
start-hilfe-text = Wir erklären, wie die Suche, das Konto und die Anträge funktionieren.
zur-startseite = Zur Startseite

suche-was = Ihr Anliegen
suche-was-hinweis = In Ihren Worten, zum Beispiel „Hund anmelden“.
suche-ort = Ihr Ort
suche-ort-hinweis = Gemeinde oder Postleitzahl.
suche-knopf = Suchen
suche-titel = Suche
suche-titel-nach = Suche nach „{ $was }“
suche-leer = Schreiben Sie oben Ihr Anliegen. Ein Wort genügt.
suche-ergebnisse = { $anzahl ->
    [one] Ein Ergebnis
   *[other] { $anzahl } Ergebnisse
}
suche-in = für
suche-stellen = Behörden für
suche-nichts = Zu „{ $was }“ haben wir nichts gefunden
suche-nichts-text = Das hilft oft weiter:
suche-nichts-1 = Prüfen Sie, ob alles richtig geschrieben ist.
suche-nichts-2 = Nehmen Sie ein einziges, einfaches Wort, zum Beispiel „Hund“ statt „Vierbeiner im Haushalt melden“.
suche-nichts-3 = Rufen Sie die Behördennummer 115 an. Dort erfahren Sie, welches Amt zuständig ist.
suche-aehnlich-titel = Genau dazu haben wir nichts gefunden
suche-aehnlich = Ähnliche Einträge stehen darunter. Passt keiner? Nehmen Sie ein anderes Wort, oder rufen Sie die Behördennummer 115 an.

ort-knopf = Ort übernehmen
ort-angeben = Geben Sie Ihren Ort an
ort-warum = Jede Gemeinde hat ein anderes Amt und legt eigene Gebühren fest. Mit dem Ort zeigen wir Ihnen das richtige Amt und öffnen den richtigen Antrag. Wir speichern den Ort nicht.
ort-anderer = Anderen Ort wählen
ort-frage-titel = Welchen Ort meinen Sie?
ort-frage-text = Zu „{ $eingabe }“ passen mehrere Gemeinden. Bitte wählen Sie eine aus.
ort-frage-einer = Meinen Sie diesen Ort?
ort-frage-einer-text = „{ $eingabe }“ haben wir so nicht gefunden. Ähnlich heißt dieser Ort. Wenn er stimmt, wählen Sie ihn aus. Sonst ändern Sie oben Ihre Eingabe.
ort-unbekannt = Den Ort „{ $eingabe }“ kennen wir nicht. Geben Sie eine Gemeinde in Sachsen oder Sachsen-Anhalt ein oder eine Postleitzahl mit fünf Ziffern.
ort-ausserhalb = { $ort } liegt nicht in Sachsen oder Sachsen-Anhalt. Dieses Portal gilt nur dort. Geben Sie eine Gemeinde in einem der beiden Länder ein.
fuer-ort = Ihr Ort:

redaktion-ungeprueft = Text noch nicht von einer Fachredaktion geprüft
leistung-nur-deutsch = Diese Leistung ist noch nicht übersetzt. Sie lesen den deutschen Text.
leistung-nur-englisch = Diese Leistung ist noch nicht übersetzt. Sie lesen den englischen Text.
online-beginnen = Antrag online beginnen
formular-drucken = Formular zum Ausdrucken (PDF)
brauchen-nichts = Sie brauchen dafür kein Konto.
brauchen-konto = Sie brauchen dafür ein Konto mit E-Mail-Adresse und Passwort. Wenn Sie noch keines haben, legen Sie es gleich an.
brauchen-nachweis = Sie brauchen dafür ein Konto. Bevor Sie beginnen, weisen Sie sich online aus, zum Beispiel mit dem Online-Ausweis.
brauchen-ausweis = Sie brauchen dafür Ihren Personalausweis mit Online-Ausweisfunktion.
nicht-online-titel = Hier noch nicht online
nicht-online-text = Ihre Gemeinde nimmt diesen Antrag noch nicht online an. Wenden Sie sich an die zuständige Stelle. Sie steht weiter unten.
niemand-titel = Keine zuständige Stelle bekannt
niemand-text = Für diesen Ort ist hier kein Amt eingetragen. Rufen Sie die Behördennummer 115 an. Dort erfahren Sie, wer zuständig ist.
mehrere-titel = Wer hier zuständig ist, ist noch nicht geklärt
mehrere-text = Für diesen Ort sind mehrere Stellen eingetragen. Online können Sie den Antrag erst stellen, wenn das geklärt ist. Fragen Sie bei einer dieser Stellen nach, oder rufen Sie die Behördennummer 115 an.
mehrere-auch = Auch eingetragen
demo-titel = Demonstration
demo-text = Diese Behörde gibt es so nicht. Anschrift, Zeiten und Gebühren sind Muster. Ein Antrag von hier erreicht kein echtes Amt.

abschnitt-beschreibung = Darum geht es
abschnitt-voraussetzungen = Voraussetzungen
abschnitt-verfahrensablauf = So läuft es ab
abschnitt-unterlagen = Unterlagen
abschnitt-fristen = Fristen
abschnitt-kosten = Kosten
abschnitt-bearbeitungsdauer = Dauer
abschnitt-hinweise = Hinweise
abschnitt-rechtsgrundlage = Rechtsgrundlage
abschnitt-rechtsbehelf = Rechtsbehelf
abschnitt-datenschutz = Datenschutz
gebuehren-titel = Das zahlen Sie in { $ort }
gebuehren-wofuer = Wofür
gebuehren-betrag = Betrag
gebuehren-muster = Das sind Muster der Demonstration. Was wirklich gilt, steht in der Satzung oder in der Gebührenordnung.
gebuehren-fehlen-titel = Gebühren nicht verfügbar
gebuehren-fehlen = Die Gebühren dieser Gemeinde können wir gerade nicht anzeigen. Fragen Sie bitte die zuständige Stelle.
zustaendige-stelle = Zuständige Stelle

ja = ja
nein = nein
nicht-angegeben = nicht angegeben
stelle-anschrift = Anschrift
stelle-zeiten = Öffnungszeiten
stelle-kontakt = Kontakt
stelle-telefon = Telefon
stelle-mail = E-Mail
stelle-kein-telefon = Eine Telefonnummer ist nicht angegeben.
stelle-barrierefrei = Barrierefreiheit im Gebäude
stelle-leistungen = Dafür ist diese Stelle zuständig
stelle-behoerde = Die Behörde
stelle-impressum = Impressum dieser Behörde
bf-stufenlos = Zugang ohne Stufen
bf-wc = Toilette für Rollstühle
bf-parkplatz = Parkplatz für Menschen mit Behinderung
bf-hoeranlage = Höranlage am Schalter
zeiten-offen = Jetzt geöffnet, heute bis { $uhr }
zeiten-heute = Geschlossen, öffnet heute um { $uhr }
zeiten-wieder = Geschlossen, öffnet wieder am { $tag }, um { $uhr }
zeiten-geschlossen = Zurzeit geschlossen
zeiten-keine = Öffnungszeiten sind nicht angegeben. Fragen Sie vor einem Besuch nach.
zeiten-feiertage = An Feiertagen ist geschlossen.
von-bis = { $von } bis { $bis }
und = { " und " }
geschlossen = geschlossen
montag = Montag
dienstag = Dienstag
mittwoch = Mittwoch
donnerstag = Donnerstag
freitag = Freitag
samstag = Samstag
sonntag = Sonntag

az-titel = Leistungen von A bis Z
az-text = { $anzahl ->
    [one] Hier steht eine Leistung.
   *[other] Hier stehen { $anzahl } Leistungen.
}
az-leer = Zurzeit ist keine Leistung veröffentlicht.
az-suche = Nach einem Anliegen suchen

hilfe-titel = Hilfe
hilfe-suchen-titel = Ein Anliegen suchen
hilfe-suchen =
    Schreiben Sie auf der Startseite in Ihren eigenen Worten, worum es geht. Sie müssen den amtlichen Namen nicht kennen. Kleine Tippfehler machen nichts.

    Finden Sie nichts? Dann nehmen Sie ein einfacheres Wort oder sehen Sie in der Liste von A bis Z nach.
hilfe-ort-titel = Warum wir nach dem Ort fragen
hilfe-ort =
    Welches Amt zuständig ist und was es kostet, hängt vom Ort ab. Sie können den Namen der Gemeinde oder die Postleitzahl eingeben.

    Manche Postleitzahlen gehören zu mehreren Gemeinden. Dann fragen wir, welche Sie meinen. Wir raten nie.
hilfe-konto-titel = Das Konto
hilfe-konto =
    Zum Suchen und Lesen brauchen Sie kein Konto. Manche Anträge stellen Sie auch ohne Konto. Dann bekommen Sie eine Nummer und einen Code. Mit beiden sehen nur Sie Ihre Angaben und die Antwort. Schreiben Sie beides auf.

    Für die anderen Anträge brauchen Sie ein Konto. Was gilt, steht auf der Seite der Leistung.

    Für das Konto genügen eine E-Mail-Adresse und ein Passwort. Wir schicken Ihnen eine E-Mail. Mit dem Link darin bestätigen Sie, dass die Adresse Ihnen gehört.
hilfe-antrag-titel = Einen Antrag ausfüllen
hilfe-antrag =
    - Jede Seite hat ein Thema. Mit „Weiter“ kommen Sie zur nächsten Seite.
    - Fehlt etwas, sagen wir es oben auf der Seite und am Feld.
    - Ihre Angaben bleiben gespeichert. Sie können später weitermachen.
    - Vor dem Absenden sehen Sie alles noch einmal und können es ändern.
    - Sie senden genau einmal ab. Auch ein Doppelklick schickt nur einen Antrag.
hilfe-danach-titel = Nach dem Absenden
hilfe-danach =
    Sie bekommen sofort eine Bestätigung mit einer Nummer. In Ihrem Konto sehen Sie, wie weit der Antrag ist. Ohne Konto sehen Sie es mit der Nummer und dem Code.

    Hat das Amt eine Frage oder eine Entscheidung, liegt sie in Ihrem Postfach. Eine E-Mail sagt Ihnen, dass dort etwas wartet. In der E-Mail selbst steht nichts über Ihren Antrag.
hilfe-ohne-titel = Lieber ohne Computer?
hilfe-ohne =
    Sie müssen nichts online erledigen. Die Anschrift und die Öffnungszeiten des Amts finden Sie bei jeder Leistung, wenn Sie Ihren Ort angeben. Oder Sie rufen die Behördennummer 115 an.
hilfe-sprache-titel = Andere Sprachen
hilfe-sprache =
    Oben auf jeder Seite wechseln Sie die Sprache. Ihre Angaben gehen dabei nicht verloren. Rechtlich gilt der deutsche Text.

    Leichte Sprache, Obersorbisch und Arabisch sind noch nicht von einer Redaktion geprüft. Auf diesen Seiten steht das oben.

    Sorbische Texte nehmen wir in allen Feldern an. Das kostet nichts und dauert nicht länger.

leichte-sprache-titel = Leichte Sprache

dgs-titel = Gebärdensprache
dgs-text =
    Videos in Deutscher Gebärdensprache haben wir noch nicht. Das Gesetz verlangt sie für die Startseite. Wir nennen das offen in der Erklärung zur Barrierefreiheit.

    Bis dahin:

bf-titel = Erklärung zur Barrierefreiheit
bf-geltung = Diese Erklärung gilt für die Seiten von { $portal }.
bf-stand-titel = Wie barrierefrei sind die Seiten?
bf-stand =
    Maßstab sind die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0), die Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA. Die Seiten erfüllen sie zum Teil.

    Alles lässt sich mit der Tastatur und ohne Skripte bedienen. Die Seiten passen sich an schmale Bildschirme, große Schrift und hohen Kontrast an.
bf-luecken-titel = Was noch fehlt
bf-luecken =
    - Videos in Deutscher Gebärdensprache gibt es nicht.
    - Die Texte in Leichter Sprache haben Menschen mit Lernschwierigkeiten noch nicht geprüft.
    - Menschen mit Behinderung haben die Seiten noch nicht erprobt. Auch mit Vorleseprogrammen wurden sie noch nicht von Menschen geprüft.
    - Dateien, die andere hochladen, können Barrieren haben.
    - Die Texte zu einzelnen Leistungen sind noch nicht alle von einer Redaktion geprüft.
bf-methode-titel = Wie wir geprüft haben
bf-methode =
    Wir haben die Seiten selbst bewertet. Ein Programm (axe) prüft die Seiten in einem Browser, breit und schmal. Dazu kommen Prüfungen des Fokus bei Bedienung mit der Tastatur, der Breite von 320 Pixeln und des HTML. Solche Programme finden nur einen Teil der Barrieren.
bf-datum = Letzte Bewertung:
bf-veraltet = Die Bewertung ist älter als ein Jahr und wird gerade erneuert.
bf-melden-titel = Barriere melden
bf-melden =
    Kommen Sie irgendwo nicht weiter? Schreiben Sie uns. Sie brauchen dafür kein Konto und müssen keinen Namen nennen. Wir antworten innerhalb von vier Wochen, wenn Sie eine E-Mail-Adresse angeben.
bf-durchsetzung-titel = Wenn wir nicht helfen
bf-durchsetzung =
    Antworten wir nicht oder hilft Ihnen unsere Antwort nicht, können Sie sich kostenlos beschweren:

    - In Sachsen bei der Durchsetzungsstelle des Beauftragten der Staatsregierung für die Belange von Menschen mit Behinderungen.
    - In Sachsen-Anhalt bei der Ombudsstelle der Landesfachstelle für Barrierefreiheit.

barriere-titel = Barriere melden
barriere-text = Können Sie etwas auf unseren Seiten nicht lesen, nicht bedienen oder nicht verstehen? Beschreiben Sie es hier. Sie brauchen kein Konto.
barriere-was = Was hat nicht funktioniert?
barriere-was-hinweis = Hilfreich ist auch, welches Gerät oder Hilfsmittel Sie benutzen.
barriere-seite = Auf welcher Seite?
barriere-seite-hinweis = Die Adresse oder der Titel der Seite.
barriere-mail = Ihre E-Mail-Adresse
barriere-mail-hinweis = Nur wenn Sie eine Antwort möchten.
barriere-senden = Meldung absenden
barriere-leer = Beschreiben Sie, was nicht funktioniert hat.
barriere-zu-lang = Der Text ist zu lang. Kürzen Sie ihn auf { $anzahl } Zeichen.
barriere-zeichen = Das Zeichen „{ $zeichen }“ können wir nicht speichern. Löschen Sie es bitte.
barriere-mail-fehler = Geben Sie eine E-Mail-Adresse ein wie name@beispiel.de, oder lassen Sie das Feld leer.
barriere-danke-titel = Danke für Ihre Meldung
barriere-danke = Ihre Meldung ist angekommen. Wenn Sie eine E-Mail-Adresse angegeben haben, antworten wir innerhalb von { $tage } Tagen.

datenschutz-titel = Datenschutz
ds-demo = Dies ist eine Demonstration. Geben Sie keine echten Daten ein.
ds-wer-titel = Wer verantwortlich ist
ds-wer =
    Für einen Antrag ist die Behörde verantwortlich, an die er geht. Sie steht auf der Seite der Leistung. Der Betreiber dieser Plattform verarbeitet die Daten in ihrem Auftrag. Er kann die Inhalte der Vorgänge nicht einsehen.
ds-besuch-titel = Wenn Sie die Seiten nur lesen
ds-besuch =
    Wir binden nichts von fremden Seiten ein, zählen keine Besuche einzelner Personen und legen kein Profil an. Das Protokoll hält fest, wann welche Art von Seite aufgerufen wurde und wie lange es dauerte. Es enthält keine Namen, keine Eingaben und keine IP-Adressen.

    Ihren Ort speichern wir nicht. Er steht nur in der Adresse der Seite.
ds-cookies-titel = Cookies
ds-cookies =
    Es gibt drei. Alle sind nötig, darum fragen wir nicht um Erlaubnis (§ 25 Absatz 2 Nummer 2 TDDDG):

    - „sprache“ merkt sich die gewählte Sprache, ein Jahr lang.
    - „sitzung“ hält Sie angemeldet. Ohne Konto hält es Ihren Vorgang offen. Es wird gelöscht, wenn Sie sich abmelden oder den Browser schließen.
    - „zugangscode“ gibt es nur, wenn Sie ohne Konto beginnen oder einen neuen Zugangscode holen. Es enthält Ihre Vorgangsnummer und den Zugangscode. So können wir Ihnen den Code noch einmal zeigen, bis Sie ihn aufgeschrieben haben. Bei uns liegt nur ein Prüfwert davon. Es wird gelöscht, wenn Sie sich abmelden oder den Browser schließen.
ds-konto-titel = Wenn Sie ein Konto haben
ds-konto =
    Wir speichern Ihren Namen, Ihre E-Mail-Adresse und einen Prüfwert Ihres Passworts. Das Passwort selbst kennen wir nicht.
ds-antrag-titel = Wenn Sie einen Antrag stellen
ds-antrag =
    Wir speichern Ihre Antworten, Ihre Dateien, die Nachrichten und den Bescheid. Alles liegt verschlüsselt, mit einem eigenen Schlüssel für jeden Vorgang. Nur die zuständige Behörde und Sie selbst können es lesen.

    Wie lange die Daten bleiben, steht bei jeder Leistung im Abschnitt „Datenschutz“. Danach vernichten wir den Schlüssel. Die Daten sind dann nicht mehr lesbar.
ds-barriere-titel = Wenn Sie eine Barriere melden
ds-barriere =
    Wir speichern Ihren Text und, wenn Sie sie angeben, Ihre E-Mail-Adresse. Nur der Betreiber liest sie. Ein Jahr nach der Erledigung löschen wir die Meldung.
ds-rechte-titel = Ihre Rechte
ds-rechte =
    Sie können Auskunft verlangen, Daten berichtigen oder löschen lassen, die Verarbeitung einschränken lassen, ihr widersprechen und Ihre Daten mitnehmen (Artikel 15 bis 21 der Datenschutz-Grundverordnung). Wenden Sie sich an die Behörde, an die Ihr Antrag ging.
ds-aufsicht-titel = Beschwerde
ds-aufsicht =
    Sie können sich bei der Aufsicht beschweren: in Sachsen bei der Sächsischen Datenschutz- und Transparenzbeauftragten, in Sachsen-Anhalt beim Landesbeauftragten für den Datenschutz.

impressum-titel = Impressum
impressum-betreiber = Betreiber dieser Plattform: { $betreiber }
impressum-demo =
    Dies ist eine Demonstration. Sie wird von keiner Behörde betrieben. Die Behörden, Satzungen, Gebühren und Personen auf diesen Seiten sind Muster. Namen und Schlüssel der Gemeinden sind die amtlichen.

    Anträge, Zahlungen und Bescheide haben hier keine rechtliche Wirkung.
impressum-behoerden-titel = Impressum der Behörden
impressum-behoerden = Jede Behörde ist für ihre Angaben selbst verantwortlich. Ihr Impressum steht auf der Seite der zuständigen Stelle.
impressum-software-titel = Software
impressum-software = Basiswerk ist freie Software unter der Lizenz EUPL 1.2.
impressum-daten-titel = Daten
impressum-daten =
    - Namen und Schlüssel der Gemeinden: Statistisches Bundesamt, Codelisten im XRepository, Stand 31. August 2026.
    - Postleitzahlen: abgeleitet aus der „countries-states-cities-database“ (countrystatecity.in), Open Database License (ODbL) 1.0.
