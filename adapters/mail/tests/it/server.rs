//! A small SMTP server: enough of RFC 5321 to take a mail, refuse `unbekannt@`, and be in trouble.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicBool, Ordering},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

pub struct SmtpServer {
    pub port: u16,
    post: Arc<Mutex<Vec<(String, String)>>>,
    gestoert: Arc<AtomicBool>,
}

impl SmtpServer {
    pub async fn starten() -> Self {
        let ohr = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let ich = Self { port: ohr.local_addr().unwrap().port(), post: Arc::default(), gestoert: Arc::default() };
        let (post, gestoert) = (Arc::clone(&ich.post), Arc::clone(&ich.gestoert));
        tokio::spawn(async move {
            while let Ok((leitung, _)) = ohr.accept().await {
                tokio::spawn(gespraech(leitung, Arc::clone(&post), gestoert.load(Ordering::SeqCst)));
            }
        });
        ich
    }

    pub fn stoeren(&self, an: bool) {
        self.gestoert.store(an, Ordering::SeqCst);
    }

    pub fn roh(&self) -> Vec<String> {
        self.post.lock().unwrap().iter().map(|(_, text)| text.clone()).collect()
    }

    /// Message-ID, address, subject, text of what came.
    pub fn mails(&self) -> Vec<(String, String, String, String)> {
        self.post
            .lock()
            .unwrap()
            .iter()
            .map(|(an, roh)| {
                let (kopf, rumpf) = roh.split_once("\n\n").unwrap();
                let kopf = kopf.replace("\n ", " ");
                let zeile =
                    |name: &str| kopf.lines().find_map(|z| z.strip_prefix(name)).unwrap_or_default().trim().to_owned();
                let text = if zeile("Content-Transfer-Encoding:") == "quoted-printable" {
                    quoted_printable(rumpf)
                } else {
                    rumpf.to_owned()
                };
                (zeile("Message-ID:"), an.clone(), betreff(&zeile("Subject:")), text)
            })
            .collect()
    }
}

async fn gespraech(mut leitung: TcpStream, post: Arc<Mutex<Vec<(String, String)>>>, gestoert: bool) {
    let (lesen, mut schreiben) = leitung.split();
    let mut zeilen = BufReader::new(lesen).lines();
    let gruss = if gestoert { "421 spaeter\r\n" } else { "220 probe\r\n" };
    schreiben.write_all(gruss.as_bytes()).await.unwrap();
    let mut an = String::new();
    while let Ok(Some(zeile)) = zeilen.next_line().await {
        let gross = zeile.to_uppercase();
        let antwort = if gross.starts_with("RCPT TO:") {
            an = zeile.split(['<', '>']).nth(1).unwrap().to_owned();
            if an.starts_with("unbekannt@") { "550 no such user" } else { "250 ok" }
        } else if gross == "DATA" {
            schreiben.write_all(b"354 go\r\n").await.unwrap();
            let mut text = String::new();
            while let Ok(Some(z)) = zeilen.next_line().await {
                if z == "." {
                    break;
                }
                text.push_str(z.strip_prefix('.').unwrap_or(&z));
                text.push('\n');
            }
            post.lock().unwrap().push((an.clone(), text));
            "250 taken"
        } else if gross == "QUIT" {
            "221 bye"
        } else {
            "250 ok"
        };
        if schreiben.write_all(format!("{antwort}\r\n").as_bytes()).await.is_err() {
            break;
        }
    }
}

fn quoted_printable(text: &str) -> String {
    let text = text.replace("=\n", "");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&b, weiter)) = rest.split_first() {
        if b == b'=' && weiter.len() >= 2 {
            let hex = std::str::from_utf8(&weiter[..2]).unwrap();
            bytes.push(u8::from_str_radix(hex, 16).unwrap());
            rest = &weiter[2..];
        } else {
            bytes.push(b);
            rest = weiter;
        }
    }
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

/// RFC 2047, base 64: a blank between two encoded words is none, all others count.
fn betreff(zeile: &str) -> String {
    let mut aus = Vec::new();
    let mut davor_kodiert = true;
    for wort in zeile.split(' ') {
        let kodiert = wort.strip_prefix("=?utf-8?b?").and_then(|w| w.strip_suffix("?="));
        if !(davor_kodiert && (kodiert.is_some() || aus.is_empty())) {
            aus.push(b' ');
        }
        davor_kodiert = kodiert.is_some();
        aus.extend(kodiert.map_or_else(|| wort.as_bytes().to_vec(), base64));
    }
    String::from_utf8(aus).unwrap()
}

fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut aus, mut puffer, mut bits) = (Vec::new(), 0_u32, 0);
    for c in text.bytes().filter(|c| *c != b'=') {
        puffer = (puffer << 6) | u32::try_from(ALPHABET.iter().position(|a| *a == c).unwrap()).unwrap();
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            aus.push(u8::try_from((puffer >> bits) & 255).unwrap());
        }
    }
    aus
}
