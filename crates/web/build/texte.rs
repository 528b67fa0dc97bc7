//! Fluent messages -> typed accessors. A key that one language lacks, or whose variables differ, stops the build.
//!
//! `texte/de/portal.ftl` becomes `texte::portal`, its message `suche-titel` the function `suche_titel`. A message
//! without variables is a `&'static str` that Fluent has formatted here; one with plain variables is put together
//! by generated code; only messages that select (plural forms) reach Fluent at run time.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use fluent_bundle::{FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const SPRACHEN: [(&str, &str); 2] = [("de", "De"), ("en", "En")];

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
    for (tag, _) in SPRACHEN {
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
    for (stamm, sprachen) in &dateien {
        vergleichen(stamm, sprachen)?;
        schreiben(&mut aus, stamm, sprachen);
    }
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
                matches!(v.key, fluent_syntax::ast::VariantKey::Identifier { name } if ["zero", "one", "two", "few", "many"].contains(&name))
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

fn vergleichen(stamm: &str, sprachen: &BTreeMap<&str, (String, Datei)>) -> Result<(), String> {
    let mut fehler = Vec::new();
    for (tag, _) in SPRACHEN {
        let Some((_, hier)) = sprachen.get(tag) else {
            return Err(format!("texte/{tag}/{stamm}.ftl is missing"));
        };
        for (anderer, (_, dort)) in sprachen {
            for (id, nachricht) in dort {
                match hier.get(id) {
                    None => fehler.push(format!("texte/{tag}/{stamm}.ftl: {id} is missing ({anderer} has it)")),
                    Some(eigene) => {
                        let namen = |n: &Nachricht| {
                            let mut v: Vec<String> = n.variablen.iter().map(|(n, _)| n.clone()).collect();
                            v.sort();
                            v
                        };
                        if namen(eigene) != namen(nachricht) {
                            fehler.push(format!("{stamm}.ftl: {id} has other variables in {tag} than in {anderer}"));
                        }
                    }
                }
            }
        }
    }
    if fehler.is_empty() { Ok(()) } else { Err(fehler.join("\n")) }
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
    for (tag, variante) in SPRACHEN {
        let _ =
            writeln!(aus, "    const QUELLE_{}: &str = include_str!({:?});", variante.to_uppercase(), sprachen[tag].0);
    }
    aus.push_str("    static BUENDEL: super::Buendel = super::Buendel::new(STAMM, QUELLE_DE, QUELLE_EN);\n");
    for (id, deutsch) in &sprachen["de"].1 {
        let mut variablen = deutsch.variablen.clone();
        for (_, datei) in sprachen.values() {
            for (name, art) in &datei[id].variablen {
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
    for (tag, variante) in SPRACHEN {
        let nachricht = &sprachen[tag].1[id];
        let koerper = match (&nachricht.fertig, &nachricht.teile) {
            (Some(text), _) if statisch => format!("{text:?}"),
            (_, Some(teile)) => {
                let muster: String = teile
                    .iter()
                    .map(|t| match t {
                        Teil::Text(t) => t.replace('{', "{{").replace('}', "}}"),
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
                format!("BUENDEL.format(Sprache::{variante}, {id:?}, vec![{argumente}])")
            }
        };
        let _ = writeln!(aus, "            Sprache::{variante} => {koerper},");
    }
    aus.push_str("        }\n    }\n");
}
