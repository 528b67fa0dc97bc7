//! The layout of every page: title, skip link, header, breadcrumbs, main, footer. One `h1`, made here.

mod kopf;

use axum::response::{IntoResponse, Response};
use grund::{Sprache, Wortlaut};
use http::{StatusCode, header};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use verzeichnis::Auftritt;

use crate::{
    Anfrage, Ergebnis,
    bausteine::{self, Fehlerhinweis},
    dateien,
    kopfdaten::Kopfdaten,
    texte::rahmen as t,
    vorlage,
};

/// Which part of the portal a page belongs to: decides navigation and width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Bereich {
    /// Citizens.
    #[default]
    Buerger,
    /// Staff of an authority.
    Amt,
    /// Operators.
    Leitstand,
    /// The 115.
    Auskunft,
    /// Those who build on the portal: descriptions of the interface. German only.
    Schnittstelle,
    /// Editors.
    Redaktion,
    /// Those who make services.
    Werkstatt,
}

impl Bereich {
    /// Pages of a form at which a caseworker types what came on paper are pages of the desk.
    fn der_seite(anfrage: &Anfrage) -> Self {
        let amt =
            anfrage.pfad.starts_with("/antrag/") && anfrage.sitzung.as_deref().is_some_and(konto::Sitzung::personal);
        if amt { Self::Amt } else { Self::Buerger }
    }
}

/// Where the languages of the header send what is typed on the page.
#[derive(Debug, Clone)]
enum Eingaben {
    /// By POST to this address.
    Gesendet(String),
    /// By GET to this page.
    Abfrage,
}

/// A page under construction.
#[derive(Debug)]
pub struct Seite<'a> {
    anfrage: &'a Anfrage,
    titel: String,
    titelsprache: Option<Sprache>,
    leistung: Option<String>,
    leistungssprache: Option<Sprache>,
    eingaben: Option<Eingaben>,
    bereich: Bereich,
    krumen: Vec<(String, String)>,
    schritt: Option<(usize, usize)>,
    vorspann: Option<String>,
    fehler: Vec<Fehlerhinweis>,
    status: StatusCode,
    breit: bool,
    oeffentlich: bool,
    ungelesen: Option<u32>,
    zurueck: Option<String>,
    inhalt: Markup,
    pub(crate) kopfdaten: Kopfdaten,
}

impl<'a> Seite<'a> {
    /// A page with this title: also its `h1`.
    #[must_use]
    pub fn neu(anfrage: &'a Anfrage, titel: impl Into<String>) -> Self {
        Self {
            anfrage,
            titel: titel.into(),
            titelsprache: None,
            leistung: None,
            leistungssprache: None,
            eingaben: None,
            bereich: Bereich::der_seite(anfrage),
            krumen: Vec::new(),
            schritt: None,
            vorspann: None,
            fehler: Vec::new(),
            status: StatusCode::OK,
            breit: false,
            oeffentlich: false,
            ungelesen: anfrage.ungelesen,
            zurueck: None,
            inhalt: PreEscaped(String::new()),
            kopfdaten: Kopfdaten::default(),
        }
    }

    /// The Leistung (or matter) that the page is about: the middle of the title, the line above the `h1`.
    #[must_use]
    pub fn leistung(mut self, name: impl Into<String>) -> Self {
        self.leistung = Some(name.into());
        self
    }

    /// As [`Self::neu`], with a title that may be in another language than the page.
    #[must_use]
    pub fn mit_titel(anfrage: &'a Anfrage, titel: Wortlaut<'_>) -> Self {
        let mut seite = Self::neu(anfrage, titel.text);
        seite.titelsprache = titel.fremd(seite.sprache());
        seite
    }

    /// As [`Self::leistung`], with a name that may be in another language than the page.
    #[must_use]
    pub fn leistung_in(mut self, name: Wortlaut<'_>) -> Self {
        self.leistungssprache = name.fremd(self.sprache());
        self.leistung(name.text)
    }

    /// The page has a form made by [`bausteine::formular_gespeichert`] or [`bausteine::formular_mit_sprachwahl`] that
    /// is sent to `adresse`: the languages of the header send it, so that what was typed is there in the new language.
    /// The handler asks `Felder::sprachwechsel` before anything else.
    #[must_use]
    pub fn eingaben(mut self, adresse: impl Into<String>) -> Self {
        self.eingaben = Some(Eingaben::Gesendet(adresse.into()));
        self
    }

    /// As [`Self::eingaben`], for a search form with the id [`bausteine::EINGABEN`]: what was typed goes into the
    /// address of this page, whose handler reads it from there.
    #[must_use]
    pub fn suchfelder(mut self) -> Self {
        self.eingaben = Some(Eingaben::Abfrage);
        self
    }

    /// Citizens (the default), staff or operators.
    #[must_use]
    pub const fn bereich(mut self, bereich: Bereich) -> Self {
        self.bereich = bereich;
        self
    }

    /// One more step of the breadcrumbs between the start page and this page: address and text.
    #[must_use]
    pub fn krume(mut self, adresse: impl Into<String>, text: impl Into<String>) -> Self {
        self.krumen.push((adresse.into(), text.into()));
        self
    }

    /// "Schritt 2 von 4", above the `h1`.
    #[must_use]
    pub const fn schritt(mut self, nummer: usize, von: usize) -> Self {
        self.schritt = Some((nummer, von));
        self
    }

    /// A line above the `h1` instead of the Leistung's name.
    #[must_use]
    pub fn vorspann(mut self, text: impl Into<String>) -> Self {
        self.vorspann = Some(text.into());
        self
    }

    /// A "back" link above everything (form pages).
    #[must_use]
    pub fn zurueck(mut self, adresse: impl Into<String>) -> Self {
        self.zurueck = Some(adresse.into());
        self
    }

    /// What is wrong with the form that was sent: status 422, title with "Fehler: ", summary with links. An empty
    /// list changes nothing.
    #[must_use]
    pub fn fehler(mut self, fehler: Vec<Fehlerhinweis>) -> Self {
        if !fehler.is_empty() {
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self.fehler = fehler;
        self
    }

    /// Another status than 200.
    #[must_use]
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The whole width: for tables and the desk.
    #[must_use]
    pub const fn breit(mut self) -> Self {
        self.breit = true;
        self
    }

    /// No personal data on it: browsers may keep it when nobody is signed in, and ask each time whether it still holds
    /// (a released text is seen at once).
    #[must_use]
    pub const fn oeffentlich(mut self) -> Self {
        self.oeffentlich = true;
        self
    }

    /// Unread messages for the account menu, just counted: the next pages need not ask.
    #[must_use]
    pub fn ungelesen(mut self, anzahl: u32) -> Self {
        if let Some(sitzung) = &self.anfrage.sitzung {
            self.anfrage.haus.ungelesen().merken(sitzung.konto, anzahl, self.anfrage.jetzt);
        }
        self.ungelesen = Some(anzahl);
        self
    }

    /// What stands below the `h1`.
    #[must_use]
    pub fn inhalt(mut self, inhalt: Markup) -> Self {
        self.inhalt = inhalt;
        self
    }

    /// The answer, as handlers return it.
    ///
    /// # Errors
    /// None; the type is that of handlers.
    pub fn antwort(self) -> Ergebnis {
        Ok(self.into_response())
    }

    /// Staff and operators have their pages in German only, whatever the browser asks for.
    fn sprache(&self) -> Sprache {
        if self.bereich == Bereich::Buerger { self.anfrage.sprache } else { Sprache::De }
    }

    fn volltitel(&self) -> String {
        let s = self.sprache();
        let mut titel = String::new();
        if self.status == StatusCode::UNPROCESSABLE_ENTITY {
            titel.push_str(t::fehler_vorsatz(s));
            titel.push(' ');
        }
        titel.push_str(&self.titel);
        if let Some((nummer, von)) = self.schritt {
            titel.push_str(&format!(" ({})", t::schritt(s, nummer, von)));
        }
        for teil in self.leistung.as_deref().into_iter().chain([self.anfrage.portal()]) {
            titel.push_str(" – ");
            titel.push_str(teil);
        }
        titel
    }

    fn html(&self) -> Markup {
        let s = self.sprache();
        html! {
            (DOCTYPE)
            html lang=(s.tag()) dir=(s.richtung()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.volltitel()) }
                    link rel="icon" href=(dateien::pfad("zeichen.svg")) type="image/svg+xml";
                    link rel="preload" href=(dateien::pfad("schriften/FiraSans-Regular.woff2")) as="font" type="font/woff2" crossorigin;
                    link rel="stylesheet" href=(dateien::pfad("stil.css"));
                    @if let Some(marke) = self.auftritt().and_then(Auftritt::stil_marke) {
                        link rel="stylesheet" href=(format!("/auftritt/{marke}/stil.css"));
                    }
                    script type="module" src=(dateien::pfad("seite.js")) {}
                    (self.kopfdaten.html(self.anfrage, s, &self.titel))
                }
                body.bw data-bw-sitzung=[self.restzeit()] data-text-sendet=(t::wird_gesendet(s))
                    data-text-datei=(t::datei_auswaehlen(s)) data-text-datei-keine=(t::datei_keine(s))
                    data-text-sitzung=[self.in_sitzung(t::sitzung_titel)] data-text-sitzung-frage=[self.in_sitzung(t::sitzung_text)]
                    data-text-sitzung-weiter=[self.in_sitzung(t::sitzung_verlaengern)]
                    data-text-sitzung-verlaengert=[self.in_sitzung(t::sitzung_verlaengert)] {
                    a.bw-sprung href="#inhalt" { (t::zum_inhalt(s)) }
                    (self.kopf())
                    div.bw-seite.bw-seite--breit[self.breit || self.bereich != Bereich::Buerger] {
                        (self.brotkrumen())
                        main id="inhalt" tabindex="-1" {
                            @if let Some(ziel) = &self.zurueck {
                                p.bw-zurueck { a.kern-link href=(ziel) { (bausteine::symbol("arrow-back")) span { (t::zurueck(s)) } } }
                            }
                            (self.sprachhinweis())
                            @if !self.fehler.is_empty() { (bausteine::fehleruebersicht(s, &self.fehler)) }
                            @if let Some(zeile) = self.vorspann.as_ref().or(self.leistung.as_ref()) {
                                @let fremd = if self.vorspann.is_some() { None } else { self.leistungssprache };
                                p.bw-vorspann { (bausteine::fremd(fremd, zeile)) }
                            }
                            @if let Some((nummer, von)) = self.schritt { (bausteine::schritt_zeile(s, nummer, von)) }
                            h1.kern-heading-large {
                                @match self.titelsprache {
                                    None => (bausteine::mit_nummern(&self.titel)),
                                    fremd => (bausteine::fremd(fremd, &self.titel)),
                                }
                            }
                            (self.inhalt)
                        }
                    }
                    (self.fuss())
                }
            }
        }
    }

    /// What the script says about the session, where there is one.
    fn in_sitzung(&self, text: fn(Sprache) -> &'static str) -> Option<&'static str> {
        self.anfrage.sitzung.as_ref().map(|_| text(self.sprache()))
    }

    /// What readers must know about the language of this page: not translated, or not reviewed by anyone.
    fn sprachhinweis(&self) -> Markup {
        let (s, gewuenscht) = (self.sprache(), self.anfrage.gewuenscht);
        if self.bereich != Bereich::Buerger {
            return html! {};
        }
        if gewuenscht != s {
            return html! {
                p.bw-sprachhinweis role="note" lang=(gewuenscht.tag()) dir=(gewuenscht.richtung()) {
                    (t::seite_nicht_uebersetzt(gewuenscht))
                }
            };
        }
        html! {
            @if !Sprache::PFLICHT.contains(&s) { p.bw-sprachhinweis role="note" { (t::uebersetzung_ungeprueft(s)) } }
        }
    }

    /// Seconds until the session ends without a request.
    fn restzeit(&self) -> Option<String> {
        let sitzung = self.anfrage.sitzung.as_ref()?;
        if self.anfrage.mit_luecken {
            return Some(vorlage::RESTZEIT.to_owned());
        }
        Some(vorlage::restzeit(sitzung, self.anfrage.jetzt))
    }

    /// The host's own appearance; staff see that of the installation.
    fn auftritt(&self) -> Option<&Auftritt> {
        self.anfrage.auftritt.as_deref().filter(|_| self.bereich == Bereich::Buerger)
    }

    fn start(&self) -> &'static str {
        match self.bereich {
            Bereich::Buerger | Bereich::Schnittstelle => "/",
            Bereich::Auskunft => "/auskunft",
            Bereich::Amt => "/amt",
            Bereich::Leitstand => "/leitstand",
            Bereich::Redaktion => "/redaktion",
            Bereich::Werkstatt => "/werkstatt",
        }
    }

    fn brotkrumen(&self) -> Markup {
        let s = self.sprache();
        html! {
            @if self.anfrage.pfad != self.start() {
                nav.bw-krumen aria-label=(t::brotkrumen(s)) {
                    ol {
                        li { a.kern-link href=(self.kopfdaten.mit_ort(self.start())) { (t::startseite(s)) } }
                        @for (adresse, text) in &self.krumen { li { a.kern-link href=(adresse) { (text) } } }
                        li { span aria-current="page" { (bausteine::fremd(self.titelsprache, &self.titel)) } }
                    }
                }
            }
        }
    }

    /// On paper: where this page stands, and of which day it is.
    fn nachweis(&self) -> Markup {
        let a = &self.anfrage;
        let abfrage = if a.abfrage.is_empty() { String::new() } else { format!("?{}", a.abfrage) };
        let tag = crate::format::tag(self.sprache(), grund::tag_von(a.jetzt));
        html! {
            p.bw-nur-druck { (bausteine::links_laufend(&format!("{}{}{abfrage}", a.adresse(), a.pfad))) br; (crate::texte::anliegen::stand(self.sprache(), tag)) }
        }
    }

    fn fuss(&self) -> Markup {
        let s = self.sprache();
        let meldung = format!("/barriere-melden?seite={}", crate::abfragewert(&self.anfrage.pfad));
        html! {
            footer.bw-fuss {
                div.bw-breite {
                    nav aria-label=(t::fuss(s)) {
                        ul {
                            li { a href="/barrierefreiheit" { (t::barrierefreiheit(s)) } }
                            li { a href=(meldung) { (t::barriere_melden(s)) } }
                            li { a href="/datenschutz" { (t::datenschutz(s)) } }
                            li { a href="/impressum" { (t::impressum(s)) } }
                        }
                    }
                    @if let Some(a) = self.auftritt().filter(|a| !a.kontakt.is_empty()) { p { (a.kontakt) } }
                    p { (self.anfrage.haus.einstellungen.betreiber) }
                    @if self.oeffentlich { (self.nachweis()) }
                }
            }
        }
    }
}

impl IntoResponse for Seite<'_> {
    fn into_response(self) -> Response {
        let mut antwort =
            (self.status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], self.html().into_string())
                .into_response();
        if self.oeffentlich && self.anfrage.sitzung.is_none() {
            let kopf = antwort.headers_mut();
            kopf.insert(header::CACHE_CONTROL, http::HeaderValue::from_static("private, no-cache"));
            kopf.insert(header::VARY, http::HeaderValue::from_static("Cookie, Accept-Language"));
        }
        antwort
    }
}
