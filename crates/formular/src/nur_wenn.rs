//! For whom a page or question on paper is, as whoever fills it in reads it: „Nur, wenn Sie bei „Hund?“ „Ja“ angekreuzt
//! haben.“ More than the sentences of [`crate::Bedingung`]: brackets, negation, lists, values of the authority, days from today.
//! What is still more (sums, other calculations) is said without saying when: the office asks.

use grund::Sprache;

use crate::{Art, Feld, Formular, Text, Wahl, bedingung::antwort_in_worten};

/// The words of a language. `{f}` is the question, `{a}` what it is compared with.
struct Worte {
    vage: &'static str,
    nur: &'static str,
    und: &'static str,
    oder: &'static str,
    und_wenn: &'static str,
    oder_wenn: &'static str,
    gewaehlt: [&'static str; 2],
    angegeben: [&'static str; 2],
    /// At least, at most, more, less: of numbers, then of days.
    zahl: [&'static str; 4],
    tag: [&'static str; 4],
    beantwortet: [&'static str; 2],
    zutrifft: [&'static str; 2],
    verlangt: [&'static str; 2],
    amtswert: &'static str,
    dort: &'static str,
    heute: &'static str,
    heute_plus: &'static str,
    spannen: [[&'static str; 2]; 3],
    ja_nein: [&'static str; 2],
    zitat: [&'static str; 2],
}

const DE: Worte = Worte {
    vage: "Nur, wenn das auf Sie zutrifft.",
    nur: "Nur, wenn {a}.",
    und: " und ",
    oder: " oder ",
    und_wenn: ", und wenn ",
    oder_wenn: ", oder wenn ",
    gewaehlt: ["Sie bei {f} {a} angekreuzt haben", "Sie bei {f} nicht {a} angekreuzt haben"],
    angegeben: ["Sie bei {f} {a} angegeben haben", "Sie bei {f} nicht {a} angegeben haben"],
    zahl: ["mindestens {a}", "höchstens {a}", "mehr als {a}", "weniger als {a}"],
    tag: [
        "{a} oder einen späteren Tag",
        "{a} oder einen früheren Tag",
        "einen späteren Tag als {a}",
        "einen früheren Tag als {a}",
    ],
    beantwortet: ["Sie {f} ausgefüllt haben", "Sie {f} nicht ausgefüllt haben"],
    zutrifft: ["{f} zutrifft", "{f} nicht zutrifft"],
    verlangt: ["Ihr Amt das verlangt", "Ihr Amt nichts anderes verlangt"],
    amtswert: "den von Ihrem Amt festgelegten Wert",
    dort: "Ihre Angabe bei {f}",
    heute: "heute",
    heute_plus: "den Tag in {a}",
    spannen: [["1 Tag", "{a} Tagen"], ["1 Monat", "{a} Monaten"], ["1 Jahr", "{a} Jahren"]],
    ja_nein: ["Ja", "Nein"],
    zitat: ["„", "“"],
};

const EN: Worte = Worte {
    vage: "Only if this applies to you.",
    nur: "Only if {a}.",
    und: " and ",
    oder: " or ",
    und_wenn: ", and if ",
    oder_wenn: ", or if ",
    gewaehlt: ["you ticked {a} at {f}", "you did not tick {a} at {f}"],
    angegeben: ["you stated {a} at {f}", "you did not state {a} at {f}"],
    zahl: ["at least {a}", "at most {a}", "more than {a}", "less than {a}"],
    tag: ["{a} or a later day", "{a} or an earlier day", "a later day than {a}", "an earlier day than {a}"],
    beantwortet: ["you filled in {f}", "you did not fill in {f}"],
    zutrifft: ["{f} applies", "{f} does not apply"],
    verlangt: ["your office asks for it", "your office asks for nothing else"],
    amtswert: "the value that your office sets",
    dort: "what you stated at {f}",
    heute: "today",
    heute_plus: "the day in {a}",
    spannen: [["1 day", "{a} days"], ["1 month", "{a} months"], ["1 year", "{a} years"]],
    ja_nein: ["Yes", "No"],
    zitat: ["“", "”"],
};

const HSB: Worte = Worte {
    vage: "Jenož, hdyž to na Was trjechi.",
    nur: "Jenož, hdyž {a}.",
    und: " a ",
    oder: " abo ",
    und_wenn: ", a hdyž ",
    oder_wenn: ", abo hdyž ",
    gewaehlt: ["je Waša wotmołwa na {f} {a}", "Waša wotmołwa na {f} njeje {a}"],
    angegeben: ["je Waše podaće při {f} {a}", "Waše podaće při {f} njeje {a}"],
    zahl: ["znajmjeńša {a}", "najwjace {a}", "wjace hač {a}", "mjenje hač {a}"],
    tag: ["{a} abo pozdźišo", "{a} abo prjedy", "pozdźišo hač {a}", "prjedy hač {a}"],
    beantwortet: ["sće {f} wupjelnili", "njejsće {f} wupjelnili"],
    zutrifft: ["{f} trjechi", "{f} njetrjechi"],
    verlangt: ["Waš zarjad to žada", "Waš zarjad ničo druhe nježada"],
    amtswert: "hódnota, kotruž Waš zarjad postaja",
    dort: "Waše podaće při {f}",
    heute: "dźensa",
    heute_plus: "dźeń za {a}",
    spannen: [["1 dźeń", "{a} dnjow"], ["1 měsac", "{a} měsacow"], ["1 lěto", "{a} lět"]],
    ja_nein: ["Haj", "Ně"],
    zitat: ["„", "“"],
};

const fn worte(s: Sprache) -> &'static Worte {
    match s {
        Sprache::En => &EN,
        Sprache::Hsb => &HSB,
        Sprache::De | Sprache::Leicht | Sprache::Ar => &DE,
    }
}

/// A condition, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Baum {
    Und(Vec<Self>),
    Oder(Vec<Self>),
    /// Left side, how, and the values on the right as they are written.
    Satz(String, Wie, Vec<String>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wie {
    Ist,
    IstNicht,
    Mindestens,
    Hoechstens,
    Ueber,
    Unter,
}

impl Wie {
    const fn verneint(self) -> Self {
        match self {
            Self::Ist => Self::IstNicht,
            Self::IstNicht => Self::Ist,
            Self::Mindestens => Self::Unter,
            Self::Hoechstens => Self::Ueber,
            Self::Ueber => Self::Hoechstens,
            Self::Unter => Self::Mindestens,
        }
    }
}

impl Formular {
    /// A condition in words; the general sentence where it is more than words.
    pub(crate) fn nur_wenn(&self, bedingung: &str, s: Sprache) -> String {
        let w = worte(s);
        let baum = lesen(bedingung, 0);
        let worte = baum.and_then(|b| self.sagen(&b, s, 0));
        worte.map_or_else(|| w.vage.to_owned(), |a| w.nur.replace("{a}", &a))
    }

    fn sagen(&self, baum: &Baum, s: Sprache, tiefe: usize) -> Option<String> {
        let w = worte(s);
        let (teile, flach, tief) = match baum {
            Baum::Satz(links, wie, rechts) => return self.satz(links, *wie, rechts, s),
            Baum::Und(t) => (t, w.und, w.und_wenn),
            Baum::Oder(t) => (t, w.oder, w.oder_wenn),
        };
        let geschachtelt = teile.iter().any(|t| !matches!(t, Baum::Satz(..)));
        // A sentence carries two levels; a third nobody follows.
        if geschachtelt && tiefe > 0 {
            return None;
        }
        let gesagt: Option<Vec<String>> = teile.iter().map(|t| self.sagen(t, s, tiefe + 1)).collect();
        Some(gesagt?.join(if geschachtelt { tief } else { flach }))
    }

    fn satz(&self, links: &str, wie: Wie, rechts: &[String], s: Sprache) -> Option<String> {
        let w = worte(s);
        let nicht = usize::from(wie == Wie::IstNicht);
        let gleich = matches!(wie, Wie::Ist | Wie::IstNicht);
        if links.starts_with("parameter.") {
            let ja = rechts == ["true"];
            return (gleich && (ja || rechts == ["false"]))
                .then(|| w.verlangt[usize::from(ja == (nicht == 1))].to_owned());
        }
        let zitat = |t: &str| format!("{}{t}{}", w.zitat[0], w.zitat[1]);
        let fuellen = |muster: &str, f: &str, a: &str| muster.replace("{f}", &zitat(f)).replace("{a}", a);
        let Some(feld) = self.feld_irgendwo(links) else {
            let b = self.berechnet.iter().find(|b| b.id == links)?;
            let ja = rechts == ["true"];
            let wahr = gleich && (ja || rechts == ["false"]);
            return wahr.then(|| fuellen(w.zutrifft[usize::from(ja == (nicht == 1))], b.frage.in_sprache(s), ""));
        };
        let frage = feld.frage.in_sprache(s);
        if rechts == ["null"] {
            return gleich.then(|| fuellen(w.beantwortet[1 - nicht], frage, ""));
        }
        let angekreuzt = wahl(&feld.art).is_some() || matches!(feld.art, Art::JaNein | Art::Einwilligung { .. });
        let werte: Option<Vec<String>> = rechts.iter().map(|r| self.wert(feld, r, s)).collect();
        let werte = werte?;
        if gleich {
            let zitiert: Vec<String> = werte.iter().map(|t| if angekreuzt { zitat(t) } else { t.clone() }).collect();
            let a = zitiert.join(w.oder);
            return Some(fuellen(if angekreuzt { w.gewaehlt } else { w.angegeben }[nicht], frage, &a));
        }
        let vergleiche = if matches!(feld.art, Art::Datum { .. }) { w.tag } else { w.zahl };
        let a = match wie {
            Wie::Mindestens => vergleiche[0],
            Wie::Hoechstens => vergleiche[1],
            Wie::Ueber => vergleiche[2],
            _ => vergleiche[3],
        };
        Some(fuellen(w.angegeben[0], frage, &a.replace("{a}", werte.first()?)))
    }

    /// What stands on the right, in words.
    fn wert(&self, feld: &Feld, text: &str, s: Sprache) -> Option<String> {
        let w = worte(s);
        let in_quotes = text.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
        if let Some(optionen) = wahl(&feld.art) {
            return optionen
                .iter()
                .find(|o| Some(o.wert.as_str()) == in_quotes)
                .map(|o| o.text.in_sprache(s).to_owned());
        }
        if let (Some(nr), Art::JaNein | Art::Einwilligung { .. }) =
            (["true", "false"].iter().position(|t| *t == text), &feld.art)
        {
            return Some(w.ja_nein[nr].to_owned());
        }
        if let Some(t) = in_quotes.or_else(|| text.strip_prefix("date(\"")?.strip_suffix("\")")) {
            return Some(antwort_in_worten(t));
        }
        if text.parse::<f64>().is_ok() {
            let deutsch = s != Sprache::En;
            return Some(if deutsch { antwort_in_worten(text) } else { text.to_owned() });
        }
        if text.starts_with("parameter.") && text.chars().all(|c| c.is_ascii_alphanumeric() || "._".contains(c)) {
            return Some(w.amtswert.to_owned());
        }
        if let Some(rest) = text.strip_prefix("heute") {
            return heute(rest.trim(), w);
        }
        let anderes = self.feld_irgendwo(text)?.frage.in_sprache(s);
        Some(w.dort.replace("{f}", &format!("{}{anderes}{}", w.zitat[0], w.zitat[1])))
    }

    /// Inside a group the condition reads the fields of its own entry.
    fn feld_irgendwo(&self, name: &str) -> Option<&Feld> {
        let innen = || {
            self.seiten.iter().flat_map(|s| &s.felder).find_map(|f| match &f.art {
                Art::Gruppe { felder, .. } => felder.iter().find(|f| f.id == name),
                _ => None,
            })
        };
        self.feld(name).map(|(_, f)| f).or_else(innen)
    }
}

/// Today, or so long after it.
fn heute(rest: &str, w: &Worte) -> Option<String> {
    if rest.is_empty() {
        return Some(w.heute.to_owned());
    }
    let dauer = rest.strip_prefix('+')?.trim().strip_prefix("duration(\"P")?.strip_suffix("\")")?;
    let (zahl, einheit) = dauer.split_at_checked(dauer.len().checked_sub(1)?)?;
    let spanne = w.spannen.get(["D", "M", "Y"].iter().position(|e| *e == einheit)?)?;
    let zahl: u32 = zahl.parse().ok()?;
    let a = if zahl == 1 { spanne[0].to_owned() } else { spanne[1].replace("{a}", &zahl.to_string()) };
    Some(w.heute_plus.replace("{a}", &a))
}

fn wahl(art: &Art) -> Option<&[Wahl]> {
    match art {
        Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen } => Some(optionen),
        Art::Codeliste { liste } => Some(&liste.eintraege),
        _ => None,
    }
}

fn lesen(text: &str, tiefe: usize) -> Option<Baum> {
    let text = ohne_klammern(text.trim());
    if tiefe > 8 || text.is_empty() {
        return None;
    }
    for (wort, oder) in [(" or ", true), (" and ", false)] {
        let teile = teilen(text, wort);
        if teile.len() > 1 {
            let teile: Option<Vec<Baum>> = teile.into_iter().map(|t| lesen(t, tiefe + 1)).collect();
            return Some(verbinden(teile?, oder));
        }
    }
    if let Some(innen) = aufruf(text, "not") {
        return Some(verneinen(lesen(innen, tiefe + 1)?));
    }
    if let Some(innen) = aufruf(text, "list contains") {
        let teile = teilen(innen, ",");
        let [a, b] = teile.as_slice() else { return None };
        if let Some(liste) = a.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            let werte = teilen(liste, ",").into_iter().map(str::to_owned).collect();
            return Some(Baum::Satz((*b).to_owned(), Wie::Ist, werte));
        }
        return Some(Baum::Satz((*a).to_owned(), Wie::Ist, vec![(*b).to_owned()]));
    }
    vergleich(text)
}

fn vergleich(text: &str) -> Option<Baum> {
    let name = |t: &str| !t.is_empty() && t.chars().all(|c| c.is_ascii_alphanumeric() || "._".contains(c));
    for (zeichen, wie) in [
        ("!=", Wie::IstNicht),
        (">=", Wie::Mindestens),
        ("<=", Wie::Hoechstens),
        ("=", Wie::Ist),
        (">", Wie::Ueber),
        ("<", Wie::Unter),
    ] {
        if let Some((links, rechts)) = text.split_once(zeichen) {
            let links = links.trim();
            return name(links).then(|| Baum::Satz(links.to_owned(), wie, vec![rechts.trim().to_owned()]));
        }
    }
    name(text).then(|| Baum::Satz(text.to_owned(), Wie::Ist, vec!["true".to_owned()]))
}

/// Joined; several answers to one question become one sentence.
fn verbinden(teile: Vec<Baum>, oder: bool) -> Baum {
    let mut aus: Vec<Baum> = Vec::new();
    for teil in teile {
        match (teil, oder) {
            (Baum::Oder(innen), true) | (Baum::Und(innen), false) => aus.extend(innen),
            (teil, _) => aus.push(teil),
        }
    }
    let gemeinsam = if oder { Wie::Ist } else { Wie::IstNicht };
    let mut kurz: Vec<Baum> = Vec::new();
    for teil in aus {
        if let Baum::Satz(links, wie, rechts) = &teil
            && *wie == gemeinsam
            && let Some(Baum::Satz(_, _, werte)) =
                kurz.iter_mut().find(|b| matches!(b, Baum::Satz(l, w, _) if l == links && w == wie))
        {
            werte.extend(rechts.iter().cloned());
        } else {
            kurz.push(teil);
        }
    }
    match (kurz.len(), oder) {
        (1, _) => kurz.remove(0),
        (_, true) => Baum::Oder(kurz),
        (_, false) => Baum::Und(kurz),
    }
}

fn verneinen(baum: Baum) -> Baum {
    match baum {
        Baum::Satz(links, wie, werte) => Baum::Satz(links, wie.verneint(), werte),
        Baum::Und(t) => verbinden(t.into_iter().map(verneinen).collect(), true),
        Baum::Oder(t) => verbinden(t.into_iter().map(verneinen).collect(), false),
    }
}

/// What stands in the brackets of a call that is the whole text.
fn aufruf<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(name)?.trim_start();
    let innen = rest.strip_prefix('(')?.strip_suffix(')')?;
    (ohne_klammern(rest).len() < rest.len()).then(|| innen.trim())
}

/// Without brackets that go around the whole.
fn ohne_klammern(mut text: &str) -> &str {
    while text.starts_with('(') && text.ends_with(')') {
        let (mut tiefe, mut zitat) = (0_i32, false);
        let schliesst = text.char_indices().find(|(_, c)| {
            zitat ^= *c == '"';
            if !zitat {
                tiefe += i32::from(*c == '(') - i32::from(*c == ')');
            }
            tiefe == 0
        });
        if schliesst.is_none_or(|(i, _)| i + 1 < text.len()) {
            return text;
        }
        text = text.get(1..text.len() - 1).unwrap_or_default().trim();
    }
    text
}

/// Parts at `wort`, outside of quotes and brackets.
fn teilen<'a>(text: &'a str, wort: &str) -> Vec<&'a str> {
    let mut teile = Vec::new();
    let (mut von, mut zitat, mut tiefe) = (0, false, 0_i32);
    for (i, zeichen) in text.char_indices() {
        zitat ^= zeichen == '"';
        if !zitat {
            tiefe += i32::from("([".contains(zeichen)) - i32::from(")]".contains(zeichen));
        }
        if !zitat && tiefe == 0 && i >= von && text.get(i..).is_some_and(|rest| rest.starts_with(wort)) {
            teile.push(text.get(von..i).unwrap_or_default().trim());
            von = i + wort.len();
        }
    }
    teile.push(text.get(von..).unwrap_or_default().trim());
    teile
}

/// The German wording beside another language, where it says something else.
pub(crate) fn deutsch_daneben(t: &Text, s: Sprache) -> Option<&str> {
    let (hier, dort) = (t.in_sprache(s), t.in_sprache(Sprache::De));
    (!matches!(s, Sprache::De | Sprache::Leicht) && hier != dort).then_some(dort)
}
