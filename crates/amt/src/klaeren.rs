//! Money that did not fit what was asked for: somebody at the desk says what holds, the matter goes on, the applicant is told, and
//! what goes back stays visible until it went.

use ::zahlung::{Buchung, Buchungsart, Entscheidung, Erstattung, Geklaert, Klaerung, Klaerungslage, Zahlung};
use akte::Vorgang;
use datenbank::Tx;
use grund::{Betrag, Tag, ZahlungId, tag_von};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Datumsfeld, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Rang, Zeile},
    format,
    geldnachricht::{self, Geldnachricht},
    html,
};

use crate::{
    gemeinsam::{DE, adresse, festschreiben, freitext, ich, kennung, laden},
    rueckfrage::datum,
    vorgang::unterseite,
};

/// The longest reason.
const GRUND: usize = 500;
/// The longest reference.
const BELEG: usize = 100;

/// The words in the form.
const WAHL: [(&str, Klaerung); 3] =
    [("rest", Klaerung::Rest), ("angenommen", Klaerung::Angenommen), ("zurueck", Klaerung::Zurueck)];

fn pfad(v: &Vorgang, z: ZahlungId) -> String {
    format!("{}/zahlung/{z}/klaeren", adresse(v.id))
}

/// In a matter, on top: money waits for a person.
pub fn hinweis(v: &Vorgang, z: &Zahlung, lage: &Klaerungslage) -> Markup {
    let satz = match (lage.bezahlt, lage.fehlt()) {
        (true, _) => format!("Die Gebühr ist bezahlt, und es kamen noch {}.", lage.gekommen),
        (false, Some(fehlt)) => format!("Es kamen {}. Es fehlen {fehlt}.", lage.gekommen),
        (false, None) => format!("Es kamen {}, gefordert waren {}.", lage.gekommen, lage.gefordert),
    };
    bausteine::meldung(
        Art::Warnung,
        "Es kam ein anderer Betrag",
        html! {
            p.kern-body { (satz) " Sagen Sie, was gilt. Bis dahin wartet der Vorgang, wenn er auf die Zahlung wartet." }
            p.kern-body { (bausteine::link(&pfad(v, z.id), "Zahlung klären")) }
        },
    )
}

/// What goes back, a line each.
pub fn zeilen(v: &Vorgang, alle: &[Erstattung]) -> Vec<Zeile> {
    let zeile = |e: &Erstattung| match &e.erledigt {
        Some((tag, beleg)) => {
            Zeile::neu("Erstattung", format!("{} am {} erstattet, Beleg: {beleg}", e.betrag, format::tag(DE, *tag)))
        }
        None => {
            let ziel = format!("{}/zahlung/{}/erstattung/{}", adresse(v.id), e.zahlung, e.nr);
            Zeile::markup(
                "Erstattung",
                html! {
                    (bausteine::status(Art::Warnung, &format!("{} sind zu erstatten", e.betrag)))
                    br; (e.grund)
                    br; (bausteine::link(&ziel, "Erstattung vermerken"))
                },
            )
        }
    };
    alle.iter().map(zeile).collect()
}

async fn lesen(anfrage: &Anfrage, (id, z): (&str, &str)) -> Result<(Vorgang, Zahlung, Vec<Buchung>, Tx), WebFehler> {
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let z: ZahlungId = z.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let z = ::zahlung::load(&mut tx, v.bezug.mandant, z).await?.filter(|z| z.vorgang == v.id);
    let z = z.ok_or(WebFehler::NichtGefunden)?;
    let buchungen = ::zahlung::buchungen(&mut tx, v.bezug.mandant, z.id).await?;
    Ok((v, z, buchungen, tx))
}

/// `GET /amt/vorgang/{id}/zahlung/{zahlung}/klaeren`
pub async fn zeigen(anfrage: Anfrage, Path((id, z)): Path<(String, String)>) -> Ergebnis {
    let (v, z, buchungen, tx) = lesen(&anfrage, (&id, &z)).await?;
    drop(tx);
    match ::zahlung::lage(&z, &buchungen) {
        Some(lage) => maske(&anfrage, (&v, &z, &buchungen, &lage), &Felder::default(), Vec::new()),
        // Settled meanwhile: the matter says how.
        None => Ok(web::weiter(&adresse(v.id))),
    }
}

/// What may be said, in words with the amounts.
fn wahl(lage: &Klaerungslage) -> Vec<(&'static str, String)> {
    let worte = |was: Klaerung| match (was, lage.fehlt(), lage.zu_viel()) {
        (Klaerung::Rest, Some(fehlt), _) => {
            format!("Den Rest von {fehlt} nachfordern. Was da ist, wird angerechnet.")
        }
        (Klaerung::Angenommen, Some(fehlt), _) => format!("Als bezahlt annehmen. Auf {fehlt} verzichten wir."),
        (Klaerung::Angenommen, None, Some(zu_viel)) => format!("Als bezahlt annehmen. {zu_viel} gehen zurück."),
        (Klaerung::Angenommen, None, None) => "Als bezahlt annehmen. Der Betrag ist jetzt vollständig da.".to_owned(),
        _ if lage.bezahlt => format!("{} gehen zurück. Die Gebühr bleibt bezahlt.", lage.gekommen),
        _ => format!("{} gehen zurück. Zu zahlen bleiben {}.", lage.gekommen, lage.gefordert),
    };
    WAHL.into_iter().filter(|(_, was)| lage.kennt(*was)).map(|(wort, was)| (wort, worte(was))).collect()
}

fn maske(
    anfrage: &Anfrage,
    (v, z, buchungen, lage): (&Vorgang, &Zahlung, &[Buchung], &Klaerungslage),
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let offen = buchungen.iter().filter(|b| b.art != Buchungsart::Zahlung && b.erledigt_am.is_none());
    let mut zeilen =
        vec![Zeile::neu("Gefordert", z.betrag.to_string()), Zeile::neu("Kassenzeichen", z.kassenzeichen.to_string())];
    if z.angerechnet > Betrag::NULL {
        zeilen.push(Zeile::neu("Davon schon angerechnet", z.angerechnet.to_string()));
    }
    for b in offen {
        let woher = match (b.gebucht_von, b.fremdzeichen.as_deref()) {
            (Some(_), beleg) => format!("Überweisung, Beleg: {}", beleg.unwrap_or_default()),
            (None, _) => format!("Zahlung im Internet, {}", b.kennung),
        };
        let wann = format::tag(DE, tag_von(b.bezahlt_am));
        zeilen.push(Zeile::neu("Gekommen", format!("{} am {wann}, {woher}", b.betrag)));
    }
    match (lage.fehlt(), lage.zu_viel()) {
        (Some(fehlt), _) => zeilen.push(Zeile::neu("Es fehlen", fehlt.to_string())),
        (None, Some(zu_viel)) => zeilen.push(Zeile::neu("Zu viel", zu_viel.to_string())),
        (None, None) => zeilen.push(Zeile::neu("Zusammen", "genau der geforderte Betrag")),
    }
    let wahl = wahl(lage);
    let inhalt = html! {
        (bausteine::angaben(DE, &zeilen))
        (bausteine::formular(&pfad(v, z.id), html! {
            input type="hidden" name="gesehen" value=(lage.gekommen.als_cent());
            (Auswahl::radio("was", "Was gilt?", wahl.iter().map(|(w, t)| Option_::neu(w, t)))
                .hinweis("Ob Sie auf einen Rest verzichten dürfen, regelt Ihre Behörde.").wert(felder.text("was")).fehler(zu("was")))
            (Langtext::neu("grund", "Warum?").hinweis("Das steht beim Vorgang. Die antragstellende Person liest es nicht; ihr schreibt die Plattform, was fehlt oder zurückgeht.").zeilen(3)
                .maximal(GRUND).wert(felder.text("grund")).fehler(zu("grund")))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Zahlung klären"))
                (bausteine::linkknopf(Rang::Still, &adresse(v.id), "Abbrechen"))
            }))
        }))
    };
    unterseite(anfrage, v, "Zahlung klären").fehler(fehler).inhalt(inhalt).antwort()
}

fn pruefen(lage: &Klaerungslage, felder: &Felder) -> Result<(Klaerung, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let was = WAHL.into_iter().find(|(wort, was)| *wort == felder.text("was") && lage.kennt(*was));
    if was.is_none() {
        fehler.push(Fehlerhinweis::neu("was", "Wählen Sie aus, was gilt."));
    } else if felder.text("gesehen") != lage.gekommen.als_cent().to_string() {
        let satz =
            "Inzwischen ist weiteres Geld gekommen. Sehen Sie sich die Beträge noch einmal an und wählen Sie neu.";
        fehler.push(Fehlerhinweis::neu("was", satz));
    }
    let grund = match freitext(felder.text("grund"), GRUND) {
        Ok(t) if t.is_empty() => {
            fehler.push(Fehlerhinweis::neu("grund", "Schreiben Sie in einem Satz, warum."));
            t
        }
        Ok(t) => t,
        Err(satz) => {
            fehler.push(Fehlerhinweis::neu("grund", satz));
            String::new()
        }
    };
    match was {
        Some((_, was)) if fehler.is_empty() => Ok((was, grund)),
        _ => Err(fehler),
    }
}

/// `POST /amt/vorgang/{id}/zahlung/{zahlung}/klaeren`: ledger, event and message in one transaction; once.
pub async fn klaeren(anfrage: Anfrage, Path((id, z)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (v, z, buchungen, mut tx) = lesen(&anfrage, (&id, &z)).await?;
    let Some(lage) = ::zahlung::lage(&z, &buchungen) else { return Ok(web::weiter(&adresse(v.id))) };
    let (was, grund) = match pruefen(&lage, &felder) {
        Ok(beides) => beides,
        Err(fehler) => {
            drop(tx);
            return maske(&anfrage, (&v, &z, &buchungen, &lage), &felder, fehler);
        }
    };
    let entscheidung = Entscheidung {
        was,
        gesehen: lage.gekommen,
        von: ich(&anfrage)?,
        vermerk: &grund,
        jetzt: anfrage.haus.umwelt.jetzt(),
    };
    let Some(geklaert) = ::zahlung::klaeren(&mut tx, (v.bezug.mandant, z.id), &entscheidung).await? else {
        // The same click twice, or more money in this very moment: the page shows what holds now.
        return Ok(web::weiter(&pfad(&v, z.id)));
    };
    sagen(&anfrage, &mut tx, &v, (&geklaert, was, lage.bezahlt)).await?;
    festschreiben(&anfrage, tx).await?;
    Ok(web::weiter(&adresse(v.id)))
}

/// The matter goes on, and the applicant reads what she has to do or gets back.
async fn sagen(
    anfrage: &Anfrage,
    tx: &mut Tx,
    v: &Vorgang,
    (g, was, war_bezahlt): (&Geklaert, Klaerung, bool),
) -> Result<(), WebFehler> {
    let haus = &anfrage.haus;
    if g.bezahlt {
        web::bezahlt::bezahlt(haus, tx, &g.zahlung, g.zahlung.angerechnet).await?;
    } else if !war_bezahlt {
        // A letter that waits asks for what holds no more.
        postfach::zahlungsbriefe_entfallen(tx, v.bezug.mandant, v.id, haus.umwelt.jetzt()).await?;
    }
    let nachricht = match (was, g.erstattung) {
        (Klaerung::Rest, _) => Geldnachricht::Rest,
        (Klaerung::Zurueck, Some(b)) if !war_bezahlt => Geldnachricht::Zurueck(b),
        (_, Some(b)) => Geldnachricht::ZuViel(b),
        // „Ihre Zahlung ist eingegangen“ comes with the event.
        (_, None) => return Ok(()),
    };
    geldnachricht::schreiben(haus, tx, v, &g.zahlung, nachricht).await
}

async fn erstattung(
    anfrage: &Anfrage,
    (id, z, nr): (&str, &str, &str),
) -> Result<(Vorgang, Zahlung, Erstattung, Tx), WebFehler> {
    let (v, z, _, mut tx) = lesen(anfrage, (id, z)).await?;
    let alle = ::zahlung::erstattungen(&mut tx, v.bezug.mandant, z.id).await?;
    let e = alle.into_iter().find(|e| e.nr.to_string() == nr && e.erledigt.is_none());
    Ok((v, z, e.ok_or(WebFehler::NichtGefunden)?, tx))
}

/// `GET /amt/vorgang/{id}/zahlung/{zahlung}/erstattung/{nr}`
pub async fn erstattung_zeigen(anfrage: Anfrage, Path((id, z, nr)): Path<(String, String, String)>) -> Ergebnis {
    let (v, z, e, tx) = erstattung(&anfrage, (&id, &z, &nr)).await?;
    drop(tx);
    erstattung_maske(&anfrage, (&v, &z, &e), &Felder::default(), Vec::new())
}

fn erstattung_maske(
    anfrage: &Anfrage,
    (v, z, e): (&Vorgang, &Zahlung, &Erstattung),
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let ziel = format!("{}/zahlung/{}/erstattung/{}", adresse(v.id), z.id, e.nr);
    let inhalt = html! {
        p.kern-body { "Die Erstattung selbst macht die Kasse. Vermerken Sie hier, wann das Geld zurückging." }
        (bausteine::angaben(DE, &[
            Zeile::neu("Zu erstatten", e.betrag.to_string()),
            Zeile::neu("Warum", &e.grund),
            Zeile::neu("Kassenzeichen", z.kassenzeichen.to_string()),
        ]))
        (bausteine::formular(&ziel, html! {
            (Datumsfeld::neu(DE, "tag", "Wann ging das Geld zurück?")
                .werte(felder.text("tag.tag"), felder.text("tag.monat"), felder.text("tag.jahr")).fehler(zu("tag")))
            (Eingabe::neu("beleg", "Beleg").hinweis("Wo man die Auszahlung wiederfindet, zum Beispiel „Auszahlung 112/2026“.").maximal(BELEG).wert(felder.text("beleg")).fehler(zu("beleg")))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Erstattung vermerken"))
                (bausteine::linkknopf(Rang::Still, &adresse(v.id), "Abbrechen"))
            }))
        }))
    };
    unterseite(anfrage, v, "Erstattung vermerken").fehler(fehler).inhalt(inhalt).antwort()
}

/// `POST /amt/vorgang/{id}/zahlung/{zahlung}/erstattung/{nr}`
pub async fn erstattet(
    anfrage: Anfrage,
    Path((id, z, nr)): Path<(String, String, String)>,
    felder: Felder,
) -> Ergebnis {
    let (v, z, e, mut tx) = match erstattung(&anfrage, (&id, &z, &nr)).await {
        // The same click twice: it is noted.
        Err(WebFehler::NichtGefunden) => return Ok(web::weiter(&adresse(laden(&anfrage, kennung(&id)?).await?.0.id))),
        geladen => geladen?,
    };
    match erstattung_pruefen(&felder, &e, tag_von(anfrage.jetzt)) {
        Ok((tag, beleg)) => {
            let wo = (v.bezug.mandant, z.id, e.nr);
            ::zahlung::erstattet(&mut tx, wo, (tag, &beleg), ich(&anfrage)?).await?;
            festschreiben(&anfrage, tx).await?;
            Ok(web::weiter(&adresse(v.id)))
        }
        Err(fehler) => {
            drop(tx);
            erstattung_maske(&anfrage, (&v, &z, &e), &felder, fehler)
        }
    }
}

fn erstattung_pruefen(felder: &Felder, e: &Erstattung, heute: Tag) -> Result<(Tag, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let tag = datum(felder, "tag");
    match tag {
        None => fehler.push(Fehlerhinweis::neu("tag", "Geben Sie den Tag ein, zum Beispiel 27 3 2026.")),
        Some(t) if t > heute => {
            fehler.push(Fehlerhinweis::neu(
                "tag",
                "Dieser Tag liegt in der Zukunft. Vermerken Sie es, wenn das Geld weg ist.",
            ));
        }
        Some(t) if t < tag_von(e.angelegt) => {
            fehler.push(Fehlerhinweis::neu(
                "tag",
                "An diesem Tag war die Erstattung noch nicht entschieden. Prüfen Sie den Tag.",
            ));
        }
        Some(_) => {}
    }
    let beleg = match freitext(felder.text("beleg"), BELEG) {
        Ok(t) if t.is_empty() => {
            fehler.push(Fehlerhinweis::neu("beleg", "Geben Sie an, wo die Auszahlung steht."));
            t
        }
        Ok(t) => t,
        Err(satz) => {
            fehler.push(Fehlerhinweis::neu("beleg", satz));
            String::new()
        }
    };
    match tag {
        Some(tag) if fehler.is_empty() => Ok((tag, beleg)),
        _ => Err(fehler),
    }
}
