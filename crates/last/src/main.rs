//! `./bench`: complete matters a second, times per request, CPU and memory, against a fresh server.
#![allow(clippy::print_stdout, reason = "a measuring tool prints its figures")]

mod dauerlauf;
mod frische;
mod messlauf;
mod regellauf;
mod suchlauf;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

/// Misst vollständige Anträge gegen einen frischen Server.
#[derive(Debug, Parser)]
pub struct Optionen {
    /// The built `basiswerk`.
    #[arg(long)]
    programm: PathBuf,
    /// An empty directory for the server's data.
    #[arg(long)]
    daten: PathBuf,
    /// Seconds per measurement.
    #[arg(long, default_value_t = 10)]
    sekunden: u64,
    /// Also write the figures as JSON.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Only the search: the whole catalogue, 12,000 offices, against its limits.
    #[arg(long)]
    suche: bool,
    /// Only durable steps of processes, against their limits.
    #[arg(long, conflicts_with = "suche")]
    ablaeufe: bool,
    /// Only decisions and the cases of all services, against their limits.
    #[arg(long, conflicts_with_all = ["suche", "ablaeufe"])]
    regeln: bool,
    /// Where the server listens.
    #[arg(long, default_value = "127.0.0.1:18080")]
    adresse: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let o = Optionen::parse();
    let gemessen = match o {
        Optionen { suche: true, .. } => suchlauf::messen(&o).await,
        Optionen { ablaeufe: true, .. } => dauerlauf::messen(&o).await,
        Optionen { regeln: true, .. } => regellauf::messen(&o),
        _ => messlauf::messen(&o).await,
    };
    match gemessen {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("bench: {e}");
            klagen(&o).iter().for_each(|zeile| eprintln!("{zeile}"));
            ExitCode::FAILURE
        }
    }
}

/// What the server complained about last: its directory is gone after this run.
fn klagen(o: &Optionen) -> Vec<String> {
    let protokoll = std::fs::read_to_string(o.daten.join("server.log")).unwrap_or_default();
    let mut zeilen: Vec<String> =
        protokoll.lines().rev().filter(|z| z.contains("ERROR")).take(3).map(str::to_owned).collect();
    zeilen.reverse();
    zeilen
}
