//! Money that came by transfer: a person reads it on the statement of the bank and books it. It goes through the same machine as
//! what the payment service tells, so it fulfils a request once, and what is too much or another amount waits for a person.

use datenbank::Tx;
use grund::{Betrag, KontoId, MandantId, Umwelt, ZahlungId, Zeitpunkt};

use crate::{Anstoss, Buchung, Ergebnis, Fehler, schritt, store, uebergehen};

/// A transfer as the statement shows it.
#[derive(Debug, Clone, Copy)]
pub struct Ueberweisung<'a> {
    /// How much.
    pub betrag: Betrag,
    /// The day on which it came.
    pub am: Zeitpunkt,
    /// Where it stands: number and line of the statement. The same one again books nothing.
    pub beleg: &'a str,
    /// Who books it.
    pub von: KontoId,
}

/// Books a transfer. Needs `Sicht::Mandant`; the caller tells the matter in the same transaction.
///
/// # Errors
/// No such payment ([`Fehler::Unbekannt`]), nothing came or its place is not named ([`Fehler::Anforderung`]), or the database.
pub async fn ueberwiesen(
    tx: &mut Tx,
    (mandant, id): (MandantId, ZahlungId),
    u: &Ueberweisung<'_>,
    umwelt: &Umwelt,
) -> Result<Ergebnis, Fehler> {
    if u.betrag <= Betrag::NULL {
        return Err(Fehler::Anforderung("Der Betrag muss größer als null sein."));
    }
    let beleg = u.beleg.trim();
    if beleg.is_empty() {
        return Err(Fehler::Anforderung("Der Beleg fehlt."));
    }
    let mut z = store::lock(tx, mandant, id).await?.ok_or(Fehler::Unbekannt(id))?;
    let kennung = format!("ueberweisung/{beleg}");
    let nr = store::load_versuch(tx, &z).await?.map_or(1, |v| v.nr + 1);
    if store::hat_kennung(tx, &z, &kennung).await? {
        return Ok(Ergebnis { zahlung: z, buchung: None, geaendert: false, nr });
    }
    let anstoss = if u.betrag == z.rest() { Anstoss::GeldPassend } else { Anstoss::GeldAbweichend };
    let schritt = schritt(z.status, anstoss)?;
    let jetzt = umwelt.jetzt();
    store::insert_ueberweisung(tx, &z, nr, (umwelt.neue_id::<ZahlungId>().0, &kennung), jetzt).await?;
    if let Some(art) = schritt.buchung {
        let buchung = Buchung {
            mandant,
            zahlung: id,
            nr,
            art,
            betrag: u.betrag,
            kennung,
            fremdzeichen: Some(beleg.to_owned()),
            bezahlt_am: u.am,
            gebucht_am: jetzt,
            gebucht_von: Some(u.von),
            erledigt_am: None,
            erledigt_von: None,
            vermerk: None,
        };
        store::insert_buchung(tx, &buchung, z.konto).await?;
    }
    let geaendert = uebergehen(tx, &mut z, schritt.status, jetzt).await?;
    Ok(Ergebnis { zahlung: z, buchung: schritt.buchung, geaendert, nr })
}
