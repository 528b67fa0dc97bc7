//! The service's machine interface: discovery, keys, token. Its pages lie beside it (`seiten::ausweis`).

use axum::{
    Json, Router,
    extract::{RawForm, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{StatusCode, header};
use serde_json::json;

use super::{ACR_HOCH, ACR_SUBSTANZIELL, Dienst, Fehler};

/// Where the service lies below the address of this program.
pub const PFAD: &str = "/demo/ausweis";

#[derive(Clone)]
struct Api {
    dienst: Dienst,
    aussteller: String,
}

/// The interface below [`PFAD`]. `basis` is how the relying party reaches this program (no slash at the end); browsers
/// come by the address of the service.
pub fn router(dienst: Dienst, basis: &str) -> Router {
    Router::new()
        .route("/demo/ausweis/.well-known/openid-configuration", get(verzeichnis))
        .route("/demo/ausweis/jwks", get(schluessel))
        .route("/demo/ausweis/token", post(token))
        .with_state(Api { dienst, aussteller: format!("{basis}{PFAD}") })
}

impl IntoResponse for Fehler {
    fn into_response(self) -> Response {
        tracing::error!(fehler = %self, "demonstration identity service");
        (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": "server_error" }))).into_response()
    }
}

async fn verzeichnis(State(api): State<Api>) -> Response {
    let bei_uns = |weg: &str| format!("{}/{weg}", api.aussteller);
    Json(json!({
        "issuer": api.aussteller,
        "authorization_endpoint": format!("{}{PFAD}/autorisieren", api.dienst.adresse),
        "token_endpoint": bei_uns("token"),
        "jwks_uri": bei_uns("jwks"),
        "response_types_supported": ["code"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["ES256"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["none"],
        "scopes_supported": ["openid", "profile", "address"],
        "claims_supported": ["sub", "acr", "given_name", "family_name", "birthdate", "address"],
        "acr_values_supported": [ACR_SUBSTANZIELL, ACR_HOCH],
    }))
    .into_response()
}

async fn schluessel(State(api): State<Api>) -> Result<Response, Fehler> {
    Ok(Json(api.dienst.jwks().await?).into_response())
}

async fn token(State(api): State<Api>, RawForm(koerper): RawForm) -> Result<Response, Fehler> {
    let felder: Vec<(String, String)> = url::form_urlencoded::parse(&koerper).into_owned().collect();
    let (status, antwort) = match api.dienst.einloesen(&api.aussteller, &felder).await? {
        Ok(antwort) => (StatusCode::OK, antwort),
        Err(grund @ "temporarily_unavailable") => (StatusCode::SERVICE_UNAVAILABLE, json!({ "error": grund })),
        Err(grund) => (StatusCode::BAD_REQUEST, json!({ "error": grund })),
    };
    Ok((status, [(header::CACHE_CONTROL, "no-store")], Json(antwort)).into_response())
}
