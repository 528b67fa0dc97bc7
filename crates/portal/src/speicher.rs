//! Finished pages, kept while nothing they show can have changed: same directory, same minute. For citizens who are
//! signed in with gaps for what is theirs; staff get their pages made.
//!
//! The number of the directory is part of what a page rests on, so a released text is seen with the next request. The
//! store is bounded by bytes: of two generations the older is dropped when the younger is full; what is asked for
//! moves back into the younger.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io::Write as _,
    sync::{Arc, OnceLock, PoisonError, RwLock},
};

use flate2::{Compression, write::GzEncoder};
use grund::Sprache;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use web::{
    Anfrage, Ergebnis, Vorlage, WebFehler,
    axum::body::{Body, Bytes, to_bytes},
    axum::response::{IntoResponse as _, Response},
};

/// Bytes of one generation.
const GENERATION: usize = 24 << 20;
/// Pages with gaps at most; then all are thrown away.
const LUECKEN_HOECHSTENS: usize = 256;
/// What an entry costs beside its body: address, headers, tables.
const NEBENKOSTEN: usize = 1024;
/// Longer addresses are not worth keeping.
const ADRESSE_HOECHSTENS: usize = 200;
/// No page is larger.
const SEITE_HOECHSTENS: usize = 8 << 20;

/// On which state of the world a page rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stand {
    verzeichnis: i64,
    minute: i64,
}

#[derive(Debug)]
struct Eintrag {
    stand: Stand,
    kopf: HeaderMap,
    koerper: Bytes,
    /// Compressed at the first request that takes it.
    gepackt: OnceLock<Bytes>,
}

/// Language and address.
type Schluessel = (Sprache, String);

/// Two generations of pages.
#[derive(Debug, Default)]
struct Regal {
    jung: HashMap<Schluessel, Arc<Eintrag>>,
    alt: HashMap<Schluessel, Arc<Eintrag>>,
    bytes: usize,
}

impl Regal {
    fn legen(&mut self, schluessel: Schluessel, eintrag: Arc<Eintrag>) {
        let kosten = |e: &Eintrag| 2 * e.koerper.len() + NEBENKOSTEN;
        self.bytes += kosten(&eintrag);
        if let Some(vorher) = self.jung.insert(schluessel, eintrag) {
            self.bytes -= kosten(&vorher);
        }
        if self.bytes > GENERATION {
            self.alt = std::mem::take(&mut self.jung);
            self.bytes = 0;
        }
    }
}

/// A page with gaps.
#[derive(Debug)]
struct Luecken {
    stand: Stand,
    kopf: HeaderMap,
    vorlage: Vorlage,
}

/// The store of finished pages.
#[derive(Debug, Default)]
pub(crate) struct Speicher {
    regal: RwLock<Regal>,
    angemeldet: RwLock<HashMap<Schluessel, Arc<Luecken>>>,
}

impl Speicher {
    /// The kept page, or a new one by `machen`. Answers 304 where the browser has it already.
    pub(crate) async fn liefern(
        &self,
        anfrage: &Anfrage,
        kopf: &HeaderMap,
        machen: impl Fn(&Anfrage) -> Ergebnis,
    ) -> Ergebnis {
        // Their account menus are not those of an account.
        let eigene = anfrage.sitzung.as_ref().is_some_and(|s| s.personal() || s.ohne_konto.is_some());
        if eigene || anfrage.pfad.len() + anfrage.abfrage.len() > ADRESSE_HOECHSTENS {
            return machen(anfrage);
        }
        let stand = Stand {
            verzeichnis: anfrage.haus.verzeichnis.stand().nummer(),
            minute: anfrage.jetzt.as_second().div_euclid(60),
        };
        // Another host may have another name, brand and catalogue.
        let auftritt = anfrage.auftritt.as_ref().map(|a| a.traeger.to_string()).unwrap_or_default();
        let schluessel = (anfrage.gewuenscht, format!("{auftritt}{}?{}", anfrage.pfad, anfrage.abfrage));
        if anfrage.sitzung.is_some() {
            return self.mit_luecken(anfrage, stand, schluessel, machen).await;
        }
        if let Some(eintrag) = self.nehmen(&schluessel, stand) {
            return Ok(eintrag.antwort(kopf));
        }
        let antwort = machen(anfrage)?;
        if antwort.status() != StatusCode::OK {
            return Ok(antwort);
        }
        let (teile, koerper) = antwort.into_parts();
        let koerper = to_bytes(koerper, SEITE_HOECHSTENS).await.map_err(WebFehler::intern)?;
        let mut eintrag = Eintrag { stand, kopf: teile.headers, koerper, gepackt: OnceLock::new() };
        if let Ok(etag) = HeaderValue::from_str(&etag(&eintrag.koerper)) {
            eintrag.kopf.insert(header::ETAG, etag);
        }
        eintrag.kopf.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language, Accept-Encoding"));
        let eintrag = Arc::new(eintrag);
        self.regal.write().unwrap_or_else(PoisonError::into_inner).legen(schluessel, Arc::clone(&eintrag));
        Ok(eintrag.antwort(kopf))
    }

    fn nehmen(&self, schluessel: &Schluessel, stand: Stand) -> Option<Arc<Eintrag>> {
        let regal = self.regal.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(eintrag) = regal.jung.get(schluessel) {
            return (eintrag.stand == stand).then(|| Arc::clone(eintrag));
        }
        let eintrag = Arc::clone(regal.alt.get(schluessel).filter(|e| e.stand == stand)?);
        drop(regal);
        let mut regal = self.regal.write().unwrap_or_else(PoisonError::into_inner);
        regal.alt.remove(schluessel);
        regal.legen(schluessel.clone(), Arc::clone(&eintrag));
        Some(eintrag)
    }

    async fn mit_luecken(
        &self,
        anfrage: &Anfrage,
        stand: Stand,
        adresse: Schluessel,
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
        if seiten.len() >= LUECKEN_HOECHSTENS {
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
        let text = |name| anfrage.get(name).and_then(|v: &HeaderValue| v.to_str().ok()).unwrap_or_default();
        let unser = self.kopf.get(header::ETAG).and_then(|v| v.to_str().ok());
        let bekannt = text(header::IF_NONE_MATCH);
        let unveraendert = unser.is_some_and(|e| bekannt.split(',').any(|b| b.trim() == e));
        let gepackt = !unveraendert && nimmt_gzip(text(header::ACCEPT_ENCODING));
        let koerper = match (unveraendert, gepackt) {
            (true, _) => Body::empty(),
            (false, true) => Body::from(self.gepackt()),
            (false, false) => Body::from(self.koerper.clone()),
        };
        let mut antwort = Response::new(koerper);
        *antwort.headers_mut() = self.kopf.clone();
        if unveraendert {
            *antwort.status_mut() = StatusCode::NOT_MODIFIED;
            antwort.headers_mut().remove(header::CONTENT_TYPE);
        } else if gepackt {
            antwort.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        antwort
    }

    fn gepackt(&self) -> Bytes {
        let packen = || {
            let mut schreiber = GzEncoder::new(Vec::with_capacity(self.koerper.len() / 4), Compression::default());
            // Writing into memory does not fail.
            let _ = schreiber.write_all(&self.koerper);
            Bytes::from(schreiber.finish().unwrap_or_default())
        };
        self.gepackt.get_or_init(packen).clone()
    }
}

/// Does the browser take gzip? `gzip;q=0` says no.
fn nimmt_gzip(nimmt: &str) -> bool {
    nimmt.split(',').any(|teil| {
        let (art, guete) = teil.split_once(';').unwrap_or((teil, ""));
        art.trim() == "gzip" && !matches!(guete.trim().trim_start_matches("q="), "0" | "0.0" | "0.00" | "0.000")
    })
}

/// Weak, because the same page goes out compressed and plain: the same bytes have the same mark in every process of one
/// build.
fn etag(koerper: &[u8]) -> String {
    let mut hash = DefaultHasher::new();
    koerper.hash(&mut hash);
    format!("W/\"{:016x}\"", hash.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eintrag(bytes: usize) -> Arc<Eintrag> {
        Arc::new(Eintrag {
            stand: Stand { verzeichnis: 1, minute: 1 },
            kopf: HeaderMap::new(),
            koerper: Bytes::from(vec![b'a'; bytes]),
            gepackt: OnceLock::new(),
        })
    }

    #[test]
    fn memory_is_bounded_and_what_is_asked_for_stays() {
        let speicher = Speicher::default();
        let stand = Stand { verzeichnis: 1, minute: 1 };
        let schluessel = |nr: usize| (Sprache::De, format!("/leistung/{nr}?"));
        let seite = eintrag(30_000);
        for nr in 0..10_000 {
            speicher.regal.write().unwrap().legen(schluessel(nr), Arc::clone(&seite));
            // One page is asked for all the time.
            assert!(speicher.nehmen(&schluessel(0), stand).is_some(), "{nr}");
        }
        let regal = speicher.regal.read().unwrap();
        let behalten = regal.jung.len() + regal.alt.len();
        assert!(behalten * (2 * 30_000 + NEBENKOSTEN) <= 2 * GENERATION + 100_000, "{behalten}");
        assert!(behalten > 300, "{behalten}");
        assert!(regal.bytes <= GENERATION);
        drop(regal);
        // A page that rests on an older directory is not given out.
        assert!(speicher.nehmen(&schluessel(9_999), Stand { verzeichnis: 2, minute: 1 }).is_none());
    }

    #[test]
    fn gzip_only_for_those_who_take_it() {
        for (nimmt, soll) in
            [("gzip, deflate, br", true), ("br", false), ("", false), ("gzip;q=0", false), ("br, gzip;q=0.5", true)]
        {
            assert_eq!(nimmt_gzip(nimmt), soll, "{nimmt}");
        }
    }
}
