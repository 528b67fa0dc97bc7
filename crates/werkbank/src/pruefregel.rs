//! One rule across questions: the sentence that people read, where it shows, and what has to hold, as sentences and as FEEL.

use konto::Aktion;
use leistung::Leistung;
use serde_json::{Map, Value, json};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_},
    format::tag_lesen,
    html,
};
use werkstatt::{
    Dateien, Geaendert,
    bedingung::{Vergleich, Verknuepfung, Wertart, antwort_in_worten},
    pruefregeln,
    pruefsatz::{self, Gegenueber, Pruefsatz},
};

use crate::{
    befunde::punkte,
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
    pruefquellen::{Quelle, quellen, stellen},
    pruefregeln::namen_in,
    uebersicht::auszug,
    werte::{formel_in_worten, namen, namentabelle},
};

/// The page of a rule that does not exist yet.
pub const NEU: &str = "neu";
/// Sentences that a page offers, and questions at which a rule shows.
const SAETZE: usize = 3;
const STELLEN: usize = 3;
/// The formula that the page showed when it was opened.
const VORHER: &str = "formel-vorher";

type Regel = Map<String, Value>;

fn text<'a>(r: &'a Regel, name: &str) -> &'a str {
    r.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The values of the page.
fn gelesen(d: &Dateien, name: &str, quellen: &[Quelle]) -> Option<Vec<Wert>> {
    let r = if name == NEU { Map::new() } else { pruefregeln::eine(&d.formular(), name)? };
    let mut aus = vec![wert("satz", "Was Menschen lesen", text(&r, "satz"))];
    let felder = namen_in(&r);
    for i in 0..STELLEN.max(felder.len()) {
        aus.push(wert(
            format!("bei-{i}"),
            format!("Erscheint bei, {}", i + 1),
            felder.get(i).copied().unwrap_or_default(),
        ));
    }
    aus.extend(satzwerte(text(&r, "formel"), quellen));
    aus.push(wert("formel", "Als Formel", text(&r, "formel")));
    Some(aus)
}

/// The sentences of a formula, as the page shows them.
fn satzwerte(formel: &str, quellen: &[Quelle]) -> Vec<Wert> {
    let (wie, saetze) =
        pruefsatz::lesen(formel, &|q| quellen.iter().any(|k| k.id == q)).unwrap_or((Verknuepfung::Und, Vec::new()));
    let mut aus =
        vec![wert("verbunden", "Sätze verbinden mit", if wie == Verknuepfung::Oder { "oder" } else { "und" })];
    for i in 0..SAETZE.max(saetze.len()) {
        let s = saetze.get(i);
        let (frage, antwort) = match s.map(|s| &s.rechts) {
            Some(Gegenueber::Quelle(q)) => (q.clone(), String::new()),
            Some(Gegenueber::Antwort(a)) => {
                let links = s.and_then(|s| quellen.iter().find(|k| k.id == s.links));
                let zahl = matches!(links.map(|k| k.art), Some(Wertart::Zahl | Wertart::Tag));
                let worte = || if zahl { antwort_in_worten(a) } else { a.clone() };
                (String::new(), links.and_then(|k| k.name(a)).unwrap_or_else(worte))
            }
            None => (String::new(), String::new()),
        };
        let nr = i + 1;
        aus.push(wert(format!("was-{i}"), format!("Satz {nr}: was geprüft wird"), s.map_or("", |s| &s.links)));
        aus.push(wert(format!("wie-{i}"), format!("Satz {nr}: Vergleich"), s.map_or("ist", |s| s.vergleich.name())));
        aus.push(wert(format!("womit-{i}"), format!("Satz {nr}: andere Frage"), frage));
        aus.push(wert(format!("fest-{i}"), format!("Satz {nr}: feste Antwort"), antwort));
    }
    aus
}

/// `GET /werkstatt/{id}/pruefregel/{regel}`
pub async fn zeigen(anfrage: Anfrage, Path((id, name)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let werte = gelesen(&b.w.dateien, &name, &quellen(&b)).ok_or(WebFehler::NichtGefunden)?;
    maske(&anfrage, &b, &name, &als_felder(&werte), Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, name: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let a = adresse(&b.w);
    let (quellen, stellen, bekannt) = (quellen(b), stellen(b), namen(b));
    let vorher = gelesen(&b.w.dateien, name, &quellen).unwrap_or_default();
    let formel_vorher = als_felder(&vorher).text("formel").to_owned();
    let eigene = format!("{a}/pruefregel/{name}");
    let befunde: Vec<_> = punkte(b).into_iter().filter(|p| p.adresse == eigene).collect();
    let anzahl_stellen = (0..).take_while(|i| felder.wert(&format!("bei-{i}")).is_some()).count();
    let anzahl_saetze = (0..).take_while(|i| felder.wert(&format!("was-{i}")).is_some()).count();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        @if !befunde.is_empty() { (auszug(&befunde)) }
        (bausteine::formular(&eigene, html! {
            (marke_feld(&vorher))
            (Langtext::neu("satz", "Was lesen Menschen, wenn es nicht passt?").hinweis("Sagen Sie, wie es richtig ist, zum Beispiel „Die Anteile müssen zusammen 100 ergeben.“").zeilen(2).wert(felder.text("satz")).maximal(300).fehler(zu("satz")))
            fieldset.bw-bedingung {
                legend.kern-heading-small { "Bei welchen Fragen erscheint der Satz?" }
                p.kern-hint { "Alle auf derselben Seite, und nicht vor den Fragen, um die es geht. Wählen Sie Fragen einer Gruppe, gilt die Regel für jeden Eintrag einzeln." }
                @for i in 0..anzahl_stellen {
                    @let feld = format!("bei-{i}");
                    @let liste = Auswahl::liste(DE, &feld, if i == 0 { "Bei der Frage" } else { "und bei der Frage" }, stellen.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text(&feld)).fehler(zu(&feld));
                    @if i == 0 { (liste) } @else { (liste.freiwillig(DE)) }
                }
            }
            fieldset.bw-bedingung {
                legend.kern-heading-small { "Was muss gelten?" }
                p.kern-hint { "Ein Satz: was geprüft wird, ein Vergleich, und womit: eine andere Frage oder eine feste Antwort. Geprüft wird erst, wenn alles beantwortet ist." }
                @for i in 0..anzahl_saetze { (satz(i, felder, &quellen, &fehler)) }
                (Auswahl::radio("verbunden", "Mehrere Sätze", [Option_::neu("und", "Alle müssen zutreffen"), Option_::neu("oder", "Einer genügt")]).nebeneinander().wert(felder.text("verbunden")))
                @if !formel_vorher.is_empty() {
                    p.kern-body { strong { "Gespeichert ist: " } (formel_in_worten(&bekannt, &formel_vorher)) "." }
                    @if pruefsatz::lesen(&formel_vorher, &|q| quellen.iter().any(|k| k.id == q)).is_none() {
                        p.kern-body { "Das ist mehr, als Sätze sagen können. Darum steht es nur als Formel da. Was Sie oben als Satz eintragen, ersetzt die Formel." }
                    }
                }
                input type="hidden" name=(VORHER) value=(formel_vorher);
                (Langtext::neu("formel", "Dasselbe als Formel (FEEL)").hinweis("Für Fachleute und für mehr als solche Sätze, zum Beispiel: every e in kinder satisfies e.alter < 18. Soll auch ohne Antwort geprüft werden, nennen Sie null in der Formel. Was Sie ändern, gilt: die Sätze oder die Formel.").zeilen(3).wert(felder.text("formel")).maximal(2000).fehler(zu("formel")).freiwillig(DE))
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Regel speichern"))
                @if name != NEU { (Knopf::still("Regel löschen").symbol("delete").feld("aktion", "loeschen")) }
            }))
        }))
        (namentabelle(&bekannt, false))
        p { (bausteine::link(&format!("{a}/pruefregeln"), "Zurück zu den Prüfregeln")) }
    };
    let titel = if name == NEU { "Neue Prüfregel" } else { "Prüfregel" };
    blatt_zu(anfrage, &b.w, titel).fehler(fehler).inhalt(inhalt).antwort()
}

fn satz(i: usize, felder: &Felder, quellen: &[Quelle], fehler: &[Fehlerhinweis]) -> Markup {
    let (was, wie, womit, fest) = (format!("was-{i}"), format!("wie-{i}"), format!("womit-{i}"), format!("fest-{i}"));
    let nr = i + 1;
    let (was_titel, wie_titel) = (format!("Was geprüft wird, Satz {nr}"), format!("Vergleich {nr}"));
    let (womit_titel, fest_titel) = (format!("mit der Frage {nr}"), format!("oder mit dieser Antwort {nr}"));
    let zur_wahl = || quellen.iter().map(|q| Option_::neu(&q.id, &q.frage));
    html! {
        div.bw-satz.bw-satz--paare {
            (Auswahl::liste(DE, &was, &was_titel, zur_wahl()).wert(felder.text(&was)).fehler(Fehlerhinweis::fuer(fehler, &was)))
            (Auswahl::liste(DE, &wie, &wie_titel, Vergleich::ALLE.iter().map(|v| Option_::neu(v.name(), v.worte()))).wert(felder.text(&wie)))
            (Auswahl::liste(DE, &womit, &womit_titel, zur_wahl()).wert(felder.text(&womit)))
            (Eingabe::neu(&fest, &fest_titel).wert(felder.text(&fest)).maximal(200).fehler(Fehlerhinweis::fuer(fehler, &fest)))
        }
    }
}

/// The sentences as they were typed; blank ones are left out.
fn saetze(felder: &Felder) -> Vec<[String; 4]> {
    (0..)
        .map_while(|i| {
            let teil = |t: &str| felder.text(&format!("{t}-{i}")).trim().to_owned();
            felder.wert(&format!("was-{i}")).map(|_| [teil("was"), teil("wie"), teil("womit"), teil("fest")])
        })
        .collect()
}

/// The formula: sentences and formula say the same when the page opens; the one that was changed holds.
fn formel(felder: &Felder, quellen: &[Quelle]) -> Result<String, Fehlerhinweis> {
    let formel = felder.text("formel").trim().to_owned();
    let vorher = felder.text(VORHER).trim();
    let gezeigt = als_felder(&satzwerte(vorher, quellen));
    let gefuellt = |f: &Felder| saetze(f).into_iter().filter(|s| !s[0].is_empty()).collect::<Vec<_>>();
    let mehrere = gefuellt(felder).len() > 1 && gezeigt.text("verbunden") != felder.text("verbunden");
    let anders = gefuellt(felder) != gefuellt(&gezeigt) || mehrere;
    match (formel != vorher, anders) {
        (_, false) if formel.is_empty() => Err(Fehlerhinweis::neu(
            "was-0",
            "Sagen Sie, was gelten muss: Wählen Sie, was geprüft wird, oder schreiben Sie eine Formel.",
        )),
        (_, false) => Ok(formel),
        (false, true) => aus_saetzen(felder, quellen),
        (true, true) => {
            let aus = aus_saetzen(felder, quellen)?;
            let satz = "Sie haben die Sätze und die Formel geändert, und beide sagen Verschiedenes. Ändern Sie nur eins davon.";
            if aus == formel { Ok(aus) } else { Err(Fehlerhinweis::neu("formel", satz)) }
        }
    }
}

fn aus_saetzen(felder: &Felder, quellen: &[Quelle]) -> Result<String, Fehlerhinweis> {
    let (mut alle, mut orte) = (Vec::new(), Vec::new());
    for (i, [was, wie, womit, fest]) in saetze(felder).into_iter().enumerate().filter(|(_, s)| !s[0].is_empty()) {
        if !womit.is_empty() && !fest.is_empty() {
            let satz = "Vergleichen Sie mit einer Frage oder mit einer festen Antwort, nicht mit beidem.";
            return Err(Fehlerhinweis::neu(format!("fest-{i}"), satz));
        }
        let q = quellen.iter().find(|q| q.id == was);
        let gemeint = match q {
            Some(q) if !fest.is_empty() => {
                q.verstehen(&fest).map_err(|satz| Fehlerhinweis::neu(format!("fest-{i}"), satz))?
            }
            _ => None,
        };
        let antwort = match (gemeint, q.map(|q| q.art)) {
            (Some(wert), _) => wert,
            (None, Some(Wertart::Tag)) => tag_lesen(&fest).map_or_else(|| fest.to_lowercase(), |t| t.to_string()),
            _ => fest,
        };
        let vergleich = Vergleich::ALLE.into_iter().find(|v| v.name() == wie).unwrap_or(Vergleich::Ist);
        let vergleich = match q.map(|q| q.art) {
            Some(Wertart::Mehrere) if vergleich == Vergleich::Ist => Vergleich::Enthaelt,
            _ => vergleich,
        };
        let rechts = if womit.is_empty() { Gegenueber::Antwort(antwort) } else { Gegenueber::Quelle(womit) };
        alle.push(Pruefsatz { links: was, vergleich, rechts });
        orte.push(i);
    }
    if alle.is_empty() {
        return Err(Fehlerhinweis::neu("was-0", "Wählen Sie, was geprüft wird."));
    }
    let wie = if felder.text("verbunden") == "oder" { Verknuepfung::Oder } else { Verknuepfung::Und };
    let art = |id: &str| quellen.iter().find(|q| q.id == id).map(|q| q.art);
    pruefsatz::feel(wie, &alle, art).map_err(|(nr, satz)| {
        let ort = orte.get(nr).copied().unwrap_or_default();
        Fehlerhinweis::neu(format!("fest-{ort}"), satz)
    })
}

/// What was typed, or what is wrong with it.
fn getippt(felder: &Felder, quellen: &[Quelle]) -> Result<Regel, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let satz = freitext(felder.text("satz"), 300).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("satz", satz));
        "-".to_owned()
    });
    if satz.is_empty() {
        fehler.push(Fehlerhinweis::neu("satz", "Schreiben Sie den Satz, den Menschen lesen."));
    }
    let mut bei: Vec<&str> =
        (0..).map_while(|i| felder.wert(&format!("bei-{i}"))).map(str::trim).filter(|f| !f.is_empty()).collect();
    bei.dedup();
    if bei.is_empty() {
        fehler.push(Fehlerhinweis::neu("bei-0", "Wählen Sie die Frage, bei der der Satz erscheint."));
    }
    let formel = formel(felder, quellen).unwrap_or_else(|f| {
        fehler.push(f);
        String::new()
    });
    if fehler.is_empty() {
        Ok(Map::from_iter([
            ("satz".into(), json!(satz)),
            ("formel".into(), json!(formel)),
            ("felder".into(), json!(bei)),
        ]))
    } else {
        Err(fehler)
    }
}

/// What the check says about this rule, at the field where it is mended.
fn maengel(anfrage: &Anfrage, d: &Dateien, name: &str) -> Vec<Fehlerhinweis> {
    let stelle = format!("Prüfregel „{name}“");
    let (_, befunde) = Leistung::uebersetzen_soweit(&d.vollstaendig(&anfrage.haus.bausteine));
    let hier = |f: &&leistung::Befund| f.ist_fehler() && f.stelle == stelle;
    let feld = |f: &leistung::Befund| {
        if f.satz.contains("„felder“") {
            let satz = f.satz.replace("Nennen Sie unter „felder“ nur", "Wählen Sie nur");
            let satz = satz.replace("Nennen Sie unter „felder“", "Wählen Sie hier");
            return Fehlerhinweis::neu("bei-0", satz);
        }
        Fehlerhinweis::neu("formel", f.satz.clone())
    };
    befunde.iter().filter(hier).take(1).map(feld).collect()
}

/// `POST /werkstatt/{id}/pruefregel/{regel}`
pub async fn speichern(anfrage: Anfrage, Path((id, name)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    if b.w.grundlage.is_some() {
        let satz = "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Prüfregeln kommen vom Land und bleiben, wie sie sind.";
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    let quellen = quellen(&b);
    if name == NEU {
        return anlegen(&anfrage, &b, &felder, &quellen).await;
    }
    let weg = felder.text("aktion") == "loeschen";
    let ziel = format!("{}/pruefregel/{name}", adresse(&b.w));
    let lesen = |d: &Dateien| gelesen(d, &name, &quellen);
    let was = felder.text("satz");
    let bemerkung =
        if weg { format!("Prüfregel „{was}“ gelöscht") } else { format!("Prüfregel „{was}“ geändert") };
    let vorhaben = Vorhaben { bemerkung, ziel: ziel.clone(), werte: &lesen };
    let schreiben = |d: &mut Dateien| {
        let einwand = |e: werkstatt::Einwand| vec![Fehlerhinweis::neu("", e.0)];
        if weg {
            return pruefregeln::loeschen(d, &name).map_err(einwand);
        }
        pruefregeln::setzen(d, &name, &getippt(&felder, &quellen)?).map_err(einwand)?;
        let maengel = maengel(&anfrage, d, &name);
        if maengel.is_empty() { Ok(()) } else { Err(maengel) }
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja if weg => Ok(web::weiter(&format!("{}/pruefregeln?geloescht=ja", adresse(&b.w)))),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &name, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

async fn anlegen(anfrage: &Anfrage, b: &Blick, felder: &Felder, quellen: &[Quelle]) -> Ergebnis {
    let neu = match getippt(felder, quellen) {
        Ok(neu) => neu,
        Err(fehler) => return maske(anfrage, b, NEU, felder, fehler),
    };
    let (mut name, mut faul) = (String::new(), Vec::new());
    let ausgang = aendern(anfrage, &b.w, &format!("Prüfregel „{}“ hinzugefügt", text(&neu, "satz")), |d| {
        name = pruefregeln::hinzu(d, &neu)?;
        faul = maengel(anfrage, d, &name);
        if faul.is_empty() { Ok(()) } else { Err(Stoerung::Einwand(String::new())) }
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/pruefregel/{name}?gespeichert=ja", adresse(&w)))),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) if faul.is_empty() => Err(WebFehler::Konflikt(satz)),
        Geaendert::Anders(..) => maske(anfrage, b, NEU, felder, faul),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
    }
}
