//! Official lists as records for the directory, one after the other: LeiKa and OZG catalogue, genericode code lists of
//! XRepository, GV100AD, lists of municipalities with AGS and ARS, former keys, parts of municipalities, postcodes, public holidays, boundaries.
//!
//! Each reader streams: a file of any size needs little memory. What is wrong with one record is said in one line with its
//! place in the file, and the next one is read; what makes the whole file unreadable ends the reading.
//!
//! The tables have no standard: the column names are those of the files that are around (KDN.nrw for LeiKa and OZG, the
//! Gemeindeverzeichnis for keys). GV100AD is read as its record description has it (record types 10 to 60), genericode as
//! OASIS and XÖV (genericode/4) define it.
//!
//! Left out: what is done with the records (`verzeichnis::einspielen`).

mod codeliste;
mod erkennen;
mod gebiete;
mod geojson;
mod gv100;
mod katalog;
mod tabelle;
mod wz2008;

pub use codeliste::{Codeliste, codeliste, gemeinden_aus_codeliste};
pub use erkennen::{Art, erkennen};
pub use gebiete::{feiertage, frueher, gemeinden, ortsteile, plz};
pub use geojson::grenzen;
pub use gv100::gv100;
pub use katalog::{leika, ozg};
pub use wz2008::{wz2008, wz2008_kopf};
