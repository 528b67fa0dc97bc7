//! Sessions: loaded on every request from a small memory over one indexed query.
//!
//! The memory keeps an answer for a few seconds; signing out removes it here at once and in the other processes by
//! NOTIFY. If that message is ever lost, the few seconds are the limit.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use grund::{
    DelegationId, DienstleisterId, EinheitId, KontoId, MandantId, Sprache, Tag, Traeger, Vertrauensniveau, VorgangId,
    Zeitpunkt,
};

use crate::{
    Fehler, Konten, Nachweis, Vertretungsauftrag,
    bremse::spaeter,
    delegation::tagesende,
    hex,
    recht::{Aktion, Ressource, Rolle, darf, delegierbar},
    store, summe,
};

/// How long an answer is believed.
const HALTBAR: Duration = Duration::from_secs(10);
/// At most this many answers are kept (about 400 bytes each).
const HOECHSTENS: usize = 20_000;
/// Last-seen is written at most this often.
pub(crate) const GESEHEN: Duration = Duration::from_secs(60);

/// Where a member of staff works, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Mitgliedschaft {
    /// The authority.
    pub mandant: MandantId,
    /// Its unit.
    pub einheit: EinheitId,
    /// Sachbearbeitung or Leitung.
    pub rolle: Rolle,
}

/// A role in the making of texts and public data, for a Land or an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redaktionsrolle {
    /// For whom.
    pub traeger: Traeger,
    /// Landesredaktion, Behoerdenredaktion, Lektorat, Gruppenadministration or Werkstatt.
    pub rolle: Rolle,
}

/// The provider that somebody works for, and for whom she acts in this session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zugehoerigkeit {
    /// The provider.
    pub dienstleister: DienstleisterId,
    /// Its name.
    pub name: String,
    /// For whom she acts now; her roles and units are the delegated ones.
    pub auftrag: Option<Handlungsauftrag>,
}

/// A delegation that holds at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handlungsauftrag {
    /// For this authority.
    pub mandant: MandantId,
    /// Under this delegation.
    pub delegation: DelegationId,
    /// Its last day.
    pub bis: Tag,
}

/// Who is acting in this request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitzung {
    /// The account.
    pub konto: KontoId,
    /// The name of the person.
    pub name: String,
    /// Her address.
    pub email: String,
    /// Where she works, if she is staff.
    pub mitgliedschaften: Vec<Mitgliedschaft>,
    /// For whom she stands in today; their units are among hers.
    pub vertritt: Vec<Vertretungsauftrag>,
    /// For whom she edits or reviews.
    pub redaktion: Vec<Redaktionsrolle>,
    /// Runs the platform.
    pub betreiber: bool,
    /// Answers the 115.
    pub auskunft: bool,
    /// Works for a provider.
    pub dienstleister: Option<Zugehoerigkeit>,
    /// An account of the demonstration.
    pub demonstration: bool,
    /// Nobody with an account: number and code opened this one matter.
    pub ohne_konto: Option<VorgangId>,
    /// How she proved who she is, where she did.
    pub nachweis: Option<Nachweis>,
    /// The language she chose, if any.
    pub sprache: Option<Sprache>,
    /// Without a further request the session ends then (up to a minute later in truth).
    pub gueltig_bis: Zeitpunkt,
    /// With or without requests the session ends then.
    pub endet_spaetestens: Zeitpunkt,
}

impl Sitzung {
    /// Works in a unit or for a provider, edits, answers the 115 or runs the platform; not a citizen.
    #[must_use]
    pub fn personal(&self) -> bool {
        self.betreiber
            || self.auskunft
            || self.dienstleister.is_some()
            || !self.mitgliedschaften.is_empty()
            || !self.redaktion.is_empty()
    }

    /// The delegation under which she acts, where she acts for an authority that is not hers.
    #[must_use]
    pub fn auftrag(&self) -> Option<&Handlungsauftrag> {
        self.dienstleister.as_ref().and_then(|d| d.auftrag.as_ref())
    }

    /// What a delegation never gives is not hers, whatever the delegated roles may do.
    fn vorenthalten(&self, ressource: Ressource, aktion: Aktion) -> bool {
        self.dienstleister.is_some() && !delegierbar(ressource, aktion)
    }

    /// How certain it is who acts.
    #[must_use]
    pub fn niveau(&self) -> Vertrauensniveau {
        match (&self.nachweis, self.ohne_konto) {
            (Some(nachweis), _) => nachweis.niveau,
            (None, Some(_)) => Vertrauensniveau::Keins,
            (None, None) => Vertrauensniveau::Niedrig,
        }
    }

    /// In which roles this account acts: citizen, or staff; never both.
    #[must_use]
    pub fn rollen(&self) -> Vec<Rolle> {
        let mut rollen: Vec<Rolle> = self.mitgliedschaften.iter().map(|m| m.rolle).collect();
        rollen.extend(self.redaktion.iter().map(|r| r.rolle));
        if self.betreiber {
            rollen.push(Rolle::Betreiber);
        }
        if self.auskunft {
            rollen.push(Rolle::Auskunft);
        }
        if self.dienstleister.is_some() {
            rollen.push(Rolle::Dienstleister);
        }
        if rollen.is_empty() {
            rollen.push(Rolle::Buerger);
        }
        rollen.sort_unstable();
        rollen.dedup();
        rollen
    }

    /// May she do this in any of her roles? Whose thing it is, the query decides.
    #[must_use]
    pub fn darf(&self, ressource: Ressource, aktion: Aktion) -> bool {
        !self.vorenthalten(ressource, aktion) && self.rollen().into_iter().any(|rolle| darf(rolle, ressource, aktion))
    }

    /// May she do this in one of her editorial roles for this Land or authority?
    #[must_use]
    pub fn darf_fuer(&self, traeger: Traeger, ressource: Ressource, aktion: Aktion) -> bool {
        !self.vorenthalten(ressource, aktion)
            && self.redaktion.iter().any(|r| r.traeger == traeger && darf(r.rolle, ressource, aktion))
    }

    /// The Länder and authorities for which she may do this, in order.
    #[must_use]
    pub fn traeger(&self, ressource: Ressource, aktion: Aktion) -> Vec<Traeger> {
        if self.vorenthalten(ressource, aktion) {
            return Vec::new();
        }
        let mut alle: Vec<Traeger> =
            self.redaktion.iter().filter(|r| darf(r.rolle, ressource, aktion)).map(|r| r.traeger).collect();
        alle.sort_unstable();
        alle.dedup();
        alle
    }

    /// For whom she may take this matter on: who has it, where she stands in for that person in this authority.
    #[must_use]
    pub fn vertritt(&self, mandant: MandantId, wen: KontoId) -> Option<&Vertretungsauftrag> {
        self.vertritt.iter().find(|v| v.mandant == mandant && v.konto == wen)
    }

    /// Her role in a unit of an authority.
    #[must_use]
    pub fn rolle_in(&self, mandant: MandantId, einheit: EinheitId) -> Option<Rolle> {
        self.mitgliedschaften.iter().find(|m| m.mandant == mandant && m.einheit == einheit).map(|m| m.rolle)
    }
}

struct Eintrag {
    sitzung: Arc<Sitzung>,
    bis: Zeitpunkt,
}

/// The memory of one process.
#[derive(Default)]
pub struct Speicher {
    eintraege: Mutex<HashMap<[u8; 32], Eintrag>>,
    /// Counts invalidations: an answer that was on its way while one came is not kept.
    stand: AtomicU64,
}

impl Speicher {
    fn finden(&self, hash: &[u8; 32], jetzt: Zeitpunkt) -> Option<Arc<Sitzung>> {
        let eintraege = self.eintraege.lock().ok()?;
        eintraege.get(hash).filter(|e| e.bis > jetzt && e.sitzung.gueltig_bis > jetzt).map(|e| Arc::clone(&e.sitzung))
    }

    fn merken(&self, hash: [u8; 32], sitzung: &Arc<Sitzung>, jetzt: Zeitpunkt, stand: u64) {
        let Ok(mut eintraege) = self.eintraege.lock() else { return };
        if self.stand.load(Ordering::SeqCst) != stand {
            return;
        }
        if eintraege.len() >= HOECHSTENS {
            eintraege.retain(|_, e| e.bis > jetzt);
        }
        if eintraege.len() >= HOECHSTENS {
            eintraege.clear();
        }
        // Delegated rights end with their last day, to the second.
        let recht_bis = sitzung.auftrag().map_or(Zeitpunkt::MAX, |a| tagesende(a.bis));
        let bis = spaeter(jetzt, HALTBAR).min(recht_bis);
        eintraege.insert(hash, Eintrag { sitzung: Arc::clone(sitzung), bis });
    }

    /// Forgets what `trifft`; everything if the memory's lock is broken.
    fn vergessen(&self, trifft: impl Fn(&[u8; 32], &Sitzung) -> bool) {
        let mut eintraege = match self.eintraege.lock() {
            Ok(e) => e,
            Err(kaputt) => {
                let mut e = kaputt.into_inner();
                e.clear();
                e
            }
        };
        self.stand.fetch_add(1, Ordering::SeqCst);
        eintraege.retain(|hash, e| !trifft(hash, &e.sitzung));
    }

    /// Forgets sessions that act under a delegation.
    pub(crate) fn auftrag_vergessen(&self, id: DelegationId) {
        self.vergessen(|_, s| s.auftrag().is_some_and(|a| a.delegation == id));
    }

    /// A message of [`store::KANAL`]: `s:<hash>` one session, `k:<konto>` all of an account.
    fn nachricht(&self, text: &str) {
        match text.split_once(':') {
            Some(("s", h)) => self.vergessen(|hash, _| hex(hash) == h),
            Some(("k", k)) => self.vergessen(|_, s| s.konto.to_string() == k),
            _ => self.vergessen(|_, _| true),
        }
    }
}

impl Konten {
    /// Whose session this token is, if it is one and has not ended. The hot path: mostly no query at all.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sitzung_laden(&self, token: &str) -> Result<Option<Arc<Sitzung>>, Fehler> {
        if token.len() != 64 {
            return Ok(None);
        }
        let ich = &*self.0;
        let hash = summe(token.as_bytes());
        let jetzt = ich.umwelt.jetzt();
        if let Some(sitzung) = ich.sitzungen.finden(&hash, jetzt) {
            return Ok(Some(sitzung));
        }
        let stand = ich.sitzungen.stand.load(Ordering::SeqCst);
        let gefunden = store::sitzung(ich.db.pool(), &hash, jetzt, ich.einstellungen.untaetig).await?;
        let Some((mut sitzung, dicht)) = gefunden else { return Ok(None) };
        sitzung.nachweis = dicht.map(|dicht| self.nachweis_oeffnen(sitzung.konto, &dicht)).transpose()?;
        let sitzung = Arc::new(sitzung);
        ich.sitzungen.merken(hash, &sitzung, jetzt, stand);
        Ok(Some(sitzung))
    }

    /// Ends this session, in every process.
    ///
    /// # Errors
    /// The database fails.
    pub async fn abmelden(&self, token: &str) -> Result<(), Fehler> {
        let hash = summe(token.as_bytes());
        store::sitzung_beenden(self.0.db.pool(), &hash, &hex(&hash)).await?;
        self.0.sitzungen.vergessen(|h, _| *h == hash);
        Ok(())
    }

    /// Ends all sessions of an account, in every process; `ausser` may go on.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ueberall_abmelden(&self, konto: KontoId, ausser: Option<&str>) -> Result<(), Fehler> {
        let ausser = ausser.map(|t| summe(t.as_bytes()));
        store::sitzungen_beenden(self.0.db.pool(), konto, ausser.as_ref()).await?;
        self.vergessen(konto);
        Ok(())
    }

    /// This process forgets what it knew of one session.
    pub(crate) fn sitzung_vergessen(&self, welche: &[u8; 32]) {
        self.0.sitzungen.vergessen(|hash, _| hash == welche);
    }

    /// This process forgets what it knew of an account's sessions.
    pub(crate) fn vergessen(&self, konto: KontoId) {
        self.0.sitzungen.vergessen(|_, s| s.konto == konto);
    }

    /// Listens for sign-outs of other processes, for ever; the server runs it beside its requests.
    pub async fn lauschen(self) {
        loop {
            if let Err(e) = self.hoeren().await {
                tracing::warn!(fehler = %e, "sign-outs of other processes are not heard; trying again");
            }
            // What was said meanwhile is unknown.
            self.0.sitzungen.vergessen(|_, _| true);
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    async fn hoeren(&self) -> Result<(), Fehler> {
        let mut ohr = self.0.db.horchen(store::KANAL).await?;
        self.0.sitzungen.vergessen(|_, _| true);
        // `None`: the connection broke.
        while let Some(nachricht) = ohr.try_recv().await? {
            self.0.sitzungen.nachricht(nachricht.payload());
        }
        Ok(())
    }
}
