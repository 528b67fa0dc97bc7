//! Services of folders in the demonstration: whose offices do them, and that they take their catalogue entry's place.

use std::{collections::BTreeMap, time::Instant};

use datenbank::{Datenbank, Sicht, probe};
use grund::{Ags, LeistungKennung, MandantId, Tag};
use jiff::civil::date;
use serde_json::json;
use verzeichnis::{
    DemoPaket, Ebene, Katalogleistung, Lage, Lagenart, Leistungsart, Stand, Verzeichnis, demo_aemter, demo_einspielen,
    demo_pakete_einspielen, grunddaten_einspielen, lage_leistungen_setzen, lage_speichern, leistung_speichern,
    mandant_von,
};

const HEUTE: Tag = date(2026, 3, 2);
/// A broken street light, in the demonstration's catalogue.
const LATERNE: &str = "99108020224000";

fn k(text: &str) -> LeistungKennung {
    LeistungKennung(text.to_owned())
}

fn bautzen() -> Ags {
    "14625020".parse().unwrap()
}

fn paket(kennung: &str, leika: &str, stelle: Option<(Ebene, &str)>) -> DemoPaket {
    DemoPaket {
        leistung: k(kennung),
        leika: leika.into(),
        stelle: stelle.map(|(e, amt)| (e, amt.to_owned())),
        laender: Vec::new(),
        abweichend: BTreeMap::new(),
    }
}

/// The demonstration with these services, each with its entry as the program writes it.
async fn demo(pakete: &[DemoPaket]) -> Datenbank {
    let db = probe::datenbank().await;
    grunddaten_einspielen(&db).await.unwrap();
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    for p in pakete {
        let l = Katalogleistung {
            kennung: p.leistung.clone(),
            leika: Some(p.leika.clone()).filter(|l| !l.is_empty()),
            name: format!("Paket {}", p.leistung),
            art: Leistungsart::Verrichtung,
            typisierung: String::new(),
            ozg: None,
            laender: Vec::new(),
            zielgruppen: Vec::new(),
            vertrauensniveau: Some("niedrig".into()),
            rechtsgrundlagen: String::new(),
            lagen: Vec::new(),
            von: None,
            bis: None,
            nachfolger: None,
            europa: verzeichnis::Europa::default(),
            quelle: "paket".into(),
            quelle_id: None,
        };
        leistung_speichern(&mut tx, &l).await.unwrap();
    }
    tx.commit().await.unwrap();
    demo_einspielen(&db, &[]).await.unwrap();
    demo_pakete_einspielen(&db, pakete).await.unwrap();
    db
}

async fn stand(db: &Datenbank) -> std::sync::Arc<Stand> {
    Verzeichnis::laden(db).await.unwrap().stand()
}

#[tokio::test]
async fn a_package_takes_the_place_of_its_catalogue_entry() {
    let mut mit = paket("laterne", LATERNE, None);
    let anders = json!({ "frist": 3 });
    mit.abweichend.insert(mandant_von(&bautzen()), anders.as_object().unwrap().clone());
    let db = demo(&[mit]).await;
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    let lage = Lage {
        kennung: "wohnen".into(),
        eltern: None,
        art: Lagenart::Leben,
        name: "Wohnen".into(),
        texte: BTreeMap::new(),
        reihenfolge: 1,
        laender: Vec::new(),
        quelle: "ozg".into(),
    };
    lage_speichern(&mut tx, &lage).await.unwrap();
    lage_leistungen_setzen(&mut tx, "wohnen", &[k(LATERNE), k("laterne")]).await.unwrap();
    tx.commit().await.unwrap();

    let s = stand(&db).await;
    let (eigene, liste) = (s.leistung(&k("laterne")).unwrap(), s.leistung(&k(LATERNE)).unwrap());
    assert_eq!((s.ist_verdeckt(eigene), s.ist_verdeckt(liste)), (false, true), "one of the two is shown");
    assert_eq!(s.nach_leika(LATERNE).unwrap().kennung, k("laterne"));
    assert_eq!((&eigene.ozg, &eigene.zielgruppen), (&liste.ozg, &liste.zielgruppen), "what the list knows holds");
    // The office of the entry does it, and every municipality offers it online.
    let z = s.zustaendig(&k("laterne"), &bautzen(), HEUTE).unwrap();
    assert_eq!(z.einheit.name, "Stadtverwaltung Bautzen (Demonstration), Bauamt");
    assert!(z.online);
    assert_eq!(z.parameter["frist"], 3);
    assert_eq!(s.angeboten_von(&k("laterne")), 636);
    assert!(s.luecken(&k("laterne"), HEUTE).is_empty());
    // The office and the situation name the service once, not its entry.
    let amt = s.leistungen_von(z.einheit.id, HEUTE);
    assert_eq!(amt.iter().filter(|l| [LATERNE, "laterne"].contains(&l.as_str())).count(), 1, "{amt:?}");
    assert!(amt.contains(&&k("laterne")));
    assert_eq!(s.leistungen_der_lage("wohnen"), [k("laterne")]);
}

#[tokio::test]
async fn a_package_without_an_entry_gets_the_offices_of_its_demonstration() {
    let db = demo(&[
        paket("bohrung", "", Some((Ebene::Land, "Geologischer Dienst"))),
        paket("wasser", "", Some((Ebene::Kreis, "Umweltamt"))),
        paket("urkunde", "", Some((Ebene::Verwaltung, "Standesamt"))),
        // In the catalogue, but another office does it here.
        paket("laterne", LATERNE, Some((Ebene::Gemeinde, "Ordnungsamt"))),
        paket("niemand", "", None),
    ])
    .await;
    let s = stand(&db).await;
    for (leistung, mandant, amt, viele) in [
        ("bohrung", MandantId(14), "Geologischer Dienst", 2),
        ("wasser", MandantId(14_625), "Umweltamt", 27),
        ("urkunde", mandant_von(&bautzen()), "Standesamt", 0),
        ("laterne", mandant_von(&bautzen()), "Ordnungsamt", 636),
    ] {
        let z = s.zustaendig(&k(leistung), &bautzen(), HEUTE).unwrap_or_else(|| panic!("{leistung}: nobody"));
        assert_eq!((z.mandant.id, z.online), (mandant, true), "{leistung}");
        assert!(z.einheit.name.ends_with(amt), "{leistung}: {}", z.einheit.name);
        assert!(s.luecken(&k(leistung), HEUTE).is_empty(), "{leistung}");
        if viele > 0 {
            assert_eq!(s.angeboten_von(&k(leistung)), viele, "{leistung}");
        }
    }
    assert!(s.zustaendig(&k("niemand"), &bautzen(), HEUTE).is_none());
    // Again changes nothing.
    let vorher = s.zustaendigkeiten(&k("wasser")).len();
    demo_pakete_einspielen(&db, &[paket("wasser", "", Some((Ebene::Kreis, "Umweltamt")))]).await.unwrap();
    assert_eq!(stand(&db).await.zustaendigkeiten(&k("wasser")).len(), vorher);
}

#[tokio::test]
async fn forty_packages_are_installed_and_loaded_quickly() {
    let leere = Instant::now();
    let db = demo(&[]).await;
    let leer = leere.elapsed();
    let aemter = demo_aemter(Ebene::Gemeinde);
    let pakete: Vec<DemoPaket> =
        (0..40).map(|n| paket(&format!("paket-{n}"), "", Some((Ebene::Gemeinde, aemter[n % aemter.len()])))).collect();
    let beginn = Instant::now();
    demo_pakete_einspielen(&db, &pakete).await.unwrap();
    let erst = beginn.elapsed();
    let beginn = Instant::now();
    demo_pakete_einspielen(&db, &pakete).await.unwrap();
    let nochmal = beginn.elapsed();
    let beginn = Instant::now();
    let s = stand(&db).await;
    eprintln!("none: {leer:?}; 40 packages: {erst:?}, again {nochmal:?}, loaded in {:?}", beginn.elapsed());
    assert_eq!(s.angeboten_von(&k("paket-39")), 636);
    assert!(erst.as_secs() < 20, "40 packages took {erst:?}");
}
