//! Opening hours: open now, the week, the days that are otherwise, the next holidays.

use grund::{Ags, Sprache, Tag, tag_von};
use jiff::{Span, civil::Time};
use verzeichnis::{Einheit, Zeitspanne, Zustand};
use vorgang::frist::Kalender;
use web::{
    Anfrage, Markup,
    bausteine::{self, Art, Zeile, angaben, hinweis_klein, status},
    format, html,
    texte::{portal as t, verzeichnis as v},
};

/// How far ahead holidays and exceptions are named.
const VORAUS_TAGE: i64 = 60;

/// Is the office open now, and until or from when?
pub(crate) fn jetzt(anfrage: &Anfrage, e: &Einheit, ort: &Ags) -> Markup {
    match zustand(anfrage, e, ort) {
        None => html! { p.kern-body { (t::zeiten_keine(anfrage.sprache)) } },
        Some((art, satz)) => html! { p { (status(art, &satz)) } },
    }
}

/// The same in a list of offices: a line of text, and a mark only at those that are open.
pub(crate) fn jetzt_in_liste(anfrage: &Anfrage, e: &Einheit, ort: &Ags) -> Markup {
    match zustand(anfrage, e, ort) {
        None => html! {},
        Some((Art::Erfolg, satz)) => html! { p { (status(Art::Erfolg, &satz)) } },
        Some((_, satz)) => hinweis_klein(&satz),
    }
}

/// `None`: the office has not said when it is open.
fn zustand(anfrage: &Anfrage, e: &Einheit, ort: &Ags) -> Option<(Art, String)> {
    let s = anfrage.sprache;
    let kalender = Kalender::von(*ort);
    let feiertag = |tag| kalender.is_some_and(|k| k.feiertag(tag).is_some());
    if e.oeffnungszeiten.sind_leer() {
        return None;
    }
    Some(match e.oeffnungszeiten.zustand(anfrage.jetzt, feiertag) {
        Zustand::Offen { bis } => (Art::Erfolg, t::zeiten_offen(s, uhr(s, bis))),
        Zustand::Geschlossen { wieder: Some((tag, um)) } if tag == tag_von(anfrage.jetzt) => {
            (Art::Hinweis, t::zeiten_heute(s, uhr(s, um)))
        }
        Zustand::Geschlossen { wieder: Some((tag, um)) } => {
            let komma = if s == Sprache::Ar { "،" } else { "," };
            let wann = format!("{}{komma} {}", name_des_tages(s, tag), format::tag(s, tag));
            (Art::Hinweis, t::zeiten_wieder(s, wann, uhr(s, um)))
        }
        Zustand::Geschlossen { wieder: None } => (Art::Hinweis, t::zeiten_geschlossen(s).to_owned()),
    })
}

pub(crate) fn uhr(s: Sprache, zeit: Time) -> String {
    format::stunde(s, zeit.hour(), zeit.minute())
}

fn name_des_tages(s: Sprache, tag: Tag) -> &'static str {
    wochentag(s, usize::from(tag.weekday().to_monday_zero_offset().unsigned_abs()))
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

/// The week, and what differs in the next weeks. `ort` says whose holidays count.
pub(crate) fn woche(anfrage: &Anfrage, e: &Einheit, ort: &Ags) -> Markup {
    let s = anfrage.sprache;
    let o = &e.oeffnungszeiten;
    if o.sind_leer() {
        return html! {};
    }
    // Saturday and Sunday only where they are open.
    let tage = o.woche.iter().enumerate().filter(|(i, zeiten)| *i < 5 || !zeiten.is_empty());
    let zeilen: Vec<Zeile> = tage.map(|(i, z)| Zeile::neu(wochentag(s, i), spannen(s, z))).collect();
    let heute = tag_von(anfrage.jetzt);
    let anders: Vec<_> = o.ausnahmen.iter().filter(|a| a.bis >= heute).collect();
    let feiertage = feiertage(e, ort, heute);
    html! {
        (angaben(s, &zeilen))
        @if !anders.is_empty() || !feiertage.is_empty() {
            h3.kern-heading-small { (v::zeiten_anders(s)) }
            ul.kern-list.kern-list--bullet {
                @for a in &anders {
                    li {
                        (format::tag_element(s, a.von))
                        @if a.bis != a.von { " – " (format::tag_element(s, a.bis)) }
                        ": " (spannen(s, &a.zeiten))
                        @if let Some(grund) = &a.grund { " (" span lang=[crate::ort::fremd(s)] dir=[crate::ort::ltr(s)] { (grund) } ")" }
                    }
                }
                @for (tag, name) in &feiertage {
                    li {
                        (name_des_tages(s, *tag)) ", " (format::tag_element(s, *tag)) ": " (t::geschlossen(s))
                        " (" span lang=[crate::ort::fremd(s)] dir=[crate::ort::ltr(s)] { (name) } ")"
                    }
                }
            }
        }
        @if let Some(hinweis) = &o.hinweis { p.kern-body lang="de" dir="ltr" { (hinweis) } }
        (bausteine::hinweis_klein(t::zeiten_feiertage(s)))
    }
}

/// The holidays of the next weeks on days on which the office would be open.
fn feiertage(e: &Einheit, ort: &Ags, heute: Tag) -> Vec<(Tag, &'static str)> {
    let Some(kalender) = Kalender::von(*ort) else { return Vec::new() };
    let o = &e.oeffnungszeiten;
    (0..VORAUS_TAGE)
        .filter_map(|n| heute.checked_add(Span::new().days(n)).ok())
        .filter(|tag| o.ausnahme(*tag).is_none() && !o.am(*tag, false).is_empty())
        .filter_map(|tag| Some((tag, kalender.feiertag(tag)?)))
        .collect()
}
