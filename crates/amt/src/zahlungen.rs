//! `GET /amt/zahlungen`: where money of one's units waits to be settled or to go back.

use std::collections::BTreeSet;

use akte::Vorgang;
use datenbank::Sicht;
use grund::{MandantId, Zeitpunkt, tag_von};
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    bausteine::{self, Art, Spalte, Tabelle},
    format, html,
};

use crate::gemeinsam::{DE, adresse, seite};

/// Requests that a list shows at once.
const HOECHSTENS: i64 = 200;

/// Matters of her units with money that waits: since when, and whether it waits to be settled.
async fn wartend(anfrage: &Anfrage) -> Result<Vec<(Vorgang, Zeitpunkt, bool)>, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let mandanten: BTreeSet<MandantId> = sitzung.mitgliedschaften.iter().map(|m| m.mandant).collect();
    let mut aus = Vec::new();
    for mandant in mandanten {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        for (vorgang, _, seit, klaeren) in zahlung::zu_klaeren(&mut tx, mandant, HOECHSTENS).await? {
            let v = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, mandant, vorgang).await?;
            if let Some(v) = v.filter(|v| sitzung.rolle_in(mandant, v.bezug.einheit).is_some()) {
                aus.push((v, seit, klaeren));
            }
        }
    }
    Ok(aus)
}

/// On the inbox: that something waits, where it does.
pub async fn hinweis(anfrage: &Anfrage) -> Result<Markup, WebFehler> {
    let anzahl = wartend(anfrage).await?.len();
    let satz = if anzahl == 1 { "Eine Zahlung passt".to_owned() } else { format!("{anzahl} Zahlungen passen") };
    Ok(html! {
        @if anzahl > 0 {
            (bausteine::meldung(Art::Hinweis, "Zahlungen klären", html! {
                p.kern-body { (satz) " nicht zu dem, was gefordert war, oder Geld geht zurück. " (bausteine::link("/amt/zahlungen", "Zahlungen ansehen")) }
            }))
        }
    })
}

/// The list.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let alle = wartend(&anfrage).await?;
    let zeilen = alle.iter().map(|(v, seit, klaeren)| {
        let (art, text) =
            if *klaeren { (Art::Warnung, "anderer Betrag, zu klären") } else { (Art::Hinweis, "Erstattung offen") };
        vec![
            html! { a.kern-link href=(adresse(v.id)) { bdi { (v.kurz) } } },
            html! { (v.nummer) },
            html! { (bausteine::status(art, text)) },
            html! { (format::tag_kurz(DE, tag_von(*seit))) },
        ]
    });
    let spalten = ["Vorgang", "Nummer", "Was zu tun ist", "Seit"].map(Spalte::text);
    let inhalt = html! {
        (bausteine::absatz("Hier steht, wo ein anderer Betrag kam als gefordert war, wo zweimal gezahlt wurde und wo Geld zurückgeht."))
        @if alle.is_empty() { (bausteine::absatz("Im Moment ist nichts zu klären und nichts zu erstatten.")) }
        @else { (Tabelle::neu("Zahlungen, die warten", spalten).titel_verborgen().zeilen(zeilen)) }
    };
    seite(&anfrage, "Zahlungen klären").inhalt(inhalt).antwort()
}
