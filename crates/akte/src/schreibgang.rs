//! The three writes on which everybody sends: beginning a draft, saving a page, sending. Each is durable before its caller
//! goes on; those that come at the same time share a statement and a commit (decision 0014).

use datenbank::{Bahn, Buendelbar, Datenbank};
use grund::{EinheitId, KontoId, MandantId, Tag, Umwelt, VorgangId, Vorgangsnummer, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{PgExecutor, types::Uuid};
use tresor::Tresor;

use crate::{
    Fehler,
    entwurf::{self, Begonnen, Bezug, Entwurf},
    outbox::Zeilen,
    verlauf::Satz,
    vorgaenge::{self, Eingang},
};

/// The lanes of one process.
#[derive(Debug)]
pub struct Schreibgang {
    anfaenge: Bahn<Anfang>,
    sicherungen: Bahn<Sicherung>,
    absendungen: Bahn<Absendung>,
}

impl Schreibgang {
    /// Lanes to this database.
    #[must_use]
    pub fn neu(db: &Datenbank) -> Self {
        Self { anfaenge: Bahn::neu(db.clone()), sicherungen: Bahn::neu(db.clone()), absendungen: Bahn::neu(db.clone()) }
    }

    /// As [`entwurf::beginnen`].
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn beginnen(
        &self,
        tresor: &Tresor,
        umwelt: &Umwelt,
        konto: KontoId,
        bezug: Bezug,
        antworten: &[u8],
    ) -> Result<Begonnen, Fehler> {
        let (neu, anfang) = entwurf::anfang(tresor, umwelt, konto, bezug, antworten).await?;
        Ok(Begonnen::aus(self.anfaenge.schreiben(anfang).await?, neu))
    }

    /// Saves the answers. Gives back the draft as it is now; `None`: somebody else saved since it was read, or it is gone.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn sichern(
        &self,
        umwelt: &Umwelt,
        entwurf: &Entwurf,
        antworten: Vec<u8>,
    ) -> Result<Option<Entwurf>, Fehler> {
        self.sichern_bei(umwelt, entwurf, antworten, None).await
    }

    /// As [`Self::sichern`], and to which page it was led; `None`: that stays.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn sichern_bei(
        &self,
        umwelt: &Umwelt,
        entwurf: &Entwurf,
        antworten: Vec<u8>,
        seite: Option<&str>,
    ) -> Result<Option<Entwurf>, Fehler> {
        let sicherung = entwurf::sicherung(umwelt, entwurf, &antworten, seite)?;
        let geaendert = sicherung.jetzt;
        let gesichert = self.sicherungen.schreiben(sicherung).await?;
        let zuletzt = seite.map_or_else(|| entwurf.zuletzt.clone(), |s| Some(s.to_owned()));
        Ok(gesichert.then(|| Entwurf { antworten, stand: entwurf.stand + 1, geaendert, zuletzt, ..entwurf.clone() }))
    }

    /// As [`crate::absenden`].
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn absenden(
        &self,
        umwelt: &Umwelt,
        entwurf: &Entwurf,
        eingang: &Eingang<'_>,
    ) -> Result<Option<Vorgangsnummer>, Fehler> {
        let absendung = vorgaenge::absendung(umwelt, entwurf, eingang)?;
        let nummer = absendung.nummer.clone();
        Ok(self.absendungen.schreiben(absendung).await?.then_some(nummer))
    }
}

/// A draft that begins.
pub(crate) struct Anfang {
    pub(crate) id: VorgangId,
    pub(crate) konto: KontoId,
    pub(crate) bezug: Bezug,
    pub(crate) schluessel: Vec<u8>,
    pub(crate) antworten: Vec<u8>,
    pub(crate) jetzt: Zeitpunkt,
}

impl Anfang {
    /// For each: the draft that it is, or that was there.
    pub(crate) async fn schreiben(db: impl PgExecutor<'_>, alle: &[Self]) -> Result<Vec<Uuid>, sqlx::Error> {
        sqlx::query_scalar("SELECT entwuerfe_beginnen($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)")
            .bind(spalte(alle, |a| a.bezug.mandant.0))
            .bind(spalte(alle, |a| a.id.0))
            .bind(spalte(alle, |a| a.konto.0))
            .bind(spalte(alle, |a| a.bezug.einheit.0))
            .bind(spalte(alle, |a| a.bezug.leistung.as_str()))
            .bind(spalte(alle, |a| a.bezug.version.0.as_slice()))
            .bind(spalte(alle, |a| a.bezug.ags.as_str()))
            .bind(spalte(alle, |a| a.schluessel.as_slice()))
            .bind(spalte(alle, |a| a.antworten.as_slice()))
            .bind(spalte(alle, |a| a.jetzt.to_sqlx()))
            .fetch_one(db)
            .await
    }
}

/// Answers that are saved.
pub(crate) struct Sicherung {
    pub(crate) id: VorgangId,
    pub(crate) konto: KontoId,
    pub(crate) gelesen: i32,
    pub(crate) antworten: Vec<u8>,
    pub(crate) jetzt: Zeitpunkt,
    pub(crate) seite: Option<String>,
}

impl Sicherung {
    /// For each: was it saved?
    pub(crate) async fn schreiben(db: impl PgExecutor<'_>, alle: &[Self]) -> Result<Vec<bool>, sqlx::Error> {
        sqlx::query_scalar("SELECT entwuerfe_sichern($1, $2, $3, $4, $5, $6)")
            .bind(spalte(alle, |s| s.konto.0))
            .bind(spalte(alle, |s| s.id.0))
            .bind(spalte(alle, |s| s.gelesen))
            .bind(spalte(alle, |s| s.antworten.as_slice()))
            .bind(spalte(alle, |s| s.jetzt.to_sqlx()))
            .bind(spalte(alle, |s| s.seite.as_deref()))
            .fetch_one(db)
            .await
    }
}

/// A draft that is sent.
pub(crate) struct Absendung {
    pub(crate) mandant: MandantId,
    pub(crate) einheit: EinheitId,
    pub(crate) id: VorgangId,
    pub(crate) konto: KontoId,
    pub(crate) gelesen: i32,
    pub(crate) nummer: Vorgangsnummer,
    pub(crate) kurz: Vec<u8>,
    pub(crate) antrag: Vec<u8>,
    pub(crate) zustand: Vec<u8>,
    pub(crate) status: &'static str,
    pub(crate) offen: bool,
    pub(crate) bearbeiter: Option<KontoId>,
    pub(crate) frist: Tag,
    pub(crate) jetzt: Zeitpunkt,
    pub(crate) satz: Satz,
    pub(crate) bewegung: String,
    pub(crate) outbox: Zeilen,
}

impl Absendung {
    /// For each: draft out, matter, first event and effects in; or nothing, when the draft is no longer as it was read.
    pub(crate) async fn schreiben(db: impl PgExecutor<'_>, alle: &[Self]) -> Result<Vec<bool>, sqlx::Error> {
        let mut bis = 0;
        sqlx::query_scalar(
            "SELECT entwuerfe_absenden($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, \
             $18, $19, $20, $21, $22, $23, $24)",
        )
        .bind(spalte(alle, |a| a.mandant.0))
        .bind(spalte(alle, |a| a.id.0))
        .bind(spalte(alle, |a| a.konto.0))
        .bind(spalte(alle, |a| a.gelesen))
        .bind(spalte(alle, |a| a.nummer.as_str()))
        .bind(spalte(alle, |a| a.kurz.as_slice()))
        .bind(spalte(alle, |a| a.antrag.as_slice()))
        .bind(spalte(alle, |a| a.zustand.as_slice()))
        .bind(spalte(alle, |a| a.status))
        .bind(spalte(alle, |a| a.offen))
        .bind(spalte(alle, |a| a.bearbeiter.map(|k| k.0)))
        .bind(spalte(alle, |a| a.frist.to_sqlx()))
        .bind(spalte(alle, |a| a.jetzt.to_sqlx()))
        .bind(spalte(alle, |a| a.satz.kette.as_slice()))
        .bind(spalte(alle, |a| a.satz.art))
        .bind(spalte(alle, |a| a.satz.von.map(|k| k.0)))
        .bind(spalte(alle, |a| a.satz.inhalt.as_slice()))
        .bind(spalte(alle, |a| {
            bis += i32::try_from(a.outbox.arten.len()).unwrap_or(i32::MAX);
            bis
        }))
        .bind(verkettet(alle, |a| a.outbox.arten.iter().map(String::as_str)))
        .bind(verkettet(alle, |a| a.outbox.schluessel.iter().map(String::as_str)))
        .bind(verkettet(alle, |a| a.outbox.auftraege.iter().map(Vec::as_slice)))
        .bind(verkettet(alle, |a| a.outbox.faellig.iter().copied()))
        .bind(spalte(alle, |a| a.bewegung.as_str()))
        .bind(spalte(alle, |a| a.einheit.0))
        .fetch_one(db)
        .await
    }
}

fn spalte<'a, A, W>(alle: &'a [A], wert: impl FnMut(&'a A) -> W) -> Vec<W> {
    alle.iter().map(wert).collect()
}

fn verkettet<'a, A, I: Iterator>(alle: &'a [A], werte: impl FnMut(&'a A) -> I) -> Vec<I::Item> {
    alle.iter().flat_map(werte).collect()
}

macro_rules! buendelbar {
    ($($art:ty => $antwort:ty),*) => {$(
        impl Buendelbar for $art {
            type Antwort = $antwort;

            async fn schreiben(db: &Datenbank, alle: &[Self]) -> Result<Vec<$antwort>, datenbank::Fehler> {
                Ok(Self::schreiben(db.pool(), alle).await?)
            }
        }
    )*};
}

buendelbar!(Anfang => Uuid, Sicherung => bool, Absendung => bool);
