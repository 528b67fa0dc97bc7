//! Files that arrive over several requests: tus 1.0.0 (core, creation, expiration, checksum, termination), so that a large
//! file survives a lost network, a closed page and a killed server. What is durable counts; the client asks how far it is.
//!
//! With its last byte a file is checked as every other one and is put in its place; only then is the request
//! answered. A client that missed that answer asks again with an empty PATCH.

use ablage::{Ankunft, Ansage, Aufnahme, Stueckwerk};
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use base64::Engine as _;
use futures_util::StreamExt;
use grund::{DokumentId, Zeitpunkt};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use tresor::Pruefsumme;

use super::{
    Dateiort, Dateiregel,
    aufnahme::{self, Eingelesen},
    schreibend,
};
use crate::{Anfrage, Ergebnis, WebFehler, texte::antrag as t, weiter};

const VERSION: &str = "1.0.0";
const TUS_RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const UPLOAD_OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const UPLOAD_LENGTH: HeaderName = HeaderName::from_static("upload-length");
const UPLOAD_METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const UPLOAD_EXPIRES: HeaderName = HeaderName::from_static("upload-expires");
/// Characters that a client may say about a file.
const ANGABEN: usize = 4096;

/// What is answered instead.
enum Nein {
    /// As on every page.
    Web(WebFehler),
    /// In the protocol's own numbers, with a sentence.
    Tus(u16, String),
}

impl<E: Into<WebFehler>> From<E> for Nein {
    fn from(e: E) -> Self {
        Self::Web(e.into())
    }
}

/// A header of the protocol that is missing or unreadable.
fn unlesbar(name: &HeaderName) -> Nein {
    Nein::Tus(400, format!("Die Kopfzeile „{name}“ fehlt oder ist unlesbar."))
}

/// Every answer names the protocol; refusals are problem documents with a sentence for the person.
fn antworten(anfrage: &Anfrage, ergebnis: Result<Response, Nein>) -> Ergebnis {
    let mut antwort = match ergebnis {
        Ok(antwort) => antwort,
        Err(nein) => {
            let (status, satz) = match nein {
                Nein::Web(fehler) => {
                    if fehler.status().is_server_error() {
                        tracing::error!(anfrage = anfrage.kennung, %fehler, "an upload failed");
                    }
                    (fehler.status(), fehler.texte(anfrage.sprache).1)
                }
                Nein::Tus(status, satz) => (StatusCode::from_u16(status).map_err(WebFehler::intern)?, satz),
            };
            let dokument = serde_json::json!({ "type": "about:blank", "status": status.as_u16(), "detail": satz });
            (status, [(header::CONTENT_TYPE, "application/problem+json")], dokument.to_string()).into_response()
        }
    };
    let kopf = antwort.headers_mut();
    kopf.insert(TUS_RESUMABLE, HeaderValue::from_static(VERSION));
    if antwort.status() == StatusCode::PRECONDITION_FAILED {
        antwort.headers_mut().insert("tus-version", HeaderValue::from_static(VERSION));
    }
    Ok(antwort)
}

fn sprechen(kopf: &HeaderMap) -> Result<(), Nein> {
    if kopf.get(TUS_RESUMABLE).is_some_and(|v| v == VERSION) {
        return Ok(());
    }
    Err(Nein::Tus(412, format!("Diese Adresse spricht tus {VERSION}.")))
}

fn zahl(kopf: &HeaderMap, name: &HeaderName) -> Option<u64> {
    let text = kopf.get(name)?.to_str().ok()?;
    // A sign is no number here, though Rust would read it.
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

fn zeit(wann: Zeitpunkt) -> String {
    jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&wann).unwrap_or_default()
}

/// One of the things that the client said about its file (`name base64,name base64`).
pub(super) fn angabe(angaben: &str, name: &str) -> Option<String> {
    let wert = angaben.split(',').find_map(|teil| {
        let (n, wert) = teil.trim().split_once(' ')?;
        (n == name).then_some(wert.trim())
    })?;
    String::from_utf8(base64::engine::general_purpose::STANDARD.decode(wert).ok()?).ok()
}

pub(super) fn name_von(ankunft: &Ankunft) -> String {
    angabe(&ankunft.angaben, "filename").unwrap_or_default()
}

/// What a file that is arriving replaces.
fn statt(ankunft: &Ankunft) -> Option<DokumentId> {
    angabe(&ankunft.angaben, "statt")?.parse().ok()
}

/// OPTIONS: what is spoken here.
#[must_use]
pub fn koennen() -> Response {
    let kopf = [
        ("tus-resumable", VERSION),
        ("tus-version", VERSION),
        ("tus-extension", "creation,expiration,checksum,termination"),
        ("tus-checksum-algorithm", "sha1,sha256"),
    ];
    (StatusCode::NO_CONTENT, kopf).into_response()
}

async fn ankunft(anfrage: &Anfrage, ort: &impl Dateiort, upload: &str) -> Result<Ankunft, Nein> {
    let id: DokumentId = upload.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (mandant, vorgang, _) = ort.wo();
    let mut tx = schreibend(anfrage, ort).await?;
    let gefunden = anfrage.haus.ablage.ankunft(&mut tx, ort.schluessel(), (mandant, vorgang), id, false).await?;
    Ok(gefunden.ok_or(WebFehler::NichtGefunden)?)
}

/// POST: a file is announced; the answer says where its bytes go. `ort` is where the page found that it goes, or why it goes
/// nowhere; so in all of these.
///
/// # Errors
/// None: refusals are answers of the protocol.
pub async fn ankuendigen<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    feld: &str,
    kopf: &HeaderMap,
) -> Ergebnis {
    let ergebnis = ankuendigen_wirklich(anfrage, ort, feld, kopf).await;
    antworten(anfrage, ergebnis)
}

async fn ankuendigen_wirklich<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    feld: &str,
    kopf: &HeaderMap,
) -> Result<Response, Nein> {
    let s = anfrage.sprache;
    sprechen(kopf)?;
    let ort = ort?;
    let regel = ort.regel(feld).ok_or(WebFehler::NichtGefunden)?;
    let laenge = zahl(kopf, &UPLOAD_LENGTH).ok_or_else(|| unlesbar(&UPLOAD_LENGTH))?;
    let angaben = kopf.get(UPLOAD_METADATA).map(|v| v.to_str()).transpose().map_err(|_| unlesbar(&UPLOAD_METADATA))?;
    let angaben = angaben.unwrap_or_default();
    if angaben.len() > ANGABEN {
        return Err(unlesbar(&UPLOAD_METADATA));
    }
    let name = angabe(angaben, "filename").unwrap_or_default();
    let nein = |fehler| aufnahme::abgelehnt(s, &regel.namen(), &fehler);
    if laenge == 0 {
        return Err(Nein::Tus(422, nein(ablage::Dateifehler::Leer { name })));
    }
    ablage::passt_hinein(laenge, &name, regel.grenze()).map_err(|f| Nein::Tus(413, nein(f)))?;
    let ersetzt = angabe(angaben, "statt").is_some();
    if !ersetzt && ort.anzahl(feld) >= regel.anzahl {
        return Err(Nein::Tus(422, t::antrag_dateien_voll(s).to_owned()));
    }
    let mut tx = schreibend(anfrage, &ort).await?;
    let ablage = &anfrage.haus.ablage;
    let ansage = Ansage { feld, laenge, angaben, ist_entwurf: ort.ist_entwurf() };
    let neu = ablage.ankuendigen(&mut tx, ort.schluessel(), ort.wo(), ansage).await?;
    let Some(neu) = neu else {
        return Err(Nein::Tus(422, t::antrag_dateien_zu_viele_offen(s).to_owned()));
    };
    super::abschliessen(tx).await?;
    let kopf = [(header::LOCATION, ort.adresse(neu.werk.id)), (UPLOAD_EXPIRES, zeit(neu.ablauf))];
    Ok((StatusCode::CREATED, kopf).into_response())
}

/// HEAD: how far it is.
///
/// # Errors
/// None: refusals are answers of the protocol.
pub async fn stand<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    upload: &str,
    kopf: &HeaderMap,
) -> Ergebnis {
    let ergebnis = async {
        sprechen(kopf)?;
        let a = ankunft(anfrage, &ort?, upload).await?;
        let mut antwort = StatusCode::OK.into_response();
        let kopf = antwort.headers_mut();
        kopf.insert(UPLOAD_OFFSET, a.werk.laenge.into());
        kopf.insert(UPLOAD_LENGTH, a.laenge.into());
        kopf.insert(UPLOAD_EXPIRES, HeaderValue::from_str(&zeit(a.ablauf)).map_err(WebFehler::intern)?);
        if !a.angaben.is_empty() {
            kopf.insert(UPLOAD_METADATA, HeaderValue::from_str(&a.angaben).map_err(WebFehler::intern)?);
        }
        Ok(antwort)
    };
    let ergebnis = ergebnis.await;
    antworten(anfrage, ergebnis)
}

/// PATCH: the next bytes.
///
/// # Errors
/// None: refusals are answers of the protocol.
pub async fn fortsetzen<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    upload: &str,
    kopf: &HeaderMap,
    koerper: Body,
) -> Ergebnis {
    let ergebnis = fortsetzen_wirklich(anfrage, ort, upload, kopf, koerper).await;
    antworten(anfrage, ergebnis)
}

/// POST: for clients behind a wall that lets no PATCH through (the protocol's X-HTTP-Method-Override); and, as a plain form,
/// the button that gives the file up.
///
/// # Errors
/// The plain form fails as every other one.
pub async fn posten<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    upload: &str,
    kopf: &HeaderMap,
    koerper: Body,
) -> Ergebnis {
    let gemeint = kopf.get("x-http-method-override").map(HeaderValue::as_bytes).map(Method::from_bytes);
    match gemeint {
        Some(Ok(Method::PATCH)) => fortsetzen(anfrage, ort, upload, kopf, koerper).await,
        Some(Ok(Method::DELETE)) => beenden(anfrage, ort, upload, kopf).await,
        Some(Ok(Method::HEAD)) => stand(anfrage, ort, upload, kopf).await,
        Some(_) => Err(WebFehler::FalscheMethode),
        None => {
            let ort = ort?;
            match aufgeben(anfrage, &ort, upload).await {
                Ok(feld) => Ok(weiter(&ort.seite(&feld))),
                Err(Nein::Web(fehler)) => Err(fehler),
                Err(Nein::Tus(_, satz)) => Err(WebFehler::Konflikt(satz)),
            }
        }
    }
}

/// DELETE: it is given up.
///
/// # Errors
/// None: refusals are answers of the protocol.
pub async fn beenden<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    upload: &str,
    kopf: &HeaderMap,
) -> Ergebnis {
    let ergebnis = async {
        sprechen(kopf)?;
        aufgeben(anfrage, &ort?, upload).await?;
        Ok(StatusCode::NO_CONTENT.into_response())
    };
    let ergebnis = ergebnis.await;
    antworten(anfrage, ergebnis)
}

/// Forgets a file that is arriving; for which field it was.
async fn aufgeben(anfrage: &Anfrage, ort: &impl Dateiort, upload: &str) -> Result<String, Nein> {
    let a = ankunft(anfrage, ort, upload).await?;
    vergessen(anfrage, ort, &a).await?;
    Ok(a.feld)
}

async fn vergessen(anfrage: &Anfrage, ort: &impl Dateiort, a: &Ankunft) -> Result<(), Nein> {
    let mut tx = schreibend(anfrage, ort).await?;
    let weg = anfrage.haus.ablage.absagen(&mut tx, a).await?;
    super::abschliessen(tx).await?;
    if let Err(fehler) = anfrage.haus.ablage.bytes_loeschen(weg).await {
        tracing::warn!(%fehler, "bytes of an upload that was given up stay until the next sweep");
    }
    Ok(())
}

async fn fortsetzen_wirklich<O: Dateiort>(
    anfrage: &Anfrage,
    ort: Result<O, WebFehler>,
    upload: &str,
    kopf: &HeaderMap,
    koerper: Body,
) -> Result<Response, Nein> {
    sprechen(kopf)?;
    let art = kopf.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if art != "application/offset+octet-stream" {
        return Err(WebFehler::FalscheArt.into());
    }
    let summe = Angekuendigt::lesen(kopf)?;
    let ab = zahl(kopf, &UPLOAD_OFFSET).ok_or_else(|| unlesbar(&UPLOAD_OFFSET))?;
    let ort = &ort?;
    let mut a = ankunft(anfrage, ort, upload).await?;
    if ab != a.werk.laenge {
        return Err(verrutscht(&a));
    }
    if !a.fertig {
        if a.werk.laenge < a.laenge {
            annehmen(anfrage, ort, &mut a, koerper, summe).await?;
        }
        if a.werk.laenge == a.laenge {
            abschliessen(anfrage, ort, &a).await?;
        }
    }
    let kopf = [(UPLOAD_OFFSET, a.werk.laenge.to_string()), (UPLOAD_EXPIRES, zeit(a.ablauf))];
    Ok((StatusCode::NO_CONTENT, kopf).into_response())
}

fn verrutscht(a: &Ankunft) -> Nein {
    Nein::Tus(409, format!("Die Übertragung steht nicht hier, sondern bei {} von {} Bytes.", a.werk.laenge, a.laenge))
}

/// The fingerprint that the client announced for the bytes of one request.
struct Angekuendigt {
    summe: Pruefsumme,
    soll: Vec<u8>,
}

impl Angekuendigt {
    fn lesen(kopf: &HeaderMap) -> Result<Option<Self>, Nein> {
        let name = HeaderName::from_static("upload-checksum");
        let Some(wert) = kopf.get(&name) else { return Ok(None) };
        let (art, soll) = wert.to_str().ok().and_then(|w| w.split_once(' ')).ok_or_else(|| unlesbar(&name))?;
        let summe = match art {
            "sha1" => Pruefsumme::sha1(),
            "sha256" => Pruefsumme::sha256(),
            _ => return Err(Nein::Tus(400, "Prüfsummen gibt es nach sha1 und sha256.".to_owned())),
        };
        let soll = base64::engine::general_purpose::STANDARD.decode(soll).map_err(|_| unlesbar(&name))?;
        Ok(Some(Self { summe, soll }))
    }
}

/// Takes the bytes of one request. Without a fingerprint every whole piece counts at once, and what came before a break
/// counts too; with one all of them count or none.
async fn annehmen(
    anfrage: &Anfrage,
    ort: &impl Dateiort,
    a: &mut Ankunft,
    koerper: Body,
    mut summe: Option<Angekuendigt>,
) -> Result<(), Nein> {
    let ablage = &anfrage.haus.ablage;
    let aufnahme = ablage.aufnehmen(ort.schluessel(), (a.mandant, a.vorgang), a.werk.clone()).await;
    let mut aufnahme = match aufnahme {
        // Another request may have replaced the last piece since the row was read.
        Err(ablage::Fehler::Beschaedigt { .. }) => {
            let jetzt = ankunft(anfrage, ort, &a.werk.id.to_string()).await?;
            return Err(if jetzt.werk.stuecke == a.werk.stuecke {
                WebFehler::intern("a piece is missing").into()
            } else {
                verrutscht(&jetzt)
            });
        }
        andere => andere?,
    };
    let mut strom = koerper.into_data_stream();
    let mut gekommen = a.werk.laenge;
    let mut abgebrochen = false;
    while let Some(bytes) = strom.next().await {
        let Ok(bytes) = bytes else {
            abgebrochen = true;
            break;
        };
        gekommen += bytes.len() as u64;
        if gekommen > a.laenge {
            wegwerfen(anfrage, a, aufnahme.stand()).await?;
            return Err(Nein::Tus(413, t::antrag_dateien_laenger(anfrage.sprache).to_owned()));
        }
        if let Some(s) = &mut summe {
            s.summe.dazu(&bytes);
        }
        let mut rest: &[u8] = &bytes;
        while !rest.is_empty() {
            let stuecke = aufnahme.stand().stuecke.len();
            let genommen = aufnahme.dazu(rest).await?;
            rest = &rest[genommen..];
            if summe.is_none() && aufnahme.stand().stuecke.len() > stuecke {
                eintragen(anfrage, ort, a, &mut aufnahme).await?;
            }
        }
    }
    // A request that broke off has another fingerprint too.
    if summe.is_some_and(|s| abgebrochen || s.summe.fertig() != s.soll) {
        wegwerfen(anfrage, a, aufnahme.stand()).await?;
        return Err(Nein::Tus(460, t::antrag_dateien_verfaelscht(anfrage.sprache).to_owned()));
    }
    aufnahme.durchschreiben().await?;
    eintragen(anfrage, ort, a, &mut aufnahme).await?;
    if abgebrochen { Err(WebFehler::Unlesbar.into()) } else { Ok(()) }
}

/// What the store has, the row says from now on; only one of several requests at the same place gets this far.
async fn eintragen(
    anfrage: &Anfrage,
    ort: &impl Dateiort,
    a: &mut Ankunft,
    aufnahme: &mut Aufnahme,
) -> Result<(), Nein> {
    let ablage = &anfrage.haus.ablage;
    let werk: Stueckwerk = aufnahme.stand().clone();
    if werk.stuecke == a.werk.stuecke {
        return Ok(());
    }
    let mut tx = schreibend(anfrage, ort).await?;
    let ablauf = ablage.vorruecken(&mut tx, a, &werk).await?;
    super::abschliessen(tx).await?;
    let wo = (a.mandant, a.vorgang);
    let Some(ablauf) = ablauf else {
        wegwerfen(anfrage, a, &werk).await?;
        return Err(verrutscht(&ankunft(anfrage, ort, &a.werk.id.to_string()).await?));
    };
    if let Some(ersetzt) = aufnahme.ersetzt() {
        ablage.stueck_loeschen(wo, a.werk.id, ersetzt).await?;
    }
    let war_leer = a.werk.laenge == 0;
    a.werk = werk;
    a.ablauf = ablauf;
    if war_leer { anfang_pruefen(anfrage, ort, a).await } else { Ok(()) }
}

/// Removes the pieces that were written and are entered nowhere.
async fn wegwerfen(anfrage: &Anfrage, a: &Ankunft, werk: &Stueckwerk) -> Result<(), Nein> {
    for stueck in werk.stuecke.iter().filter(|s| !a.werk.stuecke.contains(s)) {
        anfrage.haus.ablage.stueck_loeschen((a.mandant, a.vorgang), a.werk.id, *stueck).await?;
    }
    Ok(())
}

/// What the place takes that a file is for.
fn regel(ort: &impl Dateiort, a: &Ankunft) -> Result<Dateiregel, WebFehler> {
    ort.regel(&a.feld).ok_or(WebFehler::NichtGefunden)
}

/// What can never be taken is refused with its first piece, before the rest is sent.
async fn anfang_pruefen(anfrage: &Anfrage, ort: &impl Dateiort, a: &Ankunft) -> Result<(), Nein> {
    let regel = regel(ort, a)?;
    let kopf = anfrage.haus.ablage.kopf(ort.schluessel(), (a.mandant, a.vorgang), &a.werk).await?;
    let Err(fehler) = ablage::anfang_erkennen(&kopf, &name_von(a), &regel.formate) else {
        return Ok(());
    };
    vergessen(anfrage, ort, a).await?;
    Err(Nein::Tus(422, aufnahme::abgelehnt(anfrage.sprache, &regel.namen(), &fehler)))
}

/// All bytes are there: checked, scanned, put in their place. What is refused is forgotten.
async fn abschliessen(anfrage: &Anfrage, ort: &impl Dateiort, a: &Ankunft) -> Result<(), Nein> {
    let inhalt = Eingelesen::Gross(a.werk.clone());
    let ergebnis = match aufnahme::pruefen(anfrage, ort, &regel(ort, a)?, &name_von(a), inhalt).await? {
        Ok(neu) => match ort.eintragen(anfrage, &a.feld, &neu, statt(a), Some(a)).await {
            // What it was to replace is gone, or its place is.
            Err(WebFehler::NichtGefunden) => Err(t::antrag_gleichzeitig(anfrage.sprache).to_owned()),
            andere => andere?,
        },
        Err(satz) => Err(satz),
    };
    match ergebnis {
        Ok(()) => Ok(()),
        Err(satz) => {
            vergessen(anfrage, ort, a).await?;
            Err(Nein::Tus(422, satz))
        }
    }
}
