//! What goes wrong, as programs and their makers read it: RFC 9457, with what to do.

use http::{HeaderValue, StatusCode, header};
use serde_json::{Map, Value, json};
use web::{
    Anfrage,
    axum::response::{IntoResponse as _, Response},
};

/// The kinds of problems. Each has an anchor on the page `/api`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Art {
    UnbekannterParameter,
    ParameterFehlt,
    ParameterFalsch,
    MarkeFalsch,
    SchluesselUnbekannt,
    NichtGefunden,
    LeistungUnbekannt,
    StelleUnbekannt,
    LageUnbekannt,
    AnderesLand,
    OrtUnbekannt,
    OrtMehrdeutig,
    NiemandZustaendig,
    FarbeUnlesbar,
    ZuVieleAnfragen,
    NichtVerfuegbar,
}

impl Art {
    pub(crate) const ALLE: [Self; 16] = [
        Self::UnbekannterParameter,
        Self::ParameterFehlt,
        Self::ParameterFalsch,
        Self::MarkeFalsch,
        Self::SchluesselUnbekannt,
        Self::NichtGefunden,
        Self::LeistungUnbekannt,
        Self::StelleUnbekannt,
        Self::LageUnbekannt,
        Self::AnderesLand,
        Self::OrtUnbekannt,
        Self::OrtMehrdeutig,
        Self::NiemandZustaendig,
        Self::FarbeUnlesbar,
        Self::ZuVieleAnfragen,
        Self::NichtVerfuegbar,
    ];

    /// Anchor, status, title, what the caller does about it.
    pub(crate) const fn angaben(self) -> (&'static str, StatusCode, &'static str, &'static str) {
        match self {
            Self::UnbekannterParameter => (
                "unbekannter-parameter",
                StatusCode::BAD_REQUEST,
                "Unbekannter Parameter",
                "Prüfen Sie die Schreibweise. Die Antwort nennt die Parameter, die es gibt.",
            ),
            Self::ParameterFehlt => (
                "parameter-fehlt",
                StatusCode::BAD_REQUEST,
                "Ein Parameter fehlt",
                "Geben Sie den genannten Parameter an.",
            ),
            Self::ParameterFalsch => (
                "parameter-falsch",
                StatusCode::BAD_REQUEST,
                "Ein Parameter hat einen falschen Wert",
                "Die Antwort nennt den Parameter und welche Werte er nimmt.",
            ),
            Self::MarkeFalsch => (
                "cursor-falsch",
                StatusCode::BAD_REQUEST,
                "Der Cursor passt nicht zu dieser Liste",
                "Beginnen Sie die Liste ohne Cursor. Ein Cursor gilt nur mit denselben anderen Parametern.",
            ),
            Self::SchluesselUnbekannt => (
                "schluessel-unbekannt",
                StatusCode::UNAUTHORIZED,
                "Der Schlüssel ist unbekannt oder widerrufen",
                "Prüfen Sie den Schlüssel, oder fragen Sie ohne Schlüssel. Ein neuer Schlüssel gilt nach wenigen Sekunden.",
            ),
            Self::NichtGefunden => (
                "nicht-gefunden",
                StatusCode::NOT_FOUND,
                "Diese Adresse gibt es nicht",
                "Alle Adressen stehen in /api/v1/openapi.json.",
            ),
            Self::LeistungUnbekannt => (
                "leistung-unbekannt",
                StatusCode::NOT_FOUND,
                "Diese Leistung gibt es nicht",
                "Suchen Sie die Leistung mit /api/v1/suche oder /api/v1/leistungen.",
            ),
            Self::StelleUnbekannt => (
                "stelle-unbekannt",
                StatusCode::NOT_FOUND,
                "Diese Stelle gibt es nicht",
                "Die Nummern der Stellen stehen in /api/v1/stellen.",
            ),
            Self::LageUnbekannt => (
                "lage-unbekannt",
                StatusCode::NOT_FOUND,
                "Diese Lage gibt es nicht",
                "Die Kennungen stehen in /api/v1/lagen.",
            ),
            Self::AnderesLand => (
                "anderes-land",
                StatusCode::NOT_FOUND,
                "Das gehört zu einem anderen Land",
                "Fragen Sie die Adresse in „dort“.",
            ),
            Self::OrtUnbekannt => (
                "ort-unbekannt",
                StatusCode::NOT_FOUND,
                "Dieser Ort gehört zu keinem Land dieser Plattform",
                "Suchen Sie den Ort mit /api/v1/orte. Die Plattform kennt die Gemeinden von Sachsen und Sachsen-Anhalt.",
            ),
            Self::OrtMehrdeutig => (
                "ort-mehrdeutig",
                StatusCode::CONFLICT,
                "Es kommen mehrere Gemeinden in Frage",
                "Fragen Sie noch einmal mit dem ags einer der Gemeinden in „orte“.",
            ),
            Self::NiemandZustaendig => (
                "niemand-zustaendig",
                StatusCode::NOT_FOUND,
                "Für diese Leistung ist hier keine Stelle eingetragen",
                "Zeigen Sie den Menschen die Stadt- oder Gemeindeverwaltung als ersten Anlaufpunkt.",
            ),
            Self::FarbeUnlesbar => (
                "farbe-unlesbar",
                StatusCode::UNPROCESSABLE_ENTITY,
                "Mit diesen Farben ist der Text nicht gut lesbar",
                "Wählen Sie eine dunklere Farbe oder einen helleren Hintergrund: Der Kontrast muss mindestens 4,5 zu 1 sein.",
            ),
            Self::ZuVieleAnfragen => (
                "zu-viele-anfragen",
                StatusCode::TOO_MANY_REQUESTS,
                "Zu viele Anfragen",
                "Warten Sie die Sekunden in „Retry-After“. Wer mehr braucht, bittet den Betrieb um einen Schlüssel.",
            ),
            Self::NichtVerfuegbar => (
                "nicht-verfuegbar",
                StatusCode::SERVICE_UNAVAILABLE,
                "Das geht im Augenblick nicht",
                "Versuchen Sie es in einigen Minuten noch einmal.",
            ),
        }
    }
}

/// A problem on its way to the caller.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) art: Art,
    detail: String,
    mehr: Map<String, Value>,
    warten: Option<u32>,
}

impl Problem {
    /// With what exactly happened; what to do is added.
    pub(crate) fn neu(art: Art, detail: impl Into<String>) -> Self {
        Self { art, detail: detail.into(), mehr: Map::new(), warten: None }
    }

    /// One more member of the document.
    pub(crate) fn mit(mut self, name: &str, wert: impl Into<Value>) -> Self {
        self.mehr.insert(name.to_owned(), wert.into());
        self
    }

    /// Again after so many seconds.
    pub(crate) const fn warten(mut self, sekunden: u32) -> Self {
        self.warten = Some(sekunden);
        self
    }

    /// A parameter whose value does not fit.
    pub(crate) fn falsch(name: &str, wert: &str, soll: &str) -> Self {
        let kurz: String = wert.chars().take(60).collect();
        Self::neu(Art::ParameterFalsch, format!("„{kurz}“ passt nicht zu {name}. Erwartet wird {soll}."))
            .mit("parameter", name)
    }

    pub(crate) const fn status(&self) -> StatusCode {
        self.art.angaben().1
    }

    /// What happened, for a page.
    pub(crate) fn text(&self) -> &str {
        &self.detail
    }

    pub(crate) fn antwort(&self, anfrage: &Anfrage) -> Response {
        let (anker, status, titel, tun) = self.art.angaben();
        let adresse = anfrage.adresse();
        let mut dokument = self.mehr.clone();
        for (name, wert) in [
            ("type", json!(format!("{adresse}/api#{anker}"))),
            ("title", json!(titel)),
            ("status", json!(status.as_u16())),
            ("detail", json!(format!("{} {tun}", self.detail))),
            ("instance", json!(format!("urn:basiswerk:anfrage:{}", anfrage.kennung))),
        ] {
            dokument.insert(name.to_owned(), wert);
        }
        let art = [(header::CONTENT_TYPE, "application/problem+json"), (header::CONTENT_LANGUAGE, "de")];
        let mut antwort = (status, art, Value::Object(dokument).to_string()).into_response();
        let kopf = antwort.headers_mut();
        if let Some(sekunden) = self.warten {
            kopf.insert(header::RETRY_AFTER, sekunden.into());
        }
        if status == StatusCode::UNAUTHORIZED {
            kopf.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        antwort
    }
}
