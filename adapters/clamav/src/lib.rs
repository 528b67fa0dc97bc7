//! Malware scan by clamd: the INSTREAM command over a Unix or TCP socket (clamd(8)).
//!
//! The scan takes bounded time and always answers: a daemon that is away, silent, too small or talks nonsense gives
//! [`Befund::NichtGeprueft`] with the reason. Documents are never sent to a network service that is not configured.

use std::{io, path::PathBuf, time::Duration};

use ablage::{Befund, Inhalt, Schadsoftwarepruefung};
use futures_util::{StreamExt, future::BoxFuture};
use grund::Zeitpunkt;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// Where clamd listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ort {
    /// `/run/clamav/clamd.ctl`, also with `unix:` before it.
    Unix(PathBuf),
    /// `127.0.0.1:3310`, also with `tcp:` before it.
    Tcp(String),
}

/// The configuration names no place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("„{0}“ ist keine Adresse für clamd. Schreiben Sie /run/clamav/clamd.ctl oder 127.0.0.1:3310.")]
pub struct Ortsfehler(String);

impl std::str::FromStr for Ort {
    type Err = Ortsfehler;
    fn from_str(eingabe: &str) -> Result<Self, Ortsfehler> {
        let text = eingabe.strip_prefix("unix:").or_else(|| eingabe.strip_prefix("tcp:")).unwrap_or(eingabe);
        let port = text.rsplit_once(':').filter(|(wirt, _)| !wirt.is_empty() && !wirt.contains('/'));
        match port {
            _ if text.starts_with('/') => Ok(Self::Unix(text.into())),
            Some((_, port)) if port.parse::<u16>().is_ok() => Ok(Self::Tcp(text.to_owned())),
            _ => Err(Ortsfehler(eingabe.to_owned())),
        }
    }
}

/// The scanner.
#[derive(Debug, Clone)]
pub struct Clamd {
    ort: Ort,
    frist: Duration,
}

/// A large file gets a second more for each of these many bytes.
const BYTES_JE_SEKUNDE: u64 = 20_000_000;
/// Bytes a chunk.
const STUECK: usize = 64 * 1024;
/// An answer is one line; more is nonsense.
const LAENGSTE_ANTWORT: u64 = 4096;

impl Clamd {
    /// A scanner at `ort` that answers within `frist` (30 seconds suit documents of a few megabytes).
    #[must_use]
    pub const fn new(ort: Ort, frist: Duration) -> Self {
        Self { ort, frist }
    }

    /// Does the daemon answer? For the operator's health page.
    pub async fn lebt(&self) -> bool {
        matches!(timeout(self.frist, self.fragen(b"zPING\0", None)).await, Ok(Ok(antwort)) if antwort == "PONG")
    }

    async fn fragen(&self, befehl: &[u8], inhalt: Option<Inhalt<'_>>) -> io::Result<String> {
        match &self.ort {
            Ort::Unix(pfad) => sprechen(UnixStream::connect(pfad).await?, befehl, inhalt).await,
            Ort::Tcp(adresse) => sprechen(TcpStream::connect(adresse).await?, befehl, inhalt).await,
        }
    }

    async fn befund(&self, inhalt: Inhalt<'_>, groesse: u64, jetzt: Zeitpunkt) -> Result<Befund, String> {
        let frist = self.frist + Duration::from_secs(groesse / BYTES_JE_SEKUNDE);
        let antwort = match timeout(frist, self.fragen(b"zINSTREAM\0", Some(inhalt))).await {
            Err(_) => return Err(format!("Das Prüfprogramm antwortet nicht in {} Sekunden.", frist.as_secs())),
            Ok(Err(e)) => return Err(format!("Das Prüfprogramm ist nicht erreichbar ({e}).")),
            Ok(Ok(antwort)) => antwort,
        };
        match antwort.strip_prefix("stream: ").unwrap_or(&antwort) {
            "OK" => Ok(Befund::Sauber { pruefer: self.version().await, zeit: jetzt }),
            text if text.ends_with(" FOUND") => {
                Ok(Befund::Befallen { fund: text.trim_end_matches(" FOUND").chars().take(120).collect() })
            }
            text if text.contains("size limit exceeded") => {
                Err("Die Datei ist größer, als das Prüfprogramm annimmt.".into())
            }
            text => {
                Err(format!("Das Prüfprogramm meldet einen Fehler ({}).", text.chars().take(120).collect::<String>()))
            }
        }
    }

    /// "ClamAV 1.4.6/27800/..." : product and signature version. Without it the verdict still holds.
    async fn version(&self) -> String {
        match timeout(self.frist, self.fragen(b"zVERSION\0", None)).await {
            Ok(Ok(v)) if !v.is_empty() => v.chars().take(80).collect(),
            _ => "ClamAV".into(),
        }
    }
}

impl Schadsoftwarepruefung for Clamd {
    fn pruefen<'a>(&'a self, inhalt: Inhalt<'a>, groesse: u64, jetzt: Zeitpunkt) -> BoxFuture<'a, Befund> {
        Box::pin(async move {
            self.befund(inhalt, groesse, jetzt).await.unwrap_or_else(|grund| {
                tracing::warn!(%grund, "document not scanned");
                Befund::NichtGeprueft { grund }
            })
        })
    }
}

/// One command, one answer. clamd answers early and closes when the stream is too long, so a failed write still reads.
async fn sprechen<S: AsyncRead + AsyncWrite + Unpin>(
    mut leitung: S,
    befehl: &[u8],
    inhalt: Option<Inhalt<'_>>,
) -> io::Result<String> {
    let geschrieben = async {
        leitung.write_all(befehl).await?;
        if let Some(mut inhalt) = inhalt {
            while let Some(bytes) = inhalt.next().await {
                for stueck in bytes?.chunks(STUECK) {
                    leitung.write_u32(u32::try_from(stueck.len()).unwrap_or_default()).await?;
                    leitung.write_all(stueck).await?;
                }
            }
            leitung.write_u32(0).await?;
        }
        leitung.flush().await
    }
    .await;
    let mut antwort = Vec::new();
    let gelesen = leitung.take(LAENGSTE_ANTWORT).read_to_end(&mut antwort).await;
    if antwort.is_empty() {
        geschrieben?;
        gelesen?;
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "leere Antwort"));
    }
    let text = String::from_utf8_lossy(&antwort);
    Ok(text.trim_matches(['\0', '\n', '\r', ' ']).to_owned())
}
