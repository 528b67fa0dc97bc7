//! `/stelle/{id}`: an office: where, when, how to reach it, what it does.

use grund::{Ags, EinheitId, Sprache, tag_von};
use jiff::civil::Time;
use verzeichnis::{Anschrift, Einheit, Zeitspanne, Zustand};
use vorgang::frist::Kalender;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art, Zeile, absatz, abschnitt, angaben, link, meldung, status},
    format, html,
    texte::portal as t,
};

use crate::Portal;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, _: &Felder, id: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let id: EinheitId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let einheit = stand.einheit(id).ok_or(WebFehler::NichtGefunden)?;
    let mandant = stand.mandant(einheit.mandant).ok_or(WebFehler::NichtGefunden)?;
    let leistungen: Vec<_> = stand
        .leistungen_von(id, tag_von(anfrage.jetzt))
        .into_iter()
        .filter_map(|k| anfrage.haus.leistungen.aktuell(k.as_str()))
        .collect();
    Seite::neu(anfrage, einheit.name.as_str())
        .oeffentlich()
        .vorspann(mandant.name.as_str())
        .inhalt(html! {
            @if mandant.demonstration { (meldung(Art::Warnung, t::demo_titel(s), absatz(t::demo_text(s)))) }
            (abschnitt(t::stelle_anschrift(s)))
            (anschrift(&einheit.anschrift))
            (abschnitt(t::stelle_zeiten(s)))
            (jetzt(anfrage, einheit, &mandant.ags))
            (woche(s, einheit))
            (abschnitt(t::stelle_kontakt(s)))
            (kontakt(s, einheit))
            (abschnitt(t::stelle_barrierefrei(s)))
            (barrierefreiheit(s, einheit))
            @if !leistungen.is_empty() {
                (abschnitt(t::stelle_leistungen(s)))
                ul.kern-list.kern-list--bullet {
                    @for l in &leistungen {
                        li { a.kern-link href=(format!("/leistung/{}?ort={}", l.kennung(), mandant.ags)) { (bausteine::wortlaut(s, l.name_in(s))) } }
                    }
                }
            }
            @if !mandant.impressum.is_empty() {
                (abschnitt(t::stelle_impressum(s)))
                div lang="de" dir="ltr" { @for a in mandant.impressum.split("\n\n") { (absatz(a)) } }
            }
        })
        .antwort()
}

/// The postal address.
pub(crate) fn anschrift(a: &Anschrift) -> Markup {
    html! { address.kern-body { bdi dir="ltr" { (a.strasse) } br; bdi dir="ltr" { (a.plz) " " (a.ort) } } }
}

/// Mail and telephone, as links.
pub(crate) fn kontakt(s: Sprache, e: &Einheit) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet {
            @if let Some(telefon) = &e.telefon {
                @let nummer: String = telefon.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                li { (t::stelle_telefon(s)) ": " bdi dir="ltr" { (link(&format!("tel:{nummer}"), telefon)) } }
            }
            @if let Some(mail) = &e.mail { li { (t::stelle_mail(s)) ": " bdi dir="ltr" { (link(&format!("mailto:{mail}"), mail)) } } }
            @if e.telefon.is_none() { li { (t::stelle_kein_telefon(s)) } }
        }
    }
}

/// "Jetzt geöffnet bis 18:00 Uhr" or when it opens again. Holidays at the place count.
pub(crate) fn jetzt(anfrage: &Anfrage, e: &Einheit, ort: &Ags) -> Markup {
    let s = anfrage.sprache;
    let kalender = Kalender::von(*ort);
    let feiertag = |tag| kalender.is_some_and(|k| k.feiertag(tag).is_some());
    html! {
        @if e.oeffnungszeiten.sind_leer() {
            p.kern-body { (t::zeiten_keine(s)) }
        } @else {
            p {
                @match e.oeffnungszeiten.zustand(anfrage.jetzt, feiertag) {
                    Zustand::Offen { bis } => (status(Art::Erfolg, &t::zeiten_offen(s, uhr(s, bis)))),
                    Zustand::Geschlossen { wieder: Some((tag, um)) } if tag == tag_von(anfrage.jetzt) => {
                        (status(Art::Hinweis, &t::zeiten_heute(s, uhr(s, um))))
                    }
                    Zustand::Geschlossen { wieder: Some((tag, um)) } => {
                        @let komma = if s == Sprache::Ar { "،" } else { "," };
                        @let wann = format!("{}{komma} {}", wochentag(s, usize::from(tag.weekday().to_monday_zero_offset().unsigned_abs())), format::tag(s, tag));
                        (status(Art::Hinweis, &t::zeiten_wieder(s, wann, uhr(s, um))))
                    }
                    Zustand::Geschlossen { wieder: None } => (status(Art::Hinweis, t::zeiten_geschlossen(s))),
                }
            }
        }
    }
}

fn uhr(s: Sprache, zeit: Time) -> String {
    format::stunde(s, zeit.hour(), zeit.minute())
}

fn wochentag(s: Sprache, nummer: usize) -> &'static str {
    match nummer {
        0 => t::montag(s),
        1 => t::dienstag(s),
        2 => t::mittwoch(s),
        3 => t::donnerstag(s),
        4 => t::freitag(s),
        5 => t::samstag(s),
        _ => t::sonntag(s),
    }
}

fn spannen(s: Sprache, zeiten: &[Zeitspanne]) -> String {
    if zeiten.is_empty() {
        return t::geschlossen(s).to_owned();
    }
    let alle: Vec<String> = zeiten
        .iter()
        .map(|z| t::von_bis(s, format!("{}:{:02}", z.von.hour(), z.von.minute()), uhr(s, z.bis)))
        .collect();
    alle.join(t::und(s))
}

fn woche(s: Sprache, e: &Einheit) -> Markup {
    let o = &e.oeffnungszeiten;
    if o.sind_leer() {
        return html! {};
    }
    // Saturday and Sunday only where they are open.
    let tage = o.woche.iter().enumerate().filter(|(i, zeiten)| *i < 5 || !zeiten.is_empty());
    let zeilen: Vec<Zeile> = tage.map(|(i, z)| Zeile::neu(wochentag(s, i), spannen(s, z))).collect();
    html! {
        (angaben(s, &zeilen))
        @for a in &o.ausnahmen {
            p.kern-body {
                (format::tag_element(s, a.von))
                @if a.bis != a.von { " – " (format::tag_element(s, a.bis)) }
                ": " (spannen(s, &a.zeiten))
                @if let Some(grund) = &a.grund { " (" (grund) ")" }
            }
        }
        @if let Some(hinweis) = &o.hinweis { p.kern-body lang="de" dir="ltr" { (hinweis) } }
        (bausteine::hinweis_klein(t::zeiten_feiertage(s)))
    }
}

fn barrierefreiheit(s: Sprache, e: &Einheit) -> Markup {
    let b = &e.barrierefreiheit;
    let wert = |w: Option<bool>| match w {
        Some(true) => t::ja(s),
        Some(false) => t::nein(s),
        None => t::nicht_angegeben(s),
    };
    let zeilen = [
        Zeile::neu(t::bf_stufenlos(s), wert(b.stufenlos)),
        Zeile::neu(t::bf_wc(s), wert(b.wc)),
        Zeile::neu(t::bf_parkplatz(s), wert(b.parkplatz)),
        Zeile::neu(t::bf_hoeranlage(s), wert(b.hoeranlage)),
    ];
    html! {
        (angaben(s, &zeilen))
        @if let Some(hinweis) = &b.hinweis { p.kern-body lang="de" dir="ltr" { (hinweis) } }
    }
}
