# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Hund anmelden (Hunde-Steuer)
kurz = Sie haben einen Hund? Hier können Sie den Hund anmelden.

abschnitt-beschreibung =
    Steuer heißt: Man muss Geld an die Gemeinde zahlen. In vielen Orten muss man für einen Hund Steuer zahlen. Das heißt: Hunde-Steuer.

    Darum muss die Gemeinde wissen: Sie haben einen Hund. Das können Sie hier am Computer sagen. Sie müssen nicht zum Amt gehen. Am Ende bekommen Sie einen Bescheid. Im Bescheid steht: So viel müssen Sie zahlen.
abschnitt-voraussetzungen =
    Sie müssen den Hund anmelden. Aber nur, wenn alles stimmt:
    - Der Hund lebt bei Ihnen.
    - Der Hund ist älter als 3 Monate.
    - Der Hund ist Ihr eigener Hund.
    - Sie wohnen in diesem Ort.
abschnitt-verfahrensablauf =
    - Sie füllen alle Seiten aus.
    - Sie prüfen alle Antworten. Dann schicken Sie alles ab.
    - In manchen Orten zahlen Sie gleich.
    - Menschen im Amt lesen Ihre Antworten. Vielleicht haben sie eine Frage an Sie.
    - Sie bekommen den Bescheid. Er liegt in Ihrem Post-Fach.
    - Das Amt schickt Ihnen eine Marke für den Hund. Sie kommt mit der Post.

    Sie können eine Pause machen. Ihre Antworten bleiben 90 Tage da.
abschnitt-unterlagen =
    Meistens brauchen Sie keine Papiere. Hat Ihr Hund einen Chip? Dann schreiben Sie die Nummer auf. Die Nummer steht im Ausweis für den Hund.

    Ein Assistenz-Hund hilft einem Menschen mit Behinderung. Haben Sie einen Assistenz-Hund? Dann brauchen Sie ein Papier dafür. Ein Foto von dem Papier reicht.
abschnitt-fristen =
    Sie haben 2 Wochen Zeit. Die Zeit beginnt, wenn der Hund zu Ihnen kommt. Ist der Hund noch sehr jung? Dann beginnt die Zeit, wenn er 3 Monate alt ist.
abschnitt-kosten =
    Das Anmelden kostet nichts. Aber die Hunde-Steuer kostet Geld. In jedem Ort kostet sie anders viel. Nennen Sie Ihren Ort. Dann sehen Sie hier: So viel kostet es.

    Für einen Assistenz-Hund müssen Sie nichts zahlen.
abschnitt-bearbeitungsdauer =
    Das Amt braucht meistens 2 Wochen. Hat das Amt eine Frage? Dann dauert es länger.
abschnitt-hinweise =
    Lebt der Hund nicht mehr bei Ihnen? Dann müssen Sie den Hund abmelden. Sonst zahlen Sie weiter.

    Manche Hunde sind gefährlich. Dafür gibt es mehr Regeln. Fragen Sie dafür das Ordnungs-Amt.
abschnitt-rechtsbehelf =
    Denken Sie, der Bescheid ist falsch? Dann können Sie dem Amt schreiben: Ich bin anderer Meinung. Das heißt: Widerspruch. Sie haben einen Monat Zeit.

    Sie müssen trotzdem erst einmal zahlen.
abschnitt-datenschutz =
    Das Amt braucht Ihre Antworten. Damit rechnet das Amt die Steuer aus. Sonst bekommt niemand Ihre Antworten.

    Haben Sie nur angefangen? Dann löschen wir alles nach 90 Tagen. Einen fertigen Antrag löschen wir nach 5 Jahren.

unterlage-assistenz = Papier für den Assistenz-Hund: zum Beispiel der Schwer-Behinderten-Ausweis
unterlage-assistenz-wann = nur bei einem Assistenz-Hund
unterlage-herkunft = Impf-Pass, Kauf-Vertrag oder Papier über die Rasse
unterlage-herkunft-wann = Das müssen Sie nicht haben. Es hilft aber.

frist-anzeige = Anmelden: 2 Wochen, nachdem der Hund zu Ihnen kommt
frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid

parameter-steuer_ersthund = Steuer für den ersten Hund
parameter-steuer_ersthund-einheit = im Jahr
parameter-steuer_zweithund = Steuer für den zweiten Hund
parameter-steuer_zweithund-einheit = im Jahr
parameter-steuer_weiterer = Steuer für jeden Hund mehr
parameter-steuer_weiterer-einheit = im Jahr
parameter-gefaehrliche_besteuern = Eigener Preis für gefährliche Hunde
parameter-steuer_gefaehrlich = Steuer für einen gefährlichen Hund
parameter-steuer_gefaehrlich-einheit = im Jahr
