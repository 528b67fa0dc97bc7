//! Changing the catalogue. Every function writes inside the caller's transaction and writes nothing that is already so:
//! what does not change is not told to anybody.

use grund::{Land, LeistungKennung, MandantId};
use jiff_sqlx::ToSqlx as _;
use sqlx::{PgConnection, types::Json};

use super::{Katalogleistung, Lage, Leistungstext, Onlinedienst, Synonym};
use crate::Fehler;

fn laender(alle: &[Land]) -> Vec<&str> {
    alle.iter().map(Land::as_str).collect()
}

/// Writes an entry of the catalogue anew or over its old state. Was anything changed?
///
/// # Errors
/// The database refuses.
pub async fn leistung_speichern(db: &mut PgConnection, l: &Katalogleistung) -> Result<bool, Fehler> {
    let geschrieben = sqlx::query(
        "INSERT INTO leistung AS l (kennung, leika, name, art, typisierung, ozg, laender, zielgruppen, vertrauensniveau, \
         rechtsgrundlagen, gueltig_von, gueltig_bis, nachfolger, quelle, quelle_id, sdg, ansprechpartner, \
         lagen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) \
         ON CONFLICT (kennung) DO UPDATE SET leika = excluded.leika, name = excluded.name, art = excluded.art, \
         typisierung = excluded.typisierung, ozg = excluded.ozg, laender = excluded.laender, \
         zielgruppen = excluded.zielgruppen, vertrauensniveau = excluded.vertrauensniveau, \
         rechtsgrundlagen = excluded.rechtsgrundlagen, gueltig_von = excluded.gueltig_von, \
         gueltig_bis = excluded.gueltig_bis, nachfolger = excluded.nachfolger, quelle = excluded.quelle, \
         quelle_id = excluded.quelle_id, sdg = excluded.sdg, ansprechpartner = excluded.ansprechpartner, \
         lagen = excluded.lagen, \
         geaendert = now() WHERE (l.leika, l.name, l.art, l.typisierung, l.ozg, l.laender, l.zielgruppen, l.vertrauensniveau, \
         l.rechtsgrundlagen, l.gueltig_von, l.gueltig_bis, l.nachfolger, l.quelle, l.quelle_id, l.sdg, \
         l.ansprechpartner, l.lagen) IS DISTINCT FROM \
         (excluded.leika, excluded.name, excluded.art, excluded.typisierung, excluded.ozg, excluded.laender, \
         excluded.zielgruppen, excluded.vertrauensniveau, excluded.rechtsgrundlagen, excluded.gueltig_von, \
         excluded.gueltig_bis, excluded.nachfolger, excluded.quelle, excluded.quelle_id, excluded.sdg, \
         excluded.ansprechpartner, excluded.lagen)",
    )
    .bind(l.kennung.as_str())
    .bind(&l.leika)
    .bind(&l.name)
    .bind(l.art.als_text())
    .bind(&l.typisierung)
    .bind(&l.ozg)
    .bind(laender(&l.laender))
    .bind(l.zielgruppen.iter().map(|z| z.als_text()).collect::<Vec<_>>())
    .bind(&l.vertrauensniveau)
    .bind(&l.rechtsgrundlagen)
    .bind(l.von.map(|t| t.to_sqlx()))
    .bind(l.bis.map(|t| t.to_sqlx()))
    .bind(l.nachfolger.as_ref().map(LeistungKennung::as_str))
    .bind(&l.quelle)
    .bind(&l.quelle_id)
    .bind(&l.europa.sdg)
    .bind(l.europa.ansprechpartner)
    .bind(&l.lagen)
    .execute(db)
    .await?;
    Ok(geschrieben.rows_affected() > 0)
}

/// Puts a released text before the readers, in place of the one that stood there. Was anything changed?
///
/// # Errors
/// The service does not exist, or the database refuses.
pub async fn text_veroeffentlichen(db: &mut PgConnection, t: &Leistungstext) -> Result<bool, Fehler> {
    let geschrieben = sqlx::query(
        "INSERT INTO leistung_text AS t (leistung, land, mandant_id, sprache, name, kurz, stichworte, abschnitte, \
         freigabe, freigegeben_von, ungeprueft, quelle) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         ON CONFLICT (leistung, land, mandant_id, sprache) DO UPDATE SET name = excluded.name, kurz = excluded.kurz, \
         stichworte = excluded.stichworte, abschnitte = excluded.abschnitte, freigabe = excluded.freigabe, \
         freigegeben_von = excluded.freigegeben_von, ungeprueft = excluded.ungeprueft, quelle = excluded.quelle, \
         geaendert = now() \
         WHERE (t.name, t.kurz, t.stichworte, t.abschnitte, t.freigabe, t.freigegeben_von, t.ungeprueft, t.quelle) \
         IS DISTINCT FROM (excluded.name, excluded.kurz, excluded.stichworte, excluded.abschnitte, excluded.freigabe, \
         excluded.freigegeben_von, excluded.ungeprueft, excluded.quelle)",
    )
    .bind(t.leistung.as_str())
    .bind(t.land.as_ref().map(Land::as_str))
    .bind(t.mandant.map(|m| m.0))
    .bind(&t.sprache)
    .bind(&t.name)
    .bind(&t.kurz)
    .bind(&t.stichworte)
    .bind(Json(&t.abschnitte))
    .bind(t.freigabe.map(|f| f.to_sqlx()))
    .bind(&t.freigegeben_von)
    .bind(t.ungeprueft)
    .bind(&t.quelle)
    .execute(db)
    .await?;
    Ok(geschrieben.rows_affected() > 0)
}

/// Do the readers see a text of editors where this one would stand?
///
/// # Errors
/// The database refuses.
pub async fn text_ist_von_redaktion(db: &mut PgConnection, t: &Leistungstext) -> Result<bool, Fehler> {
    let da = sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM leistung_text WHERE leistung = $1 AND land IS NOT DISTINCT FROM $2 \
         AND mandant_id IS NOT DISTINCT FROM $3 AND sprache = $4 AND quelle = 'redaktion')",
    )
    .bind(t.leistung.as_str())
    .bind(t.land.as_ref().map(Land::as_str))
    .bind(t.mandant.map(|m| m.0))
    .bind(&t.sprache)
    .fetch_one(db)
    .await?;
    Ok(da)
}

/// Takes a text away from the readers. Was there one?
///
/// # Errors
/// The database refuses.
pub async fn text_zurueckziehen(
    db: &mut PgConnection,
    leistung: &LeistungKennung,
    land: Option<Land>,
    mandant: Option<MandantId>,
    sprache: &str,
) -> Result<bool, Fehler> {
    let weg = sqlx::query(
        "DELETE FROM leistung_text WHERE leistung = $1 AND land IS NOT DISTINCT FROM $2 \
         AND mandant_id IS NOT DISTINCT FROM $3 AND sprache = $4",
    )
    .bind(leistung.as_str())
    .bind(land.as_ref().map(Land::as_str))
    .bind(mandant.map(|m| m.0))
    .bind(sprache)
    .execute(db)
    .await?;
    Ok(weg.rows_affected() > 0)
}

/// Writes a situation anew or over its old state. Was anything changed?
///
/// # Errors
/// The situation above it does not exist, or the database refuses.
pub async fn lage_speichern(db: &mut PgConnection, l: &Lage) -> Result<bool, Fehler> {
    let geschrieben = sqlx::query(
        "INSERT INTO lage AS l (kennung, eltern, art, name, texte, reihenfolge, laender, quelle) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (kennung) DO UPDATE SET eltern = excluded.eltern, \
         art = excluded.art, name = excluded.name, texte = excluded.texte, reihenfolge = excluded.reihenfolge, \
         laender = excluded.laender, quelle = excluded.quelle \
         WHERE (l.eltern, l.art, l.name, l.texte, l.reihenfolge, l.laender, l.quelle) IS DISTINCT FROM \
         (excluded.eltern, excluded.art, excluded.name, excluded.texte, excluded.reihenfolge, excluded.laender, \
         excluded.quelle)",
    )
    .bind(&l.kennung)
    .bind(&l.eltern)
    .bind(l.art.als_text())
    .bind(&l.name)
    .bind(Json(&l.texte))
    .bind(l.reihenfolge)
    .bind(laender(&l.laender))
    .bind(&l.quelle)
    .execute(db)
    .await?;
    Ok(geschrieben.rows_affected() > 0)
}

/// Sets the services of a situation, in this order. Was anything changed?
///
/// # Errors
/// The situation or a service does not exist, or the database refuses.
pub async fn lage_leistungen_setzen(
    db: &mut PgConnection,
    lage: &str,
    leistungen: &[LeistungKennung],
) -> Result<bool, Fehler> {
    let kennungen: Vec<&str> = leistungen.iter().map(LeistungKennung::as_str).collect();
    let weg = sqlx::query("DELETE FROM lage_leistung WHERE lage = $1 AND leistung <> ALL ($2)")
        .bind(lage)
        .bind(&kennungen)
        .execute(&mut *db)
        .await?;
    let da = sqlx::query(
        "INSERT INTO lage_leistung AS l (lage, leistung, reihenfolge) \
         SELECT $1, leistung, nr::integer FROM unnest($2::text[]) WITH ORDINALITY AS t (leistung, nr) \
         ON CONFLICT (lage, leistung) DO UPDATE SET reihenfolge = excluded.reihenfolge \
         WHERE l.reihenfolge <> excluded.reihenfolge",
    )
    .bind(lage)
    .bind(&kennungen)
    .execute(db)
    .await?;
    Ok(weg.rows_affected() + da.rows_affected() > 0)
}

/// Adds an online service of others.
///
/// # Errors
/// The service does not exist, or the database refuses.
pub async fn onlinedienst_speichern(db: &mut PgConnection, d: &Onlinedienst) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO onlinedienst (leistung, gebiet, name, adresse, vertrauensniveau, gueltig_von, gueltig_bis, \
         quelle, quelle_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(d.leistung.as_str())
    .bind(&d.gebiet)
    .bind(&d.name)
    .bind(&d.adresse)
    .bind(&d.vertrauensniveau)
    .bind(d.von.map(|t| t.to_sqlx()))
    .bind(d.bis.map(|t| t.to_sqlx()))
    .bind(&d.quelle)
    .bind(&d.quelle_id)
    .execute(db)
    .await?;
    Ok(())
}

/// Writes a word of citizens anew or over its old meaning. Was anything changed?
///
/// # Errors
/// The database refuses.
pub async fn synonym_speichern(db: &mut PgConnection, s: &Synonym, quelle: &str) -> Result<bool, Fehler> {
    let geschrieben = sqlx::query(
        "INSERT INTO synonym AS s (wort, bedeutet, sprache, land, quelle) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (wort, sprache, land) DO UPDATE SET bedeutet = excluded.bedeutet, quelle = excluded.quelle \
         WHERE (s.bedeutet, s.quelle) IS DISTINCT FROM (excluded.bedeutet, excluded.quelle)",
    )
    .bind(&s.wort)
    .bind(&s.bedeutet)
    .bind(&s.sprache)
    .bind(s.land.as_ref().map(Land::as_str))
    .bind(quelle)
    .execute(db)
    .await?;
    Ok(geschrieben.rows_affected() > 0)
}

/// Removes a word of citizens. Was it there?
///
/// # Errors
/// The database refuses.
pub async fn synonym_loeschen(
    db: &mut PgConnection,
    wort: &str,
    sprache: &str,
    land: Option<Land>,
) -> Result<bool, Fehler> {
    let weg = sqlx::query("DELETE FROM synonym WHERE wort = $1 AND sprache = $2 AND land IS NOT DISTINCT FROM $3")
        .bind(wort)
        .bind(sprache)
        .bind(land.as_ref().map(Land::as_str))
        .execute(db)
        .await?;
    Ok(weg.rows_affected() > 0)
}
