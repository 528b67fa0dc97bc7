//! The search over 5,000 services and 12,000 offices: time of building, memory, time of one search, searches a second.
//! `cargo bench -p suche`. All names that are not in tests/kern.csv are synthetic and say so („Musterort 17“).
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]

use std::{
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use suche::{Anfrage, Art, Dokument, Index, mitgelieferte_synonyme};

const LEISTUNGEN: usize = 5_000;
const STELLEN: usize = 12_000;
const DURCHGAENGE: usize = 20;

/// The same numbers in every run.
struct Folge(u64);

impl Folge {
    fn unter(&mut self, grenze: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % grenze
    }

    fn eins<'a>(&mut self, aus: &[&'a str]) -> &'a str {
        aus[self.unter(aus.len())]
    }
}

fn dokumente() -> Vec<Dokument> {
    const VORN: [&str; 24] = [
        "Abfall",
        "Bau",
        "Bienen",
        "Boden",
        "Daten",
        "Fahrzeug",
        "Familien",
        "Garten",
        "Gewerbe",
        "Gewässer",
        "Hafen",
        "Handwerks",
        "Kinder",
        "Kultur",
        "Luft",
        "Markt",
        "Natur",
        "Pflege",
        "Reise",
        "Schul",
        "Sport",
        "Straßen",
        "Tier",
        "Wald",
    ];
    const MITTE: [&str; 16] = [
        "anlagen",
        "beihilfe",
        "berechtigungs",
        "betreuungs",
        "fördermittel",
        "gebühren",
        "genehmigungs",
        "haltungs",
        "kosten",
        "nutzungs",
        "prüfungs",
        "schutz",
        "sicherheits",
        "steuer",
        "unterhalts",
        "verkehrs",
    ];
    const HINTEN: [&str; 10] = [
        "antrag",
        "ausweis",
        "bescheinigung",
        "erlaubnis",
        "erstattung",
        "karte",
        "meldung",
        "nachweis",
        "register",
        "zulassung",
    ];
    const TUN: [&str; 8] =
        ["Erteilung", "Ausstellung", "Bewilligung", "Änderung", "Verlängerung", "Anmeldung", "Auskunft", "Befreiung"];
    const AEMTER: [&str; 12] = [
        "Bürgeramt",
        "Standesamt",
        "Ordnungsamt",
        "Bauamt",
        "Jugendamt",
        "Sozialamt",
        "Gewerbeamt",
        "Einwohnermeldeamt",
        "Kfz-Zulassungsstelle",
        "Friedhofsverwaltung",
        "Steueramt",
        "Stadtkasse",
    ];
    let mut folge = Folge(17);
    let mut alle: Vec<Dokument> = include_str!("../tests/kern.csv")
        .lines()
        .skip(2)
        .filter_map(|z| z.split_once(';'))
        .map(|(schluessel, name)| Dokument::neu(Art::Leistung, schluessel, name))
        .collect();
    while alle.len() < LEISTUNGEN {
        let nr = alle.len();
        let titel = format!(
            "{}{}{} {} (Muster {nr})",
            folge.eins(&VORN),
            folge.eins(&MITTE),
            folge.eins(&HINTEN),
            folge.eins(&TUN)
        );
        alle.push(Dokument::neu(Art::Leistung, &format!("muster-{nr}"), &titel));
    }
    for d in &mut alle {
        let worte: Vec<&str> = (0..80).map(|_| [folge.eins(&VORN), folge.eins(&HINTEN)][folge.unter(2)]).collect();
        d.fassungen[0].kurz = worte[..12].join(" ");
        d.fassungen[0].text = worte[12..].join(" ");
    }
    for nr in 0..STELLEN {
        let titel = format!("{} Musterort {}", folge.eins(&AEMTER), folge.unter(636));
        let mut d = Dokument::neu(Art::Stelle, &nr.to_string(), &titel);
        d.laender = "14".parse().into_iter().collect();
        d.fassungen[0].kurz = format!("Musterstraße {}, {}", folge.unter(200), folge.eins(&VORN));
        alle.push(d);
    }
    alle
}

fn speicher_des_prozesses() -> usize {
    let seiten = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    seiten.split(' ').nth(1).and_then(|s| s.parse::<usize>().ok()).unwrap_or(0) * 4096
}

fn zeile(was: &str, mut zeiten: Vec<Duration>) {
    zeiten.sort();
    let bei = |teil: usize| zeiten[(zeiten.len() * teil / 1000).min(zeiten.len() - 1)].as_micros();
    println!("{was:40} p50 {:5} µs   p99 {:5} µs   longest {:5} µs", bei(500), bei(990), bei(1000));
}

fn messen(index: &Index, fragen: &[&str], tun: impl Fn(&Index, &str)) -> Vec<Duration> {
    let mut zeiten = Vec::with_capacity(fragen.len() * DURCHGAENGE);
    for _ in 0..DURCHGAENGE {
        for frage in fragen {
            let beginn = Instant::now();
            tun(index, black_box(frage));
            zeiten.push(beginn.elapsed());
        }
    }
    zeiten
}

fn suchen(index: &Index, text: &str) {
    black_box(index.suchen(&Anfrage { text, hoechstens: 20, ..Anfrage::default() }));
}

fn main() {
    let dokumente = dokumente();
    let synonyme = mitgelieferte_synonyme();
    let vorher = speicher_des_prozesses();
    let mut bauzeiten = Vec::new();
    let mut index = Index::bauen(&dokumente, &synonyme);
    let nachher = speicher_des_prozesses();
    for _ in 0..5 {
        let beginn = Instant::now();
        index = Index::bauen(&dokumente, &synonyme);
        bauzeiten.push(beginn.elapsed());
    }
    bauzeiten.sort();
    println!("{} services, {} offices, {} synonyms", index.anzahl().leistungen, index.anzahl().stellen, synonyme.len());
    println!("built in {} ms (median of 5)", bauzeiten[2].as_millis());
    println!("memory: {} KB counted, {} KB of the process", index.speicher() / 1024, (nachher - vorher) / 1024);

    let fragen: Vec<&str> =
        include_str!("../tests/anfragen.csv").lines().skip(1).filter_map(|z| z.split(';').next()).collect();
    zeile("the question set", messen(&index, &fragen, suchen));
    let falsch: Vec<String> =
        fragen.iter().map(|f| f.split(' ').map(|w| format!("q{w}x")).collect::<Vec<_>>().join(" ")).collect();
    zeile("every word misspelt", messen(&index, &falsch.iter().map(String::as_str).collect::<Vec<_>>(), suchen));
    let lang = ["Perosnalausweis Wohnsitzanmledung Gewrbe Hudesteuer Strassnschaden Kindrgeld "].repeat(50).concat();
    let schlimm = [lang.as_str(), &"Musterort Bürgeramt Stadt ".repeat(400), &"-·".repeat(5000), &"ä".repeat(10_000)];
    zeile("10 KB of hostile text", messen(&index, &schlimm, suchen));
    let anfaenge: Vec<&str> =
        fragen.iter().flat_map(|f| (2..9).filter_map(|n| f.char_indices().nth(n).map(|(i, _)| &f[..i]))).collect();
    zeile(
        "suggestions while typing",
        messen(&index, &anfaenge, |index, text| {
            black_box(index.vorschlaege(&Anfrage { text, hoechstens: 8, ..Anfrage::default() }));
        }),
    );

    let beginn = Instant::now();
    std::thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| messen(&index, &fragen, suchen));
        }
    });
    #[allow(clippy::cast_precision_loss, reason = "some thousand searches")]
    let je_sekunde = (2 * DURCHGAENGE * fragen.len()) as f64 / beginn.elapsed().as_secs_f64();
    println!("{je_sekunde:.0} searches a second in two threads");
}
