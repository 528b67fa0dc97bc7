//! What a question of each kind has besides its words: limits, answers, texts; how it is shown and read.

use serde_json::{Map, Value, json};
use web::{
    Felder, Markup,
    bausteine::{Auswahl, Eingabe, Fehlerhinweis, Kasten, Langtext, Option_},
    html,
};
use werkstatt::{Dateien, bedingung::Wertart, codelisten, fragen, hauslisten::Hausliste};

use crate::{bedingung::Quelle, gemeinsam::DE, grenze};

type Frage = Map<String, Value>;
/// A key, what it is called, and how it is typed.
type Einstellung = (&'static str, &'static str, &'static str);

/// The answers of a choice: value and text.
pub fn optionen(f: &Frage) -> Vec<(String, String)> {
    let alle = f.get("optionen").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let eines = |o: &Value, n: &str| o.get(n).and_then(Value::as_str).unwrap_or_default().to_owned();
    alle.iter().map(|o| (eines(o, "wert"), eines(o, "text"))).collect()
}

/// One answer a line: `Text = wert`.
pub fn optionszeilen(f: &Frage) -> String {
    optionen(f).iter().map(|(w, t)| format!("{t} = {w}")).collect::<Vec<_>>().join("\n")
}

/// Reads them; without a key one is made of the text.
pub fn optionen_lesen(zeilen: &str) -> Result<Vec<Value>, String> {
    let mut aus: Vec<(String, String)> = Vec::new();
    for zeile in zeilen.lines().map(str::trim).filter(|z| !z.is_empty()) {
        let (t, w) = zeile.rsplit_once('=').map_or((zeile, ""), |(t, w)| (t.trim(), w.trim()));
        let stamm = fragen::kennung(if w.is_empty() { t } else { w }, '_', 40);
        let stamm = if stamm.is_empty() { "antwort".to_owned() } else { stamm };
        let da = |k: &str| aus.iter().any(|(w, _)| w == k);
        if !w.is_empty() && da(&stamm) {
            return Err(format!("Der Schlüssel „{stamm}“ steht zweimal da. Jede Antwort braucht einen eigenen."));
        }
        let frei =
            if da(&stamm) { (2..).map(|n| format!("{stamm}_{n}")).find(|k| !da(k)).unwrap_or_default() } else { stamm };
        if t.is_empty() {
            return Err(format!("In der Zeile „{zeile}“ fehlt der Text der Antwort."));
        }
        aus.push((frei, t.to_owned()));
    }
    if aus.len() < 2 {
        return Err("Schreiben Sie mindestens zwei Antworten, jede in eine eigene Zeile.".to_owned());
    }
    Ok(aus.into_iter().map(|(w, t)| json!({ "wert": w, "text": t })).collect())
}

const EINTRAG: Einstellung = ("eintrag", "Ein Eintrag heißt", "text");
const MINDESTENS: Einstellung = ("minimal", "Mindestens so viele Einträge", "zahl");
const HOECHSTENS: Einstellung = ("maximal", "Höchstens so viele Einträge", "zahl");

/// The keys that a kind has besides the common ones, with what they are called.
pub fn einstellungen(art: &str) -> &'static [Einstellung] {
    match art {
        "text" => &[
            ("minimal", "Mindestens so viele Zeichen", "zahl"),
            ("maximal", "Höchstens so viele Zeichen", "zahl"),
            ("muster", "Muster", "muster"),
            ("mustersatz", "Was das Muster verlangt, in Worten", "text"),
            ("beispiel", "Beispiel, das auf das Muster passt", "text"),
        ],
        "langtext" => &[("maximal", "Höchstens so viele Zeichen", "zahl")],
        "zahl" => &[
            ("von", "Kleinste Zahl", "dezimal"),
            ("bis", "Größte Zahl", "dezimal"),
            ("nachkomma", "Stellen hinter dem Komma", "zahl"),
        ],
        "flaeche" => &[
            ("von", "Kleinste Fläche in Quadratmetern", "dezimal"),
            ("bis", "Größte Fläche in Quadratmetern", "dezimal"),
        ],
        "betrag" => &[("von", "Kleinster Betrag", "dezimal"), ("bis", "Größter Betrag", "dezimal")],
        "datum" => &[
            ("vergangen", "Nur Tage bis heute", "kasten"),
            ("zukuenftig", "Nur Tage ab heute", "kasten"),
            ("fruehestens", "Frühester Tag", "grenze"),
            ("spaetestens", "Spätester Tag", "grenze"),
        ],
        "uhrzeit" => &[("fruehestens", "Früheste Uhrzeit", "text"), ("spaetestens", "Späteste Uhrzeit", "text")],
        "codeliste" => &[("liste", "Welche Liste?", "liste")],
        "datei" => {
            &[("groesse_mb", "Größe je Datei in Megabyte", "zahl"), ("anzahl", "Höchstens so viele Dateien", "zahl")]
        }
        "gruppe" => &[EINTRAG, MINDESTENS, HOECHSTENS],
        "tabelle" => {
            &[EINTRAG, MINDESTENS, HOECHSTENS, ("csv", "Die Zeilen dürfen auch aus einer Datei kommen (CSV)", "kasten")]
        }
        _ => &[],
    }
}

/// Before the id of a list of the house that the form does not have yet.
pub const HAUSLISTE: &str = "haus:";

/// The lists that a question may name: those of the form, those of the house that hold today, then those that every form has.
pub fn listen(d: &Dateien, haus: &[Hausliste]) -> Vec<(String, String)> {
    let eigene = codelisten::alle(&d.formular());
    let schon = |l: &&Hausliste| {
        eigene
            .iter()
            .filter_map(|e| e.haus.as_ref())
            .any(|h| h.von == l.traeger.to_string() && h.liste == l.angaben.kennung)
    };
    let haus = haus.iter().filter(|l| !schon(l)).map(|l| {
        let a = &l.angaben;
        (
            format!("{HAUSLISTE}{}", l.id),
            format!("{}, Fassung {} ({} Einträge, aus dem Haus)", a.name, a.fassung, l.anzahl),
        )
    });
    let aus = eigene.iter().map(|l| (l.id.clone(), format!("{} ({} Einträge)", l.id, l.eintraege.len())));
    aus.chain(haus).chain(codelisten::EINGEBAUT.map(|(w, t)| (w.to_owned(), t.to_owned()))).collect()
}

/// The settings of the kind.
pub fn besonderes(
    art: &str,
    felder: &Felder,
    fehler: &[Fehlerhinweis],
    listen: &[(String, String)],
    quellen: &[Quelle],
) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    html! {
        @for (name, was, wie) in einstellungen(art) {
            @match *wie {
                "liste" => (Auswahl::liste(DE, name, was, listen.iter().map(|(w, t)| Option_::neu(w, t))).hinweis("Listen des Hauses wählen Sie hier; das Formular bekommt eine Kopie. Eigene Listen legen Sie unter „Listen von Antworten“ an.").wert(felder.text(name)).fehler(zu(name))),
                "kasten" => (Kasten::neu(name, was).gesetzt(felder.text(name) == "ja")),
                "zahl" => (Eingabe::neu(name, was).ziffern().breite(6).wert(felder.text(name)).fehler(zu(name)).freiwillig(DE)),
                "dezimal" => (Eingabe::neu(name, was).dezimal().breite(12).wert(felder.text(name)).fehler(zu(name)).freiwillig(DE)),
                "muster" => {
                    (Eingabe::neu(name, was).hinweis("A ist ein Buchstabe, 9 eine Ziffer, X eins von beiden. Andere Zeichen stehen für sich selbst. Zum Beispiel 9{15} für 15 Ziffern oder 9{1-5}[/9{1-4}]: Was in eckigen Klammern steht, darf fehlen. Soll A, 9 oder X selbst dastehen, schreiben Sie \\A, \\9, \\X.").wert(felder.text(name)).maximal(200).fehler(zu(name)).freiwillig(DE))
                    @if let Ok(m) = formular::Muster::lesen(felder.text(name)) { p.kern-body { strong { "Das Muster heißt: " } (m.in_worten()) } }
                },
                "grenze" => (Eingabe::neu(name, was).hinweis(&tag_beispiel(quellen)).wert(felder.text(name)).maximal(300).fehler(zu(name)).freiwillig(DE)),
                _ => (Eingabe::neu(name, was).hinweis_oder(beispiel(art, name)).wert(felder.text(name)).maximal(200).fehler(zu(name)).freiwillig(DE)),
            }
        }
        @if ["auswahl", "mehrfach"].contains(&art) {
            (Langtext::neu("optionen", "Antworten, eine je Zeile").zeilen(8).wert(felder.text("optionen")).fehler(zu("optionen"))
                .hinweis("Hinter „=“ steht der Schlüssel, mit dem Bedingungen rechnen. Lassen Sie ihn stehen, wenn Sie eine Antwort nur anders schreiben. Bei neuen Antworten können Sie ihn weglassen."))
        }
        @if art == "auswahl" {
            (Auswahl::radio("darstellung", "Wie die Antworten erscheinen", [Option_::neu("radio", "Alle untereinander, zum Ankreuzen"), Option_::neu("select", "Als Liste zum Aufklappen"), Option_::neu("", "Wie es zur Zahl der Antworten passt")]).wert(felder.text("darstellung")))
        }
        @if ["info", "einwilligung"].contains(&art) {
            (Langtext::neu("text", if art == "info" { "Text des Hinweises" } else { "Worin man einwilligt" }).zeilen(5).wert(felder.text("text")).maximal(3000).fehler(zu("text")))
        }
        @if art == "datei" {
            @let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "formate").flat_map(|(_, w)| w.lines()).collect();
            (Auswahl::kaesten("formate", "Erlaubte Formate", [Option_::neu("pdf", "PDF"), Option_::neu("jpg", "Foto (JPG)"), Option_::neu("png", "Bild (PNG)")]).werte(gewaehlt).fehler(zu("formate")))
        }
    }
}

fn beispiel(art: &str, name: &str) -> Option<&'static str> {
    match (art, name) {
        ("text", "mustersatz") => Some(
            "Das lesen Menschen, wenn ihre Antwort nicht passt. Bleibt es leer, schreibt die Werkstatt einen Satz.",
        ),
        ("text", "beispiel") => {
            Some("Es steht bei der Frage. Nehmen Sie eines, das es geben könnte, aber niemandem gehört.")
        }
        ("uhrzeit", _) => Some("Zum Beispiel 08:30."),
        ("gruppe" | "tabelle", "eintrag") => Some("Zum Beispiel „Hund“; daraus wird „Hund 1“, „Hund 2“."),
        _ => None,
    }
}

/// With the earlier questions that a limit can name.
fn tag_beispiel(quellen: &[Quelle]) -> String {
    let tage = quellen.iter().filter(|q| q.art == Wertart::Tag && q.id != "heute");
    let tage: Vec<String> = tage.map(|q| format!("„{}“", q.frage)).take(3).collect();
    let anfang = "Zum Beispiel 31.01.2027, heute, heute + 14 Tage, heute - 18 Jahre";
    if tage.is_empty() {
        format!("{anfang}.")
    } else {
        format!("{anfang}, oder eine frühere Frage: {}.", tage.join(", "))
    }
}

/// One setting as it is written.
pub fn einer(getippt: &str, was: &str, wie: &str, quellen: &[Quelle]) -> Result<Option<Value>, String> {
    let t = getippt.trim();
    if t.is_empty() {
        return Ok(None);
    }
    match wie {
        "kasten" => Ok((t == "ja").then_some(Value::Bool(true))),
        "zahl" => {
            let zahl: u64 = t.parse().map_err(|_| format!("{was}: Geben Sie eine ganze Zahl ein, zum Beispiel 10."))?;
            Ok(Some(zahl.into()))
        }
        "dezimal" => {
            let zahl = ohne_tausender(t).replace(',', ".").parse::<serde_json::Number>();
            zahl.map(|z| Some(Value::Number(z)))
                .map_err(|_| format!("{was}: Geben Sie eine Zahl ein, zum Beispiel 12,50."))
        }
        "muster" => {
            let muster = formular::Muster::lesen(t).map_err(|satz| format!("{was}: {satz}"))?;
            Ok(Some(Value::String(muster.text().to_owned())))
        }
        "grenze" => {
            let gelesen = grenze::lesen(t, quellen).map_err(|satz| format!("{was}: {satz}"))?;
            Ok(gelesen.map(Value::String))
        }
        _ => Ok(Some(Value::String(t.to_owned()))),
    }
}

/// „1.000“ is a thousand: points that stand before each three digits are no decimal sign.
fn ohne_tausender(text: &str) -> String {
    let ganz = text.split(',').next().unwrap_or(text).trim_start_matches('-');
    let mut gruppen = ganz.split('.');
    let erste = gruppen.next().is_some_and(|g| (1..=3).contains(&g.len()) && !g.starts_with('0'));
    let rest: Vec<&str> = gruppen.collect();
    let tausender = erste && !rest.is_empty() && rest.iter().all(|g| g.len() == 3);
    if tausender { text.replace('.', "") } else { text.to_owned() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (getippt, zahl) in
            [("1.000", "1000"), ("12,50", "12.5"), ("1.234.567,5", "1234567.5"), ("0.125", "0.125"), ("-2.5", "-2.5")]
        {
            let gelesen = einer(getippt, "Kleinste Zahl", "dezimal", &[]).unwrap().unwrap();
            assert_eq!(gelesen.to_string(), zahl, "{getippt}");
        }
        assert!(einer("viel", "Kleinste Zahl", "dezimal", &[]).is_err());
    }

    #[test]
    fn answers_keep_their_keys() {
        let gelesen = optionen_lesen("Sie ist aus = aus\nSie flackert\n\nGrün = a b").unwrap();
        let f = Frage::from_iter([("optionen".to_owned(), Value::Array(gelesen))]);
        assert_eq!(optionszeilen(&f), "Sie ist aus = aus\nSie flackert = sie_flackert\nGrün = a_b");
        assert!(optionen_lesen("Nur eine").is_err());
        assert!(optionen_lesen("A = x\nB = x").unwrap_err().contains("„x“"));
        assert_eq!(optionen_lesen("A\na").unwrap().len(), 2, "two that look alike get keys of their own");
    }
}
