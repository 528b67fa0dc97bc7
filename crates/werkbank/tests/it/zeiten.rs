//! Measured times of shared processes: only where the owner agreed, only from enough matters on, over several authorities together,
//! and beside the steps of a comparison.

use akte::{
    Eingang,
    entwurf::{self, Bezug},
};
use datenbank::Sicht;
use grund::{DokumentId, KontoId, LeistungKennung, MandantId, Traeger};
use std::time::Duration;
use vorgang::{Ereignis, Vorgaben, frist::Kalender};
use werkstatt::{
    Dateien, Wer,
    register::{self, Prozessangaben, Prozessstand, Prozesstext, Teilen},
};

use crate::{Buehne, ordner, status, verdeckt};

const BAUTZEN: MandantId = MandantId(14_625_020);
const GOERLITZ: MandantId = MandantId(14_626_110);
const LATERNE: &str = "strassenbeleuchtung-melden";
/// Another service with the same process.
const SPIELPLATZ: &str = "spielplatz-schaden-melden";

/// Matters that come in together, are taken up after some days and confirmed some days later: by the real machine.
async fn laeufe(b: &Buehne, (m, kennung): (MandantId, &str), wie_viele: usize, (liegen, arbeiten): (u64, u64)) {
    let h = &b.haus;
    let konten = h.konten.demo_einspielen(&[]).await.unwrap();
    let konto = konten.iter().find(|k| k.email.starts_with("anna")).unwrap().konto;
    let von = KontoId(uuid::Uuid::from_u128(77));
    let dateien = leistung::aus_ordner(&ordner().join(kennung)).unwrap();
    let version = leistung::Leistung::uebersetzen(&dateien).unwrap();
    let hash = version.version;
    h.leistungen.aufbewahren(version);
    let leistung = h.leistungen.version(&hash).unwrap();
    let mut alle = Vec::new();
    for _ in 0..wie_viele {
        let bezug = Bezug {
            mandant: m,
            einheit: verzeichnis::einheit_von(m, 1),
            leistung: LeistungKennung(kennung.into()),
            version: leistung.version,
            ags: m.0.to_string(),
        };
        let e = entwurf::beginnen(h.db.pool(), &h.tresor, &h.umwelt, konto, bezug, b"{}").await.unwrap().neu.unwrap();
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: leistung.stamm.bekanntgabe,
            bearbeitung: None,
            weiterleiten: leistung.momente(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten = serde_json::Map::new();
        let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, h.umwelt.jetzt()).unwrap();
        let ereignis = &Ereignis::Eingegangen;
        let eingang = Eingang { antrag: b"{}", kurz: "Laterne", zustand: &zustand, ereignis, effects: &effects };
        akte::absenden(h.db.pool(), &h.umwelt, &e, &eingang).await.unwrap().unwrap();
        alle.push(e.id);
    }
    let dokument = DokumentId(uuid::Uuid::nil());
    for (tage, ereignis) in [
        (liegen, Ereignis::Uebernommen { von }),
        (arbeiten, Ereignis::Bestaetigt { von, dokument, sha256: "00".repeat(32) }),
    ] {
        b.uhr.vor(Duration::from_secs(tage * 24 * 3600));
        for id in &alle {
            let mut tx = h.db.tx(Sicht::Mandant(m)).await.unwrap();
            let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
            let key = ereignis.name();
            akte::anwenden(&mut tx, &h.tresor, &h.umwelt, modell, (m, *id), &ereignis, key).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

/// The process of the service in the register, as this authority's own.
async fn eintragen(b: &Buehne, (traeger, kennung): (Traeger, &str), zeiten: bool, modell: &str) -> String {
    let h = &b.haus;
    let sicht = match traeger {
        Traeger::Mandant(m) => Sicht::Mandant(m),
        Traeger::Land(l) => Sicht::Land(l),
    };
    let mut tx = h.db.tx(sicht).await.unwrap();
    let wer = Wer { wer: KontoId(uuid::Uuid::from_u128(5)), jetzt: h.umwelt.jetzt() };
    let kennung = LeistungKennung(kennung.into());
    let leer = Dateien::default();
    let w = werkstatt::anlegen(&mut tx, &h.umwelt, wer, traeger, (&kennung, "Laterne"), &leer, None).await;
    let w = w.unwrap().unwrap();
    let angaben = Prozessangaben {
        name: format!("Anzeige von {traeger}"),
        beschreibung: "Prüfen und bestätigen.".into(),
        stand: Prozessstand::Gilt,
        teilen: Teilen::Alle,
        zeiten,
    };
    let text = Prozesstext { modell, bausteine: &[] };
    let id = register::aufnehmen(&mut tx, &h.umwelt, wer, &w, &angaben, text, None).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    format!("/werkstatt/register/{id}")
}

fn anzeige() -> String {
    std::fs::read_to_string(ordner().join("bausteine/ablauf/anzeige.bpmn")).unwrap()
}

#[tokio::test]
async fn measured_times_are_shown_where_the_owner_agreed_and_enough_ran() {
    let b = Buehne::neu().await;
    laeufe(&b, (BAUTZEN, LATERNE), 5, (4, 2)).await;
    laeufe(&b, (GOERLITZ, SPIELPLATZ), 4, (1, 1)).await;
    let eigene = eintragen(&b, (Traeger::Mandant(BAUTZEN), LATERNE), false, &anzeige()).await;
    let wenige = eintragen(&b, (Traeger::Mandant(GOERLITZ), SPIELPLATZ), true, &anzeige()).await;
    let (mut bautzen, mut goerlitz) = (b.werkstatt("bautzen", false).await, b.werkstatt("goerlitz", false).await);
    // Her own are hers to see, and others are told that they are not shared.
    let t = bautzen.get(&eigene).await.text();
    assert!(t.contains("Gemessene Zeiten") && t.contains("Das sehen nur Sie"), "{t}");
    assert!(t.contains("Der Engpass: Prüfen") && t.contains("6 Tage"), "{t}");
    let t = goerlitz.get(&eigene).await.text();
    assert!(t.contains("behält die Stelle für sich") && !t.contains("6 Tage"), "{t}");
    // The same process elsewhere counts with hers, where its owner agreed: nine at two authorities.
    assert!(
        bautzen
            .get(&eigene)
            .await
            .text()
            .contains("Gemessen an 9 Vorgängen des letzten Jahres, bei 2 Behörden zusammen")
    );
    // Four alone are too few, whoever asks.
    let t = goerlitz.get(&wenige).await.text();
    assert!(t.contains("zu wenige Vorgänge") && !t.contains("Der Engpass"), "{t}");
    assert!(bautzen.get(&wenige).await.text().contains("zu wenige Vorgänge"));

    // She ticks the box, and others see it; a process that differs is compared with both times beside the steps.
    let seite = format!("{eigene}/angaben");
    let zaehler = verdeckt(&bautzen.get(&seite).await.text(), "zaehler");
    let felder = [
        ("zaehler", zaehler.as_str()),
        ("name", "Anzeige der Stadt"),
        ("beschreibung", "Prüfen und bestätigen."),
        ("stand", "gilt"),
        ("teilen", "alle"),
        ("zeiten", "ja"),
    ];
    status(&bautzen.post(&seite, &felder).await, 303);
    let t = goerlitz.get(&eigene).await.text();
    assert!(t.contains("Der Engpass: Prüfen") && !t.contains("Das sehen nur Sie"), "{t}");
    assert!(goerlitz.get(&wenige).await.text().contains("bei 2 Behörden zusammen"), "now they count together");
    let anderer = anzeige().replace("name=\"Bestätigung senden\"", "name=\"Bestätigen und senden\"");
    let anders = eintragen(&b, (Traeger::Land("14".parse().unwrap()), "abfall-melden"), true, &anderer).await;
    let id = anders.rsplit('/').next().unwrap();
    let t = goerlitz.get(&format!("{eigene}/vergleich?mit={id}")).await.text();
    assert!(t.contains("Gemessen: die Hälfte höchstens") && t.contains("hier liegt der Engpass"), "{t}");
    assert!(t.contains("Noch zu wenige Vorgänge für eine Messung.") && t.contains("geändert: Name"), "{t}");
    // The same process on both sides: the table stands there with the times.
    let id = wenige.rsplit('/').next().unwrap();
    let t = goerlitz.get(&format!("{eigene}/vergleich?mit={id}")).await.text();
    assert!(t.contains("dieselben Schritte und Wege") && t.contains("Gemessen: die Hälfte höchstens"), "{t}");
    assert!(t.contains("Der Engpass bei „Anzeige der Stadt (Stadt Bautzen (Demonstration))“ ist „Prüfen“"), "{t}");
    assert!(t.contains("Gemessen an 5 Vorgängen") && !t.contains("Gemessen an 9"), "each for itself: {t}");
}
