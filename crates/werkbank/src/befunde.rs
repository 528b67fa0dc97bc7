//! What stands between a draft and its release, in sentences, each with the place where it is mended.

use grund::Sprache;
use leistung::{Befund, sprachhinweise};
use werkstatt::{anpassung, faelle};

use crate::{
    gemeinsam::{Blick, adresse},
    regeln::{Werk, maengel},
};

/// The parts of a draft, in the order in which they are worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bereich {
    /// Pages and questions.
    Fragen,
    /// Sections of the service's page.
    Texte,
    /// Level, law, fee, periods, retention.
    Angaben,
    /// Fees and decisions.
    Regeln,
    /// Letters.
    Briefe,
    /// Other languages.
    Uebersetzung,
    /// Test cases.
    Faelle,
    /// What only a programmer mends.
    Technik,
}

impl Bereich {
    /// All that have a page.
    pub const ALLE: [Self; 7] =
        [Self::Fragen, Self::Texte, Self::Angaben, Self::Regeln, Self::Briefe, Self::Uebersetzung, Self::Faelle];

    /// Its heading.
    pub const fn titel(self) -> &'static str {
        match self {
            Self::Fragen => "Seiten und Fragen",
            Self::Texte => "Texte der Leistung",
            Self::Angaben => "Recht, Gebühr und Fristen",
            Self::Regeln => "Gebühren und Entscheidungen",
            Self::Briefe => "Schreiben",
            Self::Uebersetzung => "Übersetzungen",
            Self::Faelle => "Testfälle",
            Self::Technik => "Technik",
        }
    }

    /// Its page.
    pub const fn pfad(self) -> &'static str {
        match self {
            Self::Fragen => "/fragen",
            Self::Texte => "/texte",
            Self::Angaben => "/angaben",
            Self::Regeln => "/regeln",
            Self::Briefe => "/briefe",
            Self::Uebersetzung => "/uebersetzung/en",
            Self::Faelle => "/faelle",
            Self::Technik => "/fassungen",
        }
    }
}

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Punkt {
    /// Where it belongs.
    pub bereich: Bereich,
    /// Must it be mended before the release?
    pub muss: bool,
    /// What is wrong and what to do.
    pub satz: String,
    /// Where.
    pub adresse: String,
}

/// Everything, the musts first within each part.
pub fn punkte(b: &Blick) -> Vec<Punkt> {
    let mut aus: Vec<Punkt> = b.befunde.iter().filter(|f| !ist_fehlende_uebersetzung(f)).map(|f| punkt(b, f)).collect();
    aus.extend(uebersetzungen(b));
    aus.extend(eigene(b));
    aus.extend(tabellen(b));
    aus.extend(barrieren(b));
    aus.sort_by_key(|p| (p.bereich, !p.muss));
    aus.dedup();
    aus
}

fn ist_fehlende_uebersetzung(f: &Befund) -> bool {
    f.datei.starts_with("texte/") && f.satz.starts_with("Die Übersetzung fehlt")
}

fn punkt(b: &Blick, f: &Befund) -> Punkt {
    let (bereich, stelle) = ort(f);
    let was = wo(f);
    let satz = if was.is_empty() { f.satz.clone() } else { format!("{was}: {}", f.satz) };
    Punkt { bereich, muss: f.ist_fehler(), satz, adresse: format!("{}{stelle}", adresse(&b.w)) }
}

/// The part and the page below the draft's address.
fn ort(f: &Befund) -> (Bereich, String) {
    let in_klammern = |wort: &str| f.stelle.split(wort).nth(1).and_then(|r| r.split('“').next()).map(str::to_owned);
    let wurzel = f.stelle.split('.').next().unwrap_or_default();
    match f.datei.as_str() {
        "formular.json" => {
            let ziel = in_klammern("Feld „").map(|id| format!("/frage/{id}"));
            let seite = || in_klammern("Seite „").map(|id| format!("/seite/{id}"));
            let wert = || in_klammern("Berechnet „").map(|id| format!("/wert/{id}"));
            let liste = || in_klammern("Codeliste „").map(|id| format!("/codeliste/{id}"));
            (Bereich::Fragen, ziel.or_else(seite).or_else(wert).or_else(liste).unwrap_or_else(|| "/fragen".to_owned()))
        }
        d if d.starts_with("texte/") => {
            let tag = d.trim_start_matches("texte/").trim_end_matches(".ftl");
            (Bereich::Uebersetzung, format!("/uebersetzung/{tag}"))
        }
        d if d.starts_with("faelle/") => (Bereich::Faelle, "/faelle".to_owned()),
        leistung::STAMM => match wurzel {
            "texte" => (
                Bereich::Texte,
                f.stelle.split('.').nth(1).map_or("/texte".to_owned(), |a| format!("/texte#abschnitt-{a}")),
            ),
            "briefe" => (Bereich::Briefe, "/briefe".to_owned()),
            "mitzeichnung" | "weiterleitung" | "beteiligung" | "pflicht" => {
                let eintrag = f.stelle.split_once('.').map(|(sorte, id)| format!("/{sorte}/{id}"));
                (Bereich::Angaben, format!("/andere{}", eintrag.unwrap_or_default()))
            }
            _ => (Bereich::Angaben, "/angaben".to_owned()),
        },
        d if d.ends_with(".dmn") => (Bereich::Regeln, "/regeln".to_owned()),
        d if d.starts_with("bausteine/formular") => (Bereich::Fragen, "/fragen".to_owned()),
        _ => (Bereich::Technik, "/fassungen".to_owned()),
    }
}

/// The place in words.
fn wo(f: &Befund) -> String {
    match f.datei.as_str() {
        "formular.json" => f.stelle.clone(),
        leistung::STAMM => match f.stelle.split_once('.') {
            Some(("texte", a)) => {
                a.parse().map_or_else(|()| a.to_owned(), |a| format!("Abschnitt „{}“", crate::texte::abschnittsname(a)))
            }
            _ => f.stelle.clone(),
        },
        d => format!("{d} {}", f.stelle).trim().to_owned(),
    }
}

/// Missing translations, one sentence a language.
fn uebersetzungen(b: &Blick) -> Vec<Punkt> {
    Sprache::PFLICHT
        .into_iter()
        .filter(|s| *s != Sprache::De)
        .filter_map(|s| {
            let datei = format!("texte/{}.ftl", s.tag());
            let fehlt = b.befunde.iter().filter(|f| f.datei == datei && ist_fehlende_uebersetzung(f)).count();
            let name = crate::gemeinsam::sprachname(s);
            let texte = if fehlt == 1 { "fehlt 1 Text".to_owned() } else { format!("fehlen {fehlt} Texte") };
            (fehlt > 0).then(|| Punkt {
                bereich: Bereich::Uebersetzung,
                muss: true,
                satz: format!("In der Sprache {name} {texte}. Ergänzen Sie sie."),
                adresse: format!("{}/uebersetzung/{}", adresse(&b.w), s.tag()),
            })
        })
        .collect()
}

/// What the check of services does not ask, and a release does: law, retention, tests, what is the Land's, how it reads.
fn eigene(b: &Blick) -> Vec<Punkt> {
    let mut aus = Vec::new();
    let mut sagen = |bereich: Bereich, muss: bool, satz: String| {
        aus.push(Punkt { bereich, muss, satz, adresse: format!("{}{}", adresse(&b.w), bereich.pfad()) });
    };
    if let Some(g) = &b.w.grundlage {
        for satz in anpassung::verstoesse(&g.dateien, &b.w.dateien) {
            sagen(Bereich::Fragen, true, satz);
        }
    }
    // Out of the file itself: these hold also while the form cannot be read.
    let stamm = b.w.dateien.stamm();
    let leer = |name: &str| stamm.get(name).and_then(|l| l.as_array()).is_none_or(Vec::is_empty);
    let warum = stamm.get("aufbewahrung").and_then(|a| a.get("begruendung")).and_then(|t| t.as_str());
    if leer("rechtsgrundlagen") {
        sagen(
            Bereich::Angaben,
            true,
            "Die Rechtsgrundlage fehlt. Nennen Sie den Paragrafen, auf dem der Dienst beruht.".into(),
        );
    }
    if warum.is_none_or(|t| t.trim().is_empty()) {
        sagen(Bereich::Angaben, true, "Sagen Sie, warum die Daten so lange aufbewahrt werden.".into());
    }
    if leer("synonyme") {
        sagen(Bereich::Texte, false, "Nennen Sie Wörter, mit denen man den Dienst sucht.".into());
    }
    let Some(l) = &b.leistung else {
        for bereich in [Bereich::Uebersetzung, Bereich::Faelle] {
            sagen(bereich, true, "Das lässt sich erst prüfen, wenn das Formular keinen Fehler mehr hat.".into());
        }
        return aus;
    };
    if l.formular.alle_seiten().iter().all(|s| s.felder.is_empty()) {
        sagen(Bereich::Fragen, true, "Das Formular fragt noch nichts. Fügen Sie eine Frage hinzu.".into());
    }
    for seite in l.formular.alle_seiten() {
        for feld in &seite.felder {
            let text = format!(
                "{} {}",
                feld.frage.in_sprache(Sprache::De),
                feld.hinweis.as_ref().map_or("", |h| h.in_sprache(Sprache::De))
            );
            if let Some(h) = sprachhinweise(&text).first() {
                let frage = feld.frage.in_sprache(Sprache::De);
                aus.push(Punkt {
                    bereich: Bereich::Fragen,
                    muss: false,
                    satz: format!("Frage „{frage}“ lässt sich leichter schreiben: {}", hinweis(h)),
                    adresse: format!("{}/frage/{}", adresse(&b.w), feld.id),
                });
            }
        }
    }
    aus.extend(testfaelle(b, l));
    aus
}

/// What shuts people out of the form. Missing translations are told once a language, by [`uebersetzungen`].
pub fn barrieren(b: &Blick) -> Vec<Punkt> {
    let alle = b.leistung.iter().flat_map(|l| l.formular.barrieren(&[Sprache::De]));
    alle.map(|f| {
        let neu = match f.schwere {
            formular::Schwere::Fehler => Befund::fehler,
            formular::Schwere::Hinweis => Befund::hinweis,
        };
        punkt(b, &neu(werkstatt::FORMULAR.to_owned(), f.ort, format!("Barrierefreiheit: {}", f.satz)))
    })
    .collect()
}

/// Texts of the form that are missing in a language that every service has.
pub fn ohne_sprache(b: &Blick) -> usize {
    b.leistung.as_ref().map_or(0, |l| l.formular.barrieren(&Sprache::PFLICHT).len() - l.formular.barrieren(&[]).len())
}

/// What the checks find in decision tables.
fn tabellen(b: &Blick) -> Vec<Punkt> {
    let Ok(Some(werk)) = Werk::oeffnen(&b.w.dateien, &b.haus) else { return Vec::new() };
    let alle = werk.regelwerk.entscheidungen().unwrap_or_default();
    let punkt = |e: &tabelle::Entscheidung, m: tabelle::Mangel| Punkt {
        bereich: Bereich::Regeln,
        muss: m.muss,
        satz: format!("Entscheidung „{}“: {}", e.name, m.satz),
        adresse: format!("{}/regeln/{}", adresse(&b.w), e.id),
    };
    alle.iter().flat_map(|e| maengel(b, &werk, e).into_iter().map(move |m| punkt(e, m))).collect()
}

fn hinweis(h: &leistung::Sprachhinweis) -> String {
    h.mangel.rat()
}

fn testfaelle(b: &Blick, l: &leistung::Leistung) -> Vec<Punkt> {
    let punkt = |satz: String| Punkt {
        bereich: Bereich::Faelle,
        muss: true,
        satz,
        adresse: format!("{}/faelle", adresse(&b.w)),
    };
    if faelle::pfade(&b.w.dateien).is_empty() {
        let satz = "Es gibt keinen Testfall. Füllen Sie das Formular in der Vorschau einmal aus und heben Sie die Eingaben auf.";
        return vec![punkt(satz.to_owned())];
    }
    l.faelle_pruefen()
        .into_iter()
        .filter(|e| !e.abweichungen.is_empty())
        .map(|e| punkt(format!("Der Testfall „{}“ stimmt nicht mehr: {}", e.name, e.abweichungen.join(" "))))
        .collect()
}
