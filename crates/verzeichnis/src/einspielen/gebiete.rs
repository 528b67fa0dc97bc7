//! Areas: municipalities with their keys, former keys, postcodes, boundaries.

use datenbank::Tx;
use grund::{Ags, Tag};
use serde::Serialize;
use serde_json::Value;

use super::{
    Ablehnung, Auftrag, Bericht, Lesung, Umfang,
    stapel::{ablehnen, andere_laender, beendetes, einlesen, schutz, wenn_noetig, zaehlen},
};
use crate::Fehler;

/// An area of an official list.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Gemeindesatz {
    /// The first 2 (Land), 5 (Kreis), 9 (Verband) or all 12 (Gemeinde) digits of the ARS.
    pub schluessel: String,
    /// Official name.
    pub name: String,
    /// Inhabitants.
    pub einwohner: Option<i32>,
    /// Area.
    pub flaeche_km2: Option<f64>,
    /// Latitude of its middle or of the seat of its administration.
    pub breite: Option<f64>,
    /// Longitude.
    pub laenge: Option<f64>,
    /// Postcodes, as far as the list has them.
    pub plz: Vec<String>,
}

/// A municipal key that is no longer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fruehersatz {
    /// The key.
    pub ags: Ags,
    /// Its name then.
    pub name: String,
    /// Last day.
    pub gueltig_bis: Tag,
    /// Who took it in.
    pub nachfolger: Ags,
}

/// A postcode covers a part of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Plzsatz {
    /// Five digits.
    pub plz: String,
    /// The municipality.
    pub ags: Ags,
}

/// The boundary of an area.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Grenzsatz {
    /// Key of 2, 5, 9 or 12 digits, or an AGS of 8.
    pub gebiet: String,
    /// GeoJSON `Polygon` or `MultiPolygon`, WGS 84.
    pub geometrie: Value,
}

const GEBIET: (&str, &str) = (
    "ein_gebiet",
    "schluessel text, name text, einwohner integer, flaeche_km2 double precision, breite double precision, \
     laenge double precision, plz text[]",
);
const FRUEHER: (&str, &str) = ("ein_frueher", "ags text, name text, gueltig_bis date, nachfolger text");
const PLZ: (&str, &str) = ("ein_plz", "plz text, ags text");
const GRENZE: (&str, &str) = ("ein_grenze", "gebiet text, geometrie jsonb");

/// Takes a list of areas. Of Länder that this directory does not keep nothing is taken.
///
/// A municipality whose ARS changes while its AGS stays (it joined or left a Verband) takes its responsibilities,
/// postcodes and boundary along.
///
/// # Errors
/// The file cannot be read, too much would end, or the database refuses: then nothing is written.
pub async fn gemeinden(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Gemeindesatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, GEBIET, saetze, &mut b).await?;
    ablehnen(
        tx,
        &mut b,
        GEBIET.0,
        "SELECT nr, schluessel || ' ' || name, 'Der Schlüssel steht schon weiter oben in der Datei. Es gilt der erste \
         Eintrag.' FROM (SELECT nr, schluessel, name, row_number() OVER (PARTITION BY schluessel ORDER BY nr) AS k \
         FROM ein_gebiet) d WHERE k > 1",
    )
    .await?;
    andere_laender(
        tx,
        &mut b,
        "DELETE FROM ein_gebiet e WHERE left(e.schluessel, 2) NOT IN (SELECT schluessel FROM gebiet \
         WHERE length(schluessel) = 2) RETURNING left(e.schluessel, 2), e.schluessel || ' ' || e.name",
    )
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_gebiet", auftrag).await?;
    b.neu = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_gebiet e WHERE NOT EXISTS (SELECT FROM gebiet g WHERE g.schluessel = e.schluessel)",
        "INSERT INTO gebiet (schluessel, name, einwohner, flaeche_km2, breite, laenge) \
         SELECT schluessel, name, einwohner, flaeche_km2, breite, laenge FROM ({von}) n",
        auftrag,
    )
    .await?;
    // What the list does not say (inhabitants, coordinate) stays as another list said it.
    b.geaendert = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_gebiet e JOIN gebiet g ON g.schluessel = e.schluessel WHERE g.gueltig_bis <= $2 \
         OR (g.name, g.einwohner, g.flaeche_km2, g.breite, g.laenge) IS DISTINCT FROM (e.name, \
         coalesce(e.einwohner, g.einwohner), coalesce(e.flaeche_km2, g.flaeche_km2), coalesce(e.breite, g.breite), \
         coalesce(e.laenge, g.laenge))",
        "UPDATE gebiet g SET name = e.name, einwohner = coalesce(e.einwohner, g.einwohner), \
         flaeche_km2 = coalesce(e.flaeche_km2, g.flaeche_km2), breite = coalesce(e.breite, g.breite), \
         laenge = coalesce(e.laenge, g.laenge), gueltig_bis = NULL, nachfolger = NULL FROM ({von}) e \
         WHERE g.schluessel = e.schluessel",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    if auftrag.umfang != Umfang::Delta {
        b.beendet = gebiete_beenden(tx, auftrag, &mut b).await?;
    }
    plz_dazu(
        tx,
        "SELECT p AS plz, e.schluessel AS gebiet FROM ein_gebiet e, unnest(e.plz) AS p WHERE length(e.schluessel) = 12 \
         AND NOT EXISTS (SELECT FROM gebiet_plz x WHERE x.plz = p AND x.gebiet = e.schluessel)",
        auftrag,
    )
    .await?;
    Ok(b)
}

/// Areas of the same Land and the same number of digits that the list no longer has.
const WEG: &str = "SELECT g.schluessel, n.schluessel AS nachfolger FROM gebiet g LEFT JOIN ein_gebiet n \
    ON length(n.schluessel) = 12 AND length(g.schluessel) = 12 AND left(n.schluessel, 5) = left(g.schluessel, 5) \
    AND right(n.schluessel, 3) = right(g.schluessel, 3) \
    WHERE (g.gueltig_bis IS NULL OR g.gueltig_bis > $2) AND length(g.schluessel) > 2 \
    AND EXISTS (SELECT FROM ein_gebiet e WHERE length(e.schluessel) = length(g.schluessel) \
    AND left(e.schluessel, 2) = left(g.schluessel, 2)) \
    AND NOT EXISTS (SELECT FROM ein_gebiet e WHERE e.schluessel = g.schluessel)";

async fn gebiete_beenden(tx: &mut Tx, auftrag: &Auftrag<'_>, b: &mut Bericht) -> Result<u64, Fehler> {
    let da = zaehlen(tx, "SELECT FROM gebiet WHERE gueltig_bis IS NULL", auftrag).await?;
    schutz(auftrag, zaehlen(tx, WEG, auftrag).await?, da, b)?;
    // The names first: afterwards the rows no longer differ.
    sqlx::query("CREATE TEMP TABLE ein_weg (schluessel text, nachfolger text) ON COMMIT DROP")
        .execute(&mut **tx)
        .await?;
    let beendet =
        wenn_noetig(tx, WEG, "INSERT INTO ein_weg SELECT w.schluessel, w.nachfolger FROM ({von}) w", auftrag).await?;
    if beendet == 0 {
        return Ok(0);
    }
    wenn_noetig(
        tx,
        "SELECT * FROM ein_weg",
        "UPDATE gebiet g SET gueltig_bis = $2, nachfolger = w.nachfolger FROM ein_weg w \
         WHERE g.schluessel = w.schluessel",
        auftrag,
    )
    .await?;
    mitnehmen(tx, auftrag).await?;
    let weg: Vec<(String, String, Option<String>, i64)> = sqlx::query_as(
        "SELECT g.schluessel, g.name, w.nachfolger, (SELECT count(*) FROM zustaendigkeit z \
         WHERE z.gebiet = g.schluessel) FROM ein_weg w JOIN gebiet g ON g.schluessel = w.schluessel ORDER BY 1",
    )
    .fetch_all(&mut **tx)
    .await?;
    for (schluessel, name, nachfolger, offen) in weg {
        let warum = match nachfolger {
            Some(neu) => {
                format!("Der Schlüssel ist jetzt {neu}. Zuständigkeiten und Postleitzahlen gelten dort weiter.")
            }
            None => format!(
                "Steht nicht mehr in der Liste und ist beendet. Die Liste nennt keinen Nachfolger: Tragen Sie ihn mit \
                 `basiswerk import frueher` nach. {offen} Zuständigkeiten nennen noch den alten Schlüssel."
            ),
        };
        b.hinweisen(Ablehnung::neu(schluessel, name, warum));
    }
    Ok(beendet)
}

/// The same municipality under a new ARS: what hangs on the old key moves over.
async fn mitnehmen(tx: &mut Tx, auftrag: &Auftrag<'_>) -> Result<(), Fehler> {
    for (von, befehl) in [
        (
            "SELECT z.ctid AS wo, w.nachfolger FROM zustaendigkeit z JOIN ein_weg w ON w.schluessel = z.gebiet \
             WHERE w.nachfolger IS NOT NULL",
            "UPDATE zustaendigkeit z SET gebiet = w.nachfolger, geaendert = now() FROM ein_weg w \
             WHERE w.schluessel = z.gebiet AND w.nachfolger IS NOT NULL AND NOT EXISTS (SELECT FROM zustaendigkeit y WHERE y.leistung = z.leistung \
             AND y.einheit_id = z.einheit_id AND y.gebiet = w.nachfolger)",
        ),
        (
            "SELECT o.id FROM onlinedienst o JOIN ein_weg w ON w.schluessel = o.gebiet WHERE w.nachfolger IS NOT NULL",
            "UPDATE onlinedienst o SET gebiet = w.nachfolger FROM ein_weg w WHERE w.schluessel = o.gebiet \
             AND w.nachfolger IS NOT NULL",
        ),
        (
            "SELECT p.plz FROM gebiet_plz p JOIN ein_weg w ON w.schluessel = p.gebiet WHERE w.nachfolger IS NOT NULL",
            "INSERT INTO gebiet_plz (plz, gebiet) SELECT p.plz, w.nachfolger FROM gebiet_plz p JOIN ein_weg w \
             ON w.schluessel = p.gebiet WHERE w.nachfolger IS NOT NULL ON CONFLICT DO NOTHING",
        ),
        (
            "SELECT o.name FROM ortsteil o JOIN ein_weg w ON w.schluessel = o.gebiet WHERE w.nachfolger IS NOT NULL",
            "INSERT INTO ortsteil (gebiet, name, quelle) SELECT w.nachfolger, o.name, o.quelle FROM ortsteil o \
             JOIN ein_weg w ON w.schluessel = o.gebiet WHERE w.nachfolger IS NOT NULL ON CONFLICT DO NOTHING",
        ),
        (
            "SELECT g.gebiet FROM gebiet_grenze g JOIN ein_weg w ON w.schluessel = g.gebiet \
             WHERE w.nachfolger IS NOT NULL",
            "INSERT INTO gebiet_grenze (gebiet, geometrie, quelle) SELECT w.nachfolger, g.geometrie, g.quelle \
             FROM gebiet_grenze g JOIN ein_weg w ON w.schluessel = g.gebiet WHERE w.nachfolger IS NOT NULL ON CONFLICT DO NOTHING",
        ),
    ] {
        wenn_noetig(tx, von, befehl, auftrag).await?;
    }
    Ok(())
}

async fn plz_dazu(tx: &mut Tx, von: &'static str, auftrag: &Auftrag<'_>) -> Result<u64, Fehler> {
    wenn_noetig(tx, von, "INSERT INTO gebiet_plz (plz, gebiet) SELECT DISTINCT plz, gebiet FROM ({von}) n", auftrag)
        .await
}

/// Takes a list of former municipal keys. Nothing of it ever ends: a key that was, was.
///
/// # Errors
/// The file cannot be read or the database refuses: then nothing is written.
pub async fn frueher(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Fruehersatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, FRUEHER, saetze, &mut b).await?;
    ablehnen(
        tx,
        &mut b,
        FRUEHER.0,
        "SELECT nr, ags || ' ' || name, 'Schlüssel und Ende stehen schon weiter oben in der Datei.' FROM \
         (SELECT nr, ags, name, row_number() OVER (PARTITION BY ags, gueltig_bis ORDER BY nr) AS k FROM ein_frueher) d \
         WHERE k > 1 UNION ALL \
         SELECT e.nr, e.ags || ' ' || e.name, 'Der Nachfolger ' || e.nachfolger || ' ist weder eine heutige noch eine \
         frühere Gemeinde dieses Verzeichnisses.' FROM ein_frueher e WHERE e.ags = e.nachfolger OR (NOT EXISTS \
         (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 AND left(g.schluessel, 5) || right(g.schluessel, 3) = \
         e.nachfolger) AND NOT EXISTS (SELECT FROM ein_frueher v WHERE v.ags = e.nachfolger) \
         AND NOT EXISTS (SELECT FROM gebiet_frueher v WHERE v.ags = e.nachfolger))",
    )
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_frueher", auftrag).await?;
    b.neu = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_frueher e WHERE NOT EXISTS (SELECT FROM gebiet_frueher f WHERE f.ags = e.ags \
         AND f.gueltig_bis = e.gueltig_bis)",
        "INSERT INTO gebiet_frueher (ags, name, gueltig_bis, nachfolger) SELECT ags, name, gueltig_bis, nachfolger \
         FROM ({von}) n",
        auftrag,
    )
    .await?;
    b.geaendert = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_frueher e JOIN gebiet_frueher f ON f.ags = e.ags AND f.gueltig_bis = e.gueltig_bis \
         WHERE (f.name, f.nachfolger) IS DISTINCT FROM (e.name, e.nachfolger)",
        "UPDATE gebiet_frueher f SET name = e.name, nachfolger = e.nachfolger FROM ({von}) e WHERE f.ags = e.ags \
         AND f.gueltig_bis = e.gueltig_bis",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    Ok(b)
}

/// Takes a list of postcodes. A former key stands for the municipality that took it in.
///
/// # Errors
/// The file cannot be read, too much would end, or the database refuses: then nothing is written.
pub async fn plz(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Plzsatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, PLZ, saetze, &mut b).await?;
    andere_laender(
        tx,
        &mut b,
        "DELETE FROM ein_plz e WHERE left(e.ags, 2) NOT IN (SELECT schluessel FROM gebiet WHERE length(schluessel) = 2) \
         RETURNING left(e.ags, 2), e.plz || ' ' || e.ags",
    )
    .await?;
    // Three generations of mergers are more than any list has.
    for _ in 0..3 {
        sqlx::query(
            "UPDATE ein_plz e SET ags = f.nachfolger FROM gebiet_frueher f WHERE f.ags = e.ags AND NOT EXISTS \
             (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
             AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.ags)",
        )
        .execute(&mut **tx)
        .await?;
    }
    ablehnen(
        tx,
        &mut b,
        PLZ.0,
        "SELECT e.nr, e.plz || ' ' || e.ags, 'Diese Gemeinde steht nicht im Verzeichnis. Spielen Sie zuerst die Liste \
         der Gemeinden ein.' FROM ein_plz e WHERE NOT EXISTS (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 \
         AND g.gueltig_bis IS NULL AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.ags)",
    )
    .await?;
    sqlx::query(
        "CREATE TEMP TABLE ein_paar ON COMMIT DROP AS SELECT DISTINCT e.plz, g.schluessel AS gebiet FROM ein_plz e \
         JOIN gebiet g ON length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
         AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.ags",
    )
    .execute(&mut **tx)
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_paar", auftrag).await?;
    b.neu = plz_dazu(
        tx,
        "SELECT e.* FROM ein_paar e WHERE NOT EXISTS (SELECT FROM gebiet_plz x WHERE x.plz = e.plz \
         AND x.gebiet = e.gebiet)",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu;
    if auftrag.umfang != Umfang::Delta {
        let weg = "SELECT x.plz, x.gebiet FROM gebiet_plz x WHERE left(x.gebiet, 2) IN (SELECT left(gebiet, 2) \
                   FROM ein_paar) AND NOT EXISTS (SELECT FROM ein_paar e WHERE e.plz = x.plz AND e.gebiet = x.gebiet)";
        let da = zaehlen(tx, "SELECT FROM gebiet_plz", auftrag).await?;
        schutz(auftrag, zaehlen(tx, weg, auftrag).await?, da, &b)?;
        let namen =
            format!("SELECT w.plz || ' ' || g.name AS was FROM ({weg}) w JOIN gebiet g ON g.schluessel = w.gebiet");
        beendetes(tx, &mut b, &namen, auftrag).await?;
        // A pair has no life of its own that a matter could name: it goes.
        b.beendet = wenn_noetig(
            tx,
            weg,
            "DELETE FROM gebiet_plz x USING ({von}) w WHERE x.plz = w.plz AND x.gebiet = w.gebiet",
            auftrag,
        )
        .await?;
    }
    Ok(b)
}

/// Takes boundaries. A boundary that a list no longer has stays: a map of yesterday is better than none.
///
/// # Errors
/// The file cannot be read or the database refuses: then nothing is written.
pub async fn grenzen(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Grenzsatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, GRENZE, saetze, &mut b).await?;
    sqlx::query(
        "UPDATE ein_grenze e SET gebiet = g.schluessel FROM gebiet g WHERE length(e.gebiet) = 8 \
         AND length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
         AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.gebiet",
    )
    .execute(&mut **tx)
    .await?;
    andere_laender(
        tx,
        &mut b,
        "DELETE FROM ein_grenze e WHERE left(e.gebiet, 2) NOT IN (SELECT schluessel FROM gebiet \
         WHERE length(schluessel) = 2) RETURNING left(e.gebiet, 2), e.gebiet",
    )
    .await?;
    ablehnen(
        tx,
        &mut b,
        GRENZE.0,
        "SELECT e.nr, e.gebiet, 'Dieses Gebiet steht nicht im Verzeichnis. Spielen Sie zuerst die Liste der Gemeinden \
         ein.' FROM ein_grenze e WHERE NOT EXISTS (SELECT FROM gebiet g WHERE g.schluessel = e.gebiet) UNION ALL \
         SELECT nr, gebiet, 'Das Gebiet hat schon weiter oben in der Datei eine Grenze. Es gilt die erste.' FROM \
         (SELECT nr, gebiet, row_number() OVER (PARTITION BY gebiet ORDER BY nr) AS k FROM ein_grenze) d WHERE k > 1",
    )
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_grenze", auftrag).await?;
    b.neu = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_grenze e WHERE NOT EXISTS (SELECT FROM gebiet_grenze g WHERE g.gebiet = e.gebiet)",
        "INSERT INTO gebiet_grenze (gebiet, geometrie, quelle) SELECT gebiet, geometrie, $1 FROM ({von}) n",
        auftrag,
    )
    .await?;
    b.geaendert = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_grenze e JOIN gebiet_grenze g ON g.gebiet = e.gebiet \
         WHERE (g.geometrie, g.quelle) IS DISTINCT FROM (e.geometrie, $1)",
        "UPDATE gebiet_grenze g SET geometrie = e.geometrie, quelle = $1 FROM ({von}) e WHERE g.gebiet = e.gebiet",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    Ok(b)
}
