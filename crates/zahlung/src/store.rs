//! SQL of the room. Whoever changes a payment locks its row first, so notice, return and worker queue up.

use datenbank::Tx;
use grund::{Betrag, KontoId, MandantId, VorgangId, ZahlungId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::types::Uuid;

use crate::{
    Abfragestand, Auftrag, Buchung, Buchungsart, Fehler, Offene, Status, Transaktion, Versuch, Zahlung,
    kassenzeichen::Kassenzeichen,
};

datenbank::zeile! {
    struct ZahlungZeile {
        mandant_id: i32,
        id: Uuid,
        vorgang_id: Uuid,
        konto_id: Option<Uuid>,
        betrag_cent: i64,
        angerechnet_cent: i64,
        zweck: String,
        kassenzeichen: String,
        empfaenger: String,
        status: String,
        angefordert: Timestamp,
        geaendert: Timestamp,
    }
}

impl ZahlungZeile {
    fn lesen(self) -> Result<Zahlung, Fehler> {
        Ok(Zahlung {
            id: ZahlungId(self.id),
            mandant: MandantId(self.mandant_id),
            vorgang: VorgangId(self.vorgang_id),
            konto: self.konto_id.map(KontoId),
            betrag: Betrag::cent(self.betrag_cent),
            angerechnet: Betrag::cent(self.angerechnet_cent),
            zweck: self.zweck,
            kassenzeichen: Kassenzeichen::lesen(&self.kassenzeichen)
                .ok_or_else(|| Fehler::zeile("zahlung", "kassenzeichen", &self.kassenzeichen))?,
            empfaenger: self.empfaenger,
            status: Status::von_wort(&self.status)?,
            angefordert: self.angefordert.to_jiff(),
            geaendert: self.geaendert.to_jiff(),
        })
    }
}

datenbank::zeile! {
    struct BuchungZeile {
        mandant_id: i32,
        zahlung_id: Uuid,
        nr: i32,
        art: String,
        betrag_cent: i64,
        kennung: String,
        fremdzeichen: Option<String>,
        bezahlt_am: Timestamp,
        gebucht_am: Timestamp,
        gebucht_von: Option<Uuid>,
        erledigt_am: Option<Timestamp>,
        erledigt_von: Option<Uuid>,
        vermerk: Option<String>,
    }
}

impl BuchungZeile {
    fn lesen(self) -> Result<Buchung, Fehler> {
        Ok(Buchung {
            mandant: MandantId(self.mandant_id),
            zahlung: ZahlungId(self.zahlung_id),
            nr: self.nr,
            art: Buchungsart::von_wort(&self.art)?,
            betrag: Betrag::cent(self.betrag_cent),
            kennung: self.kennung,
            fremdzeichen: self.fremdzeichen,
            bezahlt_am: self.bezahlt_am.to_jiff(),
            gebucht_am: self.gebucht_am.to_jiff(),
            gebucht_von: self.gebucht_von.map(KontoId),
            erledigt_am: self.erledigt_am.map(Timestamp::to_jiff),
            erledigt_von: self.erledigt_von.map(KontoId),
            vermerk: self.vermerk,
        })
    }
}

datenbank::zeile! {
    struct VersuchZeile {
        nr: i32,
        anfrage_id: Uuid,
        kennung: Option<String>,
        weiterleitung: Option<String>,
        rueckkehr: String,
        stand: String,
        begonnen: Timestamp,
    }
}

impl VersuchZeile {
    fn lesen(self) -> Versuch {
        Versuch {
            nr: self.nr,
            anfrage: self.anfrage_id,
            transaktion: self
                .kennung
                .zip(self.weiterleitung)
                .map(|(kennung, weiterleitung)| Transaktion { kennung, weiterleitung }),
            rueckkehr: self.rueckkehr,
            offen: self.stand == "offen",
            begonnen: self.begonnen.to_jiff(),
        }
    }
}

/// The payment that `anlass` of the matter asked for.
pub async fn load_anlass(
    tx: &mut Tx,
    mandant: MandantId,
    vorgang: VorgangId,
    anlass: &str,
) -> Result<Option<Zahlung>, Fehler> {
    sqlx::query_as::<_, ZahlungZeile>("SELECT * FROM zahlung WHERE mandant_id = $1 AND vorgang_id = $2 AND anlass = $3")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(anlass)
        .fetch_optional(&mut **tx)
        .await?
        .map(ZahlungZeile::lesen)
        .transpose()
}

/// One payment.
pub async fn load(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Option<Zahlung>, Fehler> {
    sqlx::query_as::<_, ZahlungZeile>("SELECT * FROM zahlung WHERE mandant_id = $1 AND id = $2")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?
        .map(ZahlungZeile::lesen)
        .transpose()
}

/// One payment of the account that the transaction belongs to, or whatever the transaction may see, by its id alone.
pub async fn load_sichtbar(tx: &mut Tx, id: ZahlungId) -> Result<Option<Zahlung>, Fehler> {
    sqlx::query_as::<_, ZahlungZeile>("SELECT * FROM zahlung WHERE id = $1")
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?
        .map(ZahlungZeile::lesen)
        .transpose()
}

/// One payment, locked until the transaction ends.
pub async fn lock(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Option<Zahlung>, Fehler> {
    sqlx::query_as::<_, ZahlungZeile>("SELECT * FROM zahlung WHERE mandant_id = $1 AND id = $2 FOR UPDATE")
        .bind(mandant.0)
        .bind(id.0)
        .fetch_optional(&mut **tx)
        .await?
        .map(ZahlungZeile::lesen)
        .transpose()
}

/// All payments of a matter, oldest first.
pub async fn list_vorgang(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Zahlung>, Fehler> {
    sqlx::query_as::<_, ZahlungZeile>("SELECT * FROM zahlung WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY id")
        .bind(mandant.0)
        .bind(vorgang.0)
        .fetch_all(&mut **tx)
        .await?
        .into_iter()
        .map(ZahlungZeile::lesen)
        .collect()
}

/// Inserts unless the matter has a payment for this `anlass` or the Kassenzeichen is taken. Says whether it did.
pub async fn insert(tx: &mut Tx, z: &Zahlung, anlass: &str) -> Result<bool, Fehler> {
    let n = sqlx::query(
        "INSERT INTO zahlung (mandant_id, id, vorgang_id, konto_id, anlass, betrag_cent, zweck, kassenzeichen, \
         empfaenger, status, angefordert, geaendert) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) \
         ON CONFLICT DO NOTHING",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(z.vorgang.0)
    .bind(z.konto.map(|k| k.0))
    .bind(anlass)
    .bind(z.betrag.als_cent())
    .bind(&z.zweck)
    .bind(z.kassenzeichen.ziffern())
    .bind(&z.empfaenger)
    .bind(z.status.wort())
    .bind(z.angefordert.to_sqlx())
    .execute(&mut **tx)
    .await?
    .rows_affected();
    Ok(n == 1)
}

/// Writes the state.
pub async fn update_status(tx: &mut Tx, z: &Zahlung, status: Status, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query("UPDATE zahlung SET status = $3, geaendert = $4 WHERE mandant_id = $1 AND id = $2")
        .bind(z.mandant.0)
        .bind(z.id.0)
        .bind(status.wort())
        .bind(jetzt.to_sqlx())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Writes the state and what counts, after a person settled money.
pub async fn update_geklaert(tx: &mut Tx, z: &Zahlung) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE zahlung SET status = $3, geaendert = $4, angerechnet_cent = $5 WHERE mandant_id = $1 AND id = $2",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(z.status.wort())
    .bind(z.geaendert.to_sqlx())
    .bind(z.angerechnet.als_cent())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The newest attempt.
pub async fn load_versuch(tx: &mut Tx, z: &Zahlung) -> Result<Option<Versuch>, Fehler> {
    Ok(sqlx::query_as::<_, VersuchZeile>(
        "SELECT * FROM zahlung_transaktion WHERE mandant_id = $1 AND zahlung_id = $2 ORDER BY nr DESC LIMIT 1",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .fetch_optional(&mut **tx)
    .await?
    .map(VersuchZeile::lesen))
}

/// A new attempt.
pub async fn insert_versuch(tx: &mut Tx, z: &Zahlung, v: &Versuch) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO zahlung_transaktion (mandant_id, zahlung_id, nr, konto_id, anfrage_id, rueckkehr, stand, begonnen) \
         VALUES ($1, $2, $3, $4, $5, $6, 'offen', $7)",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(v.nr)
    .bind(z.konto.map(|k| k.0))
    .bind(v.anfrage)
    .bind(&v.rueckkehr)
    .bind(v.begonnen.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A transfer stands among the attempts: it is over, and nobody asks about it.
pub async fn insert_ueberweisung(
    tx: &mut Tx,
    z: &Zahlung,
    nr: i32,
    (anfrage, kennung): (Uuid, &str),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO zahlung_transaktion (mandant_id, zahlung_id, nr, konto_id, anfrage_id, kennung, rueckkehr, stand, begonnen) \
         VALUES ($1, $2, $3, $4, $5, $6, '', 'bezahlt', $7)",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(nr)
    .bind(z.konto.map(|k| k.0))
    .bind(anfrage)
    .bind(kennung)
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Is there an attempt of this payment with this id?
pub async fn hat_kennung(tx: &mut Tx, z: &Zahlung, kennung: &str) -> Result<bool, Fehler> {
    Ok(sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM zahlung_transaktion WHERE mandant_id = $1 AND zahlung_id = $2 AND kennung = $3)",
    )
    .bind(z.mandant.0)
    .bind(z.id.0)
    .bind(kennung)
    .fetch_one(&mut **tx)
    .await?)
}

/// What the provider answered to the begin. From now on the worker asks how the transaction stands.
pub async fn update_begonnen(
    tx: &mut Tx,
    auftrag: &Auftrag,
    transaktion: &Transaktion,
    naechste: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE zahlung_transaktion SET kennung = $4, weiterleitung = $5, \
         naechste_abfrage = coalesce(naechste_abfrage, $6) WHERE mandant_id = $1 AND zahlung_id = $2 AND nr = $3",
    )
    .bind(auftrag.mandant.0)
    .bind(auftrag.zahlung.0)
    .bind(auftrag.nr)
    .bind(&transaktion.kennung)
    .bind(&transaktion.weiterleitung)
    .bind(naechste.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What the provider says of a transaction, and when to ask again. Says whether it is the newest attempt.
pub async fn update_stand(
    tx: &mut Tx,
    offene: &Offene,
    stand: &'static str,
    jetzt: Zeitpunkt,
    naechste: Option<Zeitpunkt>,
) -> Result<bool, Fehler> {
    Ok(sqlx::query_scalar(
        "UPDATE zahlung_transaktion t SET stand = CASE WHEN stand = 'bezahlt' THEN stand ELSE $4 END, \
         abgefragt = $5, naechste_abfrage = $6 WHERE mandant_id = $1 AND zahlung_id = $2 AND nr = $3 \
         RETURNING nr = (SELECT max(nr) FROM zahlung_transaktion a WHERE a.mandant_id = $1 AND a.zahlung_id = $2)",
    )
    .bind(offene.mandant.0)
    .bind(offene.zahlung.0)
    .bind(offene.nr)
    .bind(stand)
    .bind(jetzt.to_sqlx())
    .bind(naechste.map(ToSqlx::to_sqlx))
    .fetch_optional(&mut **tx)
    .await?
    .unwrap_or(false))
}

type OffeneZeile = (i32, Uuid, i32, String, Timestamp);

fn offene((mandant, zahlung, nr, kennung, begonnen): OffeneZeile) -> Offene {
    Offene { mandant: MandantId(mandant), zahlung: ZahlungId(zahlung), nr, kennung, begonnen: begonnen.to_jiff() }
}

/// Takes due transactions, so that no other worker takes them for a minute.
pub async fn claim(tx: &mut Tx, jetzt: Zeitpunkt, bis: Zeitpunkt, grenze: i64) -> Result<Vec<Offene>, Fehler> {
    let zeilen: Vec<OffeneZeile> = sqlx::query_as(
        "UPDATE zahlung_transaktion SET naechste_abfrage = $2 WHERE (mandant_id, zahlung_id, nr) IN \
         (SELECT mandant_id, zahlung_id, nr FROM zahlung_transaktion WHERE naechste_abfrage <= $1 \
          AND kennung IS NOT NULL ORDER BY naechste_abfrage LIMIT $3 FOR UPDATE SKIP LOCKED) \
         RETURNING mandant_id, zahlung_id, nr, kennung, begonnen",
    )
    .bind(jetzt.to_sqlx())
    .bind(bis.to_sqlx())
    .bind(grenze)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(offene).collect())
}

/// The transactions of one payment that a query could still change.
pub async fn list_abfragbar(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Vec<Offene>, Fehler> {
    let zeilen: Vec<OffeneZeile> = sqlx::query_as(
        "SELECT mandant_id, zahlung_id, nr, kennung, begonnen FROM zahlung_transaktion WHERE mandant_id = $1 \
         AND zahlung_id = $2 AND kennung IS NOT NULL AND stand <> 'bezahlt' ORDER BY nr DESC LIMIT 10",
    )
    .bind(mandant.0)
    .bind(id.0)
    .fetch_all(&mut **tx)
    .await?;
    Ok(zeilen.into_iter().map(offene).collect())
}

/// To whom a provider's id belongs (a notice names nothing else). Seen by the Betrieb.
pub async fn find_kennung(tx: &mut Tx, kennung: &str) -> Result<Vec<(MandantId, ZahlungId)>, Fehler> {
    let zeilen: Vec<(i32, Uuid)> =
        sqlx::query_as("SELECT DISTINCT mandant_id, zahlung_id FROM zahlung_transaktion WHERE kennung = $1 LIMIT 10")
            .bind(kennung)
            .fetch_all(&mut **tx)
            .await?;
    Ok(zeilen.into_iter().map(|(m, z)| (MandantId(m), ZahlungId(z))).collect())
}

/// Open and overdue transactions of all authorities.
pub async fn count_abfragen(tx: &mut Tx, frist: Zeitpunkt) -> Result<Abfragestand, Fehler> {
    let (offen, ueberfaellig, aelteste): (i64, i64, Option<Timestamp>) = sqlx::query_as(
        "SELECT count(*) FILTER (WHERE stand = 'offen'), count(*) FILTER (WHERE naechste_abfrage < $1), \
         min(naechste_abfrage) FILTER (WHERE naechste_abfrage < $1) FROM zahlung_transaktion \
         WHERE naechste_abfrage IS NOT NULL",
    )
    .bind(frist.to_sqlx())
    .fetch_one(&mut **tx)
    .await?;
    Ok(Abfragestand { offen, ueberfaellig, aelteste: aelteste.map(Timestamp::to_jiff) })
}

/// Has this transaction been booked?
pub async fn ist_gebucht(tx: &mut Tx, o: &Offene) -> Result<bool, Fehler> {
    Ok(sqlx::query_scalar(
        "SELECT EXISTS (SELECT FROM zahlung_buchung WHERE mandant_id = $1 AND zahlung_id = $2 AND nr = $3)",
    )
    .bind(o.mandant.0)
    .bind(o.zahlung.0)
    .bind(o.nr)
    .fetch_one(&mut **tx)
    .await?)
}

/// A row of the ledger. The primary key refuses a second one for the same transaction.
pub async fn insert_buchung(tx: &mut Tx, b: &Buchung, konto: Option<KontoId>) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO zahlung_buchung (mandant_id, zahlung_id, nr, konto_id, art, betrag_cent, kennung, fremdzeichen, \
         bezahlt_am, gebucht_am, gebucht_von) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(b.mandant.0)
    .bind(b.zahlung.0)
    .bind(b.nr)
    .bind(konto.map(|k| k.0))
    .bind(b.art.wort())
    .bind(b.betrag.als_cent())
    .bind(&b.kennung)
    .bind(&b.fremdzeichen)
    .bind(b.bezahlt_am.to_sqlx())
    .bind(b.gebucht_am.to_sqlx())
    .bind(b.gebucht_von.map(|k| k.0))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The ledger of one payment.
pub async fn list_buchungen(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Vec<Buchung>, Fehler> {
    sqlx::query_as::<_, BuchungZeile>(
        "SELECT * FROM zahlung_buchung WHERE mandant_id = $1 AND zahlung_id = $2 ORDER BY gebucht_am, nr",
    )
    .bind(mandant.0)
    .bind(id.0)
    .fetch_all(&mut **tx)
    .await?
    .into_iter()
    .map(BuchungZeile::lesen)
    .collect()
}

pub async fn eigner_wechseln(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId, an: KontoId) -> Result<(), Fehler> {
    sqlx::query(
        "WITH z AS (UPDATE zahlung SET konto_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2 RETURNING id), \
           t AS (UPDATE zahlung_transaktion SET konto_id = $3 WHERE mandant_id = $1 AND zahlung_id IN (SELECT id FROM z)), \
           e AS (UPDATE zahlung_erstattung SET konto_id = $3 WHERE mandant_id = $1 AND zahlung_id IN (SELECT id FROM z)) \
         UPDATE zahlung_buchung SET konto_id = $3 WHERE mandant_id = $1 AND zahlung_id IN (SELECT id FROM z)",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(an.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
