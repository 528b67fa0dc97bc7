//! `./bench --suche`: the search of a whole state by HTTP, with the Leistungskatalog and 12,000 offices, against its limits
//! and beside the text search of PostgreSQL over the same names in the same run; and how soon a change is seen.
//!
//! Every question is a page of its own: another address each time, so that no finished page answers.

use std::{
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use datenbank::{Datenbank, Sicht};
use last::{
    client::{Client, Fehler, kodieren, zwischen},
    konten,
    messung::{self, perzentil},
    server::Server,
};
use sqlx::Row as _;

use crate::Optionen;

/// What the portal has to bear.
const STELLEN: i64 = 12_000;
const P99_MS: f64 = 5.0;
const JE_SEKUNDE: f64 = 2_000.0;
const VERBINDUNGEN: usize = 8;
const DURCHGAENGE: usize = 5;
/// The questions of the test set: what citizens type, with its typing errors.
const FRAGEN: &str = include_str!("../../suche/tests/anfragen.csv");
const KATALOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/leistungskatalog");

fn fragen() -> Vec<&'static str> {
    FRAGEN.lines().skip(1).filter_map(|z| z.split(';').next()).filter(|f| !f.is_empty()).collect()
}

pub async fn messen(o: &Optionen) -> Result<(), Fehler> {
    let protokoll = o.daten.join("server.log");
    let umgebung = [("BASISWERK_DATEN", o.daten.display().to_string()), ("BASISWERK_LOG", "warn".to_owned())];
    println!("Server wird mit leerem Datenverzeichnis gestartet ...");
    let mut server = Server::starten(&o.programm, &o.adresse, &umgebung, &protokoll).await?;
    einspielen(o, &umgebung)?;
    let db = konten::datenbank(&o.daten, "").await?;
    let (leistungen, stellen) = fuellen(&db).await?;
    db.pool().close().await;
    server.stoppen()?;
    println!("{leistungen} Leistungen, {stellen} Stellen, {} Fragen", fragen().len());
    // A fresh process: the index is built before the first question.
    let mut server = Server::starten(&o.programm, &o.adresse, &umgebung, &protokoll).await?;
    let gehalten = seiten(o, server.pid()).await? & crate::frische::messen(o).await?;
    let db = konten::datenbank(&o.daten, "").await?;
    peer(&db).await?;
    db.pool().close().await;
    server.stoppen()?;
    if gehalten { Ok(()) } else { Err("eine Grenze ist verfehlt".into()) }
}

/// The Leistungskatalog, where the list is; the demonstration's services otherwise.
fn einspielen(o: &Optionen, umgebung: &[(&str, String)]) -> Result<(), Fehler> {
    for datei in ["ozg_leistungen_2019-10.csv", "leika_leistungen_2019-10.csv"] {
        let pfad = PathBuf::from(KATALOG).join(datei);
        if !pfad.is_file() {
            println!("  {} fehlt: Es wird mit dem Katalog der Demonstration gemessen.", pfad.display());
            return Ok(());
        }
        let umgebung = umgebung.iter().map(|(n, w)| (n, w));
        let getan = Command::new(&o.programm).arg("import").arg(&pfad).envs(umgebung).output()?;
        if !getan.status.success() {
            return Err(format!("import {datei}: {}", String::from_utf8_lossy(&getan.stdout)).into());
        }
    }
    Ok(())
}

/// As many offices as a state has: those of the demonstration, and synthetic ones beside them that say so.
async fn fuellen(db: &Datenbank) -> Result<(i64, i64), Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query(
        "INSERT INTO organisationseinheit (id, mandant_id, name, strasse, plz, ort) \
         SELECT 1900000000 + nr, v.mandant_id, 'Musterstelle ' || nr || ' ' || v.name, v.strasse, v.plz, v.ort \
         FROM (SELECT e.*, row_number() OVER (ORDER BY id) AS nr FROM organisationseinheit e \
               CROSS JOIN generate_series(1, 4)) v \
         WHERE nr <= greatest($1 - (SELECT count(*) FROM organisationseinheit), 0)",
    )
    .bind(STELLEN)
    .execute(&mut *tx)
    .await?;
    let zahlen = sqlx::query("SELECT (SELECT count(*) FROM leistung), (SELECT count(*) FROM organisationseinheit)")
        .fetch_one(&mut *tx)
        .await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok((zahlen.try_get(0)?, zahlen.try_get(1)?))
}

/// Whole pages of hits: one question after the other, then as many as two cores take, load generator included.
async fn seiten(o: &Optionen, server: u32) -> Result<bool, Fehler> {
    let fragen = fragen();
    let adresse = |frage: &str, nr: usize| format!("/suche?was={}&ort=14625020&nr={nr}", kodieren(frage));
    let mut client = Client::verbinden(&o.adresse, "").await?;
    let mut gefunden = 0;
    for (nr, frage) in fragen.iter().enumerate() {
        let antwort = client.get(&adresse(frage, nr)).await?.erwarten(http::StatusCode::OK, frage)?;
        gefunden += usize::from(zwischen(antwort.text(), "href=\"/leistung/", "\"").is_some());
    }
    client.zeiten.clear();
    let vorher = messung::prozess(server).cpu;
    for durchgang in 1..=DURCHGAENGE {
        for (nr, frage) in fragen.iter().enumerate() {
            let nr = durchgang * fragen.len() + nr;
            client.get(&adresse(frage, nr)).await?.erwarten(http::StatusCode::OK, frage)?;
        }
    }
    let cpu_ms = (messung::prozess(server).cpu - vorher) * 1000.0 / client.zeiten.len() as f64;
    // The best of the runs of each question: what it costs when no other program has the processor.
    let beste = |nr: usize| client.zeiten.iter().skip(nr).step_by(fragen.len()).min().copied().unwrap_or_default();
    let mut ungestoert: Vec<Duration> = (0..fragen.len()).map(beste).collect();
    let (p50, p99) = (perzentil(&mut client.zeiten, 0.5), perzentil(&mut client.zeiten, 0.99));
    let bester = perzentil(&mut ungestoert, 0.99);
    println!("\nSuchseiten über HTTP, jede neu gemacht, nacheinander:");
    println!("  {gefunden} von {} Fragen haben eine Leistung", fragen.len());
    println!("  alle Läufe: p50 {p50:.2} ms, p99 {p99:.2} ms; Prozessorzeit des Servers je Suche {cpu_ms:.2} ms");
    println!("  ungestört (bester von {DURCHGAENGE} Läufen je Frage): p99 {bester:.2} ms");
    println!("  Grenze p99 {P99_MS} ms, ungestört: {}", wort(bester < P99_MS));
    let je_sekunde = durchsatz(o, &fragen).await?;
    println!("{VERBINDUNGEN} Verbindungen, Lasterzeuger auf denselben Kernen:");
    println!("  {je_sekunde:.0} Suchen/s");
    println!("  Grenze {JE_SEKUNDE:.0} Suchen/s: {}", wort(je_sekunde >= JE_SEKUNDE));
    Ok(bester < P99_MS && je_sekunde >= JE_SEKUNDE)
}

const fn wort(gehalten: bool) -> &'static str {
    if gehalten { "gehalten" } else { "VERFEHLT" }
}

async fn durchsatz(o: &Optionen, fragen: &[&'static str]) -> Result<f64, Fehler> {
    let beginn = Instant::now();
    let ende = beginn + Duration::from_secs(o.sekunden);
    let mut aufgaben = Vec::new();
    for k in 0..VERBINDUNGEN {
        let mut client = Client::verbinden(&o.adresse, "").await?;
        let fragen = fragen.to_vec();
        aufgaben.push(tokio::spawn(async move {
            let mut n = 0_usize;
            while Instant::now() < ende {
                let Some(frage) = fragen.get((n * VERBINDUNGEN + k) % fragen.len()) else { break };
                let pfad = format!("/suche?was={}&ort=14625020&nr=d{k}-{n}", kodieren(frage));
                client.get(&pfad).await?.erwarten(http::StatusCode::OK, frage)?;
                n += 1;
            }
            Ok::<_, Fehler>(n)
        }));
    }
    let mut summe = 0;
    for aufgabe in aufgaben {
        summe += aufgabe.await??;
    }
    Ok(summe as f64 / beginn.elapsed().as_secs_f64())
}

/// The text search that the database brings along, German dictionary, index over the same names and short texts; ranked,
/// the best 20. Only the database answers: no page is made of it.
async fn peer(db: &Datenbank) -> Result<(), Fehler> {
    let mut c = db.tx(Sicht::Frei).await?;
    for befehl in [
        "CREATE TEMP TABLE peer AS \
         SELECT coalesce(t.name, l.name) || ' ' || l.name || ' ' || coalesce(t.kurz, '') || ' ' || \
         coalesce(array_to_string(t.stichworte, ' '), '') AS text FROM leistung l LEFT JOIN leistung_text t \
         ON t.leistung = l.kennung AND t.sprache = 'de' AND t.mandant_id IS NULL AND t.land IS NULL \
         UNION ALL SELECT name || ' ' || ort FROM organisationseinheit",
        "ALTER TABLE peer ADD v tsvector GENERATED ALWAYS AS (to_tsvector('german', text)) STORED",
        "CREATE INDEX ON peer USING gin (v)",
        "ANALYZE peer",
    ] {
        sqlx::query(befehl).execute(&mut *c).await?;
    }
    let (mut zeiten, mut gefunden) = (Vec::new(), 0);
    let fragen = fragen();
    for durchgang in 0..=DURCHGAENGE {
        for frage in &fragen {
            let beginn = Instant::now();
            let treffer = sqlx::query(
                "SELECT text FROM peer, websearch_to_tsquery('german', $1) q WHERE v @@ q \
                 ORDER BY ts_rank(v, q) DESC LIMIT 20",
            )
            .bind(frage)
            .fetch_all(&mut *c)
            .await?;
            if durchgang == 0 {
                gefunden += usize::from(!treffer.is_empty());
            } else {
                zeiten.push(beginn.elapsed());
            }
        }
    }
    println!("Zum Vergleich, Volltextsuche von PostgreSQL über dieselben Namen, nur die Abfrage:");
    println!(
        "  p50 {:.2} ms, p99 {:.2} ms; {gefunden} von {} Fragen haben einen Treffer",
        perzentil(&mut zeiten, 0.5),
        perzentil(&mut zeiten, 0.99),
        fragen.len()
    );
    Ok(())
}
