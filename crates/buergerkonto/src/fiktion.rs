//! Deemed approval as the applicant reads it (VwVfG § 42a): from when the Frist of the authority runs and when it ends, that her
//! approval counts as given, and asking for the certificate.

use akte::Vorgang;
use axum::extract::Path;
use vorgang::{Ereignis, Fiktionsschritt, Stand, frist::plus_tage};
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    bausteine::{self as b, Art, Knopf, Zeile},
    format, html,
    texte::buergerkonto as t,
    weiter,
};

use crate::{eigner, gemeinsam::abschliessen_und_wecken};

/// The section of the matter's page; nothing where no law orders it, and nothing once it is decided.
pub fn zeigen(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let s = anfrage.sprache;
    let Some(f) = &v.zustand.fiktion else { return html! {} };
    let inhalt = if let Some(ab) = f.gilt_ab() {
        html! {
            (b::meldung(Art::Erfolg, &t::fiktion_gilt(s, format::tag(s, ab)), b::absatz(t::fiktion_gilt_text(s))))
            @if f.bescheinigung.is_some() { (b::absatz(t::fiktion_bescheinigung_da(s))) }
            @else if f.verlangt.is_some() { (b::absatz(t::fiktion_bescheinigung_kommt(s))) }
            @else {
                (b::absatz(t::fiktion_bescheinigung_frage(s)))
                (b::formular(&format!("/vorgang/{}/bescheinigung", v.id), b::knopfzeile(html! {
                    (Knopf::neben(t::fiktion_bescheinigung_knopf(s)))
                })))
            }
        }
    } else if let Some(ende) = v.zustand.fiktion_bis() {
        html! {
            (b::absatz(&t::fiktion_laeuft(s, format::tag(s, ende), format::tag(s, plus_tage(ende, 1)))))
            (b::angaben(s, &[
                Zeile::markup(t::fiktion_seit(s), format::tag_element(s, f.frist.vollstaendig)),
                Zeile::markup(t::fiktion_bis(s), format::tag_element(s, ende)),
            ]))
            @if f.frist.verlaengerung.is_some() { (b::absatz(t::fiktion_verlaengert(s))) }
        }
    } else if f.unvollstaendig && matches!(v.zustand.stand, Stand::InBearbeitung { .. }) {
        b::absatz(t::fiktion_wartet(s))
    } else {
        return html! {};
    };
    html! { (b::abschnitt(t::fiktion_titel(s))) (inhalt) }
}

/// `POST /vorgang/{id}/bescheinigung`: once; asked again it changes nothing.
pub async fn verlangen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (mut tx, v) = eigner::laden(&anfrage, &id).await?;
    if v.zustand.fiktion_seit().is_none() {
        return Err(WebFehler::NichtGefunden);
    }
    eigner::schreiben(&mut tx, &v).await?;
    let ereignis = Ereignis::Fiktion { was: Fiktionsschritt::BescheinigungVerlangt };
    match eigner::anwenden(&anfrage, &mut tx, &v, &ereignis, "bescheinigung").await? {
        Ok(_) => {
            abschliessen_und_wecken(&anfrage, tx).await?;
            Ok(weiter(&format!("/vorgang/{}?war=bescheinigung", v.id)))
        }
        Err(grund) => Err(WebFehler::Konflikt(grund.to_string())),
    }
}
