//! How much one may ask: without a key, with one, with a wrong one.

use std::time::Duration;

use betrieb::{NeuerSchluessel, schluessel_anlegen, schluessel_liste, schluessel_widerrufen};
use datenbank::Sicht;
use web::probe::Klient;

use crate::{anfrage, haus_mit, json};

const PFAD: &str = "/api/v1/orte?q=Bautzen";

#[tokio::test]
async fn without_a_key_there_is_a_limit_and_it_says_when_to_come_again() {
    let (haus, uhr) = haus_mit(3).await;
    let mut k = Klient::neu(&haus, api::wege());
    for uebrig in ["2", "1", "0"] {
        let a = k.get(PFAD).await;
        assert_eq!(a.status, 200);
        assert_eq!(
            (&a.kopf["ratelimit-limit"], &a.kopf["ratelimit-remaining"]),
            (&"3".parse().unwrap(), &uebrig.parse().unwrap())
        );
    }
    let a = k.get(PFAD).await;
    assert_eq!((a.status.as_u16(), &a.kopf["retry-after"]), (429, &"20".parse().unwrap()));
    assert_eq!(
        (&a.kopf["ratelimit-remaining"], &a.kopf["ratelimit-reset"]),
        (&"0".parse().unwrap(), &"60".parse().unwrap())
    );
    let p = json(&a);
    assert!(
        p["type"].as_str().unwrap().ends_with("#zu-viele-anfragen")
            && p["detail"].as_str().unwrap().contains("20 Sekunden")
    );
    uhr.vor(Duration::from_secs(20));
    assert_eq!(k.get(PFAD).await.status, 200);
    assert_eq!(k.get(PFAD).await.status, 429);
}

#[tokio::test]
async fn a_key_has_its_own_rate_and_is_counted_until_it_is_revoked() {
    let (haus, _) = haus_mit(2).await;
    let mut k = Klient::neu(&haus, api::wege());
    let neu = NeuerSchluessel { zweck: "Prüfung", kontakt: "a@b.example", je_minute: 4 };
    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    let (id, text) = schluessel_anlegen(&mut tx, &haus.umwelt, neu).await.unwrap();
    tx.commit().await.unwrap();
    haus.schnittstellen.auffrischen(&haus.db).await.unwrap();
    let mit = |s: &str| anfrage("GET", PFAD, &[("authorization", &format!("Bearer {s}"))]);
    for i in 0..5 {
        let a = k.senden(mit(&text)).await;
        assert_eq!(a.status.as_u16(), if i < 4 { 200 } else { 429 });
        assert_eq!(a.kopf["ratelimit-limit"], "4");
    }
    // The address without the key has its own bucket; a wrong key takes from that.
    assert_eq!(k.get(PFAD).await.kopf["ratelimit-remaining"], "1");
    let falsch = k.senden(mit("bwk_0000000000000000000000000000000000000000")).await;
    assert_eq!((falsch.status.as_u16(), &falsch.kopf["www-authenticate"]), (401, &"Bearer".parse().unwrap()));
    assert!(json(&falsch)["type"].as_str().unwrap().ends_with("#schluessel-unbekannt"));
    assert_eq!(k.senden(mit("bwk_1")).await.status, 429, "guessing keys runs into the limit");

    haus.schnittstellen.sichern(&haus.db).await.unwrap();
    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    let (_, nutzung) = schluessel_liste(&mut tx, "2026-03-02".parse().unwrap(), 30).await.unwrap();
    assert_eq!((nutzung[0].schluessel, nutzung[0].anfragen, nutzung[0].abgewiesen), (id, 4, 1));
    schluessel_widerrufen(&mut tx, id, haus.umwelt.jetzt()).await.unwrap();
    tx.commit().await.unwrap();
    haus.schnittstellen.auffrischen(&haus.db).await.unwrap();
    let (haus2, _) = (haus, ());
    let mut frisch = Klient::neu(&haus2, api::wege());
    assert_eq!(frisch.senden(mit(&text)).await.status, 401, "revoked");
}
