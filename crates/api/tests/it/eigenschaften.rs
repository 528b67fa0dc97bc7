//! Whatever is asked: an answer as described or a problem, never a fault of ours.

use proptest::{
    prelude::*,
    strategy::ValueTree as _,
    test_runner::{Config, TestRunner},
};

use crate::{
    json, klient,
    schema::{abweichungen, schema},
};

const WERTE: &[&str] = &[
    "",
    "14",
    "15",
    "16",
    "14625020",
    "146250020020",
    "02625",
    "01920",
    "99999",
    "51.18",
    "14.43",
    "-1e309",
    "NaN",
    "0",
    "1",
    "100",
    "101",
    "-1",
    "9223372036854775807",
    "9223372036854775808",
    "hundesteuer-anmelden",
    "99102013104000",
    "umzug",
    "de",
    "en",
    "hsb",
    "ja",
    "nein",
    "leistung",
    "leben",
    "Bautzen",
    "Budyšin",
    "Hund anmelden",
    "'; --",
    "<script>",
    "%",
    "ä",
    "\u{202e}",
    "../../etc",
    "14625020.html",
    "005ea5",
    "null",
    "[]",
];

fn abfrage() -> impl Strategy<Value = Vec<(String, String)>> {
    let namen = prop::sample::select(vec![
        "q",
        "ort",
        "art",
        "online",
        "land",
        "lage",
        "leika",
        "zielgruppe",
        "sprache",
        "je_seite",
        "cursor",
        "ags",
        "plz",
        "lat",
        "lon",
        "leistung",
        "behoerde",
        "seit",
        "hoechstens",
        "leistungen",
        "ebene",
        "farbe",
        "grund",
        "unbekannt",
        "",
    ]);
    let werte = prop_oneof![4 => prop::sample::select(WERTE).prop_map(str::to_owned), 1 => ".{0,40}"];
    prop::collection::vec((namen.prop_map(str::to_owned), werte), 0..5)
}

#[tokio::test]
async fn any_question_gets_an_answer_or_a_problem() {
    let mut k = klient().await;
    let dokument = api::openapi("http://127.0.0.1:8080");
    let pfade: Vec<String> = dokument["paths"].as_object().unwrap().keys().cloned().collect();
    let mut lauf = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let frage = (prop::sample::select(pfade), prop::sample::select(WERTE), abfrage());
    let (mut gut, mut schlecht) = (0, 0);
    for _ in 0..1500 {
        let (pfad, wert, felder) = frage.new_tree(&mut lauf).unwrap().current();
        let teile: Vec<String> =
            felder.iter().map(|(n, w)| format!("{}={}", web::abfragewert(n), web::abfragewert(w))).collect();
        let wert = if wert.is_empty() { "x" } else { wert };
        let weg: Vec<String> =
            pfad.split('/').map(|t| if t.starts_with('{') { web::abfragewert(wert) } else { t.to_owned() }).collect();
        let adresse = format!("{}?{}", weg.join("/"), teile.join("&"));
        let a = k.get(&adresse).await;
        match a.status.as_u16() {
            200 => {
                gut += 1;
                if a.kopf["content-type"] == "application/json" && schema(&dokument, &pfad).is_object() {
                    let fehler = abweichungen(&json(&a), schema(&dokument, &pfad), &dokument, &adresse);
                    assert!(fehler.is_empty(), "{fehler:#?}");
                }
            }
            400..=499 => {
                schlecht += 1;
                assert_eq!(a.kopf["content-type"], "application/problem+json", "{adresse}");
                let fehler =
                    abweichungen(&json(&a), &dokument["components"]["schemas"]["Problem"], &dokument, &adresse);
                assert!(fehler.is_empty(), "{adresse}: {fehler:#?} {}", a.text());
            }
            status => panic!("{adresse} -> {status}: {}", a.text()),
        }
    }
    assert!(gut > 100 && schlecht > 100, "{gut} good, {schlecht} refused");
}
