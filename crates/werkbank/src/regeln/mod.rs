//! The decisions of a service in the making: fees and rules as tables in words, as formulas or
//! as computations in steps, and the functions that they call. The file is a DMN file before
//! and after; what a page does not show stays as it is.

pub mod funktion;
pub mod liste;
pub mod probe;
mod schritte;
mod sicht;
pub mod spalte;
pub mod tafel;
pub mod zeile;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use konto::Aktion;
use regel::{Entscheidungsmodell, RegelFehler, Wert};
use tabelle::{Entscheidung, Logik, Mangel, Regelwerk, Tabelle, TabelleFehler, Trefferliste};
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self, Art, Fehlerhinweis},
    html,
};
use werkstatt::{Dateien, Geaendert, Werkstueck, marke};

use crate::gemeinsam::{Blick, Stoerung, adresse, aendern, blatt_zu, gesperrt};
pub use sicht::{Sichten, bekannte, sichten};

/// The file of decisions of one's own.
const EIGENE: &str = "regeln.dmn";

/// An adaptation changes words, never fees.
const VOM_LAND: &str = "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Gebühren und Entscheidungen kommen vom Land und bleiben, wie sie sind.";

/// Somebody was faster.
const ANDERS: &str = "Jemand hat die Entscheidung geändert, seit Sie die Seite geöffnet haben. Hier steht der neue Stand. Ändern Sie noch einmal, wenn es noch nötig ist.";

/// The decisions of a draft, open for change.
#[derive(Clone)]
pub struct Werk {
    /// The file.
    pub regelwerk: Regelwerk,
    /// The shared block that it is, unless the draft has decisions of its own.
    baustein: Option<String>,
    /// What it may import.
    geteilt: Vec<String>,
}

impl Werk {
    /// `Ok(None)`: the draft has none yet.
    pub fn oeffnen(dateien: &Dateien, haus: &leistung::Dateien) -> Result<Option<Self>, TabelleFehler> {
        let alle = haus.iter().filter(|(p, _)| p.starts_with("bausteine/regeln/"));
        let geteilt = alle.filter_map(|(_, t)| std::str::from_utf8(t).ok().map(str::to_owned)).collect();
        if let Some(text) = dateien.0.get(EIGENE) {
            return Ok(Some(Self { regelwerk: Regelwerk::lesen(text)?, baustein: None, geteilt }));
        }
        let stamm = dateien.stamm();
        let Some(name) = stamm.get("bausteine").and_then(|b| b.get("regeln")?.as_str()) else { return Ok(None) };
        let text = haus.get(&format!("bausteine/regeln/{name}.dmn")).and_then(|t| std::str::from_utf8(t).ok());
        let Some(text) = text else { return Ok(None) };
        Ok(Some(Self { regelwerk: Regelwerk::lesen(text)?, baustein: Some(name.to_owned()), geteilt }))
    }

    /// The decisions, ready to be asked.
    pub fn modell(&self) -> Result<Entscheidungsmodell, RegelFehler> {
        Self::uebersetzt(self.regelwerk.text(), &self.geteilt)
    }

    fn uebersetzt(text: &str, geteilt: &[String]) -> Result<Entscheidungsmodell, RegelFehler> {
        Entscheidungsmodell::lesen_mit(text, &geteilt.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Which rules of a table hold, with what the file imports.
    fn treffer(&self, e: &str, werte: &Wert) -> Result<Trefferliste, TabelleFehler> {
        tabelle::treffer(&self.regelwerk, e, werte, &self.geteilt.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// What the compiler said of files, kept for one request: a change is tried on the draft as it was read, before the
/// transaction that makes it, so that nothing waits for the compiler. In the transaction it is asked again only if somebody
/// has changed another decision in between.
#[derive(Default)]
pub struct Urteile(Mutex<HashMap<String, Option<RegelFehler>>>);

impl Urteile {
    fn fehler(&self, werk: &Werk) -> Option<RegelFehler> {
        let text = werk.regelwerk.text();
        if let Some(bekannt) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(text) {
            return bekannt.clone();
        }
        let urteil = werk.modell().err();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(text.to_owned(), urteil.clone());
        urteil
    }
}

/// Why a change is refused, and at which cell.
pub struct Einspruch {
    /// What is wrong and what to do.
    satz: String,
    /// „Regel 3, Eingabe 1“, as `regel` names it.
    stelle: String,
}

impl From<TabelleFehler> for Einspruch {
    fn from(f: TabelleFehler) -> Self {
        Self { satz: f.to_string(), stelle: String::new() }
    }
}

impl From<RegelFehler> for Einspruch {
    fn from(f: RegelFehler) -> Self {
        match f {
            RegelFehler::ImModell { stelle, fehler, .. } => Self { satz: fehler.to_string(), stelle },
            f => Self { satz: f.to_string(), stelle: String::new() },
        }
    }
}

/// Changes the decisions in the files; nothing faulty comes into a file that was sound. A shared block becomes a file of the
/// draft's own.
fn umbauen(
    d: &mut Dateien,
    haus: &leistung::Dateien,
    urteile: &Urteile,
    wie: impl FnOnce(&mut Regelwerk) -> Result<(), TabelleFehler>,
) -> Result<(), Einspruch> {
    let vorher = Werk::oeffnen(d, haus)?.ok_or(TabelleFehler::Fehlt)?;
    let mut werk = vorher.clone();
    wie(&mut werk.regelwerk)?;
    if vorher.regelwerk == werk.regelwerk {
        return Ok(());
    }
    if let Some(fehler) = urteile.fehler(&werk)
        && urteile.fehler(&vorher).is_none()
    {
        return Err(fehler.into());
    }
    d.0.insert(EIGENE.to_owned(), werk.regelwerk.text().to_owned());
    if werk.baustein.is_some() {
        let mut stamm = d.stamm();
        if let Some(toml::Value::Table(wahl)) = stamm.get_mut("bausteine") {
            wahl.remove("regeln");
        }
        d.stamm_setzen(&stamm);
    }
    Ok(())
}

/// The address of the decisions, or of one of them.
fn seitenadresse(w: &Werkstueck, e: &str) -> String {
    match e {
        "" => format!("{}/regeln", adresse(w)),
        e => format!("{}/regeln/{e}", adresse(w)),
    }
}

/// A draft, its decisions and one of them; what cannot be opened does not exist.
async fn oeffnen(
    anfrage: &Anfrage,
    id: &str,
    e: &str,
    aktion: Aktion,
) -> Result<(Blick, Werk, Entscheidung), WebFehler> {
    let b = Blick::laden(anfrage, id, aktion).await?;
    let werk = Werk::oeffnen(&b.w.dateien, &anfrage.haus.bausteine).ok().flatten().ok_or(WebFehler::NichtGefunden)?;
    let entscheidung = werk.regelwerk.entscheidung(e).map_err(|_| WebFehler::NichtGefunden)?;
    Ok((b, werk, entscheidung))
}

/// As [`oeffnen`], for what changes something.
async fn zum_aendern(anfrage: &Anfrage, id: &str, e: &str) -> Result<(Blick, Werk, Entscheidung), WebFehler> {
    let alles = oeffnen(anfrage, id, e, Aktion::Aendern).await?;
    darf_aendern(&alles.0.w)?;
    Ok(alles)
}

/// What comes from the Land is not changed here.
fn darf_aendern(w: &Werkstueck) -> Result<(), WebFehler> {
    if w.grundlage.is_some() { Err(WebFehler::Konflikt(VOM_LAND.to_owned())) } else { Ok(()) }
}

fn als_tabelle(e: &Entscheidung) -> Result<&Tabelle, WebFehler> {
    if let Logik::Tabelle(t) = &e.logik { Ok(t) } else { Err(WebFehler::NichtGefunden) }
}

/// What a button does: refused when the decision is not as it was when the page was read. `Ok(Some)`: why not.
async fn knopf(
    anfrage: &Anfrage,
    w: &Werkstueck,
    (e, gelesen): (&str, &str),
    bemerkung: &str,
    wie: impl Fn(&mut Regelwerk) -> Result<(), TabelleFehler>,
) -> Result<Option<(Werkstueck, String)>, WebFehler> {
    let haus = Arc::clone(&anfrage.haus.bausteine);
    let urteile = Urteile::default();
    let tun = |d: &mut Dateien| {
        let jetzt = Werk::oeffnen(d, &haus).ok().flatten().map(|w| w.regelwerk.entscheidung(e));
        if jetzt.is_none_or(|j| marke(&j.ok()) != gelesen) {
            return Err(Stoerung::Anders);
        }
        umbauen(d, &haus, &urteile, &wie).map_err(|f| Stoerung::Einwand(f.satz))
    };
    // What it says counts in the transaction.
    let _ = tun(&mut w.dateien.clone());
    Ok(match aendern(anfrage, w, bemerkung, tun).await? {
        Geaendert::Ja(_) => None,
        Geaendert::Gesperrt(_) => return Err(gesperrt()),
        Geaendert::Anders(da, Stoerung::Einwand(satz)) => Some((*da, satz)),
        Geaendert::Anders(da, Stoerung::Anders) => Some((*da, ANDERS.to_owned())),
    })
}

/// The mark of a decision as it was read.
fn marke_von(e: &Entscheidung) -> String {
    marke(&Some(e))
}

/// What the checks find in a decision's table.
pub fn maengel(b: &Blick, werk: &Werk, e: &Entscheidung) -> Vec<Mangel> {
    match &e.logik {
        Logik::Tabelle(t) => {
            let s = sichten(b, &werk.regelwerk, e, t);
            tabelle::pruefen(t, &s.eingaenge, &s.ausgaenge)
        }
        Logik::Nichts => {
            vec![Mangel { muss: true, regeln: Vec::new(), satz: "Die Entscheidung hat noch keinen Inhalt.".to_owned() }]
        }
        _ => Vec::new(),
    }
}

/// A page below the decisions.
fn blatt<'a>(anfrage: &'a Anfrage, w: &Werkstueck, e: &Entscheidung, titel: &str) -> Seite<'a> {
    let diese = seitenadresse(w, &e.id);
    entscheidungsblatt(anfrage, w, titel).krume(diese.clone(), e.name.clone()).zurueck(diese)
}

/// The page of a decision itself.
fn entscheidungsblatt<'a>(anfrage: &'a Anfrage, w: &Werkstueck, titel: &str) -> Seite<'a> {
    let alle = seitenadresse(w, "");
    blatt_zu(anfrage, w, titel).krume(alle.clone(), "Entscheidungen").zurueck(alle)
}

/// Where decisions come from, when they are not the draft's own.
fn herkunft(w: &Werkstueck, werk: &Werk) -> Markup {
    html! {
        @if w.grundlage.is_some() { (bausteine::meldung(Art::Hinweis, "Die Entscheidungen kommen vom Land", bausteine::absatz(VOM_LAND))) }
        @else if let Some(name) = &werk.baustein {
            (bausteine::meldung(Art::Hinweis, "Gemeinsame Entscheidungen", bausteine::absatz(&format!(
                "Der Dienst nutzt den gemeinsamen Baustein „{name}“. Sobald Sie etwas ändern, bekommt er eigene Entscheidungen. Spätere Änderungen am Baustein kommen dann nicht mehr von selbst."
            ))))
        }
    }
}

/// Lets a decision read every known name that a text of FEEL says.
fn bedarf_aus(w: &mut Regelwerk, e: &str, feel: &str, bekannt: &[sicht::Bekannt]) -> Result<(), TabelleFehler> {
    let eigener = w.entscheidung(e)?.name;
    for name in namen_in(feel) {
        if w.wissen(e, &name)? {
            continue;
        }
        let Some(b) = bekannt.iter().find(|b| b.name == name || b.name.split('.').next() == Some(&name)) else {
            continue;
        };
        if name != eigener {
            let typ = if b.name == name { b.sicht.art.dmn() } else { "Any" };
            w.bedarf(e, &name, typ)?;
        }
    }
    Ok(())
}

/// FEEL takes `parameter.gebuehr * 2` for one long name while it does not know what `parameter` holds: paths before an
/// operator get brackets.
fn geklammert(feel: &str) -> String {
    let (mut aus, mut rest, mut im_text) = (String::new(), feel, false);
    while let Some(c) = rest.chars().next() {
        let am_anfang = !aus.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.'));
        if !im_text && am_anfang && rest.starts_with("parameter.") {
            let im_namen = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
            let ende = rest.find(|c: char| !im_namen(c)).unwrap_or(rest.len());
            let (pfad, danach) = rest.split_at(ende);
            let rechnet = danach.trim_start().starts_with(['*', '/', '+', '-']);
            aus.push_str(&if rechnet { format!("({pfad})") } else { pfad.to_owned() });
            rest = danach;
            continue;
        }
        im_text ^= c == '"';
        aus.push(c);
        rest = &rest[c.len_utf8()..];
    }
    aus
}

/// The names in a text of FEEL, without what stands in texts and behind points.
fn namen_in(feel: &str) -> Vec<String> {
    let (mut aus, mut wort, mut im_text, mut davor) = (Vec::new(), String::new(), false, ' ');
    for c in feel.chars().chain([' ']) {
        if !im_text && (c.is_alphanumeric() || c == '_') {
            wort.push(c);
            continue;
        }
        if !wort.is_empty() && davor != '.' {
            aus.push(std::mem::take(&mut wort));
        }
        wort.clear();
        im_text ^= c == '"';
        davor = c;
    }
    aus
}

/// The fault as it is shown with the form: at its field, if it has one.
fn hinweis(e: Einspruch, feld: impl Fn(&str) -> Option<String>) -> Fehlerhinweis {
    let ziel = feld(&e.stelle).unwrap_or_default();
    let satz = if ziel.is_empty() && !e.stelle.is_empty() { format!("{}: {}", e.stelle, e.satz) } else { e.satz };
    Fehlerhinweis::neu(ziel, satz)
}

fn weiter_zu(w: &Werkstueck, e: &str) -> Ergebnis {
    Ok(web::weiter(&format!("{}?gespeichert=ja", seitenadresse(w, e))))
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_before_an_operator_get_brackets() {
        for (getippt, feel) in [
            ("parameter.gebuehr * 2", "(parameter.gebuehr) * 2"),
            ("2 * parameter.gebuehr", "2 * parameter.gebuehr"),
            ("(parameter.a) + parameter.b-1", "(parameter.a) + (parameter.b)-1"),
            ("if x then parameter.a else \"parameter.b * 2\"", "if x then parameter.a else \"parameter.b * 2\""),
        ] {
            assert_eq!(super::geklammert(getippt), feel);
        }
    }

    #[test]
    fn names_are_found_outside_of_texts_and_paths() {
        let namen = super::namen_in("if hund_seit.year > 2 and a=\"b c\" then parameter.satz*Stufe2 else -x");
        assert_eq!(namen, ["if", "hund_seit", "2", "and", "a", "then", "parameter", "Stufe2", "else", "x"]);
    }
}
