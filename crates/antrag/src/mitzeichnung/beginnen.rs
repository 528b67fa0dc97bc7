//! The check page where others confirm too: who, and the button that freezes the answers and invites them.

use akte::mitzeichnung::Eingeladen;
use datenbank::Sicht;
use grund::{MandantId, Sprache, Tag, kalender::plus_tage, tag_von};
use konto::Zugangscode;
use leistung::{Mitzeichnende, Mitzeichnungsregel};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Zeile},
    format, html,
    mitzeichnung::stichtag_setzen,
    texte::{antrag, mitzeichnung as t},
    weiter,
};

use super::{Blick, briefe};
use crate::{
    ausweis,
    entwurf::{self, Offen},
    ohne_konto, pruefen, senden,
};

/// Whom an application needs besides the applicant.
pub struct Bedarf<'a> {
    leistung: &'a leistung::Leistung,
    personen: Result<Vec<Mitzeichnende<'a>>, (&'a Mitzeichnungsregel, usize)>,
    heute: Tag,
}

impl<'a> Bedarf<'a> {
    /// By its answers.
    pub fn von(offen: &'a Offen) -> Self {
        let (leistung, umfeld) = (&*offen.leistung, offen.umfeld());
        // On paper the others sign too.
        let personen = if leistung.stamm.mitzeichnung.is_empty() || offen.papier.is_some() {
            Ok(Vec::new())
        } else {
            leistung.mitzeichnende(&leistung.formular.beschneiden(&offen.antworten, &umfeld), &umfeld)
        };
        Self { leistung, personen, heute: umfeld.heute }
    }

    /// Nobody else has to confirm.
    pub fn allein(&self) -> bool {
        self.personen.as_ref().is_ok_and(Vec::is_empty)
    }

    /// Where the button of the check page leads.
    pub fn ziel(&self) -> &'static str {
        if self.allein() { "absenden" } else { "mitzeichnung" }
    }

    /// What stands on it; there is none while the number of persons is wrong.
    pub fn knopf(&self, s: Sprache) -> Option<&'static str> {
        self.personen.is_ok().then(|| if self.allein() { antrag::antrag_absenden(s) } else { t::pruefen_knopf(s) })
    }

    /// Last day and day of the reminder: those of the rule that gives most time.
    fn frist(&self) -> (Tag, Tag) {
        let personen = self.personen.as_deref().unwrap_or_default();
        fristen(self.heute, personen.iter().map(|p| p.regel).max_by_key(|r| r.frist_tage))
    }

    /// Who it is and what will happen.
    pub fn hinweis(&self, s: Sprache) -> Markup {
        match &self.personen {
            Ok(personen) if personen.is_empty() => html! {},
            Ok(personen) => {
                let rolle = |p: &Mitzeichnende<'_>| self.leistung.mitzeichnungsname(s, &p.regel.id).text.to_owned();
                let zeilen: Vec<Zeile> = personen
                    .iter()
                    .map(|p| Zeile::markup(rolle(p), html! { bdi { (p.name) } br; (b::links_laufend(&p.email)) }))
                    .collect();
                html! {
                    (b::abschnitt(t::pruefen_titel(s)))
                    (b::angaben(s, &zeilen))
                    (b::absatz(t::pruefen_text(s)))
                    (b::absatz(&t::pruefen_frist(s, format::tag(s, self.frist().0))))
                }
            }
            Err((regel, anzahl)) => {
                let rolle = self.leistung.mitzeichnungsname(s, &regel.id).text;
                let satz = t::pruefen_anzahl(s, rolle, regel.mindestens, regel.hoechstens, anzahl);
                b::meldung(Art::Fehler, t::pruefen_anzahl_titel(s), b::absatz(&satz))
            }
        }
    }
}

/// Last day and day of the reminder, counted from today.
pub fn fristen(heute: Tag, regel: Option<&Mitzeichnungsregel>) -> (Tag, Tag) {
    let (tage, vorher) = regel.map_or((14, 4), |r| (r.frist_tage, r.erinnern_tage));
    let frist = plus_tage(heute, tage.into());
    (frist, plus_tage(frist, -i32::from(vorher)))
}

/// POST: freezes what the check page showed, and invites. Pressed twice, it is one round.
pub async fn beginnen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let offen = match entwurf::lesen(&anfrage, entwurf::kennung(&id)?).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let e = &offen.entwurf;
    if felder.text("mandant").parse().ok().map(MandantId) != Some(e.bezug.mandant) {
        return Err(WebFehler::Unlesbar);
    }
    let (umfeld, f) = (offen.umfeld(), &offen.leistung.formular);
    if let Err(fehlt) = f.vollstaendig_pruefen(&offen.antworten, &umfeld) {
        return Ok(weiter(&offen.pfad(&format!("seite/{}?zurueck=pruefen", fehlt.seite))));
    }
    let pruefsumme = pruefen::pruefsumme(&offen);
    if felder.text("pruefsumme") != pruefsumme {
        return senden::konflikt(&anfrage, &offen, felder.text("gezeigt"));
    }
    if ausweis::fehlt_zum_senden(&anfrage, &offen) {
        return Ok(weiter(&offen.pfad("pruefen")));
    }
    let bedarf = Bedarf::von(&offen);
    let Ok(personen) = bedarf.personen.as_ref() else { return Ok(weiter(&offen.pfad("pruefen"))) };
    if personen.is_empty() {
        return Ok(weiter(&offen.pfad("pruefen")));
    }
    let haus = &anfrage.haus;
    for p in personen {
        match haus.konten.einladung_zaehlen(&p.email, anfrage.herkunft).await {
            Ok(()) => {}
            Err(konto::Fehler::ZuVieleVersuche { bis }) => return ohne_konto::warten(&anfrage, bis),
            Err(e) => return Err(e.into()),
        }
    }
    let antworten = f.beschneiden(&offen.antworten, &umfeld);
    let mut antrag = senden::eingefroren(&anfrage, &offen, &antworten, &pruefsumme)?;
    stichtag_setzen(&mut antrag, tag_von(anfrage.jetzt));
    let eingeladene: Vec<Eingeladen> = personen.iter().map(|p| eingeladen(&anfrage, p)).collect();
    let bytes = serde_json::to_vec(&antrag).map_err(WebFehler::intern)?;
    let mut tx = haus.db.tx(Sicht::KontoBei(e.konto, e.bezug.mandant)).await?;
    let begonnen = akte::mitzeichnung::beginnen(&mut tx, &haus.umwelt, e, &bytes, &eingeladene, bedarf.frist()).await?;
    haus.entwuerfe().vergessen(e.id);
    if begonnen.is_none() {
        // Saved or frozen since: the pages say which.
        return Ok(weiter(&offen.pfad("pruefen")));
    }
    let runde = akte::mitzeichnung::laden(&mut tx, &haus.tresor, e.konto, e.id).await?;
    let blick = Blick::neu(haus, runde.ok_or_else(|| WebFehler::intern("the round just begun is not there"))?)?;
    for m in &blick.runde.mitzeichnungen {
        briefe::einladung(haus, &mut tx, &blick, m, briefe::Anlass::Bitte("bitte")).await?;
    }
    entwurf::abschliessen(tx).await?;
    haus.arbeit.notify_one();
    Ok(weiter(&offen.pfad("mitzeichnung?war=begonnen")))
}

fn eingeladen(anfrage: &Anfrage, p: &Mitzeichnende<'_>) -> Eingeladen {
    let umwelt = &anfrage.haus.umwelt;
    Eingeladen {
        regel: p.regel.id.clone(),
        name: p.name.clone(),
        email: p.email.clone(),
        link: pruefen::hex(&umwelt.bytes::<32>()),
        code: Zugangscode::neu(umwelt).zeigen(),
    }
}
