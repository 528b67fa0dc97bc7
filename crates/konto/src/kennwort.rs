//! Passwords: which ones are accepted, and their hashing in a pool smaller than the machine.

use std::{sync::Arc, time::Duration};

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use grund::Umwelt;
use tokio::sync::Semaphore;

use crate::{Email, Fehler};

/// How long a password may be, in characters. Length counts, not kinds of characters (BSI TR-02102 is silent on
/// kinds; NIST SP 800-63B-4 forbids such rules).
pub const KENNWORT_LAENGE: std::ops::RangeInclusive<usize> = 12..=200;

/// OWASP's smallest recommended Argon2id setting: 19 MiB, two passes, one lane.
const SPEICHER_KIB: u32 = 19 * 1024;
const DURCHGAENGE: u32 = 2;

/// What an unknown address is checked against: the same parameters, so the same work.
const NIEMAND: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Nobody waits longer than this for his turn.
const GEDULD: Duration = Duration::from_secs(10);

/// Why a password is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kennwortmangel {
    /// Shorter than [`KENNWORT_LAENGE`].
    ZuKurz,
    /// Longer than [`KENNWORT_LAENGE`].
    ZuLang,
    /// Contains the address or the name, or repeats one pattern.
    LeichtZuRaten,
}

/// Is this a password that we take? `name` and `email` must not be in it.
pub fn pruefen(kennwort: &str, email: &Email, name: &str) -> Result<(), Fehler> {
    let schwach = |m| Err(Fehler::KennwortSchwach(m));
    let zeichen: Vec<char> = kennwort.to_lowercase().chars().collect();
    if zeichen.len() < *KENNWORT_LAENGE.start() {
        return schwach(Kennwortmangel::ZuKurz);
    }
    if zeichen.len() > *KENNWORT_LAENGE.end() {
        return schwach(Kennwortmangel::ZuLang);
    }
    let klein: String = zeichen.iter().collect();
    let vorn = email.schluessel().split('@').next().unwrap_or_default();
    let eigenes = [vorn, &name.to_lowercase()].into_iter().any(|e| e.chars().count() >= 6 && klein.contains(e));
    let verschiedene = zeichen.iter().collect::<std::collections::HashSet<_>>().len();
    let muster = (1..=4).any(|n| zeichen.iter().zip(zeichen.iter().skip(n)).all(|(a, b)| a == b));
    let reihe = ["1234567890", "qwertzuiop", "qwertyuiop", "abcdefghij", "passwort", "password", "kennwort"]
        .iter()
        .any(|r| klein.contains(r) && zeichen.len() < r.len() + 8);
    if eigenes || verschiedene < 5 || muster || reihe { schwach(Kennwortmangel::LeichtZuRaten) } else { Ok(()) }
}

/// The bounded pool. A busy core would slow every commit, so fewer hashes run at once than there are cores.
pub struct Rechner {
    plaetze: Arc<Semaphore>,
}

impl Rechner {
    pub fn new() -> Self {
        let kerne = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { plaetze: Arc::new(Semaphore::new((kerne - 1).max(1))) }
    }

    async fn rechnen<T: Send + 'static>(&self, f: impl FnOnce() -> T + Send + 'static) -> Result<T, Fehler> {
        let platz = tokio::time::timeout(GEDULD, Arc::clone(&self.plaetze).acquire_owned())
            .await
            .map_err(|_| Fehler::Ueberlastet)?
            .map_err(|e| Fehler::Rechnen(e.to_string()))?;
        tokio::task::spawn_blocking(move || {
            let ergebnis = f();
            drop(platz);
            ergebnis
        })
        .await
        .map_err(|e| Fehler::Rechnen(e.to_string()))
    }

    /// The hash as a PHC string.
    pub async fn hashen(&self, umwelt: &Umwelt, kennwort: &str) -> Result<String, Fehler> {
        let salz: [u8; 16] = umwelt.bytes();
        let kennwort = kennwort.to_owned();
        self.rechnen(move || {
            let argon = argon()?;
            argon
                .hash_password_with_salt(kennwort.as_bytes(), &salz)
                .map(|h| h.to_string())
                .map_err(|e| Fehler::Rechnen(format!("Argon2: {e}")))
        })
        .await?
    }

    /// Is it this password? `None` (no such account) takes as long and is never right.
    pub async fn pruefen(&self, kennwort: &str, hash: Option<String>) -> Result<bool, Fehler> {
        // Longer than any password that we take: not worth hashing megabytes, but worth the same time.
        let kennwort: String = kennwort.chars().take(*KENNWORT_LAENGE.end() + 1).collect();
        let bekannt = hash.is_some();
        let hash = hash.unwrap_or_else(|| NIEMAND.to_owned());
        let stimmt = self
            .rechnen(move || Ok::<_, Fehler>(argon()?.verify_password(kennwort.as_bytes(), hash.as_str()).is_ok()))
            .await??;
        Ok(stimmt && bekannt)
    }
}

fn argon() -> Result<Argon2<'static>, Fehler> {
    let params =
        Params::new(SPEICHER_KIB, DURCHGAENGE, 1, None).map_err(|e| Fehler::Rechnen(format!("Argon2: {e}")))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_judged_by_length_and_guessability() {
        let email = Email::lesen("annamaria@example.org").unwrap();
        let urteil = |k: &str| match pruefen(k, &email, "Anna Maria Beispiel") {
            Ok(()) => None,
            Err(Fehler::KennwortSchwach(m)) => Some(m),
            Err(e) => panic!("{e}"),
        };
        assert_eq!(urteil("vier blaue Esel"), None);
        assert_eq!(urteil("Demonstration-2026"), None);
        assert_eq!(urteil("kurz"), Some(Kennwortmangel::ZuKurz));
        assert_eq!(urteil(&"xyz! ".repeat(50)), Some(Kennwortmangel::ZuLang));
        for schwach in ["aaaaaaaaaaaaaa", "abcabcabcabcabc", "annamaria-2026", "passwort1234", "1234567890123"] {
            assert_eq!(urteil(schwach), Some(Kennwortmangel::LeichtZuRaten), "{schwach}");
        }
    }

    #[tokio::test]
    async fn a_hash_is_argon2id_with_our_parameters_and_nobody_costs_the_same() {
        let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let rechner = Rechner::new();
        let hash = rechner.hashen(&umwelt, "vier blaue Esel").await.unwrap();
        let vorn = NIEMAND.rsplitn(3, '$').last().unwrap();
        assert!(hash.starts_with(vorn), "{hash}");
        assert_eq!(hash.len(), NIEMAND.len());
        assert!(rechner.pruefen("vier blaue Esel", Some(hash.clone())).await.unwrap());
        assert!(!rechner.pruefen("vier blaue Esel.", Some(hash)).await.unwrap());
        assert!(!rechner.pruefen("vier blaue Esel", None).await.unwrap());
        // The stand-in is a hash that the library reads: otherwise it would answer at once.
        assert!(argon2::PasswordHash::new(NIEMAND).is_ok());
    }
}
