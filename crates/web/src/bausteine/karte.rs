//! Maps. Without script: what stands inside, a drawing or nothing. With script and a press: a map that can be moved
//! (`statisch/ort.js`), with the tiles that the operator has configured, or outlines alone.

use grund::Sprache;
use maud::{Markup, html};

use crate::{Kartendienst, dateien, texte::verzeichnis as v};

/// What a map is for.
#[derive(Debug, Clone)]
pub enum Kartenzweck {
    /// Looking; the point is marked.
    Zeigen(Option<(f64, f64)>),
    /// Looking; each point has its words and leads to its address.
    Punkte(Vec<((f64, f64), String, String)>),
    /// A press chooses a place and leads to this address.
    Waehlen(String),
    /// Presses set up to so many corners, which stand in the field with this id.
    Ecken(String, usize),
}

/// A map: its name, where its outlines come from (GeoJSON), its tiles, and what is shown before it opens.
#[must_use]
pub fn karte(
    s: Sprache,
    name: &str,
    grenze: Option<&str>,
    dienst: Option<&Kartendienst>,
    zweck: &Kartenzweck,
    davor: &Markup,
) -> Markup {
    let (text, bereit) = match zweck {
        Kartenzweck::Zeigen(_) | Kartenzweck::Punkte(_) => (v::karte_oeffnen(s), None),
        Kartenzweck::Waehlen(_) => (v::karte_waehlen(s), Some(v::karte_waehlen_hilfe(s))),
        Kartenzweck::Ecken(_, 1) => (v::karte_punkt(s), Some(v::karte_punkt_hilfe(s))),
        Kartenzweck::Ecken(..) => (v::karte_ecken(s), Some(v::karte_ecken_hilfe(s))),
    };
    let punkt = if let Kartenzweck::Zeigen(Some((b, l))) = zweck { Some(format!("{b},{l}")) } else { None };
    let waehlen = if let Kartenzweck::Waehlen(ziel) = zweck { Some(ziel) } else { None };
    let ecken = if let Kartenzweck::Ecken(feld, n) = zweck { Some((feld, n)) } else { None };
    let punkte = if let Kartenzweck::Punkte(alle) = zweck {
        let alle: Vec<_> = alle.iter().map(|((b, l), text, ziel)| serde_json::json!([b, l, text, ziel])).collect();
        Some(serde_json::Value::Array(alle).to_string())
    } else {
        None
    };
    let zeichnet = ecken.is_some() || waehlen.is_some();
    html! {
        div class=(if zeichnet { "bw-karte bw-nur-bildschirm" } else { "bw-karte" }) data-bw-karte="" data-name=(name)
            data-grenze=[grenze] data-punkt=[punkt] data-punkte=[punkte] data-waehlen=[waehlen]
            data-feld=[ecken.map(|e| e.0)] data-ecken=[ecken.map(|e| e.1)]
            data-text-anzahl=[ecken.map(|_| v::karte_anzahl(s))] data-text-weg=[ecken.map(|_| v::karte_ecke_weg(s))]
            data-kacheln=[dienst.map(|d| &d.kacheln)] data-kacheln-hinweis=[dienst.map(|d| &d.hinweis)]
            data-quelle=[grenze.map(|_| v::karte_quelle(s))]
            data-skript=(dateien::pfad("leaflet.js")) data-stil=(dateien::pfad("leaflet.css"))
            data-text=(text) data-text-bereit=[bereit] data-text-laedt=(v::karte_laedt(s)) data-text-fehler=(v::karte_fehler(s))
            data-text-naeher=(v::karte_naeher(s)) data-text-weiter=(v::karte_weiter(s)) { (davor) }
    }
}
