//! Every text that people read, by typed accessors made from `texte/<tag>/*.ftl` (see `build/texte.rs`).
//!
//! A wrong key does not compile; a key that German, English, Leichte Sprache or Upper Sorbian lacks stops the build. A page crate adds one file per
//! language and calls `web::texte::portal::suche_titel(sprache)`.

use std::sync::OnceLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use grund::Sprache;

include!(concat!(env!("OUT_DIR"), "/texte.rs"));

#[allow(dead_code, reason = "depends on which variables the messages of today have")]
enum Argument {
    Zahl(i64),
    Text(String),
}

const ANZAHL: usize = Sprache::ALLE.len();

/// One file in all languages that have it, parsed at its first use.
struct Buendel {
    stamm: &'static str,
    quellen: [Option<&'static str>; ANZAHL],
    gelesen: [OnceLock<FluentBundle<FluentResource>>; ANZAHL],
}

impl Buendel {
    /// The sources in the order of [`Sprache::ALLE`].
    const fn new(stamm: &'static str, quellen: [Option<&'static str>; ANZAHL]) -> Self {
        Self { stamm, quellen, gelesen: [const { OnceLock::new() }; ANZAHL] }
    }

    fn in_sprache(&self, sprache: Sprache) -> Option<&FluentBundle<FluentResource>> {
        let i = Sprache::ALLE.iter().position(|s| *s == sprache)?;
        let text = self.quellen[i]?;
        Some(self.gelesen[i].get_or_init(|| {
            let mut buendel = FluentBundle::new_concurrent(sprache.tag().parse().into_iter().collect());
            buendel.set_use_isolating(sprache.von_rechts());
            // The build has parsed this very text.
            let quelle = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(teil, _)| teil);
            buendel.add_resource_overriding(quelle);
            buendel
        }))
    }

    fn format(&self, sprache: Sprache, id: &str, argumente: Vec<(&'static str, Argument)>) -> String {
        let mut args = FluentArgs::with_capacity(argumente.len());
        for (name, wert) in argumente {
            match wert {
                Argument::Zahl(z) => args.set(name, FluentValue::from(z)),
                Argument::Text(t) => args.set(name, FluentValue::from(t)),
            }
        }
        self.muster(sprache, id, Some(&args)).unwrap_or_else(|| {
            tracing::error!(datei = self.stamm, id, "message vanished after the build");
            id.to_owned()
        })
    }

    fn finden(&self, sprache: Sprache, id: &str) -> Option<String> {
        sprache.kette().find_map(|s| self.muster(s, id, None))
    }

    fn muster(&self, sprache: Sprache, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let buendel = self.in_sprache(sprache)?;
        let muster = buendel.get_message(id)?.value()?;
        Some(buendel.format_pattern(muster, args, &mut Vec::new()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_build_and_the_program_know_the_same_languages() {
        assert_eq!(TAGS, Sprache::ALLE.map(Sprache::tag));
    }

    /// What an installation may lack is printed; what every one must have stops the build before.
    #[test]
    #[allow(clippy::print_stdout, reason = "the list is what translators read")]
    fn what_is_not_translated_is_known() {
        for [tag, datei, schluessel] in FEHLEND {
            println!("{tag}/{datei}.ftl: {schluessel}");
        }
        let pflicht = FEHLEND.iter().filter(|[tag, ..]| Sprache::PFLICHT.iter().any(|s| s.tag() == *tag));
        assert_eq!(pflicht.count(), 0);
    }

    fn buendel(ftl: &'static str) -> Buendel {
        Buendel::new("probe", [Some(ftl); ANZAHL])
    }

    const DATEIEN: &str = "dateien = { $anzahl ->\n    [zero] { $anzahl } zero\n    [one] { $anzahl } dataja\n    [two] { $anzahl } dataji\n    [few] { $anzahl } dataje\n    [many] { $anzahl } many\n   *[other] { $anzahl } datajow\n }\n";

    #[test]
    fn sorbian_has_its_dual() {
        let b = buendel(DATEIEN);
        let zeile = |n| b.format(Sprache::Hsb, "dateien", vec![("anzahl", Argument::Zahl(n))]);
        assert_eq!([1, 2, 3, 5].map(zeile), ["1 dataja", "2 dataji", "3 dataje", "5 datajow"]);
        assert_eq!(
            [11, 101, 102, 104, 111].map(zeile),
            ["11 datajow", "101 dataja", "102 dataji", "104 dataje", "111 datajow"]
        );
    }

    #[test]
    fn leichte_sprache_counts_as_german_and_arabic_as_arabic() {
        let b = buendel(DATEIEN);
        let zeile = |s, n| b.format(s, "dateien", vec![("anzahl", Argument::Zahl(n))]);
        assert_eq!([0, 1, 2].map(|n| zeile(Sprache::Leicht, n)), ["0 datajow", "1 dataja", "2 datajow"]);
        let arabisch = [0, 1, 2, 3, 11, 100].map(|n| zeile(Sprache::Ar, n));
        let worte = arabisch.each_ref().map(|z| z.rsplit(' ').next().unwrap_or_default());
        assert_eq!(worte, ["zero", "dataja", "dataji", "dataje", "many", "datajow"]);
        assert!(arabisch[0].starts_with('\u{2068}'), "what is put in keeps its direction");
    }

    #[test]
    fn what_stands_in_an_arabic_sentence_keeps_its_direction_and_a_link_stays_a_link() {
        let text =
            buergerkonto::brief_zuruecksetzen_text(Sprache::Ar, "Anna", "Portal", "https://amt.example/neu", "1");
        assert!(text.contains("\u{2068}Anna\u{2069}"), "{text}");
        assert!(text.lines().any(|z| z == "https://amt.example/neu"), "{text}");
    }
}
