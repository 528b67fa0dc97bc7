# Representation: acting for another person, mandates of an account.
beginnen-link = Apply for another person
fuer-titel = Apply for another person
fuer-text = You fill in the application and receive all messages about it. The application says for whom you act.
fuer-frage = For whom do you apply?
fuer-vollmacht = { $name } (mandate until { $tag })
fuer-andere = For a person who is not listed here
fuer-name = First and last name of this person
fuer-name-hinweis = Only needed if the person is not listed above.
fuer-konto = If the person has an account, she or he can give you a mandate there and then sees the application in the account.
fuer-fehlt = Choose for whom you apply.
fuer-name-fehlt = Enter the first and last name of the person for whom you act.
fuer-name-zeichen = The name contains a character that we cannot store: “{ $zeichen }”. Write it in Latin letters, as in the identity card.
fuer-name-lang = Shorten the name to at most { $hoechstens } characters.
nachweis-titel = Written mandate
nachweis-text = You act for { $name }. If you have a written mandate, upload it. You need not do so; but the office may ask for it later (section 14 (1) VwVfG).
nachweis-da = Uploaded: { $name }
nachweis-feld = Choose file
nachweis-hinweis = Allowed: PDF, JPG, PNG. At most 10 MB.
nachweis-knopf = Upload
nachweis-fehlt = Choose a file.
nachweis-weiter = Continue to the application
hinweis = You act for { $name }.
antrag-fuer = Application for
vertreten-durch = Represented by
grundlage = Basis
grundlage-vollmacht = Mandate of the account, valid until { $tag }
grundlage-datei = Written mandate: { $name }
grundlage-ohne = Declared, without a written mandate. The authority may ask for it (section 14 (1) VwVfG).
gilt-nicht = Your mandate is no longer valid. The application has not been sent. Ask { $name } for a new mandate and begin again.
konto-titel = Mandates
konto-text = With a mandate another person applies for you, or you apply for another person. Both see the mandate in their account. You can end it at any time.
gegeben-titel = Who may act for you
gegeben-leer = You have given no mandate.
bekommen-titel = For whom you may act
bekommen-leer = You have received no mandate.
spalte-wofuer = What for
spalte-bis = Valid until
spalte-stand = Status
alle = All services
stand-angeboten = Not accepted yet
stand-gilt = Valid
stand-beendet = Ended
stand-abgelaufen = Expired
knopf-widerrufen = Revoke mandate
knopf-annehmen = Accept mandate
knopf-ablehnen = Refuse mandate
knopf-niederlegen = Lay down mandate
geben-titel = Give a mandate
geben-text = The other person receives an e-mail and accepts the mandate in her or his account. Only then is it valid.
geben-email = E-mail address of the other person
geben-email-hinweis = The person signs in to her or his account with this address.
geben-selbst = This is your own address. Enter the address of the person who is to act for you.
geben-wofuer = What is the mandate for?
geben-wofuer-hinweis = For several single services give several mandates.
geben-wofuer-fehlt = Choose “All services” or one service.
geben-bis = Until when is the mandate valid?
geben-bis-hinweis = At most five years.
geben-bis-falsch = Enter a day from today on, at most in five years, for example 31 12 2027.
geben-knopf = Give mandate
war-gegeben = The mandate has been offered. The other person receives an e-mail.
war-angenommen = You have accepted the mandate.
war-beendet = The mandate has ended.
war-vorbei = This mandate no longer exists, or it has ended already.
mail-betreff = { $wer } gives you a mandate
mail-text = Hello,

    { $wer } would like you to apply on her or his behalf at { $portal }. The mandate is valid until { $tag }.

    Accept the mandate in your account, or refuse it:
    { $adresse }

    Sign in with this e-mail address: { $an }. If you have no account yet, create one with this address.

    You do not know { $wer }? Then you need not do anything.
vertretene-titel = Applications that others made for you
vertretene-text = The person who represents you receives questions and decisions.
vorgang-titel = Application { $nummer } for you
vorgang-text = { $name } made this application for you and receives the messages about it.
vorgang-angaben = Answers in the application
amt = Responsible
eingegangen = Received
geaendert = Last change
