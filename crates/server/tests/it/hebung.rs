//! A newer program takes over what an older one left: rows of release 0.2 are lifted by the migrations, and people find
//! everything where they left it.

use std::path::{Path, PathBuf};

use datenbank::{Datenbank, probe};
use http::StatusCode;
use last::{
    client::{Client, Formular},
    server::Server,
};

use crate::haus::wurzel;

/// The migrations of release 0.2: how many, and the last.
const ANZAHL: usize = 20;
const LETZTE: i64 = 41;
const VORGANG: &str = "01a20289-1f87-7536-b73f-877ba83189e0";
const NUMMER: &str = "BW-0F233-MEF7W";

fn ausgabe() -> PathBuf {
    wurzel().join("crates/server/tests/ausgabe-0.2")
}

/// A database as release 0.2 left it. A draft is kept for 90 days: it was touched yesterday, whenever this runs.
async fn alter_bestand() -> String {
    let zeilen = std::fs::read_to_string(ausgabe().join("bestand.sql")).unwrap();
    let gestern = "UPDATE entwurf SET geaendert = now() - interval '1 day';";
    probe::aeltere_datenbank(ANZAHL, LETZTE, &format!("{zeilen}\n{gestern}")).await
}

/// Copies a folder with what is in it.
fn kopieren(von: &Path, nach: &Path) {
    for eintrag in walkdir::WalkDir::new(von).into_iter().flatten() {
        let ziel = nach.join(eintrag.path().strip_prefix(von).unwrap());
        if eintrag.file_type().is_dir() {
            std::fs::create_dir_all(&ziel).unwrap();
        } else {
            std::fs::copy(eintrag.path(), &ziel).unwrap();
        }
    }
}

/// Somebody who signs in with the password of then.
async fn angemeldet(adresse: &str, email: &str) -> Client {
    let mut gast = Client::verbinden(adresse, "").await.unwrap();
    let seite = gast.get("/anmelden").await.unwrap().erwarten(StatusCode::OK, "sign-in").unwrap();
    let mut felder = Formular::lesen(seite.text(), "/anmelden").unwrap().felder;
    felder.push(("email".to_owned(), email.to_owned()));
    felder.push(("passwort".to_owned(), "Lampe Wolke Treppe Senf".to_owned()));
    let antwort = gast.post("/anmelden", &felder).await.unwrap().erwarten(StatusCode::SEE_OTHER, "password").unwrap();
    Client::verbinden(adresse, &antwort.keks.expect("a session")).await.unwrap()
}

async fn zeigt(client: &mut Client, pfad: &str, texte: &[&str]) -> String {
    let antwort = client.get(pfad).await.unwrap().erwarten(StatusCode::OK, pfad).unwrap();
    let seite = antwort.text().to_owned();
    for text in texte {
        assert!(seite.contains(text), "{pfad}: „{text}“ is not in {seite}");
    }
    seite
}

/// The addresses of the links that begin so, each once.
fn verweise(seite: &str, anfang: &str) -> Vec<String> {
    let ziele = seite.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut alle: Vec<String> = Vec::new();
    for ziel in ziele.filter(|z| z.starts_with(anfang)) {
        if !alle.iter().any(|da| da == ziel) {
            alle.push(ziel.to_owned());
        }
    }
    alle
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_release_is_lifted_with_content_links_and_running_matters() {
    let name = alter_bestand().await;
    let cluster = probe::cluster();
    let daten = std::env::temp_dir().join(format!("basiswerk-hebung-{}", std::process::id()));
    kopieren(&ausgabe(), &daten);
    let schluessel = daten.join("schluessel/haupt.key");
    std::fs::set_permissions(&schluessel, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let umgebung = [
        ("BASISWERK_DATEN", daten.display().to_string()),
        ("BASISWERK_DATENBANK", cluster.url(datenbank::lokal::ROLLE, &name)),
        ("BASISWERK_LEISTUNGEN", wurzel().join("leistungen").display().to_string()),
        ("BASISWERK_LOG", "warn".into()),
    ];
    let programm = Path::new(env!("CARGO_BIN_EXE_basiswerk"));
    let adresse = format!("127.0.0.1:{port}");
    let mut server = Server::starten(programm, &adresse, &umgebung, &daten.join("server.log")).await.unwrap();

    // Content and links: the text of the state, the supplement of the municipality, its fees, under the old address.
    let mut gast = Client::verbinden(&adresse, "").await.unwrap();
    let texte = ["Hundemarken gibt es am Fleischmarkt (ohne).", "72,00", "/stelle/146250201"];
    zeigt(&mut gast, "/leistung/hundesteuer-anmelden?ort=14625020", &texte).await;

    // The decided matter: its course, its messages, its documents, all still to be opened.
    let mut wanda = angemeldet(&adresse, "wanda@beispiel.example").await;
    zeigt(&mut wanda, "/konto", &[NUMMER]).await;
    let verlauf = ["Die Behörde hat Ihnen eine Frage gestellt", "Sie haben geantwortet", "Die Behörde hat entschieden"];
    let vorgang = zeigt(&mut wanda, &format!("/vorgang/{VORGANG}"), &verlauf).await;
    let mut nachrichten = String::new();
    for pfad in verweise(&vorgang, "/postfach/") {
        nachrichten.push_str(&zeigt(&mut wanda, &pfad, &[]).await);
    }
    for text in ["Bitte nennen Sie die Nummer des Chips", "276098106123456"] {
        assert!(nachrichten.contains(text), "„{text}“ is not in {nachrichten}");
    }
    let mut anfaenge = Vec::new();
    for pfad in verweise(&vorgang, &format!("/vorgang/{VORGANG}/dokument/")) {
        let dokument = wanda.get(&pfad).await.unwrap().erwarten(StatusCode::OK, &pfad).unwrap();
        anfaenge.push(String::from_utf8_lossy(&dokument.koerper[1..4]).into_owned());
    }
    assert_eq!(anfaenge, ["PDF", "PNG"], "the letter and the picture, unsealed with the key of then");

    // The draft: it goes on where it was left, on the version of the service it was begun with.
    let mut willi = angemeldet(&adresse, "willi@beispiel.example").await;
    let konto = zeigt(&mut willi, "/konto", &["Weiter ausfüllen"]).await;
    let weiter = verweise(&konto, "/antrag/").into_iter().next().expect("the way back into the draft");
    let seite = willi.get(&weiter).await.unwrap();
    let seite = match seite.ort {
        Some(ort) => willi.get(&ort).await.unwrap(),
        None => seite,
    };
    assert!(seite.text().contains("Das Formular hat eine neue Fassung"), "{}", seite.text());
    let bleiben = verweise(seite.text(), "/antrag/").into_iter().find(|v| v.ends_with("?fassung=bleibt"));
    let seite = willi.get(&bleiben.expect("the version of then")).await.unwrap();
    let seite = match seite.ort {
        Some(ort) => willi.get(&ort).await.unwrap(),
        None => seite,
    };
    assert!(seite.status == StatusCode::OK && seite.text().contains("Schritt 1 von"), "{}", seite.text());

    // Every migration of today has run, and starting again finds nothing to do.
    server.stoppen().unwrap();
    let db = Datenbank::verbinden(cluster.optionen("basiswerk", &name), 2).await.unwrap();
    db.migrieren().await.unwrap();
    let _ = std::fs::remove_dir_all(&daten);
}
