//! Pages of text: help, statements, imprint, sign language, robots.txt.

use grund::tag_von;
use jiff::civil::date;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    axum::response::IntoResponse as _,
    bausteine::{abschnitt, link},
    format, html,
    texte::portal as t,
};

use crate::{Portal, leistung::text};

/// The day of the last self-assessment. Older than a year, the statement says so itself.
const BEWERTET: grund::Tag = date(2026, 11, 21);

/// A message with paragraphs and lists.
fn absaetze(nachricht: &str) -> Markup {
    text(&::leistung::bloecke(nachricht))
}

/// What the Land or authority of this host says itself, in German as it wrote it.
fn eigenes(anfrage: &Anfrage, was: fn(&verzeichnis::Auftritt) -> &String) -> Markup {
    let text = anfrage.auftritt.as_deref().map(|a| was(a).as_str()).filter(|t| !t.is_empty());
    html! { @if let Some(t) = text { div lang=[(anfrage.sprache != grund::Sprache::De).then_some("de")] { (absaetze(t)) } } }
}

/// Heading and text, several times.
fn abschnitte<const N: usize>(teile: [(&str, &str); N]) -> Markup {
    html! { @for (titel, nachricht) in teile { (abschnitt(titel)) (absaetze(nachricht)) } }
}

pub(crate) fn hilfe(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::hilfe_titel(s))
        .oeffentlich()
        .inhalt(html! {
            (abschnitte([
                (t::hilfe_suchen_titel(s), t::hilfe_suchen(s)),
                (t::hilfe_ort_titel(s), t::hilfe_ort(s)),
                (t::hilfe_konto_titel(s), t::hilfe_konto(s)),
                (t::hilfe_antrag_titel(s), t::hilfe_antrag(s)),
                (t::hilfe_danach_titel(s), t::hilfe_danach(s)),
                (t::hilfe_ohne_titel(s), t::hilfe_ohne(s)),
                (t::hilfe_sprache_titel(s), t::hilfe_sprache(s)),
            ]))
            ul.kern-list.kern-list--bullet {
                li { (link("/leichte-sprache", t::leichte_sprache_titel(s))) }
                li { (link("/barriere-melden", t::barriere_titel(s))) }
            }
        })
        .antwort()
}

pub(crate) fn barrierefreiheit(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let veraltet = BEWERTET.saturating_add(jiff::Span::new().years(1)) < tag_von(anfrage.jetzt);
    Seite::neu(anfrage, t::bf_titel(s))
        .oeffentlich()
        .inhalt(html! {
            p.kern-body { (t::bf_geltung(s, anfrage.portal())) }
            (abschnitte([
                (t::bf_stand_titel(s), t::bf_stand(s)),
                (t::bf_luecken_titel(s), t::bf_luecken(s)),
                (t::bf_methode_titel(s), t::bf_methode(s)),
            ]))
            p.kern-body { (t::bf_datum(s)) " " (format::tag_element(s, BEWERTET)) "." }
            (eigenes(anfrage, |a| &a.barrierefreiheit))
            @if veraltet { p.kern-body { strong { (t::bf_veraltet(s)) } } }
            (abschnitt(t::bf_melden_titel(s)))
            (absaetze(t::bf_melden(s)))
            p { (link("/barriere-melden", t::barriere_titel(s))) }
            (abschnitt(t::bf_durchsetzung_titel(s)))
            (absaetze(t::bf_durchsetzung(s)))
        })
        .antwort()
}

pub(crate) fn datenschutz(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::datenschutz_titel(s))
        .oeffentlich()
        .inhalt(html! {
            @if anfrage.haus.einstellungen.demonstration { p.kern-body { strong { (t::ds_demo(s)) } } }
            (eigenes(anfrage, |a| &a.datenschutz))
            (abschnitte([
                (t::ds_wer_titel(s), t::ds_wer(s)),
                (t::ds_besuch_titel(s), t::ds_besuch(s)),
                (t::ds_cookies_titel(s), t::ds_cookies(s)),
                (t::ds_konto_titel(s), t::ds_konto(s)),
                (t::ds_antrag_titel(s), t::ds_antrag(s)),
                (t::ds_barriere_titel(s), t::ds_barriere(s)),
                (t::ds_rechte_titel(s), t::ds_rechte(s)),
                (t::ds_aufsicht_titel(s), t::ds_aufsicht(s)),
            ]))
        })
        .antwort()
}

pub(crate) fn impressum(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let einstellungen = &anfrage.haus.einstellungen;
    Seite::neu(anfrage, t::impressum_titel(s))
        .oeffentlich()
        .inhalt(html! {
            (eigenes(anfrage, |a| &a.impressum))
            p.kern-body { (t::impressum_betreiber(s, &einstellungen.betreiber)) }
            @if einstellungen.demonstration { (absaetze(t::impressum_demo(s))) }
            (abschnitte([
                (t::impressum_behoerden_titel(s), t::impressum_behoerden(s)),
                (t::impressum_software_titel(s), t::impressum_software(s)),
                (t::impressum_daten_titel(s), t::impressum_daten(s)),
            ]))
        })
        .antwort()
}

pub(crate) fn gebaerdensprache(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    Seite::neu(anfrage, t::dgs_titel(s))
        .oeffentlich()
        .inhalt(html! {
            (absaetze(t::dgs_text(s)))
            ul.kern-list.kern-list--bullet {
                li { (link("/leichte-sprache", t::leichte_sprache_titel(s))) }
                li { (link("/hilfe", t::hilfe_titel(s))) }
                li { (link("/barriere-melden", t::barriere_titel(s))) }
            }
        })
        .antwort()
}

/// Public pages may be found; a demonstration must not be mistaken for an authority, so nothing of it may.
pub(crate) async fn robots(anfrage: Anfrage) -> Ergebnis {
    let text = if anfrage.haus.einstellungen.demonstration {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        format!(
            "User-agent: *\nDisallow: /antrag\nDisallow: /konto\nDisallow: /postfach\nDisallow: /amt\nDisallow: /leitstand\n\
             Disallow: /redaktion\nDisallow: /auskunft\n\
             Disallow: /barriere-melden\nDisallow: /suche\n\nSitemap: {}/sitemap.xml\n",
            anfrage.adresse()
        )
    };
    let kopf = [
        (http::header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (http::header::CACHE_CONTROL, "public, max-age=3600"),
    ];
    Ok((kopf, text).into_response())
}
