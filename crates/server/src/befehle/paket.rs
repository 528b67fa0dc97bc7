//! `leistung pack|verify|install`: a service goes from one installation to another, signed by who gives it out.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Args;
use grund::Umwelt;
use leistung::{
    Befund, Dateien, Leistung, aus_ordner,
    paket::{self, Paket, Unterschrift, VERFAHREN},
};
use tresor::{Siegel, unterschrift_gilt};

use super::sagen;
use crate::{Fehler, briefe, konfig::Konfig, umwelt};

/// Where the key of this installation lies, below its data.
pub const SCHLUESSEL: &str = "schluessel/paket.key";

/// `leistung pack`.
#[derive(Debug, Args)]
pub struct Packen {
    /// Der Ordner der Leistung.
    ordner: PathBuf,
    /// Die Datei, in die das Paket geschrieben wird. Ohne Angabe: NAME.zip im Arbeitsverzeichnis.
    #[arg(long, value_name = "DATEI")]
    nach: Option<PathBuf>,
    /// Wer das Paket herausgibt, in Worten.
    #[arg(long, value_name = "TEXT")]
    herausgeber: Option<String>,
    /// Der geheime Schlüssel zum Unterschreiben; fehlt die Datei, wird sie angelegt. Ohne Angabe: der dieser Installation.
    #[arg(long, value_name = "DATEI")]
    schluessel: Option<PathBuf>,
}

/// `leistung verify`.
#[derive(Debug, Args)]
pub struct Pruefen {
    /// Das Paket.
    paket: PathBuf,
    /// Ein öffentlicher Schlüssel, dem Sie vertrauen; mehrfach möglich.
    #[arg(long, value_name = "SCHLÜSSEL")]
    vertraut: Vec<String>,
}

/// `leistung install`.
#[derive(Debug, Args)]
pub struct Einrichten {
    #[command(flatten)]
    pruefen: Pruefen,
    /// Der Ordner der Leistungen. Ohne Angabe: der dieser Installation.
    #[arg(long, value_name = "ORDNER")]
    leistungen: Option<PathBuf>,
    /// Ersetzt eine andere Fassung, die schon da ist. Die alte bleibt daneben liegen.
    #[arg(long)]
    ersetzen: bool,
}

/// Checks a folder, packs and signs it.
pub fn packen(konfig: &Konfig, wunsch: &Packen) -> Result<ExitCode, Fehler> {
    let dateien = aus_ordner(&wunsch.ordner).map_err(|e| format!("{}: {e}", wunsch.ordner.display()))?;
    if let Err(befunde) = brauchbar(&dateien) {
        nennen(&befunde);
        sagen("Das Paket wurde nicht geschrieben: Ein Paket enthält nur Leistungen ohne Fehler.");
        return Ok(ExitCode::FAILURE);
    }
    let siegel = siegel(konfig, wunsch.schluessel.as_deref(), &umwelt::echt())?;
    let unterschreiben = |text: &[u8]| Unterschrift {
        verfahren: VERFAHREN.into(),
        schluessel: siegel.oeffentlich(),
        unterschrift: siegel.unterschreiben(text),
    };
    let bytes = match paket::packen(&dateien, wunsch.herausgeber.as_deref(), unterschreiben) {
        Ok(bytes) => bytes,
        Err(befunde) => {
            nennen(&befunde);
            return Ok(ExitCode::FAILURE);
        }
    };
    let liste = paket::lesen(&bytes).map_err(|_| "Das geschriebene Paket lässt sich nicht wieder lesen.")?.liste;
    let nach = wunsch.nach.clone().unwrap_or_else(|| PathBuf::from(format!("{}.zip", liste.kennung)));
    fs::write(&nach, &bytes).map_err(|e| format!("{}: {e}", nach.display()))?;
    sagen(&format!("{}: „{}“, {} Dateien, Fassung {}", nach.display(), liste.name, liste.dateien.len(), liste.version));
    sagen(&format!("Unterschrieben mit dem Schlüssel {}", siegel.oeffentlich()));
    Ok(ExitCode::SUCCESS)
}

/// Says what a package holds, whether it is whole, and who signed it.
pub fn pruefen(konfig: &Konfig, wunsch: &Pruefen) -> Result<ExitCode, Fehler> {
    let Some(paket) = geprueft(wunsch)? else { return Ok(ExitCode::FAILURE) };
    sagen(&if vertraut(konfig, wunsch, &paket)? {
        "Sie vertrauen dem Schlüssel.".to_owned()
    } else {
        format!(
            "Wem der Schlüssel gehört, wissen wir nicht. Fragen Sie den Herausgeber nach seinem Schlüssel und \
             vergleichen Sie ihn. Zum Einrichten: --vertraut {}",
            paket.unterschrift.schluessel
        )
    });
    Ok(ExitCode::SUCCESS)
}

/// Installs a package beside the other services, whole or not at all.
pub fn einrichten(konfig: &Konfig, wunsch: &Einrichten) -> Result<ExitCode, Fehler> {
    let Some(paket) = geprueft(&wunsch.pruefen)? else { return Ok(ExitCode::FAILURE) };
    let nein = |satz: &str| {
        sagen(satz);
        Ok(ExitCode::FAILURE)
    };
    if !vertraut(konfig, &wunsch.pruefen, &paket)? {
        return nein(
            "Nicht eingerichtet: Den Schlüssel kennen wir nicht. Vergleichen Sie ihn mit dem, den der Herausgeber Ihnen \
             genannt hat, und wiederholen Sie den Befehl mit --vertraut SCHLÜSSEL.",
        );
    }
    let leistungen = wunsch.leistungen.as_deref().unwrap_or(&konfig.leistungen);
    if !leistungen.is_dir() {
        return nein(&format!("Nicht eingerichtet: Den Ordner {} gibt es nicht.", leistungen.display()));
    }
    let ziel = leistungen.join(&paket.liste.kennung);
    if ziel.exists() {
        let da = leistung::version(&aus_ordner(&ziel)?).to_string();
        if da == paket.liste.version {
            sagen("Diese Fassung ist schon eingerichtet.");
            return Ok(ExitCode::SUCCESS);
        }
        if !wunsch.ersetzen {
            return nein(&format!(
                "Nicht eingerichtet: {} gibt es schon in der Fassung {da}. Mit --ersetzen tritt das Paket an ihre Stelle; \
                 laufende Vorgänge behalten ihre Fassung.",
                ziel.display()
            ));
        }
    }
    if let Some(alt) = ablegen(&paket, &ziel)? {
        sagen(&format!("Die vorige Fassung liegt in {}.", alt.display()));
    }
    sagen(&format!("{} ist eingerichtet. Starten Sie den Dienst neu, damit er sie anbietet.", ziel.display()));
    Ok(ExitCode::SUCCESS)
}

/// The package, if it is whole, rightly signed and sound; otherwise what is wrong has been said.
fn geprueft(wunsch: &Pruefen) -> Result<Option<Paket>, Fehler> {
    let bytes = fs::read(&wunsch.paket).map_err(|e| format!("{}: {e}", wunsch.paket.display()))?;
    let gelesen = paket::lesen(&bytes).and_then(|paket| {
        let u = &paket.unterschrift;
        if u.verfahren != VERFAHREN || !unterschrift_gilt(&u.schluessel, &paket.unterschrieben, &u.unterschrift) {
            let satz = "Die Unterschrift passt nicht zum Inhalt. Verwenden Sie das Paket nicht.";
            return Err(vec![Befund::fehler("unterschrift.json", "", satz)]);
        }
        brauchbar(&paket.dateien)?;
        Ok(paket)
    });
    Ok(match gelesen {
        Ok(paket) => {
            let liste = &paket.liste;
            sagen(&format!("„{}“ ({}), {} Dateien, unverändert", liste.name, liste.kennung, liste.dateien.len()));
            sagen(&format!("Fassung {}", liste.version));
            sagen(&format!("Herausgeber: {}", liste.herausgeber.as_deref().unwrap_or("nicht genannt")));
            sagen(&format!("Unterschrift gültig, Schlüssel {}", paket.unterschrift.schluessel));
            Some(paket)
        }
        Err(befunde) => {
            nennen(&befunde);
            sagen("Das Paket ist nicht in Ordnung.");
            None
        }
    })
}

/// Does the folder compile, can its letters be set, do its cases come out as written?
fn brauchbar(dateien: &Dateien) -> Result<(), Vec<Befund>> {
    let leistung = Leistung::uebersetzen(dateien)?;
    let mut befunde =
        briefe::pruefen(&leistung, None).map_err(|e| vec![Befund::fehler("Briefe", "", e.to_string())])?;
    for fall in leistung.faelle_pruefen() {
        befunde.extend(fall.abweichungen.iter().map(|a| Befund::fehler(&fall.datei, &fall.name, a.to_string())));
    }
    if befunde.is_empty() { Ok(()) } else { Err(befunde) }
}

fn nennen(befunde: &[Befund]) {
    for befund in befunde.iter().filter(|b| b.ist_fehler()) {
        sagen(&befund.to_string());
    }
}

fn siegel(konfig: &Konfig, datei: Option<&Path>, umwelt: &Umwelt) -> Result<Siegel, Fehler> {
    let ort = datei.map_or_else(|| konfig.daten.join(SCHLUESSEL), Path::to_path_buf);
    Siegel::aus_datei(&ort, umwelt)
        .map_err(|e| format!("{e}. Geben Sie mit --schluessel DATEI an, womit unterschrieben wird.").into())
}

/// Named on the command line, or our own.
fn vertraut(konfig: &Konfig, wunsch: &Pruefen, paket: &Paket) -> Result<bool, Fehler> {
    let schluessel = &paket.unterschrift.schluessel;
    let ist_schluessel = |v: &String| v.len() == schluessel.len() && v.bytes().all(|b| b.is_ascii_hexdigit());
    if let Some(falsch) = wunsch.vertraut.iter().find(|v| !ist_schluessel(v)) {
        let satz = format!(
            "„{falsch}“ ist kein Schlüssel. Ein Schlüssel hat {} Ziffern und Buchstaben von a bis f.",
            schluessel.len()
        );
        return Err(satz.into());
    }
    if wunsch.vertraut.iter().any(|v| v.eq_ignore_ascii_case(schluessel)) {
        return Ok(true);
    }
    let eigener = konfig.daten.join(SCHLUESSEL);
    Ok(eigener.exists() && siegel(konfig, Some(&eigener), &umwelt::echt())?.oeffentlich() == *schluessel)
}

/// Puts the folder in its place in one step; gives back where the one before lies now.
fn ablegen(paket: &Paket, ziel: &Path) -> Result<Option<PathBuf>, Fehler> {
    // Hidden: neither the check nor the service takes them for services.
    let daneben = |endung: &str| ziel.with_file_name(format!(".{}.{endung}", paket.liste.kennung));
    let neu = daneben("neu");
    if neu.exists() {
        fs::remove_dir_all(&neu)?;
    }
    for (pfad, inhalt) in &paket.dateien {
        let ort = neu.join(pfad);
        fs::create_dir_all(ort.parent().unwrap_or(&neu))?;
        fs::write(&ort, inhalt)?;
    }
    let alt = if ziel.exists() {
        let version = leistung::version(&aus_ordner(ziel)?).to_string();
        let alt = daneben(&version[..16]);
        if alt.exists() {
            fs::remove_dir_all(&alt)?;
        }
        fs::rename(ziel, &alt)?;
        Some(alt)
    } else {
        None
    };
    fs::rename(&neu, ziel)?;
    Ok(alt)
}
