//! Hands matters over to back-end systems by the interface Fachverfahren-Übergabe (docs/fachverfahren-uebergabe.json): our
//! own published contract, JSON over HTTPS.
//!
//! Promises: the same delivery is the same bytes under the same `Idempotency-Key`; a receipt counts only with the hash of
//! exactly these bytes; an answer may take ten seconds and 64 KB at most; a redirect is followed nowhere; plain HTTP is only
//! spoken to this very machine. A refusal is one only if the other side says so about this delivery (409, 413, 422);
//! everything else is a fault of the way. A service that has an access key of its own at a target sends it beside the token of
//! the target; 403 then is a fault of this key alone. Orders to registers (docs/register-auftrag.json) go by the same client.
//!
//! It is no message standard of a procedure: trade notices go out in this form, not as XGewerbeanzeige, whose schema was not to be had
//! (docs/gewerbe-weiterleitung.md). Element names are not guessed.

mod draht;
mod register;

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use httpclient::{HttpClient, HttpFehler, Tls};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use uebergabe::{
    Anschluss, Auskunft, Datei, Quittung, Rueckmeldung, Sendung, Spaeter, Uebergabeweg, WegFehler, adresse_pruefen,
};
use url::Url;

/// The largest answer that is read.
const HOECHSTENS: usize = 64 * 1024;
/// All files of a delivery together, before they are encoded.
pub const DATEIEN_HOECHSTENS: u64 = 25 * 1024 * 1024;

/// The header with the access key of the service, beside the token of the target.
pub const ZUGANG: &str = "zugangsschluessel";

/// The client. One serves all targets.
#[derive(Debug, Clone)]
pub struct Fachverfahren {
    client: HttpClient,
}

impl Fachverfahren {
    /// An answer may take `frist`. Connects to nothing yet.
    ///
    /// # Errors
    /// The certificates of the system cannot be read.
    pub fn neu(frist: Duration) -> std::io::Result<Self> {
        let client = HttpClient::neu(frist, HOECHSTENS, Tls::System).map_err(std::io::Error::other)?;
        Ok(Self { client })
    }

    async fn senden(&self, an: &Anschluss, anfrage: http::request::Builder, koerper: Bytes) -> Antwort {
        let anfrage = anfrage.header(header::ACCEPT, "application/json");
        let anfrage = match &an.token {
            Some(token) => anfrage.header(header::AUTHORIZATION, format!("Bearer {token}")),
            None => anfrage,
        };
        let anfrage = match &an.zugang {
            Some(zugang) => anfrage.header(ZUGANG, zugang),
            None => anfrage,
        };
        let anfrage = anfrage.body(koerper).map_err(|e| WegFehler::Zugang(e.to_string()))?;
        self.client.senden(anfrage).await.map_err(|e| match e {
            HttpFehler::Abgebrochen(_) => WegFehler::Antwort(e.to_string()),
            HttpFehler::NichtErreichbar(_) | HttpFehler::Frist(_) => WegFehler::NichtErreichbar(e.to_string()),
        })
    }

    async fn hand_over(&self, an: &Anschluss, sendung: &Sendung, dateien: &[Datei]) -> Result<Quittung, WegFehler> {
        let bytes: u64 = dateien.iter().map(|d| d.bytes.len() as u64).sum();
        if bytes > DATEIEN_HOECHSTENS {
            return Err(WegFehler::ZuGross(bytes));
        }
        let koerper = serde_json::to_vec(&draht::Uebergabe::aus(sendung, dateien))
            .map_err(|e| WegFehler::Antwort(e.to_string()))?;
        let hash = Sha256::digest(&koerper);
        let anfrage = Request::builder()
            .method(Method::POST)
            .uri(adresse(an, &["uebergaben"])?.as_str())
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", sendung.id.to_string())
            // RFC 9530.
            .header("content-digest", format!("sha-256=:{}:", STANDARD.encode(hash)));
        let quittung: draht::Quittung = lesen(an, self.senden(an, anfrage, koerper.into()).await?)?;
        if quittung.sha256 != draht::hex(&hash) {
            return Err(WegFehler::Antwort("the receipt is for other bytes".into()));
        }
        if !kennung_gilt(&quittung.id) {
            return Err(WegFehler::Antwort("the receipt has no usable number".into()));
        }
        Ok(Quittung { kennung: quittung.id })
    }

    async fn ask(&self, an: &Anschluss, kennung: &str) -> Result<Auskunft, WegFehler> {
        let anfrage = Request::builder().method(Method::GET).uri(adresse(an, &["uebergaben", kennung])?.as_str());
        let (status, koerper) = self.senden(an, anfrage, Bytes::new()).await?;
        if status == StatusCode::NOT_FOUND {
            return Err(WegFehler::Antwort("it does not know the number of its own receipt".into()));
        }
        let stand: draht::Stand = lesen(an, (status, koerper))?;
        if stand.id != kennung {
            return Err(WegFehler::Antwort("the answer is about another number".into()));
        }
        let wort = match stand.stand {
            draht::Wort::Eingegangen => None,
            draht::Wort::InBearbeitung => Some(Rueckmeldung::InBearbeitung),
            draht::Wort::Bewilligt => Some(Rueckmeldung::Bewilligt),
            draht::Wort::Abgelehnt => Some(Rueckmeldung::Abgelehnt),
            draht::Wort::Erledigt => Some(Rueckmeldung::Erledigt),
        };
        Ok(Auskunft { stand: wort, text: stand.text.map(|t| satz(&t)).filter(|t| !t.is_empty()) })
    }
}

impl Uebergabeweg for Fachverfahren {
    fn uebergeben<'a>(
        &'a self,
        an: &'a Anschluss,
        sendung: &'a Sendung,
        dateien: &'a [Datei],
    ) -> Spaeter<'a, Result<Quittung, WegFehler>> {
        Box::pin(self.hand_over(an, sendung, dateien))
    }

    fn abfragen<'a>(&'a self, an: &'a Anschluss, kennung: &'a str) -> Spaeter<'a, Result<Auskunft, WegFehler>> {
        Box::pin(self.ask(an, kennung))
    }
}

type Antwort = Result<(StatusCode, Bytes), WegFehler>;

fn adresse(an: &Anschluss, teile: &[&str]) -> Result<Url, WegFehler> {
    let mut url = adresse_pruefen(&an.adresse).map_err(|e| WegFehler::Zugang(e.to_string()))?;
    url.path_segments_mut().map_err(|()| WegFehler::Zugang("no path".into()))?.pop_if_empty().extend(teile);
    Ok(url)
}

/// Printable ASCII without spaces, short: it stands in addresses and is read aloud.
fn kennung_gilt(text: &str) -> bool {
    (1..=100).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic())
}

/// What the other side wrote, as one bounded text.
fn satz(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || *c == '\n').take(500).collect::<String>().trim().to_owned()
}

fn lesen<T: DeserializeOwned>(an: &Anschluss, (status, koerper): (StatusCode, Bytes)) -> Result<T, WegFehler> {
    if status.is_success() {
        return serde_json::from_slice(&koerper).map_err(|e| WegFehler::Antwort(format!("JSON: {e}")));
    }
    let problem = serde_json::from_slice::<draht::Problem>(&koerper).ok();
    let grund = problem.and_then(|p| p.detail.or(p.title)).map(|t| satz(&t)).unwrap_or_default();
    match status {
        StatusCode::CONFLICT | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::PAYLOAD_TOO_LARGE => {
            Err(WegFehler::Abgewiesen(if grund.is_empty() { format!("ohne Begründung ({status})") } else { grund }))
        }
        StatusCode::FORBIDDEN if an.zugang.is_some() => Err(WegFehler::Schluessel(grund)),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND => {
            Err(WegFehler::Zugang(format!("{status} {grund}")))
        }
        s if httpclient::voruebergehend(s) => Err(WegFehler::NichtErreichbar(format!("{status} {grund}"))),
        _ => Err(WegFehler::Antwort(format!("{status} {grund}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_cannot_leave_the_path() {
        let an = Anschluss { adresse: "https://fach.example/a".into(), token: None, zugang: None };
        let url = adresse(&an, &["uebergaben", "../../geheim?x=1"]).expect("an address");
        assert_eq!(url.as_str(), "https://fach.example/a/uebergaben/..%2F..%2Fgeheim%3Fx=1");
    }
}
