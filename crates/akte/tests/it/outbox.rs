use akte::outbox;
use datenbank::Sicht;
use jiff::SignedDuration;

use crate::{BAUTZEN, Welt};

#[tokio::test]
async fn a_lease_protects_and_ends() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    let pachten = async || {
        let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
        let p = outbox::pachten(&mut tx, w.umwelt.jetzt(), SignedDuration::from_secs(60), 100).await.unwrap();
        tx.commit().await.unwrap();
        p
    };
    let erste = pachten().await;
    assert!(!erste.is_empty());
    assert!(pachten().await.is_empty(), "the second worker gets nothing while the first one works");
    w.uhr.vor(std::time::Duration::from_secs(61));
    assert_eq!(pachten().await.len(), erste.len(), "a dead worker's effects come back");

    // The operator sees that there is work, not what it is about.
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    let roh: Vec<Vec<u8>> = sqlx::query_scalar("SELECT auftrag FROM outbox").fetch_all(&mut *tx).await.unwrap();
    assert!(roh.iter().all(|r| !String::from_utf8_lossy(r).contains("art")));
    outbox::erledigt(&mut tx, &erste).await.unwrap();
    assert!(outbox::stand(&mut tx, w.umwelt.jetzt()).await.unwrap().iter().all(|s| s.faellig == 0));
}

#[tokio::test]
async fn what_keeps_failing_waits_for_a_person_who_can_try_again() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    let mut versuche = 0;
    loop {
        let p = outbox::pachten(&mut tx, w.umwelt.jetzt(), SignedDuration::from_secs(60), 1).await.unwrap();
        let Some(p) = p.first() else { break };
        outbox::fehlgeschlagen(&mut tx, &w.umwelt, p, "der Dienst antwortet nicht").await.unwrap();
        versuche += 1;
        if versuche > 200 {
            panic!("it never gives up");
        }
        w.uhr.vor(std::time::Duration::from_secs(8 * 3600));
    }
    let tot = outbox::gescheiterte(&mut tx).await.unwrap();
    assert!(tot.iter().all(|g| g.aufgegeben && g.versuche == outbox::VERSUCHE));
    assert!(outbox::erneut_versuchen(&mut tx, tot[0].id, w.umwelt.jetzt()).await.unwrap());
    let wieder = outbox::pachten(&mut tx, w.umwelt.jetzt(), SignedDuration::from_secs(60), 9).await.unwrap();
    assert_eq!(wieder.len(), 1);
}
