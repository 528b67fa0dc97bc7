//! A database per test, cloned from a migrated template in a throw-away cluster that all tests share.
#![allow(clippy::expect_used, clippy::missing_panics_doc, reason = "a test without its database has to stop")]

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection, migrate::Migrator, postgres::PgConnectOptions};

use crate::{Datenbank, lokal::Cluster, migrationen};

static ZAEHLER: AtomicU32 = AtomicU32::new(0);

/// The cluster of the tests: below the temporary directory, started by the first test that needs it. `./test` stops it.
#[must_use]
pub fn cluster() -> Cluster {
    let ort = std::env::temp_dir().join("basiswerk-test");
    Cluster::in_verzeichnis(&ort, true).expect("a place for the test cluster")
}

/// How to reach a fresh, migrated database.
pub async fn optionen() -> PgConnectOptions {
    let name = neue_datenbank().await;
    cluster().optionen(crate::lokal::ROLLE, &name)
}

/// Makes a fresh, migrated database and gives back its name.
pub async fn neue_datenbank() -> String {
    let mut admin = admin().await;
    let leer = migriert(&mut admin).await;
    let name = klonen(&mut admin, &leer).await;
    admin.close().await.expect("close");
    name
}

/// A fresh, migrated database with what `fuellen` writes. Only the first test of a cluster fills; the others clone what
/// it left. `stand` changes when something else would be written.
pub async fn gefuellt(name: &str, stand: &str, fuellen: impl AsyncFnOnce(&Datenbank)) -> Datenbank {
    let cluster = cluster();
    let mut admin = admin().await;
    let leer = migriert(&mut admin).await;
    let vorlage = format!("{leer}_{name}_{:016x}", fnv(stand.bytes()));
    if !ist_vorlage(&mut admin, &vorlage).await {
        befehl(&mut admin, format!("DROP DATABASE IF EXISTS {vorlage} WITH (FORCE)")).await;
        befehl(&mut admin, format!("CREATE DATABASE {vorlage} TEMPLATE {leer} OWNER basiswerk STRATEGY file_copy"))
            .await;
        let db = Datenbank::verbinden(cluster.optionen(crate::lokal::ROLLE, &vorlage), 4).await.expect("template");
        fuellen(&db).await;
        db.pool().close().await;
        befehl(&mut admin, format!("ALTER DATABASE {vorlage} IS_TEMPLATE true")).await;
    }
    let neue = klonen(&mut admin, &vorlage).await;
    admin.close().await.expect("close");
    Datenbank::verbinden(cluster.optionen(crate::lokal::ROLLE, &neue), 8).await.expect("test database")
}

/// Makes a database as an older program left it, and gives back its name: the first `anzahl` migrations, which end with
/// `letzte`, and then these rows, in any order.
pub async fn aeltere_datenbank(anzahl: usize, letzte: i64, zeilen: &str) -> String {
    let cluster = cluster();
    let mut admin = admin().await;
    let name = neuer_name();
    befehl(&mut admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    befehl(&mut admin, format!("CREATE DATABASE {name} OWNER basiswerk")).await;
    admin.close().await.expect("close");
    let alle = migrationen::alle();
    let damals: Vec<_> = alle.migrations.iter().filter(|m| m.version <= letzte).cloned().collect();
    assert_eq!(damals.len(), anzahl, "a migration of a release is never taken away, and none comes in before it");
    let mut db = PgConnection::connect_with(&cluster.optionen("basiswerk", &name)).await.expect("test database");
    Migrator { migrations: damals.into(), ..Migrator::DEFAULT }.run(&mut db).await.expect("migrations of then");
    db.close().await.expect("close");
    let mut db = PgConnection::connect_with(&cluster.optionen("postgres", &name)).await.expect("test database");
    // Neither triggers nor references while the rows come in.
    sqlx::raw_sql("SET session_replication_role = replica").execute(&mut db).await.expect("rows");
    sqlx::raw_sql(AssertSqlSafe(zeilen.to_owned())).execute(&mut db).await.expect("rows");
    db.close().await.expect("close");
    name
}

/// A name that no other test has.
fn neuer_name() -> String {
    format!("t_{}_{}", std::process::id(), ZAEHLER.fetch_add(1, Ordering::Relaxed))
}

/// The running cluster's administrator, alone: the lock ends with the connection.
async fn admin() -> PgConnection {
    let cluster = cluster();
    // Several test processes come at once: one makes and starts the cluster, the others wait for the lock.
    let sperre = std::fs::File::create(std::env::temp_dir().join("basiswerk-test.lock")).expect("a lock file");
    sperre.lock().expect("the lock");
    cluster.starten("basiswerk").await.expect("the test cluster");
    drop(sperre);
    let mut admin = PgConnection::connect_with(&cluster.optionen("postgres", "postgres")).await.expect("admin");
    sqlx::query("SELECT pg_advisory_lock(4711)").execute(&mut admin).await.expect("lock");
    admin
}

/// The template with all migrations and nothing else.
async fn migriert(admin: &mut PgConnection) -> String {
    let vorlage = format!("vorlage_{:016x}", stand());
    if !ist_vorlage(admin, &vorlage).await {
        befehl(admin, format!("DROP DATABASE IF EXISTS {vorlage} WITH (FORCE)")).await;
        befehl(admin, format!("CREATE DATABASE {vorlage} OWNER basiswerk")).await;
        let db = Datenbank::verbinden(cluster().optionen("basiswerk", &vorlage), 1).await.expect("template");
        db.migrieren().await.expect("migrations");
        db.pool().close().await;
        befehl(admin, format!("ALTER DATABASE {vorlage} IS_TEMPLATE true")).await;
    }
    vorlage
}

async fn ist_vorlage(admin: &mut PgConnection, name: &str) -> bool {
    sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1 AND datistemplate)")
        .bind(name)
        .fetch_one(admin)
        .await
        .expect("template")
}

async fn klonen(admin: &mut PgConnection, vorlage: &str) -> String {
    let name = neuer_name();
    befehl(admin, format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
    befehl(admin, format!("CREATE DATABASE {name} TEMPLATE {vorlage} OWNER basiswerk STRATEGY file_copy")).await;
    name
}

async fn befehl(admin: &mut PgConnection, befehl: String) {
    sqlx::query(AssertSqlSafe(befehl)).execute(admin).await.expect("test database");
}

/// A fresh, migrated database.
pub async fn datenbank() -> Datenbank {
    Datenbank::verbinden(optionen().await, 8).await.expect("test database")
}

/// Changes when a migration does.
fn stand() -> u64 {
    fnv(migrationen::alle().iter().flat_map(|m| m.checksum.iter().copied().collect::<Vec<u8>>()))
}

/// FNV-1a.
fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}
