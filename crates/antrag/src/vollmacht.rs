//! The written mandate of somebody without an account: one file, voluntary, because the authority may ask for it later
//! (VwVfG § 14 (1)).

use ablage::{Format, Upload, Ziel, Zweck};
use datenbank::Sicht;
use web::{
    Anfrage, Ergebnis, Seite, WebFehler,
    axum::{
        body::Bytes,
        extract::{Multipart, Path},
    },
    bausteine::{self as b, Art, Dateifeld, Fehlerhinweis, Knopf, Rang},
    hochladen::aufnahme,
    html,
    texte::vertretung as t,
    vertretung::{Grundlage, Vertretung},
    weiter,
};

use crate::entwurf::{self, Offen};

const GRENZE: u64 = 10_000_000;
const FORMATE: &str = "PDF, JPG, PNG";

/// The draft of somebody who acts by her word alone.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<Result<(Offen, Vertretung), Ergebnis>, WebFehler> {
    let offen = match entwurf::lesen(anfrage, entwurf::kennung(id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return Ok(Err(anderswo.antwort())),
    };
    match offen.vertretung.clone() {
        Some(v) if matches!(v.grundlage, Grundlage::Erklaerung { .. }) => Ok(Ok((offen, v))),
        _ => Err(WebFehler::NichtGefunden),
    }
}

/// GET: what is there, and the field for another one.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    match laden(&anfrage, &id).await? {
        Ok((offen, v)) => seite(&anfrage, &offen, &v, Vec::new()),
        Err(antwort) => antwort,
    }
}

fn seite(anfrage: &Anfrage, offen: &Offen, v: &Vertretung, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let inhalt = html! {
        (b::absatz(&t::nachweis_text(s, &v.fuer)))
        @if let Grundlage::Erklaerung { dokument: Some((_, name)) } = &v.grundlage {
            (b::meldung(Art::Erfolg, t::nachweis_titel(s), b::absatz(&t::nachweis_da(s, name))))
        }
        (b::formular_mit_dateien(&offen.pfad("vollmacht"), html! {
            (Dateifeld::neu("datei", t::nachweis_feld(s), t::nachweis_hinweis(s), ".pdf,.jpg,.jpeg,.png")
                .fehler(Fehlerhinweis::fuer(&fehler, "datei")))
            (b::knopfzeile(html! {
                (Knopf::neben(t::nachweis_knopf(s)))
            }))
        }))
        (b::knopfzeile(b::linkknopf(Rang::Haupt, &format!("/antrag/{}", offen.entwurf.id), t::nachweis_weiter(s))))
    };
    Seite::neu(anfrage, t::nachweis_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .zurueck(entwurf::heim(anfrage))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: the file, in the place of one that was there.
pub async fn hochladen(anfrage: Anfrage, Path(id): Path<String>, mut teile: Multipart) -> Ergebnis {
    let (offen, v) = match laden(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let mut datei = None;
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        if teil.name() == Some("datei") {
            let name = teil.file_name().unwrap_or_default().to_owned();
            let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
            datei = (!(name.is_empty() && bytes.is_empty())).then_some((name, bytes));
        }
    }
    let fehler = match datei {
        None => t::nachweis_fehlt(anfrage.sprache).to_owned(),
        Some(datei) => match ablegen(&anfrage, &offen, &v, datei).await? {
            Ok(()) => return Ok(weiter(&offen.pfad("vollmacht"))),
            Err(satz) => satz,
        },
    };
    seite(&anfrage, &offen, &v, vec![Fehlerhinweis::neu("datei", fehler)])
}

/// Bytes first, then row and draft in one transaction. The inner error is for the person.
async fn ablegen(
    anfrage: &Anfrage,
    offen: &Offen,
    v: &Vertretung,
    (name, bytes): (String, Bytes),
) -> Result<Result<(), String>, WebFehler> {
    let (haus, e, s) = (&anfrage.haus, &offen.entwurf, anfrage.sprache);
    let ziel = Ziel { mandant: e.bezug.mandant, vorgang: e.id, konto: Some(e.konto), zweck: Zweck::Nachweis };
    let formate = ["pdf", "jpg", "png"].into_iter().filter_map(Format::gelesen).collect();
    let neu = match haus.ablage.hochladen(&e.schluessel, ziel, Upload { name, bytes, formate, grenze: GRENZE }).await {
        Ok(neu) => neu,
        Err(ablage::Fehler::Datei(fehler)) => return Ok(Err(aufnahme::abgelehnt(s, FORMATE, &fehler))),
        Err(fehler @ ablage::Fehler::Befallen { .. }) => return Ok(Err(aufnahme::befallen(s, &fehler))),
        Err(fehler) => return Err(WebFehler::intern(fehler)),
    };
    let dokument = Some((neu.dokument.zeile.id, neu.dokument.name.clone()));
    let json = Vertretung { grundlage: Grundlage::Erklaerung { dokument }, ..v.clone() };
    let json = serde_json::to_vec(&json).map_err(WebFehler::intern)?;
    let mut tx = haus.db.tx(Sicht::KontoBei(e.konto, e.bezug.mandant)).await?;
    if !akte::entwurf::vertreten(&mut tx, &haus.umwelt, e, None, &json).await? {
        return Err(WebFehler::Konflikt(web::texte::antrag::antrag_gleichzeitig(s).to_owned()));
    }
    let weg = match v.dokument() {
        Some(alt) => Some(haus.ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(alt)).await?),
        None => None,
    };
    haus.ablage.eintragen(&mut tx, &neu).await?;
    entwurf::abschliessen(tx).await?;
    haus.entwuerfe().vergessen(e.id);
    if let Some(weg) = weg
        && let Err(e) = haus.ablage.bytes_loeschen(weg).await
    {
        tracing::warn!(fehler = %e, "bytes of a replaced mandate stay until the next sweep");
    }
    Ok(Ok(()))
}
