//! Somebody else changed the text meanwhile: nothing is overwritten, nothing typed is lost (R65).

use std::collections::BTreeSet;

use http::StatusCode;
use leistung::Abschnitt;
use redaktion::{Fassung, Textinhalt, Textschluessel};
use web::{
    Anfrage, Ergebnis, Markup,
    bausteine::{self, Art, Knopf, Langtext, Rang},
    format, html,
    vergleich::{vergleichen, zeigen},
};

use crate::gemeinsam::{
    DE, abschnittsname, name_von, namen, seite, stand_marke, textadresse, texttitel, tx, zaehler_feld,
};

/// The page: what stands there now, what was typed, what differs, and the form to join both.
pub async fn zeige(anfrage: &Anfrage, s: &Textschluessel, da: &Fassung, mein: &Textinhalt) -> Ergebnis {
    let mut tx = tx(anfrage, s.traeger).await?;
    let letzter = redaktion::schritte(&mut tx, da.id).await?.into_iter().next_back();
    drop(tx);
    let namen = namen(anfrage, letzter.iter().filter_map(|l| l.wer).collect()).await?;
    let stand = anfrage.haus.verzeichnis.stand();
    let inhalt = html! {
        (bausteine::rueckmeldung(Art::Warnung, "Ihre Änderung wurde nicht gespeichert", html! {
            p.kern-body {
                "Der Text hat sich geändert, seit Sie die Seite geöffnet haben"
                @if let Some(l) = &letzter { ": zuletzt " (format::zeit_element(DE, l.zeit)) @if let Some(wer) = l.wer { " von " (name_von(&namen, wer)) } }
                ". Er steht jetzt auf: " (stand_marke(da.stand)) "."
            }
            p.kern-body { "Unten sehen Sie die Unterschiede. Gestrichen ist, was nur im gespeicherten Text steht. Eingefügt ist, was nur bei Ihnen steht." }
        }))
        @for (name, alt, neu) in felder(&da.inhalt, mein) {
            @if alt != neu {
                section { h2.kern-heading-small { (name) } (zeigen(&vergleichen(&alt, &neu))) }
            }
        }
        @if da.stand.ist_schreibbar() {
            (bausteine::abschnitt("Ihr Text"))
            p.kern-body { "Führen Sie beide Texte hier zusammen und speichern Sie. Der gespeicherte Text bleibt in den Fassungen erhalten." }
            (bausteine::formular(&textadresse(s), zusammen(da, mein)))
        } @else {
            (bausteine::abschnitt("Ihr Text"))
            p.kern-body { "Kopieren Sie, was Sie noch brauchen." }
            (crate::text::text_zeigen(mein))
        }
        (bausteine::linkknopf(Rang::Still, &textadresse(s), "Ihren Text verwerfen und den gespeicherten ansehen"))
    };
    seite(anfrage, format!("Der Text wurde inzwischen geändert: {}", texttitel(&stand, s)))
        .status(StatusCode::CONFLICT)
        .inhalt(inhalt)
        .antwort()
}

/// The typed words in a form that is saved over today's count.
fn zusammen(da: &Fassung, mein: &Textinhalt) -> Markup {
    let stichworte = mein.stichworte.join(", ");
    html! {
        (zaehler_feld(da.zaehler))
        @if !mein.name.is_empty() || !da.inhalt.name.is_empty() {
            (Langtext::neu("name", "Name der Leistung").zeilen(1).wert(&mein.name))
            (Langtext::neu("kurz", "Kurz in einem oder zwei Sätzen").zeilen(2).wert(&mein.kurz))
            (Langtext::neu("stichworte", "Stichwörter").zeilen(2).wert(&stichworte))
        }
        @for a in Abschnitt::ALLE {
            @let text = mein.abschnitte.get(a.schluessel()).map(String::as_str).unwrap_or_default();
            (Langtext::neu(&format!("abschnitt-{}", a.schluessel()), abschnittsname(a)).zeilen(4).wert(text))
        }
        (bausteine::knopfzeile(html! { (Knopf::haupt("Zusammengeführten Text speichern").feld("aktion", "speichern")) }))
    }
}

/// Name of a part, its old words, its new words; in the order of the page.
pub fn felder(alt: &Textinhalt, neu: &Textinhalt) -> Vec<(String, String, String)> {
    let mut aus = vec![
        ("Name".to_owned(), alt.name.clone(), neu.name.clone()),
        ("Kurz".to_owned(), alt.kurz.clone(), neu.kurz.clone()),
        ("Stichwörter".to_owned(), alt.stichworte.join(", "), neu.stichworte.join(", ")),
    ];
    let text = |i: &Textinhalt, n: &str| i.abschnitte.get(n).cloned().unwrap_or_default();
    for a in Abschnitt::ALLE {
        let n = a.schluessel();
        aus.push((abschnittsname(a).to_owned(), text(alt, n), text(neu, n)));
    }
    // Sections that came by import and that no page of ours names.
    let bekannt: BTreeSet<&str> = Abschnitt::ALLE.iter().map(|a| a.schluessel()).collect();
    let fremd: BTreeSet<&String> = alt.abschnitte.keys().chain(neu.abschnitte.keys()).collect();
    for n in fremd.into_iter().filter(|n| !bekannt.contains(n.as_str())) {
        aus.push((n.clone(), text(alt, n), text(neu, n)));
    }
    aus
}
