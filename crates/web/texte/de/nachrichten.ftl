# Was der Dienst selbst schreibt: Nachrichten ins Postfach und Hinweise per E-Mail (ohne Inhalt).
eingang-betreff = Ihr Antrag ist eingegangen
eingang-text = Guten Tag,

    Ihr Antrag „{ $leistung }“ ist am { $zeit } eingegangen. Zuständig ist: { $behoerde }.

    Ihre Vorgangsnummer lautet { $nummer }. Nennen Sie diese Nummer, wenn Sie Fragen haben.

    Die Eingangsbestätigung mit allen Angaben finden Sie bei Ihrem Vorgang als PDF. Wir melden uns in diesem Postfach, sobald es etwas Neues gibt.
zahlung-eingegangen-betreff = Ihre Zahlung ist eingegangen
zahlung-eingegangen-text = Guten Tag,

    wir haben Ihre Zahlung zum Vorgang { $nummer } erhalten. Die Behörde bearbeitet Ihren Antrag jetzt.
zahlung-eingegangen-text-fertig = Guten Tag,

    wir haben Ihre Zahlung zum Vorgang { $nummer } erhalten. Es ist nichts mehr zu tun.
zahlung-brief-betreff = Zahlungsaufforderung
zahlung-brief-text = Guten Tag,

    für Ihren Antrag „{ $leistung }“ (Vorgang { $nummer }) sind { $betrag } zu zahlen.

    { $wohin }

    { $online }
zahlung-brief-konto = Überweisen Sie den Betrag an { $empfaenger }, IBAN { $iban }. Geben Sie als Verwendungszweck nur das Kassenzeichen an: { $zeichen }.
zahlung-brief-ohne-konto = Das Kassenzeichen ist { $zeichen }. Wohin Sie überweisen, sagt Ihnen das Amt. Seine Anschrift steht oben auf diesem Brief.
zahlung-brief-online-code = Sie können auch online zahlen: Öffnen Sie { $adresse } und geben Sie Nummer und Code ein. Beides steht auf der Eingangsbestätigung.
zahlung-brief-online = Sie können auch online zahlen: Melden Sie sich auf { $adresse } an und öffnen Sie den Vorgang.
zahlung-rest-betreff = Es fehlt noch ein Teil der Zahlung
zahlung-rest-text = Guten Tag,

    zum Vorgang { $nummer } haben wir { $gekommen } bekommen. Es fehlen noch { $rest }.

    Bitte überweisen Sie den Rest. Geben Sie dabei das Kassenzeichen an: { $zeichen }. Sie können den Rest auch online zahlen.
zahlung-zurueck-betreff = Ihr Geld geht zurück
zahlung-zurueck-text = Guten Tag,

    zum Vorgang { $nummer } haben wir { $betrag } bekommen. Das passt nicht zu dem, was zu zahlen ist. Wir zahlen Ihnen das Geld zurück.

    Zu zahlen sind noch { $rest }. Geben Sie beim Überweisen das Kassenzeichen an: { $zeichen }. Sie können auch online zahlen.
zahlung-zuviel-betreff = Sie haben zu viel gezahlt
zahlung-zuviel-text = Guten Tag,

    zum Vorgang { $nummer } haben wir mehr Geld bekommen, als zu zahlen war. Wir zahlen Ihnen { $betrag } zurück. Sie müssen nichts tun.
zahlung-gescheitert-betreff = Ihre Zahlung hat nicht geklappt
zahlung-gescheitert-text = Guten Tag,

    Ihre Zahlung zum Vorgang { $nummer } ist nicht zustande gekommen. Ihr Antrag bleibt bestehen. Öffnen Sie den Vorgang und versuchen Sie es noch einmal.
zahlung-ausgeblieben-betreff = Sie erhalten die Zahlungsaufforderung mit dem Bescheid
zahlung-ausgeblieben-text = Guten Tag,

    zum Vorgang { $nummer } ist keine Zahlung eingegangen. Wir bearbeiten Ihren Antrag trotzdem. Den Betrag fordert die Behörde mit dem Bescheid an.
zahlung-ausgeblieben-text-fertig = Guten Tag,

    zum Vorgang { $nummer } ist keine Zahlung eingegangen. Was Sie gemeldet haben, bleibt bestätigt. Den Betrag fordert die Behörde mit einem Bescheid an.
rueckfrage-abgelaufen-betreff = Die Frist für Ihre Antwort ist abgelaufen
rueckfrage-abgelaufen-text = Guten Tag,

    die Frist für Ihre Antwort zum Vorgang { $nummer } ist abgelaufen. Sie können noch antworten, bis die Behörde entschieden hat.
bescheid-betreff = Ihr Bescheid liegt bereit
bescheid-text = Guten Tag,

    über Ihren Antrag „{ $leistung }“ ist entschieden. Den Bescheid finden Sie als Anlage dieser Nachricht.

    Er gilt am { $tag } als bekannt gegeben. Was Sie gegen den Bescheid tun können, steht in der Rechtsbehelfsbelehrung.
bescheid-text-abruf = Guten Tag,

    über Ihren Antrag „{ $leistung }“ ist entschieden. Den Bescheid finden Sie als Anlage dieser Nachricht.

    Er gilt am Tag nach dem Öffnen dieser Nachricht als bekannt gegeben. Öffnen Sie sie nicht innerhalb von zehn Tagen, stellt Ihnen die Behörde den Bescheid auf anderem Weg zu. Was Sie gegen den Bescheid tun können, steht in der Rechtsbehelfsbelehrung.
bescheid-text-zugestellt = Guten Tag,

    über „{ $leistung }“ ist entschieden. Der Bescheid wird Ihnen mit der Post zugestellt. Sie finden ihn auch als Anlage dieser Nachricht.

    Die Frist beginnt mit der Zustellung durch die Post, nicht mit dieser Nachricht. Was Sie gegen den Bescheid tun können, steht in der Rechtsbehelfsbelehrung.
bescheid-text-post = Guten Tag,

    über Ihren Antrag „{ $leistung }“ ist entschieden. Der Bescheid kommt mit der Post. Sie finden ihn auch als Anlage dieser Nachricht.

    Der Brief gilt am vierten Tag, nachdem er zur Post gegeben wurde, als bekannt gegeben. Was Sie gegen den Bescheid tun können, steht in der Rechtsbehelfsbelehrung.
bestaetigung-betreff = Ihre Bestätigung liegt bereit
bestaetigung-text = Guten Tag,

    zu Ihrem Antrag „{ $leistung }“ (Vorgang { $nummer }) hat die Behörde Ihnen geschrieben. Das Schreiben finden Sie als Anlage dieser Nachricht. Der Vorgang ist damit abgeschlossen.
bestaetigung-text-zahlung = Guten Tag,

    zu Ihrem Antrag „{ $leistung }“ (Vorgang { $nummer }) hat die Behörde Ihnen geschrieben. Das Schreiben finden Sie als Anlage dieser Nachricht.

    Bitte bezahlen Sie jetzt noch die Gebühr. Öffnen Sie dazu den Vorgang.
bestaetigung-text-weiter = Guten Tag,

    zu Ihrem Antrag „{ $leistung }“ (Vorgang { $nummer }) hat die Behörde Ihnen geschrieben. Das Schreiben finden Sie als Anlage dieser Nachricht.

    Was andere Behörden noch prüfen und was Sie danach tun müssen, steht bei Ihrem Vorgang.
pflicht-besteht-betreff = Das müssen Sie danach noch tun
pflicht-besteht-text = Guten Tag,

    zum Vorgang { $nummer } müssen Sie später noch etwas einreichen: { $name }. Sie haben Zeit bis zum { $tag }.

    { $was }

    Wir erinnern Sie rechtzeitig. Einreichen können Sie bei Ihrem Vorgang.
pflicht-erinnerung-betreff = Bitte denken Sie an Ihre Frist
pflicht-erinnerung-text = Guten Tag,

    zum Vorgang { $nummer } fehlt noch: { $name }. Die Frist endet am { $tag }.

    { $was }

    Öffnen Sie den Vorgang und reichen Sie es dort ein.
pflicht-ueberfaellig-betreff = Eine Frist ist abgelaufen
pflicht-ueberfaellig-text = Guten Tag,

    zum Vorgang { $nummer } fehlt noch: { $name }. Die Frist endete am { $tag }.

    { $was }

    Reichen Sie es bitte jetzt bei Ihrem Vorgang ein.
bereitstellung-beendet-betreff = Sie erhalten den Bescheid auf anderem Weg
bereitstellung-beendet-text = Guten Tag,

    der Bescheid zum Vorgang { $nummer } wurde nicht abgerufen. Die Behörde stellt ihn Ihnen auf anderem Weg zu.
zurueckgezogen-betreff = Sie haben Ihren Antrag zurückgezogen
zurueckgezogen-text = Guten Tag,

    Ihr Antrag „{ $leistung }“ (Vorgang { $nummer }) ist zurückgezogen. Die Behörde bearbeitet ihn nicht weiter.
abgegeben-betreff = Eine andere Stelle bearbeitet Ihren Antrag
abgegeben-text = Guten Tag,

    für Ihren Antrag „{ $leistung }“ (Vorgang { $nummer }) ist eine andere Stelle zuständig: { $stelle }. Wir haben ihn dorthin abgegeben.

    Sie müssen nichts tun. Die Nummer bleibt gleich. Alle Fristen laufen weiter.
register-grund-unbekannt = Zu Ihren Angaben gibt es im Register keinen Eintrag.
register-grund-sicherheitscode = Ein Sicherheitscode stimmt nicht mit dem Register überein.
register-grund-gesperrt = Der Eintrag ist gesperrt, weil zu oft ein falscher Code genannt wurde.
register-grund-person = Im Register ist eine andere Person eingetragen.
register-grund-zustand = Der Eintrag im Register lässt das Beantragte nicht zu.
register-grund-rueckstand = Es gibt Rückstände bei Steuern oder Gebühren.
register-grund-versicherung = Eine gültige Versicherung ist nicht nachgewiesen.
register-grund-untersuchung = Eine gültige Hauptuntersuchung ist nicht nachgewiesen.
register-grund-reservierung = Das Kennzeichen ist nicht mehr reserviert.
register-grund-zustaendigkeit = Für den Eintrag ist eine andere Behörde zuständig.
register-grund-unverstanden = Das Register konnte mit den Angaben nicht arbeiten.
register-abgewiesen-betreff = Ein Mensch prüft jetzt Ihren Antrag
register-abgewiesen-text = Guten Tag,

    das Register hat Ihren Antrag „{ $leistung }“ (Vorgang { $nummer }) nicht ausgeführt. Der Grund: { $grund }

    Im Register ist nichts geändert. Die Behörde prüft den Antrag jetzt selbst und meldet sich bei Ihnen. Sie müssen ihn nicht noch einmal stellen.
register-entschieden-betreff = Über Ihren Antrag ist entschieden
register-entschieden-text = Guten Tag,

    alle Angaben zu „{ $leistung }“ (Vorgang { $nummer }) stimmen mit dem Register überein. Darüber hat ein Programm entschieden, und das Register ist geändert. Den Bescheid finden Sie im Anhang.

    Öffnen Sie ihn bitte gleich. Darin steht, ab wann die Entscheidung gilt und was Sie dagegen tun können.
abgeschlossen-betreff = Ihr Vorgang ist abgeschlossen
abgeschlossen-text = Guten Tag,

    der Vorgang { $nummer } ist abgeschlossen. Sie müssen nichts weiter tun. Alle Unterlagen bleiben beim Vorgang.
hinweis-betreff = Neues zu Ihrem Vorgang
hinweis-text = Guten Tag,

    zu Ihrem Vorgang { $nummer } gibt es einen neuen Stand. Öffnen Sie den Vorgang, um ihn zu lesen.
rueckfrage-betreff = Rückfrage zu Ihrem Antrag

mail-betreff = Neue Nachricht in Ihrem Postfach
mail-text = Guten Tag,

    in Ihrem Postfach bei { $portal } liegt eine neue Nachricht. Aus Gründen des Datenschutzes steht ihr Inhalt nicht in dieser E-Mail.

    Melden Sie sich an und lesen Sie die Nachricht:
    { $adresse }

    Auf diese E-Mail können Sie nicht antworten.
eingang-text-ohne-konto = Guten Tag,

    Ihr Antrag „{ $leistung }“ ist am { $zeit } eingegangen. Zuständig ist: { $behoerde }.

    Ihre Vorgangsnummer lautet { $nummer }. Mit dieser Nummer und Ihrem Code sehen Sie hier, wie es weitergeht.

    Die Eingangsbestätigung mit allen Angaben finden Sie bei Ihrem Vorgang als PDF.
bescheid-text-abruf-am-tag = Guten Tag,

    über Ihren Antrag „{ $leistung }“ ist entschieden. Den Bescheid finden Sie als Anlage dieser Nachricht.

    Er gilt an dem Tag als bekannt gegeben, an dem Sie diese Nachricht öffnen. Öffnen Sie sie nicht innerhalb von zehn Tagen, stellt Ihnen die Behörde den Bescheid auf anderem Weg zu. Was Sie gegen den Bescheid tun können, steht in der Rechtsbehelfsbelehrung.
mail-ohne-konto-betreff = Neues zu Ihrem Antrag { $nummer }
mail-ohne-konto-text = Guten Tag,

    zu Ihrem Antrag { $nummer } bei { $portal } gibt es etwas Neues. Zum Schutz Ihrer Daten steht es nicht in dieser E-Mail.

    Öffnen Sie den Vorgang mit Nummer und Code:
    { $adresse }

    Auf diese E-Mail können Sie nicht antworten.
ende-naht-betreff = Ihre Erlaubnis endet bald
ende-naht-text = Guten Tag,

    was Sie mit dem Antrag { $nummer } („{ $leistung }“) bekommen haben, gilt noch bis zum { $tag }.

    Brauchen Sie es weiter? Dann beantragen Sie es rechtzeitig neu. Ihre früheren Angaben können Sie übernehmen:
    { $adresse }

    Brauchen Sie es nicht mehr, müssen Sie nichts tun.
genehmigung-gilt-betreff = Ihre Genehmigung gilt als erteilt
genehmigung-gilt-text = Guten Tag,

    über Ihren Antrag „{ $leistung }“ (Vorgang { $nummer }) hat die Behörde bis zum { $ende } nicht entschieden. Darum gilt die Genehmigung seit dem { $ab } als erteilt. So steht es im Gesetz (§ 42a des Verwaltungsverfahrensgesetzes).

    Sie müssen nichts tun. Möchten Sie das schriftlich haben? Dann öffnen Sie Ihren Vorgang und verlangen Sie eine Bescheinigung.
fiktion-bescheinigt-betreff = Ihre Bescheinigung liegt bereit
fiktion-bescheinigt-text = Guten Tag,

    zu Ihrem Antrag „{ $leistung }“ (Vorgang { $nummer }) bescheinigt die Behörde, dass die Genehmigung als erteilt gilt. Die Bescheinigung finden Sie als Anlage dieser Nachricht.
