//! What an operator sets.

use grund::Sprache;
use server::konfig::Konfig;

#[test]
fn languages_are_a_setting_and_german_is_always_among_them() {
    let demonstration = |sprachen: &[&str]| Konfig {
        demonstration: true,
        sprachen: sprachen.iter().map(|s| (*s).to_owned()).collect(),
        ..Konfig::default()
    };
    assert_eq!(Konfig::default().sprachen().expect("the default"), Sprache::RAHMEN);
    assert_eq!(demonstration(&[]).sprachen().expect("all"), Sprache::ALLE);
    assert_eq!(
        demonstration(&["hsb", "ar", "hsb"]).sprachen().expect("good"),
        [Sprache::De, Sprache::Hsb, Sprache::Ar]
    );
    let e = demonstration(&["tlh"]).sprachen().expect_err("bad");
    assert!(e.to_string().contains("„tlh“") && e.to_string().contains("de-simple"), "{e}");
}

#[test]
fn the_environment_overrides_and_mistakes_are_named() {
    let k = Konfig::lesen(None, |n| match n {
        "BASISWERK_ADRESSE" => Some("http://127.0.0.1:9000/".into()),
        "BASISWERK_DEMONSTRATION" => Some("ja".into()),
        _ => None,
    })
    .expect("good");
    assert_eq!(k.extern_url, "http://127.0.0.1:9000");
    let e = Konfig::lesen(None, |n| (n == "BASISWERK_ADRESSE").then(|| "hier".into())).expect_err("bad");
    assert!(e.to_string().contains("127.0.0.1:8080"), "{e}");
    let daten = Konfig::lesen(None, |_| None).expect("lists are brought in without mail");
    let e = daten.fuer_dienst().expect_err("no mail");
    assert!(e.to_string().contains("BASISWERK_SMTP"), "{e}");
}

/// What is wrong in the file is said in German, with line and key, and without the line: it may hold a password.
#[test]
fn a_fault_in_the_file_is_said_in_german_with_its_line() {
    let ort = std::env::temp_dir().join(format!("basiswerk-konfig-{}.toml", std::process::id()));
    let falsch = |inhalt: &[u8]| {
        std::fs::write(&ort, inhalt).unwrap();
        Konfig::lesen(Some(&ort), |_| None).unwrap_err().to_string()
    };
    for (inhalt, zeile, satz) in [
        ("portal = \"A\"\nporto = 1\n", "Zeile 2, „porto“", "gibt es hier nicht. Möglich sind: adresse"),
        ("verbindungen = \"viele\"\n", "Zeile 1, „verbindungen“", "Hier steht der Text „viele“, erwartet wird"),
        ("\nadresse = \"hier\"\n", "Zeile 2, „adresse“", "keine Adresse wie 127.0.0.1:8080"),
        ("portal = \"A\n", "Zeile 1, „portal“", "nicht richtig geschlossen"),
        ("datenbank = \"postgres://ich:geheim@amt\n", "Zeile 1, „datenbank“", "nicht richtig geschlossen"),
    ] {
        let gesagt = falsch(inhalt.as_bytes());
        assert!(gesagt.contains(zeile) && gesagt.contains(satz), "{inhalt}: {gesagt}");
        assert!(!gesagt.contains("geheim") && !gesagt.contains("expected") && !gesagt.contains("invalid"), "{gesagt}");
    }
    assert!(falsch(b"portal = \"\xff\"").contains("kein Text in UTF-8"));
    std::fs::remove_file(&ort).unwrap();
    let fehlt = Konfig::lesen(Some(&ort), |_| None).unwrap_err().to_string();
    assert!(fehlt.contains("Die Datei gibt es nicht"), "{fehlt}");
}

/// What stands in the way of a start is said in German, with what to do about it, and no password with it.
#[test]
fn what_stands_in_the_way_of_a_start_is_said_in_german() {
    let daten = std::env::temp_dir().join(format!("basiswerk-konfig-{}", std::process::id()));
    let horcher = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let besetzt = horcher.local_addr().unwrap().to_string();
    let lauf = |befehl: &str, adresse: &str, datenbank: &str| {
        let aus = std::process::Command::new(env!("CARGO_BIN_EXE_basiswerk"))
            .arg(befehl)
            .env("BASISWERK_DATEN", &daten)
            .env("BASISWERK_ADRESSE", adresse)
            .env("BASISWERK_DATENBANK", datenbank)
            .env("BASISWERK_DEMONSTRATION", "ja")
            .output()
            .unwrap();
        assert!(!aus.status.success());
        String::from_utf8_lossy(&aus.stderr).into_owned()
    };
    let (frei, niemand) = ("127.0.0.1:0", "postgres://ich:geheim@127.0.0.1:1/amt");
    for (befehl, adresse, datenbank, satz) in [
        ("serve", besetzt.as_str(), niemand, format!("Die Adresse {besetzt} ist nicht frei. Beenden Sie")),
        ("serve", "192.0.2.1:8080", niemand, "gibt es auf diesem Rechner nicht".to_owned()),
        ("migrate", frei, niemand, "Die Datenbank 127.0.0.1/amt nimmt uns nicht an. Läuft der Server".to_owned()),
        ("migrate", frei, "geheim", "Das ist keine Adresse wie postgres://".to_owned()),
    ] {
        let gesagt = lauf(befehl, adresse, datenbank);
        assert!(gesagt.contains(&satz) && !gesagt.contains("geheim"), "{befehl} {datenbank}: {gesagt}");
    }
    drop(std::fs::remove_dir_all(&daten));
}
