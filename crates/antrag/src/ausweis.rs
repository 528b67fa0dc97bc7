//! Where a service asks for a proved identity: the question when one begins and before one sends. The way to the identity
//! service itself is in `buergerkonto`; what it named is offered into the form with everything else (`uebernahme`).

use formular::Antwort;
use grund::Vertrauensniveau;
use konto::recht::genuegt;
use leistung::Leistung;
use web::{
    Anfrage, Ergebnis, Markup, Seite,
    bausteine::{self as b, Art, Knopf, Rang},
    html,
    texte::antrag as t,
};

use crate::{beginnen::Wunsch, entwurf::Offen};

/// Is the session not certain enough to begin with this service?
pub fn fehlt(anfrage: &Anfrage, leistung: &Leistung) -> bool {
    !reicht(anfrage, leistung.stamm.vertrauensniveau)
}

/// Is it not certain enough to send these answers?
pub fn fehlt_zum_senden(anfrage: &Anfrage, offen: &Offen) -> bool {
    // What came on paper is signed by hand, or it is not; the desk sees which.
    if offen.papier.is_some() {
        return false;
    }
    !reicht(anfrage, zum_senden(offen))
}

fn reicht(anfrage: &Anfrage, verlangt: Vertrauensniveau) -> bool {
    genuegt(anfrage.sitzung.as_ref().map_or(Vertrauensniveau::Keins, |s| s.niveau()), verlangt)
}

/// What the service asks for, and more where the form is to take the place of a written declaration.
fn zum_senden(offen: &Offen) -> Vertrauensniveau {
    let stamm = &offen.leistung.stamm;
    stamm.vertrauensniveau.max(ersetzt_schriftform(offen).unwrap_or(Vertrauensniveau::Keins))
}

/// The level at which the form takes the place of a written declaration, where these answers say that it shall (VwVfG
/// § 3a (3) no. 1, OZG § 9a (5)).
fn ersetzt_schriftform(offen: &Offen) -> Option<Vertrauensniveau> {
    let regel = offen.leistung.stamm.schriftform.as_ref()?;
    let gewaehlt = matches!(offen.antworten.get(&regel.feld), Some(Antwort::Text(wert)) if *wert == regel.wert);
    gewaehlt.then_some(regel.niveau)
}

/// Can it be proved here at all?
fn moeglich(anfrage: &Anfrage, niveau: Vertrauensniveau) -> bool {
    anfrage.haus.identitaet.as_ref().is_some_and(|d| genuegt(d.hoechstens(), niveau))
}

/// The button that leads to the identity service, and from there to `ziel`.
fn knopf(anfrage: &Anfrage, niveau: Vertrauensniveau, ziel: &str) -> Markup {
    let s = anfrage.sprache;
    b::formular(
        "/ausweis",
        html! {
            input type="hidden" name="niveau" value=(niveau.als_text());
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
    let niveau = leistung.stamm.vertrauensniveau;
    let inhalt = html! {
        p.kern-body { (t::antrag_beginnen_fuer(s, &wunsch.ort, &einheit.name)) }
        @if moeglich(anfrage, niveau) {
            (b::absatz(t::antrag_ausweis_text(s)))
            (b::absatz(t::antrag_ausweis_was(s)))
            (knopf(anfrage, niveau, &format!("/antrag/beginnen/{name}?ort={}", wunsch.ags)))
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
    let niveau = zum_senden(offen);
    let geht = moeglich(anfrage, niveau);
    let schriftform = !fehlt(anfrage, &offen.leistung) && ersetzt_schriftform(offen).is_some();
    let text = match (schriftform, geht) {
        (true, true) => t::antrag_schriftform_senden(s),
        (true, false) => t::antrag_schriftform_senden_ohne(s),
        (false, true) => t::antrag_ausweis_senden(s),
        (false, false) => t::antrag_ausweis_senden_ohne(s),
    };
    html! {
        (b::meldung(Art::Warnung, t::antrag_ausweis_titel(s), b::absatz(text)))
        @if geht { (knopf(anfrage, niveau, &offen.pfad("pruefen"))) }
    }
}
