//! A question to the applicant about one field, with its own Frist.

use ::vorgang::{Ereignis, frist::Dauer};
use akte::Vorgang;
use grund::{DokumentId, Tag, tag_von};
use postfach::{NeueNachricht, Richtung};
use web::{
    Anfrage, Ergebnis, Felder, Mehrteilig, WebFehler,
    axum::extract::Path,
    bausteine::{self, Auswahl, Datumsfeld, Fehlerhinweis, Knopf, Langtext, Option_},
    format, html,
};

use crate::{
    anlagen,
    antrag::Antrag,
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, freitext, ich, kennung, laden, stand, stand_feld},
    konflikt,
    vorgang::{einfach, unterseite},
};

/// The longest question.
const LAENGSTE: usize = 2000;

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    let frist = v
        .zustand
        .vorgaben
        .kalender
        .fristende(tag_von(anfrage.jetzt), Dauer::Tage(antrag.leistung.stamm.bearbeitung.nachforderung_tage));
    let felder = Felder(vec![
        ("frist.tag".into(), frist.day().to_string()),
        ("frist.monat".into(), frist.month().to_string()),
        ("frist.jahr".into(), frist.year().to_string()),
    ]);
    maske(&anfrage, &v, &antrag, &felder, Vec::new())
}

pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, form: Mehrteilig) -> Ergebnis {
    let felder = form.felder();
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    let gueltig = pruefen(&anfrage, &antrag, &felder);
    let (feld, frage, frist, text) = match gueltig {
        Ok(g) => g,
        Err(fehler) => return maske(&anfrage, &v, &antrag, &felder, fehler),
    };
    let neue = match anlagen::aufnehmen(&anfrage, &v, &form.dateien).await? {
        Ok(neue) => neue,
        Err(fehler) => return maske(&anfrage, &v, &antrag, &felder, vec![fehler]),
    };
    let dokumente: Vec<DokumentId> = neue.iter().map(|n| n.dokument.zeile.id).collect();
    let (v, mut tx) = laden(&anfrage, v.id).await?;
    let stand = stand(&felder);
    let von = ich(&anfrage)?;
    let frist = v.zustand.vorgaben.kalender.werktag_ab(frist);
    let betreff = format!("Rückfrage zu: {frage}");
    let nachricht = format!("{text}\n\nBitte antworten Sie bis zum {}.", format::tag(DE, frist));
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBuerger,
        art: postfach::Art::Rueckfrage,
        von: Some(von),
        betreff: &betreff,
        text: &nachricht,
        anlagen: &dokumente,
        schluessel: &format!("rueckfrage/{}/{von}/{stand}", v.id),
    };
    for n in &neue {
        anfrage.haus.ablage.eintragen(&mut tx, n).await?;
    }
    let (nachricht, _) =
        postfach::senden(&mut tx, &anfrage.haus.umwelt, &v.schluessel, &neu).await.map_err(WebFehler::intern)?;
    let ereignis = Ereignis::Nachgefordert { von, feld, frist, nachricht };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            let eingaben = [("Frage zu", frage.as_str()), ("Ihre Frage", text.as_str())];
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &eingaben).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

pub async fn erledigt(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    einfach(&anfrage, &id, &felder, |_| Ok(Ereignis::RueckfrageErledigt { von })).await
}

type Gueltig = (String, String, Tag, String);

fn pruefen(anfrage: &Anfrage, antrag: &Antrag, felder: &Felder) -> Result<Gueltig, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let gewaehlt = antrag.felder().into_iter().find(|(id, _)| id == felder.text("feld"));
    if gewaehlt.is_none() {
        fehler.push(Fehlerhinweis::neu("feld", "Wählen Sie die Angabe, nach der Sie fragen."));
    }
    let text = match freitext(felder.text("frage"), LAENGSTE) {
        Ok(t) if t.is_empty() => Err("Schreiben Sie Ihre Frage.".to_owned()),
        andere => andere,
    };
    let heute = tag_von(anfrage.jetzt);
    let frist = datum(felder, "frist").filter(|t| *t > heute && *t <= heute.saturating_add(jiff::ToSpan::days(366)));
    if let Err(e) = &text {
        fehler.push(Fehlerhinweis::neu("frage", e.clone()));
    }
    if frist.is_none() {
        let satz =
            "Geben Sie einen Tag ein, der nach heute und höchstens ein Jahr später liegt, zum Beispiel 27 3 2026.";
        fehler.push(Fehlerhinweis::neu("frist", satz));
    }
    match (gewaehlt, text, frist) {
        (Some((id, frage)), Ok(text), Some(frist)) if fehler.is_empty() => Ok((id, frage, frist, text)),
        _ => Err(fehler),
    }
}

/// A date in three boxes; two digits mean this century.
pub fn datum(felder: &Felder, name: &str) -> Option<Tag> {
    let teil = |t: &str| felder.text(&format!("{name}.{t}")).parse::<i16>().ok();
    let jahr = teil("jahr").map(|j| if (0..100).contains(&j) { j + 2000 } else { j })?;
    Tag::new(jahr, i8::try_from(teil("monat")?).ok()?, i8::try_from(teil("tag")?).ok()?).ok()
}

fn maske(anfrage: &Anfrage, v: &Vorgang, antrag: &Antrag, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let angaben = antrag.felder();
    let optionen = angaben.iter().map(|(id, frage)| Option_::neu(id, frage));
    let weg = format!("{}/rueckfrage", adresse(v.id));
    let inhalt = html! {
        p.kern-body {
            "Sie fragen die antragstellende Person nach einer Angabe. "
            @if v.zustand.vorgaben.ohne_stillstand {
                "Die Bearbeitungsfrist läuft dabei weiter: Ein Gesetz legt sie fest."
                @if let Some(quelle) = &antrag.leistung.stamm.bearbeitung.ohne_stillstand { " (" (quelle) ")" }
            } @else {
                "Bis zur Antwort ruht die Bearbeitungsfrist. Wenn die Antwort bis zum Ende der Frist nicht kommt, läuft die Bearbeitungsfrist weiter."
            }
        }
        @if v.zustand.fiktion_bis().is_some() {
            (bausteine::meldung(web::bausteine::Art::Warnung, "Fragen Sie so nur nach etwas, das fehlt", html! {
                (bausteine::absatz("Mit der Rückfrage sagen Sie, dass die Unterlagen nicht vollständig sind. Die Frist, nach der die Genehmigung als erteilt gilt, beginnt dann erst mit dem Tag der Antwort (§ 42a Absatz 2 Satz 2 VwVfG)."))
                (bausteine::absatz("Ist alles da und Sie wollen nur etwas wissen, schreiben Sie eine Nachricht. Sie hält die Frist nicht auf."))
            }))
        }
        (bausteine::formular_mit_dateien(&weg, html! {
            (stand_feld(v))
            (Auswahl::liste(DE, "feld", "Um welche Angabe geht es?", optionen).wert(felder.text("feld")).fehler(zu("feld")))
            (Langtext::neu("frage", "Ihre Frage").hinweis("Schreiben Sie, was fehlt oder unklar ist und was Sie brauchen. Die Person liest den Text so in ihrem Postfach.").maximal(LAENGSTE).wert(felder.text("frage")).fehler(zu("frage")))
            (Datumsfeld::neu(DE, "frist", "Antwort bis").hinweis("Ein Tag am Wochenende oder ein Feiertag wird auf den nächsten Werktag verschoben.").werte(felder.text("frist.tag"), felder.text("frist.monat"), felder.text("frist.jahr")).fehler(zu("frist")))
            (anlagen::feld(zu("datei")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Rückfrage senden")) }))
        }))
    };
    unterseite(anfrage, v, "Rückfrage stellen").fehler(fehler).inhalt(inhalt).antwort()
}
