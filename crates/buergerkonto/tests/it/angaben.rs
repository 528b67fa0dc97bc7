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
    assert!(seite.text().matches("Noch nichts eingetragen.").count() == 5, "{}", seite.text());
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
