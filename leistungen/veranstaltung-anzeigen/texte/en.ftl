# English. The German text is the official one; this translation is information.

name = Notify a public event
kurz = You plan a festival, concert or market. Notify the event here beforehand.
abschnitt-beschreibung =
    Whoever plans a public event notifies it beforehand in many municipalities. The office then sees whether the fire brigade, rescue service and police must know. It also tells you which permits you still need.

    You name the place, time, number of guests and what you offer. The office confirms the notice.
abschnitt-voraussetzungen =
    The event is public: anyone may come, even if there is an entrance fee. You do not notify a private party here.

    You notify a demonstration to the authority for assemblies.
abschnitt-unterlagen =
    For a tent or stage you need a plan of the site. For many guests you also need a safety concept. The form asks for it.
abschnitt-fristen =
    Notify the event at least four weeks before. The sample ordinance says so. Your municipality may have another period.
abschnitt-kosten =
    The notice costs nothing. Other permits may cost money.
abschnitt-hinweise =
    This notice does not replace any permit. Often you also need:
    - a permit if you use the street more than usual
    - a notice or permit if you sell alcohol
    - an exception if you set off fireworks

    You also settle the rights in the music yourself.
abschnitt-rechtsgrundlage =
    The municipality governs the notice in an ordinance. Depending on the state it is called a police ordinance or an ordinance to avert dangers. This demonstration uses a sample.
unterlage-plan = Plan of the site
unterlage-plan-wann = only for a tent or stage
unterlage-konzept = Safety concept
unterlage-konzept-wann = only for many guests
frist-anzeige = Notice: four weeks before the event (sample)
parameter-konzept_ab = Safety concept from this number of guests (sample)
parameter-konzept_ab-einheit = guests at the same time
va_name = Name of the event
art = Kind of event
art-fest = Festival or celebration
art-musik = Concert, dance or disco
art-sport = Sports
art-markt = Market or flea market
art-umzug = Parade or run
art-andere = Something else
von = From what time?
von-hinweis = For example 14:00
bis = Until what time?
bis-hinweis = For example 23:00
besucher = How many guests do you expect at the same time?
seite-veranstaltung = What do you plan?
platz = The place is
platz-freien = outdoors
platz-gebaeude = in a building
platz-beides = both
seite-stelle = Where does it take place?
angebote = Tick everything
angebote-musik = Music or loudspeakers
angebote-alkohol = Sale of alcohol
angebote-essen = Sale of food
angebote-zelt = Tent, stage or ride
angebote-strasse = A street is closed or used
angebote-feuer = Fire or fireworks
angebote-tiere = Animals
musik_bis = Until what time does the music play?
strasse_name = Which street?
plan = Plan of the site
plan-hinweis = With tents, stage, ways for the fire brigade and toilets
seite-angebot = What is on offer?
sanitaet = Who gives first aid?
sanitaet-ersthelfer = People with a first-aid course
sanitaet-dienst = A medical service
sanitaet-offen = Not settled yet
sanitaet_name = Which service?
ordner = How many stewards are there?
ordner-hinweis = If there are none, write 0.
konzept = Safety concept
seite-sicherheit = Safety
veranstalter = Name of the club or company
veranstalter-hinweis = Only if you are not the organiser yourself.
seite-person = Who notifies?
titel = Notify a public event
