//! One column of a table: what it looks at or gives, its heading, its kind, its allowed values.

use std::sync::Arc;

use konto::Aktion;
use tabelle::{Ausgang, Eingang, Entscheidung, NeueSpalte, Spalte, Spaltensicht, Tabelle, Wertart};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Rang},
    html,
};
use werkstatt::Dateien;

use super::{
    Urteile, Werk, als_tabelle, bedarf_aus, bekannte, blatt, hinweis, oeffnen, seitenadresse, sicht::Bekannt, umbauen,
    weiter_zu, zum_aendern,
};
use crate::{
    gemeinsam::{Blick, DE, freitext, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// Which column a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Welche {
    Da(Spalte),
    NeuerEingang,
    NeuerAusgang,
}

impl Welche {
    fn lesen(name: &str) -> Option<Self> {
        match name {
            "neu-eingang" => Some(Self::NeuerEingang),
            "neu-ausgang" => Some(Self::NeuerAusgang),
            n => Spalte::von_name(n).map(Self::Da),
        }
    }

    fn name(self) -> String {
        match self {
            Self::Da(s) => s.name(),
            Self::NeuerEingang => "neu-eingang".to_owned(),
            Self::NeuerAusgang => "neu-ausgang".to_owned(),
        }
    }

    const fn eingang(self) -> bool {
        matches!(self, Self::NeuerEingang | Self::Da(Spalte::Eingang(_)))
    }

    const fn neu(self) -> bool {
        !matches!(self, Self::Da(_))
    }
}

const ARTEN: [(&str, &str); 5] = [
    ("number", "eine Zahl oder ein Betrag"),
    ("string", "ein Text"),
    ("boolean", "ja oder nein"),
    ("date", "ein Tag"),
    ("Any", "etwas anderes"),
];

/// What the page is filled from.
fn werte(t: &Tabelle, welche: Welche) -> Option<Vec<Wert>> {
    let text = |o: &Option<String>| o.clone().unwrap_or_default();
    Some(match welche {
        Welche::NeuerEingang | Welche::NeuerAusgang => {
            vec![wert("zahl", "Spalten", (t.eingaenge.len() + t.ausgaenge.len()).to_string())]
        }
        Welche::Da(Spalte::Eingang(n)) => {
            let e = t.eingaenge.get(n)?;
            vec![
                wert("titel", "Überschrift", &e.titel),
                wert("quelle", "Was angesehen wird", &e.ausdruck),
                wert("formel", "Formel", &e.ausdruck),
                wert("art", "Art", &e.typ),
                wert("erlaubt", "Erlaubte Werte", text(&e.erlaubt)),
            ]
        }
        Welche::Da(Spalte::Ausgang(n)) => {
            let a = t.ausgaenge.get(n)?;
            vec![
                wert("titel", "Überschrift", &a.titel),
                wert("name", "Name", &a.name),
                wert("art", "Art", &a.typ),
                wert("erlaubt", "Erlaubte Werte", text(&a.erlaubt)),
                wert("vorgabe", "Sonst", text(&a.vorgabe)),
            ]
        }
    })
}

/// `GET /werkstatt/{id}/regeln/{e}/spalte/{spalte}`
pub async fn zeigen(anfrage: Anfrage, Path((id, e, spalte)): Path<(String, String, String)>) -> Ergebnis {
    let welche = Welche::lesen(&spalte).ok_or(WebFehler::NichtGefunden)?;
    let (b, werk, e) = oeffnen(&anfrage, &id, &e, Aktion::Lesen).await?;
    let werte = werte(als_tabelle(&e)?, welche).ok_or(WebFehler::NichtGefunden)?;
    let mut felder = als_felder(&werte);
    // A known name is chosen; anything else is a formula.
    let bekannt = bekannte(&b, &werk.regelwerk);
    let ist_bekannt = bekannt.iter().any(|k| k.name == felder.text("quelle"));
    for (name, inhalt) in &mut felder.0 {
        match name.as_str() {
            "quelle" if !ist_bekannt => *inhalt = FORMEL.to_owned(),
            "formel" if ist_bekannt => inhalt.clear(),
            _ => {}
        }
    }
    maske(&anfrage, &b, &werk, &e, welche, &felder, Vec::new())
}

/// The choice of an expression of one's own.
const FORMEL: &str = "=";

fn maske(
    anfrage: &Anfrage,
    b: &Blick,
    werk: &Werk,
    e: &Entscheidung,
    welche: Welche,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let gelesen = werte(als_tabelle(e)?, welche).ok_or(WebFehler::NichtGefunden)?;
    let ziel = format!("{}/spalte/{}", seitenadresse(&b.w, &e.id), welche.name());
    let bekannt = bekannte(b, &werk.regelwerk);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (bausteine::formular(&ziel, html! {
            (marke_feld(&gelesen))
            @if welche.eingang() { (eingang(felder, e, &bekannt, &fehler)) } @else { (ausgang(felder, welche, &fehler)) }
            @if b.w.grundlage.is_none() { (bausteine::knopfzeile(html! {
                (Knopf::haupt(if welche.neu() { "Spalte hinzufügen" } else { "Spalte speichern" }))
                (bausteine::linkknopf(Rang::Still, &seitenadresse(&b.w, &e.id), "Abbrechen"))
            })) }
        }))
    };
    let titel = match welche {
        Welche::NeuerEingang => "Neue Bedingung".to_owned(),
        Welche::NeuerAusgang => "Neues Ergebnis".to_owned(),
        Welche::Da(_) => format!("Spalte „{}“", felder.text("titel")),
    };
    blatt(anfrage, &b.w, e, &format!("{titel} in „{}“", e.name)).fehler(fehler).inhalt(inhalt).antwort()
}

fn eingang(felder: &Felder, e: &Entscheidung, bekannt: &[Bekannt], fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let mut wahl: Vec<Option_<'_>> =
        bekannt.iter().filter(|b| b.name != e.name).map(|b| Option_::neu(&b.name, &b.worte)).collect();
    wahl.push(Option_::neu(FORMEL, "Etwas anderes: eine Formel"));
    html! {
        (Auswahl::liste(DE, "quelle", "Was sehen die Regeln an?", wahl).wert(felder.text("quelle")).fehler(zu("quelle")))
        (Eingabe::neu("formel", "Formel (FEEL)").hinweis("Nur bei „Etwas anderes“. Zum Beispiel: geburtsdatum.year").wert(felder.text("formel")).maximal(1000).fehler(zu("formel")).freiwillig(DE))
        (Eingabe::neu("titel", "Überschrift der Spalte").hinweis("Leer: die Frage.").wert(felder.text("titel")).maximal(120).fehler(zu("titel")).freiwillig(DE))
        (Auswahl::radio("art", "Was steht in der Spalte?", ARTEN.map(|(w, t)| Option_::neu(w, t))).hinweis("Bei einer Frage richtet sich das nach der Frage. Nötig ist es nur bei einer Formel.").wert(felder.text("art")).fehler(zu("art")))
        (Eingabe::neu("erlaubt", "Erlaubte Werte (FEEL)").hinweis("Wenn nur bestimmte Werte vorkommen, zum Beispiel: \"a\", \"b\" oder [0..10]. Das hilft der Prüfung.").wert(felder.text("erlaubt")).maximal(1000).fehler(zu("erlaubt")).freiwillig(DE))
    }
}

fn ausgang(felder: &Felder, welche: Welche, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    html! {
        (Eingabe::neu("titel", "Überschrift der Spalte").hinweis("Zum Beispiel: Euro im Monat").wert(felder.text("titel")).maximal(120).fehler(zu("titel")))
        (Eingabe::neu("name", "Name").hinweis("Nur nötig, wenn die Tabelle mehrere Ergebnisse hat. Kleine Buchstaben, zum Beispiel: satz").wert(felder.text("name")).maximal(60).breite(24).fehler(zu("name")).freiwillig(DE))
        (Auswahl::radio("art", "Was steht in der Spalte?", ARTEN.map(|(w, t)| Option_::neu(w, t))).wert(felder.text("art")).fehler(zu("art")))
        @if welche.neu() { (Eingabe::neu("anfang", "Was gilt zuerst in jeder Regel?").hinweis("Sie ändern es danach Regel für Regel.").wert(felder.text("anfang")).maximal(300).fehler(zu("anfang"))) }
        (Eingabe::neu("erlaubt", "Erlaubte Ergebnisse (FEEL)").hinweis("In der Reihenfolge ihres Rangs, zum Beispiel: \"hoch\", \"mittel\", \"niedrig\"").wert(felder.text("erlaubt")).maximal(1000).fehler(zu("erlaubt")).freiwillig(DE))
        (Eingabe::neu("vorgabe", "Was gilt, wenn keine Regel zutrifft? (FEEL)").wert(felder.text("vorgabe")).maximal(300).fehler(zu("vorgabe")).freiwillig(DE))
    }
}

/// The column as it was typed.
fn getippt(
    felder: &Felder,
    welche: Welche,
    t: &Tabelle,
    bekannt: &[Bekannt],
) -> Result<NeueSpalte, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let titel = freitext(felder.text("titel"), 120).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("titel", satz));
        String::new()
    });
    let oder = |name: &str| Some(felder.text(name).trim().to_owned()).filter(|t| !t.is_empty());
    let mut art = felder.text("art").to_owned();
    let neu = if welche.eingang() {
        let quelle = felder.text("quelle");
        let k = bekannt.iter().find(|b| b.name == quelle);
        let ausdruck = match (k, quelle) {
            (Some(k), _) => {
                k.sicht.art.dmn().clone_into(&mut art);
                k.name.clone()
            }
            (None, FORMEL) => felder.text("formel").trim().to_owned(),
            _ => {
                fehler.push(Fehlerhinweis::neu("quelle", "Wählen Sie, was die Regeln ansehen."));
                String::new()
            }
        };
        if quelle == FORMEL && ausdruck.is_empty() {
            fehler.push(Fehlerhinweis::neu("formel", "Schreiben Sie die Formel, zum Beispiel: geburtsdatum.year"));
        }
        let frage = k.map(|k| k.worte.split_once(": ").map_or(k.worte.as_str(), |(_, w)| w).to_owned());
        let titel = if titel.is_empty() { frage.unwrap_or_default() } else { titel };
        NeueSpalte::Eingang(Eingang { titel, ausdruck, typ: art.clone(), erlaubt: oder("erlaubt") })
    } else {
        if titel.is_empty() {
            fehler.push(Fehlerhinweis::neu("titel", "Geben Sie dem Ergebnis eine Überschrift."));
        }
        let name = felder.text("name").trim().to_owned();
        if let Some(satz) = namensfehler(&name, welche, t) {
            fehler.push(Fehlerhinweis::neu("name", satz));
        }
        let sicht = Spaltensicht { art: Wertart::von_dmn(&art), ..Spaltensicht::default() };
        let anfang = match welche.neu().then(|| sicht.ergebnis_feel(felder.text("anfang"))) {
            Some(Err(satz)) => {
                fehler.push(Fehlerhinweis::neu("anfang", satz));
                String::new()
            }
            Some(Ok(f)) => f,
            None => String::new(),
        };
        NeueSpalte::Ausgang(
            Ausgang { titel, name, typ: art.clone(), erlaubt: oder("erlaubt"), vorgabe: oder("vorgabe") },
            anfang,
        )
    };
    if !ARTEN.iter().any(|(a, _)| *a == art) {
        fehler.push(Fehlerhinweis::neu("art", "Wählen Sie, was in der Spalte steht."));
    }
    if fehler.is_empty() { Ok(neu) } else { Err(fehler) }
}

/// Several results are told apart by their names.
fn namensfehler(name: &str, welche: Welche, t: &Tabelle) -> Option<String> {
    let eigene = if let Welche::Da(Spalte::Ausgang(n)) = welche { Some(n) } else { None };
    let andere = || t.ausgaenge.iter().enumerate().filter(|(i, _)| Some(*i) != eigene).map(|(_, a)| a);
    let form = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if name.is_empty() {
        return (andere().count() > 0)
            .then(|| "Die Tabelle hat mehrere Ergebnisse. Geben Sie jedem einen Namen.".to_owned());
    }
    if !form {
        return Some(
            "Der Name hat nur Buchstaben von A bis Z, Ziffern und Unterstriche, zum Beispiel „satz“.".to_owned(),
        );
    }
    if andere().any(|a| a.name == name) {
        return Some(format!("„{name}“ heißt schon ein anderes Ergebnis."));
    }
    andere()
        .any(|a| a.name.is_empty())
        .then(|| "Geben Sie zuerst dem Ergebnis, das schon da ist, einen Namen. Erst dann sind es zwei.".to_owned())
}

/// `POST /werkstatt/{id}/regeln/{e}/spalte/{spalte}`
pub async fn speichern(
    anfrage: Anfrage,
    Path((id, e, spalte)): Path<(String, String, String)>,
    felder: Felder,
) -> Ergebnis {
    let welche = Welche::lesen(&spalte).ok_or(WebFehler::NichtGefunden)?;
    let (b, werk, entscheidung) = zum_aendern(&anfrage, &id, &e).await?;
    als_tabelle(&entscheidung)?;
    let haus = Arc::clone(&anfrage.haus.bausteine);
    let kennung = entscheidung.id.clone();
    let tabelle_in = |d: &Dateien| Werk::oeffnen(d, &haus).ok().flatten()?.regelwerk.tabelle(&kennung).ok();
    let lesen = |d: &Dateien| werte(&tabelle_in(d)?, welche);
    let vorhaben = Vorhaben {
        bemerkung: format!(
            "Entscheidung „{}“: Spalte {}",
            entscheidung.name,
            if welche.neu() { "hinzugefügt" } else { "geändert" }
        ),
        ziel: format!("{}/spalte/{}", seitenadresse(&b.w, &kennung), welche.name()),
        werte: &lesen,
    };
    let bekannt = bekannte(&b, &werk.regelwerk);
    let urteile = Urteile::default();
    let schreiben = |d: &mut Dateien| {
        let t = tabelle_in(d).ok_or_else(Vec::new)?;
        let neu = getippt(&felder, welche, &t, &bekannt)?;
        umbauen(d, &haus, &urteile, |w| {
            if let NeueSpalte::Eingang(e) = &neu {
                bedarf_aus(w, &kennung, &e.ausdruck, &bekannt)?;
            }
            if let NeueSpalte::Ausgang(a, anfang) = &neu {
                bedarf_aus(w, &kennung, a.vorgabe.as_deref().unwrap_or_default(), &bekannt)?;
                bedarf_aus(w, &kennung, anfang, &bekannt)?;
            }
            match welche {
                Welche::Da(s) => w.spalte_setzen(&kennung, s.nr(), &neu),
                _ => w.spalte_einfuegen(&kennung, &neu),
            }
        })
        .map_err(|e| vec![hinweis(e, |stelle| am_feld(stelle, welche, &felder))])
    };
    let _ = schreiben(&mut b.w.dateien.clone());
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja => weiter_zu(&b.w, &kennung),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &werk, &entscheidung, welche, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn am_feld(stelle: &str, welche: Welche, felder: &Felder) -> Option<String> {
    let feld = match stelle.split(' ').next()? {
        "Eingabespalte" if welche.eingang() && felder.text("quelle") == FORMEL => "formel",
        "Eingabespalte" if welche.eingang() => "quelle",
        "Ausgabespalte" if !welche.eingang() => "vorgabe",
        _ => return None,
    };
    Some(feld.to_owned())
}
