# Mitzeichnung: Andere Personen bestätigen dieselben Angaben, bevor der Antrag abgeschickt wird.
pruefen-titel = Diese Personen bestätigen mit
pruefen-text = Sie bekommen eine E-Mail mit einem Link und sehen genau diese Angaben. Wenn alle bestätigt haben, senden wir den Antrag ab. Bis dahin können Sie ihn zurückholen.
pruefen-frist = Zum Bestätigen ist Zeit bis { $tag }.
pruefen-knopf = Zur Bestätigung geben
pruefen-anzahl-titel = Die Zahl der Personen passt nicht
pruefen-anzahl = { $rolle }: Nötig sind { $mindestens } bis { $hoechstens } Personen mit E-Mail-Adresse. Eingetragen haben Sie { $anzahl }. Ändern Sie das bitte oben.
stand-titel = Bestätigung durch andere Personen
stand-wartet-titel = Noch nicht abgeschickt
stand-wartet = Wir warten auf die Bestätigungen, längstens bis { $tag }. Danach senden wir den Antrag ab und sagen Ihnen Bescheid.
stand-abgelaufen-titel = Die Zeit ist abgelaufen
stand-abgelaufen = Nicht alle haben bis { $tag } geantwortet. Schicken Sie die E-Mail noch einmal, dann läuft die Zeit neu. Oder holen Sie den Antrag zurück.
stand-abgelehnt-titel = Jemand bestätigt die Angaben nicht
stand-abgelehnt = So wird der Antrag nicht abgeschickt. Lesen Sie den Grund. Holen Sie den Antrag zurück, ändern Sie ihn und geben Sie ihn noch einmal zur Bestätigung.
stand-alle-titel = Alle haben bestätigt
stand-alle = Der Antrag wird gerade abgeschickt. Geht es hier nicht weiter, senden Sie ihn selbst ab.
stand-absenden = Jetzt absenden
stand-begonnen-titel = Die Einladungen sind unterwegs
stand-begonnen = Geben Sie jetzt jeder Person ihren Code weiter.
stand-erneut-titel = Die E-Mail ist noch einmal unterwegs
stand-erneut-text = Zum Bestätigen ist jetzt Zeit bis { $tag }.
stand-offen = Noch keine Antwort
stand-bestaetigt = Bestätigt
stand-nein = Nicht bestätigt
stand-am = am { $zeit }
stand-grund = Grund: { $text }
stand-email = E-Mail-Adresse
stand-antwort = Antwort
stand-code = Code
stand-code-titel = Code selbst weitergeben
stand-code-text = In der E-Mail steht nur der Link. Den Code sagen Sie der Person selbst, zum Beispiel am Telefon. Ist die E-Mail-Adresse falsch, sieht so niemand Ihre Angaben.
stand-erneut = E-Mail noch einmal senden
stand-angaben = Das wird bestätigt
stand-pruefsumme = Prüfsumme (SHA-256)
zurueck-titel = Antrag zurückholen
zurueck-text = Sie können die Angaben dann wieder ändern. Alle Bestätigungen gelten nicht mehr, und die Links öffnen nichts mehr. Wir sagen das den anderen Personen.
zurueck-knopf = Zurückholen und ändern
zurueck-war-titel = Der Antrag ist zurückgeholt
zurueck-war = Die Bestätigungen gelten nicht mehr. Sie können die Angaben jetzt ändern.
gast-titel = Einladung öffnen
gast-text = Jemand hat Sie gebeten, Angaben in einem Antrag zu bestätigen. Ein Konto brauchen Sie nicht.
gast-code = Code
gast-code-hinweis = Den Code sagt Ihnen die Person, die Sie eingeladen hat. Er hat 12 Zeichen.
gast-code-leer = Schreiben Sie den Code in das Feld.
gast-code-falsch = Der Code stimmt nicht. Fragen Sie die Person, die Sie eingeladen hat.
gast-knopf = Öffnen
gast-vorbei-titel = Diese Einladung gilt nicht mehr
gast-vorbei = Der Antrag ist schon abgeschickt, oder er wurde zurückgeholt und wird geändert. Dann bekommen Sie eine neue Einladung. Fragen Sie die Person, die Sie eingeladen hat.
gast-unvollstaendig = Dieser Link ist nicht vollständig. Öffnen Sie den Link aus der E-Mail noch einmal.
gast-abgelaufen-titel = Die Zeit zum Bestätigen ist abgelaufen
gast-abgelaufen = Bitten Sie die Person, die Sie eingeladen hat, Ihnen die E-Mail noch einmal zu schicken.
angaben-titel = Angaben bestätigen
angaben-text = { $wer } hat diese Angaben gemacht. Lesen Sie alles. Niemand kann die Angaben ändern, solange Sie sie prüfen.
angaben-frist = Antworten Sie bitte bis { $tag }.
angaben-dateien = Dateien
angaben-keine-dateien = Es sind keine Dateien dabei.
angaben-ja-titel = Stimmt alles?
angaben-ja = Verbindlich bestätigen
angaben-erklaerung-fehlt = Setzen Sie das Häkchen, wenn Sie das bestätigen.
angaben-nein-titel = Stimmt etwas nicht?
angaben-nein-text = Dann bestätigen Sie nicht. Schreiben Sie, was falsch ist. Die Person, die Sie eingeladen hat, liest das.
angaben-grund = Warum bestätigen Sie nicht?
angaben-grund-fehlt = Schreiben Sie, warum Sie nicht bestätigen.
angaben-grund-zeichen = Das Zeichen „{ $zeichen }“ können wir nicht speichern. Löschen Sie es.
angaben-grund-lang = Kürzen Sie den Text auf höchstens { $hoechstens } Zeichen.
angaben-nein = Nicht bestätigen
fertig-ja-titel = Sie haben die Angaben bestätigt
fertig-ja = Der Antrag wird abgeschickt, sobald alle bestätigt haben. Sie müssen nichts mehr tun.
fertig-nein-titel = Sie haben die Angaben nicht bestätigt
fertig-nein = Die Person, die Sie eingeladen hat, liest Ihren Grund. Ändert sie den Antrag, bekommen Sie eine neue Einladung.
mail-einladung-betreff = { $wer } bittet Sie um eine Bestätigung
mail-einladung-text = Guten Tag,

    { $wer } hat bei { $portal } einen Antrag vorbereitet. Sie sollen die Angaben bestätigen. Ein Konto brauchen Sie nicht.

    Öffnen Sie diesen Link:
    { $adresse }

    Dafür brauchen Sie einen Code. Er steht aus Sicherheitsgründen nicht in dieser E-Mail. { $wer } sagt Ihnen den Code.

    Antworten Sie bitte bis { $tag }.

    Kennen Sie { $wer } nicht? Dann ist die Adresse wohl falsch eingetragen. Sie müssen nichts tun.
mail-erinnerung-betreff = Erinnerung: { $wer } bittet Sie um eine Bestätigung
mail-zurueck-betreff = Die Bitte um Bestätigung hat sich erledigt
mail-zurueck-text = Guten Tag,

    { $wer } hat den Antrag zurückgeholt, um ihn zu ändern. Die Einladung und Ihre Bestätigung gelten nicht mehr. Soll der Antrag wieder bestätigt werden, bekommen Sie eine neue E-Mail.

    { $portal }
mail-neues-betreff = Neues zu Ihrem Antrag { $nummer }
mail-neues-text = Guten Tag,

    zu Ihrem Antrag { $nummer } bei { $portal } gibt es Neues: Jemand hat auf Ihre Einladung geantwortet, oder die Zeit zum Antworten ist abgelaufen.

    Hier sehen Sie es:
    { $adresse }
mail-gesendet-betreff = Der Antrag { $nummer } ist abgeschickt
mail-gesendet-text = Guten Tag,

    alle haben die Angaben bestätigt. Der Antrag { $nummer } ist jetzt abgeschickt.

    { $portal }
eingang-titel = Bestätigt von
eingang-bestaetigt = bestätigt am { $zeit }
