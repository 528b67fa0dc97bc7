//! The same once more, from an application of hers that is over: a new draft with what of the earlier answers still holds, each
//! with where it is from. She sees everything that would be taken and says yes or no ([decision 0035]).
//!
//! [decision 0035]: ../../../docs/entscheidungen/0035-the-same-once-more-takes-all-that-still-holds.md

use akte::{Vorgang, entwurf::Bezug};
use datenbank::Sicht;
use formular::{Abschnitt, Antworten, Art, Umfeld};
use grund::{VorgangId, tag_von};
use http::HeaderMap;
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Knopf, Rang, Zeile},
    format, html,
    texte::{antrag as t, rahmen},
    vertretung::Vertretung,
    weiter,
};

use crate::{
    ausweis,
    beginnen::{self, Wunsch},
    entwurf,
    uebernahme::{Quelle, Uebernahme},
};

/// An earlier application of hers, what a new one would be, and what it would take.
struct Lage {
    frueher: Vorgang,
    wunsch: Wunsch,
    antworten: Antworten,
}

/// What was sent for another person is that person's; it begins anew by the usual way.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<Result<Lage, Ergebnis>, WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let mut tx = entwurf::tx(anfrage, konto).await?;
    let frueher = akte::laden_als_eigner(&mut tx, &anfrage.haus.tresor, konto, entwurf::kennung(id)?).await?;
    drop(tx);
    let frueher = frueher.ok_or(WebFehler::NichtGefunden)?;
    let antrag: Value = serde_json::from_slice(&frueher.antrag).map_err(WebFehler::intern)?;
    if Vertretung::aus(&antrag).is_some() {
        return Err(WebFehler::NichtGefunden);
    }
    let gesagt = antrag.get("antworten").cloned().unwrap_or_default();
    let gesagt: Antworten = serde_json::from_value(gesagt).map_err(WebFehler::intern)?;
    let Bezug { leistung, ags, .. } = &frueher.bezug;
    let wunsch = match beginnen::wunsch(anfrage, leistung.as_str(), ags)? {
        Ok(wunsch) => wunsch,
        Err(antwort) => return Ok(Err(antwort)),
    };
    if ausweis::fehlt(anfrage, &wunsch.leistung) {
        return Ok(Err(ausweis::seite(anfrage, &wunsch)));
    }
    let antworten = wunsch.leistung.formular.erneut(&gesagt, tag_von(frueher.eingang));
    Ok(Ok(Lage { frueher, wunsch, antworten }))
}

/// `GET /antrag/erneut/{vorgang}`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let lage = match laden(&anfrage, &id).await? {
        Ok(lage) => lage,
        Err(antwort) => return antwort,
    };
    let s = anfrage.sprache;
    let (v, w) = (&lage.frueher, &lage.wunsch);
    let hin = format!("/vorgang/{}", v.id);
    let nummer = v.nummer.to_string();
    let inhalt = html! {
        p.kern-body { (t::antrag_beginnen_fuer(s, &w.ort, &w.zustaendig.einheit.name)) }
        @if lage.antworten.ist_leer() {
            (b::absatz(t::antrag_erneut_leer(s)))
        } @else {
            (b::absatz(&t::antrag_erneut_text(s, &nummer, format::tag(s, tag_von(v.eingang)))))
            (b::absatz(t::antrag_erneut_nicht(s)))
            @for a in angaben(&anfrage, &lage)? { (a) }
        }
        (b::formular(&format!("/antrag/erneut/{}", v.id), b::knopfzeile(html! {
            @if !lage.antworten.ist_leer() { (Knopf::haupt(t::antrag_erneut_ja(s)).feld("aktion", "ja")) }
            (Knopf::neben(t::antrag_erneut_nein(s)).feld("aktion", "nein"))
            (b::linkknopf(Rang::Still, &hin, rahmen::abbrechen(s)))
        })))
    };
    Seite::neu(&anfrage, t::antrag_erneut_titel(s))
        .leistung_in(w.leistung.name_in(s))
        .zurueck(hin)
        .inhalt(inhalt)
        .antwort()
}

/// Everything that would be taken, page by page. Of an IBAN the end: it tells its owner which it is, and somebody who looks on
/// learns nothing.
fn angaben(anfrage: &Anfrage, lage: &Lage) -> Result<Vec<Markup>, WebFehler> {
    let s = anfrage.sprache;
    let w = &lage.wunsch;
    let parameter = anfrage.haus.parameter(&w.leistung, w.zustaendig.mandant.id).map_err(WebFehler::intern)?;
    let umfeld = Umfeld { heute: tag_von(anfrage.jetzt), parameter: parameter.kontext() };
    let formular = &w.leistung.formular;
    let zeile = |z: &formular::Zeile| {
        let mut z = z.clone();
        if formular.feld(&z.name).is_some_and(|(_, f)| matches!(f.art, Art::Iban)) {
            z.antwort = z.antwort.iter().map(|a| format::iban_ende(a)).collect();
        }
        Zeile::markup(z.ganze_frage(), b::antwort(&z, ""))
    };
    let abschnitt = |a: Abschnitt| {
        let zeilen: Vec<Zeile> = a.zeilen.iter().filter(|z| !z.antwort.is_empty()).map(zeile).collect();
        (a.seite.is_some() && !zeilen.is_empty()).then(|| b::zusammenfassung(s, &a.titel, &zeilen))
    };
    Ok(formular.zusammenfassung(&lage.antworten, &umfeld, s).into_iter().filter_map(abschnitt).collect())
}

/// `POST /antrag/erneut/{vorgang}`: a new draft, bound to today's version. Pressed twice, it is one draft.
pub async fn beginnen(anfrage: Anfrage, Path(id): Path<String>, kopf: HeaderMap, felder: Felder) -> Ergebnis {
    let Lage { frueher, wunsch, antworten } = match laden(&anfrage, &id).await? {
        Ok(lage) => lage,
        Err(antwort) => return antwort,
    };
    let ja = match felder.text("aktion") {
        "ja" => true,
        "nein" => false,
        _ => return Err(WebFehler::Unlesbar),
    };
    let haus = &anfrage.haus;
    let konto = anfrage.sitzung()?.konto;
    let bezug = wunsch.bezug();
    let quelle = Quelle::Antrag(frueher.nummer.to_string(), tag_von(frueher.eingang));
    let uebernahme = serde_json::to_vec(&Uebernahme::aus_einer(&quelle, &antworten)).map_err(WebFehler::intern)?;
    let antworten = serde_json::to_vec(&antworten).map_err(WebFehler::intern)?;
    // One looks at each page once more: what was true then need not be true now.
    let ziel = |id| entwurf::anfang(&wunsch.leistung, id);
    if ja && let Some(da) = begonnen_eben(&anfrage, &bezug, (&antworten, &uebernahme)).await? {
        return Ok(weiter(&ziel(da)));
    }
    let mandant = bezug.mandant;
    let begonnen = haus.schreibgang().beginnen(&haus.tresor, &haus.umwelt, konto, bezug, b"{}").await?;
    if let Some(neu) = &begonnen.neu {
        entwurf::begonnen_zaehlen(&anfrage, &neu.bezug, &kopf);
    }
    if ja {
        let mut tx = haus.db.tx(Sicht::KontoBei(konto, mandant)).await?;
        let entwurf = akte::entwurf::laden_und_sperren(&mut tx, &haus.tresor, konto, begonnen.id).await?;
        if let Some(entwurf) = entwurf.filter(|e| e.antworten == b"{}") {
            akte::entwurf::uebernehmen(&mut tx, &haus.umwelt, &entwurf, &antworten, &uebernahme).await?;
        }
        entwurf::abschliessen(tx).await?;
        haus.entwuerfe().vergessen(begonnen.id);
    }
    Ok(weiter(&ziel(begonnen.id)))
}

/// The draft that the same button began and nobody touched since.
async fn begonnen_eben(
    anfrage: &Anfrage,
    bezug: &Bezug,
    (antworten, uebernahme): (&[u8], &[u8]),
) -> Result<Option<VorgangId>, WebFehler> {
    let konto = anfrage.sitzung()?.konto;
    let mut tx = entwurf::tx(anfrage, konto).await?;
    for e in akte::entwurf::liste(&mut tx, konto).await? {
        if e.leistung != bezug.leistung || e.ags != bezug.ags {
            continue;
        }
        let da = akte::entwurf::laden(&mut tx, &anfrage.haus.tresor, konto, e.id).await?;
        if da.is_some_and(|d| d.antworten == antworten && d.uebernahme.as_deref() == Some(uebernahme)) {
            return Ok(Some(e.id));
        }
    }
    Ok(None)
}
