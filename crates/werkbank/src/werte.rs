//! Calculated values of a draft: a formula (with its words beside it) or a decision; checked before it is saved, and tried
//! with the test cases.

use konto::Aktion;
use leistung::Leistung;
use serde_json::{Map, Value, json};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, werte};

use crate::{
    frageart,
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
    regeln::Werk,
};

/// The page of a value that does not exist yet.
pub const NEU: &str = "neu";

type Eigenschaften = Map<String, Value>;

fn text<'a>(w: &'a Eigenschaften, name: &str) -> &'a str {
    w.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// What a formula may name: its name there, what it is called, what kind of answer it is.
pub struct Name {
    name: String,
    worte: String,
    art: String,
}

/// Everything that a formula may name.
pub fn namen(b: &Blick) -> Vec<Name> {
    let mut aus = Vec::new();
    let mut dazu = |name: &str, worte: String, art: String| aus.push(Name { name: name.to_owned(), worte, art });
    for f in b.fragen() {
        let art = frageart::name(&f.art);
        let art = match (f.art.as_str(), f.gruppe) {
            (_, Some(_)) => format!("{art} in jedem Eintrag"),
            ("gruppe" | "tabelle", None) => format!("{art}: eine Liste von Einträgen"),
            _ => art.to_owned(),
        };
        dazu(&f.id, format!("„{}“", f.frage), art);
    }
    for (name, p) in b.w.dateien.stamm().get("parameter").and_then(|p| p.as_table()).into_iter().flatten() {
        if p.get("art").and_then(|a| a.as_str()) == Some("geheim") {
            continue;
        }
        let frage = p.get("frage").and_then(|f| f.as_str()).unwrap_or(name);
        dazu(
            &format!("parameter.{name}"),
            format!("Wert der Behörde „{frage}“"),
            "Wert, den jede Behörde festlegt".to_owned(),
        );
    }
    for w in werte::alle(&b.w.dateien.formular()) {
        dazu(text(&w, "id"), format!("„{}“", text(&w, "frage")), "berechneter Wert".to_owned());
    }
    aus
}

fn in_worten(namen: &[Name], w: &Eigenschaften) -> String {
    match text(w, "entscheidung") {
        "" => formel_in_worten(namen, text(w, "formel")),
        e => format!("Entscheidung „{e}“"),
    }
}

/// A formula as people read it.
pub fn formel_in_worten(namen: &[Name], formel: &str) -> String {
    werte::in_worten(formel, |n| namen.iter().find(|x| x.name == n).map(|x| x.worte.clone()))
}

/// The table of names below a formula.
pub fn namentabelle(bekannt: &[Name], offen: bool) -> Markup {
    html! {
        details.bw-vorbild open[offen] {
            summary { "Namen für die Formel: " (bekannt.len()) }
            (Tabelle::neu("Was eine Formel benutzen kann", ["In der Formel", "Was es ist", "Art"].map(Spalte::text)).titel_verborgen()
                .zeilen(bekannt.iter().map(|n| vec![html! { code { (n.name) } }, html! { (n.worte) }, html! { (n.art) }])))
            p.kern-body { "Außerdem: " code { "heute" } ", Zahlen mit Punkt (12.5), " code { "if … then … else …" } ", und für Gruppen " code { "sum(for e in gruppe return e.feld)" } ", " code { "every e in gruppe satisfies e.feld > 0" } "." }
        }
    }
}

/// `GET /werkstatt/{id}/werte`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let a = adresse(&b.w);
    let alle = werte::alle(&b.w.dateien.formular());
    let bekannt = namen(&b);
    let zeilen = alle.iter().map(|w| {
        let art = werte::ARTEN.iter().find(|(k, _)| *k == text(w, "art")).map_or("", |(_, t)| t);
        let gezeigt = w.get("zeigen").and_then(Value::as_bool) == Some(true);
        vec![
            html! { (bausteine::link(&format!("{a}/wert/{}", text(w, "id")), text(w, "frage"))) },
            html! { (in_worten(&bekannt, w)) },
            html! { (art) },
            html! { (if gezeigt { "ja" } else { "nein" }) },
        ]
    });
    let spalten = ["Wert", "Wie er entsteht", "Was herauskommt", "Auf der Prüfseite"].map(Spalte::text);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if anfrage.abfrage_wert("geloescht").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Gelöscht", bausteine::absatz("Der Wert ist weg. Unter „Fassungen“ lässt sich das zurücknehmen."))) }
        p.kern-body { "Ein berechneter Wert entsteht aus Antworten und Werten der Behörde: eine Gebühr, eine Summe, eine Frist. Bedingungen, Schreiben und der Ablauf können ihn benutzen." }
        @if alle.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch kein berechneter Wert", bausteine::absatz("In diesem Formular ist nichts auszurechnen."))) }
        @else { (Tabelle::neu("Berechnete Werte", spalten).titel_verborgen().zeilen(zeilen)) }
        @if b.w.grundlage.is_none() { (bausteine::knopfzeile(bausteine::linkknopf(Rang::Haupt, &format!("{a}/wert/{NEU}"), "Wert hinzufügen"))) }
        p { (bausteine::link(&format!("{a}/fragen"), "Zurück zu Seiten und Fragen")) }
    };
    blatt_zu(&anfrage, &b.w, "Berechnete Werte").inhalt(inhalt).antwort()
}

fn gelesen(d: &Dateien, name: &str) -> Option<Vec<Wert>> {
    let w = if name == NEU { Map::new() } else { werte::einer(&d.formular(), name)? };
    let zeigen = if w.get("zeigen").and_then(Value::as_bool) == Some(true) { "ja" } else { "" };
    let quelle = if text(&w, "entscheidung").is_empty() { "formel" } else { "entscheidung" };
    Some(vec![
        wert("frage", "Was der Wert ist", text(&w, "frage")),
        wert("art", "Was herauskommt", text(&w, "art")),
        wert("quelle", "Woher", quelle),
        wert("formel", "Formel", text(&w, "formel")),
        wert("entscheidung", "Entscheidung", text(&w, "entscheidung")),
        wert("zeigen", "Auf der Prüfseite", zeigen),
    ])
}

/// `GET /werkstatt/{id}/wert/{wert}`
pub async fn einer(anfrage: Anfrage, Path((id, name)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let werte = gelesen(&b.w.dateien, &name).ok_or(WebFehler::NichtGefunden)?;
    maske(&anfrage, &b, &name, &als_felder(&werte), Vec::new())
}

fn entscheidungen(anfrage: &Anfrage, b: &Blick) -> Vec<String> {
    let werk = Werk::oeffnen(&b.w.dateien, &anfrage.haus.bausteine).ok().flatten();
    let alle = werk.and_then(|w| w.regelwerk.entscheidungen().ok()).unwrap_or_default();
    alle.into_iter().map(|e| e.name).collect()
}

fn maske(anfrage: &Anfrage, b: &Blick, name: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let a = adresse(&b.w);
    let (bekannt, alle) = (namen(b), entscheidungen(anfrage, b));
    let vorher = gelesen(&b.w.dateien, name).unwrap_or_default();
    let getippt = Map::from_iter([("formel".to_owned(), json!(felder.text("formel")))]);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (bausteine::formular(&format!("{a}/wert/{name}"), html! {
            (marke_feld(&vorher))
            (Eingabe::neu("frage", "Was ist der Wert?").hinweis("So steht er auf der Prüfseite, zum Beispiel „Gebühr“.").wert(felder.text("frage")).maximal(200).fehler(zu("frage")))
            (Auswahl::radio("art", "Was kommt heraus?", werte::ARTEN.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text("art")).fehler(zu("art")))
            (Auswahl::radio("quelle", "Wie entsteht er?", [Option_::neu("formel", "Mit einer Formel"), Option_::neu("entscheidung", "Durch eine Entscheidung (Tabelle)")]).wert(felder.text("quelle")).fehler(zu("quelle")))
            (Langtext::neu("formel", "Formel (FEEL)").hinweis("Nur bei „Mit einer Formel“, zum Beispiel: parameter.gebuehr * anzahl. Welche Namen es gibt, steht unten.").zeilen(3).wert(felder.text("formel")).maximal(4000).fehler(zu("formel")).freiwillig(DE))
            @if !felder.text("formel").trim().is_empty() {
                p.kern-body { strong { "In Worten: " } (in_worten(&bekannt, &getippt)) }
            }
            @if !alle.is_empty() {
                (Auswahl::liste(DE, "entscheidung", "Entscheidung", alle.iter().map(|e| Option_::neu(e, e))).hinweis("Nur bei „Durch eine Entscheidung“.").wert(felder.text("entscheidung")).fehler(zu("entscheidung")).freiwillig(DE))
            }
            (Kasten::neu("zeigen", "Auf der Prüfseite und in der Eingangsbestätigung zeigen").gesetzt(felder.text("zeigen") == "ja"))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Wert speichern"))
                @if name != NEU { (Knopf::still("Wert löschen").symbol("delete").feld("aktion", "loeschen")) }
            }))
        }))
        @if name != NEU { (probe(b, name)) }
        (namentabelle(&bekannt, name == NEU))
        p { (bausteine::link(&format!("{a}/werte"), "Zurück zu den berechneten Werten")) }
    };
    let titel = if name == NEU { "Neuer Wert".to_owned() } else { format!("Wert „{}“", felder.text("frage")) };
    blatt_zu(anfrage, &b.w, &titel).fehler(fehler).inhalt(inhalt).antwort()
}

/// What comes out in the test cases.
fn probe(b: &Blick, name: &str) -> Markup {
    let Some(l) = &b.leistung else { return html! {} };
    let Some(berechnet) = l.formular.berechnete().iter().find(|w| w.id == name) else { return html! {} };
    let zeilen: Vec<_> = l
        .faelle
        .iter()
        .map(|f| {
            let wert = l.fall_werte(f).and_then(|w| w.get(name).map(regel::Wert::from));
            let was =
                wert.filter(|w| !w.ist_null()).map_or_else(|| "noch nichts".to_owned(), |w| berechnet.text(&w, DE));
            vec![html! { (f.name) }, html! { (was) }]
        })
        .collect();
    html! {
        (bausteine::abschnitt("Was in den Testfällen herauskommt"))
        @if zeilen.is_empty() { p.kern-body { "Noch gibt es keinen Testfall. Füllen Sie das Formular in der Vorschau aus und heben Sie die Eingaben auf." } }
        @else { (Tabelle::neu("Ergebnis je Testfall", ["Testfall", "Ergebnis"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
    }
}

/// What was typed, or what is wrong with it.
fn getippt(felder: &Felder) -> Result<Eigenschaften, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let frage = freitext(felder.text("frage"), 200).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("frage", satz));
        "-".to_owned()
    });
    if frage.is_empty() {
        fehler.push(Fehlerhinweis::neu("frage", "Schreiben Sie, was der Wert ist."));
    }
    let art = felder.text("art");
    if !werte::ARTEN.iter().any(|(w, _)| *w == art) {
        fehler.push(Fehlerhinweis::neu("art", "Wählen Sie, was herauskommt."));
    }
    let mut neu = Map::from_iter([("frage".to_owned(), json!(frage)), ("art".to_owned(), json!(art))]);
    match (felder.text("quelle"), felder.text("formel").trim(), felder.text("entscheidung")) {
        ("formel", "", _) => {
            fehler.push(Fehlerhinweis::neu("formel", "Schreiben Sie die Formel, zum Beispiel parameter.gebuehr * 2."))
        }
        ("formel", formel, _) => drop(neu.insert("formel".into(), json!(formel))),
        ("entscheidung", _, "") => fehler.push(Fehlerhinweis::neu(
            "entscheidung",
            "Wählen Sie die Entscheidung. Gibt es noch keine, legen Sie sie unter „Gebühren und Entscheidungen“ an.",
        )),
        ("entscheidung", _, e) => drop(neu.insert("entscheidung".into(), json!(e))),
        _ => fehler.push(Fehlerhinweis::neu("quelle", "Wählen Sie, wie der Wert entsteht.")),
    }
    if felder.text("zeigen") == "ja" {
        neu.insert("zeigen".into(), json!(true));
    }
    if fehler.is_empty() { Ok(neu) } else { Err(fehler) }
}

/// What the check says about this value, at the field where it is mended.
fn maengel(anfrage: &Anfrage, d: &Dateien, name: &str, neu: &Eigenschaften) -> Vec<Fehlerhinweis> {
    let feld = if neu.contains_key("formel") { "formel" } else { "entscheidung" };
    let stelle = format!("Berechnet „{name}“");
    let (_, befunde) = Leistung::uebersetzen_soweit(&d.vollstaendig(&anfrage.haus.bausteine));
    let hier = |f: &&leistung::Befund| f.ist_fehler() && (f.stelle == stelle || f.stelle == "Berechnet");
    befunde.iter().filter(hier).take(1).map(|f| Fehlerhinweis::neu(feld, f.satz.clone())).collect()
}

/// `POST /werkstatt/{id}/wert/{wert}`
pub async fn speichern(anfrage: Anfrage, Path((id, name)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    if b.w.grundlage.is_some() {
        let satz = "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Berechnungen kommen vom Land und bleiben, wie sie sind.";
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    if name == NEU {
        return anlegen(&anfrage, &b, &felder).await;
    }
    let weg = felder.text("aktion") == "loeschen";
    let ziel = format!("{}/wert/{name}", adresse(&b.w));
    let lesen = |d: &Dateien| gelesen(d, &name);
    let was = felder.text("frage");
    let bemerkung = if weg { format!("Wert „{was}“ gelöscht") } else { format!("Wert „{was}“ geändert") };
    let vorhaben = Vorhaben { bemerkung, ziel: ziel.clone(), werte: &lesen };
    let schreiben = |d: &mut Dateien| {
        let einwand = |e: werkstatt::Einwand| vec![Fehlerhinweis::neu("", e.0)];
        if weg {
            return werte::loeschen(d, &name).map_err(einwand);
        }
        let neu = getippt(&felder)?;
        werte::setzen(d, &name, &neu).map_err(einwand)?;
        let maengel = maengel(&anfrage, d, &name, &neu);
        if maengel.is_empty() { Ok(()) } else { Err(maengel) }
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja if weg => Ok(web::weiter(&format!("{}/werte?geloescht=ja", adresse(&b.w)))),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &name, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

async fn anlegen(anfrage: &Anfrage, b: &Blick, felder: &Felder) -> Ergebnis {
    let neu = match getippt(felder) {
        Ok(neu) => neu,
        Err(fehler) => return maske(anfrage, b, NEU, felder, fehler),
    };
    let weitere: Vec<String> = b.fragen().into_iter().map(|f| f.id).collect();
    let (mut name, mut faul) = (String::new(), Vec::new());
    let ausgang = aendern(anfrage, &b.w, &format!("Wert „{}“ hinzugefügt", text(&neu, "frage")), |d| {
        name = werte::hinzu(d, &neu, &weitere)?;
        faul = maengel(anfrage, d, &name, &neu);
        if faul.is_empty() { Ok(()) } else { Err(Stoerung::Einwand(String::new())) }
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/wert/{name}?gespeichert=ja", adresse(&w)))),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) if faul.is_empty() => Err(WebFehler::Konflikt(satz)),
        Geaendert::Anders(..) => maske(anfrage, b, NEU, felder, faul),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
    }
}
