//! At the host name of a Land: what belongs to another Land is said so, with the way to the portal of that Land.

use std::sync::Arc;

use grund::{Land, Wortlaut};
use http::StatusCode;
use verzeichnis::{Gemeinde, Ortstreffer};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, abfragewert,
    bausteine::{Rang, link, linkknopf},
    html,
    texte::verzeichnis as v,
};

use crate::ort::{self, gehoert, gekuerzt};

/// The answer to a place in the address that lies in another Land; `None` where there is none, or also one in this Land.
pub(crate) fn ort(anfrage: &Anfrage, felder: &Felder) -> Option<Ergebnis> {
    let hier = anfrage.land()?;
    let eingabe = felder.text("ort");
    if eingabe.is_empty() {
        return None;
    }
    let alle = match anfrage.haus.verzeichnis.stand().ort_suchen(eingabe) {
        Ortstreffer::Keiner => return None,
        Ortstreffer::Einer(g) => vec![g],
        Ortstreffer::Mehrere(alle) => alle,
    };
    if alle.iter().any(|g| gehoert(g, Some(hier))) {
        return None;
    }
    Some(orte(anfrage, felder, hier, &alle))
}

fn orte(anfrage: &Anfrage, felder: &Felder, hier: Land, alle: &[Arc<Gemeinde>]) -> Ergebnis {
    let s = anfrage.sprache;
    let eingabe = gekuerzt(felder.text("ort"));
    let titel = match alle {
        [g] => v::anderswo_titel(s, g.name.anzeige(), g.land()),
        _ => v::anderswo_titel_mehrere(s, &eingabe),
    };
    let dort = |g: &Gemeinde| {
        let portal = ort::land(g).map_or_else(|| anfrage.adresse(), |l| anfrage.adresse_im(l));
        format!("{portal}{}", adresse(anfrage, felder, g.ags.as_str()))
    };
    Seite::neu(anfrage, titel)
        .nicht_finden()
        .inhalt(html! {
            p.kern-body { (v::anderswo_text(s, hier.name())) }
            @match alle {
                [g] => p { (linkknopf(Rang::Haupt, &dort(g), &v::anderswo_weiter(s, g.land()))) },
                _ => {
                    ul.kern-list.kern-list--bullet {
                        @for g in alle {
                            li { a.kern-link href=(dort(g)) { (ort::name(g)) } " (" (kreis(anfrage, g)) ", " (g.land()) ")" }
                        }
                    }
                }
            }
            p { (link(&adresse(anfrage, felder, ""), &v::anderswo_bleiben(s, hier.name()))) }
        })
        .antwort()
}

fn kreis(anfrage: &Anfrage, g: &Gemeinde) -> Markup {
    let s = anfrage.sprache;
    html! { span lang=[ort::fremd(s)] dir=[ort::ltr(s)] { (g.kreis) } }
}

/// The address that was asked for, with this place or none.
fn adresse(anfrage: &Anfrage, felder: &Felder, ags: &str) -> String {
    let rest = felder.0.iter().filter(|(name, _)| name != "ort" && name != "frueher");
    let mut teile: Vec<String> = rest.map(|(n, w)| format!("{}={}", abfragewert(n), abfragewert(w))).collect();
    if !ags.is_empty() {
        teile.push(format!("ort={ags}"));
    }
    if teile.is_empty() { anfrage.pfad.clone() } else { format!("{}?{}", anfrage.pfad, teile.join("&")) }
}

/// The Länder in which a thing exists, where that of the host is not among them. No Länder: it exists everywhere.
pub(crate) fn nur_dort<'a>(anfrage: &Anfrage, laender: &'a [Land]) -> Option<&'a [Land]> {
    let hier = anfrage.land()?;
    (!laender.is_empty() && !laender.contains(&hier)).then_some(laender)
}

/// The answer to the address of a thing that exists only in other Länder: not here (404), but there.
pub(crate) fn ding(anfrage: &Anfrage, name: Wortlaut<'_>, dort: &[Land]) -> Ergebnis {
    let s = anfrage.sprache;
    let laender = dort.iter().map(|l| l.name()).collect::<Vec<_>>().join(", ");
    let hier = anfrage.land().map(|l| l.name().to_owned()).unwrap_or_default();
    let mut antwort = Seite::mit_titel(anfrage, name)
        .nicht_finden()
        .inhalt(html! {
            p.kern-body { (v::anderswo_ding(s, &hier, &laender)) }
            @for land in dort {
                p { (linkknopf(Rang::Haupt, &format!("{}{}", anfrage.adresse_im(*land), anfrage.pfad), &v::anderswo_weiter(s, land.name()))) }
            }
            p { (link("/suche", web::texte::portal::suche_titel(s))) }
        })
        .antwort()?;
    *antwort.status_mut() = StatusCode::NOT_FOUND;
    Ok(antwort)
}
