//! A person of a provider chooses for which authority she acts; every page says it from then on.

use grund::{DelegationId, MandantId, Traeger};
use konto::{Delegation, Delegationsstand, Ressource, Rolle, Zugehoerigkeit};
use web::{
    Aktion, Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    bausteine::{self, Art, Knopf, Rang, Spalte, Tabelle},
    format, html,
};

use crate::gemeinsam::{DE, abfrage, heute, traegername};

/// What a role is, for those who give it and those who have it.
pub const fn rollenwort(rolle: Rolle) -> &'static str {
    match rolle {
        Rolle::Werkstatt => "Dienste entwickeln und prüfen (Werkstatt)",
        Rolle::Behoerdenredaktion => "Texte schreiben, Stellen und Zuständigkeiten pflegen (Behördenredaktion)",
        Rolle::Lektorat => "Texte prüfen und freigeben (Lektorat)",
        Rolle::Gruppenadministration => "Stellen, Zuständigkeiten und Auftritt pflegen (Gruppenadministration)",
        Rolle::Sachbearbeitung => "Vorgänge ansehen und vorbereiten (Sachbearbeitung)",
        andere => andere.name(),
    }
}

/// The roles as a list.
pub fn rollenliste(rollen: &[Rolle]) -> Markup {
    html! { ul.kern-list.kern-list--bullet { @for r in rollen { li { (rollenwort(*r)) } } } }
}

/// Where the delegated rights lead: address and name of each place of work.
fn arbeitsorte(anfrage: &Anfrage) -> Result<Vec<(&'static str, &'static str)>, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let orte = [
        (Ressource::Eingangskorb, "/amt", "Zum Eingangskorb"),
        (Ressource::Leistungstext, "/redaktion", "Zur Redaktion"),
        (Ressource::Werkstueck, "/werkstatt", "Zur Werkstatt"),
    ];
    Ok(orte.into_iter().filter(|(r, ..)| sitzung.darf(*r, Aktion::Lesen)).map(|(_, ziel, name)| (ziel, name)).collect())
}

fn dienst(anfrage: &Anfrage) -> Result<&Zugehoerigkeit, WebFehler> {
    anfrage.sitzung()?.dienstleister.as_ref().ok_or(WebFehler::NichtGefunden)
}

/// GET: for whom she acts, and for whom she may.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let dienst = dienst(&anfrage)?;
    let mut alle = anfrage.haus.konten.delegationen_an(dienst.dienstleister).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let name = |m: MandantId| traegername(&stand, Traeger::Mandant(m));
    alle.sort_by_cached_key(|d| (name(d.mandant), d.bis));
    let (gelten, andere): (Vec<_>, Vec<_>) =
        alle.iter().partition(|d| d.stand(heute(&anfrage)) == Delegationsstand::Gilt);
    let kommen: Vec<_> = andere.iter().filter(|d| d.stand(heute(&anfrage)) == Delegationsstand::Kommt).collect();
    let inhalt = html! {
        @if abfrage(&anfrage).gesetzt("beendet") {
            (bausteine::rueckmeldung(Art::Warnung, "Das geht nicht mehr", bausteine::absatz("Diese Behörde hat die Rechte inzwischen beendet, oder sie sind abgelaufen. Wählen Sie eine andere, oder wenden Sie sich an die Behörde.")))
        }
        @if let Some(a) = &dienst.auftrag {
            (bausteine::meldung(Art::Hinweis, &format!("Sie handeln für: {}", name(a.mandant)), html! {
                p.kern-body { "Alles, was Sie jetzt tun, wird mit Ihrem Namen festgehalten. Die Behörde kann es nachlesen." }
                (bausteine::knopfzeile(html! { @for (ziel, text) in arbeitsorte(&anfrage)? { (bausteine::linkknopf(Rang::Neben, ziel, text)) } }))
                (bausteine::formular("/dienstleister", html! { (bausteine::knopfzeile(html! { (Knopf::still("Nicht mehr für diese Behörde handeln").feld("auftrag", "")) })) }))
            }))
        }
        @if gelten.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Keine Behörde", bausteine::absatz("Zurzeit hat keine Behörde Ihrem Haus Rechte übertragen. Das tut die Behörde selbst, in ihrer Redaktion unter „Dienstleister“.")))
        } @else {
            p.kern-body { "Diese Behörden haben Ihrem Haus Rechte übertragen. Sie handeln immer nur für eine. Die Rechte enden von selbst mit dem letzten Tag." }
            (tabelle(&gelten, &name, dienst))
        }
        @if !kommen.is_empty() {
            (bausteine::abschnitt("Bald"))
            ul.kern-list.kern-list--bullet { @for d in &kommen { li { (name(d.mandant)) ", ab " (format::tag_element(DE, d.von)) } } }
        }
    };
    Seite::neu(&anfrage, "Für wen handeln Sie?")
        .bereich(web::Bereich::Redaktion)
        .vorspann(dienst.name.clone())
        .inhalt(inhalt)
        .antwort()
}

fn tabelle<'a>(gelten: &[&'a Delegation], name: &dyn Fn(MandantId) -> String, dienst: &Zugehoerigkeit) -> Tabelle<'a> {
    let spalten = ["Behörde", "Rechte", "Gelten bis", "Handeln"].map(Spalte::text);
    Tabelle::neu("Behörden, für die Sie handeln können", spalten).titel_verborgen().zeilen(gelten.iter().map(|d| {
        let jetzt = dienst.auftrag.as_ref().is_some_and(|a| a.delegation == d.id);
        let behoerde = name(d.mandant);
        vec![
            html! { (behoerde) },
            rollenliste(&d.rollen),
            format::tag_element(DE, d.bis),
            html! { @if jetzt { (bausteine::status(Art::Erfolg, "gewählt")) } @else {
                (bausteine::formular("/dienstleister", html! {
                    (Knopf::neben("Handeln").zusatz(&format!("für {behoerde}")).feld("auftrag", &format!("{}/{}", d.mandant, d.id)))
                }))
            } },
        ]
    }))
}

/// POST: acts for this authority from now on, or for none.
pub async fn waehlen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    dienst(&anfrage)?;
    let lesen = |text: &str| -> Option<(MandantId, DelegationId)> {
        let (mandant, id) = text.split_once('/')?;
        Some((mandant.parse().ok()?, id.parse().ok()?))
    };
    let auftrag = match felder.text("auftrag") {
        "" => None,
        text => Some(lesen(text).ok_or(WebFehler::NichtGefunden)?),
    };
    let token = anfrage.token.as_deref().ok_or(WebFehler::Verboten)?;
    if !anfrage.haus.konten.handeln(token, anfrage.sitzung()?, auftrag).await? {
        return Ok(web::weiter("/dienstleister?beendet=ja"));
    }
    Ok(web::weiter("/dienstleister"))
}
