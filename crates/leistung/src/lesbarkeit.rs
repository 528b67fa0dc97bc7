//! How hard a German text is to read: LIX and the length of its sentences (design/ui.md, R55).

/// Texts above this LIX are advised against.
pub const LIX_GRENZE: u32 = 45;
/// Median words a sentence, at most.
pub const SATZ_GRENZE: usize = 20;

/// The figures of one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lesbarkeit {
    /// Words a sentence plus percentage of words longer than six letters (Björnsson 1968), rounded.
    pub lix: u32,
    /// Median words a sentence.
    pub satz_median: usize,
    /// Words of the longest sentence.
    pub satz_laengster: usize,
    /// Words in all.
    pub woerter: usize,
}

/// Measures `text`; texts of fewer than ten words say nothing and give nothing.
#[must_use]
pub fn messen(text: &str) -> Option<Lesbarkeit> {
    let mut saetze: Vec<usize> = saetze(text).iter().map(|s| woerter(s).count()).filter(|n| *n > 0).collect();
    let alle = woerter(text).count();
    if alle < 10 || saetze.is_empty() {
        return None;
    }
    saetze.sort_unstable();
    let lange = woerter(text).filter(|w| w.chars().filter(|c| c.is_alphabetic()).count() > 6).count();
    let gerundet = |zaehler: usize, nenner: usize| (2 * zaehler + nenner) / (2 * nenner);
    let lix = gerundet(alle, saetze.len()) + gerundet(100 * lange, alle);
    Some(Lesbarkeit {
        lix: u32::try_from(lix).unwrap_or(u32::MAX),
        satz_median: saetze[saetze.len() / 2],
        satz_laengster: saetze.last().copied().unwrap_or_default(),
        woerter: alle,
    })
}

pub(crate) fn woerter(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || c == '/').filter(|w| w.chars().any(char::is_alphabetic))
}

/// Sentences: ended by . ! ? : or by the end of a paragraph or list entry. A dot after a digit, a single letter or a
/// common abbreviation ends none.
pub(crate) fn saetze(text: &str) -> Vec<String> {
    let mut saetze = Vec::new();
    for block in crate::texte::bloecke(text) {
        let stuecke = match block {
            crate::texte::Block::Absatz(a) => vec![a],
            crate::texte::Block::Liste(l) => l,
        };
        for stueck in stuecke {
            let mut satz = String::new();
            for wort in stueck.split_whitespace() {
                satz.push_str(wort);
                satz.push(' ');
                if endet(wort) {
                    saetze.push(std::mem::take(&mut satz));
                }
            }
            saetze.push(satz);
        }
    }
    saetze
}

fn endet(wort: &str) -> bool {
    let kern = wort.trim_end_matches(['“', ')', '"']);
    if kern.ends_with(['!', '?', ':']) {
        return true;
    }
    let Some(vorne) = kern.strip_suffix('.') else { return false };
    let abkuerzung = ["Abs", "Nr", "Art", "bzw", "ggf", "usw", "ff", "vgl"].contains(&vorne);
    !abkuerzung && vorne.chars().count() > 1 && !vorne.ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_plain_and_officialese_is_not() {
        let leicht =
            "Sie haben einen Hund. Dann melden Sie ihn bitte an. Das geht hier online und kostet nichts extra.";
        let schwer = "Die Verpflichtung zur unverzüglichen Anzeigeerstattung hinsichtlich der Hundehaltungsaufnahme \
                      besteht unbeschadet weitergehender ordnungsrechtlicher Mitteilungsobliegenheiten.";
        let (leicht, schwer) = (messen(leicht).expect("long enough"), messen(schwer).expect("long enough"));
        assert!(leicht.lix < 25, "{leicht:?}");
        assert!(schwer.lix > 60, "{schwer:?}");
        assert_eq!(leicht.satz_median, 6);
        assert_eq!(messen("Zu kurz."), None);
    }

    #[test]
    fn a_dot_does_not_always_end_a_sentence() {
        let text = "Nach § 80 Abs. 2 Nr. 1 müssen Sie am 1. Juli zahlen. Das gilt auch dann, wenn Sie widersprechen.";
        assert_eq!(messen(text).map(|l| l.satz_laengster), Some(8));
    }
}
