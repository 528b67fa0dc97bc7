//! Trying a decision: with the answers of a test case or with values that are typed. The page shows which rules hold, what
//! the decisions before it gave, and the result.

use std::collections::BTreeMap;

use konto::Aktion;
use regel::{Entscheidungsmodell, Typ, Wert};
use tabelle::{Einzelwert, Entscheidung, Logik, Spaltensicht, Wertart};
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Zeile},
    html,
};

use super::{Werk, bekannte, blatt, oeffnen, seitenadresse, sicht::Bekannt, sichten, tafel};
use crate::gemeinsam::{Blick, DE, abfrage};

/// One field of the trial.
struct Feld {
    /// As it is sent: `hund_seit`, `parameter.gebuehr`.
    name: String,
    /// What is asked.
    frage: String,
    /// How it is read; nothing: as JSON.
    sicht: Option<Spaltensicht>,
}

/// What a decision needs, as fields: of what authorities set only what the file names.
fn felder_von(werk: &Werk, modell: &Entscheidungsmodell, name: &str, bekannt: &[Bekannt]) -> Vec<Feld> {
    let mut aus = Vec::new();
    for e in modell.eingaben_von(name).unwrap_or_default() {
        if e.name == "parameter" {
            let genannt = |k: &&Bekannt| k.name.starts_with("parameter.") && werk.regelwerk.text().contains(&k.name);
            aus.extend(bekannt.iter().filter(genannt).map(|k| Feld {
                name: k.name.clone(),
                frage: k.worte.clone(),
                sicht: Some(k.sicht.clone()),
            }));
            continue;
        }
        let k = bekannt.iter().find(|k| k.name == e.name);
        let frage = k.map_or_else(|| format!("Angabe „{}“", e.name), |k| k.worte.clone());
        let art = match e.typ {
            Typ::Zahl => Some(Wertart::Zahl),
            Typ::Text => Some(Wertart::Text),
            Typ::JaNein => Some(Wertart::JaNein),
            Typ::Datum => Some(Wertart::Tag),
            _ => None,
        };
        let eigene = k.map(|k| &k.sicht).filter(|s| s.art != Wertart::Offen).cloned();
        let sicht = eigene.or_else(|| art.map(|art| Spaltensicht { art, ..Spaltensicht::default() }));
        aus.push(Feld { name: e.name.clone(), frage, sicht });
    }
    aus
}

/// `GET /werkstatt/{id}/regeln/{e}/probe`, with `?fall=` filled with the answers of a test case.
pub async fn zeigen(anfrage: Anfrage, Path((id, e)): Path<(String, String)>) -> Ergebnis {
    let (b, werk, e) = oeffnen(&anfrage, &id, &e, Aktion::Lesen).await?;
    let fall = abfrage(&anfrage).text("fall").to_owned();
    let land = web::angebot::land(&anfrage.haus, b.w.traeger).map_or_else(|| "14".to_owned(), |l| l.to_string());
    let felder = vorgefuellt(&b, &werk, &e, (&fall, &land));
    seite(&anfrage, &b, &werk, &e, &felder, Vec::new(), None)
}

/// What stands in the fields at first: the answers of a case, else what authorities get as default.
fn vorgefuellt(b: &Blick, werk: &Werk, e: &Entscheidung, (fall, land): (&str, &str)) -> Felder {
    let Some(l) = &b.leistung else { return Felder::default() };
    let von_fall = l.faelle.iter().find(|f| f.datei == fall).and_then(|f| l.fall_werte(f));
    let mut werte: BTreeMap<String, Wert> =
        von_fall.iter().flatten().map(|(n, w)| (n.clone(), Wert::from(w))).collect();
    if !werte.contains_key("parameter")
        && let Ok(p) = l.parameter(land, &serde_json::Map::new())
    {
        werte.insert("parameter".to_owned(), p.kontext().clone());
    }
    let Ok(modell) = werk.modell() else { return Felder::default() };
    let bekannt = bekannte(b, &werk.regelwerk);
    let mut aus = vec![("fall".to_owned(), fall.to_owned())];
    for f in felder_von(werk, &modell, &e.name, &bekannt) {
        let wert = f.name.split_once('.').map_or_else(
            || werte.get(&f.name),
            |(_, name)| if let Some(Wert::Kontext(k)) = werte.get("parameter") { k.get(name) } else { None },
        );
        if let Some(w) = wert.filter(|w| !w.ist_null()) {
            aus.push((f.name, in_worten(w, f.sicht.as_ref())));
        }
    }
    Felder(aus)
}

/// A value for people; what is no single value as JSON.
fn in_worten(w: &Wert, sicht: Option<&Spaltensicht>) -> String {
    let einzeln = match w {
        Wert::Zahl(z) => Some(Einzelwert::Zahl(*z)),
        Wert::Text(t) => Some(Einzelwert::Text(t.clone())),
        Wert::JaNein(b) => Some(Einzelwert::JaNein(*b)),
        Wert::Datum(t) => Some(Einzelwert::Tag(*t)),
        _ => None,
    };
    let leer = Spaltensicht::default();
    einzeln.map_or_else(|| serde_json::Value::from(w).to_string(), |e| sicht.unwrap_or(&leer).wert(&e))
}

/// What came out.
struct Ausgang {
    ergebnis: Result<Wert, String>,
    gilt: Result<Vec<usize>, String>,
    davor: Vec<(String, Result<Wert, String>)>,
}

/// `POST /werkstatt/{id}/regeln/{e}/probe`: decides.
pub async fn entscheiden(anfrage: Anfrage, Path((id, e)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (b, werk, e) = oeffnen(&anfrage, &id, &e, Aktion::Lesen).await?;
    let modell = match werk.modell() {
        Ok(m) => m,
        Err(f) => {
            let fehler = vec![Fehlerhinweis::neu("", f.to_string())];
            return seite(&anfrage, &b, &werk, &e, &felder, fehler, None);
        }
    };
    let bekannt = bekannte(&b, &werk.regelwerk);
    let (mut werte, mut parameter, mut fehler) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for f in felder_von(&werk, &modell, &e.name, &bekannt) {
        match lesen(&f, felder.text(&f.name)) {
            Ok(w) => match f.name.split_once('.') {
                Some((_, name)) => drop(parameter.insert(name.to_owned(), w)),
                None => drop(werte.insert(f.name.clone(), w)),
            },
            Err(satz) => fehler.push(Fehlerhinweis::neu(f.name.clone(), satz)),
        }
    }
    if !fehler.is_empty() {
        return seite(&anfrage, &b, &werk, &e, &felder, fehler, None);
    }
    werte.insert("parameter".to_owned(), Wert::Kontext(parameter));
    let ausgang = auswerten(&modell, &werk, &e, &Wert::Kontext(werte));
    seite(&anfrage, &b, &werk, &e, &felder, Vec::new(), Some(&ausgang))
}

fn auswerten(m: &Entscheidungsmodell, werk: &Werk, e: &Entscheidung, werte: &Wert) -> Ausgang {
    let satz = |f: regel::RegelFehler| f.to_string();
    let bedarf = e.bedarf.iter().filter(|n| m.eingaben_von(n).is_some());
    let davor = bedarf.map(|name| (name.clone(), m.entscheiden(name, werte).map_err(satz))).collect();
    let gilt = match &e.logik {
        Logik::Tabelle(_) => werk.treffer(&e.id, werte).map_err(|f| f.to_string()),
        _ => Ok(Vec::new()),
    };
    Ausgang { ergebnis: m.entscheiden(&e.name, werte).map_err(satz), gilt, davor }
}

fn lesen(f: &Feld, getippt: &str) -> Result<Wert, String> {
    let t = getippt.trim();
    if t.is_empty() {
        return Ok(Wert::Null);
    }
    let Some(sicht) = &f.sicht else {
        return serde_json::from_str::<serde_json::Value>(t)
            .map(|j| Wert::from(&j))
            .map_err(|e| format!("Das ist kein JSON (Zeile {}). Wählen Sie am besten oben einen Testfall.", e.line()));
    };
    let feel = sicht.ergebnis_feel(t)?;
    match Einzelwert::aus_feel(&feel) {
        Some(Einzelwert::Zahl(z)) => Ok(Wert::Zahl(z)),
        Some(Einzelwert::Text(t)) => Ok(Wert::Text(t)),
        Some(Einzelwert::JaNein(b)) => Ok(Wert::JaNein(b)),
        Some(Einzelwert::Tag(t)) => Ok(Wert::Datum(t)),
        None => Err("Geben Sie hier einen Wert ein, keine Formel.".to_owned()),
    }
}

fn seite(
    anfrage: &Anfrage,
    b: &Blick,
    werk: &Werk,
    e: &Entscheidung,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
    ausgang: Option<&Ausgang>,
) -> Ergebnis {
    let ziel = format!("{}/probe", seitenadresse(&b.w, &e.id));
    let modell = werk.modell();
    let bekannt = bekannte(b, &werk.regelwerk);
    let inhalt = html! {
        p.kern-body { "Geben Sie Werte ein, und sehen Sie, was herauskommt. Nichts davon wird gespeichert. Was Sie leer lassen, gilt als nicht beantwortet." }
        @match &modell {
            Err(f) => (bausteine::meldung(Art::Fehler, "So lässt sich nichts ausrechnen", bausteine::absatz(&f.to_string()))),
            Ok(m) => {
                @if let Some(a) = ausgang { (was_herauskam(b, werk, e, a)) }
                (faelle(b, &ziel, felder.text("fall")))
                (bausteine::formular(&ziel, html! {
                    input type="hidden" name="fall" value=(felder.text("fall"));
                    @for f in felder_von(werk, m, &e.name, &bekannt) { (eingabe(&f, felder, &fehler)) }
                    (bausteine::knopfzeile(html! { (Knopf::haupt("Ausprobieren")) }))
                }))
            },
        }
    };
    blatt(anfrage, &b.w, e, &format!("„{}“ ausprobieren", e.name)).fehler(fehler).inhalt(inhalt).antwort()
}

/// Filling the fields with the answers of a case is a question to the same page.
fn faelle(b: &Blick, ziel: &str, gewaehlt: &str) -> Markup {
    let ganze: Vec<_> = b.leistung.iter().flat_map(|l| l.faelle.iter().filter(|f| l.fall_werte(f).is_some())).collect();
    html! {
        @if !ganze.is_empty() {
            form.bw-formular method="get" action=(ziel) {
                (Auswahl::liste(DE, "fall", "Mit den Antworten eines Testfalls füllen", ganze.iter().map(|f| Option_::neu(&f.datei, &f.name))).wert(gewaehlt).freiwillig(DE))
                (bausteine::knopfzeile(html! { (Knopf::neben("Werte einsetzen")) }))
            }
        }
    }
}

fn eingabe(f: &Feld, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let (wert, zu) = (felder.text(&f.name), Fehlerhinweis::fuer(fehler, &f.name));
    match &f.sicht {
        None => {
            html! { (Langtext::neu(&f.name, &f.frage).hinweis("Mehrere Angaben, als JSON.").zeilen(3).wert(wert).fehler(zu).freiwillig(DE)) }
        }
        Some(s) if !s.auswahl.is_empty() => {
            let optionen = s.auswahl.iter().map(|(_, w)| Option_::neu(w, w));
            html! { (Auswahl::liste(DE, &f.name, &f.frage, optionen).wert(wert).fehler(zu).freiwillig(DE)) }
        }
        Some(s) if s.art == Wertart::JaNein => {
            html! { (Auswahl::ja_nein(DE, &f.name, &f.frage).wert(wert).fehler(zu).freiwillig(DE)) }
        }
        Some(s) => {
            let feld = Eingabe::neu(&f.name, &f.frage).wert(wert).fehler(zu);
            match s.art {
                Wertart::Tag => html! { (feld.hinweis("Zum Beispiel: 01.02.2026").breite(12).freiwillig(DE)) },
                Wertart::Betrag => html! { (feld.dezimal().breite(12).freiwillig(DE)) },
                Wertart::Zahl => html! { (feld.dezimal().breite(6).freiwillig(DE)) },
                _ => html! { (feld.freiwillig(DE)) },
            }
        }
    }
}

fn was_herauskam(b: &Blick, werk: &Werk, e: &Entscheidung, a: &Ausgang) -> Markup {
    let sicht = match &e.logik {
        Logik::Tabelle(t) => sichten(b, &werk.regelwerk, e, t).ausgaenge.into_iter().next(),
        _ => Some(Spaltensicht { art: Wertart::von_dmn(&e.typ), ..Spaltensicht::default() }),
    };
    let wert = |w: &Result<Wert, String>, sicht: Option<&Spaltensicht>| match w {
        Ok(Wert::Null) => "kein Ergebnis".to_owned(),
        Ok(w) => in_worten(w, sicht),
        Err(satz) => satz.clone(),
    };
    let zeilen: Vec<Zeile> =
        a.davor.iter().map(|(n, w)| Zeile::neu(format!("Zwischenergebnis „{n}“"), wert(w, None))).collect();
    html! {
        (bausteine::rueckmeldung(if a.ergebnis.as_ref().is_ok_and(|w| !w.ist_null()) { Art::Erfolg } else { Art::Warnung }, "Ergebnis", html! {
            p.kern-body { strong { (wert(&a.ergebnis, sicht.as_ref())) } }
            @if let Logik::Tabelle(_) = &e.logik {
                p.kern-body {
                    @match a.gilt.as_deref() {
                        Err(satz) => { "Welche Regel zutrifft, lässt sich nicht sagen. " (satz) }
                        Ok([]) => "Keine Regel trifft zu.",
                        Ok([eine]) => { "Es trifft zu: Regel " (eine + 1) "." }
                        Ok(mehrere) => { "Es treffen zu: Regel " (mehrere.iter().map(|n| (n + 1).to_string()).collect::<Vec<_>>().join(", ")) "." }
                    }
                }
            }
        }))
        @if !zeilen.is_empty() { (bausteine::angaben(DE, &zeilen)) }
        @if let Logik::Tabelle(t) = &e.logik { (tafel::tabelle_mit(t, &sichten(b, &werk.regelwerk, e, t), None, a.gilt.as_deref().unwrap_or_default())) }
    }
}
