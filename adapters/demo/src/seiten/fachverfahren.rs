//! The pages of the demonstration's back-end system, for the people who work there. German only, as staff pages are.

use axum::extract::Path;
use serde_json::Value;
use uuid::Uuid;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{
        Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Spalte, Tabelle, Zeile, absatz, abschnitt, angaben,
        formular, knopfzeile, link, meldung, rueckmeldung, status,
    },
    format, html, weiter,
};

use super::nur_demonstration;
use crate::fachverfahren::{Dienst, Fall, Stand, Stoerung};

const ZEIGEN: i64 = 50;
const DE: grund::Sprache = grund::Sprache::De;

fn dienst(anfrage: &Anfrage) -> Dienst {
    Dienst::neu(anfrage.haus.db.clone(), anfrage.haus.umwelt.clone())
}

fn warnung() -> Markup {
    meldung(
        Art::Warnung,
        "Demonstration – kein echtes Fachverfahren",
        absatz(
            "Diese Seite stellt ein fremdes System dar, zum Beispiel das Steuerverfahren einer Stadt oder das Verfahren einer Kammer.",
        ),
    )
}

fn wort(inhalt: &Value, pfad: &str) -> String {
    inhalt.pointer(pfad).and_then(Value::as_str).unwrap_or("–").to_owned()
}

fn marke(stand: Stand) -> Markup {
    let art = match stand {
        Stand::Bewilligt | Stand::Erledigt => Art::Erfolg,
        Stand::Abgelehnt => Art::Fehler,
        Stand::Eingegangen | Stand::InBearbeitung => Art::Hinweis,
    };
    status(art, stand.text())
}

/// `GET /demo/fachverfahren`
pub async fn seite(anfrage: Anfrage) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let dienst = dienst(&anfrage);
    let an = dienst.stoerungen().await.map_err(WebFehler::intern)?;
    let faelle = dienst.neueste(ZEIGEN).await.map_err(WebFehler::intern)?;
    let kaesten =
        Auswahl::kaesten("stoerung", "Störungen", Stoerung::ALLE.iter().map(|s| Option_::neu(s.wort(), s.text())))
            .hinweis("Störungen gelten für alle, bis Sie sie wieder ausschalten.")
            .werte(an.iter().map(|s| s.wort()));
    let tabelle = Tabelle::neu(
        "Übergebene Vorgänge",
        ["Zeichen", "Eingegangen", "Empfänger", "Leistung", "Vorgang", "Stand"]
            .map(Spalte::text)
            .into_iter()
            .chain([Spalte::zahl("Zugestellt")]),
    )
    .titel_verborgen()
    .zeilen(faelle.iter().map(|f| {
        vec![
            link(&format!("/demo/fachverfahren/fall/{}", f.id), &f.aktenzeichen),
            format::zeit_element(DE, f.eingegangen),
            html! { (wort(&f.inhalt, "/empfaenger")) },
            html! { (wort(&f.inhalt, "/leistung/name")) },
            html! { (wort(&f.inhalt, "/vorgang")) },
            marke(f.stand),
            html! { (f.zugestellt) },
        ]
    }));
    Seite::neu(&anfrage, "Fachverfahren")
        .krume("/demo", "Demonstration")
        .vorspann("Demonstration")
        .breit()
        .inhalt(html! {
            @if anfrage.abfrage.split('&').any(|teil| teil == "gespeichert=ja") {
                (rueckmeldung(Art::Erfolg, "Die Störungen sind übernommen.", html! {}))
            }
            (warnung())
            (formular("/demo/fachverfahren", html! {
                (kaesten)
                (knopfzeile(html! { (Knopf::haupt("Störungen übernehmen")) }))
            }))
            (abschnitt("Übergebene Vorgänge"))
            @if faelle.is_empty() { (absatz("Noch ist nichts angekommen.")) } @else { (tabelle) }
        })
        .antwort()
}

/// `POST /demo/fachverfahren`: switches faults.
pub async fn stoerungen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    nur_demonstration(&anfrage)?;
    let gewaehlt = |s: &Stoerung| felder.0.iter().any(|(name, wert)| name == "stoerung" && wert == s.wort());
    let an: Vec<Stoerung> = Stoerung::ALLE.into_iter().filter(gewaehlt).collect();
    dienst(&anfrage).stoerungen_setzen(&an).await.map_err(WebFehler::intern)?;
    Ok(weiter("/demo/fachverfahren?gespeichert=ja"))
}

async fn finden(anfrage: &Anfrage, id: &str) -> Result<Fall, WebFehler> {
    nur_demonstration(anfrage)?;
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    dienst(anfrage).lesen(id).await.map_err(WebFehler::intern)?.ok_or(WebFehler::NichtGefunden)
}

/// `GET /demo/fachverfahren/fall/{id}`
pub async fn fall(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let fall = finden(&anfrage, &id).await?;
    zeigen(&anfrage, &fall, Vec::new())
}

fn zeigen(anfrage: &Anfrage, f: &Fall, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let liste = |name: &str| f.inhalt.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let antwort = |a: &Value| {
        let zeilen = a.get("antwort").and_then(Value::as_array).cloned().unwrap_or_default();
        zeilen.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n")
    };
    let zeilen: Vec<Zeile> = liste("angaben").iter().map(|a| Zeile::neu(wort(a, "/frage"), antwort(a))).collect();
    let dokumente = liste("dokumente");
    let inhalt = html! {
        (warnung())
        (angaben(DE, &[
            Zeile::markup("Stand", marke(f.stand)),
            Zeile::neu("Empfänger", wort(&f.inhalt, "/empfaenger")),
            Zeile::neu("Rechtsgrundlage", wort(&f.inhalt, "/rechtsgrundlage")),
            Zeile::neu("Leistung", wort(&f.inhalt, "/leistung/name")),
            Zeile::neu("Vorgang", wort(&f.inhalt, "/vorgang")),
            Zeile::neu("Absender", wort(&f.inhalt, "/absender/stelle")),
            Zeile::neu("Zugestellt", format!("{}-mal", f.zugestellt)),
        ]))
        (abschnitt("Angaben"))
        @if zeilen.is_empty() { (absatz("Es sind keine Angaben mitgekommen.")) } @else { (angaben(DE, &zeilen)) }
        @if !dokumente.is_empty() {
            (abschnitt("Dokumente"))
            ul.kern-list.kern-list--bullet { @for d in &dokumente { li { (wort(d, "/name")) " (" (wort(d, "/typ")) ")" } } }
        }
        (abschnitt("Bearbeiten"))
        (formular(&format!("/demo/fachverfahren/fall/{}", f.id), html! {
            (Auswahl::radio("stand", "Wie steht der Fall?", Stand::ALLE.iter().map(|s| Option_::neu(s.wort(), s.text()))).wert(f.stand.wort()).fehler(Fehlerhinweis::fuer(&fehler, "stand")))
            (Eingabe::neu("text", "Bemerkung für die Behörde").wert(f.text.as_deref().unwrap_or_default()).maximal(300).freiwillig(DE))
            (knopfzeile(html! { (Knopf::haupt("Stand setzen")) }))
        }))
    };
    Seite::neu(anfrage, format!("Fall {}", f.aktenzeichen))
        .krume("/demo", "Demonstration")
        .krume("/demo/fachverfahren", "Fachverfahren")
        .vorspann("Demonstration")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /demo/fachverfahren/fall/{id}`: somebody in the system decides.
pub async fn entscheiden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let f = finden(&anfrage, &id).await?;
    let Some(stand) = Stand::von_wort(felder.text("stand")) else {
        return zeigen(&anfrage, &f, vec![Fehlerhinweis::neu("stand", "Wählen Sie, wie der Fall steht.")]);
    };
    let text: String = felder.text("text").trim().chars().take(300).collect();
    let text = Some(text).filter(|t| !t.is_empty());
    dienst(&anfrage).entscheiden(f.id, stand, text.as_deref()).await.map_err(WebFehler::intern)?;
    Ok(weiter(&format!("/demo/fachverfahren/fall/{}", f.id)))
}
