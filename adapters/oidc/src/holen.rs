//! HTTP to the provider: bounded in time and size, encrypted unless it is this machine.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::{ConfigBuilderExt, HttpsConnector};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use konto::IdentitaetFehler;
use serde::de::DeserializeOwned;
use url::{Host, Url};

/// The largest answer that is read.
const HOECHSTENS: usize = 256 * 1024;

#[derive(Clone)]
pub struct Holer {
    frist: Duration,
    lokal: bool,
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl std::fmt::Debug for Holer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Holer")
    }
}

impl Holer {
    /// For a provider at this address; or a sentence for the operator.
    pub fn neu(aussteller: &Url, frist: Duration) -> Result<Self, String> {
        let lokal = ist_lokal(aussteller);
        match aussteller.scheme() {
            "https" => {}
            "http" if lokal => {}
            _ => return Err("Identitätsdienst: nur https:// ist erlaubt (http:// nur auf demselben Rechner)".into()),
        }
        let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
            .with_safe_default_protocol_versions()
            .map_err(|e| e.to_string())?;
        let tls = if aussteller.scheme() == "https" {
            tls.with_native_roots().map_err(|e| format!("Zertifikate des Systems: {e}"))?
        } else {
            tls.with_root_certificates(rustls::RootCertStore::empty())
        };
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_connect_timeout(Some(frist.min(Duration::from_secs(5))));
        let verbinder = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls.with_no_client_auth())
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new()).pool_idle_timeout(Duration::from_secs(30)).build(verbinder);
        Ok(Self { frist, lokal, client })
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
        if url.scheme() != "https" && !(self.lokal && ist_lokal(&url)) {
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
        let anfrage = anfrage.body(Full::new(Bytes::from(formular.unwrap_or_default()))).map_err(|e| ungueltig(&e))?;
        let alles = async {
            let antwort = self.client.request(anfrage).await.map_err(|e| nicht_erreichbar(&e))?;
            let status = antwort.status();
            let koerper = Limited::new(antwort.into_body(), HOECHSTENS)
                .collect()
                .await
                .map_err(|e| IdentitaetFehler::NichtErreichbar(format!("answer broke off: {e}")))?
                .to_bytes();
            Ok((status, koerper))
        };
        let (status, koerper) = tokio::time::timeout(self.frist, alles)
            .await
            .map_err(|_| IdentitaetFehler::NichtErreichbar(format!("no answer within {:?}", self.frist)))??;
        lesen(status, &koerper)
    }
}

fn lesen<T: DeserializeOwned>(status: StatusCode, koerper: &[u8]) -> Result<T, IdentitaetFehler> {
    if status.is_success() {
        return serde_json::from_slice(koerper).map_err(|e| IdentitaetFehler::Ungueltig(format!("JSON: {e}")));
    }
    let grund: String = String::from_utf8_lossy(koerper).chars().filter(|c| !c.is_control()).take(200).collect();
    let grund = format!("{status}: {grund}");
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::REQUEST_TIMEOUT {
        return Err(IdentitaetFehler::NichtErreichbar(grund));
    }
    Err(IdentitaetFehler::Abgelehnt(grund))
}

fn nicht_erreichbar(e: &hyper_util::client::legacy::Error) -> IdentitaetFehler {
    let mut text = e.to_string();
    let mut tiefer = std::error::Error::source(e);
    while let Some(grund) = tiefer {
        text = format!("{text}: {grund}");
        tiefer = grund.source();
    }
    IdentitaetFehler::NichtErreichbar(text)
}

fn ist_lokal(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        // 0.0.0.0 as a destination is this machine as well.
        Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unspecified(),
        None => false,
    }
}
