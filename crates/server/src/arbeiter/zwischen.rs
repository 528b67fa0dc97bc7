//! What one matter tells others of its authority, and what it tells the applicant in the words of its service. Receiving
//! happens in the transaction in which the order leaves the outbox: exactly once, also when this process dies.

use akte::outbox::{self, Posten};
use datenbank::Tx;
use grund::{VorgangId, Zeitpunkt};
use postfach::Art;
use vorgang::{Effect, Ereignis, zwischen::Erwartung};

use super::wirken::{Ort, Post};
use crate::Fehler;

/// So many matters hear a signal in one transaction; the rest follows in the next.
const AUF_EINMAL: i64 = 50;

impl Ort<'_> {
    /// The matter waits from its first moment on. Read again under the lock: it may have gone on meanwhile.
    pub(super) async fn lauschen(&self, tx: &mut Tx) -> Result<(), Fehler> {
        let (h, m, id) = (self.haus, self.vorgang.bezug.mandant, self.vorgang.id);
        akte::sperren(tx, m, id).await?;
        if let Some(v) = akte::laden_als_amt(tx, &h.tresor, m, id).await? {
            akte::erwartung::eintragen(tx, &h.tresor, &v, h.umwelt.jetzt()).await?;
        }
        Ok(())
    }

    /// To the one matter that waits for it. Nobody yet: the order stays in the outbox and comes back, until a person looks.
    pub(super) async fn melden(
        &self,
        tx: &mut Tx,
        posten: &Posten,
        was: Erwartung,
        hinnehmen: bool,
    ) -> Result<(), Fehler> {
        let wer = (self.vorgang.bezug.mandant, self.vorgang.id);
        let name = was.name().to_owned();
        let an = match *akte::erwartung::empfaenger(tx, &self.haus.tresor, wer, &was).await? {
            [] if hinnehmen => None,
            [] => {
                return Err(format!(
                    "Kein Vorgang dieser Behörde wartet mit diesem Schlüssel auf die Nachricht „{name}“."
                )
                .into());
            }
            [einer] => {
                self.empfangen(tx, posten, einer, was).await?;
                Some(einer)
            }
            _ => {
                return Err(format!(
                    "Mehrere Vorgänge warten mit diesem Schlüssel auf die Nachricht „{name}“. Sie gilt nur einem."
                )
                .into());
            }
        };
        self.ereignis(tx, posten, &Ereignis::Gemeldet { name, an }).await
    }

    /// To all that waited for it when it was sent, some at a time.
    pub(super) async fn signalisieren(
        &self,
        tx: &mut Tx,
        posten: &Posten,
        name: String,
        (nach, seit): (Option<VorgangId>, Zeitpunkt),
    ) -> Result<(), Fehler> {
        let wer = (self.vorgang.bezug.mandant, self.vorgang.id);
        let hoerer = akte::erwartung::hoerer(tx, wer, &name, (nach, seit), AUF_EINMAL).await?;
        let mut anzahl = 0;
        for id in &hoerer {
            // One that has stopped waiting this moment hears nothing; the others must not suffer for it.
            anzahl += u32::from(self.empfangen(tx, posten, *id, Erwartung::Signal { name: name.clone() }).await?);
        }
        if i64::try_from(hoerer.len()).unwrap_or(i64::MAX) >= AUF_EINMAL {
            let weiter = Effect::Signalisieren { name: name.clone(), nach: hoerer.last().copied(), seit };
            let key = format!("{}+", posten.schluessel);
            outbox::nachlegen(tx, &self.haus.umwelt, self.vorgang, &key, &weiter).await?;
        }
        self.ereignis(tx, posten, &Ereignis::Signalisiert { name, anzahl }).await
    }

    /// The other matter gets it. False: it does not wait any more.
    async fn empfangen(&self, tx: &mut Tx, posten: &Posten, an: VorgangId, was: Erwartung) -> Result<bool, Fehler> {
        let h = self.haus;
        let modell = |v: &grund::VersionHash| h.leistungen.version(v).map(|l| l.ablauf.clone());
        let key = format!("zwischen/{}", self.schluessel(posten));
        let nachricht = was.schluessel().is_some();
        let ereignis = Ereignis::MeldungErhalten { was, von: self.vorgang.id };
        let wer = (self.vorgang.bezug.mandant, an);
        match akte::anwenden(tx, &h.tresor, &h.umwelt, modell, wer, &ereignis, &key).await {
            Ok(angewandt) => Ok(angewandt.is_some()),
            Err(akte::Fehler::Unzulaessig(grund)) if nachricht => Err(grund.to_string().into()),
            Err(akte::Fehler::Unzulaessig(_)) => Ok(false),
            Err(e) => Err(e.into()),
        }
    }

    /// In the words of the service whose process asks for it; without them only that there is something new.
    pub(super) fn hinweis(&self, posten: &Posten, anlass: &str, post: &mut Post) {
        let (s, nummer) = (self.sprache, self.vorgang.nummer.to_string());
        let leistung = self.haus.leistungen.version(&self.vorgang.ablauf);
        let worte = leistung.as_ref().and_then(|l| Some((l, l.stamm.hinweise.get(anlass)?)));
        let (betreff, text) = match worte {
            Some((l, h)) => {
                let fuellen = |t: &str| t.replace("{nummer}", &nummer).replace("{leistung}", &self.leistung(s));
                let betreff = l.text_in(s, &format!("hinweis-{anlass}-betreff"), &h.betreff);
                let text = l.text_in(s, &format!("hinweis-{anlass}-text"), h.text.trim());
                (fuellen(betreff.text), fuellen(text.text))
            }
            None => {
                use web::texte::nachrichten as t;
                (t::hinweis_betreff(s).to_owned(), t::hinweis_text(s, &nummer))
            }
        };
        post.nachrichten.push((self.vorgang.id, Art::Mitteilung, betreff, text, self.schluessel(posten)));
    }
}
