//! A browser reduced to what a load generator needs: one kept connection, one cookie, forms by their field names.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::{Request, StatusCode, client::conn::http1::SendRequest, header};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

pub type Fehler = Box<dyn std::error::Error + Send + Sync>;

pub struct Client {
    adresse: String,
    cookie: String,
    sender: SendRequest<Full<Bytes>>,
    /// How long each request took.
    pub zeiten: Vec<Duration>,
}

pub struct Antwort {
    pub status: StatusCode,
    pub ort: Option<String>,
    /// The cookie that it sets: `sitzung=...`.
    pub keks: Option<String>,
    pub koerper: Bytes,
}

impl Antwort {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.koerper).unwrap_or_default()
    }

    /// Refuses anything but `status`, and says what came.
    pub fn erwarten(self, status: StatusCode, was: &str) -> Result<Self, Fehler> {
        if self.status == status {
            return Ok(self);
        }
        let titel = zwischen(self.text(), "<title>", "</title>").unwrap_or_default();
        Err(format!("{was}: {} statt {status} ({titel})", self.status).into())
    }
}

impl Client {
    pub async fn verbinden(adresse: &str, cookie: &str) -> Result<Self, Fehler> {
        Ok(Self {
            adresse: adresse.to_owned(),
            cookie: cookie.to_owned(),
            sender: leitung(adresse).await?,
            zeiten: Vec::new(),
        })
    }

    pub async fn get(&mut self, pfad: &str) -> Result<Antwort, Fehler> {
        let anfrage = self.anfrage("GET", pfad).body(Full::default())?;
        self.senden(anfrage).await
    }

    /// Posts as the browser does: urlencoded, same origin.
    pub async fn post(&mut self, pfad: &str, felder: &[(String, String)]) -> Result<Antwort, Fehler> {
        let koerper: String =
            felder.iter().map(|(n, w)| format!("{}={}", kodieren(n), kodieren(w))).collect::<Vec<_>>().join("&");
        let anfrage = self
            .anfrage("POST", pfad)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header(header::ORIGIN, format!("http://{}", self.adresse))
            .body(Full::from(koerper))?;
        self.senden(anfrage).await
    }

    fn anfrage(&self, methode: &str, pfad: &str) -> http::request::Builder {
        Request::builder()
            .method(methode)
            .uri(pfad)
            .header(header::HOST, &self.adresse)
            .header(header::COOKIE, &self.cookie)
            .header(header::ACCEPT, "text/html")
    }

    async fn senden(&mut self, anfrage: Request<Full<Bytes>>) -> Result<Antwort, Fehler> {
        if self.sender.ready().await.is_err() {
            self.sender = leitung(&self.adresse).await?;
            self.sender.ready().await?;
        }
        let beginn = Instant::now();
        let antwort = self.sender.send_request(anfrage).await?;
        let status = antwort.status();
        let ort = antwort.headers().get(header::LOCATION).and_then(|o| o.to_str().ok()).map(str::to_owned);
        let keks = antwort.headers().get(header::SET_COOKIE).and_then(|k| k.to_str().ok());
        let keks = keks.and_then(|k| k.split(';').next()).map(str::to_owned);
        let koerper = antwort.into_body().collect().await?.to_bytes();
        self.zeiten.push(beginn.elapsed());
        Ok(Antwort { status, ort, keks, koerper })
    }
}

async fn leitung(adresse: &str) -> Result<SendRequest<Full<Bytes>>, Fehler> {
    let strom = TcpStream::connect(adresse).await?;
    strom.set_nodelay(true)?;
    let (sender, verbindung) = hyper::client::conn::http1::handshake(TokioIo::new(strom)).await?;
    tokio::spawn(verbindung);
    Ok(sender)
}

pub fn kodieren(text: &str) -> String {
    let mut aus = String::with_capacity(text.len());
    for b in text.bytes() {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => aus.push(char::from(b)),
            b => aus.push_str(&format!("%{b:02X}")),
        }
    }
    aus
}

pub fn zwischen<'t>(text: &'t str, vor: &str, nach: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(vor)?;
    Some(rest.split_once(nach)?.0)
}

/// The form whose action ends with `ende`: where it posts to, its hidden fields, the names it asks for.
pub struct Formular {
    pub ziel: String,
    pub felder: Vec<(String, String)>,
    pub namen: Vec<String>,
}

impl Formular {
    /// The first form with `method="post"` inside `<main>`.
    pub fn lesen(seite: &str, pfad: &str) -> Option<Self> {
        let haupt = &seite[seite.find("<main")?..];
        let mut rest = haupt;
        loop {
            let anfang = rest.find("<form")?;
            let ende = rest[anfang..].find("</form>")? + anfang;
            let form = &rest[anfang..ende];
            let kopf = &form[..form.find('>')?];
            if kopf.contains("method=\"post\"") {
                let ziel = zwischen(kopf, "action=\"", "\"").filter(|z| !z.is_empty()).unwrap_or(pfad).to_owned();
                let mut felder = Vec::new();
                let mut namen = Vec::new();
                for marke in form.split('<').filter(|m| {
                    m.starts_with("input")
                        || m.starts_with("select")
                        || m.starts_with("textarea")
                        || m.starts_with("button")
                }) {
                    let marke = &marke[..marke.find('>').unwrap_or(marke.len())];
                    let Some(name) = zwischen(marke, " name=\"", "\"") else { continue };
                    if marke.contains("type=\"hidden\"") {
                        let wert = zwischen(marke, " value=\"", "\"").unwrap_or_default();
                        felder.push((name.to_owned(), wert.replace("&amp;", "&").replace("&quot;", "\"")));
                    } else if !marke.starts_with("button") {
                        namen.push(name.to_owned());
                    }
                }
                return Some(Self { ziel, felder, namen });
            }
            rest = &rest[ende..];
        }
    }
}
