//! The reminder before a permit ends: written once, with the way to a new application, and not to whoever applied again.

use std::time::Duration;

use akte::{
    Eingang,
    entwurf::{self, Bezug},
};
use datenbank::Sicht;
use formular::{Antwort, Antworten};
use grund::{LeistungKennung, VorgangId};
use serde_json::{Value, json};
use server::arbeiter::runde;
use vorgang::{Ereignis, Vorgaben, frist::Kalender};

use super::{BAUTZEN, Buehne};

const TAG: u64 = 24 * 3600;

/// A house that offers the resident's parking permit, on 2 March 2026.
async fn buehne() -> Buehne {
    Buehne::mit("bewohnerparkausweis-beantragen").await
}

impl Buehne {
    /// Applied for a permit in `zone` from `beginn`; it holds a year.
    async fn ausweis(&self, zone: &str, beginn: &str) -> VorgangId {
        let h = &self.haus;
        let leistung = h.leistungen.aktuell("bewohnerparkausweis-beantragen").unwrap();
        let mut antworten = Antworten::neu();
        antworten.setzen("zone", Antwort::Text(zone.into()));
        antworten.setzen("beginn", Antwort::Datum(beginn.parse().unwrap()));
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: grund::EinheitId(1),
            leistung: LeistungKennung("bewohnerparkausweis-beantragen".into()),
            version: leistung.version,
            ags: BAUTZEN.0.to_string(),
        };
        let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, self.konto, bezug, b"{}").await.unwrap();
        let e = e.neu.unwrap();
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: leistung.stamm.bekanntgabe,
            bearbeitung: None,
            weiterleiten: leistung.momente(),
            erinnern: leistung.stamm.erinnerung.is_some(),
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten = serde_json::from_value(json!({ "gebuehr": 0 })).unwrap();
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
        let parameter = leistung.parameter("14", &serde_json::Map::new()).unwrap();
        let antrag = json!({ "antworten": antworten, "parameter": Value::from(parameter.kontext()) });
        let antrag = serde_json::to_vec(&antrag).unwrap();
        let ereignis = &Ereignis::Eingegangen;
        let eingang = Eingang { antrag: &antrag, kurz: "Anna", zustand: &zustand, ereignis, effects: &effects };
        akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
        runde(h).await.unwrap();
        self.uhr.vor(Duration::from_secs(60));
        e.id
    }

    /// Decided, and everything done that follows.
    async fn erteilt(&self, id: VorgangId) {
        self.bescheiden(id).await;
        for _ in 0..3 {
            runde(&self.haus).await.unwrap();
        }
    }

    /// The texts of reminders in the mailbox about a matter, after two rounds.
    async fn erinnerungen(&self, id: VorgangId) -> Vec<String> {
        for _ in 0..2 {
            runde(&self.haus).await.unwrap();
        }
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
        let post = postfach::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
        let texte = post.into_iter().map(|n| n.oeffnen(&v.schluessel).unwrap());
        texte.filter(|n| n.betreff == "Ihre Erlaubnis endet bald").map(|n| n.text).collect()
    }

    async fn mails(&self) -> i64 {
        sqlx::query_scalar("SELECT count(*) FROM mailauftrag").fetch_one(self.haus.db.pool()).await.unwrap()
    }

    async fn schritte(&self, id: VorgangId) -> Vec<&'static str> {
        let h = &self.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
        akte::verlauf(&mut tx, &v).await.unwrap().iter().map(|e| e.ereignis.name()).collect()
    }
}

#[tokio::test]
async fn before_a_permit_ends_one_message_leads_to_the_next_application() {
    let b = buehne().await;
    // Until 31 March 2027; 28 days before is the 3rd.
    let id = b.ausweis("A", "2026-04-01").await;
    b.erteilt(id).await;
    assert!(b.schritte(id).await.contains(&"ende_bestimmt"));
    b.uhr.vor(Duration::from_secs(364 * TAG));
    assert_eq!(b.erinnerungen(id).await, [] as [String; 0], "1 March 2027 is too early");
    let vorher = b.mails().await;
    // The worker was away for three days: late, and still once.
    b.uhr.vor(Duration::from_secs(5 * TAG));
    let texte = b.erinnerungen(id).await;
    assert_eq!(texte.len(), 1);
    let text = texte[0].replace('\u{a0}', " ").replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("bis zum 31. März 2027"), "{text}");
    assert!(texte[0].contains(&format!("/antrag/erneut/{id}")), "{}", texte[0]);
    assert_eq!(b.mails().await, vorher + 1, "a mail says that something is there");
    b.uhr.vor(Duration::from_secs(TAG));
    assert_eq!(b.erinnerungen(id).await.len(), 1, "once");
}

#[tokio::test]
async fn whoever_applied_again_for_the_same_is_not_reminded() {
    let b = buehne().await;
    let alt = b.ausweis("A", "2026-04-01").await;
    b.erteilt(alt).await;
    let andere = b.ausweis("B", "2026-04-02").await;
    b.erteilt(andere).await;
    b.uhr.vor(Duration::from_secs(355 * TAG));
    // Another zone is another permit; a time that ends no later is no renewal.
    b.ausweis("A", "2026-04-01").await;
    b.ausweis("B", "2027-04-02").await;
    b.uhr.vor(Duration::from_secs(14 * TAG));
    assert_eq!(b.erinnerungen(alt).await.len(), 1);
    assert_eq!(b.erinnerungen(andere).await, [] as [String; 0]);
    assert!(b.schritte(andere).await.contains(&"erinnerung_entfallen"), "the log says why");
}
