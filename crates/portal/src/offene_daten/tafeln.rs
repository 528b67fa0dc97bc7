//! The tables of the open data: columns and rows.

use grund::Sprache;
use serde_json::{Value, json};
use verzeichnis::Stand;
use web::texte::verzeichnis as v;

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tafel {
    Leistungen,
    Texte,
    Lagen,
    Stellen,
    Zustaendigkeiten,
    Onlinedienste,
    Gemeinden,
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
            Self::Lagen => &["kennung", "eltern", "art", "name", "leistungen", "laender"],
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
    pub(super) fn zeilen(self, stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
        match self {
            Self::Leistungen => leistungen(stand, nehmen),
            Self::Texte => texte(stand, nehmen),
            Self::Lagen => lagen(stand, nehmen),
            Self::Stellen => stellen(stand, nehmen),
            Self::Zustaendigkeiten => zustaendigkeiten(stand, nehmen),
            Self::Onlinedienste => onlinedienste(stand, nehmen),
            Self::Gemeinden => gemeinden(stand, nehmen),
        }
    }
}

fn leistungen(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for l in stand.leistungen() {
        let laender: Vec<&str> = l.laender.iter().map(grund::Land::as_str).collect();
        let zielgruppen: Vec<&str> = l.zielgruppen.iter().map(|z| z.als_text()).collect();
        let lagen: Vec<&str> = stand.lagen_der_leistung(&l.kennung).map(|l| l.kennung.as_str()).collect();
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

fn texte(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for l in stand.leistungen() {
        let mut texte: Vec<_> = stand.texte(&l.kennung).iter().collect();
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

fn lagen(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for l in stand.alle_lagen() {
        let leistungen: Vec<&str> =
            stand.leistungen_der_lage(&l.kennung).iter().map(grund::LeistungKennung::as_str).collect();
        let laender: Vec<&str> = l.laender.iter().map(grund::Land::as_str).collect();
        nehmen(vec![
            json!(l.kennung),
            json!(l.eltern),
            json!(l.art.als_text()),
            json!(l.name),
            json!(leistungen),
            json!(laender),
        ])?;
    }
    Ok(())
}

fn stellen(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for e in stand.einheiten() {
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

fn zustaendigkeiten(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for leistung in stand.zugewiesene_leistungen() {
        for z in stand.zustaendigkeiten(leistung) {
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

fn onlinedienste(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for l in stand.leistungen() {
        for d in stand.alle_onlinedienste(&l.kennung) {
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

fn gemeinden(stand: &Stand, nehmen: Nehmer<'_>) -> std::io::Result<()> {
    for g in stand.gemeinden() {
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
