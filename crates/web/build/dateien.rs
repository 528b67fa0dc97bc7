//! Static files -> one table with content hash, gzip and Brotli. KERN's style sheet is cut down to what we use
//! (`kern.rs`), our gap layer follows it in one file.

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// Writes the table for everything under `statisch/` into `aus/dateien.rs`.
pub fn erzeugen(statisch: &Path, aus: &Path) -> Result<(), String> {
    println!("cargo::rerun-if-changed={}", statisch.display());
    let mut dateien: Vec<(String, Vec<u8>)> = Vec::new();
    let schriften = Some(statisch.join("schriften")).filter(|o| o.is_dir());
    for ordner in std::iter::once(statisch.to_owned()).chain(schriften) {
        println!("cargo::rerun-if-changed={}", ordner.display());
        for eintrag in fs::read_dir(&ordner).map_err(|e| format!("{}: {e}", ordner.display()))? {
            let pfad = eintrag.map_err(|e| e.to_string())?.path();
            println!("cargo::rerun-if-changed={}", pfad.display());
            let endung = pfad.extension().unwrap_or_default().to_string_lossy().into_owned();
            // stil.css is put together with KERN below; other style sheets are delivered as they are.
            let eigenes = endung == "css" && !pfad.ends_with("stil.css");
            if pfad.is_file() && (eigenes || ["js", "svg", "woff2", "png"].contains(&endung.as_str())) {
                let name = pfad.strip_prefix(statisch).map_err(|e| e.to_string())?.to_string_lossy().into_owned();
                dateien.push((name, fs::read(&pfad).map_err(|e| e.to_string())?));
            }
        }
    }
    let kern = paket("@kern-ux/native/dist/kern.css")?;
    let kern = fs::read_to_string(&kern).map_err(|e| format!("{}: {e}", kern.display()))?;
    let eigene = fs::read_to_string(statisch.join("stil.css")).map_err(|e| format!("stil.css: {e}"))?;
    let schriften: Vec<(String, String)> = dateien
        .iter()
        .filter(|(name, _)| name.starts_with("schriften/"))
        .map(|(name, inhalt)| (name.clone(), format!("/s/{}/{name}", hash(inhalt))))
        .collect();
    let stil = crate::kern::zusammenstellen(&kern, &eigene, &schriften)?;
    dateien.push(("stil.css".into(), stil.into_bytes()));
    // Maps are an enhancement: loaded when somebody opens one.
    let leaflet = paket("leaflet/dist/leaflet.js")?;
    dateien.push(("leaflet.js".into(), fs::read(&leaflet).map_err(|e| format!("{}: {e}", leaflet.display()))?));
    let stil = paket("leaflet/dist/leaflet.css")?;
    let stil = fs::read_to_string(&stil).map_err(|e| format!("{}: {e}", stil.display()))?;
    // Its pictures (layer switch, pins) are not used here.
    let stil: String = stil.lines().filter(|z| !z.contains("url(")).flat_map(|z| [z, "\n"]).collect();
    dateien.push(("leaflet.css".into(), stil.into_bytes()));
    zeicheneditor(&mut dateien)?;
    dateien.sort();
    tabelle(&dateien, aus)
}

/// bpmn-js, loaded only where somebody draws a process: its script, and its style sheets in one with the font of its signs.
fn zeicheneditor(dateien: &mut Vec<(String, Vec<u8>)>) -> Result<(), String> {
    let lesen = |name: &str| {
        let pfad = paket(&format!("bpmn-js/dist/{name}"))?;
        fs::read(&pfad).map_err(|e| format!("{}: {e}", pfad.display()))
    };
    let text = |name: &str| String::from_utf8(lesen(name)?).map_err(|e| format!("{name}: {e}"));
    dateien.push(("bpmn-js.js".into(), lesen("bpmn-modeler.production.min.js")?));
    let schrift = lesen("assets/bpmn-font/font/bpmn.woff2")?;
    let mut stil =
        format!("@font-face{{font-family:\"bpmn\";src:url(\"/s/{}/bpmn.woff2\") format(\"woff2\")}}\n", hash(&schrift));
    dateien.push(("bpmn.woff2".into(), schrift));
    for name in ["assets/diagram-js.css", "assets/bpmn-js.css", "assets/bpmn-font/css/bpmn.css"] {
        // Its own rule for the font names formats that no browser of today asks for.
        let blatt = ohne_kommentare(&text(name)?);
        let blatt = match blatt.split_once("@font-face") {
            Some((davor, rest)) => format!("{davor}{}", rest.split_once('}').map_or("", |(_, danach)| danach)),
            None => blatt,
        };
        stil.push_str(&blatt);
        stil.push('\n');
    }
    let verweise = stil.split("url(").skip(1).filter(|z| !z.trim_start_matches(['\'', '"']).starts_with("data:"));
    if verweise.count() != 1 {
        return Err("bpmn-js: seine Stile verweisen auf Dateien, die wir nicht ausliefern".into());
    }
    dateien.push(("bpmn-js.css".into(), stil.into_bytes()));
    Ok(())
}

fn ohne_kommentare(css: &str) -> String {
    let mut teile = css.split("/*");
    let anfang = teile.next().unwrap_or_default().to_owned();
    teile.fold(anfang, |aus, teil| aus + teil.split_once("*/").map_or("", |(_, danach)| danach))
}

/// A file of a package as npm has put it down: in the next `node_modules` above us.
fn paket(datei: &str) -> Result<PathBuf, String> {
    let hier = std::env::current_dir().map_err(|e| e.to_string())?;
    hier.ancestors()
        .map(|o| o.join("node_modules").join(datei))
        .find(|p| p.is_file())
        .inspect(|p| println!("cargo::rerun-if-changed={}", p.display()))
        .ok_or_else(|| {
            format!("npm ci fehlt ({datei}): bitte im Wurzelverzeichnis `npm ci --ignore-scripts` ausführen")
        })
}

fn hash(inhalt: &[u8]) -> String {
    Sha256::digest(inhalt).iter().take(6).map(|b| format!("{b:02x}")).collect()
}

fn art(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

fn tabelle(dateien: &[(String, Vec<u8>)], aus: &Path) -> Result<(), String> {
    let ordner = aus.join("dateien");
    fs::create_dir_all(&ordner).map_err(|e| e.to_string())?;
    let mut code = String::from("static DATEIEN: &[Datei] = &[\n");
    for (i, (name, inhalt)) in dateien.iter().enumerate() {
        let ablegen = |endung: &str, bytes: &[u8]| -> Result<String, String> {
            let pfad = ordner.join(format!("{i}.{endung}"));
            fs::write(&pfad, bytes).map_err(|e| e.to_string())?;
            Ok(format!("include_bytes!({:?})", pfad.display().to_string()))
        };
        let roh = ablegen("roh", inhalt)?;
        let (gz, br) = if name.ends_with(".woff2") || name.ends_with(".png") {
            ("None".to_owned(), "None".to_owned())
        } else {
            let gz = gzip(inhalt)?;
            let br = brotli_bytes(inhalt)?;
            (format!("Some({})", ablegen("gz", &gz)?), format!("Some({})", ablegen("br", &br)?))
        };
        let _ = writeln!(
            code,
            "    Datei {{ name: {name:?}, pfad: {:?}, art: {:?}, roh: {roh}, gzip: {gz}, brotli: {br} }},",
            format!("/s/{}/{name}", hash(inhalt)),
            art(name),
        );
    }
    code.push_str("];\n");
    fs::write(aus.join("dateien.rs"), code).map_err(|e| e.to_string())
}

fn gzip(inhalt: &[u8]) -> Result<Vec<u8>, String> {
    let mut schreiber = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    schreiber.write_all(inhalt).map_err(|e| e.to_string())?;
    schreiber.finish().map_err(|e| e.to_string())
}

fn brotli_bytes(inhalt: &[u8]) -> Result<Vec<u8>, String> {
    let mut aus = Vec::new();
    let einstellung = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    brotli::BrotliCompress(&mut &inhalt[..], &mut aus, &einstellung).map_err(|e| e.to_string())?;
    Ok(aus)
}
