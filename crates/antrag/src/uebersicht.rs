//! The task list of a long form: its sections with their state, and what comes after them. One begins here, comes back after
//! each section, and goes on here after a break; what is shown follows from the answers alone.

use formular::{Abschnittslage, Formularabschnitt};
use grund::{Betrag, Sprache};
use web::{
    Anfrage, Ergebnis, Seite,
    axum::extract::Path,
    bausteine::{self as b, Art, Aufgabe, Rang},
    format, html,
    texte::antrag as t,
    weiter,
};

use crate::{
    ausweis,
    entwurf::{self, Offen},
    erfassen, fassung, fuer,
    mitzeichnung::beginnen::Bedarf,
    widerspruch,
};

/// Behind the address of the draft.
pub const PFAD: &str = "uebersicht";
/// In the address: the section that was just left, by one of its pages.
const WAR: &str = "war";

/// Where one goes after the last page of a section.
pub fn nach(offen: &Offen, seite: &str) -> String {
    offen.pfad(&format!("{PFAD}?{WAR}={seite}"))
}

/// Which page of its section this is, and of how many; `None` for a form without sections.
pub fn schritt(offen: &Offen, seite: &str) -> Option<(usize, usize)> {
    let abschnitte = offen.leistung.formular.abschnitte(&offen.antworten, &offen.umfeld());
    let abschnitt = abschnitte.into_iter().find(|a| a.seiten.contains(&seite))?;
    let stelle = abschnitt.seiten.iter().position(|s| *s == seite)?;
    Some((stelle + 1, abschnitt.seiten.len()))
}

/// GET: the list.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let f = &offen.leistung.formular;
    if !f.hat_abschnitte() {
        return Ok(weiter(&format!("/antrag/{}", offen.entwurf.id)));
    }
    let s = anfrage.sprache;
    let abschnitte = f.abschnitte(&offen.antworten, &offen.umfeld());
    let fertig = abschnitte.iter().filter(|a| erledigt(a)).count();
    let papier = offen.papier.is_some();
    let inhalt = html! {
        @let stand = t::antrag_uebersicht_stand(s, fertig, abschnitte.len());
        @let gemeldet = zurueckgekehrt(&anfrage, &abschnitte);
        @if let Some(a) = gemeldet {
            (b::rueckmeldung(Art::Erfolg, &t::antrag_uebersicht_fertig(s, a.titel.in_sprache(s)), b::absatz(&stand)))
        }
        (fuer::hinweis(&anfrage, &offen))
        (erfassen::hinweis(&offen))
        (widerspruch::frist(&anfrage, &offen))
        (fassung::hinweis(&anfrage, &offen))
        (b::absatz(t::antrag_uebersicht_text(s)))
        @if gemeldet.is_none() { p.kern-body { strong { (stand) } } }
        (b::abschnitt(t::antrag_uebersicht_abschnitte(s)))
        (b::aufgaben(&abschnitte.iter().map(|a| zeile(&offen, s, a)).collect::<Vec<_>>()))
        (b::abschnitt(t::antrag_uebersicht_schluss(s)))
        (b::aufgaben(&schluss(&anfrage, &offen)))
        (b::knopfzeile(html! {
            (b::linkknopf(Rang::Neben, entwurf::heim(&anfrage), t::antrag_uebersicht_spaeter(s)))
            (b::linkknopf(Rang::Still, &offen.pfad("verwerfen"), if papier { "Erfassung verwerfen" } else { t::antrag_verwerfen(s) }))
        }))
        @if !papier { (b::hinweis_klein(&t::antrag_aufbewahrung(s, akte::entwurf::AUFBEWAHRUNG_TAGE))) }
    };
    Seite::neu(&anfrage, t::antrag_uebersicht_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .zurueck(entwurf::heim(&anfrage))
        .inhalt(inhalt)
        .antwort()
}

const fn erledigt(a: &Formularabschnitt<'_>) -> bool {
    matches!(a.lage, Abschnittslage::Vollstaendig | Abschnittslage::Freiwillig)
}

/// The section that is done, right after its last page.
fn zurueckgekehrt<'a, 'f>(anfrage: &Anfrage, alle: &'a [Formularabschnitt<'f>]) -> Option<&'a Formularabschnitt<'f>> {
    let war = anfrage.abfrage_wert(WAR)?;
    alle.iter().find(|a| a.seiten.contains(&war.as_str())).filter(|a| erledigt(a))
}

fn zeile(offen: &Offen, s: Sprache, a: &Formularabschnitt<'_>) -> Aufgabe {
    let titel = b::wortlaut(s, a.titel.wortlaut(s));
    // On paper an answer may be missing for good: then nothing has to wait for it.
    let erste = a.seiten.first().filter(|_| offen.papier.is_some()).copied();
    let adresse = a.ziel.or(erste).map(|ziel| offen.pfad(&format!("seite/{ziel}")));
    let (art, stand) = match a.lage {
        Abschnittslage::NichtBegonnen => (Art::Hinweis, t::antrag_uebersicht_nicht_begonnen(s)),
        Abschnittslage::Angefangen => (Art::Warnung, t::antrag_uebersicht_angefangen(s)),
        Abschnittslage::Vollstaendig => (Art::Erfolg, t::antrag_uebersicht_vollstaendig(s)),
        Abschnittslage::Freiwillig => (Art::Hinweis, t::antrag_uebersicht_freiwillig(s)),
        Abschnittslage::Fehlerhaft => (Art::Fehler, t::antrag_uebersicht_fehlerhaft(s)),
        Abschnittslage::Wartet(_) if a.ziel.is_some() => (Art::Hinweis, t::antrag_uebersicht_wartet_teils(s)),
        Abschnittslage::Wartet(_) => (Art::Hinweis, t::antrag_uebersicht_wartet(s)),
    };
    let aufgabe = Aufgabe::neu(titel, art, stand).adresse(adresse);
    match a.lage {
        Abschnittslage::Wartet(auf) => aufgabe.zusatz(t::antrag_uebersicht_wartet_auf(s, auf.in_sprache(s))),
        _ => aufgabe,
    }
}

/// What comes after the sections: the check, and what follows from the answers so far.
fn schluss(anfrage: &Anfrage, offen: &Offen) -> Vec<Aufgabe> {
    let s = anfrage.sprache;
    let f = &offen.leistung.formular;
    let bereit = match f.vollstaendig_pruefen(&offen.antworten, &offen.umfeld()) {
        Ok(()) => true,
        Err(fehlt) => erfassen::nur_luecken(offen, &fehlt),
    };
    let allein = Bedarf::von(offen).allein();
    let mut alle = Vec::new();
    let pruefen = match (offen.papier.is_some(), allein) {
        (true, _) => "Angaben mit dem Papier vergleichen und aufnehmen",
        (_, true) => t::antrag_uebersicht_pruefen(s),
        (_, false) => t::antrag_uebersicht_einladen(s),
    };
    alle.push(if bereit {
        Aufgabe::neu(html! { (pruefen) }, Art::Hinweis, t::antrag_uebersicht_bereit(s))
            .adresse(Some(offen.pfad("pruefen")))
    } else {
        Aufgabe::neu(html! { (pruefen) }, Art::Hinweis, t::antrag_uebersicht_wartet(s))
            .zusatz(t::antrag_uebersicht_erst_alles(s))
    });
    if ausweis::fehlt_zum_senden(anfrage, offen) {
        let titel = html! { (t::antrag_uebersicht_ausweis(s)) };
        alle.push(Aufgabe::neu(titel, Art::Hinweis, t::antrag_uebersicht_beim_pruefen(s)));
    }
    let betrag = f.berechneter_wert("gebuehr", &offen.antworten, &offen.umfeld()).and_then(|w| w.als_betrag());
    if let Some(betrag) = betrag.filter(|b| *b > Betrag::NULL && offen.papier.is_none()) {
        let titel = html! { (t::antrag_uebersicht_gebuehr(s, format::betrag(s, betrag))) };
        alle.push(Aufgabe::neu(titel, Art::Hinweis, t::antrag_uebersicht_danach(s)));
    }
    alle
}
