//! Which service, where, when did the paper arrive, for whom; and the draft, new or the printed one that is taken over.

use std::sync::Arc;

use akte::papier::Druck;
use datenbank::Sicht;
use grund::{Ags, EinheitId, MandantId, Tag, VorgangId, Vorgangsnummer, tag_von};
use jiff::ToSpan;
use leistung::Leistung;
use verzeichnis::Gemeinde;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self as b, Art, Auswahl, Datumsfeld, Eingabe, Fehlerhinweis, Knopf, Option_, Zeile},
    format, html,
    papier::Papier,
    weiter,
};

use super::{DE, seite};
use crate::{
    beginnen::{self, Wunsch},
    entwurf,
};

/// Days before today on which a paper may have arrived: what is older is a typing error or a case for the head of the unit.
const HOECHSTENS_TAGE: i64 = 366;

/// A service that one of her units takes, with the unit.
struct Angebot {
    leistung: Arc<Leistung>,
    einheit: EinheitId,
    mandant: MandantId,
}

/// What the units of this person take online, by name.
fn angebote(anfrage: &Anfrage) -> Result<Vec<Angebot>, WebFehler> {
    let haus = &anfrage.haus;
    let (stand, heute) = (haus.verzeichnis.stand(), tag_von(anfrage.jetzt));
    let mut alle = Vec::new();
    for m in &anfrage.sitzung()?.mitgliedschaften {
        for kennung in stand.leistungen_von(m.einheit, heute) {
            let leistung = haus.leistungen.aktuell_bei(kennung.as_str(), m.mandant);
            // An objection begins at the decision that it is against.
            let leistung = leistung.filter(|l| l.kennung() != web::widerspruch::DIENST);
            alle.extend(leistung.map(|leistung| Angebot { leistung, einheit: m.einheit, mandant: m.mandant }));
        }
    }
    alle.sort_by_cached_key(|a| (grund::suchform(a.leistung.name(DE)), a.einheit));
    alle.dedup_by(|a, b| a.leistung.kennung() == b.leistung.kennung() && a.einheit == b.einheit);
    Ok(alle)
}

/// The places at which a unit of this person takes a service.
fn orte(anfrage: &Anfrage, kennung: &str) -> Result<Vec<Arc<Gemeinde>>, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let Some(leistung) = anfrage.haus.leistungen.aktuell(kennung) else { return Ok(Vec::new()) };
    let (stand, heute) = (anfrage.haus.verzeichnis.stand(), tag_von(anfrage.jetzt));
    let hier = |g: &&Arc<Gemeinde>| {
        let z = stand.zustaendig(&leistung.stamm.kennung, &g.ags, heute);
        z.is_some_and(|z| z.online && sitzung.rolle_in(z.mandant.id, z.einheit.id).is_some())
    };
    Ok(stand.gemeinden().iter().filter(hier).cloned().collect())
}

/// GET: the services; or, of one, the questions about the paper.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let mut felder = Felder::lesen(anfrage.abfrage.as_bytes()).unwrap_or_default();
    if felder.text("leistung").is_empty() {
        return auswahl(&anfrage);
    }
    heute_vorschlagen(&anfrage, &mut felder);
    maske(&anfrage, &felder, Vec::new()).await
}

fn auswahl(anfrage: &Anfrage) -> Ergebnis {
    let alle = angebote(anfrage)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let name = |e: EinheitId| stand.einheit(e).map(|e| e.name.clone()).unwrap_or_default();
    let mehrere = alle.iter().any(|a| alle.first().is_some_and(|e| e.einheit != a.einheit));
    let inhalt = html! {
        (b::absatz("Wozu ist der Antrag? Steht ein Strichcode auf dem Formular, lesen Sie ihn ein: Dann ist die Leistung schon gewählt, und ausgefüllte Formulare bringen ihre Angaben mit."))
        p.kern-body { (b::link("/amt/scannen", "Strichcode einlesen")) }
        @if alle.is_empty() {
            (b::meldung(Art::Hinweis, "Keine Leistung", b::absatz("Ihre Stellen bieten keine Leistung mit einem Online-Formular an.")))
        } @else {
            ul.kern-list.kern-list--bullet {
                @for a in &alle {
                    li {
                        (b::link(&format!("/amt/papier/neu?leistung={}", a.leistung.kennung()), a.leistung.name(DE)))
                        @if mehrere { ", " (name(a.einheit)) }
                        @if stand.parameter(&a.leistung.stamm.kennung, a.mandant).is_none() { " (nicht online angeboten)" }
                    }
                }
            }
        }
    };
    seite(anfrage, "Papierantrag erfassen").krume(super::HEIM, "Anträge auf Papier").inhalt(inhalt).antwort()
}

/// A printed draft with this number at one of her authorities, and at which.
async fn druck(anfrage: &Anfrage, nummer: &str) -> Result<Option<(MandantId, Druck)>, WebFehler> {
    let Some(nummer) = Vorgangsnummer::gelesen(nummer) else { return Ok(None) };
    let mandanten: std::collections::BTreeSet<_> =
        anfrage.sitzung()?.mitgliedschaften.iter().map(|m| m.mandant).collect();
    for mandant in mandanten {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        if let Some(druck) = akte::papier::druck(&mut tx, mandant, &nummer).await? {
            return Ok(Some((mandant, druck)));
        }
    }
    Ok(None)
}

async fn maske(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let kennung = felder.text("leistung");
    let orte = orte(anfrage, kennung)?;
    let leistung = anfrage.haus.leistungen.aktuell(kennung).filter(|_| !orte.is_empty());
    let Some(leistung) = leistung else { return Err(WebFehler::NichtGefunden) };
    let nummer = felder.text("nummer");
    let druck = druck(anfrage, nummer).await?;
    if let Some((_, Druck { vorgang, uebernommen: Some(_), .. })) = druck {
        return schon_uebernommen(anfrage, vorgang).await;
    }
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let wahl: Vec<(String, String)> = orte.iter().map(|g| (g.ags.as_str().to_owned(), g.name.anzeige())).collect();
    let gewaehlt = match wahl.as_slice() {
        [(ags, _)] => ags.as_str(),
        _ => felder.text("ort"),
    };
    let inhalt = html! {
        (b::angaben(DE, &zeilen(&leistung, &wahl, nummer)))
        (vom_druck(nummer, druck.as_ref().map(|(_, d)| d)))
        (b::formular("/amt/papier/neu", html! {
            input type="hidden" name="leistung" value=(kennung);
            input type="hidden" name="nummer" value=(nummer);
            @if wahl.len() == 1 { input type="hidden" name="ort" value=(gewaehlt); }
            @else {
                (Auswahl::liste(DE, "ort", "Für welchen Ort?", wahl.iter().map(|(a, n)| Option_::neu(a, n))).wert(gewaehlt).fehler(zu("ort")))
            }
            (fragen_zum_papier(felder, &fehler, "Für wen ist der Antrag?"))
            (b::knopfzeile(html! { (Knopf::haupt("Weiter")) }))
        }))
    };
    seite(anfrage, "Papierantrag erfassen")
        .krume(super::HEIM, "Anträge auf Papier")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// What every paper is asked: its day, for whom it is, where letters go.
pub(super) fn fragen_zum_papier(felder: &Felder, fehler: &[Fehlerhinweis], wer: &str) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    html! {
        (Datumsfeld::neu(DE, "eingang", "Wann ist das Papier eingegangen?")
            .hinweis("Der Tag des Eingangsstempels. Alle Fristen zählen von diesem Tag an.")
            .werte(felder.text("eingang.tag"), felder.text("eingang.monat"), felder.text("eingang.jahr")).fehler(zu("eingang")))
        (Eingabe::neu("person", wer).hinweis("Vorname und Nachname oder die Firma, wie auf dem Papier.")
            .autocomplete("off").maximal(120).wert(felder.text("person")).fehler(zu("person")))
        (b::abschnitt("Anschrift für Briefe"))
        (b::absatz("Nur wenn sie im Antrag nicht steht oder Briefe woandershin gehen sollen. Sonst gilt die Anschrift im Antrag."))
        (Eingabe::neu("strasse", "Straße und Hausnummer, oder Postfach").autocomplete("off").maximal(120).wert(felder.text("strasse")).freiwillig(DE).fehler(zu("strasse")))
        (Eingabe::neu("plzort", "Postleitzahl und Ort").autocomplete("off").maximal(120).wert(felder.text("plzort")).freiwillig(DE).fehler(zu("plzort")))
    }
}

/// Today, as the day that is asked for first.
pub(super) fn heute_vorschlagen(anfrage: &Anfrage, felder: &mut Felder) {
    let heute = tag_von(anfrage.jetzt);
    let tag =
        [("tag", heute.day().to_string()), ("monat", heute.month().to_string()), ("jahr", heute.year().to_string())];
    felder.0.extend(tag.map(|(t, w)| (format!("eingang.{t}"), w)));
}

fn zeilen(leistung: &Leistung, orte: &[(String, String)], nummer: &str) -> Vec<Zeile> {
    let mut zeilen = vec![Zeile::neu("Leistung", leistung.name(DE))];
    if let [(_, ort)] = orte {
        zeilen.push(Zeile::neu("Ort", ort));
    }
    zeilen.extend((!nummer.is_empty()).then(|| Zeile::neu("Nummer auf dem Formular", nummer)));
    zeilen
}

fn vom_druck(nummer: &str, druck: Option<&Druck>) -> Markup {
    match druck {
        Some(d) => b::meldung(
            Art::Erfolg,
            "Die Angaben liegen vor",
            b::absatz(&format!(
                "Das Formular wurde am {} ausgefüllt ausgedruckt. Seine Angaben werden übernommen, Sie tippen nichts ab. Vergleichen Sie sie mit dem Papier: Es gilt, was dort unterschrieben ist.",
                format::zeit(DE, d.gedruckt)
            )),
        ),
        None if !nummer.is_empty() => b::meldung(
            Art::Hinweis,
            "Keine Angaben hinterlegt",
            b::absatz(
                "Zu dieser Nummer liegt bei Ihren Stellen kein ausgefülltes Formular vor. Sie geben die Angaben vom Papier ein.",
            ),
        ),
        None => html! {},
    }
}

/// Somebody is entering it already.
async fn schon_uebernommen(anfrage: &Anfrage, vorgang: VorgangId) -> Ergebnis {
    let konto = anfrage.sitzung()?.konto;
    let mut tx = entwurf::tx(anfrage, konto).await?;
    if akte::entwurf::laden(&mut tx, &anfrage.haus.tresor, konto, vorgang).await?.is_some() {
        return Ok(weiter(&format!("/antrag/{vorgang}")));
    }
    Err(WebFehler::Konflikt("Dieses Formular erfasst schon eine Kollegin oder ein Kollege.".to_owned()))
}

/// What the page asks, checked.
pub(super) struct Gueltig {
    pub eingegangen: Tag,
    person: String,
    anschrift: Vec<String>,
}

impl Gueltig {
    /// As it is kept with the draft, entered by the one who is signed in.
    pub fn papier(self, anfrage: &Anfrage) -> Result<Papier, WebFehler> {
        let sitzung = anfrage.sitzung()?;
        Ok(Papier {
            eingegangen: self.eingegangen,
            von: sitzung.konto,
            durch: sitzung.name.clone(),
            begonnen: None,
            person: self.person,
            anschrift: self.anschrift,
            scans: Vec::new(),
            eigner: None,
            danach_geaendert: false,
            luecken: Vec::new(),
            erfasst: None,
        })
    }
}

pub(super) fn pruefen(anfrage: &Anfrage, felder: &Felder) -> Result<Gueltig, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let eingegangen =
        eingangstag(felder, tag_von(anfrage.jetzt)).map_err(|e| fehler.push(Fehlerhinweis::neu("eingang", e)));
    let mut text = |feld: &'static str| {
        grund::bereinigen(felder.text(feld)).map_err(|e| {
            let satz = format!("Das Zeichen „{}“ ist nicht erlaubt. Löschen Sie es.", e.zeichen);
            fehler.push(Fehlerhinweis::neu(feld, satz));
        })
    };
    let (person, strasse, plzort) = (text("person"), text("strasse"), text("plzort"));
    if person.as_ref().is_ok_and(String::is_empty) {
        fehler.push(Fehlerhinweis::neu("person", "Geben Sie ein, für wen der Antrag ist."));
    }
    if let (Ok(s), Ok(p)) = (&strasse, &plzort)
        && s.is_empty() != p.is_empty()
    {
        let (feld, satz) = if s.is_empty() {
            ("strasse", "Geben Sie auch Straße und Hausnummer ein, oder lassen Sie die Anschrift leer.")
        } else {
            ("plzort", "Geben Sie auch Postleitzahl und Ort ein, oder lassen Sie die Anschrift leer.")
        };
        fehler.push(Fehlerhinweis::neu(feld, satz));
    }
    match (eingegangen, person, strasse, plzort) {
        (Ok(eingegangen), Ok(person), Ok(s), Ok(p)) if fehler.is_empty() => {
            let anschrift = if s.is_empty() { Vec::new() } else { vec![person.clone(), s, p] };
            Ok(Gueltig { eingegangen, person, anschrift })
        }
        _ => Err(fehler),
    }
}

/// The day of the stamp: not after today, not absurdly long ago.
fn eingangstag(felder: &Felder, heute: Tag) -> Result<Tag, String> {
    let teil = |t: &str| felder.text(&format!("eingang.{t}")).parse::<i16>().ok();
    let jahr = teil("jahr").map(|j| if (0..100).contains(&j) { j + 2000 } else { j });
    let tag = jahr
        .zip(teil("monat"))
        .zip(teil("tag"))
        .and_then(|((j, m), t)| Tag::new(j, i8::try_from(m).ok()?, i8::try_from(t).ok()?).ok());
    let Some(tag) = tag else {
        return Err("Geben Sie den Tag des Eingangs ein, zum Beispiel 27 3 2026.".to_owned());
    };
    if tag > heute {
        return Err("Dieser Tag liegt in der Zukunft. Geben Sie den Tag des Eingangsstempels ein.".to_owned());
    }
    if tag < heute.saturating_sub(HOECHSTENS_TAGE.days()) {
        return Err("Dieser Tag liegt mehr als ein Jahr zurück. Prüfen Sie den Eingangsstempel.".to_owned());
    }
    Ok(tag)
}

/// POST: the draft, then the page for the scan.
pub async fn anlegen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let gueltig = match pruefen(&anfrage, &felder) {
        Ok(g) => g,
        Err(fehler) => return maske(&anfrage, &felder, fehler).await,
    };
    let kennung = felder.text("leistung");
    let gewaehlt = felder.text("ort").parse::<Ags>().ok();
    let ort = orte(&anfrage, kennung)?.into_iter().find(|g| Some(&g.ags) == gewaehlt.as_ref());
    let Some(ort) = ort else {
        return maske(&anfrage, &felder, vec![Fehlerhinweis::neu("ort", "Wählen Sie den Ort.")]).await;
    };
    let wunsch = match beginnen::wunsch(&anfrage, kennung, ort.ags.as_str())? {
        Ok(wunsch) => wunsch,
        Err(antwort) => return antwort,
    };
    let papier = gueltig.papier(&anfrage)?;
    let id = match druck(&anfrage, felder.text("nummer")).await? {
        Some((mandant, druck)) => uebernommen(&anfrage, mandant, &druck, papier).await?,
        None => neu(&anfrage, &wunsch, papier).await?,
    };
    Ok(weiter(&format!("/amt/papier/{id}/scan")))
}

/// An empty draft.
async fn neu(anfrage: &Anfrage, wunsch: &Wunsch, papier: Papier) -> Result<VorgangId, WebFehler> {
    let (haus, konto, bezug) = (&anfrage.haus, anfrage.sitzung()?.konto, wunsch.bezug());
    let mut tx = haus.db.tx(Sicht::KontoBei(konto, bezug.mandant)).await?;
    let id = akte::entwurf::beginnen(&mut *tx, &haus.tresor, &haus.umwelt, konto, bezug, b"{}").await?.id;
    vermerken(anfrage, &mut tx, id, papier).await?;
    entwurf::abschliessen(tx).await?;
    Ok(id)
}

/// The draft that was printed: it changes hands with its documents, and keeps its number.
async fn uebernommen(
    anfrage: &Anfrage,
    mandant: MandantId,
    druck: &Druck,
    papier: Papier,
) -> Result<VorgangId, WebFehler> {
    let (haus, sitzung) = (&anfrage.haus, anfrage.sitzung()?);
    let ich = sitzung.konto;
    let mut tx = haus.db.tx(Sicht::Mandant(mandant)).await?;
    haus.ablage.eigner_wechseln(&mut tx, mandant, druck.vorgang, ich).await?;
    if !akte::papier::uebernehmen(&mut tx, mandant, druck, ich, anfrage.jetzt).await? {
        return Err(WebFehler::Konflikt(
            "Dieser Entwurf ist nicht mehr da: Die Person hat ihn gelöscht oder online gesendet. Suchen Sie den Vorgang mit der Nummer, oder erfassen Sie den Antrag ohne die Nummer.".to_owned(),
        ));
    }
    let e = akte::entwurf::laden(&mut tx, &haus.tresor, ich, druck.vorgang).await?.ok_or(WebFehler::NichtGefunden)?;
    if e.eingefroren {
        return Err(WebFehler::Konflikt(
            "Andere Personen bestätigen diesen Antrag gerade online. Erfassen Sie ihn ohne die Nummer, oder warten Sie, bis er online kommt.".to_owned(),
        ));
    }
    if sitzung.rolle_in(mandant, e.bezug.einheit).is_none() {
        return Err(WebFehler::NichtGefunden);
    }
    let danach_geaendert = e.geaendert > druck.gedruckt;
    vermerken(anfrage, &mut tx, e.id, Papier { eigner: Some(druck.konto), danach_geaendert, ..papier }).await?;
    entwurf::abschliessen(tx).await?;
    haus.entwuerfe().vergessen(druck.vorgang);
    Ok(druck.vorgang)
}

/// Notes on her draft that it comes from paper.
pub async fn vermerken(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    id: VorgangId,
    papier: Papier,
) -> Result<(), WebFehler> {
    let (haus, ich) = (&anfrage.haus, anfrage.sitzung()?.konto);
    let e = akte::entwurf::laden(tx, &haus.tresor, ich, id).await?.ok_or(WebFehler::NichtGefunden)?;
    let json = serde_json::to_vec(&papier).map_err(WebFehler::intern)?;
    if !akte::papier::vermerken(tx, &haus.umwelt, &e, &json).await? {
        return Err(WebFehler::Konflikt(web::texte::antrag::antrag_gleichzeitig(DE).to_owned()));
    }
    Ok(())
}
