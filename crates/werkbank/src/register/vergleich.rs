//! Two processes side by side: the steps in words, and a picture of each.

use ::ablauf::Modell;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, WebFehler,
    ablauf::{Staende, bild, nebeneinander},
    axum::extract::Path,
    bausteine::{self, Art},
    html,
};

use super::{blatt_zu, laden, modell};
use crate::{
    ablauf,
    gemeinsam::{abfrage, traegername},
};

/// The other process: an entry, or a draft of her own (`entwurf-…`).
async fn anderer(anfrage: &Anfrage, mit: &str) -> Result<Option<(String, Option<Modell>)>, WebFehler> {
    let gefunden = match mit.strip_prefix("entwurf-") {
        Some(id) => ablauf::oeffnen(anfrage, id, Aktion::Lesen)
            .await
            .map(|(w, werk)| (format!("Entwurf: {}", w.name), Some(werk.modell))),
        None => laden(anfrage, mit).await.map(|(p, _)| {
            let name = format!("{} ({})", p.angaben.name, traegername(anfrage, p.traeger));
            (name, modell(&p.modell, &anfrage.haus.bausteine))
        }),
    };
    match gefunden {
        Ok(g) => Ok(Some(g)),
        Err(WebFehler::NichtGefunden) => Ok(None),
        Err(f) => Err(f),
    }
}

/// `GET /werkstatt/register/{eintrag}/vergleich?mit=`
pub async fn zeigen(anfrage: Anfrage, Path(eintrag): Path<String>) -> Ergebnis {
    let (p, _) = laden(&anfrage, &eintrag).await?;
    let mit = abfrage(&anfrage).text("mit").to_owned();
    let name = format!("{} ({})", p.angaben.name, traegername(&anfrage, p.traeger));
    let inhalt = match (anderer(&anfrage, &mit).await?, modell(&p.modell, &anfrage.haus.bausteine)) {
        (Some((anderer_name, Some(b))), Some(a)) => html! {
            (bausteine::abschnitt("Unterschiede in Worten"))
            (nebeneinander(&a, &b, (&name, &anderer_name), false))
            (bausteine::abschnitt(&name))
            (bild(&a, &Staende::new(), &name))
            (bausteine::abschnitt(&anderer_name))
            (bild(&b, &Staende::new(), &anderer_name))
        },
        (None, _) => bausteine::meldung(
            Art::Hinweis,
            "Noch nichts gewählt",
            bausteine::absatz("Wählen Sie auf der Seite des Ablaufs, womit Sie ihn vergleichen wollen."),
        ),
        _ => bausteine::meldung(
            Art::Warnung,
            "Nicht vergleichbar",
            bausteine::absatz("Einer der beiden Abläufe nutzt gemeinsame Bausteine, die es hier nicht mehr gibt."),
        ),
    };
    blatt_zu(&anfrage, &p, "Vergleich").inhalt(inhalt).antwort()
}
