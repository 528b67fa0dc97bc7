//! `/stellen`: all offices, by place and by name.

use std::sync::Arc;

use grund::{Land, Sprache, suchform, tag_von};
use verzeichnis::{Einheit, Gemeinde, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{Eingabe, Fehlerhinweis, Knopf, hinweis_klein},
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal,
    blaettern::{Blatt, adresse},
    ort::{self, Ort, gekuerzt},
    zeiten,
};

const JE_SEITE: usize = 20;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let (eingabe, name) = (felder.text("ort"), felder.text("name"));
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    let fehler = ort.fehler(s, eingabe);
    let hier = |ags: &str| adresse("/stellen", &[("ort", ags), ("name", name)]);
    let gefunden = if matches!(ort, Ort::Frage(_) | Ort::Unbekannt) {
        Vec::new()
    } else {
        passende(anfrage, &stand, ort.klar(), name)
    };
    let blatt = Blatt::lesen(felder, gefunden.len(), JE_SEITE);
    let titel = match ort.klar() {
        Some(g) => v::stellen_titel_ort(s, g.name.anzeige()),
        None => v::stellen_titel(s).to_owned(),
    };
    let seite = Seite::neu(anfrage, titel)
        .oeffentlich()
        .fehler(fehler.clone())
        .beschreibung(v::stellen_text(s))
        .kanonisch("/stellen")
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (v::stellen_text(s)) }
            (ort::frueher(anfrage, &stand, felder, &ort))
            (formular(s, &ort.im_feld(eingabe), name, &fehler))
            @if let Ort::Frage(orte) = &ort { (ort::frage(s, &stand, eingabe, orte, |g| hier(g.ags.as_str()))) }
            @if fehler.is_empty() && !matches!(ort, Ort::Frage(_)) {
                h2.kern-heading-medium { (v::stellen_zahl(s, zahl(gefunden.len()))) }
                @if gefunden.is_empty() { p.kern-body { (v::stellen_keine(s)) } }
                ul.bw-treffer { @for e in blatt.von(&gefunden) { li { (eine(anfrage, &stand, e, &ort)) } } }
                (blatt.zeile(s, &hier(ort.ags())))
            }
        })
        .antwort()
}

pub(crate) fn zahl(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The offices of a place (of its municipality, and those of others that are responsible there): those of the place
/// itself first, then those of its Landkreis, those of the Land last; by name.
pub(crate) fn am_ort<'a>(anfrage: &Anfrage, stand: &'a Stand, g: &Arc<Gemeinde>) -> Vec<&'a Arc<Einheit>> {
    passende(anfrage, stand, Some(g), "")
}

/// As [`am_ort`], of all places without one, and only those with these words in their name.
fn passende<'a>(anfrage: &Anfrage, stand: &'a Stand, g: Option<&Arc<Gemeinde>>, name: &str) -> Vec<&'a Arc<Einheit>> {
    let heute = tag_von(anfrage.jetzt);
    let gesucht = suchform(&gekuerzt(name));
    let worte: Vec<&str> = gesucht.split(' ').filter(|w| !w.is_empty()).collect();
    let am_ort = g.map(|g| stand.stellen_am_ort(&g.ags, heute));
    let mut alle: Vec<&Arc<Einheit>> = stand
        .einheiten()
        .into_iter()
        .filter(|e| e.gilt_am(heute))
        .filter(|e| hier(stand, e, anfrage.land()))
        .filter(|e| am_ort.as_ref().is_none_or(|hier| hier.contains(&e.id)))
        .filter(|e| {
            let heisst = suchform(&e.name);
            worte.iter().all(|w| heisst.contains(w))
        })
        .collect();
    alle.sort_by_cached_key(|e| (g.map(|g| stand.naehe(e, &g.ags)), suchform(&e.name), e.id));
    alle
}

/// Does this office serve this Land (`None`: any)?
pub(crate) fn hier(stand: &Stand, e: &Einheit, land: Option<Land>) -> bool {
    land.is_none_or(|land| stand.ist_im_land(e, land))
}

/// One office in a list.
pub(crate) fn eine(anfrage: &Anfrage, stand: &Stand, e: &Einheit, ort: &Ort) -> Markup {
    let mandant = stand.mandant(e.mandant);
    html! {
        h3.kern-heading-small { a.kern-link href=(format!("/stelle/{}{}", e.id, ort.in_adresse('?'))) { (e.name) } }
        p.kern-body { (e.anschrift.strasse) ", " (e.anschrift.plz) " " (e.anschrift.ort) }
        @if let Some(m) = mandant { (zeiten::jetzt_in_liste(anfrage, e, &m.ags)) }
    }
}

fn formular(s: Sprache, ort: &str, name: &str, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        search {
            form.bw-suche method="get" action="/stellen" {
                (Eingabe::neu("ort", t::suche_ort(s)).hinweis(t::suche_ort_hinweis(s)).wert(ort).maximal(120).freiwillig(s)
                    .fehler(Fehlerhinweis::fuer(fehler, "ort")))
                (Eingabe::neu("name", v::stellen_name(s)).hinweis(v::stellen_name_hinweis(s)).wert(name).maximal(120)
                    .freiwillig(s))
                (Knopf::haupt(t::suche_knopf(s)).symbol("search"))
            }
            (ort::standort(s, &adresse("/stellen", &[("name", name)])))
        }
        (hinweis_klein(v::ort_bleibt(s)))
    }
}
