# Application: begin, fill in, files, check, send, receipt, pay.
antrag-weiter = Continue
antrag-speichern-pruefen = Save and return to the check
antrag-spaeter = Save and continue later
antrag-aufbewahrung = We save what you enter after every page. After { $tage } days without a change we delete it.

antrag-beginnen-titel = Start the application
antrag-beginnen-fuer = You apply for { $ort }. Responsible: { $stelle }.
antrag-beginnen-dauer = You fill in { $anzahl } pages. You can take a break at any time.
antrag-beginnen-neu = Start a new application
antrag-beginnen-entwurf-titel = You have already started
antrag-beginnen-entwurf-text = Last changed: { $zeit }. You can continue there or start again.
antrag-beginnen-weitermachen = Continue the application you started
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

antrag-dateien-keine = No file uploaded yet.
antrag-dateien-verwalten = Upload or remove files
antrag-dateien-titel = Upload files
antrag-dateien-hinweis = Allowed: { $formate }. No more than { $mb } MB per file and { $anzahl } files.
antrag-dateien-auswaehlen = Choose a file
antrag-dateien-hochladen = Upload
antrag-dateien-fertig = Done, back to the form
antrag-dateien-fehlt = Choose a file first.
antrag-datei-format = The file “{ $name }” has another format. Allowed: { $formate }.
antrag-dateien-voll = No more files are possible here. Remove another one first.
antrag-dateien-geprueft = Checked for malware
antrag-dateien-ungeprueft = Not yet checked for malware

antrag-pruefen-titel = Check and send
antrag-pruefen-einleitung = Check what you entered. You can still change everything.
antrag-pruefen-leer = not answered
antrag-pruefen-berechnet = What follows from it
antrag-pruefen-empfaenger = Your application goes to: { $stelle }.
antrag-absenden = Send application
antrag-absenden-hinweis = After that you cannot change it yourself any more.
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
antrag-eingang-schritt-bescheid = You will find the decision in your mailbox.
antrag-eingang-dauer = This usually takes until { $tag }.
antrag-eingang-zahlen = Please pay now
antrag-eingang-zahlen-text = The office works on your application as soon as you have paid { $betrag }.
antrag-eingang-zahlen-gleich = The payment is being prepared. Reload this page in a few seconds.
antrag-eingang-zahlen-knopf = Pay now
antrag-eingang-pdf = Receipt as PDF (German)
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
antrag-zahlung-zurueckgezogen = This payment is no longer needed
antrag-zahlung-zurueckgezogen-text = If there is anything to pay, the decision will say so.
antrag-zahlung-zum-dienst = To the payment service
antrag-zahlung-noch-einmal = Try again
antrag-zahlung-hinweis = You leave this portal and come back here after paying.
antrag-zahlung-dienst-fehlt = The payment service does not answer at the moment. Your application is safe. Try again in a few minutes.
antrag-zahlung-zurueck = Back to the application
