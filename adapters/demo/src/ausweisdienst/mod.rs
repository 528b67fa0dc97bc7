//! The demonstration identity service: an OpenID Connect provider with cards, PINs and faults.

mod api;
mod marke;
mod store;

use datenbank::Datenbank;
use grund::{Tag, Umwelt};
use jiff::SignedDuration;
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

pub use api::{PFAD, router};

/// The only relying party that is registered here: ourselves.
pub const KENNUNG: &str = "basiswerk-demonstration";
/// `acr` of cards that prove substantially, and highly.
pub const ACR_SUBSTANZIELL: &str = "http://eidas.europa.eu/LoA/substantial";
/// See [`ACR_SUBSTANZIELL`].
pub const ACR_HOCH: &str = "http://eidas.europa.eu/LoA/high";
/// Where the relying party has its browsers come back to, below its address.
pub const RUECKKEHR: &str = "/ausweis/zurueck";
/// A code can be redeemed so long (seconds).
const CODE: i64 = 60;
/// An authorization request can be answered so long (seconds).
const GANG: i64 = 15 * 60;
/// Attempts before a card is blocked.
pub const VERSUCHE: i32 = 3;

/// What goes wrong with the service itself.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// The signing key.
    #[error("Schlüssel des Ausweisdienstes: {0}")]
    Schluessel(String),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

/// A card of the demonstration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Karte {
    /// Its number.
    pub nummer: String,
    /// Whose it is.
    pub vorname: String,
    /// Whose it is.
    pub nachname: String,
    /// Born on.
    pub geburtsdatum: Tag,
    /// Street and number.
    pub strasse: String,
    /// Postcode.
    pub plz: String,
    /// Place.
    pub ort: String,
    /// What it proves.
    pub acr: String,
    /// Its PIN: shown, for it is a demonstration.
    pub pin: String,
    /// Attempts that are left; none: blocked.
    pub versuche: i32,
}

/// What may go wrong on the way back, chosen for one sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stoerung {
    /// The code has expired when it is redeemed.
    CodeVerfallen,
    /// The browser brings back another state.
    FremderState,
    /// The identity token was made for another sign-in.
    FremdeNonce,
    /// The service answers 503 when the code is redeemed.
    Ausfall,
}

impl Stoerung {
    /// All of them.
    pub const ALLE: [Self; 4] = [Self::CodeVerfallen, Self::FremderState, Self::FremdeNonce, Self::Ausfall];

    /// The word in the database and in forms.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::CodeVerfallen => "code_verfallen",
            Self::FremderState => "fremder_state",
            Self::FremdeNonce => "fremde_nonce",
            Self::Ausfall => "ausfall",
        }
    }

    /// The fault of a word.
    #[must_use]
    pub fn lesen(wort: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.wort() == wort)
    }
}

/// An authorization request, as it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Autorisierung {
    /// `code`.
    pub response_type: String,
    /// The relying party.
    pub client_id: String,
    /// Where the browser goes back to.
    pub redirect_uri: String,
    /// `openid …`.
    pub scope: String,
    /// Comes back as it is.
    pub state: String,
    /// Comes back in the token.
    pub nonce: String,
    /// SHA-256 of the verifier.
    pub code_challenge: String,
    /// `S256`.
    pub code_challenge_method: String,
}

/// What became of an authorization request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Annahme {
    /// The person decides at this request.
    Angenommen(Uuid),
    /// Back to the relying party with an error.
    Zurueck(String),
    /// Nobody is sent anywhere: the relying party or its address is not registered.
    Unbekannt,
}

/// What became of a PIN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Eingabe {
    /// Right: back to the relying party.
    Zurueck(String),
    /// Wrong: so many attempts are left.
    FalschePin(i32),
    /// The card is blocked.
    Gesperrt,
    /// There is no such card.
    KeineKarte,
    /// The request was decided, or is too old.
    Vorbei,
}

/// The service.
#[derive(Debug, Clone)]
pub struct Dienst {
    db: Datenbank,
    umwelt: Umwelt,
    adresse: String,
}

impl Dienst {
    /// On a migrated database; `adresse` is how browsers reach this program ("https://…", no slash at the end).
    #[must_use]
    pub fn neu(db: Datenbank, umwelt: Umwelt, adresse: impl Into<String>) -> Self {
        Self { db, umwelt, adresse: adresse.into() }
    }

    /// The cards of the demonstration.
    ///
    /// # Errors
    /// The database.
    pub async fn karten(&self) -> Result<Vec<Karte>, Fehler> {
        store::karten_anlegen(self.db.pool()).await?;
        store::karten(self.db.pool()).await
    }

    /// Unblocks a card.
    ///
    /// # Errors
    /// The database.
    pub async fn entsperren(&self, karte: &str) -> Result<(), Fehler> {
        store::versuche_setzen(self.db.pool(), karte, VERSUCHE).await
    }

    /// Takes an authorization request.
    ///
    /// # Errors
    /// The database.
    pub async fn annehmen(&self, a: &Autorisierung) -> Result<Annahme, Fehler> {
        if a.client_id != KENNUNG || a.redirect_uri != format!("{}{RUECKKEHR}", self.adresse) {
            return Ok(Annahme::Unbekannt);
        }
        let gut = a.response_type == "code"
            && a.scope.split(' ').any(|s| s == "openid")
            && a.code_challenge_method == "S256"
            && a.code_challenge.len() == 43
            && !a.nonce.is_empty();
        if !gut {
            return Ok(Annahme::Zurueck(zurueck(
                &a.redirect_uri,
                &[("error", "invalid_request"), ("state", &a.state)],
            )));
        }
        let id: Uuid = self.umwelt.neue_id();
        store::gang_anlegen(self.db.pool(), id, a, self.umwelt.jetzt()).await?;
        Ok(Annahme::Angenommen(id))
    }

    /// Can this request still be decided?
    ///
    /// # Errors
    /// The database.
    pub async fn offen(&self, id: Uuid) -> Result<bool, Fehler> {
        let ab = self.umwelt.jetzt() - SignedDuration::from_secs(GANG);
        Ok(store::gang_offen(self.db.pool(), id, ab).await?.is_some())
    }

    /// The person types the PIN of her card.
    ///
    /// # Errors
    /// The database.
    pub async fn bestaetigen(
        &self,
        id: Uuid,
        karte: &str,
        pin: &str,
        stoerung: Option<Stoerung>,
    ) -> Result<Eingabe, Fehler> {
        let jetzt = self.umwelt.jetzt();
        let ab = jetzt - SignedDuration::from_secs(GANG);
        let Some((redirect_uri, state)) = store::gang_offen(self.db.pool(), id, ab).await? else {
            return Ok(Eingabe::Vorbei);
        };
        store::karten_anlegen(self.db.pool()).await?;
        let Some((stimmt, rest)) = store::pin_pruefen(self.db.pool(), karte, pin).await? else {
            return Ok(Eingabe::KeineKarte);
        };
        match (stimmt, rest) {
            (true, _) => {}
            (false, 0) => return Ok(Eingabe::Gesperrt),
            (false, rest) => return Ok(Eingabe::FalschePin(rest)),
        }
        let code = hex(&self.umwelt.bytes::<24>());
        let dauer = if stoerung == Some(Stoerung::CodeVerfallen) { 0 } else { CODE };
        let bis = jetzt + SignedDuration::from_secs(dauer);
        let wort = stoerung.map_or("", Stoerung::wort);
        if !store::gang_entscheiden(self.db.pool(), id, karte, wort, (&code, bis)).await? {
            return Ok(Eingabe::Vorbei);
        }
        let state = if stoerung == Some(Stoerung::FremderState) { hex(&self.umwelt.bytes::<32>()) } else { state };
        Ok(Eingabe::Zurueck(zurueck(&redirect_uri, &[("code", &code), ("state", &state)])))
    }

    /// The person cancels. `None`: there is nothing (any more) to cancel.
    ///
    /// # Errors
    /// The database.
    pub async fn abbrechen(&self, id: Uuid) -> Result<Option<String>, Fehler> {
        let gang = store::gang_abbrechen(self.db.pool(), id).await?;
        Ok(gang.map(|(ziel, state)| zurueck(&ziel, &[("error", "access_denied"), ("state", &state)])))
    }
}

/// The address of the relying party with an answer.
fn zurueck(redirect_uri: &str, werte: &[(&str, &str)]) -> String {
    match Url::parse(redirect_uri) {
        Ok(mut url) => {
            url.query_pairs_mut().extend_pairs(werte);
            url.into()
        }
        // Only registered addresses come here.
        Err(_) => redirect_uri.to_owned(),
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut s, b| {
        let _ = write!(s, "{b:02x}");
        s
    })
}
