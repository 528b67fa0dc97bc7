//! Anliegensklärung: `/anliegen` lists the concerns, `/anliegen/{kennung}` asks one question a page and ends with the
//! Laufzettel, `/anliegen/{kennung}/verfahren` shows all procedures of a concern and how they depend on each other.
//!
//! The answers stand in the address: nothing is stored, "back" works, and a link leads back to the Laufzettel.

mod frage;
mod laufzettel;
mod netz;

use std::collections::HashSet;

use anliegen::{Anliegen, Anliegenart, Gewaehlt};
use grund::{Land, LeistungKennung, Sprache, Wortlaut};
use verzeichnis::{Katalogleistung, Lage, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{Art, Rang, absatz, abschnitt, link, linkknopf, meldung},
    html,
    texte::anliegen as a,
};

use crate::{Portal, anderswo, ort::Ort};

/// A concern belongs to a situation when it has so many services of it.
const GEMEINSAM: usize = 3;

pub(crate) fn uebersicht(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(anfrage, &stand, felder.text("ort"));
    let seite =
        Seite::neu(anfrage, a::titel(s)).oeffentlich().breit().beschreibung(a::einleitung(s)).kanonisch("/anliegen");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (a::einleitung(s)) }
            (nur_deutsch(anfrage, alle(anfrage, ort.land(anfrage)).find_map(|x| fremd(x, s))))
            @for (art, titel) in [(Anliegenart::Leben, a::leben(s)), (Anliegenart::Unternehmen, a::unternehmen(s))] {
                @let hier: Vec<_> = alle(anfrage, ort.land(anfrage)).filter(|x| x.art == art).collect();
                @if !hier.is_empty() {
                    (abschnitt(titel))
                    ul.bw-karten {
                        @for x in hier { (karte(s, x, &ort)) }
                    }
                }
            }
            @if alle(anfrage, ort.land(anfrage)).next().is_none() { p.kern-body { (a::keine(s)) } }
        })
        .antwort()
}

pub(crate) fn klaeren(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    let x = finden(anfrage, kennung)?;
    if let Some(dort) = anderswo::nur_dort(anfrage, &x.laender) {
        return anderswo::ding(anfrage, Wortlaut::neu(x.sprache, &x.name), dort);
    }
    let gewaehlt = Gewaehlt::lesen(x, felder.0.iter().map(|(n, w)| (n.as_str(), w.trim())));
    let klaerung = x.klaeren(&gewaehlt);
    match klaerung.offen {
        Some(offen) => frage::zeigen(anfrage, felder, x, &klaerung, offen),
        None => laufzettel::zeigen(anfrage, felder, x, &klaerung),
    }
}

pub(crate) fn verfahren(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    let x = finden(anfrage, kennung)?;
    match anderswo::nur_dort(anfrage, &x.laender) {
        Some(dort) => anderswo::ding(anfrage, Wortlaut::neu(x.sprache, &x.name), dort),
        None => laufzettel::alle(anfrage, felder, x),
    }
}

fn finden<'a>(anfrage: &'a Anfrage, kennung: &str) -> Result<&'a Anliegen, WebFehler> {
    mit_namen(anfrage, kennung).ok_or(WebFehler::NichtGefunden)
}

/// A concern, in the language of the page where it exists in it.
pub(crate) fn mit_namen<'a>(anfrage: &'a Anfrage, kennung: &str) -> Option<&'a Anliegen> {
    anfrage.haus.anliegen.iter().find(|x| x.kennung == kennung).map(|x| x.in_sprache(anfrage.sprache))
}

/// The concerns of a Land (`None`: all), in the language of the page where they exist in it.
pub(crate) fn alle(anfrage: &Anfrage, land: Option<Land>) -> impl Iterator<Item = &Anliegen> {
    anfrage.haus.anliegen.iter().filter(move |x| x.gilt(land)).map(|x| x.in_sprache(anfrage.sprache))
}

/// The language of a concern's words, where it is not that of the page.
pub(crate) fn fremd(x: &Anliegen, s: Sprache) -> Option<&'static str> {
    (x.sprache != s).then_some(x.sprache.tag())
}

/// ... and they run from the left: there is no concern in another script.
fn ltr(l: Option<&str>) -> Option<&'static str> {
    l.map(|_| "ltr")
}

/// The entry of the catalogue that a procedure names, as far as it exists in this Land: by kennung, or by LeiKa key.
fn leistung<'a>(stand: &'a Stand, name: &str, land: Option<Land>) -> Option<&'a Katalogleistung> {
    let eintrag = stand.zum_namen(name)?;
    (eintrag.laender.is_empty() || land.is_none_or(|l| eintrag.laender.contains(&l))).then_some(eintrag)
}

/// The concerns in which a service occurs.
pub(crate) fn mit_leistung<'a>(anfrage: &'a Anfrage, stand: &Stand, l: &Katalogleistung) -> Vec<&'a Anliegen> {
    let land = anfrage.land();
    let nennt = |name: &str| leistung(stand, name, land).is_some_and(|da| da.kennung == l.kennung);
    alle(anfrage, land).filter(|x| x.verfahren.iter().filter_map(|v| v.leistung.as_deref()).any(nennt)).collect()
}

/// One concern in a list.
fn karte(s: Sprache, x: &Anliegen, ort: &Ort) -> Markup {
    html! { li { (verweis(s, x, ort)) } }
}

/// Its name as a link, and what it is about.
pub(crate) fn verweis(s: Sprache, x: &Anliegen, ort: &Ort) -> Markup {
    let l = fremd(x, s);
    html! {
        h3.kern-heading-small lang=[l] dir=[ltr(l)] {
            (link(&format!("/anliegen/{}{}", x.kennung, ort.in_adresse('?')), &x.name))
        }
        p.kern-body lang=[l] dir=[ltr(l)] { (x.kurz) }
    }
}

/// "Answer a few questions": on the start page and above the situations.
pub(crate) fn hinweis(anfrage: &Anfrage, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if alle(anfrage, ort.land(anfrage)).next().is_some() {
            (abschnitt(a::titel(s)))
            p.kern-body { (a::einleitung(s)) }
            ul.bw-karten { @for x in alle(anfrage, ort.land(anfrage)) { (karte(s, x, ort)) } }
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
                leistung(stand, n, ort.land(anfrage)).is_some_and(|l| leistungen.contains(&l.kennung))
                    || leistungen.contains(&LeistungKennung((*n).to_owned()))
            })
            .count()
    };
    let mut passend: Vec<(usize, &Anliegen)> =
        alle(anfrage, ort.land(anfrage)).map(|x| (gemeinsam(x), x)).filter(|(n, _)| *n >= GEMEINSAM).collect();
    passend.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    html! {
        @if !passend.is_empty() {
            (meldung(Art::Hinweis, a::titel(s), html! {
                p.kern-body { (a::zur_lage(s)) }
                p.bw-knoepfe {
                    @for (_, x) in passend { (linkknopf(Rang::Neben, &format!("/anliegen/{}{}", x.kennung, ort.in_adresse('?')), &a::klaeren(s, &x.name))) " " }
                }
            }))
        }
    }
}

/// On pages in another language: the words of the concerns are German.
fn nur_deutsch(anfrage: &Anfrage, l: Option<&str>) -> Markup {
    let s = anfrage.sprache;
    html! { @if l == Some(Sprache::De.tag()) { (meldung(Art::Hinweis, a::nur_deutsch_titel(s), absatz(a::nur_deutsch(s)))) } }
}
