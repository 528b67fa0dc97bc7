//! Search over everything the platform answers with: services, life situations, concerns and offices, in citizens' words.
//!
//! ```no_run
//! use suche::{Anfrage, Art, Dokument, Filter, Index};
//! # fn dokumente() -> Vec<Dokument> { Vec::new() }
//! let index = Index::bauen(&dokumente(), &suche::mitgelieferte_synonyme());
//! let ergebnis = index.suchen(&Anfrage {
//!     text: "wo kann ich meinen Hund anmelden",
//!     art: Some(Art::Leistung),                                    // the tab; `None` = Alles
//!     filter: Filter { online: Some(true), ..Filter::default() },
//!     land: "14".parse().ok(),
//!     hoechstens: 20,
//!     ..Anfrage::default()
//! });
//! let tabs = ergebnis.anzahl;           // how many of each kind pass the filters
//! for treffer in &ergebnis.treffer {    // one page, best first
//!     println!("{} {}", treffer.art, treffer.schluessel);
//! }
//! let beim_tippen = index.vorschlaege(&Anfrage { text: "hundest", hoechstens: 8, ..Anfrage::default() });
//! ```
//!
//! What it forgives: endings (German and English stems), compounds written apart or together ([`Index`] learns the words
//! they consist of from the texts), citizens' words for official ones ([`Synonym`]), hyphens and the middle dots of
//! Leichte Sprache, missing umlauts, typing errors, whole questions. What it prefers: titles and keywords before texts,
//! titles that say little else, services that can be done online or have texts before bare entries of the catalogue; what begins something before what
//! changes or ends it. With a place ([`VorOrt`]) only its offices are found, the nearest first. Strings of code are no
//! question.
//!
//! An [`Index`] is immutable and answers from memory; whoever holds the directory builds a new one when it changes.
//! Left out: where the texts come from, places (the room `verzeichnis` reads them), pages.

mod anfrage;
mod bau;
mod dokument;
mod eingabe;
mod frage;
mod index;
mod streuung;
mod synonyme;
mod text;
pub mod tippfehler;
mod vor_ort;
mod vorschlag;
mod wertung;
mod wortschatz;
mod zerlegung;

pub use anfrage::{Anfrage, Anzahl, Ergebnis, Filter, Treffer, Vorschlag};
pub use dokument::{ANLIEGEN, Art, Dokument, Fassung, Merkmale, Zielgruppe};
pub use index::Index;
pub use synonyme::{Synonym, SynonymFehler, mitgelieferte_synonyme};
pub use vor_ort::{Naehe, VorOrt};
