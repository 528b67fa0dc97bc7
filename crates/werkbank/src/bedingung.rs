//! Conditions on the page: sentences of three parts each, joined by and or by or, and the same as FEEL; what is more than
//! sentences stands there as FEEL alone, with the reason.

use web::{
    Felder, Markup,
    bausteine::{Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_},
    format::tag_lesen,
    html,
};
use werkstatt::bedingung::{Bedingung, Satz, Vergleich, Verknuepfung, Wertart, antwort_in_worten, warum_kein_satz};

pub use crate::quellen::{Nachschlag, Quelle, quellen};
use crate::{
    gemeinsam::DE,
    maske::{Wert, als_felder, wert},
};

/// Sentences that a page offers.
const SAETZE: usize = 3;
/// Hits of a long list that are shown.
const TREFFER: usize = 20;
/// The button that shows the answers of the chosen questions and saves nothing.
pub const AUFFRISCHEN: &str = "antworten-zeigen";
/// The formula that the page showed when it was opened.
const VORHER: &str = "formel-vorher";

/// The condition as a sentence for lists.
pub fn worte(feel: &str, quellen: &[Quelle]) -> String {
    let Some(b) = Bedingung::lesen(feel) else { return format!("Formel: {feel}") };
    b.in_worten(|s| {
        let q = quellen.iter().find(|q| q.id == s.frage);
        let frage = q.map_or(s.frage.as_str(), |q| q.frage.as_str()).to_owned();
        (frage, q.and_then(|q| q.name(&s.antwort)).unwrap_or_else(|| antwort_in_worten(&s.antwort)))
    })
}

/// What a page is filled from.
pub fn werte(feel: &str, quellen: &[Quelle]) -> Vec<Wert> {
    let gelesen = Bedingung::lesen(feel);
    let verbunden = match &gelesen {
        Some(b) if b.verknuepfung == Verknuepfung::Oder => "oder",
        _ => "und",
    };
    let saetze = gelesen.map(|b| b.saetze).unwrap_or_default();
    let mut aus = vec![wert("verbunden", "Sätze verbinden mit", verbunden)];
    for i in 0..SAETZE.max(saetze.len()) {
        let s = saetze.get(i);
        let antwort = s.map(|s| {
            let q = quellen.iter().find(|q| q.id == s.frage);
            match (q.and_then(|q| q.name(&s.antwort)), q.map(|q| q.art)) {
                (Some(name), _) => name,
                (None, Some(Wertart::Zahl | Wertart::Tag)) => antwort_in_worten(&s.antwort),
                (None, _) => s.antwort.clone(),
            }
        });
        let nr = i + 1;
        aus.push(wert(format!("wenn-frage-{i}"), format!("Bedingung {nr}: Frage"), s.map_or("", |s| &s.frage)));
        aus.push(wert(
            format!("wenn-wie-{i}"),
            format!("Bedingung {nr}: Vergleich"),
            s.map_or("ist", |s| s.vergleich.name()),
        ));
        aus.push(wert(format!("wenn-antwort-{i}"), format!("Bedingung {nr}: Antwort"), antwort.unwrap_or_default()));
    }
    aus.push(wert("formel", "Bedingung als Formel", feel));
    aus
}

/// What was typed, as FEEL; empty: always. Sentences and formula say the same when the page opens: the one that was changed
/// holds, and the other follows it.
pub fn lesen(felder: &Felder, quellen: &[Quelle]) -> Result<String, Fehlerhinweis> {
    let felder = &mit_treffern(felder, quellen);
    let formel = felder.text("formel").trim();
    let Some(vorher) = felder.wert(VORHER).map(str::trim) else {
        // Whoever does not say what the page showed: a formula goes before sentences.
        return if formel.is_empty() { aus_saetzen(felder, quellen) } else { Ok(formel.to_owned()) };
    };
    let (formel_anders, saetze_anders) = (formel != vorher, saetze_geaendert(felder, vorher, quellen));
    match (formel_anders, saetze_anders) {
        (_, false) => Ok(formel.to_owned()),
        (false, true) => aus_saetzen(felder, quellen),
        (true, true) => {
            let saetze = aus_saetzen(felder, quellen)?;
            let gleich =
                saetze == formel || Bedingung::lesen(formel).is_some_and(|b| Bedingung::lesen(&saetze) == Some(b));
            let satz = "Sie haben die Sätze und die Formel geändert, und beide sagen Verschiedenes. Ändern Sie nur eins davon.";
            if gleich { Ok(saetze) } else { Err(Fehlerhinweis::neu("formel", satz)) }
        }
    }
}

/// Which answer of a long list was chosen among the hits, and for which words they were.
fn treffernamen(i: usize) -> (String, String) {
    (format!("wenn-treffer-{i}"), format!("wenn-gesucht-{i}"))
}

/// What was typed, with the hit that was chosen in place of the words that found it. Words that were typed anew hold.
fn mit_treffern(felder: &Felder, quellen: &[Quelle]) -> Felder {
    let mut aus = felder.clone();
    for (name, getippt) in &mut aus.0 {
        let Some(i) = name.strip_prefix("wenn-antwort-").and_then(|i| i.parse().ok()) else { continue };
        let (treffer, gesucht) = treffernamen(i);
        let q = quellen.iter().find(|q| q.id == felder.text(&format!("wenn-frage-{i}")));
        let wahl = felder.text(&treffer);
        if felder.wert(&gesucht) == Some(getippt.as_str())
            && let Some(da) = q.and_then(|q| q.name(wahl))
        {
            *getippt = da;
        }
    }
    aus
}

/// Do the sentences differ from those that the page showed for `vorher`?
fn saetze_geaendert(felder: &Felder, vorher: &str, quellen: &[Quelle]) -> bool {
    let gezeigt = als_felder(&werte(vorher, quellen));
    let saetze = |f: &Felder| -> Vec<[String; 3]> {
        (0..)
            .map_while(|i| f.wert(&format!("wenn-frage-{i}")).map(|frage| (i, frage.to_owned())))
            .filter(|(_, frage)| !frage.is_empty())
            .map(|(i, frage)| {
                let teil = |t: &str| f.text(&format!("wenn-{t}-{i}")).trim().to_owned();
                [frage, teil("wie"), teil("antwort")]
            })
            .collect()
    };
    let (alt, neu) = (saetze(&gezeigt), saetze(felder));
    // How sentences are joined says something where there are several.
    alt != neu || (neu.len() > 1 && gezeigt.text("verbunden") != felder.text("verbunden"))
}

fn aus_saetzen(felder: &Felder, quellen: &[Quelle]) -> Result<String, Fehlerhinweis> {
    let mut saetze = Vec::new();
    let mut stellen = Vec::new();
    for i in 0.. {
        let Some(frage) = felder.wert(&format!("wenn-frage-{i}")) else { break };
        if frage.is_empty() {
            continue;
        }
        let getippt = felder.text(&format!("wenn-antwort-{i}"));
        let q = quellen.iter().find(|q| q.id == frage);
        let vergleich = Vergleich::ALLE.into_iter().find(|v| v.name() == felder.text(&format!("wenn-wie-{i}")));
        let vergleich = vergleich.unwrap_or(Vergleich::Ist);
        // Of several answers one is asked for as "is": it means that it is among them.
        let vergleich = match q.map(|q| q.art) {
            Some(Wertart::Mehrere) if vergleich == Vergleich::Ist => Vergleich::Enthaelt,
            _ => vergleich,
        };
        let gemeint = match q {
            Some(q) if vergleich.braucht_antwort() && !getippt.trim().is_empty() => {
                let ort = format!("wenn-antwort-{i}");
                q.verstehen(getippt.trim()).map_err(|satz| Fehlerhinweis::neu(ort, satz))?
            }
            _ => None,
        };
        let antwort = match (gemeint, q.map(|q| q.art)) {
            (Some(wert), _) => wert,
            (None, Some(Wertart::Tag)) => tag_lesen(getippt).map_or_else(|| getippt.to_lowercase(), |t| t.to_string()),
            (None, _) => getippt.to_owned(),
        };
        saetze.push(Satz { frage: frage.to_owned(), vergleich, antwort });
        stellen.push(i);
    }
    if saetze.is_empty() {
        return Ok(String::new());
    }
    let art = |id: &str| quellen.iter().find(|q| q.id == id).map(|q| q.art);
    // One after the other, so that the fault stands at its own sentence.
    for (s, i) in saetze.iter().zip(&stellen) {
        let allein = Bedingung { verknuepfung: Verknuepfung::Und, saetze: vec![s.clone()] };
        if let Err(satz) = allein.feel(art) {
            return Err(Fehlerhinweis::neu(format!("wenn-antwort-{i}"), satz));
        }
    }
    let verknuepfung = if felder.text("verbunden") == "oder" { Verknuepfung::Oder } else { Verknuepfung::Und };
    Bedingung { verknuepfung, saetze }.feel(art).map_err(|satz| Fehlerhinweis::neu("wenn-frage-0", satz))
}

/// What a condition is about, in the words of its page.
pub struct Worte {
    /// „Diese Frage erscheint“
    pub titel: &'static str,
    /// What holds without a condition.
    pub immer: &'static str,
    /// „Sie erscheint“, as it goes on with „wenn …“.
    pub dann: &'static str,
    /// „eine frühere Frage“
    pub frage: &'static str,
}

/// When a question is asked.
pub const FRAGE: Worte = Worte {
    titel: "Diese Frage erscheint",
    immer: "Ohne Bedingung erscheint sie immer.",
    dann: "Sie erscheint",
    frage: "eine frühere Frage",
};
/// When a page is asked.
pub const SEITE: Worte = Worte { titel: "Diese Seite erscheint", ..FRAGE };
/// When something holds that does not stand in the form.
pub const REGEL: Worte =
    Worte { titel: "Wann gilt das?", immer: "Ohne Bedingung gilt es immer.", dann: "Es gilt", frage: "eine Frage" };

/// The inputs.
pub fn maske(was: &Worte, felder: &Felder, quellen: &[Quelle], fehler: &[Fehlerhinweis]) -> Markup {
    let felder = &mit_treffern(felder, quellen);
    let anzahl = (0..).take_while(|i| felder.wert(&format!("wenn-frage-{i}")).is_some()).count();
    let vorher = felder.wert(VORHER).unwrap_or_else(|| felder.text("formel"));
    html! {
        fieldset.bw-bedingung {
            legend.kern-heading-small { (was.titel) }
            p.kern-hint { (was.immer) " Eine Bedingung ist ein Satz: " (was.frage) " (oder ein berechneter Wert, ein Wert der Behörde, der Tag des Antrags), ein Vergleich, eine Antwort. Das Alter fragen Sie am Geburtsdatum." }
            @for i in 0..anzahl { (satz(i, felder, quellen, fehler)) }
            @if anzahl > 0 {
                p { (Knopf::still("Antworten zur Auswahl zeigen").feld(AUFFRISCHEN, "ja")) }
                (Auswahl::radio("verbunden", "Mehrere Sätze", [Option_::neu("und", "Alle müssen zutreffen"), Option_::neu("oder", "Einer genügt")])
                    .nebeneinander().wert(felder.text("verbunden")))
            }
            @if let Some(warum) = warum_kein_satz(vorher) {
                p.kern-body { strong { "Diese Bedingung steht nur als Formel da. " } (warum) " Was Sie oben als Satz eintragen, ersetzt die Formel." }
            } @else if !vorher.is_empty() {
                p.kern-body { strong { "Gespeichert ist: " } (was.dann) ", wenn " (worte(vorher, quellen)) "." }
            }
            input type="hidden" name=(VORHER) value=(vorher);
            (Eingabe::neu("formel", "Dasselbe als Formel (FEEL)").hinweis("Für Fachleute und für mehr als solche Sätze, zum Beispiel: alter >= 18 and (art = \"neu\" or wohnt = true). Was Sie ändern, gilt: die Sätze oder die Formel. Das andere folgt nach dem Speichern.")
                .wert(felder.text("formel")).maximal(2000).fehler(Fehlerhinweis::fuer(fehler, "formel")).freiwillig(DE))
        }
    }
}

fn satz(i: usize, felder: &Felder, quellen: &[Quelle], fehler: &[Fehlerhinweis]) -> Markup {
    let name = |teil: &str| format!("wenn-{teil}-{i}");
    let (frage, wie, antwort) = (name("frage"), name("wie"), name("antwort"));
    let titel = format!("Wenn die Antwort auf, Satz {}", i + 1);
    let (wie_titel, antwort_titel) = (format!("Vergleich {}", i + 1), format!("Antwort {}", i + 1));
    let fragen: Vec<(String, String)> = quellen
        .iter()
        .map(|q| {
            let moeglich: Vec<&str> = q.antworten.iter().map(|(_, t)| t.as_str()).take(6).collect();
            let text =
                if moeglich.is_empty() { q.frage.clone() } else { format!("{} ({})", q.frage, moeglich.join(" / ")) };
            (q.id.clone(), text)
        })
        .collect();
    // The answers of the chosen question, where it has some; what was typed and is none of them stays to be mended.
    let getippt = felder.text(&antwort);
    let q = quellen.iter().find(|q| q.id == felder.text(&frage));
    let kurze = q.map(Quelle::zur_wahl).unwrap_or_default();
    let zur_wahl = if getippt.is_empty() || kurze.iter().any(|t| t == getippt) { kurze } else { Vec::new() };
    let fehler_hier = Fehlerhinweis::fuer(fehler, &antwort);
    html! {
        div.bw-satz {
            (Auswahl::liste(DE, &frage, &titel, fragen.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text(&frage)))
            (Auswahl::liste(DE, &wie, &wie_titel, Vergleich::ALLE.iter().map(|v| Option_::neu(v.name(), v.worte()))).wert(felder.text(&wie)))
            @if !zur_wahl.is_empty() {
                (Auswahl::liste(DE, &antwort, &antwort_titel, zur_wahl.iter().map(|t| Option_::neu(t, t))).wert(getippt).fehler(fehler_hier))
            } @else if let Some(n) = q.and_then(|q| q.liste.as_ref()) {
                div data-bw-vorschlaege=(n.adresse) data-feld=(antwort) data-text-liste="Einträge der Liste" data-text-keine="Kein Eintrag passt."
                    data-text-einer="Ein Eintrag passt." data-text-viele="# Einträge passen." {
                    (Eingabe::neu(&antwort, &antwort_titel).hinweis("Schreiben Sie den Namen oder den Anfang davon.").wert(getippt).maximal(200).fehler(fehler_hier))
                }
                (treffer(i, getippt, n, fehler_hier.is_some()))
            } @else {
                (Eingabe::neu(&antwort, &antwort_titel).wert(getippt).maximal(200).fehler(fehler_hier))
            }
        }
    }
}

/// Entries of a code list that fit the words that were typed, to choose one; with script they come while one types, too.
fn treffer(i: usize, getippt: &str, n: &Nachschlag, gesagt: bool) -> Markup {
    let (treffername, gesucht) = treffernamen(i);
    let genau = n.liste.finden(getippt).is_some();
    let (treffer, anzahl) = if genau { (Vec::new(), 0) } else { n.liste.suchen(getippt, TREFFER) };
    html! {
        @if !treffer.is_empty() {
            div.bw-satz__treffer {
                input type="hidden" name=(gesucht) value=(getippt);
                @let eintraege: Vec<(&str, String)> = treffer.iter().map(|e| (e.wert.as_str(), n.liste.anzeige(e, DE))).collect();
                (Auswahl::radio(&treffername, &format!("Einträge mit „{getippt}“"), eintraege.iter().map(|(w, t)| Option_::neu(w, t))))
                @if anzahl > treffer.len() { p.kern-body.kern-body--small { "Und " (anzahl - treffer.len()) " weitere. Schreiben Sie mehr, um sie zu sehen." } }
            }
        } @else if !getippt.is_empty() && !genau && !gesagt {
            p.kern-body.bw-satz__treffer role="status" { "In der Liste steht nichts mit „" (getippt) "“." }
        }
    }
}
