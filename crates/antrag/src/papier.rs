//! The form on paper: blank for everybody, or filled in with what the check page shows. Its code opens service or matter at
//! the desk (`/amt/scannen`).

use ablage::{Satzfehler, Schriftstueck};
use datenbank::Sicht;
use grund::{Ags, Vorgangsnummer, Zeitpunkt};
use http::header;
use serde_json::{Value, json};
use verzeichnis::Zustaendig;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::{extract::Path, response::IntoResponse},
    papier::satzsprache,
};

use crate::entwurf;

/// What the code says: a mark of this house, service, place, and the number where there is one.
fn strichcode(leistung: &str, ags: &str, nummer: Option<&Vorgangsnummer>) -> Value {
    let nummer = nummer.map_or("", Vorgangsnummer::as_str);
    let text = format!("BW1.{leistung}.{ags}.{nummer}");
    let klar = if nummer.is_empty() { leistung } else { nummer };
    ablage::qr_svg(&text).map_or(Value::Null, |svg| json!({ "svg": svg, "text": klar }))
}

/// GET: the blank form of a service, for the office that is responsible at a place.
pub async fn blanko(anfrage: Anfrage, Path(name): Path<String>) -> Ergebnis {
    let leistungen = &anfrage.haus.leistungen;
    let leistung = leistungen.aktuell(&name).ok_or(WebFehler::NichtGefunden)?;
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let stand = anfrage.haus.verzeichnis.stand();
    let gemeinde = abfrage.text("ort").parse::<Ags>().ok().and_then(|ags| stand.gemeinde(&ags).cloned());
    let heute = grund::tag_von(anfrage.jetzt);
    let amt = gemeinde.as_ref().and_then(|g| stand.zustaendig(&leistung.stamm.kennung, &g.ags, heute));
    let ags = gemeinde.as_ref().map_or("", |g| g.ags.as_str());
    let leistung = amt.as_ref().and_then(|a| leistungen.aktuell_bei(&name, a.mandant.id)).unwrap_or(leistung);
    let mut daten = leistung.formular.blanko(satzsprache(anfrage.sprache));
    daten["blanko"] = json!(true);
    daten["strichcode"] = strichcode(&name, ags, None);
    empfaenger(&mut daten, amt.as_ref());
    // Nothing of the moment is in it: the same form is the same file.
    setzen(&anfrage, daten, Zeitpunkt::UNIX_EPOCH, &format!("Formular-{name}.pdf"), "public, max-age=3600").await
}

/// GET: the draft as it stands on the check page, to print and sign.
pub async fn ausgefuellt(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let b = &offen.entwurf.bezug;
    let nummer = Vorgangsnummer::von(offen.entwurf.id);
    let stand = anfrage.haus.verzeichnis.stand();
    let ags = b.ags.parse::<Ags>().ok();
    let heute = grund::tag_von(anfrage.jetzt);
    let amt = ags.as_ref().and_then(|ags| stand.zustaendig(&b.leistung, ags, heute));
    let mut daten =
        offen.leistung.formular.ausgefuellt(&offen.antworten, &offen.umfeld(), satzsprache(anfrage.sprache));
    daten["blanko"] = json!(false);
    daten["unterschrift"] = json!(true);
    daten["strichcode"] = strichcode(b.leistung.as_str(), &b.ags, Some(&nummer));
    empfaenger(&mut daten, amt.as_ref());
    let name = format!("Formular-{nummer}.pdf");
    let antwort = setzen(&anfrage, daten, offen.entwurf.geaendert, &name, "no-store").await?;
    // With the number on it the desk takes this draft over instead of typing it again.
    let e = &offen.entwurf;
    let mut tx = anfrage.haus.db.tx(Sicht::KontoBei(e.konto, e.bezug.mandant)).await?;
    akte::papier::gedruckt(&mut tx, e, anfrage.jetzt).await?;
    entwurf::abschliessen(tx).await?;
    Ok(antwort)
}

/// The office above the title, and where the paper goes.
fn empfaenger(daten: &mut Value, amt: Option<&Zustaendig>) {
    let Some(amt) = amt else { return };
    let (e, a) = (&amt.einheit, &amt.einheit.anschrift);
    daten["kopf"] = json!(e.name);
    if !a.strasse.is_empty() {
        daten["abgabe"] = json!(format!("{}, {}, {} {}", e.name, a.strasse, a.plz, a.ort));
    }
}

async fn setzen(anfrage: &Anfrage, daten: Value, zeit: Zeitpunkt, name: &str, behalten: &'static str) -> Ergebnis {
    let bytes = match anfrage.haus.setzerei.setzen(Schriftstueck::formular(daten, zeit)).await {
        Ok(bytes) => bytes,
        Err(e @ Satzfehler::Vorlage { .. }) => return Err(WebFehler::intern(e)),
        Err(e) => return Err(WebFehler::NichtErreichbar(e.to_string())),
    };
    let kopf = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, ablage::content_disposition(name, false)),
        (header::CACHE_CONTROL, behalten.to_owned()),
        (header::VARY, "Cookie, Accept-Language".to_owned()),
    ];
    Ok((kopf, bytes).into_response())
}
