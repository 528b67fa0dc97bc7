//! A person changes her name, or her address: the new address is confirmed by a mail to it, the old one is told.

use std::net::IpAddr;

use datenbank::{Sicht, Tx};
use grund::KontoId;

use crate::{
    Brief, Briefart, Email, Fehler, Geheimnis, Konten, bremse::spaeter, hex, registrierung::name_lesen, store, summe,
};

/// What became of the link that confirms a new address.
#[derive(Debug)]
pub enum Adresswechsel {
    /// It holds. The mail for the old address belongs into the returned transaction, which the caller commits.
    Geaendert(Box<(Tx, Brief)>),
    /// Another account has got the address meanwhile.
    SchonVergeben,
    /// Unknown, used or expired.
    Ungueltig,
}

impl Konten {
    /// How she wants to be addressed from now on.
    ///
    /// # Errors
    /// The name is none; the database fails.
    pub async fn name_aendern(&self, konto: KontoId, name: &str) -> Result<(), Fehler> {
        store::name_setzen(self.0.db.pool(), konto, &name_lesen(name)?).await?;
        self.vergessen(konto);
        Ok(())
    }

    /// A mail with a link to the new address. Where another account has it, a mail says so; the page looks the same. `None`: the
    /// password is wrong. The mail belongs into the returned transaction, which the caller commits.
    ///
    /// # Errors
    /// No address; too many attempts or mails; the database fails.
    pub async fn email_wechseln(
        &self,
        konto: KontoId,
        neu: &str,
        kennwort: &str,
        herkunft: IpAddr,
    ) -> Result<Option<(Tx, Brief)>, Fehler> {
        let email = Email::lesen(neu)?;
        if !self.kennwort_stimmt(konto, kennwort).await? {
            return Ok(None);
        }
        self.brief_zaehlen(&email, herkunft).await?;
        let ich = &*self.0;
        let Some(k) = store::konto(ich.db.pool(), konto).await? else { return Ok(None) };
        let token = Geheimnis::neu(&ich.umwelt);
        let bis = spaeter(ich.umwelt.jetzt(), ich.einstellungen.bestaetigung);
        let schluessel = format!("konto/email/{}", &hex(&token.summe())[..24]);
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let (sprache, an) = (k.sprache(), email.anzeige().to_owned());
        let vergeben = store::konto_mit_email(&mut *tx, email.schluessel()).await?.filter(|v| v.konto() != konto);
        let art = if vergeben.is_some() {
            Briefart::SchonVorhanden
        } else {
            store::email_vormerken(&mut tx, konto, &token.summe(), &email, bis).await?;
            Briefart::EmailBestaetigen { token, bis }
        };
        Ok(Some((tx, Brief { art, an, name: k.name, sprache, schluessel })))
    }

    /// Does this link still work?
    ///
    /// # Errors
    /// The database fails.
    pub async fn email_wechsel_gilt(&self, token: &str) -> Result<bool, Fehler> {
        store::email_vorgemerkt(self.0.db.pool(), &summe(token.as_bytes()), self.0.umwelt.jetzt()).await
    }

    /// The link was followed: the new address signs in and gets the mails. All sessions end but the one of `sitzung`, if it is
    /// hers.
    ///
    /// # Errors
    /// The database fails.
    pub async fn email_bestaetigen(&self, token: &str, sitzung: Option<&str>) -> Result<Adresswechsel, Fehler> {
        let ich = &*self.0;
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let hash = summe(token.as_bytes());
        let Some((konto, email)) = store::email_einloesen(&mut tx, &hash, ich.umwelt.jetzt()).await? else {
            return Ok(Adresswechsel::Ungueltig);
        };
        let Some(k) = store::konto(&mut *tx, konto).await? else { return Ok(Adresswechsel::Ungueltig) };
        let neu = Email::lesen(&email)?;
        if !store::email_setzen(&mut tx, konto, &neu).await? {
            // The link is used up all the same.
            tx.commit().await?;
            return Ok(Adresswechsel::SchonVergeben);
        }
        let ausser = sitzung.map(|t| summe(t.as_bytes()));
        store::sitzungen_beenden(&mut *tx, konto, ausser.as_ref()).await?;
        self.vergessen(konto);
        let schluessel = format!("konto/email-geaendert/{}", &hex(&hash)[..24]);
        let sprache = k.sprache();
        let brief =
            Brief { art: Briefart::EmailGeaendert { neu: email }, an: k.email, name: k.name, sprache, schluessel };
        Ok(Adresswechsel::Geaendert(Box::new((tx, brief))))
    }
}
