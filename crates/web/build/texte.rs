//! Fluent messages -> typed accessors. A key that one language lacks, or whose variables differ, stops the build; so
//! does a plural that a language counts and a message does not have (the dual of Upper Sorbian).
//!
//! Which languages must have every key: [`Rang`]. Where one may lack a key, the accessor gives what stands behind it.
//!
//! `texte/de/portal.ftl` becomes `texte::portal`, its message `suche-titel` the function `suche_titel`. A message
//! without variables is a `&'static str` that Fluent has formatted here; one with plain variables is put together
//! by generated code; only messages that select (plural forms) reach Fluent at run time.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// How complete a language has to be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rang {
    /// Every file, every key.
    Pflicht,
    /// Every key of every file that citizens of a real installation see.
    Rahmen,
    /// What is missing is shown in the language behind it; without a file the whole page is.
    Wahl,
}

/// A language as the build sees it: folder, variant of `grund::Sprache`, what it has to have, what stands behind it,
/// and the plural forms that its rules know besides `other`.
struct Sprache {
    tag: &'static str,
    variante: &'static str,
    rang: Rang,
    dahinter: &'static str,
    plural: &'static [&'static str],
    von_rechts: bool,
}

/// In the order of `grund::Sprache::ALLE` (a test of `web` compares).
const SPRACHEN: [Sprache; 5] = [
    Sprache { tag: "de", variante: "De", rang: Rang::Pflicht, dahinter: "", plural: &["one"], von_rechts: false },
    Sprache {
        tag: "de-simple",
        variante: "Leicht",
        rang: Rang::Rahmen,
        dahinter: "de",
        plural: &["one"],
        von_rechts: false,
    },
    Sprache { tag: "en", variante: "En", rang: Rang::Pflicht, dahinter: "de", plural: &["one"], von_rechts: false },
    Sprache {
        tag: "hsb",
        variante: "Hsb",
        rang: Rang::Rahmen,
        dahinter: "de",
        plural: &["one", "two", "few"],
        von_rechts: false,
    },
    Sprache {
        tag: "ar",
        variante: "Ar",
        rang: Rang::Wahl,
        dahinter: "en",
        plural: &["zero", "one", "two", "few", "many"],
        von_rechts: true,
    },
];

/// How Fluent calls the plural forms, besides `other`.
const ZAHLFORMEN: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Pages of the demonstration only: no language but German and English has to have them.
const NUR_DEMONSTRATION: [&str; 1] = ["demo"];
/// The variable that holds an address in a mail: no invisible signs around what someone will click on.
const OHNE_ISOLATE: &str = "adresse";
/// While texts are being written, a missing key of [`Rang::Rahmen`] is only listed (`texte::FEHLEND`).
const DULDSAM: bool = true;

/// What a variable is used for in a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Art {
    Text,
    Zahl,
}

/// One message in one language.
struct Nachricht {
    variablen: Vec<(String, Art)>,
    /// The parts, where the pattern is only text and plain variables.
    teile: Option<Vec<Teil>>,
    /// Formatted, where there is no variable at all.
    fertig: Option<String>,
}

enum Teil {
    Text(String),
    Variable(String),
}

type Datei = BTreeMap<String, Nachricht>;

/// Writes the accessors for all files under `ordner` into `ziel`.
pub fn erzeugen(ordner: &Path, ziel: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", ordner.display());
    let mut dateien: BTreeMap<String, BTreeMap<&str, (String, Datei)>> = BTreeMap::new();
    for Sprache { tag, .. } in SPRACHEN {
        let unter = ordner.join(tag);
        println!("cargo::rerun-if-changed={}", unter.display());
        for eintrag in fs::read_dir(&unter).map_err(|e| format!("{}: {e}", unter.display()))? {
            let pfad = eintrag.map_err(|e| e.to_string())?.path();
            if pfad.extension().is_none_or(|e| e != "ftl") {
                continue;
            }
            println!("cargo::rerun-if-changed={}", pfad.display());
            let stamm = pfad.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
            let text = fs::read_to_string(&pfad).map_err(|e| format!("{}: {e}", pfad.display()))?;
            let datei = lesen(tag, &text).map_err(|e| format!("{}: {e}", pfad.display()))?;
            let voll = pfad.canonicalize().map_err(|e| e.to_string())?;
            dateien.entry(stamm).or_default().insert(tag, (voll.display().to_string(), datei));
        }
    }
    let mut aus = String::new();
    let mut fehlend = Vec::new();
    for (stamm, sprachen) in &dateien {
        fehlend.extend(vergleichen(stamm, sprachen)?);
        schreiben(&mut aus, stamm, sprachen);
    }
    uebersicht(&mut aus, &dateien, &fehlend);
    fs::write(ziel, aus).map_err(|e| format!("{}: {e}", ziel.display()))
}

fn lesen(tag: &str, text: &str) -> Result<Datei, String> {
    let quelle = FluentResource::try_new(text.to_owned()).map_err(|(_, fehler)| {
        fehler
            .iter()
            .map(|f| format!("{f} (Zeile {})", text[..f.pos.start].lines().count() + 1))
            .collect::<Vec<_>>()
            .join("; ")
    })?;
    let sprache = tag.parse().map_err(|_| format!("{tag} is no language"))?;
    let mut buendel: FluentBundle<&FluentResource> = FluentBundle::new(vec![sprache]);
    buendel.set_use_isolating(false);
    buendel.add_resource(&quelle).map_err(|f| format!("{f:?}"))?;
    let mut datei = Datei::new();
    for eintrag in quelle.entries() {
        let Entry::Message(nachricht) = eintrag else { continue };
        let id = nachricht.id.name;
        if !nachricht.attributes.is_empty() {
            return Err(format!("{id}: attributes are not used here, write a message of its own"));
        }
        let Some(muster) = &nachricht.value else { return Err(format!("{id}: empty")) };
        let mut variablen = Vec::new();
        let mut teile = Some(Vec::new());
        zerlegen(muster, &mut variablen, &mut teile, Art::Text);
        if let Some(fehlt) = fehlende_form(muster, tag) {
            return Err(format!("{id}: the plural form [{fehlt}] is missing"));
        }
        let fertig = if variablen.is_empty() {
            let mut fehler = Vec::new();
            let text = buendel.format_pattern(muster, None, &mut fehler).into_owned();
            if let Some(f) = fehler.first() {
                return Err(format!("{id}: {f}"));
            }
            Some(text)
        } else {
            None
        };
        if datei.insert(id.to_owned(), Nachricht { variablen, teile, fertig }).is_some() {
            return Err(format!("{id} stands there twice"));
        }
    }
    Ok(datei)
}

/// A plural form that the language counts and this message does not have.
fn fehlende_form(muster: &Pattern<&str>, tag: &str) -> Option<&'static str> {
    let formen = SPRACHEN.iter().find(|s| s.tag == tag)?.plural;
    muster.elements.iter().find_map(|element| {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
            return None;
        };
        let da: Vec<&str> = variants
            .iter()
            .filter_map(|v| match v.key {
                fluent_syntax::ast::VariantKey::Identifier { name } => Some(name),
                fluent_syntax::ast::VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        let zaehlt = da.iter().any(|n| ZAHLFORMEN.contains(n));
        let innen = variants.iter().find_map(|v| fehlende_form(&v.value, tag));
        formen.iter().copied().find(|form| zaehlt && !da.contains(form)).or(innen)
    })
}

fn merken(variablen: &mut Vec<(String, Art)>, name: &str, art: Art) {
    match variablen.iter_mut().find(|(n, _)| n == name) {
        Some((_, alt)) if art == Art::Zahl => *alt = Art::Zahl,
        Some(_) => {}
        None => variablen.push((name.to_owned(), art)),
    }
}

fn zerlegen(muster: &Pattern<&str>, variablen: &mut Vec<(String, Art)>, teile: &mut Option<Vec<Teil>>, art: Art) {
    for element in &muster.elements {
        match element {
            PatternElement::TextElement { value } => {
                if let Some(t) = teile {
                    t.push(Teil::Text((*value).to_owned()));
                }
            }
            PatternElement::Placeable { expression } => ausdruck(expression, variablen, teile, art),
        }
    }
}

fn ausdruck(e: &Expression<&str>, variablen: &mut Vec<(String, Art)>, teile: &mut Option<Vec<Teil>>, art: Art) {
    match e {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            merken(variablen, id.name, art);
            if let Some(t) = teile {
                t.push(Teil::Variable(id.name.to_owned()));
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            if let Some(t) = teile {
                t.push(Teil::Text((*value).to_owned()));
            }
        }
        Expression::Inline(inline) => {
            *teile = None;
            eingebettet(inline, variablen);
        }
        Expression::Select { selector, variants } => {
            *teile = None;
            let zahl = variants.iter().any(|v| {
                matches!(v.key, fluent_syntax::ast::VariantKey::Identifier { name } if ZAHLFORMEN.contains(&name))
                    || matches!(v.key, fluent_syntax::ast::VariantKey::NumberLiteral { .. })
            });
            if let InlineExpression::VariableReference { id } = selector {
                merken(variablen, id.name, if zahl { Art::Zahl } else { Art::Text });
            } else {
                eingebettet(selector, variablen);
            }
            for variante in variants {
                zerlegen(&variante.value, variablen, &mut None, Art::Text);
            }
        }
    }
}

fn eingebettet(inline: &InlineExpression<&str>, variablen: &mut Vec<(String, Art)>) {
    match inline {
        InlineExpression::VariableReference { id } => merken(variablen, id.name, Art::Text),
        InlineExpression::FunctionReference { id, arguments } => {
            for a in &arguments.positional {
                if let InlineExpression::VariableReference { id: v } = a {
                    merken(variablen, v.name, if id.name == "NUMBER" { Art::Zahl } else { Art::Text });
                }
            }
        }
        InlineExpression::Placeable { expression } => ausdruck(expression, variablen, &mut None, Art::Text),
        _ => {}
    }
}

/// The faults of one file, or the keys that its translations may lack: (tag, file, key).
fn vergleichen(stamm: &str, sprachen: &BTreeMap<&str, (String, Datei)>) -> Result<Vec<[String; 3]>, String> {
    let (mut fehler, mut fehlend) = (Vec::new(), Vec::new());
    let Some((_, deutsch)) = sprachen.get("de") else { return Err(format!("texte/de/{stamm}.ftl is missing")) };
    for Sprache { tag, rang, .. } in SPRACHEN {
        let streng = rang == Rang::Pflicht || (rang == Rang::Rahmen && !DULDSAM && !NUR_DEMONSTRATION.contains(&stamm));
        let Some((_, hier)) = sprachen.get(tag) else {
            if streng {
                fehler.push(format!("texte/{tag}/{stamm}.ftl is missing"));
            } else if !NUR_DEMONSTRATION.contains(&stamm) {
                fehlend.push([tag.to_owned(), stamm.to_owned(), "*".to_owned()]);
            }
            continue;
        };
        for (id, nachricht) in deutsch {
            match hier.get(id) {
                None if streng => fehler.push(format!("texte/{tag}/{stamm}.ftl: {id} is missing (de has it)")),
                None => fehlend.push([tag.to_owned(), stamm.to_owned(), id.clone()]),
                Some(eigene) if namen(eigene) != namen(nachricht) => {
                    fehler.push(format!("{stamm}.ftl: {id} has other variables in {tag} than in de"));
                }
                Some(_) => {}
            }
        }
        let zuviel = hier.keys().filter(|id| !deutsch.contains_key(*id));
        fehler.extend(zuviel.map(|id| format!("texte/de/{stamm}.ftl: {id} is missing ({tag} has it)")));
    }
    if fehler.is_empty() { Ok(fehlend) } else { Err(fehler.join("\n")) }
}

fn namen(nachricht: &Nachricht) -> Vec<&str> {
    let mut namen: Vec<&str> = nachricht.variablen.iter().map(|(n, _)| n.as_str()).collect();
    namen.sort_unstable();
    namen
}

/// Which files exist in which language, and which keys are missing where.
fn uebersicht(aus: &mut String, dateien: &BTreeMap<String, BTreeMap<&str, (String, Datei)>>, fehlend: &[[String; 3]]) {
    aus.push_str(
        "/// Has the language a file of this name? Names without a file (pages for staff) have all languages.\n",
    );
    aus.push_str("#[must_use]\npub fn vorhanden(datei: &str, sprache: grund::Sprache) -> bool {\n    match datei {\n");
    for (stamm, sprachen) in dateien {
        let da = SPRACHEN.iter().filter(|s| sprachen.contains_key(s.tag));
        let da: Vec<String> = da.map(|s| format!("grund::Sprache::{}", s.variante)).collect();
        let _ = writeln!(aus, "        {stamm:?} => matches!(sprache, {}),", da.join(" | "));
    }
    aus.push_str("        _ => true,\n    }\n}\n");
    aus.push_str("/// What is not translated yet: tag, file, key (`*` for the whole file).\n");
    let _ = writeln!(aus, "pub const FEHLEND: &[[&str; 3]] = &{fehlend:?};");
    let reihe: Vec<&str> = SPRACHEN.iter().map(|s| s.tag).collect();
    let _ = writeln!(
        aus,
        "/// The tags in the order in which the build knows them.\npub const TAGS: [&str; {}] = {reihe:?};",
        SPRACHEN.len()
    );
}

/// The language behind `tag`, among those whose file has the message.
fn wirklich<'a>(tag: &'a str, id: &str, sprachen: &BTreeMap<&str, (String, Datei)>) -> &'a str {
    let mut tag = tag;
    while !sprachen.get(tag).is_some_and(|(_, datei)| datei.contains_key(id)) {
        tag = SPRACHEN.iter().find(|s| s.tag == tag).map_or("de", |s| s.dahinter);
    }
    tag
}

fn bezeichner(name: &str) -> String {
    let name = name.replace('-', "_");
    const SCHLUESSELWOERTER: [&str; 14] =
        ["type", "match", "move", "ref", "use", "in", "if", "for", "where", "self", "super", "crate", "as", "fn"];
    if SCHLUESSELWOERTER.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn schreiben(aus: &mut String, stamm: &str, sprachen: &BTreeMap<&str, (String, Datei)>) {
    let _ = writeln!(aus, "/// Messages of `{stamm}.ftl`.\npub mod {stamm} {{\n    use grund::Sprache;");
    let _ = writeln!(aus, "    const STAMM: &str = {stamm:?};");
    let quellen: Vec<String> = SPRACHEN
        .iter()
        .map(|s| sprachen.get(s.tag).map_or("None".to_owned(), |(pfad, _)| format!("Some(include_str!({pfad:?}))")))
        .collect();
    let _ = writeln!(aus, "    static BUENDEL: super::Buendel = super::Buendel::new(STAMM, [{}]);", quellen.join(", "));
    for (id, deutsch) in &sprachen["de"].1 {
        let mut variablen = deutsch.variablen.clone();
        for (_, datei) in sprachen.values() {
            for (name, art) in datei.get(id).into_iter().flat_map(|n| &n.variablen) {
                merken(&mut variablen, name, *art);
            }
        }
        funktion(aus, id, &variablen, sprachen);
    }
    aus.push_str("    /// A message by its key at run time (keys that come from data).\n    #[must_use]\n    pub fn nach_schluessel(sprache: Sprache, schluessel: &str) -> Option<String> {\n        BUENDEL.finden(sprache, schluessel)\n    }\n}\n");
}

fn funktion(aus: &mut String, id: &str, variablen: &[(String, Art)], sprachen: &BTreeMap<&str, (String, Datei)>) {
    let name = bezeichner(id);
    let doku = match &sprachen["de"].1[id].fertig {
        Some(t) => t.lines().next().unwrap_or_default().to_owned(),
        None => format!("`{id}`, put together from its arguments."),
    };
    let _ = writeln!(aus, "    /// {}", doku.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<"));
    let statisch = variablen.is_empty();
    let parameter: String = variablen
        .iter()
        .map(|(n, art)| match art {
            Art::Zahl => format!(", {}: i64", bezeichner(n)),
            Art::Text => format!(", {}: impl std::fmt::Display", bezeichner(n)),
        })
        .collect();
    let rueckgabe = if statisch { "&'static str" } else { "String" };
    let _ = writeln!(
        aus,
        "    #[must_use]\n    pub fn {name}(sprache: Sprache{parameter}) -> {rueckgabe} {{\n        match sprache {{"
    );
    for Sprache { tag, variante, .. } in SPRACHEN {
        let tag = wirklich(tag, id, sprachen);
        let nachricht = &sprachen[tag].1[id];
        let quelle = SPRACHEN.iter().find(|s| s.tag == tag);
        // What is put into a sentence that runs from the right keeps its own direction (FSI ... PDI).
        let isoliert = quelle.is_some_and(|s| s.von_rechts);
        let wirkliche = quelle.map_or("De", |s| s.variante);
        let koerper = match (&nachricht.fertig, &nachricht.teile) {
            (Some(text), _) if statisch => format!("{text:?}"),
            (_, Some(teile)) => {
                let muster: String = teile
                    .iter()
                    .map(|t| match t {
                        Teil::Text(t) => t.replace('{', "{{").replace('}', "}}"),
                        Teil::Variable(v) if isoliert && v != OHNE_ISOLATE => {
                            format!("\u{2068}{{{}}}\u{2069}", bezeichner(v))
                        }
                        Teil::Variable(v) => format!("{{{}}}", bezeichner(v)),
                    })
                    .collect();
                format!("format!({muster:?})")
            }
            _ => {
                let argumente: String = variablen
                    .iter()
                    .map(|(n, art)| match art {
                        Art::Zahl => format!("({n:?}, super::Argument::Zahl({})), ", bezeichner(n)),
                        Art::Text => format!("({n:?}, super::Argument::Text({}.to_string())), ", bezeichner(n)),
                    })
                    .collect();
                format!("BUENDEL.format(Sprache::{wirkliche}, {id:?}, vec![{argumente}])")
            }
        };
        let _ = writeln!(aus, "            Sprache::{variante} => {koerper},");
    }
    aus.push_str("        }\n    }\n");
}
