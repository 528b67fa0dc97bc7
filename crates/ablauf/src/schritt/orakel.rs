//! Choices without data, for the exploration of all ways.

/// Answers every choice by a given list, then by the first possibility, and notes how many there were.
#[derive(Debug, Default)]
pub(crate) struct Orakel {
    vorgabe: Vec<usize>,
    gefragt: Vec<(usize, usize)>,
    /// What the step cost: tokens at each move, summed up.
    pub(super) aufwand: u64,
}

impl Orakel {
    pub(crate) const fn neu(vorgabe: Vec<usize>) -> Self {
        Self { vorgabe, gefragt: Vec::new(), aufwand: 0 }
    }

    /// One of `moeglich` (at least one).
    pub(crate) fn waehle(&mut self, moeglich: usize) -> usize {
        let wahl = self.vorgabe.get(self.gefragt.len()).copied().unwrap_or(0).min(moeglich.saturating_sub(1));
        self.gefragt.push((wahl, moeglich));
        wahl
    }

    /// What the step cost.
    pub(crate) const fn aufwand(&self) -> u64 {
        self.aufwand
    }

    /// The next list of answers in the order of counting; `None` when all were given.
    pub(crate) fn naechste(mut self) -> Option<Vec<usize>> {
        while let Some((wahl, moeglich)) = self.gefragt.pop() {
            if wahl + 1 < moeglich {
                let mut vorgabe: Vec<usize> = self.gefragt.iter().map(|(w, _)| *w).collect();
                vorgabe.push(wahl + 1);
                return Some(vorgabe);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Orakel;

    #[test]
    fn every_list_of_answers_comes_once() {
        let mut listen = Vec::new();
        let mut vorgabe = Some(Vec::new());
        while let Some(v) = vorgabe {
            let mut o = Orakel::neu(v);
            // The second choice exists only after the first answer 1.
            let erste = o.waehle(2);
            listen.push((erste, if erste == 1 { o.waehle(3) } else { 9 }));
            vorgabe = o.naechste();
        }
        assert_eq!(listen, [(0, 9), (1, 0), (1, 1), (1, 2)]);
    }
}
