//! Orders to registers.
//!
//! What a register carried out is in the matter's log at the latest after the next try: the same bytes under the same key
//! give the same answer, and the letter, the event and the end of the order are one transaction.

use std::{sync::Arc, time::Duration};

use ablage::{Ziel, Zweck};
use akte::Vorgang;
use datenbank::{Sicht, Tx};
use uebergabe::{Faellig, Fehlerart, Register, Registerantwort, Registergrund, WegFehler};
use vorgang::{
    Ereignis,
    register::{Registerschritt, Registerstand},
};
use web::Haus;

use super::Warteschlange;
use crate::Fehler;

/// The orders to registers.
#[derive(Clone)]
pub struct Registerfragen {
    /// Where they wait.
    pub haus: Haus,
    /// How they get there.
    pub register: Arc<dyn Register>,
}

impl Warteschlange for Registerfragen {
    /// People wait for the answer.
    const BLICK: Duration = Duration::from_millis(250);
    const WAS: &str = "orders to registers";

    fn haus(&self) -> &Haus {
        &self.haus
    }

    async fn beanspruchen(
        &self,
        tx: &mut Tx,
        je_ziel: i64,
        nicht: &[String],
    ) -> Result<Vec<Faellig>, uebergabe::Fehler> {
        uebergabe::auftraege_beanspruchen(tx, self.haus.umwelt.jetzt(), je_ziel, nicht).await
    }

    async fn zuruecklegen(&self, tx: &mut Tx, rest: &[Faellig]) -> Result<(), uebergabe::Fehler> {
        uebergabe::auftraege_zuruecklegen(tx, self.haus.umwelt.jetzt(), rest).await
    }

    async fn erledigen(&self, f: &Faellig) -> Result<bool, Fehler> {
        einer(&self.haus, &*self.register, f).await
    }
}

/// One order. False: the register is not well.
async fn einer(haus: &Haus, register: &dyn Register, f: &Faellig) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    let Some(v) = akte::laden_als_amt(&mut tx, &haus.tresor, f.mandant, f.vorgang).await? else { return Ok(true) };
    let auftrag = uebergabe::auftrag_laden(&mut tx, &v.schluessel, f).await?;
    let anschluss = uebergabe::anschluss_fuer(&mut tx, &haus.tresor, f).await?;
    let zahlungen = zahlung::von_vorgang(&mut tx, f.mandant, f.vorgang).await?;
    // Given back before anybody is waited for.
    tx.rollback().await.map_err(datenbank::Fehler::from)?;
    let (Some(auftrag), Some(an)) = (auftrag, anschluss) else { return Ok(true) };
    let ergebnis = register.ausfuehren(&an, &auftrag).await;
    let ausgang = match &ergebnis {
        Ok(Registerantwort::Vollzogen { .. }) => "vollzogen",
        Ok(Registerantwort::Abgewiesen(_)) => "abgewiesen",
        Err(_) => "fehlgeschlagen",
    };
    metrics::counter!("basiswerk_registerauftraege_total", "ausgang" => ausgang).increment(1);
    match ergebnis {
        Ok(Registerantwort::Vollzogen { quittung }) => {
            let kassenzeichen = zahlungen.last().map(|z| z.kassenzeichen.to_string());
            vollzogen(haus, &v, f, quittung, kassenzeichen).await?;
            Ok(true)
        }
        Ok(Registerantwort::Abgewiesen(grund)) => abgewiesen(haus, &v, f, grund).await,
        // It does not take the order as it is, and never will: people look at it.
        Err(WegFehler::Abgewiesen(_) | WegFehler::ZuGross(_)) => {
            abgewiesen(haus, &v, f, Registergrund::Unverstanden).await
        }
        Err(e) => gescheitert(haus, f, &e).await,
    }
}

/// The register is changed: letter, event and the end of the order in one transaction.
async fn vollzogen(
    haus: &Haus,
    v: &Vorgang,
    f: &Faellig,
    quittung: String,
    kassenzeichen: Option<String>,
) -> Result<(), Fehler> {
    let Some(Registerstand::Wartet { name, .. }) = &v.zustand.register else { return Ok(()) };
    let (name, pdf) = web::register::brief(haus, v, name, kassenzeichen).await?;
    let ziel = Ziel { mandant: f.mandant, vorgang: f.vorgang, konto: Some(v.konto), zweck: Zweck::Bescheid };
    let neu = haus.ablage.ablegen(&v.schluessel, ziel, &name, pdf).await?;
    let zeile = &neu.dokument.zeile;
    let schritt = Registerschritt::Vollzogen { quittung, dokument: zeile.id, sha256: zeile.sha256_text() };
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, f.vorgang).await?;
    if uebergabe::auftrag_beantwortet(&mut tx, f).await? {
        haus.ablage.eintragen(&mut tx, &neu).await?;
        ereignis(haus, &mut tx, f, schritt).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    haus.arbeit.notify_one();
    Ok(())
}

async fn abgewiesen(haus: &Haus, v: &Vorgang, f: &Faellig, grund: Registergrund) -> Result<bool, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    akte::sperren(&mut tx, f.mandant, v.id).await?;
    if uebergabe::auftrag_beantwortet(&mut tx, f).await? {
        ereignis(haus, &mut tx, f, Registerschritt::Abgewiesen { grund }).await?;
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    haus.arbeit.notify_one();
    Ok(true)
}

/// The register could not be used: waiting is not failure. True: only the key of this service is not taken, the register is well.
async fn gescheitert(haus: &Haus, f: &Faellig, fehler: &WegFehler) -> Result<bool, Fehler> {
    // No words of the other side in the log: they may be about persons.
    let art = Fehlerart::from(fehler);
    tracing::warn!(mandant = %f.mandant, ziel = %f.ziel, art = art.name(), "a register did not answer an order");
    let mut tx = haus.db.tx(Sicht::Mandant(f.mandant)).await?;
    uebergabe::auftrag_fehlgeschlagen(&mut tx, &haus.umwelt, f, art).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(art == Fehlerart::Schluessel)
}

/// The order's end has been written in the same transaction, so it happens once.
async fn ereignis(haus: &Haus, tx: &mut Tx, f: &Faellig, schritt: Registerschritt) -> Result<(), Fehler> {
    let modell = |version: &grund::VersionHash| haus.leistungen.version(version).map(|l| l.ablauf.clone());
    let key = format!("register/{}", f.id);
    let ereignis = Ereignis::Register { id: f.id, schritt };
    akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, (f.mandant, f.vorgang), &ereignis, &key).await?;
    Ok(())
}
