//! `/ort`: which place, by name, postcode, point on the map or the device's location; and what there is at a place.
//!
//! `/ort?lat=&lon=` leads on to the page in `weiter` with the place in its address.

use std::sync::Arc;

use grund::{
    Tag,
    kalender::{Kalender, plus_tage},
    tag_von,
};
use verzeichnis::{Gemeinde, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{Art, Zeile, absatz, abschnitt, angaben, link, meldung},
    format, html, sicheres_ziel,
    texte::{portal as t, verzeichnis as v},
    weiter,
};

use crate::{
    Portal, karte,
    ort::{self, Ort},
    stellen,
};

/// Offices that the page of a place shows; all are behind the link.
const STELLEN: usize = 5;
/// The next holidays that it shows.
const FEIERTAGE: usize = 3;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let ziel = sicheres_ziel(felder.wert("weiter").filter(|w| !w.is_empty()), "/ort");
    let punkt = felder.text("lat").parse::<f64>().ok().zip(felder.text("lon").parse::<f64>().ok());
    if let Some(g) = punkt.and_then(|(breite, laenge)| stand.an_punkt(breite, laenge)) {
        return Ok(weiter(&mit_ort(ziel, g.ags.as_str())));
    }
    let ausserhalb = felder.wert("lat").is_some() || felder.wert("lon").is_some();
    let eingabe = felder.text("ort");
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    if let Some(adresse) = ort::umleitung(&stand, &ort, eingabe, "/ort") {
        return Ok(weiter(&if ziel == "/ort" { adresse } else { mit_ort(ziel, ort.ags()) }));
    }
    let fehler = ort.fehler(s, eingabe);
    let behalten: Vec<(&str, &str)> = if ziel == "/ort" { Vec::new() } else { vec![("weiter", ziel)] };
    let titel = ort.klar().map_or_else(|| v::ort_titel(s).to_owned(), |g| g.name.anzeige());
    let seite = Seite::neu(anfrage, titel)
        .oeffentlich()
        .fehler(fehler.clone())
        .beschreibung(v::ort_text(s))
        .kanonisch(ort.klar().map_or_else(|| "/ort".to_owned(), |g| format!("/ort?ort={}", g.ags)))
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            @if ausserhalb { (meldung(Art::Warnung, v::ort_ausserhalb_titel(s), absatz(v::ort_ausserhalb(s)))) }
            (ort::frueher(anfrage, &stand, felder, &ort))
            @match &ort {
                Ort::Klar(g) => (hier(anfrage, &stand, g, &ort)),
                Ort::Frage(orte) => (ort::frage(s, &stand, eingabe, orte, |g| mit_ort(ziel, g.ags.as_str()))),
                _ => p.kern-body { (v::ort_text(s)) },
            }
            @if ort.klar().is_some() { (abschnitt(t::ort_anderer(s))) }
            (ort::ortsformular(s, "/ort", &behalten, if ort.klar().is_some() { "" } else { eingabe }, &fehler))
            @if ort.klar().is_none() { (karte::waehlen(anfrage, &stand, ziel)) }
        })
        .antwort()
}

/// The target with the place instead of the one it may have.
fn mit_ort(ziel: &str, ags: &str) -> String {
    let (pfad, abfrage) = ziel.split_once('?').unwrap_or((ziel, ""));
    let rest: String = abfrage
        .split('&')
        .filter(|teil| {
            !teil.is_empty() && !teil.starts_with("ort=") && !teil.starts_with("frueher=") && !teil.starts_with("teil=")
        })
        .map(|teil| format!("{teil}&"))
        .collect();
    format!("{pfad}?{rest}ort={ags}")
}

/// The next public holidays of the place: they differ within a Land.
fn naechste_feiertage(g: &Gemeinde, heute: Tag) -> Vec<(Tag, &'static str)> {
    let Some(kalender) = Kalender::von(g.ags) else { return Vec::new() };
    (0..366)
        .map(|n| plus_tage(heute, n))
        .filter_map(|tag| Some((tag, kalender.feiertag(tag)?)))
        .take(FEIERTAGE)
        .collect()
}

/// What there is at the place.
fn hier(anfrage: &Anfrage, stand: &Stand, g: &Arc<Gemeinde>, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    let offices = stellen::am_ort(anfrage, stand, g);
    let ortsteile: Vec<&str> = stand.ortsteile(&g.ags).collect();
    let mut zeilen = vec![
        Zeile::markup(v::ort_name(s), ort::name(g)),
        Zeile::markup(v::ort_kreis(s), html! { span lang=[ort::fremd(s)] dir=[ort::ltr(s)] { (g.kreis) } }),
        Zeile::neu(v::ort_land(s), g.land()),
        Zeile::neu(v::ort_plz(s), g.plz.join(", ")),
        Zeile::neu(v::ort_schluessel(s), g.ags.as_str()),
    ];
    if !ortsteile.is_empty() {
        let namen = html! { span lang=[ort::fremd(s)] dir=[ort::ltr(s)] { (ortsteile.join(", ")) } };
        zeilen.push(Zeile::markup(v::ort_ortsteile(s), namen));
    }
    let feiertage = naechste_feiertage(g, tag_von(anfrage.jetzt));
    if !feiertage.is_empty() {
        let liste = html! {
            @for (tag, name) in &feiertage {
                div { (format::tag_element(s, *tag)) " – " span lang=[ort::fremd(s)] dir=[ort::ltr(s)] { (name) } }
            }
        };
        zeilen.push(Zeile::markup(v::ort_feiertage(s), liste));
    }
    html! {
        (angaben(s, &zeilen))
        @if stand.ortsteile_aus_grunddaten(&g.ags) {
            p.kern-body.kern-body--small { (v::ort_ortsteile_quelle(s)) " " a.kern-link href="https://www.geonames.org/" rel="external noreferrer" { "GeoNames" } ", CC BY 4.0, " (v::ort_ortsteile_eigene(s)) }
        }
        (karte::der_gemeinde(anfrage, stand, g))
        (abschnitt(v::ort_hier(s)))
        ul.kern-list.kern-list--bullet {
            li { (link(&format!("/suche{}", ort.in_adresse('?')), v::ort_suche(s))) }
            li { (link(&format!("/leistungen{}", ort.in_adresse('?')), t::start_alle(s))) }
            li { (link(&format!("/lagen{}", ort.in_adresse('?')), v::lagen_titel(s))) }
            li { (link(&format!("/anliegen{}", ort.in_adresse('?')), web::texte::anliegen::titel(s))) }
        }
        @if !offices.is_empty() {
            (abschnitt(&v::stellen_titel_ort(s, g.name.anzeige())))
            ul.bw-treffer { @for e in offices.iter().take(STELLEN) { li { (stellen::eine(anfrage, stand, e, ort)) } } }
            @if offices.len() > STELLEN {
                p { (link(&format!("/stellen{}", ort.in_adresse('?')), &v::stellen_alle(s, stellen::zahl(offices.len())))) }
            }
        }
    }
}
