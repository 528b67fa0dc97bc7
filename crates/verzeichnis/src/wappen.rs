//! Arms that editors upload: a small PNG as it is, or an SVG written anew from what is known to be harmless.

use std::{fmt::Write as _, sync::Arc};

/// The largest upload.
pub const WAPPEN_HOECHSTENS: usize = 200 * 1024;
/// The largest picture, in pixels a side.
const SEITE_HOECHSTENS: u32 = 2000;

/// The media type of arms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wappenart {
    /// `image/svg+xml`
    Svg,
    /// `image/png`
    Png,
}

impl Wappenart {
    /// The media type.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }

    pub(crate) fn lesen(text: &str) -> Option<Self> {
        [Self::Svg, Self::Png].into_iter().find(|a| a.als_text() == text)
    }
}

/// Checked arms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wappen {
    /// What they are.
    pub art: Wappenart,
    /// The picture.
    pub bytes: Arc<[u8]>,
    /// What it shows, for people who do not see it; empty = decoration beside the name.
    pub text: String,
}

/// Why a picture is not taken: what is wrong and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Wappenmangel(pub String);

fn mangel<T>(text: impl Into<String>) -> Result<T, Wappenmangel> {
    Err(Wappenmangel(text.into()))
}

/// Checks an upload by its content, whatever its name says.
///
/// # Errors
/// Too large, neither PNG nor SVG, or an SVG with anything that acts or loads.
pub fn wappen_pruefen(bytes: &[u8]) -> Result<(Wappenart, Vec<u8>), Wappenmangel> {
    if bytes.len() > WAPPEN_HOECHSTENS {
        return mangel("Die Datei ist größer als 200 KB. Verkleinern Sie sie.");
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(bytes).map(|b| (Wappenart::Png, b));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains("<svg") => svg(text).map(|b| (Wappenart::Svg, b.into_bytes())),
        _ => mangel("Die Datei ist weder ein SVG- noch ein PNG-Bild. Wählen Sie eine andere."),
    }
}

/// Keeps the chunks that make the picture; texts, times and whatever follows the end are left out.
fn png(bytes: &[u8]) -> Result<Vec<u8>, Wappenmangel> {
    let kaputt = || Wappenmangel("Das PNG-Bild ist beschädigt. Speichern Sie es neu.".to_owned());
    let mut aus = bytes.get(..8).ok_or_else(kaputt)?.to_vec();
    let mut rest = bytes.get(8..).ok_or_else(kaputt)?;
    let mut erste = true;
    loop {
        let laenge =
            rest.get(..4).and_then(|b| <[u8; 4]>::try_from(b).ok()).map(u32::from_be_bytes).ok_or_else(kaputt)?;
        let laenge = usize::try_from(laenge).map_err(|_| kaputt())?;
        let ganz = rest.get(..laenge.checked_add(12).ok_or_else(kaputt)?).ok_or_else(kaputt)?;
        let art = ganz.get(4..8).ok_or_else(kaputt)?;
        if erste {
            let zahl = |i: usize| ganz.get(i..i + 4).and_then(|b| <[u8; 4]>::try_from(b).ok()).map(u32::from_be_bytes);
            let (breite, hoehe) = zahl(8).zip(zahl(12)).filter(|_| art == b"IHDR").ok_or_else(kaputt)?;
            if breite == 0 || hoehe == 0 || breite > SEITE_HOECHSTENS || hoehe > SEITE_HOECHSTENS {
                return mangel("Das Bild hat mehr als 2000 Bildpunkte je Seite. Verkleinern Sie es.");
            }
            erste = false;
        }
        if [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"sRGB", b"gAMA", b"cHRM"].iter().any(|a| art == a.as_slice())
        {
            aus.extend_from_slice(ganz);
        }
        if art == b"IEND" {
            return Ok(aus);
        }
        rest = rest.get(ganz.len()..).ok_or_else(kaputt)?;
    }
}

const ELEMENTE: [&str; 18] = [
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "title",
    "desc",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "use",
    "symbol",
];
/// Left out in silence: notes of drawing programs.
const UEBERGANGEN: [&str; 3] = ["metadata", "namedview", "sodipodi"];
const ATTRIBUTE: [&str; 48] = [
    "d",
    "fill",
    "fill-rule",
    "fill-opacity",
    "clip-rule",
    "clip-path",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-dasharray",
    "stroke-dashoffset",
    "transform",
    "x",
    "y",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "x2",
    "y1",
    "y2",
    "points",
    "viewBox",
    "id",
    "opacity",
    "offset",
    "stop-color",
    "stop-opacity",
    "gradientUnits",
    "gradientTransform",
    "preserveAspectRatio",
    "fx",
    "fy",
    "fr",
    "spreadMethod",
    "clipPathUnits",
    "paint-order",
    "display",
    "visibility",
    "version",
    "vector-effect",
];

/// Writes the picture anew: known elements and attributes only, no style sheets, nothing from elsewhere.
fn svg(text: &str) -> Result<String, Wappenmangel> {
    let baum = roxmltree::Document::parse(text)
        .map_err(|e| Wappenmangel(format!("Das SVG-Bild ist nicht lesbar: {e}. Speichern Sie es neu.")))?;
    let wurzel = baum.root_element();
    if wurzel.tag_name().name() != "svg" {
        return mangel("Die Datei ist kein SVG-Bild.");
    }
    let mut aus = String::with_capacity(text.len());
    element(wurzel, &mut aus, 0)?;
    Ok(aus)
}

fn element(knoten: roxmltree::Node<'_, '_>, aus: &mut String, tiefe: usize) -> Result<(), Wappenmangel> {
    let name = knoten.tag_name().name();
    if UEBERGANGEN.contains(&name) {
        return Ok(());
    }
    if !ELEMENTE.contains(&name) || tiefe > 40 {
        return mangel(format!(
            "Das SVG-Bild enthält „{name}“. Erlaubt sind nur Formen und Farbverläufe: keine Skripte, Schriften, Bilder und Stile."
        ));
    }
    aus.push('<');
    aus.push_str(name);
    if tiefe == 0 {
        aus.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    for a in knoten.attributes() {
        match (a.namespace(), a.name()) {
            (None, "style") => {
                for (n, w) in a.value().split(';').filter_map(|d| d.split_once(':')) {
                    attribut(n.trim(), w.trim(), knoten, aus)?;
                }
            }
            (None | Some("http://www.w3.org/1999/xlink"), "href") => {
                if !a.value().starts_with('#') {
                    return mangel("Das SVG-Bild lädt etwas von einer anderen Stelle. Betten Sie es als Form ein.");
                }
                let _ = write!(aus, " href=\"{}\"", maskiert(a.value()));
            }
            (None, n) if n.to_ascii_lowercase().starts_with("on") => {
                return mangel("Das SVG-Bild enthält ein Skript. Speichern Sie es ohne Skripte.");
            }
            (None, n) => attribut(n, a.value(), knoten, aus)?,
            _ => {}
        }
    }
    aus.push('>');
    for kind in knoten.children() {
        if kind.is_element() {
            element(kind, aus, tiefe + 1)?;
        } else if let Some(text) = kind.text().filter(|_| ["title", "desc"].contains(&name)) {
            aus.push_str(&maskiert(text));
        }
    }
    let _ = write!(aus, "</{name}>");
    Ok(())
}

/// Unknown attributes are left out; a known one may point only into the picture itself.
fn attribut(name: &str, wert: &str, knoten: roxmltree::Node<'_, '_>, aus: &mut String) -> Result<(), Wappenmangel> {
    let klein = wert.to_ascii_lowercase().replace(char::is_whitespace, "");
    let verweise = klein.matches("url(").count();
    let eigene = klein.matches("url(#").count() + klein.matches("url('#").count() + klein.matches("url(\"#").count();
    if verweise != eigene || klein.contains("script:") || klein.contains("data:") {
        return mangel("Das SVG-Bild lädt etwas von einer anderen Stelle. Betten Sie es als Form ein.");
    }
    // A style's declaration wins over the attribute; a second one of the same name would not be XML.
    let von_stil = knoten.attribute(name).is_some_and(|w| w != wert);
    if ATTRIBUTE.contains(&name) && !von_stil && !wert.contains("var(") {
        let _ = write!(aus, " {name}=\"{}\"", maskiert(wert));
    }
    Ok(())
}

fn maskiert(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn neu(svg: &str) -> Result<String, String> {
        wappen_pruefen(svg.as_bytes()).map(|(_, b)| String::from_utf8(b).unwrap()).map_err(|m| m.0)
    }

    #[test]
    fn a_plain_picture_stays_a_picture() {
        let ein = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" data-x="1">
            <title>Löwe &amp; Turm</title><g style="fill:#ff0000; -inkscape-font: x"><path d="M0 0h10v10z" fill="url(#v)"/></g></svg>"##;
        let aus = neu(ein).unwrap();
        assert!(aus.contains(r##"<g fill="#ff0000">"##) && aus.contains("Löwe &amp; Turm"), "{aus}");
        assert!(!aus.contains("data-x") && !aus.contains("inkscape") && !aus.contains("style"), "{aus}");
        assert_eq!(neu(&aus).unwrap(), aus, "what was written anew is taken as it is");
    }

    #[test]
    fn whatever_acts_or_loads_is_refused() {
        let huelle = |innen: &str| format!(r#"<svg xmlns="http://www.w3.org/2000/svg">{innen}</svg>"#);
        for innen in [
            "<script>alert(1)</script>",
            "<style>*{fill:red}</style>",
            "<foreignObject/>",
            r#"<image href="https://example.org/x.png"/>"#,
            r##"<use href="https://example.org/#a"/>"##,
            r#"<path onclick="alert(1)" d="M0 0"/>"#,
            r#"<path fill="url(https://example.org/#a)" d="M0 0"/>"#,
            r#"<path style="fill:u rl(x);fill:url( https://example.org/a )" d="M0 0"/>"#,
            r#"<a href="javascript:alert(1)"><path d="M0 0"/></a>"#,
            r#"<animate attributeName="href"/>"#,
        ] {
            assert!(neu(&huelle(innen)).is_err(), "{innen}");
        }
        assert!(neu(r#"<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>"#).is_err());
        assert!(neu("<html><svg></svg></html>").is_err());
        assert!(neu(&huelle(&"<g>".repeat(50))).is_err());
        assert!(wappen_pruefen(b"GIF89a").is_err() && wappen_pruefen(&[b' '; WAPPEN_HOECHSTENS + 1]).is_err());
    }

    #[test]
    fn a_png_keeps_its_picture_and_nothing_else() {
        let stueck = |art: &[u8; 4], daten: &[u8]| {
            let laenge = u32::try_from(daten.len()).unwrap().to_be_bytes();
            [&laenge[..], art, daten, &[0; 4]].concat()
        };
        let kopf = |b: u32| [&b.to_be_bytes()[..], &1_u32.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
        let bild = |b: u32| {
            [
                b"\x89PNG\r\n\x1a\n".to_vec(),
                stueck(b"IHDR", &kopf(b)),
                stueck(b"tEXt", b"<script>"),
                stueck(b"IDAT", b"x"),
                stueck(b"IEND", b""),
                b"<html>".to_vec(),
            ]
            .concat()
        };
        let (art, bytes) = wappen_pruefen(&bild(1)).unwrap();
        assert_eq!(art, Wappenart::Png);
        assert!(!bytes.windows(7).any(|w| w == b"<script") && !bytes.windows(5).any(|w| w == b"<html"));
        assert!(wappen_pruefen(&bild(4000)).is_err());
        assert!(wappen_pruefen(bild(1).get(..40).unwrap()).is_err());
    }
}
