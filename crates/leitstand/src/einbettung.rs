//! `/leitstand/mandanten/{id}/einbettung`: on whose pages the services of an authority may stand in a frame.

use axum::extract::Path;
use betrieb::herkuenfte_lesen;
use datenbank::Sicht;
use grund::MandantId;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    bausteine::{Art, Fehlerhinweis, Knopf, Langtext, absatz, formular, knopfzeile, link, rueckmeldung},
    html, weiter,
};

use crate::seite as rahmen;

/// `GET /leitstand/mandanten/{id}/einbettung`
pub async fn seite(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: MandantId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let herkuenfte = anfrage.haus.schnittstellen.herkuenfte(id).join("\n");
    zeigen(&anfrage, id, &herkuenfte, Vec::new())
}

fn zeigen(anfrage: &Anfrage, id: MandantId, text: &str, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let mandant = stand.mandant(id).ok_or(WebFehler::NichtGefunden)?;
    let f = Fehlerhinweis::fuer(&fehler, "herkuenfte");
    rahmen(anfrage, "Einbettung")
        .leistung(mandant.name.as_str())
        .krume("/leitstand/mandanten", "Mandanten")
        .krume(format!("/leitstand/mandanten/{id}"), mandant.name.as_str())
        .fehler(fehler.clone())
        .inhalt(html! {
            @if anfrage.abfrage == "gespeichert=ja" {
                (rueckmeldung(Art::Erfolg, "Gespeichert.", html! {}))
            }
            (absatz("Eine Behörde kann ihre Leistungen auf der eigenen Website zeigen. Die eingebettete Seite hat keine Formulare, keine Anmeldung und keine Cookies. Darum darf sie ohne Angabe auf jeder verschlüsselten Website stehen."))
            p.kern-body { (link("/einbetten", "Einbettung zusammenstellen")) }
            (formular(&format!("/leitstand/mandanten/{id}/einbettung"), html! {
                (Langtext::neu("herkuenfte", "Nur auf diesen Websites")
                    .hinweis("Eine Adresse je Zeile, ohne Pfad, zum Beispiel https://www.bautzen.de. Leer: auf jeder verschlüsselten Website.")
                    .wert(text).zeilen(5).fehler(f))
                (knopfzeile(html! { (Knopf::haupt("Speichern")) }))
            }))
        })
        .antwort()
}

/// `POST /leitstand/mandanten/{id}/einbettung`
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let id: MandantId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let haus = &anfrage.haus;
    if haus.verzeichnis.stand().mandant(id).is_none() {
        return Err(WebFehler::NichtGefunden);
    }
    let text = felder.text("herkuenfte");
    let herkuenfte = match herkuenfte_lesen(text) {
        Ok(alle) => alle,
        Err(satz) => return zeigen(&anfrage, id, text, vec![Fehlerhinweis::neu("herkuenfte", satz)]),
    };
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    betrieb::herkuenfte_setzen(&mut tx, id, &herkuenfte).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    haus.schnittstellen.auffrischen(&haus.db).await.map_err(WebFehler::intern)?;
    Ok(weiter(&format!("/leitstand/mandanten/{id}/einbettung?gespeichert=ja")))
}
