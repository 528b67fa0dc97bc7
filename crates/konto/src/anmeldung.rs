//! Signing in: one answer for a wrong password and an unknown address, after the same work.

use std::net::IpAddr;

use grund::KontoId;

use crate::{
    Email, Fehler, Geheimnis, Konten,
    bremse::{Zaehler, netz, spaeter},
    hex, store, summe, zweitfaktor,
};

/// A half session (password right, code missing) lives this long.
const ZWISCHENSCHRITT: std::time::Duration = std::time::Duration::from_secs(5 * 60);

/// What somebody typed, and where from.
#[derive(Clone)]
pub struct Anmeldedaten {
    /// Address.
    pub email: String,
    /// Password.
    pub kennwort: String,
    /// The six digits, where the form asks for them at once.
    pub code: Option<String>,
    /// The client's address.
    pub herkunft: IpAddr,
}

impl std::fmt::Debug for Anmeldedaten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Anmeldedaten(…)")
    }
}

/// How signing in went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Anmeldung {
    /// Signed in: the token belongs into the cookie.
    Angemeldet {
        /// The session's token.
        token: Geheimnis,
        /// Whose.
        konto: KontoId,
        /// A member of staff or an operator, not a citizen.
        personal: bool,
    },
    /// The password is right; [`Konten::code_pruefen`] wants this token and the code within five minutes.
    CodeNoetig {
        /// No session: it opens nothing but the next step.
        token: Geheimnis,
    },
    /// Address, password or code are wrong; which, is not said.
    Falsch,
    /// Staff without a second factor cannot sign in: the operator has to set one up.
    ZweitfaktorFehlt,
    /// The password is right, and a second factor may be set up now: [`Konten::faktor_vorschlag`] wants this token.
    FaktorEinrichten {
        /// No session: it opens nothing but the next step.
        token: Geheimnis,
    },
    /// The password is right, but her authority has locked the account.
    Gesperrt,
    /// The step before is too long ago: begin again with the password.
    Abgelaufen,
}

impl Konten {
    /// Signs in.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`], [`Fehler::Ueberlastet`]; the database fails.
    pub async fn anmelden(&self, wer: &Anmeldedaten) -> Result<Anmeldung, Fehler> {
        let ich = &*self.0;
        // What is no address cannot have an account; it is treated as one that has none.
        let schluessel = Email::lesen(&wer.email).map_or_else(|_| String::from("?"), |e| e.schluessel().to_owned());
        let zaehler = self.zaehler(&schluessel, wer.herkunft);
        ich.bremsen(&zaehler).await?;
        let konto = store::konto_mit_email(ich.db.pool(), &schluessel).await?;
        let hash = konto.as_ref().map(|k| k.kennwort.clone());
        let stimmt = ich.rechner.pruefen(&wer.kennwort, hash).await?;
        let Some(konto) = konto.filter(|_| stimmt) else { return Ok(Anmeldung::Falsch) };
        if konto.gesperrt {
            return Ok(Anmeldung::Gesperrt);
        }
        let personal = konto.betreiber || store::hat_mitgliedschaft(ich.db.pool(), konto.konto()).await?;
        match (&konto.zweitfaktor, wer.code.as_deref()) {
            (None, _) if personal => {
                let frei = konto.faktor_frei_bis.is_some_and(|bis| bis.to_jiff() > ich.umwelt.jetzt());
                return Ok(if frei {
                    Anmeldung::FaktorEinrichten { token: self.einrichten_beginnen(konto.konto()).await? }
                } else {
                    Anmeldung::ZweitfaktorFehlt
                });
            }
            (None, _) => {}
            (Some(_), None) => {
                let token = self.sitzung_beginnen(konto.konto(), false).await?;
                return Ok(Anmeldung::CodeNoetig { token });
            }
            (Some(dicht), Some(code)) => {
                if !self.code_einloesen(konto.konto(), dicht, code).await? {
                    return Ok(Anmeldung::Falsch);
                }
            }
        }
        let token = self.sitzung_beginnen(konto.konto(), true).await?;
        store::versuche_verzeihen(ich.db.pool(), &zaehler).await?;
        Ok(Anmeldung::Angemeldet { token, konto: konto.konto(), personal })
    }

    /// The second step: the code of the authenticator.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`]; the database fails.
    pub async fn code_pruefen(&self, token: &str, code: &str, herkunft: IpAddr) -> Result<Anmeldung, Fehler> {
        let ich = &*self.0;
        let hash = summe(token.as_bytes());
        let jetzt = ich.umwelt.jetzt();
        let Some(konto) = store::zwischenschritt(ich.db.pool(), &hash, jetzt).await? else {
            return Ok(Anmeldung::Abgelaufen);
        };
        let Some(dicht) = &konto.zweitfaktor else { return Ok(Anmeldung::ZweitfaktorFehlt) };
        let zaehler = self.zaehler(&konto.email_schluessel, herkunft);
        ich.bremsen(&zaehler).await?;
        if !self.code_einloesen(konto.konto(), dicht, code).await? {
            return Ok(Anmeldung::Falsch);
        }
        store::sitzung_beenden(ich.db.pool(), &hash, &hex(&hash)).await?;
        let neu = self.sitzung_beginnen(konto.konto(), true).await?;
        store::versuche_verzeihen(ich.db.pool(), &zaehler).await?;
        Ok(Anmeldung::Angemeldet { token: neu, konto: konto.konto(), personal: true })
    }

    /// Is it the account's password? Counted and limited like a sign-in; for changes that need certainty.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`]; the database fails.
    pub async fn kennwort_stimmt(&self, konto: KontoId, kennwort: &str) -> Result<bool, Fehler> {
        let ich = &*self.0;
        let Some(k) = store::konto(ich.db.pool(), konto).await? else { return Ok(false) };
        let zaehler = [Zaehler::new("anmelden", &k.email_schluessel, ich.einstellungen.versuche_konto)];
        ich.bremsen(&zaehler).await?;
        let stimmt = ich.rechner.pruefen(kennwort, Some(k.kennwort)).await?;
        if stimmt {
            store::versuche_verzeihen(ich.db.pool(), &zaehler).await?;
        }
        Ok(stimmt)
    }

    /// The same code never counts twice, whoever sends it first.
    async fn code_einloesen(&self, konto: KontoId, dicht: &[u8], code: &str) -> Result<bool, Fehler> {
        let ich = &*self.0;
        let Some(schritt) = zweitfaktor::pruefen(&ich.tresor, konto, dicht, code, ich.umwelt.jetzt())? else {
            return Ok(false);
        };
        store::schritt_verbrauchen(ich.db.pool(), konto, schritt).await
    }

    pub(crate) async fn sitzung_beginnen(&self, konto: KontoId, voll: bool) -> Result<Geheimnis, Fehler> {
        let ich = &*self.0;
        let token = Geheimnis::neu(&ich.umwelt);
        let jetzt = ich.umwelt.jetzt();
        let dauer = if voll { ich.einstellungen.hoechstens } else { ZWISCHENSCHRITT };
        store::sitzung_anlegen(ich.db.pool(), &token.summe(), konto, voll, jetzt, spaeter(jetzt, dauer)).await?;
        Ok(token)
    }

    pub(crate) fn zaehler(&self, email: &str, herkunft: IpAddr) -> [Zaehler; 2] {
        let e = &self.0.einstellungen;
        [
            Zaehler::new("anmelden", email, e.versuche_konto),
            Zaehler::new("anmelden-netz", &netz(herkunft), e.versuche_netz),
        ]
    }
}
