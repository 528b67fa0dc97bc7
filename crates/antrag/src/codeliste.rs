//! A long code list on the page: words are typed, the hits come as choices. With script they come while one types.

use formular::{Art, Codeliste, Feldansicht};
use grund::Sprache;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{Json, extract::Path, response::IntoResponse},
    bausteine::{Auswahl, Eingabe, Knopf, Option_, hinweis_klein},
    html,
    texte::{antrag as t, verzeichnis as v},
};

use crate::entwurf;

/// Suggestions that are shown at once.
const VORSCHLAEGE: usize = 8;

/// The box, the button that searches without leaving the page, and the hits for what stands in the box.
pub fn suchfeld(s: Sprache, liste: &Codeliste, adresse: &str, a: &Feldansicht<'_>, eingabe: Eingabe<'_>) -> Markup {
    let text = im_kasten(s, liste, a.text());
    let suchen = format!("suchen:{}", a.name);
    let (treffer, anzahl) = &a.treffer;
    let wahl = format!("{}.wahl", a.name);
    let eintraege = treffer.iter().map(|w| {
        let wortlaut = w.text.wortlaut(s);
        Option_ { fremd: wortlaut.fremd(s), ..Option_::neu(&w.wert, wortlaut.text) }
    });
    html! {
        div data-bw-vorschlaege=(format!("{adresse}/{}", a.name)) data-feld=(a.name)
            data-text-liste=(v::vorschlaege(s)) data-text-keine=(v::vorschlaege_keine(s))
            data-text-einer=(v::vorschlaege_einer(s)) data-text-viele=(v::vorschlaege_viele(s)) {
            (eingabe.wert(&text))
        }
        input type="hidden" name=(format!("{}.gesucht", a.name)) value=(text);
        (Knopf::neben(t::antrag_liste_suchen(s)).feld("aktion", &suchen).zusatz(a.feld.frage.in_sprache(s)))
        @if !treffer.is_empty() {
            (Auswahl::radio(&wahl, &t::antrag_liste_treffer(s, &text), eintraege))
            @if *anzahl > treffer.len() {
                (hinweis_klein(&t::antrag_liste_mehr(s, i64::try_from(anzahl - treffer.len()).unwrap_or(i64::MAX))))
            }
        } @else if !text.is_empty() && a.fehler.is_none() && liste.eintrag(a.text()).is_none() {
            p.kern-body role="status" { (t::antrag_liste_nichts(s, &text)) }
        }
    }
}

/// The name of the entry that was found, or what was typed.
fn im_kasten(s: Sprache, liste: &Codeliste, text: &str) -> String {
    liste.eintrag(text).map_or_else(|| text.to_owned(), |e| liste.anzeige(e, s))
}

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
