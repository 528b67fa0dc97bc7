//! Where a process of one's units stands still until a person looks: named to the head on the inbox.

use std::collections::BTreeMap;

use akte::outbox::{self, Stillstand};
use datenbank::Sicht;
use grund::{EinheitId, MandantId, Vorgangsnummer};
use konto::Rolle;
use web::{
    Anfrage, Markup, WebFehler,
    ablauf::auftrag_in_worten,
    bausteine::{self, Art},
    format, html,
};

use crate::gemeinsam::{DE, adresse};

/// The notice for whoever leads a unit; nothing for others and where nothing stands still.
pub async fn hinweis(anfrage: &Anfrage) -> Result<Markup, WebFehler> {
    let mut geleitet: BTreeMap<MandantId, Vec<EinheitId>> = BTreeMap::new();
    for m in anfrage.sitzung()?.mitgliedschaften.iter().filter(|m| m.rolle == Rolle::Leitung) {
        geleitet.entry(m.mandant).or_default().push(m.einheit);
    }
    let mut alle: Vec<Stillstand> = Vec::new();
    for (mandant, einheiten) in &geleitet {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(*mandant)).await?;
        alle.extend(outbox::stillstaende(&mut tx, *mandant, einheiten).await?);
    }
    if alle.is_empty() {
        return Ok(html! {});
    }
    Ok(bausteine::meldung(
        Art::Warnung,
        "Hier steht ein Ablauf still",
        html! {
            p.kern-body { "Diese Aufträge der Plattform sind mehrfach gescheitert. Sehen Sie nach dem Grund. Danach können Sie sie wiederholen." }
            ul.kern-list {
                @for s in &alle {
                    li {
                        a.kern-link href=(format!("{}/ablauf", adresse(s.vorgang))) { "Vorgang " (Vorgangsnummer::von(s.vorgang)) }
                        ": " (auftrag_in_worten(&s.art)) ", seit " (format::zeit(DE, s.angelegt)) ". " (s.fehler)
                    }
                }
            }
        },
    ))
}
