//! What messages and mails to the applicant say.

use akte::outbox::Posten;
use grund::Tag;
use postfach::{Art, Mail};
use vorgang::Anlass;
use web::{beteiligung, format, texte::nachrichten as t};

use super::wirken::Ort;

impl Ort<'_> {
    pub(super) fn worte(&self, anlass: Anlass) -> (Art, &'static str, String) {
        let s = self.sprache;
        let nummer = &self.vorgang.nummer;
        // Where the fee comes after the confirmation, nothing is left to work on.
        let bestaetigt = self.vorgang.zustand.bestaetigung.is_some();
        match anlass {
            Anlass::Eingang => {
                let zeit = web::papier::eingang(s, self.vorgang.eingang);
                let text = match self.ohne_konto {
                    true => t::eingang_text_ohne_konto(s, self.leistung(s), zeit, self.behoerde(), nummer),
                    false => t::eingang_text(s, self.leistung(s), zeit, self.behoerde(), nummer),
                };
                (Art::Eingang, t::eingang_betreff(s), text)
            }
            Anlass::ZahlungEingegangen => {
                let text = match bestaetigt {
                    true => t::zahlung_eingegangen_text_fertig(s, nummer),
                    false => t::zahlung_eingegangen_text(s, nummer),
                };
                (Art::Zahlung, t::zahlung_eingegangen_betreff(s), text)
            }
            Anlass::ZahlungGescheitert => {
                (Art::Zahlung, t::zahlung_gescheitert_betreff(s), t::zahlung_gescheitert_text(s, nummer))
            }
            Anlass::ZahlungAusgeblieben => {
                let text = match bestaetigt {
                    true => t::zahlung_ausgeblieben_text_fertig(s, nummer),
                    false => t::zahlung_ausgeblieben_text(s, nummer),
                };
                (Art::Zahlung, t::zahlung_ausgeblieben_betreff(s), text)
            }
            Anlass::RueckfrageAbgelaufen => {
                (Art::Mitteilung, t::rueckfrage_abgelaufen_betreff(s), t::rueckfrage_abgelaufen_text(s, nummer))
            }
            Anlass::BereitstellungBeendet => {
                (Art::Mitteilung, t::bereitstellung_beendet_betreff(s), t::bereitstellung_beendet_text(s, nummer))
            }
            Anlass::RegisterAbgewiesen(grund) => {
                let grund = web::register::grund(s, grund);
                let text = t::register_abgewiesen_text(s, self.leistung(s), nummer, grund);
                (Art::Mitteilung, t::register_abgewiesen_betreff(s), text)
            }
            Anlass::Zurueckgezogen => {
                let text = t::zurueckgezogen_text(s, self.leistung(s), nummer);
                (Art::Mitteilung, t::zurueckgezogen_betreff(s), text)
            }
            Anlass::Abgeschlossen => (Art::Mitteilung, t::abgeschlossen_betreff(s), t::abgeschlossen_text(s, nummer)),
            Anlass::PflichtBesteht(nr) | Anlass::PflichtErinnerung(nr) | Anlass::PflichtUeberfaellig(nr) => {
                self.pflichtworte(anlass, nr)
            }
            Anlass::EndeNaht => {
                let tag = self.vorgang.zustand.erinnerung.map(|e| format::tag(s, e.ende)).unwrap_or_default();
                let adresse = format!("{}/antrag/erneut/{}", self.haus.einstellungen.adresse, self.vorgang.id);
                let text = t::ende_naht_text(s, nummer, self.leistung(s), tag, adresse);
                (Art::Mitteilung, t::ende_naht_betreff(s), text)
            }
            Anlass::GenehmigungGilt => {
                let f = self.vorgang.zustand.fiktion.as_ref();
                let (ende, ab) = (f.and_then(|f| f.abgelaufen), f.and_then(vorgang::Fiktion::gilt_ab));
                let tag = |tag: Option<Tag>| tag.map(|tag| format::tag(s, tag)).unwrap_or_default();
                let text = t::genehmigung_gilt_text(s, self.leistung(s), nummer, tag(ende), tag(ab));
                (Art::Mitteilung, t::genehmigung_gilt_betreff(s), text)
            }
            Anlass::Abgegeben(nr) => {
                let stelle = self.vorgang.zustand.abgaben.get(usize::from(nr)).map(|a| a.an);
                let stand = self.haus.verzeichnis.stand();
                let name = stelle.map(|e| beteiligung::stellenname(&stand, e)).unwrap_or_default();
                (Art::Mitteilung, t::abgegeben_betreff(s), t::abgegeben_text(s, self.leistung(s), nummer, name))
            }
            Anlass::BescheidBereit | Anlass::Hinweis => {
                (Art::Mitteilung, t::hinweis_betreff(s), t::hinweis_text(s, nummer))
            }
        }
    }

    /// What a duty asks for, in the words of the service.
    pub(super) fn pflichtworte(&self, anlass: Anlass, nr: u8) -> (Art, &'static str, String) {
        let (s, nummer) = (self.sprache, &self.vorgang.nummer);
        let Some(p) = self.vorgang.zustand.pflichten.get(usize::from(nr)) else {
            return (Art::Mitteilung, t::hinweis_betreff(s), t::hinweis_text(s, nummer));
        };
        let leistung = self.haus.leistungen.version(&self.vorgang.bezug.version);
        let id = &p.auftrag.name;
        let regel = leistung.as_ref().and_then(|l| l.pflichtregel(id));
        let wort = |key: String, deutsch: &str| {
            leistung.as_ref().map_or_else(|| deutsch.to_owned(), |l| l.text_in(s, &key, deutsch).text.to_owned())
        };
        let name = wort(format!("pflicht-{id}"), regel.map_or(id, |r| &r.name));
        let was = wort(format!("pflicht-{id}-was"), regel.map_or("", |r| &r.was));
        let tag = format::tag(s, p.auftrag.faellig);
        let (betreff, text) = match anlass {
            Anlass::PflichtErinnerung(_) => {
                (t::pflicht_erinnerung_betreff(s), t::pflicht_erinnerung_text(s, nummer, name, tag, was))
            }
            Anlass::PflichtUeberfaellig(_) => {
                (t::pflicht_ueberfaellig_betreff(s), t::pflicht_ueberfaellig_text(s, nummer, name, tag, was))
            }
            _ => (t::pflicht_besteht_betreff(s), t::pflicht_besteht_text(s, nummer, name, tag, was)),
        };
        (Art::Mitteilung, betreff, text)
    }

    /// Has the service duties for the time afterwards?
    pub(super) fn hat_pflichten(&self) -> bool {
        let leistung = self.haus.leistungen.version(&self.vorgang.bezug.version);
        leistung.is_some_and(|l| !l.stamm.pflicht.is_empty())
    }

    pub(super) fn mail_hinweis(&self, posten: &Posten, an: &str) -> Mail {
        let e = &self.haus.einstellungen;
        let (s, nummer) = (self.sprache, &self.vorgang.nummer);
        if self.ohne_konto {
            let adresse = format!("{}/ohne-konto?nummer={nummer}", e.adresse);
            return Mail {
                an: an.to_owned(),
                betreff: t::mail_ohne_konto_betreff(s, nummer),
                text: t::mail_ohne_konto_text(s, nummer, &e.portal, adresse),
                schluessel: self.schluessel(posten),
            };
        }
        Mail {
            an: an.to_owned(),
            betreff: t::mail_betreff(s).to_owned(),
            text: t::mail_text(s, &e.portal, format!("{}/postfach", e.adresse)),
            schluessel: self.schluessel(posten),
        }
    }

    pub(super) fn behoerde(&self) -> String {
        let stand = self.haus.verzeichnis.stand();
        stand.einheit(self.vorgang.bezug.einheit).map(|e| e.name.clone()).unwrap_or_default()
    }
}
