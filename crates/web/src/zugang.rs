//! Who may enter a page. `konto` has the table of rights; this file is the only place that asks it for a route.

use std::sync::Arc;

use grund::{MitzeichnungId, Vorgangsnummer};
use http::{HeaderMap, HeaderValue, header, request::Parts};
use konto::{Aktion, Ressource, Sitzung};

use crate::{Haus, WebFehler, anfrage::cookie};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zugang {
    /// Everyone.
    Offen,
    /// Anyone who is signed in, citizen or staff.
    Sitzung,
    /// A citizen who is signed in.
    Angemeldet,
    /// A citizen who is signed in, or somebody whose number and code opened one matter. What else there is belongs to
    /// others: it is not found.
    Eigner,
    /// As [`Self::Eigner`], or staff who may enter what came on paper: the draft belongs to them meanwhile.
    Ausfuellen,
    /// Staff or operators whose role has this right in the authorization table.
    Recht(Ressource, Aktion),
}

impl std::fmt::Display for Zugang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Offen => f.write_str("offen"),
            Self::Sitzung => f.write_str("sitzung"),
            Self::Angemeldet => f.write_str("angemeldet"),
            Self::Eigner => f.write_str("eigner"),
            Self::Ausfuellen => f.write_str("eigner, recht entwurf anlegen"),
            Self::Recht(r, a) => write!(f, "recht {} {}", r.name(), a.name()),
        }
    }
}

/// What the check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urteil {
    /// Come in.
    Herein,
    /// Sign in first.
    Anmelden,
    /// The page exists, but not for this role.
    Verboten,
}

impl Zugang {
    /// May someone with this session (or none) enter?
    #[must_use]
    pub fn pruefen(self, sitzung: Option<&Sitzung>) -> Urteil {
        let Some(sitzung) = sitzung else {
            return if self == Self::Offen { Urteil::Herein } else { Urteil::Anmelden };
        };
        let herein = match self {
            Self::Offen | Self::Sitzung => true,
            // Number and code of one matter are no account.
            Self::Angemeldet if sitzung.ohne_konto.is_some() => return Urteil::Anmelden,
            Self::Angemeldet | Self::Eigner => !sitzung.personal(),
            Self::Ausfuellen => !sitzung.personal() || sitzung.darf(Ressource::Entwurf, Aktion::Anlegen),
            Self::Recht(ressource, aktion) => sitzung.personal() && sitzung.darf(ressource, aktion),
        };
        if herein { Urteil::Herein } else { Urteil::Verboten }
    }
}

/// Name of the session cookie. With TLS the browser itself guards that no other host sets it.
#[must_use]
pub fn cookiename(haus: &Haus) -> &'static str {
    if haus.einstellungen.verschluesselt() { "__Host-sitzung" } else { "sitzung" }
}

/// The token of the session cookie, if there is one.
pub(crate) fn token<'a>(haus: &Haus, parts: &'a Parts) -> Option<&'a str> {
    cookie(parts, cookiename(haus)).filter(|t| !t.is_empty())
}

/// The session of a request, if its cookie names one that lives.
pub(crate) async fn sitzung(haus: &Haus, token: Option<&str>) -> Result<Option<Arc<Sitzung>>, WebFehler> {
    match token {
        None => Ok(None),
        Some(token) => Ok(haus.konten.sitzung_laden(token).await?),
    }
}

/// Signs in: puts the session's token into the answer.
pub fn sitzung_setzen(haus: &Haus, antwort: &mut axum::response::Response, token: &str) {
    let sicher = if haus.einstellungen.verschluesselt() { "; Secure" } else { "" };
    let cookie = format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{sicher}", cookiename(haus));
    if let Ok(wert) = HeaderValue::from_str(&cookie) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
}

/// Name of the cookie that keeps a code just made until its owner has written it down. The server has only its hash.
fn codename(haus: &Haus) -> &'static str {
    if haus.einstellungen.verschluesselt() { "__Secure-zugangscode" } else { "zugangscode" }
}

/// Gives the browser the code of a matter without an account, for the pages below `/ohne-konto` and until it is closed.
pub fn zugangscode_setzen(haus: &Haus, antwort: &mut axum::response::Response, nummer: &Vorgangsnummer, code: &str) {
    code_setzen(haus, antwort, nummer, code, "/ohne-konto");
}

/// As [`zugangscode_setzen`], for the desk that entered the matter from paper and prints the code on the receipt.
pub fn zugangscode_fuer_amt(haus: &Haus, antwort: &mut axum::response::Response, nummer: &Vorgangsnummer, code: &str) {
    code_setzen(haus, antwort, nummer, code, "/amt/papier");
}

fn code_setzen(
    haus: &Haus,
    antwort: &mut axum::response::Response,
    nummer: &Vorgangsnummer,
    code: &str,
    pfad: &'static str,
) {
    let sicher = if haus.einstellungen.verschluesselt() { "; Secure" } else { "" };
    let cookie = format!("{}={nummer}.{code}; Path={pfad}; HttpOnly; SameSite=Strict{sicher}", codename(haus));
    if let Ok(wert) = HeaderValue::from_str(&cookie) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
}

/// The code of this matter, if this browser was given it.
#[must_use]
pub fn zugangscode(haus: &Haus, kopf: &HeaderMap, nummer: &Vorgangsnummer) -> Option<String> {
    cookies(kopf, codename(haus))
        .filter_map(|wert| wert.split_once('.'))
        .find(|(wessen, _)| *wessen == nummer.as_str())
        .map(|(_, code)| code.to_owned())
}

/// Name of the cookie of a guest who opened an invitation to co-sign.
fn einladungsname(haus: &Haus) -> &'static str {
    if haus.einstellungen.verschluesselt() { "__Secure-einladung" } else { "einladung" }
}

/// Gives a guest's browser the token of an invitation, for the pages of this invitation alone and until it is closed.
pub fn einladung_setzen(haus: &Haus, antwort: &mut axum::response::Response, welche: MitzeichnungId, token: &str) {
    let sicher = if haus.einstellungen.verschluesselt() { "; Secure" } else { "" };
    let name = einladungsname(haus);
    let cookie = format!("{name}={token}; Path=/mitzeichnen/{welche}; HttpOnly; SameSite=Strict{sicher}");
    if let Ok(wert) = HeaderValue::from_str(&cookie) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
}

/// The tokens of invitations that this browser sends along.
#[must_use]
pub fn einladungen(haus: &Haus, kopf: &HeaderMap) -> Vec<String> {
    cookies(kopf, einladungsname(haus)).map(str::to_owned).collect()
}

/// The values of all cookies of this name.
fn cookies<'a>(kopf: &'a HeaderMap, name: &'static str) -> impl Iterator<Item = &'a str> {
    let alle = kopf.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(';'));
    alle.filter_map(move |teil| teil.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Signs out: takes the token away and has the browser forget what it keeps of us.
pub fn sitzung_loeschen(haus: &Haus, antwort: &mut axum::response::Response) {
    let sicher = if haus.einstellungen.verschluesselt() { "; Secure" } else { "" };
    let cookie = format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{sicher}", cookiename(haus));
    if let Ok(wert) = HeaderValue::from_str(&cookie) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
    let code = format!("{}=; Path=/ohne-konto; HttpOnly; SameSite=Strict; Max-Age=0{sicher}", codename(haus));
    if let Ok(wert) = HeaderValue::from_str(&code) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
    let amt = format!("{}=; Path=/amt/papier; HttpOnly; SameSite=Strict; Max-Age=0{sicher}", codename(haus));
    if let Ok(wert) = HeaderValue::from_str(&amt) {
        antwort.headers_mut().append(header::SET_COOKIE, wert);
    }
    antwort.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_enters_what_is_not_open() {
        for zugang in
            [Zugang::Sitzung, Zugang::Angemeldet, Zugang::Eigner, Zugang::Recht(Ressource::Vorgang, Aktion::Lesen)]
        {
            assert_eq!(zugang.pruefen(None), Urteil::Anmelden, "{zugang}");
        }
        assert_eq!(Zugang::Offen.pruefen(None), Urteil::Herein);
    }

    #[test]
    fn number_and_code_open_a_matter_and_no_account() {
        let jetzt = "2026-03-02T09:00:00Z".parse().expect("a time");
        let id = "00000000-0000-7000-8000-000000000000";
        let sitzung = Sitzung {
            konto: id.parse().expect("an id"),
            name: String::new(),
            email: String::new(),
            mitgliedschaften: Vec::new(),
            vertritt: Vec::new(),
            redaktion: Vec::new(),
            betreiber: false,
            auskunft: false,
            dienstleister: None,
            demonstration: false,
            ohne_konto: id.parse().ok(),
            nachweis: None,
            sprache: None,
            gueltig_bis: jetzt,
            endet_spaetestens: jetzt,
        };
        assert_eq!(Zugang::Eigner.pruefen(Some(&sitzung)), Urteil::Herein);
        assert_eq!(Zugang::Angemeldet.pruefen(Some(&sitzung)), Urteil::Anmelden);
        let amt = Zugang::Recht(Ressource::Vorgang, Aktion::Lesen);
        assert_eq!(amt.pruefen(Some(&sitzung)), Urteil::Verboten);
    }
}
