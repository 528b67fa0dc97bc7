//! The 115 at work, and the office that finds what was handed over.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::{collections::BTreeMap, path::Path, sync::Arc};

use datenbank::Sicht;
use grund::{EinheitId, LeistungKennung, MandantId};
use konto::{Anmeldedaten, Anmeldung, DEMO_AUSKUNFT, DEMO_BETRIEB, DEMO_KENNWORT, DemoOrt, demo_sachbearbeitung};
use leistung::{Leistung, Leistungen, aus_ordner};
use verzeichnis::{Katalogleistung, Leistungsart, Leistungstext, Verzeichnis};
use web::{
    Haus,
    probe::{Klient, raeume},
};

const HUND: &str = "hundesteuer-anmelden";

async fn haus() -> Haus {
    let (mut r, _) = raeume().await;
    verzeichnis::grunddaten_einspielen(&r.db).await.unwrap();
    let mut tx = r.db.tx(Sicht::Frei).await.unwrap();
    let kennung = LeistungKennung(HUND.to_owned());
    let l = Katalogleistung {
        kennung: kennung.clone(),
        leika: Some("99102013104000".to_owned()),
        name: "Hundesteuer Anmeldung".to_owned(),
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
        quelle: "redaktion".to_owned(),
        quelle_id: None,
    };
    verzeichnis::leistung_speichern(&mut tx, &l).await.unwrap();
    let teil = |t: &str| t.to_owned();
    let text = Leistungstext {
        leistung: kennung,
        land: None,
        mandant: None,
        sprache: "de".to_owned(),
        name: "Hund anmelden (Hundesteuer)".to_owned(),
        kurz: "Wer einen Hund hält, meldet ihn an.".to_owned(),
        stichworte: vec!["Hundemarke".to_owned()],
        abschnitte: BTreeMap::from([
            (teil("unterlagen"), teil("Sie brauchen:\n\n- Nachweis der Herkunft")),
            (teil("kosten"), teil("Je Hund 75 Euro im Jahr.")),
        ]),
        freigabe: None,
        freigegeben_von: String::new(),
        ungeprueft: true,
        quelle: "redaktion".to_owned(),
    };
    verzeichnis::text_veroeffentlichen(&mut tx, &text).await.unwrap();
    tx.commit().await.unwrap();
    verzeichnis::demo_einspielen(&r.db, &[verzeichnis::demo_hundesteuer()]).await.unwrap();
    r.verzeichnis = Verzeichnis::laden(&r.db).await.unwrap();
    let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/hundesteuer-anmelden");
    let mut leistungen = Leistungen::default();
    leistungen.veroeffentlichen(Leistung::uebersetzen(&aus_ordner(Path::new(ordner)).unwrap()).unwrap());
    r.leistungen = Arc::new(leistungen);
    let haus = Haus::neu(r);
    let ort = |ags: i32, kuerzel: &str, name: &str| DemoOrt {
        mandant: MandantId(ags),
        einheit: EinheitId(ags * 10 + 1),
        kuerzel: kuerzel.to_owned(),
        ort: name.to_owned(),
    };
    haus.konten
        .demo_einspielen(&[ort(14_625_020, "bautzen", "Bautzen"), ort(14_626_110, "goerlitz", "Görlitz")])
        .await
        .unwrap();
    haus
}

/// The package of the street light beside the entry of the list that it replaces.
async fn laterne(haus: &Haus) {
    let kennung = LeistungKennung("strassenbeleuchtung-melden".to_owned());
    let stand = haus.verzeichnis.stand();
    let liste = stand.leistung(&LeistungKennung("99108020224000".to_owned())).unwrap();
    let paket = Katalogleistung {
        kennung: kennung.clone(),
        quelle: "paket".to_owned(),
        name: "Ausfall der Straßenbeleuchtung melden".to_owned(),
        ..(**liste).clone()
    };
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    verzeichnis::leistung_speichern(&mut tx, &paket).await.unwrap();
    tx.commit().await.unwrap();
    let offen = verzeichnis::DemoPaket {
        leistung: kennung,
        leika: "99108020224000".to_owned(),
        stelle: None,
        laender: Vec::new(),
        abweichend: BTreeMap::new(),
    };
    verzeichnis::demo_pakete_einspielen(&haus.db, &[offen]).await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
}

#[tokio::test]
async fn the_115_finds_a_package_once_and_the_office_of_its_entry() {
    let haus = haus().await;
    laterne(&haus).await;
    let mut k = als(&haus, DEMO_AUSKUNFT.0).await;
    let seite = k.get("/auskunft?was=Stra%C3%9Fenbeleuchtung&ort=Bautzen").await.text();
    assert_eq!(seite.matches("wahl=strassenbeleuchtung-melden\"").count(), 1, "{seite}");
    assert!(!seite.contains("wahl=99108020224000"), "{seite}");
    let karte = k.get("/auskunft?was=Stra%C3%9Fenbeleuchtung&ort=Bautzen&wahl=strassenbeleuchtung-melden").await.text();
    assert!(karte.contains("Bauamt"), "{karte}");
}

async fn als(haus: &Haus, email: &str) -> Klient {
    let wer = Anmeldedaten {
        email: email.to_owned(),
        kennwort: DEMO_KENNWORT.to_owned(),
        code: Some(haus.konten.demo_code().unwrap()),
        herkunft: "127.0.0.1".parse().unwrap(),
    };
    let Anmeldung::Angemeldet { token, .. } = haus.konten.anmelden(&wer).await.unwrap() else { panic!("signed in") };
    let mut k = Klient::neu(haus, auskunft::wege());
    k.cookie("sitzung", token.zeigen());
    k
}

#[tokio::test]
async fn the_answer_card_says_what_to_say() {
    let haus = haus().await;
    let mut k = als(&haus, DEMO_AUSKUNFT.0).await;
    assert!(k.get("/auskunft").await.text().contains("Geben Sie das Anliegen ein"));
    let seite = k.get("/auskunft?was=Hundemarke&ort=Bautzen").await.text();
    for satz in [
        "<title>Auskunft: Hund anmelden (Hundesteuer)",
        "Wer einen Hund hält, meldet ihn an.",
        "wartet noch auf die Prüfung",
        "Nachweis der Herkunft",
        "Je Hund 75 Euro im Jahr.",
        "99102013104000",
        "Stadtverwaltung Bautzen",
        "/antrag/beginnen/hundesteuer-anmelden?ort=14625020",
        "data-bw-taste=\"1\"",
        "data-bw-kopieren=\"antworttext\"",
        "einheit=146250201",
    ] {
        assert!(seite.contains(satz), "{satz}");
    }
    let ohne = k.get("/auskunft?was=Hund").await.text();
    assert!(ohne.contains("Fragen Sie nach dem Ort"));
    assert!(ohne.contains("Sachsen: Stadt oder Gemeinde"), "{ohne}");
    let teil = k.get("/auskunft?was=Hund&ort=Kleinwelka").await.text();
    assert!(teil.contains("Kleinwelka / Mały Wjelkow gehört zu Bautzen / Budyšin."), "{teil}");
    assert!(teil.contains("ort=14625020&amp;teil=Kleinwelka"), "the sentence stays with the next click\n{teil}");
    let teil = k.get("/auskunft?was=Hund&ort=14625020&teil=Kleinwelka").await.text();
    assert!(teil.contains("gehört zu Bautzen"), "{teil}");
    assert!(k.get("/auskunft?was=Hund&ort=M%C3%BCnchen").await.text().contains("München liegt nicht in Sachsen"));
    let frage = k.get("/auskunft?was=Hund&ort=01920").await.text();
    assert!(frage.contains("Welcher Ort ist gemeint?") && frage.contains("data-bw-taste=\"9\""));
    assert_eq!(k.get("/auskunft?was=Hund&ort=Xylophon").await.status, 422);
    assert!(k.get("/auskunft?was=qqqqq").await.text().contains("Nichts gefunden"));
}

#[tokio::test]
async fn a_question_goes_to_the_office_and_comes_to_an_end() {
    let haus = haus().await;
    let mut agent = als(&haus, DEMO_AUSKUNFT.0).await;
    let adresse = "/auskunft/weitergeben?leistung=hundesteuer-anmelden&einheit=146250201&ort=14625020";
    assert!(agent.get(adresse).await.text().contains("Stadtverwaltung Bautzen"));
    assert_eq!(agent.get("/auskunft/weitergeben?einheit=1").await.status, 404);
    let felder = |frage, rueckruf| {
        [
            ("leistung", HUND),
            ("einheit", "146250201"),
            ("ort", "14625020"),
            ("frage", frage),
            ("name", "Frau <Beispiel>"),
            ("rueckruf", rueckruf),
        ]
    };
    for (frage, rueckruf, satz) in [
        ("", "03591 123", "Schreiben Sie die Frage auf"),
        ("Wann?", "gar nicht", "unter der die Stelle antworten kann"),
    ] {
        let a = agent.post("/auskunft/weitergeben", &felder(frage, rueckruf)).await;
        assert_eq!(a.status, 422);
        assert!(a.text().contains(satz), "{satz}");
        assert!(a.text().contains("Frau &lt;Beispiel&gt;"), "what was typed stays");
    }
    let a = agent.post("/auskunft/weitergeben", &felder("Wann kommt die Marke?", "03591 123456")).await;
    assert_eq!(a.ziel(), Some("/auskunft/weitergaben?weitergegeben=ja"));
    let liste = agent.get("/auskunft/weitergaben").await.text();
    assert!(liste.contains("Wann kommt die Marke?") && liste.contains("offen"));

    let mut fremd = als(&haus, &demo_sachbearbeitung("goerlitz")).await;
    assert!(!fremd.get("/amt/anfragen").await.text().contains("Marke"), "another authority");
    let mut amt = als(&haus, &demo_sachbearbeitung("bautzen")).await;
    let seite = amt.get("/amt/anfragen").await.text();
    assert!(
        seite.contains("Wann kommt die Marke?") && seite.contains("03591 123456") && seite.contains("Hund anmelden")
    );
    let ziel = seite.split_once("action=\"/amt/anfragen/").unwrap().1.split_once('"').unwrap().0;
    let ziel = format!("/amt/anfragen/{ziel}");
    fremd.post(&ziel, &[]).await;
    assert!(agent.get("/auskunft/weitergaben").await.text().contains("offen"), "others cannot settle it");
    assert_eq!(amt.post(&ziel, &[]).await.ziel(), Some("/amt/anfragen?erledigt=ja"));
    amt.post(&ziel, &[]).await;
    let danach = agent.get("/auskunft/weitergaben").await.text();
    assert!(danach.contains("erledigt") && !danach.contains(">offen<"));
}

#[tokio::test]
async fn only_the_115_comes_in() {
    let haus = haus().await;
    let mut gast = Klient::neu(&haus, auskunft::wege());
    assert_eq!(gast.get("/auskunft").await.ziel(), Some("/amt/anmelden?ziel=%2Fauskunft"));
    let mut amt = als(&haus, &demo_sachbearbeitung("bautzen")).await;
    let mut betrieb = als(&haus, DEMO_BETRIEB.0).await;
    for k in [&mut amt, &mut betrieb] {
        for pfad in ["/auskunft", "/auskunft/weitergeben?einheit=146250201", "/auskunft/weitergaben"] {
            assert_eq!(k.get(pfad).await.status, 403, "{pfad}");
        }
    }
    assert_eq!(betrieb.get("/amt/anfragen").await.status, 403, "operators see no content");
    let mut agent = als(&haus, DEMO_AUSKUNFT.0).await;
    assert_eq!(agent.get("/amt/anfragen").await.status, 403);
}

#[tokio::test]
async fn the_115_names_the_office_of_the_place_first() {
    let haus = haus().await;
    let mut k = als(&haus, DEMO_AUSKUNFT.0).await;
    for (wort, amt) in [("Standesamt", "Standesamt"), ("Rathaus", "B\u{fc}rgerb\u{fc}ro"), ("Steueramt", "Steueramt")] {
        let seite = k.get(&format!("/auskunft?was={wort}&ort=G%C3%B6rlitz")).await.text();
        let (_, stellen) = seite.split_once("Stellen am Ort").unwrap_or_else(|| panic!("{wort}: {seite}"));
        let erste = stellen.split_once("</li>").unwrap().0;
        assert!(erste.contains(&format!("Stadtverwaltung Görlitz (Demonstration), {amt}")), "{wort}: {erste}");
        assert!(!seite.contains("Bautzen"), "only of this place: {seite}");
    }
    let ohne = k.get("/auskunft?was=Hund&ort=G%C3%B6rlitz").await.text();
    assert!(!ohne.contains("Stellen am Ort"), "nobody asked for an office");
}
