//! What a handler knows about its request: language, session, request id. First argument of every handler.

use std::{
    net::{IpAddr, Ipv4Addr},
    ops::Deref,
    sync::Arc,
};

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
};
use grund::{Land, Sprache, Traeger, Zeitpunkt};
use http::request::Parts;

use konto::Sitzung;
use verzeichnis::Auftritt;

use crate::{Haus, WebFehler};

/// The parts of an [`Anfrage`].
#[derive(Debug, Clone)]
pub struct Angaben {
    /// The house.
    pub haus: Haus,
    /// When the request came.
    pub jetzt: Zeitpunkt,
    /// Language of the answer.
    pub sprache: Sprache,
    /// The language that was asked for. Differs from `sprache` where this part of the portal is not translated.
    pub gewuenscht: Sprache,
    /// Who is signed in, if anyone.
    pub sitzung: Option<Arc<Sitzung>>,
    /// The token of that session (signing out needs it).
    pub token: Option<String>,
    /// Where the request came from: for limits of attempts, never for the log.
    pub herkunft: IpAddr,
    /// Unread messages in the mailbox, where known.
    pub ungelesen: Option<u32>,
    /// Request id: in the log, in error pages, in the header `x-anfrage`.
    pub kennung: String,
    /// The path that was asked for.
    pub pfad: String,
    /// The query string without `?`, empty if none.
    pub abfrage: String,
    /// The appearance that belongs to the host name, if a Land or an authority has one of its own.
    pub auftritt: Option<Arc<Auftritt>>,
    /// Does the caller want JSON instead of a page?
    pub json: bool,
    /// Leave gaps for what differs between two people who are signed in (see [`crate::Vorlage`]).
    pub(crate) mit_luecken: bool,
}

/// The request as handlers see it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Anfrage(pub(crate) Arc<Angaben>);

impl Deref for Anfrage {
    type Target = Angaben;
    fn deref(&self) -> &Angaben {
        &self.0
    }
}

impl Anfrage {
    /// The session; behind `Zugang::Angemeldet`, `Eigner` and `Recht` there always is one.
    ///
    /// # Errors
    /// The route is open and nobody is signed in.
    pub fn sitzung(&self) -> Result<&Sitzung, WebFehler> {
        self.sitzung.as_deref().ok_or(WebFehler::Verboten)
    }

    /// The same request, answered with gaps: for a page that [`crate::Vorlage`] keeps.
    #[must_use]
    pub fn mit_luecken(&self) -> Self {
        let mut angaben = Angaben::clone(&self.0);
        angaben.mit_luecken = true;
        Self(Arc::new(angaben))
    }

    /// The Land to which the host name belongs: its catalogue is shown. `None`: all.
    #[must_use]
    pub fn land(&self) -> Option<Land> {
        match self.auftritt.as_ref()?.traeger {
            Traeger::Land(land) => Some(land),
            Traeger::Mandant(m) => self.haus.verzeichnis.stand().mandant(m)?.ags.land().parse().ok(),
        }
    }

    /// The name in the header and in titles: that of the host's Land or authority, else of the installation.
    #[must_use]
    pub fn portal(&self) -> &str {
        let eigener = self.auftritt.as_ref().map(|a| a.name.as_str()).filter(|n| !n.is_empty());
        eigener.unwrap_or(&self.haus.einstellungen.portal)
    }

    /// The address of this host, without a slash at its end: canonical addresses begin with it.
    #[must_use]
    pub fn adresse(&self) -> String {
        self.adresse_von(self.auftritt.as_deref())
    }

    /// The address of the portal of a Land: that of its own host name, else of the installation.
    #[must_use]
    pub fn adresse_im(&self, land: Land) -> String {
        self.adresse_von(self.haus.verzeichnis.stand().auftritt(Traeger::Land(land)).map(AsRef::as_ref))
    }

    fn adresse_von(&self, auftritt: Option<&Auftritt>) -> String {
        let unsere = &self.haus.einstellungen.adresse;
        let Some(host) = auftritt.and_then(|a| a.hosts.first()) else { return unsere.clone() };
        let (schema, rest) = unsere.split_once("://").unwrap_or(("https", unsere));
        let port = rest.rsplit_once(':').filter(|(_, p)| p.bytes().all(|b| b.is_ascii_digit())).map(|(_, p)| p);
        port.map_or_else(|| format!("{schema}://{host}"), |port| format!("{schema}://{host}:{port}"))
    }

    /// The first value of a name in the query string, decoded; empty values count as missing.
    #[must_use]
    pub fn abfrage_wert(&self, name: &str) -> Option<String> {
        Felder::lesen(self.abfrage.as_bytes())?.wert(name).filter(|w| !w.is_empty()).map(str::to_owned)
    }

    /// The languages that the header offers here.
    #[must_use]
    pub fn sprachen(&self) -> &[Sprache] {
        erlaubte_sprachen(&self.haus, self.auftritt.as_deref())
    }

    /// Address of this page in another language, everything else kept.
    #[must_use]
    pub fn in_sprache(&self, sprache: Sprache) -> String {
        let rest: String = self
            .abfrage
            .split('&')
            .filter(|teil| !teil.is_empty() && !teil.starts_with("sprache="))
            .map(|teil| format!("{teil}&"))
            .collect();
        format!("{}?{rest}sprache={}", self.pfad, sprache.tag())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Anfrage {
    type Rejection = WebFehler;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, WebFehler> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| WebFehler::intern("a route outside of Wege has no Anfrage"))
    }
}

/// A form as it came, in order and with repeated names: what `formular` reads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Felder(pub Vec<(String, String)>);

impl Felder {
    /// The first value of a name.
    #[must_use]
    pub fn wert(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, w)| w.as_str())
    }

    /// The first value, trimmed; empty if it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.wert(name).unwrap_or_default().trim()
    }

    /// Did a language of the header send this form (see `Seite::eingaben`)? Then nothing is done: what was typed is
    /// shown again in that language.
    #[must_use]
    pub fn sprachwechsel(&self) -> bool {
        self.wert("aktion") == Some(Self::SPRACHWECHSEL)
    }

    /// Was this box ticked (or this button pressed)?
    #[must_use]
    pub fn gesetzt(&self, name: &str) -> bool {
        self.wert(name).is_some()
    }
}

impl<S: Send + Sync> FromRequest<S> for Felder {
    type Rejection = WebFehler;
    async fn from_request(anfrage: Request, state: &S) -> Result<Self, WebFehler> {
        let art = anfrage.headers().get(http::header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if !art.starts_with("application/x-www-form-urlencoded") {
            return Err(WebFehler::FalscheArt);
        }
        let koerper = Bytes::from_request(anfrage, state).await.map_err(|e| match e.into_response_status() {
            413 => WebFehler::ZuGross,
            _ => WebFehler::Unlesbar,
        })?;
        // Counted before it is decoded: a page of its own says how many there may be.
        if koerper.split(|b| *b == b'&').filter(|t| !t.is_empty()).count() > Self::HOECHSTENS {
            return Err(WebFehler::ZuViele);
        }
        Self::lesen(&koerper).ok_or(WebFehler::Unlesbar)
    }
}

impl Felder {
    /// The value of `aktion` that a language of the header sends.
    pub const SPRACHWECHSEL: &str = "sprache";
    /// Names and values that a form may have at most.
    pub const HOECHSTENS: usize = 2000;

    /// From `application/x-www-form-urlencoded`. `None`: not UTF-8, a NUL, or too many fields.
    #[must_use]
    pub fn lesen(koerper: &[u8]) -> Option<Self> {
        let mut felder = Vec::new();
        for teil in koerper.split(|b| *b == b'&').filter(|t| !t.is_empty()) {
            let i = teil.iter().position(|b| *b == b'=').unwrap_or(teil.len());
            let (name, wert) = (&teil[..i], teil.get(i + 1..).unwrap_or_default());
            felder.push((entschluesseln(name)?, entschluesseln(wert)?));
            if felder.len() > Self::HOECHSTENS {
                return None;
            }
        }
        Some(Self(felder))
    }
}

impl Felder {
    /// As [`Self::lesen`], for addresses that anybody may have written: what is no UTF-8 becomes a replacement sign, and
    /// what is too much is left out.
    #[must_use]
    pub fn lesen_nachsichtig(abfrage: &[u8]) -> Self {
        let lesen = |teil: &[u8]| {
            let teil: Vec<u8> = teil.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
            let bytes: Vec<u8> = percent_encoding::percent_decode(&teil).collect();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let teile = abfrage.split(|b| *b == b'&').filter(|t| !t.is_empty()).take(Self::HOECHSTENS);
        let paar = |teil: &[u8]| {
            let i = teil.iter().position(|b| *b == b'=').unwrap_or(teil.len());
            (lesen(teil.get(..i).unwrap_or_default()), lesen(teil.get(i + 1..).unwrap_or_default()))
        };
        Self(teile.map(paar).collect())
    }
}

fn entschluesseln(teil: &[u8]) -> Option<String> {
    let teil: Vec<u8> = teil.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    let text = String::from_utf8(percent_encoding::percent_decode(&teil).collect()).ok()?;
    (!text.contains('\0')).then_some(text)
}

trait Status {
    fn into_response_status(self) -> u16;
}

impl Status for axum::extract::rejection::BytesRejection {
    fn into_response_status(self) -> u16 {
        self.status().as_u16()
    }
}

/// The languages of a Land or authority, if it has chosen; else those of the installation.
pub(crate) fn erlaubte_sprachen<'a>(haus: &'a Haus, auftritt: Option<&'a Auftritt>) -> &'a [Sprache] {
    let eigene = auftritt.map(|a| a.sprachen.as_slice()).filter(|s| !s.is_empty());
    eigene.unwrap_or(&haus.einstellungen.sprachen)
}

/// The language of a request: `?sprache=`, then the cookie, then what the account says, then `Accept-Language`, then
/// German; always one of `erlaubt`. The flag says that it was chosen just now.
pub(crate) fn sprache(parts: &Parts, konto: Option<Sprache>, erlaubt: &[Sprache]) -> (Sprache, bool) {
    let lesen = |tag: &str| tag.parse().ok().filter(|s| erlaubt.contains(s));
    let abfrage = parts.uri.query().unwrap_or_default();
    if let Some(s) = abfrage.split('&').find_map(|t| t.strip_prefix("sprache=")).and_then(lesen) {
        return (s, true);
    }
    if let Some(s) = cookie(parts, "sprache").and_then(lesen).or(konto.filter(|s| erlaubt.contains(s))) {
        return (s, false);
    }
    let gewuenscht = parts.headers.get(http::header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let erste = gewuenscht
        .split(',')
        .map(|t| t.split(';').next().unwrap_or_default().trim())
        .find_map(|t| lesen(t).or_else(|| lesen(t.split('-').next().unwrap_or_default())))
        .unwrap_or_default();
    (erste, false)
}

/// The caller's address: the connection's, or behind our own proxy the last one that it has written down.
pub(crate) fn herkunft(parts: &Parts, hinter_proxy: bool) -> IpAddr {
    let leitung = parts
        .extensions
        .get::<axum::extract::ConnectInfo<std::net::SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |c| c.0.ip());
    if !hinter_proxy {
        return leitung;
    }
    parts
        .headers
        .get("x-forwarded-for")
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.rsplit(',').next())
        .and_then(|v| v.trim().parse().ok())
        .unwrap_or(leitung)
}

/// A cookie of the request.
#[must_use]
pub fn cookie<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts
        .headers
        .get_all(http::header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .find_map(|teil| teil.trim().strip_prefix(name)?.strip_prefix('='))
}

/// A target inside this portal, or `sonst`: nothing else may be put behind `?ziel=`.
#[must_use]
pub fn sicheres_ziel<'a>(ziel: Option<&'a str>, sonst: &'a str) -> &'a str {
    match ziel {
        Some(z)
            if z.starts_with('/')
                && !z.starts_with("//")
                && !z.contains(['\\', '\r', '\n', '\t'])
                && z.chars().all(|c| !c.is_control()) =>
        {
            z
        }
        _ => sonst,
    }
}
