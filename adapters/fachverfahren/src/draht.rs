//! What goes over the wire: the contract docs/fachverfahren-uebergabe.json, version 1.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uebergabe::{Datei, Moment, Sendung};

#[derive(Serialize)]
pub struct Uebergabe<'a> {
    id: String,
    vorgang: &'a str,
    leistung: Leistung<'a>,
    anlass: &'static str,
    eingegangen: String,
    absender: Absender<'a>,
    empfaenger: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rechtsgrundlage: Option<&'a str>,
    angaben: Vec<Angabe<'a>>,
    dokumente: Vec<Dokument<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entscheidung: Option<Entscheidung<'a>>,
}

#[derive(Serialize)]
struct Leistung<'a> {
    kennung: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    leika: Option<&'a str>,
}

#[derive(Serialize)]
struct Absender<'a> {
    behoerde: &'a str,
    stelle: &'a str,
    ags: &'a str,
}

#[derive(Serialize)]
struct Angabe<'a> {
    feld: &'a str,
    frage: &'a str,
    antwort: &'a [String],
}

#[derive(Serialize)]
struct Dokument<'a> {
    id: String,
    name: &'a str,
    typ: &'a str,
    sha256: String,
    inhalt: String,
}

#[derive(Serialize)]
struct Entscheidung<'a> {
    art: &'a str,
    am: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    betrag_cent: Option<i64>,
}

impl<'a> Uebergabe<'a> {
    pub fn aus(s: &'a Sendung, dateien: &'a [Datei]) -> Self {
        Self {
            id: s.id.to_string(),
            vorgang: &s.nummer,
            leistung: Leistung { kennung: &s.leistung, name: &s.leistungsname, leika: s.leika.as_deref() },
            anlass: match s.moment {
                Moment::Eingang => "eingang",
                Moment::Entscheidung => "entscheidung",
            },
            eingegangen: s.eingegangen.to_string(),
            absender: Absender { behoerde: &s.absender.behoerde, stelle: &s.absender.stelle, ags: &s.absender.ags },
            empfaenger: &s.empfaenger,
            rechtsgrundlage: s.rechtsgrundlage.as_deref(),
            angaben: s.angaben.iter().map(|a| Angabe { feld: &a.feld, frage: &a.frage, antwort: &a.antwort }).collect(),
            dokumente: dateien
                .iter()
                .map(|d| Dokument {
                    id: d.dokument.to_string(),
                    name: &d.name,
                    typ: &d.mime,
                    sha256: hex(&Sha256::digest(&d.bytes)),
                    inhalt: STANDARD.encode(&d.bytes),
                })
                .collect(),
            entscheidung: s.entscheidung.as_ref().map(|e| Entscheidung {
                art: &e.art,
                am: e.am.to_string(),
                betrag_cent: e.betrag_cent,
            }),
        }
    }
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The answer to a hand-over: which bytes arrived, and under which number.
#[derive(Deserialize)]
pub struct Quittung {
    pub id: String,
    pub sha256: String,
}

/// The answer to a question.
#[derive(Deserialize)]
pub struct Stand {
    pub id: String,
    pub stand: Wort,
    #[serde(default)]
    pub text: Option<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
pub enum Wort {
    Eingegangen,
    InBearbeitung,
    Bewilligt,
    Abgelehnt,
    Erledigt,
}

/// A problem document (RFC 9457).
#[derive(Deserialize)]
pub struct Problem {
    #[serde(default)]
    pub detail: Option<String>,
    #[serde(default)]
    pub title: Option<String>,
}
