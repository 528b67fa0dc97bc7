//! The contract of `Zahlungsverfahren`, and the whole way of a payment: our room, the real client, the demonstration's
//! payment service, over HTTP on a loopback port, with every fault that the service can show.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{Router, extract::State, http::StatusCode, routing::post};
use datenbank::{Datenbank, Sicht};
use demo::zahldienst::{Dienst, Melder, Stoerung, Wahl};
use grund::{Betrag, MandantId, Stelluhr, Umwelt, VorgangId, ZahlungId};
use uuid::Uuid;
use xbezahldienste::{XBezahldienste, Zugang};
use zahlung::{
    Anforderung, Auftrag, Buchungsart, Fehler, Stand, Status, Transaktion, VerfahrenFehler, Zahlung, Zahlungsverfahren,
};

const M: MandantId = MandantId(42);
const ARS: &str = "146250020020";
const BETRAG: Betrag = Betrag::cent(12_050);

/// Our platform and the payment service, each with its routes, on one port.
struct Aufbau {
    db: Datenbank,
    umwelt: Umwelt,
    uhr: Stelluhr,
    dienst: Dienst,
    melder: Melder,
    verfahren: Arc<XBezahldienste>,
    meldungen: Arc<AtomicUsize>,
}

#[derive(Clone)]
struct Unser {
    db: Datenbank,
    umwelt: Umwelt,
    verfahren: Arc<XBezahldienste>,
    meldungen: Arc<AtomicUsize>,
}

async fn meldung(State(u): State<Unser>, koerper: String) -> StatusCode {
    u.meldungen.fetch_add(1, Ordering::SeqCst);
    let kennung = koerper.strip_prefix("transactionId=").unwrap_or_default();
    match zahlung::benachrichtigt(&u.db, &*u.verfahren, kennung, u.umwelt.jetzt(), &zahlung::niemand).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

async fn aufbau() -> Aufbau {
    let db = datenbank::probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let adresse = format!("http://{}", lauscher.local_addr().expect("a port"));
    let dienst = Dienst::neu(db.clone(), umwelt.clone());
    let verfahren = Arc::new(
        XBezahldienste::neu(Zugang {
            basis: format!("{adresse}/demo/zahlung/api/").parse().expect("an address"),
            urheber: "basiswerk".into(),
            ausweis: None,
            wurzel: None,
            frist: Duration::from_secs(2),
        })
        .expect("a client"),
    );
    let meldungen = Arc::new(AtomicUsize::new(0));
    let unser = Unser {
        db: db.clone(),
        umwelt: umwelt.clone(),
        verfahren: Arc::clone(&verfahren),
        meldungen: Arc::clone(&meldungen),
    };
    let wege = Router::new()
        .route("/zahlung/meldung", post(meldung))
        .with_state(unser)
        .merge(demo::zahldienst::router(dienst.clone(), adresse.clone()));
    tokio::spawn(async move { axum::serve(lauscher, wege).await });
    let melder = Melder::neu(dienst.clone(), format!("{adresse}/zahlung/meldung").parse().expect("an address"));
    Aufbau { db, umwelt, uhr, dienst, melder, verfahren, meldungen }
}

impl Aufbau {
    async fn anfordern(&self) -> Zahlung {
        let mut tx = self.db.tx(Sicht::Mandant(M)).await.expect("a transaction");
        let a = Anforderung {
            mandant: M,
            vorgang: VorgangId(Uuid::from_u128(7)),
            konto: None,
            anlass: "steuer",
            betrag: BETRAG,
            zweck: "Hundesteuer 2026 – Bello",
            empfaenger: ARS,
        };
        let z = zahlung::anfordern(&mut tx, &a, &self.umwelt).await.expect("a payment");
        tx.commit().await.expect("commit");
        z
    }

    async fn beginnen(&self, z: &Zahlung) -> Result<Transaktion, Fehler> {
        let ziel = "https://amt.example/zahlung/zurueck";
        zahlung::beginnen(&self.db, &*self.verfahren, (M, z.id), ziel, &self.umwelt, &zahlung::niemand).await
    }

    async fn waehlen(&self, t: &Transaktion, wahl: Wahl) {
        let id = t.kennung.parse().expect("an id");
        self.dienst.entscheiden(id, wahl).await.expect("a choice").expect("a transaction");
    }

    async fn arbeiten(&self) -> usize {
        let jetzt = self.umwelt.jetzt();
        zahlung::abgleichen(&self.db, &*self.verfahren, jetzt, 50, &zahlung::niemand).await.expect("a round")
    }

    async fn stand(&self, id: ZahlungId) -> (Status, Vec<Buchungsart>) {
        let mut tx = self.db.tx(Sicht::Mandant(M)).await.expect("a transaction");
        let z = zahlung::load(&mut tx, M, id).await.expect("a payment").expect("a payment");
        let b = zahlung::buchungen(&mut tx, M, id).await.expect("a ledger");
        (z.status, b.iter().map(|b| b.art).collect())
    }

    async fn stoeren(&self, stoerungen: &[Stoerung]) {
        self.dienst.stoerungen_setzen(stoerungen).await.expect("faults");
    }

    fn auftrag(&self, anfrage: &str, betrag: Betrag) -> Auftrag {
        Auftrag {
            mandant: M,
            zahlung: ZahlungId(Uuid::from_u128(1)),
            nr: 1,
            anfrage: anfrage.into(),
            zeitpunkt: self.umwelt.jetzt(),
            empfaenger: ARS.into(),
            betrag,
            zweck: "Gebühr „Äpfel & Birnen“ <b>".into(),
            kassenzeichen: "146250201234567821".into(),
            rueckkehr: "https://amt.example/zurueck".into(),
        }
    }
}

/// What every `Zahlungsverfahren` promises, whatever stands behind it.
async fn vertrag(v: &dyn Zahlungsverfahren, a: &Aufbau) {
    let auftrag = a.auftrag("0192aaaa-0000-7000-8000-000000000001", BETRAG);
    let t = v.beginnen(&auftrag).await.expect("a transaction");
    assert!(!t.kennung.is_empty());
    assert!(t.weiterleitung.starts_with("http"));
    assert_eq!(v.beginnen(&auftrag).await.as_ref(), Ok(&t), "one request is one transaction");
    let andere = a.auftrag("0192aaaa-0000-7000-8000-000000000002", BETRAG);
    assert_ne!(v.beginnen(&andere).await.expect("a transaction").kennung, t.kennung);

    assert_eq!(v.abfragen(ARS, &t.kennung).await, Ok(Stand::Offen));
    assert!(v.abfragen("146120000000", &t.kennung).await.is_err(), "another authority's endpoint does not know it");
    assert!(v.abfragen(ARS, "0192aaaa-0000-7000-8000-00000000ffff").await.is_err());
    assert!(v.abfragen(ARS, "../../geheim").await.is_err());

    let geaendert = Auftrag { betrag: Betrag::cent(1), ..auftrag.clone() };
    assert!(v.beginnen(&geaendert).await.is_err(), "the same request with another amount is refused");
    let nichts = a.auftrag("0192aaaa-0000-7000-8000-000000000003", Betrag::NULL);
    assert!(matches!(v.beginnen(&nichts).await, Err(VerfahrenFehler::Abgelehnt { status: 400, .. })));

    a.waehlen(&t, Wahl::Bezahlen).await;
    for _ in 0..2 {
        let Ok(Stand::Bezahlt { betrag, am, zeichen }) = v.abfragen(ARS, &t.kennung).await else { panic!("paid") };
        assert_eq!((betrag, am), (BETRAG, a.umwelt.jetzt()));
        assert!(zeichen.is_some_and(|z| z.starts_with("DEMO-")));
    }
}

#[tokio::test]
async fn the_contract_holds_for_xbezahldienste() {
    let a = aufbau().await;
    vertrag(&*a.verfahren, &a).await;
}

#[tokio::test]
async fn every_choice_of_the_payer_arrives() {
    for (wahl, erwartet) in [
        (Wahl::Bezahlen, Status::Bezahlt),
        (Wahl::Ablehnen, Status::Gescheitert),
        (Wahl::Abbrechen, Status::Abgebrochen),
    ] {
        let a = aufbau().await;
        let z = a.anfordern().await;
        let t = a.beginnen(&z).await.expect("a transaction");
        a.waehlen(&t, wahl).await;
        assert_eq!(a.melder.runde().await.expect("a round"), 1);
        assert_eq!(a.stand(z.id).await.0, erwartet, "{wahl:?}");
        if erwartet != Status::Bezahlt {
            let neu = a.beginnen(&z).await.expect("a new attempt");
            assert_ne!(neu.kennung, t.kennung);
            a.waehlen(&neu, Wahl::Bezahlen).await;
            a.melder.runde().await.expect("a round");
            assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
        }
    }
}

#[tokio::test]
async fn a_late_notice() {
    let a = aufbau().await;
    let z = a.anfordern().await;
    let t = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&t, Wahl::Spaeter(30)).await;
    assert_eq!(a.melder.runde().await.expect("a round"), 0);
    a.uhr.vor(Duration::from_secs(29));
    assert_eq!(a.melder.runde().await.expect("a round"), 0);
    assert_eq!(a.stand(z.id).await.0, Status::Begonnen);
    // A second click on "pay" meanwhile leads to the same transaction.
    assert_eq!(a.beginnen(&z).await.expect("a transaction"), t);
    a.uhr.vor(Duration::from_secs(2));
    assert_eq!(a.melder.runde().await.expect("a round"), 1);
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn a_lost_notice_is_found_by_the_worker() {
    let a = aufbau().await;
    a.stoeren(&[Stoerung::MeldungVerloren]).await;
    let z = a.anfordern().await;
    let t = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&t, Wahl::Bezahlen).await;
    assert_eq!(a.melder.runde().await.expect("a round"), 0);
    assert_eq!(a.stand(z.id).await.0, Status::Begonnen);
    a.uhr.vor(Duration::from_secs(60));
    assert_eq!(a.arbeiten().await, 1);
    assert_eq!(a.meldungen.load(Ordering::SeqCst), 0);
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn duplicate_notices_book_once() {
    let a = aufbau().await;
    a.stoeren(&[Stoerung::MeldungDoppelt]).await;
    let z = a.anfordern().await;
    let t = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&t, Wahl::Bezahlen).await;
    assert_eq!(a.melder.runde().await.expect("a round"), 3);
    assert_eq!(a.meldungen.load(Ordering::SeqCst), 3);
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn late_success_after_cancel_and_paid_again() {
    let a = aufbau().await;
    a.stoeren(&[Stoerung::ErfolgNachAbbruch]).await;
    let z = a.anfordern().await;
    let eins = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&eins, Wahl::Abbrechen).await;
    a.melder.runde().await.expect("a round");
    assert_eq!(a.stand(z.id).await.0, Status::Abgebrochen);
    // The citizen tries again and pays; then the first one turns out to be paid as well.
    let zwei = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&zwei, Wahl::Bezahlen).await;
    a.melder.runde().await.expect("a round");
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
    a.uhr.vor(Duration::from_secs(11));
    a.melder.runde().await.expect("a round");
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung, Buchungsart::Ueberzahlung]));
}

#[tokio::test]
async fn late_success_after_cancel_alone_is_the_payment() {
    let a = aufbau().await;
    a.stoeren(&[Stoerung::ErfolgNachAbbruch, Stoerung::MeldungVerloren]).await;
    let z = a.anfordern().await;
    let t = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&t, Wahl::Abbrechen).await;
    a.uhr.vor(Duration::from_secs(31));
    a.arbeiten().await;
    a.uhr.vor(Duration::from_secs(120));
    a.arbeiten().await;
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn another_amount_is_not_taken_for_the_payment() {
    let a = aufbau().await;
    a.stoeren(&[Stoerung::BetragAbweichend]).await;
    let z = a.anfordern().await;
    let t = a.beginnen(&z).await.expect("a transaction");
    a.waehlen(&t, Wahl::Bezahlen).await;
    a.melder.runde().await.expect("a round");
    assert_eq!(a.stand(z.id).await, (Status::InKlaerung, vec![Buchungsart::Klaerung]));
    let mut tx = a.db.tx(Sicht::Mandant(M)).await.expect("a transaction");
    let offen = zahlung::zu_klaeren(&mut tx, M, 10).await.expect("a list");
    assert_eq!(offen.iter().map(|(_, id, _, klaeren)| (*id, *klaeren)).collect::<Vec<_>>(), [(z.id, true)]);
    let gebucht = zahlung::buchungen(&mut tx, M, z.id).await.expect("the ledger");
    assert_eq!(gebucht[0].betrag, Betrag::cent(11_950));
}

#[tokio::test]
async fn out_of_order_and_back() {
    let a = aufbau().await;
    let z = a.anfordern().await;
    a.stoeren(&[Stoerung::Ausfall]).await;
    assert!(matches!(a.beginnen(&z).await, Err(Fehler::Verfahren(VerfahrenFehler::NichtErreichbar(_)))));
    assert_eq!(a.stand(z.id).await.0, Status::Begonnen, "the attempt is written; it is taken up again");
    a.stoeren(&[]).await;
    let t = a.beginnen(&z).await.expect("a transaction");
    a.stoeren(&[Stoerung::Ausfall]).await;
    a.waehlen(&t, Wahl::Bezahlen).await;
    assert_eq!(a.melder.runde().await.expect("a round"), 0, "our query fails, so the notice is not accepted");
    a.uhr.vor(Duration::from_secs(60));
    assert_eq!(a.arbeiten().await, 0);
    a.stoeren(&[]).await;
    a.uhr.vor(Duration::from_secs(61));
    assert_eq!(a.arbeiten().await, 1);
    assert_eq!(a.stand(z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn too_slow_is_not_waited_for() {
    let a = aufbau().await;
    let z = a.anfordern().await;
    a.stoeren(&[Stoerung::Traege]).await;
    let begonnen = std::time::Instant::now();
    assert!(matches!(a.beginnen(&z).await, Err(Fehler::Verfahren(VerfahrenFehler::NichtErreichbar(_)))));
    assert!(begonnen.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn notices_are_not_believed() {
    let a = aufbau().await;
    let z = a.anfordern().await;
    let t = a.beginnen(&z).await.expect("a transaction");
    // Somebody else says that it was paid; and something that never was.
    for kennung in [t.kennung.as_str(), "0192aaaa-0000-7000-8000-00000000ffff", "' OR 1=1", ""] {
        zahlung::benachrichtigt(&a.db, &*a.verfahren, kennung, a.umwelt.jetzt(), &zahlung::niemand)
            .await
            .expect("ignored");
    }
    assert_eq!(a.stand(z.id).await, (Status::Begonnen, vec![]));
}

/// A service that answers what it is told to.
async fn luegner(antwort: &'static str) -> XBezahldienste {
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let basis = format!("http://{}/", lauscher.local_addr().expect("a port"));
    let wege = Router::new().fallback(move || async move { antwort });
    tokio::spawn(async move { axum::serve(lauscher, wege).await });
    XBezahldienste::neu(Zugang {
        basis: basis.parse().expect("an address"),
        urheber: "x".into(),
        ausweis: None,
        wurzel: None,
        frist: Duration::from_secs(2),
    })
    .expect("a client")
}

#[tokio::test]
async fn answers_that_contradict_the_question_are_refused() {
    let a = aufbau().await;
    let auftrag = a.auftrag("r1", BETRAG);
    const ANTWORTEN: &[(&str, &str)] = &[
        (
            "another amount",
            r#"{"paymentInformation":{"transactionId":"t","transactionRedirectUrl":"https://x.example/","status":"INITIAL"},"paymentRequest":{"requestId":"r1","requestTimestamp":"","currency":"EUR","grosAmount":1.5,"purpose":""}}"#,
        ),
        (
            "another request",
            r#"{"paymentInformation":{"transactionId":"t","transactionRedirectUrl":"https://x.example/","status":"INITIAL"},"paymentRequest":{"requestId":"r2","requestTimestamp":"","currency":"EUR","grosAmount":120.5,"purpose":""}}"#,
        ),
        (
            "another currency",
            r#"{"paymentInformation":{"transactionId":"t","transactionRedirectUrl":"https://x.example/","status":"INITIAL"},"paymentRequest":{"requestId":"r1","requestTimestamp":"","currency":"USD","grosAmount":120.5,"purpose":""}}"#,
        ),
        (
            "a script instead of a page",
            r#"{"paymentInformation":{"transactionId":"t","transactionRedirectUrl":"javascript:alert(1)","status":"INITIAL"},"paymentRequest":{"requestId":"r1","requestTimestamp":"","currency":"EUR","grosAmount":120.5,"purpose":""}}"#,
        ),
        (
            "no id",
            r#"{"paymentInformation":{"transactionId":"","transactionRedirectUrl":"https://x.example/","status":"INITIAL"},"paymentRequest":{"requestId":"r1","requestTimestamp":"","currency":"EUR","grosAmount":120.5,"purpose":""}}"#,
        ),
        (
            "an unknown state",
            r#"{"paymentInformation":{"transactionId":"t","transactionRedirectUrl":"https://x.example/","status":"MAYBE"},"paymentRequest":{"requestId":"r1","requestTimestamp":"","currency":"EUR","grosAmount":120.5,"purpose":""}}"#,
        ),
        ("half an answer", r#"{"paymentInformation":{"transactionId":"t"#),
        ("no JSON", "<html>Wartung</html>"),
    ];
    for (was, antwort) in ANTWORTEN {
        let v = luegner(antwort).await;
        assert!(matches!(v.beginnen(&auftrag).await, Err(VerfahrenFehler::Antwort(_))), "{was}");
    }
    // Asked about t, it tells of another transaction that is paid.
    let v = luegner(r#"{"paymentInformation":{"transactionId":"u","transactionTimestamp":"2026-03-02T09:00:00.000Z","status":"PAYED"},"paymentRequest":{"requestId":"r1","requestTimestamp":"","currency":"EUR","grosAmount":120.5,"purpose":""}}"#).await;
    assert!(matches!(v.abfragen(ARS, "t").await, Err(VerfahrenFehler::Antwort(_))));
}

#[tokio::test]
async fn endless_answers_are_cut_off_and_nobody_there_is_said() {
    let lang: &'static str = Box::leak("x".repeat(400_000).into_boxed_str());
    let v = luegner(lang).await;
    assert!(matches!(v.abfragen(ARS, "t").await, Err(VerfahrenFehler::NichtErreichbar(_))), "cut off, not parsed");
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let basis = format!("http://{}/", lauscher.local_addr().expect("a port"));
    drop(lauscher);
    let v = XBezahldienste::neu(Zugang {
        basis: basis.parse().expect("an address"),
        urheber: "x".into(),
        ausweis: None,
        wurzel: None,
        frist: Duration::from_secs(2),
    })
    .expect("a client");
    assert!(matches!(v.abfragen(ARS, "t").await, Err(VerfahrenFehler::NichtErreichbar(_))));
}
