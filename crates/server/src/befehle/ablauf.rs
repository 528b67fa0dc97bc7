//! `ablauf check | format | simulate`: for whoever draws processes.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use ablauf::{AblaufFehler, Befund, Bibliothek, Dokument, Ergebnis, Faelle, Modell, simulieren};
use clap::Subcommand;
use regel::Entscheidungsmodell;

use super::{dateifehler, faelle as bilanz, nebenbei, sagen};
use crate::Fehler;

/// What can be done with a process.
#[derive(Debug, Subcommand)]
pub enum AblaufBefehl {
    /// Prüft einen Ablauf und nennt jeden Mangel in einem Satz. Endet mit 1, wenn es Mängel gibt.
    Check {
        /// Die BPMN-Datei.
        datei: PathBuf,
        /// Ordner mit Abläufen, die dieser aufruft.
        #[arg(long, value_name = "ORDNER")]
        bibliothek: Option<PathBuf>,
        /// Die Mängel als JSON, für Programme.
        #[arg(long)]
        json: bool,
    },
    /// Liest eine BPMN-Datei und schreibt sie wieder: Diagramme, Kommentare und fremde Erweiterungen bleiben Byte für Byte.
    Format {
        /// Die BPMN-Datei.
        datei: PathBuf,
        /// Setzt eine Angabe an einem Element, zum Beispiel `pruefen.name=Antrag prüfen`. Alles andere bleibt, wie es ist.
        #[arg(long, value_name = "KENNUNG.ANGABE=WERT")]
        setze: Vec<String>,
    },
    /// Spielt Fälle mit einer gestellten Uhr durch. Endet mit 1, wenn ein Fall anders ausgeht als erwartet.
    Simulate {
        /// Die BPMN-Datei.
        datei: PathBuf,
        /// Die Fälle (TOML oder JSON); docs/ablauf.md beschreibt sie.
        #[arg(long, value_name = "DATEI")]
        faelle: PathBuf,
        /// Die Entscheidungen, die der Ablauf fragt (DMN).
        #[arg(long, value_name = "DATEI")]
        regeln: Option<PathBuf>,
        /// Ordner mit Abläufen, die dieser aufruft.
        #[arg(long, value_name = "ORDNER")]
        bibliothek: Option<PathBuf>,
        /// Das Protokoll als JSON, für Programme.
        #[arg(long)]
        json: bool,
    },
}

/// Carries the command out.
///
/// # Errors
/// A file cannot be read.
pub fn ausfuehren(befehl: &AblaufBefehl) -> Result<ExitCode, Fehler> {
    match befehl {
        AblaufBefehl::Check { datei, bibliothek, json } => check(datei, bibliothek.as_deref(), *json),
        AblaufBefehl::Format { datei, setze } => format(datei, setze),
        AblaufBefehl::Simulate { datei, faelle, regeln, bibliothek, json } => {
            simulate(datei, faelle, regeln.as_deref(), bibliothek.as_deref(), *json)
        }
    }
}

/// The file, or a sentence with its name.
pub(super) fn datei_lesen(datei: &Path) -> Result<Vec<u8>, Fehler> {
    std::fs::read(datei).map_err(|e| format!("{} lässt sich nicht lesen: {}", datei.display(), dateifehler(&e)).into())
}

/// As [`datei_lesen`]; XML in another encoding becomes UTF-8.
pub(super) fn xml_lesen(datei: &Path) -> Result<Vec<u8>, Fehler> {
    let bytes = datei_lesen(datei)?;
    Ok(xml::in_utf8(&bytes).map_err(|e| format!("{}: {e}", datei.display()))?.into_owned())
}

fn bibliothek_lesen(ordner: Option<&Path>) -> Result<Bibliothek, Fehler> {
    let mut bibliothek = Bibliothek::leer();
    let Some(ordner) = ordner else { return Ok(bibliothek) };
    let eintraege = std::fs::read_dir(ordner)
        .map_err(|e| format!("{} lässt sich nicht lesen: {}", ordner.display(), dateifehler(&e)))?;
    let mut dateien: Vec<PathBuf> = eintraege.flatten().map(|e| e.path()).collect();
    dateien.sort();
    for datei in dateien.iter().filter(|p| p.extension().is_some_and(|e| e == "bpmn")) {
        bibliothek.aufnehmen(&xml_lesen(datei)?).map_err(|e| format!("{}: {e}", datei.display()))?;
    }
    Ok(bibliothek)
}

fn check(datei: &Path, bibliothek: Option<&Path>, json: bool) -> Result<ExitCode, Fehler> {
    let bytes = xml_lesen(datei)?;
    let (befunde, hinweise, umfang) = match Modell::lesen_mit(&bytes, &bibliothek_lesen(bibliothek)?) {
        Ok(modell) => {
            let befunde = modell.pruefen();
            let umfang = if befunde.is_empty() { umfang(&modell) } else { String::new() };
            let hinweise = nicht_im_vorgang(&modell, &befunde);
            (befunde, hinweise, umfang)
        }
        Err(e) => (vec![Befund::neu("", e.to_string())], Vec::new(), String::new()),
    };
    let code = if befunde.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    if json {
        let als =
            |art: &'static str| move |b: &Befund| serde_json::json!({ "art": art, "stelle": b.stelle, "satz": b.satz });
        let alle: Vec<_> = befunde.iter().map(als("mangel")).chain(hinweise.iter().map(als("hinweis"))).collect();
        sagen(&serde_json::to_string_pretty(&alle)?);
        return Ok(code);
    }
    for befund in &befunde {
        sagen(&befund.to_string());
    }
    for hinweis in &hinweise {
        sagen(&format!("Hinweis: Ein Vorgang nimmt diesen Ablauf so nicht an. {hinweis}"));
    }
    sagen(&match befunde.len() {
        0 => format!("{}: in Ordnung, {umfang}", datei.display()),
        1 => format!("{}: 1 Mangel", datei.display()),
        n => format!("{}: {n} Mängel", datei.display()),
    });
    Ok(code)
}

/// What the engine runs and a real matter refuses.
fn nicht_im_vorgang(modell: &Modell, befunde: &[Befund]) -> Vec<Befund> {
    vorgang::pruefen(modell).into_iter().filter(|b| !befunde.contains(b)).collect()
}

fn umfang(modell: &Modell) -> String {
    let e = modell.erkunden();
    let schritte = modell.knoten.len();
    match (e.lagen, e.vollstaendig) {
        (0, _) => format!("{schritte} Elemente"),
        (n, true) => format!("{schritte} Elemente, alle {n} Lagen durchgespielt"),
        (n, false) => format!("{schritte} Elemente, {n} Lagen durchgespielt (es gibt mehr)"),
    }
}

fn format(datei: &Path, setze: &[String]) -> Result<ExitCode, Fehler> {
    let bytes = datei_lesen(datei)?;
    // What is no process is not written back: whoever pipes it would take it for one.
    if let Err(e @ (AblaufFehler::KeinXml(_) | AblaufFehler::KeinBpmn | AblaufFehler::KeinProzess)) =
        Modell::lesen(&bytes)
    {
        nebenbei(&Befund::neu("", e.to_string()).to_string());
        nebenbei(&format!("{}: kein Ablauf, nichts geschrieben", datei.display()));
        return Ok(ExitCode::FAILURE);
    }
    let mut dokument = Dokument::lesen(&bytes).map_err(|e| format!("{}: {e}", datei.display()))?;
    for angabe in setze {
        let geteilt = angabe.split_once('=').and_then(|(ziel, wert)| Some((ziel.rsplit_once('.')?, wert)));
        let Some(((kennung, name), wert)) = geteilt else {
            return Err(format!("„{angabe}“ ist keine Angabe. Schreiben Sie KENNUNG.ANGABE=WERT.").into());
        };
        if name == "id" {
            return Err("Eine Kennung lässt sich hier nicht ändern: Pfeile und Diagramm verweisen auf sie.".into());
        }
        dokument.setzen(kennung, name, wert)?;
    }
    let geschrieben = dokument.schreiben();
    // What was set may need a prefix that nobody declared.
    Dokument::lesen(geschrieben.as_bytes()).map_err(|e| format!("{}: {e}", datei.display()))?;
    schreiben(geschrieben.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Bytes as they are, without a line end of our own.
fn schreiben(bytes: &[u8]) -> Result<(), Fehler> {
    use std::io::Write as _;
    let mut aus = std::io::stdout().lock();
    match aus.write_all(bytes).and_then(|()| aus.flush()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(dateifehler(&e).into()),
        _ => Ok(()),
    }
}

fn faelle_lesen(datei: &Path) -> Result<Faelle, Fehler> {
    let text = String::from_utf8(datei_lesen(datei)?).map_err(|_| format!("{} ist kein Text.", datei.display()))?;
    let kein =
        |zeile: usize, satz: String| format!("{} ist keine Datei mit Fällen. Zeile {zeile}: {satz}", datei.display());
    let faelle: Faelle = if datei.extension().is_some_and(|e| e == "json") {
        serde_json::from_str(&text).map_err(|e| kein(e.line(), formular::json_satz(&e)))?
    } else {
        toml::from_str(&text).map_err(|e: toml::de::Error| {
            let davor = text.get(..e.span().map_or(0, |s| s.start)).unwrap_or_default();
            kein(davor.matches('\n').count() + 1, formular::toml_satz(e.message()))
        })?
    };
    if faelle.fall.is_empty() {
        return Err(format!("{} enthält keinen Fall.", datei.display()).into());
    }
    Ok(faelle)
}

fn simulate(
    datei: &Path,
    faelle: &Path,
    regeln: Option<&Path>,
    bibliothek: Option<&Path>,
    json: bool,
) -> Result<ExitCode, Fehler> {
    let modell = Modell::lesen_mit(&xml_lesen(datei)?, &bibliothek_lesen(bibliothek)?)
        .map_err(|e| format!("{}: {e}", datei.display()))?;
    let maengel = modell.pruefen();
    if !maengel.is_empty() {
        nebenbei("Der Ablauf hat Mängel. Was hier läuft, nimmt das Programm so nicht an:");
        maengel.iter().for_each(|b| nebenbei(&format!("  {b}")));
    }
    let regeln = match regeln {
        Some(r) => Some(super::regel::lesen(r)?),
        None => None,
    };
    let faelle = faelle_lesen(faelle)?;
    let ergebnisse = durchspielen(&modell, regeln.as_ref(), &faelle);
    let anders = ergebnisse.iter().filter(|e| !e.abweichungen.is_empty()).count();
    if json {
        sagen(&serde_json::to_string_pretty(&ergebnisse)?);
    } else {
        for e in &ergebnisse {
            zeigen(e);
        }
        sagen(&bilanz(ergebnisse.len() - anders, anders));
    }
    Ok(if anders == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn durchspielen(modell: &Modell, regeln: Option<&Entscheidungsmodell>, faelle: &Faelle) -> Vec<Ergebnis> {
    faelle.fall.iter().map(|fall| simulieren(modell, regeln, faelle, fall)).collect()
}

fn zeigen(e: &Ergebnis) {
    sagen(&format!("Fall „{}“", e.name));
    for z in &e.protokoll {
        let wo = if z.knoten.is_empty() { String::new() } else { format!(" [{}]", z.knoten) };
        sagen(&format!("  {}  {}{wo}", z.zeit, z.text));
    }
    if !e.beendet {
        sagen(&format!("  steht bei: {}", e.steht.join(", ")));
    }
    for a in &e.abweichungen {
        sagen(&format!("  FALSCH: {a}"));
    }
}
