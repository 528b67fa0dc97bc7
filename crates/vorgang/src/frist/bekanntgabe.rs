//! When an administrative act counts as delivered.

use grund::{
    Tag,
    kalender::{Dauer, Kalender, plus_tage},
};
use jiff::civil::date;
use serde::{Deserialize, Serialize};

/// By which rule an electronic Bescheid counts as delivered. A Leistung names it, because the law of its subject does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bekanntgaberegel {
    /// AO § 122a (4): the fourth day after the notice about the provision was sent; AO § 122a (5) puts this rule in the
    /// place of the fiction of OZG § 9 (1) when the mailbox of a user account is used. For municipal taxes by SächsKAG
    /// § 3 (1) (§ 3a (1) no. 1 there presupposes AO § 122a). Four days for what is provided after 31 December 2024
    /// (PostModG, BGBl. 2024 I no. 236, articles 20 and 21), three before. AO § 108 (3) moves the day to the next working
    /// day. § 122a was rewritten for 1 January 2026 (BEG IV: no consent needed any more); provision and notice happen
    /// here on one day, so it makes no difference from which of them the new text counts.
    Ao122a,
    /// VwVfG § 41 (2a): the day after the retrieval; without one within ten days after the notice the provision ends and
    /// nothing is delivered.
    Vwvfg41Abs2a,
    /// OZG § 9 (1) sentence 4: the third day after the provision in the mailbox, retrieved or not. It presupposes that the
    /// mailbox belongs to a user account by OZG § 2 (5), (7); whether that of an installation does, its operator or Land says,
    /// so no service of ours names it. Consent counts as given unless the user excluded it while applying (sentence 2):
    /// `[kein_postfach]` of the service. The notice goes out with the provision (sentence 6).
    ///
    /// Three days: the text in force since 24 July 2024 (OZGÄndG, BGBl. 2024 I no. 245) says so, and the PostModG, which made
    /// them four elsewhere, did not change the OZG (docs/ablauf.md). It is a fiction, no Frist, so VwVfG § 31 (3) does not
    /// move the day from a weekend; nothing like AO § 108 (3) stands in the OZG.
    Ozg9Abs1,
    /// AO § 122a (4) where no notice can be proved, because whoever applied has no mailbox and need not give an address:
    /// the day of the retrieval. The AO sets no end for it; after ten days the authority delivers another way here too, so
    /// that nobody waits for a retrieval that never comes.
    Ao122aAbruf,
    /// VwVfG § 41 (2) sentence 1: by letter. For whoever applied on paper and opened no way of electronic delivery (VwVfG
    /// § 3a (1)). The day comes from the posting.
    Vwvfg41Post,
    /// AO § 122 (2) no. 1: as above, for taxes (AO § 87a (1)).
    Ao122Post,
    /// VwGO § 73 (3) sentence 2 with VwZG §§ 3, 4: a decision on an objection is served. By registered letter the day comes
    /// from the posting (VwZG § 4 (2)); by a record of service (VwZG § 3) it is the day that stands in the record.
    Vwzg,
}

impl Bekanntgaberegel {
    /// The rule for somebody who has no account, and so no mailbox that a fiction could rest on.
    #[must_use]
    pub const fn ohne_postfach(self) -> Self {
        match self {
            Self::Ao122a | Self::Ao122aAbruf | Self::Ao122Post => Self::Ao122aAbruf,
            Self::Vwvfg41Abs2a | Self::Vwvfg41Post | Self::Ozg9Abs1 => Self::Vwvfg41Abs2a,
            Self::Vwzg => Self::Vwzg,
        }
    }

    /// The rule for somebody who gets letters by post.
    #[must_use]
    pub const fn per_post(self) -> Self {
        match self {
            Self::Ao122a | Self::Ao122aAbruf | Self::Ao122Post => Self::Ao122Post,
            Self::Vwvfg41Abs2a | Self::Vwvfg41Post | Self::Ozg9Abs1 => Self::Vwvfg41Post,
            Self::Vwzg => Self::Vwzg,
        }
    }

    /// Does the letter go by post from the start?
    #[must_use]
    pub const fn ist_post(self) -> bool {
        matches!(self, Self::Vwvfg41Post | Self::Ao122Post | Self::Vwzg)
    }

    /// The day that posting a letter inside the country brings about, whatever way was meant first.
    #[must_use]
    pub fn durch_aufgabe(self, am: Tag, kalender: Kalender) -> Tag {
        match self.per_post() {
            Self::Ao122Post => Zugangsfiktion::Ao122Post.tag(am, kalender),
            Self::Vwzg => Zugangsfiktion::Vwzg4Einschreiben.tag(am, kalender),
            _ => Zugangsfiktion::Vwvfg41Post.tag(am, kalender),
        }
    }

    /// The day that the provision alone brings about; `None` where only a retrieval does.
    #[must_use]
    pub fn durch_bereitstellung(self, am: Tag, kalender: Kalender) -> Option<Tag> {
        match self {
            Self::Ao122a => Some(kalender.werktag_ab(plus_tage(am, 4))),
            Self::Ozg9Abs1 => Some(plus_tage(am, 3)),
            Self::Vwvfg41Abs2a | Self::Ao122aAbruf | Self::Vwvfg41Post | Self::Ao122Post | Self::Vwzg => None,
        }
    }

    /// The day that a retrieval brings about; `None` where it changes nothing.
    #[must_use]
    pub fn durch_abruf(self, am: Tag) -> Option<Tag> {
        match self {
            Self::Vwvfg41Abs2a => Some(plus_tage(am, 1)),
            Self::Ao122aAbruf => Some(am),
            Self::Ao122a | Self::Ozg9Abs1 | Self::Vwvfg41Post | Self::Ao122Post | Self::Vwzg => None,
        }
    }

    /// The day that a delivery by another way brings about after the provision. OZG § 9 (1) sentence 7: who retrieved it
    /// before has had it since that day.
    #[must_use]
    pub fn durch_erneute(self, am: Tag, abgerufen: Option<Tag>) -> Tag {
        match (self, abgerufen) {
            (Self::Ozg9Abs1, Some(abruf)) => abruf.min(am),
            _ => am,
        }
    }

    /// The last day for a retrieval, where there is one.
    #[must_use]
    pub fn abruf_bis(self, benachrichtigt: Tag) -> Option<Tag> {
        matches!(self, Self::Vwvfg41Abs2a | Self::Ao122aAbruf).then(|| plus_tage(benachrichtigt, 10))
    }

    /// The rule in words that the addressee reads.
    #[must_use]
    pub const fn fundstelle(self) -> &'static str {
        match self {
            Self::Ao122a | Self::Ao122aAbruf => "§ 122a Absatz 4 der Abgabenordnung",
            Self::Vwvfg41Abs2a => "§ 41 Absatz 2a des Verwaltungsverfahrensgesetzes",
            Self::Ozg9Abs1 => "§ 9 Absatz 1 Satz 4 des Onlinezugangsgesetzes",
            Self::Vwvfg41Post => Zugangsfiktion::Vwvfg41Post.fundstelle(),
            Self::Ao122Post => Zugangsfiktion::Ao122Post.fundstelle(),
            Self::Vwzg => Zugangsfiktion::Vwzg4Einschreiben.fundstelle(),
        }
    }
}

/// The fiction that what was sent has arrived. It does not hold where nothing, or something later, arrived; in doubt the
/// authority proves the arrival (VwVfG § 41 (2) sentence 3, AO § 122 (2), VwZG § 4 (2) sentence 2). The caller then takes
/// the day that was proved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zugangsfiktion {
    /// VwVfG § 41 (2) sentence 1: by post inside the country. A fiction, no Frist: § 31 (3) does not move it.
    Vwvfg41Post,
    /// VwVfG § 41 (2) sentence 2: sent electronically.
    Vwvfg41Elektronisch,
    /// AO § 122 (2) no. 1: by post inside the country. AO § 108 (3) moves the day (BFH, 14 October 2003, IX R 68/98).
    Ao122Post,
    /// AO § 122 (2) no. 2: by post to another country, one month.
    Ao122Ausland,
    /// AO § 122 (2a): sent electronically.
    Ao122Elektronisch,
    /// VwZG § 4 (2) sentence 2: by registered letter without a returned receipt.
    Vwzg4Einschreiben,
    /// VwZG § 5 (7) sentence 2: an electronic document that had to be delivered electronically at the recipient's wish.
    Vwzg5Elektronisch,
}

impl Zugangsfiktion {
    /// The day on which what was sent on `am` counts as delivered.
    ///
    /// The fourth day for what was sent after 31 December 2024, the third before: PostModG of 15 July 2024, BGBl. 2024 I
    /// no. 236 (VwVfG § 41 (2); VwZG §§ 4, 5 by its article 3; AO by articles 20 and 21).
    #[must_use]
    pub fn tag(self, am: Tag, kalender: Kalender) -> Tag {
        let tage = if am >= date(2025, 1, 1) { 4 } else { 3 };
        match self {
            Self::Vwvfg41Post | Self::Vwvfg41Elektronisch | Self::Vwzg4Einschreiben | Self::Vwzg5Elektronisch => {
                plus_tage(am, tage)
            }
            Self::Ao122Post | Self::Ao122Elektronisch => kalender.werktag_ab(plus_tage(am, tage)),
            Self::Ao122Ausland => kalender.fristende(am, Dauer::Monate(1)),
        }
    }

    /// The rule in words that the addressee reads.
    #[must_use]
    pub const fn fundstelle(self) -> &'static str {
        match self {
            Self::Vwvfg41Post => "§ 41 Absatz 2 Satz 1 des Verwaltungsverfahrensgesetzes",
            Self::Vwvfg41Elektronisch => "§ 41 Absatz 2 Satz 2 des Verwaltungsverfahrensgesetzes",
            Self::Ao122Post => "§ 122 Absatz 2 Nummer 1 der Abgabenordnung",
            Self::Ao122Ausland => "§ 122 Absatz 2 Nummer 2 der Abgabenordnung",
            Self::Ao122Elektronisch => "§ 122 Absatz 2a der Abgabenordnung",
            Self::Vwzg4Einschreiben => "§ 4 Absatz 2 Satz 2 des Verwaltungszustellungsgesetzes",
            Self::Vwzg5Elektronisch => "§ 5 Absatz 7 Satz 2 des Verwaltungszustellungsgesetzes",
        }
    }
}

/// Last day for a Widerspruch: one month after the Bekanntgabe (VwGO § 70 (1) with § 57 (2), ZPO § 222).
#[must_use]
pub fn widerspruch_bis(bekanntgabe: Tag, kalender: Kalender) -> Tag {
    kalender.fristende(bekanntgabe, Dauer::Monate(1))
}

/// Last day for a Widerspruch where the instruction on the remedy is missing or wrong: one year (VwGO § 70 (2) with § 58
/// (2)).
#[must_use]
pub fn widerspruch_bis_ohne_belehrung(bekanntgabe: Tag, kalender: Kalender) -> Tag {
    kalender.fristende(bekanntgabe, Dauer::Monate(12))
}
