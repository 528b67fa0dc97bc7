//! Small typing errors: edit distance with swapped neighbours (optimal string alignment), bounded.

/// How many errors a word of this length may have.
pub(crate) fn erlaubt(wort: &str) -> usize {
    match wort.chars().count() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// Which letters a word has, as bits.
pub(crate) fn buchstaben(wort: &str) -> u64 {
    wort.bytes().fold(0, |menge, b| menge | 1 << (b & 63))
}

/// Certainly more than `grenze` errors apart: one error changes at most two letters of the set.
pub(crate) fn fern(a: u64, b: u64, grenze: usize) -> bool {
    (a ^ b).count_ones() as usize > 2 * grenze
}

/// The distance, if it is at most `grenze`. Both words in `grund::suchform`.
pub(crate) fn abstand(a: &str, b: &str, grenze: usize) -> Option<usize> {
    const LAENGSTES: usize = 64;
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
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
        ] {
            assert_eq!(abstand(a, b, grenze), soll, "{a} {b}");
            assert!(soll.is_none() || !fern(buchstaben(a), buchstaben(b), grenze), "{a} {b}");
        }
    }
}
