//! Pages of the Werkstatt: a trained clerk makes a service without programming, a second person reviews and releases it,
//! and authorities offer it. German only, every action a plain form, everything works without script.
//!
//! Promises: she reaches the drafts of her own Land or authority and nobody else's (everything else is a 404; row-level
//! security holds it a second time); every change is kept and can be taken back; a change to a place that somebody else
//! changed meanwhile leads to a comparison and overwrites nothing; nothing is released that the check refuses.

mod abgleich;
mod ablauf;
mod andere;
mod angaben;
mod anpassung;
mod ausgabe;
mod bedingung;
mod befunde;
mod briefe;
mod briefprobe;
mod codelisten;
mod einstellung;
mod faelle;
mod fall;
mod fassungen;
mod frage;
mod frageart;
mod fragen;
mod freigabe;
mod gemeinsam;
mod grenze;
mod gruppe;
mod hauslisten;
mod liste;
mod maske;
mod neu;
mod nutzung;
mod parameter;
mod pruefquellen;
mod pruefregel;
mod pruefregeln;
mod quellen;
mod rahmen;
mod regeln;
mod register;
mod seite;
mod texte;
mod uebersetzung;
mod uebersicht;
mod vermerke;
mod vorschau;
mod weitergabe;
mod werte;

pub use register::{Demoprozess, prozess_einspielen};
use web::{Aktion, Ressource, Wege, Zugang};

/// The pages of the Werkstatt.
#[must_use]
pub fn wege() -> Wege {
    let lesen = Zugang::Recht(Ressource::Werkstueck, Aktion::Lesen);
    let anlegen = Zugang::Recht(Ressource::Werkstueck, Aktion::Anlegen);
    let aendern = Zugang::Recht(Ressource::Werkstueck, Aktion::Aendern);
    Wege::neu("werkbank")
        .get("/werkstatt", lesen, liste::zeigen)
        .get("/werkstatt/neu", anlegen, neu::zeigen)
        .post("/werkstatt/neu", anlegen, neu::anlegen)
        .post_bis("/werkstatt/neu/datei/{traeger}", anlegen, neu::GRENZE, neu::datei)
        .get("/werkstatt/anpassen", anlegen, neu::anpassen_zeigen)
        .post("/werkstatt/anpassen", anlegen, neu::anpassen)
        .get("/werkstatt/{id}", lesen, uebersicht::zeigen)
        .get("/werkstatt/{id}/fragen", lesen, fragen::zeigen)
        .post("/werkstatt/{id}/fragen", aendern, fragen::handeln)
        .get("/werkstatt/{id}/seite/{schluessel}", lesen, seite::zeigen)
        .post("/werkstatt/{id}/seite/{schluessel}", aendern, seite::speichern)
        .get("/werkstatt/{id}/frage/{schluessel}", lesen, frage::zeigen)
        .post("/werkstatt/{id}/frage/{schluessel}", aendern, frage::speichern)
        .get("/werkstatt/{id}/eintraege/{liste}", lesen, quellen::vorschlagen)
        .get("/werkstatt/{id}/vermerke", lesen, vermerke::zeigen)
        .post("/werkstatt/{id}/vermerke", aendern, vermerke::abhaken)
        .get("/werkstatt/{id}/codelisten", lesen, codelisten::zeigen)
        .post("/werkstatt/{id}/codelisten", aendern, codelisten::anlegen)
        .get("/werkstatt/{id}/codeliste/{liste}", lesen, codelisten::eine)
        .post("/werkstatt/{id}/codeliste/{liste}", aendern, codelisten::speichern)
        .post_bis("/werkstatt/{id}/codeliste/{liste}/datei", aendern, codelisten::GRENZE, codelisten::datei)
        .get("/werkstatt/{id}/andere", lesen, andere::zeigen)
        .get("/werkstatt/{id}/andere/{sorte}/{eintrag}", lesen, andere::einer)
        .post("/werkstatt/{id}/andere/{sorte}/{eintrag}", aendern, andere::speichern)
        .get("/werkstatt/{id}/parameter", lesen, parameter::zeigen)
        .get("/werkstatt/{id}/parameter/{name}", lesen, parameter::einer)
        .post("/werkstatt/{id}/parameter/{name}", aendern, parameter::speichern)
        .get("/werkstatt/{id}/werte", lesen, werte::zeigen)
        .get("/werkstatt/{id}/wert/{wert}", lesen, werte::einer)
        .post("/werkstatt/{id}/wert/{wert}", aendern, werte::speichern)
        .get("/werkstatt/{id}/pruefregeln", lesen, pruefregeln::zeigen)
        .get("/werkstatt/{id}/pruefregel/{regel}", lesen, pruefregel::zeigen)
        .post("/werkstatt/{id}/pruefregel/{regel}", aendern, pruefregel::speichern)
        .get("/werkstatt/{id}/texte", lesen, texte::zeigen)
        .post("/werkstatt/{id}/texte", aendern, texte::speichern)
        .get("/werkstatt/{id}/anpassung", lesen, anpassung::zeigen)
        .post("/werkstatt/{id}/anpassung", aendern, anpassung::speichern)
        .get("/werkstatt/{id}/angaben", lesen, angaben::zeigen)
        .post("/werkstatt/{id}/angaben", aendern, angaben::speichern)
        .get("/werkstatt/{id}/briefe", lesen, briefe::zeigen)
        .post("/werkstatt/{id}/briefe", aendern, briefe::speichern)
        .get("/werkstatt/{id}/uebersetzung/{sprache}", lesen, uebersetzung::zeigen)
        .post("/werkstatt/{id}/uebersetzung/{sprache}", aendern, uebersetzung::speichern)
        .get("/werkstatt/{id}/vorschau", lesen, vorschau::zeigen)
        .post("/werkstatt/{id}/vorschau", lesen, vorschau::weitergehen)
        .get("/werkstatt/{id}/nutzung", lesen, nutzung::zeigen)
        .get("/werkstatt/{id}/faelle", lesen, faelle::zeigen)
        .post("/werkstatt/{id}/faelle", aendern, faelle::handeln)
        .get("/werkstatt/{id}/fall/{fall}", lesen, fall::zeigen)
        .post("/werkstatt/{id}/fall/{fall}", aendern, fall::handeln)
        .get("/werkstatt/{id}/fassungen", lesen, fassungen::zeigen)
        .post("/werkstatt/{id}/fassungen", aendern, fassungen::zuruecksetzen)
        .get("/werkstatt/{id}/freigabe", lesen, freigabe::zeigen)
        .post("/werkstatt/{id}/freigabe", lesen, freigabe::handeln)
        .get("/werkstatt/{id}/weitergabe", lesen, weitergabe::zeigen)
        .post("/werkstatt/{id}/weitergabe", lesen, weitergabe::speichern)
        .get("/werkstatt/{id}/abgleich", lesen, abgleich::zeigen)
        .post("/werkstatt/{id}/abgleich", aendern, abgleich::uebernehmen)
        .get("/werkstatt/{id}/ausgabe/{art}", lesen, ausgabe::datei)
        .und(listen_des_hauses())
        .und(ablaeufe())
        .und(entscheidungen())
        .und(prozessregister())
        // They compile services, play through cases and set letters.
        .schwer()
}

/// Code lists that all forms of a house may pick.
fn listen_des_hauses() -> Wege {
    let lesen = Zugang::Recht(Ressource::Werkstueck, Aktion::Lesen);
    let anlegen = Zugang::Recht(Ressource::Werkstueck, Aktion::Anlegen);
    let aendern = Zugang::Recht(Ressource::Werkstueck, Aktion::Aendern);
    Wege::neu("werkbank")
        .get("/werkstatt/codelisten", lesen, hauslisten::zeigen)
        .post_bis("/werkstatt/codelisten", anlegen, hauslisten::GRENZE, hauslisten::anlegen)
        .get("/werkstatt/codelisten/{liste}", lesen, hauslisten::eine)
        .post_bis("/werkstatt/codelisten/{liste}", aendern, hauslisten::GRENZE, hauslisten::neue_fassung)
        .post("/werkstatt/codelisten/{liste}/ende", aendern, hauslisten::ende)
        .get("/werkstatt/codelisten/{liste}/datei", lesen, hauslisten::herunterladen)
}

/// The process of a service in the making.
fn ablaeufe() -> Wege {
    let lesen = Zugang::Recht(Ressource::Werkstueck, Aktion::Lesen);
    let aendern = Zugang::Recht(Ressource::Werkstueck, Aktion::Aendern);
    Wege::neu("werkbank")
        .get("/werkstatt/{id}/ablauf", lesen, ablauf::zeigen)
        .get("/werkstatt/{id}/ablauf/schritt/{schritt}", lesen, ablauf::schritt::zeigen)
        .post("/werkstatt/{id}/ablauf/schritt/{schritt}", aendern, ablauf::schritt::speichern)
        .get("/werkstatt/{id}/ablauf/weg/{fluss}", lesen, ablauf::weg::zeigen)
        .post("/werkstatt/{id}/ablauf/weg/{fluss}", aendern, ablauf::weg::speichern)
        .get("/werkstatt/{id}/ablauf/zeichnen", lesen, ablauf::zeichnen::zeigen)
        .post_bis("/werkstatt/{id}/ablauf/zeichnen", aendern, ablauf::zeichnen::GRENZE, ablauf::zeichnen::speichern)
        .get("/werkstatt/{id}/ablauf/probe", lesen, ablauf::probe::zeigen)
        .post("/werkstatt/{id}/ablauf/probe", lesen, ablauf::probe::weiter)
}

/// The decisions of a service in the making.
fn entscheidungen() -> Wege {
    let lesen = Zugang::Recht(Ressource::Werkstueck, Aktion::Lesen);
    let aendern = Zugang::Recht(Ressource::Werkstueck, Aktion::Aendern);
    Wege::neu("werkbank")
        .get("/werkstatt/{id}/regeln", lesen, regeln::liste::zeigen)
        .post("/werkstatt/{id}/regeln", aendern, regeln::liste::anlegen)
        .get("/werkstatt/{id}/regeln/{e}", lesen, regeln::tafel::zeigen)
        .post("/werkstatt/{id}/regeln/{e}", aendern, regeln::tafel::handeln)
        .get("/werkstatt/{id}/regeln/{e}/regel/{nr}", lesen, regeln::zeile::zeigen)
        .post("/werkstatt/{id}/regeln/{e}/regel/{nr}", aendern, regeln::zeile::speichern)
        .get("/werkstatt/{id}/regeln/{e}/zellen", lesen, regeln::zeile::alle_zeigen)
        .post("/werkstatt/{id}/regeln/{e}/zellen", aendern, regeln::zeile::alle_speichern)
        .get("/werkstatt/{id}/regeln/{e}/spalte/{spalte}", lesen, regeln::spalte::zeigen)
        .post("/werkstatt/{id}/regeln/{e}/spalte/{spalte}", aendern, regeln::spalte::speichern)
        .get("/werkstatt/{id}/regeln/{e}/probe", lesen, regeln::probe::zeigen)
        .post("/werkstatt/{id}/regeln/{e}/probe", lesen, regeln::probe::entscheiden)
        .get("/werkstatt/{id}/funktion/{f}", lesen, regeln::funktion::zeigen)
        .post("/werkstatt/{id}/funktion/{f}", aendern, regeln::funktion::speichern)
}

/// The register of processes.
fn prozessregister() -> Wege {
    let lesen = Zugang::Recht(Ressource::Werkstueck, Aktion::Lesen);
    let aendern = Zugang::Recht(Ressource::Werkstueck, Aktion::Aendern);
    Wege::neu("werkbank")
        .get("/werkstatt/register", lesen, register::liste::zeigen)
        .get("/werkstatt/register/{eintrag}", lesen, register::eintrag::zeigen)
        .get("/werkstatt/register/{eintrag}/angaben", aendern, register::angaben::zeigen)
        .post("/werkstatt/register/{eintrag}/angaben", aendern, register::angaben::speichern)
        .get("/werkstatt/register/{eintrag}/vergleich", lesen, register::vergleich::zeigen)
        .post("/werkstatt/register/{eintrag}/uebernehmen", aendern, register::uebernehmen::uebernehmen)
        .get("/werkstatt/{id}/ablauf/register", aendern, register::angaben::aufnehmen_zeigen)
        .post("/werkstatt/{id}/ablauf/register", aendern, register::angaben::aufnehmen)
}
