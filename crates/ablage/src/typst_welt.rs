//! What Typst may see: the templates of one letter, its data, our fonts. No disk, no network, no packages, no clock.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError},
};

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

static BIBLIOTHEK: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Noto Sans covers DIN 91379: Latin with all its combinations, Greek, Cyrillic.
static SCHRIFTEN: LazyLock<(LazyHash<FontBook>, Vec<Font>)> = LazyLock::new(|| {
    let dateien: [&[u8]; 2] =
        [include_bytes!("../schriften/NotoSans-Regular.ttf"), include_bytes!("../schriften/NotoSans-Bold.ttf")];
    let schriften: Vec<Font> = dateien.into_iter().flat_map(|d| Font::iter(Bytes::new(d))).collect();
    (LazyHash::new(FontBook::from_fonts(&schriften)), schriften)
});

/// The templates that every letter may import.
const RAHMEN: [(&str, &str); 6] = [
    ("anschreiben.typ", include_str!("../vorlagen/anschreiben.typ")),
    ("brief.typ", include_str!("../vorlagen/brief.typ")),
    ("eingangsbestaetigung.typ", include_str!("../vorlagen/eingangsbestaetigung.typ")),
    ("formular.typ", include_str!("../vorlagen/formular.typ")),
    ("quittung.typ", include_str!("../vorlagen/quittung.typ")),
    ("worte.typ", include_str!("../vorlagen/worte.typ")),
];

/// They are parsed once, when the first letter asks for them.
static GELESEN: LazyLock<Vec<(FileId, &str, OnceLock<Source>)>> =
    LazyLock::new(|| RAHMEN.into_iter().filter_map(|(name, text)| Some((id(name)?, text, OnceLock::new()))).collect());

/// What letters begin with, parsed: services share most of it. Texts of templates, never data.
static VORLAGEN: LazyLock<Mutex<HashMap<Arc<str>, Source>>> = LazyLock::new(Mutex::default);

/// So many of them are kept.
const VORLAGEN_HOECHSTENS: usize = 32;

/// The text of one of our own templates.
pub fn vorlage(name: &str) -> Option<&'static str> {
    RAHMEN.iter().find(|(n, _)| *n == name).map(|(_, text)| *text)
}

/// Does a template, or the frame that every letter has, name this field of the data? Comments do not count.
pub fn nennt(haupt: &str, feld: &str) -> bool {
    let (als_feld, als_text) = (format!(".{feld}"), format!("\"{feld}\""));
    let texte = [haupt, vorlage("brief.typ").unwrap_or_default()];
    let mut zeilen = texte.into_iter().flat_map(str::lines).filter(|z| !z.trim_start().starts_with("//"));
    zeilen.any(|z| z.contains(&als_feld) || z.contains(&als_text))
}

/// Data as it can be set: a character that our fonts lack (an emoji in a file name) becomes U+FFFD, since PDF/A
/// forbids a missing glyph. The machine-readable twin keeps the original.
pub fn setzbar(wert: &mut serde_json::Value) {
    match wert {
        serde_json::Value::String(text) => {
            let abdeckung = |c: char| {
                matches!(c, '\n' | ' ')
                    || SCHRIFTEN.1.iter().all(|s| s.info().coverage.contains(c as u32)) && !unsichtbar(c)
            };
            if !text.chars().all(abdeckung) {
                *text = text
                    .chars()
                    .filter(|c| !unsichtbar(*c))
                    .map(|c| if abdeckung(c) { c } else { '\u{fffd}' })
                    .collect();
            }
        }
        serde_json::Value::Array(werte) => werte.iter_mut().for_each(setzbar),
        serde_json::Value::Object(felder) => felder.values_mut().for_each(setzbar),
        _ => {}
    }
}

/// Control and direction characters.
fn unsichtbar(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// One letter's world.
pub struct Welt {
    haupt: Source,
    dateien: HashMap<FileId, Bytes>,
}

impl Welt {
    /// `haupt` is the text of the letter's template; `daten` and `anhang` are JSON texts.
    pub fn new(haupt: Arc<str>, daten: String, anhang: String) -> Option<Self> {
        let dateien = HashMap::from([
            (id("/daten.json")?, Bytes::from_string(daten)),
            (id("/anhang.json")?, Bytes::from_string(anhang)),
        ]);
        Some(Self { haupt: gelesen(haupt)?, dateien })
    }

    fn quelle(&self, id: FileId) -> Option<Source> {
        if id == self.haupt.id() {
            return Some(self.haupt.clone());
        }
        let (_, text, quelle) = GELESEN.iter().find(|(rahmen, _, _)| *rahmen == id)?;
        Some(quelle.get_or_init(|| Source::new(id, (*text).to_owned())).clone())
    }

    /// `bescheid.typ, Zeile 12`, for messages.
    pub fn stelle(&self, id: FileId, byte: usize) -> String {
        let name = if id == self.haupt.id() { "Vorlage" } else { id.vpath().get_without_slash() };
        let zeile = self.quelle(id).and_then(|q| q.lines().byte_to_line(byte)).map_or(0, |z| z + 1);
        format!("{name}, Zeile {zeile}")
    }
}

/// A letter's template, parsed; one that was parsed lately is taken as it is.
fn gelesen(text: Arc<str>) -> Option<Source> {
    let id = id("/brief/haupt.typ")?;
    let mut bekannte = VORLAGEN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(quelle) = bekannte.get(&text) {
        return Some(quelle.clone());
    }
    let quelle = Source::new(id, text.to_string());
    if bekannte.len() >= VORLAGEN_HOECHSTENS {
        bekannte.clear();
    }
    bekannte.insert(text, quelle.clone());
    Some(quelle)
}

fn id(pfad: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(pfad).ok()?).intern())
}

impl World for Welt {
    fn library(&self) -> &LazyHash<Library> {
        &BIBLIOTHEK
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SCHRIFTEN.0
    }

    fn main(&self) -> FileId {
        self.haupt.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.quelle(id).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.dateien.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SCHRIFTEN.1.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
