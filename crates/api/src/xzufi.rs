//! `/api/v1/xzufi`: the public directory as other portals read it, all of it or what changed since a number. Written while
//! it is sent; the writer is an adapter's, the binary has handed it to the house.

use std::{
    io::{self, Write},
    sync::Arc,
};

use futures_util::stream;
use grund::Land;
use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::json;
use tokio::sync::mpsc;
use verzeichnis::{Stand, einspielen};
use web::{
    Austauschkopf, Austauschschreiber, WebFehler,
    axum::{
        body::{Body, Bytes},
        response::{IntoResponse as _, Response},
    },
};

use crate::{
    bekannt,
    endpunkt::{Endpunkt, LAND, SEIT, Tun, Zukunft},
    problem::{Art, Problem},
    ruf::{Ruf, Stoerung},
};

pub(crate) const MEDIENTYP: &str = "application/xml";
/// Bytes handed to the network at once, and how many such pieces wait at most.
const HAPPEN: usize = 64 * 1024;
const WARTEND: usize = 4;
/// The number for the next time.
static NUMMER: HeaderName = HeaderName::from_static("basiswerk-aenderung");

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/xzufi",
    name: "xzufi",
    titel: "Verzeichnis als XZuFi 2.3.1",
    text: "Leistungen mit Texten, Stellen, Zuständigkeiten und Onlinedienste als eine XZuFi-Nachricht: ohne „seit“ alles, \
           mit „seit“ nur, was sich nach dieser Nummer geändert hat und was es nicht mehr gibt. Die Nummer für das nächste \
           Mal steht im Kopf Basiswerk-Aenderung. Mit „land“ oder unter der Adresse eines Landes kommt nur, was es dort gibt; \
           was zu einem anderen Land gehört, gilt in einem Delta als gelöscht. Die Nachricht wird geschrieben, während sie gesendet wird.",
    parameter: &[SEIT, LAND],
    antwort: |_| json!({ "type": "string" }),
    medientyp: MEDIENTYP,
    beispiele: &["/api/v1/xzufi"],
    probleme: &[Art::ParameterFalsch, Art::NichtGefunden, Art::AnderesLand],
    tun: Tun::Warten(nachricht),
};

fn nachricht<'a>(ruf: &'a Ruf<'a>) -> Zukunft<'a> {
    Box::pin(async move {
        let haus = &ruf.anfrage.haus;
        let Some(schreiber) = haus.austausch else {
            return Err(Problem::neu(Art::NichtGefunden, "Diese Installation gibt kein XZuFi aus.").into());
        };
        // State and number are of one piece: what is not in the one is told after the other.
        let stand = Arc::clone(&ruf.stand);
        let bis = stand.letzte_aenderung();
        let seit: Option<i64> = ruf.zahl("seit");
        if let Some(seit) = seit.filter(|seit| *seit > bis) {
            let satz = format!(
                "Die Nummer {seit} ist hier noch nicht vergeben, die letzte ist {bis}. Nehmen Sie die aus dem Kopf \
                 Basiswerk-Aenderung Ihrer letzten Antwort, oder fragen Sie einmal ohne seit nach allem."
            );
            return Err(Problem::neu(Art::ParameterFalsch, satz).mit("parameter", "seit").into());
        }
        let land = ruf.land;
        let wo = land.map_or_else(|| "alle".to_owned(), |l| l.to_string());
        let etag = format!("W/\"xzufi-{bis}-{wo}-{}\"", seit.map_or_else(|| "voll".to_owned(), |s| s.to_string()));
        if bekannt(ruf.kopf, &etag) {
            return Err(Stoerung::Fertig(Box::new(koepfe(StatusCode::NOT_MODIFIED.into_response(), bis, &etag))));
        }
        let aenderungen = match seit {
            Some(seit) => {
                Some(verzeichnis::aenderungen_zwischen(&haus.db, seit, bis).await.map_err(WebFehler::intern)?)
            }
            None => None,
        };
        let kopf = Austauschkopf {
            sender: einspielen::ausgabestelle(&haus.einstellungen.adresse),
            nummer: haus.umwelt.neue_id::<uuid::Uuid>().to_string(),
            zeit: ruf.anfrage.jetzt,
        };
        let koerper = strom(schreiber, kopf, stand, land, aenderungen);
        let antwort = ([(header::CONTENT_TYPE, MEDIENTYP)], koerper).into_response();
        Err(Stoerung::Fertig(Box::new(koepfe(antwort, bis, &etag))))
    })
}

fn koepfe(mut antwort: Response, bis: i64, etag: &str) -> Response {
    let kopf = antwort.headers_mut();
    kopf.insert(NUMMER.clone(), bis.into());
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    if let Ok(etag) = HeaderValue::from_str(etag) {
        kopf.insert(header::ETAG, etag);
    }
    antwort
}

/// Written by a thread of its own, no faster than the caller takes it; a caller who goes away ends it.
fn strom(
    schreiber: Austauschschreiber,
    kopf: Austauschkopf,
    stand: Arc<Stand>,
    land: Option<Land>,
    aenderungen: Option<Vec<verzeichnis::Aenderung>>,
) -> Body {
    let (sender, empfaenger) = mpsc::channel::<io::Result<Bytes>>(WARTEND);
    tokio::task::spawn_blocking(move || {
        let mut ziel = Leitung { sender, voll: Vec::with_capacity(HAPPEN) };
        let geschrieben = match aenderungen {
            None => schreiber(&mut ziel, &kopf, &mut einspielen::objekte(&stand, &kopf.sender, land)),
            Some(a) => {
                let objekte = einspielen::geaenderte_objekte(&stand, &kopf.sender, land, &a);
                schreiber(&mut ziel, &kopf, &mut objekte.into_iter())
            }
        };
        // Whoever reads must not take a broken message for a whole one. That the caller went away is no fault.
        if let Err(fehler) = geschrieben.and_then(|_| ziel.flush()) {
            let _ = ziel.sender.blocking_send(Err(fehler));
        }
    });
    Body::from_stream(stream::unfold(empfaenger, |mut e| async move { e.recv().await.map(|happen| (happen, e)) }))
}

/// Gathers what is written and hands it on in pieces.
struct Leitung {
    sender: mpsc::Sender<io::Result<Bytes>>,
    voll: Vec<u8>,
}

impl Write for Leitung {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.voll.extend_from_slice(bytes);
        if self.voll.len() >= HAPPEN {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let happen = Bytes::from(std::mem::take(&mut self.voll));
        self.sender.blocking_send(Ok(happen)).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
