//! What a matter of the past hands over: mails into their queue, everything else by the real way to the demonstration's own
//! back-end system, which listens for this one matter with its clock. Nobody else's system hears of a time that is over: at any
//! other address a delivery stays waiting.

use std::sync::Arc;

use ::demo::fachverfahren::{BASIS, Dienst, router};
use akte::{Vorgang, entwurf::Bezug};
use datenbank::Tx;
use tokio::{net::TcpListener, task::JoinHandle};
use uebergabe::{Stand, Uebergabeweg};
use web::Haus;

use crate::{Fehler, arbeiter};

/// The way out of one matter.
pub struct Versand {
    weg: Arc<dyn Uebergabeweg>,
    adresse: String,
    empfang: JoinHandle<()>,
}

impl Drop for Versand {
    fn drop(&mut self) {
        self.empfang.abort();
    }
}

impl Versand {
    /// `None` where the service hands nothing over.
    pub async fn fuer(haus: &Haus, bezug: &Bezug, weg: &Arc<dyn Uebergabeweg>) -> Result<Option<Self>, Fehler> {
        let leistung = haus.leistungen.version(&bezug.version);
        if leistung.is_none_or(|l| l.stamm.weiterleitung.is_empty()) {
            return Ok(None);
        }
        let horcher = TcpListener::bind("127.0.0.1:0").await?;
        let adresse = format!("http://{}{BASIS}", horcher.local_addr()?);
        let dienst = router(Dienst::neu(haus.db.clone(), haus.umwelt.clone()));
        let empfang = tokio::spawn(async move {
            if let Err(e) = axum::serve(horcher, dienst).await {
                tracing::warn!(fehler = %e, "the back-end system of the demonstration's past ended");
            }
        });
        Ok(Some(Self { weg: Arc::clone(weg), adresse, empfang }))
    }

    /// What waits now, at the moment at which the worker would find it.
    pub async fn liefern(&self, haus: &Haus, tx: &mut Tx, v: &Vorgang) -> Result<(), Fehler> {
        let alle = uebergabe::des_vorgangs(tx, &v.schluessel, v.bezug.mandant, v.id).await?;
        for l in alle.iter().filter(|l| l.stand == Stand::Wartet && !l.ohne_zugang && l.weg != "stelle") {
            let Some(mut an) = uebergabe::anschluss(tx, &haus.tresor, v.bezug.mandant, &l.ziel).await? else {
                continue;
            };
            if l.weg != "mail" {
                if !an.adresse.ends_with(BASIS) {
                    continue;
                }
                an.adresse.clone_from(&self.adresse);
            }
            arbeiter::sofort_liefern(haus, tx, v, (l, &*self.weg, &an)).await?;
        }
        Ok(())
    }
}
