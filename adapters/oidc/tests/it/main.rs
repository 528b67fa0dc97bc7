//! The contract of `Identitaetsdienst`: the real relying party against the demonstration's provider, over HTTP on a
//! loopback port, with every fault that the provider can show; and against one that lies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod luegner;

use std::time::Duration;

use datenbank::Datenbank;
use demo::ausweisdienst::{
    ACR_HOCH, ACR_SUBSTANZIELL, Annahme, Autorisierung, Dienst, Eingabe, KENNUNG, PFAD, RUECKKEHR, Stoerung, router,
};
use grund::{Stelluhr, Umwelt, Vertrauensniveau, Zeitpunkt};
use konto::{Ausweisgang, Identitaet, IdentitaetFehler, Identitaetsdienst};
use oidc::{Oidc, Zugang};
use url::Url;

const ANNA: (&str, &str) = ("L01X00T471", "123456");
const MINA: (&str, &str) = ("Z0004711", "345678");
const ADRESSE: &str = "https://amt.example";

fn zugang(aussteller: &str) -> Zugang {
    Zugang {
        name: "Online-Ausweis".into(),
        aussteller: aussteller.into(),
        kennung: KENNUNG.into(),
        geheimnis: None,
        rueckkehr: format!("{ADRESSE}{RUECKKEHR}"),
        niveaus: vec![
            (ACR_SUBSTANZIELL.into(), Vertrauensniveau::Substanziell),
            (ACR_HOCH.into(), Vertrauensniveau::Hoch),
        ],
        frist: Duration::from_secs(2),
    }
}

fn gang(niveau: Vertrauensniveau) -> Ausweisgang {
    let wort = |z: char| z.to_string().repeat(64);
    Ausweisgang { state: wort('a'), nonce: wort('b'), pruefer: wort('c'), niveau }
}

struct Aufbau {
    umwelt: Umwelt,
    uhr: Stelluhr,
    dienst: Dienst,
    oidc: Oidc,
}

async fn aufbau() -> Aufbau {
    let db: Datenbank = datenbank::probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let basis = format!("http://{}", lauscher.local_addr().unwrap());
    let dienst = Dienst::neu(db, umwelt.clone(), ADRESSE);
    let wege = router(dienst.clone(), &basis);
    tokio::spawn(async move { axum::serve(lauscher, wege).await });
    let oidc = Oidc::neu(zugang(&format!("{basis}{PFAD}"))).unwrap();
    Aufbau { umwelt, uhr, dienst, oidc }
}

fn wert(adresse: &str, name: &str) -> String {
    let url: Url = adresse.parse().unwrap();
    url.query_pairs().find(|(n, _)| n == name).map(|(_, w)| w.into_owned()).unwrap_or_default()
}

impl Aufbau {
    fn jetzt(&self) -> Zeitpunkt {
        self.umwelt.jetzt()
    }

    /// The browser follows to the provider: its request.
    async fn hin(&self, gang: &Ausweisgang) -> Autorisierung {
        let dorthin = self.oidc.beginnen(gang).await.unwrap();
        assert!(dorthin.starts_with(&format!("{ADRESSE}{PFAD}/autorisieren?")), "{dorthin}");
        let w = |name| wert(&dorthin, name);
        Autorisierung {
            response_type: w("response_type"),
            client_id: w("client_id"),
            redirect_uri: w("redirect_uri"),
            scope: w("scope"),
            state: w("state"),
            nonce: w("nonce"),
            code_challenge: w("code_challenge"),
            code_challenge_method: w("code_challenge_method"),
        }
    }

    /// Card and PIN: where the browser is sent back to.
    async fn ausweisen(&self, gang: &Ausweisgang, karte: (&str, &str), stoerung: Option<Stoerung>) -> String {
        let Annahme::Angenommen(id) = self.dienst.annehmen(&self.hin(gang).await).await.unwrap() else { panic!() };
        match self.dienst.bestaetigen(id, karte.0, karte.1, stoerung).await.unwrap() {
            Eingabe::Zurueck(ziel) => ziel,
            anderes => panic!("{anderes:?}"),
        }
    }

    async fn einloesen(&self, gang: &Ausweisgang, zurueck: &str) -> Result<Identitaet, IdentitaetFehler> {
        self.oidc.einloesen(gang, &wert(zurueck, "code"), self.jetzt()).await
    }
}

#[tokio::test]
async fn a_card_and_its_pin_prove_who_somebody_is() {
    let a = aufbau().await;
    let gang = gang(Vertrauensniveau::Hoch);
    let zurueck = a.ausweisen(&gang, ANNA, None).await;
    assert!(zurueck.starts_with("https://amt.example/ausweis/zurueck?"), "{zurueck}");
    assert_eq!(wert(&zurueck, "state"), gang.state);
    let anna = a.einloesen(&gang, &zurueck).await.unwrap();
    assert_eq!(anna.niveau, Vertrauensniveau::Hoch);
    assert_eq!((anna.person.vorname.as_str(), anna.person.nachname.as_str()), ("Anna", "Beispiel"));
    assert_eq!(anna.person.geburtsdatum.unwrap().to_string(), "1985-03-27");
    let wohnt = anna.person.anschrift.clone().unwrap();
    assert_eq!((wohnt.strasse.as_str(), wohnt.hausnummer.as_str(), wohnt.plz.as_str()), ("Am Markt", "1", "02625"));
    // The same person is the same pseudonym, and a code counts once.
    let nochmal = a.ausweisen(&gang, ANNA, None).await;
    assert_eq!(a.einloesen(&gang, &nochmal).await.unwrap().kennung, anna.kennung);
    assert!(matches!(a.einloesen(&gang, &zurueck).await, Err(IdentitaetFehler::Abgelehnt(_))));
}

#[tokio::test]
async fn what_does_not_hold_proves_nothing() {
    let a = aufbau().await;
    let hoch = gang(Vertrauensniveau::Hoch);
    let mina = a.ausweisen(&hoch, MINA, None).await;
    assert!(matches!(a.einloesen(&hoch, &mina).await, Err(IdentitaetFehler::Ungueltig(w)) if w.contains("level")));
    let substanziell = gang(Vertrauensniveau::Substanziell);
    let mina = a.ausweisen(&substanziell, MINA, None).await;
    assert_eq!(a.einloesen(&substanziell, &mina).await.unwrap().niveau, Vertrauensniveau::Substanziell);

    let nonce = a.ausweisen(&hoch, ANNA, Some(Stoerung::FremdeNonce)).await;
    assert!(matches!(a.einloesen(&hoch, &nonce).await, Err(IdentitaetFehler::Ungueltig(w)) if w.contains("nonce")));
    let verfallen = a.ausweisen(&hoch, ANNA, Some(Stoerung::CodeVerfallen)).await;
    assert!(matches!(a.einloesen(&hoch, &verfallen).await, Err(IdentitaetFehler::Abgelehnt(_))));
    let ausfall = a.ausweisen(&hoch, ANNA, Some(Stoerung::Ausfall)).await;
    assert!(matches!(a.einloesen(&hoch, &ausfall).await, Err(IdentitaetFehler::NichtErreichbar(_))));
    let fremd = a.ausweisen(&hoch, ANNA, Some(Stoerung::FremderState)).await;
    assert_ne!(wert(&fremd, "state"), hoch.state);

    // Who has the code but not the verifier gets nothing.
    let gestohlen = a.ausweisen(&hoch, ANNA, None).await;
    let dieb = Ausweisgang { pruefer: "d".repeat(64), ..hoch.clone() };
    assert!(matches!(a.einloesen(&dieb, &gestohlen).await, Err(IdentitaetFehler::Abgelehnt(_))));
    // A code is short-lived.
    let spaet = a.ausweisen(&hoch, ANNA, None).await;
    a.uhr.vor(Duration::from_secs(61));
    assert!(matches!(a.einloesen(&hoch, &spaet).await, Err(IdentitaetFehler::Abgelehnt(_))));
}

#[tokio::test]
async fn three_wrong_pins_block_a_card_until_it_is_unblocked() {
    let a = aufbau().await;
    let gang = gang(Vertrauensniveau::Substanziell);
    let Annahme::Angenommen(id) = a.dienst.annehmen(&a.hin(&gang).await).await.unwrap() else { panic!() };
    let pin = async |pin: &str| a.dienst.bestaetigen(id, ANNA.0, pin, None).await.unwrap();
    assert_eq!(pin("000000").await, Eingabe::FalschePin(2));
    assert_eq!(pin("000000").await, Eingabe::FalschePin(1));
    assert_eq!(pin("000000").await, Eingabe::Gesperrt);
    assert_eq!(pin(ANNA.1).await, Eingabe::Gesperrt, "the right one comes too late");
    a.dienst.entsperren(ANNA.0).await.unwrap();
    assert_eq!(pin("000000").await, Eingabe::FalschePin(2));
    assert!(matches!(pin(ANNA.1).await, Eingabe::Zurueck(_)));
    assert_eq!(pin(ANNA.1).await, Eingabe::Vorbei, "a request is answered once");
    assert_eq!(a.dienst.bestaetigen(id, "niemand", "1", None).await.unwrap(), Eingabe::Vorbei);
}

#[tokio::test]
async fn the_provider_sends_nobody_where_nobody_is_registered() {
    let a = aufbau().await;
    let gang = gang(Vertrauensniveau::Substanziell);
    let gut = a.hin(&gang).await;
    for (falsch, warum) in [
        (Autorisierung { client_id: "andere".into(), ..gut.clone() }, "client"),
        (Autorisierung { redirect_uri: "https://boese.example/ausweis/zurueck".into(), ..gut.clone() }, "address"),
    ] {
        assert_eq!(a.dienst.annehmen(&falsch).await.unwrap(), Annahme::Unbekannt, "{warum}");
    }
    for (falsch, warum) in [
        (Autorisierung { code_challenge_method: "plain".into(), ..gut.clone() }, "PKCE"),
        (Autorisierung { response_type: "token".into(), ..gut.clone() }, "implicit"),
        (Autorisierung { nonce: String::new(), ..gut.clone() }, "nonce"),
    ] {
        let Annahme::Zurueck(ziel) = a.dienst.annehmen(&falsch).await.unwrap() else { panic!("{warum}") };
        assert_eq!((wert(&ziel, "error").as_str(), wert(&ziel, "state")), ("invalid_request", gang.state.clone()));
    }
    let Annahme::Angenommen(id) = a.dienst.annehmen(&gut).await.unwrap() else { panic!() };
    let ziel = a.dienst.abbrechen(id).await.unwrap().unwrap();
    assert_eq!((wert(&ziel, "error").as_str(), wert(&ziel, "code").as_str()), ("access_denied", ""));
    assert_eq!(a.dienst.abbrechen(id).await.unwrap(), None);
}

#[test]
fn access_data_are_checked() {
    assert!(Oidc::neu(zugang("http://127.0.0.1:8080/demo/ausweis")).is_ok());
    for falsch in ["http://ausweis.example", "ausweis.example", "ftp://localhost"] {
        assert!(Oidc::neu(zugang(falsch)).is_err(), "{falsch}");
    }
    let ohne = Zugang { niveaus: vec![("x".into(), Vertrauensniveau::Niedrig)], ..zugang("http://127.0.0.1:1") };
    assert!(Oidc::neu(ohne).unwrap_err().to_string().contains("acr"));
}

#[tokio::test]
async fn a_silent_provider_is_not_reachable() {
    // A port on which nobody listens.
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let basis = format!("http://{}", lauscher.local_addr().unwrap());
    drop(lauscher);
    let oidc = Oidc::neu(zugang(&basis)).unwrap();
    let e = oidc.beginnen(&gang(Vertrauensniveau::Hoch)).await.unwrap_err();
    assert!(matches!(e, IdentitaetFehler::NichtErreichbar(_)), "{e}");
}
