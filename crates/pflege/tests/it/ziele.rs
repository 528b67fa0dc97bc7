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

const KORB: &str = "/redaktion/ziele/14625020/korb.zucht";

/// The dog tax with an inbox for breeders.
fn mit_korb(stamm: &mut leistung::Stamm) {
    let mut regel = stamm.weiterleitung[0].clone();
    regel.id = "zucht".into();
    regel.name = "Stelle für Hundezucht".into();
    (regel.weg, regel.ziel) = (leistung::Weg::Korb, Some("zucht".into()));
    stamm.weiterleitung.push(regel);
}

#[tokio::test]
async fn the_authority_chooses_which_of_its_units_an_inbox_is() {
    let b = Buehne::mit_beidem(|_| {}, mit_korb).await;
    b.besetzen().await;
    let mut ort = b.rita("bautzen").await;
    let aktivierung = "/redaktion/aktivierung/14625020/hundesteuer-anmelden";
    let lesen = async |ort: &mut web::probe::Klient| ort.get(aktivierung).await.text();
    let seite = lesen(&mut ort).await;
    let hinweis = seite.split_once("Das sollten Sie noch tun").unwrap().1.to_owned();
    assert!(hinweis.contains("„Stelle für Hundezucht“. Wählen Sie, welche Ihrer Stellen das ist."), "{hinweis}");
    assert!(hinweis.contains(KORB), "it leads to the page");
    zeigt(&ort.get(LISTE).await, &["Stelle für Hundezucht", "Eingangskorb Ihrer Behörde", "nicht gewählt"]);
    zeigt(&ort.get(KORB).await, &["Eingangskorb: Stelle für Hundezucht", "Hund anmelden", "Ordnungsamt"]);
    let (bauamt, goerlitz) = (verzeichnis::einheit_von(BAUTZEN, 6).to_string(), "146261106");
    for falsch in ["", "x", goerlitz] {
        let nein = ort.post(KORB, &[("stelle", falsch)]).await;
        status(&nein, 422);
        assert!(nein.text().contains("Wählen Sie die Stelle, deren Eingangskorb gemeint ist."), "{falsch}");
    }
    let gut = ort.post(KORB, &[("stelle", &bauamt)]).await;
    assert_eq!(gut.ziel(), Some("/redaktion/ziele/14625020?gespeichert=korb"), "{}", gut.text());
    zeigt(&ort.get(LISTE).await, &["Bauamt", "gewählt"]);
    zeigt(&ort.get(KORB).await, &["Stelle gewählt: ", "Rita Text"]);
    assert!(!lesen(&mut ort).await.contains("Stelle für Hundezucht"), "nothing is missing");
    // The unit ends: said at once, and nothing is blocked.
    let mut tx = b.haus.db.tx(Sicht::Frei).await.unwrap();
    let gestern = "UPDATE organisationseinheit SET gueltig_bis = '2026-03-01' WHERE id = $1";
    sqlx::query(gestern).bind(verzeichnis::einheit_von(BAUTZEN, 6).0).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    b.nachladen().await;
    let seite = lesen(&mut ort).await;
    assert!(
        seite.contains("Die Stelle, die Sie für „Stelle für Hundezucht“ gewählt haben, gibt es nicht mehr."),
        "{seite}"
    );
    zeigt(&ort.get(KORB).await, &["Die gewählte Stelle gibt es nicht mehr"]);
    status(&ort.post(KORB, &[("entfernen", "ja")]).await, 303);
    zeigt(&ort.get(KORB).await, &["Wahl zurückgenommen, die Stelle war "]);
    status(&b.rita("sn").await.get(KORB).await, 404);
}

#[tokio::test]
async fn an_inbox_that_nobody_opens_blocks_the_offer() {
    let b = Buehne::mit_beidem(|_| {}, mit_korb).await;
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let bauamt = verzeichnis::einheit_von(BAUTZEN, 6);
    uebergabe::korb_setzen(&mut tx, (BAUTZEN, "zucht"), Some(bauamt), b.haus.umwelt.jetzt()).await.unwrap();
    tx.commit().await.unwrap();
    let mut ort = b.rita("bautzen").await;
    let adresse = "/redaktion/aktivierung/14625020/hundesteuer-anmelden";
    let seite = ort.get(adresse).await.text();
    let sperrt = seite.split("Das sollten Sie noch tun").next().unwrap();
    assert!(sperrt.contains("Bauamt: Niemand kann den Eingangskorb öffnen."), "{sperrt}");
    status(&ort.post(adresse, &[("aktiv", "ja")]).await, 422);
}
