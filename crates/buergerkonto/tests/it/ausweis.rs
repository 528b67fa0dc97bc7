//! To the identity service and back, with a service that does what the test says.

use std::sync::{Arc, Mutex};

use grund::{Vertrauensniveau, Zeitpunkt};
use konto::{Ausweisgang, Identitaet, IdentitaetFehler, Identitaetsdienst, Person, Spaeter};
use web::{Haus, probe::Klient};

use crate::{Buehne, status};

/// What the service answers when a code is redeemed; the last way that it saw.
#[derive(Debug)]
struct Probedienst {
    antwort: Mutex<Result<Identitaet, IdentitaetFehler>>,
    gang: Mutex<Option<Ausweisgang>>,
}

impl Identitaetsdienst for Probedienst {
    fn name(&self) -> &str {
        "Probeausweis"
    }

    fn hoechstens(&self) -> Vertrauensniveau {
        Vertrauensniveau::Hoch
    }

    fn beginnen<'a>(&'a self, gang: &'a Ausweisgang) -> Spaeter<'a, Result<String, IdentitaetFehler>> {
        *self.gang.lock().unwrap() = Some(gang.clone());
        Box::pin(async { Ok("https://ausweis.example/hin".to_owned()) })
    }

    fn einloesen<'a>(
        &'a self,
        _: &'a Ausweisgang,
        code: &'a str,
        _: Zeitpunkt,
    ) -> Spaeter<'a, Result<Identitaet, IdentitaetFehler>> {
        assert_eq!(code, "c");
        let antwort = self.antwort.lock().unwrap().clone();
        Box::pin(async { antwort })
    }
}

fn anna() -> Identitaet {
    Identitaet {
        kennung: "probe\nanna".into(),
        niveau: Vertrauensniveau::Hoch,
        person: Person { vorname: "Anna".into(), nachname: "Beispiel".into(), geburtsdatum: None, anschrift: None },
    }
}

async fn buehne() -> (Buehne, Arc<Probedienst>) {
    let dienst = Arc::new(Probedienst { antwort: Mutex::new(Ok(anna())), gang: Mutex::default() });
    let (mut raeume, uhr) = web::probe::raeume().await;
    raeume.identitaet = Some(Arc::clone(&dienst) as Arc<dyn Identitaetsdienst>);
    let haus = Haus::neu(raeume);
    haus.konten.demo_einspielen(&[]).await.unwrap();
    let post = mail::DemoPostkasten::new(haus.db.clone(), haus.umwelt.clone());
    let browser = Klient::neu(&haus, buergerkonto::wege());
    (Buehne { haus, uhr, post, browser }, dienst)
}

impl Probedienst {
    /// The way back of the last way to the service.
    fn zurueck(&self, rest: &str) -> String {
        format!("/ausweis/zurueck?state={}&{rest}", self.gang.lock().unwrap().as_ref().unwrap().state)
    }
}

async fn hin(b: &mut Buehne, weg: &str, felder: &[(&str, &str)]) {
    let a = b.browser.post(weg, felder).await;
    status(&a, 303);
    assert_eq!(a.ziel(), Some("https://ausweis.example/hin"));
}

#[tokio::test]
async fn the_way_back_leads_to_where_one_was() {
    let (mut b, dienst) = buehne().await;
    b.anna().await;
    let vorher = b.browser.clone();
    hin(&mut b, "/ausweis", &[("niveau", "hoch"), ("ziel", "/antrag/1/pruefen")]).await;
    assert_eq!(dienst.gang.lock().unwrap().as_ref().unwrap().niveau, Vertrauensniveau::Hoch);
    let a = b.browser.get(&dienst.zurueck("code=c")).await;
    status(&a, 303);
    assert_eq!(a.ziel(), Some("/antrag/1/pruefen"));
    // The token is a new one: the old one is signed out.
    let mut vorher = vorher;
    assert!(vorher.get("/konto").await.ziel().unwrap().starts_with("/anmelden"));
    status(&b.browser.get("/konto").await, 200);
    // Once more with the same address: the way was used.
    status(&b.browser.get(&dienst.zurueck("code=c")).await, 410);
    // A foreign target is none.
    hin(&mut b, "/ausweis", &[("ziel", "https://boese.example")]).await;
    assert_eq!(b.browser.get(&dienst.zurueck("code=c")).await.ziel(), Some("/konto"));
}

#[tokio::test]
async fn another_browser_cannot_bring_the_answer_back() {
    let (mut b, dienst) = buehne().await;
    b.anna().await;
    hin(&mut b, "/ausweis", &[("ziel", "/konto")]).await;
    let adresse = dienst.zurueck("code=c");
    let mut fremd = b.browser.fremd();
    let a = fremd.get(&adresse).await;
    status(&a, 410);
    assert!(a.text().contains("Diese Anmeldung gilt hier nicht"));
    let falsch = format!("/ausweis/zurueck?state={}&code=c", "0".repeat(64));
    status(&b.browser.get(&falsch).await, 410);
    // Nobody but the one who began it is raised: signed out meanwhile, she signs in first.
    hin(&mut b, "/ausweis", &[("ziel", "/konto")]).await;
    b.browser.post("/abmelden", &[]).await;
    let a = b.browser.get(&dienst.zurueck("code=c")).await;
    assert_eq!(a.ziel(), Some("/anmelden?ziel=%2Fkonto"));
}

#[tokio::test]
async fn each_failure_says_what_to_do_and_keeps_the_way() {
    let (mut b, dienst) = buehne().await;
    b.anna().await;
    for (rest, antwort, code, satz) in [
        ("error=access_denied", None, 200, "Sie haben abgebrochen"),
        ("error=server_error", None, 422, "Der Nachweis gilt nicht"),
        ("code=c", Some(IdentitaetFehler::Abgelehnt("alt".into())), 422, "Der Nachweis gilt nicht"),
        ("code=c", Some(IdentitaetFehler::Ungueltig("nonce".into())), 422, "Der Nachweis gilt nicht"),
        ("code=c", Some(IdentitaetFehler::NichtErreichbar("weg".into())), 503, "Der Ausweisdienst antwortet nicht"),
    ] {
        if let Some(fehler) = antwort {
            *dienst.antwort.lock().unwrap() = Err(fehler);
        }
        hin(&mut b, "/ausweis", &[("niveau", "hoch"), ("ziel", "/antrag/1/pruefen")]).await;
        let a = b.browser.get(&dienst.zurueck(rest)).await;
        status(&a, code);
        let text = a.text();
        assert!(text.contains(satz) && text.contains("Noch einmal versuchen"), "{text}");
        assert!(text.contains("value=\"/antrag/1/pruefen\"") && text.contains("value=\"hoch\""), "{text}");
        assert!(!text.contains("nonce"), "{text}");
    }
}

#[tokio::test]
async fn an_account_is_bound_opens_and_is_unbound() {
    let (mut b, dienst) = buehne().await;
    // Not bound: the page says what to do.
    hin(&mut b, "/anmelden/ausweis", &[]).await;
    let a = b.browser.get(&dienst.zurueck("code=c")).await;
    status(&a, 409);
    assert!(a.text().contains("Mit diesem Ausweis ist kein Konto verbunden"));

    b.anna().await;
    assert!(b.browser.get("/konto/einstellungen").await.text().contains("Online-Ausweis verbinden"));
    hin(&mut b, "/ausweis", &[("zweck", "verbinden")]).await;
    let a = b.browser.get(&dienst.zurueck("code=c")).await;
    assert_eq!(a.ziel(), Some("/konto/einstellungen?war=ausweis"));
    let text = b.browser.get("/konto/einstellungen?war=ausweis").await.text();
    assert!(text.contains("Ihr Konto ist verbunden mit: Probeausweis"), "{text}");
    b.browser.post("/abmelden", &[]).await;

    assert!(b.browser.get("/anmelden").await.text().contains("Mit dem Online-Ausweis anmelden"));
    hin(&mut b, "/anmelden/ausweis", &[("ziel", "/postfach")]).await;
    assert_eq!(b.browser.get(&dienst.zurueck("code=c")).await.ziel(), Some("/postfach"));
    status(&b.browser.get("/konto").await, 200);

    let a = b.browser.post("/konto/einstellungen/ausweis", &[]).await;
    assert_eq!(a.ziel(), Some("/konto/einstellungen?war=ausweis-geloest"));
    assert!(b.browser.get("/konto/einstellungen").await.text().contains("Online-Ausweis verbinden"));
}

#[tokio::test]
async fn without_a_service_there_is_no_door() {
    let mut b = Buehne::new().await;
    assert!(!b.browser.get("/anmelden").await.text().contains("Online-Ausweis"));
    b.anna().await;
    assert!(!b.browser.get("/konto/einstellungen").await.text().contains("Online-Ausweis"));
    status(&b.browser.post("/ausweis", &[]).await, 404);
}
