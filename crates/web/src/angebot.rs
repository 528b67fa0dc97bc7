//! What needs several rooms when a service goes on offer: the version that is kept (`akte`), the registry of this process
//! (`leistung`), the entry that search and pages read (`verzeichnis`), and the step of its draft (`werkstatt`).

use std::time::Duration;

use akte::{
    versionen::{self, Version},
    weitergabe,
};
use datenbank::{Datenbank, Sicht, Tx};
use grund::{Land, LeistungKennung, Sprache, Traeger, tag_von};
use leistung::{Abschnitt, Angebot, Befund, Leistung, Leistungen, Redaktion};
use sha2::{Digest as _, Sha256};
use verzeichnis::{Katalogleistung, Leistungsart, Leistungstext};
use werkstatt::{Ausgang, Handlung, Wer, Werkstueck};

use crate::{Haus, WebFehler};

/// The source of entries that come out of folders.
const PAKET: &str = "paket";
/// The source of entries that the Werkstatt released.
const WERKSTATT: &str = "werkstatt";

/// Brings the services of this program's folder into the catalogue, so that pages, search and interfaces read all texts
/// from one place. What editors have released stays: their texts are never written over. One transaction; nothing when
/// these services were brought in the last time.
///
/// # Errors
/// The database fails.
pub async fn pakete_einspielen(db: &Datenbank, leistungen: &Leistungen) -> Result<(), WebFehler> {
    let alle: Vec<(Katalogleistung, Vec<Leistungstext>)> =
        leistungen.alle().iter().map(|l| (eintrag(l, PAKET), texte(l, PAKET))).collect();
    let stand = pruefsumme(&format!("{alle:?}"));
    let mut tx = db.tx(Sicht::Frei).await?;
    if verzeichnis::ist_eingespielt(&mut tx, PAKET, &stand).await? {
        return Ok(());
    }
    for (eintrag, texte) in &alle {
        eintragen(&mut tx, eintrag, texte).await?;
    }
    verzeichnis::eingespielt(&mut tx, PAKET, &stand).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    Ok(())
}

/// SHA-256 of what would be written, to see whether it was written already.
#[must_use]
pub fn pruefsumme(text: &str) -> String {
    Sha256::digest(text).iter().map(|b| format!("{b:02x}")).collect()
}

async fn eintragen(tx: &mut Tx, eintrag: &Katalogleistung, texte: &[Leistungstext]) -> Result<(), WebFehler> {
    verzeichnis::leistung_speichern(tx, eintrag).await?;
    for text in texte {
        if !verzeichnis::text_ist_von_redaktion(tx, text).await? {
            verzeichnis::text_veroeffentlichen(tx, text).await?;
        }
    }
    Ok(())
}

fn eintrag(l: &Leistung, quelle: &str) -> Katalogleistung {
    Katalogleistung {
        kennung: l.stamm.kennung.clone(),
        leika: l.stamm.leika.as_ref().map(|l| l.as_str().to_owned()),
        name: l.stamm.name.clone(),
        art: Leistungsart::Verrichtung,
        typisierung: String::new(),
        ozg: None,
        laender: l.stamm.laender.clone(),
        zielgruppen: Vec::new(),
        vertrauensniveau: Some(l.stamm.vertrauensniveau.als_text().to_owned()),
        rechtsgrundlagen: String::new(),
        lagen: l.stamm.lebenslagen.clone(),
        von: None,
        bis: None,
        nachfolger: None,
        europa: verzeichnis::Europa::default(),
        quelle: quelle.to_owned(),
        quelle_id: None,
    }
}

/// The texts in all languages that it speaks.
fn texte(l: &Leistung, quelle: &str) -> Vec<Leistungstext> {
    Sprache::ALLE.into_iter().filter_map(|sprache| text(l, sprache, quelle)).collect()
}

/// The texts of one language; `None` where the service does not speak it.
fn text(l: &Leistung, sprache: Sprache, quelle: &str) -> Option<Leistungstext> {
    let eigener = |schluessel: &str| l.text(sprache, schluessel);
    let abschnitte = Abschnitt::ALLE
        .into_iter()
        .filter_map(|a| Some((a.schluessel().to_owned(), eigener(&format!("abschnitt-{a}"))?.trim().to_owned())))
        .collect();
    Some(Leistungstext {
        leistung: l.stamm.kennung.clone(),
        land: None,
        mandant: None,
        sprache: sprache.tag().to_owned(),
        name: eigener("name")?.to_owned(),
        kurz: eigener("kurz").unwrap_or_default().to_owned(),
        stichworte: if sprache == Sprache::De { l.stamm.synonyme.clone() } else { Vec::new() },
        abschnitte,
        freigabe: None,
        freigegeben_von: String::new(),
        ungeprueft: l.stamm.redaktion == Redaktion::Ungeprueft,
        quelle: quelle.to_owned(),
    })
}

/// Lays what is on offer over the registry of this process; versions that it does not know yet are compiled.
///
/// # Errors
/// The database fails; the registry stays as it was.
pub async fn laden(db: &Datenbank, leistungen: &Leistungen) -> Result<(), WebFehler> {
    let angebote = versionen::angebote(db).await?;
    let festgehalten = crate::vorschlag::festgehalten(db).await?;
    let genannt = angebote.iter().map(|a| a.version).chain(festgehalten.iter().map(|f| f.version));
    let unbekannt: Vec<_> = genannt.filter(|v| leistungen.version(v).is_none()).collect();
    for v in versionen::lesen(db, &unbekannt).await? {
        let dateien = v.dateien.into_iter().map(|(pfad, text)| (pfad, text.into_bytes())).collect();
        match Leistung::uebersetzen(&dateien) {
            Ok(l) => leistungen.aufbewahren(l),
            Err(befunde) => tracing::error!(
                leistung = %v.leistung, version = %v.version, befunde = befunde.len(), "a released version does not compile"
            ),
        }
    }
    let gelesen = angebote.into_iter().map(|a| Angebot {
        leistung: a.leistung,
        version: a.version,
        nur_bei: if a.nur_hier { a.traeger.mandant() } else { None },
        zurueckgezogen: a.zurueckgezogen,
    });
    // What an authority took over comes first: its own adaptation lies over it.
    let gelesen: Vec<Angebot> = festgehalten.into_iter().chain(gelesen).collect();
    leistungen.angebote_setzen(&gelesen);
    Ok(())
}

/// Follows what any process puts on offer or takes away, as long as it is polled (spawn it; it never ends). When the
/// connection breaks, the old state stays in use and a new connection is tried every second.
pub async fn folgen(haus: Haus) {
    loop {
        if let Err(fehler) = horchen(&haus).await {
            tracing::warn!(%fehler, "Angebote: keine Nachricht über Änderungen, neuer Versuch in einer Sekunde");
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn horchen(haus: &Haus) -> Result<(), WebFehler> {
    let mut horcher = haus.db.horchen(versionen::KANAL).await?;
    loop {
        // Listening first, loading second: no change falls between.
        laden(&haus.db, &haus.leistungen).await?;
        horcher.try_recv().await.map_err(WebFehler::intern)?;
        while horcher.next_buffered().is_some() {}
    }
}

/// What became of a release.
#[derive(Debug)]
pub enum Freigabe {
    /// The version is on offer.
    Getan,
    /// It does not compile, or its cases do not hold.
    Maengel(Vec<Befund>),
    /// The step is not possible.
    Ausgang(Ausgang),
    /// The address belongs to somebody else's service.
    Vergeben,
}

/// Releases a draft as it was read at `zaehler`: compiles it, keeps the version, puts it on offer and into the catalogue,
/// in the transaction of its step. The caller commits, and then calls [`laden`] for this process.
///
/// # Errors
/// The database fails, or the draft does not exist for this transaction (404).
pub async fn freigeben(
    haus: &Haus,
    tx: &mut Tx,
    w: &Werkstueck,
    wer: Wer,
    zaehler: i32,
) -> Result<Freigabe, WebFehler> {
    let dateien = w.dateien.vollstaendig(&haus.bausteine);
    let leistung = match Leistung::uebersetzen(&dateien) {
        Ok(l) => l,
        Err(befunde) => return Ok(Freigabe::Maengel(befunde)),
    };
    // A service that came with the program has the address since this draft was begun.
    if w.grundlage.is_none() && haus.leistungen.ist_mitgebracht(w.leistung.as_str()) {
        return Ok(Freigabe::Vergeben);
    }
    let handlung = Handlung::Freigeben(leistung.version);
    match werkstatt::schritt(tx, w.id, wer, zaehler, &handlung).await?.ok_or(WebFehler::NichtGefunden)? {
        Ausgang::Getan(_) => {}
        anders => return Ok(Freigabe::Ausgang(anders)),
    }
    let version = Version {
        version: leistung.version,
        leistung: w.leistung.clone(),
        dateien: dateien.into_iter().filter_map(|(p, b)| Some((p, String::from_utf8(b).ok()?))).collect(),
    };
    let nur_hier = w.grundlage.is_some();
    let erste = !versionen::angebote(&haus.db).await?.iter().any(|a| a.leistung == w.leistung && !a.nur_hier);
    if !versionen::anbieten(tx, &version, w.traeger, nur_hier, wer.jetzt).await? {
        return Ok(Freigabe::Vergeben);
    }
    // What an authority makes is its own until it offers it; what a Land makes is there for its authorities.
    if erste && !nur_hier && w.traeger.mandant().is_some() {
        let was = (w.traeger, &w.leistung);
        weitergabe::setzen(tx, was, &weitergabe::Kreis::Eigene, 0, (wer.wer, wer.jetzt)).await?;
    }
    if !nur_hier {
        let mut eintrag = eintrag(&leistung, WERKSTATT);
        if eintrag.laender.is_empty() {
            eintrag.laender = land(haus, w.traeger).into_iter().collect();
        }
        eintragen(tx, &eintrag, &texte(&leistung, WERKSTATT)).await?;
    }
    Ok(Freigabe::Getan)
}

/// Takes a service out of offer, with the step of its draft. The caller commits, and then calls [`laden`].
///
/// # Errors
/// The database fails, or the draft does not exist for this transaction (404).
pub async fn zurueckziehen(
    haus: &Haus,
    tx: &mut Tx,
    w: &Werkstueck,
    wer: Wer,
    zaehler: i32,
    grund: String,
) -> Result<Ausgang, WebFehler> {
    let handlung = Handlung::Zurueckziehen(grund);
    let ausgang = werkstatt::schritt(tx, w.id, wer, zaehler, &handlung).await?.ok_or(WebFehler::NichtGefunden)?;
    if !matches!(ausgang, Ausgang::Getan(_)) {
        return Ok(ausgang);
    }
    let nur_hier = w.grundlage.is_some();
    versionen::angebot_zurueckziehen(tx, &w.leistung, w.traeger, nur_hier, wer.jetzt).await?;
    let stand = haus.verzeichnis.stand();
    if let Some(eintrag) = stand.leistung(&w.leistung).filter(|_| !nur_hier) {
        // From tomorrow on it is not in the catalogue; today it can still be looked up, without an application.
        let ende = Katalogleistung { bis: Some(tag_von(wer.jetzt)), ..eintrag.as_ref().clone() };
        verzeichnis::leistung_speichern(tx, &ende).await?;
    }
    Ok(ausgang)
}

/// Is this address free for a new service? Neither the catalogue nor a folder has it.
#[must_use]
pub fn ist_frei(haus: &Haus, kennung: &LeistungKennung) -> bool {
    haus.leistungen.aktuell(kennung.as_str()).is_none() && haus.verzeichnis.stand().leistung(kennung).is_none()
}

/// The Land of a Land or of an authority.
#[must_use]
pub fn land(haus: &Haus, traeger: Traeger) -> Option<Land> {
    match traeger {
        Traeger::Land(land) => Some(land),
        Traeger::Mandant(m) => haus.verzeichnis.stand().mandant(m).and_then(|m| m.ags.land().parse().ok()),
    }
}
