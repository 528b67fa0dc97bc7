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
    assert_eq!(meldungen(&mut tx, 10).await.unwrap(), [gemeldet.clone()]);
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
