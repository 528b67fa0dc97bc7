//! The services of her Land or authority, with where each stands.

use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    bausteine::{self, Art, Rang, Spalte, Tabelle},
    format, html,
};
use werkstatt::Werkstueck;

use crate::gemeinsam::{DE, adresse, blatt, marke_stand, traeger, traegername, tx};

/// GET: all of them.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let mut gruppen = Vec::new();
    for t in traeger(&anfrage, Aktion::Lesen)? {
        let mut tx = tx(&anfrage, t).await?;
        gruppen.push((t, werkstatt::liste(&mut tx).await?));
    }
    let inhalt = html! {
        p.kern-body { "Hier entstehen Online-Dienste: Fragen, Texte, Schreiben. Eine zweite Person prüft und gibt frei. Danach können Behörden den Dienst anbieten." }
        (bausteine::knopfzeile(html! {
            (bausteine::linkknopf(Rang::Haupt, "/werkstatt/neu", "Neuen Dienst beginnen"))
            (bausteine::linkknopf(Rang::Neben, "/werkstatt/register", "Prozessregister"))
            (bausteine::linkknopf(Rang::Neben, "/werkstatt/codelisten", "Listen des Hauses"))
            @if gruppen.iter().any(|(t, _)| t.mandant().is_some()) {
                (bausteine::linkknopf(Rang::Neben, "/werkstatt/anpassen", "Dienst des Landes anpassen"))
            }
        }))
        @for (t, alle) in &gruppen {
            section {
                (bausteine::abschnitt(&traegername(&anfrage, *t)))
                @if alle.is_empty() {
                    (bausteine::meldung(Art::Hinweis, "Noch kein Dienst", bausteine::absatz("Beginnen Sie mit einem neuen Dienst. Sie können jederzeit unterbrechen; jede Änderung ist gespeichert.")))
                } @else { (tabelle(&anfrage, alle)?) }
            }
        }
    };
    blatt(&anfrage, "Werkstatt").inhalt(inhalt).antwort()
}

fn tabelle(anfrage: &Anfrage, alle: &[Werkstueck]) -> Result<Markup, WebFehler> {
    let spalten = ["Dienst", "Stand", "Im Angebot", "Geändert"].map(Spalte::text);
    let tabelle = Tabelle::neu("Dienste in der Werkstatt", spalten).titel_verborgen().zeilen(alle.iter().map(|w| {
        vec![
            html! {
                (bausteine::link(&adresse(w), &w.name))
                @if w.grundlage.is_some() { br; "Anpassung eines Dienstes des Landes" }
            },
            marke_stand(w.stand),
            html! { @if im_angebot(anfrage, w) { (bausteine::status(Art::Erfolg, "ja")) } @else { "nein" } },
            format::zeit_element(DE, w.geaendert),
        ]
    }));
    Ok(html! { (tabelle) })
}

/// Is some version of it on offer in this moment?
pub fn im_angebot(anfrage: &Anfrage, w: &Werkstueck) -> bool {
    let leistungen = &anfrage.haus.leistungen;
    match (w.grundlage.as_ref(), w.traeger.mandant()) {
        (Some(_), Some(m)) => {
            let (hier, land) =
                (leistungen.aktuell_bei(w.leistung.as_str(), m), leistungen.aktuell(w.leistung.as_str()));
            hier.map(|l| l.version) != land.map(|l| l.version)
        }
        _ => leistungen.aktuell(w.leistung.as_str()).is_some(),
    }
}
