//! Name, arms, colours of a Land or an authority.

use crate::{Buehne, enthaelt, status, zeigt};

const ORT: &str = "/redaktion/auftritt/mandant-14625020";

#[tokio::test]
async fn colours_that_cannot_be_read_are_refused_with_the_nearest_that_can() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    zeigt(&ort.get("/redaktion/auftritte").await, &["Bautzen"]);
    zeigt(&ort.get(ORT).await, &["Farbe auf hellem Grund"]);
    let antwort = ort.hochladen_felder(ORT, &[("zaehler", "0"), ("name", "Bautzen"), ("farbe", "#ffcc00")]).await;
    status(&antwort, 422);
    enthaelt(&antwort, &["Kontrast", "4,5", "#ffcc00", "Nehmen Sie zum Beispiel #"]);
    status(&ort.hochladen_felder(ORT, &[("zaehler", "0"), ("farbe", "gelb")]).await, 422);
    let gut = [
        ("zaehler", "0"),
        ("name", "Budyšin"),
        ("farbe", "#0b6623"),
        ("zweitfarbe", "#8fd19e"),
        ("hosts", "bautzen.localhost"),
    ];
    status(&ort.hochladen_felder(ORT, &gut).await, 303);
    // The count of the form is old now.
    status(&ort.hochladen_felder(ORT, &gut).await, 409);
    status(&b.rita("sn").await.get(ORT).await, 404);
    status(&b.lars("bautzen").await.hochladen_felder(ORT, &gut).await, 403);
}

#[tokio::test]
async fn an_authority_says_itself_on_which_websites_its_services_stand() {
    const HIER: &str = "/redaktion/einbettung/14625020";
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    zeigt(&ort.get("/redaktion/auftritte").await, &[HIER]);
    zeigt(&ort.get(HIER).await, &["Zurzeit auf jeder Website", "/einbetten?ort=14625020"]);
    let falsch = ort.post(HIER, &[("herkuenfte", "https://www.bautzen.example\nwww.bautzen.example")]).await;
    status(&falsch, 422);
    enthaelt(&falsch, &["„www.bautzen.example“ ist keine Adresse einer Website"]);
    let gut = ort.post(HIER, &[("herkuenfte", "https://www.Bautzen.example/\r\n")]).await;
    assert_eq!(gut.ziel(), Some("/redaktion/einbettung/14625020?gespeichert=ja"));
    zeigt(&ort.get(HIER).await, &["Zurzeit erlaubt:", "https://www.bautzen.example"]);
    let bautzen = grund::MandantId(14_625_020);
    assert_eq!(b.haus.schnittstellen.herkuenfte(bautzen), ["https://www.bautzen.example"]);
    // Not for others, and the database holds it a second time.
    status(&ort.get("/redaktion/einbettung/14626110").await, 404);
    status(&b.rita("sn").await.get(HIER).await, 404);
    status(&b.lars("bautzen").await.post(HIER, &[("herkuenfte", "")]).await, 403);
    let mut tx = b.haus.db.tx(datenbank::Sicht::Mandant(grund::MandantId(14_626_110))).await.unwrap();
    assert!(betrieb::herkuenfte_setzen(&mut tx, bautzen, &["https://fremd.example".to_owned()]).await.is_err());
    drop(tx);
    // Empty: everywhere again.
    status(&ort.post(HIER, &[("herkuenfte", " ")]).await, 303);
    assert!(b.haus.schnittstellen.herkuenfte(bautzen).is_empty());
}

#[tokio::test]
async fn each_host_shows_its_own_name_arms_and_colours() {
    let b = Buehne::neu().await;
    for (kuerzel, traeger, name, farbe, host) in [
        ("sn", "land-14", "Sachsenportal (Demonstration)", "#0b6623", "sn.localhost"),
        ("st", "land-15", "Anhaltportal (Demonstration)", "#8a1c1c", "st.localhost"),
    ] {
        let mut rita = b.rita(kuerzel).await;
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="2" fill="#123456"/></svg>"##;
        let felder = [("zaehler", "0"), ("name", name), ("farbe", farbe), ("hosts", host)];
        status(
            &rita
                .hochladen_mit(&format!("/redaktion/auftritt/{traeger}"), &felder, ("wappen", "w.svg", svg.as_bytes()))
                .await,
            303,
        );
    }
    b.nachladen().await;
    let mut k = b.klient.fremd();
    for (host, soll, farbe, fremd) in [
        ("sn.localhost:8080", "Sachsenportal", "#0b6623", "Anhaltportal"),
        ("st.localhost", "Anhaltportal", "#8a1c1c", "Sachsenportal"),
    ] {
        let seite = k.get_host("/hilfe", host).await;
        zeigt(&seite, &[soll]);
        let seite = seite.text();
        assert!(!seite.contains(fremd), "{host}");
        let marke = seite.split("/auftritt/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let css = k.get(&format!("/auftritt/{marke}/stil.css")).await;
        zeigt(&css, &[farbe]);
        assert_eq!(css.kopf["content-type"], "text/css; charset=utf-8");
        let wappen = seite.split("src=\"/auftritt/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let bild = k.get(&format!("/auftritt/{wappen}")).await;
        zeigt(&bild, &["#123456"]);
        assert!(bild.kopf["content-security-policy"].to_str().unwrap().contains("sandbox"));
    }
    let ohne = k.get("/hilfe").await.text();
    assert!(ohne.contains("Basiswerk") && !ohne.contains("portal (Demonstration)"));
    status(&k.get("/auftritt/0000/stil.css").await, 404);
}

#[tokio::test]
async fn arms_with_a_script_are_refused() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    let boese = br#"<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"#;
    let antwort = ort.hochladen_mit(ORT, &[("zaehler", "0"), ("name", "x")], ("wappen", "w.svg", boese)).await;
    status(&antwort, 422);
    enthaelt(&antwort, &["enthält ein Skript"]);
    let antwort = ort.hochladen_mit(ORT, &[("zaehler", "0"), ("name", "x")], ("wappen", "w.png", b"GIF89a")).await;
    status(&antwort, 422);
}
