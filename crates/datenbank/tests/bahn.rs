//! Writes of one kind go together, and what stops one of them stops no other.
#![allow(missing_docs, clippy::unwrap_used)]

use datenbank::{Bahn, Buendelbar, Datenbank, Fehler, Sicht, probe};
use futures_util::FutureExt as _;

/// A number; negative ones are refused by the table.
struct Zahl(i32);

impl Buendelbar for Zahl {
    /// How many were written with it.
    type Antwort = i64;

    async fn schreiben(db: &Datenbank, alle: &[Self]) -> Result<Vec<i64>, Fehler> {
        let zahlen: Vec<i32> = alle.iter().map(|z| z.0).collect();
        let frist = if alle.len() > 1 { "50ms" } else { "0" };
        let mut tx = db.tx(Sicht::Frei).await?;
        sqlx::query("SELECT set_config('lock_timeout', $1, true)").bind(frist).execute(&mut *tx).await?;
        sqlx::query("INSERT INTO zahlen SELECT unnest($1::integer[])").bind(zahlen).execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(vec![i64::try_from(alle.len()).unwrap(); alle.len()])
    }
}

async fn tabelle() -> Datenbank {
    let db = probe::datenbank().await;
    let befehl = "CREATE TABLE zahlen (zahl integer PRIMARY KEY CHECK (zahl >= 0))";
    sqlx::query(befehl).execute(db.pool()).await.unwrap();
    db
}

async fn geschrieben(db: &Datenbank) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM zahlen").fetch_one(db.pool()).await.unwrap()
}

#[tokio::test]
async fn what_comes_at_once_goes_together_and_each_hears_of_its_own() {
    let db = tabelle().await;
    let bahn = Bahn::neu(db.clone());
    let alle = (0..100).map(|i| bahn.schreiben(Zahl(i)));
    let anzahlen: Vec<i64> = futures_util::future::join_all(alle).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(geschrieben(&db).await, 100);
    assert!(anzahlen.iter().any(|n| *n > 1), "{anzahlen:?}");
    assert!(anzahlen.iter().all(|n| *n <= 32), "{anzahlen:?}");
}

#[tokio::test]
async fn a_write_that_fails_fails_alone() {
    let db = tabelle().await;
    let bahn = Bahn::neu(db.clone());
    let alle = (-5..20).map(|i| bahn.schreiben(Zahl(i)));
    let aus = futures_util::future::join_all(alle).await;
    let gescheitert = aus.iter().filter(|e| matches!(e, Err(Fehler::Sql(sqlx::Error::Database(_))))).count();
    assert_eq!((gescheitert, geschrieben(&db).await), (5, 20));
    assert_eq!(bahn.schreiben(Zahl(99)).await.unwrap(), 1, "the lane goes on");
}

#[tokio::test]
async fn a_lock_holds_up_only_who_needs_it() {
    let db = tabelle().await;
    let bahn = Bahn::neu(db.clone());
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    sqlx::query("INSERT INTO zahlen VALUES (7)").execute(&mut *tx).await.unwrap();
    let wartet = bahn.schreiben(Zahl(7));
    let andere = async {
        for ergebnis in futures_util::future::join_all((20..40).map(|i| bahn.schreiben(Zahl(i)))).await {
            ergebnis.unwrap();
        }
        // Only now: 7 waited for this transaction, and the others did not wait for 7.
        tx.rollback().await.unwrap();
    };
    // Somebody in front, so that 7 and the others share a bundle.
    let (vorn, sieben, ()) = tokio::join!(bahn.schreiben(Zahl(1)), wartet, andere);
    vorn.unwrap();
    sieben.unwrap();
    assert_eq!(geschrieben(&db).await, 22);
}

#[tokio::test]
async fn who_gives_up_waiting_stops_nobody() {
    let db = tabelle().await;
    let bahn = Bahn::neu(db.clone());
    // Asked once, and dropped.
    assert!(bahn.schreiben(Zahl(1)).now_or_never().is_none());
    bahn.schreiben(Zahl(2)).await.unwrap();
    bahn.schreiben(Zahl(3)).await.unwrap();
    assert_eq!(geschrieben(&db).await, 3, "what was begun is written");
}
