//! HTTP to other systems, for the adapters.
//!
//! Promises: an answer takes at most the time and the bytes that were set; a redirect is followed nowhere; certificates
//! are those of the system or the ones that were given. Which addresses may be asked without encryption, the adapter
//! decides with [`verschluesselt_oder_lokal`].

mod tls;

use std::{error::Error, fmt, time::Duration};

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper_rustls::HttpsConnector;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use url::{Host, Url};

pub use tls::{Ausweis, Tls, TlsFehler};

/// The longest time until a connection stands.
const VERBINDEN: Duration = Duration::from_secs(5);
/// How long an unused connection is kept.
const LEERLAUF: Duration = Duration::from_secs(30);

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum HttpFehler {
    /// No connection, or none that is trusted.
    #[error("{0}")]
    NichtErreichbar(String),
    /// It took too long.
    #[error("no answer within {0:?}")]
    Frist(Duration),
    /// It broke off, or was longer than allowed.
    #[error("the answer broke off or is too long: {0}")]
    Abgebrochen(String),
}

/// The client. A clone uses the same connections.
#[derive(Clone)]
pub struct HttpClient {
    frist: Duration,
    hoechstens: usize,
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient").field("frist", &self.frist).field("hoechstens", &self.hoechstens).finish()
    }
}

impl HttpClient {
    /// A client whose answers may take `frist` and be `hoechstens` bytes long. Connects to nothing yet.
    ///
    /// # Errors
    /// The certificates cannot be read.
    pub fn neu(frist: Duration, hoechstens: usize, tls: Tls<'_>) -> Result<Self, TlsFehler> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_connect_timeout(Some(frist.min(VERBINDEN)));
        let verbinder = hyper_rustls::HttpsConnectorBuilder::new()
            .with_tls_config(tls.lesen()?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new()).pool_idle_timeout(LEERLAUF).build(verbinder);
        Ok(Self { frist, hoechstens, client })
    }

    /// Asks, and gives the status and the whole body, whatever the status is.
    ///
    /// # Errors
    /// There is no whole answer.
    pub async fn senden(&self, anfrage: Request<Bytes>) -> Result<(StatusCode, Bytes), HttpFehler> {
        let alles = async {
            let antwort = self.client.request(anfrage.map(Full::new)).await;
            let antwort = antwort.map_err(|e| HttpFehler::NichtErreichbar(mit_gruenden(&e)))?;
            let status = antwort.status();
            let koerper = Limited::new(antwort.into_body(), self.hoechstens).collect().await;
            Ok((status, koerper.map_err(|e| HttpFehler::Abgebrochen(e.to_string()))?.to_bytes()))
        };
        tokio::time::timeout(self.frist, alles).await.map_err(|_| HttpFehler::Frist(self.frist))?
    }
}

/// Does this status say "later" rather than "no"?
#[must_use]
pub fn voruebergehend(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT)
}

/// The beginning of an answer as text for the log: without control characters, 200 characters at most.
#[must_use]
pub fn anfang(koerper: &[u8]) -> String {
    String::from_utf8_lossy(koerper).chars().filter(|c| !c.is_control()).take(200).collect()
}

/// HTTPS, or HTTP to this very machine.
#[must_use]
pub fn verschluesselt_oder_lokal(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && ist_lokal(url))
}

/// Is it this very machine?
#[must_use]
pub fn ist_lokal(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        // 0.0.0.0 as a destination is this machine as well.
        Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.is_unspecified(),
        None => false,
    }
}

fn mit_gruenden(e: &dyn Error) -> String {
    let mut text = e.to_string();
    let mut tiefer = e.source();
    while let Some(grund) = tiefer {
        text = format!("{text}: {grund}");
        tiefer = grund.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_only_to_this_machine() {
        let darf = |url: &str| verschluesselt_oder_lokal(&url.parse().expect("an address"));
        for ja in ["https://a.example/", "http://127.0.0.1:8080/x", "http://[::1]/x", "http://localhost/"] {
            assert!(darf(ja), "{ja}");
        }
        for nein in
            ["http://a.example/x", "ftp://localhost/x", "http://127.0.0.1.a.example/", "http://localhost.a.example/"]
        {
            assert!(!darf(nein), "{nein}");
        }
    }
}
