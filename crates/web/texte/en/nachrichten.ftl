# What the service itself writes: messages to the mailbox and notices by e-mail (without content).
eingang-betreff = We have received your application
eingang-text = Hello,

    your application “{ $leistung }” arrived on { $zeit }. It is dealt with by: { $behoerde }.

    Your case number is { $nummer }. Please quote it if you have questions.

    You will find the confirmation of receipt with all your answers as a PDF in your case. We will write to this mailbox as soon as there is news.
zahlung-eingegangen-betreff = We have received your payment
zahlung-eingegangen-text = Hello,

    we have received your payment for case { $nummer }. The authority is now dealing with your application.
zahlung-eingegangen-text-fertig = Hello,

    we have received your payment for case { $nummer }. There is nothing left to do.
zahlung-brief-betreff = Request for payment
zahlung-brief-text = Hello,

    for your application “{ $leistung }” (matter { $nummer }) { $betrag } is to be paid.

    { $wohin }

    { $online }
zahlung-brief-konto = Please transfer the amount to { $empfaenger }, IBAN { $iban }. As the reference give only: { $zeichen }.
zahlung-brief-ohne-konto = The payment reference is { $zeichen }. The office will tell you the bank account. Its address stands at the top of this letter.
zahlung-brief-online-code = You can also pay online: open { $adresse } and enter number and code. Both stand on the receipt.
zahlung-brief-online = You can also pay online: sign in at { $adresse } and open the matter.
zahlung-rest-betreff = Part of the payment is still missing
zahlung-rest-text = Hello,

    for case { $nummer } we have received { $gekommen }. { $rest } is still missing.

    Please transfer the rest. As the reference give: { $zeichen }. You can also pay the rest online.
zahlung-zurueck-betreff = Your money is going back
zahlung-zurueck-text = Hello,

    for case { $nummer } we have received { $betrag }. That does not match what is to be paid. We will pay the money back to you.

    { $rest } is still to be paid. As the reference of a transfer give: { $zeichen }. You can also pay online.
zahlung-zuviel-betreff = You have paid too much
zahlung-zuviel-text = Hello,

    for case { $nummer } we have received more money than was to be paid. We will pay { $betrag } back to you. There is nothing you need to do.
zahlung-gescheitert-betreff = Your payment did not go through
zahlung-gescheitert-text = Hello,

    your payment for case { $nummer } was not completed. Your application remains valid. Open the case and try again.
zahlung-ausgeblieben-betreff = You will be asked to pay with the decision
zahlung-ausgeblieben-text = Hello,

    no payment has arrived for case { $nummer }. We are dealing with your application all the same. The authority will ask for the amount with its decision.
zahlung-ausgeblieben-text-fertig = Hello,

    no payment has arrived for case { $nummer }. What you reported stays confirmed. The authority will ask for the amount with a decision.
rueckfrage-abgelaufen-betreff = The deadline for your answer has passed
rueckfrage-abgelaufen-text = Hello,

    the deadline for your answer in case { $nummer } has passed. You can still answer until the authority has decided.
bescheid-betreff = Your decision is ready
bescheid-text = Hello,

    a decision has been made on your application “{ $leistung }”. You will find it attached to this message.

    It counts as delivered on { $tag }. What you can do against the decision is explained at its end (Rechtsbehelfsbelehrung). The German text is binding.
bescheid-text-abruf = Hello,

    your application “{ $leistung }” has been decided. You find the decision attached to this message.

    It counts as delivered on the day after you open this message. If you do not open it within ten days, the authority will send you the decision in another way. The decision itself says how you can object to it.
bescheid-text-zugestellt = Hello,

    “{ $leistung }” has been decided. The decision is served on you by post. You also find it attached to this message.

    The time limit begins with the service by post, not with this message. The decision itself says what you can do against it.
bescheid-text-post = Hello,

    your application “{ $leistung }” has been decided. The decision comes by post. You also find it attached to this message.

    The letter counts as delivered on the fourth day after it was posted. The decision itself says how you can object to it.
bestaetigung-betreff = Your confirmation is ready
bestaetigung-text = Hello,

    the authority has written to you about your application "{ $leistung }" (matter { $nummer }). The letter is attached to this message. The matter is now closed.
bestaetigung-text-zahlung = Hello,

    the authority has written to you about your application "{ $leistung }" (case { $nummer }). The letter is attached to this message.

    Please pay the fee now. Open the case to do so.
bestaetigung-text-weiter = Hello,

    the authority has written to you about your application “{ $leistung }” (case { $nummer }). The letter is attached to this message.

    Your case shows what other authorities are still checking and what you have to do afterwards.
pflicht-besteht-betreff = What you still have to do afterwards
pflicht-besteht-text = Hello,

    in case { $nummer } you have to submit something later: { $name }. You have time until { $tag }.

    { $was }

    We will remind you in time. You can submit it in your case.
pflicht-erinnerung-betreff = Please remember your deadline
pflicht-erinnerung-text = Hello,

    in case { $nummer } this is still missing: { $name }. The deadline ends on { $tag }.

    { $was }

    Open the case and submit it there.
pflicht-ueberfaellig-betreff = A deadline has passed
pflicht-ueberfaellig-text = Hello,

    in case { $nummer } this is still missing: { $name }. The deadline ended on { $tag }.

    { $was }

    Please submit it in your case now.
bereitstellung-beendet-betreff = You will receive the decision another way
bereitstellung-beendet-text = Hello,

    the decision in case { $nummer } was not opened. The authority will deliver it to you another way.
zurueckgezogen-betreff = You have withdrawn your application
zurueckgezogen-text = Hello,

    your application “{ $leistung }” (case { $nummer }) has been withdrawn. The authority will not deal with it any further.
abgegeben-betreff = Another office is dealing with your application
abgegeben-text = Hello,

    another office is responsible for your application “{ $leistung }” (case { $nummer }): { $stelle }. We have passed it on to them.

    You do not have to do anything. The number stays the same. All deadlines continue.
register-grund-unbekannt = The register has no entry for what you stated.
register-grund-sicherheitscode = A security code does not match the register.
register-grund-gesperrt = The entry is locked because a wrong code was given too often.
register-grund-person = Another person is entered in the register.
register-grund-zustand = The entry in the register does not allow what you applied for.
register-grund-rueckstand = Taxes or fees are owed.
register-grund-versicherung = There is no proof of a valid insurance.
register-grund-untersuchung = There is no proof of a valid vehicle inspection.
register-grund-reservierung = The number plate is no longer reserved.
register-grund-zustaendigkeit = Another authority is responsible for the entry.
register-grund-unverstanden = The register could not work with what was stated.
register-abgewiesen-betreff = A person is now checking your application
register-abgewiesen-text = Hello,

    the register did not carry out your application “{ $leistung }” (matter { $nummer }). The reason: { $grund }

    Nothing was changed in the register. The authority is now checking the application itself and will contact you. You do not have to apply again.
register-entschieden-betreff = Your application has been decided
register-entschieden-text = Hello,

    everything you stated for “{ $leistung }” (matter { $nummer }) matches the register. A program has decided, and the register has been changed. The decision is attached.

    Please open it right away. It says from when the decision holds and what you can do against it.
abgeschlossen-betreff = Your case is closed
abgeschlossen-text = Hello,

    case { $nummer } is closed. You do not have to do anything else. All documents stay with the case.
hinweis-betreff = News about your case
hinweis-text = Hello,

    there is news about your case { $nummer }. Open the case to read it.
rueckfrage-betreff = A question about your application

mail-betreff = New message in your mailbox
mail-text = Hello,

    there is a new message in your mailbox at { $portal }. To protect your data, this e-mail does not contain it.

    Sign in and read the message:
    { $adresse }

    You cannot reply to this e-mail.
eingang-text-ohne-konto = Hello,

    your application “{ $leistung }” arrived on { $zeit }. It is dealt with by: { $behoerde }.

    Your case number is { $nummer }. With this number and your code you see here how it goes on.

    You will find the confirmation of receipt with all your answers as a PDF in your case.
bescheid-text-abruf-am-tag = Hello,

    your application “{ $leistung }” has been decided. You find the decision attached to this message.

    It counts as delivered on the day on which you open this message. If you do not open it within ten days, the authority will send you the decision in another way. The decision itself says how you can object to it.
mail-ohne-konto-betreff = News about your application { $nummer }
mail-ohne-konto-text = Hello,

    there is news about your application { $nummer } at { $portal }. To protect your data, this e-mail does not contain it.

    Open the case with number and code:
    { $adresse }

    You cannot reply to this e-mail.
ende-naht-betreff = Your permit ends soon
ende-naht-text = Hello,

    what you received with application { $nummer } (“{ $leistung }”) is valid until { $tag }.

    Do you still need it? Then apply again in good time. You can reuse your earlier answers:
    { $adresse }

    If you no longer need it, you need not do anything.
genehmigung-gilt-betreff = Your permit counts as granted
genehmigung-gilt-text = Hello,

    the authority did not decide on your application “{ $leistung }” (case { $nummer }) by { $ende }. So the permit counts as granted since { $ab }. The law says so (section 42a of the Administrative Procedure Act).

    You do not have to do anything. Would you like to have it in writing? Then open your case and ask for a certificate.
fiktion-bescheinigt-betreff = Your certificate is ready
fiktion-bescheinigt-text = Hello,

    about your application “{ $leistung }” (case { $nummer }) the authority certifies that the permit counts as granted. The certificate is attached to this message.
