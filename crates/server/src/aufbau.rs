//! From configuration to the house: each room is made once, in the order of the arrows.

use std::{str::FromStr, sync::Arc, time::Duration};

use ablage::{Ablage, OhnePruefung, Schadsoftwarepruefung, Setzerei};
use datenbank::{
    Datenbank,
    lokal::{self, Cluster, Pacht},
};
use demo::ausweisdienst;
use fachverfahren::Fachverfahren;
use grund::Vertrauensniveau;
use konto::{Identitaetsdienst, Konten};
use postfach::Mailversand;
use tresor::{Siegel, Tresor};
use uebergabe::{Register, Uebergabeweg};
use verzeichnis::Verzeichnis;
use web::{Einstellungen, Haus, Raeume, angebot};
use xbezahldienste::{XBezahldienste, Zugang};

use crate::{Fehler, anliegen, befehle::paket, konfig::Konfig, leistungen, umwelt};

/// Letters that may wait, and how long one may take.
const BRIEFE: usize = 256;
const BRIEF_FRIST: Duration = Duration::from_secs(20);
/// How long a back-end system may take to answer.
const UEBERGABE_FRIST: Duration = Duration::from_secs(10);

/// What the binary holds: the house, the ways mails and deliveries leave, and the private cluster if there is one.
pub struct Bau {
    pub haus: Haus,
    pub mail: Arc<dyn Mailversand>,
    pub weg: Arc<dyn Uebergabeweg>,
    pub register: Arc<dyn Register>,
    pub cluster: Option<Cluster>,
}

/// Connects to the configured database, or starts the private one of the data directory.
pub async fn datenbank(konfig: &Konfig) -> Result<(Datenbank, Option<Cluster>), Fehler> {
    if !konfig.datenbank.is_empty() {
        let entfernt = Datenbank::von_url(&konfig.datenbank, konfig.verbindungen).await;
        return Ok((entfernt.map_err(|e| unerreichbar(&konfig.datenbank, &e))?, None));
    }
    let cluster = Cluster::in_verzeichnis(&konfig.daten, false)?;
    let optionen = cluster.starten("basiswerk").await?;
    Ok((Datenbank::verbinden(optionen, konfig.verbindungen).await?, Some(cluster)))
}

/// The private database belongs to one server at a time: whoever comes while the former still ends waits for it. Nothing where
/// a database is configured.
pub async fn pachten(konfig: &Konfig) -> Result<Option<Pacht>, Fehler> {
    if !konfig.datenbank.is_empty() {
        return Ok(None);
    }
    Ok(Some(Cluster::in_verzeichnis(&konfig.daten, false)?.pachten(lokal::GEDULD).await?))
}

/// What the operator can do about it; never the password of the address.
fn unerreichbar(url: &str, fehler: &datenbank::Fehler) -> Fehler {
    let wo = url::Url::parse(url).ok().filter(|u| u.scheme().starts_with("postgres"));
    let Some(wo) = wo else {
        return "datenbank: Das ist keine Adresse wie postgres://nutzer:kennwort@server:5432/basiswerk. Prüfen Sie \
                BASISWERK_DATENBANK oder die Konfiguration."
            .into();
    };
    let ort = format!("{}{}", wo.host_str().unwrap_or("localhost"), wo.path());
    format!(
        "Die Datenbank {ort} nimmt uns nicht an. Läuft der Server, und stimmen Adresse, Nutzer und Kennwort in \
         BASISWERK_DATENBANK? Die Datenbank sagt dazu: {fehler}"
    )
    .into()
}

/// The private cluster of a command that ends: it stops with the command, unless a server was using it before.
#[derive(Debug)]
pub struct Geliehen(Option<Cluster>);

impl Drop for Geliehen {
    fn drop(&mut self) {
        if let Some(Err(fehler)) = self.0.as_ref().map(Cluster::stoppen_wenn_frei) {
            tracing::warn!(%fehler, "the private PostgreSQL could not be stopped");
        }
    }
}

/// As [`datenbank`], for a command that ends.
pub async fn datenbank_fuer_befehl(konfig: &Konfig) -> Result<(Datenbank, Geliehen), Fehler> {
    let lief = konfig.datenbank.is_empty() && Cluster::in_verzeichnis(&konfig.daten, false)?.laeuft()?;
    let (db, cluster) = datenbank(konfig).await?;
    Ok((db, Geliehen(cluster.filter(|_| !lief))))
}

/// Everything, with the schema and the official places up to date.
pub async fn bauen(konfig: &Konfig) -> Result<Bau, Fehler> {
    // Compiled while the database starts.
    let ordner = konfig.leistungen.clone();
    let uebersetzt = std::thread::spawn(move || leistungen::uebersetzen(&ordner));
    let (db, cluster) = datenbank(konfig).await?;
    db.migrieren().await?;
    verzeichnis::grunddaten_einspielen(&db).await?;
    let umwelt = umwelt::echt();
    let tresor = Tresor::aus_datei(&konfig.daten.join("schluessel/haupt.key"), db.clone(), umwelt.clone())?;
    let uebersetzt = uebersetzt.join().map_err(|_| "Das Übersetzen der Leistungen brach ab.")??;
    let leistungen = leistungen::laden(uebersetzt, &db, umwelt.jetzt()).await?;
    angebot::pakete_einspielen(&db, &leistungen).await?;
    angebot::laden(&db, &leistungen).await?;
    let mail = mailversand(konfig, &db, &umwelt)?;
    let haus = Haus::neu(Raeume {
        verzeichnis: Verzeichnis::laden(&db).await?,
        leistungen: Arc::new(leistungen),
        bausteine: Arc::new(leistung::bibliothek(&konfig.leistungen)?),
        formularaustausch: Some(crate::befehle::formular::AUSTAUSCH),
        anliegen: Arc::new(anliegen::laden(&konfig.anliegen)?),
        konten: Konten::new(db.clone(), tresor.clone(), umwelt.clone(), konto::Einstellungen::default()),
        ablage: Ablage::in_verzeichnis(&konfig.daten.join("dokumente"), pruefer(konfig)?, umwelt.clone())?,
        setzerei: Setzerei::neu(BRIEFE, BRIEF_FRIST),
        verfahren: Arc::new(XBezahldienste::neu(zahldienst(konfig)?)?),
        identitaet: identitaetsdienst(konfig)?,
        arbeit: Arc::default(),
        siegel: Some(Arc::new(Siegel::aus_datei(&konfig.daten.join(paket::SCHLUESSEL), &umwelt)?)),
        austausch: Some(crate::einspielen::xzufi_schreiben),
        schnittstellen: betrieb::Schnittstellen::default(),
        einstellungen: Einstellungen {
            adresse: konfig.extern_url.clone(),
            portal: konfig.portal.clone(),
            betreiber: konfig.betreiber.clone(),
            demonstration: konfig.demonstration,
            hinter_proxy: konfig.hinter_proxy,
            formularziele: [konfig.zahlung.formularziele(), konfig.ausweis.formularziele()].concat(),
            // In a demonstration the demonstration's provider takes the place.
            zahlungsdienst: konfig.demonstration || !konfig.zahlung.adresse.is_empty(),
            kartendienst: konfig.karte.dienst(),
            anonym_je_minute: konfig.schnittstelle.anonym_je_minute,
            sprachen: konfig.sprachen()?,
            ..Einstellungen::default()
        },
        db,
        tresor,
        umwelt,
    });
    let weg = Arc::new(Fachverfahren::neu(UEBERGABE_FRIST)?);
    let register = Arc::clone(&weg);
    Ok(Bau { haus, mail, weg, register, cluster })
}

fn pruefer(konfig: &Konfig) -> Result<Arc<dyn Schadsoftwarepruefung>, Fehler> {
    if konfig.clamav.clamd.is_empty() {
        return Ok(Arc::new(OhnePruefung));
    }
    let ort = clamav::Ort::from_str(&konfig.clamav.clamd)?;
    Ok(Arc::new(clamav::Clamd::new(ort, Duration::from_secs(30))))
}

fn mailversand(konfig: &Konfig, db: &Datenbank, umwelt: &grund::Umwelt) -> Result<Arc<dyn Mailversand>, Fehler> {
    if konfig.mail.smtp.is_empty() {
        return Ok(Arc::new(mail::DemoPostkasten::new(db.clone(), umwelt.clone())));
    }
    let einstellungen = konfig.mail.einstellungen()?;
    Ok(Arc::new(mail::Smtp::new(&einstellungen)?))
}

/// The configured payment service, or in a demonstration our own demonstration provider on this very address.
fn zahldienst(konfig: &Konfig) -> Result<Zugang, Fehler> {
    let (basis, urheber) = if konfig.zahlung.adresse.is_empty() {
        (format!("http://{}{}", konfig.adresse, demo::zahldienst::BASIS), "basiswerk-demonstration".to_owned())
    } else {
        (konfig.zahlung.adresse.clone(), konfig.zahlung.originator.clone())
    };
    let basis = basis.parse().map_err(|_| {
        format!("zahlung.adresse „{basis}“ ist keine Adresse. Schreiben Sie sie wie https://bezahlen.example/api.")
    })?;
    Ok(Zugang { basis, urheber, ausweis: konfig.zahlung.ausweis()?, wurzel: None, frist: Duration::from_secs(10) })
}

/// The configured identity service, or in a demonstration our own demonstration provider on this very address. Without
/// either nobody can prove who she is here, and the pages say so.
fn identitaetsdienst(konfig: &Konfig) -> Result<Option<Arc<dyn Identitaetsdienst>>, Fehler> {
    let a = &konfig.ausweis;
    let rueckkehr = format!("{}{}", konfig.extern_url, ausweisdienst::RUECKKEHR);
    let frist = Duration::from_secs(10);
    let zugang = if !a.aussteller.is_empty() {
        let (name, aussteller, kennung) = (a.name.clone(), a.aussteller.clone(), a.kennung.clone());
        oidc::Zugang { name, aussteller, kennung, geheimnis: a.geheimnis()?, rueckkehr, niveaus: a.niveaus()?, frist }
    } else if konfig.demonstration {
        oidc::Zugang {
            name: "Online-Ausweis (Demonstration)".into(),
            aussteller: format!("http://{}{}", konfig.adresse, ausweisdienst::PFAD),
            kennung: ausweisdienst::KENNUNG.into(),
            geheimnis: None,
            rueckkehr,
            niveaus: vec![
                (ausweisdienst::ACR_SUBSTANZIELL.into(), Vertrauensniveau::Substanziell),
                (ausweisdienst::ACR_HOCH.into(), Vertrauensniveau::Hoch),
            ],
            frist,
        }
    } else {
        return Ok(None);
    };
    Ok(Some(Arc::new(oidc::Oidc::neu(zugang)?)))
}
