//! What authorities set in a service: fees, texts, choices, and secrets for the machines of others. Each is declared on a page
//! of its own: kind, question, what holds without it, where it is fixed for all.

use konto::Aktion;
use leistung::{Leistung, Parameterdefinition};
use toml::{Table, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, parameter};

use crate::{
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// The page of a value that does not exist yet.
const NEU: &str = "neu";
const VOM_LAND: &str =
    "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Welche Werte eine Behörde setzt, legt das Land fest.";

/// Word in `leistung.toml`, what people read.
const ARTEN: [(&str, &str); 6] = [
    ("betrag", "Ein Betrag in Euro"),
    ("zahl", "Eine ganze Zahl"),
    ("ja_nein", "Ja oder Nein"),
    ("auswahl", "Eine von mehreren Möglichkeiten"),
    ("text", "Ein Text"),
    (
        "geheim",
        "Ein Geheimnis: Die Behörde trägt es ein, danach liest es niemand mehr. Es geht nur an ein anderes System, das die Behörde damit einlässt.",
    ),
];
const LAENDER: [(&str, &str); 2] = [("14", "Sachsen"), ("15", "Sachsen-Anhalt")];

fn text(t: &Table, name: &str) -> String {
    match t.get(name) {
        Some(Value::String(s)) => s.clone(),
        Some(Value::Boolean(b)) => if *b { "ja" } else { "nein" }.to_owned(),
        Some(w @ (Value::Integer(_) | Value::Float(_))) => w.to_string().replace('.', ","),
        _ => String::new(),
    }
}

fn art_wort(art: &str) -> &str {
    ARTEN.iter().find(|(a, _)| *a == art).map_or(art, |(_, t)| t.split(':').next().unwrap_or(t))
}

/// `GET /werkstatt/{id}/parameter`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let a = adresse(&b.w);
    let eigene = parameter::alle(&b.w.dateien);
    let spalten = ["Wert", "Art", "Vorgabe", "Wer legt ihn fest?"].map(Spalte::text);
    let zeilen = eigene.iter().map(|(name, t)| {
        let geheim = text(t, "art") == "geheim";
        let frage = Some(text(t, "frage")).filter(|f| !f.is_empty()).unwrap_or_else(|| name.clone());
        vec![
            bausteine::link(&format!("{a}/parameter/{name}"), &frage),
            html! { (art_wort(&text(t, "art"))) },
            html! { @if geheim { "keine" } @else { (text(t, "vorgabe")) " " (text(t, "einheit")) } },
            html! { (wer(t.get("fest_in"))) },
        ]
    });
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if b.w.grundlage.is_some() { (bausteine::meldung(Art::Hinweis, "Die Werte kommen vom Land", bausteine::absatz(VOM_LAND))) }
        @if anfrage.abfrage_wert("geloescht").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Gelöscht", bausteine::absatz("Unter „Fassungen“ lässt sich das zurücknehmen."))) }
        p.kern-body { "Was nicht überall gleich ist, legt jede Behörde selbst fest: Gebühren, Namen, Wege. Für alles gibt es eine Vorgabe. Was überall gleich sein muss, legen Sie hier für alle fest." }
        @if eigene.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch kein Wert", bausteine::absatz("Dieser Dienst ist in allen Behörden gleich."))) }
        @else { (Tabelle::neu("Werte, die Behörden setzen", spalten).titel_verborgen().zeilen(zeilen)) }
        @if b.w.grundlage.is_none() { (bausteine::knopfzeile(bausteine::linkknopf(Rang::Neben, &format!("{a}/parameter/{NEU}"), "Wert hinzufügen"))) }
        (gemeinsame(&b, &eigene))
    };
    blatt_zu(&anfrage, &b.w, "Werte der Behörden").inhalt(inhalt).antwort()
}

/// Whether authorities set it, or it holds for all.
fn wer(fest: Option<&Value>) -> String {
    let laender: Vec<&str> = fest
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|w| LAENDER.iter().find(|(l, _)| *l == w).map_or(w, |(_, n)| n))
        .collect();
    if laender.is_empty() { "jede Behörde".to_owned() } else { format!("fest in: {}", laender.join(", ")) }
}

/// What shared groups bring: for reading.
fn gemeinsame(b: &Blick, eigene: &[(String, Table)]) -> Markup {
    let fremd = |(n, _): &(&String, &Parameterdefinition)| !eigene.iter().any(|(e, _)| e == *n);
    let alle: Vec<_> = b.leistung.iter().flat_map(|l| &l.stamm.parameter).filter(fremd).collect();
    html! {
        @if !alle.is_empty() {
            (bausteine::abschnitt("Aus gemeinsamen Bausteinen"))
            ul.kern-list.kern-list--bullet { @for (_, d) in alle { li { (d.frage) @if d.ist_geheim() { " (Geheimnis)" } } } }
        }
    }
}

fn gelesen(d: &Dateien, name: &str) -> Option<Vec<Wert>> {
    let t = if name == NEU { Table::new() } else { parameter::einer(d, name)? };
    let optionen = t.get("optionen").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table);
    let optionen: Vec<String> = optionen.map(|o| format!("{}: {}", text(o, "wert"), text(o, "text"))).collect();
    let je_land = |land: &str| t.get("je_land").and_then(Value::as_table).map(|l| text(l, land)).unwrap_or_default();
    let fest = t.get("fest_in").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let geht = parameter::empfaenger(d).into_iter().filter(|(_, _, z)| z.as_deref() == Some(name));
    let mut aus: Vec<Wert> = [
        ("frage", "Frage"),
        ("hinweis", "Hinweis"),
        ("art", "Art"),
        ("einheit", "Einheit"),
        ("vorgabe", "Vorgabe"),
        ("von", "Mindestens"),
        ("bis", "Höchstens"),
    ]
    .into_iter()
    .map(|(n, was)| wert(n, was, text(&t, n)))
    .collect();
    aus.extend(LAENDER.map(|(l, n)| wert(format!("vorgabe-{l}"), format!("Vorgabe in {n}"), je_land(l))));
    aus.push(wert("optionen", "Möglichkeiten", optionen.join("\n")));
    aus.push(wert("oeffentlich", "In der Gebührentafel", if text(&t, "oeffentlich") == "ja" { "ja" } else { "" }));
    aus.push(wert("fest", "Für alle fest", fest.collect::<Vec<_>>().join("\n")));
    aus.push(wert("zugang", "Wer bekommt es?", geht.map(|(k, ..)| k).collect::<Vec<_>>().join("\n")));
    Some(aus)
}

/// `GET /werkstatt/{id}/parameter/{name}`
pub async fn einer(anfrage: Anfrage, Path((id, name)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let werte = gelesen(&b.w.dateien, &name).ok_or(WebFehler::NichtGefunden)?;
    maske(&anfrage, &b, &name, &als_felder(&werte), Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, name: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let a = adresse(&b.w);
    let vorher = gelesen(&b.w.dateien, name).unwrap_or_default();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (bausteine::formular(&format!("{a}/parameter/{name}"), html! {
            (marke_feld(&vorher))
            (eingaben(b, felder, &fehler))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Speichern"))
                @if name != NEU { (Knopf::still("Löschen").zusatz(felder.text("frage")).symbol("delete").feld("aktion", "loeschen")) }
            }))
        }))
        @if name != NEU { p.kern-body { "In Formeln und Tabellen heißt der Wert " code { "parameter." (name) } ". Ein Geheimnis kommt dort nicht vor." } }
        p { (bausteine::link(&format!("{a}/parameter"), "Zurück zu den Werten der Behörden")) }
    };
    let titel =
        if name == NEU { "Wert hinzufügen".to_owned() } else { format!("Wert „{}“", felder.text("frage")) };
    blatt_zu(anfrage, &b.w, &titel).fehler(fehler).inhalt(inhalt).antwort()
}

fn viele<'a>(felder: &'a Felder, name: &str) -> Vec<&'a str> {
    felder.0.iter().filter(|(n, _)| n == name).flat_map(|(_, w)| w.lines()).collect()
}

fn eingaben(b: &Blick, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let kurz = |n: &'static str, was: &'static str, hilfe: &'static str| {
        html! { (Eingabe::neu(n, was).hinweis_oder((!hilfe.is_empty()).then_some(hilfe)).wert(felder.text(n)).maximal(500).fehler(zu(n)).freiwillig(DE)) }
    };
    let empfaenger = parameter::empfaenger(&b.w.dateien);
    let kaesten = |n: &'static str, was: &'static str, hilfe: &'static str, alle: Vec<(String, String)>| {
        let wahl = Auswahl::kaesten(n, was, alle.iter().map(|(w, t)| Option_::neu(w, t))).hinweis(hilfe).fehler(zu(n));
        html! { (wahl.freiwillig(DE).werte(viele(felder, n))) }
    };
    html! {
        (Eingabe::neu("frage", "Was legt die Behörde fest?").hinweis("So liest sie es auf ihrer Seite „Werte Ihrer Behörde“.").wert(felder.text("frage")).maximal(200).fehler(zu("frage")))
        (kurz("hinweis", "Was hilft ihr dabei?", ""))
        (Auswahl::radio("art", "Was ist es?", ARTEN.map(|(w, t)| Option_::neu(w, t))).wert(felder.text("art")).fehler(zu("art")))
        @if empfaenger.is_empty() { p.kern-body { "Für ein Geheimnis braucht es einen Empfänger: Legen Sie ihn unter „Andere Beteiligte“ an." } }
        @else { (kaesten("zugang", "Wer bekommt das Geheimnis?", "Nur bei einem Geheimnis.", empfaenger.into_iter().map(|(k, n, _)| (k, n)).collect())) }
        (kurz("vorgabe", "Was gilt, wenn die Behörde nichts einträgt?", "Bei einem Betrag zum Beispiel 12,50; bei „Ja oder Nein“ ja oder nein; bei Möglichkeiten das Wort vor dem Doppelpunkt. Bei einem Geheimnis leer."))
        @for (l, n) in LAENDER { (Eingabe::neu(&format!("vorgabe-{l}"), &format!("Stattdessen in {n}")).wert(felder.text(&format!("vorgabe-{l}"))).maximal(500).fehler(zu(&format!("vorgabe-{l}"))).freiwillig(DE)) }
        (kaesten("fest", "Wo gilt die Vorgabe für alle?", "Dort lesen die Behörden den Wert, ändern ihn aber nicht.", LAENDER.map(|(l, n)| (l.to_owned(), n.to_owned())).to_vec()))
        (kurz("einheit", "Einheit", "Zum Beispiel: je Fahrzeug. „Euro“ steht bei Beträgen von selbst da."))
        (kurz("von", "Mindestens", ""))
        (kurz("bis", "Höchstens", "Bei einem Text: so viele Zeichen."))
        (Langtext::neu("optionen", "Möglichkeiten, eine je Zeile").hinweis("Zum Beispiel: sofort: Sofort beim Antrag. Vor dem Doppelpunkt steht das Wort für Formeln.").zeilen(4).wert(felder.text("optionen")).maximal(4000).fehler(zu("optionen")).freiwillig(DE))
        (Kasten::neu("oeffentlich", "Alle sehen den Wert in der Gebührentafel").gesetzt(felder.text("oeffentlich") == "ja"))
    }
}

/// A typed value as `leistung.toml` has it.
fn toml_wert(art: &str, getippt: &str) -> Result<Value, &'static str> {
    match art {
        "zahl" => {
            getippt.parse::<i64>().map(Value::from).map_err(|_| "Geben Sie eine ganze Zahl ein, zum Beispiel 12.")
        }
        "ja_nein" => match getippt {
            "ja" => Ok(true.into()),
            "nein" => Ok(false.into()),
            _ => Err("Schreiben Sie ja oder nein."),
        },
        _ => Ok(getippt.into()),
    }
}

/// What was typed, laid over what is there: other places of `je_land` and `fest_in` stay.
fn getippt(mut t: Table, felder: &Felder) -> Result<Table, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut zeile = |name: &str| {
        freitext(felder.text(name), 500).unwrap_or_else(|satz| {
            fehler.push(Fehlerhinweis::neu(name, satz));
            String::new()
        })
    };
    let namen = ["frage", "hinweis", "art", "einheit", "vorgabe", "von", "bis", "vorgabe-14", "vorgabe-15"];
    let typed = namen.map(|n| (n, zeile(n)));
    let wort = |n: &str| typed.iter().find(|(m, _)| *m == n).map_or("", |(_, w)| w.as_str());
    let art = wort("art").to_owned();
    if wort("frage").is_empty() {
        fehler.push(Fehlerhinweis::neu("frage", "Schreiben Sie, was die Behörde festlegt."));
    }
    if !ARTEN.iter().any(|(a, _)| *a == art) {
        fehler.push(Fehlerhinweis::neu("art", "Wählen Sie, was es ist."));
    }
    for name in ["frage", "hinweis", "einheit"] {
        legen(&mut t, name, Some(wort(name)).filter(|w| !w.is_empty()).map(Value::from));
    }
    t.insert("art".into(), art.clone().into());
    let mut als_wert = |name: &str, art: &str| match wort(name) {
        // An empty text is a default, too.
        "" if name == "vorgabe" && art == "text" => Some(Value::from("")),
        "" => None,
        w => toml_wert(art, w).map_err(|satz| fehler.push(Fehlerhinweis::neu(name, satz))).ok(),
    };
    let vorgabe = als_wert("vorgabe", &art);
    let grenze = if art == "text" { "zahl" } else { &art };
    let (von, bis) = (als_wert("von", grenze), als_wert("bis", grenze));
    let je_land = LAENDER.map(|(l, _)| (l, als_wert(&format!("vorgabe-{l}"), &art)));
    legen(&mut t, "vorgabe", vorgabe);
    legen(&mut t, "von", von);
    legen(&mut t, "bis", bis);
    let mut laender = t.get("je_land").and_then(Value::as_table).cloned().unwrap_or_default();
    je_land.into_iter().for_each(|(l, w)| legen(&mut laender, l, w));
    legen(&mut t, "je_land", (!laender.is_empty()).then(|| laender.into()));
    let alt = t.get("fest_in").and_then(Value::as_array).cloned().unwrap_or_default();
    let andere = alt.into_iter().filter(|w| !LAENDER.iter().any(|(l, _)| w.as_str() == Some(l)));
    let fest: Vec<Value> = viele(felder, "fest").into_iter().map(Value::from).chain(andere).collect();
    legen(&mut t, "fest_in", (!fest.is_empty()).then(|| fest.into()));
    match optionen(felder.text("optionen")) {
        Ok(o) => legen(&mut t, "optionen", (!o.is_empty()).then(|| o.into())),
        Err(satz) => fehler.push(Fehlerhinweis::neu("optionen", satz)),
    }
    legen(&mut t, "oeffentlich", (felder.text("oeffentlich") == "ja").then(|| true.into()));
    if fehler.is_empty() { Ok(t) } else { Err(fehler) }
}

fn legen(t: &mut Table, name: &str, wert: Option<Value>) {
    match wert {
        Some(w) => drop(t.insert(name.to_owned(), w)),
        None => drop(t.remove(name)),
    }
}

fn optionen(getippt: &str) -> Result<Vec<Value>, String> {
    getippt
        .lines()
        .map(str::trim)
        .filter(|z| !z.is_empty())
        .map(|z| {
            let (wert, text) = z.split_once(':').unwrap_or((z, z));
            let (wert, text) = (wert.trim(), freitext(text, 200)?);
            if wert.is_empty() || text.is_empty() || wert.len() > 60 {
                return Err(format!("„{z}“: Schreiben Sie ein kurzes Wort, einen Doppelpunkt und was man liest."));
            }
            Ok(Table::from_iter([("wert".to_owned(), wert.into()), ("text".to_owned(), text.into())]).into())
        })
        .collect()
}

/// What the check says about this value, at the field that it is about.
fn maengel(anfrage: &Anfrage, d: &Dateien, name: &str) -> Vec<Fehlerhinweis> {
    let stelle = format!("parameter.{name}");
    let (_, befunde) = Leistung::uebersetzen_soweit(&d.vollstaendig(&anfrage.haus.bausteine));
    let feld = |satz: &str| match satz {
        s if s.contains("bekommt niemand") || s.contains("an ein Ziel") => "zugang",
        s if s.contains("„von“") => "von",
        s if s.contains("„bis“") => "bis",
        s if s.contains("„optionen“") => "optionen",
        s if s.contains("„einheit“") => "einheit",
        s if s.contains("„oeffentlich“") => "oeffentlich",
        s if s.contains("„fest_in“") => "fest",
        _ => "vorgabe",
    };
    let hier = |f: &&leistung::Befund| f.ist_fehler() && f.datei == leistung::STAMM && f.stelle == stelle;
    let mut aus: Vec<Fehlerhinweis> =
        befunde.iter().filter(hier).map(|f| Fehlerhinweis::neu(feld(&f.satz), f.satz.clone())).collect();
    // A rule, a text or a letter that names a value which has just become a secret.
    let genannt = format!("Geheimnis „{name}“");
    aus.extend(
        befunde
            .iter()
            .filter(|f| f.satz.contains(&genannt))
            .map(|f| Fehlerhinweis::neu("art", format!("{}, {}: {}", f.datei, f.stelle, f.satz))),
    );
    aus.truncate(3);
    aus
}

fn empfaenger(d: &mut Dateien, name: &str, felder: &Felder) {
    let gewaehlt: Vec<String> = match felder.text("art") {
        "geheim" => viele(felder, "zugang").into_iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    parameter::empfaenger_setzen(d, name, &gewaehlt);
}

/// `POST /werkstatt/{id}/parameter/{name}`
pub async fn speichern(anfrage: Anfrage, Path((id, name)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    if b.w.grundlage.is_some() {
        return Err(WebFehler::Konflikt(VOM_LAND.to_owned()));
    }
    if name == NEU {
        return anlegen(&anfrage, &b, &felder).await;
    }
    let weg = felder.text("aktion") == "loeschen";
    let ziel = format!("{}/parameter/{name}", adresse(&b.w));
    let lesen = |d: &Dateien| gelesen(d, &name);
    let was = felder.text("frage");
    let bemerkung = if weg {
        format!("Wert der Behörde „{was}“ gelöscht")
    } else {
        format!("Wert der Behörde „{was}“ geändert")
    };
    let vorhaben = Vorhaben { bemerkung, ziel: ziel.clone(), werte: &lesen };
    let schreiben = |d: &mut Dateien| {
        if weg {
            return parameter::loeschen(d, &name).map_err(|e| vec![Fehlerhinweis::neu("", e.0)]);
        }
        let neu = getippt(parameter::einer(d, &name).unwrap_or_default(), &felder)?;
        parameter::setzen(d, &name, neu);
        empfaenger(d, &name, &felder);
        let maengel = maengel(&anfrage, d, &name);
        if maengel.is_empty() { Ok(()) } else { Err(maengel) }
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja if weg => Ok(web::weiter(&format!("{}/parameter?geloescht=ja", adresse(&b.w)))),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &name, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

async fn anlegen(anfrage: &Anfrage, b: &Blick, felder: &Felder) -> Ergebnis {
    let neu = match getippt(Table::new(), felder) {
        Ok(neu) => neu,
        Err(fehler) => return maske(anfrage, b, NEU, felder, fehler),
    };
    let vergeben: Vec<String> = b.leistung.iter().flat_map(|l| l.stamm.parameter.keys().cloned()).collect();
    let (mut name, mut faul) = (String::new(), Vec::new());
    let ausgang =
        aendern(anfrage, &b.w, &format!("Wert der Behörde „{}“ hinzugefügt", text(&neu, "frage")), |d| {
            name = parameter::hinzu(d, &text(&neu, "frage"), neu.clone(), &vergeben);
            empfaenger(d, &name, felder);
            faul = maengel(anfrage, d, &name);
            if faul.is_empty() { Ok(()) } else { Err(Stoerung::Einwand(String::new())) }
        })
        .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/parameter/{name}?gespeichert=ja", adresse(&w)))),
        Geaendert::Anders(..) => maske(anfrage, b, NEU, felder, faul),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
    }
}
