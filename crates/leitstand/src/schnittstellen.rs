//! `/leitstand/schnittstellen`: keys of the public interface: make, look at their use, revoke.

use axum::extract::Path;
use betrieb::{ApiSchluessel, NeuerSchluessel, Nutzung};
use datenbank::Sicht;
use grund::tag_von;
use uuid::Uuid;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{
        Art, Eingabe, Fehlerhinweis, Knopf, Spalte, Tabelle, Zeile, absatz, abschnitt, angaben, formular, knopfzeile,
        link, meldung, rueckmeldung, status,
    },
    format, html, weiter,
};

use crate::{S, seite as rahmen};

const ADRESSE: &str = "/leitstand/schnittstellen";
/// Days of use that the pages show.
const TAGE: i32 = 30;
/// The rate that a new key is offered with.
const RATE: &str = "600";
const RATE_HOECHSTENS: u32 = 100_000;
const TEXT_HOECHSTENS: usize = 200;

/// `GET /leitstand/schnittstellen`
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    zeigen(&anfrage, &Felder::default(), Vec::new()).await
}

async fn laden(anfrage: &Anfrage) -> Result<(Vec<ApiSchluessel>, Vec<Nutzung>), WebFehler> {
    let mut tx = anfrage.haus.db.tx(Sicht::Betrieb).await?;
    betrieb::schluessel_liste(&mut tx, tag_von(anfrage.jetzt), TAGE).await.map_err(WebFehler::intern)
}

async fn zeigen(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let (schluessel, nutzung) = laden(anfrage).await?;
    let tabelle = Tabelle::neu(
        "Schlüssel",
        [
            Spalte::text("Schlüssel"),
            Spalte::text("Zweck"),
            Spalte::text("Kontakt"),
            Spalte::zahl("je Minute"),
            Spalte::zahl("in 30 Tagen"),
            Spalte::zahl("abgewiesen"),
            Spalte::text("Stand"),
        ],
    )
    .titel_verborgen()
    .zeilen(schluessel.iter().map(|k| {
        let summe = |was: fn(&Nutzung) -> u64| nutzung.iter().filter(|n| n.schluessel == k.id).map(was).sum::<u64>();
        vec![
            link(&format!("{ADRESSE}/{}", k.id), &format!("{}…", k.anfang)),
            html! { (k.zweck) },
            html! { (k.kontakt) },
            html! { (k.je_minute) },
            html! { (summe(|n| n.anfragen)) },
            html! { (summe(|n| n.abgewiesen)) },
            stand(k),
        ]
    }));
    rahmen(anfrage, "Schnittstellen")
        .fehler(fehler.clone())
        .inhalt(html! {
            @if anfrage.abfrage == "widerrufen=ja" {
                (rueckmeldung(Art::Erfolg, "Der Schlüssel ist widerrufen.", html! {
                    p.kern-body { "In spätestens zehn Sekunden nimmt ihn kein Server mehr an." }
                }))
            }
            (absatz(&format!(
                "Die öffentliche Schnittstelle steht allen offen: bis {} Anfragen in der Minute ohne Schlüssel. \
                 Wer mehr braucht, bekommt hier einen Schlüssel. Fragen Sie vorher nach Zweck und Kontakt.",
                anfrage.haus.einstellungen.anonym_je_minute,
            )))
            p.kern-body { (link("/api", "Beschreibung der Schnittstelle")) }
            @if schluessel.is_empty() { (absatz("Es gibt noch keinen Schlüssel.")) } @else { (tabelle) }
            (abschnitt("Schlüssel ausstellen"))
            (eingaben(felder, &fehler))
        })
        .antwort()
}

fn eingaben(felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let f = |name| Fehlerhinweis::fuer(fehler, name);
    let rate = felder.wert("je_minute").unwrap_or(RATE);
    formular(
        ADRESSE,
        html! {
            (Eingabe::neu("zweck", "Wofür ist der Schlüssel?").hinweis("Zum Beispiel: Bürgerservice auf www.bautzen.de")
                .wert(felder.text("zweck")).maximal(TEXT_HOECHSTENS).fehler(f("zweck")))
            (Eingabe::neu("kontakt", "Wer ist dafür zuständig?").hinweis("Name und E-Mail-Adresse oder Telefon")
                .wert(felder.text("kontakt")).maximal(TEXT_HOECHSTENS).fehler(f("kontakt")))
            (Eingabe::neu("je_minute", "Anfragen in der Minute").ziffern().breite(7).wert(rate).fehler(f("je_minute")))
            (knopfzeile(html! { (Knopf::haupt("Schlüssel ausstellen")) }))
        },
    )
}

fn stand(k: &ApiSchluessel) -> Markup {
    match k.widerrufen {
        None => status(Art::Erfolg, "gültig"),
        Some(wann) => html! { (status(Art::Hinweis, "widerrufen")) " " (format::tag_element(S, tag_von(wann))) },
    }
}

/// `POST /leitstand/schnittstellen`: the only page that ever shows the key.
pub async fn anlegen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let (zweck, kontakt) = (felder.text("zweck"), felder.text("kontakt"));
    let mut fehler = Vec::new();
    let zu_lang = |t: &str| t.chars().count() > TEXT_HOECHSTENS;
    if zweck.is_empty() || zu_lang(zweck) {
        fehler.push(Fehlerhinweis::neu("zweck", "Geben Sie an, wofür der Schlüssel ist, in höchstens 200 Zeichen."));
    }
    if kontakt.is_empty() || zu_lang(kontakt) {
        fehler.push(Fehlerhinweis::neu("kontakt", "Geben Sie an, wen Sie fragen können, in höchstens 200 Zeichen."));
    }
    let je_minute = felder.text("je_minute").parse().ok().filter(|n| (1..=RATE_HOECHSTENS).contains(n));
    let Some(je_minute) = je_minute else {
        let text = "Geben Sie eine Zahl von 1 bis 100000 ein.";
        fehler.push(Fehlerhinweis::neu("je_minute", text));
        return zeigen(&anfrage, &felder, fehler).await;
    };
    if !fehler.is_empty() {
        return zeigen(&anfrage, &felder, fehler).await;
    }
    let haus = &anfrage.haus;
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let neu = NeuerSchluessel { zweck, kontakt, je_minute };
    let (id, text) = betrieb::schluessel_anlegen(&mut tx, &haus.umwelt, neu).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    haus.schnittstellen.auffrischen(&haus.db).await.map_err(WebFehler::intern)?;
    tracing::info!(schluessel = %id, je_minute, "interface key made");
    rahmen(&anfrage, "Neuer Schlüssel")
        .krume(ADRESSE, "Schnittstellen")
        .inhalt(html! {
            (meldung(Art::Warnung, "Sie sehen diesen Schlüssel nur jetzt", html! {
                p.kern-body { "Kopieren Sie ihn und geben Sie ihn auf einem sicheren Weg weiter. Wir speichern nur eine Prüfsumme und können ihn nicht noch einmal anzeigen." }
            }))
            (angaben(S, &[
                Zeile::markup("Schlüssel", html! { code.bw-umbruch { (text) } }),
                Zeile::neu("Zweck", zweck),
                Zeile::neu("Kontakt", kontakt),
                Zeile::neu("Anfragen in der Minute", je_minute.to_string()),
            ]))
            (absatz("So wird er mitgeschickt:"))
            pre.bw-umbruch tabindex="0" { code { "Authorization: Bearer " (text) } }
            p { (link(ADRESSE, "Zu allen Schlüsseln")) }
        })
        .antwort()
}

/// `GET /leitstand/schnittstellen/{id}`
pub async fn einer(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (schluessel, nutzung) = laden(&anfrage).await?;
    let k = schluessel.iter().find(|k| k.id == id).ok_or(WebFehler::NichtGefunden)?;
    let seine: Vec<_> = nutzung.iter().filter(|n| n.schluessel == id).collect();
    let tabelle = Tabelle::neu(
        "Nutzung in den letzten 30 Tagen",
        [Spalte::text("Tag"), Spalte::zahl("beantwortet"), Spalte::zahl("abgewiesen")],
    )
    .zeilen(
        seine.iter().map(|n| vec![format::tag_element(S, n.tag), html! { (n.anfragen) }, html! { (n.abgewiesen) }]),
    );
    let titel = format!("Schlüssel {}…", k.anfang);
    rahmen(&anfrage, &titel)
        .krume(ADRESSE, "Schnittstellen")
        .inhalt(html! {
            (angaben(S, &[
                Zeile::neu("Zweck", &k.zweck),
                Zeile::neu("Kontakt", &k.kontakt),
                Zeile::neu("Anfragen in der Minute", k.je_minute.to_string()),
                Zeile::markup("Ausgestellt", format::zeit_element(S, k.angelegt)),
                Zeile::markup("Stand", stand(k)),
            ]))
            @if seine.is_empty() { (absatz("In den letzten 30 Tagen wurde er nicht benutzt.")) } @else { (tabelle) }
            @if k.widerrufen.is_none() {
                (abschnitt("Widerrufen"))
                (absatz("Anfragen mit diesem Schlüssel werden danach abgewiesen. Das lässt sich nicht zurücknehmen."))
                (formular(&format!("{ADRESSE}/{id}/widerrufen"), html! { (Knopf::neben("Schlüssel widerrufen")) }))
            }
        })
        .antwort()
}

/// `POST /leitstand/schnittstellen/{id}/widerrufen`
pub async fn widerrufen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let id: Uuid = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let haus = &anfrage.haus;
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    betrieb::schluessel_widerrufen(&mut tx, id, anfrage.jetzt).await.map_err(WebFehler::intern)?;
    tx.commit().await.map_err(WebFehler::intern)?;
    haus.schnittstellen.auffrischen(&haus.db).await.map_err(WebFehler::intern)?;
    tracing::info!(schluessel = %id, "interface key revoked");
    Ok(weiter(&format!("{ADRESSE}?widerrufen=ja")))
}
