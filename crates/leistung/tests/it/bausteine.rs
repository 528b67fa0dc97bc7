//! Building blocks: which ones a folder takes along, what they become, and what is said when they do not fit.

use std::{fs, path::Path};

use grund::Sprache;
use leistung::{Abschnitt, Block, Dateien, Leistung, version};

use crate::{gebaut, laterne, ordner, ort};

fn text(dateien: &Dateien, pfad: &str) -> String {
    String::from_utf8(dateien[pfad].clone()).expect("UTF-8")
}

/// The smallest service with one replacement in a file.
fn anders(datei: &str, alt: &str, neu: &str) -> Result<Leistung, String> {
    let mut dateien = laterne();
    // As `aus_ordner` finds it when it is named.
    let zeitraum = fs::read(ort("bausteine/formular/zeitraum.json")).expect("the block");
    dateien.insert("bausteine/formular/zeitraum.json".into(), zeitraum);
    let inhalt = text(&dateien, datei);
    assert!(inhalt.contains(alt), "{datei}: {alt}");
    dateien.insert(datei.to_owned(), inhalt.replacen(alt, neu, 1).into_bytes());
    gebaut(&dateien)
}

#[test]
fn a_folder_takes_along_exactly_the_blocks_that_it_uses() {
    let dateien = laterne();
    let bausteine: Vec<&str> = dateien.keys().filter(|p| p.starts_with("bausteine/")).map(String::as_str).collect();
    assert_eq!(
        bausteine,
        [
            "bausteine/ablauf/anzeige.bpmn",
            "bausteine/briefe/bestaetigung.typ",
            "bausteine/formular/mitteilung.json",
            "bausteine/formular/person.json",
            "bausteine/formular/stelle.json",
            "bausteine/regeln/keine.dmn",
            "bausteine/texte/ablauf-anzeige.toml",
            "bausteine/texte/bearbeitungsdauer.toml",
            "bausteine/texte/datenschutz.toml",
            "bausteine/texte/rechtsbehelf-keiner.toml",
            "bausteine/themenfeld/engagement-hobby.toml",
        ]
    );
}

#[test]
fn a_process_that_calls_another_takes_both_along() {
    let stamm = text(&laterne(), "leistung.toml").replace("ablauf = \"anzeige\"", "ablauf = \"anzeige_zahlung_vorab\"");
    let hier = std::env::temp_dir().join(format!("basiswerk-bausteine-{}", std::process::id()));
    let neu = hier.join("probe");
    fs::create_dir_all(&neu).expect("a folder");
    kopieren(&ort("bausteine"), &hier.join("bausteine"));
    fs::write(neu.join("leistung.toml"), stamm).expect("written");
    let dateien = leistung::aus_ordner(&neu).expect("the folder");
    fs::remove_dir_all(&hier).expect("removed");
    let ablaeufe: Vec<&str> = dateien.keys().filter_map(|p| p.strip_prefix("bausteine/ablauf/")).collect();
    assert_eq!(ablaeufe, ["anzeige.bpmn", "anzeige_zahlung_vorab.bpmn", "zahlung_vorab.bpmn"]);
}

fn kopieren(von: &Path, nach: &Path) {
    fs::create_dir_all(nach).expect("a folder");
    for eintrag in fs::read_dir(von).expect("a folder") {
        let eintrag = eintrag.expect("an entry");
        let ziel = nach.join(eintrag.file_name());
        if eintrag.file_type().expect("a kind").is_dir() {
            kopieren(&eintrag.path(), &ziel);
        } else {
            fs::copy(eintrag.path(), ziel).expect("copied");
        }
    }
}

#[test]
fn a_version_covers_every_block_that_is_used() {
    let dateien = laterne();
    let vorher = version(&dateien);
    assert_eq!(gebaut(&dateien).expect("sound").version, vorher);
    for pfad in dateien.keys().filter(|p| p.starts_with("bausteine/")) {
        let mut andere = dateien.clone();
        andere.get_mut(pfad).expect("the file").push(b' ');
        assert_ne!(version(&andere), vorher, "{pfad}");
    }
}

#[test]
fn the_questions_of_a_block_come_with_their_translations() {
    let leistung = gebaut(&laterne()).expect("sound");
    let (_, feld) = leistung.formular.feld("vorname").expect("a field of a block");
    assert_eq!(feld.frage.in_sprache(Sprache::En), "First name");
    assert_eq!(feld.frage.in_sprache(Sprache::Hsb), "Předmjeno");
    assert!(leistung.formular.feld("geburtsdatum").is_none(), "left out by „ohne“");
    let person = leistung.formular.alle_seiten().iter().find(|s| s.id == "person").expect("the page");
    let ids: Vec<&str> = person.felder.iter().map(|f| f.id.as_str()).collect();
    assert_eq!(ids, ["vorname", "nachname", "telefon", "mitteilung"], "„dazu“ stands behind");
}

#[test]
fn a_second_person_has_names_of_its_own() {
    let verweis = r#"{ "baustein": "stelle" },"#;
    let zweite = r#"{ "baustein": "stelle" },
        { "baustein": "anschrift", "id": "heim", "titel": "Anschrift", "vorsatz": "heim_", "wenn": "schaden = \"aus\"",
          "nur": ["strasse", "ort"], "anders": { "ort": { "hinweis": "Ohne Ortsteil" } } },"#;
    let mut dateien = laterne();
    for sprache in ["en", "hsb"] {
        let pfad = format!("texte/{sprache}.ftl");
        let mehr = "\nseite-heim = Home\nheim_ort-hinweis = Without district\n";
        let neu = text(&dateien, &pfad) + mehr;
        dateien.insert(pfad, neu.into_bytes());
    }
    // As `aus_ordner` would find it.
    let baustein = fs::read(ort("bausteine/formular/anschrift.json")).expect("the block");
    dateien.insert("bausteine/formular/anschrift.json".into(), baustein);
    let formular = text(&dateien, "formular.json").replacen(verweis, zweite, 1);
    dateien.insert("formular.json".into(), formular.into_bytes());
    let leistung = gebaut(&dateien).unwrap_or_else(|b| panic!("{b}"));
    let heim = leistung.formular.alle_seiten().iter().find(|s| s.id == "heim").expect("the page");
    let ids: Vec<&str> = heim.felder.iter().map(|f| f.id.as_str()).collect();
    assert_eq!(ids, ["heim_strasse", "heim_ort"]);
    let hinweis = heim.felder[1].hinweis.as_ref().expect("a hint");
    assert_eq!(
        (hinweis.in_sprache(Sprache::De), hinweis.in_sprache(Sprache::En)),
        ("Ohne Ortsteil", "Without district")
    );
}

#[test]
fn texts_of_blocks_name_the_figures_of_the_service() {
    let leistung = gebaut(&laterne()).expect("sound");
    for sprache in [Sprache::De, Sprache::En, Sprache::Hsb] {
        let bloecke = leistung.abschnitt(sprache, Abschnitt::Bearbeitungsdauer);
        let worte: String = bloecke
            .iter()
            .map(|b| match b {
                Block::Absatz(t) => t.clone(),
                Block::Liste(l) => l.join(" "),
            })
            .collect();
        assert!(worte.contains('7') && !worte.contains('{'), "{sprache}: {worte}");
    }
}

#[test]
fn a_block_that_does_not_fit_is_a_sentence() {
    for (datei, alt, neu, erwartet) in [
        (
            "leistung.toml",
            "ablauf = \"anzeige\"",
            "ablauf = \"anzeigen\"",
            "Den Baustein „anzeigen“ gibt es nicht. Erwartet wird leistungen/bausteine/ablauf/anzeigen.bpmn",
        ),
        (
            "leistung.toml",
            "datenschutz = \"datenschutz\"",
            "datenschutz = \"privat\"",
            "bausteine.texte.datenschutz: Den Baustein „privat“ gibt es nicht",
        ),
        (
            "leistung.toml",
            "[texte]\n",
            "[texte]\ndatenschutz = \"Anders.\"\n",
            "Der Abschnitt steht auch unter [texte]",
        ),
        (
            "leistung.toml",
            "regeln = \"keine\"",
            "regeln = \"keine\"\nrechnung = \"x\"",
            "Der Schlüssel 'rechnung' ist unbekannt",
        ),
        ("leistung.toml", "entscheidung = [", "entscheid = [", "Fehler: leistung.toml"),
        (
            "formular.json",
            "\"baustein\": \"stelle\"",
            "\"baustein\": \"stele\"",
            "Den Baustein „stele“ gibt es nicht. Erwartet wird leistungen/bausteine/formular/stele.json",
        ),
        (
            "formular.json",
            "\"ohne\": [\"geburtsdatum\"]",
            "\"ohne\": [\"geburtstag\"]",
            "Der Baustein „person“ hat keine Frage „geburtstag“",
        ),
        (
            "formular.json",
            "\"titel\": \"Wer meldet?\"",
            "\"überschrift\": \"Wer meldet?\"",
            "Der Verweis auf einen Baustein ist nicht lesbar",
        ),
        (
            "formular.json",
            "{ \"baustein\": \"stelle\" }",
            "{ \"baustein\": \"zeitraum\" }",
            "Der Baustein „zeitraum“ ist keine ganze Seite",
        ),
    ] {
        let befunde = anders(datei, alt, neu).err().unwrap_or_else(|| panic!("{datei}: {alt} -> {neu}: no fault"));
        assert!(befunde.contains(erwartet), "{datei}: {alt} -> {neu}\nerwartet: {erwartet}\ngefunden:\n{befunde}");
    }
}

#[test]
fn a_part_is_the_folders_own_or_a_block_never_both() {
    let mut dateien = laterne();
    dateien.insert("ablauf.bpmn".into(), ordner()["ablauf.bpmn"].clone());
    let befunde = gebaut(&dateien).expect_err("two processes");
    assert!(befunde.contains("Es gibt ablauf.bpmn und einen Baustein dafür"), "{befunde}");
}
