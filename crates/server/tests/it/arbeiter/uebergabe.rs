//! Deliveries over a real house, with the real client and the demonstration's back-end system: late, refusing, broken,
//! repeating itself.

use std::{sync::Arc, time::Duration};

use ::demo::fachverfahren::{self as fach, Dienst, KENNWORT, Stoerung};
use datenbank::Sicht;
use fachverfahren::Fachverfahren;
use grund::{EinheitId, KontoId, MandantId, UebergabeId, VorgangId};
use server::arbeiter::{Lieferungen, abarbeiten, alles_faellige, runde};
use tokio_util::sync::CancellationToken;
use uebergabe::{Absender, Angabe, Lieferung, Moment, Neu, Sendung, Stand};
use vorgang::{Ereignis, weiterleitung::Schritt};

use super::{BAUTZEN, Buehne};

struct Fall {
    b: Buehne,
    dienst: Dienst,
    lieferungen: Lieferungen,
    adresse: String,
}

impl Fall {
    async fn neu() -> Self {
        let b = Buehne::neu().await;
        let dienst = Dienst::neu(b.haus.db.clone(), b.haus.umwelt.clone());
        let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let adresse = format!("http://{}{}", lauscher.local_addr().unwrap(), fach::BASIS);
        let router = fach::router(dienst.clone());
        tokio::spawn(async move { axum::serve(lauscher, router).await });
        let weg = Arc::new(Fachverfahren::neu(Duration::from_secs(5)).unwrap());
        let lieferungen = Lieferungen { haus: b.haus.clone(), weg };
        Self { b, dienst, lieferungen, adresse }
    }

    async fn ziel(&self, adresse: &str) {
        let h = &self.b.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let token = format!("{KENNWORT}bautzen");
        let ziel = (BAUTZEN, "steuerverfahren");
        let jetzt = h.umwelt.jetzt();
        uebergabe::ziel_setzen(&mut tx, &h.tresor, ziel, adresse, Some(&token), jetzt).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A matter that is decided; what falls due is written.
    async fn beschieden(&self) -> VorgangId {
        let id = self.b.antrag(vorgang::frist::Bekanntgaberegel::Ao122a).await;
        self.b.bescheiden(id).await;
        runde(&self.b.haus).await.unwrap();
        id
    }

    async fn liefern(&self) {
        alles_faellige(&self.lieferungen).await.unwrap();
    }

    async fn lieferungen(&self, id: VorgangId) -> Vec<Lieferung> {
        let h = &self.b.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
        uebergabe::des_vorgangs(&mut tx, &v.schluessel, BAUTZEN, id).await.unwrap()
    }

    async fn eine(&self, id: VorgangId) -> Lieferung {
        let mut alle = self.lieferungen(id).await;
        assert_eq!(alle.len(), 1);
        alle.remove(0)
    }

    /// The steps of deliveries in the log of the matter.
    async fn verlauf(&self, id: VorgangId) -> Vec<&'static str> {
        let h = &self.b.haus;
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
        let verlauf = akte::verlauf(&mut tx, &v).await.unwrap();
        verlauf.iter().map(|e| e.ereignis.name()).filter(|n| n.starts_with("weiterleitung")).collect()
    }

    /// A person at the desk has it tried again.
    async fn wiederholen(&self, id: VorgangId, w: UebergabeId) {
        let von: KontoId = self.b.haus.umwelt.neue_id();
        self.b.amt(id, Ereignis::Weiterleitung { id: w, schritt: Schritt::Wiederholt { von } }).await;
        let mut tx = self.b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        uebergabe::wiederholen(&mut tx, (BAUTZEN, id, w), self.b.haus.umwelt.jetzt()).await.unwrap();
        tx.commit().await.unwrap();
    }
}

const STUNDE: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn a_decided_matter_is_handed_over_once_and_its_receipt_stands_in_the_log() {
    let f = Fall::neu().await;
    f.ziel(&f.adresse).await;
    let id = f.beschieden().await;
    assert_eq!(f.eine(id).await.stand, Stand::Wartet);
    f.liefern().await;
    f.liefern().await;
    let l = f.eine(id).await;
    let da = f.dienst.neueste(9).await.unwrap();
    assert_eq!((l.stand, da.len(), da[0].zugestellt), (Stand::Uebergeben, 1, 1));
    assert_eq!(l.kennung.as_deref(), Some(da[0].aktenzeichen.as_str()));
    assert_eq!(da[0].inhalt["entscheidung"]["betrag_cent"], 6000);
    assert_eq!(f.verlauf(id).await, ["weiterleitungen_bestimmt", "weiterleitung_uebergeben"]);
    // What the other side decides comes back by itself, once.
    f.dienst.entscheiden(da[0].id, fach::Stand::Bewilligt, Some("Kassenzeichen 4711")).await.unwrap();
    for _ in 0..3 {
        f.b.uhr.vor(STUNDE);
        f.liefern().await;
    }
    let l = f.eine(id).await;
    assert_eq!(l.meldung.as_deref(), Some("Kassenzeichen 4711"));
    assert_eq!(l.faellig, None, "nobody asks after a final answer");
    assert_eq!(f.verlauf(id).await.last(), Some(&"weiterleitung_rueckgemeldet"));
    assert_eq!(f.verlauf(id).await.len(), 3);
}

#[tokio::test]
async fn without_a_target_nothing_happens_where_the_rule_says_so() {
    let f = Fall::neu().await;
    let id = f.beschieden().await;
    assert_eq!(f.lieferungen(id).await, []);
    assert_eq!(f.b.zahl("SELECT count(*) FROM outbox WHERE art = 'weiterleiten'").await, 0);
}

#[tokio::test]
async fn a_lost_receipt_costs_nothing() {
    let f = Fall::neu().await;
    f.ziel(&f.adresse).await;
    let id = f.beschieden().await;
    f.dienst.stoerungen_setzen(&[Stoerung::QuittungVerloren]).await.unwrap();
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Wartet);
    f.dienst.stoerungen_setzen(&[]).await.unwrap();
    f.b.uhr.vor(STUNDE);
    f.liefern().await;
    let da = f.dienst.neueste(9).await.unwrap();
    assert_eq!((f.eine(id).await.stand, da.len(), da[0].zugestellt), (Stand::Uebergeben, 1, 2));
    // A false receipt is no receipt.
    let zweiter = f.beschieden().await;
    f.dienst.stoerungen_setzen(&[Stoerung::FalscheQuittung]).await.unwrap();
    f.liefern().await;
    assert_eq!(f.eine(zweiter).await.fehler, Some(uebergabe::Fehlerart::Antwort));
}

#[tokio::test]
async fn what_is_refused_waits_for_a_person_with_its_reason() {
    let f = Fall::neu().await;
    f.ziel(&f.adresse).await;
    let id = f.beschieden().await;
    f.dienst.stoerungen_setzen(&[Stoerung::Abweisen]).await.unwrap();
    f.liefern().await;
    let l = f.eine(id).await;
    assert_eq!((l.stand, l.faellig), (Stand::Abgewiesen, None));
    assert!(l.meldung.unwrap().contains("schon einen offenen Fall"));
    f.dienst.stoerungen_setzen(&[]).await.unwrap();
    f.b.uhr.vor(STUNDE * 24);
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Abgewiesen, "nothing goes out by itself");
    f.wiederholen(id, l.id).await;
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Uebergeben);
    assert_eq!(
        f.verlauf(id).await,
        [
            "weiterleitungen_bestimmt",
            "weiterleitung_abgewiesen",
            "weiterleitung_wiederholt",
            "weiterleitung_uebergeben"
        ]
    );
}

#[tokio::test]
async fn a_dead_target_is_left_alone_and_waiting_is_no_failure() {
    let f = Fall::neu().await;
    f.ziel("http://127.0.0.1:9/").await;
    let mut ids = Vec::new();
    for _ in 0..4 {
        ids.push(f.beschieden().await);
    }
    // One is tried, then the rest of that look waits; after three failures in a row nobody is tried for a minute.
    for _ in 0..3 {
        f.liefern().await;
        f.b.uhr.vor(Duration::from_secs(2 * 90));
    }
    let mut tx = f.b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let sperre = uebergabe::sperren(&mut tx, BAUTZEN).await.unwrap().remove(0);
    drop(tx);
    assert_eq!(sperre.fehler, 3);
    let versuche = || f.b.zahl("SELECT sum(versuche)::bigint FROM uebergabe");
    assert_eq!(versuche().await, 3);
    // Within the pause nothing is tried, and no try is counted.
    f.ziel("http://127.0.0.1:9/").await;
    for _ in 0..3 {
        f.liefern().await;
        f.b.uhr.vor(Duration::from_secs(400));
    }
    let vorher = versuche().await;
    f.liefern().await;
    f.liefern().await;
    assert!(versuche().await <= vorher + 1, "one probe at most");
    // A day of outage holds none of them for ever: the tries are shared.
    for _ in 0..20 {
        f.b.uhr.vor(STUNDE);
        f.liefern().await;
    }
    assert_eq!(f.b.zahl("SELECT count(*) FROM uebergabe WHERE status = 'wartet'").await, 4);
    // It comes back: the first one through opens the way for all.
    f.ziel(&f.adresse).await;
    for _ in 0..3 {
        f.liefern().await;
    }
    assert_eq!(f.b.zahl("SELECT count(*) FROM uebergabe WHERE status = 'uebergeben'").await, 4);
    assert_eq!(f.dienst.neueste(9).await.unwrap().len(), 4);
}

#[tokio::test]
async fn after_ten_tries_a_delivery_waits_for_a_person() {
    let f = Fall::neu().await;
    f.ziel("http://127.0.0.1:9/").await;
    let id = f.beschieden().await;
    for _ in 0..uebergabe::VERSUCHE {
        assert_eq!(f.eine(id).await.stand, Stand::Wartet);
        f.b.uhr.vor(STUNDE * 8);
        f.liefern().await;
    }
    let l = f.eine(id).await;
    assert_eq!((l.stand, l.versuche, l.faellig), (Stand::Angehalten, 10, None));
    assert_eq!(f.verlauf(id).await.last(), Some(&"weiterleitung_angehalten"));
    f.ziel(&f.adresse).await;
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Angehalten);
    f.wiederholen(id, l.id).await;
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Uebergeben);
}

#[tokio::test]
async fn a_slow_target_holds_up_only_its_own() {
    let f = Fall::neu().await;
    f.ziel(&f.adresse).await;
    let id = f.beschieden().await;
    f.dienst.stoerungen_setzen(&[Stoerung::Traege]).await.unwrap();
    // The same delivery is claimed once, and a target on its way is not claimed again.
    let mut tx = f.b.haus.db.tx(Sicht::Betrieb).await.unwrap();
    let jetzt = f.b.haus.umwelt.jetzt();
    let unterwegs = vec![format!("{BAUTZEN}/steuerverfahren")];
    assert_eq!(uebergabe::beanspruchen(&mut tx, jetzt, 5, &unterwegs).await.unwrap(), []);
    assert_eq!(uebergabe::beanspruchen(&mut tx, jetzt, 5, &[]).await.unwrap().len(), 1);
    assert_eq!(uebergabe::beanspruchen(&mut tx, jetzt, 5, &[]).await.unwrap(), []);
    tx.rollback().await.unwrap();
    f.liefern().await;
    let l = f.eine(id).await;
    assert_eq!((l.stand, l.fehler), (Stand::Wartet, Some(uebergabe::Fehlerart::NichtErreichbar)));
}

#[tokio::test]
async fn another_authority_sees_neither_targets_nor_deliveries() {
    let f = Fall::neu().await;
    f.ziel(&f.adresse).await;
    f.beschieden().await;
    let mut tx = f.b.haus.db.tx(Sicht::Mandant(grund::MandantId(14_626_110))).await.unwrap();
    for tabelle in ["SELECT count(*) FROM uebergabe", "SELECT count(*) FROM uebergabe_ziel"] {
        let n: i64 = sqlx::query_scalar(tabelle).fetch_one(&mut *tx).await.unwrap();
        assert_eq!(n, 0, "{tabelle}");
    }
    assert_eq!(uebergabe::ziele(&mut tx, BAUTZEN).await.unwrap(), []);
    drop(tx);
    // And the operator sees numbers.
    let mut tx = f.b.haus.db.tx(Sicht::Betrieb).await.unwrap();
    let staende = uebergabe::staende(&mut tx).await.unwrap();
    assert_eq!((staende.len(), staende[0].wartend, staende[0].eingerichtet), (1, 1, true));
    // A new address without a secret of its own never gets the old one's.
    drop(tx);
    let h = &f.b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let (ziel, jetzt) = ((BAUTZEN, "steuerverfahren"), h.umwelt.jetzt());
    uebergabe::ziel_setzen(&mut tx, &h.tresor, ziel, &f.adresse, None, jetzt).await.unwrap();
    let token = uebergabe::anschluss(&mut tx, &h.tresor, BAUTZEN, ziel.1).await.unwrap().unwrap().token;
    assert!(token.is_some(), "the same address keeps it");
    uebergabe::ziel_setzen(&mut tx, &h.tresor, ziel, "https://boese.example/", None, jetzt).await.unwrap();
    let token = uebergabe::anschluss(&mut tx, &h.tresor, BAUTZEN, ziel.1).await.unwrap().unwrap().token;
    assert_eq!(token, None);
}

/// A delivery by another way than the rules of the dog tax have.
async fn anders(f: &Fall, id: VorgangId, weg: &'static str, ziel: &str, an: Option<(MandantId, EinheitId)>) {
    let h = &f.b.haus;
    let sendung = Sendung {
        id: h.umwelt.neue_id(),
        nummer: "BW-7K3M9-QX2TC".into(),
        leistung: "hundesteuer-anmelden".into(),
        leistungsname: "Hund anmelden".into(),
        leika: None,
        moment: Moment::Eingang,
        eingegangen: h.umwelt.jetzt(),
        absender: Absender { behoerde: "Stadt".into(), stelle: "Amt".into(), ags: "14625020".into() },
        empfaenger: "Probe".into(),
        rechtsgrundlage: None,
        angaben: vec![Angabe { feld: "hund_name".into(), frage: "Name".into(), antwort: vec!["Bello".into()] }],
        dateien: Vec::new(),
        entscheidung: None,
    };
    let (regel, ziel) = ("probe".to_owned(), ziel.to_owned());
    let neue = [Neu { einheit: EinheitId(1), regel, weg, ziel, an, ohne_stelle: false, zugang: None, sendung }];
    f.b.amt(id, web::weiterleitung::ereignis(&neue)).await;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let v = akte::laden_als_amt(&mut tx, &h.tresor, BAUTZEN, id).await.unwrap().unwrap();
    uebergabe::anlegen(&mut tx, &h.umwelt, &v.schluessel, (BAUTZEN, id), &neue).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_office_gets_a_notice_of_its_own() {
    let f = Fall::neu().await;
    let id = f.b.antrag(vorgang::frist::Bekanntgaberegel::Ao122a).await;
    let (goerlitz, stelle) = (MandantId(14_626_110), EinheitId(7));
    anders(&f, id, "stelle", "7", Some((goerlitz, stelle))).await;
    f.liefern().await;
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Uebergeben);
    let h = &f.b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(goerlitz)).await.unwrap();
    let da = uebergabe::mitteilungen(&mut tx, goerlitz, &[stelle], 9).await.unwrap();
    assert_eq!((da.len(), da[0].gelesen), (1, None));
    let wer = (h.umwelt.neue_id(), h.umwelt.jetzt());
    let offen = uebergabe::mitteilung(&mut tx, &h.tresor, (goerlitz, da[0].id), &[stelle], wer).await.unwrap().unwrap();
    assert_eq!(offen.sendung.angaben[0].antwort, ["Bello"]);
    let fremd = uebergabe::mitteilung(&mut tx, &h.tresor, (goerlitz, da[0].id), &[EinheitId(8)], wer).await.unwrap();
    assert_eq!(fremd, None, "another office of the same authority has not got it");
}

#[tokio::test]
async fn a_mail_carries_the_number_and_nothing_that_was_said() {
    let f = Fall::neu().await;
    let id = f.b.antrag(vorgang::frist::Bekanntgaberegel::Ao122a).await;
    anders(&f, id, "mail", "bauhof", None).await;
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Wartet, "no address yet");
    let h = &f.b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let (ziel, jetzt) = ((BAUTZEN, "bauhof"), h.umwelt.jetzt());
    uebergabe::ziel_setzen(&mut tx, &h.tresor, ziel, "bauhof@stadt.example", None, jetzt).await.unwrap();
    tx.commit().await.unwrap();
    f.liefern().await;
    f.liefern().await;
    assert_eq!(f.eine(id).await.stand, Stand::Uebergeben);
    let kasten = mail::DemoPostkasten::new(h.db.clone(), h.umwelt.clone());
    postfach::versenden(&h.db, &h.tresor, &kasten, &h.umwelt, 50).await.unwrap();
    let frage = "SELECT betreff || text FROM demo_mail WHERE an = 'bauhof@stadt.example'";
    let mails: Vec<String> = sqlx::query_scalar(frage).fetch_all(h.db.pool()).await.unwrap();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("BW-") && !mails[0].contains("Bello"), "{}", mails[0]);
}

#[tokio::test]
async fn of_two_targets_the_one_that_hangs_delays_nothing_of_the_other() {
    let mut f = Fall::neu().await;
    // It takes the connection and never answers; nobody gives up on it while this test runs.
    let stumm = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let adresse = format!("http://{}", stumm.local_addr().unwrap());
    f.lieferungen.weg = Arc::new(Fachverfahren::neu(Duration::from_secs(300)).unwrap());
    let h = f.b.haus.clone();
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    uebergabe::ziel_setzen(&mut tx, &h.tresor, (BAUTZEN, "stumm"), &adresse, Some("geheim"), h.umwelt.jetzt())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    f.ziel(&f.adresse).await;
    // More for the silent one than is taken in hand at once, and all of it before the first for the other.
    let mut stumme = Vec::new();
    for _ in 0..7 {
        let id = f.b.antrag(vorgang::frist::Bekanntgaberegel::Ao122a).await;
        anders(&f, id, "schnittstelle", "stumm", None).await;
        stumme.push(id);
    }
    let ende = CancellationToken::new();
    let lieferungen = Lieferungen { haus: h.clone(), weg: f.lieferungen.weg.clone() };
    let arbeit = tokio::spawn(abarbeiten(lieferungen, ende.clone()));
    let (_verbindung, _) =
        tokio::time::timeout(Duration::from_secs(30), stumm.accept()).await.expect("it is tried").unwrap();
    let mut gute = Vec::new();
    for _ in 0..3 {
        gute.push(f.beschieden().await);
    }
    let alle = async {
        for id in &gute {
            while f.eine(*id).await.stand != Stand::Uebergeben {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), alle).await.expect("the other target is served meanwhile");
    assert_eq!(f.dienst.neueste(9).await.unwrap().len(), 3);
    for id in stumme {
        let l = f.lieferungen(id).await.into_iter().find(|l| l.name == "Probe");
        assert_eq!(l.map(|l| l.stand), Some(Stand::Wartet), "waiting is not failure");
    }
    ende.cancel();
    arbeit.abort();
}
