//! Keys of the public interface, and where pages may be embedded.

use konto::DEMO_BETRIEB;

use super::{anmelden, aufbau};

#[tokio::test]
async fn a_key_is_shown_once_and_revoked_for_good() {
    let (haus, mut k, _) = aufbau(true).await;
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    assert!(k.get("/leitstand/schnittstellen").await.text().contains("Es gibt noch keinen Schlüssel"));

    let falsch = k.post("/leitstand/schnittstellen", &[("zweck", ""), ("kontakt", " "), ("je_minute", "viele")]).await;
    assert_eq!(falsch.status, 422);
    assert!(falsch.text().contains("von 1 bis 100000"));

    let felder = [("zweck", "Website <Bautzen>"), ("kontakt", "it@bautzen.example"), ("je_minute", "600")];
    let neu = k.post("/leitstand/schnittstellen", &felder).await;
    assert_eq!(neu.status, 200);
    let seite = neu.text();
    let ab = seite.find("bwk_").unwrap();
    let schluessel = &seite[ab..ab + 44];
    let bekannt = haus.schnittstellen.schluessel(schluessel).unwrap();
    assert_eq!(bekannt.je_minute, 600);

    let liste = k.get("/leitstand/schnittstellen").await.text();
    assert!(liste.contains("Website &lt;Bautzen&gt;") && liste.contains("gültig"));
    assert!(!liste.contains(schluessel), "never again");

    haus.schnittstellen.zaehlen(bekannt.id, "2026-03-02".parse().unwrap(), false);
    haus.schnittstellen.zaehlen(bekannt.id, "2026-03-02".parse().unwrap(), true);
    haus.schnittstellen.sichern(&haus.db).await.unwrap();
    let adresse = format!("/leitstand/schnittstellen/{}", bekannt.id);
    let einer = k.get(&adresse).await.text();
    assert!(einer.contains("2. März 2026".replace("2. ", "2.\u{a0}").as_str()) && !einer.contains(schluessel));

    let weg = k.post(&format!("{adresse}/widerrufen"), &[]).await;
    assert_eq!(weg.ziel(), Some("/leitstand/schnittstellen?widerrufen=ja"));
    assert!(haus.schnittstellen.schluessel(schluessel).is_none());
    assert!(k.get(&adresse).await.text().contains("widerrufen"));
    assert_eq!(k.get("/leitstand/schnittstellen/x").await.status, 404);
}

#[tokio::test]
async fn websites_that_may_embed_are_checked() {
    let (haus, mut k, _) = aufbau(true).await;
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    let adresse = "/leitstand/mandanten/14625020/einbettung";
    assert!(k.get(adresse).await.text().contains("auf jeder verschlüsselten Website"));
    let falsch = k.post(adresse, &[("herkuenfte", "https://a.example\nhttps://b.example/pfad")]).await;
    assert_eq!(falsch.status, 422);
    assert!(falsch.text().contains("„https://b.example/pfad“ ist keine Adresse"));
    let gut = k.post(adresse, &[("herkuenfte", "https://A.example/\r\n\r\nhttps://b.example")]).await;
    assert_eq!(gut.status, 303);
    assert_eq!(
        haus.schnittstellen.herkuenfte(grund::MandantId(14_625_020)),
        ["https://a.example", "https://b.example"]
    );
    assert!(k.get(adresse).await.text().contains("https://a.example\nhttps://b.example"));
    assert_eq!(k.post("/leitstand/mandanten/1/einbettung", &[]).await.status, 404);
}
