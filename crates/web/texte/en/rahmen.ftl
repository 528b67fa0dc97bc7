# The frame of every page: header, footer, components, error pages.
fehler-vorsatz = Error:
zum-inhalt = Skip to content
navigation = Main navigation
menue = Menu
menue-schliessen = Close menu
suche = Search
leichte-sprache = Easy language (German)
gebaerdensprache = Sign language (German)
sprache-waehlen = Language
uebersetzung-ungeprueft = This translation was made with the help of a machine and has not been reviewed yet. The German text is the official one.
seite-nicht-uebersetzt = This page does not exist in your language yet.
konto-menue = Your account
anmelden = Sign in
abmelden = Sign out
meine-vorgaenge = My matters
ohne-konto-vorgang = Case { $nummer }
ohne-konto-beenden = Finish
postfach = Mailbox
postfach-ungelesen = { $anzahl ->
    [one] Mailbox, 1 new message
   *[other] Mailbox, { $anzahl } new messages
}
demonstration-titel = Demonstration
demonstration-text = Everything here is a sample. Please do not enter real data.
brotkrumen = You are here
startseite = Home
fuss = About this service
barrierefreiheit = Accessibility
barriere-melden = Report a barrier
datenschutz = Privacy
impressum = Legal notice

schritt = Step { $nummer } of { $anzahl }
optional = optional
pflicht-hinweis = You must fill in every field that is not marked “optional”.
fehler-titel = Please check your answers
fehler-einleitung = { $anzahl ->
    [one] One answer is missing or does not fit:
   *[other] { $anzahl } answers are missing or do not fit:
}
fehler = Error
hinweis = Note
erfolg = Done
warnung = Attention
aendern = Change
tag = Day
monat = Month
jahr = Year
ja = Yes
nein = No
bitte-waehlen = Please choose
zurueck = Back
weiter = Continue
speichern = Save
abbrechen = Cancel
entfernen = Remove
herunterladen = Download
drucken = Print
seiten = Pages
vorige-seite = Previous page
naechste-seite = Next page
tabelle-scrollen = Table, scrolls sideways
datei-auswaehlen = Choose file
datei-keine = No file chosen
keine-angabe = not stated
erledigt = done
offen = open
aktuell = current step
neues-fenster = opens a new window

sitzung-titel = Your session ends soon
sitzung-text = For your security we will sign you out shortly. Do you want to continue?
sitzung-verlaengern = Continue working
sitzung-verlaengert = You stay signed in.
gespeichert-um = Saved at
speichert = Saving …
nicht-gespeichert = Not saved. Please choose “Continue” or “Save”.
wird-gesendet = Sending …

fehler-kennung = Request number: { $kennung }. Please quote it when you report this error.
fehler-zur-startseite = Go to the home page
fehler-zur-suche = Search for services
fehler-400-titel = We could not read the request
fehler-400-text = Your browser sent something that we cannot read. Go back and try again.
fehler-403-titel = You may not open this page
fehler-403-text = This page is meant for other people, or the form came from a foreign page. Sign in with the right account or open the form again.
fehler-404-titel = This page does not exist
fehler-404-text = Check the address. The page may have moved, or the entry belongs to another account.
fehler-405-titel = This address cannot be opened like that
fehler-405-text = Open the form again from its own page.
fehler-409-titel = This is not possible now
fehler-409-text = Something has changed in the meantime. Reload the page and check what to do.
fehler-410-titel = This link is no longer valid
fehler-410-text = The link was used already or has expired. Ask for a new one.
fehler-413-titel = This is too large
fehler-413-text = The file or text is larger than allowed. Make the file smaller and upload it again.
fehler-zu-viele-titel = That was too much at once
fehler-zu-viele-text = Your browser sent more answers at once than we accept. { $hoechstens } are possible. Go back and send fewer entries. What was saved before is still there.
fehler-415-titel = We do not accept this kind of data here
fehler-415-text = Open the form again and send it from there.
fehler-422-titel = We could not process these answers
fehler-422-text = Go back and check your answers.
fehler-429-titel = Too many attempts
fehler-429-text = { $minuten ->
    [one] Please wait one minute, then try again.
   *[other] Please wait { $minuten } minutes, then try again.
}
fehler-500-titel = Something went wrong on our side
fehler-500-text = Your saved answers are still there. Try again in a few minutes.
fehler-503-titel = The service cannot be reached at the moment
fehler-503-text = Your saved answers are still there. Try again in a few minutes.
