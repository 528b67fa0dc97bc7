# Nachrichten in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
eingang-betreff = Ihr Antrag ist angekommen
eingang-text = Guten Tag,

    Ihr Antrag „{ $leistung }“ ist angekommen. Das war am { $zeit }. Ihr Amt ist: { $behoerde }.

    Ihre Nummer ist: { $nummer }. Haben Sie eine Frage? Dann sagen Sie uns diese Nummer.

    Sie können alle Ihre Antworten ausdrucken. Öffnen Sie dafür Ihren Antrag auf unserer Seite. Gibt es etwas Neues? Dann schreiben wir Ihnen hier.
zahlung-eingegangen-betreff = Ihr Geld ist angekommen
zahlung-eingegangen-text = Guten Tag,

    wir haben Ihr Geld bekommen. Ihre Nummer ist: { $nummer }. Das Amt arbeitet jetzt an Ihrem Antrag.
zahlung-eingegangen-text-fertig = Guten Tag,

    wir haben Ihr Geld bekommen. Ihre Nummer ist: { $nummer }. Jetzt ist alles fertig.
zahlung-brief-betreff = Bitte bezahlen Sie
zahlung-brief-text = Guten Tag,

    für „{ $leistung }“ (Nummer { $nummer }) müssen Sie { $betrag } bezahlen.

    { $wohin }

    { $online }
zahlung-brief-konto = Überweisen Sie das Geld an { $empfaenger }. Die IBAN ist { $iban }. Schreiben Sie als Zweck nur diese Nummer: { $zeichen }.
zahlung-brief-ohne-konto = Die Nummer für die Zahlung ist { $zeichen }. Das Amt sagt Ihnen, wohin Sie das Geld überweisen. Die Adresse vom Amt steht oben auf dem Brief.
zahlung-brief-online-code = Sie können auch im Internet bezahlen. Öffnen Sie { $adresse } und geben Sie Nummer und Code ein. Beides steht auf der Bestätigung, dass Ihr Antrag da ist.
zahlung-brief-online = Sie können auch im Internet bezahlen. Melden Sie sich auf { $adresse } an.
zahlung-rest-betreff = Es fehlt noch Geld
zahlung-rest-text = Guten Tag,

    Ihre Nummer ist: { $nummer }. Wir haben { $gekommen } bekommen. Es fehlen noch { $rest }.

    Bitte überweisen Sie den Rest. Schreiben Sie als Zweck diese Nummer: { $zeichen }. Sie können auch im Internet bezahlen.
zahlung-zurueck-betreff = Sie bekommen Ihr Geld zurück
zahlung-zurueck-text = Guten Tag,

    Ihre Nummer ist: { $nummer }. Wir haben { $betrag } bekommen. Das war nicht der richtige Betrag. Sie bekommen das Geld zurück.

    Sie müssen noch { $rest } bezahlen. Schreiben Sie als Zweck diese Nummer: { $zeichen }. Sie können auch im Internet bezahlen.
zahlung-zuviel-betreff = Sie bekommen Geld zurück
zahlung-zuviel-text = Guten Tag,

    Ihre Nummer ist: { $nummer }. Sie haben zu viel bezahlt. Sie bekommen { $betrag } zurück. Sie müssen nichts tun.
zahlung-gescheitert-betreff = Das Zahlen hat nicht geklappt
zahlung-gescheitert-text = Guten Tag,

    das Zahlen hat nicht geklappt. Ihre Nummer ist: { $nummer }. Ihr Antrag ist noch da. Versuchen Sie es noch einmal.
zahlung-ausgeblieben-betreff = Sie zahlen später
zahlung-ausgeblieben-text = Guten Tag,

    wir haben kein Geld bekommen. Ihre Nummer ist: { $nummer }. Das Amt arbeitet trotzdem an Ihrem Antrag. Im Bescheid steht: So viel müssen Sie zahlen.
zahlung-ausgeblieben-text-fertig = Guten Tag,

    wir haben kein Geld bekommen. Ihre Nummer ist: { $nummer }. Ihre Meldung ist trotzdem gültig. Das Amt schickt Ihnen einen Bescheid. Darin steht: So viel müssen Sie zahlen.
rueckfrage-abgelaufen-betreff = Die Zeit für Ihre Antwort ist vorbei
rueckfrage-abgelaufen-text = Guten Tag,

    das Amt hat Sie etwas gefragt. Ihre Nummer ist: { $nummer }. Die Zeit für Ihre Antwort ist vorbei. Vielleicht hat das Amt noch nicht entschieden. Dann können Sie noch antworten.
bescheid-betreff = Ihr Bescheid ist da
bescheid-text = Guten Tag,

    das Amt hat entschieden. Es geht um Ihren Antrag „{ $leistung }“. Der Bescheid hängt an dieser Nachricht.

    Ab diesem Tag gilt: Sie kennen den Bescheid. Der Tag ist: { $tag }. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.
bescheid-text-abruf = Guten Tag,

    das Amt hat entschieden. Es geht um Ihren Antrag „{ $leistung }“. Der Bescheid hängt an dieser Nachricht.

    Öffnen Sie diese Nachricht. Am Tag danach gilt: Sie kennen den Bescheid. Sie haben 10 Tage Zeit. Öffnen Sie die Nachricht in dieser Zeit nicht? Dann schickt Ihnen das Amt den Bescheid anders. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.
bescheid-text-zugestellt = Guten Tag,

    das Amt hat entschieden. Es geht um: „{ $leistung }“. Der Bescheid kommt mit der Post. Er hängt auch an dieser Nachricht.

    Die Frist beginnt mit dem Brief. Nicht mit dieser Nachricht. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.
bescheid-text-post = Guten Tag,

    das Amt hat entschieden. Es geht um Ihren Antrag „{ $leistung }“. Der Bescheid kommt mit der Post. Er hängt auch an dieser Nachricht.

    Der Brief geht zur Post. Am 4. Tag danach gilt: Sie kennen den Bescheid. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.
bestaetigung-betreff = Ihre Bestätigung ist da
bestaetigung-text = Guten Tag,

    das Amt hat Ihnen geschrieben. Es geht um: „{ $leistung }“. Die Nummer ist: { $nummer }. Der Brief hängt an dieser Nachricht. Jetzt ist alles fertig.
bestaetigung-text-zahlung = Guten Tag,

    das Amt hat Ihnen geschrieben. Es geht um: „{ $leistung }“. Die Nummer ist: { $nummer }. Der Brief hängt an dieser Nachricht.

    Sie müssen noch zahlen. Öffnen Sie dafür den Vorgang.
bestaetigung-text-weiter = Guten Tag,

    das Amt hat Ihnen geschrieben. Es geht um: „{ $leistung }“. Die Nummer ist: { $nummer }. Der Brief hängt an dieser Nachricht.

    Vielleicht prüfen noch andere Ämter. Vielleicht müssen Sie später noch etwas machen. Das steht alles bei Ihrem Antrag.
pflicht-besteht-betreff = Das müssen Sie später noch machen
pflicht-besteht-text = Guten Tag,

    Sie müssen dem Amt später noch etwas schicken: { $name }. Ihre Nummer ist: { $nummer }. Der letzte Tag ist: { $tag }.

    { $was }

    Wir erinnern Sie vorher. Öffnen Sie dann Ihren Antrag. Dort schicken Sie es ab.
pflicht-erinnerung-betreff = Bitte denken Sie daran
pflicht-erinnerung-text = Guten Tag,

    dem Amt fehlt noch etwas von Ihnen: { $name }. Ihre Nummer ist: { $nummer }. Der letzte Tag ist: { $tag }.

    { $was }

    Öffnen Sie Ihren Antrag. Dort schicken Sie es ab.
pflicht-ueberfaellig-betreff = Die Zeit ist vorbei
pflicht-ueberfaellig-text = Guten Tag,

    dem Amt fehlt noch etwas von Ihnen: { $name }. Ihre Nummer ist: { $nummer }. Der letzte Tag war: { $tag }.

    { $was }

    Bitte schicken Sie es jetzt ab. Öffnen Sie dafür Ihren Antrag.
bereitstellung-beendet-betreff = Sie bekommen den Bescheid anders
bereitstellung-beendet-text = Guten Tag,

    Sie haben den Bescheid nicht geöffnet. Ihre Nummer ist: { $nummer }. Das Amt schickt Ihnen den Bescheid jetzt anders.
zurueckgezogen-betreff = Sie möchten den Antrag nicht mehr
zurueckgezogen-text = Guten Tag,

    Sie möchten den Antrag „{ $leistung }“ nicht mehr. Ihre Nummer war: { $nummer }. Das Amt arbeitet nicht mehr daran.
abgegeben-betreff = Ein anderes Amt hat jetzt Ihren Antrag
abgegeben-text = Guten Tag,

    ein anderes Amt arbeitet jetzt an Ihrem Antrag „{ $leistung }“. Das Amt heißt: { $stelle }. Ihre Nummer ist weiter: { $nummer }.

    Sie müssen nichts tun.
register-grund-unbekannt = Im Register steht nichts zu Ihren Angaben.
register-grund-sicherheitscode = Ein Code ist falsch.
register-grund-gesperrt = Es gab zu viele falsche Codes. Darum ist der Eintrag gesperrt.
register-grund-person = Im Register steht eine andere Person.
register-grund-zustand = Das geht mit diesem Eintrag im Register nicht.
register-grund-rueckstand = Es ist noch Geld offen: Steuern oder Gebühren.
register-grund-versicherung = Die Versicherung fehlt.
register-grund-untersuchung = Die Haupt-Untersuchung fehlt.
register-grund-reservierung = Das Kennzeichen ist nicht mehr reserviert.
register-grund-zustaendigkeit = Ein anderes Amt ist dafür da.
register-grund-unverstanden = Das Register hat die Angaben nicht verstanden.
register-abgewiesen-betreff = Ein Mensch prüft jetzt Ihren Antrag
register-abgewiesen-text = Guten Tag,

    das Register hat Ihren Antrag „{ $leistung }“ nicht ausgeführt. Die Nummer ist { $nummer }. Das ist der Grund: { $grund }

    Das Amt prüft den Antrag jetzt. Das Amt schreibt Ihnen. Sie müssen den Antrag nicht noch einmal stellen.
register-entschieden-betreff = Ihr Antrag ist entschieden
register-entschieden-text = Guten Tag,

    Ihre Angaben zu „{ $leistung }“ stimmen. Die Nummer ist { $nummer }. Ein Programm hat entschieden. Das steht jetzt im Register.

    Öffnen Sie bitte gleich den Brief. Im Brief steht, ab wann es gilt. Und was Sie tun können, wenn etwas nicht stimmt.
abgeschlossen-betreff = Ihr Antrag ist fertig
abgeschlossen-text = Guten Tag,

    Ihr Antrag ist fertig. Ihre Nummer war: { $nummer }. Sie müssen nichts mehr machen. Alles bleibt bei Ihrem Antrag.
hinweis-betreff = Es gibt etwas Neues
hinweis-text = Guten Tag,

    bei Ihrem Antrag gibt es etwas Neues. Ihre Nummer ist: { $nummer }. Öffnen Sie den Antrag. Dann können Sie es lesen.
rueckfrage-betreff = Das Amt hat eine Frage

mail-betreff = Sie haben eine neue Nachricht
mail-text = Guten Tag,

    in Ihrem Post-Fach bei { $portal } liegt eine neue Nachricht. In dieser E-Mail steht nicht, was in der Nachricht steht. Das ist sicherer für Sie.

    Melden Sie sich an. Dann können Sie die Nachricht lesen:
    { $adresse }

    Auf diese E-Mail können Sie nicht antworten.
eingang-text-ohne-konto = Guten Tag,

    Ihr Antrag „{ $leistung }“ ist angekommen. Das war am { $zeit }. Ihr Amt ist: { $behoerde }.

    Ihre Nummer ist: { $nummer }. Mit der Nummer und Ihrem Code sehen Sie hier: So geht es weiter.

    Sie können alle Ihre Antworten ausdrucken. Öffnen Sie dafür Ihren Antrag auf unserer Seite.
bescheid-text-abruf-am-tag = Guten Tag,

    das Amt hat entschieden. Es geht um Ihren Antrag „{ $leistung }“. Der Bescheid hängt an dieser Nachricht.

    Öffnen Sie diese Nachricht. An diesem Tag gilt: Sie kennen den Bescheid. Sie haben 10 Tage Zeit. Öffnen Sie die Nachricht in dieser Zeit nicht? Dann schickt Ihnen das Amt den Bescheid anders. Sind Sie anderer Meinung? Im Bescheid steht: Das können Sie machen.
mail-ohne-konto-betreff = Neues zu Ihrem Antrag { $nummer }
mail-ohne-konto-text = Guten Tag,

    es gibt etwas Neues zu Ihrem Antrag { $nummer } bei { $portal }. In dieser E-Mail steht nicht, was es ist. Das ist sicherer für Sie.

    Sie brauchen Ihre Nummer und Ihren Code. Drücken Sie auf diesen Link:
    { $adresse }

    Auf diese E-Mail können Sie nicht antworten.
ende-naht-betreff = Ihre Erlaubnis ist bald zu Ende
ende-naht-text = Guten Tag,

    Sie haben eine Erlaubnis: „{ $leistung }“. Die Nummer ist { $nummer }. Die Erlaubnis gilt bis zum { $tag }.

    Brauchen Sie die Erlaubnis länger? Dann stellen Sie einen neuen Antrag:
    { $adresse }

    Brauchen Sie die Erlaubnis nicht mehr? Dann müssen Sie nichts machen.
genehmigung-gilt-betreff = Sie haben jetzt die Erlaubnis
genehmigung-gilt-text = Guten Tag,

    Sie haben einen Antrag gestellt: „{ $leistung }“. Die Nummer ist { $nummer }. Das Amt hatte Zeit bis zum { $ende }. Das Amt hat bis dahin nicht entschieden. Darum haben Sie seit dem { $ab } die Erlaubnis. So steht es im Gesetz.

    Sie müssen nichts machen. Möchten Sie das auf Papier haben? Dann öffnen Sie Ihren Antrag. Dort können Sie das Papier bestellen.
fiktion-bescheinigt-betreff = Das Papier vom Amt ist da
fiktion-bescheinigt-text = Guten Tag,

    Sie haben einen Antrag gestellt: „{ $leistung }“. Die Nummer ist { $nummer }. Sie haben die Erlaubnis. Das steht auch in dem Papier vom Amt. Das Papier finden Sie bei dieser Nachricht.
