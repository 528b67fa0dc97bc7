//! Reports of barriers against a real database.
#![allow(clippy::unwrap_used, reason = "tests")]

use betrieb::{Barrieremeldung, MELDUNGEN_JE_STUNDE, aufraeumen, erledigen, melden, meldungen};
use datenbank::{Sicht, probe};
use grund::Umwelt;

fn meldung(umwelt: &Umwelt) -> Barrieremeldung {
    Barrieremeldung {
        id: umwelt.neue_id(),
        eingegangen: umwelt.jetzt(),
        seite: "/suche".into(),
        beschreibung: "Der Knopf hat keinen Namen.".into(),
        mail: Some("a@example.org".into()),
        erledigt: None,
    }
}

#[tokio::test]
async fn only_operators_see_reports_and_old_ones_go() {
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let gemeldet = meldung(&umwelt);
    assert!(melden(&db, &gemeldet).await.unwrap());
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(meldungen(&mut tx, 10).await.unwrap().is_empty());
    assert!(!erledigen(&mut tx, gemeldet.id, umwelt.jetzt()).await.unwrap());
    drop(tx);
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(meldungen(&mut tx, 10).await.unwrap(), std::slice::from_ref(&gemeldet));
    assert!(erledigen(&mut tx, gemeldet.id, umwelt.jetzt()).await.unwrap());
    assert!(!erledigen(&mut tx, gemeldet.id, umwelt.jetzt()).await.unwrap());
    assert_eq!(aufraeumen(&mut tx, umwelt.jetzt()).await.unwrap(), 0);
    uhr.vor(std::time::Duration::from_secs(366 * 86_400));
    assert_eq!(aufraeumen(&mut tx, umwelt.jetzt()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_flood_is_stopped() {
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    for _ in 0..MELDUNGEN_JE_STUNDE {
        assert!(melden(&db, &meldung(&umwelt)).await.unwrap());
    }
    assert!(!melden(&db, &meldung(&umwelt)).await.unwrap());
    uhr.vor(std::time::Duration::from_secs(3601));
    assert!(melden(&db, &meldung(&umwelt)).await.unwrap());
}

#[tokio::test]
async fn processes_show_that_they_live_and_dead_ones_are_forgotten() {
    use betrieb::{Lebenszeichen, Platte, lebenszeichen, lebenszeichen_beenden, lebenszeichen_geben};
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let mut eins = Lebenszeichen {
        prozess: umwelt.neue_id(),
        server: true,
        arbeitet: true,
        version: "0.1.0".into(),
        gestartet: umwelt.jetzt(),
        zuletzt: umwelt.jetzt(),
        platte: Some(Platte { frei: 7, gesamt: 10 }),
    };
    let mut zwei = Lebenszeichen { prozess: umwelt.neue_id(), server: false, platte: None, ..eins.clone() };
    lebenszeichen_geben(&db, &eins).await.unwrap();
    lebenszeichen_geben(&db, &zwei).await.unwrap();
    uhr.vor(std::time::Duration::from_secs(46));
    zwei.zuletzt = umwelt.jetzt();
    lebenszeichen_geben(&db, &zwei).await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(lebenszeichen(&mut tx).await.unwrap(), [zwei.clone(), eins.clone()]);
    assert!(eins.tot(umwelt.jetzt()) && !zwei.tot(umwelt.jetzt()));
    drop(tx);
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(lebenszeichen(&mut tx).await.unwrap().is_empty(), "only operators see them");
    drop(tx);

    uhr.vor(std::time::Duration::from_secs(25 * 3600));
    eins.zuletzt = umwelt.jetzt();
    lebenszeichen_geben(&db, &eins).await.unwrap();
    lebenszeichen_beenden(&db, zwei.prozess).await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(lebenszeichen(&mut tx).await.unwrap(), [eins]);
}

#[tokio::test]
async fn a_running_process_shows_itself_and_its_disk() {
    let db = probe::datenbank().await;
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let prozess = betrieb::Prozess { server: false, arbeitet: true, version: "1.2.3", daten: std::env::temp_dir() };
    let (halt, ende) = tokio::sync::oneshot::channel::<()>();
    let lauf = tokio::spawn(betrieb::leben(db.clone(), umwelt.clone(), prozess, async {
        let _ = ende.await;
    }));
    let zeichen = loop {
        let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
        if let Some(z) = betrieb::lebenszeichen(&mut tx).await.unwrap().pop() {
            break z;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    halt.send(()).unwrap();
    lauf.await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert!(betrieb::lebenszeichen(&mut tx).await.unwrap().is_empty(), "an orderly end leaves nothing");
    assert_eq!((zeichen.version.as_str(), zeichen.arbeitet, zeichen.server), ("1.2.3", true, false));
    let platte = zeichen.platte.unwrap();
    assert!(platte.gesamt >= platte.frei && platte.gesamt > 0);
}
