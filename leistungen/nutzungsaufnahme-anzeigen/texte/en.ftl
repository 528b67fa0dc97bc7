# English. The German text is the official one; this translation is information.

name = Give notice that a new building is used
kurz = Your building is finished and you want to move in or open. Tell the building authority at least two weeks beforehand.

abschnitt-beschreibung =
    Usually the office does not inspect and accept the building. But you report from when you use it. For a home this is the day you move in.
abschnitt-voraussetzungen =
    The building and the access are safe to use. Water and waste water are connected. All conditions of the permit are met.

    For small buildings without a procedure you do not need this notice.
abschnitt-unterlagen =
    Often certificates are still missing at the end, for example about fire protection. The permit says what you must submit. If you have a stove or a heating with a chimney, you need the chimney sweep's certificate.
abschnitt-fristen =
    The notice must be there at least two weeks before the first day.
abschnitt-kosten =
    The notice costs nothing.
abschnitt-hinweise =
    You may heat only when the district chimney sweep has checked the installation.

    Also tell the tax office that your house is finished. It needs this for the property tax.
unterlage-schornstein = Certificate of the district chimney sweep
unterlage-schornstein-wann = only with a stove or heating with a chimney
unterlage-nachweise = Other certificates that the permit requires
unterlage-nachweise-wann = only if something is still missing

frist-zwei_wochen = Notice: at least two weeks before the first day

titel = Give notice that a new building is used

seite-nutzung = What do you use?
umfang = Is everything finished?
umfang-ganz = Yes, the whole building
umfang-teil = No, only a part
teil = Which part do you use?
teil-hinweis = For example “ground floor”
beginn = From when do you use the building?
beginn-hinweis = At the earliest two weeks after the notice has arrived.

seite-nachweise = Certificates
feuerung = Is there a stove or a heating with a chimney?
schornstein = Certificate of the district chimney sweep
nachweise = Other certificates
nachweise-hinweis = Only if the permit requires them.

seite-stelle = Where is the building?
