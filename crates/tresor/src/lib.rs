//! Encryption at rest: a key per Vorgang, wrapped by the key of its Mandant, wrapped by the main key.
//!
//! AES-256-GCM throughout; what a ciphertext belongs to is authenticated with it, so nothing can be moved to
//! another Vorgang or read as another Mandant. Destroying a Vorgang's wrapped key destroys its content.
//! The main key is a file outside the database. Rotation of the main key is not built yet.

mod siegel;

use std::{
    collections::HashMap,
    fs,
    io::Write,
    os::unix::fs::OpenOptionsExt,
    path::Path,
    sync::{Arc, RwLock},
};

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use datenbank::Datenbank;
use grund::{KontoId, MandantId, Umwelt, VorgangId};

pub use siegel::{Siegel, unterschrift_gilt};

const SCHLUESSEL_LEN: usize = 32;

/// Why something stays closed.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// Wrong key, wrong context or changed bytes: which of them, nobody can tell.
    #[error("Verschlüsselte Daten passen nicht zu ihrem Schlüssel ({0})")]
    Unlesbar(String),
    /// The key file cannot be read or made.
    #[error("Schlüsseldatei {ort}: {grund}")]
    Datei {
        /// Where it is.
        ort: String,
        /// What the system says.
        grund: String,
    },
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

/// The key in `datei`; made by chance when there is none, readable by its owner only.
fn schluesseldatei(datei: &Path, umwelt: &Umwelt) -> Result<[u8; SCHLUESSEL_LEN], Fehler> {
    let fehler = |grund: String| Fehler::Datei { ort: datei.display().to_string(), grund };
    if !datei.exists() {
        if let Some(ordner) = datei.parent() {
            fs::create_dir_all(ordner).map_err(|e| fehler(e.to_string()))?;
        }
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(datei)
            .and_then(|mut f| f.write_all(&umwelt.bytes::<SCHLUESSEL_LEN>()).and_then(|()| f.sync_all()))
            .map_err(|e| fehler(e.to_string()))?;
    }
    let bytes = fs::read(datei).map_err(|e| fehler(e.to_string()))?;
    bytes.try_into().map_err(|_| fehler(format!("hat nicht genau {SCHLUESSEL_LEN} Bytes")))
}

/// A key in memory.
struct Schluessel {
    siegel: LessSafeKey,
    /// Derived from the same bytes, for fingerprints that only the holder of the key can make.
    abdruck: hmac::Key,
}

impl Schluessel {
    fn new(bytes: &[u8; SCHLUESSEL_LEN]) -> Result<Self, Fehler> {
        let siegel = UnboundKey::new(&AES_256_GCM, bytes).map_err(|_| Fehler::Unlesbar("Schlüssellänge".into()))?;
        let eigener = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, bytes), b"basiswerk/abdruck");
        let abdruck = hmac::Key::new(hmac::HMAC_SHA256, eigener.as_ref());
        Ok(Self { siegel: LessSafeKey::new(siegel), abdruck })
    }

    /// Nonce, ciphertext, tag. 96 random bits a nonce: the key of one Vorgang seals far fewer than 2^32 texts.
    fn verschliessen(&self, umwelt: &Umwelt, kontext: &str, klar: &[u8]) -> Result<Vec<u8>, Fehler> {
        let nonce: [u8; NONCE_LEN] = umwelt.bytes();
        let mut aus = Vec::with_capacity(NONCE_LEN + klar.len() + AES_256_GCM.tag_len());
        aus.extend_from_slice(&nonce);
        aus.extend_from_slice(klar);
        let tag = self
            .siegel
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(kontext.as_bytes()),
                &mut aus[NONCE_LEN..],
            )
            .map_err(|_| Fehler::Unlesbar(kontext.to_owned()))?;
        aus.extend_from_slice(tag.as_ref());
        Ok(aus)
    }

    fn oeffnen(&self, kontext: &str, dicht: &[u8]) -> Result<Vec<u8>, Fehler> {
        let unlesbar = || Fehler::Unlesbar(kontext.to_owned());
        let (nonce, rest) = dicht.split_first_chunk::<NONCE_LEN>().ok_or_else(unlesbar)?;
        let mut puffer = rest.to_vec();
        let laenge = self
            .siegel
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(kontext.as_bytes()), &mut puffer)
            .map_err(|_| unlesbar())?
            .len();
        puffer.truncate(laenge);
        Ok(puffer)
    }
}

/// The key of one Vorgang: everything that is said in it is sealed with this.
#[derive(Clone)]
pub struct Vorgangsschluessel {
    schluessel: Arc<Schluessel>,
    vorgang: VorgangId,
}

impl std::fmt::Debug for Vorgangsschluessel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Vorgangsschluessel({})", self.vorgang)
    }
}

impl Vorgangsschluessel {
    /// Seals `klar`. `zweck` says what it is ("antworten", "nachricht/<id>"): it must be the same when opening.
    ///
    /// # Errors
    /// Only when the library refuses (texts beyond 64 GB).
    pub fn verschliessen(&self, umwelt: &Umwelt, zweck: &str, klar: &[u8]) -> Result<Vec<u8>, Fehler> {
        self.schluessel.verschliessen(umwelt, &self.kontext(zweck), klar)
    }

    /// Opens what [`Self::verschliessen`] sealed.
    ///
    /// # Errors
    /// Another key, another purpose, or changed bytes.
    pub fn oeffnen(&self, zweck: &str, dicht: &[u8]) -> Result<Vec<u8>, Fehler> {
        self.schluessel.oeffnen(&self.kontext(zweck), dicht)
    }

    fn kontext(&self, zweck: &str) -> String {
        format!("vorgang/{}/{zweck}", self.vorgang)
    }
}

/// The keeper of keys. Cheap to clone.
#[derive(Clone)]
pub struct Tresor {
    haupt: Arc<Schluessel>,
    mandanten: Arc<RwLock<HashMap<MandantId, Arc<Schluessel>>>>,
    db: Datenbank,
    umwelt: Umwelt,
}

impl std::fmt::Debug for Tresor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tresor")
    }
}

impl Tresor {
    /// With the main key in `datei` (32 raw bytes). A missing file is made, readable by its owner only.
    ///
    /// # Errors
    /// The file cannot be read or made, or has another length.
    pub fn aus_datei(datei: &Path, db: Datenbank, umwelt: Umwelt) -> Result<Self, Fehler> {
        let bytes = schluesseldatei(datei, &umwelt)?;
        Self::mit_schluessel(&bytes, db, umwelt)
    }

    /// With a main key at hand: tests, or a key from an HSM's unwrap.
    ///
    /// # Errors
    /// None with 32 bytes.
    pub fn mit_schluessel(haupt: &[u8; SCHLUESSEL_LEN], db: Datenbank, umwelt: Umwelt) -> Result<Self, Fehler> {
        Ok(Self { haupt: Arc::new(Schluessel::new(haupt)?), mandanten: Arc::default(), db, umwelt })
    }

    /// A new key for a Vorgang, and the same wrapped, to be stored with it.
    ///
    /// # Errors
    /// The Mandant's key cannot be read or made.
    pub async fn neuer_schluessel(
        &self,
        mandant: MandantId,
        vorgang: VorgangId,
    ) -> Result<(Vorgangsschluessel, Vec<u8>), Fehler> {
        let bytes: [u8; SCHLUESSEL_LEN] = self.umwelt.bytes();
        let verpackt = self.mandant(mandant).await?.verschliessen(&self.umwelt, &paket(mandant, vorgang), &bytes)?;
        Ok((Vorgangsschluessel { schluessel: Arc::new(Schluessel::new(&bytes)?), vorgang }, verpackt))
    }

    /// The key of a Vorgang from its wrapped form.
    ///
    /// # Errors
    /// It was wrapped for another Mandant or Vorgang.
    pub async fn schluessel(
        &self,
        mandant: MandantId,
        vorgang: VorgangId,
        verpackt: &[u8],
    ) -> Result<Vorgangsschluessel, Fehler> {
        let kontext = paket(mandant, vorgang);
        let bytes = self.mandant(mandant).await?.oeffnen(&kontext, verpackt)?;
        let bytes: [u8; SCHLUESSEL_LEN] = bytes.try_into().map_err(|_| Fehler::Unlesbar(kontext))?;
        Ok(Vorgangsschluessel { schluessel: Arc::new(Schluessel::new(&bytes)?), vorgang })
    }

    /// A new key for what belongs to an account and to no Vorgang, and the same wrapped, to be stored with it.
    ///
    /// # Errors
    /// Only when the library refuses.
    pub fn neuer_kontoschluessel(&self, konto: KontoId) -> Result<(Vorgangsschluessel, Vec<u8>), Fehler> {
        let bytes: [u8; SCHLUESSEL_LEN] = self.umwelt.bytes();
        let verpackt = self.haupt.verschliessen(&self.umwelt, &kontopaket(konto), &bytes)?;
        Ok((
            Vorgangsschluessel { schluessel: Arc::new(Schluessel::new(&bytes)?), vorgang: VorgangId(konto.0) },
            verpackt,
        ))
    }

    /// The key of an account from its wrapped form.
    ///
    /// # Errors
    /// It was wrapped for another account.
    pub fn kontoschluessel(&self, konto: KontoId, verpackt: &[u8]) -> Result<Vorgangsschluessel, Fehler> {
        let kontext = kontopaket(konto);
        let bytes = self.haupt.oeffnen(&kontext, verpackt)?;
        let bytes: [u8; SCHLUESSEL_LEN] = bytes.try_into().map_err(|_| Fehler::Unlesbar(kontext))?;
        Ok(Vorgangsschluessel { schluessel: Arc::new(Schluessel::new(&bytes)?), vorgang: VorgangId(konto.0) })
    }

    /// A fingerprint of `text` by which two matters of one authority find each other without it standing anywhere in the
    /// clear: only with the authority's key can one tell what it is of. `zweck` keeps different uses apart.
    ///
    /// # Errors
    /// The Mandant's key cannot be read or made.
    pub async fn fingerabdruck(&self, mandant: MandantId, zweck: &str, text: &str) -> Result<[u8; 32], Fehler> {
        let schluessel = self.mandant(mandant).await?;
        let marke = hmac::sign(&schluessel.abdruck, format!("{zweck}\0{text}").as_bytes());
        let mut aus = [0; 32];
        aus.copy_from_slice(marke.as_ref());
        Ok(aus)
    }

    /// Seals what belongs to the platform and to no Vorgang (second factors, tokens of foreign systems).
    ///
    /// # Errors
    /// Only when the library refuses.
    pub fn verschliessen(&self, zweck: &str, klar: &[u8]) -> Result<Vec<u8>, Fehler> {
        self.haupt.verschliessen(&self.umwelt, &format!("plattform/{zweck}"), klar)
    }

    /// Opens what [`Self::verschliessen`] sealed.
    ///
    /// # Errors
    /// Another purpose or changed bytes.
    pub fn oeffnen(&self, zweck: &str, dicht: &[u8]) -> Result<Vec<u8>, Fehler> {
        self.haupt.oeffnen(&format!("plattform/{zweck}"), dicht)
    }

    async fn mandant(&self, mandant: MandantId) -> Result<Arc<Schluessel>, Fehler> {
        let bekannt = self.mandanten.read().ok().and_then(|m| m.get(&mandant).cloned());
        if let Some(s) = bekannt {
            return Ok(s);
        }
        let kontext = format!("mandant/{mandant}");
        let neu = self.haupt.verschliessen(&self.umwelt, &kontext, &self.umwelt.bytes::<SCHLUESSEL_LEN>())?;
        // Two processes may come at once: the first row stays, both read it.
        sqlx::query("INSERT INTO mandant_schluessel (mandant_id, verpackt) VALUES ($1, $2) ON CONFLICT DO NOTHING")
            .bind(mandant.0)
            .bind(neu)
            .execute(self.db.pool())
            .await?;
        let verpackt: Vec<u8> = sqlx::query_scalar("SELECT verpackt FROM mandant_schluessel WHERE mandant_id = $1")
            .bind(mandant.0)
            .fetch_one(self.db.pool())
            .await?;
        let bytes = self.haupt.oeffnen(&kontext, &verpackt)?;
        let bytes: [u8; SCHLUESSEL_LEN] = bytes.try_into().map_err(|_| Fehler::Unlesbar(kontext))?;
        let schluessel = Arc::new(Schluessel::new(&bytes)?);
        if let Ok(mut m) = self.mandanten.write() {
            m.insert(mandant, Arc::clone(&schluessel));
        }
        Ok(schluessel)
    }
}

fn kontopaket(konto: KontoId) -> String {
    format!("konto/{konto}")
}

fn paket(mandant: MandantId, vorgang: VorgangId) -> String {
    format!("mandant/{mandant}/vorgang/{vorgang}")
}

/// SHA-256 of `bytes`: fingerprints of documents, of what a person was shown, of the chain of events.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut aus = [0; 32];
    aus.copy_from_slice(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref());
    aus
}

/// A fingerprint of what comes piece by piece.
#[derive(Clone)]
pub struct Pruefsumme(aws_lc_rs::digest::Context);

impl std::fmt::Debug for Pruefsumme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pruefsumme")
    }
}

impl Pruefsumme {
    /// SHA-256.
    #[must_use]
    pub fn sha256() -> Self {
        Self(aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256))
    }

    /// SHA-1: only against faults of transport, where a protocol demands it (tus). It proves nothing about anybody.
    #[must_use]
    pub fn sha1() -> Self {
        Self(aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY))
    }

    /// The next bytes.
    pub fn dazu(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The fingerprint of everything so far.
    #[must_use]
    pub fn fertig(self) -> Vec<u8> {
        self.0.finish().as_ref().to_vec()
    }
}
