//! What was found, as the command line prints it.

use serde::Serialize;
use serde_json::Value;

use crate::modell::{
    Anzahl, Datenschema, Fassung, Hinweis, Inhalt, Nachrichtart, Praezisierung, Regel, Schemaelement, Verweis,
};

/// A data schema and the form made of it. Serialised, it is the report of the import.
#[derive(Debug, Clone, Serialize)]
pub struct Einfuhr {
    /// Always `XDatenfelder`.
    pub standard: &'static str,
    /// Which version of the standard.
    pub fassung: Fassung,
    /// What the file is about.
    pub art: Nachrichtart,
    /// The FIM id of that.
    pub id: String,
    /// Its version.
    pub version: Option<String>,
    /// Its name.
    pub name: String,
    /// All groups, in the order of the file.
    pub gruppen: Vec<Gruppenangabe>,
    /// All fields, in the order of the file.
    pub felder: Vec<Feldangabe>,
    /// All rules. None of them is carried out.
    pub regeln: Vec<Regel>,
    /// The code lists of the fields.
    pub codelisten: Vec<Codeliste>,
    /// What could not be carried over as it is.
    pub befunde: Vec<Hinweis>,
    /// The form: `formular.json`.
    pub formular: Value,
}

/// A group at its place.
#[derive(Debug, Clone, Serialize)]
pub struct Gruppenangabe {
    /// Its FIM id.
    pub id: String,
    /// Its version.
    pub version: Option<String>,
    /// Its name.
    pub name: String,
    /// What people read.
    pub bezeichnung: String,
    /// The FIM id of the group around it.
    pub in_gruppe: Option<String>,
    /// How often it comes.
    pub anzahl: Anzahl,
    /// The page, group or heading in the form.
    pub ziel: Option<String>,
}

/// A field at its place.
#[derive(Debug, Clone, Serialize)]
pub struct Feldangabe {
    /// Its FIM id.
    pub id: String,
    /// Its version.
    pub version: Option<String>,
    /// Its name.
    pub name: String,
    /// What people read.
    pub bezeichnung: String,
    /// The FIM id of the group around it.
    pub in_gruppe: Option<String>,
    /// How often it comes.
    pub anzahl: Anzahl,
    /// How it is asked: input, select, label ...
    pub feldart: String,
    /// What kind of answer: text, date, bool ...
    pub datentyp: String,
    /// Its limits.
    pub praezisierung: Praezisierung,
    /// The code list it refers to.
    pub codeliste: Option<Verweis>,
    /// The field in the form.
    pub ziel: Option<String>,
}

/// A code list, as a field of the form uses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Codeliste {
    /// The field in the form.
    pub feld: String,
    /// Its URN, where it has one.
    pub verweis: Option<Verweis>,
    /// Do its entries stand in the file?
    pub in_der_datei: bool,
    /// Its entries; none when nobody brought the list.
    pub werte: Vec<Code>,
}

/// An entry of a code list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    /// Its code in FIM.
    pub code: String,
    /// What people read.
    pub name: String,
    /// Its value in the form.
    pub wert: String,
}

impl Einfuhr {
    pub(crate) fn neu(schema: Datenschema, formular: Value, codelisten: Vec<Codeliste>, befunde: Vec<Hinweis>) -> Self {
        let (mut gruppen, mut felder) = (Vec::new(), Vec::new());
        sammeln(&schema.kinder, None, &mut gruppen, &mut felder);
        Self {
            standard: "XDatenfelder",
            fassung: schema.fassung,
            art: schema.art,
            id: schema.kopf.id,
            version: schema.kopf.version,
            name: schema.kopf.name,
            gruppen,
            felder,
            regeln: schema.regeln,
            codelisten,
            befunde,
            formular,
        }
    }
}

fn sammeln(
    kinder: &[Schemaelement],
    in_gruppe: Option<&str>,
    gruppen: &mut Vec<Gruppenangabe>,
    felder: &mut Vec<Feldangabe>,
) {
    for e in kinder {
        let (id, version, name) = (e.kopf.id.clone(), e.kopf.version.clone(), e.kopf.name.clone());
        let bezeichnung = e.kopf.aufschrift().to_owned();
        let (in_gruppe, ziel, anzahl) = (in_gruppe.map(str::to_owned), e.ziel.clone(), e.anzahl);
        match &e.inhalt {
            Inhalt::Gruppe { kinder, .. } => {
                gruppen.push(Gruppenangabe { id, version, name, bezeichnung, in_gruppe, anzahl, ziel });
                sammeln(kinder, Some(&e.kopf.id), gruppen, felder);
            }
            Inhalt::Feld(feld) => felder.push(Feldangabe {
                id,
                version,
                name,
                bezeichnung,
                in_gruppe,
                anzahl,
                feldart: feld.feldart.clone(),
                datentyp: feld.datentyp.clone(),
                praezisierung: feld.praezisierung.clone(),
                codeliste: feld.verweis.clone(),
                ziel,
            }),
        }
    }
}
