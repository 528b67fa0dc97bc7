//! Typed ids. A room names another room's thing by one of these and never by its tables.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! uuid_kennung {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> { Uuid::parse_str(s).map(Self) }
        }
        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }
    )+};
}

uuid_kennung! {
    /// A matter, from its first draft to its disposal: draft, Antrag and file keep the same id.
    VorgangId,
    /// An account: a person, an organisation or a member of staff.
    KontoId,
    /// A stored document (upload, receipt, Bescheid).
    DokumentId,
    /// A message in the mailbox.
    NachrichtId,
    /// A payment request.
    ZahlungId,
    /// The part of another authority in a matter.
    BeteiligungId,
    /// A delivery of a matter, or of a part of it, to somebody else.
    UebergabeId,
    /// The invitation of one person to co-sign an application.
    MitzeichnungId,
    /// A mandate: one person lets another one act for her.
    VollmachtId,
    /// A provider whose staff works for authorities.
    DienstleisterId,
    /// Rights that an authority delegates to a provider.
    DelegationId,
}

macro_rules! zahl_kennung {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }
        impl FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(s: &str) -> Result<Self, Self::Err> { s.parse().map(Self) }
        }
    )+};
}

zahl_kennung! {
    /// An authority on the platform: the tenant whose data row-level security keeps apart.
    MandantId,
    /// An Organisationseinheit: the unit that receives and decides matters.
    EinheitId,
}

/// The folder name of a Leistung under `leistungen/`, for example `hundesteuer-anmelden`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LeistungKennung(pub String);

impl LeistungKennung {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LeistungKennung {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// SHA-256 over the canonical bytes of a published Leistung: drafts and matters keep theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VersionHash(pub [u8; 32]);

impl fmt::Display for VersionHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}

/// The number that people read aloud: `BW-7K3M9-QX2TC`, 50 bits of the matter's id in Crockford's base 32.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Vorgangsnummer(String);

const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Vorgangsnummer {
    /// The number of a matter. It comes from the random half of the id, so numbers tell nothing about volume.
    #[must_use]
    pub fn von(id: VorgangId) -> Self {
        let mut bits = u64::from_be_bytes(std::array::from_fn(|i| id.0.as_bytes()[i + 8]));
        let mut text = String::from("BW-");
        for i in 0..10 {
            if i == 5 {
                text.push('-');
            }
            text.push(char::from(CROCKFORD[(bits & 31) as usize]));
            bits >>= 5;
        }
        Self(text)
    }

    /// What a person typed: lower case, missing hyphens and the letters I, L, O are forgiven.
    #[must_use]
    pub fn gelesen(eingabe: &str) -> Option<Self> {
        let roh: String = eingabe.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
        let rest = roh.strip_prefix("BW").unwrap_or(&roh);
        let rest: String = rest
            .chars()
            .map(|c| match c {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            })
            .collect();
        (rest.len() == 10 && rest.bytes().all(|b| CROCKFORD.contains(&b)))
            .then(|| Self(format!("BW-{}-{}", &rest[..5], &rest[5..])))
    }

    /// The number as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Vorgangsnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_survives_being_read_aloud() {
        let nummer = Vorgangsnummer::von(VorgangId(Uuid::from_u128(0x0192_0000_0000_7000_8123_4567_89ab_cdef)));
        let nachlaessig = nummer.as_str().to_lowercase().replace('-', " ").replace('0', "o");
        assert_eq!(Vorgangsnummer::gelesen(&nachlaessig), Some(nummer));
        assert_eq!(Vorgangsnummer::gelesen("BW-12"), None);
    }
}
