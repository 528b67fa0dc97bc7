//! `/redaktion/personal/{mandant}/protokoll`: who changed whose rights.

use grund::Traeger;
use konto::{Aktion, Personalbeleg, Personalbelegart};
use web::{
    Anfrage, Ergebnis, Markup,
    axum::extract::Path,
    bausteine::{self, Spalte, Tabelle},
    format, html,
};

use super::mandant;
use crate::gemeinsam::{DE, abfrage, seite, traegername, tx};

const ZEILEN: i64 = 100;

/// GET
pub async fn zeigen(anfrage: Anfrage, Path(m): Path<String>) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Lesen)?;
    let vor: Option<i64> = abfrage(&anfrage).text("vor").parse().ok();
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let belege = anfrage.haus.konten.personalprotokoll(&mut tx, m, None, (vor, ZEILEN)).await?;
    drop(tx);
    let ziel = format!("/redaktion/personal/{m}/protokoll");
    let aeltere = belege.get(usize::try_from(ZEILEN).unwrap_or_default() - 1).map(|(nr, _)| format!("{ziel}?vor={nr}"));
    let stand = anfrage.haus.verzeichnis.stand();
    let inhalt = html! {
        (tabelle(&belege, true))
        (bausteine::blaettern(DE, vor.map(|_| ziel.as_str()), aeltere.as_deref()))
    };
    seite(&anfrage, "Wer wessen Rechte geändert hat")
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/personal", "Beschäftigte")
        .inhalt(inhalt)
        .antwort()
}

/// The lines; `mit_namen`: of several people.
pub fn tabelle(belege: &[(i64, Personalbeleg)], mit_namen: bool) -> Markup {
    if belege.is_empty() {
        return bausteine::absatz("Noch wurde nichts geändert.");
    }
    let mut spalten = vec![Spalte::text("Wann")];
    if mit_namen {
        spalten.push(Spalte::text("Bei wem"));
    }
    spalten.extend(["Was", "Von wem", "Genauer"].map(Spalte::text));
    let zeilen = belege.iter().map(|(_, b)| {
        let mut zeile = vec![format::zeit_element(DE, b.zeit)];
        if mit_namen {
            zeile.push(html! { (b.wen) });
        }
        zeile.extend([html! { (wort(b.art)) }, html! { (b.wer) }, html! { (b.angaben) }]);
        zeile
    });
    html! { (Tabelle::neu("Änderungen, die neuesten zuerst", spalten).titel_verborgen().zeilen(zeilen)) }
}

const fn wort(art: Personalbelegart) -> &'static str {
    match art {
        Personalbelegart::Eingeladen => "eingeladen",
        Personalbelegart::Erneuert => "Einladung noch einmal gesendet",
        Personalbelegart::Zurueckgenommen => "Einladung zurückgenommen",
        Personalbelegart::Angenommen => "Einladung angenommen, Passwort festgelegt",
        Personalbelegart::Rechte => "Rechte geändert",
        Personalbelegart::Gesperrt => "Konto gesperrt",
        Personalbelegart::Entsperrt => "Konto entsperrt",
        Personalbelegart::FaktorZurueckgesetzt => "zweiten Faktor zurückgesetzt",
        Personalbelegart::FaktorEingerichtet => "zweiten Faktor eingerichtet",
        Personalbelegart::Ausgeschieden => "ausgeschieden",
    }
}
