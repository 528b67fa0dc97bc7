//! Payments: requests with their Kassenzeichen, the attempts at the payment service, the ledger.
//!
//! Promises: money that came is booked exactly once, whatever repeats, comes late, comes twice or comes with another
//! amount ([`zustand`]); what does not fulfil a request is never lost but waits for a person ([`zu_klaeren`]), who says what holds ([`klaeren`]). A notice
//! of the payment service and a browser that comes back carry no trust: both only make us ask ([`pruefen`]).
//! Money that came by transfer is booked by a person through the same machine ([`ueberwiesen`]).
//! Leaves out: which matter needs which fee (rules of the Leistung) and what a payment does to the matter: the caller
//! writes the matter's event in the booking transaction ([`Melder`]).

mod abgleich;
mod kassenzeichen;
mod klaerung;
mod store;
mod ueberweisung;
mod verfahren;
mod zustand;

use datenbank::Tx;
use grund::{Betrag, KontoId, MandantId, Umwelt, VorgangId, ZahlungId, Zeitpunkt};

pub use abgleich::{Melder, abgleichen, beginnen, begonnen, benachrichtigt, melder, niemand, pruefen};
pub use kassenzeichen::Kassenzeichen;
pub use klaerung::{
    Entscheidung, Erstattung, Geklaert, Klaerung, Klaerungslage, erstattet, erstattungen, klaeren, lage, zu_klaeren,
};
pub use ueberweisung::{Ueberweisung, ueberwiesen};
pub use verfahren::{Auftrag, Spaeter, Stand, Transaktion, VerfahrenFehler, Zahlungsverfahren};
pub use zustand::{Anstoss, Buchungsart, Schritt, Status, schritt};

/// What can go wrong with payments.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A row that contradicts the model.
    #[error("Tabelle {tabelle}, Spalte {spalte}: „{wert}“ gibt es nicht")]
    Zeile {
        /// Where.
        tabelle: &'static str,
        /// Which column.
        spalte: &'static str,
        /// What stood there.
        wert: String,
    },
    /// No such payment within what the transaction may see.
    #[error("Diese Zahlung gibt es nicht: {0}")]
    Unbekannt(ZahlungId),
    /// An ordinary refusal: the payment's state does not allow it.
    #[error("{anstoss:?} ist im Stand „{}“ nicht möglich", .status.wort())]
    Unzulaessig {
        /// The state it is in.
        status: Status,
        /// What was wanted.
        anstoss: Anstoss,
    },
    /// A request for nothing or less, or without a purpose.
    #[error("Zahlungsanforderung: {0}")]
    Anforderung(&'static str),
    /// No free Kassenzeichen after several draws: the Mandant's numbers are nearly used up.
    #[error("Für Mandant {0} ist kein Kassenzeichen frei")]
    Kassenzeichen(MandantId),
    /// The payment service.
    #[error(transparent)]
    Verfahren(#[from] VerfahrenFehler),
    /// The composer's own error inside a [`Melder`].
    #[error("Meldung an den Vorgang: {0}")]
    Melder(Box<dyn std::error::Error + Send + Sync>),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

impl Fehler {
    pub(crate) fn zeile(tabelle: &'static str, spalte: &'static str, wert: &str) -> Self {
        Self::Zeile { tabelle, spalte, wert: wert.to_owned() }
    }
}

/// A payment request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zahlung {
    /// Its id.
    pub id: ZahlungId,
    /// Whose money it is.
    pub mandant: MandantId,
    /// For which matter.
    pub vorgang: VorgangId,
    /// Who is asked; without an account, whoever holds the link to the matter.
    pub konto: Option<KontoId>,
    /// How much.
    pub betrag: Betrag,
    /// How much of it came before or instead of the last payment, and counts.
    pub angerechnet: Betrag,
    /// What for, as the payer reads it.
    pub zweck: String,
    /// The reference for treasury and payer.
    pub kassenzeichen: Kassenzeichen,
    /// The endpoint at the payment service: the authority's regional key.
    pub empfaenger: String,
    /// Where it stands.
    pub status: Status,
    /// When it was asked for.
    pub angefordert: Zeitpunkt,
    /// When the state last changed.
    pub geaendert: Zeitpunkt,
}

impl Zahlung {
    /// How much is still asked for.
    #[must_use]
    pub const fn rest(&self) -> Betrag {
        Betrag::cent(self.betrag.als_cent().saturating_sub(self.angerechnet.als_cent()))
    }
}

/// What [`anfordern`] needs.
#[derive(Debug, Clone)]
pub struct Anforderung<'a> {
    /// Whose money it will be.
    pub mandant: MandantId,
    /// For which matter.
    pub vorgang: VorgangId,
    /// Who is asked.
    pub konto: Option<KontoId>,
    /// What asks (the effect's dedupe key): asking again finds the same payment.
    pub anlass: &'a str,
    /// How much; more than nothing.
    pub betrag: Betrag,
    /// What for, as the payer reads it ("Hundesteuer 2026").
    pub zweck: &'a str,
    /// The endpoint at the payment service: the authority's regional key (ARS, 12 digits).
    pub empfaenger: &'a str,
}

/// A row of the ledger: money of one transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buchung {
    /// Whose money it is.
    pub mandant: MandantId,
    /// For which request it came.
    pub zahlung: ZahlungId,
    /// By which attempt.
    pub nr: i32,
    /// How it counts.
    pub art: Buchungsart,
    /// How much.
    pub betrag: Betrag,
    /// The provider's id of the transaction.
    pub kennung: String,
    /// The provider's reference.
    pub fremdzeichen: Option<String>,
    /// When it was paid, as the provider says.
    pub bezahlt_am: Zeitpunkt,
    /// When it was booked.
    pub gebucht_am: Zeitpunkt,
    /// Who booked it, where it came by transfer: the payment service knows nothing of it.
    pub gebucht_von: Option<KontoId>,
    /// When a person settled it (refunded, cleared up); only for Ueberzahlung and Klaerung.
    pub erledigt_am: Option<Zeitpunkt>,
    /// Who settled it.
    pub erledigt_von: Option<KontoId>,
    /// What that person wrote.
    pub vermerk: Option<String>,
}

/// A transaction at the payment service that may still change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offene {
    /// Whose money it is.
    pub mandant: MandantId,
    /// The request.
    pub zahlung: ZahlungId,
    /// The attempt.
    pub nr: i32,
    /// The provider's id.
    pub kennung: String,
    /// When the attempt began.
    pub begonnen: Zeitpunkt,
}

/// What a query changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ergebnis {
    /// The payment as it stands now.
    pub zahlung: Zahlung,
    /// What the ledger got; `Some(Zahlung)` exactly once in a payment's life.
    pub buchung: Option<Buchungsart>,
    /// Did the state change?
    pub geaendert: bool,
    /// The attempt that it was about: with the payment's id and the state a key that repeats for no other news.
    pub nr: i32,
}

/// An attempt as stored.
#[derive(Debug)]
struct Versuch {
    nr: i32,
    anfrage: sqlx::types::Uuid,
    transaktion: Option<Transaktion>,
    rueckkehr: String,
    offen: bool,
    begonnen: Zeitpunkt,
}

/// Asks for money. The same `anlass` of the same matter again gives the payment that is there.
///
/// # Errors
/// Nothing to pay, no purpose, or the database.
pub async fn anfordern(tx: &mut Tx, a: &Anforderung<'_>, umwelt: &Umwelt) -> Result<Zahlung, Fehler> {
    if a.betrag <= Betrag::NULL {
        return Err(Fehler::Anforderung("Der Betrag muss größer als null sein."));
    }
    if a.zweck.trim().is_empty() {
        return Err(Fehler::Anforderung("Der Verwendungszweck fehlt."));
    }
    let jetzt = umwelt.jetzt();
    for _ in 0..5 {
        if let Some(da) = store::load_anlass(tx, a.mandant, a.vorgang, a.anlass).await? {
            return Ok(da);
        }
        let neu = Zahlung {
            id: umwelt.neue_id(),
            mandant: a.mandant,
            vorgang: a.vorgang,
            konto: a.konto,
            betrag: a.betrag,
            angerechnet: Betrag::NULL,
            zweck: a.zweck.to_owned(),
            kassenzeichen: Kassenzeichen::bilden(a.mandant, u64::from_be_bytes(umwelt.bytes())),
            empfaenger: a.empfaenger.to_owned(),
            status: Status::Angefordert,
            angefordert: jetzt,
            geaendert: jetzt,
        };
        if store::insert(tx, &neu, a.anlass).await? {
            return Ok(neu);
        }
    }
    Err(Fehler::Kassenzeichen(a.mandant))
}

/// One payment; `None` if there is none that the transaction may see.
///
/// # Errors
/// The database.
pub async fn load(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Option<Zahlung>, Fehler> {
    store::load(tx, mandant, id).await
}

/// One payment by its id alone (a citizen's page: the transaction sees only her own).
///
/// # Errors
/// The database.
pub async fn load_sichtbar(tx: &mut Tx, id: ZahlungId) -> Result<Option<Zahlung>, Fehler> {
    store::load_sichtbar(tx, id).await
}

/// All payments of a matter, oldest first.
///
/// # Errors
/// The database.
pub async fn von_vorgang(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Zahlung>, Fehler> {
    store::list_vorgang(tx, mandant, vorgang).await
}

/// The matter belongs to another account from now on: its payments go along. Needs `Sicht::Mandant`.
///
/// # Errors
/// The database.
pub async fn eigner_wechseln(tx: &mut Tx, mandant: MandantId, vorgang: VorgangId, an: KontoId) -> Result<(), Fehler> {
    store::eigner_wechseln(tx, mandant, vorgang, an).await
}

/// The ledger of a payment, oldest first.
///
/// # Errors
/// The database.
pub async fn buchungen(tx: &mut Tx, mandant: MandantId, id: ZahlungId) -> Result<Vec<Buchung>, Fehler> {
    store::list_buchungen(tx, mandant, id).await
}

/// What the operator sees of payments: numbers, no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Abfragestand {
    /// Transactions whose outcome is open.
    pub offen: i64,
    /// Transactions that should have been asked about more than two minutes ago: the payment service or the worker
    /// stands still.
    pub ueberfaellig: i64,
    /// Since when the oldest of these waits.
    pub aelteste: Option<Zeitpunkt>,
}

/// The transactions of all authorities in numbers. Needs `Sicht::Betrieb`.
///
/// # Errors
/// The database.
pub async fn abfragestand(tx: &mut Tx, jetzt: Zeitpunkt) -> Result<Abfragestand, Fehler> {
    store::count_abfragen(tx, jetzt - jiff::SignedDuration::from_mins(2)).await
}

/// Writes down the next attempt and gives the order for the payment service. An open attempt is taken up again with
/// the same `anfrage`.
///
/// # Errors
/// No such payment, or it is not payable any more.
pub async fn vorbereiten(
    tx: &mut Tx,
    mandant: MandantId,
    id: ZahlungId,
    rueckkehr: &str,
    umwelt: &Umwelt,
) -> Result<Auftrag, Fehler> {
    let z = store::lock(tx, mandant, id).await?.ok_or(Fehler::Unbekannt(id))?;
    let schritt = schritt(z.status, Anstoss::Beginnen)?;
    let jetzt = umwelt.jetzt();
    let letzter = store::load_versuch(tx, &z).await?;
    let versuch = match letzter {
        Some(v) if v.offen => v,
        letzter => {
            let v = Versuch {
                nr: letzter.map_or(1, |v| v.nr + 1),
                anfrage: umwelt.neue_id(),
                transaktion: None,
                rueckkehr: rueckkehr.to_owned(),
                offen: true,
                begonnen: jetzt,
            };
            store::insert_versuch(tx, &z, &v).await?;
            v
        }
    };
    if z.status != schritt.status {
        store::update_status(tx, &z, schritt.status, jetzt).await?;
    }
    if let Some(t) = &versuch.transaktion {
        tracing::debug!(zahlung = %z.id, kennung = t.kennung, "attempt taken up again");
    }
    let betrag = z.rest();
    Ok(Auftrag {
        mandant,
        zahlung: z.id,
        nr: versuch.nr,
        anfrage: versuch.anfrage.to_string(),
        zeitpunkt: versuch.begonnen,
        empfaenger: z.empfaenger,
        betrag,
        zweck: z.zweck,
        kassenzeichen: z.kassenzeichen.ziffern().to_owned(),
        rueckkehr: versuch.rueckkehr,
    })
}

/// Takes in what the payment service answered about a transaction. Repeated, it changes nothing.
/// `None` if there is no such payment.
///
/// # Errors
/// The database.
pub async fn verbuchen(tx: &mut Tx, o: &Offene, stand: &Stand, jetzt: Zeitpunkt) -> Result<Option<Ergebnis>, Fehler> {
    let Some(mut z) = store::lock(tx, o.mandant, o.zahlung).await? else { return Ok(None) };
    let (wort, naechste) = match stand {
        Stand::Offen => ("offen", abgleich::naechste_abfrage(o.begonnen, jetzt, true)),
        Stand::Bezahlt { .. } => ("bezahlt", None),
        Stand::Gescheitert => ("gescheitert", abgleich::naechste_abfrage(o.begonnen, jetzt, false)),
        Stand::Abgebrochen => ("abgebrochen", abgleich::naechste_abfrage(o.begonnen, jetzt, false)),
    };
    if store::ist_gebucht(tx, o).await? {
        return Ok(Some(Ergebnis { zahlung: z, buchung: None, geaendert: false, nr: o.nr }));
    }
    let juengste = store::update_stand(tx, o, wort, jetzt, naechste).await?;
    let anstoss = match stand {
        Stand::Bezahlt { betrag, .. } if *betrag == z.rest() => Anstoss::GeldPassend,
        Stand::Bezahlt { .. } => Anstoss::GeldAbweichend,
        Stand::Gescheitert if juengste => Anstoss::Abgelehnt,
        Stand::Abgebrochen if juengste => Anstoss::Abgebrochen,
        Stand::Offen | Stand::Gescheitert | Stand::Abgebrochen => {
            return Ok(Some(Ergebnis { zahlung: z, buchung: None, geaendert: false, nr: o.nr }));
        }
    };
    let schritt = schritt(z.status, anstoss)?;
    if let (Some(art), Stand::Bezahlt { betrag, am, zeichen }) = (schritt.buchung, stand) {
        let buchung = Buchung {
            mandant: z.mandant,
            zahlung: z.id,
            nr: o.nr,
            art,
            betrag: *betrag,
            kennung: o.kennung.clone(),
            fremdzeichen: zeichen.clone(),
            bezahlt_am: *am,
            gebucht_am: jetzt,
            gebucht_von: None,
            erledigt_am: None,
            erledigt_von: None,
            vermerk: None,
        };
        store::insert_buchung(tx, &buchung, z.konto).await?;
    }
    let geaendert = uebergehen(tx, &mut z, schritt.status, jetzt).await?;
    Ok(Some(Ergebnis { zahlung: z, buchung: schritt.buchung, geaendert, nr: o.nr }))
}

/// Writes the state that a step leads to. `false`: it is the same.
async fn uebergehen(tx: &mut Tx, z: &mut Zahlung, nach: Status, jetzt: Zeitpunkt) -> Result<bool, Fehler> {
    if z.status == nach {
        return Ok(false);
    }
    store::update_status(tx, z, nach, jetzt).await?;
    z.status = nach;
    z.geaendert = jetzt;
    Ok(true)
}

/// The authority no longer wants to be paid online. Money that still comes is booked all the same.
///
/// # Errors
/// No such payment, or it is paid or in clarification.
pub async fn zuruecknehmen(tx: &mut Tx, mandant: MandantId, id: ZahlungId, jetzt: Zeitpunkt) -> Result<(), Fehler> {
    let z = store::lock(tx, mandant, id).await?.ok_or(Fehler::Unbekannt(id))?;
    let schritt = schritt(z.status, Anstoss::Zuruecknehmen)?;
    store::update_status(tx, &z, schritt.status, jetzt).await
}
