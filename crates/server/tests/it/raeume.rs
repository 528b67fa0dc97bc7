//! The arrows between the rooms (docs/ARCHITECTURE.md). A new arrow is a decision: it goes in here on purpose.

use std::collections::BTreeMap;

use crate::haus::{dateien, lesen, wurzel};

/// Pure crates: no async, no SQL, no HTTP, no clock, no chance, neither in their manifest nor in their code.
const REIN: &[&str] =
    &["grund", "regel", "formular", "ablauf", "vorgang", "leistung", "anliegen", "suche", "xml", "tabelle"];
/// Below the rooms: storage and keys.
const FUNDAMENT: &[&str] = &["datenbank", "tresor"];
const RAEUME: &[&str] = &[
    "verzeichnis",
    "konto",
    "akte",
    "ablage",
    "zahlung",
    "postfach",
    "betrieb",
    "redaktion",
    "werkstatt",
    "uebergabe",
];
/// Pages use the frame and the rooms, never each other.
const SEITEN: &[&str] =
    &["portal", "antrag", "buergerkonto", "amt", "leitstand", "pflege", "api", "auskunft", "werkbank"];
/// Each adapter implements the trait of exactly one room.
const ADAPTER: &[(&str, &str)] = &[
    ("mail", "postfach"),
    ("xbezahldienste", "zahlung"),
    ("oidc", "konto"),
    ("clamav", "ablage"),
    ("amtlich", "verzeichnis"),
    ("xzufi", "verzeichnis"),
    ("xdatenfelder", "formular"),
    ("fachverfahren", "uebergabe"),
];

/// What adapters share: how XML is read, how HTTP is spoken.
const WERKZEUG: &[&str] = &["xml", "httpclient"];

/// The workspace crates that each crate names in `[dependencies]`.
fn pfeile() -> BTreeMap<String, Vec<String>> {
    let namen: Vec<String> = dateien("crates", "toml")
        .into_iter()
        .chain(dateien("adapters", "toml"))
        .filter(|p| p.ends_with("Cargo.toml"))
        .filter_map(|p| Some(p.parent()?.file_name()?.to_str()?.to_owned()))
        .collect();
    ["crates", "adapters"]
        .iter()
        .flat_map(|o| dateien(o, "toml"))
        .filter(|p| p.ends_with("Cargo.toml"))
        .map(|p| {
            let manifest: toml::Table = std::fs::read_to_string(&p).unwrap().parse().unwrap();
            let von = manifest["package"]["name"].as_str().unwrap().to_owned();
            let leer = toml::Table::new();
            let zu = manifest.get("dependencies").and_then(|d| d.as_table()).unwrap_or(&leer);
            (von, zu.keys().filter(|k| namen.contains(k)).cloned().collect())
        })
        .collect()
}

fn darf(von: &str, zu: &str) -> bool {
    let rein = |n: &str| REIN.contains(&n);
    let fundament = |n: &str| FUNDAMENT.contains(&n);
    let raum = |n: &str| RAEUME.contains(&n);
    match von {
        "grund" => false,
        "regel" | "suche" => zu == "grund",
        "formular" | "ablauf" | "tabelle" => matches!(zu, "grund" | "regel"),
        "vorgang" => matches!(zu, "grund" | "ablauf"),
        "leistung" => rein(zu),
        "anliegen" => zu == "grund",
        "datenbank" => zu == "grund",
        "tresor" => matches!(zu, "grund" | "datenbank"),
        "web" => rein(zu) || fundament(zu) || raum(zu),
        "server" => true,
        // The load generator makes accounts before it measures.
        "last" => fundament(zu) || raum(zu) || rein(zu),
        "demo" => fundament(zu) || zu == "grund" || zu == "web" || raum(zu) || ADAPTER.iter().any(|(a, _)| *a == zu),
        "httpclient" => false,
        n if raum(n) => rein(zu) || fundament(zu),
        n if SEITEN.contains(&n) => zu == "web" || rein(zu) || fundament(zu) || raum(zu),
        n => ADAPTER
            .iter()
            .any(|(a, raum)| *a == n && (*raum == zu || matches!(zu, "grund" | "datenbank") || WERKZEUG.contains(&zu))),
    }
}

#[test]
fn arrows_point_where_the_design_says() {
    let falsch: Vec<String> = pfeile()
        .iter()
        .flat_map(|(von, zu)| zu.iter().filter(|z| !darf(von, z)).map(move |z| format!("{von} -> {z}")))
        .collect();
    assert!(falsch.is_empty(), "these arrows are not in the design: {falsch:#?}");
}

#[test]
fn every_crate_has_its_place() {
    for name in pfeile().keys() {
        let bekannt = REIN.contains(&name.as_str())
            || FUNDAMENT.contains(&name.as_str())
            || RAEUME.contains(&name.as_str())
            || SEITEN.contains(&name.as_str())
            || ADAPTER.iter().any(|(a, _)| a == name)
            || WERKZEUG.contains(&name.as_str())
            || ["web", "server", "demo", "last"].contains(&name.as_str());
        assert!(bekannt, "crate {name} is in no list of this test");
    }
}

#[test]
fn pure_crates_are_pure() {
    for name in REIN {
        let manifest = lesen(format!("crates/{name}/Cargo.toml"));
        let abhaengigkeiten = manifest.split("[dev-dependencies]").next().unwrap();
        for wort in ["tokio", "sqlx", "axum", "hyper", "lettre", "object_store", "rand"] {
            assert!(!abhaengigkeiten.contains(wort), "{name} is pure and must not depend on {wort}");
        }
        for datei in dateien(&format!("crates/{name}/src"), "rs") {
            let text = std::fs::read_to_string(&datei).unwrap();
            for wort in ["async fn", "SystemTime::now", "Timestamp::now", "Instant::now", "std::net", "std::env::var"] {
                assert!(!text.contains(wort), "{} is pure and must not say {wort}", datei.display());
            }
        }
    }
}

#[test]
fn only_the_edges_speak_http_and_only_a_room_knows_its_tables() {
    for raum in RAEUME.iter().chain(FUNDAMENT) {
        let manifest = lesen(format!("crates/{raum}/Cargo.toml"));
        let abhaengigkeiten = manifest.split("[dev-dependencies]").next().unwrap();
        for wort in ["axum", "hyper", "maud", "\nhttp."] {
            assert!(!abhaengigkeiten.contains(wort), "{raum} must not know {wort}");
        }
    }
    for seite in SEITEN.iter().chain(&["web"]) {
        for datei in dateien(&format!("crates/{seite}/src"), "rs") {
            let text = std::fs::read_to_string(&datei).unwrap();
            assert!(!text.contains("sqlx::"), "{}: pages hold no SQL", datei.display());
        }
    }
}

#[test]
fn nothing_carries_a_registry_or_a_path_of_a_machine() {
    let lock = wurzel().join("package-lock.json");
    if lock.exists() {
        let text = std::fs::read_to_string(lock).unwrap();
        assert!(!text.contains("\"resolved\": \"http"), "package-lock.json names a registry");
    }
    for datei in ["Cargo.toml", "README.md", "README.de.md", "CONTRIBUTING.md"] {
        let text = lesen(datei);
        for wort in ["/home/", "/root/"] {
            assert!(!text.contains(wort), "{datei} names a path of a machine: {wort}");
        }
    }
}

/// `[lib] test = false` saves a build where there are no unit tests. Where there are some, they would never run.
#[test]
fn no_crate_hides_its_unit_tests() {
    for ort in ["crates", "adapters"] {
        for manifest in dateien(ort, "toml").into_iter().filter(|p| p.ends_with("Cargo.toml")) {
            let tafel: toml::Table = std::fs::read_to_string(&manifest).unwrap().parse().unwrap();
            let aus = tafel.get("lib").and_then(|l| l.get("test")).and_then(toml::Value::as_bool) == Some(false);
            let quellen = manifest.parent().unwrap().join("src");
            let quellen = quellen.strip_prefix(wurzel()).unwrap().to_str().unwrap();
            let verborgen: Vec<_> =
                dateien(quellen, "rs").into_iter().filter(|p| lesen(p).contains("#[cfg(test)]")).collect();
            assert!(!aus || verborgen.is_empty(), "these tests never run: {verborgen:?}");
        }
    }
}
