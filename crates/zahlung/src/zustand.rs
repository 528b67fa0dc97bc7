//! The state of a payment request: one pure function decides, the whole table is tested.
//!
//! Two rules stand above all: money that came is always booked (late, twice or with a wrong amount), and what is
//! booked as the payment is booked once.

use serde::{Deserialize, Serialize};

use crate::Fehler;

/// Where a payment request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The authority asks for the money; nobody went to the payment service yet.
    Angefordert,
    /// The person was sent to the payment service; the outcome is open.
    Begonnen,
    /// Paid in full. Never leaves this state.
    Bezahlt,
    /// The payment service refused; a new attempt is allowed.
    Gescheitert,
    /// The person stopped; a new attempt is allowed.
    Abgebrochen,
    /// Money with another amount came; a member of staff decides ([`crate::klaeren`]).
    InKlaerung,
    /// The authority no longer wants to be paid online (for example because the Bescheid asks for it).
    Zurueckgezogen,
}

impl Status {
    /// All of them, in the order of the table.
    pub const ALLE: [Self; 7] = [
        Self::Angefordert,
        Self::Begonnen,
        Self::Bezahlt,
        Self::Gescheitert,
        Self::Abgebrochen,
        Self::InKlaerung,
        Self::Zurueckgezogen,
    ];

    /// The word in the database.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Angefordert => "angefordert",
            Self::Begonnen => "begonnen",
            Self::Bezahlt => "bezahlt",
            Self::Gescheitert => "gescheitert",
            Self::Abgebrochen => "abgebrochen",
            Self::InKlaerung => "in_klaerung",
            Self::Zurueckgezogen => "zurueckgezogen",
        }
    }

    pub(crate) fn von_wort(wort: &str) -> Result<Self, Fehler> {
        Self::ALLE.into_iter().find(|s| s.wort() == wort).ok_or_else(|| Fehler::zeile("zahlung", "status", wort))
    }

    /// May a (further) attempt at the payment service begin?
    #[must_use]
    pub const fn bezahlbar(self) -> bool {
        matches!(self, Self::Angefordert | Self::Begonnen | Self::Gescheitert | Self::Abgebrochen)
    }
}

/// How a row of the ledger counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buchungsart {
    /// This fulfils the payment request. At most one for each.
    Zahlung,
    /// The request was already fulfilled: to be refunded.
    Ueberzahlung,
    /// Another amount than asked for: a member of staff decides.
    Klaerung,
}

impl Buchungsart {
    /// The word in the database.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Zahlung => "zahlung",
            Self::Ueberzahlung => "ueberzahlung",
            Self::Klaerung => "klaerung",
        }
    }

    pub(crate) fn von_wort(wort: &str) -> Result<Self, Fehler> {
        [Self::Zahlung, Self::Ueberzahlung, Self::Klaerung]
            .into_iter()
            .find(|a| a.wort() == wort)
            .ok_or_else(|| Fehler::zeile("zahlung_buchung", "art", wort))
    }
}

/// What happens to a payment request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anstoss {
    /// Somebody wants to pay (again).
    Beginnen,
    /// A transaction is paid with exactly the amount asked for, for the first time.
    GeldPassend,
    /// A transaction is paid with another amount, for the first time.
    GeldAbweichend,
    /// The newest transaction was refused.
    Abgelehnt,
    /// The newest transaction was stopped by the person.
    Abgebrochen,
    /// The authority withdraws the request.
    Zuruecknehmen,
    /// A member of staff accepts the differing amount as payment.
    AlsBezahltGeklaert,
    /// A member of staff does not accept it as the whole payment: all of it or the rest is still asked for.
    AlsOffenGeklaert,
}

impl Anstoss {
    /// All of them, in the order of the table.
    pub const ALLE: [Self; 8] = [
        Self::Beginnen,
        Self::GeldPassend,
        Self::GeldAbweichend,
        Self::Abgelehnt,
        Self::Abgebrochen,
        Self::Zuruecknehmen,
        Self::AlsBezahltGeklaert,
        Self::AlsOffenGeklaert,
    ];
}

/// The new state and what the ledger gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schritt {
    /// The state afterwards.
    pub status: Status,
    /// The row for the ledger.
    pub buchung: Option<Buchungsart>,
}

/// Decides. An ordinary refusal is [`Fehler::Unzulaessig`].
///
/// # Errors
/// The step is not allowed in this state.
pub fn schritt(status: Status, anstoss: Anstoss) -> Result<Schritt, Fehler> {
    use Anstoss as A;
    use Status as S;
    let ohne = |status| Ok(Schritt { status, buchung: None });
    let mit = |status, art| Ok(Schritt { status, buchung: Some(art) });
    match (status, anstoss) {
        (S::Bezahlt, A::GeldPassend) => mit(S::Bezahlt, Buchungsart::Ueberzahlung),
        (S::Bezahlt, A::GeldAbweichend) => mit(S::Bezahlt, Buchungsart::Klaerung),
        (_, A::GeldPassend) => mit(S::Bezahlt, Buchungsart::Zahlung),
        (_, A::GeldAbweichend) => mit(S::InKlaerung, Buchungsart::Klaerung),

        (s, A::Beginnen) if s.bezahlbar() => ohne(S::Begonnen),
        (s, A::Zuruecknehmen) if s.bezahlbar() || s == S::Zurueckgezogen => ohne(S::Zurueckgezogen),
        (S::InKlaerung, A::AlsBezahltGeklaert) => ohne(S::Bezahlt),
        (S::InKlaerung, A::AlsOffenGeklaert) => ohne(S::Angefordert),

        (S::Begonnen, A::Abgelehnt) => ohne(S::Gescheitert),
        (S::Begonnen, A::Abgebrochen) => ohne(S::Abgebrochen),
        // Bad news about a matter that has moved on changes nothing.
        (s, A::Abgelehnt | A::Abgebrochen) => ohne(s),

        (status, anstoss) => Err(Fehler::Unzulaessig { status, anstoss }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table: state x step -> state afterwards, with the booking's first letter, `-` where it is refused.
    const TAFEL: &str = "
                    Beginnen    GeldPassend  GeldAbweichend Abgelehnt      Abgebrochen    Zuruecknehmen  AlsBezahlt AlsOffen
        angefordert    begonnen bezahlt+z    in_klaerung+k  angefordert    angefordert    zurueckgezogen -          -
        begonnen       begonnen bezahlt+z    in_klaerung+k  gescheitert    abgebrochen    zurueckgezogen -          -
        bezahlt        -        bezahlt+u    bezahlt+k      bezahlt        bezahlt        -              -          -
        gescheitert    begonnen bezahlt+z    in_klaerung+k  gescheitert    gescheitert    zurueckgezogen -          -
        abgebrochen    begonnen bezahlt+z    in_klaerung+k  abgebrochen    abgebrochen    zurueckgezogen -          -
        in_klaerung    -        bezahlt+z    in_klaerung+k  in_klaerung    in_klaerung    -              bezahlt    angefordert
        zurueckgezogen -        bezahlt+z    in_klaerung+k  zurueckgezogen zurueckgezogen zurueckgezogen -          -
    ";

    #[test]
    fn the_whole_table() {
        let zeilen: Vec<&str> = TAFEL.lines().filter(|z| !z.trim().is_empty()).skip(1).collect();
        assert_eq!(zeilen.len(), Status::ALLE.len());
        for (status, zeile) in Status::ALLE.into_iter().zip(zeilen) {
            let worte: Vec<&str> = zeile.split_whitespace().collect();
            assert_eq!(worte[0], status.wort());
            assert_eq!(worte.len(), Anstoss::ALLE.len() + 1);
            for (anstoss, erwartet) in Anstoss::ALLE.into_iter().zip(&worte[1..]) {
                let ist = match schritt(status, anstoss) {
                    Err(_) => "-".to_owned(),
                    Ok(s) => format!(
                        "{}{}",
                        s.status.wort(),
                        s.buchung.map_or(String::new(), |b| format!("+{}", &b.wort()[..1]))
                    ),
                };
                assert_eq!(ist, *erwartet, "{status:?} x {anstoss:?}");
            }
        }
    }

    #[test]
    fn words_come_back() {
        for s in Status::ALLE {
            assert_eq!(Status::von_wort(s.wort()).ok(), Some(s));
        }
        assert!(Status::von_wort("bezahlt ").is_err());
    }

    proptest::proptest! {
        /// Whatever comes in whatever order: the payment is booked once, and money is never dropped.
        #[test]
        fn money_is_booked_once_and_never_lost(folge in proptest::collection::vec(0..Anstoss::ALLE.len(), 0..40)) {
            let mut status = Status::Angefordert;
            let (mut zahlungen, mut buchungen, mut gekommen, mut bezahlt) = (0, 0, 0, false);
            for anstoss in folge.into_iter().map(|i| Anstoss::ALLE[i]) {
                let geld = matches!(anstoss, Anstoss::GeldPassend | Anstoss::GeldAbweichend);
                gekommen += i32::from(geld);
                if let Ok(s) = schritt(status, anstoss) {
                    buchungen += i32::from(s.buchung.is_some());
                    zahlungen += i32::from(s.buchung == Some(Buchungsart::Zahlung));
                    status = s.status;
                }
                bezahlt |= status == Status::Bezahlt;
                proptest::prop_assert_eq!(bezahlt, status == Status::Bezahlt, "Bezahlt is never left");
            }
            proptest::prop_assert_eq!(gekommen, buchungen);
            proptest::prop_assert!(zahlungen <= 1);
        }
    }
}
