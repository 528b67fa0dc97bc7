//! Files that arrive over several requests, into a field of a draft (`web::hochladen::tus`).

use std::sync::Arc;

use ablage::{Ankunft, Neu, Zweck};
use formular::Datei;
use grund::{DokumentId, KontoId, MandantId, VorgangId};
use http::HeaderMap;
use tresor::Vorgangsschluessel;
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::{body::Body, extract::Path, response::Response},
    hochladen::{self, Dateiort, Dateiregel, schon_da, schreibend, tus},
};

use crate::{
    dateien::{gesperrt, vorhandene},
    entwurf::{self, Anderswo, Offen},
};

impl Dateiort for Offen {
    fn schluessel(&self) -> &Vorgangsschluessel {
        &self.entwurf.schluessel
    }

    fn wo(&self) -> (MandantId, VorgangId, KontoId) {
        (self.entwurf.bezug.mandant, self.entwurf.id, self.entwurf.konto)
    }

    fn ist_entwurf(&self) -> bool {
        true
    }

    fn zweck(&self) -> Zweck {
        Zweck::Nachweis
    }

    fn regel(&self, feld: &str) -> Option<Dateiregel> {
        Dateiregel::aus(self.leistung.formular.datei_feld(feld)?)
    }

    fn anzahl(&self, feld: &str) -> usize {
        vorhandene(self, feld).len()
    }

    fn adresse(&self, upload: DokumentId) -> String {
        self.pfad(&format!("hochladen/{upload}"))
    }

    fn seite(&self, feld: &str) -> String {
        self.pfad(&format!("datei/{feld}"))
    }

    /// Notes it in the answers.
    async fn eintragen(
        &self,
        anfrage: &Anfrage,
        feld: &str,
        neu: &Neu,
        statt: Option<DokumentId>,
        ankunft: Option<&Ankunft>,
    ) -> Result<Result<(), String>, WebFehler> {
        let ablage = &anfrage.haus.ablage;
        let e = &self.entwurf;
        let mut tx = schreibend(anfrage, self).await?;
        let mut aktuell = gesperrt(anfrage, &mut tx, e.id).await?;
        if schon_da(anfrage, &mut tx, self, ankunft).await? {
            return Ok(Ok(()));
        }
        let zeile = &neu.dokument.zeile;
        let name = neu.dokument.name.clone();
        let datei = Datei { dokument: zeile.id, name, groesse: zeile.groesse, art: zeile.mime.clone() };
        let leistung = Arc::clone(&aktuell.leistung);
        let mut weg = None;
        if let Some(alt) = statt {
            if !leistung.formular.datei_entfernen(feld, alt, &mut aktuell.antworten) {
                return Err(WebFehler::NichtGefunden);
            }
            weg = Some(ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(alt)).await?);
        }
        match leistung.formular.datei_hinzufuegen(feld, datei, &mut aktuell.antworten) {
            Ok(()) => {}
            Err(Some(fehler)) => return Ok(Err(fehler.text(anfrage.sprache))),
            Err(None) => return Err(WebFehler::NichtGefunden),
        }
        ablage.eintragen(&mut tx, neu).await?;
        entwurf::sichern(anfrage, &mut tx, &aktuell.entwurf, &aktuell.antworten).await?;
        entwurf::abschliessen(tx).await?;
        if let Some(weg) = weg
            && let Err(e) = ablage.bytes_loeschen(weg).await
        {
            tracing::warn!(fehler = %e, "bytes of a replaced upload stay until the next sweep");
        }
        Ok(Ok(()))
    }
}

/// A draft that can be changed. One that was sent or is being confirmed takes no files any more.
async fn offen(anfrage: &Anfrage, id: &str) -> Result<Offen, WebFehler> {
    match entwurf::laden(anfrage, entwurf::kennung(id)?).await {
        Ok(offen) => Ok(offen),
        Err(Anderswo::Gesendet(_)) => Err(WebFehler::Abgelaufen),
        Err(Anderswo::Fehler(e)) => Err(e),
    }
}

/// OPTIONS
pub async fn koennen() -> Response {
    hochladen::tus::koennen()
}

/// POST: a file is announced.
pub async fn ankuendigen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let ort = offen(&anfrage, &id).await;
    tus::ankuendigen(&anfrage, ort, &feld, &kopf).await
}

/// HEAD: how far it is.
pub async fn stand(anfrage: Anfrage, Path((id, upload)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let ort = offen(&anfrage, &id).await;
    tus::stand(&anfrage, ort, &upload, &kopf).await
}

/// PATCH: the next bytes.
pub async fn fortsetzen(
    anfrage: Anfrage,
    Path((id, upload)): Path<(String, String)>,
    kopf: HeaderMap,
    koerper: Body,
) -> Ergebnis {
    let ort = offen(&anfrage, &id).await;
    tus::fortsetzen(&anfrage, ort, &upload, &kopf, koerper).await
}

/// POST: another method behind a wall, or the button that gives the file up.
pub async fn posten(
    anfrage: Anfrage,
    Path((id, upload)): Path<(String, String)>,
    kopf: HeaderMap,
    koerper: Body,
) -> Ergebnis {
    let ort = offen(&anfrage, &id).await;
    tus::posten(&anfrage, ort, &upload, &kopf, koerper).await
}

/// DELETE: it is given up.
pub async fn beenden(anfrage: Anfrage, Path((id, upload)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let ort = offen(&anfrage, &id).await;
    tus::beenden(&anfrage, ort, &upload, &kopf).await
}
