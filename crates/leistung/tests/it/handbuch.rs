//! docs/leistungen.md against the library: every table of blocks is whole, every example is true.

use std::{collections::BTreeSet, fs};

use leistung::{Bausteinwahl, Beteiligungsregel, Brief, Fall, Pflichtregel, Weg, Weiterleitungsregel, aus_ordner};
use serde_json::Value;

use crate::{gebaut, laterne, ort};

fn handbuch() -> String {
    fs::read_to_string(ort("../docs/leistungen.md")).expect("the handbook")
}

/// Names of the files of a kind, without their ending.
fn bibliothek(art: &str) -> BTreeSet<String> {
    let eintraege = fs::read_dir(ort("bausteine").join(art)).expect("the library");
    let name = |e: fs::DirEntry| e.path().file_stem().expect("a name").to_string_lossy().into_owned();
    eintraege.map(|e| name(e.expect("an entry"))).collect()
}

/// What stands in backticks in a text.
fn woerter(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The rows of the first table after `ab`, by cells.
fn tafel<'a>(text: &'a str, ab: &str) -> Vec<Vec<&'a str>> {
    let (_, rest) = text.split_once(ab).unwrap_or_else(|| panic!("{ab} is missing"));
    let zeilen = rest.lines().skip_while(|z| !z.starts_with("|---")).skip(1).take_while(|z| z.starts_with('|'));
    zeilen.map(|z| z.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

fn namen(zeilen: &[Vec<&str>]) -> BTreeSet<String> {
    zeilen.iter().flat_map(|z| woerter(z[0])).map(str::to_owned).collect()
}

/// The names after a word in bold: `**Parameter**: ...` to the end of the paragraph or the next bold word.
fn aufzaehlung<'a>(text: &'a str, wort: &str) -> &'a str {
    let (_, rest) = text.split_once(&format!("**{wort}**: ")).unwrap_or_else(|| panic!("{wort} is missing"));
    rest.split("\n**").next().unwrap_or_default().split("\n\n").next().unwrap_or_default()
}

#[test]
fn the_tables_of_blocks_name_the_whole_library() {
    let text = handbuch();
    // One process is called only by others and by processes of one's own.
    let mut ablaeufe = namen(&tafel(&text, "**Abläufe**"));
    ablaeufe.insert("zahlung_vorab".into());
    assert!(text.contains("`baustein_zahlung_vorab`"));
    assert_eq!(ablaeufe, bibliothek("ablauf"));
    assert_eq!(namen(&tafel(&text, "**Regeln**")), bibliothek("regeln"));
    let briefe: BTreeSet<String> = namen(&tafel(&text, "\n## Briefe"))
        .iter()
        .filter_map(|n| Some(n.strip_prefix("bausteine/briefe/")?.strip_suffix(".typ")?.to_owned()))
        .collect();
    assert_eq!(briefe, bibliothek("briefe"));
    for (wort, art) in [("Rechtsbehelf", "rechtsbehelf"), ("Parameter", "parameter"), ("Texte", "texte")] {
        let genannt: BTreeSet<&str> = woerter(aufzaehlung(&text, wort)).collect();
        for name in bibliothek(art) {
            assert!(genannt.contains(name.as_str()), "{wort}: {name} is missing");
        }
    }
    for name in woerter(aufzaehlung(&text, "Rechtsbehelf")) {
        assert!(bibliothek("rechtsbehelf").contains(name), "Rechtsbehelf: there is no {name}");
    }
}

#[test]
fn the_table_of_groups_has_every_field() {
    let text = handbuch();
    let zeilen = tafel(&text, "### Gruppen von Fragen");
    assert_eq!(namen(&zeilen), bibliothek("formular"));
    for zeile in zeilen {
        let name = woerter(zeile[0]).next().expect("a name");
        let datei = fs::read(ort("bausteine/formular").join(format!("{name}.json"))).expect("the block");
        let gruppe: Value = serde_json::from_slice(&datei).expect("JSON");
        let felder: Vec<&str> =
            gruppe["felder"].as_array().expect("fields").iter().filter_map(|f| f["id"].as_str()).collect();
        assert_eq!(woerter(zeile[2]).collect::<Vec<_>>(), felder, "{name}");
        assert_eq!(zeile[1] == "ja", gruppe["titel"].is_string(), "{name}: a page has a heading");
    }
}

#[test]
fn the_table_of_kinds_is_whole() {
    let unbekannt = r#"{ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [{ "id": "f", "art": "neu", "frage": "F" }] }] }"#;
    let befunde =
        formular::Formular::lesen(unbekannt, None, &std::collections::BTreeMap::new()).expect_err("no such kind");
    let satz = &befunde[0].satz;
    let moeglich: BTreeSet<String> = satz
        .split_once("Möglich sind: ")
        .expect("the list")
        .1
        .trim_end_matches('.')
        .split(", ")
        .map(str::to_owned)
        .collect();
    assert_eq!(namen(&tafel(&handbuch(), "## `formular.json`")), moeglich);
}

/// Fenced examples: the language and the text.
fn beispiele(text: &str) -> Vec<(&str, &str)> {
    let teile: Vec<&str> = text.split("```").collect();
    teile.iter().skip(1).step_by(2).map(|t| t.split_once('\n').expect("a language")).collect()
}

#[test]
fn every_example_is_what_it_says() {
    let text = handbuch();
    let mut gesehen = Vec::new();
    for (sprache, beispiel) in beispiele(&text) {
        let was = match sprache {
            "" => "Befehle",
            "toml" if beispiel.starts_with("[bausteine]") => {
                let tabelle: toml::Table = beispiel.parse().unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                let wahl: Bausteinwahl = tabelle["bausteine"].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                assert!(bibliothek("ablauf").contains(&wahl.ablauf.expect("a process")));
                assert!(bibliothek("regeln").contains(&wahl.regeln.expect("rules")));
                assert!(bibliothek("rechtsbehelf").contains(&wahl.rechtsbehelf.expect("a remedy")));
                assert!(wahl.parameter.iter().all(|p| bibliothek("parameter").contains(p)));
                assert!(wahl.texte.values().all(|t| bibliothek("texte").contains(t)) && wahl.texte.len() == 4);
                "Wahl"
            }
            "toml" if beispiel.starts_with("[briefe.") => {
                let tabelle: toml::Table = beispiel.parse().unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                let brief: Brief = tabelle["briefe"]["bescheid"].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                assert!(ort(&brief.vorlage).exists(), "{}", brief.vorlage);
                "Brief"
            }
            // What the manual shows stands so in the service that it names as the pattern.
            "toml" if beispiel.starts_with("[[beteiligung]]") => {
                let tabelle: toml::Table = beispiel.parse().unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                let l = gebaut(&aus_ordner(&ort("bohranzeige")).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
                let r: Beteiligungsregel =
                    tabelle["beteiligung"][0].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                let p: Pflichtregel = tabelle["pflicht"][0].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                assert_eq!(Some((&r.stelle, &r.wenn)), l.beteiligungsregel(&r.id).map(|da| (&da.stelle, &da.wenn)));
                assert_eq!(Some((&p.nach, p.monate)), l.pflichtregel(&p.id).map(|da| (&da.nach, da.monate)));
                "Beteiligung"
            }
            "toml" if beispiel.starts_with("[[weiterleitung]]") => {
                let tabelle: toml::Table = beispiel.parse().unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                let r: Weiterleitungsregel =
                    tabelle["weiterleitung"][0].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                let muster = if r.weg == Weg::Korb { "abfall-melden" } else { "gewerbe-abmelden" };
                let l = gebaut(&aus_ordner(&ort(muster)).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
                assert_eq!(Some((&r.ziel, &r.wenn)), l.weiterleitungsregel(&r.id).map(|da| (&da.ziel, &da.wenn)));
                "Weiterleitung"
            }
            "toml" if beispiel.starts_with("[[register]]") => {
                let tabelle: toml::Table = beispiel.parse().unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                let l =
                    gebaut(&aus_ordner(&ort("kfz-abmelden")).expect("the folder")).unwrap_or_else(|b| panic!("{b}"));
                let r: leistung::Registerregel =
                    tabelle["register"][0].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                let da = l.stamm.register.iter().find(|da| da.id == r.id).expect("the rule");
                assert_eq!((&r.ziel, &r.auftrag, &r.brief), (&da.ziel, &da.auftrag, &da.brief));
                assert!(r.angaben.iter().all(|(wort, antwort)| da.angaben.get(wort) == Some(antwort)));
                "Register"
            }
            "toml" if beispiel.starts_with("[[mitzeichnung]]") => {
                let tabelle: toml::Table = beispiel.parse().unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                let l = gebaut(&aus_ordner(&ort("eheschliessung-anmelden")).expect("the folder"))
                    .unwrap_or_else(|b| panic!("{b}"));
                let r: leistung::Mitzeichnungsregel =
                    tabelle["mitzeichnung"][0].clone().try_into().unwrap_or_else(|e| panic!("{e}"));
                let da = l.mitzeichnungsregel(&r.id).expect("the rule");
                assert_eq!((&r.email, &r.person, r.frist_tage), (&da.email, &da.person, da.frist_tage));
                assert!(r.wenn.is_some_and(|w| w.contains(r#"gemeinsam = "einladung""#)));
                "Mitzeichnung"
            }
            // A whole file.
            "toml" => {
                let fall: Fall = toml::from_str(beispiel).unwrap_or_else(|e| panic!("{e}\n{beispiel}"));
                assert!(!fall.name.is_empty() && fall.erwartet.fehler.contains_key("person"));
                "Fall"
            }
            "json" if beispiel.starts_with("\"berechnet\"") => {
                let wert: Value = serde_json::from_str(&format!("{{{beispiel}}}")).unwrap_or_else(|e| panic!("{e}"));
                assert_eq!(wert["berechnet"][0]["entscheidung"], "Gebuehr");
                "berechnet"
            }
            "json" if beispiel.starts_with("\"pruefregeln\"") => {
                let form = format!(
                    r#"{{ "titel": "T", "seiten": [{{ "id": "s", "titel": "S", "felder": [
                    {{ "id": "beginn", "art": "datum", "frage": "Beginn" }}, {{ "id": "ende", "art": "datum", "frage": "Ende" }},
                    {{ "id": "partner", "art": "gruppe", "frage": "Partner", "felder": [
                        {{ "id": "anteil", "art": "zahl", "frage": "Anteil" }}, {{ "id": "gezahlt", "art": "zahl", "frage": "Gezahlt" }} ] }} ] }}],
                    {beispiel} }}"#
                );
                let f = formular::Formular::lesen(&form, None, &std::collections::BTreeMap::new())
                    .unwrap_or_else(|b| panic!("{b:#?}"));
                assert_eq!((f.pruefregeln().len(), f.hinweise()), (3, &[][..]));
                "Prüfregeln"
            }
            "json" if beispiel.contains("\"muster\"") => {
                let form =
                    format!(r#"{{ "titel": "T", "seiten": [{{ "id": "s", "titel": "S", "felder": [{beispiel}] }}] }}"#);
                formular::Formular::lesen(&form, None, &std::collections::BTreeMap::new())
                    .unwrap_or_else(|b| panic!("{b:#?}"));
                "Muster"
            }
            "json" if beispiel.contains("\"codelisten\"") => {
                let seiten = r#", "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
                    { "id": "farbe", "art": "codeliste", "frage": "Farbe", "liste": "farben" }] }] }"#;
                let form = format!("{}{seiten}", beispiel.trim().strip_suffix('}').expect("an object"));
                formular::Formular::lesen(&form, None, &std::collections::BTreeMap::new())
                    .unwrap_or_else(|b| panic!("{b:#?}"));
                "Codeliste"
            }
            // Stands so in the service that it names as the pattern.
            "json" if beispiel.contains("\"abschnitt\"") => {
                let wert: Value =
                    serde_json::from_str(&beispiel.replace("[ … ]", "[]")).unwrap_or_else(|e| panic!("{e}"));
                let l = gebaut(&aus_ordner(&ort("wohngeld-beantragen")).expect("the folder"))
                    .unwrap_or_else(|b| panic!("{b}"));
                let id = wert["id"].as_str().expect("an id");
                let abschnitt = l.formular.seite(id).and_then(|s| s.abschnitt.as_ref());
                assert_eq!(abschnitt.map(|a| a.in_sprache(grund::Sprache::De)), wert["abschnitt"].as_str());
                "Abschnitt"
            }
            // The ellipses stand for a text and for fields.
            "json" if beispiel.contains('…') => {
                let gefuellt = beispiel.replace("[ … ]", "[]");
                let wert: Value = serde_json::from_str(&gefuellt).unwrap_or_else(|e| panic!("{e}\n{gefuellt}"));
                assert_eq!(wert["seiten"].as_array().map(Vec::len), Some(3));
                "Formular"
            }
            "json" => {
                verweis_passt(beispiel);
                "Verweis"
            }
            _ => panic!("an example that no test knows: {sprache}\n{beispiel}"),
        };
        gesehen.push(was);
    }
    assert_eq!(
        gesehen,
        [
            "Befehle",
            "Wahl",
            "berechnet",
            "Mitzeichnung",
            "Beteiligung",
            "Weiterleitung",
            "Weiterleitung",
            "Register",
            "Formular",
            "Abschnitt",
            "Prüfregeln",
            "Muster",
            "Codeliste",
            "Verweis",
            "Befehle",
            "Brief",
            "Fall",
        ]
    );
}

/// The reference stands in a form, and the service that has it compiles.
fn verweis_passt(verweis: &str) {
    let mut dateien = laterne();
    let formular = String::from_utf8(dateien["formular.json"].clone()).expect("UTF-8");
    let stelle = "{ \"baustein\": \"stelle\" },";
    let neu = formular.replacen(stelle, &format!("{stelle}\n{},", verweis.trim()), 1);
    assert_ne!(neu, formular);
    dateien.insert("formular.json".into(), neu.into_bytes());
    for sprache in ["en", "hsb"] {
        let mehr = b"\nseite-betrieb = The business\nbetrieb_ort-hinweis = Without district\n";
        dateien.get_mut(&format!("texte/{sprache}.ftl")).expect("the texts").extend_from_slice(mehr);
    }
    let baustein = fs::read(ort("bausteine/formular/anschrift.json")).expect("the block");
    dateien.insert("bausteine/formular/anschrift.json".into(), baustein);
    let leistung = crate::gebaut(&dateien).unwrap_or_else(|b| panic!("{b}"));
    assert!(leistung.formular.feld("betrieb_strasse").is_some());
    assert!(leistung.formular.feld("betrieb_adresszusatz").is_none());
}
