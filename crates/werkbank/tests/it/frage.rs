//! A question and what stands beside it: its condition in sentences and as FEEL, the preview of its page, how it is used, what
//! was changed.

use betrieb::{Formularbezug, Merkmal};
use grund::MandantId;
use web::probe::Klient;

use crate::{
    Buehne, absenden,
    dienst::{beginnen, fertig},
    schritt, status, verdeckt,
};

async fn frage(k: &mut Klient, a: &str, text: &str, art: &str) -> String {
    let felder = [("aktion", "frage"), ("seite", "anliegen"), ("frage-anliegen", text), ("art-anliegen", art)];
    let antwort = k.post(&format!("{a}/fragen"), &felder).await;
    status(&antwort, 303);
    antwort.ziel().unwrap().trim_end_matches("?neu=ja").to_owned()
}

/// Saves the condition of a question; the rest as it is.
async fn bedingen(k: &mut Klient, seite: &str, werte: &[(&str, &str)]) -> web::probe::Antwort {
    let fest =
        [("frage", "Wer passt auf?"), ("art", "text"), ("pflicht", "ja"), ("maximal", "200"), ("uebernehmen", "")];
    let vorher = verdeckt(&k.get(seite).await.text(), "formel-vorher").replace("&quot;", "\"").replace("&gt;", ">");
    let mut felder = fest.to_vec();
    felder.push(("formel-vorher", &vorher));
    felder.extend(werte);
    absenden(k, seite, &felder).await
}

#[tokio::test]
async fn a_condition_stands_in_sentences_and_as_feel_and_each_follows_the_other() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    frage(&mut frieda, &a, "Wie viele kommen?", "zahl").await;
    let seite = frage(&mut frieda, &a, "Wer passt auf?", "text").await;
    // Sentences make the formula.
    let satz = [
        ("wenn-frage-0", "wie_viele_kommen"),
        ("wenn-wie-0", "mindestens"),
        ("wenn-antwort-0", "10"),
        ("verbunden", "und"),
    ];
    status(&bedingen(&mut frieda, &seite, &[&satz[..], &[("formel", "")]].concat()).await, 303);
    let da = frieda.get(&seite).await.text();
    assert!(da.contains("value=\"wie_viele_kommen &gt;= 10\""), "{da}");
    assert!(da.contains("„Wie viele kommen?“ ist mindestens „10“"), "{da}");
    // The formula makes the sentences; sentences that were not touched do not hold it back.
    let feel = ("formel", "wie_viele_kommen < 5");
    status(&bedingen(&mut frieda, &seite, &[&satz[..], &[feel]].concat()).await, 303);
    let da = frieda.get(&seite).await.text();
    assert!(
        da.contains("ist kleiner (oder früher) als „5“") && da.contains("value=\"wie_viele_kommen &lt; 5\""),
        "{da}"
    );
    // Both changed, and not to the same: it is said, and nothing is saved.
    let anders =
        [("wenn-frage-0", "wie_viele_kommen"), ("wenn-wie-0", "ist"), ("wenn-antwort-0", "7"), ("verbunden", "und")];
    let vorher = ("formel-vorher", "wie_viele_kommen < 5");
    let fest =
        [("frage", "Wer passt auf?"), ("art", "text"), ("pflicht", "ja"), ("maximal", "200"), ("uebernehmen", "")];
    let beide = [&fest[..], &anders[..], &[("formel", "wie_viele_kommen > 8"), vorher]].concat();
    let nein = absenden(&mut frieda, &seite, &beide).await;
    status(&nein, 422);
    assert!(nein.text().contains("Ändern Sie nur eins davon") && nein.text().contains("wie_viele_kommen &gt; 8"));
    // More than sentences: the formula, and why.
    let mehr = ("formel", "wie_viele_kommen * 2 > 8");
    let unberuehrt =
        [("wenn-frage-0", "wie_viele_kommen"), ("wenn-wie-0", "unter"), ("wenn-antwort-0", "5"), ("verbunden", "und")];
    status(&absenden(&mut frieda, &seite, &[&fest[..], &unberuehrt[..], &[mehr, vorher]].concat()).await, 303);
    let da = frieda.get(&seite).await.text();
    assert!(da.contains("Diese Bedingung steht nur als Formel da.") && da.contains("Sie rechnet."), "{da}");
    // Neither touched: it stays. A sentence typed beside it replaces it.
    let vorher = ("formel-vorher", "wie_viele_kommen * 2 > 8");
    let leer = [("wenn-frage-0", ""), ("wenn-wie-0", "ist"), ("wenn-antwort-0", ""), ("verbunden", "und")];
    status(&absenden(&mut frieda, &seite, &[&fest[..], &leer[..], &[mehr, vorher]].concat()).await, 303);
    assert!(frieda.get(&seite).await.text().contains("wie_viele_kommen * 2 &gt; 8"));
    status(&absenden(&mut frieda, &seite, &[&fest[..], &anders[..], &[mehr, vorher]].concat()).await, 303);
    assert!(frieda.get(&seite).await.text().contains("value=\"wie_viele_kommen = 7\""));
    // Both emptied: it always appears.
    let vorher = ("formel-vorher", "wie_viele_kommen = 7");
    status(&absenden(&mut frieda, &seite, &[&fest[..], &leer[..], &[("formel", ""), vorher]].concat()).await, 303);
    assert!(!frieda.get(&seite).await.text().contains("Gespeichert ist: "));
}

#[tokio::test]
async fn the_page_of_a_question_shows_it_in_a_frame_of_this_house_alone() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    frage(&mut frieda, &a, "Wie viele kommen?", "zahl").await;
    let seite = frage(&mut frieda, &a, "Wer passt auf?", "text").await;
    status(&bedingen(&mut frieda, &seite, &[("formel", "wie_viele_kommen > 10")]).await, 303);
    let da = frieda.get(&seite).await;
    let csp = |a: &web::probe::Antwort| a.kopf["content-security-policy"].to_str().unwrap().to_owned();
    assert!(da.text().contains("<iframe") && csp(&da).contains("frame-src 'self'"), "{}", csp(&da));
    assert!(csp(&da).contains("frame-ancestors 'none'"));
    for ansicht in ["breit", "schmal", "terminal", "rtl", "druck"] {
        let rahmen = format!("{a}/vorschau?vorschau-seite=anliegen&vorschau-ansicht={ansicht}&vorschau-rahmen=ja");
        let link = rahmen.replace('&', "&amp;");
        assert!(da.text().contains(&link), "{link}: {}", da.text());
        let r = frieda.get(&rahmen).await;
        status(&r, 200);
        assert!(csp(&r).contains("frame-ancestors 'self'"));
        // The question that waits for an answer is shown too; and nothing of the house around it.
        assert!(r.text().contains("Wer passt auf?") && r.text().contains(&format!("bw-vorschau--{ansicht}")));
        assert!(!r.text().contains("<nav") && !r.text().contains("<form"), "{}", r.text());
    }
    status(&frieda.get(&format!("{a}/vorschau?vorschau-seite=gibtesnicht&vorschau-rahmen=ja")).await, 404);
    status(
        &b.werkstatt("goerlitz", false)
            .await
            .get(&format!("{a}/vorschau?vorschau-seite=anliegen&vorschau-rahmen=ja"))
            .await,
        404,
    );
}

#[tokio::test]
async fn the_maker_of_a_form_sees_how_it_is_used_and_no_authority_alone() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let nutzung = format!("{a}/nutzung");
    let leer = frieda.get(&nutzung).await.text();
    assert!(leer.contains("Noch keine Zahlen") && leer.contains("noch nicht freigegeben"), "{leer}");
    fertig(&mut frieda, &a).await;
    status(&schritt(&mut frieda, &a, &[("aktion", "vorlegen")]).await, 303);
    let mut hannes = b.werkstatt("sn", true).await;
    status(&schritt(&mut hannes, &a, &[("aktion", "urteil"), ("urteil", "freigeben")]).await, 303);
    assert!(frieda.get(&nutzung).await.text().contains("hat niemand das Formular begonnen"));

    let l = b.haus.leistungen.aktuell("feuer-anmelden").unwrap();
    let heute = grund::tag_von(b.haus.umwelt.jetzt());
    let zaehler = b.haus.formularstatistik();
    let zaehlen = |mandant: i32, merkmal, wert: &str, n: usize| {
        let bezug = Formularbezug {
            mandant: MandantId(mandant),
            leistung: l.stamm.kennung.clone(),
            version: l.version,
            tag: heute,
        };
        (0..n).for_each(|_| zaehler.zaehlen(bezug.clone(), merkmal, wert));
    };
    for (mandant, n) in [(14_625_020, 12), (14_626_110, 8)] {
        zaehlen(mandant, Merkmal::Begonnen, "", n);
        zaehlen(mandant, Merkmal::Geraet, "telefon", n);
        zaehlen(mandant, Merkmal::Seite, "anliegen", n / 2);
    }
    zaehlen(14_625_020, Merkmal::Angekommen, "anliegen", 10);
    zaehlen(14_625_020, Merkmal::Weitergegangen, "anliegen", 3);
    zaehlen(14_625_020, Merkmal::Abgesendet, "", 5);
    zaehlen(14_625_020, Merkmal::Dauer, "5 bis 15 Minuten", 5);
    zaehlen(14_625_020, Merkmal::Fehler, "wo_brennt_es", 10);
    zaehlen(14_625_020, Merkmal::Fehler, "vorname", 2);
    // Another Land's is none of hers.
    zaehlen(15_003_000, Merkmal::Begonnen, "", 500);
    zaehler.sichern(&b.haus.db).await.unwrap();

    let da = frieda.get(&nutzung).await.text();
    for satz in [
        "jetzt im Angebot",
        "5 bis 15 Minuten",
        "Wo Menschen zuletzt waren",
        "Wo brennt es?",
        "nicht einzeln gezeigt",
        "25 %",
    ] {
        assert!(da.contains(satz), "{satz}: {da}");
    }
    assert!(!da.contains("520") && !da.contains("Bautzen"), "{da}");
    let csv = frieda.get(&format!("{a}/ausgabe/nutzung")).await;
    status(&csv, 200);
    assert!(
        csv.text().contains(";begonnen;;20\r\n") && csv.text().contains(";fehler;vorname;unter 5\r\n"),
        "{}",
        csv.text()
    );
    // One version alone, and one that nobody used.
    let kurz: String = l.version.to_string().chars().take(12).collect();
    assert!(frieda.get(&format!("{nutzung}?fassung={kurz}")).await.text().contains("Unten steht nur die Fassung"));
    assert!(
        frieda.get(&format!("{nutzung}?fassung=000000000000")).await.text().contains("Andere Fassungen wurden benutzt")
    );
    assert!(frieda.get(&format!("{nutzung}?von=gestern")).await.text().contains("Diese Tage passen nicht"));
    // The question says what became of it: ten faults, ten pages done, half of those who began.
    let frage = frieda.get(&format!("{a}/frage/wo_brennt_es")).await.text();
    assert!(frage.contains("10-mal kam sie mit einem Fehler zurück (50 % der Versuche)"), "{frage}");
    assert!(
        frage.contains("7 Anträge stehen auf ihrer Seite und sind nicht abgesendet (35 % der begonnenen)."),
        "{frage}"
    );
    // Nobody else's.
    status(&b.werkstatt("goerlitz", false).await.get(&nutzung).await, 404);
}

#[tokio::test]
async fn what_changed_is_told_in_sentences_and_the_files_stand_behind() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    fertig(&mut frieda, &a).await;
    let seite = format!("{a}/frage/wo_brennt_es");
    let felder = [
        ("frage", "Wo genau brennt es?"),
        ("art", "text"),
        ("pflicht", "nein"),
        ("maximal", "100"),
        ("uebernehmen", ""),
    ];
    status(&absenden(&mut frieda, &seite, &felder).await, 303);
    let verlauf = frieda.get(&format!("{a}/fassungen")).await.text();
    let ziele: Vec<&str> = verlauf.split("?vergleich=").skip(1).map(|r| r.split(['#', '"']).next().unwrap()).collect();
    let neu = frieda.get(&format!("{a}/fassungen?vergleich={}", ziele[0])).await.text();
    for satz in [
        "Fragen des Formulars",
        "Die Frage heißt anders: „Wo genau brennt es?“.",
        "„Wo genau brennt es?“ ist jetzt freiwillig.",
        "Für Fachleute: die Dateien, Wort für Wort",
        "</ins>",
    ] {
        assert!(neu.contains(satz), "{satz}: {neu}");
    }
    // The sentences come first; what a programmer reads is folded away.
    assert!(neu.find("Die Frage heißt anders") < neu.find("Für Fachleute"));
    // The first state has nothing before it; a test case changes nothing that people see.
    let erster = frieda.get(&format!("{a}/fassungen?vergleich={}", ziele[ziele.len() - 1])).await.text();
    assert!(erster.contains("Hier beginnt der Dienst."), "{erster}");
    let fall = frieda.get(&format!("{a}/fassungen?vergleich={}", ziele[1])).await.text();
    assert!(fall.contains("Geändert: Testfall"), "{fall}");
}

#[tokio::test]
async fn accessibility_has_a_line_of_its_own_and_stops_a_release() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    fertig(&mut frieda, &a).await;
    let zeile = async |k: &mut Klient| {
        let text = k.get(&format!("{a}/freigabe")).await.text();
        let ab = text.split("Barrierefreiheit: beschriftet").nth(1).unwrap().to_owned();
        ab.split("</li>").next().unwrap().to_owned()
    };
    assert!(zeile(&mut frieda).await.contains("in Ordnung"), "{}", zeile(&mut frieda).await);
    let seite = format!("{a}/frage/wo_brennt_es");
    let felder = [
        ("frage", "Wo brennt es? (Pflichtfeld)"),
        ("art", "text"),
        ("pflicht", "ja"),
        ("maximal", "100"),
        ("uebernehmen", ""),
    ];
    status(&absenden(&mut frieda, &seite, &felder).await, 303);
    assert!(zeile(&mut frieda).await.contains("1 Mangel"), "{}", zeile(&mut frieda).await);
    assert!(frieda.get(&seite).await.text().contains("Nehmen Sie den Vermerk aus der Frage"));
    let nein = schritt(&mut frieda, &a, &[("aktion", "vorlegen")]).await;
    status(&nein, 422);
}

/// Saves the sentence „In welcher Gemeinde?“ is `antwort`; the formula is not touched.
async fn nach_gemeinde(k: &mut Klient, seite: &str, antwort: &str, mehr: &[(&str, &str)]) -> web::probe::Antwort {
    let formel = verdeckt(&k.get(seite).await.text(), "formel-vorher").replace("&quot;", "\"");
    let satz = [
        ("wenn-frage-0", "in_welcher_gemeinde"),
        ("wenn-wie-0", "ist"),
        ("wenn-antwort-0", antwort),
        ("verbunden", "und"),
        ("formel", formel.as_str()),
    ];
    bedingen(k, seite, &[&satz[..], mehr].concat()).await
}

#[tokio::test]
async fn an_entry_of_a_code_list_is_chosen_by_its_name() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let liste = frage(&mut frieda, &a, "In welcher Gemeinde?", "codeliste").await;
    let gemeinden = [
        ("frage", "In welcher Gemeinde?"),
        ("art", "codeliste"),
        ("pflicht", "ja"),
        ("liste", "gemeinden"),
        ("uebernehmen", ""),
    ];
    status(&absenden(&mut frieda, &liste, &gemeinden).await, 303);
    let staat = frage(&mut frieda, &a, "Aus welchem Staat?", "staat").await;
    let seite = frage(&mut frieda, &a, "Wer passt auf?", "text").await;
    // A whole name is understood.
    status(&nach_gemeinde(&mut frieda, &seite, "Bautzen", &[]).await, 303);
    let da = frieda.get(&seite).await.text();
    assert!(da.contains("value=\"in_welcher_gemeinde = &quot;14625020&quot;\""), "{da}");
    assert!(da.contains("„In welcher Gemeinde?“ ist „Bautzen“") && da.contains("value=\"Bautzen\""), "{da}");
    // Words that several entries have: it is said which, they come as choices, and nothing is saved.
    let viele = nach_gemeinde(&mut frieda, &seite, "Neu", &[]).await;
    status(&viele, 422);
    let text = viele.text();
    assert!(text.contains("„Neu“ passt auf") && text.contains("name=\"wenn-treffer-0\""), "{text}");
    // The hit that is chosen holds; words typed anew go before it.
    let neustadt = text.split("name=\"wenn-treffer-0\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let neustadt = neustadt.split('"').next().unwrap().to_owned();
    let wahl = [("wenn-treffer-0", neustadt.as_str()), ("wenn-gesucht-0", "Neu")];
    status(&nach_gemeinde(&mut frieda, &seite, "Neu", &wahl).await, 303);
    assert!(frieda.get(&seite).await.text().contains(&format!("in_welcher_gemeinde = &quot;{neustadt}&quot;")));
    status(&nach_gemeinde(&mut frieda, &seite, "Bautzen", &wahl).await, 303);
    assert!(frieda.get(&seite).await.text().contains("in_welcher_gemeinde = &quot;14625020&quot;"));
    let nichts = nach_gemeinde(&mut frieda, &seite, "Atlantis", &[]).await;
    status(&nichts, 422);
    assert!(nichts.text().contains("In der Liste steht nichts mit „Atlantis“"), "{}", nichts.text());
    // The button that shows answers: hits without saving. A short list opens.
    let zeigen = nach_gemeinde(&mut frieda, &seite, "Neu", &[("antworten-zeigen", "ja")]).await;
    status(&zeigen, 200);
    assert!(zeigen.text().contains("Einträge mit „Neu“"), "{}", zeigen.text());
    let laender = [
        ("wenn-frage-0", "aus_welchem_staat"),
        ("wenn-wie-0", "ist"),
        ("wenn-antwort-0", ""),
        ("verbunden", "und"),
        ("antworten-zeigen", "ja"),
    ];
    let zeigen = bedingen(&mut frieda, &seite, &laender).await;
    assert!(zeigen.text().contains("<option value=\"Polen\""), "{staat}: {}", zeigen.text());
    // As one types, for our script; of this draft alone.
    let tippen = format!("{a}/eintraege/gemeinden?q=bautz");
    let json = frieda.get(&tippen).await.text();
    assert!(json.contains("\"titel\":\"Bautzen\""), "{json}");
    status(&frieda.get(&format!("{a}/eintraege/gibtesnicht?q=b")).await, 404);
    status(&b.werkstatt("goerlitz", false).await.get(&tippen).await, 404);
}
