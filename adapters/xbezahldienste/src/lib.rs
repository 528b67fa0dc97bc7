//! Payments by XBezahldienste, the JSON interface of ePayBL and other payment services of the administration.
//!
//! Promises: one order is one transaction (the `requestId` is ours and repeated), every answer is held against what was
//! asked (id, amount, currency, order), an answer may take ten seconds and 256 KB at most, and plain HTTP is
//! only spoken to this very machine. What a payer brings back in the browser is never read here.
//! The interface has no public OpenAPI; the shape is the one that public implementations use. Personal data of the
//! payer (`requestor`) is not sent: the payment page asks for what its method needs.

mod draht;

use std::time::Duration;

use bytes::Bytes;
use draht::{Amount, Item, PaymentRequest, PaymentTransaction, Status};
use http::{Method, Request, StatusCode, header};
pub use httpclient::Ausweis;
use httpclient::{HttpClient, Tls};
use url::Url;
use zahlung::{Auftrag, Spaeter, Stand, Transaktion, VerfahrenFehler, Zahlungsverfahren};

/// The largest answer that is read.
const HOECHSTENS: usize = 256 * 1024;

/// How to reach the payment service.
#[derive(Clone)]
pub struct Zugang {
    /// Where the interface begins; `paymenttransaction/…` follows. HTTPS, or HTTP to this machine.
    pub basis: Url,
    /// Our id at the payment service (`originatorId`).
    pub urheber: String,
    /// Client certificate (with its chain) and private key, both PEM. A PKCS#12 file is turned into them once with
    /// `openssl pkcs12 -in datei.p12 -nodes`.
    pub ausweis: Option<Ausweis>,
    /// A certificate authority of its own (PEM) instead of the system's.
    pub wurzel: Option<Vec<u8>>,
    /// How long an answer may take; 10 seconds are usual.
    pub frist: Duration,
}

impl std::fmt::Debug for Zugang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zugang").field("basis", &self.basis.as_str()).field("urheber", &self.urheber).finish()
    }
}

/// What is wrong with a [`Zugang`].
#[derive(Debug, thiserror::Error)]
pub enum ZugangFehler {
    /// The address.
    #[error("Adresse des Zahlungsdienstes: {0}")]
    Adresse(&'static str),
    /// Certificate, key or certificate authority.
    #[error("Zertifikat für den Zahlungsdienst: {0}")]
    Zertifikat(#[from] httpclient::TlsFehler),
}

/// The client.
#[derive(Clone)]
pub struct XBezahldienste {
    basis: Url,
    urheber: String,
    lokal: bool,
    client: HttpClient,
}

impl std::fmt::Debug for XBezahldienste {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XBezahldienste").field("basis", &self.basis.as_str()).field("urheber", &self.urheber).finish()
    }
}

impl XBezahldienste {
    /// Checks the access data and makes the client. Connects to nothing yet.
    ///
    /// # Errors
    /// An address without HTTPS that is not this machine, or certificates that cannot be read.
    pub fn neu(zugang: Zugang) -> Result<Self, ZugangFehler> {
        let mut basis = zugang.basis;
        let lokal = httpclient::ist_lokal(&basis);
        if !httpclient::verschluesselt_oder_lokal(&basis) {
            return Err(ZugangFehler::Adresse("nur https:// ist erlaubt (http:// nur auf demselben Rechner)"));
        }
        if !basis.path().ends_with('/') {
            basis.set_path(&format!("{}/", basis.path()));
        }
        let tls = match basis.scheme() {
            "https" => Tls::Eigen { wurzel: zugang.wurzel.as_deref(), ausweis: zugang.ausweis.as_ref() },
            _ => Tls::Keine,
        };
        let client = HttpClient::neu(zugang.frist, HOECHSTENS, tls)?;
        Ok(Self { basis, urheber: zugang.urheber, lokal, client })
    }

    fn adresse(&self, empfaenger: &str, kennung: Option<&str>) -> Result<Url, VerfahrenFehler> {
        let mut url = self.basis.clone();
        url.path_segments_mut()
            .map_err(|()| VerfahrenFehler::Antwort("address without a path".into()))?
            .pop_if_empty()
            .extend(["paymenttransaction", &self.urheber, empfaenger])
            .extend(kennung);
        Ok(url)
    }

    async fn fragen(&self, methode: Method, url: &Url, koerper: Bytes) -> Result<PaymentTransaction, VerfahrenFehler> {
        let anfrage = Request::builder()
            .method(methode)
            .uri(url.as_str())
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .body(koerper)
            .map_err(|e| VerfahrenFehler::Antwort(e.to_string()))?;
        let (status, koerper) =
            self.client.senden(anfrage).await.map_err(|e| VerfahrenFehler::NichtErreichbar(e.to_string()))?;
        lesen(status, &koerper)
    }

    async fn begin(&self, a: &Auftrag) -> Result<Transaktion, VerfahrenFehler> {
        let bestellung = bestellung(a);
        let koerper = serde_json::to_vec(&bestellung).map_err(|e| VerfahrenFehler::Antwort(e.to_string()))?;
        let antwort = self.fragen(Method::POST, &self.adresse(&a.empfaenger, None)?, koerper.into()).await?;
        let echo = &antwort.payment_request;
        gleich("requestId", &echo.request_id, &a.anfrage)?;
        gleich("currency", &echo.currency, "EUR")?;
        if echo.gros_amount.0 != a.betrag {
            return Err(VerfahrenFehler::Antwort(format!(
                "amount {} instead of {}",
                echo.gros_amount.0.als_cent(),
                a.betrag.als_cent()
            )));
        }
        let information = antwort.payment_information;
        if information.transaction_id.is_empty() || information.transaction_id.len() > 200 {
            return Err(VerfahrenFehler::Antwort("transactionId is missing".into()));
        }
        let weiterleitung = information.transaction_redirect_url.unwrap_or_default();
        self.weiterleitung_pruefen(&weiterleitung)?;
        Ok(Transaktion { kennung: information.transaction_id, weiterleitung })
    }

    /// A payer is sent nowhere else than to HTTPS (or, in the demonstration, to this machine).
    fn weiterleitung_pruefen(&self, ziel: &str) -> Result<(), VerfahrenFehler> {
        let falsch = || VerfahrenFehler::Antwort("transactionRedirectUrl is no web address".into());
        // The demonstration's provider lies under our own address and may name it without a host.
        if self.lokal && ziel.starts_with('/') && !ziel.starts_with("//") {
            return Ok(());
        }
        let url = Url::parse(ziel).map_err(|_| falsch())?;
        (url.scheme() == "https" || (self.lokal && url.scheme() == "http")).then_some(()).ok_or_else(falsch)
    }

    async fn query(&self, empfaenger: &str, kennung: &str) -> Result<Stand, VerfahrenFehler> {
        let antwort = self.fragen(Method::GET, &self.adresse(empfaenger, Some(kennung))?, Bytes::new()).await?;
        let information = antwort.payment_information;
        gleich("transactionId", &information.transaction_id, kennung)?;
        Ok(match information.status {
            Status::Initial => Stand::Offen,
            Status::Failed => Stand::Gescheitert,
            Status::Canceled => Stand::Abgebrochen,
            Status::Payed => {
                gleich("currency", &antwort.payment_request.currency, "EUR")?;
                Stand::Bezahlt {
                    betrag: antwort.payment_request.gros_amount.0,
                    am: information
                        .transaction_timestamp
                        .ok_or_else(|| VerfahrenFehler::Antwort("transactionTimestamp is missing".into()))?,
                    zeichen: information.transaction_reference,
                }
            }
        })
    }
}

impl Zahlungsverfahren for XBezahldienste {
    fn beginnen<'a>(&'a self, auftrag: &'a Auftrag) -> Spaeter<'a, Result<Transaktion, VerfahrenFehler>> {
        Box::pin(self.begin(auftrag))
    }

    fn abfragen<'a>(&'a self, empfaenger: &'a str, kennung: &'a str) -> Spaeter<'a, Result<Stand, VerfahrenFehler>> {
        Box::pin(self.query(empfaenger, kennung))
    }
}

fn bestellung(a: &Auftrag) -> PaymentRequest {
    let null = Amount(grund::Betrag::NULL);
    PaymentRequest {
        request_id: a.anfrage.clone(),
        request_timestamp: draht::timestamp(a.zeitpunkt),
        currency: "EUR".into(),
        gros_amount: Amount(a.betrag),
        purpose: a.kassenzeichen.clone(),
        description: Some(a.zweck.clone()),
        redirect_url: a.rueckkehr.clone(),
        items: vec![Item {
            id: "1".into(),
            reference: a.kassenzeichen.clone(),
            description: a.zweck.clone(),
            // Public charges: no VAT.
            tax_rate: null,
            quantity: 1,
            total_net_amount: Amount(a.betrag),
            total_tax_amount: null,
            single_net_amount: Amount(a.betrag),
            single_tax_amount: null,
            booking_data: [("kassenzeichen".to_owned(), a.kassenzeichen.clone())].into(),
        }],
    }
}

fn lesen(status: StatusCode, koerper: &[u8]) -> Result<PaymentTransaction, VerfahrenFehler> {
    if status.is_success() {
        return serde_json::from_slice(koerper).map_err(|e| VerfahrenFehler::Antwort(format!("JSON: {e}")));
    }
    let grund = httpclient::anfang(koerper);
    if httpclient::voruebergehend(status) {
        return Err(VerfahrenFehler::NichtErreichbar(format!("{status}: {grund}")));
    }
    Err(VerfahrenFehler::Abgelehnt { status: status.as_u16(), grund })
}

fn gleich(feld: &str, ist: &str, soll: &str) -> Result<(), VerfahrenFehler> {
    if ist == soll {
        Ok(())
    } else {
        Err(VerfahrenFehler::Antwort(format!("{feld} is not the one that was asked for")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zugang(basis: &str) -> Zugang {
        Zugang {
            basis: basis.parse().expect("an address"),
            urheber: "basiswerk".into(),
            ausweis: None,
            wurzel: None,
            frist: Duration::from_secs(1),
        }
    }

    #[test]
    fn plain_http_only_to_this_machine() {
        assert!(XBezahldienste::neu(zugang("http://127.0.0.1:8080/x")).is_ok());
        assert!(XBezahldienste::neu(zugang("http://[::1]/x")).is_ok());
        assert!(XBezahldienste::neu(zugang("http://epaybl.example/x")).is_err());
        assert!(XBezahldienste::neu(zugang("ftp://localhost/x")).is_err());
    }

    #[test]
    fn names_in_the_path_cannot_leave_it() {
        let x = XBezahldienste::neu(zugang("http://localhost/api/v1")).expect("a client");
        assert_eq!(
            x.adresse("146250020020", Some("../../geheim?x=1")).expect("an address").as_str(),
            "http://localhost/api/v1/paymenttransaction/basiswerk/146250020020/..%2F..%2Fgeheim%3Fx=1"
        );
    }

    #[test]
    fn payers_are_sent_to_https_only() {
        let mut x = XBezahldienste::neu(zugang("http://localhost/")).expect("a client");
        assert!(x.weiterleitung_pruefen("/demo/zahlung/1").is_ok());
        assert!(x.weiterleitung_pruefen("//boese.example/1").is_err());
        x.lokal = false;
        assert!(x.weiterleitung_pruefen("https://epaybl.example/1").is_ok());
        for nein in ["/demo/zahlung/1", "http://epaybl.example/1", "javascript:alert(1)", ""] {
            assert!(x.weiterleitung_pruefen(nein).is_err(), "{nein}");
        }
    }
}
