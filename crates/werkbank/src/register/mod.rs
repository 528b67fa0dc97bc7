//! The register of processes: what other Länder and authorities share, found, compared and taken over, with how
//! long they really take where the owner agreed; what one shares oneself.

pub mod angaben;
mod demonstration;
pub mod eintrag;
pub mod liste;
pub mod uebernehmen;
pub mod vergleich;
mod zeiten;

use std::sync::Arc;

pub use demonstration::{Demoprozess, prozess_einspielen};

use ::ablauf::{Art as Schrittart, Bibliothek, Modell};
use konto::Aktion;
use web::{
    Anfrage, Markup, Seite, WebFehler,
    bausteine::{self, Art},
    html,
};
use werkstatt::{
    Werkstueck,
    register::{self, Prozess, ProzessId, Prozessstand, Teilen},
};

use crate::gemeinsam::{blatt, traeger, traegername, tx};

/// Building blocks: stored name, what people read.
const BAUSTEINE: [(&str, &str); 8] = [
    ("zahlung_anfordern", "Zahlung anfordern"),
    ("beteiligen", "andere Behörden beteiligen"),
    ("pflichten_setzen", "Pflichten vormerken"),
    ("bescheid_zustellen", "Bescheid zustellen"),
    ("benachrichtigen", "benachrichtigen"),
    ("abschliessen", "abschließen"),
    ("entscheidung", "nach Regeln entscheiden"),
    ("freigabe", "Freigabe durch zwei Personen"),
];

/// What a building block is called.
fn bausteinname(name: &str) -> &str {
    BAUSTEINE.iter().find(|(n, _)| *n == name).map_or(name, |(_, worte)| worte)
}

/// The building blocks in a process, in the order of the list.
fn bausteine_in(m: &Modell) -> Vec<String> {
    let hat = |name: &str| {
        m.knoten.iter().any(|k| match &k.art {
            Schrittart::Dienst(Some(b)) => b.name() == name,
            Schrittart::Regel(_) => name == "entscheidung",
            Schrittart::Aufgabe(_) => name == "freigabe" && k.parameter.get("aufgabe").is_some_and(|a| a == "freigabe"),
            _ => false,
        })
    };
    BAUSTEINE.iter().filter(|(n, _)| hat(n)).map(|(n, _)| (*n).to_owned()).collect()
}

/// A stored process, with the shared blocks that it calls.
fn modell(text: &str, haus: &leistung::Dateien) -> Option<Modell> {
    let mut bibliothek = Bibliothek::leer();
    for inhalt in haus.iter().filter(|(p, _)| p.starts_with("bausteine/ablauf/")).map(|(_, i)| i) {
        bibliothek.aufnehmen(inhalt).ok()?;
    }
    Modell::lesen_mit(text.as_bytes(), &Arc::new(bibliothek)).ok()
}

fn marke_stand(stand: Prozessstand) -> Markup {
    match stand {
        Prozessstand::Entwurf => bausteine::status(Art::Hinweis, "Entwurf"),
        Prozessstand::Gilt => bausteine::status(Art::Erfolg, "empfohlen"),
        Prozessstand::Zurueckgezogen => bausteine::status(Art::Warnung, "zurückgezogen"),
    }
}

/// Who sees it, in words.
fn geteilt(anfrage: &Anfrage, t: &Teilen) -> String {
    match t {
        Teilen::Niemand => "nur wir".to_owned(),
        Teilen::Alle => "alle Länder und Behörden".to_owned(),
        Teilen::Bestimmte(m) => {
            let namen: Vec<String> = m.iter().map(|m| traegername(anfrage, grund::Traeger::Mandant(*m))).collect();
            namen.join(", ")
        }
    }
}

/// An entry that she may see, and whether it is her own to change.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Prozess, bool), WebFehler> {
    let id: ProzessId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    for t in traeger(anfrage, Aktion::Lesen)? {
        let mut tx = tx(anfrage, t).await?;
        if let Some(p) = register::eintrag(&mut tx, id).await? {
            let eigener = traeger(anfrage, Aktion::Aendern)?.contains(&p.traeger);
            return Ok((p, eigener));
        }
    }
    Err(WebFehler::NichtGefunden)
}

/// All entries that she may see, each once.
async fn alle(anfrage: &Anfrage) -> Result<Vec<Prozess>, WebFehler> {
    let mut aus: Vec<Prozess> = Vec::new();
    for t in traeger(anfrage, Aktion::Lesen)? {
        let mut tx = tx(anfrage, t).await?;
        for p in register::alle(&mut tx).await? {
            if !aus.iter().any(|a| a.id == p.id) {
                aus.push(p);
            }
        }
    }
    aus.sort_by_key(|p| std::cmp::Reverse(p.geaendert));
    Ok(aus)
}

/// Her drafts that can have a process of their own.
async fn eigene_entwuerfe(anfrage: &Anfrage) -> Result<Vec<Werkstueck>, WebFehler> {
    let mut aus = Vec::new();
    for t in traeger(anfrage, Aktion::Aendern)? {
        let mut tx = tx(anfrage, t).await?;
        aus.extend(werkstatt::liste(&mut tx).await?.into_iter().filter(|w| w.grundlage.is_none()));
    }
    Ok(aus)
}

fn adresse_von(p: &Prozess) -> String {
    format!("/werkstatt/register/{}", p.id)
}

/// A page of the register.
fn registerblatt<'a>(anfrage: &'a Anfrage, titel: &str) -> Seite<'a> {
    blatt(anfrage, titel.to_owned()).krume("/werkstatt", "Werkstatt")
}

/// A page about an entry.
fn blatt_zu<'a>(anfrage: &'a Anfrage, p: &Prozess, titel: &str) -> Seite<'a> {
    registerblatt(anfrage, &format!("{titel}: {}", p.angaben.name))
        .krume("/werkstatt/register", "Prozessregister")
        .krume(adresse_von(p), p.angaben.name.clone())
        .zurueck(adresse_von(p))
}

/// „Gespeichert“ and the like, where a page before did something.
fn getan(anfrage: &Anfrage) -> Markup {
    let satz = match anfrage.abfrage_wert("getan").as_deref() {
        Some("aufgenommen") => "Der Ablauf steht im Register. Wer ihn sieht, haben Sie festgelegt.",
        Some("gespeichert") => "Die Angaben sind gespeichert.",
        Some("nachgefuehrt") => "Der Eintrag zeigt jetzt den Ablauf Ihres Entwurfs.",
        Some("uebernommen") => {
            "Der Ablauf ist in Ihrem Entwurf. Das ist Ihr eigener Eintrag; er merkt sich, woher er kommt."
        }
        _ => return html! {},
    };
    bausteine::rueckmeldung(Art::Erfolg, "Getan", bausteine::absatz(satz))
}
