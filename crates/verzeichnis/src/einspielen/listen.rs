//! Code lists and public holidays.

use datenbank::Tx;
use grund::Tag;
use jiff_sqlx::ToSqlx as _;
use serde::Serialize;

use super::{
    Ablehnung, Auftrag, Bericht, Lesung, Umfang,
    stapel::{ablehnen, beendetes, einlesen, schutz, wenn_noetig, zaehlen},
};
use crate::Fehler;

/// What a code list says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Codelistenkopf {
    /// Name without version: `urn:de:bund:destatis:...:ags`.
    pub urn: String,
    /// `2026-08-31`.
    pub version: String,
    /// What people call it.
    pub name: String,
    /// From when it applies.
    pub gueltig_ab: Option<Tag>,
    /// Its columns, the one with the code first.
    pub spalten: Vec<String>,
}

/// One entry: the values of all columns in the order of the heading, the code first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Codezeile {
    /// The code.
    pub code: String,
    /// All columns; empty where the list says nothing.
    pub werte: Vec<String>,
}

/// A public holiday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Feiertagsatz {
    /// In a whole Land.
    #[serde(untagged)]
    Land {
        /// Two digits.
        gebiet: String,
        /// The day.
        tag: Tag,
        /// Its name.
        name: String,
    },
    /// Fronleichnam, in a municipality or a part of it, every year.
    #[serde(untagged)]
    Fronleichnam {
        /// The municipality, 8 digits.
        gebiet: String,
        /// `Fronleichnam`, or with the remark that it is one in parts only.
        name: String,
    },
}

/// Takes a code list in one version. Other versions of it stay: each has its time.
///
/// # Errors
/// The file cannot be read or the database refuses: then nothing is written.
pub async fn codeliste(
    tx: &mut Tx,
    kopf: &Codelistenkopf,
    zeilen: impl Iterator<Item = Lesung<Codezeile>>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, ("ein_code", "code text, werte text[]"), zeilen, &mut b).await?;
    ablehnen(
        tx,
        &mut b,
        "ein_code",
        "SELECT nr, code, 'Der Code steht schon weiter oben in der Liste. Es gilt der erste Eintrag.' FROM \
         (SELECT nr, code, row_number() OVER (PARTITION BY code ORDER BY nr) AS k FROM ein_code) d WHERE k > 1",
    )
    .await?;
    sqlx::query(
        "INSERT INTO codeliste AS c (urn, version, name, gueltig_ab, spalten) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (urn, version) DO UPDATE SET name = excluded.name, gueltig_ab = excluded.gueltig_ab, \
         spalten = excluded.spalten",
    )
    .bind(&kopf.urn)
    .bind(&kopf.version)
    .bind(&kopf.name)
    .bind(kopf.gueltig_ab.map(|t| t.to_sqlx()))
    .bind(&kopf.spalten)
    .execute(&mut **tx)
    .await?;
    let zahlen: (i64, i64, i64, i64) = sqlx::query_as(
        "SELECT count(*) FILTER (WHERE c.code IS NULL), \
         count(*) FILTER (WHERE c.code IS NOT NULL AND e.code IS NOT NULL AND c.werte IS DISTINCT FROM e.werte), \
         count(*) FILTER (WHERE e.code IS NULL), \
         count(*) FILTER (WHERE c.werte IS NOT DISTINCT FROM e.werte) \
         FROM ein_code e FULL JOIN (SELECT code, werte FROM codeliste_eintrag WHERE urn = $1 AND version = $2) c \
         ON c.code = e.code",
    )
    .bind(&kopf.urn)
    .bind(&kopf.version)
    .fetch_one(&mut **tx)
    .await?;
    [b.neu, b.geaendert, b.beendet, b.unveraendert] = [zahlen.0, zahlen.1, zahlen.2, zahlen.3].map(i64::unsigned_abs);
    if b.beendet > 0 {
        b.beendet_was = sqlx::query_scalar(
            "SELECT c.code || coalesce(' ' || c.werte[2], '') FROM codeliste_eintrag c WHERE c.urn = $1 AND c.version = $2 \
             AND NOT EXISTS (SELECT FROM ein_code e WHERE e.code = c.code) ORDER BY c.code LIMIT 1000",
        )
        .bind(&kopf.urn)
        .bind(&kopf.version)
        .fetch_all(&mut **tx)
        .await?;
    }
    if b.hat_geaendert() {
        // One version of a list is one document: it is there as a whole, in the order of the file.
        sqlx::query("DELETE FROM codeliste_eintrag WHERE urn = $1 AND version = $2")
            .bind(&kopf.urn)
            .bind(&kopf.version)
            .execute(&mut **tx)
            .await?;
        sqlx::query(
            "INSERT INTO codeliste_eintrag (urn, version, nr, code, werte) \
             SELECT $1, $2, row_number() OVER (ORDER BY nr), code, werte FROM ein_code",
        )
        .bind(&kopf.urn)
        .bind(&kopf.version)
        .execute(&mut **tx)
        .await?;
    }
    Ok(b)
}

/// Takes holidays. For municipalities with Fronleichnam the days follow from Ostermontag, 59 days before.
///
/// # Errors
/// The file cannot be read, too much would end, or the database refuses: then nothing is written.
pub async fn feiertage(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Feiertagsatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, ("ein_tag", "gebiet text, tag date, name text"), saetze, &mut b).await?;
    orte_aufloesen(tx, &mut b).await?;
    ablehnen(
        tx,
        &mut b,
        "ein_tag",
        "SELECT nr, tag || ' ' || name, 'Diesen Tag gibt es für dieses Gebiet schon weiter oben in der Datei.' FROM \
         (SELECT nr, tag, name, row_number() OVER (PARTITION BY gebiet, tag ORDER BY nr) AS k FROM ein_tag \
         WHERE tag IS NOT NULL) d WHERE k > 1",
    )
    .await?;
    sqlx::query("DELETE FROM ein_tag WHERE tag IS NULL").execute(&mut **tx).await?;
    let alle = zaehlen(tx, "SELECT FROM ein_tag", auftrag).await?;
    b.neu = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_tag e WHERE NOT EXISTS (SELECT FROM feiertag f WHERE f.gebiet = e.gebiet AND f.tag = e.tag)",
        "INSERT INTO feiertag (gebiet, tag, name, quelle) SELECT gebiet, tag, name, $1 FROM ({von}) n",
        auftrag,
    )
    .await?;
    b.geaendert = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_tag e JOIN feiertag f ON f.gebiet = e.gebiet AND f.tag = e.tag \
         WHERE (f.name, f.quelle) IS DISTINCT FROM (e.name, $1)",
        "UPDATE feiertag f SET name = e.name, quelle = $1 FROM ({von}) e WHERE f.gebiet = e.gebiet AND f.tag = e.tag",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    if auftrag.umfang != Umfang::Delta {
        // Only within the years and the kind of area that the file speaks of.
        let weg = "SELECT f.gebiet, f.tag FROM feiertag f WHERE f.quelle = $1 AND EXISTS (SELECT FROM ein_tag e \
                   WHERE length(e.gebiet) = length(f.gebiet) AND left(e.gebiet, 2) = left(f.gebiet, 2) \
                   AND extract(year FROM e.tag) = extract(year FROM f.tag)) \
                   AND NOT EXISTS (SELECT FROM ein_tag e WHERE e.gebiet = f.gebiet AND e.tag = f.tag)";
        let da = zaehlen(tx, "SELECT FROM feiertag WHERE quelle = $1", auftrag).await?;
        schutz(auftrag, zaehlen(tx, weg, auftrag).await?, da, &b)?;
        let namen = format!(
            "SELECT f.tag || ' ' || f.name || ' (' || coalesce(g.name, f.gebiet) || ')' AS was FROM ({weg}) w \
             JOIN feiertag f ON f.gebiet = w.gebiet AND f.tag = w.tag LEFT JOIN gebiet g ON g.schluessel = f.gebiet"
        );
        beendetes(tx, &mut b, &namen, auftrag).await?;
        b.beendet = wenn_noetig(
            tx,
            weg,
            "DELETE FROM feiertag f USING ({von}) w WHERE f.gebiet = w.gebiet AND f.tag = w.tag",
            auftrag,
        )
        .await?;
    }
    Ok(b)
}

/// Municipalities become rows with days; several parts of one municipality become one.
async fn orte_aufloesen(tx: &mut Tx, b: &mut Bericht) -> Result<(), Fehler> {
    let orte: i64 = sqlx::query_scalar("SELECT count(*) FROM ein_tag WHERE tag IS NULL").fetch_one(&mut **tx).await?;
    if orte == 0 {
        return Ok(());
    }
    ablehnen(
        tx,
        b,
        "ein_tag",
        "SELECT e.nr, e.gebiet, 'Diese Gemeinde steht nicht im Verzeichnis.' FROM ein_tag e WHERE e.tag IS NULL \
         AND NOT EXISTS (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
         AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.gebiet)",
    )
    .await?;
    let dazu = sqlx::query(
        "INSERT INTO ein_tag (nr, stelle, gebiet, tag, name) SELECT o.nr, o.stelle, g.schluessel, h.tag + 59, o.name \
         FROM (SELECT DISTINCT ON (gebiet) nr, stelle, gebiet, name FROM ein_tag WHERE tag IS NULL \
         ORDER BY gebiet, length(name), nr) o JOIN gebiet g ON length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
         AND left(g.schluessel, 5) || right(g.schluessel, 3) = o.gebiet \
         JOIN (SELECT gebiet, tag FROM feiertag WHERE name = 'Ostermontag' UNION SELECT gebiet, tag FROM ein_tag \
         WHERE name = 'Ostermontag') h ON h.gebiet = left(g.schluessel, 2)",
    )
    .execute(&mut **tx)
    .await?
    .rows_affected();
    if dazu == 0 {
        b.hinweisen(Ablehnung::neu(
            "Datei",
            "Fronleichnam",
            "Es sind noch keine Feiertage des Landes im Verzeichnis, aus denen sich die Tage ergeben. Spielen Sie zuerst \
             die Feiertage des Landes ein und dann diese Datei noch einmal.",
        ));
    }
    Ok(())
}
