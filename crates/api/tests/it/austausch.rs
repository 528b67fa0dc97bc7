//! XZuFi over HTTP: what is served is read back the same; a delta has what changed, and the number for the next time.

use std::collections::BTreeSet;

use datenbank::Sicht;
use http::{StatusCode, header};
use verzeichnis::{
    einspielen::{self, Gelesen, Objekt},
    leistung_speichern, text_veroeffentlichen,
};
use web::probe::{Antwort, Klient};

use crate::{anfrage, haus, leistung, text};

const STELLE: &str = "127.0.0.1:8080";

fn gelesen(a: &Antwort) -> BTreeSet<String> {
    let nachricht = xzufi::lesen(&a.bytes[..]).unwrap_or_else(|e| panic!("{e}"));
    nachricht
        .map(|g| match g.unwrap() {
            Gelesen::Satz(_, objekt) => format!("{objekt:?}"),
            anderes => panic!("{anderes:?}"),
        })
        .collect()
}

fn nummer(a: &Antwort) -> i64 {
    a.kopf["basiswerk-aenderung"].to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn what_is_served_is_read_back_the_same() {
    let (haus, _) = haus().await;
    let mut k = Klient::neu(&haus, api::wege());
    let a = k.get("/api/v1/xzufi").await;
    assert_eq!(a.status, StatusCode::OK);
    assert_eq!(a.kopf[header::CONTENT_TYPE], "application/xml");
    let stand = haus.verzeichnis.stand();
    let soll: BTreeSet<String> = einspielen::objekte(&stand, STELLE, None).map(|o| format!("{o:?}")).collect();
    let ist = gelesen(&a);
    let anders: Vec<_> = soll.symmetric_difference(&ist).take(4).collect();
    assert!(anders.is_empty(), "{anders:#?}");
    assert!(ist.len() > 20_000, "{} objects: the demonstration has about 20,000 responsibilities", ist.len());
    println!("{} objects, {} bytes", ist.len(), a.bytes.len());
    // The same state has the same mark and is not sent again.
    let etag = a.kopf[header::ETAG].to_str().unwrap().to_owned();
    let wieder = k.senden(anfrage("GET", "/api/v1/xzufi", &[("if-none-match", &etag)])).await;
    assert_eq!(wieder.status, StatusCode::NOT_MODIFIED);
    assert_eq!(nummer(&wieder), nummer(&a));
    assert!(wieder.bytes.is_empty());
}

#[tokio::test]
async fn a_delta_has_what_changed_and_what_is_gone() {
    let (haus, _) = haus().await;
    let mut k = Klient::neu(&haus, api::wege());
    let seit = nummer(&k.senden(anfrage("HEAD", "/api/v1/xzufi", &[])).await);
    assert!(seit > 0);
    let delta = format!("/api/v1/xzufi?seit={seit}");
    let zu_hoch = k.get(&format!("/api/v1/xzufi?seit={}", seit + 1)).await;
    assert_eq!(zu_hoch.status, StatusCode::BAD_REQUEST);
    assert!(zu_hoch.text().contains(&format!("die letzte ist {seit}")), "{}", zu_hoch.text());
    let nichts = k.get(&delta).await;
    assert!(gelesen(&nichts).is_empty());
    assert_eq!(nummer(&nichts), seit);

    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    leistung_speichern(&mut tx, &leistung("neue-leistung", None, "Neue Leistung")).await.unwrap();
    text_veroeffentlichen(&mut tx, &text("neue-leistung", "de", "Etwas Neues")).await.unwrap();
    tx.commit().await.unwrap();
    // What this process does not know yet is not promised: the number belongs to the state that is served.
    assert_eq!(nummer(&k.get(&delta).await), seit);
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let a = k.get(&delta).await;
    let stand = haus.verzeichnis.stand();
    let soll: BTreeSet<String> = einspielen::objekte(&stand, STELLE, None)
        .filter(|o| matches!(o, Objekt::Leistung(l) if l.id.wert.starts_with("neue-leistung")))
        .map(|o| format!("{o:?}"))
        .collect();
    assert!(!soll.is_empty());
    assert_eq!(gelesen(&a), soll);
    assert!(nummer(&a) > seit);
    assert_ne!(a.kopf[header::ETAG], nichts.kopf[header::ETAG]);

    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    sqlx::query("DELETE FROM leistung_text WHERE leistung = 'neue-leistung'").execute(&mut *tx).await.unwrap();
    sqlx::query("DELETE FROM leistung WHERE kennung = 'neue-leistung'").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let weg = gelesen(&k.get(&format!("/api/v1/xzufi?seit={}", nummer(&a))).await);
    assert_eq!(weg.len(), 1, "{weg:?}");
    assert!(weg.iter().all(|o| o.starts_with("Weg(Leistung") && o.contains("neue-leistung")), "{weg:?}");
}
