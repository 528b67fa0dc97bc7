//! How it stands with the register that a matter asked: what waits and why, and why a person has to decide.

use ::vorgang::register::Registerstand;
use akte::Vorgang;
use uebergabe::Wartend;
use web::{
    Markup,
    bausteine::{self, Art, Zeile},
    format, html,
};

use crate::{antrag::Antrag, gemeinsam::DE};

/// The section on the page of a matter; nothing where no register was asked.
pub fn abschnitt(v: &Vorgang, antrag: &Antrag, wartend: Option<&Wartend>) -> Markup {
    let Some(stand) = &v.zustand.register else { return html! {} };
    let name = |id: &str| {
        let regel = antrag.leistung.stamm.register.iter().find(|r| r.id == id);
        regel.map_or_else(|| id.to_owned(), |r| r.name.clone())
    };
    html! {
        (bausteine::abschnitt("Prüfung im Register"))
        @match stand {
            Registerstand::Wartet { name: id, seit, .. } => {
                (bausteine::angaben(DE, &[
                    Zeile::neu("Register", name(id)),
                    Zeile::markup("Stand", bausteine::status(Art::Hinweis, "Wartet auf die Antwort")),
                    Zeile::markup("Gefragt", format::zeit_element(DE, *seit)),
                    Zeile::neu("Versuche", warum(wartend)),
                ]))
            }
            Registerstand::Vollzogen { name: id, am, .. } => {
                (bausteine::angaben(DE, &[
                    Zeile::neu("Register", name(id)),
                    Zeile::markup("Stand", bausteine::status(Art::Erfolg, "Ausgeführt und automatisch entschieden")),
                    Zeile::markup("Am", format::zeit_element(DE, *am)),
                ]))
                (bausteine::absatz("Ein Programm hat entschieden. Sie dürfen die Entscheidung nachprüfen, aufheben und neu entscheiden."))
            }
            Registerstand::Abgewiesen { name: id, am, grund, .. } => {
                (bausteine::meldung(Art::Warnung, "Das Register hat den Antrag nicht ausgeführt", bausteine::absatz(&format!(
                    "Grund: {}. Entscheiden Sie selbst. An die Antwort des Registers sind Sie nicht gebunden.", grund.text()
                ))))
                (bausteine::angaben(DE, &[
                    Zeile::neu("Register", name(id)),
                    Zeile::markup("Am", format::zeit_element(DE, *am)),
                ]))
            }
            Registerstand::Unbefragt { grund, .. } => {
                (bausteine::meldung(Art::Hinweis, "Das Register ist nicht gefragt", bausteine::absatz(&format!(
                    "Grund: {}. Entscheiden Sie selbst.", grund.text()
                ))))
            }
        }
    }
}

/// Why it still waits.
fn warum(wartend: Option<&Wartend>) -> String {
    let Some(w) = wartend else { return "Die Antwort wird gerade verarbeitet.".to_owned() };
    if w.ohne_zugang {
        return "Wartet auf den Zugangsschlüssel. Ihre Redaktion trägt ihn unter „Werte Ihrer Behörde“ ein. Es geht nichts verloren.".to_owned();
    }
    match w.fehler {
        None => "Die Anfrage ist unterwegs.".to_owned(),
        Some(fehler) => format!(
            "{}-mal vergeblich: {}. Nächster Versuch: {}. Sie müssen nichts tun.",
            w.versuche,
            fehler.text(),
            format::zeit(DE, w.faellig)
        ),
    }
}
