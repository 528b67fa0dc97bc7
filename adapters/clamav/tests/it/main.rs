//! Against a small clamd that speaks the protocol and misbehaves on request.
#![allow(missing_docs, clippy::unwrap_used)]

use std::{path::PathBuf, time::Duration};

use ablage::{Befund, Inhalt, Schadsoftwarepruefung};
use clamav::{Clamd, Ort};
use grund::Zeitpunkt;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, UnixListener},
};

/// The test file of the European Institute for Computer Antivirus Research, in two halves so that no scanner minds
/// this source.
fn eicar() -> Vec<u8> {
    [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!$H+H*"].concat().into_bytes()
}

#[derive(Clone, Copy)]
enum Art {
    Ordentlich,
    Stumm,
    LegtAuf,
    Unsinn,
    KleineGrenze,
}

async fn bedienen<S: AsyncReadExt + AsyncWriteExt + Unpin>(mut leitung: S, art: Art) {
    let mut befehl = Vec::new();
    while let Ok(b) = leitung.read_u8().await {
        if b == 0 {
            break;
        }
        befehl.push(b);
    }
    let antwort = match (befehl.as_slice(), art) {
        (_, Art::Stumm) => return tokio::time::sleep(Duration::from_secs(60)).await,
        (_, Art::LegtAuf) => return,
        (_, Art::Unsinn) => "\u{1}\u{2} ERROR".to_owned(),
        (b"zPING", _) => "PONG".into(),
        (b"zVERSION", _) => "ClamAV 1.4.6/27800/Mon Mar  2 08:00:00 2026".into(),
        (b"zINSTREAM", art) => {
            let mut alles = Vec::new();
            loop {
                let laenge = leitung.read_u32().await.unwrap() as usize;
                if laenge == 0 {
                    break;
                }
                let mut stueck = vec![0; laenge];
                leitung.read_exact(&mut stueck).await.unwrap();
                alles.extend(stueck);
            }
            if matches!(art, Art::KleineGrenze) && alles.len() > 1000 {
                "INSTREAM size limit exceeded. ERROR".into()
            } else if alles.windows(68).any(|w| w == eicar()) {
                "stream: Eicar-Test-Signature FOUND".into()
            } else {
                "stream: OK".into()
            }
        }
        _ => "UNKNOWN COMMAND".into(),
    };
    leitung.write_all(format!("{antwort}\0").as_bytes()).await.unwrap();
}

fn unix(name: &str, art: Art) -> Ort {
    let pfad: PathBuf = std::env::temp_dir().join(format!("clamd-{}-{name}.ctl", std::process::id()));
    let _ = std::fs::remove_file(&pfad);
    let tuer = UnixListener::bind(&pfad).unwrap();
    tokio::spawn(async move {
        while let Ok((leitung, _)) = tuer.accept().await {
            tokio::spawn(bedienen(leitung, art));
        }
    });
    Ort::Unix(pfad)
}

fn zeit() -> Zeitpunkt {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// In pieces, as a large document comes.
fn inhalt(bytes: &[u8]) -> Inhalt<'static> {
    let stuecke: Vec<_> = bytes.chunks(50_000).map(|s| Ok(bytes::Bytes::copy_from_slice(s))).collect();
    Box::pin(futures_util::stream::iter(stuecke))
}

fn pruefer(ort: Ort) -> Clamd {
    Clamd::new(ort, Duration::from_millis(400))
}

#[tokio::test]
async fn clean_and_infected_files_over_both_sockets() {
    let tuer = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let tcp: Ort = tuer.local_addr().unwrap().to_string().parse().unwrap();
    tokio::spawn(async move {
        while let Ok((leitung, _)) = tuer.accept().await {
            tokio::spawn(bedienen(leitung, Art::Ordentlich));
        }
    });
    for ort in [tcp, unix("gut", Art::Ordentlich)] {
        let clamd = pruefer(ort);
        assert!(clamd.lebt().await);
        // More than one chunk, with the finding across their border.
        let mut gross = vec![b'a'; 64 * 1024 - 30];
        let sauber = clamd.pruefen(inhalt(&gross), gross.len() as u64, zeit()).await;
        assert!(
            matches!(&sauber, Befund::Sauber { pruefer, zeit: z } if pruefer.starts_with("ClamAV 1.4.6/27800") && *z == zeit()),
            "{sauber:?}"
        );
        gross.extend(eicar());
        assert_eq!(
            clamd.pruefen(inhalt(&gross), gross.len() as u64, zeit()).await,
            Befund::Befallen { fund: "Eicar-Test-Signature".into() }
        );
    }
}

#[tokio::test]
async fn a_broken_daemon_is_an_honest_not_scanned() {
    let fehlt = Ort::Unix("/nirgends/clamd.ctl".into());
    for (ort, soll) in [
        (unix("stumm", Art::Stumm), "antwortet nicht"),
        (unix("auf", Art::LegtAuf), "nicht erreichbar"),
        (unix("unsinn", Art::Unsinn), "meldet einen Fehler"),
        (unix("klein", Art::KleineGrenze), "größer, als das Prüfprogramm annimmt"),
        (fehlt, "nicht erreichbar"),
    ] {
        let befund = pruefer(ort).pruefen(inhalt(&[b'a'; 5000]), 5000, zeit()).await;
        assert!(matches!(&befund, Befund::NichtGeprueft { grund } if grund.contains(soll)), "{soll}: {befund:?}");
    }
}

#[test]
fn places_are_read() {
    assert_eq!("/run/clamav/clamd.ctl".parse(), Ok(Ort::Unix("/run/clamav/clamd.ctl".into())));
    assert_eq!("[::1]:3310".parse(), Ok(Ort::Tcp("[::1]:3310".into())));
    assert_eq!("unix:/run/clamd".parse(), Ok(Ort::Unix("/run/clamd".into())));
    assert_eq!("tcp:127.0.0.1:3310".parse(), Ok(Ort::Tcp("127.0.0.1:3310".into())));
    for nein in ["", "clamd", "clamd.ctl", "localhost:", "http://x:1", ":3310"] {
        assert!(nein.parse::<Ort>().is_err(), "{nein}");
    }
}
