//! Code lists of a draft: all of them, one of them as a table to type or to read from a file.

use grund::tag_von;
use http::header;
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{
        extract::{Multipart, Path},
        response::IntoResponse,
    },
    bausteine::{
        self, Art, Auswahl, Dateifeld, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_, Rang, Spalte, Tabelle,
    },
    html,
};
use werkstatt::{
    Dateien, Geaendert, Werkstueck, codelisten,
    codelisten::{Codeliste, Eintrag},
    hauslisten::{self, Hausliste},
};

use crate::{
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis},
    hauslisten as haus,
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
    alle(&anfrage, &b, &Felder::default(), Vec::new()).await
}

async fn alle(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let hauslisten = haus::fuer(anfrage, b.w.traeger).await?;
    let heute = tag_von(anfrage.jetzt);
    let a = adresse(&b.w);
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let listen = codelisten::alle(&b.w.dateien.formular());
    let zeilen = listen.iter().map(|l| {
        let fragen = if l.fragen.is_empty() { "keine Frage".to_owned() } else { l.fragen.join(", ") };
        vec![
            html! {
                (bausteine::link(&format!("{a}/codeliste/{}", l.id), &l.id))
                @if let Some(h) = &l.haus {
                    br; "Liste des Hauses, Fassung " (h.fassung)
                    @if vorschlag(&hauslisten, l, heute).is_some() { " " (bausteine::status(Art::Hinweis, "neue Fassung da")) }
                }
            },
            html! { (l.eintraege.len()) },
            html! { (fragen) },
        ]
    });
    let inhalt = html! {
        (sperrhinweis(&b.w))
        @if anfrage.abfrage_wert("geloescht").is_some() { (bausteine::rueckmeldung(Art::Erfolg, "Gelöscht", bausteine::absatz("Die Liste ist weg. Unter „Fassungen“ lässt sich das zurücknehmen."))) }
        p.kern-body { "Eine Liste enthält Antworten, die mehrere Fragen benutzen, oder so viele, dass man in ihnen sucht. Eine Frage nennt sie mit der Art „Eintrag einer Liste“. Bis 300 Einträge wählt man aus, darüber sucht man." }
        @if listen.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch keine eigene Liste", bausteine::absatz("Staaten, Staatsangehörigkeiten, Gemeinden und Kreise gibt es schon. Andere Listen nehmen Sie aus dem Haus oder legen sie hier an."))) }
        @else { (Tabelle::neu("Listen des Formulars", ["Liste", "Einträge", "Benutzt von"].map(Spalte::text)).titel_verborgen().zeilen(zeilen)) }
        (aus_dem_haus(&a, &hauslisten::alle_geltenden(&hauslisten, heute), &fehler))
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

/// The version that a copied list could have, where that is another one.
fn vorschlag<'a>(hauslisten: &'a [Hausliste], l: &Codeliste, heute: grund::Tag) -> Option<&'a Hausliste> {
    let h = l.haus.as_ref()?;
    hauslisten::geltende(hauslisten, &h.von, &h.liste, heute).filter(|n| n.angaben.fassung != h.fassung)
}

fn aus_dem_haus(a: &str, listen: &[&Hausliste], fehler: &[Fehlerhinweis]) -> Markup {
    let texte: Vec<(String, String)> = listen
        .iter()
        .map(|l| {
            (l.id.to_string(), format!("{}, Fassung {} ({} Einträge)", l.angaben.name, l.angaben.fassung, l.anzahl))
        })
        .collect();
    html! {
        (bausteine::abschnitt("Liste des Hauses nehmen"))
        @if listen.is_empty() {
            p.kern-body { "Das Haus hat noch keine Liste. Aufnehmen können Sie eine unter " (bausteine::link("/werkstatt/codelisten", "Listen des Hauses")) "." }
        } @else {
            (bausteine::formular(&format!("{a}/codelisten"), html! {
                (Auswahl::liste(DE, "haus", "Welche Liste?", texte.iter().map(|(k, t)| Option_::neu(k, t))).hinweis("Das Formular bekommt die Fassung, die heute gilt, und behält sie.").fehler(Fehlerhinweis::fuer(fehler, "haus")))
                (bausteine::knopfzeile(html! { (Knopf::neben("Liste nehmen").feld("aktion", "haus")) }))
            }))
            p.kern-body.kern-body--small { "Alle Listen und ihre Fassungen: " (bausteine::link("/werkstatt/codelisten", "Listen des Hauses")) }
        }
    }
}

/// Copies a version of a list of the house into the draft.
async fn nehmen(anfrage: &Anfrage, w: &Werkstueck, (l, eintraege): (&Hausliste, &[Eintrag])) -> Ergebnis {
    let bemerkung = format!("Liste „{}“, Fassung {}, aus dem Haus genommen", l.angaben.name, l.angaben.fassung);
    let mut neu = String::new();
    let ausgang = aendern(anfrage, w, &bemerkung, |d| {
        neu = codelisten::aus_haus(d, l, eintraege)?;
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/codeliste/{neu}?gespeichert=ja", adresse(&w)))),
        _ => Err(gesperrt()),
    }
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
    if felder.text("aktion") == "haus" {
        return match haus::mit_eintraegen(&anfrage, b.w.traeger, felder.text("haus")).await? {
            Some((l, eintraege)) => nehmen(&anfrage, &b.w, (&l, &eintraege)).await,
            None => alle(&anfrage, &b, &felder, vec![Fehlerhinweis::neu("haus", "Wählen Sie eine Liste.")]).await,
        };
    }
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
        return alle(&anfrage, &b, &felder, fehler).await;
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
    maske(&anfrage, &b, &liste, &als_felder(&werte), Vec::new()).await
}

/// A list that was copied from the house: what it is, and the proposal of a newer version with all that follows from it.
async fn kopie(anfrage: &Anfrage, b: &Blick, l: &Codeliste, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let a = adresse(&b.w);
    let ziel = format!("{a}/codeliste/{}", l.id);
    let da = haus::fuer(anfrage, b.w.traeger).await?;
    let heute = tag_von(anfrage.jetzt);
    let h = l.haus.as_ref().ok_or(WebFehler::NichtGefunden)?;
    let meine = da
        .iter()
        .find(|x| x.traeger.to_string() == h.von && x.angaben.kennung == h.liste && x.angaben.fassung == h.fassung);
    let neu = match vorschlag(&da, l, heute) {
        Some(n) => haus::mit_eintraegen(anfrage, b.w.traeger, &n.id.to_string()).await?,
        None => None,
    };
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        p.kern-body {
            "Das ist eine Kopie der Liste des Hauses „"
            @if let Some(m) = meine { (bausteine::link(&haus::adresse_von(m), &m.angaben.name)) } @else { (h.liste) }
            "“, Fassung " (h.fassung) ". Sie bleibt, wie sie ist, bis Sie eine neue Fassung übernehmen."
        }
        @if meine.is_some_and(|m| !m.gilt(heute)) && neu.is_none() {
            (bausteine::meldung(Art::Warnung, "Diese Fassung gilt heute nicht", bausteine::absatz("Das Haus hat keine andere Fassung, die heute gilt. Fragen Sie, wer die Liste pflegt.")))
        }
        (benutzt(&a, l))
        @if let Some((n, eintraege)) = &neu { (neue_fassung(b, l, &ziel, (n, eintraege))) }
        (bausteine::abschnitt(&format!("Fassung {}, die das Formular jetzt hat", h.fassung)))
        (auszug(l))
        (bausteine::formular(&ziel, html! {
            (marke_feld(&werte(&b.w.dateien, &l.id).unwrap_or_default()))
            (bausteine::knopfzeile(html! {
                (Knopf::still("Eigene Liste daraus machen").feld("aktion", "loesen"))
                @if l.fragen.is_empty() { (Knopf::still("Liste löschen").symbol("delete").feld("aktion", "loeschen")) }
                (bausteine::linkknopf(Rang::Still, &format!("{a}/ausgabe/codeliste-{}", l.id), "Liste als CSV herunterladen"))
            }))
            p.kern-body.kern-body--small { "Eine eigene Liste lässt sich ändern. Sie erfährt nichts mehr von neuen Fassungen." }
        }))
        p { (bausteine::link(&format!("{a}/codelisten"), "Zurück zu den Listen")) }
    };
    blatt_zu(anfrage, &b.w, &format!("Liste „{}“", l.id)).fehler(fehler).inhalt(inhalt).antwort()
}

/// What a newer version changes in this form: entries, and what the check says of it afterwards.
fn neue_fassung(b: &Blick, l: &Codeliste, ziel: &str, (n, eintraege): (&Hausliste, &[Eintrag])) -> Markup {
    let u = hauslisten::unterschied(&l.eintraege, eintraege);
    let mut probe = b.w.dateien.clone();
    let folgen: Vec<String> = match codelisten::aus_haus(&mut probe, n, eintraege) {
        Ok(_) => {
            let (_, befunde) = leistung::Leistung::uebersetzen_soweit(&probe.vollstaendig(&b.haus));
            let neue = befunde.iter().filter(|f| f.ist_fehler() && !b.befunde.contains(f));
            neue.map(|f| format!("{}: {}", f.stelle, f.satz)).collect()
        }
        Err(e) => vec![e.0],
    };
    html! {
        (bausteine::abschnitt(&format!("Vorschlag: Fassung {}", n.angaben.fassung)))
        (haus::unterschied_zeigen(&u))
        @if !u.weg.is_empty() {
            p.kern-body { "Wer schon eine Antwort gewählt hat, die wegfällt, verliert nichts still: Ein angefangener Antrag behält seine Liste. Übernimmt die Person die neue Fassung des Formulars, nennt die Seite die Antwort, und sie wählt neu. Eingegangene Anträge bleiben, wie sie sind." }
        }
        @if !folgen.is_empty() {
            (bausteine::meldung(Art::Warnung, "Danach ist noch etwas zu ändern", html! {
                ul.kern-list.kern-list--bullet { @for f in &folgen { li { (f) } } }
            }))
        }
        (bausteine::formular(ziel, html! {
            (bausteine::knopfzeile(html! { (Knopf::haupt("Neue Fassung übernehmen").feld("aktion", &format!("haus:{}", n.id))) }))
        }))
    }
}

async fn maske(anfrage: &Anfrage, b: &Blick, liste: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let l = codelisten::eine(&b.w.dateien.formular(), liste).ok_or(WebFehler::NichtGefunden)?;
    if l.haus.is_some() {
        return kopie(anfrage, b, &l, fehler).await;
    }
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
        p.kern-body { "Die Liste hat " (l.eintraege.len()) " Einträge." @if l.haus.is_none() { " Ändern Sie sie als Datei: herunterladen, bearbeiten, wieder einlesen." } }
        (Tabelle::neu("Die ersten Einträge", ["Schlüssel", "Text"].map(Spalte::text)).zeilen(zeilen))
    }
}

/// `POST /werkstatt/{id}/codeliste/{liste}`
pub async fn speichern(anfrage: Anfrage, Path((id, liste)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf(&b)?;
    if let Some(neu) = felder.text("aktion").strip_prefix("haus:") {
        let da = haus::mit_eintraegen(&anfrage, b.w.traeger, neu).await?.ok_or(WebFehler::NichtGefunden)?;
        return nehmen(&anfrage, &b.w, (&da.0, &da.1)).await;
    }
    let kopie = codelisten::eine(&b.w.dateien.formular(), &liste).is_some_and(|l| l.haus.is_some());
    if kopie && felder.text("aktion") != "loeschen" {
        return loesen(&anfrage, &b, &liste, felder.text("aktion")).await;
    }
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
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &liste, &felder, fehler).await,
        Gespeichert::Antwort(a) => a,
    }
}

/// A copy of a list of the house is not typed in; it becomes a list of its own first.
async fn loesen(anfrage: &Anfrage, b: &Blick, liste: &str, aktion: &str) -> Ergebnis {
    if aktion != "loesen" {
        return Err(WebFehler::Konflikt(KOPIE.to_owned()));
    }
    let ausgang = aendern(anfrage, &b.w, &format!("Aus der Liste „{liste}“ eine eigene gemacht"), |d| {
        codelisten::loesen(d, liste)?;
        Ok::<(), Stoerung>(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/codeliste/{liste}?gespeichert=ja", adresse(&w)))),
        _ => Err(gesperrt()),
    }
}

const KOPIE: &str = "Diese Liste ist eine Kopie aus dem Haus und lässt sich so nicht ändern. Machen Sie auf ihrer Seite zuerst eine eigene Liste daraus.";

/// `POST /werkstatt/{id}/codeliste/{liste}/datei`: a table takes the place of the entries.
pub async fn datei(anfrage: Anfrage, Path((id, liste)): Path<(String, String)>, mut teile: Multipart) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    darf(&b)?;
    let da = codelisten::eine(&b.w.dateien.formular(), &liste).ok_or(WebFehler::NichtGefunden)?;
    if da.haus.is_some() {
        return Err(WebFehler::Konflikt(KOPIE.to_owned()));
    }
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
            return maske(&anfrage, &b, &liste, &felder, vec![Fehlerhinweis::neu("datei", satz)]).await;
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
