//! `/offene-daten`: the whole public directory as a download, with licence, date and checksums.
//!
//! The files are written while they are sent: JSON Lines and CSV, compressed with gzip. The same directory gives the
//! same bytes in every process, so that the checksums hold. They are computed behind the page, and again only for tables that
//! changed; a page that comes before them says so.

mod nutzung;
mod tafeln;
mod zeilen;

use std::{
    collections::HashMap,
    io::Write,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
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
/// So long a page waits for the checksums.
const WARTEN: Duration = Duration::from_millis(800);

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
    tafel: Tafel,
    /// Not yet known: it is being computed.
    gewogen: Option<Gewogen>,
}

#[derive(Debug, Clone)]
struct Gewogen {
    zeilen: usize,
    bytes: usize,
    sha256: String,
}

/// By Land (`None`: all) and table: the marks of its sources, and its files as they were then.
type Gerechnet = HashMap<(Option<Land>, Tafel), (String, Vec<Datei>)>;

/// Size and checksum of every file: computed behind the page, a table only when its rows can have changed.
#[derive(Debug, Default, Clone)]
pub(crate) struct Pruefsummen {
    fertig: Arc<Mutex<Gerechnet>>,
    /// One computes at a time.
    rechnet: Arc<tokio::sync::Mutex<()>>,
}

impl Pruefsummen {
    /// All files. Those that are not known within [`WARTEN`] go without size and checksum; the next page has them.
    async fn fuer(&self, stand: Arc<Stand>, land: Option<Land>) -> Vec<Datei> {
        if Tafel::ALLE.into_iter().any(|t| self.da(&stand, land, t).is_none()) {
            let (summen, stand) = (self.clone(), Arc::clone(&stand));
            let rechnen = tokio::spawn(async move { summen.rechnen(stand, land).await });
            if matches!(tokio::time::timeout(WARTEN, rechnen).await, Ok(Err(_))) {
                tracing::error!("open data: the checksums cannot be computed");
            }
        }
        let dateien = |t: Tafel| {
            let noch_nicht = || Form::ALLE.map(|f| Datei { name: dateiname(t, f), tafel: t, gewogen: None }).to_vec();
            self.da(&stand, land, t).unwrap_or_else(noch_nicht)
        };
        Tafel::ALLE.into_iter().flat_map(dateien).collect()
    }

    fn da(&self, stand: &Stand, land: Option<Land>, tafel: Tafel) -> Option<Vec<Datei>> {
        let fertig = self.fertig.lock().unwrap_or_else(PoisonError::into_inner);
        fertig.get(&(land, tafel)).filter(|(marke, _)| *marke == stand.marke(tafel.quellen())).map(|(_, d)| d.clone())
    }

    async fn rechnen(self, stand: Arc<Stand>, land: Option<Land>) {
        let _einer = self.rechnet.lock().await;
        for tafel in Tafel::ALLE {
            // Who waited for another one may find it done.
            if self.da(&stand, land, tafel).is_some() {
                continue;
            }
            let (summen, stand) = (self.clone(), Arc::clone(&stand));
            let getan = tokio::task::spawn_blocking(move || {
                let auszug = Auszug { stand: &stand, land };
                let dateien = Form::ALLE.map(|f| datei(auszug, tafel, f)).to_vec();
                let eintrag = (stand.marke(tafel.quellen()), dateien);
                summen.fertig.lock().unwrap_or_else(PoisonError::into_inner).insert((land, tafel), eintrag);
            });
            if getan.await.is_err() {
                tracing::error!(tafel = tafel.name(), "open data: the checksum cannot be computed");
            }
        }
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
    Datei { name: dateiname(tafel, form), tafel, gewogen: Some(Gewogen { zeilen, bytes: waage.bytes, sha256 }) }
}

fn dateiname(tafel: Tafel, form: Form) -> String {
    format!("{}.{}.gz", tafel.name(), form.endung())
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
    let dateien = pruefsummen.fuer(anfrage.haus.verzeichnis.stand(), anfrage.land()).await;
    let fehlen = dateien.iter().any(|d| d.gewogen.is_none());
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
            @if fehlen { p.kern-body { (v::daten_rechnen(s)) } }
            (tabelle(s, &dateien))
            (abschnitt(v::daten_nutzung(s)))
            p.kern-body { (v::daten_nutzung_text(s, betrieb::SCHWELLE.to_string())) }
            p.kern-body { a.kern-link href=(format!("/offene-daten/{}", nutzung::NAME)) download { (nutzung::NAME) } }
            (abschnitt(v::daten_pruefen(s)))
            p.kern-body { (v::daten_pruefen_text(s)) }
            ul.bw-liste {
                @for (d, g) in dateien.iter().filter_map(|d| Some((d, d.gewogen.as_ref()?))) {
                    li { p.kern-body { strong { (d.name) } } p.kern-body.kern-body--small.bw-umbruch { "SHA-256: " (g.sha256) } }
                }
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
    let groesse = |g: &Gewogen| format::groesse(s, u64::try_from(g.bytes).unwrap_or(u64::MAX));
    let zeilen = dateien.iter().map(|d| {
        let g = d.gewogen.as_ref();
        vec![
            html! { a.kern-link href=(format!("/offene-daten/{}", d.name)) download { (d.name) } },
            html! { (d.tafel.inhalt(s)) },
            html! { (g.map_or_else(|| "…".to_owned(), |g| g.zeilen.to_string())) },
            html! { (g.map_or_else(|| "…".to_owned(), groesse)) },
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
            "sha256": d.gewogen.as_ref().map(|g| g.sha256.as_str()),
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
