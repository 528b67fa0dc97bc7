//! An authority's services on its own website: as a piece of HTML for its server ([`fragment`]), as a page for a frame
//! ([`rahmen`]), and the page that puts either together ([`bauen`]). No script, no cookie, no inline style.

mod bauen;
mod farbe;
mod fragment;
mod rahmen;

use std::{collections::HashSet, sync::Arc};

use grund::Sprache;
use verzeichnis::{Gemeinde, Katalogleistung, Stand, mandant_von};
use web::{Anfrage, Markup, Wege, Zugang, html};

use crate::problem::{Art, Problem};

pub(crate) use fragment::ENDPUNKT;

/// Services in one embedding at most.
const HOECHSTENS: usize = 200;

pub(crate) fn wege() -> Wege {
    Wege::neu("api")
        .get("/einbetten/farbe/{datei}", Zugang::Offen, farbe::stil)
        .get("/einbetten/{ags}", Zugang::Offen, rahmen::seite)
        .einbettung()
        .und(Wege::neu("api").get("/einbetten", Zugang::Offen, bauen::seite))
}

/// What is embedded: a municipality and its services.
pub(crate) struct Auszug {
    pub(crate) gemeinde: Arc<Gemeinde>,
    /// Name of the authority, or of the municipality where it has none here.
    pub(crate) behoerde: String,
    pub(crate) demonstration: bool,
    pub(crate) leistungen: Vec<Eintrag>,
}

/// One service of it.
pub(crate) struct Eintrag {
    pub(crate) kennung: String,
    pub(crate) name: String,
    pub(crate) kurz: String,
    /// Language of name and text.
    pub(crate) sprache: String,
    /// The text still waits for an editor's check.
    pub(crate) ungeprueft: bool,
    pub(crate) online: bool,
}

impl Auszug {
    /// The services that are named (in this order), or all for which the municipality itself is responsible.
    pub(crate) fn von(
        anfrage: &Anfrage,
        gemeinde: &Arc<Gemeinde>,
        genannt: &str,
        sprachen: &[Sprache],
    ) -> Result<Self, Problem> {
        let stand = anfrage.haus.verzeichnis.stand();
        let heute = grund::tag_von(anfrage.jetzt);
        let mandant = stand.mandant(mandant_von(&gemeinde.ags));
        let namen: Vec<&str> = genannt.split(',').map(str::trim).filter(|n| !n.is_empty()).collect();
        if namen.len() > HOECHSTENS {
            return Err(Problem::falsch("leistungen", &namen.len().to_string(), "höchstens 200 Leistungen"));
        }
        let gewaehlt: Vec<Arc<Katalogleistung>> = if namen.is_empty() {
            eigene(&stand, gemeinde, heute)
        } else {
            namen.iter().map(|n| benannt(&stand, n)).collect::<Result<_, _>>()?
        };
        let land = gemeinde.ags.land().parse().ok();
        let eintrag = |l: &Arc<Katalogleistung>| {
            let text = sprachen.iter().find_map(|s| stand.text(&l.kennung, land, *s)).filter(|t| !t.name.is_empty());
            let eigen = stand.zustaendig(&l.kennung, &gemeinde.ags, heute).is_some_and(|z| z.online)
                && anfrage.haus.leistungen.aktuell(l.kennung.as_str()).is_some();
            Eintrag {
                kennung: l.kennung.as_str().to_owned(),
                name: text.map_or_else(|| l.name.clone(), |t| t.name.clone()),
                kurz: text.map(|t| t.kurz.clone()).unwrap_or_default(),
                sprache: text.map_or_else(|| Sprache::De.tag().to_owned(), |t| t.sprache.clone()),
                ungeprueft: text.is_some_and(|t| t.ungeprueft),
                online: eigen || !stand.onlinedienste(&l.kennung, &gemeinde.ags, heute).is_empty(),
            }
        };
        let mut leistungen: Vec<Eintrag> = gewaehlt.iter().map(eintrag).collect();
        if namen.is_empty() {
            leistungen.sort_by_cached_key(|l| grund::suchform(&l.name));
            leistungen.truncate(HOECHSTENS);
        }
        Ok(Self {
            gemeinde: Arc::clone(gemeinde),
            behoerde: mandant.map_or_else(|| gemeinde.name.anzeige(), |m| m.name.clone()),
            demonstration: anfrage.haus.einstellungen.demonstration || mandant.is_some_and(|m| m.demonstration),
            leistungen,
        })
    }

    /// Heading, list, source: the same in the piece of HTML and in the frame. `ziel` is the `target` of links.
    pub(crate) fn html(&self, anfrage: &Anfrage, ebene: u8, ziel: Option<&str>) -> Markup {
        let basis = anfrage.adresse();
        let titel = format!("Leistungen: {}", self.behoerde);
        // What holds for each is said once.
        let alle_ungeprueft = self.leistungen.iter().all(|e| e.ungeprueft || e.kurz.is_empty());
        let adresse = |e: &Eintrag| format!("{basis}/leistung/{}?ort={}", e.kennung, self.gemeinde.ags);
        html! {
            @match ebene {
                1 => h1 class="basiswerk-titel" id="basiswerk-titel" { (titel) },
                3 => h3 class="basiswerk-titel" id="basiswerk-titel" { (titel) },
                4 => h4 class="basiswerk-titel" id="basiswerk-titel" { (titel) },
                _ => h2 class="basiswerk-titel" id="basiswerk-titel" { (titel) },
            }
            @if self.demonstration {
                p class="basiswerk-demonstration" { strong { "Demonstration:" } " keine echten Angebote." }
            }
            @if self.leistungen.is_empty() {
                p class="basiswerk-leer" { "Zurzeit sind keine Leistungen eingetragen." }
            } @else {
                @if alle_ungeprueft {
                    p class="basiswerk-ungeprueft" { "Die Texte sind noch nicht redaktionell geprüft." }
                }
                ul class="basiswerk-liste" {
                    @for e in &self.leistungen {
                        li class="basiswerk-leistung" lang=[(e.sprache != "de").then_some(&e.sprache)] {
                            a class="basiswerk-link" href=(adresse(e)) target=[ziel] { (e.name) }
                            @if e.online { " " span class="basiswerk-online" lang="de" { "(online)" } }
                            @if !e.kurz.is_empty() {
                                p class="basiswerk-kurz" {
                                    (e.kurz)
                                    @if e.ungeprueft && !alle_ungeprueft { " " span class="basiswerk-ungeprueft" lang="de" { "(Text noch nicht redaktionell geprüft)" } }
                                }
                            }
                        }
                    }
                }
            }
            p class="basiswerk-quelle" {
                "Quelle: " a class="basiswerk-link" href=(format!("{basis}/")) target=[ziel] { (anfrage.portal()) }
            }
        }
    }
}

/// The services for which an authority of the municipality itself is responsible there.
pub(crate) fn eigene(stand: &Stand, g: &Gemeinde, heute: grund::Tag) -> Vec<Arc<Katalogleistung>> {
    let hier = mandant_von(&g.ags);
    let land = g.ags.land().parse().ok();
    let mut gesehen = HashSet::new();
    stand
        .zugewiesene_leistungen()
        .into_iter()
        .filter(|k| stand.zustaendig(k, &g.ags, heute).is_some_and(|z| z.mandant.id == hier))
        // Where a service of our own took the place of the list's entry, it is the one that is shown.
        .filter_map(|k| stand.zum_namen(k.as_str()))
        .filter(|l| l.gilt(land, heute) && gesehen.insert(&l.kennung))
        .map(Arc::clone)
        .collect()
}

fn benannt(stand: &Stand, name: &str) -> Result<Arc<Katalogleistung>, Problem> {
    let gefunden = stand.leistung(&grund::LeistungKennung(name.to_owned())).or_else(|| stand.nach_leika(name));
    gefunden.map(Arc::clone).ok_or_else(|| {
        let kurz: String = name.chars().take(80).collect();
        Problem::neu(
            Art::LeistungUnbekannt,
            format!("„{kurz}“ ist keine Kennung und kein LeiKa-Schlüssel dieser Plattform."),
        )
        .mit("parameter", "leistungen")
    })
}
