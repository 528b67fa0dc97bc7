//! Files for a matter that runs: with the answer to a question, for a duty, of one's own accord. They are checked and lie ready, to be looked at,
//! replaced and taken away, until she sends what they belong to ([decision 0034]).
//!
//! [decision 0034]: ../../../docs/entscheidungen/0034-what-is-handed-in-later-lies-ready-first.md

use ablage::{AlleFormate, Ankunft, Bereitgelegt, Dokument, Neu, Zweck};
use akte::Vorgang;
use axum::{
    body::Body,
    extract::{Multipart, Path},
    response::Response,
};
use formular::{Art, Feld};
use grund::{DokumentId, KontoId, MandantId, NachrichtId, VorgangId};
use http::HeaderMap;
use tresor::Vorgangsschluessel;
use web::{
    Anfrage, Ergebnis, Seite, WebFehler,
    bausteine::{self as b, Dateifeld, Fehlerhinweis, Knopf},
    hochladen::{Dateiort, Dateiregel, aufnahme, schon_da, schreibend, seite::Dateiformular, tus},
    html,
    texte::antrag as ta,
    weiter,
};

use crate::{eigner, gemeinsam::abschliessen, mitteilung, stand};

/// Files with one answer, duty or message.
const DATEIEN: usize = 10;
/// Megabytes that a file may always have; where the service's own fields allow more, so much.
const MINDESTENS_MB: u64 = 50;

/// What the files belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wozu {
    /// The answer to this question.
    Antwort(NachrichtId),
    /// The duty of this name.
    Pflicht(String),
    /// What she tells of her own accord.
    Mitteilung,
}

impl std::fmt::Display for Wozu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Antwort(frage) => write!(f, "antwort.{frage}"),
            Self::Pflicht(name) => write!(f, "pflicht.{name}"),
            Self::Mitteilung => f.write_str("mitteilung"),
        }
    }
}

impl Wozu {
    /// As it stands in an address, if it is open.
    pub fn gelesen(v: &Vorgang, text: &str) -> Option<Self> {
        let (art, rest) = text.split_once('.').unwrap_or((text, ""));
        match art {
            "antwort" => {
                let frage = v.zustand.rueckfrage()?.nachricht;
                (frage.to_string() == rest).then_some(Self::Antwort(frage))
            }
            "pflicht" => {
                let offen = v.zustand.pflichten.iter().any(|p| p.auftrag.name == rest && p.erfuellt.is_none());
                offen.then(|| Self::Pflicht(rest.to_owned()))
            }
            "mitteilung" => (rest.is_empty() && mitteilung::moeglich(v)).then_some(Self::Mitteilung),
            _ => None,
        }
    }

    /// The page on which it is prepared.
    pub fn seite(&self, vorgang: VorgangId) -> String {
        match self {
            Self::Antwort(_) => format!("/vorgang/{vorgang}"),
            Self::Pflicht(name) => format!("/vorgang/{vorgang}/pflicht/{name}"),
            Self::Mitteilung => format!("/vorgang/{vorgang}/mitteilung"),
        }
    }
}

/// A matter as a place for files.
pub struct Nachreichung {
    pub v: Vorgang,
    /// What they belong to, and which lie ready for it.
    bereit: Option<(Wozu, Vec<Dokument>)>,
    groesse_mb: u64,
}

impl Nachreichung {
    /// Her matter with what lies ready for `wozu`.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn laden(anfrage: &Anfrage, v: Vorgang, wozu: Option<Wozu>) -> Result<Self, WebFehler> {
        let leistung = anfrage.haus.leistungen.version(&v.bezug.version);
        let felder = leistung.iter().flat_map(|l| l.formular.alle_seiten()).flat_map(|s| &s.felder);
        let groesse_mb = felder.map(groesste).max().unwrap_or_default().max(MINDESTENS_MB);
        let mut ort = Self { v, bereit: None, groesse_mb };
        if let Some(wozu) = wozu {
            let mut tx = schreibend(anfrage, &ort).await?;
            let (ablage, wo) = (&anfrage.haus.ablage, (ort.v.bezug.mandant, ort.v.id));
            let alle = ablage.bereitliegende(&mut tx, &ort.v.schluessel, wo, &wozu.to_string()).await?;
            ort.bereit = Some((wozu, alle));
        }
        Ok(ort)
    }

    /// What lies ready.
    pub fn dateien(&self) -> &[Dokument] {
        self.bereit.as_ref().map_or(&[], |(_, alle)| alle)
    }

    /// What is taken.
    pub fn dateiregel(&self) -> Dateiregel {
        Dateiregel { formate: AlleFormate.to_vec(), groesse_mb: self.groesse_mb, anzahl: DATEIEN }
    }
}

/// Megabytes that a field allows.
fn groesste(feld: &Feld) -> u64 {
    match &feld.art {
        Art::Datei { groesse_mb, .. } => *groesse_mb,
        Art::Gruppe { felder, .. } => felder.iter().map(groesste).max().unwrap_or_default(),
        _ => 0,
    }
}

impl Dateiort for Nachreichung {
    fn schluessel(&self) -> &Vorgangsschluessel {
        &self.v.schluessel
    }

    fn wo(&self) -> (MandantId, VorgangId, KontoId) {
        (self.v.bezug.mandant, self.v.id, self.v.konto)
    }

    fn ist_entwurf(&self) -> bool {
        false
    }

    fn zweck(&self) -> Zweck {
        Zweck::Nachreichung
    }

    fn regel(&self, feld: &str) -> Option<Dateiregel> {
        Wozu::gelesen(&self.v, feld).map(|_| self.dateiregel())
    }

    fn anzahl(&self, feld: &str) -> usize {
        self.bereit.as_ref().filter(|(wozu, _)| wozu.to_string() == feld).map_or(0, |(_, alle)| alle.len())
    }

    fn adresse(&self, upload: DokumentId) -> String {
        format!("/vorgang/{}/hochladen/{upload}", self.v.id)
    }

    fn seite(&self, feld: &str) -> String {
        Wozu::gelesen(&self.v, feld).map_or_else(|| format!("/vorgang/{}", self.v.id), |w| w.seite(self.v.id))
    }

    /// Lays it ready.
    async fn eintragen(
        &self,
        anfrage: &Anfrage,
        feld: &str,
        neu: &Neu,
        statt: Option<DokumentId>,
        ankunft: Option<&Ankunft>,
    ) -> Result<Result<(), String>, WebFehler> {
        let ablage = &anfrage.haus.ablage;
        let wo = (self.v.bezug.mandant, self.v.id);
        let mut tx = schreibend(anfrage, self).await?;
        if schon_da(anfrage, &mut tx, self, ankunft).await? {
            return Ok(Ok(()));
        }
        let mut weg = None;
        if let Some(alt) = statt {
            let da = ablage.bereitliegt(&mut tx, wo, alt).await?;
            da.filter(|(_, f)| f == feld).ok_or(WebFehler::NichtGefunden)?;
            weg = Some(ablage.wegnehmen(&mut tx, wo, alt).await?);
        }
        match ablage.bereitlegen(&mut tx, neu, feld, DATEIEN).await? {
            // Sent twice (double click), it lies there once; the bytes of the second are swept.
            Bereitgelegt::Ja | Bereitgelegt::Doppelt => {}
            Bereitgelegt::Voll => return Ok(Err(ta::antrag_dateien_voll(anfrage.sprache).to_owned())),
        }
        abschliessen(tx).await?;
        if let Some(weg) = weg
            && let Err(e) = ablage.bytes_loeschen(weg).await
        {
            tracing::warn!(fehler = %e, "bytes of a replaced file stay until the next sweep");
        }
        Ok(Ok(()))
    }
}

/// Her matter as a place for files that go on arriving.
async fn ort(anfrage: &Anfrage, id: &str) -> Result<Nachreichung, WebFehler> {
    let (tx, v) = eigner::laden(anfrage, id).await?;
    drop(tx);
    Nachreichung::laden(anfrage, v, None).await
}

/// Her matter with what lies ready for what an address names.
async fn ort_fuer(anfrage: &Anfrage, id: &str, wozu: &str) -> Result<Nachreichung, WebFehler> {
    let (tx, v) = eigner::laden(anfrage, id).await?;
    drop(tx);
    let wozu = Wozu::gelesen(&v, wozu).ok_or(WebFehler::NichtGefunden)?;
    Nachreichung::laden(anfrage, v, Some(wozu)).await
}

/// OPTIONS
pub async fn koennen() -> Response {
    tus::koennen()
}

/// `POST /vorgang/{id}/beilagen/{wozu}`: a file is announced.
pub async fn ankuendigen(anfrage: Anfrage, Path((id, wozu)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let ort = ort_fuer(&anfrage, &id, &wozu).await;
    tus::ankuendigen(&anfrage, ort, &wozu, &kopf).await
}

/// HEAD: how far it is.
pub async fn wie_weit(anfrage: Anfrage, Path((id, upload)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let ort = ort(&anfrage, &id).await;
    tus::stand(&anfrage, ort, &upload, &kopf).await
}

/// PATCH: the next bytes.
pub async fn fortsetzen(
    anfrage: Anfrage,
    Path((id, upload)): Path<(String, String)>,
    kopf: HeaderMap,
    koerper: Body,
) -> Ergebnis {
    let ort = ort(&anfrage, &id).await;
    tus::fortsetzen(&anfrage, ort, &upload, &kopf, koerper).await
}

/// POST: another method behind a wall, or the button that gives the file up.
pub async fn posten(
    anfrage: Anfrage,
    Path((id, upload)): Path<(String, String)>,
    kopf: HeaderMap,
    koerper: Body,
) -> Ergebnis {
    let ort = ort(&anfrage, &id).await;
    tus::posten(&anfrage, ort, &upload, &kopf, koerper).await
}

/// DELETE: it is given up.
pub async fn beenden(anfrage: Anfrage, Path((id, upload)): Path<(String, String)>, kopf: HeaderMap) -> Ergebnis {
    let ort = ort(&anfrage, &id).await;
    tus::beenden(&anfrage, ort, &upload, &kopf).await
}

/// A file that lies ready, and the matter with everything that lies ready for the same.
async fn eine(anfrage: &Anfrage, id: &str, dokument: &str) -> Result<(Nachreichung, Wozu, DokumentId), WebFehler> {
    let id_dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (mut tx, v) = eigner::laden(anfrage, id).await?;
    let gefunden = anfrage.haus.ablage.bereitliegt(&mut tx, (v.bezug.mandant, v.id), id_dokument).await?;
    drop(tx);
    let (_, feld) = gefunden.ok_or(WebFehler::NichtGefunden)?;
    let wozu = Wozu::gelesen(&v, &feld).ok_or(WebFehler::NichtGefunden)?;
    Ok((Nachreichung::laden(anfrage, v, Some(wozu.clone())).await?, wozu, id_dokument))
}

/// `GET /vorgang/{id}/beilage/{dokument}`: the file as it was uploaded, to look at.
pub async fn ansehen(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let (ort, _, dokument) = eine(&anfrage, &id, &dokument).await?;
    let datei = ort.dateien().iter().find(|d| d.zeile.id == dokument).ok_or(WebFehler::NichtGefunden)?;
    web::dokument(&anfrage.haus, &ort.v.schluessel, datei.zeile.clone(), true).await
}

/// `GET /vorgang/{id}/beilage/{dokument}/ersetzen`
pub async fn ersetzen_seite(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let (ort, wozu, dokument) = eine(&anfrage, &id, &dokument).await?;
    ersetzen_zeigen(&anfrage, &ort, &wozu, dokument, Vec::new())
}

fn ersetzen_zeigen(
    anfrage: &Anfrage,
    ort: &Nachreichung,
    wozu: &Wozu,
    dokument: DokumentId,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let s = anfrage.sprache;
    let alt = ort.dateien().iter().find(|d| d.zeile.id == dokument).ok_or(WebFehler::NichtGefunden)?;
    let regel = ort.dateiregel();
    let hinweis = ta::antrag_dateien_hinweis_eine(s, regel.namen(), regel.groesse_mb);
    let ziel = wozu.seite(ort.v.id);
    let f = Dateiformular {
        adresse: &format!("/vorgang/{}/beilage/{dokument}/ersetzen", ort.v.id),
        hochladen: &format!("/vorgang/{}/beilagen/{wozu}", ort.v.id),
        ziel: &ziel,
        statt: Some(dokument),
        mit_angaben: false,
        regel: &regel,
    };
    let inhalt = html! {
        p.kern-body { (ta::antrag_dateien_ersetzen_text(s, &alt.name)) }
        (f.zeigen(s, &html! {
            (Dateifeld::neu("datei", ta::antrag_dateien_auswaehlen(s), &hinweis, &regel.endungen())
                .fehler(Fehlerhinweis::fuer(&fehler, "datei")))
            (b::knopfzeile(html! { (Knopf::haupt(ta::antrag_dateien_ersetzen(s))) }))
        }))
    };
    Seite::neu(anfrage, ta::antrag_dateien_ersetzen_titel(s))
        .leistung(stand::leistung(anfrage, &ort.v.bezug.leistung))
        .zurueck(ziel)
        .fehler(fehler)
        .modul("hochladen.js")
        .inhalt(inhalt)
        .antwort()
}

/// `POST /vorgang/{id}/beilage/{dokument}/ersetzen`: the new file in the place of the old one, or nothing.
pub async fn ersetzen(
    anfrage: Anfrage,
    Path((id, dokument)): Path<(String, String)>,
    mut teile: Multipart,
) -> Ergebnis {
    let (ort, wozu, alt) = eine(&anfrage, &id, &dokument).await?;
    let regel = ort.dateiregel();
    let mut ergebnis = Err(ta::antrag_dateien_fehlt(anfrage.sprache).to_owned());
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        if teil.name() != Some("datei") || ergebnis.is_ok() {
            continue;
        }
        let name = teil.file_name().unwrap_or_default().to_owned();
        if let Some(inhalt) = aufnahme::einlesen(&anfrage, &ort, &regel, &name, teil).await? {
            ergebnis = aufnahme::eine(&anfrage, &ort, &wozu.to_string(), (&name, inhalt), Some(alt)).await?;
        }
    }
    match ergebnis {
        Ok(()) => Ok(weiter(&format!("{}?neu=1", wozu.seite(ort.v.id)))),
        Err(satz) => ersetzen_zeigen(&anfrage, &ort, &wozu, alt, vec![Fehlerhinweis::neu("datei", satz)]),
    }
}
