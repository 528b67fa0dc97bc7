//! Documents that a person keeps in her account, beyond the matter that they came with. They lie as those of matters do, sealed with
//! the key of the account; no authority sees them, and into an application goes a copy.

use ablage::{AlleFormate, Ankunft, Dokument, Neu, Zweck};
use datenbank::{Sicht, Tx};
use grund::{DokumentId, KontoId, MandantId, VorgangId};
use tresor::Vorgangsschluessel;

use crate::{
    Anfrage, Haus, WebFehler, format,
    hochladen::{Dateiort, Dateiregel, abschliessen, schon_da, schreibend},
    texte::buergerkonto as t,
};

/// The place in the tables of authorities that belongs to none.
const NIEMAND: MandantId = MandantId(0);
/// What the files are for, in the table of files that are arriving.
pub const FELD: &str = "unterlage";
/// Where they are shown.
pub const ORT: &str = "/konto/unterlagen";
/// Bytes that an account may keep.
pub const GESAMT: u64 = 200_000_000;
const ANZAHL: usize = 100;
const GROESSE_MB: u64 = 50;

/// The documents of an account.
#[derive(Debug)]
pub struct Mappe {
    konto: KontoId,
    /// The key of the account.
    pub schluessel: Vorgangsschluessel,
    /// What she keeps, oldest first.
    pub dokumente: Vec<Dokument>,
}

/// The documents of an account stand where those of a matter would.
const fn stelle(konto: KontoId) -> VorgangId {
    VorgangId(konto.0)
}

impl Mappe {
    /// What she keeps; `None`: nothing, and never anything before. With `anlegen` there is one afterwards.
    ///
    /// # Errors
    /// The database or the key fail.
    pub async fn laden(haus: &Haus, konto: KontoId, anlegen: bool) -> Result<Option<Self>, WebFehler> {
        let Some(schluessel) = haus.konten.kontoschluessel(konto, anlegen).await? else { return Ok(None) };
        let mut tx = haus.db.tx(Sicht::Konto(konto)).await?;
        let dokumente = haus.ablage.liste(&mut tx, &schluessel, NIEMAND, stelle(konto)).await?;
        Ok(Some(Self { konto, schluessel, dokumente }))
    }

    /// Bytes of all of them.
    #[must_use]
    pub fn belegt(&self) -> u64 {
        self.dokumente.iter().map(|d| d.zeile.groesse).sum()
    }

    /// One of them.
    #[must_use]
    pub fn finden(&self, id: DokumentId) -> Option<&Dokument> {
        self.dokumente.iter().find(|d| d.zeile.id == id)
    }

    /// Takes one away; repeated, it changes nothing.
    ///
    /// # Errors
    /// The database fails.
    pub async fn entfernen(&self, haus: &Haus, id: DokumentId) -> Result<(), WebFehler> {
        let mut tx = haus.db.tx(Sicht::KontoBei(self.konto, NIEMAND)).await?;
        let weg = haus.ablage.loeschen(&mut tx, NIEMAND, stelle(self.konto), Some(id)).await?;
        abschliessen(tx).await?;
        if let Err(e) = haus.ablage.bytes_loeschen(weg).await {
            tracing::warn!(fehler = %e, "bytes of a document that was taken away stay until the next sweep");
        }
        Ok(())
    }
}

/// What is taken.
#[must_use]
pub fn regel() -> Dateiregel {
    Dateiregel { formate: AlleFormate.to_vec(), groesse_mb: GROESSE_MB, anzahl: ANZAHL }
}

/// With an account everything that it kept goes, in the transaction that deletes it. After the commit, the bytes.
///
/// # Errors
/// The database fails.
pub async fn alles_loeschen(haus: &Haus, tx: &mut Tx, konto: KontoId) -> Result<ablage::Geloescht, WebFehler> {
    Ok(haus.ablage.loeschen(tx, NIEMAND, stelle(konto), None).await?)
}

impl Dateiort for Mappe {
    fn schluessel(&self) -> &Vorgangsschluessel {
        &self.schluessel
    }

    fn wo(&self) -> (MandantId, VorgangId, KontoId) {
        (NIEMAND, stelle(self.konto), self.konto)
    }

    fn ist_entwurf(&self) -> bool {
        false
    }

    fn zweck(&self) -> Zweck {
        Zweck::Unterlage
    }

    fn regel(&self, feld: &str) -> Option<Dateiregel> {
        (feld == FELD).then(regel)
    }

    fn anzahl(&self, _: &str) -> usize {
        self.dokumente.len()
    }

    fn adresse(&self, upload: DokumentId) -> String {
        format!("{ORT}/hochladen/{upload}")
    }

    fn seite(&self, _: &str) -> String {
        ORT.to_owned()
    }

    /// Keeps it; the same bytes once.
    async fn eintragen(
        &self,
        anfrage: &Anfrage,
        _: &str,
        neu: &Neu,
        _: Option<DokumentId>,
        ankunft: Option<&Ankunft>,
    ) -> Result<Result<(), String>, WebFehler> {
        let ablage = &anfrage.haus.ablage;
        let mut tx = schreibend(anfrage, self).await?;
        if schon_da(anfrage, &mut tx, self, ankunft).await? {
            return Ok(Ok(()));
        }
        let da = ablage.liste(&mut tx, &self.schluessel, NIEMAND, stelle(self.konto)).await?;
        let zeile = &neu.dokument.zeile;
        if da.iter().all(|d| d.zeile.sha256 != zeile.sha256) {
            let belegt: u64 = da.iter().map(|d| d.zeile.groesse).sum();
            if da.len() >= ANZAHL || belegt + zeile.groesse > GESAMT {
                let s = anfrage.sprache;
                return Ok(Err(t::unterlagen_voll(s, format::groesse(s, GESAMT))));
            }
            ablage.eintragen(&mut tx, neu).await?;
        }
        abschliessen(tx).await?;
        Ok(Ok(()))
    }
}
