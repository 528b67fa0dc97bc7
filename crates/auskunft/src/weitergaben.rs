//! What was handed over: for the 115 (`/auskunft/weitergaben`) and for the office (`/amt/anfragen`).

use axum::extract::Path;
use betrieb::Weitergabe;
use datenbank::Sicht;
use grund::LeistungKennung;
use verzeichnis::Stand;
use web::{
    Anfrage, Bereich, Ergebnis, Markup, Seite, WebFehler,
    bausteine::{Art, Knopf, Zeile, absatz, abschnitt, formular, link, rueckmeldung, status, zusammenfassung},
    format, html, weiter,
};

use crate::{DE, schirm, seite};

/// Notes that a page shows.
const ZEIGEN: i64 = 100;

/// `GET /auskunft/weitergaben`
pub async fn meine(anfrage: Anfrage) -> Ergebnis {
    let haus = &anfrage.haus;
    let ich = anfrage.sitzung()?.konto;
    let mut tx = haus.db.tx(Sicht::Konto(ich)).await?;
    let alle = betrieb::weitergaben_von(&mut tx, &haus.tresor, ich, ZEIGEN).await.map_err(WebFehler::intern)?;
    drop(tx);
    let stand = haus.verzeichnis.stand();
    seite(&anfrage, "Weitergegebene Rückrufe")
        .inhalt(html! {
            @if anfrage.abfrage == "weitergegeben=ja" {
                (rueckmeldung(Art::Erfolg, "Die Stelle hat Frage und Kontakt bekommen.", html! {
                    p { (link("/auskunft", "Nächster Anruf")) }
                }))
            }
            @if alle.is_empty() { (absatz("Sie haben noch nichts weitergegeben.")) }
            @for (i, w) in alle.iter().enumerate() { (eine(&stand, i + 1, w, true)) }
        })
        .antwort()
}

/// `GET /amt/anfragen`
pub async fn der_stelle(anfrage: Anfrage) -> Ergebnis {
    let haus = &anfrage.haus;
    let stand = haus.verzeichnis.stand();
    let mut stellen: Vec<(String, Vec<Weitergabe>)> = Vec::new();
    for m in &anfrage.sitzung()?.mitgliedschaften {
        let mut tx = haus.db.tx(Sicht::Mandant(m.mandant)).await?;
        let wo = (m.mandant, m.einheit);
        let alle = betrieb::weitergaben_an(&mut tx, &haus.tresor, wo, ZEIGEN).await.map_err(WebFehler::intern)?;
        if alle.is_empty() {
            continue;
        }
        stellen.push((stand.einheit(m.einheit).map(|e| e.name.clone()).unwrap_or_default(), alle));
    }
    Seite::neu(&anfrage, "Rückrufe der 115")
        .bereich(Bereich::Amt)
        .breit()
        .inhalt(html! {
            @if anfrage.abfrage == "erledigt=ja" { (rueckmeldung(Art::Erfolg, "Als erledigt vermerkt.", html! {})) }
            (absatz("Menschen, die bei der 115 angerufen haben und eine Antwort von Ihnen erwarten. Offene stehen zuerst. Erledigte werden nach 90 Tagen gelöscht."))
            @if stellen.is_empty() { (absatz("Es liegt nichts vor.")) }
            @for (name, alle) in &stellen {
                (abschnitt(name))
                @for (i, w) in alle.iter().enumerate() { (eine(&stand, i + 1, w, false)) }
            }
        })
        .antwort()
}

fn eine(stand: &Stand, nummer: usize, w: &Weitergabe, mit_stelle: bool) -> Markup {
    let titel = format!("Rückruf {nummer}");
    let lage = match w.erledigt {
        Some(wann) => html! { (status(Art::Erfolg, "erledigt")) " " (format::zeit_element(DE, wann)) },
        None => status(Art::Warnung, "offen"),
    };
    let leistung =
        |k: &LeistungKennung| stand.leistung(k).map_or_else(|| k.to_string(), |l| schirm::name(stand, l).to_owned());
    let mut zeilen = vec![
        Zeile::markup("Anruf", format::zeit_element(DE, w.eingegangen)),
        Zeile::markup("Stand", lage),
        Zeile::neu("Frage", &w.frage),
        Zeile::neu("Antwort an", &w.rueckruf),
        Zeile::neu("Name", if w.name.is_empty() { "nicht angegeben" } else { &w.name }),
        Zeile::neu("Leistung", w.leistung.as_ref().map_or_else(|| "keine".to_owned(), leistung)),
    ];
    if mit_stelle {
        let name = stand.einheit(w.einheit).map_or_else(|| w.einheit.to_string(), |e| e.name.clone());
        zeilen.push(Zeile::neu("Stelle", name));
    }
    html! {
        (zusammenfassung(DE, &titel, &zeilen))
        @if w.erledigt.is_none() && !mit_stelle {
            (formular(&format!("/amt/anfragen/{}/erledigt", w.id), html! { (Knopf::neben("Als erledigt vermerken").zusatz(&titel)) }))
        }
    }
}

/// `POST /amt/anfragen/{id}/erledigt`: what was done already, or is another office's, changes nothing.
pub async fn erledigt(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let sitzung = anfrage.sitzung()?;
    for m in &sitzung.mitgliedschaften {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(m.mandant)).await?;
        let wo = (m.mandant, m.einheit);
        let getan = betrieb::weitergabe_erledigen(&mut tx, wo, id, sitzung.konto, anfrage.jetzt).await;
        if getan.map_err(WebFehler::intern)? {
            tx.commit().await.map_err(WebFehler::intern)?;
            break;
        }
    }
    Ok(weiter("/amt/anfragen?erledigt=ja"))
}
