//! The server is killed at random moments under load. Afterwards: what was acknowledged exists exactly once, every
//! payment is booked once, every mail and message went out once, nothing is stuck.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use datenbank::{Datenbank, probe};
use last::{
    client::{Client, Fehler, Formular, zwischen},
    fluss::{self, BAUTZEN, GOERLITZ, Ort},
    konten,
    server::Server,
};

const BUERGER: usize = 8;
const ANTRAEGE: usize = 208;
const TODE: usize = 8;

/// What one citizen knows for certain, because the server said so.
#[derive(Debug)]
struct Quittiert {
    vorgang: String,
    bezahlt: bool,
}

struct Welt {
    daten: PathBuf,
    adresse: String,
    umgebung: Vec<(&'static str, String)>,
}

impl Welt {
    async fn starten(&self) -> Server {
        let programm = Path::new(env!("CARGO_BIN_EXE_basiswerk"));
        Server::starten(programm, &self.adresse, &self.umgebung, &self.daten.join("server.log")).await.expect("server")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_loses_nothing_and_repeats_nothing() {
    let name = probe::neue_datenbank().await;
    let cluster = probe::cluster();
    let daten = std::env::temp_dir().join(format!("basiswerk-ueberleben-{}", std::process::id()));
    std::fs::create_dir_all(&daten).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let welt = Welt {
        adresse: format!("127.0.0.1:{port}"),
        umgebung: vec![
            ("BASISWERK_DATEN", daten.display().to_string()),
            ("BASISWERK_DATENBANK", cluster.url(datenbank::lokal::ROLLE, &name)),
            ("BASISWERK_LEISTUNGEN", crate::haus::wurzel().join("leistungen").display().to_string()),
            ("BASISWERK_LOG", "warn".into()),
        ],
        daten,
    };
    let mut server = welt.starten().await;
    let db = Datenbank::verbinden(cluster.optionen("basiswerk", &name), 4).await.unwrap();
    let tokens = konten::anmelden(&db, &welt.daten, BUERGER, "ueberleben").await.unwrap();

    let quittungen = Mutex::new(Vec::new());
    let fertig = AtomicBool::new(false);
    let last = async {
        let buerger = tokens.into_iter().map(|token| buerger(&welt.adresse, token, &quittungen));
        futures_util::future::join_all(buerger).await;
        fertig.store(true, Ordering::SeqCst);
    };
    let toeten = async {
        let mut zufall = u64::from(std::process::id()) | 1;
        let mut tode = 0;
        while !fertig.load(Ordering::SeqCst) {
            // xorshift: moments that nobody chose.
            zufall ^= zufall << 13;
            zufall ^= zufall >> 7;
            zufall ^= zufall << 17;
            tokio::time::sleep(Duration::from_millis(150 + zufall % 900)).await;
            if tode < TODE {
                server.toeten().unwrap();
                tode += 1;
                server = welt.starten().await;
            }
        }
        tode
    };
    let ((), tode) = tokio::join!(last, toeten);
    assert_eq!(tode, TODE, "the load ended before the server had died often enough");

    let admin = Datenbank::verbinden(cluster.optionen("postgres", &name), 2).await.unwrap();
    ruhe_abwarten(&admin).await;
    let quittungen = quittungen.into_inner().unwrap();
    assert_eq!(quittungen.len(), ANTRAEGE);
    pruefen(&admin, &quittungen).await;
    server.stoppen().unwrap();
    let _ = std::fs::remove_dir_all(&welt.daten);
}

async fn buerger(adresse: &str, token: String, quittungen: &Mutex<Vec<Quittiert>>) {
    let cookie = format!("sitzung={token}");
    for i in 0..ANTRAEGE / BUERGER {
        let ort = if i % 2 == 0 { &GOERLITZ } else { &BAUTZEN };
        let quittung = antrag(adresse, &cookie, ort).await;
        quittungen.lock().unwrap().push(quittung);
    }
}

/// Sends one Antrag and pays where that is asked for at once, going on after every fall of the server.
async fn antrag(adresse: &str, cookie: &str, ort: &Ort) -> Quittiert {
    let erste = beharrlich(adresse, cookie, async |c| fluss::beginnen(c, ort).await).await;
    let vorgang = erste.split('/').nth(2).expect("an id").to_owned();
    // Whoever comes back after a fall opens the draft where it stands; a sent one leads to its receipt.
    let ziel = beharrlich(adresse, cookie, async |c| {
        let antwort = c.get(&format!("/antrag/{vorgang}")).await?;
        let ort = antwort.ort.ok_or_else(|| format!("/antrag/{vorgang}: {}", antwort.status))?;
        if ort.ends_with("/eingang") { Ok(ort) } else { fluss::absenden(c, ort).await }
    })
    .await;
    assert!(ziel.ends_with(&format!("{vorgang}/eingang")), "{ziel}");
    let sofort = ort.ags == BAUTZEN.ags;
    if sofort {
        let pfad = beharrlich(adresse, cookie, async |c| zahlung_finden(c, &ziel).await).await;
        beharrlich(adresse, cookie, async |c| bezahlen(c, &pfad).await).await;
    }
    Quittiert { vorgang, bezahlt: sofort }
}

/// The worker makes the payment request; the receipt page links to it.
async fn zahlung_finden(c: &mut Client, eingang: &str) -> Result<String, Fehler> {
    let seite = c.get(eingang).await?;
    let zahlung = zwischen(seite.text(), "\"/zahlung/", "\"").ok_or("noch keine Zahlungsanforderung")?;
    Ok(format!("/zahlung/{zahlung}"))
}

/// Pays at the demonstration provider; done when our own page says that the money is there.
async fn bezahlen(c: &mut Client, pfad: &str) -> Result<(), Fehler> {
    let seite = c.get(pfad).await?.erwarten(http::StatusCode::OK, pfad)?;
    let Some(form) = Formular::lesen(seite.text(), pfad) else {
        // No button any more: paid.
        return Ok(());
    };
    let antwort = c.post(&form.ziel, &form.felder).await?;
    let dienst = antwort.ort.ok_or("keine Weiterleitung zum Zahlungsdienst")?;
    let dienst = dienst.split_once("/demo/").map(|(_, rest)| format!("/demo/{rest}")).ok_or("kein Zahlungsdienst")?;
    c.post(&dienst, &[("wahl".to_owned(), "bezahlen".to_owned())]).await?;
    c.get(&format!("{pfad}/zurueck")).await?;
    Err("zur Kontrolle noch einmal".into())
}

/// Repeats until it works: the server may be dead at any moment.
async fn beharrlich<T>(adresse: &str, cookie: &str, tun: impl AsyncFn(&mut Client) -> Result<T, Fehler>) -> T {
    let beginn = Instant::now();
    loop {
        let ergebnis = match Client::verbinden(adresse, cookie).await {
            Ok(mut client) => tun(&mut client).await,
            Err(e) => Err(e),
        };
        match ergebnis {
            Ok(wert) => return wert,
            Err(e) if beginn.elapsed() > Duration::from_secs(150) => panic!("gave up: {e}"),
            Err(_) => tokio::time::sleep(Duration::from_millis(60)).await,
        }
    }
}

async fn zahl(db: &Datenbank, frage: &'static str) -> i64 {
    sqlx::query_scalar(frage).fetch_one(db.pool()).await.unwrap_or_else(|e| panic!("{frage}: {e}"))
}

/// Everything that is due is done soon: nobody ends waiting by hand.
async fn ruhe_abwarten(db: &Datenbank) {
    let beginn = Instant::now();
    loop {
        let offen = zahl(
            db,
            "SELECT (SELECT count(*) FROM outbox WHERE faellig <= now() + interval '5 minutes') \
               + (SELECT count(*) FROM mailauftrag WHERE faellig IS NOT NULL)",
        )
        .await;
        if offen == 0 {
            return;
        }
        assert!(beginn.elapsed() < Duration::from_secs(90), "{offen} effects or mails are stuck");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

async fn pruefen(db: &Datenbank, quittungen: &[Quittiert]) {
    let ids: Vec<String> = quittungen.iter().map(|q| q.vorgang.clone()).collect();
    let da: i64 = sqlx::query_scalar("SELECT count(*) FROM vorgang WHERE id::text = ANY($1)")
        .bind(&ids)
        .fetch_one(db.pool())
        .await
        .unwrap();
    assert_eq!(da, ids.len() as i64, "every acknowledged submission exists");
    assert_eq!(zahl(db, "SELECT count(*) FROM vorgang").await, ids.len() as i64, "and no other one");
    let bezahlt = quittungen.iter().filter(|q| q.bezahlt).count() as i64;
    for (was, frage, soll) in [
        ("a sent draft is gone", "SELECT count(*) FROM entwurf JOIN vorgang USING (id)", 0),
        ("numbers are unique", "SELECT count(*) - count(DISTINCT nummer) FROM vorgang", 0),
        ("one arrival each", "SELECT count(*) FROM ereignis WHERE art = 'eingegangen'", ids.len() as i64),
        (
            "events without gaps",
            "SELECT count(*) FROM (SELECT vorgang_id FROM ereignis GROUP BY 1 HAVING max(nr) <> count(*)) x",
            0,
        ),
        ("one confirmation each", "SELECT count(*) FROM nachricht WHERE art = 'eingang'", ids.len() as i64),
        (
            "never two confirmations",
            "SELECT count(*) FROM (SELECT FROM nachricht WHERE art = 'eingang' GROUP BY vorgang_id HAVING count(*) > 1) x",
            0,
        ),
        ("every mail left", "SELECT count(*) FROM mailauftrag WHERE gesendet IS NULL", 0),
        ("every mail arrived once", "SELECT (SELECT count(*) FROM mailauftrag) - (SELECT count(*) FROM demo_mail)", 0),
        ("one request each", "SELECT count(*) FROM zahlung", bezahlt),
        ("all paid", "SELECT count(*) FROM zahlung WHERE status = 'bezahlt'", bezahlt),
        ("one booking each", "SELECT count(*) FROM zahlung_buchung WHERE art = 'zahlung'", bezahlt),
        ("one event each", "SELECT count(*) FROM ereignis WHERE art = 'bezahlt'", bezahlt),
        (
            "all money is in the ledger",
            "SELECT (SELECT count(*) FROM demo.bezahlung WHERE status = 'PAYED') - (SELECT count(*) FROM zahlung_buchung)",
            0,
        ),
        ("no effect is given up", "SELECT count(*) FROM outbox WHERE gescheitert", 0),
    ] {
        assert_eq!(zahl(db, frage).await, soll, "{was}");
    }
}
