//! The words of the letters: what the office sends, with the answers of the form in braces.

use konto::Aktion;
use toml::{Table, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_},
    html,
};
use werkstatt::Dateien;

use crate::{
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// Key, what it is, lines, may it be empty.
const TEILE: [(&str, &str, u8, bool); 8] = [
    ("name", "Wie das Amt das Schreiben nennt", 1, false),
    ("betreff", "Betreff", 1, false),
    ("einleitung", "Erster Satz nach der Anrede", 2, false),
    ("entscheidung", "Worum es geht: Sätze, jeder in einer eigenen Zeile", 4, false),
    ("begruendung", "Begründung", 3, true),
    ("hinweise", "Hinweise", 3, true),
    ("zusatz", "Überschrift für das, was das Amt selbst schreiben muss", 1, true),
    ("nebenbestimmungen", "Überschrift für Nebenbestimmungen", 1, true),
];

fn briefe(stamm: &Table) -> Table {
    stamm.get("briefe").and_then(Value::as_table).cloned().unwrap_or_default()
}

/// What this letter has: conditions are added to what is granted and to nothing else (VwVfG § 36).
fn teile(brief: &Value) -> impl Iterator<Item = (&'static str, &'static str, u8, bool)> {
    let gewaehrt = brief.get("wirkung").and_then(Value::as_str) == Some("festsetzung");
    TEILE.into_iter().filter(move |(teil, ..)| gewaehrt || *teil != "nebenbestimmungen")
}

fn zeilen(w: Option<&Value>) -> String {
    match w {
        Some(Value::String(t)) => t.trim().to_owned(),
        Some(Value::Array(l)) => l.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        _ => String::new(),
    }
}

fn werte(d: &Dateien) -> Option<Vec<Wert>> {
    let stamm = d.stamm();
    let empfaenger = stamm.get("empfaenger");
    let mut aus = vec![
        wert("empfaenger", "Anschrift", zeilen(empfaenger.and_then(|e| e.get("zeilen")))),
        wert("anrede", "Anrede", zeilen(empfaenger.and_then(|e| e.get("anrede")))),
    ];
    for (id, brief) in &briefe(&stamm) {
        let name = zeilen(brief.get("name"));
        for (teil, was, ..) in TEILE {
            aus.push(wert(format!("{id}-{teil}"), format!("{name}: {was}"), zeilen(brief.get(teil))));
        }
        aus.push(wert(format!("{id}-angaben"), format!("{name}: Tabelle der Angaben"), zeilen(brief.get("angaben"))));
    }
    Some(aus)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let felder = als_felder(&werte(&b.w.dateien).unwrap_or_default());
    maske(&anfrage, &b, &felder, Vec::new())
}

/// What may stand in braces: id and question.
fn namen(b: &Blick) -> Vec<(String, String)> {
    let formular = b.leistung.as_ref().map(|l| &l.formular);
    let fragen = formular.into_iter().flat_map(|f| f.alle_seiten()).flat_map(|s| &s.felder);
    let mut aus: Vec<(String, String)> = fragen
        .filter(|f| !matches!(f.art, formular::Art::Info { .. } | formular::Art::Datei { .. }))
        .map(|f| (f.id.clone(), f.frage.in_sprache(DE).to_owned()))
        .collect();
    aus.extend(
        formular.into_iter().flat_map(|f| f.berechnete()).map(|x| (x.id.clone(), x.frage.in_sprache(DE).to_owned())),
    );
    aus
}

fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let namen = namen(b);
    let punkte: Vec<_> =
        crate::befunde::punkte(b).into_iter().filter(|p| p.bereich == crate::befunde::Bereich::Briefe).collect();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        @if !punkte.is_empty() { (crate::uebersicht::liste(&punkte)) }
        p.kern-body { "In geschweiften Klammern stehen Antworten: Aus „{vorname}“ wird der Vorname. Ein Satz, dessen Klammern leer bleiben, entfällt." }
        details.bw-vorbild {
            summary { "Was in Klammern stehen kann" }
            ul.kern-list.kern-list--bullet {
                li { code { "{eingang}" } ": Tag des Eingangs" }
                @for (id, frage) in &namen { li { code { "{" (id) "}" } ": " (frage) } }
            }
        }
        (bausteine::formular(&format!("{}/briefe", adresse(&b.w)), html! {
            (marke_feld(&werte(&b.w.dateien).unwrap_or_default()))
            (bausteine::abschnitt("An wen"))
            (Langtext::neu("empfaenger", "Anschrift, eine Zeile je Zeile").zeilen(4).wert(felder.text("empfaenger")).maximal(500).fehler(zu("empfaenger")))
            (Eingabe::neu("anrede", "Anrede").wert(felder.text("anrede")).maximal(200).fehler(zu("anrede")))
            @for (id, brief) in &briefe(&b.w.dateien.stamm()) { (ein_brief(id, brief, felder, &namen, &fehler)) }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Schreiben speichern")) }))
        }))
    };
    blatt_zu(anfrage, &b.w, "Schreiben").fehler(fehler).inhalt(inhalt).antwort()
}

/// What a heading without a text of its own means.
fn hinweis(teil: &str) -> &'static str {
    match teil {
        "nebenbestimmungen" => {
            "Zum Beispiel „Auflagen und Bedingungen“. Nur mit einer Überschrift kann das Amt dem Bescheid Nebenbestimmungen beifügen (§ 36 VwVfG)."
        }
        _ => {
            "Zum Beispiel „Ergebnis der Prüfung“. Mit einer Überschrift verlangt das Schreiben einen Text des Amts, sonst ist er freiwillig."
        }
    }
}

fn ein_brief(id: &str, brief: &Value, felder: &Felder, namen: &[(String, String)], fehler: &[Fehlerhinweis]) -> Markup {
    let wirkung = match brief.get("wirkung").and_then(Value::as_str) {
        Some("festsetzung") => "Bescheid, der etwas gewährt oder festsetzt",
        Some("ablehnung") => "Bescheid, der ablehnt",
        _ => "Mitteilung, ohne Entscheidung",
    };
    let angaben = format!("{id}-angaben");
    let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| *n == angaben).flat_map(|(_, w)| w.lines()).collect();
    // Words of the letter's own in its table are not shown here and stay as they are.
    html! {
        (bausteine::abschnitt(&zeilen(brief.get("name"))))
        p.kern-body { (wirkung) }
        @for (teil, was, hoehe, leer) in teile(brief) {
            @let feld = format!("{id}-{teil}");
            @let zu = Fehlerhinweis::fuer(fehler, &feld);
            @if hoehe == 1 && leer { (Eingabe::neu(&feld, was).hinweis(hinweis(teil)).wert(felder.text(&feld)).maximal(200).fehler(zu).freiwillig(DE)) }
            @else if hoehe == 1 { (Eingabe::neu(&feld, was).wert(felder.text(&feld)).maximal(200).fehler(zu)) }
            @else if leer { (Langtext::neu(&feld, was).zeilen(hoehe).wert(felder.text(&feld)).maximal(5000).fehler(zu).freiwillig(DE)) }
            @else { (Langtext::neu(&feld, was).zeilen(hoehe).wert(felder.text(&feld)).maximal(5000).fehler(zu)) }
        }
        @if !namen.is_empty() {
            details.bw-vorbild {
                summary { "Antworten, die das Schreiben als Tabelle wiederholt" }
                (Auswahl::kaesten(&angaben, "Diese Antworten", namen.iter().map(|(w, t)| Option_::neu(w, t))).werte(gewaehlt))
            }
        }
    }
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let ziel = format!("{}/briefe", adresse(&b.w));
    let vorhaben = Vorhaben { bemerkung: "Schreiben geändert".to_owned(), ziel: ziel.clone(), werte: &werte };
    let bekannt: Vec<String> = namen(&b).into_iter().map(|(id, _)| id).collect();
    match sichern(&anfrage, &b.w, &felder, &vorhaben, |d| schreiben(d, &felder, &bekannt)).await? {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn einzeln(text: &str) -> Value {
    Value::Array(text.lines().map(str::trim).filter(|z| !z.is_empty()).map(Value::from).collect())
}

fn schreiben(d: &mut Dateien, felder: &Felder, bekannt: &[String]) -> Result<(), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut stamm = d.stamm();
    let mut lesen = |feld: &str, lang: usize, leer: bool| {
        let text = freitext(felder.text(feld), lang).unwrap_or_else(|satz| {
            fehler.push(Fehlerhinweis::neu(feld, satz));
            "-".to_owned()
        });
        if text.is_empty() && !leer {
            fehler.push(Fehlerhinweis::neu(feld, "Schreiben Sie etwas in dieses Feld. Das Schreiben braucht es."));
        }
        text
    };
    let (an, anrede) = (lesen("empfaenger", 500, false), lesen("anrede", 200, false));
    let mut briefe = briefe(&stamm);
    for (id, brief) in briefe.iter_mut() {
        let Some(brief) = brief.as_table_mut() else { continue };
        let teile: Vec<_> = teile(&Value::Table(brief.clone())).collect();
        for (teil, _, hoehe, leer) in teile {
            let text = lesen(&format!("{id}-{teil}"), if hoehe == 1 { 200 } else { 5000 }, leer);
            match (teil, text.is_empty()) {
                (_, true) => drop(brief.remove(teil)),
                ("entscheidung", _) => drop(brief.insert(teil.to_owned(), einzeln(&text))),
                _ => drop(brief.insert(teil.to_owned(), text.into())),
            }
        }
        let feld = format!("{id}-angaben");
        let alt = brief.get("angaben").and_then(Value::as_array).cloned().unwrap_or_default();
        let gewaehlt = felder.0.iter().filter(|(n, _)| *n == feld).flat_map(|(_, w)| w.lines()).map(Value::from);
        let neu: Vec<Value> = gewaehlt
            .chain(alt.into_iter().filter(|a| a.as_str().is_none_or(|n| !bekannt.iter().any(|b| b == n))))
            .collect();
        if neu.is_empty() {
            drop(brief.remove("angaben"))
        } else {
            drop(brief.insert("angaben".into(), Value::Array(neu)))
        }
    }
    if !fehler.is_empty() {
        return Err(fehler);
    }
    stamm.insert("briefe".into(), Value::Table(briefe));
    let empfaenger = [("zeilen".to_owned(), einzeln(&an)), ("anrede".to_owned(), anrede.into())];
    stamm.insert("empfaenger".into(), Value::Table(empfaenger.into_iter().collect()));
    d.stamm_setzen(&stamm);
    Ok(())
}
