//! Groups and limits in the designer: each question of a group has its settings, what cannot hold is refused at its field, what
//! a change left to be done is said, conditions know more than answers, and the preview stays.

use web::probe::Klient;

use crate::{Buehne, absenden, dienst::beginnen, status};

pub async fn neu(k: &mut Klient, a: &str, text: &str, art: &str) -> String {
    let felder = [("aktion", "frage"), ("seite", "anliegen"), ("frage-anliegen", text), ("art-anliegen", art)];
    let antwort = k.post(&format!("{a}/fragen"), &felder).await;
    status(&antwort, 303);
    antwort.ziel().unwrap().trim_end_matches("?neu=ja").to_owned()
}

/// A question inside of the group with this page; gives the address of its own page.
async fn innen(k: &mut Klient, gruppe: &str, text: &str, art: &str) -> String {
    let antwort = k.post(gruppe, &[("aktion", "neu"), ("neue-frage", text), ("neue-art", art)]).await;
    status(&antwort, 303);
    antwort.ziel().unwrap().trim_end_matches("?neu=ja").to_owned()
}

async fn druecken(k: &mut Klient, seite: &str, aktion: &str) -> web::probe::Antwort {
    k.post(seite, &[("aktion", aktion)]).await
}

/// The names of the questions in the list of a group, in their order.
fn namen(seite: &str) -> Vec<&str> {
    let liste = seite.split("id=\"fragen-der-gruppe\"").nth(1).unwrap().split("<details").next().unwrap();
    let links = liste.split("<li>").skip(1);
    links.map(|l| l.split("\">").nth(1).unwrap().split('<').next().unwrap()).collect()
}

#[tokio::test]
async fn each_question_of_a_group_has_its_settings_and_its_buttons() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let gruppe = neu(&mut frieda, &a, "Kinder", "gruppe").await;
    let leer = frieda.get(&format!("{gruppe}?neu=ja")).await.text();
    assert!(
        leer.contains("Noch keine Frage") && leer.contains("Frage „Kinder“: Die Gruppe hat keine Felder."),
        "{leer}"
    );
    let art = innen(&mut frieda, &gruppe, "Welche Schule?", "auswahl").await;
    let alter = innen(&mut frieda, &gruppe, "Wie alt?", "zahl").await;
    // The default page asks for a date of birth: the group's takes another id, and the form still compiles.
    let geboren = innen(&mut frieda, &gruppe, "Geburtsdatum", "datum").await;
    assert!(geboren.ends_with("/frage/kinder.geburtsdatum_2"), "{geboren}");
    status(&frieda.get(&format!("{a}/vorschau")).await, 200);
    assert!(!frieda.get(&format!("{a}/fragen")).await.text().contains("schon vergeben"));
    let wahl = [
        ("frage", "Welche Schule?"),
        ("art", "auswahl"),
        ("pflicht", "ja"),
        ("hinweis", "Die Schule im nächsten Jahr."),
        ("optionen", "Grundschule = grund\nOberschule = ober"),
        ("danach", "liste"),
    ];
    let antwort = absenden(&mut frieda, &art, &wahl).await;
    status(&antwort, 303);
    assert_eq!(antwort.ziel(), Some(format!("{gruppe}?getan=eingestellt#fragen-der-gruppe").as_str()));
    // A number with limits that asks only for one of the schools: the group's earlier questions can be asked for.
    let zahl = [
        ("frage", "Wie alt?"),
        ("art", "zahl"),
        ("pflicht", "nein"),
        ("von", "6"),
        ("bis", "18"),
        ("wenn-frage-0", "welche_schule"),
        ("wenn-wie-0", "ist"),
        ("wenn-antwort-0", "Oberschule"),
        ("verbunden", "und"),
    ];
    status(&absenden(&mut frieda, &alter, &zahl).await, 303);
    let da = frieda.get(&alter).await.text();
    assert!(da.contains("„Welche Schule?“ ist „Oberschule“") && da.contains("value=\"18\""), "{da}");
    // Files are offered inside; no groups, nor what is taken from earlier applications.
    assert!(da.contains("value=\"datei\"") && !da.contains("value=\"gruppe\"") && !da.contains("name=\"uebernehmen\""));
    for art in ["gruppe", "tabelle"] {
        let nein = frieda.post(&gruppe, &[("aktion", "neu"), ("neue-frage", "Beleg"), ("neue-art", art)]).await;
        status(&nein, 422);
        assert!(nein.text().contains("außerhalb der Gruppe") && nein.text().contains("value=\"Beleg\""));
    }
    // Moved, refused at the rim and where another depends on it, taken out and in again.
    status(&druecken(&mut frieda, &gruppe, "hoch:kinder.geburtsdatum_2").await, 303);
    assert_eq!(namen(&frieda.get(&gruppe).await.text()), ["Welche Schule?", "Geburtsdatum", "Wie alt?"]);
    status(&druecken(&mut frieda, &gruppe, "runter:kinder.wie_alt").await, 422);
    let nein = druecken(&mut frieda, &gruppe, "heraus:kinder.welche_schule").await;
    status(&nein, 422);
    assert!(nein.text().contains("„Wie alt?“ hängt von dieser Antwort ab"), "{}", nein.text());
    status(&druecken(&mut frieda, &gruppe, "heraus:kinder.geburtsdatum_2").await, 303);
    status(&frieda.get(&format!("{a}/frage/geburtsdatum_2")).await, 200);
    status(&frieda.post(&gruppe, &[("aktion", "hinein"), ("hinein", "geburtsdatum_2")]).await, 303);
    assert_eq!(namen(&frieda.get(&gruppe).await.text()), ["Welche Schule?", "Wie alt?", "Geburtsdatum"]);
    status(&druecken(&mut frieda, &gruppe, "weg:kinder.geburtsdatum_2").await, 303);
    assert_eq!(namen(&frieda.get(&gruppe).await.text()), ["Welche Schule?", "Wie alt?"]);
    // The group keeps its questions when its words change, and does not become a text while it has some.
    let werte = [
        ("frage", "Ihre Kinder"),
        ("art", "gruppe"),
        ("pflicht", "ja"),
        ("eintrag", "Kind"),
        ("minimal", "0"),
        ("maximal", "4"),
        ("uebernehmen", ""),
    ];
    status(&absenden(&mut frieda, &gruppe, &werte).await, 303);
    assert_eq!(namen(&frieda.get(&gruppe).await.text()), ["Welche Schule?", "Wie alt?"]);
    let werte = [("frage", "Ihre Kinder"), ("art", "text"), ("pflicht", "ja"), ("uebernehmen", "")];
    let nein = absenden(&mut frieda, &gruppe, &werte).await;
    status(&nein, 422);
    assert!(nein.text().contains("In der Gruppe stehen noch Fragen."), "{}", nein.text());
    // Nobody else's, and no question that is not there.
    status(&b.werkstatt("goerlitz", false).await.get(&art).await, 404);
    status(&frieda.get(&format!("{a}/frage/kinder.gibtesnicht")).await, 404);
}

#[tokio::test]
async fn a_block_that_asks_the_same_does_not_break_the_form() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let gruppe = neu(&mut frieda, &a, "Kinder", "gruppe").await;
    innen(&mut frieda, &gruppe, "Strasse", "text").await;
    status(&frieda.post(&format!("{a}/fragen"), &[("aktion", "baustein"), ("baustein", "stelle")]).await, 303);
    let da = frieda.get(&format!("{a}/fragen?getan=hinzu")).await.text();
    assert!(!da.contains("schon vergeben") && !da.contains("noch etwas zu tun"), "{da}");
}

#[tokio::test]
async fn a_hint_alone_is_no_all_clear() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    let seite =
        neu(&mut frieda, &a, "Wie lautet die Grundstücksverkehrsgenehmigungszuständigkeitsübertragung?", "text").await;
    let da = frieda.get(&seite).await.text();
    assert!(da.contains("Ratschläge: 1"), "{da}");
    assert!(!da.contains("Alles Nötige ist da"), "law and texts are still missing: {da}");
    assert!(!frieda.get(&format!("{a}/fragen")).await.text().contains("Alles Nötige ist da"));
}

#[tokio::test]
async fn limits_are_written_as_people_write_them_and_what_cannot_hold_is_refused() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    neu(&mut frieda, &a, "Erster Tag", "datum").await;
    let seite = neu(&mut frieda, &a, "Letzter Tag", "datum").await;
    let mit = |von: &'static str, bis: &'static str| {
        vec![
            ("frage", "Letzter Tag"),
            ("art", "datum"),
            ("pflicht", "ja"),
            ("uebernehmen", ""),
            ("fruehestens", von),
            ("spaetestens", bis),
        ]
    };
    for (von, bis) in [("31.01.2027", "heute + 400 Tage"), ("„Erster Tag“ + 1 Tag", ""), ("heute - 18 Jahre", "heute")]
    {
        let antwort = absenden(&mut frieda, &seite, &mit(von, bis)).await;
        status(&antwort, 303);
        let da = frieda.get(antwort.ziel().unwrap()).await.text();
        assert!(da.contains(&format!("value=\"{von}\"")) && da.contains(&format!("value=\"{bis}\"")), "{von}: {da}");
        assert!(!da.contains("noch etwas zu tun"), "{da}");
        assert!(frieda.get(&format!("{a}/vorschau")).await.text().contains("Letzter Tag"));
    }
    for (von, bis, satz) in [
        ("31.02.2027", "", "gibt es nicht im Kalender"),
        ("morgen", "", "Schreiben Sie einen Tag wie 31.01.2027"),
        // Both are counted from today: what is calculated shows that nothing lies between.
        ("heute - 18 Jahre", "heute - 20 Jahre", "Kein Tag passt"),
        ("min(gibtesnicht, heute)", "", "gibtesnicht"),
    ] {
        let nein = absenden(&mut frieda, &seite, &mit(von, bis)).await;
        status(&nein, 422);
        assert!(nein.text().contains(satz) && nein.text().contains("href=\"#fruehestens\""), "{von}: {}", nein.text());
        assert!(nein.text().contains(&format!("value=\"{von}\"")), "what was typed stays");
    }
    assert!(frieda.get(&seite).await.text().contains("value=\"heute - 18 Jahre\""), "and nothing was saved");
    let zahl = neu(&mut frieda, &a, "Wie viele?", "zahl").await;
    let werte =
        [("frage", "Wie viele?"), ("art", "zahl"), ("pflicht", "ja"), ("uebernehmen", ""), ("von", "10"), ("bis", "3")];
    let nein = absenden(&mut frieda, &zahl, &werte).await;
    status(&nein, 422);
    assert!(
        nein.text().contains("Keine Antwort passt")
            && nein.text().contains("value=\"10\"")
            && nein.text().contains("value=\"3\"")
    );
    let werte =
        [("frage", "Wie viele?"), ("art", "zahl"), ("pflicht", "ja"), ("uebernehmen", ""), ("formel", "erster_tag >")];
    let nein = absenden(&mut frieda, &zahl, &werte).await;
    status(&nein, 422);
    assert!(nein.text().contains("href=\"#formel\"") && nein.text().contains("erster_tag &gt;"), "{}", nein.text());
    // Another kind breaks the condition of another question: it is saved, and the page says what follows.
    let wer = neu(&mut frieda, &a, "Wer kommt?", "text").await;
    let werte = [
        ("frage", "Wer kommt?"),
        ("art", "text"),
        ("pflicht", "ja"),
        ("maximal", "200"),
        ("uebernehmen", ""),
        ("formel", "wie_viele > 3"),
    ];
    status(&absenden(&mut frieda, &wer, &werte).await, 303);
    let werte = [("frage", "Wie viele?"), ("art", "text"), ("pflicht", "ja"), ("uebernehmen", "")];
    let antwort = absenden(&mut frieda, &zahl, &werte).await;
    status(&antwort, 303);
    let da = frieda.get(antwort.ziel().unwrap()).await.text();
    let folge = da.split("Durch diese Änderung ist noch etwas zu tun").nth(1).unwrap_or_else(|| panic!("{da}"));
    assert!(folge.contains("Frage „Wer kommt?“: Bedingung") && folge.contains("/frage/wer_kommt\""), "{folge}");
    let nutzung = frieda.get(&format!("{a}/nutzung?von=01.02.2026&bis=28.02.2026")).await.text();
    assert!(nutzung.contains("value=\"01.02.2026\"") && !nutzung.contains("Diese Tage passen nicht"), "{nutzung}");
}

#[tokio::test]
async fn sentences_ask_for_an_age_a_number_of_entries_and_the_authority() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    neu(&mut frieda, &a, "Geboren am", "datum").await;
    neu(&mut frieda, &a, "Welche Art?", "ja_nein").await;
    neu(&mut frieda, &a, "Belege", "datei").await;
    let seite = neu(&mut frieda, &a, "Wer vertritt Sie?", "text").await;
    let fest = [
        ("frage", "Wer vertritt Sie?"),
        ("art", "text"),
        ("pflicht", "ja"),
        ("maximal", "200"),
        ("uebernehmen", ""),
        ("verbunden", "und"),
    ];
    for (frage, wie, antwort, feel, worte) in [
        (
            "geboren_am",
            "juenger",
            "18",
            "geboren_am &gt; heute - duration(&quot;P18Y&quot;)",
            "„Geboren am“ ist unter 18 Jahre alt",
        ),
        (
            "geboren_am",
            "mindestens",
            "01.03.2020",
            "geboren_am &gt;= date(&quot;2020-03-01&quot;)",
            "„Geboren am“ ist mindestens „01.03.2020“",
        ),
        (
            "count(belege)",
            "mindestens",
            "2",
            "count(belege) &gt;= 2",
            "„Anzahl der Dateien: Belege“ ist mindestens „2“",
        ),
        (
            "heute",
            "mindestens",
            "1.1.2027",
            "heute &gt;= date(&quot;2027-01-01&quot;)",
            "„Tag des Antrags“ ist mindestens „01.01.2027“",
        ),
    ] {
        let satz = [("wenn-frage-0", frage), ("wenn-wie-0", wie), ("wenn-antwort-0", antwort)];
        status(&absenden(&mut frieda, &seite, &[&fest[..], &satz[..]].concat()).await, 303);
        let da = frieda.get(&seite).await.text();
        assert!(da.contains(&format!("value=\"{feel}\"")) && da.contains(worte), "{frage}: {da}");
        assert!(frieda.get(&format!("{a}/vorschau")).await.text().contains("Geboren am"), "the form compiles");
    }
    let nein = [("wenn-frage-0", "geboren_am"), ("wenn-wie-0", "juenger"), ("wenn-antwort-0", "jung")];
    let nein = absenden(&mut frieda, &seite, &[&fest[..], &nein[..]].concat()).await;
    status(&nein, 422);
    assert!(nein.text().contains("Geben Sie die Jahre als ganze Zahl an"), "{}", nein.text());
    // The answers of the chosen question, to choose from; nothing is saved by looking at them.
    let zeigen =
        [("wenn-frage-0", "welche_art"), ("wenn-wie-0", "ist"), ("wenn-antwort-0", ""), ("antworten-zeigen", "ja")];
    let da = absenden(&mut frieda, &seite, &[&fest[..], &zeigen[..]].concat()).await;
    status(&da, 200);
    let wahl = da.text().split("name=\"wenn-antwort-0\"").nth(1).unwrap().split("</select>").next().unwrap().to_owned();
    assert!(wahl.contains("value=\"ja\"") && wahl.contains("value=\"nein\""), "{wahl}");
    assert!(frieda.get(&seite).await.text().contains("Tag des Antrags“ ist mindestens"));
}

#[tokio::test]
async fn the_preview_shows_the_question_alone_and_stays_while_the_form_has_faults() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let a = beginnen(&mut frieda, "land-14").await;
    neu(&mut frieda, &a, "Was ist los?", "text").await;
    let seite = neu(&mut frieda, &a, "Wer ist da?", "text").await;
    let rahmen = format!("{a}/vorschau?vorschau-seite=anliegen&vorschau-ansicht=breit&vorschau-rahmen=ja");
    let allein = format!("{rahmen}&vorschau-frage=wer_ist_da");
    assert!(frieda.get(&seite).await.text().contains(&allein.replace('&', "&amp;")));
    let da = frieda.get(&allein).await.text();
    assert!(da.contains("Wer ist da?") && !da.contains("Was ist los?"), "{da}");
    assert!(frieda.get(&rahmen).await.text().contains("Was ist los?"));
    // An empty group breaks the form: the last state is shown, and it says so; what was not there then is said too.
    neu(&mut frieda, &a, "Kinder", "gruppe").await;
    let da = frieda.get(&allein).await.text();
    assert!(da.contains("Wer ist da?") && da.contains("Nicht der gespeicherte Stand"), "{da}");
    let neues = frieda.get(&format!("{rahmen}&vorschau-frage=kinder")).await;
    status(&neues, 200);
    assert!(neues.text().contains("Noch keine Vorschau"), "{}", neues.text());
}
