//! Whom a matter waits for that rests at a step.

use ablauf::{Art as Schrittart, Ausloeser, Baustein, Modell, Nr};

/// Whom a matter waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Auf {
    /// A person of the office.
    Amt,
    /// The person who applied: an answer to a question.
    Antragstellende,
    /// The payment.
    Zahlung,
    /// Another authority.
    Behoerde,
    /// A register.
    Register,
    /// What else comes from outside, or from the platform.
    Anderes,
    /// A time.
    Zeit,
}

impl Auf {
    /// What a rest at this step waits for; `rueckfrage`: the office has asked and waits for the answer.
    pub(super) fn von(modell: &Modell, nr: Nr, rueckfrage: bool) -> Self {
        let k = &modell.knoten[nr];
        match (&k.art, k.nachricht()) {
            (Schrittart::Aufgabe(_), _) if rueckfrage => Self::Antragstellende,
            (Schrittart::Aufgabe(_), _) => Self::Amt,
            (_, Some(vorgang::NACHRICHT_BEZAHLT)) | (Schrittart::Dienst(Some(Baustein::ZahlungAnfordern)), _) => {
                Self::Zahlung
            }
            (_, Some(vorgang::NACHRICHT_BETEILIGT)) | (Schrittart::Dienst(Some(Baustein::Beteiligen)), _) => {
                Self::Behoerde
            }
            (_, Some(vorgang::NACHRICHT_BEKANNTGEGEBEN)) => Self::Zeit,
            (Schrittart::Dienst(Some(Baustein::RegisterAnfragen)), _) => Self::Register,
            (Schrittart::Warten(Ausloeser::Zeit(_)), _) => Self::Zeit,
            // What comes first: a message before the time that only ends the waiting.
            (Schrittart::Ereignis, _) => k
                .ausgehend
                .iter()
                .map(|f| Self::von(modell, modell.fluesse[*f].nach, false))
                .min()
                .unwrap_or(Self::Anderes),
            _ => Self::Anderes,
        }
    }

    pub(super) const fn worte(self) -> &'static str {
        match self {
            Self::Amt => "auf eine Person im Amt",
            Self::Antragstellende => "auf die Antwort der antragstellenden Person",
            Self::Zahlung => "auf die Zahlung",
            Self::Behoerde => "auf andere Behörden",
            Self::Register => "auf das Register",
            Self::Anderes => "auf eine Nachricht oder auf die Plattform",
            Self::Zeit => "auf einen Tag",
        }
    }
}
