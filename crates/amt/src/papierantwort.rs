//! The answer to a question that came on paper: entered at the matter, with the day on which it arrived and what was scanned. It
//! counts like one that came online; the log says who typed it.

use ::vorgang::{Ereignis, Papiereingang, Rueckfrage};
use akte::Vorgang;
use grund::{DokumentId, Tag, tag_von};
use postfach::{Nachricht, NeueNachricht, Richtung};
use web::{
    Anfrage, Ergebnis, Felder, Mehrteilig, WebFehler,
    axum::extract::Path,
    bausteine::{self, Dateifeld, Datumsfeld, Fehlerhinweis, Knopf, Langtext, Rang, Zeile},
    format, html,
};

use crate::{
    anlagen,
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, freitext, ich, kennung, laden, stand, stand_feld},
    konflikt,
    rueckfrage::datum,
    vorgang::unterseite,
};

/// The longest answer that is typed: as long as one that comes online.
const LAENGSTE: usize = 4000;

/// The question that is open, with its message.
struct Blick {
    v: Vorgang,
    frage: Rueckfrage,
    nachricht: Option<Nachricht>,
}

async fn blick(anfrage: &Anfrage, id: &str) -> Result<Option<Blick>, WebFehler> {
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let Some(frage) = v.zustand.rueckfrage().cloned() else { return Ok(None) };
    let alle = postfach::des_vorgangs(&mut tx, v.bezug.mandant, v.id).await?;
    let nachricht = alle.into_iter().find(|n| n.kopf.id == frage.nachricht);
    let nachricht = nachricht.map(|n| n.oeffnen(&v.schluessel)).transpose()?;
    Ok(Some(Blick { v, frage, nachricht }))
}

fn keine_frage() -> WebFehler {
    WebFehler::Konflikt(
        "Es ist keine Rückfrage mehr offen. Sehen Sie im Verlauf nach, ob die Antwort schon da ist.".to_owned(),
    )
}

/// `GET /amt/vorgang/{id}/papierantwort`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let blick = blick(&anfrage, &id).await?.ok_or_else(keine_frage)?;
    let heute = tag_von(anfrage.jetzt);
    let teil =
        [("tag", heute.day().to_string()), ("monat", heute.month().to_string()), ("jahr", heute.year().to_string())];
    let felder = Felder(teil.map(|(t, w)| (format!("eingang.{t}"), w)).to_vec());
    maske(&anfrage, &blick, &felder, Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let frage = b.nachricht.as_ref().map_or("", |n| n.text.as_str());
    let inhalt = html! {
        (bausteine::angaben(DE, &[
            Zeile::markup("Ihre Frage", html! { @for absatz in frage.split("\n\n") { p.kern-body { (absatz) } } }),
            Zeile::neu("Antwort erbeten bis", format::tag(DE, b.frage.frist)),
        ]))
        (bausteine::formular_mit_dateien(&format!("{}/papierantwort", adresse(b.v.id)), html! {
            (stand_feld(&b.v))
            input type="hidden" name="rueckfrage" value=(b.frage.nachricht);
            (Datumsfeld::neu(DE, "eingang", "Wann ist die Antwort eingegangen?")
                .hinweis("Der Tag des Eingangsstempels. Ab diesem Tag läuft die Bearbeitungsfrist weiter.")
                .werte(felder.text("eingang.tag"), felder.text("eingang.monat"), felder.text("eingang.jahr")).fehler(zu("eingang")))
            (Langtext::neu("antwort", "Was steht in der Antwort?").hinweis("Schreiben Sie ab, was für die Entscheidung wichtig ist. Liegt ein Scan bei, darf das Feld leer bleiben.").zeilen(6).maximal(LAENGSTE).wert(felder.text("antwort")).freiwillig(DE).fehler(zu("antwort")))
            (Dateifeld::neu("datei", "Scan der Antwort", "Höchstens fünf Dateien, je höchstens 10 MB: PDF, JPG oder PNG.", ".pdf,.jpg,.jpeg,.png").mehrere().freiwillig(DE).fehler(zu("datei")))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Antwort aufnehmen"))
                (bausteine::linkknopf(Rang::Still, &adresse(b.v.id), "Abbrechen"))
            }))
        }))
    };
    unterseite(anfrage, &b.v, "Antwort auf Papier erfassen").fehler(fehler).inhalt(inhalt).antwort()
}

/// Day and words; a sentence where something is wrong.
fn pruefen(b: &Blick, felder: &Felder, dateien: bool, heute: Tag) -> Result<(Tag, String), Vec<Fehlerhinweis>> {
    let gefragt = b.nachricht.as_ref().map(|n| tag_von(n.kopf.gesendet));
    let tag = match datum(felder, "eingang") {
        None => Err("Geben Sie den Tag des Eingangs ein, zum Beispiel 27 3 2026."),
        Some(tag) if tag > heute => Err("Dieser Tag liegt in der Zukunft. Geben Sie den Tag des Eingangsstempels ein."),
        Some(tag) if gefragt.is_some_and(|g| tag < g) => {
            Err("An diesem Tag war die Frage noch nicht gestellt. Prüfen Sie den Eingangsstempel.")
        }
        Some(tag) => Ok(tag),
    };
    let text = match freitext(felder.text("antwort"), LAENGSTE) {
        Ok(t) if t.is_empty() && !dateien => {
            Err("Schreiben Sie, was in der Antwort steht, oder fügen Sie den Scan an.".to_owned())
        }
        andere => andere,
    };
    match (tag, text) {
        (Ok(tag), Ok(text)) => Ok((tag, text)),
        (tag, text) => {
            let tag = tag.err().map(|e| Fehlerhinweis::neu("eingang", e));
            Err(tag.into_iter().chain(text.err().map(|e| Fehlerhinweis::neu("antwort", e))).collect())
        }
    }
}

/// `POST /amt/vorgang/{id}/papierantwort`: message, scans and event in one transaction.
pub async fn aufnehmen(anfrage: Anfrage, Path(id): Path<String>, form: Mehrteilig) -> Ergebnis {
    let felder = form.felder();
    let gezeigt = felder.text("rueckfrage");
    let Some(b) = blick(&anfrage, &id).await?.filter(|b| b.frage.nachricht.to_string() == gezeigt) else {
        // The same click twice: the answer is there, and this page has nothing left to ask.
        return if schon_da(&anfrage, &id, gezeigt).await? {
            Ok(web::weiter(&adresse(kennung(&id)?)))
        } else {
            Err(keine_frage())
        };
    };
    let (eingegangen, text) = match pruefen(&b, &felder, !form.dateien.is_empty(), tag_von(anfrage.jetzt)) {
        Ok(beides) => beides,
        Err(fehler) => return maske(&anfrage, &b, &felder, fehler),
    };
    let neue = match anlagen::aufnehmen(&anfrage, &b.v, &form.dateien).await? {
        Ok(neue) => neue,
        Err(fehler) => return maske(&anfrage, &b, &felder, vec![fehler]),
    };
    let dokumente: Vec<DokumentId> = neue.iter().map(|n| n.dokument.zeile.id).collect();
    let (v, mut tx) = laden(&anfrage, b.v.id).await?;
    let worte = if text.is_empty() { "Die Antwort kam auf Papier und liegt als Scan bei." } else { &text };
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBehoerde,
        art: postfach::Art::Antwort,
        von: None,
        betreff: "Antwort auf Papier",
        text: worte,
        anlagen: &dokumente,
        schluessel: &schluessel(gezeigt),
    };
    for n in &neue {
        anfrage.haus.ablage.eintragen(&mut tx, n).await?;
    }
    let (nachricht, _) = postfach::senden(&mut tx, &anfrage.haus.umwelt, &v.schluessel, &neu).await?;
    let papier = Some(Papiereingang { von: ich(&anfrage)?, eingegangen });
    let stand = stand(&felder);
    match anwenden(&anfrage, &mut tx, &v, stand, &Ereignis::Beantwortet { nachricht, dokumente, papier }).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            let tag = format::tag(DE, eingegangen);
            let eingaben = [("Eingegangen am", tag.as_str()), ("Antwort", text.as_str())];
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &eingaben).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// The answer to this question, whichever way it came.
fn schluessel(frage: &str) -> String {
    format!("antwort/{frage}")
}

/// Was this very question answered on paper by this person?
async fn schon_da(anfrage: &Anfrage, id: &str, frage: &str) -> Result<bool, WebFehler> {
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let ich = ich(anfrage)?;
    let verlauf = akte::verlauf(&mut tx, &v).await?;
    let gefragt = verlauf.iter().position(
        |z| matches!(&z.ereignis, Ereignis::Nachgefordert { nachricht, .. } if nachricht.to_string() == frage),
    );
    let Some(ab) = gefragt else { return Ok(false) };
    let danach = verlauf.iter().skip(ab + 1).take_while(|z| !matches!(z.ereignis, Ereignis::Nachgefordert { .. }));
    Ok(danach.into_iter().any(|z| matches!(&z.ereignis, Ereignis::Beantwortet { papier: Some(p), .. } if p.von == ich)))
}
