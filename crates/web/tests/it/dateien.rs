//! Promises about the static files: budgets, logical properties, every class that is used exists.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use http::header;
use web::{
    Haus, Wege,
    probe::{Klient, raeume},
};

/// Own rules may only use logical properties (R12): right-to-left languages mirror by themselves.
#[test]
fn our_style_sheet_is_logical_and_uses_kerns_tokens() {
    let css = fs::read_to_string("statisch/stil.css").unwrap();
    let physisch = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        " left:",
        " right:",
        "{left:",
        "{right:",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        " top:",
        " bottom:",
    ];
    for wort in physisch {
        assert!(!css.contains(wort), "stil.css uses {wort}");
    }
    for zeile in css.lines().filter(|z| !z.contains("@media print") && !z.contains("white; color: black")) {
        assert!(!zeile.contains("#") || zeile.contains("url("), "a colour that is no token: {zeile}");
    }
}

fn quellen(ordner: &Path, aus: &mut Vec<(PathBuf, String)>) {
    for eintrag in fs::read_dir(ordner).into_iter().flatten().flatten() {
        let pfad = eintrag.path();
        if pfad.is_dir() {
            quellen(&pfad, aus);
        } else if pfad.extension().is_some_and(|e| e == "rs") {
            aus.push((pfad.clone(), fs::read_to_string(&pfad).unwrap()));
        }
    }
}

async fn datei(k: &mut Klient, name: &str, kodierung: &str) -> Vec<u8> {
    let anfrage = axum::http::Request::get(web::dateien::pfad(name))
        .header(header::ACCEPT_ENCODING, kodierung)
        .body(axum::body::Body::empty())
        .unwrap();
    let a = k.senden(anfrage).await;
    assert_eq!(a.status, 200, "{name}");
    assert_eq!(a.kopf[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    a.bytes
}

#[tokio::test]
async fn files_keep_their_budgets_and_hold_every_class() {
    let (raeume, _) = raeume().await;
    let mut k = Klient::neu(&Haus::neu(raeume), Wege::neu("probe"));
    let css = datei(&mut k, "stil.css", "gzip").await.len();
    let js = datei(&mut k, "seite.js", "gzip").await.len();
    let mut alle_js = js;
    for name in ["suche.js", "ort.js", "redaktion.js", "hochladen.js", "unterschrift.js"] {
        alle_js += datei(&mut k, name, "gzip").await.len();
    }
    assert!(alle_js <= 15 * 1024, "all own scripts together: {alle_js}");
    // A page of its own script: only where somebody draws a process, beside the editor itself.
    let zeichnen = datei(&mut k, "zeichnen.js", "gzip").await.len();
    assert!(zeichnen <= 5 * 1024, "drawing {zeichnen}");
    let schrift = datei(&mut k, "schriften/FiraSans-Regular.woff2", "").await.len()
        + datei(&mut k, "schriften/FiraSans-SemiBold.woff2", "").await.len();
    assert!(css <= 30 * 1024, "CSS {css}");
    assert!(js <= 15 * 1024, "JS {js}");
    assert!(schrift <= 60 * 1024, "fonts {schrift}");

    let css = String::from_utf8(datei(&mut k, "stil.css", "").await).unwrap();
    // KERN writes left and right; the build has turned them round, or an Arabic page would be half mirrored.
    let physisch = css.split(['{', ';', '}']).filter_map(|angabe| angabe.split_once(':')).find(|(name, wert)| {
        let seite = |wort: &str| wort == "left" || wort == "right";
        !name.starts_with("--") && (name.split('-').any(seite) || seite(wert.trim()))
    });
    assert_eq!(physisch, None, "the finished style sheet says left or right");
    assert!(!css.contains("oklch(var") || css.contains("--kern-shadow"), "no colour without an sRGB form");
    let mut dateien = Vec::new();
    for kiste in ["web", "portal", "antrag", "buergerkonto", "amt", "leitstand"] {
        quellen(&Path::new("..").join(kiste).join("src"), &mut dateien);
    }
    let zeichen = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let da: BTreeSet<&str> =
        css.split(|c| !zeichen(c)).filter(|w| w.starts_with("kern-") || w.starts_with("bw-")).collect();
    // Hooks without a rule of their own.
    let ohne_regel = ["bw-formular", "bw-datei", "kern-table__head", "kern-table__body", "kern-table__row"];
    let mut fehlt = BTreeSet::new();
    for (pfad, text) in &dateien {
        for wort in text.split(|c| !zeichen(c)).filter(|w| w.starts_with("kern-") || w.starts_with("bw-")) {
            let gebaut =
                wort.ends_with('-') || wort.ends_with("--") || ["kern-icon--", "kern-form-check"].contains(&wort);
            if !gebaut && !da.contains(wort) && !ohne_regel.contains(&wort) && !wort.starts_with("bw-sitzung") {
                fehlt.insert(format!("{wort} ({})", pfad.display()));
            }
        }
        for teil in text.split("symbol(\"").skip(1) {
            let name = teil.split('"').next().unwrap();
            if !da.contains(format!("kern-icon--{name}").as_str()) {
                fehlt.insert(format!("kern-icon--{name} ({})", pfad.display()));
            }
        }
    }
    assert!(fehlt.is_empty(), "add to build/klassen.txt or statisch/stil.css: {fehlt:#?}");
}
