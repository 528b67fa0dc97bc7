//! What an authority delegates to providers (Art. 28 GDPR): a named set of rights from a day to a day, ended at any
//! time, with the log of what was done under it.

use grund::{DelegationId, MandantId, Tag, Traeger};
use konto::{
    Aktion, Beleg, Belegart, Delegation, Delegationsstand, Dienstleister, NeueDelegation, Ressource, Rolle, recht,
};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{
        self, Art, Auswahl, Datumsfeld, Eingabe, Fehlerhinweis, Kasten, Knopf, Option_, Spalte, Tabelle, Zeile,
    },
    format, html,
};

use crate::{
    gemeinsam::{DE, abfrage, datum, festschreiben, freitext, heute, seite, traeger, traegername, tx},
    handeln::{rollenliste, rollenwort},
};

/// Lines of the log on a page.
const ZEILEN: i64 = 100;
/// The longest reference of a contract.
const LAENGSTE: usize = 300;

fn mandant(anfrage: &Anfrage, text: &str, a: Aktion) -> Result<MandantId, WebFehler> {
    let m: MandantId = text.parse().map_err(|_| WebFehler::NichtGefunden)?;
    traeger(anfrage, &Traeger::Mandant(m).to_string(), Ressource::Delegation, a)?;
    Ok(m)
}

fn marke(d: &Delegation, heute: Tag) -> Markup {
    let rest = d.bis.since(heute).map_or(0, |s| s.get_days());
    match d.stand(heute) {
        Delegationsstand::Kommt => bausteine::status(Art::Hinweis, "beginnt noch"),
        Delegationsstand::Gilt if rest <= 14 => bausteine::status(Art::Warnung, "gilt, endet bald"),
        Delegationsstand::Gilt => bausteine::status(Art::Erfolg, "gilt"),
        Delegationsstand::Beendet => bausteine::status(Art::Hinweis, "beendet"),
        Delegationsstand::Abgelaufen => bausteine::status(Art::Hinweis, "abgelaufen"),
    }
}

/// GET: what her authorities have delegated.
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let heute = heute(&anfrage);
    let mut teile = Vec::new();
    for m in anfrage.sitzung()?.traeger(Ressource::Delegation, Aktion::Lesen).iter().filter_map(|t| t.mandant()) {
        teile.push((m, anfrage.haus.konten.delegationen(m).await?));
    }
    let spalten = || ["Dienstleister", "Rechte", "Von", "Bis", "Stand"].map(Spalte::text);
    let inhalt = html! {
        p.kern-body { "Ein Dienstleister, zum Beispiel ein kommunales Rechenzentrum, kann für Ihre Behörde arbeiten. Sie bestimmen, was er darf und bis wann. Sie können die Rechte jederzeit beenden und sehen, was er getan hat." }
        @for (m, alle) in &teile {
            section aria-labelledby=(format!("behoerde-{m}")) {
                h2.kern-heading-medium id=(format!("behoerde-{m}")) { (traegername(&stand, Traeger::Mandant(*m))) }
                @if alle.is_empty() { p.kern-body { "Ihre Behörde hat niemandem Rechte übertragen." } }
                @else {
                    (Tabelle::neu("Übertragene Rechte, die neuesten zuerst", spalten()).titel_verborgen().zeilen(alle.iter().map(|d| vec![
                        bausteine::link(&format!("/redaktion/dienstleister/{m}/{}", d.id), &d.name),
                        rollenliste(&d.rollen),
                        format::tag_element(DE, d.von),
                        format::tag_element(DE, d.bis),
                        marke(d, heute),
                    ])))
                }
                p.kern-body { (bausteine::link(&format!("/redaktion/dienstleister/{m}/neu"), "Rechte übertragen")) }
            }
        }
    };
    seite(&anfrage, "Dienstleister").inhalt(inhalt).antwort()
}

/// GET: the form.
pub async fn neu(anfrage: Anfrage, Path(m): Path<String>) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Anlegen)?;
    maske(&anfrage, m, &Felder::default(), Vec::new()).await
}

async fn maske(anfrage: &Anfrage, m: MandantId, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let alle = anfrage.haus.konten.dienstleister().await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let inhalt = html! {
        @if alle.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Kein Dienstleister eingetragen", bausteine::absatz("Dienstleister trägt der Betrieb der Plattform ein. Wenden Sie sich an ihn.")))
        } @else {
            (bausteine::formular(&format!("/redaktion/dienstleister/{m}/neu"), formular(anfrage, m, &alle, felder, &fehler)))
        }
    };
    seite(anfrage, "Rechte an einen Dienstleister übertragen")
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/dienstleister", "Dienstleister")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn formular(
    anfrage: &Anfrage,
    m: MandantId,
    alle: &[Dienstleister],
    felder: &Felder,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let namen: Vec<(String, &str)> = alle.iter().map(|d| (d.id.to_string(), d.name.as_str())).collect();
    let rollen = recht::DELEGIERBAR.into_iter().filter(|r| *r != Rolle::Sachbearbeitung);
    let gewaehlt = |name: &'static str| felder.0.iter().filter(move |(n, _)| n == name).map(|(_, w)| w.as_str());
    let stand = anfrage.haus.verzeichnis.stand();
    let einheiten: Vec<(String, String)> =
        stand.einheiten_von(m).into_iter().map(|e| (e.id.to_string(), e.name.clone())).collect();
    let tag = |name: &str, teil: &str| felder.text(&format!("{name}.{teil}")).to_owned();
    let [von, bis] = ["von", "bis"].map(|n| ["tag", "monat", "jahr"].map(|t| tag(n, t)));
    html! {
        (Auswahl::liste(DE, "dienstleister", "Dienstleister", namen.iter().map(|(w, n)| Option_::neu(w, n))).wert(felder.text("dienstleister")).fehler(zu("dienstleister")))
        (Auswahl::kaesten("rolle", "Was darf der Dienstleister?", rollen.map(|r| Option_::neu(r.name(), rollenwort(r)))).werte(gewaehlt("rolle")).fehler(zu("rolle")))
        (Eingabe::neu("vertrag", "Vertrag über die Auftragsverarbeitung").hinweis("Datum oder Aktenzeichen. Ohne diesen Vertrag darf niemand für Sie Daten verarbeiten (Art. 28 Abs. 3 DSGVO).").wert(felder.text("vertrag")).maximal(LAENGSTE).fehler(zu("vertrag")))
        (Datumsfeld::neu(DE, "von", "Erster Tag").werte(&von[0], &von[1], &von[2]).fehler(zu("von")))
        (Datumsfeld::neu(DE, "bis", "Letzter Tag").hinweis("Höchstens ein Jahr nach dem ersten Tag. Sie können später verlängern.").werte(&bis[0], &bis[1], &bis[2]).fehler(zu("bis")))
        (bausteine::abschnitt("Vorgänge von Bürgerinnen und Bürgern"))
        p.kern-body { "Der Dienstleister sieht keine Vorgänge, außer Sie erlauben es hier. Auch dann bereitet er nur vor: Bescheide schreiben und freigeben kann allein Ihre Behörde." }
        (Kasten::neu("inhalte", "Der Dienstleister darf Vorgänge ansehen und vorbereiten").wert("ja").gesetzt(felder.text("inhalte") == "ja").fehler(zu("inhalte")))
        (Auswahl::kaesten("einheit", "Vorgänge dieser Stellen", einheiten.iter().map(|(w, n)| Option_::neu(w, n))).werte(gewaehlt("einheit")).freiwillig(DE).fehler(zu("einheit")))
        (Eingabe::neu("grund", "Rechtsgrund dafür").hinweis("Zum Beispiel die Stelle im Vertrag, die diese Daten nennt.").wert(felder.text("grund")).maximal(LAENGSTE).freiwillig(DE).fehler(zu("grund")))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Rechte übertragen")) }))
    }
}

/// Roles and units as they were ticked, the ground, and what does not fit.
fn lesen(
    anfrage: &Anfrage,
    m: MandantId,
    alle: &[Dienstleister],
    f: &Felder,
) -> Result<NeueDelegation, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut falsch = |feld: &str, satz: &str| fehler.push(Fehlerhinweis::neu(feld, satz));
    let dienstleister = alle.iter().find(|d| d.id.to_string() == f.text("dienstleister")).map(|d| d.id);
    if dienstleister.is_none() {
        falsch("dienstleister", "Wählen Sie den Dienstleister.");
    }
    let viele = |name: &'static str| f.0.iter().filter(move |(n, _)| n == name).map(|(_, w)| w.as_str());
    let mut rollen: Vec<Rolle> = recht::DELEGIERBAR
        .into_iter()
        .filter(|r| *r != Rolle::Sachbearbeitung && viele("rolle").any(|w| w == r.name()))
        .collect();
    let eigene = anfrage.haus.verzeichnis.stand();
    let eigene = eigene.einheiten_von(m);
    let einheiten: Vec<_> =
        eigene.iter().map(|e| e.id).filter(|id| viele("einheit").any(|w| w == id.to_string())).collect();
    let inhalte = f.text("inhalte") == "ja";
    let grund = freitext(f.text("grund"), LAENGSTE).unwrap_or_default();
    if inhalte {
        rollen.push(Rolle::Sachbearbeitung);
        if einheiten.is_empty() {
            falsch("einheit", "Wählen Sie mindestens eine Stelle, deren Vorgänge der Dienstleister sehen darf.");
        }
        if grund.is_empty() {
            falsch("grund", "Schreiben Sie, welcher Vertrag oder welche Vorschrift das erlaubt.");
        }
    } else if !einheiten.is_empty() || !grund.is_empty() {
        falsch(
            "inhalte",
            "Sie haben Stellen oder einen Rechtsgrund angegeben. Setzen Sie das Häkchen, oder nehmen Sie diese Angaben zurück.",
        );
    }
    if rollen.is_empty() {
        falsch("rolle", "Wählen Sie mindestens ein Recht.");
    }
    let vertrag = freitext(f.text("vertrag"), LAENGSTE).unwrap_or_default();
    if vertrag.is_empty() {
        falsch("vertrag", "Nennen Sie den Vertrag mit Datum oder Aktenzeichen.");
    }
    let (von, bis) = zeitraum(f, heute(anfrage), &mut falsch);
    match (dienstleister, von, bis) {
        (Some(dienstleister), Some(von), Some(bis)) if fehler.is_empty() => {
            Ok(NeueDelegation { dienstleister, rollen, vertrag, einheiten, inhalte_grund: grund, von, bis })
        }
        _ => Err(fehler),
    }
}

fn zeitraum(f: &Felder, heute: Tag, falsch: &mut dyn FnMut(&str, &str)) -> (Option<Tag>, Option<Tag>) {
    let mut einer = |name: &str, leer: &str| match datum(f, name) {
        Ok(Some(tag)) => Some(tag),
        Ok(None) => {
            falsch(name, leer);
            None
        }
        Err(()) => {
            falsch(name, "Diesen Tag gibt es nicht. Geben Sie ihn so ein: 27 3 2027.");
            None
        }
    };
    let von = einer("von", "Geben Sie den ersten Tag ein.");
    let bis = einer("bis", "Geben Sie den letzten Tag ein.");
    if let (Some(von), Some(bis)) = (von, bis)
        && let Some(satz) = frist_fehler(von, bis, heute)
    {
        falsch("bis", satz);
    }
    (von, bis)
}

fn frist_fehler(von: Tag, bis: Tag, heute: Tag) -> Option<&'static str> {
    use jiff::ToSpan as _;
    if bis < von {
        Some("Der letzte Tag liegt vor dem ersten. Prüfen Sie beide Tage.")
    } else if bis < heute {
        Some("Der letzte Tag ist schon vorbei. Geben Sie einen späteren ein.")
    } else if von.checked_add(1.year()).is_ok_and(|grenze| bis > grenze) {
        Some("Rechte gelten höchstens ein Jahr. Geben Sie einen früheren letzten Tag ein.")
    } else {
        None
    }
}

/// POST: delegates.
pub async fn uebertragen(anfrage: Anfrage, Path(m): Path<String>, felder: Felder) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Anlegen)?;
    let alle = anfrage.haus.konten.dienstleister().await?;
    let neu = match lesen(&anfrage, m, &alle, &felder) {
        Ok(neu) => neu,
        Err(fehler) => return maske(&anfrage, m, &felder, fehler).await,
    };
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let Some(id) = anfrage.haus.konten.delegieren(&mut tx, m, &neu, anfrage.sitzung()?).await? else {
        let satz = "Diese Angaben passen nicht zusammen. Prüfen Sie Rechte, Tage und Rechtsgrund.";
        return maske(&anfrage, m, &felder, vec![Fehlerhinweis::neu("rolle", satz)]).await;
    };
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/dienstleister/{m}/{id}?war=erteilt")))
}

async fn laden(anfrage: &Anfrage, pfad: &(String, String), a: Aktion) -> Result<Delegation, WebFehler> {
    let m = mandant(anfrage, &pfad.0, a)?;
    let id: DelegationId = pfad.1.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let alle = anfrage.haus.konten.delegationen(m).await?;
    alle.into_iter().find(|d| d.id == id).ok_or(WebFehler::NichtGefunden)
}

/// GET: one delegation with its log.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<(String, String)>) -> Ergebnis {
    let d = laden(&anfrage, &pfad, Aktion::Lesen).await?;
    blatt(&anfrage, &d, &Felder::default(), Vec::new()).await
}

async fn blatt(anfrage: &Anfrage, d: &Delegation, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let abfrage = abfrage(anfrage);
    let mut tx = tx(anfrage, Traeger::Mandant(d.mandant)).await?;
    let vor = abfrage.text("vor").parse().ok();
    let belege = anfrage.haus.konten.delegationsprotokoll(&mut tx, (d.mandant, d.id), vor, ZEILEN).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let heute = heute(anfrage);
    let ziel = format!("/redaktion/dienstleister/{}/{}", d.mandant, d.id);
    let aeltere = belege.get(usize::try_from(ZEILEN).unwrap_or_default() - 1).map(|(nr, _)| format!("{ziel}?vor={nr}"));
    let offen = matches!(d.stand(heute), Delegationsstand::Gilt | Delegationsstand::Kommt);
    let inhalt = html! {
        @match abfrage.text("war") {
            "erteilt" => (bausteine::rueckmeldung(Art::Erfolg, "Rechte übertragen", bausteine::absatz("Die Rechte gelten in den genannten Tagen und enden von selbst."))),
            "verlaengert" => (bausteine::rueckmeldung(Art::Erfolg, "Verlängert", bausteine::absatz("Der neue letzte Tag gilt ab sofort."))),
            "beendet" => (bausteine::rueckmeldung(Art::Erfolg, "Beendet", bausteine::absatz("Niemand von diesem Dienstleister kann noch mit diesen Rechten handeln."))),
            _ => {}
        }
        (eckdaten(anfrage, d, heute))
        @if offen { (handhaben(d, &ziel, felder, &fehler)) }
        (bausteine::abschnitt("Was damit getan wurde"))
        (protokoll(&belege))
        (bausteine::blaettern(DE, vor.map(|_| ziel.as_str()), aeltere.as_deref()))
    };
    seite(anfrage, d.name.clone())
        .vorspann(traegername(&stand, Traeger::Mandant(d.mandant)))
        .krume("/redaktion/dienstleister", "Dienstleister")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

fn eckdaten(anfrage: &Anfrage, d: &Delegation, heute: Tag) -> Markup {
    let stand = anfrage.haus.verzeichnis.stand();
    let mut zeilen = vec![
        Zeile::markup("Stand", marke(d, heute)),
        Zeile::markup("Rechte", html! { @for r in &d.rollen { div { (rollenwort(*r)) } } }),
        Zeile::neu("Zeitraum", format!("{} bis {}", format::tag_kurz(DE, d.von), format::tag_kurz(DE, d.bis))),
        Zeile::neu("Vertrag", &d.vertrag),
    ];
    if let Some(zeit) = d.beendet {
        zeilen.push(Zeile::markup("Beendet", format::zeit_element(DE, zeit)));
    }
    if d.einheiten.is_empty() {
        zeilen.push(Zeile::neu("Vorgänge", "nicht erlaubt"));
    } else {
        let namen: Vec<String> = d.einheiten.iter().filter_map(|e| stand.einheit(*e).map(|e| e.name.clone())).collect();
        zeilen.push(Zeile::neu("Vorgänge", namen.join(", ")));
        zeilen.push(Zeile::neu("Rechtsgrund dafür", &d.inhalte_grund));
    }
    bausteine::angaben(DE, &zeilen)
}

fn handhaben(d: &Delegation, ziel: &str, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let bis = ["tag", "monat", "jahr"].map(|t| felder.text(&format!("bis.{t}")).to_owned());
    html! {
        (bausteine::abschnitt("Ändern"))
        (bausteine::formular(ziel, html! {
            (Datumsfeld::neu(DE, "bis", "Neuer letzter Tag").hinweis("Höchstens ein Jahr von heute an. Ein früherer Tag verkürzt.").werte(&bis[0], &bis[1], &bis[2]).fehler(Fehlerhinweis::fuer(fehler, "bis")))
            (bausteine::knopfzeile(html! { (Knopf::neben("Letzten Tag ändern").feld("aktion", "verlaengern")) }))
        }))
        (bausteine::formular(ziel, html! {
            (bausteine::knopfzeile(html! { (Knopf::neben("Sofort beenden").zusatz(&format!("Rechte von {}", d.name)).feld("aktion", "beenden")) }))
        }))
    }
}

/// POST: another last day, or the end.
pub async fn aendern(anfrage: Anfrage, Path(pfad): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let d = laden(&anfrage, &pfad, Aktion::Aendern).await?;
    let (konten, wer) = (&anfrage.haus.konten, anfrage.sitzung()?);
    let mut tx = tx(&anfrage, Traeger::Mandant(d.mandant)).await?;
    let ziel = format!("/redaktion/dienstleister/{}/{}", d.mandant, d.id);
    if felder.text("aktion") == "beenden" {
        konten.delegation_beenden(&mut tx, (d.mandant, d.id), wer).await?;
        festschreiben(tx).await?;
        konten.delegation_vergessen(d.id);
        return Ok(web::weiter(&format!("{ziel}?war=beendet")));
    }
    let heute = heute(&anfrage);
    let satz = match datum(&felder, "bis") {
        Ok(Some(bis)) => match frist_fehler(heute, bis, heute) {
            None if konten.delegation_verlaengern(&mut tx, (d.mandant, d.id), bis, wer).await? => {
                festschreiben(tx).await?;
                konten.delegation_vergessen(d.id);
                return Ok(web::weiter(&format!("{ziel}?war=verlaengert")));
            }
            None => "Diese Rechte sind schon beendet oder beginnen erst später. Übertragen Sie sie neu.",
            Some(satz) => satz,
        },
        Ok(None) => "Geben Sie den neuen letzten Tag ein.",
        Err(()) => "Diesen Tag gibt es nicht. Geben Sie ihn so ein: 27 3 2027.",
    };
    drop(tx);
    blatt(&anfrage, &d, &felder, vec![Fehlerhinweis::neu("bis", satz)]).await
}

fn protokoll(belege: &[(i64, Beleg)]) -> Markup {
    let spalten = ["Zeit", "Wer", "Was", "Seite", "Ergebnis"].map(Spalte::text);
    html! {
        (Tabelle::neu("Protokoll, das Neueste zuerst", spalten).titel_verborgen().zeilen(belege.iter().map(|(_, b)| vec![
            format::zeit_element(DE, b.zeit),
            html! { (b.name) },
            html! { (was(b)) },
            html! { @if b.pfad.is_empty() { "–" } @else { code { (b.pfad) } } },
            html! { (ergebnis(b)) },
        ])))
    }
}

fn was(b: &Beleg) -> String {
    match b.art {
        Belegart::Erteilt => "Rechte übertragen".to_owned(),
        Belegart::Verlaengert => "Letzten Tag geändert".to_owned(),
        Belegart::Beendet => "Rechte beendet".to_owned(),
        Belegart::Begonnen => "Handelt für die Behörde".to_owned(),
        Belegart::Gehandelt => {
            let sache = b.ressource.map_or("Unbekanntes", sachwort);
            format!("{sache}: {}", b.aktion.map_or("gehandelt", tatwort))
        }
    }
}

fn ergebnis(b: &Beleg) -> &'static str {
    match (b.art, b.status) {
        (Belegart::Gehandelt, None) => "ohne Antwort",
        (Belegart::Gehandelt, Some(422)) => "zurückgewiesen, Eingaben falsch",
        (Belegart::Gehandelt, Some(400..=499)) => "abgewiesen",
        (Belegart::Gehandelt, Some(500..)) => "fehlgeschlagen",
        _ => "getan",
    }
}

const fn sachwort(r: Ressource) -> &'static str {
    match r {
        Ressource::Leistungstext => "Text einer Leistung",
        Ressource::Katalog => "Katalog",
        Ressource::Zustaendigkeit => "Zuständigkeiten und Online-Dienste",
        Ressource::Stelle => "Stelle",
        Ressource::Auftritt => "Auftritt",
        Ressource::Werkstueck => "Dienst in der Werkstatt",
        Ressource::Vorgang => "Vorgang",
        Ressource::Dokument => "Dokument eines Vorgangs",
        Ressource::Nachricht => "Nachricht zu einem Vorgang",
        Ressource::Eingangskorb => "Eingangskorb",
        Ressource::Rueckfrage => "Rückfrage",
        Ressource::Beteiligung => "Beteiligung einer anderen Behörde",
        Ressource::Bescheid => "Bescheid",
        Ressource::Freigabe => "Freigabe",
        Ressource::Zahlung => "Zahlung",
        Ressource::Weitergabe => "Rückruf der 115",
        Ressource::Ablauf => "Ablauf eines Vorgangs",
        andere => andere.name(),
    }
}

const fn tatwort(a: Aktion) -> &'static str {
    match a {
        Aktion::Lesen => "angesehen",
        Aktion::Anlegen => "angelegt",
        Aktion::Aendern => "geändert",
        Aktion::Loeschen => "gelöscht",
        Aktion::Absenden => "abgesendet",
        Aktion::Zuruecknehmen => "zurückgenommen",
        Aktion::Beantworten => "beantwortet",
        Aktion::Uebernehmen => "übernommen",
        Aktion::Zuteilen => "zugeteilt",
        Aktion::Wiederholen => "wiederholt",
        Aktion::Pruefen => "geprüft",
    }
}
