//! The authorities of the demonstration: municipalities, shared administrations, Kreise, Länder. Recognisable as invented
//! in every line that people read.

use std::collections::{BTreeMap, BTreeSet};

use grund::{Ars, EinheitId, MandantId};

use super::{Ebene, einheit_von, mandant_von};
use crate::{daten, grenzen, namen::Ortsname};

/// What is read about one demonstration authority.
#[derive(Debug)]
pub(super) struct Behoerde {
    pub(super) mandant: MandantId,
    /// Of whom offices are numbered: for the Kreis tasks of a kreisfreie Stadt not its number as municipality.
    nummernkreis: Nummernkreis,
    pub(super) ags: String,
    /// Area: 2, 5, 9 or 12 digits.
    pub(super) gebiet: &'static str,
    pub(super) name: String,
    pub(super) verwaltung: String,
    pub(super) plz: String,
    pub(super) ort: String,
    pub(super) mail: String,
    pub(super) impressum: String,
    /// Where its offices stand on a map: the middle of the municipality of its seat (longitude, latitude). No address.
    pub(super) mitte: Option<(f64, f64)>,
}

#[derive(Debug, Clone, Copy)]
enum Nummernkreis {
    /// Nine offices: ten times the number of the authority.
    Zehner,
    /// A Kreis or a Land: a hundred times its key.
    Hunderter(i32),
}

impl Behoerde {
    /// Its office number `nummer`.
    pub(super) fn einheit(&self, nummer: i32) -> EinheitId {
        match self.nummernkreis {
            Nummernkreis::Zehner => einheit_von(self.mandant, nummer),
            Nummernkreis::Hunderter(schluessel) => EinheitId(schluessel * 100 + nummer),
        }
    }

    fn gemeinde(
        ars: &'static str,
        ags: &'static str,
        amtlich: &str,
        plz: Option<&str>,
        mitte: Option<(f64, f64)>,
    ) -> Option<Self> {
        let ort = Ortsname::lesen(amtlich);
        let (art, verwaltung) =
            if ort.ist_stadt() { ("Stadt", "Stadtverwaltung") } else { ("Gemeinde", "Gemeindeverwaltung") };
        let kurz =
            if ort.deutsch.starts_with("Stadt ") { ort.deutsch.clone() } else { format!("{art} {}", ort.deutsch) };
        Some(Self {
            mandant: mandant_von(&ags.parse().ok()?),
            nummernkreis: Nummernkreis::Zehner,
            ags: ags.to_owned(),
            gebiet: ars,
            name: format!("{kurz} (Demonstration)"),
            verwaltung: format!("{verwaltung} {} (Demonstration)", ort.deutsch),
            plz: plz.unwrap_or_default().to_owned(),
            mail: format!("gemeinde-{ags}@example.org"),
            impressum: impressum(&kurz),
            ort: ort.deutsch,
            mitte,
        })
    }

    fn verband(schluessel: &'static str, name: &str, sitz: &Self) -> Option<Self> {
        Some(Self {
            mandant: MandantId(schluessel.parse().ok()?),
            nummernkreis: Nummernkreis::Zehner,
            ags: sitz.ags.clone(),
            gebiet: schluessel,
            name: format!("{name} (Demonstration)"),
            verwaltung: format!("{name} (Demonstration)"),
            plz: sitz.plz.clone(),
            ort: sitz.ort.clone(),
            mail: format!("verband-{schluessel}@example.org"),
            impressum: impressum(name),
            mitte: sitz.mitte,
        })
    }

    /// The Kreis tasks; in a kreisfreie Stadt the city does them.
    fn kreis(schluessel: &'static str, liste: &str, gemeinden: &[Self]) -> Option<Self> {
        let nummernkreis = Nummernkreis::Hunderter(schluessel.parse().ok()?);
        if let Some(stadt) = gemeinden.iter().find(|g| g.ags.strip_prefix(schluessel) == Some("000")) {
            return Some(Self { nummernkreis, gebiet: schluessel, ..stadt.kopie() });
        }
        let sitz = verwaltungssitz(schluessel, gemeinden)?;
        // Every Kreis name as people call it; the key of any of its municipalities serves to find that out.
        let ars: Ars = format!("{schluessel}0010010").parse().ok()?;
        let name = daten::kreisname(&ars, liste);
        Some(Self {
            mandant: MandantId(schluessel.parse().ok()?),
            nummernkreis,
            ags: format!("{schluessel}000"),
            gebiet: schluessel,
            name: format!("{name} (Demonstration)"),
            verwaltung: format!("Landratsamt {liste} (Demonstration)"),
            plz: sitz.plz.clone(),
            ort: sitz.ort.clone(),
            mail: format!("kreis-{schluessel}@example.org"),
            impressum: impressum(&name),
            mitte: sitz.mitte,
        })
    }

    fn land(schluessel: &'static str, name: &str, gemeinden: &[Self]) -> Option<Self> {
        let sitz = verwaltungssitz(schluessel, gemeinden)?;
        Some(Self {
            mandant: MandantId(schluessel.parse().ok()?),
            nummernkreis: Nummernkreis::Hunderter(schluessel.parse().ok()?),
            ags: format!("{schluessel}000000"),
            gebiet: schluessel,
            name: format!("Land {name} (Demonstration)"),
            verwaltung: format!("Landesverwaltung {name} (Demonstration)"),
            plz: sitz.plz.clone(),
            ort: sitz.ort.clone(),
            mail: format!("land-{schluessel}@example.org"),
            impressum: impressum(&format!("Landesverwaltung {name}")),
            mitte: sitz.mitte,
        })
    }

    fn kopie(&self) -> Self {
        Self {
            mandant: self.mandant,
            nummernkreis: self.nummernkreis,
            ags: self.ags.clone(),
            gebiet: self.gebiet,
            name: self.name.clone(),
            verwaltung: self.verwaltung.clone(),
            plz: self.plz.clone(),
            ort: self.ort.clone(),
            mail: self.mail.clone(),
            impressum: self.impressum.clone(),
            mitte: self.mitte,
        }
    }
}

fn impressum(wer: &str) -> String {
    format!(
        "Dies ist eine Demonstration. Die Behörde „{wer}“ betreibt diese Seite nicht und nimmt hier keine Anträge \
         entgegen.\n\nAnschrift, Öffnungszeiten, Gebühren und Satzungen sind Muster."
    )
}

/// Where the administrations of Kreise and Länder have their seat: key, municipality. Public knowledge; the offices there
/// are samples all the same.
const SITZE: [(&str, &str); 23] = [
    ("14", "14612000"),
    ("14521", "14521020"),
    ("14522", "14522180"),
    ("14523", "14523320"),
    ("14524", "14524330"),
    ("14625", "14625020"),
    ("14626", "14626110"),
    ("14627", "14627140"),
    ("14628", "14628270"),
    ("14729", "14729050"),
    ("14730", "14730310"),
    ("15", "15003000"),
    ("15081", "15081455"),
    ("15082", "15082180"),
    ("15083", "15083270"),
    ("15084", "15084355"),
    ("15085", "15085135"),
    ("15086", "15086015"),
    ("15087", "15087370"),
    ("15088", "15088220"),
    ("15089", "15089030"),
    ("15090", "15090535"),
    ("15091", "15091375"),
];

/// The municipality in which a Kreis or a Land has its administration.
fn verwaltungssitz<'a>(schluessel: &str, gemeinden: &'a [Behoerde]) -> Option<&'a Behoerde> {
    let (_, ags) = SITZE.iter().find(|(s, _)| *s == schluessel)?;
    gemeinden.iter().find(|g| g.ags == *ags)
}

/// All authorities, by what they do.
#[derive(Debug)]
pub(super) struct Behoerden {
    pub(super) gemeinden: Vec<Behoerde>,
    /// Each shared administration, and the municipalities that have their own.
    verbaende: Vec<Behoerde>,
    kreise: Vec<Behoerde>,
    laender: Vec<Behoerde>,
}

impl Behoerden {
    pub(super) fn alle() -> Self {
        let mut plz: BTreeMap<&str, &str> = BTreeMap::new();
        for (p, ars) in daten::plz() {
            plz.entry(ars).or_insert(p);
        }
        let grenzen = grenzen::topologie(daten::GRENZEN);
        let mitten: BTreeMap<&str, (f64, f64)> =
            grenzen.iter().filter_map(|(ars, g)| Some((ars.as_str(), grenzen::mitte(g)?))).collect();
        let gemeinden: Vec<Behoerde> = daten::gemeinden()
            .filter_map(|(ars, ags, name)| {
                Behoerde::gemeinde(ars, ags, name, plz.get(ars).copied(), mitten.get(ars).copied())
            })
            .collect();
        let verbaende = daten::verbaende()
            .filter_map(|(schluessel, name)| Behoerde::verband(schluessel, name, sitz(schluessel, name, &gemeinden)?))
            .collect();
        let kreise = daten::kreise().filter_map(|(s, name)| Behoerde::kreis(s, name, &gemeinden)).collect();
        let laender = daten::LAENDER.into_iter().filter_map(|(s, name)| Behoerde::land(s, name, &gemeinden)).collect();
        Self { gemeinden, verbaende, kreise, laender }
    }

    /// Who does what stands on this level.
    pub(super) fn der_ebene(&self, ebene: Ebene) -> Vec<&Behoerde> {
        match ebene {
            Ebene::Gemeinde => self.gemeinden.iter().collect(),
            Ebene::Verwaltung => {
                let im_verband: BTreeSet<&str> = self.verbaende.iter().map(|v| v.gebiet).collect();
                let eigene =
                    self.gemeinden.iter().filter(|g| g.gebiet.get(..9).is_none_or(|v| !im_verband.contains(v)));
                eigene.chain(&self.verbaende).collect()
            }
            Ebene::Kreis => self.kreise.iter().collect(),
            Ebene::Land => self.laender.iter().collect(),
        }
    }

    /// Each once: the kreisfreie Städte stand among the municipalities already.
    pub(super) fn mandanten(&self) -> Vec<&Behoerde> {
        let mut gesehen = BTreeSet::new();
        let alle = self.gemeinden.iter().chain(&self.verbaende).chain(&self.kreise).chain(&self.laender);
        alle.filter(|b| gesehen.insert(b.mandant)).collect()
    }
}

/// The member that the Verband is named after, or its first.
fn sitz<'a>(schluessel: &str, name: &str, gemeinden: &'a [Behoerde]) -> Option<&'a Behoerde> {
    let mitglieder = || gemeinden.iter().filter(|g| g.gebiet.starts_with(schluessel));
    mitglieder().find(|g| name.split([' ', '-']).any(|w| w == g.ort)).or_else(|| mitglieder().next())
}
