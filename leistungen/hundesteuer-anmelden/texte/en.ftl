# English. The German text is the official one; this translation is information.

name = Register a dog (dog tax)
kurz = You keep a dog. Register it here with your municipality for dog tax.

abschnitt-beschreibung =
    Anyone who keeps a dog pays dog tax in most municipalities. You register the dog in the place where you live with it. You can do that here without visiting the office.

    You tell us who you are, where you live and which dogs you have. We work out the tax at once. In the end you receive the decision in your mailbox.
abschnitt-voraussetzungen =
    You must register a dog if all of this is true:
    - The dog lives in your household.
    - The dog is more than three months old.
    - You keep it privately and not for a business.
    - You live in the municipality where you register it.

    You may register a young dog earlier. The tax still begins only when it is three months old.
abschnitt-verfahrensablauf =
    - You fill in the form: about you, your address, the dog and the proofs.
    - You check your answers and send them. You receive a receipt at once.
    - In some municipalities you pay the tax online straight away.
    - The office checks your answers. If something is missing, we ask you in your mailbox.
    - You receive the decision in your mailbox. An email tells you that it is there.
    - The office sends you the dog tag by post.

    You can take a break. Your answers are kept for 90 days.
abschnitt-unterlagen =
    In most cases you need no documents. Have the number of the chip ready if your dog has one. It is in the pet passport.

    For an assistance dog you need a proof. A photo or a scan is enough.
abschnitt-fristen =
    Register the dog within two weeks. The period begins on the day you take it in. For a young dog it begins when the dog is three months old. If you move house with a dog, the day you move in counts.
abschnitt-kosten =
    Registering costs nothing. Each municipality sets the tax itself. With your place, this page also shows the rates.

    In the first year you only pay for the months that are left. The month after the day you take in the dog counts first. You pay nothing for an assistance dog.
abschnitt-bearbeitungsdauer =
    We aim to decide within 14 days. It takes longer if we have to ask you something. Time runs on as soon as we have your answer.
abschnitt-hinweise =
    Deregister the dog when it no longer lives with you. Otherwise you go on paying.

    Special rules apply to dangerous dogs. In Saxony the law presumes that three breeds are dangerous: American Staffordshire Terrier, Bull Terrier and Pit Bull Terrier. You then also need a permit from the public order office. This registration does not replace it.

    In Saxony-Anhalt your dog must carry a chip and be insured. You also register it for the register of dogs. That, too, is not part of this registration.
abschnitt-rechtsgrundlage =
    The municipality levies the tax under its own by-law. The by-law rests on your state's law on municipal charges.
abschnitt-rechtsbehelf =
    You can object to the decision (Widerspruch). You have one month to do so. The period begins when the decision has been notified to you. Address the objection to the office that made the decision.

    You must pay all the same. The objection does not postpone the payment.
abschnitt-datenschutz =
    The office needs your answers to work out the tax. Nobody else receives them. We delete a draft 90 days after the last change. We delete the file five years after the year in which it was closed.

unterlage-assistenz = Proof for the assistance dog: for example a severely disabled person's pass with mark B, Bl, aG or H, or the certificate of training
unterlage-assistenz-wann = only if the dog is an assistance dog
unterlage-herkunft = Vaccination card, contract of sale or proof of breed
unterlage-herkunft-wann = optional; it helps if the age or the breed is unclear

frist-anzeige = Registration: two weeks after you take in the dog
frist-widerspruch = Objection: one month after notification of the decision

parameter-steuer_ersthund = Tax for the first dog
parameter-steuer_ersthund-einheit = a year
parameter-steuer_zweithund = Tax for the second dog
parameter-steuer_zweithund-einheit = a year
parameter-steuer_weiterer = Tax for each further dog
parameter-steuer_weiterer-einheit = a year
parameter-gefaehrliche_besteuern = Special tax rate for dangerous dogs
parameter-steuer_gefaehrlich = Tax for a dangerous dog
parameter-steuer_gefaehrlich-einheit = a year

titel = Register a dog

seite-person-einleitung = Register the dog in the name of the person who keeps it. That person also receives the decision.

seite-anschrift = Your address and your household
seite-anschrift-einleitung = Give the home in which you live with the dog.
hunde_bisher = How many dogs are already registered in your household?
hunde_bisher-hinweis = Do not count tax-free dogs. If there is none, write 0.

seite-hund = About the dog
seite-hund-einleitung = If you register several dogs, begin with the one that came to you first.
hund_name = Name of the dog
hund_rasse = Breed
hund_rasse-hinweis = For a mixed breed, name the breeds of the parents as far as you know them.
hund_geburt = Date of birth of the dog
hund_geburt-hinweis = If you do not know it exactly, give an estimate.
hund_seit = Since when has the dog lived with you?
hund_seit-hinweis = If you moved here with the dog: the day you moved in.
hund_chip = Number of the chip
hund_chip-hinweis = 15 digits. You find the number in the pet passport.
hund_chip-muster = 15 digits.
hund_assistenz = Is the dog an assistance dog?
hund_assistenz-hinweis = For example a guide dog. It helps a person with a disability and is trained for that.
hund_gefaehrlich = Is the dog considered dangerous?
hund_gefaehrlich-hinweis = It is if an authority has found so. In Saxony the law also presumes it for American Staffordshire Terrier, Bull Terrier, Pit Bull Terrier and their crosses. In Saxony-Anhalt also for Staffordshire Bull Terrier.
weitere_hunde = Further dogs
weitere_hunde-hinweis = Register each further dog here that is not registered yet.
weitere_hunde-eintrag = Dog
weitere_hunde-name = Name of the dog
weitere_hunde-rasse = Breed
weitere_hunde-geburt = Date of birth of the dog
weitere_hunde-seit = Since when has the dog lived with you?
weitere_hunde-chip = Number of the chip
weitere_hunde-chip-hinweis = 15 digits
weitere_hunde-chip-muster = 15 digits.
weitere_hunde-assistenz = Is the dog an assistance dog?
weitere_hunde-gefaehrlich = Is the dog considered dangerous?

seite-nachweise = Proofs
seite-nachweise-einleitung = You can upload photos or scans. PDF, JPG and PNG up to 10 MB are allowed.
nachweis_assistenz = Proof for the assistance dog
nachweis_assistenz-hinweis = For example the severely disabled person's pass with mark B, Bl, aG or H, or the certificate of training.
nachweis_herkunft = Vaccination card, contract of sale or proof of breed
nachweis_herkunft-hinweis = It helps if the age or the breed is unclear.
lastschrift = Should we debit the dog tax from your account?

anzahl_hunde = Number of dogs you register
assistenz_dabei = There is an assistance dog
jahressteuer = Dog tax for a full year
steuer = Dog tax for the current year
