//! Building blocks: what many services share exists once, under `leistungen/bausteine/`, and a service names it.
//!
//! The blocks that a folder uses become part of its files (under `bausteine/`), so the content hash covers them and a
//! stored version needs no library.

use std::collections::{BTreeMap, BTreeSet};

use grund::Sprache;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use crate::{
    Befund, Brief, Parameterdefinition, Rechtsbehelf, STAMM, Stamm, Texte, befund::zeile, dateien::Dateien, saetze,
    stamm::satz,
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
fn texte_dazu(
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

// Groups of the form.

/// `bausteine/formular/<name>.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gruppe {
    /// As a page: its heading.
    titel: Option<String>,
    /// As a page: what stands above the questions.
    einleitung: Option<String>,
    felder: Vec<serde_json::Map<String, Value>>,
    /// By language, then by key; keys begin with the field's id (or are `titel`, `einleitung`).
    #[serde(default)]
    texte: BTreeMap<String, BTreeMap<String, String>>,
}

/// `{ "baustein": "person", ... }` in `formular.json`, in place of a page or of fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Verweis {
    baustein: String,
    /// Comes before every id.
    #[serde(default)]
    vorsatz: String,
    /// Only these fields.
    #[serde(default)]
    nur: Vec<String>,
    /// Not these fields.
    #[serde(default)]
    ohne: Vec<String>,
    wenn: Option<String>,
    /// Other keys of single fields.
    #[serde(default)]
    anders: BTreeMap<String, serde_json::Map<String, Value>>,
    // As a page.
    id: Option<String>,
    titel: Option<String>,
    einleitung: Option<String>,
    abschnitt: Option<String>,
    begruendung: Option<String>,
    /// Fields before and after those of the block.
    #[serde(default)]
    davor: Vec<Value>,
    #[serde(default)]
    dazu: Vec<Value>,
}

/// The form with its blocks laid in, line by line as it was, and from which block a field comes.
pub(crate) struct Eingesetzt {
    pub text: String,
    pub herkunft: BTreeMap<String, String>,
}

/// `formular.json` with its blocks put in; `None` where it cannot be read.
#[must_use]
pub fn formular_mit_bausteinen(dateien: &Dateien) -> Option<Value> {
    let text = std::str::from_utf8(dateien.get("formular.json")?).ok()?;
    let eingesetzt = in_formular(dateien, text, &mut Texte::default(), &mut Vec::new())?;
    serde_json::from_str(&eingesetzt.text).ok()
}

/// Lays the blocks into `formular.json`; their texts go to `texte`. `None`: a fault that is reported.
pub(crate) fn in_formular(
    dateien: &Dateien,
    text: &str,
    texte: &mut Texte,
    befunde: &mut Vec<Befund>,
) -> Option<Eingesetzt> {
    let mut aus = Eingesetzt { text: String::new(), herkunft: BTreeMap::new() };
    // What is no JSON at all is reported by whoever reads the form.
    if serde_json::from_str::<Value>(text).is_err() {
        aus.text.push_str(text);
        return Some(aus);
    }
    let vorher = befunde.len();
    let mut bis = 0;
    for (ort, als_seite) in verweise(text) {
        let (von, ende) = (ort.start, ort.end);
        // A reference inside of another is laid in with it.
        if von < bis {
            continue;
        }
        let roh = text.get(ort).unwrap_or_default();
        aus.text.push_str(text.get(bis..von).unwrap_or_default());
        bis = ende;
        let stelle = zeile(text, von);
        let mut einsatz = Einsatz { dateien, stelle: &stelle, texte, befunde, herkunft: &mut aus.herkunft };
        let Some(verweis) = einsatz.verweis(serde_json::from_str(roh)) else { continue };
        let ersatz = if als_seite { einsatz.seite(&verweis) } else { einsatz.felder(&verweis, None) };
        let einzeln: Vec<String> = ersatz.unwrap_or_default().iter().map(Value::to_string).collect();
        aus.text.push_str(&einzeln.join(", "));
        aus.text.extend(std::iter::repeat_n('\n', roh.matches('\n').count()));
    }
    aus.text.push_str(text.get(bis..).unwrap_or_default());
    (befunde.len() == vorher).then_some(aus)
}

/// One reference being laid in.
struct Einsatz<'a> {
    dateien: &'a Dateien,
    stelle: &'a str,
    texte: &'a mut Texte,
    befunde: &'a mut Vec<Befund>,
    herkunft: &'a mut BTreeMap<String, String>,
}

impl Einsatz<'_> {
    fn melden(&mut self, satz: String) {
        self.befunde.push(Befund::fehler("formular.json", self.stelle, satz));
    }

    fn verweis(&mut self, gelesen: serde_json::Result<Verweis>) -> Option<Verweis> {
        let melden =
            |e| self.melden(format!("Der Verweis auf einen Baustein ist nicht lesbar. {}", formular::json_satz(&e)));
        gelesen.map_err(melden).ok()
    }

    fn gruppe(&mut self, name: &str) -> Option<Gruppe> {
        let datei = pfad("formular", name);
        let Some(inhalt) = self.dateien.get(&datei) else {
            self.befunde.push(fehlt("formular.json", self.stelle, "formular", name));
            return None;
        };
        let fehler = |e: serde_json::Error| {
            let satz = format!("Der Baustein ist nicht lesbar. {}", formular::json_satz(&e));
            self.befunde.push(Befund::fehler(datei, format!("Zeile {}, Spalte {}", e.line(), e.column()), satz));
        };
        serde_json::from_slice(inhalt).map_err(fehler).ok()
    }

    /// The fields of a reference; with `seite` its page's texts are taken too.
    fn felder(&mut self, v: &Verweis, seite: Option<&str>) -> Option<Vec<Value>> {
        let datei = pfad("formular", &v.baustein);
        let g = self.gruppe(&v.baustein)?;
        let ids: Vec<String> = g.felder.iter().filter_map(|f| Some(f.get("id")?.as_str()?.to_owned())).collect();
        for name in v.nur.iter().chain(&v.ohne).chain(v.anders.keys()).filter(|n| !ids.contains(n)) {
            let da = ids.join(", ");
            self.melden(format!("Der Baustein „{}“ hat keine Frage „{name}“. Er hat: {da}.", v.baustein));
        }
        let bleibt = |id: &str| (v.nur.is_empty() || v.nur.iter().any(|n| n == id)) && !v.ohne.iter().any(|n| n == id);
        let mut felder: Vec<Value> = Vec::new();
        for mut feld in g.felder {
            let id = feld.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            if !bleibt(&id) {
                continue;
            }
            umbenennen(&mut feld, v, &ids, seite.is_some());
            self.herkunft.insert(format!("{}{id}", v.vorsatz), datei.clone());
            if let Some(anders) = v.anders.get(&id) {
                feld.extend(anders.clone());
                feld.retain(|_, wert| !wert.is_null());
            }
            felder.push(Value::Object(feld));
        }
        let (titel, einleitung) = (v.titel.is_none(), v.einleitung.is_none());
        texte_dazu(g.texte, self.texte, &datei, self.befunde, |s| match (s, seite) {
            ("titel", Some(id)) => titel.then(|| format!("seite-{id}")),
            ("einleitung", Some(id)) => einleitung.then(|| format!("seite-{id}-einleitung")),
            _ => feldschluessel(s, &ids, v).filter(|_| ids.iter().any(|id| bleibt(id) && gehoert(s, id))),
        });
        Some(felder)
    }

    /// A field beside those of the block, or the fields of another block.
    fn weitere(&mut self, werte: &[Value]) -> Vec<Value> {
        let mut alle = Vec::new();
        for wert in werte {
            if wert.get("baustein").is_none() {
                alle.push(wert.clone());
            } else if let Some(v) = self.verweis(serde_json::from_value(wert.clone())) {
                alle.extend(self.felder(&v, None).unwrap_or_default());
            }
        }
        alle
    }

    fn seite(&mut self, v: &Verweis) -> Option<Vec<Value>> {
        let id = v.id.clone().unwrap_or_else(|| format!("{}{}", v.vorsatz, v.baustein));
        let g = self.gruppe(&v.baustein)?;
        let Some(titel) = v.titel.clone().or(g.titel) else {
            let satz = "ist keine ganze Seite. Geben Sie „titel“ an oder setzen Sie ihn unter „felder“ ein.";
            self.melden(format!("Der Baustein „{}“ {satz}", v.baustein));
            return None;
        };
        let mut felder = self.weitere(&v.davor);
        felder.extend(self.felder(v, Some(&id))?);
        felder.extend(self.weitere(&v.dazu));
        let mut aus = serde_json::Map::from_iter([("id".to_owned(), id.into()), ("titel".to_owned(), titel.into())]);
        // An empty text takes the block's introduction away.
        let einleitung = v.einleitung.clone().or(g.einleitung).filter(|e| !e.is_empty());
        let kopf = [("abschnitt", &v.abschnitt), ("wenn", &v.wenn), ("begruendung", &v.begruendung)];
        for (name, wert) in [("einleitung", &einleitung)].into_iter().chain(kopf) {
            aus.extend(wert.iter().map(|w| (name.to_owned(), Value::from(w.as_str()))));
        }
        aus.insert("felder".to_owned(), felder.into());
        Some(vec![Value::Object(aus)])
    }
}

/// Puts the prefix before the ids of a field and of what its conditions ask, and adds the condition of the reference.
fn umbenennen(feld: &mut serde_json::Map<String, Value>, v: &Verweis, ids: &[String], als_seite: bool) {
    let neu =
        |text: &str| ids.iter().fold(text.to_owned(), |t, id| wort_ersetzen(&t, id, &format!("{}{id}", v.vorsatz)));
    if !v.vorsatz.is_empty() {
        if let Some(Value::String(id)) = feld.get_mut("id") {
            *id = format!("{}{id}", v.vorsatz);
        }
        for name in ["wenn", "fruehestens", "spaetestens"] {
            if let Some(Value::String(ausdruck)) = feld.get_mut(name) {
                *ausdruck = neu(ausdruck);
            }
        }
        // Autofill knows the person at the keyboard; a prefix says that somebody else is meant.
        feld.remove("autocomplete");
        feld.remove("uebernehmen");
        feld.remove("fim");
    }
    // A page carries its condition itself.
    if let Some(wenn) = v.wenn.as_ref().filter(|_| !als_seite) {
        let beide = match feld.get("wenn").and_then(Value::as_str) {
            Some(eigene) => format!("({wenn}) and ({eigene})"),
            None => wenn.clone(),
        };
        feld.insert("wenn".to_owned(), beide.into());
    }
}

fn wort_ersetzen(text: &str, alt: &str, neu: &str) -> String {
    let teil = |c: char| c.is_alphanumeric() || c == '_';
    let mut aus = String::new();
    let mut rest = text;
    while let Some(ort) = rest.find(alt) {
        let (vor, ab) = rest.split_at(ort);
        let nach = ab.get(alt.len()..).unwrap_or_default();
        aus.push_str(vor);
        let ganz = !aus.ends_with(|c: char| teil(c) || c == '.') && !nach.starts_with(teil);
        aus.push_str(if ganz { neu } else { alt });
        rest = nach;
    }
    aus.push_str(rest);
    aus
}

fn gehoert(schluessel: &str, id: &str) -> bool {
    schluessel.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The key of a block's text in this form; `None` where the reference puts other words there.
fn feldschluessel(schluessel: &str, ids: &[String], v: &Verweis) -> Option<String> {
    let id = ids.iter().filter(|id| gehoert(schluessel, id)).max_by_key(|id| id.len())?;
    let teil = schluessel.get(id.len()..).unwrap_or_default();
    if let Some(anders) = v.anders.get(id) {
        let ersetzt = match teil {
            "" => anders.contains_key("frage"),
            "-hinweis" => anders.contains_key("hinweis"),
            "-text" => anders.contains_key("text"),
            "-eintrag" => anders.contains_key("eintrag"),
            _ => anders.contains_key("optionen") || anders.contains_key("felder"),
        };
        if ersetzt {
            return None;
        }
    }
    Some(format!("{}{schluessel}", v.vorsatz))
}

/// The places of the objects that refer to a block, and whether they stand for a page.
fn verweise(text: &str) -> Vec<(std::ops::Range<usize>, bool)> {
    let mut offen: Vec<(usize, bool)> = Vec::new();
    let mut gefunden = Vec::new();
    let bytes = text.as_bytes();
    let mut i = 0;
    while let Some(b) = bytes.get(i) {
        match b {
            b'"' => {
                let anfang = i + 1;
                i += 1;
                while let Some(c) = bytes.get(i).filter(|c| **c != b'"') {
                    i += if *c == b'\\' { 2 } else { 1 };
                }
                let doppelpunkt = text.get(i + 1..).is_some_and(|r| r.trim_start().starts_with(':'));
                if doppelpunkt
                    && text.get(anfang..i) == Some("baustein")
                    && let Some(letzte) = offen.last_mut()
                {
                    letzte.1 = true;
                }
            }
            b'{' => offen.push((i, false)),
            b'}' => {
                if let Some((von, true)) = offen.pop() {
                    // The form is the first brace, a page the second.
                    gefunden.push((von..i + 1, offen.len() == 1));
                }
            }
            _ => {}
        }
        i += 1;
    }
    gefunden.sort_by_key(|(ort, _)| ort.start);
    gefunden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_with_their_place() {
        let text = r#"{"titel": "baustein", "seiten": [{"baustein": "person"}, {"id": "x", "felder": [{"baustein": "bank", "anders": {"iban": {}}}]}]}"#;
        let gefunden: Vec<(&str, bool)> = verweise(text).into_iter().map(|(o, s)| (&text[o], s)).collect();
        assert_eq!(
            gefunden,
            [(r#"{"baustein": "person"}"#, true), (r#"{"baustein": "bank", "anders": {"iban": {}}}"#, false)]
        );
    }

    #[test]
    fn names_in_conditions_get_the_prefix_as_whole_words() {
        assert_eq!(wort_ersetzen("art = 1 and artig and x.art", "art", "p_art"), "p_art = 1 and artig and x.art");
    }
}
