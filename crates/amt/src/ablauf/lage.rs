//! Where the process stands, in words: since when, why it waits, what failed, what can be done.

use std::{collections::HashMap, sync::Arc};

use ::ablauf::{Art, Baustein, Knoten, Marke, Modell, Warten};
use ::vorgang::{NACHRICHT_BEKANNTGEGEBEN, NACHRICHT_BETEILIGT, NACHRICHT_BEZAHLT, Zahlstand};
use akte::{
    EreignisZeile, Vorgang,
    outbox::Auftrag,
    spuren::{Besuch, Spur},
};
use grund::KontoId;
use uebergabe::Lieferung;
use verzeichnis::Stand as Verzeichnisstand;
use web::{
    Markup,
    ablauf::{Schrittstand, Staende, auftrag_in_worten, wartet_in_worten},
    bausteine, format, html,
};

use super::titel;
use crate::{gemeinsam::DE, verlauf as ereigniswort};

/// What the page knows of a matter.
pub struct Lage<'a> {
    pub v: &'a Vorgang,
    pub modell: &'a Modell,
    pub besuche: &'a [Besuch],
    pub auftraege: &'a [Auftrag],
    /// The name of who works on it.
    pub bearbeiter: Option<String>,
    pub verzeichnis: Arc<Verzeichnisstand>,
}

impl Lage<'_> {
    /// How every step stands. `eingriff` gives the address at which this person may intervene at a token.
    pub fn staende(&self, eingriff: impl Fn(u32) -> Option<String>) -> Staende {
        let mut staende = Staende::new();
        for b in self.besuche.iter().filter(|b| b.bis.is_some()) {
            staende.entry(b.knoten.clone()).or_default().erledigt += 1;
        }
        for marke in self.v.zustand.marken.alle() {
            let Some((_, k)) = self.modell.finde(&marke.knoten) else { continue };
            let gescheitert = self.gescheitert(k);
            let stand: &mut Schrittstand = staende.entry(marke.knoten.clone()).or_default();
            stand.hier = true;
            stand.gestoert |= gescheitert.is_some() || haengt(k, marke);
            stand.zusatz.push(self.seit(marke));
            stand.zusatz.extend(self.gruende(marke, k).into_iter().map(|g| html! { (g) }));
            stand.zusatz.extend(gescheitert.map(|g| html! { strong { (g) } }));
            stand.zusatz.extend(self.wecker(marke).into_iter().map(|w| html! { (w) }));
            if let Some(ziel) = eingriff(marke.nr) {
                stand.zusatz.push(html! { a.kern-link href=(ziel) { "Eingreifen" (bausteine::verborgen(&format!(" bei {}", web::ablauf::titel(k)))) } });
            }
        }
        staende
    }

    /// The steps at which it rests, with all that is known of them.
    pub fn jetzt(&self, staende: &Staende) -> Markup {
        let hier: Vec<_> = staende.iter().filter(|(_, s)| s.hier).collect();
        html! {
            @if hier.is_empty() { (bausteine::absatz("Der Ablauf ist zu Ende. Kein Schritt ist offen.")) }
            @for (id, stand) in hier {
                div.bw-werkseite {
                    h3.kern-title { (titel(self.modell, id)) }
                    @if stand.gestoert { p { (bausteine::status(bausteine::Art::Fehler, "Der Ablauf steht hier still.")) } }
                    @for zeile in &stand.zusatz { p.kern-body { (zeile) } }
                }
            }
        }
    }

    fn seit(&self, marke: &Marke) -> Markup {
        let besuch = self.besuche.iter().find(|b| b.marke == marke.nr && b.bis.is_none());
        match besuch.and_then(|b| b.von) {
            Some(von) => html! { "Steht hier seit " (format::zeit_element(DE, von)) "." },
            None => html! { "Steht hier seit der Zeit, bevor der Verlauf die Schritte vermerkte." },
        }
    }

    /// The order of the platform that this step waits for, when it failed.
    fn gescheitert(&self, k: &Knoten) -> Option<String> {
        let art = match k.art {
            Art::Dienst(Some(Baustein::BescheidZustellen)) => "bescheid_bereitstellen",
            Art::Dienst(Some(Baustein::Beteiligen)) => "beteiligen",
            Art::Dienst(Some(Baustein::PflichtenSetzen)) => "pflichten_setzen",
            Art::Dienst(Some(Baustein::RegisterAnfragen)) => "register_anfragen",
            Art::Regel(_) => "regel",
            _ if haengt_der_art_nach(k) => "stoerung",
            _ => return None,
        };
        let a = self.auftraege.iter().find(|a| a.art == art && a.fehler.is_some())?;
        let wann = if a.aufgegeben {
            "Er wird erst wieder versucht, wenn ein Mensch ihn wiederholt.".to_owned()
        } else {
            format!("Nächster Versuch: {}.", format::zeit(DE, a.faellig))
        };
        let grund = a.fehler.as_deref().unwrap_or_default();
        Some(format!("{} ist {}-mal gescheitert. {wann} Grund: {grund}", auftrag_in_worten(&a.art), a.versuche))
    }

    /// Why it waits.
    fn gruende(&self, marke: &Marke, k: &Knoten) -> Vec<String> {
        if marke.fluss.is_some() {
            return vec!["Wartet hier, bis auch die anderen Wege angekommen sind.".to_owned()];
        }
        if haengt(k, marke) {
            return vec!["Von hier führt kein Weg weiter: Keine Bedingung trifft zu, oder der Schritt lässt sich nicht ausführen.".to_owned()];
        }
        if matches!(k.art, Art::Unterprozess | Art::Ereignisunterprozess) {
            return vec!["Der Unterprozess läuft; seine Schritte stehen in der Liste.".to_owned()];
        }
        let wartet = self.v.zustand.marken.wartet_auf(self.modell);
        wartet.into_iter().filter(|(id, _)| *id == marke.knoten).map(|(_, w)| self.grund(&w)).collect()
    }

    fn grund(&self, w: &Warten<'_>) -> String {
        let z = &self.v.zustand;
        let zusatz = match w {
            Warten::Aufgabe(_) => match (&self.bearbeiter, z.rueckfrage().filter(|r| !r.abgelaufen)) {
                (_, Some(r)) => format!("Eine Rückfrage ist offen; Antwort erbeten bis {}.", format::tag(DE, r.frist)),
                (Some(name), None) => format!("In Bearbeitung bei {name}."),
                (None, None) => "Niemand hat den Vorgang übernommen.".to_owned(),
            },
            Warten::Nachricht(NACHRICHT_BEZAHLT) => match &z.zahlung {
                Zahlstand::Angefordert { betrag, gescheitert: true, .. } => {
                    format!("Angefordert sind {betrag}. Der letzte Zahlungsversuch ist gescheitert.")
                }
                Zahlstand::Angefordert { betrag, .. } => format!("Angefordert sind {betrag}."),
                _ => String::new(),
            },
            Warten::Nachricht(NACHRICHT_BETEILIGT) => {
                let offene = z.beteiligungen.iter().filter(|b| b.offen()).map(|b| {
                    let stelle = web::beteiligung::stellenname(&self.verzeichnis, b.anfrage.einheit);
                    format!("{stelle} (bis {})", format::tag_kurz(DE, b.anfrage.frist))
                });
                format!("Es fehlt noch: {}.", offene.collect::<Vec<_>>().join(", "))
            }
            Warten::Nachricht(NACHRICHT_BEKANNTGEGEBEN) => match z.bescheid().and_then(|b| b.bekanntgabe) {
                Some(tag) => format!("Der Bescheid gilt am {} als bekannt gegeben.", format::tag(DE, tag)),
                None => "Der Tag steht fest, sobald der Bescheid abgerufen ist.".to_owned(),
            },
            _ => String::new(),
        };
        format!("{} {zusatz}", wartet_in_worten(w)).trim_end().to_owned()
    }

    /// The alarms of a token: when it goes on by itself, and how.
    fn wecker(&self, marke: &Marke) -> Vec<String> {
        let satz = |w: &::ablauf::Wecker| {
            let name = titel(self.modell, &w.knoten);
            format!("Am {} geht es von selbst weiter mit „{name}“.", format::zeit(DE, w.zeit))
        };
        marke.wecker.iter().map(satz).collect()
    }
}

/// Does a token that rests at such a step stand still?
const fn haengt_der_art_nach(k: &Knoten) -> bool {
    matches!(
        k.art,
        Art::Exklusiv
            | Art::Inklusiv
            | Art::Parallel
            | Art::Dienst(None)
            | Art::Aufruf(_)
            | Art::Fremd(_)
            | Art::Rand { .. }
    )
}

/// Does this token stand still? At a gateway that joins it only waits for the others.
const fn haengt(k: &Knoten, marke: &Marke) -> bool {
    haengt_der_art_nach(k) && marke.fluss.is_none()
}

/// The course with the steps that each event led through, newest first.
pub fn verlauf(
    modell: &Modell,
    spuren: &[Spur],
    (ereignisse, ohne_stillstand): (&[EreignisZeile], bool),
    namen: &HashMap<KontoId, String>,
    lieferungen: &[Lieferung],
) -> Vec<bausteine::Ereignis> {
    let mut aus = ereigniswort::eintraege((ereignisse, ohne_stillstand), namen, lieferungen);
    for (eintrag, zeile) in aus.iter_mut().zip(ereignisse.iter().rev()) {
        let bewegungen = spuren.iter().find(|s| s.nr == zeile.nr).and_then(|s| s.bewegungen.as_ref());
        let wege: Vec<String> = bewegungen
            .into_iter()
            .flatten()
            .map(|b| format!("{} „{}“", if b.hinein { "erreicht:" } else { "verlassen:" }, titel(modell, &b.knoten)))
            .collect();
        if !wege.is_empty() {
            let bisher = eintrag.inhalt.take().unwrap_or_default();
            eintrag.inhalt = Some(html! { (bisher) p.bw-leise { "Schritt " (wege.join(", ")) } });
        }
    }
    aus
}
