//! Documents in pieces: taken in, checked and read again without ever lying in memory as a whole.
//!
//! A piece is [`STUECK`] bytes, the last one less. Each is sealed with the key of the Vorgang for its document and its
//! place, and lies in the object store under a name of chance: two requests that write at once never write over each
//! other, and the row says whose pieces count.

use std::{io, sync::Arc};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use grund::{DokumentId, MandantId, VorgangId};
use object_store::{ObjectStoreExt, PutPayload, path::Path};
use tokio::sync::OwnedSemaphorePermit;
use tresor::{Pruefsumme, Vorgangsschluessel};
use uuid::Uuid;

use crate::{
    Ablage, Befund, Dokument, Fehler, Neu, Upload, Zeile, Ziel, ablage::ort, anzeigename, datei::Erkennung, store,
};

/// Bytes of one piece.
pub const STUECK: usize = 2 * 1024 * 1024;

/// Requests of one process that take in pieces at once: what bounds their memory.
pub(crate) const PLAETZE: usize = 48;

/// What is asked about a file in pieces: as [`Upload`], without its bytes.
#[derive(Debug, Clone)]
pub struct Stueckwerk {
    /// The document that it becomes.
    pub id: DokumentId,
    /// Its pieces, in order.
    pub stuecke: Vec<Uuid>,
    /// Bytes of all pieces together.
    pub laenge: u64,
}

impl Stueckwerk {
    /// Nothing yet.
    #[must_use]
    pub const fn neu(id: DokumentId) -> Self {
        Self { id, stuecke: Vec::new(), laenge: 0 }
    }
}

/// Takes bytes in, one piece after the other.
#[derive(Debug)]
pub struct Aufnahme {
    ablage: Ablage,
    schluessel: Vorgangsschluessel,
    mandant: MandantId,
    vorgang: VorgangId,
    werk: Stueckwerk,
    puffer: Vec<u8>,
    /// The unfinished piece that is written anew with what follows it.
    ersetzt: Option<Uuid>,
    _platz: OwnedSemaphorePermit,
}

impl Aufnahme {
    /// What is durable by now. After [`Self::durchschreiben`], all that came.
    #[must_use]
    pub const fn stand(&self) -> &Stueckwerk {
        &self.werk
    }

    /// The piece that nobody needs once the row has the new ones; asked once.
    pub const fn ersetzt(&mut self) -> Option<Uuid> {
        self.ersetzt.take()
    }

    /// The next bytes, as many as fit into the piece that is being filled; how many that were. A full piece is written.
    ///
    /// # Errors
    /// Key or object store fail.
    pub async fn dazu(&mut self, bytes: &[u8]) -> Result<usize, Fehler> {
        let passt = bytes.len().min(STUECK - self.puffer.len());
        self.puffer.extend_from_slice(&bytes[..passt]);
        if self.puffer.len() == STUECK {
            self.durchschreiben().await?;
        }
        Ok(passt)
    }

    /// Writes what came, also where it is no whole piece. Then no more bytes may follow, unless it was one.
    ///
    /// # Errors
    /// Key or object store fail.
    pub async fn durchschreiben(&mut self) -> Result<(), Fehler> {
        if self.puffer.is_empty() {
            return Ok(());
        }
        let klar = std::mem::take(&mut self.puffer);
        let laenge = klar.len() as u64;
        let name: Uuid = self.ablage.umwelt.neue_id::<DokumentId>().0;
        let (schluessel, umwelt) = (self.schluessel.clone(), self.ablage.umwelt.clone());
        let zweck = stueckzweck(self.werk.id, self.werk.stuecke.len());
        let dicht = self.ablage.rechnen(move || Ok(schluessel.verschliessen(&umwelt, &zweck, &klar)?)).await?;
        let wohin = stueckort(self.mandant, self.vorgang, self.werk.id, name);
        self.ablage.speicher.put(&wohin, PutPayload::from(dicht)).await?;
        self.werk.stuecke.push(name);
        self.werk.laenge += laenge;
        Ok(())
    }
}

impl Ablage {
    /// Goes on where `werk` ends. [`Fehler::Ausgelastet`]: too many do so at this moment.
    ///
    /// # Errors
    /// The last piece cannot be read: another request may have replaced it.
    pub async fn aufnehmen(
        &self,
        schluessel: &Vorgangsschluessel,
        (mandant, vorgang): (MandantId, VorgangId),
        mut werk: Stueckwerk,
    ) -> Result<Aufnahme, Fehler> {
        let platz = Arc::clone(&self.plaetze).try_acquire_owned().map_err(|_| Fehler::Ausgelastet)?;
        let mut puffer = Vec::new();
        let mut ersetzt = None;
        if !werk.laenge.is_multiple_of(STUECK as u64)
            && let Some(letztes) = werk.stuecke.pop()
        {
            let wo = stueckort(mandant, vorgang, werk.id, letztes);
            puffer = self.stueck(schluessel, wo, werk.id, werk.stuecke.len()).await?;
            werk.laenge -= puffer.len() as u64;
            ersetzt = Some(letztes);
        }
        let (ablage, schluessel) = (self.clone(), schluessel.clone());
        Ok(Aufnahme { ablage, schluessel, mandant, vorgang, werk, puffer, ersetzt, _platz: platz })
    }

    /// The first piece of what is there.
    ///
    /// # Errors
    /// It is missing or changed.
    pub async fn kopf(
        &self,
        schluessel: &Vorgangsschluessel,
        (mandant, vorgang): (MandantId, VorgangId),
        werk: &Stueckwerk,
    ) -> Result<Vec<u8>, Fehler> {
        let Some(erstes) = werk.stuecke.first() else { return Ok(Vec::new()) };
        self.stueck(schluessel, stueckort(mandant, vorgang, werk.id, *erstes), werk.id, 0).await
    }

    /// Checks and scans a file in pieces, as [`Self::hochladen`] does with one in memory (`upload.bytes` is not looked at).
    /// Its pieces become the document.
    ///
    /// # Errors
    /// As [`Self::hochladen`].
    pub async fn aus_stuecken(
        &self,
        schluessel: &Vorgangsschluessel,
        ziel: Ziel,
        werk: Stueckwerk,
        upload: Upload,
    ) -> Result<Neu, Fehler> {
        let mut erkennung = Erkennung::default();
        let mut summe = Pruefsumme::sha256();
        for (nr, stueck) in werk.stuecke.iter().enumerate() {
            let klar =
                self.stueck(schluessel, stueckort(ziel.mandant, ziel.vorgang, werk.id, *stueck), werk.id, nr).await?;
            (erkennung, summe) = self
                .rechnen(move || {
                    erkennung.dazu(&klar);
                    summe.dazu(&klar);
                    Ok((erkennung, summe))
                })
                .await?;
        }
        let format = erkennung.ergebnis(&upload.name, &upload.formate, upload.grenze)?;
        let name = anzeigename(&upload.name, format);
        let sha256 = summe.fertig().try_into().map_err(|_| Fehler::Abgebrochen)?;
        let befund = {
            let inhalt = self.stuecke(schluessel.clone(), (ziel.mandant, ziel.vorgang), werk.clone());
            let inhalt = inhalt.map_err(|e| io::Error::other(e.to_string())).boxed();
            self.pruefer.pruefen(inhalt, werk.laenge, self.umwelt.jetzt()).await
        };
        if let Befund::Befallen { fund } = befund {
            tracing::warn!(mandant = %ziel.mandant, vorgang = %ziel.vorgang, %fund, "upload refused: malware found");
            return Err(Fehler::Befallen { fund });
        }
        let zeile = Zeile {
            id: werk.id,
            mandant: ziel.mandant,
            vorgang: ziel.vorgang,
            konto: ziel.konto,
            zweck: ziel.zweck,
            mime: format.mime().to_owned(),
            groesse: werk.laenge,
            sha256,
            befund,
            angelegt: self.umwelt.jetzt(),
            name_dicht: schluessel.verschliessen(&self.umwelt, &store::namenszweck(werk.id), name.as_bytes())?,
            stuecke: werk.stuecke,
        };
        Ok(Neu { dokument: Dokument { zeile, name } })
    }

    /// The plain bytes of a document, piece by piece, held against its hash at the end: a stream that ends without a fault
    /// was whole. Needs no transaction.
    ///
    /// # Errors
    /// As [`Self::inhalt`], at once or in the stream.
    pub async fn strom(
        &self,
        schluessel: &Vorgangsschluessel,
        zeile: &Zeile,
    ) -> Result<BoxStream<'static, Result<Bytes, Fehler>>, Fehler> {
        zeile.unbefallen()?;
        if zeile.stuecke.is_empty() {
            let bytes = self.in_einem(schluessel, zeile).await?;
            return Ok(futures_util::stream::once(async move { Ok(bytes) }).boxed());
        }
        let werk = Stueckwerk { id: zeile.id, stuecke: zeile.stuecke.clone(), laenge: zeile.groesse };
        let (id, soll) = (zeile.id, zeile.sha256);
        let stuecke = self.stuecke(schluessel.clone(), (zeile.mandant, zeile.vorgang), werk);
        let geprueft = futures_util::stream::try_unfold(
            (stuecke, Pruefsumme::sha256()),
            move |(mut rest, mut summe)| async move {
                match rest.try_next().await? {
                    Some(bytes) => {
                        summe.dazu(&bytes);
                        Ok(Some((bytes, (rest, summe))))
                    }
                    None if summe.fertig() == soll => Ok(None),
                    None => {
                        Err(Fehler::Beschaedigt { dokument: id, grund: "der Inhalt passt nicht zur Prüfsumme".into() })
                    }
                }
            },
        );
        Ok(geprueft.boxed())
    }

    fn stuecke(
        &self,
        schluessel: Vorgangsschluessel,
        (mandant, vorgang): (MandantId, VorgangId),
        werk: Stueckwerk,
    ) -> BoxStream<'static, Result<Bytes, Fehler>> {
        let ablage = self.clone();
        let id = werk.id;
        futures_util::stream::iter(werk.stuecke.into_iter().enumerate())
            .then(move |(nr, name)| {
                let (ablage, schluessel) = (ablage.clone(), schluessel.clone());
                async move {
                    Ok(Bytes::from(ablage.stueck(&schluessel, stueckort(mandant, vorgang, id, name), id, nr).await?))
                }
            })
            .boxed()
    }

    async fn stueck(
        &self,
        schluessel: &Vorgangsschluessel,
        wo: Path,
        id: DokumentId,
        nr: usize,
    ) -> Result<Vec<u8>, Fehler> {
        let dicht = self.bytes(&wo, id).await?;
        let schluessel = schluessel.clone();
        self.rechnen(move || Ok(schluessel.oeffnen(&stueckzweck(id, nr), &dicht)?)).await
    }

    /// Removes one piece that no row names any more.
    ///
    /// # Errors
    /// The object store fails; the piece goes with its document.
    pub async fn stueck_loeschen(
        &self,
        (mandant, vorgang): (MandantId, VorgangId),
        id: DokumentId,
        stueck: Uuid,
    ) -> Result<(), Fehler> {
        match self.speicher.delete(&stueckort(mandant, vorgang, id, stueck)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }
}

fn stueckort(mandant: MandantId, vorgang: VorgangId, id: DokumentId, stueck: Uuid) -> Path {
    ort(mandant, vorgang, id).join(stueck.to_string())
}

/// A piece belongs to its document and to its place there: it can be moved to no other.
fn stueckzweck(id: DokumentId, nr: usize) -> String {
    format!("dokument/{id}/stueck/{nr}")
}
