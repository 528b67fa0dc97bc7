//! The measurements, one after the other, on one server.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use last::{
    client::{Client, Fehler},
    fluss::{self, GOERLITZ},
    konten,
    messung::{self, Verbrauch, perzentil},
    server::Server,
};
use serde_json::{Map, Value, json};

use crate::Optionen;

const CLIENTS: [usize; 3] = [1, 8, 32];

pub async fn messen(o: &Optionen) -> Result<(), Fehler> {
    let protokoll = o.daten.join("server.log");
    let umgebung = [("BASISWERK_DATEN", o.daten.display().to_string()), ("BASISWERK_LOG", "warn".to_owned())];
    println!("Server wird mit leerem Datenverzeichnis gestartet ...");
    let mut server = Server::starten(&o.programm, &o.adresse, &umgebung, &protokoll).await?;
    println!("  erster Start (mit Datenbank und Demonstration): {:.1} s", server.bereit_nach.as_secs_f64());
    server.stoppen()?;
    let mut server = Server::starten(&o.programm, &o.adresse, &umgebung, &protokoll).await?;
    println!("  erneuter Start bis zur ersten Antwort: {:.2} s", server.bereit_nach.as_secs_f64());
    let postmaster = postmaster(&o.daten)?;
    let db = konten::datenbank(&o.daten, "").await?;
    let marke = std::process::id().to_string();
    let tokens = konten::anmelden(&db, &o.daten, CLIENTS[2], &marke).await?;
    db.pool().close().await;
    let mut werte = Werte::default();
    werte.einzeln.insert("restart_s".into(), json!(runden(server.bereit_nach.as_secs_f64())));

    println!("\nVollständige Anträge (Suche, Leistung, Formularseiten, Prüfen, Absenden), je {} s:", o.sekunden);
    for clients in CLIENTS {
        let lauf = antraege(o, &tokens[..clients], server.pid(), postmaster).await?;
        lauf.zeigen(clients);
        werte.aufnehmen(clients, &lauf);
    }
    println!("\nSeiten einzeln, 8 Verbindungen:");
    for (name, pfad) in [
        ("start", "/".to_owned()),
        ("leistung", format!("/leistung/hundesteuer-anmelden?ort={}", GOERLITZ.ags)),
        // The first office of a demonstration authority.
        ("stelle", format!("/stelle/{}1?ort={}", GOERLITZ.ags, GOERLITZ.ags)),
    ] {
        let n = seiten(o, &pfad).await?;
        println!("  {name:<10} {n:>9.0} Anfragen/s");
        werte.seiten.insert(name.into(), json!(runden(n)));
    }
    let pdf = quittung(o, &tokens[0]).await?;
    println!("\nEingangsbestätigung als PDF: {:.0} ms nach dem Absenden (Median von {})", pdf * 1000.0, QUITTUNGEN);
    werte.einzeln.insert("receipt_pdf_s".into(), json!(runden(pdf)));
    let rss = messung::prozess(server.pid()).rss_mb;
    println!("Speicher des Servers am Ende: {rss:.0} MB");
    werte.einzeln.insert("rss_mb_end".into(), json!(runden(rss)));
    server.stoppen()?;
    if let Some(datei) = &o.json {
        fs::write(datei, serde_json::to_string_pretty(&werte.json())?)?;
    }
    Ok(())
}

/// The figures of one number of clients.
struct Lauf {
    pro_s: f64,
    zeiten: Vec<Duration>,
    antraege: usize,
    cpu_server: f64,
    cpu_pg: f64,
    cpu_last: f64,
    rss: f64,
}

impl Lauf {
    fn cpu_ms(&self) -> f64 {
        (self.cpu_server + self.cpu_pg) * 1000.0 / self.antraege.max(1) as f64
    }

    fn zeigen(&self, clients: usize) {
        let mut zeiten = self.zeiten.clone();
        let je = |s: f64| s * 1000.0 / self.antraege.max(1) as f64;
        println!(
            "  {clients:>2} Clients: {:>6.0} /s   p50 {:>5.2} ms  p99 {:>6.2} ms   CPU je Antrag {:.2} ms (Server {:.2}, PostgreSQL {:.2}; Last {:.2})   {:.0} MB",
            self.pro_s,
            perzentil(&mut zeiten, 0.5),
            perzentil(&mut zeiten, 0.99),
            self.cpu_ms(),
            je(self.cpu_server),
            je(self.cpu_pg),
            je(self.cpu_last),
            self.rss
        );
    }
}

async fn antraege(o: &Optionen, tokens: &[String], server: u32, postmaster: u32) -> Result<Lauf, Fehler> {
    // Warm first: prepared statements, caches, connections.
    last(o, tokens, Duration::from_secs(2)).await?;
    let vorher = stand(server, postmaster);
    let beginn = Instant::now();
    let (antraege, zeiten) = last(o, tokens, Duration::from_secs(o.sekunden)).await?;
    let dauer = beginn.elapsed().as_secs_f64();
    // What was asked for has to be carried out too: the worker's backlog belongs to the price.
    tokio::time::sleep(Duration::from_millis(500)).await;
    let nachher = stand(server, postmaster);
    Ok(Lauf {
        pro_s: antraege as f64 / dauer,
        zeiten,
        antraege,
        cpu_server: nachher.0.cpu - vorher.0.cpu,
        cpu_pg: nachher.1.cpu - vorher.1.cpu,
        cpu_last: nachher.2.cpu - vorher.2.cpu,
        rss: nachher.0.rss_mb,
    })
}

fn stand(server: u32, postmaster: u32) -> (Verbrauch, Verbrauch, Verbrauch) {
    (messung::prozess(server), messung::baum(postmaster), messung::prozess(std::process::id()))
}

async fn last(o: &Optionen, tokens: &[String], dauer: Duration) -> Result<(usize, Vec<Duration>), Fehler> {
    let ende = Instant::now() + dauer;
    let mut aufgaben = Vec::new();
    for token in tokens {
        let mut client = Client::verbinden(&o.adresse, &format!("sitzung={token}")).await?;
        aufgaben.push(tokio::spawn(async move {
            let mut n = 0;
            while Instant::now() < ende {
                fluss::vollstaendig(&mut client, &GOERLITZ).await?;
                n += 1;
            }
            Ok::<_, Fehler>((n, client.zeiten))
        }));
    }
    let (mut summe, mut zeiten) = (0, Vec::new());
    for aufgabe in aufgaben {
        let (n, z) = aufgabe.await??;
        summe += n;
        zeiten.extend(z);
    }
    Ok((summe, zeiten))
}

async fn seiten(o: &Optionen, pfad: &str) -> Result<f64, Fehler> {
    let halt = Arc::new(AtomicBool::new(false));
    let mut aufgaben = Vec::new();
    for _ in 0..8 {
        let mut client = Client::verbinden(&o.adresse, "").await?;
        let (halt, pfad) = (Arc::clone(&halt), pfad.to_owned());
        aufgaben.push(tokio::spawn(async move {
            let mut n = 0_u64;
            while !halt.load(Ordering::Relaxed) {
                client.get(&pfad).await?.erwarten(http::StatusCode::OK, &pfad)?;
                n += 1;
            }
            Ok::<_, Fehler>(n)
        }));
    }
    let beginn = Instant::now();
    tokio::time::sleep(Duration::from_secs(o.sekunden.min(5))).await;
    halt.store(true, Ordering::Relaxed);
    let mut summe = 0;
    for aufgabe in aufgaben {
        summe += aufgabe.await??;
    }
    Ok(summe as f64 / beginn.elapsed().as_secs_f64())
}

const QUITTUNGEN: usize = 5;

/// From the moment of sending to the last byte of the receipt PDF, in seconds.
async fn quittung(o: &Optionen, token: &str) -> Result<f64, Fehler> {
    let mut client = Client::verbinden(&o.adresse, &format!("sitzung={token}")).await?;
    let mut dauern = Vec::new();
    for _ in 0..QUITTUNGEN {
        let ziel = fluss::vollstaendig(&mut client, &GOERLITZ).await?;
        let beginn = Instant::now();
        let pfad = format!("{ziel}.pdf");
        let antwort = client.get(&pfad).await?.erwarten(http::StatusCode::OK, &pfad)?;
        if !antwort.koerper.starts_with(b"%PDF") {
            return Err(format!("{pfad} ist kein PDF").into());
        }
        dauern.push(beginn.elapsed());
    }
    Ok(perzentil(&mut dauern, 0.5) / 1000.0)
}

fn postmaster(daten: &Path) -> Result<u32, Fehler> {
    let datei = daten.join("pg/postmaster.pid");
    let text = fs::read_to_string(&datei).map_err(|e| format!("{}: {e}", datei.display()))?;
    Ok(text.lines().next().unwrap_or_default().trim().parse()?)
}

#[derive(Default)]
struct Werte {
    je_client: [Map<String, Value>; 5],
    seiten: Map<String, Value>,
    einzeln: Map<String, Value>,
}

impl Werte {
    fn aufnehmen(&mut self, clients: usize, lauf: &Lauf) {
        let mut zeiten = lauf.zeiten.clone();
        let werte = [lauf.pro_s, lauf.cpu_ms(), perzentil(&mut zeiten, 0.5), perzentil(&mut zeiten, 0.99), lauf.rss];
        for (feld, wert) in self.je_client.iter_mut().zip(werte) {
            feld.insert(clients.to_string(), json!(runden(wert)));
        }
    }

    fn json(self) -> Value {
        let [flows, cpu, p50, p99, rss] = self.je_client;
        let mut alles = json!({
            "flows_per_s": flows, "cpu_ms_per_flow": cpu, "p50_ms": p50, "p99_ms": p99, "rss_mb": rss,
            "page_req_per_s": self.seiten,
        });
        if let Some(karte) = alles.as_object_mut() {
            karte.extend(self.einzeln);
        }
        alles
    }
}

fn runden(wert: f64) -> f64 {
    (wert * 1000.0).round() / 1000.0
}
