//! A reported defect as everybody reads it: the same words on the public page, in the matter and in the interface.

use akte::mangel;
pub use akte::mangel::Mangel;
use datenbank::Sicht;
use grund::{Ags, Sprache, Wortlaut};
use vorgang::mangel::Mangelstand;

use crate::{
    Haus, Markup, WebFehler,
    bausteine::{self, Art},
    html,
    texte::maengel as t,
};

/// The defects that a municipality shows, open ones first, and how many there are: what everybody may see, and no more.
///
/// # Errors
/// The database fails.
pub async fn liste(haus: &Haus, ags: &Ags, ab: i64, hoechstens: i64) -> Result<(Vec<Mangel>, i64), WebFehler> {
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    Ok(mangel::liste(&mut tx, ags, ab, hoechstens).await?)
}

/// One of them.
///
/// # Errors
/// The database fails.
pub async fn einer(haus: &Haus, ags: &Ags, nummer: i32) -> Result<Option<Mangel>, WebFehler> {
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    Ok(mangel::einer(&mut tx, ags, nummer).await?)
}

/// How it stands, in words.
#[must_use]
pub fn stand_text(s: Sprache, stand: Mangelstand) -> &'static str {
    match stand {
        Mangelstand::Eingegangen => t::mangel_eingegangen(s),
        Mangelstand::InArbeit => t::mangel_in_arbeit(s),
        Mangelstand::Behoben => t::mangel_behoben(s),
        Mangelstand::NichtZustaendig => t::mangel_nicht_zustaendig(s),
    }
}

/// The same with its sign.
#[must_use]
pub fn stand_marke(s: Sprache, stand: Mangelstand) -> Markup {
    let art = match stand {
        Mangelstand::Eingegangen | Mangelstand::InArbeit => Art::Hinweis,
        Mangelstand::Behoben => Art::Erfolg,
        Mangelstand::NichtZustaendig => Art::Warnung,
    };
    bausteine::status(art, stand_text(s, stand))
}

/// What it is: the name that the service gives such defects, and the kinds that were chosen; each with its language.
#[must_use]
pub fn was(haus: &Haus, s: Sprache, m: &Mangel) -> Markup {
    let leistung = haus.leistungen.aktuell(m.leistung.as_str());
    let arten = leistung.as_ref().map(|l| l.mangelart_text(s, &m.art)).unwrap_or_default();
    let name =
        leistung.as_ref().and_then(|l| l.mangelname(s)).unwrap_or(Wortlaut::neu(Sprache::De, m.leistung.as_str()));
    html! {
        (bausteine::wortlaut(s, name))
        @for (i, a) in arten.iter().enumerate() { (if i == 0 { ": " } else { ", " }) (bausteine::wortlaut(s, *a)) }
    }
}

/// The same as text.
#[must_use]
pub fn was_text(haus: &Haus, s: Sprache, m: &Mangel) -> String {
    let leistung = haus.leistungen.aktuell(m.leistung.as_str());
    let Some(l) = leistung else { return m.leistung.to_string() };
    let name = l.mangelname(s).map_or_else(|| m.leistung.to_string(), |n| n.text.to_owned());
    let arten: Vec<&str> = l.mangelart_text(s, &m.art).iter().map(|w| w.text).collect();
    if arten.is_empty() { name } else { format!("{name}: {}", arten.join(", ")) }
}

/// Its page.
#[must_use]
pub fn adresse(m: &Mangel) -> String {
    format!("/maengel/{}/{}", m.ags, m.nummer)
}
