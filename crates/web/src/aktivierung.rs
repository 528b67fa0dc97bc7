//! What an authority still lacks before citizens may apply: in sentences, with the page where it is put right. Editors see it
//! for one service, operators for an authority.

use datenbank::Sicht;
use grund::{LeistungKennung, MandantId, Tag, Traeger, tag_von};
use leistung::{Leistung, Weg};
use verzeichnis::{Einheit, Stand, Zustaendig};

use crate::{Haus, WebFehler};

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mangel {
    /// What, and what to do.
    pub satz: String,
    /// Where: address and words of the link. None: only the operator can.
    pub wohin: Option<(String, &'static str)>,
    /// Citizens would apply in vain, or a law forbids it: not without it. Otherwise a hint.
    pub sperrt: bool,
}

impl Mangel {
    fn sperre(satz: impl Into<String>, adresse: String, text: &'static str) -> Self {
        Self { satz: satz.into(), wohin: Some((adresse, text)), sperrt: true }
    }

    fn hinweis(satz: impl Into<String>, adresse: String, text: &'static str) -> Self {
        Self { sperrt: false, ..Self::sperre(satz, adresse, text) }
    }

    fn beim_betrieb(satz: impl Into<String>) -> Self {
        Self { satz: satz.into(), wohin: None, sperrt: true }
    }
}

/// What an authority lacks whatever it offers: imprint, privacy notice (Art. 13 GDPR), a responsible person.
///
/// # Errors
/// The authority does not exist (404); the database fails.
pub async fn maengel_der_behoerde(haus: &Haus, m: MandantId) -> Result<Vec<Mangel>, WebFehler> {
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    let personen = redaktion::verantwortliche(&mut tx, m).await?.len();
    drop(tx);
    let stand = haus.verzeichnis.stand();
    let mandant = stand.mandant(m).ok_or(WebFehler::NichtGefunden)?;
    let auftritt = stand.auftritt(Traeger::Mandant(m));
    let zum_auftritt = || format!("/redaktion/auftritt/mandant-{m}");
    let mut fehlt = Vec::new();
    if mandant.impressum.trim().is_empty() && auftritt.is_none_or(|a| a.impressum.trim().is_empty()) {
        fehlt.push(Mangel::sperre(
            "Das Impressum fehlt. Schreiben Sie, wer diese Seiten verantwortet.",
            zum_auftritt(),
            "Auftritt öffnen",
        ));
    }
    if auftritt.is_none_or(|a| a.datenschutz.trim().is_empty()) {
        fehlt.push(Mangel::sperre(
            "Der Text zum Datenschutz fehlt. Schreiben Sie, was mit den Daten der Antragstellenden geschieht.",
            zum_auftritt(),
            "Auftritt öffnen",
        ));
    }
    if personen == 0 {
        let wohin = format!("/redaktion/verantwortliche/{m}");
        fehlt.push(Mangel::sperre(
            "Es ist keine verantwortliche Person benannt. Benennen Sie mindestens eine.",
            wohin,
            "Person benennen",
        ));
    }
    Ok(fehlt)
}

/// What is missing before an authority can offer this service, with what it lacks in general.
///
/// # Errors
/// The authority does not exist (404); the database fails.
pub async fn maengel(haus: &Haus, m: MandantId, l: &LeistungKennung) -> Result<Vec<Mangel>, WebFehler> {
    let heute = tag_von(haus.umwelt.jetzt());
    let stand = haus.verzeichnis.stand();
    let leistung = haus.leistungen.aktuell_bei(l.as_str(), m);
    let mut fehlt = orte(&stand, m, l, heute);
    fehlt.extend(nicht_zustaendig(&stand, m, l, heute));
    for e in stand.einheiten_von(m) {
        if stand.zustaendigkeiten(l).iter().any(|z| z.einheit == e.id && z.gilt_am(heute)) {
            if haus.konten.mitglieder(m, e.id).await?.is_empty() {
                fehlt.push(niemand(e));
            }
            fehlt.extend(absender(e, leistung.as_deref()));
        }
    }
    fehlt.extend(maengel_der_behoerde(haus, m).await?);
    if let Some(leistung) = leistung.as_deref() {
        if leistung.gebuehr_name().is_some() && !haus.einstellungen.zahlungsdienst {
            fehlt.push(Mangel::beim_betrieb("Diese Leistung kostet etwas, aber die Plattform hat noch keinen Zahlungsdienst. Lassen Sie ihn vom Betrieb der Plattform einrichten."));
        }
        fehlt.extend(ziele(haus, m, leistung).await?);
        fehlt.extend(zugaenge(haus, m, leistung).await?);
        fehlt.extend(koerbe(haus, m, leistung, heute).await?);
        fehlt.extend(zu_pruefen(&stand, m, leistung));
        fehlt.extend(belehrung(&stand, m, leistung));
    }
    // What stops citizens first.
    fehlt.sort_by_key(|f| !f.sperrt);
    Ok(fehlt)
}

/// What letters say about who sends them (VwVfG § 37 (3): the authority must be recognisable).
fn absender(e: &Einheit, leistung: Option<&Leistung>) -> Vec<Mangel> {
    let mut fehlt = Vec::new();
    let wohin = || format!("/redaktion/stelle/{}", e.id);
    let a = &e.anschrift;
    if a.strasse.is_empty() || a.plz.is_empty() || a.ort.is_empty() {
        let satz = format!("{}: Die Anschrift ist unvollständig. Sie steht als Absender auf Schreiben.", e.name);
        fehlt.push(Mangel::sperre(satz, wohin(), "Stelle öffnen"));
    }
    let schreibt = leistung.is_some_and(|l| !l.stamm.briefe.is_empty());
    if schreibt && e.telefon.is_none() && e.mail.is_none() {
        let satz = format!(
            "{}: Auf Schreiben steht weder Telefon noch E-Mail-Adresse. Tragen Sie ein, wie man die Stelle bei Fragen erreicht.",
            e.name
        );
        fehlt.push(Mangel::hinweis(satz, wohin(), "Stelle öffnen"));
    }
    fehlt
}

/// Targets that the service names and the authority has not set: what goes there waits.
async fn ziele(haus: &Haus, m: MandantId, leistung: &Leistung) -> Result<Vec<Mangel>, WebFehler> {
    let stamm = &leistung.stamm;
    let hinaus = stamm.weiterleitung.iter().filter(|r| r.weg != Weg::Korb);
    let weiter = hinaus.filter_map(|r| Some((r.ziel.clone()?, &r.name)));
    let alle: Vec<(String, &String)> = weiter.chain(stamm.register.iter().map(|r| (r.ziel.clone(), &r.name))).collect();
    if alle.is_empty() {
        return Ok(Vec::new());
    }
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    let da = uebergabe::ziele(&mut tx, m).await?;
    drop(tx);
    let offen = alle.into_iter().filter(|(ziel, _)| !da.iter().any(|d| d.name == *ziel));
    Ok(offen
        .map(|(ziel, name)| {
            let satz = format!(
                "Wohin Angaben an „{name}“ gehen, ist nicht eingetragen. Bis dahin warten sie; es geht nichts verloren."
            );
            Mangel::hinweis(satz, format!("/redaktion/ziele/{m}/{ziel}"), "Ziel eintragen")
        })
        .collect())
}

/// Secret values that the service names and the authority has not set: what needs them waits.
async fn zugaenge(haus: &Haus, m: MandantId, leistung: &Leistung) -> Result<Vec<Mangel>, WebFehler> {
    let stamm = &leistung.stamm;
    if stamm.zugaenge().next().is_none() {
        return Ok(Vec::new());
    }
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    let da = uebergabe::zugaenge(&mut tx, m).await?;
    drop(tx);
    let gesetzt = |name: &str, ziel: &str| {
        da.iter().any(|z| z.name.leistung == stamm.kennung && z.name.name == name && z.ziel == ziel)
    };
    let mut fehlt = Vec::new();
    for (name, d) in stamm.parameter.iter().filter(|(_, d)| d.ist_geheim()) {
        let Some(z) = stamm.zugang(name).filter(|z| !gesetzt(name, z.ziel)) else { continue };
        let satz = format!(
            "„{}“ ist nicht eingetragen. Ohne diesen Schlüssel lässt „{}“ diese Leistung nicht ein. Bis dahin warten die Angaben; es geht nichts verloren.",
            d.frage, z.empfaenger
        );
        let wohin = format!("/redaktion/werte/{m}/{}#geheim-{name}", stamm.kennung);
        fehlt.push(Mangel::hinweis(satz, wohin, "Schlüssel eintragen"));
    }
    Ok(fehlt)
}

/// Units that the service expects: which of the authority's they are, and whether anybody opens their inbox.
async fn koerbe(haus: &Haus, m: MandantId, leistung: &Leistung, heute: Tag) -> Result<Vec<Mangel>, WebFehler> {
    let regeln = leistung.stamm.weiterleitung.iter().filter(|r| r.weg == Weg::Korb);
    let regeln: Vec<_> = regeln.filter_map(|r| Some((r.ziel.as_deref()?, r.name.as_str()))).collect();
    if regeln.is_empty() {
        return Ok(Vec::new());
    }
    let mut tx = haus.db.tx(Sicht::Mandant(m)).await?;
    let gewaehlt = uebergabe::koerbe(&mut tx, m).await?;
    drop(tx);
    let stand = haus.verzeichnis.stand();
    let mut fehlt = Vec::new();
    for (ziel, name) in regeln {
        let wohin = || format!("/redaktion/ziele/{m}/{}", korbname(ziel));
        let Some((_, einheit)) = gewaehlt.iter().find(|(n, _)| n == ziel) else {
            let satz = format!(
                "Nach manchen Antworten gehört ein Antrag in einen anderen Eingangskorb: „{name}“. Wählen Sie, welche Ihrer Stellen das ist. Bis dahin kommen diese Anträge zur zuständigen Stelle; es geht nichts verloren."
            );
            fehlt.push(Mangel::hinweis(satz, wohin(), "Stelle wählen"));
            continue;
        };
        match stand.einheit(*einheit).filter(|e| e.mandant == m && e.gilt_am(heute)) {
            None => {
                let satz = format!(
                    "Die Stelle, die Sie für „{name}“ gewählt haben, gibt es nicht mehr. Wählen Sie eine andere. Bis dahin kommen diese Anträge zur zuständigen Stelle; es geht nichts verloren."
                );
                fehlt.push(Mangel::hinweis(satz, wohin(), "Stelle wählen"));
            }
            Some(e) => {
                if haus.konten.mitglieder(m, e.id).await?.is_empty() {
                    fehlt.push(niemand(e));
                }
                fehlt.extend(absender(e, Some(leistung)));
            }
        }
    }
    Ok(fehlt)
}

/// Under which name the page of targets knows an inbox: no address can have it, so both kinds stand in one list.
#[must_use]
pub fn korbname(ziel: &str) -> String {
    format!("korb.{ziel}")
}

/// Nobody can open the inbox of this unit.
fn niemand(e: &Einheit) -> Mangel {
    Mangel::beim_betrieb(format!(
        "{}: Niemand kann den Eingangskorb öffnen. Anträge blieben liegen. Lassen Sie vom Betrieb der Plattform mindestens eine Person eintragen.",
        e.name
    ))
}

/// What the law does not settle for this kind of authority, and nobody here has settled.
fn zu_pruefen(stand: &Stand, m: MandantId, leistung: &Leistung) -> Vec<Mangel> {
    let Some(ort) = stand.mandant(m).map(|m| leistung::Ort::von(m.id, m.ags.land())) else { return Vec::new() };
    let gesetzt = stand.gesetzte_parameter(&leistung.stamm.kennung, m);
    let offen =
        leistung.stamm.parameter.iter().filter(|(name, d)| {
            d.zu_pruefen_in(&ort) && gesetzt.is_none_or(|werte| !werte.contains_key(name.as_str()))
        });
    offen
        .map(|(_, d)| {
            let hinweis = d.hinweis.as_deref().unwrap_or_default();
            let satz = format!("Legen Sie fest: {} {hinweis} Bis dahin gilt die Vorgabe.", d.frage);
            Mangel::hinweis(satz, format!("/redaktion/werte/{m}/{}", leistung.stamm.kennung), "Werte Ihrer Behörde")
        })
        .collect()
}

/// An instruction on the remedy without the name of the court is none (VwGO § 58 (1)).
fn belehrung(stand: &Stand, m: MandantId, leistung: &Leistung) -> Option<Mangel> {
    let ort = stand.mandant(m).map(|m| leistung::Ort::von(m.id, m.ags.land()))?;
    let gesetzt = stand.gesetzte_parameter(&leistung.stamm.kennung, m).map(|p| p.as_ref().clone()).unwrap_or_default();
    let parameter = leistung.parameter(&ort, &gesetzt).ok()?;
    let leer = leistung.luecke_der_belehrung(&parameter)?;
    let satz = format!("Die Rechtsbehelfsbelehrung hat eine Lücke. Tragen Sie ein: {}", leer.frage);
    Some(Mangel::sperre(satz, format!("/redaktion/werte/{m}/{}", leistung.stamm.kennung), "Werte Ihrer Behörde"))
}

/// Whoever applies reaches the office that is responsible there. An authority none of whose offices takes applications
/// anywhere would offer a service that nobody can use: who is responsible is said, and where that is changed. Where nobody
/// is responsible at all, [`orte`] says so.
fn nicht_zustaendig(stand: &Stand, m: MandantId, l: &LeistungKennung, am: Tag) -> Option<Mangel> {
    let hier = stand.gemeinden().iter().filter_map(|g| stand.zustaendig(l, &g.ags, am));
    let nimmt_an =
        |z: &Zustaendig| z.auspraegung.nimmt_an() && (z.mandant.id == m || z.weitere.iter().any(|e| e.mandant == m));
    if hier.into_iter().any(|z| nimmt_an(&z)) {
        return None;
    }
    let mandant = stand.mandant(m)?;
    let am_sitz = stand.zustaendig(l, &mandant.ags, am).filter(|z| z.auspraegung.nimmt_an());
    let eigene_luecke = || stand.luecken(l, am).iter().any(|(g, _)| g.ags == mandant.ags);
    let satz = match am_sitz {
        Some(z) => {
            let ort = stand.gemeinde(&mandant.ags).map_or_else(|| mandant.name.clone(), |g| g.name.anzeige());
            format!(
                "Ihre Behörde ist nicht zuständig: Keine Ihrer Stellen nimmt diese Anträge an. Zuständig für {ort} ist {} ({}). Nur diese Behörde kann die Leistung hier anbieten. Ist das falsch, lassen Sie die Zuständigkeit ändern.",
                z.mandant.name, z.einheit.name
            )
        }
        None if eigene_luecke() => return None,
        None => "Ihre Behörde ist nicht zuständig: Keine Ihrer Stellen nimmt diese Anträge an. Tragen Sie ein, welche Stelle sie für welches Gebiet annimmt.".to_owned(),
    };
    let wohin = format!("/redaktion/zustaendigkeiten?traeger=mandant-{m}&leistung={l}");
    Some(Mangel::sperre(satz, wohin, "Zuständigkeiten öffnen"))
}

/// The authority's own place and every place where one of its offices is entered must have exactly one office.
fn orte(stand: &Stand, m: MandantId, l: &LeistungKennung, am: Tag) -> Vec<Mangel> {
    let eigene: Vec<String> = stand
        .zustaendigkeiten(l)
        .into_iter()
        .filter(|z| z.gilt_am(am) && stand.einheit(z.einheit).is_some_and(|e| e.mandant == m))
        .map(|z| z.gebiet.clone())
        .collect();
    let mein = stand.mandant(m).map(|m| m.ags);
    let gehoert = |ars: &str| eigene.iter().any(|g| ars.starts_with(g.as_str()));
    let wohin = || format!("/redaktion/zustaendigkeiten?traeger=mandant-{m}&leistung={l}");
    stand
        .luecken(l, am)
        .into_iter()
        .filter(|(g, _)| Some(g.ags) == mein || gehoert(g.ars.as_str()))
        .map(|(g, n)| {
            let ort = g.name.anzeige();
            let satz = if n == 0 {
                format!("{ort}: keine Stelle nimmt Anträge an. Tragen Sie eine ein.")
            } else {
                format!("{ort}: {n} Stellen nehmen Anträge an. Lassen Sie nur eine.")
            };
            Mangel::sperre(satz, wohin(), "Zuständigkeiten öffnen")
        })
        .collect()
}
