//! The queue of deliveries against a real database: who gets a turn, what waits, and who sees what.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use datenbank::{Datenbank, Sicht};
use grund::{EinheitId, MandantId, Stelluhr, UebergabeId, Umwelt, VorgangId};
use tresor::{Tresor, Vorgangsschluessel};
use uebergabe::{Absender, Ausgang, Auskunft, Faellig, Fehlerart, Neu, Quittung, SPERRE_AB, Sendung, Stand};
use uuid::Uuid;
use vorgang::weiterleitung::{Moment, Rueckmeldung};

const M: MandantId = MandantId(14_625_020);
const FREMD: MandantId = MandantId(14_626_110);
const V: VorgangId = VorgangId(Uuid::from_u128(7));

struct Buehne {
    db: Datenbank,
    umwelt: Umwelt,
    uhr: Stelluhr,
    tresor: Tresor,
    schluessel: Vorgangsschluessel,
}

impl Buehne {
    async fn neu() -> Self {
        let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let db = datenbank::probe::datenbank().await;
        let tresor = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
        let schluessel = tresor.neuer_schluessel(M, V).await.unwrap().0;
        Self { db, umwelt, uhr, tresor, schluessel }
    }

    fn sendung(&self) -> Sendung {
        Sendung {
            id: self.umwelt.neue_id(),
            nummer: "BW-7K3M9-QX2TC".into(),
            leistung: "probe".into(),
            leistungsname: "Probe".into(),
            leika: None,
            moment: Moment::Eingang,
            eingegangen: self.umwelt.jetzt(),
            absender: Absender { behoerde: "Stadt".into(), stelle: "Amt".into(), ags: "14625020".into() },
            empfaenger: "Kammer".into(),
            rechtsgrundlage: None,
            angaben: Vec::new(),
            dateien: Vec::new(),
            entscheidung: None,
        }
    }

    /// So many deliveries to a target.
    async fn faellig(&self, ziel: &str, wie_viele: usize) -> Vec<UebergabeId> {
        let neu = |_| Neu {
            einheit: EinheitId(1),
            regel: "probe".into(),
            weg: "schnittstelle",
            ziel: ziel.to_owned(),
            an: None,
            ohne_stelle: false,
            zugang: None,
            sendung: self.sendung(),
        };
        let neue: Vec<Neu> = (0..wie_viele).map(neu).collect();
        let mut tx = self.db.tx(Sicht::Mandant(M)).await.unwrap();
        // Twice: what is there stays as it is.
        for _ in 0..2 {
            uebergabe::anlegen(&mut tx, &self.umwelt, &self.schluessel, (M, V), &neue).await.unwrap();
        }
        tx.commit().await.unwrap();
        neue.iter().map(|n| n.sendung.id).collect()
    }

    async fn ziel(&self, name: &str) {
        let mut tx = self.db.tx(Sicht::Mandant(M)).await.unwrap();
        let jetzt = self.umwelt.jetzt();
        uebergabe::ziel_setzen(&mut tx, &self.tresor, (M, name), "https://a.example/", None, jetzt).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn holen(&self, je_ziel: i64) -> Vec<Faellig> {
        let mut tx = self.db.tx(Sicht::Betrieb).await.unwrap();
        let alle = uebergabe::beanspruchen(&mut tx, self.umwelt.jetzt(), je_ziel, &[]).await.unwrap();
        tx.commit().await.unwrap();
        alle
    }

    async fn scheitern(&self, f: &Faellig) -> Ausgang {
        let mut tx = self.db.tx(Sicht::Mandant(M)).await.unwrap();
        let a = uebergabe::fehlgeschlagen(&mut tx, &self.umwelt, f, Fehlerart::NichtErreichbar).await.unwrap();
        tx.commit().await.unwrap();
        a
    }
}

#[tokio::test]
async fn each_target_has_its_own_line() {
    let b = Buehne::neu().await;
    b.faellig("viel", 20).await;
    b.faellig("wenig", 1).await;
    b.faellig("nirgends", 3).await;
    assert_eq!(b.holen(5).await, [], "without a target nothing is claimed");
    b.ziel("viel").await;
    b.ziel("wenig").await;
    let erste = b.holen(5).await;
    let von = |alle: &[Faellig], ziel: &str| alle.iter().filter(|f| f.ziel == ziel).count();
    assert_eq!((von(&erste, "viel"), von(&erste, "wenig"), von(&erste, "nirgends")), (5, 1, 0));
    let zweite = b.holen(5).await;
    assert_eq!((von(&zweite, "viel"), von(&zweite, "wenig")), (5, 0), "what is claimed is not claimed twice");
    assert!(erste.iter().all(|f| !zweite.contains(f)));
    // A worker that died lets go by itself.
    b.uhr.vor(Duration::from_secs(91));
    assert_eq!(von(&b.holen(100).await, "wenig"), 1);
}

#[tokio::test]
async fn what_was_claimed_and_not_begun_is_due_again_at_once() {
    let b = Buehne::neu().await;
    b.faellig("viel", 3).await;
    b.ziel("viel").await;
    let alle = b.holen(5).await;
    assert_eq!((alle.len(), b.holen(5).await.len()), (3, 0));
    b.scheitern(&alle[0]).await;
    let mut tx = b.db.tx(Sicht::Betrieb).await.unwrap();
    uebergabe::zuruecklegen(&mut tx, b.umwelt.jetzt(), &alle[1..]).await.unwrap();
    tx.commit().await.unwrap();
    // One probe after a failure; then nothing but the two that were given back.
    let mut wieder = b.holen(5).await;
    assert_eq!(wieder.len(), 1);
    wieder.extend(b.holen(5).await);
    wieder.sort_by_key(|f| f.id);
    let mut rest = alle[1..].to_vec();
    rest.sort_by_key(|f| f.id);
    assert_eq!(wieder, rest);
}

#[tokio::test]
async fn a_failing_target_is_probed_with_one_and_then_left_alone() {
    let b = Buehne::neu().await;
    b.faellig("krank", 4).await;
    b.ziel("krank").await;
    let alle = b.holen(5).await;
    assert_eq!(alle.len(), 4);
    assert_eq!(b.scheitern(&alle[0]).await, Ausgang::Spaeter);
    b.uhr.vor(Duration::from_secs(100));
    let probe = b.holen(5).await;
    assert_eq!(probe.len(), 1);
    assert_ne!(probe[0].id, alle[0].id, "the least tried comes first");
    b.scheitern(&probe[0]).await;
    b.uhr.vor(Duration::from_secs(100));
    b.scheitern(&b.holen(5).await[0]).await;
    assert_eq!(SPERRE_AB, 3);
    b.uhr.vor(Duration::from_secs(30));
    assert_eq!(b.holen(5).await, [], "a minute of peace");
    b.uhr.vor(Duration::from_secs(100));
    let f = b.holen(5).await.remove(0);
    // It takes one: all may go.
    let mut tx = b.db.tx(Sicht::Mandant(M)).await.unwrap();
    let q = Quittung { kennung: "F-1".into() };
    assert!(uebergabe::quittiert(&mut tx, &f, Some(&q), None, b.umwelt.jetzt()).await.unwrap());
    assert!(!uebergabe::quittiert(&mut tx, &f, Some(&q), None, b.umwelt.jetzt()).await.unwrap(), "once");
    tx.commit().await.unwrap();
    b.uhr.vor(Duration::from_secs(300));
    assert_eq!(b.holen(5).await.len(), 3);
}

#[tokio::test]
async fn what_is_over_stays_over() {
    let b = Buehne::neu().await;
    let ids = b.faellig("ziel", 2).await;
    b.ziel("ziel").await;
    let alle = b.holen(5).await;
    let mut tx = b.db.tx(Sicht::Mandant(M)).await.unwrap();
    uebergabe::von_hand(&mut tx, (M, V, ids[0]), b.umwelt.jetzt()).await.unwrap();
    uebergabe::beenden(&mut tx, M, V, b.umwelt.jetzt()).await.unwrap();
    uebergabe::wiederholen(&mut tx, (M, V, ids[1]), b.umwelt.jetzt()).await.unwrap();
    tx.commit().await.unwrap();
    // A try that was on its way meanwhile fails: nothing comes back to life.
    for f in &alle {
        assert_eq!(b.scheitern(f).await, Ausgang::Erledigt);
    }
    let mut tx = b.db.tx(Sicht::Mandant(M)).await.unwrap();
    let jetzt = uebergabe::des_vorgangs(&mut tx, &b.schluessel, M, V).await.unwrap();
    let mut staende: Vec<Stand> = jetzt.iter().map(|l| l.stand).collect();
    staende.sort();
    assert_eq!(staende, [Stand::VonHand, Stand::Entfallen]);
    assert!(jetzt.iter().all(|l| l.faellig.is_none()));
    // And an answer about something that was never handed over changes nothing.
    let auskunft = Auskunft { stand: Some(Rueckmeldung::Bewilligt), text: None };
    assert!(!uebergabe::rueckgemeldet(&mut tx, &b.umwelt, &b.schluessel, &alle[0], &auskunft).await.unwrap());
}

#[tokio::test]
async fn what_was_sealed_opens_for_its_matter_only() {
    let b = Buehne::neu().await;
    let id = b.faellig("ziel", 1).await[0];
    let mut tx = b.db.tx(Sicht::Mandant(M)).await.unwrap();
    let (l, s) = uebergabe::laden(&mut tx, &b.schluessel, (M, V, id)).await.unwrap().unwrap();
    assert_eq!((l.id, s.id, s.nummer.as_str()), (id, id, "BW-7K3M9-QX2TC"));
    let (anderer, _) = b.tresor.neuer_schluessel(M, VorgangId(Uuid::from_u128(8))).await.unwrap();
    assert!(uebergabe::laden(&mut tx, &anderer, (M, V, id)).await.is_err());
    drop(tx);
    let mut tx = b.db.tx(Sicht::Mandant(FREMD)).await.unwrap();
    assert!(uebergabe::laden(&mut tx, &b.schluessel, (M, V, id)).await.unwrap().is_none());
}
