//! Signing what leaves the house: Ed25519 (RFC 8032), keys and signatures in hexadecimal digits.

use std::path::Path;

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use grund::Umwelt;

use crate::{Fehler, SCHLUESSEL_LEN, schluesseldatei};

/// A key that signs.
pub struct Siegel(Ed25519KeyPair);

impl std::fmt::Debug for Siegel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Siegel")
    }
}

impl Siegel {
    /// The key in `datei`, which is made when there is none (readable by its owner only).
    ///
    /// # Errors
    /// The file cannot be read or made, or holds something else.
    pub fn aus_datei(datei: &Path, umwelt: &Umwelt) -> Result<Self, Fehler> {
        Self::mit_schluessel(&schluesseldatei(datei, umwelt)?)
    }

    /// With the secret at hand.
    ///
    /// # Errors
    /// None with 32 bytes.
    pub fn mit_schluessel(geheim: &[u8; SCHLUESSEL_LEN]) -> Result<Self, Fehler> {
        Ed25519KeyPair::from_seed_unchecked(geheim).map(Self).map_err(|_| Fehler::Unlesbar("Siegel".into()))
    }

    /// What others need to check a signature.
    #[must_use]
    pub fn oeffentlich(&self) -> String {
        hexadezimal(self.0.public_key().as_ref())
    }

    /// Signs.
    #[must_use]
    pub fn unterschreiben(&self, text: &[u8]) -> String {
        hexadezimal(self.0.sign(text).as_ref())
    }
}

/// Did the owner of this public key sign this text?
#[must_use]
pub fn unterschrift_gilt(oeffentlich: &str, text: &[u8], unterschrift: &str) -> bool {
    let (Some(schluessel), Some(unterschrift)) = (bytes(oeffentlich), bytes(unterschrift)) else { return false };
    UnparsedPublicKey::new(&ED25519, schluessel).verify(text, &unterschrift).is_ok()
}

fn hexadezimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut aus, b| {
        // Writing to a String does not fail.
        let _ = write!(aus, "{b:02x}");
        aus
    })
}

fn bytes(hexadezimal: &str) -> Option<Vec<u8>> {
    let ziffern: Option<Vec<u32>> = hexadezimal.chars().map(|c| c.to_digit(16)).collect();
    let ziffern = ziffern.filter(|z| z.len() % 2 == 0)?;
    ziffern.chunks(2).map(|z| u8::try_from(z[0] * 16 + z[1]).ok()).collect()
}
