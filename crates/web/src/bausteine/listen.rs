//! Lists: what was answered, tables, tasks, the course of a matter, files, pages.

use grund::{Sprache, Wortlaut};
use maud::{Markup, html};

use super::{Art, Knopf, fremd, status, symbol, verborgen, wortlaut};
use crate::texte::rahmen as t;

/// One line of a summary: question, answer, and where it is changed.
#[derive(Debug, Clone)]
pub struct Zeile {
    /// The question.
    pub frage: String,
    /// The answer.
    pub antwort: Markup,
    /// Address of the page that changes it.
    pub aendern: Option<String>,
    /// The language of the question, where it is not the page's.
    pub fremd: Option<Sprache>,
}

impl Zeile {
    /// Question and plain answer.
    pub fn neu(frage: impl Into<String>, antwort: impl AsRef<str>) -> Self {
        let antwort = antwort.as_ref();
        Self::markup(frage, html! { (antwort) })
    }

    /// Question and an answer with markup.
    pub fn markup(frage: impl Into<String>, antwort: Markup) -> Self {
        Self { frage: frage.into(), antwort, aendern: None, fremd: None }
    }

    /// The language of the question, where it is not the page's.
    #[must_use]
    pub const fn fremd(mut self, sprache: Option<Sprache>) -> Self {
        self.fremd = sprache;
        self
    }

    /// With a link "Ändern".
    #[must_use]
    pub fn aendern(mut self, adresse: impl Into<String>) -> Self {
        self.aendern = Some(adresse.into());
        self
    }
}

/// Answers under a heading, each with its "Ändern" link.
#[must_use]
pub fn zusammenfassung(sprache: Sprache, titel: &str, zeilen: &[Zeile]) -> Markup {
    zusammenfassung_in(sprache, Wortlaut::neu(sprache, titel), zeilen)
}

/// As [`zusammenfassung`], with a heading that may be in another language than the page.
#[must_use]
pub fn zusammenfassung_in(sprache: Sprache, titel: Wortlaut<'_>, zeilen: &[Zeile]) -> Markup {
    html! {
        section.kern-summary {
            div.kern-summary__header { h2.kern-title { (wortlaut(sprache, titel)) } }
            div.kern-summary__body { (angaben(sprache, zeilen)) }
        }
    }
}

/// A description list.
#[must_use]
pub fn angaben(sprache: Sprache, zeilen: &[Zeile]) -> Markup {
    html! {
        dl.kern-description-list {
            @for z in zeilen {
                div.kern-description-list-item {
                    dt."kern-description-list-item__key" { (fremd(z.fremd, &z.frage)) }
                    dd."kern-description-list-item__value" { (z.antwort) }
                    @if let Some(a) = &z.aendern {
                        dd.bw-aendern { a.kern-link href=(a) { (t::aendern(sprache)) (verborgen(&format!(": {}", z.frage))) } }
                    }
                }
            }
        }
    }
}

/// A column of a [`Tabelle`].
#[derive(Debug, Clone, Copy)]
pub struct Spalte<'a> {
    /// Heading.
    pub titel: &'a str,
    /// Numbers stand right.
    pub zahl: bool,
    /// Sorted by this column: `ascending` or `descending`.
    pub sortiert: Option<&'a str>,
    /// What stands in it says itself what it is: on a card it needs no heading.
    pub knoepfe: bool,
}

impl<'a> Spalte<'a> {
    /// A column of text.
    #[must_use]
    pub const fn text(titel: &'a str) -> Self {
        Self { titel, zahl: false, sortiert: None, knoepfe: false }
    }

    /// A column of numbers.
    #[must_use]
    pub const fn zahl(titel: &'a str) -> Self {
        Self { titel, zahl: true, sortiert: None, knoepfe: false }
    }

    /// A column of buttons.
    #[must_use]
    pub const fn knoepfe(titel: &'a str) -> Self {
        Self { titel, zahl: false, sortiert: None, knoepfe: true }
    }

    /// This column gives the order.
    #[must_use]
    pub const fn sortiert(mut self, richtung: &'a str) -> Self {
        self.sortiert = Some(richtung);
        self
    }
}

/// From this many columns on a row is a card on a phone.
const KARTEN_AB: usize = 3;

/// A table with caption and headings; wide ones scroll in a region that takes the focus, on a phone those of many columns
/// become cards.
#[derive(Debug, Clone)]
pub struct Tabelle<'a> {
    titel: &'a str,
    titel_verborgen: bool,
    spalten: Vec<Spalte<'a>>,
    zeilen: Vec<Vec<Markup>>,
}

impl<'a> Tabelle<'a> {
    /// Caption and columns.
    #[must_use]
    pub fn neu(titel: &'a str, spalten: impl IntoIterator<Item = Spalte<'a>>) -> Self {
        Self { titel, titel_verborgen: false, spalten: spalten.into_iter().collect(), zeilen: Vec::new() }
    }

    /// The caption only for screen readers (where a heading says it already).
    #[must_use]
    pub const fn titel_verborgen(mut self) -> Self {
        self.titel_verborgen = true;
        self
    }

    /// One more row; its first cell is the row's heading.
    #[must_use]
    pub fn zeile(mut self, zellen: impl IntoIterator<Item = Markup>) -> Self {
        self.zeilen.push(zellen.into_iter().collect());
        self
    }

    /// Many rows.
    #[must_use]
    pub fn zeilen(mut self, zeilen: impl IntoIterator<Item = Vec<Markup>>) -> Self {
        self.zeilen.extend(zeilen);
        self
    }
}

impl maud::Render for Tabelle<'_> {
    fn render(&self) -> Markup {
        let zahl = |i: usize| self.spalten.get(i).is_some_and(|s| s.zahl);
        let karten = self.spalten.len() >= KARTEN_AB;
        let spalte = |i: usize| self.spalten.get(i).filter(|s| karten && !s.knoepfe).map(|s| s.titel);
        html! {
            section."kern-table-responsive".bw-tabelle.bw-tabelle--karten[karten] tabindex="0" aria-label=(self.titel) {
                table.kern-table {
                    caption.kern-title.bw-sr[self.titel_verborgen] { (self.titel) }
                    thead.kern-table__head { tr.kern-table__row {
                        @for s in &self.spalten {
                            th."kern-table__header"."kern-table__header--numeric"[s.zahl] scope="col" aria-sort=[s.sortiert] { (s.titel) }
                        }
                    } }
                    tbody.kern-table__body {
                        @for zeile in &self.zeilen {
                            tr.kern-table__row {
                                @for (i, zelle) in zeile.iter().enumerate() {
                                    @if i == 0 { th."kern-table__cell".bw-zeilenkopf scope="row" { (zelle) } }
                                    @else { td."kern-table__cell"."kern-table__cell--numeric"[zahl(i)] data-spalte=[spalte(i)] { (zelle) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One task of a list: what, where, state.
#[derive(Debug, Clone)]
pub struct Aufgabe {
    /// What is to be done.
    pub titel: Markup,
    /// Where; none while it cannot be done yet.
    pub adresse: Option<String>,
    /// Its state.
    pub stand: (Art, String),
    /// Why it is so, or what it needs.
    pub zusatz: Option<String>,
}

impl Aufgabe {
    /// What, and how far.
    #[must_use]
    pub fn neu(titel: Markup, art: Art, stand: impl Into<String>) -> Self {
        Self { titel, adresse: None, stand: (art, stand.into()), zusatz: None }
    }

    /// Where it is done.
    #[must_use]
    pub fn adresse(mut self, adresse: Option<String>) -> Self {
        self.adresse = adresse;
        self
    }

    /// Why it is so.
    #[must_use]
    pub fn zusatz(mut self, zusatz: impl Into<String>) -> Self {
        self.zusatz = Some(zusatz.into());
        self
    }
}

/// A task list.
#[must_use]
pub fn aufgaben(aufgaben: &[Aufgabe]) -> Markup {
    html! {
        ul.bw-aufgaben {
            @for a in aufgaben {
                li {
                    div.bw-aufgaben__was {
                        @match &a.adresse {
                            Some(adresse) => a.kern-link href=(adresse) { (a.titel) },
                            None => span.kern-body { (a.titel) },
                        }
                        @if let Some(zusatz) = &a.zusatz { p.kern-body.kern-body--muted { (zusatz) } }
                    }
                    (status(a.stand.0, &a.stand.1))
                }
            }
        }
    }
}

/// One event in the course of a matter.
#[derive(Debug, Clone)]
pub struct Ereignis {
    /// When, as `<time>` (see [`crate::format`]).
    pub wann: Markup,
    /// What happened.
    pub titel: String,
    /// Who did it (office).
    pub wer: Option<String>,
    /// More.
    pub inhalt: Option<Markup>,
    /// Still to come or to be done.
    pub offen: bool,
}

/// The course of a matter, newest first.
#[must_use]
pub fn verlauf(ereignisse: &[Ereignis]) -> Markup {
    html! {
        ol.bw-verlauf {
            @for e in ereignisse {
                li.bw-verlauf__offen[e.offen] {
                    p.bw-verlauf__wann { (e.wann) @if let Some(wer) = &e.wer { " · " (wer) } }
                    p.bw-verlauf__titel { (e.titel) }
                    @if let Some(inhalt) = &e.inhalt { div { (inhalt) } }
                }
            }
        }
    }
}

/// Files that were uploaded: name, size and state, with a button that removes each (posts to its address).
/// Entries: (name, details, state, address of removal).
#[must_use]
pub fn dateiliste(sprache: Sprache, dateien: &[(&str, &str, Markup, Option<&str>)]) -> Markup {
    html! {
        @if !dateien.is_empty() {
            ul.bw-dateien {
                @for (name, einzelheiten, stand, entfernen) in dateien {
                    li {
                        (symbol("draft"))
                        span.bw-dateien__name { bdi { (name) } " " span.kern-body--muted { (einzelheiten) } }
                        (stand)
                        @if let Some(adresse) = entfernen {
                            (Knopf::still(t::entfernen(sprache)).zusatz(name).ziel(adresse).symbol("delete"))
                        }
                    }
                }
            }
        }
    }
}

/// Previous and next page of a list; addresses where they exist.
#[must_use]
pub fn blaettern(sprache: Sprache, vorige: Option<&str>, naechste: Option<&str>) -> Markup {
    html! {
        @if vorige.is_some() || naechste.is_some() {
            nav.bw-blaettern aria-label=(t::seiten(sprache)) {
                @if let Some(a) = vorige { a.kern-link href=(a) rel="prev" { (symbol("arrow-back")) span { (t::vorige_seite(sprache)) } } }
                @if let Some(a) = naechste { a.kern-link href=(a) rel="next" { span { (t::naechste_seite(sprache)) } (symbol("arrow-forward")) } }
            }
        }
    }
}
