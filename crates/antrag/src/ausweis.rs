//! Where a service asks for a proved identity: the question when one begins and before one sends. The way to the identity
//! service itself is in `buergerkonto`; what it named is offered into the form with everything else (`uebernahme`).

use konto::recht::genuegt;
use leistung::Leistung;
use web::{
    Anfrage, Ergebnis, Markup, Seite,
    bausteine::{self as b, Art, Knopf, Rang},
    html,
    texte::antrag as t,
};

use crate::{beginnen::Wunsch, entwurf::Offen};

/// Is the session not certain enough for this service?
pub fn fehlt(anfrage: &Anfrage, leistung: &Leistung) -> bool {
    let hat = anfrage.sitzung.as_ref().map_or(grund::Vertrauensniveau::Keins, |s| s.niveau());
    !genuegt(hat, leistung.stamm.vertrauensniveau)
}

/// Can it be proved here at all?
fn moeglich(anfrage: &Anfrage, leistung: &Leistung) -> bool {
    anfrage.haus.identitaet.as_ref().is_some_and(|d| genuegt(d.hoechstens(), leistung.stamm.vertrauensniveau))
}

/// The button that leads to the identity service, and from there to `ziel`.
fn knopf(anfrage: &Anfrage, leistung: &Leistung, ziel: &str) -> Markup {
    let s = anfrage.sprache;
    b::formular(
        "/ausweis",
        html! {
            input type="hidden" name="niveau" value=(leistung.stamm.vertrauensniveau.als_text());
            input type="hidden" name="ziel" value=(ziel);
            (b::knopfzeile(html! { (Knopf::haupt(t::antrag_ausweis_knopf(s))) }))
        },
    )
}

/// Instead of beginning: prove who you are; or, where nothing is connected, go there.
pub fn seite(anfrage: &Anfrage, wunsch: &Wunsch) -> Ergebnis {
    let s = anfrage.sprache;
    let leistung = &wunsch.leistung;
    let name = &leistung.stamm.kennung;
    let einheit = &wunsch.zustaendig.einheit;
    let inhalt = html! {
        p.kern-body { (t::antrag_beginnen_fuer(s, &wunsch.ort, &einheit.name)) }
        @if moeglich(anfrage, leistung) {
            (b::absatz(t::antrag_ausweis_text(s)))
            (b::absatz(t::antrag_ausweis_was(s)))
            (knopf(anfrage, leistung, &format!("/antrag/beginnen/{name}?ort={}", wunsch.ags)))
        } @else {
            (b::meldung(Art::Hinweis, t::antrag_ausweis_ohne_titel(s), html! {
                (b::absatz(t::antrag_ausweis_ohne(s)))
                p { (b::linkknopf(Rang::Haupt, &format!("/stelle/{}", einheit.id), t::antrag_zum_amt(s))) }
            }))
        }
    };
    Seite::neu(anfrage, t::antrag_ausweis_titel(s))
        .leistung_in(leistung.name_in(s))
        .zurueck(format!("/leistung/{name}?ort={}", wunsch.ags))
        .inhalt(inhalt)
        .antwort()
}

/// Instead of the button that sends.
pub fn vor_dem_senden(anfrage: &Anfrage, offen: &Offen) -> Markup {
    let s = anfrage.sprache;
    let geht = moeglich(anfrage, &offen.leistung);
    let text = if geht { t::antrag_ausweis_senden(s) } else { t::antrag_ausweis_senden_ohne(s) };
    html! {
        (b::meldung(Art::Warnung, t::antrag_ausweis_titel(s), b::absatz(text)))
        @if geht { (knopf(anfrage, &offen.leistung, &offen.pfad("pruefen"))) }
    }
}
