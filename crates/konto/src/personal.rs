//! The staff of an authority: invited by its administration, given rights, locked, gone.
//!
//! Promises: nobody changes her own rights; somebody who can administer the authority is always left; an account of staff
//! never becomes a citizen's; every change is written down in its transaction. Leaves out: the words of mails, and what
//! becomes of the matters of somebody who goes.

use datenbank::{Sicht, Tx};
use grund::{EinheitId, KontoId, MandantId, Zeitpunkt};

use crate::{
    Email, Fehler, Geheimnis, Konten, Rolle, Sitzung,
    bremse::spaeter,
    einladung::{EINLADUNG, Einladung},
    registrierung::name_lesen,
    store::{self, NeuesKonto},
};

/// The roles beside those in units that an authority gives.
pub const VERGEBBAR: [Rolle; 4] =
    [Rolle::Gruppenadministration, Rolle::Behoerdenredaktion, Rolle::Lektorat, Rolle::Werkstatt];

/// What somebody may do in an authority.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dienstrechte {
    /// Her units, and whether she leads them.
    pub einheiten: Vec<(EinheitId, Rolle)>,
    /// Roles of [`VERGEBBAR`].
    pub redaktion: Vec<Rolle>,
}

impl Dienstrechte {
    /// Nothing at all?
    #[must_use]
    pub fn leer(&self) -> bool {
        self.einheiten.is_empty() && self.redaktion.is_empty()
    }

    /// Does she administer the authority?
    #[must_use]
    pub fn administriert(&self) -> bool {
        self.redaktion.contains(&Rolle::Gruppenadministration)
    }

    /// Only roles that an authority gives, each unit once.
    fn gelten(&self) -> bool {
        let mut einheiten: Vec<EinheitId> = self.einheiten.iter().map(|(e, _)| *e).collect();
        einheiten.sort_unstable();
        einheiten.dedup();
        einheiten.len() == self.einheiten.len()
            && self.einheiten.iter().all(|(_, r)| matches!(r, Rolle::Sachbearbeitung | Rolle::Leitung))
            && self.redaktion.iter().all(|r| VERGEBBAR.contains(r))
    }
}

/// How an account of staff stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personalstand {
    /// Invited, not come yet; after `bis` the link is void.
    Eingeladen {
        /// Until then the link works.
        bis: Zeitpunkt,
    },
    /// Can sign in.
    Aktiv,
    /// Cannot sign in until somebody unlocks it.
    Gesperrt {
        /// Since when.
        seit: Zeitpunkt,
    },
    /// Has left; only a new invitation brings her back.
    Ausgeschieden {
        /// Since when.
        am: Zeitpunkt,
    },
}

/// Somebody who works, or worked, for an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beschaeftigte {
    /// The account.
    pub konto: KontoId,
    /// The name.
    pub name: String,
    /// Where mails go.
    pub email: String,
    /// How the account stands.
    pub stand: Personalstand,
    /// What she may do here.
    pub rechte: Dienstrechte,
    /// Has she a second factor?
    pub zweitfaktor: bool,
    /// Until then she may set one up.
    pub faktor_frei_bis: Option<Zeitpunkt>,
    /// The account also works elsewhere (another authority, a Land, the platform): this authority gives rights and takes
    /// them, but does not lock it.
    pub anderswo: bool,
}

/// What is done to an account of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Personalschritt {
    /// Other rights than before.
    Rechte(Dienstrechte),
    /// It cannot sign in for the time being.
    Sperren,
    /// It can again.
    Entsperren,
    /// The second factor is lost: with her password she sets up a new one within a week.
    Zweitfaktor,
    /// She leaves: no rights any more, no way in.
    Ausscheiden,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personalergebnis {
    /// Done and written down.
    Getan,
    /// Nobody changes her own account here.
    Selbst,
    /// Nobody would be left who administers the authority.
    LetzteAdministration,
    /// The account also works elsewhere.
    Anderswo,
    /// It does not fit how the account stands, or such rights do not exist.
    Unpassend,
}

/// What a line of the log is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Personalbelegart {
    /// Invited.
    Eingeladen,
    /// Invited once more, with a new link.
    Erneuert,
    /// The invitation was taken back.
    Zurueckgenommen,
    /// She set her password.
    Angenommen,
    /// Other rights.
    Rechte,
    /// Locked.
    Gesperrt,
    /// Unlocked.
    Entsperrt,
    /// The second factor was removed.
    FaktorZurueckgesetzt,
    /// She set up a second factor.
    FaktorEingerichtet,
    /// She left.
    Ausgeschieden,
}

impl Personalbelegart {
    const ALLE: [Self; 10] = [
        Self::Eingeladen,
        Self::Erneuert,
        Self::Zurueckgenommen,
        Self::Angenommen,
        Self::Rechte,
        Self::Gesperrt,
        Self::Entsperrt,
        Self::FaktorZurueckgesetzt,
        Self::FaktorEingerichtet,
        Self::Ausgeschieden,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Eingeladen => "eingeladen",
            Self::Erneuert => "erneuert",
            Self::Zurueckgenommen => "zurueckgenommen",
            Self::Angenommen => "angenommen",
            Self::Rechte => "rollen",
            Self::Gesperrt => "gesperrt",
            Self::Entsperrt => "entsperrt",
            Self::FaktorZurueckgesetzt => "faktor_zurueckgesetzt",
            Self::FaktorEingerichtet => "faktor_eingerichtet",
            Self::Ausgeschieden => "ausgeschieden",
        }
    }

    pub(crate) fn lesen(wert: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|a| a.name() == wert)
    }
}

/// A line of the log of an authority's staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personalbeleg {
    /// When.
    pub zeit: Zeitpunkt,
    /// Who did it, as she was called then.
    pub wer: String,
    /// To whom, as she was called then.
    pub wen: String,
    /// What.
    pub art: Personalbelegart,
    /// More, in words: the new rights, the matters that went back.
    pub angaben: String,
}

/// How the log calls somebody.
fn name_im_beleg(wer: &Sitzung) -> String {
    if wer.betreiber { format!("{} (Betrieb der Plattform)", wer.name) } else { wer.name.clone() }
}

impl Konten {
    /// The people of an authority by name, those who left at the end.
    ///
    /// # Errors
    /// The database fails.
    pub async fn personal(&self, mandant: MandantId) -> Result<Vec<Beschaeftigte>, Fehler> {
        store::personal(self.0.db.pool(), mandant, None).await
    }

    /// One of them.
    ///
    /// # Errors
    /// The database fails.
    pub async fn beschaeftigte(&self, mandant: MandantId, konto: KontoId) -> Result<Option<Beschaeftigte>, Fehler> {
        Ok(store::personal(self.0.db.pool(), mandant, Some(konto)).await?.pop())
    }

    /// How many people can administer an authority now.
    ///
    /// # Errors
    /// The database fails.
    pub async fn administrationen(&self, mandant: MandantId) -> Result<i64, Fehler> {
        store::administrationen(self.0.db.pool(), mandant, None).await
    }

    /// Invites somebody, in a transaction that sees the authority; `rechte_worte` stands in the log. `None`: the address has
    /// an account already. Somebody who left this authority comes back under her old account.
    ///
    /// # Errors
    /// Name or address are none; the machine is busy; the database fails.
    pub async fn personal_einladen(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        (name, email): (&str, &str),
        (rechte, rechte_worte): (&Dienstrechte, &str),
        wer: &Sitzung,
    ) -> Result<Option<(Einladung, Geheimnis)>, Fehler> {
        let adresse = Email::lesen(email)?;
        let name = name_lesen(name)?;
        if rechte.leer() || !rechte.gelten() {
            return Ok(None);
        }
        store::personal_sperre(tx, mandant).await?;
        let Some((einladung, token)) = self.konto_einladen(tx, Some(mandant), &adresse, &name, false).await? else {
            return Ok(None);
        };
        store::rechte_setzen(tx, mandant, einladung.konto, rechte).await?;
        self.personal_belegen(tx, mandant, wer, (einladung.konto, &name), (Personalbelegart::Eingeladen, rechte_worte))
            .await?;
        Ok(Some((einladung, token)))
    }

    /// Invites somebody who will run the platform. `None`: the address has an account already. The caller hands the link over.
    ///
    /// # Errors
    /// Name or address are none; the machine is busy; the database fails.
    pub async fn betrieb_einladen(&self, name: &str, email: &str) -> Result<Option<(Einladung, Geheimnis)>, Fehler> {
        let adresse = Email::lesen(email)?;
        let name = name_lesen(name)?;
        let mut tx = self.0.db.tx(Sicht::Frei).await?;
        let neu = self.konto_einladen(&mut tx, None, &adresse, &name, true).await?;
        tx.commit().await?;
        Ok(neu)
    }

    /// An account that waits for its owner: its password is chance that nobody knows.
    async fn konto_einladen(
        &self,
        tx: &mut Tx,
        mandant: Option<MandantId>,
        adresse: &Email,
        name: &str,
        betreiber: bool,
    ) -> Result<Option<(Einladung, Geheimnis)>, Fehler> {
        let ich = &*self.0;
        let jetzt = ich.umwelt.jetzt();
        let kennwort = ich.rechner.hashen(&ich.umwelt, Geheimnis::neu(&ich.umwelt).zeigen()).await?;
        let zurueck = match mandant {
            Some(m) => store::rueckkehr(tx, m, adresse.schluessel(), (name, &kennwort)).await?,
            None => None,
        };
        let konto = match zurueck {
            Some(konto) => konto,
            None => {
                let konto: KontoId = ich.umwelt.neue_id();
                let neu = NeuesKonto {
                    konto,
                    email: adresse.anzeige(),
                    email_schluessel: adresse.schluessel(),
                    name,
                    kennwort: &kennwort,
                    sprache: None,
                    betreiber,
                    zweitfaktor: None,
                    demonstration: false,
                    jetzt,
                };
                if !store::konto_anlegen(tx, &neu).await? {
                    return Ok(None);
                }
                konto
            }
        };
        let token = Geheimnis::neu(&ich.umwelt);
        let bis = spaeter(jetzt, EINLADUNG);
        store::einladung_setzen(tx, konto, mandant, &token.summe(), bis).await?;
        let einladung = Einladung { konto, name: name.to_owned(), email: adresse.anzeige().to_owned(), mandant, bis };
        Ok(Some((einladung, token)))
    }

    /// A new link for somebody who has not come yet; the old one stops working. `None`: nobody waits under this id.
    ///
    /// # Errors
    /// The database fails.
    pub async fn einladung_erneuern(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        konto: KontoId,
        wer: &Sitzung,
    ) -> Result<Option<(Einladung, Geheimnis)>, Fehler> {
        store::personal_sperre(tx, mandant).await?;
        let Some(b) = self.wartende(tx, mandant, konto).await? else { return Ok(None) };
        let token = Geheimnis::neu(&self.0.umwelt);
        let bis = spaeter(self.0.umwelt.jetzt(), EINLADUNG);
        store::einladung_setzen(tx, konto, Some(mandant), &token.summe(), bis).await?;
        self.personal_belegen(tx, mandant, wer, (konto, &b.name), (Personalbelegart::Erneuert, "")).await?;
        Ok(Some((Einladung { konto, name: b.name, email: b.email, mandant: Some(mandant), bis }, token)))
    }

    /// Takes an invitation back. `false`: nobody waits under this id.
    ///
    /// # Errors
    /// The database fails.
    pub async fn einladung_zuruecknehmen(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        konto: KontoId,
        wer: &Sitzung,
    ) -> Result<bool, Fehler> {
        store::personal_sperre(tx, mandant).await?;
        let Some(b) = self.wartende(tx, mandant, konto).await? else { return Ok(false) };
        if !store::einladung_loeschen(tx, mandant, konto).await? {
            // She worked here before: her account stays as that of somebody who left.
            store::rechte_setzen(tx, mandant, konto, &Dienstrechte::default()).await?;
            store::konto_sperren(tx, konto, Some(self.0.umwelt.jetzt()), true).await?;
        }
        self.personal_belegen(tx, mandant, wer, (konto, &b.name), (Personalbelegart::Zurueckgenommen, "")).await?;
        Ok(true)
    }

    async fn wartende(&self, tx: &mut Tx, mandant: MandantId, konto: KontoId) -> Result<Option<Beschaeftigte>, Fehler> {
        let b = store::personal(&mut **tx, mandant, Some(konto)).await?.pop();
        Ok(b.filter(|b| !b.anderswo && matches!(b.stand, Personalstand::Eingeladen { .. })))
    }

    /// Does something to an account of staff, in a transaction that sees the authority; `worte` stands in the log. `None`: she
    /// does not work here. The caller commits and then calls [`Self::sitzungen_vergessen`].
    ///
    /// # Errors
    /// The database fails.
    pub async fn personal_aendern(
        &self,
        tx: &mut Tx,
        (mandant, konto): (MandantId, KontoId),
        (schritt, worte): (&Personalschritt, &str),
        wer: &Sitzung,
    ) -> Result<Option<Personalergebnis>, Fehler> {
        if wer.konto == konto {
            return Ok(Some(Personalergebnis::Selbst));
        }
        store::personal_sperre(tx, mandant).await?;
        let Some(b) = store::personal(&mut **tx, mandant, Some(konto)).await?.pop() else { return Ok(None) };
        if let Some(nein) = self.hindernis(tx, mandant, &b, schritt).await? {
            return Ok(Some(nein));
        }
        let jetzt = self.0.umwelt.jetzt();
        let art = match schritt {
            Personalschritt::Rechte(neu) => {
                store::rechte_setzen(tx, mandant, konto, neu).await?;
                Personalbelegart::Rechte
            }
            Personalschritt::Sperren => {
                store::konto_sperren(tx, konto, Some(jetzt), false).await?;
                Personalbelegart::Gesperrt
            }
            Personalschritt::Entsperren => {
                store::konto_sperren(tx, konto, None, false).await?;
                Personalbelegart::Entsperrt
            }
            Personalschritt::Zweitfaktor => {
                store::faktor_loesen(tx, konto, spaeter(jetzt, EINLADUNG)).await?;
                Personalbelegart::FaktorZurueckgesetzt
            }
            Personalschritt::Ausscheiden => {
                store::rechte_setzen(tx, mandant, konto, &Dienstrechte::default()).await?;
                if !b.anderswo {
                    store::konto_sperren(tx, konto, Some(jetzt), true).await?;
                }
                Personalbelegart::Ausgeschieden
            }
        };
        self.personal_belegen(tx, mandant, wer, (konto, &b.name), (art, worte)).await?;
        Ok(Some(Personalergebnis::Getan))
    }

    /// Why this cannot be done now.
    async fn hindernis(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        b: &Beschaeftigte,
        schritt: &Personalschritt,
    ) -> Result<Option<Personalergebnis>, Fehler> {
        use Personalschritt as S;
        use Personalstand as P;
        let passt = match schritt {
            S::Rechte(neu) => !neu.leer() && neu.gelten() && !matches!(b.stand, P::Ausgeschieden { .. }),
            S::Sperren => b.stand == P::Aktiv,
            S::Zweitfaktor => matches!(b.stand, P::Aktiv | P::Gesperrt { .. }),
            S::Entsperren => matches!(b.stand, P::Gesperrt { .. }),
            S::Ausscheiden => !matches!(b.stand, P::Ausgeschieden { .. } | P::Eingeladen { .. }),
        };
        if !passt {
            return Ok(Some(Personalergebnis::Unpassend));
        }
        if b.anderswo && matches!(schritt, S::Sperren | S::Entsperren | S::Zweitfaktor) {
            return Ok(Some(Personalergebnis::Anderswo));
        }
        let verliert = match schritt {
            S::Rechte(neu) => !neu.administriert(),
            S::Sperren | S::Ausscheiden => true,
            S::Entsperren | S::Zweitfaktor => false,
        };
        let letzte = b.rechte.administriert()
            && verliert
            && store::administrationen(&mut **tx, mandant, Some(b.konto)).await? == 0;
        Ok(letzte.then_some(Personalergebnis::LetzteAdministration))
    }

    async fn personal_belegen(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        wer: &Sitzung,
        wen: (KontoId, &str),
        was: (Personalbelegart, &str),
    ) -> Result<(), Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        store::personalbeleg_schreiben(tx, mandant, (wer.konto, &name_im_beleg(wer)), wen, was, jetzt).await
    }

    /// This process forgets what it knew of an account's sessions; the others are told by the commit.
    pub fn sitzungen_vergessen(&self, konto: KontoId) {
        self.vergessen(konto);
    }

    /// What was done to the staff of an authority, or to one of them, the newest first, with the numbers of the lines;
    /// `hoechstens` before the line `vor`, in a transaction that sees the authority.
    ///
    /// # Errors
    /// The database fails.
    pub async fn personalprotokoll(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        wen: Option<KontoId>,
        (vor, hoechstens): (Option<i64>, i64),
    ) -> Result<Vec<(i64, Personalbeleg)>, Fehler> {
        store::personalbelege(tx, mandant, wen, vor, hoechstens).await
    }
}
