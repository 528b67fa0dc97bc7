//! Gateways.

use crate::{
    marken::Daten,
    modell::{Fluss, Nr},
};

use super::{Lauf, Unterwegs};

/// More ways than this at an inclusive gateway are explored one by one and all together, not in every combination.
const ALLE_MENGEN: usize = 4;

impl Lauf<'_> {
    /// Exclusive gateway: the first flow whose condition holds, else the default. A condition that is neither true nor
    /// false stops the matter here: nobody knows which way it should go.
    pub(super) fn entscheiden(&mut self, u: &Unterwegs) {
        let modell = self.modell;
        let k = &modell.knoten[u.knoten];
        let gewaehlt = match (&k.ausgehend[..], self.orakel.as_deref_mut()) {
            ([einziger], _) => Some(*einziger),
            ([], _) => None,
            (wege, Some(orakel)) => wege.get(orakel.waehle(wege.len())).copied(),
            (wege, None) => {
                let sicht = self.sicht(u.bereich, None);
                let mut gewaehlt = k.standard;
                for f in wege.iter().copied().filter(|f| k.standard != Some(*f)) {
                    match gilt(&modell.fluesse[f], &sicht, false) {
                        Ok(true) => {
                            gewaehlt = Some(f);
                            break;
                        }
                        Ok(false) => {}
                        Err(grund) => return self.stoerung(u, &grund),
                    }
                }
                gewaehlt
            }
        };
        match gewaehlt {
            Some(f) => self.auf_den_weg(f, u.bereich),
            None => self.stoerung(u, "Keine Bedingung trifft zu und es gibt keinen Standardweg."),
        }
    }

    fn auf_den_weg(&mut self, fluss: Nr, bereich: Option<u32>) {
        let nach = self.modell.fluesse[fluss].nach;
        self.unterwegs.push_back(Unterwegs { fluss: Some(fluss), ..Unterwegs::zu(nach, bereich) });
    }

    /// Inclusive gateway: every flow whose condition holds; a flow without condition always; if none holds, the default.
    pub(super) fn aufteilen(&mut self, knoten: Nr, bereich: Option<u32>) {
        let modell = self.modell;
        let k = &modell.knoten[knoten];
        let wege: Vec<Nr> = match (&k.ausgehend[..], self.orakel.as_deref_mut()) {
            ([einziger], _) => vec![*einziger],
            ([], _) => Vec::new(),
            (alle, Some(orakel)) if alle.len() <= ALLE_MENGEN => {
                let menge = orakel.waehle((1 << alle.len()) - 1) + 1;
                alle.iter().enumerate().filter(|(i, _)| menge >> i & 1 == 1).map(|(_, f)| *f).collect()
            }
            (alle, Some(orakel)) => match orakel.waehle(alle.len() + 1) {
                0 => alle.to_vec(),
                n => alle.get(n - 1).copied().into_iter().collect(),
            },
            (alle, None) => {
                let sicht = self.sicht(bereich, None);
                let mut wahr = Vec::new();
                for f in alle.iter().copied().filter(|f| k.standard != Some(*f)) {
                    match gilt(&modell.fluesse[f], &sicht, true) {
                        Ok(true) => wahr.push(f),
                        Ok(false) => {}
                        Err(grund) => return self.stoerung(&Unterwegs::zu(knoten, bereich), &grund),
                    }
                }
                if wahr.is_empty() { k.standard.into_iter().collect() } else { wahr }
            }
        };
        if wege.is_empty() {
            let u = Unterwegs::zu(knoten, bereich);
            self.stoerung(&u, "Keine Bedingung trifft zu und es gibt keinen Standardweg.");
        }
        for f in wege {
            self.auf_den_weg(f, bereich);
        }
    }

    /// Parallel gateway with several ways in: goes on when a token came by each of them.
    pub(super) fn sammeln(&mut self, u: &Unterwegs) {
        self.ruhen(u, u.fluss);
        let modell = self.modell;
        let einer_je_weg: Option<Vec<u32>> =
            modell.knoten[u.knoten].eingehend.iter().map(|f| self.wartet_am(u.knoten, *f, u.bereich)).collect();
        if let Some(nummern) = einer_je_weg {
            self.marken.marken.retain(|m| !nummern.contains(&m.nr));
            self.weiter(u.knoten, u.bereich);
        }
    }

    /// The token that came by this flow to a joining gateway.
    fn wartet_am(&self, knoten: Nr, fluss: Nr, bereich: Option<u32>) -> Option<u32> {
        let (tor, weg) = (&self.modell.knoten[knoten].id, &self.modell.fluesse[fluss].id);
        let mut wartende = self.marken.marken.iter();
        wartende.find(|m| &m.knoten == tor && m.bereich == bereich && m.fluss.as_ref() == Some(weg)).map(|m| m.nr)
    }

    /// One inclusive gateway at which everything that can still come has come goes on. `false`: none.
    pub(super) fn inklusiv_vereinigen(&mut self) -> bool {
        let wartende = self.marken.marken.iter().filter(|m| m.fluss.is_some());
        let tore: Vec<(Nr, Option<u32>)> = wartende
            .filter_map(|m| Some((self.modell.finde(&m.knoten)?.0, m.bereich)))
            .filter(|(nr, _)| matches!(self.modell.knoten[*nr].art, crate::modell::Art::Inklusiv))
            .collect();
        for (nr, bereich) in tore {
            let je_weg = |f: &Nr| (*f, self.wartet_am(nr, *f, bereich));
            let (da, leer): (Vec<_>, Vec<_>) =
                self.modell.knoten[nr].eingehend.iter().map(je_weg).partition(|(_, m)| m.is_some());
            if self.kommt_noch(nr, bereich, &wege(&da), &wege(&leer)) {
                continue;
            }
            let nummern: Vec<u32> = da.iter().filter_map(|(_, m)| *m).collect();
            self.marken.marken.retain(|m| !nummern.contains(&m.nr));
            self.aufteilen(nr, bereich);
            return true;
        }
        false
    }

    /// BPMN 2.0, 13.4.3: does a token exist that can come by an empty way, and not by one that has a token already?
    fn kommt_noch(&self, tor: Nr, bereich: Option<u32>, da: &[Nr], leer: &[Nr]) -> bool {
        if leer.is_empty() {
            return false;
        }
        let (zu_leeren, zu_vollen) = (self.vorher(tor, leer), self.vorher(tor, da));
        let andere = self.marken.marken.iter().filter(|m| m.bereich == bereich);
        let mut orte = andere.filter_map(|m| self.modell.finde(&m.knoten)).map(|(nr, _)| nr).filter(|nr| *nr != tor);
        orte.any(|nr| zu_leeren[nr] && !zu_vollen[nr])
    }

    /// The nodes from which one of these flows can be reached without passing the gateway.
    fn vorher(&self, tor: Nr, wege: &[Nr]) -> Vec<bool> {
        let m = self.modell;
        let mut gesehen = vec![false; m.knoten.len()];
        let mut offen: Vec<Nr> = wege.iter().map(|f| m.fluesse[*f].von).collect();
        while let Some(nr) = offen.pop() {
            if nr != tor && !gesehen[nr] {
                gesehen[nr] = true;
                let k = &m.knoten[nr];
                offen.extend(k.eingehend.iter().map(|f| m.fluesse[*f].von));
                offen.extend(k.haengt_an);
            }
        }
        gesehen
    }
}

fn wege(paare: &[(Nr, Option<u32>)]) -> Vec<Nr> {
    paare.iter().map(|(f, _)| *f).collect()
}

/// Is this way taken? `ohne`: what counts where it has no condition.
fn gilt(f: &Fluss, daten: &Daten, ohne: bool) -> Result<bool, String> {
    let Some(b) = &f.bedingung else { return Ok(ohne) };
    b.gilt(daten).map_err(|grund| {
        format!("Die Bedingung „{}“ am Pfeil „{}“ ist weder wahr noch falsch: {grund}", b.text(), f.id)
    })
}
