//! What things are called in the language of the page, and in which language that is.

use std::sync::Arc;

use grund::{Land, LeistungKennung, Sprache, Wortlaut};
use leistung::Leistung;
use verzeichnis::{Katalogleistung, Lage, Leistungsart, Leistungstext, Stand};
use web::{Markup, html};

/// A text and, where it is not the language of the page, its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Benannt<'a> {
    pub(crate) text: &'a str,
    pub(crate) fremd: Option<&'a str>,
}

impl<'a> Benannt<'a> {
    pub(crate) fn neu(text: &'a str, tag: &'a str, seite: Sprache) -> Self {
        Self { text, fremd: (tag != seite.tag()).then_some(tag) }
    }

    /// How it runs, where it is not in the language of the page.
    pub(crate) fn richtung(&self) -> Option<&'static str> {
        self.fremd.map(richtung)
    }

    /// As the frame takes titles.
    pub(crate) fn wortlaut(&self, seite: Sprache) -> Wortlaut<'a> {
        let sprache = self.fremd.map_or(seite, |tag| tag.parse().unwrap_or_default());
        Wortlaut::neu(sprache, self.text)
    }

    /// German words on a page in `s`.
    pub(crate) fn deutsch(text: &'a str, s: Sprache) -> Self {
        Self::neu(text, Sprache::De.tag(), s)
    }
}

impl web::Render for Benannt<'_> {
    fn render(&self) -> Markup {
        html! {
            @match self.fremd {
                Some(tag) => span lang=(tag) dir=[self.richtung()] { (self.text) },
                None => (self.text),
            }
        }
    }
}

/// How the script of a language runs.
pub(crate) fn richtung(tag: &str) -> &'static str {
    tag.parse().map_or("ltr", Sprache::richtung)
}

/// The state's text of a service: of the Land before the general one, in the page's language before German.
pub(crate) fn text<'a>(
    stand: &'a Stand,
    kennung: &LeistungKennung,
    land: Option<Land>,
    s: Sprache,
) -> Option<&'a Arc<Leistungstext>> {
    s.kette().find_map(|sprache| stand.text(kennung, land, sprache)).or_else(|| {
        // Without a place: the text of any Land is better than none; the page says whose it is.
        let eines =
            |sprache: Sprache| stand.texte(kennung).iter().find(|t| t.mandant.is_none() && t.sprache == sprache.tag());
        if land.is_none() { s.kette().find_map(eines) } else { None }
    })
}

/// What a service is called: by its text, or by the catalogue.
pub(crate) fn leistung<'a>(stand: &'a Stand, l: &'a Katalogleistung, land: Option<Land>, s: Sprache) -> Benannt<'a> {
    match text(stand, &l.kennung, land, s).filter(|t| !t.name.is_empty()) {
        Some(t) => Benannt::neu(&t.name, &t.sprache, s),
        None => Benannt::deutsch(&l.name, s),
    }
}

/// What a situation is called.
pub(crate) fn lage(l: &Lage, land: Option<Land>, s: Sprache) -> Benannt<'_> {
    let eigener = |sprache: Sprache| Some((sprache, l.text(land, sprache).filter(|t| !t.name.is_empty())?));
    match s.kette().find_map(eigener) {
        Some((sprache, t)) => Benannt::neu(&t.name, sprache.tag(), s),
        None => Benannt::deutsch(&l.name, s),
    }
}

/// Does the text that [`lagentext`] finds still wait for an editor's check?
pub(crate) fn lagentext_ungeprueft(l: &Lage, land: Option<Land>, s: Sprache) -> bool {
    s.kette().find_map(|sprache| l.text(land, sprache).filter(|t| !t.text.is_empty())).is_some_and(|t| t.ungeprueft)
}

/// What a situation is about, where anybody has written it.
pub(crate) fn lagentext(l: &Lage, land: Option<Land>, s: Sprache) -> Option<Benannt<'_>> {
    s.kette().find_map(|sprache| {
        let text = l.text(land, sprache).filter(|t| !t.text.is_empty())?;
        Some(Benannt::neu(&text.text, sprache.tag(), s))
    })
}

/// The first eight digits of a LeiKa key: what it is about (Leistungsobjekt).
pub(crate) fn objekt(leika: &str) -> Option<&str> {
    leika.get(..8).filter(|_| leika.len() == 14)
}

/// What people look for from this service: those that a package names beside it, and the other entries of the catalogue
/// about the same thing, as far as they can be asked for.
pub(crate) fn verwandte<'a>(
    stand: &'a Stand,
    l: &Katalogleistung,
    pakete: &[Arc<Leistung>],
) -> Vec<&'a Arc<Katalogleistung>> {
    let genannt = |a: &Katalogleistung| {
        pakete.iter().any(|p| {
            let nennt = |k: &LeistungKennung| p.stamm.verwandt.contains(k);
            (p.stamm.kennung == l.kennung && nennt(&a.kennung)) || (p.stamm.kennung == a.kennung && nennt(&l.kennung))
        })
    };
    let gegenstand = l.leika.as_deref().and_then(objekt);
    let derselbe = |a: &Katalogleistung| {
        gegenstand.is_some() && a.leika != l.leika && a.leika.as_deref().and_then(objekt) == gegenstand
    };
    let (mut aus, katalog): (Vec<_>, Vec<_>) = stand
        .leistungen()
        .filter(|a| a.kennung != l.kennung && a.art != Leistungsart::Objekt && !stand.ist_verdeckt(a))
        .filter_map(|a| if genannt(a) { Some((a, true)) } else { derselbe(a).then_some((a, false)) })
        .partition(|(_, genannt)| *genannt);
    aus.extend(katalog);
    aus.into_iter().map(|(a, _)| a).collect()
}
