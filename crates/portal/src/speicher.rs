//! Finished pages, kept while nothing they show can have changed: same directory, same minute, nobody signed in.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::{PoisonError, RwLock},
};

use grund::Sprache;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::body::{Bytes, to_bytes},
    axum::response::{IntoResponse as _, Response},
};

/// Pages at most; then all are thrown away. Some 15 kB each.
const HOECHSTENS: usize = 256;
/// Longer addresses are not worth keeping.
const ADRESSE_HOECHSTENS: usize = 200;
/// No page is larger.
const SEITE_HOECHSTENS: usize = 4 << 20;

/// On which state of the world a page rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stand {
    verzeichnis: i64,
    minute: i64,
}

#[derive(Debug, Clone)]
struct Eintrag {
    stand: Stand,
    kopf: HeaderMap,
    koerper: Bytes,
}

/// The store of finished pages.
#[derive(Debug, Default)]
pub(crate) struct Speicher {
    seiten: RwLock<HashMap<(Sprache, String), Eintrag>>,
}

impl Speicher {
    /// The kept page, or a new one by `machen`. Answers 304 where the browser has it already.
    pub(crate) async fn liefern(
        &self,
        anfrage: &Anfrage,
        kopf: &HeaderMap,
        machen: impl FnOnce() -> Ergebnis,
    ) -> Ergebnis {
        if anfrage.sitzung.is_some() || anfrage.pfad.len() + anfrage.abfrage.len() > ADRESSE_HOECHSTENS {
            return machen();
        }
        let stand = Stand {
            verzeichnis: anfrage.haus.verzeichnis.stand().nummer(),
            minute: anfrage.jetzt.as_second().div_euclid(60),
        };
        // Another host may have another name, brand and catalogue.
        let auftritt = anfrage.auftritt.as_ref().map(|a| a.traeger.to_string()).unwrap_or_default();
        let adresse = (anfrage.sprache, format!("{auftritt}{}?{}", anfrage.pfad, anfrage.abfrage));
        let da = self.seiten.read().unwrap_or_else(PoisonError::into_inner).get(&adresse).cloned();
        if let Some(eintrag) = da.filter(|e| e.stand == stand) {
            return Ok(eintrag.antwort(kopf));
        }
        let antwort = machen()?;
        if antwort.status() != StatusCode::OK {
            return Ok(antwort);
        }
        let (teile, koerper) = antwort.into_parts();
        let koerper = to_bytes(koerper, SEITE_HOECHSTENS).await.map_err(WebFehler::intern)?;
        let mut eintrag = Eintrag { stand, kopf: teile.headers, koerper };
        if let Ok(etag) = HeaderValue::from_str(&etag(&eintrag.koerper)) {
            eintrag.kopf.insert(header::ETAG, etag);
        }
        let antwort = eintrag.antwort(kopf);
        let mut seiten = self.seiten.write().unwrap_or_else(PoisonError::into_inner);
        if seiten.len() >= HOECHSTENS {
            seiten.clear();
        }
        seiten.insert(adresse, eintrag);
        Ok(antwort)
    }
}

impl Eintrag {
    fn antwort(&self, anfrage: &HeaderMap) -> Response {
        let bekannt = anfrage.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let unser = self.kopf.get(header::ETAG).and_then(|v| v.to_str().ok());
        let unveraendert = unser.is_some_and(|e| bekannt.split(',').any(|b| b.trim() == e));
        let mut antwort =
            if unveraendert { StatusCode::NOT_MODIFIED.into_response() } else { self.koerper.clone().into_response() };
        antwort.headers_mut().extend(self.kopf.iter().map(|(n, w)| (n.clone(), w.clone())));
        if unveraendert {
            antwort.headers_mut().remove(header::CONTENT_TYPE);
        }
        antwort
    }
}

/// Weak, because a proxy may compress: the same bytes have the same mark in every process of one build.
fn etag(koerper: &[u8]) -> String {
    let mut hash = DefaultHasher::new();
    koerper.hash(&mut hash);
    format!("W/\"{:016x}\"", hash.finish())
}
