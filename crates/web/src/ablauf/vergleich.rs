//! Two processes side by side: which steps came, went, changed. Compared is what people read of a step: its name, what it
//! does, where it leads. A step is found again by its id, or by its kind, its name and what stands around it; a block that
//! only one of the two calls is looked into, for what is called there may be a step of its own here.

use std::{
    collections::{BTreeMap, BTreeSet},
    mem::discriminant,
};

use ablauf::{Art as Schrittart, Knoten, Modell, Nr};
use maud::{Markup, html};

use super::{art_in_worten, reihenfolge, titel};
use crate::bausteine::{self, Art, Spalte, Tabelle};

/// One step in both processes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schrittvergleich {
    /// Its id, in the second process if it has it.
    pub id: String,
    /// The step in the first process.
    pub alt: Option<Nr>,
    /// The step in the second.
    pub neu: Option<Nr>,
    /// What differs where both have it: `Name`, `Arbeit`, `Wege`, `Kennung`.
    pub anders: Vec<&'static str>,
}

impl Schrittvergleich {
    /// Is it the same in both?
    #[must_use]
    pub const fn gleich(&self) -> bool {
        self.alt.is_some() && self.neu.is_some() && self.anders.is_empty()
    }
}

/// Every step of both, in the order of the second; steps that only the first has stand where they stood in it.
#[must_use]
pub fn vergleichen(alt: &Modell, neu: &Modell) -> Vec<Schrittvergleich> {
    Gegenueber::neu(alt, neu).schritte()
}

/// Two processes, and which step of the one is which of the other.
struct Gegenueber<'m> {
    alt: Seite<'m>,
    neu: Seite<'m>,
    /// From the second to the first, and back.
    frueher: BTreeMap<Nr, Nr>,
    spaeter: BTreeMap<Nr, Nr>,
}

/// One of the two.
struct Seite<'m> {
    modell: &'m Modell,
    ordnung: Vec<Nr>,
    /// Calls that the other side does not have, with their beginning and end: one looks through them.
    durchsichtig: BTreeSet<Nr>,
    /// What stands before and behind each step, by title.
    umgebung: Vec<[Vec<&'m str>; 2]>,
}

/// A way: when it is taken, whether otherwise, and to which step.
type Weg = (Option<String>, bool, Nr);

impl<'m> Seite<'m> {
    fn neu(modell: &'m Modell) -> Self {
        let name = |nr: Nr| titel(&modell.knoten[nr]);
        let sortiert = |mut namen: Vec<&'m str>| {
            namen.sort_unstable();
            namen
        };
        let umgebung = modell.knoten.iter().map(|k| {
            let davor = k.eingehend.iter().map(|f| name(modell.fluesse[*f].von)).collect();
            let danach = k.ausgehend.iter().map(|f| name(modell.fluesse[*f].nach)).collect();
            [sortiert(davor), sortiert(danach)]
        });
        Self { modell, ordnung: reihenfolge(modell), durchsichtig: BTreeSet::new(), umgebung: umgebung.collect() }
    }

    fn k(&self, nr: Nr) -> &'m Knoten {
        &self.modell.knoten[nr]
    }

    /// The call in which a step lies directly.
    fn ruf(&self, nr: Nr) -> Option<Nr> {
        let k = self.k(nr);
        k.eltern.filter(|e| k.id.strip_prefix(&self.k(*e).id).is_some_and(|rest| rest.starts_with('/')))
    }

    /// Only begins or ends a call.
    fn rahmen(&self, nr: Nr) -> Option<Nr> {
        self.ruf(nr).filter(|_| matches!(self.k(nr).art, Schrittart::Start | Schrittart::Ende(None)))
    }

    /// Sets the calls that the other side does not have aside.
    fn durchsehen(&mut self, gepaart: &BTreeMap<Nr, Nr>) {
        let rufe: BTreeSet<Nr> =
            (0..self.modell.knoten.len()).filter_map(|nr| self.ruf(nr)).filter(|r| !gepaart.contains_key(r)).collect();
        let rahmen: Vec<Nr> =
            (0..self.modell.knoten.len()).filter(|nr| self.rahmen(*nr).is_some_and(|r| rufe.contains(&r))).collect();
        self.durchsichtig = rufe.into_iter().chain(rahmen).collect();
    }

    /// Where a way really leads: through calls that are looked through and what only brings ways together.
    fn ziel(&self, mut nr: Nr) -> Nr {
        for _ in 0..self.modell.knoten.len() {
            let k = self.k(nr);
            let tor = k.name.is_empty()
                && matches!(k.art, Schrittart::Exklusiv | Schrittart::Inklusiv | Schrittart::Parallel);
            let durch = self.durchsichtig.contains(&nr);
            let naechster = match (&k.art, &k.ausgehend[..]) {
                (Schrittart::Unterprozess, _) if durch => {
                    let innen = |n: &Nr| self.k(*n).eltern == Some(nr) && matches!(self.k(*n).art, Schrittart::Start);
                    (0..self.modell.knoten.len()).find(innen).and_then(|s| self.k(s).ausgehend.first())
                }
                (Schrittart::Ende(_), _) if durch => k.eltern.and_then(|e| self.k(e).ausgehend.first()),
                (_, [einer]) if tor => Some(einer),
                _ => None,
            };
            match naechster {
                Some(f) => nr = self.modell.fluesse[*f].nach,
                None => break,
            }
        }
        nr
    }

    fn wege(&self, nr: Nr) -> Vec<Weg> {
        let k = self.k(nr);
        let weg = |f: &Nr| {
            let fluss = &self.modell.fluesse[*f];
            (fluss.bedingung.as_ref().map(|b| b.text().to_owned()), k.standard == Some(*f), self.ziel(fluss.nach))
        };
        k.ausgehend.iter().map(weg).collect()
    }

    /// The ways as they are read.
    fn worte(&self, nr: Nr) -> Vec<String> {
        let wege = self.wege(nr);
        let mehrere = wege.len() > 1;
        wege.into_iter()
            .map(|(bedingung, sonst, ziel)| {
                let ziel = titel(self.k(ziel));
                match bedingung {
                    Some(b) => format!("wenn {b}: „{ziel}“"),
                    None if sonst => format!("sonst: „{ziel}“"),
                    None if mehrere => format!("„{ziel}“"),
                    None => format!("weiter mit „{ziel}“"),
                }
            })
            .collect()
    }
}

/// The id without the calls that lead to it.
fn letztes(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

impl<'m> Gegenueber<'m> {
    fn neu(alt: &'m Modell, neu: &'m Modell) -> Self {
        let mut g =
            Self { alt: Seite::neu(alt), neu: Seite::neu(neu), frueher: BTreeMap::new(), spaeter: BTreeMap::new() };
        type Passt = fn(&Gegenueber<'_>, Nr, Nr) -> bool;
        // The surest first; a step that was found is not looked for again.
        let stufen: [Passt; 5] = [
            |g, a, b| g.verwandt(a, b) && g.alt.k(a).id == g.neu.k(b).id,
            |g, a, b| g.verwandt(a, b) && g.heisst(a, b) && letztes(&g.alt.k(a).id) == letztes(&g.neu.k(b).id),
            |g, a, b| g.verwandt(a, b) && g.heisst(a, b) && !g.neu.k(b).name.is_empty(),
            |g, a, b| g.verwandt(a, b) && g.umgeben(a, b),
            |g, a, b| g.alt.k(a).id == g.neu.k(b).id,
        ];
        for passt in stufen {
            for b in g.neu.ordnung.clone() {
                if g.frueher.contains_key(&b) {
                    continue;
                }
                let frei = g.alt.ordnung.iter().copied().filter(|a| !g.spaeter.contains_key(a) && passt(&g, *a, b));
                if let Some(a) = frei.max_by_key(|a| (g.naehe(*a, b), std::cmp::Reverse(*a))) {
                    g.frueher.insert(b, a);
                    g.spaeter.insert(a, b);
                }
            }
        }
        g.alt.durchsehen(&g.spaeter);
        g.neu.durchsehen(&g.frueher);
        g
    }

    /// Of the same kind; what only frames a call belongs to that call alone.
    fn verwandt(&self, a: Nr, b: Nr) -> bool {
        let rahmen = match (self.alt.rahmen(a), self.neu.rahmen(b)) {
            (None, None) => true,
            (Some(x), Some(y)) => self.spaeter.get(&x) == Some(&y),
            _ => false,
        };
        rahmen && discriminant(&self.alt.k(a).art) == discriminant(&self.neu.k(b).art)
    }

    fn heisst(&self, a: Nr, b: Nr) -> bool {
        self.alt.k(a).name == self.neu.k(b).name
    }

    /// Between the same steps.
    fn umgeben(&self, a: Nr, b: Nr) -> bool {
        let (x, y) = (&self.alt.umgebung[a], &self.neu.umgebung[b]);
        x == y && x.iter().any(|namen| !namen.is_empty())
    }

    /// How many of the steps around have the same title.
    fn naehe(&self, a: Nr, b: Nr) -> usize {
        let (x, y) = (&self.alt.umgebung[a], &self.neu.umgebung[b]);
        x.iter().zip(y).map(|(p, q)| p.iter().filter(|n| q.contains(n)).count()).sum()
    }

    fn schritte(&self) -> Vec<Schrittvergleich> {
        let sichtbar = |s: &Seite<'_>, nr: &Nr| !s.durchsichtig.contains(nr);
        let mut aus: Vec<Schrittvergleich> = self
            .neu
            .ordnung
            .iter()
            .copied()
            .filter(|nr| sichtbar(&self.neu, nr))
            .map(|nr| {
                let alt = self.frueher.get(&nr).copied();
                let anders = alt.map_or_else(Vec::new, |a| self.unterschiede(a, nr));
                Schrittvergleich { id: self.neu.k(nr).id.clone(), alt, neu: Some(nr), anders }
            })
            .collect();
        let mut davor = None;
        for nr in self.alt.ordnung.iter().copied().filter(|nr| sichtbar(&self.alt, nr)) {
            if !self.spaeter.contains_key(&nr) {
                let stelle = davor.and_then(|d| aus.iter().position(|v| v.alt == Some(d))).map_or(0, |p| p + 1);
                let id = self.alt.k(nr).id.clone();
                aus.insert(stelle, Schrittvergleich { id, alt: Some(nr), neu: None, anders: Vec::new() });
            }
            davor = Some(nr);
        }
        aus
    }

    fn unterschiede(&self, a: Nr, b: Nr) -> Vec<&'static str> {
        let (x, y) = (self.alt.k(a), self.neu.k(b));
        let mut aus = Vec::new();
        if x.name != y.name {
            aus.push("Name");
        }
        if art_in_worten(self.alt.modell, a) != art_in_worten(self.neu.modell, b) || x.parameter != y.parameter {
            aus.push("Arbeit");
        }
        // The same ways: to the steps that are the same.
        let mut alte: Vec<(Option<String>, bool, Option<Nr>)> =
            self.alt.wege(a).into_iter().map(|(w, s, z)| (w, s, self.spaeter.get(&z).copied())).collect();
        let mut neue: Vec<(Option<String>, bool, Option<Nr>)> =
            self.neu.wege(b).into_iter().map(|(w, s, z)| (w, s, Some(z))).collect();
        alte.sort();
        neue.sort();
        if alte != neue {
            aus.push("Wege");
        }
        if letztes(&x.id) != letztes(&y.id) {
            aus.push("Kennung");
        }
        aus
    }
}

/// The comparison as a sentence and a table; `namen` are the headings of the two.
#[must_use]
pub fn nebeneinander(alt: &Modell, neu: &Modell, namen: (&str, &str), nur_unterschiede: bool) -> Markup {
    if vergleichen(alt, neu).iter().all(Schrittvergleich::gleich) {
        return bausteine::absatz("Beide Abläufe haben dieselben Schritte und Wege.");
    }
    nebeneinander_mit(alt, neu, namen, nur_unterschiede, &|_, _| None)
}

/// As [`nebeneinander`], also where nothing differs; `mehr` says a line more about a step of the first (0) or second (1) process.
#[must_use]
pub fn nebeneinander_mit(
    alt: &Modell,
    neu: &Modell,
    namen: (&str, &str),
    nur_unterschiede: bool,
    mehr: &dyn Fn(usize, &str) -> Option<String>,
) -> Markup {
    let g = Gegenueber::neu(alt, neu);
    let alle = g.schritte();
    let zahl = |f: fn(&Schrittvergleich) -> bool| alle.iter().filter(|v| f(v)).count();
    let (dazu, weg) = (zahl(|v| v.alt.is_none()), zahl(|v| v.neu.is_none()));
    let anders = zahl(|v| !v.anders.is_empty());
    let zelle = |welcher: usize, s: &Seite<'_>, nr: Option<Nr>| match nr {
        Some(nr) => {
            html! {
                strong { (titel(s.k(nr))) } br; (art_in_worten(s.modell, nr))
                @for w in s.worte(nr) { br; span.bw-leise { (w) } }
                @if let Some(satz) = mehr(welcher, &s.k(nr).id) { br; span.bw-gemessen { (satz) } }
            }
        }
        None => html! { "–" },
    };
    let spalten = [Spalte::text("Unterschied"), Spalte::text(namen.0), Spalte::text(namen.1)];
    let zeilen = alle.iter().filter(|v| !nur_unterschiede || !v.gleich()).map(|v| {
        let wort = match (v.alt, v.neu) {
            (None, _) => bausteine::status(Art::Erfolg, "kommt hinzu"),
            (_, None) => bausteine::status(Art::Fehler, "entfällt"),
            _ if v.gleich() => html! { "gleich" },
            _ => bausteine::status(Art::Warnung, &format!("geändert: {}", v.anders.join(", "))),
        };
        vec![wort, zelle(0, &g.alt, v.alt), zelle(1, &g.neu, v.neu)]
    });
    let tabelle = Tabelle::neu("Unterschiede der Abläufe", spalten).titel_verborgen().zeilen(zeilen);
    html! {
        @if dazu + weg + anders == 0 { (bausteine::absatz("Beide Abläufe haben dieselben Schritte und Wege.")) }
        @else { p.kern-body { "Schritte, die hinzukommen: " (dazu) "; die entfallen: " (weg) "; die sich ändern: " (anders) "." } }
        (tabelle)
    }
}

#[cfg(test)]
mod tests {
    use ablauf::Bibliothek;

    use super::*;

    const ORDNER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/bausteine/ablauf");

    fn baustein(name: &str, wie: impl Fn(String) -> String) -> Modell {
        let mut b = Bibliothek::leer();
        for e in std::fs::read_dir(ORDNER).expect("the library") {
            let pfad = e.expect("an entry").path();
            if pfad.extension().is_some_and(|e| e == "bpmn") {
                b.aufnehmen(&std::fs::read(pfad).expect("a file")).expect("a process");
            }
        }
        let text = std::fs::read_to_string(format!("{ORDNER}/{name}.bpmn")).expect("a file");
        Modell::lesen_mit(wie(text).as_bytes(), &b).expect("a process")
    }

    fn namen(m: &Modell, v: &[Schrittvergleich], welche: impl Fn(&Schrittvergleich) -> Option<Nr>) -> Vec<String> {
        v.iter().filter_map(welche).map(|nr| titel(&m.knoten[nr]).to_owned()).collect()
    }

    #[test]
    fn a_block_that_one_side_calls_is_looked_into() {
        let (kurz, lang) = (baustein("bescheid", |t| t), baustein("bescheid_zahlung_vorab", |t| t));
        let v = vergleichen(&kurz, &lang);
        assert_eq!(namen(&kurz, &v, |v| v.alt.filter(|_| v.neu.is_none())), Vec::<String>::new());
        let dazu = namen(&lang, &v, |v| v.neu.filter(|_| v.alt.is_none()));
        assert!(dazu.contains(&"Zahlung anfordern".to_owned()) && dazu.contains(&"Gebühr?".to_owned()), "{dazu:?}");
        assert!(!dazu.contains(&"Prüfen".to_owned()) && !dazu.contains(&"Bearbeiten".to_owned()), "{dazu:?}");
        // What stands behind the payment is the same, but for where the whole begins.
        let anders: Vec<_> =
            v.iter().filter(|v| !v.anders.is_empty()).map(|v| (v.id.as_str(), v.anders.clone())).collect();
        assert_eq!(anders, [("start", vec!["Wege"])]);
        // The other way round the same steps go.
        let zurueck = vergleichen(&lang, &kurz);
        assert_eq!(namen(&lang, &zurueck, |v| v.alt.filter(|_| v.neu.is_none())).len(), dazu.len());
        // Both call it: it stays closed, and nothing differs.
        assert!(vergleichen(&lang, &lang).iter().all(Schrittvergleich::gleich));
    }

    #[test]
    fn a_step_with_another_id_is_the_same_step_and_its_id_is_named() {
        let alt = baustein("bescheid", |t| t);
        let neu = baustein("bescheid", |t| {
            t.replace("\"pruefen\"", "\"sichten\"")
                .replace("aufgabe=\"sichten\"", "aufgabe=\"pruefen\"")
                .replace("name=\"Bescheid entwerfen\"", "name=\"Entwurf\"")
        });
        let v = vergleichen(&alt, &neu);
        assert!(v.iter().all(|v| v.alt.is_some() && v.neu.is_some()), "{v:?}");
        let anders: Vec<_> =
            v.iter().filter(|v| !v.anders.is_empty()).map(|v| (v.id.as_str(), v.anders.clone())).collect();
        assert!(anders.contains(&("sichten", vec!["Kennung"])), "{anders:?}");
        assert!(anders.iter().any(|(_, a)| *a == ["Name"]), "{anders:?}");
    }
}
