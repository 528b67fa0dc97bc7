//! What a person keeps in her account to have it in applications: name, birth date, telephone, address, bank account, company.
//! A form like any other, so the answers are checked as there, and each field says for which detail it stands
//! (`formular::Stammangabe`). The room `konto` keeps them sealed.

use std::{collections::BTreeMap, sync::OnceLock};

use formular::{Antworten, Formular, Stammangaben};
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

/// The same as details for applications.
///
/// # Errors
/// As [`lesen`].
pub async fn angaben(haus: &Haus, konto: KontoId) -> Result<Stammangaben, WebFehler> {
    Ok(formular()?.stammangaben(&lesen(haus, konto).await?))
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
