//! Deemed approval (VwVfG § 42a) from the application to the certificate, with a clock that is set.

use std::time::Duration;

use akte::{
    Eingang, Vorgang,
    entwurf::{self, Bezug},
};
use datenbank::Sicht;
use grund::{EinheitId, KontoId, LeistungKennung, NachrichtId, VorgangId};
use konto::DemoOrt;
use serde_json::{Value, json};
use server::arbeiter::runde;
use vorgang::{
    Ereignis, Fiktionsschritt, Status, Vorgaben,
    frist::{Dauer, Kalender},
};

use super::{BAUTZEN, Buehne};

const TAG: u64 = 24 * 3600;
const DIENST: &str = "reisegewerbekarte-beantragen";

impl Buehne {
    /// Applied for on Monday, 2 March 2026, all documents there: three months by § 6a (1) GewO, until Tuesday, 2 June.
    async fn reisegewerbe(&self) -> VorgangId {
        let h = &self.haus;
        let leistung = h.leistungen.aktuell(DIENST).unwrap();
        let kalender = Kalender::SACHSEN;
        let fiktion = leistung.genehmigungsfiktion(kalender.land).map(|f| f.dauer);
        assert_eq!(fiktion, Some(Dauer::Monate(3)), "the package says so");
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: EinheitId(1),
            leistung: LeistungKennung(DIENST.into()),
            version: leistung.version,
            ags: BAUTZEN.0.to_string(),
        };
        let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, self.konto, bezug, b"{}").await.unwrap();
        let e = e.neu.unwrap();
        let vorgaben = Vorgaben {
            kalender,
            bekanntgabe: leistung.stamm.bekanntgabe,
            bearbeitung: None,
            weiterleiten: leistung.momente(),
            erinnern: false,
            fiktion,
            ohne_stillstand: false,
        };
        let daten = serde_json::from_value(json!({ "gebuehr": 150 })).unwrap();
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
        let parameter = leistung.parameter("14", &serde_json::Map::new()).unwrap();
        let antrag = json!({ "antworten": {}, "parameter": Value::from(parameter.kontext()) });
        let antrag = serde_json::to_vec(&antrag).unwrap();
        let ereignis = &Ereignis::Eingegangen;
        let eingang = Eingang { antrag: &antrag, kurz: "Anna", zustand: &zustand, ereignis, effects: &effects };
        akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
        self.runden().await;
        e.id
    }

    async fn runden(&self) {
        for _ in 0..3 {
            runde(&self.haus).await.unwrap();
        }
    }

    /// To this moment (UTC), and everything done that is due then.
    async fn am(&self, wann: &str) {
        let jetzt = self.haus.umwelt.jetzt();
        let wann: grund::Zeitpunkt = wann.parse().unwrap();
        self.uhr.vor(Duration::try_from(wann.duration_since(jetzt)).unwrap());
        self.runden().await;
    }

    async fn sache(&self, id: VorgangId) -> Vorgang {
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        akte::laden_als_amt(&mut tx, &self.haus.tresor, BAUTZEN, id).await.unwrap().unwrap()
    }

    /// Subjects of the messages to the applicant, the oldest first.
    async fn post(&self, id: VorgangId) -> Vec<(String, String)> {
        let v = self.sache(id).await;
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let alle = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
        let mut alle: Vec<_> = alle.into_iter().map(|n| n.oeffnen(&v.schluessel).unwrap()).collect();
        alle.sort_by_key(|n| n.kopf.gesendet);
        alle.into_iter()
            .map(|n| (n.betreff, n.text.replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}'], "")))
            .collect()
    }

    async fn wie_oft(&self, id: VorgangId, name: &str) -> usize {
        let v = self.sache(id).await;
        let mut tx = self.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        akte::verlauf(&mut tx, &v).await.unwrap().iter().filter(|e| e.ereignis.name() == name).count()
    }

    async fn mails_in_der_reihe(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM mailauftrag").fetch_one(self.haus.db.pool()).await.unwrap()
    }
}

async fn buehne() -> Buehne {
    let b = Buehne::mit(DIENST).await;
    let ort = DemoOrt { mandant: BAUTZEN, einheit: EinheitId(1), kuerzel: "bautzen".into(), ort: "Bautzen".into() };
    b.haus.konten.demo_einspielen(&[ort]).await.unwrap();
    b
}

#[tokio::test]
async fn silence_approves_once_and_everybody_is_told() {
    let b = buehne().await;
    let id = b.reisegewerbe().await;
    assert_eq!(b.sache(id).await.zustand.fiktion_bis(), Some("2026-06-02".parse().unwrap()));
    b.am("2026-05-17T20:00:00Z").await;
    let vorher = b.mails_in_der_reihe().await;
    // Ten working days before the end the head of the unit reads it, nobody has taken the matter.
    b.am("2026-05-18T06:00:00Z").await;
    assert_eq!(b.mails_in_der_reihe().await, vorher + 1, "the head of the unit is warned");
    b.am("2026-05-19T06:00:00Z").await;
    assert_eq!(b.mails_in_der_reihe().await, vorher + 1, "once");
    // The last minute of the last day, German time.
    b.am("2026-06-02T21:59:00Z").await;
    assert_eq!(b.sache(id).await.zustand.status(), Status::Eingegangen);
    b.uhr.vor(Duration::from_secs(120));
    // Several workers at the same moment.
    let (eins, zwei, drei) = tokio::join!(runde(&b.haus), runde(&b.haus), runde(&b.haus));
    eins.and(zwei).and(drei).unwrap();
    b.runden().await;
    let v = b.sache(id).await;
    assert_eq!(v.zustand.status(), Status::GenehmigungGilt);
    assert_eq!(b.wie_oft(id, "fiktion_eingetreten").await, 1);
    let gesagt: Vec<_> =
        b.post(id).await.into_iter().filter(|(b, _)| b == "Ihre Genehmigung gilt als erteilt").collect();
    assert_eq!(gesagt.len(), 1);
    assert!(
        gesagt[0].1.contains("bis zum 2. Juni 2026") && gesagt[0].1.contains("seit dem 3. Juni 2026"),
        "{}",
        gesagt[0].1
    );
    assert_eq!(b.mails_in_der_reihe().await, vorher + 3, "the head, and the applicant");
    assert_eq!(b.zahl("SELECT count(*) FROM outbox WHERE fehler IS NOT NULL").await, 0);

    // The applicant wants it in writing: the desk hears of it, and the certificate arrives.
    b.amt(id, Ereignis::Fiktion { was: Fiktionsschritt::BescheinigungVerlangt }).await;
    b.runden().await;
    assert_eq!(b.mails_in_der_reihe().await, vorher + 4);
    let von: KontoId = b.haus.umwelt.neue_id();
    let was = Fiktionsschritt::Bescheinigt { von, dokument: b.haus.umwelt.neue_id(), sha256: "00".repeat(32) };
    b.amt(id, Ereignis::Fiktion { was }).await;
    b.runden().await;
    assert_eq!(b.sache(id).await.zustand.status(), Status::Abgeschlossen);
    assert_eq!(b.post(id).await.last().unwrap().0, "Ihre Bescheinigung liegt bereit");
    b.uhr.vor(Duration::from_secs(400 * TAG));
    b.runden().await;
    assert_eq!(b.wie_oft(id, "fiktion_eingetreten").await, 1);
}

#[tokio::test]
async fn what_is_missing_and_an_extension_put_it_off() {
    let b = buehne().await;
    let id = b.reisegewerbe().await;
    let von: KontoId = b.haus.umwelt.neue_id();
    let (frage, antwort): (NachrichtId, NachrichtId) = (b.haus.umwelt.neue_id(), b.haus.umwelt.neue_id());
    b.amt(id, Ereignis::Uebernommen { von }).await;
    let frist = "2026-03-20".parse().unwrap();
    b.amt(id, Ereignis::Nachgefordert { von, feld: "nachweis_steuer".into(), frist, nachricht: frage }).await;
    b.am("2026-06-10T08:00:00Z").await;
    assert_eq!(b.sache(id).await.zustand.fiktion_bis(), None, "it has not begun");
    b.amt(id, Ereignis::Beantwortet { nachricht: antwort, dokumente: vec![], papier: None }).await;
    assert_eq!(b.sache(id).await.zustand.fiktion_bis(), Some("2026-09-10".parse().unwrap()));
    let was = Fiktionsschritt::Verlaengert { von, um: Dauer::Wochen(2), nachricht: b.haus.umwelt.neue_id() };
    b.amt(id, Ereignis::Fiktion { was }).await;
    b.am("2026-09-12T08:00:00Z").await;
    assert_eq!(b.wie_oft(id, "fiktion_eingetreten").await, 0, "the alarm of the former end finds another one");
    // The worker was away on the day: late, and still once.
    b.am("2026-09-28T08:00:00Z").await;
    assert_eq!(b.wie_oft(id, "fiktion_eingetreten").await, 1);
    assert_eq!(b.sache(id).await.zustand.fiktion_seit(), Some("2026-09-25".parse().unwrap()));
}

#[tokio::test]
async fn an_effect_that_fails_leaves_the_deemed_approval_once() {
    let b = buehne().await;
    let id = b.reisegewerbe().await;
    b.uhr.vor(Duration::from_secs(100 * TAG));
    // The mail to the desk cannot be read: its bundle is rolled back and tried apart.
    runde(&b.haus).await.unwrap();
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    sqlx::query("UPDATE outbox SET auftrag = '\\x00' WHERE art = 'amt_hinweis'").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    b.runden().await;
    assert_eq!(b.wie_oft(id, "fiktion_eingetreten").await, 1);
    let gesagt = b.post(id).await.into_iter().filter(|(b, _)| b == "Ihre Genehmigung gilt als erteilt").count();
    assert_eq!(gesagt, 1);
}
