//! A municipality took a service over from the Land; a newer version of it is a proposal that it accepts or declines.

use std::{collections::BTreeMap, path::PathBuf};

use akte::versionen::{self, Version};
use datenbank::Sicht;
use grund::{LeistungKennung, Traeger};
use leistung::{Leistung, aus_ordner};

use crate::{BAUTZEN, Buehne, enthaelt, status, verdeckt, zeigt};

const HUND: &str = "hundesteuer-anmelden";
const AKTIVIERUNG: &str = "/redaktion/aktivierung/14625020/hundesteuer-anmelden";
const VORSCHLAG: &str = "/redaktion/vorschlag/14625020/hundesteuer-anmelden";

fn ordner() -> BTreeMap<String, String> {
    let ordner = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../leistungen").join(HUND);
    let alle = aus_ordner(&ordner).unwrap();
    alle.into_iter().filter_map(|(p, b)| Some((p, String::from_utf8(b).ok()?))).collect()
}

fn version(dateien: BTreeMap<String, String>) -> Version {
    let bytes = dateien.iter().map(|(p, t)| (p.clone(), t.clone().into_bytes())).collect();
    let l = Leistung::uebersetzen(&bytes).unwrap_or_else(|b| panic!("{b:?}"));
    Version { version: l.version, leistung: LeistungKennung(HUND.into()), dateien }
}

/// The Land releases a newer version: another question, step, default, decision, section, and a lower limit.
fn neuer() -> Version {
    let mut d = ordner();
    let mut aendern = |pfad: &str, alt: &str, neu: &str| {
        let text = d.get_mut(pfad).unwrap();
        assert!(text.contains(alt), "{pfad}: {alt}");
        *text = text.replacen(alt, neu, 1);
    };
    aendern("formular.json", "\"frage\": \"Name des Hundes\"", "\"frage\": \"Wie heißt der Hund?\"");
    aendern("bausteine/ablauf/bescheid.bpmn", "name=\"Prüfen\"", "name=\"Angaben prüfen\"");
    aendern("leistung.toml", "vorgabe = 90\n", "vorgabe = 95\n");
    aendern("leistung.toml", "bis = 1000\n", "bis = 300\n");
    aendern(
        "leistung.toml",
        "kurz = ",
        "federfuehrung = \"Stadt Görlitz\"\nfinanzierung = \"Freistaat Sachsen\"\nkurz = ",
    );
    aendern("regeln.dmn", "<text>\"ersthund\"</text>", "<text>\"ersthund\" </text>");
    aendern("regeln.dmn", "Erster Hund im Haushalt", "Der erste Hund");
    version(d)
}

impl Buehne {
    /// Bautzen has everything that it needs, takes the service over as it is today, and sets values of its own.
    async fn uebernommen(&self, steuer: &str) -> web::probe::Klient {
        versionen::aufbewahren(&self.haus.db, &version(ordner()), self.haus.umwelt.jetzt()).await.unwrap();
        self.besetzen().await;
        let mut ort = self.rita("bautzen").await;
        let person = [("name", "Rita Text"), ("kontakt", "rita@example.org")];
        status(&ort.post("/redaktion/verantwortliche/14625020", &person).await, 303);
        let auftritt = [("zaehler", "0"), ("datenschutz", "Wir verarbeiten Ihre Daten."), ("impressum", "Stadt")];
        status(&ort.hochladen_felder("/redaktion/auftritt/mandant-14625020", &auftritt).await, 303);
        self.nachladen().await;
        let werte = "/redaktion/werte/14625020/hundesteuer-anmelden";
        let marke = verdeckt(&ort.get(werte).await.text(), "marke");
        let eigene = [("marke", marke.as_str()), ("wert-steuer_ersthund", steuer), ("wert-zahlweise", "sofort")];
        status(&ort.post(werte, &eigene).await, 303);
        status(&ort.post(AKTIVIERUNG, &[("aktiv", "nein")]).await, 303);
        status(&ort.post(AKTIVIERUNG, &[("aktiv", "ja")]).await, 303);
        self.nachladen().await;
        self.folgen().await;
        ort
    }

    async fn folgen(&self) {
        web::angebot::laden(&self.haus.db, &self.haus.leistungen).await.unwrap();
    }

    async fn freigeben(&self, v: &Version) {
        let land: Traeger = "land-14".parse().unwrap();
        let mut tx = self.haus.db.tx(Sicht::from(land)).await.unwrap();
        assert!(versionen::anbieten(&mut tx, v, land, false, self.haus.umwelt.jetzt()).await.unwrap());
        tx.commit().await.unwrap();
        self.folgen().await;
    }

    fn gilt(&self) -> grund::VersionHash {
        self.haus.leistungen.aktuell_bei(HUND, BAUTZEN).unwrap().version
    }
}

#[tokio::test]
async fn a_newer_version_is_a_proposal_with_a_difference_in_words() {
    let b = Buehne::neu().await;
    let mut ort = b.uebernommen("72,50").await;
    let alt = b.gilt();
    status(&ort.get(VORSCHLAG).await, 200);
    zeigt(&ort.get(VORSCHLAG).await, &["Auf dem neuesten Stand"]);
    let neu = neuer();
    b.freigeben(&neu).await;
    // Everywhere else the new version holds; here nothing changed by itself.
    assert_eq!(b.haus.leistungen.aktuell(HUND).unwrap().version, neu.version);
    assert_eq!(b.gilt(), alt);
    zeigt(&ort.get(AKTIVIERUNG).await, &["Es gibt eine neuere Fassung", VORSCHLAG]);
    let seite = ort.get(VORSCHLAG).await;
    zeigt(
        &seite,
        &[
            "Die Frage heißt anders: „Wie heißt der Hund?“.",
            "Der Schritt „Angaben prüfen“ heißt anders.",
            "Die Vorgabe für",
            "95,00",
            "rechnet anders",
            "Für „Steuer für den ersten Hund",
            "bleibt: 72,50",
            "Stadt Görlitz",
            "Freistaat Sachsen",
        ],
    );
    let version = verdeckt(&seite.text(), "version");
    // A no needs a reason; it is kept, and the page says so.
    let nein = ort.post(VORSCHLAG, &[("version", version.as_str()), ("aktion", "ablehnen"), ("grund", " ")]).await;
    status(&nein, 422);
    enthaelt(&nein, &["Schreiben Sie, warum Sie bei Ihrer Fassung bleiben."]);
    let grund = "Unsere Satzung ändert sich erst zum Jahreswechsel.";
    status(&ort.post(VORSCHLAG, &[("version", version.as_str()), ("aktion", "ablehnen"), ("grund", grund)]).await, 303);
    assert_eq!(b.gilt(), alt);
    zeigt(&ort.get(AKTIVIERUNG).await, &["Sie bleiben bei Ihrer Fassung"]);
    zeigt(&ort.get(VORSCHLAG).await, &[grund, "Sie können sie noch übernehmen"]);
    // Another version than the one that was looked at is not taken.
    let fremd = ort.post(VORSCHLAG, &[("version", "00"), ("aktion", "annehmen")]).await;
    status(&fremd, 409);
    let ja = ort.post(VORSCHLAG, &[("version", version.as_str()), ("aktion", "annehmen")]).await;
    assert_eq!(ja.ziel(), Some(VORSCHLAG), "{}", ja.text());
    assert_eq!(b.gilt(), neu.version);
    zeigt(&ort.get(VORSCHLAG).await, &["Auf dem neuesten Stand", "Laufende Abläufe", grund]);
    // Another process over the same database knows it too, and others see nothing of it.
    let raeume = web::probe::raeume_ueber(b.haus.db.clone(), b.haus.umwelt.clone()).await;
    web::angebot::laden(&b.haus.db, &raeume.leistungen).await.unwrap();
    status(&b.rita("st").await.get(VORSCHLAG).await, 404);
}

#[tokio::test]
async fn an_own_value_that_does_not_fit_is_a_conflict_that_is_put_right_first() {
    let b = Buehne::neu().await;
    let mut ort = b.uebernommen("400").await;
    b.freigeben(&neuer()).await;
    let seite = ort.get(VORSCHLAG).await;
    zeigt(&seite, &["Passt nicht", "400,00", "Wert ändern"]);
    let version = verdeckt(&seite.text(), "version");
    let ja = ort.post(VORSCHLAG, &[("version", version.as_str()), ("aktion", "annehmen")]).await;
    status(&ja, 422);
    enthaelt(&ja, &["Einer Ihrer Werte passt nicht zur neuen Fassung. Ändern Sie ihn zuerst."]);
    let werte = "/redaktion/werte/14625020/hundesteuer-anmelden";
    let marke = verdeckt(&ort.get(werte).await.text(), "marke");
    status(&ort.post(werte, &[("marke", marke.as_str()), ("wert-steuer_ersthund", "250")]).await, 303);
    b.nachladen().await;
    status(&ort.post(VORSCHLAG, &[("version", version.as_str()), ("aktion", "annehmen")]).await, 303);
    assert_eq!(b.gilt().to_string(), version);
    // Taken out of offer and offered again: the version of today.
    status(&ort.post(AKTIVIERUNG, &[("aktiv", "nein")]).await, 303);
    b.folgen().await;
    assert_eq!(b.gilt().to_string(), version);
}
