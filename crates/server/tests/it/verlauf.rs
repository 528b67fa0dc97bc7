//! The past of the demonstration: real matters, each whole and once, whatever stops the program while it makes them.

use std::{
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use datenbank::{Datenbank, Sicht, probe};
use grund::{LeistungKennung, MandantId};

const ORTE: [MandantId; 4] = [MandantId(14_625_020), MandantId(14_626_110), MandantId(15_003_000), MandantId(14_625)];

async fn gemerkt(db: &Datenbank) -> i64 {
    let sql = "SELECT count(*) FROM eingespielt WHERE was LIKE 'verlauf/%'";
    sqlx::query_scalar(sql).fetch_one(db.pool()).await.unwrap_or_default()
}

/// Of all these authorities together: what the query counts.
async fn gezaehlt(db: &Datenbank, sql: &'static str) -> i64 {
    let mut summe = 0;
    for m in ORTE {
        let mut tx = db.tx(Sicht::Mandant(m)).await.unwrap();
        summe += sqlx::query_scalar::<_, i64>(sql).bind(m.0).fetch_one(&mut *tx).await.unwrap();
    }
    summe
}

/// Drafts belong to people: no authority sees them.
async fn entwuerfe(db: &Datenbank) -> i64 {
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    sqlx::query_scalar("SELECT count(*) FROM entwurf").fetch_one(&mut *tx).await.unwrap()
}

/// What the matters handed over went out in those weeks, to our own twin or by mail; where nobody has set a target it waits.
async fn handed_over(db: &Datenbank) {
    let damals = "SELECT count(*) FROM uebergabe WHERE mandant_id = $1 AND status = 'uebergeben' \
                  AND uebergeben BETWEEN angelegt AND now() - interval '1 day'";
    let erledigt = gezaehlt(db, damals).await;
    assert!(erledigt >= 20, "{erledigt} deliveries");
    let sql = "SELECT count(*) FROM demo.fachfall WHERE eingegangen < now() - interval '1 day'";
    let beim_zwilling: i64 = sqlx::query_scalar(sql).fetch_one(db.pool()).await.unwrap();
    assert!(beim_zwilling >= 15, "{beim_zwilling} cases at the twin");
    let sql = "SELECT count(*) FROM uebergabe WHERE mandant_id = $1 AND status = 'wartet'";
    let mut tx = db.tx(Sicht::Mandant(ORTE[1])).await.unwrap();
    let wartet: i64 = sqlx::query_scalar(sql).bind(ORTE[1].0).fetch_one(&mut *tx).await.unwrap();
    assert!(wartet >= 1, "Görlitz has no target");
}

/// Drafts that nobody sent: they are there, and the statistics say on which page people stopped and what they got wrong.
async fn left(db: &Datenbank) {
    assert_eq!(entwuerfe(db).await, 34);
    let mut tx = db.tx(Sicht::Mandant(ORTE[0])).await.unwrap();
    let zeit = ("2020-01-01".parse().unwrap(), "2100-01-01".parse().unwrap());
    let zahlen = betrieb::formularzahlen(&mut tx, ORTE[0], Some("hundesteuer-anmelden"), zeit).await.unwrap();
    let summe = |m: betrieb::Merkmal| zahlen.iter().filter(|z| z.merkmal == m).map(|z| z.anzahl).sum::<u64>();
    assert_eq!(summe(betrieb::Merkmal::Begonnen) - summe(betrieb::Merkmal::Abgesendet), 12);
    let zuletzt = web::nutzung::zuletzt(&zahlen);
    assert_eq!(zuletzt.first().map(|(seite, n)| (seite.as_str(), *n)), Some(("hund", 7)), "{zuletzt:?}");
    assert!(summe(betrieb::Merkmal::Fehler) >= 5);
}

const VORGAENGE: &str = "SELECT count(*) FROM vorgang WHERE mandant_id = $1";

#[tokio::test]
async fn the_past_of_the_demonstration_is_made_once_and_survives_a_stop() {
    let name = probe::neue_datenbank().await;
    let cluster = probe::cluster();
    let daten = std::env::temp_dir().join(format!("basiswerk-verlauf-{}", std::process::id()));
    std::fs::create_dir_all(&daten).unwrap();
    let starten = || -> Child {
        Command::new(env!("CARGO_BIN_EXE_basiswerk"))
            .arg("demo")
            .env("BASISWERK_DATEN", &daten)
            .env("BASISWERK_DATENBANK", cluster.url(datenbank::lokal::ROLLE, &name))
            .env("BASISWERK_LEISTUNGEN", crate::haus::wurzel().join("leistungen"))
            .env("BASISWERK_ANLIEGEN", crate::haus::wurzel().join("anliegen"))
            .env("BASISWERK_DEMONSTRATION", "ja")
            .env("BASISWERK_DEMONSTRATION_VERLAUF", "ja")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let db = Datenbank::verbinden(cluster.optionen("basiswerk", &name), 2).await.unwrap();
    let mut erster = starten();
    let bis = Instant::now() + Duration::from_secs(240);
    while gemerkt(&db).await < 7 {
        assert!(Instant::now() < bis, "no matter was made");
        assert!(erster.try_wait().unwrap().is_none(), "it ended before it was stopped");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    erster.kill().unwrap();
    erster.wait().unwrap();
    // Whole matters, and nothing that hangs.
    assert_eq!(gezaehlt(&db, VORGAENGE).await, gemerkt(&db).await);
    assert_eq!(entwuerfe(&db).await, 0);

    assert!(starten().wait().unwrap().success());
    let alle = gemerkt(&db).await;
    assert!(alle >= 85, "{alle} matters");
    assert_eq!(gezaehlt(&db, VORGAENGE).await, alle);
    // Nothing is left over from the weeks that were played: what waits is still to come.
    let faellig = "SELECT count(*) FROM outbox WHERE mandant_id = $1 AND (faellig <= now() OR gescheitert)";
    assert_eq!(gezaehlt(&db, faellig).await, 0);
    let zukunft = "SELECT count(*) FROM ereignis WHERE mandant_id = $1 AND zeit > now()";
    assert_eq!(gezaehlt(&db, zukunft).await, 0);
    let frueh = "SELECT count(*) FROM vorgang WHERE mandant_id = $1 AND eingang < now() - interval '50 days'";
    assert!(gezaehlt(&db, frueh).await >= 3);
    // Some are done, some are with the applicant, some wait at the desk.
    for status in ["abgeschlossen", "eingegangen"] {
        let mut da = 0;
        for m in ORTE {
            let mut tx = db.tx(Sicht::Mandant(m)).await.unwrap();
            let sql = "SELECT count(*) FROM vorgang WHERE mandant_id = $1 AND status = $2";
            da += sqlx::query_scalar::<_, i64>(sql).bind(m.0).bind(status).fetch_one(&mut *tx).await.unwrap();
        }
        assert!(da >= 1, "nothing is {status}");
    }
    handed_over(&db).await;
    left(&db).await;
    // The measurement has its rests: from reaching a step to leaving it, none backwards.
    let seit = "2020-01-01T00:00:00Z".parse().unwrap();
    let parkausweis = LeistungKennung("besucherparkausweis-beantragen".into());
    let mut tx = db.tx(Sicht::Mandant(ORTE[1])).await.unwrap();
    let laeufe = akte::spuren::laeufe(&mut tx, ORTE[1], &parkausweis, seit, 100).await.unwrap();
    drop(tx);
    assert!(laeufe.len() >= 5 && laeufe.iter().any(|l| l.ende.is_some()), "{}", laeufe.len());
    for b in laeufe.iter().flat_map(|l| &l.besuche) {
        assert!(b.bis.is_none_or(|bis| b.von.is_some_and(|von| von <= bis)), "{b:?}");
    }

    assert!(starten().wait().unwrap().success());
    assert_eq!(
        (gemerkt(&db).await, gezaehlt(&db, VORGAENGE).await),
        (alle, alle),
        "a third start made something again"
    );
    drop(std::fs::remove_dir_all(&daten));
}
