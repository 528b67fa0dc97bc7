//! SMTP (RFC 5321) by lettre: plain text mails, one connection a mail.

use std::{net::IpAddr, time::Duration};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
    transport::smtp::{
        authentication::Credentials,
        client::{Tls, TlsParameters},
    },
};
use postfach::{Mail, MailFehler, Mailversand, Zukunft};

/// How the way to the server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verschluesselung {
    /// Plain first, then TLS; without TLS nothing is sent. Usually port 587.
    Starttls,
    /// TLS from the first byte. Usually port 465.
    Tls,
    /// None: only to a server on this machine.
    Keine,
}

/// Where mails go.
#[derive(Clone)]
pub struct Einstellungen {
    /// Host name or address of the server.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// Protection of the way.
    pub verschluesselung: Verschluesselung,
    /// Log-in, if the server wants one: name and password.
    pub zugang: Option<(String, String)>,
    /// The sender: `Stadt Beispiel <noreply@beispiel.example>`.
    pub absender: String,
    /// How long one mail may take.
    pub zeitgrenze: Duration,
}

impl std::fmt::Debug for Einstellungen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Einstellungen({}:{}, {:?})", self.server, self.port, self.verschluesselung)
    }
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum SmtpFehler {
    /// Passwords and links would go over the network in the clear.
    #[error("SMTP ohne Verschlüsselung geht nur zu einem Server auf diesem Rechner, nicht zu „{0}“")]
    Unverschluesselt(String),
    /// The sender is no address.
    #[error("SMTP: Der Absender „{0}“ ist keine Mailadresse")]
    Absender(String),
    /// The certificates of this machine cannot be read, or the name is no host name.
    #[error("SMTP: TLS lässt sich nicht vorbereiten: {0}")]
    Tls(String),
}

/// The way by SMTP.
#[derive(Debug)]
pub struct Smtp {
    weg: AsyncSmtpTransport<Tokio1Executor>,
    absender: Mailbox,
}

impl Smtp {
    /// Prepares the way; nothing is sent yet.
    ///
    /// # Errors
    /// The settings cannot be used.
    pub fn new(e: &Einstellungen) -> Result<Self, SmtpFehler> {
        let absender = e.absender.parse().map_err(|_| SmtpFehler::Absender(e.absender.clone()))?;
        let parameter = || TlsParameters::new(e.server.clone()).map_err(|f| SmtpFehler::Tls(f.to_string()));
        let tls = match e.verschluesselung {
            Verschluesselung::Starttls => Tls::Required(parameter()?),
            Verschluesselung::Tls => Tls::Wrapper(parameter()?),
            Verschluesselung::Keine if hier(&e.server) => Tls::None,
            Verschluesselung::Keine => return Err(SmtpFehler::Unverschluesselt(e.server.clone())),
        };
        let mut weg = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&e.server)
            .port(e.port)
            .timeout(Some(e.zeitgrenze))
            .tls(tls);
        if let Some((name, kennwort)) = &e.zugang {
            weg = weg.credentials(Credentials::new(name.clone(), kennwort.clone()));
        }
        Ok(Self { weg: weg.build(), absender })
    }

    fn brief(&self, mail: &Mail) -> Result<Message, MailFehler> {
        let nie = |e: &dyn std::fmt::Display| MailFehler::Endgueltig(e.to_string());
        let an: Address = mail.an.parse().map_err(|_| MailFehler::Endgueltig("keine Mailadresse".into()))?;
        Message::builder()
            .from(self.absender.clone())
            .to(Mailbox::new(None, an))
            .subject(mail.betreff.replace(['\r', '\n'], " "))
            .message_id(Some(message_id(&mail.schluessel, self.absender.email.domain())))
            .raw_header(kopfzeile("Auto-Submitted", "auto-generated")?)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text.replace("\r\n", "\n").replace('\n', "\r\n"))
            .map_err(|e| nie(&e))
    }
}

impl Mailversand for Smtp {
    fn senden<'a>(&'a self, mail: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>> {
        Box::pin(async move {
            let brief = self.brief(mail)?;
            self.weg.send(brief).await.map(drop).map_err(|e| {
                // The answer of a server may quote the address: only its code is kept.
                let was = e.status().map_or_else(|| art(&e).to_owned(), |code| format!("SMTP {code}"));
                match e {
                    e if e.is_permanent() => MailFehler::Endgueltig(was),
                    // It answered, and not that it is closing (RFC 5321, 4.2.3): that is about this mail.
                    e if e.status().is_some_and(|code| code.to_string() != "421") => MailFehler::Voruebergehend(was),
                    _ => MailFehler::NichtErreichbar(was),
                }
            })
        })
    }
}

fn art(e: &lettre::transport::smtp::Error) -> &'static str {
    if e.is_timeout() {
        "Zeit überschritten"
    } else if e.is_tls() {
        "TLS gescheitert"
    } else if e.is_client() {
        "Server kann nicht, was die Einstellungen verlangen"
    } else {
        "keine Verbindung"
    }
}

fn kopfzeile(name: &'static str, wert: &str) -> Result<lettre::message::header::HeaderValue, MailFehler> {
    let name = lettre::message::header::HeaderName::new_from_ascii(name.into())
        .map_err(|_| MailFehler::Endgueltig("Kopfzeile".into()))?;
    Ok(lettre::message::header::HeaderValue::new(name, wert.to_owned()))
}

/// The same key gives the same Message-ID, two keys never the same one: what RFC 5322 does not allow in it is escaped.
fn message_id(schluessel: &str, domain: &str) -> String {
    let mut id = String::from("<");
    for b in schluessel.bytes() {
        if b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/') {
            id.push(char::from(b));
        } else {
            id.push_str(&format!("={b:02X}"));
        }
    }
    id.push('@');
    id.push_str(domain);
    id.push('>');
    id
}

fn hier(server: &str) -> bool {
    server == "localhost" || server.parse::<IpAddr>().is_ok_and(|a| a.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn einstellungen(server: &str, verschluesselung: Verschluesselung) -> Einstellungen {
        Einstellungen {
            server: server.into(),
            port: 25,
            verschluesselung,
            zugang: None,
            absender: "Basiswerk <noreply@basiswerk.example>".into(),
            zeitgrenze: Duration::from_secs(1),
        }
    }

    #[test]
    fn unprotected_mail_stays_on_this_machine() {
        assert!(Smtp::new(&einstellungen("127.0.0.1", Verschluesselung::Keine)).is_ok());
        assert!(Smtp::new(&einstellungen("localhost", Verschluesselung::Keine)).is_ok());
        let nein = Smtp::new(&einstellungen("mail.example.org", Verschluesselung::Keine));
        assert!(matches!(nein, Err(SmtpFehler::Unverschluesselt(_))));
        assert!(Smtp::new(&einstellungen("mail.example.org", Verschluesselung::Starttls)).is_ok());
        let falsch = Einstellungen { absender: "niemand".into(), ..einstellungen("::1", Verschluesselung::Keine) };
        assert!(matches!(Smtp::new(&falsch), Err(SmtpFehler::Absender(_))));
    }

    #[test]
    fn message_ids_are_as_different_as_keys() {
        assert_eq!(message_id("konto/a-1", "x.de"), "<konto/a-1@x.de>");
        assert_eq!(message_id("a b@c=", "x.de"), "<a=20b=40c=3D@x.de>");
    }
}
