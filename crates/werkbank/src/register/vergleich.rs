//! Two processes side by side: the steps in words, how long each really takes where that may be said, and a picture of each.

use std::sync::Arc;

use ::ablauf::Modell;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Markup, WebFehler,
    ablauf::{
        Staende, bild,
        messung::{am_schritt, im_vergleich},
        nebeneinander_mit,
    },
    axum::extract::Path,
    bausteine::{self, Art},
    html,
};

use super::{
    blatt_zu, laden, modell,
    zeiten::{self, Zeiten},
};
use crate::{
    ablauf,
    gemeinsam::{abfrage, traegername},
};

/// One side of the comparison.
struct Seite {
    name: String,
    modell: Option<Arc<Modell>>,
    zeiten: Zeiten,
}

async fn seite_von(anfrage: &Anfrage, p: &werkstatt::register::Prozess) -> Result<Seite, WebFehler> {
    let name = format!("{} ({})", p.angaben.name, traegername(anfrage, p.traeger));
    let modell = modell(&p.modell, &anfrage.haus.bausteine).map(Arc::new);
    let zeiten = match &modell {
        Some(m) => zeiten::des_eintrags(anfrage, p, m, false).await?,
        None => Zeiten::ZuWenige,
    };
    Ok(Seite { name, modell, zeiten })
}

/// The other process: an entry, or a draft of her own (`entwurf-…`).
async fn anderer(anfrage: &Anfrage, mit: &str) -> Result<Option<Seite>, WebFehler> {
    let gefunden = match mit.strip_prefix("entwurf-") {
        Some(id) => match ablauf::oeffnen(anfrage, id, Aktion::Lesen).await {
            Ok((w, werk)) => {
                let zeiten = zeiten::des_entwurfs(anfrage, &w, &werk.modell).await?;
                Ok(Seite { name: format!("Entwurf: {}", w.name), modell: Some(werk.modell), zeiten })
            }
            Err(f) => Err(f),
        },
        None => match laden(anfrage, mit).await {
            Ok((p, _)) => seite_von(anfrage, &p).await,
            Err(f) => Err(f),
        },
    };
    match gefunden {
        Ok(g) => Ok(Some(g)),
        Err(WebFehler::NichtGefunden) => Ok(None),
        Err(f) => Err(f),
    }
}

/// What was measured, in sentences: first the comparison, then where it comes from.
fn gemessen(a: &Seite, b: &Seite, (x, y): (&Modell, &Modell)) -> Markup {
    let einer = |s: &Seite| match &s.zeiten {
        Zeiten::Da(g) => zeiten::woher(g),
        Zeiten::NichtGeteilt => "Die Stelle, der er gehört, teilt die Zeiten nicht.".to_owned(),
        Zeiten::ZuWenige => "Noch zu wenige Vorgänge für eine Messung.".to_owned(),
    };
    let saetze = im_vergleich((&a.name, a.zeiten.messung(), x), (&b.name, b.zeiten.messung(), y));
    html! {
        (bausteine::abschnitt("Gemessene Zeiten"))
        @if !saetze.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Was die Messung sagt", html! { @for s in &saetze { p.kern-body { (s) } } }))
        }
        ul.kern-list.kern-list--bullet { @for s in [a, b] { li { strong { (s.name) ": " } (einer(s)) } } }
    }
}

fn verglichen(meiner: &Seite, andere: &Seite, (a, b): (&Modell, &Modell)) -> Markup {
    let mehr = |welcher: usize, id: &str| {
        let seite = if welcher == 0 { meiner } else { andere };
        am_schritt(seite.zeiten.messung()?, id)
    };
    html! {
        (gemessen(meiner, andere, (a, b)))
        (bausteine::abschnitt("Unterschiede in Worten"))
        (nebeneinander_mit(a, b, (&meiner.name, &andere.name), false, &mehr))
        (bausteine::abschnitt(&meiner.name))
        (bild(a, &Staende::new(), &meiner.name))
        (bausteine::abschnitt(&andere.name))
        (bild(b, &Staende::new(), &andere.name))
    }
}

/// `GET /werkstatt/register/{eintrag}/vergleich?mit=`
pub async fn zeigen(anfrage: Anfrage, Path(eintrag): Path<String>) -> Ergebnis {
    let (p, _) = laden(&anfrage, &eintrag).await?;
    let mit = abfrage(&anfrage).text("mit").to_owned();
    let meiner = seite_von(&anfrage, &p).await?;
    let fremder = anderer(&anfrage, &mit).await?;
    let modelle = meiner.modell.clone().zip(fremder.as_ref().and_then(|f| f.modell.clone()));
    let inhalt = match (fremder, modelle) {
        (Some(andere), Some((a, b))) => verglichen(&meiner, &andere, (&a, &b)),
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
