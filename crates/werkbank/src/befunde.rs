//! What stands between a draft and its release, in sentences, each with the place where it is mended.

use std::collections::BTreeMap;

use grund::Sprache;
use leistung::{Befund, sprachhinweise};
use web::{
    Anfrage, Markup, WebFehler,
    bausteine::{self, Art},
    html,
};
use werkstatt::{anpassung, faelle};

use crate::{
    gemeinsam::{Blick, adresse, tx},
    regeln::{Werk, maengel},
    uebersicht::aufzaehlung,
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
    let namen = Namen::neu(b);
    let gefunden = b.befunde.iter().filter(|f| !ist_fehlende_uebersetzung(f));
    let mut aus: Vec<Punkt> = gefunden.map(|f| punkt(b, &namen, f)).collect();
    aus.extend(uebersetzungen(b));
    aus.extend(eigene(b));
    aus.extend(offene_vermerke(b));
    aus.extend(tabellen(b));
    aus.extend(barrieren(b));
    aus.sort_by_key(|p| (p.bereich, !p.muss));
    aus.dedup();
    aus
}

/// On the page that a change leads to: what this change left to be done. Translations and test cases follow each change and
/// have their own lines; so have the findings of the question `hier`, whose page it is.
pub async fn neue(anfrage: &Anfrage, b: &Blick, hier: &str) -> Result<Markup, WebFehler> {
    if ["gespeichert", "getan", "neu"].iter().all(|n| anfrage.abfrage_wert(n).is_none()) {
        return Ok(html! {});
    }
    let mut tx = tx(anfrage, b.w.traeger).await?;
    let Some(dateien) = werkstatt::fruehere(&mut tx, b.w.id, 1).await?.into_iter().next() else {
        return Ok(html! {});
    };
    let vorher = punkte(&Blick::von(anfrage, werkstatt::Werkstueck { dateien, ..b.w.clone() }));
    let folgt = |p: &Punkt| [Bereich::Uebersetzung, Bereich::Faelle].contains(&p.bereich);
    let (jetzt, eigene) = (punkte(b), format!("{}/frage/{hier}", adresse(&b.w)));
    let neu: Vec<&Punkt> = jetzt
        .iter()
        .filter(|p| p.muss && !folgt(p) && p.adresse != eigene && vorher.iter().all(|v| v.satz != p.satz))
        .collect();
    Ok(html! {
        @if !neu.is_empty() {
            (bausteine::rueckmeldung(Art::Warnung, "Durch diese Änderung ist noch etwas zu tun", aufzaehlung(&neu)))
        }
    })
}

fn ist_fehlende_uebersetzung(f: &Befund) -> bool {
    f.datei.starts_with("texte/") && f.satz.starts_with("Die Übersetzung fehlt")
}

fn punkt(b: &Blick, namen: &Namen, f: &Befund) -> Punkt {
    let (bereich, stelle) = ort(f);
    let was = wo(namen, f);
    let satz = if was.is_empty() { f.satz.clone() } else { format!("{was}: {}", f.satz) };
    Punkt { bereich, muss: f.ist_fehler(), satz, adresse: format!("{}{stelle}", adresse(&b.w)) }
}

/// What people call pages, questions and values of the form.
struct Namen(BTreeMap<String, String>);

impl Namen {
    fn neu(b: &Blick) -> Self {
        let seiten = b.seiten().into_iter().map(|(id, titel)| (format!("/seite/{id}"), titel));
        let fragen = b.fragen().into_iter().map(|f| match f.gruppe {
            Some(g) => (format!("/frage/{g}.{}", f.id), f.frage),
            None => (format!("/frage/{}", f.id), f.frage),
        });
        let werte = werkstatt::werte::alle(&b.w.dateien.formular()).into_iter().map(|w| {
            let teil = |n: &str| w.get(n).and_then(|t| t.as_str()).unwrap_or_default().to_owned();
            (format!("/wert/{}", teil("id")), teil("frage"))
        });
        let regeln = werkstatt::pruefregeln::alle(&b.w.dateien.formular()).into_iter().map(|r| {
            let teil = |n: &str| r.get(n).and_then(|t| t.as_str()).unwrap_or_default().to_owned();
            (format!("/pruefregel/{}", teil("id")), teil("satz"))
        });
        Self(seiten.chain(fragen).chain(werte).chain(regeln).filter(|(_, name)| !name.trim().is_empty()).collect())
    }

    fn name(&self, stelle: &str) -> Option<&str> {
        self.0.get(stelle).map(String::as_str)
    }

    /// „Frage „Vorname“ in „Kinder““; `None`: a place of which people know no name.
    fn worte(&self, stelle: &str) -> Option<String> {
        let name = self.name(stelle)?;
        let (art, schluessel) = stelle.trim_start_matches('/').split_once('/')?;
        Some(match art {
            "seite" => format!("Seite „{name}“"),
            "wert" => format!("Berechneter Wert „{name}“"),
            "pruefregel" => format!("Prüfregel „{name}“"),
            _ => match schluessel.split_once('.').and_then(|(g, _)| self.name(&format!("/frage/{g}"))) {
                Some(gruppe) => format!("Frage „{name}“ in „{gruppe}“"),
                None => format!("Frage „{name}“"),
            },
        })
    }
}

/// The question that a finding of the form is about, as the Werkstatt addresses it: `hund`, `kinder.vorname`.
pub fn frage_von(stelle: &str) -> Option<String> {
    let rest = stelle.strip_prefix("Seite „")?;
    let teile = rest.split(", ").skip(1);
    let namen: Vec<&str> = teile
        .filter_map(|t| t.strip_prefix("Feld „").or_else(|| t.strip_prefix("Gruppe „"))?.split('“').next())
        .collect();
    (!namen.is_empty()).then(|| namen.join("."))
}

/// The page below the draft's address for a place of the form.
fn formularstelle(stelle: &str) -> Option<String> {
    let in_klammern = |wort: &str| stelle.strip_prefix(wort)?.split('“').next();
    let frage = || frage_von(stelle).map(|id| format!("/frage/{id}"));
    let seite = || in_klammern("Seite „").map(|id| format!("/seite/{id}"));
    let wert = || in_klammern("Berechnet „").map(|id| format!("/wert/{id}"));
    let liste = || in_klammern("Codeliste „").map(|id| format!("/codeliste/{id}"));
    let regel = || in_klammern("Prüfregel „").map(|id| format!("/pruefregel/{id}"));
    frage().or_else(seite).or_else(wert).or_else(liste).or_else(regel)
}

/// The part and the page below the draft's address.
fn ort(f: &Befund) -> (Bereich, String) {
    let wurzel = f.stelle.split('.').next().unwrap_or_default();
    match f.datei.as_str() {
        // A fault that a question of the form has in common with one of a block is named with the block.
        d if ist_formular(d) => (Bereich::Fragen, formularstelle(&f.stelle).unwrap_or_else(|| "/fragen".to_owned())),
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
        _ => (Bereich::Technik, "/fassungen".to_owned()),
    }
}

fn ist_formular(datei: &str) -> bool {
    datei == werkstatt::FORMULAR || datei.starts_with("bausteine/formular")
}

/// The place in words.
fn wo(namen: &Namen, f: &Befund) -> String {
    match f.datei.as_str() {
        d if ist_formular(d)
            && let Some(worte) = formularstelle(&f.stelle).and_then(|s| namen.worte(&s)) =>
        {
            worte
        }
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
            let name = s.deutscher_name();
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

/// What was noted when the form was read in and nobody has dealt with.
fn offene_vermerke(b: &Blick) -> Option<Punkt> {
    let satz = match crate::vermerke::anzahl_offen(b)? {
        0 => return None,
        1 => "Ein Vermerk aus der eingelesenen Datei ist noch nicht abgehakt.".to_owned(),
        n => format!("{n} Vermerke aus der eingelesenen Datei sind noch nicht abgehakt."),
    };
    Some(Punkt { bereich: Bereich::Fragen, muss: false, satz, adresse: format!("{}/vermerke", adresse(&b.w)) })
}

/// What shuts people out of the form. Missing translations are told once a language, by [`uebersetzungen`].
pub fn barrieren(b: &Blick) -> Vec<Punkt> {
    let namen = Namen::neu(b);
    let alle = b.leistung.iter().flat_map(|l| l.formular.barrieren(&[Sprache::De]));
    alle.map(|f| {
        let neu = match f.schwere {
            formular::Schwere::Fehler => Befund::fehler,
            formular::Schwere::Hinweis => Befund::hinweis,
        };
        punkt(b, &namen, &neu(werkstatt::FORMULAR.to_owned(), f.ort, format!("Barrierefreiheit: {}", f.satz)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_of_the_form_leads_to_its_page() {
        for (stelle, ziel) in [
            ("Seite „s“, Feld „hund“", Some("/frage/hund")),
            ("Seite „s“, Feld „kinder“, Feld „vorname“", Some("/frage/kinder.vorname")),
            ("Seite „s“, Gruppe „kinder“, Feld „vorname“", Some("/frage/kinder.vorname")),
            ("Seite „s“", Some("/seite/s")),
            ("Berechnet „summe“", Some("/wert/summe")),
            ("Codeliste „farben“", Some("/codeliste/farben")),
            ("formular.json, Zeile 3, Spalte 1", None),
        ] {
            assert_eq!(formularstelle(stelle).as_deref(), ziel, "{stelle}");
        }
    }
}
