//! Which kind of authority does a service: what can be said before anybody has named a place.

use grund::{Land, Tag};

use crate::{Katalogleistung, Stand};

/// A kind of authority, the smallest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Behoerdenart {
    /// The town or municipality.
    Gemeinde,
    /// The administration that several municipalities share.
    Verband,
    /// The Landkreis or the kreisfreie Stadt.
    Kreis,
    /// An authority of the Land.
    Land,
    /// Municipality or Kreis: the catalogue does not say which (LeiKa Typ 5).
    Kommune,
    /// The Land, or a Kreis or municipality: the catalogue does not say which (LeiKa Typ 2, 3 and 4).
    LandOderKommune,
    /// An authority of the Federation (LeiKa Typ 1).
    Bund,
}

impl Behoerdenart {
    /// All of them, in order.
    pub const ALLE: [Self; 7] =
        [Self::Gemeinde, Self::Verband, Self::Kreis, Self::Land, Self::Kommune, Self::LandOderKommune, Self::Bund];

    /// The word in interfaces.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Gemeinde => "gemeinde",
            Self::Verband => "verband",
            Self::Kreis => "kreis",
            Self::Land => "land",
            Self::Kommune => "kommune",
            Self::LandOderKommune => "land_oder_kommune",
            Self::Bund => "bund",
        }
    }

    /// Of the area for which an office is responsible. A kreisfreie Stadt (Gemeinde 000) is both; `None`.
    fn des_gebiets(gebiet: &str) -> Option<Self> {
        match gebiet.len() {
            2 => Some(Self::Land),
            5 => Some(Self::Kreis),
            9 => Some(Self::Verband),
            12 if gebiet.ends_with("000") => None,
            12 => Some(Self::Gemeinde),
            _ => None,
        }
    }

    /// As the LeiKa Typisierung has it: who carries the service out.
    fn des_typs(typisierung: &str) -> Vec<Self> {
        let mut alle: Vec<Self> = typisierung
            .split([',', '/'])
            .filter_map(|typ| match typ.trim().trim_end_matches(['a', 'b']) {
                "1" => Some(Self::Bund),
                "2" | "3" | "4" => Some(Self::LandOderKommune),
                "5" => Some(Self::Kommune),
                _ => None,
            })
            .collect();
        alle.sort();
        alle.dedup();
        alle
    }
}

impl Stand {
    /// The Länder whose municipalities the directory knows, in order.
    #[must_use]
    pub fn laender(&self) -> Vec<Land> {
        let mut alle: Vec<Land> = self.gemeinden().iter().filter_map(|g| g.ags.land().parse().ok()).collect();
        alle.dedup();
        alle
    }

    /// Which kinds of authority receive applications for a service in a Land on a day: as the responsibilities say it,
    /// and where there are none, as far as the catalogue says it. Empty = nothing is known.
    #[must_use]
    pub fn behoerdenarten(&self, l: &Katalogleistung, land: Land, am: Tag) -> Vec<Behoerdenart> {
        let mut alle = Vec::new();
        let mut kreisfrei = false;
        for z in self.zustaendigkeiten(&l.kennung) {
            if z.gebiet.starts_with(land.as_str()) && z.gilt_am(am) && z.auspraegung.nimmt_an() {
                match Behoerdenart::des_gebiets(&z.gebiet) {
                    Some(art) => alle.push(art),
                    None => kreisfrei = true,
                }
            }
        }
        alle.sort();
        alle.dedup();
        match (alle.is_empty(), kreisfrei) {
            (true, true) => vec![Behoerdenart::Gemeinde],
            (true, false) => Behoerdenart::des_typs(&l.typisierung),
            (false, _) => alle,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_typisierung_says_who_carries_it_out() {
        use Behoerdenart::{Bund, Kommune, LandOderKommune};
        for (typ, arten) in [
            ("1", vec![Bund]),
            ("2/3", vec![LandOderKommune]),
            ("4a", vec![LandOderKommune]),
            ("3b, 4", vec![LandOderKommune]),
            ("5", vec![Kommune]),
            ("1, 2/3", vec![LandOderKommune, Bund]),
            ("6", vec![]),
            ("12", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(Behoerdenart::des_typs(typ), arten, "{typ}");
        }
    }
}
