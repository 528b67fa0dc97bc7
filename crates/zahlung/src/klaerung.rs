//! Money that did not fit: too little, too much, twice. A person of the authority says what holds, for all of it at once: it
//! counts, it counts and the rest is asked for, or it goes back. What goes back is owed until somebody says when it went.

use datenbank::Tx;
use grund::{Betrag, KontoId, MandantId, Tag, VorgangId, ZahlungId, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx};
use sqlx::types::Uuid;

use crate::{Anstoss, Buchung, Buchungsart, Fehler, Status, Zahlung, schritt, store};

/// What holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Klaerung {
    /// The request is fulfilled by it: what is missing is waived, what is too much goes back.
    Angenommen,
    /// It counts, and the rest is still asked for.
    Rest,
    /// It goes back; what was asked for before is asked for still.
    Zurueck,
}

/// Who settles it, with which words.
#[derive(Debug, Clone, Copy)]
pub struct Entscheidung<'a> {
    /// What holds.
    pub was: Klaerung,
    /// Of how much: what came meanwhile waits for another look.
    pub gesehen: Betrag,
    /// Who says so.
    pub von: KontoId,
    /// Why.
    pub vermerk: &'a str,
    /// When.
    pub jetzt: Zeitpunkt,
}

/// How a request with unsettled money stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Klaerungslage {
    /// What waits to be settled.
    pub gekommen: Betrag,
    /// What was asked for and has not come before.
    pub gefordert: Betrag,
    /// Is the request fulfilled without it?
    pub bezahlt: bool,
}

impl Klaerungslage {
    /// What is missing with it; nothing where it is enough.
    #[must_use]
    pub fn fehlt(&self) -> Option<Betrag> {
        positiv(self.gefordert.als_cent() - self.gekommen.als_cent()).filter(|_| !self.bezahlt)
    }

    /// What is too much.
    #[must_use]
    pub fn zu_viel(&self) -> Option<Betrag> {
        if self.bezahlt { Some(self.gekommen) } else { positiv(self.gekommen.als_cent() - self.gefordert.als_cent()) }
    }

    /// May this be said of it?
    #[must_use]
    pub fn kennt(&self, was: Klaerung) -> bool {
        match was {
            Klaerung::Angenommen => !self.bezahlt,
            Klaerung::Rest => self.fehlt().is_some(),
            Klaerung::Zurueck => true,
        }
    }
}

fn positiv(cent: i64) -> Option<Betrag> {
    (cent > 0).then_some(Betrag::cent(cent))
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Geklaert {
    /// The request as it stands now.
    pub zahlung: Zahlung,
    /// Is it fulfilled by this?
    pub bezahlt: bool,
    /// What goes back.
    pub erstattung: Option<Betrag>,
}

/// Money that goes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erstattung {
    /// For which request it came.
    pub zahlung: ZahlungId,
    /// Which one of it.
    pub nr: i32,
    /// How much.
    pub betrag: Betrag,
    /// Why.
    pub grund: String,
    /// Since when it is owed.
    pub angelegt: Zeitpunkt,
    /// The day on which it went, and where that stands.
    pub erledigt: Option<(Tag, String)>,
}

/// What waits at a request; `None`: nothing does.
#[must_use]
pub fn lage(z: &Zahlung, buchungen: &[Buchung]) -> Option<Klaerungslage> {
    let offen = || buchungen.iter().filter(|b| b.art != Buchungsart::Zahlung && b.erledigt_am.is_none());
    offen().next()?;
    let gekommen = offen().map(|b| b.betrag).sum();
    Some(Klaerungslage { gekommen, gefordert: z.rest(), bezahlt: z.status == Status::Bezahlt })
}

/// Settles what waits at a request, all of it. Needs `Sicht::Mandant`; the caller tells the matter in the same transaction.
/// `None`: nothing waits (any more), more of it than was seen, or this cannot be said of it.
///
/// # Errors
/// No such payment ([`Fehler::Unbekannt`]), or the database.
pub async fn klaeren(
    tx: &mut Tx,
    (mandant, id): (MandantId, ZahlungId),
    e: &Entscheidung<'_>,
) -> Result<Option<Geklaert>, Fehler> {
    let mut z = store::lock(tx, mandant, id).await?.ok_or(Fehler::Unbekannt(id))?;
    let buchungen = store::list_buchungen(tx, mandant, id).await?;
    let Some(lage) = lage(&z, &buchungen).filter(|l| l.kennt(e.was) && l.gekommen == e.gesehen) else {
        return Ok(None);
    };
    erledigen(tx, &z, e).await?;
    let erstattung = match e.was {
        Klaerung::Angenommen => lage.zu_viel(),
        Klaerung::Rest => None,
        Klaerung::Zurueck => Some(lage.gekommen),
    };
    if let Some(betrag) = erstattung {
        erstattung_anlegen(tx, &z, betrag, e).await?;
    }
    let bezahlt = e.was == Klaerung::Angenommen;
    if !lage.bezahlt {
        let anstoss = if bezahlt { Anstoss::AlsBezahltGeklaert } else { Anstoss::AlsOffenGeklaert };
        z.status = schritt(z.status, anstoss)?.status;
        if e.was != Klaerung::Zurueck {
            let alles = z.angerechnet + lage.gekommen;
            z.angerechnet = if alles.als_cent() > z.betrag.als_cent() { z.betrag } else { alles };
        }
        z.geaendert = e.jetzt;
        store::update_geklaert(tx, &z).await?;
    }
    Ok(Some(Geklaert { zahlung: z, bezahlt, erstattung }))
}

async fn erledigen(tx: &mut Tx, z: &Zahlung, e: &Entscheidung<'_>) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE zahlung_buchung SET erledigt_am = $3, erledigt_von = $4, vermerk = $5 WHERE mandant_id = $1 \
         AND zahlung_id = $2 AND art <> 'zahlung' AND erledigt_am IS NULL",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(e.jetzt.to_sqlx())
    .bind(e.von.0)
    .bind(e.vermerk)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn erstattung_anlegen(tx: &mut Tx, z: &Zahlung, betrag: Betrag, e: &Entscheidung<'_>) -> Result<(), Fehler> {
    // The payment's row is locked, so the numbers stand in a row.
    sqlx::query(
        "INSERT INTO zahlung_erstattung (mandant_id, zahlung_id, nr, konto_id, betrag_cent, grund, angelegt, angelegt_von) \
         SELECT $1, $2, 1 + count(*)::integer, $3, $4, $5, $6, $7 FROM zahlung_erstattung \
         WHERE mandant_id = $1 AND zahlung_id = $2",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(z.konto.map(|k| k.0))
    .bind(betrag.als_cent())
    .bind(e.vermerk)
    .bind(e.jetzt.to_sqlx())
    .bind(e.von.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type Zeile = (Uuid, i32, i64, String, Timestamp, Option<Date>, Option<String>);

/// What goes or went back of a request, the oldest first.
///
/// # Errors
/// The database.
pub async fn erstattungen(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Vec<Erstattung>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT zahlung_id, nr, betrag_cent, grund, angelegt, erstattet, beleg FROM zahlung_erstattung \
         WHERE mandant_id = $1 AND zahlung_id = $2 ORDER BY nr",
    )
    .bind(mandant.0)
    .bind(id.0)
    .fetch_all(&mut **tx)
    .await?;
    let lesen = |(zahlung, nr, cent, grund, angelegt, tag, beleg): Zeile| Erstattung {
        zahlung: ZahlungId(zahlung),
        nr,
        betrag: Betrag::cent(cent),
        grund,
        angelegt: angelegt.to_jiff(),
        erledigt: tag.map(Date::to_jiff).zip(beleg),
    };
    Ok(zeilen.into_iter().map(lesen).collect())
}

/// Says when it went back. `false`: that was said before; nothing was written.
///
/// # Errors
/// The database.
pub async fn erstattet(
    tx: &mut Tx,
    (mandant, id, nr): (MandantId, ZahlungId, i32),
    (tag, beleg): (Tag, &str),
    von: KontoId,
) -> Result<bool, Fehler> {
    let getroffen = sqlx::query(
        "UPDATE zahlung_erstattung SET erstattet = $4, beleg = $5, erledigt_von = $6 WHERE mandant_id = $1 \
         AND zahlung_id = $2 AND nr = $3 AND erstattet IS NULL",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(nr)
    .bind(tag.to_sqlx())
    .bind(beleg)
    .bind(von.0)
    .execute(&mut **tx)
    .await?;
    Ok(getroffen.rows_affected() == 1)
}

/// The requests of an authority at which money waits to be settled or to go back, the oldest first.
///
/// # Errors
/// The database.
pub async fn zu_klaeren(
    tx: &mut Tx,
    mandant: MandantId,
    grenze: i64,
) -> Result<Vec<(VorgangId, ZahlungId, Zeitpunkt, bool)>, Fehler> {
    let zeilen: Vec<(Uuid, Uuid, Timestamp, bool)> = sqlx::query_as(
        "SELECT z.vorgang_id, z.id, min(o.seit), bool_or(o.klaeren) FROM ( \
           SELECT zahlung_id, gebucht_am AS seit, true AS klaeren FROM zahlung_buchung \
             WHERE mandant_id = $1 AND art <> 'zahlung' AND erledigt_am IS NULL \
           UNION ALL SELECT zahlung_id, angelegt, false FROM zahlung_erstattung \
             WHERE mandant_id = $1 AND erstattet IS NULL) o \
         JOIN zahlung z ON z.mandant_id = $1 AND z.id = o.zahlung_id GROUP BY z.vorgang_id, z.id ORDER BY 3 LIMIT $2",
    )
    .bind(mandant.0)
    .bind(grenze)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(|(v, z, seit, k)| (VorgangId(v), ZahlungId(z), seit.to_jiff(), k)).collect())
}
