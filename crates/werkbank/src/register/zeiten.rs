//! How long the runs of a shared process really take: at its owner, and at those who took the same process over and let others
//! see it. Only where the owner agreed, and only from as many runs on that no figure points to one matter.

use ::ablauf::Modell;
use akte::spuren;
use datenbank::Sicht;
use grund::{LeistungKennung, MandantId, Traeger, VersionHash};
use jiff::SignedDuration;
use konto::Aktion;
use web::{
    Anfrage, Markup, WebFehler,
    ablauf::{
        Schrittvergleich,
        messung::{Messung, ergebnis},
        vergleichen,
    },
    angebot, bausteine, html,
};
use werkstatt::register::Prozess;

use super::alle;
use crate::gemeinsam::traeger;

/// Runs of the last year count, and at most so many of an authority.
const TAGE: i64 = 365;
const HOECHSTENS: i64 = 2_000;
/// Most authorities that are read for one process, those with most runs first.
const BEHOERDEN: usize = 40;

/// What was measured of a process, and where.
pub struct Gemessen {
    /// The measurement over all authorities together.
    pub messung: Messung,
    /// At how many authorities.
    pub behoerden: usize,
    /// Do others see it, too?
    pub geteilt: bool,
}

/// What may be said about how long a process takes.
pub enum Zeiten {
    /// Its owner keeps it to herself.
    NichtGeteilt,
    /// Too few runs, or at one authority of a Land alone.
    ZuWenige,
    /// This.
    Da(Gemessen),
}

impl Zeiten {
    /// The measurement, where there is one.
    pub const fn messung(&self) -> Option<&Messung> {
        if let Self::Da(g) = self { Some(&g.messung) } else { None }
    }
}

/// The authorities whose matters follow a process of this owner.
fn orte(anfrage: &Anfrage, t: Traeger, l: &LeistungKennung) -> Vec<MandantId> {
    match t {
        Traeger::Mandant(m) => vec![m],
        Traeger::Land(land) => {
            let stand = anfrage.haus.verzeichnis.stand();
            let dort = |m: MandantId| angebot::land(&anfrage.haus, Traeger::Mandant(m)) == Some(land);
            let bietet = |m: MandantId| stand.parameter(l, m).is_some();
            stand.mandanten().iter().map(|m| m.id).filter(|m| bietet(*m) && dort(*m)).collect()
        }
    }
}

/// The runs of a service at these authorities that follow this very process: all of them together, and where they were.
async fn messen(
    anfrage: &Anfrage,
    (leistung, modell): (&LeistungKennung, &Modell),
    orte: &[MandantId],
    laeufe: &mut Vec<spuren::Lauf>,
    wo: &mut Vec<MandantId>,
) -> Result<(), WebFehler> {
    let seit = anfrage.jetzt.checked_sub(SignedDuration::from_hours(24 * TAGE)).map_err(WebFehler::intern)?;
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    let mit = spuren::orte_mit_laeufen(&mut tx, leistung, orte, seit).await?;
    let mut bekannt: Vec<(VersionHash, bool)> = Vec::new();
    for (m, _) in mit.into_iter().take(BEHOERDEN) {
        datenbank::sicht_setzen(&mut tx, Sicht::Mandant(m)).await?;
        let mut hier = spuren::laeufe(&mut tx, m, leistung, seit, HOECHSTENS).await?;
        hier.retain(|l| {
            if let Some((_, ja)) = bekannt.iter().find(|(v, _)| *v == l.ablauf) {
                return *ja;
            }
            let fassung = anfrage.haus.leistungen.version(&l.ablauf);
            let ja = fassung.is_some_and(|f| vergleichen(&f.ablauf, modell).iter().all(Schrittvergleich::gleich));
            bekannt.push((l.ablauf, ja));
            ja
        });
        if !hier.is_empty() && !wo.contains(&m) {
            wo.push(m);
        }
        laeufe.extend(hier);
    }
    Ok(())
}

/// What may be said about an entry: with everybody who follows the same process and agreed (`zusammen`), or of its owner alone,
/// to compare one with another.
pub async fn des_eintrags(
    anfrage: &Anfrage,
    p: &Prozess,
    modell: &Modell,
    zusammen: bool,
) -> Result<Zeiten, WebFehler> {
    let eigener = traeger(anfrage, Aktion::Lesen)?.contains(&p.traeger);
    if !p.angaben.zeiten && !eigener {
        return Ok(Zeiten::NichtGeteilt);
    }
    // The same process elsewhere, with those who agreed too.
    let gleiche = alle(anfrage)
        .await?
        .into_iter()
        .filter(|a| zusammen && a.id != p.id && a.modell == p.modell && a.angaben.zeiten);
    let mit: Vec<(LeistungKennung, Traeger)> =
        gleiche.map(|a| (a.leistung, a.traeger)).chain([(p.leistung.clone(), p.traeger)]).collect();
    let (mut laeufe, mut wo, mut fertig) = (Vec::new(), Vec::new(), Vec::new());
    for (leistung, t) in mit {
        let mut neue = orte(anfrage, t, &leistung);
        neue.retain(|m| !fertig.contains(&(leistung.clone(), *m)));
        fertig.extend(neue.iter().map(|m| (leistung.clone(), *m)));
        messen(anfrage, (&leistung, modell), &neue, &mut laeufe, &mut wo).await?;
    }
    let messung = Messung::aus(&laeufe);
    // A Land speaks for all of its authorities together, never for one alone.
    let einer = wo.len() < 2 && matches!(p.traeger, Traeger::Land(_));
    if einer || !messung.genug() {
        return Ok(Zeiten::ZuWenige);
    }
    Ok(Zeiten::Da(Gemessen { messung, behoerden: wo.len(), geteilt: p.angaben.zeiten }))
}

/// What may be said about a draft of her own: the runs of its service, where they follow this process.
pub async fn des_entwurfs(anfrage: &Anfrage, w: &werkstatt::Werkstueck, modell: &Modell) -> Result<Zeiten, WebFehler> {
    let (mut laeufe, mut wo) = (Vec::new(), Vec::new());
    let orte = orte(anfrage, w.traeger, &w.leistung);
    messen(anfrage, (&w.leistung, modell), &orte, &mut laeufe, &mut wo).await?;
    let messung = Messung::aus(&laeufe);
    if !messung.genug() || (wo.len() < 2 && matches!(w.traeger, Traeger::Land(_))) {
        return Ok(Zeiten::ZuWenige);
    }
    Ok(Zeiten::Da(Gemessen { messung, behoerden: wo.len(), geteilt: false }))
}

/// Where it was measured, in a sentence.
pub fn woher(g: &Gemessen) -> String {
    let wo = if g.behoerden == 1 {
        "bei einer Behörde".to_owned()
    } else {
        format!("bei {} Behörden zusammen", g.behoerden)
    };
    let wer = if g.geteilt { "" } else { " Das sehen nur Sie; die Zeiten sind nicht geteilt." };
    format!(
        "Gemessen an {} Vorgängen des letzten Jahres, {wo}: wann der Ablauf einen Schritt erreicht und verlassen hat. Wer gearbeitet hat und worum es ging, geht nicht ein.{wer}",
        g.messung.laeufe
    )
}

/// The section on the page of an entry.
pub fn abschnitt(z: &Zeiten, modell: &Modell) -> Markup {
    html! {
        (bausteine::abschnitt("Gemessene Zeiten"))
        @match z {
            Zeiten::NichtGeteilt => p.kern-body { "Wie lange dieser Ablauf wirklich dauert, behält die Stelle für sich, der er gehört." },
            Zeiten::ZuWenige => p.kern-body { "Für eine Messung sind es noch zu wenige Vorgänge: Gezeigt wird erst, was auf keinen einzelnen hinweist. Bei einem Land zählen mindestens zwei Behörden zusammen." },
            Zeiten::Da(g) => {
                p.kern-body { (woher(g)) }
                (ergebnis(&g.messung, modell, true))
            }
        }
    }
}
