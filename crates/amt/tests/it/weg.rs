//! A matter over the desk: taken, asked about, decided by two people; and everything that must not work.

use datenbank::Sicht;
use grund::{KontoId, NachrichtId, VorgangId};
use konto::demo_sachbearbeitung;
use vorgang::{Ereignis, Wecker};
use web::probe::Klient;

use crate::{BAUTZEN, Buehne, GOERLITZ, status, verdeckt, zeigt};

fn adresse(id: VorgangId) -> String {
    format!("/amt/vorgang/{id}")
}

/// Presses a button of the matter's page.
async fn druecken(k: &mut Klient, id: VorgangId, weg: &str) -> web::probe::Antwort {
    let seite = k.get(&adresse(id)).await.text();
    k.post(&format!("{}/{weg}", adresse(id)), &[("stand", &verdeckt(&seite, "stand"))]).await
}

async fn entwerfen(k: &mut Klient, id: VorgangId) {
    let weg = format!("{}/bescheid", adresse(id));
    let seite = k.get(&weg).await;
    zeigt(
        &seite,
        &[
            "Betrag nach der Entscheidungstabelle",
            "So ist die Steuer berechnet",
            "Einstufung",
            "erster Hund im Haushalt",
            "Hundesteuerbescheid (Festsetzung)",
        ],
    );
    let felder =
        [("stand", verdeckt(&seite.text(), "stand")), ("brief", "bescheid".into()), ("begruendung", String::new())];
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    let antwort = k.post(&weg, &felder).await;
    assert_eq!(antwort.ziel(), Some(format!("{}/freigabe", adresse(id)).as_str()), "{}", antwort.text());
}

async fn freigeben(k: &mut Klient, id: VorgangId) -> web::probe::Antwort {
    let weg = format!("{}/freigabe", adresse(id));
    let seite = k.get(&weg).await.text();
    let felder = ["stand", "sha256", "freigabe"].map(|n| (n, verdeckt(&seite, n)));
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    k.post(&weg, &felder).await
}

#[tokio::test]
async fn from_the_inbox_to_the_released_bescheid() {
    let b = Buehne::neu().await;
    let konto: KontoId = b.haus.umwelt.neue_id();
    let mut maria = b.maria().await;
    zeigt(&maria.get("/amt").await, &["Es ist kein Vorgang offen."]);
    let id = b.antrag(konto).await;
    zeigt(
        &maria.get("/amt").await,
        &["Beispiel, Anna – Bello", "16.03.2026", "Eingegangen", "niemand", "Alle offenen</a>"]
            .map(|t| if t.starts_with("Alle") { "Alle offenen (1)" } else { t }),
    );
    zeigt(
        &maria.get(&adresse(id)).await,
        &["Vorgang übernehmen", "Dackel", "Am Markt", "Antrag eingegangen", "keine Dokumente"],
    );

    assert_eq!(druecken(&mut maria, id, "uebernehmen").await.ziel(), Some(adresse(id).as_str()));
    assert_eq!(b.status(id).await, "in_pruefung");
    zeigt(&maria.get("/amt?filter=meine").await, &["Von mir übernommen (1)", "Maria Akte (Bautzen)"]);

    entwerfen(&mut maria, id).await;
    let seite = maria.get(&format!("{}/freigabe", adresse(id))).await;
    zeigt(&seite, &["Genau dieses Dokument", "Erste Freigabe erteilen", "Prüfsumme"]);
    let pfad = seite.text().split("/dokument/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let pdf = maria.get(&format!("{}/dokument/{pfad}", adresse(id))).await;
    status(&pdf, 200);
    assert!(pdf.bytes.starts_with(b"%PDF") && pdf.kopf["content-type"] == "application/pdf");
    assert!(seite.text().contains(&hex(&tresor::sha256(&pdf.bytes))), "the page shows the hash of exactly this file");

    // Before the second release the citizen does not see the draft.
    let dokument = pfad.parse().unwrap();
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    assert!(b.haus.ablage.laden(&mut tx, BAUTZEN, id, dokument).await.unwrap().is_none());
    drop(tx);

    freigeben(&mut maria, id).await;
    assert_eq!(b.status(id).await, "freigabe");
    let seite = maria.get(&format!("{}/freigabe", adresse(id))).await;
    zeigt(&seite, &["Eine zweite Person muss freigeben"]);
    let stand = verdeckt(&seite.text(), "stand");
    // The page does not offer it; the law refuses it too.
    let sha = hex(&tresor::sha256(&pdf.bytes));
    let selbst = [("stand", stand.as_str()), ("sha256", sha.as_str()), ("freigabe", "zweite")];
    let antwort = maria.post(&format!("{}/freigabe", adresse(id)), &selbst).await;
    status(&antwort, 409);
    assert!(antwort.text().contains("Vier-Augen-Prinzip"));
    assert_eq!(b.status(id).await, "freigabe");

    let mut klaus = b.klaus().await;
    assert_eq!(freigeben(&mut klaus, id).await.ziel(), Some(adresse(id).as_str()));
    assert_eq!(b.status(id).await, "beschieden");
    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    assert!(b.haus.ablage.laden(&mut tx, BAUTZEN, id, dokument).await.unwrap().is_some());
    drop(tx);
    zeigt(&klaus.get(&adresse(id)).await, &["Zweite Freigabe erteilt", "Klaus Zweitblick", "§ 122a Absatz 4"]);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[tokio::test]
async fn a_question_stops_the_clock_and_arrives() {
    let b = Buehne::neu().await;
    let konto: KontoId = b.haus.umwelt.neue_id();
    let id = b.antrag(konto).await;
    let mut maria = b.maria().await;
    druecken(&mut maria, id, "uebernehmen").await;
    let weg = format!("{}/rueckfrage", adresse(id));
    let seite = maria.get(&weg).await;
    zeigt(&seite, &["Um welche Angabe geht es?", "Rasse", "name=\"frist.tag\""]);
    let stand = verdeckt(&seite.text(), "stand");
    let leer = maria.hochladen_felder(&weg, &[("stand", &stand), ("frage", "Bitte genauer.")]).await;
    status(&leer, 422);
    let text = leer.text();
    assert!(
        text.contains("Wählen Sie die Angabe")
            && text.contains("Geben Sie einen Tag ein")
            && text.contains("Bitte genauer.")
    );

    let felder = [
        ("stand", stand.as_str()),
        ("feld", "hund_rasse"),
        ("frage", "Welche Rassen haben die Eltern?"),
        ("frist.tag", "4"),
        ("frist.monat", "4"),
        ("frist.jahr", "26"),
    ];
    assert_eq!(maria.hochladen_felder(&weg, &felder).await.ziel(), Some(adresse(id).as_str()));
    assert_eq!(maria.hochladen_felder(&weg, &felder).await.ziel(), Some(adresse(id).as_str()), "the same click twice");
    assert_eq!(b.status(id).await, "rueckfrage");
    let seite = maria.get(&adresse(id)).await;
    zeigt(
        &seite,
        &["Welche Rassen haben die Eltern?", "7.\u{a0}April 2026", "07.04.2026", "die Bearbeitungsfrist ruht"],
    );
    assert_eq!(seite.text().matches("Rückfrage zu: Rasse").count(), 1);

    let mut tx = b.haus.db.tx(Sicht::Konto(konto)).await.unwrap();
    let (koepfe, _) = postfach::liste(&mut tx, konto, None).await.unwrap();
    drop(tx);
    assert_eq!(koepfe.len(), 1);
    // Deciding now is refused; without an answer the clock goes on.
    let weg = format!("{}/bescheid", adresse(id));
    let stand = verdeckt(&maria.get(&weg).await.text(), "stand");
    let antwort = maria.post(&weg, &[("stand", &stand), ("brief", "bescheid")]).await;
    status(&antwort, 409);
    assert!(antwort.text().contains("07.04.2026"), "{}", antwort.text());
    anwenden(&b, id, koepfe[0].id).await;
    assert_eq!(b.status(id).await, "rueckfrage", "an alarm that comes too early changes nothing");
    assert_eq!(druecken(&mut maria, id, "rueckfrage/erledigt").await.ziel(), Some(adresse(id).as_str()));
    assert_eq!(b.status(id).await, "in_pruefung");
}

async fn anwenden(b: &Buehne, id: VorgangId, nachricht: NachrichtId) {
    let h = &b.haus;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
    let e = Ereignis::FristErreicht { wecker: Wecker::Rueckfrage(nachricht) };
    akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), &e, "probe").await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn nothing_is_overwritten_and_nobody_sees_foreign_matters() {
    let b = Buehne::neu().await;
    let id = b.antrag(b.haus.umwelt.neue_id()).await;
    let mut maria = b.maria().await;
    let mut klaus = b.klaus().await;
    let alt = verdeckt(&klaus.get(&adresse(id)).await.text(), "stand");
    druecken(&mut maria, id, "uebernehmen").await;
    let antwort = klaus.post(&format!("{}/uebernehmen", adresse(id)), &[("stand", &alt)]).await;
    status(&antwort, 409);
    let text = antwort.text();
    assert!(
        text.contains("Was inzwischen geschehen ist")
            && text.contains("Vorgang übernommen")
            && text.contains("Maria Akte"),
        "{text}"
    );

    // The head of the unit may put it back, a colleague may not work on it.
    zeigt(&klaus.get(&adresse(id)).await, &["Vorgang zurücklegen", "Eine andere Person bearbeitet"]);
    let weg = format!("{}/bescheid", adresse(id));
    let stand = verdeckt(&klaus.get(&weg).await.text(), "stand");
    status(&klaus.post(&weg, &[("stand", &stand), ("brief", "bescheid")]).await, 409);

    // A draft that was replaced cannot be released by a page that shows the old one.
    entwerfen(&mut maria, id).await;
    let freigabe = format!("{}/freigabe", adresse(id));
    let gelesen = klaus.get(&freigabe).await.text();
    b.uhr.vor(std::time::Duration::from_secs(60));
    entwerfen(&mut maria, id).await;
    let felder = ["stand", "sha256", "freigabe"].map(|n| (n, verdeckt(&gelesen, n)));
    let felder: Vec<(&str, &str)> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    let antwort = klaus.post(&freigabe, &felder).await;
    status(&antwort, 409);
    assert_eq!(b.status(id).await, "entscheidung");

    // Refusing needs a reason.
    let stand = verdeckt(&klaus.get(&freigabe).await.text(), "stand");
    let verweigern = format!("{freigabe}/verweigern");
    status(&klaus.post(&verweigern, &[("stand", &stand)]).await, 422);
    let antwort = klaus.post(&verweigern, &[("stand", &stand), ("grund", "betrag")]).await;
    assert_eq!(antwort.ziel(), Some(adresse(id).as_str()));
    assert_eq!(b.status(id).await, "in_pruefung");
    zeigt(&maria.get(&adresse(id)).await, &["Der Betrag stimmt nicht", "Freigabe verweigert"]);

    let mut fremd = b.angemeldet(&demo_sachbearbeitung("goerlitz")).await;
    for weg in ["", "/bescheid", "/rueckfrage", "/freigabe"] {
        status(&fremd.get(&format!("{}{weg}", adresse(id))).await, 404);
    }
    status(&fremd.post(&format!("{}/uebernehmen", adresse(id)), &[("stand", "1")]).await, 404);
    status(&fremd.get(&format!("{}/dokument/{}", adresse(id), id)).await, 404);
    status(&maria.get("/amt/vorgang/unsinn").await, 404);
    status(&maria.get("/amt?einheit=14626110-146261101").await, 404);
    zeigt(&fremd.get("/amt").await, &["Es ist kein Vorgang offen."]);
}

#[tokio::test]
async fn a_refusal_needs_reasons() {
    let b = Buehne::neu().await;
    let id = b.antrag(b.haus.umwelt.neue_id()).await;
    let mut maria = b.maria().await;
    druecken(&mut maria, id, "uebernehmen").await;
    let weg = format!("{}/bescheid", adresse(id));
    let stand = verdeckt(&maria.get(&weg).await.text(), "stand");
    let antwort = maria.post(&weg, &[("stand", &stand), ("brief", "ablehnung")]).await;
    status(&antwort, 422);
    assert!(antwort.text().contains("Begründen Sie die Ablehnung."));
    let felder = [
        ("stand", stand.as_str()),
        ("brief", "ablehnung"),
        ("begruendung", "Der Nachweis fehlt.\n\nEr wurde angefordert."),
    ];
    assert_eq!(maria.post(&weg, &felder).await.ziel(), Some(format!("{}/freigabe", adresse(id)).as_str()));
    zeigt(&maria.get(&format!("{}/freigabe", adresse(id))).await, &["Ablehnung", "0,00"]);
}

#[tokio::test]
async fn while_the_money_is_awaited_no_bescheid_is_offered() {
    let b = Buehne::neu().await;
    let id = b.antrag_mit(b.haus.umwelt.neue_id(), "sofort").await;
    let mut maria = b.maria().await;
    druecken(&mut maria, id, "uebernehmen").await;
    let seite = maria.get(&adresse(id)).await;
    zeigt(&seite, &["Die Zahlung steht noch aus", "Rückfrage stellen", "60,00\u{a0}€ angefordert"]);
    assert!(!seite.text().contains("Bescheid entwerfen"));
    let weg = format!("{}/bescheid", adresse(id));
    let stand = verdeckt(&maria.get(&weg).await.text(), "stand");
    let antwort = maria.post(&weg, &[("stand", &stand), ("brief", "bescheid")]).await;
    status(&antwort, 409);
    assert!(antwort.text().contains("sieht diesen Schritt jetzt nicht vor"));
}

#[tokio::test]
async fn staff_of_several_units_see_all_their_matters_at_once() {
    let b = Buehne::neu().await;
    let einheit = |n| verzeichnis::einheit_von(BAUTZEN, n);
    let mehr = |mandant, einheit| konto::DemoOrt { mandant, einheit, kuerzel: "bautzen".into(), ort: "Bautzen".into() };
    // Maria works for a second unit of Bautzen and for one of Görlitz; the third unit of Bautzen is not hers.
    let orte = [mehr(BAUTZEN, einheit(2)), mehr(GOERLITZ, verzeichnis::einheit_von(GOERLITZ, 1))];
    b.haus.konten.demo_einspielen(&orte).await.unwrap();
    let mut ids = Vec::new();
    for n in [2, 1, 3] {
        ids.push(b.antrag_bei(b.haus.umwelt.neue_id(), "bescheid", n).await);
        b.uhr.vor(std::time::Duration::from_secs(24 * 3600));
    }
    let (zweite, erste, fremde) = (adresse(ids[0]), adresse(ids[1]), adresse(ids[2]));
    let mut maria = b.maria().await;
    let alle = maria.get("/amt").await;
    zeigt(&alle, &["Alle meine Stellen", "Alle offenen (2)", &erste, &zweite, "Bautzen (Demonstration), Bürgerbüro"]);
    let text = alle.text();
    assert!(text.find(&zweite) < text.find(&erste), "the older Frist first, whichever unit");
    assert!(!text.contains(&fremde));
    assert!(text.contains("href=\"/amt?einheit=alle\" aria-current=\"true\""), "{text}");

    let nur = maria.get("/amt?einheit=14625020-146250201").await;
    zeigt(&nur, &[&erste, "Alle offenen (1)", "/amt?einheit=14625020-146250201&amp;filter=frei"]);
    assert!(!nur.text().contains(&zweite));

    druecken(&mut maria, ids[0], "uebernehmen").await;
    zeigt(&maria.get("/amt?filter=meine").await, &["Von mir übernommen (1)", &zweite]);
    assert!(!maria.get("/amt?einheit=alle&filter=frei").await.text().contains(&zweite));
    zeigt(&maria.get("/amt/vorgaenge").await, &[&zweite]);
    b.uhr.vor(std::time::Duration::from_secs(14 * 24 * 3600));
    let mut maria = b.maria().await;
    zeigt(&maria.get("/amt/fristen").await, &["Alle meine Stellen", &erste, &zweite]);
}

#[tokio::test]
async fn a_number_or_the_code_of_a_form_opens_it_at_the_desk() {
    let b = Buehne::neu().await;
    let mut maria = b.maria().await;
    let konto = b.haus.umwelt.neue_id();
    let id = b.antrag(konto).await;
    let nummer = grund::Vorgangsnummer::von(id);
    let dort = format!("/amt/vorgang/{id}");
    for code in [nummer.as_str().to_lowercase(), format!("BW1.hundesteuer-anmelden.14625020.{nummer}")] {
        let a = maria.get(&format!("/amt/scannen?nummer={}", web::abfragewert(&code))).await;
        assert_eq!(a.ziel(), Some(dort.as_str()), "{code}: {}", a.text());
    }
    // A form without a matter is entered at once; the number that stands on it goes along.
    let a = maria.get("/amt/scannen?nummer=BW1.hundesteuer-anmelden.14625020.").await;
    assert_eq!(a.ziel(), Some("/amt/papier/neu?leistung=hundesteuer%2Danmelden&ort=14625020"));
    let a = maria.get("/amt/scannen?nummer=BW1.hundesteuer-anmelden.14625020.BW-3K7QM-X2A9T").await;
    assert_eq!(a.ziel(), Some("/amt/papier/neu?leistung=hundesteuer%2Danmelden&ort=14625020&nummer=BW-3K7QM-X2A9T"));
    // One for another office says which; a number of nobody, or of another unit, opens nothing.
    let a = maria.get("/amt/scannen?nummer=BW1.hundesteuer-anmelden.14626110.").await;
    zeigt(
        &a,
        &[
            "Formular auf Papier",
            "Görlitz",
            "Geben Sie das Papier dorthin",
            "/leistung/hundesteuer-anmelden/formular.pdf?ort=14626110",
        ],
    );
    let fremd = b.antrag_bei(konto, "bescheid", 9).await;
    let a = maria.get(&format!("/amt/scannen?nummer={}", grund::Vorgangsnummer::von(fremd))).await;
    zeigt(&a, &["Kein Vorgang gefunden"]);
    zeigt(&maria.get("/amt/scannen?nummer=unsinn").await, &["Das ist keine Nummer", "value=\"unsinn\""]);
    zeigt(&maria.get("/amt").await, &["action=\"/amt/scannen\""]);
}

#[tokio::test]
async fn the_leader_sees_how_forms_are_used_and_small_numbers_are_not_told_apart() {
    use betrieb::{Formularbezug, Merkmal};
    let b = Buehne::neu().await;
    let leistung = b.haus.leistungen.aktuell("hundesteuer-anmelden").unwrap();
    let bezug = |mandant| Formularbezug {
        mandant,
        leistung: leistung.stamm.kennung.clone(),
        version: leistung.version,
        tag: "2026-03-01".parse().unwrap(),
    };
    let zaehler = b.haus.formularstatistik();
    for i in 0..20 {
        zaehler.zaehlen(bezug(BAUTZEN), Merkmal::Begonnen, "");
        zaehler.zaehlen(bezug(BAUTZEN), Merkmal::Geraet, if i < 14 { "rechner" } else { "telefon" });
        zaehler.zaehlen(bezug(BAUTZEN), Merkmal::Seite, "person");
        zaehler.zaehlen(bezug(GOERLITZ), Merkmal::Fehler, "ort");
    }
    for _ in 0..7 {
        zaehler.zaehlen(bezug(BAUTZEN), Merkmal::Abgesendet, "");
        zaehler.zaehlen(bezug(BAUTZEN), Merkmal::Fehler, "hund_geburt");
    }
    for _ in 0..3 {
        zaehler.zaehlen(bezug(BAUTZEN), Merkmal::Fehler, "hund_rasse");
    }
    zaehler.sichern(&b.haus.db).await.unwrap();

    let mut maria = b.maria().await;
    status(&maria.get("/amt/statistik").await, 403);
    let mut klaus = b.klaus().await;
    zeigt(&klaus.get("/amt/statistik").await, &["Hundesteuer", "35 %", "/amt/statistik.csv"]);
    let a = klaus.get("/amt/statistik?leistung=hundesteuer-anmelden&von=2026-02-01&bis=2026-03-02").await;
    zeigt(&a, &["Geburtsdatum des Hundes", "Angaben zu Ihrer Person", "nicht einzeln gezeigt", "Rechner", "70 %"]);
    // Another authority's faults are not among them.
    assert!(!a.text().contains(">Ort<"), "{}", a.text());
    zeigt(&klaus.get("/amt/statistik?von=gestern").await, &["Diese Tage passen nicht"]);
    zeigt(&klaus.get("/amt/statistik?von=2020-01-01&bis=2020-02-01").await, &["hat niemand ein Formular begonnen"]);
    let csv = klaus.get("/amt/statistik.csv?von=2026-02-01&bis=2026-03-02").await;
    status(&csv, 200);
    let text = csv.text();
    assert!(text.contains(";begonnen;;20\r\n") && text.contains(";fehler;hund_rasse;unter 5\r\n"), "{text}");
}
