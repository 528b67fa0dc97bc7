//! Mails before delegated rights end: to the provider's persons, and to those of the authority who can renew them.

use std::collections::BTreeSet;

use datenbank::Sicht;
use grund::{KontoId, Traeger};
use konto::{Delegation, Rolle};
use postfach::Mail;
use web::{Haus, WebFehler, format};

use crate::gemeinsam::{DE, traegername};

/// So many days before the end.
const TAGE: [i16; 2] = [14, 3];

/// Sends what is due; each once, however many workers call it.
///
/// # Errors
/// The database fails; it can simply be called again.
pub async fn delegationen_erinnern(haus: &Haus) -> Result<(), WebFehler> {
    for tage in TAGE {
        for d in haus.konten.delegationen_zu_erinnern(tage).await? {
            eine(haus, &d, tage).await?;
        }
    }
    Ok(())
}

async fn eine(haus: &Haus, d: &Delegation, tage: i16) -> Result<(), WebFehler> {
    let behoerde = traegername(&haus.verzeichnis.stand(), Traeger::Mandant(d.mandant));
    let (name, bis, portal) = (&d.name, format::tag(DE, d.bis), &haus.einstellungen.portal);
    let adresse = &haus.einstellungen.adresse;
    let personen = haus.konten.dienstleister_personen(d.dienstleister).await?;
    let dort: BTreeSet<KontoId> = personen.iter().filter(|p| p.entfernt.is_none()).map(|p| p.konto).collect();
    let alle = haus.konten.redaktion(Traeger::Mandant(d.mandant)).await?;
    let hier: BTreeSet<KontoId> =
        alle.iter().filter(|m| m.rolle == Rolle::Gruppenadministration).map(|m| m.konto).collect();
    let betreff = format!("Rechte enden am {bis}: {behoerde}");
    let an_dienstleister = format!(
        "Guten Tag,\n\ndie Rechte, die {behoerde} an {name} übertragen hat, enden am {bis}. Danach können Sie für diese \
         Behörde nichts mehr tun. Soll die Arbeit weitergehen, bitten Sie die Behörde, die Rechte zu verlängern.\n\n{portal}\n"
    );
    let an_behoerde = format!(
        "Guten Tag,\n\ndie Rechte, die Ihre Behörde ({behoerde}) an {name} übertragen hat, enden am {bis} von selbst. Wenn Sie \
         die Arbeit fortsetzen möchten, verlängern Sie hier:\n{adresse}/redaktion/dienstleister/{}/{}\n\n{portal}\n",
        d.mandant, d.id
    );
    let jetzt = haus.umwelt.jetzt();
    let mut tx = haus.db.tx(Sicht::Mandant(d.mandant)).await?;
    if !haus.konten.delegation_erinnert(&mut tx, d, tage).await? {
        return Ok(());
    }
    for (konten, text) in [(dort, an_dienstleister), (hier, an_behoerde)] {
        let konten: Vec<KontoId> = konten.into_iter().collect();
        for (konto, wie) in haus.konten.erreichbar(&konten).await? {
            let Some(an) = wie.email else { continue };
            let schluessel = format!("delegation/{}/{}/{tage}/{konto}", d.id, d.bis);
            let mail = Mail { an, betreff: betreff.clone(), text: text.clone(), schluessel };
            postfach::einreihen(&mut tx, &haus.tresor, &mail, jetzt).await.map_err(WebFehler::intern)?;
        }
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}
