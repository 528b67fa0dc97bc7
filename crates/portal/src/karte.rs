//! Maps. Without script: the outline of the municipality as a drawing. With script and a press: a map that can be moved,
//! with the tiles that the operator has configured, or none.

use grund::{Ags, Sprache};
use http::header;
use verzeichnis::{Einheit, Gemeinde, Mandant, Punkt, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::response::IntoResponse as _,
    bausteine::{self, Kartenzweck, abschnitt, hinweis_klein},
    html,
    texte::verzeichnis as v,
};

use crate::Portal;

/// A ring of a boundary: longitude and latitude.
type Ring = [(f64, f64)];
/// Width of a drawing in its own units.
const BREITE: f64 = 320.0;
/// A degree of longitude at 51.5 degrees north is so much of a degree of latitude.
const STAUCHUNG: f64 = 0.6225;

/// The boundary of the municipality of an office, with the office in it.
pub(crate) fn der_stelle(anfrage: &Anfrage, stand: &Stand, e: &Einheit, mandant: &Mandant) -> Markup {
    let s = anfrage.sprache;
    // A Kreis is no municipality: its offices are shown in the one in which they lie.
    let hier = || e.punkt.and_then(|p| stand.an_punkt(p.breite, p.laenge));
    let Some(g) = stand.gemeinde(&mandant.ags).or_else(hier) else { return html! {} };
    let ringe = stand.grenze(&g.ags);
    let mit_hintergrund = anfrage.haus.einstellungen.kartendienst.is_some() && e.punkt.is_some();
    if ringe.is_empty() && !mit_hintergrund {
        return html! {};
    }
    let name = if e.punkt.is_some() { v::karte_stelle(s, &e.name) } else { v::karte_gemeinde(s, g.name.anzeige()) };
    html! {
        (abschnitt(v::karte(s)))
        (karte(anfrage, &name, &g.ags, ringe, e.punkt))
        @if mandant.demonstration && e.quelle == "demo" && e.punkt.is_some() { (hinweis_klein(v::karte_muster(s))) }
    }
}

/// The boundary of a municipality.
pub(crate) fn der_gemeinde(anfrage: &Anfrage, stand: &Stand, g: &Gemeinde) -> Markup {
    let s = anfrage.sprache;
    let ringe = stand.grenze(&g.ags);
    html! {
        @if !ringe.is_empty() { (karte(anfrage, &v::karte_gemeinde(s, g.name.anzeige()), &g.ags, ringe, None)) }
    }
}

fn karte(anfrage: &Anfrage, name: &str, ags: &Ags, ringe: &[Vec<(f64, f64)>], punkt: Option<Punkt>) -> Markup {
    let s = anfrage.sprache;
    let dienst = anfrage.haus.einstellungen.kartendienst.as_ref();
    let grenze = (!ringe.is_empty()).then(|| format!("/ort/{ags}/grenze"));
    let davor =
        html! { @if grenze.is_some() { (umriss(name, ringe, punkt.map(|p| (p.breite, p.laenge)).as_slice())) } };
    let zweck = Kartenzweck::Zeigen(punkt.map(|p| (p.breite, p.laenge)));
    html! {
        (bausteine::karte(s, name, grenze.as_deref(), dienst, &zweck, &davor))
        @if grenze.is_some() { (hinweis_klein(v::karte_quelle(s))) }
        @if dienst.is_some() { (hinweis_klein(v::karte_fremd(s))) }
    }
}

/// A point with its words and where it leads.
#[derive(Debug, Clone)]
pub(crate) struct Markierung {
    pub(crate) punkt: (f64, f64),
    pub(crate) text: String,
    pub(crate) adresse: String,
}

/// The municipality with points in it. Whoever has no script sees them in the outline; the list beside it has the same.
pub(crate) fn mit_punkten(anfrage: &Anfrage, stand: &Stand, g: &Gemeinde, name: &str, alle: &[Markierung]) -> Markup {
    let s = anfrage.sprache;
    let ringe = stand.grenze(&g.ags);
    let dienst = anfrage.haus.einstellungen.kartendienst.as_ref();
    if ringe.is_empty() && dienst.is_none() {
        return html! {};
    }
    let punkte: Vec<(f64, f64)> = alle.iter().map(|m| m.punkt).collect();
    let davor = html! { @if !ringe.is_empty() { (umriss(name, ringe, &punkte)) } };
    let zweck = Kartenzweck::Punkte(alle.iter().map(|m| (m.punkt, m.text.clone(), m.adresse.clone())).collect());
    let grenze = (!ringe.is_empty()).then(|| format!("/ort/{}/grenze", g.ags));
    html! {
        (bausteine::karte(s, name, grenze.as_deref(), dienst, &zweck, &davor))
        @if grenze.is_some() { (hinweis_klein(v::karte_quelle(s))) }
        @if dienst.is_some() { (hinweis_klein(v::karte_fremd(s))) }
    }
}

/// A map on which a press chooses a place.
pub(crate) fn waehlen(anfrage: &Anfrage, stand: &Stand, ziel: &str) -> Markup {
    let s: Sprache = anfrage.sprache;
    let dienst = anfrage.haus.einstellungen.kartendienst.as_ref();
    let da = stand.gemeinden().iter().any(|g| !stand.grenze(&g.ags).is_empty());
    let zweck = Kartenzweck::Waehlen(format!("/ort?weiter={}", web::abfragewert(ziel)));
    html! {
        @if da { (bausteine::karte(s, v::karte_waehlen(s), Some("/ort/grenzen"), dienst, &zweck, &html! {})) }
    }
}

/// The outline as a drawing, and points (latitude, longitude) as dots in it.
fn umriss(name: &str, ringe: &[Vec<(f64, f64)>], punkte: &[(f64, f64)]) -> Markup {
    let alle = || ringe.iter().flatten();
    let grenze = |f: fn(f64, f64) -> f64, start: f64, was: fn(&(f64, f64)) -> f64| alle().map(was).fold(start, f);
    let (west, ost) = (grenze(f64::min, f64::INFINITY, |p| p.0), grenze(f64::max, f64::NEG_INFINITY, |p| p.0));
    let (sued, nord) = (grenze(f64::min, f64::INFINITY, |p| p.1), grenze(f64::max, f64::NEG_INFINITY, |p| p.1));
    let mass = BREITE / ((ost - west) * STAUCHUNG).max(nord - sued).max(1e-6);
    let zu = |(x, y): (f64, f64)| ((x - west) * STAUCHUNG * mass + 4.0, (nord - y) * mass + 4.0);
    let (breite, hoehe) = ((ost - west) * STAUCHUNG * mass + 8.0, (nord - sued) * mass + 8.0);
    let pfad: String = ringe.iter().map(|r| linie(r, zu)).collect();
    html! {
        svg role="img" aria-label=(name) viewBox=(format!("0 0 {breite:.0} {hoehe:.0}")) width=(format!("{breite:.0}")) height=(format!("{hoehe:.0}")) {
            path d=(pfad) fill="currentColor" fill-opacity="0.1" fill-rule="evenodd" stroke="currentColor" stroke-width="2" stroke-linejoin="round" {}
            @for (x, y) in punkte.iter().map(|(b, l)| zu((*l, *b))) {
                circle cx=(format!("{x:.1}")) cy=(format!("{y:.1}")) r="7" fill="currentColor" {}
            }
        }
    }
}

fn linie(ring: &Ring, zu: impl Fn((f64, f64)) -> (f64, f64)) -> String {
    let punkte: Vec<String> = ring
        .iter()
        .map(|p| {
            let (x, y) = zu(*p);
            format!("{x:.1} {y:.1}")
        })
        .collect();
    format!("M{}z", punkte.join("L"))
}

/// `/ort/{ags}/grenze`: the boundary as GeoJSON.
pub(crate) fn grenze(_: &Portal, anfrage: &Anfrage, _: &Felder, ags: &str) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let ags: Ags = ags.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let ringe = stand.grenze(&ags);
    if ringe.is_empty() {
        return Err(WebFehler::NichtGefunden);
    }
    antwort(&[geojson(&stand, &ags, ringe)])
}

/// `/ort/grenzen`: all municipalities, for choosing one on the map.
pub(crate) fn alle_grenzen(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let alle: Vec<String> = stand
        .gemeinden()
        .iter()
        .filter(|g| crate::ort::gehoert(g, anfrage.land()))
        .map(|g| (g.ags, stand.grenze(&g.ags)))
        .filter(|(_, ringe)| !ringe.is_empty())
        .map(|(ags, ringe)| geojson(&stand, &ags, ringe))
        .collect();
    antwort(&alle)
}

/// One feature. Rings go out as a multi-line: the map draws borders, it fills nothing.
fn geojson(stand: &Stand, ags: &Ags, ringe: &[Vec<(f64, f64)>]) -> String {
    let name = stand.gemeinde(ags).map(|g| g.name.anzeige()).unwrap_or_default();
    let linien: Vec<String> = ringe
        .iter()
        .map(|r| {
            let punkte: Vec<String> = r.iter().map(|(x, y)| format!("[{x:.4},{y:.4}]")).collect();
            format!("[{}]", punkte.join(","))
        })
        .collect();
    format!(
        "{{\"type\":\"Feature\",\"id\":\"{ags}\",\"properties\":{{\"name\":{}}},\"geometry\":{{\"type\":\"MultiLineString\",\"coordinates\":[{}]}}}}",
        serde_json::Value::from(name),
        linien.join(",")
    )
}

fn antwort(features: &[String]) -> Ergebnis {
    let kopf = [
        (header::CONTENT_TYPE, "application/geo+json; charset=utf-8"),
        (header::CACHE_CONTROL, "private, max-age=3600"),
    ];
    let text = format!("{{\"type\":\"FeatureCollection\",\"features\":[{}]}}", features.join(","));
    Ok((kopf, text).into_response())
}
