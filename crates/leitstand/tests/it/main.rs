//! The operator's pages as a browser without script sees them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::time::Duration;

use betrieb::{Barrieremeldung, Lebenszeichen, Platte};
use datenbank::Sicht;
use grund::{EinheitId, MandantId, Stelluhr, VorgangId, Zeitpunkt};
use http::StatusCode;
use konto::{Anmeldedaten, Anmeldung, DEMO_BETRIEB, DEMO_BUERGER, DEMO_KENNWORT, DemoOrt};
use uuid::Uuid;
use web::{
    Haus,
    probe::{Klient, raeume, raeume_der_demonstration},
};

mod mandant_neu;
mod schnittstellen;

const SEITEN: [&str; 5] = [
    "/leitstand",
    "/leitstand/mandanten",
    "/leitstand/warteschlange",
    "/leitstand/barrieren",
    "/leitstand/schnittstellen",
];
const BAUTZEN: &str = "/leitstand/mandanten/14625020";

async fn aufbau(gefuellt: bool) -> (Haus, Klient, Stelluhr) {
    let (mut r, uhr) = if gefuellt { raeume_der_demonstration().await } else { raeume().await };
    if gefuellt {
        let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/hundesteuer-anmelden");
        let dateien = leistung::aus_ordner(std::path::Path::new(ordner)).unwrap();
        let mut leistungen = leistung::Leistungen::default();
        leistungen.veroeffentlichen(leistung::Leistung::uebersetzen(&dateien).unwrap());
        r.leistungen = std::sync::Arc::new(leistungen);
    }
    let haus = Haus::neu(r);
    let ort = DemoOrt {
        mandant: MandantId(14_625_020),
        einheit: EinheitId(146_250_201),
        kuerzel: "bautzen".into(),
        ort: "Bautzen".into(),
    };
    haus.konten.demo_einspielen(&[ort]).await.unwrap();
    let klient = Klient::neu(&haus, leitstand::wege());
    (haus, klient, uhr)
}

async fn anmelden(haus: &Haus, klient: &mut Klient, email: &str, mit_code: bool) {
    let wer = Anmeldedaten {
        email: email.into(),
        kennwort: DEMO_KENNWORT.into(),
        code: mit_code.then(|| haus.konten.demo_code().unwrap()),
        herkunft: "127.0.0.1".parse().unwrap(),
    };
    let Anmeldung::Angemeldet { token, .. } = haus.konten.anmelden(&wer).await.unwrap() else { panic!("signed in") };
    klient.cookie("sitzung", token.zeigen());
}

/// A row of the outbox that failed; its content is a secret that no page may show.
async fn gescheitert(haus: &Haus) -> i64 {
    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    let id = sqlx::query_scalar(
        "INSERT INTO outbox (mandant_id, vorgang_id, art, schluessel, auftrag, angelegt, faellig, versuche, \
         gescheitert, fehler) VALUES (14625020, $1, 'nachricht', 'geheimschluessel', 'GEHEIM', \
         '2026-03-02T07:00:00Z', '2026-03-02T08:00:00Z', 12, true, 'Mailserver <antwortet> nicht') RETURNING id",
    )
    .bind(VorgangId(Uuid::from_u128(0xfeed_beef)).0)
    .fetch_one(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

async fn lebt(haus: &Haus, zuletzt: Zeitpunkt, frei: u64) {
    let z = Lebenszeichen {
        prozess: haus.umwelt.neue_id(),
        server: true,
        arbeitet: true,
        version: "9.8.7".into(),
        gestartet: zuletzt,
        zuletzt,
        platte: Some(Platte { frei, gesamt: 100 << 30 }),
    };
    betrieb::lebenszeichen_geben(&haus.db, &z).await.unwrap();
}

#[tokio::test]
async fn only_operators_come_in() {
    let (haus, mut k, _) = aufbau(false).await;
    for (email, code, erwartet) in [
        (None, false, StatusCode::SEE_OTHER),
        (Some(DEMO_BUERGER[0].0), false, StatusCode::FORBIDDEN),
        (Some("sachbearbeitung.bautzen@demo.example"), true, StatusCode::FORBIDDEN),
        (Some("leitung.bautzen@demo.example"), true, StatusCode::FORBIDDEN),
        (Some(DEMO_BETRIEB.0), true, StatusCode::OK),
    ] {
        if let Some(email) = email {
            anmelden(&haus, &mut k, email, code).await;
        }
        for pfad in SEITEN {
            assert_eq!(k.get(pfad).await.status, erwartet, "{email:?} {pfad}");
        }
        if erwartet != StatusCode::OK {
            for pfad in [
                "/leitstand/warteschlange/1/erneut",
                "/leitstand/barrieren/x/erledigt",
                "/leitstand/schnittstellen",
                "/leitstand/schnittstellen/x/widerrufen",
                "/leitstand/mandanten/14625020/einbettung",
            ] {
                assert_eq!(k.post(pfad, &[]).await.status, erwartet, "{email:?} {pfad}");
            }
        }
    }
}

#[tokio::test]
async fn the_overview_says_what_is_wrong() {
    let (haus, mut k, uhr) = aufbau(false).await;
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    let seite = k.get("/leitstand?sprache=en").await.text();
    assert!(seite.contains("lang=\"de\"") && seite.contains("Kein Worker arbeitet"), "German whatever is asked for");

    lebt(&haus, haus.umwelt.jetzt(), 50 << 30).await;
    let gut = k.get("/leitstand").await.text();
    assert!(gut.contains("Alles in Ordnung") && gut.contains("9.8.7") && gut.contains("50 GB von 100 GB frei"));

    lebt(&haus, haus.umwelt.jetzt(), 5 << 30).await;
    assert!(k.get("/leitstand").await.text().contains("fast voll"));
    uhr.vor(Duration::from_secs(120));
    gescheitert(&haus).await;
    let schlecht = k.get("/leitstand").await.text();
    for satz in ["nicht gemeldet", "Kein Worker arbeitet", "1 Aufträge sind gescheitert"] {
        assert!(schlecht.contains(satz), "{satz}");
    }
    // Started again: the dead ones are no worry any more.
    lebt(&haus, haus.umwelt.jetzt(), 50 << 30).await;
    let wieder = k.get("/leitstand").await.text();
    assert!(!wieder.contains("nicht gemeldet") && wieder.contains("meldet sich nicht"));
}

#[tokio::test]
async fn failed_work_is_tried_again_and_shows_no_content() {
    let (haus, mut k, _) = aufbau(true).await;
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    assert!(k.get("/leitstand/warteschlange").await.text().contains("Kein Auftrag ist gescheitert"));
    let id = gescheitert(&haus).await;
    let seite = k.get("/leitstand/warteschlange").await.text();
    assert!(
        seite.contains("Mailserver &lt;antwortet&gt; nicht")
            && seite.contains("Bautzen")
            && seite.contains("aufgegeben")
    );
    for geheim in ["GEHEIM", "geheimschluessel", "feedbeef", "feed-beef"] {
        assert!(!seite.contains(geheim), "{geheim}");
    }
    let antwort = k.post(&format!("/leitstand/warteschlange/{id}/erneut"), &[]).await;
    assert_eq!((antwort.status, antwort.ziel()), (StatusCode::SEE_OTHER, Some("/leitstand/warteschlange?erneut=ja")));
    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    let (wartet, versuche): (bool, i32) = sqlx::query_as("SELECT NOT gescheitert, versuche FROM outbox WHERE id = $1")
        .bind(id)
        .fetch_one(&mut *tx)
        .await
        .unwrap();
    assert!(wartet && versuche == 0);
    drop(tx);
    let antwort = k.post("/leitstand/warteschlange/999/erneut", &[]).await;
    assert_eq!(antwort.ziel(), Some("/leitstand/warteschlange?erneut=nein"));
    assert_eq!(k.post("/leitstand/warteschlange/x/erneut", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn tenants_are_paged_and_found() {
    let (haus, mut k, _) = aufbau(true).await;
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    // Through all pages: every authority once, in order.
    let (mut pfad, mut gesehen) = ("/leitstand/mandanten".to_owned(), Vec::new());
    loop {
        let seite = k.get(&pfad).await.text();
        let ziele =
            seite.split("href=\"/leitstand/mandanten/").skip(1).map(|r| r.split('"').next().unwrap().to_owned());
        gesehen.extend(ziele.filter(|z| z != "neu"));
        let weiter = seite.split("rel=\"next\"").next().filter(|_| seite.contains("rel=\"next\""));
        let Some(davor) = weiter else { break };
        pfad = davor.rsplit("href=\"").next().unwrap().split('"').next().unwrap().replace("&amp;", "&");
    }
    assert_eq!(gesehen.len(), haus.verzeichnis.stand().mandanten().len());
    let nummern: Vec<i32> = gesehen.iter().map(|nummer| nummer.parse().unwrap()).collect();
    assert!(gesehen.len() >= 636 && nummern.is_sorted());
    // The page before the second one is the first one.
    let zweite = k.get(&format!("/leitstand/mandanten?suche=&nach={}", gesehen[49])).await.text();
    assert!(zweite.contains("rel=\"prev\"") && zweite.contains(&format!("/leitstand/mandanten/{}\"", gesehen[50])));

    for suche in ["Bautzen", "budysin", "14625020"] {
        let seite = k.get(&format!("/leitstand/mandanten?suche={suche}")).await.text();
        if suche != "budysin" {
            assert!(seite.contains(&format!("href=\"{BAUTZEN}\"")), "{suche}");
        }
    }
    assert!(k.get("/leitstand/mandanten?suche=xyzzy").await.text().contains("Keine Behörde passt"));
    assert_eq!(k.get("/leitstand/mandanten?suche=%ff").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn one_tenant_says_how_far_it_is() {
    let (haus, mut k, _) = aufbau(true).await;
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    let seite = k.get(BAUTZEN).await.text();
    for wort in ["Steueramt", "Bautzen / Budyšin", "14625020", "aktiv", "online"] {
        assert!(seite.contains(wort), "{wort}\n{seite}");
    }
    assert!(!seite.contains("unvollständig"));

    // What is taken away is missed, in plain words.
    for befehl in [
        "UPDATE mandant SET impressum = '' WHERE id = 14625020",
        "DELETE FROM zustaendigkeit WHERE einheit_id / 10 = 14625020",
        "UPDATE leistung_aktivierung SET aktiv = false WHERE mandant_id = 14626110",
    ] {
        assert!(sqlx::query(befehl).execute(haus.db.pool()).await.unwrap().rows_affected() > 0, "{befehl}");
    }
    haus.verzeichnis.neu_laden(&haus.db).await.unwrap();
    let seite = k.get(BAUTZEN).await.text();
    for satz in ["unvollständig", "Das Impressum fehlt.", "Es ist keine Stelle zuständig"] {
        assert!(seite.contains(satz), "{satz}");
    }
    assert!(k.get("/leitstand/mandanten/14626110").await.text().contains("nicht aktiviert"));
    for pfad in ["/leitstand/mandanten/1", "/leitstand/mandanten/x"] {
        assert_eq!(k.get(pfad).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn reported_barriers_are_shown_and_settled() {
    let (haus, mut k, uhr) = aufbau(false).await;
    let meldung = Barrieremeldung {
        id: haus.umwelt.neue_id(),
        eingegangen: haus.umwelt.jetzt(),
        seite: "/suche".into(),
        beschreibung: "Der <Knopf> hat keinen Namen.".into(),
        mail: Some("a@example.org".into()),
        erledigt: None,
    };
    betrieb::melden(&haus.db, &meldung).await.unwrap();
    uhr.vor(Duration::from_secs(29 * 86_400));
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    let seite = k.get("/leitstand/barrieren").await.text();
    assert!(seite.contains("Der &lt;Knopf&gt; hat keinen Namen.") && seite.contains("Frist überschritten"));
    let antwort = k.post(&format!("/leitstand/barrieren/{}/erledigt", meldung.id), &[]).await;
    assert_eq!(antwort.status, StatusCode::SEE_OTHER);
    let danach = k.get("/leitstand/barrieren").await.text();
    assert!(!danach.contains("Als erledigt vermerken") && !danach.contains("Frist überschritten"));
}

#[tokio::test]
async fn the_operator_sees_where_a_matter_stands_and_nothing_of_what_it_is_about() {
    use akte::{Eingang, entwurf, entwurf::Bezug};
    let (haus, mut k, _) = aufbau(true).await;
    let leistung = haus.leistungen.aktuell("hundesteuer-anmelden").unwrap();
    let (mandant, konto) = (MandantId(14_625_020), haus.umwelt.neue_id());
    let bezug = Bezug {
        mandant,
        einheit: EinheitId(146_250_201),
        leistung: leistung.stamm.kennung.clone(),
        version: leistung.version,
        ags: "14625020".into(),
    };
    let mut tx = haus.db.tx(Sicht::KontoBei(konto, mandant)).await.unwrap();
    let id = entwurf::beginnen(&mut *tx, &haus.tresor, &haus.umwelt, konto, bezug, b"{}").await.unwrap().id;
    let offen = entwurf::laden_und_sperren(&mut tx, &haus.tresor, konto, id).await.unwrap().unwrap();
    let vorgaben = vorgang::Vorgaben {
        kalender: vorgang::frist::Kalender::SACHSEN,
        bekanntgabe: vorgang::frist::Bekanntgaberegel::Ao122a,
        bearbeitung: None,
        weiterleiten: vorgang::weiterleitung::Momente::default(),
        erinnern: false,
        fiktion: None,
        ohne_stillstand: false,
    };
    let json = "{\"steuer\":4711,\"parameter\":{\"zahlweise\":\"bescheid\"}}";
    let daten = serde_json::from_str(json).unwrap();
    let (zustand, effects) = vorgang::beginnen(&leistung.ablauf, vorgaben, &daten, haus.umwelt.jetzt()).unwrap();
    let ereignis = vorgang::Ereignis::Eingegangen;
    let eingang =
        Eingang { antrag: b"{}", kurz: "Geheim, Gerda", zustand: &zustand, ereignis: &ereignis, effects: &effects };
    let nummer = akte::absenden(&mut *tx, &haus.umwelt, &offen, &eingang).await.unwrap().unwrap();
    tx.commit().await.unwrap();

    let mut tx = haus.db.tx(Sicht::Betrieb).await.unwrap();
    let auftrag: i64 = sqlx::query_scalar("SELECT min(id) FROM outbox").fetch_one(&mut *tx).await.unwrap();
    drop(tx);
    let weg = format!("/leitstand/auftrag/{auftrag}");
    anmelden(&haus, &mut k, DEMO_BETRIEB.0, true).await;
    let seite = k.get(&weg).await;
    assert_eq!(seite.status, StatusCode::OK);
    let text = seite.text();
    for satz in
        ["Steht hier seit", "Prüfen", "Antrag eingegangen", "Nachricht in das Postfach legen", "<svg", "Eingegangen"]
    {
        assert!(text.contains(satz), "{satz}: {text}");
    }
    for geheim in ["Gerda", "4711", nummer.as_str(), &konto.to_string(), &id.to_string()] {
        assert!(!text.contains(geheim), "{geheim}");
    }
    for weg in ["/leitstand/auftrag/999999", "/leitstand/auftrag/x"] {
        assert_eq!(k.get(weg).await.status, StatusCode::NOT_FOUND);
    }
}
