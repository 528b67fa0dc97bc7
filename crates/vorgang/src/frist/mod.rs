//! Fristen of a matter. How they are counted on the calendar of the place is in [`grund::kalender`]; here is what starts,
//! stops and ends them: Bekanntgabe and its fictions, the processing Frist and its standstill during a Nachforderung,
//! deemed approval, the Widerspruch, and the warning before an end.

mod bearbeitung;
mod bekanntgabe;

pub use bearbeitung::{Bearbeitungsfrist, Genehmigungsfiktion, VerlaengerungFehler, Warnung, warnung};
pub use bekanntgabe::{Bekanntgaberegel, Zugangsfiktion, widerspruch_bis, widerspruch_bis_ohne_belehrung};
pub use grund::kalender::{Dauer, Kalender, Land, plus_tage, tagesbeginn};
