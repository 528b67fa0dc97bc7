//! To whom the owner of a service offers it. Composed of the decision (`akte`), who has the service already (`akte`, `verzeichnis`),
//! and the words to those whom it concerns (`konto`, `postfach`).

use std::collections::BTreeSet;

pub use akte::weitergabe::{Kreis, Weitergabe, Weitergabeschritt, lesen, verlauf};
use akte::{uebernahme, weitergabe};
use datenbank::{Sicht, Tx};
use grund::{KontoId, LeistungKennung, MandantId, Traeger};
use konto::Rolle;
use postfach::Mail;

use crate::{Anfrage, Haus, WebFehler};

/// How an authority stands to services that are not offered to everybody.
#[derive(Debug, Clone, Default)]
pub struct Lage {
    /// Not offered to it: to it they do not exist.
    pub gesperrt: BTreeSet<LeistungKennung>,
    /// No longer offered to it; it has them and keeps them.
    pub beendet: BTreeSet<LeistungKennung>,
}

/// How this authority stands to them.
///
/// # Errors
/// The database fails.
pub async fn lage(haus: &Haus, m: MandantId) -> Result<Lage, WebFehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    let alle = weitergabe::nicht_fuer(&mut tx, m).await?;
    drop(tx);
    let stand = haus.verzeichnis.stand();
    let mut lage = Lage::default();
    for (l, uebernommen) in alle {
        let hat = uebernommen || stand.parameter(&l, m).is_some();
        if hat { &mut lage.beendet } else { &mut lage.gesperrt }.insert(l);
    }
    Ok(lage)
}

/// The authorities that have the service: took it over, or offer it to citizens.
///
/// # Errors
/// The database fails.
pub async fn haben(haus: &Haus, l: &LeistungKennung) -> Result<Vec<MandantId>, WebFehler> {
    let stand = haus.verzeichnis.stand();
    let mut aus: BTreeSet<MandantId> =
        stand.mandanten().iter().map(|m| m.id).filter(|m| stand.parameter(l, *m).is_some()).collect();
    aus.extend(uebernahme::alle(&haus.db).await?.into_iter().filter(|u| u.leistung == *l).map(|u| u.mandant));
    Ok(aus.into_iter().collect())
}

/// The owner decides; whoever has the service and is no longer among those it is offered to keeps it, and is told. In the caller's
/// transaction. `false`: somebody else decided meanwhile.
///
/// # Errors
/// The database fails.
pub async fn setzen(
    anfrage: &Anfrage,
    tx: &mut Tx,
    (traeger, l, name): (Traeger, &LeistungKennung, &str),
    kreis: &Kreis,
    gelesen: i32,
) -> Result<bool, WebFehler> {
    let vorher = weitergabe::lesen(tx, l).await?.map_or(Kreis::Alle, |w| w.kreis);
    let wer = (anfrage.sitzung()?.konto, anfrage.jetzt);
    if !weitergabe::setzen(tx, (traeger, l), kreis, gelesen, wer).await? {
        return Ok(false);
    }
    for m in haben(&anfrage.haus, l).await? {
        if traeger != Traeger::Mandant(m) && vorher.umfasst(m) && !kreis.umfasst(m) {
            sagen(anfrage, tx, (l, name, gelesen), m).await?;
        }
    }
    Ok(true)
}

/// A mail to those of the authority who keep its services.
async fn sagen(
    anfrage: &Anfrage,
    tx: &mut Tx,
    (l, name, gelesen): (&LeistungKennung, &str, i32),
    m: MandantId,
) -> Result<(), WebFehler> {
    let haus = &anfrage.haus;
    let alle = haus.konten.redaktion(Traeger::Mandant(m)).await?;
    let wer = |r: &Rolle| matches!(r, Rolle::Behoerdenredaktion | Rolle::Gruppenadministration);
    let konten: BTreeSet<KontoId> = alle.iter().filter(|p| wer(&p.rolle)).map(|p| p.konto).collect();
    let konten: Vec<KontoId> = konten.into_iter().collect();
    let (adresse, portal) = (&haus.einstellungen.adresse, &haus.einstellungen.portal);
    let text = format!(
        "Guten Tag,\n\n„{name}“ wird Ihrer Behörde nicht mehr zur Übernahme angeboten. Sie behalten den Dienst: Er bleibt online, \
         und neue Fassungen werden Ihnen weiter vorgeschlagen. Beenden Sie ihn selbst, können Sie ihn danach nicht noch einmal \
         übernehmen.\n\n{adresse}/redaktion/aktivierung/{m}/{l}\n\n{portal}\n"
    );
    for (konto, wie) in haus.konten.erreichbar(&konten).await? {
        let Some(an) = wie.email else { continue };
        let schluessel = format!("weitergabe/{l}/{m}/{gelesen}/{konto}");
        let mail = Mail { an, betreff: format!("Nicht mehr angeboten: {name}"), text: text.clone(), schluessel };
        postfach::einreihen(tx, &haus.tresor, &mail, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    }
    Ok(())
}
