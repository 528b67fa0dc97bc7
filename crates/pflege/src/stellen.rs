//! The public data of offices, kept by their authority: address, hours with exceptions, channels, accessibility, point.

use grund::{EinheitId, Tag, Traeger};
use http::StatusCode;
use jiff::civil::Time;
use konto::{Aktion, Ressource};
use verzeichnis::{Anschrift, Ausnahme, Barrierefreiheit, Einheit, Kanal, Oeffnungszeiten, Punkt, Zeitspanne};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Spalte, Tabelle},
    html,
};

use crate::{
    gebiet::tag_lesen,
    gemeinsam::{DE, abfrage, blaettern, darf, festschreiben, freitext, marke, seite, traegername, tx},
};

const TAGE: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const JA_NEIN: [(&str, &str); 4] = [
    ("stufenlos", "Eingang und Schalter ohne Stufen"),
    ("wc", "WC für Menschen im Rollstuhl"),
    ("parkplatz", "Parkplatz für Menschen mit Behinderung"),
    ("hoeranlage", "Induktive Höranlage"),
];

/// GET: the offices of her authority; state editors see those of the Land.
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let alle_traeger = anfrage.sitzung()?.traeger(Ressource::Stelle, Aktion::Lesen);
    let wort = grund::suchform(abfrage(&anfrage).text("wort"));
    let gehoert = |e: &Einheit| {
        alle_traeger.iter().any(|t| match t {
            Traeger::Mandant(m) => e.mandant == *m,
            Traeger::Land(l) => stand.mandant(e.mandant).is_some_and(|m| m.ags.land() == l.as_str()),
        })
    };
    let alle: Vec<_> = stand
        .einheiten()
        .into_iter()
        .filter(|e| {
            gehoert(e)
                && (wort.is_empty() || grund::suchform(&format!("{} {}", e.name, e.anschrift.ort)).contains(&wort))
        })
        .collect();
    let (hier, vorige, naechste) = blaettern(&anfrage, &alle, 50);
    let inhalt = html! {
        form.bw-formular method="get" action="/redaktion/stellen" role="search" {
            (Eingabe::neu("wort", "Stelle suchen").hinweis("Name oder Ort").art("search").wert(abfrage(&anfrage).text("wort")))
            (bausteine::knopfzeile(html! { (Knopf::neben("Suchen")) }))
        }
        p.kern-body role="status" { (alle.len()) @if alle.len() == 1 { " Stelle" } @else { " Stellen" } }
        @if !hier.is_empty() {
            (Tabelle::neu("Stellen", [Spalte::text("Stelle"), Spalte::text("Nummer"), Spalte::text("Ort")]).titel_verborgen()
                .zeilen(hier.iter().map(|e| vec![
                    bausteine::link(&format!("/redaktion/stelle/{}", e.id), &e.name),
                    html! { (e.id) },
                    html! { (e.anschrift.plz) " " (e.anschrift.ort) },
                ])))
        }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
        @for m in alle_traeger.iter().filter_map(|t| t.mandant()) {
            p.kern-body { (bausteine::link(&format!("/redaktion/verantwortliche/{m}"), &format!("Verantwortliche Personen: {}", traegername(&stand, Traeger::Mandant(m))))) }
        }
    };
    seite(&anfrage, "Stellen pflegen").inhalt(inhalt).antwort()
}

fn laden(anfrage: &Anfrage, id: &str) -> Result<Einheit, WebFehler> {
    let id = EinheitId(id.parse().map_err(|_| WebFehler::NichtGefunden)?);
    let stand = anfrage.haus.verzeichnis.stand();
    let e = stand.einheit(id).ok_or(WebFehler::NichtGefunden)?;
    let land = crate::gemeinsam::land_von(&stand, Traeger::Mandant(e.mandant)).map(Traeger::Land);
    let meine = [Some(Traeger::Mandant(e.mandant)), land];
    if meine.into_iter().flatten().any(|t| darf(anfrage, t, Ressource::Stelle, Aktion::Lesen)) {
        Ok(e.as_ref().clone())
    } else {
        Err(WebFehler::NichtGefunden)
    }
}

/// The office as the form has it: what is typed stays as it was typed.
fn als_felder(e: &Einheit) -> Felder {
    let mut f: Vec<(String, String)> = vec![
        ("name".into(), e.name.clone()),
        ("strasse".into(), e.anschrift.strasse.clone()),
        ("plz".into(), e.anschrift.plz.clone()),
        ("ort".into(), e.anschrift.ort.clone()),
        ("telefon".into(), e.telefon.clone().unwrap_or_default()),
        ("mail".into(), e.mail.clone().unwrap_or_default()),
        ("webseite".into(), e.webseite.clone().unwrap_or_default()),
        ("beschreibung".into(), e.beschreibung.clone()),
        ("hinweis".into(), e.oeffnungszeiten.hinweis.clone().unwrap_or_default()),
        ("ausnahmen".into(), e.oeffnungszeiten.ausnahmen.iter().map(ausnahme_schreiben).collect::<Vec<_>>().join("\n")),
        ("kanaele".into(), e.kanaele.iter().map(kanal_schreiben).collect::<Vec<_>>().join("\n")),
        ("bf-hinweis".into(), e.barrierefreiheit.hinweis.clone().unwrap_or_default()),
        ("punkt".into(), e.punkt.map(|p| format!("{} {}", p.breite, p.laenge)).unwrap_or_default()),
    ];
    for (i, spannen) in e.oeffnungszeiten.woche.iter().enumerate() {
        f.push((format!("tag-{i}"), spannen_schreiben(spannen)));
    }
    let b = &e.barrierefreiheit;
    for ((name, _), wert) in JA_NEIN.iter().zip([b.stufenlos, b.wc, b.parkplatz, b.hoeranlage]) {
        let wort = match wert {
            Some(true) => "ja",
            Some(false) => "nein",
            None => "",
        };
        f.push(((*name).to_owned(), wort.to_owned()));
    }
    Felder(f)
}

/// GET: the form.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let e = laden(&anfrage, &id)?;
    let felder = als_felder(&e);
    maske(&anfrage, &e, &felder, Vec::new(), StatusCode::OK)
}

fn maske(anfrage: &Anfrage, e: &Einheit, felder: &Felder, fehler: Vec<Fehlerhinweis>, status: StatusCode) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let schreiben = darf(anfrage, Traeger::Mandant(e.mandant), Ressource::Stelle, Aktion::Aendern);
    let inhalt = html! {
        @if status == StatusCode::CONFLICT {
            (bausteine::rueckmeldung(Art::Warnung, "Ihre Änderung wurde nicht gespeichert", html! {
                p.kern-body { "Jemand hat diese Stelle geändert, seit Sie die Seite geöffnet haben. Unten stehen Ihre Angaben. So steht es jetzt:" }
                (vergleich(&als_felder(e), felder))
                p.kern-body { "Wenn Sie jetzt speichern, gelten Ihre Angaben." }
            }))
        }
        @if abfrage(anfrage).gesetzt("gespeichert") { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Das Portal zeigt die Änderung sofort."))) }
        p.kern-body { "Nummer der Stelle: " (e.id) ". " (bausteine::link(&format!("/stelle/{}", e.id), "Auf dem Portal ansehen")) }
        @if schreiben {
            (bausteine::formular(&format!("/redaktion/stelle/{}", e.id), html! {
                input type="hidden" name="stand" value=(marke(e));
                (formular(felder, &fehler))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Stelle speichern")) }))
            }))
        } @else {
            (bausteine::meldung(Art::Hinweis, "Nur lesen", bausteine::absatz("Diese Daten pflegt die Behörde selbst.")))
            (vergleich(felder, &Felder::default()))
        }
    };
    seite(anfrage, format!("Stelle: {}", e.name))
        .vorspann(traegername(&stand, Traeger::Mandant(e.mandant)))
        .krume("/redaktion/stellen", "Stellen")
        .status(status)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn vergleich(da: &Felder, mein: &Felder) -> Markup {
    html! {
        dl.kern-description-list {
            @for (name, wert) in da.0.iter().filter(|(n, w)| !w.is_empty() && mein.wert(n) != Some(w.as_str())) {
                div.kern-description-list-item {
                    dt."kern-description-list-item__key" { (feldname(name)) }
                    dd."kern-description-list-item__value" { (wert) }
                }
            }
        }
    }
}

fn feldname(name: &str) -> &str {
    if let Some(i) = name.strip_prefix("tag-").and_then(|i| i.parse::<usize>().ok()) {
        return TAGE.get(i).copied().unwrap_or(name);
    }
    if let Some((_, text)) = JA_NEIN.iter().find(|(n, _)| *n == name) {
        return text;
    }
    match name {
        "name" => "Name",
        "strasse" => "Straße und Hausnummer",
        "plz" => "Postleitzahl",
        "ort" => "Ort",
        "telefon" => "Telefon",
        "mail" => "E-Mail",
        "webseite" => "Webseite",
        "beschreibung" => "Beschreibung",
        "hinweis" => "Hinweis zu den Öffnungszeiten",
        "ausnahmen" => "Abweichende Tage",
        "kanaele" => "Weitere Wege",
        "bf-hinweis" => "Hinweis zur Barrierefreiheit",
        "punkt" => "Punkt auf der Karte",
        andere => andere,
    }
}

fn formular(felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |feld: &str| Fehlerhinweis::fuer(fehler, feld);
    let w = |name: &str| felder.text(name);
    html! {
        (Eingabe::neu("name", "Name").wert(w("name")).maximal(200).fehler(zu("name")))
        (Eingabe::neu("strasse", "Straße und Hausnummer").wert(w("strasse")).maximal(200).fehler(zu("strasse")))
        (Eingabe::neu("plz", "Postleitzahl").ziffern().breite(6).wert(w("plz")).maximal(5).fehler(zu("plz")))
        (Eingabe::neu("ort", "Ort").wert(w("ort")).maximal(200).fehler(zu("ort")))
        (Eingabe::neu("telefon", "Telefon").art("tel").wert(w("telefon")).maximal(100).fehler(zu("telefon")).freiwillig(DE))
        (Eingabe::neu("mail", "E-Mail-Adresse").art("email").wert(w("mail")).maximal(200).fehler(zu("mail")).freiwillig(DE))
        (Eingabe::neu("webseite", "Webseite").hinweis("Beginnt mit https://").wert(w("webseite")).maximal(300).fehler(zu("webseite")).freiwillig(DE))
        (Langtext::neu("beschreibung", "Was die Stelle macht").zeilen(4).wert(w("beschreibung")).fehler(zu("beschreibung")).freiwillig(DE))
        h2.kern-heading-medium { "Öffnungszeiten" }
        p.kern-body { "Zum Beispiel „9-12, 13:30-18“. Leer heißt geschlossen." }
        @for (i, tag) in TAGE.iter().enumerate() {
            @let name = format!("tag-{i}");
            (Eingabe::neu(&name, tag).wert(w(&name)).breite(24).maximal(100).fehler(zu(&name)).freiwillig(DE))
        }
        (Langtext::neu("ausnahmen", "Abweichende Tage").hinweis("Eine Zeile je Zeitraum: „24.12.2026 - 31.12.2026: geschlossen (Betriebsruhe)“ oder „2.1.2027: 10-12“.").zeilen(4).wert(w("ausnahmen")).fehler(zu("ausnahmen")).freiwillig(DE))
        (Eingabe::neu("hinweis", "Hinweis zu den Öffnungszeiten").hinweis("Zum Beispiel „nur mit Termin“.").wert(w("hinweis")).maximal(300).fehler(zu("hinweis")).freiwillig(DE))
        h2.kern-heading-medium { "Weitere Wege zur Stelle" }
        (Langtext::neu("kanaele", "Weitere Wege").hinweis("Eine Zeile je Weg: „Fax: 03591 534-0 | nur für Firmen“. Hinter dem Strich steht ein Hinweis.").zeilen(4).wert(w("kanaele")).fehler(zu("kanaele")).freiwillig(DE))
        h2.kern-heading-medium { "Barrierefreiheit" }
        @for (name, frage) in JA_NEIN {
            (Auswahl::radio(name, frage, [Option_::neu("ja", "Ja"), Option_::neu("nein", "Nein"), Option_::neu("", "keine Angabe")]).wert(w(name)).nebeneinander())
        }
        (Eingabe::neu("bf-hinweis", "Was noch hilft").wert(w("bf-hinweis")).maximal(500).fehler(zu("bf-hinweis")).freiwillig(DE))
        (Eingabe::neu("punkt", "Punkt auf der Karte").hinweis("Breite und Länge in Grad, zum Beispiel „51,1814 14,4239“.").wert(w("punkt")).breite(24).fehler(zu("punkt")).freiwillig(DE))
    }
}

/// POST: saves, if nobody else did since the form was read.
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let e = laden(&anfrage, &id)?;
    if !darf(&anfrage, Traeger::Mandant(e.mandant), Ressource::Stelle, Aktion::Aendern) {
        return Err(WebFehler::NichtGefunden);
    }
    // Nobody else changes it until this is written: of two who save at the same moment the second sees what the first did.
    let mut tx = tx(&anfrage, Traeger::Mandant(e.mandant)).await?;
    let e = verzeichnis::einheit_sperren(&mut tx, e.id).await?.ok_or(WebFehler::NichtGefunden)?;
    if felder.text("stand") != marke(&e) {
        return maske(&anfrage, &e, &felder, Vec::new(), StatusCode::CONFLICT);
    }
    let neu = match lesen(&e, &felder) {
        Ok(neu) => neu,
        Err(fehler) => return maske(&anfrage, &e, &felder, fehler, StatusCode::OK),
    };
    verzeichnis::einheit_speichern(&mut tx, &neu).await?;
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/stelle/{}?gespeichert=ja", e.id)))
}

fn lesen(da: &Einheit, felder: &Felder) -> Result<Einheit, Vec<Fehlerhinweis>> {
    let mut fehler: Vec<Fehlerhinweis> = Vec::new();
    let mut text = |name: &str, maximal: usize, pflicht: bool| match freitext(felder.text(name), maximal) {
        Ok(t) if pflicht && t.is_empty() => {
            fehler.push(Fehlerhinweis::neu(name, format!("Füllen Sie „{}“ aus.", feldname(name))));
            t
        }
        Ok(t) => t,
        Err(e) => {
            fehler.push(Fehlerhinweis::neu(name, e));
            String::new()
        }
    };
    let mut neu = da.clone();
    neu.name = text("name", 200, true);
    neu.anschrift =
        Anschrift { strasse: text("strasse", 200, true), plz: text("plz", 5, true), ort: text("ort", 200, true) };
    let leer = |t: String| Some(t).filter(|t| !t.is_empty());
    neu.telefon = leer(text("telefon", 100, false));
    neu.mail = leer(text("mail", 200, false));
    neu.webseite = leer(text("webseite", 300, false));
    neu.beschreibung = text("beschreibung", 5000, false);
    let hinweis = leer(text("hinweis", 300, false));
    let bf = leer(text("bf-hinweis", 500, false));
    if neu.anschrift.plz.len() != 5 || !neu.anschrift.plz.bytes().all(|b| b.is_ascii_digit()) {
        fehler.push(Fehlerhinweis::neu("plz", "Die Postleitzahl hat fünf Ziffern."));
    }
    if neu.mail.as_deref().is_some_and(|m| !m.contains('@')) {
        fehler.push(Fehlerhinweis::neu("mail", "Das ist keine E-Mail-Adresse. Prüfen Sie sie."));
    }
    if neu.webseite.as_deref().is_some_and(|w| !w.starts_with("https://")) {
        fehler.push(Fehlerhinweis::neu("webseite", "Die Adresse muss mit https:// beginnen."));
    }
    neu.oeffnungszeiten = zeiten(felder, hinweis, &mut fehler);
    neu.kanaele = felder
        .text("kanaele")
        .lines()
        .map(str::trim)
        .filter(|z| !z.is_empty())
        .filter_map(|z| {
            let k = kanal_lesen(z);
            if k.is_none() {
                fehler.push(Fehlerhinweis::neu(
                    "kanaele",
                    format!("„{z}“: Schreiben Sie Art, Doppelpunkt und Nummer oder Adresse."),
                ));
            }
            k
        })
        .collect();
    let ja_nein = |name| match felder.text(name) {
        "ja" => Some(true),
        "nein" => Some(false),
        _ => None,
    };
    neu.barrierefreiheit = Barrierefreiheit {
        stufenlos: ja_nein("stufenlos"),
        wc: ja_nein("wc"),
        parkplatz: ja_nein("parkplatz"),
        hoeranlage: ja_nein("hoeranlage"),
        hinweis: bf,
    };
    match punkt_lesen(felder.text("punkt")) {
        Ok(p) => neu.punkt = p,
        Err(e) => fehler.push(Fehlerhinweis::neu("punkt", e)),
    }
    if fehler.is_empty() { Ok(neu) } else { Err(fehler) }
}

fn zeiten(felder: &Felder, hinweis: Option<String>, fehler: &mut Vec<Fehlerhinweis>) -> Oeffnungszeiten {
    let mut o = Oeffnungszeiten { hinweis, ..Oeffnungszeiten::default() };
    for (i, platz) in o.woche.iter_mut().enumerate() {
        let name = format!("tag-{i}");
        match spannen_lesen(felder.text(&name)) {
            Ok(s) => *platz = s,
            Err(e) => fehler.push(Fehlerhinweis::neu(&name, format!("{}: {e}", feldname(&name)))),
        }
    }
    for zeile in felder.text("ausnahmen").lines().map(str::trim).filter(|z| !z.is_empty()) {
        match ausnahme_lesen(zeile) {
            Ok(a) => o.ausnahmen.push(a),
            Err(e) => fehler.push(Fehlerhinweis::neu("ausnahmen", format!("„{zeile}“: {e}"))),
        }
    }
    o
}

fn uhr(text: &str) -> Option<Time> {
    let (h, m) = text.trim().split_once([':', '.']).unwrap_or((text.trim(), "0"));
    Time::new(h.parse().ok()?, m.parse().ok()?, 0, 0).ok()
}

/// `9-12, 13:30-18`: in order and without overlap.
fn spannen_lesen(text: &str) -> Result<Vec<Zeitspanne>, String> {
    let mut alle: Vec<Zeitspanne> = Vec::new();
    for teil in text.split(',').map(str::trim).filter(|t| !t.is_empty() && *t != "geschlossen") {
        let falsch = || format!("„{teil}“ ist keine Zeit. Schreiben Sie zum Beispiel 9-12.");
        let (von, bis) = teil.split_once(['-', '–']).ok_or_else(falsch)?;
        let s = Zeitspanne { von: uhr(von).ok_or_else(falsch)?, bis: uhr(bis).ok_or_else(falsch)? };
        if s.von >= s.bis || alle.last().is_some_and(|l| l.bis > s.von) {
            return Err(format!("„{teil}“ passt nicht zu den Zeiten davor. Schreiben Sie sie der Reihe nach."));
        }
        alle.push(s);
    }
    Ok(alle)
}

fn spannen_schreiben(alle: &[Zeitspanne]) -> String {
    let uhr = |t: Time| format!("{}:{:02}", t.hour(), t.minute());
    alle.iter().map(|s| format!("{}-{}", uhr(s.von), uhr(s.bis))).collect::<Vec<_>>().join(", ")
}

/// `24.12.2026 - 31.12.2026: geschlossen (Betriebsruhe)`
fn ausnahme_lesen(zeile: &str) -> Result<Ausnahme, String> {
    let (tage, rest) = zeile.split_once(':').ok_or("Schreiben Sie den Tag, einen Doppelpunkt und die Zeiten.")?;
    let (von, bis) = tage.split_once(" - ").or_else(|| tage.split_once('–')).unwrap_or((tage, tage));
    let tag = |t: &str| tag_lesen(t)?.ok_or_else(|| "Der Tag fehlt.".to_owned());
    let (von, bis): (Tag, Tag) = (tag(von)?, tag(bis)?);
    if von > bis {
        return Err("Der letzte Tag liegt vor dem ersten.".to_owned());
    }
    let (zeiten, grund) = match rest.split_once('(') {
        Some((z, g)) => (z, Some(g.trim().trim_end_matches(')').trim().to_owned()).filter(|g| !g.is_empty())),
        None => (rest, None),
    };
    Ok(Ausnahme { von, bis, zeiten: spannen_lesen(zeiten)?, grund })
}

fn ausnahme_schreiben(a: &Ausnahme) -> String {
    let tag = |t: Tag| format!("{}.{}.{}", t.day(), t.month(), t.year());
    let tage = if a.von == a.bis { tag(a.von) } else { format!("{} - {}", tag(a.von), tag(a.bis)) };
    let zeiten = if a.zeiten.is_empty() { "geschlossen".to_owned() } else { spannen_schreiben(&a.zeiten) };
    let grund = a.grund.as_ref().map(|g| format!(" ({g})")).unwrap_or_default();
    format!("{tage}: {zeiten}{grund}")
}

/// `Fax: 03591 534-0 | nur für Firmen`
fn kanal_lesen(zeile: &str) -> Option<Kanal> {
    let (art, rest) = zeile.split_once(':')?;
    let (wert, hinweis) = rest.split_once('|').unwrap_or((rest, ""));
    let sauber = |t: &str| freitext(t.trim(), 300).ok();
    let k = Kanal { art: sauber(art)?, wert: sauber(wert)?, hinweis: sauber(hinweis)? };
    (!k.art.is_empty() && !k.wert.is_empty()).then_some(k)
}

fn kanal_schreiben(k: &Kanal) -> String {
    let hinweis = if k.hinweis.is_empty() { String::new() } else { format!(" | {}", k.hinweis) };
    format!("{}: {}{hinweis}", k.art, k.wert)
}

fn punkt_lesen(text: &str) -> Result<Option<Punkt>, String> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let falsch = || "Schreiben Sie Breite und Länge in Grad, zum Beispiel „51,1814 14,4239“.".to_owned();
    let (breite, laenge) = text.split_once([' ', ';']).ok_or_else(falsch)?;
    let grad = |t: &str, bis: f64| {
        t.trim().trim_end_matches(',').replace(',', ".").parse::<f64>().ok().filter(|g| g.is_finite() && g.abs() <= bis)
    };
    match (grad(breite, 90.0), grad(laenge, 180.0)) {
        (Some(breite), Some(laenge)) => Ok(Some(Punkt { breite, laenge })),
        _ => Err(falsch()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_they_are_written() {
        for text in ["9:00-12:00, 13:30-18:00", ""] {
            assert_eq!(spannen_schreiben(&spannen_lesen(text).unwrap()), text);
        }
        assert_eq!(spannen_schreiben(&spannen_lesen("8.30 - 12, 13–18").unwrap()), "8:30-12:00, 13:00-18:00");
        for falsch in ["9", "9-25", "12-9", "9-12, 11-13", "neun-zehn"] {
            assert!(spannen_lesen(falsch).is_err(), "{falsch}");
        }
        for zeile in ["24.12.2026 - 31.12.2026: geschlossen (Betriebsruhe)", "2.1.2027: 10:00-12:00"] {
            assert_eq!(ausnahme_schreiben(&ausnahme_lesen(zeile).unwrap()), zeile);
        }
        assert!(ausnahme_lesen("irgendwann").is_err() && ausnahme_lesen("31.12.2026 - 24.12.2026: 9-12").is_err());
    }
}
