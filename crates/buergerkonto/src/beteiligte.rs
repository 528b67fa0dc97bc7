//! The joint status: which authorities take part in a matter, since when, and how far each is. What they say to each
//! other stays with them until the decision.

use akte::Vorgang;
use grund::{Sprache, tag_von};
use vorgang::{
    Status,
    beteiligung::{Beteiligung, Ergebnis, Stand},
};
use web::{
    Anfrage, Markup,
    bausteine::{self as b, Art, Zeile},
    beteiligung::stellenname,
    format, html,
    texte::buergerkonto as t,
};

use crate::stand;

/// The section of the matter's page; nothing where only one authority works on it.
pub fn zeigen(anfrage: &Anfrage, v: &Vorgang, amt: &str) -> Markup {
    let s = anfrage.sprache;
    let alle = &v.zustand.beteiligungen;
    if alle.is_empty() {
        return html! {};
    }
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let leistung = anfrage.haus.leistungen.version(&v.bezug.version);
    let seit = |zeit| t::beteiligte_seit(s, format::tag(s, tag_von(zeit)));
    let leitung = html! {
        @if leitung_fertig(v) { (b::status(Art::Erfolg, t::beteiligt_fertig(s))) } @else { (stand::marke(s, v.zustand.status())) }
        br; span.kern-body--muted { (t::beteiligte_leitet(s)) ", " (seit(v.eingang)) }
    };
    let teil = |b: &Beteiligung| {
        let name = b.anfrage.name.as_deref().and_then(|id| Some(leistung.as_ref()?.beteiligungsname(s, id)));
        html! {
            (wort(s, b))
            br; span.kern-body--muted { @if let Some(name) = name { (b::wortlaut(s, name)) ", " } (seit(b.seit)) }
        }
    };
    let mut zeilen = vec![Zeile::markup(amt, leitung)];
    zeilen.extend(alle.iter().map(|b| Zeile::markup(stellenname(&verzeichnis, b.anfrage.einheit), teil(b))));
    let fertig = alle.iter().filter(|b| !b.offen()).count() + usize::from(leitung_fertig(v));
    let zahl = |n: usize| i64::try_from(n).unwrap_or_default();
    html! {
        (b::abschnitt(t::beteiligte_titel(s)))
        (b::absatz(t::beteiligte_text(s)))
        (b::absatz(&t::beteiligte_fertig(s, zahl(fertig), zahl(zeilen.len()))))
        (b::angaben(s, &zeilen))
    }
}

/// Has the leading authority done its own part?
fn leitung_fertig(v: &Vorgang) -> bool {
    let status = v.zustand.status();
    v.zustand.bestaetigung.is_some() || status.entschieden() || status == Status::Zurueckgezogen
}

/// Where a part stands, in words with an icon.
fn wort(s: Sprache, b: &Beteiligung) -> Markup {
    let (art, text) = match &b.stand {
        Stand::Angefragt => (Art::Hinweis, t::beteiligt_angefragt(s)),
        Stand::Uebernommen { .. } => (Art::Hinweis, t::beteiligt_uebernommen(s)),
        Stand::Beantwortet { antwort } => match antwort.ergebnis {
            Ergebnis::NichtZustaendig => (Art::Hinweis, t::beteiligt_nicht_zustaendig(s)),
            Ergebnis::MehrNoetig => (Art::Hinweis, t::beteiligt_mehr(s)),
            Ergebnis::KeinEinwand | Ergebnis::MitAuflagen | Ergebnis::Einwand => (Art::Erfolg, t::beteiligt_fertig(s)),
        },
        Stand::Zurueckgenommen { .. } | Stand::Entfallen { .. } => (Art::Hinweis, t::beteiligt_entfallen(s)),
    };
    b::status(art, text)
}
