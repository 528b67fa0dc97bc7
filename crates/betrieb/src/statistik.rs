//! How forms are used: starts, pages done, submissions, faults by question, devices, durations; by authority, service,
//! version and day. Without any person: a count has no session, no time of day, and what was typed never comes here.
//!
//! Counting is a step in memory (a lock and an addition), so pages pay nothing for it; each process writes its counts every
//! few seconds. A process that is killed loses the last seconds: figures, not facts of a matter.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use datenbank::{Datenbank, Sicht, Tx};
use grund::{LeistungKennung, MandantId, Tag, VersionHash, Zeitpunkt};
use jiff_sqlx::{Date, ToSqlx as _};

use crate::Fehler;

/// How often counts are written.
const TAKT: Duration = Duration::from_secs(5);
/// Different counts that wait to be written, at most: beyond that, somebody invents them.
const HOECHSTENS: usize = 50_000;
/// Fewer than this many are not told apart where a number could point to a person (devices, faults).
pub const SCHWELLE: u64 = 5;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Merkmal {
    /// A draft was begun.
    Begonnen,
    /// It was sent.
    Abgesendet,
    /// A page was done; the value is its id.
    Seite,
    /// A question came back with a fault; the value is its name.
    Fehler,
    /// On what kind of device it was begun.
    Geraet,
    /// How long from the beginning to the sending.
    Dauer,
    /// A draft came to a place, by the day on which it was begun; the value is the page.
    Angekommen,
    /// It went on from there, or was sent; the same day, the same value.
    Weitergegangen,
}

impl Merkmal {
    /// All of them.
    pub const ALLE: [Self; 8] = [
        Self::Begonnen,
        Self::Abgesendet,
        Self::Seite,
        Self::Fehler,
        Self::Geraet,
        Self::Dauer,
        Self::Angekommen,
        Self::Weitergegangen,
    ];

    /// The word in the table and in files.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Begonnen => "begonnen",
            Self::Abgesendet => "abgesendet",
            Self::Seite => "seite",
            Self::Fehler => "fehler",
            Self::Geraet => "geraet",
            Self::Dauer => "dauer",
            Self::Angekommen => "angekommen",
            Self::Weitergegangen => "weitergegangen",
        }
    }

    fn lesen(wort: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|m| m.als_text() == wort)
    }
}

/// The kind of device, by what the browser says of itself.
#[must_use]
pub fn geraet(user_agent: &str) -> &'static str {
    let hat = |wort: &str| user_agent.contains(wort);
    if hat("iPad") || hat("Tablet") || (hat("Android") && !hat("Mobile")) {
        "tablet"
    } else if hat("Mobi") || hat("iPhone") {
        "telefon"
    } else {
        "rechner"
    }
}

/// The classes of durations, the shortest first.
pub const DAUERN: [&str; 5] =
    ["bis 5 Minuten", "5 bis 15 Minuten", "15 bis 60 Minuten", "bis zu einem Tag", "länger als ein Tag"];

/// The class of a duration.
#[must_use]
pub fn dauer(von: Zeitpunkt, bis: Zeitpunkt) -> &'static str {
    let [bis_fuenf, bis_viertel, bis_stunde, bis_tag, laenger] = DAUERN;
    match bis.duration_since(von).as_secs() {
        ..300 => bis_fuenf,
        300..900 => bis_viertel,
        900..3_600 => bis_stunde,
        3_600..86_400 => bis_tag,
        _ => laenger,
    }
}

/// Of which form something is counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Formularbezug {
    /// The authority.
    pub mandant: MandantId,
    /// The service.
    pub leistung: LeistungKennung,
    /// Its version.
    pub version: VersionHash,
    /// The day.
    pub tag: Tag,
}

type Stapel = HashMap<(Formularbezug, Merkmal, String), u64>;

/// What this process has counted and not written yet. Cheap to clone; all clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Formularstatistik(Arc<Mutex<Stapel>>);

impl Formularstatistik {
    /// Counts one.
    pub fn zaehlen(&self, bezug: Formularbezug, merkmal: Merkmal, wert: &str) {
        let mut stapel = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if stapel.len() < HOECHSTENS {
            *stapel.entry((bezug, merkmal, wert.to_owned())).or_default() += 1;
        }
    }

    /// Writes what was counted since the last time, in one statement.
    ///
    /// # Errors
    /// The database failed; the counts are kept for the next time.
    pub async fn sichern(&self, db: &Datenbank) -> Result<(), Fehler> {
        let offen = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if offen.is_empty() {
            return Ok(());
        }
        let ergebnis = schreiben(db, &offen).await;
        if ergebnis.is_err() {
            let mut stapel = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            for (was, anzahl) in offen {
                *stapel.entry(was).or_default() += anzahl;
            }
        }
        ergebnis
    }

    /// Writes counts every few seconds until `ende`, the last ones then (spawn it).
    pub async fn folgen(self, db: Datenbank, ende: impl Future<Output = ()>) {
        let mut takt = tokio::time::interval(TAKT);
        takt.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut ende = std::pin::pin!(ende);
        loop {
            let weiter = tokio::select! { _ = takt.tick() => true, () = &mut ende => false };
            if let Err(fehler) = self.sichern(&db).await {
                tracing::warn!(%fehler, "use of forms could not be written; it will be tried again");
            }
            if !weiter {
                break;
            }
        }
    }
}

async fn schreiben(db: &Datenbank, offen: &Stapel) -> Result<(), Fehler> {
    // In one order: two processes lock the rows one after the other.
    let mut zeilen: Vec<_> = offen.iter().collect();
    zeilen.sort_by(|((a, am, aw), _), ((b, bm, bw), _)| {
        let schluessel = |f: &Formularbezug| (f.mandant, f.tag, f.leistung.as_str().to_owned(), f.version.0);
        (schluessel(a), am.als_text(), aw).cmp(&(schluessel(b), bm.als_text(), bw))
    });
    let zahl = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut tx = db.tx(Sicht::Betrieb).await?;
    sqlx::query(
        "INSERT INTO formular_zaehler AS z (mandant_id, leistung, version, tag, merkmal, wert, anzahl) \
         SELECT * FROM unnest($1::integer[], $2::text[], $3::bytea[], $4::date[], $5::text[], $6::text[], $7::bigint[]) \
         ON CONFLICT (mandant_id, tag, leistung, version, merkmal, wert) DO UPDATE SET anzahl = z.anzahl + excluded.anzahl",
    )
    .bind(zeilen.iter().map(|((b, ..), _)| b.mandant.0).collect::<Vec<_>>())
    .bind(zeilen.iter().map(|((b, ..), _)| b.leistung.as_str()).collect::<Vec<_>>())
    .bind(zeilen.iter().map(|((b, ..), _)| b.version.0.as_slice()).collect::<Vec<_>>())
    .bind(zeilen.iter().map(|((b, ..), _)| b.tag.to_sqlx()).collect::<Vec<_>>())
    .bind(zeilen.iter().map(|((_, m, _), _)| m.als_text()).collect::<Vec<_>>())
    .bind(zeilen.iter().map(|((.., w), _)| w.as_str()).collect::<Vec<_>>())
    .bind(zeilen.iter().map(|(_, n)| zahl(**n)).collect::<Vec<_>>())
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(())
}

/// A count of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formularzahl {
    /// The day.
    pub tag: Tag,
    /// The service.
    pub leistung: LeistungKennung,
    /// Its version.
    pub version: VersionHash,
    /// What was counted.
    pub merkmal: Merkmal,
    /// Page, question, device, duration.
    pub wert: String,
    /// How often.
    pub anzahl: u64,
}

/// The counts of an authority between two days, of one service or of all (`Sicht::Mandant`).
///
/// # Errors
/// The database failed, or a row contradicts the model.
pub async fn formularzahlen(
    tx: &mut Tx,
    mandant: MandantId,
    leistung: Option<&str>,
    (von, bis): (Tag, Tag),
) -> Result<Vec<Formularzahl>, Fehler> {
    let zeilen: Vec<Zaehlzeile> = sqlx::query_as(
        "SELECT tag, leistung, version, merkmal, wert, anzahl FROM formular_zaehler \
         WHERE mandant_id = $1 AND tag BETWEEN $2 AND $3 AND ($4::text IS NULL OR leistung = $4) \
         ORDER BY tag, leistung, version, merkmal, wert LIMIT 100000",
    )
    .bind(mandant.0)
    .bind(von.to_sqlx())
    .bind(bis.to_sqlx())
    .bind(leistung)
    .fetch_all(&mut **tx)
    .await?;
    zeilen.into_iter().map(aus_zeile).collect()
}

/// The counts of a form between two days, added up over several authorities: what the maker of a service for many of them
/// sees (`Sicht::Betrieb`; none of the rows has a person, and none says at which of them it was counted).
///
/// # Errors
/// The database failed, or a row contradicts the model.
pub async fn formularzahlen_zusammen(
    tx: &mut Tx,
    mandanten: &[MandantId],
    leistung: &str,
    (von, bis): (Tag, Tag),
) -> Result<Vec<Formularzahl>, Fehler> {
    let zeilen: Vec<Zaehlzeile> = sqlx::query_as(
        "SELECT tag, leistung, version, merkmal, wert, sum(anzahl)::bigint FROM formular_zaehler \
         WHERE mandant_id = ANY($1) AND tag BETWEEN $2 AND $3 AND leistung = $4 \
         GROUP BY tag, leistung, version, merkmal, wert \
         ORDER BY tag, leistung, version, merkmal, wert LIMIT 100000",
    )
    .bind(mandanten.iter().map(|m| m.0).collect::<Vec<_>>())
    .bind(von.to_sqlx())
    .bind(bis.to_sqlx())
    .bind(leistung)
    .fetch_all(&mut **tx)
    .await?;
    zeilen.into_iter().map(aus_zeile).collect()
}

type Zaehlzeile = (Date, String, Vec<u8>, String, String, i64);

fn aus_zeile((tag, leistung, version, merkmal, wert, anzahl): Zaehlzeile) -> Result<Formularzahl, Fehler> {
    let falsch = || Fehler::Widerspruch { tabelle: "formular_zaehler", schluessel: format!("{leistung} {merkmal}") };
    Ok(Formularzahl {
        tag: tag.to_jiff(),
        version: VersionHash(version.try_into().map_err(|_| falsch())?),
        merkmal: Merkmal::lesen(&merkmal).ok_or_else(falsch)?,
        leistung: LeistungKennung(leistung.clone()),
        wert,
        anzahl: u64::try_from(anzahl).unwrap_or_default(),
    })
}

/// How often a form of an authority was begun and sent in a whole month, over all its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monatszahl {
    /// The first day of the month.
    pub monat: Tag,
    /// The authority.
    pub mandant: MandantId,
    /// The service.
    pub leistung: LeistungKennung,
    /// Drafts begun.
    pub begonnen: u64,
    /// Applications sent.
    pub abgesendet: u64,
}

/// The months that are over on `heute`, the oldest first (`Sicht::Betrieb`).
///
/// # Errors
/// The database failed.
pub async fn monatszahlen(tx: &mut Tx, heute: Tag) -> Result<Vec<Monatszahl>, Fehler> {
    let zeilen: Vec<(Date, i32, String, i64, i64)> = sqlx::query_as(
        "SELECT date_trunc('month', tag)::date AS monat, mandant_id, leistung, \
           coalesce(sum(anzahl) FILTER (WHERE merkmal = 'begonnen'), 0)::bigint, \
           coalesce(sum(anzahl) FILTER (WHERE merkmal = 'abgesendet'), 0)::bigint \
         FROM formular_zaehler WHERE merkmal IN ('begonnen', 'abgesendet') AND tag < date_trunc('month', $1::date) \
         GROUP BY 1, 2, 3 ORDER BY 1, 3, 2",
    )
    .bind(heute.to_sqlx())
    .fetch_all(&mut **tx)
    .await?;
    let zahl = |n: i64| u64::try_from(n).unwrap_or_default();
    Ok(zeilen
        .into_iter()
        .map(|(monat, mandant, leistung, begonnen, abgesendet)| Monatszahl {
            monat: monat.to_jiff(),
            mandant: MandantId(mandant),
            leistung: LeistungKennung(leistung),
            begonnen: zahl(begonnen),
            abgesendet: zahl(abgesendet),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_three_kinds_and_no_more() {
        for (agent, soll) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Mobile/15E148", "telefon"),
            ("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36", "telefon"),
            ("Mozilla/5.0 (Linux; Android 15; SM-X200) AppleWebKit/537.36 Chrome/140 Safari/537.36", "tablet"),
            ("Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) Mobile/15E148", "tablet"),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "rechner"),
            ("", "rechner"),
        ] {
            assert_eq!(geraet(agent), soll, "{agent}");
        }
    }

    #[test]
    fn durations_are_classes() {
        let t = |text: &str| text.parse::<Zeitpunkt>().unwrap();
        let von = t("2026-03-02T09:00:00Z");
        assert_eq!(dauer(von, t("2026-03-02T09:04:59Z")), "bis 5 Minuten");
        assert_eq!(dauer(von, t("2026-03-02T09:05:00Z")), "5 bis 15 Minuten");
        assert_eq!(dauer(von, t("2026-03-02T10:00:00Z")), "bis zu einem Tag");
        assert_eq!(dauer(von, t("2026-04-02T10:00:00Z")), "länger als ein Tag");
    }
}
