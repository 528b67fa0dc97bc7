//! Offering a service online: refused until everything that citizens need is there, with the list of what is missing.

use grund::{LeistungKennung, MandantId, Traeger};
use http::StatusCode;
use konto::{Aktion, Ressource};
use serde_json::Map;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    aktivierung::{Mangel, maengel},
    axum::extract::Path,
    bausteine::{self, Art, Knopf},
    html, weitergabe,
};

use crate::{
    gemeinsam::{darf, festschreiben, leistungsname, seite, traegername, tx},
    vorschlag,
};

type Pfad = (String, String);

async fn lesen(anfrage: &Anfrage, pfad: &Pfad) -> Result<(MandantId, LeistungKennung), WebFehler> {
    let m: MandantId = pfad.0.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let l = LeistungKennung(pfad.1.clone());
    let stand = anfrage.haus.verzeichnis.stand();
    if stand.leistung(&l).is_none() || !darf(anfrage, Traeger::Mandant(m), Ressource::Zustaendigkeit, Aktion::Aendern) {
        return Err(WebFehler::NichtGefunden);
    }
    // What its owner offers to others only does not exist here.
    if weitergabe::lage(&anfrage.haus, m).await?.gesperrt.contains(&l) {
        return Err(WebFehler::NichtGefunden);
    }
    Ok((m, l))
}

/// GET: what is there, what is missing, and the button.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let (m, l) = lesen(&anfrage, &pfad).await?;
    // She comes here from saving what was missing: what she sees must be what she has just done.
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    maske(&anfrage, m, &l, StatusCode::OK).await
}

async fn maske(anfrage: &Anfrage, m: MandantId, l: &LeistungKennung, status: StatusCode) -> Ergebnis {
    let (fehlt, hinweise): (Vec<Mangel>, Vec<Mangel>) =
        maengel(&anfrage.haus, m, l).await?.into_iter().partition(|f| f.sperrt);
    let stand = anfrage.haus.verzeichnis.stand();
    let aktiv = stand.parameter(l, m).is_some();
    let formular = anfrage.haus.leistungen.aktuell(l.as_str()).is_some();
    let ziel = format!("/redaktion/aktivierung/{m}/{l}");
    let neuere = vorschlag::hinweis(anfrage, m, l).await?;
    let beendet = weitergabe::lage(&anfrage.haus, m).await?.beendet.contains(l);
    let herkunft =
        anfrage.haus.leistungen.aktuell_bei(l.as_str(), m).map_or_else(Vec::new, |l| vorschlag::herkunft(&l));
    let inhalt = html! {
        (neuere)
        @if beendet { (bausteine::meldung(Art::Hinweis, "Nicht mehr zur Übernahme angeboten", bausteine::absatz("Die Stelle, der dieser Dienst gehört, bietet ihn Ihrer Behörde nicht mehr an. Sie behalten ihn, und neue Fassungen werden Ihnen weiter vorgeschlagen. Beenden Sie ihn, können Sie ihn nicht noch einmal übernehmen."))) }
        @if !formular {
            (bausteine::meldung(Art::Hinweis, "Noch kein Online-Formular", bausteine::absatz("Für diese Leistung gibt es auf der Plattform noch kein Formular. Sie können sie vorbereiten; Anträge gehen erst ein, wenn es das Formular gibt.")))
        }
        @if aktiv { (bausteine::meldung(Art::Erfolg, "Online", bausteine::absatz("Ihre Behörde bietet diese Leistung online an."))) }
        @if !herkunft.is_empty() { (bausteine::angaben(crate::gemeinsam::DE, &herkunft)) }
        @if fehlt.is_empty() { (bausteine::meldung(Art::Erfolg, "Alles vorhanden", bausteine::absatz("An jedem Ort nimmt genau eine Stelle Anträge an, und jemand öffnet ihren Eingangskorb. Absender, Zahlung, Impressum, Datenschutz und verantwortliche Person sind da."))) }
        @else {
            (bausteine::rueckmeldung(if status.is_success() { Art::Warnung } else { Art::Fehler }, "Das fehlt noch", liste(&fehlt)))
        }
        @if !hinweise.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Das sollten Sie noch tun", html! {
                p.kern-body { "Anbieten können Sie die Leistung auch vorher." }
                (liste(&hinweise))
            }))
        }
        @if formular {
            @if anfrage.haus.leistungen.aktuell(l.as_str()).is_some_and(|f| f.stamm.weiterleitung.iter().any(|r| r.ziel.is_some())) {
                p.kern-body { "Wohin diese Leistung Angaben oder Anträge weiterleitet: " (bausteine::link(&format!("/redaktion/ziele/{m}"), "Weiterleitungsziele")) }
            }
            p.kern-body { "Gebühren, Zahlweise und was sich sonst von Behörde zu Behörde unterscheidet: " (bausteine::link(&format!("/redaktion/werte/{m}/{l}"), "Werte Ihrer Behörde")) }
        }
        p.kern-body {
            (bausteine::link(&format!("/redaktion/zustaendigkeiten?traeger=mandant-{m}&leistung={l}"), "Zuständigkeiten")) ", "
            (bausteine::link(&format!("/redaktion/auftritt/mandant-{m}"), "Auftritt")) ", "
            (bausteine::link(&format!("/redaktion/verantwortliche/{m}"), "verantwortliche Personen"))
        }
        (bausteine::formular(&ziel, html! {
            (bausteine::knopfzeile(html! {
                @if aktiv { (Knopf::neben("Nicht mehr online anbieten").feld("aktiv", "nein")) }
                @else if fehlt.is_empty() { (Knopf::haupt("Online anbieten").feld("aktiv", "ja")) }
            }))
        }))
    };
    seite(anfrage, format!("Online anbieten: {}", leistungsname(&stand, l, None)))
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/zustaendigkeiten", "Zuständigkeiten")
        .status(status)
        .inhalt(inhalt)
        .antwort()
}

/// Each with the page where it is put right.
fn liste(maengel: &[Mangel]) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet {
            @for f in maengel { li { (f.satz) @if let Some((adresse, text)) = &f.wohin { " " (bausteine::link(adresse, text)) } } }
        }
    }
}

/// POST: offers the service, or stops it.
pub async fn setzen(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let (m, l) = lesen(&anfrage, &pfad).await?;
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    let aktiv = felder.text("aktiv") == "ja";
    if aktiv && maengel(&anfrage.haus, m, &l).await?.iter().any(|f| f.sperrt) {
        return maske(&anfrage, m, &l, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let stand = anfrage.haus.verzeichnis.stand();
    let parameter = stand.gesetzte_parameter(&l, m).map_or_else(Map::new, |p| p.as_ref().clone());
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    verzeichnis::aktivieren(&mut tx, m, &l, &parameter, aktiv).await?;
    if aktiv {
        web::vorschlag::uebernehmen(&anfrage, &mut tx, m, &l).await?;
    } else {
        web::vorschlag::aufgeben(&mut tx, m, &l).await?;
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/aktivierung/{m}/{l}")))
}
