//! The files of a model: its own and the ones that it imports. Nothing is fetched: who reads a model hands over what may be
//! imported, and a model is found among that by its namespace, as DMN 1.5 (6.3.3) says.

use std::collections::BTreeSet;

use dsntk_model::{Definitions, DmnElement, NamedElement};

use crate::{MAX_TIEFE, RegelFehler, leser::Selbstrufer, modell::unbrauchbar, pruefung};

/// Largest model, in bytes.
const MAX_MODELL: usize = 1_000_000;
/// Most models that hang together.
const MAX_MODELLE: usize = 30;

/// The model first, then everything that it imports, each once.
///
/// # Errors
/// A file is no DMN, an imported model is missing, or models import each other in a circle.
pub(crate) fn lesen(xml: &str, andere: &[&str]) -> Result<Vec<Definitions>, RegelFehler> {
    let haupt = eines(xml)?;
    let mut vorrat: Vec<Definitions> = Vec::new();
    if !haupt.imports().is_empty() {
        // What cannot be read is missing where it is needed.
        vorrat = andere.iter().filter_map(|t| eines(t).ok()).filter(|d| d.namespace() != haupt.namespace()).collect();
    }
    let mut aus = Vec::new();
    let mut weg = Vec::new();
    sammeln(haupt, &mut vorrat, &mut weg, &mut aus)?;
    aus.reverse();
    Ok(aus)
}

/// What a model imports, then the model itself.
fn sammeln(
    d: Definitions,
    vorrat: &mut Vec<Definitions>,
    weg: &mut Vec<(String, String)>,
    aus: &mut Vec<Definitions>,
) -> Result<(), RegelFehler> {
    weg.push((d.namespace().to_owned(), d.name().to_owned()));
    let mut namen = BTreeSet::new();
    for import in d.imports() {
        let (name, ziel) = (import.name(), import.namespace());
        if !import.import_type().contains("/DMN/") {
            return Err(unbrauchbar(format!("„{name}“ importiert kein Entscheidungsmodell; möglich ist nur DMN")));
        }
        if name.is_empty() || !namen.insert(name.to_owned()) {
            return Err(unbrauchbar(format!("jeder Import braucht einen eigenen Namen; „{name}“ geht nicht")));
        }
        if let Some((_, kreis)) = weg.iter().find(|(ns, _)| ns == ziel) {
            return Err(unbrauchbar(format!("„{}“ und „{kreis}“ importieren einander im Kreis", d.name())));
        }
        if aus.iter().any(|a| a.namespace() == ziel) {
            continue;
        }
        let Some(stelle) = vorrat.iter().position(|v| v.namespace() == ziel) else {
            return Err(unbrauchbar(format!(
                "„{}“ importiert das Modell „{name}“ mit dem Namensraum „{ziel}“. Eine solche Datei ist nicht dabei",
                d.name()
            )));
        };
        if weg.len() + aus.len() > MAX_MODELLE {
            return Err(unbrauchbar(format!("mehr als {MAX_MODELLE} Modelle importieren einander")));
        }
        let anderes = vorrat.swap_remove(stelle);
        sammeln(anderes, vorrat, weg, aus)?;
    }
    weg.pop();
    aus.push(d);
    Ok(())
}

fn eines(xml: &str) -> Result<Definitions, RegelFehler> {
    groesse(xml)?;
    dsntk_model::parse(xml).map_err(|e| unbrauchbar(pruefung::auf_deutsch(&e.to_string())))
}

/// The file without these decisions, functions and services: what was not found to end is not even built.
///
/// # Errors
/// The file is no XML.
pub(crate) fn ohne(xml: &str, kennungen: &BTreeSet<String>) -> Result<String, RegelFehler> {
    let baum = roxmltree::Document::parse(xml).map_err(|_| unbrauchbar("die Datei ist kein lesbares XML"))?;
    let mut aus = xml.to_owned();
    let weg = |n: &roxmltree::Node<'_, '_>| {
        matches!(n.tag_name().name(), "decision" | "businessKnowledgeModel" | "decisionService")
            && n.attribute("id").is_some_and(|id| kennungen.contains(id))
    };
    let mut stellen: Vec<_> = baum.root_element().children().filter(weg).map(|n| n.range()).collect();
    stellen.sort_by_key(|r| std::cmp::Reverse(r.start));
    for stelle in stellen {
        aus.replace_range(stelle, "");
    }
    Ok(aus)
}

/// What `mit_selbst` adds is called so and numbered.
const ZUSATZ: &str = "basiswerk-selbst-";

/// The name of the decision that gives the function itself.
pub(crate) fn zusatz(nr: usize) -> String {
    format!("{ZUSATZ}d{nr}")
}

/// The file with what functions that call themselves need (in the order of their keys): a decision whose value is the function,
/// so that it can be put behind a guard, and inside the function something of its own name, so that the reader of
/// expressions knows the name there.
///
/// # Errors
/// The file is no XML.
pub(crate) fn mit_selbst<'a>(
    xml: &str,
    funktionen: impl Iterator<Item = &'a Selbstrufer>,
) -> Result<String, RegelFehler> {
    let baum = roxmltree::Document::parse(xml).map_err(|_| unbrauchbar("die Datei ist kein lesbares XML"))?;
    let wurzel = baum.root_element();
    let ende =
        |n: &roxmltree::Node<'_, '_>| xml.get(n.range()).and_then(|t| t.rfind("</")).map(|e| n.range().start + e);
    let mut stellen = Vec::new();
    let mut anhang = String::new();
    let vorsatz = xml.get(wurzel.range()).and_then(|t| t.get(1..t.find("definitions")?)).unwrap_or_default();
    for (nr, Selbstrufer { id, name, .. }) in funktionen.enumerate() {
        let name = name.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        let (p, entscheidung) = (vorsatz, zusatz(nr));
        let funktion = |n: &roxmltree::Node<'_, '_>| {
            n.tag_name().name() == "businessKnowledgeModel" && n.attribute("id") == Some(id.as_str())
        };
        let stelle = wurzel.children().find(funktion).as_ref().and_then(ende);
        let stelle = stelle.ok_or_else(|| unbrauchbar(format!("die Funktion „{name}“ ist nicht zu finden")))?;
        let braucht = |ziel: &str| {
            format!(r##"<{p}knowledgeRequirement><{p}requiredKnowledge href="#{ziel}"/></{p}knowledgeRequirement>"##)
        };
        stellen.push((stelle, braucht(&format!("{ZUSATZ}b{nr}"))));
        anhang += &format!(
            r#"<{p}businessKnowledgeModel id="{ZUSATZ}b{nr}" name="{ZUSATZ}b{nr}"><{p}variable name="{name}"/><{p}encapsulatedLogic><{p}literalExpression><{p}text>null</{p}text></{p}literalExpression></{p}encapsulatedLogic></{p}businessKnowledgeModel>"#
        );
        anhang += &format!(
            r#"<{p}decision id="{entscheidung}" name="{entscheidung}"><{p}variable name="{entscheidung}"/>{}<{p}literalExpression><{p}text>{name}</{p}text></{p}literalExpression></{p}decision>"#,
            braucht(id)
        );
    }
    let schluss = ende(&wurzel).ok_or_else(|| unbrauchbar("die Datei ist leer"))?;
    stellen.push((schluss, anhang));
    stellen.sort_by_key(|(stelle, _)| std::cmp::Reverse(*stelle));
    let mut aus = xml.to_owned();
    for (stelle, text) in stellen {
        aus.insert_str(stelle, &text);
    }
    Ok(aus)
}

/// Size and nesting of the XML, before a recursive parser sees it.
fn groesse(xml: &str) -> Result<(), RegelFehler> {
    if xml.len() > MAX_MODELL {
        return Err(unbrauchbar(format!("die Datei ist größer als {MAX_MODELL} Byte")));
    }
    let mut rest = xml;
    let mut tiefe = 0_usize;
    while let Some(stelle) = rest.find('<') {
        rest = &rest[stelle + 1..];
        if rest.starts_with("!DOCTYPE") {
            return Err(unbrauchbar("eine DOCTYPE-Angabe ist nicht erlaubt"));
        }
        let ende = if rest.starts_with("!--") {
            "-->"
        } else if rest.starts_with("![CDATA[") {
            "]]>"
        } else {
            ">"
        };
        let Some(bis) = rest.find(ende) else { break };
        let inhalt = &rest[..bis];
        match inhalt.bytes().next() {
            Some(b'!' | b'?') => {}
            Some(b'/') => tiefe = tiefe.saturating_sub(1),
            _ if inhalt.ends_with('/') => {}
            _ => tiefe += 1,
        }
        if tiefe > MAX_TIEFE {
            return Err(unbrauchbar("die Datei ist zu tief verschachtelt"));
        }
        rest = &rest[bis + ende.len()..];
    }
    Ok(())
}
