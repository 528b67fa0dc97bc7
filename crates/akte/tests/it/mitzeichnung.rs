use akte::{
    entwurf,
    mitzeichnung::{self, Antwortstand, Eingeladen},
};
use datenbank::Sicht;
use grund::{KontoId, MitzeichnungId, Tag, VorgangId};

use crate::{BAUTZEN, Welt};

const FRIST: (Tag, Tag) = (jiff::civil::date(2026, 3, 16), jiff::civil::date(2026, 3, 12));

fn person(name: &str) -> Eingeladen {
    Eingeladen {
        regel: "zweite_person".into(),
        name: name.into(),
        email: format!("{name}@beispiel.example"),
        link: format!("link-{name}"),
        code: "7K3M-Q2XA-9TBD".into(),
    }
}

/// A frozen draft with two invitations.
async fn runde(w: &Welt, konto: KontoId) -> (VorgangId, Vec<MitzeichnungId>) {
    let id = w.entwurf(konto, BAUTZEN).await;
    let mut tx = w.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
    let e = entwurf::laden(&mut tx, &w.tresor, konto, id).await.unwrap().unwrap();
    let leute = [person("ben"), person("cleo")];
    let ids = mitzeichnung::beginnen(&mut tx, &w.umwelt, &e, b"{\"a\":1}", &leute, FRIST).await.unwrap().unwrap();
    // A second click finds the count moved on.
    assert!(mitzeichnung::beginnen(&mut tx, &w.umwelt, &e, b"{}", &leute, FRIST).await.unwrap().is_none());
    tx.commit().await.unwrap();
    (id, ids)
}

async fn antworten(w: &Welt, id: MitzeichnungId, grund: Option<&str>) -> bool {
    let mut tx = w.db.tx(Sicht::Mitzeichnung(id)).await.unwrap();
    let (runde, _) = mitzeichnung::laden_als_gast(&mut tx, &w.tresor, id).await.unwrap().unwrap();
    let neu = mitzeichnung::antworten(&mut tx, &w.umwelt, &runde, id, grund).await.unwrap();
    tx.commit().await.unwrap();
    neu
}

#[tokio::test]
async fn a_guest_sees_her_invitation_and_nothing_else() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let (id, ids) = runde(&w, konto).await;
    let (_, fremde) = runde(&w, w.konto()).await;
    let mut tx = w.db.tx(Sicht::Mitzeichnung(ids[0])).await.unwrap();
    let (runde, meine) = mitzeichnung::laden_als_gast(&mut tx, &w.tresor, ids[0]).await.unwrap().unwrap();
    assert_eq!((runde.antrag.as_slice(), runde.vorgang, meine.id), (b"{\"a\":1}".as_slice(), id, ids[0]));
    assert_eq!(runde.mitzeichnungen.len(), 1, "the other invitations are not hers to see");
    for andere in [ids[1], fremde[0]] {
        assert!(mitzeichnung::laden_als_gast(&mut tx, &w.tresor, andere).await.unwrap().is_none());
        assert!(!mitzeichnung::antworten(&mut tx, &w.umwelt, &runde, andere, None).await.unwrap(), "or to answer");
    }
    assert!(entwurf::laden(&mut tx, &w.tresor, konto, id).await.unwrap().is_none(), "the draft");
    assert!(!mitzeichnung::zuruecknehmen(&mut tx, &w.umwelt, konto, id).await.unwrap(), "or to take back");
    drop(tx);
    for sicht in [Sicht::Mandant(BAUTZEN), Sicht::Frei, Sicht::Konto(w.konto())] {
        let mut tx = w.db.tx(sicht).await.unwrap();
        assert!(mitzeichnung::laden_als_gast(&mut tx, &w.tresor, ids[0]).await.unwrap().is_none(), "{sicht:?}");
    }
}

#[tokio::test]
async fn a_frozen_draft_is_not_saved_and_taking_it_back_ends_every_invitation() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let (id, ids) = runde(&w, konto).await;
    let gang = akte::Schreibgang::neu(&w.db);
    let e = entwurf::lesen(&w.db, &w.tresor, konto, id).await.unwrap().unwrap();
    assert!(e.eingefroren);
    assert!(gang.sichern(&w.umwelt, &e, b"{\"b\":2}".to_vec()).await.unwrap().is_none(), "whoever knows the count");
    let mut tx = w.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
    assert!(!entwurf::sichern(&mut tx, &w.umwelt, &e, b"{}").await.unwrap());
    assert!(!entwurf::uebertragen(&mut tx, &w.umwelt, &e, e.bezug.version, b"{}").await.unwrap());
    drop(tx);

    assert!(antworten(&w, ids[0], None).await);
    assert!(!antworten(&w, ids[0], Some("doch nicht")).await, "an answer stays");
    let mut tx = w.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
    let runde = mitzeichnung::laden(&mut tx, &w.tresor, konto, id).await.unwrap().unwrap();
    assert!(matches!(runde.mitzeichnungen[0].stand, Antwortstand::Bestaetigt { .. }) && !runde.alle_bestaetigt());
    assert!(mitzeichnung::zuruecknehmen(&mut tx, &w.umwelt, konto, id).await.unwrap());
    assert!(!mitzeichnung::zuruecknehmen(&mut tx, &w.umwelt, konto, id).await.unwrap());
    tx.commit().await.unwrap();
    let mut tx = w.db.tx(Sicht::Mitzeichnung(ids[1])).await.unwrap();
    assert!(mitzeichnung::laden_als_gast(&mut tx, &w.tresor, ids[1]).await.unwrap().is_none());
    drop(tx);
    // Whoever still holds the frozen draft cannot send it, and it can be changed again.
    let wieder = entwurf::lesen(&w.db, &w.tresor, konto, id).await.unwrap().unwrap();
    assert!(!wieder.eingefroren && wieder.stand > e.stand);
    assert!(gang.sichern(&w.umwelt, &wieder, b"{\"b\":2}".to_vec()).await.unwrap().is_some());
}

#[tokio::test]
async fn a_round_goes_with_its_draft_to_another_account_and_ends_when_it_is_sent() {
    let w = Welt::neu().await;
    let (konto, neu) = (w.konto(), w.konto());
    let (id, ids) = runde(&w, konto).await;
    assert!(antworten(&w, ids[0], None).await);
    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    assert!(akte::eigner_wechseln(&mut tx, BAUTZEN, id, konto, neu).await.unwrap());
    tx.commit().await.unwrap();
    assert!(antworten(&w, ids[1], None).await, "the link still holds");
    let mut tx = w.db.tx(Sicht::Konto(neu)).await.unwrap();
    let runde = mitzeichnung::laden(&mut tx, &w.tresor, neu, id).await.unwrap().unwrap();
    assert!(runde.alle_bestaetigt() && runde.konto == neu);
    drop(tx);
    assert!(w.absenden(neu, BAUTZEN, id).await.is_some());
    let mut tx = w.db.tx(Sicht::Konto(neu)).await.unwrap();
    assert!(mitzeichnung::laden(&mut tx, &w.tresor, neu, id).await.unwrap().is_none());
}

#[tokio::test]
async fn what_is_due_is_found_and_noted_once() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let (id, ids) = runde(&w, konto).await;
    let finden = async |tag: &str| {
        let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
        mitzeichnung::faellige(&mut tx, tag.parse().unwrap(), 10).await.unwrap()
    };
    assert!(finden("2026-03-11").await.is_empty());
    let alle = finden("2026-03-12").await;
    assert!(matches!(alle[..], [f] if !f.abgelaufen && !f.vollstaendig && f.vorgang == id), "{alle:?}");
    let vermerken = async |f| {
        let mut tx = w.db.tx(Sicht::Konto(konto)).await.unwrap();
        let neu = mitzeichnung::vermerken(&mut tx, f).await.unwrap();
        tx.commit().await.unwrap();
        neu
    };
    assert!(vermerken(&alle[0]).await && !vermerken(&alle[0]).await);
    assert!(finden("2026-03-16").await.is_empty(), "the last day is a day to answer");
    let ende = finden("2026-03-17").await;
    assert!(ende[0].abgelaufen && vermerken(&ende[0]).await && finden("2026-03-18").await.is_empty());
    for m in ids {
        assert!(antworten(&w, m, None).await);
    }
    assert!(finden("2026-03-18").await[0].vollstaendig, "everybody confirmed: to be sent");
    assert!(ende[0].konto == konto);
}
