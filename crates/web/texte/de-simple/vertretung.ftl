# Vertretung in Leichter Sprache.
beginnen-link = Den Antrag für einen anderen Menschen machen
fuer-titel = Den Antrag für einen anderen Menschen machen
fuer-text = Sie füllen den Antrag aus. Sie bekommen die Nachrichten. Im Antrag steht: Sie machen das für einen anderen Menschen.
fuer-frage = Für wen machen Sie den Antrag?
fuer-vollmacht = { $name } (Sie dürfen das bis { $tag })
fuer-andere = Für einen Menschen, der hier nicht steht
fuer-name = Vor-Name und Nach-Name
fuer-name-hinweis = Nur, wenn der Mensch oben nicht steht.
fuer-konto = Hat der Mensch ein Konto? Dann kann er Ihnen dort eine Vollmacht geben. Vollmacht heißt: Sie dürfen für ihn handeln.
fuer-fehlt = Bitte wählen Sie: Für wen ist der Antrag?
fuer-name-fehlt = Bitte schreiben Sie den Vor-Namen und den Nach-Namen.
fuer-name-zeichen = Dieses Zeichen geht nicht: „{ $zeichen }“. Bitte schreiben Sie den Namen so: wie im Ausweis, mit unseren Buchstaben.
fuer-name-lang = Der Name ist zu lang. Es gehen nur { $hoechstens } Zeichen.
nachweis-titel = Die Vollmacht auf Papier
nachweis-text = Sie handeln für { $name }. Haben Sie eine Vollmacht auf Papier? Dann laden Sie ein Foto davon hoch. Sie müssen das nicht. Das Amt kann aber später danach fragen.
nachweis-da = Hochgeladen: { $name }
nachweis-feld = Datei auswählen
nachweis-hinweis = PDF, JPG oder PNG. Höchstens 10 MB.
nachweis-knopf = Hochladen
nachweis-fehlt = Bitte wählen Sie eine Datei.
nachweis-weiter = Weiter zum Antrag
hinweis = Sie machen das für { $name }.
antrag-fuer = Der Antrag ist für
vertreten-durch = Gemacht von
grundlage = Warum diese Person das darf
grundlage-vollmacht = Vollmacht im Konto bis { $tag }
grundlage-datei = Vollmacht auf Papier: { $name }
grundlage-ohne = Die Person sagt: Ich darf das. Es gibt noch kein Papier. Das Amt kann danach fragen.
gilt-nicht = Ihre Vollmacht gilt nicht mehr. Der Antrag ist nicht abgeschickt. Fragen Sie { $name } nach einer neuen Vollmacht. Dann fangen Sie neu an.
konto-titel = Vollmachten
konto-text = Vollmacht heißt: Ein anderer Mensch darf Anträge für Sie machen. Oder Sie für einen anderen Menschen. Sie können die Vollmacht immer beenden.
gegeben-titel = Diese Menschen dürfen für Sie handeln
gegeben-leer = Niemand darf für Sie handeln.
bekommen-titel = Für diese Menschen dürfen Sie handeln
bekommen-leer = Sie handeln für niemanden.
spalte-wofuer = Wofür
spalte-bis = Gilt bis
spalte-stand = So ist es jetzt
alle = Alles
stand-angeboten = Die Person hat noch nicht Ja gesagt
stand-gilt = Gilt
stand-beendet = Beendet
stand-abgelaufen = Die Zeit ist vorbei
knopf-widerrufen = Vollmacht beenden
knopf-annehmen = Ja sagen
knopf-ablehnen = Nein sagen
knopf-niederlegen = Nicht mehr für die Person handeln
geben-titel = Eine Vollmacht geben
geben-text = Die andere Person bekommt eine E-Mail. In ihrem Konto sagt sie Ja. Erst dann gilt die Vollmacht.
geben-email = E-Mail-Adresse der anderen Person
geben-email-hinweis = Mit dieser Adresse meldet sich die Person an.
geben-selbst = Das ist Ihre eigene Adresse. Bitte schreiben Sie die Adresse der anderen Person.
geben-wofuer = Wofür ist die Vollmacht?
geben-wofuer-hinweis = Für mehrere Sachen geben Sie mehrere Vollmachten.
geben-wofuer-fehlt = Bitte wählen Sie, wofür die Vollmacht ist.
geben-bis = Bis wann gilt die Vollmacht?
geben-bis-hinweis = Höchstens 5 Jahre.
geben-bis-falsch = Bitte schreiben Sie einen Tag ab heute. Höchstens in 5 Jahren. Zum Beispiel 31 12 2027.
geben-knopf = Vollmacht geben
war-gegeben = Die andere Person bekommt jetzt eine E-Mail.
war-angenommen = Sie haben Ja gesagt. Die Vollmacht gilt.
war-beendet = Die Vollmacht ist beendet.
war-vorbei = Diese Vollmacht gibt es nicht mehr.
mail-betreff = { $wer } gibt Ihnen eine Vollmacht
mail-text = Guten Tag,

    { $wer } möchte: Sie sollen bei { $portal } Anträge für { $wer } machen. Das geht bis { $tag }.

    Sagen Sie in Ihrem Konto Ja oder Nein:
    { $adresse }

    Melden Sie sich mit dieser E-Mail-Adresse an: { $an }. Haben Sie kein Konto? Dann machen Sie ein Konto mit dieser Adresse.

    Kennen Sie { $wer } nicht? Dann müssen Sie nichts tun.
vertretene-titel = Diese Anträge haben andere für Sie gemacht
vertretene-text = Die Nachrichten bekommt die andere Person.
vorgang-titel = Antrag { $nummer } für Sie
vorgang-text = { $name } hat den Antrag für Sie gemacht. { $name } bekommt die Nachrichten.
vorgang-angaben = Das steht im Antrag
amt = Dieses Amt
eingegangen = Angekommen
geaendert = Zuletzt ist etwas passiert
