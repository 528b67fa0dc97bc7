//! A draft that is an objection against a decision of this house: until when, and what nobody may change.

use formular::Seite;
use grund::{Sprache, Tag};
use web::{
    Anfrage, Markup,
    bausteine::{self as b, Art, Zeile},
    format, html,
    texte::antrag as t,
    widerspruch::{GEBUNDEN, Gegenstand},
};

use crate::{entwurf::Offen, pruefen};

/// The last day, on every page of the draft; or that it is over.
pub fn frist(anfrage: &Anfrage, offen: &Offen) -> Markup {
    let Some(g) = &offen.gegenstand else { return html! {} };
    let s = anfrage.sprache;
    if let Some(papier) = &offen.papier {
        return auf_papier(g, papier.eingegangen);
    }
    let vorbei = grund::tag_von(anfrage.jetzt) > g.bis;
    let bis = format::tag(s, g.bis);
    let satz = if vorbei { t::antrag_widerspruch_vorbei(s, bis) } else { t::antrag_widerspruch_bis(s, bis) };
    let titel = t::antrag_widerspruch_gegen(s, &g.nummer, format::tag(s, g.vom));
    b::meldung(if vorbei { Art::Warnung } else { Art::Hinweis }, &titel, b::absatz(&satz))
}

/// At the desk the day of the paper counts.
fn auf_papier(g: &Gegenstand, eingegangen: Tag) -> Markup {
    let tag = |t| format::tag(Sprache::De, t);
    let (art, wie) = if eingegangen > g.bis { (Art::Warnung, "verspätet") } else { (Art::Hinweis, "rechtzeitig") };
    let satz = format!("Eingegangen am {}, die Frist endet am {}: {wie}.", tag(eingegangen), tag(g.bis));
    b::meldung(
        art,
        &format!("Widerspruch gegen den Bescheid vom {} im Vorgang {}", tag(g.vom), g.nummer),
        b::absatz(&satz),
    )
}

/// Is this a field whose answer is the matter's?
pub fn gebunden(offen: &Offen, feld: &str) -> bool {
    offen.gegenstand.is_some() && GEBUNDEN.contains(&feld)
}

/// The answers of a page that are the matter's, to read.
pub fn fest(anfrage: &Anfrage, offen: &Offen, seite: &Seite) -> Markup {
    if !seite.felder.iter().any(|f| gebunden(offen, &f.id)) {
        return html! {};
    }
    let s = anfrage.sprache;
    let abschnitte = offen.leistung.formular.zusammenfassung(&offen.antworten, &offen.umfeld(), s);
    let zeilen: Vec<Zeile> = abschnitte
        .iter()
        .flat_map(|a| &a.zeilen)
        .filter(|z| gebunden(offen, &z.name))
        .map(|z| Zeile::markup(pruefen::frage(z), pruefen::antwort(s, z)).fremd((z.sprache != s).then_some(z.sprache)))
        .collect();
    html! {
        (b::absatz(t::antrag_widerspruch_fest(s)))
        (b::angaben(s, &zeilen))
    }
}
