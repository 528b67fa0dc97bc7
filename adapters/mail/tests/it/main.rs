//! One contract for both ways: SMTP against a small server in this process, and the demonstration twin.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod server;

use std::time::Duration;

use grund::Umwelt;
use mail::{DemoPostkasten, Einstellungen, Smtp, Verschluesselung};
use postfach::{Mail, MailFehler, Mailversand};
use server::SmtpServer;

/// What the other side got: dedupe mark, address, subject, text.
type Post = Vec<(String, String, String, String)>;

/// A way, a look at the other side, and a switch to disturb it.
struct Probe<'a> {
    weg: &'a dyn Mailversand,
    post: &'a dyn AsyncPost,
    stoeren: &'a dyn Fn(bool),
}

trait AsyncPost {
    fn post(&self) -> postfach::Zukunft<'_, Post>;
}

fn mail(schluessel: &str) -> Mail {
    Mail {
        an: "anna@example.org".into(),
        betreff: "Bestätigen Sie Ihre Adresse – Łužica".into(),
        text: "Guten Tag,\n\n.ein Punkt am Anfang, Umlaute äöü und eine lange Zeile: ".to_owned()
            + &"x".repeat(300)
            + "\nhttps://example.org/konto/bestaetigen?token=00ff\n",
        schluessel: schluessel.into(),
    }
}

async fn vertrag(p: Probe<'_>) {
    // What is taken arrives whole.
    let brief = mail("konto/1");
    p.weg.senden(&brief).await.unwrap();
    let post = p.post.post().await;
    assert_eq!(post.len(), 1);
    let (_, an, betreff, text) = &post[0];
    assert_eq!((an, betreff, text.trim_end()), (&brief.an, &brief.betreff, brief.text.trim_end()));

    // The same again can be recognised as the same, another one is another.
    p.weg.senden(&brief).await.unwrap();
    p.weg.senden(&mail("konto/2")).await.unwrap();
    let mut marken: Vec<String> = p.post.post().await.into_iter().map(|(m, ..)| m).collect();
    marken.sort();
    marken.dedup();
    assert_eq!(marken.len(), 2);

    // A fault that may pass is not one that will not.
    (p.stoeren)(true);
    assert!(matches!(p.weg.senden(&mail("konto/3")).await, Err(MailFehler::NichtErreichbar(_))));
    (p.stoeren)(false);
    p.weg.senden(&mail("konto/3")).await.unwrap();
    let niemand = Mail { an: "niemand".into(), ..mail("konto/4") };
    assert!(matches!(p.weg.senden(&niemand).await, Err(MailFehler::Endgueltig(_))));
    assert!(!p.post.post().await.iter().any(|(m, ..)| m.contains("konto/4")));
}

impl AsyncPost for DemoPostkasten {
    fn post(&self) -> postfach::Zukunft<'_, Post> {
        Box::pin(async move {
            let liste = self.liste(None).await.unwrap();
            liste.into_iter().map(|m| (m.mail.schluessel, m.mail.an, m.mail.betreff, m.mail.text)).collect()
        })
    }
}

impl AsyncPost for SmtpServer {
    fn post(&self) -> postfach::Zukunft<'_, Post> {
        Box::pin(async move { self.mails() })
    }
}

#[tokio::test]
async fn the_demonstration_keeps_the_contract() {
    let db = datenbank::probe::datenbank().await;
    let (umwelt, _) = Umwelt::probe("2026-03-02T09:00:00Z", 1);
    let kasten = DemoPostkasten::new(db, umwelt);
    vertrag(Probe { weg: &kasten, post: &kasten, stoeren: &|an| kasten.stoeren(an) }).await;
    // The twin itself keeps each mail once.
    assert_eq!(kasten.liste(Some("ANNA@example.org")).await.unwrap().len(), 3);
    assert!(kasten.liste(Some("jan@example.org")).await.unwrap().is_empty());
    assert_eq!(kasten.laden("konto/2").await.unwrap().unwrap().mail, mail("konto/2"));
}

#[tokio::test]
async fn smtp_keeps_the_contract() {
    let server = SmtpServer::starten().await;
    let weg = Smtp::new(&einstellungen(server.port)).unwrap();
    vertrag(Probe { weg: &weg, post: &server, stoeren: &|an| server.stoeren(an) }).await;
    let roh = server.roh();
    assert!(roh[0].contains("Message-ID: <konto/1@basiswerk.example>"), "{}", roh[0]);
    assert!(roh[0].contains("Auto-Submitted: auto-generated"));
    assert!(roh[0].contains("From: Basiswerk <noreply@basiswerk.example>"));
}

#[tokio::test]
async fn a_refused_address_is_final_and_a_silent_server_is_not() {
    let server = SmtpServer::starten().await;
    let weg = Smtp::new(&einstellungen(server.port)).unwrap();
    let unbekannt = Mail { an: "unbekannt@example.org".into(), ..mail("konto/5") };
    assert_eq!(weg.senden(&unbekannt).await, Err(MailFehler::Endgueltig("SMTP 550".into())));
    // Nobody is there.
    let leer = Smtp::new(&einstellungen(1)).unwrap();
    assert!(matches!(leer.senden(&mail("konto/6")).await, Err(MailFehler::NichtErreichbar(_))));
    // A line break in a subject makes no header.
    let boese = Mail { betreff: "Hallo\r\nBcc: b@example.org".into(), ..mail("konto/7") };
    weg.senden(&boese).await.unwrap();
    assert!(!server.roh()[0].contains("\nBcc:"));
    // STARTTLS is demanded, this server has none: nothing leaves in the clear.
    let streng = Einstellungen { verschluesselung: Verschluesselung::Starttls, ..einstellungen(server.port) };
    assert!(Smtp::new(&streng).unwrap().senden(&mail("konto/8")).await.is_err());
    assert_eq!(server.mails().len(), 1);
}

fn einstellungen(port: u16) -> Einstellungen {
    Einstellungen {
        server: "127.0.0.1".into(),
        port,
        verschluesselung: Verschluesselung::Keine,
        zugang: None,
        absender: "Basiswerk <noreply@basiswerk.example>".into(),
        zeitgrenze: Duration::from_secs(5),
    }
}
