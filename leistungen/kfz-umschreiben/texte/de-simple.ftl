# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein gekauftes Auto anmelden
kurz = Haben Sie ein altes Auto gekauft? Dann melden Sie es hier auf Ihren Namen an.

abschnitt-beschreibung =
    Das Auto hat vorher einem anderen Menschen gehört. Jetzt gehört es Ihnen. Das Amt schreibt Ihren Namen in die Papiere.
abschnitt-voraussetzungen =
    Das Auto ist noch angemeldet. Sie wohnen in dem Land-Kreis. Das Auto hat eine Versicherung. Eine Werkstatt hat das Auto geprüft.
abschnitt-unterlagen =
    Sie brauchen beide Papiere vom Auto. Sie brauchen auch die Nummer von der Versicherung und die Nummer von Ihrem Konto.
abschnitt-fristen =
    Melden Sie das Auto gleich nach dem Kauf an.
abschnitt-kosten =
    Es kostet etwa 10 bis 13 Euro.
abschnitt-hinweise =
    Die neuen Papiere kommen mit der Post. Manchmal dürfen Sie schon vorher fahren. Aber nur 14 Tage. Das steht dann im Bescheid.
