//! Going on with what a colleague of the unit began: she is ill, or the papers were divided anew. The draft moves with its scans
//! and keeps everything; who began is kept with it.

use datenbank::Sicht;
use grund::VorgangId;
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Knopf, Rang, Zeile},
    format, html,
    papier::Papier,
    weiter,
};

use super::{DE, HEIM, beginnen::vermerken, erfassung, seite};
use crate::entwurf::{self, Offen};

/// Where the page is.
pub fn pfad(id: VorgangId) -> String {
    format!("/amt/papier/{id}/uebernehmen")
}

/// GET: who has it, since when, and the button.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (offen, papier) = match fremde(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(ziel) => return Ok(weiter(&ziel)),
    };
    let e = &offen.entwurf;
    let inhalt = html! {
        (b::angaben(DE, &[
            Zeile::neu("Für", &papier.person),
            Zeile::neu("Leistung", offen.leistung.name(DE)),
            Zeile::neu("Eingegangen am", format::tag(DE, papier.eingegangen)),
            Zeile::neu("Erfasst von", &papier.durch),
            Zeile::neu("Zuletzt bearbeitet", format::zeit(DE, e.geaendert)),
        ]))
        (b::meldung(Art::Hinweis, "Sprechen Sie sich ab", b::absatz(
            "Nach dem Übernehmen erfassen nur Sie weiter. Was schon eingetragen und hochgeladen ist, bleibt. Im Vorgang steht später, wer begonnen hat.")))
        (b::formular(&pfad(e.id), html! {
            (b::knopfzeile(html! {
                (Knopf::haupt("Erfassung übernehmen"))
                (b::linkknopf(Rang::Still, HEIM, "Abbrechen"))
            }))
        }))
    };
    seite(&anfrage, "Erfassung übernehmen").krume(HEIM, "Anträge auf Papier").inhalt(inhalt).antwort()
}

/// The draft of a colleague; or where her own goes on, or the receipt of one that was sent meanwhile.
async fn fremde(anfrage: &Anfrage, id: &str) -> Result<Result<(Offen, Papier), String>, WebFehler> {
    let id = entwurf::kennung(id)?;
    match erfassung(anfrage, id).await? {
        Some((offen, _)) if offen.entwurf.konto == anfrage.sitzung()?.konto => Ok(Err(format!("/antrag/{id}"))),
        Some(beides) => Ok(Ok(beides)),
        None => {
            super::vorgang(anfrage, id).await?;
            Ok(Err(format!("/amt/papier/{id}/beleg")))
        }
    }
}

/// POST: it is hers now. Repeated, it changes nothing.
pub async fn uebernehmen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (offen, papier) = match fremde(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(ziel) => return Ok(weiter(&ziel)),
    };
    let (haus, sitzung, e) = (&anfrage.haus, anfrage.sitzung()?, &offen.entwurf);
    let mandant = e.bezug.mandant;
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    haus.ablage.eigner_wechseln(&mut tx, mandant, e.id, sitzung.konto).await?;
    if !akte::papier::uebergeben(&mut tx, mandant, e.id, e.konto, sitzung.konto).await? {
        return Err(WebFehler::Konflikt(
            "Diese Erfassung hat sich gerade geändert. Sehen Sie unter „Anträge auf Papier“ nach, wer sie jetzt hat."
                .to_owned(),
        ));
    }
    let begonnen = papier.begonnen.clone().or_else(|| Some(papier.durch.clone()));
    let papier = Papier { von: sitzung.konto, durch: sitzung.name.clone(), begonnen, ..papier };
    vermerken(&anfrage, &mut tx, e.id, papier).await?;
    entwurf::abschliessen(tx).await?;
    haus.entwuerfe().vergessen(e.id);
    Ok(weiter(&format!("/antrag/{}", e.id)))
}
