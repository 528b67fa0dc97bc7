//! The demonstration authorities, responsibility, and how changes reach every process.

use std::{collections::BTreeMap, time::Duration};

use datenbank::{Datenbank, Sicht, probe};
use grund::{Ags, EinheitId, LeistungKennung, MandantId, Tag};
use jiff::civil::date;
use verzeichnis::{
    Auspraegung, DemoLeistung, Fehler, Verzeichnis, Zustaendigkeit, aktivieren, demo_einspielen, demo_hundesteuer,
    einheit_speichern, einheit_von, grunddaten_einspielen, mandant_von, zustaendigkeit_speichern,
};

const HEUTE: Tag = date(2026, 3, 2);

fn hund() -> LeistungKennung {
    LeistungKennung("hundesteuer-anmelden".into())
}

fn ags(text: &str) -> Ags {
    text.parse().unwrap()
}

async fn demo() -> Datenbank {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    demo_einspielen(&db, &[demo_hundesteuer()]).await.unwrap();
    db
}

#[tokio::test]
async fn every_municipality_has_one_marked_authority() {
    let beginn = std::time::Instant::now();
    let db = demo().await;
    eprintln!("database, places and demonstration: {:?}", beginn.elapsed());
    let verzeichnis = Verzeichnis::laden(&db).await.unwrap();
    let stand = verzeichnis.stand();
    // 636 municipalities, 88 shared administrations, 21 Landkreise, 2 Länder.
    assert_eq!(stand.mandanten().len(), 636 + 88 + 21 + 2);
    assert!(stand.luecken(&hund(), HEUTE).is_empty());
    assert_eq!(stand.angeboten_von(&hund()), 636);
    for g in stand.gemeinden() {
        let z = stand.zustaendig(&hund(), &g.ags, HEUTE).unwrap();
        assert!(z.online && z.mandant.demonstration && z.mandant.ags == g.ags);
        assert!(z.mandant.name.contains("Demonstration") && z.einheit.name.contains("Demonstration"));
        assert!(z.mandant.impressum.contains("Demonstration"));
        assert_eq!(z.einheit.anschrift.strasse, "Musterstraße 1");
        assert!(g.plz.contains(&z.einheit.anschrift.plz));
        assert!(z.einheit.mail.as_deref().unwrap().ends_with("@example.org") && z.einheit.telefon.is_none());
        assert_eq!(z.einheit.mandant, z.mandant.id);
    }
    let bautzen = stand.zustaendig(&hund(), &ags("14625020"), HEUTE).unwrap();
    assert_eq!(bautzen.einheit.name, "Stadtverwaltung Bautzen (Demonstration), Steueramt");
    assert_eq!(bautzen.mandant.name, "Stadt Bautzen (Demonstration)");
    assert_eq!(bautzen.parameter["zahlweise"], "sofort");
    let goerlitz = stand.zustaendig(&hund(), &ags("14626110"), HEUTE).unwrap();
    assert_eq!(goerlitz.parameter["zahlweise"], "bescheid");
    assert_ne!(goerlitz.parameter["steuer_ersthund"], bautzen.parameter["steuer_ersthund"]);
    let stadt_wehlen = stand.zustaendig(&hund(), &ags("14628370"), HEUTE).unwrap();
    assert_eq!(stadt_wehlen.mandant.name, "Stadt Wehlen (Demonstration)");
    assert!(stand.zustaendig(&LeistungKennung("gibt-es-nicht".into()), &ags("14625020"), HEUTE).is_none());
    assert!(stand.zustaendig(&hund(), &ags("09162000"), HEUTE).is_none());
    assert!(stand.leistungen_von(bautzen.einheit.id, HEUTE).contains(&&hund()));
}

#[tokio::test]
async fn a_second_start_changes_nothing() {
    let db = demo().await;
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    sqlx::query("UPDATE organisationseinheit SET name = 'Umbenannt' WHERE id = 146250201")
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    grunddaten_einspielen(&db).await.unwrap();
    demo_einspielen(&db, &[DemoLeistung { leistung: hund(), amt: "Steueramt".into(), abweichend: BTreeMap::new() }])
        .await
        .unwrap();
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    assert_eq!(stand.einheit(EinheitId(146_250_201)).unwrap().name, "Umbenannt");
    assert_eq!(stand.parameter(&hund(), MandantId(14_625_020)).unwrap()["zahlweise"], "sofort");
    assert_eq!(stand.gemeinden().len(), 636);
}

#[tokio::test]
async fn a_change_reaches_every_process_within_a_second() {
    let db = demo().await;
    let prozesse = [Verzeichnis::laden(&db).await.unwrap(), Verzeichnis::laden(&db).await.unwrap()];
    for p in &prozesse {
        tokio::spawn(p.clone().folgen(db.clone()));
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let vorher = prozesse[0].stand().nummer();
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    aktivieren(&mut tx, MandantId(14_625_020), &hund(), &serde_json::Map::new(), false).await.unwrap();
    tx.commit().await.unwrap();
    // Within a second where the machine is free; an unoptimised build beside many others may take longer.
    let beginn = std::time::Instant::now();
    while prozesse.iter().any(|p| p.stand().parameter(&hund(), MandantId(14_625_020)).is_some()) {
        assert!(beginn.elapsed() < Duration::from_secs(10), "the change did not arrive");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    eprintln!("seen by both processes after {:?} (unoptimised build)", beginn.elapsed());
    for p in &prozesse {
        let stand = p.stand();
        assert!(stand.parameter(&hund(), MandantId(14_625_020)).is_none());
        assert!(!stand.zustaendig(&hund(), &ags("14625020"), HEUTE).unwrap().online);
        assert!(stand.nummer() > vorher);
    }
    assert_eq!(prozesse[0].stand().nummer(), prozesse[1].stand().nummer());
}

#[tokio::test]
async fn the_smallest_area_decides_and_advice_receives_nothing() {
    let db = demo().await;
    let bautzen = mandant_von(&ags("14625020"));
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let mut kreisamt = (**stand.einheit(einheit_von(bautzen, 1)).unwrap()).clone();
    kreisamt.id = einheit_von(bautzen, 9);
    kreisamt.name = "Kreisamt".into();
    let neu = LeistungKennung("probe".into());
    let zustaendig = |einheit: i32, gebiet: &str, auspraegung, von, bis| Zustaendigkeit {
        leistung: neu.clone(),
        einheit: einheit_von(bautzen, einheit),
        gebiet: gebiet.into(),
        auspraegung,
        von,
        bis,
        quelle: "hand".into(),
    };
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    einheit_speichern(&mut tx, &kreisamt).await.unwrap();
    for z in [
        zustaendig(9, "14625", Auspraegung::BeraetUndNimmtAn, None, None),
        zustaendig(1, "146250020020", Auspraegung::Beraet, None, None),
        zustaendig(1, "146250250250", Auspraegung::BeraetUndNimmtAn, Some(date(2026, 4, 1)), Some(date(2026, 4, 30))),
    ] {
        zustaendigkeit_speichern(&mut tx, &z).await.unwrap();
    }
    tx.commit().await.unwrap();
    let stand = Verzeichnis::laden(&db).await.unwrap().stand();
    let amt = |ort: &str, tag| stand.zustaendig(&neu, &ags(ort), tag).map(|z| z.einheit.id.0 % 10);
    // Bautzen's own office only advises: the application goes to the Kreis.
    assert_eq!(amt("14625020", HEUTE), Some(9));
    // Kamenz has its own office in April only.
    assert_eq!(amt("14625250", date(2026, 3, 31)), Some(9));
    assert_eq!(amt("14625250", date(2026, 4, 1)), Some(1));
    assert_eq!(amt("14625250", date(2026, 5, 1)), Some(9));
    assert_eq!(amt("14626110", HEUTE), None);
    assert_eq!(
        stand.luecken(&neu, HEUTE).len(),
        636 - stand.gemeinden().iter().filter(|g| g.ags.kreis() == "14625").count()
    );
    // Not offered online, because nobody activated it.
    assert!(!stand.zustaendig(&neu, &ags("14625020"), HEUTE).unwrap().online);
}

#[tokio::test]
async fn a_row_that_contradicts_the_model_is_named() {
    let db = demo().await;
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    sqlx::query("ALTER TABLE zustaendigkeit DROP CONSTRAINT zustaendigkeit_auspraegung_check")
        .execute(&mut *tx)
        .await
        .unwrap();
    sqlx::query("UPDATE zustaendigkeit SET auspraegung = 'x' WHERE gebiet = '146250020020'")
        .execute(&mut *tx)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let fehler = Verzeichnis::laden(&db).await.unwrap_err();
    assert!(matches!(fehler, Fehler::Widerspruch { tabelle: "zustaendigkeit", spalte: "auspraegung", .. }), "{fehler}");
}
