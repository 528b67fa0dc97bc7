//! A fast hash for tables of words. Its keys come from editors; queries only look up, so nobody can flood it.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// A table with the fast hash.
pub(crate) type Karte<S, W> = HashMap<S, W, BuildHasherDefault<Streuung>>;

/// Multiply and rotate, eight bytes at a time.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Streuung(u64);

impl Streuung {
    /// One number for some texts in their order.
    pub(crate) fn ueber(mut self, texte: &[String]) -> u64 {
        for text in texte {
            self.write(text.as_bytes());
        }
        self.finish()
    }

    fn dazu(&mut self, wert: u64) {
        self.0 = (self.0.rotate_left(5) ^ wert).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Streuung {
    fn write(&mut self, bytes: &[u8]) {
        let (achter, rest) = bytes.as_chunks::<8>();
        for acht in achter {
            self.dazu(u64::from_le_bytes(*acht));
        }
        let mut letzte = [0u8; 8];
        for (ziel, byte) in letzte.iter_mut().zip(rest) {
            *ziel = *byte;
        }
        self.dazu(u64::from_le_bytes(letzte) ^ ((rest.len() as u64) << 56));
    }

    fn write_u8(&mut self, wert: u8) {
        self.dazu(u64::from(wert));
    }

    fn write_u32(&mut self, wert: u32) {
        self.dazu(u64::from(wert));
    }

    fn write_usize(&mut self, wert: usize) {
        self.dazu(wert as u64);
    }

    fn finish(&self) -> u64 {
        // The table takes its buckets from the low bits, the multiplication leaves its best ones high.
        self.0 ^ (self.0 >> 29)
    }
}
