//! Signing in at the desk.

use std::time::Duration;

use konto::{DEMO_KENNWORT, demo_sachbearbeitung};
use web::probe::{Antwort, Klient};

use crate::{Buehne, status, verdeckt, zeigt};

async fn passwort(k: &mut Klient, email: &str, passwort: &str, ziel: &str) -> Antwort {
    k.post("/amt/anmelden", &[("email", email), ("passwort", passwort), ("ziel", ziel)]).await
}

async fn code(k: &mut Klient, seite: &Antwort, code: &str) -> Antwort {
    let text = seite.text();
    let (schritt, ziel) = (verdeckt(&text, "schritt"), verdeckt(&text, "ziel"));
    k.post("/amt/anmelden/code", &[("schritt", &schritt), ("ziel", &ziel), ("code", code)]).await
}

#[tokio::test]
async fn only_staff_with_password_and_code_come_in() {
    let b = Buehne::neu().await;
    let mut k = b.klient.clone();
    let maria = demo_sachbearbeitung("bautzen");
    let antwort = k.get("/amt").await;
    assert_eq!(antwort.ziel(), Some("/amt/anmelden?ziel=%2Famt"));
    zeigt(&k.get("/amt/anmelden?ziel=%2Famt%2Ffristen").await, &["name=\"ziel\" value=\"/amt/fristen\""]);

    let leer = k.post("/amt/anmelden", &[]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Geben Sie Ihr Passwort ein."));
    for (email, wort) in [(maria.as_str(), "falsch"), ("niemand@demo.example", DEMO_KENNWORT)] {
        let antwort = passwort(&mut k, email, wort, "").await;
        status(&antwort, 422);
        assert!(antwort.text().contains("stimmen nicht"));
    }
    let buerger = passwort(&mut k, "anna.beispiel@demo.example", DEMO_KENNWORT, "").await;
    status(&buerger, 422);
    assert!(buerger.text().contains("gehört zu keiner Behörde"));
    status(&k.get("/amt").await, 303);

    let seite = passwort(&mut k, &maria, DEMO_KENNWORT, "/amt/fristen").await;
    zeigt(&seite, &["Code eingeben"]);
    status(&k.get("/amt").await, 303);
    status(&code(&mut k, &seite, "12").await, 422);
    let falsch = code(&mut k, &seite, "000000").await;
    status(&falsch, 422);
    let richtig = b.haus.konten.demo_code().unwrap();
    let antwort = code(&mut k, &falsch, &richtig).await;
    assert_eq!(antwort.ziel(), Some("/amt/fristen"), "{}", antwort.text());
    zeigt(&k.get("/amt/fristen").await, &["Keine Frist ist überschritten."]);
    assert_eq!(k.get("/amt/anmelden").await.ziel(), Some("/amt"));
}

#[tokio::test]
async fn codes_and_steps_end_and_targets_stay_inside() {
    let b = Buehne::neu().await;
    let maria = demo_sachbearbeitung("bautzen");
    let mut k = b.klient.clone();
    let seite = passwort(&mut k, &maria, DEMO_KENNWORT, "//boese.example").await;
    let einmal = b.haus.konten.demo_code().unwrap();
    let antwort = code(&mut k, &seite, &einmal).await;
    assert_eq!(antwort.ziel(), Some("/amt"));

    let mut k = b.klient.fremd();
    let seite = passwort(&mut k, &maria, DEMO_KENNWORT, "").await;
    status(&code(&mut k, &seite, &einmal).await, 422);
    b.uhr.vor(Duration::from_secs(6 * 60));
    let zu_spaet = code(&mut k, &seite, &b.haus.konten.demo_code().unwrap()).await;
    status(&zu_spaet, 422);
    assert!(zu_spaet.text().contains("liegt zu lange zurück"), "{}", zu_spaet.text());
}
