//! Passing a matter on to the unit of the same authority that is responsible. It keeps number, log and Fristen, and the
//! applicant is told. To another authority a matter cannot go: its key is wrapped for this one, and its rows are this one's.

use ::vorgang::{Abgabe, Abgabegrund, Ereignis};
use akte::Vorgang;
use datenbank::Sicht;
use grund::{Ags, EinheitId, VorgangId, tag_von};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Option_, Zeile},
    beteiligung::stellenname,
    format, html,
};

use crate::{
    eingangskorb,
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, ich, kennung, laden, seite, stand, stand_feld},
    konflikt,
    vorgang::unterseite,
};

/// GET: to whom and why.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    let vorschlag = eingangskorb::vorschlag(&anfrage, &v).await?;
    let felder = vorschlag.map(|e| vec![("stelle".to_owned(), e.to_string())]).unwrap_or_default();
    maske(&anfrage, &v, vorschlag, &Felder(felder), Vec::new())
}

/// The other units of the authority that exist today, by name.
fn stellen(anfrage: &Anfrage, v: &Vorgang) -> Vec<(EinheitId, String)> {
    let heute = tag_von(anfrage.jetzt);
    let stand = anfrage.haus.verzeichnis.stand();
    let alle = stand.einheiten_von(v.bezug.mandant).into_iter().filter(|e| e.id != v.bezug.einheit && e.gilt_am(heute));
    let mut alle: Vec<(EinheitId, String)> = alle.map(|e| (e.id, e.name.clone())).collect();
    alle.sort_by_cached_key(|(_, name)| grund::suchform(name));
    alle
}

fn maske(
    anfrage: &Anfrage,
    v: &Vorgang,
    vorschlag: Option<EinheitId>,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let stellen = stellen(anfrage, v);
    let ids: Vec<String> = stellen.iter().map(|(id, _)| id.to_string()).collect();
    let stand = anfrage.haus.verzeichnis.stand();
    let ort: Option<Ags> = v.bezug.ags.parse().ok();
    let zustaendig = ort.and_then(|ort| stand.zustaendig(&v.bezug.leistung, &ort, tag_von(anfrage.jetzt)));
    let nach_angaben = vorschlag
        .map(|e| format!("Nach den Angaben im Antrag gehört er in den Eingangskorb von {}.", stellenname(&stand, e)));
    let hinweis = match &zustaendig {
        _ if nach_angaben.is_some() => nach_angaben,
        Some(z) if z.mandant.id != v.bezug.mandant => Some(format!(
            "Nach dem Verzeichnis ist {} zuständig. Das ist eine andere Behörde mit eigenen Akten: Dorthin können Sie diesen Vorgang nicht abgeben. Sagen Sie der antragstellenden Person, an wen sie sich wenden kann.",
            z.einheit.name
        )),
        Some(z) if z.einheit.id != v.bezug.einheit => {
            Some(format!("Nach dem Verzeichnis ist für diese Leistung am Ort zuständig: {}.", z.einheit.name))
        }
        _ => None,
    };
    let inhalt = html! {
        p.kern-body { "Sie geben den Vorgang an eine andere Stelle Ihrer Behörde ab. Nummer, Verlauf und Fristen bleiben. Die antragstellende Person bekommt eine Nachricht. Danach können Sie den Vorgang nicht mehr öffnen; Sie sehen nur noch, wohin er ging." }
        @if let Some(h) = &hinweis { (bausteine::meldung(Art::Hinweis, "Zuständigkeit", bausteine::absatz(h))) }
        @if stellen.is_empty() {
            (bausteine::meldung(Art::Warnung, "Es gibt keine andere Stelle", bausteine::absatz("In Ihrer Behörde ist keine weitere Stelle eingetragen. Sagen Sie Ihrer Redaktion Bescheid.")))
        } @else {
            (bausteine::formular(&format!("{}/abgeben", adresse(v.id)), html! {
                (stand_feld(v))
                (Auswahl::radio("stelle", "An welche Stelle?", stellen.iter().zip(&ids).map(|((_, n), id)| Option_::neu(id, n))).wert(felder.text("stelle")).fehler(zu("stelle")))
                (Auswahl::radio("grund", "Warum?", Abgabegrund::ALLE.iter().map(|g| Option_::neu(g.name(), g.text()))).wert(felder.text("grund")).fehler(zu("grund")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Vorgang abgeben")) }))
            }))
        }
    };
    unterseite(anfrage, v, "Vorgang abgeben").fehler(fehler.clone()).inhalt(inhalt).antwort()
}

/// POST: passes it on; its deliveries go with it.
pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let an = stellen(&anfrage, &v).into_iter().find(|(id, _)| id.to_string() == felder.text("stelle"));
    let grund = Abgabegrund::von(felder.text("grund"));
    let (Some((an, _)), Some(grund)) = (&an, grund) else {
        drop(tx);
        let fehlt = [
            (an.is_none(), "stelle", "Wählen Sie die Stelle, die den Vorgang bekommt."),
            (grund.is_none(), "grund", "Wählen Sie, warum Sie den Vorgang abgeben."),
        ];
        let fehler =
            fehlt.iter().filter(|(f, ..)| *f).map(|(_, feld, satz)| Fehlerhinweis::neu(*feld, *satz)).collect();
        let vorschlag = eingangskorb::vorschlag(&anfrage, &v).await?;
        return maske(&anfrage, &v, vorschlag, &felder, fehler);
    };
    let stand = stand(&felder);
    let ereignis = Ereignis::Abgegeben { von: ich(&anfrage)?, aus: v.bezug.einheit, an: *an, grund };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => {
            uebergabe::einheit_wechseln(&mut tx, v.bezug.mandant, v.id, *an).await?;
            festschreiben(&anfrage, tx).await?;
        }
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// Where a matter went that one of her units had before; nobody else learns that it exists.
pub async fn wohin(anfrage: &Anfrage, id: VorgangId) -> Ergebnis {
    let sitzung = anfrage.sitzung()?;
    for m in crate::weiterleitung::einheiten(anfrage)?.into_keys() {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(m)).await?;
        let Some(v) = akte::laden_als_amt(&mut tx, &anfrage.haus.tresor, m, id).await? else { continue };
        let ihre = |a: &&Abgabe| sitzung.rolle_in(m, a.aus).is_some();
        if let Some(abgabe) = v.zustand.abgaben.iter().rev().find(ihre) {
            return wohin_seite(anfrage, &v, abgabe);
        }
    }
    Err(WebFehler::NichtGefunden)
}

fn wohin_seite(anfrage: &Anfrage, v: &Vorgang, abgabe: &Abgabe) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let leistung = anfrage.haus.leistungen.version(&v.bezug.version);
    let name = leistung.map_or_else(|| v.bezug.leistung.to_string(), |l| l.name(DE).to_owned());
    let mut zeilen = vec![
        Zeile::neu("Vorgang", v.nummer.to_string()),
        Zeile::neu("Leistung", name),
        Zeile::neu("Abgegeben an", stellenname(&stand, abgabe.an)),
        Zeile::markup("Am", format::zeit_element(DE, abgabe.am)),
        Zeile::neu("Grund", abgabe.grund.text()),
    ];
    if v.bezug.einheit != abgabe.an {
        zeilen.push(Zeile::neu("Liegt jetzt bei", stellenname(&stand, v.bezug.einheit)));
    }
    seite(anfrage, format!("Vorgang {} ist abgegeben", v.nummer))
        .inhalt(html! {
            p.kern-body { "Ihre Stelle hat diesen Vorgang abgegeben. Den Inhalt sieht jetzt nur noch die Stelle, die ihn hat." }
            (bausteine::angaben(DE, &zeilen))
        })
        .antwort()
}
