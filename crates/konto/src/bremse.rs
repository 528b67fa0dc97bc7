//! Limits on attempts, counted in the database by all processes together: a fixed window per key.

use std::net::IpAddr;

use grund::Zeitpunkt;

use crate::{Fehler, Innen, store, summe};

/// What is counted, and how often it may happen in a window.
pub struct Zaehler {
    pub schluessel: [u8; 32],
    pub hoechstens: i32,
}

impl Zaehler {
    pub fn new(art: &str, wer: &str, hoechstens: i32) -> Self {
        Self { schluessel: summe(format!("{art}\n{wer}").as_bytes()), hoechstens }
    }
}

impl Innen {
    /// Counts one attempt for each key before anything is checked, so that parallel attempts count too.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`] with the end of the window.
    pub(crate) async fn bremsen(&self, zaehler: &[Zaehler]) -> Result<(), Fehler> {
        let jetzt = self.umwelt.jetzt();
        let bis = spaeter(jetzt, self.einstellungen.fenster);
        let staende = store::versuche_zaehlen(self.db.pool(), zaehler, jetzt, bis).await?;
        let ueber = staende.into_iter().filter_map(|(schluessel, anzahl, bis)| {
            zaehler.iter().any(|z| schluessel == z.schluessel && anzahl > z.hoechstens).then_some(bis)
        });
        match ueber.max() {
            Some(bis) => Err(Fehler::ZuVieleVersuche { bis }),
            None => Ok(()),
        }
    }
}

/// The network somebody comes from: a household or provider rarely changes it, an attacker has few of them.
pub fn netz(adresse: IpAddr) -> String {
    match adresse.to_canonical() {
        IpAddr::V4(a) => {
            let [a, b, c, _] = a.octets();
            format!("{a}.{b}.{c}")
        }
        IpAddr::V6(a) => {
            let [a, b, c, ..] = a.segments();
            format!("{a:x}:{b:x}:{c:x}")
        }
    }
}

/// `jetzt` plus a span; at the end of time, the end of time.
pub fn spaeter(jetzt: Zeitpunkt, um: std::time::Duration) -> Zeitpunkt {
    jetzt.saturating_add(jiff::SignedDuration::try_from(um).unwrap_or(jiff::SignedDuration::MAX)).unwrap_or(jetzt)
}

#[cfg(test)]
mod tests {
    use super::netz;

    #[test]
    fn a_network_is_24_or_48_bits() {
        assert_eq!(netz("192.0.2.7".parse().unwrap()), "192.0.2");
        assert_eq!(netz("::ffff:192.0.2.9".parse().unwrap()), "192.0.2");
        assert_eq!(netz("2001:db8:1:2::3".parse().unwrap()), "2001:db8:1");
    }
}
