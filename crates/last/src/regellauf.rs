//! `./bench --regeln`: one decision of a table with fifty rules, and the cases of all services, against their limits.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use last::client::Fehler;
use regel::{Decimal, Entscheidungsmodell, Wert};

use crate::Optionen;

/// One decision of the table.
const JE_ENTSCHEIDUNG: Duration = Duration::from_micros(20);
/// All cases of all services, with compiling them.
const ALLE_FAELLE: Duration = Duration::from_secs(30);
const TABELLE: &str = include_str!("../../regel/tests/fuenfzig.dmn");
/// Batches, and decisions in each. The median batch counts: another program may have had the core meanwhile.
const STOESSE: usize = 101;
const JE_STOSS: u32 = 200;

pub fn messen(o: &Optionen) -> Result<(), Fehler> {
    let tabelle = entscheidung()?;
    let gut = melden(
        &format!("Eine Entscheidung einer Tabelle mit fünfzig Regeln: {:.1} µs", tabelle.as_secs_f64() * 1e6),
        &format!("{} µs", JE_ENTSCHEIDUNG.as_micros()),
        tabelle <= JE_ENTSCHEIDUNG,
    );
    let faelle = faelle(o)?;
    let auch = melden(
        &format!("Die Fälle aller Leistungen: {:.1} s", faelle.as_secs_f64()),
        &format!("{} s", ALLE_FAELLE.as_secs()),
        faelle <= ALLE_FAELLE,
    );
    if gut && auch { Ok(()) } else { Err("eine Grenze ist verfehlt".into()) }
}

fn melden(was: &str, grenze: &str, gehalten: bool) -> bool {
    println!("{was}");
    println!("  Grenze {grenze}: {}", if gehalten { "gehalten" } else { "VERFEHLT" });
    gehalten
}

fn entscheidung() -> Result<Duration, Fehler> {
    let modell = Entscheidungsmodell::lesen(TABELLE).map_err(|e| e.to_string())?;
    let mut zeiten = Vec::with_capacity(STOESSE);
    let mut nr = 0_i64;
    for _ in 0..STOESSE {
        // Different values each time, so that nothing is remembered; the last but one rule matches.
        let werte: Vec<Wert> = (0..JE_STOSS)
            .map(|_| {
                nr += 1;
                Wert::from_iter([
                    ("wert".to_owned(), Wert::Zahl(Decimal::new(4_850_000 + nr % 49_000, 2))),
                    ("amt".to_owned(), Wert::from("umwelt")),
                    ("art".to_owned(), Wert::from(nr)),
                ])
            })
            .collect();
        let beginn = Instant::now();
        for w in &werte {
            std::hint::black_box(modell.entscheiden("Gebuehr", w).map_err(|e| e.to_string())?);
        }
        zeiten.push(beginn.elapsed() / JE_STOSS);
    }
    zeiten.sort_unstable();
    Ok(zeiten[STOESSE / 2])
}

/// As a person at the terminal calls it.
fn faelle(o: &Optionen) -> Result<Duration, Fehler> {
    let beginn = Instant::now();
    let aus = Command::new(&o.programm).args(["leistung", "test", "leistungen"]).output()?;
    let gebraucht = beginn.elapsed();
    if aus.status.success() {
        Ok(gebraucht)
    } else {
        Err(format!("Fälle weichen ab: {}", String::from_utf8_lossy(&aus.stdout)).into())
    }
}
