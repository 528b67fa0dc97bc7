//! How many pixels a picture has by its own word, read without decoding it: a few bytes can claim more than any program should
//! unpack (ISO/IEC 10918-1 B.2.2, PNG 11.2.2).

/// More than any camera of a phone takes today (200 million), and far less than fills a memory.
pub const PIXEL: u64 = 250_000_000;

/// Reads the size of a picture that comes piece by piece.
#[derive(Debug, Default)]
pub struct Bildgroesse {
    /// The head of the segment that is being read, never more than 24 bytes.
    kopf: Vec<u8>,
    /// Bytes of a segment that say nothing about the size.
    weiter: usize,
    fertig: bool,
    /// Width and height, once known.
    masse: Option<(u32, u32)>,
}

impl Bildgroesse {
    /// The next bytes of the file.
    pub fn dazu(&mut self, mut bytes: &[u8]) {
        while !self.fertig && !bytes.is_empty() {
            let satz = self.weiter.min(bytes.len());
            self.weiter -= satz;
            bytes = &bytes[satz..];
            if let Some((erstes, rest)) = bytes.split_first() {
                self.kopf.push(*erstes);
                bytes = rest;
                self.lesen();
            }
        }
    }

    /// Width and height of a picture that has too many pixels.
    pub fn zu_gross(&self) -> Option<(u32, u32)> {
        self.masse.filter(|(b, h)| u64::from(*b) * u64::from(*h) > PIXEL)
    }

    fn lesen(&mut self) {
        match self.kopf.as_slice() {
            [0x89, ..] => self.png(),
            // Its mark, or a marker without a length; fill bytes before a marker.
            [0xff, 0xd8 | 0x01 | 0xd0..=0xd7] => self.kopf.clear(),
            [0xff, 0xff] => self.kopf.truncate(1),
            // From here on there are only pixels.
            [0xff, 0xd9 | 0xda] => self.fertig = true,
            [0xff] | [0xff, _] | [0xff, _, _] => {}
            [0xff, art, a, b, rest @ ..] => {
                let laenge = usize::from(u16::from_be_bytes([*a, *b]));
                let rahmen = matches!(art, 0xc0..=0xcf) && !matches!(art, 0xc4 | 0xc8 | 0xcc);
                if laenge < 2 {
                    self.fertig = true;
                } else if !rahmen {
                    self.weiter = laenge - 2;
                    self.kopf.clear();
                } else if let [_, h1, h2, b1, b2] = rest {
                    let zahl = |x, y| u32::from(u16::from_be_bytes([x, y]));
                    self.masse = Some((zahl(*b1, *b2), zahl(*h1, *h2)));
                    self.fertig = true;
                }
            }
            // No picture.
            _ => self.fertig = true,
        }
    }

    /// Signature, length and name of the first piece, width, height.
    fn png(&mut self) {
        let Some([b1, b2, b3, b4, h1, h2, h3, h4]) = self.kopf.get(16..24) else { return };
        let zahl = |ziffern: [&u8; 4]| u32::from_be_bytes(ziffern.map(|z| *z));
        self.masse = Some((zahl([b1, b2, b3, b4]), zahl([h1, h2, h3, h4])));
        self.fertig = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gelesen(bytes: &[u8], stueck: usize) -> Option<(u32, u32)> {
        let mut g = Bildgroesse::default();
        for teil in bytes.chunks(stueck) {
            g.dazu(teil);
        }
        assert!(g.kopf.len() <= 24, "little is kept");
        g.masse
    }

    fn png(breite: u32, hoehe: u32) -> Vec<u8> {
        let mut aus = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        aus.extend(breite.to_be_bytes());
        aus.extend(hoehe.to_be_bytes());
        aus.extend(b"\x08\x06\0\0\0....IEND\xae\x42\x60\x82");
        aus
    }

    /// With a thumbnail in its application data, as phones write it.
    fn jpg(breite: u16, hoehe: u16) -> Vec<u8> {
        let mut aus = vec![0xff, 0xd8, 0xff, 0xe1, 0x00, 0x16];
        // The thumbnail has a frame of its own, 1 x 1.
        aus.extend([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1]);
        aus.extend([0xff, 0xff, 0xdb, 0, 4, 9, 9, 0xff, 0xc2, 0, 17, 8]);
        aus.extend(hoehe.to_be_bytes());
        aus.extend(breite.to_be_bytes());
        aus.extend([3, 1, 1, 1, 1, 1, 1, 1, 1, 0xff, 0xda, 0, 2, 0xff, 0xc0, 0, 17, 8, 9, 9, 9, 9, 0xff, 0xd9]);
        aus
    }

    #[test]
    fn the_size_is_read_from_the_head_in_pieces_of_any_length() {
        for stueck in [1, 2, 3, 7, 4096] {
            assert_eq!(gelesen(&png(50_000, 50_000), stueck), Some((50_000, 50_000)), "{stueck}");
            assert_eq!(gelesen(&jpg(16_320, 12_240), stueck), Some((16_320, 12_240)), "{stueck}");
            assert_eq!(gelesen(b"%PDF-1.7 \xff\xc0", stueck), None);
            assert_eq!(
                gelesen(b"\xff\xd8\xff\xe0\0\0\xff\xc0\0\x11\x08\0\x09\0\x09", stueck),
                None,
                "a broken segment"
            );
            assert_eq!(
                gelesen(b"\xff\xd8\xff\xda\0\x02\xff\xc0\0\x11\x08\0\x09\0\x09", stueck),
                None,
                "these are pixels"
            );
        }
    }

    #[test]
    fn a_few_bytes_that_claim_too_much_are_found_and_real_photos_pass() {
        let zu_gross = |bytes: &[u8]| {
            let mut g = Bildgroesse::default();
            g.dazu(bytes);
            g.zu_gross()
        };
        assert_eq!(zu_gross(&png(50_000, 50_000)), Some((50_000, 50_000)));
        assert_eq!(zu_gross(&png(u32::MAX, u32::MAX)), Some((u32::MAX, u32::MAX)));
        assert_eq!(zu_gross(&jpg(65_535, 65_535)), Some((65_535, 65_535)));
        assert_eq!(zu_gross(&png(4032, 3024)), None);
        assert_eq!(zu_gross(&jpg(16_320, 12_240)), None, "a photo of 200 million pixels");
    }
}
