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
anmelden-geloescht-titel = Your account is deleted
anmelden-geloescht-text = We have deleted your account data and drafts. The authority keeps finished matters for as long as the law requires.
anmelden-kein-konto = No account yet?
anmelden-demo = See the accounts of the demonstration
anmelden-faktor-fehlt = Your staff account has no second factor yet. Please contact the operator.
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
registriert-titel = Confirm your email address
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
weiter-zahlung-offen = Pay the fee. The authority will then process your application.
weiter-eingegangen = The authority is checking your application. You need not do anything.
weiter-in-pruefung = The authority is processing your application. You need not do anything.
weiter-rueckfrage = Answer the question of the authority.
weiter-beschieden = The authority has decided. The decision will come to your mailbox.
weiter-bereitgestellt = Read the decision in your mailbox.
weiter-bekanntgegeben = Check the decision. It explains how you can object to it.
weiter-abgeschlossen = There is nothing left to do.
weiter-zurueckgezogen = You have withdrawn the application. There is nothing left to do.
