//! An e-mail address: as the person writes it, and folded for comparison.

use crate::Fehler;

/// An address that can get mail: one `@`, a local part, a domain with a dot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    anzeige: String,
    schluessel: String,
}

impl Email {
    /// Reads what somebody typed. Blanks around it are forgiven.
    ///
    /// # Errors
    /// [`Fehler::EmailFalsch`].
    pub fn lesen(text: &str) -> Result<Self, Fehler> {
        let text = grund::bereinigen(text).map_err(|_| Fehler::EmailFalsch)?;
        let (vorn, domain) = text.rsplit_once('@').ok_or(Fehler::EmailFalsch)?;
        let vorn_gut = (1..=64).contains(&vorn.len())
            && !vorn.starts_with('.')
            && !vorn.ends_with('.')
            && !vorn.chars().any(|c| c.is_whitespace() || c.is_control() || "()<>[]:;@\\,\"".contains(c));
        let domain_gut = domain.contains('.')
            && domain.split('.').all(|teil| {
                (1..=63).contains(&teil.len())
                    && !teil.starts_with('-')
                    && !teil.ends_with('-')
                    && teil.chars().all(|c| c.is_alphanumeric() || c == '-')
            });
        if text.len() > 254 || !vorn_gut || !domain_gut {
            return Err(Fehler::EmailFalsch);
        }
        Ok(Self { schluessel: text.to_lowercase(), anzeige: text })
    }

    /// As the person wrote it.
    #[must_use]
    pub fn anzeige(&self) -> &str {
        &self.anzeige
    }

    /// Folded: two spellings of one address are equal here.
    #[must_use]
    pub fn schluessel(&self) -> &str {
        &self.schluessel
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_folded() {
        assert_eq!(Email::lesen(" Anna.M+x@Example.ORG ").unwrap().schluessel(), "anna.m+x@example.org");
        assert_eq!(Email::lesen("jörg@müller.example").unwrap().anzeige(), "jörg@müller.example");
        for nein in [
            "",
            "anna",
            "@x.de",
            "anna@",
            "anna@de",
            "a b@x.de",
            "a@@x.de",
            "a@x..de",
            ".a@x.de",
            "a@-x.de",
            "a\n@x.de",
            "a@x.de\nBcc: b@x.de",
            "<a@x.de>",
            "a,b@x.de",
        ] {
            assert!(Email::lesen(nein).is_err(), "{nein:?}");
        }
    }
}
