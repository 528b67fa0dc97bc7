use akte::outbox;
use datenbank::Sicht;

use crate::{BAUTZEN, Welt};

#[tokio::test]
async fn two_workers_never_hold_the_same_effect_and_a_dead_one_lets_go() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    let jetzt = w.umwelt.jetzt();
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(outbox::faellige(&mut tx, jetzt, 100).await.unwrap(), [(BAUTZEN, id)]);
    // The operator sees that there is work, not what it is about.
    let roh: Vec<Vec<u8>> = sqlx::query_scalar("SELECT auftrag FROM outbox").fetch_all(&mut *tx).await.unwrap();
    assert!(roh.iter().all(|r| !String::from_utf8_lossy(r).contains("art")));
    drop(tx);

    let mut erster = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let posten = outbox::sperren(&mut erster, BAUTZEN, &[id], jetzt, None).await.unwrap();
    assert!(posten.len() > 1);
    let mut zweiter = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    assert!(outbox::sperren(&mut zweiter, BAUTZEN, &[id], jetzt, None).await.unwrap().is_empty());
    drop(erster);
    // Dropping sends the rollback with the connection's next use; a closed connection ends it as well.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    let eines = outbox::sperren(&mut zweiter, BAUTZEN, &[id], jetzt, Some(posten[1].id)).await.unwrap();
    assert_eq!(eines.len(), 1);
    let alle = outbox::sperren(&mut zweiter, BAUTZEN, &[id], jetzt, None).await.unwrap();
    assert_eq!(alle.len(), posten.len());
    outbox::erledigt(&mut zweiter, &alle).await.unwrap();
    zweiter.commit().await.unwrap();
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    assert!(outbox::stand(&mut tx, jetzt).await.unwrap().iter().all(|s| s.faellig == 0));
}

#[tokio::test]
async fn what_keeps_failing_waits_for_a_person_who_can_try_again() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let mut versuche = 0;
    loop {
        let p = outbox::sperren(&mut tx, BAUTZEN, &[id], w.umwelt.jetzt(), None).await.unwrap();
        let Some(p) = p.first() else { break };
        outbox::fehlgeschlagen(&mut tx, &w.umwelt, p, "der Dienst antwortet nicht").await.unwrap();
        versuche += 1;
        assert!(versuche < 200, "it never gives up");
        w.uhr.vor(std::time::Duration::from_secs(8 * 3600));
    }
    tx.commit().await.unwrap();
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    let tot = outbox::gescheiterte(&mut tx).await.unwrap();
    assert!(tot.iter().all(|g| g.aufgegeben && g.versuche == outbox::VERSUCHE));
    assert!(outbox::erneut_versuchen(&mut tx, tot[0].id, w.umwelt.jetzt()).await.unwrap());
    assert_eq!(outbox::faellige(&mut tx, w.umwelt.jetzt(), 9).await.unwrap().len(), 1);
}
