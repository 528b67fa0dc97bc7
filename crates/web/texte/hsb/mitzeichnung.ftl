# Sobupodpisanje: druhe wosoby wobkruća samsne podaća, prjedy hač so próstwa wotpósćele.
pruefen-titel = Tute wosoby sobu wobkruća
pruefen-text = Dóstanu e-mejlku z wotkazom a widźa runje tute podaća. Hdyž su wšitcy wobkrućili, wotpósćelemy próstwu. Do toho móžeće ju wróćo wzać.
pruefen-frist = Za wobkrućenje je čas hač do { $tag }.
pruefen-knopf = K wobkrućenju dać
pruefen-anzahl-titel = Ličba wosobow njetrjechi
pruefen-anzahl = { $rolle }: Trěbne su { $mindestens } hač { $hoechstens } wosobow z e-mejlowej adresu. Zapisali sće { $anzahl }. Prošu změńće to horjeka.
stand-titel = Wobkrućenje přez druhe wosoby
stand-wartet-titel = Hišće njewotpósłane
stand-wartet = Čakamy na wobkrućenja, najdlěje hač do { $tag }. Potom wotpósćelemy próstwu a zdźělimy Wam to.
stand-abgelaufen-titel = Čas je nimo
stand-abgelaufen = Njejsu wšitcy hač do { $tag } wotmołwili. Pósćelće e-mejlku hišće raz, potom započnje čas znowa. Abo wzmiće próstwu wróćo.
stand-abgelehnt-titel = Něchtó podaća njewobkruća
stand-abgelehnt = Tak so próstwa njewotpósćele. Čitajće přičinu. Wzmiće próstwu wróćo, změńće ju a dajće ju hišće raz k wobkrućenju.
stand-alle-titel = Wšitcy su wobkrućili
stand-alle = Próstwa so runje wotpósćele. Jeli dale njeńdźe, wotpósćelće ju sami.
stand-absenden = Nětko wotpósłać
stand-begonnen-titel = Přeprošenja su po puću
stand-begonnen = Zdźělće nětko kóždej wosobje jeje kod.
stand-erneut-titel = E-mejlka je hišće raz po puću
stand-erneut-text = Za wobkrućenje je nětko čas hač do { $tag }.
stand-offen = Hišće žana wotmołwa
stand-bestaetigt = Wobkrućene
stand-nein = Njewobkrućene
stand-am = dnja { $zeit }
stand-grund = Přičina: { $text }
stand-email = E-mejlowa adresa
stand-antwort = Wotmołwa
stand-code = Kod
stand-code-titel = Kod sami dale dać
stand-code-text = W e-mejlce steji jenož wotkaz. Kod zdźělće wosobje sami, na přikład přez telefon. Je-li e-mejlowa adresa wopačna, tak nichtó Waše podaća njewidźi.
stand-erneut = E-mejlku hišće raz pósłać
stand-angaben = To so wobkruća
stand-pruefsumme = Kontrolna suma (SHA-256)
zurueck-titel = Próstwu wróćo wzać
zurueck-text = Potom móžeće podaća zaso změnić. Wšitke wobkrućenja hižo njepłaća, a wotkazy ničo wjace njewočinja. Zdźělimy to druhim wosobam.
zurueck-knopf = Wróćo wzać a změnić
zurueck-war-titel = Próstwa je wróćo wzata
zurueck-war = Wobkrućenja hižo njepłaća. Móžeće podaća nětko změnić.
gast-titel = Přeprošenje wočinić
gast-text = Něchtó je Was prosył, podaća w próstwje wobkrućić. Konto njetrjebaće.
gast-code = Kod
gast-code-hinweis = Kod zdźěli Wam wosoba, kotraž je Was přeprosyła. Ma 12 znamješkow.
gast-code-leer = Zapisajće kod do pola.
gast-code-falsch = Kod njetrjechi. Prašejće so wosoby, kotraž je Was přeprosyła.
gast-knopf = Wočinić
gast-vorbei-titel = Tute přeprošenje hižo njepłaći
gast-vorbei = Próstwa je hižo wotpósłana, abo bu wróćo wzata a so změni. Potom dóstanjeće nowe přeprošenje. Prašejće so wosoby, kotraž je Was přeprosyła.
gast-unvollstaendig = Tutón wotkaz njeje dospołny. Wočińće wotkaz z e-mejlki hišće raz.
gast-abgelaufen-titel = Čas za wobkrućenje je nimo
gast-abgelaufen = Prošće wosobu, kotraž je Was přeprosyła, zo by Wam e-mejlku hišće raz pósłała.
angaben-titel = Podaća wobkrućić
angaben-text = { $wer } je tute podaća činił(a). Čitajće wšitko. Nichtó njemóže podaća změnić, tak dołho hač je přepruwujeće.
angaben-frist = Wotmołwće prošu hač do { $tag }.
angaben-dateien = Dataje
angaben-keine-dateien = Žane dataje tu njejsu.
angaben-ja-titel = Je wšitko prawje?
angaben-ja = Zawjazowacy wobkrućić
angaben-erklaerung-fehlt = Stajće hóčku, jeli to wobkrućeće.
angaben-nein-titel = Je něšto wopak?
angaben-nein-text = Potom njewobkrućće. Napisajće, što je wopak. Wosoba, kotraž je Was přeprosyła, to čita.
angaben-grund = Čehodla njewobkrućeće?
angaben-grund-fehlt = Napisajće, čehodla njewobkrućeće.
angaben-grund-zeichen = Znamješko „{ $zeichen }“ njemóžemy składować. Wotstrońće je.
angaben-grund-lang = Skrótšće tekst na najwjace { $hoechstens } znamješkow.
angaben-nein = Njewobkrućić
fertig-ja-titel = Sće podaća wobkrućili
fertig-ja = Próstwa so wotpósćele, tak ruče hač su wšitcy wobkrućili. Njetrjebaće ničo wjace činić.
fertig-nein-titel = Njejsće podaća wobkrućili
fertig-nein = Wosoba, kotraž je Was přeprosyła, čita Wašu přičinu. Jeli próstwu změni, dóstanjeće nowe přeprošenje.
mail-einladung-betreff = { $wer } prosy Was wo wobkrućenje
mail-einladung-text = Dobry dźeń,

    { $wer } je pola { $portal } próstwu přihotował(a). Wy maće podaća wobkrućić. Konto njetrjebaće.

    Wočińće tutón wotkaz:
    { $adresse }

    Za to trjebaće kod. Z přičinow wěstoty w tutej e-mejlce njesteji. { $wer } Wam kod zdźěli.

    Wotmołwće prošu hač do { $tag }.

    Njeznajeće { $wer }? Potom je adresa najskerje wopak zapisana. Njetrjebaće ničo činić.
mail-erinnerung-betreff = Dopomnjeće: { $wer } prosy Was wo wobkrućenje
mail-zurueck-betreff = Próstwa wo wobkrućenje je so zrumowała
mail-zurueck-text = Dobry dźeń,

    { $wer } je próstwu wróćo wzał(a), zo by ju změnił(a). Přeprošenje a Waše wobkrućenje hižo njepłaćitej. Jeli ma so próstwa zaso wobkrućić, dóstanjeće nowu e-mejlku.

    { $portal }
mail-neues-betreff = Nowostki k Wašej próstwje { $nummer }
mail-neues-text = Dobry dźeń,

    k Wašej próstwje { $nummer } pola { $portal } je něšto noweho: Něchtó je na Waše přeprošenje wotmołwił, abo čas za wotmołwu je nimo.

    Tu to widźiće:
    { $adresse }
mail-gesendet-betreff = Próstwa { $nummer } je wotpósłana
mail-gesendet-text = Dobry dźeń,

    wšitcy su podaća wobkrućili. Próstwa { $nummer } je nětko wotpósłana.

    { $portal }
eingang-titel = Wobkrućene wot
eingang-bestaetigt = wobkrućene dnja { $zeit }
