//! The joint status: which authorities take part in a matter, since when, and how far each is. What they say to each
//! other stays with them until the decision.

use akte::Vorgang;
use grund::tag_von;
use vorgang::{
    Status,
    beteiligung::{Beteiligung, Ergebnis, Stand},
};
use web::{
    Anfrage, Markup,
    bausteine::{self as b, Art, Spalte, Tabelle},
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
    let teil = |b: &Beteiligung| {
        let id = b.anfrage.name.as_deref()?;
        Some(b::wortlaut(s, leistung?.beteiligungsname(s, id)))
    };
    let fertig = alle.iter().filter(|b| !b.offen()).count() + usize::from(leitung_fertig(v));
    let spalten = [t::beteiligte_behoerde(s), t::beteiligte_stand(s), t::beteiligte_seit(s)].map(Spalte::text);
    let leitung = vec![
        html! { (amt) br; span.kern-body--muted { (t::beteiligte_leitet(s)) } },
        stand::marke(s, v.zustand.status()),
        format::tag_element(s, tag_von(v.eingang)),
    ];
    let zeilen = alle.iter().map(|b| {
        vec![
            html! { (stellenname(&verzeichnis, b.anfrage.einheit)) @if let Some(teil) = teil(b) { br; span.kern-body--muted { (teil) } } },
            wort(anfrage, b),
            format::tag_element(s, tag_von(b.seit)),
        ]
    });
    let tabelle = Tabelle::neu(t::beteiligte_titel(s), spalten).titel_verborgen().zeile(leitung).zeilen(zeilen);
    html! {
        (b::abschnitt(t::beteiligte_titel(s)))
        (b::absatz(t::beteiligte_text(s)))
        (b::absatz(&t::beteiligte_fertig(s, i64::try_from(fertig).unwrap_or_default(), i64::try_from(alle.len() + 1).unwrap_or_default())))
        (tabelle)
    }
}

/// Has the leading authority done its own part?
fn leitung_fertig(v: &Vorgang) -> bool {
    let status = v.zustand.status();
    v.zustand.bestaetigung.is_some() || status.entschieden() || status == Status::Zurueckgezogen
}

/// Where a part stands, in words with an icon.
fn wort(anfrage: &Anfrage, b: &Beteiligung) -> Markup {
    let s = anfrage.sprache;
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
