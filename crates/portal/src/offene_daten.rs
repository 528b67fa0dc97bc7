//! `/offene-daten`: the whole public directory as a download, with licence, date and checksums.
//!
//! The files are written while they are sent: JSON Lines and CSV, compressed with gzip. The same directory gives the
//! same bytes in every process, so that the checksums hold; they are computed once for each state of the directory.

mod nutzung;
mod tafeln;
mod zeilen;

use std::{
    collections::BTreeMap,
    io::Write,
    sync::{Arc, Mutex, PoisonError},
};

use flate2::{GzBuilder, write::GzEncoder};
use futures_util::{StreamExt as _, stream};
use grund::{Land, Sprache, ortszeit};
use http::{HeaderValue, header};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis, Markup, Seite, WebFehler,
    axum::{
        body::{Body, Bytes},
        extract::Path,
        response::IntoResponse as _,
    },
    bausteine::{Spalte, Tabelle, abschnitt},
    format, html,
    texte::verzeichnis as v,
};

use tafeln::Auszug;
pub(crate) use tafeln::Tafel;

/// Bytes handed to the network at once.
const HAPPEN: usize = 64 * 1024;

/// The two ways to write a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Jsonl,
    Csv,
}

impl Form {
    const ALLE: [Self; 2] = [Self::Jsonl, Self::Csv];

    const fn endung(self) -> &'static str {
        match self {
            Self::Jsonl => "jsonl",
            Self::Csv => "csv",
        }
    }
}

/// One file as it would be sent now.
#[derive(Debug, Clone)]
struct Datei {
    name: String,
    zeilen: usize,
    bytes: usize,
    sha256: String,
}

/// By Land (`None`: all): the number of a state of the directory, and the files as they were then.
type Gerechnet = BTreeMap<Option<Land>, (i64, Vec<Datei>)>;

/// Size and checksum of every file, for one state of the directory.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pruefsummen(Arc<Mutex<Gerechnet>>);

impl Pruefsummen {
    /// Computes them where the directory has changed.
    async fn fuer(&self, stand: Arc<Stand>, land: Option<Land>) -> Result<Vec<Datei>, WebFehler> {
        let nummer = stand.nummer();
        let da = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&land).cloned();
        if let Some((_, dateien)) = da.filter(|(n, _)| *n == nummer) {
            return Ok(dateien);
        }
        let rechnen = move || {
            let auszug = Auszug { stand: &stand, land };
            Tafel::ALLE.into_iter().flat_map(|t| Form::ALLE.map(|f| datei(auszug, t, f))).collect()
        };
        let dateien: Vec<Datei> = tokio::task::spawn_blocking(rechnen).await.map_err(WebFehler::intern)?;
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(land, (nummer, dateien.clone()));
        Ok(dateien)
    }
}

/// Counts and hashes what would be sent.
struct Waage {
    bytes: usize,
    hash: Sha256,
}

impl Write for Waage {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.bytes += bytes.len();
        self.hash.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn datei(auszug: Auszug<'_>, tafel: Tafel, form: Form) -> Datei {
    let mut waage = Waage { bytes: 0, hash: Sha256::new() };
    // Counting does not fail.
    let zeilen = schreiben(auszug, tafel, form, &mut waage).unwrap_or_default();
    let sha256 = waage.hash.finalize().iter().map(|b| format!("{b:02x}")).collect();
    Datei { name: format!("{}.{}.gz", tafel.name(), form.endung()), zeilen, bytes: waage.bytes, sha256 }
}

/// Writes a whole file; says how many rows it has. No name and no time stand in it: the same rows, the same bytes.
fn schreiben(auszug: Auszug<'_>, tafel: Tafel, form: Form, aus: impl Write) -> std::io::Result<usize> {
    let mut gz: GzEncoder<_> = GzBuilder::new().mtime(0).write(aus, flate2::Compression::default());
    let mut zahl = 0;
    if form == Form::Csv {
        zeilen::csv(&mut gz, tafel.spalten().iter().map(|s| (*s).to_owned()))?;
    }
    tafel.zeilen(auszug, &mut |werte| {
        zahl += 1;
        match form {
            Form::Jsonl => zeilen::json(&mut gz, tafel.spalten(), werte),
            Form::Csv => zeilen::csv(&mut gz, werte.into_iter().map(zeilen::als_text)),
        }
    })?;
    gz.finish()?.flush()?;
    Ok(zahl)
}

pub(crate) async fn zeigen(pruefsummen: &Pruefsummen, anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let dateien = pruefsummen.fuer(anfrage.haus.verzeichnis.stand(), anfrage.land()).await?;
    Seite::neu(&anfrage, v::daten_titel(s))
        .oeffentlich()
        .beschreibung(v::daten_text(s))
        .kanonisch("/offene-daten")
        .strukturiert(katalog(&anfrage, &dateien))
        .inhalt(html! {
            p.kern-body { (v::daten_text(s)) }
            (abschnitt(v::daten_lizenz(s)))
            p.kern-body {
                (v::daten_lizenz_eigene(s)) " "
                a.kern-link href="https://www.govdata.de/dl-de/by-2-0" rel="license external" { "Datenlizenz Deutschland – Namensnennung – Version 2.0" }
            }
            p.kern-body { (v::daten_nennung(s, anfrage.portal(), anfrage.adresse())) }
            p.kern-body {
                (v::daten_plz(s)) " "
                a.kern-link href="https://opendatacommons.org/licenses/odbl/1-0/" rel="license external" { "Open Database License (ODbL) 1.0" }
            }
            (abschnitt(v::daten_dateien(s)))
            p.kern-body { (v::daten_stand(s, format::tag(s, ortszeit(anfrage.jetzt).date()))) }
            (tabelle(s, &dateien))
            (abschnitt(v::daten_nutzung(s)))
            p.kern-body { (v::daten_nutzung_text(s, betrieb::SCHWELLE.to_string())) }
            p.kern-body { a.kern-link href=(format!("/offene-daten/{}", nutzung::NAME)) download { (nutzung::NAME) } }
            (abschnitt(v::daten_pruefen(s)))
            p.kern-body { (v::daten_pruefen_text(s)) }
            ul.bw-liste {
                @for d in &dateien { li { p.kern-body { strong { (d.name) } } p.kern-body.kern-body--small.bw-umbruch { "SHA-256: " (d.sha256) } } }
            }
        })
        .antwort()
}

fn tabelle(s: Sprache, dateien: &[Datei]) -> Markup {
    let spalten = [
        Spalte::text(v::daten_datei(s)),
        Spalte::text(v::daten_inhalt(s)),
        Spalte::zahl(v::daten_zeilen(s)),
        Spalte::zahl(v::daten_groesse(s)),
    ];
    let zeilen = dateien.iter().map(|d| {
        let tafel = Tafel::ALLE.into_iter().find(|t| d.name.split('.').next() == Some(t.name()));
        vec![
            html! { a.kern-link href=(format!("/offene-daten/{}", d.name)) download { (d.name) } },
            html! { (tafel.map_or("", |t| t.inhalt(s))) },
            html! { (d.zeilen) },
            html! { (format::groesse(s, u64::try_from(d.bytes).unwrap_or(u64::MAX))) },
        ]
    });
    html! { (Tabelle::neu(v::daten_dateien(s), spalten).titel_verborgen().zeilen(zeilen)) }
}

/// The directory as a `Dataset` (schema.org).
fn katalog(anfrage: &Anfrage, dateien: &[Datei]) -> serde_json::Value {
    let adresse = anfrage.adresse();
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": v::daten_titel(anfrage.sprache),
        "description": v::daten_text(anfrage.sprache),
        "url": format!("{adresse}/offene-daten"),
        "license": "https://www.govdata.de/dl-de/by-2-0",
        "distribution": dateien.iter().map(|d| serde_json::json!({
            "@type": "DataDownload",
            "name": d.name,
            "encodingFormat": "application/gzip",
            "contentUrl": format!("{adresse}/offene-daten/{}", d.name),
            "sha256": d.sha256,
        })).collect::<Vec<_>>(),
    })
}

/// What is written goes to the network in pieces; a reader that leaves ends the writing.
struct Leitung {
    voll: Vec<u8>,
    weg: mpsc::Sender<Bytes>,
}

impl Write for Leitung {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.voll.extend_from_slice(bytes);
        if self.voll.len() >= HAPPEN {
            self.flush()?;
        }
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        let happen = Bytes::from(std::mem::take(&mut self.voll));
        if happen.is_empty() {
            return Ok(());
        }
        self.weg.blocking_send(happen).map_err(|_| std::io::ErrorKind::BrokenPipe.into())
    }
}

/// `/offene-daten/{datei}`: one file, as a stream.
pub(crate) async fn laden(anfrage: Anfrage, Path(name): Path<String>) -> Ergebnis {
    if name == nutzung::NAME {
        return nutzung::laden(&anfrage).await;
    }
    let (tafel, form) = Tafel::ALLE
        .into_iter()
        .flat_map(|t| Form::ALLE.map(|f| (t, f)))
        .find(|(t, f)| name == format!("{}.{}.gz", t.name(), f.endung()))
        .ok_or(WebFehler::NichtGefunden)?;
    let (stand, land) = (anfrage.haus.verzeichnis.stand(), anfrage.land());
    let (weg, hier) = mpsc::channel::<Bytes>(4);
    tokio::task::spawn_blocking(move || {
        // A reader that left is no fault of ours.
        let auszug = Auszug { stand: &stand, land };
        let _ = schreiben(auszug, tafel, form, Leitung { voll: Vec::with_capacity(HAPPEN), weg });
    });
    let strom = stream::unfold(hier, async |mut hier| {
        let happen = hier.recv().await?;
        Some((Ok::<_, std::convert::Infallible>(happen), hier))
    })
    // Whoever passes the body on may ask once more after its end.
    .fuse();
    let mut antwort = Body::from_stream(strom).into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/gzip"));
    if let Ok(wert) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        kopf.insert(header::CONTENT_DISPOSITION, wert);
    }
    kopf.insert(header::LINK, HeaderValue::from_static("<https://www.govdata.de/dl-de/by-2-0>; rel=\"license\""));
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(antwort)
}
