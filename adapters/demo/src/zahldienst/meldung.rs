//! The notifier: tells our platform that something changed at a transaction, not what. A notice that fails is lost,
//! as with many real services.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri, header};
use http_body_util::Full;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};

use super::{Dienst, Fehler, store};

/// Sends the notices of a [`Dienst`].
#[derive(Debug, Clone)]
pub struct Melder {
    dienst: Dienst,
    ziel: Uri,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Melder {
    /// Notices go to `ziel` as a form with the field `transactionId` (plain HTTP to this machine).
    #[must_use]
    pub fn neu(dienst: Dienst, ziel: Uri) -> Self {
        Self { dienst, ziel, client: Client::builder(TokioExecutor::new()).build_http() }
    }

    /// One round: late changes happen, due notices are sent. Gives back how many were accepted.
    ///
    /// # Errors
    /// The database.
    pub async fn runde(&self) -> Result<usize, Fehler> {
        self.dienst.faelliges_anwenden().await?;
        let mut angekommen = 0;
        for (id, anzahl) in store::claim_meldungen(self.dienst.db.pool(), 20).await? {
            for _ in 0..anzahl {
                angekommen += usize::from(self.senden(&id.to_string()).await);
            }
        }
        Ok(angekommen)
    }

    /// Rounds for as long as the program runs.
    pub async fn laufen(self) {
        let mut takt = tokio::time::interval(Duration::from_secs(1));
        takt.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
        loop {
            takt.tick().await;
            if let Err(e) = self.runde().await {
                tracing::warn!(fehler = %e, "demonstration payment service: round failed");
            }
        }
    }

    async fn senden(&self, id: &str) -> bool {
        let anfrage = Request::post(self.ziel.clone())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::new(Bytes::from(format!("transactionId={id}"))));
        let Ok(anfrage) = anfrage else { return false };
        match tokio::time::timeout(Duration::from_secs(5), self.client.request(anfrage)).await {
            Ok(Ok(antwort)) if antwort.status().is_success() => true,
            Ok(Ok(antwort)) => {
                tracing::warn!(status = %antwort.status(), "demonstration payment service: notice refused");
                false
            }
            Ok(Err(e)) => {
                tracing::warn!(fehler = %e, "demonstration payment service: notice lost");
                false
            }
            Err(_) => false,
        }
    }
}
