//! What she keeps in her account to have it in applications.

use datenbank::Sicht;

use crate::{Buehne, status};

#[tokio::test]
async fn details_are_kept_sealed_checked_exported_and_deleted_with_the_account() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    b.anna().await;
    let seite = b.browser.get("/konto/angaben").await;
    status(&seite, 200);
    assert!(seite.text().matches("Noch nichts eingetragen.").count() == 7, "{}", seite.text());
    status(&b.browser.get("/konto/angaben/unsinn").await, 404);

    // Wrong: said at the field, typed values stay, nothing is kept.
    let iban = |wert: &'static str| [("kontoinhaber", "Anna Bejšpil"), ("iban", wert)];
    let a = b.browser.post("/konto/angaben/bank", &iban("DE89 3704 0044 0532 0130 01")).await;
    status(&a, 422);
    assert!(a.text().contains("Anna Bejšpil") && a.text().contains("href=\"#iban\""), "{}", a.text());
    assert!(b.haus.konten.stammdaten(konto).await.unwrap().is_none());
    let a = b.browser.post("/konto/angaben/bank", &iban("DE89 3704 0044 0532 0130 00")).await;
    assert_eq!(a.ziel(), Some("/konto/angaben?war=gespeichert"), "{}", a.text());
    let person = [
        ("vorname", "Anna"),
        ("nachname", "Bejšpil"),
        ("geburtsdatum.tag", "27"),
        ("geburtsdatum.monat", "3"),
        ("geburtsdatum.jahr", "1985"),
    ];
    status(&b.browser.post("/konto/angaben/person", &person).await, 303);
    let seite = b.browser.get("/konto/angaben").await.text();
    assert!(seite.contains("Anna Bejšpil") && seite.contains("27.03.1985"), "{seite}");
    assert!(seite.contains("… 3000") && !seite.contains("0532"), "of the IBAN only its end: {seite}");

    // In the database nobody reads it; another account sees no row.
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let dicht: Vec<u8> = sqlx::query_scalar("SELECT stammdaten FROM konto_tresor").fetch_one(&mut *tx).await.unwrap();
    assert!(!dicht.windows(4).any(|w| w == b"Anna"));
    let fremd = Sicht::Konto(b.haus.umwelt.neue_id());
    let mut tx = b.haus.db.tx(fremd).await.unwrap();
    let alle: i64 = sqlx::query_scalar("SELECT count(*) FROM konto_tresor").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(alle, 0);
    drop(tx);

    let daten: serde_json::Value = serde_json::from_slice(&b.browser.get("/konto/daten.json").await.bytes).unwrap();
    assert_eq!(daten["angaben"]["nachname"]["text"], "Bejšpil");

    // Emptied, the rest stays; deleted, nothing does.
    status(&b.browser.post("/konto/angaben/bank", &[("kontoinhaber", ""), ("iban", "")]).await, 303);
    let seite = b.browser.get("/konto/angaben").await.text();
    assert!(seite.contains("27.03.1985") && !seite.contains("… 3000"), "{seite}");
    status(&b.browser.post("/konto/angaben/loeschen", &[]).await, 303);
    assert!(b.haus.konten.stammdaten(konto).await.unwrap().is_none());

    status(&b.browser.post("/konto/angaben/person", &person).await, 303);
    let a = b.browser.post("/konto/loeschen", &[("passwort", ::konto::DEMO_KENNWORT)]).await;
    assert_eq!(a.ziel(), Some("/anmelden?war=geloescht"), "{}", a.text());
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let alle: i64 = sqlx::query_scalar("SELECT count(*) FROM konto_tresor").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(alle, 0, "with the account its key goes");
}

#[tokio::test]
async fn several_addresses_and_vehicles_are_kept_exported_and_deleted() {
    let mut b = Buehne::new().await;
    let konto = b.annas_konto().await;
    b.anna().await;
    // An entry more comes by a button, without script, and nothing typed is lost.
    let a = b.browser.post("/konto/angaben/fahrzeuge", &[("aktion", "hinzu:meine_fahrzeuge")]).await;
    status(&a, 200);
    assert!(a.text().contains("name=\"meine_fahrzeuge.0.fz_kennzeichen\""), "{}", a.text());
    let zwei = [
        ("meine_fahrzeuge.0.fz_kennzeichen", "bz ab 123"),
        ("meine_fahrzeuge.0.fz_fin", "WVWZZZ1JZ3W386752"),
        ("meine_fahrzeuge.1.fz_kennzeichen", "BZ-C 7"),
    ];
    let mut mehr = zwei.to_vec();
    mehr.push(("aktion", "hinzu:meine_fahrzeuge"));
    let a = b.browser.post("/konto/angaben/fahrzeuge", &mehr).await.text();
    assert!(a.contains("meine_fahrzeuge.2.fz_kennzeichen") && a.contains("WVWZZZ1JZ3W386752"), "{a}");
    assert!(b.haus.konten.stammdaten(konto).await.unwrap().is_none(), "kept is what is saved");
    let kurz = [("meine_fahrzeuge.0.fz_kennzeichen", "BZ-AB 123"), ("meine_fahrzeuge.0.fz_fin", "123")];
    status(&b.browser.post("/konto/angaben/fahrzeuge", &kurz).await, 422);
    status(&b.browser.post("/konto/angaben/fahrzeuge", &zwei).await, 303);
    let anschrift = [
        ("weitere_anschriften.0.weitere_art", "neben"),
        ("weitere_anschriften.0.weitere_strasse", "Seeweg"),
        ("weitere_anschriften.0.weitere_hausnummer", "7"),
        ("weitere_anschriften.0.weitere_plz", "02763"),
        ("weitere_anschriften.0.weitere_ort", "Zittau"),
    ];
    status(&b.browser.post("/konto/angaben/weitere", &anschrift).await, 303);
    let seite = b.browser.get("/konto/angaben").await.text();
    for muss in ["BZ-AB 123", "BZ-C 7", "WVWZZZ1JZ3W386752", "Nebenwohnung", "Seeweg"] {
        assert!(seite.contains(muss), "{muss}: {seite}");
    }
    let daten: serde_json::Value = serde_json::from_slice(&b.browser.get("/konto/daten.json").await.bytes).unwrap();
    assert_eq!(daten["angaben"]["meine_fahrzeuge"]["gruppe"].as_array().map(Vec::len), Some(2));
    // One goes, the other stays.
    let weg = [zwei[0], zwei[1], zwei[2], ("aktion", "weg:meine_fahrzeuge:0")];
    let a = b.browser.post("/konto/angaben/fahrzeuge", &weg).await.text();
    assert!(a.contains("BZ-C 7") && !a.contains("BZ-AB 123\""), "{a}");
    status(&b.browser.post("/konto/angaben/fahrzeuge", &[("meine_fahrzeuge.0.fz_kennzeichen", "BZ-C 7")]).await, 303);
    let seite = b.browser.get("/konto/angaben").await.text();
    assert!(seite.contains("BZ-C 7") && !seite.contains("BZ-AB 123") && seite.contains("Seeweg"), "{seite}");
    status(&b.browser.post("/konto/angaben/loeschen", &[]).await, 303);
    assert!(b.haus.konten.stammdaten(konto).await.unwrap().is_none());
}
