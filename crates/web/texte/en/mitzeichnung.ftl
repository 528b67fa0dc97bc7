# Co-signing: other persons confirm the same answers before the application is sent.
pruefen-titel = These persons confirm too
pruefen-text = They receive an e-mail with a link and see exactly these answers. When all have confirmed, we send the application. Until then you can take it back.
pruefen-frist = There is time to confirm until { $tag }.
pruefen-knopf = Ask for confirmation
pruefen-anzahl-titel = The number of persons does not fit
pruefen-anzahl = { $rolle }: { $mindestens } to { $hoechstens } persons with an e-mail address are needed. You have entered { $anzahl }. Please change this above.
stand-titel = Confirmation by other persons
stand-wartet-titel = Not sent yet
stand-wartet = We are waiting for the confirmations, at the longest until { $tag }. Then we send the application and tell you.
stand-abgelaufen-titel = The time is over
stand-abgelaufen = Not everybody answered by { $tag }. Send the e-mail again and the time starts anew. Or take the application back.
stand-abgelehnt-titel = Somebody does not confirm the answers
stand-abgelehnt = The application is not sent like this. Read the reason. Take the application back, change it and ask for confirmation again.
stand-alle-titel = Everybody has confirmed
stand-alle = The application is being sent. If nothing happens here, send it yourself.
stand-absenden = Send now
stand-begonnen-titel = The invitations are on their way
stand-begonnen = Now pass on the code to each person.
stand-erneut-titel = The e-mail is on its way once more
stand-erneut-text = There is now time to confirm until { $tag }.
stand-offen = No answer yet
stand-bestaetigt = Confirmed
stand-nein = Not confirmed
stand-am = on { $zeit }
stand-grund = Reason: { $text }
stand-email = E-mail address
stand-antwort = Answer
stand-code = Code
stand-code-titel = Pass on the code yourself
stand-code-text = The e-mail contains only the link. You tell the person the code yourself, for example by telephone. If the e-mail address is wrong, nobody sees your answers.
stand-erneut = Send the e-mail again
stand-angaben = This is confirmed
stand-pruefsumme = Checksum (SHA-256)
zurueck-titel = Take the application back
zurueck-text = You can then change the answers again. All confirmations lapse, and the links open nothing any more. We tell the other persons.
zurueck-knopf = Take back and change
zurueck-war-titel = The application has been taken back
zurueck-war = The confirmations have lapsed. You can change the answers now.
gast-titel = Open invitation
gast-text = Somebody asked you to confirm the answers in an application. You need no account.
gast-code = Code
gast-code-hinweis = The person who invited you tells you the code. It has 12 characters.
gast-code-leer = Enter the code.
gast-code-falsch = The code is not right. Ask the person who invited you.
gast-knopf = Open
gast-vorbei-titel = This invitation is no longer valid
gast-vorbei = The application has been sent already, or it was taken back and is being changed. Then you receive a new invitation. Ask the person who invited you.
gast-unvollstaendig = This link is not complete. Open the link of the e-mail once more.
gast-abgelaufen-titel = The time to confirm is over
gast-abgelaufen = Ask the person who invited you to send you the e-mail again.
angaben-titel = Confirm answers
angaben-text = { $wer } gave these answers. Read everything. Nobody can change the answers while you check them.
angaben-frist = Please answer by { $tag }.
angaben-dateien = Files
angaben-keine-dateien = There are no files.
angaben-ja-titel = Is everything right?
angaben-ja = Confirm with binding effect
angaben-erklaerung-fehlt = Tick the box if you confirm this.
angaben-nein-titel = Is something wrong?
angaben-nein-text = Then do not confirm. Write what is wrong. The person who invited you reads it.
angaben-grund = Why do you not confirm?
angaben-grund-fehlt = Write why you do not confirm.
angaben-grund-zeichen = We cannot store the character “{ $zeichen }”. Delete it.
angaben-grund-lang = Shorten the text to at most { $hoechstens } characters.
angaben-nein = Do not confirm
fertig-ja-titel = You have confirmed the answers
fertig-ja = The application is sent as soon as everybody has confirmed. You need not do anything else.
fertig-nein-titel = You have not confirmed the answers
fertig-nein = The person who invited you reads your reason. If she changes the application, you receive a new invitation.
mail-einladung-betreff = { $wer } asks you for a confirmation
mail-einladung-text = Hello,

    { $wer } has prepared an application at { $portal }. You are asked to confirm the answers. You need no account.

    Open this link:
    { $adresse }

    You need a code for it. For your safety it is not in this e-mail. { $wer } tells you the code.

    Please answer by { $tag }.

    You do not know { $wer }? Then the address was probably entered by mistake. You need not do anything.
mail-erinnerung-betreff = Reminder: { $wer } asks you for a confirmation
mail-zurueck-betreff = The request for confirmation is settled
mail-zurueck-text = Hello,

    { $wer } has taken the application back to change it. The invitation and your confirmation are no longer valid. If the application is to be confirmed again, you receive a new e-mail.

    { $portal }
mail-neues-betreff = News on your application { $nummer }
mail-neues-text = Hello,

    there is news on your application { $nummer } at { $portal }: somebody has answered your invitation, or the time to answer is over.

    You see it here:
    { $adresse }
mail-gesendet-betreff = The application { $nummer } has been sent
mail-gesendet-text = Hello,

    everybody has confirmed the answers. The application { $nummer } has been sent now.

    { $portal }
eingang-titel = Confirmed by
eingang-bestaetigt = confirmed on { $zeit }
