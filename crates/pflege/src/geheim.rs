//! Secret values of a service: an authority sets, replaces and removes them below its other values. A page says whether one is
//! set, by whom and when; what it is stands on no page, and nobody reads it again but the machine that sends it.

use grund::{KontoId, MandantId};
use leistung::{Parameterdefinition, Zugangsregel};
use redaktion::{Gegenstand, Wertaenderung};
use uebergabe::{Zugang, Zugangsname};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf},
    format, html,
};

use crate::{
    gemeinsam::{DE, abfrage, festschreiben, ich, name_von, namen, tx},
    werte::{Pfad, Stelle, maske},
};

/// The longest secret.
const LAENGSTES: usize = 500;

/// What is wrong with a typed secret; the sentence does not repeat it.
pub fn taugt(geheimnis: &str, was: &str) -> Result<(), String> {
    if geheimnis.len() <= LAENGSTES && geheimnis.bytes().all(|z| z.is_ascii_graphic()) {
        return Ok(());
    }
    Err(format!(
        "{was} besteht aus Buchstaben, Ziffern und Zeichen ohne Umlaute und Leerzeichen, höchstens {LAENGSTES}. Fügen Sie ihn noch einmal ein."
    ))
}

impl Stelle {
    /// The secrets that the service declares, each with whom it lets in at.
    fn geheimnisse(&self) -> impl Iterator<Item = (&String, &Parameterdefinition, Zugangsregel<'_>)> {
        let stamm = &self.leistung.stamm;
        let geheime = stamm.parameter.iter().filter(|(_, d)| d.ist_geheim());
        geheime.filter_map(|(n, d)| Some((n, d, stamm.zugang(n)?)))
    }

    fn zugangsname(&self, name: &str) -> Zugangsname {
        Zugangsname { leistung: self.kennung.clone(), name: name.to_owned() }
    }
}

/// What is set at an authority for this service.
async fn gesetzte(anfrage: &Anfrage, stelle: &Stelle) -> Result<Vec<Zugang>, WebFehler> {
    let mut tx = tx(anfrage, grund::Traeger::Mandant(stelle.mandant)).await?;
    let mut da = uebergabe::zugaenge(&mut tx, stelle.mandant).await?;
    da.retain(|z| z.name.leistung == stelle.kennung);
    Ok(da)
}

/// The section below the values; nothing where the service declares no secret.
pub async fn abschnitt(anfrage: &Anfrage, stelle: &Stelle, fehler: &[Fehlerhinweis]) -> Result<Markup, WebFehler> {
    if stelle.geheimnisse().next().is_none() {
        return Ok(html! {});
    }
    let da = gesetzte(anfrage, stelle).await?;
    let namen = namen(anfrage, da.iter().map(|z| z.wer).collect()).await?;
    let wer = |k: KontoId| name_von(&namen, k);
    Ok(html! {
        (bausteine::abschnitt("Geheime Werte"))
        @match abfrage(anfrage).text("geheim") {
            "gesetzt" => (bausteine::rueckmeldung(Art::Erfolg, "Eingetragen", bausteine::absatz("Was auf diesen Schlüssel gewartet hat, geht jetzt hinaus."))),
            "entfernt" => (bausteine::rueckmeldung(Art::Erfolg, "Entfernt", bausteine::absatz("Was diesen Schlüssel braucht, wartet, bis Sie einen neuen eintragen."))),
            _ => {}
        }
        p.kern-body { "Einen geheimen Wert tragen Sie ein, ersetzen oder entfernen ihn. Wir zeigen ihn nie wieder an, auch nicht in Schreiben, Ausgaben oder Protokollen. Er geht nur an das System, für das er gilt." }
        @for (name, d, regel) in stelle.geheimnisse() {
            (einer(stelle, (name, d, regel), da.iter().find(|z| z.name.name == *name && z.ziel == regel.ziel), &wer, fehler))
        }
    })
}

fn einer(
    stelle: &Stelle,
    (name, d, regel): (&str, &Parameterdefinition, Zugangsregel<'_>),
    da: Option<&Zugang>,
    wer: &dyn Fn(KontoId) -> String,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let feld = format!("geheim-{name}");
    let weg = format!("/redaktion/werte/{}/{}/geheim", stelle.mandant, stelle.kennung);
    let stand = match da {
        Some(z) => format!(
            "Gesetzt am {} von {}. Tragen Sie nur etwas ein, wenn Sie ihn ersetzen wollen.",
            format::zeit(DE, z.gesetzt),
            wer(z.wer)
        ),
        None => "Noch nicht gesetzt.".to_owned(),
    };
    let hinweis =
        [d.hinweis.as_deref().unwrap_or_default(), &format!("Geht an: {}.", regel.empfaenger), &stand].join(" ");
    let knopf = if da.is_some() { "Schlüssel ersetzen" } else { "Schlüssel eintragen" };
    html! {
        (bausteine::formular(&weg, html! {
            input type="hidden" name="wert" value=(name);
            (Eingabe::neu(&feld, &d.frage).art("password").autocomplete("new-password").hinweis(hinweis.trim()).maximal(LAENGSTES).fehler(Fehlerhinweis::fuer(fehler, &feld)))
            (bausteine::knopfzeile(html! { (Knopf::neben(knopf).zusatz(&d.frage)) }))
        }))
        @if da.is_some() {
            (bausteine::formular(&weg, html! {
                input type="hidden" name="wert" value=(name);
                (bausteine::knopfzeile(html! { (Knopf::still("Schlüssel entfernen").zusatz(&d.frage).feld("entfernen", "ja")) }))
            }))
        }
    }
}

/// POST: sets, replaces or removes one.
pub async fn speichern(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let stelle = Stelle::lesen(&anfrage, &pfad)?;
    let name = felder.text("wert");
    let (_, d, regel) = stelle.geheimnisse().find(|(n, ..)| *n == name).ok_or(WebFehler::NichtGefunden)?;
    let feld = format!("geheim-{name}");
    let neu = felder.text(&feld).trim();
    let weg = felder.text("entfernen") == "ja";
    let einwand = match neu {
        _ if weg => None,
        "" => Some(format!("Geben Sie ein: {}", d.frage)),
        neu => taugt(neu, "Der Schlüssel").err(),
    };
    if let Some(satz) = einwand {
        return maske(&anfrage, &stelle, &stelle.felder(), vec![Fehlerhinweis::neu(feld, satz)]).await;
    }
    let (m, jetzt) = (stelle.mandant, anfrage.haus.umwelt.jetzt());
    let zugang = stelle.zugangsname(name);
    let da = gesetzte(&anfrage, &stelle).await?.iter().any(|z| z.name == zugang);
    let mut tx = tx(&anfrage, grund::Traeger::Mandant(m)).await?;
    if weg {
        if uebergabe::zugang_entfernen(&mut tx, m, &zugang).await? {
            notieren(&anfrage, &mut tx, m, &zugang, (true, false)).await?;
        }
    } else {
        let wert = (regel.ziel, neu);
        uebergabe::zugang_setzen(&mut tx, &anfrage.haus.tresor, (m, &zugang), wert, (ich(&anfrage)?, jetzt)).await?;
        notieren(&anfrage, &mut tx, m, &zugang, (da, true)).await?;
    }
    festschreiben(tx).await?;
    let getan = if weg { "entfernt" } else { "gesetzt" };
    Ok(web::weiter(&format!("/redaktion/werte/{m}/{}?geheim={getan}", stelle.kennung)))
}

/// Notes that a secret was set, replaced or removed, and never what it was.
pub async fn notieren(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    m: MandantId,
    name: &Zugangsname,
    (vorher, danach): (bool, bool),
) -> Result<(), WebFehler> {
    let schritt = Wertaenderung::geheimnis(&name.name, vorher, danach);
    let was = (m, Gegenstand::Leistung(&name.leistung));
    Ok(redaktion::werte_notieren(tx, was, &[schritt], ich(anfrage)?, anfrage.jetzt).await?)
}

/// What a change of a secret was, in words.
pub const fn satz(a: &Wertaenderung) -> &'static str {
    match (&a.alt, &a.neu) {
        (None, _) => "eingetragen",
        (Some(_), Some(_)) => "ersetzt",
        (Some(_), None) => "entfernt",
    }
}
