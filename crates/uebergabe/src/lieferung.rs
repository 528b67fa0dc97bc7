//! Deliveries: written when they fall due, read, settled by people, counted.

use datenbank::Tx;
use grund::{EinheitId, LeistungKennung, MandantId, UebergabeId, Umwelt, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use tresor::Vorgangsschluessel;
use vorgang::weiterleitung::Rueckmeldung;

use crate::{Fehler, Sendung, WegFehler};

/// Where a delivery stands, as the row says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stand {
    /// It will be tried, or waits for its target.
    Wartet,
    /// The other side has it.
    Uebergeben,
    /// The other side does not take it.
    Abgewiesen,
    /// A person must look.
    Angehalten,
    /// A person saw to it.
    VonHand,
    /// The matter was withdrawn.
    Entfallen,
}

impl Stand {
    const ALLE: [Self; 6] =
        [Self::Wartet, Self::Uebergeben, Self::Abgewiesen, Self::Angehalten, Self::VonHand, Self::Entfallen];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wartet => "wartet",
            Self::Uebergeben => "uebergeben",
            Self::Abgewiesen => "abgewiesen",
            Self::Angehalten => "angehalten",
            Self::VonHand => "von_hand",
            Self::Entfallen => "entfallen",
        }
    }

    /// Does it still want to go out?
    #[must_use]
    pub const fn offen(self) -> bool {
        matches!(self, Self::Wartet | Self::Abgewiesen | Self::Angehalten)
    }
}

/// What went wrong last, without any content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fehlerart {
    /// Not reachable.
    NichtErreichbar,
    /// It does not let us in.
    Zugang,
    /// It does not take the access key of the service.
    Schluessel,
    /// Its answer makes no sense.
    Antwort,
    /// It does not take it.
    Abgewiesen,
    /// Too much for the way.
    ZuGross,
    /// A file cannot be opened.
    Datei,
    /// Nobody is responsible at the place.
    OhneStelle,
}

impl Fehlerart {
    pub(crate) const ALLE: [Self; 8] = [
        Self::NichtErreichbar,
        Self::Zugang,
        Self::Schluessel,
        Self::Antwort,
        Self::Abgewiesen,
        Self::ZuGross,
        Self::Datei,
        Self::OhneStelle,
    ];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NichtErreichbar => "nicht_erreichbar",
            Self::Zugang => "zugang",
            Self::Schluessel => "schluessel",
            Self::Antwort => "antwort",
            Self::Abgewiesen => "abgewiesen",
            Self::ZuGross => "zu_gross",
            Self::Datei => "datei",
            Self::OhneStelle => "ohne_stelle",
        }
    }

    /// What people read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::NichtErreichbar => "Das andere System ist nicht erreichbar",
            Self::Zugang => "Das andere System nimmt den Zugang nicht an; prüfen Sie Adresse und Kennwort des Ziels",
            Self::Schluessel => {
                "Das andere System nimmt den Zugangsschlüssel dieser Leistung nicht an; Ihre Redaktion trägt ihn unter „Werte Ihrer Behörde“ neu ein"
            }
            Self::Antwort => "Das andere System antwortet unverständlich",
            Self::Abgewiesen => "Das andere System nimmt die Angaben nicht an",
            Self::ZuGross => "Die Dateien sind zusammen zu groß für diesen Weg",
            Self::Datei => "Eine Datei lässt sich nicht öffnen",
            Self::OhneStelle => "Am Ort ist keine Stelle eingetragen",
        }
    }
}

impl From<&WegFehler> for Fehlerart {
    fn from(f: &WegFehler) -> Self {
        match f {
            WegFehler::NichtErreichbar(_) => Self::NichtErreichbar,
            WegFehler::Zugang(_) => Self::Zugang,
            WegFehler::Schluessel(_) => Self::Schluessel,
            WegFehler::Antwort(_) => Self::Antwort,
            WegFehler::Abgewiesen(_) => Self::Abgewiesen,
            WegFehler::ZuGross(_) => Self::ZuGross,
        }
    }
}

/// A delivery that falls due.
#[derive(Debug, Clone)]
pub struct Neu {
    /// The unit that has the matter.
    pub einheit: EinheitId,
    /// The rule of the service.
    pub regel: String,
    /// `schnittstelle`, `stelle` or `mail`.
    pub weg: &'static str,
    /// The name of the target; for an office its id.
    pub ziel: String,
    /// The office of the platform that gets it.
    pub an: Option<(MandantId, EinheitId)>,
    /// Nobody is responsible at the place: held from the start.
    pub ohne_stelle: bool,
    /// The secret value of the service that goes along.
    pub zugang: Option<String>,
    /// What is sent.
    pub sendung: Sendung,
}

/// A delivery as people see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lieferung {
    /// Which.
    pub id: UebergabeId,
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// The unit that has the matter.
    pub einheit: EinheitId,
    /// The service.
    pub leistung: LeistungKennung,
    /// The rule of the service.
    pub regel: String,
    /// Who gets it.
    pub name: String,
    /// How.
    pub weg: String,
    /// The name of the target.
    pub ziel: String,
    /// It needs a secret value of its service that is not set: nobody tries.
    pub ohne_zugang: bool,
    /// The office of the platform that gets it.
    pub an: Option<(MandantId, EinheitId)>,
    /// Where it stands.
    pub stand: Stand,
    /// When it is tried, or asked about, next.
    pub faellig: Option<Zeitpunkt>,
    /// How often it was tried in vain.
    pub versuche: i32,
    /// What went wrong last.
    pub fehler: Option<Fehlerart>,
    /// The number at the other side.
    pub kennung: Option<String>,
    /// How far the other side is.
    pub rueckmeldung: Option<Rueckmeldung>,
    /// Since when the other side has it.
    pub uebergeben: Option<Zeitpunkt>,
    /// When it fell due.
    pub angelegt: Zeitpunkt,
    /// What the other side wrote; only where the matter's key was at hand.
    pub meldung: Option<String>,
}

pub(crate) fn zweck(id: UebergabeId, was: &str) -> String {
    format!("uebergabe/{id}/{was}")
}

/// Writes deliveries that fall due (`Sicht::Mandant`). One that is there already stays as it is.
///
/// # Errors
/// The database or the keys fail.
pub async fn anlegen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    schluessel: &Vorgangsschluessel,
    (mandant, vorgang): (MandantId, VorgangId),
    neue: &[Neu],
) -> Result<(), Fehler> {
    let jetzt = umwelt.jetzt();
    for n in neue {
        let id = n.sendung.id;
        let klar = serde_json::to_vec(&n.sendung).map_err(|e| Fehler::widerspruch("uebergabe", &id, "inhalt", &e))?;
        let (stand, faellig, fehler) = match n.ohne_stelle {
            true => (Stand::Angehalten, None, Some(Fehlerart::OhneStelle.name())),
            false => (Stand::Wartet, Some(jetzt.to_sqlx()), None),
        };
        sqlx::query(
            "INSERT INTO uebergabe (mandant_id, vorgang_id, id, einheit_id, leistung, regel, name, weg, ziel, an_mandant, \
             an_einheit, inhalt, status, faellig, fehler, angelegt, geaendert, zugang) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17) ON CONFLICT DO NOTHING",
        )
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(id.0)
        .bind(n.einheit.0)
        .bind(&n.sendung.leistung)
        .bind(&n.regel)
        .bind(&n.sendung.empfaenger)
        .bind(n.weg)
        .bind(&n.ziel)
        .bind(n.an.map(|(m, _)| m.0))
        .bind(n.an.map(|(_, e)| e.0))
        .bind(schluessel.verschliessen(umwelt, &zweck(id, "inhalt"), &klar)?)
        .bind(stand.name())
        .bind(faellig)
        .bind(fehler)
        .bind(jetzt.to_sqlx())
        .bind(&n.zugang)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Everything but what is sent.
macro_rules! auswahl {
    ($rest:literal) => {
        concat!(
            "SELECT mandant_id, vorgang_id, id, einheit_id, leistung, regel, name, weg, ziel, an_mandant, an_einheit, status, \
             faellig, versuche, fehler, meldung, kennung, rueckmeldung, uebergeben, angelegt, zugang IS NOT NULL AND NOT EXISTS (SELECT FROM \
             uebergabe_zugang g WHERE g.mandant_id = uebergabe.mandant_id AND g.leistung = uebergabe.leistung \
             AND g.name = uebergabe.zugang AND g.ziel = uebergabe.ziel) AS ohne_zugang",
            $rest
        )
    };
}

/// A delivery with what is sent (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn laden(
    tx: &mut Tx,
    schluessel: &Vorgangsschluessel,
    (mandant, vorgang, id): (MandantId, VorgangId, UebergabeId),
) -> Result<Option<(Lieferung, Sendung)>, Fehler> {
    let sql = auswahl!(", inhalt FROM uebergabe WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3");
    let zeile = sqlx::query(sql).bind(mandant.0).bind(vorgang.0).bind(id.0).fetch_optional(&mut **tx).await?;
    let Some(z) = zeile else { return Ok(None) };
    let klar = schluessel.oeffnen(&zweck(id, "inhalt"), z.try_get("inhalt")?)?;
    let sendung = serde_json::from_slice(&klar).map_err(|e| Fehler::widerspruch("uebergabe", &id, "inhalt", &e))?;
    Ok(Some((lesen(&z, Some(schluessel))?, sendung)))
}

/// The deliveries of a matter, in the order in which they fell due (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn des_vorgangs(
    tx: &mut Tx,
    schluessel: &Vorgangsschluessel,
    mandant: MandantId,
    vorgang: VorgangId,
) -> Result<Vec<Lieferung>, Fehler> {
    let sql = auswahl!(" FROM uebergabe WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY angelegt, name, id");
    let zeilen = sqlx::query(sql).bind(mandant.0).bind(vorgang.0).fetch_all(&mut **tx).await?;
    zeilen.iter().map(|z| lesen(z, Some(schluessel))).collect()
}

/// What of some units of an authority still wants to go out, the longest waiting first (`Sicht::Mandant`).
///
/// # Errors
/// The database fails.
pub async fn offene(
    tx: &mut Tx,
    mandant: MandantId,
    einheiten: &[EinheitId],
    hoechstens: i64,
) -> Result<Vec<Lieferung>, Fehler> {
    let sql = auswahl!(
        " FROM uebergabe WHERE mandant_id = $1 AND einheit_id = ANY ($2) \
         AND status IN ('wartet', 'abgewiesen', 'angehalten') ORDER BY angelegt, id LIMIT $3"
    );
    let zeilen = sqlx::query(sql)
        .bind(mandant.0)
        .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
        .bind(hoechstens)
        .fetch_all(&mut **tx)
        .await?;
    zeilen.iter().map(|z| lesen(z, None)).collect()
}

fn lesen(z: &PgRow, schluessel: Option<&Vorgangsschluessel>) -> Result<Lieferung, Fehler> {
    let id = UebergabeId(z.try_get("id")?);
    let wort = |spalte: &'static str, wort: &str| Fehler::widerspruch("uebergabe", &id, spalte, &wort);
    let status: &str = z.try_get("status")?;
    let fehler: Option<&str> = z.try_get("fehler")?;
    let rueck: Option<&str> = z.try_get("rueckmeldung")?;
    let meldung: Option<&[u8]> = z.try_get("meldung")?;
    let meldung = match (meldung, schluessel) {
        (Some(dicht), Some(s)) => Some(String::from_utf8_lossy(&s.oeffnen(&zweck(id, "meldung"), dicht)?).into_owned()),
        _ => None,
    };
    let zeit = |spalte: &str| -> Result<Option<Zeitpunkt>, sqlx::Error> {
        Ok(z.try_get::<Option<jiff_sqlx::Timestamp>, _>(spalte)?.map(|t| t.to_jiff()))
    };
    let an: (Option<i32>, Option<i32>) = (z.try_get("an_mandant")?, z.try_get("an_einheit")?);
    Ok(Lieferung {
        id,
        mandant: MandantId(z.try_get("mandant_id")?),
        vorgang: VorgangId(z.try_get("vorgang_id")?),
        einheit: EinheitId(z.try_get("einheit_id")?),
        leistung: LeistungKennung(z.try_get("leistung")?),
        regel: z.try_get("regel")?,
        name: z.try_get("name")?,
        weg: z.try_get("weg")?,
        ziel: z.try_get("ziel")?,
        ohne_zugang: z.try_get("ohne_zugang")?,
        an: an.0.zip(an.1).map(|(m, e)| (MandantId(m), EinheitId(e))),
        stand: Stand::ALLE.into_iter().find(|s| s.name() == status).ok_or_else(|| wort("status", status))?,
        faellig: zeit("faellig")?,
        versuche: z.try_get("versuche")?,
        fehler: fehler
            .map(|w| Fehlerart::ALLE.into_iter().find(|f| f.name() == w).ok_or_else(|| wort("fehler", w)))
            .transpose()?,
        kennung: z.try_get("kennung")?,
        rueckmeldung: rueck.map(|w| Rueckmeldung::von(w).ok_or_else(|| wort("rueckmeldung", w))).transpose()?,
        uebergeben: zeit("uebergeben")?,
        angelegt: z.try_get::<jiff_sqlx::Timestamp, _>("angelegt")?.to_jiff(),
        meldung,
    })
}

/// A person has it tried again at once, from the first try on.
///
/// # Errors
/// The database fails.
pub async fn wiederholen(
    tx: &mut Tx,
    (mandant, vorgang, id): (MandantId, VorgangId, UebergabeId),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "WITH frei AS (DELETE FROM uebergabe_sperre s USING uebergabe u WHERE u.mandant_id = $1 AND u.vorgang_id = $2 \
           AND u.id = $3 AND s.mandant_id = $1 AND s.ziel = u.ziel) \
         UPDATE uebergabe SET status = 'wartet', faellig = $4, versuche = 0, fehler = NULL, meldung = NULL, geaendert = $4 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND status IN ('wartet', 'abgewiesen', 'angehalten')",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(id.0)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A person saw to it by another way.
///
/// # Errors
/// The database fails.
pub async fn von_hand(
    tx: &mut Tx,
    (mandant, vorgang, id): (MandantId, VorgangId, UebergabeId),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    schliessen(tx, mandant, vorgang, Some(id), Stand::VonHand, jetzt).await
}

/// The matter was withdrawn: nothing more goes out.
///
/// # Errors
/// The database fails.
pub async fn beenden(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    schliessen(tx, mandant, vorgang, None, Stand::Entfallen, jetzt).await
}

async fn schliessen(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
    id: Option<UebergabeId>,
    stand: Stand,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE uebergabe SET status = $4, faellig = NULL, geaendert = $5 WHERE mandant_id = $1 AND vorgang_id = $2 \
         AND ($3::uuid IS NULL OR id = $3) AND status IN ('wartet', 'abgewiesen', 'angehalten')",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(id.map(|u| u.0))
    .bind(stand.name())
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The matter went to another unit: so do its deliveries.
///
/// # Errors
/// The database fails.
pub async fn einheit_wechseln(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
    an: EinheitId,
) -> Result<(), Fehler> {
    sqlx::query("UPDATE uebergabe SET einheit_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(an.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// What the operator sees of one target: numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zielstand {
    /// The authority.
    pub mandant: MandantId,
    /// The name of the target.
    pub ziel: String,
    /// Is it set up (offices always are)?
    pub eingerichtet: bool,
    /// How many wait.
    pub wartend: i64,
    /// How many were refused.
    pub abgewiesen: i64,
    /// How many wait for a person.
    pub angehalten: i64,
    /// How often it failed in a row.
    pub fehler: i32,
    /// Since when the oldest waits.
    pub aelteste: Option<Zeitpunkt>,
}

/// What wants to go out, by authority and target; at most 200, the oldest first. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database fails.
pub async fn staende(tx: &mut Tx) -> Result<Vec<Zielstand>, Fehler> {
    sqlx::query(
        "SELECT u.mandant_id, u.ziel, count(*) FILTER (WHERE status = 'wartet') AS wartend, \
                count(*) FILTER (WHERE status = 'abgewiesen') AS abgewiesen, \
                count(*) FILTER (WHERE status = 'angehalten') AS angehalten, min(angelegt) AS aelteste, \
                coalesce(max(s.fehler), 0) AS fehler, \
                bool_or(weg = 'stelle' OR EXISTS (SELECT FROM uebergabe_ziel z \
                   WHERE z.mandant_id = u.mandant_id AND z.name = u.ziel)) AS eingerichtet \
         FROM uebergabe u LEFT JOIN uebergabe_sperre s ON s.mandant_id = u.mandant_id AND s.ziel = u.ziel \
         WHERE status IN ('wartet', 'abgewiesen', 'angehalten') GROUP BY u.mandant_id, u.ziel \
         ORDER BY min(angelegt), u.mandant_id, u.ziel LIMIT 200",
    )
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(|z| {
        Ok(Zielstand {
            mandant: MandantId(z.try_get("mandant_id")?),
            ziel: z.try_get("ziel")?,
            eingerichtet: z.try_get("eingerichtet")?,
            wartend: z.try_get("wartend")?,
            abgewiesen: z.try_get("abgewiesen")?,
            angehalten: z.try_get("angehalten")?,
            fehler: z.try_get("fehler")?,
            aelteste: z.try_get::<Option<jiff_sqlx::Timestamp>, _>("aelteste")?.map(|t| t.to_jiff()),
        })
    })
    .collect()
}
