//! The authorization table: which role may do what with which kind of thing.
//!
//! One function decides ([`darf`]); its whole table is a golden file (tests/it/recht.txt). It says what a role may do
//! at all. Whose thing it is (her own draft, a Vorgang of his unit) is held by the query and by row-level security,
//! and the law of the moment (two different people release) by `vorgang`.

use grund::Vertrauensniveau;
use serde::{Deserialize, Serialize};

/// In what capacity somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rolle {
    /// Not signed in.
    Gast,
    /// A person who acts for herself: with an account of her own, or with number and code of one matter.
    Buerger,
    /// Member of an Organisationseinheit who works on its matters.
    Sachbearbeitung,
    /// The same, leading the unit.
    Leitung,
    /// Runs the platform; never sees the content of a matter.
    Betreiber,
    /// Answers the 115: tells callers what is public, and hands questions over to offices.
    Auskunft,
    /// Writes the texts of a Land and keeps its catalogue.
    Landesredaktion,
    /// Writes an authority's supplements and keeps its offices up to date.
    Behoerdenredaktion,
    /// Reviews and releases what others wrote, for a Land or an authority.
    Lektorat,
    /// Keeps the data of an authority: offices, responsibilities, appearance.
    Gruppenadministration,
    /// Makes services and their forms, and reviews those of others, for a Land or an authority.
    Werkstatt,
    /// Works for a provider: may do in an authority only what that delegates to it.
    Dienstleister,
}

impl Rolle {
    /// All roles, in the order of the golden file.
    pub const ALLE: [Self; 12] = [
        Self::Gast,
        Self::Buerger,
        Self::Sachbearbeitung,
        Self::Leitung,
        Self::Betreiber,
        Self::Auskunft,
        Self::Landesredaktion,
        Self::Behoerdenredaktion,
        Self::Lektorat,
        Self::Gruppenadministration,
        Self::Werkstatt,
        Self::Dienstleister,
    ];

    /// The name as stored and printed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gast => "gast",
            Self::Buerger => "buerger",
            Self::Sachbearbeitung => "sachbearbeitung",
            Self::Leitung => "leitung",
            Self::Betreiber => "betreiber",
            Self::Auskunft => "auskunft",
            Self::Landesredaktion => "landesredaktion",
            Self::Behoerdenredaktion => "behoerdenredaktion",
            Self::Lektorat => "lektorat",
            Self::Gruppenadministration => "gruppenadministration",
            Self::Werkstatt => "werkstatt",
            Self::Dienstleister => "dienstleister",
        }
    }
}

/// What is acted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ressource {
    /// Descriptions of services, search, places, units: what everybody may read.
    Leistung,
    /// One's own account.
    Konto,
    /// A mandate between two accounts.
    Vollmacht,
    /// A draft that is not sent yet.
    Entwurf,
    /// An uploaded file or a letter.
    Dokument,
    /// A matter after its submission.
    Vorgang,
    /// A payment of a matter.
    Zahlung,
    /// A message of the mailbox.
    Nachricht,
    /// The list of matters of a unit.
    Eingangskorb,
    /// A caseworker's question to the citizen.
    Rueckfrage,
    /// The part of another authority in a matter.
    Beteiligung,
    /// The decision: its draft at the desk, the delivered letter for the citizen.
    Bescheid,
    /// A release of a decision.
    Freigabe,
    /// The list of authorities.
    Mandanten,
    /// Health and figures of the platform.
    Gesundheit,
    /// Work that waits for the worker.
    Warteschlange,
    /// Effects that are not carried out yet.
    Outbox,
    /// A report of a barrier.
    Barrieremeldung,
    /// The screen of the 115.
    Auskunft,
    /// A caller's question that the 115 hands over to an office.
    Weitergabe,
    /// The public interface: its keys, where pages may be embedded.
    Schnittstelle,
    /// The text of a service while it is being written: versions, reviews, tasks.
    Leistungstext,
    /// Synonyms and situations of the catalogue.
    Katalog,
    /// Who is responsible for what, where.
    Zustaendigkeit,
    /// The public data of an office.
    Stelle,
    /// Name, arms, colours and legal texts of a Land or an authority.
    Auftritt,
    /// A service while it is being made: form, texts, letters, its release.
    Werkstueck,
    /// How the forms of an authority are used.
    Formularnutzung,
    /// Where the process of a matter stands, and its repair.
    Ablauf,
    /// Providers and their staff.
    Dienstleister,
    /// Rights that an authority delegates to a provider.
    Delegation,
    /// The staff of an authority: accounts, rights, units.
    Personal,
}

impl Ressource {
    /// All resources, in the order of the golden file.
    pub const ALLE: [Self; 32] = [
        Self::Leistung,
        Self::Konto,
        Self::Vollmacht,
        Self::Entwurf,
        Self::Dokument,
        Self::Vorgang,
        Self::Zahlung,
        Self::Nachricht,
        Self::Eingangskorb,
        Self::Rueckfrage,
        Self::Beteiligung,
        Self::Bescheid,
        Self::Freigabe,
        Self::Mandanten,
        Self::Gesundheit,
        Self::Warteschlange,
        Self::Outbox,
        Self::Barrieremeldung,
        Self::Auskunft,
        Self::Weitergabe,
        Self::Schnittstelle,
        Self::Leistungstext,
        Self::Katalog,
        Self::Zustaendigkeit,
        Self::Stelle,
        Self::Auftritt,
        Self::Werkstueck,
        Self::Formularnutzung,
        Self::Ablauf,
        Self::Dienstleister,
        Self::Delegation,
        Self::Personal,
    ];

    /// The name as printed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leistung => "leistung",
            Self::Konto => "konto",
            Self::Vollmacht => "vollmacht",
            Self::Entwurf => "entwurf",
            Self::Dokument => "dokument",
            Self::Vorgang => "vorgang",
            Self::Zahlung => "zahlung",
            Self::Nachricht => "nachricht",
            Self::Eingangskorb => "eingangskorb",
            Self::Rueckfrage => "rueckfrage",
            Self::Beteiligung => "beteiligung",
            Self::Bescheid => "bescheid",
            Self::Freigabe => "freigabe",
            Self::Mandanten => "mandanten",
            Self::Gesundheit => "gesundheit",
            Self::Warteschlange => "warteschlange",
            Self::Outbox => "outbox",
            Self::Barrieremeldung => "barrieremeldung",
            Self::Auskunft => "auskunft",
            Self::Weitergabe => "weitergabe",
            Self::Schnittstelle => "schnittstelle",
            Self::Leistungstext => "leistungstext",
            Self::Katalog => "katalog",
            Self::Zustaendigkeit => "zustaendigkeit",
            Self::Stelle => "stelle",
            Self::Auftritt => "auftritt",
            Self::Werkstueck => "werkstueck",
            Self::Formularnutzung => "formularnutzung",
            Self::Ablauf => "ablauf",
            Self::Dienstleister => "dienstleister",
            Self::Delegation => "delegation",
            Self::Personal => "personal",
        }
    }
}

/// What is done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Aktion {
    /// See it.
    Lesen,
    /// Make a new one: register, start a draft, upload, ask, pay, release.
    Anlegen,
    /// Change it.
    Aendern,
    /// Remove it.
    Loeschen,
    /// Send a draft: it becomes an Antrag.
    Absenden,
    /// Take a submitted Antrag back.
    Zuruecknehmen,
    /// Answer a question.
    Beantworten,
    /// Take a matter over from the inbox, or give it back.
    Uebernehmen,
    /// Give a matter to somebody of the unit, whoever has it.
    Zuteilen,
    /// Have the worker try again.
    Wiederholen,
    /// Review what somebody else wrote: release it or send it back.
    Pruefen,
}

impl Aktion {
    /// All actions, in the order of the golden file.
    pub const ALLE: [Self; 11] = [
        Self::Lesen,
        Self::Anlegen,
        Self::Aendern,
        Self::Loeschen,
        Self::Absenden,
        Self::Zuruecknehmen,
        Self::Beantworten,
        Self::Uebernehmen,
        Self::Zuteilen,
        Self::Wiederholen,
        Self::Pruefen,
    ];

    /// The name as printed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lesen => "lesen",
            Self::Anlegen => "anlegen",
            Self::Aendern => "aendern",
            Self::Loeschen => "loeschen",
            Self::Absenden => "absenden",
            Self::Zuruecknehmen => "zuruecknehmen",
            Self::Beantworten => "beantworten",
            Self::Uebernehmen => "uebernehmen",
            Self::Zuteilen => "zuteilen",
            Self::Wiederholen => "wiederholen",
            Self::Pruefen => "pruefen",
        }
    }
}

/// May `rolle` do `aktion` with `ressource`?
#[must_use]
pub const fn darf(rolle: Rolle, ressource: Ressource, aktion: Aktion) -> bool {
    use Aktion as A;
    use Ressource as R;
    match rolle {
        Rolle::Gast => matches!((ressource, aktion), (R::Leistung, A::Lesen) | (R::Konto, A::Anlegen)),
        Rolle::Buerger => matches!(
            (ressource, aktion),
            (R::Leistung, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern | A::Loeschen)
                // Give one, take or refuse one, end one.
                | (R::Vollmacht, A::Lesen | A::Anlegen | A::Beantworten | A::Loeschen)
                | (R::Entwurf, A::Lesen | A::Anlegen | A::Aendern | A::Loeschen | A::Absenden)
                | (R::Dokument, A::Lesen | A::Anlegen | A::Loeschen)
                | (R::Vorgang, A::Lesen | A::Zuruecknehmen)
                | (R::Zahlung, A::Lesen | A::Anlegen)
                | (R::Nachricht, A::Lesen | A::Anlegen)
                | (R::Rueckfrage, A::Lesen | A::Beantworten)
                | (R::Bescheid, A::Lesen)
        ),
        Rolle::Leitung
            if matches!(
                (ressource, aktion),
                (R::Formularnutzung, A::Lesen) | (R::Ablauf, A::Aendern | A::Wiederholen) | (R::Vorgang, A::Zuteilen)
            ) =>
        {
            true
        }
        Rolle::Sachbearbeitung | Rolle::Leitung => matches!(
            (ressource, aktion),
            (R::Leistung, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                // What came on paper.
                | (R::Entwurf, A::Anlegen)
                | (R::Dokument, A::Lesen)
                | (R::Vorgang, A::Lesen | A::Aendern | A::Uebernehmen)
                | (R::Zahlung, A::Lesen)
                | (R::Nachricht, A::Lesen | A::Anlegen)
                | (R::Eingangskorb, A::Lesen)
                | (R::Rueckfrage, A::Lesen | A::Anlegen)
                | (R::Beteiligung, A::Lesen | A::Anlegen | A::Aendern | A::Uebernehmen | A::Beantworten)
                | (R::Bescheid, A::Lesen | A::Anlegen | A::Aendern)
                | (R::Freigabe, A::Lesen | A::Anlegen)
                | (R::Weitergabe, A::Lesen | A::Aendern)
                | (R::Ablauf, A::Lesen)
        ),
        Rolle::Betreiber => matches!(
            (ressource, aktion),
            (R::Leistung, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                | (R::Gesundheit, A::Lesen)
                // Create an authority, appoint its first administration.
                | (R::Mandanten, A::Lesen | A::Anlegen | A::Aendern)
                | (R::Warteschlange | R::Outbox, A::Lesen | A::Wiederholen)
                | (R::Barrieremeldung, A::Lesen | A::Aendern)
                | (R::Schnittstelle | R::Dienstleister, A::Lesen | A::Anlegen | A::Aendern)
        ),
        Rolle::Auskunft => matches!(
            (ressource, aktion),
            (R::Leistung | R::Auskunft, A::Lesen) | (R::Konto, A::Lesen | A::Aendern) | (R::Weitergabe, A::Anlegen)
        ),
        Rolle::Landesredaktion => matches!(
            (ressource, aktion),
            (R::Leistung | R::Stelle, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                | (R::Leistungstext, A::Lesen | A::Anlegen | A::Aendern)
                | (R::Katalog | R::Zustaendigkeit | R::Auftritt, A::Lesen | A::Aendern)
        ),
        Rolle::Behoerdenredaktion => matches!(
            (ressource, aktion),
            (R::Leistung | R::Katalog | R::Auftritt, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                | (R::Leistungstext, A::Lesen | A::Anlegen | A::Aendern)
                | (R::Zustaendigkeit | R::Stelle, A::Lesen | A::Aendern)
        ),
        Rolle::Lektorat => matches!(
            (ressource, aktion),
            (R::Leistung | R::Katalog | R::Zustaendigkeit | R::Stelle | R::Auftritt, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                | (R::Leistungstext, A::Lesen | A::Pruefen)
        ),
        Rolle::Gruppenadministration => matches!(
            (ressource, aktion),
            (R::Leistung | R::Katalog | R::Leistungstext, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                | (R::Zustaendigkeit | R::Stelle | R::Auftritt, A::Lesen | A::Aendern)
                | (R::Delegation | R::Personal, A::Lesen | A::Anlegen | A::Aendern)
        ),
        Rolle::Werkstatt => matches!(
            (ressource, aktion),
            (R::Leistung, A::Lesen)
                | (R::Konto, A::Lesen | A::Aendern)
                | (R::Werkstueck, A::Lesen | A::Anlegen | A::Aendern | A::Pruefen)
        ),
        Rolle::Dienstleister => matches!(
            (ressource, aktion),
            (R::Leistung, A::Lesen) | (R::Konto, A::Lesen | A::Aendern)
                // Take up the work for an authority, and lay it down.
                | (R::Delegation, A::Uebernehmen)
        ),
    }
}

/// The roles that an authority may delegate to a provider. `Sachbearbeitung` reaches matters of citizens and needs a ground of its
/// own.
pub const DELEGIERBAR: [Rolle; 5] = [
    Rolle::Werkstatt,
    Rolle::Behoerdenredaktion,
    Rolle::Lektorat,
    Rolle::Gruppenadministration,
    Rolle::Sachbearbeitung,
];

/// What no delegation gives: a provider prepares, the authority decides, answers for itself to other authorities, and alone says
/// what is delegated and who works there.
#[must_use]
pub const fn delegierbar(ressource: Ressource, aktion: Aktion) -> bool {
    use Aktion as A;
    use Ressource as R;
    !matches!(
        (ressource, aktion),
        (R::Bescheid, A::Anlegen | A::Aendern)
            | (R::Freigabe, A::Anlegen)
            | (R::Beteiligung, A::Beantworten)
            | (R::Delegation | R::Personal, A::Lesen | A::Anlegen | A::Aendern)
    )
}

/// Is this the content of matters of citizens? Under a delegation even looking at it is noted.
#[must_use]
pub const fn ist_inhalt(ressource: Ressource) -> bool {
    use Ressource as R;
    matches!(
        ressource,
        R::Vorgang
            | R::Dokument
            | R::Zahlung
            | R::Nachricht
            | R::Eingangskorb
            | R::Rueckfrage
            | R::Beteiligung
            | R::Bescheid
            | R::Freigabe
            | R::Weitergabe
            | R::Ablauf
    )
}

/// May somebody as certain as `sitzung` begin and send what asks for `verlangt`?
#[must_use]
pub fn genuegt(sitzung: Vertrauensniveau, verlangt: Vertrauensniveau) -> bool {
    sitzung >= verlangt
}

/// The table as text: one line for each resource and action that anybody may do, then which level of a session is
/// enough for which service.
#[must_use]
pub fn tabelle() -> String {
    let mut aus = format!("{:<15} {:<14}", "ressource", "aktion");
    for rolle in Rolle::ALLE {
        aus.push_str(&format!(" {:<21}", rolle.name()));
    }
    aus.truncate(aus.trim_end().len());
    aus.push('\n');
    for ressource in Ressource::ALLE {
        for aktion in Aktion::ALLE {
            let erlaubt = Rolle::ALLE.map(|rolle| darf(rolle, ressource, aktion));
            if !erlaubt.contains(&true) {
                continue;
            }
            let mut zeile = format!("{:<15} {:<14}", ressource.name(), aktion.name());
            for ja in erlaubt {
                zeile.push_str(&format!(" {:<21}", if ja { "ja" } else { "-" }));
            }
            aus.push_str(zeile.trim_end());
            aus.push('\n');
        }
    }
    aus.push_str("\nnicht durch delegation\n");
    for ressource in Ressource::ALLE {
        for aktion in Aktion::ALLE {
            if DELEGIERBAR.iter().any(|r| darf(*r, ressource, aktion)) && !delegierbar(ressource, aktion) {
                aus.push_str(&format!("{:<15} {}\n", ressource.name(), aktion.name()));
            }
        }
    }
    aus.push_str("\nsitzung         genuegt der leistung\n");
    for sitzung in Vertrauensniveau::ALLE {
        let erlaubt = Vertrauensniveau::ALLE.into_iter().filter(|verlangt| genuegt(sitzung, *verlangt));
        let worte: Vec<&str> = erlaubt.map(Vertrauensniveau::als_text).collect();
        aus.push_str(&format!("{:<15} {}\n", sitzung.als_text(), worte.join(" ")));
    }
    aus
}
