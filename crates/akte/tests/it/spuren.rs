//! The tracks of processes: kept with every event, read by the desk, and by the operator through two narrow doors.

use std::collections::BTreeMap;

use ablauf::Modell;
use akte::{Wechsel, spuren};
use datenbank::Sicht;
use grund::{EinheitId, LeistungKennung, VersionHash};
use vorgang::Ereignis;

use crate::{BAUTZEN, GOERLITZ, Welt};

#[tokio::test]
async fn every_event_leaves_its_track_and_the_operator_reads_no_more_than_that() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    w.uhr.vor(std::time::Duration::from_secs(86_400));
    let von = w.konto();
    w.anwenden((BAUTZEN, id), &Ereignis::Uebernommen { von }, "a").await.unwrap().unwrap();
    w.uhr.vor(std::time::Duration::from_secs(3600));
    w.anwenden((BAUTZEN, id), &Ereignis::Zurueckgezogen { von: konto }, "b").await.unwrap().unwrap();

    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let alle = spuren::des_vorgangs(&mut tx, BAUTZEN, id).await.unwrap();
    assert_eq!(
        alle.iter().map(|s| s.art.as_str()).collect::<Vec<_>>(),
        ["eingegangen", "uebernommen", "zurueckgezogen"]
    );
    assert_eq!(alle[1].bewegungen, Some(vec![]), "nothing moved, and that is known");
    let besuche = spuren::besuche(&alle);
    assert_eq!(besuche.len(), 1);
    assert_eq!(
        (besuche[0].knoten.as_str(), besuche[0].von, besuche[0].bis),
        ("pruefen", Some(alle[0].zeit), Some(alle[2].zeit))
    );
    let seit = "2026-01-01T00:00:00Z".parse().unwrap();
    let leistung = LeistungKennung("hundesteuer-anmelden".into());
    let laeufe = spuren::laeufe(&mut tx, BAUTZEN, &leistung, seit, 10).await.unwrap();
    assert_eq!((laeufe.len(), laeufe[0].besuche.len(), laeufe[0].ende), (1, 1, Some(alle[2].zeit)));
    // The door of the operator is closed to an authority.
    assert!(spuren::fuer_betrieb(&mut tx, BAUTZEN, id).await.is_err());
    drop(tx);

    let mut tx = w.db.tx(Sicht::Betrieb).await.unwrap();
    let blick = spuren::fuer_betrieb(&mut tx, BAUTZEN, id).await.unwrap().unwrap();
    assert_eq!((blick.leistung, blick.status.as_str(), blick.spuren.len()), (leistung, "zurueckgezogen", 3));
    // Another authority's matter is not found under this one, and the view is the operator's again afterwards.
    assert!(spuren::fuer_betrieb(&mut tx, GOERLITZ, id).await.unwrap().is_none());
    let sichtbar: i64 = sqlx::query_scalar("SELECT count(*) FROM vorgang").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(sichtbar, 0);
}

#[tokio::test]
async fn a_matter_changes_its_version_once_and_keeps_that_of_its_antrag() {
    let w = Welt::neu().await;
    let konto = w.konto();
    let id = w.entwurf(konto, BAUTZEN).await;
    w.absenden(konto, BAUTZEN, id).await.unwrap();
    let text = String::from_utf8(w.modell.original().to_vec()).unwrap();
    let neu =
        Modell::lesen(text.replace("\"pruefen\" name=\"Prüfen\"", "\"pruefen\" name=\"Sichten\"").as_bytes()).unwrap();
    let (alt, nach) = (VersionHash([9; 32]), VersionHash([8; 32]));
    let modell = |v: &VersionHash| if *v == nach { Some(&neu) } else { (*v == alt).then_some(&w.modell) };
    let zuordnung = BTreeMap::new();
    for (erwartet, schluessel) in [(true, "w"), (false, "w")] {
        let wechsel = Wechsel { nach, zuordnung: &zuordnung, von: konto, grund: "Neue Satzung", schluessel };
        let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let a = akte::fassung_wechseln(&mut tx, (&w.tresor, &w.umwelt), modell, (BAUTZEN, id), wechsel)
            .await
            .unwrap()
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!((a.neu, a.vorgang.ablauf, a.vorgang.bezug.version), (erwartet, nach, alt));
    }
    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let einheiten = [EinheitId(BAUTZEN.0 * 10 + 1)];
    let laufende = spuren::laufende(&mut tx, BAUTZEN, &einheiten).await.unwrap();
    assert_eq!((laufende.len(), laufende[0].ablauf, laufende[0].anzahl), (1, nach, 1));
    let von = spuren::laufende_von(&mut tx, &w.tresor, BAUTZEN, &einheiten, &nach, 10).await.unwrap();
    assert_eq!(von.len(), 1);
    assert!(spuren::laufende_von(&mut tx, &w.tresor, BAUTZEN, &einheiten, &alt, 10).await.unwrap().is_empty());
    assert_eq!(akte::verlauf(&mut tx, &von[0]).await.unwrap().len(), 2);
    drop(tx);
    // From then on the new process decides, and nobody asks for the old one.
    let mut tx = w.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let nur_neu = |v: &VersionHash| (*v == nach).then_some(&neu);
    let e = Ereignis::Uebernommen { von: konto };
    akte::anwenden(&mut tx, &w.tresor, &w.umwelt, nur_neu, (BAUTZEN, id), &e, "x").await.unwrap().unwrap();
}
