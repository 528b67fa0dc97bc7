//! What portals exchange: services with their texts, offices, responsibilities, online services. Neutral: which standard
//! writes it how, the adapter knows.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use grund::{Land, LeikaSchluessel, LeistungKennung, Tag};
use serde::{Deserialize, Serialize};

use crate::{
    Aenderung, Anschrift, Auspraegung, Ding, Einheit, Europa, Kanal, Katalogleistung, Leistungsart, Leistungstext,
    Oeffnungszeiten, Punkt, Stand, Zielgruppe, Zustaendigkeit,
};

/// The scheme of keys that an installation of this program gives out: the value is the Kennung itself.
const SCHEMA: &str = "basiswerk";

/// The key of a thing at the portal that delivers it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Fremdkennung {
    /// Which kind of key; empty = not stated.
    pub schema: String,
    /// Who gives it; empty = not stated.
    pub stelle: String,
    /// The key.
    pub wert: String,
}

impl fmt::Display for Fremdkennung {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.stelle.is_empty() { f.write_str(&self.wert) } else { write!(f, "{}/{}", self.stelle, self.wert) }
    }
}

/// The name under which an installation gives out keys: its address without the scheme.
#[must_use]
pub fn ausgabestelle(adresse: &str) -> String {
    let ohne = adresse.split_once("://").map_or(adresse, |(_, rest)| rest);
    ohne.trim_end_matches('/').to_owned()
}

/// A key that this installation gives out.
#[must_use]
pub fn eigene_kennung(stelle: &str, wert: impl Into<String>) -> Fremdkennung {
    Fremdkennung { schema: SCHEMA.to_owned(), stelle: stelle.to_owned(), wert: wert.into() }
}

impl Fremdkennung {
    /// The Kennung of the catalogue, if another installation of this program gives out the key: `hund@14` is the text
    /// of Sachsen for `hund`.
    #[must_use]
    pub(super) fn katalogname(&self) -> Option<&str> {
        let name = self.wert.split('@').next().filter(|_| self.schema == SCHEMA)?;
        let erlaubt = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
        let beginn = name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
        Some(name).filter(|n| beginn && n.len() <= 80 && n.chars().all(erlaubt))
    }
}

/// The texts of a service in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Textobjekt {
    /// What citizens call it.
    pub name: String,
    /// One or two sentences.
    pub kurz: String,
    /// Words by which it should be found.
    pub stichworte: Vec<String>,
    /// Text by section.
    pub abschnitte: BTreeMap<String, String>,
}

/// A service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leistungsobjekt {
    /// Its key.
    pub id: Fremdkennung,
    /// Its LeiKa keys.
    pub leika: Vec<LeikaSchluessel>,
    /// Heading, service or special case.
    pub art: Leistungsart,
    /// Name in the language of experts.
    pub name: String,
    /// LeiKa Typisierung; empty = not stated.
    pub typisierung: String,
    /// For whom.
    pub zielgruppen: Vec<Zielgruppe>,
    /// `keins`, `niedrig`, `substanziell`, `hoch`.
    pub vertrauensniveau: Option<String>,
    /// What is said of it in Europe.
    pub europa: Europa,
    /// Where the description applies: keys of areas; empty = everywhere.
    pub gebiete: Vec<String>,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
    /// Day of release.
    pub freigabe: Option<Tag>,
    /// By whom.
    pub freigegeben_von: String,
    /// Texts by language tag.
    pub texte: BTreeMap<String, Textobjekt>,
}

/// An office.
#[derive(Debug, Clone, PartialEq)]
pub struct Stellenobjekt {
    /// Its key.
    pub id: Fremdkennung,
    /// The office above it.
    pub ueber: Option<Fremdkennung>,
    /// The area whose authority it belongs to: 2, 5, 8 (AGS), 9 or 12 digits.
    pub gebiet: Option<String>,
    /// Its name.
    pub name: String,
    /// What it does.
    pub beschreibung: String,
    /// Where visitors and letters go.
    pub anschrift: Anschrift,
    /// Telephone.
    pub telefon: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// Web address.
    pub webseite: Option<String>,
    /// Further ways to reach it.
    pub kanaele: Vec<Kanal>,
    /// Where its entrance is.
    pub punkt: Option<Punkt>,
    /// When it is open.
    pub oeffnungszeiten: Oeffnungszeiten,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
}

/// An office or an online service is responsible for a service in areas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zustaendigkeitsobjekt {
    /// Its key.
    pub id: Fremdkennung,
    /// Which service.
    pub leistung: Fremdkennung,
    /// Which office or online service.
    pub traeger: Fremdkennung,
    /// Where: 2, 5, 8 (AGS), 9 or 12 digits.
    pub gebiete: Vec<String>,
    /// How far.
    pub auspraegung: Auspraegung,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
}

/// An online service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onlinedienstobjekt {
    /// Its key.
    pub id: Fremdkennung,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub adresse: String,
    /// `keins`, `niedrig`, `substanziell`, `hoch`.
    pub vertrauensniveau: Option<String>,
    /// First day.
    pub von: Option<Tag>,
    /// Last day.
    pub bis: Option<Tag>,
}

/// What kind of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Objektart {
    /// A service.
    Leistung,
    /// An office.
    Stelle,
    /// A responsibility. A key without `/` at the end stands for all that begin with it.
    Zustaendigkeit,
    /// An online service.
    Onlinedienst,
}

/// One thing of an exchange.
#[derive(Debug, Clone, PartialEq)]
pub enum Objekt {
    /// A service.
    Leistung(Box<Leistungsobjekt>),
    /// An office.
    Stelle(Box<Stellenobjekt>),
    /// A responsibility.
    Zustaendigkeit(Box<Zustaendigkeitsobjekt>),
    /// An online service.
    Onlinedienst(Box<Onlinedienstobjekt>),
    /// Something is no longer.
    Weg(Objektart, Fremdkennung),
}

/// Everything public of the directory, one after the other: services, offices, online services, responsibilities; of one
/// Land, or of all. `stelle` names this installation in the keys.
pub fn objekte<'a>(stand: &'a Stand, stelle: &'a str, land: Option<Land>) -> impl Iterator<Item = Objekt> + 'a {
    let hier = move |l: &&std::sync::Arc<Katalogleistung>| leistung_im_land(l, land);
    let leistungen = stand.leistungen().filter(hier).flat_map(move |l| leistung(stand, stelle, land, l));
    let stellen = stand.einheiten().into_iter().filter(move |e| land.is_none_or(|land| stand.ist_im_land(e, land)));
    let stellen = stellen.map(move |e| einheit(stand, stelle, e));
    let mit_zustaendigkeit: BTreeSet<&LeistungKennung> = stand.zustaendigkeiten.keys().collect();
    let dienste = stand.leistungen().filter(hier).flat_map(move |l| dienste(stand, stelle, land, &l.kennung));
    let mit_zustaendigkeit =
        mit_zustaendigkeit.into_iter().filter(move |k| stand.leistung(k).is_none_or(|l| leistung_im_land(l, land)));
    let zustaendigkeiten = mit_zustaendigkeit.flat_map(move |l| zustaendigkeiten(stand, stelle, land, l));
    leistungen.chain(stellen).chain(dienste).chain(zustaendigkeiten)
}

fn leistung_im_land(l: &Katalogleistung, land: Option<Land>) -> bool {
    l.laender.is_empty() || land.is_none_or(|land| l.laender.contains(&land))
}

/// Does an area lie in the Land that is given out?
fn gebiet_im_land(gebiet: &str, land: Option<Land>) -> bool {
    land.is_none_or(|land| gebiet.starts_with(land.as_str()))
}

/// What the change feed names, as it is now; what is gone, as gone. What is (no longer) of the Land that is asked for is
/// gone for those who read only this Land.
#[must_use]
pub fn geaenderte_objekte(stand: &Stand, stelle: &str, land: Option<Land>, aenderungen: &[Aenderung]) -> Vec<Objekt> {
    let mut aus = Vec::new();
    for a in aenderungen {
        let kennung = || LeistungKennung(a.schluessel.clone());
        match a.art {
            Ding::Leistung => match stand.leistung(&kennung()).filter(|l| leistung_im_land(l, land)) {
                Some(l) => {
                    aus.extend(leistung(stand, stelle, land, l));
                    aus.extend(dienste(stand, stelle, land, &l.kennung));
                }
                None => aus.push(Objekt::Weg(Objektart::Leistung, eigene_kennung(stelle, &a.schluessel))),
            },
            Ding::Stelle => match a.schluessel.parse().ok().and_then(|id| stand.einheit(id)) {
                Some(e) if land.is_none_or(|land| stand.ist_im_land(e, land)) => aus.push(einheit(stand, stelle, e)),
                _ => aus.push(Objekt::Weg(Objektart::Stelle, eigene_kennung(stelle, &a.schluessel))),
            },
            Ding::Zustaendigkeit => {
                // Which of them ended nobody noted: all of the service go, and those that hold come again.
                let alle = eigene_kennung(stelle, format!("{}/", a.schluessel));
                aus.push(Objekt::Weg(Objektart::Zustaendigkeit, alle));
                if stand.leistung(&kennung()).is_none_or(|l| leistung_im_land(l, land)) {
                    aus.extend(zustaendigkeiten(stand, stelle, land, &kennung()));
                }
            }
            Ding::Lage | Ding::Gebiet => {}
        }
    }
    aus
}

fn leistung(stand: &Stand, stelle: &str, hier: Option<Land>, l: &Katalogleistung) -> Vec<Objekt> {
    let mut nach_land: BTreeMap<Option<&str>, Vec<&Leistungstext>> = BTreeMap::new();
    let texte = stand.texte(&l.kennung).iter().filter(|t| t.mandant.is_none());
    for text in texte.filter(|t| t.land.is_none_or(|land| hier.is_none_or(|hier| land == hier))) {
        nach_land.entry(text.land.as_ref().map(grund::Land::as_str)).or_default().push(text);
    }
    if nach_land.is_empty() {
        nach_land.insert(None, Vec::new());
    }
    let objekt = |(land, texte): (Option<&str>, Vec<&Leistungstext>)| {
        let wert = land.map_or_else(|| l.kennung.to_string(), |land| format!("{}@{land}", l.kennung));
        let alle_laender = || l.laender.iter().map(ToString::to_string).collect();
        let freigabe = texte.iter().find(|t| t.sprache == "de").or(texte.first());
        Objekt::Leistung(Box::new(Leistungsobjekt {
            id: eigene_kennung(stelle, wert),
            leika: l.leika.iter().filter_map(|k| k.parse().ok()).collect(),
            art: l.art,
            name: l.name.clone(),
            typisierung: l.typisierung.clone(),
            zielgruppen: l.zielgruppen.clone(),
            vertrauensniveau: l.vertrauensniveau.clone(),
            europa: l.europa.clone(),
            gebiete: land.map_or_else(alle_laender, |land| vec![land.to_owned()]),
            von: l.von,
            bis: l.bis,
            freigabe: freigabe.and_then(|t| t.freigabe),
            freigegeben_von: freigabe.map(|t| t.freigegeben_von.clone()).unwrap_or_default(),
            texte: texte.into_iter().map(|t| (t.sprache.clone(), textobjekt(t))).collect(),
        }))
    };
    nach_land.into_iter().map(objekt).collect()
}

fn textobjekt(t: &Leistungstext) -> Textobjekt {
    Textobjekt {
        name: t.name.clone(),
        kurz: t.kurz.clone(),
        stichworte: t.stichworte.clone(),
        abschnitte: t.abschnitte.clone(),
    }
}

/// The key of an area as portals exchange it: zeros at the end of twelve digits stand for the larger area, so a kreisfreie
/// Stadt goes out with the five digits of its Kreis, which is the same area.
fn gebiet(schluessel: &str) -> String {
    schluessel.strip_suffix("0000000").filter(|kreis| kreis.len() == 5).unwrap_or(schluessel).to_owned()
}

fn einheit(stand: &Stand, stelle: &str, e: &Einheit) -> Objekt {
    // The number of an authority is the key of its area: of a Land, a Kreis, a municipality (AGS) or a Verband.
    let nummer = e.mandant.to_string();
    let gebiet_der_behoerde = match nummer.len() {
        8 => nummer.parse().ok().and_then(|ags| stand.gemeinde(&ags)).map(|g| gebiet(g.ars.as_str())),
        2 | 5 | 9 => Some(nummer),
        _ => None,
    };
    Objekt::Stelle(Box::new(Stellenobjekt {
        id: eigene_kennung(stelle, e.id.to_string()),
        ueber: e.uebergeordnet.map(|id| eigene_kennung(stelle, id.to_string())),
        gebiet: gebiet_der_behoerde,
        name: e.name.clone(),
        beschreibung: e.beschreibung.clone(),
        anschrift: e.anschrift.clone(),
        telefon: e.telefon.clone(),
        mail: e.mail.clone(),
        webseite: e.webseite.clone(),
        kanaele: e.kanaele.clone(),
        punkt: e.punkt,
        oeffnungszeiten: e.oeffnungszeiten.clone(),
        von: e.von,
        bis: e.bis,
    }))
}

fn dienste(stand: &Stand, stelle: &str, land: Option<Land>, leistung: &LeistungKennung) -> Vec<Objekt> {
    let mut aus = Vec::new();
    let alle = stand.alle_onlinedienste(leistung).iter().enumerate();
    for (nr, d) in alle.filter(|(_, d)| gebiet_im_land(&d.gebiet, land)) {
        let id = eigene_kennung(stelle, format!("{leistung}/{}/{nr}", d.gebiet));
        aus.push(Objekt::Onlinedienst(Box::new(Onlinedienstobjekt {
            id: id.clone(),
            name: d.name.clone(),
            adresse: d.adresse.clone(),
            vertrauensniveau: d.vertrauensniveau.clone(),
            von: d.von,
            bis: d.bis,
        })));
        aus.push(Objekt::Zustaendigkeit(Box::new(Zustaendigkeitsobjekt {
            id: eigene_kennung(stelle, format!("{leistung}/online/{}/{nr}", d.gebiet)),
            leistung: eigene_kennung(stelle, leistung.as_str()),
            traeger: id,
            gebiete: vec![gebiet(&d.gebiet)],
            auspraegung: Auspraegung::Keine,
            von: d.von,
            bis: d.bis,
        })));
    }
    aus
}

/// One object for each office, extent and validity, with all its areas.
fn zustaendigkeiten(stand: &Stand, stelle: &str, land: Option<Land>, leistung: &LeistungKennung) -> Vec<Objekt> {
    let alle = stand.zustaendigkeiten.get(leistung).into_iter().flat_map(|gebiete| gebiete.values().flatten());
    let mut gruppen: BTreeMap<_, (&Zustaendigkeit, BTreeSet<&str>)> = BTreeMap::new();
    for z in alle.filter(|z| gebiet_im_land(&z.gebiet, land)) {
        let gruppe = gruppen.entry((z.einheit, z.auspraegung, z.von, z.bis)).or_insert_with(|| (z, BTreeSet::new()));
        gruppe.1.insert(&z.gebiet);
    }
    let objekt = |(nr, (z, gebiete)): (usize, (&Zustaendigkeit, BTreeSet<&str>))| {
        Objekt::Zustaendigkeit(Box::new(Zustaendigkeitsobjekt {
            id: eigene_kennung(stelle, format!("{leistung}/{}/{nr}", z.einheit)),
            leistung: eigene_kennung(stelle, leistung.as_str()),
            traeger: eigene_kennung(stelle, z.einheit.to_string()),
            gebiete: gebiete.into_iter().map(gebiet).collect::<BTreeSet<_>>().into_iter().collect(),
            auspraegung: z.auspraegung,
            von: z.von,
            bis: z.bis,
        }))
    };
    gruppen.into_values().enumerate().map(objekt).collect()
}
