//! Two states on one installation, by host name: each shows what exists there, in its own words.

use std::io::Read as _;

use datenbank::Sicht;
use flate2::read::GzDecoder;
use grund::{MandantId, Traeger};
use http::{StatusCode, header};
use leistung::Leistungen;
use sha2::{Digest as _, Sha256};
use verzeichnis::{Auftritt, Lage, Lagenart, Lagentext, Leistungsart, Wappen, Wappenart, auftritt_speichern};
use web::{Haus, probe::Klient};

use crate::{
    gelesen, haus,
    katalog::{eintrag, k, text},
};

const NEUTRAL: &str = "127.0.0.1:8080";
const SN: &str = "sn.localhost:8080";
const ST: &str = "st.localhost:8080";
const GEWAESSER: &str = "gewaesser-sachsen";

/// The house of the other tests; two brands, a service, a situation and a text of Saxony, a text of Saxony-Anhalt.
async fn zwei_laender() -> Haus {
    let haus = haus().await;
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    for (land, host) in [("14", "sn.localhost"), ("15", "st.localhost")] {
        let auftritt =
            Auftritt { hosts: vec![host.to_owned()], ..Auftritt::leer(Traeger::Land(land.parse().unwrap())) };
        assert!(auftritt_speichern(&mut tx, &auftritt).await.unwrap());
    }
    let mut nur_sachsen = eintrag(GEWAESSER, None, "Quellwasser Erlaubnis", Leistungsart::Verrichtung);
    nur_sachsen.laender = vec!["14".parse().unwrap()];
    verzeichnis::leistung_speichern(&mut tx, &nur_sachsen).await.unwrap();
    let lage = Lage {
        kennung: "quellen".into(),
        eltern: None,
        art: Lagenart::Leben,
        name: "Quellen und Bäche".into(),
        texte: std::collections::BTreeMap::new(),
        reihenfolge: 0,
        laender: vec!["14".parse().unwrap()],
        quelle: "redaktion".into(),
    };
    verzeichnis::lage_speichern(&mut tx, &lage).await.unwrap();
    verzeichnis::lage_leistungen_setzen(&mut tx, "wohnen-umzug", &[k(GEWAESSER)]).await.unwrap();
    for (land, name) in [("14", "Hund sächsisch anmelden"), ("15", "Hund anhaltisch anmelden")] {
        let mut t = text("hundesteuer-anmelden", "de", name);
        t.land = Some(land.parse().unwrap());
        verzeichnis::text_veroeffentlichen(&mut tx, &t).await.unwrap();
    }
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    haus
}

#[tokio::test]
async fn each_host_shows_what_exists_in_its_land_and_the_neutral_one_both() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, portal::wege());
    // Twice and in another order: kept pages must not wander from one host to another.
    for hosts in [[SN, ST, NEUTRAL], [NEUTRAL, ST, SN]] {
        for host in hosts {
            let (sachsen, anhalt) = (host != ST, host != SN);
            for (pfad, muss_sn, muss_st) in [
                ("/leistungen?buchstabe=Q", "/leistung/gewaesser-sachsen", ""),
                ("/leistungen?buchstabe=H", "Hund sächsisch anmelden", "Hund anhaltisch anmelden"),
                ("/", "Hund sächsisch anmelden", "Hund anhaltisch anmelden"),
                ("/", "/lage/quellen", ""),
                ("/suche?was=Quellwasser", "/leistung/gewaesser-sachsen", ""),
                ("/suche/vorschlaege?q=Quellw", "/leistung/gewaesser-sachsen", ""),
                ("/lagen", "/lage/quellen", ""),
                ("/lage/wohnen-umzug", "/leistung/gewaesser-sachsen", ""),
                ("/stellen?name=B%C3%BCrgerb%C3%BCro+Bautzen", "/stelle/1462502", ""),
                ("/stellen?name=B%C3%BCrgerb%C3%BCro+Magdeburg", "", "/stelle/1500300"),
                ("/sitemap/leistungen-1.xml", "/leistung/gewaesser-sachsen", ""),
                ("/sitemap/lagen-1.xml", "/lage/quellen", ""),
                ("/sitemap/stellen-1.xml", "/stelle/146250201", "/stelle/150030001"),
            ] {
                let html = k.get_host(pfad, host).await.text();
                // Without a Land the text for all stands there.
                if host == NEUTRAL && muss_sn.starts_with("Hund") {
                    assert!(html.contains("Hund anmelden (Hundesteuer)"), "{pfad}");
                    assert!(!html.contains(muss_sn) && !html.contains(muss_st), "{pfad}");
                    continue;
                }
                for (muss, da) in [(muss_sn, sachsen), (muss_st, anhalt)] {
                    assert!(muss.is_empty() || html.contains(muss) == da, "{host}{pfad}: {muss}");
                }
            }
            let text = gelesen(&k.get_host("/leistung/hundesteuer-anmelden", host).await);
            let da =
                ["Hund sächsisch anmelden: der Text", "Hund anhaltisch anmelden: der Text"].map(|t| text.contains(t));
            let soll = if host == NEUTRAL { [false, false] } else { [sachsen, anhalt] };
            assert_eq!(da, soll, "{host}");
        }
    }
    // The same address on two hosts: two pages with two marks.
    let marke = |a: &web::probe::Antwort| a.kopf[header::ETAG].clone();
    let (sn, st) = (k.get_host("/leistungen", SN).await, k.get_host("/leistungen", ST).await);
    assert_ne!(marke(&sn), marke(&st));
    assert!(sn.text().contains("rel=\"canonical\" href=\"http://sn.localhost:8080/leistungen\""));
    // Counts follow: the office pages of one Land are fewer than those of both.
    let zahl = |html: String| html.split("</h2>").next().and_then(|t| t.rsplit('>').next()).map(str::to_owned).unwrap();
    let alle: Vec<String> = [
        zahl(k.get_host("/stellen", SN).await.text()),
        zahl(k.get_host("/stellen", ST).await.text()),
        zahl(k.get_host("/stellen", NEUTRAL).await.text()),
    ]
    .into();
    let zahlen: Vec<usize> =
        alle.iter().map(|t| t.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()).collect();
    assert!(zahlen[0] > 100 && zahlen[1] > 100 && zahlen[0] + zahlen[1] == zahlen[2], "{alle:?}");
}

#[tokio::test]
async fn what_belongs_to_the_other_land_is_said_so_with_the_way_there() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, portal::wege());
    // A place of the other Land, on any page, keeps what was asked for.
    for (pfad, host, dort, bleiben) in [
        ("/suche?was=Hund&ort=Bautzen", ST, "http://sn.localhost:8080/suche?was=Hund&ort=14625020", "/suche?was=Hund"),
        (
            "/leistung/hundesteuer-anmelden?ort=14625020",
            ST,
            "http://sn.localhost:8080/leistung/hundesteuer-anmelden?ort=14625020",
            "/leistung/hundesteuer-anmelden",
        ),
        ("/leistungen?ort=Magdeburg", SN, "http://st.localhost:8080/leistungen?ort=15003000", "/leistungen"),
        (
            "/anliegen/umzug?wohin=gemeinde&ort=39104",
            SN,
            "http://st.localhost:8080/anliegen/umzug?wohin=gemeinde&ort=15003000",
            "/anliegen/umzug?wohin=gemeinde",
        ),
        ("/?ort=15003000", SN, "http://st.localhost:8080/?ort=15003000", "/"),
    ] {
        let antwort = k.get_host(pfad, host).await;
        assert_eq!(antwort.status, StatusCode::OK, "{pfad}");
        let text = gelesen(&antwort);
        assert!(
            text.contains(if host == ST {
                "Bautzen / Budyšin liegt in Sachsen"
            } else {
                "Magdeburg liegt in Sachsen-Anhalt"
            }),
            "{text}"
        );
        assert!(text.contains(&format!("[{dort}]")), "{dort}\n{text}");
        assert!(text.contains(&format!("[{bleiben}]")), "{bleiben}\n{text}");
        assert!(antwort.text().contains("noindex"), "{pfad}");
    }
    // At home, and on the neutral host, it is a place like any other.
    for host in [SN, NEUTRAL] {
        let text = gelesen(&k.get_host("/suche?was=Hund&ort=Bautzen", host).await);
        assert!(!text.contains("liegt in Sachsen") && text.contains("ort=14625020"), "{text}");
    }
    // Things of the other Land: not here, but there.
    for pfad in ["/leistung/gewaesser-sachsen", "/lage/quellen", "/stelle/146250201"] {
        let antwort = k.get_host(pfad, ST).await;
        assert_eq!(antwort.status, StatusCode::NOT_FOUND, "{pfad}");
        let text = gelesen(&antwort);
        assert!(text.contains("Das gibt es nicht in Sachsen-Anhalt. Sie finden es im Portal für Sachsen."), "{text}");
        assert!(text.contains(&format!("[http://sn.localhost:8080{pfad}]")), "{text}");
        for host in [SN, NEUTRAL] {
            assert_eq!(k.get_host(pfad, host).await.status, StatusCode::OK, "{host}{pfad}");
        }
    }
    // For a place of the other Land, whatever the host, it says where it exists, and offers nothing.
    let dort = k.get_host("/leistung/gewaesser-sachsen?ort=15003000", NEUTRAL).await;
    assert!(gelesen(&dort).contains("Es gibt sie nur in: Sachsen."), "{}", gelesen(&dort));
    assert!(!gelesen(&dort).contains("Keine zuständige Stelle bekannt"), "{}", gelesen(&dort));
    // No suggestion and no answer of the map leads out of the Land.
    let vorschlaege = k.get_host("/suche/vorschlaege?q=Hund&ort=Bautzen", ST).await.text();
    assert!(vorschlaege.contains("anhaltisch") && !vorschlaege.contains("sächsisch"), "{vorschlaege}");
    let grenzen = k.get_host("/ort/grenzen", ST).await.text();
    assert!(grenzen.contains("\"id\":\"15003000\"") && !grenzen.contains("\"id\":\"14625020\""));
}

#[tokio::test]
async fn a_concern_of_one_land_is_offered_there() {
    let mut raeume_haus = zwei_laender().await;
    let mut anliegen: Vec<_> = raeume_haus.anliegen.iter().cloned().collect();
    for a in anliegen.iter_mut().filter(|a| a.kennung == "umzug") {
        a.laender = vec!["14".parse().unwrap()];
    }
    let mut raeume = web::probe::raeume_ueber(raeume_haus.db.clone(), raeume_haus.umwelt.clone()).await;
    (raeume.anliegen, raeume.leistungen) = (anliegen.into(), std::sync::Arc::new(Leistungen::default()));
    raeume_haus = Haus::neu(raeume);
    let mut k = Klient::neu(&raeume_haus, portal::wege());
    for pfad in ["/anliegen", "/", "/lagen", "/sitemap/seiten-1.xml"] {
        assert!(k.get_host(pfad, SN).await.text().contains("/anliegen/umzug"), "{pfad}");
        assert!(!k.get_host(pfad, ST).await.text().contains("/anliegen/umzug"), "{pfad}");
        assert!(k.get_host(pfad, ST).await.text().contains("/anliegen/geburt"), "{pfad}");
    }
    for pfad in ["/anliegen/umzug", "/anliegen/umzug/verfahren"] {
        assert_eq!(k.get_host(pfad, SN).await.status, StatusCode::OK);
        assert_eq!(k.get_host(pfad, ST).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn an_authority_shows_its_arms_and_texts_on_its_pages_of_the_portal() {
    let haus = haus().await;
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8H0z\"/></svg>";
    let auftritt = Auftritt {
        wappen: Some(Wappen {
            art: Wappenart::Svg,
            bytes: svg.as_bytes().into(),
            text: "Wappen von Bautzen".to_owned(),
        }),
        kontakt: "Rathaus, Fleischmarkt 1".to_owned(),
        impressum: "Impressum der Stadt".to_owned(),
        datenschutz: "Datenschutz der Stadt".to_owned(),
        ..Auftritt::leer(Traeger::Mandant(MandantId(14_625_020)))
    };
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    assert!(auftritt_speichern(&mut tx, &auftritt).await.unwrap());
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let mut k = Klient::neu(&haus, portal::wege());
    let wappen = format!("src=\"/auftritt/{}/wappen\" alt=\"Wappen von Bautzen\"", auftritt.wappen_marke().unwrap());
    let stelle = k.get("/stelle/146250201").await.text();
    for satz in [&wappen, "Rathaus, Fleischmarkt 1", "Impressum der Stadt", "Datenschutz der Stadt"] {
        assert!(stelle.contains(satz), "{satz}: {stelle}");
    }
    assert!(k.get("/leistung/hundesteuer-anmelden?ort=14625020").await.text().contains(&wappen));
    assert!(!k.get("/leistung/hundesteuer-anmelden?ort=14626110").await.text().contains("/wappen"));
}

#[tokio::test]
async fn open_data_are_those_of_the_land_with_checksums_of_their_own() {
    let haus = zwei_laender().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let mut summen = std::collections::BTreeSet::new();
    // Twice: sums of one host must not be shown at another.
    for host in [SN, ST, NEUTRAL, SN, ST] {
        let mut seite = gelesen(&k.get_host("/offene-daten", host).await);
        while seite.contains("werden gerade berechnet") {
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            seite = gelesen(&k.get_host("/offene-daten", host).await);
        }
        for (datei, muss_sn, muss_st) in [
            ("leistungen.jsonl.gz", "\"gewaesser-sachsen\"", ""),
            ("leistungstexte.jsonl.gz", "Hund sächsisch anmelden", "Hund anhaltisch anmelden"),
            ("leistungstexte.jsonl.gz", "Stadt Bautzen (Demonstration)", ""),
            ("lagen.jsonl.gz", "\"quellen\"", ""),
            ("stellen.csv.gz", "146250201;", "150030001;"),
            ("zustaendigkeiten.csv.gz", ";146250201;", ";150030001;"),
            ("gemeinden.csv.gz", "14625020;", "15003000;"),
        ] {
            let antwort = k.get_host(&format!("/offene-daten/{datei}"), host).await;
            assert_eq!(antwort.status, StatusCode::OK);
            let summe: String = Sha256::digest(&antwort.bytes).iter().map(|b| format!("{b:02x}")).collect();
            assert!(seite.contains(&summe), "{host}: the page names the sum of {datei} as it is sent here");
            summen.insert((datei, summe));
            let mut text = String::new();
            GzDecoder::new(antwort.bytes.as_slice()).read_to_string(&mut text).unwrap();
            for (muss, da) in [(muss_sn, host != ST), (muss_st, host != SN)] {
                assert!(muss.is_empty() || text.contains(muss) == da, "{host}/{datei}: {muss}");
            }
        }
    }
    // Four files differ at all three hosts; services and situations of Saxony-Anhalt alone there are none.
    assert_eq!(summen.len(), 4 * 3 + 2 * 2);
}

#[tokio::test]
async fn open_data_say_which_text_of_a_situation_nobody_checked() {
    let haus = zwei_laender().await;
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    let stand = haus.verzeichnis.stand();
    let mut lage = Lage::clone(stand.lage("quellen").unwrap());
    let text = |ungeprueft| Lagentext { name: "Quellen".into(), text: "Worum es geht.".into(), ungeprueft };
    lage.texte = [("de".to_owned(), text(false)), ("en".to_owned(), text(true))].into();
    verzeichnis::lage_speichern(&mut tx, &lage).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let mut k = Klient::neu(&haus, portal::wege());
    let datei = k.get("/offene-daten/lagen.jsonl.gz").await;
    let mut text = String::new();
    GzDecoder::new(datei.bytes.as_slice()).read_to_string(&mut text).unwrap();
    let zeilen: Vec<serde_json::Value> = text.lines().map(|z| serde_json::from_str(z).unwrap()).collect();
    let quellen = zeilen.iter().find(|z| z["kennung"] == "quellen").unwrap();
    assert_eq!(
        (&quellen["texte"]["de"]["ungeprueft"], &quellen["texte"]["en"]["ungeprueft"]),
        (&false.into(), &true.into())
    );
    assert_eq!(quellen["texte"]["de"]["text"], "Worum es geht.");
}
