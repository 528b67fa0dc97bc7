//! `/stelle/{id}`: an office: where, when, how to reach it, what it does.

use grund::{EinheitId, Sprache, Wortlaut, tag_von};
use verzeichnis::{Anschrift, Einheit, Gemeinde, Mandant, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{Art, Zeile, absatz, abschnitt, angaben, link, meldung},
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal, anderswo, behoerde, benennen, karte, leistung, maengel,
    ort::{Ort, fremd, ltr},
    strukturiert, zeiten,
};

/// Services on the page of an office; more are behind the search.
const LEISTUNGEN_HOECHSTENS: usize = 300;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, id: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let id: EinheitId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let einheit = stand.einheit(id).ok_or(WebFehler::NichtGefunden)?;
    let mandant = stand.mandant(einheit.mandant).ok_or(WebFehler::NichtGefunden)?;
    let laender = stand.laender_der_stelle(einheit);
    if let Some(dort) = anderswo::nur_dort(anfrage, &laender) {
        return anderswo::ding(anfrage, Wortlaut::neu(Sprache::De, &einheit.name), dort);
    }
    let ort = Ort::lesen(anfrage, &stand, felder.text("ort"));
    let seite = Seite::neu(anfrage, einheit.name.as_str())
        .oeffentlich()
        .krume(format!("/stellen{}", ort.in_adresse('?')), v::stellen_titel(s))
        .vorspann(mandant.name.as_str())
        .beschreibung(&v::stelle_beschreibung(s, &einheit.name, &einheit.anschrift.ort))
        .kanonisch(format!("/stelle/{id}"))
        .strukturiert(strukturiert::stelle(anfrage, einheit, mandant))
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            (behoerde::wappen(&stand, mandant))
            @if mandant.demonstration { (meldung(Art::Warnung, t::demo_titel(s), absatz(t::demo_text(s)))) }
            @if !einheit.gilt_am(tag_von(anfrage.jetzt)) { (meldung(Art::Warnung, v::stelle_ende_titel(s), absatz(v::stelle_ende(s)))) }
            @if !einheit.beschreibung.is_empty() {
                div lang=[fremd(s)] dir=[ltr(s)] { (leistung::text(&::leistung::bloecke(&einheit.beschreibung))) }
            }
            (abschnitt(t::stelle_anschrift(s)))
            (anschrift(&einheit.anschrift))
            (karte::der_stelle(anfrage, &stand, einheit, mandant))
            (abschnitt(t::stelle_zeiten(s)))
            (zeiten::jetzt(anfrage, einheit, &mandant.ags))
            (zeiten::woche(anfrage, einheit, &mandant.ags))
            (abschnitt(t::stelle_kontakt(s)))
            (kontakt(s, einheit))
            (abschnitt(t::stelle_barrierefrei(s)))
            (barrierefreiheit(s, einheit))
            (leistungen(anfrage, &stand, einheit, mandant, &ort))
            @if let Some(g) = maengelort(anfrage, &stand, einheit, mandant, &ort) { (maengel::verweis(anfrage, g)) }
            (zusammenhang(s, &stand, einheit, &ort))
            (behoerde::ueber(s, &stand, mandant))
            p.bw-nur-bildschirm { span data-bw-drucken=(v::drucken(s)) {} }
        })
        .antwort()
}

/// The postal address.
pub(crate) fn anschrift(a: &Anschrift) -> Markup {
    html! { address.kern-body { bdi dir="ltr" { (a.strasse) } br; bdi dir="ltr" { (a.plz) " " (a.ort) } } }
}

/// Mail, telephone and further channels, as links where they can be followed.
pub(crate) fn kontakt(s: Sprache, e: &Einheit) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet {
            @if let Some(telefon) = &e.telefon {
                @let nummer: String = telefon.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
                li { (t::stelle_telefon(s)) ": " bdi dir="ltr" { (link(&format!("tel:{nummer}"), telefon)) } }
            }
            @if let Some(mail) = &e.mail { li { (t::stelle_mail(s)) ": " bdi dir="ltr" { (link(&format!("mailto:{mail}"), mail)) } } }
            @if let Some(adresse) = e.webseite.as_deref().filter(|a| a.starts_with("https://") || a.starts_with("http://")) {
                li { (v::stelle_webseite(s)) ": " a.kern-link href=(adresse) rel="external" { (leistung::rechner(adresse)) } }
            }
            @for k in e.kanaele.iter().filter(|k| !k.wert.is_empty()) {
                li lang=[fremd(s)] dir=[ltr(s)] {
                    (k.art) ": " (k.wert)
                    @if !k.hinweis.is_empty() { " (" (k.hinweis) ")" }
                }
            }
            @if e.telefon.is_none() { li { (t::stelle_kein_telefon(s)) } }
        }
    }
}

fn leistungen(anfrage: &Anfrage, stand: &Stand, e: &Einheit, mandant: &Mandant, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    let ags = ort.klar().map_or_else(|| mandant.ags.as_str().to_owned(), |g| g.ags.as_str().to_owned());
    let land = mandant.ags.land().parse().ok();
    let mut alle: Vec<_> = stand
        .leistungen_von(e.id, tag_von(anfrage.jetzt))
        .into_iter()
        .filter_map(|k| stand.leistung(k))
        .map(|l| (benennen::leistung(stand, l, land, s), &l.kennung))
        .collect();
    alle.sort_by_cached_key(|(name, _)| grund::suchform(name.text));
    html! {
        @if !alle.is_empty() {
            (abschnitt(t::stelle_leistungen(s)))
            ul.kern-list.kern-list--bullet {
                @for (name, kennung) in alle.iter().take(LEISTUNGEN_HOECHSTENS) {
                    li { a.kern-link href=(format!("/leistung/{kennung}?ort={ags}")) { (name) } }
                }
            }
        }
    }
}

/// The municipality whose reported defects this office works on, where it takes any.
fn maengelort<'a>(
    anfrage: &Anfrage,
    stand: &'a Stand,
    e: &Einheit,
    mandant: &Mandant,
    ort: &Ort,
) -> Option<&'a Gemeinde> {
    let leistungen = stand.leistungen_von(e.id, tag_von(anfrage.jetzt));
    let nimmt = |k: &str| anfrage.haus.leistungen.aktuell(k).is_some_and(|l| l.stamm.mangel.is_some());
    leistungen.into_iter().any(|k| nimmt(k.as_str())).then_some(())?;
    let ags = ort.klar().map_or(mandant.ags, |g| g.ags);
    stand.gemeinde(&ags).map(std::convert::AsRef::as_ref)
}

/// The office above it and those below it.
fn zusammenhang(s: Sprache, stand: &Stand, e: &Einheit, ort: &Ort) -> Markup {
    let oben = e.uebergeordnet.and_then(|id| stand.einheit(id));
    let unten = stand.untergeordnete(e.id);
    let zu = |id: EinheitId| format!("/stelle/{id}{}", ort.in_adresse('?'));
    html! {
        @if oben.is_some() || !unten.is_empty() {
            (abschnitt(v::stelle_gehoert(s)))
            @if let Some(o) = oben { p.kern-body { (v::stelle_ueber(s)) " " (link(&zu(o.id), &o.name)) } }
            @if !unten.is_empty() {
                p.kern-body { (v::stelle_unter(s)) }
                ul.kern-list.kern-list--bullet { @for u in unten { li { (link(&zu(u.id), &u.name)) } } }
            }
        }
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
