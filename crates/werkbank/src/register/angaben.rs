//! What the owner says about a process: name, description, how far it is, and who sees it. Here it comes into the register,
//! and here the entry follows its draft.

use grund::MandantId;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_, Rang},
    html,
};
use werkstatt::{
    Stand, Werkstueck,
    register::{self, Prozess, Prozessangaben, Prozessstand, Prozesstext, Teilen},
};

use super::{adresse_von, bausteine_in, blatt_zu, laden};
use crate::gemeinsam::{DE, adresse, festschreiben, freitext, tx, wer};

const STAENDE: [(&str, &str); 3] = [
    ("entwurf", "Entwurf: noch in Arbeit"),
    ("gilt", "Empfohlen: hat sich bewährt"),
    ("zurueckgezogen", "Zurückgezogen: nur noch für uns zu sehen"),
];
const TEILEN: [(&str, &str); 3] =
    [("niemand", "Niemand außer uns"), ("bestimmte", "Bestimmte Behörden"), ("alle", "Alle Länder und Behörden")];

fn ausgefuellt(anfrage: &Anfrage, a: &Prozessangaben) -> Felder {
    let behoerden = match &a.teilen {
        Teilen::Bestimmte(m) => {
            let stand = anfrage.haus.verzeichnis.stand();
            m.iter()
                .map(|m| stand.mandant(*m).map_or_else(|| m.to_string(), |m| m.name.clone()))
                .collect::<Vec<_>>()
                .join("\n")
        }
        _ => String::new(),
    };
    let paar = |n: &str, w: &str| (n.to_owned(), w.to_owned());
    Felder(vec![
        paar("name", &a.name),
        paar("beschreibung", &a.beschreibung),
        paar("stand", a.stand.als_text()),
        paar("teilen", a.teilen.als_text()),
        paar("behoerden", &behoerden),
        paar("zeiten", if a.zeiten { "ja" } else { "" }),
    ])
}

fn eingaben(felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    html! {
        (Eingabe::neu("name", "Name des Ablaufs").wert(felder.text("name")).maximal(120).fehler(zu("name")))
        (Langtext::neu("beschreibung", "Was macht er, und was ist daran besonders?").zeilen(4).wert(felder.text("beschreibung")).maximal(2000).fehler(zu("beschreibung")))
        (Auswahl::radio("stand", "Wie weit ist er?", STAENDE.map(|(w, t)| Option_::neu(w, t))).wert(felder.text("stand")).fehler(zu("stand")))
        (Auswahl::radio("teilen", "Wer sieht ihn?", TEILEN.map(|(w, t)| Option_::neu(w, t))).wert(felder.text("teilen")).fehler(zu("teilen")))
        (Langtext::neu("behoerden", "Bestimmte Behörden, eine je Zeile").hinweis("Name oder Nummer, zum Beispiel: Stadt Görlitz. Nur bei „Bestimmte Behörden“.").zeilen(3).wert(felder.text("behoerden")).maximal(4000).fehler(zu("behoerden")).freiwillig(DE))
        (Kasten::neu("zeiten", "Zeiten teilen: Wer den Ablauf sieht, sieht auch, wie lange seine Schritte bei uns dauern").gesetzt(felder.text("zeiten") == "ja"))
        p.bw-leise { "Nur Dauer, Wartezeit und Wiederholungen aus mindestens fünf Vorgängen, ohne Personen und Inhalte. Ohne Haken sehen nur Sie die Zeiten." }
    }
}

fn getippt(anfrage: &Anfrage, felder: &Felder) -> Result<Prozessangaben, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut text = |name: &str, maximal: usize, leer: &str| match freitext(felder.text(name), maximal) {
        Ok(t) if t.is_empty() => {
            fehler.push(Fehlerhinweis::neu(name, leer));
            t
        }
        Ok(t) => t,
        Err(satz) => {
            fehler.push(Fehlerhinweis::neu(name, satz));
            String::new()
        }
    };
    let name = text("name", 120, "Geben Sie dem Ablauf einen Namen.");
    let beschreibung =
        text("beschreibung", 2000, "Beschreiben Sie den Ablauf in ein oder zwei Sätzen, damit andere ihn finden.");
    let stand = Prozessstand::lesen(felder.text("stand"));
    if stand.is_none() {
        fehler.push(Fehlerhinweis::neu("stand", "Wählen Sie, wie weit der Ablauf ist."));
    }
    let teilen = match felder.text("teilen") {
        "niemand" => Some(Teilen::Niemand),
        "alle" => Some(Teilen::Alle),
        "bestimmte" => match behoerden(anfrage, felder.text("behoerden")) {
            Ok(m) => Some(Teilen::Bestimmte(m)),
            Err(satz) => {
                fehler.push(Fehlerhinweis::neu("behoerden", satz));
                None
            }
        },
        _ => {
            fehler.push(Fehlerhinweis::neu("teilen", "Wählen Sie, wer den Ablauf sieht."));
            None
        }
    };
    match (stand, teilen) {
        (Some(stand), Some(teilen)) if fehler.is_empty() => {
            let zeiten = felder.text("zeiten") == "ja";
            Ok(Prozessangaben { name, beschreibung, stand, teilen, zeiten })
        }
        _ => Err(fehler),
    }
}

/// Only what was released has proven itself: the draft is released, and the entry shows its very process.
const NOCH_NICHT: &str = "„Empfohlen“ geht erst, wenn der Dienst mit genau diesem Ablauf freigegeben ist. Lassen Sie ihn prüfen und freigeben, und führen Sie den Eintrag nach. Bis dahin wählen Sie „Entwurf“.";

fn freigegeben(w: &Werkstueck) -> bool {
    w.stand == Stand::Freigegeben
}

fn darf_empfehlen(a: &Prozessangaben, ja: bool) -> Result<(), Vec<Fehlerhinweis>> {
    if ja || a.stand != Prozessstand::Gilt { Ok(()) } else { Err(vec![Fehlerhinweis::neu("stand", NOCH_NICHT)]) }
}

/// One authority a line, by name or number.
pub fn behoerden(anfrage: &Anfrage, text: &str) -> Result<Vec<MandantId>, String> {
    let stand = anfrage.haus.verzeichnis.stand();
    let mut aus = Vec::new();
    for zeile in text.lines().map(str::trim).filter(|z| !z.is_empty()) {
        let form = grund::suchform(zeile);
        let alle = stand.mandanten();
        let genau = alle.iter().find(|m| m.id.to_string() == zeile || grund::suchform(&m.name) == form);
        let enthalten: Vec<_> = alle.iter().filter(|m| grund::suchform(&m.name).contains(&form)).collect();
        let gefunden = match (genau, enthalten.as_slice()) {
            (Some(m), _) => m.id,
            (None, [m]) => m.id,
            (None, []) => return Err(format!("Die Behörde „{zeile}“ gibt es hier nicht. Prüfen Sie den Namen.")),
            (None, mehrere) => {
                let namen: Vec<&str> = mehrere.iter().take(4).map(|m| m.name.as_str()).collect();
                return Err(format!(
                    "„{zeile}“ passt auf mehrere Behörden: {}. Schreiben Sie den ganzen Namen.",
                    namen.join(", ")
                ));
            }
        };
        if !aus.contains(&gefunden) {
            aus.push(gefunden);
        }
    }
    match aus.len() {
        0 => Err("Nennen Sie wenigstens eine Behörde, oder wählen Sie eine andere Antwort.".to_owned()),
        1..=200 => Ok(aus),
        _ => Err("Das sind mehr als 200 Behörden. Wählen Sie alle.".to_owned()),
    }
}

/// `GET /werkstatt/register/{eintrag}/angaben`
pub async fn zeigen(anfrage: Anfrage, Path(eintrag): Path<String>) -> Ergebnis {
    let (p, eigener) = laden(&anfrage, &eintrag).await?;
    if !eigener {
        return Err(WebFehler::NichtGefunden);
    }
    maske(&anfrage, &p, &ausgefuellt(&anfrage, &p.angaben), Vec::new())
}

fn maske(anfrage: &Anfrage, p: &Prozess, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let inhalt = html! {
        (bausteine::formular(&format!("{}/angaben", adresse_von(p)), html! {
            input type="hidden" name="zaehler" value=(p.zaehler);
            (eingaben(felder, &fehler))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Angaben speichern")) (bausteine::linkknopf(Rang::Still, &adresse_von(p), "Abbrechen")) }))
        }))
    };
    blatt_zu(anfrage, p, "Angaben und Teilen").fehler(fehler).inhalt(inhalt).antwort()
}

/// `POST /werkstatt/register/{eintrag}/angaben`
pub async fn speichern(anfrage: Anfrage, Path(eintrag): Path<String>, felder: Felder) -> Ergebnis {
    let (p, eigener) = laden(&anfrage, &eintrag).await?;
    if !eigener {
        return Err(WebFehler::NichtGefunden);
    }
    // What is recommended already may stay so while its draft is worked on.
    let schon = p.angaben.stand == Prozessstand::Gilt;
    let ja = schon || {
        let (w, werk) = crate::ablauf::oeffnen(&anfrage, &p.werkstueck.to_string(), Aktion::Lesen).await?;
        freigegeben(&w) && werk.umbau.text() == p.modell
    };
    let angaben = match getippt(&anfrage, &felder).and_then(|a| darf_empfehlen(&a, ja).map(|()| a)) {
        Ok(a) => a,
        Err(fehler) => return maske(&anfrage, &p, &felder, fehler),
    };
    let mut tx = tx(&anfrage, p.traeger).await?;
    let zaehler = felder.text("zaehler").parse().unwrap_or(-1);
    if !register::beschreiben(&mut tx, p.id, wer(&anfrage)?, zaehler, &angaben).await? {
        drop(tx);
        let satz = "Jemand hat den Eintrag geändert, seit Sie die Seite geöffnet haben. Nichts ist verloren: Vergleichen Sie mit dem Eintrag, und speichern Sie noch einmal.";
        return maske(&anfrage, &p, &felder, vec![Fehlerhinweis::neu("", satz)]);
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("{}?getan=gespeichert", adresse_von(&p))))
}

/// `GET /werkstatt/{id}/ablauf/register`: the process of a draft comes into the register, or its entry follows it.
pub async fn aufnehmen_zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (w, _) = crate::ablauf::oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    let felder =
        Felder(vec![("name".to_owned(), format!("Ablauf: {}", w.name)), ("stand".to_owned(), "entwurf".to_owned())]);
    aufnahme(&anfrage, &w, &felder, Vec::new()).await
}

async fn aufnahme(anfrage: &Anfrage, w: &Werkstueck, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let mut blick = tx(anfrage, w.traeger).await?;
    let da = register::zu_werkstueck(&mut blick, w.id).await?;
    drop(blick);
    let ziel = format!("{}/ablauf/register", adresse(w));
    let inhalt = html! {
        @match &da {
            Some(p) => {
                (bausteine::meldung(Art::Hinweis, "Der Ablauf steht schon im Register", html! { p.kern-body { (bausteine::link(&adresse_von(p), &p.angaben.name)) } }))
                (bausteine::formular(&ziel, html! {
                    p.kern-body { "Der Eintrag zeigt den Ablauf, wie er beim letzten Mal war. Bringen Sie ihn auf den Stand Ihres Entwurfs." }
                    (bausteine::knopfzeile(html! { (Knopf::haupt("Eintrag nachführen").feld("aktion", "nachfuehren")) }))
                }))
            },
            None => (bausteine::formular(&ziel, html! {
                p.kern-body { "Andere sehen den Ablauf, den Namen und die Beschreibung. Das Formular und die Texte des Dienstes sehen sie nicht." }
                (eingaben(felder, &fehler))
                (bausteine::knopfzeile(html! { (Knopf::haupt("In das Register stellen").feld("aktion", "aufnehmen")) }))
            })),
        }
    };
    crate::gemeinsam::blatt_zu(anfrage, w, "Prozessregister")
        .krume(format!("{}/ablauf", adresse(w)), "Ablauf")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// `POST /werkstatt/{id}/ablauf/register`
pub async fn aufnehmen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (w, werk) = crate::ablauf::oeffnen(&anfrage, &id, Aktion::Aendern).await?;
    let bausteine = bausteine_in(&werk.modell);
    let text = Prozesstext { modell: werk.umbau.text(), bausteine: &bausteine };
    let mut tx = tx(&anfrage, w.traeger).await?;
    if felder.text("aktion") == "nachfuehren" {
        let da = register::zu_werkstueck(&mut tx, w.id).await?.ok_or(WebFehler::NichtGefunden)?;
        register::nachfuehren(&mut tx, da.id, wer(&anfrage)?, text, None).await?;
        if da.angaben.stand == Prozessstand::Gilt && !freigegeben(&w) {
            // Another process than the one that was released is a draft again.
            let angaben = Prozessangaben { stand: Prozessstand::Entwurf, ..da.angaben.clone() };
            let jetzt = register::zu_werkstueck(&mut tx, w.id).await?.ok_or(WebFehler::NichtGefunden)?;
            register::beschreiben(&mut tx, da.id, wer(&anfrage)?, jetzt.zaehler, &angaben).await?;
        }
        festschreiben(tx).await?;
        return Ok(web::weiter(&format!("{}?getan=nachgefuehrt", adresse_von(&da))));
    }
    let ja = freigegeben(&w);
    let angaben = match getippt(&anfrage, &felder).and_then(|a| darf_empfehlen(&a, ja).map(|()| a)) {
        Ok(a) => a,
        Err(fehler) => return aufnahme(&anfrage, &w, &felder, fehler).await,
    };
    let umwelt = &anfrage.haus.umwelt;
    let Some(neu) = register::aufnehmen(&mut tx, umwelt, wer(&anfrage)?, &w, &angaben, text, None).await? else {
        return aufnahme(&anfrage, &w, &felder, Vec::new()).await;
    };
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/werkstatt/register/{neu}?getan=aufgenommen")))
}
