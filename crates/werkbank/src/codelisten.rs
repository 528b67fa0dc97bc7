//! Code lists of a draft: all of them, one of them as a table to type or to read from a file.

use http::header;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{
        extract::{Multipart, Path},
        response::IntoResponse,
    },
    bausteine::{self, Art, Dateifeld, Eingabe, Fehlerhinweis, Knopf, Langtext, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{Dateien, Geaendert, codelisten, codelisten::Codeliste};

use crate::{
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// Bytes that a file may have.
pub const GRENZE: usize = 4 * 1024 * 1024;
/// Lists up to this length are typed; longer ones come and go as files.
const TIPPEN: usize = 500;

const BEISPIEL: &str = "Ein Eintrag je Zeile: Schlüssel; Text. Ohne Strichpunkt ist die Zeile der Text, und der Schlüssel entsteht von selbst. Für andere Sprachen beginnt die Tabelle mit der Zeile „wert; text; en“.";

/// `GET /werkstatt/{id}/codelisten`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    alle(&anfrage, &b, &Felder::default(), Vec::new())
}

fn alle(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let a = adresse(&b.w);
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let listen = codelisten::alle(&b.w.dateien.formular());
    let zeilen = listen.iter().map(|l| {
        let fragen = if l.fragen.is_empty() { "keine Frage".to_owned() } else { l.fragen.join(", ") };
        vec![
            html! { (bausteine::link(&format!("{a}/codeliste/{}", l.id), &l.id)) },
            html! { (l.eintraege.len()) },
            html! { (fragen) },
        ]
    });
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if anfrage.abfrage_wert("geloescht").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Gelöscht", bausteine::absatz("Die Liste ist weg. Unter „Fassungen“ lässt sich das zurücknehmen."))) }
        p.kern-body { "Eine Liste enthält Antworten, die mehrere Fragen benutzen, oder so viele, dass man in ihnen sucht. Eine Frage nennt sie mit der Art „Eintrag einer Liste“. Bis 300 Einträge wählt man aus, darüber sucht man." }
        @if listen.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch keine eigene Liste", bausteine::absatz("Staaten und Staatsangehörigkeiten gibt es schon. Andere Listen legen Sie hier an."))) }
        @else { (Tabelle::neu("Listen des Formulars", ["Liste", "Einträge", "Benutzt von"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
        (bausteine::abschnitt("Neue Liste"))
        (bausteine::formular(&format!("{a}/codelisten"), html! {
            (Eingabe::neu("name", "Name der Liste").hinweis("Zum Beispiel „Farben“. Nur die Werkstatt sieht ihn.").wert(felder.text("name")).maximal(60).fehler(zu("name")))
            (Langtext::neu("eintraege", "Einträge").zeilen(8).wert(felder.text("eintraege")).hinweis(BEISPIEL).fehler(zu("eintraege")))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Liste anlegen")) }))
        }))
        p { (bausteine::link(&format!("{a}/fragen"), "Zurück zu Seiten und Fragen")) }
    };
    blatt_zu(anfrage, &b.w, "Listen").fehler(fehler).inhalt(inhalt).antwort()
}

/// What comes from the Land is not changed here.
fn darf(b: &Blick) -> Result<(), WebFehler> {
    let satz = "Dieser Dienst ist die Anpassung eines Dienstes des Landes. Seine Listen kommen vom Land und bleiben, wie sie sind.";
    if b.w.grundlage.is_some() { Err(WebFehler::Konflikt(satz.to_owned())) } else { Ok(()) }
}

/// `POST /werkstatt/{id}/codelisten`: a new list.
pub async fn anlegen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf(&b)?;
    let mut fehler = Vec::new();
    let name = freitext(felder.text("name"), 60).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("name", satz));
        "-".to_owned()
    });
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Geben Sie der Liste einen Namen."));
    }
    let eintraege = codelisten::lesen(felder.text("eintraege")).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu("eintraege", satz));
        Vec::new()
    });
    if !fehler.is_empty() {
        return alle(&anfrage, &b, &felder, fehler);
    }
    let mut neu = String::new();
    let ausgang = aendern(&anfrage, &b.w, &format!("Liste „{name}“ angelegt"), |d| {
        neu = codelisten::hinzu(d, &name, &eintraege)?;
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/codeliste/{neu}?gespeichert=ja", adresse(&w)))),
        _ => Err(gesperrt()),
    }
}

fn werte(d: &Dateien, liste: &str) -> Option<Vec<Wert>> {
    let l = codelisten::eine(&d.formular(), liste)?;
    Some(vec![
        wert("quelle", "Woher die Liste kommt", l.quelle.clone()),
        wert("eintraege", "Einträge", codelisten::schreiben(&l.eintraege)),
    ])
}

/// `GET /werkstatt/{id}/codeliste/{liste}`
pub async fn eine(anfrage: Anfrage, Path((id, liste)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let werte = werte(&b.w.dateien, &liste).ok_or(WebFehler::NichtGefunden)?;
    maske(&anfrage, &b, &liste, &als_felder(&werte), Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, liste: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let l = codelisten::eine(&b.w.dateien.formular(), liste).ok_or(WebFehler::NichtGefunden)?;
    let gelesen = werte(&b.w.dateien, liste).unwrap_or_default();
    let a = adresse(&b.w);
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let ziel = format!("{a}/codeliste/{liste}");
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (benutzt(&a, &l))
        (bausteine::formular(&ziel, html! {
            (marke_feld(&gelesen))
            (Eingabe::neu("quelle", "Woher kommt die Liste?").hinweis("Zum Beispiel „Satzung vom 3. Mai 2026“ oder „XRepository, urn:…“.").wert(felder.text("quelle")).maximal(300).fehler(zu("quelle")).freiwillig(DE))
            @if l.eintraege.len() <= TIPPEN {
                (Langtext::neu("eintraege", "Einträge").zeilen(16).wert(felder.text("eintraege")).hinweis(BEISPIEL).fehler(zu("eintraege")))
            } @else { (auszug(&l)) }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Liste speichern"))
                @if l.fragen.is_empty() { (Knopf::still("Liste löschen").symbol("delete").feld("aktion", "loeschen")) }
            }))
        }))
        (bausteine::abschnitt("Als Datei"))
        p.kern-body { "Eine Tabelle aus einem anderen Programm speichern Sie dort als CSV und lesen sie hier ein. Sie ersetzt alle Einträge." }
        (bausteine::formular_mit_dateien(&format!("{ziel}/datei"), html! {
            (Dateifeld::neu("datei", "CSV-Datei", "Höchstens 4 MB. Die erste Zeile nennt die Spalten: wert; text; en", ".csv,.txt").fehler(zu("datei")))
            (bausteine::knopfzeile(html! {
                (Knopf::neben("Datei einlesen"))
                (bausteine::linkknopf(Rang::Still, &format!("{a}/ausgabe/codeliste-{liste}"), "Liste als CSV herunterladen"))
            }))
        }))
        p { (bausteine::link(&format!("{a}/codelisten"), "Zurück zu den Listen")) }
    };
    blatt_zu(anfrage, &b.w, &format!("Liste „{liste}“")).fehler(fehler).inhalt(inhalt).antwort()
}

fn benutzt(a: &str, l: &Codeliste) -> Markup {
    html! {
        @if l.fragen.is_empty() {
            p.kern-body { "Noch benutzt keine Frage die Liste. Wählen Sie bei einer Frage die Art „Eintrag einer Liste“: " (bausteine::link(&format!("{a}/fragen"), "Seiten und Fragen")) }
        } @else { p.kern-body { "Benutzt von: " (l.fragen.join(", ")) } }
    }
}

/// The first entries of a list that is too long to type.
fn auszug(l: &Codeliste) -> Markup {
    let zeilen = l.eintraege.iter().take(20).map(|e| vec![html! { (e.wert) }, html! { (e.text) }]);
    html! {
        p.kern-body { "Die Liste hat " (l.eintraege.len()) " Einträge. Ändern Sie sie als Datei: herunterladen, bearbeiten, wieder einlesen." }
        (Tabelle::neu("Die ersten Einträge", ["Schlüssel", "Text"].map(Spalte::text)).zeilen(zeilen))
    }
}

/// `POST /werkstatt/{id}/codeliste/{liste}`
pub async fn speichern(anfrage: Anfrage, Path((id, liste)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf(&b)?;
    let weg = felder.text("aktion") == "loeschen";
    let ziel = format!("{}/codeliste/{liste}", adresse(&b.w));
    let lesen = |d: &Dateien| werte(d, &liste);
    let bemerkung =
        if weg { format!("Liste „{liste}“ gelöscht") } else { format!("Liste „{liste}“ geändert") };
    let vorhaben = Vorhaben { bemerkung, ziel: ziel.clone(), werte: &lesen };
    let schreiben = |d: &mut Dateien| {
        if weg {
            return codelisten::loeschen(d, &liste).map_err(|e| vec![Fehlerhinweis::neu("", e.0)]);
        }
        let quelle = freitext(felder.text("quelle"), 300).map_err(|e| vec![Fehlerhinweis::neu("quelle", e)])?;
        let eintraege = match felder.wert("eintraege") {
            Some(t) => codelisten::lesen(t).map_err(|e| vec![Fehlerhinweis::neu("eintraege", e)])?,
            None => codelisten::eine(&d.formular(), &liste).map(|l| l.eintraege).unwrap_or_default(),
        };
        codelisten::setzen(d, &liste, &quelle, &eintraege).map_err(|e| vec![Fehlerhinweis::neu("", e.0)])
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja if weg => Ok(web::weiter(&format!("{}/codelisten?geloescht=ja", adresse(&b.w)))),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &liste, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

/// `POST /werkstatt/{id}/codeliste/{liste}/datei`: a table takes the place of the entries.
pub async fn datei(anfrage: Anfrage, Path((id, liste)): Path<(String, String)>, mut teile: Multipart) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf(&b)?;
    let da = codelisten::eine(&b.w.dateien.formular(), &liste).ok_or(WebFehler::NichtGefunden)?;
    let mut inhalt = Vec::new();
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        let ist = teil.name() == Some("datei");
        let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
        if ist {
            inhalt = bytes.to_vec();
        }
    }
    let gelesen = if inhalt.is_empty() {
        Err("Wählen Sie eine Datei.".to_owned())
    } else {
        match String::from_utf8(inhalt) {
            Ok(text) => codelisten::lesen(&text),
            Err(_) => Err("Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie als „CSV UTF-8“.".to_owned()),
        }
    };
    let eintraege = match gelesen {
        Ok(e) => e,
        Err(satz) => {
            let felder = als_felder(&werte(&b.w.dateien, &liste).unwrap_or_default());
            return maske(&anfrage, &b, &liste, &felder, vec![Fehlerhinweis::neu("datei", satz)]);
        }
    };
    let ausgang = aendern(&anfrage, &b.w, &format!("Liste „{liste}“ aus einer Datei gelesen"), |d| {
        codelisten::setzen(d, &liste, &da.quelle, &eintraege)?;
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/codeliste/{liste}?gespeichert=ja", adresse(&w)))),
        _ => Err(gesperrt()),
    }
}

/// A list as a file.
pub fn herunterladen(b: &Blick, liste: &str) -> Ergebnis {
    let l = codelisten::eine(&b.w.dateien.formular(), liste).ok_or(WebFehler::NichtGefunden)?;
    let name = format!("attachment; filename=\"{}-{}.csv\"", b.w.leistung, l.id);
    let kopf = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((kopf, codelisten::schreiben(&l.eintraege)).into_response())
}
