//! An objection that came on paper (VwGO § 70 (1)): begun at the decision that it is against, so that number and days are those of
//! the matter, and entered like any other paper. The day on which it arrived decides whether it came in time.

use akte::Vorgang;
use datenbank::Sicht;
use formular::{Antwort, Antworten};
use grund::VorgangId;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Fehlerhinweis, Knopf, Zeile},
    format, html, weiter,
    widerspruch::{Gegenstand, Lage, bezug, lage},
};

use super::{
    DE, HEIM,
    beginnen::{fragen_zum_papier, heute_vorschlagen, pruefen, vermerken},
    mandanten, seite,
};
use crate::entwurf;

/// A decided matter of her units against which there is an objection.
async fn laden(anfrage: &Anfrage, id: &str) -> Result<(Vorgang, Gegenstand), WebFehler> {
    let (id, sitzung): (VorgangId, _) = (entwurf::kennung(id)?, anfrage.sitzung()?);
    for mandant in mandanten(anfrage)? {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        let v = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, mandant, id).await?;
        if let Some(v) = v.filter(|v| sitzung.rolle_in(mandant, v.bezug.einheit).is_some())
            && let Lage::Widerspruch(g) = lage(&anfrage.haus, &v)
        {
            return Ok((v, *g));
        }
    }
    Err(WebFehler::NichtGefunden)
}

fn pfad(v: &Vorgang) -> String {
    format!("/amt/papier/widerspruch/{}", v.id)
}

/// GET: the decision, and the questions about the paper.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, g) = laden(&anfrage, &id).await?;
    let mut felder = Felder(vec![("person".to_owned(), v.kurz.clone())]);
    heute_vorschlagen(&anfrage, &mut felder);
    maske(&anfrage, &v, &g, &felder, Vec::new())
}

fn maske(anfrage: &Anfrage, v: &Vorgang, g: &Gegenstand, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let inhalt = html! {
        (b::angaben(DE, &[
            Zeile::neu("Gegen den Bescheid im Vorgang", &g.nummer),
            Zeile::neu("Bescheid vom", format::tag(DE, g.vom)),
            Zeile::neu("Bekannt gegeben am", format::tag(DE, g.bekanntgabe)),
            Zeile::neu("Ende der Widerspruchsfrist", format::tag(DE, g.bis)),
        ]))
        (b::absatz("Ob der Widerspruch rechtzeitig ist, entscheidet der Tag, an dem er hier eingegangen ist (§ 70 Absatz 1 VwGO). Auch einen verspäteten nehmen Sie auf: Über die Wiedereinsetzung entscheidet die Widerspruchsbehörde."))
        (b::formular(&pfad(v), html! {
            (fragen_zum_papier(felder, &fehler, "Wer legt Widerspruch ein?"))
            (b::knopfzeile(html! { (Knopf::haupt("Weiter")) }))
        }))
    };
    seite(anfrage, "Widerspruch auf Papier erfassen")
        .krume(HEIM, "Anträge auf Papier")
        .leistung(v.nummer.to_string())
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: the bound draft, then the page for the scan. One that she has begun already goes on.
pub async fn anlegen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, g) = laden(&anfrage, &id).await?;
    let gueltig = match pruefen(&anfrage, &felder) {
        Ok(gueltig) if gueltig.eingegangen < g.vom => {
            let satz = "An diesem Tag gab es den Bescheid noch nicht. Prüfen Sie den Eingangsstempel.";
            return maske(&anfrage, &v, &g, &felder, vec![Fehlerhinweis::neu("eingang", satz)]);
        }
        Ok(gueltig) => gueltig,
        Err(fehler) => return maske(&anfrage, &v, &g, &felder, fehler),
    };
    let (haus, konto) = (&anfrage.haus, anfrage.sitzung()?.konto);
    let Some(bezug) = bezug(haus, &v) else { return nicht_geladen(&anfrage) };
    let mut tx = haus.db.tx(Sicht::KontoBei(konto, bezug.mandant)).await?;
    if let Some(begonnen) = akte::entwurf::gegen(&mut tx, konto, v.id).await? {
        return Ok(weiter(&format!("/antrag/{begonnen}")));
    }
    // It came in writing: that is known before anybody asks.
    let mut antworten = Antworten::neu();
    antworten.setzen("form", Antwort::Text("post".to_owned()));
    let antworten = serde_json::to_vec(&antworten).map_err(WebFehler::intern)?;
    let neu = akte::entwurf::beginnen(&mut *tx, &haus.tresor, &haus.umwelt, konto, bezug, &antworten).await?.id;
    vermerken(&anfrage, &mut tx, neu, gueltig.papier(&anfrage)?).await?;
    let e = akte::entwurf::laden(&mut tx, &haus.tresor, konto, neu).await?.ok_or(WebFehler::NichtGefunden)?;
    let json = serde_json::to_vec(&g).map_err(WebFehler::intern)?;
    if !akte::entwurf::binden(&mut tx, &haus.umwelt, &e, v.id, &json).await? {
        return Err(WebFehler::Konflikt(web::texte::antrag::antrag_gleichzeitig(DE).to_owned()));
    }
    entwurf::abschliessen(tx).await?;
    haus.entwuerfe().vergessen(neu);
    Ok(weiter(&format!("/amt/papier/{neu}/scan")))
}

fn nicht_geladen(anfrage: &Anfrage) -> Ergebnis {
    let satz = "Der Dienst für Widersprüche ist hier nicht eingerichtet. Nehmen Sie den Widerspruch zur Akte und melden Sie das dem Betrieb.";
    seite(anfrage, "Widerspruch auf Papier erfassen")
        .krume(HEIM, "Anträge auf Papier")
        .inhalt(b::meldung(Art::Warnung, "Kein Formular", b::absatz(satz)))
        .antwort()
}
