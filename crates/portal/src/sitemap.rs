//! `/sitemap.xml`: an index, and its parts; canonical addresses of this host.

use std::{fmt::Write as _, sync::Arc};

use grund::tag_von;
use http::header;
use verzeichnis::Einheit;
use web::{Anfrage, Ergebnis, Felder, WebFehler, axum::response::IntoResponse as _};

use crate::Portal;

/// Addresses in one part; the protocol allows 50,000.
const JE_TEIL: usize = 10_000;
const KOPF: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const RAUM: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

/// The kinds of parts, and the addresses of each.
fn adressen(anfrage: &Anfrage, art: &str) -> Option<Vec<String>> {
    let stand = anfrage.haus.verzeichnis.stand();
    let heute = tag_von(anfrage.jetzt);
    Some(match art {
        "seiten" => {
            let fest = ["/", "/leistungen", "/lagen", "/stellen", "/ort", "/anliegen", "/offene-daten", "/hilfe"];
            let anliegen = crate::anliegen::alle(anfrage, anfrage.land()).map(|a| format!("/anliegen/{}", a.kennung));
            fest.iter().map(|p| (*p).to_owned()).chain(anliegen).collect()
        }
        "leistungen" => {
            let gilt = stand.leistungen().filter(|l| l.gilt(anfrage.land(), heute) && !stand.ist_verdeckt(l));
            gilt.map(|l| format!("/leistung/{}", l.kennung)).collect()
        }
        "lagen" => stand
            .alle_lagen()
            .filter(|l| crate::lagen::gilt(l, anfrage.land()))
            .map(|l| format!("/lage/{}", l.kennung))
            .collect(),
        "stellen" => {
            let da = |e: &&Arc<Einheit>| e.gilt_am(heute) && crate::stellen::hier(&stand, e, anfrage.land());
            stand.einheiten().into_iter().filter(da).map(|e| format!("/stelle/{}", e.id)).collect()
        }
        _ => return None,
    })
}

pub(crate) fn verzeichnis(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let host = anfrage.adresse();
    let mut xml = format!("{KOPF}<sitemapindex {RAUM}>\n");
    for art in ["seiten", "leistungen", "lagen", "stellen"] {
        let teile = adressen(anfrage, art).map_or(0, |a| a.len().div_ceil(JE_TEIL));
        for nr in 1..=teile {
            let _ = writeln!(xml, "  <sitemap><loc>{host}/sitemap/{art}-{nr}.xml</loc></sitemap>");
        }
    }
    xml.push_str("</sitemapindex>\n");
    antwort(xml)
}

pub(crate) fn teil(_: &Portal, anfrage: &Anfrage, _: &Felder, name: &str) -> Ergebnis {
    let gesucht = name.strip_suffix(".xml").and_then(|n| n.rsplit_once('-'));
    let (art, nr) = gesucht.ok_or(WebFehler::NichtGefunden)?;
    let nr: usize = nr.parse().ok().filter(|n| *n >= 1).ok_or(WebFehler::NichtGefunden)?;
    let alle = adressen(anfrage, art).ok_or(WebFehler::NichtGefunden)?;
    let stueck = alle.chunks(JE_TEIL).nth(nr - 1).ok_or(WebFehler::NichtGefunden)?;
    let host = anfrage.adresse();
    let mut xml = format!("{KOPF}<urlset {RAUM}>\n");
    for pfad in stueck {
        // Keys of ours need no escaping: letters, digits, hyphens.
        let _ = writeln!(xml, "  <url><loc>{host}{pfad}</loc></url>");
    }
    xml.push_str("</urlset>\n");
    antwort(xml)
}

fn antwort(xml: String) -> Ergebnis {
    let kopf =
        [(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")];
    Ok((kopf, xml).into_response())
}
