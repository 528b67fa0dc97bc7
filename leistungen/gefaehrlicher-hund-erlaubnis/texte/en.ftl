# English. The German text is the official one; this translation is information.

name = Keeping a dangerous dog: apply for a permit (Saxony)
kurz = Your dog is considered dangerous and you live in Saxony. Then you need a permit to keep it.
abschnitt-beschreibung =
    In Saxony whoever keeps a dangerous dog needs a permit. There are two groups:
    - American Staffordshire Terrier, Bull Terrier and Pit Bull Terrier, also their crosses. Here the law presumes the danger. It applies as soon as the dog is older than six months.
    - Any other dog if the authority has found it to be dangerous.

    You show that you can keep the dog safely. The office checks and decides.
abschnitt-voraussetzungen =
    You receive the permit if all of this applies:
    - You are at least 18 years old.
    - You have the expertise. That means: you have passed a test.
    - You are reliable. Criminal offences count for that, for example.
    - You have a special liability insurance for the dog.
    - The dog lives in a species-appropriate way and cannot break out.

    The law does not apply to service dogs, rescue dogs, guide dogs, herding dogs and hunting dogs while they are working.
abschnitt-unterlagen =
    Upload:
    - the proof of expertise
    - the proof of insurance
    - the decision if the authority has found the danger

    Apply at the registration office for a certificate of conduct for an authority. It comes directly to us.
abschnitt-fristen =
    Apply before you take in the dog. If the authority has only now classified your dog, apply at once. If you move to Saxony with such a dog, ask the office beforehand.
abschnitt-kosten =
    The permit costs a fee. The amount here is a sample. You pay after the decision. Test, certificate of conduct and insurance cost extra.
abschnitt-hinweise =
    With a dangerous dog the following applies: outside it wears a leash and a muzzle. A warning sign hangs at the entrance. Nobody may breed or trade with it. If you give it away or move, tell the office.

    Do you live in Saxony-Anhalt? Another law applies there. Ask the public order office of your municipality.

    The dog tax is separate from this. Also register the dog with the municipality.
abschnitt-rechtsgrundlage =
    The act on protection against dangerous dogs says who needs a permit. A regulation under it names the breeds.
unterlage-sachkunde = Proof of expertise
unterlage-sachkunde-wann = if you have passed the test already
unterlage-versicherung = Proof of the special liability insurance
unterlage-versicherung-wann = if you have it already
unterlage-feststellung = Decision that the dog is dangerous
unterlage-feststellung-wann = only for a dog that belongs to none of the three breeds
unterlage-bilder = Pictures of the accommodation
unterlage-bilder-wann = optional
frist-vorher = Application: before you take in the dog
frist-widerspruch = Objection: one month after notification of the decision
parameter-gebuehr = Fee for the permit (sample)
parameter-gebuehr-einheit = per dog
titel = Keeping a dangerous dog: apply for a permit
seite-person = Who keeps the dog?
seite-anschrift = Where does the dog live?
seite-anschrift-einleitung = Give your home. The office records the keeping there.
seite-hund = About the dog
minderjaehrig_hinweis = Only from the age of 18
minderjaehrig_hinweis-text = Only those who are at least 18 years old receive the permit.
rasse = What kind of dog is it?
rasse-amstaff = American Staffordshire Terrier
rasse-bull = Bull Terrier
rasse-pit = Pit Bull Terrier
rasse-kreuzung = A cross of these breeds
rasse-festgestellt = Another dog that the authority has classified as dangerous
rasse_genau = Which breed or cross exactly?
feststellung = Decision that the dog is dangerous
wurftag = Birthday of the dog
wurftag-hinweis = If you do not know it exactly, give an estimate.
hund_geschlecht = Sex of the dog
hund_geschlecht-ruede = Male
hund_geschlecht-huendin = Female
chip = Number of the chip
chip-hinweis = 15 digits. If the dog has no chip, describe at the end how one recognises it.
chip-muster = 15 digits.
ab_wann = Since when or from when do you keep the dog?
seite-haltung = How the dog lives
jung_hinweis = The dog is still young
jung_hinweis-text = For the three breeds the law applies only when the dog is older than six months. You can already apply now.
unterbringung = Where is the dog kept?
unterbringung-wohnung = In a flat
unterbringung-haus = In a house with a garden
unterbringung-zwinger = In a kennel
unterbringung-anders = Otherwise
sicherung = How do you make sure that it does not break out?
sicherung-hinweis = For example: kind and height of the fence, doors, windows, run.
bilder = Pictures of the accommodation
schild = Warning sign
schild-ja = A well legible warning sign hangs at the entrances, or I put it up.
seite-zuverlaessig = Reliability and expertise
seite-zuverlaessig-einleitung = The office checks whether you are reliable. A “yes” does not mean that you will not receive the permit.
verurteilt = Have you been convicted in the last five years?
verurteilt-hinweis = It is about intentional offences and offences committed while drunk.
verstoss = Have there been repeated or serious violations of laws on animals, weapons, explosives or hunting?
verstoss-hinweis = Violations of the rules for dangerous dogs count, too.
erlaeuterung = What happened?
zeugnis_hinweis = Certificate of conduct
zeugnis_hinweis-text = Apply at the registration office for a certificate of conduct for an authority. It comes directly to us.
sachkunde = Have you passed the test of expertise?
sachkunde-ja = Yes
sachkunde-nein = Not yet, I would like to take it
sachkunde_nachweis = Proof of expertise
versicherung = Do you have a liability insurance for this dog?
versicherung-ja = Yes
versicherung-nein = Not yet, I will send the proof later
versicherung_nachweis = Proof of insurance
minderjaehrig = Not yet 18 years old
junghund = The dog is at most six months old
gebuehr = Fee
