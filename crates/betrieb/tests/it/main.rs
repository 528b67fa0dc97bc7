//! Reports of barriers against a real database.
#![allow(clippy::unwrap_used, reason = "tests")]

use betrieb::{Barrieremeldung, MELDUNGEN_JE_STUNDE, aufraeumen, erledigen, melden, meldungen};
use datenbank::{Sicht, probe};
use grund::Umwelt;

fn meldung(umwelt: &Umwelt) -> Barrieremeldung {
    Barrieremeldung {
        id: umwelt.neue_id(),
        eingegangen: umwelt.jetzt(),
        seite: "/suche".into(),
        beschreibung: "Der Knopf hat keinen Namen.".into(),
        mail: Some("a@example.org".into()),
        erledigt: None,
    }
}

#[tokio::test]
async fn only_operators_see_reports_and_old_ones_go() {
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let gemeldet = meldung(&umwelt);
    assert!(melden(&db, &gemeldet).await.unwrap());
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(meldungen(&mut tx, 10).await.unwrap().is_empty());
    assert!(!erledigen(&mut tx, gemeldet.id, umwelt.jetzt()).await.unwrap());
    drop(tx);
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(meldungen(&mut tx, 10).await.unwrap(), std::slice::from_ref(&gemeldet));
    assert!(erledigen(&mut tx, gemeldet.id, umwelt.jetzt()).await.unwrap());
    assert!(!erledigen(&mut tx, gemeldet.id, umwelt.jetzt()).await.unwrap());
    assert_eq!(aufraeumen(&mut tx, umwelt.jetzt()).await.unwrap(), 0);
    uhr.vor(std::time::Duration::from_secs(366 * 86_400));
    assert_eq!(aufraeumen(&mut tx, umwelt.jetzt()).await.unwrap(), 1);
}

#[tokio::test]
async fn a_flood_is_stopped() {
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    for _ in 0..MELDUNGEN_JE_STUNDE {
        assert!(melden(&db, &meldung(&umwelt)).await.unwrap());
    }
    assert!(!melden(&db, &meldung(&umwelt)).await.unwrap());
    uhr.vor(std::time::Duration::from_secs(3601));
    assert!(melden(&db, &meldung(&umwelt)).await.unwrap());
}

#[tokio::test]
async fn processes_show_that_they_live_and_dead_ones_are_forgotten() {
    use betrieb::{Lebenszeichen, Platte, lebenszeichen, lebenszeichen_beenden, lebenszeichen_geben};
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let mut eins = Lebenszeichen {
        prozess: umwelt.neue_id(),
        server: true,
        arbeitet: true,
        version: "0.1.0".into(),
        gestartet: umwelt.jetzt(),
        zuletzt: umwelt.jetzt(),
        platte: Some(Platte { frei: 7, gesamt: 10 }),
    };
    let mut zwei = Lebenszeichen { prozess: umwelt.neue_id(), server: false, platte: None, ..eins.clone() };
    lebenszeichen_geben(&db, &eins).await.unwrap();
    lebenszeichen_geben(&db, &zwei).await.unwrap();
    uhr.vor(std::time::Duration::from_secs(46));
    zwei.zuletzt = umwelt.jetzt();
    lebenszeichen_geben(&db, &zwei).await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(lebenszeichen(&mut tx).await.unwrap(), [zwei.clone(), eins.clone()]);
    assert!(eins.tot(umwelt.jetzt()) && !zwei.tot(umwelt.jetzt()));
    drop(tx);
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(lebenszeichen(&mut tx).await.unwrap().is_empty(), "only operators see them");
    drop(tx);

    uhr.vor(std::time::Duration::from_secs(25 * 3600));
    eins.zuletzt = umwelt.jetzt();
    lebenszeichen_geben(&db, &eins).await.unwrap();
    lebenszeichen_beenden(&db, zwei.prozess).await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert_eq!(lebenszeichen(&mut tx).await.unwrap(), [eins]);
}

#[tokio::test]
async fn a_running_process_shows_itself_and_its_disk() {
    let db = probe::datenbank().await;
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let prozess = betrieb::Prozess { server: false, arbeitet: true, version: "1.2.3", daten: std::env::temp_dir() };
    let (halt, ende) = tokio::sync::oneshot::channel::<()>();
    let lauf = tokio::spawn(betrieb::leben(db.clone(), umwelt.clone(), prozess, async {
        let _ = ende.await;
    }));
    let zeichen = loop {
        let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
        if let Some(z) = betrieb::lebenszeichen(&mut tx).await.unwrap().pop() {
            break z;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    halt.send(()).unwrap();
    lauf.await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    assert!(betrieb::lebenszeichen(&mut tx).await.unwrap().is_empty(), "an orderly end leaves nothing");
    assert_eq!((zeichen.version.as_str(), zeichen.arbeitet, zeichen.server), ("1.2.3", true, false));
    let platte = zeichen.platte.unwrap();
    assert!(platte.gesamt >= platte.frei && platte.gesamt > 0);
}

#[tokio::test]
async fn a_key_is_known_until_it_is_revoked_and_its_use_is_counted() {
    use betrieb::{NeuerSchluessel, Schnittstellen, schluessel_anlegen, schluessel_liste, schluessel_widerrufen};
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let heute = grund::tag_von(umwelt.jetzt());
    let neu = NeuerSchluessel { zweck: "Bürgerservice der Stadt", kontakt: "it@bautzen.example", je_minute: 600 };
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    let (id, text) = schluessel_anlegen(&mut tx, &umwelt, neu).await.unwrap();
    tx.commit().await.unwrap();
    assert!(text.starts_with("bwk_") && text.len() == 44);

    let s = Schnittstellen::default();
    assert!(s.schluessel(&text).is_none(), "nothing is loaded yet");
    s.auffrischen(&db).await.unwrap();
    let gefunden = s.schluessel(&text).unwrap();
    assert_eq!((gefunden.id, gefunden.je_minute, gefunden.anfang.as_str()), (id, 600, &text[..10]));
    for falsch in ["", "bwk_", &text[..43], &text.to_uppercase()] {
        assert!(s.schluessel(falsch).is_none(), "{falsch}");
    }

    for abgewiesen in [false, false, true] {
        s.zaehlen(id, heute, abgewiesen);
    }
    s.sichern(&db).await.unwrap();
    s.zaehlen(id, heute, false);
    s.sichern(&db).await.unwrap();
    s.sichern(&db).await.unwrap();
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    let (alle, nutzung) = schluessel_liste(&mut tx, heute, 30).await.unwrap();
    assert_eq!(alle.len(), 1);
    assert_eq!((nutzung[0].tag, nutzung[0].anfragen, nutzung[0].abgewiesen), (heute, 3, 1));
    assert_eq!(s.fremde(id), 0, "nobody else has answered with it");
    // A second process on the same database: each takes note of what the other answered, once.
    let zweiter = Schnittstellen::default();
    for wer in [&zweiter, &s, &zweiter] {
        for _ in 0..5 {
            wer.zaehlen(id, heute, false);
        }
        wer.sichern(&db).await.unwrap();
    }
    assert_eq!((s.fremde(id), s.fremde(id)), (5, 0));
    assert_eq!(zweiter.fremde(id), 5, "what was before its first writing is not of this minute");
    uhr.vor(std::time::Duration::from_secs(60));
    assert!(schluessel_widerrufen(&mut tx, id, umwelt.jetzt()).await.unwrap());
    assert!(!schluessel_widerrufen(&mut tx, id, umwelt.jetzt()).await.unwrap(), "once");
    let stored: String =
        sqlx::query_scalar("SELECT row_to_json(a)::text FROM api_schluessel a").fetch_one(&mut *tx).await.unwrap();
    assert!(!stored.contains(&text), "the key itself is nowhere");
    tx.commit().await.unwrap();
    s.auffrischen(&db).await.unwrap();
    assert!(s.schluessel(&text).is_none());
    let mut tx = db.tx(Sicht::Frei).await.unwrap();
    assert!(schluessel_liste(&mut tx, heute, 30).await.unwrap().0.is_empty(), "only operators see keys");
}

#[tokio::test]
async fn origins_are_kept_per_authority_and_only_origins_are_taken() {
    use betrieb::{Schnittstellen, herkuenfte_setzen, herkunft_lesen};
    for (text, soll) in [
        ("https://www.bautzen.example", Some("https://www.bautzen.example")),
        (" HTTPS://WWW.Bautzen.example/ ", Some("https://www.bautzen.example")),
        ("http://127.0.0.1:8081", Some("http://127.0.0.1:8081")),
        ("https://*.bautzen.example", None),
        ("https://bautzen.example/pfad", None),
        ("https://a@bautzen.example", None),
        ("https://bautzen.example;script-src *", None),
        ("https://bautzen.example 'unsafe-inline'", None),
        ("https://bautzen.example:0", None),
        ("https://bautzen.example:99999", None),
        ("https://", None),
        ("bautzen.example", None),
    ] {
        assert_eq!(herkunft_lesen(text).as_deref(), soll, "{text}");
    }
    let db = probe::datenbank().await;
    let (a, b) = (grund::MandantId(14_625_020), grund::MandantId(14_626_110));
    let s = Schnittstellen::default();
    let setzen = async |m, h: &[&str]| {
        let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
        let h: Vec<String> = h.iter().map(|t| (*t).to_owned()).collect();
        herkuenfte_setzen(&mut tx, m, &h).await.unwrap();
        tx.commit().await.unwrap();
        s.auffrischen(&db).await.unwrap();
    };
    setzen(a, &["https://b.example", "https://a.example", "https://a.example"]).await;
    assert_eq!(s.herkuenfte(a), ["https://a.example", "https://b.example"]);
    assert!(s.herkuenfte(b).is_empty());
    setzen(a, &[]).await;
    assert!(s.herkuenfte(a).is_empty());
}

#[tokio::test]
async fn a_question_reaches_its_office_sealed_and_goes_after_it_was_dealt_with() {
    use betrieb::{
        WEITERGABE_TAGE, Weitergabe, weitergabe_erledigen, weitergaben_an, weitergaben_aufraeumen, weitergaben_von,
        weitergeben,
    };
    use grund::{EinheitId, KontoId, LeistungKennung, MandantId};
    let db = probe::datenbank().await;
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let tresor = tresor::Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
    let (mandant, einheit, agent): (_, _, KontoId) = (MandantId(14_625_020), EinheitId(146_250_201), umwelt.neue_id());
    let w = Weitergabe {
        id: umwelt.neue_id(),
        mandant,
        einheit,
        von: agent,
        leistung: Some(LeistungKennung("hundesteuer-anmelden".into())),
        eingegangen: umwelt.jetzt(),
        frage: "Wann kommt die Marke?".into(),
        name: "Frau Beispiel".into(),
        rueckruf: "03591 000000".into(),
        erledigt: None,
    };
    let mut tx = db.tx(Sicht::KontoBei(agent, mandant)).await.unwrap();
    weitergeben(&mut tx, &tresor, &w).await.unwrap();
    tx.commit().await.unwrap();

    let mut tx = db.tx(Sicht::Konto(agent)).await.unwrap();
    assert_eq!(weitergaben_von(&mut tx, &tresor, agent, 10).await.unwrap(), std::slice::from_ref(&w));
    drop(tx);
    let mut tx = db.tx(Sicht::Mandant(MandantId(14_626_110))).await.unwrap();
    assert!(weitergaben_an(&mut tx, &tresor, (mandant, einheit), 10).await.unwrap().is_empty(), "another authority");
    drop(tx);
    let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
    let zeile: String =
        sqlx::query_scalar("SELECT row_to_json(w)::text FROM weitergabe w").fetch_one(&mut *tx).await.unwrap();
    assert!(!zeile.contains("Marke") && !zeile.contains("03591"), "operators see no content");
    drop(tx);

    let mut tx = db.tx(Sicht::Mandant(mandant)).await.unwrap();
    assert_eq!(weitergaben_an(&mut tx, &tresor, (mandant, einheit), 10).await.unwrap(), std::slice::from_ref(&w));
    let andere = (mandant, EinheitId(1));
    let (wer, jetzt) = (umwelt.neue_id(), umwelt.jetzt());
    assert!(!weitergabe_erledigen(&mut tx, andere, w.id, wer, jetzt).await.unwrap(), "another office");
    assert!(weitergabe_erledigen(&mut tx, (mandant, einheit), w.id, wer, jetzt).await.unwrap());
    assert!(!weitergabe_erledigen(&mut tx, (mandant, einheit), w.id, wer, jetzt).await.unwrap(), "once");
    tx.commit().await.unwrap();
    for (tage, weg) in [(0, 0), (WEITERGABE_TAGE + 1, 1)] {
        uhr.vor(std::time::Duration::from_secs(u64::try_from(tage).unwrap() * 86_400));
        let mut tx = db.tx(Sicht::Betrieb).await.unwrap();
        assert_eq!(weitergaben_aufraeumen(&mut tx, umwelt.jetzt()).await.unwrap(), weg);
        tx.commit().await.unwrap();
    }
}

mod statistik;
