use crate::{Buehne, HUND, PERSON, anmelden, ohne_stand, paare, status};

const BAUTZEN: &str = "14625020";

#[tokio::test]
async fn from_the_first_page_to_the_receipt_once() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    b.ausfuellen(&antrag).await;
    let seite = b.browser.get(&format!("{antrag}/pruefen")).await.text();
    assert!(seite.contains("27.03.1985") && seite.contains("Bello") && seite.contains("zurueck=pruefen"), "{seite}");
    let felder = b.pruefseite(&antrag).await;
    let eingang = format!("{antrag}/eingang");
    for _ in 0..2 {
        let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
        assert_eq!(a.ziel(), Some(eingang.as_str()), "{}", a.text());
    }
    // Back button: every page of the sent draft leads to the receipt.
    for pfad in ["", "/seite/person", "/pruefen"] {
        let a = b.browser.get(&format!("{antrag}{pfad}")).await;
        assert_eq!(a.ziel(), Some(eingang.as_str()));
    }
    let a = b.browser.post(&format!("{antrag}/seite/person"), PERSON).await;
    assert_eq!(a.ziel(), Some(eingang.as_str()));
    let a = b.browser.get(&eingang).await;
    status(&a, 200);
    assert!(a.text().contains("BW-"), "{}", a.text());
    let weiter = a.text();
    assert!(weiter.contains("schreiben wir Ihnen in Ihr Postfach. Sie bekommen dazu eine E-Mail."), "{weiter}");
    assert!(weiter.contains("Die Antwort finden Sie in Ihrem Postfach."), "{weiter}");
    let pdf = b.browser.get(&format!("{antrag}/eingang.pdf")).await;
    status(&pdf, 200);
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    let eintraege: (i64,) = sqlx::query_as("SELECT count(*) FROM ereignis").fetch_one(b.haus.db.pool()).await.unwrap();
    assert!(eintraege.0 <= 1);
    // Somebody else finds nothing.
    let mut jan = b.browser.fremd();
    anmelden(&b.haus, &mut jan, "jan.muster@demo.example").await;
    for pfad in ["/eingang", "/eingang.pdf", "/pruefen", "/seite/person"] {
        status(&jan.get(&format!("{antrag}{pfad}")).await, 404);
    }
}

#[tokio::test]
async fn a_service_of_one_land_begins_only_there() {
    let (mut b, _) = Buehne::mit_stamm(|s| s.laender = vec!["14".parse().unwrap()]).await;
    let anderswo = "/antrag/beginnen/hundesteuer-anmelden?ort=15003000";
    assert!(b.browser.get(anderswo).await.text().contains("nicht online"));
    let a = b.browser.post("/antrag/beginnen/hundesteuer-anmelden", &[("ort", "15003000")]).await;
    assert!(a.ziel().is_none() && a.text().contains("nicht online"), "{}", a.text());
    b.beginnen("14625020").await;
}

#[tokio::test]
async fn wrong_input_comes_back_with_what_was_typed() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    let felder = [
        ("vorname", "Anna"),
        ("nachname", ""),
        ("geburtsdatum.tag", "31"),
        ("geburtsdatum.monat", "2"),
        ("geburtsdatum.jahr", "1985"),
    ];
    let a = b.browser.post(&format!("{antrag}/seite/person?sprache=de"), &felder).await;
    status(&a, 422);
    // What was right is in the draft, also in the other language.
    let englisch = b.browser.get(&format!("{antrag}/seite/person?sprache=en")).await.text();
    assert!(englisch.contains("value=\"Anna\"") && englisch.contains("lang=\"en\""), "{englisch}");
    let text = a.text();
    assert!(text.contains("value=\"Anna\"") && text.contains("value=\"31\""), "{text}");
    assert!(text.contains("href=\"#nachname\"") && text.contains("Füllen Sie das Feld „Nachname“ aus."));
    let a = b.browser.post(&format!("{antrag}/seite/person?sprache=en"), &felder).await;
    status(&a, 422);
    assert!(a.text().contains("href=\"#nachname\""), "{}", a.text());
    status(&b.browser.get(&format!("{antrag}/seite/gibtsnicht")).await, 404);
    status(&b.browser.get("/antrag/kein-antrag/pruefen").await, 404);
    status(&b.browser.get("/antrag/beginnen/gibtsnicht?ort=14625020").await, 404);
    status(&b.browser.get("/antrag/beginnen/hundesteuer-anmelden?ort=quatsch").await, 200);
    status(&b.browser.post(&format!("{antrag}/absenden"), &[("mandant", "x")]).await, 400);
    // Nothing is complete: the check leads to the first page.
    let a = b.browser.get(&format!("{antrag}/pruefen")).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/seite/person").as_str()));
}

#[tokio::test]
async fn a_change_in_another_window_is_named_before_sending() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    b.ausfuellen(&antrag).await;
    let alt = b.pruefseite(&antrag).await;
    let anders: Vec<(&str, &str)> = HUND
        .iter()
        .copied()
        .map(|(n, w)| if n == "hund_name" { (n, "Waldi") } else { (n, w) })
        .chain([("zurueck", "pruefen")])
        .collect();
    assert_eq!(b.seite(&antrag, "hund", &anders).await, format!("{antrag}/pruefen"));
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&alt)).await;
    status(&a, 409);
    let text = a.text();
    assert!(text.contains("Waldi") && !text.contains("Dackel"), "{text}");
    let neu = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&neu)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()));
}

#[tokio::test]
async fn entries_and_files_work_without_script() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    b.seite(&antrag, "person", PERSON).await;
    b.seite(&antrag, "anschrift", crate::ANSCHRIFT).await;
    let mut felder = HUND.to_vec();
    felder.push(("aktion", "hinzu:weitere_hunde"));
    let a = b.browser.post(&format!("{antrag}/seite/hund"), &felder).await;
    status(&a, 200);
    assert!(a.text().contains("name=\"weitere_hunde.0.name\"") && a.text().contains("value=\"Bello\""), "{}", a.text());
    felder.pop();
    felder.extend([("weitere_hunde.anzahl", "1"), ("weitere_hunde.0.name", "Rex"), ("aktion", "weg:weitere_hunde:0")]);
    let a = b.browser.post(&format!("{antrag}/seite/hund"), &felder).await;
    status(&a, 200);
    assert!(!a.text().contains("Rex"));
    let assistenz: Vec<(&str, &str)> =
        HUND.iter().copied().map(|(n, w)| if n == "hund_assistenz" { (n, "ja") } else { (n, w) }).collect();
    b.seite(&antrag, "hund", &assistenz).await;
    let a = b.browser.post(&format!("{antrag}/seite/nachweise"), &[("mitteilung", "Hallo")]).await;
    status(&a, 422);
    let a = b
        .browser
        .post(&format!("{antrag}/seite/nachweise"), &[("mitteilung", "Hallo"), ("aktion", "datei:nachweis_assistenz")])
        .await;
    let datei = format!("{antrag}/datei/nachweis_assistenz");
    assert_eq!(ohne_stand(&a).as_deref(), Some(datei.as_str()));
    status(&b.browser.get(&datei).await, 200);
    status(&b.browser.hochladen(&datei, "datei", "boese.pdf", b"MZ no pdf").await, 422);
    status(&b.browser.hochladen(&datei, "anderes", "x.pdf", b"x").await, 422);
    let png = png();
    let a = b.browser.hochladen(&datei, "datei", "ausweis.png", &png).await;
    assert_eq!(a.ziel(), Some(format!("{datei}?neu=1").as_str()), "{}", a.text());
    let text = b.browser.get(&format!("{datei}?neu=1")).await.text();
    assert!(text.contains("Eine Datei ist gespeichert."), "{text}");
    assert!(text.contains("ausweis.png"), "{text}");
    let weg = text.split("formaction=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for _ in 0..2 {
        assert_eq!(b.browser.post(&weg, &[]).await.ziel(), Some(datei.as_str()));
    }
    assert!(!b.browser.get(&datei).await.text().contains("ausweis.png"));
    b.browser.hochladen(&datei, "datei", "ausweis.png", &png).await;
    let text = b.browser.get(&format!("{antrag}/seite/nachweise")).await.text();
    assert!(text.contains("ausweis.png") && text.contains("Hallo"), "{text}");
    b.seite(&antrag, "nachweise", &[("mitteilung", "Hallo")]).await;
    let felder = b.pruefseite(&antrag).await;
    let a = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(a.ziel(), Some(format!("{antrag}/eingang").as_str()), "{}", a.text());
    status(&b.browser.get(&format!("{antrag}/eingang.pdf")).await, 200);
    // A receipt without a file that was sent would be wrong: it is refused, and the log says which one is missing.
    let mut tx = b.haus.db.tx(datenbank::Sicht::Mandant(grund::MandantId(14_625_020))).await.unwrap();
    assert_eq!(sqlx::query("DELETE FROM dokument").execute(&mut *tx).await.unwrap().rows_affected(), 1);
    tx.commit().await.unwrap();
    status(&b.browser.get(&format!("{antrag}/eingang.pdf")).await, 500);
    status(&b.browser.get(&format!("{antrag}/eingang")).await, 200);
}

#[tokio::test]
async fn a_draft_is_found_again_and_can_be_thrown_away() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    let a = b.browser.post(&format!("{antrag}/seite/person"), &[("vorname", "Anna"), ("aktion", "spaeter")]).await;
    assert_eq!(a.ziel(), Some("/konto"));
    let leise = web::axum::http::Request::post(format!("{antrag}/seite/person"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("x-basiswerk", "zwischenspeichern")
        .body(web::axum::body::Body::from("vorname=Anna&nachname=Halb&geburtsdatum.tag=99"))
        .unwrap();
    status(&b.browser.senden(leise).await, 204);
    assert!(b.browser.get(&format!("{antrag}/seite/person")).await.text().contains("value=\"Halb\""));
    assert!(b.browser.get(&format!("{antrag}/seite/person?sprache=en")).await.text().contains("value=\"Anna\""));
    let text = b.browser.get("/antrag/beginnen/hundesteuer-anmelden?ort=14625020").await.text();
    assert!(text.contains(&format!("href=\"{antrag}\"")), "{text}");
    status(&b.browser.get(&format!("{antrag}/verwerfen")).await, 200);
    for _ in 0..2 {
        assert_eq!(b.browser.post(&format!("{antrag}/verwerfen"), &[]).await.ziel(), Some("/konto"));
    }
    status(&b.browser.get(&antrag).await, 404);
}

#[tokio::test]
async fn nobody_enters_without_signing_in_and_the_target_is_kept() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    let mut fremd = b.browser.fremd();
    let a = fremd.get(&format!("{antrag}/pruefen")).await;
    status(&a, 303);
    assert!(a.ziel().unwrap().starts_with("/anmelden") && a.ziel().unwrap().contains("pruefen"), "{:?}", a.ziel());
}

/// The smallest PNG: one grey pixel.
fn png() -> Vec<u8> {
    let hex = "89504e470d0a1a0a0000000d4948445200000001000000010800000000 3a7e9b550000000a49444154789c6360000000020001 48afa4710000000049454e44ae426082";
    let hex: String = hex.chars().filter(|c| !c.is_whitespace()).collect();
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}

#[tokio::test]
async fn another_language_keeps_the_page_and_everything_typed() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    let pfad = format!("{antrag}/seite/person");
    let seite = b.browser.get(&format!("{pfad}?sprache=de")).await.text();
    // The languages of the header send the form; what Enter presses stands before them.
    assert!(seite.contains(&format!("formaction=\"{pfad}?sprache=hsb\"")), "{seite}");
    let vorgabe = seite.find("<button class=\"bw-sr\" type=\"submit\" form=\"eingaben\"").unwrap();
    assert!(vorgabe < seite.find("value=\"sprache\"").unwrap());
    let felder = [
        ("aktion", "sprache"),
        ("vorname", "Łucija"),
        ("nachname", ""),
        ("geburtsdatum.tag", "31"),
        ("geburtsdatum.monat", "2"),
        ("geburtsdatum.jahr", "1985"),
        ("telefon", "hišće njewěm"),
    ];
    let a = b.browser.post(&format!("{pfad}?sprache=hsb"), &felder).await;
    status(&a, 200);
    let text = a.text();
    assert!(text.contains("<html lang=\"hsb\" dir=\"ltr\">") && text.contains("Podaća k Wašej wosobje"), "{text}");
    for wert in ["Łucija", "31", "hišće njewěm"] {
        assert!(text.contains(&format!("value=\"{wert}\"")), "what was typed stays, right or wrong: {wert}");
    }
    assert!(!text.contains("id=\"fehler\""), "choosing a language is no mistake");
    // What was right is in the draft, and the language stays.
    let spaeter = b.browser.get(&pfad).await.text();
    assert!(spaeter.contains("value=\"Łucija\"") && spaeter.contains("<html lang=\"hsb\""), "{spaeter}");
    // The form of this service does not exist in Leichte Sprache: its labels say that they are German.
    let leicht = b.browser.get(&format!("{pfad}?sprache=de-simple")).await.text();
    assert!(
        leicht.contains("<html lang=\"de-simple\"") && leicht.contains("<span lang=\"de\" dir=\"ltr\">Vorname</span>")
    );
    let fehler = b.browser.post(&format!("{pfad}?sprache=hsb"), &felder[2..]).await;
    status(&fehler, 422);
    assert!(fehler.text().contains("Wupjelńće polo „Swójbne mjeno“."), "{}", fehler.text());
}

#[tokio::test]
async fn sorbian_names_and_places_are_taken_everywhere() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    let person = [
        ("vorname", "Měrćin Źdźěŕ"),
        ("nachname", "Nowak-Njechorński ź ŕ ń"),
        ("geburtsdatum.tag", "1"),
        ("geburtsdatum.monat", "2"),
        ("geburtsdatum.jahr", "1980"),
    ];
    let a = b.browser.post(&format!("{antrag}/seite/person?sprache=de"), &person).await;
    assert!(a.ziel().is_some_and(|z| z.starts_with(&format!("{antrag}/seite/anschrift"))), "{}", a.text());
    let anschrift = [
        ("strasse", "Łužiska dróha"),
        ("hausnummer", "3"),
        ("plz", "02625"),
        ("ort", "Budyšin, wjes Wjelečin"),
        ("hunde_bisher", "0"),
    ];
    let a = b.browser.post(&format!("{antrag}/seite/anschrift"), &anschrift).await;
    assert!(a.ziel().is_some_and(|z| z.starts_with(&format!("{antrag}/seite/hund"))), "{}", a.text());
    let wieder = b.browser.get(&format!("{antrag}/seite/anschrift")).await.text();
    assert!(wieder.contains("Łužiska dróha") && wieder.contains("Budyšin, wjes Wjelečin"));
}

#[tokio::test]
async fn two_processes_never_lose_or_hide_what_the_other_wrote() {
    let mut a = Buehne::neu().await;
    let mut b = a.zweiter_prozess().await;
    let antrag = a.beginnen(BAUTZEN).await;
    a.seite(&antrag, "person", PERSON).await;
    // B writes the address; A still remembers the draft without it.
    let nach = b.browser.post(&format!("{antrag}/seite/anschrift"), crate::ANSCHRIFT).await;
    let ziel = nach.ziel().unwrap().to_owned();
    assert!(ziel.contains("stand="), "{ziel}");
    // The page that B's redirect names is served by A: it must not be A's memory.
    let seite = a.browser.get(&format!("{antrag}/seite/anschrift?{}", ziel.split_once('?').unwrap().1)).await;
    assert!(seite.text().contains("Am Markt"), "{}", seite.text());
    // Both remember now, and write in turn: nothing gets lost.
    b.seite(&antrag, "hund", HUND).await;
    a.seite(&antrag, "nachweise", &[("mitteilung", "Guten Tag")]).await;
    let anders: Vec<(&str, &str)> =
        PERSON.iter().copied().map(|(n, w)| if n == "vorname" { (n, "Berta") } else { (n, w) }).collect();
    b.seite(&antrag, "person", &anders).await;
    // A remembers "Anna" and is sent "Anna": for A nothing has changed, but it has to be written over "Berta".
    a.seite(&antrag, "person", PERSON).await;
    let text = b.browser.get(&format!("{antrag}/pruefen")).await.text();
    for teil in ["Anna", "Am Markt", "Bello", "Guten Tag"] {
        assert!(text.contains(teil), "{teil} is missing: {text}");
    }
    // Sent at B; A does not know, and leads to the receipt all the same, whatever is asked.
    let felder = a.pruefseite(&antrag).await;
    let eingang = format!("{antrag}/eingang");
    let gesendet = b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    assert_eq!(gesendet.ziel(), Some(eingang.as_str()), "{}", gesendet.text());
    for pfad in ["absenden", "seite/hund"] {
        let nochmal = a.browser.post(&format!("{antrag}/{pfad}"), &paare(&felder)).await;
        assert_eq!(nochmal.ziel(), Some(eingang.as_str()), "{pfad}: {}", nochmal.text());
    }
}

#[tokio::test]
async fn what_was_checked_is_what_is_sent_also_from_memory() {
    let mut a = Buehne::neu().await;
    let mut b = a.zweiter_prozess().await;
    let antrag = a.beginnen(BAUTZEN).await;
    a.ausfuellen(&antrag).await;
    let felder = a.pruefseite(&antrag).await;
    // Another process changes an answer; A's memory still has what was shown.
    let anders: Vec<(&str, &str)> =
        HUND.iter().copied().map(|(n, w)| if n == "hund_name" { (n, "Waldi") } else { (n, w) }).collect();
    b.seite(&antrag, "hund", &anders).await;
    let gesendet = a.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await;
    status(&gesendet, 409);
    assert!(gesendet.text().contains("Waldi"), "{}", gesendet.text());
}

#[tokio::test]
async fn two_clicks_on_begin_lead_to_one_draft() {
    let mut b = Buehne::neu().await;
    let erster = b.beginnen(BAUTZEN).await;
    assert_eq!(b.beginnen(BAUTZEN).await, erster);
    b.seite(&erster, "person", PERSON).await;
    assert_ne!(b.beginnen(BAUTZEN).await, erster, "a draft with answers is left alone");
}

#[tokio::test]
async fn the_form_is_printed_blank_and_filled_in_with_its_code() {
    let mut b = Buehne::neu().await;
    let mut niemand = web::probe::Klient::neu(&b.haus, antrag::wege());
    let leer = niemand.get("/leistung/hundesteuer-anmelden/formular.pdf?ort=14625020").await;
    status(&leer, 200);
    let enthaelt = |bytes: &[u8], was: &str| bytes.windows(was.len()).any(|w| w == was.as_bytes());
    for soll in ["%PDF-", "<pdfuaid:part>1<", "/StructTreeRoot", "/Figure"] {
        assert!(enthaelt(&leer.bytes, soll), "{soll}");
    }
    // Nothing of the moment is in it.
    assert_eq!(niemand.get("/leistung/hundesteuer-anmelden/formular.pdf?ort=14625020").await.bytes, leer.bytes);
    status(&niemand.get("/leistung/gibt-es-nicht/formular.pdf").await, 404);
    status(&niemand.get("/leistung/hundesteuer-anmelden/formular.pdf?ort=unsinn").await, 200);

    let antrag = b.beginnen("14625020").await;
    b.ausfuellen(&antrag).await;
    assert!(b.browser.get(&format!("{antrag}/pruefen")).await.text().contains(&format!("{antrag}/formular.pdf")));
    let voll = b.browser.get(&format!("{antrag}/formular.pdf")).await;
    status(&voll, 200);
    assert!(enthaelt(&voll.bytes, "<pdfuaid:part>1<"));
    assert_ne!(voll.bytes, leer.bytes);
    assert!(voll.kopf["content-disposition"].to_str().unwrap().contains("Formular-BW-"));
    assert_eq!(voll.kopf["cache-control"], "no-store");
    // The draft of somebody else is not printed.
    assert_eq!(niemand.get(&format!("{antrag}/formular.pdf")).await.status, 303);
}

#[tokio::test]
async fn the_way_through_a_form_is_counted_without_a_person() {
    use betrieb::Merkmal;
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    let a = b.browser.post(&format!("{antrag}/seite/person"), &[("vorname", "")]).await;
    status(&a, 422);
    b.ausfuellen(&antrag).await;
    let felder = b.pruefseite(&antrag).await;
    status(&b.browser.post(&format!("{antrag}/absenden"), &paare(&felder)).await, 303);
    b.haus.formularstatistik().sichern(&b.haus.db).await.unwrap();
    let mandant = grund::MandantId(14_625_020);
    let mut tx = b.haus.db.tx(datenbank::Sicht::Mandant(mandant)).await.unwrap();
    let zeit = ("2026-03-02".parse().unwrap(), "2026-03-02".parse().unwrap());
    let zahlen = betrieb::formularzahlen(&mut tx, mandant, None, zeit).await.unwrap();
    let wie_oft = |m: Merkmal, wert: &str| zahlen.iter().find(|z| z.merkmal == m && z.wert == wert).map(|z| z.anzahl);
    assert_eq!(wie_oft(Merkmal::Begonnen, ""), Some(1));
    assert_eq!(wie_oft(Merkmal::Abgesendet, ""), Some(1));
    assert_eq!(wie_oft(Merkmal::Geraet, "rechner"), Some(1));
    assert_eq!(wie_oft(Merkmal::Seite, "person"), Some(1));
    assert_eq!(wie_oft(Merkmal::Seite, "nachweise"), Some(1));
    assert_eq!(wie_oft(Merkmal::Fehler, "vorname"), Some(1));
    assert_eq!(wie_oft(Merkmal::Dauer, "bis 5 Minuten"), Some(1));
    // It came to each page and went on from it, the last time by sending: nobody is left anywhere.
    assert_eq!(wie_oft(Merkmal::Angekommen, "*pruefen"), wie_oft(Merkmal::Weitergegangen, "*pruefen"));
    assert_eq!(wie_oft(Merkmal::Angekommen, "*pruefen"), Some(1));
    assert_eq!(web::nutzung::zuletzt(&zahlen), []);
    // A second click begins nothing, and is not counted.
    for _ in 0..2 {
        b.browser.post("/antrag/beginnen/hundesteuer-anmelden", &[("ort", BAUTZEN)]).await;
    }
    b.haus.formularstatistik().sichern(&b.haus.db).await.unwrap();
    let zahlen = betrieb::formularzahlen(&mut tx, mandant, None, zeit).await.unwrap();
    assert_eq!(zahlen.iter().find(|z| z.merkmal == Merkmal::Begonnen).unwrap().anzahl, 2);
    // The second one saved nothing; then something on its first page, which it is sent back to.
    assert_eq!(web::nutzung::zuletzt(&zahlen), [(String::new(), 1)]);
    let antrag = b.beginnen(BAUTZEN).await;
    for name in ["Jana", "Jana", "Hanka"] {
        status(&b.browser.post(&format!("{antrag}/seite/person"), &[("vorname", name)]).await, 422);
    }
    b.haus.formularstatistik().sichern(&b.haus.db).await.unwrap();
    let zahlen = betrieb::formularzahlen(&mut tx, mandant, None, zeit).await.unwrap();
    assert_eq!(web::nutzung::zuletzt(&zahlen), [("person".to_owned(), 1)], "counted once, where it is");
}

#[tokio::test]
async fn files_are_looked_at_replaced_in_one_step_and_each_has_its_result() {
    let mut b = Buehne::neu().await;
    let antrag = b.beginnen(BAUTZEN).await;
    b.seite(&antrag, "person", PERSON).await;
    b.seite(&antrag, "anschrift", crate::ANSCHRIFT).await;
    b.seite(&antrag, "hund", HUND).await;
    let datei = format!("{antrag}/datei/nachweis_herkunft");
    let pdf: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
    // Two at once: one is taken, one is not, and the page says which.
    let mut koerper = Vec::new();
    for (name, bytes) in [("gut.png", png().as_slice()), ("boese.pdf", b"MZ no pdf".as_slice())] {
        let kopf = format!("--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"{name}\"\r\n\r\n");
        koerper.extend_from_slice(kopf.as_bytes());
        koerper.extend_from_slice(bytes);
        koerper.extend_from_slice(b"\r\n");
    }
    koerper.extend_from_slice(b"--grenze--\r\n");
    let anfrage = http::Request::post(&datei)
        .header(http::header::CONTENT_TYPE, "multipart/form-data; boundary=grenze")
        .header("sec-fetch-site", "same-origin")
        .body(axum::body::Body::from(koerper))
        .unwrap();
    let a = b.browser.senden(anfrage).await;
    status(&a, 422);
    let text = a.text();
    assert!(text.contains("Was aus Ihren Dateien wurde") && text.contains("Nicht gespeichert"), "{text}");
    let bild = text.split("<a class=\"bw-vorschau\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(bild.starts_with(&datei) && text.contains(&format!("<img src=\"{bild}\"")), "{bild}");
    let a = b.browser.get(&bild).await;
    status(&a, 200);
    assert_eq!(
        (a.bytes.as_slice(), &a.kopf["content-type"]),
        (png().as_slice(), &http::HeaderValue::from_static("image/png"))
    );

    // What does not fit leaves the old file; what fits takes its place.
    let dort = format!("{bild}/ersetzen");
    status(&b.browser.get(&dort).await, 200);
    let a = b.browser.hochladen(&dort, "datei", "boese.pdf", b"MZ no pdf").await;
    status(&a, 422);
    status(&b.browser.get(&bild).await, 200);
    let a = b.browser.hochladen(&dort, "datei", "besser.pdf", pdf).await;
    assert_eq!(a.ziel(), Some(format!("{datei}?neu=1").as_str()), "{}", a.text());
    let text = b.browser.get(&datei).await.text();
    assert!(text.contains("besser.pdf") && !text.contains("gut.png"), "{text}");
    status(&b.browser.get(&bild).await, 404);
    status(&b.browser.hochladen(&dort, "datei", "nochmal.pdf", pdf).await, 404);
    // Somebody else sees none of it.
    let mut niemand = web::probe::Klient::neu(&b.haus, antrag::wege());
    status(&niemand.get(&bild).await, 303);
}

#[tokio::test]
async fn files_of_an_entry_come_and_go_with_it() {
    let niedrig = grund::Vertrauensniveau::lesen("niedrig");
    let mut b = Buehne::mit_leistung_auf("wohngeld-beantragen", niedrig).await;
    let antrag = b.beginnen(BAUTZEN).await;
    let seite = format!("{antrag}/seite/einkommen");
    // Two incomes are typed; the button of the second leads to its own page, and nothing is lost on the way.
    let zwei = [("einnahmen.anzahl", "2"), ("einnahmen.0.e_wer", "Anna"), ("einnahmen.1.e_wer", "Jan")];
    let felder: Vec<_> = zwei.into_iter().chain([("aktion", "datei:einnahmen.1.e_nachweis")]).collect();
    let a = b.browser.post(&seite, &felder).await;
    status(&a, 303);
    let ort = format!("{antrag}/datei/einnahmen.1.e_nachweis");
    assert_eq!(ohne_stand(&a), Some(ort.clone()));
    assert!(b.browser.get(&ort).await.text().contains("Einnahme 2"));
    status(&b.browser.hochladen(&ort, "datei", "boese.pdf", b"MZ no pdf").await, 422);
    status(&b.browser.hochladen(&ort, "datei", "lohn.png", &png()).await, 303);
    status(&b.browser.get(&format!("{antrag}/datei/einnahmen.30.e_nachweis")).await, 404);
    status(&b.browser.get(&format!("{antrag}/datei/einnahmen.x.e_nachweis")).await, 404);
    // The page names the file beside its entry. The first income goes, and the file stays with Jan.
    let text = b.browser.get(&seite).await.text();
    let genannt = |text: &str, name: &str| {
        let ab = text.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
        ab.split('"').next().map(str::to_owned)
    };
    assert_eq!(genannt(&text, "einnahmen.0.e_nachweis.dateien"), None);
    let datei = genannt(&text, "einnahmen.1.e_nachweis.dateien").unwrap();
    let felder: Vec<_> = zwei
        .into_iter()
        .chain([("einnahmen.1.e_nachweis.dateien", datei.as_str()), ("aktion", "weg:einnahmen:0")])
        .collect();
    let a = b.browser.post(&seite, &felder).await;
    status(&a, 200);
    assert_eq!(genannt(&a.text(), "einnahmen.0.e_nachweis.dateien").as_deref(), Some(datei.as_str()));
    assert!(a.text().contains("lohn.png") && !a.text().contains("value=\"Anna\""));
    assert!(!b.haus.ablage.mandanten().await.unwrap().is_empty());
    // With Jan goes his file, and its bytes.
    let felder = [
        ("einnahmen.anzahl", "1"),
        ("einnahmen.0.e_wer", "Jan"),
        ("einnahmen.0.e_nachweis.dateien", datei.as_str()),
        ("aktion", "weg:einnahmen:0"),
    ];
    status(&b.browser.post(&seite, &felder).await, 200);
    assert!(b.haus.ablage.mandanten().await.unwrap().is_empty(), "bytes are left");
}
