//! The second factor of staff: six digits from an authenticator (TOTP, RFC 6238: SHA-1, 30 seconds, one step early or
//! late).

use grund::{KontoId, Zeitpunkt};
use totp_rs::{Algorithm, Builder, Secret, Totp};
use tresor::Tresor;

use crate::Fehler;

const AUSSTELLER: &str = "Basiswerk";

/// The time step whose code this is, if it is one.
pub fn pruefen(
    tresor: &Tresor,
    konto: KontoId,
    dicht: &[u8],
    code: &str,
    jetzt: Zeitpunkt,
) -> Result<Option<i64>, Fehler> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) {
        return Ok(None);
    }
    let geheimnis = tresor.oeffnen(&zweck(konto), dicht)?;
    let sekunde = u64::try_from(jetzt.as_second()).unwrap_or_default();
    Ok(totp(geheimnis, "konto")?.check(&code, sekunde).and_then(|schritt| i64::try_from(schritt).ok()))
}

/// Seals a secret for an account.
pub fn verschliessen(tresor: &Tresor, konto: KontoId, base32: &str) -> Result<Vec<u8>, Fehler> {
    let geheimnis = Secret::try_from_base32(base32).map_err(|e| Fehler::Rechnen(format!("TOTP: {e}")))?;
    Ok(tresor.verschliessen(&zweck(konto), geheimnis.as_ref())?)
}

/// The secret of an account, opened.
pub fn oeffnen(tresor: &Tresor, konto: KontoId, dicht: &[u8]) -> Result<Vec<u8>, Fehler> {
    Ok(tresor.oeffnen(&zweck(konto), dicht)?)
}

/// The address under which programs for codes take a secret (Key URI Format: label, secret, issuer).
pub fn adresse(email: &str, base32: &str) -> String {
    // What may stand in a label: an address has letters, digits and these; everything else is written as bytes.
    let mut wer = String::new();
    for b in email.bytes() {
        if b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~') {
            wer.push(char::from(b));
        } else {
            wer.push_str(&format!("%{b:02X}"));
        }
    }
    format!("otpauth://totp/{AUSSTELLER}:{wer}?secret={base32}&issuer={AUSSTELLER}&algorithm=SHA1&digits=6&period=30")
}

/// The code of this moment: for tests and for the page that shows demonstration log-ins.
pub fn code(base32: &str, jetzt: Zeitpunkt) -> Result<String, Fehler> {
    let geheimnis = Secret::try_from_base32(base32).map_err(|e| Fehler::Rechnen(format!("TOTP: {e}")))?;
    let sekunde = u64::try_from(jetzt.as_second()).unwrap_or_default();
    Ok(totp(geheimnis.as_ref().to_vec(), "konto")?.generate(sekunde).to_string())
}

fn totp(geheimnis: Vec<u8>, konto: &str) -> Result<Totp, Fehler> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(geheimnis)
        .with_account_name(konto)
        .with_issuer(Some(AUSSTELLER))
        .build()
        .map_err(|e| Fehler::Rechnen(format!("TOTP: {e}")))
}

fn zweck(konto: KontoId) -> String {
    format!("zweitfaktor/{konto}")
}
