//! What a person does with her own account: password, language, export, deletion.

use std::net::IpAddr;

use datenbank::{Sicht, Tx};
use grund::{KontoId, Sprache, Vorgangsnummer};

use crate::{
    Brief, Briefart, Email, Fehler, Geheimnis, Konten,
    bremse::{Zaehler, spaeter},
    hex, kennwort,
    store::{self, KontoZeile},
    summe,
};

/// What hangs on an account, as the pages know it from `akte`.
#[derive(Debug, Clone, Default)]
pub struct Bestand {
    /// Matters that are not finished.
    pub laufende: Vec<Vorgangsnummer>,
    /// Titles of drafts, which would be lost.
    pub entwuerfe: Vec<String>,
    /// She has seen the drafts and wants to lose them.
    pub entwuerfe_verwerfen: bool,
}

/// What became of the wish to delete an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loeschung {
    /// The account is gone. The caller removes the drafts in the same transaction.
    Geloescht,
    /// Refused: these matters are running and their decisions need an address.
    LaufendeVorgaenge(Vec<Vorgangsnummer>),
    /// Asked back: these drafts would be lost.
    EntwuerfeNennen(Vec<String>),
    /// Refused: a member of staff is removed by her authority, not by herself.
    Personal,
}

impl Konten {
    /// A mail with a link to set a new password; where there is no account, a mail that says so. The page looks the
    /// same. The mail belongs into the returned transaction, which the caller commits.
    ///
    /// # Errors
    /// No address; too many mails; the database fails.
    pub async fn kennwort_vergessen(
        &self,
        email: &str,
        sprache: Sprache,
        herkunft: IpAddr,
    ) -> Result<(Tx, Brief), Fehler> {
        let email = Email::lesen(email)?;
        self.brief_zaehlen(&email, herkunft).await?;
        let ich = &*self.0;
        let token = Geheimnis::neu(&ich.umwelt);
        let bis = spaeter(ich.umwelt.jetzt(), ich.einstellungen.ruecksetzung);
        let schluessel = format!("konto/kennwort/{}", &hex(&token.summe())[..24]);
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        let konto = store::konto_mit_email(&mut *tx, email.schluessel()).await?;
        // Who was invited and has not come yet has no password to forget: the invitation alone leads in.
        let brief = if let Some(k) = konto.filter(|k| !k.eingeladen) {
            store::kennwort_token_anlegen(&mut tx, k.konto(), &token.summe(), bis).await?;
            let sprache = k.sprache();
            Brief { art: Briefart::Zuruecksetzen { token, bis }, an: k.email, name: k.name, sprache, schluessel }
        } else {
            let an = email.anzeige().to_owned();
            Brief { art: Briefart::KeinKonto, an, name: String::new(), sprache, schluessel }
        };
        Ok((tx, brief))
    }

    /// Does this link still work?
    ///
    /// # Errors
    /// The database fails.
    pub async fn kennwort_token_gilt(&self, token: &str) -> Result<bool, Fehler> {
        let konto = store::kennwort_token(self.0.db.pool(), &summe(token.as_bytes()), self.0.umwelt.jetzt()).await?;
        Ok(konto.is_some())
    }

    /// Sets a new password by the link of a mail; ends all sessions. `None`: unknown, used or expired link.
    /// The mail belongs into the returned transaction, which the caller commits.
    ///
    /// # Errors
    /// The password is not accepted; the database fails.
    pub async fn kennwort_setzen(&self, token: &str, neu: &str) -> Result<Option<(Tx, Brief)>, Fehler> {
        let ich = &*self.0;
        let hash = summe(token.as_bytes());
        let Some(konto) = store::kennwort_token(ich.db.pool(), &hash, ich.umwelt.jetzt()).await? else {
            return Ok(None);
        };
        let neu = self.neuer_hash(&konto, neu).await?;
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        // Only now is the link used up, and by one of two requests only.
        if !store::kennwort_token_einloesen(&mut tx, &hash).await? {
            return Ok(None);
        }
        // Who forgot her password has used up her attempts: the link lets her in at once.
        let zaehler = [Zaehler::new("anmelden", &konto.email_schluessel, 0)];
        store::versuche_verzeihen(&mut *tx, &zaehler).await?;
        let brief = self.kennwort_schreiben(&mut tx, konto, &neu, None).await?;
        Ok(Some((tx, brief)))
    }

    /// Changes the password; ends all sessions but the one of `token`. `None`: the old password is wrong.
    /// The mail belongs into the returned transaction, which the caller commits.
    ///
    /// # Errors
    /// The new password is not accepted; too many attempts; the database fails.
    pub async fn kennwort_aendern(
        &self,
        konto: KontoId,
        alt: &str,
        neu: &str,
        token: &str,
    ) -> Result<Option<(Tx, Brief)>, Fehler> {
        if !self.kennwort_stimmt(konto, alt).await? {
            return Ok(None);
        }
        let Some(k) = store::konto(self.0.db.pool(), konto).await? else { return Ok(None) };
        let neu = self.neuer_hash(&k, neu).await?;
        let mut tx = self.0.db.tx(Sicht::Frei).await?;
        let brief = self.kennwort_schreiben(&mut tx, k, &neu, Some(&summe(token.as_bytes()))).await?;
        Ok(Some((tx, brief)))
    }

    /// Remembers the language for mails and next visits.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sprache_setzen(&self, konto: KontoId, sprache: Sprache) -> Result<(), Fehler> {
        store::sprache_setzen(self.0.db.pool(), konto, sprache).await?;
        self.vergessen(konto);
        Ok(())
    }

    /// Everything that this room knows of an account, as the person may take it with her (Art. 15, 20 GDPR).
    ///
    /// # Errors
    /// The database fails.
    pub async fn auskunft(&self, konto: KontoId) -> Result<Option<serde_json::Value>, Fehler> {
        let pool = self.0.db.pool();
        let Some(k) = store::konto(pool, konto).await? else { return Ok(None) };
        let sitzungen: Vec<_> = store::sitzungen(pool, konto)
            .await?
            .into_iter()
            .map(|(begonnen, zuletzt, ende)| {
                serde_json::json!({ "begonnen": begonnen, "zuletzt_gesehen": zuletzt, "endet_spaetestens": ende })
            })
            .collect();
        Ok(Some(serde_json::json!({
            "konto": konto,
            "name": k.name,
            "email": k.email,
            "sprache": k.sprache,
            "angelegt": k.angelegt.to_jiff(),
            "kennwort_geaendert": k.kennwort_geaendert.to_jiff(),
            "zweiter_faktor": k.zweitfaktor.is_some(),
            "betreiber": k.betreiber,
            "auskunft": store::auskunft(pool, konto).await?,
            "ausweis": store::ausweisbindung(pool, konto).await?,
            "demonstration": k.demonstration,
            "mitgliedschaften": store::mitgliedschaften(pool, konto).await?,
            "sitzungen": sitzungen,
        })))
    }

    /// Deletes an account, if nothing is in the way. The caller has checked the password, deletes what hangs on the
    /// account in the same transaction and commits; afterwards it calls [`Self::ueberall_abmelden`].
    ///
    /// # Errors
    /// The database fails.
    pub async fn loeschen(&self, tx: &mut Tx, konto: KontoId, bestand: &Bestand) -> Result<Loeschung, Fehler> {
        if !bestand.laufende.is_empty() {
            return Ok(Loeschung::LaufendeVorgaenge(bestand.laufende.clone()));
        }
        if !bestand.entwuerfe.is_empty() && !bestand.entwuerfe_verwerfen {
            return Ok(Loeschung::EntwuerfeNennen(bestand.entwuerfe.clone()));
        }
        let Some(k) = store::konto(&mut **tx, konto).await? else { return Ok(Loeschung::Geloescht) };
        if k.betreiber || store::hat_mitgliedschaft(&mut **tx, konto).await? {
            return Ok(Loeschung::Personal);
        }
        store::konto_loeschen(tx, konto).await?;
        self.vergessen(konto);
        Ok(Loeschung::Geloescht)
    }

    async fn neuer_hash(&self, konto: &KontoZeile, neu: &str) -> Result<String, Fehler> {
        kennwort::pruefen(neu, &Email::lesen(&konto.email)?, &konto.name)?;
        self.0.rechner.hashen(&self.0.umwelt, neu).await
    }

    async fn kennwort_schreiben(
        &self,
        tx: &mut Tx,
        konto: KontoZeile,
        hash: &str,
        ausser: Option<&[u8; 32]>,
    ) -> Result<Brief, Fehler> {
        let id = konto.konto();
        store::kennwort_schreiben(tx, id, hash, self.0.umwelt.jetzt()).await?;
        store::sitzungen_beenden(&mut **tx, id, ausser).await?;
        self.vergessen(id);
        let sprache = konto.sprache();
        let schluessel = format!("konto/geaendert/{}", &hex(&self.0.umwelt.bytes::<12>()));
        Ok(Brief { art: Briefart::KennwortGeaendert, an: konto.email, name: konto.name, sprache, schluessel })
    }
}
