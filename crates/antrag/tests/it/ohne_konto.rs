//! Beginning without an account.

use akte::entwurf;
use web::probe::Klient;

use crate::{Buehne, status};

const BAUTZEN: &str = "14625020";

#[tokio::test]
async fn without_an_account_only_where_the_service_asks_for_no_trust() {
    let b = Buehne::neu().await;
    let mut gast = Klient::neu(&b.haus, antrag::wege());
    // The dog tax wants an account.
    let hund = format!("/antrag/beginnen/hundesteuer-anmelden?ort={BAUTZEN}");
    let a = gast.get(&hund).await;
    assert_eq!(a.ziel(), Some(format!("/anmelden?ziel={}", web::abfragewert(&hund)).as_str()));
    status(&gast.post("/ohne-konto/beginnen/hundesteuer-anmelden", &[("ort", BAUTZEN)]).await, 403);
    status(&gast.post("/ohne-konto/beginnen/gibt-es-nicht", &[("ort", BAUTZEN)]).await, 404);
}

#[tokio::test]
async fn a_draft_without_an_account_is_its_owners_alone_and_gone_when_thrown_away() {
    let mut b = Buehne::mit("keins").await;
    let mut gast = Klient::neu(&b.haus, antrag::wege());
    let a = gast.get(&format!("/antrag/beginnen/hundesteuer-anmelden?ort={BAUTZEN}")).await;
    status(&a, 200);
    let text = a.text();
    assert!(text.contains("Ohne Konto weiter") && text.contains("Mit Konto"), "{text}");
    assert!(text.contains("innerhalb von zehn Tagen"), "the consent that VwVfG § 41 (2a) asks for");
    let a = gast.post("/ohne-konto/beginnen/hundesteuer-anmelden", &[("ort", BAUTZEN)]).await;
    assert_eq!(a.ziel(), Some("/ohne-konto/zugang?war=neu"), "{}", a.text());
    let cookies: Vec<&str> = a.kopf.get_all("set-cookie").iter().filter_map(|c| c.to_str().ok()).collect();
    let code = cookies.iter().find(|c| c.starts_with("zugangscode=")).unwrap();
    assert!(code.contains("HttpOnly") && code.contains("Path=/ohne-konto"), "{code}");
    let token = cookies.iter().find_map(|c| c.strip_prefix("sitzung=")?.split(';').next()).unwrap();
    let sitzung = b.haus.konten.sitzung_laden(token).await.unwrap().unwrap();
    let id = sitzung.ohne_konto.unwrap();
    let antrag = format!("/antrag/{id}");

    let a = gast.post(&format!("{antrag}/seite/person"), crate::PERSON).await;
    status(&a, 303);
    // Anna, who has an account, does not see it.
    status(&b.browser.get(&format!("{antrag}/seite/person")).await, 404);
    let a = gast.post(&format!("{antrag}/verwerfen"), &[]).await;
    assert_eq!(a.ziel(), Some("/ohne-konto?war=geloescht"));
    assert!(b.haus.konten.sitzung_laden(token).await.unwrap().is_none());
    let weg = entwurf::lesen(&b.haus.db, &b.haus.tresor, sitzung.konto, id).await.unwrap();
    assert!(weg.is_none());
}

#[tokio::test]
async fn what_is_sent_without_an_account_has_no_fiction_of_delivery() {
    let b = Buehne::mit("keins").await;
    let mut gast = Klient::neu(&b.haus, antrag::wege());
    let a = gast.post("/ohne-konto/beginnen/hundesteuer-anmelden", &[("ort", BAUTZEN)]).await;
    status(&a, 303);
    let token = a
        .kopf
        .get_all("set-cookie")
        .iter()
        .find_map(|c| c.to_str().ok()?.strip_prefix("sitzung=")?.split(';').next().map(str::to_owned));
    let sitzung = b.haus.konten.sitzung_laden(&token.unwrap()).await.unwrap().unwrap();
    let antrag = format!("/antrag/{}", sitzung.ohne_konto.unwrap());
    let mut b = Buehne { browser: gast, haus: b.haus };
    b.ausfuellen(&antrag).await;
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &crate::paare(&felder)).await;
    status(&a, 303);
    let a = b.browser.get(&format!("{antrag}/eingang")).await.text();
    assert!(a.contains("Bewahren Sie Nummer und Code auf"), "{a}");
    // What happens next is what holds without an account and without an address (R33), with the contact of the office.
    let hauptteil = a.split("<main").nth(1).unwrap();
    assert!(hauptteil.contains("Wir haben keine E-Mail-Adresse von Ihnen"), "{a}");
    assert!(hauptteil.contains("einen Bescheid. Die Antwort lesen Sie im Internet, mit Nummer und Code."), "{a}");
    assert!(!hauptteil.contains("Postfach") && !hauptteil.contains("bekommen dazu eine E-Mail"), "{a}");
    assert!(hauptteil.contains("Fragen an das Amt") && hauptteil.contains("href=\"mailto:"), "{a}");
    let mut tx = b.haus.db.tx(datenbank::Sicht::Konto(sitzung.konto)).await.unwrap();
    let v = akte::laden_als_eigner(&mut tx, &b.haus.tresor, sitzung.konto, sitzung.ohne_konto.unwrap()).await;
    let regel = v.unwrap().unwrap().zustand.vorgaben.bekanntgabe;
    let tag = regel.durch_bereitstellung("2026-03-02".parse().unwrap(), vorgang::frist::Kalender::SACHSEN);
    assert_eq!(tag, None, "the dog tax has a fiction; without a mailbox it has none");
}
