//! Writing, reviewing, publishing.

use std::time::Duration;

use grund::{LeistungKennung, Sprache};

use crate::{BAUTZEN, Buehne, enthaelt, status, verdeckt, zeigt};

const TEXT: &str = "/redaktion/text/land-14/hundesteuer-anmelden/de";
const ZUSATZ: &str = "/redaktion/text/mandant-14625020/hundesteuer-anmelden/de";

fn hund() -> LeistungKennung {
    LeistungKennung("hundesteuer-anmelden".into())
}

async fn vorlegen(k: &mut web::probe::Klient, adresse: &str, text: &str) {
    let zaehler = verdeckt(&k.get(adresse).await.text(), "zaehler");
    let felder = [
        ("zaehler", zaehler.as_str()),
        ("name", "Hund anmelden"),
        ("abschnitt-beschreibung", text),
        ("aktion", "vorlegen"),
    ];
    status(&k.post(adresse, &felder).await, 303);
}

async fn urteil(k: &mut web::probe::Klient, adresse: &str, felder: &[(&str, &str)]) -> web::probe::Antwort {
    let seite = k.get(&format!("{adresse}/pruefung")).await;
    status(&seite, 200);
    let zaehler = verdeckt(&seite.text(), "zaehler");
    let mut alle = vec![("zaehler", zaehler.as_str())];
    alle.extend_from_slice(felder);
    k.post(&format!("{adresse}/pruefung"), &alle).await
}

#[tokio::test]
async fn an_author_writes_a_reviewer_releases_and_the_directory_has_it() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    zeigt(&rita.get("/redaktion").await, &["Sachsen", "Kein Text wartet"]);
    zeigt(&rita.get("/redaktion/leistungen?nur=ohne").await, &["Hundesteuer Anmeldung", "ohne Text"]);
    zeigt(
        &rita.get("/redaktion/leistungen?wort=Hundesteuer+Anmeldung").await,
        &["1 Leistung", "Hundesteuer Anmeldung"],
    );
    zeigt(&rita.get("/redaktion/leistung/hundesteuer-anmelden").await, &["Sachsen, Deutsch", "nichts in Arbeit"]);
    let lang = "Die Verpflichtung zur Anzeige der Aufnahme der Haltung wird geprüft.";
    let felder = [("zaehler", "0"), ("name", "Hund anmelden"), ("abschnitt-beschreibung", lang), ("aktion", "pruefen")];
    let antwort = rita.post(TEXT, &felder).await;
    let ziel = antwort.ziel().unwrap().to_owned();
    zeigt(
        &rita.get(ziel.split('#').next().unwrap()).await,
        &["4 Hauptwörter", "Hier handelt niemand", "Verpflichtung zur Anzeige"],
    );
    vorlegen(&mut rita, TEXT, "Melden Sie Ihren Hund an.").await;
    zeigt(&rita.get(TEXT).await, &["wartet auf Prüfung", "Zurückholen"]);
    // She has no right to review, and he has none to write.
    status(&rita.get(&format!("{TEXT}/pruefung")).await, 403);
    let mut lars = b.lars("sn").await;
    status(&lars.post(TEXT, &[("zaehler", "3"), ("name", "x")]).await, 403);
    zeigt(&lars.get("/redaktion").await, &["Wartet auf Prüfung", "/pruefung"]);
    status(&urteil(&mut lars, TEXT, &[("urteil", "zurueck")]).await, 422);
    status(&urteil(&mut lars, TEXT, &[("urteil", "jetzt")]).await, 303);
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    let text = stand.text(&hund(), "14".parse().ok(), Sprache::De).unwrap().clone();
    assert_eq!(text.abschnitte["beschreibung"], "Melden Sie Ihren Hund an.");
    assert_eq!((text.quelle.as_str(), text.ungeprueft), ("redaktion", false));
    assert_eq!(text.freigegeben_von, "Landesredaktion Sachsen");
    assert!(stand.text(&hund(), "15".parse().ok(), Sprache::De).is_none(), "Sachsen-Anhalt has its own");
    let seite = lars.get(&format!("{TEXT}/fassungen")).await;
    zeigt(&seite, &["Fassung 1", "Freigegeben", "Veröffentlicht", "Rita Text", "Lars Lektor"]);
    zeigt(&lars.get(&format!("{TEXT}/vorschau")).await, &["Melden Sie Ihren Hund an."]);
    // The difference between the two saved wordings.
    let seite = seite.text();
    let ids: Vec<&str> =
        seite.split("<option value=\"").skip(1).filter_map(|t| t.split('"').next()).filter(|t| !t.is_empty()).collect();
    let (neu, alt) = (ids[0], ids[1]);
    zeigt(&lars.get(&format!("{TEXT}/vergleich?von={alt}&bis={neu}")).await, &["<del>", "<ins>", "Gestrichen: "]);
    // Withdrawn, readers no longer have it.
    let zaehler = verdeckt(&rita.get(TEXT).await.text(), "zaehler");
    assert_eq!(zaehler, "0", "a published text is written anew");
    let offen = lars.get(TEXT).await.text();
    let zurueck = [("zaehler", &*verdeckt(&offen, "zaehler")), ("aktion", "zurueckziehen"), ("grund", "Neues Gesetz")];
    status(&lars.post(&format!("{TEXT}/schritt"), &zurueck).await, 303);
    b.nachladen().await;
    assert!(b.haus.verzeichnis.stand().text(&hund(), "14".parse().ok(), Sprache::De).is_none());
}

#[tokio::test]
async fn what_is_hard_to_read_is_released_with_a_reason_only() {
    let b = Buehne::neu().await;
    let (mut rita, mut lars) = (b.rita("sn").await, b.lars("sn").await);
    vorlegen(&mut rita, TEXT, "Die Verpflichtung zur Anzeige der Aufnahme der Haltung wird geprüft.").await;
    zeigt(&lars.get(&format!("{TEXT}/pruefung")).await, &["Hinweise zur Sprache", "4 Hauptwörter"]);
    let ohne = urteil(&mut lars, TEXT, &[("urteil", "jetzt")]).await;
    status(&ohne, 422);
    assert!(ohne.text().contains("Schreiben Sie, warum er so bleiben muss"));
    let mit = [("urteil", "jetzt"), ("bemerkung", "So steht es in der Satzung.")];
    status(&urteil(&mut lars, TEXT, &mit).await, 303);
    zeigt(&lars.get(&format!("{TEXT}/fassungen")).await, &["So steht es in der Satzung."]);
}

#[tokio::test]
async fn nobody_touches_what_is_not_hers() {
    let b = Buehne::neu().await;
    let mut bautzen = b.rita("bautzen").await;
    let mut sachsen = b.rita("sn").await;
    let mut anhalt = b.rita("st").await;
    for (k, fremd) in [(&mut bautzen, TEXT), (&mut sachsen, ZUSATZ), (&mut anhalt, TEXT)] {
        status(&k.get(fremd).await, 404);
        status(&k.get(&format!("{fremd}/fassungen")).await, 404);
        status(&k.post(fremd, &[("zaehler", "0"), ("name", "x"), ("abschnitt-beschreibung", "x")]).await, 404);
        status(&k.post(&format!("{fremd}/schritt"), &[("aktion", "verwerfen")]).await, 404);
    }
    status(&b.klient.fremd().get("/redaktion").await, 303);
    status(&sachsen.get("/amt").await, 403);
    status(&sachsen.get("/redaktion/text/land-14/gibt-es-nicht/de").await, 404);
    status(&sachsen.get("/redaktion/text/land-14/hundesteuer-anmelden/xx").await, 404);
}

#[tokio::test]
async fn a_supplement_stands_beside_the_states_text_and_never_replaces_it() {
    let b = Buehne::neu().await;
    let (mut rita, mut lars) = (b.rita("sn").await, b.lars("sn").await);
    vorlegen(&mut rita, TEXT, "Text des Landes.").await;
    status(&urteil(&mut lars, TEXT, &[("urteil", "jetzt")]).await, 303);
    b.nachladen().await;
    let (mut ort, mut pruefer) = (b.rita("bautzen").await, b.lars("bautzen").await);
    let seite = ort.get(ZUSATZ).await;
    zeigt(&seite, &["Ergänzung bearbeiten", "deutscher Text des Landes", "Text des Landes."]);
    assert!(!seite.text().contains("Name der Leistung"), "a supplement has sections only");
    vorlegen(&mut ort, ZUSATZ, "In Bautzen gibt es Hundemarken am Hauptmarkt.").await;
    status(&urteil(&mut pruefer, ZUSATZ, &[("urteil", "jetzt")]).await, 303);
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    let land = stand.text(&hund(), "14".parse().ok(), Sprache::De).unwrap();
    let zusatz = stand.ergaenzung(&hund(), BAUTZEN, Sprache::De).unwrap();
    assert_eq!(land.abschnitte["beschreibung"], "Text des Landes.");
    assert_eq!(zusatz.abschnitte["beschreibung"], "In Bautzen gibt es Hundemarken am Hauptmarkt.");
    assert_eq!((land.mandant, zusatz.land), (None, None));
}

#[tokio::test]
async fn a_late_save_leads_to_both_texts() {
    let b = Buehne::neu().await;
    let (mut eins, mut zwei) = (b.rita("sn").await, b.rita("sn").await);
    let felder = |text, zaehler| {
        [("zaehler", zaehler), ("name", "Hund anmelden"), ("abschnitt-beschreibung", text), ("aktion", "speichern")]
    };
    status(&eins.post(TEXT, &felder("Gemeinsamer Anfang und Ende.", "0")).await, 303);
    let zaehler = verdeckt(&zwei.get(TEXT).await.text(), "zaehler");
    status(&eins.post(TEXT, &felder("Gemeinsamer Anfang von Rita und Ende.", &zaehler)).await, 303);
    let konflikt = zwei.post(TEXT, &felder("Gemeinsamer Anfang von Zwei und Ende.", &zaehler)).await;
    status(&konflikt, 409);
    enthaelt(
        &konflikt,
        &[
            "Ihre Änderung wurde nicht gespeichert",
            "<del>",
            "Rita",
            "<ins>",
            "Zwei",
            "Gemeinsamer Anfang von Zwei und Ende.",
        ],
    );
    let neu = verdeckt(&konflikt.text(), "zaehler");
    assert_ne!(neu, zaehler);
    status(&zwei.post(TEXT, &felder("Gemeinsamer Anfang von Rita und Zwei und Ende.", &neu)).await, 303);
    zeigt(&eins.get(TEXT).await, &["Gemeinsamer Anfang von Rita und Zwei und Ende."]);
}

#[tokio::test]
async fn a_planned_text_is_published_on_its_day_by_the_worker() {
    let b = Buehne::neu().await;
    let (mut rita, mut lars) = (b.rita("sn").await, b.lars("sn").await);
    vorlegen(&mut rita, TEXT, "Gilt ab März.").await;
    let gestern = [("urteil", "tag"), ("tag.tag", "1"), ("tag.monat", "3"), ("tag.jahr", "2026")];
    status(&urteil(&mut lars, TEXT, &gestern).await, 422);
    let morgen = [("urteil", "tag"), ("tag.tag", "3"), ("tag.monat", "3"), ("tag.jahr", "26")];
    status(&urteil(&mut lars, TEXT, &morgen).await, 303);
    zeigt(&lars.get(TEXT).await, &["geplant", "datetime=\"2026-03-03\""]);
    assert_eq!(web::bekanntmachung::faellige(&b.haus).await.unwrap(), 0);
    b.uhr.vor(Duration::from_secs(15 * 3600));
    assert_eq!(web::bekanntmachung::faellige(&b.haus).await.unwrap(), 1);
    assert_eq!(web::bekanntmachung::faellige(&b.haus).await.unwrap(), 0);
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    assert_eq!(
        stand.text(&hund(), "14".parse().ok(), Sprache::De).unwrap().abschnitte["beschreibung"],
        "Gilt ab März."
    );
    zeigt(&b.lars("sn").await.get(&format!("{TEXT}/fassungen")).await, &["Plattform, am geplanten Tag"]);
}

#[tokio::test]
async fn tasks_reminders_and_missing_translations_are_shown() {
    let b = Buehne::neu().await;
    let (mut rita, mut lars) = (b.rita("sn").await, b.lars("sn").await);
    let aufgabe = [
        ("traeger", "land-14"),
        ("leistung", "hundesteuer-anmelden"),
        ("aufgabe", "Gebühren prüfen"),
        ("bis.tag", "1"),
        ("bis.monat", "3"),
        ("bis.jahr", "2026"),
    ];
    status(&rita.post("/redaktion/aufgabe", &aufgabe).await, 303);
    let seite = lars.get("/redaktion").await;
    zeigt(&seite, &["Gebühren prüfen", "überfällig", "Behörden haben keine verantwortliche Person benannt"]);
    let ab = seite.text();
    let id = ab.split("/redaktion/aufgabe/").nth(1).unwrap().split('/').next().unwrap().to_owned();
    status(&lars.post(&format!("/redaktion/aufgabe/{id}/erledigt"), &[("traeger", "land-14")]).await, 303);
    assert!(!lars.get("/redaktion").await.text().contains("Gebühren prüfen"));
    vorlegen(&mut rita, TEXT, "Text.").await;
    status(&urteil(&mut lars, TEXT, &[("urteil", "jetzt")]).await, 303);
    b.nachladen().await;
    zeigt(&rita.get("/redaktion/fehlende").await, &["Leistungen mit deutschem Text", "?seite=2"]);
    let mut beide = rita.get("/redaktion/fehlende").await.text();
    beide.push_str(&rita.get("/redaktion/fehlende?seite=2").await.text());
    assert!(beide.contains("/redaktion/text/land-14/hundesteuer-anmelden/"), "{beide}");
    // A service that takes the place of an entry of the list with a text: not two that lack a translation.
    let mit_text = |seite: &str| {
        let satz = seite.split(" Leistungen mit deutschem Text").next().unwrap();
        satz.rsplit(' ').next().unwrap().parse::<usize>().unwrap()
    };
    let vorher = mit_text(&rita.get("/redaktion/fehlende").await.text());
    let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let neu = crate::eintrag("wohnsitz-bei-uns", "Wohnsitz Anmeldung", "99115005104000");
    verzeichnis::leistung_speichern(&mut tx, &neu).await.unwrap();
    tx.commit().await.unwrap();
    b.nachladen().await;
    assert_eq!(mit_text(&rita.get("/redaktion/fehlende").await.text()), vorher - 1);
    b.uhr.vor(Duration::from_secs(400 * 86_400));
    zeigt(&b.rita("sn").await.get("/redaktion").await, &["Seit über einem Jahr nicht geprüft"]);
    zeigt(&b.rita("sn").await.get("/redaktion/behoerden-ohne/14").await, &["haben noch niemanden benannt"]);
}

#[tokio::test]
async fn words_of_citizens_and_situations_are_kept_by_the_state() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let felder = [("neu", "Hundemarke"), ("bedeutet", "Hundesteuer, Hund anmelden"), ("sprache", "de"), ("land", "14")];
    status(&rita.post("/redaktion/synonyme", &felder).await, 303);
    status(
        &rita.post("/redaktion/synonyme", &[("neu", ""), ("bedeutet", ""), ("sprache", "de"), ("land", "14")]).await,
        422,
    );
    status(
        &rita.post("/redaktion/synonyme", &[("neu", "x"), ("bedeutet", "y"), ("sprache", "de"), ("land", "15")]).await,
        404,
    );
    b.nachladen().await;
    assert_eq!(b.haus.verzeichnis.stand().synonyme()[0].bedeutet, ["Hundesteuer", "Hund anmelden"]);
    let lage = [
        ("kennung", "haustier"),
        ("art", "leben"),
        ("reihenfolge", "1"),
        ("name-de", "Haustier"),
        ("name-en", "Pet"),
        ("leistungen", "parkausweis\nhundesteuer-anmelden"),
    ];
    status(&rita.post("/redaktion/lage/neu", &lage).await, 303);
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    assert_eq!(
        stand.leistungen_der_lage("haustier").iter().map(|l| l.as_str()).collect::<Vec<_>>(),
        ["parkausweis", "hundesteuer-anmelden"]
    );
    zeigt(&rita.get("/redaktion/katalog").await, &["Hundemarke", "Haustier"]);
    let falsch = rita
        .post(
            "/redaktion/lage/haustier",
            &[("art", "leben"), ("reihenfolge", "x"), ("name-de", ""), ("leistungen", "gibt-es-nicht")],
        )
        .await;
    status(&falsch, 422);
    enthaelt(&falsch, &["gibt-es-nicht", "ganze Zahl", "deutschen Namen"]);
    status(&b.rita("bautzen").await.post("/redaktion/synonyme", &felder).await, 403);
}

/// While one types the script asks this address; what it says is what the check on saving says. Nothing is kept of it.
#[tokio::test]
async fn the_language_is_checked_while_one_types() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let seite = rita.get(TEXT).await;
    zeigt(
        &seite,
        &["data-bw-sprachhilfe=\"/redaktion/sprachhilfe\" data-bw-feld=\"abschnitt-kosten\"", "/redaktion.js"],
    );
    let mut fragen = async |text: &str| -> serde_json::Value {
        let antwort = rita.post("/redaktion/sprachhilfe", &[("text", text)]).await;
        status(&antwort, 200);
        serde_json::from_slice(&antwort.bytes).unwrap()
    };
    let lang = "Die Verpflichtung zur Anzeige der Aufnahme der Haltung wird geprüft.";
    let schwer = fragen(lang).await;
    assert_eq!(schwer["stand"], "3 Hinweise zur Sprache", "{schwer}");
    assert!(schwer["hinweise"][1]["rat"].as_str().unwrap().contains("4 Hauptwörter"), "{schwer}");
    assert_eq!(schwer["hinweise"][2]["stelle"], lang, "{schwer}");
    assert_eq!(fragen("Melden Sie Ihren Hund an.").await["stand"], "Gut zu lesen.");
    assert_eq!(fragen("  ").await["stand"], "");
    assert_eq!(fragen(&format!("{lang} ").repeat(40)).await["hinweise"].as_array().unwrap().len(), 12);
    status(&rita.post("/redaktion/sprachhilfe", &[("text", &"x".repeat(80_001))]).await, 422);
    // Who only reviews does not write, and nobody from outside asks.
    status(&b.lars("sn").await.post("/redaktion/sprachhilfe", &[("text", "x")]).await, 403);
    status(&b.klient.fremd().post("/redaktion/sprachhilfe", &[("text", "x")]).await, 303);
}

/// The page says what readers see while no editor has published anything: which text, and whether anybody checked it.
#[tokio::test]
async fn the_page_says_where_the_text_on_the_portal_comes_from() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let demo = rita.get("/redaktion/text/land-14/99008001012000/de").await;
    zeigt(&demo, &["der Text der Demonstration, noch ungeprüft"]);
    zeigt(&rita.get("/redaktion/text/land-14/99008001012000/en").await, &["kein Text in dieser Sprache"]);
    let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let mut t = b.haus.verzeichnis.stand().texte(&LeistungKennung("99008001012000".into()))[0].as_ref().clone();
    (t.quelle, t.ungeprueft) = ("xzufi".into(), false);
    verzeichnis::text_veroeffentlichen(&mut tx, &t).await.unwrap();
    tx.commit().await.unwrap();
    b.nachladen().await;
    let seite = rita.get("/redaktion/text/land-14/99008001012000/de").await;
    zeigt(&seite, &["ein Text aus der Einspielung „xzufi“"]);
    assert!(!seite.text().contains("noch ungeprüft"));
}
