//! Matters without an account: number and code open one matter, on any device.
//!
//! The number stands in links and letters and opens nothing by itself. The code is 60 random bits, shown once and kept as
//! an Argon2id hash only; attempts are counted like those of signing in, and an unknown number costs the same work.

use std::net::IpAddr;

use datenbank::{Sicht, Tx};
use grund::{KontoId, Sprache, Umwelt, VorgangId, Vorgangsnummer};

use crate::{
    Email, Fehler, Geheimnis, Konten,
    bremse::{Zaehler, netz},
    store,
};

/// Digits and letters that nobody mistakes for one another (Crockford).
const ZEICHEN: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a code, five bits each.
const LAENGE: usize = 12;
/// Shown in groups of this many.
const GRUPPE: usize = 4;

/// The secret half of what opens a matter without an account. It shows itself only when asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Zugangscode(String);

impl Zugangscode {
    /// A new one.
    #[must_use]
    pub fn neu(umwelt: &Umwelt) -> Self {
        let zufall: [u8; LAENGE] = umwelt.bytes();
        Self(zufall.iter().map(|b| char::from(ZEICHEN[usize::from(b & 31)])).collect())
    }

    /// What a person typed: small letters, hyphens, blanks and the letters I, L, O are forgiven.
    #[must_use]
    pub fn gelesen(text: &str) -> Option<Self> {
        let code: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.'))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect();
        (code.len() == LAENGE && code.bytes().all(|b| ZEICHEN.contains(&b))).then_some(Self(code))
    }

    /// In groups, for paper: `7K3M-Q2XA-9TBD`.
    #[must_use]
    pub fn zeigen(&self) -> String {
        let gruppen: Vec<&str> = (0..LAENGE).step_by(GRUPPE).filter_map(|ab| self.0.get(ab..ab + GRUPPE)).collect();
        gruppen.join("-")
    }
}

impl std::fmt::Debug for Zugangscode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Zugangscode(…)")
    }
}

/// What number and code open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vorgangszugang {
    /// The owner, who has no account.
    pub konto: KontoId,
    /// The one draft or matter.
    pub vorgang: VorgangId,
}

/// An owner without an account who is about to begin: [`Konten::zugang_anlegen`] writes it.
#[derive(Debug)]
pub struct NeuerZugang {
    /// The owner.
    pub konto: KontoId,
    /// To be shown to the person, and to nobody else.
    pub code: Zugangscode,
    hash: String,
}

impl Konten {
    /// Owner and code for somebody who begins without an account. Nothing is written yet.
    ///
    /// # Errors
    /// Too many beginnings from this network; the machine is busy; the database fails.
    pub async fn zugang_vorbereiten(&self, herkunft: IpAddr) -> Result<NeuerZugang, Fehler> {
        let ich = &*self.0;
        let zaehler = Zaehler::new("ohne-konto-netz", &netz(herkunft), ich.einstellungen.ohne_konto_netz);
        ich.bremsen(&[zaehler]).await?;
        let code = Zugangscode::neu(&ich.umwelt);
        let hash = ich.rechner.hashen(&ich.umwelt, &code.0).await?;
        Ok(NeuerZugang { konto: ich.umwelt.neue_id(), code, hash })
    }

    /// As [`Self::zugang_vorbereiten`], for somebody whose paper a caseworker entered: her session is limit enough.
    ///
    /// # Errors
    /// The machine is busy.
    pub async fn zugang_am_amt_vorbereiten(&self) -> Result<NeuerZugang, Fehler> {
        let ich = &*self.0;
        let code = Zugangscode::neu(&ich.umwelt);
        let hash = ich.rechner.hashen(&ich.umwelt, &code.0).await?;
        Ok(NeuerZugang { konto: ich.umwelt.neue_id(), code, hash })
    }

    /// Writes owner and access in the transaction that begins the draft.
    ///
    /// # Errors
    /// The database fails.
    pub async fn zugang_anlegen(
        &self,
        tx: &mut Tx,
        neu: &NeuerZugang,
        vorgang: VorgangId,
        sprache: Sprache,
    ) -> Result<(), Fehler> {
        let zugang = Vorgangszugang { konto: neu.konto, vorgang };
        store::zugang_anlegen(tx, zugang, &neu.hash, sprache, self.0.umwelt.jetzt()).await
    }

    /// A session for this owner: after [`Self::zugang_anlegen`] is committed.
    ///
    /// # Errors
    /// The database fails.
    pub async fn zugang_betreten(&self, konto: KontoId) -> Result<Geheimnis, Fehler> {
        self.sitzung_beginnen(konto, true).await
    }

    /// What number and code open, counted and limited like a sign-in. `None`: one of the two is wrong; which, is not
    /// said.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`], [`Fehler::Ueberlastet`]; the database fails.
    pub async fn zugang_pruefen(
        &self,
        nummer: &str,
        code: &str,
        herkunft: IpAddr,
    ) -> Result<Option<Vorgangszugang>, Fehler> {
        let ich = &*self.0;
        let nummer = Vorgangsnummer::gelesen(nummer).map_or_else(|| String::from("?"), |n| n.as_str().to_owned());
        let e = &ich.einstellungen;
        let zaehler = [
            Zaehler::new("zugang", &nummer, e.versuche_konto),
            Zaehler::new("anmelden-netz", &netz(herkunft), e.versuche_netz),
        ];
        ich.bremsen(&zaehler).await?;
        let gefunden = store::zugang(ich.db.pool(), &nummer).await?;
        let hash = gefunden.as_ref().map(|(_, hash)| hash.clone());
        let code = Zugangscode::gelesen(code).map_or_else(String::new, |c| c.0);
        if !ich.rechner.pruefen(&code, hash).await? {
            return Ok(None);
        }
        store::versuche_verzeihen(ich.db.pool(), &zaehler).await?;
        Ok(gefunden.map(|(zugang, _)| zugang))
    }

    /// Another code; the one before opens nothing any more. `None`: there is no such access.
    ///
    /// # Errors
    /// The machine is busy; the database fails.
    pub async fn zugang_neuer_code(&self, konto: KontoId) -> Result<Option<Zugangscode>, Fehler> {
        let ich = &*self.0;
        let zaehler = Zaehler::new("zugang-neu", &konto.to_string(), ich.einstellungen.briefe_adresse);
        ich.bremsen(&[zaehler]).await?;
        let code = Zugangscode::neu(&ich.umwelt);
        let hash = ich.rechner.hashen(&ich.umwelt, &code.0).await?;
        let da = store::zugang_code_setzen(ich.db.pool(), konto, &hash).await?;
        Ok(da.then_some(code))
    }

    /// Where hints about the matter go from now on; an empty text: nowhere. Gives back the transaction, into which the
    /// mail with the link belongs, and the address.
    ///
    /// # Errors
    /// [`Fehler::EmailFalsch`]; too many mails; the database fails.
    pub async fn zugang_email(
        &self,
        konto: KontoId,
        text: &str,
        herkunft: IpAddr,
    ) -> Result<(Tx, Option<String>), Fehler> {
        let email = if text.trim().is_empty() { None } else { Some(Email::lesen(text)?) };
        if let Some(email) = &email {
            self.brief_zaehlen(email, herkunft).await?;
        }
        let mut tx = self.0.db.tx(Sicht::Frei).await?;
        let adresse = email.map(|e| e.anzeige().to_owned());
        store::zugang_email_setzen(&mut tx, konto, adresse.as_deref()).await?;
        self.vergessen(konto);
        Ok((tx, adresse))
    }

    /// Counts an attempt at the code of the invitation `welche`, limited like a sign-in; a right one (`stimmt`) is
    /// forgiven. Says whether it was right.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`]; the database fails.
    pub async fn einladungscode(&self, welche: &str, herkunft: IpAddr, stimmt: bool) -> Result<bool, Fehler> {
        let ich = &*self.0;
        let zaehler = [
            Zaehler::new("mitzeichnung", welche, ich.einstellungen.versuche_konto),
            Zaehler::new("anmelden-netz", &netz(herkunft), ich.einstellungen.versuche_netz),
        ];
        ich.bremsen(&zaehler).await?;
        if stimmt {
            store::versuche_verzeihen(ich.db.pool(), &zaehler).await?;
        }
        Ok(stimmt)
    }

    /// Counts a mail to somebody whom another person named, limited like every mail that a page causes.
    ///
    /// # Errors
    /// [`Fehler::EmailFalsch`], [`Fehler::ZuVieleVersuche`]; the database fails.
    pub async fn einladung_zaehlen(&self, email: &str, herkunft: IpAddr) -> Result<(), Fehler> {
        self.brief_zaehlen(&Email::lesen(email)?, herkunft).await
    }

    /// The draft or matter is gone, or belongs to an account now: its owner without an account goes, with all sessions.
    ///
    /// # Errors
    /// The database fails.
    pub async fn zugaenge_beenden(&self, tx: &mut Tx, vorgaenge: &[VorgangId]) -> Result<(), Fehler> {
        for konto in store::zugaenge_beenden(tx, vorgaenge).await? {
            self.vergessen(konto);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_copied_from_paper() {
        let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
        let code = Zugangscode::neu(&umwelt);
        assert_eq!(code.zeigen().len(), LAENGE + 2);
        let nachlaessig = code.zeigen().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert_eq!(Zugangscode::gelesen(&nachlaessig), Some(code.clone()));
        for falsch in ["", "7K3M-Q2XA-9TB", "7K3M-Q2XA-9TBDX", "7K3M-Q2XA-9TBÜ"] {
            assert_eq!(Zugangscode::gelesen(falsch), None, "{falsch}");
        }
        assert_ne!(Zugangscode::neu(&umwelt), code);
        assert!(!format!("{code:?}").contains(&code.0));
    }
}
