//! The settings of one question, on a page or inside of a group.

use konto::Aktion;
use leistung::Leistung;
use serde_json::{Map, Value, json};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_},
    html,
};
use werkstatt::{Dateien, codelisten, fragen, gruppen};

use crate::{
    bedingung,
    befunde::{self, frage_von},
    einstellung::{HAUSLISTE, besonderes, einer, einstellungen, listen, optionen_lesen, optionszeilen},
    frageart::{ARTEN, UEBERNEHMEN},
    fragen::FRAGE_LANG,
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    grenze, gruppe, hauslisten,
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
    vermerke,
};

pub use crate::einstellung::optionen;

type Frage = Map<String, Value>;

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

/// The values of the page.
pub fn werte(d: &Dateien, schluessel: &str, quellen: &[bedingung::Quelle]) -> Option<Vec<Wert>> {
    let formular = d.formular();
    let (_, f) = fragen::frage(&formular, schluessel)?;
    let aussen = gruppen::art_aussen(&formular, schluessel);
    let art = text(&f, "art");
    let pflicht = if f.get("pflicht").and_then(Value::as_bool) == Some(false) { "nein" } else { "ja" };
    let mut aus = vec![
        wert("frage", "Frage", text(&f, "frage")),
        wert("hinweis", "Hinweis", text(&f, "hinweis")),
        wert("art", "Art der Antwort", art.clone()),
        wert("pflicht", "Muss beantwortet werden", pflicht),
    ];
    aus.extend(einstellungen(&art).iter().map(|(n, was, wie)| {
        let da = text(&f, n);
        wert(*n, *was, if *wie == "grenze" { grenze::worte(&da, quellen) } else { da })
    }));
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
        _ => {}
    }
    aus.push(wert("autocomplete", "Was Browser einsetzen dürfen", text(&f, "autocomplete")));
    if aussen.is_none() {
        aus.push(wert("uebernehmen", "Aus früheren Anträgen übernehmen", text(&f, "uebernehmen")));
    }
    aus.push(wert("wiederholung", "Warum noch einmal gefragt wird", text(&f, "wiederholung")));
    aus.push(wert("fim", "Feld in FIM", text(&f, "fim")));
    if aussen.as_deref() != Some("tabelle") {
        aus.extend(bedingung::werte(&text(&f, "wenn"), quellen));
    }
    Some(aus)
}

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path((id, schluessel)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?.mit_hauslisten(&anfrage).await?;
    let quellen = bedingung::quellen(&b, &schluessel);
    let Some(werte) = werte(&b.w.dateien, &schluessel, &quellen) else { return fremd(&anfrage, &b, &schluessel) };
    let neu = befunde::neue(&anfrage, &b, &schluessel).await?;
    let nutzung = crate::nutzung::zur_frage(&anfrage, &b, &schluessel).await?;
    maske(&anfrage, &b, &schluessel, &als_felder(&werte), Vec::new(), Beiwerk { neu, nutzung })
}

/// What a page shows besides its settings, when it is opened.
#[derive(Default)]
pub struct Beiwerk {
    neu: Markup,
    nutzung: Markup,
}

/// A question of a block, or none at all.
fn fremd(anfrage: &Anfrage, b: &Blick, schluessel: &str) -> Ergebnis {
    let oben = gruppen::teile(schluessel).map_or(schluessel, |(gruppe, _)| gruppe);
    if fragen::frage(&b.w.dateien.formular(), oben).is_some() {
        return Err(WebFehler::NichtGefunden);
    }
    let seite = b
        .leistung
        .as_ref()
        .and_then(|l| l.formular.feld(oben))
        .map(|(s, f)| (s.id.clone(), f.frage.in_sprache(DE).to_owned()));
    let Some((seite, frage)) = seite else { return Err(WebFehler::NichtGefunden) };
    let ziel = format!("{}/seite/{seite}", adresse(&b.w));
    let inhalt = html! {
        p.kern-body { "„" (frage) "“ kommt aus einem Baustein, den viele Dienste benutzen. Hier lässt sie sich weglassen, aber nicht umschreiben." }
        p { (bausteine::link(&ziel, "Seite einstellen")) }
    };
    blatt_zu(anfrage, &b.w, "Frage aus einem Baustein").inhalt(inhalt).antwort()
}

/// The page: the settings as they are typed, and of a group its questions.
pub fn maske(
    anfrage: &Anfrage,
    b: &Blick,
    schluessel: &str,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
    beiwerk: Beiwerk,
) -> Ergebnis {
    let formular = b.w.dateien.formular();
    let Some((seite, f)) = fragen::frage(&formular, schluessel) else { return fremd(anfrage, b, schluessel) };
    let a = adresse(&b.w);
    let eigene = format!("{a}/frage/{schluessel}");
    let befunde: Vec<_> = befunde::punkte(b).into_iter().filter(|p| p.adresse == eigene).collect();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        @if anfrage.abfrage_wert("neu").is_some() {
            (bausteine::rueckmeldung(Art::Erfolg, "Frage hinzugefügt", bausteine::absatz("Stellen Sie sie jetzt ein, oder gehen Sie zurück zur Liste.")))
        }
        (beiwerk.neu)
        (vermerke::zur_stelle(b, schluessel, f.get("herkunft")))
        @if !befunde.is_empty() { (crate::uebersicht::auszug(&befunde)) }
        @if gruppen::ist_gruppe(&text(&f, "art")) {
            (gruppe::liste(anfrage, b, schluessel, felder, &fehler))
            (bausteine::abschnitt("Die Gruppe selbst"))
        }
        (einstellen(b, schluessel, &formular, felder, &fehler))
        (beiwerk.nutzung)
        p { (zurueck(b, schluessel, &formular)) }
    };
    let oben = gruppen::teile(schluessel).map_or(schluessel, |(gruppe, _)| gruppe);
    let inhalt = crate::rahmen::daneben(b, &seite, Some(oben), inhalt);
    let titel = text(&f, "frage");
    crate::rahmen::mit_rahmen(
        blatt_zu(anfrage, &b.w, &format!("Frage „{titel}“")).modul("suche.js").fehler(fehler).inhalt(inhalt).antwort(),
    )
}

/// The way back: to the group, or to the list.
fn zurueck(b: &Blick, schluessel: &str, formular: &Value) -> Markup {
    let a = adresse(&b.w);
    match gruppen::teile(schluessel).and_then(|(g, _)| Some((g, fragen::frage(formular, g)?.1))) {
        Some((g, f)) => bausteine::link(
            &format!("{a}/frage/{g}#{}", gruppe::ANKER),
            &format!("Zurück zur Gruppe „{}“", text(&f, "frage")),
        ),
        None => bausteine::link(&format!("{a}/fragen"), "Zurück zu Seiten und Fragen"),
    }
}

/// The settings of the question itself.
fn einstellen(b: &Blick, schluessel: &str, formular: &Value, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let quellen = bedingung::quellen(b, schluessel);
    let gelesen = werte(&b.w.dateien, schluessel, &quellen).unwrap_or_default();
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let art = felder.text("art");
    let aussen = gruppen::art_aussen(formular, schluessel);
    let zur_wahl = ARTEN.iter().filter(|(w, _)| aussen.as_deref().is_none_or(|g| gruppen::passt(g, w)));
    let nach = if aussen.is_some() { "Speichern und zur Gruppe" } else { "Speichern und zur Liste" };
    bausteine::formular(
        &format!("{}/frage/{schluessel}", adresse(&b.w)),
        html! {
            // Enter saves; the first button of the page would only show answers.
            button.bw-sr type="submit" tabindex="-1" aria-hidden="true" { "Frage speichern" }
            (marke_feld(&gelesen))
            (Eingabe::neu("frage", "Frage").wert(felder.text("frage")).maximal(FRAGE_LANG).fehler(zu("frage")))
            (Eingabe::neu("hinweis", "Hinweis unter der Frage").hinweis("Was hilft beim Antworten, zum Beispiel „Zum Beispiel 27 3 1985“.").wert(felder.text("hinweis")).maximal(500).fehler(zu("hinweis")).freiwillig(DE))
            (Auswahl::liste(DE, "art", "Art der Antwort", zur_wahl.map(|(w, t)| Option_::neu(w, t))).hinweis("Nach dem Speichern stehen hier die Einstellungen der neuen Art.").wert(art).fehler(zu("art")))
            (besonderes(art, felder, fehler, &listen(&b.w.dateien, &b.hauslisten), &quellen))
            @if art != "info" {
                (Auswahl::radio("pflicht", "Muss sie beantwortet werden?", [Option_::neu("ja", "Ja"), Option_::neu("nein", "Nein, freiwillig")]).nebeneinander().wert(felder.text("pflicht")))
            }
            @if aussen.as_deref() == Some("tabelle") {
                p.kern-body { "Die Spalten einer Tabelle stehen immer da: Eine Bedingung hat hier nur die Tabelle selbst." }
            } @else { (bedingung::maske(&bedingung::FRAGE, felder, &quellen, fehler)) }
            details.bw-vorbild open[zu("wiederholung").is_some()] {
                summary { "Für Fachleute: " (if aussen.is_some() { "Autofill und FIM" } else { "Autofill, Übernehmen, Wiederholung und FIM" }) }
                @if aussen.is_none() {
                    (Auswahl::liste(DE, "uebernehmen", "Aus früheren Anträgen übernehmen", UEBERNEHMEN.iter().map(|(w, t)| Option_::neu(w, t))).hinweis("Nur, wenn die Frage genau danach fragt. Wer den Antrag stellt, wird vorher gefragt. Nie bei Fragen nach Gesundheit oder Sozialem.").wert(felder.text("uebernehmen")).fehler(zu("uebernehmen")))
                }
                (Auswahl::liste(DE, "autocomplete", "Was Browser einsetzen dürfen", AUTOFILL.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text("autocomplete")))
                (Eingabe::neu("wiederholung", "Warum fragen Sie das noch einmal?").hinweis("Nur nötig, wenn eine frühere Seite dasselbe fragt und es trotzdem sein muss. Bürgerinnen und Bürger lesen das nicht.").wert(felder.text("wiederholung")).maximal(300).fehler(zu("wiederholung")).freiwillig(DE))
                (Eingabe::neu("fim", "Feld in FIM").wert(felder.text("fim")).maximal(40).freiwillig(DE))
            }
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Frage speichern"))
                (Knopf::neben(nach).feld("danach", "liste"))
            }))
        },
    )
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path((id, schluessel)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    if !felder.text("aktion").is_empty() {
        return gruppe::handeln(&anfrage, &id, &schluessel, &felder).await;
    }
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?.mit_hauslisten(&anfrage).await?;
    // A list of the house that was chosen is copied into the form with the question.
    let gewaehlt = felder.text("liste").strip_prefix(HAUSLISTE).unwrap_or_default();
    let kopie = hauslisten::mit_eintraegen(&anfrage, b.w.traeger, gewaehlt).await?;
    if felder.text(bedingung::AUFFRISCHEN) == "ja" {
        return maske(&anfrage, &b, &schluessel, &felder, Vec::new(), Beiwerk::default());
    }
    let quellen = bedingung::quellen(&b, &schluessel);
    let ziel = format!("{}/frage/{schluessel}", adresse(&b.w));
    let lesen = |d: &Dateien| werte(d, &schluessel, &quellen);
    let vorhaben =
        Vorhaben {
            bemerkung: format!("Frage „{}“ geändert", felder.text("frage")), ziel: ziel.clone(), werte: &lesen
        };
    let schreiben = |d: &mut Dateien| {
        let formular = d.formular();
        let (_, alt) = fragen::frage(&formular, &schluessel).ok_or_else(Vec::new)?;
        let aussen = gruppen::art_aussen(&formular, &schluessel);
        let mut neu = getippt(&alt, aussen.as_deref(), &felder, &quellen)?;
        if let Some((l, eintraege)) = kopie.as_ref().filter(|_| felder.text("art") == "codeliste") {
            let satz = |e: werkstatt::Einwand| vec![Fehlerhinweis::neu("liste", e.0)];
            neu.insert("liste".into(), codelisten::aus_haus(d, l, eintraege).map_err(satz)?.into());
        }
        fragen::frage_setzen(d, &schluessel, &neu).map_err(|e| vec![Fehlerhinweis::neu("", e.0)])?;
        // What was typed does not fit together: said at the field, and not saved. Another kind brings new settings first.
        let maengel =
            if text(&alt, "art") == text(&neu, "art") { neue_maengel(&b, d, &schluessel) } else { Vec::new() };
        let hinweise: Vec<_> = maengel.iter().map(|m| am_feld(m, &neu, &felder)).collect();
        if hinweise.is_empty() { Ok(()) } else { Err(hinweise) }
    };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja if felder.text("danach") == "liste" => Ok(web::weiter(&match gruppen::teile(&schluessel) {
            Some((g, _)) => format!("{}/frage/{g}?getan=eingestellt#{}", adresse(&b.w), gruppe::ANKER),
            None => format!("{}/fragen?getan=eingestellt#seite-titel", adresse(&b.w)),
        })),
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &schluessel, &felder, fehler, Beiwerk::default()),
        Gespeichert::Antwort(a) => a,
    }
}

/// What the check of the form says of this very question, and did not say before.
fn neue_maengel(b: &Blick, d: &Dateien, schluessel: &str) -> Vec<String> {
    let (_, befunde) = Leistung::uebersetzen_soweit(&d.vollstaendig(&b.haus));
    let eigene = |l: &[leistung::Befund]| -> Vec<String> {
        let hier = l.iter().filter(|f| f.ist_fehler() && frage_von(&f.stelle).as_deref() == Some(schluessel));
        hier.map(|f| f.satz.clone()).collect()
    };
    let vorher = eigene(&b.befunde);
    eigene(&befunde).into_iter().filter(|satz| !vorher.contains(satz)).collect()
}

/// A fault of the check at the field where it is mended, in the words of the page.
fn am_feld(satz: &str, neu: &Frage, felder: &Felder) -> Fehlerhinweis {
    let grenzen = || {
        let offen = ["fruehestens", "spaetestens"].into_iter().find(|n| {
            let da = text(neu, n);
            !da.is_empty() && da != "heute" && !felder.text(n).is_empty()
        });
        offen.unwrap_or("formel")
    };
    if satz.starts_with("„von“ (") {
        let satz = "Das Kleinste liegt über dem Größten: Keine Antwort passt. Ändern Sie eins von beiden.";
        return Fehlerhinweis::neu("von", satz);
    }
    if satz.starts_with("Die Längen passen nicht") || satz.starts_with("„minimal“") {
        let grenze = if felder.text("art") == "text" {
            "Mehr als 1000 Zeichen gehen nicht."
        } else {
            "Mehr als 100 gehen nicht."
        };
        return Fehlerhinweis::neu(
            "maximal",
            format!("„Höchstens“ muss mindestens so groß sein wie „Mindestens“. {grenze}"),
        );
    }
    if satz.starts_with("Dasselbe fragt schon") || satz.starts_with("Dieselbe Frage steht") {
        let satz = satz.replace(
            "schreiben Sie unter „wiederholung“, warum",
            "schreiben Sie unter „Warum fragen Sie das noch einmal?“ den Grund",
        );
        return Fehlerhinweis::neu("frage", satz);
    }
    if satz.contains("Muster") || satz.contains("muster") {
        let feld = if satz.contains("eispiel") { "beispiel" } else { "muster" };
        return Fehlerhinweis::neu(
            feld,
            satz.replace(" Schreiben Sie es unter „beispiel“.", " Schreiben Sie es hier hinein."),
        );
    }
    let feld = if satz.starts_with("Der früheste Tag") || satz.starts_with("Die früheste Uhrzeit") {
        "fruehestens"
    } else if satz.starts_with("„vergangen“") {
        return Fehlerhinweis::neu(
            "vergangen",
            "„Nur Tage bis heute“ und „Nur Tage ab heute“ zusammen lassen nur heute zu. Nehmen Sie eins davon weg.",
        );
    } else if satz.contains("Uhrzeit") || (!satz.starts_with("Bedingung") && text(neu, "wenn").is_empty()) {
        grenzen()
    } else {
        "formel"
    };
    Fehlerhinweis::neu(feld, satz)
}

/// A pattern has its sentence: the one that was typed, or its own words. Without a pattern there is neither that nor an example.
fn mustersatz(felder: &Felder, setzen: &mut impl FnMut(&str, Option<Value>), fehler: &mut Vec<Fehlerhinweis>) {
    let Ok(muster) = formular::Muster::lesen(felder.text("muster")) else {
        if felder.text("muster").trim().is_empty() {
            setzen("mustersatz", None);
            setzen("beispiel", None);
        }
        return;
    };
    if felder.text("mustersatz").trim().is_empty() {
        setzen("mustersatz", Some(Value::String(muster.in_worten())));
    }
    if !muster.passt(&muster.bereinigt(felder.text("beispiel").trim())) {
        let satz =
            format!("Schreiben Sie ein Beispiel, das auf das Muster passt, zum Beispiel {}.", muster.kuerzestes());
        fehler.push(Fehlerhinweis::neu("beispiel", satz));
    }
}

/// The question as it was typed; keys that the page does not show stay. `aussen`: the kind of the group that it stands in.
fn getippt(
    alt: &Frage,
    aussen: Option<&str>,
    felder: &Felder,
    quellen: &[bedingung::Quelle],
) -> Result<Frage, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let (art_alt, art) = (text(alt, "art"), felder.text("art").to_owned());
    let (vorher, nachher) = (gruppen::ist_gruppe(&art_alt), gruppen::ist_gruppe(&art));
    if let Err(satz) = gruppe::umstellbar(alt, &art) {
        fehler.push(Fehlerhinweis::neu("art", satz));
    }
    let mut neu: Frage = if art == art_alt || (vorher && nachher) {
        alt.clone()
    } else {
        alt.iter()
            .filter(|(k, _)| ["id", "frage", "hinweis", "wenn", "fim", "pflicht", "herkunft"].contains(&k.as_str()))
            .map(|(k, v)| (k.clone(), v.clone()))
            .collect()
    };
    let mut setzen = |name: &str, inhalt: Option<Value>| match inhalt {
        Some(w) => drop(neu.insert(name.to_owned(), w)),
        None => drop(neu.remove(name)),
    };
    let voll = |t: &str| (!t.is_empty()).then(|| Value::String(t.to_owned()));
    for (name, lang) in [("frage", FRAGE_LANG), ("hinweis", 500), ("text", 3000), ("wiederholung", 300)] {
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
    if !ARTEN.iter().any(|(w, _)| *w == art) || aussen.is_some_and(|g| !gruppen::passt(g, &art)) {
        fehler.push(Fehlerhinweis::neu("art", "Wählen Sie, welche Art von Antwort Sie erwarten."));
    }
    setzen("art", voll(&art));
    setzen("pflicht", (felder.text("pflicht") == "nein" && art != "info").then_some(Value::Bool(false)));
    setzen("autocomplete", voll(felder.text("autocomplete")));
    setzen("fim", voll(felder.text("fim")));
    if aussen.is_some() {
        setzen("uebernehmen", None);
    } else if UEBERNEHMEN.iter().any(|(w, _)| *w == felder.text("uebernehmen")) {
        setzen("uebernehmen", voll(felder.text("uebernehmen")));
    } else {
        fehler.push(Fehlerhinweis::neu("uebernehmen", "Wählen Sie eine Angabe aus der Liste."));
    }
    if art == art_alt {
        for (name, was, wie) in einstellungen(&art) {
            match einer(felder.text(name), was, wie, quellen) {
                Ok(w) => setzen(name, w),
                Err(satz) => fehler.push(Fehlerhinweis::neu(*name, satz)),
            }
        }
    }
    if art == "text" && art == art_alt {
        mustersatz(felder, &mut setzen, &mut fehler);
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
        "info" | "einwilligung" if felder.text("text").is_empty() => setzen("text", voll(felder.text("frage"))),
        _ => {}
    }
    // A kind that was just chosen begins with values that hold.
    if art != art_alt {
        let da = if vorher && nachher { alt.clone() } else { Frage::new() };
        let anfang = fragen::anfang(&art, felder.text("frage")).into_iter();
        // The first answers are those that were typed, or the first values of above.
        let fehlt = |k: &str| !da.contains_key(k) && !["optionen", "text", "formate"].contains(&k);
        anfang.filter(|(k, _)| fehlt(k)).for_each(|(k, v)| setzen(&k, Some(v)));
        if !nachher || art == "gruppe" {
            setzen("csv", None);
        }
    }
    if aussen != Some("tabelle") {
        match bedingung::lesen(felder, quellen) {
            Ok(feel) => setzen("wenn", voll(&feel)),
            Err(f) => fehler.push(f),
        }
    }
    if fehler.is_empty() { Ok(neu) } else { Err(fehler) }
}
