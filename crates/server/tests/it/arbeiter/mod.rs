//! The worker over a real house: matters are played through the rooms.

mod bekanntgabe;
mod erinnerung;
mod fiktion;
mod pflege;
mod post;
mod rechtsbehelf;
mod register;
mod uebergabe;
mod zahlungsbrief;
mod zwischen;

use std::{sync::Arc, time::Duration};

use akte::{
    Eingang,
    entwurf::{self, Bezug},
};
use datenbank::Sicht;
use grund::{Betrag, DokumentId, EinheitId, KontoId, LeistungKennung, MandantId, Stelluhr, VorgangId};
use server::arbeiter::runde;
use vorgang::{
    Entscheidungsart, Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Dauer, Kalender},
};
use web::Haus;

pub const BAUTZEN: MandantId = MandantId(14_625_020);

pub struct Buehne {
    pub haus: Haus,
    pub uhr: Stelluhr,
    konto: KontoId,
}

impl Buehne {
    pub async fn neu() -> Self {
        Self::mit("hundesteuer-anmelden").await
    }

    /// A house that offers one service.
    pub async fn mit(kennung: &str) -> Self {
        let ordner = format!("{}/../../leistungen/{kennung}", env!("CARGO_MANIFEST_DIR"));
        Self::aus(&[leistung::aus_ordner(std::path::Path::new(&ordner)).unwrap()]).await
    }

    /// A house that offers the services in these files.
    pub async fn aus(alle: &[leistung::Dateien]) -> Self {
        let (mut raeume, uhr) = web::probe::raeume().await;
        let mut leistungen = leistung::Leistungen::default();
        for dateien in alle {
            leistungen.veroeffentlichen(leistung::Leistung::uebersetzen(dateien).unwrap());
        }
        raeume.leistungen = Arc::new(leistungen);
        let haus = Haus::neu(raeume);
        let konten = haus.konten.demo_einspielen(&[]).await.unwrap();
        let konto = konten.iter().find(|k| k.email.starts_with("anna")).unwrap().konto;
        Self { haus, uhr, konto }
    }

    pub async fn antrag(&self, bekanntgabe: Bekanntgaberegel) -> VorgangId {
        self.antrag_mit(bekanntgabe, "bescheid", b"{}").await
    }

    /// As [`Self::antrag`]; `zahlweise` "sofort" asks for the money first.
    pub async fn antrag_mit(&self, bekanntgabe: Bekanntgaberegel, zahlweise: &str, antrag: &[u8]) -> VorgangId {
        let h = &self.haus;
        let leistung = h.leistungen.aktuell("hundesteuer-anmelden").unwrap();
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: EinheitId(1),
            leistung: LeistungKennung("hundesteuer-anmelden".into()),
            version: leistung.version,
            ags: BAUTZEN.0.to_string(),
        };
        let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, self.konto, bezug, b"{}").await.unwrap();
        let e = e.neu.unwrap();
        let (kalender, weiterleiten) = (Kalender::SACHSEN, leistung.momente());
        let vorgaben = Vorgaben {
            kalender,
            bekanntgabe,
            bearbeitung: Some(Dauer::Tage(30)),
            weiterleiten,
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten = serde_json::json!({ "parameter": { "zahlweise": zahlweise }, "steuer": 60 });
        let daten = serde_json::from_value(daten).unwrap();
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
        let ereignis = &Ereignis::Eingegangen;
        let eingang = Eingang { antrag, kurz: "Anna", zustand: &zustand, ereignis, effects: &effects };
        akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
        e.id
    }

    pub async fn amt(&self, id: VorgangId, ereignis: Ereignis) {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
        let wer = (BAUTZEN, id);
        akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, wer, &ereignis, ereignis.name()).await.unwrap();
        tx.commit().await.unwrap();
        self.uhr.vor(Duration::from_secs(60));
    }

    /// Decided by two, in favour.
    pub async fn bescheiden(&self, id: VorgangId) -> DokumentId {
        let (von, zweite): (KontoId, KontoId) = (self.haus.umwelt.neue_id(), self.haus.umwelt.neue_id());
        let (dokument, sha256) = (self.haus.umwelt.neue_id(), "00".repeat(32));
        let (entscheidung, gebuehr) = (Entscheidungsart::Bewilligung, Betrag::cent(6000));
        self.amt(id, Ereignis::Uebernommen { von }).await;
        self.amt(id, Ereignis::BescheidEntworfen { von, entscheidung, dokument, sha256, gebuehr }).await;
        self.amt(id, Ereignis::Freigegeben { von }).await;
        self.amt(id, Ereignis::ZweitFreigegeben { von: zweite }).await;
        dokument
    }

    pub async fn zahl(&self, frage: &'static str) -> i64 {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let zahl = sqlx::query_scalar(frage).fetch_one(&mut *tx).await.unwrap();
        tx.rollback().await.unwrap();
        zahl
    }
}

#[tokio::test]
async fn a_bad_effect_holds_up_no_other() {
    let b = Buehne::neu().await;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(b.antrag(Bekanntgaberegel::Ao122a).await);
    }
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let faul = "UPDATE outbox SET auftrag = '\\x00' WHERE vorgang_id = $1 AND art = 'nachricht'";
    let n = sqlx::query(faul).bind(ids[1].0).execute(&mut *tx).await.unwrap().rows_affected();
    tx.commit().await.unwrap();
    assert_eq!(n, 1);
    runde(&b.haus).await.unwrap();
    assert_eq!(b.zahl("SELECT count(*) FROM nachricht WHERE art = 'eingang'").await, 2);
    assert_eq!(b.zahl("SELECT count(DISTINCT vorgang_id) FROM outbox WHERE fehler IS NOT NULL").await, 1);
    // The mail of the bad one went into the queue all the same, and nothing else of that hour is left.
    let mails = sqlx::query_scalar("SELECT count(*) FROM mailauftrag").fetch_one(b.haus.db.pool());
    assert_eq!(mails.await.ok(), Some(3_i64));
    runde(&b.haus).await.unwrap();
    assert_eq!(b.zahl("SELECT count(*) FROM nachricht WHERE art = 'eingang'").await, 2, "nothing is done twice");
    let unread = b.haus.ungelesen().ungelesen(&b.haus.db, b.konto, b.haus.umwelt.jetzt()).await.unwrap();
    assert_eq!(unread, 2, "two messages to one account in one statement");
}

#[tokio::test]
async fn a_bescheid_whose_day_only_the_retrieval_decides_is_delivered_without_one() {
    let b = Buehne::neu().await;
    let id = b.antrag(Bekanntgaberegel::Vwvfg41Abs2a).await;
    runde(&b.haus).await.unwrap();
    let dokument = b.bescheiden(id).await;
    runde(&b.haus).await.unwrap();
    assert_eq!(b.zahl("SELECT count(*) FROM outbox WHERE fehler IS NOT NULL").await, 0);
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
    let z = postfach::zustellungen_des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    assert_eq!(z.iter().map(|z| (z.dokument, z.bekanntgabe)).collect::<Vec<_>>(), [(dokument, None)]);
    let post = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    let bescheid = post.into_iter().find(|n| n.kopf.art == postfach::Art::Bescheid).unwrap();
    let text = bescheid.oeffnen(&v.schluessel).unwrap().text;
    assert!(text.contains("am Tag nach dem Öffnen dieser Nachricht"), "{text}");
}
