//! The program `basiswerk`: configuration, wiring, worker, and the commands of operators and service designers.

mod anliegen;
pub mod arbeiter;
mod aufbau;
mod befehle;
mod briefe;
mod demo;
mod dienst;
mod einspielen;
mod gesundheit;
pub mod konfig;
mod leistungen;
mod meldung;
mod umwelt;
mod verlauf;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use konfig::Konfig;

/// What a command can fail with: a sentence for the person at the terminal.
pub type Fehler = Box<dyn std::error::Error + Send + Sync>;

/// Basiswerk: die gemeinsame E-Government-Plattform eines Landes und seiner Kommunen.
#[derive(Debug, Parser)]
#[command(name = "basiswerk", version, disable_help_subcommand = true)]
struct Cli {
    /// Konfigurationsdatei (TOML). Ohne Datei gelten die Vorgaben; BASISWERK_* in der Umgebung geht vor.
    #[arg(long, global = true, value_name = "DATEI")]
    konfig: Option<PathBuf>,
    #[command(subcommand)]
    befehl: Befehl,
}

#[derive(Debug, Subcommand)]
enum Befehl {
    /// Startet den Dienst: Webseiten, Warteschlange und, wenn keine Datenbank angegeben ist, ein eigenes PostgreSQL.
    Serve {
        /// Ohne Demonstrationsdaten: nur die amtlichen Orte.
        #[arg(long)]
        leer: bool,
        /// Nur Webseiten; die Warteschlange bearbeiten andere Prozesse (`basiswerk worker`).
        #[arg(long)]
        ohne_worker: bool,
    },
    /// Bearbeitet nur die Warteschlange.
    Worker,
    /// Bringt die Datenbank auf den Stand dieses Programms.
    Migrate,
    /// Spielt die Demonstration ein und zeigt ihre Anmeldungen.
    Demo,
    /// Legt ein Konto für den Betrieb an und zeigt den Link, mit dem die Person ihr Passwort festlegt.
    ///
    /// Der Link gilt sieben Tage und nur einmal. Übergeben Sie ihn auf einem sicheren Weg.
    Betrieb {
        /// Vor- und Nachname.
        #[arg(long)]
        name: String,
        /// Dienstliche E-Mail-Adresse; mit ihr meldet sich die Person an.
        #[arg(long)]
        email: String,
    },
    /// Prüft Leistungen (ein Ordner je Leistung), packt sie und richtet Pakete ein.
    Leistung {
        #[command(subcommand)]
        was: LeistungBefehl,
    },
    /// Prüft die Anliegen (eine Datei je Anliegen).
    Anliegen {
        #[command(subcommand)]
        was: AnliegenBefehl,
    },
    /// Prüft Formulare, zeigt ihr Schema, setzt sie als PDF und liest fremde ein.
    Formular {
        #[command(subcommand)]
        was: befehle::formular::FormularBefehl,
        /// Der Ordner mit den Bausteinen oder der, in dem er liegt. Ohne Angabe: neben dem Dienst und im Ordner der Leistungen
        /// dieser Installation.
        #[arg(long, value_name = "ORDNER", global = true)]
        bausteine: Option<PathBuf>,
    },
    /// Prüft Abläufe (BPMN), schreibt sie wieder und spielt sie durch.
    Ablauf {
        #[command(subcommand)]
        was: befehle::ablauf::AblaufBefehl,
    },
    /// Wertet Regeln (DMN) aus.
    Regel {
        #[command(subcommand)]
        was: befehle::regel::RegelBefehl,
    },
    /// Spielt amtliche Listen und Daten anderer Portale in das Verzeichnis ein.
    ///
    /// Gelesen werden LeiKa und OZG (CSV), Codelisten (genericode), Gemeinden (GV100AD, CSV oder Codeliste), frühere
    /// Gemeinden, Postleitzahlen, Feiertage, Grenzen (GeoJSON) und XZuFi 2.2.0 und 2.3.1. Jede Datei wird ganz oder gar
    /// nicht übernommen; was an einzelnen Einträgen nicht stimmt, steht im Bericht. Zweimal einspielen ändert nichts.
    Import(einspielen::Import),
    /// Gibt das öffentliche Verzeichnis als XZuFi 2.3.1 aus, ganz oder nur, was sich geändert hat.
    Export(einspielen::Export),
    /// Zeigt alle Adressen mit dem Recht, das sie verlangen, als JSON.
    Routen,
}

#[derive(Debug, Subcommand)]
enum AnliegenBefehl {
    /// Prüft alle Dateien eines Ordners: Fragen, Bedingungen, Reihenfolge, Unterlagen, Übersetzungen.
    Check {
        /// Der Ordner mit den Dateien; Übersetzungen stehen in Unterordnern, zum Beispiel en.
        ordner: PathBuf,
        /// Prüft auch, ob die genannten Leistungen im Katalog der Datenbank stehen.
        #[arg(long)]
        katalog: bool,
    },
}

#[derive(Debug, Subcommand)]
enum LeistungBefehl {
    /// Prüft einen Ordner oder einen Ordner voller Leistungen, auch seine Briefe.
    Check {
        /// Ein Ordner mit leistung.toml oder ein Ordner, der solche enthält.
        ordner: PathBuf,
        /// Legt die Briefe aller Fälle als PDF in diesen Ordner, zum Ansehen.
        #[arg(long)]
        briefe: Option<PathBuf>,
    },
    /// Rechnet alle Fälle (faelle/*.toml) nach.
    Test {
        /// Wie bei `check`.
        ordner: PathBuf,
    },
    /// Packt eine Leistung mit ihren Bausteinen in eine Datei und unterschreibt sie.
    Pack(befehle::paket::Packen),
    /// Prüft ein Paket: Ist es unverändert, wer hat es unterschrieben, ist die Leistung in Ordnung?
    Verify(befehle::paket::Pruefen),
    /// Richtet die Leistung eines Pakets ein, dessen Schlüssel Sie vertrauen.
    Install(befehle::paket::Einrichten),
}

/// Carries out the command that the process was started with.
#[must_use]
pub fn befehl() -> ExitCode {
    let cli = Cli::parse();
    // Both TLS users (mail, payment) take the process's default; there is exactly one provider in the build.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let ergebnis = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Fehler::from)
        .and_then(|laufzeit| laufzeit.block_on(ausfuehren(cli)));
    match ergebnis {
        Ok(code) => code,
        Err(fehler) => {
            eprintln!("basiswerk: {fehler}");
            ExitCode::FAILURE
        }
    }
}

async fn ausfuehren(cli: Cli) -> Result<ExitCode, Fehler> {
    match &cli.befehl {
        Befehl::Leistung { was: LeistungBefehl::Check { ordner, briefe } } => {
            return befehle::leistung_check(ordner, briefe.as_deref());
        }
        Befehl::Leistung { was: LeistungBefehl::Test { ordner } } => return befehle::leistung_test(ordner),
        Befehl::Anliegen { was: AnliegenBefehl::Check { ordner, katalog: false } } => {
            return anliegen::check(ordner, None);
        }
        Befehl::Formular { was, bausteine } => {
            #[allow(clippy::disallowed_methods, reason = "configuration is read here and nowhere else")]
            let konfig = Konfig::lesen(cli.konfig.as_deref(), |name| std::env::var(name).ok());
            // A broken configuration is no reason not to check a form; the usual folder is looked into.
            let eingerichtet = konfig.map_or_else(|_| PathBuf::from("leistungen"), |k| k.leistungen);
            let orte = befehle::formular::Blockorte { genannt: bausteine.as_deref(), eingerichtet: &eingerichtet };
            return befehle::formular::ausfuehren(was, &orte);
        }
        Befehl::Ablauf { was } => return befehle::ablauf::ausfuehren(was),
        Befehl::Regel { was } => return befehle::regel::ausfuehren(was),
        Befehl::Routen => return befehle::routen(),
        _ => {}
    }
    #[allow(clippy::disallowed_methods, reason = "configuration is read here and nowhere else")]
    let konfig = Konfig::lesen(cli.konfig.as_deref(), |name| std::env::var(name).ok())?;
    match cli.befehl {
        Befehl::Serve { leer, ohne_worker } => dienst::serve(konfig.fuer_dienst()?, leer, ohne_worker).await?,
        Befehl::Worker => dienst::worker(konfig.fuer_dienst()?).await?,
        Befehl::Migrate => {
            let (db, _cluster) = aufbau::datenbank_fuer_befehl(&konfig).await?;
            db.migrieren().await?;
            befehle::sagen("Die Datenbank ist auf dem Stand dieses Programms.");
        }
        Befehl::Import(was) => return einspielen::import(&konfig, &was).await,
        Befehl::Export(was) => return einspielen::export(&konfig, &was).await,
        Befehl::Betrieb { name, email } => {
            return befehle::betrieb::einladen(&konfig.fuer_dienst()?, &name, &email).await;
        }
        Befehl::Demo => {
            let konfig = konfig.fuer_dienst()?;
            let bau = aufbau::bauen(&konfig).await?;
            let konten = demo::einspielen(&bau.haus, konfig.adresse).await?;
            if konfig.demonstration_verlauf {
                verlauf::einspielen(&bau.haus, &bau.weg, &tokio_util::sync::CancellationToken::new()).await?;
            }
            demo::anmeldungen_zeigen(&bau.haus, &konten);
        }
        Befehl::Anliegen { was: AnliegenBefehl::Check { ordner, .. } } => {
            return anliegen::check_mit_katalog(&ordner, &konfig).await;
        }
        Befehl::Leistung { was: LeistungBefehl::Pack(was) } => return befehle::paket::packen(&konfig, &was),
        Befehl::Leistung { was: LeistungBefehl::Verify(was) } => return befehle::paket::pruefen(&konfig, &was),
        Befehl::Leistung { was: LeistungBefehl::Install(was) } => return befehle::paket::einrichten(&konfig, &was),
        Befehl::Leistung { .. }
        | Befehl::Formular { .. }
        | Befehl::Ablauf { .. }
        | Befehl::Regel { .. }
        | Befehl::Routen => {}
    }
    Ok(ExitCode::SUCCESS)
}
