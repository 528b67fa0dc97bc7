//! Small typing errors: edit distance with swapped neighbours (optimal string alignment), bounded.
//!
//! All words in [`grund::suchform`].

/// How many errors a word of this length may have.
#[must_use]
pub fn erlaubt(wort: &str) -> usize {
    match wort.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// Which letters a word has once and which twice, as bits.
#[must_use]
pub fn buchstaben(wort: &str) -> u64 {
    wort.bytes().fold(0, |menge, b| {
        let einmal = match b {
            b'a'..=b'z' => 1 << (b - b'a'),
            b'0'..=b'9' => return menge | 1 << (52 + b - b'0'),
            _ => return menge,
        };
        if menge & einmal == 0 { menge | einmal } else { menge | einmal << 26 }
    })
}

/// Certainly more than `grenze` errors apart: one error changes at most two bits.
#[must_use]
pub const fn fern(a: u64, b: u64, grenze: usize) -> bool {
    (a ^ b).count_ones() as usize > 2 * grenze
}

/// The distance, if it is at most `grenze`.
#[must_use]
pub fn abstand(a: &str, b: &str, grenze: usize) -> Option<usize> {
    if a.is_ascii() && b.is_ascii() {
        return abstand_von(a.as_bytes(), b.as_bytes(), grenze);
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    abstand_von(&a, &b, grenze)
}

fn abstand_von<Z: Copy + Eq>(a: &[Z], b: &[Z], grenze: usize) -> Option<usize> {
    const LAENGSTES: usize = 64;
    if a.len().abs_diff(b.len()) > grenze || a.len() > LAENGSTES || b.len() > LAENGSTES {
        return None;
    }
    let mut vorvorige = [0usize; LAENGSTES + 1];
    let mut vorige = [0usize; LAENGSTES + 1];
    let mut zeile = [0usize; LAENGSTES + 1];
    for (j, feld) in vorige.iter_mut().enumerate() {
        *feld = j;
    }
    for i in 1..=a.len() {
        zeile[0] = i;
        let mut kleinste = i;
        for j in 1..=b.len() {
            let gleich = usize::from(a[i - 1] != b[j - 1]);
            let mut wert = (vorige[j] + 1).min(zeile[j - 1] + 1).min(vorige[j - 1] + gleich);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                wert = wert.min(vorvorige[j - 2] + 1);
            }
            zeile[j] = wert;
            kleinste = kleinste.min(wert);
        }
        if kleinste > grenze {
            return None;
        }
        vorvorige = vorige;
        vorige = zeile;
    }
    Some(vorige[b.len()]).filter(|d| *d <= grenze)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (a, b, grenze, soll) in [
            ("bautzen", "bautzen", 2, Some(0)),
            ("bauzten", "bautzen", 2, Some(1)),
            ("bauzen", "bautzen", 1, Some(1)),
            ("gorlizt", "gorlitz", 1, Some(1)),
            ("dresden", "leipzig", 2, None),
            ("abc", "abcdef", 2, None),
            ("hamm", "ham", 1, Some(1)),
            ("душанбе", "душамбе", 1, Some(1)),
        ] {
            assert_eq!(abstand(a, b, grenze), soll, "{a} {b}");
            assert!(soll.is_none() || !fern(buchstaben(a), buchstaben(b), grenze), "{a} {b}");
        }
    }
}
