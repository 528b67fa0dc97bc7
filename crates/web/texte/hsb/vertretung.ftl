# Zastupowanje: za druhu wosobu jednać, połnomocy w konće.
beginnen-link = Za druhu wosobu próstwu stajić
fuer-titel = Za druhu wosobu próstwu stajić
fuer-text = Wupjelniće próstwu a dóstanjeće wšitke powěsće k njej. W próstwje steji, za koho jednaće.
fuer-frage = Za koho stajeće próstwu?
fuer-vollmacht = { $name } (połnomóc hač do { $tag })
fuer-andere = Za wosobu, kotraž tu njesteji
fuer-name = Předmjeno a swójbne mjeno tuteje wosoby
fuer-name-hinweis = Jenož trěbne, hdyž wosoba horjeka njesteji.
fuer-konto = Ma-li wosoba konto, móže Wam tam połnomóc dać. Potom widźi próstwu w swojim konće.
fuer-fehlt = Wubjerće, za koho próstwu stajeće.
fuer-name-fehlt = Zapisajće předmjeno a swójbne mjeno wosoby, za kotruž jednaće.
fuer-name-zeichen = W mjenje je znamješko, kotrež njemóžemy składować: „{ $zeichen }“. Napisajće mjeno z łaćonskimi pismikami, kaž we wupokazu.
fuer-name-lang = Skrótšće mjeno na najwjace { $hoechstens } znamješkow.
nachweis-titel = Pisomna połnomóc
nachweis-text = Jednaće za { $name }. Maće-li pisomnu połnomóc, nahrajće ju. Njetrjebaće to činić; zarjad pak móže ju pozdźišo žadać (§ 14 wotrězk 1 VwVfG).
nachweis-da = Nahrate: { $name }
nachweis-feld = Dataju wubrać
nachweis-hinweis = Dowolene: PDF, JPG, PNG. Najwjace 10 MB.
nachweis-knopf = Nahrać
nachweis-fehlt = Wubjerće dataju.
nachweis-weiter = Dale k próstwje
hinweis = Jednaće za { $name }.
antrag-fuer = Próstwa za
vertreten-durch = Zastupowany přez
grundlage = Zakład
grundlage-vollmacht = Połnomóc w konće, płaći hač do { $tag }
grundlage-datei = Pisomna połnomóc: { $name }
grundlage-ohne = Deklarowane, bjez pisomneje połnomocy. Zarjad móže ju žadać (§ 14 wotrězk 1 VwVfG).
gilt-nicht = Waša połnomóc hižo njepłaći. Próstwa njeje wotpósłana. Prošće { $name } wo nowu połnomóc a započńće potom znowa.
konto-titel = Połnomocy
konto-text = Z połnomocu staja druha wosoba próstwy za Was, abo Wy za druhu wosobu. Wobaj widźitaj połnomóc w swojim konće. Móžeće ju kóždy čas skónčić.
gegeben-titel = Štó smě za Was jednać
gegeben-leer = Njejsće žanu połnomóc dali.
bekommen-titel = Za koho směće jednać
bekommen-leer = Njejsće žanu połnomóc dóstali.
spalte-wofuer = Za čo
spalte-bis = Płaći hač do
spalte-stand = Staw
alle = Wšitke słužby
stand-angeboten = Hišće njepřiwzata
stand-gilt = Płaći
stand-beendet = Skónčena
stand-abgelaufen = Wotběžana
knopf-widerrufen = Połnomóc wotwołać
knopf-annehmen = Połnomóc přiwzać
knopf-ablehnen = Połnomóc wotpokazać
knopf-niederlegen = Połnomóc złožić
geben-titel = Połnomóc dać
geben-text = Druha wosoba dóstanje e-mejlku a přiwozmje połnomóc w swojim konće. Hakle potom płaći.
geben-email = E-mejlowa adresa druheje wosoby
geben-email-hinweis = Z tutej adresu so wosoba w swojim konće přizjewi.
geben-selbst = To je Waša swójska adresa. Zapisajće adresu wosoby, kotraž ma za Was jednać.
geben-wofuer = Za čo płaći połnomóc?
geben-wofuer-hinweis = Za wjacore jednotliwe słužby dajće wjacore połnomocy.
geben-wofuer-fehlt = Wubjerće „Wšitke słužby“ abo jednu słužbu.
geben-bis = Hač do kotreho dnja płaći połnomóc?
geben-bis-hinweis = Najwjace pjeć lět.
geben-bis-falsch = Zapisajće dźeń wot dźensa, najpozdźišo za pjeć lět, na přikład 31 12 2027.
geben-knopf = Połnomóc dać
war-gegeben = Połnomóc je poskićena. Druha wosoba dóstanje e-mejlku.
war-angenommen = Sće połnomóc přiwzali.
war-beendet = Połnomóc je skónčena.
war-vorbei = Tuta połnomóc hižo njeje, abo je hižo skónčena.
mail-betreff = { $wer } dawa Wam połnomóc
mail-text = Dobry dźeń,

    { $wer } chce, zo byšće pola { $portal } próstwy za nju abo njeho stajili. Połnomóc płaći hač do { $tag }.

    Přiwzajće połnomóc w swojim konće, abo wotpokažće ju:
    { $adresse }

    Přizjewće so z tutej e-mejlowej adresu: { $an }. Nimaće-li hišće konto, zarjadujće je z tutej adresu.

    Njeznajeće { $wer }? Potom njetrjebaće ničo činić.
vertretene-titel = Próstwy, kotrež su druzy za Was stajili
vertretene-text = Prašenja a rozsudy dóstanje wosoba, kotraž Was zastupuje.
vorgang-titel = Próstwa { $nummer } za Was
vorgang-text = { $name } je tutu próstwu za Was stajił(a) a dóstanje powěsće k njej.
vorgang-angaben = Podaća w próstwje
amt = Přisłušny
eingegangen = Dóšło
geaendert = Poslednja změna
