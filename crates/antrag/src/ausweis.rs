//! Where a service asks for a proved identity: the question when one begins and before one sends, and what the service
//! named, offered into the form. The way to the service itself is in `buergerkonto`.

use formular::Seite as Formularseite;
use konto::{Nachweis, recht::genuegt};
use leistung::Leistung;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{self as b, Art, Knopf, Rang},
    format, html,
    texte::antrag as t,
};

use crate::{beginnen::Wunsch, entwurf::Offen};

/// The action of the button that takes the proved data into the page.
pub const AKTION: &str = "ausweis";

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

/// The person of the session's proof, in a sentence with its source.
fn angaben(anfrage: &Anfrage, nachweis: &Nachweis, name: bool, anschrift: bool) -> String {
    let s = anfrage.sprache;
    let p = &nachweis.person;
    let mut teile = Vec::new();
    if name {
        teile.push(format!("{} {}", p.vorname, p.nachname));
        teile.extend(p.geburtsdatum.map(|tag| format::tag(s, tag)));
    }
    if let Some(a) = p.anschrift.as_ref().filter(|_| anschrift) {
        teile.push(format!("{} {}, {} {}", a.strasse, a.hausnummer, a.plz, a.ort));
    }
    t::antrag_ausweis_angebot_text(s, &nachweis.dienst, teile.join(", "))
}

/// Does this page ask for the name, or for the address, of the person who fills it in? Only fields that say so by their
/// `autocomplete`: another person's name is never filled in.
fn fragt(seite: &Formularseite) -> (bool, bool) {
    let hat = |token: &str| seite.felder.iter().any(|f| f.autocomplete.as_deref() == Some(token));
    let feld = |id: &str| seite.felder.iter().any(|f| f.id == id);
    let anschrift = hat("postal-code") && hat("address-level2") && feld("strasse") && feld("hausnummer");
    (hat("given-name") && hat("family-name"), anschrift)
}

/// What the identity service named, offered above the questions of a page.
pub fn angebot(anfrage: &Anfrage, seite: &Formularseite) -> Markup {
    let s = anfrage.sprache;
    let (name, anschrift) = fragt(seite);
    let nachweis = anfrage.sitzung.as_ref().and_then(|sitzung| sitzung.nachweis.as_ref());
    let Some(nachweis) = nachweis.filter(|n| name || (anschrift && n.person.anschrift.is_some())) else {
        return html! {};
    };
    b::meldung(
        Art::Hinweis,
        t::antrag_ausweis_angebot(s),
        html! {
            (b::absatz(&angaben(anfrage, nachweis, name, anschrift)))
            (b::knopfzeile(html! { (Knopf::neben(t::antrag_ausweis_uebernehmen(s)).feld("aktion", AKTION)) }))
        },
    )
}

/// Puts what the identity service named into the page's fields; everything else stays as it was typed.
pub fn eintragen(anfrage: &Anfrage, seite: &Formularseite, felder: &mut Felder) {
    let Some(nachweis) = anfrage.sitzung.as_ref().and_then(|s| s.nachweis.as_ref()) else { return };
    let (name, anschrift) = fragt(seite);
    let p = &nachweis.person;
    let mut setzen = |feld: &str, wert: &str| {
        felder.0.retain(|(n, _)| n != feld);
        felder.0.push((feld.to_owned(), wert.to_owned()));
    };
    let mit =
        |token: &str| seite.felder.iter().find(|f| f.autocomplete.as_deref() == Some(token)).map(|f| f.id.clone());
    if name {
        mit("given-name").iter().for_each(|id| setzen(id, &p.vorname));
        mit("family-name").iter().for_each(|id| setzen(id, &p.nachname));
        if let (Some(id), Some(tag)) = (mit("bday"), p.geburtsdatum) {
            setzen(&format!("{id}.tag"), &tag.day().to_string());
            setzen(&format!("{id}.monat"), &tag.month().to_string());
            setzen(&format!("{id}.jahr"), &tag.year().to_string());
        }
    }
    if let Some(a) = p.anschrift.as_ref().filter(|_| anschrift) {
        setzen("strasse", &a.strasse);
        setzen("hausnummer", &a.hausnummer);
        mit("postal-code").iter().for_each(|id| setzen(id, &a.plz));
        mit("address-level2").iter().for_each(|id| setzen(id, &a.ort));
    }
}
