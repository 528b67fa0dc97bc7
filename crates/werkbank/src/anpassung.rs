//! What an authority may adapt: the Land marks it in its service; in an adaptation the page shows what is free and what is held.

use konto::Aktion;
use toml::{Table, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Kasten, Knopf, Option_, Spalte, Tabelle},
    html,
};
use werkstatt::{
    Dateien,
    anpassung::{self, ANPASSUNG, FEST, Freigabe, Teil},
};

use crate::{
    gemeinsam::{Blick, adresse, blatt_zu, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

const TITEL: &str = "Anpassung vor Ort";

fn werte(d: &Dateien) -> Option<Vec<Wert>> {
    let freigabe = Freigabe::von(d);
    let mut aus: Vec<Wert> =
        Teil::ALLE.iter().map(|t| wert(t.name(), t.text(), if freigabe.frei(*t) { "ja" } else { "" })).collect();
    aus.extend(freigabe.fest.iter().map(|f| wert(FEST, "Frage, an der niemand etwas ändert", f)));
    Some(aus)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    match &b.w.grundlage {
        Some(g) => frei_und_gehalten(&anfrage, &b, &g.dateien),
        None => maske(&anfrage, &b, &als_felder(&werte(&b.w.dateien).unwrap_or_default())),
    }
}

/// Of the Land: what authorities may change.
fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder) -> Ergebnis {
    let fragen: Vec<(String, String)> =
        b.fragen().into_iter().filter(|f| f.gruppe.is_none()).map(|f| (f.id, f.frage)).collect();
    let fest: Vec<&str> = felder.0.iter().filter(|(n, _)| n == FEST).map(|(_, w)| w.as_str()).collect();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (bausteine::absatz("Behörden können diesen Dienst für sich anpassen. Legen Sie fest, was sie dabei ändern dürfen. Was die Antworten bedeuten, Gebühren, Ablauf, Recht und Aufbewahrung bleiben immer, wie sie sind."))
        (bausteine::formular(&format!("{}/anpassung", adresse(&b.w)), html! {
            (marke_feld(&werte(&b.w.dateien).unwrap_or_default()))
            (bausteine::abschnitt("Das dürfen Behörden ändern"))
            @for t in Teil::ALLE { (Kasten::neu(t.name(), t.text()).gesetzt(felder.text(t.name()) == "ja")) }
            (bausteine::abschnitt("Fragen, an denen niemand etwas ändert"))
            @if fragen.is_empty() { (bausteine::absatz("Der Dienst hat noch keine Fragen.")) } @else {
                (Auswahl::kaesten(FEST, "Diese Fragen bleiben Wort für Wort, und niemand lässt sie weg", fragen.iter().map(|(w, t)| Option_::neu(w, t)))
                    .werte(fest))
            }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Speichern")) }))
        }))
        (bausteine::hinweis_klein("Es gilt für Anpassungen der Fassung, die Sie damit freigeben. Wer schon angepasst hat, sieht es beim Abgleich mit dieser Fassung."))
    };
    blatt_zu(anfrage, &b.w, TITEL).inhalt(inhalt).antwort()
}

/// In an adaptation: what is free, what is held, and what is changed all the same.
fn frei_und_gehalten(anfrage: &Anfrage, b: &Blick, land: &Dateien) -> Ergebnis {
    let freigabe = Freigabe::von(land);
    let zeile = |frei: bool| {
        if frei { bausteine::status(Art::Erfolg, "frei") } else { bausteine::status(Art::Hinweis, "hält das Land") }
    };
    let immer = "Welche Antworten nötig sind, Bedingungen, Gebühren, Ablauf, Recht, Aufbewahrung";
    let zeilen = Teil::ALLE
        .iter()
        .map(|t| vec![html! { (t.text()) }, zeile(freigabe.frei(*t))])
        .chain([vec![html! { (immer) }, zeile(false)]]);
    let tabelle = Tabelle::neu(TITEL, ["Teil", "Für Sie"].map(Spalte::text)).titel_verborgen().zeilen(zeilen);
    let name = |id: &String| b.fragen().into_iter().find(|f| f.id == *id).map_or_else(|| id.clone(), |f| f.frage);
    let saetze = anpassung::verstoesse(land, &b.w.dateien);
    let inhalt = html! {
        (bausteine::absatz("Diesen Dienst pflegt das Land. Sie passen ihn für Ihre Behörde an, soweit er das zulässt."))
        (tabelle)
        @if !freigabe.fest.is_empty() {
            (bausteine::abschnitt("Diese Fragen bleiben, wie sie sind"))
            ul.kern-list.kern-list--bullet { @for f in &freigabe.fest { li { (name(f)) } } }
        }
        (bausteine::abschnitt("Ihre Anpassung"))
        (befund(&saetze))
    };
    blatt_zu(anfrage, &b.w, TITEL).inhalt(inhalt).antwort()
}

fn befund(saetze: &[String]) -> Markup {
    html! {
        @if saetze.is_empty() {
            (bausteine::meldung(Art::Erfolg, "Alles ist erlaubt", bausteine::absatz("Sie haben nur geändert, was frei ist.")))
        } @else {
            (bausteine::meldung(Art::Warnung, "Das geht so nicht", html! {
                ul.kern-list.kern-list--bullet { @for satz in saetze { li { (satz) } } }
                (bausteine::absatz("So lässt sich die Anpassung nicht freigeben."))
            }))
        }
    }
}

/// POST: of the Land.
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let ziel = format!("{}/anpassung", adresse(&b.w));
    if b.w.grundlage.is_some() {
        return Err(web::WebFehler::Verboten);
    }
    let fragen: Vec<String> = b.fragen().into_iter().filter(|f| f.gruppe.is_none()).map(|f| f.id).collect();
    let vorhaben = Vorhaben { bemerkung: "Anpassung vor Ort festgelegt".into(), ziel: ziel.clone(), werte: &werte };
    let ausgang = sichern(&anfrage, &b.w, &felder, &vorhaben, |d| {
        schreiben(d, &felder, &fragen);
        Ok(())
    })
    .await?;
    match ausgang {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        // Boxes cannot be filled in wrongly.
        Gespeichert::Fehler(_) => maske(&anfrage, &b, &felder),
        Gespeichert::Antwort(a) => a,
    }
}

/// Only what is held is written: a service that holds nothing says nothing.
fn schreiben(d: &mut Dateien, felder: &Felder, fragen: &[String]) {
    let mut stamm = d.stamm();
    let mut neu = Table::new();
    for t in Teil::ALLE.into_iter().filter(|t| felder.text(t.name()) != "ja") {
        neu.insert(t.name().to_owned(), false.into());
    }
    let gewaehlt = |id: &&String| felder.0.iter().any(|(n, w)| n == FEST && w == *id);
    let fest: Vec<Value> = fragen.iter().filter(gewaehlt).map(|f| f.as_str().into()).collect();
    if !fest.is_empty() {
        neu.insert(FEST.to_owned(), Value::Array(fest));
    }
    if neu.is_empty() {
        stamm.remove(ANPASSUNG);
    } else {
        stamm.insert(ANPASSUNG.to_owned(), Value::Table(neu));
    }
    d.stamm_setzen(&stamm);
}
