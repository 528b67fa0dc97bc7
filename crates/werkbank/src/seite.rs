//! The settings of one page of the form: its heading, its first words, when it appears; of a block what it leaves out.

use konto::Aktion;
use serde_json::{Map, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_},
    html,
};
use werkstatt::{Dateien, fragen};

use crate::{
    bedingung,
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

fn text(s: &Map<String, Value>, name: &str) -> String {
    s.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn ohne(s: &Map<String, Value>) -> Vec<&str> {
    s.get("ohne").and_then(Value::as_array).map_or(&[][..], Vec::as_slice).iter().filter_map(Value::as_str).collect()
}

fn werte(d: &Dateien, schluessel: &str, quellen: &[bedingung::Quelle]) -> Option<Vec<Wert>> {
    let s = fragen::seite(&d.formular(), schluessel)?;
    let mut aus = vec![
        wert("titel", "Thema der Seite", text(&s, "titel")),
        wert("einleitung", "Text über den Fragen", text(&s, "einleitung")),
        wert("abschnitt", "Abschnitt der Übersicht", text(&s, "abschnitt")),
        wert("begruendung", "Warum mehr als sieben Fragen", text(&s, "begruendung")),
        wert("ohne", "Weggelassene Fragen", ohne(&s).join("\n")),
    ];
    aus.extend(bedingung::werte(&text(&s, "wenn"), quellen));
    Some(aus)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path((id, schluessel)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let quellen = bedingung::quellen(&b, &schluessel);
    let werte = werte(&b.w.dateien, &schluessel, &quellen).ok_or(WebFehler::NichtGefunden)?;
    let neu = crate::befunde::neue(&anfrage, &b, "").await?;
    maske(&anfrage, &b, &schluessel, &als_felder(&werte), Vec::new(), &neu)
}

fn maske(
    anfrage: &Anfrage,
    b: &Blick,
    schluessel: &str,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
    neu: &Markup,
) -> Ergebnis {
    let quellen = bedingung::quellen(b, schluessel);
    let gelesen = werte(&b.w.dateien, schluessel, &quellen).unwrap_or_default();
    let s = fragen::seite(&b.w.dateien.formular(), schluessel).unwrap_or_default();
    let baustein = text(&s, "baustein");
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let a = adresse(&b.w);
    let weg: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "ohne").flat_map(|(_, w)| w.lines()).collect();
    let bausteinfelder = bausteinfelder(anfrage, &baustein);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (neu)
        (crate::vermerke::zur_stelle(b, schluessel, None))
        (bausteine::formular(&format!("{a}/seite/{schluessel}"), html! {
            // Enter saves; the first button of the page would only show answers.
            button.bw-sr type="submit" tabindex="-1" aria-hidden="true" { "Seite speichern" }
            (marke_feld(&gelesen))
            @if baustein.is_empty() {
                (Eingabe::neu("titel", "Thema der Seite").wert(felder.text("titel")).maximal(120).fehler(zu("titel")))
            } @else {
                (Eingabe::neu("titel", "Anderes Thema als im Baustein").hinweis("Lassen Sie das Feld leer, gilt der Titel des Bausteins in allen Sprachen. Einen eigenen übersetzen Sie selbst.").wert(felder.text("titel")).maximal(120).fehler(zu("titel")).freiwillig(DE))
            }
            (Langtext::neu("einleitung", "Text über den Fragen").zeilen(3).wert(felder.text("einleitung")).maximal(1000).fehler(zu("einleitung")).freiwillig(DE))
            (Eingabe::neu("abschnitt", "Mit dieser Seite beginnt der Abschnitt").hinweis("Nur bei langen Formularen. Hat die erste Seite einen Abschnitt, öffnet sich das Formular mit einer Übersicht. Man füllt die Abschnitte dann in beliebiger Reihenfolge aus. Seiten ohne Angabe gehören zum Abschnitt davor.").wert(felder.text("abschnitt")).maximal(80).fehler(zu("abschnitt")).freiwillig(DE))
            @if !bausteinfelder.is_empty() {
                (Auswahl::kaesten("ohne", "Diese Fragen des Bausteins weglassen", bausteinfelder.iter().map(|(w, t)| Option_::neu(w, t))).werte(weg))
            }
            (bedingung::maske(&bedingung::SEITE, felder, &quellen, &fehler))
            (Eingabe::neu("begruendung", "Warum stehen hier mehr als sieben Fragen?").hinweis("Nur nötig, wenn es mehr als sieben sind.").wert(felder.text("begruendung")).maximal(300).fehler(zu("begruendung")).freiwillig(DE))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Seite speichern")) }))
        }))
        p { (bausteine::link(&format!("{a}/fragen"), "Zurück zu Seiten und Fragen")) }
    };
    let inhalt = crate::rahmen::daneben(b, schluessel, None, inhalt);
    let titel = match felder.text("titel") {
        "" => crate::frageart::baustein(&baustein).to_owned(),
        t => t.to_owned(),
    };
    crate::rahmen::mit_rahmen(
        blatt_zu(anfrage, &b.w, &format!("Seite „{titel}“")).modul("suche.js").fehler(fehler).inhalt(inhalt).antwort(),
    )
}

/// What a block asks: id and question.
fn bausteinfelder(anfrage: &Anfrage, baustein: &str) -> Vec<(String, String)> {
    let pfad = format!("bausteine/formular/{baustein}.json");
    let gelesen = anfrage.haus.bausteine.get(&pfad).and_then(|b| serde_json::from_slice::<Value>(b).ok());
    let felder =
        gelesen.as_ref().and_then(|g| g.get("felder")).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let eines = |f: &Value, n: &str| f.get(n).and_then(Value::as_str).unwrap_or_default().to_owned();
    felder.iter().map(|f| (eines(f, "id"), eines(f, "frage"))).collect()
}

/// The ids that the questions of a block have, those of its groups with them.
pub fn bausteinkennungen(anfrage: &Anfrage, baustein: &str) -> Vec<String> {
    let pfad = format!("bausteine/formular/{baustein}.json");
    let gelesen = anfrage.haus.bausteine.get(&pfad).and_then(|b| serde_json::from_slice::<Value>(b).ok());
    let felder = |w: &Value| w.get("felder").and_then(Value::as_array).cloned().unwrap_or_default();
    let oben = gelesen.as_ref().map(felder).unwrap_or_default();
    let innen: Vec<Value> = oben.iter().flat_map(felder).collect();
    oben.iter().chain(&innen).filter_map(|f| Some(f.get("id")?.as_str()?.to_owned())).collect()
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path((id, schluessel)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    if felder.text(bedingung::AUFFRISCHEN) == "ja" {
        return maske(&anfrage, &b, &schluessel, &felder, Vec::new(), &html! {});
    }
    let quellen = bedingung::quellen(&b, &schluessel);
    let ziel = format!("{}/seite/{schluessel}", adresse(&b.w));
    let lesen = |d: &Dateien| werte(d, &schluessel, &quellen);
    let vorhaben =
        Vorhaben { bemerkung: format!("Seite „{schluessel}“ geändert"), ziel: ziel.clone(), werte: &lesen };
    let schreiben = |d: &mut Dateien| {
        let mut neu = fragen::seite(&d.formular(), &schluessel).ok_or_else(Vec::new)?;
        getippt(&mut neu, &felder, &quellen)?;
        fragen::seite_setzen(d, &schluessel, &neu).map_err(|e| vec![Fehlerhinweis::neu("", e.0)])
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &schluessel, &felder, fehler, &html! {}),
        Gespeichert::Antwort(a) => a,
    }
}

fn getippt(
    neu: &mut Map<String, Value>,
    felder: &Felder,
    quellen: &[bedingung::Quelle],
) -> Result<(), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let baustein = neu.contains_key("baustein");
    if !baustein && felder.text("titel").is_empty() {
        fehler.push(Fehlerhinweis::neu("titel", "Schreiben Sie, worum es auf der Seite geht."));
    }
    let mut setzen = |name: &str, inhalt: Option<Value>| match inhalt {
        Some(w) => drop(neu.insert(name.to_owned(), w)),
        None => drop(neu.remove(name)),
    };
    for (name, lang) in [("titel", 120), ("einleitung", 1000), ("abschnitt", 80), ("begruendung", 300)] {
        match freitext(felder.text(name), lang) {
            Ok(t) => setzen(name, (!t.is_empty()).then_some(Value::String(t))),
            Err(satz) => fehler.push(Fehlerhinweis::neu(name, satz)),
        }
    }
    match bedingung::lesen(felder, quellen) {
        Ok(feel) => setzen("wenn", (!feel.is_empty()).then_some(Value::String(feel))),
        Err(f) => fehler.push(f),
    }
    if baustein {
        let weg: Vec<Value> =
            felder.0.iter().filter(|(n, _)| n == "ohne").map(|(_, w)| Value::from(w.as_str())).collect();
        setzen("ohne", (!weg.is_empty()).then_some(Value::Array(weg)));
    }
    if fehler.is_empty() { Ok(()) } else { Err(fehler) }
}
