//! A matter of Hundesteuer for tests.

use ablauf::{Daten, Modell};
use grund::{
    BeteiligungId, Betrag, DokumentId, EinheitId, KontoId, MandantId, NachrichtId, Tag, UebergabeId, ZahlungId,
    Zeitpunkt,
};
use uuid::Uuid;
use vorgang::{
    Abgabegrund, Effect, Entscheidungsart, Ereignis, Mitteilungsart, Unzulaessig, Vorgaben, Wecker, Zustand, beginnen,
    beteiligung::Anfrage,
    decide,
    frist::{Bekanntgaberegel, Dauer, Kalender},
    weiterleitung::{Auftrag, Momente},
};

pub const ANNA: KontoId = KontoId(Uuid::from_u128(0xa));
pub const BERND: KontoId = KontoId(Uuid::from_u128(0xb));
pub const CLARA: KontoId = KontoId(Uuid::from_u128(0xc));
pub const BUERGERIN: KontoId = KontoId(Uuid::from_u128(0xff));
pub const FRAGE: NachrichtId = NachrichtId(Uuid::from_u128(1));
pub const ANTWORT: NachrichtId = NachrichtId(Uuid::from_u128(2));
pub const PDF: DokumentId = DokumentId(Uuid::from_u128(3));
pub const ZAHLUNG: ZahlungId = ZahlungId(Uuid::from_u128(4));

/// A Monday, 10:00 in Germany.
pub const MONTAG: &str = "2026-03-02T09:00:00Z";

pub fn zeit(text: &str) -> Zeitpunkt {
    text.parse().unwrap()
}

pub fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}

pub fn modell() -> Modell {
    let datei = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ablaeufe/hundesteuer.bpmn");
    Modell::lesen(&std::fs::read(datei).unwrap()).unwrap()
}

/// A process that many services share (one that calls no other).
pub fn baustein(name: &str) -> Modell {
    let ordner = concat!(env!("CARGO_MANIFEST_DIR"), "/../../leistungen/bausteine/ablauf");
    Modell::lesen(&std::fs::read(format!("{ordner}/{name}.bpmn")).unwrap()).unwrap()
}

pub fn daten(zahlweise: &str) -> Daten {
    let json = serde_json::json!({
        "steuer": 60.5,
        "name": "geht den Ablauf nichts an",
        "parameter": { "zahlweise": zahlweise, "satzung": "geht ihn auch nichts an" },
    });
    json.as_object().cloned().unwrap()
}

pub const fn vorgaben(bekanntgabe: Bekanntgaberegel) -> Vorgaben {
    let weiterleiten = Momente { eingang: false, entscheidung: false };
    Vorgaben {
        kalender: Kalender::SACHSEN,
        bekanntgabe,
        bearbeitung: Some(Dauer::Tage(14)),
        weiterleiten,
        erinnern: false,
        fiktion: None,
        ohne_stillstand: false,
    }
}

pub fn nachgefordert() -> Ereignis {
    Ereignis::Nachgefordert { von: ANNA, feld: "rasse".into(), frist: tag("2026-03-16"), nachricht: FRAGE }
}

pub fn beantwortet() -> Ereignis {
    Ereignis::Beantwortet { nachricht: ANTWORT, dokumente: vec![], papier: None }
}

pub const fn mitgeteilt(was: Mitteilungsart) -> Ereignis {
    Ereignis::Mitgeteilt { was, nachricht: ANTWORT, dokumente: vec![] }
}

pub fn geschrieben() -> Ereignis {
    Ereignis::Geschrieben { von: ANNA, nachricht: ANTWORT, dokumente: vec![] }
}

pub fn entworfen() -> Ereignis {
    Ereignis::BescheidEntworfen {
        von: ANNA,
        entscheidung: Entscheidungsart::Bewilligung,
        dokument: PDF,
        sha256: "00".repeat(32),
        gebuehr: Betrag::cent(6050),
    }
}

pub fn bestaetigt() -> Ereignis {
    Ereignis::Bestaetigt { von: ANNA, dokument: PDF, sha256: "00".repeat(32) }
}

pub fn bezahlt() -> Ereignis {
    Ereignis::Bezahlt { zahlung: ZAHLUNG, betrag: Betrag::cent(6050) }
}

/// The part of another authority.
pub const fn teil(nummer: u128) -> BeteiligungId {
    BeteiligungId(Uuid::from_u128(nummer))
}

/// Asked until Monday the 16th.
pub fn anfrage(nummer: u128) -> Anfrage {
    Anfrage {
        id: teil(nummer),
        name: Some(format!("teil{nummer}")),
        mandant: MandantId(14_625),
        einheit: EinheitId(8),
        frist: tag("2026-03-16"),
    }
}

pub fn angefragt(nummer: u128, von: Option<KontoId>) -> Ereignis {
    Ereignis::BeteiligungAngefragt { anfragen: vec![anfrage(nummer)], von, ohne_stelle: vec![] }
}

/// A delivery.
pub const fn lieferung(nummer: u128) -> UebergabeId {
    UebergabeId(Uuid::from_u128(nummer))
}

pub fn bestimmt(nummer: u128) -> Ereignis {
    let auftrag = Auftrag { id: lieferung(nummer), name: format!("ziel{nummer}"), ohne_stelle: false };
    Ereignis::WeiterleitungenBestimmt { auftraege: vec![auftrag] }
}

/// From unit 1 to another.
pub const fn abgegeben(von: KontoId, an: i32) -> Ereignis {
    Ereignis::Abgegeben { von, aus: EinheitId(1), an: EinheitId(an), grund: Abgabegrund::Sache }
}

pub fn wecker(wecker: Wecker) -> Ereignis {
    Ereignis::FristErreicht { wecker }
}

/// A matter that walks through time.
#[derive(Clone)]
pub struct Probe<'a> {
    pub m: &'a Modell,
    pub z: Zustand,
    pub effekte: Vec<Effect>,
}

impl<'a> Probe<'a> {
    pub fn neu(m: &'a Modell, zahlweise: &str, regel: Bekanntgaberegel) -> Self {
        let (z, effekte) = beginnen(m, vorgaben(regel), &daten(zahlweise), zeit(MONTAG)).unwrap();
        Self { m, z, effekte }
    }

    pub fn am(&mut self, wann: &str, e: &Ereignis) -> Result<Vec<Effect>, Unzulaessig> {
        let (z, effekte) = decide(self.m, &self.z, e, zeit(wann))?;
        let text = serde_json::to_string(&z).unwrap();
        self.z = serde_json::from_str(&text).unwrap();
        assert_eq!(self.z, z, "the state survives its serialisation");
        self.effekte.extend(effekte.iter().cloned());
        Ok(effekte)
    }

    pub fn gib(&mut self, e: &Ereignis) -> Vec<Effect> {
        self.am(MONTAG, e).unwrap_or_else(|u| panic!("{}: {u}", e.name()))
    }

    /// Taken by Anna.
    pub fn genommen(mut self) -> Self {
        self.gib(&Ereignis::Uebernommen { von: ANNA });
        self
    }

    /// Released twice.
    pub fn beschieden(mut self) -> Self {
        self.gib(&entworfen());
        self.gib(&Ereignis::Freigegeben { von: ANNA });
        self.gib(&Ereignis::ZweitFreigegeben { von: BERND });
        self
    }
}
