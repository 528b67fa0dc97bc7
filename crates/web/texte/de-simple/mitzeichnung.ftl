# Mitzeichnung in Leichter Sprache.
pruefen-titel = Diese Personen sollen Ja sagen
pruefen-text = Die Personen bekommen eine E-Mail. In der E-Mail ist ein Link. Sie lesen genau diese Angaben. Sagen alle Ja? Dann schicken wir den Antrag ab. Vorher können Sie den Antrag zurück-holen.
pruefen-frist = Die Personen haben Zeit bis { $tag }.
pruefen-knopf = Die anderen fragen
pruefen-anzahl-titel = Die Zahl der Personen ist falsch
pruefen-anzahl = { $rolle }: Es müssen { $mindestens } bis { $hoechstens } Personen mit E-Mail-Adresse sein. Sie haben { $anzahl }. Bitte ändern Sie das oben.
stand-titel = Haben die anderen Ja gesagt?
stand-wartet-titel = Der Antrag ist noch nicht abgeschickt
stand-wartet = Wir warten auf die anderen Personen. Sie haben Zeit bis { $tag }. Dann schicken wir den Antrag ab. Wir sagen es Ihnen.
stand-abgelaufen-titel = Die Zeit ist vorbei
stand-abgelaufen = Nicht alle haben bis { $tag } geantwortet. Schicken Sie die E-Mail noch einmal. Dann gibt es neue Zeit. Oder holen Sie den Antrag zurück.
stand-abgelehnt-titel = Eine Person sagt Nein
stand-abgelehnt = So schicken wir den Antrag nicht ab. Lesen Sie den Grund. Holen Sie den Antrag zurück. Ändern Sie ihn. Dann fragen Sie noch einmal.
stand-alle-titel = Alle haben Ja gesagt
stand-alle = Der Antrag wird jetzt abgeschickt. Passiert nichts? Dann schicken Sie ihn selbst ab.
stand-absenden = Jetzt abschicken
stand-begonnen-titel = Die E-Mails sind unterwegs
stand-begonnen = Sagen Sie jetzt jeder Person ihren Code.
stand-erneut-titel = Die E-Mail ist noch einmal unterwegs
stand-erneut-text = Jetzt ist Zeit bis { $tag }.
stand-offen = Noch keine Antwort
stand-bestaetigt = Ja
stand-nein = Nein
stand-am = am { $zeit }
stand-grund = Grund: { $text }
stand-email = E-Mail-Adresse
stand-antwort = Antwort
stand-code = Code
stand-code-titel = Sagen Sie den Code selbst
stand-code-text = In der E-Mail steht nur der Link. Den Code sagen Sie selbst. Zum Beispiel am Telefon. Vielleicht ist die E-Mail-Adresse falsch. Dann kann niemand Ihre Angaben lesen.
stand-erneut = E-Mail noch einmal schicken
stand-angaben = Diese Angaben lesen die anderen
stand-pruefsumme = Prüf-Zahl (SHA-256)
zurueck-titel = Den Antrag zurück-holen
zurueck-text = Dann können Sie die Angaben wieder ändern. Aber: Alle müssen noch einmal Ja sagen. Die alten Links gehen nicht mehr. Wir sagen das den anderen Personen.
zurueck-knopf = Zurück-holen und ändern
zurueck-war-titel = Der Antrag ist wieder da
zurueck-war = Das Ja von den anderen gilt nicht mehr. Sie können die Angaben jetzt ändern.
gast-titel = Die Einladung öffnen
gast-text = Jemand bittet Sie: Lesen Sie die Angaben in einem Antrag. Sagen Sie, ob sie richtig sind. Sie brauchen kein Konto.
gast-code = Code
gast-code-hinweis = Die Person, die Sie eingeladen hat, sagt Ihnen den Code. Der Code hat 12 Zeichen.
gast-code-leer = Bitte schreiben Sie den Code in das Feld.
gast-code-falsch = Der Code ist falsch. Fragen Sie die Person, die Sie eingeladen hat.
gast-knopf = Öffnen
gast-vorbei-titel = Diese Einladung gilt nicht mehr
gast-vorbei = Der Antrag ist schon abgeschickt. Oder er wird gerade geändert. Dann bekommen Sie eine neue Einladung. Fragen Sie die Person, die Sie eingeladen hat.
gast-unvollstaendig = Der Link ist nicht ganz. Öffnen Sie den Link in der E-Mail noch einmal.
gast-abgelaufen-titel = Die Zeit ist vorbei
gast-abgelaufen = Fragen Sie die Person, die Sie eingeladen hat. Sie kann die E-Mail noch einmal schicken.
angaben-titel = Sind die Angaben richtig?
angaben-text = { $wer } hat diese Angaben gemacht. Lesen Sie alles. Niemand kann jetzt etwas ändern.
angaben-frist = Bitte antworten Sie bis { $tag }.
angaben-dateien = Dateien
angaben-keine-dateien = Es gibt keine Dateien.
angaben-ja-titel = Ist alles richtig?
angaben-ja = Ja, alles ist richtig. Das gilt dann
angaben-erklaerung-fehlt = Machen Sie ein Häkchen, wenn das stimmt.
angaben-nein-titel = Ist etwas falsch?
angaben-nein-text = Dann sagen Sie Nein. Schreiben Sie, was falsch ist. Die Person, die Sie eingeladen hat, liest das.
angaben-grund = Warum sagen Sie Nein?
angaben-grund-fehlt = Bitte schreiben Sie: Warum sagen Sie Nein?
angaben-grund-zeichen = Dieses Zeichen geht nicht: „{ $zeichen }“. Bitte löschen Sie es.
angaben-grund-lang = Der Text ist zu lang. Es gehen nur { $hoechstens } Zeichen.
angaben-nein = Nein sagen
fertig-ja-titel = Sie haben Ja gesagt
fertig-ja = Haben alle Ja gesagt? Dann wird der Antrag abgeschickt. Sie müssen nichts mehr tun.
fertig-nein-titel = Sie haben Nein gesagt
fertig-nein = Die Person, die Sie eingeladen hat, liest Ihren Grund. Vielleicht ändert sie den Antrag. Dann bekommen Sie eine neue Einladung.
mail-einladung-betreff = { $wer } bittet Sie um ein Ja
mail-einladung-text = Guten Tag,

    { $wer } hat bei { $portal } einen Antrag gemacht. Bitte sagen Sie: Sind die Angaben richtig? Sie brauchen kein Konto.

    Öffnen Sie diesen Link:
    { $adresse }

    Sie brauchen einen Code. Der Code steht nicht in dieser E-Mail. { $wer } sagt Ihnen den Code.

    Bitte antworten Sie bis { $tag }.

    Kennen Sie { $wer } nicht? Dann ist die Adresse falsch. Sie müssen nichts tun.
mail-erinnerung-betreff = Noch einmal: { $wer } bittet Sie um ein Ja
mail-zurueck-betreff = Sie müssen nicht mehr antworten
mail-zurueck-text = Guten Tag,

    { $wer } ändert den Antrag noch einmal. Die alte Einladung gilt nicht mehr. Ihr Ja gilt auch nicht mehr. Vielleicht bekommen Sie später eine neue E-Mail.

    { $portal }
mail-neues-betreff = Neues zu Ihrem Antrag { $nummer }
mail-neues-text = Guten Tag,

    es gibt Neues zu Ihrem Antrag { $nummer } bei { $portal }. Jemand hat geantwortet. Oder die Zeit ist vorbei.

    Hier können Sie es lesen:
    { $adresse }
mail-gesendet-betreff = Der Antrag { $nummer } ist abgeschickt
mail-gesendet-text = Guten Tag,

    alle haben Ja gesagt. Der Antrag { $nummer } ist jetzt abgeschickt.

    { $portal }
eingang-titel = Diese Personen haben Ja gesagt
eingang-bestaetigt = Ja am { $zeit }
