# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Podaća k psej změnić (psowy dawk)
kurz = Sće so přesydlili, maće nowe mjeno abo nowe konto. Zdźělće to tu dawkowemu zarjadej.
abschnitt-beschreibung =
    Waš pos je přizjewjeny a něšto je so změniło? Zdźělće to tu dawkowemu zarjadej. Móžeće wjacore změny naraz zdźělić.

    Hdyž pos hižo pola Was njebydli, wužiwajće słužbu „Psa wotzjewić“.
abschnitt-voraussetzungen =
    Pos je hižo přizjewjeny. Bydliće dale w samsnej gmejnje. Hdyž so do druheje gmejny přesydliće, wotzjewće psa tu a přizjewće jón tam.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Mějće swój dawkowy rozsud při ruce. Na nim kasowe znamjo steji.
abschnitt-fristen =
    Zdźělće změnu bórze. Potom listy prawje dóńdu a wotknihowanje so poradźi.
abschnitt-kosten =
    Změna ničo njekoštuje. Za nowu psowu marku móža wustawki popłatk předwidźeć. Zarjad Wam to prjedy praji.
abschnitt-hinweise =
    Z nowym kontom gmejnje dowoliće, zo psowy dawk wotknihuje. Tuta dowolnosć rěka SEPA-mandat. Móžeće ju kóždy čas wotwołać.

    Stary mandat potom za psowy dawk hižo njepłaći.
frist-bald = Bórze: zdźělće změny, tak chětře kaž su wěste.
was = Što je so změniło?
was-anschrift = Moja adresa
was-name = Moje mjeno
was-konto = Moje konto za wotknihowanje
was-hund = Podaća k psej
was-marke = Psowa marka je so zhubiła
seite-hund = Kotry pos, kotra změna?
alte_anschrift = Hdźe sće dotal bydlili?
alte_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
umzug_am = Wot hdy w nowym bydlenju bydliće?
alter_name = Kak sće dotal rěkali?
neue_rasse = Prawa rasa
neue_rasse-hinweis = Jenož, hdyž je wopak zapisana.
neue_chipnummer = Čisło čipa
neue_chipnummer-hinweis = 15 cyfrow. Steji we wupokazu domjaceho zwěrjeća.
neue_chipnummer-muster = 15 cyfrow.
seite-aenderung = Změna
mandat = Dowoliće wotknihowanje z Wašeho noweho konta?
mandat-hinweis = Z „Haj“ gmejnje dowoliće, zo psowy dawk z tutoho konta wotknihuje. Zdobom swojej bance přikazujeće, tute wotknihowanja wupłaćić. Móžeće w běhu wosom njedźel žadać, zo banka Wam pjenjezy wróći. Čas so z wotknihowanjom započnje. Płaća wuměnjenja Wašeje banki.
seite-konto = Waše konto za wotknihowanje
seite-person-einleitung = Mjenujće wosobu, na kotruž je pos přizjewjeny, z dźensnišim mjenom.
seite-anschrift-einleitung = Po přesydlenju: nowa adresa.
titel = Podaća k psej změnić
glaeubiger = Identifikaciske čisło wěrićela gmejny
