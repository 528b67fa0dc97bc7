//! The settings of one question.

use konto::Aktion;
use serde_json::{Map, Value, json};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_},
    html,
};
use werkstatt::{Dateien, codelisten, fragen};

use crate::{
    bedingung,
    frageart::{ARTEN, UEBERNEHMEN},
    fragen::FRAGE_LANG,
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

type Frage = Map<String, Value>;
/// A key, what it is called, and how it is typed.
type Einstellung = (&'static str, &'static str, &'static str);

/// Where browsers may fill in what they know of a person.
const AUTOFILL: [(&str, &str); 11] = [
    ("given-name", "Vorname"),
    ("family-name", "Nachname"),
    ("bday", "Geburtsdatum"),
    ("street-address", "Straße und Hausnummer"),
    ("postal-code", "Postleitzahl"),
    ("address-level2", "Ort"),
    ("country-name", "Staat"),
    ("organization", "Firma"),
    ("email", "E-Mail"),
    ("tel", "Telefon"),
    ("off", "nie"),
];

fn text(f: &Frage, name: &str) -> String {
    match f.get(name) {
        Some(Value::String(t)) => t.clone(),
        Some(Value::Number(n)) => n.to_string().replace('.', ","),
        Some(Value::Bool(b)) => if *b { "ja" } else { "" }.to_owned(),
        _ => String::new(),
    }
}

/// The answers of a choice: value and text.
pub fn optionen(f: &Frage) -> Vec<(String, String)> {
    let alle = f.get("optionen").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let eines = |o: &Value, n: &str| o.get(n).and_then(Value::as_str).unwrap_or_default().to_owned();
    alle.iter().map(|o| (eines(o, "wert"), eines(o, "text"))).collect()
}

/// One answer a line: `Text = wert`.
fn optionszeilen(f: &Frage) -> String {
    optionen(f).iter().map(|(w, t)| format!("{t} = {w}")).collect::<Vec<_>>().join("\n")
}

/// Reads them; without a key one is made of the text.
fn optionen_lesen(zeilen: &str) -> Result<Vec<Value>, String> {
    let mut aus: Vec<(String, String)> = Vec::new();
    for zeile in zeilen.lines().map(str::trim).filter(|z| !z.is_empty()) {
        let (t, w) = zeile.rsplit_once('=').map_or((zeile, ""), |(t, w)| (t.trim(), w.trim()));
        let stamm = fragen::kennung(if w.is_empty() { t } else { w }, '_', 40);
        let stamm = if stamm.is_empty() { "antwort".to_owned() } else { stamm };
        let da = |k: &str| aus.iter().any(|(w, _)| w == k);
        if !w.is_empty() && da(&stamm) {
            return Err(format!("Der Schlüssel „{stamm}“ steht zweimal da. Jede Antwort braucht einen eigenen."));
        }
        let frei =
            if da(&stamm) { (2..).map(|n| format!("{stamm}_{n}")).find(|k| !da(k)).unwrap_or_default() } else { stamm };
        if t.is_empty() {
            return Err(format!("In der Zeile „{zeile}“ fehlt der Text der Antwort."));
        }
        aus.push((frei, t.to_owned()));
    }
    if aus.len() < 2 {
        return Err("Schreiben Sie mindestens zwei Antworten, jede in eine eigene Zeile.".to_owned());
    }
    Ok(aus.into_iter().map(|(w, t)| json!({ "wert": w, "text": t })).collect())
}

/// The questions of a group, one a line: `Frage; art; freiwillig; id`.
fn gruppenzeilen(f: &Frage) -> String {
    let innen = f.get("felder").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    innen
        .iter()
        .filter_map(Value::as_object)
        .map(|i| {
            let pflicht =
                if i.get("pflicht").and_then(Value::as_bool) == Some(false) { "freiwillig" } else { "nötig" };
            format!("{}; {}; {pflicht}; {}", text(i, "frage"), text(i, "art"), text(i, "id"))
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn gruppe_lesen(zeilen: &str, alt: &Frage) -> Result<Vec<Value>, String> {
    let vorher = alt.get("felder").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut aus: Vec<Value> = Vec::new();
    for zeile in zeilen.lines().map(str::trim).filter(|z| !z.is_empty()) {
        let teile: Vec<&str> = zeile.split(';').map(str::trim).collect();
        let teil = |i: usize| teile.get(i).copied().unwrap_or_default();
        let art = if teil(1).is_empty() { "text" } else { teil(1) };
        if !ARTEN.iter().any(|(w, _)| *w == art) || ["gruppe", "tabelle", "datei"].contains(&art) {
            return Err(format!(
                "In der Zeile „{zeile}“ steht keine Art, die hier geht. Möglich sind zum Beispiel text, zahl, datum, ja_nein."
            ));
        }
        let id = fragen::kennung(if teil(3).is_empty() { teil(0) } else { teil(3) }, '_', 40);
        let mut neu = vorher
            .iter()
            .filter_map(Value::as_object)
            .find(|f| text(f, "id") == id && text(f, "art") == art)
            .cloned()
            .unwrap_or_default();
        if neu.is_empty() && ["auswahl", "mehrfach"].contains(&art) {
            return Err("Eine Auswahl mit Antworten legen Sie außerhalb der Gruppe an.".to_owned());
        }
        neu.insert("id".into(), id.into());
        neu.insert("art".into(), art.into());
        neu.insert("frage".into(), teil(0).into());
        neu.insert("pflicht".into(), Value::Bool(!teil(2).starts_with("freiwillig")));
        aus.push(Value::Object(neu));
    }
    if aus.is_empty() { Err("Schreiben Sie mindestens eine Frage in die Gruppe.".to_owned()) } else { Ok(aus) }
}

const EINTRAG: Einstellung = ("eintrag", "Ein Eintrag heißt", "text");
const MINDESTENS: Einstellung = ("minimal", "Mindestens so viele Einträge", "zahl");
const HOECHSTENS: Einstellung = ("maximal", "Höchstens so viele Einträge", "zahl");

/// The keys that a kind has besides the common ones, with what they are called.
fn einstellungen(art: &str) -> &'static [Einstellung] {
    match art {
        "text" => {
            &[("minimal", "Mindestens so viele Zeichen", "zahl"), ("maximal", "Höchstens so viele Zeichen", "zahl")]
        }
        "langtext" => &[("maximal", "Höchstens so viele Zeichen", "zahl")],
        "zahl" => &[
            ("von", "Kleinste Zahl", "dezimal"),
            ("bis", "Größte Zahl", "dezimal"),
            ("nachkomma", "Stellen hinter dem Komma", "zahl"),
        ],
        "flaeche" => &[
            ("von", "Kleinste Fläche in Quadratmetern", "dezimal"),
            ("bis", "Größte Fläche in Quadratmetern", "dezimal"),
        ],
        "betrag" => &[("von", "Kleinster Betrag", "dezimal"), ("bis", "Größter Betrag", "dezimal")],
        "datum" => &[
            ("vergangen", "Nur Tage bis heute", "kasten"),
            ("zukuenftig", "Nur Tage ab heute", "kasten"),
            ("fruehestens", "Frühester Tag", "text"),
            ("spaetestens", "Spätester Tag", "text"),
        ],
        "uhrzeit" => &[("fruehestens", "Früheste Uhrzeit", "text"), ("spaetestens", "Späteste Uhrzeit", "text")],
        "codeliste" => &[("liste", "Welche Liste?", "liste")],
        "datei" => {
            &[("groesse_mb", "Größe je Datei in Megabyte", "zahl"), ("anzahl", "Höchstens so viele Dateien", "zahl")]
        }
        "gruppe" => &[EINTRAG, MINDESTENS, HOECHSTENS],
        "tabelle" => {
            &[EINTRAG, MINDESTENS, HOECHSTENS, ("csv", "Die Zeilen dürfen auch aus einer Datei kommen (CSV)", "kasten")]
        }
        _ => &[],
    }
}

/// The lists that a question may name: those of the form, then those that every form has.
fn listen(d: &Dateien) -> Vec<(String, String)> {
    let eigene = codelisten::alle(&d.formular()).into_iter();
    let eigene = eigene.map(|l| (l.id.clone(), format!("{} ({} Einträge)", l.id, l.eintraege.len())));
    eigene.chain(codelisten::EINGEBAUT.map(|(w, t)| (w.to_owned(), t.to_owned()))).collect()
}

/// The values of the page.
fn werte(d: &Dateien, schluessel: &str, quellen: &[bedingung::Quelle]) -> Option<Vec<Wert>> {
    let (_, f) = fragen::frage(&d.formular(), schluessel)?;
    let art = text(&f, "art");
    let pflicht = if f.get("pflicht").and_then(Value::as_bool) == Some(false) { "nein" } else { "ja" };
    let mut aus = vec![
        wert("frage", "Frage", text(&f, "frage")),
        wert("hinweis", "Hinweis", text(&f, "hinweis")),
        wert("art", "Art der Antwort", art.clone()),
        wert("pflicht", "Muss beantwortet werden", pflicht),
    ];
    aus.extend(einstellungen(&art).iter().map(|(n, was, _)| wert(*n, *was, text(&f, n))));
    match art.as_str() {
        "auswahl" | "mehrfach" => {
            aus.push(wert("optionen", "Antworten", optionszeilen(&f)));
            aus.push(wert("darstellung", "Darstellung", text(&f, "darstellung")));
        }
        "info" | "einwilligung" => aus.push(wert("text", "Text", text(&f, "text"))),
        "datei" => {
            let formate = f.get("formate").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let formate: Vec<&str> = formate.iter().filter_map(Value::as_str).collect();
            aus.push(wert("formate", "Erlaubte Formate", formate.join("\n")));
        }
        "gruppe" | "tabelle" => aus.push(wert("felder", "Fragen eines Eintrags", gruppenzeilen(&f))),
        _ => {}
    }
    aus.push(wert("autocomplete", "Was Browser einsetzen dürfen", text(&f, "autocomplete")));
    aus.push(wert("uebernehmen", "Aus früheren Anträgen übernehmen", text(&f, "uebernehmen")));
    aus.push(wert("fim", "Feld in FIM", text(&f, "fim")));
    aus.extend(bedingung::werte(&text(&f, "wenn"), quellen));
    Some(aus)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path((id, schluessel)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let quellen = bedingung::quellen(&b, &schluessel);
    let Some(werte) = werte(&b.w.dateien, &schluessel, &quellen) else { return fremd(&anfrage, &b, &schluessel) };
    let nutzung = crate::nutzung::zur_frage(&anfrage, &b, &schluessel).await?;
    maske(&anfrage, &b, &schluessel, &als_felder(&werte), Vec::new(), nutzung)
}

/// A question of a block, or none at all.
fn fremd(anfrage: &Anfrage, b: &Blick, schluessel: &str) -> Ergebnis {
    let seite = b
        .leistung
        .as_ref()
        .and_then(|l| l.formular.feld(schluessel))
        .map(|(s, f)| (s.id.clone(), f.frage.in_sprache(DE).to_owned()));
    let Some((seite, frage)) = seite else { return Err(WebFehler::NichtGefunden) };
    let ziel = format!("{}/seite/{seite}", adresse(&b.w));
    let inhalt = html! {
        p.kern-body { "„" (frage) "“ kommt aus einem Baustein, den viele Dienste benutzen. Hier lässt sie sich weglassen, aber nicht umschreiben." }
        p { (bausteine::link(&ziel, "Seite einstellen")) }
    };
    blatt_zu(anfrage, &b.w, "Frage aus einem Baustein").inhalt(inhalt).antwort()
}

fn maske(
    anfrage: &Anfrage,
    b: &Blick,
    schluessel: &str,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
    nutzung: Markup,
) -> Ergebnis {
    let quellen = bedingung::quellen(b, schluessel);
    let gelesen = werte(&b.w.dateien, schluessel, &quellen).unwrap_or_default();
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let art = felder.text("art").to_owned();
    let a = adresse(&b.w);
    let befunde: Vec<_> = crate::befunde::punkte(b)
        .into_iter()
        .filter(|p| p.adresse.ends_with(&format!("/frage/{schluessel}")))
        .collect();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        @if anfrage.abfrage_wert("neu").is_some() {
            (bausteine::rueckmeldung(Art::Erfolg, "Frage hinzugefügt", bausteine::absatz("Stellen Sie sie jetzt ein, oder gehen Sie zurück zur Liste.")))
        }
        @if !befunde.is_empty() { (crate::uebersicht::liste(&befunde)) }
        (bausteine::formular(&format!("{a}/frage/{schluessel}"), html! {
            (marke_feld(&gelesen))
            (Eingabe::neu("frage", "Frage").wert(felder.text("frage")).maximal(FRAGE_LANG).fehler(zu("frage")))
            (Eingabe::neu("hinweis", "Hinweis unter der Frage").hinweis("Was hilft beim Antworten, zum Beispiel „Zum Beispiel 27 3 1985“.").wert(felder.text("hinweis")).maximal(500).fehler(zu("hinweis")).freiwillig(DE))
            (Auswahl::liste(DE, "art", "Art der Antwort", ARTEN.iter().map(|(w, t)| Option_::neu(w, t))).hinweis("Nach dem Speichern stehen hier die Einstellungen der neuen Art.").wert(&art).fehler(zu("art")))
            (besonderes(&art, felder, &fehler, &listen(&b.w.dateien)))
            @if art != "info" {
                (Auswahl::radio("pflicht", "Muss sie beantwortet werden?", [Option_::neu("ja", "Ja"), Option_::neu("nein", "Nein, freiwillig")]).nebeneinander().wert(felder.text("pflicht")))
            }
            (bedingung::maske(&bedingung::FRAGE, felder, &quellen, &fehler))
            details.bw-vorbild {
                summary { "Für Fachleute: Autofill, Übernehmen und FIM" }
                (Auswahl::liste(DE, "uebernehmen", "Aus früheren Anträgen übernehmen", UEBERNEHMEN.iter().map(|(w, t)| Option_::neu(w, t))).hinweis("Nur, wenn die Frage genau danach fragt. Wer den Antrag stellt, wird vorher gefragt. Nie bei Fragen nach Gesundheit oder Sozialem.").wert(felder.text("uebernehmen")).fehler(zu("uebernehmen")))
                (Auswahl::liste(DE, "autocomplete", "Was Browser einsetzen dürfen", AUTOFILL.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text("autocomplete")))
                (Eingabe::neu("fim", "Feld in FIM").wert(felder.text("fim")).maximal(40).freiwillig(DE))
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Frage speichern"))
                (Knopf::neben("Speichern und zur Liste").feld("danach", "liste"))
            }))
        }))
        (nutzung)
        p { (bausteine::link(&format!("{a}/fragen"), "Zurück zu Seiten und Fragen")) }
    };
    let seite = b.leistung.as_ref().and_then(|l| l.formular.feld(schluessel)).map(|(s, _)| s.id.clone());
    let inhalt = crate::rahmen::daneben(b, &seite.unwrap_or_default(), inhalt);
    let titel = fragen::frage(&b.w.dateien.formular(), schluessel)
        .map_or_else(|| schluessel.to_owned(), |(_, f)| text(&f, "frage"));
    crate::rahmen::mit_rahmen(
        blatt_zu(anfrage, &b.w, &format!("Frage „{titel}“")).fehler(fehler).inhalt(inhalt).antwort(),
    )
}

/// The settings of the kind.
fn besonderes(art: &str, felder: &Felder, fehler: &[Fehlerhinweis], listen: &[(String, String)]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    html! {
        @for (name, was, wie) in einstellungen(art) {
            @match *wie {
                "liste" => (Auswahl::liste(DE, name, was, listen.iter().map(|(w, t)| Option_::neu(w, t))).hinweis("Eigene Listen legen Sie unter „Listen von Antworten“ an.").wert(felder.text(name)).fehler(zu(name))),
                "kasten" => (Kasten::neu(name, was).gesetzt(felder.text(name) == "ja")),
                "zahl" => (Eingabe::neu(name, was).ziffern().breite(6).wert(felder.text(name)).fehler(zu(name)).freiwillig(DE)),
                "dezimal" => (Eingabe::neu(name, was).dezimal().breite(12).wert(felder.text(name)).fehler(zu(name)).freiwillig(DE)),
                _ => (Eingabe::neu(name, was).hinweis_oder(beispiel(art, name)).wert(felder.text(name)).maximal(200).fehler(zu(name)).freiwillig(DE)),
            }
        }
        @if ["auswahl", "mehrfach"].contains(&art) {
            (Langtext::neu("optionen", "Antworten, eine je Zeile").zeilen(8).wert(felder.text("optionen")).fehler(zu("optionen"))
                .hinweis("Hinter „=“ steht der Schlüssel, mit dem Bedingungen rechnen. Lassen Sie ihn stehen, wenn Sie eine Antwort nur anders schreiben. Bei neuen Antworten können Sie ihn weglassen."))
        }
        @if art == "auswahl" {
            (Auswahl::radio("darstellung", "Wie die Antworten erscheinen", [Option_::neu("radio", "Alle untereinander, zum Ankreuzen"), Option_::neu("select", "Als Liste zum Aufklappen"), Option_::neu("", "Wie es zur Zahl der Antworten passt")]).wert(felder.text("darstellung")))
        }
        @if ["info", "einwilligung"].contains(&art) {
            (Langtext::neu("text", if art == "info" { "Text des Hinweises" } else { "Worin man einwilligt" }).zeilen(5).wert(felder.text("text")).maximal(3000).fehler(zu("text")))
        }
        @if art == "datei" {
            @let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "formate").flat_map(|(_, w)| w.lines()).collect();
            (Auswahl::kaesten("formate", "Erlaubte Formate", [Option_::neu("pdf", "PDF"), Option_::neu("jpg", "Foto (JPG)"), Option_::neu("png", "Bild (PNG)")]).werte(gewaehlt).fehler(zu("formate")))
        }
        @if ["gruppe", "tabelle"].contains(&art) {
            (Langtext::neu("felder", "Fragen eines Eintrags, eine je Zeile").zeilen(6).wert(felder.text("felder")).fehler(zu("felder"))
                .hinweis("Vier Teile mit Strichpunkt: Frage; Art (text, zahl, datum, ja_nein …); nötig oder freiwillig; Schlüssel. Den Schlüssel können Sie bei neuen Fragen weglassen."))
        }
    }
}

fn beispiel(art: &str, name: &str) -> Option<&'static str> {
    match (art, name) {
        ("datum", _) => {
            Some("Ein Tag wie 2026-01-31, das Wort heute, oder der Schlüssel einer früheren Frage nach einem Datum.")
        }
        ("uhrzeit", _) => Some("Zum Beispiel 08:30."),
        ("gruppe" | "tabelle", "eintrag") => Some("Zum Beispiel „Hund“; daraus wird „Hund 1“, „Hund 2“."),
        _ => None,
    }
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path((id, schluessel)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let quellen = bedingung::quellen(&b, &schluessel);
    let ziel = format!("{}/frage/{schluessel}", adresse(&b.w));
    let lesen = |d: &Dateien| werte(d, &schluessel, &quellen);
    let vorhaben =
        Vorhaben {
            bemerkung: format!("Frage „{}“ geändert", felder.text("frage")), ziel: ziel.clone(), werte: &lesen
        };
    let schreiben = |d: &mut Dateien| {
        let (_, alt) = fragen::frage(&d.formular(), &schluessel).ok_or_else(Vec::new)?;
        let neu = getippt(&alt, &felder, &quellen)?;
        fragen::frage_setzen(d, &schluessel, &neu).map_err(|e| vec![Fehlerhinweis::neu("", e.0)])
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja if felder.text("danach") == "liste" => {
            Ok(web::weiter(&format!("{}/fragen#seite-titel", adresse(&b.w))))
        }
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &schluessel, &felder, fehler, html! {}),
        Gespeichert::Antwort(a) => a,
    }
}

/// The question as it was typed; keys that the page does not show stay.
fn getippt(alt: &Frage, felder: &Felder, quellen: &[bedingung::Quelle]) -> Result<Frage, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let (art_alt, art) = (text(alt, "art"), felder.text("art").to_owned());
    let mut neu: Frage = if art == art_alt {
        alt.clone()
    } else {
        alt.iter()
            .filter(|(k, _)| ["id", "frage", "hinweis", "wenn", "fim", "pflicht"].contains(&k.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect()
    };
    let mut setzen = |name: &str, inhalt: Option<Value>| match inhalt {
        Some(w) => drop(neu.insert(name.to_owned(), w)),
        None => drop(neu.remove(name)),
    };
    let voll = |t: &str| (!t.is_empty()).then(|| Value::String(t.to_owned()));
    for (name, lang) in [("frage", FRAGE_LANG), ("hinweis", 500), ("text", 3000)] {
        if felder.wert(name).is_none() {
            continue;
        }
        match freitext(felder.text(name), lang) {
            Ok(t) => setzen(name, voll(&t)),
            Err(satz) => fehler.push(Fehlerhinweis::neu(name, satz)),
        }
    }
    if felder.text("frage").is_empty() {
        fehler.push(Fehlerhinweis::neu("frage", "Schreiben Sie die Frage."));
    }
    if !ARTEN.iter().any(|(w, _)| *w == art) {
        fehler.push(Fehlerhinweis::neu("art", "Wählen Sie, welche Art von Antwort Sie erwarten."));
    }
    setzen("art", voll(&art));
    setzen("pflicht", (felder.text("pflicht") == "nein" && art != "info").then_some(Value::Bool(false)));
    setzen("autocomplete", voll(felder.text("autocomplete")));
    setzen("fim", voll(felder.text("fim")));
    if UEBERNEHMEN.iter().any(|(w, _)| *w == felder.text("uebernehmen")) {
        setzen("uebernehmen", voll(felder.text("uebernehmen")));
    } else {
        fehler.push(Fehlerhinweis::neu("uebernehmen", "Wählen Sie eine Angabe aus der Liste."));
    }
    if art == art_alt {
        for (name, was, wie) in einstellungen(&art) {
            match einer(felder.text(name), was, wie) {
                Ok(w) => setzen(name, w),
                Err(satz) => fehler.push(Fehlerhinweis::neu(*name, satz)),
            }
        }
    }
    match art.as_str() {
        "auswahl" | "mehrfach" => {
            let zeilen = felder.wert("optionen").unwrap_or("Erste Antwort\nZweite Antwort");
            match optionen_lesen(zeilen) {
                Ok(l) => setzen("optionen", Some(l.into())),
                Err(satz) => fehler.push(Fehlerhinweis::neu("optionen", satz)),
            }
            setzen("darstellung", if art == "auswahl" { voll(felder.text("darstellung")) } else { None });
        }
        "datei" => {
            let gewaehlt: Vec<Value> =
                felder.0.iter().filter(|(n, _)| n == "formate").flat_map(|(_, w)| w.lines()).map(Value::from).collect();
            if gewaehlt.is_empty() && art == art_alt {
                fehler.push(Fehlerhinweis::neu("formate", "Erlauben Sie mindestens ein Format."));
            }
            let formate = if gewaehlt.is_empty() { json!(["pdf", "jpg", "png"]) } else { Value::Array(gewaehlt) };
            setzen("formate", Some(formate));
        }
        "gruppe" | "tabelle" => match gruppe_lesen(felder.wert("felder").unwrap_or("Angabe; text; nötig; angabe"), alt)
        {
            Ok(l) => setzen("felder", Some(l.into())),
            Err(satz) => fehler.push(Fehlerhinweis::neu("felder", satz)),
        },
        "info" | "einwilligung" if felder.text("text").is_empty() => setzen("text", voll(felder.text("frage"))),
        _ => {}
    }
    // A kind that was just chosen begins with values that hold.
    if art != art_alt {
        let anfang = match art.as_str() {
            "text" => json!({ "maximal": 200 }),
            "langtext" => json!({ "maximal": 1000 }),
            "codeliste" => json!({ "liste": "staaten" }),
            "datei" => json!({ "groesse_mb": 10, "anzahl": 1 }),
            "gruppe" | "tabelle" => json!({ "eintrag": "Eintrag", "minimal": 1, "maximal": 5 }),
            _ => json!({}),
        };
        anfang.as_object().into_iter().flatten().for_each(|(k, v)| setzen(k, Some(v.clone())));
    }
    match bedingung::lesen(felder, quellen) {
        Ok(feel) => setzen("wenn", voll(&feel)),
        Err(f) => fehler.push(f),
    }
    if fehler.is_empty() { Ok(neu) } else { Err(fehler) }
}

/// One setting as it is written.
fn einer(getippt: &str, was: &str, wie: &str) -> Result<Option<Value>, String> {
    let t = getippt.trim();
    if t.is_empty() {
        return Ok(None);
    }
    match wie {
        "kasten" => Ok((t == "ja").then_some(Value::Bool(true))),
        "zahl" => {
            let zahl: u64 = t.parse().map_err(|_| format!("{was}: Geben Sie eine ganze Zahl ein, zum Beispiel 10."))?;
            Ok(Some(zahl.into()))
        }
        "dezimal" => {
            let zahl = t.replace(',', ".").parse::<serde_json::Number>();
            zahl.map(|z| Some(Value::Number(z)))
                .map_err(|_| format!("{was}: Geben Sie eine Zahl ein, zum Beispiel 12,50."))
        }
        _ => Ok(Some(Value::String(t.to_owned()))),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn answers_keep_their_keys() {
        let gelesen = optionen_lesen("Sie ist aus = aus\nSie flackert\n\nGrün = a b").unwrap();
        let f = Frage::from_iter([("optionen".to_owned(), Value::Array(gelesen))]);
        assert_eq!(optionszeilen(&f), "Sie ist aus = aus\nSie flackert = sie_flackert\nGrün = a_b");
        assert!(optionen_lesen("Nur eine").is_err());
        assert!(optionen_lesen("A = x\nB = x").unwrap_err().contains("„x“"));
        assert_eq!(optionen_lesen("A\na").unwrap().len(), 2, "two that look alike get keys of their own");
    }
}
