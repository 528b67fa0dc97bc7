//! A code list that somebody brings along with a schema that only names it: genericode 1.0.

use xml::{Element, Grenzen, Strom};

use crate::{
    Fehler,
    modell::{Verweis, Wert},
};

const GENERICODE: &str = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";
/// As many entries as a code list of a form may have.
const EINTRAEGE: usize = 20_000;

/// A code list with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listendatei {
    /// Which list it is.
    pub verweis: Verweis,
    /// Its entries.
    pub werte: Vec<Wert>,
}

impl Listendatei {
    /// Is it the list that a schema names? Where both say a version, it must be the same.
    #[must_use]
    pub fn ist(&self, gesucht: &Verweis) -> bool {
        let selbe = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        self.verweis.kennung == gesucht.kennung && selbe(&self.verweis.version, &gesucht.version)
    }
}

/// Reads a code list.
///
/// # Errors
/// It is no genericode, has no name or no entries.
pub fn codeliste_lesen(bytes: &[u8]) -> Result<Listendatei, Fehler> {
    let text = xml::in_utf8(bytes).map_err(Fehler::ohne_zeile)?;
    let mut strom = Strom::neu(&text[..], Grenzen { stueck: 4 << 20, tiefe: 32 });
    let wurzel = strom.wurzel()?;
    if wurzel.raum != GENERICODE || wurzel.name != "CodeList" {
        return Err(Fehler::in_zeile(wurzel.zeile, "Die Datei ist keine Codeliste (genericode 1.0)."));
    }
    let mut kopf = Element::default();
    loop {
        let Some(e) = strom.hinein()? else { return Err(Fehler::ohne_zeile("Die Codeliste hat keine Einträge.")) };
        if e.name == "SimpleCodeList" {
            break;
        }
        kopf.kinder.push(strom.ganz(e)?);
    }
    let kennung = kopf.kind("Identification").ok_or_else(|| Fehler::ohne_zeile("Der Codeliste fehlt ihr Name."))?;
    let urn = kennung.wert_von(&["CanonicalUri"]);
    let urn = urn.ok_or_else(|| Fehler::ohne_zeile("Der Codeliste fehlt ihr Name (CanonicalUri)."))?;
    let verweis = Verweis { kennung: urn.to_owned(), version: kennung.wert_von(&["Version"]).map(str::to_owned) };
    let (code, name, spalten) = spalten(&kopf)?;
    let mut werte = Vec::new();
    while let Some(e) = strom.hinein()? {
        let zeile = strom.ganz(e)?;
        if zeile.name != "Row" {
            continue;
        }
        if werte.len() >= EINTRAEGE {
            return Err(Fehler::in_zeile(zeile.zeile, format!("Die Codeliste hat mehr als {EINTRAEGE} Einträge.")));
        }
        let feld = |spalte: usize| zelle(&zeile, &spalten, spalte);
        let schluessel = feld(code).filter(|c| !c.is_empty());
        let schluessel =
            schluessel.ok_or_else(|| Fehler::in_zeile(zeile.zeile, "Ein Eintrag der Codeliste hat keinen Code."))?;
        let text = feld(name).filter(|n| !n.is_empty()).unwrap_or_else(|| schluessel.clone());
        werte.push(Wert { code: schluessel, name: text });
    }
    if werte.is_empty() {
        return Err(Fehler::ohne_zeile("Die Codeliste hat keine Einträge."));
    }
    Ok(Listendatei { verweis, werte })
}

/// The column of the code, the one of the name, and all by id.
fn spalten(kopf: &Element) -> Result<(usize, usize, Vec<String>), Fehler> {
    let fehlt = || Fehler::ohne_zeile("Der Codeliste fehlt der Aufbau (ColumnSet).");
    let satz = kopf.kind("ColumnSet").ok_or_else(fehlt)?;
    let alle: Vec<String> = satz.alle("Column").map(|s| s.attribut("Id").unwrap_or_default().to_owned()).collect();
    if alle.is_empty() {
        return Err(fehlt());
    }
    // XÖV marks the key that others should use; else the first is it.
    let empfohlen = |k: &&Element| k.pfad(&["Annotation", "AppInfo", "recommendedKeyColumn"]).is_some();
    let schluessel = satz.alle("Key").find(empfohlen).or_else(|| satz.alle("Key").next());
    let schluessel = schluessel.and_then(|k| k.kind("ColumnRef")?.attribut("Ref"));
    let code = alle.iter().position(|s| Some(s.as_str()) == schluessel).unwrap_or(0);
    let heisst = |s: &String| {
        let klein = s.to_lowercase();
        ["name", "bezeichnung", "wert", "value", "text"].iter().any(|w| klein.contains(w))
    };
    let andere = |n: &usize| *n != code;
    let name = (0..alle.len()).filter(andere).find(|n| heisst(&alle[*n]));
    let name = name.or_else(|| (0..alle.len()).find(andere)).unwrap_or(code);
    Ok((code, name, alle))
}

/// A value of a row. Without ColumnRef it is the column after the one before.
fn zelle(zeile: &Element, spalten: &[String], gesucht: usize) -> Option<String> {
    let mut naechste = 0;
    for wert in zeile.alle("Value") {
        let nr = wert.attribut("ColumnRef").map_or(Some(naechste), |r| spalten.iter().position(|s| s == r))?;
        if nr == gesucht {
            return wert.kind("SimpleValue").map(|w| w.text.trim().to_owned());
        }
        naechste = nr + 1;
    }
    None
}
