//! The characters of DIN 91379 (2022-08) and of its forerunner DIN SPEC 91379 (2019-03), the widest of their data types:
//! Latin letters and the sequences of letter and diacritic, Greek, Cyrillic, signs. A character or sequence that stands in
//! neither list is in neither data type, however ordinary it looks.

use std::ops::RangeInclusive;

/// Single characters, in order.
const ZEICHEN: &[RangeInclusive<char>] = &[
    // Tabulator, line feed, carriage return, tabulator; letters, digits and signs of ASCII; Latin-1 without the soft hyphen.
    '\t'..='\n',
    '\r'..='\r',
    ' '..='~',
    '\u{a0}'..='\u{ac}',
    '\u{ae}'..='\u{17e}',
    '\u{187}'..='\u{188}',
    '\u{18f}'..='\u{18f}',
    '\u{192}'..='\u{192}',
    '\u{197}'..='\u{197}',
    '\u{1a0}'..='\u{1a1}',
    '\u{1af}'..='\u{1b0}',
    '\u{1b7}'..='\u{1b7}',
    '\u{1cd}'..='\u{1dc}',
    '\u{1de}'..='\u{1df}',
    '\u{1e2}'..='\u{1f0}',
    '\u{1f4}'..='\u{1f5}',
    '\u{1f8}'..='\u{1ff}',
    '\u{212}'..='\u{213}',
    '\u{218}'..='\u{21b}',
    '\u{21e}'..='\u{21f}',
    '\u{227}'..='\u{233}',
    '\u{259}'..='\u{259}',
    '\u{268}'..='\u{268}',
    '\u{292}'..='\u{292}',
    '\u{2b0}'..='\u{2b0}',
    '\u{2b3}'..='\u{2b3}',
    '\u{2b9}'..='\u{2ba}',
    '\u{2be}'..='\u{2bf}',
    '\u{2c6}'..='\u{2c6}',
    '\u{2c8}'..='\u{2c8}',
    '\u{2cc}'..='\u{2cc}',
    '\u{2dc}'..='\u{2dc}',
    '\u{2e2}'..='\u{2e2}',
    '\u{386}'..='\u{386}',
    '\u{388}'..='\u{38a}',
    '\u{38c}'..='\u{38c}',
    '\u{38e}'..='\u{3a1}',
    '\u{3a3}'..='\u{3ce}',
    '\u{40d}'..='\u{40d}',
    '\u{410}'..='\u{42a}',
    '\u{42c}'..='\u{42c}',
    '\u{42e}'..='\u{44a}',
    '\u{44c}'..='\u{44c}',
    '\u{44e}'..='\u{44f}',
    '\u{45d}'..='\u{45d}',
    '\u{1d48}'..='\u{1d48}',
    '\u{1d57}'..='\u{1d57}',
    '\u{1e02}'..='\u{1e03}',
    '\u{1e06}'..='\u{1e07}',
    '\u{1e0a}'..='\u{1e11}',
    '\u{1e17}'..='\u{1e17}',
    '\u{1e1c}'..='\u{1e2b}',
    '\u{1e2f}'..='\u{1e37}',
    '\u{1e3a}'..='\u{1e3b}',
    '\u{1e40}'..='\u{1e49}',
    '\u{1e52}'..='\u{1e5b}',
    '\u{1e5e}'..='\u{1e63}',
    '\u{1e6a}'..='\u{1e6f}',
    '\u{1e80}'..='\u{1e87}',
    '\u{1e8c}'..='\u{1e97}',
    '\u{1e9e}'..='\u{1e9e}',
    '\u{1ea0}'..='\u{1ef9}',
    '\u{2018}'..='\u{201a}',
    '\u{201c}'..='\u{201e}',
    '\u{2020}'..='\u{2021}',
    '\u{2026}'..='\u{2026}',
    '\u{2030}'..='\u{2030}',
    '\u{2032}'..='\u{2033}',
    '\u{2039}'..='\u{203a}',
    '\u{2070}'..='\u{2070}',
    '\u{2074}'..='\u{2079}',
    '\u{207f}'..='\u{2089}',
    '\u{20ac}'..='\u{20ac}',
    '\u{2122}'..='\u{2122}',
    '\u{221e}'..='\u{221e}',
    '\u{2264}'..='\u{2265}',
];

/// In the ranges above, but not in the standard: superscript and subscript signs between the digits.
const LUECKEN: RangeInclusive<char> = '\u{208a}'..='\u{208e}';

/// Diacritics that the standard knows, each with the letters (composed, NFC) that may carry it alone.
const FOLGEN: &[(char, &str)] = &[
    ('\u{300}', "CFGKMPSTZcfgkmpstz"),
    ('\u{301}', "JjÿĪī"),
    ('\u{302}', "DKLMNdklmn"),
    ('\u{304}', "CFHKNPSTZcfhknpstzÛûḲḳṢṣṬṭỤụ"),
    ('\u{306}', "CMNRZcmnrzÇç"),
    ('\u{307}', "KUku"),
    ('\u{308}', "CTZczẠạỌọỤụ"),
    ('\u{30b}', "Aa"),
    ('\u{30c}', "J"),
    ('\u{30d}', "ēō"),
    ('\u{310}', "Mm"),
    ('\u{315}', "CKPTckptČč"),
    ('\u{31b}', "KTkt"),
    ('\u{323}', "CPcpČč"),
    ('\u{325}', "LRlr"),
    ('\u{326}', "CHKLNchklnŽž"),
    ('\u{327}', "ZzŽž"),
    ('\u{331}', "HSs"),
];

/// Letters with two diacritics that do not compose.
const ZWEIFACH: &[&str] = &[
    "C\u{328}\u{306}",
    "c\u{328}\u{306}",
    "L\u{325}\u{304}",
    "l\u{325}\u{304}",
    "R\u{325}\u{304}",
    "r\u{325}\u{304}",
    "S\u{31b}\u{304}",
    "s\u{31b}\u{304}",
];

/// The macron below that joins two letters: K͟H, K͟h, k͟h.
const VERBINDEND: char = '\u{35f}';

/// Is this character, standing alone, one of the standard?
fn allein(c: char) -> bool {
    let stelle = ZEICHEN.partition_point(|r| *r.end() < c);
    ZEICHEN.get(stelle).is_some_and(|r| r.contains(&c)) && !LUECKEN.contains(&c)
}

const fn diakritisch(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Does the standard know this letter with these diacritics? `danach`: the character that follows.
fn folge(folge: &str, danach: Option<char>) -> bool {
    let mut zeichen = folge.chars();
    match (zeichen.next(), zeichen.next(), zeichen.next()) {
        (Some(c), None, _) => allein(c) && !diakritisch(c),
        (Some('K'), Some(VERBINDEND), None) => matches!(danach, Some('H' | 'h')),
        (Some('k'), Some(VERBINDEND), None) => danach == Some('h'),
        (Some(c), Some(d), None) => FOLGEN.iter().any(|(f, buchstaben)| *f == d && buchstaben.contains(c)),
        _ => ZWEIFACH.contains(&folge),
    }
}

/// The first character or sequence of `text` (composed, NFC) that the standard does not know.
pub(crate) fn erstes_fremdes(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some(erstes) = rest.chars().next() {
        let ende =
            rest[erstes.len_utf8()..].find(|c| !diakritisch(c)).map_or(rest.len(), |ende| ende + erstes.len_utf8());
        if !folge(&rest[..ende], rest[ende..].chars().next()) {
            return Some(&rest[..ende]);
        }
        rest = &rest[ende..];
    }
    None
}

/// The first character or sequence of `text` (composed, NFC) that stands in no name of a natural person: data type A of the
/// standard, Latin letters with their sequences, the blank and these signs.
pub(crate) fn erstes_fremdes_im_namen(text: &str) -> Option<&str> {
    const ZEICHEN: &str = " ',-.`~¨´·ʹʺʾʿˈˌ’‡";
    if let Some(fremd) = erstes_fremdes(text) {
        return Some(fremd);
    }
    let lateinisch = |c: char| {
        let buchstabe = c.is_ascii_alphabetic()
            || matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{292}' | '\u{1e02}'..='\u{1ef9}') && c.is_alphabetic();
        buchstabe && c != 'ƒ' || diakritisch(c) || ZEICHEN.contains(c)
    };
    let (stelle, c) = text.char_indices().find(|(_, c)| !lateinisch(*c))?;
    text.get(stelle..stelle + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use unicode_normalization::UnicodeNormalization;

    use super::*;

    /// What the standard counts: letters and signs by group, as its tables print them.
    const LATEIN: &str = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğ\
        ĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƇƈƏƗƠơƯưƷǍǎǏǐǑǒǓǔ\
        ǕǖǗǘǙǚǛǜǞǟǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǴǵǸǹǺǻǼǽǾǿȒȓȘșȚțȞȟȧȨȩȪȫȬȭȮȯȰȱȲȳəɨʒḂḃḆḇḊḋḌḍḎḏḐḑḗḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḯḰḱḲḳḴḵḶḷḺḻṀṁṂṃṄṅṆṇṈṉ\
        ṒṓṔṕṖṗṘṙṚṛṞṟṠṡṢṣṪṫṬṭṮṯẀẁẂẃẄẅẆẇẌẍẎẏẐẑẒẓẔẕẖẗẞẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ\
        ỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ";
    const GRIECHISCH: &str = "ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ";
    const KYRILLISCH: &str = "ЍАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯабвгдежзийклмнопрстуфхцчшщъьюяѝ";
    const ANDERE: &str = "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷ʹʺʾʿˈˌ’‡€ƒʰʳˆ˜ˢᵈᵗ‘‚“”„†…‰′″‹›⁰⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉™∞≤≥";
    const FOLGEN_GEDRUCKT: &str = "A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H K͟h L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ \
        R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧ a̋ c̀ c̄ c̆ c̈ c̕ c̣ c̦ c̨̆ d̂ f̀ f̄ g̀ h̄ h̦ j́ k̀ k̂ k̄ k̇ k̕ k̛ k̦ k͟h l̂ l̥ l̥̄ l̦ m̀ m̂ m̆ m̐ n̂ n̄ n̆ n̦ p̀ p̄ p̕ p̣ r̆ r̥ r̥̄ \
        s̀ s̄ s̛̄ s̱ t̀ t̄ t̕ t̛ u̇ z̀ z̄ z̆ z̈ z̧ Ç̆ Û̄ ç̆ û̄ ÿ́ Č̕ Č̣ č̕ č̣ ē̍ Ī́ ī́ ō̍ Ž̦ Ž̧ ž̦ ž̧ Ḳ̄ ḳ̄ Ṣ̄ ṣ̄ Ṭ̄ ṭ̄ Ạ̈ ạ̈ Ọ̈ ọ̈ Ụ̄ Ụ̈ ụ̄ ụ̈";

    fn gedruckt() -> BTreeSet<char> {
        let ascii = (' '..='~').chain(['\t', '\n', '\r', '\u{a0}']);
        ascii.chain([LATEIN, GRIECHISCH, KYRILLISCH, ANDERE].into_iter().flat_map(str::chars)).collect()
    }

    #[test]
    fn every_single_character_of_the_standard_and_no_other() {
        let norm = gedruckt();
        for c in '\0'..=char::MAX {
            assert_eq!(
                erstes_fremdes(c.encode_utf8(&mut [0; 4])).is_none(),
                norm.contains(&c),
                "U+{:04X} {c}",
                c as u32
            );
        }
    }

    #[test]
    fn names_of_persons_are_latin_letters_and_few_signs() {
        for c in gedruckt() {
            let erlaubt = c.is_ascii_alphabetic() || LATEIN.contains(c) || " ',-.`~¨´·ʹʺʾʿˈˌ’‡".contains(c);
            assert_eq!(
                erstes_fremdes_im_namen(c.encode_utf8(&mut [0; 4])).is_none(),
                erlaubt,
                "U+{:04X} {c}",
                c as u32
            );
        }
        for folge in FOLGEN_GEDRUCKT.split_whitespace() {
            assert_eq!(erstes_fremdes_im_namen(folge), None, "{folge}");
        }
        for (text, fremd) in
            [("12", "1"), ("²", "²"), ("<script>", "<"), ("Иван", "И"), ("Ωμέγα", "Ω"), ("5 €", "5"), ("ª", "ª")]
        {
            assert_eq!(erstes_fremdes_im_namen(text), Some(fremd), "{text}");
        }
    }

    #[test]
    fn every_sequence_of_the_standard_and_no_other() {
        let norm: BTreeSet<String> = FOLGEN_GEDRUCKT.split_whitespace().map(str::to_owned).collect();
        assert_eq!(norm.len(), 149);
        for folge in &norm {
            assert_eq!(folge.nfc().collect::<String>(), *folge, "printed composed");
            assert_eq!(erstes_fremdes(folge), None, "{folge}");
        }
        // Each letter with each diacritic: composed it is a single character of the standard, or a sequence of it, or refused.
        let zeichen = gedruckt();
        for c in zeichen.iter().filter(|c| c.is_alphabetic()) {
            for d in '\u{300}'..='\u{36f}' {
                let text: String = [*c, d].into_iter().nfc().collect();
                let einzeln = {
                    let mut z = text.chars();
                    z.next().filter(|_| z.next().is_none())
                };
                let gut = einzeln.map_or_else(|| norm.contains(&text), |c| zeichen.contains(&c));
                // What composes to another letter with another diacritic is that sequence.
                assert_eq!(erstes_fremdes(&text).is_none(), gut, "{text} {:?}", text.escape_unicode().to_string());
            }
        }
        assert_eq!(erstes_fremdes("K\u{35f}a"), Some("K\u{35f}"));
        assert_eq!(erstes_fremdes("C\u{328}\u{306}\u{306}"), Some("C\u{328}\u{306}\u{306}"));
    }
}
