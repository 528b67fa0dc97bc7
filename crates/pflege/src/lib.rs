//! Editors' pages: writing, reviewing and publishing texts, who is responsible for what, data of offices, appearance.
//! German only, every action a plain form.
//!
//! Promises: an editor reaches the texts of her own Land or authority and nobody else's (everything else is a 404;
//! row-level security holds it a second time), nothing is overwritten in silence (forms carry a count; a later one leads
//! to a page with both texts), and what is published stands on the portal within a second.

mod aktivierung;
mod auftritte;
mod dienste;
mod dienstleister;
mod einbettung;
mod eingangskorb;
mod erinnern;
mod fassungen;
mod gebiet;
mod geheim;
mod gemeinsam;
mod handeln;
mod katalog;
mod konflikt;
mod leistungen;
mod masse;
mod personal;
mod pruefung;
mod sprachhilfe;
mod stellen;
mod text;
mod uebersicht;
mod verantwortliche;
mod vorschlag;
mod werte;
mod ziele;
mod zustaendigkeiten;

pub use erinnern::delegationen_erinnern;
use web::{Aktion, Ressource, Wege, Zugang};

/// The editors' pages.
#[must_use]
pub fn wege() -> Wege {
    texte(Wege::neu("pflege"))
        .und(katalog_wege())
        .und(zustaendigkeit_wege())
        .und(behoerde_wege())
        .und(dienstleister_wege())
        .und(personal::wege())
}

fn texte(wege: Wege) -> Wege {
    let lesen = Zugang::Recht(Ressource::Leistungstext, Aktion::Lesen);
    let schreiben = Zugang::Recht(Ressource::Leistungstext, Aktion::Aendern);
    let pruefen = Zugang::Recht(Ressource::Leistungstext, Aktion::Pruefen);
    let stelle = Zugang::Recht(Ressource::Stelle, Aktion::Lesen);
    let stelle_aendern = Zugang::Recht(Ressource::Stelle, Aktion::Aendern);
    wege.get("/redaktion", lesen, uebersicht::zeigen)
        .post("/redaktion/sprachhilfe", schreiben, sprachhilfe::pruefen)
        .post("/redaktion/aufgabe", lesen, uebersicht::aufgabe)
        .post("/redaktion/aufgabe/{id}/erledigt", lesen, uebersicht::erledigt)
        .get("/redaktion/leistungen", lesen, leistungen::liste)
        .get("/redaktion/leistung/{kennung}", lesen, leistungen::zeigen)
        .get("/redaktion/fehlende", lesen, leistungen::fehlende)
        .get("/redaktion/text/{traeger}/{leistung}/{sprache}", lesen, text::zeigen)
        .post("/redaktion/text/{traeger}/{leistung}/{sprache}", schreiben, text::speichern)
        .post("/redaktion/text/{traeger}/{leistung}/{sprache}/schritt", lesen, text::schritt)
        .get("/redaktion/text/{traeger}/{leistung}/{sprache}/pruefung", pruefen, pruefung::zeigen)
        .post("/redaktion/text/{traeger}/{leistung}/{sprache}/pruefung", pruefen, pruefung::absenden)
        .get("/redaktion/text/{traeger}/{leistung}/{sprache}/fassungen", lesen, fassungen::zeigen)
        .get("/redaktion/text/{traeger}/{leistung}/{sprache}/vergleich", lesen, fassungen::vergleich)
        .get("/redaktion/text/{traeger}/{leistung}/{sprache}/vorschau", lesen, fassungen::vorschau)
        .get("/redaktion/behoerden-ohne/{land}", lesen, verantwortliche::liste)
        .get("/redaktion/verantwortliche/{mandant}", stelle, verantwortliche::zeigen)
        .post("/redaktion/verantwortliche/{mandant}", stelle_aendern, verantwortliche::eintragen)
        .post("/redaktion/verantwortliche/{mandant}/streichen", stelle_aendern, verantwortliche::streichen)
}

fn katalog_wege() -> Wege {
    let lesen = Zugang::Recht(Ressource::Katalog, Aktion::Lesen);
    let aendern = Zugang::Recht(Ressource::Katalog, Aktion::Aendern);
    Wege::neu("pflege")
        .get("/redaktion/katalog", lesen, katalog::zeigen)
        .post("/redaktion/synonyme", aendern, katalog::synonym)
        .post("/redaktion/synonyme/loeschen", aendern, katalog::synonym_loeschen)
        .get("/redaktion/lage/{kennung}", lesen, katalog::lage)
        .post("/redaktion/lage/{kennung}", aendern, katalog::lage_speichern)
}

fn zustaendigkeit_wege() -> Wege {
    let lesen = Zugang::Recht(Ressource::Zustaendigkeit, Aktion::Lesen);
    let aendern = Zugang::Recht(Ressource::Zustaendigkeit, Aktion::Aendern);
    Wege::neu("pflege")
        .get("/redaktion/zustaendigkeiten", lesen, zustaendigkeiten::zeigen)
        .post("/redaktion/zustaendigkeiten", aendern, zustaendigkeiten::speichern)
        .post("/redaktion/zustaendigkeiten/streichen", aendern, zustaendigkeiten::streichen)
        .get("/redaktion/luecken", lesen, zustaendigkeiten::luecken_seite)
        .get("/redaktion/masse", aendern, masse::zeigen)
        .post("/redaktion/masse", aendern, masse::vorschau)
        .post_bis("/redaktion/masse/datei/{traeger}", aendern, masse::GRENZE, masse::datei)
        .post_bis("/redaktion/masse/ausfuehren", aendern, masse::GRENZE, masse::ausfuehren)
        .get("/redaktion/masse/{id}", aendern, masse::bericht)
        .post("/redaktion/masse/{id}/zuruecknehmen", aendern, masse::ruecknahme)
}

fn dienstleister_wege() -> Wege {
    let recht = |aktion| Zugang::Recht(Ressource::Delegation, aktion);
    Wege::neu("pflege")
        .get("/dienstleister", recht(Aktion::Uebernehmen), handeln::zeigen)
        .post("/dienstleister", recht(Aktion::Uebernehmen), handeln::waehlen)
        .get("/redaktion/dienstleister", recht(Aktion::Lesen), dienstleister::liste)
        .get("/redaktion/dienstleister/{mandant}/neu", recht(Aktion::Anlegen), dienstleister::neu)
        .post("/redaktion/dienstleister/{mandant}/neu", recht(Aktion::Anlegen), dienstleister::uebertragen)
        .get("/redaktion/dienstleister/{mandant}/{id}", recht(Aktion::Lesen), dienstleister::zeigen)
        .post("/redaktion/dienstleister/{mandant}/{id}", recht(Aktion::Aendern), dienstleister::aendern)
}

fn behoerde_wege() -> Wege {
    let zustaendigkeit = Zugang::Recht(Ressource::Zustaendigkeit, Aktion::Aendern);
    let stelle = Zugang::Recht(Ressource::Stelle, Aktion::Lesen);
    let stelle_aendern = Zugang::Recht(Ressource::Stelle, Aktion::Aendern);
    let auftritt = Zugang::Recht(Ressource::Auftritt, Aktion::Lesen);
    let auftritt_aendern = Zugang::Recht(Ressource::Auftritt, Aktion::Aendern);
    Wege::neu("pflege")
        .get("/redaktion/aktivierung/{mandant}/{leistung}", zustaendigkeit, aktivierung::zeigen)
        .post("/redaktion/aktivierung/{mandant}/{leistung}", zustaendigkeit, aktivierung::setzen)
        .get("/redaktion/vorschlag/{mandant}/{leistung}", zustaendigkeit, vorschlag::zeigen)
        .post("/redaktion/vorschlag/{mandant}/{leistung}", zustaendigkeit, vorschlag::entscheiden)
        .get("/redaktion/dienste", zustaendigkeit, dienste::liste)
        .get("/redaktion/werte/{mandant}/{leistung}", zustaendigkeit, werte::zeigen)
        .post("/redaktion/werte/{mandant}/{leistung}", zustaendigkeit, werte::speichern)
        .post("/redaktion/werte/{mandant}/{leistung}/zurueck", zustaendigkeit, werte::zurueck)
        .post("/redaktion/werte/{mandant}/{leistung}/geheim", zustaendigkeit, geheim::speichern)
        .get("/redaktion/ziele/{mandant}", zustaendigkeit, ziele::liste)
        .get("/redaktion/ziele/{mandant}/{ziel}", zustaendigkeit, ziele::zeigen)
        .post("/redaktion/ziele/{mandant}/{ziel}", zustaendigkeit, ziele::speichern)
        .get("/redaktion/stellen", stelle, stellen::liste)
        .get("/redaktion/stelle/{id}", stelle, stellen::zeigen)
        .post("/redaktion/stelle/{id}", stelle_aendern, stellen::speichern)
        .get("/redaktion/einbettung/{mandant}", auftritt, einbettung::zeigen)
        .post("/redaktion/einbettung/{mandant}", auftritt_aendern, einbettung::speichern)
        .get("/redaktion/auftritte", auftritt, auftritte::liste)
        .get("/redaktion/auftritt/{traeger}", auftritt, auftritte::zeigen)
        .post_bis("/redaktion/auftritt/{traeger}", auftritt_aendern, auftritte::GRENZE, auftritte::speichern)
}
