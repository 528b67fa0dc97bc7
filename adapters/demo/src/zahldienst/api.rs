//! The service's machine interface, strict: what XBezahldienste does not allow is refused with a problem document.

use std::time::Duration;

use axum::{
    Json, Router,
    extract::{Path, State, rejection::JsonRejection},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use grund::Betrag;
use http::{StatusCode, header};
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Bezahlung, Dienst, Fehler, Status, Stoerung, store};

/// Where the interface begins; payments pages lie under `/demo/zahlung/{id}`.
pub const BASIS: &str = "/demo/zahlung/api/";

#[derive(Clone)]
struct Api {
    dienst: Dienst,
    adresse: String,
}

/// The interface under [`BASIS`]; `adresse` is how browsers reach this program ("https://…", no slash at the end).
pub fn router(dienst: Dienst, adresse: impl Into<String>) -> Router {
    Router::new()
        .route("/demo/zahlung/api/paymenttransaction/{urheber}/{empfaenger}", post(anlegen))
        .route("/demo/zahlung/api/paymenttransaction/{urheber}/{empfaenger}/{id}", get(abfragen))
        .with_state(Api { dienst, adresse: adresse.into() })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Anfrage {
    request_id: String,
    request_timestamp: String,
    currency: String,
    gros_amount: f64,
    purpose: String,
    #[serde(default)]
    description: String,
    redirect_url: String,
    items: Vec<Posten>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Posten {
    total_net_amount: f64,
    total_tax_amount: f64,
}

fn cent(euro: f64) -> Option<i64> {
    let cent = (euro * 100.0).round();
    #[expect(clippy::cast_possible_truncation, reason = "bounded in the same line")]
    ((cent - euro * 100.0).abs() < 1e-4 && cent.abs() < 1e12).then_some(cent as i64)
}

impl Anfrage {
    /// The amount, or what is wrong.
    fn pruefen(&self) -> Result<Betrag, &'static str> {
        if self.request_id.is_empty() || self.request_id.len() > 36 {
            return Err("requestId: 1 to 36 characters");
        }
        let zeit: Result<grund::Zeitpunkt, _> = self.request_timestamp.parse();
        if zeit.is_err() || self.request_timestamp.len() != 24 || !self.request_timestamp.ends_with('Z') {
            return Err("requestTimestamp: UTC with milliseconds and Z");
        }
        if self.currency != "EUR" {
            return Err("currency: EUR");
        }
        if self.purpose.is_empty() {
            return Err("purpose is missing");
        }
        if !self.redirect_url.starts_with("http://") && !self.redirect_url.starts_with("https://") {
            return Err("redirectUrl: an absolute web address");
        }
        let betrag = cent(self.gros_amount).filter(|c| *c > 0).ok_or("grosAmount: more than 0, two decimals")?;
        let posten: Option<i64> =
            self.items.iter().map(|p| Some(cent(p.total_net_amount)? + cent(p.total_tax_amount)?)).sum();
        if posten != Some(betrag) {
            return Err("items: their net and tax amounts must add up to grosAmount");
        }
        Ok(Betrag::cent(betrag))
    }
}

fn problem(status: StatusCode, detail: &str) -> Response {
    let titel = status.canonical_reason().unwrap_or("Error");
    let text =
        json!({ "type": "about:blank", "title": titel, "status": status.as_u16(), "detail": detail }).to_string();
    (status, [(header::CONTENT_TYPE, "application/problem+json")], text).into_response()
}

impl IntoResponse for Fehler {
    fn into_response(self) -> Response {
        tracing::error!(fehler = %self, "demonstration payment service");
        problem(StatusCode::INTERNAL_SERVER_ERROR, "internal error")
    }
}

/// Faults of the interface itself.
async fn gestoert(api: &Api) -> Result<Option<Response>, Fehler> {
    let stoerungen = api.dienst.stoerungen().await?;
    if stoerungen.contains(&Stoerung::Traege) {
        tokio::time::sleep(Duration::from_secs(20)).await;
    }
    Ok(stoerungen
        .contains(&Stoerung::Ausfall)
        .then(|| problem(StatusCode::SERVICE_UNAVAILABLE, "demonstration: out of order")))
}

async fn anlegen(
    State(api): State<Api>,
    Path((urheber, empfaenger)): Path<(String, String)>,
    koerper: Result<Json<Value>, JsonRejection>,
) -> Result<Response, Fehler> {
    if let Some(antwort) = gestoert(&api).await? {
        return Ok(antwort);
    }
    let wert = match koerper {
        Ok(Json(wert)) => wert,
        Err(e) => return Ok(problem(e.status(), &e.body_text())),
    };
    let anfrage: Anfrage = match serde_json::from_value(wert.clone()) {
        Ok(anfrage) => anfrage,
        Err(e) => return Ok(problem(StatusCode::BAD_REQUEST, &e.to_string())),
    };
    let betrag = match anfrage.pruefen() {
        Ok(betrag) => betrag,
        Err(was) => return Ok(problem(StatusCode::BAD_REQUEST, was)),
    };
    let id: Uuid = api.dienst.umwelt.neue_id();
    let neu = store::Neu {
        id,
        urheber,
        empfaenger,
        anfrage_id: anfrage.request_id,
        anfrage: wert,
        betrag,
        zweck: if anfrage.description.is_empty() { anfrage.purpose } else { anfrage.description },
        rueckkehr: anfrage.redirect_url,
        kassenzeichen: format!("DEMO-{}", &id.simple().to_string()[20..]).to_uppercase(),
    };
    let bezahlung = store::insert_or_find(api.dienst.db.pool(), &neu, api.dienst.umwelt.jetzt()).await?;
    if bezahlung.betrag != betrag {
        return Ok(problem(StatusCode::CONFLICT, "requestId was used for another amount"));
    }
    Ok(Json(antwort(&api, (&neu.urheber, &neu.empfaenger), &bezahlung)).into_response())
}

async fn abfragen(
    State(api): State<Api>,
    Path((urheber, empfaenger, id)): Path<(String, String, String)>,
) -> Result<Response, Fehler> {
    if let Some(antwort) = gestoert(&api).await? {
        return Ok(antwort);
    }
    api.dienst.faelliges_anwenden().await?;
    let bezahlung = match id.parse() {
        Ok(id) => store::load_von(api.dienst.db.pool(), &urheber, &empfaenger, id).await?,
        Err(_) => None,
    };
    Ok(match bezahlung {
        Some(b) => Json(antwort(&api, (&urheber, &empfaenger), &b)).into_response(),
        None => problem(StatusCode::NOT_FOUND, "no such transaction"),
    })
}

fn antwort(api: &Api, (urheber, empfaenger): (&str, &str), b: &Bezahlung) -> Value {
    let mut anfrage = b.anfrage.clone();
    if let Some(bezahlt) = b.bezahlt.filter(|bezahlt| *bezahlt != b.betrag) {
        #[expect(clippy::cast_precision_loss, reason = "below 2^53 cents")]
        let euro = bezahlt.als_cent() as f64 / 100.0;
        anfrage["grosAmount"] = json!(euro);
    }
    json!({
        "paymentInformation": {
            "transactionUrl": format!("{}{BASIS}paymenttransaction/{urheber}/{empfaenger}/{}", api.adresse, b.id),
            "transactionRedirectUrl": format!("{}/demo/zahlung/{}", api.adresse, b.id),
            "transactionId": b.id,
            "transactionReference": b.kassenzeichen,
            "transactionTimestamp": format!("{:.3}", b.geaendert),
            "paymentMethod": "OTHER",
            "paymentMethodDetail": "Demonstration",
            "status": b.status.wort(),
            "statusDetail": if b.status == Status::Initial { "Demonstration: offen" } else { "Demonstration" },
        },
        "paymentRequest": anfrage,
    })
}
