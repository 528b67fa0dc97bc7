//! Tasks, responsible persons, mass changes.

use datenbank::Sicht;
use grund::{LeistungKennung, MandantId, Traeger};
use redaktion::{Aufgabe, Massenaenderung};

use crate::{BAUTZEN, Buehne, sachsen};

#[tokio::test]
async fn a_task_is_seen_in_its_office_until_it_is_done() {
    let b = Buehne::neu().await;
    let neu = Aufgabe {
        id: uuid::Uuid::nil(),
        traeger: sachsen(),
        leistung: LeistungKennung("hundesteuer-anmelden".into()),
        text: "Gebühren prüfen".into(),
        fuer: Some(b.lars),
        faellig: Some(grund::tag_von(b.umwelt.jetzt())),
        von: b.rita,
        angelegt: b.umwelt.jetzt(),
    };
    let mut tx = b.tx(sachsen()).await;
    let id = redaktion::aufgabe_anlegen(&mut tx, &b.umwelt, &neu).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(redaktion::aufgaben(&mut *b.tx(BAUTZEN).await).await.unwrap(), []);
    assert!(!redaktion::aufgabe_erledigen(&mut *b.tx(BAUTZEN).await, id, b.umwelt.jetzt()).await.unwrap());
    let mut tx = b.tx(sachsen()).await;
    assert_eq!(redaktion::aufgaben(&mut tx).await.unwrap(), [Aufgabe { id, ..neu }]);
    assert!(redaktion::aufgabe_erledigen(&mut tx, id, b.umwelt.jetzt()).await.unwrap());
    assert_eq!(redaktion::aufgaben(&mut tx).await.unwrap(), []);
}

#[tokio::test]
async fn every_authority_keeps_at_least_one_responsible_person() {
    let b = Buehne::neu().await;
    let m = MandantId(14_625_020);
    let mut tx = b.tx(BAUTZEN).await;
    let eine =
        redaktion::verantwortliche_eintragen(&mut tx, &b.umwelt, m, "Rita Text", "rita@example.org").await.unwrap();
    assert!(!redaktion::verantwortliche_streichen(&mut tx, m, eine).await.unwrap(), "the last one stays");
    redaktion::verantwortliche_eintragen(&mut tx, &b.umwelt, m, "Bo Ersatz", "03591 0").await.unwrap();
    assert!(redaktion::verantwortliche_streichen(&mut tx, m, eine).await.unwrap());
    tx.commit().await.unwrap();
    let namen: Vec<String> =
        redaktion::verantwortliche(&mut *b.tx(BAUTZEN).await, m).await.unwrap().into_iter().map(|p| p.name).collect();
    assert_eq!(namen, ["Bo Ersatz"]);
    let fremd = Traeger::Mandant(MandantId(14_626_110));
    assert_eq!(redaktion::verantwortliche(&mut *b.tx(fremd).await, m).await.unwrap(), []);
    let mut tx = b.db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(redaktion::mandanten_mit_verantwortlichen(&mut tx).await.unwrap(), [m]);
}

#[tokio::test]
async fn only_the_last_mass_change_can_be_undone_and_only_once() {
    let b = Buehne::neu().await;
    let neu = |was: &str| Massenaenderung {
        id: uuid::Uuid::nil(),
        traeger: sachsen(),
        beschreibung: was.to_owned(),
        zeilen: 2,
        vorher: serde_json::json!([null, null]),
        nachher: serde_json::json!([1, 2]),
        wer: b.rita,
        zeit: b.umwelt.jetzt(),
        zurueckgenommen: None,
    };
    let mut tx = b.tx(sachsen()).await;
    let eins = redaktion::massenaenderung_merken(&mut tx, &b.umwelt, &neu("eins")).await.unwrap();
    b.uhr.vor(std::time::Duration::from_secs(5));
    let zwei = redaktion::massenaenderung_merken(&mut tx, &b.umwelt, &neu("zwei")).await.unwrap();
    tx.commit().await.unwrap();
    let jetzt = b.umwelt.jetzt();
    assert_eq!(redaktion::massenaenderung_zuruecknehmen(&mut *b.tx(BAUTZEN).await, zwei, jetzt).await.unwrap(), None);
    let mut tx = b.tx(sachsen()).await;
    assert_eq!(redaktion::massenaenderung_zuruecknehmen(&mut tx, eins, jetzt).await.unwrap(), None);
    let m = redaktion::massenaenderung_zuruecknehmen(&mut tx, zwei, jetzt).await.unwrap().unwrap();
    assert_eq!((m.beschreibung.as_str(), m.nachher), ("zwei", serde_json::json!([1, 2])));
    assert_eq!(redaktion::massenaenderung_zuruecknehmen(&mut tx, zwei, jetzt).await.unwrap(), None);
    assert!(redaktion::massenaenderung_zuruecknehmen(&mut tx, eins, jetzt).await.unwrap().is_some());
    assert_eq!(redaktion::massenaenderungen(&mut tx, 10).await.unwrap().len(), 2);
}
