//! Registration: nothing is an account before its address is confirmed.

use std::net::IpAddr;

use datenbank::{Sicht, Tx};
use grund::{KontoId, Sprache};
use uuid::Uuid;

use crate::{
    Brief, Briefart, Email, Fehler, Geheimnis, Konten,
    bremse::{Zaehler, netz, spaeter},
    hex, kennwort,
    store::{self, NeueRegistrierung},
};

/// What somebody typed.
#[derive(Clone)]
pub struct Registrierung {
    /// Address.
    pub email: String,
    /// How she wants to be addressed.
    pub name: String,
    /// Password.
    pub kennwort: String,
    /// Language of her mails.
    pub sprache: Sprache,
}

impl std::fmt::Debug for Registrierung {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Registrierung(…)")
    }
}

/// A registration is noted, whether or not the address has an account: the page looks the same.
#[derive(Debug)]
pub struct Registriert {
    /// With this the page can have the mail sent again.
    pub kennung: Uuid,
    /// The mail to send.
    pub brief: Brief,
}

/// What became of a confirmation link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bestaetigung {
    /// The account exists now.
    Konto(KontoId),
    /// The address got an account by another registration.
    SchonVorhanden,
    /// Unknown, used or expired.
    Ungueltig,
}

impl Konten {
    /// Notes a registration. The mail belongs into the returned transaction, which the caller commits.
    ///
    /// # Errors
    /// Address, name or password are not accepted; too many registrations; the database fails.
    pub async fn registrieren(&self, wer: &Registrierung, herkunft: IpAddr) -> Result<(Tx, Registriert), Fehler> {
        let email = Email::lesen(&wer.email)?;
        let name = name_lesen(&wer.name)?;
        kennwort::pruefen(&wer.kennwort, &email, &name)?;
        self.brief_zaehlen(&email, herkunft).await?;
        let ich = &*self.0;
        // Hashed in any case: an address with an account takes as long.
        let hash = ich.rechner.hashen(&ich.umwelt, &wer.kennwort).await?;
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let kennung: Uuid = ich.umwelt.neue_id();
        let token = Geheimnis::neu(&ich.umwelt);
        let bis = spaeter(ich.umwelt.jetzt(), ich.einstellungen.bestaetigung);
        let art = if store::konto_mit_email(&mut *tx, email.schluessel()).await?.is_some() {
            Briefart::SchonVorhanden
        } else {
            let neu = NeueRegistrierung {
                kennung,
                token_hash: token.summe(),
                email: email.anzeige(),
                name: &name,
                kennwort: &hash,
                sprache: wer.sprache,
                bis,
            };
            store::registrierung_anlegen(&mut tx, &neu).await?;
            Briefart::Bestaetigen { token, bis }
        };
        let brief = Brief {
            art,
            an: email.anzeige().to_owned(),
            name,
            sprache: wer.sprache,
            schluessel: format!("konto/registrierung/{kennung}"),
        };
        Ok((tx, Registriert { kennung, brief }))
    }

    /// The confirmation mail again, with a new link; the old one stops working. `None`: nothing is waiting under this
    /// id (the page says the same).
    ///
    /// # Errors
    /// Too many mails; the database fails.
    pub async fn erneut_senden(&self, kennung: Uuid, herkunft: IpAddr) -> Result<Option<(Tx, Brief)>, Fehler> {
        let ich = &*self.0;
        let netz = Zaehler::new("brief-netz", &netz(herkunft), ich.einstellungen.briefe_netz);
        let adresse = Zaehler::new("brief-erneut", &kennung.to_string(), ich.einstellungen.briefe_adresse);
        ich.bremsen(&[netz, adresse]).await?;
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let token = Geheimnis::neu(&ich.umwelt);
        let jetzt = ich.umwelt.jetzt();
        let bis = spaeter(jetzt, ich.einstellungen.bestaetigung);
        let Some((an, name, sprache)) =
            store::registrierung_neuer_token(&mut tx, kennung, &token.summe(), jetzt, bis).await?
        else {
            return Ok(None);
        };
        let schluessel = format!("konto/registrierung/{kennung}/{}", &hex(&token.summe())[..16]);
        Ok(Some((tx, Brief { art: Briefart::Bestaetigen { token, bis }, an, name, sprache, schluessel })))
    }

    /// The link of the mail was followed: the account comes into being.
    ///
    /// # Errors
    /// The database fails.
    pub async fn bestaetigen(&self, token: &str) -> Result<Bestaetigung, Fehler> {
        let ich = &*self.0;
        let jetzt = ich.umwelt.jetzt();
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let Some(r) = store::registrierung_einloesen(&mut tx, &crate::summe(token.as_bytes()), jetzt).await? else {
            return Ok(Bestaetigung::Ungueltig);
        };
        let konto: KontoId = ich.umwelt.neue_id();
        let schluessel = Email::lesen(&r.email)?.schluessel().to_owned();
        let neu = store::konto_anlegen(
            &mut tx,
            &store::NeuesKonto {
                konto,
                email: &r.email,
                email_schluessel: &schluessel,
                name: &r.name,
                kennwort: &r.kennwort,
                sprache: Some(r.sprache),
                betreiber: false,
                zweitfaktor: None,
                demonstration: false,
                jetzt,
            },
        )
        .await?;
        tx.commit().await?;
        Ok(if neu { Bestaetigung::Konto(konto) } else { Bestaetigung::SchonVorhanden })
    }

    pub(crate) async fn brief_zaehlen(&self, email: &Email, herkunft: IpAddr) -> Result<(), Fehler> {
        let e = &self.0.einstellungen;
        self.0
            .bremsen(&[
                Zaehler::new("brief-adresse", email.schluessel(), e.briefe_adresse),
                Zaehler::new("brief-netz", &netz(herkunft), e.briefe_netz),
            ])
            .await
    }
}

pub(crate) fn name_lesen(text: &str) -> Result<String, Fehler> {
    let name = grund::bereinigen(text).map_err(|_| Fehler::NameFalsch)?;
    let laenge = name.chars().count();
    if (1..=120).contains(&laenge) && !name.contains('\n') { Ok(name) } else { Err(Fehler::NameFalsch) }
}
