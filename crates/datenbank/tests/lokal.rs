//! A cluster belongs to one server at a time, and whoever comes while it shuts down waits for it.
#![allow(missing_docs, clippy::unwrap_used)]

use std::{path::PathBuf, process::Command, time::Duration};

use datenbank::{
    Datenbank,
    lokal::{Cluster, ROLLE},
};

/// A cluster of this test alone.
fn eigener(name: &str) -> (PathBuf, Cluster) {
    let ort = std::env::temp_dir().join(format!("basiswerk-{name}-{}", std::process::id()));
    let cluster = Cluster::in_verzeichnis(&ort, true).unwrap();
    (ort, cluster)
}

#[tokio::test]
async fn a_second_server_waits_for_the_first_and_then_says_what_to_do() {
    let (ort, cluster) = eigener("pacht");
    cluster.starten("probe").await.unwrap();
    let erste = cluster.pachten(Duration::ZERO).await.unwrap();
    let satz = cluster.pachten(Duration::from_millis(300)).await.unwrap_err().to_string();
    assert!(satz.contains("benutzt schon ein anderer Server") && satz.contains("BASISWERK_DATEN"), "{satz}");
    assert!(satz.contains(&ort.display().to_string()), "{satz}");
    // A command that started the cluster does not take it away from a server that came meanwhile.
    cluster.stoppen_wenn_frei().unwrap();
    assert!(cluster.laeuft().unwrap());
    let zweiter = cluster.clone();
    let wartet = tokio::spawn(async move { zweiter.pachten(Duration::from_secs(20)).await });
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(!wartet.is_finished());
    drop(erste);
    drop(wartet.await.unwrap().unwrap());
    cluster.stoppen_wenn_frei().unwrap();
    assert!(!cluster.laeuft().unwrap());
    std::fs::remove_dir_all(ort).unwrap();
}

#[tokio::test]
async fn a_database_that_shuts_down_is_waited_for_and_started_again() {
    let (ort, cluster) = eigener("ende");
    let optionen = cluster.starten("probe").await.unwrap();
    // A smart shutdown waits for whoever is connected, and refuses everybody else.
    let offen = Datenbank::verbinden(optionen, 1).await.unwrap();
    offen.lebt().await.unwrap();
    let pid = std::fs::read_to_string(ort.join("pg/postmaster.pid")).unwrap();
    let pid = pid.lines().next().unwrap().to_owned();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    let anderer = cluster.clone();
    let startet = tokio::spawn(async move { anderer.starten("probe").await });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(!startet.is_finished(), "it is neither refused nor let into a database that ends");
    offen.pool().close().await;
    let neue = startet.await.unwrap().unwrap();
    let danach = std::fs::read_to_string(ort.join("pg/postmaster.pid")).unwrap();
    assert_ne!(danach.lines().next().unwrap(), pid);
    Datenbank::verbinden(neue, 1).await.unwrap().lebt().await.unwrap();
    assert!(cluster.url(ROLLE, "probe").starts_with("postgres://basiswerk@"));
    cluster.stoppen().unwrap();
    std::fs::remove_dir_all(ort).unwrap();
}
