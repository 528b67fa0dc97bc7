use crate::{Buehne, link, status, token};

const PASSWORT: &str = "vier blaue Esel";

#[tokio::test]
async fn from_registering_to_the_page_she_wanted() {
    let mut b = Buehne::new().await;
    let a = b.browser.get("/konto").await;
    assert_eq!(a.ziel(), Some("/anmelden?ziel=%2Fkonto"));
    let seite = b.browser.get("/konto/registrieren?ziel=%2Fantrag%2F7").await;
    status(&seite, 200);
    let leer = b.browser.post("/konto/registrieren", &[("name", "Rosa Łuk"), ("email", ""), ("passwort", "")]).await;
    status(&leer, 422);
    assert!(leer.text().contains("<title>Fehler: Konto einrichten"));
    assert!(leer.text().contains("value=\"Rosa Łuk\"") && leer.text().contains("href=\"#email\""));
    let felder = [("name", "Rosa Łuk"), ("email", "rosa@example.org"), ("passwort", PASSWORT), ("ziel", "/antrag/7")];
    let kurz = b.browser.post("/konto/registrieren", &[felder[0], felder[1], ("passwort", "kurz")]).await;
    status(&kurz, 422);
    assert!(kurz.text().contains("Das Passwort ist zu kurz") && !kurz.text().contains("value=\"kurz\""));
    let gut = b.browser.post("/konto/registrieren", &felder).await;
    status(&gut, 303);
    let ziel = gut.ziel().unwrap().to_owned();
    let seite = b.browser.get(&ziel).await;
    status(&seite, 200);
    let kennung = ziel.split(['=', '&']).nth(1).unwrap();
    let erster = link(&b.mail().await);

    // Again: the first link is void.
    let a = b.browser.post("/konto/erneut-senden", &[("kennung", kennung), ("ziel", "/antrag/7")]).await;
    assert!(b.browser.get(a.ziel().unwrap()).await.text().contains("E-Mail gesendet"));
    let zweiter = link(&b.mail().await);
    status(&b.browser.get(&erster).await, 200);
    status(&b.browser.post("/konto/bestaetigen", &[("token", token(&erster))]).await, 410);
    let a = b.browser.post("/konto/bestaetigen", &[("token", token(&zweiter)), ("ziel", "/antrag/7")]).await;
    let seite = b.browser.get(a.ziel().unwrap()).await;
    assert!(seite.text().contains("Ihr Konto ist eingerichtet"));
    let a = b.browser.post("/anmelden", &[felder[1], felder[2], felder[3]]).await;
    assert_eq!(a.ziel(), Some("/antrag/7"));
    let seite = b.browser.get("/konto").await;
    status(&seite, 200);
    assert!(seite.text().contains("Im Moment müssen Sie nichts tun."));
    let englisch = b.browser.get("/konto?sprache=en").await;
    assert!(englisch.text().contains("<h1 class=\"kern-heading-large\">My applications</h1>"));
    let a = b.browser.post("/abmelden", &[]).await;
    assert_eq!(a.ziel(), Some("/anmelden?war=abgemeldet"));
    status(&b.browser.get("/konto").await, 303);
}

#[tokio::test]
async fn a_known_address_looks_the_same_and_gets_another_mail() {
    let mut b = Buehne::new().await;
    let felder = [("name", "X"), ("email", "Anna.Beispiel@demo.example"), ("passwort", PASSWORT)];
    let a = b.browser.post("/konto/registrieren", &felder).await;
    assert!(a.ziel().unwrap().starts_with("/konto/registriert?kennung="));
    assert!(b.mail().await.contains("Sie haben aber schon eines"));
    // So does a forgotten password of nobody.
    let a = b.browser.post("/konto/passwort-vergessen", &[("email", "niemand@example.org")]).await;
    assert_eq!(a.ziel(), Some("/konto/passwort-gesendet"));
    assert!(b.mail().await.contains("Zu ihr gibt es kein Konto"));
}

#[tokio::test]
async fn a_wrong_password_says_neither_and_too_many_say_when() {
    let mut b = Buehne::new().await;
    for email in ["anna.beispiel@demo.example", "niemand@example.org"] {
        for _ in 0..5 {
            let a = b.browser.post("/anmelden", &[("email", email), ("passwort", "ganz falsch geraten")]).await;
            status(&a, 422);
            assert!(a.text().contains("E-Mail-Adresse oder Passwort stimmt nicht."));
            assert!(a.text().contains(&format!("value=\"{email}\"")) && !a.text().contains("ganz falsch"));
        }
        let a = b.browser.post("/anmelden", &[("email", email), ("passwort", konto::DEMO_KENNWORT)]).await;
        status(&a, 429);
        assert!(a.text().contains("10:15\u{a0}Uhr"), "{}", a.text());
        assert_eq!(a.kopf["retry-after"], "900");
    }
}

#[tokio::test]
async fn a_target_elsewhere_is_no_target() {
    let mut b = Buehne::new().await;
    for boese in ["https://boese.example/", "//boese.example", "/\\boese.example"] {
        let felder = [("email", "anna.beispiel@demo.example"), ("passwort", konto::DEMO_KENNWORT), ("ziel", boese)];
        assert_eq!(b.browser.fremd().post("/anmelden", &felder).await.ziel(), Some("/konto"));
        let seite = b.browser.get(&format!("/anmelden?ziel={}", web::abfragewert(boese))).await;
        assert!(!seite.text().contains("boese.example\""));
    }
}

#[tokio::test]
async fn staff_signs_in_with_a_code() {
    let mut b = Buehne::new().await;
    let felder = [("email", konto::DEMO_BETRIEB.0), ("passwort", konto::DEMO_KENNWORT)];
    let a = b.browser.post("/anmelden", &felder).await;
    status(&a, 200);
    let text = a.text();
    let schritt = text.split("name=\"schritt\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    status(&b.browser.post("/anmelden/code", &[("schritt", schritt), ("code", "")]).await, 422);
    status(&b.browser.post("/anmelden/code", &[("schritt", schritt), ("code", "000000")]).await, 422);
    let code = b.haus.konten.demo_code().unwrap();
    let a = b.browser.post("/anmelden/code", &[("schritt", schritt), ("code", &code)]).await;
    assert_eq!(a.ziel(), Some("/leitstand"));
    // Her account is no citizen's.
    status(&b.browser.get("/konto").await, 403);
}

#[tokio::test]
async fn a_forgotten_password_is_set_by_the_link() {
    let mut b = Buehne::new().await;
    b.browser.post("/konto/passwort-vergessen", &[("email", "anna.beispiel@demo.example")]).await;
    let link = link(&b.mail().await);
    status(&b.browser.get(&link).await, 200);
    let t = token(&link);
    status(&b.browser.post("/konto/passwort-neu", &[("token", t), ("passwort", "kurz")]).await, 422);
    let a = b.browser.post("/konto/passwort-neu", &[("token", t), ("passwort", PASSWORT)]).await;
    assert_eq!(a.ziel(), Some("/anmelden?war=passwort"));
    assert!(b.mail().await.contains("wurde geändert"));
    status(&b.browser.get(&link).await, 410);
    status(&b.browser.post("/konto/passwort-neu", &[("token", t), ("passwort", PASSWORT)]).await, 410);
    let a = b.browser.post("/anmelden", &[("email", "anna.beispiel@demo.example"), ("passwort", PASSWORT)]).await;
    assert_eq!(a.ziel(), Some("/konto"));
}
