# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Fest anmelden
kurz = Planen Sie ein Fest für alle? Sagen Sie es vorher dem Amt.
abschnitt-beschreibung =
    Sie planen ein Fest. Viele Menschen dürfen kommen. Das müssen Sie vorher dem Amt sagen. Hier können Sie das tun.
abschnitt-voraussetzungen =
    Alle dürfen zu dem Fest kommen. Dann müssen Sie es anmelden. Eine Feier nur für Ihre Gäste melden Sie nicht an.
abschnitt-fristen =
    Sagen Sie es 4 Wochen vorher.
abschnitt-kosten =
    Das Anmelden kostet nichts.
abschnitt-hinweise =
    Manchmal brauchen Sie noch eine Erlaubnis. Zum Beispiel für die Straße oder für ein Feuer-Werk.
parameter-konzept_ab = Ab so vielen Gästen brauchen Sie einen Plan für die Sicherheit (Muster)
parameter-konzept_ab-einheit = Gäste
