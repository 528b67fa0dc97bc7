//! A file that somebody has here already, from an earlier application, a letter or her account, put into a field instead of sending it
//! again. It is copied: checked, scanned and sealed with the key of this matter, as if it came from her device.

use ablage::{Dokument, Zeile, Zweck};
use akte::Vorgang;
use datenbank::Sicht;
use grund::tag_von;
use serde_json::Value;
use tresor::Vorgangsschluessel;
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Fehlerhinweis, Knopf},
    format,
    hochladen::{Dateiort, aufnahme},
    html,
    mappe::Mappe,
    texte::antrag as t,
    vertretung::Vertretung,
    weiter,
};

use crate::entwurf::{self, Offen};

/// Matters whose documents are offered, the newest first.
const VORGAENGE: i64 = 20;

/// A document of hers, the matter that it is in, or none where she keeps it in her account, and the key that opens it.
struct Unterlage {
    vorgang: Option<Vorgang>,
    schluessel: Vorgangsschluessel,
    dokument: Dokument,
}

impl Unterlage {
    /// As a button names it.
    fn kennung(&self) -> String {
        let wo = self.vorgang.as_ref().map_or_else(|| KONTO.to_owned(), |v| v.id.to_string());
        format!("{wo}/{}", self.dokument.zeile.id)
    }
}

/// Instead of a matter: her account.
const KONTO: &str = "konto";

/// Her documents that this field would take. Of matters that she sent for another person none, and nobody without an
/// account has any.
async fn unterlagen(anfrage: &Anfrage, offen: &Offen, feld: &str) -> Result<Vec<Unterlage>, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let regel = offen.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    if sitzung.ohne_konto.is_some() || offen.vertretung.is_some() {
        return Ok(Vec::new());
    }
    let passt = |z: &Zeile| {
        let art = matches!(
            z.zweck,
            Zweck::Nachweis
                | Zweck::Nachreichung
                | Zweck::Eingangsbestaetigung
                | Zweck::Bescheid
                | Zweck::Bestaetigung
                | Zweck::Unterlage
        );
        art && z.groesse <= regel.grenze() && regel.formate.iter().any(|f| f.mime() == z.mime)
    };
    let mut aus = Vec::new();
    if let Some(mappe) = Mappe::laden(&anfrage.haus, sitzung.konto, false).await? {
        let passende = mappe.dokumente.into_iter().rev().filter(|d| passt(&d.zeile));
        aus.extend(passende.map(|dokument| Unterlage {
            vorgang: None,
            schluessel: mappe.schluessel.clone(),
            dokument,
        }));
    }
    let mut tx = anfrage.haus.db.tx(Sicht::Konto(offen.entwurf.konto)).await?;
    for vorgang in akte::letzte_des_eigners(&mut tx, &anfrage.haus.tresor, sitzung.konto, VORGAENGE).await? {
        let antrag: Value = serde_json::from_slice(&vorgang.antrag).map_err(WebFehler::intern)?;
        if Vertretung::aus(&antrag).is_some() {
            continue;
        }
        let alle = anfrage.haus.ablage.liste(&mut tx, &vorgang.schluessel, vorgang.bezug.mandant, vorgang.id).await?;
        let passende = alle.into_iter().filter(|d| passt(&d.zeile));
        let eine =
            |dokument| Unterlage { schluessel: vorgang.schluessel.clone(), vorgang: Some(vorgang.clone()), dokument };
        aus.extend(passende.map(eine));
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
    let alle = unterlagen(anfrage, &offen, feld).await?;
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
                        @let woher = u.vorgang.as_ref().map_or_else(
                            || t::antrag_uebernahme_konto(s).to_owned(),
                            |v| t::antrag_uebernahme_antrag(s, v.nummer.to_string(), format::tag(s, tag_von(v.eingang))),
                        );
                        li {
                            (b::symbol("draft"))
                            span.bw-dateien__name {
                                bdi { (u.dokument.name) } " "
                                span.kern-body--muted { (format::groesse(s, zeile.groesse)) " · " (woher) }
                            }
                            (Knopf::neben(t::antrag_unterlagen_nehmen(s)).feld("dokument", &u.kennung()).zusatz(&u.dokument.name))
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
    let kennung = felder.text("dokument");
    if !kennung.contains('/') {
        return Err(WebFehler::Unlesbar);
    }
    let gewaehlt = alle.iter().find(|u| u.kennung() == kennung).ok_or(WebFehler::NichtGefunden)?;
    let inhalt = aufnahme::abschrift(&anfrage, &offen, (&gewaehlt.schluessel, &gewaehlt.dokument.zeile)).await?;
    match aufnahme::eine(&anfrage, &offen, &feld, (&gewaehlt.dokument.name, inhalt), None).await? {
        Ok(()) => Ok(weiter(&offen.pfad(&format!("datei/{feld}?neu=1")))),
        Err(satz) => seite(&anfrage, &offen, &feld, &alle, vec![Fehlerhinweis::neu("dokument", satz)]),
    }
}
