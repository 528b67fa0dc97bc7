//! What the worker does now and then.

use std::time::Duration;

use ablage::{Upload, Ziel, Zweck};
use grund::{MandantId, Zeitpunkt};
use jiff::SignedDuration;
use server::arbeiter::Plan;
use web::Haus;

#[tokio::test]
async fn bytes_without_a_row_go_after_a_day() {
    let (raeume, uhr) = web::probe::raeume().await;
    let haus = Haus::neu(raeume);
    let mandant = MandantId(14_625_020);
    let vorgang = haus.umwelt.neue_id();
    let (schluessel, _) = haus.tresor.neuer_schluessel(mandant, vorgang).await.unwrap();
    let ziel = Ziel { mandant, vorgang, konto: None, zweck: Zweck::Nachweis };
    let bytes = bytes::Bytes::from_static(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    let upload = Upload { name: "a.pdf".into(), bytes, formate: vec![ablage::Format::Pdf], grenze: 1000 };
    let neu = haus.ablage.hochladen(&schluessel, ziel, upload).await.unwrap();
    // The store dates by the real clock; ours is set to the same hour, then to the next day but one.
    let echt = jiff::Timestamp::try_from(std::fs::metadata("/proc/self").unwrap().modified().unwrap()).unwrap();
    let vor = |ziel: Zeitpunkt| uhr.vor(Duration::try_from(ziel.duration_since(haus.umwelt.jetzt())).unwrap());
    vor(echt);
    Plan::default().faelliges_tun(&haus).await;
    assert!(haus.ablage.inhalt(&schluessel, &neu.dokument.zeile).await.is_ok(), "a running request may still need it");
    vor(echt + SignedDuration::from_hours(48));
    Plan::default().faelliges_tun(&haus).await;
    assert!(haus.ablage.inhalt(&schluessel, &neu.dokument.zeile).await.is_err());
}
