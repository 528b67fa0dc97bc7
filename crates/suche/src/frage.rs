//! From what was typed to what is looked for: one [`Glied`] for each thing the question speaks of.

use crate::{
    Index,
    bau::{BEIWERK, synonym_schluessel},
    eingabe::{ist_code, leika_schluessel},
    text::{self, Beugung, ist_fuellwort, ist_verbzusatz, umlaute_gefaltet},
};

/// More words say nothing more; so many are read, filler words among them.
const WORTE_HOECHSTENS: usize = 12;
const ROH_HOECHSTENS: usize = 40;
/// So many words before its second part a verb may stand.
const VERB_ENTFERNT: usize = 4;
/// Longer input is cut.
const EINGABE_HOECHSTENS: usize = 300;
/// How many words a beginning stands for at most.
const ANFAENGE_HOECHSTENS: usize = 24;
/// A shorter beginning says nothing.
const ANFANG_MINDESTENS: usize = 2;

/// The more of a word is typed, the likelier it is the one.
#[allow(clippy::cast_precision_loss, reason = "lengths of words")]
fn anfang(getippt: &str, ganz: &str) -> f32 {
    ANFANG * (0.75 + 0.25 * getippt.len() as f32 / ganz.len().max(1) as f32)
}

/// A shorter word is not taken for the beginning of another unless it is still being typed.
const RATEN_MINDESTENS: usize = 5;
/// So many words apart two words of a synonym may stand.
const PAAR_HOECHSTENS: usize = 4;

/// How well an answer fits: the word itself, the same written in one, its parts, its beginning, with typing errors.
const GENAU: f32 = 1.0;
const ZUSAMMEN: f32 = 0.95;
const TEILE: f32 = 0.75;
const ANFANG: f32 = 0.8;
const TIPPFEHLER: [f32; 3] = [1.0, 0.85, 0.7];
const ENDEN: f32 = 0.6;
/// Who types only a word that editors have given a meaning means that, rather than whatever has the word in its name.
pub(crate) const NEBEN_SYNONYM: f32 = 0.88;
/// Two errors in a shorter word make it another one as easily.
const FERN_UNTER: usize = 10;
/// A word that had to be guessed counts less within its question.
const GERATEN: f32 = 0.6;

/// So short a part that no text has as a word is a poor reason to take a word apart.
const KURZES_TEIL: usize = 4;

/// Between two words that are one.
const FUGEN: [&str; 6] = ["", "s", "n", "en", "e", "es"];

/// One thing the question speaks of.
#[derive(Debug, Default)]
pub(crate) struct Glied {
    pub(crate) alternativen: Vec<Alternative>,
    /// How much it counts within the question.
    pub(crate) gewicht: f32,
    /// It was one word with its neighbours of the same number, and only all of them are what was asked for.
    pub(crate) gruppe: Option<u8>,
}

/// What a question speaks of.
#[derive(Debug, Default)]
pub(crate) struct Glieder {
    pub(crate) alle: Vec<Glied>,
    /// How many of its words no text has, nor anything like them.
    pub(crate) unbekannt: u16,
}

/// A word of the question.
#[derive(Debug)]
struct Fragewort {
    text: String,
    gruppe: Option<u8>,
}

/// One way in which a document may speak of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Alternative {
    pub(crate) guete: f32,
    /// All of these belong together.
    pub(crate) begriffe: Vec<u32>,
    /// Does it count as part of the title that was asked for? Not twice for one word.
    pub(crate) zaehlt: bool,
    /// Editors say that the word means something else; only a concern of this name still counts in full.
    pub(crate) neben: bool,
    /// Is it what was asked for, or only a part of the word or something far from it?
    pub(crate) treue: Treue,
}

/// How true an answer is to the word that was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Treue {
    /// The word, another form of it, what it means.
    Wort,
    /// All its parts, each for itself.
    Teile,
    /// One of its parts, or a word that is spelled otherwise.
    Fern,
}

impl Glied {
    fn dazu(&mut self, guete: f32, begriffe: Vec<u32>, zaehlt: bool) {
        self.dazu_wie(Treue::Wort, guete, begriffe, zaehlt);
    }

    fn dazu_wie(&mut self, treue: Treue, guete: f32, begriffe: Vec<u32>, zaehlt: bool) {
        if !self.alternativen.iter().any(|a| a.begriffe == begriffe && a.guete >= guete) {
            self.alternativen.push(Alternative { guete, begriffe, zaehlt, neben: false, treue });
        }
    }

    /// What was added since is a guess.
    fn fern_ab(&mut self, bisher: usize) {
        self.alternativen.iter_mut().skip(bisher).for_each(|a| a.treue = Treue::Fern);
    }
}

/// What the whole question depends on.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Umstaende {
    /// The Land that was chosen, as a bit.
    pub(crate) land: Option<u32>,
    /// Is the last word still being typed?
    pub(crate) unfertig: bool,
    /// Is it the only word of the question?
    pub(crate) allein: bool,
    /// Has the question a word that is only German?
    pub(crate) deutsch: bool,
}

/// The words that are meant by one with typing errors.
#[derive(Debug, Default)]
struct Gemeint<'i> {
    fehler: usize,
    worte: Vec<&'i str>,
}

impl Index {
    /// What a question speaks of. Any input is fine; what is no word of any text is left out.
    pub(crate) fn glieder(&self, eingabe: &str, umstaende: Umstaende) -> Glieder {
        let ende = eingabe.char_indices().nth(EINGABE_HOECHSTENS).map_or(eingabe.len(), |(i, _)| i);
        let eingabe = eingabe.get(..ende).unwrap_or_default();
        if ist_code(eingabe) {
            return Glieder::default();
        }
        let leika = leika_schluessel(eingabe);
        let eingabe = leika.as_deref().unwrap_or(eingabe);
        let mitten_im_wort = umstaende.unfertig && eingabe.chars().next_back().is_some_and(char::is_alphanumeric);
        let (worte, gruppen): (Vec<String>, Vec<Option<u8>>) =
            self.frageworte(eingabe, mitten_im_wort).into_iter().map(|w| (w.text, w.gruppe)).unzip();
        let deutsch = worte.iter().any(|w| self.ist_deutsch(w));
        let allein = worte.iter().filter(|w| !self.ist_beiwerk(w)).count() == 1;
        let umstaende = Umstaende { allein, deutsch, ..umstaende };
        let gemeint: Vec<Gemeint<'_>> = worte.iter().map(|w| self.gemeint(w)).collect();
        let gelesen: Vec<&str> = worte.iter().zip(&gemeint).map(|(w, g)| self.einzig(&g.worte).unwrap_or(w)).collect();
        let (mut glieder, benutzt) = self.mehrworte(&gelesen, &gruppen, umstaende);
        for (i, (wort, gemeint)) in worte.iter().zip(&gemeint).enumerate().filter(|(i, _)| benutzt & 1 << i == 0) {
            let mut glied = self.einzelwort(wort, gemeint, umstaende, mitten_im_wort && i + 1 == worte.len());
            for (nachbar, zaehlt) in [(i.checked_sub(1).and_then(|v| worte.get(v)), false), (worte.get(i + 1), true)] {
                if let Some(nachbar) = nachbar {
                    self.zusammen(wort, nachbar, umstaende, zaehlt, &mut glied);
                    self.zusammen(nachbar, wort, umstaende, zaehlt, &mut glied);
                }
            }
            glied.gruppe = gruppen.get(i).copied().flatten();
            // A part that no text has is guessed: „renten“ for „mieten“.
            if glied.gruppe.is_some() && !self.kennt(wort) {
                glied.fern_ab(0);
            }
            glieder.push(glied);
        }
        let gefragt = glieder.len();
        // Of what was one word and is only half known, the other half is a guess.
        let halb: Vec<u8> = glieder.iter().filter(|g| g.alternativen.is_empty()).filter_map(|g| g.gruppe).collect();
        glieder.retain(|g| !g.alternativen.is_empty());
        glieder.iter_mut().filter(|g| g.gruppe.is_some_and(|n| halb.contains(&n))).for_each(|g| g.fern_ab(0));
        let unbekannt = u16::try_from(gefragt - glieder.len()).unwrap_or(u16::MAX);
        Glieder { alle: glieder, unbekannt }
    }

    /// The words of a question: hyphens closed where that makes a word, unknown compounds taken apart.
    fn frageworte(&self, eingabe: &str, mitten_im_wort: bool) -> Vec<Fragewort> {
        let mut roh: Vec<String> = Vec::new();
        text::zerlegen(eingabe, |w| {
            let mut stuecke = w.stuecke().peekable();
            if stuecke.peek().is_some() && !self.kennt(w.ganz) && self.zerleger.teile(w.ganz).is_empty() {
                roh.extend(stuecke.map(ToOwned::to_owned));
            } else {
                roh.push(w.ganz.to_owned());
            }
        });
        roh.truncate(ROH_HOECHSTENS);
        self.verben_schliessen(&mut roh);
        if roh.iter().any(|w| !ist_fuellwort(w)) {
            roh.retain(|w| !ist_fuellwort(w));
        } else {
            roh.clear();
        }
        roh.truncate(WORTE_HOECHSTENS);
        let anzahl = roh.len();
        let mut alle = Vec::with_capacity(anzahl);
        for (i, wort) in roh.into_iter().enumerate() {
            let unfertig = mitten_im_wort && i + 1 == anzahl;
            let bekannt = unfertig || self.kennt(&wort) || self.wortschatz.hat(&wort);
            let teile = if bekannt || self.ist_beiwerk(&wort) { Vec::new() } else { self.teile_von(&wort) };
            if teile.is_empty() {
                alle.push(Fragewort { text: wort, gruppe: None });
            } else {
                let gruppe = u8::try_from(i).ok();
                alle.extend(teile.into_iter().map(|text| Fragewort { text, gruppe }));
            }
        }
        alle.truncate(WORTE_HOECHSTENS);
        alle
    }

    /// The parts of a compound; of one that is known only at one end, that end and the rest, if words begin like it.
    fn teile_von(&self, wort: &str) -> Vec<String> {
        let eigene = |teile: &[&str]| teile.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>();
        for form in [Some(wort.to_owned()), umlaute_gefaltet(wort)].into_iter().flatten() {
            let teile = self.zerleger.teile(&form);
            let fraglich = |t: &&str| t.len() <= KURZES_TEIL && !self.wortschatz.hat(t);
            if !teile.is_empty() && !teile.iter().any(fraglich) {
                // „führungszeugniss“ is `führungszeugnis` with one error rather than `führung` and `zeugniss`.
                let unbekannt = teile.iter().any(|t| !self.wortschatz.hat(t));
                let meint = || self.wortschatz.aehnliche(&form);
                let einziges = unbekannt.then(meint).filter(|(f, _)| *f == 1).and_then(|(_, w)| self.einzig(&w));
                return einziges.map_or_else(|| eigene(&teile), |w| eigene(&[w]));
            }
            let teile = if teile.is_empty() { self.ende_und_rest(&form) } else { teile };
            if !teile.is_empty() {
                // „wohngelt“ is `wohngeld` with one error rather than `wohn` and something that begins with `gelt`.
                let (fehler, gemeint) = self.wortschatz.aehnliche(&form);
                let einziges = self.einzig(&gemeint).filter(|_| fehler == 1);
                return einziges.map_or_else(|| eigene(&teile), |w| eigene(&[w]));
            }
        }
        Vec::new()
    }

    /// A known end of a compound, and the rest, if words begin like it.
    fn ende_und_rest<'w>(&self, form: &'w str) -> Vec<&'w str> {
        let gibt_es = |w: &&str| w.len() >= RATEN_MINDESTENS && !self.wortschatz.mit_anfang(w, 1).is_empty();
        let gefunden = self.zerleger.enden(form).into_iter().find_map(|(bekannt, rest)| {
            let ohne_fuge = FUGEN.iter().rev().find_map(|f| rest.strip_prefix(f)).unwrap_or(rest);
            [rest, ohne_fuge].into_iter().find(gibt_es).map(|rest| vec![rest, bekannt])
        });
        gefunden.unwrap_or_default()
    }

    /// „Öffnungszeiten“ comes with every concern; its parts say nothing.
    fn ist_beiwerk(&self, wort: &str) -> bool {
        let stamm = self.stemmer.stamm(wort, Beugung::Deutsch);
        self.nebensachen.get(stamm.as_str()).is_some_and(|g| *g <= BEIWERK)
    }

    /// Does any text or synonym have this word?
    fn kennt(&self, wort: &str) -> bool {
        let hat = |form: &str| {
            Beugung::ALLE.iter().any(|b| {
                let stamm = self.stemmer.stamm(form, *b);
                self.begriffe.contains_key(stamm.as_str()) || self.synonyme.contains_key(stamm.as_str())
            })
        };
        hat(wort) || umlaute_gefaltet(wort).is_some_and(|g| hat(&g))
    }

    /// What a word that nobody knows may mean.
    fn gemeint(&self, wort: &str) -> Gemeint<'_> {
        if self.kennt(wort) || self.wortschatz.hat(wort) {
            return Gemeint::default();
        }
        let (fehler, worte) = self.wortschatz.aehnliche(wort);
        Gemeint { fehler, worte }
    }

    /// The word that is meant, if only one can be; forms of it are the same.
    fn einzig<'i>(&self, worte: &[&'i str]) -> Option<&'i str> {
        let stamm = |w: &str| self.stemmer.stamm(w, Beugung::Deutsch);
        let (erstes, andere) = worte.split_first()?;
        andere.iter().all(|w| stamm(w) == stamm(erstes)).then_some(erstes)
    }

    /// A word of German texts that is inflected as only German does.
    fn ist_deutsch(&self, wort: &str) -> bool {
        let deutsch = self.stemmer.stamm(wort, Beugung::Deutsch);
        deutsch != wort && self.begriff(&deutsch).is_some() && self.stemmer.stamm(wort, Beugung::Englisch) == wort
    }

    /// „hunt“: it names nothing, and only English sentences or the English stem of `hunting` make it known. It may as well
    /// be a typing error.
    fn nur_als_fremder_stamm(&self, wort: &str) -> bool {
        let stamm = |w: &str| self.stemmer.stamm(w, Beugung::Deutsch);
        let deutsch = stamm(wort);
        let nennt = |w: &str| stamm(w) == deutsch && self.wortschatz.nennt(w);
        !self.wortschatz.nennt(wort)
            && !self.wortschatz.mit_anfang(&deutsch, ANFAENGE_HOECHSTENS).into_iter().any(nennt)
    }

    /// „Wie melde ich mein Auto ab“: the verb is `abmelde`.
    fn verben_schliessen(&self, worte: &mut [String]) {
        for i in 1..worte.len() {
            let (vorn, hinten) = worte.split_at_mut(i);
            let letztes = hinten.len() == 1;
            let Some(zusatz) = hinten.first().filter(|w| ist_verbzusatz(w, letztes)) else { continue };
            let verb = vorn.iter_mut().rev().filter(|w| !ist_fuellwort(w)).take(VERB_ENTFERNT).find_map(|w| {
                let ganz = format!("{zusatz}{w}");
                self.kennt(&ganz).then_some((w, ganz))
            });
            if let Some((verb, ganz)) = verb {
                *verb = ganz;
            }
        }
    }

    /// Synonyms of several words, in any order, two words also with others between them. What they mean, and which words
    /// are used up, as bits.
    fn mehrworte(&self, worte: &[&str], gruppen: &[Option<u8>], umstaende: Umstaende) -> (Vec<Glied>, u32) {
        let staemme: Vec<Vec<String>> =
            Beugung::ALLE.map(|b| worte.iter().map(|w| self.stemmer.stamm(w, b)).collect()).into();
        let (mut glieder, mut benutzt) = (Vec::new(), 0u32);
        let laengste = self.synonym_worte.min(worte.len());
        let folgen =
            (2..=laengste).rev().flat_map(|n| (0..=worte.len() - n).map(move |i| (i..i + n).collect::<Vec<_>>()));
        let paare = (2..=PAAR_HOECHSTENS).flat_map(|d| (d..worte.len()).map(move |j| vec![j - d, j]));
        for stellen in folgen.chain(paare.filter(|_| laengste >= 2)) {
            let bits = stellen.iter().fold(0, |bits, i| bits | 1u32 << i);
            if benutzt & bits != 0 {
                continue;
            }
            let mut glied = Glied { gewicht: 1.0, ..Glied::default() };
            let mut selbsts: Vec<Vec<u32>> = Vec::new();
            for (nr, staemme) in staemme.iter().enumerate() {
                let bisher = glied.alternativen.len();
                let hier: Vec<String> = stellen.iter().filter_map(|i| staemme.get(*i)).cloned().collect();
                let selbst: Option<Vec<u32>> = hier.iter().map(|stamm| self.begriff(stamm)).collect();
                self.synonym(&synonym_schluessel(hier), GENAU, umstaende, true, &mut glied);
                // In the language in which editors know these words, and in German.
                selbsts.extend(selbst.filter(|_| nr == 0 || glied.alternativen.len() > bisher));
            }
            if glied.alternativen.is_empty() {
                continue;
            }
            let geteilt = stellen.iter().any(|i| gruppen.get(*i).copied().flatten().is_some());
            // „Wohnung anmelden“ is what editors say it is, not whatever has both words somewhere in its name.
            let gemeint = stellen.len() == worte.len();
            for begriffe in selbsts {
                let andere = gemeint && !glied.alternativen.iter().any(|a| a.begriffe == begriffe);
                glied.dazu_wie(if geteilt { Treue::Teile } else { Treue::Wort }, GENAU, begriffe, true);
                if let Some(selbst) = glied.alternativen.last_mut().filter(|_| andere) {
                    selbst.neben = true;
                }
            }
            benutzt |= bits;
            glieder.push(glied);
        }
        (glieder, benutzt)
    }

    /// What one word stands for. Beginnings and typing errors only where no text has it; a guess counts less.
    fn einzelwort(&self, wort: &str, gemeint: &Gemeint<'_>, umstaende: Umstaende, unfertig: bool) -> Glied {
        let stamm = self.stemmer.stamm(wort, Beugung::Deutsch);
        let gewicht = self.nebensachen.get(stamm.as_str()).copied().unwrap_or(1.0);
        let mut glied = Glied { gewicht, ..Glied::default() };
        let formen = || [Some(wort.to_owned()), umlaute_gefaltet(wort)].into_iter().flatten();
        for form in formen() {
            self.form(&form, GENAU, umstaende, &mut glied);
        }
        let bekannt = !glied.alternativen.is_empty();
        if unfertig && wort.len() >= ANFANG_MINDESTENS || !bekannt && wort.len() >= RATEN_MINDESTENS {
            for form in formen() {
                for ganz in self.wortschatz.mit_anfang(&form, ANFAENGE_HOECHSTENS) {
                    self.wort(ganz, anfang(&form, ganz), umstaende, &mut glied);
                }
            }
        }
        if bekannt && self.nur_als_fremder_stamm(wort) {
            let (fehler, worte) = self.wortschatz.aehnliche(wort);
            let (fremd, eigen) = if umstaende.deutsch { (GERATEN, 1.0) } else { (1.0, GERATEN) };
            glied.alternativen.iter_mut().for_each(|a| a.guete *= fremd);
            let guete = eigen * TIPPFEHLER.get(fehler).copied().unwrap_or(ENDEN);
            for richtig in worte {
                self.form(richtig, guete, umstaende, &mut glied);
            }
        }
        if glied.alternativen.is_empty() {
            let guete = TIPPFEHLER.get(gemeint.fehler).copied().unwrap_or(ENDEN);
            for richtig in &gemeint.worte {
                self.form(richtig, guete, umstaende, &mut glied);
            }
            if gemeint.fehler > 1 && wort.chars().count() < FERN_UNTER {
                glied.fern_ab(0);
            }
        }
        if glied.alternativen.is_empty() {
            self.enden(wort, umstaende, &mut glied);
        }
        if !bekannt {
            glied.gewicht *= GERATEN;
        }
        glied
    }

    /// „Ummeldung“ alone is Wohnsitz ummelden, not the first service that has the word in its name.
    fn meint_anderes(&self, stamm: &str, begriff: u32) -> bool {
        let bedeutungen = self.synonyme.get(stamm).map(Vec::as_slice).unwrap_or_default();
        !bedeutungen.is_empty() && !bedeutungen.iter().any(|b| b.begriffe == [begriff])
    }

    /// A compound that is known only at one end: the other end may have a typing error, or say nothing.
    fn enden(&self, wort: &str, umstaende: Umstaende, glied: &mut Glied) {
        for (bekannt, rest) in self.zerleger.enden(wort) {
            let rest = FUGEN.iter().rev().find_map(|f| rest.strip_prefix(f)).unwrap_or(rest);
            let (fehler, aehnliche) = self.wortschatz.aehnliche(rest);
            let treue = if fehler > 1 { Treue::Fern } else { Treue::Teile };
            let begriff = |w: &str| self.begriff(&self.stemmer.stamm(w, Beugung::Deutsch));
            if let Some(eins) = begriff(bekannt) {
                for zwei in aehnliche.into_iter().filter_map(begriff) {
                    glied.dazu_wie(treue, TEILE, vec![eins, zwei], true);
                }
            }
            let bisher = glied.alternativen.len();
            self.form(bekannt, ENDEN, umstaende, glied);
            glied.fern_ab(bisher);
        }
    }

    /// A word as it is: its stems, what it means as a synonym, its parts.
    fn form(&self, form: &str, guete: f32, umstaende: Umstaende, glied: &mut Glied) {
        self.wort(form, guete, umstaende, glied);
        if let Some(begriffe) = self.begriffe_der_teile(form).filter(|_| !self.ist_beiwerk(form)) {
            glied.dazu_wie(Treue::Teile, guete * TEILE, begriffe, true);
        }
    }

    /// Only its stems and what it means as a synonym.
    fn wort(&self, form: &str, guete: f32, umstaende: Umstaende, glied: &mut Glied) {
        for beugung in Beugung::ALLE {
            let stamm = self.stemmer.stamm(form, beugung);
            if let Some(begriff) = self.begriff(&stamm) {
                glied.dazu(guete, vec![begriff], true);
                if umstaende.allein && self.meint_anderes(&stamm, begriff) {
                    let eigene = glied.alternativen.iter_mut().filter(|a| a.begriffe == [begriff]);
                    eigene.for_each(|a| a.neben = true);
                }
            }
            self.synonym(&stamm, guete, umstaende, true, glied);
        }
    }

    fn synonym(&self, schluessel: &str, guete: f32, umstaende: Umstaende, zaehlt: bool, glied: &mut Glied) {
        for b in self.synonyme.get(schluessel).into_iter().flatten() {
            if b.land.is_none_or(|hier| umstaende.land.is_none_or(|l| l & hier != 0)) {
                let treue = if b.geteilt { Treue::Teile } else { Treue::Wort };
                glied.dazu_wie(treue, guete * b.guete, b.begriffe.clone(), zaehlt);
            }
        }
    }

    /// „Hunde Steuer“, „Steuer für Hunde“: two words that are one.
    fn zusammen(&self, a: &str, b: &str, umstaende: Umstaende, zaehlt: bool, glied: &mut Glied) {
        if a.len() < 3 || b.len() < 3 {
            return;
        }
        let hinten = self.stemmer.stamm(b, Beugung::Deutsch);
        let formen = [Some(a), a.strip_suffix('e'), a.strip_suffix('n'), a.strip_suffix("en")];
        for vorn in formen.into_iter().flatten() {
            for fuge in FUGEN {
                let stamm = format!("{vorn}{fuge}{hinten}");
                if let Some(begriff) = self.begriff(&stamm) {
                    glied.dazu(ZUSAMMEN, vec![begriff], zaehlt);
                }
                self.synonym(&stamm, ZUSAMMEN, umstaende, zaehlt, glied);
            }
        }
    }
}
