# English. The German text is the official one; this translation is information.

name = Apply for an information block
kurz = You are in danger if someone learns your address. The registration office can block it.
abschnitt-beschreibung =
    Others can ask the registration office for your address. Sometimes that is dangerous. The office can then enter an information block (Auskunftssperre).

    You tell us what happened. The office checks and decides. If someone asks about you later, the office hears you before it answers.
abschnitt-voraussetzungen =
    There are facts that show a danger. It concerns life, health, freedom or something similarly important. Protection from threats, insults and stalking is part of it. The danger may concern you or another person.

    Your occupation or voluntary office counts, too, if people in it are often attacked.
abschnitt-unterlagen =
    Upload what shows the danger. That may be a report to the police, a court order, a letter or a message. A counselling centre or your employer can confirm something as well. If you have nothing yet, send the application all the same.
abschnitt-fristen =
    There is no period. The block does not last for ever. The decision states when it ends. You can have it extended before.
abschnitt-kosten =
    The block costs nothing. The law says so.
abschnitt-hinweise =
    In acute danger call the police at once: 110.

    The block applies to information for private persons and companies. Authorities may still receive your data if they need them for their tasks.
abschnitt-rechtsgrundlage =
    The Federal Registration Act obliges the office to enter the block if facts point to a danger.
unterlage-nachweise = What shows the danger: for example a police report, court order, letters, messages or a confirmation
unterlage-nachweise-wann = if you have something
frist-keine = No period: you can apply at any time.
frist-widerspruch = Objection: one month after notification of the decision
titel = Apply for an information block
seite-gefahr = Which danger is there?
seite-gefahr-einleitung = In acute danger call the police at once: 110.
art_antrag = Is there already a block for you?
art_antrag-neu = No, I apply for the first time
art_antrag-verlaengern = Yes, it should last longer
anlass = From what do you need protection?
anlass-hinweis = You may choose several.
anlass-gewalt = Violence
anlass-bedrohung = Threats
anlass-nachstellung = Someone is stalking me
anlass-beleidigung = Insults and hatred
anlass-beruf = Attacks because of my occupation or voluntary office
anlass-andere = Another danger
taetigkeit = Which occupation or voluntary office?
schilderung = What happened?
schilderung-hinweis = Write what happened and when, and why your address must stay secret. Also write who might look for you.
nachweise = What shows the danger
nachweise-hinweis = For example a police report, a court order, a letter or a message. If you have nothing yet, leave this empty.
seite-anschrift-einleitung = Give the home where you are registered. We do not pass it on.
