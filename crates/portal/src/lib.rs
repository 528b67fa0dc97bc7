//! Public pages: start, search, Leistung, Stelle, A to Z, help, statements.
//!
//! Everything here is open to everyone and the same for everyone (but for the account menu), so finished pages are kept
//! for a minute ([`speicher`]), and sent with an ETag where nobody is signed in. All of it works without script. The place is an argument in the
//! address, never a guess: a postcode or a name that fits several municipalities leads to a question.

mod barriere;
mod leichte_sprache;
mod leistung;
mod ort;
mod speicher;
mod start;
mod stelle;
mod suche;
mod texte;

use std::sync::{Arc, OnceLock};

use ::http::HeaderMap;
use ::leistung::{Abschnitt, Block, Leistungen};
use ::suche::{Art, Dokument, Fassung, Index, Merkmale};
use grund::Sprache;
use web::{Anfrage, Ergebnis, Felder, WebFehler, Wege, Zugang, axum::extract::Path};

use speicher::Speicher;

/// What all pages share.
#[derive(Debug, Default)]
struct Portal {
    index: OnceLock<Index>,
    speicher: Speicher,
}

/// A page: what was asked, the query, and the name in the path (empty if there is none).
type Seitenfunktion = fn(&Portal, &Anfrage, &Felder, &str) -> Ergebnis;

/// The public pages.
#[must_use]
pub fn wege() -> Wege {
    let portal = Arc::new(Portal::default());
    let fest = |funktion: Seitenfunktion| {
        let portal = Arc::clone(&portal);
        async move |anfrage: Anfrage, kopf: HeaderMap| portal.liefern(&anfrage, &kopf, "", funktion).await
    };
    let mit_namen = |funktion: Seitenfunktion| {
        let portal = Arc::clone(&portal);
        async move |anfrage: Anfrage, Path(name): Path<String>, kopf: HeaderMap| {
            portal.liefern(&anfrage, &kopf, &name, funktion).await
        }
    };
    Wege::neu("portal")
        .get("/", Zugang::Offen, fest(start::zeigen))
        .get("/suche", Zugang::Offen, fest(suche::zeigen))
        .get("/leistungen", Zugang::Offen, fest(suche::von_a_bis_z))
        .get("/leistung/{kennung}", Zugang::Offen, mit_namen(leistung::zeigen))
        .get("/stelle/{id}", Zugang::Offen, mit_namen(stelle::zeigen))
        .get("/hilfe", Zugang::Offen, fest(texte::hilfe))
        .get("/leichte-sprache", Zugang::Offen, fest(leichte_sprache::zeigen))
        .get("/gebaerdensprache", Zugang::Offen, fest(texte::gebaerdensprache))
        .get("/barrierefreiheit", Zugang::Offen, fest(texte::barrierefreiheit))
        .get("/datenschutz", Zugang::Offen, fest(texte::datenschutz))
        .get("/impressum", Zugang::Offen, fest(texte::impressum))
        .get("/robots.txt", Zugang::Offen, texte::robots)
        .get("/barriere-melden", Zugang::Offen, barriere::formular)
        .post("/barriere-melden", Zugang::Offen, barriere::senden)
        .get("/barriere-melden/danke", Zugang::Offen, fest(barriere::danke))
}

impl Portal {
    /// Answers from the store of finished pages, or makes the page.
    async fn liefern(&self, anfrage: &Anfrage, kopf: &HeaderMap, name: &str, funktion: Seitenfunktion) -> Ergebnis {
        let machen = |anfrage: &Anfrage| {
            let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
            funktion(self, anfrage, &felder, name)
        };
        self.speicher.liefern(anfrage, kopf, machen).await
    }

    /// The search index over the services of this house, built at its first use.
    fn index(&self, leistungen: &Leistungen) -> &Index {
        self.index.get_or_init(|| Index::bauen(&dokumente(leistungen), &::suche::mitgelieferte_synonyme()))
    }
}

/// What the search reads of each service.
fn dokumente(leistungen: &Leistungen) -> Vec<Dokument> {
    let fassung = |l: &::leistung::Leistung, sprache: Sprache| {
        let bloecke = Abschnitt::ALLE.into_iter().flat_map(|a| l.abschnitt(sprache, a));
        let text = bloecke.map(|b| match b {
            Block::Absatz(t) => t.clone(),
            Block::Liste(punkte) => punkte.join("\n"),
        });
        Fassung {
            sprache,
            titel: l.name(sprache).to_owned(),
            kurz: l.kurz(sprache).to_owned(),
            stichworte: if sprache == Sprache::De { l.stamm.synonyme.clone() } else { Vec::new() },
            text: text.collect::<Vec<_>>().join("\n"),
        }
    };
    leistungen
        .alle()
        .map(|l| Dokument {
            art: Art::Leistung,
            schluessel: l.kennung().to_owned(),
            fassungen: l.sprachen().map(|s| fassung(l, s)).collect(),
            merkmale: Merkmale {
                online: true,
                vertrauensniveau: Some(l.stamm.vertrauensniveau),
                zielgruppen: Vec::new(),
            },
            laender: Vec::new(),
            gewicht: 1.0,
        })
        .collect()
}
