//! `/amt/vorgang/{id}/ablauf`: where the process of a matter stands, since when, why it waits, what failed, what happened.
//! Everybody of the unit sees it; the head of the unit repairs ([`eingriff`]).

pub mod eingriff;
mod folgen;
mod lage;

pub use folgen::wert_in_worten;

use std::sync::Arc;

use ::ablauf::Modell;
use akte::{Vorgang, outbox, spuren};
use grund::VersionHash;
use konto::Rolle;
use leistung::Leistung;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler, ablauf as bild,
    axum::extract::Path,
    bausteine::{self, Art, Knopf, Spalte, Tabelle, Zeile},
    format, html,
};

use crate::{
    gemeinsam::{
        Ausgang, DE, adresse, anwenden, festschreiben, ich, kennung, laden, name_von, stand, stand_feld, status,
    },
    konflikt, verlauf,
    vorgang::unterseite,
};

/// The service whose process the matter follows.
pub fn fassung(anfrage: &Anfrage, version: &VersionHash) -> Result<Arc<Leistung>, WebFehler> {
    anfrage
        .haus
        .leistungen
        .version(version)
        .ok_or_else(|| WebFehler::intern(format!("version {version} is not loaded")))
}

/// Does this person lead the unit of the matter?
pub fn leitet(anfrage: &Anfrage, v: &Vorgang) -> Result<bool, WebFehler> {
    Ok(anfrage.sitzung()?.rolle_in(v.bezug.mandant, v.bezug.einheit) == Some(Rolle::Leitung))
}

/// Address of the page.
pub fn ablaufadresse(v: &Vorgang) -> String {
    format!("{}/ablauf", adresse(v.id))
}

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let (m, id) = (v.bezug.mandant, v.id);
    let spuren = spuren::des_vorgangs(&mut tx, m, id).await?;
    let auftraege = outbox::des_vorgangs(&mut tx, m, id).await?;
    let ereignisse = akte::verlauf(&mut tx, &v).await?;
    let lieferungen = uebergabe::des_vorgangs(&mut tx, &v.schluessel, m, id).await?;
    drop(tx);
    let leistung = fassung(&anfrage, &v.ablauf)?;
    let modell = &*leistung.ablauf;
    let mut personen = verlauf::personen(&ereignisse);
    personen.extend(v.zustand.bearbeiter());
    let namen = anfrage.haus.konten.namen(&personen).await?;
    let leitet = leitet(&anfrage, &v)?;
    let bearbeiter = v.zustand.bearbeiter().map(|k| name_von(&namen, k));
    let besuche = spuren::besuche(&spuren);
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let lage = lage::Lage { v: &v, modell, besuche: &besuche, auftraege: &auftraege, bearbeiter, verzeichnis };
    let staende = lage.staende(|marke| leitet.then(|| format!("{}/schritt/{marke}", ablaufadresse(&v))));
    let inhalt = html! {
        (rueckmeldung(&anfrage))
        (bausteine::angaben(DE, &[
            Zeile::markup("Status", status(v.zustand.status())),
            Zeile::neu("Leistung", leistung.name(DE)),
            Zeile::neu("Fassung des Ablaufs", fassung_in_worten(&v)),
        ]))
        (bausteine::abschnitt("Wo der Vorgang steht"))
        (lage.jetzt(&staende))
        (bausteine::abschnitt("Bild des Ablaufs"))
        (bild::bild(modell, &staende, &format!("Ablauf „{}“ mit dem Stand dieses Vorgangs", modell.name)))
        (bausteine::abschnitt("Schritte des Ablaufs"))
        (bild::schrittliste(modell, &staende))
        (bausteine::abschnitt("Offene Aufträge der Plattform"))
        (auftragstabelle(&v, &auftraege, leitet))
        (bausteine::abschnitt("Werte, mit denen der Ablauf rechnet"))
        (werte(&v, leitet))
        (bausteine::abschnitt("Was geschehen ist"))
        (bausteine::verlauf(&lage::verlauf(modell, &spuren, (&ereignisse, v.zustand.vorgaben.ohne_stillstand), &namen, &lieferungen)))
    };
    unterseite(&anfrage, &v, "Ablauf des Vorgangs").inhalt(inhalt).antwort()
}

fn rueckmeldung(anfrage: &Anfrage) -> Markup {
    match anfrage.abfrage_wert("getan").as_deref() {
        Some("eingriff") => {
            bausteine::rueckmeldung(Art::Erfolg, "Ihr Eingriff ist ausgeführt und im Verlauf vermerkt.", html! {})
        }
        Some("erneut") => bausteine::rueckmeldung(Art::Erfolg, "Der Auftrag wird erneut versucht.", html! {}),
        Some("nicht") => bausteine::rueckmeldung(Art::Hinweis, "Dieser Auftrag ist nicht mehr gescheitert.", html! {}),
        _ => html! {},
    }
}

fn fassung_in_worten(v: &Vorgang) -> String {
    let kurz = v.ablauf.to_string().chars().take(8).collect::<String>();
    match v.ablauf == v.bezug.version {
        true => format!("{kurz}, dieselbe wie beim Antrag"),
        false => format!("{kurz}, umgezogen; der Antrag behält seine Fassung"),
    }
}

fn auftragstabelle(v: &Vorgang, auftraege: &[outbox::Auftrag], leitet: bool) -> Markup {
    if auftraege.is_empty() {
        return bausteine::absatz("Kein Auftrag wartet.");
    }
    let stand = |a: &outbox::Auftrag| match (&a.fehler, a.aufgegeben) {
        (Some(_), true) => bausteine::status(Art::Fehler, "aufgegeben, wartet auf einen Menschen"),
        (Some(_), false) => bausteine::status(Art::Warnung, "gescheitert, wird wiederholt"),
        (None, _) => bausteine::status(Art::Hinweis, "vorgemerkt"),
    };
    let spalten = ["Auftrag", "Stand", "Nächstes Mal", "Versuche", "Grund", "Aktion"].map(Spalte::text);
    let zeilen = auftraege.iter().map(|a| {
        let name = bild::auftrag_in_worten(&a.art);
        vec![
            html! { (name) },
            stand(a),
            html! { @if a.aufgegeben { "–" } @else { (format::zeit_element(DE, a.faellig)) } },
            html! { (a.versuche) },
            html! { (a.fehler.as_deref().unwrap_or("–")) },
            html! {
                @if leitet && a.fehler.is_some() {
                    (bausteine::formular(&format!("{}/auftrag/{}/erneut", ablaufadresse(v), a.id), html! {
                        (stand_feld(v)) (Knopf::neben("Erneut versuchen").zusatz(name))
                    }))
                } @else { "–" }
            },
        ]
    });
    let tabelle = Tabelle::neu("Offene Aufträge", spalten).titel_verborgen().zeilen(zeilen);
    html! { (tabelle) }
}

fn werte(v: &Vorgang, leitet: bool) -> Markup {
    let zeilen: Vec<Zeile> = v
        .zustand
        .werte()
        .into_iter()
        .map(|(name, wert)| {
            let zeile = Zeile::neu(name.clone(), folgen::wert_in_worten(wert));
            if leitet {
                zeile.aendern(format!("{}/wert?name={}", ablaufadresse(v), web::abfragewert(&name)))
            } else {
                zeile
            }
        })
        .collect();
    html! {
        @if zeilen.is_empty() { (bausteine::absatz("Dieser Ablauf rechnet mit keinen Werten.")) }
        @else { (bausteine::angaben(DE, &zeilen)) }
    }
}

/// `POST /amt/vorgang/{id}/ablauf/auftrag/{auftrag}/erneut`: a failed order is tried again, and that is an event.
pub async fn erneut(anfrage: Anfrage, Path((id, auftrag)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let zeile: i64 = auftrag.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let stand = stand(&felder);
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    if !leitet(&anfrage, &v)? {
        return Err(WebFehler::Verboten);
    }
    let wer = (v.bezug.mandant, v.id);
    let Some(art) = outbox::im_vorgang_wiederholen(&mut tx, wer, zeile, anfrage.jetzt).await? else {
        return Ok(web::weiter(&format!("{}?getan=nicht", ablaufadresse(&v))));
    };
    let grund = format!("Auftrag {zeile} erneut versucht");
    let eingriff = ::vorgang::eingriff::Eingriff::Wiederholt { auftrag: art };
    let ereignis = ::vorgang::Ereignis::Eingegriffen { von: ich(&anfrage)?, eingriff, grund };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(&anfrage, v.id, stand, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&format!("{}?getan=erneut", ablaufadresse(&v))))
}

/// The name of a step, as people read it.
pub fn titel(modell: &Modell, id: &str) -> String {
    modell.finde(id).map_or_else(|| id.to_owned(), |(_, k)| web::ablauf::titel(k).to_owned())
}
