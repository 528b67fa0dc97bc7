//! The staff of an authority, from the operator's first invitation to somebody's last day.

use std::{sync::Mutex, time::Duration};

use akte::{Eingang, entwurf, entwurf::Bezug};
use datenbank::Sicht;
use formular::Antworten;
use grund::{KontoId, LeistungKennung, VorgangId};
use konto::{DEMO_BETRIEB, DEMO_KENNWORT, demo_sachbearbeitung};
use postfach::{Mail, MailFehler, Mailversand, Zukunft};
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::Momente,
};
use web::probe::Klient;

use crate::{BAUTZEN, Buehne, enthaelt, status, verdeckt, zeigt};

const KENNWORT: &str = "Apfelbaum im Regen";
const LISTE: &str = "/redaktion/personal";

#[derive(Debug, Default)]
struct Kasten(Mutex<Vec<Mail>>);

impl Mailversand for Kasten {
    fn senden<'a>(&'a self, mail: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>> {
        Box::pin(async {
            self.0.lock().unwrap().push(mail.clone());
            Ok(())
        })
    }
}

struct Fall {
    b: Buehne,
    einheit: String,
}

impl Fall {
    async fn neu() -> Self {
        let b = Buehne::neu().await;
        b.besetzen().await;
        let einheit = verzeichnis::einheit_von(BAUTZEN, 1).to_string();
        Self { b, einheit }
    }

    /// The link in the last mail to somebody.
    async fn link(&self, an: &str) -> String {
        let (kasten, h) = (Kasten::default(), &self.b.haus);
        postfach::versenden(&h.db, &h.tresor, &kasten, &h.umwelt, 100).await.unwrap();
        let mails = kasten.0.into_inner().unwrap();
        let text = &mails.iter().rev().find(|m| m.an == an).unwrap_or_else(|| panic!("no mail to {an}")).text;
        let ab = text.split("/amt/einladung?token=").nth(1).unwrap_or_else(|| panic!("no link in {text}"));
        ab.split_whitespace().next().unwrap().to_owned()
    }

    /// She follows the link to its end; what she sees then.
    async fn kommt(&self, token: &str) -> (Klient, Option<String>) {
        let mut k = self.b.klient.fremd();
        zeigt(
            &k.get(&format!("/amt/einladung?token={token}")).await,
            &["Dienstkonto einrichten", "Passwort festlegen"],
        );
        let zurueck = k.post("/amt/einladung", &[("token", token), ("passwort", "kurz")]).await;
        status(&zurueck, 422);
        let seite = k.post("/amt/einladung", &[("token", token), ("passwort", KENNWORT)]).await.text();
        let schritt = verdeckt(&seite, "schritt");
        let geheim: String = seite.split("<code>").nth(1).unwrap().split('<').next().unwrap().split(' ').collect();
        status(&k.post("/amt/anmelden/faktor", &[("schritt", &schritt), ("code", "000000")]).await, 422);
        let code = self.b.haus.konten.probe_code(&geheim).unwrap();
        let antwort = k.post("/amt/anmelden/faktor", &[("schritt", &schritt), ("code", &code)]).await;
        status(&antwort, 303);
        let ziel = antwort.ziel().map(str::to_owned);
        (k, ziel)
    }

    /// A dog in Bautzen is registered, and this person takes it.
    async fn vorgang(&self, bearbeitet: KontoId) -> VorgangId {
        let h = &self.b.haus;
        let leistung = h.leistungen.aktuell("hundesteuer-anmelden").unwrap();
        let wer: KontoId = h.umwelt.neue_id();
        let bezug = Bezug {
            mandant: BAUTZEN,
            einheit: verzeichnis::einheit_von(BAUTZEN, 1),
            leistung: LeistungKennung("hundesteuer-anmelden".into()),
            version: leistung.version,
            ags: "14625020".into(),
        };
        let mut tx = h.db.tx(Sicht::KontoBei(wer, BAUTZEN)).await.unwrap();
        let id = entwurf::beginnen(&mut *tx, &h.tresor, &h.umwelt, wer, bezug, b"{}").await.unwrap().id;
        let entwurf = entwurf::laden_und_sperren(&mut tx, &h.tresor, wer, id).await.unwrap().unwrap();
        let vorgaben = Vorgaben {
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
            kalender: Kalender::SACHSEN,
            bekanntgabe: Bekanntgaberegel::Ao122a,
            bearbeitung: Some(Dauer::Tage(14)),
            weiterleiten: Momente::default(),
        };
        let daten = serde_json::json!({ "steuer": 60, "parameter": { "zahlweise": "bescheid" } });
        let (zustand, effects) =
            vorgang::beginnen(&leistung.ablauf, vorgaben, daten.as_object().unwrap(), h.umwelt.jetzt()).unwrap();
        let antworten: Antworten = serde_json::from_value(serde_json::json!({ "vorname": {"text": "Anna"} })).unwrap();
        let antrag = serde_json::to_vec(&serde_json::json!({ "antworten": antworten })).unwrap();
        let eingang = Eingang {
            antrag: &antrag,
            kurz: "Beispiel, Anna – Bello",
            zustand: &zustand,
            ereignis: &Ereignis::Eingegangen,
            effects: &effects,
        };
        akte::absenden(&mut *tx, &h.umwelt, &entwurf, &eingang).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
        let ereignis = Ereignis::Uebernommen { von: bearbeitet };
        akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (BAUTZEN, id), &ereignis, "t").await.unwrap().unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn bearbeiter(&self, id: VorgangId) -> Option<KontoId> {
        let mut tx = self.b.haus.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &self.b.haus.tresor, BAUTZEN, id).await.unwrap().unwrap();
        v.zustand.bearbeiter()
    }

    async fn konto(&self, email: &str) -> KontoId {
        let alle = self.b.haus.konten.personal(BAUTZEN).await.unwrap();
        alle.iter().find(|b| b.email == email).unwrap_or_else(|| panic!("no {email}")).konto
    }
}

#[tokio::test]
async fn the_administration_invites_and_the_person_comes_to_her_desk() {
    let f = Fall::neu().await;
    let mut rita = f.b.rita("bautzen").await;
    zeigt(&rita.get(LISTE).await, &["Beschäftigte", "Maria Akte", "Person einladen", "(Sie)"]);
    let neu = format!("{LISTE}/{BAUTZEN}/neu");
    zeigt(&rita.get(&neu).await, &["Bearbeitet Vorgänge dieser Stellen", "Administration der Behörde"]);
    // Nothing typed, no right chosen, an address that is taken: what is wrong stands there, and what was typed stays.
    let antwort = rita.post(&neu, &[("name", "Nora Neu"), ("email", "x")]).await;
    status(&antwort, 422);
    enthaelt(&antwort, &["Geben Sie eine E-Mail-Adresse ein", "Wählen Sie mindestens eine Stelle", "Nora Neu"]);
    let maria = demo_sachbearbeitung("bautzen");
    let felder = [("name", "Nora Neu"), ("email", maria.as_str()), ("bearbeitet", &f.einheit)];
    enthaelt(&rita.post(&neu, &felder).await, &["Diese Adresse hat schon ein Konto"]);

    let felder =
        [("name", "Nora Neu"), ("email", "nora@bautzen.example"), ("leitet", &f.einheit), ("rolle", "lektorat")];
    let antwort = rita.post(&neu, &felder).await;
    status(&antwort, 303);
    let blatt = antwort.ziel().unwrap().to_owned();
    zeigt(&rita.get(&blatt).await, &["Einladung gesendet", "eingeladen, Link gilt bis", "Leitung: ", "Lektorat"]);
    let token = f.link("nora@bautzen.example").await;
    let (mut nora, ziel) = f.kommt(&token).await;
    assert_eq!(ziel.as_deref(), Some("/amt"));
    status(&nora.get("/amt").await, 200);
    status(&nora.get(LISTE).await, 403);
    assert_eq!(f.b.klient.fremd().get(&format!("/amt/einladung?token={token}")).await.status.as_u16(), 410);
    // Rights hold with the next page.
    let weniger = [("aktion", "rechte"), ("rolle", "lektorat")];
    status(&rita.post(&blatt, &weniger).await, 303);
    status(&nora.get("/amt").await, 403);
    status(&nora.get("/redaktion").await, 200);
    zeigt(&rita.get(&format!("{LISTE}/{BAUTZEN}/protokoll")).await, &["Nora Neu", "Rechte geändert", "eingeladen"]);
}

#[tokio::test]
async fn who_leaves_or_changes_the_unit_leaves_her_matters_in_the_inbox() {
    let f = Fall::neu().await;
    let maria = f.konto(&demo_sachbearbeitung("bautzen")).await;
    let (erster, zweiter) = (f.vorgang(maria).await, f.vorgang(maria).await);
    let mut rita = f.b.rita("bautzen").await;
    let blatt = format!("{LISTE}/{BAUTZEN}/{maria}");
    // Another unit: the matters of the old one go back.
    status(&rita.post(&blatt, &[("aktion", "rechte"), ("rolle", "werkstatt")]).await, 303);
    assert_eq!(f.bearbeiter(erster).await, None);
    let nummer = grund::Vorgangsnummer::von(erster).to_string();
    zeigt(&rita.get(&blatt).await, &["Zurück im Eingangskorb: ", &nummer]);

    let dritter = f.vorgang(maria).await;
    let weg = format!("{blatt}/ausscheiden");
    let nummer = grund::Vorgangsnummer::von(dritter).to_string();
    let vorschau = rita.get(&weg).await;
    zeigt(&vorschau, &["Diese Vorgänge gehen zurück", &nummer]);
    assert!(!vorschau.text().contains("Bello"), "what a matter is about is not for her");
    assert_eq!(f.bearbeiter(dritter).await, Some(maria), "looking changes nothing");
    status(&rita.post(&weg, &[]).await, 303);
    for id in [erster, zweiter, dritter] {
        assert_eq!(f.bearbeiter(id).await, None);
    }
    zeigt(&rita.get(&blatt).await, &["ausgeschieden", "Zurück im Eingangskorb: ", &nummer]);
    let mut k = f.b.klient.fremd();
    let felder = [("email", demo_sachbearbeitung("bautzen")), ("passwort", DEMO_KENNWORT.to_owned())];
    let felder: Vec<_> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    enthaelt(&k.post("/amt/anmelden", &felder).await, &["Dieses Konto ist gesperrt"]);
}

#[tokio::test]
async fn nobody_touches_her_own_account_or_that_of_another_authority() {
    let f = Fall::neu().await;
    let mut rita = f.b.rita("bautzen").await;
    let ich = f.konto(&konto::demo_redaktion("bautzen")).await;
    let blatt = format!("{LISTE}/{BAUTZEN}/{ich}");
    zeigt(&rita.get(&blatt).await, &["Ihr eigenes Konto"]);
    let mehr = [("aktion", "rechte"), ("rolle", "gruppenadministration"), ("leitet", f.einheit.as_str())];
    let antwort = rita.post(&blatt, &mehr).await;
    status(&antwort, 422);
    enthaelt(&antwort, &["Das ist Ihr eigenes Konto"]);
    for aktion in ["sperren", "zweitfaktor"] {
        status(&rita.post(&blatt, &[("aktion", aktion)]).await, 409);
    }
    status(&rita.post(&format!("{blatt}/ausscheiden"), &[]).await, 409);
    // Lars reviews texts and administers nobody; a citizen of the town is nobody's staff; Görlitz is not hers.
    let mut lars = f.b.lars("bautzen").await;
    status(&lars.get(LISTE).await, 403);
    let anna = f.b.haus.konten.demo_liste().await.unwrap();
    let anna = anna.iter().find(|k| k.email.starts_with("anna")).unwrap().konto;
    status(&rita.get(&format!("{LISTE}/{BAUTZEN}/{anna}")).await, 404);
    status(&rita.get(&format!("{LISTE}/14626110/neu")).await, 404);
}

#[tokio::test]
async fn lock_unlock_and_a_new_second_factor_each_by_one_button() {
    let f = Fall::neu().await;
    let email = demo_sachbearbeitung("bautzen");
    let blatt = format!("{LISTE}/{BAUTZEN}/{}", f.konto(&email).await);
    let mut rita = f.b.rita("bautzen").await;
    for (aktion, satz) in [("sperren", "Konto gesperrt"), ("entsperren", "Konto entsperrt")] {
        let antwort = rita.post(&blatt, &[("aktion", aktion)]).await;
        status(&antwort, 303);
        zeigt(&rita.get(antwort.ziel().unwrap()).await, &[satz]);
        // The same click again does not fit any more, and says so.
        status(&rita.post(&blatt, &[("aktion", aktion)]).await, 409);
    }
    status(&rita.post(&blatt, &[("aktion", "zweitfaktor")]).await, 303);
    zeigt(&rita.get(&blatt).await, &["zweiter Faktor fehlt", "die Person kann ihn bis"]);
    let mut k = f.b.klient.fremd();
    let seite = k.post("/amt/anmelden", &[("email", &email), ("passwort", DEMO_KENNWORT)]).await.text();
    assert!(seite.contains("Zweiten Faktor einrichten") && seite.contains("<svg"), "{seite}");
}

#[tokio::test]
async fn the_operator_appoints_the_first_administration_and_no_second() {
    let f = Fall::neu().await;
    f.b.uhr.vor(Duration::from_secs(31));
    let mut k = Klient::neu(&f.b.haus, leitstand::wege().und(amt::wege()));
    let seite = k.post("/amt/anmelden", &[("email", DEMO_BETRIEB.0), ("passwort", DEMO_KENNWORT)]).await.text();
    let code = f.b.haus.konten.demo_code().unwrap();
    status(&k.post("/amt/anmelden/code", &[("schritt", &verdeckt(&seite, "schritt")), ("code", &code)]).await, 303);
    let person = [("aktion", "benennen"), ("name", "Bea Bürgermeisterin"), ("email", "bea@goerlitz.example")];
    // Bautzen has its administration.
    let besetzt = format!("/leitstand/mandanten/{BAUTZEN}/administration");
    assert!(!k.get(&besetzt).await.text().contains("Person benennen"));
    status(&k.post(&besetzt, &person).await, 409);

    zeigt(&k.get("/leitstand/mandanten/14626110").await, &["Niemand administriert diese Behörde."]);
    let weg = "/leitstand/mandanten/14626110/administration";
    enthaelt(&k.post(weg, &[("aktion", "benennen"), ("name", ""), ("email", "x")]).await, &["Vor- und Nachnamen"]);
    status(&k.post(weg, &person).await, 303);
    zeigt(&k.get(weg).await, &["Bea Bürgermeisterin", "eingeladen, Link gilt bis", "Noch einmal senden"]);
    let (mut bea, ziel) = f.kommt(&f.link("bea@goerlitz.example").await).await;
    assert_eq!(ziel.as_deref(), Some("/redaktion"));
    zeigt(&bea.get(LISTE).await, &["Bea Bürgermeisterin", "Person einladen"]);
    status(&k.post(weg, &person).await, 409);
    // Lost telephone: the operator helps, and the authority's own log says who did it.
    let konto = f.b.haus.konten.personal(grund::MandantId(14_626_110)).await.unwrap()[0].konto.to_string();
    status(&k.post(weg, &[("aktion", "zweitfaktor"), ("konto", &konto)]).await, 303);
    assert_eq!(bea.get(LISTE).await.ziel(), Some("/amt/anmelden?ziel=%2Fredaktion%2Fpersonal&war=beendet"));
}

#[tokio::test]
async fn a_provider_sees_no_button_that_a_delegation_never_gives() {
    let f = Fall::neu().await;
    let demo = konto::DemoDienstleister { name: "Rechenzentrum".into(), kuerzel: "krz".into() };
    let dienst = f.b.haus.konten.demo_dienstleister_einspielen(&demo).await.unwrap().to_string();
    let mut rita = f.b.rita("bautzen").await;
    let felder = [
        ("dienstleister", dienst.as_str()),
        ("vertrag", "AV-Vertrag vom 1.3.2026"),
        ("inhalte", "ja"),
        ("einheit", &f.einheit),
        ("grund", "AV-Vertrag § 4"),
        ("von.tag", "2"),
        ("von.monat", "3"),
        ("von.jahr", "2026"),
        ("bis.tag", "31"),
        ("bis.monat", "12"),
        ("bis.jahr", "2026"),
    ];
    let antwort = rita.post(&format!("/redaktion/dienstleister/{BAUTZEN}/neu"), &felder).await;
    status(&antwort, 303);
    let delegation = antwort.ziel().unwrap().split(['/', '?']).nth(4).unwrap().to_owned();

    let [email, _] = konto::demo_dienst("krz");
    let personen = f.b.haus.konten.dienstleister_personen(dienst.parse().unwrap()).await.unwrap();
    let dana = personen.iter().find(|p| p.email == email).unwrap().konto;
    f.b.uhr.vor(Duration::from_secs(31));
    let mut k = f.b.klient.fremd();
    let code = f.b.haus.konten.demo_code().unwrap();
    let seite = k.post("/amt/anmelden", &[("email", &email), ("passwort", DEMO_KENNWORT)]).await.text();
    status(&k.post("/amt/anmelden/code", &[("schritt", &verdeckt(&seite, "schritt")), ("code", &code)]).await, 303);
    status(&k.post("/dienstleister", &[("auftrag", &format!("{BAUTZEN}/{delegation}"))]).await, 303);

    let id = f.vorgang(dana).await;
    let antwort = k.get(&format!("/amt/vorgang/{id}")).await;
    zeigt(&antwort, &["Rückfrage stellen", "Nachricht schreiben", "Sie bereiten vor."]);
    let seite = antwort.text();
    for knopf in ["Bescheid entwerfen", "Bestätigung oder Bescheinigung senden", "Vorgang zuteilen", "freigeben</"] {
        assert!(!seite.contains(knopf), "{knopf}");
    }
    status(&k.get(&format!("/amt/vorgang/{id}/bescheid")).await, 409);
    status(&k.get("/amt/vertretung").await, 403);
    // Who works there sees them.
    let maria = f.konto(&demo_sachbearbeitung("bautzen")).await;
    let id = f.vorgang(maria).await;
    f.b.uhr.vor(Duration::from_secs(31));
    let mut m = f.b.klient.fremd();
    let code = f.b.haus.konten.demo_code().unwrap();
    let felder = [("email", demo_sachbearbeitung("bautzen")), ("passwort", DEMO_KENNWORT.to_owned())];
    let felder: Vec<_> = felder.iter().map(|(n, w)| (*n, w.as_str())).collect();
    let seite = m.post("/amt/anmelden", &felder).await.text();
    status(&m.post("/amt/anmelden/code", &[("schritt", &verdeckt(&seite, "schritt")), ("code", &code)]).await, 303);
    zeigt(&m.get(&format!("/amt/vorgang/{id}")).await, &["Bescheid entwerfen"]);
}
