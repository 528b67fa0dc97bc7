//! The contract of `Register`: the real client against the demonstration's vehicle register with every fault that it can
//! show, and against a raw server that says whatever it likes.

use std::collections::BTreeMap;

use axum::{Json, Router, routing::any};
use demo::fahrzeuge::{BASIS, Dienst, Fahrzeug, KENNWORT, SCHLUESSEL, Stoerung, router};
use grund::{UebergabeId, Umwelt};
use serde_json::{Value, json};
use uebergabe::{
    Absender, Anschluss, Ausgewiesen, Register, Registerantwort, Registerauftrag, Registergrund, WegFehler,
};
use uuid::Uuid;

use crate::{lauschen, weg};

async fn zwilling() -> (Dienst, Anschluss) {
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let dienst = Dienst::neu(datenbank::probe::datenbank().await, umwelt);
    dienst.anlegen().await.unwrap();
    let adresse = lauschen(router(dienst.clone())).await;
    (
        dienst,
        Anschluss {
            adresse: format!("{adresse}{BASIS}"),
            token: Some(format!("{KENNWORT}bautzen")),
            zugang: Some(format!("{SCHLUESSEL}bautzen")),
        },
    )
}

async fn fahrzeug(dienst: &Dienst, kennzeichen: &str) -> Fahrzeug {
    dienst.fahrzeuge().await.unwrap().into_iter().find(|f| f.kennzeichen == kennzeichen).unwrap()
}

/// An order about a vehicle with everything that the register has entered about it, `anders` instead.
fn auftrag(nummer: u128, auftrag: &str, f: &Fahrzeug, anders: &[(&str, &str)]) -> Registerauftrag {
    let geburt = f.geburtsdatum.map(|t| t.to_string()).unwrap_or_default();
    let mut angaben: BTreeMap<String, String> = [
        ("kennzeichen", f.kennzeichen.as_str()),
        ("fin", &f.fin),
        ("code_zb1", &f.code_zb1),
        ("code_hinten", &f.code_hinten),
        ("code_vorn", f.code_vorn.as_deref().unwrap_or_default()),
        ("halter", &f.halter),
        ("geburtsdatum", &geburt),
        ("evb", &f.evb),
    ]
    .into_iter()
    .filter(|(_, w)| !w.is_empty())
    .map(|(n, w)| (n.to_owned(), w.to_owned()))
    .collect();
    angaben.extend(anders.iter().map(|(n, w)| ((*n).to_owned(), (*w).to_owned())));
    Registerauftrag {
        id: UebergabeId(Uuid::from_u128(nummer)),
        auftrag: auftrag.to_owned(),
        nummer: "BW-7K3M9-QX2TC".into(),
        absender: Absender {
            behoerde: "Landkreis Bautzen".into(),
            stelle: "Landkreis Bautzen, Kfz-Zulassungsstelle".into(),
            ags: "14625020".into(),
        },
        angaben,
        ausweis: None,
    }
}

const fn nein(grund: Registergrund) -> Registerantwort {
    Registerantwort::Abgewiesen(grund)
}

#[tokio::test]
async fn an_order_is_carried_out_once_however_often_it_is_sent() {
    let (dienst, an) = zwilling().await;
    let f = fahrzeug(&dienst, "BZ-AB 123").await;
    let a = auftrag(1, "ausserbetriebsetzung", &f, &[("reservieren", "ja")]);
    let erste = weg().ausfuehren(&an, &a).await.unwrap();
    assert!(matches!(erste, Registerantwort::Vollzogen { .. }), "{erste:?}");
    assert_eq!(weg().ausfuehren(&an, &a).await.unwrap(), erste);
    let danach = fahrzeug(&dienst, "BZ-AB 123").await;
    assert_eq!((danach.zugelassen, danach.aenderungen), (false, 1));
    assert_eq!(danach.reserviert_bis.unwrap().to_string(), "2027-03-02");
    // The same key with other content is no repetition; another order finds the vehicle out of service.
    let mut anders = a.clone();
    anders.angaben.insert("reservieren".into(), "nein".into());
    assert!(matches!(weg().ausfuehren(&an, &anders).await, Err(WegFehler::Abgewiesen(_))));
    let zweiter = auftrag(2, "ausserbetriebsetzung", &f, &[]);
    assert_eq!(weg().ausfuehren(&an, &zweiter).await.unwrap(), nein(Registergrund::Zustand));
    // And it can be registered again, with the paper of the deregistration.
    let wieder = auftrag(3, "wiederzulassung", &danach, &[]);
    assert!(matches!(weg().ausfuehren(&an, &wieder).await.unwrap(), Registerantwort::Vollzogen { .. }));
    let am_ende = fahrzeug(&dienst, "BZ-AB 123").await;
    assert!(am_ende.zugelassen && am_ende.code_zb1 != danach.code_zb1, "the new paper has a new code");
}

#[tokio::test]
async fn each_reason_against_an_order_is_what_it_is() {
    let (dienst, an) = zwilling().await;
    let ab = "ausserbetriebsetzung";
    let zu = "wiederzulassung";
    let um = "umschreibung";
    let zb2 = fahrzeug(&dienst, "BZ-EF 300").await.code_zb2;
    let neu = [("halter", "Anna Beispiel"), ("geburtsdatum", "1985-03-27"), ("code_zb2", zb2.as_str())];
    let zb2 = fahrzeug(&dienst, "BZ-EF 301").await.code_zb2;
    let rueck = [("halter", "Anna Beispiel"), ("geburtsdatum", "1985-03-27"), ("code_zb2", zb2.as_str())];
    for (nummer, (wort, kennzeichen, anders, grund)) in [
        (ab, "BZ-AB 123", &[("kennzeichen", "BZ-XX 999")][..], Registergrund::Unbekannt),
        (ab, "BZ-AB 123", &[("fin", "WDEMO000000000000")], Registergrund::Unbekannt),
        (ab, "BZ-AB 123", &[("code_vorn", "")], Registergrund::Sicherheitscode),
        (ab, "BZ-AB 123", &[("halter", "Jan Muster")], Registergrund::Person),
        (ab, "BZ-AB 123", &[("geburtsdatum", "1985-03-28")], Registergrund::Person),
        (ab, "BZ-CD 200", &[], Registergrund::Zustand),
        (zu, "BZ-AB 123", &[], Registergrund::Zustand),
        (zu, "BZ-CD 200", &[("evb", "FALSCH1")], Registergrund::Versicherung),
        (zu, "BZ-CD 201", &[], Registergrund::Untersuchung),
        (zu, "BZ-CD 202", &[], Registergrund::Rueckstand),
        (um, "BZ-EF 300", &neu[..2], Registergrund::Sicherheitscode),
        (um, "BZ-EF 301", &rueck, Registergrund::Rueckstand),
    ]
    .into_iter()
    .enumerate()
    {
        let f = fahrzeug(&dienst, kennzeichen).await;
        let a = auftrag(nummer as u128 + 1, wort, &f, anders);
        assert_eq!(weg().ausfuehren(&an, &a).await.unwrap(), nein(grund), "{wort} {kennzeichen} {anders:?}");
        let danach = fahrzeug(&dienst, kennzeichen).await;
        assert_eq!((danach.aenderungen, danach.zugelassen), (0, f.zugelassen), "nothing is changed");
    }
    // Whoever has proved herself must be the one whom the order is about.
    let f = fahrzeug(&dienst, "BZ-EF 300").await;
    let mut a = auftrag(50, um, &f, &neu);
    a.ausweis = Some(Ausgewiesen { name: "Jan Muster".into(), geburtsdatum: None });
    assert_eq!(weg().ausfuehren(&an, &a).await.unwrap(), nein(Registergrund::Person));
    let mut a = auftrag(51, um, &f, &neu);
    a.ausweis = Some(Ausgewiesen { name: "Anna Beispiel".into(), geburtsdatum: "1985-03-27".parse().ok() });
    assert!(matches!(weg().ausfuehren(&an, &a).await.unwrap(), Registerantwort::Vollzogen { .. }));
    assert_eq!(fahrzeug(&dienst, "BZ-EF 300").await.halter, "Anna Beispiel");
}

#[tokio::test]
async fn three_wrong_codes_lock_an_entry_until_it_is_reset() {
    let (dienst, an) = zwilling().await;
    let f = fahrzeug(&dienst, "BZ-AB 125").await;
    for nummer in 1..=3 {
        let a = auftrag(nummer, "ausserbetriebsetzung", &f, &[("code_zb1", "falsch1")]);
        assert_eq!(weg().ausfuehren(&an, &a).await.unwrap(), nein(Registergrund::Sicherheitscode));
        // A repetition is no new try.
        weg().ausfuehren(&an, &a).await.unwrap();
    }
    let richtig = auftrag(4, "ausserbetriebsetzung", &f, &[]);
    assert_eq!(weg().ausfuehren(&an, &richtig).await.unwrap(), nein(Registergrund::Gesperrt));
    dienst.zuruecksetzen().await.unwrap();
    let noch_einmal = auftrag(5, "ausserbetriebsetzung", &f, &[]);
    assert!(matches!(weg().ausfuehren(&an, &noch_einmal).await.unwrap(), Registerantwort::Vollzogen { .. }));
}

#[tokio::test]
async fn every_fault_of_the_register_is_what_it_is() {
    let (dienst, an) = zwilling().await;
    let f = fahrzeug(&dienst, "BZ-AB 124").await;
    let a = auftrag(1, "ausserbetriebsetzung", &f, &[]);
    for (stoerung, erreichbar) in [
        (Stoerung::Ausfall, false),
        (Stoerung::Traege, false),
        (Stoerung::AntwortVerloren, false),
        (Stoerung::FalscheAntwort, true),
    ] {
        dienst.stoerungen_setzen(&[stoerung]).await.unwrap();
        let ist = weg().ausfuehren(&an, &a).await;
        let passt = match ist {
            Err(WegFehler::NichtErreichbar(_)) => !erreichbar,
            Err(WegFehler::Antwort(_)) => erreichbar,
            _ => false,
        };
        assert!(passt, "{stoerung:?}: {ist:?}");
    }
    dienst.stoerungen_setzen(&[]).await.unwrap();
    assert!(matches!(weg().ausfuehren(&an, &a).await.unwrap(), Registerantwort::Vollzogen { .. }));
    assert_eq!(fahrzeug(&dienst, "BZ-AB 124").await.aenderungen, 1);
    let fremd = Anschluss { token: Some("falsch".into()), ..an.clone() };
    assert!(matches!(weg().ausfuehren(&fremd, &a).await, Err(WegFehler::Zugang(_))));
    // The key of the registration authority is asked for beside the token: missing, wrong or of another authority.
    let ohne = Anschluss { zugang: None, ..an.clone() };
    assert!(matches!(weg().ausfuehren(&ohne, &a).await, Err(WegFehler::Zugang(_))));
    for falsch in ["", "falsch", &format!("{SCHLUESSEL}goerlitz")] {
        let fremd = Anschluss { zugang: Some(falsch.to_owned()), ..an.clone() };
        let ist = weg().ausfuehren(&fremd, &a).await;
        assert!(matches!(ist, Err(WegFehler::Schluessel(_))), "{falsch}: {ist:?}");
    }
    let unsinn = auftrag(2, "verschenken", &f, &[]);
    assert!(matches!(weg().ausfuehren(&an, &unsinn).await, Err(WegFehler::Abgewiesen(_))));
}

/// A register that answers with `antwort`, whatever comes; `id` and `sha256` filled in where they are empty.
async fn stur(antwort: Value) -> Anschluss {
    let wege = Router::new().fallback(any(move |koerper: String| {
        let mut antwort = antwort.clone();
        async move {
            let id = serde_json::from_str::<Value>(&koerper).unwrap()["id"].clone();
            let summe: String = {
                use sha2::Digest;
                sha2::Sha256::digest(koerper.as_bytes()).iter().map(|b| format!("{b:02x}")).collect()
            };
            for (feld, wert) in [("id", id), ("sha256", json!(summe))] {
                if antwort.get(feld).is_none() {
                    antwort[feld] = wert;
                }
            }
            Json(antwort)
        }
    }));
    Anschluss { adresse: lauschen(wege).await, token: None, zugang: None }
}

#[tokio::test]
async fn an_answer_counts_only_when_it_is_about_this_order() {
    let (dienst, _) = zwilling().await;
    let a = auftrag(1, "ausserbetriebsetzung", &fahrzeug(&dienst, "BZ-AB 123").await, &[]);
    let gut = stur(json!({ "ergebnis": "vollzogen", "quittung": "FR-1" })).await;
    let erwartet = Registerantwort::Vollzogen { quittung: "FR-1".into() };
    assert_eq!(weg().ausfuehren(&gut, &a).await.unwrap(), erwartet);
    for grund in Registergrund::ALLE {
        let an = stur(json!({ "ergebnis": "abgewiesen", "grund": grund.name() })).await;
        assert_eq!(weg().ausfuehren(&an, &a).await.unwrap(), nein(grund));
    }
    for falsch in [
        json!({ "ergebnis": "vollzogen", "quittung": "FR-1", "id": "ein anderer" }),
        json!({ "ergebnis": "vollzogen", "quittung": "FR-1", "sha256": "00" }),
        json!({ "ergebnis": "vollzogen", "quittung": "" }),
        json!({ "ergebnis": "vollzogen" }),
        json!({ "ergebnis": "vielleicht" }),
        json!({ "ergebnis": "abgewiesen", "grund": "keine Lust" }),
    ] {
        let an = stur(falsch.clone()).await;
        assert!(matches!(weg().ausfuehren(&an, &a).await, Err(WegFehler::Antwort(_))), "{falsch}");
    }
}
