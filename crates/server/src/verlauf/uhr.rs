//! A clock that is set by hand; chance stays the real one.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use grund::{Umwelt, Zeitpunkt, kalender::tagesbeginn, ortszeit};
use jiff::{SignedDuration, ToSpan as _};
use vorgang::frist::Kalender;

/// The clock of one matter.
#[derive(Debug, Clone)]
pub struct Uhr(Arc<AtomicI64>);

impl Uhr {
    /// A clock that stands at `zeit`.
    pub fn neu(zeit: Zeitpunkt) -> Self {
        Self(Arc::new(AtomicI64::new(zeit.as_millisecond())))
    }

    /// What it shows.
    pub fn jetzt(&self) -> Zeitpunkt {
        Zeitpunkt::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap_or(Zeitpunkt::MAX)
    }

    /// Forward to `zeit`; never back.
    pub fn vor_auf(&self, zeit: Zeitpunkt) {
        self.0.fetch_max(zeit.as_millisecond(), Ordering::SeqCst);
    }

    /// Clock and chance for a house.
    pub fn umwelt(&self, echt: &Umwelt) -> Umwelt {
        let (ich, echt) = (self.clone(), echt.clone());
        Umwelt::new(
            move || ich.jetzt(),
            move |ziel| {
                for block in ziel.chunks_mut(32) {
                    block.copy_from_slice(&echt.bytes::<32>()[..block.len()]);
                }
            },
        )
    }
}

/// The time at which an office gets to it: this moment, or the next morning of a working day.
pub fn dienstzeit(kalender: Kalender, zeit: Zeitpunkt) -> Zeitpunkt {
    let lokal = ortszeit(zeit);
    let tag = if lokal.hour() >= 16 { lokal.date().saturating_add(1.day()) } else { lokal.date() };
    let werktag = kalender.werktag_ab(tag);
    if werktag == lokal.date() && lokal.hour() >= 8 {
        return zeit;
    }
    // Not everybody at eight sharp.
    let minuten = 8 * 60 + zeit.as_second().rem_euclid(170);
    tagesbeginn(werktag).checked_add(SignedDuration::from_mins(minuten)).unwrap_or(zeit)
}
