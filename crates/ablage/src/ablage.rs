//! The keeper of documents: checks, seals, writes, reads, removes.

use std::{path::Path as Dateipfad, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use grund::{DokumentId, KontoId, MandantId, Umwelt, VorgangId};
use object_store::{ObjectStore, ObjectStoreExt, PutPayload, local::LocalFileSystem, path::Path};
use sha2::{Digest, Sha256};
use sqlx::PgConnection;
use tokio::sync::Semaphore;
use tresor::Vorgangsschluessel;

use crate::{
    Befund, Dokument, Fehler, Format, Geloescht, Schadsoftwarepruefung, Zeile, anzeigename, erkennen,
    pruefung::im_ganzen, store, stueckweise,
};

/// What a document is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zweck {
    /// A proof that belongs to the Antrag.
    Nachweis,
    /// The scan of an application that came on paper.
    Papierantrag,
    /// A proof that answers a Nachforderung.
    Nachreichung,
    /// The receipt of sending.
    Eingangsbestaetigung,
    /// A Bescheid in work: for the authority only.
    Entwurf,
    /// A released Bescheid.
    Bescheid,
    /// A confirmation or certificate that was sent.
    Bestaetigung,
    /// A file with the answer of another authority: for the authorities only.
    Stellungnahme,
    /// A file that the authority sent with a question or a message.
    Anlage,
    /// What a person keeps in her account; in no matter.
    Unterlage,
}

impl Zweck {
    const ALLE: [Self; 10] = [
        Self::Nachweis,
        Self::Papierantrag,
        Self::Nachreichung,
        Self::Eingangsbestaetigung,
        Self::Entwurf,
        Self::Bescheid,
        Self::Bestaetigung,
        Self::Stellungnahme,
        Self::Anlage,
        Self::Unterlage,
    ];

    /// As it is stored.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Nachweis => "nachweis",
            Self::Papierantrag => "papierantrag",
            Self::Nachreichung => "nachreichung",
            Self::Eingangsbestaetigung => "eingangsbestaetigung",
            Self::Entwurf => "entwurf",
            Self::Bescheid => "bescheid",
            Self::Bestaetigung => "bestaetigung",
            Self::Stellungnahme => "stellungnahme",
            Self::Anlage => "anlage",
            Self::Unterlage => "unterlage",
        }
    }

    /// As people read it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nachweis => "Nachweis",
            Self::Papierantrag => "Antrag auf Papier (Scan)",
            Self::Nachreichung => "Nachgereichter Nachweis",
            Self::Eingangsbestaetigung => "Eingangsbestätigung",
            Self::Entwurf => "Entwurf des Bescheids",
            Self::Bescheid => "Bescheid",
            Self::Bestaetigung => "Bestätigung",
            Self::Stellungnahme => "Antwort einer beteiligten Stelle",
            Self::Anlage => "Anlage zu einer Nachricht der Behörde",
            Self::Unterlage => "Eigene Unterlage",
        }
    }

    pub(crate) fn gelesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|z| z.als_text() == text)
    }
}

/// Where a document belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ziel {
    /// The authority.
    pub mandant: MandantId,
    /// The matter.
    pub vorgang: VorgangId,
    /// Whose matter it is, also when the authority writes the document. `None` without an account. A draft never
    /// keeps it: it is for the authority only.
    pub konto: Option<KontoId>,
    /// What it is for.
    pub zweck: Zweck,
}

/// A file as it came over the wire, with what the form field allows.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The name that the browser sent.
    pub name: String,
    /// The content.
    pub bytes: Bytes,
    /// Formats of the field ([`crate::AlleFormate`] without further rule).
    pub formate: Vec<Format>,
    /// Limit in bytes.
    pub grenze: u64,
}

/// A document whose bytes are safe and whose row is still to come: [`Ablage::eintragen`] in the same transaction as
/// everything else that the request changes. Dropped, it becomes an orphan and is swept.
#[derive(Debug, Clone)]
#[must_use = "without eintragen the document is swept away"]
pub struct Neu {
    /// As it will be listed.
    pub dokument: Dokument,
}

/// The keeper of documents. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Ablage {
    pub(crate) speicher: Arc<dyn ObjectStore>,
    pub(crate) pruefer: Arc<dyn Schadsoftwarepruefung>,
    pub(crate) umwelt: Umwelt,
    rechner: Arc<Semaphore>,
    pub(crate) plaetze: Arc<Semaphore>,
}

impl Ablage {
    /// In a directory, which is made if it is missing. Every write is synced to disk before it counts.
    ///
    /// # Errors
    /// The directory cannot be made or reached.
    pub fn in_verzeichnis(
        ort: &Dateipfad,
        pruefer: Arc<dyn Schadsoftwarepruefung>,
        umwelt: Umwelt,
    ) -> Result<Self, Fehler> {
        std::fs::create_dir_all(ort)
            .map_err(|e| object_store::Error::Generic { store: "LocalFileSystem", source: Box::new(e) })?;
        let speicher = LocalFileSystem::new_with_prefix(ort)?.with_fsync(true).with_automatic_cleanup(true);
        Ok(Self::mit_speicher(Arc::new(speicher), pruefer, umwelt))
    }

    /// The same store, with another clock: for what is entered as of another time.
    #[must_use]
    pub fn mit_umwelt(&self, umwelt: Umwelt) -> Self {
        Self { umwelt, ..self.clone() }
    }

    /// In any object store (S3 in production).
    #[must_use]
    pub fn mit_speicher(
        speicher: Arc<dyn ObjectStore>,
        pruefer: Arc<dyn Schadsoftwarepruefung>,
        umwelt: Umwelt,
    ) -> Self {
        // One document at a time is checked, hashed and sealed: page requests keep the other cores.
        let plaetze = Arc::new(Semaphore::new(stueckweise::PLAETZE));
        Self { speicher, pruefer, umwelt, rechner: Arc::new(Semaphore::new(1)), plaetze }
    }

    /// Checks, scans and seals an uploaded file and writes its bytes durably. No transaction is held meanwhile.
    ///
    /// # Errors
    /// [`Fehler::Datei`] and [`Fehler::Befallen`] are for the person who uploads; the others are ours.
    pub async fn hochladen(&self, schluessel: &Vorgangsschluessel, ziel: Ziel, upload: Upload) -> Result<Neu, Fehler> {
        let Upload { name, bytes, formate, grenze } = upload;
        let (format, name, bytes) = self
            .rechnen(move || {
                let format = erkennen(&bytes, &name, &formate, grenze)?;
                Ok((format, anzeigename(&name, format), bytes))
            })
            .await?;
        let befund = self.pruefer.pruefen(im_ganzen(&bytes), bytes.len() as u64, self.umwelt.jetzt()).await;
        if let Befund::Befallen { fund } = befund {
            tracing::warn!(mandant = %ziel.mandant, vorgang = %ziel.vorgang, %fund, "upload refused: malware found");
            return Err(Fehler::Befallen { fund });
        }
        self.schreiben(schluessel, ziel, name, format.mime(), bytes, befund).await
    }

    /// Seals a document that the platform wrote and writes its bytes durably.
    ///
    /// # Errors
    /// The object store or the key fails.
    pub async fn ablegen(
        &self,
        schluessel: &Vorgangsschluessel,
        ziel: Ziel,
        name: &str,
        pdf: Bytes,
    ) -> Result<Neu, Fehler> {
        let name = anzeigename(name, Format::Pdf);
        self.schreiben(schluessel, ziel, name, Format::Pdf.mime(), pdf, Befund::Eigen).await
    }

    async fn schreiben(
        &self,
        schluessel: &Vorgangsschluessel,
        ziel: Ziel,
        name: String,
        mime: &str,
        bytes: Bytes,
        befund: Befund,
    ) -> Result<Neu, Fehler> {
        let id: DokumentId = self.umwelt.neue_id();
        let groesse = bytes.len() as u64;
        let (schluessel, umwelt) = (schluessel.clone(), self.umwelt.clone());
        let klarname = name.clone();
        let (sha256, dicht, name_dicht) = self
            .rechnen(move || {
                let sha256: [u8; 32] = Sha256::digest(&bytes).into();
                let dicht = schluessel.verschliessen(&umwelt, &bytezweck(id), &bytes)?;
                let name_dicht = schluessel.verschliessen(&umwelt, &store::namenszweck(id), klarname.as_bytes())?;
                Ok((sha256, dicht, name_dicht))
            })
            .await?;
        self.speicher.put(&ort(ziel.mandant, ziel.vorgang, id), PutPayload::from(dicht)).await?;
        let zeile = Zeile {
            id,
            mandant: ziel.mandant,
            vorgang: ziel.vorgang,
            konto: ziel.konto.filter(|_| ziel.zweck != Zweck::Entwurf),
            zweck: ziel.zweck,
            mime: mime.to_owned(),
            groesse,
            sha256,
            befund,
            angelegt: self.umwelt.jetzt(),
            name_dicht,
            stuecke: Vec::new(),
        };
        Ok(Neu { dokument: Dokument { zeile, name } })
    }

    /// The row, in the caller's transaction.
    ///
    /// # Errors
    /// The database refuses it (another Mandant's transaction).
    pub async fn eintragen(&self, conn: &mut PgConnection, neu: &Neu) -> Result<(), Fehler> {
        store::insert(conn, &neu.dokument.zeile).await
    }

    /// Turns the draft of a Bescheid into the Bescheid: from now on its addressee sees it too. Content and hash stay as
    /// they were released. False: there is no such draft.
    ///
    /// # Errors
    /// The database fails.
    pub async fn bescheid_freigeben(
        &self,
        conn: &mut PgConnection,
        mandant: MandantId,
        vorgang: VorgangId,
        id: DokumentId,
        konto: KontoId,
    ) -> Result<bool, Fehler> {
        store::release(conn, mandant, vorgang, id, konto).await
    }

    /// One document's row. `None` also when it belongs to somebody else.
    ///
    /// # Errors
    /// The database fails.
    pub async fn laden(
        &self,
        conn: &mut PgConnection,
        mandant: MandantId,
        vorgang: VorgangId,
        id: DokumentId,
    ) -> Result<Option<Zeile>, Fehler> {
        store::load(conn, mandant, vorgang, id).await
    }

    /// All documents of a Vorgang, oldest first, with their names.
    ///
    /// # Errors
    /// The database fails or the key is another Vorgang's.
    pub async fn liste(
        &self,
        conn: &mut PgConnection,
        schluessel: &Vorgangsschluessel,
        mandant: MandantId,
        vorgang: VorgangId,
    ) -> Result<Vec<Dokument>, Fehler> {
        store::list(conn, mandant, vorgang).await?.into_iter().map(|z| z.oeffnen(schluessel)).collect()
    }

    /// The plain bytes of a document, held against its hash, all in memory: of one that is larger than
    /// [`IM_GANZEN`], [`Self::strom`] gives them piece by piece. Needs no transaction.
    ///
    /// # Errors
    /// The bytes are missing, changed, sealed with another key, too many, or found to be infected since.
    pub async fn inhalt(&self, schluessel: &Vorgangsschluessel, zeile: &Zeile) -> Result<Bytes, Fehler> {
        zeile.unbefallen()?;
        if zeile.groesse > IM_GANZEN {
            return Err(Fehler::NichtImGanzen { dokument: zeile.id, groesse: zeile.groesse });
        }
        if zeile.stuecke.is_empty() {
            return self.in_einem(schluessel, zeile).await;
        }
        let teile: Vec<Bytes> = self.strom(schluessel, zeile).await?.try_collect().await?;
        Ok(teile.concat().into())
    }

    /// The plain bytes of a document that lies in one piece.
    pub(crate) async fn in_einem(&self, schluessel: &Vorgangsschluessel, zeile: &Zeile) -> Result<Bytes, Fehler> {
        let id = zeile.id;
        let dicht = self.bytes(&ort(zeile.mandant, zeile.vorgang, id), id).await?;
        let (schluessel, soll) = (schluessel.clone(), zeile.sha256);
        self.rechnen(move || {
            let klar = schluessel.oeffnen(&bytezweck(id), &dicht)?;
            if <[u8; 32]>::from(Sha256::digest(&klar)) == soll {
                Ok(Bytes::from(klar))
            } else {
                Err(Fehler::Beschaedigt { dokument: id, grund: "der Inhalt passt nicht zur Prüfsumme".into() })
            }
        })
        .await
    }

    /// The sealed bytes at a place in the store.
    pub(crate) async fn bytes(&self, wo: &Path, id: DokumentId) -> Result<Bytes, Fehler> {
        match self.speicher.get(wo).await {
            Ok(fund) => Ok(fund.bytes().await?),
            Err(object_store::Error::NotFound { .. }) => {
                Err(Fehler::Beschaedigt { dokument: id, grund: "die Datei fehlt im Speicher".into() })
            }
            Err(e) => Err(e.into()),
        }
    }

    /// Row, name and bytes of one document in one call. `None` also when it belongs to somebody else.
    ///
    /// # Errors
    /// As [`Self::inhalt`].
    pub async fn lesen(
        &self,
        conn: &mut PgConnection,
        schluessel: &Vorgangsschluessel,
        mandant: MandantId,
        vorgang: VorgangId,
        id: DokumentId,
    ) -> Result<Option<(Dokument, Bytes)>, Fehler> {
        let Some(zeile) = store::load(conn, mandant, vorgang, id).await? else { return Ok(None) };
        let bytes = self.inhalt(schluessel, &zeile).await?;
        Ok(Some((zeile.oeffnen(schluessel)?, bytes)))
    }

    /// Scans a stored document again and stores the verdict: for documents that came while the scanner was down.
    ///
    /// # Errors
    /// As [`Self::inhalt`].
    pub async fn nachpruefen(
        &self,
        conn: &mut PgConnection,
        schluessel: &Vorgangsschluessel,
        mut zeile: Zeile,
    ) -> Result<Zeile, Fehler> {
        let inhalt = self.strom(schluessel, &zeile).await?;
        let inhalt = inhalt.map_err(|e| std::io::Error::other(e.to_string())).boxed();
        zeile.befund = self.pruefer.pruefen(inhalt, zeile.groesse, self.umwelt.jetzt()).await;
        store::update_befund(conn, &zeile).await?;
        Ok(zeile)
    }

    /// Removes rows in the caller's transaction: one document, or with `None` all of the Vorgang. After the commit,
    /// [`Self::bytes_loeschen`].
    ///
    /// # Errors
    /// The database fails.
    pub async fn loeschen(
        &self,
        conn: &mut PgConnection,
        mandant: MandantId,
        vorgang: VorgangId,
        id: Option<DokumentId>,
    ) -> Result<Geloescht, Fehler> {
        store::delete(conn, mandant, vorgang, id).await
    }

    /// The matter belongs to another account from now on: its documents go along; drafts of the authority stay its own.
    /// Needs `Sicht::Mandant`.
    ///
    /// # Errors
    /// The database fails.
    pub async fn eigner_wechseln(
        &self,
        conn: &mut PgConnection,
        mandant: MandantId,
        vorgang: VorgangId,
        an: grund::KontoId,
    ) -> Result<(), Fehler> {
        store::eigner_wechseln(conn, mandant, vorgang, an).await
    }

    /// Removes the bytes of removed rows. Safe to repeat.
    ///
    /// # Errors
    /// The object store fails; the next sweep finishes the work.
    pub async fn bytes_loeschen(&self, geloescht: Geloescht) -> Result<(), Fehler> {
        for weg in geloescht.0 {
            let wo = ort(weg.mandant, weg.vorgang, weg.id);
            if weg.stueckweise {
                // Also pieces that a request wrote and never entered.
                let stuecke = self.speicher.list(Some(&wo)).map_ok(|o| o.location);
                let stuecke: Vec<Path> = stuecke.try_collect().await?;
                for stueck in stuecke {
                    self.entfernen(&stueck).await?;
                }
            } else {
                self.entfernen(&wo).await?;
            }
        }
        Ok(())
    }

    async fn entfernen(&self, wo: &Path) -> Result<(), Fehler> {
        match self.speicher.delete(wo).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }

    /// The authorities that have bytes here.
    ///
    /// # Errors
    /// The object store fails.
    pub async fn mandanten(&self) -> Result<Vec<MandantId>, Fehler> {
        let ordner = self.speicher.list_with_delimiter(None).await?.common_prefixes;
        Ok(ordner.iter().filter_map(|p| p.filename()?.parse().ok()).map(MandantId).collect())
    }

    /// Removes the bytes of one Mandant that no row names and that are older than `alter` (a running request may
    /// still write its row). `conn` sees that Mandant. Returns how many went.
    ///
    /// # Errors
    /// Object store or database fail; it can simply be called again.
    pub async fn verwaiste_entsorgen(
        &self,
        conn: &mut PgConnection,
        mandant: MandantId,
        alter: Duration,
    ) -> Result<u64, Fehler> {
        let bis = self.umwelt.jetzt().as_second().saturating_sub(i64::try_from(alter.as_secs()).unwrap_or(i64::MAX));
        let ordner = Path::from(mandant.to_string());
        let alte = self.speicher.list(Some(&ordner)).try_filter_map(|o| async move {
            // <mandant>/<vorgang>/<dokument>, and for documents in pieces one step further.
            let id = o.location.parts().nth(2).and_then(|n| uuid::Uuid::parse_str(n.as_ref()).ok());
            Ok(id.filter(|_| o.last_modified.timestamp() < bis).map(|id| (id, o.location)))
        });
        let mut stapel = std::pin::pin!(alte.try_chunks(500));
        let mut weg = 0;
        while let Some(teil) = stapel.try_next().await.map_err(|e| e.1)? {
            let ids: Vec<_> = teil.iter().map(|(id, _)| *id).collect();
            let bekannt = store::bekannte(conn, mandant, &ids).await?;
            for (_, ort) in teil.into_iter().filter(|(id, _)| !bekannt.contains(id)) {
                self.speicher.delete(&ort).await?;
                weg += 1;
            }
        }
        Ok(weg)
    }

    /// Work that would hold a request thread: one at a time, on a thread of its own.
    pub(crate) async fn rechnen<T: Send + 'static>(
        &self,
        arbeit: impl FnOnce() -> Result<T, Fehler> + Send + 'static,
    ) -> Result<T, Fehler> {
        let _platz = self.rechner.acquire().await.map_err(|_| Fehler::Abgebrochen)?;
        tokio::task::spawn_blocking(arbeit).await.map_err(|_| Fehler::Abgebrochen)?
    }
}

/// Bytes of the largest document that is read into memory as a whole.
pub const IM_GANZEN: u64 = 64_000_000;

pub(crate) fn ort(mandant: MandantId, vorgang: VorgangId, id: DokumentId) -> Path {
    Path::from(format!("{mandant}/{vorgang}/{id}"))
}

fn bytezweck(id: DokumentId) -> String {
    format!("dokument/{id}")
}
