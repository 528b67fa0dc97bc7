//! Codes and keys of XZuFi and what they are here.

use grund::{LeikaSchluessel, Tag};
use jiff::civil::DateTime;
use verzeichnis::{Auspraegung, Leistungsart, Zielgruppe, einspielen::Fremdkennung};
use xml::Element;

/// Modules of text by their code, and the section they are here. 02 and 03 are names, 05 and 24 the short text.
pub(crate) const MODULE: [(&str, &str); 7] = [
    ("06", "beschreibung"),
    ("07", "rechtsgrundlage"),
    ("08", "unterlagen"),
    ("09", "voraussetzungen"),
    ("11", "verfahrensablauf"),
    ("16", "hinweise"),
    ("25", "rechtsbehelf"),
];
/// Sections that have a module of their own with a description.
pub(crate) const EIGENE: [(&str, &str); 3] =
    [("modulFrist", "fristen"), ("modulKosten", "kosten"), ("modulBearbeitungsdauer", "bearbeitungsdauer")];
pub(crate) const ZIELGRUPPEN: [(&str, Zielgruppe); 3] =
    [("001", Zielgruppe::Buerger), ("002", Zielgruppe::Unternehmen), ("003", Zielgruppe::Verwaltung)];
pub(crate) const NIVEAUS: [(&str, &str); 4] =
    [("10", "keins"), ("20", "niedrig"), ("30", "substanziell"), ("40", "hoch")];
pub(crate) const ROLLEN: [(&str, &str, Auspraegung); 2] =
    [("01", "Zuständige Stelle", Auspraegung::BeraetUndNimmtAn), ("02", "Ansprechpunkt", Auspraegung::Beraet)];
/// Ways to reach an office.
pub(crate) const KANAL_MAIL: &str = "01";
pub(crate) const KANAL_TELEFON: &str = "02";
pub(crate) const KANAL_FAX: &str = "04";
pub(crate) const KANAL_WEB: &str = "09";
pub(crate) const STRUKTUREN: [(&str, Leistungsart); 3] = [
    ("LeistungsstrukturObjekt", Leistungsart::Objekt),
    ("LeistungsstrukturObjektMitVerrichtung", Leistungsart::Verrichtung),
    ("LeistungsstrukturObjektMitVerrichtungUndDetail", Leistungsart::Detail),
];

/// An identifier: value, who gives it, which kind.
pub(crate) fn kennung(e: &Element) -> Option<Fremdkennung> {
    Some(Fremdkennung {
        wert: e.wert()?.to_owned(),
        stelle: e.attribut("schemeAgencyID").unwrap_or_default().trim().to_owned(),
        schema: e.attribut("schemeID").unwrap_or_default().trim().to_owned(),
    })
}

/// The value of a code: `<typisierung><code>4</code></typisierung>`.
pub(crate) fn code<'a>(e: &'a Element, name: &str) -> Option<&'a str> {
    e.wert_von(&[name, "code"])
}

/// The LeiKa key in a reference, with or without its URN.
pub(crate) fn leika(text: &str) -> Option<LeikaSchluessel> {
    text.rsplit(':').next()?.trim().parse().ok()
}

/// The key of an area as the directory has it: 2, 5, 8, 9 or 12 digits. Twelve digits with zeros at the end stand for
/// the larger area. `None` = all of Germany; an error = no key.
pub(crate) fn gebiet(text: &str) -> Result<Option<String>, String> {
    let text = text.rsplit(':').next().unwrap_or(text).trim();
    if matches!(text, "de" | "DE" | "DG" | "0" | "00") {
        return Ok(None);
    }
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) || !matches!(text.len(), 2 | 5 | 8 | 9 | 12) {
        return Err(format!("„{text}“ ist kein amtlicher Schlüssel eines Gebiets"));
    }
    if text.bytes().all(|b| b == b'0') {
        return Ok(None);
    }
    let kurz = [2, 5, 9]
        .into_iter()
        .find(|n| text.len() == 12 && text.get(*n..).is_some_and(|rest| rest.bytes().all(|b| b == b'0')));
    Ok(Some(text.get(..kurz.unwrap_or(text.len())).unwrap_or(text).to_owned()))
}

/// A day, also where a point in time is written.
pub(crate) fn tag(text: &str) -> Option<Tag> {
    text.parse::<Tag>()
        .ok()
        .or_else(|| text.parse::<DateTime>().ok().map(|d| d.date()))
        .or_else(|| text.get(..10)?.parse().ok())
}

/// First and last day of the first period of validity.
pub(crate) fn gueltigkeit(e: &Element) -> (Option<Tag>, Option<Tag>) {
    let Some(zeitraum) = e.kind("gueltigkeit") else { return (None, None) };
    let lesen = |name: &str| zeitraum.wert_von(&[name]).and_then(tag);
    (lesen("beginn"), lesen("ende"))
}

/// A language as the directory names it: `de-DE` is `de`; what says more than the country stays.
pub(crate) fn sprache(text: &str) -> String {
    let text = text.trim();
    match text.split_once(['-', '_']) {
        Some((sprache, land)) if land.len() == 2 && land.bytes().all(|b| b.is_ascii_uppercase()) => {
            sprache.to_lowercase()
        }
        _ if text.is_empty() => "de".to_owned(),
        _ => text.to_lowercase(),
    }
}
