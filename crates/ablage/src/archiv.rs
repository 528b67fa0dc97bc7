//! A file that is a document from its beginning and a zip archive from its end (APPNOTE.TXT 4.3.16).

use memchr::memmem;

/// The record with which an archive ends, without its comment.
const SCHLUSS: usize = 22;
/// The longest end of a file in which that record can stand: a comment has at most 65,535 bytes.
pub const ENDE: usize = SCHLUSS + u16::MAX as usize;

/// Does an archive with entries end where these last bytes of a file end? Bytes behind an image that only look alike (phones
/// put films and depth maps there) are none: the comment has to reach exactly to the end.
pub fn endet_hier(ende: &[u8]) -> bool {
    memmem::find_iter(ende, b"PK\x05\x06").any(|i| {
        let satz = &ende[i..];
        let zahl = |an: usize| satz.get(an..an + 2).map(|b| usize::from(u16::from_le_bytes([b[0], b[1]])));
        zahl(20).is_some_and(|kommentar| SCHLUSS + kommentar == satz.len()) && zahl(10).is_some_and(|n| n > 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schluss(eintraege: u8, kommentar: &[u8], laenge: u16) -> Vec<u8> {
        let mut aus = b"PK\x05\x06\0\0\0\0".to_vec();
        aus.extend([eintraege, 0, eintraege, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        aus.extend(laenge.to_le_bytes());
        aus.extend(kommentar);
        aus
    }

    #[test]
    fn an_archive_ends_where_the_file_ends() {
        assert!(endet_hier(&[b"%PDF %%EOF".to_vec(), schluss(1, b"", 0)].concat()));
        assert!(endet_hier(&schluss(3, b"%%EOF\n", 6)), "the mark of a PDF in its comment hides none");
        assert!(endet_hier(&schluss(1, &[b'x'; 65_535], 65_535)));
        for keins in
            [schluss(1, b"%%EOF", 0), schluss(0, b"", 0), schluss(1, b"", 9), b"PK\x05\x06".to_vec(), Vec::new()]
        {
            assert!(!endet_hier(&keins));
        }
    }
}
