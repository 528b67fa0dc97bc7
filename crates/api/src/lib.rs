//! The public interface for programs: `/api/v1/...` with its OpenAPI document and its description for people at `/api`,
//! and the embedding of an authority's services in its own website (`/einbetten`).
//!
//! Promises: everything here is public, read only, and answered from memory except the change feed; every parameter is
//! known and checked; every error is a problem document (RFC 9457) that says what to do. One table ([`endpunkt`]) makes
//! routes, checks, OpenAPI and description, so they cannot say different things.
//!
//! Left out: writing, anything about persons, SQL.

mod aenderungen;
mod beschreibung;
mod einbetten;
mod endpunkt;
mod lagen;
mod land;
mod leistungen;
mod maengel;
mod marke;
mod modelle;
mod openapi;
mod orte;
mod problem;
mod ruf;
mod schema;
mod schranke;
mod stellen;
mod suche;
mod xzufi;
mod zustaendigkeiten;

use std::{
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::Arc,
};

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use web::{
    Anfrage, Ergebnis, Wege, Zugang,
    axum::{
        extract::Path,
        response::{IntoResponse as _, Response},
    },
};

use crate::{
    endpunkt::{Endpunkt, Tun},
    problem::{Art, Problem},
    ruf::{Gut, Ruf, Stoerung},
    schranke::{Rest, Schranke, Wer},
};

/// What all addresses share.
#[derive(Debug, Default)]
struct Api {
    schranke: Schranke,
}

/// The interface and the pages around it.
#[must_use]
pub fn wege() -> Wege {
    let api = Arc::new(Api::default());
    let mut wege = Wege::neu("api");
    for e in endpunkt::alle() {
        let api = Arc::clone(&api);
        wege = if e.pfad.contains('{') {
            wege.get(e.pfad, Zugang::Offen, async move |anfrage: Anfrage, Path(wert): Path<String>, kopf: HeaderMap| {
                api.liefern(&anfrage, &kopf, e, &wert).await
            })
        } else {
            wege.get(e.pfad, Zugang::Offen, async move |anfrage: Anfrage, kopf: HeaderMap| {
                api.liefern(&anfrage, &kopf, e, "").await
            })
        };
    }
    wege.get("/api/v1/{*rest}", Zugang::Offen, unbekannt).maschine().und(einbetten::wege()).und(beschreibung::wege())
}

/// Every other address below `/api/v1`.
async fn unbekannt(anfrage: Anfrage) -> Response {
    Problem::neu(Art::NichtGefunden, format!("Unter {} gibt es nichts.", anfrage.pfad)).antwort(&anfrage)
}

impl Api {
    /// One call from its key to its headers.
    async fn liefern(&self, anfrage: &Anfrage, kopf: &HeaderMap, e: &'static Endpunkt, pfadwert: &str) -> Ergebnis {
        let (rest, abgewiesen) = self.einlass(anfrage, kopf);
        let mut antwort = match abgewiesen {
            Some(problem) => problem.antwort(anfrage),
            None => match antworten(anfrage, kopf, e, pfadwert).await {
                Ok(gut) => gut.antwort(kopf),
                Err(Stoerung::Fertig(antwort)) => *antwort,
                Err(Stoerung::Problem(problem)) => problem.antwort(anfrage),
                Err(Stoerung::Fehler(fehler)) => return Err(fehler),
            },
        };
        let zahlen =
            [("ratelimit-limit", rest.grenze), ("ratelimit-remaining", rest.uebrig), ("ratelimit-reset", rest.voll_in)];
        for (name, zahl) in zahlen {
            antwort.headers_mut().insert(HeaderName::from_static(name), zahl.into());
        }
        Ok(antwort)
    }

    /// Who asks, and may they ask now? A wrong key counts as none.
    fn einlass(&self, anfrage: &Anfrage, kopf: &HeaderMap) -> (Rest, Option<Problem>) {
        let haus = &anfrage.haus;
        let gezeigt = kopf.get(header::AUTHORIZATION).map(|v| v.to_str().unwrap_or_default());
        let schluessel = gezeigt
            .and_then(|g| g.split_once(' '))
            .filter(|(art, _)| art.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, s)| haus.schnittstellen.schluessel(s.trim()));
        let (wer, je_minute) = match &schluessel {
            Some(s) => (Wer::Schluessel(s.id), s.je_minute),
            None => (Wer::anonym(anfrage.herkunft), haus.einstellungen.anonym_je_minute),
        };
        let fremde = schluessel.as_ref().map_or(0, |s| haus.schnittstellen.fremde(s.id));
        let rest = self.schranke.nehmen(wer, je_minute, fremde, anfrage.jetzt);
        if let Some(s) = &schluessel {
            haus.schnittstellen.zaehlen(s.id, grund::tag_von(anfrage.jetzt), rest.warten > 0);
        }
        let problem = if rest.warten > 0 {
            let wann = if rest.warten == 1 { "einer Sekunde".to_owned() } else { format!("{} Sekunden", rest.warten) };
            let satz = format!("Erlaubt sind {} Anfragen in der Minute. Die nächste geht in {wann}.", rest.grenze);
            Some(Problem::neu(Art::ZuVieleAnfragen, satz).warten(rest.warten))
        } else if gezeigt.is_some() && schluessel.is_none() {
            Some(Problem::neu(Art::SchluesselUnbekannt, "Der Schlüssel in „Authorization: Bearer …“ gilt nicht."))
        } else {
            None
        };
        (rest, problem)
    }
}

async fn antworten(anfrage: &Anfrage, kopf: &HeaderMap, e: &'static Endpunkt, pfadwert: &str) -> Result<Gut, Stoerung> {
    let ruf = Ruf::lesen(e, anfrage, kopf, pfadwert)?;
    match e.tun {
        Tun::Sofort(tun) => tun(&ruf),
        Tun::Warten(tun) => tun(&ruf).await,
    }
}

impl Gut {
    fn antwort(self, anfrage: &HeaderMap) -> Response {
        let etag = etag(&self.koerper);
        let unveraendert = bekannt(anfrage, &etag);
        let mut antwort = if unveraendert {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            ([(header::CONTENT_TYPE, self.medientyp)], self.koerper).into_response()
        };
        let kopf = antwort.headers_mut();
        kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
        kopf.insert(header::VARY, HeaderValue::from_static("Accept-Language"));
        if let Ok(etag) = HeaderValue::from_str(&etag) {
            kopf.insert(header::ETAG, etag);
        }
        if let Some(sprache) = self.sprache {
            kopf.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(sprache.tag()));
        }
        if let Some(link) = self.naechste.and_then(|a| HeaderValue::from_str(&format!("<{a}>; rel=\"next\"")).ok()) {
            kopf.insert(header::LINK, link);
        }
        antwort
    }
}

/// Is one of the marks that the caller knows this one?
fn bekannt(anfrage: &HeaderMap, etag: &str) -> bool {
    let bekannt = anfrage.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or_default();
    bekannt.split(',').map(str::trim).any(|b| b == etag || b == "*")
}

/// Weak, because the answer may be compressed on its way: the same bytes have the same mark in every process of one build.
fn etag(koerper: &[u8]) -> String {
    let mut hash = DefaultHasher::new();
    koerper.hash(&mut hash);
    format!("W/\"{:016x}\"", hash.finish())
}

/// The OpenAPI document of the interface at `adresse`, as `/api/v1/openapi.json` answers it.
#[must_use]
pub fn openapi(adresse: &str) -> serde_json::Value {
    openapi::dokument(adresse)
}
