//! What stands around a service: the situations and concerns it belongs to, services about the same thing.

use grund::Sprache;
use verzeichnis::Leistungsart;
use web::{Markup, bausteine::link, html, texte::verzeichnis as v};

use super::Bild;
use crate::{anliegen, benennen};

/// Related services on one page.
const VERWANDTE_HOECHSTENS: usize = 12;

/// The portal of the Commission, in the language of the page where it has it.
const fn ihr_europa(s: Sprache) -> &'static str {
    match s {
        Sprache::De | Sprache::Leicht => "https://europa.eu/youreurope/index_de.htm",
        _ => "https://europa.eu/youreurope/index_en.htm",
    }
}

impl Bild<'_> {
    pub(super) fn umfeld(&self) -> Markup {
        let s = self.s();
        let ort = self.hier.as_ref().map(|h| format!("?ort={}", h.gemeinde.ags)).unwrap_or_default();
        let lagen: Vec<_> =
            self.stand.lagen_der_leistung(&self.eintrag.kennung).filter(|l| crate::lagen::gilt(l, self.land)).collect();
        let anliegen = anliegen::mit_leistung(self.anfrage, self.stand, self.eintrag);
        let mut verwandte = benennen::verwandte(self.stand, self.eintrag, &self.anfrage.haus.leistungen.alle());
        verwandte.retain(|l| l.gilt(self.land, self.heute));
        let europa = &self.eintrag.europa;
        let ueberschrift = self.eintrag.art == Leistungsart::Objekt;
        html! {
            @if !anliegen.is_empty() || !lagen.is_empty() {
                section aria-labelledby="lagen" {
                    h2.kern-heading-medium id="lagen" { (v::gehoert_zu(s)) }
                    ul.kern-list.kern-list--bullet {
                        @for a in &anliegen {
                            li { (link(&format!("/anliegen/{}{ort}", a.kennung), &v::anliegen_klaeren(s, &a.name))) }
                        }
                        @for l in &lagen {
                            li { a.kern-link href=(format!("/lage/{}{ort}", l.kennung)) { (benennen::lage(l, self.land, s)) } }
                        }
                    }
                }
            }
            @if !europa.sdg.is_empty() || europa.ansprechpartner {
                section aria-labelledby="europa" {
                    h2.kern-heading-medium id="europa" { (v::europa_titel(s)) }
                    @if !europa.sdg.is_empty() {
                        p.kern-body {
                            (v::europa_sdg(s)) " "
                            a.kern-link href=(ihr_europa(s)) rel="external noreferrer" { (v::europa_portal(s)) }
                        }
                    }
                    @if europa.ansprechpartner { p.kern-body { (v::europa_ansprechpartner(s)) } }
                }
            }
            @if !verwandte.is_empty() {
                section aria-labelledby="verwandt" {
                    h2.kern-heading-medium id="verwandt" {
                        (if ueberschrift { v::dazu_gehoeren(s) } else { v::verwandte(s) })
                    }
                    ul.kern-list.kern-list--bullet {
                        @for l in verwandte.iter().take(VERWANDTE_HOECHSTENS) { li { (self.verweis(l)) } }
                    }
                }
            }
        }
    }
}
