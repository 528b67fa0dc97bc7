//! The course of a matter in words.

use std::collections::HashMap;

use ::vorgang::{
    Entscheidungsart, Ereignis, Fiktionsschritt, Mitteilungsart, Wecker, beteiligung::Schritt, eingriff::Eingriff,
    pflicht::Stufe, register::Registerschritt, weiterleitung::Schritt as Weiter,
};
use akte::EreignisZeile;
use grund::{KontoId, Vorgangsnummer};
use uebergabe::Lieferung;
use web::{bausteine, format, html};

use crate::{
    ablauf::wert_in_worten,
    gemeinsam::{DE, name_von},
};

/// The events of a list, newest first; deliveries by the name of the one who gets them. `ohne_stillstand`: the law lets the time
/// run on while somebody is asked.
pub fn eintraege(
    (zeilen, ohne_stillstand): (&[EreignisZeile], bool),
    namen: &HashMap<KontoId, String>,
    lieferungen: &[Lieferung],
) -> Vec<bausteine::Ereignis> {
    let mut vertretung = None;
    let mut alle: Vec<_> = zeilen
        .iter()
        .map(|z| {
            vertretung = vertretung_danach(&z.ereignis, vertretung);
            let fuer = vertretung.filter(|(wer, _)| z.von == Some(*wer)).map(|(_, fuer)| fuer);
            let fuer = fuer.map_or_else(String::new, |k| format!(", in Vertretung für {}", name_von(namen, k)));
            let mehr = zugeteilt(&z.ereignis, namen).or_else(|| mit_empfaenger(&z.ereignis, lieferungen));
            bausteine::Ereignis {
                wann: format::zeit_element(DE, z.zeit),
                titel: titel(&z.ereignis, ohne_stillstand),
                wer: z.von.map(|k| format!("{}{fuer}", name_von(namen, k))),
                inhalt: mehr.map(|t| html! { p.kern-body { (t) } }),
                offen: false,
            }
        })
        .collect();
    alle.reverse();
    alle
}

/// Who stands in for whom after this event: from taking it on until somebody else has it.
const fn vertretung_danach(e: &Ereignis, jetzt: Option<(KontoId, KontoId)>) -> Option<(KontoId, KontoId)> {
    match e {
        Ereignis::Zugeteilt { an, fuer: Some(fuer), .. } => Some((*an, *fuer)),
        Ereignis::Zugeteilt { .. } | Ereignis::Zurueckgelegt { .. } | Ereignis::Abgegeben { .. } => None,
        _ => jetzt,
    }
}

/// To whom a matter was given.
fn zugeteilt(e: &Ereignis, namen: &HashMap<KontoId, String>) -> Option<String> {
    match e {
        Ereignis::Zugeteilt { von, an, fuer: None } if von != an => {
            Some(format!("Bearbeitet jetzt: {}", name_von(namen, *an)))
        }
        _ => None,
    }
}

/// The people who acted.
pub fn personen(zeilen: &[EreignisZeile]) -> Vec<KontoId> {
    let andere = zeilen.iter().flat_map(|z| match &z.ereignis {
        Ereignis::Zugeteilt { an, fuer, .. } => [Some(*an), *fuer],
        _ => [None, None],
    });
    let mut alle: Vec<KontoId> = zeilen.iter().map(|z| z.von).chain(andere).flatten().collect();
    alle.sort_unstable();
    alle.dedup();
    alle
}

/// What happened, in a few words.
pub fn titel(ereignis: &Ereignis, ohne_stillstand: bool) -> String {
    match ereignis {
        Ereignis::Nachgefordert { .. } if ohne_stillstand => "Rückfrage gestellt, die Frist läuft trotzdem weiter",
        Ereignis::Beantwortet { papier: Some(_), .. } if ohne_stillstand => {
            "Antwort auf Papier eingegangen und erfasst"
        }
        Ereignis::Beantwortet { .. } if ohne_stillstand => "Antwort eingegangen",
        Ereignis::Eingegangen => "Antrag eingegangen",
        Ereignis::Erfasst { .. } => "Antrag auf Papier eingegangen und erfasst",
        Ereignis::ZahlungAngefordert { .. } => "Zahlung angefordert",
        Ereignis::Bezahlt { .. } => "Zahlung eingegangen",
        Ereignis::ZahlungGescheitert { .. } => "Zahlungsversuch gescheitert",
        Ereignis::Uebernommen { .. } => "Vorgang übernommen",
        Ereignis::Zurueckgelegt { .. } => "Vorgang zurückgelegt",
        Ereignis::Zugeteilt { fuer: Some(_), .. } => "In Vertretung übernommen",
        Ereignis::Zugeteilt { von, an, .. } if von == an => "Vorgang zurückgeholt oder sich selbst zugeteilt",
        Ereignis::Zugeteilt { .. } => "Vorgang zugeteilt",
        Ereignis::Geschrieben { .. } => "Nachricht an die antragstellende Person geschrieben",
        Ereignis::Nachgefordert { .. } => "Rückfrage gestellt, die Bearbeitungsfrist ruht",
        Ereignis::Beantwortet { papier: Some(_), .. } => {
            "Antwort auf Papier eingegangen und erfasst, die Bearbeitungsfrist läuft weiter"
        }
        Ereignis::Beantwortet { .. } => "Antwort eingegangen, die Bearbeitungsfrist läuft weiter",
        Ereignis::Mitgeteilt { was: Mitteilungsart::Unterlage, .. } => "Unterlagen von sich aus nachgereicht",
        Ereignis::Mitgeteilt { was: Mitteilungsart::Aenderung, .. } => "Änderung einer Angabe mitgeteilt",
        Ereignis::Mitgeteilt { was: Mitteilungsart::Frage, .. } => "Frage der antragstellenden Person eingegangen",
        Ereignis::ZurKenntnisGenommen { .. } => "Mitteilung zur Kenntnis genommen",
        Ereignis::RueckfrageErledigt { .. } => "Rückfrage ohne Antwort erledigt",
        Ereignis::BescheidEntworfen { .. } => "Bescheid entworfen",
        Ereignis::Bestaetigt { .. } => "Bestätigung gesendet",
        Ereignis::Freigegeben { .. } => "Erste Freigabe erteilt",
        Ereignis::ZweitFreigegeben { .. } => "Zweite Freigabe erteilt, der Bescheid ist erlassen",
        Ereignis::FreigabeVerweigert { .. } => "Freigabe verweigert, der Entwurf ist verworfen",
        Ereignis::Bereitgestellt { .. } => "Bescheid bereitgestellt",
        Ereignis::Abgerufen => "Bescheid abgerufen",
        Ereignis::Bekanntgegeben { .. } => "Bescheid auf anderem Weg bekannt gegeben",
        Ereignis::Aufgegeben { .. } => "Bescheid zur Post gegeben",
        Ereignis::FristErreicht { wecker } => match wecker {
            Wecker::Ablauf { .. } => "Frist des Ablaufs erreicht",
            Wecker::Rueckfrage(_) => "Antwortfrist abgelaufen",
            Wecker::Bekanntgabe => "Bescheid gilt als bekannt gegeben",
            Wecker::Bereitstellungsende => "Abruffrist abgelaufen",
            Wecker::Beteiligung(_) => "Frist einer beteiligten Stelle abgelaufen",
            Wecker::Ende => "Tag der Erinnerung an das Ende",
            Wecker::Fiktion { .. } => "Frist der Genehmigungsfiktion endet bald, das Amt ist gewarnt",
            Wecker::Pflicht { stufe: Stufe::Erinnern, .. } => "An eine Pflicht erinnert",
            Wecker::Pflicht { stufe: Stufe::Ueberfaellig, .. } => "Eine Pflicht ist überfällig",
        },
        Ereignis::BeteiligungAngefragt { .. } => "Andere Stellen beteiligt",
        Ereignis::Beteiligung { schritt, .. } => match schritt {
            Schritt::Uebernommen { .. } => "Beteiligte Stelle hat ihren Teil übernommen",
            Schritt::Zurueckgelegt { .. } => "Beteiligte Stelle hat ihren Teil zurückgelegt",
            Schritt::Beantwortet { .. } => "Beteiligte Stelle hat geantwortet",
            Schritt::Erneut { .. } => "Beteiligte Stelle noch einmal gefragt",
            Schritt::Zurueckgenommen { .. } => "Beteiligung zurückgenommen",
        },
        Ereignis::Eingegriffen { eingriff, .. } => match eingriff {
            Eingriff::Wiederholt { .. } => "Gescheiterten Auftrag erneut versucht",
            Eingriff::Uebersprungen { .. } => "Technischen Schritt übersprungen",
            Eingriff::Versetzt { von, nach, .. } if von == nach => "Schritt noch einmal versucht",
            Eingriff::Versetzt { .. } => "Ablauf auf einen anderen Schritt gesetzt",
            Eingriff::Berichtigt { .. } => "Wert des Ablaufs berichtigt",
            Eingriff::Umgezogen { .. } => "Vorgang auf eine andere Fassung des Ablaufs gebracht",
        },
        Ereignis::PflichtenGesetzt { .. } => "Pflichten vorgemerkt",
        Ereignis::PflichtErfuellt { von: Some(_), .. } => "Pflicht als erledigt vermerkt",
        Ereignis::PflichtErfuellt { .. } => "Pflicht erfüllt, Unterlagen eingegangen",
        Ereignis::WeiterleitungenBestimmt { .. } => "Weiterleitungen vorgemerkt",
        Ereignis::Weiterleitung { schritt, .. } => match schritt {
            Weiter::Uebergeben { .. } => "Weiterleitung übergeben",
            Weiter::Abgewiesen => "Weiterleitung abgewiesen",
            Weiter::Angehalten { .. } => "Weiterleitung angehalten",
            Weiter::Rueckgemeldet { .. } => "Rückmeldung zu einer Weiterleitung",
            Weiter::Wiederholt { .. } => "Weiterleitung noch einmal angestoßen",
            Weiter::VonHand { .. } => "Weiterleitung auf anderem Weg erledigt",
        },
        Ereignis::StichprobeGezogen { .. } => "Als Stichprobe ausgewählt: Ein Mensch entscheidet statt des Programms",
        Ereignis::EndeBestimmt { .. } => "Ende der Erlaubnis vorgemerkt",
        Ereignis::ErinnerungEntfallen => "Keine Erinnerung an das Ende: Es ist schon neu beantragt",
        Ereignis::Fiktion { was } => match was {
            Fiktionsschritt::Verlaengert { .. } => "Frist der Genehmigungsfiktion verlängert",
            Fiktionsschritt::Eingetreten { .. } => {
                "Frist ohne Entscheidung abgelaufen, die Genehmigung gilt als erteilt"
            }
            Fiktionsschritt::BescheinigungVerlangt => "Bescheinigung verlangt",
            Fiktionsschritt::Bescheinigt { .. } => "Bescheinigung gesendet",
        },
        Ereignis::MangelGezeigt { .. } => "Stand der Meldung öffentlich gezeigt",
        Ereignis::MangelVerborgen { .. } => "Stand der Meldung nicht mehr öffentlich",
        Ereignis::RegisterAusgenommen => "Register nicht gefragt: Diesen Fall entscheidet ein Mensch",
        Ereignis::Register { schritt, .. } => match schritt {
            Registerschritt::Gefragt { .. } => "Register gefragt",
            Registerschritt::Vollzogen { .. } => "Vom Register ausgeführt, automatisch entschieden",
            Registerschritt::Abgewiesen { .. } => "Vom Register nicht ausgeführt",
        },
        Ereignis::MeldungErhalten { was, .. } if was.schluessel().is_some() => {
            "Nachricht aus einem anderen Vorgang erhalten"
        }
        Ereignis::MeldungErhalten { .. } => "Signal aus einem anderen Vorgang erhalten",
        Ereignis::Gemeldet { an: Some(_), .. } => "Nachricht an einen anderen Vorgang übergeben",
        Ereignis::Gemeldet { an: None, .. } => "Nachricht an andere Vorgänge: Niemand wartet darauf",
        Ereignis::Signalisiert { .. } => "Signal an andere Vorgänge gesendet",
        Ereignis::Eskaliert { .. } => "Eskalation, die im Ablauf niemand aufnimmt",
        Ereignis::RegelAusgewertet { .. } => "Entscheidung nach den Regeln der Leistung ausgewertet",
        Ereignis::Abgegeben { .. } => "Vorgang an eine andere Stelle abgegeben",
        Ereignis::Zurueckgezogen { .. } => "Antrag zurückgezogen",
        Ereignis::Abgeschlossen { .. } => "Vorgang abgeschlossen",
    }
    .to_owned()
}

/// What a decision says, entry by entry.
fn ergebnis_in_worten(wert: &serde_json::Value) -> String {
    match wert {
        serde_json::Value::Object(felder) => {
            felder.iter().map(|(name, w)| format!("{name} = {}", wert_in_worten(w))).collect::<Vec<_>>().join(", ")
        }
        andere => wert_in_worten(andere),
    }
}

fn mit_empfaenger(ereignis: &Ereignis, lieferungen: &[Lieferung]) -> Option<String> {
    let mehr = einzelheit(ereignis);
    let Ereignis::Weiterleitung { id, .. } = ereignis else { return mehr };
    let name = lieferungen.iter().find(|l| l.id == *id).map(|l| l.name.clone());
    let teile: Vec<String> = [name, mehr].into_iter().flatten().collect();
    (!teile.is_empty()).then(|| teile.join(", "))
}

fn einzelheit(ereignis: &Ereignis) -> Option<String> {
    match ereignis {
        Ereignis::Bezahlt { betrag, .. } => Some(betrag.to_string()),
        Ereignis::Nachgefordert { frist, .. } => Some(format!("Antwort erbeten bis {}", format::tag(DE, *frist))),
        Ereignis::Beantwortet { dokumente, papier: Some(papier), .. } => {
            let dateien =
                if dokumente.is_empty() { String::new() } else { format!(", neue Dateien: {}", dokumente.len()) };
            Some(format!("Eingang des Papiers: {}{dateien}", format::tag(DE, papier.eingegangen)))
        }
        Ereignis::Beantwortet { dokumente, .. } | Ereignis::Mitgeteilt { dokumente, .. } if !dokumente.is_empty() => {
            Some(format!("Neue Dateien: {}", dokumente.len()))
        }
        Ereignis::BescheidEntworfen { entscheidung, gebuehr, .. } => {
            let art = match entscheidung {
                Entscheidungsart::Bewilligung => "Festsetzung oder Bewilligung",
                Entscheidungsart::Ablehnung => "Ablehnung",
            };
            Some(format!("{art}, {gebuehr}"))
        }
        Ereignis::BeteiligungAngefragt { anfragen, .. } => Some(format!("Gefragte Stellen: {}", anfragen.len())),
        Ereignis::Beteiligung { schritt: Schritt::Beantwortet { ergebnis, .. }, .. } => {
            Some(ergebnis.text().to_owned())
        }
        Ereignis::Beteiligung { schritt: Schritt::Erneut { frist, .. }, .. } => {
            Some(format!("Antwort erbeten bis {}", format::tag(DE, *frist)))
        }
        Ereignis::Eingegriffen { grund, eingriff, .. } => Some(match eingriff {
            Eingriff::Berichtigt { wert, vorher, nachher } => {
                format!("{wert}: {} statt {}. Grund: {grund}", wert_in_worten(nachher), wert_in_worten(vorher))
            }
            _ => format!("Grund: {grund}"),
        }),
        Ereignis::WeiterleitungenBestimmt { auftraege } => Some(format!("Empfänger: {}", auftraege.len())),
        Ereignis::Weiterleitung { schritt, .. } => match schritt {
            Weiter::Uebergeben { quittung: Some(q) } => Some(format!("Empfangsbestätigung {q}")),
            Weiter::Angehalten { versuche } => Some(format!("nach {versuche} Versuchen")),
            Weiter::Rueckgemeldet { stand } => Some(stand.text().to_owned()),
            _ => None,
        },
        Ereignis::Register { schritt: Registerschritt::Vollzogen { quittung, .. }, .. } => {
            Some(format!("Empfangsbestätigung {quittung}"))
        }
        Ereignis::Register { schritt: Registerschritt::Abgewiesen { grund }, .. } => Some(grund.text().to_owned()),
        Ereignis::StichprobeGezogen { anteil } => {
            Some(format!("Der Zufall wählt {} von 10.000 Fällen aus (Vorbild: § 88 Absatz 5 AO)", anteil))
        }
        Ereignis::EndeBestimmt { ende, am } => {
            Some(format!("gilt bis {}, Erinnerung am {}", format::tag(DE, *ende), format::tag(DE, *am)))
        }
        Ereignis::Fiktion { was: Fiktionsschritt::Eingetreten { ende } } => {
            Some(format!("letzter Tag der Frist: {}", format::tag(DE, *ende)))
        }
        Ereignis::MangelGezeigt { stand, .. } => Some(stand.text().to_owned()),
        Ereignis::MeldungErhalten { was, von } => {
            Some(format!("„{}“ aus dem Vorgang {}", was.name(), Vorgangsnummer::von(*von)))
        }
        Ereignis::Gemeldet { name, an: Some(an) } => {
            Some(format!("„{name}“ an den Vorgang {}", Vorgangsnummer::von(*an)))
        }
        Ereignis::Gemeldet { name, an: None } => Some(format!("„{name}“")),
        Ereignis::Signalisiert { name, anzahl } => Some(format!("„{name}“, wartende Vorgänge: {anzahl}")),
        Ereignis::Eskaliert { code, .. } => Some(format!("„{code}“. Der Ablauf geht weiter.")),
        Ereignis::RegelAusgewertet { entscheidung, ergebnis, .. } => {
            Some(format!("{entscheidung}: {}", ergebnis_in_worten(ergebnis)))
        }
        Ereignis::Abgegeben { grund, .. } => Some(grund.text().to_owned()),
        Ereignis::FreigabeVerweigert { grund, .. } => Some(grund.text().to_owned()),
        Ereignis::Bekanntgegeben { am } | Ereignis::Aufgegeben { am, .. } => {
            Some(format!("am {}", format::tag(DE, *am)))
        }
        Ereignis::Erfasst { eingegangen, .. } => {
            Some(format!("Eingang des Papiers: {}", format::tag(DE, *eingegangen)))
        }
        _ => None,
    }
}
