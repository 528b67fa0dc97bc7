//! Secret values of a service: set, replaced and removed by the authority, shown by nobody.

use datenbank::Sicht;
use leistung::{ParameterArt, Stamm};
use sqlx::{Connection as _, PgConnection};

use crate::{BAUTZEN, Buehne, status, verdeckt, zeigt};

const WERTE: &str = "/redaktion/werte/14625020/hundesteuer-anmelden";
const GEHEIM: &str = "/redaktion/werte/14625020/hundesteuer-anmelden/geheim";
const AKTIVIERUNG: &str = "/redaktion/aktivierung/14625020/hundesteuer-anmelden";
const SCHLUESSEL: &str = "Zx9-sehr-geheim-4711";

/// The dog tax whose back-end system lets the service in with a key of its own; and a tax that the Land has fixed.
fn mit_geheimnis(stamm: &mut Stamm) {
    let mut d = stamm.parameter["zahlweise"].clone();
    d.art = ParameterArt::Geheim;
    d.frage = "Zugangsschlüssel beim Steuerverfahren".into();
    d.hinweis = None;
    (d.vorgabe, d.optionen) = (serde_json::Value::Null, Vec::new());
    d.je_land.clear();
    stamm.parameter.insert("steuer_zugang".into(), d);
    stamm.weiterleitung[0].zugang = Some("steuer_zugang".into());
    stamm.parameter.get_mut("steuer_zweithund").unwrap().fest_in = vec!["14".into()];
}

/// Every row of every table as text, read by the owner of the cluster: as a dump has it. Bytes stand there in hex.
async fn dump(b: &Buehne) -> String {
    let name: String = sqlx::query_scalar("SELECT current_database()").fetch_one(b.haus.db.pool()).await.unwrap();
    let mut db = PgConnection::connect_with(&datenbank::probe::cluster().optionen("postgres", &name)).await.unwrap();
    let tabellen: Vec<String> = sqlx::query_scalar(
        "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables \
         WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    assert!(tabellen.len() > 50, "{tabellen:?}");
    let mut alles = String::new();
    for t in tabellen {
        let sql = format!("SELECT coalesce(string_agg(t::text, E'\\n'), '') FROM {t} t");
        let text: String = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&mut db).await.unwrap();
        alles.push_str(&text);
    }
    db.close().await.unwrap();
    alles
}

#[tokio::test]
async fn a_secret_value_is_written_and_never_read_again() {
    let b = Buehne::mit_beidem(|_| {}, mit_geheimnis).await;
    b.besetzen().await;
    let mut ort = b.rita("bautzen").await;
    let satz = "„Zugangsschlüssel beim Steuerverfahren“ ist nicht eingetragen. Ohne diesen Schlüssel lässt „Steuerverfahren der Gemeinde“ diese Leistung nicht ein.";
    zeigt(&ort.get(AKTIVIERUNG).await, &[satz]);
    zeigt(&ort.get(WERTE).await, &["Geheime Werte", "Zugangsschlüssel beim Steuerverfahren", "Noch nicht gesetzt."]);
    for (wert, satz) in [
        ("", "Geben Sie ein: Zugangsschlüssel beim Steuerverfahren"),
        ("mit leer 4711", "Der Schlüssel besteht aus Buchstaben, Ziffern und Zeichen ohne Umlaute und Leerzeichen"),
        ("müll-4711", "Fügen Sie ihn noch einmal ein."),
    ] {
        let nein = ort.post(GEHEIM, &[("wert", "steuer_zugang"), ("geheim-steuer_zugang", wert)]).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz), "{wert}: {}", nein.text());
        assert!(!nein.text().contains("4711"), "a secret does not come back to the page");
    }
    let gut = ort.post(GEHEIM, &[("wert", "steuer_zugang"), ("geheim-steuer_zugang", SCHLUESSEL)]).await;
    assert_eq!(gut.ziel(), Some(&*format!("{WERTE}?geheim=gesetzt")), "{}", gut.text());
    zeigt(
        &ort.get(WERTE).await,
        &["Gesetzt am ", "von Rita Text", "Schlüssel ersetzen", "Schlüssel entfernen", "eingetragen"],
    );
    assert!(!ort.get(AKTIVIERUNG).await.text().contains("Zugangsschlüssel beim Steuerverfahren"), "nothing is missing");
    // Other values are saved beside it: it stays.
    let marke = verdeckt(&ort.get(WERTE).await.text(), "marke");
    let antwort =
        ort.post(WERTE, &[("marke", &marke), ("wert-steuer_ersthund", "72,50"), ("wert-steuer_zugang", "4711")]).await;
    status(&antwort, 303);
    status(&ort.post(GEHEIM, &[("wert", "steuer_zugang"), ("geheim-steuer_zugang", "anders-0815")]).await, 303);
    zeigt(&ort.get(WERTE).await, &["ersetzt", "72,50"]);

    // Nowhere: no page, no row of any table, no value of the directory, no package of the service.
    for seite in
        [WERTE, AKTIVIERUNG, "/redaktion/ziele/14625020", "/redaktion/ziele/14625020/steuerverfahren", "/redaktion"]
    {
        let text = ort.get(seite).await.text();
        assert!(!text.contains("4711") && !text.contains("0815"), "{seite}");
    }
    let alles = dump(&b).await;
    assert!(alles.contains("steuer_zugang"), "the dump sees the rows");
    for wort in [SCHLUESSEL, "anders-0815"] {
        let hex: String = wort.bytes().map(|z| format!("{z:02x}")).collect();
        assert!(!alles.contains(wort) && !alles.contains(&hex), "{wort} stands in a table");
    }
    let werte = b.haus.parameter(&b.haus.leistungen.aktuell("hundesteuer-anmelden").unwrap(), BAUTZEN).unwrap();
    assert_eq!(werte.wert("steuer_zugang"), None);

    // The step in the history has no way back; nobody else reaches it; what is no secret is not set here.
    let schritt: i64 = sqlx::query_scalar("SELECT max(id) FROM wertschritt WHERE geheim")
        .fetch_one(&mut *b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap())
        .await
        .unwrap();
    status(&ort.post(&format!("{WERTE}/zurueck"), &[("schritt", &schritt.to_string())]).await, 404);
    status(&ort.post(GEHEIM, &[("wert", "zahlweise"), ("geheim-zahlweise", "x")]).await, 404);
    status(&b.rita("sn").await.post(GEHEIM, &[("wert", "steuer_zugang"), ("entfernen", "ja")]).await, 404);
    status(&ort.post(GEHEIM, &[("wert", "steuer_zugang"), ("entfernen", "ja")]).await, 303);
    zeigt(&ort.get(WERTE).await, &["Noch nicht gesetzt.", "entfernt"]);
    zeigt(&ort.get(AKTIVIERUNG).await, &[satz]);
}

#[tokio::test]
async fn a_key_goes_with_the_address_that_it_was_given_for() {
    let b = Buehne::mit_beidem(|_| {}, mit_geheimnis).await;
    let mut ort = b.rita("bautzen").await;
    let ziel = "/redaktion/ziele/14625020/steuerverfahren";
    let setzen = [("wert", "steuer_zugang"), ("geheim-steuer_zugang", SCHLUESSEL)];
    status(&ort.post(ziel, &[("adresse", "https://fach.example/x")]).await, 303);
    status(&ort.post(GEHEIM, &setzen).await, 303);
    // The same address again: it stays. Another one: it is gone, and that is said and noted.
    let gleich = ort.post(ziel, &[("adresse", "https://fach.example/x/"), ("kennwort", "neu")]).await;
    assert_eq!(gleich.ziel(), Some("/redaktion/ziele/14625020?gespeichert=ja"));
    zeigt(&ort.get(WERTE).await, &["Gesetzt am "]);
    let anders = ort.post(ziel, &[("adresse", "https://anders.example/")]).await;
    assert_eq!(anders.ziel(), Some("/redaktion/ziele/14625020?gespeichert=ja&verfallen=ja"));
    zeigt(&ort.get("/redaktion/ziele/14625020?gespeichert=ja&verfallen=ja").await, &["Zugangsschlüssel fehlen jetzt"]);
    zeigt(&ort.get(WERTE).await, &["Noch nicht gesetzt.", "entfernt"]);
    status(&ort.post(GEHEIM, &setzen).await, 303);
    assert_eq!(ort.post(ziel, &[("entfernen", "ja")]).await.ziel(), Some("/redaktion/ziele/14625020?verfallen=ja"));
    zeigt(&ort.get(WERTE).await, &["Noch nicht gesetzt."]);
}

#[tokio::test]
async fn what_the_land_has_fixed_is_read_and_not_typed() {
    let b = Buehne::mit_beidem(|_| {}, mit_geheimnis).await;
    let mut ort = b.rita("bautzen").await;
    let seite = ort.get(WERTE).await;
    zeigt(&seite, &["Für alle festgelegt", "Steuer für den zweiten Hund"]);
    assert!(!seite.text().contains("name=\"wert-steuer_zweithund\""), "there is no input");
    let marke = verdeckt(&seite.text(), "marke");
    let felder = [("marke", marke.as_str()), ("wert-steuer_zweithund", "1,00"), ("wert-steuer_ersthund", "72,50")];
    status(&ort.post(WERTE, &felder).await, 303);
    b.nachladen().await;
    let werte = b.haus.parameter(&b.haus.leistungen.aktuell("hundesteuer-anmelden").unwrap(), BAUTZEN).unwrap();
    let wert = |n: &str| werte.wert(n).unwrap().to_string();
    assert_eq!((&*wert("steuer_ersthund"), &*wert("steuer_zweithund")), ("72,50\u{a0}€", "90,00\u{a0}€"));
}
