//! Code lists in genericode 1.0, as XRepository gives them out.

use std::io::BufRead;

use grund::Ars;
use verzeichnis::einspielen::{Ablehnung, Codelistenkopf, Codezeile, Gelesen, Gemeindesatz, Lesefehler, Lesung};
use xml::{Element, Grenzen, Strom, XmlFehler};

const GENERICODE: &str = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";

fn fehler(e: XmlFehler) -> Lesefehler {
    Lesefehler { stelle: format!("Zeile {}", e.zeile), warum: e.warum }
}

/// A code list: its heading, and its rows as they are read.
pub struct Codeliste<R> {
    /// What it says about itself.
    pub kopf: Codelistenkopf,
    strom: Strom<R>,
    /// Ids of the columns in the order of the heading.
    spalten: Vec<String>,
    fertig: bool,
}

/// Reads the heading of a code list; what follows are its rows.
///
/// # Errors
/// It is not genericode, or has no name, version or column.
pub fn codeliste<R: BufRead>(quelle: R) -> Result<Codeliste<R>, Lesefehler> {
    let mut strom = Strom::neu(quelle, Grenzen { stueck: 4 << 20, tiefe: 32 });
    let wurzel = strom.wurzel().map_err(fehler)?;
    if wurzel.raum != GENERICODE || wurzel.name != "CodeList" {
        let warum = "Die Datei ist keine Codeliste (genericode 1.0).".to_owned();
        return Err(Lesefehler { stelle: format!("Zeile {}", wurzel.zeile), warum });
    }
    let mut teile = Element::default();
    loop {
        let Some(kopf) = strom.hinein().map_err(fehler)? else {
            return Err(Lesefehler {
                stelle: format!("Zeile {}", strom.zeile()),
                warum: "Die Liste hat keine Einträge.".to_owned(),
            });
        };
        if kopf.name == "SimpleCodeList" {
            break;
        }
        teile.kinder.push(strom.ganz(kopf).map_err(fehler)?);
    }
    let (kopf, spalten) = kopf_lesen(&teile)?;
    Ok(Codeliste { kopf, strom, spalten, fertig: false })
}

fn kopf_lesen(teile: &Element) -> Result<(Codelistenkopf, Vec<String>), Lesefehler> {
    let fehlt = |was: &str| Lesefehler { stelle: "Kopf".to_owned(), warum: format!("Der Liste fehlt {was}.") };
    let kennung = teile.kind("Identification").ok_or_else(|| fehlt("die Identifikation"))?;
    let urn = kennung.wert_von(&["CanonicalUri"]).ok_or_else(|| fehlt("ihr Name (CanonicalUri)"))?;
    let version = kennung.wert_von(&["Version"]).ok_or_else(|| fehlt("ihre Version"))?;
    let name = kennung.wert_von(&["LongName"]).or_else(|| kennung.wert_von(&["ShortName"])).unwrap_or(urn);
    let gueltig_ab = teile.pfad(&["Annotation", "Description"]).and_then(|d| d.wert_von(&["validFrom"]));
    let satz = teile.kind("ColumnSet").ok_or_else(|| fehlt("der Aufbau (ColumnSet)"))?;
    let mut spalten: Vec<String> = satz.alle("Column").filter_map(|s| s.attribut("Id").map(str::to_owned)).collect();
    // XÖV marks the key that others should use; else the first is it.
    let schluessel = satz
        .alle("Key")
        .find(|k| k.pfad(&["Annotation", "AppInfo", "recommendedKeyColumn"]).is_some())
        .or_else(|| satz.alle("Key").next())
        .and_then(|k| k.kind("ColumnRef")?.attribut("Ref"))
        .or_else(|| spalten.first().map(String::as_str))
        .ok_or_else(|| fehlt("eine Spalte"))?
        .to_owned();
    spalten.sort_by_key(|s| *s != schluessel);
    let kopf = Codelistenkopf {
        urn: urn.to_owned(),
        version: version.to_owned(),
        name: name.to_owned(),
        gueltig_ab: gueltig_ab.and_then(|t| t.get(..10)?.parse().ok()),
        spalten: spalten.clone(),
    };
    Ok((kopf, spalten))
}

impl<R: BufRead> Codeliste<R> {
    fn weiter(&mut self) -> Result<Option<Gelesen<Codezeile>>, XmlFehler> {
        let Some(kopf) = self.strom.hinein()? else { return Ok(None) };
        let zeile = self.strom.ganz(kopf)?;
        if zeile.name != "Row" {
            let warum = "Das Element ist keine Zeile der Liste (Row).";
            return Ok(Some(Gelesen::Uebergangen { was: zeile.name, warum }));
        }
        let stelle = format!("Zeile {}", zeile.zeile);
        let mut werte = vec![String::new(); self.spalten.len()];
        let mut naechste = 0;
        for wert in zeile.alle("Value") {
            // Without ColumnRef it is the column after the one before.
            let nr = wert.attribut("ColumnRef").map_or(Some(naechste), |r| self.spalten.iter().position(|s| s == r));
            let text = wert.kind("SimpleValue").map(|w| w.text.trim().to_owned()).unwrap_or_default();
            let Some(platz) = nr.and_then(|nr| werte.get_mut(nr)) else {
                let warum = "Ein Wert nennt eine Spalte, die die Liste nicht hat.";
                return Ok(Some(Gelesen::Abgelehnt(Ablehnung::neu(stelle, text, warum))));
            };
            *platz = text;
            naechste = nr.unwrap_or(naechste) + 1;
        }
        let code = werte.first().cloned().unwrap_or_default();
        if code.is_empty() {
            let was = werte.iter().find(|w| !w.is_empty()).cloned().unwrap_or_default();
            return Ok(Some(Gelesen::Abgelehnt(Ablehnung::neu(stelle, was, "Der Eintrag hat keinen Code."))));
        }
        Ok(Some(Gelesen::Satz(stelle, Codezeile { code, werte })))
    }
}

impl<R: BufRead> Iterator for Codeliste<R> {
    type Item = Lesung<Codezeile>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.fertig {
            return None;
        }
        match self.weiter() {
            Ok(Some(gelesen)) => Some(Ok(gelesen)),
            Ok(None) => {
                self.fertig = true;
                None
            }
            Err(e) => {
                self.fertig = true;
                Some(Err(fehler(e)))
            }
        }
    }
}

/// The official code lists of areas (Regionalschlüssel, Kreise) as areas: code and name.
pub fn gemeinden_aus_codeliste<R: BufRead>(
    liste: Codeliste<R>,
) -> Result<impl Iterator<Item = Lesung<Gemeindesatz>>, Lesefehler> {
    let name = liste.kopf.spalten.iter().position(|s| s.eq_ignore_ascii_case("Bezeichnung"));
    let art = [":schluessel:rs", ":schluessel:kreis"].iter().any(|ende| liste.kopf.urn.ends_with(ende));
    let Some(name) = name.filter(|_| art) else {
        let warum = format!(
            "Aus der Codeliste {} lassen sich keine Gebiete lesen. Geeignet sind die Listen der Regionalschlüssel und der \
             Kreise.",
            liste.kopf.urn
        );
        return Err(Lesefehler { stelle: "Kopf".to_owned(), warum });
    };
    Ok(liste.map(move |gelesen| {
        gelesen.map(|g| match g {
            Gelesen::Satz(stelle, zeile) => {
                let bezeichnung = zeile.werte.get(name).cloned().unwrap_or_default();
                let passt = zeile.code.parse::<Ars>().is_ok()
                    || (zeile.code.len() == 5 && zeile.code.bytes().all(|b| b.is_ascii_digit()));
                if passt && !bezeichnung.is_empty() {
                    let satz = Gemeindesatz { schluessel: zeile.code, name: bezeichnung, ..Gemeindesatz::default() };
                    Gelesen::Satz(stelle, satz)
                } else {
                    let warum = "Das ist weder ein Regionalschlüssel noch ein Kreisschlüssel mit Namen.";
                    Gelesen::Abgelehnt(Ablehnung::neu(stelle, zeile.code, warum))
                }
            }
            Gelesen::Hinweis(h) => Gelesen::Hinweis(h),
            Gelesen::Abgelehnt(a) => Gelesen::Abgelehnt(a),
            Gelesen::Uebergangen { was, warum } => Gelesen::Uebergangen { was, warum },
        })
    }))
}
