//! What happened where, and how long people took: the scenario of the demonstration, not a measurement of anybody.

use grund::MandantId;
use werkbank::Demoprozess;

/// Changes with the plan: what an older plan made stays, and is not made again.
pub const STAND: &str = "1";

/// The first matters came in so many hours before the first start.
const STUNDEN: i64 = 24 * 7 * 8;

/// How long people take, in hours.
#[derive(Debug, Clone, Copy)]
pub struct Tempo {
    /// Until somebody takes the matter.
    pub annahme: i64,
    /// Until it is decided or confirmed.
    pub pruefung: i64,
    /// Until the second person releases.
    pub zweite: i64,
    /// Until the applicant pays, answers or reads.
    pub person: i64,
    /// Every so many matters somebody is asked; 0: never.
    pub rueckfrage_jede: usize,
}

const ZUEGIG: Tempo = Tempo { annahme: 6, pruefung: 20, zweite: 8, person: 20, rueckfrage_jede: 5 };
/// Here decisions lie for a second signature.
const WARTET_AUF_FREIGABE: Tempo = Tempo { annahme: 26, pruefung: 30, zweite: 100, person: 30, rueckfrage_jede: 3 };
const GEMAECHLICH: Tempo = Tempo { annahme: 60, pruefung: 44, zweite: 24, person: 40, rueckfrage_jede: 4 };

/// A place: authority, short name of its people, AGS, postcode, name.
#[derive(Debug, Clone, Copy)]
pub struct Ort {
    pub mandant: MandantId,
    pub kuerzel: &'static str,
    pub ags: &'static str,
    pub plz: &'static str,
    pub name: &'static str,
}

/// The authority whose processes stand in the register, too.
pub const BAUTZEN: Ort =
    Ort { mandant: MandantId(14_625_020), kuerzel: "bautzen", ags: "14625020", plz: "02625", name: "Bautzen" };
/// The Kreis has some tasks that its towns have elsewhere.
const KREIS: Ort =
    Ort { mandant: MandantId(14_625), kuerzel: "kreis-bautzen", ags: "14625020", plz: "02625", name: "Bautzen" };
const GOERLITZ: Ort =
    Ort { mandant: MandantId(14_626_110), kuerzel: "goerlitz", ags: "14626110", plz: "02826", name: "Görlitz" };
const MAGDEBURG: Ort =
    Ort { mandant: MandantId(15_003_000), kuerzel: "magdeburg", ags: "15003000", plz: "39104", name: "Magdeburg" };

/// What Bautzen shares in the register of processes.
pub const PROZESSE: [Demoprozess; 2] = [
    Demoprozess {
        leistung: "besucherparkausweis-beantragen",
        name: "Bescheid nach Zahlung (Demonstration)",
        beschreibung: "Erst wird gezahlt, dann prüft eine Person, zwei geben frei. So läuft in Bautzen der Parkausweis für Besuch.",
    },
    Demoprozess {
        leistung: "hund-abmelden",
        name: "Bescheid ohne Gebühr (Demonstration)",
        beschreibung: "Eine Person prüft, zwei geben frei, nichts wird gezahlt. So läuft in Bautzen die Abmeldung eines Hundes.",
    },
];

/// Service, its case (`faelle/<name>.toml`), where, how fast, how many.
const REIHEN: [(&str, &str, Ort, Tempo, usize); 16] = [
    ("besucherparkausweis-beantragen", "ein-auto", BAUTZEN, ZUEGIG, 9),
    ("besucherparkausweis-beantragen", "ein-auto", GOERLITZ, WARTET_AUF_FREIGABE, 9),
    ("besucherparkausweis-beantragen", "ein-auto", MAGDEBURG, GEMAECHLICH, 5),
    ("hund-abmelden", "gestorben", BAUTZEN, WARTET_AUF_FREIGABE, 6),
    ("hund-abmelden", "gestorben", GOERLITZ, ZUEGIG, 6),
    ("melderegisterauskunft-beantragen", "privat", BAUTZEN, ZUEGIG, 6),
    ("melderegisterauskunft-beantragen", "privat", GOERLITZ, GEMAECHLICH, 6),
    ("sperrmuell-abholen", "sofa", KREIS, GEMAECHLICH, 5),
    ("sperrmuell-abholen", "sofa", MAGDEBURG, ZUEGIG, 5),
    ("lagerfeuer-anzeigen", "garten", BAUTZEN, ZUEGIG, 6),
    ("lagerfeuer-anzeigen", "garten", GOERLITZ, ZUEGIG, 5),
    ("fundsache-melden", "kleiner-wert", MAGDEBURG, GEMAECHLICH, 5),
    // What these say goes on to others: by mail, to one system, to many bodies; and where nobody has set a target, it waits.
    ("strassenschaden-melden", "anderes", BAUTZEN, ZUEGIG, 5),
    ("hundesteuer-anmelden", "ein-hund", BAUTZEN, ZUEGIG, 6),
    ("gewerbe-abmelden", "aufgabe", BAUTZEN, ZUEGIG, 4),
    ("gewerbe-abmelden", "aufgabe", GOERLITZ, GEMAECHLICH, 4),
];

/// Drafts that nobody sent: service, its case, where, after how many pages somebody stopped, how many.
const ABBRUECHE: [(&str, &str, Ort, usize, usize); 6] = [
    ("hundesteuer-anmelden", "ein-hund", BAUTZEN, 2, 7),
    ("hundesteuer-anmelden", "falsche-eingaben", BAUTZEN, 1, 5),
    ("gewerbe-abmelden", "aufgabe", BAUTZEN, 5, 6),
    ("besucherparkausweis-beantragen", "ein-auto", BAUTZEN, 1, 6),
    ("besucherparkausweis-beantragen", "ein-auto", GOERLITZ, 2, 5),
    ("strassenschaden-melden", "anderes", BAUTZEN, 1, 5),
];

/// One matter.
#[derive(Debug, Clone, Copy)]
pub struct Fall {
    /// Its number in the plan.
    pub nr: usize,
    /// Which one of its row.
    pub in_reihe: usize,
    pub leistung: &'static str,
    pub fall: &'static str,
    pub ort: Ort,
    pub kuerzel: &'static str,
    pub tempo: Tempo,
    /// How many hours before the first start it came in.
    pub stunden: i64,
}

impl Fall {
    /// Under which it is noted that it was made.
    pub fn merkname(&self) -> String {
        format!("verlauf/{}", self.nr)
    }

    /// Around `stunden`, differently for each matter and step: between half and one and a half of it.
    pub fn etwa(&self, stunden: i64, schritt: usize) -> i64 {
        let wuerfel = i64::try_from((self.nr * 37 + schritt * 53) % 101).unwrap_or_default();
        stunden * 60 * (50 + wuerfel) / 100
    }
}

/// A draft that was begun and left.
#[derive(Debug, Clone, Copy)]
pub struct Abbruch {
    /// What somebody began, where and when.
    pub fall: Fall,
    /// After how many pages she stopped.
    pub seiten: usize,
}

impl Abbruch {
    /// Under which it is noted that it was made.
    pub fn merkname(&self) -> String {
        format!("verlauf-entwurf/{}", self.fall.nr)
    }
}

/// All of them.
pub fn abbrueche() -> Vec<Abbruch> {
    let mut alle = Vec::new();
    for (leistung, fall, ort, seiten, wieviele) in ABBRUECHE {
        for in_reihe in 0..wieviele {
            let zahl = |n: usize| i64::try_from(n).unwrap_or_default();
            let nr = alle.len();
            let stunden = STUNDEN / zahl(wieviele + 1) * zahl(in_reihe + 1) + zahl(nr * 7 % 23);
            let fall = Fall { nr, in_reihe, leistung, fall, ort, kuerzel: ort.kuerzel, tempo: ZUEGIG, stunden };
            alle.push(Abbruch { fall, seiten });
        }
    }
    alle
}

/// All of them, the oldest first.
pub fn faelle() -> Vec<Fall> {
    let mut alle = Vec::new();
    for (reihe, (leistung, fall, ort, tempo, wieviele)) in REIHEN.into_iter().enumerate() {
        for in_reihe in 0..wieviele {
            let zahl = |n: usize| i64::try_from(n).unwrap_or_default();
            // Evenly over the weeks, each row a little later than the one before; the last two came just now.
            let abstand = STUNDEN / zahl(wieviele);
            let frueher = STUNDEN - abstand * zahl(in_reihe) - abstand * zahl(reihe) / zahl(REIHEN.len() + 1);
            let stunden = match wieviele - in_reihe {
                1 => 2 + zahl(reihe) / 2,
                2 => 20 + zahl(reihe),
                _ => frueher,
            };
            let nr = alle.len();
            alle.push(Fall { nr, in_reihe, leistung, fall, ort, kuerzel: ort.kuerzel, tempo, stunden });
        }
    }
    alle.sort_by_key(|f| std::cmp::Reverse(f.stunden));
    alle
}
