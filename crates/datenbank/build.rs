//! Writes the list of the migrations, so that the program carries them with it.

#![allow(clippy::disallowed_methods, reason = "a build script learns its places from the environment")]

use std::{env, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=migrations");
    let ordner = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("migrations");
    let mut dateien: Vec<_> = fs::read_dir(&ordner)?.map(|d| d.map(|d| d.path())).collect::<Result<_, _>>()?;
    dateien.sort();
    let mut liste = String::from("&[\n");
    for datei in &dateien {
        let name = datei.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let Some((nummer, worum)) = name.strip_suffix(".sql").and_then(|n| n.split_once('_')) else {
            return Err(format!("{name} is no migration: NUMBER_WORDS.sql").into());
        };
        let nummer: i64 = nummer.parse().map_err(|_| format!("{name} does not begin with a number"))?;
        writeln!(
            liste,
            "    ({nummer}, {:?}, include_str!({:?})),",
            worum.replace('_', " "),
            datei.display().to_string()
        )?;
    }
    liste.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("migrationen.rs"), liste)?;
    Ok(())
}
