//! Configuration: one documented TOML with defaults, overridden by a few environment variables. Read once, here.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use grund::{Sprache, Vertrauensniveau};
use serde::Deserialize;

use crate::befehle::dateifehler;

/// Why the configuration is refused, in a sentence for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct KonfigFehler(String);

/// All settings. `docs/betrieb/basiswerk.toml` documents each with its default.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Konfig {
    /// Where the program listens.
    pub adresse: SocketAddr,
    /// The address under which browsers reach it, without a slash at the end. Empty: `http://` + `adresse`.
    pub extern_url: String,
    /// Where the program keeps its data: private database, documents, main key.
    pub daten: PathBuf,
    /// A PostgreSQL URL instead of the private cluster. Empty: the private cluster.
    pub datenbank: String,
    /// Connections to the database at most.
    pub verbindungen: u32,
    /// The name of the portal, in the header and in titles.
    pub portal: String,
    /// Who runs this installation, for footer and imprint.
    pub betreiber: String,
    /// A proxy of ours stands in front: `X-Forwarded-For` names the caller.
    pub hinter_proxy: bool,
    /// Marks every page as demonstration, and opens the demonstration twins below `/demo`.
    pub demonstration: bool,
    /// Gives the demonstration a past, once: some dozens of matters of fictional people over the weeks before, run through the
    /// engine with a simulated clock.
    pub demonstration_verlauf: bool,
    /// The languages of the pages, as tags in the order of the header. Empty: the default of the installation.
    pub sprachen: Vec<String>,
    /// The folder of services.
    pub leistungen: PathBuf,
    /// The folder of concerns (Anliegensklärung).
    pub anliegen: PathBuf,
    /// Maps.
    pub karte: Karte,
    /// Mail.
    pub mail: Mail,
    /// Malware scan.
    pub clamav: Clamav,
    /// Payment.
    pub zahlung: Zahlung,
    /// The identity service.
    pub ausweis: Ausweis,
    /// The public interface below `/api`.
    pub schnittstelle: Schnittstelle,
}

/// The public interface.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schnittstelle {
    /// Requests a minute that one address may send without a key.
    pub anonym_je_minute: u32,
}

impl Default for Schnittstelle {
    fn default() -> Self {
        Self { anonym_je_minute: 120 }
    }
}

/// Maps. Without tiles they show outlines only, and nothing is asked of anyone else.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Karte {
    /// `https://karten.example/{z}/{x}/{y}.png`.
    pub kacheln: String,
    /// Whose map it is.
    pub hinweis: String,
}

impl Karte {
    /// As the pages take it.
    pub fn dienst(&self) -> Option<web::Kartendienst> {
        (!self.kacheln.is_empty())
            .then(|| web::Kartendienst { kacheln: self.kacheln.clone(), hinweis: self.hinweis.clone() })
    }
}

/// Mail. Without `smtp` and in a demonstration it goes to the demonstration mailbox.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// `smtp://host:587` (STARTTLS), `smtps://host:465`, `smtp://localhost:25`; user and password in the URL.
    pub smtp: String,
    /// The sender's address.
    pub absender: String,
}

/// Malware scan. Without a socket uploads are marked "nicht geprüft".
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Clamav {
    /// `unix:/run/clamav/clamd.ctl` or `tcp:127.0.0.1:3310`.
    pub clamd: String,
}

/// Payment by XBezahldienste. Without an address and in a demonstration the demonstration provider is used.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Zahlung {
    /// The base address of the provider.
    pub adresse: String,
    /// Other origins to which the payment page sends people (`https://bezahlen.example`): browsers may go there from
    /// our form. The origin of `adresse` is always allowed.
    pub seiten: Vec<String>,
    /// Our `originatorId` there.
    pub originator: String,
    /// PEM file with our client certificate and its chain, where the provider wants one.
    pub zertifikat: Option<PathBuf>,
    /// PEM file with the private key of that certificate.
    pub schluessel: Option<PathBuf>,
}

/// Identity service by OpenID Connect. Without an issuer and in a demonstration the demonstration service is used; else
/// services that ask for a proved identity cannot be begun online.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ausweis {
    /// What people call it.
    pub name: String,
    /// The issuer, as its ID tokens name it.
    pub aussteller: String,
    /// Our `client_id` there. Our return address there is `extern_url` + `/ausweis/zurueck`.
    pub kennung: String,
    /// File with our `client_secret`, where the provider gave us one.
    pub geheimnis: Option<PathBuf>,
    /// Which `acr` of the provider is which level of trust.
    pub niveaus: BTreeMap<String, String>,
    /// Other origins to which the service sends people: browsers may go there from our form.
    pub seiten: Vec<String>,
}

impl Default for Ausweis {
    fn default() -> Self {
        Self {
            name: "Online-Ausweis".into(),
            aussteller: String::new(),
            kennung: String::new(),
            geheimnis: None,
            niveaus: BTreeMap::new(),
            seiten: Vec::new(),
        }
    }
}

impl Ausweis {
    /// Where a form may lead besides ourselves (CSP `form-action`).
    pub fn formularziele(&self) -> Vec<String> {
        let eigene = self.aussteller.parse::<url::Url>().ok().map(|u| u.origin().ascii_serialization());
        eigene.into_iter().chain(self.seiten.iter().cloned()).collect()
    }

    /// Our secret, read.
    pub fn geheimnis(&self) -> Result<Option<String>, KonfigFehler> {
        let Some(ort) = &self.geheimnis else { return Ok(None) };
        Ok(Some(datei_lesen("Geheimnis des Identitätsdienstes", ort)?.trim().to_owned()))
    }

    /// Which `acr` is which level.
    pub fn niveaus(&self) -> Result<Vec<(String, Vertrauensniveau)>, KonfigFehler> {
        let lesen = |(acr, wort): (&String, &String)| match Vertrauensniveau::lesen(wort) {
            Some(niveau) => Ok((acr.clone(), niveau)),
            None => Err(KonfigFehler(format!(
                "ausweis.niveaus „{acr}“: „{wort}“ ist kein Vertrauensniveau. Schreiben Sie niedrig, substanziell oder hoch."
            ))),
        };
        self.niveaus.iter().map(lesen).collect()
    }
}

impl Zahlung {
    /// Where a form may lead besides ourselves (CSP `form-action`).
    pub fn formularziele(&self) -> Vec<String> {
        let eigene = self.adresse.parse::<url::Url>().ok().map(|u| u.origin().ascii_serialization());
        eigene.into_iter().chain(self.seiten.iter().cloned()).collect()
    }

    /// The client certificate, read.
    pub fn ausweis(&self) -> Result<Option<xbezahldienste::Ausweis>, KonfigFehler> {
        let (Some(zertifikat), Some(schluessel)) = (&self.zertifikat, &self.schluessel) else { return Ok(None) };
        let lesen = |ort: &Path| {
            std::fs::read(ort).map_err(|e| {
                KonfigFehler(format!("Zertifikat des Zahlungsdienstes {}: {}", ort.display(), dateifehler(&e)))
            })
        };
        Ok(Some(xbezahldienste::Ausweis { zertifikat: lesen(zertifikat)?, schluessel: lesen(schluessel)? }))
    }
}

/// A text file that a setting names.
fn datei_lesen(was: &str, ort: &Path) -> Result<String, KonfigFehler> {
    std::fs::read_to_string(ort).map_err(|e| {
        let satz = if e.kind() == std::io::ErrorKind::InvalidData {
            "Die Datei ist kein Text in UTF-8."
        } else {
            dateifehler(&e)
        };
        KonfigFehler(format!("{was} {}: {satz}", ort.display()))
    })
}

/// The reader's fault in German, with its line and the key; the value may be a secret.
fn am_ort(datei: &Path, text: &str, fehler: &toml::de::Error) -> KonfigFehler {
    let von = fehler.span().map_or(0, |s| s.start);
    let nummer = text.get(..von).unwrap_or_default().matches('\n').count();
    let zeile = text.lines().nth(nummer).unwrap_or_default();
    let schluessel = zeile.split_once('=').map_or_else(String::new, |(name, _)| format!(", „{}“", name.trim()));
    let satz = if fehler.message().contains("socket address") {
        "Das ist keine Adresse wie 127.0.0.1:8080.".to_owned()
    } else {
        formular::toml_satz(fehler.message())
    };
    KonfigFehler(format!("Konfiguration {}, Zeile {}{schluessel}: {satz}", datei.display(), nummer + 1))
}

impl Mail {
    /// `smtp://` (STARTTLS; to this machine also plain), `smtps://` (TLS from the first byte).
    pub fn einstellungen(&self) -> Result<mail::Einstellungen, KonfigFehler> {
        let falsch = || {
            KonfigFehler(format!(
                "mail.smtp „{}“: Schreiben Sie smtp://server:587, smtps://server:465 oder smtp://localhost:25.",
                self.smtp
            ))
        };
        let url: url::Url = self.smtp.parse().map_err(|_| falsch())?;
        let server = url.host_str().ok_or_else(falsch)?.to_owned();
        let lokal = matches!(server.as_str(), "localhost" | "127.0.0.1" | "[::1]");
        let (verschluesselung, port) = match url.scheme() {
            "smtps" => (mail::Verschluesselung::Tls, 465),
            "smtp" if lokal => (mail::Verschluesselung::Keine, 25),
            "smtp" => (mail::Verschluesselung::Starttls, 587),
            _ => return Err(falsch()),
        };
        let zugang = url.password().map(|kennwort| (url.username().to_owned(), kennwort.to_owned()));
        Ok(mail::Einstellungen {
            server,
            port: url.port().unwrap_or(port),
            verschluesselung,
            zugang,
            absender: self.absender.clone(),
            zeitgrenze: std::time::Duration::from_secs(20),
        })
    }
}

impl Default for Konfig {
    fn default() -> Self {
        Self {
            adresse: SocketAddr::from(([127, 0, 0, 1], 8080)),
            extern_url: String::new(),
            daten: PathBuf::from("/var/lib/basiswerk"),
            datenbank: String::new(),
            verbindungen: 24,
            portal: "Basiswerk".into(),
            betreiber: "Basiswerk".into(),
            hinter_proxy: false,
            demonstration: false,
            demonstration_verlauf: false,
            sprachen: Vec::new(),
            leistungen: PathBuf::from("leistungen"),
            anliegen: PathBuf::from("anliegen"),
            karte: Karte::default(),
            mail: Mail::default(),
            clamav: Clamav::default(),
            zahlung: Zahlung::default(),
            ausweis: Ausweis::default(),
            schnittstelle: Schnittstelle::default(),
        }
    }
}

impl Konfig {
    /// Reads `datei` (or the defaults), then lets `umgebung` (`BASISWERK_ADRESSE`, ...) override.
    ///
    /// # Errors
    /// The file cannot be read, a key is unknown, a value does not fit: the sentence names it.
    pub fn lesen(datei: Option<&Path>, umgebung: impl Fn(&str) -> Option<String>) -> Result<Self, KonfigFehler> {
        let mut konfig = match datei {
            Some(datei) => {
                let text = datei_lesen("Konfiguration", datei)?;
                toml::from_str(&text).map_err(|e| am_ort(datei, &text, &e))?
            }
            None => Self::default(),
        };
        if let Some(adresse) = umgebung("BASISWERK_ADRESSE") {
            konfig.adresse = adresse.trim_start_matches("http://").trim_end_matches('/').parse().map_err(|_| {
                KonfigFehler(format!("BASISWERK_ADRESSE: „{adresse}“ ist keine Adresse wie 127.0.0.1:8080."))
            })?;
        }
        for (name, ziel) in [
            ("BASISWERK_DATENBANK", &mut konfig.datenbank),
            ("BASISWERK_EXTERN_URL", &mut konfig.extern_url),
            ("BASISWERK_SMTP", &mut konfig.mail.smtp),
            ("BASISWERK_MAIL_ABSENDER", &mut konfig.mail.absender),
            ("BASISWERK_CLAMD", &mut konfig.clamav.clamd),
        ] {
            if let Some(wert) = umgebung(name) {
                *ziel = wert;
            }
        }
        for (name, ziel) in [
            ("BASISWERK_DATEN", &mut konfig.daten),
            ("BASISWERK_LEISTUNGEN", &mut konfig.leistungen),
            ("BASISWERK_ANLIEGEN", &mut konfig.anliegen),
        ] {
            if let Some(wert) = umgebung(name) {
                *ziel = PathBuf::from(wert);
            }
        }
        for (name, ziel) in [
            ("BASISWERK_DEMONSTRATION", &mut konfig.demonstration),
            ("BASISWERK_DEMONSTRATION_VERLAUF", &mut konfig.demonstration_verlauf),
        ] {
            if let Some(wert) = umgebung(name) {
                *ziel = matches!(wert.as_str(), "1" | "ja" | "an" | "true");
            }
        }
        konfig.pruefen()?;
        Ok(konfig)
    }

    /// What only a process that serves people needs.
    ///
    /// # Errors
    /// It is missing, in a sentence for the operator.
    pub fn fuer_dienst(self) -> Result<Self, KonfigFehler> {
        if !self.demonstration && self.mail.smtp.is_empty() {
            return Err(KonfigFehler(
                "mail.smtp fehlt: Ohne Mail kann sich niemand anmelden. Geben Sie einen Mailserver an \
                 (BASISWERK_SMTP=smtp://…) oder starten Sie eine Demonstration (BASISWERK_DEMONSTRATION=ja)."
                    .to_owned(),
            ));
        }
        Ok(self)
    }

    /// The languages that the header offers. German, the official one, is always among them. Without a setting: those
    /// in which every page exists; a demonstration shows what else there is.
    ///
    /// # Errors
    /// A tag that is no language of the product.
    pub fn sprachen(&self) -> Result<Vec<Sprache>, KonfigFehler> {
        if self.sprachen.is_empty() {
            return Ok(if self.demonstration { Sprache::ALLE.to_vec() } else { Sprache::RAHMEN.to_vec() });
        }
        let mut sprachen = vec![];
        for tag in &self.sprachen {
            let sprache: Sprache = tag.parse().map_err(|()| {
                let alle = Sprache::ALLE.map(Sprache::tag).join(", ");
                KonfigFehler(format!("sprachen: „{tag}“ gibt es nicht. Möglich sind: {alle}."))
            })?;
            if !sprachen.contains(&sprache) {
                sprachen.push(sprache);
            }
        }
        if !sprachen.contains(&Sprache::De) {
            sprachen.insert(0, Sprache::De);
        }
        Ok(sprachen)
    }

    fn pruefen(&mut self) -> Result<(), KonfigFehler> {
        let fehler = |satz: &str| Err(KonfigFehler(satz.to_owned()));
        self.sprachen()?;
        if self.extern_url.is_empty() {
            self.extern_url = format!("http://{}", self.adresse);
        }
        self.extern_url.truncate(self.extern_url.trim_end_matches('/').len());
        if !self.extern_url.starts_with("http://") && !self.extern_url.starts_with("https://") {
            return fehler("extern_url: Geben Sie die Adresse mit https:// an.");
        }
        if self.verbindungen < 4 {
            return fehler("verbindungen: Das Programm braucht mindestens 4 Verbindungen zur Datenbank.");
        }
        self.ausweis.niveaus()?;
        if !self.ausweis.aussteller.is_empty() && self.ausweis.kennung.is_empty() {
            return fehler("ausweis.kennung fehlt: Geben Sie die Kennung an, die Sie beim Identitätsdienst haben.");
        }
        if self.schnittstelle.anonym_je_minute == 0 {
            return fehler("schnittstelle.anonym_je_minute: Erlauben Sie mindestens eine Anfrage in der Minute.");
        }
        let kacheln = &self.karte.kacheln;
        let vollstaendig = ["{z}", "{x}", "{y}"].iter().all(|platz| kacheln.contains(platz));
        let brauchbar = kacheln.is_empty() || (kacheln.starts_with("https://") && vollstaendig);
        if !brauchbar {
            return fehler("karte.kacheln: Geben Sie eine Adresse wie https://karten.example/{z}/{x}/{y}.png an.");
        }
        if self.mail.absender.is_empty() {
            self.mail.absender = "Basiswerk <nicht-antworten@example.org>".into();
        }
        Ok(())
    }
}
