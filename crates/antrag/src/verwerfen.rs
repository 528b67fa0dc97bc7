//! Throwing a draft away: asked first, then gone with its key and its uploads.

use datenbank::Sicht;
use web::{
    Anfrage, Ergebnis, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self, Knopf, Rang},
    html,
    texte::antrag as t,
    weiter,
};

use crate::{entwurf, erfassen};

/// GET: the question.
pub async fn fragen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let s = anfrage.sprache;
    let inhalt = html! {
        @match offen.papier.as_ref() {
            Some(p) => { (erfassen::was_verworfen_wird(p)) }
            None => { p.kern-body { (t::antrag_verwerfen_text(s)) } }
        }
        (bausteine::formular(&offen.pfad("verwerfen"), bausteine::knopfzeile(html! {
            (Knopf::haupt(t::antrag_verwerfen_ja(s)))
            (bausteine::linkknopf(Rang::Neben, &format!("/antrag/{}", offen.entwurf.id), t::antrag_verwerfen_nein(s)))
        })))
    };
    Seite::neu(&anfrage, t::antrag_verwerfen_titel(s)).leistung(offen.leistung.name(s)).inhalt(inhalt).antwort()
}

/// POST: gone. Repeated, it changes nothing.
pub async fn verwerfen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id = entwurf::kennung(&id)?;
    let konto = anfrage.sitzung()?.konto;
    let haus = &anfrage.haus;
    let mut tx = entwurf::tx(&anfrage, konto).await?;
    let gefunden = akte::entwurf::laden(&mut tx, &haus.tresor, konto, id).await.map_err(WebFehler::intern)?;
    drop(tx);
    if let Some(entwurf) = gefunden {
        if entwurf.eingefroren {
            // Others are confirming it: first it is taken back, and they are told.
            return Ok(weiter(&format!("/antrag/{id}/mitzeichnung")));
        }
        if let Some(ziel) = erfassen::zurueckgeben(&anfrage, &entwurf).await? {
            return Ok(weiter(ziel));
        }
        let mandant = entwurf.bezug.mandant;
        let mut tx = haus.db.tx(Sicht::KontoBei(konto, mandant)).await?;
        let weg = haus.ablage.loeschen(&mut tx, mandant, id, None).await.map_err(WebFehler::intern)?;
        // Sent in the meantime: then it is a matter, and its documents stay.
        if akte::entwurf::verwerfen(&mut tx, konto, id).await.map_err(WebFehler::intern)? {
            haus.konten.zugaenge_beenden(&mut tx, &[id]).await?;
            entwurf::abschliessen(tx).await?;
            haus.entwuerfe().vergessen(id);
            if let Err(e) = haus.ablage.bytes_loeschen(weg).await {
                tracing::warn!(fehler = %e, "bytes of a discarded draft stay until the next sweep");
            }
        }
    }
    if anfrage.sitzung()?.ohne_konto != Some(id) {
        return Ok(weiter(entwurf::heim(&anfrage)));
    }
    let mut antwort = weiter("/ohne-konto?war=geloescht");
    web::sitzung_loeschen(haus, &mut antwort);
    Ok(antwort)
}
