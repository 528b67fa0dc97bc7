//! When something goes on by itself, as answers: so long, until a day, to the end of a statutory Frist, again and again.

use ::ablauf::{Wartezeit, Zeitangabe};
use grund::kalender::Dauer;
use web::{
    Felder, Markup,
    bausteine::{Auswahl, Eingabe, Option_},
    html,
};

use crate::gemeinsam::DE;

/// What cannot be read: the field, and what to do.
pub type Mangel = (&'static str, String);

/// The answers that a stored time gives, by field; its calendar stands in the file alone.
pub fn stand(z: &Zeitangabe, feld: &str) -> String {
    let einfach = |art: &str, spanne: jiff::Span, mal: String| {
        let (zahl, einheit) = in_antworten(spanne);
        match feld {
            "zeitart" => art.to_owned(),
            "zahl" => zahl,
            "einheit" => einheit.to_owned(),
            "mal" => mal,
            _ => String::new(),
        }
    };
    match z {
        Zeitangabe::Dauer(s) => einfach("dauer", *s, String::new()),
        Zeitangabe::Zyklus { mal, schritt, .. } => {
            einfach("zyklus", *schritt, mal.map_or_else(String::new, |m| m.to_string()))
        }
        Zeitangabe::Datum(d) => match feld {
            "zeitart" => "bis".to_owned(),
            "bis" => {
                let ort = grund::ortszeit(*d);
                let mitternacht = ort.time() == jiff::civil::Time::midnight();
                ort.strftime(if mitternacht { "%-d.%-m.%Y" } else { "%Y-%m-%dT%H:%M:%S" }).to_string()
            }
            _ => String::new(),
        },
        Zeitangabe::Ausdruck(b) => match feld {
            "zeitart" => "bis".to_owned(),
            "bis" => b.text().to_owned(),
            _ => String::new(),
        },
        Zeitangabe::Frist(f) => {
            let (zahl, einheit) = match f.dauer {
                Dauer::Tage(n) => (n, "D"),
                Dauer::Wochen(n) => (n, "W"),
                Dauer::Monate(n) => (n, "M"),
            };
            match feld {
                "zeitart" => "frist".to_owned(),
                "zahl" => zahl.to_string(),
                "einheit" => einheit.to_owned(),
                "ab" => f.ab.as_ref().map_or_else(String::new, |b| b.text().to_owned()),
                "vorher" => f.vorher.map_or_else(String::new, |t| t.to_string()),
                _ => String::new(),
            }
        }
        Zeitangabe::Unlesbar(_) => String::new(),
    }
}

/// A length as number and unit; what is more than that as it is written in the file.
fn in_antworten(s: jiff::Span) -> (String, &'static str) {
    let teile = [
        (i64::from(s.get_years()), "Y"),
        (i64::from(s.get_months()), "M"),
        (i64::from(s.get_weeks()), "W"),
        (i64::from(s.get_days()), "D"),
        (i64::from(s.get_hours()), "H"),
    ];
    let mut da = teile.into_iter().filter(|(n, _)| *n > 0);
    match (da.next(), da.next(), s.get_minutes() == 0 && s.get_seconds() == 0) {
        (Some((n, e)), None, true) => (n.to_string(), e),
        _ => (s.to_string(), ""),
    }
}

/// The time that the answers give.
pub fn lesen(felder: &Felder) -> Result<Wartezeit, Mangel> {
    match felder.text("zeitart") {
        "dauer" => Ok(Wartezeit::Dauer(laenge(felder)?)),
        "zyklus" => match (felder.text("mal"), felder.text("mal").parse::<u16>()) {
            ("", _) => Ok(Wartezeit::Zyklus(format!("R/{}", laenge(felder)?))),
            (_, Ok(n)) if (1..=999).contains(&n) => Ok(Wartezeit::Zyklus(format!("R{n}/{}", laenge(felder)?))),
            _ => Err((
                "mal",
                "Geben Sie an, wie oft: eine Zahl zwischen 1 und 999, oder nichts für „immer wieder“.".to_owned(),
            )),
        },
        "bis" => bis(felder.text("bis")),
        "frist" => frist(felder),
        _ => Err(("zeitart", "Wählen Sie, was für eine Zeit es ist.".to_owned())),
    }
}

fn laenge(felder: &Felder) -> Result<String, Mangel> {
    let zahl = felder.text("zahl");
    if zahl.starts_with('P') {
        return Ok(zahl.to_owned());
    }
    let zahl: u16 = match zahl.parse() {
        Ok(n) if (1..=999).contains(&n) => n,
        _ => {
            return Err(("zahl", "Geben Sie an, wie lange gewartet wird: eine Zahl zwischen 1 und 999.".to_owned()));
        }
    };
    match felder.text("einheit") {
        "H" => Ok(format!("PT{zahl}H")),
        e @ ("D" | "W" | "M" | "Y") => Ok(format!("P{zahl}{e}")),
        _ => Err(("einheit", "Wählen Sie die Einheit, zum Beispiel Tage.".to_owned())),
    }
}

/// A day as people write it, one as the file writes it, or the name of a value.
fn bis(text: &str) -> Result<Wartezeit, Mangel> {
    if text.is_empty() {
        return Err((
            "bis",
            "Geben Sie einen Tag ein, zum Beispiel 31.3.2027, oder den Namen eines Wertes.".to_owned(),
        ));
    }
    let teile: Vec<&str> = text.trim_end_matches('.').split('.').map(str::trim).collect();
    if let [t, m, j] = teile[..]
        && let (Ok(t), Ok(m), Ok(j)) = (t.parse(), m.parse(), j.parse())
    {
        return jiff::civil::Date::new(j, m, t).map(|d| Wartezeit::Datum(d.to_string())).map_err(|_| {
            ("bis", "Diesen Tag gibt es nicht. Geben Sie einen anderen ein, zum Beispiel 31.3.2027.".to_owned())
        });
    }
    let iso = text.len() >= 10 && text.get(..10).is_some_and(|t| t.parse::<jiff::civil::Date>().is_ok());
    Ok(Wartezeit::Datum(if iso { text.to_owned() } else { format!("={}", text.trim_start_matches('=').trim()) }))
}

fn frist(felder: &Felder) -> Result<Wartezeit, Mangel> {
    let dauer = laenge(felder)?;
    if dauer.parse::<Dauer>().is_err() {
        return Err(("einheit", "Eine gesetzliche Frist zählt in Tagen, Wochen oder Monaten.".to_owned()));
    }
    let vorher = match felder.text("vorher") {
        "" => String::new(),
        t => match t.parse::<u16>() {
            Ok(n) if (1..=999).contains(&n) => format!("P{n}D"),
            _ => {
                return Err(("vorher", "Geben Sie eine Zahl von Tagen ein, oder lassen Sie das Feld leer.".to_owned()));
            }
        },
    };
    let kalender = match felder.text("kalender") {
        "" => "ort",
        k => k,
    };
    Ok(Wartezeit::Frist { dauer, ab: felder.text("ab").to_owned(), vorher, kalender: kalender.to_owned() })
}

/// The questions about a time. `wert` says what stands in a field, `zu` what is wrong with it; only an event that does
/// not interrupt can come again and again.
pub fn maske<'a>(wert: &dyn Fn(&str) -> String, zu: &dyn Fn(&str) -> Option<&'a str>, wiederholbar: bool) -> Markup {
    let mut arten = vec![
        Option_::neu("dauer", "eine Dauer nach dem Kalender"),
        Option_::neu("bis", "bis zu einem Tag, der feststeht oder in einem Wert steht"),
        Option_::neu(
            "frist",
            "eine gesetzliche Frist: fällt ihr Ende auf Samstag, Sonntag oder Feiertag am Ort, gilt der nächste Werktag",
        ),
    ];
    if wiederholbar {
        arten.push(Option_::neu("zyklus", "immer wieder im gleichen Abstand"));
    }
    let einheiten = [("H", "Stunden"), ("D", "Tage"), ("W", "Wochen"), ("M", "Monate"), ("Y", "Jahre")];
    let kalender =
        [("ort", "der Ort, an dem die Behörde sitzt"), ("sachsen", "Sachsen"), ("sachsen-anhalt", "Sachsen-Anhalt")];
    let gewaehlt = wert("kalender");
    let eigener = !gewaehlt.is_empty() && kalender.iter().all(|(k, _)| *k != gewaehlt);
    html! {
        (Auswahl::radio("zeitart", "Was für eine Zeit ist es?", arten).wert(&wert("zeitart")).fehler(zu("zeitart")))
        (Eingabe::neu("zahl", "Wie lange, oder in welchem Abstand?").hinweis("Bei einer Dauer, einer Frist oder einer Wiederholung.").breite(8).wert(&wert("zahl")).freiwillig(DE).fehler(zu("zahl")))
        (Auswahl::liste(DE, "einheit", "Einheit", einheiten.map(|(e, t)| Option_::neu(e, t))).wert(&wert("einheit")).freiwillig(DE).fehler(zu("einheit")))
        @if wiederholbar {
            (Eingabe::neu("mal", "Wie oft?").hinweis("Nur bei einer Wiederholung. Leer heißt: immer wieder.").ziffern().breite(6).wert(&wert("mal")).freiwillig(DE).fehler(zu("mal")))
        }
        (Eingabe::neu("bis", "Bis zu welchem Tag?").hinweis("Zum Beispiel 31.3.2027, oder der Name eines Wertes im Formular, zum Beispiel bohrbeginn.").wert(&wert("bis")).freiwillig(DE).fehler(zu("bis")))
        details.bw-vorbild open[!(wert("ab").is_empty() && wert("vorher").is_empty()) || eigener || zu("ab").or_else(|| zu("vorher")).or_else(|| zu("kalender")).is_some()] {
            summary { "Mehr zur gesetzlichen Frist" }
            (Eingabe::neu("ab", "Ab welchem Tag zählt sie?").hinweis("Der Name eines Wertes, der einen Tag nennt. Leer heißt: ab dem Tag, an dem der Schritt erreicht ist.").wert(&wert("ab")).freiwillig(DE).fehler(zu("ab")))
            (Eingabe::neu("vorher", "Wie viele Tage vor dem Ende geht es weiter?").hinweis("Leer heißt: wenn sie um ist.").ziffern().breite(6).wert(&wert("vorher")).freiwillig(DE).fehler(zu("vorher")))
            @if eigener {
                (Eingabe::neu("kalender", "Welche Feiertage gelten?").hinweis("ort, sachsen, sachsen-anhalt oder der Schlüssel einer Gemeinde.").wert(&gewaehlt).fehler(zu("kalender")))
            } @else {
                (Auswahl::liste(DE, "kalender", "Welche Feiertage gelten?", kalender.map(|(k, t)| Option_::neu(k, t))).hinweis("Ohne Angabe: die am Ort der Behörde.").wert(&gewaehlt).freiwillig(DE).fehler(zu("kalender")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn felder(paare: &[(&str, &str)]) -> Felder {
        Felder(paare.iter().map(|(n, w)| ((*n).to_owned(), (*w).to_owned())).collect())
    }

    #[test]
    fn answers_become_times_and_what_is_missing_is_said_at_its_field() {
        let gut = |p: &[(&str, &str)]| lesen(&felder(p)).expect("a time");
        let schlecht = |p: &[(&str, &str)]| lesen(&felder(p)).expect_err("no time").0;
        assert_eq!(gut(&[("zeitart", "dauer"), ("zahl", "2"), ("einheit", "H")]), Wartezeit::Dauer("PT2H".into()));
        assert_eq!(gut(&[("zeitart", "dauer"), ("zahl", "P1Y2M")]), Wartezeit::Dauer("P1Y2M".into()));
        assert_eq!(
            gut(&[("zeitart", "zyklus"), ("zahl", "7"), ("einheit", "D"), ("mal", "3")]),
            Wartezeit::Zyklus("R3/P7D".into())
        );
        assert_eq!(gut(&[("zeitart", "zyklus"), ("zahl", "1"), ("einheit", "W")]), Wartezeit::Zyklus("R/P1W".into()));
        assert_eq!(gut(&[("zeitart", "bis"), ("bis", "31.3.2027")]), Wartezeit::Datum("2027-03-31".into()));
        assert_eq!(gut(&[("zeitart", "bis"), ("bis", "bohrbeginn")]), Wartezeit::Datum("=bohrbeginn".into()));
        assert_eq!(gut(&[("zeitart", "frist"), ("zahl", "1"), ("einheit", "M")]), Wartezeit::frist("P1M"));
        assert_eq!(schlecht(&[]), "zeitart");
        assert_eq!(schlecht(&[("zeitart", "dauer"), ("zahl", "0"), ("einheit", "D")]), "zahl");
        assert_eq!(schlecht(&[("zeitart", "dauer"), ("zahl", "3")]), "einheit");
        assert_eq!(schlecht(&[("zeitart", "frist"), ("zahl", "3"), ("einheit", "H")]), "einheit");
        assert_eq!(schlecht(&[("zeitart", "bis"), ("bis", "31.2.2027")]), "bis");
        assert_eq!(schlecht(&[("zeitart", "zyklus"), ("zahl", "1"), ("einheit", "D"), ("mal", "oft")]), "mal");
        assert_eq!(schlecht(&[("zeitart", "frist"), ("zahl", "1"), ("einheit", "M"), ("vorher", "x")]), "vorher");
    }

    #[test]
    fn a_stored_time_gives_the_answers_from_which_it_comes() {
        for s in ["P14D", "P2W", "P3M", "P1Y", "PT36H", "P1Y2M"] {
            let z = Zeitangabe::Dauer(s.parse().expect("a span"));
            let namen = ["zeitart", "zahl", "einheit"];
            let werte = namen.map(|n| stand(&z, n));
            let f = felder(&[("zeitart", &werte[0]), ("zahl", &werte[1]), ("einheit", &werte[2])]);
            assert_eq!(lesen(&f).expect("a time"), Wartezeit::Dauer(s.to_owned()));
        }
    }
}
