//! What happens to a matter, who did it, and the closed lists of reasons that events carry.

use grund::{
    BeteiligungId, Betrag, DokumentId, EinheitId, KontoId, NachrichtId, Tag, UebergabeId, VorgangId, ZahlungId,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Abgabegrund,
    beteiligung::{Anfrage, Schritt},
    eingriff::Eingriff,
    fiktion::{Fiktionsschritt, Fiktionsstufe},
    mangel::Mangelstand,
    pflicht::{Auftrag, Stufe},
    register::Registerschritt,
    weiterleitung,
    zwischen::Erwartung,
};

/// What a Bescheid decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entscheidungsart {
    /// The application is granted, or the tax or fee is assessed.
    Bewilligung,
    /// The application is refused.
    Ablehnung,
}

/// Why a colleague did not release a draft: a closed list, because events carry no free text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verweigerungsgrund {
    /// The facts are not established.
    Sachverhalt,
    /// The amount is wrong.
    Betrag,
    /// The reasons do not carry the decision.
    Begruendung,
    /// The addressee or the form is wrong.
    Form,
    /// Something new came in (an answer of the applicant).
    NeuerVortrag,
    /// Something else; the colleagues talk.
    Sonstiges,
}

impl Verweigerungsgrund {
    /// Those that a person chooses from.
    pub const ZUR_WAHL: [Self; 5] = [Self::Sachverhalt, Self::Betrag, Self::Begruendung, Self::Form, Self::Sonstiges];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sachverhalt => "sachverhalt",
            Self::Betrag => "betrag",
            Self::Begruendung => "begruendung",
            Self::Form => "form",
            Self::NeuerVortrag => "neuer_vortrag",
            Self::Sonstiges => "sonstiges",
        }
    }

    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Sachverhalt => "Der Sachverhalt ist noch nicht geklärt",
            Self::Betrag => "Der Betrag stimmt nicht",
            Self::Begruendung => "Die Begründung reicht nicht aus",
            Self::Form => "Adressat oder Form stimmen nicht",
            Self::NeuerVortrag => "Es ist eine neue Antwort eingegangen",
            Self::Sonstiges => "Anderer Grund, bitte persönlich besprechen",
        }
    }
}

/// What somebody tells the authority of her own accord about an application that runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mitteilungsart {
    /// A paper that belongs to it.
    Unterlage,
    /// Something that she said is different now.
    Aenderung,
    /// A question.
    Frage,
}

impl Mitteilungsart {
    /// All of them.
    pub const ALLE: [Self; 3] = [Self::Unterlage, Self::Aenderung, Self::Frage];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unterlage => "unterlage",
            Self::Aenderung => "aenderung",
            Self::Frage => "frage",
        }
    }

    /// Must a decision know it (VwVfG § 24 (2), AO § 88 (1))? A question changes no facts.
    #[must_use]
    pub const fn traegt_vor(self) -> bool {
        !matches!(self, Self::Frage)
    }
}

/// A paper that a member of staff entered: the day on which it arrived counts, not that of the typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Papiereingang {
    /// Who entered it.
    pub von: KontoId,
    /// The day on which it arrived.
    pub eingegangen: Tag,
}

/// Which alarm went off.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wecker {
    /// A timer of the process.
    Ablauf {
        /// The timer event.
        knoten: String,
        /// The token.
        marke: u32,
    },
    /// The Frist of a question has passed.
    Rueckfrage(NachrichtId),
    /// The day has come on which the Bescheid counts as delivered.
    Bekanntgabe,
    /// The provision for retrieval ends without a retrieval (VwVfG § 41 (2a) sentence 4).
    Bereitstellungsende,
    /// The Frist of another authority has passed.
    Beteiligung(BeteiligungId),
    /// What was granted ends soon.
    Ende,
    /// The Frist of a deemed approval (VwVfG § 42a) ends soon, or has passed.
    Fiktion {
        /// Its last day, as it was when the alarm was set.
        ende: Tag,
        /// Soon or passed.
        stufe: Fiktionsstufe,
    },
    /// A duty comes near, or its day has passed.
    Pflicht {
        /// Which, by its name in the service.
        pflicht: String,
        /// Near or passed.
        stufe: Stufe,
    },
}

/// Something that happened. Ids and facts only, but for the reason of a repair ([`Ereignis::Eingegriffen`]).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Ereignis {
    /// The application arrived: the first event, made by [`crate::beginnen`] and never repeated.
    Eingegangen,
    /// The application arrived on paper and was entered at the desk: the first event, made by [`crate::erfassen`] and never
    /// repeated.
    Erfasst {
        /// Who entered it.
        von: KontoId,
        /// The day on which the paper arrived: Fristen count from it.
        eingegangen: Tag,
    },
    /// A payment request exists.
    ZahlungAngefordert {
        /// Which.
        zahlung: ZahlungId,
    },
    /// The money is there. Late and repeated notices are welcome.
    Bezahlt {
        /// Which request.
        zahlung: ZahlungId,
        /// How much.
        betrag: Betrag,
    },
    /// An attempt to pay failed or was given up.
    ZahlungGescheitert {
        /// Which request.
        zahlung: ZahlungId,
    },
    /// A member of staff took the matter.
    Uebernommen {
        /// Who.
        von: KontoId,
    },
    /// A member of staff put it back.
    Zurueckgelegt {
        /// Who.
        von: KontoId,
    },
    /// Given to a member of staff: by the head of the unit, or taken on for somebody who is absent, or taken home by her.
    Zugeteilt {
        /// Who says so.
        von: KontoId,
        /// Who works on it from now on.
        an: KontoId,
        /// For whom, where somebody stands in.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fuer: Option<KontoId>,
    },
    /// The desk wrote to the applicant without asking anything.
    Geschrieben {
        /// Who.
        von: KontoId,
        /// The message.
        nachricht: NachrichtId,
        /// Files that went with it.
        dokumente: Vec<DokumentId>,
    },
    /// A question to the applicant about one field, with its own Frist. The processing clock stops.
    Nachgefordert {
        /// Who asks.
        von: KontoId,
        /// Id of the field in the form.
        feld: String,
        /// Last day for the answer (inclusive).
        frist: Tag,
        /// The message with the question.
        nachricht: NachrichtId,
    },
    /// The applicant answered. The clock goes on.
    Beantwortet {
        /// The message with the answer.
        nachricht: NachrichtId,
        /// Files that came with it.
        dokumente: Vec<DokumentId>,
        /// It came on paper.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        papier: Option<Papiereingang>,
    },
    /// The applicant told something of her own accord.
    Mitgeteilt {
        /// What kind.
        was: Mitteilungsart,
        /// The message.
        nachricht: NachrichtId,
        /// Files that came with it.
        dokumente: Vec<DokumentId>,
    },
    /// A member of staff has seen what the applicant told.
    ZurKenntnisGenommen {
        /// Who.
        von: KontoId,
    },
    /// The question is settled without an answer (by telephone, superfluous). The clock goes on.
    RueckfrageErledigt {
        /// Who says so.
        von: KontoId,
    },
    /// A draft of the Bescheid exists; a former draft is replaced.
    BescheidEntworfen {
        /// Who drafted it.
        von: KontoId,
        /// What it decides.
        entscheidung: Entscheidungsart,
        /// The stored PDF.
        dokument: DokumentId,
        /// Its hash, lower-case hex.
        sha256: String,
        /// What it assesses.
        gebuehr: Betrag,
    },
    /// The notice is confirmed, or the certificate issued: a letter that decides nothing, by the one who works on it.
    Bestaetigt {
        /// Who.
        von: KontoId,
        /// The stored PDF.
        dokument: DokumentId,
        /// Its hash, lower-case hex.
        sha256: String,
    },
    /// First release.
    Freigegeben {
        /// Who.
        von: KontoId,
    },
    /// Second release, by someone who neither drafted nor released first.
    ZweitFreigegeben {
        /// Who.
        von: KontoId,
    },
    /// The draft is not released and falls.
    FreigabeVerweigert {
        /// Who.
        von: KontoId,
        /// Why.
        grund: Verweigerungsgrund,
    },
    /// The Bescheid lies in the mailbox and the notice about it has been sent.
    Bereitgestellt {
        /// The document.
        dokument: DokumentId,
    },
    /// The addressee opened the Bescheid.
    Abgerufen,
    /// The Bescheid has become known to the addressee on this day by another way (letter, in person).
    Bekanntgegeben {
        /// The day.
        am: Tag,
    },
    /// The letter with the Bescheid was posted on this day.
    Aufgegeben {
        /// Who says so.
        von: KontoId,
        /// The day.
        am: Tag,
    },
    /// An alarm went off.
    FristErreicht {
        /// Which.
        wecker: Wecker,
    },
    /// The applicant withdrew the application.
    Zurueckgezogen {
        /// Who.
        von: KontoId,
    },
    /// The matter is closed by hand.
    Abgeschlossen {
        /// Who.
        von: KontoId,
    },
    /// Other authorities are asked, each for its part.
    BeteiligungAngefragt {
        /// Whom and until when.
        anfragen: Vec<Anfrage>,
        /// Who asks; nobody when the service names them.
        von: Option<KontoId>,
        /// Parts that the service names and for which nobody is responsible at the place: a person must see to it.
        ohne_stelle: Vec<String>,
    },
    /// Something happened to the part of another authority.
    Beteiligung {
        /// Which part.
        id: BeteiligungId,
        /// What.
        schritt: Schritt,
    },
    /// A rightful person repaired the process.
    Eingegriffen {
        /// Who.
        von: KontoId,
        /// What was done.
        eingriff: Eingriff,
        /// Why, in the words of that person.
        grund: String,
    },
    /// The duties for the time afterwards are known.
    PflichtenGesetzt {
        /// Which.
        pflichten: Vec<Auftrag>,
    },
    /// A duty is fulfilled: what had to be handed in is there, or a member of staff says that it is settled.
    PflichtErfuellt {
        /// Which, by its name in the service.
        pflicht: String,
        /// Who says so; nobody when the applicant handed it in.
        von: Option<KontoId>,
        /// The message with which it came.
        nachricht: Option<NachrichtId>,
        /// The files.
        dokumente: Vec<DokumentId>,
    },
    /// What goes to others is known.
    WeiterleitungenBestimmt {
        /// Which deliveries.
        auftraege: Vec<weiterleitung::Auftrag>,
    },
    /// Something happened to a delivery.
    Weiterleitung {
        /// Which.
        id: UebergabeId,
        /// What.
        schritt: weiterleitung::Schritt,
    },
    /// The service names no order to a register for these answers: people decide.
    RegisterAusgenommen,
    /// Chance picked this matter, so that a person decides what the program would have decided (AO § 88 (5)).
    StichprobeGezogen {
        /// How many of ten thousand are picked.
        anteil: u16,
    },
    /// It is known until which day holds what was granted.
    EndeBestimmt {
        /// The last day.
        ende: Tag,
        /// The day of the reminder.
        am: Tag,
    },
    /// No reminder: the same was applied for again.
    ErinnerungEntfallen,
    /// Something happened to the deemed approval (VwVfG § 42a).
    Fiktion {
        /// What.
        was: Fiktionsschritt,
    },
    /// A member of staff shows everybody how a reported defect stands.
    MangelGezeigt {
        /// Who.
        von: KontoId,
        /// How it stands.
        stand: Mangelstand,
    },
    /// A member of staff shows it no longer.
    MangelVerborgen {
        /// Who.
        von: KontoId,
    },
    /// Something happened to the order to a register.
    Register {
        /// Which order.
        id: UebergabeId,
        /// What.
        schritt: Registerschritt,
    },
    /// A message of another matter came, or its signal.
    MeldungErhalten {
        /// Which.
        was: Erwartung,
        /// From which matter.
        von: VorgangId,
    },
    /// The message went to the matter that waited for it; `None`: nobody did, and nobody had to.
    Gemeldet {
        /// Its name.
        name: String,
        /// To which matter.
        an: Option<VorgangId>,
    },
    /// The signal went to all who waited for it.
    Signalisiert {
        /// Its name.
        name: String,
        /// How many did.
        anzahl: u32,
    },
    /// The process escalated, and nobody in it took that up.
    Eskaliert {
        /// At which step.
        knoten: String,
        /// The code.
        code: String,
    },
    /// A decision table was asked at its step.
    RegelAusgewertet {
        /// The step.
        knoten: String,
        /// The token there.
        marke: u32,
        /// Which decision.
        entscheidung: String,
        /// What it says.
        ergebnis: Value,
    },
    /// Passed on to another unit of the authority.
    Abgegeben {
        /// Who.
        von: KontoId,
        /// The unit that had it.
        aus: EinheitId,
        /// The unit that has it from now on.
        an: EinheitId,
        /// Why.
        grund: Abgabegrund,
    },
}

impl Ereignis {
    /// The stable name, as in the log and the transition table.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Eingegangen => "eingegangen",
            Self::Erfasst { .. } => "erfasst",
            Self::ZahlungAngefordert { .. } => "zahlung_angefordert",
            Self::Bezahlt { .. } => "bezahlt",
            Self::ZahlungGescheitert { .. } => "zahlung_gescheitert",
            Self::Uebernommen { .. } => "uebernommen",
            Self::Zurueckgelegt { .. } => "zurueckgelegt",
            Self::Zugeteilt { .. } => "zugeteilt",
            Self::Geschrieben { .. } => "geschrieben",
            Self::Nachgefordert { .. } => "nachgefordert",
            Self::Beantwortet { .. } => "beantwortet",
            Self::Mitgeteilt { .. } => "mitgeteilt",
            Self::ZurKenntnisGenommen { .. } => "zur_kenntnis_genommen",
            Self::RueckfrageErledigt { .. } => "rueckfrage_erledigt",
            Self::BescheidEntworfen { .. } => "bescheid_entworfen",
            Self::Bestaetigt { .. } => "bestaetigt",
            Self::Freigegeben { .. } => "freigegeben",
            Self::ZweitFreigegeben { .. } => "zweit_freigegeben",
            Self::FreigabeVerweigert { .. } => "freigabe_verweigert",
            Self::Bereitgestellt { .. } => "bereitgestellt",
            Self::Abgerufen => "abgerufen",
            Self::Bekanntgegeben { .. } => "bekanntgegeben",
            Self::Aufgegeben { .. } => "aufgegeben",
            Self::FristErreicht { .. } => "frist_erreicht",
            Self::Zurueckgezogen { .. } => "zurueckgezogen",
            Self::Abgeschlossen { .. } => "abgeschlossen",
            Self::BeteiligungAngefragt { .. } => "beteiligung_angefragt",
            Self::Beteiligung { schritt, .. } => schritt.name(),
            Self::Eingegriffen { eingriff, .. } => eingriff.name(),
            Self::PflichtenGesetzt { .. } => "pflichten_gesetzt",
            Self::PflichtErfuellt { .. } => "pflicht_erfuellt",
            Self::WeiterleitungenBestimmt { .. } => "weiterleitungen_bestimmt",
            Self::Weiterleitung { schritt, .. } => schritt.name(),
            Self::RegisterAusgenommen => "register_ausgenommen",
            Self::StichprobeGezogen { .. } => "stichprobe_gezogen",
            Self::EndeBestimmt { .. } => "ende_bestimmt",
            Self::ErinnerungEntfallen => "erinnerung_entfallen",
            Self::Fiktion { was } => was.name(),
            Self::MangelGezeigt { .. } => "mangel_gezeigt",
            Self::MangelVerborgen { .. } => "mangel_verborgen",
            Self::Register { schritt, .. } => schritt.name(),
            Self::MeldungErhalten { .. } => "meldung_erhalten",
            Self::Gemeldet { .. } => "gemeldet",
            Self::Signalisiert { .. } => "signalisiert",
            Self::Eskaliert { .. } => "eskaliert",
            Self::RegelAusgewertet { .. } => "regel_ausgewertet",
            Self::Abgegeben { .. } => "abgegeben",
        }
    }

    /// Who acted, if a person did.
    #[must_use]
    pub const fn von(&self) -> Option<KontoId> {
        match self {
            Self::Erfasst { von, .. }
            | Self::Aufgegeben { von, .. }
            | Self::Uebernommen { von }
            | Self::Zurueckgelegt { von }
            | Self::Zugeteilt { von, .. }
            | Self::Geschrieben { von, .. }
            | Self::Nachgefordert { von, .. }
            | Self::ZurKenntnisGenommen { von }
            | Self::RueckfrageErledigt { von }
            | Self::BescheidEntworfen { von, .. }
            | Self::Bestaetigt { von, .. }
            | Self::Freigegeben { von }
            | Self::ZweitFreigegeben { von }
            | Self::FreigabeVerweigert { von, .. }
            | Self::Eingegriffen { von, .. }
            | Self::MangelGezeigt { von, .. }
            | Self::MangelVerborgen { von }
            | Self::Zurueckgezogen { von }
            | Self::Abgeschlossen { von }
            | Self::Abgegeben { von, .. } => Some(*von),
            Self::Beantwortet { papier: Some(papier), .. } => Some(papier.von),
            Self::BeteiligungAngefragt { von, .. } | Self::PflichtErfuellt { von, .. } => *von,
            Self::Beteiligung { schritt, .. } => schritt.von(),
            Self::Weiterleitung { schritt, .. } => schritt.von(),
            Self::Fiktion { was } => was.von(),
            _ => None,
        }
    }
}
