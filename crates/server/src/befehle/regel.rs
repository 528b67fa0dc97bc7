//! `regel eval`: asks a decision.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use regel::{Entscheidungsmodell, Wert};
use rust_decimal::Decimal;

use super::{
    ablauf::{datei_lesen, xml_lesen},
    nebenbei, sagen,
};
use crate::Fehler;

/// What can be done with rules.
#[derive(Debug, Subcommand)]
pub enum RegelBefehl {
    /// Wertet eine Entscheidung aus und zeigt das Ergebnis als JSON.
    Eval {
        /// Die DMN-Datei.
        #[arg(long, value_name = "DATEI")]
        dmn: PathBuf,
        /// Name der Entscheidung oder des Entscheidungsdienstes.
        #[arg(long, value_name = "NAME")]
        entscheidung: String,
        /// Die Eingaben als JSON, zum Beispiel `{"anzahl": 2}`, oder `@DATEI`. Was fehlt, gilt als nicht beantwortet.
        #[arg(long, value_name = "JSON", default_value = "{}")]
        eingabe: String,
    },
}

/// Carries the command out.
///
/// # Errors
/// The model, the inputs or the result are not usable; the sentence says why.
pub fn ausfuehren(befehl: &RegelBefehl) -> Result<ExitCode, Fehler> {
    let RegelBefehl::Eval { dmn, entscheidung, eingabe } = befehl;
    let modell = lesen_soweit(dmn)?;
    let text = match eingabe.strip_prefix('@') {
        Some(datei) => String::from_utf8(datei_lesen(Path::new(datei))?).map_err(|_| "Die Eingaben sind kein Text.")?,
        None => eingabe.clone(),
    };
    let json: serde_json::Value = serde_json::from_str(&mit_genauen_zahlen(&text)?)
        .map_err(|e| format!("Zeile {}, Spalte {}: Die Eingaben sind kein JSON.", e.line(), e.column()))?;
    let serde_json::Value::Object(werte) = json else {
        return Err("Die Eingaben müssen ein JSON-Objekt sein, zum Beispiel {\"anzahl\": 2}.".into());
    };
    let Some(eingaben) = modell.eingaben_von(entscheidung) else {
        let bekannt: Vec<&str> = modell.entscheidungen().collect();
        let satz = format!("Die Entscheidung „{entscheidung}“ gibt es nicht. Möglich sind: {}.", bekannt.join(", "));
        return Err(satz.into());
    };
    let namen: Vec<&str> = eingaben.iter().map(|e| e.name.as_str()).collect();
    if let Some(fremd) = werte.keys().find(|k| !namen.contains(&k.as_str())) {
        let bekannt = if namen.is_empty() { "keine".to_owned() } else { namen.join(", ") };
        return Err(format!("Die Eingabe „{fremd}“ kennt „{entscheidung}“ nicht. Möglich sind: {bekannt}.").into());
    }
    let fehlen: Vec<&str> = namen.into_iter().filter(|n| !werte.contains_key(*n)).collect();
    if !fehlen.is_empty() {
        nebenbei(&format!("Nicht beantwortet: {}.", fehlen.join(", ")));
    }
    let ergebnis =
        modell.entscheiden_mit(entscheidung, |name| Some(werte.get(name).map_or(Wert::Null, eingabewert)))?;
    sagen(&exakt(&ergebnis)?);
    Ok(ExitCode::SUCCESS)
}

/// Stands before a number that JSON would round; no input can begin with it.
const GENAU: char = '\u{1}';

/// The same JSON, with every number that does not fit a binary fraction as a marked text, so that no digit is lost.
///
/// # Errors
/// A number that decisions cannot hold.
fn mit_genauen_zahlen(text: &str) -> Result<String, Fehler> {
    let mut aus = String::with_capacity(text.len());
    let mut zeichen = text.char_indices().peekable();
    let mut im_text = false;
    while let Some((ab, c)) = zeichen.next() {
        match c {
            GENAU => return Err("Die Eingaben enthalten ein Steuerzeichen.".into()),
            '\\' if im_text => {
                aus.push(c);
                aus.extend(zeichen.next().map(|(_, c)| c));
            }
            '"' => {
                im_text = !im_text;
                aus.push(c);
            }
            '-' | '0'..='9' if !im_text => {
                let mut bis = ab + 1;
                while let Some((i, _)) = zeichen.next_if(|(_, c)| c.is_ascii_digit() || "+-.eE".contains(*c)) {
                    bis = i + 1;
                }
                aus.push_str(&zahl(&text[ab..bis])?);
            }
            _ => aus.push(c),
        }
    }
    Ok(aus)
}

/// One number as it may stand in the JSON.
fn zahl(text: &str) -> Result<String, Fehler> {
    let stellen = text.split(['e', 'E']).next().unwrap_or_default().chars().filter(char::is_ascii_digit).count();
    let hoch = text.contains(['e', 'E']);
    let genau = if hoch { Decimal::from_scientific(text) } else { Decimal::from_str_exact(text) }.ok();
    match genau {
        Some(_) if stellen <= 15 => Ok(text.to_owned()),
        Some(z) => Ok(format!("\"\\u0001{z}\"")),
        // What is no number at all is left to the reader, which says where.
        None if serde_json::from_str::<serde_json::Number>(text).is_err() => Ok(text.to_owned()),
        None => Err(format!(
            "Mit der Zahl {text} kann eine Entscheidung nicht rechnen. Möglich sind bis zu 28 Stellen, davon höchstens 28 nach dem Komma."
        )
        .into()),
    }
}

/// An input as the decision gets it.
fn eingabewert(json: &serde_json::Value) -> Wert {
    use serde_json::Value as J;
    match json {
        J::String(t) => match t.strip_prefix(GENAU).and_then(|z| Decimal::from_str_exact(z).ok()) {
            Some(z) => Wert::Zahl(z),
            None => Wert::from(json),
        },
        J::Array(l) => Wert::Liste(l.iter().map(eingabewert).collect()),
        J::Object(o) => o.iter().map(|(n, w)| (n.clone(), eingabewert(w))).collect(),
        _ => Wert::from(json),
    }
}

/// The result as JSON, numbers with all their digits.
fn exakt(wert: &Wert) -> Result<String, Fehler> {
    Ok(match wert {
        Wert::Zahl(z) => z.normalize().to_string(),
        Wert::Liste(l) => format!("[{}]", l.iter().map(exakt).collect::<Result<Vec<_>, _>>()?.join(", ")),
        Wert::Kontext(k) => {
            let paar =
                |(n, w): (&String, &Wert)| Ok::<_, Fehler>(format!("{}: {}", serde_json::to_string(n)?, exakt(w)?));
            format!("{{{}}}", k.iter().map(paar).collect::<Result<Vec<_>, _>>()?.join(", "))
        }
        andere => serde_json::to_string(&serde_json::Value::from(andere))?,
    })
}

/// More files of a folder are not looked at.
const HOECHSTENS_NACHBARN: usize = 100;

/// Reads a model of which one decision is asked: a fault in another one does not matter.
fn lesen_soweit(datei: &Path) -> Result<Entscheidungsmodell, Fehler> {
    let text = String::from_utf8(xml_lesen(datei)?).map_err(|_| format!("{} ist kein Text.", datei.display()))?;
    let daneben = nachbarn(datei);
    let daneben: Vec<&str> = daneben.iter().map(String::as_str).collect();
    Entscheidungsmodell::lesen_soweit(&text, &daneben).map_err(|e| format!("{}: {e}", datei.display()).into())
}

/// Reads a decision model, or says what is wrong with it.
pub(super) fn lesen(datei: &Path) -> Result<Entscheidungsmodell, Fehler> {
    let text = String::from_utf8(xml_lesen(datei)?).map_err(|_| format!("{} ist kein Text.", datei.display()))?;
    let daneben = nachbarn(datei);
    let daneben: Vec<&str> = daneben.iter().map(String::as_str).collect();
    Entscheidungsmodell::lesen_mit(&text, &daneben).map_err(|e| format!("{}: {e}", datei.display()).into())
}

/// The other DMN files of the same folder, and the shared ones of a service or of its library: what the model imports is
/// found among them.
fn nachbarn(datei: &Path) -> Vec<String> {
    let ordner = datei.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let orte = [ordner.to_owned(), ordner.join("bausteine/regeln"), ordner.join("../bausteine/regeln")];
    let mut pfade: Vec<PathBuf> = Vec::new();
    for ort in orte {
        let Ok(eintraege) = std::fs::read_dir(&ort) else { continue };
        let mut hier: Vec<PathBuf> = eintraege.filter_map(|e| Some(e.ok()?.path())).collect();
        hier.retain(|p| {
            p.extension().is_some_and(|e| e == "dmn") && *p != ort.join(datei.file_name().unwrap_or_default())
        });
        hier.sort();
        pfade.extend(hier);
    }
    let text = |p: &PathBuf| String::from_utf8(xml_lesen(p).ok()?).ok();
    pfade.iter().take(HOECHSTENS_NACHBARN).filter_map(text).collect()
}
