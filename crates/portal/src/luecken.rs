//! Finished pages of citizens who are signed in, kept as the others ([`crate::speicher`]), with gaps for what is theirs
//! ([`web::Vorlage`]).

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use grund::Sprache;
use http::{HeaderMap, StatusCode};
use web::{
    Anfrage, Ergebnis, Vorlage, WebFehler,
    axum::body::to_bytes,
    axum::response::{IntoResponse as _, Response},
};

/// Pages at most; then all are thrown away. Some 15 kB each.
const HOECHSTENS: usize = 256;
/// Longer addresses are not worth keeping.
const ADRESSE_HOECHSTENS: usize = 200;
/// No page is larger.
const SEITE_HOECHSTENS: usize = 4 << 20;

/// A page with gaps, and the directory and minute on which it rests.
#[derive(Debug)]
struct Luecken {
    stand: (i64, i64),
    kopf: HeaderMap,
    vorlage: Vorlage,
}

/// The store of pages with gaps.
#[derive(Debug, Default)]
pub(crate) struct Lueckenspeicher {
    seiten: RwLock<HashMap<(Sprache, String), Arc<Luecken>>>,
}

impl Lueckenspeicher {
    /// The kept page with this person's parts, or a new one by `machen`.
    pub(crate) async fn liefern(&self, anfrage: &Anfrage, machen: impl Fn(&Anfrage) -> Ergebnis) -> Ergebnis {
        if anfrage.pfad.len() + anfrage.abfrage.len() > ADRESSE_HOECHSTENS {
            return machen(anfrage);
        }
        let stand = (anfrage.haus.verzeichnis.stand().nummer(), anfrage.jetzt.as_second().div_euclid(60));
        // Another host may have another name, brand and catalogue.
        let auftritt = anfrage.auftritt.as_ref().map(|a| a.traeger.to_string()).unwrap_or_default();
        let adresse = (anfrage.gewuenscht, format!("{auftritt}{}?{}", anfrage.pfad, anfrage.abfrage));
        let da = self.seiten.read().unwrap_or_else(PoisonError::into_inner).get(&adresse).cloned();
        if let Some(antwort) = da.filter(|l| l.stand == stand).and_then(|l| l.antwort(anfrage)) {
            return Ok(antwort);
        }
        let antwort = machen(&anfrage.mit_luecken())?;
        if antwort.status() != StatusCode::OK {
            return machen(anfrage);
        }
        let (teile, koerper) = antwort.into_parts();
        let koerper = to_bytes(koerper, SEITE_HOECHSTENS).await.map_err(WebFehler::intern)?;
        // Files (open data, the map of the site) have no gaps.
        let Some(vorlage) = std::str::from_utf8(&koerper).ok().and_then(Vorlage::aus) else {
            return machen(anfrage);
        };
        let luecken = Arc::new(Luecken { stand, kopf: teile.headers, vorlage });
        let antwort = luecken.antwort(anfrage);
        let mut seiten = self.seiten.write().unwrap_or_else(PoisonError::into_inner);
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
