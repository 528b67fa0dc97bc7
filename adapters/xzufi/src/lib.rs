//! XZuFi, the standard in which German service portals exchange their content: reads 2.2.0 and 2.3.1, writes 2.3.1.
//!
//! No schema was to be had. What is confirmed by public implementations: the namespaces; the frame (`nachrichtenkopf`,
//! `schreibe` with one object, `loesche klasse=…` with an id) and the objects `leistung`, `organisationseinheit`,
//! `onlinedienst`, `zustaendigkeitTransferObjekt`, with the paths that two open clients of the PVOG read; the elements of
//! `leistung` in both versions, their code lists and `gueltigkeit` (`beginn`, `ende`), as the open interface description of
//! the FIM portal names them. Not confirmed, and so as good as our knowledge: the meaning of the codes of
//! `vertrauensniveau` (10 none, 20 low, 30 substantial, 40 high), `leistungsadressat` (001 citizens, 002 companies, 003
//! authorities), `rolle` (01 responsible, 02 point of contact) and `kanal` (01 mail, 02 telephone, 04 fax, 09 web), and the
//! parts of `organisationseinheit` beside id, name, place and keys. Opening hours are written in a shape of our own. The
//! root element is called `transfer`; the reader takes any.
//!
//! The reader is lenient in what it does not need (unknown elements are passed over) and strict in what it takes. Left
//! out: specialisations, forms, categories, and texts in HTML beyond paragraphs, lists and links.

mod html;
mod lesen;
mod schreiben;
mod werte;

pub use html::{aus_html, in_html};
pub use lesen::{Nachricht, lesen};
pub use schreiben::{Kopf, schreiben};

/// Namespaces of the versions that are read.
const RAEUME: [&str; 2] = ["http://xoev.de/schemata/xzufi/2_2_0", "http://xoev.de/schemata/xzufi/2_3_1"];
/// Namespace of the version that is written.
const RAUM: &str = "http://xoev.de/schemata/xzufi/2_3_1";
/// Code list of sections that XZuFi has no module for.
const ABSCHNITTE: &str = "urn:basiswerk:abschnitt";
