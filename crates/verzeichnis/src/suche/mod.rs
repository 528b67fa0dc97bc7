//! Search over services: what a person calls her concern, in her words.
//!
//! German stemming, compounds split by the words of the texts themselves, synonyms, small typing errors; ranked. The
//! index is built from neutral [`Suchtext`]s, so it knows nothing of where a service's texts lie.

mod analyse;
mod index;

pub use index::{Suchindex, Treffer};

use grund::{LeistungKennung, Sprache};

/// The texts of one service in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fassung {
    /// Language of these texts.
    pub sprache: Sprache,
    /// Title: `Hund anmelden (Hundesteuer)`.
    pub titel: String,
    /// One or two sentences under the title.
    pub kurz: String,
    /// Other words for it, as citizens say them.
    pub stichworte: Vec<String>,
    /// The rest: description, conditions ...
    pub text: String,
}

/// One service as the search sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suchtext {
    /// Which service.
    pub kennung: LeistungKennung,
    /// Its texts by language.
    pub fassungen: Vec<Fassung>,
}
