//! `formular check | schema | pdf | import`: for whoever writes forms, and for their programs.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use ablage::Schriftstueck;
use clap::Subcommand;
use formular::{Befund, Einfuhr, Formular, Schwere, Umfeld};
use grund::Zeitpunkt;
use leistung::{Leistung, aus_ordner};
use regel::Wert;
use serde_json::{Value, json};

use super::{ablauf::datei_lesen, sagen};
use crate::Fehler;

/// What can be done with a form.
#[derive(Debug, Subcommand)]
pub enum FormularBefehl {
    /// Prüft ein Formular und nennt jeden Mangel in einem Satz. Endet mit 1, wenn es Mängel gibt.
    Check {
        /// formular.json, allein oder im Ordner einer Leistung.
        datei: PathBuf,
        /// Die Mängel als JSON, für Programme.
        #[arg(long)]
        json: bool,
    },
    /// Zeigt das JSON Schema (2020-12) der Antworten.
    Schema {
        /// Wie bei `check`.
        datei: PathBuf,
    },
    /// Setzt das Formular als barrierefreies PDF (PDF/UA): leer zum Ausfüllen von Hand, oder mit Antworten.
    Pdf {
        /// Wie bei `check`.
        datei: PathBuf,
        /// Die Antworten als JSON; ihre Form zeigt `schema`.
        #[arg(long, value_name = "JSON")]
        antworten: Option<PathBuf>,
        /// Wohin. Ohne Angabe: neben das Formular, mit der Endung pdf.
        #[arg(long, value_name = "DATEI")]
        nach: Option<PathBuf>,
        /// Der Tag, der als heute gilt (JJJJ-MM-TT), für Fristen und Altersgrenzen.
        #[arg(long, value_name = "TAG", default_value = "2026-01-01")]
        heute: String,
    },
    /// Liest ein fremdes Formular und zeigt als JSON, was gefunden wurde: Gruppen, Felder, Regeln, Codelisten, Befunde und das
    /// Formular daraus. Endet mit 1, wenn etwas daran fehlerhaft ist.
    Import {
        /// Ein JSON Schema (2020-12) oder ein formular.json.
        datei: PathBuf,
    },
}

/// Carries the command out.
///
/// # Errors
/// A file cannot be read or written.
pub fn ausfuehren(befehl: &FormularBefehl) -> Result<ExitCode, Fehler> {
    match befehl {
        FormularBefehl::Check { datei, json } => check(datei, *json),
        FormularBefehl::Schema { datei } => {
            sagen(&serde_json::to_string_pretty(&lesen(datei)?.schema())?);
            Ok(ExitCode::SUCCESS)
        }
        FormularBefehl::Pdf { datei, antworten, nach, heute } => {
            pdf(datei, antworten.as_deref(), nach.as_deref(), heute)
        }
        FormularBefehl::Import { datei } => einfuhr(datei),
    }
}

fn text(datei: &Path) -> Result<String, Fehler> {
    String::from_utf8(datei_lesen(datei)?).map_err(|_| format!("{} ist kein Text in UTF-8.", datei.display()).into())
}

fn json_lesen(datei: &Path) -> Result<Value, Fehler> {
    let fehler = |e: serde_json::Error| {
        let (zeile, spalte) = (e.line(), e.column());
        format!("{}, Zeile {zeile}, Spalte {spalte}: Das ist kein gültiges JSON.", datei.display())
    };
    Ok(serde_json::from_str(&text(datei)?).map_err(fehler)?)
}

/// The form and what was noticed; with its blocks, parameters and rules where it stands in the folder of a service.
fn compile(datei: &Path) -> Result<(Option<Formular>, Vec<Befund>), Fehler> {
    let ordner = datei.canonicalize().ok().and_then(|p| p.parent().map(Path::to_path_buf));
    let ordner = ordner.filter(|o| o.join(leistung::STAMM).is_file() && datei.ends_with("formular.json"));
    let Some(ordner) = ordner else {
        return Ok(match Formular::lesen(&text(datei)?, None, &regel::Namen::new()) {
            Ok(formular) => {
                let hinweise = formular.hinweise().to_vec();
                (Some(formular), hinweise)
            }
            Err(befunde) => (None, befunde),
        });
    };
    let uebernehmen = |b: &leistung::Befund| {
        let schwere = if b.ist_fehler() { Schwere::Fehler } else { Schwere::Hinweis };
        Befund { schwere, ort: [b.datei.as_str(), b.stelle.as_str()].join(", "), satz: b.satz.clone() }
    };
    Ok(match Leistung::uebersetzen(&aus_ordner(&ordner)?) {
        Ok(l) => {
            let hinweise = l.hinweise.iter().map(uebernehmen).collect();
            (Some(l.formular.clone()), hinweise)
        }
        Err(befunde) => (None, befunde.iter().map(uebernehmen).collect()),
    })
}

/// The form, or all its faults as one sentence.
fn lesen(datei: &Path) -> Result<Formular, Fehler> {
    let (formular, befunde) = compile(datei)?;
    let fehler = befunde.iter().filter(|b| b.schwere == Schwere::Fehler).map(|b| format!("\n{b}")).collect::<String>();
    formular.ok_or_else(|| format!("{} hat Fehler:{fehler}", datei.display()).into())
}

fn check(datei: &Path, als_json: bool) -> Result<ExitCode, Fehler> {
    let (formular, befunde) = compile(datei)?;
    let fehler = befunde.iter().filter(|b| b.schwere == Schwere::Fehler).count();
    if als_json {
        let einfuhr = Einfuhr { befunde, ..Einfuhr::default() };
        sagen(&serde_json::to_string_pretty(&einfuhr.als_json()["befunde"])?);
    } else {
        befunde.iter().for_each(|b| sagen(&b.to_string()));
        sagen(&match fehler {
            0 => format!("{}: in Ordnung, {} Hinweise", datei.display(), befunde.len()),
            n => format!("{}: {n} Fehler, {} Hinweise", datei.display(), befunde.len() - n),
        });
    }
    Ok(if formular.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn pdf(datei: &Path, antworten: Option<&Path>, nach: Option<&Path>, heute: &str) -> Result<ExitCode, Fehler> {
    let formular = lesen(datei)?;
    let mut daten = match antworten {
        None => formular.blanko(),
        Some(pfad) => {
            let heute =
                heute.parse().map_err(|_| format!("„{heute}“ ist kein Tag. Schreiben Sie zum Beispiel 2026-01-31."))?;
            let umfeld = Umfeld { heute, parameter: &Wert::Kontext(std::collections::BTreeMap::new()) };
            match formular.antworten_aus_json(&json_lesen(pfad)?, &umfeld) {
                Ok(a) => formular.ausgefuellt(&a, &umfeld),
                Err(befunde) => {
                    befunde.iter().for_each(|b| sagen(&b.to_string()));
                    return Ok(ExitCode::FAILURE);
                }
            }
        }
    };
    daten["blanko"] = json!(antworten.is_none());
    let bytes = ablage::setzen(&Schriftstueck::formular(daten, Zeitpunkt::UNIX_EPOCH))?;
    let ziel = nach.map_or_else(|| datei.with_extension("pdf"), Path::to_path_buf);
    std::fs::write(&ziel, bytes).map_err(|e| format!("{} lässt sich nicht schreiben: {e}", ziel.display()))?;
    sagen(&format!("{} ist geschrieben.", ziel.display()));
    Ok(ExitCode::SUCCESS)
}

/// Which foreign form a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Herkunft {
    /// Our own `formular.json`.
    Eigenes,
    /// JSON Schema.
    JsonSchema,
    /// XDatenfelder 2 or 3 (XML).
    XDatenfelder,
}

fn herkunft(bytes: &[u8]) -> Option<Herkunft> {
    let anfang = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    match anfang.first()? {
        b'<' => Some(Herkunft::XDatenfelder),
        b'{' => {
            let json: Value = serde_json::from_slice(anfang).ok()?;
            Some(if json.get("seiten").is_some() { Herkunft::Eigenes } else { Herkunft::JsonSchema })
        }
        _ => None,
    }
}

fn einfuhr(datei: &Path) -> Result<ExitCode, Fehler> {
    let bytes = datei_lesen(datei)?;
    let ein = match herkunft(&bytes) {
        Some(Herkunft::Eigenes) => eigenes(datei, &bytes)?,
        Some(Herkunft::JsonSchema) => match formular::schema_einlesen(&serde_json::from_slice(&bytes)?) {
            Ok(ein) => geprueft(ein),
            Err(befund) => Einfuhr { befunde: vec![befund], ..Einfuhr::default() },
        },
        Some(Herkunft::XDatenfelder) => return xdatenfelder_einlesen(&bytes),
        None => {
            let satz = "Das ist weder JSON noch XML. Eingelesen werden XDatenfelder 2.0 und 3.0, JSON Schema (2020-12) und \
                        formular.json.";
            return Err(format!("{}: {satz}", datei.display()).into());
        }
    };
    let fehlerhaft = ein.befunde.iter().any(|b| b.schwere == Schwere::Fehler);
    sagen(&serde_json::to_string_pretty(&ein.als_json())?);
    Ok(if fehlerhaft { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// A data schema of FIM: what is in it, what could not be carried over, and the form.
fn xdatenfelder_einlesen(bytes: &[u8]) -> Result<ExitCode, Fehler> {
    let (json, code) = match xdatenfelder::lesen(bytes) {
        Ok(ein) => (serde_json::to_value(ein)?, ExitCode::SUCCESS),
        Err(fehler) => {
            let ort = fehler.zeile.map_or_else(|| "Datei".to_owned(), |z| format!("Zeile {z}"));
            let befund = serde_json::json!({ "schwere": "fehler", "ort": ort, "satz": fehler.satz });
            (serde_json::json!({ "befunde": [befund] }), ExitCode::FAILURE)
        }
    };
    sagen(&serde_json::to_string_pretty(&json)?);
    Ok(code)
}

/// Our own form: what is in it, and its faults.
fn eigenes(datei: &Path, bytes: &[u8]) -> Result<Einfuhr, Fehler> {
    let (formular, befunde) = compile(datei)?;
    let mut ein = match formular {
        Some(f) => formular::Einfuhr::aus_formular(&f),
        None => Einfuhr::default(),
    };
    ein.befunde = befunde;
    ein.formular = serde_json::from_slice(bytes)?;
    ein.codelisten = ein.formular.get("codelisten").and_then(Value::as_array).cloned().unwrap_or_default();
    Ok(ein)
}

/// What came of a foreign form goes through the same check as one of ours.
fn geprueft(mut ein: Einfuhr) -> Einfuhr {
    match Formular::lesen(&ein.formular.to_string(), None, &regel::Namen::new()) {
        Ok(formular) => ein.befunde.extend(formular.hinweise().iter().cloned()),
        Err(befunde) => ein.befunde.extend(befunde),
    }
    ein
}

/// XDatenfelder, for the pages: they know no adapter.
pub const AUSTAUSCH: web::Formularaustausch =
    web::Formularaustausch { lesen: xdatenfelder_lesen, schreiben: xdatenfelder_schreiben };

fn xdatenfelder_lesen(bytes: &[u8]) -> Result<(Value, Vec<String>), String> {
    let ein = xdatenfelder::lesen(bytes).map_err(|f| f.to_string())?;
    let saetze = ein.befunde.iter().map(|b| format!("{}: {}", b.ort, b.satz)).collect();
    Ok((ein.formular, saetze))
}

fn xdatenfelder_schreiben(formular: &Value, name: &str, ersteller: &str, zeit: Zeitpunkt) -> Result<String, String> {
    let kopf = xdatenfelder::Nachrichtenkopf {
        nachricht: format!("basiswerk-{}", zeit.as_second()),
        zeit,
        id: None,
        version: "1.0.0".to_owned(),
        name: name.to_owned(),
        ersteller: ersteller.to_owned(),
        rechtsgrundlagen: Vec::new(),
    };
    let aus = xdatenfelder::schreiben(formular, &kopf, xdatenfelder::Fassung::Drei).map_err(|f| f.to_string())?;
    Ok(aus.xml)
}
