//! `/redaktion/personal`: who works for the authority.

use grund::{MandantId, Traeger, suchform};
use konto::{Aktion, Beschaeftigte, Ressource};
use web::{
    Anfrage, Ergebnis, Markup,
    bausteine::{self, Art, Eingabe, Knopf, Rang, Spalte, Tabelle},
    html,
};

use super::{blattadresse, marke, rechtekurz};
use crate::gemeinsam::{DE, abfrage, blaettern, seite, traegername};

const JE_SEITE: usize = 50;

/// GET: the people of her authorities, to be searched and paged.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    let suche = suchform(felder.text("suche"));
    let stand = anfrage.haus.verzeichnis.stand();
    let mandanten: Vec<MandantId> =
        anfrage.sitzung()?.traeger(Ressource::Personal, Aktion::Lesen).iter().filter_map(|t| t.mandant()).collect();
    let mut alle = Vec::new();
    for m in &mandanten {
        alle.extend(anfrage.haus.konten.personal(*m).await?.into_iter().map(|b| (*m, b)));
    }
    let gesamt = alle.len();
    let passt = |b: &Beschaeftigte| suche.is_empty() || suchform(&b.name).contains(&suche) || b.email.contains(&suche);
    alle.retain(|(_, b)| passt(b));
    let (hier, vorige, naechste) = blaettern(&anfrage, &alle, JE_SEITE);
    let inhalt = html! {
        @match felder.text("war") {
            "zurueckgenommen" => (bausteine::rueckmeldung(Art::Erfolg, "Einladung zurückgenommen", bausteine::absatz("Der Link in der E-Mail gilt nicht mehr."))),
            _ => {}
        }
        p.kern-body { "Hier laden Sie Beschäftigte ein, geben ihnen Rechte und sperren Konten. Ihr Passwort und den zweiten Faktor richtet jede Person selbst ein." }
        @for m in &mandanten {
            div.bw-knoepfe {
                @let wo = if mandanten.len() > 1 { format!(": {}", traegername(&stand, Traeger::Mandant(*m))) } else { String::new() };
                (bausteine::linkknopf(Rang::Haupt, &format!("/redaktion/personal/{m}/neu"), &format!("Person einladen{wo}")))
                (bausteine::linkknopf(Rang::Neben, &format!("/redaktion/personal/{m}/protokoll"), &format!("Protokoll ansehen{wo}")))
            }
        }
        @if gesamt > 10 {
            form.bw-formular method="get" action="/redaktion/personal" role="search" novalidate {
                (Eingabe::neu("suche", "Name oder E-Mail-Adresse").art("search").wert(felder.text("suche")).freiwillig(DE))
                (bausteine::knopfzeile(html! { (Knopf::neben("Suchen")) }))
            }
        }
        @if hier.is_empty() {
            p.kern-body { "Niemand passt zu Ihrer Suche. Prüfen Sie die Schreibweise." }
        } @else {
            (tabelle(&anfrage, hier))
        }
        (bausteine::blaettern(DE, vorige.as_deref(), naechste.as_deref()))
    };
    let name = match mandanten.as_slice() {
        [einer] => traegername(&stand, Traeger::Mandant(*einer)),
        _ => String::new(),
    };
    seite(&anfrage, "Beschäftigte").vorspann(name).inhalt(inhalt).antwort()
}

fn tabelle(anfrage: &Anfrage, alle: &[(MandantId, Beschaeftigte)]) -> Markup {
    let stand = anfrage.haus.verzeichnis.stand();
    let spalten = ["Name", "E-Mail-Adresse", "Rechte", "Stand"].map(Spalte::text);
    let ich = anfrage.sitzung.as_ref().map(|s| s.konto);
    let zeilen = alle.iter().map(|(m, b)| {
        vec![
            html! { (bausteine::link(&blattadresse(*m, b.konto), &b.name)) @if Some(b.konto) == ich { " (Sie)" } },
            html! { bdi { (b.email) } },
            rechtekurz(&stand, &b.rechte),
            marke(anfrage, b),
        ]
    });
    html! { (Tabelle::neu("Beschäftigte nach Namen, Ausgeschiedene am Ende", spalten).titel_verborgen().zeilen(zeilen)) }
}
