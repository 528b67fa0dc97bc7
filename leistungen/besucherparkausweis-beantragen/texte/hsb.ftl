# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Parkowansku kartu za wopyt požadać
kurz = Bydliće w conje za parkowanje wobydlerjow a wočakujeće wopyt. Z kartu Waši hosćo we Wašej conje parkuja.

abschnitt-beschreibung =
    W conje za parkowanje wobydlerjow směja jenož wobydlerjo z kartu swobodnje parkować. Za hosći móže zarjad wuwzaće činić. Wone płaći za jězdźidła a dny, kotrež mjenujeće.

    Kruteho městna Waši hosćo z tym njedóstanu.
abschnitt-voraussetzungen =
    Kartu móžeće dóstać, hdyž to wšitko trjechi:
    - Bydliće w conje a sće tam přizjewjeni.
    - Waš wopyt přijědźe z awtom abo motorskim, kotrehož znamjo mjenujeće.
    - Dźe wo wopyt na wobmjezowany čas.

    Prawo na kartu njeje. Zarjad po wobstejnosćach rozsudźi. Štóž pola Was dźěła, na přikład rjemjeslniski zawod, trjeba swójsku kartu.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Mějće znamjenja swojich hosći přihotowane.
abschnitt-fristen =
    Stajće próstwu něhdźe tydźeń do wopyta. Waši hosćo směja hakle z kartu w conje parkować.
abschnitt-kosten =
    Popłatk za kóžde jězdźidło płaći. Płaćiće jón hnydom po wotpósłanju. Zwjazkowe prawo ramik wot 10,20 eurow do 767 eurow postaja. Suma w tutej demonstraciji je přikład.
abschnitt-hinweise =
    Wućišćće rozsud za kóžde jězdźidło. Waš hósć połoži jón derje čitajomnje za wětrowu šklencu. Karta jenož we Wašej conje płaći.

frist-vorher = Próstwa: něhdźe tydźeń do wopyta
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za parkowansku kartu za wopyt (přikład)
parameter-gebuehr-einheit = za jězdźidło
parameter-hoechstens_tage = Najdlěši wopyt (přikład)
parameter-hoechstens_tage-einheit = dnjow

titel = Parkowansku kartu za wopyt požadać

seite-anschrift-einleitung = Podajće bydlenje, w kotrymž sće přizjewjeni a do kotrehož wopyt přińdźe.

seite-besuch = Waš wopyt
zone = W kotrej conje bydliće?
zone-hinweis = Cona steji na tafličce we Wašej dróze. Na přikład A
fahrzeuge = Z kotrymi jězdźidłami Waš wopyt přijědźe?
beginn = Prěni dźeń wopyta
ende = Posledni dźeń wopyta
zu_lang = To je dlěje hač z wašnjom
zu_lang-text = Tak dołho zarjad kartu zwjetša njeda. Napisajće deleka, čehodla Waš wopyt tak dołho wostanje.

kennzeichen_liste = Znamjenja jězdźidłow
satz = Popłatk za jězdźidło
gebuehr = Popłatk
