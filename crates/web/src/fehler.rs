//! What goes wrong, as people see it: one page per kind, or a problem document (RFC 9457) for machines.

use axum::response::{IntoResponse, Response};
use grund::Sprache;
use http::StatusCode;
use maud::html;

use crate::{Anfrage, Felder, bausteine, seite::Seite, texte::rahmen as t};

/// Everything that ends a request without its page.
#[derive(Debug, thiserror::Error)]
pub enum WebFehler {
    /// 400: the request cannot be read.
    #[error("unreadable request")]
    Unlesbar,
    /// 403: not for this role, or sent from a foreign page.
    #[error("forbidden")]
    Verboten,
    /// 404: does not exist, or belongs to someone else.
    #[error("not found")]
    NichtGefunden,
    /// 405: this address does not take this method.
    #[error("method not allowed")]
    FalscheMethode,
    /// 409: not possible in this state; the text says why and what to do.
    #[error("conflict: {0}")]
    Konflikt(String),
    /// 410: a link that was used or has expired.
    #[error("gone")]
    Abgelaufen,
    /// 413: larger than allowed.
    #[error("too large")]
    ZuGross,
    /// 413: more names and values than a form may have.
    #[error("too many fields")]
    ZuViele,
    /// 415: a kind of content that this address does not take.
    #[error("unsupported media type")]
    FalscheArt,
    /// 422: understood but wrong; the text says what to do.
    #[error("unprocessable: {0}")]
    NichtVerarbeitbar(String),
    /// 429: too many attempts; again after so many seconds.
    #[error("too many requests")]
    ZuOft(u32),
    /// 503: a part we need does not answer.
    #[error("unavailable: {0}")]
    NichtErreichbar(String),
    /// 500: our fault. The text goes to the log, never to the page.
    #[error("{0}")]
    Intern(String),
}

impl WebFehler {
    /// Our fault, with what the log should say.
    pub fn intern(was: impl std::fmt::Display) -> Self {
        Self::Intern(was.to_string())
    }

    /// The status code.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Unlesbar => StatusCode::BAD_REQUEST,
            Self::Verboten => StatusCode::FORBIDDEN,
            Self::NichtGefunden => StatusCode::NOT_FOUND,
            Self::FalscheMethode => StatusCode::METHOD_NOT_ALLOWED,
            Self::Konflikt(_) => StatusCode::CONFLICT,
            Self::Abgelaufen => StatusCode::GONE,
            Self::ZuGross | Self::ZuViele => StatusCode::PAYLOAD_TOO_LARGE,
            Self::FalscheArt => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::NichtVerarbeitbar(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::ZuOft(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::NichtErreichbar(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Intern(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// From a bare status that axum or a handler answered with.
    #[must_use]
    pub fn aus_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::Unlesbar,
            401 | 403 => Self::Verboten,
            404 => Self::NichtGefunden,
            405 => Self::FalscheMethode,
            408 | 503 | 504 => Self::NichtErreichbar(status.to_string()),
            409 => Self::Konflikt(String::new()),
            410 => Self::Abgelaufen,
            413 => Self::ZuGross,
            415 => Self::FalscheArt,
            422 => Self::NichtVerarbeitbar(String::new()),
            429 => Self::ZuOft(60),
            s if s < 500 => Self::Unlesbar,
            _ => Self::Intern(status.to_string()),
        }
    }

    /// Title and explanation in `sprache`: what happened, what to do.
    #[must_use]
    pub fn texte(&self, sprache: Sprache) -> (&'static str, String) {
        let s = sprache;
        let oder = |text: &str, sonst: &'static str| if text.is_empty() { sonst.to_owned() } else { text.to_owned() };
        match self {
            Self::Unlesbar => (t::fehler_400_titel(s), t::fehler_400_text(s).into()),
            Self::Verboten => (t::fehler_403_titel(s), t::fehler_403_text(s).into()),
            Self::NichtGefunden => (t::fehler_404_titel(s), t::fehler_404_text(s).into()),
            Self::FalscheMethode => (t::fehler_405_titel(s), t::fehler_405_text(s).into()),
            Self::Konflikt(text) => (t::fehler_409_titel(s), oder(text, t::fehler_409_text(s))),
            Self::Abgelaufen => (t::fehler_410_titel(s), t::fehler_410_text(s).into()),
            Self::ZuGross => (t::fehler_413_titel(s), t::fehler_413_text(s).into()),
            Self::ZuViele => (t::fehler_zu_viele_titel(s), t::fehler_zu_viele_text(s, Felder::HOECHSTENS)),
            Self::FalscheArt => (t::fehler_415_titel(s), t::fehler_415_text(s).into()),
            Self::NichtVerarbeitbar(text) => (t::fehler_422_titel(s), oder(text, t::fehler_422_text(s))),
            Self::ZuOft(sekunden) => {
                (t::fehler_429_titel(s), t::fehler_429_text(s, i64::from(*sekunden).div_euclid(60).max(1)))
            }
            Self::NichtErreichbar(_) => (t::fehler_503_titel(s), t::fehler_503_text(s).into()),
            Self::Intern(_) => (t::fehler_500_titel(s), t::fehler_500_text(s).into()),
        }
    }

    /// The answer: a page, or a problem document where the caller wants JSON.
    pub(crate) fn antwort(&self, anfrage: &Anfrage) -> Response {
        let (titel, text) = self.texte(anfrage.sprache);
        let mut antwort = if anfrage.json {
            let dokument = serde_json::json!({
                "type": "about:blank", "title": titel, "status": self.status().as_u16(), "detail": text,
                "instance": format!("urn:basiswerk:anfrage:{}", anfrage.kennung),
            });
            ([(http::header::CONTENT_TYPE, "application/problem+json")], dokument.to_string()).into_response()
        } else {
            Seite::neu(anfrage, titel)
                .inhalt(html! {
                    p.kern-body { (text) }
                    @if let Self::NichtGefunden = self { p { a.kern-link href="/suche" { (t::fehler_zur_suche(anfrage.sprache)) } } }
                    p { a.kern-link href="/" { (t::fehler_zur_startseite(anfrage.sprache)) } }
                    (bausteine::hinweis_klein(&t::fehler_kennung(anfrage.sprache, &anfrage.kennung)))
                })
                .into_response()
        };
        *antwort.status_mut() = self.status();
        if let Self::ZuOft(sekunden) = self {
            antwort.headers_mut().insert(http::header::RETRY_AFTER, (*sekunden).into());
        }
        antwort
    }
}

impl IntoResponse for WebFehler {
    /// Bare: the frame (`schicht`) makes the page, because it knows language and request id.
    fn into_response(self) -> Response {
        let mut antwort = self.status().into_response();
        antwort.extensions_mut().insert(std::sync::Arc::new(self));
        antwort
    }
}

impl From<datenbank::Fehler> for WebFehler {
    fn from(e: datenbank::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<konto::Fehler> for WebFehler {
    fn from(e: konto::Fehler) -> Self {
        match e {
            konto::Fehler::Ueberlastet => Self::NichtErreichbar(e.to_string()),
            e => Self::intern(e),
        }
    }
}

impl From<tresor::Fehler> for WebFehler {
    fn from(e: tresor::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<verzeichnis::Fehler> for WebFehler {
    fn from(e: verzeichnis::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<redaktion::Fehler> for WebFehler {
    fn from(e: redaktion::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<werkstatt::Fehler> for WebFehler {
    fn from(e: werkstatt::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<zahlung::Fehler> for WebFehler {
    fn from(e: zahlung::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<ablage::Fehler> for WebFehler {
    fn from(e: ablage::Fehler) -> Self {
        match e {
            ablage::Fehler::Ausgelastet => Self::NichtErreichbar(e.to_string()),
            e => Self::intern(e),
        }
    }
}

impl From<akte::Fehler> for WebFehler {
    fn from(e: akte::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<postfach::Fehler> for WebFehler {
    fn from(e: postfach::Fehler) -> Self {
        Self::intern(e)
    }
}

impl From<uebergabe::Fehler> for WebFehler {
    fn from(e: uebergabe::Fehler) -> Self {
        Self::intern(e)
    }
}
