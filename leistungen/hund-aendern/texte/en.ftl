# English. The German text is the official one; this translation is information.

name = Change the data of a dog (dog tax)
kurz = You have moved, have a new name or a new account. Tell the tax office here.
abschnitt-beschreibung =
    Your dog is registered and something has changed? Tell the tax office here. You can report several changes at once.

    If the dog no longer lives with you, use the service “Deregister a dog”.
abschnitt-voraussetzungen =
    The dog is already registered. You still live in the same municipality. If you move to another one, deregister the dog here and register it there.
abschnitt-unterlagen =
    You need no documents. Have your tax decision ready. It shows the payment reference.
abschnitt-fristen =
    Report the change soon. Then letters arrive and the collection works.
abschnitt-kosten =
    The change costs nothing. For a new dog tag the by-law may provide for a fee. The office tells you beforehand.
abschnitt-hinweise =
    With the new account you allow the municipality to collect the dog tax. This permission is called a SEPA direct debit mandate. You can revoke it at any time.

    The old mandate then no longer applies to the dog tax.
frist-bald = Soon: report changes as soon as they are certain.
was = What has changed?
was-anschrift = My address
was-name = My name
was-konto = My account for the direct debit
was-hund = Data of the dog
was-marke = The dog tag is lost
seite-hund = Which dog, which change?
alte_anschrift = Where did you live before?
alte_anschrift-hinweis = Street, house number, postcode and town
umzug_am = Since when have you lived in the new home?
alter_name = What was your name before?
neue_rasse = Correct breed
neue_rasse-hinweis = Only if it is recorded wrongly.
neue_chipnummer = Number of the chip
neue_chipnummer-hinweis = 15 digits. It is in the pet passport.
neue_chipnummer-muster = 15 digits.
seite-aenderung = The change
mandat = Do you allow the collection from your new account?
mandat-hinweis = With “Yes” you allow the municipality to collect the dog tax from this account. At the same time you instruct your bank to honour these direct debits. You can demand a refund from your bank within eight weeks. The period begins with the debit. The terms of your bank apply.
seite-konto = Your account for the direct debit
seite-person-einleitung = Name the person in whose name the dog is registered, with today's name.
seite-anschrift-einleitung = After a move: the new address.
titel = Change the data of a dog
glaeubiger = Creditor identifier of the municipality
