//! How much one caller may ask: a bucket of requests that fills up again all the time, in the memory of this process. What
//! other processes answered with the same key is taken out of it as well, some seconds later. Without a key each process
//! counts for itself: several behind one address allow together that many times more.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use grund::Zeitpunkt;
use uuid::Uuid;

/// Buckets at most (about 100 bytes each). Full ones are forgotten first.
const HOECHSTENS: usize = 100_000;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Wer {
    /// Without a key: the address, of IPv6 the network.
    Adresse(IpAddr),
    /// With a key.
    Schluessel(Uuid),
}

impl Wer {
    /// The caller without a key. A household has a whole /64 of IPv6.
    pub(crate) fn anonym(adresse: IpAddr) -> Self {
        Self::Adresse(match adresse {
            IpAddr::V4(_) => adresse,
            IpAddr::V6(v6) => {
                let [a, b, c, d, ..] = v6.segments();
                IpAddr::from([a, b, c, d, 0, 0, 0, 0])
            }
        })
    }
}

/// What is left for a caller, for the headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rest {
    /// Requests a minute, and at once.
    pub(crate) grenze: u32,
    /// Requests that are possible now.
    pub(crate) uebrig: u32,
    /// Seconds until all are possible again.
    pub(crate) voll_in: u32,
    /// Seconds until the next one is possible; 0 = this one was.
    pub(crate) warten: u32,
}

/// Thousandths of a request.
#[derive(Debug, Clone, Copy)]
struct Eimer {
    milli: i64,
    stand: Zeitpunkt,
    je_minute: i64,
}

impl Eimer {
    fn fuellen(&mut self, jetzt: Zeitpunkt) {
        let vergangen = i64::try_from(jetzt.duration_since(self.stand).as_millis()).unwrap_or(i64::MAX).max(0);
        self.milli =
            self.milli.saturating_add(vergangen.saturating_mul(self.je_minute).div_euclid(60)).min(self.voll());
        self.stand = jetzt;
    }

    const fn voll(&self) -> i64 {
        self.je_minute.saturating_mul(1000)
    }

    /// Seconds until so much is there, rounded up.
    fn dauer(&self, milli: i64) -> u32 {
        let fehlt = milli.saturating_sub(self.milli).max(0);
        let je_sekunde = self.je_minute.saturating_mul(1000).div_euclid(60).max(1);
        u32::try_from(fehlt.saturating_add(je_sekunde - 1).div_euclid(je_sekunde)).unwrap_or(u32::MAX)
    }
}

/// The buckets.
#[derive(Debug, Default)]
pub(crate) struct Schranke(Mutex<HashMap<Wer, Eimer>>);

impl Schranke {
    /// Takes out of the caller's bucket what others have answered (down to a minute's debt), and one request, if there is
    /// one in it.
    pub(crate) fn nehmen(&self, wer: Wer, je_minute: u32, fremde: u64, jetzt: Zeitpunkt) -> Rest {
        let rate = i64::from(je_minute.max(1));
        let mut alle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if alle.len() >= HOECHSTENS && !alle.contains_key(&wer) {
            alle.retain(|_, e| {
                e.fuellen(jetzt);
                e.milli < e.voll()
            });
            if alle.len() >= HOECHSTENS {
                alle.clear();
            }
        }
        let neu = Eimer { milli: rate.saturating_mul(1000), stand: jetzt, je_minute: rate };
        let eimer = alle.entry(wer).or_insert(neu);
        eimer.je_minute = rate;
        eimer.fuellen(jetzt);
        let fremde = i64::try_from(fremde).unwrap_or(i64::MAX).saturating_mul(1000);
        eimer.milli = eimer.milli.saturating_sub(fremde).max(-eimer.voll());
        let warten = if eimer.milli >= 1000 {
            eimer.milli -= 1000;
            0
        } else {
            eimer.dauer(1000).max(1)
        };
        Rest {
            grenze: je_minute.max(1),
            uebrig: u32::try_from(eimer.milli.max(0).div_euclid(1000)).unwrap_or_default(),
            voll_in: eimer.dauer(eimer.voll()),
            warten,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_empties_and_fills_again() {
        let schranke = Schranke::default();
        let jetzt: Zeitpunkt = "2026-03-02T09:00:00Z".parse().expect("a time");
        let spaeter = |s| jetzt + jiff::SignedDuration::from_secs(s);
        let wer = Wer::anonym("192.0.2.1".parse().expect("an address"));
        for uebrig in (0..60).rev() {
            let r = schranke.nehmen(wer, 60, 0, jetzt);
            assert_eq!((r.grenze, r.uebrig, r.warten), (60, uebrig, 0));
        }
        assert_eq!(schranke.nehmen(wer, 60, 0, jetzt), Rest { grenze: 60, uebrig: 0, voll_in: 60, warten: 1 });
        assert_eq!(
            schranke.nehmen(Wer::Schluessel(Uuid::from_u128(1)), 60, 0, jetzt).warten,
            0,
            "others are not held up"
        );
        assert_eq!(schranke.nehmen(wer, 60, 0, spaeter(3)).uebrig, 2);
        assert_eq!(schranke.nehmen(wer, 60, 0, spaeter(3600)).uebrig, 59, "never more than one minute's");
        assert_eq!(schranke.nehmen(wer, 60, 0, jetzt).warten, 0, "a clock that goes back does no harm");
    }

    #[test]
    fn what_other_processes_answered_counts_too() {
        let schranke = Schranke::default();
        let jetzt: Zeitpunkt = "2026-03-02T09:00:00Z".parse().expect("a time");
        let wer = Wer::Schluessel(Uuid::from_u128(7));
        assert_eq!(schranke.nehmen(wer, 60, 0, jetzt).uebrig, 59);
        assert_eq!(schranke.nehmen(wer, 60, 40, jetzt).uebrig, 18);
        let r = schranke.nehmen(wer, 60, 1_000_000, jetzt);
        assert_eq!((r.uebrig, r.warten), (0, 61), "never more than a minute's debt");
        assert_eq!(schranke.nehmen(wer, 60, 0, jetzt + jiff::SignedDuration::from_secs(62)).warten, 0);
    }

    #[test]
    fn a_network_of_ipv6_is_one_caller() {
        let von = |t: &str| Wer::anonym(t.parse().expect("an address"));
        assert_eq!(von("2001:db8:1:2::1"), von("2001:db8:1:2:ffff::9"));
        assert_ne!(von("2001:db8:1:2::1"), von("2001:db8:1:3::1"));
        assert_ne!(von("192.0.2.1"), von("192.0.2.2"));
    }
}
