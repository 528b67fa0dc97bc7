//! Time and chance as arguments: the one door through which both come in.

use std::sync::Arc;

use uuid::Uuid;

use crate::Zeitpunkt;

/// Fills a buffer with chance.
type Zufall = dyn Fn(&mut [u8]) + Send + Sync;

/// The clock and the source of chance. The binary makes a real one; a test makes one that it can turn.
#[derive(Clone)]
pub struct Umwelt {
    uhr: Arc<dyn Fn() -> Zeitpunkt + Send + Sync>,
    zufall: Arc<Zufall>,
}

impl std::fmt::Debug for Umwelt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Umwelt")
    }
}

impl Umwelt {
    /// From a clock and a source of chance.
    pub fn new(
        uhr: impl Fn() -> Zeitpunkt + Send + Sync + 'static,
        zufall: impl Fn(&mut [u8]) + Send + Sync + 'static,
    ) -> Self {
        Self { uhr: Arc::new(uhr), zufall: Arc::new(zufall) }
    }

    /// Now.
    #[must_use]
    pub fn jetzt(&self) -> Zeitpunkt {
        (self.uhr)()
    }

    /// `N` random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut b = [0; N];
        (self.zufall)(&mut b);
        b
    }

    /// A new id: UUID version 7, so ids sort by time and indexes stay dense.
    #[must_use]
    pub fn neue_id<T: From<Uuid>>(&self) -> T {
        let millis = u64::try_from(self.jetzt().as_millisecond()).unwrap_or_default();
        T::from(uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid())
    }
}

/// A clock that a test can turn.
#[cfg(feature = "probe")]
#[derive(Debug, Clone)]
pub struct Stelluhr(Arc<std::sync::atomic::AtomicI64>);

#[cfg(feature = "probe")]
impl Stelluhr {
    /// Moves the clock forward.
    pub fn vor(&self, um: std::time::Duration) {
        let millis = i64::try_from(um.as_millis()).unwrap_or(i64::MAX);
        self.0.fetch_add(millis, std::sync::atomic::Ordering::SeqCst);
    }
}

#[cfg(feature = "probe")]
impl Umwelt {
    /// For tests: the clock stands at `zeit` ("2026-03-02T09:00:00Z") until it is turned, chance counts on from `saat`.
    ///
    /// # Panics
    /// `zeit` is no point in time.
    #[must_use]
    #[allow(clippy::expect_used, reason = "only tests call this")]
    pub fn probe(zeit: &str, saat: u64) -> (Self, Stelluhr) {
        use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
        let zeit: Zeitpunkt = zeit.parse().expect("a point in time");
        let stand = Arc::new(AtomicI64::new(zeit.as_millisecond()));
        let uhr = Stelluhr(Arc::clone(&stand));
        let zufall = AtomicU64::new(saat);
        let umwelt = Self::new(
            move || Zeitpunkt::from_millisecond(stand.load(Ordering::SeqCst)).expect("a time in range"),
            move |ziel| {
                for block in ziel.chunks_mut(8) {
                    // SplitMix64: well spread and repeatable.
                    let mut z = zufall.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
                    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                    block.copy_from_slice(&(z ^ (z >> 31)).to_be_bytes()[..block.len()]);
                }
            },
        );
        (umwelt, uhr)
    }
}
