# Konto wosoby: registrować, přizjewić, hesło, přehlad, póstowy kašćik, wotběh naležnosće. Z pomocu mašiny přełožene, njepřepruwowane.
email = E-mejlowa adresa
email-leer = Zapodajće swoju e-mejlowu adresu.
email-falsch = Zapodajće e-mejlowu adresu kaž name@beispiel.de.
passwort = Hesło
passwort-leer = Zapodajće swoje hesło.
passwort-neu = Nowe hesło
passwort-hinweis = Znajmjeńša 12 znamješkow. Dobre su wjacore słowa, kotrež hromadźe njesłušeja. Móžeće hesło zasadźić.
passwort-neu-leer = Zapodajće nowe hesło ze znajmjeńša 12 znamješkami.
passwort-zu-kurz = Hesło je překrótke. Zapodajće znajmjeńša 12 znamješkow.
passwort-zu-lang = Hesło je předołhe. Zapodajće najwjace 200 znamješkow.
passwort-leicht = Tute hesło da so lochko zhódać. Wubjerće wjacore słowa, kotrež hromadźe njesłušeja, a nic swoje mjeno.
name = Waše mjeno
name-hinweis = Předmjeno a swójbne mjeno, kaž chceće narěčeni być
name-leer = Zapodajće swoje mjeno.
name-falsch = Zapodajće swoje mjeno z najwjace 120 pismikami, bjez wobrazowych znamješkow.

anmelden-titel = Přizjewić
anmelden-knopf = Přizjewić
anmelden-falsch = E-mejlowa adresa abo hesło njetrjechi. Přepruwujće wobě a spytajće hišće raz.
anmelden-bestaetigt-titel = Waše konto je załožene
anmelden-bestaetigt-text = Waša e-mejlowa adresa je wobkrućena. Přizjewće so nětko.
anmelden-passwort-neu-titel = Waše hesło je změnjene
anmelden-passwort-neu-text = Přizjewće so z nowym hesłom.
anmelden-abgemeldet-titel = Sće wotzjewjeni
anmelden-abgemeldet-text = Składowane podaća namakaće po přichodnym přizjewjenju zaso.
anmelden-beendet-titel = Waše posedźenje je skónčene
anmelden-beendet-text = Z wěstotnych přičin smy Was wotzjewili. Přizjewće so zaso: Potom na samsnej stronje dale dźěłaće. Składowane podaća su hišće tu. Přepruwujće, hač na poslednjej stronje něšto faluje.
anmelden-geloescht-titel = Waše konto je zhašane
anmelden-geloescht-text = Smy Waše kontowe daty a naćiski zhašeli. Wotzamknjene naležnosće zarjad tak dołho chowa, kaž zakoń to žada.
anmelden-kein-konto = Hišće žane konto?
anmelden-ohne-konto = Sće bjez konta započeli? Z čisłom a kodom dale činić
ohne-titel = Z čisłom a kodom dale činić
ohne-text = Sće próstwu bjez konta započeli abo wotesłali? Zapodajće swoje čisło a swój kod.
ohne-nummer = Čisło
ohne-nummer-hinweis = Na přikład BW-3K7QM-X2A9T
ohne-code = Kod
ohne-code-hinweis = Dwanaće znamješkow. Wjazawki a mjezery njejsu wažne.
ohne-knopf = Wočinić
ohne-nummer-leer = Zapodajće swoje čisło.
ohne-code-leer = Zapodajće swój kod.
ohne-falsch = Čisło abo kod njetrjechi. Přepruwujće wobě a spytajće hišće raz.
ohne-verloren = Sće kod zhubili? Bjez koda tež my próstwu wočinić njemóžemy. Sće-li ju hižo wotesłali, wobroćće so z čisłom na zarjad.
ohne-beendet-titel = Sće stronu wopušćili
ohne-beendet-text = Z čisłom a kodom móžeće kóždy čas dale činić.
ohne-geloescht-titel = Waš naćisk je zhašany
ohne-geloescht-text = Wšě podaća a dataje su preč. Čisło a kod wjac njepłaćitej.
zugang-titel = Waše čisło a Waš kod
zugang-aufschreiben-titel = Zapisajće sej nětko čisło a kod
zugang-aufschreiben-text = Abo wućišćće tutu stronu. Jenož z wobojim přińdźeće zaso k swojej próstwje, tež na druhim graće.
zugang-link = Adresa
zugang-nummer = Čisło
zugang-code = Kod
zugang-code-verborgen = Swój kod sće hižo dóstali. Njechowamy jón čitajomnje.
zugang-weiter-entwurf = Dale k formularej
zugang-weiter-vorgang = K naležnosći
zugang-drucken = Tutu stronu wućišćeć
zugang-kopieren = Kopěrować
zugang-kopiert = Kopěrowane.
zugang-markiert = Tekst je markěrowany. Kopěrujće jón z tastaturu.
zugang-mail-titel = Pokiwy přez e-mejl
zugang-mail-text = Jeli chceće, pósćelemy Wam wotkaz. Pozdźišo zdźělimy Wam, hdyž něšto noweho je. Kod w žanej e-mejlu njesteji.
zugang-mail-feld = E-mejlowa adresa
zugang-mail-hinweis = Wostajće polo prózdne, hdyž žane pokiwy wjac nochceće.
zugang-mail-knopf = Składować
zugang-mail-gesendet-titel = Składowane
zugang-mail-gesendet-text = Smy wotkaz na Wašu e-mejlowu adresu pósłali.
zugang-mail-aus-text = Njedóstanjeće žane pokiwy přez e-mejl wjac.
zugang-neu-titel = Nowy kod
zugang-neu-text = Sće kod zhubili abo znaje jón něchtó druhi? Potom wutworće nowy. Stary potom wjac njepłaći.
zugang-neu-knopf = Nowy kod wutworić
zugang-konto-titel = Do konta přewzać
zugang-konto-text = Maće konto abo chceće jedne? Potom přewzajće próstwu tam. Za to trjebaće čisło a kod.
zugang-konto-link = Do mojeho konta přewzać
uebernehmen-titel = Próstwu do mojeho konta přewzać
uebernehmen-text = Po tym namakaće próstwu ze wšěmi powěsćemi we wašim konće. Čisło a kod ju wjac njewočinitej.
uebernehmen-knopf = Přewzać
uebernehmen-link = Próstwu bjez konta do mojeho konta přewzać
uebernehmen-war-titel = Přewzate
uebernehmen-war-text = Próstwa słuša nětko k Wašemu kontu.
brief-zugang-betreff = Waša próstwa { $nummer }
brief-zugang-text = Dobry dźeń,

    sće próstwu bjez konta započeli ({ $portal }). Waše čisło je { $nummer }.

    Tu činiće dale a widźiće, kak dale dźe:
    { $adresse }

    Za to trjebaće tež swój kod. Z wěstotnych přičin w tutej e-mejlu njesteji.

    Njejsće žanu próstwu započeli? Potom je něchtó Wašu adresu zmylnje zapodał. Njetrjebaće ničo činić.
anmelden-demo = Konta demonstracije wobhladać
anmelden-faktor-fehlt = Za Waše słužbne konto druhi faktor hišće zarjadowany njeje. Wobroćće so na wobhospodarjerja.
anmelden-gesperrt = Tute konto je zawrjene. Wobroćće so na swój zarjad.
passwort-vergessen = Sće hesło zabyli?
code-titel = Wobkrućenski kod zapodać
code = Kod ze šěsć cyframi
code-hinweis = Wočińće swoju app Authenticator a zapodajće kod, kiž tam runje steji.
code-leer = Zapodajće šěsć cyfrow ze swojeje app.
code-falsch = Tutón kod njetrjechi abo bu hižo wužity. Čakajće na přichodny kod a zapodajće jón.
code-abgelaufen = Přizjewjenje je předołho trało. Zapodajće e-mejlowu adresu a hesło hišće raz.
warten-titel = Přewjele pospytow
warten-text = Móžeće zaso spytać wot: { $zeit }. Do toho žane zapodaća njepruwujemy. Waše konto a Waše daty su wěste.

registrieren-titel = Konto załožić
registrieren-einleitung = Z kontom składujeće swoje próstwy, widźiće jich staw a dóstawaće powěsće a rozsudy w swojim póstowym kašćiku.
registrieren-knopf = Konto załožić
registrieren-schon = Maće hižo konto?
registriert-titel = Wobkrućće swoju e-mejlowu adresu
registriert-text = Smy Wam e-mejl pósłali. Wočińće w njej wotkaz w běhu 24 hodźin. Hakle potom je Waše konto załožene.
registriert-nichts-titel = Njejsće e-mejl dóstali?
registriert-nichts-text = Pohladajće do rjadowaka za spam. Po někotrych mjeńšinach móžeće sej e-mejl hišće raz žadać. Prjedawši wotkaz potom hižo njepłaći.
registriert-erneut = E-mejl hišće raz pósłać
registriert-erneut-titel = E-mejl pósłana
registriert-erneut-text = Hdyž za tutu registraciju hišće wobkrućenje faluje, smy e-mejl hišće raz pósłali.
demo-mail = K póstowemu kašćikej demonstracije: tam e-mejl leži
bestaetigen-titel = E-mejlowu adresu wobkrućić
bestaetigen-text = Wobkrućće, zo to Waša e-mejlowa adresa je. Potom móžeće so přizjewić.
bestaetigen-knopf = E-mejlowu adresu wobkrućić
bestaetigen-ungueltig-titel = Tutón wotkaz hižo njepłaći
bestaetigen-ungueltig-text = Wotkaz bu hižo wužity, přez nowy narunany abo je wotběžał. Spytajće so přizjewić. Hdyž so to njeporadźi, załožće konto hišće raz.

vergessen-titel = Hesło zabyte
vergessen-text = Zapodajće e-mejlowu adresu swojeho konta. Pósćelemy Wam wotkaz, z kotrymž nowe hesło postajiće.
vergessen-knopf = Wotkaz sej žadać
vergessen-gesendet-titel = Pohladajće do swojich e-mejlow
vergessen-gesendet-text = Smy e-mejl na tutu adresu pósłali. Wotkaz w njej płaći hodźinu.
neu-titel = Nowe hesło postajić
neu-text = Potom sće na wšěch gratach wotzjewjeni a přizjewiće so z nowym hesłom.
neu-knopf = Hesło składować
neu-ungueltig-text = Wotkaz bu hižo wužity abo je wotběžał. Žadajće sej nowy.

brief-bestaetigen-betreff = Wobkrućće swoju e-mejlowu adresu
brief-bestaetigen-text = Dobry dźeń { $name },

    chceće konto załožić ({ $portal }). Wočińće za to tutón wotkaz:
    { $adresse }

    Wotkaz płaći do: { $bis }. Hdyž njechaće konto załožić, njetrjebaće ničo činić: Bjez wobkrućenja konto njenastanje.

    Na tutu e-mejl wotmołwić njemóžeće.
brief-vorhanden-betreff = Maće hižo konto
brief-vorhanden-text = Dobry dźeń,

    něchtó chcyše z Wašej e-mejlowej adresu konto załožić ({ $portal }). Maće pak hižo konto. Hdyž sće to Wy byli, přizjewće so:
    { $adresse }

    Tam móžeće tež nowe hesło postajić. Hdyž to njejsće byli, njetrjebaće ničo činić.
brief-zuruecksetzen-betreff = Nowe hesło postajić
brief-zuruecksetzen-text = Dobry dźeń { $name },

    z tutym wotkazom nowe hesło postajiće ({ $portal }):
    { $adresse }

    Wotkaz płaći do: { $bis }. Hdyž njejsće sej to žadali, njetrjebaće ničo činić: Waše hesło wostanje, kaž je.
brief-kein-konto-betreff = K tutej adresy konto njeeksistuje
brief-kein-konto-text = Dobry dźeń,

    něchtó chcyše hesło k tutej e-mejlowej adresy wróćo stajić ({ $portal }). K njej žane konto njeje. Snano sće druhu adresu wužili, abo załožće konto:
    { $adresse }

    Hdyž to njejsće byli, njetrjebaće ničo činić.
brief-email-betreff = Wobkrućće swoju nowu e-mejlowu adresu
brief-email-text = Dobry dźeń { $name },

    chceće tutu e-mejlowu adresu za swoje konto wužiwać ({ $portal }). Wobkrućće ju z tutym wotkazom:
    { $adresse }

    Wotkaz płaći do { $bis }. Njejsće sej změnu přali? Potom njetrjebaće ničo činić.
brief-email-neu-betreff = Waša e-mejlowa adresa bu změnjena
brief-email-neu-text = Dobry dźeń { $name },

    za Waše konto ({ $portal }) płaći nětko nowa e-mejlowa adresa: { $neu }. Wšě druhe graty su wotzjewjene.

    Njejsće to sami činili? Potom wobroćće so hnydom na wobhospodarjerja portala. Adresa steji w impresumje.
brief-geaendert-betreff = Waše hesło bu změnjene
brief-geaendert-text = Dobry dźeń { $name },

    hesło Wašeho konta bu změnjene ({ $portal }). Wšě druhe graty su wotzjewjene.

    Hdyž to njejsće byli, postajće hnydom nowe hesło:
    { $adresse }

konto-titel = Moje naležnosće
konto-zu-tun = To dyrbiće činić
konto-nichts-zu-tun = Tuchwilu njetrjebaće ničo činić.
konto-entwuerfe = Naćiski
konto-entwuerfe-leer = Nimaće započate próstwy.
konto-entwurf-frist = Naćisk 90 dnjow po poslednjej změnje zhašamy.
konto-weiter-ausfuellen = Dale wupjelnić
konto-vorgaenge = Moje próstwy
konto-vorgaenge-leer = Njejsće hišće próstwu pósłali.
konto-suchen = Słužbu pytać
konto-mehr = Starše naležnosće
konto-nachrichten = Powěsće
konto-nachrichten-neu = { $anzahl ->
    [one] Maće { $anzahl } njepřečitanu powěsć.
    [two] Maće { $anzahl } njepřečitanej powěsći.
    [few] Maće { $anzahl } njepřečitane powěsće.
   *[other] Maće { $anzahl } njepřečitanych powěsćow.
}
konto-nachrichten-keine = Nimaće njepřečitane powěsće.
konto-zum-postfach = K póstowemu kašćikej
konto-einstellungen = Nastajenja Wašeho konta
spalte-leistung = Słužba
spalte-ort = Městno
spalte-geaendert = Posledni raz změnjene
spalte-was = Što móžeće činić
spalte-nummer = Naležnosć
spalte-stand = Staw
spalte-naechster = Kak dale dźe

status-zahlung-offen = Płaćenje wotewrjene
status-eingegangen = Dóšło
status-in-pruefung = So předźěła
status-rueckfrage = Waša wotmołwa trěbna
status-beschieden = Rozsudźene
status-bereitgestellt = Rozsud leži tu
status-bekanntgegeben = Rozsud zdźěleny
status-abgeschlossen = Wotzamknjene
status-zurueckgezogen = Cofnjene
weiter-zahlung-offen = Prošu płaćće popłatk. Potom dźe dale.
weiter-eingegangen = Zarjad Wašu próstwu přepruwuje. Njetrjebaće ničo činić.
weiter-in-pruefung = Zarjad Wašu próstwu předźěła. Njetrjebaće ničo činić.
weiter-rueckfrage = Wotmołwće na prašenje zarjada.
weiter-beschieden = Zarjad je rozsudźił. Rozsud přińdźe do Wašeho póstoweho kašćika.
weiter-bereitgestellt = Čitajće rozsud w swojim póstowym kašćiku.
weiter-bekanntgegeben = Přepruwujće rozsud. Kak móžeće znapřećiwić, steji we wučenju wo prawniskich srědkach.
weiter-abgeschlossen = Ničo wjace činić njeje.
weiter-zurueckgezogen = Sće próstwu cofnyli. Ničo wjace činić njeje.

einstellungen-titel = Nastajenja Wašeho konta
einstellungen-angaben = Waše podaća
einstellungen-sprache = Rěč Wašich powěsćow
einstellungen-sprache-hinweis = W tutej rěči Wam e-mejle a powěsće pisamy. Rozsudy su přeco němske.
einstellungen-sprache-knopf = Rěč składować
einstellungen-sprache-fehlt = Wubjerće rěč.
einstellungen-passwort = Hesło změnić
einstellungen-passwort-alt = Dotalne hesło
einstellungen-passwort-falsch = Dotalne hesło njetrjechi. Zapodajće je hišće raz.
einstellungen-passwort-knopf = Hesło změnić
einstellungen-geraete = Graty
einstellungen-geraete-text = Wotzjewće so na wšěch druhich gratach, hdyž sće grat zhubili abo cuzy wužili.
einstellungen-geraete-knopf = Na wšěch druhich gratach wotzjewić
einstellungen-daten = Waše daty
einstellungen-daten-text = Sćehńće wšitko, štož smy k Wašemu kontu składowali: konto, naćiski, próstwy, wotběh a powěsće.
einstellungen-daten-knopf = Daty sćahnyć (JSON)
einstellungen-loeschen = Konto zhašeć
einstellungen-loeschen-text = Móžeće swoje konto zhašeć, hdyž žana naležnosć wjace njeběži.
einstellungen-gespeichert = Składowane
einstellungen-passwort-geaendert = Waše hesło je změnjene. Na wšěch druhich gratach sće wotzjewjeni.
einstellungen-sprache-geaendert = Waša rěč je składowana.
einstellungen-geraete-abgemeldet = Sće na wšěch druhich gratach wotzjewjeni.
kontakt-titel = Mjeno a e-mejlowu adresu změnić
kontakt-name = Waše mjeno
kontakt-name-hinweis = Tak Was narěčimy. Próstwy, kotrež sće hižo pósłali, so njezměnja.
kontakt-name-knopf = Mjeno składować
kontakt-name-geaendert = Waše mjeno je změnjene.
kontakt-email = Waša e-mejlowa adresa
kontakt-email-bisher = Dotalna adresa
kontakt-email-neu = Nowa e-mejlowa adresa
kontakt-email-text = Z nowej adresu so potom přizjewjeće, a tam póńdu naše e-mejle. Najprjedy Wam wotkaz na nowu adresu pósćelemy. Płaći, tak bórze kaž jón wobkrućiće.
kontakt-passwort = Waše hesło
kontakt-email-knopf = Wotkaz pósłać
kontakt-gesendet-titel = Čitajće swoje e-mejle
kontakt-gesendet-text = Smy e-mejl na nowu adresu pósłali. Wočińće wotkaz w njej w běhu 24 hodźin. Do toho płaći dotalna adresa.
kontakt-email-geaendert = Waša nowa e-mejlowa adresa płaći. Wšě druhe graty su wotzjewjene.
kontakt-email-neu-anmelden = Waša nowa e-mejlowa adresa płaći. Přizjewće so z njej.
kontakt-bestaetigen-titel = Nowu e-mejlowu adresu wobkrućić
kontakt-bestaetigen-text = Wobkrućće, zo je tuta e-mejlowa adresa Waša. Potom so z njej přizjewjeće.
kontakt-bestaetigen-knopf = Adresu wobkrućić
kontakt-ungueltig-titel = Nowa e-mailowa adresa: wotkaz hižo njepłaći
kontakt-ungueltig = Tutón wotkaz hižo njepłaći, abo adresa słuša k druhemu kontu. Waša dotalna adresa dale płaći. Móžeće změnu znowa započeć.
loeschen-titel = Konto zhašeć
loeschen-text = Zhašamy Waše kontowe daty a naćiski na přeco. Swój póstowy kašćik potom hižo wočinić njemóžeće. Sćehńće prjedy, štož chceće wobchować.
loeschen-laufend-titel = Waše konto njehodźi so nětko zhašeć
loeschen-laufend-text = Tute naležnosće hišće běža. Za rozsud a prašenja Waš póstowy kašćik trjebamy. Čakajće, doniž naležnosće wotzamknjene njejsu, abo cofńće próstwy.
loeschen-entwuerfe-titel = Tute naćiski so zhubja
loeschen-entwuerfe-kasten = Chcu tute naćiski zhubić
loeschen-entwuerfe-fehlt = Wobkrućće, zo chceće naćiski zhubić, abo přetorhńće.
loeschen-passwort-falsch = Hesło njetrjechi. Zapodajće je hišće raz.
loeschen-personal = Słužbne konta zhaša zarjad. Wobroćće so na wobhospodarjerja.
loeschen-knopf = Konto na přeco zhašeć

postfach-titel = Póstowy kašćik
postfach-leer = Nimaće hišće powěsće.
postfach-ungelesen = njepřečitane
postfach-gelesen = přečitane
postfach-mehr = Starše powěsće
spalte-nachricht = Powěsć
spalte-behoerde = Zarjad
spalte-datum = Datum
nachricht-eingang = Wobkrućenje dochada
nachricht-zahlung = Płaćenje
nachricht-rueckfrage = Prašenje zarjada
nachricht-antwort = Waša wotmołwa
nachricht-bescheid = Rozsud
nachricht-mitteilung = Zdźělenka
nachricht-von = Wot
nachricht-an = Na
nachricht-am = Pósłane
nachricht-sie = Wy
nachricht-zum-vorgang = K naležnosći { $nummer }
nachricht-anlagen = Přiłohi
nachricht-antworten = Na prašenje wotmołwić
zustellung-bereitgestellt = Přihotowane
zustellung-bekanntgabe = Płaći jako zdźělene dnja
zustellung-abgerufen = Prěni raz wočinjene
zustellung-widerspruch = Znapřećiwjenje móžne do
anlage-oeffnen = { $name } sćahnyć
dokument-nachweis = Dopokaz
dokument-papier = Waša próstwa na papjerje (scan)
dokument-anlage = Wot zarjada pósłane
dokument-quittung = Kwitowanka
dokument-nachreichung = Pozdźišo zapodate
dokument-eingangsbestaetigung = Wobkrućenje dochada
dokument-bescheid = Rozsud
dokument-bestaetigung = Wobkrućenje abo wopismo

vorgang-titel = Naležnosć { $nummer }
vorgang-zu-tun = To dyrbiće činić
vorgang-angaben = Podaća
vorgang-nummer = Čisło naležnosće
vorgang-stand = Staw
vorgang-behoerde = Přisłušny zarjad
vorgang-eingang = Dóšło
vorgang-bis = Rozsud najskerje do
vorgang-gebuehr = Popłatk
vorgang-verlauf = Wotběh
vorgang-nachrichten = Powěsće
vorgang-nachrichten-keine = K tutej naležnosći hišće powěsće njejsu.
vorgang-dokumente = Dokumenty
vorgang-bescheid-lesen = Rozsud čitać
vorgang-bescheid-liegt = Rozsud leži we Wašim póstowym kašćiku. Płaći jako zdźěleny, tež hdyž jón njewočiniće: { $tag }.
vorgang-bescheid-abrufen = Rozsud leži we Wašim póstowym kašćiku. Wočińće jón tam.
vorgang-bescheid-post = Wo Wašej próstwje je rozsudźene. Rozsud přińdźe z póstom. Tu móžeće jón hižo čitać.
vorgang-bescheid-anders = Rozsud njeje so w prawym času wočinił. Zarjad Wam jón na druhim puću připósćele.
vorgang-beantwortet-titel = Waša wotmołwa je pósłana
vorgang-beantwortet-text = Zarjad Wašu próstwu dale předźěła.
vorgang-zurueckgezogen-titel = Waša próstwa je cofnjena
vorgang-zurueckgezogen-text = Zarjad ju dale njepředźěła.
frage-titel = Zarjad ma prašenje
frage-zu = Prašenje nastupa: { $feld }
frage-frist = Wotmołwće do { $tag }.
frage-abgelaufen = Termin ({ $tag }) je nimo. Móžeće hišće wotmołwić, doniž zarjad rozsudźił njeje.
antwort-text = Waša wotmołwa
antwort-datei = Dataje
antwort-knopf = Wotmołwu zawjazowacy pósłać
antwort-leer = Pisajće wotmołwu abo wubjerće dataju.
antwort-zu-lang = Wotmołwa je předołha. Skrótšće ju na najwjace 4000 znamješkow.
antwort-zeichen = We wotmołwje je znamješko, kotrež njemóžemy składować: „{ $zeichen }“. Wotstrońće je.
beilagen-da = Tute dataje so sobu pósćelu:
beilagen-hochladen = Dataje nahrać a sej wobhladać
beilagen-noch-nicht = Hišće ničo njeje pósłane. To činiće hakle z tłóčatkom „{ $knopf }“.
antwort-betreff = Wotmołwa na Waše prašenje
antwort-nur-dateien = (jenož dataje)
antwort-nicht-offen = Žane prašenje wjace wotewrjene njeje. Snano sće hižo wotmołwili abo zarjad je rozsudźił.
datei-leer = Dataja „{ $name }“ je prózdna. Wubjerće druhu dataju.
datei-zu-gross = Dataja „{ $name }“ je přewulka. Dowolene je najwjace { $grenze }. Pomjeńšće dataju.
datei-format = Dataja „{ $name }“ njeje dataja PDF, JPG abo PNG. Wubjerće dataju w jednym z tutych formatow.
datei-falscher-name = Mjeno dataje „{ $name }“ k jeje wobsahej njepasuje. Dajće jej kónčnosć „.{ $endung }“ abo wubjerće druhu dataju.
datei-beschaedigt = Dataja „{ $name }“ je njedospołna abo wobškodźena. Składujće ju znowa a nahrajće ju hišće raz.
datei-verschluesselt = Dataja „{ $name }“ je z hesłom škitana. Składujće ju bjez hesła.
datei-aktiv = Dataja „{ $name }“ wobsahuje programowy kod. Ćišćće ju jako nowu dataju PDF a nahrajće tutu.
datei-archiv = Dataja „{ $name }“ je zdobom archiw z druhimi datajemi. Składujće abo ćišćće ju znowa a nahrajće tutu.
datei-pixel = Wobraz „{ $name }“ ma { $breite } króć { $hoehe } wobrazowych dypkow. Dowolene je zhromadnje najwjace 250 milionow. Pomjeńšće wobraz a nahrajće jón hišće raz.
datei-befallen = W dataji je so škódna softwara namakała. Njejsmy ničo składowali. Přepruwujće swój grat a wubjerće druhu dataju.
mitteilung-link = Něšto dodatnje zapodać abo zdźělić
mitteilung-titel = Něšto dodatnje zapodać abo zdźělić
mitteilung-text = Štož tu pósćeleće, dóńdźe na: { $amt }. Słuša potom k Wašemu jednanju. Waša próstwa wostanje, kaž sće ju pósłali.
mitteilung-art = Wo čo dźe?
mitteilung-unterlage = Zapodam podłožku dodatnje
mitteilung-aenderung = Něšto je so změniło
mitteilung-frage = Mam prašenje
mitteilung-worte = Waša powěsć
mitteilung-knopf = Zawjazowacy pósłać
mitteilung-art-fehlt = Wubjerće, wo čo dźe.
mitteilung-datei-fehlt = Wubjerće podłožku, kotruž chceće zapodać.
mitteilung-worte-fehlen = Pisajće, što je so změniło abo što chceće wědźeć.
mitteilung-zu-viele = Zarjad Waše poslednje powěsće hišće njeje čitał. Prošu čakajće, prjedy hač dalšu pósćeleće.
mitteilung-entschieden = Wo Wašej próstwje je rozsudźene. Tohodla njemóžeće tu ničo wjace zapodać. To je nětko móžno:
mitteilung-beendet = Tute jednanje je zakónčene. Tohodla njemóžeće tu ničo wjace zapodać. To je nětko móžno:
mitteilung-rechtsbehelf = Njejsće z rozsudom přezjedny: Što móžeće činić, steji na kóncu rozsuda w rozpokazanju wo prawniskich srědkach.
mitteilung-widerspruch-bis = Termin so kónči { $tag }.
mitteilung-neuer-antrag = Nowu próstwu stajić
mitteilung-zur-stelle = Zarjad zazwonić abo jemu pisać
vorgang-mitgeteilt-titel = Waša powěsć je dóšła
vorgang-mitgeteilt-text = Zarjad ju we Wašim jednanju widźi. Deleka w běhu steji, hdy je dóšła.
verlauf-nachgereicht = Sće podłožki dodatnje zapodali
verlauf-aenderung = Sće změnu zdźělili
verlauf-gefragt = Sće so něšto prašeli
verlauf-zur-kenntnis = Waša powěsć bu čitana
vorgang-erneut = Hišće raz požadać
vorgang-verlaengern = Podlěšić
angaben-titel = Moje podaća za próstwy
angaben-text = Štož tu zapišeće, njetrjebaće w próstwach hišće raz pisać. Kóžda próstwa so Was praša, hač smě podaća přewzać. Składujemy je zaklučowane. Nichtó druhi je njewidźi, tež žadyn zarjad, doniž próstwu njepósćeleće.
angaben-leer = Hišće ničo zapisane.
angaben-eintragen = Zapisać
angaben-aendern = Změnić
angaben-loeschen = Wšě podaća zhašeć
angaben-gespeichert = Waše podaća su składowane. Přichodna próstwa je poskići.
angaben-geloescht = We Wašim konće žane z tutych podaćow wjace składowane njeje. Próstwy, kotrež sće pósłali, wostanu kaž su.
angaben-fertig = Sčinjene
angaben-block = Wšo je dobrowólne. Štož prózdne wostajiće, so njeskładuje.
angaben-speichern = Składować
unterlagen-titel = Moje podłožki
unterlagen-text = Tu sej dokumenty zachowaće, kotrež častišo trjebaće, na přikład dopokaz abo rozsud. Hdźež próstwa dataju žada, wubjerjeće ju z prjedawšich próstwow; do próstwy přińdźe kopija. Składujemy je zaklučowane. Žadyn zarjad je tu njewidźi.
unterlagen-leer = Hišće ničo zachowane.
unterlagen-platz = Wobsadźene: { $da } z { $alles }.
unterlagen-voll = Tu žane městno wjace njeje. Móžeće sej najwjace { $alles } a 100 datajow zachować. Wotstrońće najprjedy druhu.
unterlagen-aufheben = W „Moje podłožki“ zachować
unterlagen-aufgehoben = Kopija nětko tu leži. Wostanje, doniž ju njewotstroniće.
rueckzug-titel = Próstwu cofnyć
rueckzug-text = Zarjad Wašu próstwu potom dale njepředźěła. To njemóžeće anulować, ale pozdźišo móžeće nowu próstwu stajić.
rueckzug-link = Próstwu cofnyć
rueckzug-knopf = Próstwu zawjazowacy cofnyć
rueckzug-unmoeglich = Próstwa njehodźi so hižo cofnyć, dokelž je hižo rozsudźene. Što móžeće přećiwo rozsudej činić, steji we wučenju wo prawniskich srědkach.

verlauf-eingegangen = Waša próstwa je dóšła
verlauf-erfasst = Zarjad je Wašu próstwu z papjery zapisał
verlauf-erfasst-eingang = Papjera je { $tag } dóšła.
verlauf-zur-post = Rozsud je na póšće
verlauf-zahlung-angefordert = Popłatk móže so płaćić
verlauf-bezahlt = Waše płaćenje ({ $betrag }) je dóšło
verlauf-zahlung-gescheitert = Płaćenje njeje so poradźiło
verlauf-uebernommen = Předźěłanje je so započało
verlauf-nachgefordert = Zarjad je Wam prašenje stajił
verlauf-nachgefordert-frist = Wotmołwa so wočakuje do { $tag }
verlauf-beantwortet-papier = Waša papjerjana wotmołwa je zapisana
verlauf-beantwortet = Sće wotmołwili
verlauf-beantwortet-dateien = { $anzahl ->
    [one] z { $anzahl } dataju
    [two] z { $anzahl } datajomaj
    [few] z { $anzahl } datajemi
   *[other] z { $anzahl } datajemi
}
verlauf-geschrieben = Powěsć zarjada
verlauf-erledigt = Prašenje je so wuřizało
verlauf-frist-abgelaufen = Termin za Wašu wotmołwu je nimo
verlauf-entschieden = Zarjad je rozsudźił
verlauf-bestaetigt = Zarjad je Wam wobkrućenje pósłał
verlauf-bereitgestellt = Rozsud leži we Wašim póstowym kašćiku
verlauf-abgerufen = Sće rozsud wočinili
verlauf-bekanntgegeben = Rozsud płaći jako zdźěleny
verlauf-zurueckgezogen = Sće próstwu cofnyli
verlauf-weitergeleitet = Podaća druhemu městnu posrědkowane
verlauf-register-gefragt = Register so praša
verlauf-register-vollzogen = Awtomatisce rozsudźene, register je změnjeny
verlauf-register-abgewiesen = Register próstwu njewuwjedźe. Čłowjek ju pruwuje.
verlauf-abgegeben = Zamołwitemu městnu přepodate
verlauf-abgeschlossen = Naležnosć je wotzamknjena
verlauf-sie = Wy
verlauf-bald-antwort = Do tutoho dnja byšće wotmołwić měli
verlauf-bald-entscheidung = Do tutoho dnja by zarjad rozsudźić měł
verlauf-bald-bekanntgabe = Tutón dźeń płaći rozsud jako zdźěleny
verlauf-bald-widerspruch = Do tutoho dnja móžeće znapřećiwić

zahlung-offen = { $betrag }, hišće njepłaćene
zahlung-bezahlt = { $betrag }, płaćene dnja { $tag }
zahlung-ausgeblieben = { $betrag }, njepłaćene. Zarjad sej sumu z rozsudom žada.
zahlung-teil = { $gekommen } płaćene, { $rest } hišće wotewrjene
zahlung-klaerung = Druha suma je dóšła, hač měješe so płaćić. Zarjad to přepruwuje a Wam napisa. Nětko njetrjebaće ničo płaćić.
zahlung-rueck-offen = Zarjad Wam { $betrag } wróćo zapłaći
zahlung-rueck-fertig = { $betrag } dnja { $tag } wróćo płaćene
zahlung-rueckzahlung = Wróćopłaćenje
zahlung-keine = Tuchwilu njeje ničo płaćić
zahlung-jetzt = Popłatk płaćić: { $betrag }
zahlung-gescheitert = Posledni pospyt njeje so poradźił. Móžeće hišće raz płaćić.
zahlung-vorbereitung = Płaćenje so přihotuje. Začitajće tutu stronu za někotre sekundy znowa.

beteiligte-titel = Wobdźělene zarjady
beteiligte-text = Sće wšo jónu zapodali. Kóždy zarjad pruwuje dźěl, za kotryž je přisłušny.
beteiligte-fertig = { $fertig } z { $alle } su hotowe.
beteiligte-seit = wot { $tag }
beteiligte-leitet = nawjeduje jednanje
beteiligt-angefragt = Ma Waše podaća
beteiligt-uebernommen = Pruwuje
beteiligt-fertig = Je pruwował
beteiligt-nicht-zustaendig = Njeje přisłušny
beteiligt-mehr = Trjeba hišće podaća
beteiligt-entfallen = Hižo njepruwuje

pflichten-titel = To dyrbiće potom činić
pflicht-offen = Wotewrjene, do { $tag }
pflicht-ueberfaellig = Termin je nimo: { $tag }
pflicht-erledigt = Wuřizane: { $tag }
pflicht-link = Nětko zapodać
pflicht-seite = K naležnosći { $nummer } zapodać
pflicht-bis = Termin so kónči: { $tag }.
pflicht-datei = Dataje
pflicht-datei-fehlt = Wubjerće znajmjeńša jednu dataju.
pflicht-mitteilung = Zdźělenka zarjadej
pflicht-knopf = Zapodać
pflicht-schon = To je hižo wuřizane. Njetrjebaće ničo wjace zapodać.
pflicht-betreff = Zapodate: { $name }
vorgang-eingereicht-titel = Waše podłožki su dóšli
vorgang-eingereicht-text = Zarjad je je dóstał. Njetrjebaće k tomu ničo wjace činić.
verlauf-beteiligt = Druhe zarjady sobu pruwuja
verlauf-beteiligt-fertig = Jedyn z wobdźělenych zarjadow je pruwował
verlauf-pflichten = Terminy za pozdźišo su postajene
verlauf-pflicht-erfuellt = Sće podłožki zapodali
verlauf-bald-pflicht = Do tutoho dnja dyrbiće něšto zapodać

# Online-wupokaz
ausweis-titel = Online-wupokaz
ausweis-verbinden-text = Zwjazajće swoje konto z: { $dienst }. Potom móžeće so tež z nim přizjewić.
ausweis-verbinden = Online-wupokaz zwjazać
ausweis-verbunden = Waše konto je zwjazane z: { $dienst }, wot { $seit }. Móžeće so z nim přizjewić.
ausweis-loesen = Zwjazanje rozwjazać
ausweis-ist-verbunden = Waše konto je z online-wupokazom zwjazane.
ausweis-ist-geloest = Zwjazanje je rozwjazane. Přizjewjeće so z e-mailowej adresu a hesłom.
ausweis-anmelden-titel = Z online-wupokazom
ausweis-anmelden-text = To dźe, hdyž sće swoje konto w nastajenjach z online-wupokazom zwjazał.
ausweis-anmelden-knopf = Z online-wupokazom so přizjewić
ausweis-abgebrochen = Sće přetorhnył
ausweis-abgebrochen-text = Ničo so njeje přenošowało. Štož sće zapodał, je składowane.
ausweis-abgelehnt = Dopokaz njepłaći
ausweis-abgelehnt-text = Wupokazowa słužba njeje Wašu identitu tak wobkrućiła, kaž tuta słužba trjeba. Snano je přewjele časa zašło, abo tutón wupokaz njedosaha. Spytajće hišće raz. Štož sće zapodał, je składowane.
ausweis-unerreichbar = Wupokazowa słužba njewotmołwja
ausweis-unerreichbar-text = To na Was njeleži. Spytajće za někotre mjeńšiny hišće raz. Štož sće zapodał, je składowane.
ausweis-fremd = Tute přizjewjenje tu njepłaći
ausweis-fremd-text = Słuša k druhemu browserej, je so hižo wužiło abo je předołho. Dźiće wróćo a wupokazajće so hišće raz.
ausweis-anderer = Tutón wupokaz k Wašemu kontu njesłuša
ausweis-anderer-text = Waše konto je z druhim wupokazom zwjazane. Wzmiće tón, abo rozwjazajće zwjazanje w nastajenjach.
ausweis-anderes-konto = Tutón wupokaz słuša k druhemu kontu
ausweis-anderes-konto-text = Wupokaz móže jenož z jednym kontom zwjazany być. Přizjewće so z druhim kontom, abo rozwjazajće tam zwjazanje.
ausweis-kein-konto = Z tutym wupokazom žane konto zwjazane njeje
ausweis-kein-konto-text = Přizjewće so z e-mailowej adresu a hesłom. Potom zwjazajće wupokaz w nastajenjach swojeho konta.
ausweis-nochmal = Hišće raz spytać
ausweis-zurueck = Wróćo k próstwje

widerspruch-titel = Znapřećiwjenje
widerspruch-bis = Njejsće z rozsudom přezjedni? Znapřećiwić móžeće hač do: { $bis }.
widerspruch-vorbei = Čas za znapřećiwjenje je so skónčił: { $bis }.
widerspruch-knopf = Znapřećiwjenje zapodać
widerspruch-mehr = Štož je nětko hišće móžne
widerspruch-anders = Přećiwo tutomu rozsudej znapřećiwjenje njeje. Město toho je móžne: { $art }. W rozsudźe k tomu němsce steji:
widerspruch-eingelegt = Znapřećiwjenje { $nummer } wot { $tag }
widerspruch-papier = Znapřećiwjenje { $nummer }: { $tag } na papjerje dóšło
widerspruch-papier-text = Njejsmy přepruwowali, štó je jo napisał. Je wot Was? Potom je z čisłom a přistupnym kodom sćěhujće, kotrejž na wobkrućenju stejitej. Njeje-li wot Was, zdźělće to zarjadej.
widerspruch-erfolg = Zarjad je jemu cyle abo zdźěla prawo dał.
widerspruch-ohne-erfolg = Zarjad je jón wotpokazał.
widerspruch-gegen = Znapřećiwjenje přećiwo rozsudej { $nummer } wot { $tag }
widerspruch-schon = Sće hižo znapřećiwjenje zapodali
widerspruch-wiedereinsetzung = Njejsće čas bjez swojeje winy dodźerželi? Potom požadajće, zo zarjad z Wami jedna, kaž byšće w času byli (Wiedereinsetzung, § 60 a § 70 wotrězk 2 zakonja VwGO). Maće za to dwě njedźeli chwile, tak ruče kaž zadźěwk wjace njeje. W tutym času dyrbiće tež znapřećiwjenje zapodać. Napisajće do wopodstatnjenja, što je Was zadźěwało.
widerspruch-ein-jahr = Njesteji-li w rozsudźe ničo wo znapřećiwjenju abo je to wopačne, maće lěto chwile (§ 58 wotrězk 2 zakonja VwGO).
widerspruch-behoerde = Znapřećiwjenje dźe na
widerspruch-vom = Rozsud wot
widerspruch-ende = Posledni dźeń za znapřećiwjenje
widerspruch-form-titel = W kotrej formje?
widerspruch-form-text = Zakoń wěstu formu žada (§ 70 wotrězk 1 zakonja VwGO). Maće štyri puće:
widerspruch-form-ausweis = Tu online z online-wupokazom: wupjelniće formular a wupokazaće so, prjedy hač wotpósćeleće. To podpis naruna. Z wotpósłanjom je znapřećiwjenje zapodate.
widerspruch-form-signatur = Tu online z PDF, kotryž Wašu kwalifikowanu elektronisku signaturu ma. Nahrajeće jón we formularje.
widerspruch-form-post = Na papjerje: znapřećiwjenje napisaće a podpisaće. Hač do poslednjeho dnja dyrbi pola zarjada być.
widerspruch-form-niederschrift = W zarjedźe: dźeće tam, a zarjad Waše znapřećiwjenje napisa.
widerspruch-form-nicht = E-mejl abo zazwonjenje njedosaha. Tež formular sam njedosaha, hdyž so njewupokazaće.
widerspruch-ohne-konto-titel = Online za to konto trjebaće
widerspruch-ohne-konto = Sće z čisłom a kodom tu. Napisajće znapřećiwjenje na papjeru a podpisajće je, abo dźiće do zarjada. Mjenujće čisło horjeka. Abo přewozmiće naležnosć najprjedy do konta.
widerspruch-beginnen = Znapřećiwjenje pisać
widerspruch-gleichzeitig = Naćisk so runje w druhim woknje měni. Prošu spytajće hišće jónu.
verlauf-stichprobe = Čłowjek rozsudźi: Připad je Wašu próstwu za přepruwowanje wubrał
verlauf-mangel = Zarjad wšěm pokazuje, kak z Wašej zdźělenku steji
verlauf-mangel-verborgen = Waša zdźělenka wjace zjawna njeje
verlauf-bald-ende = Waša dowolnosć kónči

# Genehmigungsfiktion (§ 42a VwVfG)
status-genehmigung-gilt = Dowolnosć płaći jako data
weiter-genehmigung-gilt = Zarjad njeje sčasom rozsudźił. Tohodla płaći Waša dowolnosć jako data.
verlauf-fiktion-verlaengert = Čas za rozsud je podlěšeny
verlauf-fiktion-eingetreten = Čas je so bjez rozsuda skónčił: dowolnosć płaći jako data
verlauf-bescheinigung-verlangt = Sće wo wopismo prosyli
verlauf-fiktion-bescheinigt = Wopismo leži we Wašim póstowym kašćiku
verlauf-bald-fiktion = Bjez rozsuda płaći dowolnosć po tym jako data
fiktion-titel = Čas za rozsud
fiktion-laeuft = Zarjad dyrbi rozsudźić hač do: { $ende }. Jeli to nječini, płaći Waša dowolnosć jako data wot: { $ab }. Tak w zakonju steji (§ 42a Verwaltungsverfahrensgesetz).
fiktion-seit = Čas běži wot
fiktion-bis = Čas so skónči
fiktion-verlaengert = Zarjad je čas jónu podlěšił. Přičiny steja we Wašim póstowym kašćiku.
fiktion-wartet = Čas za rozsud njeje so hišće započał. Započnje so, hdyž su Waše podłožki dospołne. Hdyž zarjad za něčim praša, prošu wotmołwće.
fiktion-gilt = Waša dowolnosć płaći jako data wot: { $ab }
fiktion-gilt-text = Zarjad njeje sčasom rozsudźił. Potom płaći dowolnosć po zakonju jako data (§ 42a Verwaltungsverfahrensgesetz).
fiktion-bescheinigung-frage = Móžeće wo pisomne wopismo prosyć.
fiktion-bescheinigung-knopf = Wo wopismo prosyć
fiktion-bescheinigung-kommt = Sće wo wopismo prosyli. Zarjad je Wam pósćele.
fiktion-bescheinigung-da = Wopismo namakaće pola dokumentow.
fiktion-verlangt-titel = Waša próstwa je dóšła
fiktion-verlangt-text = Zarjad Wam wopismo pósćele. Potom dóstanjeće powěsć.
