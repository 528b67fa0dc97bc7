//! Connections are few: nobody who holds one may wait for those that others like her hold.
#![allow(missing_docs, clippy::unwrap_used)]

use std::{sync::Arc, time::Duration};

use datenbank::{Datenbank, Sicht, probe};
use tokio::{sync::Barrier, time::timeout};

async fn kleine() -> Datenbank {
    Datenbank::verbinden(probe::optionen().await, 2).await.unwrap()
}

#[tokio::test]
async fn a_second_connection_of_a_task_never_waits_for_others_like_it() {
    let db = kleine().await;
    let alle_halten = Arc::new(Barrier::new(2));
    let aufgaben = (0..2).map(|_| {
        let (db, alle_halten) = (db.clone(), Arc::clone(&alle_halten));
        tokio::spawn(async move {
            let tx = db.tx(Sicht::Frei).await.unwrap();
            alle_halten.wait().await;
            db.lebt().await.unwrap();
            tx.commit().await.unwrap();
        })
    });
    for aufgabe in aufgaben.collect::<Vec<_>>() {
        timeout(Duration::from_secs(5), aufgabe).await.expect("nobody waits for the others").unwrap();
    }
    // Afterwards there are as many as before: two are on loan, and the third one waits.
    let _beide = (db.tx(Sicht::Frei).await.unwrap(), db.tx(Sicht::Frei).await.unwrap());
    let andere = db.clone();
    let dritte = tokio::spawn(async move { andere.lebt().await });
    assert!(timeout(Duration::from_millis(300), dritte).await.is_err());
}

#[tokio::test]
async fn who_has_given_hers_back_waits_like_everybody() {
    let db = kleine().await;
    let _andere = db.tx(Sicht::Frei).await.unwrap();
    let (fertig, bitte) = tokio::sync::oneshot::channel();
    let hier = db.clone();
    let aufgabe = tokio::spawn(async move {
        hier.tx(Sicht::Frei).await.unwrap().commit().await.unwrap();
        drop(hier.tx(Sicht::Frei).await.unwrap());
        bitte.await.unwrap();
        hier.lebt().await
    });
    let letzte = db.tx(Sicht::Frei).await.unwrap();
    fertig.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!aufgabe.is_finished(), "both are on loan, and this task holds none");
    letzte.commit().await.unwrap();
    timeout(Duration::from_secs(5), aufgabe).await.unwrap().unwrap().unwrap();
}
