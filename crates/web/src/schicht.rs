//! The frame around every handler, in one function instead of a tower of layers: request id, language, CSRF check,
//! session, access check, time limit, panics, error pages, headers, one log line without personal data.

use std::{
    panic::AssertUnwindSafe,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use grund::{MandantId, Sprache};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header, request::Parts};
use konto::Sitzung;
use verzeichnis::Auftritt;

use crate::{
    Anfrage, Einstellungen, Haus, Kartendienst, Rahmenart, WebFehler, Zugang,
    anfrage::{self, Angaben},
    schwer,
    zugang::{self, Urteil},
};

/// What one route brings along.
#[derive(Debug, Clone)]
pub struct Rahmen {
    pub(crate) haus: Haus,
    pub(crate) zugang: Zugang,
    pub(crate) bereich: &'static str,
    pub(crate) muster: &'static str,
    pub(crate) zeitgrenze: Duration,
    pub(crate) art: Rahmenart,
    /// Does its handler compute for long?
    pub(crate) schwer: bool,
    /// What this address takes: only for requests that it does not take.
    pub(crate) erlaubt: Option<HeaderValue>,
}

/// The content security policy of every page: nothing from elsewhere, nothing inline.
pub const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// [`CSP`], with the origins to which forms may lead on and from which map tiles come.
pub(crate) fn csp(einstellungen: &Einstellungen) -> HeaderValue {
    let ziele: String = einstellungen.formularziele.iter().map(|z| format!(" {z}")).collect();
    let karten = einstellungen.kartendienst.as_ref().and_then(Kartendienst::herkunft);
    let bilder: String = karten.map(|h| format!(" {h}")).unwrap_or_default();
    let regel = CSP
        .replace("form-action 'self'", &format!("form-action 'self'{ziele}"))
        .replace("img-src 'self' data:", &format!("img-src 'self' data:{bilder}"));
    HeaderValue::from_str(&regel).unwrap_or(HeaderValue::from_static(CSP))
}

pub(crate) async fn durchlaufen(State(rahmen): State<Rahmen>, anfrage: Request, weiter: Next) -> Response {
    let beginn = Instant::now();
    let (mut parts, koerper) = anfrage.into_parts();
    let (angaben, sprache_gewaehlt, ausfall) = angaben(&rahmen, &parts).await;
    let anfrage = Anfrage(Arc::new(angaben));
    let methode = parts.method.clone();

    let einlass = match ausfall {
        Some(fehler) => Some(fehler.into_response()),
        None => vorher(&rahmen, &parts, &anfrage),
    };
    // Nothing is done for another authority that is not written down first.
    let (einlass, handlung) = match einlass {
        Some(nein) => (Some(nein), None),
        None => match handlung_notieren(&rahmen, &parts, &anfrage).await {
            Ok(handlung) => (None, handlung),
            Err(fehler) => (Some(fehler.into_response()), None),
        },
    };
    let antwort = match einlass {
        Some(antwort) => antwort,
        None => {
            parts.extensions.insert(anfrage.clone());
            let lauf = laufen(&rahmen, &anfrage, weiter.run(Request::from_parts(parts, koerper)));
            let lauf = AssertUnwindSafe(lauf).catch_unwind();
            match tokio::time::timeout(rahmen.zeitgrenze, lauf).await {
                Ok(Ok(antwort)) => antwort,
                Ok(Err(panik)) => {
                    tracing::error!(
                        anfrage = anfrage.kennung,
                        weg = rahmen.muster,
                        panik = panik_text(&*panik),
                        "panic"
                    );
                    WebFehler::Intern("panic".into()).into_response()
                }
                Err(_) => WebFehler::NichtErreichbar("time limit".into()).into_response(),
            }
        }
    };
    let mut antwort = fehlerseite(&rahmen, &anfrage, antwort);
    if let Some((mandant, nr)) = handlung
        && let Err(fehler) = rahmen.haus.konten.handlung_ausgang(mandant, nr, antwort.status().as_u16()).await
    {
        tracing::warn!(%fehler, "how a delegated act came out was not noted");
    }
    kopfzeilen(&rahmen, &anfrage, &mut antwort, sprache_gewaehlt.then_some(anfrage.gewuenscht));
    protokollieren(&rahmen, &anfrage, &methode, antwort.status(), beginn);
    antwort
}

/// The handler: here, or on a thread of its own.
async fn laufen(rahmen: &Rahmen, anfrage: &Anfrage, lauf: impl Future<Output = Response> + Send + 'static) -> Response {
    if !rahmen.schwer {
        return lauf.await;
    }
    // For whom she works here; who works for nobody is alone.
    let sitzung = anfrage.sitzung.as_deref();
    let alle = sitzung.map(|s| s.traeger(konto::Ressource::Werkstueck, konto::Aktion::Lesen)).unwrap_or_default();
    let wer = alle.first().map_or_else(|| anfrage.herkunft.to_string(), ToString::to_string);
    let getan = match rahmen.haus.rechenplaetze().platz(&wer).await {
        Ok(platz) => schwer::laufen(platz, lauf).await,
        Err(fehler) => Err(fehler),
    };
    getan.unwrap_or_else(IntoResponse::into_response)
}

async fn angaben(rahmen: &Rahmen, parts: &Parts) -> (Angaben, bool, Option<WebFehler>) {
    let haus = &rahmen.haus;
    let maschine = rahmen.art == Rahmenart::Maschine;
    let token = zugang::token(haus, parts).filter(|_| rahmen.art == Rahmenart::Seite);
    let (sitzung, fehler) = match zugang::sitzung(haus, token).await {
        Ok(sitzung) => (sitzung, None),
        Err(fehler) => (None, Some(fehler)),
    };
    let vom_konto = sitzung.as_ref().and_then(|s| s.sprache);
    let auftritt = auftritt(haus, parts);
    let erlaubt = anfrage::erlaubte_sprachen(haus, auftritt.as_deref());
    let (gewuenscht, gewaehlt) = anfrage::sprache(parts, vom_konto, erlaubt);
    let gewaehlt = gewaehlt && rahmen.art == Rahmenart::Seite;
    // Pages of which nothing is translated are shown whole in the language behind it, not in a mixture.
    let sprache = gewuenscht.kette().find(|s| crate::texte::vorhanden(rahmen.bereich, *s)).unwrap_or_default();
    // A caseworker who fills in a form for somebody else: staff pages are German.
    let am_amt = rahmen.bereich == "antrag" && sitzung.as_deref().is_some_and(konto::Sitzung::personal);
    let sprache = if am_amt { Sprache::De } else { sprache };
    let akzeptiert = parts.headers.get(header::ACCEPT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let angaben = Angaben {
        haus: haus.clone(),
        jetzt: haus.umwelt.jetzt(),
        sprache,
        gewuenscht,
        token: token.filter(|_| sitzung.is_some()).map(str::to_owned),
        herkunft: anfrage::herkunft(parts, haus.einstellungen.hinter_proxy),
        ungelesen: ungelesen(haus, sitzung.as_deref(), rahmen, parts).await,
        kennung: kennung(&haus.umwelt.bytes::<8>()),
        pfad: parts.uri.path().to_owned(),
        abfrage: parts.uri.query().unwrap_or_default().to_owned(),
        auftritt,
        json: maschine || (akzeptiert.contains("json") && !akzeptiert.contains("text/html")),
        mit_luecken: false,
        sitzung,
    };
    (angaben, gewaehlt, fehler)
}

/// The appearance of the host that the browser asked.
fn auftritt(haus: &Haus, parts: &Parts) -> Option<Arc<Auftritt>> {
    let host = parts.headers.get(header::HOST).and_then(|v| v.to_str().ok()).or(parts.uri.host())?;
    haus.verzeichnis.stand().auftritt_zum_host(host).cloned()
}

/// How many messages wait, for the account menu of pages that are looked at. Form pages (`/antrag/...`) show the plain
/// word: they are on the hot path.
async fn ungelesen(haus: &Haus, sitzung: Option<&Sitzung>, rahmen: &Rahmen, parts: &Parts) -> Option<u32> {
    let sitzung = sitzung.filter(|s| !s.personal() && s.ohne_konto.is_none())?;
    if parts.method != Method::GET || rahmen.muster.starts_with("/antrag") || rahmen.zugang == Zugang::Sitzung {
        return None;
    }
    match haus.ungelesen().ungelesen(&haus.db, sitzung.konto, haus.umwelt.jetzt()).await {
        Ok(anzahl) => Some(anzahl),
        Err(fehler) => {
            tracing::warn!(%fehler, "unread messages could not be counted");
            None
        }
    }
}

fn kennung(bytes: &[u8; 8]) -> String {
    bytes.iter().fold(String::with_capacity(16), |mut text, b| {
        use std::fmt::Write as _;
        let _ = write!(text, "{b:02x}");
        text
    })
}

/// CSRF and access: the one place where a request is turned away before its handler.
fn vorher(rahmen: &Rahmen, parts: &Parts, anfrage: &Anfrage) -> Option<Response> {
    if !matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS) && !gleiche_herkunft(&parts.headers) {
        return Some(WebFehler::Verboten.into_response());
    }
    match rahmen.zugang.pruefen(anfrage.sitzung.as_deref()) {
        Urteil::Herein => None,
        Urteil::Verboten => Some(verboten(rahmen, anfrage)),
        Urteil::Anmelden => {
            let tuer = match rahmen.zugang {
                Zugang::Recht(..) => "/amt/anmelden",
                _ => "/anmelden",
            };
            let mut ziel = anfrage.pfad.clone();
            if !anfrage.abfrage.is_empty() {
                ziel = format!("{ziel}?{}", anfrage.abfrage);
            }
            // A form that was sent without a session cannot be repeated: the page on which it stood is the target.
            if parts.method != Method::GET {
                ziel = seite_davor(&parts.headers).unwrap_or(ziel);
            }
            // Whoever had a session learns that it has ended.
            let war = if zugang::token(&rahmen.haus, parts).is_some() { "&war=beendet" } else { "" };
            Some(crate::weiter(&format!("{tuer}?ziel={}{war}", crate::abfragewert(&ziel))))
        }
    }
}

/// The page of ours from which a request came, as the browser says.
fn seite_davor(kopf: &HeaderMap) -> Option<String> {
    let von: http::Uri = kopf.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    let hier = kopf.get(header::HOST)?.to_str().ok()?;
    (von.authority()?.as_str() == hier).then(|| von.path_and_query().map(ToString::to_string))?
}

/// The page exists, but not for this role. A person of a provider is told what to do.
fn verboten(rahmen: &Rahmen, anfrage: &Anfrage) -> Response {
    let Some(sitzung) = anfrage.sitzung.as_deref().filter(|s| s.dienstleister.is_some()) else {
        return WebFehler::Verboten.into_response();
    };
    match (sitzung.auftrag(), rahmen.zugang) {
        (None, Zugang::Recht(..)) => crate::weiter("/dienstleister"),
        (Some(_), Zugang::Recht(r, a)) if !konto::recht::delegierbar(r, a) => {
            let satz = "Das tut nur die Behörde selbst. Als Dienstleister bereiten Sie vor; entscheiden kann allein, wer dort \
                        arbeitet. Gehen Sie zurück und geben Sie der Behörde Bescheid.";
            WebFehler::Konflikt(satz.to_owned()).into_response()
        }
        _ => WebFehler::Verboten.into_response(),
    }
}

/// Writes down what somebody is about to do under a delegation: every change, and every look at the content of matters.
async fn handlung_notieren(
    rahmen: &Rahmen,
    parts: &Parts,
    anfrage: &Anfrage,
) -> Result<Option<(MandantId, i64)>, WebFehler> {
    let Some(sitzung) = anfrage.sitzung.as_deref() else { return Ok(None) };
    let (Some(auftrag), Zugang::Recht(ressource, aktion)) = (sitzung.auftrag(), rahmen.zugang) else { return Ok(None) };
    let sieht_nur = matches!(parts.method, Method::GET | Method::HEAD | Method::OPTIONS);
    if ressource == konto::Ressource::Delegation || (sieht_nur && !konto::recht::ist_inhalt(ressource)) {
        return Ok(None);
    }
    let was = (ressource, if sieht_nur { konto::Aktion::Lesen } else { aktion });
    let nr = rahmen.haus.konten.handlung_notieren(sitzung, auftrag, was, &anfrage.pfad).await?;
    Ok(Some((auftrag.mandant, nr)))
}

/// A form may only come from our own pages: `Sec-Fetch-Site` says so, for older browsers `Origin` against `Host`
/// (the rule of Go 1.25's CrossOriginProtection). Callers that send neither are no browsers with cookies.
fn gleiche_herkunft(kopf: &HeaderMap) -> bool {
    let text = |name: &HeaderName| kopf.get(name).and_then(|v| v.to_str().ok());
    static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
    match (text(&SEC_FETCH_SITE), text(&header::ORIGIN)) {
        (Some(ort), _) => ort == "same-origin" || ort == "none",
        (None, None) => true,
        (None, Some(herkunft)) => {
            let hier = text(&header::HOST);
            herkunft.split_once("://").map(|(_, host)| host) == hier && hier.is_some()
        }
    }
}

fn panik_text(panik: &(dyn std::any::Any + Send)) -> &str {
    panik.downcast_ref::<&str>().copied().or_else(|| panik.downcast_ref::<String>().map(String::as_str)).unwrap_or("?")
}

/// Bare errors become pages; what a handler has already made into a page stays.
fn fehlerseite(rahmen: &Rahmen, anfrage: &Anfrage, mut antwort: Response) -> Response {
    let status = antwort.status();
    if !status.is_client_error() && !status.is_server_error() {
        return antwort;
    }
    let fehler = match antwort.extensions_mut().remove::<Arc<WebFehler>>() {
        Some(fehler) => fehler,
        None => {
            let art = antwort.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
            if art.starts_with("text/html") || art.contains("json") {
                return antwort;
            }
            Arc::new(WebFehler::aus_status(status))
        }
    };
    if fehler.status().is_server_error() {
        tracing::error!(anfrage = anfrage.kennung, weg = rahmen.muster, fehler = %fehler, "request failed");
    }
    fehler.antwort(anfrage)
}

fn kopfzeilen(rahmen: &Rahmen, anfrage: &Anfrage, antwort: &mut Response, sprache: Option<Sprache>) {
    let einstellungen = &rahmen.haus.einstellungen;
    let kopf = antwort.headers_mut();
    if let http::header::Entry::Vacant(platz) = kopf.entry(header::CONTENT_SECURITY_POLICY) {
        platz.insert(rahmen.haus.csp());
    }
    let fest = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(self), geolocation=(self), microphone=(), payment=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, wert) in fest {
        if let http::header::Entry::Vacant(platz) = kopf.entry(name) {
            platz.insert(HeaderValue::from_static(wert));
        }
    }
    if let Some(erlaubt) = &rahmen.erlaubt {
        kopf.insert(header::ALLOW, erlaubt.clone());
    }
    if rahmen.art == Rahmenart::Maschine {
        fuer_alle(kopf);
    }
    if einstellungen.verschluesselt() {
        kopf.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
    // Public pages say themselves how long they may be kept; everything else is nobody's to keep.
    if let http::header::Entry::Vacant(platz) = kopf.entry(header::CACHE_CONTROL) {
        platz.insert(HeaderValue::from_static("no-store"));
    }
    if let Ok(kennung) = HeaderValue::from_str(&anfrage.kennung) {
        kopf.insert(HeaderName::from_static("x-anfrage"), kennung);
    }
    if let Some(sprache) = sprache {
        let cookie = format!("sprache={}; Path=/; SameSite=Lax; Max-Age=31536000", sprache.tag());
        if let Ok(wert) = HeaderValue::from_str(&cookie) {
            kopf.append(header::SET_COOKIE, wert);
        }
    }
}

/// Pages of every origin may read the answer. It never depends on a cookie: browsers send none with `*`.
fn fuer_alle(kopf: &mut HeaderMap) {
    let fest = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            "basiswerk-aenderung, etag, link, content-language, ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after, x-anfrage",
        ),
        (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    ];
    for (name, wert) in fest {
        kopf.insert(name, HeaderValue::from_static(wert));
    }
    // Only the answer to a preflight names what is allowed.
    if kopf.contains_key(header::ALLOW) {
        kopf.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, HEAD, OPTIONS"));
        kopf.insert(
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("authorization, accept, accept-language, if-none-match"),
        );
        kopf.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    }
}

fn protokollieren(rahmen: &Rahmen, anfrage: &Anfrage, methode: &Method, status: StatusCode, beginn: Instant) {
    let dauer = beginn.elapsed();
    tracing::info!(
        target: "zugriff",
        anfrage = anfrage.kennung,
        methode = methode.as_str(),
        weg = rahmen.muster,
        status = status.as_u16(),
        ms = dauer.as_secs_f64() * 1000.0,
    );
    metrics::histogram!("basiswerk_anfrage_sekunden", "weg" => rahmen.muster, "status" => klasse(status))
        .record(dauer.as_secs_f64());
}

const fn klasse(status: StatusCode) -> &'static str {
    match status.as_u16() {
        0..=299 => "2xx",
        300..=399 => "3xx",
        400..=499 => "4xx",
        _ => "5xx",
    }
}
