//! Where deliveries go: an authority sets address and secret, and the secret is never shown again.

use datenbank::Sicht;

use crate::{BAUTZEN, Buehne, status, zeigt};

const LISTE: &str = "/redaktion/ziele/14625020";
const ZIEL: &str = "/redaktion/ziele/14625020/steuerverfahren";

#[tokio::test]
async fn an_authority_sets_its_targets_and_the_secret_is_written_only() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    zeigt(&ort.get("/redaktion/dienste").await, &["Weiterleitungsziele"]);
    zeigt(&ort.get(LISTE).await, &["Steuerverfahren der Gemeinde", "nicht eingetragen", "Hund anmelden"]);
    for (adresse, satz) in [
        ("", "Das ist keine Adresse."),
        ("fach.example", "Das ist keine Adresse."),
        ("http://fach.example/", "Die Adresse muss mit https:// beginnen."),
        ("https://ich:wort@fach.example/", "Schreiben Sie kein Kennwort in die Adresse."),
    ] {
        let antwort = ort.post(ZIEL, &[("adresse", adresse), ("kennwort", "geheim-4711")]).await;
        status(&antwort, 422);
        assert!(antwort.text().contains(satz), "{adresse}");
        assert!(!antwort.text().contains("geheim-4711"), "a secret does not come back to the page");
    }
    let nein = ort.post(ZIEL, &[("adresse", "https://fach.example/"), ("kennwort", "mit leer")]).await;
    status(&nein, 422);
    let gut = ort.post(ZIEL, &[("adresse", "https://fach.example/x"), ("kennwort", "geheim-4711")]).await;
    assert_eq!(gut.ziel(), Some("/redaktion/ziele/14625020?gespeichert=ja"), "{}", gut.text());
    let seite = ort.get(ZIEL).await;
    zeigt(&seite, &["https://fach.example/x/", "Ein Kennwort ist gespeichert"]);
    assert!(!seite.text().contains("geheim-4711"));
    let h = &b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let an = uebergabe::anschluss(&mut tx, &h.tresor, BAUTZEN, "steuerverfahren").await.unwrap().unwrap();
    assert_eq!(an.token.as_deref(), Some("geheim-4711"));
    drop(tx);
    // Who changed it is kept; of the secret only that it was set and replaced.
    status(&ort.post(ZIEL, &[("adresse", "https://fach.example/x"), ("kennwort", "anders-0815")]).await, 303);
    let seite = ort.get(ZIEL).await;
    zeigt(
        &seite,
        &["Adresse eingetragen: https://fach.example/x/", "Kennwort gesetzt", "Kennwort ersetzt", "Rita Text"],
    );
    let alles: String = sqlx::query_scalar("SELECT coalesce(string_agg(w::text, ' '), '') FROM wertschritt w")
        .fetch_one(&mut *h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap())
        .await
        .unwrap();
    assert!(alles.contains("kennwort") && !alles.contains("4711") && !alles.contains("0815"), "{alles}");
    status(&ort.post(ZIEL, &[("entfernen", "ja")]).await, 303);
    zeigt(&ort.get(LISTE).await, &["nicht eingetragen"]);
    // Nobody else's, and no target that no service names.
    status(&ort.get("/redaktion/ziele/14626110").await, 404);
    status(&ort.get("/redaktion/ziele/14625020/gibtesnicht").await, 404);
    status(&b.rita("sn").await.get(LISTE).await, 404);
}
