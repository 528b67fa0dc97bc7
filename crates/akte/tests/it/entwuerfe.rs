use akte::entwurf;
use datenbank::Sicht;

use crate::{BAUTZEN, GOERLITZ, Welt};

#[tokio::test]
async fn a_draft_keeps_its_answers_and_belongs_to_one_account() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    let mut tx = w.db.tx(Sicht::Konto(konto)).await.unwrap();
    let e = entwurf::laden_und_sperren(&mut tx, &w.tresor, konto, id).await.unwrap().unwrap();
    assert!(entwurf::sichern(&mut tx, &w.umwelt, &e, b"{\"name\":\"Bello\"}").await.unwrap());
    tx.commit().await.unwrap();

    let mut tx = w.db.tx(Sicht::Konto(konto)).await.unwrap();
    let wieder = entwurf::laden(&mut tx, &w.tresor, konto, id).await.unwrap().unwrap();
    assert_eq!(wieder.antworten, b"{\"name\":\"Bello\"}");
    // Whoever read the page before that saving does not overwrite it.
    assert!(!entwurf::sichern(&mut tx, &w.umwelt, &e, b"{}").await.unwrap());
    assert_eq!(entwurf::liste(&mut tx, konto).await.unwrap().len(), 1);
    drop(tx);

    let fremd = w.konto();
    for sicht in [Sicht::Konto(fremd), Sicht::Mandant(BAUTZEN), Sicht::Frei] {
        let mut tx = w.db.tx(sicht).await.unwrap();
        assert!(entwurf::laden(&mut tx, &w.tresor, konto, id).await.unwrap().is_none(), "{sicht:?} sees the draft");
    }
}

#[tokio::test]
async fn old_drafts_go_and_fresh_ones_stay() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let alt = w.entwurf(konto, BAUTZEN).await;
    w.uhr.vor(std::time::Duration::from_secs(91 * 24 * 3600));
    let neu = w.entwurf(konto, BAUTZEN).await;
    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(entwurf::ausraeumen(&mut tx, w.umwelt.jetzt()).await.unwrap(), [(BAUTZEN, alt)]);
    tx.commit().await.unwrap();
    let mut tx = w.db.tx(Sicht::Konto(konto)).await.unwrap();
    assert_eq!(entwurf::liste(&mut tx, konto).await.unwrap()[0].id, neu);
    assert!(entwurf::verwerfen(&mut tx, konto, neu).await.unwrap());
    assert!(!entwurf::verwerfen(&mut tx, konto, neu).await.unwrap());
}

#[tokio::test]
async fn two_clicks_begin_one_draft_and_a_touched_one_is_left_alone() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let (a, b) = tokio::join!(w.entwurf(konto, BAUTZEN), w.entwurf(konto, BAUTZEN));
    assert_eq!(a, b, "two clicks at the same moment");
    assert_ne!(a, w.entwurf(konto, GOERLITZ).await, "another place is another draft");
    assert_ne!(a, w.entwurf(w.konto(), BAUTZEN).await, "somebody else's too");
    let e = entwurf::lesen(&w.db, &w.tresor, konto, a).await.unwrap().unwrap();
    let gang = akte::Schreibgang::neu(&w.db);
    let neu = gang.sichern(&w.umwelt, &e, b"{\"name\":\"Bello\"}".to_vec()).await.unwrap().unwrap();
    assert_eq!((neu.stand, neu.antworten.as_slice()), (e.stand + 1, b"{\"name\":\"Bello\"}".as_slice()));
    assert!(gang.sichern(&w.umwelt, &e, b"{}".to_vec()).await.unwrap().is_none(), "a stale count");
    assert_ne!(a, w.entwurf(konto, BAUTZEN).await, "answers are never found in a new draft");
}

#[tokio::test]
async fn what_is_remembered_is_hers_fresh_and_of_that_count() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    let e = std::sync::Arc::new(entwurf::lesen(&w.db, &w.tresor, konto, id).await.unwrap().unwrap());
    let g = akte::gedaechtnis::Gedaechtnis::default();
    g.merken(e, w.umwelt.jetzt());
    assert!(g.frisch(konto, id, 1, w.umwelt.jetzt()).is_some());
    assert!(g.frisch(konto, id, 2, w.umwelt.jetzt()).is_none(), "another process has written");
    assert!(g.frisch(w.konto(), id, 1, w.umwelt.jetzt()).is_none(), "somebody else");
    w.uhr.vor(std::time::Duration::from_secs(6));
    assert!(g.frisch(konto, id, 1, w.umwelt.jetzt()).is_none(), "too old to be shown");
    assert!(g.zuletzt(konto, id, w.umwelt.jetzt()).is_some(), "but a write may try it");
    w.uhr.vor(std::time::Duration::from_secs(60));
    assert!(g.zuletzt(konto, id, w.umwelt.jetzt()).is_none());
}

/// Bundled, each write is still held to its own account, its own count and its own authority.
#[tokio::test]
async fn many_at_once_are_each_their_own() {
    let w = Welt::neu().await;
    let gang = akte::Schreibgang::neu(&w.db);
    let mut entwuerfe = Vec::new();
    for mandant in [BAUTZEN, GOERLITZ, BAUTZEN, GOERLITZ] {
        let konto = w.konto();
        let id = w.entwurf(konto, mandant).await;
        entwuerfe.push(entwurf::lesen(&w.db, &w.tresor, konto, id).await.unwrap().unwrap());
    }
    // A stranger's draft under my name, and a count that is not the stored one.
    let fremder = entwurf::Entwurf { konto: entwuerfe[0].konto, ..entwuerfe[3].clone() };
    let veraltet = entwurf::Entwurf { stand: 7, ..entwuerfe[0].clone() };
    let alle = entwuerfe.iter().chain([&fremder, &veraltet, &entwuerfe[1]]);
    let gesichert =
        futures_util::future::join_all(alle.map(|e| gang.sichern(&w.umwelt, e, b"{\"a\":1}".to_vec()))).await;
    let gesichert: Vec<bool> = gesichert.into_iter().map(|g| g.unwrap().is_some()).collect();
    let n = entwuerfe.len();
    assert_eq!(gesichert[..n], vec![true; n], "each of them");
    assert_eq!(gesichert[n..], [false, false, false], "a stranger's, a wrong count, the same a second time");
}
