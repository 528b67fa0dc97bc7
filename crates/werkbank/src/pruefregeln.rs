//! The rules across questions of a draft, as a list.

use konto::Aktion;
use serde_json::{Map, Value};
use web::{
    Anfrage, Ergebnis,
    axum::extract::Path,
    bausteine::{self, Art, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::pruefregeln;

use crate::{
    gemeinsam::{Blick, adresse, blatt_zu, sperrhinweis},
    pruefregel::NEU,
    werte::{formel_in_worten, namen},
};

/// The texts of a list of a rule.
pub fn namen_in(r: &Map<String, Value>) -> Vec<&str> {
    r.get("felder").and_then(Value::as_array).map_or(&[][..], Vec::as_slice).iter().filter_map(Value::as_str).collect()
}

/// What people call the question `ende`, or `kinder.ende`.
pub fn fragename(b: &Blick, name: &str) -> String {
    let (gruppe, id) = name.split_once('.').map_or((None, name), |(g, i)| (Some(g), i));
    let alle = b.fragen();
    let finden = |id: &str, g: Option<&str>| {
        alle.iter().find(|f| f.id == id && f.gruppe.as_deref() == g).map(|f| f.frage.clone())
    };
    match (gruppe, finden(id, gruppe)) {
        (Some(g), Some(f)) => format!("{} › {f}", finden(g, None).unwrap_or_else(|| g.to_owned())),
        (None, Some(f)) => f,
        (_, None) => name.to_owned(),
    }
}

/// `GET /werkstatt/{id}/pruefregeln`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let a = adresse(&b.w);
    let alle = pruefregeln::alle(&b.w.dateien.formular());
    let bekannt = namen(&b);
    let zeilen = alle.iter().map(|r| {
        let text = |n: &str| r.get(n).and_then(Value::as_str).unwrap_or_default();
        let bei: Vec<String> = namen_in(r).iter().map(|n| format!("„{}“", fragename(&b, n))).collect();
        vec![
            html! { (bausteine::link(&format!("{a}/pruefregel/{}", text("id")), text("satz"))) },
            html! { (formel_in_worten(&bekannt, text("formel"))) },
            html! { (bei.join(", ")) },
        ]
    });
    let spalten = ["Was Menschen lesen", "Was gelten muss", "Erscheint bei"].map(Spalte::text);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if anfrage.abfrage_wert("geloescht").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Gelöscht", bausteine::absatz("Die Regel ist weg. Unter „Fassungen“ lässt sich das zurücknehmen."))) }
        p.kern-body { "Eine Prüfregel vergleicht mehrere Antworten: Das Ende liegt nicht vor dem Beginn, Anteile ergeben zusammen 100. Wird sie verletzt, lesen Bürgerinnen und Bürger Ihren Satz bei der Frage und können erst weiter, wenn es passt. Vor dem Absenden wird noch einmal geprüft." }
        @if alle.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch keine Prüfregel", bausteine::absatz("Jede Antwort wird nur für sich geprüft."))) }
        @else { (Tabelle::neu("Prüfregeln", spalten).titel_verborgen().zeilen(zeilen)) }
        @if b.w.grundlage.is_none() { (bausteine::knopfzeile(bausteine::linkknopf(Rang::Haupt, &format!("{a}/pruefregel/{NEU}"), "Regel hinzufügen"))) }
        p { (bausteine::link(&format!("{a}/fragen"), "Zurück zu Seiten und Fragen")) }
    };
    blatt_zu(&anfrage, &b.w, "Prüfregeln").inhalt(inhalt).antwort()
}
