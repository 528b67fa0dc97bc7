//! A draft with everything that its pages need.

use std::sync::Arc;

use akte::entwurf::Entwurf;
use betrieb::{Formularbezug, Merkmal};
use datenbank::{Sicht, Tx};
use formular::{Antworten, Umfeld};
use grund::{KontoId, LeistungKennung, VersionHash, VorgangId, Zeitpunkt};
use http::HeaderMap;
use leistung::{Leistung, Parameter};
use web::{
    Anfrage, Ergebnis, Haus, WebFehler, axum::extract::Path, papier::Papier, texte::antrag as t,
    vertretung::Vertretung, weiter, widerspruch::Gegenstand,
};

use crate::{erfassen, fassung, uebernahme::Uebernahme, uebersicht};

/// An opened draft.
pub struct Offen {
    /// As stored.
    pub entwurf: Arc<Entwurf>,
    /// The service in the draft's version.
    pub leistung: Arc<Leistung>,
    /// Its answers.
    pub antworten: Antworten,
    /// What the authority set.
    pub parameter: Arc<Parameter>,
    /// For whom it is, where somebody else applies.
    pub vertretung: Option<Vertretung>,
    /// What it may take from elsewhere, and took; `None`: nobody was asked yet.
    pub uebernahme: Option<Uebernahme>,
    /// Of an objection: the decision that it is against.
    pub gegenstand: Option<Gegenstand>,
    /// A caseworker enters it from paper.
    pub papier: Option<Papier>,
    heute: grund::Tag,
}

impl Offen {
    /// What expressions know besides the answers.
    pub fn umfeld(&self) -> Umfeld<'_> {
        Umfeld { heute: self.heute, parameter: self.parameter.kontext() }
    }

    /// The address of a page of this draft.
    pub fn pfad(&self, rest: &str) -> String {
        format!("/antrag/{}/{rest}", self.entwurf.id)
    }

    /// The name of the office, for people.
    pub fn stelle(&self, anfrage: &Anfrage) -> String {
        stelle(anfrage, self.entwurf.bezug.einheit)
    }
}

/// The name of an office.
pub fn stelle(anfrage: &Anfrage, einheit: grund::EinheitId) -> String {
    anfrage.haus.verzeichnis.stand().einheit(einheit).map(|e| e.name.clone()).unwrap_or_default()
}

/// The id in a path; what is none exists nowhere.
pub fn kennung(text: &str) -> Result<VorgangId, WebFehler> {
    text.parse().map_err(|_| WebFehler::NichtGefunden)
}

/// A transaction that sees what belongs to the account.
pub async fn tx(anfrage: &Anfrage, konto: KontoId) -> Result<Tx, WebFehler> {
    Ok(anfrage.haus.db.tx(Sicht::Konto(konto)).await?)
}

/// The draft, or where its owner goes instead: to the receipt, when it was sent. A page whose address names the count that
/// this process has just written is shown from memory.
pub async fn laden(anfrage: &Anfrage, id: VorgangId) -> Result<Offen, Anderswo> {
    beweglich(laden_auch_fest(anfrage, id).await?)
}

async fn laden_auch_fest(anfrage: &Anfrage, id: VorgangId) -> Result<Offen, Anderswo> {
    let konto = anfrage.sitzung()?.konto;
    let stand = anfrage.abfrage.split('&').find_map(|teil| teil.strip_prefix(STAND)?.parse().ok());
    let bekannt = stand.and_then(|stand| anfrage.haus.entwuerfe().frisch(konto, id, stand, anfrage.jetzt));
    match bekannt {
        Some(entwurf) => Ok(oeffnen(anfrage, entwurf)?),
        None => lesen_auch_fest(anfrage, id).await,
    }
}

/// While others confirm the answers, its owner looks at who has (`mitzeichnung`), and changes nothing.
fn beweglich(offen: Offen) -> Result<Offen, Anderswo> {
    if offen.entwurf.eingefroren { Err(Anderswo::Gesendet(offen.pfad("mitzeichnung"))) } else { Ok(offen) }
}

/// The draft as the database has it.
pub async fn lesen(anfrage: &Anfrage, id: VorgangId) -> Result<Offen, Anderswo> {
    beweglich(lesen_auch_fest(anfrage, id).await?)
}

async fn lesen_auch_fest(anfrage: &Anfrage, id: VorgangId) -> Result<Offen, Anderswo> {
    let konto = anfrage.sitzung()?.konto;
    let haus = &anfrage.haus;
    let gefunden = akte::entwurf::lesen(&haus.db, &haus.tresor, konto, id).await.map_err(WebFehler::intern)?;
    match gefunden {
        Some(entwurf) => {
            let entwurf = Arc::new(entwurf);
            haus.entwuerfe().merken(Arc::clone(&entwurf), anfrage.jetzt);
            Ok(oeffnen(anfrage, entwurf)?)
        }
        None => {
            haus.entwuerfe().vergessen(id);
            let mut tx = tx(anfrage, konto).await?;
            Err(anderswo(anfrage, &mut tx, konto, id).await?)
        }
    }
}

/// The draft for a write that does nothing when somebody else wrote since: in the first `versuch` as we last knew it, then
/// as the database has it. The flag says that it is only what we remember.
pub async fn zum_schreiben(anfrage: &Anfrage, id: VorgangId, versuch: usize) -> Result<(Offen, bool), Anderswo> {
    let konto = anfrage.sitzung()?.konto;
    let bekannt = anfrage.haus.entwuerfe().zuletzt(konto, id, anfrage.jetzt);
    match bekannt.filter(|_| versuch == 0) {
        Some(entwurf) => Ok((beweglich(oeffnen(anfrage, entwurf)?)?, true)),
        None => Ok((lesen(anfrage, id).await?, false)),
    }
}

/// Saves the answers at once, in a transaction of their own, and to which page it was led. `None`: somebody else saved
/// meanwhile.
pub async fn sichern_sofort(
    anfrage: &Anfrage,
    entwurf: &Entwurf,
    antworten: &Antworten,
    seite: Option<&str>,
) -> Result<Option<Arc<Entwurf>>, WebFehler> {
    let haus = &anfrage.haus;
    let bytes = serde_json::to_vec(antworten).map_err(WebFehler::intern)?;
    let neu = haus.schreibgang().sichern_bei(&haus.umwelt, entwurf, bytes, seite).await.map_err(WebFehler::intern)?;
    let neu = neu.map(Arc::new);
    match &neu {
        Some(neu) => haus.entwuerfe().merken(Arc::clone(neu), anfrage.jetzt),
        None => haus.entwuerfe().vergessen(entwurf.id),
    }
    Ok(neu)
}

/// In the address of a form page: the count of savings at which it was written.
const STAND: &str = "stand=";

/// Where it goes on, with the count of the draft: the process that wrote it shows the page from memory, every other one
/// asks the database.
pub fn mit_stand(ziel: &str, stand: i32) -> String {
    let trenner = if ziel.contains('?') { '&' } else { '?' };
    format!("{ziel}{trenner}{STAND}{stand}")
}

/// Why there is no draft.
pub enum Anderswo {
    /// It was sent: this is its receipt. Or others confirm it: this is how far they are.
    Gesendet(String),
    /// An error page.
    Fehler(WebFehler),
}

impl From<WebFehler> for Anderswo {
    fn from(e: WebFehler) -> Self {
        Self::Fehler(e)
    }
}

impl Anderswo {
    /// The answer.
    pub fn antwort(self) -> Ergebnis {
        match self {
            Self::Gesendet(ziel) => Ok(weiter(&ziel)),
            Self::Fehler(e) => Err(e),
        }
    }
}

/// Not a draft (any more).
pub async fn anderswo(anfrage: &Anfrage, tx: &mut Tx, konto: KontoId, id: VorgangId) -> Result<Anderswo, WebFehler> {
    let vorgang = akte::laden_als_eigner(tx, &anfrage.haus.tresor, konto, id).await.map_err(WebFehler::intern)?;
    Ok(match vorgang {
        Some(_) => Anderswo::Gesendet(format!("/antrag/{id}/eingang")),
        None if anfrage.sitzung()?.personal() => erfassen::gesendet(anfrage, id).await?,
        None if akte::papier::liegt_beim_amt(tx, konto, id).await? => {
            Anderswo::Fehler(WebFehler::Konflikt(t::antrag_papier_beim_amt(anfrage.sprache).to_owned()))
        }
        None => Anderswo::Fehler(WebFehler::NichtGefunden),
    })
}

/// Puts together what belongs to a stored draft.
pub fn oeffnen(anfrage: &Anfrage, entwurf: Arc<Entwurf>) -> Result<Offen, WebFehler> {
    let b = &entwurf.bezug;
    let leistung = version(anfrage, &b.version, &b.leistung)?;
    let mut antworten = serde_json::from_slice(&entwurf.antworten).map_err(WebFehler::intern)?;
    let parameter = anfrage.haus.parameter(&leistung, b.mandant).map_err(WebFehler::intern)?;
    let vertretung = entwurf.vertretung.as_deref().map(serde_json::from_slice).transpose();
    let vertretung = vertretung.map_err(WebFehler::intern)?;
    let uebernahme = entwurf.uebernahme.as_deref().map(serde_json::from_slice).transpose();
    let uebernahme = uebernahme.map_err(WebFehler::intern)?;
    let gegenstand: Option<Gegenstand> =
        entwurf.gegenstand.as_deref().map(serde_json::from_slice).transpose().map_err(WebFehler::intern)?;
    let papier = entwurf.papier.as_deref().map(serde_json::from_slice).transpose().map_err(WebFehler::intern)?;
    if let Some(gegenstand) = &gegenstand {
        gegenstand.einsetzen(&mut antworten);
    }
    let heute = grund::tag_von(anfrage.jetzt);
    Ok(Offen { leistung, antworten, parameter, vertretung, uebernahme, gegenstand, papier, heute, entwurf })
}

/// The service in a version that a draft or matter keeps.
pub fn version(
    anfrage: &Anfrage,
    version: &VersionHash,
    leistung: &LeistungKennung,
) -> Result<Arc<Leistung>, WebFehler> {
    let gefunden = anfrage.haus.leistungen.version(version);
    gefunden.ok_or_else(|| WebFehler::intern(format!("version {version} of {leistung} is not loaded")))
}

/// Saves the answers of a draft that was read at `entwurf.stand`. `false`: somebody else saved meanwhile.
pub async fn sichern(
    anfrage: &Anfrage,
    tx: &mut Tx,
    entwurf: &Entwurf,
    antworten: &Antworten,
) -> Result<bool, WebFehler> {
    let json = serde_json::to_vec(antworten).map_err(WebFehler::intern)?;
    akte::entwurf::sichern(tx, &anfrage.haus.umwelt, entwurf, &json).await.map_err(WebFehler::intern)
}

/// Ends a transaction.
pub async fn abschliessen(tx: Tx) -> Result<(), WebFehler> {
    tx.commit().await.map_err(WebFehler::intern)
}

/// Counts one for the statistics of this form: never who, never what was typed.
pub fn zaehlen(anfrage: &Anfrage, bezug: &akte::entwurf::Bezug, merkmal: Merkmal, wert: &str) {
    zaehlen_am(&anfrage.haus, anfrage.jetzt, bezug, merkmal, wert);
}

/// As [`zaehlen`], where nobody asked for a page.
pub fn zaehlen_am(haus: &Haus, jetzt: Zeitpunkt, bezug: &akte::entwurf::Bezug, merkmal: Merkmal, wert: &str) {
    let bezug = Formularbezug {
        mandant: bezug.mandant,
        leistung: bezug.leistung.clone(),
        version: bezug.version,
        tag: grund::tag_von(jetzt),
    };
    haus.formularstatistik().zaehlen(bezug, merkmal, wert);
}

/// Counts that a draft is at another place than before, for the day on which it was begun. `jetzt`: `None` when it was sent.
pub fn ort_zaehlen(haus: &Haus, entwurf: &Entwurf, jetzt: Option<&str>) {
    let vorher = entwurf.zuletzt.as_deref();
    if vorher == jetzt {
        return;
    }
    for (merkmal, seite) in [(Merkmal::Weitergegangen, vorher), (Merkmal::Angekommen, jetzt)] {
        if let Some(seite) = seite {
            zaehlen_am(haus, entwurf.angelegt, &entwurf.bezug, merkmal, seite);
        }
    }
}

/// A draft was begun, on this kind of device.
pub fn begonnen_zaehlen(anfrage: &Anfrage, bezug: &akte::entwurf::Bezug, kopf: &HeaderMap) {
    let agent = kopf.get(http::header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    zaehlen(anfrage, bezug, Merkmal::Begonnen, "");
    zaehlen(anfrage, bezug, Merkmal::Geraet, betrieb::geraet(agent));
}

/// Where somebody goes who stops filling in: her account, or the page with number and code.
pub fn heim(anfrage: &Anfrage) -> &'static str {
    if anfrage.sitzung.as_ref().is_some_and(|s| s.personal()) {
        return erfassen::HEIM;
    }
    match anfrage.sitzung.as_ref().and_then(|s| s.ohne_konto) {
        Some(_) => "/ohne-konto/zugang",
        None => "/konto",
    }
}

/// Where one begins to fill in: the first page, or the list of sections.
pub fn anfang(leistung: &Leistung, id: VorgangId) -> String {
    let formular = &leistung.formular;
    match formular.alle_seiten().first() {
        Some(erste) if !formular.hat_abschnitte() => format!("/antrag/{id}/seite/{}", erste.id),
        _ => format!("/antrag/{id}/{}", uebersicht::PFAD),
    }
}

/// GET /antrag/{id}: to the first page that is not complete, to the list of sections, or to the check. Where the form has a newer version, it is
/// offered first.
pub async fn fortsetzen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let offen = match laden(&anfrage, kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    if !anfrage.abfrage.contains("fassung=bleibt") && fassung::neuere(&anfrage, &offen).is_some() {
        return Ok(weiter(&fassung::pfad(&offen)));
    }
    let ziel = match offen.leistung.formular.vollstaendig_pruefen(&offen.antworten, &offen.umfeld()) {
        _ if offen.leistung.formular.hat_abschnitte() => offen.pfad(uebersicht::PFAD),
        Ok(()) => offen.pfad("pruefen"),
        Err(fehlt) => offen.pfad(&format!("seite/{}", fehlt.seite)),
    };
    Ok(weiter(&ziel))
}
