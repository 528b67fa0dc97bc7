//! Bringing official lists and other portals' data into the directory, and giving ours out.
//!
//! A reader (adapters/amtlich, adapters/xzufi) hands over one record after the other; the records of one file are
//! gathered in temporary tables and then compared with the directory in a few statements, all in one transaction. So a
//! file of any size needs little memory, a fault in the middle leaves nothing behind, and a record that is there
//! already is not written again: importing twice changes nothing and tells nobody.
//!
//! What a newer full list of the same source no longer has is ended (`gueltig_bis`), not deleted: matters and letters of
//! earlier years name it.
//!
//! Left out: which file format says what (the adapters), and choosing the file (the command).

mod austausch;
mod austausch_sql;
mod gebiete;
mod katalog;
pub(crate) mod lagenfolge;
mod lagentexte;
mod listen;
mod objekte;
mod ortsteile;
mod stapel;

use std::fmt;

use datenbank::{Datenbank, Sicht, Tx};
use grund::Zeitpunkt;
use jiff_sqlx::ToSqlx as _;
use serde::Serialize;
use sqlx::types::Json;

pub use austausch::austausch;
pub use gebiete::{Fruehersatz, Gemeindesatz, Grenzsatz, Plzsatz, frueher, gemeinden, grenzen, plz};
pub use katalog::{Leikasatz, Ozgsatz, lagenart, leika, ozg};
pub use listen::{Codelistenkopf, Codezeile, Feiertagsatz, codeliste, feiertage};
pub use objekte::{
    Fremdkennung, Leistungsobjekt, Objekt, Objektart, Onlinedienstobjekt, Stellenobjekt, Textobjekt,
    Zustaendigkeitsobjekt, ausgabestelle, eigene_kennung, geaenderte_objekte, objekte,
};
pub use ortsteile::{Ortsteilsatz, ortsteile};

use crate::Fehler;

/// Lines of a report that are kept; the rest is only counted.
const ZEILEN_HOECHSTENS: usize = 1000;
/// So many of what was passed over are named.
const BEISPIELE: usize = 3;

/// One line of a report: where in the file, about what, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ablehnung {
    /// `Zeile 17`.
    pub stelle: String,
    /// What it is about, as the file has it.
    pub was: String,
    /// Why, and what to do about it.
    pub warum: String,
}

impl Ablehnung {
    /// A line of a report.
    pub fn neu(stelle: impl Into<String>, was: impl Into<String>, warum: impl Into<String>) -> Self {
        Self { stelle: stelle.into(), was: was.into(), warum: warum.into() }
    }
}

impl fmt::Display for Ablehnung {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}: {}", self.stelle, self.was, self.warum)
    }
}

/// Records that were passed over for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Uebergangen {
    /// Why.
    pub warum: String,
    /// How many.
    pub anzahl: u64,
    /// The first of them.
    pub beispiele: Vec<String>,
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Bericht {
    /// Records that were not there.
    pub neu: u64,
    /// Records that were there otherwise.
    pub geaendert: u64,
    /// What this source no longer has.
    pub beendet: u64,
    /// Records that were there already.
    pub unveraendert: u64,
    /// Which ones those are: the first thousand by name.
    pub beendet_was: Vec<String>,
    /// Records of other Länder and kinds that this directory does not keep.
    pub uebergangen: u64,
    /// Why they were passed over.
    pub uebergangen_warum: Vec<Uebergangen>,
    /// How many were refused.
    pub abgelehnt_anzahl: u64,
    /// The first thousand of them.
    pub abgelehnt: Vec<Ablehnung>,
    /// How many were taken after something was put right, or need a look.
    pub hinweise_anzahl: u64,
    /// The first thousand of them.
    pub hinweise: Vec<Ablehnung>,
}

impl Bericht {
    /// Was anything written?
    #[must_use]
    pub const fn hat_geaendert(&self) -> bool {
        self.neu + self.geaendert + self.beendet > 0
    }

    fn ablehnen(&mut self, a: Ablehnung) {
        self.abgelehnt_anzahl += 1;
        if self.abgelehnt.len() < ZEILEN_HOECHSTENS {
            self.abgelehnt.push(a);
        }
    }

    fn uebergehen(&mut self, warum: &str, was: String) {
        self.uebergangen += 1;
        let da = self.uebergangen_warum.iter().position(|u| u.warum == warum);
        let nr = da.unwrap_or_else(|| {
            self.uebergangen_warum.push(Uebergangen { warum: warum.to_owned(), anzahl: 0, beispiele: Vec::new() });
            self.uebergangen_warum.len() - 1
        });
        if let Some(u) = self.uebergangen_warum.get_mut(nr) {
            u.anzahl += 1;
            if u.beispiele.len() < BEISPIELE && !u.beispiele.contains(&was) {
                u.beispiele.push(was);
            }
        }
    }

    fn hinweisen(&mut self, h: Ablehnung) {
        self.hinweise_anzahl += 1;
        if self.hinweise.len() < ZEILEN_HOECHSTENS {
            self.hinweise.push(h);
        }
    }
}

/// What a reader found next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gelesen<T> {
    /// A record, and where it stands.
    Satz(String, T),
    /// Something about the record before or after that was put right or left out.
    Hinweis(Ablehnung),
    /// A record that cannot be taken.
    Abgelehnt(Ablehnung),
    /// A record of a kind that the directory does not keep.
    Uebergangen {
        /// What it is about.
        was: String,
        /// Why it is not kept.
        warum: &'static str,
    },
}

/// The file as a whole cannot be read on: nothing of it is taken.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{stelle}: {warum}")]
pub struct Lesefehler {
    /// `Zeile 17`.
    pub stelle: String,
    /// Why, and what to do about it.
    pub warum: String,
}

/// What a reader gives, one after the other.
pub type Lesung<T> = Result<Gelesen<T>, Lesefehler>;

/// How a list is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Umfang {
    /// Only what it names; nothing ends.
    Delta,
    /// The whole list of its source, but refuse it when more than a fifth of what is there would end.
    Liste,
    /// The whole list of its source, whatever ends.
    Voll,
}

/// How the import goes about the file.
#[derive(Debug, Clone, Copy)]
pub struct Auftrag<'a> {
    /// The whole list or a part.
    pub umfang: Umfang,
    /// Who delivers it: a full list ends only what came from the same source.
    pub quelle: &'a str,
    /// The day of the import: what is no longer in the list ends the day before.
    pub heute: grund::Tag,
}

/// Begins an import. Imports wait for each other; readers of the directory do not wait.
///
/// # Errors
/// The database failed.
pub async fn beginnen(db: &Datenbank) -> Result<Tx, Fehler> {
    let mut tx = db.tx(Sicht::Frei).await?;
    sqlx::query("SELECT pg_advisory_xact_lock(4713)").execute(&mut *tx).await?;
    Ok(tx)
}

/// Notes the run and makes everything of it visible at once.
///
/// # Errors
/// The database failed.
pub async fn abschliessen(
    mut tx: Tx,
    art: &str,
    datei: &str,
    zeit: Zeitpunkt,
    bericht: &Bericht,
) -> Result<(), Fehler> {
    sqlx::query("INSERT INTO einspielung (art, datei, zeit, bericht) VALUES ($1, $2, $3, $4)")
        .bind(art)
        .bind(datei)
        .bind(zeit.to_sqlx())
        .bind(Json(bericht))
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}
