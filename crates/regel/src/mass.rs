//! How large a value can be at most: what the estimate of work reckons with.

use std::collections::BTreeMap;

use crate::{RegelFehler, aufwand::zu_viel};

/// Bounds of a value.
#[derive(Debug, Clone)]
pub(crate) struct Mass {
    /// Entries, if it is a list.
    pub(crate) anzahl: f64,
    /// Parts in all: numbers, days, ten letters of a text.
    pub(crate) groesse: f64,
    /// Bounds, if it is a number and they are known.
    pub(crate) von: f64,
    pub(crate) bis: f64,
    /// If it is a group: its fields, as far as they are known.
    pub(crate) felder: BTreeMap<String, Mass>,
    /// If it is a function: what a call with arguments of allowed size costs and gives.
    pub(crate) ruf: Option<Box<(f64, Mass)>>,
    /// What this function gets is measured when it is called (see `selbst`), and need not be bounded before.
    pub(crate) gemessen: bool,
    /// If it is a list whose entries are known: the largest of them.
    pub(crate) eintrag: Option<Box<Mass>>,
}

impl Mass {
    /// Something that comes from outside and has at most so many parts.
    pub(crate) fn eingabe(n: usize) -> Self {
        let n = f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        Self::entries(n, n)
    }

    /// One number, day or truth value.
    pub(crate) fn eins() -> Self {
        Self::entries(1.0, 1.0)
    }

    /// A number between `-n` and `n`.
    pub(crate) fn bis(n: usize) -> Self {
        let n = f64::from(u32::try_from(n).unwrap_or(u32::MAX));
        Self::zahl(-n, n)
    }

    /// A function with the cost and the result of its body.
    pub(crate) fn funktion(kosten: f64, ergebnis: Self) -> Self {
        Self { ruf: Some(Box::new((kosten, ergebnis))), ..Self::eins() }
    }

    /// A function inside its own body: its guard counts every call, so here one costs nothing but the call.
    pub(crate) fn selbst(ergebnis: Self) -> Self {
        Self { gemessen: true, ..Self::funktion(1.0, ergebnis) }
    }

    pub(crate) fn zahl(von: f64, bis: f64) -> Self {
        // Bounds of nothing (infinity less infinity) are none.
        let von = if von.is_nan() { f64::NEG_INFINITY } else { von };
        let bis = if bis.is_nan() { f64::INFINITY } else { bis };
        Self { von, bis, ..Self::eins() }
    }

    /// Both at once: a list of two, a group of two.
    pub(crate) fn und(&self, andere: &Self) -> Self {
        Self { anzahl: self.anzahl + andere.anzahl, groesse: self.groesse + andere.groesse, ..Self::eins() }
    }

    /// One or the other.
    pub(crate) fn oder(&self, andere: &Self) -> Self {
        let ruf = match (&self.ruf, &andere.ruf) {
            (Some(a), Some(b)) => Some(Box::new((a.0.max(b.0), a.1.oder(&b.1)))),
            _ => None,
        };
        Self {
            anzahl: self.anzahl.max(andere.anzahl),
            groesse: self.groesse.max(andere.groesse),
            von: self.von.min(andere.von),
            bis: self.bis.max(andere.bis),
            felder: BTreeMap::new(),
            ruf,
            gemessen: self.gemessen && andere.gemessen,
            eintrag: None,
        }
    }

    pub(crate) const fn anzahl(&self) -> f64 {
        self.anzahl
    }

    /// A group of named values.
    pub(crate) fn gruppe(felder: BTreeMap<String, Self>) -> Self {
        let groesse = felder.values().map(|m| m.groesse).sum::<f64>() + 1.0;
        Self { felder, ..Self::entries(1.0, groesse) }
    }

    /// The fields of a group.
    pub(crate) fn in_felder(self) -> BTreeMap<String, Self> {
        self.felder
    }

    /// One field of a group.
    pub(crate) fn feld(&self, name: &str) -> Option<&Self> {
        self.felder.get(name)
    }

    /// One entry more.
    pub(crate) fn mit_eintrag(&self, e: &Self) -> Self {
        let eintrag = self.eintrag.as_ref().map_or_else(|| e.clone(), |bisher| bisher.oder(e));
        let mehr = Self::entries(self.anzahl + 1.0, self.groesse + e.groesse + 1.0);
        Self { von: eintrag.von, bis: eintrag.bis, eintrag: Some(Box::new(eintrag)), ..mehr }
    }

    /// What a call costs and gives.
    pub(crate) fn ruf(&self) -> Option<&(f64, Self)> {
        self.ruf.as_deref()
    }

    /// A list made of one body per entry: once over all of it, and for each small entry.
    pub(crate) fn je(&self, gross: &Self, klein: &Self) -> Self {
        Self::entries(self.anzahl, gross.groesse + self.anzahl * klein.groesse)
    }

    /// What gathering this list in so many turns costs: every turn copies what the turns before it gave.
    pub(crate) fn gesammelt(&self, mal: f64) -> f64 {
        mal * self.groesse / 2.0
    }

    /// May the function take this as an argument? Gives what handing it over costs.
    pub(crate) fn annehmen(name: &str, argument: &Self, n: usize) -> Result<f64, RegelFehler> {
        if argument.groesse > Self::eingabe(n).groesse {
            return Err(zu_viel(&format!("„{name}“ bekommt einen Wert, der zu groß werden kann.")));
        }
        Ok(argument.groesse)
    }

    /// One part of it: a field, or an entry.
    pub(crate) fn teil(&self) -> Self {
        Self::entries(self.anzahl, self.groesse)
    }

    pub(crate) fn entries(anzahl: f64, groesse: f64) -> Self {
        Self {
            anzahl,
            groesse: groesse.max(anzahl),
            von: f64::NEG_INFINITY,
            bis: f64::INFINITY,
            felder: BTreeMap::new(),
            ruf: None,
            gemessen: false,
            eintrag: None,
        }
    }
}
