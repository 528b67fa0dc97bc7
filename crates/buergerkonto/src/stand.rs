//! How the state of a matter reads for the person who applied: status as text and icon, and what comes next. What
//! happens inside the authority (drafts, releases) is one state to her.

use grund::Sprache;
use vorgang::Status;
use web::{Anfrage, Markup, bausteine as b, bausteine::Art, texte::buergerkonto as t};

/// The status as icon and text.
pub fn marke(s: Sprache, status: Status) -> Markup {
    b::status(art(status), text(s, status))
}

/// Must the applicant act?
pub const fn handeln(status: Status) -> bool {
    matches!(status, Status::ZahlungOffen | Status::Rueckfrage | Status::Bereitgestellt)
}

const fn art(status: Status) -> Art {
    match status {
        Status::ZahlungOffen | Status::Rueckfrage => Art::Warnung,
        Status::Bereitgestellt
        | Status::Bekanntgegeben
        | Status::GenehmigungGilt
        | Status::Abgeschlossen
        | Status::Beschieden => Art::Erfolg,
        _ => Art::Hinweis,
    }
}

/// The status in words.
pub fn text(s: Sprache, status: Status) -> &'static str {
    match status {
        Status::ZahlungOffen => t::status_zahlung_offen(s),
        Status::Eingegangen => t::status_eingegangen(s),
        Status::InPruefung | Status::Entscheidung | Status::Freigabe => t::status_in_pruefung(s),
        Status::Rueckfrage => t::status_rueckfrage(s),
        Status::Beschieden => t::status_beschieden(s),
        Status::Bereitgestellt => t::status_bereitgestellt(s),
        Status::Bekanntgegeben => t::status_bekanntgegeben(s),
        Status::GenehmigungGilt => t::status_genehmigung_gilt(s),
        Status::Abgeschlossen => t::status_abgeschlossen(s),
        Status::Zurueckgezogen => t::status_zurueckgezogen(s),
    }
}

/// What comes next, or what she has to do.
pub fn weiter(s: Sprache, status: Status) -> &'static str {
    match status {
        Status::ZahlungOffen => t::weiter_zahlung_offen(s),
        Status::Eingegangen => t::weiter_eingegangen(s),
        Status::InPruefung | Status::Entscheidung | Status::Freigabe => t::weiter_in_pruefung(s),
        Status::Rueckfrage => t::weiter_rueckfrage(s),
        Status::Beschieden => t::weiter_beschieden(s),
        Status::Bereitgestellt => t::weiter_bereitgestellt(s),
        Status::Bekanntgegeben => t::weiter_bekanntgegeben(s),
        Status::GenehmigungGilt => t::weiter_genehmigung_gilt(s),
        Status::Abgeschlossen => t::weiter_abgeschlossen(s),
        Status::Zurueckgezogen => t::weiter_zurueckgezogen(s),
    }
}

/// The name of a service, in the language of the page.
pub fn leistung(anfrage: &Anfrage, kennung: &grund::LeistungKennung) -> String {
    let leistung = anfrage.haus.leistungen.aktuell(kennung.as_str());
    leistung.map_or_else(|| kennung.to_string(), |l| l.name(anfrage.sprache).to_owned())
}

/// The name of a municipality.
pub fn ort(anfrage: &Anfrage, ags: &str) -> String {
    let stand = anfrage.haus.verzeichnis.stand();
    let gemeinde = ags.parse().ok().and_then(|ags| stand.gemeinde(&ags).map(|g| g.name.deutsch.clone()));
    gemeinde.unwrap_or_else(|| ags.to_owned())
}
