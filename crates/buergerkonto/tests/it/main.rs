//! The pages over a real house, without a browser.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod angaben;
mod ausweis;
mod kontakt;
mod konto;
mod nachreichen;
mod ohne_konto;
mod quittung;
mod unterlagen;
mod vollmachten;
mod vorgang;
mod widerspruch;

use mail::DemoPostkasten;
use web::{
    Haus,
    probe::{Antwort, Klient},
};

pub struct Buehne {
    pub haus: Haus,
    pub uhr: grund::Stelluhr,
    pub post: DemoPostkasten,
    pub browser: Klient,
}

impl Buehne {
    pub async fn new() -> Self {
        Self::mit(&[]).await
    }

    /// With these services beside the dog tax; one of the same name takes its place.
    pub async fn mit(weitere: &[leistung::Dateien]) -> Self {
        let (mut raeume, uhr) = web::probe::raeume().await;
        let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/hundesteuer-anmelden");
        let dateien = leistung::aus_ordner(std::path::Path::new(ordner)).unwrap();
        let mut leistungen = leistung::Leistungen::default();
        for dateien in std::iter::once(&dateien).chain(weitere) {
            leistungen.veroeffentlichen(leistung::Leistung::uebersetzen(dateien).unwrap());
        }
        raeume.leistungen = std::sync::Arc::new(leistungen);
        let haus = Haus::neu(raeume);
        haus.konten.demo_einspielen(&[]).await.unwrap();
        let post = DemoPostkasten::new(haus.db.clone(), haus.umwelt.clone());
        let browser = Klient::neu(&haus, buergerkonto::wege());
        Self { haus, uhr, post, browser }
    }

    /// The worker's part: sends what waits, gives back the text of the newest mail.
    pub async fn mail(&self) -> String {
        postfach::versenden(&self.haus.db, &self.haus.tresor, &self.post, &self.haus.umwelt, 10).await.unwrap();
        self.uhr.vor(std::time::Duration::from_secs(1));
        self.post.liste(None).await.unwrap().first().unwrap().mail.text.clone()
    }

    pub async fn anna(&mut self) {
        let felder = [("email", "anna.beispiel@demo.example"), ("passwort", ::konto::DEMO_KENNWORT)];
        let antwort = self.browser.post("/anmelden", &felder).await;
        assert_eq!(antwort.ziel(), Some("/konto"), "{}", antwort.text());
    }
}

impl Buehne {
    /// A form with texts and files.
    pub async fn mehrteilig(&mut self, pfad: &str, felder: &[(&str, &str)], dateien: &[(&str, &[u8])]) -> Antwort {
        let mut koerper = Vec::new();
        for (name, wert) in felder {
            let teil = format!("--grenze\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{wert}\r\n");
            koerper.extend_from_slice(teil.as_bytes());
        }
        for (name, bytes) in dateien {
            let kopf =
                format!("--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"{name}\"\r\n\r\n");
            koerper.extend_from_slice(kopf.as_bytes());
            koerper.extend_from_slice(bytes);
            koerper.extend_from_slice(b"\r\n");
        }
        koerper.extend_from_slice(b"--grenze--\r\n");
        let anfrage = http::Request::post(pfad)
            .header(http::header::CONTENT_TYPE, "multipart/form-data; boundary=grenze")
            .header("sec-fetch-site", "same-origin")
            .body(axum::body::Body::from(koerper))
            .unwrap();
        self.browser.senden(anfrage).await
    }
}

/// The link in a mail, without the host.
pub fn link(mail: &str) -> String {
    let zeile = mail.lines().find(|z| z.contains("token=")).unwrap().trim();
    zeile.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
}

pub fn token(link: &str) -> &str {
    link.split("token=").nth(1).unwrap().split('&').next().unwrap()
}

#[track_caller]
pub fn status(antwort: &Antwort, status: u16) {
    assert_eq!(antwort.status.as_u16(), status, "{}", antwort.text());
}
