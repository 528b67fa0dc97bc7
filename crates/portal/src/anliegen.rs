//! Anliegensklärung: `/anliegen` lists the concerns, `/anliegen/{kennung}` asks one question a page and ends with the
//! Laufzettel, `/anliegen/{kennung}/verfahren` shows all procedures of a concern and how they depend on each other.
//!
//! The answers stand in the address: nothing is stored, "back" works, and a link leads back to the Laufzettel.

mod frage;
mod laufzettel;
mod netz;

use std::collections::HashSet;

use anliegen::{Anliegen, Anliegenart, Gewaehlt};
use grund::{LeistungKennung, Sprache};
use verzeichnis::{Katalogleistung, Lage, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{Art, Rang, absatz, abschnitt, link, linkknopf, meldung},
    html,
    texte::anliegen as a,
};

use crate::{
    Portal,
    ort::{Ort, fremd, ltr},
};

/// A concern belongs to a situation when it has so many services of it.
const GEMEINSAM: usize = 3;

pub(crate) fn uebersicht(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(&stand, felder.text("ort"));
    let seite =
        Seite::neu(anfrage, a::titel(s)).oeffentlich().breit().beschreibung(a::einleitung(s)).kanonisch("/anliegen");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (a::einleitung(s)) }
            (nur_deutsch(anfrage))
            @for (art, titel) in [(Anliegenart::Leben, a::leben(s)), (Anliegenart::Unternehmen, a::unternehmen(s))] {
                @let alle: Vec<_> = anfrage.haus.anliegen.iter().filter(|x| x.art == art).collect();
                @if !alle.is_empty() {
                    (abschnitt(titel))
                    ul.bw-karten {
                        @for x in alle { (karte(s, x, &ort)) }
                    }
                }
            }
            @if anfrage.haus.anliegen.is_empty() { p.kern-body { (a::keine(s)) } }
        })
        .antwort()
}

pub(crate) fn klaeren(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    let x = finden(anfrage, kennung)?;
    let gewaehlt = Gewaehlt::lesen(x, felder.0.iter().map(|(n, w)| (n.as_str(), w.trim())));
    let klaerung = x.klaeren(&gewaehlt);
    match klaerung.offen {
        Some(offen) => frage::zeigen(anfrage, felder, x, &klaerung, offen),
        None => laufzettel::zeigen(anfrage, felder, x, &klaerung),
    }
}

pub(crate) fn verfahren(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    laufzettel::alle(anfrage, felder, finden(anfrage, kennung)?)
}

fn finden<'a>(anfrage: &'a Anfrage, kennung: &str) -> Result<&'a Anliegen, WebFehler> {
    anfrage.haus.anliegen.iter().find(|x| x.kennung == kennung).ok_or(WebFehler::NichtGefunden)
}

/// The entry of the catalogue that a procedure names: by kennung, or by LeiKa key.
fn leistung<'a>(stand: &'a Stand, name: &str) -> Option<&'a Katalogleistung> {
    let eigene = stand.leistung(&LeistungKennung(name.to_owned())).filter(|l| !stand.ist_verdeckt(l));
    eigene.or_else(|| stand.nach_leika(name)).map(AsRef::as_ref)
}

/// The concerns in which a service occurs.
pub(crate) fn mit_leistung<'a>(anfrage: &'a Anfrage, stand: &Stand, l: &Katalogleistung) -> Vec<&'a Anliegen> {
    let nennt = |name: &str| leistung(stand, name).is_some_and(|da| da.kennung == l.kennung);
    let alle = anfrage.haus.anliegen.iter();
    alle.filter(|x| x.verfahren.iter().filter_map(|v| v.leistung.as_deref()).any(nennt)).collect()
}

/// One concern in a list.
fn karte(s: Sprache, x: &Anliegen, ort: &Ort) -> Markup {
    html! {
        li lang=[fremd(s)] dir=[ltr(s)] {
            h3.kern-heading-small { (link(&format!("/anliegen/{}{}", x.kennung, ort.in_adresse('?')), &x.name)) }
            p.kern-body { (x.kurz) }
        }
    }
}

/// "Answer a few questions": on the start page and above the situations.
pub(crate) fn hinweis(anfrage: &Anfrage, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if !anfrage.haus.anliegen.is_empty() {
            (abschnitt(a::titel(s)))
            p.kern-body { (a::einleitung(s)) }
            ul.bw-karten { @for x in anfrage.haus.anliegen.iter() { (karte(s, x, ort)) } }
        }
    }
}

/// The concerns that share services with a situation.
pub(crate) fn zur_lage(anfrage: &Anfrage, stand: &Stand, lage: &Lage, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    let unter = stand.unterlagen(&lage.kennung).map(|u| u.kennung.as_str());
    let leistungen: HashSet<&LeistungKennung> =
        unter.chain([lage.kennung.as_str()]).flat_map(|k| stand.leistungen_der_lage(k)).collect();
    let gemeinsam = |x: &Anliegen| {
        let genannt = x.verfahren.iter().filter_map(|v| v.leistung.as_deref());
        genannt
            .filter(|n| {
                leistung(stand, n).is_some_and(|l| leistungen.contains(&l.kennung))
                    || leistungen.contains(&LeistungKennung((*n).to_owned()))
            })
            .count()
    };
    html! {
        @for x in anfrage.haus.anliegen.iter().filter(|x| gemeinsam(x) >= GEMEINSAM) {
            (meldung(Art::Hinweis, a::titel(s), html! {
                p.kern-body { (a::zur_lage(s)) }
                p { (linkknopf(Rang::Neben, &format!("/anliegen/{}{}", x.kennung, ort.in_adresse('?')), &a::klaeren(s, &x.name))) }
            }))
        }
    }
}

/// On pages in another language: the words of the concerns are German.
fn nur_deutsch(anfrage: &Anfrage) -> Markup {
    let s = anfrage.sprache;
    html! { @if fremd(s).is_some() { (meldung(Art::Hinweis, a::nur_deutsch_titel(s), absatz(a::nur_deutsch(s)))) } }
}
