//! Files that the desk sends along with a question or a message: checked as every upload, sealed for the matter.

use ablage::{AlleFormate, Neu, Upload, Ziel, Zweck};
use akte::Vorgang;
use web::{
    Anfrage, Datei, WebFehler,
    bausteine::{Dateifeld, Fehlerhinweis},
};

use crate::gemeinsam::DE;

const DATEIEN: usize = 5;
const DATEI_BYTES: u64 = 10 * 1024 * 1024;
/// What such a route takes: the files, the text, and the envelope.
pub const GRENZE: usize = DATEIEN * 10 * 1024 * 1024 + 256 * 1024;

/// The field.
pub fn feld<'a>(fehler: Option<&'a str>) -> Dateifeld<'a> {
    Dateifeld::neu(
        "datei",
        "Dateien",
        "Höchstens fünf Dateien, je höchstens 10 MB: PDF, JPG oder PNG.",
        ".pdf,.jpg,.jpeg,.png",
    )
    .mehrere()
    .freiwillig(DE)
    .fehler(fehler)
}

/// Stores the bytes; rows follow with the event. Nothing typed is lost when a file is refused: the sentence is for the field.
pub async fn aufnehmen(
    anfrage: &Anfrage,
    v: &Vorgang,
    dateien: &[Datei],
) -> Result<Result<Vec<Neu>, Fehlerhinweis>, WebFehler> {
    if dateien.len() > DATEIEN {
        return Ok(Err(Fehlerhinweis::neu("datei", format!("Wählen Sie höchstens {DATEIEN} Dateien."))));
    }
    let mut neue = Vec::new();
    for datei in dateien {
        let ziel = Ziel { mandant: v.bezug.mandant, vorgang: v.id, konto: Some(v.konto), zweck: Zweck::Anlage };
        let upload = Upload {
            name: datei.name.clone(),
            bytes: datei.bytes.clone(),
            formate: AlleFormate.to_vec(),
            grenze: DATEI_BYTES,
        };
        match anfrage.haus.ablage.hochladen(&v.schluessel, ziel, upload).await {
            Ok(neu) => neue.push(neu),
            Err(e @ (ablage::Fehler::Datei(_) | ablage::Fehler::Befallen { .. })) => {
                return Ok(Err(Fehlerhinweis::neu("datei", format!("{}: {e}", datei.name))));
            }
            Err(e) => return Err(e.into()),
        }
    }
    Ok(Ok(neue))
}
