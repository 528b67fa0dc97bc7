//! One process of the register: what its owner says, its picture and steps, how long they take, and what can be done with it.

use web::{
    Anfrage, Ergebnis, Markup,
    ablauf::{Staende, bild, schrittliste},
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Knopf, Option_, Rang, Zeile},
    format, html,
};
use werkstatt::{Werkstueck, register::Prozess};

use super::{adresse_von, alle, bausteinname, eigene_entwuerfe, getan, geteilt, laden, marke_stand, modell, zeiten};
use crate::gemeinsam::{DE, name_von, namen, traegername};

/// `GET /werkstatt/register/{eintrag}`
pub async fn zeigen(anfrage: Anfrage, Path(eintrag): Path<String>) -> Ergebnis {
    let (p, eigener) = laden(&anfrage, &eintrag).await?;
    let personen = if eigener { namen(&anfrage, vec![p.wer]).await? } else { Default::default() };
    let mut angaben = vec![
        Zeile::neu("Gehört zu", traegername(&anfrage, p.traeger)),
        Zeile::neu("Dienst", &p.leistung_name),
        Zeile::markup("Stand", marke_stand(p.angaben.stand)),
        Zeile::neu("Zu sehen für", geteilt(&anfrage, &p.angaben.teilen)),
        Zeile::neu("Gemessene Zeiten", if p.angaben.zeiten { "geteilt" } else { "nicht geteilt" }),
        Zeile::neu("Bausteine", p.bausteine.iter().map(|b| bausteinname(b)).collect::<Vec<_>>().join(", ")),
        Zeile::markup("Im Register seit", format::zeit_element(DE, p.angelegt)),
        Zeile::markup(
            "Zuletzt geändert",
            html! { (format::zeit_element(DE, p.geaendert)) @if eigener { " von " (name_von(&personen, p.wer)) } },
        ),
    ];
    if let Some(vorbild) = p.herkunft {
        let weg = laden(&anfrage, &vorbild.to_string()).await.ok();
        angaben.push(Zeile::markup("Übernommen von", match weg {
            Some((v, _)) => html! { (bausteine::link(&adresse_von(&v), &v.angaben.name)) " (" (traegername(&anfrage, v.traeger)) ")" @if v.modell != p.modell { ". Die beiden unterscheiden sich: " (bausteine::link(&format!("{}/vergleich?mit={}", adresse_von(&p), v.id), "Mit dem Vorbild vergleichen")) } },
            None => html! { "einem Ablauf, der nicht mehr geteilt wird" },
        }));
    }
    let modell = modell(&p.modell, &anfrage.haus.bausteine);
    let zeiten = match &modell {
        Some(m) => zeiten::abschnitt(&zeiten::des_eintrags(&anfrage, &p, m, true).await?, m),
        None => html! {},
    };
    let andere: Vec<Prozess> = alle(&anfrage).await?.into_iter().filter(|a| a.id != p.id).collect();
    let entwuerfe = eigene_entwuerfe(&anfrage).await?;
    let inhalt = html! {
        (getan(&anfrage))
        @if !p.angaben.beschreibung.is_empty() { @for absatz in p.angaben.beschreibung.lines() { p.kern-body { (absatz) } } }
        (bausteine::angaben(DE, &angaben))
        @if eigener { (bausteine::knopfzeile(html! {
            (bausteine::linkknopf(Rang::Neben, &format!("{}/angaben", adresse_von(&p)), "Angaben und Teilen ändern"))
            (bausteine::linkknopf(Rang::Still, &format!("/werkstatt/{}/ablauf", p.werkstueck), "Zum Entwurf"))
        })) }
        @match &modell {
            Some(m) => {
                (bausteine::abschnitt("Bild des Ablaufs"))
                (bild(m, &Staende::new(), &format!("Ablauf „{}“", p.angaben.name)))
                (bausteine::abschnitt("Schritte des Ablaufs"))
                (schrittliste(m, &Staende::new()))
                (zeiten)
            },
            None => (bausteine::meldung(Art::Warnung, "Nicht darstellbar", bausteine::absatz("Der Ablauf nutzt gemeinsame Bausteine, die es hier nicht mehr gibt."))),
        }
        (vergleichen(&anfrage, &p, &andere, &entwuerfe))
        (uebernehmen(&p, &entwuerfe))
    };
    super::registerblatt(&anfrage, &format!("Im Register: {}", p.angaben.name))
        .krume("/werkstatt/register", "Prozessregister")
        .zurueck("/werkstatt/register")
        .vorspann("Prozessregister")
        .inhalt(inhalt)
        .antwort()
}

fn vergleichen(anfrage: &Anfrage, p: &Prozess, andere: &[Prozess], entwuerfe: &[Werkstueck]) -> Markup {
    let mut wahl: Vec<(String, String)> = andere
        .iter()
        .map(|a| (a.id.to_string(), format!("{} ({})", a.angaben.name, traegername(anfrage, a.traeger))))
        .collect();
    wahl.extend(entwuerfe.iter().map(|w| (format!("entwurf-{}", w.id), format!("Eigener Entwurf: {}", w.name))));
    html! {
        (bausteine::abschnitt("Vergleichen"))
        @if wahl.is_empty() { p.kern-body { "Es gibt noch keinen zweiten Ablauf, mit dem Sie vergleichen könnten." } }
        @else {
            form.bw-formular method="get" action=(format!("{}/vergleich", adresse_von(p))) {
                (Auswahl::liste(DE, "mit", "Mit welchem Ablauf?", wahl.iter().map(|(k, n)| Option_::neu(k, n))))
                (bausteine::knopfzeile(html! { (Knopf::neben("Vergleichen")) }))
            }
        }
    }
}

fn uebernehmen(p: &Prozess, entwuerfe: &[Werkstueck]) -> Markup {
    let wahl: Vec<(String, &str)> =
        entwuerfe.iter().filter(|w| w.id != p.werkstueck).map(|w| (w.id.to_string(), w.name.as_str())).collect();
    html! {
        (bausteine::abschnitt("Übernehmen"))
        @if wahl.is_empty() { p.kern-body { "Übernehmen können Sie in einen eigenen Entwurf. " (bausteine::link("/werkstatt/neu", "Beginnen Sie zuerst einen Dienst")) "." } }
        @else {
            (bausteine::formular(&format!("{}/uebernehmen", adresse_von(p)), html! {
                (Auswahl::liste(DE, "entwurf", "In welchen Ihrer Dienste?", wahl.iter().map(|(k, n)| Option_::neu(k, n))).hinweis("Der Ablauf des Entwurfs wird durch diesen ersetzt. Unter „Fassungen“ lässt sich das zurücknehmen."))
                (bausteine::knopfzeile(html! { (Knopf::neben("Als eigenen Ablauf übernehmen")) }))
            }))
        }
    }
}
