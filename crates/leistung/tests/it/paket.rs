//! A package comes back as it was packed, and nothing that was changed is believed.

use std::io::{Cursor, Write};

use leistung::paket::{self, Unterschrift, VERFAHREN};
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::laterne;

pub fn unterschreiben(_: &[u8]) -> Unterschrift {
    Unterschrift { verfahren: VERFAHREN.into(), schluessel: "ab".into(), unterschrift: "cd".into() }
}

fn gepackt() -> (leistung::Dateien, Vec<u8>) {
    let dateien = laterne();
    let bytes = paket::packen(&dateien, Some("Stadt Bautzen"), unterschreiben).expect("so far");
    (dateien, bytes)
}

/// The package's files, to be written again with a change.
fn teile(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("so far");
    (0..zip.len())
        .map(|i| {
            let mut datei = zip.by_index(i).expect("so far");
            let mut inhalt = Vec::new();
            std::io::Read::read_to_end(&mut datei, &mut inhalt).expect("so far");
            (datei.name().expect("so far").into_owned(), inhalt)
        })
        .collect()
}

fn archiv(teile: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (pfad, inhalt) in teile {
        zip.start_file(pfad.clone(), SimpleFileOptions::default()).expect("so far");
        zip.write_all(inhalt).expect("so far");
    }
    zip.finish().expect("so far").into_inner()
}

fn saetze(bytes: &[u8]) -> String {
    paket::lesen(bytes).expect_err("refused").iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_package_comes_back_as_it_was_packed() {
    let (dateien, bytes) = gepackt();
    let paket = paket::lesen(&bytes).expect("so far");
    assert_eq!(paket.dateien, dateien, "with the blocks that the service uses");
    assert!(dateien.keys().any(|p| p.starts_with("bausteine/")));
    assert_eq!(paket.liste.version, leistung::version(&dateien).to_string());
    assert_eq!(paket.liste.herausgeber.as_deref(), Some("Stadt Bautzen"));
    assert_eq!(bytes, gepackt().1, "packed twice it is the same file");
}

#[test]
fn what_was_changed_missed_or_slipped_in_is_named() {
    let (_, bytes) = gepackt();
    let gut = teile(&bytes);
    let texte = "leistung/texte/en.ftl";
    let mut anders = gut.clone();
    anders.iter_mut().find(|(p, _)| p == texte).expect("so far").1.push(b'#');
    assert!(saetze(&archiv(&anders)).contains("Das Paket wurde verändert"), "{}", saetze(&archiv(&anders)));
    let ohne: Vec<_> = gut.iter().filter(|(p, _)| p != texte).cloned().collect();
    assert!(saetze(&archiv(&ohne)).contains("steht in der Liste und fehlt"));
    let mut mehr = gut.clone();
    mehr.push(("leistung/mehr.txt".into(), b"x".to_vec()));
    assert!(saetze(&archiv(&mehr)).contains("steht nicht in der Liste"));
    let ohne: Vec<_> = gut.iter().filter(|(p, _)| p != "paket.json").cloned().collect();
    assert!(saetze(&archiv(&ohne)).contains("kein Paket einer Leistung"));
}

#[test]
fn hostile_archives_are_refused_before_they_do_harm() {
    for pfad in ["../leistung.toml", "/etc/x", "leistung/..", "c:\\x", "leistung/.git", "leistung/ordner/"] {
        let worte = saetze(&archiv(&[(pfad.to_owned(), b"x".to_vec())]));
        assert!(worte.contains("einfachen Pfaden"), "{pfad}: {worte}");
    }
    assert!(saetze(b"PK kein Archiv").contains("lässt sich nicht lesen"));
    assert!(saetze(&[]).contains("lässt sich nicht lesen"));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let dicht = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    zip.start_file("leistung/bombe", dicht).expect("so far");
    zip.write_all(&vec![0; 64 * 1024 * 1024]).expect("so far");
    let bombe = zip.finish().expect("so far").into_inner();
    assert!(bombe.len() < 200_000);
    assert!(saetze(&bombe).contains("zusammen größer als 16 MiB"));
    let viele: Vec<_> = (0..2_001).map(|i| (format!("leistung/{i}"), Vec::new())).collect();
    assert!(saetze(&archiv(&viele)).contains("mehr als 2000 Dateien"));
    let (_, gut) = gepackt();
    for laenge in (0..gut.len()).step_by(997) {
        assert!(paket::lesen(&gut[..laenge]).is_err(), "cut at {laenge}");
    }
}

/// The key becomes the name of a folder: one that leads elsewhere, or to another service, is refused.
#[test]
fn a_list_that_names_something_else_is_refused() {
    let (_, bytes) = gepackt();
    for (alt, neu, satz) in [
        ("\"kennung\": \"strassenbeleuchtung-melden\"", "\"kennung\": \"../../anderswo\"", "etwas anderes"),
        ("\"kennung\": \"strassenbeleuchtung-melden\"", "\"kennung\": \"hundesteuer-anmelden\"", "etwas anderes"),
        ("Stadt Bautzen", "Stadt\\u001b[2J", "keine Steuerzeichen"),
    ] {
        let mut teile = teile(&bytes);
        let liste = &mut teile.iter_mut().find(|(p, _)| p == "paket.json").expect("the list").1;
        let text = String::from_utf8(liste.clone()).expect("UTF-8");
        assert!(text.contains(alt), "{text}");
        *liste = text.replace(alt, neu).into_bytes();
        let worte = saetze(&archiv(&teile));
        assert!(worte.contains(satz), "{neu}: {worte}");
    }
    let mut dateien = laterne();
    let stamm = String::from_utf8(dateien["leistung.toml"].clone()).expect("UTF-8");
    let fremd = stamm.replace("kennung = \"strassenbeleuchtung-melden\"", "kennung = \"../../anderswo\"");
    assert_ne!(stamm, fremd);
    dateien.insert("leistung.toml".into(), fremd.into_bytes());
    let befunde = paket::packen(&dateien, None, unterschreiben).expect_err("no such key");
    assert!(befunde.iter().any(|b| b.satz.contains("kleinen Buchstaben")), "{befunde:?}");
}
