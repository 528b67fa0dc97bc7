//! The kinds of entries, and what each is asked: a table, so that a page is nothing but its settings.

use toml::Table;

use super::text;

/// How a value is typed.
pub enum Wie {
    /// A line.
    Zeile,
    /// Several lines.
    Absatz,
    /// A whole number from and to.
    Zahl(i64, i64),
    /// A name that is the same in all services: small letters, digits, hyphens.
    Name,
    /// One of these.
    Eins(&'static [(&'static str, &'static str)]),
    /// One of the questions that ask for an e-mail address.
    Mail,
    /// One of the questions for a point.
    Punkt,
    /// One of the questions for a day, or one of these.
    Tag(&'static [(&'static str, &'static str)]),
    /// Any of the questions and shown values.
    Fragen,
    /// Any of the pages.
    Seiten,
    /// Yes or nothing.
    Kasten,
    /// A condition, in sentences and as FEEL.
    Bedingung,
}

/// May it be empty?
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Leer {
    /// No.
    Nie,
    /// Yes.
    Gern,
    /// Only where the application itself goes into an inbox of the same authority.
    ImKorb,
}

/// Key, what it is, what helps, how it is typed, whether it may be empty.
pub type Angabe = (&'static str, &'static str, &'static str, Wie, Leer);

/// A kind of entries.
pub struct Sorte {
    /// Its word in `leistung.toml` and in addresses.
    pub wort: &'static str,
    /// The heading of all of them.
    pub titel: &'static str,
    /// One of them.
    pub eines: &'static str,
    /// What they are.
    pub was: &'static str,
    /// What is said where there is none.
    pub keine: &'static str,
    /// What one of them is asked.
    pub angaben: &'static [Angabe],
    /// Does the first that holds decide?
    pub reihenfolge: bool,
}

/// All of them, in the order in which an application meets them.
pub const SORTEN: [Sorte; 4] = [MITZEICHNUNG, BETEILIGUNG, WEITERLEITUNG, PFLICHT];

const WENN: Angabe = ("wenn", "Unter welcher Bedingung?", "", Wie::Bedingung, Leer::Gern);

const MITZEICHNUNG: Sorte = Sorte {
    wort: "mitzeichnung",
    titel: "Wer mit bestätigt",
    eines: "Person",
    was: "Bevor der Antrag abgeht, bekommen diese Personen einen Link per E-Mail. Sie sehen alle Angaben und bestätigen sie oder lehnen ab.",
    keine: "Niemand.",
    reihenfolge: false,
    angaben: &[
        ("name", "Rolle der Person", "So liest sie es, zum Beispiel „Zweiter Elternteil“.", Wie::Zeile, Leer::Nie),
        (
            "person",
            "Ihr Name",
            "Antworten in geschweiften Klammern, zum Beispiel {p2_vorname} {p2_nachname}.",
            Wie::Zeile,
            Leer::Nie,
        ),
        (
            "email",
            "Frage nach ihrer E-Mail-Adresse",
            "Bleibt die Antwort leer, wird sie nicht gefragt.",
            Wie::Mail,
            Leer::Nie,
        ),
        (
            "erklaerung",
            "Was sie erklärt",
            "Zum Beispiel „Ich habe alle Angaben gelesen. Sie stimmen.“",
            Wie::Zeile,
            Leer::Nie,
        ),
        WENN,
        ("mindestens", "Mindestens so viele Personen", "", Wie::Zahl(0, 10), Leer::Gern),
        ("hoechstens", "Höchstens so viele Personen", "", Wie::Zahl(1, 10), Leer::Gern),
        ("frist_tage", "Tage zum Antworten", "", Wie::Zahl(1, 60), Leer::Gern),
        ("erinnern_tage", "Erinnern so viele Tage vorher", "", Wie::Zahl(0, 60), Leer::Gern),
    ],
};

const BETEILIGUNG: Sorte = Sorte {
    wort: "beteiligung",
    titel: "Welche Behörden gefragt werden",
    eines: "Behörde",
    was: "Andere Behörden der Plattform sagen ihre Meinung, bevor entschieden wird. Gefragt wird, wer am Ort für die genannte Leistung zuständig ist, sobald der Ablauf beim Schritt „Andere Behörden fragen“ ankommt.",
    keine: "Keine.",
    reihenfolge: false,
    angaben: &[
        (
            "name",
            "Worum geht es bei ihr?",
            "So lesen es das Amt und die Menschen, die den Antrag stellen, zum Beispiel „Schutz des Grundwassers“.",
            Wie::Zeile,
            Leer::Nie,
        ),
        (
            "stelle",
            "Leistung, für die die Behörde zuständig ist",
            "LeiKa-Schlüssel oder Name des Dienstes, zum Beispiel 99129025005000.",
            Wie::Zeile,
            Leer::Nie,
        ),
        (
            "ort",
            "Welcher Punkt zählt?",
            "Gefragt wird, wer dort zuständig ist. Ohne Auswahl zählt der Ort des Antrags.",
            Wie::Punkt,
            Leer::Gern,
        ),
        WENN,
        ("frage", "Was wird sie gefragt?", "", Wie::Absatz, Leer::Nie),
        (
            "seiten",
            "Welche Seiten sieht sie?",
            "Mit den Dateien darauf. Mehr vom Antrag sieht sie nicht.",
            Wie::Seiten,
            Leer::Nie,
        ),
        (
            "frist_tage",
            "Tage zum Antworten",
            "Geben Sie Tage oder Monate an, nicht beides.",
            Wie::Zahl(1, 366),
            Leer::Gern,
        ),
        ("frist_monate", "Oder Monate zum Antworten", "", Wie::Zahl(1, 12), Leer::Gern),
        ("rechtsgrundlage", "Welches Recht verlangt es?", "Zum Beispiel § 49 WHG.", Wie::Zeile, Leer::Nie),
    ],
};

const WEITERLEITUNG: Sorte = Sorte {
    wort: "weiterleitung",
    titel: "Wer etwas bekommt",
    eines: "Empfänger",
    was: "Ein Teil der Angaben geht an andere: an ein Fachverfahren, an eine Stelle der Plattform, oder als Hinweis per E-Mail. Oder der Antrag selbst kommt in den Eingangskorb einer anderen Stelle derselben Behörde; von mehreren Eingangskörben gilt der erste, dessen Bedingung zutrifft.",
    keine: "Niemand.",
    reihenfolge: true,
    angaben: &[
        (
            "name",
            "Wer bekommt es?",
            "So liest es das Amt, zum Beispiel „Industrie- und Handelskammer“ oder „Bauhof“.",
            Wie::Zeile,
            Leer::Nie,
        ),
        (
            "weg",
            "Auf welchem Weg?",
            "",
            Wie::Eins(&[
                ("korb", "In den Eingangskorb einer Stelle derselben Behörde, der ganze Antrag"),
                ("schnittstelle", "An ein Fachverfahren, über die Schnittstelle"),
                ("stelle", "An eine Stelle der Plattform"),
                ("mail", "Als Hinweis per E-Mail, ohne Angaben"),
            ]),
            Leer::Nie,
        ),
        (
            "ziel",
            "Name der Adresse oder des Eingangskorbs",
            "Nicht bei einer Stelle der Plattform. Unter diesem Namen trägt jede Behörde die Adresse ein oder wählt eine ihrer Stellen, zum Beispiel registergericht.",
            Wie::Name,
            Leer::Gern,
        ),
        (
            "stelle",
            "Leistung, für die die Stelle zuständig ist",
            "Nur bei einer Stelle der Plattform: LeiKa-Schlüssel oder Name des Dienstes.",
            Wie::Zeile,
            Leer::Gern,
        ),
        (
            "ort",
            "Welcher Punkt zählt?",
            "Beim Eingangskorb statt eines Namens: Der Antrag kommt zur Stelle der Behörde, die dort zuständig ist. Bei einer Stelle der Plattform: die Stelle, die dort zuständig ist; ohne Auswahl zählt der Ort des Antrags.",
            Wie::Punkt,
            Leer::Gern,
        ),
        (
            "wann",
            "Wann?",
            "",
            Wie::Eins(&[
                ("eingang", "Sobald der Antrag da ist"),
                ("entscheidung", "Nach dem Bescheid oder der Bestätigung"),
            ]),
            Leer::Nie,
        ),
        WENN,
        (
            "felder",
            "Welche Antworten gehen mit?",
            "Nur, was der Empfänger braucht und bekommen darf. Nicht bei Eingangskorb und E-Mail.",
            Wie::Fragen,
            Leer::Gern,
        ),
        ("seiten", "Welche ganzen Seiten gehen mit?", "", Wie::Seiten, Leer::Gern),
        ("nur_wenn_eingerichtet", "Nichts tun, solange keine Adresse eingetragen ist", "", Wie::Kasten, Leer::Gern),
        (
            "rechtsgrundlage",
            "Welches Recht erlaubt es?",
            "Zum Beispiel § 14 Absatz 8 Satz 1 Nummer 8 GewO. Beim Eingangskorb nicht nötig: Die Angaben bleiben in der Behörde.",
            Wie::Zeile,
            Leer::ImKorb,
        ),
    ],
};

/// The word for the day on which duties are noted.
const BESTAETIGUNG: &[(&str, &str)] = &[("bestaetigung", "Der Tag, an dem der Ablauf die Pflichten vormerkt")];

const PFLICHT: Sorte = Sorte {
    wort: "pflicht",
    titel: "Pflichten danach",
    eines: "Pflicht",
    was: "Was Menschen nach der Entscheidung noch einreichen müssen. Die Plattform merkt es vor, sobald der Ablauf beim Schritt „Pflichten vormerken“ ankommt, erinnert vor dem letzten Tag und nimmt die Datei an.",
    keine: "Keine.",
    reihenfolge: false,
    angaben: &[
        ("name", "Wie heißt die Pflicht?", "Zum Beispiel „Fachdaten der Bohrung“.", Wie::Zeile, Leer::Nie),
        ("was", "Was ist einzureichen?", "So lesen es die Menschen, die es einreichen.", Wie::Absatz, Leer::Nie),
        ("nach", "Ab welchem Tag zählt die Frist?", "", Wie::Tag(BESTAETIGUNG), Leer::Nie),
        ("monate", "Wie viele Monate haben sie?", "", Wie::Zahl(1, 240), Leer::Nie),
        ("erinnern_tage", "Erinnern so viele Tage vorher", "", Wie::Zahl(0, 366), Leer::Nie),
        WENN,
        ("rechtsgrundlage", "Welches Recht verlangt es?", "Zum Beispiel § 9 GeolDG.", Wie::Zeile, Leer::Nie),
    ],
};

/// An entry in a few words, for the list.
pub fn kurz(s: &Sorte, e: &Table) -> String {
    let tage = |name: &str| match text(e, name).as_str() {
        "" => String::new(),
        "1" => "1 Tag".to_owned(),
        n => format!("{n} Tage"),
    };
    let monate = |name: &str| match text(e, name).as_str() {
        "" => String::new(),
        "1" => "1 Monat".to_owned(),
        n => format!("{n} Monate"),
    };
    match s.wort {
        "weiterleitung" => {
            let weg = match text(e, "weg").as_str() {
                "korb" => return "Eingangskorb".to_owned(),
                "schnittstelle" => "Schnittstelle",
                "stelle" => "Stelle der Plattform",
                _ => "E-Mail",
            };
            let wann = if text(e, "wann") == "eingang" { "sobald der Antrag da ist" } else { "nach der Entscheidung" };
            format!("{weg}, {wann}")
        }
        "beteiligung" => format!("{}{} zum Antworten", tage("frist_tage"), monate("frist_monate")),
        "pflicht" => format!(
            "nach {}, Erinnerung {} vorher",
            monate("monate").replace("Monate", "Monaten"),
            tage("erinnern_tage")
        ),
        _ => match tage("frist_tage") {
            t if t.is_empty() => "14 Tage zum Antworten".to_owned(),
            t => format!("{t} zum Antworten"),
        },
    }
}
