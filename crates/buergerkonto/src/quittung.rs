//! `/vorgang/{id}/quittung/{zahlung}`: the receipt of a payment, online or by transfer, as PDF, set on demand. Equal payments give equal bytes.

use ablage::{Satzfehler, Schriftstueck};
use akte::Vorgang;
use axum::{extract::Path, response::IntoResponse};
use grund::{Betrag, Sprache, ZahlungId, tag_von};
use http::header;
use serde_json::{Value, json};
use web::{Anfrage, Ergebnis, WebFehler, beteiligung::Eingefroren, format};
use zahlung::{Buchung, Buchungsart, Status, Zahlung};

use crate::eigner;

/// Receipts are letters of the authority: German.
const DE: Sprache = Sprache::De;

/// Where the receipt of a payment lies.
pub fn adresse(v: &Vorgang, zahlung: ZahlungId) -> String {
    format!("/vorgang/{}/quittung/{zahlung}", v.id)
}

/// `GET /vorgang/{id}/quittung/{zahlung}`
pub async fn pdf(anfrage: Anfrage, Path((id, zahlung)): Path<(String, String)>) -> Ergebnis {
    let zahlung: ZahlungId = zahlung.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (mut tx, v) = eigner::laden(&anfrage, &id).await?;
    eigner::schreiben(&mut tx, &v).await?;
    let z = zahlung::load(&mut tx, v.bezug.mandant, zahlung).await?.filter(|z| z.vorgang == v.id);
    let z = z.ok_or(WebFehler::NichtGefunden)?;
    let buchungen = zahlung::buchungen(&mut tx, z.mandant, z.id).await?;
    drop(tx);
    // Only money that fulfilled the request has a receipt, with the parts that came before; what was too much is for the treasury.
    // Where another amount was accepted, it is what was accepted.
    let zahlend = buchungen.iter().find(|b| b.art == Buchungsart::Zahlung);
    let angenommen = || buchungen.iter().rfind(|b| b.erledigt_am.is_some() && z.status == Status::Bezahlt);
    let b = zahlend.or_else(angenommen).ok_or(WebFehler::NichtGefunden)?;
    let betrag = zahlend.map_or(z.angerechnet, |b| z.angerechnet + b.betrag);
    let stueck = Schriftstueck::quittung(daten(&anfrage, &v, &z, (b, betrag))?, b.bezahlt_am);
    let bytes = match anfrage.haus.setzerei.setzen(stueck).await {
        Ok(bytes) => bytes,
        Err(e @ Satzfehler::Vorlage { .. }) => return Err(WebFehler::intern(e)),
        Err(e) => return Err(WebFehler::NichtErreichbar(e.to_string())),
    };
    let name = ablage::content_disposition(&format!("Quittung-{}.pdf", z.kassenzeichen), false);
    let kopf = [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((kopf, bytes).into_response())
}

fn daten(anfrage: &Anfrage, v: &Vorgang, z: &Zahlung, (b, betrag): (&Buchung, Betrag)) -> Result<Value, WebFehler> {
    let eingefroren = Eingefroren::oeffnen(&anfrage.haus, v)?;
    let (leistung, antworten) = (&eingefroren.leistung, &eingefroren.antworten);
    let stand = anfrage.haus.verzeichnis.stand();
    let (einheit, mandant) = (stand.einheit(v.bezug.einheit), stand.mandant(v.bezug.mandant));
    Ok(json!({
        "absender": {
            "name": mandant.map(|m| m.name.clone()).unwrap_or_default(),
            "einheit": einheit.map(|e| e.name.clone()).unwrap_or_default(),
            "strasse": einheit.map(|e| e.anschrift.strasse.clone()).unwrap_or_default(),
            "plz_ort": einheit.map(|e| format!("{} {}", e.anschrift.plz, e.anschrift.ort)).unwrap_or_default(),
        },
        "empfaenger": leistung.empfaenger(antworten),
        "anrede": leistung.anrede(antworten),
        "nummer": v.nummer.as_str(),
        "datum": tag_von(b.bezahlt_am).to_string(),
        "betreff": format!("Quittung: {}", z.zweck),
        "demonstration": mandant.is_some_and(|m| m.demonstration),
        "quittung": format!("{}/{}", z.kassenzeichen, b.nr),
        "zeit": b.gebucht_von.is_none().then(|| grund::ortszeit(b.bezahlt_am).datetime().strftime("%Y-%m-%dT%H:%M").to_string()),
        "betrag": format::betrag(DE, betrag),
        "zweck": z.zweck,
        "kassenzeichen": z.kassenzeichen.to_string(),
        "kennung": b.gebucht_von.is_none().then_some(&b.kennung),
        "fremdzeichen": b.fremdzeichen.as_ref().filter(|_| b.gebucht_von.is_none()),
    }))
}
