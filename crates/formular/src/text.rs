//! A text in the languages of the product.

use std::sync::Arc;

use grund::Sprache;

/// German, and English where a translation exists (German until then).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    de: Arc<str>,
    en: Option<Arc<str>>,
}

impl Text {
    /// Only German so far.
    #[must_use]
    pub fn deutsch(de: &str) -> Self {
        Self { de: de.into(), en: None }
    }

    /// In `sprache`; German where there is no translation.
    #[must_use]
    pub fn in_sprache(&self, sprache: Sprache) -> &str {
        match sprache {
            Sprache::De => &self.de,
            Sprache::En => self.en.as_deref().unwrap_or(&self.de),
        }
    }

    pub(crate) fn setzen(&mut self, sprache: Sprache, text: &str) {
        match sprache {
            Sprache::De => self.de = text.into(),
            Sprache::En => self.en = Some(text.into()),
        }
    }
}
