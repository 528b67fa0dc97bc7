//! Whose certificates are trusted, and with which one we identify ourselves.

use hyper_rustls::ConfigBuilderExt;
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};

/// A client certificate.
#[derive(Clone)]
pub struct Ausweis {
    /// Certificate and chain, PEM.
    pub zertifikat: Vec<u8>,
    /// Private key, PEM.
    pub schluessel: Vec<u8>,
}

/// Who is trusted.
#[derive(Clone, Copy, Default)]
pub enum Tls<'a> {
    /// The certificate authorities of the system.
    #[default]
    System,
    /// Nobody: only this very machine is spoken to, without encryption.
    Keine,
    /// This certificate authority (PEM; without one those of the system), and a client certificate.
    Eigen {
        /// The only authority that is trusted.
        wurzel: Option<&'a [u8]>,
        /// How we identify ourselves.
        ausweis: Option<&'a Ausweis>,
    },
}

/// A certificate or key that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct TlsFehler(String);

impl Tls<'_> {
    pub(crate) fn lesen(self) -> Result<ClientConfig, TlsFehler> {
        let fehler = |e: &dyn std::fmt::Display| TlsFehler(e.to_string());
        let bauer = ClientConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
            .with_safe_default_protocol_versions()
            .map_err(|e| fehler(&e))?;
        let (wurzel, ausweis) = match self {
            Self::System => (None, None),
            Self::Keine => {
                return Ok(bauer.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
            }
            Self::Eigen { wurzel, ausweis } => (wurzel, ausweis),
        };
        let bauer = match wurzel {
            Some(pem) => {
                let mut wurzeln = RootCertStore::empty();
                for zertifikat in CertificateDer::pem_slice_iter(pem) {
                    wurzeln.add(zertifikat.map_err(|e| fehler(&e))?).map_err(|e| fehler(&e))?;
                }
                bauer.with_root_certificates(wurzeln)
            }
            None => bauer.with_native_roots().map_err(|e| fehler(&e))?,
        };
        let Some(a) = ausweis else { return Ok(bauer.with_no_client_auth()) };
        let kette: Vec<_> =
            CertificateDer::pem_slice_iter(&a.zertifikat).collect::<Result<_, _>>().map_err(|e| fehler(&e))?;
        let schluessel = PrivateKeyDer::from_pem_slice(&a.schluessel).map_err(|e| fehler(&e))?;
        bauer.with_client_auth_cert(kette, schluessel).map_err(|e| fehler(&e))
    }
}
