//! `/amt/vertretung`: who stands in for whom while somebody is absent.

use std::collections::BTreeMap;

use datenbank::Sicht;
use grund::{KontoId, MandantId, tag_von};
use konto::{Beschaeftigte, NeueStellvertretung, Personalstand, Rolle, Sitzung, Stellvertretung};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Datumsfeld, Fehlerhinweis, Knopf, Option_, Spalte, Tabelle},
    format, html,
};

use crate::{
    gemeinsam::{DE, seite},
    rueckfrage::datum,
};

/// What this person may arrange in one authority.
struct Lage {
    mandant: MandantId,
    /// Whose absence: her own, and of those whose unit she leads.
    abwesend: Vec<Beschaeftigte>,
    /// Who can stand in.
    alle: Vec<Beschaeftigte>,
    /// What is arranged and concerns her.
    gilt: Vec<Stellvertretung>,
}

impl Lage {
    async fn lesen(anfrage: &Anfrage, s: &Sitzung, mandant: MandantId) -> Result<Self, WebFehler> {
        let konten = &anfrage.haus.konten;
        let mut alle = konten.personal(mandant).await?;
        alle.retain(|b| !b.rechte.einheiten.is_empty());
        let darf = |b: &Beschaeftigte| b.konto == s.konto || leitet(s, mandant, b);
        let abwesend: Vec<_> = alle.iter().filter(|b| darf(b)).cloned().collect();
        alle.retain(|b| b.stand == Personalstand::Aktiv);
        let mut gilt = konten.vertretungen(mandant).await?;
        gilt.retain(|v| v.vertreter == s.konto || abwesend.iter().any(|b| b.konto == v.konto));
        Ok(Self { mandant, abwesend, alle, gilt })
    }

    fn darf(&self, wen: KontoId) -> bool {
        self.abwesend.iter().any(|b| b.konto == wen)
    }
}

/// Does she lead one of the units of this person?
fn leitet(s: &Sitzung, mandant: MandantId, b: &Beschaeftigte) -> bool {
    b.rechte.einheiten.iter().any(|(e, _)| s.rolle_in(mandant, *e) == Some(Rolle::Leitung))
}

async fn lagen(anfrage: &Anfrage) -> Result<Vec<Lage>, WebFehler> {
    let s = anfrage.sitzung()?;
    // A person of a provider is nobody's colleague.
    if s.auftrag().is_some() {
        return Err(WebFehler::Verboten);
    }
    let mandanten: BTreeMap<MandantId, ()> = s.mitgliedschaften.iter().map(|m| (m.mandant, ())).collect();
    let mut aus = Vec::new();
    for mandant in mandanten.into_keys() {
        aus.push(Lage::lesen(anfrage, s, mandant).await?);
    }
    Ok(aus)
}

/// GET
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    blatt(&anfrage, &lagen(&anfrage).await?, &Felder::default(), Vec::new())
}

fn blatt(anfrage: &Anfrage, lagen: &[Lage], felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let war = anfrage.abfrage_wert("war");
    let inhalt = html! {
        @match war.as_deref() {
            Some("eingesetzt") => (bausteine::rueckmeldung(Art::Erfolg, "Vertretung eingetragen", bausteine::absatz("Sie beginnt und endet an den genannten Tagen von selbst."))),
            Some("beendet") => (bausteine::rueckmeldung(Art::Erfolg, "Vertretung beendet", bausteine::absatz("Sie gilt ab sofort nicht mehr. Was die Vertretung schon übernommen hat, bleibt bei ihr, bis es zurückgeholt oder zurückgelegt wird."))),
            _ => {}
        }
        p.kern-body { "Wer vertritt, sieht in dieser Zeit die Stellen der abwesenden Person und kann ihre Vorgänge in Vertretung übernehmen. Im Verlauf steht dann „in Vertretung für“. Zwei Freigaben brauchen weiter zwei Personen." }
        @for l in lagen {
            @if lagen.len() > 1 { (bausteine::abschnitt(&stand.mandant(l.mandant).map_or_else(String::new, |m| m.name.clone()))) }
            @if l.gilt.is_empty() { (bausteine::absatz("Zurzeit ist keine Vertretung eingetragen.")) } @else { (tabelle(l)) }
            @let meine = felder.text("mandant").is_empty() || felder.text("mandant") == l.mandant.to_string();
            (formular(l, felder, if meine { &fehler } else { &[] }))
        }
    };
    seite(anfrage, "Vertretung").fehler(fehler.clone()).inhalt(inhalt).antwort()
}

fn tabelle(l: &Lage) -> Markup {
    let spalten = ["Abwesend", "Vertretung", "Von", "Bis", "Beenden"].map(Spalte::text);
    let zeilen = l.gilt.iter().map(|v| {
        let ziel = format!("/amt/vertretung/{}/{}/beenden", v.mandant, v.id);
        vec![
            html! { (v.name) },
            html! { (v.vertreter_name) },
            format::tag_element(DE, v.von),
            format::tag_element(DE, v.bis),
            html! { @if l.darf(v.konto) { (bausteine::formular(&ziel, html! { (Knopf::still("Beenden").zusatz(&v.name)) })) } @else { "–" } },
        ]
    });
    html! { (Tabelle::neu("Vertretungen", spalten).titel_verborgen().zeilen(zeilen)) }
}

fn formular(l: &Lage, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let namen = |alle: &[Beschaeftigte]| -> Vec<(String, String)> {
        alle.iter().map(|b| (b.konto.to_string(), b.name.clone())).collect()
    };
    let (abwesend, vertreter) = (namen(&l.abwesend), namen(&l.alle));
    let tag = |name: &str, teil: &str| felder.text(&format!("{name}.{teil}")).to_owned();
    let [von, bis] = ["von", "bis"].map(|n| ["tag", "monat", "jahr"].map(|t| tag(n, t)));
    let optionen = |alle: &'_ [(String, String)]| alle.iter().map(|(w, n)| (w.clone(), n.clone())).collect::<Vec<_>>();
    let (abwesend, vertreter) = (optionen(&abwesend), optionen(&vertreter));
    html! {
        (bausteine::abschnitt("Vertretung eintragen"))
        (bausteine::formular("/amt/vertretung", html! {
            input type="hidden" name="mandant" value=(l.mandant);
            (Auswahl::liste(DE, "konto", "Wer ist abwesend?", abwesend.iter().map(|(w, n)| Option_::neu(w, n))).wert(felder.text("konto")).fehler(zu("konto")))
            (Auswahl::liste(DE, "vertreter", "Wer vertritt?", vertreter.iter().map(|(w, n)| Option_::neu(w, n))).wert(felder.text("vertreter")).fehler(zu("vertreter")))
            (Datumsfeld::neu(DE, "von", "Erster Tag").werte(&von[0], &von[1], &von[2]).fehler(zu("von")))
            (Datumsfeld::neu(DE, "bis", "Letzter Tag").hinweis("Höchstens ein Jahr nach dem ersten Tag.").werte(&bis[0], &bis[1], &bis[2]).fehler(zu("bis")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Eintragen")) }))
        }))
    }
}

/// POST: names a deputy.
pub async fn einsetzen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let lagen = lagen(&anfrage).await?;
    let l = lagen.iter().find(|l| l.mandant.to_string() == felder.text("mandant")).ok_or(WebFehler::NichtGefunden)?;
    let neu = match pruefen(&anfrage, l, &felder) {
        Ok(neu) => neu,
        Err(fehler) => return blatt(&anfrage, &lagen, &felder, fehler),
    };
    let konten = &anfrage.haus.konten;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(l.mandant)).await?;
    if !konten.vertretung_einsetzen(&mut tx, l.mandant, &neu, anfrage.sitzung()?).await? {
        drop(tx);
        let satz = "Diese Angaben passen nicht zusammen. Prüfen Sie Personen und Tage.";
        return blatt(&anfrage, &lagen, &felder, vec![Fehlerhinweis::neu("vertreter", satz)]);
    }
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    konten.sitzungen_vergessen(neu.vertreter);
    Ok(web::weiter("/amt/vertretung?war=eingesetzt"))
}

fn pruefen(anfrage: &Anfrage, l: &Lage, f: &Felder) -> Result<NeueStellvertretung, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut falsch = |feld: &str, satz: &str| fehler.push(Fehlerhinweis::neu(feld, satz));
    let wahl =
        |alle: &[Beschaeftigte], feld: &str| alle.iter().find(|b| b.konto.to_string() == f.text(feld)).map(|b| b.konto);
    let (konto, vertreter) = (wahl(&l.abwesend, "konto"), wahl(&l.alle, "vertreter"));
    if konto.is_none() {
        falsch("konto", "Wählen Sie, wer abwesend ist.");
    }
    if vertreter.is_none() || vertreter == konto {
        falsch("vertreter", "Wählen Sie eine andere Person, die vertritt.");
    }
    let (von, bis) = (datum(f, "von"), datum(f, "bis"));
    if von.is_none() {
        falsch("von", "Geben Sie den ersten Tag ein, zum Beispiel 27 3 2027.");
    }
    let heute = tag_von(anfrage.jetzt);
    let spaetestens = von.map(|t| t.saturating_add(jiff::ToSpan::years(1)));
    match bis {
        None => falsch("bis", "Geben Sie den letzten Tag ein, zum Beispiel 9 4 2027."),
        Some(b) if b < heute => falsch("bis", "Der letzte Tag ist schon vorbei. Geben Sie einen späteren ein."),
        Some(b) if von.is_some_and(|v| b < v) => {
            falsch("bis", "Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.")
        }
        Some(b) if spaetestens.is_some_and(|s| b > s) => {
            falsch("bis", "Eine Vertretung gilt höchstens ein Jahr. Geben Sie einen früheren letzten Tag ein.");
        }
        Some(_) => {}
    }
    match (konto, vertreter, von, bis) {
        (Some(konto), Some(vertreter), Some(von), Some(bis)) if fehler.is_empty() => {
            Ok(NeueStellvertretung { konto, vertreter, von, bis })
        }
        _ => Err(fehler),
    }
}

/// POST: ends one.
pub async fn beenden(anfrage: Anfrage, Path((m, id)): Path<(String, String)>) -> Ergebnis {
    let lagen = lagen(&anfrage).await?;
    let l = lagen.iter().find(|l| l.mandant.to_string() == m).ok_or(WebFehler::NichtGefunden)?;
    let id: i64 = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    if !l.gilt.iter().any(|v| v.id == id && l.darf(v.konto)) {
        return Err(WebFehler::NichtGefunden);
    }
    let konten = &anfrage.haus.konten;
    let mut tx = anfrage.haus.db.tx(Sicht::Mandant(l.mandant)).await?;
    let vertreter = konten.vertretung_beenden(&mut tx, l.mandant, id).await?;
    tx.commit().await.map_err(datenbank::Fehler::from)?;
    if let Some(vertreter) = vertreter {
        konten.sitzungen_vergessen(vertreter);
    }
    Ok(web::weiter("/amt/vertretung?war=beendet"))
}
