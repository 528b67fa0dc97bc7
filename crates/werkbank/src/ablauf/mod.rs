//! The process of a service in the making: its picture, the same as a list of steps that can be edited, what the check
//! finds, and a run with a clock that is set by hand. The file is a BPMN file before and after.

mod angaben;
pub mod probe;
pub mod schritt;
pub mod weg;
pub mod zeichnen;
mod zeit;

use std::sync::Arc;

use ::ablauf::{Angebot, Art as Schrittart, Ausloeser, Befund, Bibliothek, Modell, Umbau, Zeitangabe};
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    ablauf::{Schrittstand, Staende, bild, nebeneinander, reihenfolge, schrittliste},
    axum::extract::Path,
    bausteine::{self, Art, Rang},
    html,
};
use werkstatt::{Dateien, Geaendert, Werkstueck, marke};

use crate::gemeinsam::{Stoerung, adresse, aendern, blatt_zu, gespeichert, gesperrt, laden, sperrhinweis};

/// The file of a process of one's own.
pub const EIGENER: &str = "ablauf.bpmn";
/// Where shared processes stand.
const GETEILTE: &str = "bausteine/ablauf/";

/// An adaptation changes words, never the course.
pub const VOM_LAND: &str =
    "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Der Ablauf kommt vom Land und bleibt, wie er ist.";

/// The process of a draft, open for change.
pub struct Werk {
    /// The file.
    pub umbau: Umbau,
    /// What it says.
    pub modell: Arc<Modell>,
    /// The shared block that it is, unless the draft has a process of its own.
    baustein: Option<String>,
}

impl Werk {
    /// `None`: the draft has no process yet, or one that cannot be read.
    pub fn oeffnen(dateien: &Dateien, haus: &leistung::Dateien) -> Option<Self> {
        let alle = dateien.vollstaendig(haus);
        let gewaehlt = dateien.stamm().get("bausteine").and_then(|b| b.get("ablauf")?.as_str().map(str::to_owned));
        let (pfad, baustein) = match dateien.0.contains_key(EIGENER) {
            true => (EIGENER.to_owned(), None),
            false => gewaehlt.map(|name| (format!("{GETEILTE}{name}.bpmn"), Some(name)))?,
        };
        let mut bibliothek = Bibliothek::leer();
        // All that can be called, not only what is called already; what the draft brings along counts.
        for (_, inhalt) in haus.iter().chain(&alle).filter(|(p, _)| p.starts_with(GETEILTE) && **p != pfad) {
            bibliothek.aufnehmen(inhalt).ok()?;
        }
        let umbau = Umbau::lesen(alle.get(&pfad)?, Arc::new(bibliothek)).ok()?;
        Some(Self { modell: Arc::new(umbau.modell().ok()?), umbau, baustein })
    }

    /// The blocks that it can call.
    fn angebote(&self) -> Vec<Angebot> {
        self.umbau.angebote().into_iter().filter(|a| a.id != self.modell.id).collect()
    }

    /// What the check finds. It tries all ways out.
    pub fn befunde(&self) -> Vec<Befund> {
        vorgang::pruefen(&self.modell)
    }

    /// A mark of what the pages were made from.
    fn marke(&self) -> String {
        marke(&self.umbau.text())
    }
}

fn seitenadresse(w: &Werkstueck) -> String {
    format!("{}/ablauf", adresse(w))
}

/// Changes the process as the database holds it now. A shared block becomes a process of the draft's own by that.
async fn umbauen(
    anfrage: &Anfrage,
    w: &Werkstueck,
    gelesen: &str,
    bemerkung: &str,
    wie: impl FnOnce(&mut Umbau) -> Result<(), ::ablauf::UmbauFehler>,
) -> Result<Geaendert<Stoerung>, WebFehler> {
    if w.grundlage.is_some() {
        return Err(WebFehler::Konflikt(VOM_LAND.to_owned()));
    }
    let haus = Arc::clone(&anfrage.haus.bausteine);
    aendern(anfrage, w, bemerkung, move |d| {
        let unlesbar =
            || Stoerung::Einwand("Der Ablauf lässt sich nicht lesen. Die Übersicht nennt den Grund.".to_owned());
        let mut werk = Werk::oeffnen(d, &haus).ok_or_else(unlesbar)?;
        if werk.marke() != gelesen {
            return Err(Stoerung::Anders);
        }
        wie(&mut werk.umbau).map_err(|f| Stoerung::Einwand(f.to_string()))?;
        d.0.insert(EIGENER.to_owned(), werk.umbau.text().to_owned());
        if werk.baustein.is_some() {
            let mut stamm = d.stamm();
            if let Some(toml::Value::Table(wahl)) = stamm.get_mut("bausteine") {
                wahl.remove("ablauf");
            }
            d.stamm_setzen(&stamm);
        }
        Ok(())
    })
    .await
}

/// What follows a change: on to the process, or the form again with the reason.
fn danach(w: &Werkstueck, ausgang: Geaendert<Stoerung>, nochmal: impl FnOnce(String) -> Ergebnis) -> Ergebnis {
    match ausgang {
        Geaendert::Ja(_) => Ok(web::weiter(&format!("{}?gespeichert=ja", seitenadresse(w)))),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => nochmal(satz),
        Geaendert::Anders(_, Stoerung::Anders) => nochmal(
            "Jemand hat den Ablauf geändert, seit Sie die Seite geöffnet haben. Laden Sie die Seite neu und ändern Sie noch einmal."
                .to_owned(),
        ),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
    }
}

/// `GET /werkstatt/{id}/ablauf`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Lesen).await?;
    let inhalt = match Werk::oeffnen(&w.dateien, &anfrage.haus.bausteine) {
        Some(werk) => ganz(&anfrage, &w, &werk),
        None => bausteine::meldung(
            Art::Warnung,
            "Kein lesbarer Ablauf",
            bausteine::absatz(
                "Der Entwurf hat noch keinen Ablauf, oder die Datei lässt sich nicht lesen. Die Übersicht nennt, was fehlt.",
            ),
        ),
    };
    blatt_zu(&anfrage, &w, "Ablauf").inhalt(html! { (gespeichert(&anfrage, &w)) (sperrhinweis(&w)) (inhalt) }).antwort()
}

fn ganz(anfrage: &Anfrage, w: &Werkstueck, werk: &Werk) -> Markup {
    let m = &*werk.modell;
    let befunde = werk.befunde();
    let staende = griffe(w, m);
    let angeboten = anfrage.haus.leistungen.aktuell(w.leistung.as_str());
    html! {
        p.kern-body { "Der Ablauf sagt, was nach dem Absenden geschieht. Sie ändern ihn Schritt für Schritt; das Bild zeichnet sich von selbst." }
        @if w.grundlage.is_some() { (bausteine::meldung(Art::Hinweis, "Der Ablauf kommt vom Land", bausteine::absatz(VOM_LAND))) }
        @else if let Some(name) = &werk.baustein {
            (bausteine::meldung(Art::Hinweis, "Ein gemeinsamer Ablauf", bausteine::absatz(&format!(
                "Der Dienst nutzt den gemeinsamen Baustein „{name}“. Sobald Sie etwas ändern, bekommt er einen eigenen Ablauf. Spätere Änderungen am Baustein kommen dann nicht mehr von selbst."
            ))))
        }
        (bausteine::knopfzeile(html! {
            @if w.grundlage.is_none() { (bausteine::linkknopf(Rang::Neben, &format!("{}/zeichnen", seitenadresse(w)), "Ablauf zeichnen")) }
            (bausteine::linkknopf(Rang::Neben, &format!("{}/probe", seitenadresse(w)), "Ablauf durchspielen"))
            @if w.grundlage.is_none() { (bausteine::linkknopf(Rang::Still, &format!("{}/register", seitenadresse(w)), "Mit anderen teilen")) }
        }))
        (bausteine::abschnitt("Was die Prüfung findet"))
        @if befunde.is_empty() { (bausteine::status(Art::Erfolg, "Die Prüfung findet keinen Mangel.")) }
        @else {
            ul.kern-list.kern-list--bullet {
                @for b in &befunde {
                    li {
                        (befundsatz(m, b))
                        @if let Some((_, k)) = m.finde(&b.stelle).filter(|(_, k)| !k.id.contains('/') && w.grundlage.is_none()) {
                            " " a.kern-link href=(format!("{}/schritt/{}", seitenadresse(w), k.id)) { "Zum Schritt „" (web::ablauf::titel(k)) "“" }
                        }
                    }
                }
            }
        }
        (bausteine::abschnitt("Bild des Ablaufs"))
        (bild(m, &staende, &format!("Ablauf „{}“", m.name)))
        (bausteine::abschnitt("Schritte des Ablaufs"))
        (schrittliste(m, &staende))
        @if let Some(l) = angeboten {
            (bausteine::abschnitt("Unterschied zur angebotenen Fassung"))
            (nebeneinander(&l.ablauf, m, ("Angeboten", "Dieser Entwurf"), true))
        }
    }
}

/// What the check found, in the words of these pages: what was never filled in is missing, not unreadable.
fn befundsatz(m: &Modell, b: &Befund) -> String {
    let leer =
        |k: &::ablauf::Knoten| matches!(k.ausloeser(), Some(Ausloeser::Zeit(Zeitangabe::Unlesbar(t))) if t.is_empty());
    match m.finde(&b.stelle) {
        Some((nr, k)) if leer(k) && b.satz.starts_with("Die Zeitangabe") => web::ablauf::wecker_fehlt(m, nr),
        Some((_, k)) if matches!(&k.art, Schrittart::Aufruf(ziel) if ziel.is_empty()) => {
            format!("Bei „{}“ fehlt, welcher Baustein hier läuft.", web::ablauf::titel(k))
        }
        _ => b.satz.clone(),
    }
}

/// For every step the links to change it and to put one behind it. What a called process brings along is not edited here.
fn griffe(w: &Werkstueck, m: &Modell) -> Staende {
    let a = seitenadresse(w);
    if w.grundlage.is_some() {
        return Staende::new();
    }
    reihenfolge(m)
        .into_iter()
        .map(|nr| &m.knoten[nr])
        .filter(|k| !k.id.contains('/'))
        .map(|k| {
            let links = html! {
                a.kern-link href=(format!("{a}/schritt/{}", k.id)) { "Ändern" (bausteine::verborgen(&format!(": {}", web::ablauf::titel(k)))) }
                @for f in &k.ausgehend {
                    @let fluss = &m.fluesse[*f];
                    @let ziel = web::ablauf::titel(&m.knoten[fluss.nach]);
                    " · " a.kern-link href=(format!("{a}/weg/{}", fluss.id)) { "Schritt einfügen vor „" (ziel) "“" (bausteine::verborgen(&format!(", nach {}", web::ablauf::titel(k)))) }
                }
            };
            (k.id.clone(), Schrittstand { zusatz: vec![links], ..Schrittstand::default() })
        })
        .collect()
}

/// A draft with its process, and what cannot be opened does not exist.
pub async fn oeffnen(anfrage: &Anfrage, id: &str, aktion: Aktion) -> Result<(Werkstueck, Werk), WebFehler> {
    let w = laden(anfrage, id, aktion).await?;
    let werk = Werk::oeffnen(&w.dateien, &anfrage.haus.bausteine).ok_or(WebFehler::NichtGefunden)?;
    Ok((w, werk))
}
