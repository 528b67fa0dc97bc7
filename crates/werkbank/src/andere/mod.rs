//! Others who have a part in a service: who confirms before it is sent (`[[mitzeichnung]]`), which authorities are asked
//! (`[[beteiligung]]`), who gets something of it or in whose inbox it arrives (`[[weiterleitung]]`), what has to be handed in
//! afterwards (`[[pflicht]]`). Each entry of `leistung.toml` is a settings page; what the check refuses is not saved.

mod lesen;
mod sorten;

use konto::Aktion;
use toml::{Table, Value};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, bedingung::Wertart, fragen::kennung};

use self::{
    lesen::{getippt, maengel, maengel_der_anderen},
    sorten::{Angabe, Leer, SORTEN, Sorte, Wie, kurz},
};
use crate::{
    bedingung::{self, Quelle, REGEL},
    gemeinsam::{Blick, DE, Frage, Stoerung, adresse, aendern, blatt_zu, gespeichert, gesperrt, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// The page of an entry that does not exist yet.
pub const NEU: &str = "neu";

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
        let quellen = quellen(&b, s);
        let zeilen = alle.iter().map(|e| {
            let ziel = format!("{a}/andere/{}/{}", s.wort, text(e, "id"));
            let wenn = text(e, "wenn");
            let wenn = if wenn.is_empty() { "immer".to_owned() } else { bedingung::worte(&wenn, &quellen) };
            vec![html! { (bausteine::link(&ziel, &text(e, "name"))) }, html! { (kurz(s, e)) }, html! { (wenn) }]
        });
        html! {
            (bausteine::abschnitt(s.titel))
            p.kern-body { (s.was) }
            (ohne_schritt(&b, s))
            @if alle.is_empty() { p.kern-body { (s.keine) } }
            @else { (Tabelle::neu(s.titel, [s.eines, "Wie", "Wann"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
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
    blatt_zu(&anfrage, &b.w, "Andere Beteiligte und Pflichten").inhalt(inhalt).antwort()
}

/// The process does not do what is set here: where it is mended.
fn ohne_schritt(b: &Blick, s: &Sorte) -> Markup {
    let fehlt = b.befunde.iter().any(|f| f.ist_fehler() && f.datei == leistung::STAMM && f.stelle == s.wort);
    let schritt = if s.wort == "pflicht" { "Pflichten vormerken" } else { "Andere Behörden fragen" };
    let da = !eintraege(&b.w.dateien, s).is_empty();
    html! {
        @if fehlt && da {
            (bausteine::meldung(Art::Warnung, "Der Ablauf tut das noch nicht", html! {
                p.kern-body { "Fügen Sie im Ablauf den Schritt „" (schritt) "“ ein: " (bausteine::link(&format!("{}/ablauf", adresse(&b.w)), "Ablauf")) }
            }))
        } @else if fehlt {
            (bausteine::meldung(Art::Warnung, "Der Ablauf wartet darauf", html! {
                p.kern-body { "Der Ablauf hat den Schritt „" (schritt) "“, aber hier steht noch nichts. Fügen Sie etwas hinzu oder nehmen Sie den Schritt heraus: "
                    (bausteine::link(&format!("{}/ablauf", adresse(&b.w)), "Ablauf")) }
            }))
        }
    }
}

/// What a condition may depend on.
fn quellen(b: &Blick, s: &Sorte) -> Vec<Quelle> {
    let mut alle = bedingung::quellen(b, "");
    if s.wort == "weiterleitung" {
        let wahl = [("bewilligung", "bewilligt"), ("ablehnung", "abgelehnt"), ("bestaetigung", "bestätigt")];
        let wahl = wahl.map(|(w, t)| (w.to_owned(), t.to_owned()));
        alle.push(Quelle::neu("entscheidung", "Was entschieden ist", Wertart::Text).mit(wahl.into()));
    }
    alle
}

fn gelesen(d: &Dateien, s: &Sorte, id: &str, quellen: &[Quelle]) -> Option<Vec<Wert>> {
    let e = if id == NEU { Table::new() } else { eintraege(d, s).into_iter().find(|e| text(e, "id") == id)? };
    let mut aus = Vec::new();
    for (name, was, _, wie, _) in s.angaben {
        match wie {
            Wie::Bedingung => aus.extend(bedingung::werte(&text(&e, name), quellen)),
            _ => aus.push(wert(*name, *was, text(&e, name))),
        }
    }
    Some(aus)
}

/// `GET /werkstatt/{id}/andere/{sorte}/{eintrag}`
pub async fn einer(anfrage: Anfrage, Path((id, wort, eintrag)): Path<(String, String, String)>) -> Ergebnis {
    let s = sorte(&wort)?;
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let werte = gelesen(&b.w.dateien, s, &eintrag, &quellen(&b, s)).ok_or(WebFehler::NichtGefunden)?;
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
    let quellen = quellen(b, s);
    let vorher = gelesen(&b.w.dateien, s, eintrag, &quellen).unwrap_or_default();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (bausteine::formular(&format!("{a}/andere/{}/{eintrag}", s.wort), html! {
            // Enter saves; the first button of the page would only show answers.
            button.bw-sr type="submit" tabindex="-1" aria-hidden="true" { "Speichern" }
            (marke_feld(&vorher))
            @for angabe in s.angaben {
                @if matches!(angabe.3, Wie::Bedingung) { (bedingung::maske(&REGEL, felder, &quellen, &fehler)) }
                @else { (eingabe(b, angabe, felder, Fehlerhinweis::fuer(&fehler, angabe.0))) }
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Speichern"))
                @if eintrag != NEU && s.reihenfolge && eintraege(&b.w.dateien, s).len() > 1 {
                    (Knopf::still("Nach oben").zusatz("in der Reihenfolge").feld("aktion", "hoch"))
                    (Knopf::still("Nach unten").zusatz("in der Reihenfolge").feld("aktion", "runter"))
                }
                @if eintrag != NEU { (Knopf::still("Löschen").zusatz(felder.text("name")).symbol("delete").feld("aktion", "loeschen")) }
            }))
        }))
        p { (bausteine::link(&format!("{a}/andere"), "Zurück zu den Beteiligten und Pflichten")) }
    };
    let titel = if eintrag == NEU {
        format!("{} hinzufügen", s.eines)
    } else {
        format!("{} „{}“", s.eines, felder.text("name"))
    };
    blatt_zu(anfrage, &b.w, &titel).modul("suche.js").fehler(fehler).inhalt(inhalt).antwort()
}

/// The questions of the form that fit, with their keys; inside a group `gruppe.frage`.
fn fragen(b: &Blick, passt: impl Fn(&Frage) -> bool) -> Vec<(String, String)> {
    let name = |f: Frage| match f.gruppe {
        Some(g) => (format!("{g}.{}", f.id), f.frage),
        None => (f.id, f.frage),
    };
    b.fragen().into_iter().filter(passt).map(name).collect()
}

fn eingabe(b: &Blick, (name, was, hilfe, wie, leer): &Angabe, felder: &Felder, fehler: Option<&str>) -> Markup {
    let hilfe = (!hilfe.is_empty()).then_some(*hilfe);
    let frei = *leer != Leer::Nie;
    let viele: Vec<&str> = felder.0.iter().filter(|(n, _)| n == name).flat_map(|(_, w)| w.lines()).collect();
    let kaesten = |alle: Vec<(String, String)>| -> Markup {
        let wahl = Auswahl::kaesten(name, was, alle.iter().map(|(w, t)| Option_::neu(w, t)))
            .hinweis_oder(hilfe)
            .fehler(fehler);
        let wahl = if frei { wahl.freiwillig(DE) } else { wahl };
        html! { @if !alle.is_empty() { (wahl.werte(viele.iter().copied())) } }
    };
    let aus_liste = |alle: Vec<(String, String)>| -> Markup {
        let liste = Auswahl::liste(DE, name, was, alle.iter().map(|(w, t)| Option_::neu(w, t))).hinweis_oder(hilfe);
        let liste = liste.wert(felder.text(name)).fehler(fehler);
        html! { @if frei { (liste.freiwillig(DE)) } @else { (liste) } }
    };
    match wie {
        Wie::Zeile | Wie::Name => {
            let zeile =
                Eingabe::neu(name, was).hinweis_oder(hilfe).wert(felder.text(name)).maximal(1000).fehler(fehler);
            html! { @if frei { (zeile.freiwillig(DE)) } @else { (zeile) } }
        }
        Wie::Absatz => {
            let absatz = Langtext::neu(name, was).hinweis_oder(hilfe).zeilen(3).wert(felder.text(name)).maximal(2000);
            html! { (absatz.fehler(fehler)) }
        }
        Wie::Zahl(..) => {
            let zahl =
                Eingabe::neu(name, was).hinweis_oder(hilfe).ziffern().breite(6).wert(felder.text(name)).fehler(fehler);
            html! { @if frei { (zahl.freiwillig(DE)) } @else { (zahl) } }
        }
        Wie::Eins(alle) => {
            html! { (Auswahl::radio(name, was, alle.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text(name)).fehler(fehler)) }
        }
        Wie::Mail => aus_liste(fragen(b, |f| f.art == "email")),
        Wie::Punkt => {
            let alle = fragen(b, |f| f.art == "punkt");
            html! {
                @if alle.is_empty() && fehler.is_none() {
                    p.kern-hint { strong { (was) } " Das Formular hat keine Frage nach einem Punkt auf der Karte. Es zählt der Ort des Antrags." }
                } @else { (aus_liste(alle)) }
            }
        }
        Wie::Tag(dazu) => {
            let mut alle: Vec<_> = dazu.iter().map(|(w, t)| ((*w).to_owned(), (*t).to_owned())).collect();
            alle.extend(fragen(b, |f| f.art == "datum" && f.gruppe.is_none()));
            aus_liste(alle)
        }
        Wie::Fragen => {
            let mut alle = fragen(b, |f| f.gruppe.is_none());
            let gezeigt = b.leistung.iter().flat_map(|l| l.formular.berechnete()).filter(|w| w.zeigen);
            alle.extend(gezeigt.map(|w| (w.id.clone(), w.frage.in_sprache(DE).to_owned())));
            kaesten(alle)
        }
        Wie::Seiten => kaesten(b.seiten()),
        Wie::Kasten => html! { (Kasten::neu(name, was).gesetzt(felder.text(name) == "ja").fehler(fehler)) },
        Wie::Bedingung => html! {},
    }
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
        let satz = "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Wer beteiligt ist und welche Pflichten danach kommen, legt das Land fest.";
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    if felder.text(bedingung::AUFFRISCHEN) == "ja" {
        return maske(&anfrage, &b, s, &eintrag, &felder, Vec::new());
    }
    if eintrag == NEU {
        return anlegen(&anfrage, &b, s, &felder).await;
    }
    let (aktion, quellen) = (felder.text("aktion"), quellen(&b, s));
    let weg = aktion == "loeschen";
    let ziel = format!("{}/andere/{wort}/{eintrag}", adresse(&b.w));
    let lesen = |d: &Dateien| gelesen(d, s, &eintrag, &quellen);
    let was = format!("{} „{eintrag}“", s.eines);
    let bemerkung = match aktion {
        "loeschen" => format!("{was} gelöscht"),
        "hoch" | "runter" => format!("{was} verschoben"),
        _ => format!("{was} geändert"),
    };
    let vorhaben = Vorhaben { bemerkung, ziel: ziel.clone(), werte: &lesen };
    let tun = |d: &mut Dateien| {
        if weg {
            loeschen(d, s, &eintrag);
            return Ok(());
        }
        let vorher = maengel_der_anderen(&anfrage, d, s, &eintrag);
        let mut alle = eintraege(d, s);
        let stelle = alle.iter().position(|e| text(e, "id") == eintrag).unwrap_or_default();
        match aktion {
            "hoch" if stelle > 0 => alle.swap(stelle, stelle - 1),
            "runter" if stelle + 1 < alle.len() => alle.swap(stelle, stelle + 1),
            "hoch" | "runter" => {}
            _ => {
                for e in alle.iter_mut().filter(|e| text(e, "id") == eintrag) {
                    *e = getippt(s, e.clone(), &felder, &quellen)?;
                }
            }
        }
        schreiben(d, s, alle);
        let mut maengel = maengel(&anfrage, d, s, &eintrag);
        let andere = maengel_der_anderen(&anfrage, d, s, &eintrag).into_iter().filter(|m| !vorher.contains(m));
        maengel.extend(
            andere.map(|m| Fehlerhinweis::neu("formel", format!("Dann stimmt ein anderer Eintrag nicht mehr. {m}"))),
        );
        if maengel.is_empty() { Ok(()) } else { Err(maengel) }
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, tun).await? {
        Gespeichert::Ja if weg => Ok(web::weiter(&format!("{}/andere?geloescht=ja", adresse(&b.w)))),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, s, &eintrag, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn loeschen(d: &mut Dateien, s: &Sorte, id: &str) {
    let mut alle = eintraege(d, s);
    alle.retain(|e| text(e, "id") != id);
    schreiben(d, s, alle);
    let schluessel = format!("{}-{id}", s.wort);
    let dazu = ["erklaerung", "was"].map(|d| format!("{schluessel}-{d}"));
    d.texte_streichen(|k| k == schluessel || dazu.iter().any(|d| d == k));
}

async fn anlegen(anfrage: &Anfrage, b: &Blick, s: &Sorte, felder: &Felder) -> Ergebnis {
    let neu = match getippt(s, Table::new(), felder, &quellen(b, s)) {
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
