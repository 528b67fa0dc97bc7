//! Test cases: what was kept in the preview, played again with every look at the page.

use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Fehlerhinweis, Knopf, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Geaendert, faelle};

use crate::{
    fall,
    gemeinsam::{Blick, Stoerung, adresse, aendern, blatt_zu, freitext, gesperrt, sperrhinweis},
    vorschau::{self, Probe},
};

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &b, Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let a = adresse(&b.w);
    let ergebnisse = b.leistung.as_ref().map(leistung::Leistung::faelle_pruefen).unwrap_or_default();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if anfrage.abfrage_wert("aufgehoben").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Aufgehoben", bausteine::absatz("Der Testfall wird ab jetzt bei jeder Prüfung durchgespielt."))) }
        p.kern-body { "Ein Testfall sind Eingaben und was dabei herauskommen muss. So fällt auf, wenn eine Änderung etwas kaputt macht." }
        (bausteine::knopfzeile(bausteine::linkknopf(Rang::Haupt, &format!("{a}/vorschau"), "Neuen Testfall ausfüllen")))
        @if b.leistung.is_none() { (bausteine::meldung(Art::Warnung, "Noch nicht zu prüfen", bausteine::absatz("Das Formular hat Fehler. Beheben Sie sie zuerst; die Übersicht nennt sie."))) }
        @else if ergebnisse.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch kein Testfall", bausteine::absatz("Füllen Sie das Formular in der Vorschau aus und heben Sie die Eingaben dort auf."))) }
        @else {
            form method="post" action=(format!("{a}/faelle")) data-bw-formular="" {
                (Tabelle::neu("Testfälle", [Spalte::text("Fall"), Spalte::text("Ergebnis"), Spalte::knoepfe("Löschen")]).titel_verborgen().zeilen(ergebnisse.iter().map(|e| vec![
                    html! { (bausteine::link(&format!("{a}/fall/{}", fall::stamm(&e.datei)), &e.name)) },
                    html! {
                        @if e.abweichungen.is_empty() { (bausteine::status(Art::Erfolg, "stimmt")) }
                        @else { (bausteine::status(Art::Fehler, "stimmt nicht")) ul { @for x in &e.abweichungen { li { (x) } } } }
                    },
                    html! { (Knopf::still("Löschen").zusatz(&e.name).symbol("delete").feld("aktion", &format!("weg:{}", e.datei))) },
                ])))
            }
        }
    };
    blatt_zu(anfrage, &b.w, "Testfälle").fehler(fehler).inhalt(inhalt).antwort()
}

/// POST: keeps a case, or deletes one.
pub async fn handeln(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let (verb, rest) = felder.text("aktion").split_once(':').unwrap_or((felder.text("aktion"), ""));
    if verb == "weg" {
        return fertig(&anfrage, &b, "Testfall gelöscht", "", |d| {
            if rest.starts_with("faelle/") {
                d.0.remove(rest);
            }
        })
        .await;
    }
    if verb != "aufheben" {
        return Err(WebFehler::Unlesbar);
    }
    let name = match freitext(felder.text("name"), 120) {
        Ok(n) if n.is_empty() => {
            return Err(WebFehler::NichtVerarbeitbar(
                "Schreiben Sie, was der Fall zeigt. Gehen Sie zurück und füllen Sie das Feld aus.".to_owned(),
            ));
        }
        Ok(n) => n,
        Err(satz) => return Err(WebFehler::NichtVerarbeitbar(satz)),
    };
    let l = b
        .leistung
        .as_ref()
        .ok_or_else(|| WebFehler::Konflikt("Das Formular hat inzwischen Fehler. Beheben Sie sie zuerst.".to_owned()))?;
    let probe = Probe::neu(&anfrage, &b, l, vorschau::eingaben(&felder))?;
    let fall = fall::als_fall(&probe, &vorschau::land(&anfrage, &b));
    let ist = fall::gespielt(l, &fall)?;
    let aufnahme = faelle::Aufnahme {
        name,
        heute: fall.heute.to_string(),
        land: fall.land,
        eingaben: probe.eingaben.clone(),
        dateien: probe.dateien.clone(),
        erwartet: fall::jetzt(&ist),
    };
    let bemerkung = format!("Testfall „{}“ aufgehoben", aufnahme.name);
    fertig(&anfrage, &b, &bemerkung, "?aufgehoben=ja", |d| drop(faelle::hinzu(d, &aufnahme))).await
}

async fn fertig(
    anfrage: &Anfrage,
    b: &Blick,
    bemerkung: &str,
    danach: &str,
    tun: impl FnOnce(&mut werkstatt::Dateien),
) -> Ergebnis {
    let ausgang = aendern(anfrage, &b.w, bemerkung, |d| {
        tun(d);
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/faelle{danach}", adresse(&w)))),
        _ => Err(gesperrt()),
    }
}
