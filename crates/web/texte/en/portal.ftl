# Public pages: start, search, service, office, help, statements.
start-titel = What would you like to do?
start-einleitung = Find what you need and the office that is responsible. Many applications can be made right here. Tell us your place, then you see what applies there.
start-leistungen = What you can do online
start-alle = All services from A to Z
start-ablauf = How it works
start-schritt-1 = You search for what you need and tell us your place.
start-schritt-2 = You see what is required, what it costs and which office is responsible.
start-schritt-3 = You fill in the application. You can take a break at any time.
start-schritt-4 = You find messages and the decision in your mailbox.
start-hilfe = Do you need help?
start-hilfe-text = We explain how the search, the account and the applications work.
zur-startseite = To the start page

suche-was = What you need
suche-was-hinweis = Use your own words, for example “register a dog”.
suche-ort = Your place
suche-ort-hinweis = Municipality or postcode.
suche-knopf = Search
suche-titel = Search
suche-titel-nach = Search for “{ $was }”
suche-leer = Write what you need above. One word is enough.
suche-ergebnisse = { $anzahl ->
    [one] One result
   *[other] { $anzahl } results
}
suche-in = for
suche-stellen = Offices for
suche-nichts = We found nothing for “{ $was }”
suche-nichts-text = This often helps:
suche-nichts-1 = Check the spelling.
suche-nichts-2 = Use one simple word, for example “dog” instead of “report a four-legged friend”.
suche-nichts-3 = Call the public service number 115. They know which office is responsible.
suche-aehnlich-titel = We found nothing about exactly that
suche-aehnlich = Similar entries are below. None of them fits? Use another word, or call the public service number 115.

ort-knopf = Use this place
ort-angeben = Tell us your place
ort-warum = Every municipality has its own office and sets its own fees. With your place we show the right office and open the right application. We do not store the place.
ort-anderer = Choose another place
ort-frage-titel = Which place do you mean?
ort-frage-text = Several municipalities match “{ $eingabe }”. Please choose one.
ort-frage-einer = Do you mean this place?
ort-frage-einer-text = We did not find “{ $eingabe }” exactly, but something similar. If it is right, choose it. If not, change what you typed.
ort-unbekannt = We do not know the place “{ $eingabe }”. Enter a municipality in Saxony or Saxony-Anhalt or a postcode of five digits.
ort-ausserhalb = { $ort } is not in Saxony or Saxony-Anhalt. This portal is for these two states only. Enter a municipality there.
fuer-ort = Your place:

redaktion-ungeprueft = Text not yet checked by an expert editor
leistung-nur-deutsch = This service has not been translated yet. You are reading the German text.
leistung-nur-englisch = This service has not been translated yet. You are reading the English text.
online-beginnen = Start the application online
formular-drucken = Form to print (PDF)
brauchen-nichts = You do not need an account.
brauchen-konto = You need an account with e-mail address and password. If you have none yet, you create it on the way.
brauchen-nachweis = You need an account for this. Before you start, you prove your identity online, for example with your online ID.
brauchen-ausweis = You need a German identity card with the online function.
nicht-online-titel = Not online here yet
nicht-online-text = Your municipality does not accept this application online yet. Please contact the responsible office. You find it further down.
niemand-titel = No responsible office known
niemand-text = No office is registered here for this place. Call the public service number 115. They know who is responsible.
mehrere-titel = It is not yet clear which office is responsible here
mehrere-text = Several offices are entered for this place. You can apply online once this has been settled. Ask one of these offices, or call the public service number 115.
mehrere-auch = Also entered
demo-titel = Demonstration
demo-text = This authority does not exist like this. Address, hours and fees are samples. An application made here does not reach a real office.

abschnitt-beschreibung = What it is about
abschnitt-voraussetzungen = Conditions
abschnitt-verfahrensablauf = Step by step
abschnitt-unterlagen = Documents
abschnitt-fristen = Time limits
abschnitt-kosten = Costs
abschnitt-bearbeitungsdauer = How long it takes
abschnitt-hinweise = Please note
abschnitt-rechtsgrundlage = Legal basis
abschnitt-rechtsbehelf = Appeal
abschnitt-datenschutz = Data protection
gebuehren-titel = What you pay in { $ort }
gebuehren-wofuer = For
gebuehren-betrag = Amount
gebuehren-muster = These are samples of the demonstration. What really applies is in the by-law or in the schedule of fees.
gebuehren-fehlen-titel = Fees not available
gebuehren-fehlen = We cannot show the fees of this municipality at the moment. Please ask the responsible office.
zustaendige-stelle = Responsible office

ja = yes
nein = no
nicht-angegeben = not stated
stelle-anschrift = Address
stelle-zeiten = Opening hours
stelle-kontakt = Contact
stelle-telefon = Telephone
stelle-mail = E-mail
stelle-kein-telefon = No telephone number is given.
stelle-barrierefrei = Accessibility of the building
stelle-leistungen = What this office does
stelle-behoerde = The authority
stelle-impressum = Legal notice of this authority
bf-stufenlos = Access without steps
bf-wc = Toilet for wheelchair users
bf-parkplatz = Parking space for people with disabilities
bf-hoeranlage = Hearing loop at the counter
zeiten-offen = Open now, today until { $uhr }
zeiten-heute = Closed, opens today at { $uhr }
zeiten-wieder = Closed, opens again on { $tag } at { $uhr }
zeiten-geschlossen = Closed at present
zeiten-keine = No opening hours are given. Please ask before you visit.
zeiten-feiertage = Closed on public holidays.
von-bis = { $von } to { $bis }
und = { " and " }
geschlossen = closed
montag = Monday
dienstag = Tuesday
mittwoch = Wednesday
donnerstag = Thursday
freitag = Friday
samstag = Saturday
sonntag = Sunday

az-titel = Services from A to Z
az-text = { $anzahl ->
    [one] There is one service here.
   *[other] There are { $anzahl } services here.
}
az-leer = No service is published at present.
az-suche = Search for what you need

hilfe-titel = Help
hilfe-suchen-titel = Searching
hilfe-suchen =
    Write on the start page what it is about, in your own words. You need not know the official name. Small typing errors do no harm.

    Nothing found? Then use a simpler word or look into the list from A to Z.
hilfe-ort-titel = Why we ask for your place
hilfe-ort =
    Which office is responsible and what it costs depends on the place. You can enter the name of the municipality or the postcode, in Sorbian too.

    Some postcodes belong to several municipalities. Then we ask which one you mean. We never guess.
hilfe-konto-titel = The account
hilfe-konto =
    You need no account to search and read. Some applications you can also make without one. Then you receive a number and a code. With both, only you see your answers and the reply. Write both down.

    For the other applications you need an account. The page of the service says which applies.

    For an account an e-mail address and a password are enough. We send you an e-mail. With the link in it you confirm that the address is yours.
hilfe-antrag-titel = Filling in an application
hilfe-antrag =
    - Every page has one topic. “Continue” takes you to the next page.
    - If something is missing, we say so at the top of the page and at the field.
    - Your answers stay saved. You can go on later.
    - Before you send, you see everything again and can change it.
    - You send exactly once. Even a double click sends only one application.
hilfe-danach-titel = After sending
hilfe-danach =
    You get a confirmation with a number at once. Your account shows how far the application is. Without an account you see it with the number and the code.

    If the office has a question or a decision, it lies in your mailbox. An e-mail tells you that something is waiting there. The e-mail itself says nothing about your application.
hilfe-ohne-titel = Rather without a computer?
hilfe-ohne =
    You need not do anything online. With every service you find the address and the opening hours of the office once you give your place. Or call the public service number 115.
hilfe-sprache-titel = Other languages
hilfe-sprache =
    You change the language at the top of every page. What you have typed is not lost. The German text is the legally binding one.

    Easy German, Upper Sorbian and Arabic have not been reviewed by an editor yet. Those pages say so at the top.

    We accept Sorbian text in every field. It costs nothing and takes no longer.

leichte-sprache-titel = Easy German (Leichte Sprache)

dgs-titel = Sign language
dgs-text =
    We do not have videos in German Sign Language yet. The law requires them for the start page. We say so openly in the accessibility statement.

    Until then:

bf-titel = Accessibility statement
bf-geltung = This statement applies to the pages of { $portal }.
bf-stand-titel = How accessible are the pages?
bf-stand =
    The standards are the German ordinance BITV 2.0, EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. The pages meet them in part.

    Everything can be used with the keyboard and without scripts. The pages adapt to narrow screens, large text and high contrast.
bf-luecken-titel = What is still missing
bf-luecken =
    - There are no videos in German Sign Language.
    - People with learning difficulties have not checked the texts in Easy German yet.
    - People with disabilities have not tried the pages yet. People have not checked them with screen readers either.
    - Files that others upload may have barriers.
    - Not all texts about services have been checked by an editor yet.
bf-methode-titel = How we checked
bf-methode =
    We assessed the pages ourselves. A program (axe) checks the pages in a browser, wide and narrow. There are also checks of the focus when using the keyboard, of a width of 320 pixels and of the HTML. Such programs find only part of the barriers.
bf-datum = Last assessment:
bf-veraltet = The assessment is more than a year old and is being renewed.
bf-melden-titel = Report a barrier
bf-melden =
    Are you stuck somewhere? Write to us. You need no account and need not give a name. We answer within four weeks if you give an e-mail address.
bf-durchsetzung-titel = If we do not help
bf-durchsetzung =
    If we do not answer, or our answer does not help you, you can complain free of charge:

    - In Saxony to the enforcement body (Durchsetzungsstelle) of the state government's commissioner for people with disabilities.
    - In Saxony-Anhalt to the ombuds office (Ombudsstelle) of the state's centre for accessibility (Landesfachstelle für Barrierefreiheit).

barriere-titel = Report a barrier
barriere-text = Is there something on our pages that you cannot read, use or understand? Describe it here. You need no account.
barriere-was = What did not work?
barriere-was-hinweis = It also helps to know which device or assistive technology you use.
barriere-seite = On which page?
barriere-seite-hinweis = The address or the title of the page.
barriere-mail = Your e-mail address
barriere-mail-hinweis = Only if you would like an answer.
barriere-senden = Send the report
barriere-leer = Describe what did not work.
barriere-zu-lang = The text is too long. Shorten it to { $anzahl } characters.
barriere-zeichen = We cannot store the character “{ $zeichen }”. Please delete it.
barriere-mail-fehler = Enter an e-mail address like name@example.org, or leave the field empty.
barriere-danke-titel = Thank you for your report
barriere-danke = Your report has arrived. If you gave an e-mail address, we answer within { $tage } days.

datenschutz-titel = Data protection
ds-demo = This is a demonstration. Do not enter real data.
ds-wer-titel = Who is responsible
ds-wer =
    The authority to which an application goes is responsible for it. It is named on the page of the service. The operator of this platform processes the data on its behalf and cannot see the content of matters.
ds-besuch-titel = If you only read the pages
ds-besuch =
    We include nothing from other sites, do not count visits of individual people and make no profile. The log records when which kind of page was opened and how long it took. It contains no names, no input and no IP addresses.

    We do not store your place. It only stands in the address of the page.
ds-cookies-titel = Cookies
ds-cookies =
    There are three. All are necessary, so we do not ask for consent (section 25(2) no. 2 TDDDG):

    - “sprache” remembers the language you chose, for a year.
    - “sitzung” keeps you signed in. Without an account it keeps your matter open. It is deleted when you sign out or close the browser.
    - “zugangscode” only exists if you begin without an account or fetch a new access code. It contains your reference number and the access code. So we can show you the code again until you have written it down. We ourselves keep only a check value of it. It is deleted when you sign out or close the browser.
ds-konto-titel = If you have an account
ds-konto =
    We store your name, your e-mail address and a check value of your password. We do not know the password itself.
ds-antrag-titel = If you make an application
ds-antrag =
    We store your answers, your files, the messages and the decision. All of it is encrypted, with a key of its own for every matter. Only the responsible authority and you can read it.

    How long the data stay is stated with every service under “Data protection”. After that we destroy the key. The data can then no longer be read.
ds-barriere-titel = If you report a barrier
ds-barriere =
    We store your text and, if you give it, your e-mail address. Only the operator reads them. We delete the report one year after it was dealt with.
ds-rechte-titel = Your rights
ds-rechte =
    You can ask for information, have data corrected or deleted, have their processing restricted, object to it and take your data with you (Articles 15 to 21 of the General Data Protection Regulation). Please contact the authority to which your application went.
ds-aufsicht-titel = Complaints
ds-aufsicht =
    You can complain to the supervisory authority: in Saxony the Sächsische Datenschutz- und Transparenzbeauftragte, in Saxony-Anhalt the Landesbeauftragter für den Datenschutz.

impressum-titel = Legal notice
impressum-betreiber = Operator of this platform: { $betreiber }
impressum-demo =
    This is a demonstration. No authority runs it. The authorities, by-laws, fees and people on these pages are samples. Names and keys of the municipalities are the official ones.

    Applications, payments and decisions have no legal effect here.
impressum-behoerden-titel = Legal notices of the authorities
impressum-behoerden = Every authority is responsible for its own information. Its legal notice stands on the page of the responsible office.
impressum-software-titel = Software
impressum-software = Basiswerk is free software under the EUPL 1.2 licence.
impressum-daten-titel = Data
impressum-daten =
    - Names and keys of municipalities: Federal Statistical Office of Germany, code lists in the XRepository, as of 31 August 2026.
    - Postcodes: derived from the “countries-states-cities-database” (countrystatecity.in), Open Database License (ODbL) 1.0.
