//! What this person can do with a matter now. The law decides; this spares buttons that lead nowhere, and those that a
//! delegation never gives.

use ::vorgang::Stand;
use akte::Vorgang;
use konto::{Aktion, Ressource, Rolle, Vertretungsauftrag};
use web::{
    Anfrage, Markup, WebFehler,
    bausteine::{self, Art, Knopf, Rang},
    format, html,
};

use crate::gemeinsam::{DE, adresse, ich, stand_feld};

/// A form with one button.
pub fn knopf(v: &Vorgang, weg: &str, knopf: &Knopf<'_>) -> Markup {
    bausteine::formular(&format!("{}/{weg}", adresse(v.id)), html! { (stand_feld(v)) (knopf) })
}

/// May this person put the matter back: who has it, or who leads the unit.
pub fn darf_zuruecklegen(anfrage: &Anfrage, v: &Vorgang) -> Result<bool, WebFehler> {
    let s = anfrage.sitzung()?;
    let leitung = s.rolle_in(v.bezug.mandant, v.bezug.einheit) == Some(Rolle::Leitung);
    Ok(v.zustand.bearbeiter().is_some_and(|k| k == s.konto || leitung))
}

/// May this person give the matter to somebody else of the unit?
pub fn darf_zuteilen(anfrage: &Anfrage, v: &Vorgang) -> Result<bool, WebFehler> {
    let s = anfrage.sitzung()?;
    let rolle = s.rolle_in(v.bezug.mandant, v.bezug.einheit);
    Ok(rolle.is_some_and(|r| konto::darf(r, Ressource::Vorgang, Aktion::Zuteilen)) && s.auftrag().is_none())
}

/// The heading and the buttons.
pub fn abschnitt(anfrage: &Anfrage, v: &Vorgang, ablauf: &ablauf::Modell) -> Result<Markup, WebFehler> {
    let z = &v.zustand;
    if z.status().beendet() {
        return Ok(html! {});
    }
    let meiner = z.bearbeiter() == Some(ich(anfrage)?);
    Ok(html! {
        (bausteine::abschnitt("Was Sie tun können"))
        @if !meiner && z.bearbeiter().is_some() {
            p.kern-body {
                "Eine andere Person bearbeitet diesen Vorgang."
                @if let Some(fuer) = vertreten(anfrage, v)? { " Sie vertreten " (fuer.name) " bis " (format::tag(DE, fuer.bis)) "." }
            }
        }
        @if z.wartet_auf_zahlung {
            (bausteine::meldung(Art::Hinweis, "Die Zahlung steht noch aus", bausteine::absatz(
                "Weiter geht es, sobald die Zahlung eingegangen oder die Zahlungsfrist abgelaufen ist. Rückfragen sind schon jetzt möglich."
            )))
        }
        @if anfrage.sitzung()?.auftrag().is_some() {
            p.kern-body { "Sie bereiten vor. Bescheide und Bestätigungen schreibt und gibt frei, wer in der Behörde arbeitet." }
        }
        @if let (Some(tag), Some(_)) = (z.fiktion_bis(), z.entwurf()) {
            p.kern-body { "Der Bescheid muss bis zum " (format::tag(DE, tag)) " bekannt gegeben sein. Sonst gilt die Genehmigung als erteilt." }
        }
        div.bw-knoepfe {
            (nehmen(anfrage, v)?)
            (entscheiden(anfrage, v, ablauf, meiner)?)
            (fragen(v, meiner))
            @if darf_zuteilen(anfrage, v)? { (link(v, Rang::Neben, "zuteilen", "Vorgang zuteilen")) }
            @if darf_zuruecklegen(anfrage, v)? { (knopf(v, "zuruecklegen", &Knopf::neben("Vorgang zurücklegen"))) }
        }
    })
}

fn link(v: &Vorgang, rang: Rang, weg: &str, text: &str) -> Markup {
    bausteine::linkknopf(rang, &format!("{}/{weg}", adresse(v.id)), text)
}

/// The one who has it, where this person stands in for her.
fn vertreten<'a>(anfrage: &'a Anfrage, v: &Vorgang) -> Result<Option<&'a Vertretungsauftrag>, WebFehler> {
    let s = anfrage.sitzung()?;
    Ok(v.zustand.bearbeiter().and_then(|k| s.vertritt(v.bezug.mandant, k)))
}

/// Taking it: free, for somebody absent, or home again.
fn nehmen(anfrage: &Anfrage, v: &Vorgang) -> Result<Markup, WebFehler> {
    let s = anfrage.sitzung()?;
    let z = &v.zustand;
    let fuer = vertreten(anfrage, v)?;
    Ok(html! {
        @if z.bearbeiter().is_none() { (knopf(v, "uebernehmen", &Knopf::haupt("Vorgang übernehmen"))) }
        @if let Some(fuer) = fuer {
            @let text = format!("In Vertretung für {} übernehmen", fuer.name);
            (knopf(v, "vertreten", &Knopf::haupt(&text)))
        }
        @if z.vertretung == Some(s.konto) { (knopf(v, "zurueckholen", &Knopf::haupt("Vorgang zurückholen"))) }
    })
}

/// Confirming, drafting, releasing: only who may decide sees it.
fn entscheiden(anfrage: &Anfrage, v: &Vorgang, ablauf: &ablauf::Modell, meiner: bool) -> Result<Markup, WebFehler> {
    let (s, z) = (anfrage.sitzung()?, &v.zustand);
    let (bestaetigen, bescheiden) = (ablauf.hat_aufgabe("bestaetigen"), ablauf.hat_aufgabe("bescheid"));
    let rang = if bestaetigen { Rang::Neben } else { Rang::Haupt };
    let frei = meiner
        && matches!(z.stand, Stand::InBearbeitung { .. })
        && z.rueckfrage().is_none_or(|r| r.abgelaufen)
        && !z.wartet_auf_zahlung;
    let schreiben = s.darf(Ressource::Bescheid, Aktion::Anlegen);
    Ok(html! {
        @if z.entwurf().is_some() {
            @if s.darf(Ressource::Freigabe, Aktion::Anlegen) { (link(v, Rang::Haupt, "freigabe", "Entwurf ansehen und freigeben")) }
            @else { (link(v, Rang::Neben, "freigabe", "Entwurf ansehen")) }
        }
        @if frei && schreiben {
            @if bestaetigen && z.bestaetigung.is_none() { (link(v, Rang::Haupt, "bestaetigung", "Bestätigung oder Bescheinigung senden")) }
            @if bescheiden { (link(v, rang, "bescheid", "Bescheid entwerfen")) }
        }
        @if meiner && schreiben && z.entwurf().is_some() { (link(v, Rang::Neben, "bescheid", "Neuen Entwurf schreiben")) }
    })
}

/// What leaves the decision open: questions, messages, another unit.
fn fragen(v: &Vorgang, meiner: bool) -> Markup {
    let z = &v.zustand;
    let in_bearbeitung = matches!(z.stand, Stand::InBearbeitung { .. });
    html! {
        // The paper may lie before anybody of the unit.
        @if z.rueckfrage().is_some() { (link(v, Rang::Neben, "papierantwort", "Antwort auf Papier erfassen")) }
        @if meiner {
            @if in_bearbeitung && z.rueckfrage().is_none_or(|r| r.abgelaufen) { (link(v, Rang::Neben, "rueckfrage", "Rückfrage stellen")) }
            (link(v, Rang::Neben, "nachricht", "Nachricht schreiben"))
            @if in_bearbeitung && z.bestaetigung.is_none() { (link(v, Rang::Neben, "abgeben", "An andere Stelle abgeben")) }
            @if in_bearbeitung && z.rueckfrage().is_some() {
                (knopf(v, "rueckfrage/erledigt", &Knopf::neben("Rückfrage hat sich erledigt")))
            }
        }
    }
}
