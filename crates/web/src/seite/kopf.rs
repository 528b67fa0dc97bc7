//! The header of every page: whose page it is, the account, the doors of this part, the languages.
//!
//! On a phone the doors stand behind "Menü": a popover of the browser, which needs no script; a browser that does not know
//! popovers shows them all. On a wide screen nothing opens, everything stands in two lines.

use grund::{Sprache, Vorgangsnummer};
use maud::{Markup, PreEscaped, html};

use super::{Bereich, Eingaben, Seite};
use crate::{
    Felder,
    bausteine::{self, EINGABEN},
    dateien,
    texte::rahmen as t,
    vorlage,
};

/// What "Menü" opens.
const MENUE: &str = "menue";

impl Seite<'_> {
    pub(super) fn kopf(&self) -> Markup {
        let s = self.sprache();
        let angemeldet = self.anfrage.sitzung.is_some();
        html! {
            header.bw-kopf.bw-kopf--amt[self.bereich != Bereich::Buerger] {
                @if self.anfrage.haus.einstellungen.demonstration {
                    div.bw-demo role="note" {
                        div.bw-breite { strong { (t::demonstration_titel(s)) } " " span { (t::demonstration_text(s)) } }
                    }
                }
                (self.handelt_fuer())
                @if self.eingaben.is_some() && self.mehrsprachig() {
                    // The Enter key presses the first button of a form: not a language, but what the form is for.
                    button.bw-sr type="submit" form=(EINGABEN) tabindex="-1" aria-hidden="true" { (t::weiter(s)) }
                }
                div.bw-breite.bw-kopf__zeile {
                    (self.marke())
                    @if !angemeldet { (self.konto()) }
                    button.bw-textknopf.bw-menueknopf type="button" popovertarget=(MENUE) { (bausteine::symbol("dehaze")) span { (t::menue(s)) } }
                    div.bw-menue id=(MENUE) popover {
                        button.bw-textknopf.bw-menueknopf type="button" popovertarget=(MENUE) popovertargetaction="hide" {
                            (bausteine::symbol("close")) span { (t::menue_schliessen(s)) }
                        }
                        @if angemeldet { (self.konto()) }
                        (self.dienste())
                        (self.sprachen())
                    }
                }
            }
        }
    }

    fn marke(&self) -> Markup {
        html! {
            a.bw-marke href=(self.kopfdaten.mit_ort(self.start())) {
                @match self.auftritt().and_then(|a| a.wappen_marke().zip(a.wappen.as_ref())) {
                    Some((marke, w)) => { img.bw-wappen src=(format!("/auftritt/{marke}/wappen")) alt=(w.text) height="40"; }
                    None => { img src=(dateien::pfad("zeichen.svg")) alt="" width="32" height="32"; }
                }
                span { (self.anfrage.portal()) }
            }
        }
    }

    /// The doors of this part of the house.
    fn dienste(&self) -> Markup {
        let s = self.sprache();
        html! {
            nav.bw-dienste aria-label=(t::navigation(s)) {
                ul {
                    @match self.bereich {
                        Bereich::Buerger => {
                            li { a href=(self.kopfdaten.mit_ort("/suche")) { (bausteine::symbol("search")) span { (t::suche(s)) } } }
                            li { a href="/leichte-sprache" hreflang="de" { (bausteine::symbol("easy-language")) span { (t::leichte_sprache(s)) } } }
                            li { a href="/gebaerdensprache" hreflang="de" { (bausteine::symbol("sign-language")) span { (t::gebaerdensprache(s)) } } }
                        }
                        Bereich::Amt => {
                            (self.nav_punkt("/amt", "Eingangskorb"))
                            (self.nav_punkt("/amt/vorgaenge", "Vorgänge"))
                            (self.nav_punkt("/amt/fristen", "Fristen"))
                            (self.nav_punkt("/amt/papier", "Papier"))
                            (self.nav_punkt("/amt/mitteilungen", "Mitteilungen"))
                            (self.nav_punkt("/amt/weiterleitungen", "Weiterleitungen"))
                            (self.nav_punkt("/amt/anfragen", "Rückrufe 115"))
                            @if self.anfrage.sitzung.as_deref().is_some_and(|s| s.darf(konto::Ressource::Formularnutzung, konto::Aktion::Lesen)) {
                                (self.nav_punkt("/amt/statistik", "Statistik"))
                            }
                            @if self.anfrage.sitzung.as_deref().is_some_and(|s| s.darf(konto::Ressource::Ablauf, konto::Aktion::Aendern)) {
                                (self.nav_punkt("/amt/ablaeufe", "Abläufe"))
                            }
                        }
                        Bereich::Auskunft => {
                            (self.nav_punkt("/auskunft", "Auskunft"))
                            (self.nav_punkt("/auskunft/weitergaben", "Weitergegeben"))
                        }
                        Bereich::Schnittstelle => {
                            (self.nav_punkt("/api", "Schnittstelle"))
                            (self.nav_punkt("/einbetten", "Einbetten"))
                        }
                        Bereich::Redaktion => { (self.nav_redaktion()) }
                        Bereich::Werkstatt => {
                            (self.nav_punkt("/werkstatt", "Dienste"))
                            (self.nav_punkt("/werkstatt/neu", "Neuer Dienst"))
                        }
                        Bereich::Leitstand => {
                            (self.nav_punkt("/leitstand", "Überblick"))
                            (self.nav_punkt("/leitstand/mandanten", "Mandanten"))
                            (self.nav_punkt("/leitstand/warteschlange", "Warteschlange"))
                            (self.nav_punkt("/leitstand/schnittstellen", "Schnittstellen"))
                            (self.nav_punkt("/leitstand/dienstleister", "Dienstleister"))
                        }
                    }
                }
            }
        }
    }

    fn nav_punkt(&self, adresse: &str, text: &str) -> Markup {
        let hier = self.anfrage.pfad == adresse;
        html! { li { a href=(adresse) aria-current=[hier.then_some("page")] { (text) } } }
    }

    /// Editors see the doors that their roles open.
    fn nav_redaktion(&self) -> Markup {
        use konto::{Aktion::Lesen, Ressource as R};
        let darf = |r| self.anfrage.sitzung.as_deref().is_some_and(|s| s.darf(r, Lesen));
        html! {
            (self.nav_punkt("/redaktion", "Aufgaben"))
            @if darf(R::Leistungstext) { (self.nav_punkt("/redaktion/leistungen", "Texte")) }
            @if darf(R::Zustaendigkeit) { (self.nav_punkt("/redaktion/zustaendigkeiten", "Zuständigkeiten")) }
            @if self.anfrage.sitzung.as_deref().is_some_and(|s| s.darf(R::Zustaendigkeit, konto::Aktion::Aendern)) { (self.nav_punkt("/redaktion/dienste", "Online-Dienste")) }
            @if darf(R::Stelle) { (self.nav_punkt("/redaktion/stellen", "Stellen")) }
            @if darf(R::Katalog) { (self.nav_punkt("/redaktion/katalog", "Katalog")) }
            @if darf(R::Auftritt) { (self.nav_punkt("/redaktion/auftritte", "Auftritt")) }
            @if darf(R::Personal) { (self.nav_punkt("/redaktion/personal", "Beschäftigte")) }
            @if darf(R::Delegation) { (self.nav_punkt("/redaktion/dienstleister", "Dienstleister")) }
        }
    }

    fn konto(&self) -> Markup {
        let s = self.sprache();
        html! {
            nav.bw-konto aria-label=(t::konto_menue(s)) {
                ul {
                    @match &self.anfrage.sitzung {
                        None => {
                            @let buerger = matches!(self.bereich, Bereich::Buerger | Bereich::Schnittstelle);
                            @let tuer = if buerger { "/anmelden" } else { "/amt/anmelden" };
                            li { a href=(tuer) { (bausteine::symbol("account-circle")) span { (t::anmelden(s)) } } }
                        }
                        Some(sitzung) => {
                            @if let Some(vorgang) = sitzung.ohne_konto {
                                li { a href="/ohne-konto/zugang" {
                                    (bausteine::symbol("account-circle"))
                                    span { (t::ohne_konto_vorgang(s, Vorgangsnummer::von(vorgang))) }
                                } }
                            } @else if !sitzung.personal() {
                                li { a href="/konto" { (bausteine::symbol("account-circle")) span { (t::meine_vorgaenge(s)) } } }
                                li { a href="/postfach" {
                                    (bausteine::symbol("mail"))
                                    @if self.anfrage.mit_luecken { (PreEscaped(vorlage::POSTFACH)) }
                                    @else { (vorlage::postfach(s, self.ungelesen)) }
                                } }
                            } @else {
                                li.bw-konto__name { (bausteine::symbol("account-circle")) span { (sitzung.name) } }
                            }
                            li { form method="post" action="/abmelden" {
                                button.bw-textknopf type="submit" { (bausteine::symbol("logout")) span { (if sitzung.ohne_konto.is_some() { t::ohne_konto_beenden(s) } else { t::abmelden(s) }) } }
                            } }
                        }
                    }
                }
            }
        }
    }

    /// For whom a person of a provider acts: on every page.
    fn handelt_fuer(&self) -> Markup {
        let Some(dienst) = self.anfrage.sitzung.as_deref().and_then(|s| s.dienstleister.as_ref()) else {
            return html! {};
        };
        let stand = self.anfrage.haus.verzeichnis.stand();
        html! {
            div.bw-fuer role="note" lang="de" dir="ltr" {
                div.bw-breite {
                    @match &dienst.auftrag {
                        Some(a) => {
                            span { "Sie handeln für " strong { (stand.mandant(a.mandant).map_or_else(|| format!("Behörde {}", a.mandant), |m| m.name.clone())) }
                                ", als " (dienst.name) ", bis " (crate::format::tag_kurz(Sprache::De, a.bis)) "." }
                            " " a.kern-link href="/dienstleister" { "Wechseln" }
                        }
                        None => {
                            span { (dienst.name) ": Sie handeln gerade für keine Behörde." }
                            " " a.kern-link href="/dienstleister" { "Behörde wählen" }
                        }
                    }
                }
            }
        }
    }

    /// The languages. On a page with a form they send it, so that nothing typed is lost.
    fn sprachen(&self) -> Markup {
        html! {
            @if self.mehrsprachig() {
                nav.bw-sprachen aria-label=(t::sprache_waehlen(self.sprache())) {
                    (bausteine::symbol("language"))
                    ul { @for andere in self.anfrage.sprachen() { li { (self.sprachwahl(*andere)) } } }
                }
            }
        }
    }

    /// Only pages of citizens exist in several languages.
    fn mehrsprachig(&self) -> bool {
        self.bereich == Bereich::Buerger && self.anfrage.sprachen().len() > 1
    }

    fn sprachwahl(&self, andere: Sprache) -> Markup {
        let (tag, name) = (andere.tag(), andere.eigenname());
        let adresse = self.anfrage.in_sprache(andere);
        html! {
            @if andere == self.anfrage.gewuenscht {
                span lang=(tag) dir=(andere.richtung()) aria-current="true" { (name) }
            } @else {
                @match &self.eingaben {
                    None => a href=(adresse) lang=(tag) dir=(andere.richtung()) hreflang=(tag) rel="alternate" { (name) },
                    Some(Eingaben::Gesendet(ziel)) => {
                        @let ziel = format!("{ziel}{}sprache={tag}", if ziel.contains('?') { '&' } else { '?' });
                        button.bw-textknopf type="submit" form=(EINGABEN) formaction=(ziel) formnovalidate
                            name="aktion" value=(Felder::SPRACHWECHSEL) lang=(tag) dir=(andere.richtung()) { (name) }
                    }
                    Some(Eingaben::Abfrage) => {
                        button.bw-textknopf type="submit" form=(EINGABEN) formaction=(self.anfrage.pfad)
                            name="sprache" value=(tag) lang=(tag) dir=(andere.richtung()) { (name) }
                    }
                }
            }
        }
    }
}
