//! The course of a matter as the applicant reads it: what happened, who did it, until when; newest first, what is
//! still to come on top. What goes on inside the authority (drafts, releases, hands) is not told.

use akte::{EreignisZeile, Vorgang};
use grund::{Sprache, Tag, tag_von};
use vorgang::{
    Ereignis, Fiktionsschritt, Mitteilungsart, Stand, Status, Wecker, beteiligung::Schritt, register::Registerschritt,
    weiterleitung::Schritt as Weiter,
};
use web::{
    Anfrage, Markup,
    bausteine::{self as b, Ereignis as Punkt},
    format, html,
    texte::buergerkonto as t,
    widerspruch::letzter_tag,
};

/// The list. `amt` is the name of the responsible unit.
pub fn zeigen(anfrage: &Anfrage, vorgang: &Vorgang, zeilen: &[EreignisZeile], amt: &str) -> Markup {
    let s = anfrage.sprache;
    let mut punkte: Vec<Punkt> = Vec::new();
    let mut status = "";
    let mut begonnen = false;
    for z in zeilen {
        if let Some((titel, von_ihr, inhalt)) = worte(s, z, status, &mut begonnen) {
            let wer = if von_ihr { t::verlauf_sie(s).to_owned() } else { amt.to_owned() };
            let wann = format::zeit_element(s, z.zeit);
            punkte.push(Punkt { wann, titel, wer: Some(wer), inhalt, offen: false });
        }
        let zu = Status::Abgeschlossen.name();
        if z.status == zu && status != zu {
            let titel = t::verlauf_abgeschlossen(s).to_owned();
            let wann = format::zeit_element(s, z.zeit);
            punkte.push(Punkt { wann, titel, wer: Some(amt.to_owned()), inhalt: None, offen: false });
        }
        status = &z.status;
    }
    punkte.extend(kommend(anfrage, vorgang, amt));
    punkte.reverse();
    b::verlauf(&punkte)
}

type Worte = (String, bool, Option<Markup>);

/// Title, whether she did it herself, and more.
fn worte(s: Sprache, z: &EreignisZeile, vorher: &str, begonnen: &mut bool) -> Option<Worte> {
    let sie = |titel: &str| Some((titel.to_owned(), true, None));
    let amt = |titel: &str| Some((titel.to_owned(), false, None));
    let geaendert = z.status != vorher;
    match &z.ereignis {
        Ereignis::Eingegangen => sie(t::verlauf_eingegangen(s)),
        Ereignis::Erfasst { eingegangen, .. } => {
            let am = b::absatz(&t::verlauf_erfasst_eingang(s, format::tag(s, *eingegangen)));
            Some((t::verlauf_erfasst(s).to_owned(), false, Some(am)))
        }
        Ereignis::ZahlungAngefordert { .. } => amt(t::verlauf_zahlung_angefordert(s)),
        Ereignis::Bezahlt { betrag, .. } => Some((t::verlauf_bezahlt(s, format::betrag(s, *betrag)), true, None)),
        Ereignis::ZahlungGescheitert { .. } => sie(t::verlauf_zahlung_gescheitert(s)),
        Ereignis::Uebernommen { .. } if !*begonnen => {
            *begonnen = true;
            amt(t::verlauf_uebernommen(s))
        }
        Ereignis::Nachgefordert { frist, .. } => {
            let bis = b::absatz(&t::verlauf_nachgefordert_frist(s, format::tag(s, *frist)));
            Some((t::verlauf_nachgefordert(s).to_owned(), false, Some(bis)))
        }
        Ereignis::Beantwortet { papier: Some(papier), .. } => {
            let am = b::absatz(&t::verlauf_erfasst_eingang(s, format::tag(s, papier.eingegangen)));
            Some((t::verlauf_beantwortet_papier(s).to_owned(), false, Some(am)))
        }
        Ereignis::Beantwortet { dokumente, .. } => {
            let anzahl = i64::try_from(dokumente.len()).unwrap_or(i64::MAX);
            let mehr = (anzahl > 0).then(|| b::absatz(&t::verlauf_beantwortet_dateien(s, anzahl)));
            Some((t::verlauf_beantwortet(s).to_owned(), true, mehr))
        }
        Ereignis::Mitgeteilt { was, dokumente, .. } => {
            let anzahl = i64::try_from(dokumente.len()).unwrap_or(i64::MAX);
            let mehr = (anzahl > 0).then(|| b::absatz(&t::verlauf_beantwortet_dateien(s, anzahl)));
            let titel = match was {
                Mitteilungsart::Unterlage => t::verlauf_nachgereicht(s),
                Mitteilungsart::Aenderung => t::verlauf_aenderung(s),
                Mitteilungsart::Frage => t::verlauf_gefragt(s),
            };
            Some((titel.to_owned(), true, mehr))
        }
        Ereignis::ZurKenntnisGenommen { .. } => amt(t::verlauf_zur_kenntnis(s)),
        Ereignis::BeteiligungAngefragt { anfragen, .. } if !anfragen.is_empty() => amt(t::verlauf_beteiligt(s)),
        Ereignis::Beteiligung { schritt: Schritt::Beantwortet { .. }, .. } => amt(t::verlauf_beteiligt_fertig(s)),
        Ereignis::PflichtenGesetzt { pflichten } if !pflichten.is_empty() => amt(t::verlauf_pflichten(s)),
        Ereignis::PflichtErfuellt { von: None, .. } => sie(t::verlauf_pflicht_erfuellt(s)),
        Ereignis::Geschrieben { .. } => amt(t::verlauf_geschrieben(s)),
        // Given to somebody before anybody took it: from then on it is worked on.
        Ereignis::Zugeteilt { .. } if !*begonnen => {
            *begonnen = true;
            amt(t::verlauf_uebernommen(s))
        }
        Ereignis::RueckfrageErledigt { .. } => amt(t::verlauf_erledigt(s)),
        Ereignis::Bestaetigt { .. } => amt(t::verlauf_bestaetigt(s)),
        Ereignis::ZweitFreigegeben { .. } => amt(t::verlauf_entschieden(s)),
        Ereignis::Bereitgestellt { .. } => amt(t::verlauf_bereitgestellt(s)),
        Ereignis::Abgerufen => sie(t::verlauf_abgerufen(s)),
        Ereignis::Bekanntgegeben { .. } => amt(t::verlauf_bekanntgegeben(s)),
        Ereignis::Aufgegeben { am, .. } => {
            Some((t::verlauf_zur_post(s).to_owned(), false, Some(b::absatz(&format::tag(s, *am)))))
        }
        Ereignis::FristErreicht { wecker: Wecker::Rueckfrage(_) } if geaendert => amt(t::verlauf_frist_abgelaufen(s)),
        Ereignis::FristErreicht { wecker: Wecker::Bekanntgabe } if geaendert => amt(t::verlauf_bekanntgegeben(s)),
        Ereignis::Weiterleitung { schritt: Weiter::Uebergeben { .. }, .. } => amt(t::verlauf_weitergeleitet(s)),
        Ereignis::Register { schritt, .. } => match schritt {
            Registerschritt::Gefragt { .. } => amt(t::verlauf_register_gefragt(s)),
            Registerschritt::Vollzogen { .. } => amt(t::verlauf_register_vollzogen(s)),
            Registerschritt::Abgewiesen { grund } => Some((
                t::verlauf_register_abgewiesen(s).to_owned(),
                false,
                Some(b::absatz(web::register::grund(s, *grund))),
            )),
        },
        Ereignis::StichprobeGezogen { .. } => amt(t::verlauf_stichprobe(s)),
        Ereignis::Fiktion { was } => match was {
            Fiktionsschritt::Verlaengert { .. } => amt(t::verlauf_fiktion_verlaengert(s)),
            Fiktionsschritt::Eingetreten { .. } if geaendert => amt(t::verlauf_fiktion_eingetreten(s)),
            Fiktionsschritt::Eingetreten { .. } => None,
            Fiktionsschritt::BescheinigungVerlangt => sie(t::verlauf_bescheinigung_verlangt(s)),
            Fiktionsschritt::Bescheinigt { .. } => amt(t::verlauf_fiktion_bescheinigt(s)),
        },
        Ereignis::MangelGezeigt { stand, .. } => {
            let mehr = b::absatz(web::mangel::stand_text(s, *stand));
            Some((t::verlauf_mangel(s).to_owned(), false, Some(mehr)))
        }
        Ereignis::MangelVerborgen { .. } => amt(t::verlauf_mangel_verborgen(s)),
        Ereignis::Abgegeben { .. } => amt(t::verlauf_abgegeben(s)),
        Ereignis::Zurueckgezogen { .. } => sie(t::verlauf_zurueckgezogen(s)),
        _ => None,
    }
}

/// What is still to come, the farthest last (it is shown first).
fn kommend(anfrage: &Anfrage, vorgang: &Vorgang, amt: &str) -> Vec<Punkt> {
    let (s, heute) = (anfrage.sprache, tag_von(anfrage.jetzt));
    let z = &vorgang.zustand;
    let mut tage: Vec<(Tag, &str, bool)> = Vec::new();
    if let Some(r) = z.rueckfrage().filter(|r| !r.abgelaufen) {
        tage.push((r.frist, t::verlauf_bald_antwort(s), true));
    }
    if let (Some(tag), None) = (z.bearbeitung_bis(), z.bescheid())
        && z.bestaetigung.is_none()
        && !z.status().beendet()
    {
        tage.push((tag, t::verlauf_bald_entscheidung(s), false));
    }
    if let Some(bescheid) = z.bescheid() {
        if let (Some(tag), Stand::Bereitgestellt { beendet: false, .. }) = (bescheid.bekanntgabe, &z.stand) {
            tage.push((tag, t::verlauf_bald_bekanntgabe(s), false));
        }
        if let Some(tag) = letzter_tag(&anfrage.haus, vorgang) {
            tage.push((tag, t::verlauf_bald_widerspruch(s), true));
        }
    }
    if let Some(tag) = z.fiktion_bis() {
        tage.push((tag, t::verlauf_bald_fiktion(s), false));
    }
    if let Some(e) = z.erinnerung {
        tage.push((e.ende, t::verlauf_bald_ende(s), true));
    }
    for p in z.pflichten.iter().filter(|p| p.erfuellt.is_none()) {
        tage.push((p.auftrag.faellig, t::verlauf_bald_pflicht(s), true));
    }
    tage.retain(|(tag, ..)| *tag >= heute);
    tage.sort_by_key(|(tag, ..)| *tag);
    tage.into_iter()
        .map(|(tag, titel, sie)| Punkt {
            wann: format::tag_element(s, tag),
            titel: titel.to_owned(),
            wer: Some(if sie { t::verlauf_sie(s).to_owned() } else { amt.to_owned() }),
            inhalt: None,
            offen: true,
        })
        .collect()
}

/// A line with a link, for lists.
pub fn eintrag(adresse: &str, text: &str, zusatz: &Markup) -> Markup {
    html! { li { (b::link(adresse, text)) " " (zusatz) } }
}
