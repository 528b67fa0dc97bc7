# English. The German text is the official one; this translation is information.

name = Deregister a dog (dog tax)
kurz = Your dog no longer lives with you, or you move away. Deregister it from dog tax here.

abschnitt-beschreibung =
    You pay dog tax as long as the dog lives with you. After that you deregister it. You can do so here without going to the office.

    You tell us which dog it is and why you deregister it. The office ends the tax and sends you a decision. If you have paid too much, you get money back.
abschnitt-voraussetzungen =
    Deregister the dog if one of these applies:
    - You sold it, gave it away or took it to an animal shelter.
    - It died.
    - It ran away and you do not expect it back.
    - You move with it to another municipality.

    If you only move within the municipality, do not deregister the dog. Tell us your new address instead.
abschnitt-unterlagen =
    Usually you need no documents. A contract of sale or a certificate from the vet helps if you deregister late.
abschnitt-fristen =
    Deregister the dog within two weeks. The period begins on the day it no longer lives with you. The sample by-law of this demonstration says so. Your municipality may have another period.
abschnitt-kosten =
    Deregistering costs nothing. Under the sample by-law the tax ends with the month in which the dog leaves. You get back tax that you paid for later months.
abschnitt-hinweise =
    Hand in the dog tag at the office or send it by post.

    If you move with the dog, register it at the new place.

    Saxony-Anhalt also keeps a register of dogs. This service only concerns the tax.
unterlage-nachweis = Proof: for example the contract of sale or a certificate from the vet
unterlage-nachweis-wann = optional

frist-abmeldung = Deregistration: two weeks after the dog no longer lives with you
frist-widerspruch = Objection: one month after notification of the decision

titel = Deregister a dog

seite-hund = Which dog do you deregister?
hund_rasse = Breed
seite-grund = Why do you deregister the dog?
grund = Reason
grund-abgegeben = I gave the dog to another person
grund-tierheim = I took the dog to an animal shelter
grund-gestorben = The dog died
grund-entlaufen = The dog ran away
grund-umzug = I move with the dog to another municipality
weg_am = On which day was that?
weg_am-hinweis = If you move: the day you moved out.
neu_name = Who has the dog now? First name and last name
neu_anschrift = Address of that person
neu_anschrift-hinweis = Street, house number, postcode and town
alte_anschrift = Where have you lived with the dog so far?
alte_anschrift-hinweis = Street, house number, postcode and town
nachweis = Proof
nachweis-hinweis = For example the contract of sale. PDF, JPG or PNG up to 10 MB

seite-person-einleitung = Name the person in whose name the dog is registered.
seite-anschrift-einleitung = We write to this address. After a move, give the new one.

seite-erstattung = If you get money back
konto_angeben = Would you like to give an account for it?
konto_angeben-hinweis = There is no need if we collect the tax from your account.

steuer_ende = The tax ends with
