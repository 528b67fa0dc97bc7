//! Alarms are exact to a second, also after a restart: what fell due while the server was down comes within a second after it
//! is up, in the order in which it fell due, once; what falls due later comes at its second.

use std::{path::Path, time::Duration};

use akte::{
    Eingang,
    entwurf::{self, Bezug},
};
use datenbank::{Datenbank, Sicht, probe};
use grund::{BeteiligungId, EinheitId, KontoId, LeistungKennung, MandantId, Umwelt, VorgangId, Zeitpunkt};
use jiff::SignedDuration;
use last::{konten, server::Server};
use tresor::Tresor;
use vorgang::{
    Effect, Ereignis, Vorgaben, Wecker,
    frist::{Bekanntgaberegel, Kalender},
    weiterleitung::Momente,
};

const MANDANT: MandantId = MandantId(14_625_020);
const DIENST: &str = "hundesteuer-anmelden";
/// „Exact to a second“.
const SEKUNDE: SignedDuration = SignedDuration::from_secs(1);

struct Welt {
    db: Datenbank,
    tresor: Tresor,
    umwelt: Umwelt,
    leistung: leistung::Leistung,
}

impl Welt {
    /// A matter whose only orders are these alarms, asked for in this order.
    async fn sache(&self, wann: &[Zeitpunkt]) -> VorgangId {
        let konto: KontoId = self.umwelt.neue_id();
        let bezug = Bezug {
            mandant: MANDANT,
            einheit: EinheitId(MANDANT.0 * 10 + 1),
            leistung: LeistungKennung(DIENST.into()),
            version: self.leistung.version,
            ags: MANDANT.0.to_string(),
        };
        let mut tx = self.db.tx(Sicht::KontoBei(konto, MANDANT)).await.unwrap();
        let id = entwurf::beginnen(&mut *tx, &self.tresor, &self.umwelt, konto, bezug, b"{}").await.unwrap().id;
        let entwurf = entwurf::laden_und_sperren(&mut tx, &self.tresor, konto, id).await.unwrap().unwrap();
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: Bekanntgaberegel::Ao122a,
            bearbeitung: None,
            weiterleiten: Momente::default(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten = serde_json::from_value(serde_json::json!({ "steuer": 60 })).unwrap();
        let (zustand, _) = vorgang::beginnen(&self.leistung.ablauf, vorgaben, &daten, self.umwelt.jetzt()).unwrap();
        // An alarm that finds nothing to do leaves its event and nothing else: what is measured is the alarm. Which one it
        // was, its id says.
        let effects: Vec<Effect> = wann
            .iter()
            .map(|zeit| Effect::Wecken { zeit: *zeit, wecker: Wecker::Beteiligung(kennung(*zeit)) })
            .collect();
        let ereignis = &Ereignis::Eingegangen;
        let eingang = Eingang { antrag: b"{}", kurz: "Wecker", zustand: &zustand, ereignis, effects: &effects };
        akte::absenden(&mut *tx, &self.umwelt, &entwurf, &eingang).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// When each alarm of a matter came: the moment that it was set for, and the moment of its event, in the order of the log.
    async fn gekommen(&self, id: VorgangId) -> Vec<(Zeitpunkt, Zeitpunkt)> {
        let mut tx = self.db.tx(Sicht::Mandant(MANDANT)).await.unwrap();
        let v = akte::laden_als_amt(&mut tx, &self.tresor, MANDANT, id).await.unwrap().unwrap();
        let alle = akte::verlauf(&mut tx, &v).await.unwrap();
        alle.iter()
            .filter_map(|z| match &z.ereignis {
                Ereignis::FristErreicht { wecker: Wecker::Beteiligung(b) } => Some((gesetzt(*b), z.zeit)),
                _ => None,
            })
            .collect()
    }

    /// Waits until nothing is due any more; how long says the test, not this.
    async fn ruhe(&self) {
        let fertig = async {
            loop {
                let offen: i64 = sqlx::query_scalar("SELECT count(*) FROM outbox WHERE NOT gescheitert")
                    .fetch_one(&mut *self.db.tx(Sicht::Mandant(MANDANT)).await.unwrap())
                    .await
                    .unwrap();
                if offen == 0 {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), fertig).await.expect("the alarms come");
    }
}

fn kennung(zeit: Zeitpunkt) -> BeteiligungId {
    BeteiligungId(uuid::Uuid::from_u128(u128::try_from(zeit.as_microsecond()).unwrap()))
}

fn gesetzt(id: BeteiligungId) -> Zeitpunkt {
    Zeitpunkt::from_microsecond(i64::try_from(id.0.as_u128()).unwrap()).unwrap()
}

/// To the microsecond, as the database keeps it.
fn mikro(zeit: Zeitpunkt) -> Zeitpunkt {
    Zeitpunkt::from_microsecond(zeit.as_microsecond()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn alarms_are_exact_to_a_second_after_a_restart() {
    let name = probe::neue_datenbank().await;
    let cluster = probe::cluster();
    let daten = std::env::temp_dir().join(format!("basiswerk-wecker-{}", std::process::id()));
    std::fs::create_dir_all(&daten).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let adresse = format!("127.0.0.1:{port}");
    let umgebung = [
        ("BASISWERK_DATEN", daten.display().to_string()),
        ("BASISWERK_DATENBANK", cluster.url(datenbank::lokal::ROLLE, &name)),
        ("BASISWERK_LEISTUNGEN", crate::haus::wurzel().join("leistungen").display().to_string()),
        ("BASISWERK_LOG", "warn".into()),
    ];
    let protokoll = daten.join("server.log");
    let programm = Path::new(env!("CARGO_BIN_EXE_basiswerk"));
    let starten = || Server::starten(programm, &adresse, &umgebung, &protokoll);
    starten().await.expect("server").stoppen().unwrap();

    let umwelt = konten::umwelt();
    let db = Datenbank::verbinden(cluster.optionen("basiswerk", &name), 4).await.unwrap();
    let tresor = Tresor::aus_datei(&daten.join("schluessel/haupt.key"), db.clone(), umwelt.clone()).unwrap();
    let ordner = crate::haus::wurzel().join("leistungen").join(DIENST);
    let leistung = leistung::Leistung::uebersetzen(&leistung::aus_ordner(&ordner).unwrap()).unwrap();
    let welt = Welt { db, tresor, umwelt, leistung };

    // While it is down: many matters with an alarm each, and one with several, asked for in another order than they fall due.
    let vor = |sekunden: i64| mikro(welt.umwelt.jetzt() - SignedDuration::from_secs(sekunden));
    let mut einzelne = Vec::new();
    for n in 0..40 {
        einzelne.push(welt.sache(&[vor(100 - n)]).await);
    }
    let mehrere = welt.sache(&[vor(5), vor(50), vor(20), vor(35)]).await;
    let mut server = starten().await.expect("server");
    let oben = welt.umwelt.jetzt();
    welt.ruhe().await;
    for id in &einzelne {
        let da = welt.gekommen(*id).await;
        assert_eq!(da.len(), 1, "once");
        assert!(da[0].1 <= oben + SEKUNDE, "set for {}, came at {}, the server was up at {oben}", da[0].0, da[0].1);
    }
    let da = welt.gekommen(mehrere).await;
    assert!(
        da.len() == 4 && da.is_sorted_by_key(|(gesetzt, _)| *gesetzt),
        "in the order in which they fell due: {da:?}"
    );
    assert!(da.iter().all(|(_, kam)| *kam <= oben + SEKUNDE));

    // While it runs: not before its moment, and within its second.
    let bald = mikro(welt.umwelt.jetzt() + SignedDuration::from_secs(2));
    let spaeter = welt.sache(&[bald]).await;
    welt.ruhe().await;
    let da = welt.gekommen(spaeter).await;
    assert_eq!(da.len(), 1);
    assert!(bald <= da[0].1 && da[0].1 <= bald + SEKUNDE, "set for {bald}, came at {}", da[0].1);

    // Down when it falls due, up again: once.
    let waehrend = mikro(welt.umwelt.jetzt() + SignedDuration::from_millis(400));
    server.toeten().unwrap();
    let getroffen = welt.sache(&[waehrend]).await;
    let mut server = starten().await.expect("server");
    let oben = welt.umwelt.jetzt().max(waehrend);
    welt.ruhe().await;
    let da = welt.gekommen(getroffen).await;
    assert!(da.len() == 1 && waehrend <= da[0].1 && da[0].1 <= oben + SEKUNDE, "{da:?}, up at {oben}");
    for id in &einzelne {
        assert_eq!(welt.gekommen(*id).await.len(), 1, "a restart repeats nothing");
    }
    server.stoppen().unwrap();
    let _ = std::fs::remove_dir_all(&daten);
}
