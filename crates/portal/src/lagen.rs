//! `/lagen` and `/lage/{kennung}`: situations of life and of companies, each with its services in order.

use std::sync::Arc;

use grund::Land;
use verzeichnis::{Katalogleistung, Lage, Lagenart, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{Art, abschnitt, hinweis_klein, link, status},
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal, anderswo, anliegen, benennen,
    blaettern::Blatt,
    ort::{self, Ort},
    stellen::zahl,
};

const JE_SEITE: usize = 100;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(anfrage, &stand, felder.text("ort"));
    let seite =
        Seite::neu(anfrage, v::lagen_titel(s)).oeffentlich().breit().beschreibung(v::lagen_text(s)).kanonisch("/lagen");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (v::lagen_text(s)) }
            (anliegen::hinweis(anfrage, &ort))
            @for (art, titel) in [(Lagenart::Leben, v::lebenslagen(s)), (Lagenart::Unternehmen, v::unternehmenslagen(s))] {
                @let lagen: Vec<_> = stand.lagen(art).filter(|l| gilt(l, ort.land(anfrage))).collect();
                @if !lagen.is_empty() {
                    (abschnitt(titel))
                    ul.bw-karten { @for l in lagen { li { (karte(anfrage, &stand, l, &ort)) } } }
                }
            }
            @if stand.alle_lagen().len() == 0 { p.kern-body { (v::lagen_leer(s)) } }
        })
        .antwort()
}

pub(crate) fn gilt(l: &Lage, land: Option<Land>) -> bool {
    l.laender.is_empty() || land.is_none_or(|land| l.laender.contains(&land))
}

/// The services of a situation that exist here today, in order.
pub(crate) fn leistungen<'a>(
    anfrage: &Anfrage,
    stand: &'a Stand,
    kennung: &str,
    ort: &Ort,
) -> Vec<&'a Arc<Katalogleistung>> {
    let (land, heute) = (ort.land(anfrage), grund::tag_von(anfrage.jetzt));
    let alle = stand.leistungen_der_lage(kennung).iter().filter_map(|k| stand.leistung(k));
    alle.filter(|l| l.gilt(land, heute))
        .map(|l| l.leika.as_deref().filter(|_| stand.ist_verdeckt(l)).and_then(|k| stand.nach_leika(k)).unwrap_or(l))
        .collect()
}

/// One situation with those below it.
fn karte(anfrage: &Anfrage, stand: &Stand, l: &Lage, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    let unter: Vec<_> = stand.unterlagen(&l.kennung).filter(|u| gilt(u, ort.land(anfrage))).collect();
    html! {
        h3.kern-heading-small { (verweis(anfrage, l, ort)) }
        @if let Some(text) = benennen::lagentext(l, ort.land(anfrage), s) { p.kern-body lang=[text.fremd] dir=[text.richtung()] { (text.text) } }
        @if unter.is_empty() {
            (hinweis_klein(&v::leistungen_zahl(s, zahl(leistungen(anfrage, stand, &l.kennung, ort).len()))))
        } @else {
            ul.kern-list.kern-list--bullet { @for u in unter { li { (verweis(anfrage, u, ort)) } } }
        }
    }
}

pub(crate) fn verweis(anfrage: &Anfrage, l: &Lage, ort: &Ort) -> Markup {
    let name = benennen::lage(l, ort.land(anfrage), anfrage.sprache);
    html! { a.kern-link href=(format!("/lage/{}{}", l.kennung, ort.in_adresse('?'))) { (name) } }
}

pub(crate) fn eine(_: &Portal, anfrage: &Anfrage, felder: &Felder, kennung: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let lage = stand.lage(kennung).ok_or(WebFehler::NichtGefunden)?;
    let eingabe = felder.text("ort");
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    let pfad = format!("/lage/{kennung}");
    if let Some(ziel) = ort::umleitung(&stand, &ort, eingabe, &pfad) {
        return Ok(web::weiter(&ziel));
    }
    let land = ort.land(anfrage);
    let name = benennen::lage(lage, land, s);
    if let Some(dort) = anderswo::nur_dort(anfrage, &lage.laender) {
        return anderswo::ding(anfrage, name.wortlaut(s), dort);
    }
    let text = benennen::lagentext(lage, land, s);
    let fehler = ort.fehler(s, eingabe);
    let leistungen = leistungen(anfrage, &stand, kennung, &ort);
    let blatt = Blatt::lesen(felder, leistungen.len(), JE_SEITE);
    let unter: Vec<_> = stand.unterlagen(kennung).filter(|u| gilt(u, land)).collect();
    let mut seite = Seite::mit_titel(anfrage, name.wortlaut(s))
        .oeffentlich()
        .fehler(fehler.clone())
        .krume(format!("/lagen{}", ort.in_adresse('?')), v::lagen_titel(s))
        .beschreibung(text.map_or(name.text, |t| t.text))
        .kanonisch(pfad.as_str())
        .modul("ort.js");
    if let Some(oben) = lage.eltern.as_deref().and_then(|k| stand.lage(k)) {
        let adresse = format!("/lage/{}{}", oben.kennung, ort.in_adresse('?'));
        seite = seite.krume(adresse, benennen::lage(oben, land, s).text);
    }
    ort.merken(seite)
        .inhalt(html! {
            (ort::frueher(anfrage, &stand, felder, &ort))
            @if let Some(text) = text { p.kern-body lang=[text.fremd] dir=[text.richtung()] { (text.text) } }
            @if benennen::lagentext_ungeprueft(lage, land, s) { p { (status(Art::Hinweis, t::redaktion_ungeprueft(s))) } }
            @if let Some(g) = ort.klar() { (ort::zeile(s, g, &pfad)) }
            (anliegen::zur_lage(anfrage, &stand, lage, &ort))
            @if !unter.is_empty() {
                (abschnitt(v::lagen_darunter(s)))
                ul.kern-list.kern-list--bullet { @for u in unter { li { (verweis(anfrage, u, &ort)) } } }
            }
            @if !leistungen.is_empty() {
                (abschnitt(v::lage_leistungen(s)))
                ol.kern-list.kern-list--number start=(blatt.ab() + 1) {
                    @for l in blatt.von(&leistungen) {
                        li { a.kern-link href=(format!("/leistung/{}{}", l.kennung, ort.in_adresse('?'))) { (benennen::leistung(&stand, l, land, s)) } }
                    }
                }
                (blatt.zeile(s, &format!("{pfad}{}", ort.in_adresse('?'))))
            }
            @match &ort {
                Ort::Klar(_) => {}
                Ort::Frage(orte) => (ort::frage(s, &stand, eingabe, orte, |g| format!("{pfad}?ort={}", g.ags))),
                _ => { (abschnitt(v::lage_ort(s))) (ort::ortsformular(s, &pfad, &[], eingabe, &fehler)) }
            }
            p { (link(&format!("/lagen{}", ort.in_adresse('?')), v::lagen_alle(s))) }
        })
        .antwort()
}
