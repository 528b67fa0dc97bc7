//! A program that starts again writes nothing that it brought before, and brings nothing back that people took away.

use std::process::Command;

use datenbank::{Datenbank, Sicht, probe};

async fn nummer(db: &Datenbank) -> i64 {
    sqlx::query_scalar("SELECT nummer FROM verzeichnis_stand").fetch_one(db.pool()).await.unwrap()
}

#[tokio::test]
async fn a_restart_writes_nothing_and_brings_nothing_back() {
    let name = probe::neue_datenbank().await;
    let cluster = probe::cluster();
    let daten = std::env::temp_dir().join(format!("basiswerk-neustart-{}", std::process::id()));
    std::fs::create_dir_all(&daten).unwrap();
    let starten = || {
        let aus = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
            .arg("demo")
            .env("BASISWERK_DATEN", &daten)
            .env("BASISWERK_DATENBANK", cluster.url(datenbank::lokal::ROLLE, &name))
            .env("BASISWERK_LEISTUNGEN", crate::haus::wurzel().join("leistungen"))
            .env("BASISWERK_ANLIEGEN", crate::haus::wurzel().join("anliegen"))
            .env("BASISWERK_DEMONSTRATION", "ja")
            .output()
            .unwrap();
        let worte = String::from_utf8_lossy(&aus.stdout).into_owned();
        assert!(aus.status.success(), "{worte}{}", String::from_utf8_lossy(&aus.stderr));
        worte
    };
    let erstes = starten();
    assert!(erstes.contains("anna.beispiel@demo.example") && erstes.contains("sachbearbeitung.bautzen@demo.example"));

    // An editor takes one responsibility away.
    let db = Datenbank::verbinden(cluster.optionen("basiswerk", &name), 2).await.unwrap();
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    let weg = sqlx::query("DELETE FROM zustaendigkeit WHERE gebiet = '146250020020' AND leistung = (SELECT min(leistung) FROM zustaendigkeit WHERE gebiet = '146250020020')")
        .execute(&mut *tx)
        .await
        .unwrap()
        .rows_affected();
    tx.commit().await.unwrap();
    assert!(weg >= 1, "Bautzen has offices of its own");
    let zuvor = nummer(&db).await;

    assert_eq!(starten(), erstes, "the same log-ins are shown");
    assert_eq!(nummer(&db).await, zuvor, "the second start changed the directory");
    drop(std::fs::remove_dir_all(&daten));
}
