# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wuswobodźenje wot psoweho dawka požadać
kurz = Za někotre psy dawk njepłaćiće, na přikład za asistencneho psa. Požadajće wo to tu.
abschnitt-beschreibung =
    Po přikładnych wustawkach za asistencneho psa psowy dawk njepłaćiće. Tež wuchowanske psy móža swobodne być. Za psa ze zwěrjaceje domownje je husto čas bjez dawka.

    Pos dyrbi hižo přizjewjeny być. Tu próstwu stajiće a dopokaz nahrajeće. Zarjad Wam rozsud pósćele.
abschnitt-voraussetzungen =
    Jedna z tutych přičin trjechi:
    - Pos je asistencny pos. Pomha čłowjekej ze zbrašenjom a je za to wukubłany.
    - Pos je pruwowany wuchowanski pos a za zasadźenja hotowy.
    - Sće psa ze zwěrjaceje domownje wzali.

    Za strašne psy wuswobodźenje njepłaći. Kotre přičiny we Wašej gmejnje płaća, w jeje wustawkach steji.
abschnitt-unterlagen =
    Trjebaće dopokaz za přičinu. Foto abo skan dosaha.
    - Asistencny pos: wupokaz wo ćežkim zbrašenju ze znamjenjom B, Bl, aG abo H, abo wopismo wo wukubłanju
    - Wuchowanski pos: wopismo pruwowanja a wobkrućenje organizacije
    - Zwěrjaca domownja: zrěčenje z domownju
abschnitt-fristen =
    Kruty termin njeje. Po přikładnych wustawkach so wuswobodźenje w měsacu po próstwje započnje. Tohodla próstwu bórze stajće.
abschnitt-kosten =
    Próstwa ničo njekoštuje.
abschnitt-hinweise =
    Hdyž přičina hižo njetrjechi, zdźělće to zarjadej. Potom zaso dawk płaćiće.

    Hdyž Waš pos hišće přizjewjeny njeje, wužiwajće słužbu „Psa přizjewić“. Tam so tež za asistencnymi psami prašamy.
unterlage-nachweis = Dopokaz za přičinu wuswobodźenja
unterlage-nachweis-wann = přeco
frist-keine = Žadyn termin: wuswobodźenje so w měsacu po próstwje započnje (přikładne wustawki).
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
parameter-tierheim_monate = Wuswobodźenje za psa ze zwěrjaceje domownje (přikład)
parameter-tierheim_monate-einheit = měsacow
hund_gefaehrlich = Płaći pos jako strašny?
hund_gefaehrlich-hinweis = Na přikład, dokelž je to zarjad zwěsćił.
seite-hund = Wo kotreho psa dźe?
grund = Přičina
grund-assistenz = Je asistencny pos
grund-rettung = Je wuchowanski pos
grund-tierheim = Je ze zwěrjaceje domownje
assistenz_fuer = Komu pos pomha?
assistenz_fuer-selbst = Mi samomu
assistenz_fuer-haushalt = Druhej wosobje w mojej domjacnosći
organisation = Za kotru organizaciju je pos hotowy?
tierheim_name = Mjeno a městno zwěrjaceje domownje
tierheim_am = Na kotrym dnju sće psa wzali?
nachweis = Dopokaz
nachweis-hinweis = PDF, JPG abo PNG do 10 MB. Kotry dopokaz so hodźi, steji na stronje słužby pod „Podłožki“.
seite-grund = Čehodla ma pos bjez dawka być?
seite-person-einleitung = Mjenujće wosobu, na kotruž je pos přizjewjeny.
befreit_ab = Wuswobodźenje so započnje
befreit_bis = Wuswobodźenje so skónči
titel = Wuswobodźenje wot psoweho dawka
