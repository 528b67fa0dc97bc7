//! Files that people send: into a field of a draft, with an answer, for a duty. One way in for all of them: as a whole with a
//! form, or over several requests (tus 1.0.0), with the same checks and the same sentences. The pages say where a file goes
//! ([`Dateiort`]); what they show around it is theirs.

pub mod aufnahme;
pub mod seite;
pub mod tus;

use ablage::{Ankunft, Format, Neu, Zweck};
use datenbank::{Sicht, Tx};
use formular::{Art, Feld};
use grund::{DokumentId, KontoId, MandantId, Sprache, VorgangId};
use tresor::Vorgangsschluessel;

use crate::{Anfrage, WebFehler, texte::antrag as t};

/// Bytes of one upload request: the largest file that a form may allow, and its frame. None of it lies in memory as a
/// whole.
pub const UPLOAD_GRENZE: usize = 2_001_000_000;
/// Files that one request may bring.
pub const AUF_EINMAL: usize = 20;

/// Files beyond [`AUF_EINMAL`]: they are read past, counted and said, never dropped in silence.
#[derive(Debug, Default)]
pub struct Ueberzaehlige {
    name: Option<String>,
    anzahl: i64,
}

impl Ueberzaehlige {
    /// One more; a field in which nothing was chosen is none.
    pub fn noch_eine(&mut self, name: Option<&str>) {
        if let Some(name) = name.filter(|n| !n.is_empty()) {
            self.name.get_or_insert_with(|| name.to_owned());
            self.anzahl += 1;
        }
    }

    /// What became of them, under the name of the first.
    #[must_use]
    pub fn ergebnis(self, sprache: Sprache) -> Option<(String, Option<String>)> {
        let satz = |anzahl| t::antrag_dateien_zu_viele(sprache, AUF_EINMAL, anzahl);
        self.name.map(|name| (name, Some(satz(self.anzahl))))
    }
}

/// Which files are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dateiregel {
    /// Kinds.
    pub formate: Vec<Format>,
    /// Megabytes of one file.
    pub groesse_mb: u64,
    /// How many.
    pub anzahl: usize,
}

impl Dateiregel {
    /// What a field of a form takes; `None`: it takes no files.
    #[must_use]
    pub fn aus(feld: &Feld) -> Option<Self> {
        let Art::Datei { formate, groesse_mb, anzahl } = &feld.art else { return None };
        let formate = formate.iter().filter_map(|f| Format::gelesen(f)).collect();
        Some(Self { formate, groesse_mb: *groesse_mb, anzahl: *anzahl })
    }

    /// Bytes that one file may have.
    #[must_use]
    pub const fn grenze(&self) -> u64 {
        self.groesse_mb.saturating_mul(1_000_000)
    }

    /// The kinds, for people.
    #[must_use]
    pub fn namen(&self) -> String {
        self.formate.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// The kinds as a file dialogue takes them: by their endings, and pictures also as such, so that a phone offers its camera.
    #[must_use]
    pub fn endungen(&self) -> String {
        let eine = |f: &Format| match f {
            Format::Jpg => ".jpg,.jpeg,image/jpeg",
            Format::Png => ".png,image/png",
            Format::Pdf => ".pdf",
        };
        self.formate.iter().map(eine).collect::<Vec<_>>().join(",")
    }
}

/// Where files go.
pub trait Dateiort: Send + Sync {
    /// The key that seals them.
    fn schluessel(&self) -> &Vorgangsschluessel;
    /// Authority, draft or matter, owner.
    fn wo(&self) -> (MandantId, VorgangId, KontoId);
    /// Is it a draft? What arrives for one goes with it.
    fn ist_entwurf(&self) -> bool;
    /// What the documents are for.
    fn zweck(&self) -> Zweck;
    /// What a place takes; `None`: there is no such place.
    fn regel(&self, feld: &str) -> Option<Dateiregel>;
    /// How many files are in a place.
    fn anzahl(&self, feld: &str) -> usize;
    /// Where a file that is arriving is sent.
    fn adresse(&self, upload: DokumentId) -> String;
    /// The page that shows the files of a place.
    fn seite(&self, feld: &str) -> String;
    /// Notes a checked file in its place, instead of `statt` if there is one. Repeated for the same `ankunft`, it changes
    /// nothing. The inner error is for the person.
    fn eintragen(
        &self,
        anfrage: &Anfrage,
        feld: &str,
        neu: &Neu,
        statt: Option<DokumentId>,
        ankunft: Option<&Ankunft>,
    ) -> impl Future<Output = Result<Result<(), String>, WebFehler>> + Send;
}

/// A transaction in which the owner changes what is hers there.
///
/// # Errors
/// The database fails.
pub async fn schreibend(anfrage: &Anfrage, ort: &impl Dateiort) -> Result<Tx, WebFehler> {
    let (mandant, _, konto) = ort.wo();
    Ok(anfrage.haus.db.tx(Sicht::KontoBei(konto, mandant)).await?)
}

/// Is this file the answer to a request that was answered already? Otherwise it counts as arrived from now on.
///
/// # Errors
/// It is gone; the database fails.
pub async fn schon_da(
    anfrage: &Anfrage,
    tx: &mut Tx,
    ort: &impl Dateiort,
    ankunft: Option<&Ankunft>,
) -> Result<bool, WebFehler> {
    let Some(a) = ankunft else { return Ok(false) };
    let ablage = &anfrage.haus.ablage;
    let jetzt = ablage.ankunft(tx, ort.schluessel(), (a.mandant, a.vorgang), a.werk.id, true).await?;
    if jetzt.ok_or(WebFehler::NichtGefunden)?.fertig {
        return Ok(true);
    }
    ablage.angekommen(tx, a).await?;
    Ok(false)
}

/// Ends a transaction.
pub(crate) async fn abschliessen(tx: Tx) -> Result<(), WebFehler> {
    tx.commit().await.map_err(WebFehler::intern)
}
