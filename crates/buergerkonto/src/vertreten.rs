//! `/konto/vertreten/{id}`: a matter that somebody else sent for her. She looks; questions and letters go to the one who
//! represents her (VwVfG § 14 (3)).

use axum::extract::Path;
use datenbank::Sicht;
use grund::VorgangId;
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{self as b, Zeile},
    beteiligung::Eingefroren,
    format, html,
    texte::{buergerkonto as t, vertretung as v},
};

use crate::{stand, vorgang_seite};

/// `GET /konto/vertreten/{id}`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: VorgangId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let konto = anfrage.sitzung()?.konto;
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(konto)).await?;
    let vorgang = akte::laden_als_vertretene(&mut tx, &anfrage.haus.tresor, konto, id).await?;
    drop(tx);
    let vorgang = vorgang.ok_or(WebFehler::NichtGefunden)?;
    let antrag = Eingefroren::oeffnen(&anfrage.haus, &vorgang)?;
    let s = anfrage.sprache;
    let vertretung = antrag.vertretung.as_ref().ok_or(WebFehler::NichtGefunden)?;
    let status = vorgang.zustand.status();
    let angaben = [
        Zeile::neu(t::spalte_leistung(s), antrag.leistung.name(s)),
        Zeile::neu(v::vertreten_durch(s), &vertretung.durch),
        Zeile::neu(v::grundlage(s), vertretung.grundlage(s)),
        Zeile::neu(v::amt(s), vorgang_seite::amt(&anfrage, &vorgang)),
        Zeile::neu(v::eingegangen(s), web::papier::eingang(s, vorgang.eingang)),
        Zeile::neu(v::geaendert(s), format::zeit(s, vorgang.geaendert)),
    ];
    let inhalt = html! {
        p { (stand::marke(s, status)) }
        (b::absatz(&v::vorgang_text(s, &vertretung.durch)))
        (b::angaben(s, &angaben))
        (b::abschnitt(v::vorgang_angaben(s)))
        (abschnitte(&anfrage, &antrag))
        p.kern-body { (b::link("/konto/vollmachten", v::konto_titel(s))) }
    };
    Seite::neu(&anfrage, v::vorgang_titel(s, &vorgang.nummer))
        .leistung(stand::leistung(&anfrage, &vorgang.bezug.leistung))
        .krume("/konto", t::konto_titel(s))
        .inhalt(inhalt)
        .antwort()
}

/// What was answered for her.
fn abschnitte(anfrage: &Anfrage, antrag: &Eingefroren) -> Markup {
    let s = anfrage.sprache;
    html! {
        @for a in antrag.leistung.formular.zusammenfassung(&antrag.antworten, &antrag.umfeld(), s).iter().filter(|a| a.seite.is_some()) {
            @let zeilen: Vec<Zeile> = a.zeilen.iter().filter(|z| !z.antwort.is_empty()).map(|z| {
                let frage = z.eintrag.as_ref().map_or_else(|| z.frage.clone(), |e| format!("{e}: {}", z.frage));
                Zeile::markup(frage, b::antwort(z, ""))
            }).collect();
            @if !zeilen.is_empty() { (b::zusammenfassung(s, &a.titel, &zeilen)) }
        }
    }
}
