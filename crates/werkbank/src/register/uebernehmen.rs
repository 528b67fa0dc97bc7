//! A shared process becomes the process of one's own draft, and an entry of one's own that knows where it came from.

use std::sync::Arc;

use konto::Aktion;
use web::{Anfrage, Ergebnis, Felder, WebFehler, axum::extract::Path};
use werkstatt::{
    Geaendert,
    register::{self, Prozessangaben, Prozessstand, Prozesstext, Teilen},
};

use super::{adresse_von, laden, modell};
use crate::{
    ablauf::EIGENER,
    gemeinsam::{self, festschreiben, gesperrt, traegername, tx, wer},
};

/// `POST /werkstatt/register/{eintrag}/uebernehmen`
pub async fn uebernehmen(anfrage: Anfrage, Path(eintrag): Path<String>, felder: Felder) -> Ergebnis {
    let (p, _) = laden(&anfrage, &eintrag).await?;
    if felder.text("entwurf").is_empty() {
        return Err(WebFehler::NichtVerarbeitbar(
            "Wählen Sie, in welchen Ihrer Dienste der Ablauf kommt. Gehen Sie zurück und wählen Sie einen.".to_owned(),
        ));
    }
    let w = gemeinsam::laden(&anfrage, felder.text("entwurf"), Aktion::Aendern).await?;
    if w.grundlage.is_some() {
        return Err(WebFehler::Konflikt(crate::ablauf::VOM_LAND.to_owned()));
    }
    let haus = Arc::clone(&anfrage.haus.bausteine);
    if modell(&p.modell, &haus).is_none() {
        return Err(WebFehler::NichtVerarbeitbar("Der Ablauf nutzt gemeinsame Bausteine, die es hier nicht mehr gibt. Bitten Sie die Stelle, der er gehört, ihn zu erneuern.".to_owned()));
    }
    let von = traegername(&anfrage, p.traeger);
    let bemerkung = format!("Ablauf „{}“ von {von} übernommen", p.angaben.name);
    let mut tx = tx(&anfrage, w.traeger).await?;
    let ausgang = werkstatt::aendern(&mut tx, w.id, wer(&anfrage)?, &bemerkung, |d| {
        d.0.insert(EIGENER.to_owned(), p.modell.clone());
        let mut stamm = d.stamm();
        if let Some(toml::Value::Table(wahl)) = stamm.get_mut("bausteine")
            && wahl.remove("ablauf").is_some()
        {
            d.stamm_setzen(&stamm);
        }
        Ok::<(), werkstatt::Einwand>(())
    })
    .await?;
    match ausgang.ok_or(WebFehler::NichtGefunden)? {
        Geaendert::Ja(_) => {}
        _ => return Err(gesperrt()),
    }
    // Draft and entry are one step: either both are there or none.
    let text = Prozesstext { modell: &p.modell, bausteine: &p.bausteine };
    let eigener = match register::zu_werkstueck(&mut tx, w.id).await? {
        Some(da) => {
            register::nachfuehren(&mut tx, da.id, wer(&anfrage)?, text, Some(p.id)).await?;
            da.id
        }
        None => {
            let angaben = Prozessangaben {
                name: format!("{} ({})", p.angaben.name, w.name),
                beschreibung: p.angaben.beschreibung.clone(),
                stand: Prozessstand::Entwurf,
                teilen: Teilen::Niemand,
                zeiten: false,
            };
            let umwelt = &anfrage.haus.umwelt;
            let neu = register::aufnehmen(&mut tx, umwelt, wer(&anfrage)?, &w, &angaben, text, Some(p.id)).await?;
            neu.ok_or_else(|| {
                WebFehler::Konflikt(format!(
                    "Der Eintrag {} ist gerade entstanden. Versuchen Sie es noch einmal.",
                    adresse_von(&p)
                ))
            })?
        }
    };
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/werkstatt/register/{eigener}?getan=uebernommen")))
}
