//! The contract of `Uebergabeweg`: the real client against the demonstration's back-end system with every fault that it can
//! show, and against a raw server that says whatever it likes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod register;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, response::IntoResponse, routing::any};
use demo::fachverfahren::{Dienst, KENNWORT, Stand, Stoerung};
use fachverfahren::{DATEIEN_HOECHSTENS, Fachverfahren};
use grund::{DokumentId, UebergabeId, Umwelt};
use http::StatusCode;
use serde_json::{Value, json};
use uebergabe::{
    Absender, Angabe, Anschluss, Auskunft, Datei, Dateiangabe, Entscheidung, Moment, Rueckmeldung, Sendung,
    Uebergabeweg, WegFehler,
};
use uuid::Uuid;

fn sendung(nummer: u128) -> Sendung {
    Sendung {
        id: UebergabeId(Uuid::from_u128(nummer)),
        nummer: "BW-7K3M9-QX2TC".into(),
        leistung: "hundesteuer-anmelden".into(),
        leistungsname: "Hund anmelden (Hundesteuer)".into(),
        leika: Some("99102013104000".into()),
        moment: Moment::Entscheidung,
        eingegangen: "2026-03-02T09:00:00Z".parse().unwrap(),
        absender: Absender {
            behoerde: "Stadt Bautzen".into(),
            stelle: "Stadt Bautzen, Steueramt".into(),
            ags: "14625020".into(),
        },
        empfaenger: "Steuerverfahren der Gemeinde".into(),
        rechtsgrundlage: None,
        angaben: vec![Angabe {
            feld: "hund_name".into(),
            frage: "Name des Hundes".into(),
            antwort: vec!["Čapek".into()],
        }],
        dateien: vec![Dateiangabe { dokument: DokumentId(Uuid::from_u128(9)), name: "Nachweis.pdf".into() }],
        entscheidung: Some(Entscheidung {
            art: "bewilligung".into(),
            betrag_cent: Some(7500),
            am: "2026-03-03".parse().unwrap(),
        }),
    }
}

fn datei(bytes: &'static [u8]) -> Datei {
    Datei {
        dokument: DokumentId(Uuid::from_u128(9)),
        name: "Nachweis.pdf".into(),
        mime: "application/pdf".into(),
        bytes: Bytes::from_static(bytes),
    }
}

fn weg() -> Fachverfahren {
    Fachverfahren::neu(Duration::from_secs(1)).unwrap()
}

async fn lauschen(wege: Router) -> String {
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let adresse = format!("http://{}", lauscher.local_addr().expect("a port"));
    tokio::spawn(async move { axum::serve(lauscher, wege).await });
    adresse
}

async fn zwilling() -> (Dienst, Anschluss) {
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let dienst = Dienst::neu(datenbank::probe::datenbank().await, umwelt);
    let adresse = lauschen(demo::fachverfahren::router(dienst.clone())).await;
    let an = Anschluss {
        adresse: format!("{adresse}{}", demo::fachverfahren::BASIS),
        token: Some(format!("{KENNWORT}bautzen")),
        zugang: None,
    };
    (dienst, an)
}

#[tokio::test]
async fn a_delivery_arrives_once_however_often_it_is_sent() {
    let (dienst, an) = zwilling().await;
    let s = sendung(1);
    let erste = weg().uebergeben(&an, &s, &[datei(b"%PDF")]).await.unwrap();
    let zweite = weg().uebergeben(&an, &s, &[datei(b"%PDF")]).await.unwrap();
    assert_eq!(erste, zweite);
    let da = dienst.neueste(9).await.unwrap();
    assert_eq!((da.len(), da[0].zugestellt), (1, 2));
    assert_eq!(da[0].inhalt["angaben"][0]["antwort"][0], "Čapek");
    assert_eq!(da[0].inhalt["entscheidung"]["betrag_cent"], 7500);
    assert_eq!(da[0].inhalt["dokumente"][0]["name"], "Nachweis.pdf");
    // The same key with other content is no repetition.
    let mut anders = s.clone();
    anders.angaben[0].antwort = vec!["Bello".into()];
    let nein = weg().uebergeben(&an, &anders, &[datei(b"%PDF")]).await;
    assert!(matches!(nein, Err(WegFehler::Abgewiesen(_))), "{nein:?}");
}

#[tokio::test]
async fn every_fault_of_the_twin_is_what_it_is() {
    let (dienst, an) = zwilling().await;
    for (stoerung, erwartet) in [
        (Stoerung::Ausfall, "erreichbar"),
        (Stoerung::Traege, "erreichbar"),
        (Stoerung::Abweisen, "abgewiesen"),
        (Stoerung::QuittungVerloren, "erreichbar"),
        (Stoerung::FalscheQuittung, "antwort"),
    ] {
        dienst.stoerungen_setzen(&[stoerung]).await.unwrap();
        let ist = match weg().uebergeben(&an, &sendung(2), &[]).await {
            Err(WegFehler::NichtErreichbar(_)) => "erreichbar",
            Err(WegFehler::Abgewiesen(grund)) => {
                assert!(grund.contains("schon einen offenen Fall"), "the reason arrives: {grund}");
                "abgewiesen"
            }
            Err(WegFehler::Antwort(_)) => "antwort",
            andere => panic!("{stoerung:?}: {andere:?}"),
        };
        assert_eq!(ist, erwartet, "{stoerung:?}");
    }
    // What was kept while its answer was lost is the same case afterwards.
    dienst.stoerungen_setzen(&[]).await.unwrap();
    weg().uebergeben(&an, &sendung(2), &[]).await.unwrap();
    assert_eq!(dienst.neueste(9).await.unwrap().len(), 1);
    let fremd = Anschluss { token: Some("falsch".into()), ..an.clone() };
    assert!(matches!(weg().uebergeben(&fremd, &sendung(3), &[]).await, Err(WegFehler::Zugang(_))));
    let weg_da = Anschluss { adresse: "http://127.0.0.1:9/".into(), token: None, zugang: None };
    assert!(matches!(weg().uebergeben(&weg_da, &sendung(3), &[]).await, Err(WegFehler::NichtErreichbar(_))));
}

#[tokio::test]
async fn what_the_other_side_decides_comes_back() {
    let (dienst, an) = zwilling().await;
    let q = weg().uebergeben(&an, &sendung(4), &[]).await.unwrap();
    let leer = Auskunft { stand: None, text: None };
    assert_eq!(weg().abfragen(&an, &q.kennung).await.unwrap(), leer);
    let fall = dienst.neueste(1).await.unwrap().remove(0);
    for (stand, erwartet) in [
        (Stand::InBearbeitung, Rueckmeldung::InBearbeitung),
        (Stand::Bewilligt, Rueckmeldung::Bewilligt),
        (Stand::Abgelehnt, Rueckmeldung::Abgelehnt),
        (Stand::Erledigt, Rueckmeldung::Erledigt),
    ] {
        dienst.entscheiden(fall.id, stand, Some("Kassenzeichen 4711")).await.unwrap();
        let auskunft = weg().abfragen(&an, &q.kennung).await.unwrap();
        assert_eq!(auskunft.stand, Some(erwartet));
        assert_eq!(auskunft.text.as_deref(), Some("Kassenzeichen 4711"));
    }
    assert!(weg().abfragen(&an, "FV-UNBEKANNT").await.is_err());
    // Another authority does not see the case.
    let fremd = Anschluss { token: Some(format!("{KENNWORT}goerlitz")), ..an };
    assert!(weg().abfragen(&fremd, &q.kennung).await.is_err());
}

/// A server that answers what the test wants and remembers what came.
#[derive(Clone, Default)]
struct Roh {
    antwort: Arc<Mutex<(u16, Vec<u8>)>>,
    kam: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
}

impl Roh {
    async fn starten(&self) -> Anschluss {
        async fn alles(State(roh): State<Roh>, kopf: HeaderMap, koerper: Bytes) -> impl IntoResponse {
            roh.kam.lock().unwrap().push((kopf, koerper));
            let (status, text) = roh.antwort.lock().unwrap().clone();
            (StatusCode::from_u16(status).unwrap(), [("location", "/anderswo")], text)
        }
        let adresse = lauschen(Router::new().fallback(any(alles)).with_state(self.clone())).await;
        Anschluss { adresse, token: Some("geheim-4711".into()), zugang: None }
    }

    fn sagt(&self, status: u16, text: impl Into<Vec<u8>>) {
        *self.antwort.lock().unwrap() = (status, text.into());
    }
}

#[tokio::test]
async fn a_server_that_says_nonsense_is_not_believed() {
    let roh = Roh::default();
    let an = roh.starten().await;
    let null = "0".repeat(64);
    let lang = format!("{{\"id\":\"{}\",\"sha256\":\"{null}\"}}", "x".repeat(70_000));
    for (status, text, erwartet) in [
        (200, "{}".to_owned(), "antwort"),
        (200, "<html>".to_owned(), "antwort"),
        (200, format!("{{\"id\":\"F-1\",\"sha256\":\"{null}\"}}"), "antwort"),
        (200, lang, "antwort"),
        (302, String::new(), "antwort"),
        (400, "{\"detail\":\"Pflichtangaben fehlen\"}".to_owned(), "antwort"),
        (401, String::new(), "zugang"),
        (403, String::new(), "zugang"),
        (404, "weg".to_owned(), "zugang"),
        (409, String::new(), "abgewiesen"),
        (413, String::new(), "abgewiesen"),
        (422, "{\"title\":\"Nein\"}".to_owned(), "abgewiesen"),
        (429, String::new(), "erreichbar"),
        (500, String::new(), "erreichbar"),
        (503, String::new(), "erreichbar"),
    ] {
        roh.sagt(status, text);
        let ist = match weg().uebergeben(&an, &sendung(5), &[]).await.unwrap_err() {
            WegFehler::NichtErreichbar(_) => "erreichbar",
            WegFehler::Zugang(_) => "zugang",
            WegFehler::Schluessel(_) => "schluessel",
            WegFehler::Antwort(_) => "antwort",
            WegFehler::Abgewiesen(grund) => {
                assert!(!grund.is_empty());
                "abgewiesen"
            }
            WegFehler::ZuGross(_) => "gross",
        };
        assert_eq!(ist, erwartet, "{status}");
    }
    // Beside a key of its own, 403 is about the key alone.
    let mit = Anschluss { zugang: Some("mein-schluessel".into()), ..an.clone() };
    roh.sagt(403, "");
    assert!(matches!(weg().uebergeben(&mit, &sendung(5), &[]).await, Err(WegFehler::Schluessel(_))));
    {
        let kam = roh.kam.lock().unwrap();
        let (kopf, koerper) = kam.last().unwrap();
        assert_eq!(kopf.get("zugangsschluessel").unwrap(), "mein-schluessel");
        assert_eq!(kopf.get("authorization").unwrap(), "Bearer geheim-4711", "beside the token, not instead");
        assert!(!String::from_utf8_lossy(koerper).contains("mein-schluessel"));
        assert!(kam.iter().rev().skip(1).all(|(k, _)| !k.contains_key("zugangsschluessel")));
    }
    for text in ["{}", "{\"id\":\"F-2\",\"stand\":\"bewilligt\"}", "{\"id\":\"F-1\",\"stand\":\"vielleicht\"}"] {
        roh.sagt(200, text);
        assert!(matches!(weg().abfragen(&an, "F-1").await, Err(WegFehler::Antwort(_))), "{text}");
    }
}

#[tokio::test]
async fn too_many_bytes_are_not_even_sent() {
    let roh = Roh::default();
    let an = roh.starten().await;
    let gross = vec![0_u8; usize::try_from(DATEIEN_HOECHSTENS).unwrap() + 1];
    let datei = Datei { bytes: gross.into(), ..datei(b"") };
    assert!(matches!(weg().uebergeben(&an, &sendung(6), &[datei]).await, Err(WegFehler::ZuGross(_))));
    assert!(roh.kam.lock().unwrap().is_empty());
}

/// What is sent is what the published contract describes.
#[tokio::test]
async fn the_request_keeps_the_published_contract() {
    let roh = Roh::default();
    roh.sagt(500, "");
    let an = roh.starten().await;
    let _ = weg().uebergeben(&an, &sendung(7), &[datei(b"%PDF")]).await;
    let mut knapp = sendung(8);
    (knapp.leika, knapp.entscheidung, knapp.dateien) = (None, None, Vec::new());
    knapp.rechtsgrundlage = Some("§ 14 Absatz 8 GewO".into());
    let _ = weg().uebergeben(&an, &knapp, &[]).await;
    let vertrag: Value =
        serde_json::from_slice(include_bytes!("../../../../docs/fachverfahren-uebergabe.json")).expect("the contract");
    let mut schemata = boon::Schemas::new();
    let mut uebersetzer = boon::Compiler::new();
    uebersetzer.add_resource("vertrag.json", vertrag).unwrap();
    let schema = uebersetzer.compile("vertrag.json#/components/schemas/Uebergabe", &mut schemata).unwrap();
    let kam = roh.kam.lock().unwrap().clone();
    assert_eq!(kam.len(), 2);
    for (kopf, koerper) in &kam {
        let mut inhalt: Value = serde_json::from_slice(koerper).unwrap();
        schemata.validate(&inhalt, schema).unwrap_or_else(|e| panic!("{e:#}"));
        assert_eq!(kopf["authorization"], "Bearer geheim-4711");
        assert_eq!(kopf["idempotency-key"], inhalt["id"].as_str().unwrap());
        assert!(kopf["content-digest"].to_str().unwrap().starts_with("sha-256=:"));
        inhalt["geheim"] = json!(1);
        assert!(schemata.validate(&inhalt, schema).is_err(), "the contract names every field");
    }
}
