//! Sessions.

use std::time::Duration;

use datenbank::Pool;
use grund::{EinheitId, KontoId, MandantId, Traeger, VorgangId, Zeitpunkt, tag_von};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use super::{
    KANAL, KontoZeile,
    mitglied::{redaktionsrolle, rolle},
};
use crate::{
    Fehler, Handlungsauftrag, Mitgliedschaft, Redaktionsrolle, Rolle, Sitzung, Vertretungsauftrag, Zugehoerigkeit,
    bremse::spaeter, sitzung::GESEHEN,
};

pub async fn sitzung_anlegen(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    konto: KontoId,
    voll: bool,
    jetzt: Zeitpunkt,
    bis: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO sitzung (token_hash, konto_id, voll, angelegt, zuletzt, ablauf) VALUES ($1, $2, $3, $4, $4, $5)",
    )
    .bind(hash)
    .bind(konto.0)
    .bind(voll)
    .bind(jetzt.to_sqlx())
    .bind(bis.to_sqlx())
    .execute(db)
    .await?;
    Ok(())
}

pub async fn zwischenschritt(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<KontoZeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT k.konto_id, k.email, k.email_schluessel, k.name, k.kennwort, k.sprache, k.betreiber, k.zweitfaktor, \
         k.demonstration, k.angelegt, k.kennwort_geaendert, k.gesperrt IS NOT NULL AS gesperrt, \
         k.einladung_hash IS NOT NULL AS eingeladen, k.faktor_frei_bis \
         FROM sitzung s JOIN konto k USING (konto_id) WHERE s.token_hash = $1 AND NOT s.voll AND s.ablauf > $2 \
         AND k.gesperrt IS NULL",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(db)
    .await?)
}

datenbank::zeile! {
    struct SitzungZeile {
        konto_id: Uuid,
        name: String,
        email: String,
        betreiber: bool,
        auskunft: bool,
        demonstration: bool,
        ohne_konto: Option<Uuid>,
        dienst: bool,
        sprache: Option<String>,
        zuletzt: Timestamp,
        ablauf: Timestamp,
        nachweis: Option<Vec<u8>>,
        mandanten: Vec<i32>,
        einheiten: Vec<i32>,
        rollen: Vec<String>,
        vertritt: Vec<String>,
        redaktion: Vec<String>,
        dienstleister: Option<String>,
        auftrag: Option<String>,
    }
}

/// One round trip: the session, its account, its memberships, how it was proved (sealed); last-seen is written when it
/// is a minute old.
pub async fn sitzung(
    db: &Pool,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
    untaetig: Duration,
) -> Result<Option<(Sitzung, Option<Vec<u8>>)>, Fehler> {
    let vor = |um: Duration| {
        let um = jiff::SignedDuration::try_from(um).unwrap_or(jiff::SignedDuration::MAX);
        jetzt.saturating_sub(um).unwrap_or(jetzt).to_sqlx()
    };
    let zeile: Option<SitzungZeile> = sqlx::query_as(
        "WITH gesehen AS (UPDATE sitzung SET zuletzt = $2 \
           WHERE token_hash = $1 AND voll AND ablauf > $2 AND zuletzt > $3 AND zuletzt <= $4) \
         SELECT k.konto_id, k.name, coalesce(k.email, '') AS email, k.betreiber, k.auskunft, k.demonstration, k.dienst_mandant IS NOT NULL AS dienst, k.sprache, s.zuletzt, s.ablauf, s.nachweis, \
           (SELECT z.vorgang_id FROM vorgangszugang z WHERE k.ohne_konto AND z.konto_id = k.konto_id) AS ohne_konto, \
           ARRAY(SELECT m.mandant_id FROM mitgliedschaft m WHERE m.konto_id = k.konto_id ORDER BY 1, m.einheit_id) AS mandanten, \
           ARRAY(SELECT m.einheit_id FROM mitgliedschaft m WHERE m.konto_id = k.konto_id ORDER BY m.mandant_id, 1) AS einheiten, \
           ARRAY(SELECT m.rolle FROM mitgliedschaft m WHERE m.konto_id = k.konto_id ORDER BY m.mandant_id, m.einheit_id) AS rollen, \
           ARRAY(SELECT concat_ws('|', r.rolle, coalesce(r.land, ''), r.mandant_id::text) FROM redaktionsrolle r \
             WHERE r.konto_id = k.konto_id ORDER BY 1) AS redaktion, \
           ARRAY(SELECT concat_ws('|', v.mandant_id, v.konto_id, v.bis, coalesce((SELECT string_agg(concat_ws(':', m.einheit_id, m.rolle), ',' \
               ORDER BY m.einheit_id) FROM mitgliedschaft m WHERE m.konto_id = v.konto_id AND m.mandant_id = v.mandant_id), ''), a.name) \
             FROM stellvertretung v JOIN konto a ON a.konto_id = v.konto_id WHERE v.vertreter = k.konto_id AND v.beendet IS NULL \
             AND $5 BETWEEN v.von AND v.bis AND EXISTS (SELECT FROM mitgliedschaft m WHERE m.konto_id = k.konto_id \
             AND m.mandant_id = v.mandant_id) ORDER BY 1) AS vertritt, \
           (SELECT concat_ws('|', d.dienstleister_id::text, d.name) FROM dienstleister_person p \
             JOIN dienstleister d USING (dienstleister_id) WHERE p.konto_id = k.konto_id) AS dienstleister, \
           (SELECT concat_ws('|', a.mandant_id, a.delegation_id, a.bis, array_to_string(a.rollen, ','), \
             array_to_string(a.einheiten, ',')) FROM delegation a JOIN dienstleister_person p USING (dienstleister_id) \
             WHERE a.mandant_id = s.fuer_mandant AND a.delegation_id = s.fuer_delegation AND p.konto_id = k.konto_id \
             AND p.entfernt IS NULL AND a.beendet IS NULL AND $5 BETWEEN a.von AND a.bis) AS auftrag \
         FROM sitzung s JOIN konto k USING (konto_id) \
         WHERE s.token_hash = $1 AND s.voll AND s.ablauf > $2 AND s.zuletzt > $3 AND k.gesperrt IS NULL",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .bind(vor(untaetig))
    .bind(vor(GESEHEN))
    .bind(tag_von(jetzt).to_sqlx())
    .fetch_optional(db)
    .await?;
    let Some(mut z) = zeile else { return Ok(None) };
    let (nachweis, dienst) = (z.nachweis.take(), z.dienst);
    let sitzung = z.sitzung(jetzt, untaetig)?;
    // Staff from whom everything was taken is nobody, not a citizen.
    Ok((!dienst || sitzung.personal()).then_some((sitzung, nachweis)))
}

/// `lektorat|14|` or `lektorat||14625020`, as the query of a session writes it.
fn redaktion_lesen(text: &str) -> Result<Redaktionsrolle, Fehler> {
    let mut teile = text.split('|');
    let (rolle, land) = (teile.next().unwrap_or_default(), teile.next().unwrap_or_default());
    let mandant = teile.next().and_then(|m| m.parse().ok());
    redaktionsrolle(rolle, Some(land).filter(|l| !l.is_empty()), mandant)
}

/// What the query of a session writes of the delegation under which it acts: whose, which, until when, roles, units.
fn auftrag_lesen(text: &str) -> Result<(Handlungsauftrag, Vec<Mitgliedschaft>, Vec<Redaktionsrolle>), Fehler> {
    let falsch = || Fehler::Widerspruch { tabelle: "delegation", spalte: "rollen", wert: text.to_owned() };
    let teile: Vec<&str> = text.split('|').collect();
    let &[mandant, delegation, bis, rollen, ref einheiten @ ..] = teile.as_slice() else { return Err(falsch()) };
    let mandant: MandantId = mandant.parse().map_err(|_| falsch())?;
    let (mut orte, mut redaktion) = (Vec::new(), Vec::new());
    for name in rollen.split(',') {
        if name == Rolle::Sachbearbeitung.name() {
            for einheit in einheiten.iter().flat_map(|e| e.split(',')) {
                let einheit = einheit.parse().map_err(|_| falsch())?;
                orte.push(Mitgliedschaft { mandant, einheit, rolle: Rolle::Sachbearbeitung });
            }
        } else {
            let rolle = redaktionsrolle(name, None, Some(mandant.0))?;
            redaktion.push(Redaktionsrolle { traeger: Traeger::Mandant(mandant), ..rolle });
        }
    }
    let delegation = delegation.parse().map_err(|_| falsch())?;
    Ok((Handlungsauftrag { mandant, delegation, bis: bis.parse().map_err(|_| falsch())? }, orte, redaktion))
}

/// What the query of a session writes of somebody who is absent: authority, who, until when, units with roles, name.
fn vertretung_lesen(text: &str) -> Result<(Vertretungsauftrag, Vec<Mitgliedschaft>), Fehler> {
    let falsch = || Fehler::Widerspruch { tabelle: "stellvertretung", spalte: "konto_id", wert: text.to_owned() };
    let teile: Vec<&str> = text.splitn(5, '|').collect();
    let &[mandant, konto, bis, einheiten, name] = teile.as_slice() else { return Err(falsch()) };
    let mandant: MandantId = mandant.parse().map_err(|_| falsch())?;
    let mut orte = Vec::new();
    for ort in einheiten.split(',').filter(|o| !o.is_empty()) {
        let (einheit, r) = ort.split_once(':').ok_or_else(falsch)?;
        orte.push(Mitgliedschaft { mandant, einheit: einheit.parse().map_err(|_| falsch())?, rolle: rolle(r)? });
    }
    let (konto, bis) = (konto.parse().map_err(|_| falsch())?, bis.parse().map_err(|_| falsch())?);
    Ok((Vertretungsauftrag { mandant, konto, name: name.to_owned(), bis }, orte))
}

/// The units of the absent one are hers for the time; where she works already, the higher of the two roles counts.
fn dazu(alle: &mut Vec<Mitgliedschaft>, neu: Mitgliedschaft) {
    match alle.iter_mut().find(|m| m.mandant == neu.mandant && m.einheit == neu.einheit) {
        Some(m) => m.rolle = m.rolle.max(neu.rolle),
        None => alle.push(neu),
    }
}

/// `uuid|name`, as the query of a session writes it.
fn zugehoerigkeit_lesen(text: &str, auftrag: Option<Handlungsauftrag>) -> Result<Zugehoerigkeit, Fehler> {
    let falsch =
        || Fehler::Widerspruch { tabelle: "dienstleister_person", spalte: "dienstleister_id", wert: text.into() };
    let (id, name) = text.split_once('|').ok_or_else(falsch)?;
    Ok(Zugehoerigkeit { dienstleister: id.parse().map_err(|_| falsch())?, name: name.to_owned(), auftrag })
}

impl SitzungZeile {
    fn sitzung(self, jetzt: Zeitpunkt, untaetig: Duration) -> Result<Sitzung, Fehler> {
        let orte = self.mandanten.into_iter().zip(self.einheiten);
        let mut mitgliedschaften = orte
            .zip(&self.rollen)
            .map(|((m, e), r)| Ok(Mitgliedschaft { mandant: MandantId(m), einheit: EinheitId(e), rolle: rolle(r)? }))
            .collect::<Result<Vec<_>, Fehler>>()?;
        let mut redaktion = self.redaktion.iter().map(|r| redaktion_lesen(r)).collect::<Result<Vec<_>, Fehler>>()?;
        let mut vertritt = Vec::new();
        for text in &self.vertritt {
            let (wen, orte) = vertretung_lesen(text)?;
            orte.into_iter().for_each(|m| dazu(&mut mitgliedschaften, m));
            vertritt.push(wen);
        }
        let mut auftrag = None;
        if let Some((a, orte, rollen)) = self.auftrag.as_deref().map(auftrag_lesen).transpose()? {
            // Under a delegation she has its rights and no others.
            (mitgliedschaften, redaktion, auftrag) = (orte, rollen, Some(a));
        }
        let dienstleister = self.dienstleister.as_deref().map(|d| zugehoerigkeit_lesen(d, auftrag)).transpose()?;
        let zuletzt = self.zuletzt.to_jiff();
        let zuletzt = if zuletzt <= jetzt.saturating_sub(jiff::SignedDuration::from_secs(60)).unwrap_or(jetzt) {
            jetzt
        } else {
            zuletzt
        };
        let ende = self.ablauf.to_jiff();
        Ok(Sitzung {
            konto: KontoId(self.konto_id),
            name: self.name,
            email: self.email,
            mitgliedschaften,
            vertritt,
            redaktion,
            betreiber: self.betreiber,
            auskunft: self.auskunft,
            dienstleister,
            demonstration: self.demonstration,
            ohne_konto: self.ohne_konto.map(VorgangId),
            nachweis: None,
            sprache: self.sprache.and_then(|s| s.parse().ok()),
            gueltig_bis: spaeter(zuletzt, untaetig).min(ende),
            endet_spaetestens: ende,
        })
    }
}

pub async fn sitzung_beenden(db: impl PgExecutor<'_>, hash: &[u8; 32], hash_hex: &str) -> Result<(), Fehler> {
    sqlx::query("WITH weg AS (DELETE FROM sitzung WHERE token_hash = $1) SELECT pg_notify($2, 's:' || $3)")
        .bind(hash)
        .bind(KANAL)
        .bind(hash_hex)
        .execute(db)
        .await?;
    Ok(())
}

pub async fn sitzungen_beenden(
    db: impl PgExecutor<'_>,
    konto: KontoId,
    ausser: Option<&[u8; 32]>,
) -> Result<(), Fehler> {
    sqlx::query(
        "WITH weg AS (DELETE FROM sitzung WHERE konto_id = $1 AND token_hash IS DISTINCT FROM $2) \
         SELECT pg_notify($3, 'k:' || $1::text)",
    )
    .bind(konto.0)
    .bind(ausser.map(<[u8; 32]>::as_slice))
    .bind(KANAL)
    .execute(db)
    .await?;
    Ok(())
}

pub async fn sitzungen(
    db: impl PgExecutor<'_>,
    konto: KontoId,
) -> Result<Vec<(Zeitpunkt, Zeitpunkt, Zeitpunkt)>, Fehler> {
    let zeilen: Vec<(Timestamp, Timestamp, Timestamp)> =
        sqlx::query_as("SELECT angelegt, zuletzt, ablauf FROM sitzung WHERE konto_id = $1 AND voll ORDER BY angelegt")
            .bind(konto.0)
            .fetch_all(db)
            .await?;
    Ok(zeilen.into_iter().map(|(a, z, e)| (a.to_jiff(), z.to_jiff(), e.to_jiff())).collect())
}
