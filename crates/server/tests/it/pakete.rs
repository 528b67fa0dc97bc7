//! A service goes from one installation to another, as two operators do it at their terminals.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::haus::wurzel;

/// An installation of its own: data directory and folder of services.
struct Haus(PathBuf);

impl Haus {
    fn neu(name: &str) -> Self {
        let ort = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("pakete-{name}"));
        if ort.exists() {
            fs::remove_dir_all(&ort).unwrap();
        }
        fs::create_dir_all(ort.join("leistungen")).unwrap();
        Self(ort)
    }

    fn basiswerk(&self, argumente: &[&str]) -> (bool, String) {
        let aus = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
            .arg("leistung")
            .args(argumente)
            .current_dir(&self.0)
            .env("BASISWERK_DATEN", self.0.join("daten"))
            .env("BASISWERK_LEISTUNGEN", self.0.join("leistungen"))
            .output()
            .unwrap();
        let worte = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (aus.status.success(), worte(&aus.stdout) + worte(&aus.stderr).as_str())
    }
}

const NAME: &str = "strassenbeleuchtung-melden";

fn schluessel(worte: &str) -> String {
    worte.lines().find_map(|z| z.split("Schlüssel ").nth(1)).unwrap().trim().to_owned()
}

#[test]
fn a_service_is_packed_checked_and_installed_elsewhere() {
    let (geber, nehmer) = (Haus::neu("geber"), Haus::neu("nehmer"));
    let ordner = wurzel().join("leistungen").join(NAME);
    let datei = nehmer.0.join("laterne.zip");
    let datei = datei.to_str().unwrap();
    let (gut, worte) =
        geber.basiswerk(&["pack", ordner.to_str().unwrap(), "--nach", datei, "--herausgeber", "Stadt Bautzen"]);
    assert!(gut && worte.contains("Ausfall der Straßenbeleuchtung"), "{worte}");
    let schluessel = schluessel(&worte);

    let (gut, worte) = nehmer.basiswerk(&["verify", datei]);
    assert!(
        gut && worte.contains("Stadt Bautzen") && worte.contains("Wem der Schlüssel gehört, wissen wir nicht"),
        "{worte}"
    );
    let (gut, worte) = nehmer.basiswerk(&["install", datei]);
    assert!(!gut && worte.contains("--vertraut"), "nobody installs what a stranger signed: {worte}");
    assert!(!nehmer.0.join("leistungen").join(NAME).exists());

    let (gut, worte) = nehmer.basiswerk(&["install", datei, "--vertraut", &schluessel]);
    assert!(gut && worte.contains("ist eingerichtet"), "{worte}");
    let (gut, worte) = nehmer.basiswerk(&["check", "leistungen"]);
    assert!(gut && worte.contains(&format!("{NAME}: in Ordnung")), "it brings its blocks with it: {worte}");
    let (gut, worte) = nehmer.basiswerk(&["install", datei, "--vertraut", &schluessel]);
    assert!(gut && worte.contains("schon eingerichtet"), "{worte}");
}

#[test]
fn another_version_takes_its_place_only_on_purpose_and_nothing_is_lost() {
    let haus = Haus::neu("ersetzen");
    let ordner = wurzel().join("leistungen").join(NAME);
    let (gut, worte) = haus.basiswerk(&["pack", ordner.to_str().unwrap()]);
    assert!(gut, "{worte}");
    let datei = format!("{NAME}.zip");
    assert!(haus.basiswerk(&["install", &datei]).0, "what we signed ourselves we trust");

    let stamm = haus.0.join("leistungen").join(NAME).join("leistung.toml");
    let text = fs::read_to_string(&stamm).unwrap();
    let eigener = text.replace("flackert oder ist beschädigt", "flackert oder ist kaputt");
    assert_ne!(text, eigener);
    fs::write(&stamm, &eigener).unwrap();
    let (gut, worte) = haus.basiswerk(&["install", &datei]);
    assert!(!gut && worte.contains("--ersetzen"), "{worte}");
    assert_eq!(fs::read_to_string(&stamm).unwrap(), eigener);
    let (gut, worte) = haus.basiswerk(&["install", &datei, "--ersetzen"]);
    assert!(gut && worte.contains("Die vorige Fassung liegt in"), "{worte}");
    assert_eq!(fs::read_to_string(&stamm).unwrap(), text);
    let alt = worte.lines().find_map(|z| z.split("liegt in ").nth(1)).unwrap().trim_end_matches('.');
    assert_eq!(
        fs::read_to_string(haus.0.join(alt).join("leistung.toml")).unwrap(),
        eigener,
        "put aside, not thrown away"
    );
    let (_, worte) = haus.basiswerk(&["check", "leistungen"]);
    assert_eq!(worte.matches("in Ordnung").count(), 1, "what was put aside is no service: {worte}");
}

#[test]
fn a_package_that_was_changed_or_signed_by_nobody_is_refused() {
    let haus = Haus::neu("faelschung");
    let ordner = wurzel().join("leistungen").join(NAME);
    assert!(haus.basiswerk(&["pack", ordner.to_str().unwrap(), "--nach", "echt.zip"]).0);
    let echt = fs::read(haus.0.join("echt.zip")).unwrap();
    // The first file's content: behind its head of 30 bytes, its name and its extra field.
    let laenge = |ab: usize| usize::from(u16::from_le_bytes([echt[ab], echt[ab + 1]]));
    let inhalt = 30 + laenge(26) + laenge(28);
    for stelle in [inhalt, inhalt + 20, inhalt + 40] {
        let mut bytes = echt.clone();
        bytes[stelle] ^= 0x40;
        fs::write(haus.0.join("falsch.zip"), &bytes).unwrap();
        let (gut, worte) = haus.basiswerk(&["verify", "falsch.zip"]);
        assert!(!gut && worte.contains("nicht in Ordnung"), "{stelle}: {worte}");
    }

    let dateien = leistung::aus_ordner(&ordner).unwrap();
    let fremd = leistung::paket::packen(&dateien, None, |_| leistung::paket::Unterschrift {
        verfahren: leistung::paket::VERFAHREN.into(),
        schluessel: "00".repeat(32),
        unterschrift: "00".repeat(64),
    });
    fs::write(haus.0.join("ohne.zip"), fremd.unwrap()).unwrap();
    let (gut, worte) = haus.basiswerk(&["verify", "ohne.zip"]);
    assert!(!gut && worte.contains("Die Unterschrift passt nicht"), "{worte}");

    let (gut, worte) = haus.basiswerk(&["pack", "leistungen"]);
    assert!(!gut, "a folder without a service is no package: {worte}");
}

/// A folder of services with one whose decisions import a shared model that lies in the library.
fn mit_import(haus: &Haus, satz: u32) {
    let ort = haus.0.join("leistungen");
    let von = wurzel().join("leistungen").join("hundesteuer-anmelden");
    let dateien = leistung::aus_ordner(&von).unwrap();
    let dienst = ort.join("hundesteuer-anmelden");
    let _ = fs::remove_dir_all(&ort);
    for (pfad, inhalt) in &dateien {
        let ziel = if pfad.starts_with("bausteine/") { ort.join(pfad) } else { dienst.join(pfad) };
        fs::create_dir_all(ziel.parent().unwrap()).unwrap();
        fs::write(ziel, inhalt).unwrap();
    }
    let raum = "urn:basiswerk:baustein:regeln:nachlass";
    fs::create_dir_all(ort.join("bausteine/regeln")).unwrap();
    fs::write(
        ort.join("bausteine/regeln/nachlass.dmn"),
        format!(
            r#"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="n" name="nachlass" namespace="{raum}"><decision id="d_Satz" name="Satz"><variable name="Satz" typeRef="number"/><literalExpression><text>{satz}</text></literalExpression></decision></definitions>"#
        ),
    )
    .unwrap();
    let regeln = String::from_utf8(dateien["regeln.dmn"].clone()).unwrap();
    let import = format!(
        r#"<import name="N" namespace="{raum}" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/><itemDefinition "#
    );
    let entscheidung = format!(
        r##"<decision id="e_Nachlass" name="Nachlass"><variable name="Nachlass" typeRef="number"/><informationRequirement><requiredDecision href="{raum}#d_Satz"/></informationRequirement><literalExpression><text>N.Satz / 2</text></literalExpression></decision><inputData "##
    );
    let neu = regeln.replacen("<itemDefinition ", &import, 1).replacen("<inputData ", &entscheidung, 1);
    fs::write(dienst.join("regeln.dmn"), neu).unwrap();
}

#[test]
fn a_service_that_imports_decisions_is_packed_installed_updated_and_taken_back() {
    let (geber, nehmer) = (Haus::neu("import-geber"), Haus::neu("import-nehmer"));
    let mut schluessel_des_gebers = String::new();
    for (satz, name) in [(10, "eins.zip"), (30, "zwei.zip")] {
        mit_import(&geber, satz);
        let ziel = nehmer.0.join(name);
        let (gut, worte) =
            geber.basiswerk(&["pack", "leistungen/hundesteuer-anmelden", "--nach", ziel.to_str().unwrap()]);
        assert!(gut, "{worte}");
        schluessel_des_gebers = schluessel(&worte);
        let (gut, worte) = nehmer.basiswerk(&["verify", name]);
        assert!(gut, "{worte}");
    }
    let nachlass = || {
        let aus = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
            .args([
                "regel",
                "eval",
                "--dmn",
                "leistungen/hundesteuer-anmelden/regeln.dmn",
                "--entscheidung",
                "Nachlass",
            ])
            .current_dir(&nehmer.0)
            .output()
            .unwrap();
        (String::from_utf8_lossy(&aus.stdout).trim().to_owned(), String::from_utf8_lossy(&aus.stderr).into_owned())
    };
    let rein = |name: &str, mehr: &[&str]| {
        let mut alle = vec!["install", name, "--vertraut", schluessel_des_gebers.as_str()];
        alle.extend_from_slice(mehr);
        nehmer.basiswerk(&alle)
    };
    let (gut, worte) = rein("eins.zip", &[]);
    assert!(gut, "{worte}");
    assert_eq!(nachlass().0, "5", "{}", nachlass().1);
    // The newer one, and back.
    for (name, soll) in [("zwei.zip", "15"), ("eins.zip", "5")] {
        assert!(!rein(name, &[]).0, "only on purpose");
        let (gut, worte) = rein(name, &["--ersetzen"]);
        assert!(gut, "{worte}");
        assert_eq!(nachlass().0, soll, "{}", nachlass().1);
        let (gut, worte) = nehmer.basiswerk(&["check", "leistungen"]);
        assert!(gut && worte.contains("hundesteuer-anmelden: in Ordnung"), "{worte}");
    }
}
