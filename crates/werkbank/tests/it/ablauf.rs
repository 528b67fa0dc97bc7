//! The process of a draft: seen, changed step by step, and played with a clock that is set by hand.

use web::probe::Klient;

use crate::{Buehne, absenden, status};

async fn beginnen(k: &mut Klient) -> String {
    let felder =
        [("traeger", "land-14"), ("name", "Bank anmelden"), ("kurz", "Bank melden."), ("verfahren", "bescheid")];
    let antwort = k.post("/werkstatt/neu", &felder).await;
    antwort.ziel().unwrap().trim_end_matches("/fragen").to_owned()
}

/// The address of the first link that leads to such a page and stands behind `hinter`.
fn link(seite: &str, hinter: &str, teil: &str) -> String {
    let ab = seite.split_once("Schritte des Ablaufs").unwrap().1;
    let ab = ab.split_once(hinter).unwrap_or_else(|| panic!("no {hinter}: {ab}")).1;
    let ziel = ab.split("href=\"").skip(1).find(|t| t.contains(teil)).unwrap();
    ziel.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_process_is_edited_as_a_list_of_steps_and_stays_a_file_that_runs() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let ablauf = format!("{a}/ablauf");
    let seite = frieda.get(&ablauf).await;
    status(&seite, 200);
    let text = seite.text();
    assert!(
        text.contains("Die Prüfung findet keinen Mangel")
            && text.contains("gemeinsamen Baustein")
            && text.contains("<svg")
    );

    // Nothing chosen: each missing answer is named.
    let weg = link(&text, "Prüfen", "/ablauf/weg/");
    let leer = absenden(&mut frieda, &weg, &[("aktion", "einfuegen")]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Geben Sie dem Schritt einen Namen") && leer.text().contains("was für ein Schritt"));
    let felder = [
        ("aktion", "einfuegen"),
        ("name", "Ein Monat Bedenkzeit"),
        ("was", "zeit"),
        ("zeitart", "frist"),
        ("zahl", "1"),
        ("einheit", "M"),
    ];
    let antwort = absenden(&mut frieda, &weg, &felder).await;
    assert_eq!(antwort.ziel(), Some(format!("{ablauf}?gespeichert=ja").as_str()), "{}", antwort.text());
    let text = frieda.get(&ablauf).await.text();
    assert!(
        text.contains("Ein Monat Bedenkzeit") && text.contains("gesetzlichen Frist (1 Monat, Kalender des Ortes)"),
        "{text}"
    );
    assert!(!text.contains("gemeinsamen Baustein") && text.contains("Die Prüfung findet keinen Mangel"));

    // A page that was read before is not taken any more, and nothing is lost by it.
    let alt = frieda.get(&weg).await.text();
    let marke = crate::verdeckt(&alt, "marke");
    let schritt = link(&text, "Ein Monat Bedenkzeit", "/ablauf/schritt/");
    let felder =
        [("aktion", "speichern"), ("name", "Zwei Monate"), ("zeitart", "dauer"), ("zahl", "2"), ("einheit", "M")];
    status(&absenden(&mut frieda, &schritt, &felder).await, 303);
    let spaet = frieda
        .post(&weg, &[("marke", &marke), ("aktion", "einfuegen"), ("name", "Zu spät"), ("was", "beteiligen")])
        .await;
    status(&spaet, 422);
    assert!(spaet.text().contains("Jemand hat den Ablauf geändert"));
    assert!(frieda.get(&ablauf).await.text().contains("Wartet, 2 Monate lang"));
    let falsch = absenden(
        &mut frieda,
        &schritt,
        &[("aktion", "speichern"), ("name", "X"), ("zeitart", "dauer"), ("zahl", "viele"), ("einheit", "M")],
    )
    .await;
    status(&falsch, 422);
    assert!(falsch.text().contains("eine Zahl zwischen 1 und 999"));

    // A way parts, with a condition that must be one; then it goes again, and so does the step.
    let text = frieda.get(&ablauf).await.text();
    let weg = link(&text, "Zwei Monate", "/ablauf/weg/");
    let nein = absenden(
        &mut frieda,
        &weg,
        &[("aktion", "verzweigen"), ("frage", "Teuer?"), ("bedingung", "gebuehr >"), ("nach", "pruefen")],
    )
    .await;
    status(&nein, 422);
    assert!(nein.text().contains("Die Bedingung lässt sich nicht lesen"));
    let ja = absenden(
        &mut frieda,
        &weg,
        &[("aktion", "verzweigen"), ("frage", "Teuer?"), ("bedingung", "parameter.gebuehr > 100"), ("nach", "pruefen")],
    )
    .await;
    status(&ja, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("wenn parameter.gebuehr &gt; 100: „Prüfen“"), "{text}");
    status(&absenden(&mut frieda, &schritt, &[("aktion", "entfernen")]).await, 303);
    assert!(!frieda.get(&ablauf).await.text().contains("Zwei Monate"));
    // What others may not see does not exist for them.
    let mut fremd = b.werkstatt("bautzen", false).await;
    status(&fremd.get(&ablauf).await, 404);
    status(&fremd.post(&weg, &[("aktion", "entfernen")]).await, 404);
}

#[tokio::test]
async fn a_trial_run_follows_the_clock_that_is_set_by_hand() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let weg = link(&frieda.get(&format!("{a}/ablauf")).await.text(), "Prüfen", "/ablauf/weg/");
    let felder = [
        ("aktion", "einfuegen"),
        ("name", "Abwarten"),
        ("was", "zeit"),
        ("zeitart", "dauer"),
        ("zahl", "14"),
        ("einheit", "D"),
    ];
    status(&absenden(&mut frieda, &weg, &felder).await, 303);
    let probe = format!("{a}/ablauf/probe");
    status(&frieda.post(&probe, &[]).await, 422);
    let mut felder = vec![("fall", "ohne"), ("beginn", "2026-03-02T09:00:00Z")];
    let seite = frieda.post(&probe, &felder).await.text();
    assert!(seite.contains("„Prüfen“ erledigen") && seite.contains("Der Antrag geht ein."), "{seite}");
    felder.push(("zug", "aufgabe:pruefen"));
    let seite = frieda.post(&probe, &felder).await.text();
    assert!(seite.contains("Ein Wecker für „Abwarten“ ist gestellt auf 16.\u{a0}März 2026"), "{seite}");
    felder.push(("zug", "tage:1"));
    let seite = frieda.post(&probe, &felder).await.text();
    assert!(seite.contains("datetime=\"2026-03-03T09:00:00Z\"") && seite.contains("„Abwarten“: Wartet auf eine Zeit."));
    felder.push(("zug", "wecker"));
    let seite = frieda.post(&probe, &felder).await.text();
    assert!(seite.contains("Die Zeit für „Abwarten“ ist um.") && seite.contains(": bewilligen"), "{seite}");
    // Refused by the second person: back to the check, by the way that the condition opens.
    felder.extend([
        ("zug", "aufgabe:bescheid=entscheidung.bewilligung"),
        ("zug", "aufgabe:freigabe=freigabe.verweigert"),
    ]);
    let seite = frieda.post(&probe, &felder).await.text();
    assert!(seite.contains("„Prüfen“ erledigen"), "{seite}");
    // Nonsense moves nothing.
    felder.extend([("zug", "unsinn"), ("zug", "aufgabe:gibtesnicht"), ("zug", "tage:x")]);
    status(&frieda.post(&probe, &felder).await, 200);
}

/// The file as the page with the drawing hands it out.
async fn datei(k: &mut Klient, a: &str) -> (String, String) {
    let seite = k.get(&format!("{a}/ablauf/zeichnen")).await;
    status(&seite, 200);
    let text = seite.text();
    let feld =
        text.split_once("name=\"bpmn\"").unwrap().1.split_once('>').unwrap().1.split_once("</textarea>").unwrap().0;
    let roh = feld.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    (roh.trim_start_matches('\n').to_owned(), crate::verdeckt(&text, "marke"))
}

#[tokio::test]
async fn a_drawing_is_saved_as_the_same_process_that_the_list_edits() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let zeichnen = format!("{a}/ablauf/zeichnen");
    let (bpmn, marke) = datei(&mut frieda, &a).await;
    assert!(frieda.get(&format!("{a}/ablauf")).await.text().contains("/ablauf/zeichnen"));
    // The same again: nothing changes, and the shared block stays one.
    let gleich = bpmn.replace("\n    ", "\n");
    let antwort = frieda.post(&zeichnen, &[("marke", &marke), ("bpmn", &gleich)]).await;
    assert_eq!(antwort.ziel(), Some(format!("{zeichnen}?unveraendert=ja").as_str()), "{}", antwort.text());
    assert!(frieda.get(&format!("{a}/ablauf")).await.text().contains("gemeinsamen Baustein"));
    // A name that was drawn stands in the list, with what the check finds.
    let neu = bpmn.replacen("name=\"Prüfen\"", "name=\"Gründlich prüfen\"", 1);
    assert_ne!(neu, bpmn);
    let antwort = frieda.post(&zeichnen, &[("marke", &marke), ("bpmn", &neu)]).await;
    assert_eq!(antwort.ziel(), Some(format!("{zeichnen}?gespeichert=ja").as_str()), "{}", antwort.text());
    let liste = frieda.get(&format!("{a}/ablauf")).await.text();
    assert!(liste.contains("Gründlich prüfen") && !liste.contains("gemeinsamen Baustein"), "{liste}");
    // Somebody else saved meanwhile: both are shown, nothing is lost, and she decides.
    let spaet = bpmn.replacen("name=\"Prüfen\"", "name=\"Kurz prüfen\"", 1);
    let antwort = frieda.post(&zeichnen, &[("marke", &marke), ("bpmn", &spaet)]).await;
    status(&antwort, 409);
    let text = antwort.text();
    assert!(
        text.contains("Kurz prüfen") && text.contains("Gründlich prüfen") && text.contains("Meine Zeichnung speichern")
    );
    let marke = crate::verdeckt(&text, "marke");
    status(&frieda.post(&zeichnen, &[("marke", &marke), ("bpmn", &spaet)]).await, 303);
    assert!(frieda.get(&format!("{a}/ablauf")).await.text().contains("Kurz prüfen"));
    // What is no process is said, and stays in the form.
    let (_, marke) = datei(&mut frieda, &a).await;
    for schlecht in ["", "kein XML", "<a/>", &neu[..neu.len() / 2]] {
        let antwort = frieda.post(&zeichnen, &[("marke", &marke), ("bpmn", schlecht)]).await;
        status(&antwort, 422);
    }
    // A step without a way out: saved, and the check says so with a link to it.
    let halb = spaet.replacen("sourceRef=\"freigabe\"", "sourceRef=\"bescheid\"", 1);
    assert_ne!(halb, spaet);
    let antwort = frieda.post(&zeichnen, &[("marke", &marke), ("bpmn", &halb)]).await;
    let text = frieda.get(antwort.ziel().unwrap()).await.text();
    assert!(text.contains("data-zeigen=\"freigabe\""), "{text}");
    let mut fremd = b.werkstatt("bautzen", false).await;
    status(&fremd.get(&zeichnen).await, 404);
    status(&fremd.post(&zeichnen, &[("marke", &marke), ("bpmn", &neu)]).await, 404);
}

#[tokio::test]
async fn the_list_sets_and_puts_in_what_the_drawing_allows() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let ablauf = format!("{a}/ablauf");
    let pruefen = link(&frieda.get(&ablauf).await.text(), "Prüfen", "/ablauf/schritt/");
    // Nothing chosen: every answer that is missing is named, in the form that was sent.
    let leer = absenden(&mut frieda, &pruefen, &[("aktion", "rand")]).await;
    status(&leer, 422);
    assert!(leer.text().contains("Geben Sie dem Ereignis einen Namen") && leer.text().contains("was geschehen kann"));
    let felder = [
        ("aktion", "rand"),
        ("randname", "Erinnern"),
        ("rand", "zeit"),
        ("zeitart", "zyklus"),
        ("zahl", "7"),
        ("einheit", "D"),
        ("mal", "3"),
        ("randunterbricht", "ja"),
        ("randziel", "-"),
    ];
    let nein = absenden(&mut frieda, &pruefen, &felder).await;
    status(&nein, 422);
    assert!(nein.text().contains("kann nicht immer wieder kommen"));
    let mut felder = felder;
    felder[7].1 = "nein";
    status(&absenden(&mut frieda, &pruefen, &felder).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Am Schritt „Prüfen“: 3-mal im Abstand von 7 Tagen; läuft daneben"), "{text}");
    assert!(text.contains("Die Prüfung findet keinen Mangel"), "{text}");
    // Its page reads it back, and sets every other kind of time.
    let wecker = link(&text, "titel\">Erinnern", "/ablauf/schritt/");
    let seite = frieda.get(&wecker).await.text();
    assert!(
        seite.contains("value=\"7\"") && seite.contains("value=\"3\"") && seite.contains("Es läuft daneben"),
        "{seite}"
    );
    let frist = [
        ("aktion", "speichern"),
        ("name", "Frist läuft ab"),
        ("zeitart", "frist"),
        ("zahl", "1"),
        ("einheit", "M"),
        ("ab", "eingang"),
        ("vorher", "7"),
        ("kalender", "sachsen"),
        ("unterbricht", "nein"),
    ];
    status(&absenden(&mut frieda, &wecker, &frist).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("gesetzlichen Frist (1 Monat, Kalender eines festen Ortes, 7 Tage vorher)"), "{text}");
    let seite = frieda.get(&wecker).await.text();
    assert!(seite.contains("value=\"eingang\"") && seite.contains("<option value=\"sachsen\" selected"), "{seite}");
    let bis = [("aktion", "speichern"), ("name", "X"), ("zeitart", "bis"), ("bis", "31.2.2027"), ("unterbricht", "ja")];
    let nein = absenden(&mut frieda, &wecker, &bis).await;
    status(&nein, 422);
    assert!(nein.text().contains("Diesen Tag gibt es nicht"));
    status(&absenden(&mut frieda, &wecker, &[("aktion", "entfernen")]).await, 303);
    assert!(!frieda.get(&ablauf).await.text().contains("Frist läuft ab"));

    // Several instances, a second step at the same time, a sub-process and a signal.
    let oft =
        [("aktion", "speichern"), ("name", "Prüfen"), ("aufgabe", "pruefen"), ("mehrfach", "liste"), ("liste", "")];
    status(&absenden(&mut frieda, &pruefen, &oft).await, 422);
    let mut oft = oft;
    oft[4].1 = "hunde";
    status(&absenden(&mut frieda, &pruefen, &oft).await, 303);
    assert!(frieda.get(&ablauf).await.text().contains("für jeden Eintrag einzeln"));
    let einmal = [("aktion", "speichern"), ("name", "Prüfen"), ("aufgabe", "pruefen"), ("mehrfach", "nein")];
    status(&absenden(&mut frieda, &pruefen, &einmal).await, 303);
    let neben = [("aktion", "zugleich"), ("name", "Zweites Amt hört zu"), ("was", "aufgabe"), ("aufgabe", "pruefen")];
    status(&absenden(&mut frieda, &pruefen, &neben).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Zweites Amt hört zu") && text.contains("Alle Wege zugleich"), "{text}");
    let weg = link(&text, "titel\">Zweites Amt hört zu", "/ablauf/weg/");
    status(
        &absenden(&mut frieda, &weg, &[("aktion", "einfuegen"), ("name", "Nacharbeit"), ("was", "unterprozess")]).await,
        303,
    );
    let signal =
        [("aktion", "einfuegen"), ("name", "Register da"), ("was", "signal"), ("signalname", "Register wieder da")];
    status(&absenden(&mut frieda, &weg, &signal).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Nacharbeit") && text.contains("bis das Signal „Register wieder da“ kommt"), "{text}");
    let schritt = link(&text, "titel\">Register da", "/ablauf/schritt/");
    let anders = [("aktion", "speichern"), ("name", "Register da"), ("ereignis", "")];
    status(&absenden(&mut frieda, &schritt, &anders).await, 422);
    status(
        &absenden(&mut frieda, &schritt, &[("aktion", "speichern"), ("name", "Register da"), ("ereignis", "Ruf")])
            .await,
        303,
    );
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("bis das Signal „Ruf“ kommt") && text.contains("Die Prüfung findet keinen Mangel"), "{text}");
}

#[tokio::test]
async fn a_shared_block_is_put_in_set_up_and_opened() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let ablauf = format!("{a}/ablauf");
    let weg = link(&frieda.get(&ablauf).await.text(), "Antrag eingegangen", "/ablauf/weg/");
    // The drawing offers the same blocks.
    let zeichnen = frieda.get(&format!("{ablauf}/zeichnen")).await.text();
    assert!(zeichnen.contains("data-angabe=\"calledElement=baustein_zahlung_vorab betrag=gebuehr\""), "{zeichnen}");
    let ohne = [("aktion", "einfuegen"), ("name", "Zahlen"), ("was", "aufruf"), ("aufruf", "baustein_zahlung_vorab")];
    status(&absenden(&mut frieda, &weg, &ohne).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Zahlung abwarten"), "{text}");
    let schritt = link(&text, "titel\">Zahlen", "/ablauf/schritt/");
    // Without its parameter it is not opened, and the page says which one is missing.
    let nein = absenden(&mut frieda, &schritt, &[("aktion", "oeffnen")]).await;
    status(&nein, 422);
    assert!(nein.text().contains("braucht noch eine Angabe"));
    let falsch =
        [("aktion", "speichern"), ("name", "Zahlen"), ("aufruf", "baustein_zahlung_vorab"), ("angabe.betrag", "")];
    status(&absenden(&mut frieda, &schritt, &falsch).await, 422);
    let mut gut = falsch;
    gut[3].1 = "gebuehr";
    status(&absenden(&mut frieda, &schritt, &gut).await, 303);
    let seite = frieda.get(&schritt).await.text();
    assert!(
        seite.contains("Diesen Baustein als eigenen Ablauf öffnen")
            && seite.contains("Spätere Verbesserungen des Bausteins kommen dann nicht mehr"),
        "{seite}"
    );
    status(&absenden(&mut frieda, &schritt, &[("aktion", "oeffnen")]).await, 303);
    // Its steps are steps of the draft now: the wait of 14 days can be changed.
    let text = frieda.get(&ablauf).await.text();
    let warten = link(&text, "titel\">Zahlungsfrist vorbei", "/ablauf/schritt/");
    assert!(!frieda.get(&schritt).await.text().contains("als eigenen Ablauf öffnen"));
    let felder = [
        ("aktion", "speichern"),
        ("name", "Ein Monat ohne Zahlung"),
        ("zeitart", "dauer"),
        ("zahl", "1"),
        ("einheit", "M"),
    ];
    status(&absenden(&mut frieda, &warten, &felder).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Wartet, 1 Monat lang") && text.contains("Die Prüfung findet keinen Mangel"), "{text}");
}

#[tokio::test]
async fn a_drawn_timer_without_a_time_is_named_with_the_way_to_its_page() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let (bpmn, marke) = datei(&mut frieda, &a).await;
    let rand = "<bpmn:boundaryEvent id=\"Rand1\" attachedToRef=\"pruefen\" cancelActivity=\"false\"><bpmn:outgoing>Rand1_w</bpmn:outgoing><bpmn:timerEventDefinition id=\"Rand1_z\" /></bpmn:boundaryEvent><bpmn:endEvent id=\"Rand1_e\"><bpmn:incoming>Rand1_w</bpmn:incoming></bpmn:endEvent><bpmn:sequenceFlow id=\"Rand1_w\" sourceRef=\"Rand1\" targetRef=\"Rand1_e\" /></bpmn:process>";
    let neu = bpmn.replacen("</bpmn:process>", rand, 1);
    status(&frieda.post(&format!("{a}/ablauf/zeichnen"), &[("marke", &marke), ("bpmn", &neu)]).await, 303);
    let ablauf = format!("{a}/ablauf");
    for seite in [ablauf.clone(), format!("{ablauf}/zeichnen")] {
        let text = frieda.get(&seite).await.text();
        assert!(text.contains("Bei „Prüfen“ fehlt, wann der Wecker läuten soll."), "{text}");
        assert!(text.contains(&format!("href=\"{ablauf}/schritt/Rand1\"")) && !text.contains("„“"), "{text}");
    }
    let felder = [("aktion", "speichern"), ("name", ""), ("zeitart", "dauer"), ("zahl", "14"), ("einheit", "D")];
    status(&absenden(&mut frieda, &format!("{ablauf}/schritt/Rand1"), &felder).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Am Schritt „Prüfen“: nach 14 Tagen; läuft daneben"), "{text}");
    assert!(text.contains("Die Prüfung findet keinen Mangel"), "{text}");
}

#[tokio::test]
async fn a_trial_run_begins_on_the_day_that_was_chosen() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let probe = format!("{a}/ablauf/probe");
    let tag = |t, m, j| [("fall", "ohne"), ("am.tag", t), ("am.monat", m), ("am.jahr", j)];
    let seite = frieda.post(&probe, &tag("23", "12", "2027")).await.text();
    assert!(seite.contains("datetime=\"2027-12-23T08:00:00Z\""), "{seite}");
    assert!(seite.contains("name=\"beginn\" value=\"2027-12-23T08:00:00Z\""), "later moves begin at the same moment");
    for falsch in [tag("31", "2", "2027"), tag("1", "", "2027"), tag("1", "1", "1066")] {
        let nein = frieda.post(&probe, &falsch).await;
        status(&nein, 422);
        assert!(nein.text().contains("id=\"am-fehler\""), "{}", nein.text());
    }
}

/// A process with so many ways at once that trying them out takes a while.
fn schwer(bpmn: &str) -> String {
    let p = bpmn.split_once("<process").map_or("bpmn:", |_| "");
    let mut teile = String::new();
    let flow = |id: &str, von: &str, nach: &str| {
        format!("<{p}sequenceFlow id=\"{id}\" sourceRef=\"{von}\" targetRef=\"{nach}\"/>")
    };
    for i in 0..14 {
        teile += &format!("<{p}userTask id=\"t{i}\" name=\"T{i}\" basis:aufgabe=\"pruefen\"/>");
        teile += &flow(&format!("h{i}"), "auf", &format!("t{i}"));
        teile += &flow(&format!("w{i}"), &format!("t{i}"), "zu");
    }
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><{p}definitions xmlns{}="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:basis="urn:basiswerk:bpmn:1" targetNamespace="urn:probe"><{p}process id="schwer" name="Schwer"><{p}startEvent id="s"/><{p}parallelGateway id="auf"/><{p}parallelGateway id="zu"/><{p}endEvent id="e"/>{}{}{teile}</{p}process></{p}definitions>"#,
        if p.is_empty() { String::new() } else { ":bpmn".to_owned() },
        flow("s_auf", "s", "auf"),
        flow("zu_e", "zu", "e"),
    )
}

/// On one thread: while the check tries a large process out, somebody else's page is answered.
#[tokio::test]
async fn a_heavy_check_holds_no_other_page() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let mut andere = b.werkstatt("bautzen", false).await;
    let a = beginnen(&mut frieda).await;
    let (bpmn, marke) = datei(&mut frieda, &a).await;
    let antwort = frieda.post(&format!("{a}/ablauf/zeichnen"), &[("marke", &marke), ("bpmn", &schwer(&bpmn))]).await;
    status(&antwort, 303);
    let fertig = std::sync::Mutex::new(Vec::new());
    let ablauf = format!("{a}/ablauf");
    let langsam = async {
        let antwort = frieda.get(&ablauf).await;
        fertig.lock().unwrap().push("Prüfung");
        antwort
    };
    let schnell = async {
        // A few pages one after the other.
        for _ in 0..3 {
            status(&andere.get("/werkstatt/register").await, 200);
        }
        fertig.lock().unwrap().push("Seite");
    };
    let (antwort, ()) = tokio::join!(langsam, schnell);
    status(&antwort, 200);
    assert!(antwort.text().contains("T13"), "it is the large one");
    assert_eq!(*fertig.lock().unwrap(), ["Seite", "Prüfung"]);
}

#[tokio::test]
async fn sending_a_message_is_a_step_of_the_list_and_of_the_drawing() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda).await;
    let ablauf = format!("{a}/ablauf");
    let weg = link(&frieda.get(&ablauf).await.text(), "Prüfen", "/ablauf/weg/");
    let felder = [("aktion", "einfuegen"), ("name", "Ordnungsamt rufen"), ("was", "senden")];
    let leer = absenden(&mut frieda, &weg, &felder).await;
    status(&leer, 422);
    assert!(leer.text().contains("Schreiben Sie, wie die Nachricht heißt"));
    let felder: Vec<_> =
        felder.into_iter().chain([("sendename", "Bitte um Auskunft"), ("schluessel", "vorgangsnummer")]).collect();
    status(&absenden(&mut frieda, &weg, &felder).await, 303);
    let text = frieda.get(&ablauf).await.text();
    assert!(text.contains("Sendet die Nachricht „Bitte um Auskunft“"), "{text}");
    assert!(text.contains("Die Prüfung findet keinen Mangel"), "{text}");
    let schritt = link(&text, "Ordnungsamt rufen", "/ablauf/schritt/");
    let seite = frieda.get(&schritt).await.text();
    assert!(
        seite.contains("value=\"vorgangsnummer\"") && seite.contains("niemand auf die Nachricht wartet"),
        "{seite}"
    );
    let zeichnen = frieda.get(&format!("{ablauf}/zeichnen")).await.text();
    assert!(zeichnen.contains("data-element=\"SendTask\"") && zeichnen.contains("sendTask "));
}
