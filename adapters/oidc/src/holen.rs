//! HTTP to the provider: bounded in time and size, encrypted unless it is this machine.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use httpclient::{HttpClient, Tls};
use konto::IdentitaetFehler;
use serde::de::DeserializeOwned;
use url::Url;

/// The largest answer that is read.
const HOECHSTENS: usize = 256 * 1024;

#[derive(Debug, Clone)]
pub struct Holer {
    lokal: bool,
    client: HttpClient,
}

impl Holer {
    /// For a provider at this address; or a sentence for the operator.
    pub fn neu(aussteller: &Url, frist: Duration) -> Result<Self, String> {
        if !httpclient::verschluesselt_oder_lokal(aussteller) {
            return Err("Identitätsdienst: nur https:// ist erlaubt (http:// nur auf demselben Rechner)".into());
        }
        let tls = if aussteller.scheme() == "https" { Tls::System } else { Tls::Keine };
        let client = HttpClient::neu(frist, HOECHSTENS, tls).map_err(|e| format!("Zertifikate des Systems: {e}"))?;
        Ok(Self { lokal: httpclient::ist_lokal(aussteller), client })
    }

    /// An address to which the provider sends browsers: HTTPS, or where it is this machine also HTTP.
    pub fn fuer_browser(&self, adresse: &str) -> Result<Url, IdentitaetFehler> {
        let falsch = || IdentitaetFehler::Ungueltig("authorization_endpoint is no web address".into());
        let url = Url::parse(adresse).map_err(|_| falsch())?;
        (url.scheme() == "https" || (self.lokal && url.scheme() == "http")).then_some(url).ok_or_else(falsch)
    }

    /// Asks, and reads the answer as JSON.
    pub async fn json<T: DeserializeOwned>(
        &self,
        methode: Method,
        adresse: &str,
        formular: Option<String>,
        anmeldung: Option<&str>,
    ) -> Result<T, IdentitaetFehler> {
        let ungueltig = |e: &dyn std::fmt::Display| IdentitaetFehler::Ungueltig(e.to_string());
        let url = Url::parse(adresse).map_err(|e| ungueltig(&e))?;
        if url.scheme() != "https" && !(self.lokal && httpclient::verschluesselt_oder_lokal(&url)) {
            return Err(IdentitaetFehler::Ungueltig(format!("{adresse} is not encrypted")));
        }
        let mut anfrage =
            Request::builder().method(methode).uri(url.as_str()).header(header::ACCEPT, "application/json");
        if formular.is_some() {
            anfrage = anfrage.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        if let Some(anmeldung) = anmeldung {
            anfrage = anfrage.header(header::AUTHORIZATION, anmeldung);
        }
        let anfrage = anfrage.body(Bytes::from(formular.unwrap_or_default())).map_err(|e| ungueltig(&e))?;
        let (status, koerper) =
            self.client.senden(anfrage).await.map_err(|e| IdentitaetFehler::NichtErreichbar(e.to_string()))?;
        lesen(status, &koerper)
    }
}

fn lesen<T: DeserializeOwned>(status: StatusCode, koerper: &[u8]) -> Result<T, IdentitaetFehler> {
    if status.is_success() {
        return serde_json::from_slice(koerper).map_err(|e| IdentitaetFehler::Ungueltig(format!("JSON: {e}")));
    }
    let grund = format!("{status}: {}", httpclient::anfang(koerper));
    if httpclient::voruebergehend(status) {
        return Err(IdentitaetFehler::NichtErreichbar(grund));
    }
    Err(IdentitaetFehler::Abgelehnt(grund))
}
