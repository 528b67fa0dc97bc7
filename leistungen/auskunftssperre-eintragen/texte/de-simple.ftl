# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Adresse geheim halten
kurz = Sind Sie in Gefahr? Das Amt kann Ihre Adresse geheim halten.
abschnitt-beschreibung =
    Will Ihnen ein Mensch etwas Böses tun? Dann darf er Ihre Adresse nicht wissen. Das Amt kann Ihre Adresse sperren. Dann sagt das Amt die Adresse nicht einfach weiter. Schreiben Sie uns: Was ist passiert?
abschnitt-unterlagen =
    Waren Sie bei der Polizei? Haben Sie einen bösen Brief bekommen? Dann schicken Sie uns das Papier. Haben Sie kein Papier? Schicken Sie den Antrag trotzdem ab.
abschnitt-fristen =
    Sie können sich jederzeit melden. Ist es sehr gefährlich? Dann rufen Sie sofort die Polizei an: 110.
abschnitt-kosten =
    Das kostet nichts.
