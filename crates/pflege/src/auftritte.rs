//! Own name, arms, colours and legal texts of a Land or an authority, within what people can read.

use grund::{Sprache, Traeger};
use http::StatusCode;
use konto::{Aktion, Ressource};
use verzeichnis::{Auftritt, Farbe, Grund, KONTRAST_MINDESTENS, Wappen, wappen_pruefen};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::{Multipart, Path},
    bausteine::{self, Art, Auswahl, Dateifeld, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_},
    html,
};

use crate::gemeinsam::{
    DE, abfrage, darf, festschreiben, freitext, seite, traeger, traegername, tx, zaehler, zaehler_feld,
};

/// The largest form: texts and arms.
pub const GRENZE: usize = 1 << 20;

/// GET: for whom she may set it.
pub async fn liste(anfrage: Anfrage) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let alle = anfrage.sitzung()?.traeger(Ressource::Auftritt, Aktion::Lesen);
    let inhalt = html! {
        p.kern-body { "Name, Wappen, Farben und Rechtstexte, mit denen ein Land oder eine Behörde auf dem Portal auftritt." }
        ul.kern-list.kern-list--bullet {
            @for t in alle {
                li {
                    (bausteine::link(&format!("/redaktion/auftritt/{t}"), &traegername(&stand, t)))
                    @if let Traeger::Mandant(m) = t {
                        " – " (bausteine::link(&format!("/redaktion/einbettung/{m}"), "auf der eigenen Website zeigen"))
                    }
                }
            }
        }
    };
    seite(&anfrage, "Auftritt").inhalt(inhalt).antwort()
}

fn vorhanden(anfrage: &Anfrage, t: Traeger) -> Auftritt {
    let stand = anfrage.haus.verzeichnis.stand();
    stand.auftritt(t).map_or_else(
        || Auftritt { demonstration: anfrage.haus.einstellungen.demonstration, ..Auftritt::leer(t) },
        |a| a.as_ref().clone(),
    )
}

/// GET: the form.
pub async fn zeigen(anfrage: Anfrage, Path(t): Path<String>) -> Ergebnis {
    let t = traeger(&anfrage, &t, Ressource::Auftritt, Aktion::Lesen)?;
    let a = vorhanden(&anfrage, t);
    let felder = als_felder(&a);
    maske(&anfrage, &a, &felder, Vec::new(), StatusCode::OK)
}

fn als_felder(a: &Auftritt) -> Felder {
    let farbe = |f: Option<Farbe>| f.map(|f| f.to_string()).unwrap_or_default();
    let mut f: Vec<(String, String)> = vec![
        ("name".into(), a.name.clone()),
        ("farbe".into(), farbe(a.farbe)),
        ("zweitfarbe".into(), farbe(a.zweitfarbe)),
        ("wappentext".into(), a.wappen.as_ref().map(|w| w.text.clone()).unwrap_or_default()),
        ("impressum".into(), a.impressum.clone()),
        ("datenschutz".into(), a.datenschutz.clone()),
        ("barrierefreiheit".into(), a.barrierefreiheit.clone()),
        ("kontakt".into(), a.kontakt.clone()),
        ("hosts".into(), a.hosts.join("\n")),
    ];
    f.extend(a.sprachen.iter().map(|s| ("sprachen".to_owned(), s.tag().to_owned())));
    Felder(f)
}

fn muster(farbe: &str) -> Markup {
    // A style attribute is not allowed: the sample is a picture.
    html! {
        @if let Ok(f) = farbe.parse::<Farbe>() {
            @let bild = format!("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'%3E%3Crect width='1' height='1' fill='%23{}'/%3E%3C/svg%3E", f.to_string().trim_start_matches('#'));
            p.kern-body { img.bw-farbmuster src=(bild) alt=(format!("Farbmuster {f}")) width="24" height="24"; " " (f) }
        }
    }
}

fn maske(anfrage: &Anfrage, a: &Auftritt, felder: &Felder, fehler: Vec<Fehlerhinweis>, status: StatusCode) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let schreiben = darf(anfrage, a.traeger, Ressource::Auftritt, Aktion::Aendern);
    let zu = |feld: &str| Fehlerhinweis::fuer(&fehler, feld);
    let w = |name: &str| felder.text(name);
    let sprachen: Vec<(&str, &str)> =
        Sprache::ALLE.into_iter().filter(|s| *s != Sprache::De).map(|s| (s.tag(), s.deutscher_name())).collect();
    let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "sprachen").map(|(_, w)| w.as_str()).collect();
    let formular = html! {
        (zaehler_feld(a.zaehler))
        (Eingabe::neu("name", "Name im Kopf der Seiten").hinweis("Leer: der Name der Plattform.").wert(w("name")).maximal(100).fehler(zu("name")).freiwillig(DE))
        @if let (Some(marke), Some(wappen)) = (a.wappen_marke(), &a.wappen) {
            p.kern-body { "Wappen jetzt: " img.bw-wappen src=(format!("/auftritt/{marke}/wappen")) alt=(wappen.text) height="40"; }
            (Kasten::neu("wappenweg", "Wappen entfernen"))
        }
        (Dateifeld::neu("wappen", "Wappen oder Zeichen", "SVG oder PNG, höchstens 200 KB. SVG ohne Skripte, Schriften und Stile.", ".svg,.png").fehler(zu("wappen")).freiwillig(DE))
        (Eingabe::neu("wappentext", "Was das Wappen zeigt").hinweis("Für Menschen, die es nicht sehen. Leer: schmückt nur den Namen.").wert(w("wappentext")).maximal(200).fehler(zu("wappentext")).freiwillig(DE))
        (Eingabe::neu("farbe", "Farbe auf hellem Grund").hinweis("Für Knöpfe und Links, zum Beispiel #0b6623.").breite(12).wert(w("farbe")).maximal(7).fehler(zu("farbe")).freiwillig(DE))
        (muster(w("farbe")))
        (Eingabe::neu("zweitfarbe", "Farbe auf dunklem Grund").hinweis("Leer: eine passende hellere Farbe.").breite(12).wert(w("zweitfarbe")).maximal(7).fehler(zu("zweitfarbe")).freiwillig(DE))
        (muster(w("zweitfarbe")))
        (Langtext::neu("kontakt", "Kontakt im Fuß der Seiten").zeilen(2).wert(w("kontakt")).fehler(zu("kontakt")).freiwillig(DE))
        (Langtext::neu("impressum", "Impressum").zeilen(6).wert(w("impressum")).fehler(zu("impressum")).freiwillig(DE))
        (Langtext::neu("datenschutz", "Datenschutz").zeilen(6).wert(w("datenschutz")).fehler(zu("datenschutz")).freiwillig(DE))
        (Langtext::neu("barrierefreiheit", "Erklärung zur Barrierefreiheit: eigene Angaben").hinweis("Stand, bekannte Lücken, Tag der Prüfung, Ansprechstelle.").zeilen(6).wert(w("barrierefreiheit")).fehler(zu("barrierefreiheit")).freiwillig(DE))
        @if !sprachen.is_empty() {
            (Auswahl::kaesten("sprachen", "Sprachen neben Deutsch", sprachen.iter().map(|(w, n)| Option_::neu(w, n))).werte(gewaehlt).hinweis("Ohne Auswahl gelten alle Sprachen der Plattform."))
        }
        (Langtext::neu("hosts", "Eigene Adressen").hinweis("Ein Rechnername je Zeile, zum Beispiel „service.bautzen.de“. Er muss auf diese Plattform zeigen.").zeilen(2).wert(w("hosts")).fehler(zu("hosts")).freiwillig(DE))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Auftritt speichern")) }))
    };
    let inhalt = html! {
        @if status == StatusCode::CONFLICT {
            (bausteine::rueckmeldung(Art::Warnung, "Ihre Änderung wurde nicht gespeichert", html! {
                p.kern-body { "Jemand hat den Auftritt geändert, seit Sie die Seite geöffnet haben. Unten stehen Ihre Angaben. Speichern Sie noch einmal, wenn sie gelten sollen. Ein Wappen wählen Sie bitte neu." }
                ul.kern-list.kern-list--bullet {
                    @for (name, wert) in als_felder(a).0.iter().filter(|(n, w)| felder.text(n) != w.trim()) { li { "Jetzt gespeichert, " (name) ": " (wert) } }
                }
            }))
        }
        @if abfrage(anfrage).gesetzt("gespeichert") { (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Das Portal zeigt den neuen Auftritt sofort."))) }
        @if a.demonstration { (bausteine::meldung(Art::Hinweis, "Demonstration", bausteine::absatz("Dieser Auftritt gehört zur Demonstration. Jede Seite sagt das."))) }
        @if schreiben { (bausteine::formular_mit_dateien(&format!("/redaktion/auftritt/{}", a.traeger), formular)) }
        @else { (bausteine::meldung(Art::Hinweis, "Nur lesen", bausteine::absatz("Ihre Rolle ändert den Auftritt nicht."))) }
    };
    seite(anfrage, format!("Auftritt: {}", traegername(&stand, a.traeger)))
        .krume("/redaktion/auftritte", "Auftritt")
        .status(status)
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: checks colours and arms, then saves.
pub async fn speichern(anfrage: Anfrage, Path(t): Path<String>, teile: Multipart) -> Ergebnis {
    let t = traeger(&anfrage, &t, Ressource::Auftritt, Aktion::Aendern)?;
    let (felder, datei) = formular_lesen(teile).await?;
    let da = vorhanden(&anfrage, t);
    let (mut neu, fehler) = lesen(&anfrage, &da, &felder, datei.as_deref());
    if !fehler.is_empty() {
        return maske(&anfrage, &da, &felder, fehler, StatusCode::OK);
    }
    neu.zaehler = zaehler(&felder);
    let mut tx = tx(&anfrage, t).await?;
    if !verzeichnis::auftritt_speichern(&mut tx, &neu).await? {
        drop(tx);
        anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
        return maske(&anfrage, &vorhanden(&anfrage, t), &felder, Vec::new(), StatusCode::CONFLICT);
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("/redaktion/auftritt/{t}?gespeichert=ja")))
}

async fn formular_lesen(mut teile: Multipart) -> Result<(Felder, Option<Vec<u8>>), WebFehler> {
    let mut felder = Felder::default();
    let mut datei = None;
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        let name = teil.name().unwrap_or_default().to_owned();
        let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
        if name == "wappen" {
            datei = Some(bytes.to_vec()).filter(|b| !b.is_empty());
        } else {
            let wert = String::from_utf8(bytes.to_vec()).map_err(|_| WebFehler::Unlesbar)?;
            felder.0.push((name, wert));
        }
    }
    Ok((felder, datei))
}

/// What is wrong with a colour, with its contrast and the nearest that can be read.
fn farbe_lesen(text: &str, grund: Grund) -> Result<Option<Farbe>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let f: Farbe = text
        .parse()
        .map_err(|()| "Schreiben Sie die Farbe mit # und sechs Zeichen, zum Beispiel #0b6623.".to_owned())?;
    if f.lesbar_auf(grund) {
        return Ok(Some(f));
    }
    let zahl = |z: f64| format!("{z:.1}").replace('.', ",");
    let wo = if grund == Grund::Hell { "hellem" } else { "dunklem" };
    // Rounded down: 4,46 must not read as 4,5.
    let kontrast = (f.kontrast_auf(grund) * 10.0).floor() / 10.0;
    Err(format!(
        "{f} hat auf {wo} Grund einen Kontrast von {} zu 1. Nötig sind {} zu 1. Nehmen Sie zum Beispiel {}.",
        zahl(kontrast),
        zahl(KONTRAST_MINDESTENS),
        f.naechste_lesbare(grund)
    ))
}

fn lesen(anfrage: &Anfrage, da: &Auftritt, felder: &Felder, datei: Option<&[u8]>) -> (Auftritt, Vec<Fehlerhinweis>) {
    let mut fehler = Vec::new();
    let mut neu = da.clone();
    let mut text = |name: &str, maximal: usize| {
        freitext(felder.text(name), maximal).unwrap_or_else(|e| {
            fehler.push(Fehlerhinweis::neu(name, e));
            String::new()
        })
    };
    neu.name = text("name", 100);
    neu.impressum = text("impressum", 20_000);
    neu.datenschutz = text("datenschutz", 50_000);
    neu.barrierefreiheit = text("barrierefreiheit", 20_000);
    neu.kontakt = text("kontakt", 500);
    let wappentext = text("wappentext", 200);
    let mut farbe = |name: &str, grund| {
        farbe_lesen(felder.text(name), grund).unwrap_or_else(|e| {
            fehler.push(Fehlerhinweis::neu(name, e));
            None
        })
    };
    neu.farbe = farbe("farbe", Grund::Hell);
    neu.zweitfarbe = farbe("zweitfarbe", Grund::Dunkel);
    if felder.gesetzt("wappenweg") {
        neu.wappen = None;
    }
    if let Some(bytes) = datei {
        match wappen_pruefen(bytes) {
            Ok((art, bytes)) => neu.wappen = Some(Wappen { art, bytes: bytes.into(), text: String::new() }),
            Err(e) => fehler.push(Fehlerhinweis::neu("wappen", e.0)),
        }
    }
    if let Some(w) = &mut neu.wappen {
        w.text = wappentext;
    }
    neu.sprachen = felder
        .0
        .iter()
        .filter(|(n, _)| n == "sprachen")
        .filter_map(|(_, w)| w.parse().ok())
        .filter(|s| *s != Sprache::De)
        .collect();
    if !neu.sprachen.is_empty() {
        neu.sprachen.insert(0, Sprache::De);
    }
    neu.hosts = hosts(anfrage, da.traeger, felder.text("hosts"), &mut fehler);
    (neu, fehler)
}

fn hosts(anfrage: &Anfrage, t: Traeger, text: &str, fehler: &mut Vec<Fehlerhinweis>) -> Vec<String> {
    let stand = anfrage.haus.verzeichnis.stand();
    let mut alle: Vec<String> = Vec::new();
    for host in text.split_whitespace().map(|h| h.trim_end_matches(',').to_ascii_lowercase()).filter(|h| !h.is_empty())
    {
        let gut = host.len() <= 253
            && host.contains('.')
            && host.split('.').all(|l| !l.is_empty() && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
        if !gut {
            fehler.push(Fehlerhinweis::neu(
                "hosts",
                format!("„{host}“ ist kein Rechnername. Schreiben Sie ihn ohne https:// und ohne Schrägstrich."),
            ));
        } else if stand.auftritt_zum_host(&host).is_some_and(|a| a.traeger != t) {
            fehler.push(Fehlerhinweis::neu("hosts", format!("„{host}“ gehört schon zu einem anderen Auftritt.")));
        } else if !alle.contains(&host) {
            alle.push(host);
        }
    }
    alle
}
