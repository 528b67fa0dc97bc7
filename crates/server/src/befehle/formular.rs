//! `formular check | schema | pdf | import | export`: for whoever writes forms, and for their programs.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use ablage::Schriftstueck;
use clap::Subcommand;
use formular::{Befund, Einfuhr, Formular, Schwere, Umfeld};
use grund::{Sprache, Zeitpunkt};
use leistung::{Leistung, aus_ordner};
use regel::Wert;
use serde_json::{Value, json};

use super::{ablauf::datei_lesen, anzahl, bestand, dateifehler, nebenbei, sagen};
use crate::Fehler;

/// What can be done with a form.
#[derive(Debug, Subcommand)]
pub enum FormularBefehl {
    /// Prüft ein Formular und nennt jeden Mangel in einem Satz. Endet mit 1, wenn es Mängel gibt.
    Check {
        /// formular.json, allein oder im Ordner einer Leistung.
        datei: PathBuf,
        /// Die Mängel als JSON, für Programme.
        #[arg(long)]
        json: bool,
    },
    /// Zeigt das JSON Schema (2020-12) der Antworten.
    Schema {
        /// Wie bei `check`.
        datei: PathBuf,
    },
    /// Setzt das Formular als barrierefreies PDF (PDF/UA): leer zum Ausfüllen von Hand, oder mit Antworten.
    Pdf {
        /// Wie bei `check`.
        datei: PathBuf,
        /// Die Antworten als JSON; ihre Form zeigt `schema`.
        #[arg(long, value_name = "JSON")]
        antworten: Option<PathBuf>,
        /// Wohin. Ohne Angabe: neben das Formular, mit der Endung pdf.
        #[arg(long, value_name = "DATEI")]
        nach: Option<PathBuf>,
        /// Der Tag, der als heute gilt (JJJJ-MM-TT), für Fristen und Altersgrenzen.
        #[arg(long, value_name = "TAG", default_value = "2026-01-01")]
        heute: String,
        /// Die Sprache: de, de-simple, en oder hsb. Das Deutsche steht klein daneben, damit das Amt es lesen kann.
        #[arg(long, value_name = "SPRACHE", default_value = "de", value_parser = ["de", "de-simple", "en", "hsb"])]
        sprache: String,
    },
    /// Liest ein fremdes Formular und zeigt als JSON, was gefunden wurde: Gruppen, Felder, Regeln, Codelisten, Befunde und das
    /// Formular daraus. Endet mit 1, wenn etwas daran fehlerhaft ist.
    Import {
        /// XDatenfelder 2.0 oder 3.0, ein JSON Schema (2020-12) oder ein formular.json.
        datei: PathBuf,
        /// Eine Codeliste (genericode), die das Datenschema nur nennt. Mehrmals möglich.
        #[arg(long, value_name = "DATEI")]
        codeliste: Vec<PathBuf>,
    },
    /// Schreibt das Formular als XDatenfelder, den Standard von FIM, mit den Codelisten daneben. Was der Standard nicht sagen
    /// kann, steht danach in der Ausgabe.
    Export {
        /// Wie bei `check`.
        datei: PathBuf,
        /// Die Fassung des Standards: 2.0 oder 3.0.
        #[arg(long, value_name = "FASSUNG", default_value = "3.0", value_parser = ["2.0", "3.0"])]
        fassung: String,
        /// Der Ordner, in den geschrieben wird.
        #[arg(long, value_name = "ORDNER", default_value = ".")]
        nach: PathBuf,
        /// Was geschrieben wurde und was fehlt als JSON, für Programme.
        #[arg(long)]
        json: bool,
    },
}

/// Where blocks are looked for that do not lie beside the folder of the service.
pub struct Blockorte<'a> {
    /// Named on the command line.
    pub genannt: Option<&'a Path>,
    /// The services of the installation.
    pub eingerichtet: &'a Path,
}

impl Blockorte<'_> {
    /// The folders in their order, each the one in which `bausteine` lies.
    fn ordner(&self) -> Vec<PathBuf> {
        let genannt = self.genannt.map(|p| {
            let ist_bausteine = p.canonicalize().is_ok_and(|p| p.ends_with("bausteine"));
            if ist_bausteine { p.canonicalize().ok().and_then(|p| p.parent().map(Path::to_path_buf)) } else { None }
                .unwrap_or_else(|| p.to_path_buf())
        });
        genannt.map_or_else(|| vec![self.eingerichtet.to_path_buf()], |g| vec![g])
    }

    /// The files of a service with the blocks that they use.
    fn dateien(&self, ordner: &Path) -> Result<leistung::Dateien, Fehler> {
        let mut dateien = aus_ordner(ordner)?;
        for ort in self.ordner() {
            if self.genannt.is_some() && !ort.join("bausteine").is_dir() {
                return Err(format!("In {} gibt es keinen Ordner bausteine.", ort.display()).into());
            }
            dateien = leistung::mit_bausteinen(&dateien, &leistung::bibliothek(&ort)?);
        }
        Ok(dateien)
    }

    /// Where was looked, as a finding beside faults that blocks may have caused.
    fn gesucht(&self, ordner: &Path) -> Befund {
        let daneben = ordner.parent().map(|p| p.to_path_buf());
        let orte: Vec<String> = daneben
            .into_iter()
            .chain(self.ordner())
            .map(|o| {
                let o = o.join("bausteine");
                let wie = if o.is_dir() { "" } else { " (gibt es nicht)" };
                format!("{}{wie}", o.display())
            })
            .collect();
        let satz = format!(
            "Bausteine wurden hier gesucht: {}. Einen anderen Ordner nennen Sie mit --bausteine ORDNER.",
            orte.join(", ")
        );
        Befund { schwere: Schwere::Hinweis, ort: "bausteine".to_owned(), satz }
    }
}

/// Carries the command out.
///
/// # Errors
/// A file cannot be read or written.
pub fn ausfuehren(befehl: &FormularBefehl, orte: &Blockorte<'_>) -> Result<ExitCode, Fehler> {
    match befehl {
        FormularBefehl::Check { datei, json } => check(&im_ordner(datei), *json, orte),
        FormularBefehl::Schema { datei } => {
            sagen(&serde_json::to_string_pretty(&lesen(&im_ordner(datei), orte)?.schema())?);
            Ok(ExitCode::SUCCESS)
        }
        FormularBefehl::Pdf { datei, antworten, nach, heute, sprache } => {
            let wunsch = Druckwunsch { antworten: antworten.as_deref(), nach: nach.as_deref(), heute, sprache };
            pdf(&im_ordner(datei), &wunsch, orte)
        }
        FormularBefehl::Import { datei, codeliste } => einfuhr(&im_ordner(datei), codeliste, orte),
        FormularBefehl::Export { datei, fassung, nach, json } => ausfuhr(&im_ordner(datei), fassung, nach, *json, orte),
    }
}

/// The form of a service, where its folder is named.
fn im_ordner(datei: &Path) -> PathBuf {
    if datei.is_dir() { datei.join("formular.json") } else { datei.to_path_buf() }
}

fn text(datei: &Path) -> Result<String, Fehler> {
    let text =
        String::from_utf8(datei_lesen(datei)?).map_err(|_| format!("{} ist kein Text in UTF-8.", datei.display()))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn json_lesen(datei: &Path) -> Result<Value, Fehler> {
    let fehler = |e: serde_json::Error| {
        let (zeile, spalte) = (e.line(), e.column());
        format!("{}, Zeile {zeile}, Spalte {spalte}: {}", datei.display(), ::formular::json_satz(&e))
    };
    Ok(serde_json::from_str(&text(datei)?).map_err(fehler)?)
}

/// The form and what was noticed; with its blocks, parameters and rules where it stands in the folder of a service.
fn compile(datei: &Path, orte: &Blockorte<'_>) -> Result<(Option<Formular>, Vec<Befund>), Fehler> {
    let ordner = datei.canonicalize().ok().and_then(|p| p.parent().map(Path::to_path_buf));
    let ordner = ordner.filter(|o| o.join(leistung::STAMM).is_file() && datei.ends_with("formular.json"));
    let Some(ordner) = ordner else {
        return Ok(match Formular::lesen(&text(datei)?, None, &regel::Namen::new()) {
            Ok(formular) => {
                let hinweise = formular.hinweise().to_vec();
                (Some(formular), hinweise)
            }
            Err(befunde) => (None, befunde),
        });
    };
    let uebernehmen = |b: &leistung::Befund| {
        let schwere = if b.ist_fehler() { Schwere::Fehler } else { Schwere::Hinweis };
        Befund { schwere, ort: [b.datei.as_str(), b.stelle.as_str()].join(", "), satz: b.satz.clone() }
    };
    Ok(match Leistung::uebersetzen(&orte.dateien(&ordner)?) {
        Ok(l) => {
            let hinweise = l.hinweise.iter().map(uebernehmen).collect();
            (Some(l.formular.clone()), hinweise)
        }
        Err(befunde) => {
            let alle = befunde.iter().map(uebernehmen).chain([orte.gesucht(&ordner)]);
            (None, alle.collect())
        }
    })
}

/// The form, or all its faults as one sentence.
fn lesen(datei: &Path, orte: &Blockorte<'_>) -> Result<Formular, Fehler> {
    let (formular, befunde) = compile(datei, orte)?;
    let wichtig = |b: &&Befund| b.schwere == Schwere::Fehler || b.ort == "bausteine";
    let fehler = befunde.iter().filter(wichtig).map(|b| format!("\n{b}")).collect::<String>();
    formular.ok_or_else(|| format!("{} hat Fehler:{fehler}", datei.display()).into())
}

fn check(datei: &Path, als_json: bool, orte: &Blockorte<'_>) -> Result<ExitCode, Fehler> {
    let (formular, befunde) = compile(datei, orte)?;
    let fehler = befunde.iter().filter(|b| b.schwere == Schwere::Fehler).count();
    if als_json {
        let einfuhr = Einfuhr { befunde, ..Einfuhr::default() };
        sagen(&serde_json::to_string_pretty(&einfuhr.als_json()["befunde"])?);
    } else {
        befunde.iter().for_each(|b| sagen(&b.to_string()));
        sagen(&match fehler {
            0 => format!("{}: in Ordnung, {}", datei.display(), anzahl(befunde.len(), "Hinweis", "Hinweise")),
            n => format!("{}: {n} Fehler, {}", datei.display(), anzahl(befunde.len() - n, "Hinweis", "Hinweise")),
        });
    }
    Ok(if formular.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is to be printed, how and where to.
struct Druckwunsch<'a> {
    antworten: Option<&'a Path>,
    nach: Option<&'a Path>,
    heute: &'a str,
    sprache: &'a str,
}

fn pdf(datei: &Path, wunsch: &Druckwunsch<'_>, orte: &Blockorte<'_>) -> Result<ExitCode, Fehler> {
    let Druckwunsch { antworten, nach, heute, sprache } = *wunsch;
    let sprache: Sprache = sprache.parse().unwrap_or_default();
    let heute = heute.parse().map_err(|_| format!("„{heute}“ ist kein Tag. Schreiben Sie zum Beispiel 2026-01-31."))?;
    let formular = lesen(datei, orte)?;
    let mut daten = match antworten {
        None => formular.blanko(sprache),
        Some(pfad) => {
            let umfeld = Umfeld { heute, parameter: &Wert::Kontext(std::collections::BTreeMap::new()) };
            match formular.antworten_aus_json(&json_lesen(pfad)?, &umfeld) {
                Ok(a) => formular.ausgefuellt(&a, &umfeld, sprache),
                Err(befunde) => {
                    befunde.iter().for_each(|b| sagen(&b.to_string()));
                    return Ok(ExitCode::FAILURE);
                }
            }
        }
    };
    daten["blanko"] = json!(antworten.is_none());
    let bytes = ablage::setzen(&Schriftstueck::formular(daten, Zeitpunkt::UNIX_EPOCH))?;
    let ziel = nach.map_or_else(|| datei.with_extension("pdf"), Path::to_path_buf);
    std::fs::write(&ziel, bytes)
        .map_err(|e| format!("{} lässt sich nicht schreiben: {}", ziel.display(), dateifehler(&e)))?;
    sagen(&format!("{} ist geschrieben.", ziel.display()));
    Ok(ExitCode::SUCCESS)
}

/// Which foreign form a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Herkunft {
    /// Our own `formular.json`.
    Eigenes,
    /// JSON Schema.
    JsonSchema,
    /// XDatenfelder 2 or 3 (XML).
    XDatenfelder,
}

impl Herkunft {
    const fn name(self) -> &'static str {
        match self {
            Self::Eigenes => "formular.json",
            Self::JsonSchema => "JSON Schema",
            Self::XDatenfelder => "XDatenfelder",
        }
    }
}

fn herkunft(bytes: &[u8]) -> Option<Herkunft> {
    let ohne_marke = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    // UTF-16 begins with a mark, or with a zero beside the bracket.
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || bytes.starts_with(b"\0<") {
        return Some(Herkunft::XDatenfelder);
    }
    match ohne_marke.first()? {
        b'<' => Some(Herkunft::XDatenfelder),
        b'{' => {
            let json: Value = serde_json::from_slice(ohne_marke).ok()?;
            Some(if json.get("seiten").is_some() { Herkunft::Eigenes } else { Herkunft::JsonSchema })
        }
        _ => None,
    }
}

fn einfuhr(datei: &Path, listen: &[PathBuf], orte: &Blockorte<'_>) -> Result<ExitCode, Fehler> {
    let bytes = datei_lesen(datei)?;
    let Some(quelle) = herkunft(&bytes) else {
        let satz = "Das ist weder JSON noch XML. Eingelesen werden XDatenfelder 2.0 und 3.0, JSON Schema (2020-12) und \
                    formular.json.";
        return Err(format!("{}: {satz}", datei.display()).into());
    };
    let ein = match quelle {
        Herkunft::Eigenes => eigenes(datei, orte)?,
        Herkunft::JsonSchema => match formular::schema_einlesen(&json_lesen(datei)?) {
            Ok(ein) => geprueft(ein),
            Err(befund) => Einfuhr { befunde: vec![befund], ..Einfuhr::default() },
        },
        Herkunft::XDatenfelder => return xdatenfelder_einlesen(&bytes, listen),
    };
    let fehlerhaft = ein.befunde.iter().any(|b| b.schwere == Schwere::Fehler);
    let json = bestand::einheitlich(&ein.als_json(), quelle.name());
    sagen(&serde_json::to_string_pretty(&json)?);
    Ok(if fehlerhaft { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The code lists that came along.
fn codelisten(bytes: impl Iterator<Item = (String, Vec<u8>)>) -> Result<Vec<xdatenfelder::Listendatei>, String> {
    bytes.map(|(name, b)| xdatenfelder::codeliste_lesen(&b).map_err(|f| format!("{name}: {f}"))).collect()
}

/// Reads a data schema with its lists, and says of lists that nobody asked for that they were not needed.
fn mit_listen(
    bytes: &[u8],
    listen: &[xdatenfelder::Listendatei],
) -> Result<xdatenfelder::Einfuhr, xdatenfelder::Fehler> {
    let finde = |v: &xdatenfelder::Verweis| listen.iter().find(|l| l.ist(v)).map(|l| l.werte.clone());
    let mut ein = xdatenfelder::lesen_mit(bytes, &finde)?;
    for l in listen {
        if !ein.felder.iter().any(|f| f.codeliste.as_ref().is_some_and(|v| l.ist(v))) {
            let satz = "Diese Codeliste nennt das Datenschema nicht. Sie ist nicht verwendet.".to_owned();
            ein.befunde.push(xdatenfelder::Hinweis { ort: l.verweis.kennung.clone(), zeile: None, satz });
        }
    }
    Ok(ein)
}

/// A data schema of FIM: what is in it, what could not be carried over, and the form.
fn xdatenfelder_einlesen(bytes: &[u8], listen: &[PathBuf]) -> Result<ExitCode, Fehler> {
    let mut gelesen = Vec::new();
    for pfad in listen {
        gelesen.push((pfad.display().to_string(), datei_lesen(pfad)?));
    }
    let listen = codelisten(gelesen.into_iter())?;
    let (json, code) = match mit_listen(bytes, &listen) {
        Ok(ein) => (serde_json::to_value(ein)?, ExitCode::SUCCESS),
        Err(fehler) => {
            let ort = fehler.zeile.map_or_else(|| "Datei".to_owned(), |z| format!("Zeile {z}"));
            let befund = json!({ "schwere": "fehler", "ort": ort, "satz": fehler.satz });
            (json!({ "befunde": [befund] }), ExitCode::FAILURE)
        }
    };
    let json = bestand::einheitlich(&json, Herkunft::XDatenfelder.name());
    sagen(&serde_json::to_string_pretty(&json)?);
    Ok(code)
}

/// Our own form: what is in it, and its faults.
fn eigenes(datei: &Path, orte: &Blockorte<'_>) -> Result<Einfuhr, Fehler> {
    let (formular, befunde) = compile(datei, orte)?;
    let mut ein = match formular {
        Some(f) => formular::Einfuhr::aus_formular(&f),
        None => Einfuhr::default(),
    };
    ein.befunde = befunde;
    ein.formular = json_lesen(datei)?;
    ein.codelisten = ein.formular.get("codelisten").and_then(Value::as_array).cloned().unwrap_or_default();
    Ok(ein)
}

/// The form in the standard of FIM, its code lists beside it, and what is lost.
fn ausfuhr(datei: &Path, fassung: &str, nach: &Path, als_json: bool, orte: &Blockorte<'_>) -> Result<ExitCode, Fehler> {
    lesen(datei, orte)?;
    let formular = match datei.parent().filter(|o| o.join(leistung::STAMM).is_file()) {
        Some(ordner) => leistung::formular_mit_bausteinen(&orte.dateien(ordner)?)
            .ok_or_else(|| format!("{}: Die Bausteine lassen sich nicht einsetzen.", datei.display()))?,
        None => json_lesen(datei)?,
    };
    let name = formular["titel"].as_str().unwrap_or("Formular").to_owned();
    let fassung = if fassung == "2.0" { 2 } else { 3 };
    let aus = xdatenfelder_schreiben(&formular, &name, "Basiswerk", crate::umwelt::echt().jetzt(), fassung)?;
    let stamm = datei.file_stem().and_then(|s| s.to_str()).unwrap_or("formular");
    let mut geschrieben = Vec::new();
    for (name, inhalt) in std::iter::once((format!("{stamm}.xdf{fassung}.xml"), aus.datei)).chain(aus.codelisten) {
        let ziel = nach.join(name);
        std::fs::write(&ziel, inhalt)
            .map_err(|e| format!("{} lässt sich nicht schreiben: {}", ziel.display(), dateifehler(&e)))?;
        geschrieben.push(ziel.display().to_string());
    }
    if als_json {
        sagen(&serde_json::to_string_pretty(&json!({ "dateien": geschrieben, "befunde": aus.saetze }))?);
        return Ok(ExitCode::SUCCESS);
    }
    geschrieben.iter().for_each(|z| sagen(&format!("{z} ist geschrieben.")));
    aus.saetze.iter().for_each(|s| nebenbei(s));
    Ok(ExitCode::SUCCESS)
}

/// What came of a foreign form goes through the same check as one of ours.
fn geprueft(mut ein: Einfuhr) -> Einfuhr {
    match Formular::lesen(&ein.formular.to_string(), None, &regel::Namen::new()) {
        Ok(formular) => ein.befunde.extend(formular.hinweise().iter().cloned()),
        Err(befunde) => ein.befunde.extend(befunde),
    }
    ein
}

/// XDatenfelder, for the pages: they know no adapter.
pub const AUSTAUSCH: web::Formularaustausch = web::Formularaustausch {
    lesen: xdatenfelder_lesen,
    codeliste: genericode_lesen,
    schreiben: xdatenfelder_schreiben,
};

fn genericode_lesen(bytes: &[u8]) -> Result<web::Listeneinfuhr, String> {
    let liste = xdatenfelder::codeliste_lesen(bytes).map_err(|f| f.to_string())?;
    Ok(web::Listeneinfuhr {
        kennung: liste.verweis.kennung,
        fassung: liste.verweis.version,
        werte: liste.werte.into_iter().map(|w| (w.code, w.name)).collect(),
    })
}

fn xdatenfelder_lesen(bytes: &[u8], listen: &[Vec<u8>]) -> Result<(Value, Vec<String>), String> {
    let listen = codelisten(listen.iter().enumerate().map(|(nr, b)| (format!("Codeliste {}", nr + 1), b.clone())))?;
    let ein = mit_listen(bytes, &listen).map_err(|f| f.to_string())?;
    let saetze = ein.befunde.iter().map(|b| format!("{}: {}", b.ort, b.satz)).collect();
    Ok((ein.formular, saetze))
}

fn xdatenfelder_schreiben(
    formular: &Value,
    name: &str,
    ersteller: &str,
    zeit: Zeitpunkt,
    fassung: u8,
) -> Result<web::Formularausfuhr, String> {
    let kopf = xdatenfelder::Nachrichtenkopf {
        nachricht: format!("basiswerk-{}", zeit.as_second()),
        zeit,
        id: None,
        version: "1.0.0".to_owned(),
        name: name.to_owned(),
        ersteller: ersteller.to_owned(),
        rechtsgrundlagen: Vec::new(),
    };
    let fassung = if fassung == 2 { xdatenfelder::Fassung::Zwei } else { xdatenfelder::Fassung::Drei };
    let aus = xdatenfelder::schreiben(formular, &kopf, fassung).map_err(|f| f.to_string())?;
    let codelisten = aus.codelisten.into_iter().map(|l| (l.dateiname, l.xml)).collect();
    let saetze = aus.befunde.iter().map(|b| format!("{}: {}", b.ort, b.satz)).collect();
    Ok(web::Formularausfuhr { datei: aus.xml, codelisten, saetze })
}
