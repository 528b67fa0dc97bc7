//! The demonstration authorities, responsibility, and how changes reach every process.

use std::{collections::BTreeMap, time::Duration};

use datenbank::{Datenbank, Sicht, probe};
use grund::{Ags, EinheitId, LeistungKennung, MandantId, Tag};
use jiff::civil::date;
use verzeichnis::{
    Auspraegung, DemoLeistung, Fehler, Katalogleistung, Leistungsart, Leistungstext, Stand, Verzeichnis,
    Zustaendigkeit, aktivieren, demo_einspielen, demo_hundesteuer, einheit_speichern, einheit_von,
    grunddaten_einspielen, leistung_speichern, mandant_von, text_veroeffentlichen, zustaendigkeit_speichern,
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

/// What a process may need from a change to pages and search that show it, with the whole demonstration.
const HOECHSTENS: Duration = Duration::from_secs(1);

fn text(name: &str) -> Leistungstext {
    Leistungstext {
        leistung: hund(),
        land: None,
        mandant: None,
        sprache: "de".into(),
        name: name.into(),
        kurz: "Wer einen Vierbeiner hält, zahlt Steuer.".into(),
        stichworte: Vec::new(),
        abschnitte: BTreeMap::new(),
        freigabe: None,
        freigegeben_von: String::new(),
        ungeprueft: true,
        quelle: "redaktion".into(),
    }
}

async fn hundesteuer_im_katalog(db: &Datenbank) {
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    let l = Katalogleistung {
        kennung: hund(),
        leika: Some("99102013104000".into()),
        name: "Hundesteuer Anmeldung".into(),
        art: Leistungsart::Verrichtung,
        typisierung: String::new(),
        ozg: None,
        laender: Vec::new(),
        zielgruppen: Vec::new(),
        vertrauensniveau: None,
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
    text_veroeffentlichen(&mut tx, &text("Hund anmelden")).await.unwrap();
    tx.commit().await.unwrap();
}

fn gefunden(stand: &Stand, wort: &str) -> bool {
    let anfrage = suche::Anfrage { text: wort, hoechstens: 5, ..suche::Anfrage::default() };
    stand.index().suchen(&anfrage).treffer.iter().any(|t| t.schluessel == hund().as_str())
}

/// Also in an unoptimised build. The best of three changes counts: a busy machine is not a slow program.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_reaches_every_process_within_a_second() {
    let db = demo().await;
    hundesteuer_im_katalog(&db).await;
    let prozesse = [Verzeichnis::laden(&db).await.unwrap(), Verzeichnis::laden(&db).await.unwrap()];
    for p in &prozesse {
        tokio::spawn(p.clone().folgen(db.clone()));
    }
    let mut dauern = Vec::new();
    for (nr, wort) in ["Quastenflosser", "Nasenbär", "Grottenolm"].into_iter().enumerate() {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let vorher = prozesse[0].stand().nummer();
        let mut tx = db.tx(Sicht::Frei).await.unwrap();
        assert!(text_veroeffentlichen(&mut tx, &text(&format!("{wort} anmelden"))).await.unwrap());
        // And what an authority offers.
        let aktiv = nr % 2 == 1;
        aktivieren(&mut tx, MandantId(14_625_020), &hund(), &serde_json::Map::new(), aktiv).await.unwrap();
        tx.commit().await.unwrap();
        let beginn = std::time::Instant::now();
        let da = |p: &Verzeichnis| {
            let stand = p.stand();
            stand.texte(&hund()).iter().any(|t| t.name.starts_with(wort)) && gefunden(&stand, wort)
        };
        while !prozesse.iter().all(da) {
            assert!(beginn.elapsed() < Duration::from_secs(20), "the change did not arrive");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        dauern.push(beginn.elapsed());
        for p in &prozesse {
            let stand = p.stand();
            assert_eq!(stand.zustaendig(&hund(), &ags("14625020"), HEUTE).unwrap().online, aktiv);
            assert!(stand.nummer() > vorher);
            // The words of the text before are forgotten.
            assert!(nr == 0 || !gefunden(&stand, ["", "Quastenflosser", "Nasenbär"][nr]));
        }
        assert_eq!(prozesse[0].stand().nummer(), prozesse[1].stand().nummer());
    }
    eprintln!("seen and found by both processes after {dauern:?}");
    assert!(dauern.iter().min().unwrap() < &HOECHSTENS, "{dauern:?}");
}

/// What has not changed is not read again: a state takes over every part of the one before it but the changed one, and is
/// the same as one that was loaded from nothing.
#[tokio::test]
async fn a_state_that_takes_over_parts_is_the_same_as_a_new_one() {
    let db = demo().await;
    hundesteuer_im_katalog(&db).await;
    let zeit = std::time::Instant::now();
    let v = Verzeichnis::laden(&db).await.unwrap();
    let ganz = zeit.elapsed();
    let befehle = [
        "UPDATE leistung_text SET kurz = 'Anders.' WHERE leistung = 'hundesteuer-anmelden'",
        "UPDATE organisationseinheit SET name = 'Umbenannt' WHERE id = 146250201",
        "UPDATE mandant SET name = 'Andere Stadt' WHERE id = 14625020",
        "UPDATE gebiet SET name = 'Neuer Name' WHERE schluessel = '146250020020'",
        "DELETE FROM gebiet_plz WHERE plz = '02625'",
        "UPDATE leistung SET name = 'Anders' WHERE kennung = 'hundesteuer-anmelden'",
        "UPDATE lage SET name = 'Anders' WHERE kennung = (SELECT min(kennung) FROM lage)",
        "DELETE FROM lage_leistung WHERE lage = (SELECT min(lage) FROM lage_leistung)",
        "DELETE FROM zustaendigkeit WHERE leistung = 'hundesteuer-anmelden' AND gebiet = '146250020020'",
        "UPDATE leistung_aktivierung SET aktiv = false WHERE mandant_id = 14625020",
        "INSERT INTO onlinedienst (leistung, gebiet, name, adresse, quelle) \
         VALUES ('hundesteuer-anmelden', '14', 'Dienst', 'https://dienst.example/', 'probe')",
        "INSERT INTO synonym (wort, bedeutet, sprache, quelle) VALUES ('Wauwau', '{Hund}', 'de', 'probe')",
        "DELETE FROM gebiet_grenze WHERE gebiet = '146250020020'",
        "DELETE FROM gebiet_frueher WHERE ags = (SELECT min(ags) FROM gebiet_frueher)",
        // In bulk, to another service, more services than are read one by one, and from the root.
        "UPDATE zustaendigkeit SET auspraegung = 'beraet' WHERE gebiet LIKE '14625%'",
        "UPDATE zustaendigkeit SET leistung = 'umbenannt' WHERE leistung = 'hundesteuer-anmelden'",
        "INSERT INTO zustaendigkeit (leistung, gebiet, einheit_id, auspraegung) \
         SELECT 'viele-' || n, '14', 146250201, 'beraet' FROM generate_series(1, 1500) n",
        "DELETE FROM leistung WHERE kennung = 'hundesteuer-anmelden'",
        "DELETE FROM leistung_text",
    ];
    for befehl in befehle {
        let mut tx = db.tx(Sicht::Frei).await.unwrap();
        let getan = sqlx::query(sqlx::AssertSqlSafe(befehl)).execute(&mut *tx).await.unwrap();
        assert!(getan.rows_affected() > 0, "{befehl}");
        tx.commit().await.unwrap();
        let zeit = std::time::Instant::now();
        v.neu_laden(&db).await.unwrap();
        eprintln!("{:?} of {ganz:?}: {befehl}", zeit.elapsed());
        let (mit, neu) = (v.stand(), Verzeichnis::laden(&db).await.unwrap().stand());
        assert_eq!(bild(&mit), bild(&neu), "{befehl}");
        assert_eq!(mit.letzte_aenderung(), neu.letzte_aenderung());
        assert_eq!(mit.marke(&[]), neu.marke(&[]), "the marks are the same in every process");
        let gefragt =
            ["leistung_text", "zustaendigkeit", "synonym", "organisationseinheit"].iter().any(|t| befehl.contains(t));
        for frage in ["Hund", "Steueramt", "Umbenannt", "Anders", "Wauwau"].into_iter().filter(|_| gefragt) {
            assert_eq!(treffer(&mit, frage), treffer(&neu, frage), "{befehl}: {frage}");
        }
    }
}

fn treffer(stand: &Stand, text: &str) -> Vec<(String, f32)> {
    let anfrage = suche::Anfrage { text, hoechstens: 20, ..suche::Anfrage::default() };
    stand.index().suchen(&anfrage).treffer.iter().map(|t| (t.schluessel.to_owned(), t.punkte)).collect()
}

/// Who is responsible changes often and in bulk, and no word of any text with it: the words of the index stay.
#[tokio::test]
async fn a_change_of_responsibilities_builds_no_index_anew() {
    let db = demo().await;
    hundesteuer_im_katalog(&db).await;
    let v = Verzeichnis::laden(&db).await.unwrap();
    let aendern = async |befehl: &'static str| {
        let vorher = v.stand();
        assert!(vorher.index().anzahl().stellen > 0);
        let mut tx = db.tx(Sicht::Frei).await.unwrap();
        sqlx::query(befehl).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        v.neu_laden(&db).await.unwrap();
        v.stand().index().gleiche_worte(vorher.index())
    };
    assert!(aendern("UPDATE zustaendigkeit SET auspraegung = 'beraet' WHERE gebiet LIKE '14%'").await);
    assert!(aendern("DELETE FROM leistung_aktivierung WHERE leistung = 'hundesteuer-anmelden'").await);
    let online = suche::Anfrage {
        text: "Hund anmelden",
        hoechstens: 5,
        filter: suche::Filter { online: Some(true), ..suche::Filter::default() },
        ..suche::Anfrage::default()
    };
    assert!(v.stand().index().suchen(&online).treffer.is_empty(), "nobody offers it any more, and the search knows");
    assert!(!aendern("UPDATE leistung_text SET kurz = 'Ein Nasenbär.' WHERE leistung = 'hundesteuer-anmelden'").await);
    assert!(gefunden(&v.stand(), "Nasenbär"));
}

/// All that a state says, as one list.
fn bild(s: &Stand) -> Vec<String> {
    let mut alle = vec![s.nummer().to_string()];
    for g in s.gemeinden() {
        alle.push(format!("{g:?} {:?} {}", s.fruehere_gemeinden(&g.ags).collect::<Vec<_>>(), s.grenze(&g.ags).len()));
    }
    alle.extend(s.mandanten().iter().map(|m| format!("{m:?}")));
    alle.extend(s.einheiten().iter().map(|e| format!("{e:?}")));
    for l in s.leistungen() {
        alle.push(format!("{l:?} {:?} {:?}", s.texte(&l.kennung), s.alle_onlinedienste(&l.kennung)));
        alle.push(format!("{:?} {}", s.zustaendigkeiten(&l.kennung), s.angeboten_von(&l.kennung)));
        alle.push(format!("{:?}", s.lagen_der_leistung(&l.kennung).map(|l| &l.kennung).collect::<Vec<_>>()));
    }
    for l in s.alle_lagen() {
        alle.push(format!("{l:?} {:?}", s.leistungen_der_lage(&l.kennung)));
    }
    alle.push(format!("{:?}", s.synonyme()));
    alle
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
