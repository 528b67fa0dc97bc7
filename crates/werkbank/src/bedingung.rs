//! Conditions on the page: sentences of three parts each, joined by and or by or, and the same as FEEL; what is more than
//! sentences stands there as FEEL alone, with the reason.

use formular::{Art, Feld};
use grund::Sprache;
use leistung::ParameterArt;
use web::{
    Felder, Markup,
    bausteine::{Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_},
    format::tag_lesen,
    html,
};
use werkstatt::{
    bedingung::{Bedingung, Satz, Vergleich, Verknuepfung, Wertart, antwort_in_worten, warum_kein_satz},
    fragen::Eintrag,
    gruppen::{self, teile},
};

use crate::{
    gemeinsam::{Blick, DE},
    maske::{Wert, als_felder, wert},
};

/// Sentences that a page offers.
const SAETZE: usize = 3;
/// The button that shows the answers of the chosen questions and saves nothing.
pub const AUFFRISCHEN: &str = "antworten-zeigen";
/// The formula that the page showed when it was opened.
const VORHER: &str = "formel-vorher";

/// A question that others can depend on.
#[derive(Debug, Clone)]
pub struct Quelle {
    /// Its id.
    pub id: String,
    /// The question.
    pub frage: String,
    /// What its answer is.
    pub art: Wertart,
    /// Its answers: value and text.
    pub antworten: Vec<(String, String)>,
}

/// What a condition of the page or question `bis` can ask for: the questions before it, also those of blocks and of its own
/// group, how many entries and files there are, calculated values, values of the authority, the day of the application.
pub fn quellen(b: &Blick, bis: &str) -> Vec<Quelle> {
    let mut aus = match &b.leistung {
        Some(l) => uebersetzt(l, bis),
        None => roh(b, bis),
    };
    aus.extend(berechnete(b));
    if let Some(l) = &b.leistung {
        let werte = l.stamm.parameter.iter().filter(|(_, p)| !p.ist_geheim());
        aus.extend(werte.map(|(name, p)| {
            let (art, antworten) = match p.art {
                ParameterArt::Betrag | ParameterArt::Zahl => (Wertart::Zahl, Vec::new()),
                ParameterArt::JaNein => (Wertart::JaNein, ja_nein()),
                ParameterArt::Auswahl => {
                    (Wertart::Text, p.optionen.iter().map(|o| (o.wert.clone(), o.text.clone())).collect())
                }
                ParameterArt::Text | ParameterArt::Geheim => (Wertart::Text, Vec::new()),
            };
            Quelle { id: format!("parameter.{name}"), frage: format!("Wert der Behörde: {}", p.frage), art, antworten }
        }));
    }
    let frage = "Tag des Antrags".to_owned();
    aus.push(Quelle { id: "heute".to_owned(), frage, art: Wertart::Tag, antworten: Vec::new() });
    aus
}

fn uebersetzt(l: &leistung::Leistung, bis: &str) -> Vec<Quelle> {
    let (gruppe, innen) = teile(bis).unwrap_or((bis, ""));
    let mut aus = Vec::new();
    for seite in l.formular.alle_seiten() {
        if seite.id == bis {
            break;
        }
        for feld in &seite.felder {
            if feld.id == gruppe {
                if let Art::Gruppe { felder, .. } = &feld.art {
                    aus.extend(
                        felder.iter().take_while(|f| f.id != innen).filter_map(quelle).filter(|_| !innen.is_empty()),
                    );
                }
                return aus;
            }
            aus.extend(quelle(feld));
        }
    }
    aus
}

fn quelle(feld: &Feld) -> Option<Quelle> {
    let (art, antworten) = match &feld.art {
        Art::Zahl { .. } | Art::Betrag { .. } | Art::Flaeche { .. } => (Wertart::Zahl, Vec::new()),
        Art::JaNein | Art::Einwilligung { .. } => (Wertart::JaNein, ja_nein()),
        Art::Datum { .. } => (Wertart::Tag, Vec::new()),
        Art::Uhrzeit { .. } => (Wertart::Uhrzeit, Vec::new()),
        Art::Mehrfach { optionen } => (Wertart::Mehrere, wahl(optionen)),
        Art::Auswahl { optionen, .. } => (Wertart::Text, wahl(optionen)),
        Art::Info { .. } => return None,
        Art::Datei { .. } | Art::Gruppe { .. } => {
            let was = if matches!(feld.art, Art::Datei { .. }) { "Dateien" } else { "Einträge" };
            return Some(anzahl(&feld.id, feld.frage.in_sprache(Sprache::De), was));
        }
        _ => (Wertart::Text, Vec::new()),
    };
    let frage = feld.frage.in_sprache(Sprache::De).to_owned();
    Some(Quelle { id: feld.id.clone(), frage, art, antworten })
}

/// How many entries or files there are.
fn anzahl(id: &str, frage: &str, was: &str) -> Quelle {
    Quelle {
        id: format!("count({id})"),
        frage: format!("Anzahl der {was}: {frage}"),
        art: Wertart::Zahl,
        antworten: Vec::new(),
    }
}

pub fn wahl(optionen: &[formular::Wahl]) -> Vec<(String, String)> {
    optionen.iter().map(|o| (o.wert.clone(), o.text.in_sprache(Sprache::De).to_owned())).collect()
}

pub fn ja_nein() -> Vec<(String, String)> {
    [("ja", "ja"), ("nein", "nein")].map(|(w, t)| (w.to_owned(), t.to_owned())).into()
}

/// Calculated values. Whether what they need is asked before, the check of the form says.
fn berechnete(b: &Blick) -> Vec<Quelle> {
    let alle = werkstatt::werte::alle(&b.w.dateien.formular()).into_iter();
    alle.filter_map(|w| {
        let teil = |n: &str| w.get(n).and_then(|t| t.as_str()).unwrap_or_default().to_owned();
        let art = match teil("art").as_str() {
            "betrag" | "zahl" => Wertart::Zahl,
            "ja_nein" => Wertart::JaNein,
            "datum" => Wertart::Tag,
            "text" => Wertart::Text,
            _ => return None,
        };
        let antworten = if art == Wertart::JaNein { ja_nein() } else { Vec::new() };
        Some(Quelle { id: teil("id"), frage: format!("Berechnet: {}", teil("frage")), art, antworten })
    })
    .collect()
}

/// While the form cannot be compiled: its own questions only.
fn roh(b: &Blick, bis: &str) -> Vec<Quelle> {
    let formular = b.w.dateien.formular();
    let (gruppe, innen) = teile(bis).unwrap_or((bis, ""));
    let eine = |e: Eintrag| {
        let id = teile(&e.schluessel).map_or(e.schluessel.as_str(), |(_, id)| id).to_owned();
        match e.art.as_str() {
            "datei" => return Some(anzahl(&id, &e.frage, "Dateien")),
            "gruppe" | "tabelle" => return Some(anzahl(&id, &e.frage, "Einträge")),
            "info" => return None,
            _ => {}
        }
        let art = Wertart::von(&e.art)?;
        let optionen = werkstatt::fragen::frage(&formular, &e.schluessel).map(|(_, f)| crate::frage::optionen(&f));
        let antworten = if art == Wertart::JaNein { ja_nein() } else { optionen.unwrap_or_default() };
        Some(Quelle { id, frage: e.frage, art, antworten })
    };
    let mut aus = Vec::new();
    for s in werkstatt::fragen::seiten(&formular) {
        if s.schluessel == bis {
            break;
        }
        for e in s.eintraege {
            if e.schluessel == gruppe {
                if !innen.is_empty() {
                    let davor = gruppen::fragen(&formular, gruppe).into_iter().take_while(|e| e.schluessel != bis);
                    aus.extend(davor.filter_map(eine));
                }
                return aus;
            }
            aus.extend(eine(e).filter(|q| !q.id.starts_with("baustein:")));
        }
    }
    aus
}

/// The condition as a sentence for lists.
pub fn worte(feel: &str, quellen: &[Quelle]) -> String {
    let Some(b) = Bedingung::lesen(feel) else { return format!("Formel: {feel}") };
    b.in_worten(|s| {
        let q = quellen.iter().find(|q| q.id == s.frage);
        let frage = q.map_or(s.frage.as_str(), |q| q.frage.as_str()).to_owned();
        let gewaehlt = q.and_then(|q| q.antworten.iter().find(|(w, _)| *w == s.antwort));
        (frage, gewaehlt.map_or_else(|| antwort_in_worten(&s.antwort), |(_, t)| t.clone()))
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
            let gewaehlt = q.and_then(|q| q.antworten.iter().find(|(w, _)| *w == s.antwort));
            match (gewaehlt, q.map(|q| q.art)) {
                (Some((_, t)), _) => t.clone(),
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
        let antworten = q.map_or(&[][..], |q| q.antworten.as_slice());
        let treffer = antworten.iter().find(|(w, t)| w == getippt || t.to_lowercase() == getippt.to_lowercase());
        let vergleich = Vergleich::ALLE.into_iter().find(|v| v.name() == felder.text(&format!("wenn-wie-{i}")));
        let vergleich = vergleich.unwrap_or(Vergleich::Ist);
        // Of several answers one is asked for as "is": it means that it is among them.
        let vergleich = match q.map(|q| q.art) {
            Some(Wertart::Mehrere) if vergleich == Vergleich::Ist => Vergleich::Enthaelt,
            _ => vergleich,
        };
        if vergleich.braucht_antwort() && !getippt.is_empty() && !antworten.is_empty() && treffer.is_none() {
            let moeglich: Vec<&str> = antworten.iter().map(|(_, t)| t.as_str()).collect();
            let satz = format!("Diese Antwort gibt es dort nicht. Möglich sind: {}.", moeglich.join(", "));
            return Err(Fehlerhinweis::neu(format!("wenn-antwort-{i}"), satz));
        }
        let antwort = match (treffer, q.map(|q| q.art)) {
            (Some((w, _)), _) => w.clone(),
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
    let gewaehlt = quellen.iter().find(|q| q.id == felder.text(&frage)).map_or(&[][..], |q| q.antworten.as_slice());
    let zur_wahl = if getippt.is_empty() || gewaehlt.iter().any(|(_, t)| t == getippt) { gewaehlt } else { &[] };
    html! {
        div.bw-satz {
            (Auswahl::liste(DE, &frage, &titel, fragen.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text(&frage)))
            (Auswahl::liste(DE, &wie, &wie_titel, Vergleich::ALLE.iter().map(|v| Option_::neu(v.name(), v.worte()))).wert(felder.text(&wie)))
            @if zur_wahl.is_empty() {
                (Eingabe::neu(&antwort, &antwort_titel).wert(getippt).maximal(200).fehler(Fehlerhinweis::fuer(fehler, &antwort)))
            } @else {
                (Auswahl::liste(DE, &antwort, &antwort_titel, zur_wahl.iter().map(|(_, t)| Option_::neu(t, t))).wert(getippt).fehler(Fehlerhinweis::fuer(fehler, &antwort)))
            }
        }
    }
}
