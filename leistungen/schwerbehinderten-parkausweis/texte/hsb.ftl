# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Parkowansku kartu za ludźi ze zbrašenjom požadać
kurz = Z módrej kartu na parkowanišćach ze znamjenjom kolesaka parkujeće. Płaći w cyłej EU.

abschnitt-beschreibung =
    Někotři ludźo zbrašenja dla daloko chodźić njemóža. Za nich su parkowanišća ze znamjenjom jězdźateho stoła. Štóž tam parkuje, módru kartu trjeba.

    Karta słuša k Wam a nic k awtej. Njetrjebaće jězbnu dowolnosć. Móžeće ju tež wužiwać, hdyž něchtó Was wjeze.
abschnitt-voraussetzungen =
    Kartu dóstanjeće, hdyž sće ćežko zbrašeni a jedne z toho trjechi:
    - Maće znamjo aG: móžeće jenož jara ćežko chodźić.
    - Maće znamjo Bl: sće slepi.
    - Wobě ruce Wam falujetej (amelija), abo Waše ruki abo nohi su direktnje na žiwoće (fokomelija).
    - Sće na přirunajomne wašnje wobmjezowani.
abschnitt-unterlagen =
    Trjebaće swój wupokaz wo ćežkim zbrašenju a pasowe foto. Hdyž ani aG ani Bl nimaće, trjebaće tež rozsud zarjada, kiž je Waše zbrašenje zwěsćił. Fota abo skany dosahaja.
abschnitt-fristen =
    Karta płaći najwyše pjeć lět, ale nic dlěje hač Waš wupokaz wo ćežkim zbrašenju. Stajće nowu próstwu, prjedy hač so skónči.
abschnitt-kosten =
    Karta ničo njekoštuje.
abschnitt-hinweise =
    Połožće kartu derje widźomnje za wětrowu šklencu. Jenož Wy směće ju wužiwać. Štóž za Was nakupuje, mjeztym zo sće doma, njesmě z njej parkować.

    Za druhe ćežke wobmjezowanja je oranžowa karta. Njeje dźěl tuteje próstwy. Prašejće so za njej w zarjedźe.
abschnitt-rechtsgrundlage =
    Karta so na wuwzaće z wobchadneho porjada złožuje.

unterlage-ausweis = Wupokaz wo ćežkim zbrašenju, wobě stronje
unterlage-ausweis-wann = stajnje
unterlage-passfoto = Pasowe foto
unterlage-passfoto-wann = stajnje
unterlage-feststellung = Rozsud wo zwěsćenju Wašeho zbrašenja
unterlage-feststellung-wann = jenož hdyž ani aG ani Bl nimaće
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž za druhu wosobu jednaće

frist-verlaengerung = Podlěšenje: stajće nowu próstwu, prjedy hač so karta skónči.
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

titel = Parkowansku kartu za ludźi ze zbrašenjom požadać

seite-antragsteller = Štó kartu trjeba?
ausweis_vorhanden = Je hižo módra parkowanska karta?

seite-person = Wosoba, kotraž kartu dóstanje

seite-anschrift = Adresa
seite-anschrift-einleitung = Na tutu adresu kartu pósćelemy.

seite-behinderung = Wupokaz wo ćežkim zbrašenju
seite-behinderung-einleitung = Prašamy so jenož za tym, štož je za parkowansku kartu trěbne.
grund = Što trjechi?
grund-hinweis = Znamjenja na wupokazu wo ćežkim zbrašenju steja.
grund-ag = Znamjo aG
grund-bl = Znamjo Bl
grund-amelie = Wobostronska amelija abo fokomelija
grund-vergleichbar = Přirunajomne wobmjezowanje
unbefristet = Płaći wupokaz wo ćežkim zbrašenju bjez termina?
ausweis_bis = Hač do hdy płaći?
ausweis_kopie = Wupokaz wo ćežkim zbrašenju
ausweis_kopie-hinweis = Prědnja a zadnja strona
feststellung = Rozsud wo zwěsćenju zbrašenja
passfoto = Pasowe foto
passfoto-hinweis = Mjezwočo je wotprědka a derje widźeć.

gueltig_bis = Parkowanska karta płaći najdlěje do
