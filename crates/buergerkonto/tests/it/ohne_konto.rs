//! A matter without an account: opened with number and code, and taken over into an account with everything it has.

use datenbank::Sicht;
use grund::{KontoId, Sprache, VorgangId, Vorgangsnummer};
use konto::Zugangscode;
use vorgang::frist::Bekanntgaberegel;
use web::probe::Klient;

use crate::{Buehne, status};

impl Buehne {
    /// A sent matter of somebody without an account.
    async fn gesendet_ohne_konto(&self) -> (KontoId, VorgangId, Zugangscode) {
        let h = &self.haus;
        let neu = h.konten.zugang_vorbereiten([127, 0, 0, 1].into()).await.unwrap();
        let id = self.antrag_unter(neu.konto, "bescheid", Bekanntgaberegel::Vwvfg41Abs2a).await;
        let mut tx = h.db.tx(Sicht::Frei).await.unwrap();
        h.konten.zugang_anlegen(&mut tx, &neu, id, Sprache::De).await.unwrap();
        tx.commit().await.unwrap();
        (neu.konto, id, neu.code)
    }
}

fn nummer(id: VorgangId) -> String {
    Vorgangsnummer::von(id).as_str().to_owned()
}

#[tokio::test]
async fn number_and_code_open_the_matter_and_nothing_else() {
    let mut b = Buehne::new().await;
    let (konto, id, code) = b.gesendet_ohne_konto().await;
    let (_, fremd, _) = b.gesendet_ohne_konto().await;
    let (nachricht, dokument) = b.bescheiden(id, konto).await;
    let nummer = nummer(id);

    // The link alone shows a form and opens nothing.
    let a = b.browser.get(&format!("/ohne-konto?nummer={nummer}")).await;
    status(&a, 200);
    assert!(a.text().contains(&nummer));
    assert!(a.kopf.get("set-cookie").is_none());
    status(&b.browser.get(&format!("/vorgang/{id}")).await, 303);
    let a = b.browser.post("/ohne-konto", &[("nummer", &nummer), ("code", "0000-0000-0000")]).await;
    status(&a, 422);
    assert!(a.text().contains("Die Nummer oder der Code stimmt nicht."));
    let a = b.browser.post("/ohne-konto", &[("nummer", &nummer), ("code", "")]).await;
    assert!(a.text().contains("Geben Sie Ihren Code ein."));

    let a = b.browser.post("/ohne-konto", &[("nummer", &nummer), ("code", &code.zeigen())]).await;
    assert_eq!(a.ziel(), Some(format!("/vorgang/{id}").as_str()), "{}", a.text());
    let seite = b.browser.get(&format!("/vorgang/{id}")).await;
    status(&seite, 200);
    assert!(seite.text().contains(&format!("Vorgang {nummer}")) && !seite.text().contains("Meine Vorgänge"));
    status(&b.browser.get(&format!("/postfach/{nachricht}")).await, 200);
    status(&b.browser.get(&format!("/vorgang/{id}/dokument/{dokument}")).await, 200);

    // Another matter is not found; pages of an account ask to sign in.
    status(&b.browser.get(&format!("/vorgang/{fremd}")).await, 404);
    for pfad in ["/konto", "/postfach", "/konto/einstellungen", "/konto/uebernehmen"] {
        let a = b.browser.get(pfad).await;
        assert!(a.ziel().is_some_and(|z| z.starts_with("/anmelden?ziel=")), "{pfad}");
    }
    status(&b.browser.get("/anmelden").await, 200);

    // The code is not shown again; a new one is, and ends the old one.
    let a = b.browser.get("/ohne-konto/zugang").await.text();
    assert!(a.contains(&nummer) && !a.contains(&code.zeigen()), "{a}");
    status(&b.browser.post("/ohne-konto/zugang/code", &[]).await, 303);
    let a = b.browser.get("/ohne-konto/zugang").await.text();
    let neu =
        a.split("id=\"code\"").nth(1).and_then(|t| t.split("ltr\">").nth(1)?.split('<').next()).unwrap().to_owned();
    let a = b.browser.post("/abmelden", &[]).await;
    assert_eq!(a.ziel(), Some("/ohne-konto?war=beendet"));
    let a = b.browser.post("/ohne-konto", &[("nummer", &nummer), ("code", &code.zeigen())]).await;
    status(&a, 422);
    let a = b.browser.post("/ohne-konto", &[("nummer", &nummer.to_lowercase()), ("code", &neu.to_lowercase())]).await;
    status(&a, 303);
}

#[tokio::test]
async fn a_hint_by_mail_has_the_link_and_never_the_code() {
    let mut b = Buehne::new().await;
    let (_, id, code) = b.gesendet_ohne_konto().await;
    b.browser.post("/ohne-konto", &[("nummer", &nummer(id)), ("code", &code.zeigen())]).await;
    let a = b.browser.post("/ohne-konto/zugang/mail", &[("email", "keine Adresse")]).await;
    status(&a, 422);
    assert!(a.text().contains("keine Adresse"));
    let a = b.browser.post("/ohne-konto/zugang/mail", &[("email", "gast@beispiel.example")]).await;
    status(&a, 303);
    let mail = b.mail().await;
    assert!(mail.contains(&format!("/ohne-konto?nummer={}", nummer(id))), "{mail}");
    assert!(!mail.contains(&code.zeigen()), "{mail}");
}

#[tokio::test]
async fn a_matter_is_taken_over_with_all_it_has() {
    let mut b = Buehne::new().await;
    let (konto, id, code) = b.gesendet_ohne_konto().await;
    let (nachricht, dokument) = b.bescheiden(id, konto).await;
    let mut gast = Klient::neu(&b.haus, buergerkonto::wege());
    status(&gast.post("/ohne-konto", &[("nummer", &nummer(id)), ("code", &code.zeigen())]).await, 303);

    b.anna().await;
    status(&b.browser.get(&format!("/vorgang/{id}")).await, 404);
    let a = b.browser.post("/konto/uebernehmen", &[("nummer", &nummer(id)), ("code", "falsch")]).await;
    status(&a, 422);
    let a = b.browser.post("/konto/uebernehmen", &[("nummer", &nummer(id)), ("code", &code.zeigen())]).await;
    assert_eq!(a.ziel(), Some("/konto?war=uebernommen"), "{}", a.text());
    let seite = b.browser.get("/konto?war=uebernommen").await.text();
    assert!(seite.contains(&nummer(id)) && seite.contains("Der Antrag gehört jetzt zu Ihrem Konto."), "{seite}");
    assert!(b.browser.get("/postfach").await.text().contains("Postfach, 1 neue Nachricht"));
    status(&b.browser.get(&format!("/postfach/{nachricht}")).await, 200);
    status(&b.browser.get(&format!("/vorgang/{id}/dokument/{dokument}")).await, 200);

    // Number and code have ended, also where they were in use; the chain of events holds for the new owner.
    let a = gast.get(&format!("/vorgang/{id}")).await;
    assert!(a.ziel().is_some_and(|z| z.starts_with("/anmelden")), "{}", a.text());
    status(&gast.post("/ohne-konto", &[("nummer", &nummer(id)), ("code", &code.zeigen())]).await, 422);
    let anna = b.annas_konto().await;
    let mut tx = b.haus.db.tx(Sicht::Konto(anna)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, anna, id).await.unwrap().unwrap();
    assert!(akte::verlauf(&mut tx, &v).await.unwrap().len() > 3);
}

#[tokio::test]
async fn a_draft_is_taken_over_too() {
    let mut b = Buehne::new().await;
    let h = b.haus.clone();
    let neu = h.konten.zugang_vorbereiten([127, 0, 0, 1].into()).await.unwrap();
    let id = b.entwurf(neu.konto).await;
    let mut tx = h.db.tx(Sicht::Frei).await.unwrap();
    h.konten.zugang_anlegen(&mut tx, &neu, id, Sprache::De).await.unwrap();
    tx.commit().await.unwrap();
    b.anna().await;
    let felder = [("nummer", nummer(id)), ("code", neu.code.zeigen())];
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    status(&b.browser.post("/konto/uebernehmen", &felder).await, 303);
    let anna = b.annas_konto().await;
    let e = akte::entwurf::lesen(&h.db, &h.tresor, anna, id).await.unwrap().unwrap();
    assert_eq!(e.antworten, br#"{"hund":"Bello"}"#);
    assert!(akte::entwurf::lesen(&h.db, &h.tresor, neu.konto, id).await.unwrap().is_none());
}
