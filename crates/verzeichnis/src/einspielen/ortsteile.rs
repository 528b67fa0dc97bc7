//! Parts of municipalities by name.

use datenbank::Tx;
use grund::Ags;
use serde::Serialize;

use super::{
    Auftrag, Bericht, Lesung, Umfang,
    stapel::{ablehnen, andere_laender, beendetes, einlesen, schutz, wenn_noetig, zaehlen},
};
use crate::Fehler;

/// A part of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ortsteilsatz {
    /// The municipality; a former one leads to today's.
    pub ags: Ags,
    /// What people call it.
    pub name: String,
}

const ORTSTEIL: (&str, &str) = ("ein_ortsteil", "ags text, name text");

/// Takes a list of parts of municipalities. A full list of a Land takes the place of the one that the program carries,
/// and of an older one of the same source.
///
/// # Errors
/// The file cannot be read, too much would end, or the database refuses: then nothing is written.
pub async fn ortsteile(
    tx: &mut Tx,
    saetze: impl Iterator<Item = Lesung<Ortsteilsatz>>,
    auftrag: &Auftrag<'_>,
) -> Result<Bericht, Fehler> {
    let mut b = Bericht::default();
    einlesen(tx, ORTSTEIL, saetze, &mut b).await?;
    andere_laender(
        tx,
        &mut b,
        "DELETE FROM ein_ortsteil e WHERE left(e.ags, 2) NOT IN (SELECT schluessel FROM gebiet \
         WHERE length(schluessel) = 2) RETURNING left(e.ags, 2), e.ags || ' ' || e.name",
    )
    .await?;
    // Three generations of mergers are more than any list has.
    for _ in 0..3 {
        sqlx::query(
            "UPDATE ein_ortsteil e SET ags = f.nachfolger FROM gebiet_frueher f WHERE f.ags = e.ags AND NOT EXISTS \
             (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
             AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.ags)",
        )
        .execute(&mut **tx)
        .await?;
    }
    ablehnen(
        tx,
        &mut b,
        ORTSTEIL.0,
        "SELECT e.nr, e.name || ' ' || e.ags, 'Diese Gemeinde steht nicht im Verzeichnis. Spielen Sie zuerst die Liste \
         der Gemeinden ein.' FROM ein_ortsteil e WHERE NOT EXISTS (SELECT FROM gebiet g WHERE length(g.schluessel) = 12 \
         AND g.gueltig_bis IS NULL AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.ags)",
    )
    .await?;
    sqlx::query(
        "CREATE TEMP TABLE ein_teil ON COMMIT DROP AS SELECT DISTINCT g.schluessel AS gebiet, e.name \
         FROM ein_ortsteil e JOIN gebiet g ON length(g.schluessel) = 12 AND g.gueltig_bis IS NULL \
         AND left(g.schluessel, 5) || right(g.schluessel, 3) = e.ags",
    )
    .execute(&mut **tx)
    .await?;
    let alle = zaehlen(tx, "SELECT FROM ein_teil", auftrag).await?;
    // What the program's list had already belongs to the source that says it now.
    b.geaendert = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_teil e JOIN ortsteil o ON o.gebiet = e.gebiet AND o.name = e.name AND o.quelle <> $1",
        "UPDATE ortsteil o SET quelle = $1 FROM ({von}) e WHERE o.gebiet = e.gebiet AND o.name = e.name",
        auftrag,
    )
    .await?;
    b.neu = wenn_noetig(
        tx,
        "SELECT e.* FROM ein_teil e WHERE NOT EXISTS (SELECT FROM ortsteil o WHERE o.gebiet = e.gebiet \
         AND o.name = e.name)",
        "INSERT INTO ortsteil (gebiet, name, quelle) SELECT gebiet, name, $1 FROM ({von}) n",
        auftrag,
    )
    .await?;
    b.unveraendert = alle - b.neu - b.geaendert;
    if auftrag.umfang != Umfang::Delta {
        let da = zaehlen(tx, "SELECT FROM ortsteil WHERE quelle = $1", auftrag).await?;
        let eigene = "SELECT o.gebiet, o.name FROM ortsteil o WHERE o.quelle = $1 AND NOT EXISTS \
                      (SELECT FROM ein_teil e WHERE e.gebiet = o.gebiet AND e.name = o.name)";
        schutz(auftrag, zaehlen(tx, eigene, auftrag).await?, da, &b)?;
        // A name has no life of its own that a matter could refer to: it goes.
        let weg = "SELECT o.gebiet, o.name FROM ortsteil o WHERE (o.quelle = $1 OR (o.quelle = 'grunddaten' \
                   AND left(o.gebiet, 2) IN (SELECT left(gebiet, 2) FROM ein_teil))) AND NOT EXISTS \
                   (SELECT FROM ein_teil e WHERE e.gebiet = o.gebiet AND e.name = o.name)";
        let namen = format!(
            "SELECT w.name || ' (' || g.name || ')' AS was FROM ({weg}) w JOIN gebiet g ON g.schluessel = w.gebiet"
        );
        beendetes(tx, &mut b, &namen, auftrag).await?;
        b.beendet = wenn_noetig(
            tx,
            weg,
            "DELETE FROM ortsteil o USING ({von}) w WHERE o.gebiet = w.gebiet AND o.name = w.name",
            auftrag,
        )
        .await?;
    }
    Ok(b)
}
