# Vertretung: für eine andere Person handeln, Vollmachten im Konto.
beginnen-link = Für eine andere Person beantragen
fuer-titel = Für eine andere Person beantragen
fuer-text = Sie füllen den Antrag aus und bekommen alle Nachrichten dazu. Im Antrag steht, für wen Sie handeln.
fuer-frage = Für wen stellen Sie den Antrag?
fuer-vollmacht = { $name } (Vollmacht bis { $tag })
fuer-andere = Für eine Person, die hier nicht steht
fuer-name = Vor- und Nachname dieser Person
fuer-name-hinweis = Nur nötig, wenn die Person oben nicht steht.
fuer-konto = Hat die Person ein Konto, kann sie Ihnen dort eine Vollmacht geben. Dann sieht sie den Antrag in ihrem Konto.
fuer-fehlt = Wählen Sie, für wen Sie den Antrag stellen.
fuer-name-fehlt = Schreiben Sie den Vor- und Nachnamen der Person, für die Sie handeln.
fuer-name-zeichen = Im Namen steht ein Zeichen, das wir nicht speichern können: „{ $zeichen }“. Schreiben Sie den Namen mit lateinischen Buchstaben, wie im Ausweis.
fuer-name-lang = Kürzen Sie den Namen auf höchstens { $hoechstens } Zeichen.
nachweis-titel = Schriftliche Vollmacht
nachweis-text = Sie handeln für { $name }. Wenn Sie eine schriftliche Vollmacht haben, laden Sie sie hoch. Sie müssen das nicht; das Amt kann die Vollmacht aber später verlangen (§ 14 Absatz 1 VwVfG).
nachweis-da = Hochgeladen: { $name }
nachweis-feld = Datei auswählen
nachweis-hinweis = Erlaubt: PDF, JPG, PNG. Höchstens 10 MB.
nachweis-knopf = Hochladen
nachweis-fehlt = Wählen Sie eine Datei aus.
nachweis-weiter = Weiter zum Antrag
hinweis = Sie handeln für { $name }.
antrag-fuer = Antrag für
vertreten-durch = Vertreten durch
grundlage = Grundlage
grundlage-vollmacht = Vollmacht im Konto, gültig bis { $tag }
grundlage-datei = Schriftliche Vollmacht: { $name }
grundlage-ohne = Erklärt, ohne schriftliche Vollmacht. Die Behörde kann sie verlangen (§ 14 Absatz 1 VwVfG).
gilt-nicht = Ihre Vollmacht gilt nicht mehr. Der Antrag ist nicht abgeschickt. Bitten Sie { $name } um eine neue Vollmacht und beginnen Sie dann neu.
konto-titel = Vollmachten
konto-text = Mit einer Vollmacht stellt eine andere Person Anträge für Sie, oder Sie für eine andere Person. Beide sehen die Vollmacht in ihrem Konto. Sie können sie jederzeit beenden.
gegeben-titel = Wer für Sie handeln darf
gegeben-leer = Sie haben keine Vollmacht gegeben.
bekommen-titel = Für wen Sie handeln dürfen
bekommen-leer = Sie haben keine Vollmacht bekommen.
spalte-wofuer = Wofür
spalte-bis = Gültig bis
spalte-stand = Stand
alle = Alle Leistungen
stand-angeboten = Noch nicht angenommen
stand-gilt = Gilt
stand-beendet = Beendet
stand-abgelaufen = Abgelaufen
knopf-widerrufen = Vollmacht widerrufen
knopf-annehmen = Vollmacht annehmen
knopf-ablehnen = Vollmacht ablehnen
knopf-niederlegen = Vollmacht niederlegen
geben-titel = Vollmacht geben
geben-text = Die andere Person bekommt eine E-Mail und nimmt die Vollmacht in ihrem Konto an. Erst dann gilt sie.
geben-email = E-Mail-Adresse der anderen Person
geben-email-hinweis = Mit dieser Adresse meldet sich die Person in ihrem Konto an.
geben-selbst = Das ist Ihre eigene Adresse. Schreiben Sie die Adresse der Person, die für Sie handeln soll.
geben-wofuer = Wofür gilt die Vollmacht?
geben-wofuer-hinweis = Für mehrere einzelne Leistungen geben Sie mehrere Vollmachten.
geben-wofuer-fehlt = Wählen Sie „Alle Leistungen“ oder eine Leistung.
geben-bis = Bis wann gilt die Vollmacht?
geben-bis-hinweis = Höchstens fünf Jahre.
geben-bis-falsch = Schreiben Sie einen Tag ab heute, höchstens in fünf Jahren, zum Beispiel 31 12 2027.
geben-knopf = Vollmacht geben
war-gegeben = Die Vollmacht ist angeboten. Die andere Person bekommt eine E-Mail.
war-angenommen = Sie haben die Vollmacht angenommen.
war-beendet = Die Vollmacht ist beendet.
war-vorbei = Diese Vollmacht gibt es nicht mehr, oder sie ist schon beendet.
mail-betreff = { $wer } gibt Ihnen eine Vollmacht
mail-text = Guten Tag,

    { $wer } möchte, dass Sie bei { $portal } Anträge für sie oder ihn stellen. Die Vollmacht gilt bis { $tag }.

    Nehmen Sie die Vollmacht in Ihrem Konto an, oder lehnen Sie sie ab:
    { $adresse }

    Melden Sie sich mit dieser E-Mail-Adresse an: { $an }. Haben Sie noch kein Konto, richten Sie eins mit dieser Adresse ein.

    Kennen Sie { $wer } nicht? Dann müssen Sie nichts tun.
vertretene-titel = Anträge, die andere für Sie gestellt haben
vertretene-text = Fragen und Bescheide bekommt die Person, die Sie vertritt.
vorgang-titel = Antrag { $nummer } für Sie
vorgang-text = { $name } hat diesen Antrag für Sie gestellt und bekommt die Nachrichten dazu.
vorgang-angaben = Angaben im Antrag
amt = Zuständig
eingegangen = Eingegangen
geaendert = Zuletzt etwas geschehen
