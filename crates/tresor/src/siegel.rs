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

/// The points of small order on the curve (RFC 7748, section 7; sign bit left out): a key among them belongs to nobody,
/// and anybody writes "signatures" that fit it for one text in a few.
const OHNE_GEHEIMNIS: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

/// Did the owner of this public key sign this text?
#[must_use]
pub fn unterschrift_gilt(oeffentlich: &str, text: &[u8], unterschrift: &str) -> bool {
    let (Some(schluessel), Some(unterschrift)) = (bytes(oeffentlich), bytes(unterschrift)) else { return false };
    let mut ohne_vorzeichen = schluessel.clone();
    if let Some(letztes) = ohne_vorzeichen.last_mut() {
        *letztes &= 0x7f;
    }
    if OHNE_GEHEIMNIS.contains(&hexadezimal(&ohne_vorzeichen).as_str()) {
        return false;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_nobody_owns_signs_nothing() {
        // Of 64 texts several fit such a key for whoever only checks the equation.
        for text in 0..64_u8 {
            for schluessel in OHNE_GEHEIMNIS {
                for unterschrift in ["00".repeat(64), format!("01{}", "00".repeat(63))] {
                    assert!(!unterschrift_gilt(schluessel, &[text], &unterschrift), "{schluessel}");
                    let mit_vorzeichen = format!("{}80", "00".repeat(31));
                    assert!(!unterschrift_gilt(&mit_vorzeichen, &[text], &unterschrift));
                }
            }
        }
        let siegel = Siegel::mit_schluessel(&[7; SCHLUESSEL_LEN]).unwrap();
        assert!(unterschrift_gilt(&siegel.oeffentlich(), b"text", &siegel.unterschreiben(b"text")));
    }
}
