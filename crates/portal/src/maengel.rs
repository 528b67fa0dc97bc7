//! `/maengel`, `/maengel/{ags}/{nummer}`: the reported defects that a municipality shows, as a list and on a map, and one
//! of them. What stands here was released by a person; it says nothing about who reported it.

use std::sync::Arc;

use grund::Ags;
use verzeichnis::Gemeinde;
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{
        Art, Eingabe, Fehlerhinweis, Knopf, Spalte, Tabelle, Zeile, absatz, abschnitt, angaben, link, meldung,
    },
    format, html,
    mangel::{self, Mangel, adresse, stand_marke, was, was_text},
    texte::{maengel as t, portal as p},
    weiter,
};

use crate::{
    abfrage, anderswo,
    blaettern::{Blatt, adresse as mit},
    karte,
    ort::{self, Ort, fremd, ltr},
};

/// On one page, and as many points on the map beside it.
const JE_SEITE: usize = 50;

pub(crate) async fn liste(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    if let Some(dort) = anderswo::ort(&anfrage, &felder) {
        return dort;
    }
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let (eingabe, nummer) = (felder.text("ort"), felder.text("nummer"));
    let ort = Ort::lesen(&anfrage, &stand, eingabe);
    let mut fehler = ort.fehler(s, eingabe);
    if !nummer.is_empty() {
        match ort.klar() {
            Some(g) => {
                let gesucht = nummer.parse().unwrap_or_default();
                if let Some(m) = mangel::einer(&anfrage.haus, &g.ags, gesucht).await? {
                    return Ok(weiter(&adresse(&m)));
                }
                let kurz: String = nummer.chars().take(20).collect();
                fehler.push(Fehlerhinweis::neu("nummer", t::maengel_nummer_unbekannt(s, kurz, g.name.anzeige())));
            }
            None if eingabe.is_empty() => fehler.push(Fehlerhinweis::neu("ort", t::maengel_nummer_ohne_ort(s))),
            None => {}
        }
    }
    let (alle, blatt) = match ort.klar() {
        Some(g) => seite_von(&anfrage, &g.ags, &felder).await?,
        None => (Vec::new(), Blatt::lesen(&felder, 0, JE_SEITE)),
    };
    let hier = |ags: &str| mit("/maengel", &[("ort", ags)]);
    let titel =
        ort.klar().map_or_else(|| t::maengel_titel(s).to_owned(), |g| t::maengel_titel_ort(s, g.name.anzeige()));
    let kopf = Seite::neu(&anfrage, titel)
        .oeffentlich()
        .fehler(fehler.clone())
        .beschreibung(t::maengel_text(s))
        .kanonisch("/maengel")
        .modul("ort.js");
    ort.merken(kopf)
        .inhalt(html! {
            (absatz(t::maengel_text(s)))
            (formular(&anfrage, &ort.im_feld(eingabe), nummer, &fehler))
            @match &ort {
                Ort::Frage(orte) => (ort::frage(s, &stand, eingabe, orte, |g| hier(g.ags.as_str()))),
                Ort::Klar(g) => {
                    (uebersicht(&anfrage, g, &alle, blatt.anzahl()))
                    (blatt.zeile(s, &hier(ort.ags())))
                }
                _ if fehler.is_empty() => (absatz(t::maengel_ort_fehlt(s))),
                _ => {}
            }
        })
        .antwort()
}

async fn seite_von(anfrage: &Anfrage, ags: &Ags, felder: &Felder) -> Result<(Vec<Mangel>, Blatt), WebFehler> {
    let hoechstens = i64::try_from(JE_SEITE).unwrap_or(i64::MAX);
    let (alle, anzahl) = mangel::liste(&anfrage.haus, ags, 0, hoechstens).await?;
    let blatt = Blatt::lesen(felder, usize::try_from(anzahl).unwrap_or_default(), JE_SEITE);
    if blatt.ab() == 0 {
        return Ok((alle, blatt));
    }
    let ab = i64::try_from(blatt.ab()).unwrap_or(i64::MAX);
    Ok((mangel::liste(&anfrage.haus, ags, ab, hoechstens).await?.0, blatt))
}

fn formular(anfrage: &Anfrage, ort: &str, nummer: &str, fehler: &[Fehlerhinweis]) -> Markup {
    let s = anfrage.sprache;
    html! {
        search {
            form.bw-suche method="get" action="/maengel" {
                (Eingabe::neu("ort", t::maengel_ort(s)).hinweis(p::suche_ort_hinweis(s)).wert(ort).maximal(120)
                    .fehler(Fehlerhinweis::fuer(fehler, "ort")))
                (Eingabe::neu("nummer", t::maengel_nummer(s)).hinweis(t::maengel_nummer_hinweis(s)).wert(nummer).maximal(12)
                    .freiwillig(s).fehler(Fehlerhinweis::fuer(fehler, "nummer")))
                (Knopf::haupt(t::maengel_zeigen(s)).symbol("search"))
            }
        }
    }
}

/// The table and, beside it, the map with the same points.
fn uebersicht(anfrage: &Anfrage, g: &Arc<Gemeinde>, alle: &[Mangel], anzahl: usize) -> Markup {
    let s = anfrage.sprache;
    if alle.is_empty() {
        return absatz(&t::maengel_keine(s, g.name.anzeige()));
    }
    let spalten = [
        Spalte::text(t::maengel_nummer(s)),
        Spalte::text(t::maengel_spalte_was(s)),
        Spalte::text(t::maengel_spalte_stand(s)),
        Spalte::text(t::maengel_spalte_gemeldet(s)),
    ];
    let tabelle = Tabelle::neu(t::maengel_liste(s), spalten).titel_verborgen().zeilen(alle.iter().map(|m| {
        vec![
            link(&adresse(m), &m.nummer.to_string()),
            was(&anfrage.haus, s, m),
            stand_marke(s, m.stand),
            format::tag_element(s, m.gemeldet),
        ]
    }));
    let punkte: Vec<karte::Markierung> = alle
        .iter()
        .filter_map(|m| {
            let text = format!("{}: {}", m.nummer, was_text(&anfrage.haus, s, m));
            Some(karte::Markierung { punkt: m.punkt?, text, adresse: adresse(m) })
        })
        .collect();
    let stand = anfrage.haus.verzeichnis.stand();
    html! {
        (abschnitt(&t::maengel_anzahl(s, i64::try_from(anzahl).unwrap_or(i64::MAX))))
        (tabelle)
        @if !punkte.is_empty() {
            (abschnitt(t::maengel_karte_titel(s)))
            (karte::mit_punkten(anfrage, &stand, g, &t::maengel_karte(s, g.name.anzeige()), &punkte))
        }
    }
}

pub(crate) async fn einer(anfrage: Anfrage, Path((ags, nummer)): Path<(String, String)>) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let ags: Ags = ags.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let nummer: i32 = nummer.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let g = stand.gemeinde(&ags).filter(|g| ort::gehoert(g, anfrage.land())).ok_or(WebFehler::NichtGefunden)?;
    let m = mangel::einer(&anfrage.haus, &ags, nummer).await?.ok_or(WebFehler::NichtGefunden)?;
    let name = g.name.anzeige();
    let wo = m.punkt.map_or_else(|| t::mangel_wo_keine(s).to_owned(), |(b, l)| format!("{b:.5}, {l:.5}"));
    let text = was_text(&anfrage.haus, s, &m);
    let punkte: Vec<_> = m
        .punkt
        .map(|punkt| karte::Markierung { punkt, text: text.clone(), adresse: adresse(&m) })
        .into_iter()
        .collect();
    let demonstration = stand.mandant(verzeichnis::mandant_von(&ags)).is_some_and(|m| m.demonstration);
    Seite::neu(&anfrage, t::mangel_titel(s, nummer.to_string(), name.clone()))
        .oeffentlich()
        .beschreibung(&text)
        .krume(format!("/maengel?ort={ags}"), t::maengel_titel_ort(s, name.clone()))
        .ort(ags.as_str())
        .modul("ort.js")
        .inhalt(html! {
            @if demonstration { (meldung(Art::Warnung, p::demo_titel(s), absatz(p::demo_text(s)))) }
            (angaben(s, &[
                Zeile::markup(t::mangel_stand(s), stand_marke(s, m.stand)),
                Zeile::markup(t::mangel_was(s), was(&anfrage.haus, s, &m)),
                Zeile::markup(t::mangel_wo(s), html! { bdi dir="ltr" { (wo) } }),
                Zeile::markup(t::mangel_gemeldet(s), format::tag_element(s, m.gemeldet)),
                Zeile::markup(t::mangel_geaendert(s), format::tag_element(s, grund::tag_von(m.geaendert))),
            ]))
            @if !m.text.is_empty() {
                (abschnitt(t::mangel_amt_sagt(s)))
                div lang=[fremd(s)] dir=[ltr(s)] { (absatz(&m.text)) }
            }
            @if !punkte.is_empty() {
                (abschnitt(t::maengel_karte_titel(s)))
                (karte::mit_punkten(&anfrage, &stand, g, &t::maengel_karte(s, name.clone()), &punkte))
            }
            ul.kern-list.kern-list--bullet {
                li { (link(&format!("/maengel?ort={ags}"), &t::mangel_alle(s, name))) }
                li { (link(&format!("/leistung/{}?ort={ags}", m.leistung), t::mangel_melden(s))) }
            }
        })
        .antwort()
}

/// The way from a service or an office to what is reported already.
pub(crate) fn verweis(anfrage: &Anfrage, g: &Gemeinde) -> Markup {
    let s = anfrage.sprache;
    html! {
        p.kern-body { (t::mangel_link_text(s)) " " (link(&format!("/maengel?ort={}", g.ags), &t::mangel_link(s, g.name.anzeige()))) }
    }
}
