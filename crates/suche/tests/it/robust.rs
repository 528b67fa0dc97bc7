//! Hostile input: an answer in bounded time, usually without hits.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use suche::{Anfrage, Index, Synonym};

use crate::korpus;

fn anfrage(text: &str) -> Anfrage<'_> {
    Anfrage { text, hoechstens: 2, ..Anfrage::default() }
}

proptest! {
    #[test]
    fn any_query_gets_an_answer(text in any::<String>(), mal in 1usize..200) {
        let index = Index::bauen(&korpus::drei(), &[]);
        let text = text.repeat(mal);
        prop_assert!(index.suchen(&anfrage(&text)).treffer.len() <= 2);
        prop_assert!(index.vorschlaege(&anfrage(&text)).len() <= 2);
    }

    #[test]
    fn any_texts_can_be_indexed(titel in any::<String>(), wort in any::<String>(), text in "[a-z·-]{0,80}") {
        let mut alle = korpus::drei();
        alle[0].fassungen[0].titel = titel.clone();
        alle[1].fassungen[0].text = text.repeat(20);
        let synonym = Synonym {
            wort, bedeutet: vec![titel.clone(), text.clone()], sprache: grund::Sprache::De, land: "99".parse().ok(),
        };
        let index = Index::bauen(&alle, &[synonym]);
        for frage in [&titel, &text] {
            prop_assert!(index.suchen(&anfrage(frage)).treffer.len() <= 2);
        }
    }

    #[test]
    fn a_service_is_found_by_every_word_of_its_title(nr in 0usize..3, gross in any::<bool>()) {
        let alle = korpus::drei();
        let index = Index::bauen(&alle, &[]);
        for wort in alle[nr].fassungen[0].titel.split([' ', '(', ')']).filter(|w| !w.is_empty()) {
            let wort = if gross { wort.to_uppercase() } else { wort.to_lowercase() };
            let ergebnis = index.suchen(&Anfrage { text: &wort, hoechstens: 9, ..Anfrage::default() });
            prop_assert!(ergebnis.treffer.iter().any(|t| t.schluessel == alle[nr].schluessel), "{wort}");
        }
    }
}

#[test]
fn hostile_queries_find_nothing_in_bounded_time() {
    let index = Index::bauen(&korpus::drei(), &[]);
    let beginn = Instant::now();
    for text in [
        "ä".repeat(10_000),
        "x".repeat(10_240),
        "q ".repeat(5_000),
        "\u{0}\u{7}\u{202e}\u{1b}[31m".repeat(1_000),
        "' OR '1'='1'; DROP TABLE leistung; --".to_owned(),
        "🐶🦴".repeat(2_000),
        "<script>alert(1)</script>".to_owned(),
        "../../../../etc/passwd".to_owned(),
        "((((((((((((((((((((*?[a-z]+".repeat(300),
        "-·-".repeat(3_000),
    ] {
        let ergebnis = index.suchen(&anfrage(&text));
        assert_eq!(ergebnis.treffer, [], "{}", text.chars().take(30).collect::<String>());
        let _ = index.vorschlaege(&anfrage(&text));
    }
    assert!(beginn.elapsed() < Duration::from_secs(2), "{:?}", beginn.elapsed());
}

#[test]
fn an_empty_index_finds_nothing() {
    let index = Index::bauen(&[], &[]);
    assert!(index.suchen(&anfrage("Hund")).treffer.is_empty());
    assert!(index.vorschlaege(&anfrage("Hund")).is_empty());
}
