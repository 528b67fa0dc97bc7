//! Gathering records in temporary tables, and comparing them with what is there.

use datenbank::Tx;
use serde::Serialize;
use sqlx::{AssertSqlSafe, types::Json};

use super::{Ablehnung, Auftrag, Bericht, Gelesen, Lesung, Umfang, ZEILEN_HOECHSTENS};
use crate::Fehler;

/// Records that go into the database in one statement.
pub(super) const STAPEL: usize = 1000;

/// A row of a temporary table: where the record stood, and the record.
#[derive(Serialize)]
pub(super) struct Zeile<T> {
    nr: u64,
    stelle: String,
    #[serde(flatten)]
    satz: T,
}

/// A temporary table that fills in batches. `nr` is the order in the file.
pub(super) struct Stapel<T> {
    tabelle: &'static str,
    zeilen: Vec<Zeile<T>>,
    nr: u64,
}

impl<T: Serialize> Stapel<T> {
    /// Makes the table; it goes with the transaction.
    pub(super) async fn neu(tx: &mut Tx, tabelle: &'static str, spalten: &'static str) -> Result<Self, Fehler> {
        let befehl = format!("CREATE TEMP TABLE {tabelle} (nr bigint, stelle text, {spalten}) ON COMMIT DROP");
        sqlx::query(AssertSqlSafe(befehl)).execute(&mut **tx).await?;
        Ok(Self { tabelle, zeilen: Vec::new(), nr: 0 })
    }

    pub(super) async fn dazu(&mut self, tx: &mut Tx, stelle: String, satz: T) -> Result<(), Fehler> {
        self.nr += 1;
        self.zeilen.push(Zeile { nr: self.nr, stelle, satz });
        if self.zeilen.len() >= STAPEL { self.leeren(tx).await } else { Ok(()) }
    }

    async fn leeren(&mut self, tx: &mut Tx) -> Result<(), Fehler> {
        if self.zeilen.is_empty() {
            return Ok(());
        }
        let tabelle = self.tabelle;
        let befehl = format!("INSERT INTO {tabelle} SELECT * FROM jsonb_populate_recordset(NULL::{tabelle}, $1)");
        sqlx::query(AssertSqlSafe(befehl)).bind(Json(&self.zeilen)).execute(&mut **tx).await?;
        self.zeilen.clear();
        Ok(())
    }

    /// All records are in; the planner may know it.
    pub(super) async fn fertig(mut self, tx: &mut Tx) -> Result<u64, Fehler> {
        self.leeren(tx).await?;
        sqlx::query(AssertSqlSafe(format!("ANALYZE {}", self.tabelle))).execute(&mut **tx).await?;
        Ok(self.nr)
    }
}

/// Reads everything into one temporary table.
pub(super) async fn einlesen<T: Serialize>(
    tx: &mut Tx,
    (tabelle, spalten): (&'static str, &'static str),
    saetze: impl Iterator<Item = Lesung<T>>,
    bericht: &mut Bericht,
) -> Result<u64, Fehler> {
    let mut stapel = Stapel::neu(tx, tabelle, spalten).await?;
    for gelesen in saetze {
        match gelesen? {
            Gelesen::Satz(stelle, satz) => stapel.dazu(tx, stelle, satz).await?,
            Gelesen::Hinweis(h) => bericht.hinweisen(h),
            Gelesen::Abgelehnt(a) => bericht.ablehnen(a),
            Gelesen::Uebergangen { was, warum } => bericht.uebergehen(warum, was),
        }
    }
    stapel.fertig(tx).await
}

/// Takes rows out of a temporary table and refuses them. `waehlen` gives `nr` and the words for the report.
pub(super) async fn ablehnen(
    tx: &mut Tx,
    bericht: &mut Bericht,
    tabelle: &'static str,
    waehlen: &'static str,
) -> Result<u64, Fehler> {
    let befehl = format!(
        "WITH falsch (nr, was, warum) AS ({waehlen}), weg AS (DELETE FROM {tabelle} t USING falsch f WHERE t.nr = f.nr \
         RETURNING t.nr, t.stelle, f.was, f.warum) SELECT DISTINCT ON (nr) stelle, was, warum FROM weg ORDER BY nr"
    );
    let weg: Vec<(String, String, String)> = sqlx::query_as(AssertSqlSafe(befehl)).fetch_all(&mut **tx).await?;
    let anzahl = weg.len() as u64;
    for (stelle, was, warum) in weg {
        bericht.ablehnen(Ablehnung { stelle, was, warum });
    }
    Ok(anzahl)
}

/// Takes what lies in other Länder out of a temporary table. `loeschen` gives back the key of the Land and what it was.
pub(super) async fn andere_laender(tx: &mut Tx, bericht: &mut Bericht, loeschen: &'static str) -> Result<(), Fehler> {
    let weg: Vec<(String, String)> = sqlx::query_as(loeschen).fetch_all(&mut **tx).await?;
    if weg.is_empty() {
        return Ok(());
    }
    let hier: Vec<String> = sqlx::query_scalar(
        "SELECT name || ' (' || schluessel || ')' FROM gebiet WHERE length(schluessel) = 2 ORDER BY schluessel",
    )
    .fetch_all(&mut **tx)
    .await?;
    let mut laender: Vec<&str> = weg.iter().map(|(land, _)| land.as_str()).collect();
    laender.sort_unstable();
    laender.dedup();
    let warum = format!(
        "Liegt in einem anderen Land (Länderschlüssel {}). Dieses Verzeichnis führt {}.",
        laender.join(", "),
        hier.join(" und ")
    );
    for (_, was) in weg {
        bericht.uebergehen(&warum, was);
    }
    Ok(())
}

/// Notes by name what is about to end: `von` gives it as `was`.
pub(super) async fn beendetes(
    tx: &mut Tx,
    bericht: &mut Bericht,
    von: &str,
    auftrag: &Auftrag<'_>,
) -> Result<(), Fehler> {
    let befehl = format!(
        "SELECT z.was FROM ({von}) AS z WHERE $1::text IS NOT NULL AND $2::date IS NOT NULL ORDER BY z.was LIMIT $3"
    );
    bericht.beendet_was = sqlx::query_scalar(AssertSqlSafe(befehl))
        .bind(auftrag.quelle)
        .bind(gestern(auftrag))
        .bind(i64::try_from(ZEILEN_HOECHSTENS).unwrap_or(i64::MAX))
        .fetch_all(&mut **tx)
        .await?;
    Ok(())
}

/// Runs `befehl` only when `von` gives rows: a statement that changes nothing would still tell all processes to load
/// the directory anew. Gives back how many rows `von` gives. `{von}` in `befehl` stands for it.
pub(super) async fn wenn_noetig(
    tx: &mut Tx,
    von: &'static str,
    befehl: &'static str,
    auftrag: &Auftrag<'_>,
) -> Result<u64, Fehler> {
    let anzahl = zaehlen(tx, von, auftrag).await?;
    if anzahl > 0 {
        let befehl = befehl.replace("{von}", von);
        let q = sqlx::query(AssertSqlSafe(befehl)).bind(auftrag.quelle);
        q.bind(gestern(auftrag)).execute(&mut **tx).await?;
    }
    Ok(anzahl)
}

/// How many rows `von` gives. In it, `$1` is the source and `$2` the last day of what ends.
pub(super) async fn zaehlen(tx: &mut Tx, von: &str, auftrag: &Auftrag<'_>) -> Result<u64, Fehler> {
    let befehl = format!("SELECT count(*) FROM ({von}) AS z WHERE $1::text IS NOT NULL AND $2::date IS NOT NULL");
    let anzahl: i64 = sqlx::query_scalar(AssertSqlSafe(befehl))
        .bind(auftrag.quelle)
        .bind(gestern(auftrag))
        .fetch_one(&mut **tx)
        .await?;
    Ok(anzahl.unsigned_abs())
}

pub(super) fn gestern(auftrag: &Auftrag<'_>) -> jiff_sqlx::Date {
    use jiff_sqlx::ToSqlx as _;
    auftrag.heute.yesterday().unwrap_or(auftrag.heute).to_sqlx()
}

/// Refuses a list that would end more than a fifth of what is there (and more than a handful), unless it was said to
/// be the whole list. What was noted until then goes along: a wrong key is no less wrong.
pub(super) fn schutz(auftrag: &Auftrag<'_>, endet: u64, da: u64, bericht: &Bericht) -> Result<(), Fehler> {
    if auftrag.umfang == Umfang::Liste && endet > 20 && endet * 5 > da {
        return Err(Fehler::ZuVieleEnden { endet, da, bericht: Box::new(bericht.clone()) });
    }
    Ok(())
}
