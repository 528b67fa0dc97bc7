//! The room against a real PostgreSQL; the payment service is a table in memory that the test holds.
//! (The real adapter and the demonstration provider meet in adapters/xbezahldienste/tests.)
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use datenbank::{Datenbank, Sicht};
use grund::{Betrag, KontoId, MandantId, Umwelt, VorgangId, ZahlungId};
use zahlung::{
    Anforderung, Auftrag, Buchungsart, Entscheidung, Fehler, Kassenzeichen, Klaerung, Spaeter, Stand, Status,
    Transaktion, VerfahrenFehler, Zahlung, Zahlungsverfahren,
};

const M: MandantId = MandantId(42);

/// A payment service that answers what the test put there.
#[derive(Debug, Default)]
struct Kasse {
    staende: Mutex<HashMap<String, Stand>>,
    aus: std::sync::atomic::AtomicBool,
}

impl Kasse {
    fn setzen(&self, kennung: &str, stand: Stand) {
        self.staende.lock().unwrap().insert(kennung.into(), stand);
    }
    fn zu(&self) -> Result<(), VerfahrenFehler> {
        if self.aus.load(Ordering::SeqCst) { Err(VerfahrenFehler::NichtErreichbar("aus".into())) } else { Ok(()) }
    }
}

impl Zahlungsverfahren for Kasse {
    fn beginnen<'a>(&'a self, a: &'a Auftrag) -> Spaeter<'a, Result<Transaktion, VerfahrenFehler>> {
        Box::pin(async move {
            self.zu()?;
            let kennung = format!("K-{}", a.anfrage);
            self.staende.lock().unwrap().entry(kennung.clone()).or_insert(Stand::Offen);
            Ok(Transaktion { weiterleitung: format!("https://kasse.example/{kennung}"), kennung })
        })
    }
    fn abfragen<'a>(&'a self, _: &'a str, kennung: &'a str) -> Spaeter<'a, Result<Stand, VerfahrenFehler>> {
        Box::pin(async move {
            self.zu()?;
            self.staende.lock().unwrap().get(kennung).cloned().ok_or(VerfahrenFehler::Antwort("unbekannt".into()))
        })
    }
}

fn bezahlt(cent: i64) -> Stand {
    Stand::Bezahlt {
        betrag: Betrag::cent(cent),
        am: "2026-03-02T09:01:00Z".parse().unwrap(),
        zeichen: Some("EPAY-1".into()),
    }
}

async fn anfordern(db: &Datenbank, umwelt: &Umwelt, konto: Option<KontoId>, anlass: &str) -> Zahlung {
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let z = zahlung::anfordern(
        &mut tx,
        &Anforderung {
            mandant: M,
            vorgang: VorgangId(uuid(7)),
            konto,
            anlass,
            betrag: Betrag::cent(12_000),
            zweck: "Hundesteuer 2026",
            empfaenger: "146250020020",
        },
        umwelt,
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    z
}

fn uuid(n: u128) -> sqlx::types::Uuid {
    sqlx::types::Uuid::from_u128(n)
}

async fn stand(db: &Datenbank, id: ZahlungId) -> (Status, Vec<Buchungsart>) {
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let z = zahlung::load(&mut tx, M, id).await.unwrap().unwrap();
    let b = zahlung::buchungen(&mut tx, M, id).await.unwrap();
    (z.status, b.iter().map(|b| b.art).collect())
}

async fn beginnen(db: &Datenbank, kasse: &Kasse, z: &Zahlung, umwelt: &Umwelt) -> Result<Transaktion, Fehler> {
    zahlung::beginnen(db, kasse, (M, z.id), "https://amt.example/zurueck", umwelt, &zahlung::niemand).await
}

async fn pruefen(db: &Datenbank, kasse: &Kasse, z: &Zahlung, umwelt: &Umwelt) -> Result<(), Fehler> {
    zahlung::pruefen(db, kasse, (M, z.id), umwelt.jetzt(), &zahlung::niemand).await
}

#[tokio::test]
async fn asking_twice_is_one_payment() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let a = anfordern(&db, &umwelt, None, "wirkung-1").await;
    let b = anfordern(&db, &umwelt, None, "wirkung-1").await;
    let c = anfordern(&db, &umwelt, None, "wirkung-2").await;
    assert_eq!(a, b);
    assert_ne!(a.id, c.id);
    assert_ne!(a.kassenzeichen, c.kassenzeichen);
    assert!(Kassenzeichen::lesen(&a.kassenzeichen.to_string()).is_some());
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    assert_eq!(zahlung::von_vorgang(&mut tx, M, VorgangId(uuid(7))).await.unwrap().len(), 2);
}

#[tokio::test]
async fn nothing_cannot_be_asked_for() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    for (cent, zweck) in [(0, "x"), (-1, "x"), (1, " ")] {
        let a = Anforderung {
            mandant: M,
            vorgang: VorgangId(uuid(7)),
            konto: None,
            anlass: "a",
            betrag: Betrag::cent(cent),
            zweck,
            empfaenger: "146250020020",
        };
        assert!(matches!(zahlung::anfordern(&mut tx, &a, &umwelt).await, Err(Fehler::Anforderung(_))));
    }
}

#[tokio::test]
async fn paid_is_booked_once_whatever_repeats() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_eq!(stand(&db, z.id).await, (Status::Begonnen, vec![]));
    // The double click: the same transaction.
    assert_eq!(beginnen(&db, &kasse, &z, &umwelt).await.unwrap(), t);

    kasse.setzen(&t.kennung, bezahlt(12_000));
    let gemeldet = AtomicUsize::new(0);
    let melder = zahlung::melder(|_, e| {
        assert_eq!(e.buchung, Some(Buchungsart::Zahlung));
        assert_eq!(e.zahlung.status, Status::Bezahlt);
        gemeldet.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(()) })
    });
    // The return, the notice (twice) and the worker at the same moment.
    let (a, b, c, d) = tokio::join!(
        zahlung::pruefen(&db, &kasse, (M, z.id), umwelt.jetzt(), &melder),
        zahlung::benachrichtigt(&db, &kasse, &t.kennung, umwelt.jetzt(), &melder),
        zahlung::benachrichtigt(&db, &kasse, &t.kennung, umwelt.jetzt(), &melder),
        zahlung::abgleichen(&db, &kasse, umwelt.jetzt() + jiff::SignedDuration::from_mins(2), 10, &melder),
    );
    a.unwrap();
    b.unwrap();
    c.unwrap();
    d.unwrap();
    assert_eq!(gemeldet.load(Ordering::SeqCst), 1, "the matter hears of it once");
    assert_eq!(stand(&db, z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
    assert!(matches!(
        beginnen(&db, &kasse, &z, &umwelt).await,
        Err(Fehler::Unzulaessig { status: Status::Bezahlt, .. })
    ));
}

#[tokio::test]
async fn a_melder_that_fails_leaves_nothing_booked() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    kasse.setzen(&t.kennung, bezahlt(12_000));
    let melder = zahlung::melder(|_, _| Box::pin(async { Err(Fehler::Melder("no".into())) }));
    assert!(zahlung::pruefen(&db, &kasse, (M, z.id), umwelt.jetzt(), &melder).await.is_err());
    assert_eq!(stand(&db, z.id).await, (Status::Begonnen, vec![]));
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_eq!(stand(&db, z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn late_success_after_cancel_and_the_second_success() {
    let (db, (umwelt, uhr)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let eins = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    kasse.setzen(&eins.kennung, Stand::Abgebrochen);
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_eq!(stand(&db, z.id).await, (Status::Abgebrochen, vec![]));

    let zwei = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_ne!(eins.kennung, zwei.kennung, "a new attempt after the cancelled one");
    // The cancelled one succeeds late, seen by the worker alone; then the second one as well.
    kasse.setzen(&eins.kennung, bezahlt(12_000));
    uhr.vor(Duration::from_secs(90));
    assert_eq!(zahlung::abgleichen(&db, &kasse, umwelt.jetzt(), 10, &zahlung::niemand).await.unwrap(), 2);
    assert_eq!(stand(&db, z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
    kasse.setzen(&zwei.kennung, bezahlt(12_000));
    zahlung::benachrichtigt(&db, &kasse, &zwei.kennung, umwelt.jetzt(), &zahlung::niemand).await.unwrap();
    assert_eq!(stand(&db, z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung, Buchungsart::Ueberzahlung]));

    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let offen = zahlung::zu_klaeren(&mut tx, M, 10).await.unwrap();
    assert_eq!(offen.iter().map(|(_, id, _, klaeren)| (*id, *klaeren)).collect::<Vec<_>>(), [(z.id, true)]);
    assert!(
        zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Angenommen, 12_000)).await.unwrap().is_none(),
        "it is paid"
    );
    let geklaert = zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Zurueck, 12_000)).await.unwrap().unwrap();
    assert_eq!((geklaert.bezahlt, geklaert.erstattung), (false, Some(Betrag::cent(12_000))));
    assert_eq!(geklaert.zahlung.status, Status::Bezahlt);
    assert!(zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Zurueck, 12_000)).await.unwrap().is_none(), "once");
}

/// What a person says of money that did not fit.
fn sagen(was: Klaerung, cent: i64) -> Entscheidung<'static> {
    Entscheidung {
        was,
        gesehen: Betrag::cent(cent),
        von: KontoId(uuid(9)),
        vermerk: "geklärt",
        jetzt: "2026-03-04T09:00:00Z".parse().unwrap(),
    }
}

#[tokio::test]
async fn a_cancelled_attempt_does_not_undo_the_running_one() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let eins = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    kasse.setzen(&eins.kennung, Stand::Gescheitert);
    let gemeldet = AtomicUsize::new(0);
    let melder = zahlung::melder(|_, e| {
        assert_eq!((e.buchung, e.geaendert, e.nr, e.zahlung.status), (None, true, 1, Status::Gescheitert));
        gemeldet.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Ok(()) })
    });
    for _ in 0..3 {
        zahlung::pruefen(&db, &kasse, (M, z.id), umwelt.jetzt(), &melder).await.unwrap();
    }
    assert_eq!(gemeldet.load(Ordering::SeqCst), 1, "a refusal is news once");
    let _zwei = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_eq!(stand(&db, z.id).await.0, Status::Begonnen);
}

#[tokio::test]
async fn another_amount_waits_for_a_person() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    kasse.setzen(&t.kennung, bezahlt(11_900));
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_eq!(stand(&db, z.id).await, (Status::InKlaerung, vec![Buchungsart::Klaerung]));
    assert!(beginnen(&db, &kasse, &z, &umwelt).await.is_err(), "nobody pays twice while it is unclear");
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let geklaert = zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Angenommen, 11_900)).await.unwrap().unwrap();
    assert_eq!((geklaert.zahlung.status, geklaert.bezahlt, geklaert.erstattung), (Status::Bezahlt, true, None));
    assert_eq!(geklaert.zahlung.angerechnet, Betrag::cent(11_900), "what is missing is waived, and what came is said");
}

#[tokio::test]
async fn a_crash_between_call_and_note_finds_the_same_transaction() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let auftrag = zahlung::vorbereiten(&mut tx, M, z.id, "https://amt.example/", &umwelt).await.unwrap();
    tx.commit().await.unwrap();
    let verloren = kasse.beginnen(&auftrag).await.unwrap();
    // Killed here: the answer was never written down.
    assert_eq!(beginnen(&db, &kasse, &z, &umwelt).await.unwrap(), verloren);
    assert_eq!(kasse.staende.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn the_worker_waits_while_the_service_is_down_and_asks_again() {
    let (db, (umwelt, uhr)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    kasse.setzen(&t.kennung, bezahlt(12_000));
    kasse.aus.store(true, Ordering::SeqCst);
    uhr.vor(Duration::from_secs(60));
    let stand = async || {
        let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
        let s = zahlung::abfragestand(&mut tx, umwelt.jetzt()).await.unwrap();
        (s.offen, s.ueberfaellig)
    };
    assert_eq!(stand().await, (1, 0));
    let runde = async || zahlung::abgleichen(&db, &kasse, umwelt.jetzt(), 10, &zahlung::niemand).await.unwrap();
    assert_eq!(runde().await, 0);
    kasse.aus.store(false, Ordering::SeqCst);
    assert_eq!(runde().await, 0, "claimed for a minute");
    uhr.vor(Duration::from_secs(240));
    assert_eq!(stand().await, (1, 1), "nobody asks: the operator sees it");
    uhr.vor(Duration::from_secs(61));
    assert_eq!(runde().await, 1);
    assert_eq!(stand().await, (0, 0));
    uhr.vor(Duration::from_secs(3600));
    assert_eq!(runde().await, 0, "booked: never asked again");
}

#[tokio::test]
async fn withdrawn_is_not_payable_but_late_money_is_booked() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    zahlung::zuruecknehmen(&mut tx, M, z.id, umwelt.jetzt()).await.unwrap();
    zahlung::zuruecknehmen(&mut tx, M, z.id, umwelt.jetzt()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(matches!(beginnen(&db, &kasse, &z, &umwelt).await, Err(Fehler::Unzulaessig { .. })));
    kasse.setzen(&t.kennung, bezahlt(12_000));
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    assert_eq!(stand(&db, z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung]));
}

#[tokio::test]
async fn nobody_sees_what_is_not_theirs() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let (ich, du) = (KontoId(uuid(1)), KontoId(uuid(2)));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, Some(ich), "w").await;
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    kasse.setzen(&t.kennung, bezahlt(12_000));
    pruefen(&db, &kasse, &z, &umwelt).await.unwrap();
    for (sicht, sieht) in [
        (Sicht::Mandant(M), true),
        (Sicht::Konto(ich), true),
        (Sicht::Konto(du), false),
        (Sicht::Mandant(MandantId(43)), false),
        (Sicht::KontoBei(du, MandantId(43)), false),
        (Sicht::Betrieb, false),
        (Sicht::Frei, false),
    ] {
        let mut tx = db.tx(sicht).await.unwrap();
        assert_eq!(zahlung::load_sichtbar(&mut tx, z.id).await.unwrap().is_some(), sieht, "{sicht:?}");
        assert_eq!(!zahlung::buchungen(&mut tx, M, z.id).await.unwrap().is_empty(), sieht, "{sicht:?}");
    }
}

async fn ueberweisen(db: &Datenbank, umwelt: &Umwelt, z: &Zahlung, cent: i64, beleg: &str) -> zahlung::Ergebnis {
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let am = "2026-03-01T23:00:00Z".parse().unwrap();
    let u = zahlung::Ueberweisung { betrag: Betrag::cent(cent), am, beleg, von: KontoId(uuid(9)) };
    let ergebnis = zahlung::ueberwiesen(&mut tx, (M, z.id), &u, umwelt).await.unwrap();
    tx.commit().await.unwrap();
    ergebnis
}

#[tokio::test]
async fn a_transfer_is_booked_once_with_who_day_amount_and_reference() {
    let (db, (umwelt, uhr)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    // An attempt online is open; the money comes by transfer.
    let t = beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    let erstes = ueberweisen(&db, &umwelt, &z, 12_000, " Kontoauszug 17, Zeile 3 ").await;
    assert_eq!((erstes.buchung, erstes.zahlung.status), (Some(Buchungsart::Zahlung), Status::Bezahlt));
    let noch_einmal = ueberweisen(&db, &umwelt, &z, 12_000, "Kontoauszug 17, Zeile 3").await;
    assert_eq!((noch_einmal.buchung, noch_einmal.geaendert), (None, false), "the same line of the same statement");
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let b = zahlung::buchungen(&mut tx, M, z.id).await.unwrap();
    drop(tx);
    assert_eq!(b.len(), 1);
    assert_eq!((b[0].gebucht_von, b[0].betrag), (Some(KontoId(uuid(9))), Betrag::cent(12_000)));
    assert_eq!(b[0].fremdzeichen.as_deref(), Some("Kontoauszug 17, Zeile 3"));
    assert_eq!(grund::tag_von(b[0].bezahlt_am).to_string(), "2026-03-02");
    // Nobody asks the payment service about it, and what comes there too is to be refunded.
    kasse.setzen(&t.kennung, bezahlt(12_000));
    uhr.vor(Duration::from_secs(90));
    assert_eq!(zahlung::abgleichen(&db, &kasse, umwelt.jetzt(), 10, &zahlung::niemand).await.unwrap(), 1);
    assert_eq!(stand(&db, z.id).await, (Status::Bezahlt, vec![Buchungsart::Zahlung, Buchungsart::Ueberzahlung]));
}

#[tokio::test]
async fn another_amount_by_transfer_waits_and_nothing_is_refused() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let z = anfordern(&db, &umwelt, None, "w").await;
    let e = ueberweisen(&db, &umwelt, &z, 11_000, "17/3").await;
    assert_eq!((e.buchung, e.zahlung.status), (Some(Buchungsart::Klaerung), Status::InKlaerung));
    // The rest comes the next day: another line, another amount.
    let e = ueberweisen(&db, &umwelt, &z, 1_000, "18/1").await;
    assert_eq!((e.buchung, e.zahlung.status), (Some(Buchungsart::Klaerung), Status::InKlaerung));
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    for (betrag, beleg) in [(0, "19/1"), (12_000, "  ")] {
        let am = umwelt.jetzt();
        let u = zahlung::Ueberweisung { betrag: Betrag::cent(betrag), am, beleg, von: KontoId(uuid(9)) };
        let nein = zahlung::ueberwiesen(&mut tx, (M, z.id), &u, &umwelt).await;
        assert!(matches!(nein, Err(Fehler::Anforderung(_))), "{nein:?}");
    }
}

#[tokio::test]
async fn too_little_counts_and_the_rest_is_asked_for_until_it_is_there() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let kasse = Kasse::default();
    let z = anfordern(&db, &umwelt, None, "w").await;
    ueberweisen(&db, &umwelt, &z, 10_000, "17/3").await;
    ueberweisen(&db, &umwelt, &z, 500, "17/4").await;
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let b = zahlung::buchungen(&mut tx, M, z.id).await.unwrap();
    let jetzt = zahlung::load(&mut tx, M, z.id).await.unwrap().unwrap();
    let lage = zahlung::lage(&jetzt, &b).unwrap();
    assert_eq!((lage.gekommen, lage.fehlt(), lage.zu_viel()), (Betrag::cent(10_500), Some(Betrag::cent(1_500)), None));
    let weniger = zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Rest, 10_000)).await.unwrap();
    assert!(weniger.is_none(), "more came than was seen");
    let geklaert = zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Rest, 10_500)).await.unwrap().unwrap();
    assert_eq!((geklaert.zahlung.status, geklaert.zahlung.rest()), (Status::Angefordert, Betrag::cent(1_500)));
    assert!(zahlung::zu_klaeren(&mut tx, M, 10).await.unwrap().is_empty());
    tx.commit().await.unwrap();
    // Online the rest alone is asked for; by transfer it fulfils the request.
    beginnen(&db, &kasse, &z, &umwelt).await.unwrap();
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let auftrag = zahlung::vorbereiten(&mut tx, M, z.id, "https://amt.example/", &umwelt).await.unwrap();
    assert_eq!(auftrag.betrag, Betrag::cent(1_500));
    drop(tx);
    let e = ueberweisen(&db, &umwelt, &z, 1_500, "20/1").await;
    assert_eq!((e.buchung, e.zahlung.status), (Some(Buchungsart::Zahlung), Status::Bezahlt));
}

#[tokio::test]
async fn what_is_too_much_is_owed_until_somebody_says_when_it_went_back() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let z = anfordern(&db, &umwelt, None, "w").await;
    ueberweisen(&db, &umwelt, &z, 13_000, "17/3").await;
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    assert!(
        zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Rest, 13_000)).await.unwrap().is_none(),
        "there is no rest"
    );
    let geklaert = zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Angenommen, 13_000)).await.unwrap().unwrap();
    assert_eq!((geklaert.bezahlt, geklaert.erstattung), (true, Some(Betrag::cent(1_000))));
    assert_eq!(geklaert.zahlung.angerechnet, Betrag::cent(12_000));
    let offen = zahlung::zu_klaeren(&mut tx, M, 10).await.unwrap();
    assert_eq!(offen.iter().map(|(_, id, _, klaeren)| (*id, *klaeren)).collect::<Vec<_>>(), [(z.id, false)]);
    let tag = "2026-03-05".parse().unwrap();
    let wer = KontoId(uuid(9));
    assert!(zahlung::erstattet(&mut tx, (M, z.id, 1), (tag, "Auszahlung 7"), wer).await.unwrap());
    assert!(!zahlung::erstattet(&mut tx, (M, z.id, 1), (tag, "Auszahlung 8"), wer).await.unwrap(), "once");
    let alle = zahlung::erstattungen(&mut tx, M, z.id).await.unwrap();
    assert_eq!(alle[0].erledigt, Some((tag, "Auszahlung 7".to_owned())));
    assert!(zahlung::zu_klaeren(&mut tx, M, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_goes_back_leaves_the_whole_request_open() {
    let (db, (umwelt, _)) = (datenbank::probe::datenbank().await, Umwelt::probe("2026-03-02T09:00:00Z", 1));
    let z = anfordern(&db, &umwelt, None, "w").await;
    ueberweisen(&db, &umwelt, &z, 5_000, "17/3").await;
    let mut tx = db.tx(Sicht::Mandant(M)).await.unwrap();
    let geklaert = zahlung::klaeren(&mut tx, (M, z.id), &sagen(Klaerung::Zurueck, 5_000)).await.unwrap().unwrap();
    assert_eq!((geklaert.zahlung.status, geklaert.zahlung.rest()), (Status::Angefordert, Betrag::cent(12_000)));
    assert_eq!(geklaert.erstattung, Some(Betrag::cent(5_000)));
    tx.commit().await.unwrap();
    let mut fremd = db.tx(Sicht::Mandant(MandantId(43))).await.unwrap();
    assert!(zahlung::erstattungen(&mut fremd, M, z.id).await.unwrap().is_empty());
}
