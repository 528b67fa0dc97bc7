//! The tables of the open data: columns and rows.

use std::sync::Arc;

use grund::{Land, Sprache};
use serde_json::{Value, json};
use verzeichnis::{Katalogleistung, Leistungstext, Stand};
use web::texte::verzeichnis as v;

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Tafel {
    Leistungen,
    Texte,
    Lagen,
    Stellen,
    Zustaendigkeiten,
    Onlinedienste,
    Gemeinden,
}

/// The part of the directory that is given out: of one Land, or all.
#[derive(Clone, Copy)]
pub(super) struct Auszug<'a> {
    pub(super) stand: &'a Stand,
    pub(super) land: Option<Land>,
}

impl<'a> Auszug<'a> {
    /// Does something exist here that exists in these Länder? None named: it exists in all.
    fn hier(self, laender: &[Land]) -> bool {
        laender.is_empty() || self.land.is_none_or(|l| laender.contains(&l))
    }

    fn gebiet(self, schluessel: &str) -> bool {
        self.land.is_none_or(|l| schluessel.starts_with(l.as_str()))
    }

    fn leistungen(self) -> impl Iterator<Item = &'a Arc<Katalogleistung>> {
        self.stand.leistungen().filter(move |l| self.hier(&l.laender))
    }

    /// A text of this Land or for all; a supplement of one of its authorities.
    fn text(self, t: &Leistungstext) -> bool {
        let behoerde = t.mandant.and_then(|m| self.stand.mandant(m));
        t.land.is_none_or(|land| self.land.is_none_or(|hier| land == hier))
            && behoerde.is_none_or(|m| self.gebiet(m.ags.as_str()))
    }
}

/// Takes one row.
type Nehmer<'a> = &'a mut dyn FnMut(Vec<Value>) -> std::io::Result<()>;

impl Tafel {
    pub(super) const ALLE: [Self; 7] = [
        Self::Leistungen,
        Self::Texte,
        Self::Lagen,
        Self::Stellen,
        Self::Zustaendigkeiten,
        Self::Onlinedienste,
        Self::Gemeinden,
    ];

    /// The name of its files.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Leistungen => "leistungen",
            Self::Texte => "leistungstexte",
            Self::Lagen => "lagen",
            Self::Stellen => "stellen",
            Self::Zustaendigkeiten => "zustaendigkeiten",
            Self::Onlinedienste => "onlinedienste",
            Self::Gemeinden => "gemeinden",
        }
    }

    /// The tables of the directory from which its rows come: while none of them was written, they are the same.
    pub(super) const fn quellen(self) -> &'static [&'static str] {
        match self {
            Self::Leistungen => &["leistung", "lage", "lage_leistung"],
            Self::Texte => &["leistung", "leistung_text", "mandant"],
            Self::Lagen => &["lage", "lage_leistung", "leistung"],
            Self::Stellen => &["organisationseinheit", "mandant", "zustaendigkeit"],
            Self::Zustaendigkeiten => &["zustaendigkeit", "leistung"],
            Self::Onlinedienste => &["onlinedienst", "leistung"],
            Self::Gemeinden => &["gebiet", "gebiet_plz", "ortsteil"],
        }
    }

    pub(super) fn inhalt(self, s: Sprache) -> &'static str {
        match self {
            Self::Leistungen => v::tafel_leistungen(s),
            Self::Texte => v::tafel_texte(s),
            Self::Lagen => v::tafel_lagen(s),
            Self::Stellen => v::tafel_stellen(s),
            Self::Zustaendigkeiten => v::tafel_zustaendigkeiten(s),
            Self::Onlinedienste => v::tafel_onlinedienste(s),
            Self::Gemeinden => v::tafel_gemeinden(s),
        }
    }

    pub(super) const fn spalten(self) -> &'static [&'static str] {
        match self {
            Self::Leistungen => &[
                "kennung",
                "leika",
                "name",
                "art",
                "typisierung",
                "ozg",
                "laender",
                "zielgruppen",
                "vertrauensniveau",
                "sdg",
                "ansprechpartner",
                "rechtsgrundlagen",
                "gueltig_von",
                "gueltig_bis",
                "nachfolger",
                "lagen",
                "quelle",
            ],
            Self::Texte => &[
                "leistung",
                "land",
                "behoerde",
                "sprache",
                "name",
                "kurz",
                "stichworte",
                "abschnitte",
                "freigabe",
                "freigegeben_von",
                "ungeprueft",
                "quelle",
            ],
            Self::Lagen => &["kennung", "eltern", "art", "name", "texte", "leistungen", "laender"],
            Self::Stellen => &[
                "id",
                "behoerde",
                "name",
                "strasse",
                "plz",
                "ort",
                "telefon",
                "mail",
                "webseite",
                "oeffnungszeiten",
                "barrierefreiheit",
                "breite",
                "laenge",
                "uebergeordnet",
            ],
            Self::Zustaendigkeiten => &["leistung", "stelle", "gebiet", "auspraegung", "gueltig_von", "gueltig_bis"],
            Self::Onlinedienste => &["leistung", "gebiet", "name", "adresse", "vertrauensniveau"],
            Self::Gemeinden => &["ags", "ars", "name", "zweitname", "kreis", "land", "plz"],
        }
    }

    /// Every row, in the order of its keys.
    pub(super) fn zeilen(self, auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
        match self {
            Self::Leistungen => leistungen(auszug, nehmen),
            Self::Texte => texte(auszug, nehmen),
            Self::Lagen => lagen(auszug, nehmen),
            Self::Stellen => stellen(auszug, nehmen),
            Self::Zustaendigkeiten => zustaendigkeiten(auszug, nehmen),
            Self::Onlinedienste => onlinedienste(auszug, nehmen),
            Self::Gemeinden => gemeinden(auszug, nehmen),
        }
    }
}

fn leistungen(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for l in auszug.leistungen() {
        let laender: Vec<&str> = l.laender.iter().map(grund::Land::as_str).collect();
        let zielgruppen: Vec<&str> = l.zielgruppen.iter().map(|z| z.als_text()).collect();
        let lagen = stand.lagen_der_leistung(&l.kennung).filter(|l| auszug.hier(&l.laender));
        let lagen: Vec<&str> = lagen.map(|l| l.kennung.as_str()).collect();
        nehmen(vec![
            json!(l.kennung.as_str()),
            json!(l.leika),
            json!(l.name),
            json!(l.art.als_text()),
            json!(l.typisierung),
            json!(l.ozg),
            json!(laender),
            json!(zielgruppen),
            json!(l.vertrauensniveau),
            json!(l.europa.sdg),
            json!(l.europa.ansprechpartner),
            json!(l.rechtsgrundlagen),
            json!(l.von),
            json!(l.bis),
            json!(l.nachfolger.as_ref().map(grund::LeistungKennung::as_str)),
            json!(lagen),
            json!(l.quelle),
        ])?;
    }
    Ok(())
}

fn texte(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for l in auszug.leistungen() {
        let mut texte: Vec<_> = stand.texte(&l.kennung).iter().filter(|t| auszug.text(t)).collect();
        texte.sort_by(|a, b| (a.mandant, a.land, &a.sprache).cmp(&(b.mandant, b.land, &b.sprache)));
        for t in texte {
            let behoerde = t.mandant.and_then(|m| stand.mandant(m)).map(|m| m.name.as_str());
            nehmen(vec![
                json!(l.kennung.as_str()),
                json!(t.land.as_ref().map(grund::Land::as_str)),
                json!(behoerde),
                json!(t.sprache),
                json!(t.name),
                json!(t.kurz),
                json!(t.stichworte),
                json!(t.abschnitte),
                json!(t.freigabe),
                json!(t.freigegeben_von),
                json!(t.ungeprueft),
                json!(t.quelle),
            ])?;
        }
    }
    Ok(())
}

fn lagen(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for l in stand.alle_lagen().filter(|l| auszug.hier(&l.laender)) {
        let leistungen = stand.leistungen_der_lage(&l.kennung).iter();
        let leistungen = leistungen.filter(|k| stand.leistung(k).is_none_or(|l| auszug.hier(&l.laender)));
        let leistungen: Vec<&str> = leistungen.map(grund::LeistungKennung::as_str).collect();
        let laender: Vec<&str> = l.laender.iter().map(grund::Land::as_str).collect();
        // Each says whether it still waits for an editor's check; an absent mark must not be mistaken for a check.
        let text = |(s, t): (&String, &verzeichnis::Lagentext)| {
            (s.clone(), json!({ "name": t.name, "text": t.text, "ungeprueft": t.ungeprueft }))
        };
        let texte: serde_json::Map<String, Value> = l.texte.iter().map(text).collect();
        nehmen(vec![
            json!(l.kennung),
            json!(l.eltern),
            json!(l.art.als_text()),
            json!(l.name),
            json!(texte),
            json!(leistungen),
            json!(laender),
        ])?;
    }
    Ok(())
}

fn stellen(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for e in stand.einheiten().into_iter().filter(|e| auszug.land.is_none_or(|l| stand.ist_im_land(e, l))) {
        nehmen(vec![
            json!(e.id.0),
            json!(stand.mandant(e.mandant).map(|m| m.name.as_str())),
            json!(e.name),
            json!(e.anschrift.strasse),
            json!(e.anschrift.plz),
            json!(e.anschrift.ort),
            json!(e.telefon),
            json!(e.mail),
            json!(e.webseite),
            json!(e.oeffnungszeiten),
            json!(e.barrierefreiheit),
            json!(e.punkt.map(|p| p.breite)),
            json!(e.punkt.map(|p| p.laenge)),
            json!(e.uebergeordnet.map(|u| u.0)),
        ])?;
    }
    Ok(())
}

fn zustaendigkeiten(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for leistung in stand.zugewiesene_leistungen() {
        if stand.leistung(leistung).is_some_and(|l| !auszug.hier(&l.laender)) {
            continue;
        }
        for z in stand.zustaendigkeiten(leistung).into_iter().filter(|z| auszug.gebiet(&z.gebiet)) {
            nehmen(vec![
                json!(leistung.as_str()),
                json!(z.einheit.0),
                json!(z.gebiet),
                json!(z.auspraegung.als_text()),
                json!(z.von),
                json!(z.bis),
            ])?;
        }
    }
    Ok(())
}

fn onlinedienste(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for l in auszug.leistungen() {
        for d in stand.alle_onlinedienste(&l.kennung).iter().filter(|d| auszug.gebiet(&d.gebiet)) {
            nehmen(vec![
                json!(l.kennung.as_str()),
                json!(d.gebiet),
                json!(d.name),
                json!(d.adresse),
                json!(d.vertrauensniveau),
            ])?;
        }
    }
    Ok(())
}

fn gemeinden(auszug: Auszug<'_>, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    let stand = auszug.stand;
    for g in stand.gemeinden().iter().filter(|g| auszug.gebiet(g.ags.as_str())) {
        nehmen(vec![
            json!(g.ags.as_str()),
            json!(g.ars.as_str()),
            json!(g.name.deutsch),
            json!(g.name.zweitname),
            json!(g.kreis),
            json!(g.land()),
            json!(g.plz),
        ])?;
    }
    Ok(())
}
