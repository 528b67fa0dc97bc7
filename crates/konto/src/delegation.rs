//! Providers: their staff acts for authorities under delegated rights, each a set of roles from a day to a day.
//!
//! Promises: only the authority delegates, at most for a year at a time; a delegation ends by itself with its last day or
//! at once when the authority ends it; a session acts for one authority at a time and then has the delegated roles
//! and no others; what was done is written with the person's name. Leaves out: the contract itself (Art. 28 (3) GDPR),
//! of which only the reference is kept, and the words of mails.

use datenbank::{Sicht, Tx};
use grund::{DelegationId, DienstleisterId, EinheitId, KontoId, MandantId, Tag, Zeitpunkt, tag_von};
use jiff::ToSpan as _;

use crate::{
    Aktion, Email, Fehler, Geheimnis, Handlungsauftrag, Konten, Ressource, Rolle, Sitzung, hex,
    store::{self, NeuesKonto},
    summe, zweitfaktor,
};

/// An organisation whose staff works for authorities, for example a municipal data centre.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dienstleister {
    /// Its id.
    pub id: DienstleisterId,
    /// Its name.
    pub name: String,
    /// How authorities reach it.
    pub kontakt: String,
    /// How many persons it has now.
    pub personen: i64,
}

/// Somebody who works for a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dienstleisterperson {
    /// The account.
    pub konto: KontoId,
    /// The name.
    pub name: String,
    /// Where mails go.
    pub email: String,
    /// Since when.
    pub seit: Zeitpunkt,
    /// She has left.
    pub entfernt: Option<Zeitpunkt>,
}

/// What became of the wish to take a person up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aufnahme {
    /// She has an account now. Her second factor is to be handed to her and is not shown again.
    Neu {
        /// The account.
        konto: KontoId,
        /// The secret for her authenticator (base 32).
        zweitfaktor: String,
    },
    /// The address has an account already: a person never mixes rights of her own with delegated ones.
    SchonVergeben,
}

/// How a delegation stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delegationsstand {
    /// Its first day is still to come.
    Kommt,
    /// It holds.
    Gilt,
    /// The authority ended it.
    Beendet,
    /// Its last day is over.
    Abgelaufen,
}

/// Rights that an authority delegated to a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The authority.
    pub mandant: MandantId,
    /// Its id.
    pub id: DelegationId,
    /// The provider.
    pub dienstleister: DienstleisterId,
    /// Its name.
    pub name: String,
    /// As what its staff may act.
    pub rollen: Vec<Rolle>,
    /// Reference of the contract (Art. 28 (3) GDPR).
    pub vertrag: String,
    /// Units whose matters are reached; empty: none.
    pub einheiten: Vec<EinheitId>,
    /// The legal ground for reaching matters; empty: they are not reached.
    pub inhalte_grund: String,
    /// First day.
    pub von: Tag,
    /// Last day.
    pub bis: Tag,
    /// When it was ended before its last day.
    pub beendet: Option<Zeitpunkt>,
}

impl Delegation {
    /// How it stands today.
    #[must_use]
    pub fn stand(&self, heute: Tag) -> Delegationsstand {
        match self.beendet {
            Some(_) => Delegationsstand::Beendet,
            None if heute > self.bis => Delegationsstand::Abgelaufen,
            None if heute < self.von => Delegationsstand::Kommt,
            None => Delegationsstand::Gilt,
        }
    }
}

/// What an authority wants to delegate. Roles, period and grounds are checked by [`Konten::delegieren`].
#[derive(Debug, Clone)]
pub struct NeueDelegation {
    /// To whom.
    pub dienstleister: DienstleisterId,
    /// As what.
    pub rollen: Vec<Rolle>,
    /// Reference of the contract.
    pub vertrag: String,
    /// Units, where matters are reached.
    pub einheiten: Vec<EinheitId>,
    /// Legal ground, where matters are reached.
    pub inhalte_grund: String,
    /// First day.
    pub von: Tag,
    /// Last day.
    pub bis: Tag,
}

/// What a line of the log is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belegart {
    /// The authority delegated.
    Erteilt,
    /// The authority made it longer.
    Verlaengert,
    /// The authority ended it.
    Beendet,
    /// A person of the provider took up work under it.
    Begonnen,
    /// A person of the provider did something, or looked at a matter.
    Gehandelt,
}

impl Belegart {
    const ALLE: [Self; 5] = [Self::Erteilt, Self::Verlaengert, Self::Beendet, Self::Begonnen, Self::Gehandelt];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Erteilt => "erteilt",
            Self::Verlaengert => "verlaengert",
            Self::Beendet => "beendet",
            Self::Begonnen => "begonnen",
            Self::Gehandelt => "gehandelt",
        }
    }

    pub(crate) fn lesen(wert: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|a| a.name() == wert)
    }
}

/// A line of the log of a delegation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beleg {
    /// When.
    pub zeit: Zeitpunkt,
    /// Who, as she was called then.
    pub name: String,
    /// What it is about.
    pub art: Belegart,
    /// What was acted on; missing where the right has another name today.
    pub ressource: Option<Ressource>,
    /// What was done.
    pub aktion: Option<Aktion>,
    /// The address of the page.
    pub pfad: String,
    /// How the request came out (HTTP); missing: it was under way.
    pub status: Option<i16>,
}

/// The first moment at which what holds until `tag` does not hold any more, on the clocks of Germany.
#[must_use]
pub fn tagesende(tag: Tag) -> Zeitpunkt {
    let naechster = tag.tomorrow().unwrap_or(tag);
    naechster.in_tz("Europe/Berlin").map_or(Zeitpunkt::MAX, |z| z.timestamp())
}

/// Is this a period in which an authority may delegate? At most a year, and not over already.
fn zeitraum_gilt(von: Tag, bis: Tag, heute: Tag) -> bool {
    von <= bis && heute <= bis && von.checked_add(1.year()).is_ok_and(|spaetestens| bis <= spaetestens)
}

impl Konten {
    /// Registers a provider. `None`: the name is taken.
    ///
    /// # Errors
    /// The database fails.
    pub async fn dienstleister_anlegen(&self, name: &str, kontakt: &str) -> Result<Option<DienstleisterId>, Fehler> {
        let id = self.0.umwelt.neue_id();
        let da = store::dienstleister_anlegen(self.0.db.pool(), id, name, kontakt, self.0.umwelt.jetzt()).await?;
        Ok(da.then_some(id))
    }

    /// All providers, by name.
    ///
    /// # Errors
    /// The database fails.
    pub async fn dienstleister(&self) -> Result<Vec<Dienstleister>, Fehler> {
        store::dienstleister(self.0.db.pool()).await
    }

    /// The persons of a provider, those who left too, by name.
    ///
    /// # Errors
    /// The database fails.
    pub async fn dienstleister_personen(&self, id: DienstleisterId) -> Result<Vec<Dienstleisterperson>, Fehler> {
        store::dienstleister_personen(self.0.db.pool(), id).await
    }

    /// Makes an account for a person of a provider. She sets her password by the mail of a forgotten one.
    ///
    /// # Errors
    /// The address is none; the machine is busy; the database fails.
    pub async fn dienstleister_person_aufnehmen(
        &self,
        id: DienstleisterId,
        name: &str,
        email: &str,
    ) -> Result<Aufnahme, Fehler> {
        let ich = &*self.0;
        let geheim = base32(&ich.umwelt.bytes::<20>());
        let kennwort = Geheimnis::neu(&ich.umwelt);
        let demonstration = false;
        let konto = self.person_anlegen(id, (name, email), kennwort.zeigen(), &geheim, demonstration).await?;
        Ok(konto.map_or(Aufnahme::SchonVergeben, |konto| Aufnahme::Neu { konto, zweitfaktor: geheim }))
    }

    /// `None`: the address has an account already.
    pub(crate) async fn person_anlegen(
        &self,
        id: DienstleisterId,
        (name, email): (&str, &str),
        kennwort: &str,
        geheim: &str,
        demonstration: bool,
    ) -> Result<Option<KontoId>, Fehler> {
        let ich = &*self.0;
        let adresse = Email::lesen(email)?;
        let konto: KontoId = ich.umwelt.neue_id();
        let kennwort = ich.rechner.hashen(&ich.umwelt, kennwort).await?;
        let zweitfaktor = zweitfaktor::verschliessen(&ich.tresor, konto, geheim)?;
        let jetzt = ich.umwelt.jetzt();
        let neu = NeuesKonto {
            konto,
            email: adresse.anzeige(),
            email_schluessel: adresse.schluessel(),
            name,
            kennwort: &kennwort,
            sprache: None,
            betreiber: false,
            zweitfaktor: Some(zweitfaktor),
            demonstration,
            jetzt,
        };
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        if !store::konto_anlegen(&mut tx, &neu).await? {
            return Ok(None);
        }
        store::dienstleister_person_anlegen(&mut tx, id, konto, jetzt).await?;
        tx.commit().await?;
        Ok(Some(konto))
    }

    /// A person leaves her provider: her sessions end at once, and no delegation holds for her any more.
    ///
    /// # Errors
    /// The database fails.
    pub async fn dienstleister_person_entfernen(&self, id: DienstleisterId, konto: KontoId) -> Result<bool, Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        let da = store::dienstleister_person_entfernen(self.0.db.pool(), id, konto, jetzt).await?;
        if da {
            self.ueberall_abmelden(konto, None).await?;
        }
        Ok(da)
    }

    /// Delegates, in a transaction that sees the authority. `None`: roles, units, grounds and period do not fit together.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegieren(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        neu: &NeueDelegation,
        wer: &Sitzung,
    ) -> Result<Option<DelegationId>, Fehler> {
        self.delegieren_als(tx, mandant, neu, (wer.konto, &wer.name)).await
    }

    /// As [`Self::delegieren`], in the name of the demonstration's operator.
    ///
    /// # Errors
    /// The database fails.
    pub async fn demo_delegieren(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        neu: &NeueDelegation,
    ) -> Result<Option<DelegationId>, Fehler> {
        let (email, name) = crate::DEMO_BETRIEB;
        let Some(wer) = store::konto_mit_email(&mut **tx, Email::lesen(email)?.schluessel()).await? else {
            return Ok(None);
        };
        self.delegieren_als(tx, mandant, neu, (wer.konto(), name)).await
    }

    async fn delegieren_als(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        neu: &NeueDelegation,
        wer: (KontoId, &str),
    ) -> Result<Option<DelegationId>, Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        let mit_inhalt = neu.rollen.contains(&Rolle::Sachbearbeitung);
        let passt = zeitraum_gilt(neu.von, neu.bis, tag_von(jetzt))
            && !neu.rollen.is_empty()
            && neu.rollen.iter().all(|r| crate::recht::DELEGIERBAR.contains(r))
            && !neu.vertrag.is_empty()
            && mit_inhalt != neu.einheiten.is_empty()
            && mit_inhalt != neu.inhalte_grund.is_empty();
        if !passt {
            return Ok(None);
        }
        let id: DelegationId = self.0.umwelt.neue_id();
        store::delegation_anlegen(tx, mandant, id, neu, jetzt).await?;
        store::beleg_schreiben(tx, mandant, id, wer, (Belegart::Erteilt, None, ""), jetzt).await?;
        Ok(Some(id))
    }

    /// Makes a delegation last until another day, at most a year from today. `false`: it is over, or the day does not fit.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegation_verlaengern(
        &self,
        tx: &mut Tx,
        (mandant, id): (MandantId, DelegationId),
        bis: Tag,
        wer: &Sitzung,
    ) -> Result<bool, Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        let heute = tag_von(jetzt);
        if !zeitraum_gilt(heute, bis, heute) || !store::delegation_verlaengern(tx, mandant, id, bis, heute).await? {
            return Ok(false);
        }
        self.belegen(tx, (mandant, id), wer, Belegart::Verlaengert, jetzt).await?;
        Ok(true)
    }

    /// Ends a delegation at once, in every session of every process. `false`: it had ended. The caller commits and then
    /// calls [`Self::delegation_vergessen`] for this process; the others are told by the commit.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegation_beenden(
        &self,
        tx: &mut Tx,
        (mandant, id): (MandantId, DelegationId),
        wer: &Sitzung,
    ) -> Result<bool, Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        if !store::delegation_beenden(tx, mandant, id, jetzt).await? {
            return Ok(false);
        }
        self.belegen(tx, (mandant, id), wer, Belegart::Beendet, jetzt).await?;
        Ok(true)
    }

    /// This process forgets what it knew of sessions that act under a delegation.
    pub fn delegation_vergessen(&self, id: DelegationId) {
        self.0.sitzungen.auftrag_vergessen(id);
    }

    async fn belegen(
        &self,
        tx: &mut Tx,
        (mandant, id): (MandantId, DelegationId),
        wer: &Sitzung,
        art: Belegart,
        jetzt: Zeitpunkt,
    ) -> Result<(), Fehler> {
        store::beleg_schreiben(tx, mandant, id, (wer.konto, &wer.name), (art, None, ""), jetzt).await?;
        Ok(())
    }

    /// What an authority delegated, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegationen(&self, mandant: MandantId) -> Result<Vec<Delegation>, Fehler> {
        store::delegationen(self.0.db.pool(), Some(mandant), None).await
    }

    /// What was delegated to a provider, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegationen_an(&self, dienstleister: DienstleisterId) -> Result<Vec<Delegation>, Fehler> {
        store::delegationen(self.0.db.pool(), None, Some(dienstleister)).await
    }

    /// From now on this session acts under this delegation, or for nobody. `false`: the delegation does not hold for this
    /// person.
    ///
    /// # Errors
    /// The database fails.
    pub async fn handeln(
        &self,
        token: &str,
        wer: &Sitzung,
        auftrag: Option<(MandantId, DelegationId)>,
    ) -> Result<bool, Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        let hash = summe(token.as_bytes());
        let sicht = auftrag.map_or(Sicht::Frei, |(mandant, _)| Sicht::Mandant(mandant));
        let mut tx = self.0.db.tx(sicht).await?;
        if !store::sitzung_handelt(&mut tx, (&hash, &hex(&hash)), wer.konto, auftrag, tag_von(jetzt)).await? {
            return Ok(false);
        }
        if let Some((mandant, id)) = auftrag {
            self.belegen(&mut tx, (mandant, id), wer, Belegart::Begonnen, jetzt).await?;
        }
        tx.commit().await?;
        self.sitzung_vergessen(&hash);
        Ok(true)
    }

    /// Notes that somebody is about to act under a delegation. The number is for [`Self::handlung_ausgang`].
    ///
    /// # Errors
    /// The database fails: then nothing may be done.
    pub async fn handlung_notieren(
        &self,
        wer: &Sitzung,
        auftrag: &Handlungsauftrag,
        recht: (Ressource, Aktion),
        pfad: &str,
    ) -> Result<i64, Fehler> {
        let mut tx = self.0.db.tx(Sicht::Mandant(auftrag.mandant)).await?;
        let was = (Belegart::Gehandelt, Some(recht), pfad);
        let jetzt = self.0.umwelt.jetzt();
        let person = (wer.konto, wer.name.as_str());
        let nr = store::beleg_schreiben(&mut tx, auftrag.mandant, auftrag.delegation, person, was, jetzt).await?;
        tx.commit().await?;
        Ok(nr)
    }

    /// Notes how it came out.
    ///
    /// # Errors
    /// The database fails.
    pub async fn handlung_ausgang(&self, mandant: MandantId, nr: i64, status: u16) -> Result<(), Fehler> {
        let mut tx = self.0.db.tx(Sicht::Mandant(mandant)).await?;
        store::beleg_ausgang(&mut tx, mandant, nr, status).await?;
        tx.commit().await?;
        Ok(())
    }

    /// The log of a delegation, the newest first; `vor` is the number of the line before which a further page begins.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegationsprotokoll(
        &self,
        tx: &mut Tx,
        (mandant, id): (MandantId, DelegationId),
        vor: Option<i64>,
        hoechstens: i64,
    ) -> Result<Vec<(i64, Beleg)>, Fehler> {
        store::belege(tx, mandant, id, vor, hoechstens).await
    }

    /// Delegations that end within `tage` days and whose reminder of that distance has not gone yet.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegationen_zu_erinnern(&self, tage: i16) -> Result<Vec<Delegation>, Fehler> {
        store::delegationen_zu_erinnern(self.0.db.pool(), tag_von(self.0.umwelt.jetzt()), tage).await
    }

    /// This reminder goes now, in the transaction of its mails. `false`: another worker was first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn delegation_erinnert(&self, tx: &mut Tx, d: &Delegation, tage: i16) -> Result<bool, Fehler> {
        store::delegation_erinnert(tx, d.mandant, d.id, tage).await
    }
}

/// RFC 4648 base 32 of whole groups of five bytes: no padding.
pub(crate) fn base32(bytes: &[u8]) -> String {
    const ZEICHEN: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut aus = String::with_capacity(bytes.len() * 8 / 5);
    for gruppe in bytes.chunks(5) {
        let zahl = gruppe.iter().fold(0_u64, |z, b| (z << 8) | u64::from(*b));
        for i in (0..8).rev() {
            let stelle = usize::try_from((zahl >> (i * 5)) & 31).unwrap_or_default();
            aus.push(char::from(ZEICHEN[stelle]));
        }
    }
    aus
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_midnight_in_germany() {
        let tag = |t: &str| t.parse::<Tag>().expect("a day");
        // In winter an hour, in summer two hours before midnight in Greenwich; the night of the change too.
        for (am, ende) in [
            ("2026-03-02", "2026-03-02T23:00:00Z"),
            ("2026-07-31", "2026-07-31T22:00:00Z"),
            ("2026-10-25", "2026-10-25T23:00:00Z"),
        ] {
            assert_eq!(tagesende(tag(am)).to_string(), ende);
        }
    }

    #[test]
    fn at_most_a_year_and_not_over_already() {
        let tag = |t: &str| t.parse::<Tag>().expect("a day");
        let heute = tag("2026-03-02");
        for (von, bis, gilt) in [
            ("2026-03-02", "2027-03-02", true),
            ("2026-03-02", "2027-03-03", false),
            ("2026-02-01", "2026-03-02", true),
            ("2026-02-01", "2026-03-01", false),
            ("2026-04-02", "2026-04-01", false),
        ] {
            assert_eq!(zeitraum_gilt(tag(von), tag(bis), heute), gilt, "{von} {bis}");
        }
    }

    #[test]
    fn base32_as_the_standard_has_it() {
        // RFC 4648, section 10: groups of five bytes.
        assert_eq!(base32(b"fooba"), "MZXW6YTB");
        assert_eq!(base32(&[0xff; 5]), "77777777");
    }
}
