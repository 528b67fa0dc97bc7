//! What a person keeps in her account to have it in applications: name, birth date, telephone, addresses, bank account, company,
//! vehicles.
//! A form like any other, so the answers are checked as there, and each field says for which detail it stands
//! (`formular::Stammangabe`). The room `konto` keeps them sealed.

use std::{collections::BTreeMap, sync::OnceLock};

use formular::{Antwort, Antworten, Formular, Stammangabe, Stammangaben};
use grund::{KontoId, Sprache};

use crate::{Haus, WebFehler};

/// The form: a page for each block.
///
/// # Errors
/// The file in the program is no form; a test holds that it is.
pub fn formular() -> Result<&'static Formular, WebFehler> {
    static FORMULAR: OnceLock<Result<Formular, String>> = OnceLock::new();
    FORMULAR.get_or_init(lesen_aus_datei).as_ref().map_err(WebFehler::intern)
}

fn lesen_aus_datei() -> Result<Formular, String> {
    let gelesen = Formular::lesen(include_str!("formular.json"), None, &regel::Namen::new());
    let mut formular = gelesen.map_err(|befunde| format!("{befunde:?}"))?;
    let texte: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(include_str!("texte.json")).map_err(|e| e.to_string())?;
    for (sprache, worte) in &texte {
        let sprache: Sprache = sprache.parse().map_err(|()| format!("no language: {sprache}"))?;
        let fehlt = formular.uebersetzen(sprache, |schluessel| worte.get(schluessel).cloned());
        if !fehlt.is_empty() {
            return Err(format!("{sprache:?}: {fehlt:?}"));
        }
    }
    Ok(formular)
}

/// What she keeps.
///
/// # Errors
/// The database or the key fail.
pub async fn lesen(haus: &Haus, konto: KontoId) -> Result<Antworten, WebFehler> {
    let bytes = haus.konten.stammdaten(konto).await?;
    bytes.map_or_else(|| Ok(Antworten::neu()), |b| serde_json::from_slice(&b).map_err(WebFehler::intern))
}

/// What [`lesen`] found, as details for applications.
///
/// # Errors
/// As [`formular`].
pub fn angaben(antworten: &Antworten) -> Result<Stammangaben, WebFehler> {
    Ok(formular()?.stammangaben(antworten))
}

/// What she keeps more of than one: each further address and each vehicle, with its name for people.
///
/// # Errors
/// As [`formular`].
pub fn eintraege(antworten: &Antworten, s: Sprache) -> Result<Vec<(String, Stammangaben)>, WebFehler> {
    let gruppe = |id: &str| match antworten.get(id) {
        Some(Antwort::Gruppe(alle)) => alle.clone(),
        _ => Vec::new(),
    };
    let mut aus = Vec::new();
    for e in gruppe(WEITERE) {
        let art = match e.get("weitere_art") {
            Some(Antwort::Text(art)) => art.as_str(),
            _ => "",
        };
        let namen = if art == "betrieb" { &BETRIEB } else { &WOHNUNG };
        aus.push((artname(art, s)?, angaben_aus(&e, namen)));
    }
    for e in gruppe(FAHRZEUGE) {
        let name = match e.get("fz_kennzeichen") {
            Some(Antwort::Text(kennzeichen)) => kennzeichen.clone(),
            _ => String::new(),
        };
        aus.push((name, angaben_aus(&e, &FAHRZEUG)));
    }
    aus.retain(|(_, angaben)| !angaben.is_empty());
    Ok(aus)
}

const WEITERE: &str = "weitere_anschriften";
const FAHRZEUGE: &str = "meine_fahrzeuge";
const WOHNUNG: [(&str, Stammangabe); 5] = [
    ("weitere_strasse", Stammangabe::Strasse),
    ("weitere_hausnummer", Stammangabe::Hausnummer),
    ("weitere_adresszusatz", Stammangabe::Adresszusatz),
    ("weitere_plz", Stammangabe::Plz),
    ("weitere_ort", Stammangabe::Ort),
];
const BETRIEB: [(&str, Stammangabe); 5] = [
    ("weitere_strasse", Stammangabe::BetriebStrasse),
    ("weitere_hausnummer", Stammangabe::BetriebHausnummer),
    ("weitere_adresszusatz", Stammangabe::BetriebAdresszusatz),
    ("weitere_plz", Stammangabe::BetriebPlz),
    ("weitere_ort", Stammangabe::BetriebOrt),
];
const FAHRZEUG: [(&str, Stammangabe); 3] = [
    ("fz_kennzeichen", Stammangabe::Kennzeichen),
    ("fz_marke", Stammangabe::FahrzeugMarke),
    ("fz_fin", Stammangabe::FahrzeugFin),
];

fn angaben_aus(eintrag: &Antworten, namen: &[(&str, Stammangabe)]) -> Stammangaben {
    namen.iter().filter_map(|(feld, angabe)| Some((*angabe, eintrag.get(feld)?.clone()))).collect()
}

/// What kind of address it is, as the form says it.
fn artname(art: &str, s: Sprache) -> Result<String, WebFehler> {
    let feld = formular()?.feld_nach_name(&format!("{WEITERE}.0.weitere_art"));
    let optionen = match feld.map(|f| &f.art) {
        Some(formular::Art::Auswahl { optionen, .. }) => optionen.as_slice(),
        _ => &[],
    };
    let name = optionen.iter().find(|o| o.wert == art).map(|o| o.text.in_sprache(s).to_owned());
    Ok(name.unwrap_or_default())
}

/// Keeps the answers of one page; the others stay as they are, whoever changed them meanwhile.
///
/// # Errors
/// The database or the key fail.
pub async fn merken(haus: &Haus, konto: KontoId, seite: &formular::Seite, neu: &Antworten) -> Result<(), WebFehler> {
    let aendern = |alt: Option<&[u8]>| {
        let mut alle: Antworten = alt.and_then(|a| serde_json::from_slice(a).ok()).unwrap_or_default();
        for feld in &seite.felder {
            match neu.get(&feld.id) {
                Some(antwort) => alle.setzen(&feld.id, antwort.clone()),
                None => drop(alle.entfernen(&feld.id)),
            }
        }
        (!alle.ist_leer()).then(|| serde_json::to_vec(&alle).unwrap_or_default())
    };
    Ok(haus.konten.stammdaten_aendern(konto, aendern).await?)
}

/// Keeps nothing any more.
///
/// # Errors
/// The database fails.
pub async fn loeschen(haus: &Haus, konto: KontoId) -> Result<(), WebFehler> {
    Ok(haus.konten.stammdaten_aendern(konto, |_| None).await?)
}
