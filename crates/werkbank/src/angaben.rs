//! Level of trust, periods, law, retention, fee: what the service is apart from its questions and texts.

use konto::Aktion;
use toml::{Table, Value};
use web::{
    Anfrage, Ergebnis, Felder,
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Langtext, Option_},
    html,
};
use werkstatt::Dateien;

use crate::{
    gemeinsam::{Blick, DE, adresse, blatt_zu, freitext, gespeichert, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// Whole numbers: table, key, what it is, at most.
const ZAHLEN: [(&str, &str, &str, i64); 5] = [
    ("bearbeitung", "ziel_tage", "In wie vielen Tagen will das Amt fertig sein?", 3650),
    ("bearbeitung", "nachforderung_tage", "Wie viele Tage hat man für die Antwort auf eine Rückfrage?", 365),
    ("bearbeitung", "zahlung_tage", "Wie viele Tage hat man zum Zahlen?", 365),
    ("aufbewahrung", "entwurf_tage", "Nach wie vielen Tagen löschen wir einen Entwurf, den niemand sendet?", 365),
    ("aufbewahrung", "vorgang_jahre", "Wie viele Jahre nach dem Abschluss bewahren wir den Vorgang auf?", 100),
];

fn text(t: &Table, name: &str) -> String {
    match t.get(name) {
        Some(Value::String(s)) => s.clone(),
        Some(Value::Integer(i)) => i.to_string(),
        Some(Value::Float(f)) => format!("{f:.2}").replace('.', ","),
        _ => String::new(),
    }
}

fn tabelle(t: &Table, name: &str) -> Table {
    t.get(name).and_then(Value::as_table).cloned().unwrap_or_default()
}

/// One source a line.
fn rechtszeilen(stamm: &Table) -> String {
    let alle = stamm.get("rechtsgrundlagen").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let zeile = |r: &Value| {
        let t = r.as_table().cloned().unwrap_or_default();
        let teile = ["paragraf", "gesetz", "titel", "land"].map(|n| text(&t, n));
        teile.join("; ").trim_end_matches("; ").to_owned()
    };
    alle.iter().map(zeile).collect::<Vec<_>>().join("\n")
}

fn recht_lesen(zeilen: &str) -> Result<Vec<Value>, String> {
    let mut aus = Vec::new();
    for zeile in zeilen.lines().map(str::trim).filter(|z| !z.is_empty()) {
        let teile: Vec<&str> = zeile.split(';').map(str::trim).collect();
        let teil = |i: usize| teile.get(i).copied().unwrap_or_default();
        if teil(0).is_empty() || teil(1).is_empty() || teil(2).is_empty() {
            return Err(format!(
                "In der Zeile „{zeile}“ fehlt etwas. Schreiben Sie: § 51 Absatz 1; SächsStrG; Sächsisches Straßengesetz; 14"
            ));
        }
        if !["", "14", "15"].contains(&teil(3)) {
            return Err(format!(
                "In der Zeile „{zeile}“ steht am Ende kein Land. Möglich sind 14 (Sachsen), 15 (Sachsen-Anhalt) oder nichts (Bund)."
            ));
        }
        let mut t = Table::new();
        for (name, wert) in [("paragraf", teil(0)), ("gesetz", teil(1)), ("titel", teil(2)), ("land", teil(3))] {
            if !wert.is_empty() {
                t.insert(name.to_owned(), wert.into());
            }
        }
        aus.push(Value::Table(t));
    }
    Ok(aus)
}

fn gebuehr(stamm: &Table) -> Option<Table> {
    tabelle(stamm, "parameter").get("gebuehr").and_then(Value::as_table).cloned()
}

fn werte(d: &Dateien) -> Option<Vec<Wert>> {
    let stamm = d.stamm();
    let mut aus = vec![
        wert("leika", "LeiKa-Schlüssel", text(&stamm, "leika")),
        wert("vertrauensniveau", "Wie man sich anmeldet", text(&stamm, "vertrauensniveau")),
        wert("rechtsgrundlagen", "Rechtsgrundlagen", rechtszeilen(&stamm)),
        wert("federfuehrung", "Wer den Dienst für alle pflegt", text(&stamm, "federfuehrung")),
        wert("finanzierung", "Wer ihn bezahlt hat", text(&stamm, "finanzierung")),
        wert("begruendung", "Warum so lange aufbewahrt wird", text(&tabelle(&stamm, "aufbewahrung"), "begruendung")),
    ];
    aus.extend(ZAHLEN.iter().map(|(t, name, was, _)| wert(*name, *was, text(&tabelle(&stamm, t), name))));
    if let Some(g) = gebuehr(&stamm) {
        for (name, was) in GEBUEHR {
            aus.push(wert(format!("gebuehr-{name}"), was, text(&g, name)));
        }
    }
    Some(aus)
}

/// Who stands behind the service.
const TRAGENDE: [(&str, &str); 2] =
    [("federfuehrung", "Wer pflegt den Dienst für alle?"), ("finanzierung", "Wer hat ihn bezahlt?")];
const TRAEGER_LANG: usize = 200;

const GEBUEHR: [(&str, &str); 5] = [
    ("frage", "Wofür die Gebühr ist"),
    ("vorgabe", "Gebühr in Euro, als Vorschlag für die Behörden"),
    ("von", "Mindestens"),
    ("bis", "Höchstens"),
    ("einheit", "Einheit, zum Beispiel „je Antrag“"),
];

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let felder = als_felder(&werte(&b.w.dateien).unwrap_or_default());
    maske(&anfrage, &b, &felder, Vec::new())
}

fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let mit_gebuehr = gebuehr(&b.w.dateien.stamm()).is_some();
    let niveaus = [
        Option_ { hinweis: Some("Konto mit E-Mail-Adresse"), ..Option_::neu("niedrig", "niedrig") },
        Option_ { hinweis: Some("Zum Beispiel mit ELSTER-Zertifikat"), ..Option_::neu("substanziell", "substanziell") },
        Option_ { hinweis: Some("Mit dem Online-Ausweis"), ..Option_::neu("hoch", "hoch") },
    ];
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (gespeichert(anfrage, &b.w))
        (bausteine::formular(&format!("{}/angaben", adresse(&b.w)), html! {
            (marke_feld(&werte(&b.w.dateien).unwrap_or_default()))
            (bausteine::abschnitt("Recht"))
            (Langtext::neu("rechtsgrundlagen", "Rechtsgrundlagen, eine je Zeile").zeilen(3).wert(felder.text("rechtsgrundlagen")).maximal(4000).fehler(zu("rechtsgrundlagen"))
                .hinweis("Vier Teile mit Strichpunkt: Paragraf; Kurzname; Name des Gesetzes; Land (14 Sachsen, 15 Sachsen-Anhalt, beim Bund nichts). Zum Beispiel: § 51 Absatz 1; SächsStrG; Sächsisches Straßengesetz; 14"))
            (Eingabe::neu("leika", "LeiKa-Schlüssel").hinweis("14 Ziffern. Nur, wenn der Dienst den Platz dieses Eintrags im Katalog einnimmt.").ziffern().breite(24).wert(felder.text("leika")).fehler(zu("leika")).freiwillig(DE))
            (Auswahl::radio("vertrauensniveau", "Wie muss man sich anmelden?", niveaus).wert(felder.text("vertrauensniveau")).fehler(zu("vertrauensniveau")))
            (bausteine::abschnitt("Zeiten und Aufbewahrung"))
            @for (_, name, was, _) in ZAHLEN { (Eingabe::neu(name, was).ziffern().breite(6).wert(felder.text(name)).fehler(zu(name))) }
            (Langtext::neu("begruendung", "Warum so lange?").hinweis("Bürgerinnen und Bürger lesen das nicht. Die Prüfung fragt danach.").zeilen(2).wert(felder.text("begruendung")).maximal(500).fehler(zu("begruendung")))
            (bausteine::abschnitt("Wer dahinter steht"))
            p.kern-body { "Das lesen Behörden, die den Dienst übernehmen." }
            @for (name, was) in TRAGENDE { (Eingabe::neu(name, was).wert(felder.text(name)).maximal(TRAEGER_LANG).fehler(zu(name)).freiwillig(DE)) }
            @if mit_gebuehr {
                (bausteine::abschnitt("Gebühr"))
                p.kern-body { "Jede Behörde kann ihre eigene Gebühr eintragen. Was hier steht, ist der Vorschlag." }
                @for (name, was) in GEBUEHR {
                    @let feld = format!("gebuehr-{name}");
                    @if ["vorgabe", "von", "bis"].contains(&name) { (Eingabe::neu(&feld, was).dezimal().breite(12).einheit("€").wert(felder.text(&feld)).fehler(zu(&feld))) }
                    @else { (Eingabe::neu(&feld, was).wert(felder.text(&feld)).maximal(120).fehler(zu(&feld))) }
                }
            }
            (bausteine::knopfzeile(html! { (Knopf::haupt("Angaben speichern")) }))
        }))
    };
    blatt_zu(anfrage, &b.w, "Recht, Gebühr und Fristen").fehler(fehler).inhalt(inhalt).antwort()
}

/// POST.
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Aendern).await?;
    let ziel = format!("{}/angaben", adresse(&b.w));
    let vorhaben =
        Vorhaben { bemerkung: "Recht, Gebühr und Fristen geändert".to_owned(), ziel: ziel.clone(), werte: &werte };
    match sichern(&anfrage, &b.w, &felder, &vorhaben, |d| schreiben(d, &felder)).await? {
        Gespeichert::Ja => Ok(web::weiter(&format!("{ziel}?gespeichert=ja"))),
        Gespeichert::Fehler(fehler) => maske(&anfrage, &b, &felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn schreiben(d: &mut Dateien, felder: &Felder) -> Result<(), Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut stamm = d.stamm();
    for (t, name, was, hoechstens) in ZAHLEN {
        match felder.text(name).parse::<i64>() {
            Ok(z) if (0..=hoechstens).contains(&z) => {
                let mut innen = tabelle(&stamm, t);
                innen.insert(name.to_owned(), z.into());
                stamm.insert(t.to_owned(), Value::Table(innen));
            }
            _ => fehler
                .push(Fehlerhinweis::neu(name, format!("{was} Geben Sie eine ganze Zahl von 0 bis {hoechstens} ein."))),
        }
    }
    match recht_lesen(felder.text("rechtsgrundlagen")) {
        Ok(l) => drop(stamm.insert("rechtsgrundlagen".into(), Value::Array(l))),
        Err(satz) => fehler.push(Fehlerhinweis::neu("rechtsgrundlagen", satz)),
    }
    for (name, _) in TRAGENDE {
        match freitext(felder.text(name), TRAEGER_LANG) {
            Ok(t) if t.is_empty() => drop(stamm.remove(name)),
            Ok(t) => drop(stamm.insert(name.to_owned(), t.into())),
            Err(satz) => fehler.push(Fehlerhinweis::neu(name, satz)),
        }
    }
    match freitext(felder.text("begruendung"), 500) {
        Ok(t) => {
            let mut innen = tabelle(&stamm, "aufbewahrung");
            innen.insert("begruendung".into(), t.into());
            stamm.insert("aufbewahrung".into(), Value::Table(innen));
        }
        Err(satz) => fehler.push(Fehlerhinweis::neu("begruendung", satz)),
    }
    let leika: String = felder.text("leika").split_whitespace().collect();
    if leika.is_empty() {
        stamm.remove("leika");
    } else if leika.len() == 14 && leika.bytes().all(|b| b.is_ascii_digit()) {
        stamm.insert("leika".into(), leika.into());
    } else {
        fehler.push(Fehlerhinweis::neu("leika", "Ein LeiKa-Schlüssel hat 14 Ziffern, zum Beispiel 99108020224000."));
    }
    if ["niedrig", "substanziell", "hoch"].contains(&felder.text("vertrauensniveau")) {
        stamm.insert("vertrauensniveau".into(), felder.text("vertrauensniveau").into());
    } else {
        fehler.push(Fehlerhinweis::neu("vertrauensniveau", "Wählen Sie, wie man sich anmelden muss."));
    }
    if let Some(g) = gebuehr(&stamm) {
        gebuehr_schreiben(&mut stamm, g, felder, &mut fehler);
    }
    if fehler.is_empty() {
        d.stamm_setzen(&stamm);
        Ok(())
    } else {
        Err(fehler)
    }
}

fn gebuehr_schreiben(stamm: &mut Table, mut g: Table, felder: &Felder, fehler: &mut Vec<Fehlerhinweis>) {
    for (name, _) in GEBUEHR {
        let feld = format!("gebuehr-{name}");
        let getippt = felder.text(&feld);
        if getippt.is_empty() && name != "vorgabe" && name != "frage" {
            g.remove(name);
        } else if ["vorgabe", "von", "bis"].contains(&name) {
            match getippt.replace(',', ".").parse::<f64>() {
                Ok(z) if (0.0..1e7).contains(&z) && getippt.split([',', '.']).nth(1).is_none_or(|n| n.len() <= 2) => {
                    g.insert(name.to_owned(), Value::Float(z));
                }
                _ => fehler.push(Fehlerhinweis::neu(feld, "Geben Sie einen Betrag in Euro ein, zum Beispiel 12,50.")),
            }
        } else {
            match freitext(getippt, 120) {
                Ok(t) if t.is_empty() => fehler.push(Fehlerhinweis::neu(feld, "Schreiben Sie, wofür die Gebühr ist.")),
                Ok(t) => drop(g.insert(name.to_owned(), t.into())),
                Err(satz) => fehler.push(Fehlerhinweis::neu(feld, satz)),
            }
        }
    }
    let mut parameter = tabelle(stamm, "parameter");
    parameter.insert("gebuehr".into(), Value::Table(g));
    stamm.insert("parameter".into(), Value::Table(parameter));
}
