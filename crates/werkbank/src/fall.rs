//! One test case: its name, its answers (through the preview), and what must come out. What is expected can be said, also
//! before the service does it; or what comes out now is taken over, with the difference before the eyes.

use std::collections::BTreeMap;

use formular::{Berechnet, BerechnetArt};
use grund::Tag;
use konto::Aktion;
use leistung::{Eingabe as Getippt, Fall, Gespielt, Leistung, Upload};
use regel::{Decimal, Wert as Regelwert};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Rang, Spalte, Tabelle},
    html,
};
use werkstatt::{
    Dateien, Geaendert,
    faelle::{self, Aufnahme, Erwartung},
};

use crate::{
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gespeichert, gesperrt, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, marke_feld, speichern as sichern, wert},
    vorschau::{self, Eingaben, Probe},
};

/// The file of a case by the name in its address.
pub fn pfad(stamm: &str) -> String {
    format!("faelle/{stamm}.toml")
}

/// The name in its address.
pub fn stamm(datei: &str) -> &str {
    datei.trim_start_matches("faelle/").trim_end_matches(".toml")
}

/// What a preview would be as a case.
pub fn als_fall(probe: &Probe<'_>, land: &str) -> Fall {
    let heute: Tag = probe.umfeld().heute;
    let seiten = probe.eingaben.iter().map(|(seite, paare)| (seite.clone(), werte(paare))).collect();
    let dateien = probe.dateien.iter().map(|(feld, name)| Upload { feld: feld.clone(), name: name.clone() }).collect();
    Fall {
        name: String::new(),
        heute,
        land: land.to_owned(),
        parameter: serde_json::Map::new(),
        seiten,
        dateien,
        erwartet: leistung::Erwartet::default(),
        datei: String::new(),
    }
}

fn werte(paare: &[(String, String)]) -> BTreeMap<String, Getippt> {
    let mut aus: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, wert) in paare {
        aus.entry(name.clone()).or_default().push(wert.clone());
    }
    aus.into_iter().map(|(n, l)| (n, Getippt::Mehrere(l))).collect()
}

/// Plays it.
pub fn gespielt(l: &Leistung, fall: &Fall) -> Result<Gespielt, WebFehler> {
    l.fall_spielen(fall).map_err(|befunde| {
        let satz = befunde.first().map(|f| f.satz.clone()).unwrap_or_default();
        WebFehler::Konflikt(format!("Die Werte der Behörden passen noch nicht: {satz}"))
    })
}

/// What comes out now, as an expectation.
pub fn jetzt(ist: &Gespielt) -> Erwartung {
    Erwartung {
        seiten: ist.seiten.clone(),
        fehler: ist.fehlernamen(),
        vollstaendig: ist.vollstaendig(),
        berechnet: ist.berechnet.iter().cloned().collect(),
    }
}

/// `GET /werkstatt/{id}/fall/{fall}`
pub async fn zeigen(anfrage: Anfrage, Path((id, name)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let (titel, erwartet) = faelle::einer(&b.w.dateien, &pfad(&name)).ok_or(WebFehler::NichtGefunden)?;
    maske(&anfrage, &b, &name, &als_felder(&titel, &erwartet), Vec::new())
}

/// As a browser would send it.
fn als_felder(name: &str, e: &Erwartung) -> Felder {
    let mut aus = vec![("name".to_owned(), name.to_owned())];
    aus.push(("ausgang".to_owned(), if e.vollstaendig { "vollstaendig" } else { "offen" }.to_owned()));
    aus.extend(e.seiten.iter().map(|s| ("seiten".to_owned(), s.clone())));
    aus.extend(e.fehler.iter().flat_map(|(s, l)| l.iter().map(move |f| ("fehler".to_owned(), format!("{s}/{f}")))));
    aus.extend(e.berechnet.iter().map(|(n, w)| (format!("wert-{n}"), w.clone())));
    Felder(aus)
}

/// What the page was filled from.
fn vorlage(d: &Dateien, pfad: &str) -> Option<Vec<Wert>> {
    let (name, e) = faelle::einer(d, pfad)?;
    let felder = als_felder(&name, &e);
    Some(felder.0.iter().map(|(n, w)| wert(n, n, w)).collect())
}

fn maske(anfrage: &Anfrage, b: &Blick, name: &str, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let a = adresse(&b.w);
    let ziel = format!("{a}/fall/{name}");
    let fall = b.leistung.iter().find_map(|l| Some((l, l.faelle.iter().find(|f| f.datei == pfad(name))?)));
    let Some((l, fall)) = fall else {
        let satz = "Das Formular oder dieser Testfall hat Fehler. Beheben Sie sie zuerst; die Übersicht nennt sie.";
        let inhalt = html! {
            (bausteine::meldung(Art::Warnung, "Noch nicht zu prüfen", bausteine::absatz(satz)))
            p { (bausteine::link(&format!("{a}/faelle"), "Zurück zu den Testfällen")) }
        };
        return blatt_zu(anfrage, &b.w, "Testfall").inhalt(inhalt).antwort();
    };
    let ist = gespielt(l, fall)?;
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (ergebnis(b, l, fall, &ist, &ziel))
        (bausteine::abschnitt("Antworten"))
        p.kern-body { "Der Fall spielt am " (web::format::tag(DE, fall.heute)) ". " (eingaben_satz(l, fall)) }
        (bausteine::formular(&format!("{a}/vorschau"), html! {
            input type="hidden" name=(vorschau::STAND) value=(serde_json::to_string(&eingaben(fall)).unwrap_or_default());
            input type="hidden" name=(vorschau::SEITE) value=(l.formular.alle_seiten().first().map_or("", |s| s.id.as_str()));
            input type="hidden" name=(vorschau::FALL) value=(name);
            (bausteine::knopfzeile(html! { (Knopf::neben("Antworten in der Vorschau ändern").feld("aktion", "oeffnen")) }))
        }))
        (bausteine::abschnitt("Was herauskommen muss"))
        (bausteine::formular(&ziel, html! {
            @if let Some(v) = vorlage(&b.w.dateien, &pfad(name)) { (marke_feld(&v)) }
            (eingabefelder(l, fall, felder, &fehler))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Testfall speichern").feld("aktion", "speichern"))
                (bausteine::linkknopf(Rang::Neben, &format!("{a}/faelle"), "Zurück zu den Testfällen"))
            }))
        }))
    };
    blatt_zu(anfrage, &b.w, &format!("Testfall: {}", fall.name)).fehler(fehler).inhalt(inhalt).antwort()
}

fn eingabefelder(l: &Leistung, fall: &Fall, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let gewaehlt = |name: &str| felder.0.iter().filter(|(n, _)| n == name).map(|(_, w)| w.as_str()).collect::<Vec<_>>();
    let mut fragen: Vec<(String, String)> = Vec::new();
    for seite in l.formular.alle_seiten().iter().filter(|s| fall.seiten.contains_key(&s.id)) {
        let da = seite.felder.iter().filter(|f| !matches!(f.art, formular::Art::Info { .. }));
        let titel = seite.titel.in_sprache(DE);
        fragen.extend(da.map(|f| (format!("{}/{}", seite.id, f.id), format!("{titel}: {}", f.frage.in_sprache(DE)))));
    }
    // Faults inside of groups, and what is expected of questions that are gone, must not get lost by saving.
    for w in gewaehlt("fehler").into_iter().filter(|w| !fragen.iter().any(|(f, _)| f == w)).collect::<Vec<_>>() {
        let (seite, feld) = w.split_once('/').unwrap_or((w, ""));
        fragen.push((w.to_owned(), format!("{}: {}", l.seitentitel(seite), l.fragetext(feld))));
    }
    let ausgang = [
        Option_::neu("vollstaendig", "Der Antrag ist vollständig und lässt sich senden"),
        Option_::neu("offen", "Der Antrag lässt sich nicht senden: Es fehlt etwas, oder eine Antwort wird abgewiesen"),
    ];
    let seiten = l.formular.alle_seiten();
    html! {
        (Eingabe::neu("name", "Was zeigt dieser Fall?").hinweis("Zum Beispiel „Ein Hund, ohne Ermäßigung“").wert(felder.text("name")).maximal(120).fehler(zu("name")))
        (Auswahl::radio("ausgang", "Wie geht es aus?", ausgang).wert(felder.text("ausgang")).fehler(zu("ausgang")))
        @if !fragen.is_empty() {
            (Auswahl::kaesten("fehler", "Welche Antworten müssen abgewiesen werden?", fragen.iter().map(|(w, t)| Option_::neu(w, t))).hinweis("Ohne Kreuz muss jede Seite angenommen werden.").werte(gewaehlt("fehler")).fehler(zu("fehler")).freiwillig(DE))
        }
        (Auswahl::kaesten("seiten", "Welche Seiten müssen erscheinen?", seiten.iter().map(|s| Option_::neu(&s.id, s.titel.in_sprache(DE)))).hinweis("Ohne Kreuz wird nicht geprüft, welche Seiten erscheinen.").werte(gewaehlt("seiten")).freiwillig(DE))
        @for w in l.formular.berechnete() {
            @let name = format!("wert-{}", w.id);
            (Eingabe::neu(&name, w.frage.in_sprache(DE)).hinweis(beispiel(w.art)).wert(felder.text(&name)).maximal(200).fehler(zu(&name)).freiwillig(DE))
        }
    }
}

const fn beispiel(art: BerechnetArt) -> &'static str {
    match art {
        BerechnetArt::Betrag => "Der Betrag, der herauskommen muss, zum Beispiel 60,00 €. Leer: wird nicht geprüft.",
        BerechnetArt::Zahl => "Die Zahl, die herauskommen muss. Leer: wird nicht geprüft.",
        BerechnetArt::JaNein => "Ja oder Nein. Leer: wird nicht geprüft.",
        BerechnetArt::Datum => "Der Tag, zum Beispiel 31. Dezember 2026. Leer: wird nicht geprüft.",
        BerechnetArt::Text => "Der Text, der herauskommen muss. Leer: wird nicht geprüft.",
    }
}

fn eingaben_satz(l: &Leistung, fall: &Fall) -> String {
    let seiten = l.formular.alle_seiten().iter().filter(|s| fall.seiten.contains_key(&s.id));
    let titel: Vec<String> = seiten.map(|s| format!("„{}“", s.titel.in_sprache(DE))).collect();
    if titel.is_empty() {
        "Keine Seite ist ausgefüllt.".to_owned()
    } else {
        format!("Ausgefüllt: {}.", titel.join(", "))
    }
}

fn eingaben(fall: &Fall) -> Eingaben {
    fall.seiten.iter().map(|(s, e)| (s.clone(), leistung::paare(e))).collect()
}

/// Does it come out as expected? Where not: the difference, and the button that takes over what comes out now.
fn ergebnis(b: &Blick, l: &Leistung, fall: &Fall, ist: &Gespielt, ziel: &str) -> Markup {
    let abweichungen = l.faelle_pruefen().into_iter().find(|e| e.datei == fall.datei).map(|e| e.abweichungen);
    let abweichungen = abweichungen.unwrap_or_default();
    if abweichungen.is_empty() {
        return bausteine::meldung(
            Art::Erfolg,
            "Stimmt",
            bausteine::absatz("Mit diesen Antworten kommt heraus, was der Testfall erwartet."),
        );
    }
    let erwartet = faelle::einer(&b.w.dateien, &fall.datei).map(|(_, e)| e).unwrap_or_default();
    let zeilen = unterschied(l, &erwartet, &angeglichen(&erwartet, ist));
    html! {
        (bausteine::meldung(Art::Warnung, "Stimmt nicht", html! { ul.kern-list.kern-list--bullet { @for x in &abweichungen { li { (x) } } } }))
        @if !zeilen.is_empty() {
            (Tabelle::neu("Unterschied", ["Was", "Erwartet", "Kommt jetzt heraus"].map(Spalte::text))
                .zeilen(zeilen.into_iter().map(|(was, soll, ist)| vec![html! { (was) }, html! { (soll) }, html! { (ist) }])))
            (bausteine::formular(ziel, html! {
                @if let Some(v) = vorlage(&b.w.dateien, &fall.datei) { (marke_feld(&v)) }
                input type="hidden" name="gesehen" value=(fingerabdruck(ist));
                (bausteine::knopfzeile(html! { (Knopf::neben("Das jetzige Ergebnis ist richtig").feld("aktion", "uebernehmen")) }))
            }))
        }
    }
}

/// What comes out now, where the case says something about it: values that it does not name stay out.
fn angeglichen(erwartet: &Erwartung, ist: &Gespielt) -> Erwartung {
    let mut neu = jetzt(ist);
    neu.berechnet.retain(|n, _| erwartet.berechnet.contains_key(n));
    if erwartet.seiten.is_empty() {
        neu.seiten.clear();
    }
    neu
}

/// What was shown: nobody takes over a result that she did not see.
fn fingerabdruck(ist: &Gespielt) -> String {
    let e = jetzt(ist);
    let text = format!("{:?}{:?}{}{:?}", e.seiten, e.fehler, e.vollstaendig, e.berechnet);
    werkstatt::marke(&text)
}

fn unterschied(l: &Leistung, soll: &Erwartung, ist: &Erwartung) -> Vec<(String, String, String)> {
    let leer = |t: String| if t.is_empty() { "nichts".to_owned() } else { t };
    let titel = |e: &Erwartung| leer(e.seiten.iter().map(|s| l.seitentitel(s)).collect::<Vec<_>>().join(", "));
    let fragen = |e: &Erwartung| {
        let alle =
            e.fehler.iter().flat_map(|(s, f)| f.iter().map(|f| format!("{}: {}", l.seitentitel(s), l.fragetext(f))));
        leer(alle.collect::<Vec<_>>().join(", "))
    };
    let ausgang = |e: &Erwartung| if e.vollstaendig { "vollständig" } else { "lässt sich nicht senden" }.to_owned();
    let mut aus = vec![
        ("Ausgang".to_owned(), ausgang(soll), ausgang(ist)),
        ("Abgewiesene Antworten".to_owned(), fragen(soll), fragen(ist)),
        ("Seiten".to_owned(), titel(soll), titel(ist)),
    ];
    for (id, w) in &soll.berechnet {
        let jetzt = ist.berechnet.get(id).cloned().unwrap_or_default();
        aus.push((l.wertname(id).to_owned(), w.replace('\u{a0}', " "), leer(jetzt.replace('\u{a0}', " "))));
    }
    aus.retain(|(_, soll, ist)| soll != ist);
    aus
}

/// `POST /werkstatt/{id}/fall/{fall}`
pub async fn handeln(anfrage: Anfrage, Path((id, name)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let datei = pfad(&name);
    let fall = b.leistung.iter().find_map(|l| Some((l, l.faelle.iter().find(|f| f.datei == datei)?)));
    let Some((l, fall)) = fall else {
        return if b.w.dateien.0.contains_key(&datei) {
            maske(&anfrage, &b, &name, &felder, Vec::new())
        } else {
            Err(WebFehler::NichtGefunden)
        };
    };
    match felder.text("aktion") {
        "antworten" => antworten(&anfrage, &b, l, fall, &felder).await,
        "uebernehmen" => {
            let ist = gespielt(l, fall)?;
            if felder.text("gesehen") != fingerabdruck(&ist) {
                let satz = "Inzwischen kommt etwas anderes heraus. Laden Sie die Seite neu und sehen Sie sich den Unterschied an.";
                return Err(WebFehler::Konflikt(satz.to_owned()));
            }
            let (_, erwartet) = faelle::einer(&b.w.dateien, &datei).ok_or(WebFehler::NichtGefunden)?;
            schreiben(&anfrage, &b, &name, &felder, (&fall.name, &angeglichen(&erwartet, &ist))).await
        }
        "speichern" => match getippt(l, &felder) {
            Ok((neu, erwartet)) => schreiben(&anfrage, &b, &name, &felder, (&neu, &erwartet)).await,
            Err(fehler) => maske(&anfrage, &b, &name, &felder, fehler),
        },
        _ => Err(WebFehler::Unlesbar),
    }
}

async fn schreiben(
    anfrage: &Anfrage,
    b: &Blick,
    name: &str,
    felder: &Felder,
    (neu, erwartet): (&str, &Erwartung),
) -> Ergebnis {
    let datei = pfad(name);
    let ziel = format!("{}/fall/{name}", adresse(&b.w));
    let lesen = |d: &Dateien| vorlage(d, &datei);
    let vorhaben = Vorhaben { bemerkung: format!("Testfall „{neu}“ geändert"), ziel: ziel.clone(), werte: &lesen };
    let wie = |d: &mut Dateien| {
        let da = faelle::aendern(d, &datei, Some(neu), erwartet);
        if da { Ok(()) } else { Err(vec![Fehlerhinweis::neu("", "Diesen Testfall gibt es nicht mehr.")]) }
    };
    match sichern(anfrage, &b.w, felder, &vorhaben, wie).await? {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(anfrage, b, name, felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

/// The answers from the preview into the case; uploads that it names itself stay.
async fn antworten(anfrage: &Anfrage, b: &Blick, l: &Leistung, fall: &Fall, felder: &Felder) -> Ergebnis {
    let probe = Probe::fuer(anfrage, b, l, vorschau::eingaben(felder), Some(fall))?;
    let mut dateien: Vec<(String, String)> = fall.dateien.iter().map(|u| (u.feld.clone(), u.name.clone())).collect();
    let neue = probe.dateien.iter().filter(|(feld, _)| !fall.dateien.iter().any(|u| u.feld == *feld));
    dateien.extend(neue.cloned());
    let aufnahme = Aufnahme { eingaben: probe.eingaben.clone(), dateien, ..Aufnahme::default() };
    let bemerkung = format!("Antworten des Testfalls „{}“ geändert", fall.name);
    let ausgang = aendern(anfrage, &b.w, &bemerkung, |d| {
        let da = faelle::antworten(d, &fall.datei, &aufnahme);
        if da { Ok(()) } else { Err(Stoerung::Einwand("Diesen Testfall gibt es nicht mehr.".to_owned())) }
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/fall/{}?gespeichert=ja", adresse(&w), stamm(&fall.datei)))),
        _ => Err(gesperrt()),
    }
}

/// What was typed, or what is wrong with it.
fn getippt(l: &Leistung, felder: &Felder) -> Result<(String, Erwartung), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let name = match freitext(felder.text("name"), 120) {
        Ok(n) if n.is_empty() => {
            fehler.push(Fehlerhinweis::neu("name", "Schreiben Sie, was der Fall zeigt."));
            n
        }
        Ok(n) => n,
        Err(satz) => {
            fehler.push(Fehlerhinweis::neu("name", satz));
            String::new()
        }
    };
    let alle = |feld: &str| felder.0.iter().filter(|(n, _)| n == feld).map(|(_, w)| w.clone()).collect::<Vec<_>>();
    let angekreuzt = alle("seiten");
    let seiten = l.formular.alle_seiten().iter().map(|s| s.id.clone()).filter(|s| angekreuzt.contains(s)).collect();
    let mut abgewiesen: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for w in alle("fehler") {
        if let Some((seite, feld)) = w.split_once('/') {
            abgewiesen.entry(seite.to_owned()).or_default().push(feld.to_owned());
        }
    }
    let vollstaendig = felder.text("ausgang") == "vollstaendig";
    if !["vollstaendig", "offen"].contains(&felder.text("ausgang")) {
        fehler.push(Fehlerhinweis::neu("ausgang", "Wählen Sie, wie es ausgeht."));
    } else if vollstaendig && !abgewiesen.is_empty() {
        let satz = "Ein Antrag mit einer abgewiesenen Antwort lässt sich nicht senden. Ändern Sie den Ausgang oder nehmen Sie die Kreuze weg.";
        fehler.push(Fehlerhinweis::neu("ausgang", satz));
    }
    let mut berechnet = BTreeMap::new();
    for w in l.formular.berechnete() {
        let feld = format!("wert-{}", w.id);
        let text = felder.text(&feld);
        if text.is_empty() {
            continue;
        }
        match lesbar(w, text) {
            Ok(t) => drop(berechnet.insert(w.id.clone(), t)),
            Err(satz) => fehler.push(Fehlerhinweis::neu(feld, satz)),
        }
    }
    if fehler.is_empty() {
        Ok((name, Erwartung { seiten, fehler: abgewiesen, vollstaendig, berechnet }))
    } else {
        Err(fehler)
    }
}

/// As the form writes such a value: 60 is 60,00 €.
fn lesbar(w: &Berechnet, text: &str) -> Result<String, String> {
    match w.art {
        BerechnetArt::Betrag | BerechnetArt::Zahl => {
            let zahl = text.replace(['€', ' ', '\u{a0}', '.'], "").replace(',', ".");
            let zahl: Decimal = zahl.parse().map_err(|_| match w.art {
                BerechnetArt::Betrag => "Geben Sie einen Betrag ein, zum Beispiel 60 oder 60,00 €.",
                _ => "Geben Sie eine Zahl ein, zum Beispiel 12 oder 2,5.",
            })?;
            Ok(w.text(&Regelwert::Zahl(zahl), DE))
        }
        BerechnetArt::JaNein => match text.to_lowercase().as_str() {
            "ja" => Ok("Ja".to_owned()),
            "nein" => Ok("Nein".to_owned()),
            _ => Err("Geben Sie Ja oder Nein ein.".to_owned()),
        },
        BerechnetArt::Datum | BerechnetArt::Text => freitext(text, 200),
    }
}
