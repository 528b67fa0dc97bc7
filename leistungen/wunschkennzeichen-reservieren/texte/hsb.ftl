# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Přeće znamjo za awto rezerwować
kurz = Pismiki a ličby sami wuběraće. Dopušćenski zarjad znamjo za Was swobodne dźerži.

abschnitt-beschreibung =
    Prjedy hač jězdźidło dopušćiće, móžeće swobodne znamjo rezerwować. Prěnje pismiki steja za wokrjes abo město. Zbytk Wy wuběraće.
abschnitt-voraussetzungen =
    Znamjo je swobodne, a bydliće we wobłuku dopušćenskeho zarjada. Firma ma tam swoje sydło.

    Tak smě wupadać:
    - jedyn abo dwaj pismikaj, žane Ä, Ö abo Ü
    - ličba wot 1 do 9999
    - hromadźe z městnom najwjace wosom znamješkow
    - ničo, štož přećiwo dobrym nałožkam je
abschnitt-unterlagen =
    Njetrjebaće podłožki.
abschnitt-fristen =
    Znamjo někotre njedźele za Was swobodne wostanje. Kak dołho, steji we wobkrućenju. Dopušćće swoje jězdźidło w tutym času.
abschnitt-kosten =
    Rezerwowanje 2,60 eurow płaći. Płaćiće hnydom po wotpósłanju. Hdyž jězdźidło z tutym znamjenjom dopušćiće, přińdźe 10,20 eurow k tomu. Te hakle při dopušćenju płaćiće. Sumy w cyłej Němskej płaća.
abschnitt-hinweise =
    Je-li Waše přeće hižo date, prašamy so Was za druhim. Popłatk hišće raz njepłaćiće.

    Kupće tafle hakle, hdyž wobkrućenje maće.
abschnitt-rechtsgrundlage =
    Prawidła za znamjenja steja w postajenju wo dopušćenju jězdźidłow. Popłatki steja w postajenju zwjazka.

frist-gueltig = Rezerwowanje: tak dołho, kaž we wobkrućenju steji
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda

parameter-tage_reserviert = Tak dołho rezerwowanje płaći (přikład)
parameter-tage_reserviert-einheit = dnjow

titel = Přeće znamjo za awto rezerwować

seite-kennzeichen = Waše přeće
unterscheidung = Pismiki za městno
unterscheidung-hinweis = Pismiki na spočatku. Na přikład BZ za wokrjes Budyšin
buchstaben = Waše pismiki
buchstaben-hinweis = Jedyn abo dwaj pismikaj, bjez Ä, Ö a Ü. Na přikład AB
ziffern = Waša ličba
ziffern-hinweis = Wot 1 do 9999
zusatz = Ma znamjo přidawk měć?
zusatz-ohne = Ně
zusatz-h = H za staroby
zusatz-e = E za elektriske jězdźidła
zusatz-saison = Sezonowe znamjo
zu_lang = Znamjo je předołhe
zu_lang-text = Smě najwjace wosom znamješkow měć. H abo E sobu liči. Skrótšće pismiki abo ličbu.

seite-person = Na koho so jězdźidło dopušći?

wunsch = Waše přeće znamjo
gebuehr = Popłatk za rezerwowanje
