//! Finished pages, kept while nothing they show can have changed: same directory, same minute. For citizens who are
//! signed in with gaps for what is theirs; staff get their pages made.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::{Arc, PoisonError, RwLock},
};

use grund::Sprache;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use web::{
    Anfrage, Ergebnis, Vorlage, WebFehler,
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

/// A page with gaps.
#[derive(Debug)]
struct Luecken {
    stand: Stand,
    kopf: HeaderMap,
    vorlage: Vorlage,
}

type Adresse = (Sprache, String);

/// The store of finished pages.
#[derive(Debug, Default)]
pub(crate) struct Speicher {
    seiten: RwLock<HashMap<Adresse, Eintrag>>,
    angemeldet: RwLock<HashMap<Adresse, Arc<Luecken>>>,
}

impl Speicher {
    /// The kept page, or a new one by `machen`. Answers 304 where the browser has it already.
    pub(crate) async fn liefern(
        &self,
        anfrage: &Anfrage,
        kopf: &HeaderMap,
        machen: impl Fn(&Anfrage) -> Ergebnis,
    ) -> Ergebnis {
        let personal = anfrage.sitzung.as_ref().is_some_and(|s| s.personal());
        if personal || anfrage.pfad.len() + anfrage.abfrage.len() > ADRESSE_HOECHSTENS {
            return machen(anfrage);
        }
        let stand = Stand {
            verzeichnis: anfrage.haus.verzeichnis.stand().nummer(),
            minute: anfrage.jetzt.as_second().div_euclid(60),
        };
        // Another host may have another name, brand and catalogue.
        let auftritt = anfrage.auftritt.as_ref().map(|a| a.traeger.to_string()).unwrap_or_default();
        let adresse = (anfrage.gewuenscht, format!("{auftritt}{}?{}", anfrage.pfad, anfrage.abfrage));
        if anfrage.sitzung.is_some() {
            return self.mit_luecken(anfrage, stand, adresse, machen).await;
        }
        let da = self.seiten.read().unwrap_or_else(PoisonError::into_inner).get(&adresse).cloned();
        if let Some(eintrag) = da.filter(|e| e.stand == stand) {
            return Ok(eintrag.antwort(kopf));
        }
        let antwort = machen(anfrage)?;
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

    async fn mit_luecken(
        &self,
        anfrage: &Anfrage,
        stand: Stand,
        adresse: Adresse,
        machen: impl Fn(&Anfrage) -> Ergebnis,
    ) -> Ergebnis {
        let da = self.angemeldet.read().unwrap_or_else(PoisonError::into_inner).get(&adresse).cloned();
        if let Some(antwort) = da.filter(|l| l.stand == stand).and_then(|l| l.antwort(anfrage)) {
            return Ok(antwort);
        }
        let antwort = machen(&anfrage.mit_luecken())?;
        if antwort.status() != StatusCode::OK {
            return machen(anfrage);
        }
        let (teile, koerper) = antwort.into_parts();
        let koerper = to_bytes(koerper, SEITE_HOECHSTENS).await.map_err(WebFehler::intern)?;
        let Some(vorlage) = std::str::from_utf8(&koerper).ok().and_then(Vorlage::aus) else {
            return machen(anfrage);
        };
        let luecken = Arc::new(Luecken { stand, kopf: teile.headers, vorlage });
        let antwort = luecken.antwort(anfrage);
        let mut seiten = self.angemeldet.write().unwrap_or_else(PoisonError::into_inner);
        if seiten.len() >= HOECHSTENS {
            seiten.clear();
        }
        seiten.insert(adresse, luecken);
        drop(seiten);
        antwort.map_or_else(|| machen(anfrage), Ok)
    }
}

impl Luecken {
    fn antwort(&self, anfrage: &Anfrage) -> Option<Response> {
        let mut antwort = self.vorlage.fuellen(anfrage)?.into_response();
        antwort.headers_mut().extend(self.kopf.iter().map(|(n, w)| (n.clone(), w.clone())));
        Some(antwort)
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
