//! All decisions of a service: what each decides, how, and what the check finds.

use konto::Aktion;
use tabelle::{Entscheidung, Logik};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, Werkstueck, marke};

use super::{ANDERS, Urteile, Werk, bedarf_aus, bekannte, darf_aendern, herkunft, maengel, seitenadresse, umbauen};
use crate::gemeinsam::{Blick, Stoerung, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis};

/// How a new decision is made.
const WIE: [(&str, &str); 3] = [
    ("tabelle", "Mit einer Tabelle"),
    ("formel", "Mit einer Formel"),
    ("schritte", "Mit einer Rechnung in mehreren Schritten"),
];

/// `GET /werkstatt/{id}/regeln`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &b, &Felder::default(), Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let inhalt = match Werk::oeffnen(&b.w.dateien, &anfrage.haus.bausteine) {
        Ok(Some(werk)) => ganz(b, &werk, felder, &fehler)?,
        Ok(None) => bausteine::meldung(
            Art::Warnung,
            "Keine Entscheidungen",
            bausteine::absatz("Der Dienst hat keine Datei mit Entscheidungen. Die Übersicht nennt, was fehlt."),
        ),
        Err(f) => bausteine::meldung(Art::Fehler, "Nicht lesbar", bausteine::absatz(&f.to_string())),
    };
    let inhalt = html! { (sperrhinweis(&b.w)) (gespeichert(anfrage, &b.w)) (inhalt) };
    blatt_zu(anfrage, &b.w, "Gebühren und Entscheidungen").fehler(fehler).inhalt(inhalt).antwort()
}

fn ganz(b: &Blick, werk: &Werk, felder: &Felder, fehler: &[Fehlerhinweis]) -> Result<Markup, WebFehler> {
    let alle = werk.regelwerk.entscheidungen().map_err(|_| WebFehler::NichtGefunden)?;
    let a = seitenadresse(&b.w, "");
    let spalten = ["Entscheidung", "Was sie beantwortet", "Wie", "Prüfung"].map(Spalte::text);
    let zeilen = alle.iter().map(|e| {
        vec![
            html! { (bausteine::link(&format!("{a}/{}", e.id), &e.name)) },
            html! { (e.frage) },
            html! { (wie(e)) },
            pruefung(b, werk, e),
        ]
    });
    let nichts = if b.w.grundlage.is_none() {
        "In diesem Dienst ist nichts auszurechnen. Beginnen Sie mit einer neuen Entscheidung, wenn sich das ändert."
    } else {
        "In diesem Dienst ist nichts auszurechnen."
    };
    Ok(html! {
        p.kern-body { "Eine Entscheidung rechnet eine Gebühr aus oder stellt etwas fest. Sie ist eine Tabelle, eine Formel oder eine Rechnung in mehreren Schritten. Werte, die jede Behörde selbst festlegt, bleiben Werte der Behörde." }
        (herkunft(&b.w, werk))
        @if let Err(f) = werk.modell() {
            (bausteine::meldung(Art::Fehler, "So lässt sich nichts ausrechnen", bausteine::absatz(&f.to_string())))
        }
        @if alle.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Keine Entscheidung", bausteine::absatz(nichts)))
        } @else { (Tabelle::neu("Entscheidungen des Dienstes", spalten).titel_verborgen().zeilen(zeilen)) }
        @if b.w.grundlage.is_none() { (neu(&b.w, werk, felder, fehler)) }
        (super::funktion::abschnitt(&b.w, &werk.regelwerk))
    })
}

/// „Tabelle mit 3 Regeln“.
pub fn wie(e: &Entscheidung) -> String {
    match &e.logik {
        Logik::Tabelle(t) if t.regeln.len() == 1 => "Tabelle mit 1 Regel".to_owned(),
        Logik::Tabelle(t) => format!("Tabelle mit {} Regeln", t.regeln.len()),
        Logik::Formel(_) => "Formel".to_owned(),
        Logik::Schritte(s) if s.len() == 1 => "Rechnung in 1 Schritt".to_owned(),
        Logik::Schritte(s) => format!("Rechnung in {} Schritten", s.len()),
        Logik::Anderes(wort) => (*wort).to_owned(),
        Logik::Nichts => "noch leer".to_owned(),
    }
}

fn pruefung(b: &Blick, werk: &Werk, e: &Entscheidung) -> Markup {
    let m = maengel(b, werk, e);
    let muss = m.iter().filter(|m| m.muss).count();
    match (muss, m.len() - muss) {
        (0, 0) => bausteine::status(Art::Erfolg, "in Ordnung"),
        (0, _) => bausteine::status(Art::Hinweis, "in Ordnung, mit Rat"),
        (1, _) => bausteine::status(Art::Fehler, "1 Mangel"),
        (n, _) => bausteine::status(Art::Fehler, &format!("{n} Mängel")),
    }
}

const TYPEN: [(&str, &str); 4] =
    [("number", "eine Zahl oder ein Betrag"), ("string", "ein Text"), ("boolean", "ja oder nein"), ("date", "ein Tag")];

fn neu(w: &Werkstueck, werk: &Werk, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    html! {
        details.bw-vorbild open[!fehler.is_empty()] {
            summary { "Neue Entscheidung" }
            (bausteine::formular(&seitenadresse(w, ""), html! {
                input type="hidden" name="marke" value=(marke(&werk.regelwerk));
                (Eingabe::neu("name", "Name").hinweis("Unter diesem Namen nutzen ihn Formular, Ablauf und Schreiben. Zum Beispiel: Ermaessigung").wert(felder.text("name")).maximal(60).breite(24).fehler(zu("name")))
                (Eingabe::neu("frage", "Welche Frage beantwortet sie?").hinweis("Zum Beispiel: Wie viel Nachlass bekommt, wer früh zahlt?").wert(felder.text("frage")).maximal(300).fehler(zu("frage")))
                (Auswahl::radio("typ", "Was kommt heraus?", TYPEN.map(|(w, t)| Option_::neu(w, t))).wert(felder.text("typ")).fehler(zu("typ")))
                (Auswahl::radio("wie", "Wie wird sie getroffen?", WIE.map(|(w, t)| Option_::neu(w, t))).wert(if felder.text("wie").is_empty() { "tabelle" } else { felder.text("wie") }))
                (bausteine::knopfzeile(html! { (Knopf::neben("Entscheidung anlegen")) }))
            }))
        }
    }
}

/// `POST /werkstatt/{id}/regeln`: a new decision, as a table with one rule, a formula or a computation in steps.
pub async fn anlegen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf_aendern(&b.w)?;
    let mut fehler = Vec::new();
    let (name, typ) = (felder.text("name").trim(), felder.text("typ"));
    let frage = freitext(felder.text("frage"), 300).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("frage", satz));
        String::new()
    });
    if frage.is_empty() && fehler.is_empty() {
        fehler.push(Fehlerhinweis::neu("frage", "Schreiben Sie, welche Frage die Entscheidung beantwortet."));
    }
    let anfang = match typ {
        "number" => "0",
        "string" => "\"offen\"",
        "boolean" => "false",
        "date" => "heute",
        _ => {
            fehler.push(Fehlerhinweis::neu("typ", "Wählen Sie, was herauskommt."));
            ""
        }
    };
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Geben Sie der Entscheidung einen Namen."));
    }
    if !fehler.is_empty() {
        return maske(&anfrage, &b, &felder, fehler);
    }
    let haus = std::sync::Arc::clone(&anfrage.haus.bausteine);
    let mut neue = String::new();
    let urteile = Urteile::default();
    let mut machen = |d: &mut Dateien| {
        let jetzt = Werk::oeffnen(d, &haus).ok().flatten();
        if jetzt.is_none_or(|w| marke(&w.regelwerk) != felder.text("marke")) {
            return Err(Stoerung::Anders);
        }
        umbauen(d, &haus, &urteile, |w| {
            neue = w.entscheidung_neu(name, &frage, typ, anfang)?;
            let bekannt = bekannte(&b, w);
            bedarf_aus(w, &neue, anfang, &bekannt)?;
            match felder.text("wie") {
                "formel" => Ok(()),
                "schritte" => w.zu_schritten(&neue),
                _ => w.zur_tabelle(&neue),
            }
        })
        .map_err(|e| Stoerung::Einwand(e.satz))
    };
    let _ = machen(&mut b.w.dateien.clone());
    match aendern(&anfrage, &b.w, &format!("Entscheidung „{name}“ angelegt"), machen).await? {
        Geaendert::Ja(w) => super::weiter_zu(&w, &neue),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => {
            maske(&anfrage, &b, &felder, vec![Fehlerhinweis::neu("name", satz)])
        }
        Geaendert::Anders(da, Stoerung::Anders) => {
            maske(&anfrage, &Blick::von(&anfrage, *da), &felder, vec![Fehlerhinweis::neu("", ANDERS)])
        }
    }
}
