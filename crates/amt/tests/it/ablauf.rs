//! Where the process of a matter stands, and how the head of the unit repairs it.

use akte::outbox;
use datenbank::Sicht;
use grund::VorgangId;
use konto::demo_sachbearbeitung;
use web::probe::{Antwort, Klient};

use crate::{BAUTZEN, Buehne, status, verdeckt, zeigt};

fn adresse(id: VorgangId) -> String {
    format!("/amt/vorgang/{id}/ablauf")
}

/// The address of the last link to intervene: the step it waits at, within the building blocks around it.
fn eingriff(seite: &Antwort) -> String {
    let text = seite.text();
    let ab = text
        .split("href=\"")
        .filter(|t| t.contains("/ablauf/schritt/"))
        .last()
        .unwrap_or_else(|| panic!("no link: {text}"));
    ab.split('"').next().unwrap().to_owned()
}

/// Fills in the form, looks at the preview, and does it. Gives the preview and the answer.
async fn ausfuehren(k: &mut Klient, id: VorgangId, maske: &str, felder: &[(&str, &str)]) -> (Antwort, Antwort) {
    let seite = k.get(maske).await.text();
    let stand = verdeckt(&seite, "stand");
    let mut alle = vec![("stand", stand.as_str())];
    let marke = seite.contains("name=\"marke\"").then(|| verdeckt(&seite, "marke"));
    alle.extend(marke.as_deref().map(|m| ("marke", m)));
    alle.extend(felder);
    let vorschau = k.post(&format!("{}/vorschau", adresse(id)), &alle).await;
    let antwort = k.post(&format!("{}/eingriff", adresse(id)), &alle).await;
    (vorschau, antwort)
}

#[tokio::test]
async fn the_page_says_where_it_stands_and_the_head_of_the_unit_sets_it_on() {
    let b = Buehne::neu().await;
    let id = b.antrag_mit(b.haus.umwelt.neue_id(), "sofort").await;
    b.uhr.vor(std::time::Duration::from_secs(3600));
    let mut maria = b.maria().await;
    zeigt(&maria.get(&format!("/amt/vorgang/{id}")).await, &["Ablauf ansehen"]);
    let seite = maria.get(&adresse(id)).await;
    zeigt(
        &seite,
        &[
            "Zahlung abwarten",
            "Steht hier seit <time datetime=\"2026-03-02T09:00:00Z\">",
            "Wartet auf die Zahlung. Angefordert sind 60,00",
            "Am 17.\u{a0}März 2026",
            "„Zahlungsfrist vorbei“",
            "<svg role=\"img\"",
            "wenn parameter.zahlweise = &quot;sofort&quot; and steuer &gt; 0: „Zahlung vorab“",
            "Die Plattform fordert die Zahlung an (Betrag: steuer)",
            "parameter.zahlweise",
        ],
    );
    assert!(!seite.text().contains("/ablauf/schritt/"), "a caseworker looks, the head of the unit acts");
    status(&maria.get(&format!("{}/schritt/1", adresse(id))).await, 403);

    let mut klaus = b.klaus().await;
    let maske = eingriff(&klaus.get(&adresse(id)).await);
    zeigt(
        &klaus.get(&maske).await,
        &["Was soll geschehen?", "Diesen Schritt noch einmal versuchen", "Weiter, bezahlt oder nicht ("],
    );
    // Nothing chosen, no reason: nothing happens, and each is said.
    let (leer, _) = ausfuehren(&mut klaus, id, &maske, &[("was", ""), ("grund", " ")]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Wählen Sie, was geschehen soll.") && leer.text().contains("warum Sie eingreifen"));
    assert_eq!(b.status(id).await, "zahlung_offen");

    let grund = "Die Zahlung liegt in bar vor, Quittung 17.";
    let felder = [("was", "versetzen"), ("nach", "zahlung/weiter"), ("grund", grund)];
    let (vorschau, getan) = ausfuehren(&mut klaus, id, &maske, &felder).await;
    zeigt(
        &vorschau,
        &[
            "von „Zahlung abwarten“ auf „Weiter, bezahlt oder nicht“ setzen",
            "Der Ablauf verlässt „Zahlung abwarten“.",
            "Danach steht er bei „Prüfen“.",
            "Der Status wechselt von „Zahlung offen“ zu „Eingegangen“.",
            "Auf die Zahlung wird nicht mehr gewartet.",
            "So ausführen",
        ],
    );
    assert_eq!(getan.ziel(), Some(format!("{}?getan=eingriff", adresse(id)).as_str()), "{}", getan.text());
    assert_eq!(b.status(id).await, "eingegangen");
    zeigt(
        &klaus.get(&format!("{}?getan=eingriff", adresse(id))).await,
        &[
            "Ihr Eingriff ist ausgeführt",
            grund,
            "Klaus Zweitblick",
            "verlassen: „Zahlung abwarten“, erreicht: „Bearbeiten“, erreicht: „Prüfen“",
            "durchlaufen",
        ],
    );
    // The law speaks in the preview already.
    let pruefen = eingriff(&klaus.get(&adresse(id)).await);
    let felder = [("was", "versetzen"), ("nach", "bearbeiten/freigabe"), ("grund", "Eilt")];
    let (nein, auch) = ausfuehren(&mut klaus, id, &pruefen, &felder).await;
    status(&nein, 422);
    assert!(nein.text().contains("Ohne Entwurf des Bescheids gibt es nichts freizugeben"), "{}", nein.text());
    status(&auch, 409);
    assert_eq!(b.status(id).await, "eingegangen");
    // The step is gone from there: its form leads back to where the process stands now.
    assert_eq!(klaus.get(&maske).await.ziel(), Some(adresse(id).as_str()));
    let mut fremd = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    status(&fremd.get(&adresse(id)).await, 404);
}

#[tokio::test]
async fn a_wrong_value_is_corrected_and_the_citizen_reads_nothing_of_it() {
    let b = Buehne::neu().await;
    let id = b.antrag_mit(b.haus.umwelt.neue_id(), "sofort").await;
    let mut klaus = b.klaus().await;
    let maske = format!("{}/wert?name=steuer", adresse(id));
    zeigt(&klaus.get(&maske).await, &["Der Antrag selbst bleibt", "Bisher", "60"]);
    let falsch = [("was", "wert"), ("wert", "steuer"), ("neu", "viel"), ("grund", "Tippfehler")];
    let (nein, _) = ausfuehren(&mut klaus, id, &maske, &falsch).await;
    status(&nein, 422);
    assert!(nein.text().contains("Geben Sie eine Zahl ein"));
    let felder = [("was", "wert"), ("wert", "steuer"), ("neu", "72,50"), ("grund", "Satz falsch übernommen")];
    let (vorschau, getan) = ausfuehren(&mut klaus, id, &maske, &felder).await;
    zeigt(&vorschau, &["steuer: 72,5 statt 60", "Der Ablauf rechnet von jetzt an mit steuer = 72,5 statt 60."]);
    assert_eq!(getan.status.as_u16(), 303, "{}", getan.text());
    zeigt(&klaus.get(&adresse(id)).await, &["72,5", "steuer: 72,5 statt 60. Grund: Satz falsch übernommen"]);
    status(&klaus.get(&format!("{}/wert?name=entscheidung", adresse(id))).await, 404);
}

#[tokio::test]
async fn a_failed_order_is_named_with_its_reason_and_tried_again_by_the_head_of_the_unit() {
    let b = Buehne::neu().await;
    let id = b.antrag(b.haus.umwelt.neue_id()).await;
    let mut tx = b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let posten = outbox::sperren(&mut tx, BAUTZEN, &[id], b.haus.umwelt.jetzt(), None).await.unwrap();
    let nachricht = posten.iter().find(|p| p.art == "nachricht").unwrap();
    let mut muede = nachricht.clone();
    muede.versuche = outbox::VERSUCHE;
    outbox::fehlgeschlagen(&mut tx, &b.haus.umwelt, &muede, "mailbox unreachable").await.unwrap();
    tx.commit().await.unwrap();

    let mut maria = b.maria().await;
    let seite = maria.get(&adresse(id)).await;
    zeigt(&seite, &["Nachricht in das Postfach legen", "aufgegeben, wartet auf einen Menschen", "mailbox unreachable"]);
    assert!(!seite.text().contains("Erneut versuchen"));
    let mut klaus = b.klaus().await;
    let seite = klaus.get(&adresse(id)).await;
    zeigt(&seite, &["Erneut versuchen"]);
    let weg = format!("{}/auftrag/{}/erneut", adresse(id), nachricht.id);
    let stand = verdeckt(&seite.text(), "stand");
    status(&maria.post(&weg, &[("stand", &stand)]).await, 403);
    let getan = klaus.post(&weg, &[("stand", &stand)]).await;
    assert_eq!(getan.ziel(), Some(format!("{}?getan=erneut", adresse(id)).as_str()), "{}", getan.text());
    zeigt(
        &klaus.get(&adresse(id)).await,
        &["Gescheiterten Auftrag erneut versucht", "Klaus Zweitblick", "gescheitert, wird wiederholt"],
    );
    // What has not failed, and what belongs to another matter, is not tried again.
    let anderer = b.antrag(b.haus.umwelt.neue_id()).await;
    let weg = format!("{}/auftrag/{}/erneut", adresse(anderer), nachricht.id);
    assert_eq!(
        klaus.post(&weg, &[("stand", "1")]).await.ziel(),
        Some(format!("{}?getan=nicht", adresse(anderer)).as_str())
    );
}

/// A newer version of the service is on offer, with this replaced in its process.
fn neue_fassung(b: &Buehne, alt: &str, neu: &str) -> grund::VersionHash {
    let ordner = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen/hundesteuer-anmelden");
    let mut dateien = leistung::aus_ordner(&ordner).unwrap();
    let pfad = "bausteine/ablauf/zahlung_vorab.bpmn";
    let bpmn = String::from_utf8(dateien[pfad].clone()).unwrap();
    assert!(bpmn.contains(alt));
    dateien.insert(pfad.to_owned(), bpmn.replace(alt, neu).into_bytes());
    let fassung = leistung::Leistung::uebersetzen(&dateien).unwrap();
    let version = fassung.version;
    b.haus.leistungen.aufbewahren(fassung);
    b.haus.leistungen.angebote_setzen(&[leistung::Angebot {
        leistung: grund::LeistungKennung("hundesteuer-anmelden".into()),
        version,
        nur_bei: None,
        zurueckgezogen: false,
    }]);
    version
}

#[tokio::test]
async fn chosen_matters_move_to_the_version_on_offer_and_the_others_stay() {
    let b = Buehne::neu().await;
    let alt = b.haus.leistungen.aktuell("hundesteuer-anmelden").unwrap().version;
    let zahlt = b.antrag_mit(b.haus.umwelt.neue_id(), "sofort").await;
    let geprueft = b.antrag(b.haus.umwelt.neue_id()).await;
    let fremd = b.antrag_bei(b.haus.umwelt.neue_id(), "bescheid", 3).await;
    let mut klaus = b.klaus().await;
    let liste = format!("/amt/ablaeufe/{BAUTZEN}/{alt}");
    zeigt(&klaus.get("/amt/ablaeufe").await, &["angebotene Fassung", &liste]);
    zeigt(&klaus.get(&liste).await, &["Es gibt nichts umzuziehen"]);

    // The gateway has another id there: matters that wait at it need an assignment.
    let neu = neue_fassung(&b, "\"warten\"", "\"zahlung_abwarten\"");
    zeigt(&klaus.get("/amt/ablaeufe").await, &["angeboten wird"]);
    let seite = klaus.get(&liste).await;
    zeigt(
        &seite,
        &[
            "Schritte, die hinzukommen: 0; die entfallen: 0; die sich ändern: 1",
            "geändert: Kennung",
            "„Prüfen“ bleibt „Prüfen“",
            "Bleibt, weil: Den Schritt „Zahlung abwarten“ gibt es in der neuen Fassung nicht.",
            "Wo geht „Zahlung abwarten“ weiter?",
        ],
    );
    assert!(!seite.text().contains(&fremd.to_string()), "another unit's matter is not theirs to move");
    let leer = klaus.post(&liste, &[("tun", "umziehen")]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Wählen Sie die Vorgänge") && leer.text().contains("warum die Vorgänge umziehen"));

    let zuordnung = ("schritt.zahlung/warten", "zahlung/zahlung_abwarten");
    let vorschau = klaus.post(&liste, &[("tun", "vorschau"), zuordnung]).await;
    zeigt(&vorschau, &["„Zahlung abwarten“ wird „Zahlung abwarten“", "„Prüfen“ bleibt „Prüfen“"]);
    let (eins, zwei) = (format!("{zahlt}:1"), format!("{geprueft}:1"));
    // Something happens to the second one between the look and the click: it stays.
    let mut maria = b.maria().await;
    let stand = verdeckt(&maria.get(&format!("/amt/vorgang/{geprueft}")).await.text(), "stand");
    maria.post(&format!("/amt/vorgang/{geprueft}/uebernehmen"), &[("stand", &stand)]).await;
    let felder =
        [("tun", "umziehen"), zuordnung, ("vorgang", eins.as_str()), ("vorgang", &zwei), ("grund", "Neue Satzung")];
    let getan = klaus.post(&liste, &felder).await;
    assert_eq!(getan.ziel(), Some(format!("{liste}?umgezogen=1&nicht=1").as_str()), "{}", getan.text());
    zeigt(&klaus.get(&format!("{liste}?umgezogen=1&nicht=1")).await, &["Umgezogene Vorgänge: 1", "Nicht umgezogen: 1"]);
    let seite = klaus.get(&adresse(zahlt)).await;
    zeigt(
        &seite,
        &["umgezogen; der Antrag behält seine Fassung", "andere Fassung des Ablaufs gebracht", "Neue Satzung"],
    );
    assert!(seite.text().contains(&neu.to_string()[..8]));
    // It lives on in the new one: the letter, the answers and the buttons of the desk are those of its Antrag.
    zeigt(&klaus.get(&format!("/amt/vorgang/{zahlt}")).await, &["Die Zahlung steht noch aus", "Dackel"]);
    let mut goerlitz = b.angemeldet(&konto::demo_leitung("goerlitz")).await;
    status(&goerlitz.get(&liste).await, 404);
    status(&maria.get("/amt/ablaeufe").await, 403);
    status(&klaus.get(&format!("/amt/ablaeufe/{BAUTZEN}/unsinn")).await, 404);
}
