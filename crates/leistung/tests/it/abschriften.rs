//! What is common stands once: the library has no copies, and a copy is found with both places.

use std::{collections::BTreeMap, fs};

use leistung::{Dateien, STAMM, abschriften, aus_ordner};

use crate::{gebaut, laterne, ort};

fn bibliothek() -> BTreeMap<String, Dateien> {
    let eintraege = fs::read_dir(ort("")).expect("the services").map(|e| e.expect("an entry").path());
    let ordner = eintraege.filter(|p| p.join(STAMM).exists());
    let name = |p: &std::path::Path| p.file_name().expect("a name").to_string_lossy().into_owned();
    ordner.map(|p| (name(&p), aus_ordner(&p).expect("the folder"))).collect()
}

fn zeilen(alle: &BTreeMap<String, Dateien>) -> Vec<String> {
    let gefunden = abschriften(alle);
    gefunden.iter().flat_map(|(name, b)| b.iter().map(move |b| format!("{name}/{b}"))).collect()
}

#[test]
fn no_service_of_the_library_copies_another() {
    let alle = bibliothek();
    assert!(alle.len() > 80, "{}", alle.len());
    assert_eq!(zeilen(&alle), Vec::<String>::new());
}

/// The library with a file of one service changed.
fn mit(
    alle: &BTreeMap<String, Dateien>,
    name: &str,
    datei: &str,
    wie: impl Fn(&str) -> String,
) -> BTreeMap<String, Dateien> {
    let mut neu = alle.clone();
    let dateien = neu.get_mut(name).expect("the service");
    let text = String::from_utf8(dateien[datei].clone()).expect("UTF-8");
    let anders = wie(&text);
    assert_ne!(text, anders);
    dateien.insert(datei.to_owned(), anders.into_bytes());
    neu
}

#[test]
fn a_copied_paragraph_is_found_in_both_places() {
    let alle = bibliothek();
    let absatz = "Der Hund lebt bei Ihnen im Haushalt, und Sie wohnen in der Gemeinde, bei der Sie ihn anmelden. Das prüft das Amt zuerst.";
    let hinein = |t: &str| t.replacen("beschreibung = \"\"\"\n", &format!("beschreibung = \"\"\"\n{absatz}\n\n"), 1);
    let einmal = mit(&alle, "fundsache-melden", STAMM, hinein);
    assert_eq!(zeilen(&einmal), Vec::<String>::new(), "once is no copy");
    // Case and punctuation do not hide it.
    let leise = |t: &str| hinein(t).replacen(absatz, &absatz.replace(',', " –").to_uppercase(), 1);
    let zweimal = zeilen(&mit(&einmal, "abfall-melden", STAMM, leise));
    assert_eq!(zweimal.len(), 2, "{zweimal:#?}");
    assert!(zweimal[0].starts_with("abfall-melden/Hinweis: leistung.toml, texte.beschreibung: "), "{}", zweimal[0]);
    assert!(zweimal[0].contains("fundsache-melden/leistung.toml, texte.beschreibung"), "{}", zweimal[0]);
    assert!(zweimal[1].contains("auch in abfall-melden/leistung.toml"), "{}", zweimal[1]);
}

#[test]
fn a_sentence_is_a_copy_from_the_third_service_on() {
    let satz = "Das Amt sieht sich die Stelle in den nächsten Tagen selbst an und schreibt Ihnen danach.";
    let hinein = |t: &str| t.replacen("hinweise = \"\"\"\n", &format!("hinweise = \"\"\"\n{satz} "), 1);
    let mut alle = bibliothek();
    for (nummer, name) in ["fundsache-melden", "abfall-melden", "lagerfeuer-anzeigen"].into_iter().enumerate() {
        alle = mit(&alle, name, STAMM, hinein);
        assert_eq!(zeilen(&alle).len(), if nummer == 2 { 3 } else { 0 }, "{name}");
    }
}

#[test]
fn copied_questions_and_steps_are_found() {
    let alle = bibliothek();
    // The steps of a block written out instead of called, as the dog tax once did.
    let lang = fs::read_to_string(ort("../tests/ablaeufe/hundesteuer.bpmn")).expect("the process");
    let kopiert = zeilen(&mit(&alle, "hundesteuer-anmelden", "ablauf.bpmn", |_| lang.clone()));
    let muss = |teil: &str| assert!(kopiert.iter().any(|z| z.contains(teil)), "{teil} in {kopiert:#?}");
    muss("hundesteuer-anmelden/Hinweis: ablauf.bpmn, pruefen: ");
    muss("auch in bausteine/ablauf/");
    // A question with its choices, under another name.
    let frage = r#"{ "id": "eins", "art": "auswahl", "frage": "Wie sollen wir Sie erreichen?", "optionen": [
        { "wert": "a", "text": "Mit einem Brief an meine Anschrift" }, { "wert": "b", "text": "Über mein Postfach auf der Plattform" },
        { "wert": "c", "text": "Am Telefon, am besten am Vormittag" }] }, "#;
    let hinein = |id: &'static str| {
        move |t: &str| t.replacen("\"felder\": [", &format!("\"felder\": [{}", frage.replace("eins", id)), 1)
    };
    let beide = mit(
        &mit(&alle, "fundsache-melden", "formular.json", hinein("eins")),
        "abfall-melden",
        "formular.json",
        hinein("zwei"),
    );
    let kopiert = zeilen(&beide);
    assert_eq!(kopiert.len(), 2, "{kopiert:#?}");
    assert!(
        kopiert[0].contains("formular.json, zwei") && kopiert[0].contains("fundsache-melden/formular.json, eins"),
        "{}",
        kopiert[0]
    );
}

#[test]
fn a_sentence_of_the_library_stands_in_sections_and_letters() {
    let mut dateien = laterne();
    let stamm = String::from_utf8(dateien[STAMM].clone()).expect("UTF-8");
    let neu = stamm.replacen("beschreibung = \"\"\"\n", "beschreibung = \"\"\"\n{satz.probe} ", 1).replacen(
        "entscheidung = [",
        "entscheidung = [\"{satz.probe}\", ",
        1,
    );
    assert_eq!(neu.matches("{satz.probe}").count(), 2);
    dateien.insert(STAMM.to_owned(), neu.into_bytes());
    let fehlt = gebaut(&dateien).err().unwrap_or_default();
    assert!(
        fehlt.contains("Den Baustein „probe“ gibt es nicht. Erwartet wird leistungen/bausteine/saetze/probe.toml."),
        "{fehlt}"
    );
    dateien.insert("bausteine/saetze/probe.toml".into(), b"de = \"Das sagen viele.\"\n".to_vec());
    let l = gebaut(&dateien).unwrap_or_else(|b| panic!("{b}"));
    let anfang = format!("{:?}", l.abschnitt(grund::Sprache::De, leistung::Abschnitt::Beschreibung));
    assert!(anfang.contains("Das sagen viele. "), "{anfang}");
    let saetze: Vec<&String> = l.stamm.briefe.values().flat_map(|b| &b.entscheidung).collect();
    assert!(saetze.iter().any(|s| *s == "Das sagen viele."), "{saetze:?}");
}
