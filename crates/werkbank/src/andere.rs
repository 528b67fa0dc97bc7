//! Others who have a part in a service: who confirms before it is sent (`[[mitzeichnung]]`), who gets something of it
//! (`[[weiterleitung]]`). Each entry of `leistung.toml` is a settings page; what the check refuses is not saved.

use konto::Aktion;
use leistung::Leistung;
use toml::{Table, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Option_, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, fragen::kennung};

use crate::{
    gemeinsam::{
        Blick, DE, Frage, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis,
    },
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// The page of an entry that does not exist yet.
pub const NEU: &str = "neu";

/// How a value is typed.
enum Wie {
    Zeile,
    Zahl,
    Eins(&'static [(&'static str, &'static str)]),
    /// One of the questions that ask for an e-mail address.
    Mail,
    /// Any of the questions and shown values.
    Fragen,
    Seiten,
    Kasten,
}

/// Key, what it is, what helps, how it is typed, whether it may be empty.
type Angabe = (&'static str, &'static str, &'static str, Wie, bool);

/// A kind of entries.
struct Sorte {
    /// Its word in `leistung.toml` and in addresses.
    wort: &'static str,
    titel: &'static str,
    eines: &'static str,
    was: &'static str,
    angaben: &'static [Angabe],
}

const WENN: &str = "Eine Formel (FEEL) über die Antworten, zum Beispiel gemeinsam = true. Leer: immer.";

const SORTEN: [Sorte; 2] = [
    Sorte {
        wort: "mitzeichnung",
        titel: "Wer mit bestätigt",
        eines: "Person",
        was: "Bevor der Antrag abgeht, bekommen diese Personen einen Link per E-Mail. Sie sehen alle Angaben und bestätigen sie oder lehnen ab.",
        angaben: &[
            ("name", "Rolle der Person", "So liest sie es, zum Beispiel „Zweiter Elternteil“.", Wie::Zeile, false),
            (
                "person",
                "Ihr Name",
                "Antworten in geschweiften Klammern, zum Beispiel {p2_vorname} {p2_nachname}.",
                Wie::Zeile,
                false,
            ),
            (
                "email",
                "Frage nach ihrer E-Mail-Adresse",
                "Bleibt die Antwort leer, wird sie nicht gefragt.",
                Wie::Mail,
                false,
            ),
            (
                "erklaerung",
                "Was sie erklärt",
                "Zum Beispiel „Ich habe alle Angaben gelesen. Sie stimmen.“",
                Wie::Zeile,
                false,
            ),
            ("wenn", "Unter welcher Bedingung?", WENN, Wie::Zeile, true),
            ("mindestens", "Mindestens so viele Personen", "", Wie::Zahl, true),
            ("hoechstens", "Höchstens so viele Personen", "", Wie::Zahl, true),
            ("frist_tage", "Tage zum Antworten", "", Wie::Zahl, true),
            ("erinnern_tage", "Erinnern so viele Tage vorher", "", Wie::Zahl, true),
        ],
    },
    Sorte {
        wort: "weiterleitung",
        titel: "Wer etwas bekommt",
        eines: "Empfänger",
        was: "Ein Teil der Angaben geht an andere: an ein Fachverfahren, an eine Stelle der Plattform, oder als Hinweis per E-Mail.",
        angaben: &[
            (
                "name",
                "Wer bekommt es?",
                "So liest es das Amt, zum Beispiel „Industrie- und Handelskammer“.",
                Wie::Zeile,
                false,
            ),
            (
                "weg",
                "Auf welchem Weg?",
                "",
                Wie::Eins(&[
                    ("schnittstelle", "An ein Fachverfahren, über die Schnittstelle"),
                    ("stelle", "An eine Stelle der Plattform"),
                    ("mail", "Als Hinweis per E-Mail, ohne Angaben"),
                ]),
                false,
            ),
            (
                "ziel",
                "Name der Adresse",
                "Bei Fachverfahren und E-Mail. Unter diesem Namen trägt jede Behörde die Adresse ein, zum Beispiel registergericht.",
                Wie::Zeile,
                true,
            ),
            (
                "stelle",
                "Leistung, für die die Stelle zuständig ist",
                "Nur bei einer Stelle der Plattform: LeiKa-Schlüssel oder Name des Dienstes.",
                Wie::Zeile,
                true,
            ),
            (
                "wann",
                "Wann?",
                "",
                Wie::Eins(&[
                    ("eingang", "Sobald der Antrag da ist"),
                    ("entscheidung", "Nach dem Bescheid oder der Bestätigung"),
                ]),
                false,
            ),
            ("wenn", "Unter welcher Bedingung?", WENN, Wie::Zeile, true),
            (
                "felder",
                "Welche Antworten gehen mit?",
                "Nur, was der Empfänger braucht und bekommen darf.",
                Wie::Fragen,
                true,
            ),
            ("seiten", "Welche ganzen Seiten gehen mit?", "", Wie::Seiten, true),
            ("nur_wenn_eingerichtet", "Nichts tun, solange keine Adresse eingetragen ist", "", Wie::Kasten, true),
            (
                "rechtsgrundlage",
                "Welches Recht erlaubt es?",
                "Zum Beispiel § 14 Absatz 8 Satz 1 Nummer 8 GewO.",
                Wie::Zeile,
                false,
            ),
        ],
    },
];

fn sorte(wort: &str) -> Result<&'static Sorte, WebFehler> {
    SORTEN.iter().find(|s| s.wort == wort).ok_or(WebFehler::NichtGefunden)
}

fn text(t: &Table, name: &str) -> String {
    match t.get(name) {
        Some(Value::String(s)) => s.clone(),
        Some(Value::Integer(i)) => i.to_string(),
        Some(Value::Boolean(b)) => if *b { "ja" } else { "" }.to_owned(),
        Some(Value::Array(l)) => l.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
        _ => String::new(),
    }
}

fn eintraege(d: &Dateien, s: &Sorte) -> Vec<Table> {
    let stamm = d.stamm();
    let alle = stamm.get(s.wort).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    alle.iter().filter_map(Value::as_table).cloned().collect()
}

fn schreiben(d: &mut Dateien, s: &Sorte, alle: Vec<Table>) {
    let mut stamm = d.stamm();
    if alle.is_empty() {
        stamm.remove(s.wort);
    } else {
        stamm.insert(s.wort.to_owned(), alle.into_iter().map(Value::Table).collect::<Vec<_>>().into());
    }
    d.stamm_setzen(&stamm);
}

/// `GET /werkstatt/{id}/andere`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let a = adresse(&b.w);
    let tafel = |s: &'static Sorte| -> Markup {
        let alle = eintraege(&b.w.dateien, s);
        let zeilen = alle.iter().map(|e| {
            let ziel = format!("{a}/andere/{}/{}", s.wort, text(e, "id"));
            let wenn = text(e, "wenn");
            let wenn = if wenn.is_empty() {
                "immer".to_owned()
            } else {
                crate::bedingung::worte(&wenn, &crate::bedingung::quellen(&b, ""))
            };
            vec![html! { (bausteine::link(&ziel, &text(e, "name"))) }, html! { (wenn) }]
        });
        html! {
            (bausteine::abschnitt(s.titel))
            p.kern-body { (s.was) }
            @if alle.is_empty() { p.kern-body { "Niemand." } }
            @else { (Tabelle::neu(s.titel, ["Wer", "Wann"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
            @if b.w.grundlage.is_none() {
                (bausteine::knopfzeile(bausteine::linkknopf(Rang::Neben, &format!("{a}/andere/{}/{NEU}", s.wort), &format!("{} hinzufügen", s.eines))))
            }
        }
    };
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if anfrage.abfrage_wert("geloescht").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Gelöscht", bausteine::absatz("Unter „Fassungen“ lässt sich das zurücknehmen."))) }
        @for s in &SORTEN { (tafel(s)) }
    };
    blatt_zu(&anfrage, &b.w, "Andere Beteiligte").inhalt(inhalt).antwort()
}

fn gelesen(d: &Dateien, s: &Sorte, id: &str) -> Option<Vec<Wert>> {
    let e = if id == NEU { Table::new() } else { eintraege(d, s).into_iter().find(|e| text(e, "id") == id)? };
    Some(s.angaben.iter().map(|(name, was, ..)| wert(*name, *was, text(&e, name))).collect())
}

/// `GET /werkstatt/{id}/andere/{sorte}/{eintrag}`
pub async fn einer(anfrage: Anfrage, Path((id, wort, eintrag)): Path<(String, String, String)>) -> Ergebnis {
    let s = sorte(&wort)?;
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let werte = gelesen(&b.w.dateien, s, &eintrag).ok_or(WebFehler::NichtGefunden)?;
    maske(&anfrage, &b, s, &eintrag, &als_felder(&werte), Vec::new())
}

fn maske(
    anfrage: &Anfrage,
    b: &Blick,
    s: &Sorte,
    eintrag: &str,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let a = adresse(&b.w);
    let vorher = gelesen(&b.w.dateien, s, eintrag).unwrap_or_default();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (bausteine::formular(&format!("{a}/andere/{}/{eintrag}", s.wort), html! {
            (marke_feld(&vorher))
            @for angabe in s.angaben { (eingabe(b, angabe, felder, Fehlerhinweis::fuer(&fehler, angabe.0))) }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Speichern"))
                @if eintrag != NEU { (Knopf::still("Löschen").zusatz(felder.text("name")).symbol("delete").feld("aktion", "loeschen")) }
            }))
        }))
        p { (bausteine::link(&format!("{a}/andere"), "Zurück zu den Beteiligten")) }
    };
    let titel = if eintrag == NEU {
        format!("{} hinzufügen", s.eines)
    } else {
        format!("{} „{}“", s.eines, felder.text("name"))
    };
    blatt_zu(anfrage, &b.w, &titel).fehler(fehler).inhalt(inhalt).antwort()
}

/// The questions of the form, with their keys: a group goes along as a whole, an e-mail address may stand in one.
fn fragen(b: &Blick, nur_mail: bool) -> Vec<(String, String)> {
    let name = |f: Frage| match f.gruppe {
        Some(g) => (format!("{g}.{}", f.id), f.frage),
        None => (f.id, f.frage),
    };
    b.fragen().into_iter().filter(|f| if nur_mail { f.art == "email" } else { f.gruppe.is_none() }).map(name).collect()
}

fn eingabe(b: &Blick, (name, was, hilfe, wie, leer): &Angabe, felder: &Felder, fehler: Option<&str>) -> Markup {
    let hilfe = (!hilfe.is_empty()).then_some(*hilfe);
    let viele: Vec<&str> = felder.0.iter().filter(|(n, _)| n == name).flat_map(|(_, w)| w.lines()).collect();
    let kaesten = |alle: Vec<(String, String)>| -> Markup {
        let wahl = Auswahl::kaesten(name, was, alle.iter().map(|(w, t)| Option_::neu(w, t)))
            .hinweis_oder(hilfe)
            .fehler(fehler);
        html! { @if !alle.is_empty() { (wahl.freiwillig(DE).werte(viele.iter().copied())) } }
    };
    match wie {
        Wie::Zeile => {
            let zeile =
                Eingabe::neu(name, was).hinweis_oder(hilfe).wert(felder.text(name)).maximal(1000).fehler(fehler);
            html! { @if *leer { (zeile.freiwillig(DE)) } @else { (zeile) } }
        }
        Wie::Zahl => {
            html! { (Eingabe::neu(name, was).ziffern().breite(6).wert(felder.text(name)).fehler(fehler).freiwillig(DE)) }
        }
        Wie::Eins(alle) => {
            html! { (Auswahl::radio(name, was, alle.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text(name)).fehler(fehler)) }
        }
        Wie::Mail => {
            let alle = fragen(b, true);
            html! { (Auswahl::liste(DE, name, was, alle.iter().map(|(w, t)| Option_::neu(w, t))).hinweis_oder(hilfe).wert(felder.text(name)).fehler(fehler)) }
        }
        Wie::Fragen => {
            let mut alle = fragen(b, false);
            let gezeigt = b.leistung.iter().flat_map(|l| l.formular.berechnete()).filter(|w| w.zeigen);
            alle.extend(gezeigt.map(|w| (w.id.clone(), w.frage.in_sprache(DE).to_owned())));
            kaesten(alle)
        }
        Wie::Seiten => kaesten(b.seiten()),
        Wie::Kasten => html! { (Kasten::neu(name, was).gesetzt(felder.text(name) == "ja")) },
    }
}

/// What was typed, laid over what is there.
fn getippt(s: &Sorte, mut e: Table, felder: &Felder) -> Result<Table, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    for (name, was, _, wie, leer) in s.angaben {
        let neu = match wie {
            Wie::Fragen | Wie::Seiten => {
                let alle: Vec<Value> = felder
                    .0
                    .iter()
                    .filter(|(n, _)| n == name)
                    .flat_map(|(_, w)| w.lines())
                    .map(|w| w.to_owned().into())
                    .collect();
                (!alle.is_empty()).then_some(Value::Array(alle))
            }
            Wie::Kasten => (felder.text(name) == "ja").then_some(Value::Boolean(true)),
            Wie::Zahl => match felder.text(name).trim() {
                "" => None,
                t => match t.parse::<i64>() {
                    Ok(zahl) => Some(zahl.into()),
                    Err(_) => {
                        fehler.push(Fehlerhinweis::neu(
                            *name,
                            format!("{was}: Geben Sie eine ganze Zahl ein, zum Beispiel 14."),
                        ));
                        None
                    }
                },
            },
            Wie::Zeile | Wie::Eins(_) | Wie::Mail => match freitext(felder.text(name), 1000) {
                Ok(t) if t.is_empty() && !leer => {
                    let satz = if matches!(wie, Wie::Zeile) {
                        format!("Füllen Sie „{was}“ aus.")
                    } else {
                        format!("Wählen Sie bei „{was}“ etwas aus.")
                    };
                    fehler.push(Fehlerhinweis::neu(*name, satz));
                    None
                }
                Ok(t) => (!t.is_empty()).then_some(t.into()),
                Err(satz) => {
                    fehler.push(Fehlerhinweis::neu(*name, satz));
                    None
                }
            },
        };
        match neu {
            Some(w) => drop(e.insert((*name).to_owned(), w)),
            None => drop(e.remove(*name)),
        }
    }
    if fehler.is_empty() { Ok(e) } else { Err(fehler) }
}

/// What the check says about this entry, at the field that it names first.
fn maengel(anfrage: &Anfrage, d: &Dateien, s: &Sorte, id: &str) -> Vec<Fehlerhinweis> {
    let stelle = format!("{}.{id}", s.wort);
    let (_, befunde) = Leistung::uebersetzen_soweit(&d.vollstaendig(&anfrage.haus.bausteine));
    let feld = |satz: &str| {
        if satz.starts_with("Die Bedingung") {
            return "wenn";
        }
        s.angaben.iter().map(|a| a.0).find(|n| satz.contains(&format!("„{n}“"))).unwrap_or("name")
    };
    let mut hier: Vec<&leistung::Befund> = befunde
        .iter()
        .filter(|f| {
            f.ist_fehler()
                && f.datei == leistung::STAMM
                && (f.stelle == stelle || f.stelle.is_empty() || f.stelle.starts_with("Zeile"))
        })
        .collect();
    hier.dedup();
    hier.iter().map(|f| Fehlerhinweis::neu(feld(&f.satz), f.satz.clone())).collect()
}

/// `POST /werkstatt/{id}/andere/{sorte}/{eintrag}`
pub async fn speichern(
    anfrage: Anfrage,
    Path((id, wort, eintrag)): Path<(String, String, String)>,
    felder: Felder,
) -> Ergebnis {
    let s = sorte(&wort)?;
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    if b.w.grundlage.is_some() {
        let satz = "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Wer beteiligt ist, kommt vom Land und bleibt, wie es ist.";
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    if eintrag == NEU {
        return anlegen(&anfrage, &b, s, &felder).await;
    }
    let weg = felder.text("aktion") == "loeschen";
    let ziel = format!("{}/andere/{wort}/{eintrag}", adresse(&b.w));
    let lesen = |d: &Dateien| gelesen(d, s, &eintrag);
    let was = format!("{} „{eintrag}“", s.eines);
    let bemerkung = if weg { format!("{was} gelöscht") } else { format!("{was} geändert") };
    let vorhaben = Vorhaben { bemerkung, ziel: ziel.clone(), werte: &lesen };
    let tun = |d: &mut Dateien| {
        let mut alle = eintraege(d, s);
        if weg {
            alle.retain(|e| text(e, "id") != eintrag);
            schreiben(d, s, alle);
            let schluessel = format!("{wort}-{eintrag}");
            d.texte_streichen(|k| k == schluessel || k == format!("{schluessel}-erklaerung"));
            return Ok(());
        }
        for e in alle.iter_mut().filter(|e| text(e, "id") == eintrag) {
            *e = getippt(s, e.clone(), &felder)?;
        }
        schreiben(d, s, alle);
        let maengel = maengel(&anfrage, d, s, &eintrag);
        if maengel.is_empty() { Ok(()) } else { Err(maengel) }
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, tun).await? {
        Gespeichert::Ja if weg => Ok(web::weiter(&format!("{}/andere?geloescht=ja", adresse(&b.w)))),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, s, &eintrag, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

async fn anlegen(anfrage: &Anfrage, b: &Blick, s: &Sorte, felder: &Felder) -> Ergebnis {
    let neu = match getippt(s, Table::new(), felder) {
        Ok(neu) => neu,
        Err(fehler) => return maske(anfrage, b, s, NEU, felder, fehler),
    };
    let (mut id, mut faul) = (String::new(), Vec::new());
    let ausgang = aendern(anfrage, &b.w, &format!("{} „{}“ hinzugefügt", s.eines, text(&neu, "name")), |d| {
        let mut alle = eintraege(d, s);
        let stamm = match kennung(&text(&neu, "name"), '_', 30) {
            k if k.is_empty() || k == NEU => "eintrag".to_owned(),
            k => k,
        };
        let belegt = |k: &str| alle.iter().any(|e| text(e, "id") == k);
        id = if belegt(&stamm) {
            (2..).map(|n| format!("{stamm}_{n}")).find(|k| !belegt(k)).unwrap_or_default()
        } else {
            stamm
        };
        let mut e = neu.clone();
        e.insert("id".into(), id.clone().into());
        alle.push(e);
        schreiben(d, s, alle);
        faul = maengel(anfrage, d, s, &id);
        if faul.is_empty() { Ok(()) } else { Err(Stoerung::Einwand(String::new())) }
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/andere/{}/{id}?gespeichert=ja", adresse(&w), s.wort))),
        Geaendert::Anders(..) => maske(anfrage, b, s, NEU, felder, faul),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
    }
}
