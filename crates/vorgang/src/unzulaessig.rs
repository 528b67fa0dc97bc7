//! Why an event is not allowed now: an ordinary answer, with a sentence for the person who tried.

use grund::Tag;

use crate::frist::VerlaengerungFehler;

/// Why an event is not allowed now. The sentences are for the person who tried.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unzulaessig {
    /// The event does not fit the state.
    #[error("Das ist im Stand „{status}“ nicht möglich.")]
    FalscherStand {
        /// Where the matter stands, as people read it.
        status: &'static str,
    },
    /// Decided: nothing of the decision can be changed or withdrawn.
    #[error("Über den Antrag ist bereits entschieden.")]
    BereitsEntschieden,
    /// Closed or withdrawn.
    #[error("Der Vorgang ist abgeschlossen.")]
    Beendet,
    /// Someone else works on it.
    #[error("Eine andere Person bearbeitet den Vorgang. Laden Sie die Seite neu.")]
    AnderePerson,
    /// Nobody has taken it.
    #[error("Übernehmen Sie den Vorgang zuerst.")]
    NichtUebernommen,
    /// The second release needs another person.
    #[error("Die zweite Freigabe muss eine andere Person erteilen (Vier-Augen-Prinzip).")]
    VierAugen,
    /// The other release is still missing, or already there.
    #[error("Diese Freigabe ist jetzt nicht an der Reihe.")]
    FalscheFreigabe,
    /// The applicant still has time to answer.
    #[error("Die Frist für die Antwort läuft noch bis zum {}. Bis dahin kann nicht entschieden werden.", bis.strftime("%d.%m.%Y"))]
    AntwortfristLaeuft {
        /// The last day.
        bis: Tag,
    },
    /// There already is an open question.
    #[error("Es ist bereits eine Rückfrage offen.")]
    RueckfrageOffen,
    /// There is no question to answer.
    #[error("Es ist keine Rückfrage offen.")]
    KeineRueckfrage,
    /// More than anybody reads.
    #[error(
        "Die Behörde hat Ihre letzten Mitteilungen noch nicht gelesen. Warten Sie bitte, bevor Sie eine weitere senden."
    )]
    ZuVieleMitteilungen,
    /// The Frist must lie in the future and within a year.
    #[error("Wählen Sie eine Frist, die nach dem heutigen Tag und höchstens ein Jahr später endet.")]
    FristUnmoeglich,
    /// A paper that arrives tomorrow.
    #[error("Der Tag des Eingangs liegt in der Zukunft. Geben Sie den Tag des Eingangsstempels ein.")]
    EingangUnmoeglich,
    /// The process does not lead to this step now.
    #[error("Der Ablauf dieser Leistung sieht diesen Schritt jetzt nicht vor.")]
    AblaufErlaubtNicht,
    /// The process wants something that the law forbids: a fault of the model, for the operator.
    #[error("Der Ablauf dieser Leistung verlangt etwas, das nicht zulässig ist ({0}). Melden Sie das dem Betrieb.")]
    AblaufWiderspricht(&'static str),
    /// A repair that the law does not allow, with the reason.
    #[error("{0}")]
    Eingriff(&'static str),
    /// The process does not listen to this now.
    #[error("Auf diese Meldung wartet der Vorgang nicht oder nicht mehr.")]
    WartetNicht,
    /// There is no such participation.
    #[error("Diese Beteiligung gibt es in dem Vorgang nicht.")]
    KeineBeteiligung,
    /// The other authority has answered.
    #[error("Zu dieser Beteiligung gibt es schon eine Antwort.")]
    BeteiligungBeantwortet,
    /// The participation was taken back, or the matter is decided.
    #[error("Diese Beteiligung ist beendet.")]
    BeteiligungBeendet,
    /// There is no such duty.
    #[error("Diese Pflicht gibt es in dem Vorgang nicht.")]
    KeinePflicht,
    /// The duty is fulfilled.
    #[error("Diese Pflicht ist schon erfüllt.")]
    PflichtErfuellt,
    /// There is no such order to a register.
    #[error("Diese Anfrage an das Register gibt es in dem Vorgang nicht.")]
    KeineRegisteranfrage,
    /// The register may carry it out at any moment.
    #[error("Das Register bearbeitet diesen Antrag gerade. Er kann schon ausgeführt sein. Warten Sie auf die Antwort.")]
    RegisterGefragt,
    /// There is no such delivery.
    #[error("Diese Weiterleitung gibt es in dem Vorgang nicht.")]
    KeineWeiterleitung,
    /// The delivery needs nobody any more.
    #[error("Diese Weiterleitung ist schon erledigt.")]
    SchonWeitergeleitet,
    /// Nobody is responsible at the place.
    #[error("Am Ort ist niemand eingetragen. Übermitteln Sie die Angaben auf anderem Weg und vermerken Sie das.")]
    NiemandZustaendig,
    /// A draft stands in the way.
    #[error(
        "Zu diesem Vorgang gibt es einen Entwurf. Lassen Sie ihn zuerst verwerfen. Dann können Sie den Vorgang abgeben."
    )]
    ErstVerwerfen,
    /// The unit has it already.
    #[error("Der Vorgang liegt schon bei dieser Stelle. Wählen Sie eine andere.")]
    GleicheStelle,
    /// Nobody seems to want it.
    #[error("Der Vorgang ist schon sehr oft abgegeben worden. Klären Sie mit Ihrer Leitung, wer zuständig ist.")]
    ZuOftAbgegeben,
    /// Nobody decided in time: the law has.
    #[error("Die Genehmigung gilt schon als erteilt, weil die Frist ohne Entscheidung abgelaufen ist (§ 42a VwVfG).")]
    GiltAlsErteilt,
    /// No law orders a deemed approval here, it has not begun, or it is decided.
    #[error("Bei diesem Vorgang läuft keine Frist, nach der eine Genehmigung als erteilt gilt.")]
    KeineFiktion,
    /// It cannot be put off.
    #[error("{0}")]
    Verlaengerung(VerlaengerungFehler),
    /// Not longer, or longer than the law's own Frist.
    #[error(
        "So lässt sich die Frist nicht verlängern. Wählen Sie höchstens die Dauer, die das Gesetz selbst vorsieht."
    )]
    VerlaengerungUnmoeglich,
    /// The certificate was sent.
    #[error("Die Bescheinigung ist schon gesendet.")]
    SchonBescheinigt,
    /// The applicant waits for the certificate.
    #[error("Die antragstellende Person verlangt eine Bescheinigung. Stellen Sie sie zuerst aus.")]
    BescheinigungOffen,
    /// A document that is not the released one.
    #[error("Das ist nicht der freigegebene Bescheid.")]
    FalschesDokument,
}
