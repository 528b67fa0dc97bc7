//! Lists of the house: brought in, picked in the designer, a new version as a proposal.

use crate::{Buehne, absenden, dienst::beginnen, gruppe::neu, status};

const HIER: &str = "/werkstatt/codelisten";

/// The pairs of an upload of a version.
fn fassung<'a>(name: &'a str, fassung: &'a str, ab: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("traeger", "land-14"),
        ("name", name),
        ("fassung", fassung),
        ("quelle", "erfunden"),
        ("gilt_ab", ab),
        ("gilt_bis", ""),
    ]
}

#[tokio::test]
async fn a_list_of_the_house_is_picked_and_its_next_version_is_proposed() {
    let b = Buehne::neu().await;
    let mut frieda = b.werkstatt("sn", false).await;
    let leer = frieda.get(HIER).await.text();
    assert!(leer.contains("Noch keine Liste") && leer.contains("Gemeinden in Sachsen"), "{leer}");
    // What is missing is said at its field, and what was typed stays.
    let nein = frieda
        .hochladen_mit(
            HIER,
            &[("traeger", "land-14"), ("name", "Rechtsformen"), ("gilt_ab", "bald")],
            ("datei", "formen.csv", b""),
        )
        .await;
    status(&nein, 422);
    let text = nein.text();
    for satz in ["Wählen Sie eine Datei.", "Schreiben Sie den Tag so", "value=\"Rechtsformen\"", "value=\"bald\""] {
        assert!(text.contains(satz), "{satz}: {text}");
    }
    let doppelt = frieda
        .hochladen_mit(HIER, &fassung("Rechtsformen", "1", "01.01.2026"), ("datei", "f.csv", b"a; AG\na; GmbH"))
        .await;
    assert!(doppelt.text().contains("steht zweimal"), "{}", doppelt.text());
    let gut = b"wert; text; en\nag; Aktiengesellschaft; stock corporation\ngmbh; GmbH\nkg; KG";
    let da = frieda.hochladen_mit(HIER, &fassung("Rechtsformen", "1", "01.01.2026"), ("datei", "f.csv", gut)).await;
    status(&da, 303);
    let erste = da.ziel().unwrap().split('?').next().unwrap().to_owned();
    let seite = frieda.get(&erste).await.text();
    assert!(seite.contains("Aktiengesellschaft") && seite.contains("Noch kein Dienst Ihrer Werkstatt"), "{seite}");
    let csv = frieda.get(&format!("{erste}/datei")).await.text();
    assert!(csv.starts_with("wert; text; en\nag; Aktiengesellschaft; stock corporation"), "{csv}");
    // The same name again is no second list.
    let nochmal =
        frieda.hochladen_mit(HIER, &fassung("Rechtsformen", "2", "01.01.2026"), ("datei", "f.csv", gut)).await;
    assert!(nochmal.text().contains("Diese Liste gibt es schon."), "{}", nochmal.text());

    // Picked at a question, and a condition that needs one of its keys.
    let a = beginnen(&mut frieda, "land-14").await;
    let frage = neu(&mut frieda, &a, "Welche Rechtsform?", "codeliste").await;
    let id = erste.rsplit('/').next().unwrap();
    let wahl = format!("haus:{id}");
    assert!(frieda.get(&frage).await.text().contains(&format!("value=\"{wahl}\"")), "the picker offers it");
    let werte = [
        ("frage", "Welche Rechtsform?"),
        ("art", "codeliste"),
        ("liste", wahl.as_str()),
        ("pflicht", "ja"),
        ("uebernehmen", ""),
        ("verbunden", "und"),
    ];
    status(&absenden(&mut frieda, &frage, &werte).await, 303);
    let da = frieda.get(&frage).await.text();
    assert!(da.contains("value=\"rechtsformen\" selected") && !da.contains(&wahl), "{da}");
    let folge = neu(&mut frieda, &a, "Wer haftet?", "text").await;
    let werte = [
        ("frage", "Wer haftet?"),
        ("art", "text"),
        ("pflicht", "ja"),
        ("maximal", "200"),
        ("uebernehmen", ""),
        ("verbunden", "und"),
        ("wenn-frage-0", "welche_rechtsform"),
        ("wenn-wie-0", "ist"),
        ("wenn-antwort-0", "kg"),
    ];
    status(&absenden(&mut frieda, &folge, &werte).await, 303);
    let benutzt = frieda.get(&erste).await.text();
    assert!(benutzt.contains("Welche Rechtsform?") && !benutzt.contains("andere Fassung"), "{benutzt}");

    // The next version: the difference, where it matters, and nothing changes by itself.
    status(&frieda.hochladen_mit(&erste, &fassung("", "1", "01.02.2026"), ("datei", "f.csv", gut)).await, 422);
    let neu_csv = b"ag; AG\ngmbh; GmbH\nug; UG";
    let da = frieda.hochladen_mit(&erste, &fassung("", "2", "01.02.2026"), ("datei", "f.csv", neu_csv)).await;
    status(&da, 303);
    let zweite = frieda.get(da.ziel().unwrap()).await.text();
    for satz in ["Neu: 1. Fallen weg: 1. Heißen anders: 1.", "bisher: Aktiengesellschaft", "andere Fassung"] {
        assert!(zweite.contains(satz), "{satz}: {zweite}");
    }
    let liste = format!("{a}/codeliste/rechtsformen");
    let vorschlag = frieda.get(&liste).await.text();
    for satz in ["Vorschlag: Fassung 2", "hat keine Antwort „kg“", "Ein angefangener Antrag behält seine Liste"] {
        assert!(vorschlag.contains(satz), "{satz}: {vorschlag}");
    }
    assert!(frieda.get(&format!("{a}/codelisten")).await.text().contains("neue Fassung da"));
    // A copy is not typed in.
    status(&frieda.post(&liste, &[("quelle", ""), ("eintraege", "x; X")]).await, 409);
    status(&frieda.hochladen_mit(&format!("{liste}/datei"), &[], ("datei", "f.csv", b"x; X")).await, 409);
    let aktion = vorschlag.split("value=\"haus:").nth(1).unwrap().split('"').next().unwrap();
    status(&frieda.post(&liste, &[("aktion", &format!("haus:{aktion}"))]).await, 303);
    let danach = frieda.get(&liste).await.text();
    assert!(danach.contains("Fassung 2") && danach.contains("UG") && !danach.contains("Vorschlag:"), "{danach}");
    // As a list of its own it can be changed.
    status(&frieda.post(&liste, &[("aktion", "loesen")]).await, 303);
    assert!(frieda.get(&liste).await.text().contains("Woher kommt die Liste?"));

    // The end of a version takes it from the picker, and authorities of the Land see the list but do not keep it.
    status(&frieda.post(&format!("{erste}/ende"), &[("ende", "31.12.2025")]).await, 422);
    status(&frieda.post(&format!("{erste}/ende"), &[("ende", "31.01.2026")]).await, 303);
    assert!(frieda.get(&erste).await.text().contains("gilt nicht mehr"));
    let mut bautzen = b.werkstatt("bautzen", false).await;
    let dort = bautzen.get(&erste).await.text();
    assert!(dort.contains("Rechtsformen") && !dort.contains("Neue Fassung aufnehmen"), "{dort}");
    status(&bautzen.post(&format!("{erste}/ende"), &[("ende", "")]).await, 404);
    status(&bautzen.hochladen_mit(HIER, &fassung("Fremd", "1", "01.01.2026"), ("datei", "f.csv", gut)).await, 422);
    let eigene = [("traeger", "mandant-14625020"), ("name", "Ortsteile"), ("fassung", "1"), ("gilt_ab", "01.01.2026")];
    let da = bautzen.hochladen_mit(HIER, &eigene, ("datei", "f.csv", b"Mitte\nNord")).await;
    status(&da, 303);
    let ziel = da.ziel().unwrap().to_owned();
    status(&b.werkstatt("goerlitz", false).await.get(&ziel).await, 404);
}
