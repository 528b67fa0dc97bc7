//! A newer version of the form: the draft keeps the one it was begun with until its owner carries it over. The page shows
//! beforehand what goes along, what cannot, and what is new.

use std::sync::Arc;

use datenbank::Sicht;
use formular::{Uebertragung, Zeile};
use leistung::Leistung;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Knopf, Rang},
    html,
    texte::antrag as t,
    weiter,
};

use crate::{
    entwurf::{self, Offen},
    pruefen,
};

/// The version that a draft could be carried to, if its authority offers a newer one.
pub fn neuere(anfrage: &Anfrage, offen: &Offen) -> Option<Arc<Leistung>> {
    let b = &offen.entwurf.bezug;
    let aktuell = anfrage.haus.leistungen.aktuell_bei(b.leistung.as_str(), b.mandant);
    aktuell.filter(|aktuell| aktuell.version != b.version)
}

/// Where the page is.
pub fn pfad(offen: &Offen) -> String {
    offen.pfad("fassung")
}

/// A line for the pages of the form, where there is a newer version.
pub fn hinweis(anfrage: &Anfrage, offen: &Offen) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if neuere(anfrage, offen).is_some() {
            (b::meldung(Art::Hinweis, t::antrag_fassung_hinweis(s), html! {
                p.kern-body { (b::link(&pfad(offen), t::antrag_fassung_ansehen(s))) }
            }))
        }
    }
}

fn uebertragen(anfrage: &Anfrage, offen: &Offen, neu: &Leistung) -> Result<Uebertragung, WebFehler> {
    let parameter = anfrage.haus.parameter(neu, offen.entwurf.bezug.mandant).map_err(WebFehler::intern)?;
    let umfeld = formular::Umfeld { heute: grund::tag_von(anfrage.jetzt), parameter: parameter.kontext() };
    let alt = &offen.leistung.formular;
    Ok(neu.formular.fassungswechsel(alt, &offen.antworten, (&offen.umfeld(), &umfeld), anfrage.sprache))
}

/// GET: what would happen.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let offen = match entwurf::lesen(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let Some(neu) = neuere(&anfrage, &offen) else {
        return Ok(weiter(&format!("/antrag/{}", offen.entwurf.id)));
    };
    let s = anfrage.sprache;
    let ergebnis = uebertragen(&anfrage, &offen, &neu)?;
    let bleiben = format!("/antrag/{}?fassung=bleibt", offen.entwurf.id);
    let inhalt = html! {
        (b::absatz(t::antrag_fassung_text(s)))
        @if ergebnis.verloren.is_empty() {
            (b::meldung(Art::Erfolg, t::antrag_fassung_alles(s), b::absatz(t::antrag_fassung_alles_text(s))))
        } @else {
            (b::abschnitt(t::antrag_fassung_verloren(s)))
            (b::absatz(t::antrag_fassung_verloren_text(s)))
            (b::angaben(s, &zeilen(&ergebnis.verloren, |z| pruefen::antwort(s, z))))
        }
        @if !ergebnis.neu.is_empty() {
            (b::abschnitt(t::antrag_fassung_neu(s)))
            ul.kern-list.kern-list--bullet { @for z in &ergebnis.neu { li { (pruefen::frage(z)) } } }
        }
        (b::formular(&pfad(&offen), html! {
            input type="hidden" name="version" value=(neu.version);
            input type="hidden" name="stand" value=(offen.entwurf.stand);
            (b::knopfzeile(html! {
                (Knopf::haupt(t::antrag_fassung_knopf(s)))
                (b::linkknopf(Rang::Neben, &bleiben, t::antrag_fassung_bleiben(s)))
            }))
        }))
    };
    Seite::neu(&anfrage, t::antrag_fassung_titel(s))
        .leistung_in(neu.name_in(s))
        .zurueck(entwurf::heim(&anfrage))
        .inhalt(inhalt)
        .antwort()
}

fn zeilen(zeilen: &[Zeile], antwort: impl Fn(&Zeile) -> Markup) -> Vec<b::Zeile> {
    zeilen.iter().map(|z| b::Zeile::markup(pruefen::frage(z), antwort(z))).collect()
}

/// POST: carries the draft over, if it still is as the page showed it; uploads without a place go.
pub async fn uebernehmen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let offen = match entwurf::lesen(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let draussen = format!("/antrag/{}", offen.entwurf.id);
    let Some(neu) = neuere(&anfrage, &offen) else { return Ok(weiter(&draussen)) };
    let gezeigt = (felder.text("version").to_owned(), felder.text("stand").to_owned());
    if gezeigt != (neu.version.to_string(), offen.entwurf.stand.to_string()) {
        // Changed meanwhile: the page shows it as it is now.
        return Ok(weiter(&pfad(&offen)));
    }
    let ergebnis = uebertragen(&anfrage, &offen, &neu)?;
    let haus = &anfrage.haus;
    let e = &offen.entwurf;
    let bytes = serde_json::to_vec(&ergebnis.antworten).map_err(WebFehler::intern)?;
    let mut tx = haus.db.tx(Sicht::KontoBei(e.konto, e.bezug.mandant)).await?;
    if !akte::entwurf::uebertragen(&mut tx, &haus.umwelt, e, neu.version, &bytes).await? {
        return Ok(weiter(&pfad(&offen)));
    }
    let geblieben = ergebnis.antworten.dateien();
    let mut weg = Vec::new();
    for datei in offen.antworten.dateien() {
        if !geblieben.iter().any(|g| g.dokument == datei.dokument) {
            weg.push(haus.ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(datei.dokument)).await?);
        }
    }
    entwurf::abschliessen(tx).await?;
    // It is counted with the version that it has now.
    if let Some(ort) = e.zuletzt.as_deref() {
        let neu_bezug = akte::entwurf::Bezug { version: neu.version, ..e.bezug.clone() };
        entwurf::zaehlen_am(haus, e.angelegt, &e.bezug, betrieb::Merkmal::Weitergegangen, ort);
        entwurf::zaehlen_am(haus, e.angelegt, &neu_bezug, betrieb::Merkmal::Angekommen, ort);
    }
    haus.entwuerfe().vergessen(e.id);
    for geloescht in weg {
        if let Err(fehler) = haus.ablage.bytes_loeschen(geloescht).await {
            tracing::warn!(%fehler, "bytes of an upload without a place stay until the next sweep");
        }
    }
    Ok(weiter(&draussen))
}
