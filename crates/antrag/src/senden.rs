//! Sending, exactly once: the draft becomes Antrag, first event and effects in one statement, and only if it still is as
//! it was checked.

use akte::{Eingang, entwurf::Entwurf};
use betrieb::Merkmal;
use formular::{Abschnitt, Antworten, Umfeld};
use grund::{Ags, MandantId, Sprache, Zeitpunkt};
use http::StatusCode;
use leistung::{Leistung, Parameter};
use serde_json::{Value, json};
use vorgang::{
    Effect, Ereignis, Vorgaben, Zustand,
    frist::{Dauer, Kalender},
};
use web::{
    Anfrage, Ausweisvermerk, Ergebnis, Felder, Haus, Seite, WebFehler,
    axum::{extract::Path, response::Response},
    bausteine::{self, Rang},
    eingangskorb::{self, Eingangskorb},
    html,
    texte::{antrag as t, vertretung},
    vertretung::{Grundlage, Vertretung},
    weiter,
};

use crate::{
    ausweis,
    entwurf::{self, Offen},
    erfassen,
    mitzeichnung::beginnen::Bedarf,
    pruefen,
};

/// Attempts when the draft is saved at the same moment.
const VERSUCHE: usize = 3;

/// POST: "Verbindlich absenden". Repeated, it leads to the same receipt.
pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let id = entwurf::kennung(&id)?;
    let mandant = MandantId(felder.text("mandant").parse().map_err(|_| WebFehler::Unlesbar)?);
    for versuch in 0..=VERSUCHE {
        let (offen, geraten) = match entwurf::zum_schreiben(&anfrage, id, versuch).await {
            Ok(beides) => beides,
            Err(anderswo) => return anderswo.antwort(),
        };
        if offen.entwurf.bezug.mandant != mandant {
            return Err(WebFehler::Unlesbar);
        }
        let antwort = match &offen.papier {
            Some(papier) => erfassen::senden::einmal(&anfrage, &offen, papier, &felder, geraten).await?,
            None => einmal(&anfrage, &offen, &felder, geraten).await?,
        };
        if let Some(antwort) = antwort {
            return Ok(antwort);
        }
        // Saved, sent or thrown away since we read it: the database says which.
        anfrage.haus.entwuerfe().vergessen(id);
    }
    Err(WebFehler::Konflikt(t::antrag_gleichzeitig(anfrage.sprache).to_owned()))
}

/// One attempt. `None`: the draft is not as it was read, or only the database can say why it cannot be sent.
async fn einmal(
    anfrage: &Anfrage,
    offen: &Offen,
    felder: &Felder,
    geraten: bool,
) -> Result<Option<Response>, WebFehler> {
    let umfeld = offen.umfeld();
    let f = &offen.leistung.formular;
    if let Err(fehlt) = f.vollstaendig_pruefen(&offen.antworten, &umfeld) {
        let ziel = offen.pfad(&format!("seite/{}?zurueck=pruefen", fehlt.seite));
        return Ok((!geraten).then(|| weiter(&ziel)));
    }
    // The check page says how: nothing is lost on the way.
    if ausweis::fehlt_zum_senden(anfrage, offen) {
        return Ok(Some(weiter(&offen.pfad("pruefen"))));
    }
    let pruefsumme = pruefen::pruefsumme(offen);
    if felder.text("pruefsumme") != pruefsumme {
        return if geraten { Ok(None) } else { konflikt(anfrage, offen, felder.text("gezeigt")).map(Some) };
    }
    if !Bedarf::von(offen).allein() {
        // Others have to confirm it first; the check page says who.
        return Ok((!geraten).then(|| weiter(&offen.pfad("pruefen"))));
    }
    let antworten = f.beschneiden(&offen.antworten, &umfeld);
    let antrag = eingefroren(anfrage, offen, &antworten, &pruefsumme)?;
    let ohne_konto = anfrage.sitzung()?.ohne_konto.is_some();
    let sendung = Sendung { leistung: &offen.leistung, antworten: &antworten, umfeld, antrag: &antrag, ohne_konto };
    let gesendet = sendung.schreiben(&anfrage.haus, &offen.entwurf, anfrage.jetzt).await?;
    Ok(gesendet.then(|| weiter(&offen.pfad("eingang"))))
}

/// What is frozen of a draft: pruned answers, the parameters that held, the hash of what was shown, how the identity was
/// proved.
pub fn eingefroren(
    anfrage: &Anfrage,
    offen: &Offen,
    antworten: &Antworten,
    pruefsumme: &str,
) -> Result<Value, WebFehler> {
    // How a caseworker proved who she is proves nothing about the person.
    let nachweis = anfrage.sitzung()?.nachweis.as_ref().filter(|_| offen.papier.is_none()).map(Ausweisvermerk::from);
    let mut antrag = rumpf((antworten, &offen.parameter), anfrage.sprache, pruefsumme, nachweis.as_ref());
    if let Some(vertretung) = &offen.vertretung {
        vertretung.eintragen(&mut antrag);
    }
    if let Some(gegenstand) = &offen.gegenstand {
        gegenstand.eintragen(&mut antrag);
    }
    Ok(antrag)
}

/// What every frozen Antrag holds.
pub fn rumpf(
    (antworten, parameter): (&Antworten, &Parameter),
    sprache: Sprache,
    pruefsumme: &str,
    nachweis: Option<&Ausweisvermerk>,
) -> Value {
    json!({
        "antworten": antworten,
        "parameter": Value::from(parameter.kontext()),
        "sprache": sprache.tag(),
        "pruefsumme": pruefsumme,
        "nachweis": nachweis,
    })
}

/// What becomes of a draft when it is sent.
pub struct Sendung<'a> {
    /// The service in the draft's version.
    pub leistung: &'a Leistung,
    /// The pruned answers.
    pub antworten: &'a Antworten,
    /// What expressions know besides.
    pub umfeld: Umfeld<'a>,
    /// The frozen Antrag.
    pub antrag: &'a Value,
    /// Its owner has no mailbox.
    pub ohne_konto: bool,
}

/// What is written when a draft is sent, with its bytes: [`Eingang`] borrows from it.
pub struct Eingereicht {
    antrag: Vec<u8>,
    /// How the desk recognises the matter: who applied, empty where the answers do not say.
    pub kurz: String,
    zustand: Zustand,
    ereignis: Ereignis,
    effects: Vec<Effect>,
}

impl Eingereicht {
    /// As the Akte takes it.
    pub fn eingang(&self) -> Eingang<'_> {
        Eingang {
            antrag: &self.antrag,
            kurz: &self.kurz,
            zustand: &self.zustand,
            ereignis: &self.ereignis,
            effects: &self.effects,
        }
    }
}

impl Sendung<'_> {
    /// Draft out, matter and effects in. `false`: the draft is not as it was read.
    pub async fn schreiben(&self, haus: &Haus, entwurf: &Entwurf, jetzt: Zeitpunkt) -> Result<bool, WebFehler> {
        self.vollmacht_pruefen(haus, entwurf).await?;
        let daten = self.daten(entwurf.id);
        let (zustand, effects) =
            vorgang::beginnen(&self.leistung.ablauf, self.vorgaben(&entwurf.bezug.ags), &daten, jetzt)
                .map_err(|grund| WebFehler::Konflikt(grund.to_string()))?;
        let korb = eingangskorb::bestimmen(haus, self.leistung, (self.antworten, &self.umfeld), &entwurf.bezug).await?;
        let eingereicht = self.eingereicht((zustand, effects), Ereignis::Eingegangen, korb.as_ref())?;
        let dort = korb.and_then(|k| k.einheit()).map(|einheit| {
            let bezug = akte::entwurf::Bezug { einheit, ..entwurf.bezug.clone() };
            Entwurf { bezug, ..entwurf.clone() }
        });
        let entwurf = dort.as_ref().unwrap_or(entwurf);
        let gesendet = haus.schreibgang().absenden(&haus.umwelt, entwurf, &eingereicht.eingang()).await;
        if gesendet.map_err(WebFehler::intern)?.is_none() {
            return Ok(false);
        }
        haus.entwuerfe().vergessen(entwurf.id);
        haus.arbeit.notify_one();
        entwurf::ort_zaehlen(haus, entwurf, None);
        entwurf::zaehlen_am(haus, jetzt, &entwurf.bezug, Merkmal::Abgesendet, "");
        let dauer = betrieb::dauer(entwurf.angelegt, jetzt);
        entwurf::zaehlen_am(haus, jetzt, &entwurf.bezug, Merkmal::Dauer, dauer);
        Ok(true)
    }

    /// All that is written of it, whichever way it came: the Antrag with what the rules said of its inbox, what the process
    /// decided, and who applied.
    pub fn eingereicht(
        &self,
        (zustand, effects): (Zustand, Vec<Effect>),
        ereignis: Ereignis,
        korb: Option<&Eingangskorb>,
    ) -> Result<Eingereicht, WebFehler> {
        let antrag = match korb {
            None => serde_json::to_vec(self.antrag),
            Some(korb) => {
                let mut antrag = self.antrag.clone();
                korb.eintragen(&mut antrag);
                serde_json::to_vec(&antrag)
            }
        };
        let kurz = self.leistung.empfaenger(self.antworten).into_iter().next().unwrap_or_default();
        Ok(Eingereicht { antrag: antrag.map_err(WebFehler::intern)?, kurz, zustand, ereignis, effects })
    }

    /// What the process may ask for.
    pub fn daten(&self, id: grund::VorgangId) -> serde_json::Map<String, Value> {
        let mut daten = match Value::from(&self.leistung.formular.werte(self.antworten, &self.umfeld)) {
            Value::Object(daten) => daten,
            _ => serde_json::Map::new(),
        };
        daten.insert("vorgangsnummer".to_owned(), grund::Vorgangsnummer::von(id).to_string().into());
        daten
    }

    /// Whoever acts by a mandate of another account must still have it: it may be revoked at any time.
    async fn vollmacht_pruefen(&self, haus: &Haus, entwurf: &Entwurf) -> Result<(), WebFehler> {
        let Some(v) = Vertretung::aus(self.antrag) else { return Ok(()) };
        let Grundlage::Vollmacht { id, .. } = v.grundlage else { return Ok(()) };
        if haus.konten.vollmacht_gilt(id, entwurf.konto, &entwurf.bezug.leistung).await? {
            return Ok(());
        }
        let sprache = self.antrag.get("sprache").and_then(Value::as_str).and_then(|s| s.parse().ok());
        Err(WebFehler::Konflikt(vertretung::gilt_nicht(sprache.unwrap_or_default(), &v.fuer)))
    }

    /// The rules that are frozen with the matter.
    pub fn vorgaben(&self, ags: &str) -> Vorgaben {
        let ags: Option<Ags> = ags.parse().ok();
        let bekanntgabe = self.leistung.stamm.bekanntgabe;
        let kalender = ags.and_then(Kalender::von).unwrap_or(Kalender::SACHSEN);
        Vorgaben {
            kalender,
            bekanntgabe: if self.leistung.kein_postfach(self.antworten) {
                bekanntgabe.per_post()
            } else if self.ohne_konto {
                bekanntgabe.ohne_postfach()
            } else {
                bekanntgabe
            },
            bearbeitung: Some(Dauer::Tage(self.leistung.stamm.bearbeitung.ziel_tage)),
            weiterleiten: self.leistung.momente(),
            erinnern: self.leistung.stamm.erinnerung.is_some(),
            fiktion: self.leistung.genehmigungsfiktion(kalender.land).map(|f| f.dauer),
            ohne_stillstand: self.leistung.stamm.bearbeitung.ohne_stillstand.is_some(),
        }
    }
}

/// The draft changed since the check page was read: says what differs, sends nothing.
pub fn konflikt(anfrage: &Anfrage, offen: &Offen, gezeigt: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let jetzt = offen.leistung.formular.zusammenfassung(&offen.antworten, &offen.umfeld(), s);
    let alt: Vec<(&str, &str)> = gezeigt.split(' ').filter_map(|t| t.rsplit_once(':')).collect();
    let (anders, weg) = unterschiede(&alt, &jetzt);
    let inhalt = html! {
        p.kern-body { (t::antrag_konflikt_text(s)) }
        @if !anders.is_empty() {
            h2.kern-heading-medium { (t::antrag_konflikt_liste(s)) }
            (bausteine::angaben(s, &anders.iter().map(|z| {
                bausteine::Zeile::markup(pruefen::frage(z), pruefen::antwort(s, z))
            }).collect::<Vec<_>>()))
        }
        @if !weg.is_empty() { p.kern-body { (t::antrag_konflikt_weg(s, weg.join(", "))) } }
        p { (bausteine::linkknopf(Rang::Haupt, &offen.pfad("pruefen"), t::antrag_konflikt_pruefen(s))) }
    };
    Seite::neu(anfrage, t::antrag_konflikt_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .status(StatusCode::CONFLICT)
        .inhalt(inhalt)
        .antwort()
}

/// Lines whose content differs from what was shown, and names of lines that are gone.
fn unterschiede<'a>(alt: &[(&str, &str)], jetzt: &'a [Abschnitt]) -> (Vec<&'a formular::Zeile>, Vec<String>) {
    let zeilen: Vec<&formular::Zeile> = jetzt.iter().flat_map(|a| &a.zeilen).collect();
    let anders = zeilen
        .iter()
        .filter(|z| alt.iter().find(|(n, _)| *n == z.name).is_none_or(|(_, h)| *h != pruefen::abdruck(z)))
        .copied()
        .collect();
    let weg = alt.iter().filter(|(n, _)| !zeilen.iter().any(|z| z.name == *n)).map(|(n, _)| (*n).to_owned()).collect();
    (anders, weg)
}
