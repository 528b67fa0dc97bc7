//! Every text that people read, by typed accessors made from `texte/{de,en}/*.ftl` (see `build/texte.rs`).
//!
//! A wrong key does not compile; a key that one language lacks stops the build. A page crate adds one file per
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

/// One file in both languages, parsed at its first use.
struct Buendel {
    stamm: &'static str,
    quellen: [&'static str; 2],
    gelesen: [OnceLock<FluentBundle<FluentResource>>; 2],
}

impl Buendel {
    const fn new(stamm: &'static str, de: &'static str, en: &'static str) -> Self {
        Self { stamm, quellen: [de, en], gelesen: [OnceLock::new(), OnceLock::new()] }
    }

    fn in_sprache(&self, sprache: Sprache) -> &FluentBundle<FluentResource> {
        let i = match sprache {
            Sprache::De => 0,
            Sprache::En => 1,
        };
        self.gelesen[i].get_or_init(|| {
            let mut buendel = FluentBundle::new_concurrent(sprache.tag().parse().into_iter().collect());
            buendel.set_use_isolating(false);
            // The build has parsed this very text.
            let quelle = FluentResource::try_new(self.quellen[i].to_owned()).unwrap_or_else(|(teil, _)| teil);
            buendel.add_resource_overriding(quelle);
            buendel
        })
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
        self.muster(sprache, id, None)
    }

    fn muster(&self, sprache: Sprache, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let buendel = self.in_sprache(sprache);
        let muster = buendel.get_message(id)?.value()?;
        Some(buendel.format_pattern(muster, args, &mut Vec::new()).into_owned())
    }
}
