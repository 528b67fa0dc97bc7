use std::time::Duration;

use datenbank::Sicht;
use grund::{DokumentId, KontoId, MandantId, NachrichtId};
use postfach::{
    Art, NeueNachricht, NeueZustellung, Richtung, abruf_vermerken, des_vorgangs, laden, lesen, liste, senden,
    ungelesen, zustellen, zustellung, zustellungen_des_vorgangs,
};

use crate::{Buehne, MANDANT};

impl Buehne {
    async fn senden(&self, richtung: Richtung, art: Art, schluessel: &str) -> (NachrichtId, bool) {
        let anlagen: [DokumentId; 1] = [self.umwelt.neue_id()];
        let neu = NeueNachricht {
            mandant: MANDANT,
            vorgang: self.vorgang,
            konto: self.konto,
            richtung,
            art,
            von: None,
            betreff: "Zu Ihrem Hund Bello",
            text: "Bitte senden Sie den Nachweis noch einmal.",
            anlagen: &anlagen,
            schluessel,
        };
        let mut tx = self.amt().await;
        let ergebnis = senden(&mut tx, &self.umwelt, &self.schluessel, &neu).await.unwrap();
        tx.commit().await.unwrap();
        self.uhr.vor(Duration::from_secs(1));
        ergebnis
    }

    async fn ungelesen(&self) -> u32 {
        ungelesen(self.db.pool(), self.konto).await.unwrap()
    }
}

#[tokio::test]
async fn a_message_is_sealed_and_the_worker_may_repeat_it() {
    let b = Buehne::new().await;
    let (id, neu) = b.senden(Richtung::AnBuerger, Art::Rueckfrage, "rueckfrage/1").await;
    assert!(neu);
    assert_eq!(b.senden(Richtung::AnBuerger, Art::Rueckfrage, "rueckfrage/1").await, (id, false));
    assert_eq!(b.ungelesen().await, 1);

    let mut tx = b.buerger().await;
    let zu = laden(&mut tx, b.konto, id).await.unwrap().unwrap();
    assert_eq!((zu.kopf.art, zu.kopf.anlagen.len(), zu.kopf.gelesen), (Art::Rueckfrage, 1, None));
    let n = zu.clone().oeffnen(&b.schluessel).unwrap();
    assert_eq!(n.betreff, "Zu Ihrem Hund Bello");
    let (fremd, _) = b.tresor.neuer_schluessel(MANDANT, b.umwelt.neue_id()).await.unwrap();
    assert!(zu.oeffnen(&fremd).is_err());
    let roh: Vec<u8> = sqlx::query_scalar("SELECT inhalt FROM nachricht").fetch_one(&mut *tx).await.unwrap();
    assert!(!roh.windows(5).any(|w| w == b"Bello"));
}

#[tokio::test]
async fn reading_counts_down_once_and_answers_do_not_count() {
    let b = Buehne::new().await;
    let (eins, _) = b.senden(Richtung::AnBuerger, Art::Eingang, "1").await;
    b.senden(Richtung::AnBuerger, Art::Mitteilung, "2").await;
    let (antwort, _) = b.senden(Richtung::AnBehoerde, Art::Antwort, "3").await;
    assert_eq!(b.ungelesen().await, 2);
    for (id, neu) in [(eins, true), (eins, false), (antwort, false)] {
        let mut tx = b.buerger().await;
        assert_eq!(lesen(&mut tx, b.konto, id, b.umwelt.jetzt()).await.unwrap(), neu);
        tx.commit().await.unwrap();
    }
    assert_eq!(b.ungelesen().await, 1);
    let mut tx = b.amt().await;
    let alle = des_vorgangs(&mut tx, MANDANT, b.vorgang).await.unwrap();
    assert_eq!(alle.iter().map(|n| n.kopf.art).collect::<Vec<_>>(), [Art::Eingang, Art::Mitteilung, Art::Antwort]);
}

#[tokio::test]
async fn the_mailbox_is_paged_by_key() {
    let b = Buehne::new().await;
    for i in 0..30 {
        b.senden(Richtung::AnBuerger, Art::Mitteilung, &format!("n/{i}")).await;
    }
    let mut tx = b.buerger().await;
    let (seite, weiter) = liste(&mut tx, b.konto, None).await.unwrap();
    assert_eq!(seite.len(), 25);
    assert!(seite.is_sorted_by(|a, b| a.gesendet > b.gesendet));
    let (rest, ende) = liste(&mut tx, b.konto, weiter).await.unwrap();
    assert_eq!((rest.len(), ende), (5, None));
    assert!(rest[0].gesendet < seite[24].gesendet);
}

#[tokio::test]
async fn others_see_nothing() {
    let b = Buehne::new().await;
    let (id, _) = b.senden(Richtung::AnBuerger, Art::Mitteilung, "1").await;
    let anderer: KontoId = b.umwelt.neue_id();
    let mut tx = b.db.tx(Sicht::Konto(anderer)).await.unwrap();
    assert!(laden(&mut tx, anderer, id).await.unwrap().is_none());
    // Even when the query names her account: row-level security is the second wall.
    assert!(laden(&mut tx, b.konto, id).await.unwrap().is_none());
    assert!(!lesen(&mut tx, b.konto, id, b.umwelt.jetzt()).await.unwrap());
    for sicht in [Sicht::Mandant(MandantId(2)), Sicht::Betrieb, Sicht::Frei] {
        let mut tx = b.db.tx(sicht).await.unwrap();
        assert!(des_vorgangs(&mut tx, MANDANT, b.vorgang).await.unwrap().is_empty(), "{sicht:?}");
        assert!(liste(&mut tx, b.konto, None).await.unwrap().0.is_empty(), "{sicht:?}");
    }
}

#[tokio::test]
async fn a_delivery_is_noted_once_and_its_first_opening_too() {
    let b = Buehne::new().await;
    let (nachricht, _) = b.senden(Richtung::AnBuerger, Art::Bescheid, "bescheid/1").await;
    let neu = NeueZustellung {
        mandant: MANDANT,
        nachricht,
        vorgang: b.vorgang,
        konto: b.konto,
        dokument: b.umwelt.neue_id(),
        bereitgestellt: b.umwelt.jetzt(),
        bekanntgabe: Some("2026-03-06".parse().unwrap()),
        schluessel: "bescheid/1",
    };
    for erwartet in [true, false] {
        let mut tx = b.amt().await;
        assert_eq!(zustellen(&mut tx, &neu).await.unwrap(), erwartet);
        tx.commit().await.unwrap();
    }
    let erster = b.umwelt.jetzt();
    for erwartet in [true, false] {
        let mut tx = b.buerger().await;
        assert_eq!(abruf_vermerken(&mut tx, b.konto, nachricht, b.umwelt.jetzt()).await.unwrap(), erwartet);
        tx.commit().await.unwrap();
        b.uhr.vor(Duration::from_secs(3600));
    }
    let mut tx = b.buerger().await;
    let z = zustellung(&mut tx, b.konto, nachricht).await.unwrap().unwrap();
    assert_eq!((z.bekanntgabe, z.abgerufen), (neu.bekanntgabe, Some(erster)));
    let mut tx = b.amt().await;
    assert_eq!(zustellungen_des_vorgangs(&mut tx, MANDANT, b.vorgang).await.unwrap(), [z]);
}
