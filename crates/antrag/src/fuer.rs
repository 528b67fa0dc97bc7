//! Beginning for another person: by a mandate of her account, or by her word (VwVfG § 14). The choice stands at the
//! beginning, and the draft keeps it.

use datenbank::Sicht;
use grund::{KontoId, Sprache, tag_von};
use http::HeaderMap;
use konto::{Vollmacht, Vollmachtsstand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_},
    format, html,
    texte::{antrag, vertretung as t},
    vertretung::{Grundlage, Vertretung},
    weiter,
};

use crate::{
    beginnen::{self, Wunsch},
    entwurf::{self, Offen},
};

/// The choice of somebody without an account.
const ANDERE: &str = "andere";
/// Characters of a name.
const NAME: usize = 120;

/// A line for the pages of a draft that is for somebody else.
pub fn hinweis(anfrage: &Anfrage, offen: &Offen) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if let Some(v) = &offen.vertretung {
            p.kern-body { strong { (t::hinweis(s, &v.fuer)) } }
        }
    }
}

/// The mandates by which this account may apply for this service today.
async fn vollmachten(anfrage: &Anfrage, wunsch: &Wunsch) -> Result<Vec<Vollmacht>, WebFehler> {
    let ich = anfrage.sitzung()?;
    let heute = tag_von(anfrage.jetzt);
    let mut alle = anfrage.haus.konten.vollmachten(ich).await?;
    alle.retain(|v| {
        v.nehmer == Some(ich.konto) && v.stand(heute) == Vollmachtsstand::Gilt && v.fuer(&wunsch.leistung.stamm.kennung)
    });
    Ok(alle)
}

/// GET: for whom?
pub async fn zeigen(anfrage: Anfrage, Path(name): Path<String>) -> Ergebnis {
    let ort = anfrage.abfrage_wert("ort").unwrap_or_default();
    match beginnen::wunsch(&anfrage, &name, &ort)? {
        Ok(wunsch) => {
            let alle = vollmachten(&anfrage, &wunsch).await?;
            seite(&anfrage, &wunsch, &alle, &Felder::default(), Vec::new())
        }
        Err(antwort) => antwort,
    }
}

fn seite(
    anfrage: &Anfrage,
    wunsch: &Wunsch,
    alle: &[Vollmacht],
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let s = anfrage.sprache;
    let kennung = &wunsch.leistung.stamm.kennung;
    let worte: Vec<(String, String)> = alle
        .iter()
        .map(|v| (v.id.to_string(), t::fuer_vollmacht(s, &v.geber_name, format::tag(s, v.bis))))
        .chain([(ANDERE.to_owned(), t::fuer_andere(s).to_owned())])
        .collect();
    let am = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (b::absatz(t::fuer_text(s)))
        (b::formular(&format!("/antrag/beginnen/{kennung}/fuer"), html! {
            input type="hidden" name="ort" value=(wunsch.ags.as_str());
            (Auswahl::radio("fuer", t::fuer_frage(s), worte.iter().map(|(w, text)| Option_::neu(w, text)))
                .wert(felder.text("fuer")).fehler(am("fuer")))
            (Eingabe::neu("name", t::fuer_name(s)).hinweis(t::fuer_name_hinweis(s)).autocomplete("off").maximal(NAME)
                .wert(felder.text("name")).freiwillig(s).fehler(am("name")))
            (b::knopfzeile(html! { (Knopf::haupt(antrag::antrag_weiter(s))) }))
        }))
        (b::hinweis_klein(t::fuer_konto(s)))
    };
    Seite::neu(anfrage, t::fuer_titel(s))
        .leistung_in(wunsch.leistung.name_in(s))
        .zurueck(format!("/antrag/beginnen/{kennung}?ort={}", wunsch.ags))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: a draft for somebody else.
pub async fn anlegen(anfrage: Anfrage, Path(name): Path<String>, kopf: HeaderMap, felder: Felder) -> Ergebnis {
    let wunsch = match beginnen::wunsch(&anfrage, &name, felder.text("ort"))? {
        Ok(wunsch) => wunsch,
        Err(antwort) => return antwort,
    };
    let s = anfrage.sprache;
    let alle = vollmachten(&anfrage, &wunsch).await?;
    let wahl = felder.text("fuer");
    let durch = anfrage.sitzung()?.name.clone();
    let gewaehlt = alle.iter().find(|v| v.id.to_string() == wahl);
    let (vertretung, vertretene) = match gewaehlt {
        Some(v) => {
            let grundlage = Grundlage::Vollmacht { id: v.id, bis: v.bis };
            (Vertretung { fuer: v.geber_name.clone(), durch, grundlage }, Some(v.geber))
        }
        None if wahl == ANDERE => {
            let fuer = match name_der_person(s, felder.text("name")) {
                Ok(fuer) => fuer,
                Err(satz) => {
                    let fehler = vec![Fehlerhinweis::neu("name", satz)];
                    return seite(&anfrage, &wunsch, &alle, &felder, fehler);
                }
            };
            (Vertretung { fuer, durch, grundlage: Grundlage::Erklaerung { dokument: None } }, None)
        }
        None => {
            let fehlt = Fehlerhinweis::neu("fuer", t::fuer_fehlt(s));
            return seite(&anfrage, &wunsch, &alle, &felder, vec![fehlt]);
        }
    };
    let id = begonnen(&anfrage, &wunsch, &kopf, &vertretung, vertretene).await?;
    let ziel =
        if vertretene.is_some() { entwurf::anfang(&wunsch.leistung, id) } else { format!("/antrag/{id}/vollmacht") };
    Ok(weiter(&ziel))
}

/// Whom she names; or what is wrong with it.
fn name_der_person(s: Sprache, text: &str) -> Result<String, String> {
    let name =
        grund::bereinigen(text).map_err(|e| t::fuer_name_zeichen(s, grund::zeichenname(&e.zeichen, ("", ""))))?;
    if name.is_empty() {
        return Err(t::fuer_name_fehlt(s).to_owned());
    }
    if name.chars().count() > NAME { Err(t::fuer_name_lang(s, NAME)) } else { Ok(name) }
}

async fn begonnen(
    anfrage: &Anfrage,
    wunsch: &Wunsch,
    kopf: &HeaderMap,
    vertretung: &Vertretung,
    vertretene: Option<KontoId>,
) -> Result<grund::VorgangId, WebFehler> {
    let (haus, konto) = (&anfrage.haus, anfrage.sitzung()?.konto);
    let gang = haus.schreibgang();
    let begonnen = gang.beginnen(&haus.tresor, &haus.umwelt, konto, wunsch.bezug(), b"{}").await?;
    let entwurf = match begonnen.neu {
        Some(neu) => {
            entwurf::begonnen_zaehlen(anfrage, &neu.bezug, kopf);
            Some(neu)
        }
        // One that was begun a moment ago and never touched.
        None => akte::entwurf::lesen(&haus.db, &haus.tresor, konto, begonnen.id).await?,
    };
    let entwurf = entwurf.ok_or(WebFehler::NichtGefunden)?;
    let json = serde_json::to_vec(vertretung).map_err(WebFehler::intern)?;
    let mut tx = haus.db.tx(Sicht::Konto(konto)).await?;
    if !akte::entwurf::vertreten(&mut tx, &haus.umwelt, &entwurf, vertretene, &json).await? {
        return Err(WebFehler::Konflikt(antrag::antrag_gleichzeitig(anfrage.sprache).to_owned()));
    }
    entwurf::abschliessen(tx).await?;
    haus.entwuerfe().vergessen(entwurf.id);
    Ok(entwurf.id)
}
