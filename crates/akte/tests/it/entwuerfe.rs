use akte::entwurf;
use datenbank::Sicht;

use crate::{BAUTZEN, Welt};

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
