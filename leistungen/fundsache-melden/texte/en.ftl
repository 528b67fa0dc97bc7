# English. The German text is the official one; this translation is information.

name = Report a find
kurz = You have found something. Report the find to the lost property office here.
abschnitt-beschreibung =
    You have found something and do not know whose it is? Then report the find to the lost property office. It looks for the person who lost it.

    You describe the item and the place. You also say whether you would like to keep it if nobody comes forward. The office confirms your find.
abschnitt-voraussetzungen =
    You have taken the item and do not know the person it belongs to. If it is worth more than ten euros, you must report the find.

    If you know the person, contact her or him directly.
abschnitt-unterlagen =
    You need no documents. A photo of the item helps.
abschnitt-fristen =
    Report the find at once. After six months the item is yours if nobody has come forward. The six months begin with your report. For items worth up to ten euros they begin with the find.
abschnitt-kosten =
    Reporting costs nothing.
abschnitt-hinweise =
    You may claim a finder's reward. It is five per cent of the value up to 500 euros and three per cent of the rest. For animals it is three per cent. You lose the claim if you conceal the find.

    Other rules apply to finds in a public office, bus or train. Hand the item in there.

    Do not touch weapons or ammunition. Call the police: 110.
abschnitt-rechtsgrundlage =
    The Civil Code governs finds: the duty to report, the finder's reward and to whom the item belongs after six months.
frist-sofort = At once: report items worth more than ten euros without delay.
frist-eigentum = Six months after the report: the item is yours if nobody comes forward.
art = Kind of item
art-schluessel = Keys
art-geld = Purse or cash
art-ausweis = Identity document or card
art-telefon = Telephone or computer
art-schmuck = Jewellery, watch or glasses
art-tasche = Bag or clothing
art-fahrrad = Bicycle or scooter
art-tier = Animal
art-anderes = Something else
beschreibung = Describe the item
beschreibung-hinweis = For example colour, brand, size and number. Do not copy all data from identity documents.
wert = What is the item worth, roughly?
wert-bis10 = Up to ten euros
wert-ueber10 = More than ten euros
wert-unklar = I do not know
gefunden_am = When did you find it?
foto = Photo
foto-hinweis = JPG or PNG up to 10 MB. For identity documents the description is enough.
seite-sache = What have you found?
seite-stelle = Where did you find the item?
verbleib = Where is it?
verbleib-bei_mir = With me, I keep it
verbleib-bringe = With me, I will bring it to the lost property office
verbleib-abgegeben = I have already handed it in
abgegeben_wo = Where did you hand it in?
behalten = Would you like to have the item if nobody comes forward?
behalten-hinweis = With “No” you waive it. The item then later belongs to the municipality. You do not receive identity documents or data of others.
finderlohn = Would you like a finder's reward?
weitergabe = May we give your name to the person who owns the item?
weitergabe-hinweis = For the reward she or he must be able to reach you.
seite-verbleib = Where is the item now?
seite-person = Who found the item?
eigentum_ab = End of the six months
titel = Report a find
