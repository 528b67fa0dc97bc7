//! One fault a time: the check names file, place and what to do.

use leistung::Leistung;

use crate::ordner;

/// The findings after `alt` became `neu` in `datei`.
fn befunde(datei: &str, alt: &str, neu: &str) -> String {
    let mut dateien = ordner();
    let text = String::from_utf8(dateien[datei].clone()).expect("UTF-8");
    assert!(text.contains(alt), "{datei}: {alt}");
    dateien.insert(datei.to_owned(), text.replacen(alt, neu, 1).into_bytes());
    match Leistung::uebersetzen(&dateien) {
        Ok(leistung) => leistung.hinweise.iter().map(|b| format!("{b}\n")).collect(),
        Err(befunde) => befunde.iter().map(|b| format!("{b}\n")).collect(),
    }
}

#[test]
fn every_fault_has_its_place_and_its_sentence() {
    for (datei, alt, neu, erwartet) in [
        (
            "leistung.toml",
            "leika =",
            "leikaa =",
            "Fehler: leistung.toml, Zeile 6, Spalte 1: Der Schlüssel 'leikaa' ist unbekannt.",
        ),
        ("leistung.toml", "leika = \"99102013104000\"", "leika = \"99\"", "Fehler: leistung.toml, Zeile 6, Spalte "),
        ("leistung.toml", "vertrauensniveau = \"niedrig\"", "", "Der Schlüssel 'vertrauensniveau' fehlt."),
        (
            "leistung.toml",
            "vorgabe = 60",
            "vorgabe = \"sechzig\"",
            "Fehler: leistung.toml, parameter.steuer_ersthund: „sechzig“",
        ),
        (
            "leistung.toml",
            "vorgabe = 60",
            "vorgabe = 60\nje_land = { \"15\" = 9000 }",
            "parameter.steuer_ersthund: 9.000,00",
        ),
        (
            "leistung.toml",
            "vorgabe = 60",
            "vorgabe = 60\nje_land = { \"16\" = 50 }",
            "Das Land „16“ gibt es hier nicht.",
        ),
        ("leistung.toml", "[rechenweg.Herleitung]", "[rechenweg.Weg]", "rechenweg.Weg: Die Entscheidung „Weg“"),
        (
            "leistung.toml",
            "[rechenweg.Herleitung]",
            "[rechenweg.Weg]",
            "Hinweis: leistung.toml, rechenweg.Herleitung: ",
        ),
        (
            "leistung.toml",
            "datenschutz = \"\"\"",
            "datenschutz = \"\"\"Nach {ziel_tage} und {tagen}. ",
            "texte.datenschutz: „{tagen}“ füllt hier nichts.",
        ),
        (
            "leistung.toml",
            "fristen = \"\"\"",
            "hinweis = \"\"\"",
            "Den Wert „hinweis“ gibt es hier nicht. Möglich sind: beschreibung",
        ),
        (
            "leistung.toml",
            "feld = \"nachweis_assistenz\"",
            "feld = \"nachweis\"",
            "unterlagen.assistenz: Die Frage „nachweis“ gibt es",
        ),
        ("leistung.toml", "{strasse}", "{gasse}", "empfaenger: Die Frage „gasse“"),
        (
            "leistung.toml",
            "vorlage = \"bescheid.typ\"",
            "vorlage = \"brief.typ\"",
            "briefe.bescheid: Die Vorlage „brief.typ“ fehlt",
        ),
        (
            "leistung.toml",
            "Wir wollen in 14 Tagen entscheiden.",
            "Die Hundehaltungsaufnahmeanzeigeverpflichtung unbeschadet weitergehender ordnungsrechtlicher Mitteilungsobliegenheiten gegenüber gebietskörperschaftlichen Steuerverwaltungsbehörden voraussetzend entrichtet gegebenenfalls unverzüglich Zahlungsverpflichtungen.",
            "Hinweis: leistung.toml, texte.bearbeitungsdauer: Der Text ist schwer zu lesen",
        ),
        (
            "formular.json",
            "parameter.gefaehrliche_besteuern",
            "parameter.gefaehrlich",
            "Den Parameter „gefaehrlich“ gibt es in leistung.toml nicht",
        ),
        ("formular.json", "\"entscheidung\": \"Steuer\"", "\"entscheidung\": \"Steuern\"", "Steuern"),
        ("formular.json", "\"pflicht\": false, \"minimal\": 15", "\"pflicht\": \"nie\"", "Fehler: formular.json, "),
        // A fault in a question of a block is named with the block.
        (
            "bausteine/formular/person.json",
            "\"fruehestens\": \"1900-01-01\"",
            "\"fruehestens\": \"gestern\"",
            "Fehler: bausteine/formular/person.json, ",
        ),
        ("regeln.dmn", "parameter.steuer_zweithund", "parameter.zweithund", "Fehler: regeln.dmn, Zeile"),
        ("regeln.dmn", "sum(Herleitung.anteil)", "sum(Ableitung.anteil)", "Fehler: regeln.dmn: "),
        ("ablauf.bpmn", "steuer &gt; 0", "steuern &gt; 0", "ablauf.bpmn, steuern: Den Wert „steuern“ gibt es weder"),
        (
            "bausteine/ablauf/bescheid.bpmn",
            "basis:aufgabe=\"pruefen\"",
            "basis:aufgabe=\"ansehen\"",
            "bearbeiten/pruefen: ",
        ),
        ("bescheid.typ", "a.hund_rasse", "a.rasse", "bescheid.typ, Zeile"),
        (
            "bescheid.typ",
            "entscheidungen.Herleitung",
            "entscheidungen.Ableitung",
            "Die Entscheidung „Ableitung“ gibt es",
        ),
        ("bescheid.typ", "berechnet.steuer_cent", "berechnet.abgabe_cent", "Den berechneten Wert „abgabe_cent“"),
        ("texte/en.ftl", "hund_name =", "hund_nahme =", "Fehler: texte/en.ftl, hund_name: Die Übersetzung fehlt."),
        (
            "texte/en.ftl",
            "hund_name =",
            "hund_nahme =",
            "texte/en.ftl, hund_nahme: Diesen Text gibt es im Deutschen nicht.",
        ),
        ("faelle/ein-hund.toml", "heute =", "gestern =", "Fehler: faelle/ein-hund.toml, Zeile 2"),
    ] {
        let text = befunde(datei, alt, neu);
        assert!(text.contains(erwartet), "{datei}: {alt} -> {neu}\nerwartet: {erwartet}\ngefunden:\n{text}");
    }
}

#[test]
fn missing_and_foreign_files_are_named() {
    let mut dateien = ordner();
    dateien.remove("regeln.dmn");
    dateien.insert("notizen.txt".into(), Vec::new());
    let befunde = Leistung::uebersetzen(&dateien).expect_err("no rules");
    let text: String = befunde.iter().map(|b| format!("{b}\n")).collect();
    assert!(text.contains("Fehler: regeln.dmn: Die Datei fehlt"), "{text}");
    assert!(text.contains("Fehler: notizen.txt: Diese Datei gehört nicht"), "{text}");
}

#[test]
fn a_case_that_differs_says_how() {
    let mut dateien = ordner();
    let fall = String::from_utf8(dateien["faelle/ein-hund.toml"].clone()).expect("UTF-8").replace("45,00", "46,00");
    dateien.insert("faelle/ein-hund.toml".into(), fall.into_bytes());
    let leistung = Leistung::uebersetzen(&dateien).expect("compiles");
    let abweichungen: Vec<String> = leistung.faelle_pruefen().into_iter().flat_map(|f| f.abweichungen).collect();
    assert_eq!(abweichungen, ["„Hundesteuer für das laufende Jahr“: erwartet 46,00 €, gefunden 45,00\u{a0}€"]);
}

/// What a case finds is said with the words of the form, and a refused page is no list of everything that stands on it.
#[test]
fn a_failing_case_speaks_of_questions_and_of_the_bad_page_only() {
    let mut dateien = ordner();
    let fall = String::from_utf8(dateien["faelle/ein-hund.toml"].clone()).expect("UTF-8");
    let saetze = |text: String, dateien: &mut leistung::Dateien| {
        dateien.insert("faelle/ein-hund.toml".into(), text.into_bytes());
        let l = Leistung::uebersetzen(dateien).expect("compiles");
        let alle: Vec<String> = l.faelle_pruefen().into_iter().flat_map(|f| f.abweichungen).collect();
        for wort in ["Unvollstaendig", "Feldfehler", "Some(", "[\""] {
            assert!(!alle.iter().any(|s| s.contains(wort)), "{wort}: {alle:?}");
        }
        alle
    };
    let vorname = fall.lines().find(|z| z.starts_with("vorname")).expect("a name");
    let ohne = saetze(fall.replacen(vorname, "vorname = \"\"", 1), &mut dateien);
    assert_eq!(ohne.iter().filter(|s| s.contains("wird nicht angenommen")).count(), 1, "{ohne:?}");
    assert!(ohne.iter().any(|s| s.contains("„Vorname“")), "{ohne:?}");
    assert!(!ohne.iter().any(|s| s.contains("„Nachname“")), "its other questions are not missing: {ohne:?}");
    // A page that the case does not fill in is one sentence.
    let von = fall.find("[seiten.hund]").expect("the page");
    let bis = fall[von + 1..].find("\n[").map_or(fall.len(), |i| von + 1 + i);
    let ohne_hund = saetze(format!("{}{}", &fall[..von], &fall[bis..]), &mut dateien);
    assert_eq!(ohne_hund.iter().filter(|s| s.ends_with("ist nicht ausgefüllt.")).count(), 1, "{ohne_hund:?}");
    // An expected fault that does not come says which question.
    let mit = saetze(fall.replace("[erwartet]", "[erwartet]\nfehler.person = [\"vorname\"]"), &mut dateien);
    assert!(mit.iter().any(|s| s.contains("soll die Antwort auf „Vorname“ abgewiesen werden")), "{mit:?}");
}
