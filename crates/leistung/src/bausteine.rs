//! Building blocks: what many services share exists once, under `leistungen/bausteine/`, and a service names it.
//!
//! The blocks that a folder uses become part of its files (under `bausteine/`), so the content hash covers them and a
//! stored version needs no library. How groups of questions get into a form stands in `formularbausteine`.

use std::collections::{BTreeMap, BTreeSet};

use grund::Sprache;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    Befund, Brief, Parameterdefinition, Rechtsbehelf, STAMM, Stamm, Texte, dateien::Dateien, saetze, stamm::satz,
};

/// Where blocks stand, in the library beside the services and in the files of a service.
pub(crate) const BAUSTEINE: &str = "bausteine/";

/// Prefix of the ids of processes that are blocks: `calledElement="baustein_bescheid"`.
const GERUFEN: &str = "calledElement=\"baustein_";

/// Prefix of the namespaces of shared decisions.
const GETEILTE_REGELN: &str = "namespace=\"urn:basiswerk:baustein:regeln:";

/// Which blocks `leistung.toml` uses (`[bausteine]`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bausteinwahl {
    /// The whole process, instead of an `ablauf.bpmn` of its own.
    pub ablauf: Option<String>,
    /// The decisions, instead of a `regeln.dmn` of its own.
    pub regeln: Option<String>,
    /// The remedy, instead of `[rechtsbehelf]`.
    pub rechtsbehelf: Option<String>,
    /// The remedy against the fee of a letter that decides nothing else, instead of `[gebuehrenbehelf]`.
    pub gebuehrenbehelf: Option<String>,
    /// The field of the OZG: who leads and who paid, where the service does not say it itself.
    pub themenfeld: Option<String>,
    /// Groups of parameters.
    pub parameter: Vec<String>,
    /// Texts of sections, by section.
    pub texte: BTreeMap<crate::Abschnitt, String>,
}

/// The path of a block.
pub(crate) fn pfad(art: &str, name: &str) -> String {
    let endung = match art {
        "formular" => "json",
        "ablauf" => "bpmn",
        "regeln" => "dmn",
        "briefe" => "typ",
        _ => "toml",
    };
    format!("{BAUSTEINE}{art}/{name}.{endung}")
}

/// The blocks of `bibliothek` that `dateien` use, also through other blocks.
pub(crate) fn benutzte(dateien: &Dateien, bibliothek: &Dateien) -> Dateien {
    let mut gefunden = Dateien::new();
    let mut offen: Vec<String> = dateien.iter().flat_map(|(p, inhalt)| genannte(p, inhalt)).collect();
    while let Some(p) = offen.pop() {
        if let Some(inhalt) = bibliothek.get(&p).filter(|_| !gefunden.contains_key(&p)) {
            offen.extend(genannte(&p, inhalt));
            gefunden.insert(p, inhalt.clone());
        }
    }
    gefunden
}

/// The blocks that a file names.
fn genannte(datei: &str, inhalt: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(inhalt) else { return Vec::new() };
    match datei.rsplit('.').next() {
        Some("bpmn") => gerufene(text).map(|name| pfad("ablauf", name)).collect(),
        Some("dmn") => importierte(text).map(|name| pfad("regeln", name)).collect(),
        Some("json") if datei == "formular.json" => {
            let mut namen = Vec::new();
            if let Ok(form) = serde_json::from_str(text) {
                formularverweise(&form, &mut namen);
            }
            namen.into_iter().map(|n| pfad("formular", &n)).collect()
        }
        Some("toml") if datei == STAMM => {
            let mut namen = aus_stamm(text);
            namen.extend(saetze::genannte(text).map(|n| pfad("saetze", n)));
            namen
        }
        // A remedy brings the parameters that it asks.
        Some("toml") if datei.starts_with("bausteine/rechtsbehelf/") => {
            let behelf = toml::from_str::<Rechtsbehelf>(text).map(|b| b.parameter).unwrap_or_default();
            behelf.iter().map(|n| pfad("parameter", n)).collect()
        }
        _ => Vec::new(),
    }
}

/// The groups that a form names, also inside of references.
fn formularverweise(wert: &Value, namen: &mut Vec<String>) {
    match wert {
        Value::Object(felder) => {
            namen.extend(felder.get("baustein").and_then(Value::as_str).map(str::to_owned));
            felder.values().for_each(|w| formularverweise(w, namen));
        }
        Value::Array(liste) => liste.iter().for_each(|w| formularverweise(w, namen)),
        _ => {}
    }
}

fn gerufene(bpmn: &str) -> impl Iterator<Item = &str> {
    bpmn.split(GERUFEN).skip(1).filter_map(|rest| rest.split('"').next())
}

/// The shared decisions that a file imports: blocks are known by their namespace.
fn importierte(dmn: &str) -> impl Iterator<Item = &str> {
    let importe = dmn.split("import ").skip(1).filter_map(|rest| rest.split('>').next());
    importe.filter_map(|kopf| kopf.split(GETEILTE_REGELN).nth(1)?.split('"').next())
}

/// What `leistung.toml` names, as far as it can be read: its faults are found later.
fn aus_stamm(text: &str) -> Vec<String> {
    let Ok(tabelle) = text.parse::<toml::Table>() else { return Vec::new() };
    let wahl = tabelle.get("bausteine").cloned().and_then(|t| t.try_into::<Bausteinwahl>().ok()).unwrap_or_default();
    let einer = |art: &'static str, name: &Option<String>| name.iter().map(move |n| pfad(art, n)).collect::<Vec<_>>();
    let mut alle = einer("ablauf", &wahl.ablauf);
    alle.extend(einer("regeln", &wahl.regeln));
    alle.extend(einer("rechtsbehelf", &wahl.rechtsbehelf));
    alle.extend(einer("rechtsbehelf", &wahl.gebuehrenbehelf));
    alle.extend(einer("themenfeld", &wahl.themenfeld));
    alle.extend(wahl.parameter.iter().map(|n| pfad("parameter", n)));
    alle.extend(wahl.texte.values().map(|n| pfad("texte", n)));
    let briefe = tabelle.get("briefe").and_then(toml::Value::as_table);
    let vorlagen = briefe.into_iter().flat_map(|b| b.values()).filter_map(|b| b.get("vorlage")?.as_str());
    alle.extend(vorlagen.filter(|v| v.starts_with(BAUSTEINE)).map(str::to_owned));
    alle
}

/// A block that a file needs and the library lacks.
pub(crate) fn fehlt(datei: &str, stelle: impl Into<String>, art: &str, name: &str) -> Befund {
    let satz = format!("Den Baustein „{name}“ gibt es nicht. Erwartet wird leistungen/{}.", pfad(art, name));
    Befund::fehler(datei, stelle, satz)
}

/// Reads a block written in TOML.
pub(crate) fn toml_baustein<T: serde::de::DeserializeOwned>(
    dateien: &Dateien,
    (art, name): (&str, &str),
    stelle: &str,
    befunde: &mut Vec<Befund>,
) -> Option<T> {
    let ort = pfad(art, name);
    let Some(text) = dateien.get(&ort).and_then(|b| std::str::from_utf8(b).ok()) else {
        befunde.push(fehlt(STAMM, stelle, art, name));
        return None;
    };
    let fehler = |f: toml::de::Error| {
        let wo = f.span().map_or_else(String::new, |s| crate::befund::stelle(text, s.start));
        befunde.push(Befund::fehler(&ort, wo, satz(f.message())));
    };
    toml::from_str(text).map_err(fehler).ok()
}

/// `bausteine/parameter/<name>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parametergruppe {
    parameter: IndexMap<String, Parameterdefinition>,
    #[serde(default)]
    texte: BTreeMap<String, BTreeMap<String, String>>,
}

/// Lays remedy, parameters and texts of blocks into the master data; what the service says itself comes first.
pub(crate) fn in_stamm(dateien: &Dateien, stamm: &mut Stamm, texte: &mut Texte, befunde: &mut Vec<Befund>) {
    saetze::einsetzen(dateien, stamm, befunde);
    let wahl = stamm.bausteine.clone();
    let behelfe = [
        ("rechtsbehelf", &wahl.rechtsbehelf, &mut stamm.rechtsbehelf),
        ("gebuehrenbehelf", &wahl.gebuehrenbehelf, &mut stamm.gebuehrenbehelf),
    ];
    for (wort, name, eigener) in behelfe {
        let Some(name) = name else { continue };
        let stelle = format!("bausteine.{wort}");
        if eigener.is_some() {
            let satz = format!("Es gibt [{wort}] und einen Baustein dafür. Streichen Sie eins von beiden.");
            befunde.push(Befund::fehler(STAMM, &stelle, satz));
        }
        let gelesen: Option<Rechtsbehelf> = toml_baustein(dateien, ("rechtsbehelf", name), &stelle, befunde);
        *eigener = eigener.take().or(gelesen);
    }
    if let Some(name) = &wahl.themenfeld {
        stamm.themenfeld = toml_baustein(dateien, ("themenfeld", name), "bausteine.themenfeld", befunde);
    }
    // After the service's own groups: those come first.
    let mut gruppen = wahl.parameter.clone();
    let behelfe = stamm.rechtsbehelf.iter().chain(&stamm.gebuehrenbehelf).flat_map(|b| b.parameter.clone());
    for name in behelfe {
        if !gruppen.contains(&name) {
            gruppen.push(name);
        }
    }
    for name in &gruppen {
        let gelesen: Option<Parametergruppe> =
            toml_baustein(dateien, ("parameter", name), "bausteine.parameter", befunde);
        let Some(gruppe) = gelesen else { continue };
        let eigene: BTreeSet<String> = stamm.parameter.keys().cloned().collect();
        for (name, definition) in gruppe.parameter {
            stamm.parameter.entry(name).or_insert(definition);
        }
        let fremd = |s: &str| eigene.iter().any(|e| s.strip_prefix("parameter-") == Some(e.as_str()));
        texte_dazu(gruppe.texte, texte, &pfad("parameter", name), befunde, |s| (!fremd(s)).then(|| s.to_owned()));
    }
    for (abschnitt, name) in &wahl.texte {
        let stelle = format!("bausteine.texte.{abschnitt}");
        if stamm.texte.contains_key(abschnitt) {
            let satz = "Der Abschnitt steht auch unter [texte]. Streichen Sie eins von beiden.";
            befunde.push(Befund::fehler(STAMM, stelle, satz));
            continue;
        }
        let gelesen: Option<BTreeMap<String, String>> = toml_baustein(dateien, ("texte", name), &stelle, befunde);
        let Some(mut sprachen) = gelesen else { continue };
        for text in sprachen.values_mut() {
            *text = einsetzen(text, stamm);
        }
        match sprachen.remove("de") {
            Some(de) => drop(stamm.texte.insert(*abschnitt, de)),
            None => befunde.push(Befund::fehler(pfad("texte", name), "de", "Der deutsche Text fehlt.")),
        }
        let je_sprache =
            sprachen.into_iter().map(|(tag, text)| (tag, BTreeMap::from([("text".to_owned(), text)]))).collect();
        let schluessel = format!("abschnitt-{abschnitt}");
        texte_dazu(je_sprache, texte, &pfad("texte", name), befunde, |_| Some(schluessel.clone()));
    }
    zahlen(stamm, befunde);
}

/// Fills figures into the German sections; what nothing fills would stand in braces before citizens.
fn zahlen(stamm: &mut Stamm, befunde: &mut Vec<Befund>) {
    let gefuellt: Vec<_> = stamm.texte.iter().map(|(a, t)| (*a, einsetzen(t, stamm))).collect();
    for (abschnitt, text) in gefuellt {
        for name in crate::muster::namen(&text) {
            let satz =
                format!("„{{{name}}}“ füllt hier nichts. Möglich sind Zahlen aus [bearbeitung] und [aufbewahrung].");
            befunde.push(Befund::fehler(STAMM, format!("texte.{abschnitt}"), satz));
        }
        stamm.texte.insert(abschnitt, text);
    }
}

/// Figures of the service in a section: `{ziel_tage}` and its kin.
fn einsetzen(text: &str, stamm: &Stamm) -> String {
    let (b, a) = (&stamm.bearbeitung, &stamm.aufbewahrung);
    [
        ("{ziel_tage}", b.ziel_tage.to_string()),
        ("{nachforderung_tage}", b.nachforderung_tage.to_string()),
        ("{zahlung_tage}", b.zahlung_tage.to_string()),
        ("{entwurf_tage}", a.entwurf_tage.to_string()),
        ("{vorgang_jahre}", a.vorgang_jahre.to_string()),
    ]
    .into_iter()
    .fold(text.trim().to_owned(), |t, (name, wert)| t.replace(name, &wert))
}

/// Adds texts of a block; those of the service stay.
pub(crate) fn texte_dazu(
    sprachen: BTreeMap<String, BTreeMap<String, String>>,
    texte: &mut Texte,
    datei: &str,
    befunde: &mut Vec<Befund>,
    schluessel: impl Fn(&str) -> Option<String>,
) {
    for (tag, eintraege) in sprachen {
        let Ok(sprache) = tag.parse::<Sprache>() else {
            befunde.push(Befund::fehler(datei, tag.clone(), format!("Die Sprache „{tag}“ gibt es nicht.")));
            continue;
        };
        let benannt =
            eintraege.into_iter().filter_map(|(name, text)| Some((schluessel(&name)?, text.trim().to_owned())));
        texte.ergaenzen(sprache, benannt);
    }
}

/// Does a letter of this service use one of the shared templates? Then it needs its own words.
pub(crate) fn briefe(stamm: &Stamm, befunde: &mut Vec<Befund>) {
    let braucht = |b: &&Brief| b.vorlage.starts_with(BAUSTEINE) && b.entscheidung.is_empty();
    for (id, _) in stamm.briefe.iter().filter(|(_, b)| braucht(b)) {
        let satz = "Diese Vorlage braucht den Schlüssel „entscheidung“: die Sätze, um die es geht.";
        befunde.push(Befund::fehler(STAMM, format!("briefe.{id}"), satz));
    }
}
