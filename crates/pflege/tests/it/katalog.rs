//! What came with the program: words of the search, texts of situations, concerns; and what editors see of it.

use grund::LeistungKennung;

use crate::{Buehne, enthaelt, status, zeigt};

#[tokio::test]
async fn delivered_words_are_counted_and_texts_of_situations_wait_for_a_check() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    let geliefert = b.haus.verzeichnis.stand().mitgelieferte_worte();
    assert!(geliefert > 500, "{geliefert}");
    let satz = |n: usize| format!("Die Suche kennt außerdem {n} mitgelieferte Wörter");
    let seite = rita.get("/redaktion/katalog").await;
    enthaelt(&seite, &["Keine Wörter der Redaktionen. Die Suche", &satz(geliefert)]);
    assert!(!seite.text().contains("0 Wörter"));
    let wort = [("neu", "Kläffsteuer"), ("bedeutet", "Hundesteuer"), ("sprache", "de"), ("land", "14")];
    status(&rita.post("/redaktion/synonyme", &wort).await, 303);
    b.nachladen().await;
    enthaelt(&rita.get("/redaktion/katalog").await, &["1 Wort der Redaktionen. Die Suche", &satz(geliefert)]);

    // The official name stays, citizens read another one; the text is marked until an editor has checked it.
    let (redaktion, portal) = ("/redaktion/lage/querschnitt-buerger", "/lage/querschnitt-buerger");
    zeigt(
        &rita.get(redaktion).await,
        &["Name im Katalog: Querschnitt Bürger", "Ausweise, Urkunden und Bescheinigungen"],
    );
    let ungeprueft = "Text noch nicht von einer Fachredaktion geprüft";
    zeigt(&rita.get(portal).await, &["die Sie in vielen Lagen brauchen.", ungeprueft]);
    let lage = b.haus.verzeichnis.stand().lage("querschnitt-buerger").unwrap().clone();
    let leistungen: Vec<String> =
        b.haus.verzeichnis.stand().leistungen_der_lage(&lage.kennung).iter().map(ToString::to_string).collect();
    let (eltern, leistungen) = (lage.eltern.clone().unwrap(), leistungen.join("\n"));
    let mut felder = vec![
        ("art", "leben"),
        ("eltern", eltern.as_str()),
        ("reihenfolge", "3"),
        ("name-de", "Ausweise und Urkunden"),
        ("text-de", "Ausweise und Urkunden für alle Lagen."),
        ("leistungen", leistungen.as_str()),
    ];
    status(&rita.post(redaktion, &felder).await, 303);
    b.nachladen().await;
    let neu = b.haus.verzeichnis.stand().lage("querschnitt-buerger").unwrap().clone();
    assert_eq!((neu.name.as_str(), neu.texte["14/de"].name.as_str()), ("Querschnitt Bürger", "Ausweise und Urkunden"));
    // The words of one Land leave those of the other alone.
    let hier = "/lage/querschnitt-buerger?ort=14625020";
    zeigt(&rita.get(hier).await, &["Ausweise und Urkunden für alle Lagen.", ungeprueft]);
    let dort = rita.get("/lage/querschnitt-buerger?ort=15003000").await;
    zeigt(&dort, &["die Sie in vielen Lagen brauchen."]);
    assert!(!dort.text().contains("für alle Lagen"));
    felder.push(("geprueft-de", "ja"));
    status(&rita.post(redaktion, &felder).await, 303);
    b.nachladen().await;
    assert!(!rita.get(hier).await.text().contains(ungeprueft));
    // What an editor wrote a new start of the demonstration leaves alone.
    verzeichnis::demo_einspielen(&b.haus.db, &[verzeichnis::demo_hundesteuer()]).await.unwrap();
    b.nachladen().await;
    assert_eq!(b.haus.verzeichnis.stand().lage("querschnitt-buerger").unwrap().texte, neu_geprueft(&neu));
}

fn neu_geprueft(l: &verzeichnis::Lage) -> std::collections::BTreeMap<String, verzeichnis::Lagentext> {
    let mut texte = l.texte.clone();
    for (sprache, t) in &mut texte {
        t.ungeprueft &= !sprache.starts_with("14/");
    }
    texte
}

#[tokio::test]
async fn every_situation_of_the_demonstration_says_what_it_is_about() {
    let b = Buehne::neu().await;
    let stand = b.haus.verzeichnis.stand();
    assert!(stand.alle_lagen().len() >= 40);
    for l in stand.alle_lagen() {
        let t = l.texte.get("de").unwrap_or_else(|| panic!("{}: no text", l.name));
        assert!(t.ungeprueft && !t.text.is_empty() && !t.name.contains("Querschnitt"), "{}: {t:?}", l.name);
    }
}

#[tokio::test]
async fn editors_see_which_services_of_the_concerns_the_catalogue_lacks() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    // The demonstration knows what authorities at the place do; the concern names two services of the Beitragsservice, too.
    zeigt(
        &rita.get("/redaktion").await,
        &["Anliegen mit Leistungen, die im Katalog fehlen", "Umzug: 2 Leistungen", "99107008071000"],
    );
    // An authority's editor keeps no catalogue.
    assert!(!b.rita("bautzen").await.get("/redaktion").await.text().contains("Anliegen mit Leistungen"));
}

#[tokio::test]
async fn the_days_of_a_mass_change_say_how_they_are_written() {
    let b = Buehne::neu().await;
    let mut rita = b.rita("sn").await;
    zeigt(&rita.get("/redaktion/masse").await, &["zum Beispiel 1.1.2027", "zum Beispiel 31.12.2027"]);
}

/// A package stands for the list's entry on the pages; saving a situation must not put its name in place of the list's key.
#[tokio::test]
async fn saving_a_situation_keeps_the_keys_of_the_list() {
    const LISTE: &str = "99102013104000";
    let b = Buehne::neu().await;
    let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
    let mut liste = crate::eintrag(LISTE, "Hundesteuer Anmeldung", LISTE);
    liste.quelle = "leika".into();
    verzeichnis::leistung_speichern(&mut tx, &liste).await.unwrap();
    let lage = "tierhaltung-lebenslage";
    let lage = b
        .haus
        .verzeichnis
        .stand()
        .alle_lagen()
        .find(|l| l.kennung.contains("tierhaltung"))
        .map_or(lage.to_owned(), |l| l.kennung.clone());
    let vorher = [LISTE, "99110009070000"].map(|k| LeistungKennung(k.into()));
    verzeichnis::lage_leistungen_setzen(&mut tx, &lage, &vorher).await.unwrap();
    tx.commit().await.unwrap();
    b.nachladen().await;
    let mut rita = b.rita("sn").await;
    let adresse = format!("/redaktion/lage/{lage}");
    let seite = rita.get(&adresse).await;
    zeigt(&seite, &["hundesteuer-anmelden"]);
    let gespeichert = async |k: &mut web::probe::Klient, leistungen: &str| {
        let felder = [
            ("art", "leben"),
            ("eltern", ""),
            ("reihenfolge", "3"),
            ("name-de", "Tierhaltung"),
            ("leistungen", leistungen),
        ];
        assert_eq!(k.post(&adresse, &felder).await.status, 303);
        let mut tx = b.haus.db.tx(datenbank::Sicht::Frei).await.unwrap();
        sqlx::query_scalar::<_, String>("SELECT leistung FROM lage_leistung WHERE lage = $1 ORDER BY reihenfolge")
            .bind(&lage)
            .fetch_all(&mut *tx)
            .await
            .unwrap()
    };
    // As the form shows it; then in another order, the same service by both of its names.
    assert_eq!(gespeichert(&mut rita, "hundesteuer-anmelden\n99110009070000").await, [LISTE, "99110009070000"]);
    let anders = "99110009070000\n99102013104000\nhundesteuer-anmelden\nparkausweis";
    assert_eq!(gespeichert(&mut rita, anders).await, ["99110009070000", LISTE, "parkausweis"]);
    // On the portal the package stands there, once.
    b.nachladen().await;
    let stand = b.haus.verzeichnis.stand();
    let auf_dem_portal: Vec<&str> = stand.leistungen_der_lage(&lage).iter().map(|k| k.as_str()).collect();
    assert_eq!(auf_dem_portal, ["99110009070000", "hundesteuer-anmelden", "parkausweis"]);
}
