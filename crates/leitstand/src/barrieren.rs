//! `/leitstand/barrieren`: barriers that people have met and reported. An answer is due within four weeks.

use axum::extract::Path;
use betrieb::{ANTWORT_TAGE, Barrieremeldung};
use datenbank::Sicht;
use jiff::SignedDuration;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    bausteine::{Art, Knopf, Zeile, absatz, formular, rueckmeldung, status, zusammenfassung},
    format, html, weiter,
};

use crate::{S, seite as rahmen};

const ZEIGEN: i64 = 100;

/// `GET /leitstand/barrieren`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let meldungen = betrieb::meldungen(&mut tx, ZEIGEN).await.map_err(WebFehler::intern)?;
    drop(tx);
    rahmen(&anfrage, "Gemeldete Barrieren")
        .krume("/leitstand", "Überblick")
        .inhalt(html! {
            @if anfrage.abfrage == "erledigt=ja" {
                (rueckmeldung(Art::Erfolg, "Die Meldung ist als erledigt vermerkt.", html! {}))
            }
            (absatz("Antworten Sie auf jede Meldung innerhalb von vier Wochen. Sie sehen die 100 neuesten Meldungen, offene zuerst."))
            @if meldungen.is_empty() { (absatz("Es gibt keine Meldungen.")) }
            @for (i, m) in meldungen.iter().enumerate() { (eine(&anfrage, i + 1, m)) }
        })
        .antwort()
}

fn eine(anfrage: &Anfrage, nummer: usize, m: &Barrieremeldung) -> Markup {
    let frist = m.eingegangen + SignedDuration::from_hours(24 * ANTWORT_TAGE);
    let stand = match m.erledigt {
        Some(wann) => html! { (status(Art::Erfolg, "erledigt")) " " (format::zeit_element(S, wann)) },
        None if anfrage.jetzt > frist => status(Art::Fehler, "Frist überschritten"),
        None => {
            html! { (status(Art::Warnung, "offen")) " Antwort bis " (format::tag_element(S, grund::tag_von(frist))) }
        }
    };
    let titel = format!("Meldung {nummer}");
    let mut zeilen = vec![
        Zeile::markup("Eingegangen", format::zeit_element(S, m.eingegangen)),
        Zeile::markup("Stand", stand),
        Zeile::neu("Seite", if m.seite.is_empty() { "nicht angegeben" } else { &m.seite }),
        Zeile::neu("Beschreibung", &m.beschreibung),
    ];
    zeilen.push(match &m.mail {
        Some(mail) => Zeile::markup("Antwort an", html! { a.kern-link href=(format!("mailto:{mail}")) { (mail) } }),
        None => Zeile::neu("Antwort an", "keine Adresse angegeben"),
    });
    html! {
        (zusammenfassung(S, &titel, &zeilen))
        @if m.erledigt.is_none() {
            (formular(
                &format!("/leitstand/barrieren/{}/erledigt", m.id),
                html! { (Knopf::neben("Als erledigt vermerken").zusatz(&titel)) },
            ))
        }
    }
}

/// `POST /leitstand/barrieren/{id}/erledigt`
pub async fn erledigt(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    betrieb::erledigen(&mut tx, id, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    Ok(weiter("/leitstand/barrieren?erledigt=ja"))
}
