//! A municipality adopts a service: finds it, sets its own values, offers it.

use grund::LeistungKennung;

use crate::{BAUTZEN, Buehne, status, verdeckt, zeigt};

const ADRESSE: &str = "/redaktion/werte/14625020/hundesteuer-anmelden";

fn hund() -> LeistungKennung {
    LeistungKennung("hundesteuer-anmelden".into())
}

#[tokio::test]
async fn an_authority_sees_what_it_offers_and_what_it_could() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    let seite = ort.get("/redaktion/dienste").await;
    zeigt(&seite, &["Hund anmelden (Hundesteuer)", "/redaktion/aktivierung/14625020/hundesteuer-anmelden", "1 von 1"]);
    zeigt(&ort.get("/redaktion/dienste?wort=welpe").await, &["Hund anmelden"]);
    zeigt(&ort.get("/redaktion/dienste?wort=rakete").await, &["Keine Leistung passt zu Ihrer Suche."]);
    // Who keeps the texts of the Land offers nothing; the authority's values are not hers.
    zeigt(&b.rita("sn").await.get("/redaktion/dienste").await, &["Behörden bieten Leistungen an"]);
    status(&b.rita("sn").await.get(ADRESSE).await, 404);
    status(&ort.get("/redaktion/werte/14625020/gibtesnicht").await, 404);
    status(&ort.get("/redaktion/werte/14626110/hundesteuer-anmelden").await, 404);
}

#[tokio::test]
async fn own_values_hold_for_new_applications_and_an_empty_field_takes_the_default() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    let seite = ort.get(ADRESSE).await;
    zeigt(&seite, &["Steuer für den ersten Hund (im Jahr)", "Vorgabe: 60,00\u{a0}€", "Wann wird gezahlt?"]);
    // The court of her Kreis; a tax is objected to.
    zeigt(
        &seite,
        &["Vorgabe: Verwaltungsgericht Dresden in Dresden", "wie vorgegeben (Widerspruch bei Ihrer Behörde)"],
    );
    zeigt(
        &ort.get("/redaktion/aktivierung/14625020/hundesteuer-anmelden").await,
        &["Federführung", "Demonstration: Freistaat Sachsen"],
    );
    let marke = verdeckt(&seite.text(), "marke");
    let felder = [
        ("marke", marke.as_str()),
        ("wert-steuer_ersthund", "72,50"),
        ("wert-zahlweise", "sofort"),
        ("wert-gefaehrliche_besteuern", "nein"),
    ];
    let antwort = ort.post(ADRESSE, &felder).await;
    assert_eq!(antwort.ziel(), Some("/redaktion/aktivierung/14625020/hundesteuer-anmelden"), "{}", antwort.text());
    b.nachladen().await;
    let leistung = b.haus.leistungen.aktuell("hundesteuer-anmelden").unwrap().clone();
    let wert = |name: &str| b.haus.parameter(&leistung, BAUTZEN).unwrap().wert(name).unwrap().to_string();
    assert_eq!(wert("steuer_ersthund"), "72,50\u{a0}€");
    assert_eq!(wert("steuer_zweithund"), "90,00\u{a0}€", "what was left empty");
    assert_eq!(wert("gefaehrliche_besteuern"), "nein");
    zeigt(&ort.get(ADRESSE).await, &["value=\"72,50\""]);

    // Stopped and offered again: her values are still there.
    let aktivierung = "/redaktion/aktivierung/14625020/hundesteuer-anmelden";
    status(&ort.post(aktivierung, &[("aktiv", "nein")]).await, 303);
    b.nachladen().await;
    assert!(b.haus.verzeichnis.stand().parameter(&hund(), BAUTZEN).is_none());
    let gesetzt = b.haus.verzeichnis.stand().gesetzte_parameter(&hund(), BAUTZEN).cloned().unwrap();
    assert_eq!(gesetzt["steuer_ersthund"], "72,50");
}

#[tokio::test]
async fn what_does_not_fit_is_said_and_nothing_is_lost() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    let marke = verdeckt(&ort.get(ADRESSE).await.text(), "marke");
    let felder = [
        ("marke", marke.as_str()),
        ("wert-steuer_ersthund", "sechzig"),
        ("wert-steuer_zweithund", "5000"),
        ("wert-zahlweise", "irgendwann"),
    ];
    let antwort = ort.post(ADRESSE, &felder).await;
    status(&antwort, 422);
    for wort in ["Schreiben Sie zum Beispiel 72,50", "höchstens", "steht nicht zur Wahl", "value=\"sechzig\""] {
        assert!(antwort.text().contains(wort), "{wort}: {}", antwort.text());
    }
    // A colleague saves first.
    let mut kollegin = b.rita("bautzen").await;
    status(&kollegin.post(ADRESSE, &[("marke", &marke), ("wert-steuer_ersthund", "80")]).await, 303);
    let spaeter = ort.post(ADRESSE, &[("marke", &marke), ("wert-steuer_ersthund", "70")]).await;
    status(&spaeter, 422);
    let text = spaeter.text();
    assert!(
        text.contains("Inzwischen hat jemand anderes diese Werte geändert") && text.contains("value=\"70\""),
        "{text}"
    );
    let neue = verdeckt(&spaeter.text(), "marke");
    status(&ort.post(ADRESSE, &[("marke", &neue), ("wert-steuer_ersthund", "70")]).await, 303);
}

#[tokio::test]
async fn who_changed_a_value_is_kept_and_an_earlier_one_can_hold_again() {
    let b = Buehne::neu().await;
    let mut ort = b.rita("bautzen").await;
    zeigt(&ort.get(ADRESSE).await, &["Ihre Behörde hat hier noch nichts geändert."]);
    let setzen = async |ort: &mut web::probe::Klient, wert: &str| {
        let marke = verdeckt(&ort.get(ADRESSE).await.text(), "marke");
        status(&ort.post(ADRESSE, &[("marke", &marke), ("wert-steuer_ersthund", wert)]).await, 303);
        b.nachladen().await;
    };
    setzen(&mut ort, "72,50").await;
    setzen(&mut ort, "80").await;
    // Saved again without a change, and written differently: no line.
    setzen(&mut ort, "80,00").await;
    setzen(&mut ort, "80").await;
    let seite = ort.get(ADRESSE).await;
    zeigt(&seite, &["72,50\u{a0}€", "80,00\u{a0}€", "Vorgabe", "Rita Text (bautzen)"]);
    let text = seite.text();
    // Four values of the demonstration were left empty or changed, then one was changed once more.
    assert_eq!(text.matches("name=\"schritt\"").count(), 5, "{text}");
    // Back to what held before the second change; that is a change itself.
    let schritt = verdeckt(&text, "schritt");
    let zurueck = format!("{ADRESSE}/zurueck");
    status(&ort.post(&zurueck, &[("schritt", &schritt)]).await, 303);
    b.nachladen().await;
    let gesetzt = b.haus.verzeichnis.stand().gesetzte_parameter(&hund(), BAUTZEN).cloned().unwrap();
    assert_eq!(gesetzt["steuer_ersthund"], "72,50");
    zeigt(&ort.get(ADRESSE).await, &["gilt jetzt"]);
    // What is not hers is not there.
    status(&ort.post(&zurueck, &[("schritt", "999999")]).await, 404);
    status(&b.rita("sn").await.post(&zurueck, &[("schritt", &schritt)]).await, 404);
    let mut tx = b.haus.db.tx(datenbank::Sicht::Mandant(grund::MandantId(14_626_110))).await.unwrap();
    let fremd: i64 = sqlx::query_scalar("SELECT count(*) FROM wertschritt").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(fremd, 0, "row-level security");
}
