//! What every handler can reach: the rooms, the clock, the configuration. Cheap to clone.

use std::{
    collections::HashMap,
    ops::Deref,
    sync::{Arc, Mutex, PoisonError},
};

use ablage::{Ablage, Setzerei};
use anliegen::Anliegen;
use betrieb::Schnittstellen;
use datenbank::Datenbank;
use grund::{MandantId, Sprache, Umwelt, VersionHash, Zeitpunkt};
use http::HeaderValue;
use konto::{Identitaetsdienst, Konten};
use leistung::{Leistung, Leistungen, Parameter};
use tresor::Tresor;
use verzeichnis::{Verzeichnis, einspielen::Objekt};
use zahlung::Zahlungsverfahren;

/// How this installation presents itself.
#[derive(Debug, Clone)]
pub struct Einstellungen {
    /// Address under which browsers reach us, without a slash at its end: `https://amt.example`.
    pub adresse: String,
    /// Name of the portal in the header and in titles.
    pub portal: String,
    /// Short name of the operator, for the footer and the imprint.
    pub betreiber: String,
    /// Is this a demonstration? Then every page says so, and the `/demo` pages exist.
    pub demonstration: bool,
    /// Does a proxy of ours stand in front? Then `X-Forwarded-For` names the caller.
    pub hinter_proxy: bool,
    /// Origins outside of ours to which a form may lead on (payment, eID): `https://zahlung.example`.
    pub formularziele: Vec<String>,
    /// Is there a payment service? Without one nothing that costs money can be offered.
    pub zahlungsdienst: bool,
    /// Where maps get their background from; none: maps show outlines only.
    pub kartendienst: Option<Kartendienst>,
    /// Requests a minute that an address without a key may send to the public interface.
    pub anonym_je_minute: u32,
    /// The languages that the header offers, in its order.
    pub sprachen: Vec<Sprache>,
    /// Longest time a request may take; uploads get ten times that.
    pub zeitgrenze: std::time::Duration,
}

impl Default for Einstellungen {
    fn default() -> Self {
        Self {
            adresse: "http://127.0.0.1:8080".into(),
            portal: "Basiswerk".into(),
            betreiber: "Basiswerk".into(),
            demonstration: false,
            hinter_proxy: false,
            formularziele: Vec::new(),
            zahlungsdienst: false,
            kartendienst: None,
            anonym_je_minute: 120,
            sprachen: Sprache::RAHMEN.to_vec(),
            zeitgrenze: std::time::Duration::from_secs(30),
        }
    }
}

impl Einstellungen {
    /// Do browsers reach us by TLS? Then cookies are `Secure` and HSTS is sent.
    #[must_use]
    pub fn verschluesselt(&self) -> bool {
        self.adresse.starts_with("https://")
    }
}

/// A server of map tiles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kartendienst {
    /// `https://karten.example/{z}/{x}/{y}.png`.
    pub kacheln: String,
    /// Whose map it is, as its licence asks for it.
    pub hinweis: String,
}

impl Kartendienst {
    /// The origin of the tiles, for the content security policy.
    pub(crate) fn herkunft(&self) -> Option<&str> {
        let ab = self.kacheln.find("://")? + 3;
        let ende = self.kacheln.get(ab..)?.find('/')? + ab;
        self.kacheln.get(..ende)
    }
}

/// What stands at the head of a message to another portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Austauschkopf {
    /// Who sends it.
    pub sender: String,
    /// Its own number.
    pub nummer: String,
    /// When it was made.
    pub zeit: Zeitpunkt,
}

/// Writes objects of the directory in the standard in which portals exchange them, one after the other. An adapter
/// speaks the standard; the binary hands its writer in.
pub type Austauschschreiber =
    fn(&mut dyn std::io::Write, &Austauschkopf, &mut dyn Iterator<Item = Objekt>) -> std::io::Result<u64>;

/// A form (`formular.json`), and what could not be carried over, in sentences.
pub type Formulareinfuhr = (serde_json::Value, Vec<String>);

/// The standard in which authorities exchange forms. An adapter speaks it; the binary hands it in.
#[derive(Debug, Clone, Copy)]
pub struct Formularaustausch {
    /// Reads a file and the code lists that came along: the form as our own, and what could not be carried over; or why
    /// it is refused.
    pub lesen: Formularleser,
    /// Reads a code list that comes as a file of its own; or why it is refused.
    pub codeliste: Listenleser,
    /// Writes a form (`formular.json` with its blocks put in), its name, who made it, and when, in the version that is
    /// named last (2 or 3); or why it cannot.
    pub schreiben: Formularschreiber,
}

/// A code list in the standard of others.
#[derive(Debug, Clone)]
pub struct Listeneinfuhr {
    /// Its name there: `urn:…`.
    pub kennung: String,
    /// Its version, where the file says it.
    pub fassung: Option<String>,
    /// Keys and what people read.
    pub werte: Vec<(String, String)>,
}

/// A file becomes a code list.
pub type Listenleser = fn(&[u8]) -> Result<Listeneinfuhr, String>;
/// A file and the code lists that came along become a form.
pub type Formularleser = fn(&[u8], &[Vec<u8>]) -> Result<Formulareinfuhr, String>;
/// A form, its name, who made it, when, and the version become a file.
pub type Formularschreiber = fn(&serde_json::Value, &str, &str, Zeitpunkt, u8) -> Result<Formularausfuhr, String>;

/// A form in the standard of others.
#[derive(Debug, Clone)]
pub struct Formularausfuhr {
    /// The file.
    pub datei: String,
    /// Code lists that go along: names of files and their content.
    pub codelisten: Vec<(String, String)>,
    /// What the standard cannot say, in sentences.
    pub saetze: Vec<String>,
}

/// The parts of the house; made once by the binary (or by a test).
pub struct Raeume {
    /// The pool.
    pub db: Datenbank,
    /// Keys: encryption at rest.
    pub tresor: Tresor,
    /// Clock and chance.
    pub umwelt: Umwelt,
    /// Places, units, responsibilities, search.
    pub verzeichnis: Verzeichnis,
    /// The concerns that can be clarified (`anliegen/*.toml`), by name.
    pub anliegen: Arc<Vec<Anliegen>>,
    /// The published services.
    pub leistungen: Arc<Leistungen>,
    /// The blocks that services share, as this program has them.
    pub bausteine: Arc<leistung::Dateien>,
    /// Reads and writes forms of other systems, where this process can.
    pub formularaustausch: Option<Formularaustausch>,
    /// Accounts and sessions.
    pub konten: Konten,
    /// Documents.
    pub ablage: Ablage,
    /// Letters.
    pub setzerei: Setzerei,
    /// Keys of the public interface, their use, and where pages may be embedded.
    pub schnittstellen: Schnittstellen,
    /// Signs packages of services in the name of this installation, where this process can.
    pub siegel: Option<Arc<tresor::Siegel>>,
    /// Writes XZuFi, where this process can.
    pub austausch: Option<Austauschschreiber>,
    /// The payment service.
    pub verfahren: Arc<dyn Zahlungsverfahren>,
    /// The identity service, where one is connected.
    pub identitaet: Option<Arc<dyn Identitaetsdienst>>,
    /// Wakes the worker of this process: call `notify_one` after a commit that wrote effects or mails.
    pub arbeit: Arc<tokio::sync::Notify>,
    /// How this installation presents itself.
    pub einstellungen: Einstellungen,
}

/// The house: [`Raeume`] behind an `Arc`.
#[derive(Clone)]
pub struct Haus(Arc<Innen>);

/// By version and authority: for which state of the directory, and what.
type Parametergedaechtnis = Mutex<HashMap<(VersionHash, MandantId), (i64, Arc<Parameter>)>>;

struct Innen {
    raeume: Raeume,
    csp: HeaderValue,
    entwuerfe: akte::gedaechtnis::Gedaechtnis,
    schreibgang: akte::Schreibgang,
    ungelesen: postfach::Standgedaechtnis,
    formularstatistik: betrieb::Formularstatistik,
    rechenplaetze: crate::schwer::Rechenplaetze,
    parameter: Parametergedaechtnis,
}

impl Haus {
    /// From its parts.
    #[must_use]
    pub fn neu(raeume: Raeume) -> Self {
        let csp = crate::schicht::csp(&raeume.einstellungen);
        raeume.verzeichnis.auch_finden(raeume.anliegen.iter().map(crate::finden::dokument).collect());
        let schreibgang = akte::Schreibgang::neu(&raeume.db);
        Self(Arc::new(Innen {
            raeume,
            csp,
            schreibgang,
            entwuerfe: akte::gedaechtnis::Gedaechtnis::default(),
            ungelesen: postfach::Standgedaechtnis::default(),
            formularstatistik: betrieb::Formularstatistik::default(),
            rechenplaetze: crate::schwer::Rechenplaetze::default(),
            parameter: Mutex::default(),
        }))
    }

    /// The same house with another clock: for what is done as of another time. It remembers nothing of its own that the
    /// other one would have to know.
    #[must_use]
    pub fn mit_umwelt(&self, umwelt: Umwelt) -> Self {
        let r = &self.0.raeume;
        let raeume = Raeume {
            db: r.db.clone(),
            tresor: r.tresor.clone(),
            verzeichnis: r.verzeichnis.clone(),
            anliegen: Arc::clone(&r.anliegen),
            leistungen: Arc::clone(&r.leistungen),
            bausteine: Arc::clone(&r.bausteine),
            formularaustausch: r.formularaustausch,
            konten: r.konten.clone(),
            ablage: r.ablage.mit_umwelt(umwelt.clone()),
            setzerei: r.setzerei.clone(),
            schnittstellen: r.schnittstellen.clone(),
            siegel: r.siegel.clone(),
            austausch: r.austausch,
            verfahren: Arc::clone(&r.verfahren),
            identitaet: r.identitaet.clone(),
            arbeit: Arc::clone(&r.arbeit),
            einstellungen: r.einstellungen.clone(),
            umwelt,
        };
        Self(Arc::new(Innen {
            schreibgang: akte::Schreibgang::neu(&raeume.db),
            csp: self.0.csp.clone(),
            raeume,
            entwuerfe: akte::gedaechtnis::Gedaechtnis::default(),
            ungelesen: postfach::Standgedaechtnis::default(),
            formularstatistik: self.0.formularstatistik.clone(),
            rechenplaetze: crate::schwer::Rechenplaetze::default(),
            parameter: Mutex::default(),
        }))
    }

    /// Drafts that this process has just had in its hands.
    #[must_use]
    pub fn entwuerfe(&self) -> &akte::gedaechtnis::Gedaechtnis {
        &self.0.entwuerfe
    }

    /// Begins, saves and sends drafts.
    #[must_use]
    pub fn schreibgang(&self) -> &akte::Schreibgang {
        &self.0.schreibgang
    }

    /// How many messages wait, as known a moment ago.
    #[must_use]
    pub fn ungelesen(&self) -> &postfach::Standgedaechtnis {
        &self.0.ungelesen
    }

    /// Places for handlers that compute for long.
    pub(crate) fn rechenplaetze(&self) -> &crate::schwer::Rechenplaetze {
        &self.0.rechenplaetze
    }

    /// Counts how forms are used.
    #[must_use]
    pub fn formularstatistik(&self) -> &betrieb::Formularstatistik {
        &self.0.formularstatistik
    }

    /// What an authority set for a service over its defaults; worked out once for each state of the directory.
    ///
    /// # Errors
    /// What it set does not fit the service, in a sentence for the operator.
    pub fn parameter(&self, leistung: &Leistung, mandant: MandantId) -> Result<Arc<Parameter>, String> {
        let stand = self.verzeichnis.stand();
        let wessen = (leistung.version, mandant);
        let gemerkt = || self.0.parameter.lock().unwrap_or_else(PoisonError::into_inner);
        let bekannt =
            gemerkt().get(&wessen).filter(|(nummer, _)| *nummer == stand.nummer()).map(|(_, p)| Arc::clone(p));
        if let Some(bekannt) = bekannt {
            return Ok(bekannt);
        }
        let abweichend = stand.parameter(&leistung.stamm.kennung, mandant).cloned().unwrap_or_default();
        let ort = stand.mandant(mandant).map_or_else(String::new, |m| leistung::Ort::von(m.id, m.ags.land()));
        let parameter = leistung.parameter(&ort, &abweichend).map_err(|befunde| {
            let erster = befunde.first().map(ToString::to_string).unwrap_or_default();
            format!("parameters of {} at {mandant}: {erster}", leistung.kennung())
        })?;
        let parameter = Arc::new(parameter);
        gemerkt().insert(wessen, (stand.nummer(), Arc::clone(&parameter)));
        Ok(parameter)
    }

    /// The content security policy of every page.
    pub(crate) fn csp(&self) -> HeaderValue {
        self.0.csp.clone()
    }
}

impl Deref for Haus {
    type Target = Raeume;
    fn deref(&self) -> &Raeume {
        &self.0.raeume
    }
}

impl std::fmt::Debug for Haus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Haus")
    }
}
