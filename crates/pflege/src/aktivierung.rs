//! Offering a service online: refused until everything that citizens need is there, with the list of what is missing.

use grund::{LeistungKennung, MandantId, Tag, Traeger};
use http::StatusCode;
use konto::{Aktion, Ressource};
use serde_json::Map;
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf},
    html,
};

use crate::{
    gemeinsam::{darf, festschreiben, heute, leistungsname, seite, traegername, tx},
    vorschlag,
};

type Pfad = (String, String);

fn lesen(anfrage: &Anfrage, pfad: &Pfad) -> Result<(MandantId, LeistungKennung), WebFehler> {
    let m: MandantId = pfad.0.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let l = LeistungKennung(pfad.1.clone());
    let stand = anfrage.haus.verzeichnis.stand();
    if stand.leistung(&l).is_none() || !darf(anfrage, Traeger::Mandant(m), Ressource::Zustaendigkeit, Aktion::Aendern) {
        return Err(WebFehler::NichtGefunden);
    }
    Ok((m, l))
}

/// What is missing, in plain words.
pub async fn fehlendes(anfrage: &Anfrage, m: MandantId, l: &LeistungKennung) -> Result<Vec<String>, WebFehler> {
    let mut tx = tx(anfrage, Traeger::Mandant(m)).await?;
    let personen = redaktion::verantwortliche(&mut tx, m).await?.len();
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let mut fehlt = orte(&stand, m, l, heute(anfrage));
    let Some(mandant) = stand.mandant(m) else { return Err(WebFehler::NichtGefunden) };
    for e in stand.einheiten_von(m) {
        let zustaendig = stand.zustaendigkeiten(l).iter().any(|z| z.einheit == e.id);
        if zustaendig && (e.anschrift.strasse.is_empty() || e.anschrift.plz.is_empty() || e.anschrift.ort.is_empty()) {
            fehlt.push(format!("{}: Die Anschrift ist unvollständig. Ergänzen Sie sie unter „Stellen“.", e.name));
        }
    }
    let auftritt = stand.auftritt(Traeger::Mandant(m));
    if mandant.impressum.is_empty() && auftritt.is_none_or(|a| a.impressum.is_empty()) {
        fehlt.push("Das Impressum fehlt. Schreiben Sie es unter „Auftritt“.".to_owned());
    }
    if auftritt.is_none_or(|a| a.datenschutz.is_empty()) {
        fehlt.push("Der Text zum Datenschutz fehlt. Schreiben Sie ihn unter „Auftritt“.".to_owned());
    }
    if personen == 0 {
        fehlt.push("Es ist keine verantwortliche Person benannt. Benennen Sie mindestens eine.".to_owned());
    }
    Ok(fehlt)
}

/// The authority's own place and every place where one of its offices is entered must have exactly one office.
fn orte(stand: &Stand, m: MandantId, l: &LeistungKennung, am: Tag) -> Vec<String> {
    let eigene: Vec<String> = stand
        .zustaendigkeiten(l)
        .into_iter()
        .filter(|z| z.gilt_am(am) && stand.einheit(z.einheit).is_some_and(|e| e.mandant == m))
        .map(|z| z.gebiet.clone())
        .collect();
    let mein = stand.mandant(m).map(|m| m.ags);
    let gehoert = |ars: &str| eigene.iter().any(|g| ars.starts_with(g.as_str()));
    stand
        .luecken(l, am)
        .into_iter()
        .filter(|(g, _)| Some(g.ags) == mein || gehoert(g.ars.as_str()))
        .map(|(g, n)| {
            let ort = g.name.anzeige();
            if n == 0 {
                format!("{ort}: keine Stelle nimmt Anträge an. Tragen Sie eine ein.")
            } else {
                format!("{ort}: {n} Stellen nehmen Anträge an. Lassen Sie nur eine.")
            }
        })
        .collect()
}

/// GET: what is there, what is missing, and the button.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let (m, l) = lesen(&anfrage, &pfad)?;
    // She comes here from saving what was missing: what she sees must be what she has just done.
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    maske(&anfrage, m, &l, StatusCode::OK).await
}

async fn maske(anfrage: &Anfrage, m: MandantId, l: &LeistungKennung, status: StatusCode) -> Ergebnis {
    let fehlt = fehlendes(anfrage, m, l).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let aktiv = stand.parameter(l, m).is_some();
    let formular = anfrage.haus.leistungen.aktuell(l.as_str()).is_some();
    let ziel = format!("/redaktion/aktivierung/{m}/{l}");
    let neuere = vorschlag::hinweis(anfrage, m, l).await?;
    let herkunft =
        anfrage.haus.leistungen.aktuell_bei(l.as_str(), m).map_or_else(Vec::new, |l| vorschlag::herkunft(&l));
    let inhalt = html! {
        (neuere)
        @if !formular {
            (bausteine::meldung(Art::Hinweis, "Noch kein Online-Formular", bausteine::absatz("Für diese Leistung gibt es auf der Plattform noch kein Formular. Sie können sie vorbereiten; Anträge gehen erst ein, wenn es das Formular gibt.")))
        }
        @if aktiv { (bausteine::meldung(Art::Erfolg, "Online", bausteine::absatz("Ihre Behörde bietet diese Leistung online an."))) }
        @if !herkunft.is_empty() { (bausteine::angaben(crate::gemeinsam::DE, &herkunft)) }
        @if fehlt.is_empty() { (bausteine::meldung(Art::Erfolg, "Alles vorhanden", bausteine::absatz("An jedem Ort nimmt genau eine Stelle Anträge an. Impressum, Datenschutz und verantwortliche Person sind da."))) }
        @else {
            (bausteine::rueckmeldung(if status.is_success() { Art::Warnung } else { Art::Fehler }, "Das fehlt noch", html! {
                ul.kern-list.kern-list--bullet { @for f in &fehlt { li { (f) } } }
            }))
        }
        @if formular {
            @if anfrage.haus.leistungen.aktuell(l.as_str()).is_some_and(|f| f.stamm.weiterleitung.iter().any(|r| r.ziel.is_some())) {
                p.kern-body { "Diese Leistung leitet Angaben weiter. Tragen Sie ein, wohin: " (bausteine::link(&format!("/redaktion/ziele/{m}"), "Weiterleitungsziele")) }
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

/// POST: offers the service, or stops it.
pub async fn setzen(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let (m, l) = lesen(&anfrage, &pfad)?;
    anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    let aktiv = felder.text("aktiv") == "ja";
    if aktiv && !fehlendes(&anfrage, m, &l).await?.is_empty() {
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
