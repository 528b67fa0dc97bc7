//! A message to the applicant that is no question: no Frist, no clock stands still, nothing has to be answered.

use ::vorgang::Ereignis;
use akte::Vorgang;
use grund::DokumentId;
use postfach::{NeueNachricht, Richtung};
use web::{
    Anfrage, Ergebnis, Markup, Mehrteilig,
    axum::extract::Path,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Langtext},
    html,
};

use crate::{
    anlagen,
    gemeinsam::{Ausgang, adresse, anwenden, festschreiben, freitext, ich, kennung, laden, stand_feld},
    konflikt,
    vorgang::unterseite,
};

/// The longest text, and the longest subject.
const LAENGSTE: usize = 4000;
const BETREFF: usize = 120;

/// GET
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    maske(&anfrage, &v, ("", ""), Vec::new())
}

fn maske(anfrage: &Anfrage, v: &Vorgang, (betreff, text): (&str, &str), fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        p.kern-body { "Die antragstellende Person liest die Nachricht in ihrem Postfach und bekommt einen Hinweis per E-Mail. Brauchen Sie eine Antwort, stellen Sie stattdessen eine Rückfrage: Dann gibt es eine Frist, und die Bearbeitungsfrist ruht." }
        (bausteine::formular_mit_dateien(&format!("{}/nachricht", adresse(v.id)), html! {
            (stand_feld(v))
            (Eingabe::neu("betreff", "Betreff").maximal(BETREFF).wert(betreff).fehler(zu("betreff")))
            (Langtext::neu("text", "Ihre Nachricht").maximal(LAENGSTE).wert(text).fehler(zu("text")))
            (anlagen::feld(zu("datei")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Nachricht senden")) }))
        }))
    };
    unterseite(anfrage, v, "Nachricht schreiben").fehler(fehler).inhalt(inhalt).antwort()
}

fn pruefen(form: &Mehrteilig) -> Result<(String, String), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut lesen = |feld: &str, maximal: usize, leer: &str| match freitext(form.text(feld), maximal) {
        Ok(t) if t.is_empty() => {
            fehler.push(Fehlerhinweis::neu(feld, leer));
            String::new()
        }
        Ok(t) => t,
        Err(satz) => {
            fehler.push(Fehlerhinweis::neu(feld, satz));
            String::new()
        }
    };
    let betreff = lesen("betreff", BETREFF, "Schreiben Sie in wenigen Worten, worum es geht.");
    let text = lesen("text", LAENGSTE, "Schreiben Sie Ihre Nachricht.");
    let betreff = betreff.replace('\n', " ");
    if fehler.is_empty() { Ok((betreff, text)) } else { Err(fehler) }
}

/// POST
pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, form: Mehrteilig) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    let getippt = (form.text("betreff"), form.text("text"));
    let (betreff, text) = match pruefen(&form) {
        Ok(beides) => beides,
        Err(fehler) => return maske(&anfrage, &v, getippt, fehler),
    };
    let neue = match anlagen::aufnehmen(&anfrage, &v, &form.dateien).await? {
        Ok(neue) => neue,
        Err(fehler) => return maske(&anfrage, &v, getippt, vec![fehler]),
    };
    let dokumente: Vec<DokumentId> = neue.iter().map(|n| n.dokument.zeile.id).collect();
    let (v, mut tx) = laden(&anfrage, v.id).await?;
    let stand: i32 = form.text("stand").parse().unwrap_or(0);
    let von = ich(&anfrage)?;
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBuerger,
        art: postfach::Art::Mitteilung,
        von: Some(von),
        betreff: &betreff,
        text: &text,
        anlagen: &dokumente,
        schluessel: &format!("geschrieben/{}/{von}/{stand}", v.id),
    };
    for n in &neue {
        anfrage.haus.ablage.eintragen(&mut tx, n).await?;
    }
    let (nachricht, _) = postfach::senden(&mut tx, &anfrage.haus.umwelt, &v.schluessel, &neu).await?;
    let ereignis = Ereignis::Geschrieben { von, nachricht, dokumente };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            let eingaben = [("Betreff", betreff.as_str()), ("Ihre Nachricht", text.as_str())];
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &eingaben).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// Beside what the applicant told: the way to answer it.
pub fn antworten(v: &Vorgang) -> Markup {
    bausteine::linkknopf(
        bausteine::Rang::Neben,
        &format!("{}/nachricht", adresse(v.id)),
        "Mit einer Nachricht antworten",
    )
}
