use anliegen::Anliegen;
use grund::Sprache;

use crate::PROBE;

/// What the check says of the probe with one thing changed.
fn saetze(von: &str, zu: &str) -> Vec<String> {
    assert!(PROBE.contains(von), "{von}");
    match Anliegen::lesen("probe", &PROBE.replacen(von, zu, 1)) {
        Ok(_) => Vec::new(),
        Err(befunde) => befunde.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn what_is_wrong_is_said_in_a_sentence() {
    for (von, zu, satz) in [
        ("kurz = ", "kurs = ", "Der Schlüssel 'kurs' ist unbekannt"),
        ("name = \"Probe\"\n", "", "Der Schlüssel 'name' fehlt"),
        ("art = \"leben\"", "art = \"luft\"", "nicht lesbar"),
        ("kennung = \"probe\"", "kennung = \"anders\"", "Die Datei heißt probe.toml, die Kennung darin ist „anders“"),
        ("id = \"was\"", "id = \"wohin\"", "Der Name „wohin“ kommt zweimal vor"),
        ("id = \"was\"", "id = \"ort\"", "Der Name „ort“ ist vergeben"),
        ("id = \"schein\"", "id = \"Schein\"", "Der Name „Schein“ geht nicht"),
        ("wenn = [{ wohin = [\"inland\"] }]\nantwort", "wenn = [{ was = [\"hund\"] }]\nantwort", "kommt erst später"),
        ("wenn = [{ wohin = [\"ausland\"] }]", "wenn = [{ wann = [\"ausland\"] }]", "Eine solche Frage gibt es nicht"),
        ("wenn = [{ wohin = [\"ausland\"] }]", "wenn = [{ wohin = [\"mond\"] }]", "keine Antwort „mond“"),
        ("wenn = [{ wohin = [\"ausland\"] }]", "wenn = [{ wohin = [] }]", "nennt keine Antwort"),
        ("wenn = [{ wohin = [\"ausland\"] }]", "wenn = [{}]", "Eine Zeile der Bedingung ist leer"),
        (
            "nach = [\"anmelden\"]",
            "nach = [\"auto\"]",
            "warten im Kreis aufeinander: auto wartet auf hund wartet auf auto",
        ),
        ("nach = [\"anmelden\"]", "nach = [\"hund\"]", "Das Verfahren wartet auf sich selbst"),
        ("nach = [\"anmelden\"]", "nach = [\"katze\"]", "„nach“ nennt „katze“"),
        (
            "unterlagen = [\"ausweis\", \"schein\"]",
            "unterlagen = [\"ausweis\"]",
            "Kein Verfahren braucht diese Unterlage",
        ),
        (
            "unterlagen = [\"ausweis\", \"schein\"]",
            "unterlagen = [\"pass\", \"schein\"]",
            "Die Unterlage „pass“ gibt es nicht",
        ),
        ("leistung = \"99036008071000\"\n", "", "Es fehlt, wer zuständig ist"),
        ("leistung = \"99036008071000\"", "leistung = \"Auto Ummelden\"", "weder ein LeiKa-Schlüssel"),
        (
            "wenn = [{ wohin = [\"ausland\"] }]",
            "wenn = [{ wohin = [\"ausland\"], was = [\"hund\"] }]",
            "Niemand erreicht dieses Verfahren",
        ),
        ("text = \"Melden Sie sich ab.\"", "text = \" \"", "Hier fehlt der Text"),
        ("{ id = \"ausland\", text = \"Ins Ausland\" }", "", "mindestens 2 Antworten"),
    ] {
        let saetze = saetze(von, zu);
        assert!(saetze.iter().any(|s| s.contains(satz)), "{satz}\n{saetze:#?}");
    }
    assert!(saetze("kurz = \"Ein Anliegen.\"", "kurz = \"Noch eins.\"").is_empty());
}

#[test]
fn an_answer_that_leads_to_nothing_is_found() {
    let saetze = saetze(
        "{ id = \"ausland\", text = \"Ins Ausland\" }]",
        "{ id = \"ausland\", text = \"Ins Ausland\" }, { id = \"nirgends\", text = \"Gar nicht\" }]",
    );
    assert_eq!(saetze, ["Diese Antworten führen zu keinem einzigen Verfahren: wohin = nirgends."]);
}

#[test]
fn a_circle_over_three_is_named_in_its_order() {
    let text = PROBE.replacen("leistung = \"99115005104000\"", "leistung = \"99115005104000\"\nnach = [\"auto\"]", 1);
    let befunde = Anliegen::lesen("probe", &text).unwrap_err();
    assert_eq!(befunde.len(), 1);
    assert_eq!(
        befunde[0].satz,
        "Diese Verfahren warten im Kreis aufeinander: anmelden wartet auf auto wartet auf hund wartet auf anmelden. \
         Streichen Sie bei einem davon „nach“."
    );
}

#[test]
fn too_many_ways_are_refused_quickly() {
    let mut text = PROBE.to_owned();
    for i in 0..40 {
        text.push_str(&format!(
            "\n[[frage]]\nid = \"f{i}\"\ntext = \"?\"\nantwort = [{{ id = \"a\", text = \"a\" }}, {{ id = \"b\", text = \"b\" }}]\n"
        ));
    }
    let befunde = Anliegen::lesen("probe", &text).unwrap_err();
    assert!(befunde[0].satz.contains("zu viele Wege"), "{befunde:?}");
}

#[test]
fn a_leistung_that_the_catalogue_lacks_is_named() {
    let a = Anliegen::lesen("probe", PROBE).unwrap();
    assert!(a.unbekannte_leistungen(|_| true).is_empty());
    let befunde = a.unbekannte_leistungen(|l| l != "hundesteuer-anmelden");
    assert_eq!(befunde.len(), 1);
    assert!(
        befunde[0]
            .to_string()
            .starts_with("Verfahren „hund“: Die Leistung „hundesteuer-anmelden“ steht nicht im Katalog")
    );
}

/// Every concern of the repository is right, and its conditions, order and documents hold together.
#[test]
fn the_concerns_of_the_repository_are_right() {
    let ordner = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../anliegen");
    let mut gelesen = Vec::new();
    for eintrag in std::fs::read_dir(ordner).unwrap() {
        let pfad = eintrag.unwrap().path();
        if pfad.is_dir() {
            continue;
        }
        let name = pfad.file_stem().unwrap().to_str().unwrap().to_owned();
        let mut a = Anliegen::lesen(&name, &std::fs::read_to_string(&pfad).unwrap())
            .unwrap_or_else(|b| panic!("{name}: {b:#?}"));
        let englisch = std::fs::read_to_string(pfad.with_file_name(format!("en/{name}.toml"))).unwrap();
        a.uebersetzen(Sprache::En, &englisch).unwrap_or_else(|b| panic!("en/{name}: {b:#?}"));
        assert!(a.ungeprueft, "{name}: nobody has released these texts");
        gelesen.push(a.kennung);
    }
    gelesen.sort();
    assert_eq!(gelesen, ["auto", "geburt", "heirat", "todesfall", "umzug", "unternehmen-gruenden", "veranstaltung"]);
}

const ENGLISCH: &str = include_str!("../../../../anliegen/en/umzug.toml");

fn umzug() -> Anliegen {
    Anliegen::lesen("umzug", include_str!("../../../../anliegen/umzug.toml")).unwrap()
}

#[test]
fn a_translation_is_whole_or_it_is_refused() {
    let mut a = umzug();
    a.uebersetzen(Sprache::En, ENGLISCH).unwrap();
    let en = a.in_sprache(Sprache::En);
    assert_eq!((en.name.as_str(), en.sprache), ("Moving house", Sprache::En));
    assert_eq!(en.fragen[0].antworten[2].text, "Abroad");
    // What decides is the same; what has no words falls back.
    assert_eq!(en.fragen[0].id, a.fragen[0].id);
    assert_eq!(en.verfahren[2].recht, a.verfahren[2].recht);
    for s in [Sprache::De, Sprache::Hsb] {
        assert_eq!(a.in_sprache(s).sprache, Sprache::De);
    }
    for (von, zu, satz) in [
        ("ausland = \"Abroad\"", "", "Frage „wohin“, Antwort „ausland“: Die Übersetzung fehlt"),
        (
            "ausland = \"Abroad\"",
            "ausland = \"Abroad\"\nmond = \"Moon\"",
            "Antwort „mond“: Die deutsche Datei kennt diesen Namen nicht",
        ),
        (
            "[unterlage.hu]\nname = \"Proof of the last general inspection (Hauptuntersuchung)\"",
            "",
            "Unterlage „hu“: Die Übersetzung fehlt",
        ),
        ("frist = \"Without delay\"\n", "", "Verfahren „rundfunk“, frist"),
        (
            "kosten = \"The application is free.\"",
            "kosten = \"Free.\"\nfrist = \"Soon.\"",
            "Im deutschen Text steht an dieser Stelle nichts",
        ),
        ("text = \"Where are you moving to?\"", "text = \" \"", "Hier fehlt der Text"),
        ("kurz = ", "kurs = ", "Der Schlüssel 'kurs' ist unbekannt"),
    ] {
        assert!(ENGLISCH.contains(von), "{von}");
        let mut a = umzug();
        let befunde = a.uebersetzen(Sprache::En, &ENGLISCH.replacen(von, zu, 1)).unwrap_err();
        assert!(befunde.iter().any(|b| b.to_string().contains(satz)), "{satz}\n{befunde:#?}");
        assert_eq!(a.in_sprache(Sprache::En).sprache, Sprache::De, "nothing is taken");
    }
}
