//! A finished public page of somebody who is signed in, with gaps for the two things that are hers: the time until her
//! session ends, and how many messages wait.

use grund::{Sprache, Zeitpunkt};
use konto::Sitzung;
use maud::{Markup, html};

use crate::{Anfrage, texte::rahmen as t};

/// Stand in the gaps. Two characters that are nobody's (private use, plane 15).
pub const RESTZEIT: &str = "\u{f2b01}";
/// The second.
pub const POSTFACH: &str = "\u{f2b02}";

/// The page around its gaps.
#[derive(Debug, Clone)]
pub struct Vorlage {
    anfang: String,
    mitte: String,
    ende: String,
}

impl Vorlage {
    /// From a page that was made for [`Anfrage::mit_luecken`]. `None`: it does not have each gap exactly once; then it
    /// cannot be kept.
    #[must_use]
    pub fn aus(seite: &str) -> Option<Self> {
        let (anfang, rest) = seite.split_once(RESTZEIT)?;
        let (mitte, ende) = rest.split_once(POSTFACH)?;
        let fremd = [anfang, mitte, ende].iter().any(|teil| teil.contains(RESTZEIT) || teil.contains(POSTFACH));
        (!fremd).then(|| Self { anfang: anfang.to_owned(), mitte: mitte.to_owned(), ende: ende.to_owned() })
    }

    /// The page for this request. `None`: nobody is signed in.
    #[must_use]
    pub fn fuellen(&self, anfrage: &Anfrage) -> Option<String> {
        let zeit = restzeit(anfrage.sitzung.as_deref()?, anfrage.jetzt);
        let post = postfach(anfrage.sprache, anfrage.ungelesen).into_string();
        Some([self.anfang.as_str(), &zeit, &self.mitte, &post, &self.ende].concat())
    }
}

/// Seconds until the session ends without a request.
pub fn restzeit(sitzung: &Sitzung, jetzt: Zeitpunkt) -> String {
    let bis = sitzung.gueltig_bis.min(sitzung.endet_spaetestens);
    (bis.as_second() - jetzt.as_second()).max(1).to_string()
}

/// The mailbox in the account menu.
pub fn postfach(s: Sprache, ungelesen: Option<u32>) -> Markup {
    match ungelesen {
        Some(n) if n > 0 => html! { span { (t::postfach_ungelesen(s, i64::from(n))) } },
        _ => html! { span { (t::postfach(s)) } },
    }
}
