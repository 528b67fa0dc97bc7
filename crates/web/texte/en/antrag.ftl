# Application: begin, fill in, files, check, send, receipt, pay.
antrag-weiter = Continue
antrag-speichern-pruefen = Save and return to the check
antrag-spaeter = Save and continue later
antrag-aufbewahrung = We save what you enter after every page. After { $tage } days without a change we delete it.

antrag-beginnen-titel = Start the application
antrag-beginnen-fuer = You apply for { $ort }. Responsible: { $stelle }.
antrag-beginnen-dauer = You fill in up to { $anzahl } pages. You can take a break at any time.
antrag-beginnen-neu = Start a new application
antrag-beginnen-entwurf-titel = You have already started
antrag-beginnen-entwurf-text = Last changed: { $zeit }. You can continue there or start again.
antrag-beginnen-weitermachen = Continue the application you started
antrag-ohne-mit-titel = With an account
antrag-ohne-mit-text = In your account you find all your applications, messages and decisions in one place.
antrag-ohne-anmelden = Sign in
antrag-ohne-einrichten = No account yet? Create one
antrag-ohne-titel = Without an account
antrag-ohne-text = You get a number and a code. With them you can continue later, on another device too. With them you also see how your application goes on.
antrag-ohne-abruf = If the authority answers with a decision, it makes it available here. You retrieve it with number and code. You agree to this when you continue without an account. If you do not retrieve it within ten days, you get it in another way.
antrag-ohne-knopf = Continue without an account
antrag-ohne-begonnen = Already started without an account? Continue with number and code
antrag-ohne-eingang-titel = Keep number and code safe
antrag-ohne-eingang-text = Only with both can you see how it goes on, answer questions of the authority and read the answer.
antrag-ohne-eingang-link = See number and code
antrag-fassung-titel = The form has a new version
antrag-fassung-hinweis = The form has a new version
antrag-fassung-ansehen = Look at it and carry your answers over
antrag-fassung-text = The authority has changed the form since you started. You can carry your answers over or continue with the version you have.
antrag-fassung-alles = All your answers can be carried over
antrag-fassung-alles-text = You find them on the pages of the form and can change them.
antrag-fassung-verloren = This cannot be carried over
antrag-fassung-verloren-text = The new version has no place for these answers, or the answer can no longer be chosen. All other answers stay.
antrag-fassung-neu = The new version also asks for
antrag-fassung-knopf = Carry the answers over
antrag-fassung-bleiben = Continue with the version I have
antrag-ort-fehlt = Choose your place first. Then we know which office is responsible.
antrag-ort-waehlen = Choose a place
antrag-nicht-online-titel = Not online in { $ort }
antrag-nicht-online = The office does not take this application online. Please contact the office directly.
antrag-zum-amt = Address of the office

antrag-eintrag-hinzu = Add: { $eintrag }
antrag-eintrag-weg = Remove: { $eintrag }
antrag-eintrag-keiner = Nothing entered yet.

antrag-anderswo-titel = This page was changed elsewhere in the meantime
antrag-anderswo-text = In another window or on another device it now says:
antrag-anderswo-tun = What you entered is still below; it is not saved. If it is to count, press the button below once more.
antrag-anderswo-neu = Discard what I entered and see what is saved

antrag-liste-suchen = Search
antrag-liste-treffer = Entries that fit “{ $text }”
antrag-liste-mehr = There are { $anzahl } more. Write more to see fewer.
antrag-liste-nichts = No entry fits “{ $text }”. Write another word.

antrag-flaeche-hilfe = Enter each corner on a line of its own: latitude and longitude in degrees, once around. Or describe in words where the area lies, for example with the number of the plot.
antrag-muster-beispiel = For example { $beispiel }

antrag-unterschrift-name = First and last name
antrag-unterschrift-ja = I sign with my name.
antrag-unterschrift-blatt = Sheet to draw the signature on
antrag-unterschrift-hilfe = Instead of ticking the box you can sign here with a finger, a pen or the mouse.
antrag-unterschrift-loeschen = Delete the drawing
antrag-unterschrift-da = Your drawing is there.
antrag-unterschrift-leer = The sheet is empty.

antrag-dateien-keine = No file uploaded yet.
antrag-dateien-verwalten = Upload or remove files
antrag-dateien-titel = Upload files
antrag-dateien-hinweis = Allowed: { $formate }. No more than { $mb } MB per file and { $anzahl } files.
antrag-dateien-auswaehlen = Choose a file
antrag-dateien-hochladen = Upload
antrag-dateien-fertig = Done, back to the form
antrag-dateien-fehlt = Choose a file first.
antrag-datei-format = The file “{ $name }” has another format. Allowed: { $formate }.
antrag-dateien-zu-viele = At most { $hoechstens } files at once. { $anzahl ->
        [one] One file was not accepted. Upload it afterwards.
       *[other] { $anzahl } files were not accepted. Upload them afterwards.
    }
antrag-dateien-unlesbar = We could not read one file. Its name may contain characters that are not allowed. Rename the file and upload it again.
antrag-dateien-voll = No more files are possible here. Remove another one first.
antrag-dateien-geprueft = Checked for malware
antrag-dateien-ungeprueft = Not yet checked for malware
antrag-dateien-gespeichert = { $anzahl ->
    [one] One file is saved.
   *[other] { $anzahl } files are saved.
}
antrag-dateien-ergebnis = What became of your files
antrag-dateien-genommen = Saved
antrag-dateien-abgelehnt = Not saved
antrag-dateien-ansehen = View
antrag-dateien-vorschau = Preview: { $name }
antrag-dateien-ersetzen = Replace
antrag-dateien-ersetzen-titel = Replace a file
antrag-dateien-ersetzen-text = The new file takes the place of “{ $name }”. Until it is saved, the old one stays.
antrag-dateien-hinweis-eine = Allowed: { $formate }. At most { $mb } MB.
antrag-dateien-zu-viele-offen = Very many files are being transferred for this application already. Wait until one is done, or cancel one.
antrag-dateien-laenger = More data arrived than was announced for this file. Choose the file again.
antrag-dateien-verfaelscht = A part of the file arrived changed. It is being transferred again.
antrag-dateien-unterwegs = Not completely transferred yet
antrag-dateien-unterwegs-text = Choose one of these files again and the transfer goes on where it stopped. After { $tage } days we delete what is incomplete.
antrag-dateien-stand = { $da } of { $alles }
antrag-dateien-aufgeben = Cancel the transfer
antrag-dateien-laeuft = being transferred
antrag-dateien-pause = No connection. It goes on by itself.
antrag-dateien-stoerung = The file could not be transferred. Choose it again: it goes on where it stopped.
antrag-dateien-foto = Take a photo
antrag-datei-grenze = The file “{ $name }” is too large. At most { $mb } MB are allowed. We transferred nothing.
antrag-unterlagen-link = Take one of my documents
antrag-unterlagen-titel = Take a file from your documents
antrag-unterlagen-text = These are files and letters from your earlier applications that fit here. We put a copy into this application. The original stays where it is.
antrag-unterlagen-keine = You have no documents yet that fit here. Allowed: { $formate }.
antrag-unterlagen-nehmen = Use

antrag-uebersicht-titel = Your application at a glance
antrag-uebersicht-text = Complete the sections in any order you like. After each one you come back here.
antrag-uebersicht-stand = Complete: { $fertig } of { $alle } sections.
antrag-uebersicht-abschnitte = Sections
antrag-uebersicht-schluss = Check and send
antrag-uebersicht-nicht-begonnen = Not started yet
antrag-uebersicht-angefangen = In progress
antrag-uebersicht-vollstaendig = Complete
antrag-uebersicht-freiwillig = Optional
antrag-uebersicht-fehlerhaft = Something is wrong here
antrag-uebersicht-wartet = Cannot start yet
antrag-uebersicht-wartet-teils = Complete so far
antrag-uebersicht-wartet-auf = What we ask here depends on “{ $abschnitt }”. Complete that first.
antrag-uebersicht-fertig = “{ $abschnitt }” is complete.
antrag-uebersicht-pruefen = Check and send
antrag-uebersicht-einladen = Check and ask others to confirm
antrag-uebersicht-bereit = Ready
antrag-uebersicht-erst-alles = Complete all sections first.
antrag-uebersicht-ausweis = Prove who you are with your ID
antrag-uebersicht-beim-pruefen = After the check
antrag-uebersicht-gebuehr = Pay the fee: { $betrag }
antrag-uebersicht-danach = After sending
antrag-uebersicht-spaeter = Continue later
antrag-uebersicht-zurueck = Save and go to the overview

antrag-pruefen-titel = Check and send
antrag-pruefen-einleitung = Check what you entered. You can still change everything.
antrag-pruefen-leer = not answered
antrag-pruefen-berechnet = What follows from it
antrag-pruefen-empfaenger = Your application goes to: { $stelle }.
antrag-absenden = Send application
antrag-absenden-hinweis = After that you cannot change it yourself any more.
antrag-papier-ausgefuellt = Print the filled form (PDF)
antrag-papier-nummer = The number on it leads the authority to your details: if you hand in the signed form there, nobody has to type them again.
antrag-papier-beim-amt = This application has reached the authority on paper and is being entered there right now. Afterwards you will find it here again.
antrag-papier-weg = How it came
antrag-papier-erfasst = Received on paper, entered on { $wann }
antrag-verwerfen = Delete draft
antrag-verwerfen-titel = Delete the draft?
antrag-verwerfen-text = Everything you entered and all files of this draft will be deleted. This cannot be undone.
antrag-verwerfen-ja = Yes, delete
antrag-verwerfen-nein = No, keep it

antrag-konflikt-titel = What you entered has changed
antrag-konflikt-text = Since you opened this page the draft was changed, for example in another window. We have not sent anything yet.
antrag-konflikt-liste = These answers are different now:
antrag-konflikt-weg = These answers are gone: { $fragen }
antrag-konflikt-pruefen = Check again
antrag-gleichzeitig = The draft is being changed in another window. Reload the page and try again.

antrag-eingang-titel = We have received your application
antrag-eingang-nummer = Your case number
antrag-eingang-zeit = Received on
antrag-eingang-amt = Responsible
antrag-eingang-weiter = What happens next
antrag-eingang-schritt-pruefung = The office checks what you entered.
antrag-eingang-schritt-nachricht = If something is missing, we write to your mailbox. You get an e-mail about it.
antrag-eingang-schritt-nachricht-post = If something is missing, we write to you by post.
antrag-eingang-schritt-zahlung = Pay first. Then the office checks what you entered.
antrag-eingang-schritt-nachricht-postfach = If something is missing, we write to your mailbox. Please look there from time to time.
antrag-eingang-schritt-nachricht-nummer-mail = If something is missing, we ask you online, in your case. You get an e-mail about it. You open the case with number and code.
antrag-eingang-schritt-nachricht-nummer = If something is missing, we ask you online, in your case. We have no e-mail address of yours: please look from time to time, with number and code.
antrag-eingang-schritt-ende-bescheid = In the end you get a decision.
antrag-eingang-schritt-ende-brief = In the end you get this letter: “{ $brief }”.
antrag-eingang-schritt-ende-brief-oder = In the end you get the letter “{ $brief }” or a decision.
antrag-eingang-schritt-ende-bestaetigung = In the end you get a confirmation.
antrag-eingang-schritt-ende-bestaetigung-oder = In the end you get a confirmation or a decision.
antrag-eingang-schritt-ort-postfach = You will find the answer in your mailbox.
antrag-eingang-schritt-ort-nummer = You read the answer online, with number and code.
antrag-eingang-schritt-ort-post = The answer comes by post.
antrag-eingang-kontakt = Questions to the office
antrag-eingang-kontakt-nummer = Please state your case number.
antrag-eingang-telefon = Telephone
antrag-eingang-mail = E-mail
antrag-eingang-anschrift = Address
antrag-eingang-dauer = This usually takes until { $tag }.
antrag-eingang-zahlen = Please pay now
antrag-eingang-zahlen-text = The office works on your application as soon as you have paid { $betrag }.
antrag-eingang-zahlen-gleich = The payment is being prepared. Reload this page in a few seconds.
antrag-eingang-zahlen-knopf = Pay now
antrag-eingang-pdf = Receipt as PDF
antrag-eingang-vorgang = To the case
antrag-eingang-betreff = Confirmation of receipt: { $leistung }

antrag-zahlung-titel = Pay
antrag-zahlung-betrag = Amount
antrag-zahlung-zweck = For
antrag-zahlung-zeichen = Payment reference
antrag-zahlung-offen = Not paid yet
antrag-zahlung-begonnen = We are waiting for the payment service
antrag-zahlung-begonnen-text = If you have paid already, you need not do anything. Reload the page in a minute. If you have not paid yet, go to the payment service again.
antrag-zahlung-bezahlt = Paid
antrag-zahlung-bezahlt-text = Thank you. The office now works on your application.
antrag-zahlung-gescheitert = The payment did not work
antrag-zahlung-gescheitert-text = Nothing was charged. Try again, with another way of paying if you like.
antrag-zahlung-abgebrochen = You stopped the payment
antrag-zahlung-abgebrochen-text = We have received your application all the same. You can pay now or later.
antrag-zahlung-klaerung = Your payment is being checked
antrag-zahlung-klaerung-text = Another amount arrived. The office will contact you.
antrag-zahlung-teil = A part is still missing
antrag-zahlung-teil-text = What you paid has been counted. Pay the rest here or by transfer. Give the payment reference again when you make the transfer.
antrag-zahlung-angerechnet = Already paid
antrag-zahlung-rest = Still to be paid
antrag-zahlung-rueckzahlung = Repayment
antrag-zahlung-rueck-offen = The authority will pay { $betrag } back to you
antrag-zahlung-rueck-fertig = { $betrag } paid back on { $tag }
antrag-zu-viele = You have sent too many answers at once. One page takes at most { $hoechstens }. Nothing of this page has been saved; everything that was saved before is still there.
antrag-zu-viele-titel = That was too much at once
antrag-zu-viele-was = Fill in the page again with fewer entries. If you have very many entries, upload them as a file or contact the authority.
antrag-zu-viele-zurueck = Back to the page
antrag-zahlung-zurueckgezogen = This payment is no longer needed
antrag-zahlung-zurueckgezogen-text = If there is anything to pay, the decision will say so.
antrag-zahlung-zum-dienst = To the payment service
antrag-zahlung-noch-einmal = Try again
antrag-zahlung-hinweis = You leave this portal and come back here after paying.
antrag-zahlung-dienst-fehlt = The payment service does not answer at the moment. Your application is safe. Try again in a few minutes.
antrag-zahlung-zurueck = Back to the application

# Online ID
antrag-ausweis-titel = Prove your identity
antrag-ausweis-text = For this service you prove your identity with your online ID. This way nobody else can act in your name.
antrag-ausweis-was = You go to the identity service and come back here afterwards. We get your name, your date of birth and your address. With the application we store name, date of birth, time and kind of proof.
antrag-ausweis-knopf = Prove your identity with your online ID
antrag-uebernahme-titel = May we fill in details for you?
antrag-uebernahme-text = Then you need not write them again. You can change everything. In this application we ask only once; without your yes we take nothing.
antrag-uebernahme-ja = Yes, fill them in
antrag-uebernahme-nein = No, I write them myself
antrag-uebernahme-nachweis = From your proof of identity ({ $dienst })
antrag-uebernahme-antrag = From your application { $nummer } of { $tag }
antrag-uebernahme-konto-eintrag = From your account ({ $name })
antrag-uebernahme-wahl-anschrift = Which address?
antrag-uebernahme-wahl-betriebssitz = Which seat of a business?
antrag-uebernahme-wahl-fahrzeug = Which vehicle?
antrag-uebernahme-keine = None of these
antrag-uebernahme-konto = From your account
antrag-ausweis-ohne-titel = This is not possible online here yet
antrag-ausweis-ohne = For this service you have to prove your identity. No suitable identity service is connected here. Go to the office with your identity card or passport.
antrag-ausweis-senden = Before you send, prove your identity with your online ID. Your details are saved. You come back here afterwards.
antrag-ausweis-senden-ohne = For this service you have to prove your identity. No suitable identity service is connected here. Print the completed application and take it to the office with your identity card.
antrag-ausweis-abschnitt = Proof of identity
antrag-ausweis-zeile = Identity
antrag-ausweis-vermerk = { $name }, born on { $geburtsdatum }, proved by: { $dienst }, level of assurance { $stufe }, { $zeit }
antrag-ausweis-vermerk-ohne = { $name }, proved by: { $dienst }, level of assurance { $stufe }, { $zeit }
antrag-ausweis-hoch = high
antrag-ausweis-substanziell = substantial
antrag-ausweis-niedrig = low

# A table from a file.
antrag-csv-knopf = Take over from a file (CSV)
antrag-csv-titel = Take over from a file
antrag-csv-text = Do you have the details as a table already, for example from your booking program? Save it as CSV and upload it here. Then you see all rows in the form and can change them.
antrag-csv-vorlage = Download the template (CSV)
antrag-csv-spalten = The form reads these columns. Their names stand in the first line of the file, in any order:
antrag-csv-spalte-freiwillig = optional
antrag-csv-spalte-wahl = possible: { $werte }
antrag-csv-spalte-tag = day, for example 01.02.2026
antrag-csv-ersetzt = { $anzahl ->
    [one] There is a row in the table already. The rows of the file take its place.
   *[other] There are { $anzahl } rows in the table already. The rows of the file take their place.
}
antrag-csv-datei = File with the table
antrag-csv-hinweis = A CSV file with at most { $zeilen } rows and 1 MB. The columns are separated by semicolons or commas.
antrag-csv-uebernehmen = Take over the rows
antrag-csv-da-titel = Taken over
antrag-csv-da = { $anzahl ->
    [one] One row of your file is in the form now. Please check it.
   *[other] { $anzahl } rows of your file are in the form now. Please check them.
}
antrag-csv-nichts = We have taken over nothing. Change the file and upload it again.
antrag-csv-weitere = { $anzahl ->
    [one] There is one more fault further down in the file.
   *[other] There are { $anzahl } more faults further down in the file.
}
antrag-csv-zu-gross = The file is larger than 1 MB. Divide the table, or leave out columns that the form does not need.
antrag-csv-kein-text = This is not a CSV file. Open the table in your program and choose “Save as”, then “CSV”.
antrag-csv-leer = There is no row with details in the file. Write what you report below the line with the names of the columns.
antrag-csv-spalte-fehlt = The column “{ $spalte }” is missing. Write its name into the first line of the file.
antrag-csv-spalte-unbekannt = The form does not know the column “{ $spalte }”. Name it as in the template, or delete it.
antrag-csv-spalte-doppelt = The column “{ $spalte }” stands twice in the first line. Delete one of them.
antrag-csv-zu-viele = The file has { $zeilen } rows with details. At most { $hoechstens } are possible. Combine rows.
antrag-csv-zu-wenige = The form needs at least { $mindestens } rows with details. Add them to the file.
antrag-csv-zellen = Line { $zeile }: There are { $zellen } values here, the table has { $spalten } columns. Put a value that contains the separator into quotation marks.
antrag-csv-ohne-ende = Line { $zeile }: A quotation mark opens and does not close. Delete it, or add the second one.
antrag-csv-beispielzeile = Line { $zeile }: This is still the sample row of the template. Delete it.
antrag-csv-fehlt = Line { $zeile }, { $spalte }: The value is missing.
antrag-csv-tag = Line { $zeile }, { $spalte }: There is no { $inhalt }. Write a day of the calendar, for example 01.02.2026.
antrag-csv-wahl = Line { $zeile }, { $spalte }: “{ $inhalt }” is not one of the choices. Possible are: { $werte }.
antrag-csv-zelle = Line { $zeile }, { $spalte } (“{ $inhalt }”): { $satz }

antrag-erneut-titel = Apply again
antrag-erneut-text = From your application { $nummer } of { $tag } we take the details below. You then go through all pages and can change everything.
antrag-erneut-nicht = Files, consents, signatures and days that were still ahead of you then are not taken. You can fetch files from the earlier application on the page “Upload files”.
antrag-erneut-leer = Nothing can be taken from the earlier application. The form is a different one today.
antrag-erneut-ja = Begin with these details
antrag-erneut-nein = Begin without earlier details
antrag-schriftform-senden = You chose to prove your identity. This takes the place of your signature. Prove your identity with your online ID now. Your details are saved. You come back here afterwards and send.
antrag-schriftform-senden-ohne = You chose to prove your identity. No suitable identity service is connected here. Choose another way in the form.
antrag-widerspruch-gegen = Objection to the decision { $nummer } of { $tag }
antrag-widerspruch-bis = The objection must reach the authority in the right form by { $bis }.
antrag-widerspruch-vorbei = The period ended on { $bis }. Write into the reasons what hindered you through no fault of your own (Wiedereinsetzung, section 60 of the Code of Administrative Court Procedure).
antrag-widerspruch-fest = These details are in the decision. They cannot be changed here.
antrag-papier-deutsch = The file is in German.
