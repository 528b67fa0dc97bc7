//! A settings page: named values of one place of a draft. It is saved when the place is as it was read; otherwise both are
//! shown side by side and nothing typed is lost (R65).

use http::StatusCode;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self, Art, Fehlerhinweis, Knopf, Rang},
    html,
    vergleich::{vergleichen, zeigen},
};
use werkstatt::{Dateien, Geaendert, Werkstueck, marke};

use crate::gemeinsam::{Stoerung, aendern, blatt_zu, gesperrt};

/// Name of the input, what it is called, what stands in it.
pub type Wert = (String, String, String);

/// One value.
pub fn wert(name: impl Into<String>, was: impl Into<String>, inhalt: impl Into<String>) -> Wert {
    (name.into(), was.into(), inhalt.into())
}

/// The mark of what a page was filled from, as a hidden input.
pub fn marke_feld(werte: &[Wert]) -> Markup {
    html! { input type="hidden" name="marke" value=(marke(&werte)); }
}

/// As if a browser had sent what is stored.
pub fn als_felder(werte: &[Wert]) -> Felder {
    Felder(werte.iter().map(|(n, _, w)| (n.clone(), w.clone())).collect())
}

/// What became of saving.
pub enum Gespeichert {
    /// Done.
    Ja,
    /// Not as it was typed; each fault with its field.
    Fehler(Vec<Fehlerhinweis>),
    /// The answer is made already.
    Antwort(Ergebnis),
}

/// What is saved: where, from which values, how.
pub struct Vorhaben<'a> {
    /// For the history: „Frage „Alter“ geändert“.
    pub bemerkung: String,
    /// Where the form of the page is sent.
    pub ziel: String,
    /// The values of the place, read from the files.
    pub werte: &'a (dyn Fn(&Dateien) -> Option<Vec<Wert>> + Sync),
}

/// Saves: `wie` writes what was typed into the files, or says what is wrong with which field.
pub async fn speichern(
    anfrage: &Anfrage,
    w: &Werkstueck,
    felder: &Felder,
    vorhaben: &Vorhaben<'_>,
    wie: impl FnOnce(&mut Dateien) -> Result<(), Vec<Fehlerhinweis>>,
) -> Result<Gespeichert, WebFehler> {
    let mut fehler = Vec::new();
    let ausgang = aendern(anfrage, w, &vorhaben.bemerkung, |d| {
        let jetzt =
            (vorhaben.werte)(d).ok_or_else(|| Stoerung::Einwand("Diese Stelle gibt es nicht mehr.".to_owned()))?;
        if felder.text("marke") != marke(&jetzt.as_slice()) {
            return Err(Stoerung::Anders);
        }
        wie(d).map_err(|f| {
            fehler = f;
            Stoerung::Einwand(String::new())
        })
    })
    .await?;
    Ok(match ausgang {
        Geaendert::Ja(_) => Gespeichert::Ja,
        Geaendert::Gesperrt(_) => return Err(gesperrt()),
        Geaendert::Anders(_, Stoerung::Einwand(_)) if !fehler.is_empty() => Gespeichert::Fehler(fehler),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => return Err(WebFehler::Konflikt(satz)),
        Geaendert::Anders(da, Stoerung::Anders) => Gespeichert::Antwort(anders(anfrage, &da, felder, vorhaben)),
    })
}

/// Both side by side, and the choice.
fn anders(anfrage: &Anfrage, da: &Werkstueck, felder: &Felder, vorhaben: &Vorhaben<'_>) -> Ergebnis {
    let jetzt = (vorhaben.werte)(&da.dateien).unwrap_or_default();
    let mein =
        |name: &str| felder.0.iter().filter(|(n, _)| n == name).map(|(_, w)| w.as_str()).collect::<Vec<_>>().join("\n");
    let inhalt = html! {
        (bausteine::rueckmeldung(Art::Warnung, "Noch nicht gespeichert", html! {
            p.kern-body { "Jemand hat diese Stelle geändert, seit Sie die Seite geöffnet haben. Nichts ist verloren: Vergleichen und entscheiden Sie." }
            p.kern-body { "Gestrichen ist, was nur im gespeicherten Stand steht. Eingefügt ist, was nur bei Ihnen steht." }
        }))
        @for (name, was, alt) in &jetzt {
            @let neu = mein(name);
            @if alt.trim() != neu.trim() { section { h2.kern-heading-small { (was) } (zeigen(&vergleichen(alt, &neu))) } }
        }
        (bausteine::formular(&vorhaben.ziel, html! {
            (marke_feld(&jetzt))
            @for (name, inhalt) in felder.0.iter().filter(|(n, _)| n != "marke") { input type="hidden" name=(name) value=(inhalt); }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Meine Eingaben speichern"))
                (bausteine::linkknopf(Rang::Neben, &vorhaben.ziel, "Gespeicherten Stand behalten"))
            }))
        }))
    };
    blatt_zu(anfrage, da, "Inzwischen geändert").status(StatusCode::CONFLICT).inhalt(inhalt).antwort()
}
