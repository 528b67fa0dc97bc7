//! The words all rooms share: typed ids, time, money, municipal and service keys, languages, text rules.
//!
//! Nothing here reads a clock, draws chance or does I/O: those come in through [`Umwelt`].

mod betrag;
mod din91379;
pub mod format;
pub mod kalender;
mod kennung;
mod schluessel;
mod sprache;
mod text;
mod traeger;
mod umwelt;
mod vertrauen;

pub use betrag::{Betrag, BetragFehler};
pub use kennung::{
    BeteiligungId, DelegationId, DienstleisterId, DokumentId, EinheitId, KontoId, LeistungKennung, MandantId,
    MitzeichnungId, NachrichtId, UebergabeId, VersionHash, VollmachtId, VorgangId, Vorgangsnummer, ZahlungId,
};
pub use schluessel::{Ags, Ars, Land, LeikaSchluessel, SchluesselFehler};
pub use sprache::{Sprache, Wortlaut};
pub use text::{
    TextFehler, bereinigen, bereinigen_fliesstext, bereinigen_name, ist_din91379, suchform, suchzeichen, zeichenname,
};
pub use traeger::Traeger;
#[cfg(feature = "probe")]
pub use umwelt::Stelluhr;
pub use umwelt::Umwelt;
pub use vertrauen::Vertrauensniveau;

/// A point in time (UTC inside, Europe/Berlin for people).
pub type Zeitpunkt = jiff::Timestamp;
/// A calendar day at the place of the authority.
pub type Tag = jiff::civil::Date;

/// The time zone in which Fristen run and people read times.
pub const ZEITZONE: &str = "Europe/Berlin";

/// The calendar day on which `zeit` falls in Germany.
#[must_use]
pub fn tag_von(zeit: Zeitpunkt) -> Tag {
    ortszeit(zeit).date()
}

/// `zeit` on the clocks of Germany.
#[must_use]
pub fn ortszeit(zeit: Zeitpunkt) -> jiff::Zoned {
    // The zone database is bundled with jiff; UTC is only ever seen if that were removed from the build.
    zeit.in_tz(ZEITZONE).unwrap_or_else(|_| zeit.to_zoned(jiff::tz::TimeZone::UTC))
}
