//! `serve` and `worker`: from configuration to an orderly end.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use ::demo::{ausweisdienst, zahldienst};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use postfach::Mailversand;
use tokio::net::TcpListener;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use uebergabe::{Register, Uebergabeweg};
use web::Haus;

use crate::{
    Fehler,
    arbeiter::{self, Lieferungen, Registerfragen},
    aufbau, befehle, demo, gesundheit,
    konfig::Konfig,
    meldung, verlauf,
};

/// The ways out of the house: mail, back-end systems, registers.
type Wege = (Arc<dyn Mailversand>, Arc<dyn Uebergabeweg>, Arc<dyn Register>);

/// Limits of the counted durations of requests, in seconds: fixed, so that the counts of several processes add up.
const DAUERN: [f64; 12] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];

/// Web pages, worker, and the private PostgreSQL where none is configured. Ends on SIGTERM and Ctrl-C.
pub async fn serve(konfig: Konfig, leer: bool, ohne_worker: bool) -> Result<(), Fehler> {
    protokoll();
    let messwerte = PrometheusBuilder::new().set_buckets(&DAUERN)?.install_recorder()?;
    // The port first: whoever starts a second server learns it before anything is touched.
    let horcher = TcpListener::bind(konfig.adresse).await.map_err(|e| horcht_nicht(konfig.adresse, &e))?;
    // Until this process has ended: the private database is stopped by nobody else.
    let _pacht = aufbau::pachten(&konfig).await?;
    let aufbau::Bau { haus, mail, weg, register, cluster } = aufbau::bauen(&konfig).await?;
    let konten =
        if konfig.demonstration && !leer { Some(demo::einspielen(&haus, konfig.adresse).await?) } else { None };
    crate::anliegen::melden(&haus.anliegen, &haus.verzeichnis.stand());
    let ende = CancellationToken::new();
    let aufgaben = TaskTracker::new();
    let weg_damals = Arc::clone(&weg);
    nebenlaeufig(&haus, &aufgaben, &ende);
    bis_zum_ende(&aufgaben, &ende, zusammenzaehlen(messwerte.clone()));
    schnittstellen(&haus, &aufgaben, &ende);
    leben(&haus, &konfig, (true, !ohne_worker), &aufgaben, &ende);
    if !ohne_worker {
        arbeiter_starten((mail, weg, register), &haus, &aufgaben, &ende);
    }
    let router = befehle::alle_wege(konfig.demonstration)
        .router(&haus)
        .merge(gesundheit::router(&haus, messwerte))
        .merge(meldung::router(&haus));
    let router = if konfig.demonstration { router.merge(zwilling(&haus, &konfig, &aufgaben, &ende)?) } else { router };
    tracing::info!(adresse = %konfig.adresse, demonstration = konfig.demonstration, "bereit");
    befehle::sagen(&format!("Basiswerk ist bereit: {}", konfig.extern_url));
    if let Some(konten) = konten {
        demo::anmeldungen_zeigen(&haus, &konten);
        if konfig.demonstration_verlauf {
            vergangenheit(&haus, weg_damals, &aufgaben, &ende);
        }
    }
    let signal = ende.clone();
    tokio::spawn(async move {
        ende_abwarten().await;
        signal.cancel();
    });
    axum::serve(horcher, router.into_make_service_with_connect_info::<std::net::SocketAddr>())
        .with_graceful_shutdown(ende.clone().cancelled_owned())
        .await?;
    beenden(&haus, &aufgaben, &ende, cluster.as_ref()).await
}

/// Why the program cannot listen, and what to do.
fn horcht_nicht(adresse: SocketAddr, fehler: &std::io::Error) -> String {
    use std::io::ErrorKind as K;
    match fehler.kind() {
        K::AddrInUse => format!(
            "Die Adresse {adresse} ist nicht frei. Beenden Sie das andere Programm oder setzen Sie BASISWERK_ADRESSE."
        ),
        K::PermissionDenied => format!(
            "An der Adresse {adresse} darf dieses Programm nicht horchen. Nehmen Sie einen Port ab 1024 (BASISWERK_ADRESSE)."
        ),
        _ => format!("Die Adresse {adresse} gibt es auf diesem Rechner nicht. Prüfen Sie BASISWERK_ADRESSE."),
    }
}

/// The worker alone.
pub async fn worker(konfig: Konfig) -> Result<(), Fehler> {
    protokoll();
    let aufbau::Bau { haus, mail, weg, register, .. } = aufbau::bauen(&konfig).await?;
    let ende = CancellationToken::new();
    let aufgaben = TaskTracker::new();
    nebenlaeufig(&haus, &aufgaben, &ende);
    leben(&haus, &konfig, (false, true), &aufgaben, &ende);
    arbeiter_starten((mail, weg, register), &haus, &aufgaben, &ende);
    tracing::info!("worker bereit");
    ende_abwarten().await;
    // A private cluster belongs to `serve`; a worker leaves it running.
    beenden(&haus, &aufgaben, &ende, None).await
}

/// The worker: effects, mails, recurring duties, deliveries and orders to registers, none of which waits for another.
fn arbeiter_starten(wege: Wege, haus: &Haus, aufgaben: &TaskTracker, ende: &CancellationToken) {
    let (mail, weg, register) = wege;
    aufgaben.spawn(arbeiter::arbeiten(haus.clone(), ende.clone()));
    aufgaben.spawn(arbeiter::post_austragen(haus.clone(), mail, ende.clone()));
    aufgaben.spawn(arbeiter::pflegen(haus.clone(), ende.clone()));
    aufgaben.spawn(arbeiter::abarbeiten(Lieferungen { haus: haus.clone(), weg }, ende.clone()));
    aufgaben.spawn(arbeiter::abarbeiten(Registerfragen { haus: haus.clone(), register }, ende.clone()));
}

/// What runs beside the requests: following changes that other processes made.
fn nebenlaeufig(haus: &Haus, aufgaben: &TaskTracker, ende: &CancellationToken) {
    bis_zum_ende(aufgaben, ende, haus.verzeichnis.clone().folgen(haus.db.clone()));
    bis_zum_ende(aufgaben, ende, haus.konten.clone().lauschen());
    bis_zum_ende(aufgaben, ende, web::angebot::folgen(haus.clone()));
}

/// Adds up what was measured: until then every single request's duration stays in memory.
async fn zusammenzaehlen(messwerte: PrometheusHandle) {
    let mut takt = tokio::time::interval(Duration::from_secs(1));
    loop {
        takt.tick().await;
        messwerte.run_upkeep();
    }
}

/// What is counted in memory and written every few seconds, the last figures at the end: use of the keys of the public
/// interface (whose changes are followed too) and of forms.
fn schnittstellen(haus: &Haus, aufgaben: &TaskTracker, ende: &CancellationToken) {
    let folgen = haus.schnittstellen.clone().folgen(haus.db.clone(), ende.clone().cancelled_owned());
    aufgaben.spawn(folgen);
    let zaehlen = haus.formularstatistik().clone().folgen(haus.db.clone(), ende.clone().cancelled_owned());
    aufgaben.spawn(zaehlen);
}

/// Shows operators that this process lives, and how full its disk is.
fn leben(
    haus: &Haus,
    konfig: &Konfig,
    (server, arbeitet): (bool, bool),
    aufgaben: &TaskTracker,
    ende: &CancellationToken,
) {
    let version = env!("CARGO_PKG_VERSION");
    let prozess = betrieb::Prozess { server, arbeitet, version, daten: konfig.daten.clone() };
    aufgaben.spawn(betrieb::leben(haus.db.clone(), haus.umwelt.clone(), prozess, ende.clone().cancelled_owned()));
}

/// The past of the demonstration, beside the requests: nobody waits for it. What is in the making at the end is left out and
/// made at the next start.
fn vergangenheit(haus: &Haus, weg: Arc<dyn Uebergabeweg>, aufgaben: &TaskTracker, ende: &CancellationToken) {
    let (haus, ende) = (haus.clone(), ende.clone());
    aufgaben.spawn(async move {
        match verlauf::einspielen(&haus, &weg, &ende).await {
            Ok(0) => {}
            Ok(vorgaenge) => tracing::info!(vorgaenge, "the demonstration has a past"),
            Err(e) => tracing::warn!(fehler = %e, "the past of the demonstration could not be made"),
        }
    });
}

fn bis_zum_ende(aufgaben: &TaskTracker, ende: &CancellationToken, was: impl Future<Output = ()> + Send + 'static) {
    let ende = ende.clone();
    aufgaben.spawn(async move {
        tokio::select! { () = was => {}, () = ende.cancelled() => {} }
    });
}

/// The demonstration's foreign systems: the payment provider with the notices that it sends to us, the identity service,
/// the back-end system and the vehicle register.
fn zwilling(
    haus: &Haus,
    konfig: &Konfig,
    aufgaben: &TaskTracker,
    ende: &CancellationToken,
) -> Result<axum::Router, Fehler> {
    let dienst = zahldienst::Dienst::neu(haus.db.clone(), haus.umwelt.clone());
    // Notices take the short way on this machine; browsers come by the outer address.
    let melder = zahldienst::Melder::neu(dienst.clone(), format!("http://{}/zahlung/meldung", konfig.adresse).parse()?);
    bis_zum_ende(aufgaben, ende, melder.laufen());
    let adresse = haus.einstellungen.adresse.as_str();
    let ausweis = ausweisdienst::Dienst::neu(haus.db.clone(), haus.umwelt.clone(), adresse);
    let fach = ::demo::fachverfahren::Dienst::neu(haus.db.clone(), haus.umwelt.clone());
    let fahrzeuge = ::demo::fahrzeuge::Dienst::neu(haus.db.clone(), haus.umwelt.clone());
    Ok(zahldienst::router(dienst, adresse)
        .merge(ausweisdienst::router(ausweis, &format!("http://{}", konfig.adresse)))
        .merge(::demo::fachverfahren::router(fach))
        .merge(::demo::fahrzeuge::router(fahrzeuge)))
}

async fn beenden(
    haus: &Haus,
    aufgaben: &TaskTracker,
    ende: &CancellationToken,
    cluster: Option<&datenbank::lokal::Cluster>,
) -> Result<(), Fehler> {
    ende.cancel();
    aufgaben.close();
    if tokio::time::timeout(Duration::from_secs(20), aufgaben.wait()).await.is_err() {
        tracing::warn!("a task did not end in 20 seconds; its work comes back at the next start");
    }
    haus.db.pool().close().await;
    if let Some(cluster) = cluster {
        cluster.stoppen()?;
    }
    Ok(())
}

async fn ende_abwarten() {
    let abbruch = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut beenden) => {
            tokio::select! { _ = abbruch => {}, _ = beenden.recv() => {} }
        }
        Err(_) => {
            let _ = abbruch.await;
        }
    }
}

/// Structured, to standard error, without personal data: fields are ids of ours, kinds, durations.
fn protokoll() {
    #[allow(clippy::disallowed_methods, reason = "configuration of the log, read once")]
    let filter = std::env::var("BASISWERK_LOG").unwrap_or_else(|_| "info,sqlx=warn".to_owned());
    let _ = tracing_subscriber::fmt()
        .json()
        .with_env_filter(tracing_subscriber::EnvFilter::new(filter))
        .with_writer(std::io::stderr)
        .try_init();
}
