# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Feuer anmelden
kurz = Möchten Sie draußen ein Feuer machen? Sagen Sie es vorher dem Amt.
abschnitt-beschreibung =
    Sie möchten draußen ein Feuer machen. Das müssen Sie vorher dem Amt sagen. Hier können Sie das tun.
abschnitt-voraussetzungen =
    Verbrennen Sie nur trockenes Holz. Verbrennen Sie keinen Müll. Ein Erwachsener passt auf das Feuer auf.
abschnitt-fristen =
    Sagen Sie es eine Woche vorher.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Ist es sehr trocken oder windig? Dann machen Sie kein Feuer. Wird das Feuer gefährlich? Rufen Sie die Feuer-Wehr an: 112.
