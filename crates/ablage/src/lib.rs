//! Documents: bytes, type, hash, malware scan, encryption at rest; and the letters that the platform writes.
//!
//! [`Ablage`] keeps documents. Bytes are sealed with the key of their Vorgang and written (durably) before the row
//! that names them; the row is part of the caller's transaction. A crash between the two leaves bytes that nobody
//! names: [`Ablage::verwaiste_entsorgen`] finds them. Removing goes the other way round: first the row, then the bytes.
//!
//! A large file comes and lies in pieces ([`Stueckwerk`]), each sealed, and is never in memory as a whole: taken in
//! ([`Aufnahme`]), checked, scanned and read piece by piece. One that is arriving over several requests is an [`Ankunft`].
//!
//! [`Setzerei`] typesets letters with Typst as PDF/A-3a and PDF/UA-1 in one file, on its own thread, with its own
//! fonts, without network, packages or clock: equal input gives equal bytes.
//!
//! Left out: signatures and seals on documents (a later room's work).

mod ablage;
mod archiv;
mod beilage;
mod bildgroesse;
mod datei;
mod klartext;
mod pruefung;
mod setzerei;
mod store;
mod strichcode;
mod stueckweise;
mod typst_welt;
mod upload;

pub use ablage::{Ablage, IM_GANZEN, Neu, Upload, Ziel, Zweck};
pub use beilage::Bereitgelegt;
pub use datei::{
    AlleFormate, Dateifehler, Erkennung, Format, anfang_erkennen, anzeigename, content_disposition, dateiname,
    erkennen, passt_hinein,
};
pub use pruefung::{Befund, Inhalt, OhnePruefung, Schadsoftwarepruefung};
pub use setzerei::{Satzfehler, Schriftstueck, Setzerei, klartext, setzen};
pub use store::{Dokument, Geloescht, Zeile};
pub use strichcode::qr_svg;
pub use stueckweise::{Aufnahme, STUECK, Stueckwerk};
pub use upload::{Ankunft, Ansage, UPLOAD_TAGE, UPLOADS_JE_ENTWURF};

/// What can go wrong with documents.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The file is refused; the text is written for the person who uploads it.
    #[error("{0}")]
    Datei(#[from] Dateifehler),
    /// The malware scan found something. Nothing was stored.
    #[error(
        "In dieser Datei wurde Schadsoftware gefunden ({fund}). Die Datei wurde nicht gespeichert. \
         Prüfen Sie Ihr Gerät und laden Sie eine andere Datei hoch."
    )]
    Befallen {
        /// The scanner's name for it.
        fund: String,
    },
    /// The row is there and the bytes are not, or they were changed.
    #[error("Dokument {dokument}: {grund}")]
    Beschaedigt {
        /// Which document.
        dokument: grund::DokumentId,
        /// What is wrong with it.
        grund: String,
    },
    /// Too large to be read into memory as a whole.
    #[error("Dokument {dokument} ist mit {groesse} Bytes zu groß, um im Ganzen gelesen zu werden.")]
    NichtImGanzen {
        /// Which document.
        dokument: grund::DokumentId,
        /// Its bytes.
        groesse: u64,
    },
    /// Too many files arrive at this moment.
    #[error("Im Augenblick kommen zu viele Dateien gleichzeitig an. Versuchen Sie es in einer Minute noch einmal.")]
    Ausgelastet,
    /// A row contradicts the model.
    #[error("Tabelle dokument, Zeile {dokument}, Spalte {spalte}: unbekannter Wert „{wert}“")]
    Zeile {
        /// Which row.
        dokument: grund::DokumentId,
        /// Which column.
        spalte: &'static str,
        /// What stands there.
        wert: String,
    },
    /// The object store failed.
    #[error("Dokumentenspeicher: {0}")]
    Speicher(#[from] object_store::Error),
    /// A key does not fit.
    #[error(transparent)]
    Tresor(#[from] tresor::Fehler),
    /// The database failed.
    #[error("Datenbank: {0}")]
    Sql(#[from] sqlx::Error),
    /// The process is shutting down.
    #[error("Die Verarbeitung wurde abgebrochen. Bitte versuchen Sie es noch einmal.")]
    Abgebrochen,
}
