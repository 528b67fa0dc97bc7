# Wujasnjenje naležnosće: naležnosće, prašenja, wotběhowy lisćik. Z pomocu mašiny přełožene, njepřepruwowane.
titel = Što dyrbju wuřizać?
einleitung = Wotmołwće na někotre prašenja. Potom dóstanjeće wotběhowy lisćik: što je činić, w kotrym porjedźe, z kotrymi podłožkami a pola kotreho zarjada.
leben = We Wašim žiwjenju
unternehmen = We Wašim předewzaću
keine = Tu hišće žane naležnosće njejsu.
klaeren = { $name }: na prašenja wotmołwić
zur-lage = K tutomu połoženju su prašenja, kotrež k wotběhowemu lisćikej wjedu.
nur-deutsch-titel = Jenož němsce
nur-deutsch = Prašenja a wotběhowy lisćik su dotal jenož němsce.
frage-von = Prašenje { $nummer } z najwjace { $hoechstens }
antwort-fehlt = Wubjerće wotmołwu.
weiter = Dale
nichts-gespeichert = Waše wotmołwy njeskładujemy. Steja jenož w adresy strony.
alle-verfahren = Wšě jednanja na jedyn pohlad
laufzettel = Wotběhowy lisćik: { $name }
laufzettel-text = Waše wotmołwy wjedu k tutym kročelam (ličba: { $anzahl }). Někotre dyrbja so jedna po druhej stać, druhe w kóždym porjedźe.
verfahren-titel = { $name }: wšě jednanja
verfahren-text = Tute jednanja k naležnosći słušeja (ličba: { $anzahl }). Kotre z nich trjebaće, pokazaja prašenja.
hinweis = Dobre wědźeć
ort-titel = Kotre městno?
ort-text = Z Wašim městnom pokazamy k kóždej kročeli přisłušny zarjad a próstwu online, hdyž tajka je.
ort-neu = Waše městno
ort-welcher = Wjacore městna maja tute mjeno: { $orte }. Zapisajće póstowu wodźacu ličbu.
schritte = Kročele
schritt = Kročel
erst-nach = Hakle po
frist = Termin
kosten = Kóšty
recht = Prawniski zakład
unterlagen = Podłožki
zustaendig = Přisłušny zarjad
zustaendig-ort = To pokazamy, hdyž městno podaće.
zustaendig-unbekannt = Za tute městno zarjad hišće njeznajemy. Čisło zarjadow 115 pomha.
zur-leistung = Wjace k tomu:
online-bei = Online wuřizać:
unterlagen-titel = Tute podłožki trjebaće
fuer-schritt = { $anzahl ->
    [one] za kročel { $nummern }
    [two] za kročeli { $nummern }
    [few] za kročele { $nummern }
   *[other] za kročele { $nummern }
}
nichts-davon = Ničo z toho
ihre-antworten = Waše wotmołwy
wiederkommen = Pozdźišo zaso přińć
wiederkommen-text = Z tutej adresu wotběhowy lisćik zaso wočiniće. Zapołožće ju jako zapołožku, abo ćišćće stronu.
stand = Wotwołane dnja { $tag }
netz-titel = Kak kročele hromadźe wisaja
netz-text = Ličby su kročele. Šipka pokazuje na kročel, kotraž je potom móžna. Štož žana šipka njezwjazuje, móžeće kóždy čas wuřizać.
netz-satz = Kročel { $nummer } hakle po kročeli { $davor }.
