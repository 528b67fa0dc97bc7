//! Mails to the people of an authority about one matter: who works on it and who leads the unit. Without content, as to
//! citizens: the number and the way to it.

use std::collections::BTreeSet;

use akte::outbox::Posten;
use datenbank::Tx;
use grund::{KontoId, Sprache};
use konto::Rolle;
use postfach::Mail;
use vorgang::Amtsanlass;
use web::format;

use super::wirken::Ort;
use crate::Fehler;

/// Queues a mail to each, in the transaction of the effect: once, however often the effect is tried.
pub(super) async fn einreihen(ort: &Ort<'_>, tx: &mut Tx, posten: &Posten, anlass: Amtsanlass) -> Result<(), Fehler> {
    let (haus, v) = (ort.haus, ort.vorgang);
    let leitung = haus.konten.mitglieder(v.bezug.mandant, v.bezug.einheit).await?;
    let mut wer: BTreeSet<KontoId> = leitung.iter().filter(|m| m.rolle == Rolle::Leitung).map(|m| m.konto).collect();
    wer.extend(v.zustand.bearbeiter());
    wer.extend(v.zustand.vertretung);
    let wer: Vec<KontoId> = wer.into_iter().collect();
    let (betreff, text) = worte(ort, anlass);
    let mut mails: Vec<Mail> = Vec::new();
    for (konto, wie) in haus.konten.erreichbar(&wer).await? {
        let Some(an) = wie.email else { continue };
        let schluessel = format!("{}/{konto}", ort.schluessel(posten));
        mails.push(Mail { an, betreff: betreff.clone(), text: text.clone(), schluessel });
    }
    if !mails.is_empty() {
        postfach::einreihen_mehrere(tx, &haus.tresor, &mails, haus.umwelt.jetzt()).await?;
    }
    Ok(())
}

fn worte(ort: &Ort<'_>, anlass: Amtsanlass) -> (String, String) {
    let (v, e) = (ort.vorgang, &ort.haus.einstellungen);
    let nummer = &v.nummer;
    let (betreff, satz) = match anlass {
        Amtsanlass::FiktionNaht => {
            let ende = v.zustand.fiktion_bis().map(|tag| format::tag(Sprache::De, tag)).unwrap_or_default();
            (
                format!("Bis {ende} entscheiden: Vorgang {nummer}"),
                format!(
                    "im Vorgang {nummer} endet am {ende} die Frist für die Entscheidung. Entscheiden Sie bis dahin nicht, gilt die \
                     Genehmigung am Tag danach als erteilt (§ 42a VwVfG). Ein Bescheid muss bis zum {ende} bekannt gegeben sein. Sie \
                     können die Frist einmal mit Gründen verlängern, wenn die Sache schwierig ist."
                ),
            )
        }
        Amtsanlass::FiktionEingetreten => (
            format!("Genehmigung gilt als erteilt: Vorgang {nummer}"),
            format!(
                "im Vorgang {nummer} ist die Frist ohne Entscheidung abgelaufen. Die Genehmigung gilt als erteilt (§ 42a VwVfG). Die \
                 antragstellende Person weiß das aus ihrem Postfach. Sehen Sie sich den Vorgang bitte an."
            ),
        ),
        Amtsanlass::BescheinigungVerlangt => (
            format!("Bescheinigung verlangt: Vorgang {nummer}"),
            format!(
                "im Vorgang {nummer} verlangt die antragstellende Person schriftlich, dass ihre Genehmigung als erteilt gilt (§ 42a \
                 Absatz 3 VwVfG). Stellen Sie die Bescheinigung bitte aus."
            ),
        ),
    };
    let text = format!("Guten Tag,\n\n{satz}\n\n{}/amt/vorgang/{}\n\n{}\n", e.adresse, v.id, e.portal);
    (betreff, text)
}
