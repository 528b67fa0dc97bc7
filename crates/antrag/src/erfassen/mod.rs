//! The desk enters what came on paper: by the same pages as everybody, in the name of the person (decision 0040).
//!
//! Promises: only staff of the unit that is responsible begin; the day of the paper counts, not that of the typing; what the
//! paper does not say is noted, and the application is taken all the same (VwVfG § 24 (3)); a form that was printed with its
//! number comes with its answers. Pages of the desk are German.

pub mod beginnen;
mod beleg;
mod scan;
pub mod senden;
mod uebernehmen;
mod widerspruch;

use akte::{Vorgang, entwurf::Entwurf};
use datenbank::{Sicht, Tx};
use formular::Unvollstaendig;
use grund::{MandantId, Sprache, VorgangId};
use web::{
    Aktion, Anfrage, Bereich, Ergebnis, Markup, Ressource, Seite, WebFehler, Wege, Zugang,
    bausteine::{self as b, Rang, Spalte, Tabelle},
    format, html,
    papier::Papier,
};

use crate::entwurf::{self, Anderswo, Offen};

const DE: Sprache = Sprache::De;

/// Where a caseworker goes who stops filling in.
pub const HEIM: &str = "/amt/papier";
/// Bytes of the scans of one request.
const SCAN_GRENZE: usize = 52 * 1024 * 1024;

/// The pages.
pub fn wege() -> Wege {
    let darf = Zugang::Recht(Ressource::Entwurf, Aktion::Anlegen);
    Wege::neu("antrag")
        .get(HEIM, darf, liste)
        .get("/amt/papier/neu", darf, beginnen::zeigen)
        .post("/amt/papier/neu", darf, beginnen::anlegen)
        .get("/amt/papier/widerspruch/{vorgang}", darf, widerspruch::zeigen)
        .post("/amt/papier/widerspruch/{vorgang}", darf, widerspruch::anlegen)
        .get("/amt/papier/{id}/uebernehmen", darf, uebernehmen::zeigen)
        .post("/amt/papier/{id}/uebernehmen", darf, uebernehmen::uebernehmen)
        .get("/amt/papier/{id}/scan", darf, scan::zeigen)
        .post_bis("/amt/papier/{id}/scan", darf, SCAN_GRENZE, scan::hochladen)
        .post("/amt/papier/{id}/scan/{dokument}/entfernen", darf, scan::entfernen)
        .get("/amt/papier/{id}/beleg", darf, beleg::zeigen)
        .get("/amt/papier/{id}/beleg.pdf", darf, beleg::pdf)
        .post("/amt/papier/{id}/code", darf, beleg::neuer_code)
}

/// A page of the desk.
fn seite<'a>(anfrage: &'a Anfrage, titel: &str) -> Seite<'a> {
    Seite::neu(anfrage, titel).bereich(Bereich::Amt)
}

/// GET: what her units are entering, and the way to the next one.
async fn liste(anfrage: Anfrage) -> Ergebnis {
    let alle = in_erfassung(&anfrage).await?;
    let ich = anfrage.sitzung()?.konto;
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = |ags: &str| ags.parse().ok().and_then(|a| stand.gemeinde(&a).map(|g| g.name.anzeige()));
    let spalten = ["Person", "Leistung", "Ort", "Eingegangen", "Erfasst von", "Zuletzt bearbeitet"].map(Spalte::text);
    let zeile = |(o, p): &(Offen, Papier)| {
        let meine = o.entwurf.konto == ich;
        let ziel = if meine { format!("/antrag/{}", o.entwurf.id) } else { uebernehmen::pfad(o.entwurf.id) };
        vec![
            html! { a.kern-link href=(ziel) { bdi { (p.person) } } },
            html! { (o.leistung.name(DE)) },
            html! { (ort(&o.entwurf.bezug.ags).unwrap_or_default()) },
            html! { (format::tag_kurz(DE, p.eingegangen)) },
            html! { @if meine { "Sie" } @else { bdi { (p.durch) } } },
            html! { (format::zeit_element(DE, o.entwurf.geaendert)) },
        ]
    };
    let tabelle = Tabelle::neu("In Erfassung", spalten).titel_verborgen().zeilen(alle.iter().map(zeile));
    let inhalt = html! {
        (b::absatz("Was auf Papier kommt, erfassen Sie hier. Danach läuft es wie jeder andere Vorgang. Briefe gehen mit der Post."))
        (b::knopfzeile(html! {
            (b::linkknopf(Rang::Haupt, "/amt/papier/neu", "Papierantrag erfassen"))
            (b::linkknopf(Rang::Neben, "/amt/scannen", "Strichcode einlesen"))
            (b::linkknopf(Rang::Neben, "/amt/post", "Briefe für die Post"))
        }))
        (b::abschnitt("In Erfassung"))
        @if alle.is_empty() { (b::absatz("In Ihren Stellen ist keine Erfassung begonnen.")) } @else { (tabelle) }
        (b::hinweis_klein(&format!("Hier steht, was Ihre Stellen begonnen haben. Was eine Kollegin oder ein Kollege begonnen hat, können Sie übernehmen. Eine Erfassung bleibt {} Tage nach der letzten Änderung gespeichert.", akte::entwurf::AUFBEWAHRUNG_TAGE)))
    };
    seite(&anfrage, "Anträge auf Papier").breit().inhalt(inhalt).antwort()
}

/// The authorities for which this person works.
fn mandanten(anfrage: &Anfrage) -> Result<std::collections::BTreeSet<MandantId>, WebFehler> {
    Ok(anfrage.sitzung()?.mitgliedschaften.iter().map(|m| m.mandant).collect())
}

/// What her units are entering, by whomever.
async fn in_erfassung(anfrage: &Anfrage) -> Result<Vec<(Offen, Papier)>, WebFehler> {
    let (haus, sitzung) = (&anfrage.haus, anfrage.sitzung()?);
    let mut alle = Vec::new();
    for mandant in mandanten(anfrage)? {
        let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
        for e in akte::papier::in_erfassung(&mut tx, &haus.tresor, mandant).await? {
            if sitzung.rolle_in(mandant, e.bezug.einheit).is_some() {
                let offen = entwurf::oeffnen(anfrage, std::sync::Arc::new(e))?;
                let papier = offen.papier.clone();
                alle.extend(papier.map(|p| (offen, p)));
            }
        }
    }
    Ok(alle)
}

/// One of them.
async fn erfassung(anfrage: &Anfrage, id: VorgangId) -> Result<Option<(Offen, Papier)>, WebFehler> {
    let (haus, sitzung) = (&anfrage.haus, anfrage.sitzung()?);
    for mandant in mandanten(anfrage)? {
        let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
        let e = akte::papier::erfassung(&mut tx, &haus.tresor, mandant, id).await?;
        if let Some(e) = e.filter(|e| sitzung.rolle_in(mandant, e.bezug.einheit).is_some()) {
            let offen = entwurf::oeffnen(anfrage, std::sync::Arc::new(e))?;
            let papier = offen.papier.clone();
            return Ok(papier.map(|p| (offen, p)));
        }
    }
    Ok(None)
}

/// A line for the pages of a draft that is entered from paper.
pub fn hinweis(offen: &Offen) -> Markup {
    html! {
        @if let Some(p) = &offen.papier {
            p.kern-body {
                strong { "Papierantrag für " bdi { (p.person) } ", eingegangen am " (format::tag(DE, p.eingegangen)) "." } " "
                (b::link(&format!("/amt/papier/{}/scan", offen.entwurf.id), "Scan und Angaben zum Papier"))
            }
        }
    }
}

/// Does the paper only lack answers, and is none of them wrong?
pub fn nur_luecken(offen: &Offen, fehlt: &Unvollstaendig) -> bool {
    offen.papier.is_some() && fehlt.fehler.iter().all(|(_, f)| f.fehlt())
}

/// What throwing it away means.
pub fn was_verworfen_wird(papier: &Papier) -> Markup {
    match papier.eigner {
        Some(_) => b::absatz(
            "Die Erfassung wird beendet. Der Entwurf geht mit allen Angaben an die Person zurück, die ihn ausgedruckt hat. Ihre Scans werden gelöscht.",
        ),
        None => b::absatz(
            "Die Erfassung wird mit allen Angaben und Scans gelöscht. Das lässt sich nicht rückgängig machen. Das Papier selbst bleibt ein Antrag: Verwerfen Sie nur, was Sie versehentlich begonnen haben.",
        ),
    }
}

/// A draft that was taken over goes back to whose it is. Gives back where the caseworker goes on; nothing where it is no such
/// draft.
pub async fn zurueckgeben(anfrage: &Anfrage, entwurf: &Entwurf) -> Result<Option<&'static str>, WebFehler> {
    let Some(papier) = &entwurf.papier else { return Ok(None) };
    let papier: Papier = serde_json::from_slice(papier).map_err(WebFehler::intern)?;
    let Some(eigner) = papier.eigner else { return Ok(None) };
    let (haus, mandant, id) = (&anfrage.haus, entwurf.bezug.mandant, entwurf.id);
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    let mut weg = Vec::new();
    for (scan, _) in &papier.scans {
        weg.push(haus.ablage.loeschen(&mut tx, mandant, id, Some(*scan)).await?);
    }
    haus.ablage.eigner_wechseln(&mut tx, mandant, id, eigner).await?;
    if akte::papier::zurueckgeben(&mut tx, mandant, id, entwurf.konto, eigner).await? {
        entwurf::abschliessen(tx).await?;
        haus.entwuerfe().vergessen(id);
        for weg in weg {
            if let Err(e) = haus.ablage.bytes_loeschen(weg).await {
                tracing::warn!(fehler = %e, "bytes of a removed scan stay until the next sweep");
            }
        }
    }
    Ok(Some(HEIM))
}

/// Where a caseworker goes who looks for a draft that she has entered: to the receipt, or to the colleague who took it over.
pub async fn gesendet(anfrage: &Anfrage, id: VorgangId) -> Result<Anderswo, WebFehler> {
    Ok(match vorgang(anfrage, id).await {
        Ok(_) => Anderswo::Gesendet(format!("/amt/papier/{id}/beleg")),
        Err(WebFehler::NichtGefunden) if erfassung(anfrage, id).await?.is_some() => {
            Anderswo::Gesendet(uebernehmen::pfad(id))
        }
        Err(e) => Anderswo::Fehler(e),
    })
}

/// A matter of her units that was entered from paper, with the transaction that sees it.
async fn vorgang(anfrage: &Anfrage, id: VorgangId) -> Result<(Vorgang, Papier, Tx), WebFehler> {
    let sitzung = anfrage.sitzung()?;
    for mandant in mandanten(anfrage)? {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        let Some(v) = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, mandant, id).await? else { continue };
        if let Some(papier) = Papier::aus_antrag(&v.antrag)
            && sitzung.rolle_in(mandant, v.bezug.einheit).is_some()
        {
            return Ok((v, papier, tx));
        }
    }
    Err(WebFehler::NichtGefunden)
}

/// Her draft that is entered from paper.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<Result<(Offen, Papier), Ergebnis>, WebFehler> {
    let offen = match entwurf::lesen(anfrage, entwurf::kennung(id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return Ok(Err(anderswo.antwort())),
    };
    match offen.papier.clone() {
        Some(papier) => Ok(Ok((offen, papier))),
        None => Err(WebFehler::NichtGefunden),
    }
}
