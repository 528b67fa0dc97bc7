//! Typesetting: one bounded queue, one thread while anything waits, a time limit.
//!
//! Typst cannot be stopped in the middle of a letter. A letter that passes its limit fails for its caller and the
//! queue goes on with a fresh thread; the old one ends when its letter does (Typst bounds loops and recursion).

use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use grund::{Zeitpunkt, ortszeit};
use rayon::ThreadPoolBuilder;
use tokio::sync::oneshot;
use typst::{
    WorldExt, comemo,
    diag::{At, SourceDiagnostic, SourceResult},
    foundations::{Datetime, Smart},
    syntax::{DiagSpan, Span},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{
    klartext::seite,
    typst_welt::{Welt, nennt, setzbar, vorlage},
};

/// Why there is no letter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Satzfehler {
    /// The template or its data is wrong.
    #[error("Die Briefvorlage „{vorlage}“ lässt sich nicht setzen: {meldung}")]
    Vorlage {
        /// Which template.
        vorlage: String,
        /// Place and reason.
        meldung: String,
    },
    /// Too many letters wait.
    #[error("Zurzeit werden sehr viele Schreiben erstellt. Bitte versuchen Sie es in einigen Minuten noch einmal.")]
    Voll,
    /// The letter took longer than allowed.
    #[error("Das Schreiben „{vorlage}“ wurde nicht in {sekunden} Sekunden fertig.")]
    ZuLang {
        /// Which template.
        vorlage: String,
        /// The limit.
        sekunden: u64,
    },
    /// The process is shutting down.
    #[error("Das Schreiben wurde nicht fertig, weil das Programm beendet wird.")]
    Beendet,
}

/// What is to be typeset.
#[derive(Debug, Clone)]
pub struct Schriftstueck {
    /// Its name in messages ("hundesteuer-anmelden/bescheid.typ").
    pub name: String,
    /// The text of the template.
    pub vorlage: Arc<str>,
    /// What the template reads as `json("/daten.json")`.
    pub daten: serde_json::Value,
    /// The machine-readable twin that is attached to the PDF as `daten.json`; without it, `daten`.
    pub anhang: Option<serde_json::Value>,
    /// The time of the letter: in the file's metadata, so that equal input gives equal bytes.
    pub zeit: Zeitpunkt,
}

impl Schriftstueck {
    /// With the template of a Leistung.
    #[must_use]
    pub fn new(name: &str, vorlage: Arc<str>, daten: serde_json::Value, zeit: Zeitpunkt) -> Self {
        Self { name: name.to_owned(), vorlage, daten, anhang: None, zeit }
    }

    /// What of the data the template and its frame name. Two letters of one template that agree in this are the same letter; only
    /// the twin that is attached may differ.
    #[must_use]
    pub fn gelesen(&self) -> serde_json::Value {
        let mut daten = self.daten.clone();
        if let Some(felder) = daten.as_object_mut() {
            felder.retain(|feld, _| nennt(&self.vorlage, feld));
        }
        daten
    }

    /// The receipt of a sent Antrag (vorlagen/eingangsbestaetigung.typ says which data it reads).
    #[must_use]
    pub fn eingangsbestaetigung(daten: serde_json::Value, zeit: Zeitpunkt) -> Self {
        let name = "eingangsbestaetigung.typ";
        Self::new(name, vorlage(name).unwrap_or_default().into(), daten, zeit)
    }

    /// A message as a letter (vorlagen/anschreiben.typ says which data it reads).
    #[must_use]
    pub fn anschreiben(daten: serde_json::Value, zeit: Zeitpunkt) -> Self {
        let name = "anschreiben.typ";
        Self::new(name, vorlage(name).unwrap_or_default().into(), daten, zeit)
    }

    /// The receipt of an online payment (vorlagen/quittung.typ says which data it reads).
    #[must_use]
    pub fn quittung(daten: serde_json::Value, zeit: Zeitpunkt) -> Self {
        let name = "quittung.typ";
        Self::new(name, vorlage(name).unwrap_or_default().into(), daten, zeit)
    }

    /// A form on paper, blank or filled in (vorlagen/formular.typ says which data it reads).
    #[must_use]
    pub fn formular(daten: serde_json::Value, zeit: Zeitpunkt) -> Self {
        let name = "formular.typ";
        Self::new(name, vorlage(name).unwrap_or_default().into(), daten, zeit)
    }
}

/// Typesets at once, on this thread: for checks and tests, where the next letter has much of this one. A server uses
/// [`Setzerei`].
///
/// # Errors
/// [`Satzfehler::Vorlage`] with place and reason.
pub fn setzen(stueck: &Schriftstueck) -> Result<Bytes, Satzfehler> {
    let fertig = einzeln(stueck);
    comemo::evict(VERWANDTE);
    fertig
}

/// For so many letters more a check remembers what it has set, at about 10 MB a letter.
const VERWANDTE: usize = 8;

fn einzeln(stueck: &Schriftstueck) -> Result<Bytes, Satzfehler> {
    mit_dokument(stueck, |dokument| pdf(dokument, stueck)).map(Bytes::from)
}

/// The lines of every page as a person reads them, for checks and snapshots.
///
/// # Errors
/// As [`setzen`]; also when text runs out of its page.
pub fn klartext(stueck: &Schriftstueck) -> Result<Vec<String>, Satzfehler> {
    mit_dokument(stueck, |dokument| Ok(dokument.pages().iter().map(|s| seite(&s.frame)).collect::<Result<_, _>>()))?
        .map_err(|meldung| Satzfehler::Vorlage { vorlage: stueck.name.clone(), meldung })
}

fn mit_dokument<T>(
    stueck: &Schriftstueck,
    tun: impl FnOnce(&PagedDocument) -> SourceResult<T>,
) -> Result<T, Satzfehler> {
    let fehler = |meldung: String| Satzfehler::Vorlage { vorlage: stueck.name.clone(), meldung };
    let json = |wert: &serde_json::Value| serde_json::to_string(wert).map_err(|e| fehler(e.to_string()));
    let anhang = json(stueck.anhang.as_ref().unwrap_or(&stueck.daten))?;
    let mut gesetzt = stueck.daten.clone();
    setzbar(&mut gesetzt);
    let daten = json(&gesetzt)?;
    let welt = Welt::new(Arc::clone(&stueck.vorlage), daten, anhang).ok_or_else(|| fehler("ungültiger Pfad".into()))?;
    let ergebnis = catch_unwind(AssertUnwindSafe(|| tun(&typst::compile::<PagedDocument>(&welt).output?)));
    match ergebnis {
        Ok(Ok(fertig)) => Ok(fertig),
        Ok(Err(meldungen)) => Err(fehler(meldungen.iter().map(|m| satz(&welt, m)).collect::<Vec<_>>().join("; "))),
        Err(_) => Err(fehler("der Satz ist abgestürzt".into())),
    }
}

fn pdf(dokument: &PagedDocument, stueck: &Schriftstueck) -> SourceResult<Vec<u8>> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).at(Span::detached())?;
    let optionen = PdfOptions {
        ident: Smart::Custom(format!("{}/{}", stueck.name, stueck.zeit)),
        creator: Smart::Custom(Some("Basiswerk".into())),
        timestamp: zeitstempel(stueck.zeit),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(dokument, &optionen)
}

fn zeitstempel(zeit: Zeitpunkt) -> Option<Timestamp> {
    let z = ortszeit(zeit);
    let klein = |n: i8| u8::try_from(n).unwrap_or_default();
    let datum = Datetime::from_ymd_hms(
        i32::from(z.year()),
        klein(z.month()),
        klein(z.day()),
        klein(z.hour()),
        klein(z.minute()),
        klein(z.second()),
    )?;
    Timestamp::new_local(datum, z.offset().seconds() / 60)
}

fn satz(welt: &Welt, meldung: &SourceDiagnostic) -> String {
    let stelle = |span: DiagSpan| Some(welt.stelle(span.id()?, welt.range(span)?.start));
    let mut text = stelle(meldung.span).map_or_else(String::new, |s| format!("{s}: "));
    text.push_str(&meldung.message);
    for hinweis in &meldung.hints {
        text.push_str(&format!(" ({})", hinweis.v));
    }
    text
}

struct Auftrag {
    stueck: Schriftstueck,
    antwort: oneshot::Sender<Result<Bytes, Satzfehler>>,
    begonnen: oneshot::Sender<u64>,
}

#[derive(Default)]
struct Werkstatt {
    wartend: VecDeque<Auftrag>,
    /// The number of the thread that may take letters; a thread with another number ends after its letter.
    schicht: u64,
    besetzt: bool,
}

/// The typesetter's workshop. Cheap to clone.
#[derive(Clone)]
pub struct Setzerei {
    werkstatt: Arc<Mutex<Werkstatt>>,
    plaetze: usize,
    frist: Duration,
}

impl std::fmt::Debug for Setzerei {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Setzerei")
    }
}

impl Setzerei {
    /// At most `plaetze` letters wait; each may take `frist` once it has begun.
    #[must_use]
    pub fn neu(plaetze: usize, frist: Duration) -> Self {
        Self { werkstatt: Arc::default(), plaetze, frist }
    }

    /// Typesets a letter and waits for it.
    ///
    /// # Errors
    /// A wrong template, a full queue, or the time limit.
    pub async fn setzen(&self, stueck: Schriftstueck) -> Result<Bytes, Satzfehler> {
        let name = stueck.name.clone();
        let (antwort, mut fertig) = oneshot::channel();
        let (begonnen, beginn) = oneshot::channel();
        self.einreihen(Auftrag { stueck, antwort, begonnen })?;
        let schicht = beginn.await.map_err(|_| Satzfehler::Beendet)?;
        match tokio::time::timeout(self.frist, &mut fertig).await {
            Ok(ergebnis) => ergebnis.map_err(|_| Satzfehler::Beendet)?,
            Err(_) => {
                self.abloesen(schicht);
                Err(Satzfehler::ZuLang { vorlage: name, sekunden: self.frist.as_secs() })
            }
        }
    }

    /// How many letters wait (for the operator's figures).
    #[must_use]
    pub fn wartend(&self) -> usize {
        self.werkstatt().wartend.len()
    }

    fn werkstatt(&self) -> MutexGuard<'_, Werkstatt> {
        self.werkstatt.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a letter into the queue, and a thread to work if there is none.
    fn einreihen(&self, auftrag: Auftrag) -> Result<(), Satzfehler> {
        let mut werkstatt = self.werkstatt();
        if werkstatt.wartend.len() >= self.plaetze {
            return Err(Satzfehler::Voll);
        }
        werkstatt.wartend.push_back(auftrag);
        if !werkstatt.besetzt {
            self.besetzen(&mut werkstatt);
        }
        Ok(())
    }

    /// Starts a thread that works until nothing waits, and ends: so what it allocated goes back to the system. It is the
    /// only thread of a pool of its own, because Typst would otherwise leave its work, and memory, to a pool that stays.
    fn besetzen(&self, werkstatt: &mut Werkstatt) {
        let (ich, schicht) = (self.clone(), werkstatt.schicht);
        // Typst recurses deeply: 8 MB as on a main thread.
        let pool = ThreadPoolBuilder::new().num_threads(1).thread_name(|_| "setzerei".into()).stack_size(8 << 20);
        match pool.build() {
            Ok(pool) => {
                werkstatt.besetzt = true;
                pool.spawn(move || ich.arbeiten(schicht));
            }
            Err(e) => {
                tracing::error!(error = %e, "no thread for letters");
                // Whoever waits is told; the next letter tries again.
                werkstatt.wartend.clear();
            }
        }
    }

    /// Thread `schicht` is stuck in a letter: another takes over.
    fn abloesen(&self, schicht: u64) {
        let mut werkstatt = self.werkstatt();
        if werkstatt.schicht == schicht {
            tracing::error!(schicht, "a letter passed its time limit; its thread was replaced");
            werkstatt.schicht += 1;
            werkstatt.besetzt = false;
            if !werkstatt.wartend.is_empty() {
                self.besetzen(&mut werkstatt);
            }
        }
    }

    fn arbeiten(&self, schicht: u64) {
        while let Some(auftrag) = self.naechster(schicht) {
            if auftrag.antwort.is_closed() || auftrag.begonnen.send(schicht).is_err() {
                continue;
            }
            let fertig = einzeln(&auftrag.stueck);
            // What was known of a letter with somebody's data has no second use.
            comemo::evict(0);
            let _ = auftrag.antwort.send(fertig);
        }
    }

    fn naechster(&self, schicht: u64) -> Option<Auftrag> {
        let mut werkstatt = self.werkstatt();
        if werkstatt.schicht != schicht {
            return None;
        }
        let auftrag = werkstatt.wartend.pop_front();
        werkstatt.besetzt = auftrag.is_some();
        auftrag
    }
}
