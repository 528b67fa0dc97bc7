//! Signing in at the desk.

use konto::{DEMO_KENNWORT, DEMO_TOTP, demo_sachbearbeitung};

use crate::{Buehne, status, zeigt};

#[tokio::test]
async fn only_staff_with_password_and_code_come_in() {
    let b = Buehne::neu().await;
    let mut k = b.klient.clone();
    let antwort = k.get("/amt").await;
    status(&antwort, 303);
    assert_eq!(antwort.ziel(), Some("/amt/anmelden?ziel=%2Famt"));
    zeigt(&k.get("/amt/anmelden?ziel=%2Famt%2Ffristen").await, &["Code aus der App", "name=\"ziel\" value=\"/amt/fristen\""]);

    let leer = k.post("/amt/anmelden", &[]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Geben Sie Ihr Kennwort ein."));
    let maria = demo_sachbearbeitung("bautzen");
    let falsch = [("email", maria.as_str()), ("kennwort", DEMO_KENNWORT), ("code", "000000")];
    let antwort = k.post("/amt/anmelden", &falsch).await;
    status(&antwort, 422);
    assert!(antwort.text().contains("stimmen nicht") && !antwort.text().contains(DEMO_KENNWORT));

    let code = b.haus.konten.demo_code().unwrap();
    let buerger = [("email", "anna.beispiel@demo.example"), ("kennwort", DEMO_KENNWORT), ("code", code.as_str())];
    status(&k.post("/amt/anmelden", &buerger).await, 422);
    status(&k.get("/amt").await, 303);

    let richtig = [("email", maria.as_str()), ("kennwort", DEMO_KENNWORT), ("code", code.as_str()), ("ziel", "/amt/fristen")];
    let antwort = k.post("/amt/anmelden", &richtig).await;
    assert_eq!(antwort.ziel(), Some("/amt/fristen"), "{}", antwort.text());
    zeigt(&k.get("/amt/fristen").await, &["Keine Frist ist überschritten."]);
    assert_eq!(k.get("/amt/anmelden").await.ziel(), Some("/amt"));
    // A target outside of the portal is no target.
    let mut anderer = b.klient.fremd();
    b.uhr.vor(std::time::Duration::from_secs(31));
    let code = b.haus.konten.demo_code().unwrap();
    let boese = [("email", maria.as_str()), ("kennwort", DEMO_KENNWORT), ("code", code.as_str()), ("ziel", "//boese.example")];
    assert_eq!(anderer.post("/amt/anmelden", &boese).await.ziel(), Some("/amt"));
    assert_eq!(DEMO_TOTP.len(), 32);
}
