//! What a cell says, as far as it is made of single values and limits; everything else stays a formula.

use std::{fmt, str::FromStr};

use grund::Tag;
use rust_decimal::Decimal;

/// A value that stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Einzelwert {
    /// A number.
    Zahl(Decimal),
    /// Text.
    Text(String),
    /// Yes or no.
    JaNein(bool),
    /// A day.
    Tag(Tag),
}

/// One part of a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// This value.
    Gleich(Einzelwert),
    /// Below, with the limit or without it.
    Unter(Einzelwert, bool),
    /// Above, with the limit or without it.
    Ueber(Einzelwert, bool),
    /// Between two limits, each with it or without it.
    Zwischen((Einzelwert, bool), (Einzelwert, bool)),
}

/// What a cell of an input says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zelle {
    /// Anything.
    Beliebig,
    /// One of these.
    Eines(Vec<Test>),
    /// None of these.
    Keines(Vec<Test>),
    /// Something else, as FEEL.
    Formel(String),
}

impl Einzelwert {
    /// From FEEL; `None`: it is more than a single value.
    #[must_use]
    pub fn aus_feel(feel: &str) -> Option<Self> {
        let t = feel.trim();
        match t {
            "true" => return Some(Self::JaNein(true)),
            "false" => return Some(Self::JaNein(false)),
            _ => {}
        }
        if let Some(z) = zahl(t) {
            return Some(Self::Zahl(z));
        }
        if let Some(tag) = t.strip_prefix('@').and_then(zeichenkette) {
            return tag.parse().ok().map(Self::Tag);
        }
        if let Some(innen) = t.strip_prefix("date") {
            let innen = innen.trim().strip_prefix('(')?.strip_suffix(')')?;
            return zeichenkette(innen.trim())?.parse().ok().map(Self::Tag);
        }
        zeichenkette(t).map(Self::Text)
    }

    /// Can one say of two such values which is greater?
    #[must_use]
    pub const fn geordnet(&self) -> bool {
        matches!(self, Self::Zahl(_) | Self::Tag(_))
    }
}

/// Digits with at most one point, and a sign before them.
fn zahl(t: &str) -> Option<Decimal> {
    let ziffern = t.strip_prefix('-').unwrap_or(t);
    let nur = ziffern.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let da = ziffern.bytes().any(|b| b.is_ascii_digit()) && ziffern.matches('.').count() <= 1;
    if nur && da { Decimal::from_str(t).ok().map(|z| z.normalize()) } else { None }
}

/// What stands in a text of FEEL; `None`: it is no single text.
fn zeichenkette(t: &str) -> Option<String> {
    let innen = t.strip_prefix('"')?.strip_suffix('"')?;
    let mut aus = String::new();
    let mut zeichen = innen.chars();
    while let Some(c) = zeichen.next() {
        match c {
            '"' => return None,
            '\\' => match zeichen.next()? {
                'n' => aus.push('\n'),
                't' => aus.push('\t'),
                c @ ('"' | '\\' | '/' | '\'') => aus.push(c),
                _ => return None,
            },
            c => aus.push(c),
        }
    }
    Some(aus)
}

impl fmt::Display for Einzelwert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zahl(z) => z.normalize().fmt(f),
            Self::Text(t) => {
                write!(
                    f,
                    "\"{}\"",
                    t.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t")
                )
            }
            Self::JaNein(b) => b.fmt(f),
            Self::Tag(t) => write!(f, "date(\"{t}\")"),
        }
    }
}

impl Test {
    fn aus_feel(feel: &str) -> Option<Self> {
        let t = feel.trim();
        for (zeichen, mit) in [("<=", true), (">=", true), ("<", false), (">", false)] {
            if let Some(rest) = t.strip_prefix(zeichen) {
                let wert = Einzelwert::aus_feel(rest).filter(Einzelwert::geordnet)?;
                return Some(if zeichen.starts_with('<') { Self::Unter(wert, mit) } else { Self::Ueber(wert, mit) });
            }
        }
        let (erstes, letztes) = (t.chars().next()?, t.chars().last()?);
        if matches!(erstes, '[' | '(' | ']') && matches!(letztes, ']' | ')' | '[') && t.len() > 2 {
            let (von, bis) = t[1..t.len() - 1].split_once("..")?;
            let wert = |w: &str| Einzelwert::aus_feel(w).filter(Einzelwert::geordnet);
            return Some(Self::Zwischen((wert(von)?, erstes == '['), (wert(bis)?, letztes == ']')));
        }
        Einzelwert::aus_feel(t).map(Self::Gleich)
    }
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gleich(w) => w.fmt(f),
            Self::Unter(w, mit) => write!(f, "<{} {w}", if *mit { "=" } else { "" }),
            Self::Ueber(w, mit) => write!(f, ">{} {w}", if *mit { "=" } else { "" }),
            Self::Zwischen((von, a), (bis, b)) => {
                write!(f, "{}{von}..{bis}{}", if *a { '[' } else { '(' }, if *b { ']' } else { ')' })
            }
        }
    }
}

impl Zelle {
    /// From FEEL.
    #[must_use]
    pub fn aus_feel(feel: &str) -> Self {
        let t = feel.trim();
        if t.is_empty() || t == "-" {
            return Self::Beliebig;
        }
        let nicht = t.strip_prefix("not").map(str::trim_start).and_then(|r| r.strip_prefix('(')?.strip_suffix(')'));
        let teile = |t: &str| teilen(t)?.into_iter().map(Test::aus_feel).collect::<Option<Vec<_>>>();
        match nicht {
            Some(innen) => teile(innen).map(Self::Keines),
            None => teile(t).map(Self::Eines),
        }
        .unwrap_or_else(|| Self::Formel(t.to_owned()))
    }

    /// Its parts.
    #[must_use]
    pub fn teile(&self) -> &[Test] {
        match self {
            Self::Eines(t) | Self::Keines(t) => t,
            _ => &[],
        }
    }
}

impl fmt::Display for Zelle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let liste = |t: &[Test]| t.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        match self {
            Self::Beliebig => f.write_str("-"),
            Self::Eines(t) => f.write_str(&liste(t)),
            Self::Keines(t) => write!(f, "not({})", liste(t)),
            Self::Formel(t) => f.write_str(t),
        }
    }
}

/// The parts between commas that stand in no brackets and no text; `None`: they do not match. Limits may open and close with
/// any bracket (`]1..3)`), so brackets count in pairs; what nests deeper is a formula anyway.
fn teilen(t: &str) -> Option<Vec<&str>> {
    let (mut aus, mut ab, mut im_text, mut maskiert, mut klammern) = (Vec::new(), 0, false, false, 0_usize);
    for (i, c) in t.char_indices() {
        match c {
            '\\' if im_text && !maskiert => {
                maskiert = true;
                continue;
            }
            '"' if !maskiert => im_text = !im_text,
            _ if im_text => {}
            '(' | ')' | '[' | ']' => klammern += 1,
            ',' if klammern.is_multiple_of(2) => {
                aus.push(t.get(ab..i)?);
                ab = i + 1;
            }
            _ => {}
        }
        maskiert = false;
    }
    if im_text || !klammern.is_multiple_of(2) {
        return None;
    }
    aus.push(t.get(ab..)?);
    Some(aus)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cell_says_is_written_back() {
        for feel in [
            "-",
            "<= 2",
            "> 300",
            "[1..3]",
            "(1..3]",
            "[1..3), >= 7",
            "\"a\", \"b, c\"",
            "not(\"a\", \"b\")",
            "true",
            "date(\"2026-02-01\")",
            "< date(\"2026-02-01\")",
            "-5.5",
            "\"mit \\\"Strichen\\\"\"",
        ] {
            let z = Zelle::aus_feel(feel);
            assert!(!matches!(z, Zelle::Formel(_)), "{feel}: {z:?}");
            assert_eq!(z.to_string(), feel);
        }
        for formel in ["? > parameter.grenze", "<= parameter.x", "a, b", "not(x)", "1 +", "\"a", "< \"b\"", "date(x)"] {
            assert_eq!(Zelle::aus_feel(formel), Zelle::Formel(formel.to_owned()), "{formel}");
        }
    }
}
