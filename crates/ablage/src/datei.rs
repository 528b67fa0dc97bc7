//! What a file is, judged by its content, and what it may be called.
//!
//! The checks keep out what the desk cannot open or should not open (other formats, passwords, visible scripts).
//! They are no malware scan: a PDF can hide a script in a compressed part.

use std::fmt;

use memchr::memmem;
use unicode::{ist_steuerzeichen, nfc};

use crate::{archiv, bildgroesse::Bildgroesse};

/// The formats that citizens may upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// PDF.
    Pdf,
    /// JPEG.
    Jpg,
    /// PNG.
    Png,
}

/// PDF, JPG and PNG.
#[allow(non_upper_case_globals, reason = "reads as a word of the type's vocabulary")]
pub const AlleFormate: &[Format] = &[Format::Pdf, Format::Jpg, Format::Png];

impl Format {
    /// The media type.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// From `formular.json` ("pdf", "jpg", "png").
    #[must_use]
    pub fn gelesen(text: &str) -> Option<Self> {
        match text.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "jpg" | "jpeg" | "jpe" | "jfif" => Some(Self::Jpg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }

    const fn endung(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpg => "jpg",
            Self::Png => "png",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => "PDF",
            Self::Jpg => "JPG",
            Self::Png => "PNG",
        })
    }
}

/// Why a file is refused, in sentences for the person who chose it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Dateifehler {
    /// No bytes.
    #[error("Die Datei „{name}“ ist leer. Wählen Sie eine andere Datei.")]
    Leer {
        /// Its cleaned name.
        name: String,
    },
    /// More bytes than allowed.
    #[error("Die Datei „{name}“ ist {ist} groß. Erlaubt sind höchstens {grenze}. Verkleinern Sie die Datei.")]
    ZuGross {
        /// Its cleaned name.
        name: String,
        /// Its size, for reading.
        ist: String,
        /// The limit, for reading.
        grenze: String,
    },
    /// Another format.
    #[error("Die Datei „{name}“ ist {ist}. Erlaubt {erlaubt}.")]
    FalschesFormat {
        /// Its cleaned name.
        name: String,
        /// What it is, with its article.
        ist: String,
        /// What would do, with its verb.
        erlaubt: String,
    },
    /// The extension says one thing and the content another.
    #[error(
        "Die Datei „{name}“ ist nach ihrem Inhalt {ist}, ihr Name sagt etwas anderes. \
         Geben Sie ihr die Endung „.{endung}“ oder wählen Sie eine andere Datei."
    )]
    FalscherName {
        /// Its cleaned name.
        name: String,
        /// What it is, with its article.
        ist: String,
        /// The extension that fits.
        endung: &'static str,
    },
    /// It begins like its format and does not end so.
    #[error(
        "Die Datei „{name}“ ist unvollständig oder beschädigt. Speichern Sie sie neu und laden Sie sie noch einmal hoch."
    )]
    Beschaedigt {
        /// Its cleaned name.
        name: String,
    },
    /// A PDF with a password.
    #[error("Die Datei „{name}“ ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort.")]
    Verschluesselt {
        /// Its cleaned name.
        name: String,
    },
    /// A PDF that runs programs.
    #[error("Die Datei „{name}“ enthält Programmcode. Drucken Sie sie als neue PDF-Datei und laden Sie diese hoch.")]
    AktiverInhalt {
        /// Its cleaned name.
        name: String,
    },
    /// A picture that claims more pixels than anybody should unpack.
    #[error(
        "Das Bild „{name}“ hat {breite} mal {hoehe} Bildpunkte. Möglich sind zusammen höchstens 250 Millionen. Verkleinern Sie \
         das Bild und laden Sie es noch einmal hoch."
    )]
    ZuVielePixel {
        /// Its cleaned name.
        name: String,
        /// Its width.
        breite: u32,
        /// Its height.
        hoehe: u32,
    },
    /// Whoever opens it with another program finds other files in it.
    #[error(
        "Die Datei „{name}“ ist zugleich ein Archiv mit anderen Dateien. Speichern oder drucken Sie sie neu und laden Sie \
         diese hoch; was im Archiv ist, laden Sie einzeln hoch."
    )]
    ZugleichArchiv {
        /// Its cleaned name.
        name: String,
    },
}

/// The format of `bytes`, held against the declared name, the allowed formats and the size limit (bytes).
///
/// # Errors
/// Why the file is refused.
pub fn erkennen(bytes: &[u8], name: &str, erlaubt: &[Format], grenze: u64) -> Result<Format, Dateifehler> {
    let mut erkennung = Erkennung::default();
    erkennung.dazu(bytes);
    erkennung.ergebnis(name, erlaubt, grenze)
}

/// Bytes at the beginning of a file by which it is recognised.
const KOPF: usize = 8192;
/// Bytes at the end of a file in which its last mark must stand.
const ENDE: usize = 4096;

/// Recognises a file that comes piece by piece; keeps less than 80 KB of it. Nothing is unpacked: pictures are decoded nowhere in
/// this program, only in the browser of whoever looks at them.
#[derive(Debug, Default)]
pub struct Erkennung {
    kopf: Vec<u8>,
    ende: Vec<u8>,
    laenge: u64,
    namen: Namen,
    bild: Bildgroesse,
}

impl Erkennung {
    /// The next bytes.
    pub fn dazu(&mut self, bytes: &[u8]) {
        self.laenge += bytes.len() as u64;
        self.bild.dazu(bytes);
        let platz = KOPF.saturating_sub(self.kopf.len()).min(bytes.len());
        self.kopf.extend_from_slice(&bytes[..platz]);
        if magie(&self.kopf) == Some(Format::Pdf) {
            self.namen.dazu(bytes);
        }
        self.ende.extend_from_slice(letzte(bytes, archiv::ENDE));
        let zu_viel = self.ende.len().saturating_sub(archiv::ENDE);
        self.ende.drain(..zu_viel);
    }

    /// What the whole file is.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn ergebnis(mut self, name: &str, erlaubt: &[Format], grenze: u64) -> Result<Format, Dateifehler> {
        if self.laenge == 0 {
            return Err(Dateifehler::Leer { name: bereinigt(name) });
        }
        passt_hinein(self.laenge, name, grenze)?;
        let format = anfang_erkennen(&self.kopf, name, erlaubt)?;
        let name = bereinigt(name);
        if let Some((breite, hoehe)) = self.bild.zu_gross() {
            return Err(Dateifehler::ZuVielePixel { name, breite, hoehe });
        }
        let marke: &[u8] = match format {
            Format::Pdf => b"%%EOF",
            Format::Jpg => &[0xff, 0xd9],
            Format::Png => b"IEND",
        };
        if memmem::find(letzte(&self.ende, ENDE), marke).is_none() {
            return Err(Dateifehler::Beschaedigt { name });
        }
        if archiv::endet_hier(&self.ende) {
            return Err(Dateifehler::ZugleichArchiv { name });
        }
        self.namen.ende();
        if self.namen.verschluesselt {
            return Err(Dateifehler::Verschluesselt { name });
        }
        if self.namen.aktiv {
            return Err(Dateifehler::AktiverInhalt { name });
        }
        Ok(format)
    }
}

/// Is a file of `groesse` bytes small enough?
///
/// # Errors
/// It is too large.
pub fn passt_hinein(groesse: u64, name: &str, grenze: u64) -> Result<(), Dateifehler> {
    if groesse <= grenze {
        return Ok(());
    }
    Err(Dateifehler::ZuGross { name: bereinigt(name), ist: groesse_text(groesse), grenze: groesse_text(grenze) })
}

/// What a file is by its first kilobytes: for one of which the rest is still to come.
///
/// # Errors
/// It cannot become a file that is allowed, or its name says something else.
pub fn anfang_erkennen(kopf: &[u8], name: &str, erlaubt: &[Format]) -> Result<Format, Dateifehler> {
    let name = bereinigt(name);
    let format = match magie(kopf) {
        Some(f) if erlaubt.contains(&f) => f,
        anderes => {
            let ist = anderes.map_or_else(|| benennung(kopf).to_owned(), |f| format!("eine {f}-Datei"));
            let erlaubt = aufzaehlung(erlaubt);
            return Err(Dateifehler::FalschesFormat { name, ist, erlaubt });
        }
    };
    if let Some(endung) = endung(&name)
        && Format::gelesen(endung) != Some(format)
    {
        return Err(Dateifehler::FalscherName { name, ist: format!("eine {format}-Datei"), endung: format.endung() });
    }
    Ok(format)
}

fn magie(bytes: &[u8]) -> Option<Format> {
    if bytes.starts_with(b"%PDF-") {
        Some(Format::Pdf)
    } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        Some(Format::Jpg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Format::Png)
    } else {
        None
    }
}

/// The names in a PDF that say "password" or "runs programs", outside of compressed streams: their bytes are chance.
#[derive(Debug, Default)]
struct Namen {
    /// Not yet decided: at most the bytes that came last, or a few that may be the beginning of a word.
    puffer: Vec<u8>,
    im_strom: bool,
    verschluesselt: bool,
    aktiv: bool,
    /// Found since "stream": counts when that never ends, for then it was none.
    verdacht: (bool, bool),
}

/// The longest word that is looked for, and the byte after it.
const LAENGSTES_WORT: usize = b"/JavaScript".len() + 1;

impl Namen {
    fn dazu(&mut self, bytes: &[u8]) {
        self.puffer.extend_from_slice(bytes);
        loop {
            let grenze: &[u8] = if self.im_strom { b"endstream" } else { b"stream" };
            let Some(i) = memmem::find(&self.puffer, grenze) else { break };
            let gefunden = suche(&self.puffer[..i], true);
            if self.im_strom {
                self.verdacht = (false, false);
            } else {
                self.merken(gefunden);
            }
            // "stream" itself may be the end of "endstream" of a stream that nobody opened: as before, it opens one.
            self.puffer.drain(..i + grenze.len());
            self.im_strom = !self.im_strom;
        }
        let gefunden = suche(&self.puffer, false);
        self.verbuchen(gefunden);
        let entschieden = self.puffer.len().saturating_sub(LAENGSTES_WORT);
        self.puffer.drain(..entschieden);
    }

    fn ende(&mut self) {
        let gefunden = suche(&self.puffer, true);
        self.verbuchen(gefunden);
        self.merken(self.verdacht);
    }

    fn verbuchen(&mut self, gefunden: (bool, bool)) {
        if self.im_strom {
            self.verdacht = (self.verdacht.0 || gefunden.0, self.verdacht.1 || gefunden.1);
        } else {
            self.merken(gefunden);
        }
    }

    const fn merken(&mut self, gefunden: (bool, bool)) {
        self.verschluesselt |= gefunden.0;
        self.aktiv |= gefunden.1;
    }
}

/// Password, programs. PDF names end at a delimiter, so /JSON or /EncryptMetadata alone is no hit for /JS or /Encrypt.
/// `schluss`: nothing follows these bytes.
fn suche(bytes: &[u8], schluss: bool) -> (bool, bool) {
    let hat = |name: &[u8]| {
        memmem::find_iter(bytes, name)
            .any(|i| bytes.get(i + name.len()).map_or(schluss, |b| !b.is_ascii_alphanumeric()))
    };
    (hat(b"/Encrypt"), hat(b"/JavaScript") || hat(b"/JS") || hat(b"/Launch"))
}

fn letzte(bytes: &[u8], anzahl: usize) -> &[u8] {
    &bytes[bytes.len().saturating_sub(anzahl)..]
}

/// What a foreign file is, with its article, as far as its first bytes tell.
fn benennung(bytes: &[u8]) -> &'static str {
    let Some(typ) = infer::get(bytes) else { return "in einem unbekannten Format" };
    match typ.extension() {
        "doc" | "docx" | "odt" | "rtf" => "ein Textdokument (zum Beispiel aus Word)",
        "xls" | "xlsx" | "ods" => "eine Tabelle (zum Beispiel aus Excel)",
        "ppt" | "pptx" | "odp" => "eine Präsentation",
        "heif" | "heic" | "avif" => "ein HEIC- oder AVIF-Foto (viele Telefone speichern so)",
        "gif" | "webp" | "bmp" | "tif" | "jxl" | "ico" | "psd" => "ein Bild in einem anderen Format",
        "zip" | "gz" | "bz2" | "7z" | "rar" | "tar" | "xz" | "zst" => "ein Archiv mit anderen Dateien",
        "exe" | "elf" | "mach" | "dll" | "wasm" | "sh" | "msi" => "ein Programm",
        "html" | "xml" => "eine Webseite oder XML-Datei",
        "epub" | "mobi" => "ein elektronisches Buch",
        _ => match typ.matcher_type() {
            infer::MatcherType::Video => "ein Video",
            infer::MatcherType::Audio => "eine Tonaufnahme",
            _ => "in einem anderen Format",
        },
    }
}

fn aufzaehlung(formate: &[Format]) -> String {
    let namen: Vec<String> = formate.iter().map(ToString::to_string).collect();
    match namen.split_last() {
        None => "sind keine Dateien".into(),
        Some((letztes, [])) => format!("ist nur {letztes}"),
        Some((letztes, davor)) => format!("sind {} und {letztes}", davor.join(", ")),
    }
}

fn groesse_text(bytes: u64) -> String {
    let (zahl, einheit) = if bytes >= 1_000_000 { (bytes / 100_000, "MB") } else { (bytes.div_ceil(100), "KB") };
    if zahl.is_multiple_of(10) {
        format!("{} {einheit}", zahl / 10)
    } else {
        format!("{},{} {einheit}", zahl / 10, zahl % 10)
    }
}

/// The name as it is shown: no folders, no control or direction characters, nothing a file system chokes on, at
/// most 100 characters, with the extension that fits the content.
#[must_use]
pub fn anzeigename(name: &str, format: Format) -> String {
    let rein = bereinigt(name);
    match endung(&rein) {
        Some(e) if Format::gelesen(e) == Some(format) => rein,
        _ => format!("{rein}.{}", format.endung()),
    }
}

const LAENGSTER_NAME: usize = 100;

/// A name that somebody sent, without a path, without signs that steer, at most 100 characters: fit to be shown.
#[must_use]
pub fn dateiname(name: &str) -> String {
    bereinigt(name)
}

fn bereinigt(name: &str) -> String {
    let letzter = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let rein: String =
        nfc(letzter).filter(|c| !ist_steuerzeichen(*c)).map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    let rein = rein.split_whitespace().collect::<Vec<_>>().join(" ");
    let rein = rein.trim_matches(['.', ' ']);
    if rein.is_empty() {
        return "Datei".into();
    }
    // Windows keeps these names for devices.
    let stamm = rein.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let geraet = matches!(stamm.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stamm.len() == 4 && (stamm.starts_with("COM") || stamm.starts_with("LPT")));
    let rein = if geraet { format!("_{rein}") } else { rein.to_owned() };
    kuerzen(&rein)
}

fn kuerzen(name: &str) -> String {
    if name.chars().count() <= LAENGSTER_NAME {
        return name.to_owned();
    }
    let (stamm, rest) = match endung(name) {
        Some(e) if e.len() <= 5 => name.split_at(name.len() - e.len() - 1),
        _ => (name, ""),
    };
    let kurz: String = stamm.chars().take(LAENGSTER_NAME - 1 - rest.chars().count()).collect();
    format!("{}…{rest}", kurz.trim_end())
}

fn endung(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, e)| e).filter(|e| !e.is_empty() && e.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The value of a Content-Disposition header (RFC 6266 with RFC 8187): an ASCII name for old clients and the true one.
#[must_use]
pub fn content_disposition(name: &str, anzeigen: bool) -> String {
    let name = bereinigt(name);
    let einfach: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || " .-_()".contains(c) { c } else { '_' }).collect();
    let mut genau = String::with_capacity(name.len());
    for b in name.bytes() {
        if b.is_ascii_alphanumeric() || b"-._~".contains(&b) {
            genau.push(char::from(b));
        } else {
            genau.push_str(&format!("%{b:02X}"));
        }
    }
    let art = if anzeigen { "inline" } else { "attachment" };
    format!("{art}; filename=\"{einfach}\"; filename*=UTF-8''{genau}")
}

mod unicode {
    //! The two questions about characters that file names need.
    use unicode_normalization::UnicodeNormalization;

    pub fn nfc(text: &str) -> impl Iterator<Item = char> + '_ {
        text.nfc()
    }

    /// Control, direction and other invisible characters: they make a name look like another.
    pub fn ist_steuerzeichen(c: char) -> bool {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffd}' | '\u{e0000}'..='\u{e0fff}')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PDF: &[u8] =
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/JSON 1>>endobj\nstream\n/JS /Encrypt\nendstream\ntrailer<<>>\n%%EOF\n";
    const MB: u64 = 1_000_000;

    fn satz(bytes: &[u8], name: &str) -> String {
        erkennen(bytes, name, AlleFormate, MB).map_or_else(|e| e.to_string(), |f| f.to_string())
    }

    #[test]
    fn content_decides_and_lies_are_named() {
        let png = b"\x89PNG\r\n\x1a\n....IEND\xae\x42\x60\x82";
        let jpg = b"\xff\xd8\xff\xe0....\xff\xd9";
        for (bytes, name, soll) in [
            (PDF, "nachweis.PDF", "PDF"),
            (jpg.as_slice(), "foto.jpeg", "JPG"),
            (png.as_slice(), "ohne-endung", "PNG"),
            (
                PDF,
                "foto.jpg",
                "Die Datei „foto.jpg“ ist nach ihrem Inhalt eine PDF-Datei, ihr Name sagt etwas anderes. Geben Sie ihr die Endung „.pdf“ oder wählen Sie eine andere Datei.",
            ),
            (
                b"PK\x03\x04....",
                "a.pdf",
                "Die Datei „a.pdf“ ist ein Archiv mit anderen Dateien. Erlaubt sind PDF, JPG und PNG.",
            ),
            (b"hallo", "a.pdf", "Die Datei „a.pdf“ ist in einem unbekannten Format. Erlaubt sind PDF, JPG und PNG."),
            (b"", "a.pdf", "Die Datei „a.pdf“ ist leer. Wählen Sie eine andere Datei."),
            (
                b"%PDF-1.7 abgebrochen",
                "a.pdf",
                "Die Datei „a.pdf“ ist unvollständig oder beschädigt. Speichern Sie sie neu und laden Sie sie noch einmal hoch.",
            ),
            (
                b"%PDF-1.7 trailer<</Encrypt 5 0 R>> %%EOF",
                "a.pdf",
                "Die Datei „a.pdf“ ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort.",
            ),
            (
                b"%PDF-1.7 <</S/JavaScript/JS(app.alert)>> %%EOF",
                "a.pdf",
                "Die Datei „a.pdf“ enthält Programmcode. Drucken Sie sie als neue PDF-Datei und laden Sie diese hoch.",
            ),
        ] {
            assert_eq!(satz(bytes, name), soll);
        }
        let gross = erkennen(PDF, "a.pdf", AlleFormate, 20).unwrap_err().to_string();
        assert!(gross.contains("Erlaubt sind höchstens 0,1 KB"), "{gross}");
        let nur_pdf = erkennen(jpg, "a.jpg", &[Format::Pdf], MB).unwrap_err().to_string();
        assert!(nur_pdf.ends_with("ist eine JPG-Datei. Erlaubt ist nur PDF."), "{nur_pdf}");
    }

    #[test]
    fn hostile_names_become_harmless() {
        for (name, soll) in [
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\a\\Bescheid.pdf", "Bescheid.pdf"),
            ("rechnung\u{202e}fdp.exe", "rechnungfdp.exe.pdf"),
            ("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"),
            ("<img src=x>.pdf", "_img src=x_.pdf"),
            ("con.pdf", "_con.pdf"),
            ("...", "Datei.pdf"),
            ("", "Datei.pdf"),
            ("Mu\u{308}ller.pdf", "Müller.pdf"),
        ] {
            assert_eq!(anzeigename(name, Format::Pdf), soll, "{name:?}");
        }
        let lang = anzeigename(&format!("{}.pdf", "ä".repeat(500)), Format::Pdf);
        assert!(lang.chars().count() <= LAENGSTER_NAME && lang.ends_with("….pdf"), "{lang}");
    }

    #[test]
    fn the_header_cannot_be_broken_out_of() {
        assert_eq!(
            content_disposition("Bescheid „Müller“\"; x.pdf", false),
            "attachment; filename=\"Bescheid _M_ller___ x.pdf\"; \
             filename*=UTF-8''Bescheid%20%E2%80%9EM%C3%BCller%E2%80%9C_%3B%20x.pdf"
        );
        assert!(content_disposition("a\r\nb", true).starts_with("inline; filename=\"ab\""));
    }
}
