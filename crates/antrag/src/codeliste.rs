//! Suggestions of a long code list while one types.

use formular::Art;
use grund::Sprache;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::{Json, extract::Path, response::IntoResponse},
};

use crate::entwurf;

/// Suggestions that are shown at once.
const VORSCHLAEGE: usize = 8;

/// GET: entries that fit what was typed so far, as JSON for our script.
pub async fn vorschlagen(anfrage: Anfrage, Path((id, feld)): Path<(String, String)>) -> Ergebnis {
    let s = anfrage.sprache;
    let offen = match entwurf::laden(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let abfrage = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    let definition = offen.leistung.formular.feld_nach_name(&feld).ok_or(WebFehler::NichtGefunden)?;
    let Art::Codeliste { liste } = &definition.art else { return Err(WebFehler::NichtGefunden) };
    let text: String = abfrage.text("q").chars().take(200).collect();
    let (treffer, _) = liste.suchen(&text, VORSCHLAEGE);
    let eintraege: Vec<_> = treffer
        .iter()
        .map(|w| {
            let sprache = w.text.wortlaut(s).fremd(s).map(Sprache::tag);
            serde_json::json!({ "titel": liste.anzeige(w, s), "art": w.wert, "sprache": sprache })
        })
        .collect();
    Ok(Json(serde_json::json!({ "vorschlaege": eintraege })).into_response())
}
