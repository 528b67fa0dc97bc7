//! A text in the languages of the product.

use std::sync::Arc;

use grund::{Sprache, Wortlaut};

/// German, and other languages where a translation exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    de: Arc<str>,
    weitere: Vec<(Sprache, Arc<str>)>,
}

impl Text {
    /// Only German so far.
    #[must_use]
    pub fn deutsch(de: &str) -> Self {
        Self { de: de.into(), weitere: Vec::new() }
    }

    /// In `sprache`, or in the language that stands behind it; German in the end.
    #[must_use]
    pub fn in_sprache(&self, sprache: Sprache) -> &str {
        self.wortlaut(sprache).text
    }

    /// As [`Self::in_sprache`], with the language in which the text really is.
    #[must_use]
    pub fn wortlaut(&self, sprache: Sprache) -> Wortlaut<'_> {
        let da = |s| self.weitere.iter().find(|(l, _)| *l == s).map(|(_, text)| text.as_ref());
        Wortlaut::finden(sprache, da).unwrap_or(Wortlaut::neu(Sprache::De, &self.de))
    }

    /// The text in every language that it has.
    pub(crate) fn alle(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.de.as_ref()).chain(self.weitere.iter().map(|(_, text)| text.as_ref()))
    }

    pub(crate) fn setzen(&mut self, sprache: Sprache, text: &str) {
        if sprache == Sprache::De {
            self.de = text.into();
            return;
        }
        match self.weitere.iter_mut().find(|(l, _)| *l == sprache) {
            Some((_, alt)) => *alt = text.into(),
            None => self.weitere.push((sprache, text.into())),
        }
    }
}
