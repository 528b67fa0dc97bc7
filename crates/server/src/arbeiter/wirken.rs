//! One effect after the other, in one transaction with the removal of its row from the outbox.

use std::collections::{BTreeSet, HashMap};

use akte::{Vorgang, outbox, outbox::Posten};
use datenbank::{Sicht, Tx};
use grund::{Betrag, DokumentId, MandantId, NachrichtId, Sprache, Tag, VorgangId};
use postfach::{Art, Mail, NeueNachricht, NeueZustellung, Richtung};
use vorgang::{
    Anlass, Effect, Ereignis, Wecker,
    frist::Bekanntgaberegel,
    register::{Registerschritt, Registerstand},
    weiterleitung::Moment,
    zwischen::Erwartung,
};
use web::{Haus, beteiligung, format, papier::Papier, texte::nachrichten as t, weiterleitung};

use super::zahlungsbrief;
use crate::Fehler;

/// Carries the due effects of several matters of one authority out (or only the one in row `nur`), all or none. Gives
/// back which. Messages and mails are written together at the end.
pub async fn gemeinsam(
    haus: &Haus,
    mandant: MandantId,
    vorgaenge: &[VorgangId],
    nur: Option<i64>,
) -> Result<Vec<Posten>, Fehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    match ausfuehren(haus, &mut tx, mandant, vorgaenge, nur).await {
        Ok(posten) => {
            tx.commit().await.map_err(datenbank::Fehler::from)?;
            Ok(posten)
        }
        Err(e) => {
            // Whoever tries them one by one now must find the rows free.
            let _ = tx.rollback().await;
            Err(e)
        }
    }
}

/// As [`gemeinsam`], in a transaction of the caller.
pub async fn ausfuehren(
    haus: &Haus,
    tx: &mut Tx,
    mandant: MandantId,
    vorgaenge: &[VorgangId],
    nur: Option<i64>,
) -> Result<Vec<Posten>, Fehler> {
    let posten = outbox::sperren(tx, mandant, vorgaenge, haus.umwelt.jetzt(), nur).await?;
    if posten.is_empty() {
        return Ok(posten);
    }
    let vorgaenge: HashMap<VorgangId, Vorgang> =
        akte::laden_mehrere(tx, &haus.tresor, mandant, vorgaenge).await?.into_iter().map(|v| (v.id, v)).collect();
    let konten: Vec<_> = vorgaenge.values().map(|v| v.konto).collect::<BTreeSet<_>>().into_iter().collect();
    let empfaenger = haus.konten.erreichbar(&konten).await?;
    let mut post = Post::default();
    for p in &posten {
        // A matter that has been disposed of takes its effects with it.
        let Some(vorgang) = vorgaenge.get(&p.vorgang) else { continue };
        let wer = empfaenger.get(&vorgang.konto);
        let sprache = wer.map_or(Sprache::De, |e| e.sprache);
        let ort = Ort { haus, vorgang, sprache, ohne_konto: wer.is_some_and(|e| e.ohne_konto) };
        let effect = p.effect(&vorgang.schluessel)?;
        ort.wirken(tx, p, effect, wer.and_then(|e| e.email.as_deref()), &mut post).await?;
    }
    post.schreiben(tx, haus, mandant, &vorgaenge).await?;
    outbox::erledigt(tx, &posten).await?;
    Ok(posten)
}

/// What goes out at the end of the transaction, together.
#[derive(Default)]
pub(super) struct Post {
    pub(super) nachrichten: Vec<(VorgangId, Art, String, String, String)>,
    mails: Vec<Mail>,
}

impl Post {
    async fn schreiben(
        self,
        tx: &mut Tx,
        haus: &Haus,
        mandant: MandantId,
        vorgaenge: &HashMap<VorgangId, Vorgang>,
    ) -> Result<(), Fehler> {
        let neue: Vec<_> = self
            .nachrichten
            .iter()
            .filter_map(|(id, art, betreff, text, schluessel)| {
                let v = vorgaenge.get(id)?;
                Some((&v.schluessel, an_buerger(v, *art, betreff, text, &[], schluessel)))
            })
            .collect();
        if !neue.is_empty() {
            postfach::senden_mehrere(tx, &haus.umwelt, mandant, &neue).await?;
        }
        if !self.mails.is_empty() {
            postfach::einreihen_mehrere(tx, &haus.tresor, &self.mails, haus.umwelt.jetzt()).await?;
        }
        Ok(())
    }
}

fn an_buerger<'a>(
    vorgang: &Vorgang,
    art: Art,
    betreff: &'a str,
    text: &'a str,
    anlagen: &'a [DokumentId],
    schluessel: &'a str,
) -> NeueNachricht<'a> {
    NeueNachricht {
        mandant: vorgang.bezug.mandant,
        vorgang: vorgang.id,
        konto: vorgang.konto,
        richtung: Richtung::AnBuerger,
        art,
        von: None,
        betreff,
        text,
        anlagen,
        schluessel,
    }
}

/// Where and for whom.
pub(super) struct Ort<'a> {
    pub(super) haus: &'a Haus,
    pub(super) vorgang: &'a Vorgang,
    pub(super) sprache: Sprache,
    /// She has no account: no mailbox, nothing to sign in to.
    pub(super) ohne_konto: bool,
}

impl Ort<'_> {
    async fn wirken(
        &self,
        tx: &mut Tx,
        posten: &Posten,
        effect: Effect,
        mail: Option<&str>,
        post: &mut Post,
    ) -> Result<(), Fehler> {
        match effect {
            Effect::ZahlungAnfordern { betrag } => self.zahlung_anfordern(tx, posten, betrag).await,
            Effect::Nachricht { anlass } => {
                self.nachricht(posten, anlass, post);
                Ok(())
            }
            Effect::Hinweis { anlass } => {
                self.hinweis(posten, &anlass, post);
                Ok(())
            }
            Effect::Regel { knoten, marke, entscheidung, dazu } => {
                let ergebnis = super::regel::entscheiden(self.haus, self.vorgang, &entscheidung, &dazu)?;
                let ereignis = Ereignis::RegelAusgewertet { knoten, marke, entscheidung, ergebnis };
                self.ereignis(tx, posten, &ereignis).await
            }
            Effect::Lauschen => self.lauschen(tx).await,
            Effect::Melden { name, schluessel, hinnehmen, .. } => {
                self.melden(tx, posten, Erwartung::Nachricht { name, schluessel }, hinnehmen).await
            }
            Effect::Signalisieren { name, nach, seit } => self.signalisieren(tx, posten, name, (nach, seit)).await,
            Effect::Eskalieren { knoten, code } => {
                self.ereignis(tx, posten, &Ereignis::Eskaliert { knoten, code }).await
            }
            Effect::MailHinweis => {
                post.mails.extend(mail.map(|an| self.mail_hinweis(posten, an)));
                Ok(())
            }
            Effect::AmtHinweis { anlass } => super::amtspost::einreihen(self, tx, posten, anlass).await,
            Effect::BescheidBereitstellen { dokument } => self.bescheid(tx, posten, dokument).await,
            Effect::BestaetigungBereitstellen { dokument } => {
                let s = self.sprache;
                let (leistung, nummer) = (self.leistung(s), &self.vorgang.nummer);
                if self.vorgang.zustand.fiktion.as_ref().is_some_and(|f| f.bescheinigung == Some(dokument)) {
                    let (betreff, text) =
                        (t::fiktion_bescheinigt_betreff(s), t::fiktion_bescheinigt_text(s, leistung, nummer));
                    return self.senden(tx, posten, Art::Mitteilung, betreff, &text, &[dokument]).await.map(|_| ());
                }
                if let Some(Registerstand::Vollzogen { .. }) = &self.vorgang.zustand.register {
                    let text = t::register_entschieden_text(s, leistung, nummer);
                    let betreff = t::register_entschieden_betreff(s);
                    let nachricht = self.senden(tx, posten, Art::Bescheid, betreff, &text, &[dokument]).await?;
                    let bekanntgabe = self.vorgang.zustand.bekanntgabe();
                    return self.zustellen(tx, posten, nachricht, dokument, bekanntgabe).await;
                }
                let weiter = self.vorgang.zustand.wartet_auf_andere() || self.hat_pflichten();
                let text = match self.vorgang.zustand.wartet_auf_zahlung {
                    false if weiter => t::bestaetigung_text_weiter(s, leistung, nummer),
                    true => t::bestaetigung_text_zahlung(s, leistung, nummer),
                    false => t::bestaetigung_text(s, leistung, nummer),
                };
                let betreff = t::bestaetigung_betreff(s);
                let nachricht = self.senden(tx, posten, Art::Mitteilung, betreff, &text, &[dokument]).await?;
                // A fee that it fixes is a decision: when it became known counts.
                if web::widerspruch::betrag_fest(self.haus, self.vorgang).is_none() {
                    return Ok(());
                }
                self.zustellen(tx, posten, nachricht, dokument, self.vorgang.zustand.bekanntgabe()).await
            }
            Effect::Beteiligen => self.beteiligen(tx, posten).await,
            Effect::PflichtenSetzen => {
                let pflichten = beteiligung::pflichten(self.haus, self.vorgang)?;
                self.ereignis(tx, posten, &Ereignis::PflichtenGesetzt { pflichten }).await
            }
            Effect::EndeBestimmen => self.ende_bestimmen(tx, posten).await,
            Effect::RegisterAnfragen => self.register_anfragen(tx, posten).await,
            Effect::Weiterleiten { moment } => self.weiterleiten(tx, posten, moment).await,
            Effect::WeiterleitungenBeenden => {
                let (m, v) = (self.vorgang.bezug.mandant, self.vorgang.id);
                Ok(uebergabe::beenden(tx, m, v, self.haus.umwelt.jetzt()).await?)
            }
            Effect::Wecken { wecker: Wecker::Ende, .. } => self.ende_naht(tx, posten).await,
            Effect::Wecken { wecker: Wecker::Fiktion { ende, stufe }, .. } => {
                super::fiktion::wecker(self, tx, posten, ende, stufe).await
            }
            Effect::Wecken { wecker, .. } => self.ereignis(tx, posten, &Ereignis::FristErreicht { wecker }).await,
            // A person may have set the process elsewhere: then there is nothing left to report.
            Effect::Stoerung { knoten, .. } if !self.steht_bei(&knoten) => Ok(()),
            Effect::Stoerung { knoten, grund } => Err(format!("Der Ablauf steht bei „{knoten}“: {grund}").into()),
        }
    }

    fn steht_bei(&self, knoten: &str) -> bool {
        let leistung = self.haus.leistungen.version(&self.vorgang.ablauf);
        leistung.is_none_or(|l| self.vorgang.zustand.marken.steht_bei(&l.ablauf, knoten))
    }

    /// Asks the authorities that the service names: event and their rows in one transaction.
    async fn beteiligen(&self, tx: &mut Tx, posten: &Posten) -> Result<(), Fehler> {
        let (teile, ohne) = beteiligung::nach_regeln(self.haus, self.vorgang)?;
        let ereignis = beteiligung::ereignis(&teile, None, ohne);
        if let Some(vorgang) = self.anwenden(tx, posten, &ereignis).await? {
            beteiligung::anlegen(self.haus, tx, &vorgang, &teile).await?;
        }
        Ok(())
    }

    /// Finds out what falls due to others: event and deliveries in one transaction.
    async fn weiterleiten(&self, tx: &mut Tx, posten: &Posten, moment: Moment) -> Result<(), Fehler> {
        let mut neue = weiterleitung::faellige(self.haus, tx, self.vorgang, moment).await?;
        if neue.is_empty() {
            return Ok(());
        }
        let ereignis = weiterleitung::ereignis(&neue);
        if let Some(v) = self.anwenden(tx, posten, &ereignis).await? {
            neue.retain(|n| v.zustand.weiterleitung(n.sendung.id).is_some());
            uebergabe::anlegen(tx, &self.haus.umwelt, &v.schluessel, (v.bezug.mandant, v.id), &neue).await?;
        }
        Ok(())
    }

    /// Until when holds what was granted. Answers that give no day need no reminder.
    async fn ende_bestimmen(&self, tx: &mut Tx, posten: &Posten) -> Result<(), Fehler> {
        match web::ende::bestimmen(self.haus, self.vorgang)? {
            Some((ende, am)) => self.ereignis(tx, posten, &Ereignis::EndeBestimmt { ende, am }).await,
            None => Ok(()),
        }
    }

    /// The day of the reminder: nothing is written to whoever applied again.
    async fn ende_naht(&self, tx: &mut Tx, posten: &Posten) -> Result<(), Fehler> {
        let neu = web::ende::erneuert(self.haus, tx, self.vorgang).await?;
        let ereignis =
            if neu { Ereignis::ErinnerungEntfallen } else { Ereignis::FristErreicht { wecker: Wecker::Ende } };
        self.ereignis(tx, posten, &ereignis).await
    }

    /// Works out the order to the register: event and order in one transaction. Before that chance picks the matters that
    /// a person decides instead (AO § 88 (5) sentence 3 no. 1 as a model).
    async fn register_anfragen(&self, tx: &mut Tx, posten: &Posten) -> Result<(), Fehler> {
        let Some(neu) = web::register::anfrage(self.haus, self.vorgang)? else {
            return self.ereignis(tx, posten, &Ereignis::RegisterAusgenommen).await;
        };
        if web::register::stichprobe(neu.anteil, self.haus.umwelt.bytes()) {
            return self.ereignis(tx, posten, &Ereignis::StichprobeGezogen { anteil: neu.anteil }).await;
        }
        let schritt = Registerschritt::Gefragt { name: neu.regel };
        let ereignis = Ereignis::Register { id: neu.auftrag.id, schritt };
        if let Some(v) = self.anwenden(tx, posten, &ereignis).await? {
            let wo = (v.bezug.mandant, v.id);
            let wohin = (neu.ziel.as_str(), neu.zugang.as_ref());
            uebergabe::auftrag_anlegen(tx, &self.haus.umwelt, &v.schluessel, wo, wohin, &neu.auftrag).await?;
        }
        Ok(())
    }

    async fn zahlung_anfordern(&self, tx: &mut Tx, posten: &Posten, betrag: Betrag) -> Result<(), Fehler> {
        let b = &self.vorgang.bezug;
        let stand = self.haus.verzeichnis.stand();
        let empfaenger = b.ags.parse().ok().and_then(|ags| stand.gemeinde(&ags).map(|g| g.ars.to_string()));
        let zweck = format!("{} {}", self.leistung(Sprache::De), self.vorgang.nummer);
        let anforderung = zahlung::Anforderung {
            mandant: b.mandant,
            vorgang: self.vorgang.id,
            konto: Some(self.vorgang.konto),
            anlass: &posten.schluessel,
            betrag,
            zweck: &zweck,
            empfaenger: empfaenger.as_deref().unwrap_or(&b.ags),
        };
        let zahlung = zahlung::anfordern(tx, &anforderung, &self.haus.umwelt).await?;
        if Papier::aus_antrag(&self.vorgang.antrag).is_some() {
            // Nobody looks at a page that would ask her: the request goes by letter.
            let wer = zahlungsbrief::Wer {
                sprache: self.sprache,
                leistung: self.leistung(self.sprache),
                behoerde: self.behoerde(),
                ohne_konto: self.ohne_konto,
            };
            let text = zahlungsbrief::text(self.haus, self.vorgang, &wer, &zahlung);
            self.senden(tx, posten, Art::Zahlung, t::zahlung_brief_betreff(self.sprache), &text, &[]).await?;
        }
        self.ereignis(tx, posten, &Ereignis::ZahlungAngefordert { zahlung: zahlung.id }).await
    }

    fn nachricht(&self, posten: &Posten, anlass: Anlass, post: &mut Post) {
        // The message about the Bescheid carries it: `bescheid` writes it when it makes it available.
        if anlass != Anlass::BescheidBereit {
            let (art, betreff, text) = self.worte(anlass);
            post.nachrichten.push((self.vorgang.id, art, betreff.to_owned(), text, self.schluessel(posten)));
        }
    }

    /// Puts the Bescheid into the mailbox and notes the delivery with the day that the law gives it.
    async fn bescheid(&self, tx: &mut Tx, posten: &Posten, dokument: DokumentId) -> Result<(), Fehler> {
        let angewandt = self.anwenden(tx, posten, &Ereignis::Bereitgestellt { dokument }).await?;
        let Some(bescheid) = angewandt.as_ref().and_then(|v| v.zustand.bescheid()) else {
            return Err("Zum Vorgang gibt es keinen Bescheid.".into());
        };
        let bekanntgabe = bescheid.bekanntgabe;
        let regel = self.vorgang.zustand.vorgaben.bekanntgabe;
        let s = self.sprache;
        let text = match bekanntgabe {
            Some(tag) => t::bescheid_text(s, self.leistung(s), format::tag(s, tag)),
            None if regel == Bekanntgaberegel::Vwzg => t::bescheid_text_zugestellt(s, self.leistung(s)),
            None if regel.ist_post() => t::bescheid_text_post(s, self.leistung(s)),
            // § 41 (2a) VwVfG: the retrieval decides the day.
            None if regel == Bekanntgaberegel::Ao122aAbruf => t::bescheid_text_abruf_am_tag(s, self.leistung(s)),
            None => t::bescheid_text_abruf(s, self.leistung(s)),
        };
        let nachricht = self.senden(tx, posten, Art::Bescheid, t::bescheid_betreff(s), &text, &[dokument]).await?;
        // Also to whoever has a mailbox: what is served (VwGO § 73 (3), VwZG §§ 3, 4), and where she wants no electronic delivery.
        if regel.ist_post() {
            let welche = (self.vorgang.id, nachricht);
            let jetzt = self.haus.umwelt.jetzt();
            postfach::auch_per_post(tx, self.vorgang.bezug.mandant, welche, jetzt).await?;
        }
        self.zustellen(tx, posten, nachricht, dokument, bekanntgabe).await
    }

    /// The proof that a decision lies in the mailbox, and later that it was opened.
    async fn zustellen(
        &self,
        tx: &mut Tx,
        posten: &Posten,
        nachricht: NachrichtId,
        dokument: DokumentId,
        bekanntgabe: Option<Tag>,
    ) -> Result<(), Fehler> {
        let neu = NeueZustellung {
            mandant: self.vorgang.bezug.mandant,
            nachricht,
            vorgang: self.vorgang.id,
            konto: self.vorgang.konto,
            dokument,
            bereitgestellt: self.haus.umwelt.jetzt(),
            bekanntgabe,
            schluessel: &self.schluessel(posten),
        };
        postfach::zustellen(tx, &neu).await?;
        Ok(())
    }

    async fn senden(
        &self,
        tx: &mut Tx,
        posten: &Posten,
        art: Art,
        betreff: &str,
        text: &str,
        anlagen: &[DokumentId],
    ) -> Result<NachrichtId, Fehler> {
        let schluessel = self.schluessel(posten);
        let neu = an_buerger(self.vorgang, art, betreff, text, anlagen, &schluessel);
        Ok(postfach::senden(tx, &self.haus.umwelt, &self.vorgang.schluessel, &neu).await?.0)
    }

    /// An answer of the world. What the law no longer allows (an alarm about something settled) is simply over.
    pub(super) async fn ereignis(&self, tx: &mut Tx, posten: &Posten, ereignis: &Ereignis) -> Result<(), Fehler> {
        self.anwenden(tx, posten, ereignis).await.map(|_| ())
    }

    pub(super) async fn anwenden(
        &self,
        tx: &mut Tx,
        posten: &Posten,
        ereignis: &Ereignis,
    ) -> Result<Option<Vorgang>, Fehler> {
        let modell = |v: &grund::VersionHash| self.haus.leistungen.version(v).map(|l| l.ablauf.clone());
        let wer = (self.vorgang.bezug.mandant, self.vorgang.id);
        let key = format!("outbox/{}", posten.schluessel);
        match akte::anwenden(tx, &self.haus.tresor, &self.haus.umwelt, modell, wer, ereignis, &key).await {
            Ok(angewandt) => Ok(angewandt.map(|a| a.vorgang)),
            Err(akte::Fehler::Unzulaessig(grund)) => {
                tracing::info!(ereignis = ereignis.name(), %grund, "an effect's event came too late");
                Ok(None)
            }
            Err(e) => Err(e.into()),
        }
    }

    pub(super) fn schluessel(&self, posten: &Posten) -> String {
        format!("{}/{}", self.vorgang.id, posten.schluessel)
    }

    pub(super) fn leistung(&self, sprache: Sprache) -> String {
        let b = &self.vorgang.bezug;
        let leistung = self.haus.leistungen.version(&b.version);
        leistung.map_or_else(|| b.leistung.to_string(), |l| l.name(sprache).to_owned())
    }
}
