# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Akten lesen
kurz = Möchten Sie wissen, was das Amt schreibt? Fragen Sie hier.
abschnitt-beschreibung =
    Das Amt hat viele Papiere. Das sind Akten. Manche Akten dürfen Sie lesen. Hier fragen Sie danach.
abschnitt-unterlagen =
    Meistens brauchen Sie keine Papiere.
abschnitt-fristen =
    Das Amt hat einen Monat Zeit.
abschnitt-kosten =
    Manchmal kostet es Geld. Das Amt sagt es Ihnen vorher, wenn Sie das möchten.
abschnitt-rechtsbehelf =
    Sagt das Amt: Nein? Dann bekommen Sie einen Bescheid. Im Bescheid steht: Das können Sie tun. Sie haben einen Monat Zeit. Hat das Amt in Ihrer Sache noch nichts entschieden? Dann müssen Sie warten, bis das Amt entscheidet.
