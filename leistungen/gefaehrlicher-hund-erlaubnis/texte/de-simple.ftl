# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Einen gefährlichen Hund haben
kurz = Ist Ihr Hund gefährlich? Dann brauchen Sie in Sachsen eine Erlaubnis.
abschnitt-beschreibung =
    Manche Hunde sind gefährlich. In Sachsen brauchen Sie dafür eine Erlaubnis. Das Amt sagt dann: Ja, Sie dürfen den Hund haben. Oder: Nein, das geht nicht.
abschnitt-voraussetzungen =
    Sie müssen 18 Jahre alt sein. Sie müssen eine Prüfung machen. Der Hund braucht eine Versicherung. Der Hund darf nicht weglaufen können.
abschnitt-unterlagen =
    Sie brauchen ein Papier von der Prüfung. Sie brauchen ein Papier von der Versicherung.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen nach dem Bescheid.
abschnitt-hinweise =
    Wohnen Sie in Sachsen-Anhalt? Dort gibt es ein anderes Gesetz. Fragen Sie in Ihrer Gemeinde.

frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
parameter-gebuehr = Preis für die Erlaubnis
parameter-gebuehr-einheit = für einen Hund
