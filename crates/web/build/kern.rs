//! Cuts KERN's style sheet down to the rules whose classes we use, and mends on the way what can be mended by rule:
//! physical properties become logical ones (right-to-left), `oklch` literals become sRGB (old browsers), global
//! focus and font rules and the white icons of high contrast go. What needs a hand stands in `statisch/stil.css`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A parsed rule.
enum Regel {
    /// Selectors and declarations.
    Stil(Vec<String>, Vec<(String, String)>),
    /// `@media ...` and what is in it.
    Block(String, Vec<Regel>),
    /// `@font-face`, `@keyframes`: as they are.
    Roh(String),
}

/// KERN's used rules, then our own; `schriften`: (file name, address) for `{{schriften/X.woff2}}`.
pub fn zusammenstellen(kern: &str, eigene: &str, schriften: &[(String, String)]) -> Result<String, String> {
    let mut eigene = eigene.to_owned();
    for (name, adresse) in schriften {
        eigene = eigene.replace(&format!("{{{{{name}}}}}"), adresse);
    }
    if let Some(i) = eigene.find("{{") {
        return Err(format!("stil.css: no such font: {}", eigene[i..].chars().take(60).collect::<String>()));
    }
    let benutzt = klassen()?;
    let mut regeln = Vec::new();
    for regel in lesen(&ohne_kommentare(kern))? {
        behalten(regel, &benutzt, &mut regeln);
    }
    let eigene = lesen(&ohne_kommentare(&eigene))?;
    let mut token: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for r in &regeln {
        definitionen(r, &mut token);
    }
    let gebraucht = gebrauchte_token(&regeln, &eigene, &token);
    let mut aus = String::new();
    for r in regeln {
        schreiben(r, &mut aus, Some((&gebraucht, &token)));
    }
    for r in eigene {
        schreiben(r, &mut aus, None);
    }
    Ok(aus)
}

/// Class names in our own sources and in `build/klassen.txt` (those that page crates use or that are put together).
fn klassen() -> Result<BTreeSet<String>, String> {
    let mut aus = BTreeSet::new();
    let mut offen = vec![Path::new("src").to_owned(), Path::new("build/klassen.txt").to_owned()];
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build");
    while let Some(pfad) = offen.pop() {
        if pfad.is_dir() {
            for eintrag in fs::read_dir(&pfad).map_err(|e| e.to_string())? {
                offen.push(eintrag.map_err(|e| e.to_string())?.path());
            }
            continue;
        }
        let text = fs::read_to_string(&pfad).map_err(|e| format!("{}: {e}", pfad.display()))?;
        let zeichen = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        aus.extend(text.split(|c| !zeichen(c)).filter(|w| w.starts_with("kern-")).map(str::to_owned));
    }
    Ok(aus)
}

fn ohne_kommentare(css: &str) -> String {
    let mut aus = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(i) = rest.find("/*") {
        aus.push_str(&rest[..i]);
        rest = rest[i..].find("*/").map_or("", |j| &rest[i + j + 2..]);
    }
    aus.push_str(rest);
    aus
}

/// Index behind the block that opens at `auf` (which is a `{`).
fn blockende(css: &str, auf: usize) -> Result<usize, String> {
    let mut tiefe = 0_usize;
    let mut kette: Option<u8> = None;
    for (i, b) in css.bytes().enumerate().skip(auf) {
        match (kette, b) {
            (Some(k), b) if b == k => kette = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => kette = Some(b),
            (None, b'{') => tiefe += 1,
            (None, b'}') => {
                tiefe -= 1;
                if tiefe == 0 {
                    return Ok(i + 1);
                }
            }
            _ => {}
        }
    }
    Err("style sheet: a block is not closed".into())
}

fn lesen(css: &str) -> Result<Vec<Regel>, String> {
    let mut regeln = Vec::new();
    let mut i = 0;
    while let Some(auf) = css[i..].find('{').map(|j| i + j) {
        let mut kopf = css[i..auf].trim();
        if let Some(strich) = kopf.rfind(';') {
            kopf = kopf[strich + 1..].trim();
        }
        let ende = blockende(css, auf)?;
        let innen = &css[auf + 1..ende - 1];
        if kopf.starts_with("@media") || kopf.starts_with("@supports") {
            regeln.push(Regel::Block(kopf.split_whitespace().collect::<Vec<_>>().join(" "), lesen(innen)?));
        } else if kopf.starts_with('@') {
            regeln.push(Regel::Roh(format!("{kopf}{{{}}}", innen.split_whitespace().collect::<Vec<_>>().join(" "))));
        } else {
            let selektoren = teilen(kopf, ',').into_iter().map(|s| s.split_whitespace().collect::<Vec<_>>().join(" "));
            let angaben = teilen(innen, ';')
                .into_iter()
                .filter_map(|d| d.split_once(':').map(|(n, w)| (n.trim().to_owned(), w.trim().to_owned())))
                .collect();
            regeln.push(Regel::Stil(selektoren.collect(), angaben));
        }
        i = ende;
    }
    Ok(regeln)
}

/// Splits outside of brackets and strings.
fn teilen(text: &str, wo: char) -> Vec<&str> {
    let (mut aus, mut tiefe, mut kette, mut von) = (Vec::new(), 0_i32, None, 0);
    for (i, c) in text.char_indices() {
        match (kette, c) {
            (Some(k), c) if c == k => kette = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => kette = Some(c),
            (None, '(' | '[') => tiefe += 1,
            (None, ')' | ']') => tiefe -= 1,
            (None, c) if c == wo && tiefe == 0 => {
                aus.push(text[von..i].trim());
                von = i + c.len_utf8();
            }
            _ => {}
        }
    }
    aus.push(text[von..].trim());
    aus.retain(|t| !t.is_empty());
    aus
}

/// Rules of KERN that are wrong for us (design/ui.md, "Defects"): by the beginning of their selector.
const VERWORFEN: [&str; 12] = [
    "area[href]",
    "iframe:not",
    "[tabindex]",
    "[contentEditable",
    "*:not(i)",
    "[data-kern-theme",
    "html",
    "body:has",
    ".kern-btn:has(",
    ".kern-kopfzeile",
    "textarea",
    ".kern-row",
];

fn behalten(regel: Regel, benutzt: &BTreeSet<String>, ziel: &mut Vec<Regel>) {
    match regel {
        Regel::Stil(selektoren, angaben) => {
            let selektoren: Vec<String> = selektoren
                .into_iter()
                .filter(|s| {
                    s.starts_with(":is(body,")
                        || (!VERWORFEN.iter().any(|v| s.starts_with(v))
                            && !s.contains(":has(.kern-hint)")
                            && alle_klassen(s).iter().all(|k| benutzt.contains(k)))
                })
                .map(|s| if s.starts_with(":is(body,") { "body".to_owned() } else { s })
                .collect();
            if !selektoren.is_empty() {
                ziel.push(Regel::Stil(selektoren, angaben.into_iter().flat_map(logisch).collect()));
            }
        }
        Regel::Block(kopf, innen) => {
            // White icons in high contrast: our layer says CanvasText instead.
            let mut neu = Vec::new();
            for r in innen {
                let symbol = matches!(&r, Regel::Stil(s, _) if s.iter().any(|s| s.contains("kern-icon")));
                if !(kopf.contains("forced-colors") && symbol) {
                    behalten(r, benutzt, &mut neu);
                }
            }
            if !neu.is_empty() {
                ziel.push(Regel::Block(kopf, neu));
            }
        }
        Regel::Roh(text) => {
            if !text.starts_with("@keyframes") && !text.starts_with("@charset") {
                ziel.push(Regel::Roh(text));
            }
        }
    }
}

fn alle_klassen(selektor: &str) -> Vec<String> {
    let mut aus = Vec::new();
    let mut rest = selektor;
    while let Some(i) = rest.find(".kern-") {
        let name: String =
            rest[i + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
        rest = &rest[i + 1 + name.len()..];
        aus.push(name);
    }
    aus
}

/// One declaration with logical properties and sRGB colours.
fn logisch((name, wert): (String, String)) -> Vec<(String, String)> {
    let wert = srgb(&wert);
    let name = match name.as_str() {
        "vertical-align" | "font-size-adjust" if wert == "baseline" => return Vec::new(),
        n if n.starts_with("border-left") || n.starts_with("padding-left") || n.starts_with("margin-left") => {
            n.replace("-left", "-inline-start")
        }
        n if n.starts_with("border-right") || n.starts_with("padding-right") || n.starts_with("margin-right") => {
            n.replace("-right", "-inline-end")
        }
        "left" => "inset-inline-start".into(),
        "right" => "inset-inline-end".into(),
        "padding" | "margin" => {
            let teile = aussen_teile(&wert);
            if let [oben, rechts, unten, links] = teile.as_slice()
                && rechts != links
            {
                return vec![
                    (format!("{name}-block"), format!("{oben} {unten}")),
                    (format!("{name}-inline"), format!("{links} {rechts}")),
                ];
            }
            name
        }
        _ => name,
    };
    let wert = match (name.as_str(), wert.as_str()) {
        ("text-align", "left") => "start".into(),
        ("text-align", "right") => "end".into(),
        ("float" | "clear", "left") => "inline-start".into(),
        ("float" | "clear", "right") => "inline-end".into(),
        _ => wert,
    };
    vec![(name, wert)]
}

fn aussen_teile(wert: &str) -> Vec<&str> {
    let normal = teilen(wert, ' ');
    if normal.len() == 4 { normal } else { Vec::new() }
}

/// `oklch(57% 0.13 264)` -> `#4a6fc3`.
fn srgb(wert: &str) -> String {
    let mut aus = String::new();
    let mut rest = wert;
    while let Some(i) = rest.find("oklch(") {
        aus.push_str(&rest[..i]);
        let ende = rest[i..].find(')').map_or(rest.len(), |j| i + j + 1);
        let literal = &rest[i..ende];
        let zahlen: Vec<f64> = literal[6..literal.len() - 1]
            .split_whitespace()
            .filter_map(|z| {
                z.strip_suffix('%').map_or_else(|| z.parse().ok(), |p| p.parse::<f64>().ok().map(|p| p / 100.0))
            })
            .collect();
        match zahlen.as_slice() {
            [l, c, h] => aus.push_str(&hex(*l, *c, *h)),
            _ => aus.push_str(literal),
        }
        rest = &rest[ende..];
    }
    aus.push_str(rest);
    aus
}

/// OKLCH to sRGB (Björn Ottosson's matrices, as in CSS Color 4), cut to the gamut.
fn hex(l: f64, c: f64, h: f64) -> String {
    let (a, b) = (c * h.to_radians().cos(), c * h.to_radians().sin());
    let w = |x: f64| x * x * x;
    let (lw, mw, sw) = (
        w(l + 0.396_337_777_4 * a + 0.215_803_757_3 * b),
        w(l - 0.105_561_345_8 * a - 0.063_854_172_8 * b),
        w(l - 0.089_484_177_5 * a - 1.291_485_548_0 * b),
    );
    let linear = [
        4.076_741_662_1 * lw - 3.307_711_591_3 * mw + 0.230_969_929_2 * sw,
        -1.268_438_004_6 * lw + 2.609_757_401_1 * mw - 0.341_319_396_5 * sw,
        -0.004_196_086_3 * lw - 0.703_418_614_7 * mw + 1.707_614_701_0 * sw,
    ];
    let byte = |x: f64| {
        let x = x.clamp(0.0, 1.0);
        let g = if x <= 0.003_130_8 { 12.92 * x } else { 1.055 * x.powf(1.0 / 2.4) - 0.055 };
        (g * 255.0).round() as u8
    };
    let [r, g, b] = linear.map(byte);
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn definitionen(regel: &Regel, token: &mut BTreeMap<String, Vec<String>>) {
    match regel {
        Regel::Stil(_, angaben) => {
            for (n, w) in angaben.iter().filter(|(n, _)| n.starts_with("--")) {
                token.entry(n.clone()).or_default().push(w.clone());
            }
        }
        Regel::Block(_, innen) => innen.iter().for_each(|r| definitionen(r, token)),
        Regel::Roh(_) => {}
    }
}

fn bezuege(text: &str) -> impl Iterator<Item = &str> {
    text.split("var(").skip(1).map(|t| t.split([',', ')']).next().unwrap_or_default().trim())
}

/// Tokens that some declaration reaches, directly or through other tokens.
fn gebrauchte_token(kern: &[Regel], eigene: &[Regel], token: &BTreeMap<String, Vec<String>>) -> BTreeSet<String> {
    fn sammeln(regel: &Regel, alle: bool, offen: &mut Vec<String>) {
        match regel {
            Regel::Stil(_, angaben) => {
                for (n, w) in angaben {
                    if alle || !n.starts_with("--") {
                        offen.extend(bezuege(w).map(str::to_owned));
                    }
                }
            }
            Regel::Block(_, innen) => innen.iter().for_each(|r| sammeln(r, alle, offen)),
            Regel::Roh(t) => offen.extend(bezuege(t).map(str::to_owned)),
        }
    }
    let mut offen = Vec::new();
    kern.iter().for_each(|r| sammeln(r, false, &mut offen));
    eigene.iter().for_each(|r| sammeln(r, true, &mut offen));
    let mut gebraucht = BTreeSet::new();
    while let Some(name) = offen.pop() {
        if gebraucht.insert(name.clone()) {
            for wert in token.get(&name).into_iter().flatten() {
                offen.extend(bezuege(wert).map(str::to_owned));
            }
        }
    }
    gebraucht
}

type Tokenlage<'a> = Option<(&'a BTreeSet<String>, &'a BTreeMap<String, Vec<String>>)>;

fn schreiben(regel: Regel, aus: &mut String, lage: Tokenlage<'_>) {
    match regel {
        Regel::Stil(selektoren, angaben) => {
            let angaben: Vec<String> = angaben
                .into_iter()
                .filter(|(n, _)| !n.starts_with("--") || lage.is_none_or(|(gebraucht, _)| gebraucht.contains(n)))
                .map(|(n, w)| format!("{n}:{}", kurz(&w, lage)))
                .collect();
            if !angaben.is_empty() {
                aus.push_str(&format!("{}{{{}}}", selektoren.join(","), angaben.join(";")));
            }
        }
        Regel::Block(kopf, innen) => {
            let mut text = String::new();
            for r in innen {
                schreiben(r, &mut text, lage);
            }
            if !text.is_empty() {
                aus.push_str(&format!("{kopf}{{{text}}}"));
            }
        }
        Regel::Roh(text) => aus.push_str(&text),
    }
}

/// Blanks folded; fallbacks of tokens that exist left out.
fn kurz(wert: &str, lage: Tokenlage<'_>) -> String {
    let mut text =
        if wert.contains("url(") { wert.to_owned() } else { wert.split_whitespace().collect::<Vec<_>>().join(" ") };
    let Some((_, token)) = lage else { return text };
    let mut ab = 0;
    while let Some(i) = text[ab..].find("var(").map(|j| ab + j) {
        let Some(komma) = text[i..].find([',', ')']).map(|j| i + j) else { break };
        let name = text[i + 4..komma].trim();
        if text[komma..].starts_with(',') && token.contains_key(name) {
            let mut tiefe = 1_i32;
            let ende = text[komma..].char_indices().find_map(|(j, c)| {
                tiefe += i32::from(c == '(') - i32::from(c == ')');
                (tiefe == 0).then_some(komma + j)
            });
            if let Some(ende) = ende {
                text.replace_range(komma..ende, "");
            }
        }
        ab = i + 4;
    }
    text
}
