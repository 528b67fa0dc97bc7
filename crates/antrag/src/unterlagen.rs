//! A file that somebody has here already, from an earlier application or a letter, put into a field instead of sending it
//! again. It is copied: checked, scanned and sealed with the key of this matter, as if it came from her device.

use ablage::{Dokument, STUECK, Stueckwerk, Zeile, Zweck};
use akte::Vorgang;
use bytes::BytesMut;
use datenbank::{Sicht, Tx};
use futures_util::TryStreamExt;
use grund::{DokumentId, VorgangId, tag_von};
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Fehlerhinweis, Knopf},
    format,
    hochladen::{
        Dateiort,
        aufnahme::{self, Eingelesen},
    },
    html,
    texte::antrag as t,
    vertretung::Vertretung,
    weiter,
};

use crate::entwurf::{self, Offen};

/// Matters whose documents are offered, the newest first.
const VORGAENGE: i64 = 20;

/// A document of hers and the matter that it is in.
struct Unterlage {
    vorgang: Vorgang,
    dokument: Dokument,
}

/// Her documents that this field would take. Of matters that she sent for another person none, and nobody without an
/// account has any.
async fn unterlagen(anfrage: &Anfrage, tx: &mut Tx, offen: &Offen, feld: &str) -> Result<Vec<Unterlage>, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let regel = offen.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    if sitzung.ohne_konto.is_some() || offen.vertretung.is_some() {
        return Ok(Vec::new());
    }
    let passt = |z: &Zeile| {
        let art = matches!(
            z.zweck,
            Zweck::Nachweis | Zweck::Nachreichung | Zweck::Eingangsbestaetigung | Zweck::Bescheid | Zweck::Bestaetigung
        );
        art && z.groesse <= regel.grenze() && regel.formate.iter().any(|f| f.mime() == z.mime)
    };
    let mut aus = Vec::new();
    for vorgang in akte::letzte_des_eigners(tx, &anfrage.haus.tresor, sitzung.konto, VORGAENGE).await? {
        let antrag: Value = serde_json::from_slice(&vorgang.antrag).map_err(WebFehler::intern)?;
        if Vertretung::aus(&antrag).is_some() {
            continue;
        }
        let alle = anfrage.haus.ablage.liste(tx, &vorgang.schluessel, vorgang.bezug.mandant, vorgang.id).await?;
        let passende = alle.into_iter().filter(|d| passt(&d.zeile));
        aus.extend(passende.map(|dokument| Unterlage { vorgang: vorgang.clone(), dokument }));
    }
    Ok(aus)
}

async fn oeffnen(
    anfrage: &Anfrage,
    id: &str,
    feld: &str,
) -> Result<Result<(Offen, Vec<Unterlage>), Ergebnis>, WebFehler> {
    let offen = match entwurf::laden(anfrage, entwurf::kennung(id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return Ok(Err(anderswo.antwort())),
    };
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(offen.entwurf.konto)).await?;
    let alle = unterlagen(anfrage, &mut tx, &offen, feld).await?;
    Ok(Ok((offen, alle)))
}

/// GET: what she has here.
pub async fn zeigen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>) -> Ergebnis {
    match oeffnen(&anfrage, &id, &feld).await? {
        Ok((offen, alle)) => seite(&anfrage, &offen, &feld, &alle, Vec::new()),
        Err(antwort) => antwort,
    }
}

fn seite(anfrage: &Anfrage, offen: &Offen, feld: &str, alle: &[Unterlage], fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let s = anfrage.sprache;
    let regel = offen.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    let hier = offen.pfad(&format!("datei/{feld}"));
    let inhalt = html! {
        p.kern-body { (t::antrag_unterlagen_text(s)) }
        @if alle.is_empty() {
            p.kern-body id="dokument" tabindex="-1" { (t::antrag_unterlagen_keine(s, regel.namen())) }
        } @else {
            (b::formular(&format!("{hier}/unterlagen"), html! {
                ul.bw-dateien id="dokument" tabindex="-1" {
                    @for u in alle {
                        @let zeile = &u.dokument.zeile;
                        @let woher = t::antrag_uebernahme_antrag(s, u.vorgang.nummer.to_string(), format::tag(s, tag_von(u.vorgang.eingang)));
                        li {
                            (b::symbol("draft"))
                            span.bw-dateien__name {
                                bdi { (u.dokument.name) } " "
                                span.kern-body--muted { (format::groesse(s, zeile.groesse)) " · " (woher) }
                            }
                            (Knopf::neben(t::antrag_unterlagen_nehmen(s)).feld("dokument", &format!("{}/{}", u.vorgang.id, zeile.id)).zusatz(&u.dokument.name))
                        }
                    }
                }
            }))
        }
    };
    Seite::neu(anfrage, t::antrag_unterlagen_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .zurueck(hier)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: the one that she chose, into the field.
pub async fn nehmen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (offen, alle) = match oeffnen(&anfrage, &id, &feld).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let (vorgang, dokument) = felder.text("dokument").split_once('/').ok_or(WebFehler::Unlesbar)?;
    let vorgang: VorgangId = vorgang.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let gewaehlt = alle.iter().find(|u| u.vorgang.id == vorgang && u.dokument.zeile.id == dokument);
    let gewaehlt = gewaehlt.ok_or(WebFehler::NichtGefunden)?;
    let inhalt = abschrift(&anfrage, &offen, gewaehlt).await?;
    match aufnahme::eine(&anfrage, &offen, &feld, (&gewaehlt.dokument.name, inhalt), None).await? {
        Ok(()) => Ok(weiter(&offen.pfad(&format!("datei/{feld}?neu=1")))),
        Err(satz) => seite(&anfrage, &offen, &feld, &alle, vec![Fehlerhinweis::neu("dokument", satz)]),
    }
}

/// The bytes of a document for this draft, never all in memory where it is large.
async fn abschrift(anfrage: &Anfrage, offen: &Offen, u: &Unterlage) -> Result<Eingelesen, WebFehler> {
    let ablage = &anfrage.haus.ablage;
    let mut strom = ablage.strom(&u.vorgang.schluessel, &u.dokument.zeile).await?;
    if u.dokument.zeile.groesse <= STUECK as u64 {
        let mut alles = BytesMut::new();
        while let Some(bytes) = strom.try_next().await? {
            alles.extend_from_slice(&bytes);
        }
        return Ok(Eingelesen::Klein(alles.freeze()));
    }
    let e = &offen.entwurf;
    let neu = Stueckwerk::neu(anfrage.haus.umwelt.neue_id());
    let mut annahme = ablage.aufnehmen(&e.schluessel, (e.bezug.mandant, e.id), neu).await?;
    while let Some(bytes) = strom.try_next().await? {
        aufnahme::alles_dazu(&mut annahme, &bytes).await?;
    }
    annahme.durchschreiben().await?;
    Ok(Eingelesen::Gross(annahme.stand().clone()))
}
