//! The demonstration's pages, in the look of the portal. Without `demonstration` in the configuration each is a 404.

mod anmeldungen;
mod ausweis;
mod fachverfahren;
mod fahrzeuge;
mod mail;
mod zahlung;

use web::{
    Anfrage, Ergebnis, Seite, WebFehler, Wege, Zugang,
    bausteine::{absatz, link},
    html,
    texte::demo as t,
};

/// The routes below `/demo`.
#[must_use]
pub fn wege() -> Wege {
    Wege::neu("demo")
        .get("/demo", Zugang::Offen, uebersicht)
        .get("/demo/zahlung", Zugang::Offen, zahlung::dienst)
        .post("/demo/zahlung", Zugang::Offen, zahlung::stoerungen)
        .get("/demo/zahlung/{id}", Zugang::Offen, zahlung::seite)
        .post("/demo/zahlung/{id}", Zugang::Offen, zahlung::entscheiden)
        .get("/demo/fachverfahren", Zugang::Offen, fachverfahren::seite)
        .post("/demo/fachverfahren", Zugang::Offen, fachverfahren::stoerungen)
        .get("/demo/fachverfahren/fall/{id}", Zugang::Offen, fachverfahren::fall)
        .post("/demo/fachverfahren/fall/{id}", Zugang::Offen, fachverfahren::entscheiden)
        .get("/demo/fahrzeugregister", Zugang::Offen, fahrzeuge::seite)
        .post("/demo/fahrzeugregister", Zugang::Offen, fahrzeuge::stoerungen)
        .post("/demo/fahrzeugregister/zuruecksetzen", Zugang::Offen, fahrzeuge::zuruecksetzen)
        .get("/demo/ausweis", Zugang::Offen, ausweis::karten)
        .post("/demo/ausweis", Zugang::Offen, ausweis::entsperren)
        .get("/demo/ausweis/autorisieren", Zugang::Offen, ausweis::autorisieren)
        .get("/demo/ausweis/vorgang/{id}", Zugang::Offen, ausweis::seite)
        .post("/demo/ausweis/vorgang/{id}", Zugang::Offen, ausweis::entscheiden)
        .get("/demo/mail", Zugang::Offen, mail::seite)
        .get("/demo/anmeldungen", Zugang::Offen, anmeldungen::seite)
}

/// These pages exist in a demonstration only.
fn nur_demonstration(anfrage: &Anfrage) -> Result<(), WebFehler> {
    if anfrage.haus.einstellungen.demonstration { Ok(()) } else { Err(WebFehler::NichtGefunden) }
}

async fn uebersicht(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let s = anfrage.sprache;
    Seite::neu(&anfrage, t::titel(s))
        .inhalt(html! {
            (absatz(t::einleitung(s)))
            ul.kern-list {
                @for (adresse, name, text) in [
                    ("/demo/zahlung", t::zur_zahlung(s), t::zur_zahlung_text(s)),
                    ("/demo/fachverfahren", t::zum_fachverfahren(s), t::zum_fachverfahren_text(s)),
                    ("/demo/fahrzeugregister", t::zum_register(s), t::zum_register_text(s)),
                    ("/demo/ausweis", t::zum_ausweis(s), t::zum_ausweis_text(s)),
                    ("/demo/mail", t::zur_mail(s), t::zur_mail_text(s)),
                    ("/demo/anmeldungen", t::zur_anmeldung(s), t::zur_anmeldung_text(s)),
                ] {
                    li { (link(adresse, name)) " – " (text) }
                }
            }
        })
        .antwort()
}
