//! Co-signing: while invited persons confirm, the draft is frozen and they all see the same bytes (decision 0021).
//!
//! A round is the frozen Antrag with one invitation a person. It belongs to the draft and goes with it: taken back, sent
//! or thrown away, nothing of it stays. What was confirmed is written into the Antrag when it is sent.

use datenbank::Tx;
use grund::{KontoId, LeistungKennung, MandantId, MitzeichnungId, Tag, Umwelt, VersionHash, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use serde::{Deserialize, Serialize};
use sqlx::{Row, postgres::PgRow};
use tresor::{Tresor, Vorgangsschluessel, sha256};

use crate::{Fehler, entwurf::Entwurf, hash32};

const ANTRAG: &str = "mitzeichnung/antrag";

/// Who is invited, and what opens the invitation. Sealed with the key of the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Eingeladen {
    /// The rule of the service that names her.
    pub regel: String,
    /// Her name, as the applicant wrote it.
    pub name: String,
    /// Where the mail with the link goes.
    pub email: String,
    /// What the link carries.
    pub link: String,
    /// What the applicant tells her by another way.
    pub code: String,
}

/// What became of an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Antwortstand {
    /// Nothing yet.
    Offen,
    /// She confirmed what was frozen.
    Bestaetigt {
        /// When.
        am: Zeitpunkt,
    },
    /// She did not.
    Abgelehnt {
        /// When.
        am: Zeitpunkt,
        /// Why, in her words.
        grund: String,
    },
}

/// One invitation.
#[derive(Debug, Clone)]
pub struct Mitzeichnung {
    /// Its id, which the link carries.
    pub id: MitzeichnungId,
    /// Who.
    pub person: Eingeladen,
    /// What she said.
    pub stand: Antwortstand,
    zugang: Option<(Vec<u8>, Zeitpunkt)>,
}

impl Mitzeichnung {
    /// Does the token of a browser open it at this moment?
    #[must_use]
    pub fn offen_fuer(&self, token: &str, jetzt: Zeitpunkt) -> bool {
        self.zugang.as_ref().is_some_and(|(summe, bis)| *bis > jetzt && sha256(token.as_bytes()) == summe.as_slice())
    }
}

/// A frozen Antrag and its invitations.
#[derive(Debug, Clone)]
pub struct Runde {
    /// The authority.
    pub mandant: MandantId,
    /// The draft.
    pub vorgang: VorgangId,
    /// Whose it is.
    pub konto: KontoId,
    /// The service.
    pub leistung: LeistungKennung,
    /// Its version.
    pub version: VersionHash,
    /// What everybody confirms (JSON).
    pub antrag: Vec<u8>,
    /// When it was frozen.
    pub begonnen: Zeitpunkt,
    /// The last day to answer.
    pub frist: Tag,
    /// All invitations, in the order of the form; a guest has only her own.
    pub mitzeichnungen: Vec<Mitzeichnung>,
    /// Opens what belongs to the draft.
    pub schluessel: Vorgangsschluessel,
}

impl Runde {
    /// Has everybody confirmed?
    #[must_use]
    pub fn alle_bestaetigt(&self) -> bool {
        self.mitzeichnungen.iter().all(|m| matches!(m.stand, Antwortstand::Bestaetigt { .. }))
    }

    /// Is the last day over?
    #[must_use]
    pub fn abgelaufen(&self, heute: Tag) -> bool {
        heute > self.frist
    }
}

/// Freezes the draft and writes an invitation for each person (`Sicht::KontoBei`). `None`: somebody else saved since
/// `entwurf` was read, or it is frozen already; nothing was written.
///
/// # Errors
/// The database or the keys fail.
pub async fn beginnen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    entwurf: &Entwurf,
    antrag: &[u8],
    personen: &[Eingeladen],
    (frist, erinnern): (Tag, Tag),
) -> Result<Option<Vec<MitzeichnungId>>, Fehler> {
    let (b, jetzt, s) = (&entwurf.bezug, umwelt.jetzt(), &entwurf.schluessel);
    let getroffen = sqlx::query(
        "WITH fest AS (UPDATE entwurf SET eingefroren = true, stand = stand + 1, geaendert = $3 \
            WHERE konto_id = $1 AND id = $2 AND stand = $4 AND NOT eingefroren \
            RETURNING mandant_id, id, konto_id, leistung, version, schluessel) \
         INSERT INTO mitzeichnungsrunde (mandant_id, vorgang_id, konto_id, leistung, version, schluessel, antrag, \
            begonnen, frist, erinnern) SELECT mandant_id, id, konto_id, leistung, version, schluessel, $5, $3, $6, $7 FROM fest",
    )
    .bind(entwurf.konto.0)
    .bind(entwurf.id.0)
    .bind(jetzt.to_sqlx())
    .bind(entwurf.stand)
    .bind(s.verschliessen(umwelt, ANTRAG, antrag)?)
    .bind(frist.to_sqlx())
    .bind(erinnern.to_sqlx())
    .execute(&mut **tx)
    .await?;
    if getroffen.rows_affected() != 1 {
        return Ok(None);
    }
    let mut ids = Vec::with_capacity(personen.len());
    for (nr, person) in (0_i32..).zip(personen) {
        let id: MitzeichnungId = umwelt.neue_id();
        let klar = serde_json::to_vec(person).map_err(|e| Fehler::widerspruch("mitzeichnung", &id, "person", &e))?;
        sqlx::query(
            "INSERT INTO mitzeichnung (mandant_id, vorgang_id, id, konto_id, nr, person) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(b.mandant.0)
        .bind(entwurf.id.0)
        .bind(id.0)
        .bind(entwurf.konto.0)
        .bind(nr)
        .bind(s.verschliessen(umwelt, &zweck(id, "person"), &klar)?)
        .execute(&mut **tx)
        .await?;
        ids.push(id);
    }
    Ok(Some(ids))
}

/// Takes the draft back: the round goes with all confirmations, and the answers can be changed again
/// (`Sicht::KontoBei`). `false`: there was no round.
///
/// # Errors
/// The database fails.
pub async fn zuruecknehmen(tx: &mut Tx, umwelt: &Umwelt, konto: KontoId, id: VorgangId) -> Result<bool, Fehler> {
    let weg = sqlx::query("DELETE FROM mitzeichnungsrunde WHERE konto_id = $1 AND vorgang_id = $2")
        .bind(konto.0)
        .bind(id.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "UPDATE entwurf SET eingefroren = false, stand = stand + 1, geaendert = $3 \
         WHERE konto_id = $1 AND id = $2 AND eingefroren",
    )
    .bind(konto.0)
    .bind(id.0)
    .bind(umwelt.jetzt().to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(weg.rows_affected() == 1)
}

/// More time for those who have not answered (`Sicht::KontoBei`).
///
/// # Errors
/// The database fails.
pub async fn verlaengern(
    tx: &mut Tx,
    konto: KontoId,
    id: VorgangId,
    (frist, erinnern): (Tag, Tag),
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE mitzeichnungsrunde SET frist = $3, erinnern = $4, erinnert = false, abgelaufen = false \
         WHERE konto_id = $1 AND vorgang_id = $2",
    )
    .bind(konto.0)
    .bind(id.0)
    .bind(frist.to_sqlx())
    .bind(erinnern.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The round of a draft as its owner sees it (`Sicht::Konto`).
///
/// # Errors
/// The database or the keys fail.
pub async fn laden(tx: &mut Tx, tresor: &Tresor, konto: KontoId, id: VorgangId) -> Result<Option<Runde>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM mitzeichnungsrunde WHERE konto_id = $1 AND vorgang_id = $2")
        .bind(konto.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?;
    match zeile {
        Some(zeile) => oeffnen(tx, tresor, &zeile).await.map(Some),
        None => Ok(None),
    }
}

/// The round as the guest with this invitation sees it (`Sicht::Mitzeichnung`): what was frozen, and her own invitation.
/// `None`: taken back, sent, or never made.
///
/// # Errors
/// The database or the keys fail.
pub async fn laden_als_gast(
    tx: &mut Tx,
    tresor: &Tresor,
    id: MitzeichnungId,
) -> Result<Option<(Runde, Mitzeichnung)>, Fehler> {
    let zeile = sqlx::query(
        "SELECT r.* FROM mitzeichnungsrunde r JOIN mitzeichnung m USING (mandant_id, vorgang_id) WHERE m.id = $1",
    )
    .bind(id.0)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(zeile) = zeile else { return Ok(None) };
    let runde = oeffnen(tx, tresor, &zeile).await?;
    let meine = runde.mitzeichnungen.iter().find(|m| m.id == id).cloned();
    Ok(meine.map(|m| (runde, m)))
}

/// The browser of a guest who had link and code: its token opens the invitation until `bis` (`Sicht::Mitzeichnung`).
///
/// # Errors
/// The database fails.
pub async fn zugang_setzen(tx: &mut Tx, id: MitzeichnungId, token: &str, bis: Zeitpunkt) -> Result<bool, Fehler> {
    let da = sqlx::query("UPDATE mitzeichnung SET zugang = $2, zugang_bis = $3 WHERE id = $1")
        .bind(id.0)
        .bind(sha256(token.as_bytes()).as_slice())
        .bind(bis.to_sqlx())
        .execute(&mut **tx)
        .await?;
    Ok(da.rows_affected() == 1)
}

/// What a guest says, once (`Sicht::Mitzeichnung`); with a reason she does not confirm. `false`: she has answered
/// before, or the round is over.
///
/// # Errors
/// The database or the keys fail.
pub async fn antworten(
    tx: &mut Tx,
    umwelt: &Umwelt,
    runde: &Runde,
    id: MitzeichnungId,
    grund: Option<&str>,
) -> Result<bool, Fehler> {
    let dicht = match grund {
        Some(text) => Some(runde.schluessel.verschliessen(umwelt, &zweck(id, "grund"), text.as_bytes())?),
        None => None,
    };
    let getan = sqlx::query(
        "UPDATE mitzeichnung SET status = $2, geantwortet = $3, grund = $4 WHERE id = $1 AND status = 'offen'",
    )
    .bind(id.0)
    .bind(if grund.is_some() { "abgelehnt" } else { "bestaetigt" })
    .bind(umwelt.jetzt().to_sqlx())
    .bind(dicht)
    .execute(&mut **tx)
    .await?;
    Ok(getan.rows_affected() == 1)
}

/// A round with which something has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Faelligkeit {
    /// The authority.
    pub mandant: MandantId,
    /// The draft.
    pub vorgang: VorgangId,
    /// Whose it is.
    pub konto: KontoId,
    /// Everybody has confirmed: it is to be sent.
    pub vollstaendig: bool,
    /// The last day is over, and the applicant was not told.
    pub abgelaufen: bool,
}

/// Rounds with which something has to be done (`Sicht::Betrieb`): to be sent, to be reminded of, over.
///
/// # Errors
/// The database fails.
pub async fn faellige(tx: &mut Tx, heute: Tag, hoechstens: u32) -> Result<Vec<Faelligkeit>, Fehler> {
    sqlx::query(
        "SELECT * FROM (SELECT r.mandant_id, r.vorgang_id, r.konto_id, r.erinnern, \
            (r.frist < $1 AND NOT r.abgelaufen) AS abgelaufen, (r.erinnern <= $1 AND NOT r.erinnert) AS mahnen, \
            NOT EXISTS (SELECT FROM mitzeichnung m WHERE m.mandant_id = r.mandant_id AND m.vorgang_id = r.vorgang_id \
                AND m.status <> 'bestaetigt') AS vollstaendig FROM mitzeichnungsrunde r) f \
         WHERE abgelaufen OR mahnen OR vollstaendig ORDER BY erinnern LIMIT $2",
    )
    .bind(heute.to_sqlx())
    .bind(i64::from(hoechstens))
    .fetch_all(&mut **tx)
    .await?
    .iter()
    .map(|z| {
        Ok(Faelligkeit {
            mandant: MandantId(z.try_get("mandant_id")?),
            vorgang: VorgangId(z.try_get("vorgang_id")?),
            konto: KontoId(z.try_get("konto_id")?),
            vollstaendig: z.try_get("vollstaendig")?,
            abgelaufen: z.try_get("abgelaufen")?,
        })
    })
    .collect()
}

/// Notes that those who have not answered were reminded, or that the applicant was told of the end (`Sicht::Konto`).
/// `false`: another worker did it.
///
/// # Errors
/// The database fails.
pub async fn vermerken(tx: &mut Tx, was: &Faelligkeit) -> Result<bool, Fehler> {
    let frage = if was.abgelaufen {
        "UPDATE mitzeichnungsrunde SET abgelaufen = true, erinnert = true WHERE konto_id = $1 AND vorgang_id = $2 AND NOT abgelaufen"
    } else {
        "UPDATE mitzeichnungsrunde SET erinnert = true WHERE konto_id = $1 AND vorgang_id = $2 AND NOT erinnert"
    };
    let getan = sqlx::query(frage).bind(was.konto.0).bind(was.vorgang.0).execute(&mut **tx).await?;
    Ok(getan.rows_affected() == 1)
}

fn zweck(id: MitzeichnungId, was: &str) -> String {
    format!("mitzeichnung/{id}/{was}")
}

async fn oeffnen(tx: &mut Tx, tresor: &Tresor, z: &PgRow) -> Result<Runde, Fehler> {
    let (mandant, vorgang) = (MandantId(z.try_get("mandant_id")?), VorgangId(z.try_get("vorgang_id")?));
    let schluessel = tresor.schluessel(mandant, vorgang, z.try_get("schluessel")?).await?;
    let zeilen = sqlx::query("SELECT * FROM mitzeichnung WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY nr")
        .bind(mandant.0)
        .bind(vorgang.0)
        .fetch_all(&mut **tx)
        .await?;
    Ok(Runde {
        mandant,
        vorgang,
        konto: KontoId(z.try_get("konto_id")?),
        leistung: LeistungKennung(z.try_get("leistung")?),
        version: VersionHash(hash32("mitzeichnungsrunde", &vorgang, "version", z.try_get("version")?)?),
        antrag: schluessel.oeffnen(ANTRAG, z.try_get("antrag")?)?,
        begonnen: z.try_get::<jiff_sqlx::Timestamp, _>("begonnen")?.to_jiff(),
        frist: z.try_get::<jiff_sqlx::Date, _>("frist")?.to_jiff(),
        mitzeichnungen: zeilen.iter().map(|m| einladung(m, &schluessel)).collect::<Result<_, _>>()?,
        schluessel,
    })
}

fn einladung(z: &PgRow, schluessel: &Vorgangsschluessel) -> Result<Mitzeichnung, Fehler> {
    let id = MitzeichnungId(z.try_get("id")?);
    let falsch = |spalte, grund: &dyn std::fmt::Display| Fehler::widerspruch("mitzeichnung", &id, spalte, &grund);
    let person = schluessel.oeffnen(&zweck(id, "person"), z.try_get("person")?)?;
    let zeit = |spalte: &str| -> Result<Option<Zeitpunkt>, sqlx::Error> {
        Ok(z.try_get::<Option<jiff_sqlx::Timestamp>, _>(spalte)?.map(jiff_sqlx::Timestamp::to_jiff))
    };
    let stand = match (z.try_get::<&str, _>("status")?, zeit("geantwortet")?) {
        ("offen", _) => Antwortstand::Offen,
        ("bestaetigt", Some(am)) => Antwortstand::Bestaetigt { am },
        ("abgelehnt", Some(am)) => {
            let dicht: Vec<u8> = z.try_get::<Option<_>, _>("grund")?.unwrap_or_default();
            let klar = schluessel.oeffnen(&zweck(id, "grund"), &dicht)?;
            Antwortstand::Abgelehnt { am, grund: String::from_utf8(klar).map_err(|e| falsch("grund", &e))? }
        }
        (anderes, _) => return Err(falsch("status", &anderes)),
    };
    let zugang = z.try_get::<Option<Vec<u8>>, _>("zugang")?.zip(zeit("zugang_bis")?);
    let person = serde_json::from_slice(&person).map_err(|e| falsch("person", &e))?;
    Ok(Mitzeichnung { id, person, stand, zugang })
}
