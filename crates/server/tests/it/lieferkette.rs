//! What we build from: licences and forbidden crates as deny.toml has them, and a reason for every dependency.
//!
//! `cargo deny` says the same where it is installed; this test needs nothing but cargo.

use std::{collections::BTreeSet, process::Command};

use crate::haus::lesen;

fn deny() -> toml::Table {
    lesen("deny.toml").parse().expect("deny.toml")
}

/// Name and licence of every package that is really built, tests and build scripts included.
fn pakete() -> BTreeSet<(String, String)> {
    let ausgabe = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--workspace", "-e", "normal,build,dev", "--prefix", "none"])
        .args(["--target", "x86_64-unknown-linux-gnu", "--format", "{p}|{l}"])
        .current_dir(crate::haus::wurzel())
        .output()
        .expect("cargo tree");
    assert!(ausgabe.status.success(), "{}", String::from_utf8_lossy(&ausgabe.stderr));
    String::from_utf8(ausgabe.stdout)
        .expect("text")
        .lines()
        .filter_map(|zeile| zeile.split_once('|'))
        .map(|(paket, lizenz)| {
            let name = paket.split(' ').next().unwrap_or_default();
            (name.to_owned(), lizenz.trim_end_matches(" (*)").to_owned())
        })
        .collect()
}

/// Is the SPDX expression met by the allowed licences? `A/B` is the old way to write `A OR B`.
fn erlaubt(ausdruck: &str, liste: &BTreeSet<&str>) -> bool {
    let ausdruck =
        ausdruck.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "\u{a0}WITH\u{a0}");
    let worte: Vec<&str> = ausdruck.split([' ', '\n']).filter(|w| !w.is_empty()).collect();
    let mut rest = worte.as_slice();
    oder(&mut rest, liste) && rest.is_empty()
}

fn oder(rest: &mut &[&str], liste: &BTreeSet<&str>) -> bool {
    let mut wahr = und(rest, liste);
    while let ["OR", r @ ..] = rest {
        *rest = r;
        wahr |= und(rest, liste);
    }
    wahr
}

fn und(rest: &mut &[&str], liste: &BTreeSet<&str>) -> bool {
    let mut wahr = einzeln(rest, liste);
    while let ["AND", r @ ..] = rest {
        *rest = r;
        wahr &= einzeln(rest, liste);
    }
    wahr
}

fn einzeln(rest: &mut &[&str], liste: &BTreeSet<&str>) -> bool {
    let Some((wort, r)) = rest.split_first() else { return false };
    *rest = r;
    if *wort != "(" {
        return liste.contains(wort.replace('\u{a0}', " ").as_str());
    }
    let wahr = oder(rest, liste);
    if let Some((&")", r)) = rest.split_first() {
        *rest = r;
    }
    wahr
}

#[test]
fn expressions_are_understood() {
    let liste = BTreeSet::from(["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"]);
    for (ausdruck, soll) in [
        ("MIT", true),
        ("MIT/GPL-3.0", true),
        ("GPL-3.0", false),
        ("MIT AND GPL-3.0", false),
        ("ISC AND (GPL-3.0 OR MIT)", true),
        ("(MIT OR ISC) AND GPL-3.0", false),
        ("Apache-2.0 WITH LLVM-exception OR GPL-3.0", true),
        ("", false),
    ] {
        assert_eq!(erlaubt(ausdruck, &liste), soll, "{ausdruck}");
    }
}

#[test]
fn every_licence_is_allowed_and_no_forbidden_crate_is_built() {
    let deny = deny();
    let liste: BTreeSet<&str> =
        deny["licenses"]["allow"].as_array().expect("allow").iter().filter_map(toml::Value::as_str).collect();
    let verboten: BTreeSet<&str> =
        deny["bans"]["deny"].as_array().expect("deny").iter().filter_map(|v| v["crate"].as_str()).collect();
    let pakete = pakete();
    assert!(pakete.len() > 300, "cargo tree named only {} packages", pakete.len());
    let fehler: Vec<String> = pakete
        .iter()
        .filter_map(|(name, lizenz)| {
            if verboten.contains(name.as_str()) {
                Some(format!("{name} is forbidden by deny.toml"))
            } else if !erlaubt(lizenz, &liste) {
                Some(format!("{name}: licence \"{lizenz}\" is not in deny.toml"))
            } else {
                None
            }
        })
        .collect();
    assert!(fehler.is_empty(), "{}", fehler.join("\n"));
}

#[test]
fn every_dependency_has_its_reason() {
    let seite = lesen("docs/abhaengigkeiten.md");
    let cargo: toml::Table = lesen("Cargo.toml").parse().expect("Cargo.toml");
    let mut namen: BTreeSet<String> = cargo["workspace"]["dependencies"]
        .as_table()
        .expect("dependencies")
        .iter()
        .filter(|(_, wert)| wert.get("path").is_none())
        .map(|(name, _)| name.clone())
        .collect();
    let fuzz: toml::Table = lesen("fuzz/Cargo.toml").parse().expect("fuzz/Cargo.toml");
    let fuzz = fuzz["dependencies"].as_table().expect("dependencies");
    namen.extend(fuzz.iter().filter(|(_, wert)| wert.get("path").is_none()).map(|(name, _)| name.clone()));
    let npm: serde_json::Value = serde_json::from_str(&lesen("package.json")).expect("package.json");
    for teil in ["dependencies", "devDependencies"] {
        namen.extend(npm[teil].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
    }
    let ohne: Vec<&String> = namen.iter().filter(|n| !seite.contains(&format!("| `{n}` |"))).collect();
    assert!(ohne.is_empty(), "docs/abhaengigkeiten.md says nothing about {ohne:?}");
    let dort = seite.lines().filter_map(|z| z.strip_prefix("| `")?.split_once("` |").map(|(n, _)| n.to_owned()));
    let zuviel: Vec<String> = dort.filter(|n| !namen.contains(n)).collect();
    assert!(zuviel.is_empty(), "docs/abhaengigkeiten.md names what is not used: {zuviel:?}");
}
