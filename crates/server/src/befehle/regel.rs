//! `regel eval`: asks a decision.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use regel::{Entscheidungsmodell, Wert};

use super::{ablauf::datei_lesen, sagen};
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
    let modell = lesen(dmn)?;
    let text = match eingabe.strip_prefix('@') {
        Some(datei) => String::from_utf8(datei_lesen(Path::new(datei))?).map_err(|_| "Die Eingaben sind kein Text.")?,
        None => eingabe.clone(),
    };
    let json: serde_json::Value =
        serde_json::from_str(&text).map_err(|e| format!("Die Eingaben sind kein JSON: {e}"))?;
    let serde_json::Value::Object(werte) = json else {
        return Err("Die Eingaben müssen ein JSON-Objekt sein, zum Beispiel {\"anzahl\": 2}.".into());
    };
    if modell.eingaben_von(entscheidung).is_none() {
        let bekannt: Vec<&str> = modell.entscheidungen().collect();
        let satz = format!("Die Entscheidung „{entscheidung}“ gibt es nicht. Möglich sind: {}.", bekannt.join(", "));
        return Err(satz.into());
    }
    let ergebnis = modell.entscheiden_mit(entscheidung, |name| Some(werte.get(name).map_or(Wert::Null, Wert::from)))?;
    sagen(&serde_json::to_string_pretty(&serde_json::Value::from(&ergebnis))?);
    Ok(ExitCode::SUCCESS)
}

/// Reads a decision model, or says what is wrong with it.
pub(super) fn lesen(datei: &Path) -> Result<Entscheidungsmodell, Fehler> {
    let text = String::from_utf8(datei_lesen(datei)?).map_err(|_| format!("{} ist kein Text.", datei.display()))?;
    Entscheidungsmodell::lesen(&text).map_err(|e| format!("{}: {e}", datei.display()).into())
}
