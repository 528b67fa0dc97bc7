# A person's account: registering, signing in, password, overview, mailbox, the course of a matter.
email = Email address
email-leer = Enter your email address.
email-falsch = Enter an email address like name@example.com.
passwort = Password
passwort-leer = Enter your password.
passwort-neu = New password
passwort-hinweis = At least 12 characters. Several words that do not belong together work well. You can paste the password.
passwort-neu-leer = Enter a new password with at least 12 characters.
passwort-zu-kurz = The password is too short. Enter at least 12 characters.
passwort-zu-lang = The password is too long. Enter at most 200 characters.
passwort-leicht = This password is easy to guess. Choose several words that do not belong together, and not your name.
name = Your name
name-hinweis = First name and surname, as you would like to be addressed
name-leer = Enter your name.
name-falsch = Enter your name with at most 120 letters and without emoji.

anmelden-titel = Sign in
anmelden-knopf = Sign in
anmelden-falsch = The email address or the password is wrong. Check both and try again.
anmelden-bestaetigt-titel = Your account is ready
anmelden-bestaetigt-text = Your email address is confirmed. You can sign in now.
anmelden-passwort-neu-titel = Your password has been changed
anmelden-passwort-neu-text = Sign in with the new password.
anmelden-abgemeldet-titel = You are signed out
anmelden-abgemeldet-text = You will find what you saved when you sign in again.
anmelden-beendet-titel = Your session has ended
anmelden-beendet-text = We signed you out for your security. Sign in again and you will go on at the same page. What was saved is still there. Check whether anything is missing on the last page.
anmelden-geloescht-titel = Your account is deleted
anmelden-geloescht-text = We have deleted your account data and drafts. The authority keeps finished matters for as long as the law requires.
anmelden-kein-konto = No account yet?
anmelden-ohne-konto = Started without an account? Continue with number and code
ohne-titel = Continue with number and code
ohne-text = Have you started or sent an application without an account? Enter your number and your code.
ohne-nummer = Number
ohne-nummer-hinweis = For example BW-3K7QM-X2A9T
ohne-code = Code
ohne-code-hinweis = Twelve characters. Hyphens and spaces do not matter.
ohne-knopf = Open
ohne-nummer-leer = Enter your number.
ohne-code-leer = Enter your code.
ohne-falsch = The number or the code is wrong. Check both and try again.
ohne-verloren = Lost your code? Without it we cannot open the application either. If you have already sent it, contact the authority and give the number.
ohne-beendet-titel = You have left the page
ohne-beendet-text = With number and code you can continue at any time.
ohne-geloescht-titel = Your draft is deleted
ohne-geloescht-text = All answers and files are gone. Number and code no longer work.
zugang-titel = Your number and your code
zugang-aufschreiben-titel = Write number and code down now
zugang-aufschreiben-text = Or print this page. Only with both can you get back to your application, on another device too.
zugang-link = Address
zugang-nummer = Number
zugang-code = Code
zugang-code-verborgen = You have already been given your code. We do not keep it in readable form.
zugang-weiter-entwurf = Continue to the form
zugang-weiter-vorgang = To the case
zugang-drucken = Print this page
zugang-kopieren = Copy
zugang-kopiert = Copied.
zugang-markiert = The text is selected. Copy it with the keyboard.
zugang-mail-titel = Hints by email
zugang-mail-text = If you like, we send you the link. Later we tell you when there is news. The code is never in an email.
zugang-mail-feld = Email address
zugang-mail-hinweis = Leave the field empty if you want no more hints.
zugang-mail-knopf = Save
zugang-mail-gesendet-titel = Saved
zugang-mail-gesendet-text = We have sent the link to your email address.
zugang-mail-aus-text = You will get no more hints by email.
zugang-neu-titel = New code
zugang-neu-text = Have you lost the code, or does somebody else know it? Then make a new one. The old one no longer works after that.
zugang-neu-knopf = Make a new code
zugang-konto-titel = Take over into an account
zugang-konto-text = Do you have an account, or would you like one? Then take the application over. You need number and code for that.
zugang-konto-link = Take over into my account
uebernehmen-titel = Take an application over into my account
uebernehmen-text = After that you find the application with all messages in your account. Number and code no longer open it.
uebernehmen-knopf = Take over
uebernehmen-link = Take an application without an account over into my account
uebernehmen-war-titel = Taken over
uebernehmen-war-text = The application belongs to your account now.
brief-zugang-betreff = Your application { $nummer }
brief-zugang-text = Hello,

    you have started an application without an account at { $portal }. Your number is { $nummer }.

    Here you continue and see how it goes on:
    { $adresse }

    You also need your code. For security it is not in this email.

    You have not started an application? Then somebody has entered your address by mistake. You need not do anything.
anmelden-demo = See the accounts of the demonstration
anmelden-faktor-fehlt = Your staff account has no second factor yet. Please contact the operator.
anmelden-gesperrt = This account is locked. Please contact your authority.
passwort-vergessen = Forgot your password?
code-titel = Enter the confirmation code
code = Six-digit code
code-hinweis = Open your authenticator app and enter the code that it shows now.
code-leer = Enter the six digits from your app.
code-falsch = This code is wrong or has been used already. Wait for the next code and enter it.
code-abgelaufen = Signing in took too long. Enter your email address and password again.
warten-titel = Too many attempts
warten-text = You can try again from { $zeit }. Until then we do not check any input. Your account and your data are safe.

registrieren-titel = Create an account
registrieren-einleitung = With an account you can save your applications, see how they are progressing and receive messages and decisions in your mailbox.
registrieren-knopf = Create account
registrieren-schon = Already have an account?
registriert-titel = Check your mailbox to confirm your address
registriert-text = We have sent you an email. Open the link in it within 24 hours. Only then is your account ready.
registriert-nichts-titel = No email?
registriert-nichts-text = Look in your spam folder. After a few minutes you can ask for the email again. The earlier link will then stop working.
registriert-erneut = Send the email again
registriert-erneut-titel = Email sent
registriert-erneut-text = If this registration still needs to be confirmed, we have sent the email again.
demo-mail = To the mailbox of the demonstration: the email is there
bestaetigen-titel = Confirm your email address
bestaetigen-text = Confirm that this is your email address. After that you can sign in.
bestaetigen-knopf = Confirm email address
bestaetigen-ungueltig-titel = This link no longer works
bestaetigen-ungueltig-text = The link has been used, replaced by a new one, or has expired. Try to sign in. If that does not work, create the account again.

vergessen-titel = Forgot your password
vergessen-text = Enter the email address of your account. We will send you a link to set a new password.
vergessen-knopf = Request link
vergessen-gesendet-titel = Look in your email inbox
vergessen-gesendet-text = We have sent an email to this address. The link in it works for one hour.
neu-titel = Set a new password
neu-text = After that you are signed out on all devices and sign in with the new password.
neu-knopf = Save password
neu-ungueltig-text = The link has been used or has expired. Request a new one.

brief-bestaetigen-betreff = Confirm your email address
brief-bestaetigen-text = Hello { $name },

    You want to create an account at { $portal }. To do so, open this link:
    { $adresse }

    The link works until { $bis }. If you did not want an account, you need not do anything: without confirmation no account is created.

    You cannot reply to this email.
brief-vorhanden-betreff = You already have an account
brief-vorhanden-text = Hello,

    Someone wanted to create an account at { $portal } with your email address. You already have one. If this was you, sign in:
    { $adresse }

    You can also set a new password there. If this was not you, you need not do anything.
brief-zuruecksetzen-betreff = Set a new password
brief-zuruecksetzen-text = Hello { $name },

    With this link you set a new password at { $portal }:
    { $adresse }

    The link works until { $bis }. If you did not ask for this, you need not do anything: your password stays as it is.
brief-kein-konto-betreff = There is no account for this address
brief-kein-konto-text = Hello,

    Someone wanted to reset the password for this email address at { $portal }. There is no account for it. Perhaps you used another address, or you can create an account:
    { $adresse }

    If this was not you, you need not do anything.
brief-email-betreff = Confirm your new email address
brief-email-text = Hello { $name },

    You want to use this email address for your account at { $portal }. Confirm it with this link:
    { $adresse }

    The link is valid until { $bis }. You did not ask for this change? Then you need not do anything.
brief-email-neu-betreff = Your email address has been changed
brief-email-neu-text = Hello { $name },

    A new email address counts for your account at { $portal } now: { $neu }. All other devices are signed out.

    You did not do this? Then contact the operator of the portal at once. You find the address in the legal notice.
brief-geaendert-betreff = Your password has been changed
brief-geaendert-text = Hello { $name },

    The password of your account at { $portal } has been changed. All other devices are signed out.

    If this was not you, set a new password at once:
    { $adresse }

konto-titel = My applications
konto-zu-tun = What you have to do
konto-nichts-zu-tun = There is nothing for you to do at the moment.
konto-entwuerfe = Drafts
konto-entwuerfe-leer = You have no unfinished applications.
konto-entwurf-frist = We delete a draft 90 days after it was last changed.
konto-weiter-ausfuellen = Continue
konto-vorgaenge = Sent applications
konto-vorgaenge-leer = You have not sent an application yet.
konto-suchen = Find a service
konto-mehr = Older applications
konto-nachrichten = Messages
konto-nachrichten-neu = { $anzahl ->
    [one] You have one unread message.
   *[other] You have { $anzahl } unread messages.
}
konto-nachrichten-keine = You have no unread messages.
konto-zum-postfach = To the mailbox
konto-einstellungen = Settings of your account
spalte-leistung = Service
spalte-ort = Place
spalte-geaendert = Last changed
spalte-was = What you can do
spalte-nummer = Case
spalte-stand = Status
spalte-naechster = What happens next

status-zahlung-offen = Payment due
status-eingegangen = Received
status-in-pruefung = Being processed
status-rueckfrage = Your answer is needed
status-beschieden = Decided
status-bereitgestellt = Decision is ready
status-bekanntgegeben = Decision delivered
status-abgeschlossen = Closed
status-zurueckgezogen = Withdrawn
weiter-zahlung-offen = Please pay the fee. Then your case goes on.
weiter-eingegangen = The authority is checking your application. You need not do anything.
weiter-in-pruefung = The authority is processing your application. You need not do anything.
weiter-rueckfrage = Answer the question of the authority.
weiter-beschieden = The authority has decided. The decision will come to your mailbox.
weiter-bereitgestellt = Read the decision in your mailbox.
weiter-bekanntgegeben = Check the decision. It explains how you can object to it.
weiter-abgeschlossen = There is nothing left to do.
weiter-zurueckgezogen = You have withdrawn the application. There is nothing left to do.

einstellungen-titel = Settings of your account
einstellungen-angaben = Your details
einstellungen-sprache = Language of your messages
einstellungen-sprache-hinweis = We write emails and messages to you in this language. Decisions are always in German.
einstellungen-sprache-knopf = Save language
einstellungen-sprache-fehlt = Choose a language.
einstellungen-passwort = Change password
einstellungen-passwort-alt = Current password
einstellungen-passwort-falsch = The current password is wrong. Enter it again.
einstellungen-passwort-knopf = Change password
einstellungen-geraete = Devices
einstellungen-geraete-text = Sign out on all other devices if you have lost a device or used one that is not yours.
einstellungen-geraete-knopf = Sign out on all other devices
einstellungen-daten = Your data
einstellungen-daten-text = Download everything that we store about your account: account, drafts, applications, their course and messages.
einstellungen-daten-knopf = Download data (JSON)
einstellungen-loeschen = Delete account
einstellungen-loeschen-text = You can delete your account when no application is in progress.
einstellungen-gespeichert = Saved
einstellungen-passwort-geaendert = Your password has been changed. You are signed out on all other devices.
einstellungen-sprache-geaendert = Your language has been saved.
einstellungen-geraete-abgemeldet = You are signed out on all other devices.
kontakt-titel = Change name and email address
kontakt-name = Your name
kontakt-name-hinweis = This is how we address you. Applications that you have already sent do not change.
kontakt-name-knopf = Save name
kontakt-name-geaendert = Your name has been changed.
kontakt-email = Your email address
kontakt-email-bisher = Current address
kontakt-email-neu = New email address
kontakt-email-text = You will then sign in with the new address, and our emails go there. We first send a link to the new address. It counts as soon as you confirm it.
kontakt-passwort = Your password
kontakt-email-knopf = Send link
kontakt-gesendet-titel = Check your emails
kontakt-gesendet-text = We have sent an email to the new address. Open the link in it within 24 hours. Until then the current address counts.
kontakt-email-geaendert = Your new email address counts now. All other devices are signed out.
kontakt-email-neu-anmelden = Your new email address counts now. Sign in with it.
kontakt-bestaetigen-titel = Confirm new email address
kontakt-bestaetigen-text = Confirm that this email address is yours. After that you sign in with it.
kontakt-bestaetigen-knopf = Confirm address
kontakt-ungueltig-titel = New e-mail address: the link no longer works
kontakt-ungueltig = This link is no longer valid, or the address belongs to another account. Your current address still counts. You can begin the change again.
loeschen-titel = Delete account
loeschen-text = We will delete your account data and your drafts for good. After that you can no longer open your mailbox. First download what you want to keep.
loeschen-laufend-titel = Your account cannot be deleted now
loeschen-laufend-text = These applications are still in progress. We need your mailbox for the decision and for questions. Wait until they are closed, or withdraw the applications.
loeschen-entwuerfe-titel = These drafts will be lost
loeschen-entwuerfe-kasten = I want to lose these drafts
loeschen-entwuerfe-fehlt = Tick that you want to lose the drafts, or cancel.
loeschen-passwort-falsch = The password is wrong. Enter it again.
loeschen-personal = Staff accounts are deleted by the authority. Please contact the operator.
loeschen-knopf = Delete account for good

postfach-titel = Mailbox
postfach-leer = You have no messages yet.
postfach-ungelesen = unread
postfach-gelesen = read
postfach-mehr = Older messages
spalte-nachricht = Message
spalte-behoerde = Authority
spalte-datum = Date
nachricht-eingang = Confirmation of receipt
nachricht-zahlung = Payment
nachricht-rueckfrage = Question from the authority
nachricht-antwort = Your answer
nachricht-bescheid = Decision
nachricht-mitteilung = Message
nachricht-von = From
nachricht-an = To
nachricht-am = Sent
nachricht-sie = You
nachricht-zum-vorgang = To case { $nummer }
nachricht-anlagen = Attachments
nachricht-antworten = Answer the question
zustellung-bereitgestellt = Made available
zustellung-bekanntgabe = Counts as delivered on
zustellung-abgerufen = First opened
zustellung-widerspruch = You can object until
anlage-oeffnen = Download { $name }
dokument-nachweis = Proof
dokument-papier = Your application on paper (scan)
dokument-anlage = Sent by the authority
dokument-quittung = Receipt of payment
dokument-nachreichung = Sent later
dokument-eingangsbestaetigung = Confirmation of receipt
dokument-bescheid = Decision
dokument-bestaetigung = Confirmation or certificate

vorgang-titel = Case { $nummer }
vorgang-zu-tun = What you have to do
vorgang-angaben = Details
vorgang-nummer = Case number
vorgang-stand = Status
vorgang-behoerde = Responsible
vorgang-eingang = Received
vorgang-bis = Decision expected by
vorgang-gebuehr = Fee
vorgang-verlauf = Course
vorgang-nachrichten = Messages
vorgang-nachrichten-keine = There are no messages for this case yet.
vorgang-dokumente = Documents
vorgang-bescheid-lesen = Read the decision
vorgang-bescheid-liegt = The decision is in your mailbox. It counts as delivered on { $tag }, even if you do not open it.
vorgang-bescheid-abrufen = The decision is in your mailbox. Open it there.
vorgang-bescheid-post = Your application has been decided. The decision comes by post. You can already read it here.
vorgang-bescheid-anders = The decision was not opened in time. The authority will deliver it to you in another way.
vorgang-beantwortet-titel = Your answer has been sent
vorgang-beantwortet-text = The authority continues to process your application.
vorgang-zurueckgezogen-titel = Your application is withdrawn
vorgang-zurueckgezogen-text = The authority will not process it any further.
frage-titel = The authority has a question
frage-zu = The question is about: { $feld }
frage-frist = Answer by { $tag }.
frage-abgelaufen = The time limit of { $tag } has passed. You can still answer until the authority has decided.
antwort-text = Your answer
antwort-datei = Files
antwort-knopf = Send answer
antwort-leer = Write an answer or choose a file.
antwort-zu-lang = The answer is too long. Shorten it to at most 4000 characters.
antwort-zeichen = The answer contains a character that we cannot store: “{ $zeichen }”. Remove it.
beilagen-da = These files go with it:
beilagen-hochladen = Upload files and look at them
beilagen-noch-nicht = Nothing has been sent yet. You do that with the button “{ $knopf }”.
antwort-betreff = Answer to your question
antwort-nur-dateien = (files only)
antwort-nicht-offen = No question is open any more. Perhaps you have answered already, or the authority has decided.
datei-leer = The file “{ $name }” is empty. Choose another file.
datei-zu-gross = The file “{ $name }” is too large. At most { $grenze } are allowed. Make the file smaller.
datei-format = The file “{ $name }” is not a PDF, JPG or PNG file. Choose a file in one of these formats.
datei-falscher-name = The name of the file “{ $name }” does not match its content. Give it the ending “.{ $endung }” or choose another file.
datei-beschaedigt = The file “{ $name }” is incomplete or damaged. Save it again and upload it once more.
datei-verschluesselt = The file “{ $name }” is protected by a password. Save it without a password.
datei-aktiv = The file “{ $name }” contains program code. Print it as a new PDF file and upload that.
datei-archiv = The file “{ $name }” is an archive with other files at the same time. Save or print it anew and upload that.
datei-pixel = The picture “{ $name }” has { $breite } by { $hoehe } pixels. At most 250 million in all are possible. Make the picture smaller and upload it again.
datei-befallen = Malware was found in a file. We have stored nothing. Check your device and choose another file.
mitteilung-link = Hand something in or tell us something
mitteilung-titel = Hand something in or tell us something
mitteilung-text = What you send here goes to { $amt } and becomes part of your case. Your application stays as you sent it.
mitteilung-art = What is it about?
mitteilung-unterlage = I hand in a document
mitteilung-aenderung = Something I stated has changed
mitteilung-frage = I have a question
mitteilung-worte = Your message
mitteilung-knopf = Send
mitteilung-art-fehlt = Choose what it is about.
mitteilung-datei-fehlt = Choose the document that you want to hand in.
mitteilung-worte-fehlen = Write what has changed or what you want to know.
mitteilung-zu-viele = The authority has not read your last messages yet. Please wait before you send another one.
mitteilung-entschieden = Your application has been decided. That is why you cannot hand in anything here any more. You can do this now:
mitteilung-beendet = This case is closed. That is why you cannot hand in anything here any more. You can do this now:
mitteilung-rechtsbehelf = You do not agree with the decision: what you can do is stated in the notice on legal remedies at the end of the decision.
mitteilung-widerspruch-bis = The time limit ends on { $tag }.
mitteilung-neuer-antrag = Make a new application
mitteilung-zur-stelle = Call or write to the authority
vorgang-mitgeteilt-titel = Your message has arrived
vorgang-mitgeteilt-text = The authority sees it in your case. The course below says when it arrived.
verlauf-nachgereicht = You handed in documents
verlauf-aenderung = You reported a change
verlauf-gefragt = You asked a question
verlauf-zur-kenntnis = Your message was read
vorgang-erneut = Apply again
vorgang-verlaengern = Renew
angaben-titel = My details for applications
angaben-text = What you enter here you need not write again in applications. Each application asks you whether it may take the details. We store them encrypted. Nobody else sees them, no authority either, until you send an application.
angaben-leer = Nothing entered yet.
angaben-eintragen = Enter
angaben-aendern = Change
angaben-loeschen = Delete all details
angaben-gespeichert = Your details are saved. The next application offers them.
angaben-geloescht = None of these details is stored in your account any more. Applications that you have sent stay as they are.
angaben-fertig = Done
angaben-block = Everything is voluntary. What you leave empty is not stored.
angaben-speichern = Save
unterlagen-titel = My documents
unterlagen-text = Here you keep documents that you need more often, for example a proof or a decision. Where an application asks for a file, you choose it under “from earlier applications”; a copy goes into the application. We store them encrypted. No authority sees them here.
unterlagen-leer = Nothing kept yet.
unterlagen-platz = Used: { $da } of { $alles }.
unterlagen-voll = There is no room left. You can keep at most { $alles } and 100 files. Remove another one first.
unterlagen-aufheben = Keep under “My documents”
unterlagen-aufgehoben = A copy is here now. It stays until you remove it.
rueckzug-titel = Withdraw application
rueckzug-text = The authority will then not process your application any further. You cannot undo this, but you can apply again later.
rueckzug-link = Withdraw application
rueckzug-knopf = Withdraw application for good
rueckzug-unmoeglich = The application can no longer be withdrawn because it has been decided. A decision explains how you can object to it.

verlauf-eingegangen = Your application was received
verlauf-erfasst = The authority has entered your application from paper
verlauf-erfasst-eingang = The paper arrived on { $tag }.
verlauf-zur-post = The decision has been posted
verlauf-zahlung-angefordert = The fee can be paid
verlauf-bezahlt = Your payment of { $betrag } was received
verlauf-zahlung-gescheitert = A payment did not work
verlauf-uebernommen = Processing has begun
verlauf-nachgefordert = The authority asked you a question
verlauf-nachgefordert-frist = Please answer by { $tag }
verlauf-beantwortet-papier = Your answer on paper was recorded
verlauf-beantwortet = You answered
verlauf-beantwortet-dateien = { $anzahl ->
    [one] with one file
   *[other] with { $anzahl } files
}
verlauf-geschrieben = Message from the authority
verlauf-erledigt = The question has been settled
verlauf-frist-abgelaufen = The time limit for your answer has passed
verlauf-entschieden = The authority has decided
verlauf-bestaetigt = The authority has sent you the confirmation
verlauf-bereitgestellt = The decision is in your mailbox
verlauf-abgerufen = You opened the decision
verlauf-bekanntgegeben = The decision counts as delivered
verlauf-zurueckgezogen = You withdrew the application
verlauf-weitergeleitet = Information passed on to another body
verlauf-register-gefragt = The register is being asked
verlauf-register-vollzogen = Decided automatically, the register has been changed
verlauf-register-abgewiesen = The register did not carry it out. A person is checking it.
verlauf-abgegeben = Passed on to the responsible office
verlauf-abgeschlossen = The case is closed
verlauf-sie = You
verlauf-bald-antwort = You should answer by this day
verlauf-bald-entscheidung = The authority should decide by this day
verlauf-bald-bekanntgabe = The decision counts as delivered on this day
verlauf-bald-widerspruch = You can object until this day

zahlung-offen = { $betrag }, not paid yet
zahlung-bezahlt = { $betrag }, paid on { $tag }
zahlung-ausgeblieben = { $betrag }, not paid. The authority will ask for it with the decision.
zahlung-teil = { $gekommen } paid, { $rest } still open
zahlung-klaerung = Another amount arrived than was to be paid. The authority is checking it and will write to you. You do not need to pay anything now.
zahlung-rueck-offen = The authority will pay { $betrag } back to you
zahlung-rueck-fertig = { $betrag } paid back on { $tag }
zahlung-rueckzahlung = Repayment
zahlung-keine = Nothing to pay at the moment
zahlung-jetzt = Pay the fee: { $betrag }
zahlung-gescheitert = The last attempt did not work. You can pay again.
zahlung-vorbereitung = The payment is being prepared. Reload this page in a few seconds.

beteiligte-titel = Authorities involved
beteiligte-text = You have submitted everything once. Each authority checks the part it is responsible for.
beteiligte-fertig = { $fertig } of { $alle } are finished.
beteiligte-seit = since { $tag }
beteiligte-leitet = leads the procedure
beteiligt-angefragt = Has your details
beteiligt-uebernommen = Is checking
beteiligt-fertig = Has checked
beteiligt-nicht-zustaendig = Is not responsible
beteiligt-mehr = Needs more details
beteiligt-entfallen = No longer checks

pflichten-titel = What you have to do afterwards
pflicht-offen = Open, until { $tag }
pflicht-ueberfaellig = Overdue since { $tag }
pflicht-erledigt = Done on { $tag }
pflicht-link = Submit now
pflicht-seite = Submit for case { $nummer }
pflicht-bis = The deadline ends on { $tag }.
pflicht-datei = Files
pflicht-datei-fehlt = Choose at least one file.
pflicht-mitteilung = Message to the authority
pflicht-knopf = Submit
pflicht-schon = This is already done. You do not have to submit anything else.
pflicht-betreff = Submitted: { $name }
vorgang-eingereicht-titel = Your documents have arrived
vorgang-eingereicht-text = The authority has received them. You do not have to do anything else about it.
verlauf-beteiligt = Other authorities are checking too
verlauf-beteiligt-fertig = One of the authorities involved has checked
verlauf-pflichten = Dates for later are set
verlauf-pflicht-erfuellt = You submitted documents
verlauf-bald-pflicht = You have to submit something by this day

# Online ID
ausweis-titel = Online ID
ausweis-verbinden-text = Connect your account with: { $dienst }. After that you can sign in with it too.
ausweis-verbinden = Connect online ID
ausweis-verbunden = Your account is connected with: { $dienst }, since { $seit }. You can sign in with it.
ausweis-loesen = Disconnect
ausweis-ist-verbunden = Your account is connected with your online ID.
ausweis-ist-geloest = The connection is removed. You sign in with email address and password.
ausweis-anmelden-titel = With your online ID
ausweis-anmelden-text = This works if you have connected your account with your online ID in the settings.
ausweis-anmelden-knopf = Sign in with online ID
ausweis-abgebrochen = You have cancelled
ausweis-abgebrochen-text = Nothing was transmitted. What you entered is saved.
ausweis-abgelehnt = The proof is not valid
ausweis-abgelehnt-text = The identity service did not confirm your identity in the way this service needs. Perhaps too much time has passed, or this ID is not sufficient. Try again. What you entered is saved.
ausweis-unerreichbar = The identity service does not answer
ausweis-unerreichbar-text = This is not your fault. Try again in a few minutes. What you entered is saved.
ausweis-fremd = This sign-in is not valid here
ausweis-fremd-text = It belongs to another browser, was used already or was too long ago. Go back and prove your identity again.
ausweis-anderer = This ID does not belong to your account
ausweis-anderer-text = Your account is connected with another ID. Use that one, or disconnect it in the settings.
ausweis-anderes-konto = This ID belongs to another account
ausweis-anderes-konto-text = An ID can be connected with one account only. Sign in with the other account, or disconnect the ID there.
ausweis-kein-konto = No account is connected with this ID
ausweis-kein-konto-text = Sign in with email address and password. Then connect the ID in the settings of your account.
ausweis-nochmal = Try again
ausweis-zurueck = Back to the application

widerspruch-titel = Objection
widerspruch-bis = Do you disagree with the decision? You can object until { $bis }.
widerspruch-vorbei = The period for an objection ended on { $bis }.
widerspruch-knopf = Object to the decision
widerspruch-mehr = What is still possible
widerspruch-anders = There is no objection (Widerspruch) to this decision. This is possible instead: { $art }. The decision says about it, in German:
widerspruch-eingelegt = Objection { $nummer } of { $tag }
widerspruch-papier = Objection { $nummer }: arrived on paper on { $tag }
widerspruch-papier-text = We have not checked who wrote it. Is it yours? Then follow it with the number and the access code on the confirmation of receipt. If it is not yours, tell the authority.
widerspruch-erfolg = The authority decided in your favour, in full or in part.
widerspruch-ohne-erfolg = The authority rejected it.
widerspruch-gegen = Objection to the decision { $nummer } of { $tag }
widerspruch-schon = You have already objected
widerspruch-wiedereinsetzung = Did you miss the period through no fault of your own? Then ask the authority to treat you as if you had been in time (Wiedereinsetzung, sections 60 and 70 (2) of the Code of Administrative Court Procedure). You have two weeks from the day on which nothing hinders you any more. Within this time you must also lodge the objection. Write into the reasons what hindered you.
widerspruch-ein-jahr = If the decision says nothing about the objection, or something wrong, you have one year (section 58 (2) of the Code of Administrative Court Procedure).
widerspruch-behoerde = The objection goes to
widerspruch-vom = Decision of
widerspruch-ende = Last day for the objection
widerspruch-form-titel = In which form?
widerspruch-form-text = The law demands a certain form (section 70 (1) of the Code of Administrative Court Procedure). There are four ways:
widerspruch-form-ausweis = Here online, with your online ID: you fill in the form and prove your identity before you send it. This takes the place of your signature. When it is sent, the objection is lodged.
widerspruch-form-signatur = Here online, with a PDF that carries your qualified electronic signature. You upload it in the form.
widerspruch-form-post = On paper: you write and sign the objection. It must reach the authority by the last day.
widerspruch-form-niederschrift = At the office: you go there, and the office writes your objection down.
widerspruch-form-nicht = An email or a call is not enough. The form alone is not enough either, if you do not prove your identity with it.
widerspruch-ohne-konto-titel = Online you need an account for this
widerspruch-ohne-konto = You are here with number and code. Write the objection on paper and sign it, or go to the office. Give the number above. Or take the matter into an account first.
widerspruch-beginnen = Write the objection
widerspruch-gleichzeitig = The draft is being changed in another window. Please try again.
verlauf-stichprobe = A person decides: chance picked your application for a check
verlauf-mangel = The office shows everybody how your report stands
verlauf-mangel-verborgen = Your report is no longer public
verlauf-bald-ende = Your permit ends

# Deemed approval (§ 42a VwVfG)
status-genehmigung-gilt = Counts as granted
weiter-genehmigung-gilt = The authority did not decide in time. So your permit counts as granted.
verlauf-fiktion-verlaengert = The time for the decision was extended
verlauf-fiktion-eingetreten = The time passed without a decision: the permit counts as granted
verlauf-bescheinigung-verlangt = You asked for a certificate
verlauf-fiktion-bescheinigt = The certificate is in your inbox
verlauf-bald-fiktion = Without a decision the permit counts as granted afterwards
fiktion-titel = Time for the decision
fiktion-laeuft = The authority must decide by { $ende }. If it does not, your permit counts as granted from { $ab }. The law says so (section 42a of the Administrative Procedure Act).
fiktion-seit = The time runs since
fiktion-bis = The time ends on
fiktion-verlaengert = The authority extended the time once. The reasons are in your inbox.
fiktion-wartet = The time for the decision has not begun. It begins when your documents are complete. If the authority asks for something, please answer.
fiktion-gilt = Your permit counts as granted since { $ab }
fiktion-gilt-text = The authority did not decide in time. By law the permit then counts as granted (section 42a of the Administrative Procedure Act).
fiktion-bescheinigung-frage = You can ask for a written certificate.
fiktion-bescheinigung-knopf = Ask for a certificate
fiktion-bescheinigung-kommt = You asked for a certificate. The authority will send it to you.
fiktion-bescheinigung-da = You find the certificate among the documents.
fiktion-verlangt-titel = Your request has arrived
fiktion-verlangt-text = The authority will send you the certificate. You will get a message then.
