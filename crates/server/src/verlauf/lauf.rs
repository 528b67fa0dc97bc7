//! One matter from its first page to its end, or to this moment: applicant and office act by the plan, the worker's effects fall due
//! between them, and everything is one transaction.

use std::sync::Arc;

use ablage::{Ziel, Zweck};
use akte::{Vorgang, entwurf::Bezug};
use datenbank::{Sicht, Tx};
use formular::Umfeld;
use grund::{KontoId, LeistungKennung, Zeitpunkt, tag_von};
use jiff::SignedDuration;
use leistung::{Brief, Leistung, Wirkung};
use postfach::{NeueNachricht, Richtung};
use uebergabe::Uebergabeweg;
use vorgang::{Entscheidungsart, Ereignis, Status};
use web::{
    Haus,
    beteiligung::Eingefroren,
    brief::{Briefwunsch, schriftstueck},
};
use zahlung::{Ueberweisung, Zahlung};

use super::{
    eingaben,
    plan::{Fall, STAND},
    uhr::{Uhr, dienstzeit},
    versand::Versand,
};
use crate::{Fehler, arbeiter};

/// No process of ours takes more steps than this; what does is left where it stands.
const SCHRITTE: usize = 80;

/// Who acts.
pub struct Leute {
    /// The applicant.
    pub konto: KontoId,
    /// Takes, asks, decides, releases first.
    pub sachbearbeitung: (KontoId, String),
    /// Releases second.
    pub leitung: (KontoId, String),
}

/// What somebody does next.
enum Tat {
    Zahlen(Box<Zahlung>),
    Nehmen,
    Fragen,
    Antworten,
    Entscheiden,
    Freigeben,
    ZweitFreigeben,
    Lesen,
}

/// Plays one matter until now; what it hands over goes by `weg`. `false`: it was made before, or there is no such service here.
pub async fn spielen(haus: &Haus, fall: &Fall, leute: &Leute, weg: &Arc<dyn Uebergabeweg>) -> Result<bool, Fehler> {
    let ende = haus.umwelt.jetzt();
    let beginn = ende.checked_sub(SignedDuration::from_hours(fall.stunden))?;
    let uhr = Uhr::neu(beginn);
    let damals = haus.mit_umwelt(uhr.umwelt(&haus.umwelt));
    let mut tx = haus.db.tx(Sicht::Frei).await?;
    if !verzeichnis::einmal_einspielen(&mut tx, &fall.merkname(), STAND).await? {
        return Ok(false);
    }
    let Some((entwurf, seiten)) = eingang(&damals, &mut tx, fall, leute, &uhr).await? else {
        return Ok(false);
    };
    let mut lauf = Lauf {
        haus: &damals,
        uhr: &uhr,
        fall,
        leute,
        wer: (entwurf.bezug.mandant, entwurf.id),
        schritt: 0,
        gefragt: false,
        versand: Versand::fuer(&damals, &entwurf.bezug, weg).await?,
    };
    let eingegangen = damals.umwelt.jetzt();
    lauf.bis(&mut tx, ende).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    let am_eingang = haus.mit_umwelt(Uhr::neu(eingegangen).umwelt(&haus.umwelt));
    antrag::eingereicht_zaehlen(&am_eingang, &entwurf, &seiten.iter().map(String::as_str).collect::<Vec<_>>());
    haus.arbeit.notify_one();
    Ok(true)
}

type Eingereicht = (akte::entwurf::Entwurf, Vec<String>);

/// What somebody begins: the service as it is offered there, and what she types.
pub struct Vorhaben {
    pub leistung: Arc<Leistung>,
    pub parameter: Arc<leistung::Parameter>,
    pub bezug: Bezug,
    /// The case with the days of this one.
    pub getippt: leistung::Fall,
}

/// `None`: there is no such service or case here.
pub fn vorhaben(haus: &Haus, fall: &Fall) -> Result<Option<Vorhaben>, Fehler> {
    let stand = haus.verzeichnis.stand();
    let heute = tag_von(haus.umwelt.jetzt());
    let kennung = LeistungKennung(fall.leistung.to_owned());
    let zustaendig = fall.ort.ags.parse().ok().and_then(|ags| stand.zustaendig(&kennung, &ags, heute));
    let Some(z) = zustaendig.filter(|z| z.online && z.mandant.id == fall.ort.mandant) else { return Ok(None) };
    let Some(leistung) = haus.leistungen.aktuell_bei(fall.leistung, z.mandant.id) else { return Ok(None) };
    let datei = format!("faelle/{}.toml", fall.fall);
    let Some(vorlage) = leistung.faelle.iter().find(|f| f.datei == datei) else { return Ok(None) };
    let bezug = Bezug {
        mandant: z.mandant.id,
        einheit: z.einheit.id,
        leistung: kennung,
        version: leistung.version,
        ags: fall.ort.ags.to_owned(),
    };
    let getippt = eingaben::fuer(vorlage, fall, heute);
    let parameter = haus.parameter(&leistung, z.mandant.id)?;
    Ok(Some(Vorhaben { leistung, parameter, bezug, getippt }))
}

/// Begins a draft, fills it in by the case, sends it. `None`: this case is no Antrag here.
async fn eingang(
    haus: &Haus,
    tx: &mut Tx,
    fall: &Fall,
    leute: &Leute,
    uhr: &Uhr,
) -> Result<Option<Eingereicht>, Fehler> {
    let Some(Vorhaben { leistung, parameter, bezug, getippt }) = vorhaben(haus, fall)? else { return Ok(None) };
    let umfeld = Umfeld { heute: tag_von(haus.umwelt.jetzt()), parameter: parameter.kontext() };
    let Some(antworten) = leistung.fall_antworten(&getippt, &umfeld) else { return Ok(None) };
    let bytes = serde_json::to_vec(&antworten)?;
    let begonnen = akte::entwurf::beginnen(&mut **tx, &haus.tresor, &haus.umwelt, leute.konto, bezug, &bytes).await?;
    let Some(entwurf) = begonnen.neu else { return Ok(None) };
    uhr.vor_auf(uhr.jetzt().checked_add(SignedDuration::from_mins(fall.etwa(1, 0) / 5))?);
    if !antrag::einreichen(haus, tx, &entwurf, (&leistung, &antworten, &parameter)).await? {
        return Ok(None);
    }
    datenbank::sicht_setzen(tx, Sicht::Mandant(entwurf.bezug.mandant)).await?;
    let seiten = leistung.formular.seiten(&antworten, &umfeld).iter().map(|s| s.id.to_owned()).collect();
    Ok(Some((entwurf, seiten)))
}

struct Lauf<'a> {
    haus: &'a Haus,
    uhr: &'a Uhr,
    fall: &'a Fall,
    leute: &'a Leute,
    wer: (grund::MandantId, grund::VorgangId),
    schritt: usize,
    gefragt: bool,
    /// Where its service hands something over.
    versand: Option<Versand>,
}

impl Lauf<'_> {
    /// One thing after the other, effect or act, whichever is due first, until `ende` or until nothing is left.
    async fn bis(&mut self, tx: &mut Tx, ende: Zeitpunkt) -> Result<(), Fehler> {
        for schritt in 1..=SCHRITTE {
            self.schritt = schritt;
            let v = self.laden(tx).await?;
            let auftraege = akte::outbox::des_vorgangs(tx, self.wer.0, self.wer.1).await?;
            let wecker = auftraege.iter().filter(|a| !a.aufgegeben).map(|a| a.faellig).min();
            let tat = self.naechste(tx, &v).await?;
            let zuerst_effekt = wecker.is_some_and(|w| tat.as_ref().is_none_or(|(wann, _)| w <= *wann));
            let Some(wann) = (if zuerst_effekt { wecker } else { tat.as_ref().map(|(wann, _)| *wann) }) else { break };
            if wann > ende {
                break;
            }
            self.uhr.vor_auf(wann);
            match tat {
                Some((_, tat)) if !zuerst_effekt => self.tun(tx, &v, tat).await?,
                _ => {
                    arbeiter::ausfuehren(self.haus, tx, self.wer.0, &[self.wer.1], None).await?;
                }
            }
            if let Some(versand) = &self.versand {
                let v = self.laden(tx).await?;
                versand.liefern(self.haus, tx, &v).await?;
            }
        }
        Ok(())
    }

    async fn laden(&self, tx: &mut Tx) -> Result<Vorgang, Fehler> {
        let (m, id) = self.wer;
        let v = akte::laden_mehrere(tx, &self.haus.tresor, m, &[id]).await?.pop();
        v.ok_or_else(|| "Der Vorgang ist nicht da.".into())
    }

    /// What comes next by the plan, and when.
    async fn naechste(&self, tx: &mut Tx, v: &Vorgang) -> Result<Option<(Zeitpunkt, Tat)>, Fehler> {
        let t = &self.fall.tempo;
        let nach = |stunden| v.geaendert.checked_add(SignedDuration::from_mins(self.fall.etwa(stunden, self.schritt)));
        let amt = |stunden| nach(stunden).map(|z| dienstzeit(v.zustand.vorgaben.kalender, z));
        let fragen = t.rueckfrage_jede > 0 && self.fall.in_reihe % t.rueckfrage_jede == 1 && !self.gefragt;
        let erste = self.fall.in_reihe % 7 != 6;
        Ok(match v.zustand.status() {
            _ if v.zustand.wartet_auf_zahlung || v.zustand.status() == Status::ZahlungOffen => {
                let offen = zahlung::von_vorgang(tx, self.wer.0, self.wer.1).await?;
                let offen = offen.into_iter().find(|z| z.status == zahlung::Status::Angefordert);
                // Money that came by transfer is booked in the office.
                offen.map(|z| Ok::<_, jiff::Error>((amt(t.person)?, Tat::Zahlen(Box::new(z))))).transpose()?
            }
            Status::Eingegangen => Some((amt(t.annahme)?, Tat::Nehmen)),
            Status::InPruefung if fragen => Some((amt(t.pruefung / 3)?, Tat::Fragen)),
            Status::InPruefung => Some((amt(t.pruefung)?, Tat::Entscheiden)),
            Status::Rueckfrage => Some((nach(t.person * 2)?, Tat::Antworten)),
            Status::Entscheidung => Some((amt(1)?, Tat::Freigeben)),
            Status::Freigabe => Some((amt(t.zweite)?, Tat::ZweitFreigeben)),
            Status::Bereitgestellt if erste && v.zustand.bescheid().is_some_and(|b| b.abgerufen.is_none()) => {
                Some((nach(t.person)?, Tat::Lesen))
            }
            _ => None,
        })
    }

    async fn tun(&mut self, tx: &mut Tx, v: &Vorgang, tat: Tat) -> Result<(), Fehler> {
        let (ich, sie) = (self.leute.sachbearbeitung.0, self.leute.leitung.0);
        match tat {
            Tat::Zahlen(z) => self.zahlen(tx, &z).await,
            Tat::Nehmen => self.ereignis(tx, &Ereignis::Uebernommen { von: ich }).await.map(|_| ()),
            Tat::Fragen => {
                self.gefragt = true;
                self.fragen(tx, v).await
            }
            Tat::Antworten => self.antworten(tx, v).await,
            Tat::Entscheiden => self.entscheiden(tx, v).await,
            Tat::Freigeben => self.ereignis(tx, &Ereignis::Freigegeben { von: ich }).await.map(|_| ()),
            Tat::ZweitFreigeben => {
                let entwurf = v.zustand.entwurf().map(|e| e.dokument);
                self.ereignis(tx, &Ereignis::ZweitFreigegeben { von: sie }).await?;
                let Some(dokument) = entwurf else { return Err("Es gibt keinen Entwurf.".into()) };
                self.haus.ablage.bescheid_freigeben(tx, self.wer.0, self.wer.1, dokument, v.konto).await?;
                Ok(())
            }
            Tat::Lesen => self.lesen(tx, v).await,
        }
    }

    /// The one door.
    async fn ereignis(&self, tx: &mut Tx, ereignis: &Ereignis) -> Result<Vorgang, Fehler> {
        let modell = |v: &grund::VersionHash| self.haus.leistungen.version(v).map(|l| l.ablauf.clone());
        let schluessel = format!("verlauf/{}", self.schritt);
        let (tresor, umwelt) = (&self.haus.tresor, &self.haus.umwelt);
        let angewandt = akte::anwenden(tx, tresor, umwelt, modell, self.wer, ereignis, &schluessel).await?;
        angewandt.map(|a| a.vorgang).ok_or_else(|| "Der Vorgang ist nicht da.".into())
    }

    async fn zahlen(&self, tx: &mut Tx, z: &Zahlung) -> Result<(), Fehler> {
        let beleg = format!("Kontoauszug der Demonstration, Zeile {}", self.fall.nr + 1);
        let u = Ueberweisung {
            betrag: z.rest(),
            am: grund::kalender::tagesbeginn(tag_von(self.haus.umwelt.jetzt())),
            beleg: &beleg,
            von: self.leute.sachbearbeitung.0,
        };
        let ergebnis = zahlung::ueberwiesen(tx, (z.mandant, z.id), &u, &self.haus.umwelt).await?;
        Ok(web::bezahlt::melden(self.haus, tx, &ergebnis).await?)
    }

    async fn fragen(&self, tx: &mut Tx, v: &Vorgang) -> Result<(), Fehler> {
        let antrag = Eingefroren::oeffnen(self.haus, v)?;
        let abschnitte =
            antrag.leistung.formular.zusammenfassung(&antrag.antworten, &antrag.umfeld(), grund::Sprache::De);
        let zeile = abschnitte.iter().flat_map(|a| &a.zeilen).next().ok_or("Der Antrag hat keine Angaben.")?;
        let betreff = format!("Rückfrage zu: {}", zeile.frage);
        let frist = v
            .zustand
            .vorgaben
            .kalender
            .werktag_ab(tag_von(self.haus.umwelt.jetzt().checked_add(SignedDuration::from_hours(24 * 14))?));
        let tag = web::format::tag(grund::Sprache::De, frist);
        let text = format!(
            "Bitte prüfen Sie diese Angabe noch einmal und schreiben Sie uns, ob sie stimmt.\n\nBitte antworten Sie bis zum {tag}."
        );
        let von = Some(self.leute.sachbearbeitung.0);
        let nachricht =
            self.schreiben(tx, v, (Richtung::AnBuerger, postfach::Art::Rueckfrage, von), (&betreff, &text)).await?;
        let feld = zeile.name.clone();
        let von = self.leute.sachbearbeitung.0;
        self.ereignis(tx, &Ereignis::Nachgefordert { von, feld, frist, nachricht }).await.map(|_| ())
    }

    async fn antworten(&self, tx: &mut Tx, v: &Vorgang) -> Result<(), Fehler> {
        let wie = (Richtung::AnBehoerde, postfach::Art::Antwort, None);
        let betreff = web::texte::buergerkonto::antwort_betreff(grund::Sprache::De);
        let nachricht = self.schreiben(tx, v, wie, (betreff, "Ja, die Angabe stimmt.")).await?;
        let ereignis = Ereignis::Beantwortet { nachricht, dokumente: Vec::new(), papier: None };
        self.ereignis(tx, &ereignis).await.map(|_| ())
    }

    async fn schreiben(
        &self,
        tx: &mut Tx,
        v: &Vorgang,
        (richtung, art, von): (Richtung, postfach::Art, Option<KontoId>),
        (betreff, text): (&str, &str),
    ) -> Result<grund::NachrichtId, Fehler> {
        let schluessel = format!("verlauf/{}/{}", v.id, self.schritt);
        let neu = NeueNachricht {
            mandant: self.wer.0,
            vorgang: v.id,
            konto: v.konto,
            richtung,
            art,
            von,
            betreff,
            text,
            anlagen: &[],
            schluessel: &schluessel,
        };
        Ok(postfach::senden(tx, &self.haus.umwelt, &v.schluessel, &neu).await?.0)
    }

    /// The letter of this process: a Bescheid that grants, or a letter that confirms.
    async fn entscheiden(&self, tx: &mut Tx, v: &Vorgang) -> Result<(), Fehler> {
        let antrag = Eingefroren::oeffnen(self.haus, v)?;
        let von = self.leute.sachbearbeitung.0;
        let Some(brief) = brief(&antrag.leistung) else {
            return self.ereignis(tx, &Ereignis::Abgeschlossen { von }).await.map(|_| ());
        };
        let zahlungen = zahlung::von_vorgang(tx, self.wer.0, self.wer.1).await?;
        let zusatz = if brief.zusatz.is_some() { "Das haben wir in der Demonstration so eingetragen." } else { "" };
        let wunsch = Briefwunsch {
            leistung: &antrag.leistung,
            antworten: &antrag.antworten,
            umfeld: antrag.umfeld(),
            brief,
            von: Some(&self.leute.sachbearbeitung.1),
            zusatz,
            nebenbestimmungen: "",
            kassenzeichen: zahlungen.last().map(|z| z.kassenzeichen.to_string()),
        };
        let pdf = self.haus.setzerei.setzen(schriftstueck(self.haus, v, &wunsch)?).await?;
        let bescheid = brief.wirkung == Wirkung::Festsetzung;
        let (konto, zweck) = if bescheid { (None, Zweck::Entwurf) } else { (Some(v.konto), Zweck::Bestaetigung) };
        let ziel = Ziel { mandant: self.wer.0, vorgang: v.id, konto, zweck };
        let name = format!("{}.pdf", brief.name);
        let neu = self.haus.ablage.ablegen(&v.schluessel, ziel, &name, pdf).await?;
        let (dokument, sha256) = (neu.dokument.zeile.id, neu.dokument.zeile.sha256_text());
        let ereignis = if bescheid {
            let gebuehr = gebuehr(&antrag);
            let entscheidung = Entscheidungsart::Bewilligung;
            Ereignis::BescheidEntworfen { von, entscheidung, dokument, sha256, gebuehr }
        } else {
            Ereignis::Bestaetigt { von, dokument, sha256 }
        };
        self.ereignis(tx, &ereignis).await?;
        Ok(self.haus.ablage.eintragen(tx, &neu).await?)
    }

    /// The applicant opens the Bescheid, as its page notes it.
    async fn lesen(&self, tx: &mut Tx, v: &Vorgang) -> Result<(), Fehler> {
        let nachrichten = postfach::des_vorgangs(tx, self.wer.0, v.id).await?;
        let bescheid = nachrichten.iter().rev().find(|n| n.kopf.art == postfach::Art::Bescheid).map(|n| n.kopf.id);
        let Some(nachricht) = bescheid else { return Err("Der Bescheid liegt nicht im Postfach.".into()) };
        datenbank::sicht_setzen(tx, Sicht::KontoBei(v.konto, self.wer.0)).await?;
        postfach::lesen(tx, v.konto, nachricht, self.haus.umwelt.jetzt()).await?;
        if postfach::abruf_vermerken(tx, v.konto, nachricht, self.haus.umwelt.jetzt()).await? {
            let danach = self.ereignis(tx, &Ereignis::Abgerufen).await?;
            if let Some(tag) = danach.zustand.bekanntgabe() {
                postfach::bekanntgabe_vermerken(tx, v.konto, nachricht, tag).await?;
            }
        }
        Ok(datenbank::sicht_setzen(tx, Sicht::Mandant(self.wer.0)).await?)
    }
}

/// What the decision table assesses.
fn gebuehr(antrag: &Eingefroren) -> grund::Betrag {
    let wert = |n| antrag.leistung.formular.berechneter_wert(n, &antrag.antworten, &antrag.umfeld());
    antrag.leistung.gebuehr_name().and_then(wert).and_then(|w| w.als_betrag()).unwrap_or(grund::Betrag::NULL)
}

/// The letter that grants, or that confirms; nothing where the service has neither.
fn brief(l: &Leistung) -> Option<&Brief> {
    let mit = |w| l.stamm.briefe.values().find(|b| b.wirkung == w);
    mit(Wirkung::Festsetzung).or_else(|| mit(Wirkung::Mitteilung))
}
