//! The German texts of the service's page.

use konto::Aktion;
use leistung::{Abschnitt, Block};
use toml::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup,
    axum::extract::Path,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Langtext},
    html,
};
use werkstatt::Dateien;

use crate::{
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// The longest section.
const ABSCHNITT_LANG: usize = 20_000;

/// The German heading of a section.
pub fn abschnittsname(a: Abschnitt) -> &'static str {
    match a {
        Abschnitt::Beschreibung => "Beschreibung",
        Abschnitt::Voraussetzungen => "Voraussetzungen",
        Abschnitt::Verfahrensablauf => "Verfahrensablauf",
        Abschnitt::Unterlagen => "Erforderliche Unterlagen",
        Abschnitt::Fristen => "Fristen",
        Abschnitt::Kosten => "Kosten",
        Abschnitt::Bearbeitungsdauer => "Bearbeitungsdauer",
        Abschnitt::Hinweise => "Hinweise",
        Abschnitt::Rechtsgrundlage => "Rechtsgrundlage",
        Abschnitt::Rechtsbehelf => "Rechtsbehelf",
        Abschnitt::Datenschutz => "Datenschutz",
    }
}

fn text(t: &toml::Table, name: &str) -> String {
    t.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

/// Does this section come from a block?
fn aus_baustein(stamm: &toml::Table, a: Abschnitt) -> bool {
    let texte = stamm.get("bausteine").and_then(|b| b.get("texte")).and_then(Value::as_table);
    texte.is_some_and(|t| t.contains_key(a.schluessel()))
}

fn werte(d: &Dateien) -> Option<Vec<Wert>> {
    let stamm = d.stamm();
    let woerter = stamm.get("synonyme").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let woerter: Vec<&str> = woerter.iter().filter_map(Value::as_str).collect();
    let mut aus = vec![
        wert("name", "Name der Leistung", text(&stamm, "name")),
        wert("kurz", "Kurz in einem Satz", text(&stamm, "kurz")),
        wert("synonyme", "Suchwörter", woerter.join(", ")),
    ];
    let texte = stamm.get("texte").and_then(Value::as_table).cloned().unwrap_or_default();
    for a in Abschnitt::ALLE.into_iter().filter(|a| !aus_baustein(&stamm, *a)) {
        aus.push(wert(format!("abschnitt-{a}"), abschnittsname(a), text(&texte, a.schluessel())));
    }
    Some(aus)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let felder = als_felder(&werte(&b.w.dateien).unwrap_or_default());
    maske(&anfrage, &b, &felder, Vec::new())
}

fn hilfe(a: Abschnitt) -> &'static str {
    match a {
        Abschnitt::Beschreibung => "Worum geht es, und wem hilft es?",
        Abschnitt::Voraussetzungen => "Wer darf den Antrag stellen, und was muss vorliegen?",
        Abschnitt::Unterlagen => "Was braucht man zum Ausfüllen? Braucht man nichts, schreiben Sie das.",
        Abschnitt::Fristen => "Bis wann muss man den Antrag stellen? Gibt es keine Frist, schreiben Sie das.",
        Abschnitt::Kosten => "Was kostet es, und wann zahlt man?",
        Abschnitt::Rechtsgrundlage => "Auf welchem Gesetz beruht es, in einfachen Worten?",
        _ => "Kurze Sätze. Listen beginnen mit „- “.",
    }
}

fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stamm = b.w.dateien.stamm();
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        p.kern-body { "Diese Texte stehen auf der Seite der Leistung. Schreiben Sie kurze Sätze mit höchstens 20 Wörtern. Absätze trennt eine leere Zeile." }
        (bausteine::formular(&format!("{}/texte", adresse(&b.w)), html! {
            (marke_feld(&werte(&b.w.dateien).unwrap_or_default()))
            (Eingabe::neu("name", "Name der Leistung").wert(felder.text("name")).maximal(150).fehler(zu("name")))
            (Eingabe::neu("kurz", "Kurz in einem Satz").hinweis("Steht in den Ergebnissen der Suche.").wert(felder.text("kurz")).maximal(300).fehler(zu("kurz")))
            (Langtext::neu("synonyme", "Suchwörter").hinweis("Wie Menschen es nennen, mit Komma getrennt, auch in anderen Sprachen.").zeilen(2).wert(felder.text("synonyme")).maximal(1000).fehler(zu("synonyme")).freiwillig(DE))
            @for a in Abschnitt::ALLE {
                @if aus_baustein(&stamm, a) { (baustein(b, a)) }
                @else {
                    @let name = format!("abschnitt-{a}");
                    (Langtext::neu(&name, abschnittsname(a)).hinweis(hilfe(a)).zeilen(4).wert(felder.text(&name)).fehler(zu(&name)))
                }
            }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Texte speichern")) }))
        }))
    };
    blatt_zu(anfrage, &b.w, "Texte der Leistung").fehler(fehler).inhalt(inhalt).antwort()
}

/// A section that many services share, to read.
fn baustein(b: &Blick, a: Abschnitt) -> Markup {
    let bloecke = b.leistung.as_ref().map_or(&[][..], |l| l.abschnitt(DE, a));
    html! {
        details.bw-vorbild {
            summary { (abschnittsname(a)) ": fertiger Text, in allen Sprachen" }
            @for block in bloecke {
                @match block {
                    Block::Absatz(t) => p.kern-body { (t) },
                    Block::Liste(l) => ul.kern-list.kern-list--bullet { @for p in l { li { (p) } } },
                }
            }
        }
    }
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let ziel = format!("{}/texte", adresse(&b.w));
    let vorhaben = Vorhaben { bemerkung: "Texte der Leistung geändert".to_owned(), ziel: ziel.clone(), werte: &werte };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, |d| schreiben(d, &felder)).await? {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn schreiben(d: &mut Dateien, felder: &Felder) -> Result<(), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut stamm = d.stamm();
    let mut lesen = |name: &str, lang: usize| {
        freitext(felder.text(name), lang).unwrap_or_else(|satz| {
            fehler.push(Fehlerhinweis::neu(name, satz));
            String::new()
        })
    };
    let (name, kurz, woerter) = (lesen("name", 150), lesen("kurz", 300), lesen("synonyme", 1000));
    let mut texte = stamm.get("texte").and_then(Value::as_table).cloned().unwrap_or_default();
    for a in Abschnitt::ALLE.into_iter().filter(|a| !aus_baustein(&stamm, *a)) {
        match lesen(&format!("abschnitt-{a}"), ABSCHNITT_LANG) {
            t if t.is_empty() => drop(texte.remove(a.schluessel())),
            t => drop(texte.insert(a.schluessel().to_owned(), Value::String(t))),
        }
    }
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Schreiben Sie, wie die Leistung heißt."));
    }
    if kurz.is_empty() {
        fehler.push(Fehlerhinweis::neu("kurz", "Schreiben Sie in einem Satz, worum es geht."));
    }
    if !fehler.is_empty() {
        return Err(fehler);
    }
    let alt = d.name().unwrap_or_default();
    let woerter = woerter.split([',', '\n']).map(str::trim).filter(|w| !w.is_empty());
    stamm.insert("synonyme".into(), Value::Array(woerter.map(Value::from).collect()));
    stamm.insert("texte".into(), Value::Table(texte));
    stamm.insert("kurz".into(), kurz.into());
    stamm.insert("name".into(), name.clone().into());
    d.stamm_setzen(&stamm);
    // The form is called as the service is, unless somebody called it otherwise.
    let mut formular = d.formular();
    if formular.get("titel").and_then(|t| t.as_str()) == Some(alt.as_str()) {
        formular["titel"] = name.into();
        d.formular_setzen(&formular);
    }
    Ok(())
}
