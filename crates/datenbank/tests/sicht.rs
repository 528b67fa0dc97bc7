//! The second wall: a transaction sees the rows of its Mandant and no others.
#![allow(missing_docs, clippy::unwrap_used)]

use datenbank::{Sicht, probe, sicht_setzen};
use grund::MandantId;

#[tokio::test]
async fn a_query_that_forgets_its_mandant_finds_nothing() {
    let db = probe::datenbank().await;
    for befehl in [
        "CREATE TABLE akten (mandant_id integer NOT NULL, was text)",
        "ALTER TABLE akten ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE akten FORCE ROW LEVEL SECURITY",
        "CREATE POLICY p ON akten USING (mandant_id = sicht_mandant())",
    ] {
        sqlx::query(befehl).execute(db.pool()).await.unwrap();
    }
    for mandant in [1, 2] {
        let mut tx = db.tx(Sicht::Mandant(MandantId(mandant))).await.unwrap();
        sqlx::query("INSERT INTO akten VALUES ($1, 'geheim')").bind(mandant).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    }
    let sieht = async |sicht| {
        let mut tx = db.tx(sicht).await.unwrap();
        sqlx::query_scalar::<_, i64>("SELECT count(*) FROM akten").fetch_one(&mut *tx).await.unwrap()
    };
    assert_eq!(sieht(Sicht::Frei).await, 0);
    assert_eq!(sieht(Sicht::Betrieb).await, 0);
    assert_eq!(sieht(Sicht::Mandant(MandantId(1))).await, 1);

    let mut tx = db.tx(Sicht::Mandant(MandantId(1))).await.unwrap();
    assert!(sqlx::query("INSERT INTO akten VALUES (2, 'untergeschoben')").execute(&mut *tx).await.is_err());
    drop(tx);
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    sicht_setzen(&mut tx, Sicht::Mandant(MandantId(2))).await.unwrap();
    let n: i64 = sqlx::query_scalar("SELECT count(*) FROM akten").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(n, 1);
}
