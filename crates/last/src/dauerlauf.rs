//! `./bench --ablaeufe`: durable steps of processes. Each is what a page or the worker does with an event: lock the
//! matter, decide, move the tokens, write state, event and effects, commit with fsync. Once over an empty table, and
//! once beside 100,000 matters that wait for an alarm, which must cost nothing but their rows.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use ablauf::{Daten, Modell};
use akte::{Eingang, entwurf, entwurf::Bezug, outbox};
use datenbank::{Datenbank, Sicht, lokal::Cluster};
use grund::{Betrag, EinheitId, KontoId, LeistungKennung, MandantId, Umwelt, VersionHash, VorgangId};
use last::{client::Fehler, konten};
use tresor::Tresor;
use vorgang::{
    Entscheidungsart, Ereignis, Verweigerungsgrund, Vorgaben,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::Momente,
};

use crate::Optionen;

/// What two cores have to bear, PostgreSQL on them.
const JE_SEKUNDE: f64 = 3_000.0;
/// What waiting matters may cost: the share of the steps that remain with them.
const REST: f64 = 0.8;
const WARTENDE: i64 = 100_000;
const GLEICHZEITIG: usize = 32;
const MANDANT: MandantId = MandantId(14_625_020);
const BPMN: &[u8] = include_bytes!("../../../tests/ablaeufe/hundesteuer.bpmn");

struct Welt {
    db: Datenbank,
    tresor: Tresor,
    umwelt: Umwelt,
    modell: Modell,
}

pub async fn messen(o: &Optionen) -> Result<(), Fehler> {
    let cluster = Cluster::in_verzeichnis(&o.daten, false)?;
    let optionen = cluster.starten("basiswerk").await?;
    let gehalten = async {
        let db = Datenbank::verbinden(optionen, u32::try_from(GLEICHZEITIG)?).await?;
        db.migrieren().await?;
        let umwelt = konten::umwelt();
        let tresor = Tresor::aus_datei(&o.daten.join("schluessel/haupt.key"), db.clone(), umwelt.clone())?;
        let welt = Arc::new(Welt { db, tresor, umwelt, modell: Modell::lesen(BPMN)? });
        let gehalten = zweimal(&welt, o.sekunden).await;
        welt.db.pool().close().await;
        gehalten
    }
    .await;
    cluster.stoppen()?;
    if gehalten? { Ok(()) } else { Err("eine Grenze ist verfehlt".into()) }
}

async fn zweimal(welt: &Arc<Welt>, sekunden: u64) -> Result<bool, Fehler> {
    println!("Schritte von Abläufen, {GLEICHZEITIG} Vorgänge gleichzeitig, jeder Schritt dauerhaft:");
    let leer = schritte(welt, sekunden).await?;
    println!("  {leer:.0} Schritte/s");
    wartende(welt).await?;
    let voll = schritte(welt, sekunden).await?;
    println!("  {voll:.0} Schritte/s neben {WARTENDE} wartenden Vorgängen");
    let (suche, fundstellen) = faellige(welt).await?;
    println!(
        "  Suche nach Fälligem unter {WARTENDE} Weckern: {:.2} ms, {fundstellen} fällig",
        suche.as_secs_f64() * 1000.0
    );
    let (genug, bleibt) = (leer >= JE_SEKUNDE, voll >= leer * REST);
    println!("  Grenze {JE_SEKUNDE:.0} Schritte/s: {}", if genug { "gehalten" } else { "VERFEHLT" });
    println!(
        "  Wartende kosten nichts (mindestens {:.0} %): {}",
        REST * 100.0,
        if bleibt { "gehalten" } else { "VERFEHLT" }
    );
    Ok(genug && bleibt)
}

/// Steps a second: matters are drafted and refused in turn, which moves their tokens there and back.
async fn schritte(welt: &Arc<Welt>, sekunden: u64) -> Result<f64, Fehler> {
    let mut aufgaben = Vec::new();
    let beginn = Instant::now() + Duration::from_millis(200);
    for _ in 0..GLEICHZEITIG {
        let vorgang = welt.vorgang().await?;
        let welt = Arc::clone(welt);
        aufgaben.push(tokio::spawn(async move {
            welt.hin_und_her(vorgang, beginn, sekunden).await.map_err(|e| e.to_string())
        }));
    }
    let mut summe = 0_u32;
    for aufgabe in aufgaben {
        summe += aufgabe.await??;
    }
    Ok(f64::from(summe) / sekunden as f64)
}

impl Welt {
    /// A matter that somebody works on.
    async fn vorgang(&self) -> Result<VorgangId, Fehler> {
        let konto: KontoId = self.umwelt.neue_id();
        let bezug = Bezug {
            mandant: MANDANT,
            einheit: EinheitId(MANDANT.0 * 10 + 1),
            leistung: LeistungKennung("hundesteuer-anmelden".into()),
            version: VersionHash([9; 32]),
            ags: MANDANT.0.to_string(),
        };
        let mut tx = self.db.tx(Sicht::KontoBei(konto, MANDANT)).await?;
        let id = entwurf::beginnen(&mut *tx, &self.tresor, &self.umwelt, konto, bezug, b"{}").await?.id;
        let entwurf = entwurf::laden_und_sperren(&mut tx, &self.tresor, konto, id).await?.ok_or("no draft")?;
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: Bekanntgaberegel::Ao122a,
            bearbeitung: Some(Dauer::Tage(30)),
            weiterleiten: Momente::default(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let daten: Daten =
            serde_json::from_value(serde_json::json!({"parameter": {"zahlweise": "bescheid"}, "steuer": 60}))?;
        let (zustand, effects) = vorgang::beginnen(&self.modell, vorgaben, &daten, self.umwelt.jetzt())?;
        let eingang = Eingang {
            antrag: b"{}",
            kurz: "Messung",
            zustand: &zustand,
            ereignis: &Ereignis::Eingegangen,
            effects: &effects,
        };
        akte::absenden(&mut *tx, &self.umwelt, &entwurf, &eingang).await?.ok_or("not sent")?;
        tx.commit().await?;
        self.schritt(id, &Ereignis::Uebernommen { von: KontoId(id.0) }, "0").await?;
        Ok(id)
    }

    async fn hin_und_her(&self, id: VorgangId, beginn: Instant, sekunden: u64) -> Result<u32, Fehler> {
        let von = KontoId(id.0);
        let entwurf = Ereignis::BescheidEntworfen {
            von,
            entscheidung: Entscheidungsart::Bewilligung,
            dokument: self.umwelt.neue_id(),
            sha256: "0".repeat(64),
            gebuehr: Betrag::default(),
        };
        let zurueck = Ereignis::FreigabeVerweigert { von, grund: Verweigerungsgrund::Sachverhalt };
        tokio::time::sleep_until(beginn.into()).await;
        let ende = beginn + Duration::from_secs(sekunden);
        let mut anzahl = 0;
        while Instant::now() < ende {
            anzahl += 1;
            let ereignis = if anzahl % 2 == 1 { &entwurf } else { &zurueck };
            let schluessel = format!("{}.{anzahl}", beginn.elapsed().as_nanos());
            self.schritt(id, ereignis, &schluessel).await?;
        }
        Ok(anzahl)
    }

    async fn schritt(&self, id: VorgangId, ereignis: &Ereignis, schluessel: &str) -> Result<(), Fehler> {
        let mut tx = self.db.tx(Sicht::Mandant(MANDANT)).await?;
        let modell = |_: &grund::VersionHash| Some(&self.modell);
        akte::anwenden(&mut tx, &self.tresor, &self.umwelt, modell, (MANDANT, id), ereignis, schluessel)
            .await?
            .ok_or("no such matter")?;
        tx.commit().await?;
        Ok(())
    }
}

/// Matters that wait, each for an alarm in a year: rows as they are, with ids of their own.
async fn wartende(welt: &Welt) -> Result<(), Fehler> {
    let vorlage = welt.vorgang().await?;
    let mut tx = welt.db.tx(Sicht::Mandant(MANDANT)).await?;
    let spalten: Vec<String> = sqlx::query_scalar(
        "SELECT column_name::text FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'vorgang' \
         AND column_name NOT IN ('id', 'nummer') AND is_generated = 'NEVER' ORDER BY ordinal_position",
    )
    .fetch_all(&mut *tx)
    .await?;
    let spalten = spalten.join(", ");
    let einfuegen = format!(
        "WITH neu AS (INSERT INTO vorgang (id, nummer, {spalten}) \
         SELECT gen_random_uuid(), 'W-' || nr, {spalten} FROM vorgang, generate_series(1, $2) AS t (nr) WHERE id = $1 \
         RETURNING id) \
         INSERT INTO outbox (mandant_id, vorgang_id, angelegt, art, schluessel, auftrag, faellig) \
         SELECT $3, id, now(), 'wecken', '1.0', '\\x00'::bytea, now() + interval '1 year' FROM neu"
    );
    sqlx::query(sqlx::AssertSqlSafe(einfuegen))
        .bind(vorlage.0)
        .bind(WARTENDE)
        .bind(MANDANT.0)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    sqlx::query("ANALYZE").execute(welt.db.pool()).await?;
    Ok(())
}

/// What the worker asks many times a second: is anything due? The median of 101.
async fn faellige(welt: &Welt) -> Result<(Duration, usize), Fehler> {
    let (mut zeiten, mut fundstellen) = (Vec::new(), 0);
    for _ in 0..101 {
        let mut tx = welt.db.tx(Sicht::Betrieb).await?;
        let beginn = Instant::now();
        fundstellen = outbox::faellige(&mut tx, welt.umwelt.jetzt(), 256).await?.len();
        zeiten.push(beginn.elapsed());
    }
    zeiten.sort();
    Ok((zeiten[zeiten.len() / 2], fundstellen))
}
