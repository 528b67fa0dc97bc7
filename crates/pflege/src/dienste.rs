//! The library of services with a form: what an authority offers, what it could offer, and the way there.

use std::sync::Arc;

use grund::{MandantId, Tag, Traeger};
use konto::{Aktion, Ressource};
use leistung::Leistung;
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis, Markup,
    bausteine::{self, Art, Eingabe, Knopf, Spalte, Tabelle},
    html,
    weitergabe::{self, Lage},
};

use crate::gemeinsam::{abfrage, heute, land_von, seite, traegername};

/// GET: every service with a form, as her authority stands to it.
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let meine = anfrage.sitzung()?.traeger(Ressource::Zustaendigkeit, Aktion::Aendern);
    let behoerden: Vec<MandantId> = meine.iter().filter_map(|t| t.mandant()).collect();
    let felder = abfrage(&anfrage);
    let wort = grund::suchform(felder.text("wort"));
    let mut alle = anfrage.haus.leistungen.alle();
    alle.retain(|l| wort.is_empty() || grund::suchform(&suchtext(l)).contains(&wort));
    alle.sort_by_cached_key(|l| grund::suchform(&l.stamm.name));
    let mut lagen = Vec::with_capacity(behoerden.len());
    for m in behoerden {
        lagen.push((m, weitergabe::lage(&anfrage.haus, m).await?));
    }
    let inhalt = html! {
        @if lagen.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Behörden bieten Leistungen an", bausteine::absatz("Diese Seite ist für Redaktionen einer Behörde. Als Redaktion des Landes pflegen Sie Texte und Zuständigkeiten.")))
        } @else {
            p.kern-body { "Für diese Leistungen gibt es ein fertiges Formular mit Ablauf, Gebühren und Schreiben. Wählen Sie eine aus, tragen Sie Ihre Werte ein und bieten Sie sie an." }
            form.bw-formular method="get" action="/redaktion/dienste" role="search" {
                (Eingabe::neu("wort", "Leistung suchen").art("search").wert(felder.text("wort")))
                (bausteine::knopfzeile(html! { (Knopf::neben("Suchen")) }))
            }
            @for (m, lage) in &lagen { (behoerde(&stand, (*m, lage), &alle, heute(&anfrage))) }
        }
    };
    seite(&anfrage, "Online-Dienste").inhalt(inhalt).antwort()
}

fn suchtext(l: &Leistung) -> String {
    format!("{} {}", l.stamm.name, l.stamm.synonyme.join(" "))
}

fn behoerde(stand: &Stand, (m, lage): (MandantId, &Lage), alle: &[Arc<Leistung>], am: Tag) -> Markup {
    // What the Werkstatt of another Land made is not offered here.
    let land = land_von(stand, Traeger::Mandant(m));
    let gilt = |l: &&Arc<Leistung>| stand.leistung(&l.stamm.kennung).is_none_or(|e| e.gilt(land, am));
    // Nor what its owner offers to others only.
    let hier = |l: &&Arc<Leistung>| !lage.gesperrt.contains(&l.stamm.kennung);
    let alle: Vec<&Arc<Leistung>> = alle.iter().filter(gilt).filter(hier).collect();
    let online = alle.iter().filter(|l| stand.parameter(&l.stamm.kennung, m).is_some()).count();
    let name = traegername(stand, Traeger::Mandant(m));
    html! {
        section {
            (bausteine::abschnitt(&name))
            p.kern-body role="status" {
                @if alle.is_empty() { "Keine Leistung passt zu Ihrer Suche." }
                @else { (online) " von " (alle.len()) " Leistungen bieten Sie online an." }
            }
            p.kern-body { "Wohin Ihre Leistungen Angaben weiterleiten: " (bausteine::link(&format!("/redaktion/ziele/{m}"), "Weiterleitungsziele")) }
            @if !alle.is_empty() {
                (Tabelle::neu("Leistungen mit Formular", [Spalte::text("Leistung"), Spalte::text("Zuständig"), Spalte::text("Angebot"), Spalte::text("Federführung")]).titel_verborgen()
                    .zeilen(alle.iter().map(|l| {
                        let kennung = &l.stamm.kennung;
                        vec![
                            bausteine::link(&format!("/redaktion/aktivierung/{m}/{kennung}"), &l.stamm.name),
                            html! { @if zustaendig(stand, m, l, am) { "ja" } @else { "nein" } },
                            html! {
                                @if stand.parameter(kennung, m).is_some() { (bausteine::status(Art::Erfolg, "online")) } @else { "nicht angeboten" }
                                @if lage.beendet.contains(kennung) { " " (bausteine::status(Art::Hinweis, "Übernahme beendet")) }
                            },
                            html! { (l.stamm.fuehrt().unwrap_or_else(|| "nicht angegeben".to_owned())) },
                        ]
                    })))
            }
        }
    }
}

fn zustaendig(stand: &Stand, m: MandantId, l: &Leistung, am: Tag) -> bool {
    let von_hier = |einheit| stand.einheit(einheit).is_some_and(|e| e.mandant == m);
    stand
        .zustaendigkeiten(&l.stamm.kennung)
        .iter()
        .any(|z| z.gilt_am(am) && z.auspraegung.nimmt_an() && von_hier(z.einheit))
}
