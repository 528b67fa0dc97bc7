//! `/auskunft?was=…&ort=…&wahl=…`: search, hits by number, the answer card of one of them.

use std::sync::Arc;

use grund::{Land, LeistungKennung, tag_von};
use suche::VorOrt;
use verzeichnis::{Einheit, Gemeinde, Katalogleistung, Ortstreffer, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler, abfragewert,
    bausteine::{Art, Eingabe, Fehlerhinweis, Knopf, absatz, meldung},
    html,
    texte::verzeichnis as v,
};

use crate::{DE, antwort::Antwort, seite};

/// As many hits as there are keys.
const TREFFER: usize = 9;
/// So many offices, where the caller asks for one.
const STELLEN: usize = 3;

/// `GET /auskunft`
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    let (was, eingabe) = (felder.text("was"), felder.text("ort"));
    let stand = anfrage.haus.verzeichnis.stand();
    let (ort, frage) = match stand.ort_suchen(eingabe) {
        _ if eingabe.is_empty() => (None, Vec::new()),
        Ortstreffer::Einer(g) => (Some(g), Vec::new()),
        Ortstreffer::Mehrere(alle) => (None, alle),
        Ortstreffer::Keiner => (None, Vec::new()),
    };
    let mut fehler = Vec::new();
    if !eingabe.is_empty() && ort.is_none() && frage.is_empty() {
        let satz = match verzeichnis::ort_anderswo(eingabe) {
            Some(ort) => {
                format!("{ort} liegt nicht in Sachsen oder Sachsen-Anhalt. Fragen Sie nach dem Ort, um den es geht.")
            }
            None => "Diesen Ort kennen wir nicht. Fragen Sie nach der Postleitzahl.".to_owned(),
        };
        fehler.push(Fehlerhinweis::neu("ort", satz));
    }
    let land: Option<Land> = ort.as_ref().and_then(|g| g.ags.land().parse().ok());
    let vor_ort = ort.as_ref().map(|g| stand.vor_ort(&g.ags, tag_von(anfrage.jetzt)));
    let (treffer, genau) = suchen(&stand, was, land, vor_ort.as_deref());
    let stellen = vor_ort.as_deref().map(|o| stellen(&stand, was, land, o)).unwrap_or_default();
    let wahl = felder.wert("wahl").map(|k| LeistungKennung(k.to_owned()));
    let gewaehlt = match &wahl {
        Some(k) => stand.leistung(k),
        None => treffer.first().copied(),
    };
    let antwort = gewaehlt.map(|l| Antwort::von(&anfrage, &stand, l, ort.as_ref()));
    let im_feld = ort.as_ref().map_or_else(|| eingabe.to_owned(), |g| g.name.anzeige());
    let teil = ort.as_ref().and_then(|g| genannt(&stand, g, eingabe, felder.text("teil")));
    let adresse = |zusatz: &str| {
        let ort = ort.as_ref().map_or_else(|| eingabe.to_owned(), |g| g.ags.to_string());
        let teil = teil.map(|t| format!("&teil={}", abfragewert(t))).unwrap_or_default();
        format!("/auskunft?was={}&ort={}{teil}{zusatz}", abfragewert(was), abfragewert(&ort))
    };
    let titel = match &antwort {
        Some(a) => format!("Auskunft: {}", a.name),
        None => "Auskunft 115".to_owned(),
    };
    seite(&anfrage, &titel)
        .fehler(fehler.clone())
        .inhalt(html! {
            (formular(was, &im_feld, &fehler))
            @if let Some(satz) = ort.as_ref().zip(teil).map(|(g, teil)| ortssatz(&stand, g, teil)) { (absatz(&satz)) }
            @if frage.is_empty() {
                @if !genau && !treffer.is_empty() {
                    (absatz("Genau dazu haben wir nichts gefunden. Das sind ähnliche Einträge."))
                }
                (stellenliste(&stellen))
                (spalten(was, &treffer, gewaehlt, &stand, &adresse, antwort.as_ref(), !stellen.is_empty()))
            } @else {
                (ortsfrage(&stand, &frage, was, eingabe))
            }
        })
        .antwort()
}

fn suchen<'s>(
    stand: &'s Stand,
    was: &str,
    land: Option<Land>,
    vor_ort: Option<&VorOrt>,
) -> (Vec<&'s Arc<Katalogleistung>>, bool) {
    if was.is_empty() {
        return (Vec::new(), true);
    }
    let anfrage = suche::Anfrage {
        text: was,
        art: Some(suche::Art::Leistung),
        land,
        vor_ort,
        hoechstens: TREFFER,
        ..suche::Anfrage::default()
    };
    let gefunden = stand.index().suchen(&anfrage);
    let treffer = gefunden.treffer.iter();
    (treffer.filter_map(|t| stand.leistung(&LeistungKennung(t.schluessel.to_owned()))).collect(), gefunden.genau)
}

/// The offices of the place that the caller asks for („Wann hat das Standesamt auf?“): where the question names one, it
/// stands before all services.
fn stellen<'s>(stand: &'s Stand, was: &str, land: Option<Land>, vor_ort: &VorOrt) -> Vec<&'s Arc<Einheit>> {
    let anfrage =
        suche::Anfrage { text: was, land, vor_ort: Some(vor_ort), hoechstens: STELLEN, ..suche::Anfrage::default() };
    let gefunden = stand.index().suchen(&anfrage).treffer;
    let vorn = gefunden.into_iter().take_while(|t| t.art == suche::Art::Stelle);
    vorn.filter_map(|t| stand.einheit(t.schluessel.parse().ok()?)).collect()
}

fn stellenliste(stellen: &[&Arc<Einheit>]) -> Markup {
    html! {
        @if !stellen.is_empty() {
            section aria-labelledby="stellen" {
                h2.kern-heading-medium id="stellen" { "Stellen am Ort" }
                ul.kern-list.kern-list--bullet {
                    @for e in stellen {
                        li {
                            a.kern-link href=(format!("/stelle/{}", e.id)) { (e.name) }
                            ", " (e.anschrift.strasse) ", " (e.anschrift.plz) " " (e.anschrift.ort)
                            @if let Some(t) = &e.telefon { ", Telefon " (t) }
                        }
                    }
                }
            }
        }
    }
}

fn formular(was: &str, ort: &str, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        search {
            form.bw-suche method="get" action="/auskunft" {
                (Eingabe::neu("was", "Anliegen").hinweis("Mit den Worten der Anruferin oder des Anrufers.").wert(was).art("search").maximal(200))
                (Eingabe::neu("ort", "Ort").hinweis("Name oder Postleitzahl.").wert(ort).maximal(120).freiwillig(DE)
                    .fehler(Fehlerhinweis::fuer(fehler, "ort")))
                (Knopf::haupt("Suchen").symbol("search"))
            }
        }
        div data-bw-tasten="was" {}
    }
}

/// The name by which the caller's words lead to a municipality that is called otherwise: of a part, or a former one.
fn genannt<'s>(stand: &'s Stand, g: &Gemeinde, eingabe: &str, teil: &str) -> Option<&'s str> {
    let name = |text: &str| stand.ortsteil(&g.ags, text).or_else(|| stand.frueherer_name(&g.ags, text));
    name(eingabe).or_else(|| name(teil))
}

/// The sentence that citizens read, too: „Connewitz gehört zu Leipzig“.
fn ortssatz(stand: &Stand, g: &Gemeinde, name: &str) -> String {
    if stand.frueherer_name(&g.ags, name).is_some() {
        format!("{}.", v::ort_umbenannt_titel(DE, name, g.name.anzeige()))
    } else {
        format!("{}.", v::ort_teil_titel(DE, name, g.name.anzeige()))
    }
}

/// "Which place?": by number as well.
fn ortsfrage(stand: &Stand, orte: &[Arc<Gemeinde>], was: &str, eingabe: &str) -> Markup {
    meldung(
        Art::Hinweis,
        "Welcher Ort ist gemeint?",
        html! {
            ol.kern-list.kern-list--number {
                @for (i, g) in orte.iter().enumerate() {
                    li {
                        @let teil = stand.ortsteil(&g.ags, eingabe);
                        @let dazu = teil.map(|t| format!("&teil={}", abfragewert(t))).unwrap_or_default();
                        a.kern-link href=(format!("/auskunft?was={}&ort={}{dazu}", abfragewert(was), g.ags)) data-bw-taste=[taste(i)] {
                            (g.mit_kreis())
                        }
                        @if let Some(teil) = teil { ", Ortsteil " (teil) }
                    }
                }
            }
        },
    )
}

/// The key of the n-th hit.
fn taste(i: usize) -> Option<String> {
    (i < TREFFER).then(|| (i + 1).to_string())
}

fn spalten(
    was: &str,
    treffer: &[&Arc<Katalogleistung>],
    gewaehlt: Option<&Arc<Katalogleistung>>,
    stand: &Stand,
    adresse: &dyn Fn(&str) -> String,
    antwort: Option<&Antwort>,
    mit_stellen: bool,
) -> Markup {
    html! {
        @if was.is_empty() && antwort.is_none() {
            (absatz("Geben Sie das Anliegen ein. Mit Ort nennt die Antwort auch Stelle, Öffnungszeiten und Telefon."))
        } @else if treffer.is_empty() && antwort.is_none() && !mit_stellen {
            (meldung(Art::Hinweis, "Nichts gefunden", html! {
                p.kern-body { "Fragen Sie nach einem anderen Wort für das Anliegen, oder suchen Sie nur mit dem wichtigsten Wort." }
            }))
        }
        div.bw-zweispaltig {
            @match antwort { Some(a) => (a.karte()), None => div {} }
            @if !treffer.is_empty() {
                nav aria-labelledby="treffer" {
                    h2.kern-heading-medium id="treffer" { "Treffer" }
                    ol.kern-list.kern-list--number {
                        @for (i, l) in treffer.iter().enumerate() {
                            @let hier = gewaehlt.is_some_and(|g| g.kennung == l.kennung);
                            li {
                                a.kern-link href=(adresse(&format!("&wahl={}", l.kennung))) data-bw-taste=[taste(i)] aria-current=[hier.then_some("true")] {
                                    (name(stand, l))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What citizens call it.
pub fn name<'s>(stand: &'s Stand, l: &'s Katalogleistung) -> &'s str {
    let text = stand.text(&l.kennung, None, DE).map(|t| t.name.as_str()).filter(|n| !n.is_empty());
    text.unwrap_or(&l.name)
}
