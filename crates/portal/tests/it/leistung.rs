//! The page of a service: text, supplement, release note, ways to apply, bare entries of the catalogue.

use datenbank::Sicht;
use grund::LeistungKennung;
use http::StatusCode;
use verzeichnis::text_veroeffentlichen;
use web::probe::Klient;

use crate::{gelesen, haus, katalog, klient};

#[tokio::test]
async fn the_supplement_stands_beside_the_text_of_the_state_and_never_in_its_place() {
    let mut k = klient().await;
    let seite = k.get("/leistung/99115005104000?ort=14625020").await;
    let text = gelesen(&seite);
    for zeile in [
        "Wohnung anmelden: der Text.",
        "Ergänzung: Stadt Bautzen (Demonstration)",
        "Kommen Sie ohne Termin.",
        // A section that only the municipality has.
        "Der Eingang ist im Hof.",
        "Text für alle Länder: freigegeben am 1.\u{a0}Februar 2026 von Redaktion Sachsen",
        "[/stelle/146250202?ort=14625020] Stadtverwaltung Bautzen (Demonstration), Bürgerbüro",
    ] {
        assert!(text.contains(zeile), "{zeile}\n{text}");
    }
    assert!(seite.text().contains("class=\"bw-ergaenzung\""));
    // Elsewhere nobody has added anything; in the other Land its own text holds.
    let goerlitz = gelesen(&k.get("/leistung/99115005104000?ort=14626110").await);
    assert!(!goerlitz.contains("Kommen Sie ohne Termin") && goerlitz.contains("Wohnung anmelden: der Text."));
    let magdeburg = gelesen(&k.get("/leistung/99115005104000?ort=15003000").await);
    assert!(
        magdeburg.contains("Wohnung anmelden (LSA)") && magdeburg.contains("Text für Sachsen-Anhalt:"),
        "{magdeburg}"
    );
}

#[tokio::test]
async fn a_bare_entry_of_the_catalogue_is_an_honest_page() {
    let mut k = klient().await;
    let antwort = k.get("/leistung/99101011000000").await;
    assert_eq!(antwort.status, StatusCode::OK);
    let text = gelesen(&antwort);
    for zeile in
        ["Für diese Leistung gibt es noch keinen Text", "Anzeige eines Sterbefalls", "99101011000000", "[tel:115] 115"]
    {
        assert!(text.contains(zeile), "{zeile}\n{text}");
    }
    // With a place the page names the office, or says that it knows none.
    let text = gelesen(&k.get("/leistung/99101011000000?ort=14625020").await);
    assert!(text.contains("Keine zuständige Stelle bekannt") || text.contains("Zuständige Stelle"), "{text}");
}

#[tokio::test]
async fn without_a_place_the_page_says_which_kind_of_authority_it_is() {
    let mut k = klient().await;
    // Every municipality does it itself.
    let text = gelesen(&k.get("/leistung/hundesteuer-anmelden").await);
    assert!(text.contains("Zuständig: Ihre Stadt oder Gemeinde"), "{text}");
    assert!(text.contains("Geben Sie Ihren Ort an. Dann nennen wir Ihnen die Stelle"), "{text}");
    let text = gelesen(&k.get("/leistung/hundesteuer-anmelden?sprache=en").await);
    assert!(text.contains("Responsible: your town or municipality"), "{text}");
    // Several kinds, where some municipalities share an administration.
    let text = gelesen(&k.get("/leistung/99101011000000?sprache=de").await);
    assert!(
        text.contains("Ihre Stadt oder Gemeinde oder die Verwaltung, die Ihre Gemeinde mit anderen teilt"),
        "{text}"
    );
    // With a place stands the office instead.
    let text = gelesen(&k.get("/leistung/hundesteuer-anmelden?ort=14625020").await);
    assert!(!text.contains("Zuständig: ") && text.contains("Steueramt"), "{text}");
    // Nobody has said who does it: the catalogue knows at least of what kind it is, also where no office is known.
    for pfad in ["/leistung/gaestekarte?sprache=de", "/leistung/gaestekarte?ort=14625020"] {
        let text = gelesen(&k.get(pfad).await);
        assert!(text.contains("eine Behörde des Landes, Ihres Landkreises oder Ihrer Gemeinde"), "{pfad} {text}");
    }
}

#[tokio::test]
async fn online_services_of_others_say_that_one_leaves() {
    let mut k = klient().await;
    let seite = k.get("/leistung/99050012104000?ort=14625020").await;
    let text = gelesen(&seite);
    assert!(
        text.contains("[https://gewerbe.example/antrag?x=1]") && text.contains("Gewerbe online (Muster)"),
        "{text}"
    );
    assert!(
        text.contains("Sie verlassen damit diese Seiten. Den Dienst betreibt ein anderer Anbieter: gewerbe.example.")
    );
    assert!(seite.text().contains("rel=\"external noreferrer\""));
    let ueberall = gelesen(&k.get("/leistung/99050012104000?ort=15003000").await);
    assert!(!ueberall.contains("gewerbe.example"), "only in Sachsen");
}

#[tokio::test]
async fn ended_services_and_services_of_another_land_say_so() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/leistung/99008001012000").await);
    assert!(
        text.contains("Sie endete am 31.\u{a0}Dezember 2025.") && text.contains("[/leistung/99115005104000]"),
        "{text}"
    );
    let text = gelesen(&k.get("/leistung/gaestekarte?ort=15003000").await);
    assert!(text.contains("Es gibt sie nur in: Sachsen."), "{text}");
    assert!(!gelesen(&k.get("/leistung/gaestekarte?ort=14625020").await).contains("Es gibt sie nur in"));
}

#[tokio::test]
async fn the_key_of_the_catalogue_leads_to_the_service_of_our_own() {
    let mut k = klient().await;
    let antwort = k.get("/leistung/99102013104000?ort=14625020").await;
    assert_eq!(antwort.status, StatusCode::SEE_OTHER);
    assert_eq!(antwort.ziel(), Some("/leistung/hundesteuer-anmelden?ort=14625020"));
}

#[tokio::test]
async fn what_stands_around_a_service() {
    let mut k = klient().await;
    let text = gelesen(&k.get("/leistung/99115005104000?ort=14625020").await);
    assert!(text.contains("[/lage/wohnen-umzug?ort=14625020] Wohnen und Umzug"), "{text}");
    assert!(text.contains("[/anliegen/umzug?ort=14625020]"), "{text}");
    assert!(text.contains("[/leistung/99115005070000?ort=14625020] Wohnsitz abmelden"), "{text}");
    let kopf = gelesen(&k.get("/leistung/99115005000000").await);
    assert!(kopf.contains("Dazu gehören") && kopf.contains("Wohnung anmelden"), "{kopf}");
}

#[tokio::test]
async fn in_another_language_the_german_text_is_marked() {
    let mut k = klient().await;
    let html = k.get("/leistung/99115005104000?sprache=en").await.text();
    assert!(html.contains("<html lang=\"en\""));
    assert!(
        html.contains(
            "<div class=\"bw-text bw-fremd\" lang=\"de\" dir=\"ltr\"><p class=\"kern-body\">Wohnung anmelden: der Text."
        ),
        "{html}"
    );
    let arabisch = k.get("/leistung/99115005104000?sprache=ar").await.text();
    assert!(arabisch.contains("<div class=\"bw-text bw-fremd\" lang=\"de\" dir=\"ltr\">"));
}

#[tokio::test]
async fn a_released_text_is_seen_at_once() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let pfad = "/leistung/99101011000000";
    assert!(!gelesen(&k.get(pfad).await).contains("Jetzt mit Text"));
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    text_veroeffentlichen(&mut tx, &katalog::text("99101011000000", "de", "Jetzt mit Text")).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    assert!(gelesen(&k.get(pfad).await).contains("Jetzt mit Text: der Text."));
    assert!(haus.verzeichnis.stand().leistung(&LeistungKennung("99101011000000".into())).is_some());
}

#[tokio::test]
async fn structured_data_and_what_search_engines_read() {
    let mut k = klient().await;
    let html = k.get("/leistung/hundesteuer-anmelden?ort=14625020").await.text();
    let anfang = "<script type=\"application/ld+json\">";
    let daten = html.split_once(anfang).unwrap().1.split_once("</script>").unwrap().0;
    let daten: serde_json::Value = serde_json::from_str(daten).unwrap();
    assert_eq!(daten["@type"], "GovernmentService");
    assert_eq!(daten["areaServed"]["identifier"], "14625020");
    assert!(daten["serviceOperator"]["name"].as_str().unwrap().contains("Steueramt"));
    assert!(html.contains("<link rel=\"canonical\" href=\"http://127.0.0.1:8080/leistung/hundesteuer-anmelden\">"));
    assert!(html.contains("property=\"og:title\"") && html.contains("<meta name=\"description\""));
    assert!(k.get("/suche?was=hund").await.text().contains("name=\"robots\" content=\"noindex\""));
    let stelle = k.get("/stelle/900000001").await.text();
    let daten = stelle.split_once(anfang).unwrap().1.split_once("</script>").unwrap().0;
    let daten: serde_json::Value = serde_json::from_str(daten).unwrap();
    assert_eq!((&daten["@type"], &daten["geo"]["latitude"]), (&"GovernmentOffice".into(), &51.18.into()));
    assert_eq!(daten["openingHoursSpecification"].as_array().unwrap().len(), 6);
}

#[tokio::test]
async fn a_service_for_all_of_europe_says_so_only_where_a_delivery_did() {
    let haus = haus().await;
    let mut k = Klient::neu(&haus, portal::wege());
    let pfad = "/leistung/99115005104000";
    assert!(!k.get(pfad).await.text().contains("id=\"europa\""));
    let mut tx = haus.db.tx(Sicht::Frei).await.unwrap();
    let mut eintrag =
        haus.verzeichnis.stand().leistung(&LeistungKennung("99115005104000".into())).unwrap().as_ref().clone();
    eintrag.europa = verzeichnis::Europa { sdg: vec!["1010300".into()], ansprechpartner: true };
    verzeichnis::leistung_speichern(&mut tx, &eintrag).await.unwrap();
    tx.commit().await.unwrap();
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let deutsch = gelesen(&k.get(pfad).await);
    for muss in
        ["Verordnung (EU) 2018/1724", "[https://europa.eu/youreurope/index_de.htm]", "Einheitlichen Ansprechpartner"]
    {
        assert!(deutsch.contains(muss), "{muss}\n{deutsch}");
    }
    let englisch = gelesen(&k.get(&format!("{pfad}?sprache=en")).await);
    assert!(englisch.contains("point of single contact") && englisch.contains("index_en.htm"), "{englisch}");
}
