# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Awto po přećehnjenju přehłosyć
kurz = Sće přećahnyli. Dajće swoju nowu adresu do papjerow swojeho awta zapisać.

abschnitt-beschreibung =
    W dopušćenskim wopismje Waša adresa steji. Hdyž přećehnjeće, dajće ju změnić. To tež płaći, hdyž w samsnym měsće wostanjeće.

    Přińdźeće-li z druheho wokrjesa abo bjezwokrjesneho města, so jězdźidło tu dopušći. Znamjo móžeće wobchować.
abschnitt-voraussetzungen =
    To wšo dyrbi trjechić:
    - Jězdźidło je na Was dopušćene.
    - Sće pod nowej adresu přizjewjeni. Firma ma tam swoje sydło.
    - Papjery maja schowane kody.

    Faluje kod? Potom přińdźće prošu z papjerami do dopušćenskeho zarjada.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I. Přińdźeće-li z druheho wobłuka, trjebaće tež dźěl II. Nahrać ničo njetrjebaće.
abschnitt-fristen =
    Zdźělće nowu adresu hnydom. Tak postajenje chce.
abschnitt-kosten =
    Płaćiće hnydom po wotpósłanju. Popłatk wot toho wotwisuje, hač z druheho wobłuka přińdźeće a hač znamjo wobchowaće. Za přećehnjenje w samsnym wobłuku je suma tu přikład.
abschnitt-hinweise =
    Wotkryty kod stare dopušćenske wopismo njepłaćiwe čini. Nowe z póstom přińdźe. Jězdźće zaso hakle, hdyž je maće.

    Zdźělće nowu adresu tež swojemu zawěsćenju.

frist-sofort = Zdźělenje: bjez komdźenja po přećehnjenju
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda

parameter-gebuehr_umzug = Nowa adresa w samsnym wobłuku (přikład)
parameter-gebuehr_umzug-einheit = na jězdźidło
parameter-gebuehr_anderer_behalten = Z druheho wobłuka, znamjo wostanje
parameter-gebuehr_anderer_behalten-einheit = na jězdźidło
parameter-gebuehr_anderer_neu = Z druheho wobłuka, nowe znamjo
parameter-gebuehr_anderer_neu-einheit = na jězdźidło

titel = Awto po přećehnjenju přehłosyć

seite-fahrzeug = Kotre jězdźidło?
kennzeichen = Dotalne znamjo

seite-fahrzeug-codes-einleitung = Prašamy so jenož za kodami, kotrež su za Waše přećehnjenje trěbne.

seite-person = Na koho je jězdźidło dopušćene?
fuer_unternehmen = Je na předewzaće abo towarstwo dopušćene?

seite-anschrift = Waša nowa adresa

gebuehr = Popłatk
halter = Wobsedźerka abo wobsedźer
