//! Name and address of an account, as her browser and her mailboxes see it.

use ::konto::DEMO_KENNWORT;

use crate::{Buehne, link, status, token};

const ALT: &str = "anna.beispiel@demo.example";
const NEU: &str = "anna.neu@beispiel.example";

#[tokio::test]
async fn name_and_address_are_changed_on_their_page() {
    let mut b = Buehne::new().await;
    b.anna().await;
    assert!(b.browser.get("/konto/einstellungen").await.text().contains("href=\"/konto/kontakt\""));
    // The name: at once; nonsense comes back with what was typed.
    let falsch = b.browser.post("/konto/kontakt/name", &[("name", "")]).await;
    status(&falsch, 422);
    let a = b.browser.post("/konto/kontakt/name", &[("name", "Anna Müller-Beispiel")]).await;
    assert_eq!(a.ziel(), Some("/konto/kontakt?war=name"));
    assert!(b.browser.get("/konto/kontakt?war=name").await.text().contains("Anna Müller-Beispiel"));

    let weg = "/konto/kontakt/email";
    let a = b.browser.post(weg, &[("email", NEU), ("passwort", "falsch geraten")]).await;
    status(&a, 422);
    assert!(a.text().contains(NEU) && a.text().contains("Passwort stimmt nicht"), "{}", a.text());
    status(&b.browser.post(weg, &[("email", "keine"), ("passwort", DEMO_KENNWORT)]).await, 422);
    let a = b.browser.post(weg, &[("email", NEU), ("passwort", DEMO_KENNWORT)]).await;
    assert_eq!(a.ziel(), Some("/konto/kontakt?war=gesendet"));
    let mail = b.mail().await;
    assert!(mail.contains("/konto/email-bestaetigen?token="), "{mail}");
    let link = link(&mail);

    // Looking at the link changes nothing; the button does.
    let seite = b.browser.get(&link).await;
    status(&seite, 200);
    assert!(b.browser.get("/konto/kontakt").await.text().contains(ALT));
    let a = b.browser.post("/konto/email-bestaetigen", &[("token", token(&link))]).await;
    assert_eq!(a.ziel(), Some("/konto/kontakt?war=email"));
    assert!(b.browser.get("/konto/kontakt?war=email").await.text().contains(NEU));
    let mail = b.mail().await;
    assert!(
        mail.contains("gilt jetzt eine neue E-Mail-Adresse") && mail.contains(NEU),
        "the old address is told: {mail}"
    );
    status(&b.browser.get(&link).await, 410);
    // She signs in with the new one from now on, and with it alone.
    let mut k = b.browser.fremd();
    status(&k.post("/anmelden", &[("email", ALT), ("passwort", DEMO_KENNWORT)]).await, 422);
    status(&k.post("/anmelden", &[("email", NEU), ("passwort", DEMO_KENNWORT)]).await, 303);
}
