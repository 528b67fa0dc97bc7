# Public pages of the directory: search results, services, offices, places, situations, open data.
vorschlaege = Suggestions
vorschlaege-keine = No suggestions
vorschlaege-einer = One suggestion. Choose it with the down arrow key.
vorschlaege-viele = # suggestions. Choose one with the arrow keys.
art-leistung = Service
art-lage = Life situation
art-stelle = Office

reiter = Kind of results
reiter-alles = Everything
reiter-leistungen = Services
reiter-lagen = Life situations
reiter-stellen = Offices
filter = Filter the results
filter-egal = Either
filter-online = Possible online?
filter-online-ja = Online only
filter-online-nein = In person or on paper only
filter-niveau = How can you sign in?
filter-niveau-keins = Not at all
filter-niveau-niedrig = Account with a password
filter-niveau-substanziell = Account with a proven identity
filter-niveau-hoch = Online identity card
filter-fuer = For whom?
filter-alle = For everyone
filter-buerger = For private persons
filter-unternehmen = For companies
filter-anwenden = Apply the filters
filter-weg = Remove all filters
filter-nichts = Nothing is left with these settings. Choose another kind or remove filters.
treffer-viele = There are more results. With a more exact word you find faster what you need.
marke-online = Online in some municipalities
marke-online-hier = Online at your place
marke-ohne-text = No text yet
marke-lage = Life situation with { $anzahl ->
    [one] one service
   *[other] { $anzahl } services
}
seite-von = Page { $seite } of { $seiten }

az-titel-buchstabe = Services with { $buchstabe }
az-buchstaben = First letters
az-waehlen = Choose a first letter.

beendet-titel = This service no longer exists
beendet = It ended on { $tag }.
nachfolger = It was replaced by:
anderes-land-titel = This service does not exist at your place
anderes-land = It exists only in: { $laender }.
anderswo-titel = { $ort } is in { $land }
anderswo-titel-mehrere = “{ $ort }” is in another federal state
anderswo-text = This portal shows what there is in { $land }. Other federal states have portals of their own.
anderswo-weiter = Go to the portal for { $land }
anderswo-bleiben = Stay in the portal for { $land }
anderswo-ding = This does not exist in { $hier }. You will find it in the portal for { $land }.
onlinedienst = Do it online
onlinedienst-verlassen = This leads away from our pages. The service is run by another provider: { $rechner }.
niveau-keins = You do not need an account there.
niveau-niedrig = You need an account there.
niveau-substanziell = You need an account with a proven identity there.
niveau-hoch = You need an identity card with the online function there.
persoenlich-titel = Not online
persoenlich = There is no online application for this service at your place yet. Please contact the responsible office.
nur-beratung = This office gives advice. It does not take applications.
ergaenzung = Added by { $behoerde }
vermerk = Who answers for this text
vermerk-text = Text for all states
vermerk-text-land = Text for { $land }
vermerk-ergaenzung = Added by { $behoerde }
freigegeben = released on { $tag }
freigegeben-von = released on { $tag } by { $wer }
nicht-freigegeben = not released yet
ohne-text-titel = There is no text for this service yet
ohne-text = So far we only know its official name. Tell us your place. If we know the responsible office, we show it.
ohne-text-ort = So far we only know its official name. The responsible office will help you.
behoerdennummer = The public service number knows who is responsible, too:
katalog = From the catalogue of services
katalog-name = Official name
katalog-recht = Legal basis
katalog-leika = Key in the catalogue
katalog-ozg = Number in the OZG catalogue
gehoert-zu = Belongs to
anliegen-klaeren = { $name }: find out what you have to do
verwandte = Related services
dazu-gehoeren = This includes
drucken = Print this page

stellen-titel = Offices
stellen-titel-ort = Offices for { $ort }
stellen-text = Public offices with address, opening hours and services. Search by place, by name or by both.
stellen-name = Name of the office
stellen-name-hinweis = In German, for example “Standesamt” (registry office).
stellen-zahl = { $anzahl ->
    [one] One office
   *[other] { $anzahl } offices
}
stellen-keine = We know no office that fits. Leave one field empty, or call the public service number 115.
stellen-alle = All { $anzahl } offices for this place
stelle-beschreibung = { $name } in { $ort }: address, opening hours, accessibility and services.
stelle-ende-titel = This office does not exist at present
stelle-ende = What you see holds for another time. Search for the service to find who is responsible now.
stelle-webseite = Website
stelle-gehoert = Structure of the authority
stelle-ueber = Belongs to:
stelle-unter = This includes:
zeiten-anders = Different on these days

ort-titel = Your place
ort-text = Tell us which place it is about. Then we show who is responsible there and what you can do online.
ort-bleibt = We do not store the place. It stands in the address of the page and stays while you go on within our pages.
ort-frueher-titel = This municipality has another name today
ort-frueher = The key { $schluessel } belonged to a former municipality. Today it is part of { $ort }.
ort-ausserhalb-titel = We do not know this point
ort-ausserhalb = The point is not in Saxony or Saxony-Anhalt, or something is missing. Please type the place.
ort-name = Municipality
ort-kreis = District
ort-land = State
ort-plz = Postcodes
ort-schluessel = Official municipal key
ort-teil-titel = { $teil } belongs to { $ort }
ort-teil = { $teil } is a part of { $ort } or was once a municipality of its own. The administration of { $ort } is responsible.
ort-ortsteil = part: { $teil }
ort-feiertage = The next public holidays here
ort-ortsteile = Parts that we know by name
ort-ortsteile-quelle = Parts of municipalities:
ort-hier = What you can do here
ort-suche = Search for what you need
standort = Use my location
standort-sucht = Your device is finding its location …
standort-nein = Your device does not tell its location. Please type the place.
standort-fehler = The location could not be found. Please type the place.

karte = Map
karte-stelle = Where to find { $name }
karte-gemeinde = Outline of the municipality { $name }
karte-oeffnen = Open a map that can be moved
karte-laedt = The map is loading …
karte-fehler = The map could not be loaded. Please try again later.
karte-naeher = Zoom in
karte-weiter = Zoom out
karte-waehlen = Choose the place on the map
karte-waehlen-hilfe = Tap or click on your place. With the keyboard: move the map with the arrow keys until your place is in the middle, then press Enter.
karte-quelle = Boundaries: © GeoBasis-DE / BKG 2016 (data changed)
karte-fremd = When you open the map, your browser loads map images from another provider.

lagen-titel = Situations of life and business
lagen-text = What one needs in a situation, in order: from moving house to founding a company.
lebenslagen = Life situations
unternehmenslagen = Business situations
lagen-leer = No situations have been imported yet.
lagen-darunter = In detail
lagen-alle = All situations of life and business
lage-leistungen = Services in this situation
lage-ort = For your place
leistungen-zahl = { $anzahl ->
    [one] One service
   *[other] { $anzahl } services
}
start-mehr = Find more

daten-titel = Open data
daten-text = The whole public directory to download: services with texts, situations, offices, responsibilities, online services and municipalities. It contains no personal data of citizens.
daten-lizenz = Licence
daten-lizenz-eigene = You may use the data freely, also for business, under the
daten-nennung = Name as the source: “{ $portal }, { $adresse }/offene-daten”, the licence and the date.
daten-plz = The postcodes in the table of municipalities come from the “countries-states-cities-database”, under the
daten-dateien = Files
daten-stand = As of { $tag }. Each file is made from the present directory when you download it. Every table exists as JSON Lines and as CSV (with semicolons, UTF-8), compressed with gzip.
daten-datei = File
daten-inhalt = Content
daten-zeilen = Rows
daten-groesse = Size
daten-nutzung = Use of the online services
daten-nutzung-text = How often applications were begun and sent in each completed month, by service and state. The file contains counts only, nothing about persons. Counts below { $schwelle } are left out.
daten-pruefen = Checksums
daten-pruefen-text = With these you can tell whether a file reached you complete. They hold until the directory changes.
tafel-leistungen = Services of the catalogue
tafel-texte = Texts of the services
tafel-lagen = Situations of life and business
tafel-stellen = Offices
tafel-zustaendigkeiten = Which office is responsible where and for what
tafel-onlinedienste = Online services of other providers
tafel-gemeinden = Municipalities with keys and postcodes

# Europe
europa-titel = Europe
europa-sdg = All states of the European Union give information on this service together (Regulation (EU) 2018/1724).
europa-portal = To the portal “Your Europe”
europa-ansprechpartner = The procedure can be handled through the point of single contact (§ 71a VwVfG).
behoerdenart = Responsible: { $wer }.
behoerdenart-gemeinde = your town or municipality
behoerdenart-verband = the administration that your municipality shares with others
behoerdenart-kreis = your district (Landkreis) or independent city (kreisfreie Stadt)
behoerdenart-land = an authority of the state
behoerdenart-kommune = your municipality or your district
behoerdenart-land-oder-kommune = an authority of the state, of your district or of your municipality
behoerdenart-bund = a federal authority
behoerdenart-ort = Enter your place. Then we tell you the office with its address and opening hours.
behoerdenart-oder = or
