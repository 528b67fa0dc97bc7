//! Who it is for certain: a person proves herself at an identity service, and her session knows it from then on.
//!
//! Promises: a way to the service is bound to the browser that began it, to one account, and is used once; the session
//! that comes of it is a new one (the old token ends); what the service said is kept sealed and ends with the session;
//! the pseudonym of a bound account is only ever its SHA-256. How certain, and by whom, [`Nachweis`] says.

use std::{net::IpAddr, pin::Pin};

use grund::{KontoId, Tag, Vertrauensniveau, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{
    Fehler, Geheimnis, Konten,
    bremse::{Zaehler, netz, spaeter},
    hex,
    store::{self, Gangzeile},
    summe,
};

/// A way to the service and back may take this long.
const GANG: std::time::Duration = std::time::Duration::from_secs(20 * 60);

/// What an adapter answers later.
pub type Spaeter<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A service at which people prove who they are. Its adapter speaks its protocol and believes nothing unchecked.
pub trait Identitaetsdienst: Send + Sync + std::fmt::Debug {
    /// What it is called, for people: "Online-Ausweis".
    fn name(&self) -> &str;

    /// The highest level that it can prove here.
    fn hoechstens(&self) -> Vertrauensniveau;

    /// Where the browser goes to prove itself.
    fn beginnen<'a>(&'a self, gang: &'a Ausweisgang) -> Spaeter<'a, Result<String, IdentitaetFehler>>;

    /// What the code stands for that the browser brought back.
    fn einloesen<'a>(
        &'a self,
        gang: &'a Ausweisgang,
        code: &'a str,
        jetzt: Zeitpunkt,
    ) -> Spaeter<'a, Result<Identitaet, IdentitaetFehler>>;
}

/// Why a service did not prove anything.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdentitaetFehler {
    /// It does not answer; later it may.
    #[error("identity service not reachable: {0}")]
    NichtErreichbar(String),
    /// It does not know the code (any more).
    #[error("identity service refuses: {0}")]
    Abgelehnt(String),
    /// What it said does not hold: signature, issuer, audience, time, nonce or level.
    #[error("answer of the identity service: {0}")]
    Ungueltig(String),
}

/// One way to the service: what the answer has to fit to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ausweisgang {
    /// Ties the answer to the browser.
    pub state: String,
    /// Ties the identity token to this way.
    pub nonce: String,
    /// The secret of which the service was shown the SHA-256 (PKCE).
    pub pruefer: String,
    /// At least this certain.
    pub niveau: Vertrauensniveau,
}

impl std::fmt::Debug for Ausweisgang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Ausweisgang({})", self.niveau.als_text())
    }
}

/// What a service proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identitaet {
    /// Who it is at this service and for us, and nowhere else: issuer and pseudonym.
    pub kennung: String,
    /// How certain.
    pub niveau: Vertrauensniveau,
    /// What it says about the person.
    pub person: Person,
}

/// A person as an identity service names her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// First names.
    pub vorname: String,
    /// Family name.
    pub nachname: String,
    /// Day of birth.
    pub geburtsdatum: Option<Tag>,
    /// Where she lives, where the service says it.
    pub anschrift: Option<Wohnanschrift>,
}

/// An address as an identity service names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wohnanschrift {
    /// Street without the number.
    pub strasse: String,
    /// House number with its letter; empty where there is none.
    pub hausnummer: String,
    /// Postcode.
    pub plz: String,
    /// Place.
    pub ort: String,
}

/// How a session was proved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nachweis {
    /// How certain.
    pub niveau: Vertrauensniveau,
    /// The name of the service.
    pub dienst: String,
    /// When.
    pub zeit: Zeitpunkt,
    /// Who it is.
    pub person: Person,
}

/// What a way to the service is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zweck {
    /// Raise the session of a signed-in account.
    Ausweisen(KontoId),
    /// The same, and bind the account to the identity.
    Verbinden(KontoId),
    /// Sign in to the account that is bound to the identity.
    Anmelden,
}

/// A way that somebody came back from.
#[derive(Debug)]
pub struct Rueckkehr {
    /// What the service is asked with.
    pub gang: Ausweisgang,
    /// What it was for.
    pub zweck: Zweck,
    /// Where to go on.
    pub ziel: String,
}

/// What came of a proved identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ausweisung {
    /// The new session: its token belongs into the cookie.
    Sitzung(Geheimnis),
    /// The account is bound to somebody else's identity.
    AndererAusweis,
    /// The identity is bound to another account.
    AnderesKonto,
    /// No account is bound to the identity.
    KeinKonto,
}

/// To which service an account is bound, since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ausweisbindung {
    /// The name of the service.
    pub dienst: String,
    /// Since when.
    pub seit: Zeitpunkt,
}

impl Konten {
    /// Begins a way to the service. The state belongs into the browser that begins it.
    ///
    /// # Errors
    /// Too many of them from this network; the database fails.
    pub async fn ausweis_beginnen(
        &self,
        zweck: Zweck,
        niveau: Vertrauensniveau,
        ziel: &str,
        herkunft: IpAddr,
    ) -> Result<Ausweisgang, Fehler> {
        let ich = &*self.0;
        ich.bremsen(&[Zaehler::new("ausweis-netz", &netz(herkunft), ich.einstellungen.versuche_netz)]).await?;
        let wort = || hex(&ich.umwelt.bytes::<32>());
        let gang = Ausweisgang { state: wort(), nonce: wort(), pruefer: wort(), niveau };
        let hash = summe(gang.state.as_bytes());
        let klar = serde_json::to_vec(&gang).map_err(|e| Fehler::Rechnen(e.to_string()))?;
        let geheim = ich.tresor.verschliessen(&gangzweck(&hash), &klar)?;
        let zeile = Gangzeile::neu(zweck, geheim, ziel);
        store::gang_anlegen(ich.db.pool(), &hash, &zeile, spaeter(ich.umwelt.jetzt(), GANG)).await?;
        Ok(gang)
    }

    /// Takes up the way with this state, once. `None`: there is none, it was used, or it took too long.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ausweis_aufnehmen(&self, state: &str) -> Result<Option<Rueckkehr>, Fehler> {
        let ich = &*self.0;
        let hash = summe(state.as_bytes());
        let Some(zeile) = store::gang_aufnehmen(ich.db.pool(), &hash, ich.umwelt.jetzt()).await? else {
            return Ok(None);
        };
        let klar = ich.tresor.oeffnen(&gangzweck(&hash), &zeile.geheim)?;
        let gang = serde_json::from_slice(&klar).map_err(|e| Fehler::Rechnen(e.to_string()))?;
        Ok(Some(Rueckkehr { gang, zweck: zeile.zweck()?, ziel: zeile.ziel }))
    }

    /// What follows from a proved identity: a session that knows it. The session of `bisher` ends.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ausweisen(
        &self,
        zweck: Zweck,
        dienst: &str,
        identitaet: &Identitaet,
        bisher: Option<&str>,
    ) -> Result<Ausweisung, Fehler> {
        let ich = &*self.0;
        let schluessel = summe(identitaet.kennung.as_bytes());
        let inhaber = store::konto_mit_ausweis(ich.db.pool(), &schluessel).await?;
        let konto = match (zweck, inhaber) {
            (Zweck::Anmelden, None) => return Ok(Ausweisung::KeinKonto),
            // Staff needs its second factor, whatever was bound before she was staff.
            (Zweck::Anmelden, Some(konto)) => match store::konto(ich.db.pool(), konto).await? {
                Some(k) if !k.betreiber && !store::hat_mitgliedschaft(ich.db.pool(), konto).await? => konto,
                _ => return Ok(Ausweisung::KeinKonto),
            },
            (Zweck::Ausweisen(konto) | Zweck::Verbinden(konto), Some(inhaber)) if inhaber != konto => {
                return Ok(Ausweisung::AnderesKonto);
            }
            (Zweck::Ausweisen(konto) | Zweck::Verbinden(konto), inhaber) => {
                if inhaber.is_none() && store::ausweisbindung(ich.db.pool(), konto).await?.is_some() {
                    return Ok(Ausweisung::AndererAusweis);
                }
                konto
            }
        };
        let jetzt = ich.umwelt.jetzt();
        if matches!(zweck, Zweck::Verbinden(_))
            && !store::ausweis_verbinden(ich.db.pool(), konto, &schluessel, dienst, jetzt).await?
        {
            return Ok(Ausweisung::AnderesKonto);
        }
        let nachweis = Nachweis {
            niveau: identitaet.niveau,
            dienst: dienst.to_owned(),
            zeit: jetzt,
            person: identitaet.person.clone(),
        };
        let token = self.sitzung_beginnen(konto, true).await?;
        let klar = serde_json::to_vec(&nachweis).map_err(|e| Fehler::Rechnen(e.to_string()))?;
        let dicht = ich.tresor.verschliessen(&nachweiszweck(konto), &klar)?;
        store::nachweis_setzen(ich.db.pool(), &token.summe(), &dicht).await?;
        if let Some(bisher) = bisher {
            self.abmelden(bisher).await?;
        }
        Ok(Ausweisung::Sitzung(token))
    }

    /// To which identity an account is bound.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ausweisbindung(&self, konto: KontoId) -> Result<Option<Ausweisbindung>, Fehler> {
        store::ausweisbindung(self.0.db.pool(), konto).await
    }

    /// Unbinds an account: from then on only address and password let her in.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ausweis_loesen(&self, konto: KontoId) -> Result<(), Fehler> {
        store::ausweis_loesen(self.0.db.pool(), konto).await
    }

    /// What a session's row keeps sealed.
    pub(crate) fn nachweis_oeffnen(&self, konto: KontoId, dicht: &[u8]) -> Result<Nachweis, Fehler> {
        let klar = self.0.tresor.oeffnen(&nachweiszweck(konto), dicht)?;
        serde_json::from_slice(&klar).map_err(|e| Fehler::Rechnen(e.to_string()))
    }
}

fn gangzweck(hash: &[u8; 32]) -> String {
    format!("ausweisgang/{}", hex(hash))
}

fn nachweiszweck(konto: KontoId) -> String {
    format!("nachweis/{konto}")
}
