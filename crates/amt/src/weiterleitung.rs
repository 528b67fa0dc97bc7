//! What of a matter goes, or went, to others: where each delivery stands, trying again, settling it by another way; and
//! everything of one's units that still wants to go out.

use ::vorgang::{Ereignis, Zustand, weiterleitung::Schritt};
use akte::Vorgang;
use datenbank::Sicht;
use grund::{EinheitId, MandantId, UebergabeId, Vorgangsnummer};
use std::collections::BTreeMap;
use uebergabe::{Lieferung, Sperre, Stand, Ziel};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf, Spalte, Tabelle},
    format, html,
};

use crate::{
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, ich, kennung, laden, seite},
    konflikt,
};

/// Deliveries that the overview shows of one authority.
const HOECHSTENS: i64 = 200;

/// How the targets of an authority stand.
pub struct Lage {
    ziele: Vec<Ziel>,
    sperren: Vec<Sperre>,
}

impl Lage {
    /// Reads it (`Sicht::Mandant`).
    pub async fn lesen(tx: &mut datenbank::Tx, mandant: MandantId) -> Result<Self, WebFehler> {
        Ok(Self { ziele: uebergabe::ziele(tx, mandant).await?, sperren: uebergabe::sperren(tx, mandant).await? })
    }

    fn fehlt(&self, l: &Lieferung) -> bool {
        l.weg != "stelle" && !self.ziele.iter().any(|z| z.name == l.ziel)
    }
}

fn versuche(n: i32) -> String {
    if n == 1 { "1 Versuch".to_owned() } else { format!("{n} Versuchen") }
}

/// Where it stands, in words.
fn stand_wort(anfrage: &Anfrage, l: &Lieferung, lage: &Lage) -> Markup {
    let grund = l.fehler.map(|f| f.text());
    let ruht = lage.sperren.iter().find(|s| s.ziel == l.ziel).and_then(|s| s.bis).filter(|b| *b > anfrage.jetzt);
    let mehr = |text: &str| html! { br; span.kern-body--muted { (text) } };
    match l.stand {
        Stand::Wartet if lage.fehlt(l) => html! {
            (bausteine::status(Art::Warnung, "Wartet auf eine Adresse"))
            (mehr(&format!("Für „{}“ ist kein Ziel eingetragen. Ihre Redaktion trägt es unter „Weiterleitungsziele“ ein.", l.ziel)))
        },
        Stand::Wartet if l.ohne_zugang => html! {
            (bausteine::status(Art::Warnung, "Wartet auf den Zugangsschlüssel"))
            (mehr("Diese Leistung braucht dort einen eigenen Zugangsschlüssel. Ihre Redaktion trägt ihn unter „Werte Ihrer Behörde“ ein."))
        },
        Stand::Wartet => html! {
            @if l.versuche > 0 {
                (bausteine::status(Art::Warnung, &format!("Wartet nach {}", versuche(l.versuche))))
                @if let Some(g) = grund { (mehr(g)) }
            } @else {
                (bausteine::status(Art::Hinweis, "Wartet"))
            }
            @if let Some(bis) = ruht { (mehr(&format!("Das Ziel ruht bis {}, weil es nicht antwortet.", format::zeit(DE, bis)))) }
            @else if let (true, Some(am)) = (l.versuche > 0, l.faellig) { (mehr(&format!("Nächster Versuch: {}", format::zeit(DE, am)))) }
        },
        Stand::Uebergeben => html! {
            (bausteine::status(Art::Erfolg, "Übergeben"))
            @if let Some(am) = l.uebergeben { (mehr(&format!("am {}", format::zeit(DE, am)))) }
            @match (&l.kennung, l.weg.as_str()) {
                (Some(k), _) => (mehr(&format!("Empfangsbestätigung {k}"))),
                (None, "mail") => (mehr("Eine E-Mail kennt keine Empfangsbestätigung.")),
                (None, _) => (mehr("Liegt bei den Mitteilungen der Stelle.")),
            }
            @if let Some(r) = l.rueckmeldung { (mehr(&format!("Rückmeldung: {}", r.text()))) }
        },
        Stand::Abgewiesen => bausteine::status(Art::Fehler, "Abgewiesen"),
        Stand::Angehalten => html! {
            (bausteine::status(Art::Fehler, &match l.versuche {
                0 | 1 => "Angehalten".to_owned(),
                n => format!("Angehalten nach {}", versuche(n)),
            }))
            @if let Some(g) = grund { (mehr(g)) }
        },
        Stand::VonHand => bausteine::status(Art::Erfolg, "Auf anderem Weg erledigt"),
        Stand::Entfallen => bausteine::status(Art::Hinweis, "Entfallen, der Antrag ist zurückgezogen"),
    }
}

/// What can be done with it. `danach`: where the click leads back to.
fn griffe(l: &Lieferung, z: Option<&Zustand>, liste: bool) -> Markup {
    let weg = |was: &str| format!("{}/weiterleitung/{}/{was}", adresse(l.vorgang), l.id);
    let ohne_stelle = l.fehler == Some(uebergabe::Fehlerart::OhneStelle);
    let wartet_nur = l.stand == Stand::Wartet && l.versuche == 0;
    let auftrag_da = z.is_none_or(|z| z.weiterleitung(l.id).is_some());
    html! {
        @if l.stand.offen() && auftrag_da {
            div.bw-knoepfe {
                @if !ohne_stelle && !wartet_nur {
                    (bausteine::formular(&weg("wiederholen"), html! {
                        @if liste { input type="hidden" name="liste" value="ja"; }
                        (Knopf::neben("Noch einmal versuchen").zusatz(&l.name))
                    }))
                }
                @if !liste {
                    (bausteine::formular(&weg("erledigt"), html! { (Knopf::still("Auf anderem Weg erledigt").zusatz(&l.name)) }))
                }
            }
        }
    }
}

/// The deliveries on the matter's page.
pub fn abschnitt(anfrage: &Anfrage, v: &Vorgang, alle: &[Lieferung], lage: &Lage) -> Markup {
    if alle.is_empty() {
        return html! {};
    }
    let spalten = ["Empfänger", "Stand", "Was Sie tun können"].map(Spalte::text);
    let tabelle = Tabelle::neu("Weiterleitungen", spalten).titel_verborgen().zeilen(alle.iter().map(|l| {
        vec![html! { (l.name) }, html! {
            (stand_wort(anfrage, l, lage))
            @if let Some(text) = &l.meldung { br; span.kern-body--muted { "Das andere System schreibt: „" (text) "“" } }
        }, griffe(l, Some(&v.zustand), false)]
    }));
    html! { (bausteine::abschnitt("Weiterleitungen")) (tabelle) }
}

fn id(text: &str) -> Result<UebergabeId, WebFehler> {
    text.parse().map_err(|_| WebFehler::NichtGefunden)
}

/// POST: tries again.
pub async fn wiederholen(anfrage: Anfrage, Path((v, w)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    schritt(&anfrage, &v, id(&w)?, &felder, Schritt::Wiederholt { von }).await
}

/// POST: it is settled by another way.
pub async fn erledigt(anfrage: Anfrage, Path((v, w)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    schritt(&anfrage, &v, id(&w)?, &felder, Schritt::VonHand { von }).await
}

async fn schritt(anfrage: &Anfrage, v: &str, w: UebergabeId, felder: &Felder, schritt: Schritt) -> Ergebnis {
    let (v, mut tx) = laden(anfrage, kennung(v)?).await?;
    // What counts is the delivery, and its own machine guards that: another one that arrives meanwhile is no conflict.
    let liste = felder.text("liste") == "ja";
    let nochmal = matches!(schritt, Schritt::Wiederholt { .. });
    match anwenden(anfrage, &mut tx, &v, v.ereignisse, &Ereignis::Weiterleitung { id: w, schritt }).await? {
        Ausgang::Neu => {
            let (wer, jetzt) = ((v.bezug.mandant, v.id, w), anfrage.haus.umwelt.jetzt());
            match nochmal {
                true => uebergabe::wiederholen(&mut tx, wer, jetzt).await?,
                false => uebergabe::von_hand(&mut tx, wer, jetzt).await?,
            }
            festschreiben(anfrage, tx).await?;
        }
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(anfrage, v.id, v.ereignisse, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&if liste { "/amt/weiterleitungen".to_owned() } else { adresse(v.id) }))
}

/// Her units by authority.
pub fn einheiten(anfrage: &Anfrage) -> Result<BTreeMap<MandantId, Vec<EinheitId>>, WebFehler> {
    let mut aus: BTreeMap<MandantId, Vec<EinheitId>> = BTreeMap::new();
    for m in &anfrage.sitzung()?.mitgliedschaften {
        aus.entry(m.mandant).or_default().push(m.einheit);
    }
    Ok(aus)
}

/// GET: what of her units still wants to go out.
pub async fn uebersicht(anfrage: Anfrage) -> Ergebnis {
    let verzeichnis = anfrage.haus.verzeichnis.stand();
    let mut teile = Vec::new();
    for (mandant, einheiten) in einheiten(&anfrage)? {
        let mut tx = anfrage.haus.db.tx(Sicht::Mandant(mandant)).await?;
        let lage = Lage::lesen(&mut tx, mandant).await?;
        let offene = uebergabe::offene(&mut tx, mandant, &einheiten, HOECHSTENS).await?;
        drop(tx);
        let name = verzeichnis.mandant(mandant).map_or_else(|| mandant.to_string(), |m| m.name.clone());
        teile.push((name, tabelle(&anfrage, &offene, &lage), offene.len()));
    }
    let leer = teile.iter().all(|(_, _, n)| *n == 0);
    seite(&anfrage, "Weiterleitungen")
        .inhalt(html! {
            p.kern-body { "Hier steht, was aus Vorgängen Ihrer Stellen an andere gehen soll und noch nicht angekommen ist. Was wartet, versucht die Plattform selbst noch einmal." }
            @if leer { (bausteine::meldung(Art::Erfolg, "Nichts hängt fest", bausteine::absatz("Alles ist angekommen oder auf anderem Weg erledigt."))) }
            @for (name, tabelle, anzahl) in &teile {
                @if *anzahl > 0 { section { (bausteine::abschnitt(name)) (tabelle) } }
            }
        })
        .antwort()
}

fn tabelle(anfrage: &Anfrage, offene: &[Lieferung], lage: &Lage) -> Markup {
    let spalten = ["Vorgang", "Leistung", "Empfänger", "Seit", "Stand", "Was Sie tun können"].map(Spalte::text);
    let leistung = |l: &Lieferung| {
        let da = anfrage.haus.leistungen.aktuell(l.leistung.as_str());
        da.map_or_else(|| l.leistung.to_string(), |da| da.name(DE).to_owned())
    };
    let tabelle = Tabelle::neu("Offene Weiterleitungen", spalten).titel_verborgen().zeilen(offene.iter().map(|l| {
        vec![
            bausteine::link(&adresse(l.vorgang), &Vorgangsnummer::von(l.vorgang).to_string()),
            html! { (leistung(l)) },
            html! { (l.name) },
            format::zeit_element(DE, l.angelegt),
            stand_wort(anfrage, l, lage),
            griffe(l, None, true),
        ]
    }));
    html! { (tabelle) }
}
