use std::{sync::Arc, time::Duration};

use ablage::{
    Ablage, AlleFormate, Befund, Fehler, Format, Inhalt, OhnePruefung, Schadsoftwarepruefung, Upload, Ziel, Zweck,
};
use bytes::Bytes;
use datenbank::{Datenbank, Sicht, probe};
use futures_util::{StreamExt, future::BoxFuture};
use grund::{KontoId, MandantId, Stelluhr, Umwelt, VorgangId, Zeitpunkt};
use tresor::{Tresor, Vorgangsschluessel};

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n";
const BAUTZEN: MandantId = MandantId(1);
const GOERLITZ: MandantId = MandantId(2);

/// Finds what contains "VIRUS".
#[derive(Debug)]
struct Probepruefer;

impl Schadsoftwarepruefung for Probepruefer {
    fn pruefen<'a>(&'a self, mut inhalt: Inhalt<'a>, _groesse: u64, jetzt: Zeitpunkt) -> BoxFuture<'a, Befund> {
        Box::pin(async move {
            let mut bytes = Vec::new();
            while let Some(stueck) = inhalt.next().await {
                bytes.extend_from_slice(&stueck.unwrap());
            }
            if bytes.windows(5).any(|w| w == b"VIRUS") {
                Befund::Befallen { fund: "Probe-Virus".into() }
            } else {
                Befund::Sauber { pruefer: "Probe 1".into(), zeit: jetzt }
            }
        })
    }
}

struct Haus {
    db: Datenbank,
    ablage: Ablage,
    ort: std::path::PathBuf,
    umwelt: Umwelt,
    uhr: Stelluhr,
    schluessel: Vorgangsschluessel,
    ziel: Ziel,
}

impl Drop for Haus {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.ort);
    }
}

async fn haus(name: &str, pruefer: Arc<dyn Schadsoftwarepruefung>) -> Haus {
    let db = probe::datenbank().await;
    // Files get the time of the disk, so the test's clock starts in the future.
    let (umwelt, uhr) = Umwelt::probe("2126-03-02T09:00:00Z", 7);
    let ort = std::env::temp_dir().join(format!("ablage-{}-{name}", std::process::id()));
    let ablage = Ablage::in_verzeichnis(&ort, pruefer, umwelt.clone()).unwrap();
    let tresor = Tresor::mit_schluessel(&[7; 32], db.clone(), umwelt.clone()).unwrap();
    let vorgang: VorgangId = umwelt.neue_id();
    let (schluessel, _) = tresor.neuer_schluessel(BAUTZEN, vorgang).await.unwrap();
    let konto: KontoId = umwelt.neue_id();
    let ziel = Ziel { mandant: BAUTZEN, vorgang, konto: Some(konto), zweck: Zweck::Nachweis };
    Haus { db, ablage, ort, umwelt, uhr, schluessel, ziel }
}

fn upload(bytes: &'static [u8]) -> Upload {
    let bytes = Bytes::from_static(bytes);
    Upload { name: "../Nachweis Müller.pdf".into(), bytes, formate: AlleFormate.to_vec(), grenze: 1000 }
}

fn dateien(ort: &std::path::Path) -> Vec<std::path::PathBuf> {
    let Ok(liste) = std::fs::read_dir(ort) else { return Vec::new() };
    liste
        .flat_map(|e| {
            let pfad = e.unwrap().path();
            if pfad.is_dir() { dateien(&pfad) } else { vec![pfad] }
        })
        .collect()
}

#[tokio::test]
async fn a_document_is_stored_sealed_and_read_by_its_own_side_only() {
    let h = haus("lesen", Arc::new(OhnePruefung)).await;
    let konto = h.ziel.konto.unwrap();
    let neu = h.ablage.hochladen(&h.schluessel, h.ziel, upload(PDF)).await.unwrap();
    let mut tx = h.db.tx(Sicht::KontoBei(konto, BAUTZEN)).await.unwrap();
    h.ablage.eintragen(&mut tx, &neu).await.unwrap();
    tx.commit().await.unwrap();

    // On disk and in the table nothing is plain.
    let liegt = dateien(&h.ort);
    assert_eq!(liegt.len(), 1);
    assert!(!std::fs::read(&liegt[0]).unwrap().windows(5).any(|w| w == b"%PDF-"));

    let (vorgang, id) = (h.ziel.vorgang, neu.dokument.zeile.id);
    for sicht in [Sicht::Mandant(BAUTZEN), Sicht::Konto(konto), Sicht::KontoBei(konto, BAUTZEN)] {
        let mut tx = h.db.tx(sicht).await.unwrap();
        let (dokument, bytes) = h.ablage.lesen(&mut tx, &h.schluessel, BAUTZEN, vorgang, id).await.unwrap().unwrap();
        assert_eq!(bytes, PDF, "{sicht:?}");
        assert_eq!((dokument.name.as_str(), dokument.zeile.mime.as_str()), ("Nachweis Müller.pdf", "application/pdf"));
        assert_eq!(dokument, neu.dokument);
        assert_eq!(
            dokument.zeile.befund.satz(),
            "Nicht auf Schadsoftware geprüft: Es ist kein Prüfprogramm eingerichtet."
        );
        assert_eq!(h.ablage.liste(&mut tx, &h.schluessel, BAUTZEN, vorgang).await.unwrap(), [dokument]);
    }
    let fremd: KontoId = h.umwelt.neue_id();
    for sicht in [
        Sicht::Frei,
        Sicht::Betrieb,
        Sicht::Mandant(GOERLITZ),
        Sicht::Konto(fremd),
        Sicht::KontoBei(fremd, BAUTZEN),
        Sicht::KontoBei(konto, GOERLITZ),
    ] {
        let mut tx = h.db.tx(sicht).await.unwrap();
        assert_eq!(h.ablage.laden(&mut tx, BAUTZEN, vorgang, id).await.unwrap(), None, "{sicht:?}");
        let fremde_zeile = h.ablage.eintragen(&mut tx, &neu).await;
        assert!(matches!(fremde_zeile, Err(Fehler::Sql(_))), "{sicht:?}");
    }
}

#[tokio::test]
async fn changed_or_missing_bytes_are_noticed() {
    let h = haus("kaputt", Arc::new(Probepruefer)).await;
    let neu = h.ablage.hochladen(&h.schluessel, h.ziel, upload(PDF)).await.unwrap();
    let datei = dateien(&h.ort).remove(0);
    let mut bytes = std::fs::read(&datei).unwrap();
    bytes[20] ^= 1;
    std::fs::write(&datei, bytes).unwrap();
    assert!(matches!(h.ablage.inhalt(&h.schluessel, &neu.dokument.zeile).await, Err(Fehler::Tresor(_))));
    std::fs::remove_file(&datei).unwrap();
    let fehlt = h.ablage.inhalt(&h.schluessel, &neu.dokument.zeile).await.unwrap_err();
    assert!(fehlt.to_string().ends_with("die Datei fehlt im Speicher"), "{fehlt}");
}

#[tokio::test]
async fn infected_and_unfit_files_leave_no_trace() {
    let h = haus("virus", Arc::new(Probepruefer)).await;
    let virus = h.ablage.hochladen(&h.schluessel, h.ziel, upload(b"%PDF-1.7 VIRUS %%EOF")).await.unwrap_err();
    assert!(virus.to_string().starts_with("In dieser Datei wurde Schadsoftware gefunden (Probe-Virus)."), "{virus}");
    let mut nur_png = upload(PDF);
    nur_png.formate = vec![Format::Png];
    assert!(matches!(h.ablage.hochladen(&h.schluessel, h.ziel, nur_png).await, Err(Fehler::Datei(_))));
    assert!(dateien(&h.ort).is_empty());
    let sauber = h.ablage.hochladen(&h.schluessel, h.ziel, upload(PDF)).await.unwrap();
    assert_eq!(sauber.dokument.zeile.befund, Befund::Sauber { pruefer: "Probe 1".into(), zeit: h.umwelt.jetzt() });
}

#[tokio::test]
async fn a_document_that_came_unscanned_is_scanned_later() {
    let h = haus("spaeter", Arc::new(OhnePruefung)).await;
    let neu = h.ablage.hochladen(&h.schluessel, h.ziel, upload(b"%PDF-1.7 VIRUS %%EOF")).await.unwrap();
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    h.ablage.eintragen(&mut tx, &neu).await.unwrap();
    let wach = Ablage::in_verzeichnis(&h.ort, Arc::new(Probepruefer), h.umwelt.clone()).unwrap();
    let zeile = wach.nachpruefen(&mut tx, &h.schluessel, neu.dokument.zeile.clone()).await.unwrap();
    assert_eq!(zeile.befund, Befund::Befallen { fund: "Probe-Virus".into() });
    let gelesen = wach.lesen(&mut tx, &h.schluessel, BAUTZEN, h.ziel.vorgang, zeile.id).await;
    assert!(matches!(gelesen, Err(Fehler::Befallen { .. })));
}

#[tokio::test]
async fn removal_and_sweep_leave_nothing_behind() {
    let h = haus("weg", Arc::new(OhnePruefung)).await;
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    let bleibt = h.ablage.ablegen(&h.schluessel, h.ziel, "Bescheid", Bytes::from_static(PDF)).await.unwrap();
    let geht = h.ablage.hochladen(&h.schluessel, h.ziel, upload(PDF)).await.unwrap();
    for d in [&bleibt, &geht] {
        h.ablage.eintragen(&mut tx, d).await.unwrap();
    }
    assert_eq!(bleibt.dokument.zeile.befund, Befund::Eigen);
    // Crashed before its row was written.
    let _ = h.ablage.hochladen(&h.schluessel, h.ziel, upload(PDF)).await.unwrap();
    assert_eq!(dateien(&h.ort).len(), 3);

    let weg = h.ablage.loeschen(&mut tx, BAUTZEN, h.ziel.vorgang, Some(geht.dokument.zeile.id)).await.unwrap();
    h.ablage.bytes_loeschen(weg.clone()).await.unwrap();
    h.ablage.bytes_loeschen(weg).await.unwrap();
    assert_eq!(dateien(&h.ort).len(), 2);

    let jahrhundert = Duration::from_secs(200 * 365 * 86_400);
    assert_eq!(h.ablage.verwaiste_entsorgen(&mut tx, BAUTZEN, jahrhundert).await.unwrap(), 0);
    h.uhr.vor(Duration::from_secs(86_400));
    let tag = Duration::from_secs(86_400);
    assert_eq!(h.ablage.verwaiste_entsorgen(&mut tx, BAUTZEN, tag).await.unwrap(), 1);
    assert_eq!(dateien(&h.ort).len(), 1);
    assert!(h.ablage.inhalt(&h.schluessel, &bleibt.dokument.zeile).await.is_ok());

    let alle = h.ablage.loeschen(&mut tx, BAUTZEN, h.ziel.vorgang, None).await.unwrap();
    h.ablage.bytes_loeschen(alle).await.unwrap();
    assert!(dateien(&h.ort).is_empty());
}

#[tokio::test]
async fn a_draft_is_seen_by_the_authority_only() {
    let h = haus("entwurf", Arc::new(OhnePruefung)).await;
    let konto = h.ziel.konto.unwrap();
    let ziel = Ziel { zweck: Zweck::Entwurf, ..h.ziel };
    let entwurf = h.ablage.ablegen(&h.schluessel, ziel, "Bescheid.pdf", Bytes::from_static(PDF)).await.unwrap();
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    h.ablage.eintragen(&mut tx, &entwurf).await.unwrap();
    tx.commit().await.unwrap();
    let (vorgang, id) = (ziel.vorgang, entwurf.dokument.zeile.id);
    let sichtbar = async |sicht| {
        let mut tx = h.db.tx(sicht).await.unwrap();
        h.ablage.laden(&mut tx, BAUTZEN, vorgang, id).await.unwrap().is_some()
    };
    assert!(sichtbar(Sicht::Mandant(BAUTZEN)).await);
    assert!(!sichtbar(Sicht::Konto(konto)).await && !sichtbar(Sicht::KontoBei(konto, BAUTZEN)).await);

    // Released, it becomes the Bescheid of its addressee, once.
    let mut tx = h.db.tx(Sicht::Mandant(BAUTZEN)).await.unwrap();
    assert!(h.ablage.bescheid_freigeben(&mut tx, BAUTZEN, vorgang, id, konto).await.unwrap());
    assert!(!h.ablage.bescheid_freigeben(&mut tx, BAUTZEN, vorgang, id, konto).await.unwrap());
    tx.commit().await.unwrap();
    assert!(sichtbar(Sicht::Konto(konto)).await && sichtbar(Sicht::KontoBei(konto, BAUTZEN)).await);
}
