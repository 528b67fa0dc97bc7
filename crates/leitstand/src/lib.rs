//! The operator's pages: tenants, health, queue and outbox, reports of barriers, keys of the public interface.
//!
//! Never a Vorgang's content: of waiting work the pages show kind, age, tries and authority, nothing else. They read
//! under `Sicht::Betrieb`, to which row-level security shows no content either. German only.

mod administration;
mod barrieren;
mod dienstleister;
mod einbettung;
mod mandant_neu;
mod mandanten;
mod schnittstellen;
mod ueberblick;
mod vorgang;
mod warteschlange;

use grund::{Sprache, Zeitpunkt};
use konto::{Aktion, Ressource};
use web::{Anfrage, Bereich, Seite, Wege, Zugang};

/// The language of these pages.
const S: Sprache = Sprache::De;

/// The routes below `/leitstand`.
#[must_use]
pub fn wege() -> Wege {
    let gesundheit = Zugang::Recht(Ressource::Gesundheit, Aktion::Lesen);
    let mandanten = Zugang::Recht(Ressource::Mandanten, Aktion::Lesen);
    Wege::neu("leitstand")
        .get("/leitstand", gesundheit, ueberblick::seite)
        .get("/leitstand/mandanten", mandanten, mandanten::liste)
        .get("/leitstand/mandanten/neu", Zugang::Recht(Ressource::Mandanten, Aktion::Anlegen), mandant_neu::zeigen)
        .post("/leitstand/mandanten/neu", Zugang::Recht(Ressource::Mandanten, Aktion::Anlegen), mandant_neu::anlegen)
        .get("/leitstand/mandanten/{id}", mandanten, mandanten::einer)
        .get("/leitstand/mandanten/{id}/administration", mandanten, administration::zeigen)
        .post(
            "/leitstand/mandanten/{id}/administration",
            Zugang::Recht(Ressource::Mandanten, Aktion::Aendern),
            administration::aendern,
        )
        .get("/leitstand/warteschlange", Zugang::Recht(Ressource::Warteschlange, Aktion::Lesen), warteschlange::seite)
        .get("/leitstand/auftrag/{id}", Zugang::Recht(Ressource::Warteschlange, Aktion::Lesen), vorgang::seite)
        .post(
            "/leitstand/warteschlange/{id}/erneut",
            Zugang::Recht(Ressource::Outbox, Aktion::Wiederholen),
            warteschlange::erneut,
        )
        .get("/leitstand/barrieren", Zugang::Recht(Ressource::Barrieremeldung, Aktion::Lesen), barrieren::seite)
        .post(
            "/leitstand/barrieren/{id}/erledigt",
            Zugang::Recht(Ressource::Barrieremeldung, Aktion::Aendern),
            barrieren::erledigt,
        )
        .und(schnittstellen())
        .und(dienstleister_wege())
}

fn dienstleister_wege() -> Wege {
    let recht = |aktion| Zugang::Recht(Ressource::Dienstleister, aktion);
    Wege::neu("leitstand")
        .get("/leitstand/dienstleister", recht(Aktion::Lesen), dienstleister::liste)
        .post("/leitstand/dienstleister", recht(Aktion::Anlegen), dienstleister::anlegen)
        .get("/leitstand/dienstleister/{id}", recht(Aktion::Lesen), dienstleister::einer)
        .post("/leitstand/dienstleister/{id}", recht(Aktion::Aendern), dienstleister::aufnehmen)
        .post("/leitstand/dienstleister/{id}/austragen", recht(Aktion::Aendern), dienstleister::austragen)
}

fn schnittstellen() -> Wege {
    let recht = |aktion| Zugang::Recht(Ressource::Schnittstelle, aktion);
    Wege::neu("leitstand")
        .get("/leitstand/schnittstellen", recht(Aktion::Lesen), schnittstellen::liste)
        .post("/leitstand/schnittstellen", recht(Aktion::Anlegen), schnittstellen::anlegen)
        .get("/leitstand/schnittstellen/{id}", recht(Aktion::Lesen), schnittstellen::einer)
        .post("/leitstand/schnittstellen/{id}/widerrufen", recht(Aktion::Aendern), schnittstellen::widerrufen)
        .get("/leitstand/mandanten/{id}/einbettung", recht(Aktion::Lesen), einbettung::seite)
        .post("/leitstand/mandanten/{id}/einbettung", recht(Aktion::Aendern), einbettung::speichern)
}

fn seite<'a>(anfrage: &'a Anfrage, titel: &str) -> Seite<'a> {
    Seite::neu(anfrage, titel).bereich(Bereich::Leitstand)
}

/// "3 Minuten", "2 Tage": how long ago, for tables. Clocks of several machines differ a little.
fn alter(seit: Zeitpunkt, jetzt: Zeitpunkt) -> String {
    grund::format::dauer(jetzt.duration_since(seit).as_secs().max(0))
}
