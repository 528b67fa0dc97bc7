//! The overview of a draft: where it stands, what is still to do and where, and the ways to all its parts.

use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Markup,
    axum::extract::Path,
    bausteine::{self, Art, Aufgabe, Zeile},
    format, html,
};
use werkstatt::{Stand, Werkstueck};

use crate::{
    befunde::{Bereich, Punkt, punkte},
    gemeinsam::{Blick, DE, adresse, blatt, gespeichert, marke_stand, name_von, namen, traegername},
    liste::im_angebot,
};

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let alle = punkte(&b);
    let mut personen = vec![b.w.autor];
    personen.extend(b.w.geprueft.map(|(k, _)| k));
    let namen = namen(&anfrage, personen).await?;
    let w = &b.w;
    let mut angaben = vec![
        Zeile::markup("Stand", marke_stand(w.stand)),
        Zeile::neu("Im Angebot", if im_angebot(&anfrage, w) { "ja" } else { "nein" }),
        Zeile::neu("Gehört zu", traegername(&anfrage, w.traeger)),
        Zeile::markup("Begonnen", html! { (format::zeit_element(DE, w.angelegt)) " von " (name_von(&namen, w.autor)) }),
        Zeile::markup("Zuletzt geändert", format::zeit_element(DE, w.geaendert)),
    ];
    if let (Stand::Zurueckgewiesen, Some((k, t))) = (w.stand, w.geprueft) {
        angaben.push(Zeile::markup(
            "Zurückgewiesen",
            html! { (format::zeit_element(DE, t)) " von " (name_von(&namen, k)) ": " (w.grund) },
        ));
    }
    let inhalt = html! {
        (gespeichert(&anfrage, w))
        (bausteine::angaben(DE, &angaben))
        (abgleich_hinweis(&anfrage, w))
        (bausteine::abschnitt("Teile des Dienstes"))
        (bausteine::aufgaben(&aufgaben(&b, &alle)))
        (bausteine::abschnitt("Was noch fehlt"))
        (liste(&alle))
        (bausteine::abschnitt("Ansehen, freigeben, mitnehmen"))
        (wege(&b, anfrage.haus.siegel.is_some()))
    };
    blatt(&anfrage, w.name.clone()).krume("/werkstatt", "Werkstatt").vorspann("Werkstatt").inhalt(inhalt).antwort()
}

fn aufgaben(b: &Blick, alle: &[Punkt]) -> Vec<Aufgabe> {
    Bereich::ALLE
        .into_iter()
        .map(|bereich| {
            let zahl = |muss| alle.iter().filter(|p| p.bereich == bereich && p.muss == muss).count();
            let stand = match (zahl(true), zahl(false)) {
                (0, 0) => (Art::Erfolg, "fertig".to_owned()),
                (0, 1) => (Art::Hinweis, "fertig, 1 Rat".to_owned()),
                (0, n) => (Art::Hinweis, format!("fertig, {n} Ratschläge")),
                (1, _) => (Art::Warnung, "1 Punkt offen".to_owned()),
                (n, _) => (Art::Warnung, format!("{n} Punkte offen")),
            };
            Aufgabe::neu(html! { (bereich.titel()) }, stand.0, stand.1).adresse(Some(format!(
                "{}{}",
                adresse(&b.w),
                bereich.pfad()
            )))
        })
        .collect()
}

/// Everything that the check says: what must be done, then what would be good.
pub fn liste(alle: &[Punkt]) -> Markup {
    html! {
        @if !alle.iter().any(|p| p.muss) {
            (bausteine::meldung(Art::Erfolg, "Alles Nötige ist da", bausteine::absatz("Die Prüfung findet nichts, was der Freigabe im Weg steht.")))
        }
        (auszug(alle))
    }
}

/// A part of it, on the page of one thing: nothing is said of what stands elsewhere.
pub fn auszug(teil: &[Punkt]) -> Markup {
    let (muss, rat): (Vec<&Punkt>, Vec<&Punkt>) = teil.iter().partition(|p| p.muss);
    html! {
        @if !muss.is_empty() { (bausteine::meldung(Art::Warnung, "Vor der Freigabe nötig", aufzaehlung(&muss))) }
        @if !rat.is_empty() {
            details.bw-vorbild { summary { "Ratschläge: " (rat.len()) } (aufzaehlung(&rat)) }
        }
    }
}

/// Each with the way to its place.
pub fn aufzaehlung(punkte: &[&Punkt]) -> Markup {
    html! {
        ul.kern-list.kern-list--bullet {
            @for p in punkte { li { (p.satz) " " a.kern-link href=(p.adresse) { (p.bereich.titel()) (bausteine::verborgen(&format!(": {}", p.satz))) } } }
        }
    }
}

fn wege(b: &Blick, mit_siegel: bool) -> Markup {
    let a = adresse(&b.w);
    let weg = |ziel: &str, text: &str, dazu: &str| html! { li { (bausteine::link(&format!("{a}{ziel}"), text)) ": " (dazu) } };
    html! {
        ul.kern-list.kern-list--bullet {
            (weg("/ablauf", "Ablauf", "die Schritte nach dem Absenden ansehen, ändern und durchspielen"))
            (weg("/andere", "Andere Beteiligte und Pflichten", "wer vor dem Absenden mit bestätigt, welche Behörden gefragt werden, wer etwas bekommt, was danach einzureichen ist"))
            (weg("/parameter", "Werte der Behörden", "was jede Behörde selbst festlegt, was für alle feststeht, Schlüssel für andere Systeme"))
            (weg("/anpassung", "Anpassung vor Ort", if b.w.grundlage.is_some() { "was für Ihre Behörde frei ist und was das Land hält" } else { "was Behörden ändern dürfen, die den Dienst anpassen" }))
            (weg("/vorschau", "Vorschau", "das Formular ausfüllen, wie Bürgerinnen und Bürger es sehen"))
            (weg("/fassungen", "Fassungen", "jede Änderung, Unterschiede, zurücknehmen"))
            (weg("/nutzung", "Nutzung", "wie viele das Formular beginnen und absenden, wo sie aufhören, welche Frage Fehler macht"))
            (weg("/freigabe", "Prüfen und freigeben", "vorlegen, prüfen, ins Angebot nehmen, zurückziehen"))
            @if b.w.grundlage.is_none() { (weg("/weitergabe", "Für andere anbieten", "welche Behörden den Dienst übernehmen dürfen, und wer ihn schon hat")) }
            (weg("/ausgabe/paket", "Paket herunterladen", "alle Dateien des Dienstes"))
            @if mit_siegel { (weg("/ausgabe/unterschrieben", "Unterschriebenes Paket herunterladen", "für eine andere Installation, mit dem Schlüssel dieser")) }
            (weg("/ausgabe/schema", "JSON Schema herunterladen", "die Antworten, für Programme"))
            (weg("/ausgabe/xdatenfelder", "XDatenfelder", "das Formular im Standard von FIM herunterladen"))
        }
    }
}

/// The Land has a newer version than the one that was adapted.
fn abgleich_hinweis(anfrage: &Anfrage, w: &Werkstueck) -> Markup {
    let neuer = w.grundlage.as_ref().zip(anfrage.haus.leistungen.aktuell(w.leistung.as_str()));
    html! {
        @if neuer.is_some_and(|(g, l)| g.version != l.version) {
            (bausteine::meldung(Art::Warnung, "Das Land hat den Dienst geändert", html! {
                p.kern-body { "Sehen Sie sich die Änderungen an und entscheiden Sie, was Sie übernehmen: "
                    (bausteine::link(&format!("{}/abgleich", adresse(w)), "Änderungen des Landes")) }
            }))
        }
    }
}
