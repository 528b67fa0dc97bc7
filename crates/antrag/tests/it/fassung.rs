//! A draft whose form has a newer version.

use std::sync::Arc;

use leistung::{Leistung, Leistungen};
use web::{Haus, probe::Klient};

use crate::{Buehne, HUND, PERSON, anmelden, status};

/// Without the telephone, with the dog's colour.
fn naechste_fassung() -> Leistung {
    let mut dateien = crate::hundesteuer();
    let mut formular: serde_json::Value = serde_json::from_slice(&dateien["formular.json"]).unwrap();
    let text = formular.to_string();
    assert!(text.contains("\"hund_rasse\""), "the form of the dog tax has changed; so must this test");
    fn gehen(wert: &mut serde_json::Value) {
        match wert {
            serde_json::Value::Array(l) => {
                l.iter_mut().for_each(gehen);
                if let Some(ort) = l.iter().position(|f| f["id"] == "hund_rasse") {
                    let neu = serde_json::json!({"id": "hund_farbe", "art": "text", "frage": "Welche Farbe hat der Hund?", "pflicht": false});
                    l.insert(ort + 1, neu);
                }
                l.retain(|f| f["id"] != "hund_chip");
            }
            serde_json::Value::Object(o) => o.values_mut().for_each(gehen),
            _ => {}
        }
    }
    gehen(&mut formular);
    dateien.insert("formular.json".into(), serde_json::to_vec(&formular).unwrap());
    // The cases speak of the chip; the translations follow the questions.
    dateien.retain(|pfad, _| !pfad.starts_with("faelle/"));
    for (_, inhalt) in dateien.iter_mut().filter(|(pfad, _)| pfad.starts_with("texte/")) {
        let text = String::from_utf8(inhalt.clone()).unwrap();
        let zeilen = text.lines().filter(|z| !z.starts_with("hund_chip"));
        *inhalt = zeilen.chain(["hund_farbe = Colour of the dog"]).collect::<Vec<_>>().join("\n").into_bytes();
    }
    Leistung::uebersetzen(&dateien).unwrap_or_else(|befunde| panic!("{befunde:#?}"))
}

#[tokio::test]
async fn a_draft_is_carried_to_the_new_version_and_what_is_lost_is_named() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen("14625020").await;
    b.seite(&antrag, "person", PERSON).await;
    b.seite(&antrag, "anschrift", crate::ANSCHRIFT).await;
    let mut hund = HUND.to_vec();
    hund.retain(|(n, _)| *n != "hund_chip");
    hund.push(("hund_chip", "276098106123456"));
    b.seite(&antrag, "hund", &hund).await;

    // The server starts again with a newer form beside the old one.
    let mut leistungen = Leistungen::default();
    leistungen.veroeffentlichen(Leistung::uebersetzen(&crate::hundesteuer()).unwrap());
    let neu = naechste_fassung();
    let version = neu.version;
    leistungen.veroeffentlichen(neu);
    let mut raeume = web::probe::raeume_ueber(b.haus.db.clone(), b.haus.umwelt.clone()).await;
    raeume.leistungen = Arc::new(leistungen);
    let haus = Haus::neu(raeume);
    let mut browser = Klient::neu(&haus, antrag::wege());
    anmelden(&haus, &mut browser, "anna.beispiel@demo.example").await;

    let a = browser.get(&antrag).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/fassung").as_str()));
    // Who wants to go on as before can.
    let a = browser.get(&format!("{antrag}?fassung=bleibt")).await;
    assert!(a.ziel().is_some_and(|z| z.contains("/seite/nachweise") || z.ends_with("/pruefen")), "{:?}", a.ziel());
    let a = browser.get(&format!("{antrag}/seite/person")).await.text();
    assert!(a.contains("Das Formular hat eine neue Fassung"), "{a}");

    let a = browser.get(&format!("{antrag}/fassung")).await;
    status(&a, 200);
    let text = a.text();
    assert!(text.contains("Das lässt sich nicht übernehmen") && text.contains("276098106123456"), "{text}");
    assert!(text.contains("Welche Farbe hat der Hund?"), "{text}");
    assert!(!text.contains("Dackel"), "what goes along is not listed as lost");
    let felder = crate::verborgene(&text);
    // A stale page carries nothing over.
    let a = browser.post(&format!("{antrag}/fassung"), &[("version", &version.to_string()), ("stand", "1")]).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/fassung").as_str()));
    let a = browser.post(&format!("{antrag}/fassung"), &crate::paare(&felder)).await;
    assert_eq!(a.ziel(), Some(antrag.as_str()), "{}", a.text());
    let a = browser.get(&format!("{antrag}/seite/hund")).await.text();
    assert!(a.contains("Dackel") && a.contains("Welche Farbe hat der Hund?") && !a.contains("276098106123456"), "{a}");
    assert!(!a.contains("Das Formular hat eine neue Fassung"));
    // Repeated, it leads to the form.
    let a = browser.post(&format!("{antrag}/fassung"), &crate::paare(&felder)).await;
    assert_eq!(a.ziel(), Some(antrag.as_str()));
}
