//! Two windows or devices on one draft: whoever saves a page whose answers were changed elsewhere since it was shown is
//! told what stands there now. Nothing is overwritten before they have seen it.

use formular::Seite;
use sha2::{Digest, Sha256};
use web::{
    Anfrage, Felder, Markup,
    bausteine::{self, Art},
    html,
    texte::antrag as t,
};

use crate::{entwurf::Offen, pruefen};

/// The hidden field, and the header of an answer to saving while typing: what the page knows to be stored.
pub const GESEHEN: &str = "gesehen";
pub const GESEHEN_KOPF: &str = "x-basiswerk-gesehen";

/// A short print of each stored answer of a page: `feld:abdruck`, blanks between.
pub fn gesehen(offen: &Offen, seite: &Seite) -> String {
    seite.felder.iter().map(|f| format!("{}:{}", f.id, abdruck(offen, &f.id))).collect::<Vec<_>>().join(" ")
}

/// Not a proof, only to tell answers apart.
fn abdruck(offen: &Offen, feld: &str) -> String {
    let antwort = serde_json::to_vec(&offen.antworten.get(feld)).unwrap_or_default();
    Sha256::digest(antwort)[..6].iter().map(|b| format!("{b:02x}")).collect()
}

/// The questions whose stored answer is neither what the page was shown with nor what it would save. A page that does not
/// say what it was shown with is believed.
pub fn anderswo_geaendert(offen: &Offen, seite: &Seite, felder: &Felder) -> Vec<String> {
    let anders = |id: &str, shown: &str| shown != abdruck(offen, id);
    let verdaechtig: Vec<&str> = felder
        .text(GESEHEN)
        .split(' ')
        .filter_map(|t| t.split_once(':'))
        .filter(|(id, shown)| anders(id, shown))
        .map(|(id, _)| id)
        .collect();
    if verdaechtig.is_empty() {
        return Vec::new();
    }
    let mut meine = offen.antworten.clone();
    offen.leistung.formular.seite_zwischenspeichern(seite, &felder.0, &mut meine, &offen.umfeld());
    let von_hier = |id: &&str| seite.felder.iter().any(|f| f.id == **id) && meine.get(id) != offen.antworten.get(id);
    verdaechtig.into_iter().filter(von_hier).map(str::to_owned).collect()
}

/// What is stored now, above what was typed.
pub fn hinweis(anfrage: &Anfrage, offen: &Offen, seite: &Seite, fragen: &[String]) -> Markup {
    let s = anfrage.sprache;
    let abschnitte = offen.leistung.formular.zusammenfassung(&offen.antworten, &offen.umfeld(), s);
    let zeilen = abschnitte.iter().flat_map(|a| &a.zeilen);
    let gemeint = zeilen.filter(|z| fragen.iter().any(|f| z.name.split('.').next() == Some(f)));
    let angaben: Vec<_> =
        gemeint.map(|z| bausteine::Zeile::markup(pruefen::frage(z), pruefen::antwort(s, z))).collect();
    let neu_laden = offen.pfad(&format!("seite/{}", seite.id));
    bausteine::meldung(
        Art::Warnung,
        t::antrag_anderswo_titel(s),
        html! {
            p.kern-body { (t::antrag_anderswo_text(s)) }
            (bausteine::angaben(s, &angaben))
            p.kern-body { (t::antrag_anderswo_tun(s)) }
            p { (bausteine::link(&neu_laden, t::antrag_anderswo_neu(s))) }
        },
    )
}
