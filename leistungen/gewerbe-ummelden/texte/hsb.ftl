# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Přemysł přeměnić
kurz = Přesydliće so ze zawodom, poskićiće něšto druhe abo maće druhe mjeno. Zdźělće to tu.

abschnitt-beschreibung =
    Je so při Wašim přemysle něšto změniło? Potom zdźělće to. Dóstanjeće wo tym wopismo.
abschnitt-voraussetzungen =
    Waš přemysł je tu přizjewjeny, a jedne z toho trjechi:
    - Přesydliće so ze zawodom a wostanjeće w gmejnje.
    - Poskićiće něšto druhe hač dotal.
    - Poskićiće přidatnje něšto, štož we Wašej branši wašnje njeje.
    - Wy abo předewzaće ma nowe mjeno.

    Přesydliće so do druheje gmejny? Potom přizjewće přemysł tam. Tu ničo činić njetrjebaće.

    Změni so prawniska forma? Potom wotzjewće stary zawod a přizjewće nowy.
abschnitt-unterlagen =
    Husto podłožki njetrjebaće. Hdyž něšto druhe poskićiće, móže dowolnosć abo rjemjeslniska karta trěbna być. Zapisane předewzaća nahraja wućah z registra.
abschnitt-fristen =
    Zdźělće změnu, hdyž nastanje. Zarjad zdźělenku w třoch dnjach wobkrući.
abschnitt-kosten =
    Zarjad za wobkrućenje popłatk žada. Rjaduje jón prawo kraja. Suma tu je přikład. Płaćiće hakle, hdyž maće wobkrućenje.
abschnitt-hinweise =
    Přesydli so jenož Waše bydlenje a nic zawod? Potom přemysł přeměnić njetrjebaće.

    Wopismo dowolnosć njeje. Hdyž nowe dźěło dowolnosć trjeba, smějeće hakle z njej započeć.
abschnitt-rechtsgrundlage =
    Štóž zawod přełoži, něšto druhe poskići abo mjeno změni, dyrbi to přizjewić. Tak steji w přemysłowym porjedźe. Što do přizjewjenja słuša, praji Gewerbeanzeigeverordnung.

unterlage-erlaubnis = Dowolnosć za dźěławosć
unterlage-erlaubnis-wann = jenož hdyž nowa dźěławosć dowolnosć trjeba a ju hižo maće
unterlage-handwerk = Rjemjeslniska karta
unterlage-handwerk-wann = jenož hdyž nowe rjemjesło do rjemjeslniskeho registra słuša
unterlage-titel = Přebywanski titul
unterlage-titel-wann = jenož hdyž jón za dźěło w Němskej trjebaće
unterlage-register = Wućah z registra
unterlage-register-wann = jenož hdyž je předewzaće zapisane

frist-anzeige = Zdźělenka: hdyž změna nastanje
frist-bescheinigung = Wobkrućenje: tři dny po zdźělence
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-gebuehr = Popłatk za wobkrućenje změny přemysła

titel = Přemysł přeměnić

seite-aenderung = Waša změna
aenderung = Što so změni?
aenderung-hinweis = Móžeće wjacore wubrać.
aenderung-ort = Zawod so znutřka gmejny přesydli
aenderung-wechsel = Poskićam něšto druhe hač dotal
aenderung-ausdehnung = Poskićam přidatnje něšto
aenderung-name = Mjeno so změni: moje abo předewzaća
aenderung_am = Wot hdy změna płaći?
aenderung_am-hinweis = Hdyž so wjacore změni: najzažniši dźeń.
bisher_anschrift = Hdźe běše zawod dotal?
bisher_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
bisher_taetigkeit = Što běše dotal přizjewjene?
bisher_taetigkeit-hinweis = Steji we Wašim poslednim wopismje.
bisher_name = Kajke běše mjeno dotal?

seite-unternehmen-einleitung = Podajće wšo tak, kaž po změnje je.

seite-person = Štó přemysł wjedźe?
seite-person-einleitung = Podajće wosobu, kotraž přemysł wjedźe. Pola GmbH, AG, towarstwa (eG abo e. V.) je to wosoba, kotraž je zastupuje.

seite-anschrift = Hdźe tuta wosoba bydli?

seite-betrieb = Hdźe je zawod?
seite-betrieb-einleitung = Podajće adresu po změnje.

seite-taetigkeit-einleitung = Mjenujće wšo, štož po změnje činiće.

gebuehr = Popłatk
seite-aenderung-abschnitt = Waša změna
seite-unternehmen-abschnitt = Předewzaće
seite-person-abschnitt = Štó přemysł wjedźe
seite-betrieb-abschnitt = Zawod
seite-gewerbe-zulassung-abschnitt = Dowolnosć a deklaracija
