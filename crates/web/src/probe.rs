//! For the tests of page crates: a house over a fresh database, and a client that keeps cookies like a browser.
#![allow(clippy::expect_used, clippy::missing_panics_doc, reason = "a test without its house has to stop")]

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use ablage::{Ablage, OhnePruefung, Setzerei};
use axum::{Router, body::Body, http::Request};
use datenbank::Datenbank;
use grund::{Sprache, Stelluhr, Umwelt};
use http::{HeaderMap, StatusCode, header};
use konto::Konten;
use leistung::Leistungen;
use tower::ServiceExt;
use tresor::Tresor;
use verzeichnis::Verzeichnis;
use zahlung::{Auftrag, Spaeter, Stand, Transaktion, VerfahrenFehler, Zahlungsverfahren};

use crate::{Einstellungen, Haus, Raeume, Wege};

/// A payment service that does not answer.
#[derive(Debug)]
struct KeinVerfahren;

impl Zahlungsverfahren for KeinVerfahren {
    fn beginnen<'a>(&'a self, _: &'a Auftrag) -> Spaeter<'a, Result<Transaktion, VerfahrenFehler>> {
        Box::pin(async { Err(VerfahrenFehler::NichtErreichbar("probe".into())) })
    }
    fn abfragen<'a>(&'a self, _: &'a str, _: &'a str) -> Spaeter<'a, Result<Stand, VerfahrenFehler>> {
        Box::pin(async { Err(VerfahrenFehler::NichtErreichbar("probe".into())) })
    }
}

/// The parts of a house over a fresh database, in demonstration, on 2 March 2026 at 10 o'clock; documents in memory.
/// Change what the test needs, then [`Haus::neu`].
pub async fn raeume() -> (Raeume, Stelluhr) {
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let db = datenbank::probe::datenbank().await;
    (raeume_ueber(db, umwelt).await, uhr)
}

/// A fresh database with the official places, the demonstration's authorities and the dog tax that they offer.
pub async fn demonstration() -> Datenbank {
    let hund = verzeichnis::demo_hundesteuer();
    let stand = format!("{}{hund:?}", verzeichnis::demo_stand(&[]));
    datenbank::probe::gefuellt("demonstration", &stand, async |db| {
        verzeichnis::grunddaten_einspielen(db).await.expect("places");
        verzeichnis::demo_einspielen(db, &[verzeichnis::demo_hundesteuer()]).await.expect("the demonstration");
    })
    .await
}

/// As [`raeume`], over [`demonstration`].
pub async fn raeume_der_demonstration() -> (Raeume, Stelluhr) {
    let (umwelt, uhr) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    (raeume_ueber(demonstration().await, umwelt).await, uhr)
}

/// As [`raeume`], over a database that is there already.
pub async fn raeume_ueber(db: Datenbank, umwelt: Umwelt) -> Raeume {
    let tresor = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).expect("a key");
    let verzeichnis = Verzeichnis::laden(&db).await.expect("the directory");
    let konten = Konten::new(db.clone(), tresor.clone(), umwelt.clone(), konto::Einstellungen::default());
    let speicher = Arc::new(object_store::memory::InMemory::new());
    Raeume {
        ablage: Ablage::mit_speicher(speicher, Arc::new(OhnePruefung), umwelt.clone()),
        setzerei: Setzerei::neu(64, Duration::from_secs(20)),
        verfahren: Arc::new(KeinVerfahren),
        identitaet: None,
        arbeit: Arc::default(),
        austausch: None,
        siegel: Some(Arc::new(tresor::Siegel::mit_schluessel(&[9; 32]).expect("a key"))),
        anliegen: Arc::default(),
        schnittstellen: betrieb::Schnittstellen::default(),
        leistungen: Arc::new(Leistungen::default()),
        bausteine: Arc::default(),
        formularaustausch: None,
        einstellungen: Einstellungen {
            demonstration: true,
            zahlungsdienst: true,
            sprachen: Sprache::ALLE.to_vec(),
            ..Einstellungen::default()
        },
        db,
        tresor,
        umwelt,
        verzeichnis,
        konten,
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Antwort {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub kopf: HeaderMap,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Antwort {
    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where it leads (303).
    #[must_use]
    pub fn ziel(&self) -> Option<&str> {
        self.kopf.get(header::LOCATION)?.to_str().ok()
    }
}

/// A browser without script: keeps cookies, follows nothing by itself.
#[derive(Debug, Clone)]
pub struct Klient {
    router: Router,
    cookies: BTreeMap<String, String>,
}

impl Klient {
    /// In front of these routes.
    #[must_use]
    pub fn neu(haus: &Haus, wege: Wege) -> Self {
        Self { router: wege.router(haus), cookies: BTreeMap::new() }
    }

    /// Another person in front of the same routes.
    #[must_use]
    pub fn fremd(&self) -> Self {
        Self { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    /// Puts a cookie into the jar: `("sitzung", token)` signs in.
    pub fn cookie(&mut self, name: &str, wert: &str) {
        self.cookies.insert(name.to_owned(), wert.to_owned());
    }

    /// What the jar has under this name.
    #[must_use]
    pub fn keks(&self, name: &str) -> Option<String> {
        self.cookies.get(name).cloned()
    }

    /// Opens a page.
    pub async fn get(&mut self, pfad: &str) -> Antwort {
        self.senden(Request::get(pfad).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form.
    pub async fn post(&mut self, pfad: &str, felder: &[(&str, &str)]) -> Antwort {
        let koerper: Vec<String> =
            felder.iter().map(|(n, w)| format!("{}={}", crate::abfragewert(n), crate::abfragewert(w))).collect();
        let anfrage = Request::post(pfad)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(koerper.join("&")))
            .expect("a request");
        self.senden(anfrage).await
    }

    /// Opens a page under another host name.
    pub async fn get_host(&mut self, pfad: &str, host: &str) -> Antwort {
        self.senden(Request::get(pfad).header(header::HOST, host).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form that could have files, without any.
    pub async fn hochladen_felder(&mut self, pfad: &str, felder: &[(&str, &str)]) -> Antwort {
        self.mehrteilig(pfad, felder, &[]).await
    }

    /// Sends a form with fields and one file: its field, its name, its bytes.
    pub async fn hochladen_mit(&mut self, pfad: &str, felder: &[(&str, &str)], datei: (&str, &str, &[u8])) -> Antwort {
        self.mehrteilig(pfad, felder, &[datei]).await
    }

    /// Sends a form with several files: field, name, content.
    pub async fn hochladen_viele(&mut self, pfad: &str, dateien: &[(&str, &str, &[u8])]) -> Antwort {
        self.mehrteilig(pfad, &[], dateien).await
    }

    async fn mehrteilig(&mut self, pfad: &str, felder: &[(&str, &str)], dateien: &[(&str, &str, &[u8])]) -> Antwort {
        let mut koerper = Vec::new();
        for (name, wert) in felder {
            let teil = format!("--grenze\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{wert}\r\n");
            koerper.extend_from_slice(teil.as_bytes());
        }
        for (feld, name, bytes) in dateien {
            let teil = format!(
                "--grenze\r\nContent-Disposition: form-data; name=\"{feld}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            koerper.extend_from_slice(teil.as_bytes());
            koerper.extend_from_slice(bytes);
            koerper.extend_from_slice(b"\r\n");
        }
        koerper.extend_from_slice(b"--grenze--\r\n");
        let anfrage = Request::post(pfad)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grenze")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(koerper))
            .expect("a request");
        self.senden(anfrage).await
    }

    /// Sends a form with one file.
    pub async fn hochladen(&mut self, pfad: &str, feld: &str, name: &str, bytes: &[u8]) -> Antwort {
        let mut koerper = format!(
            "--grenze\r\nContent-Disposition: form-data; name=\"{feld}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        koerper.extend_from_slice(bytes);
        koerper.extend_from_slice(b"\r\n--grenze--\r\n");
        let anfrage = Request::post(pfad)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grenze")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(koerper))
            .expect("a request");
        self.senden(anfrage).await
    }

    /// Sends any request, with the cookies of the jar.
    pub async fn senden(&mut self, mut anfrage: Request<Body>) -> Antwort {
        let glas: Vec<String> = self.cookies.iter().map(|(n, w)| format!("{n}={w}")).collect();
        if !glas.is_empty() {
            anfrage.headers_mut().insert(header::COOKIE, glas.join("; ").parse().expect("cookies"));
        }
        anfrage.headers_mut().entry(header::HOST).or_insert(http::HeaderValue::from_static("127.0.0.1:8080"));
        let antwort = self.router.clone().oneshot(anfrage).await.expect("infallible");
        let (teile, koerper) = antwort.into_parts();
        for gesetzt in teile.headers.get_all(header::SET_COOKIE) {
            let text = gesetzt.to_str().expect("ascii");
            if let Some((name, wert)) = text.split(';').next().and_then(|t| t.split_once('=')) {
                if text.contains("Max-Age=0") {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), wert.to_owned());
                }
            }
        }
        let bytes = axum::body::to_bytes(koerper, usize::MAX).await.expect("a body").to_vec();
        Antwort { status: teile.status, kopf: teile.headers, bytes }
    }
}
