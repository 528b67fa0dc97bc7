//! The register of processes (0088_prozessregister.sql): a process of a draft is described and shared, others find it, take
//! it over and stay in sight of where it came from. Every function needs the view of a Land or an authority; what is shared
//! with it stands in it too, and is changed by its owner only.

use std::{fmt, str::FromStr};

use datenbank::Tx;
use grund::{KontoId, LeistungKennung, MandantId, Traeger, Umwelt, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx as _};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{
    Fehler,
    werkstueck::{Wer, Werkstueck, WerkstueckId},
};

/// The id of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProzessId(pub Uuid);

impl fmt::Display for ProzessId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for ProzessId {
    type Err = uuid::Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(s).map(Self)
    }
}

impl From<Uuid> for ProzessId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

/// How far a process is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Prozessstand {
    /// Being made.
    Entwurf,
    /// Works, and is meant to be followed.
    Gilt,
    /// No longer recommended; others do not see it.
    Zurueckgezogen,
}

impl Prozessstand {
    /// All of them.
    pub const ALLE: [Self; 3] = [Self::Entwurf, Self::Gilt, Self::Zurueckgezogen];

    /// The value in the database and in forms.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Entwurf => "entwurf",
            Self::Gilt => "gilt",
            Self::Zurueckgezogen => "zurueckgezogen",
        }
    }

    /// From a form.
    #[must_use]
    pub fn lesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.als_text() == text)
    }
}

/// Who sees a process besides its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Teilen {
    /// Nobody.
    Niemand,
    /// These authorities.
    Bestimmte(Vec<MandantId>),
    /// Every Land and authority.
    Alle,
}

impl Teilen {
    /// The value in the database and in forms.
    #[must_use]
    pub const fn als_text(&self) -> &'static str {
        match self {
            Self::Niemand => "niemand",
            Self::Bestimmte(_) => "bestimmte",
            Self::Alle => "alle",
        }
    }

    fn behoerden(&self) -> Vec<i32> {
        if let Self::Bestimmte(m) = self { m.iter().map(|m| m.0).collect() } else { Vec::new() }
    }
}

/// What its owner says about a process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prozessangaben {
    /// What it is called.
    pub name: String,
    /// What it does, and what is special about it.
    pub beschreibung: String,
    /// How far it is.
    pub stand: Prozessstand,
    /// Who sees it.
    pub teilen: Teilen,
    /// May those who see it also see how long its runs take?
    pub zeiten: bool,
}

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prozess {
    /// Its id.
    pub id: ProzessId,
    /// Whose it is.
    pub traeger: Traeger,
    /// What the owner says.
    pub angaben: Prozessangaben,
    /// The service that it runs.
    pub leistung: LeistungKennung,
    /// Its name.
    pub leistung_name: String,
    /// The draft that it was taken from.
    pub werkstueck: WerkstueckId,
    /// Names of the building blocks in it.
    pub bausteine: Vec<String>,
    /// BPMN.
    pub modell: String,
    /// The entry that it was taken over from.
    pub herkunft: Option<ProzessId>,
    /// Counts every change.
    pub zaehler: i32,
    /// Who changed it last.
    pub wer: KontoId,
    /// Since when it is here.
    pub angelegt: Zeitpunkt,
    /// When it was changed last.
    pub geaendert: Zeitpunkt,
}

datenbank::zeile! {
    struct Zeile {
        id: Uuid,
        land: Option<String>,
        mandant_id: Option<i32>,
        name: String,
        beschreibung: String,
        leistung: String,
        leistung_name: String,
        werkstueck_id: Uuid,
        stand: String,
        teilen: String,
        geteilt_mit: Vec<i32>,
        zeiten: bool,
        bausteine: Vec<String>,
        modell: String,
        herkunft: Option<Uuid>,
        zaehler: i32,
        wer: Uuid,
        angelegt: Timestamp,
        geaendert: Timestamp,
    }
}

const SPALTEN: &str = "id, land, mandant_id, name, beschreibung, leistung, leistung_name, werkstueck_id, stand, teilen, \
    geteilt_mit, zeiten, bausteine, modell, herkunft, zaehler, wer, angelegt, geaendert";

/// Most entries that a search looks at, the last changed first.
pub const HOECHSTENS: i64 = 1000;

fn falsch(spalte: &'static str, wert: impl Into<String>) -> Fehler {
    Fehler::Widerspruch { tabelle: "prozess", spalte, wert: wert.into() }
}

impl Zeile {
    fn prozess(self) -> Result<Prozess, Fehler> {
        let traeger = match (self.land.as_deref(), self.mandant_id) {
            (Some(l), None) => Traeger::Land(l.parse().map_err(|_| falsch("land", l))?),
            (None, Some(m)) => Traeger::Mandant(MandantId(m)),
            _ => return Err(falsch("mandant_id", "")),
        };
        let teilen = match self.teilen.as_str() {
            "niemand" => Teilen::Niemand,
            "alle" => Teilen::Alle,
            "bestimmte" => Teilen::Bestimmte(self.geteilt_mit.into_iter().map(MandantId).collect()),
            t => return Err(falsch("teilen", t)),
        };
        let stand = Prozessstand::lesen(&self.stand).ok_or_else(|| falsch("stand", self.stand.clone()))?;
        Ok(Prozess {
            id: ProzessId(self.id),
            traeger,
            angaben: Prozessangaben {
                name: self.name,
                beschreibung: self.beschreibung,
                stand,
                teilen,
                zeiten: self.zeiten,
            },
            leistung: LeistungKennung(self.leistung),
            leistung_name: self.leistung_name,
            werkstueck: WerkstueckId(self.werkstueck_id),
            bausteine: self.bausteine,
            modell: self.modell,
            herkunft: self.herkunft.map(ProzessId),
            zaehler: self.zaehler,
            wer: KontoId(self.wer),
            angelegt: self.angelegt.to_jiff(),
            geaendert: self.geaendert.to_jiff(),
        })
    }
}

/// All entries of this view, its own and those shared with it, the last changed first.
///
/// # Errors
/// The database failed.
pub async fn alle(db: &mut PgConnection) -> Result<Vec<Prozess>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM prozess ORDER BY geaendert DESC, id LIMIT $1");
    let zeilen: Vec<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(HOECHSTENS).fetch_all(db).await?;
    zeilen.into_iter().map(Zeile::prozess).collect()
}

/// One of them; `None`: not in this view.
///
/// # Errors
/// The database failed.
pub async fn eintrag(db: &mut PgConnection, id: ProzessId) -> Result<Option<Prozess>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM prozess WHERE id = $1");
    let zeile: Option<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id.0).fetch_optional(db).await?;
    zeile.map(Zeile::prozess).transpose()
}

/// The entry of a draft.
///
/// # Errors
/// The database failed.
pub async fn zu_werkstueck(db: &mut PgConnection, w: WerkstueckId) -> Result<Option<Prozess>, Fehler> {
    let sql = format!("SELECT {SPALTEN} FROM prozess WHERE werkstueck_id = $1");
    let zeile: Option<Zeile> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(w.0).fetch_optional(db).await?;
    zeile.map(Zeile::prozess).transpose()
}

/// The process of a draft: its text and the building blocks in it.
#[derive(Debug, Clone, Copy)]
pub struct Prozesstext<'a> {
    /// BPMN.
    pub modell: &'a str,
    /// Names of the building blocks in it.
    pub bausteine: &'a [String],
}

/// Puts the process of a draft into the register. `None`: it has its place there already.
///
/// # Errors
/// The database failed.
pub async fn aufnehmen(
    tx: &mut Tx,
    umwelt: &Umwelt,
    wer: Wer,
    w: &Werkstueck,
    angaben: &Prozessangaben,
    text: Prozesstext<'_>,
    herkunft: Option<ProzessId>,
) -> Result<Option<ProzessId>, Fehler> {
    let id: ProzessId = umwelt.neue_id();
    let neu = sqlx::query(
        "INSERT INTO prozess (id, land, mandant_id, name, beschreibung, leistung, leistung_name, werkstueck_id, stand, teilen, \
           geteilt_mit, bausteine, modell, herkunft, wer, angelegt, geaendert, zeiten) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $17) ON CONFLICT DO NOTHING",
    )
    .bind(id.0)
    .bind(w.traeger.land().map(|l| l.to_string()))
    .bind(w.traeger.mandant().map(|m| m.0))
    .bind(&angaben.name)
    .bind(&angaben.beschreibung)
    .bind(w.leistung.as_str())
    .bind(&w.name)
    .bind(w.id.0)
    .bind(angaben.stand.als_text())
    .bind(angaben.teilen.als_text())
    .bind(angaben.teilen.behoerden())
    .bind(text.bausteine)
    .bind(text.modell)
    .bind(herkunft.map(|h| h.0))
    .bind(wer.wer.0)
    .bind(wer.jetzt.to_sqlx())
    .bind(angaben.zeiten)
    .execute(&mut **tx)
    .await?;
    Ok((neu.rows_affected() == 1).then_some(id))
}

/// Changes what the owner says about the entry as it was read at `zaehler`. False: somebody was faster, or it is not hers.
///
/// # Errors
/// The database failed.
pub async fn beschreiben(
    tx: &mut Tx,
    id: ProzessId,
    wer: Wer,
    zaehler: i32,
    angaben: &Prozessangaben,
) -> Result<bool, Fehler> {
    let getan = sqlx::query(
        "UPDATE prozess SET name = $3, beschreibung = $4, stand = $5, teilen = $6, geteilt_mit = $7, wer = $8, geaendert = $9, \
           zeiten = $10, zaehler = zaehler + 1 WHERE id = $1 AND zaehler = $2",
    )
    .bind(id.0)
    .bind(zaehler)
    .bind(&angaben.name)
    .bind(&angaben.beschreibung)
    .bind(angaben.stand.als_text())
    .bind(angaben.teilen.als_text())
    .bind(angaben.teilen.behoerden())
    .bind(wer.wer.0)
    .bind(wer.jetzt.to_sqlx())
    .bind(angaben.zeiten)
    .execute(&mut **tx)
    .await?;
    Ok(getan.rows_affected() == 1)
}

/// Brings the entry to the process that its draft has now; `herkunft` where that was taken over from another entry. False: no
/// such entry of this view's owner.
///
/// # Errors
/// The database failed.
pub async fn nachfuehren(
    tx: &mut Tx,
    id: ProzessId,
    wer: Wer,
    text: Prozesstext<'_>,
    herkunft: Option<ProzessId>,
) -> Result<bool, Fehler> {
    let getan = sqlx::query(
        "UPDATE prozess SET modell = $2, bausteine = $3, herkunft = coalesce($4, herkunft), wer = $5, geaendert = $6, \
           zaehler = zaehler + 1 WHERE id = $1",
    )
    .bind(id.0)
    .bind(text.modell)
    .bind(text.bausteine)
    .bind(herkunft.map(|h| h.0))
    .bind(wer.wer.0)
    .bind(wer.jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(getan.rows_affected() == 1)
}
