//! Notes in a form that came from elsewhere: rules in words and what could not be carried over. They wait for a person, are
//! never carried out, and go out again with the form. And where a question stood in the groups of the other form.

use serde::{Deserialize, Serialize};

/// Groups around each other, at most.
pub(crate) const TIEFE: usize = 20;

/// One note.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vermerk {
    /// What it is.
    pub art: Vermerkart,
    /// The question, group or page that it is about, by its id; none: the whole form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stelle: Option<String>,
    /// The number that this element had elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
    /// The number of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nummer: Option<String>,
    /// The version of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The name of the rule, or of an element that has no place in the form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The rule, the pattern, the sentence.
    pub text: String,
    /// The script of the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skript: Option<String>,
    /// The kind of rule, as the other standard names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typ: Option<String>,
    /// Has somebody dealt with it?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub erledigt: bool,
}

/// What a note is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Vermerkart {
    /// A rule in words.
    Regel,
    /// A pattern of answers that no pattern of ours says.
    Muster,
    /// A value that stood in the field already.
    Inhalt,
    /// What else could not be carried over, as a sentence.
    #[default]
    Hinweis,
}

impl Vermerk {
    /// As a person reads it.
    #[must_use]
    pub fn satz(&self) -> String {
        match self.art {
            Vermerkart::Regel => {
                let name = self.name.as_ref().map(|n| format!(" „{n}“")).unwrap_or_default();
                let nummer = self.nummer.as_ref().map(|n| format!(" {n}")).unwrap_or_default();
                format!("Regel{nummer}{name}: {}", self.text)
            }
            Vermerkart::Muster => {
                format!("Das Muster „{}“ ist nicht übernommen. Beschreiben Sie es im Hinweis zur Frage.", self.text)
            }
            Vermerkart::Inhalt => format!("Der vorgegebene Inhalt „{}“ ist nicht übernommen.", self.text),
            Vermerkart::Hinweis => match (&self.stelle, &self.element, &self.name) {
                (None, Some(e), Some(n)) => format!("{e} „{n}“: {}", self.text),
                _ => self.text.clone(),
            },
        }
    }
}

/// A group around a question in the form that it came from. Our forms have no groups within groups.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Herkunft {
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fim: Option<String>,
    /// Its name.
    pub name: String,
    /// What people read.
    pub titel: String,
    /// How often it came: `0:1`.
    pub anzahl: String,
}
