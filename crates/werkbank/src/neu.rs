//! A new service: out of building blocks, out of a file, or as an adaptation of a service of the Land.

use std::collections::BTreeSet;

use akte::versionen;
use grund::{LeistungKennung, Traeger};
use konto::Aktion;
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::{Multipart, Path},
    bausteine::{self, Art, Auswahl, Dateifeld, Eingabe, Fehlerhinweis, Kasten, Knopf, Langtext, Option_, Rang},
    html,
};
use werkstatt::{
    Dateien, Grundlage, Werkstueck, fragen, vermerke,
    vorlage::{Verfahren, Wunsch},
};

use crate::{
    frageart::SEITENBAUSTEINE,
    gemeinsam::{DE, adresse, blatt, festschreiben, freitext, traeger, traegername, tx, wer},
};

/// The largest file that is taken.
pub const GRENZE: usize = 8 * 1024 * 1024;

/// GET.
pub async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let mut felder = Felder::default();
    for b in ["person", "anschrift"] {
        felder.0.push(("bausteine".to_owned(), b.to_owned()));
    }
    maske(&anfrage, &felder, Vec::new())
}

fn maske(anfrage: &Anfrage, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let meine = traeger(anfrage, Aktion::Anlegen)?;
    let namen: Vec<(String, String)> = meine.iter().map(|t| (t.to_string(), traegername(anfrage, *t))).collect();
    let zu = |n: &str| Fehlerhinweis::fuer(&fehler, n);
    let gewaehlt: Vec<&str> = felder.0.iter().filter(|(n, _)| n == "bausteine").map(|(_, w)| w.as_str()).collect();
    let erster = meine.first().copied();
    let inhalt = html! {
        p.kern-body { "Sagen Sie in wenigen Worten, worum es geht. Daraus wird ein Entwurf mit Ablauf, Schreiben und fertigen Fragen. Alles lässt sich danach ändern." }
        (bausteine::formular("/werkstatt/neu", html! {
            (traegerwahl(&namen, felder, zu("traeger")))
            (grundfelder(felder, &fehler))
            (Kasten::neu("gebuehr", "Es kostet eine Gebühr, die man gleich bezahlt").gesetzt(felder.text("gebuehr") == "ja"))
            (Auswahl::kaesten("bausteine", "Welche fertigen Seiten brauchen Sie?", SEITENBAUSTEINE.iter().map(|(w, t)| Option_::neu(w, t)))
                .hinweis("Die Person ist immer dabei: Das Amt muss antworten können.").werte(gewaehlt))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Entwurf anlegen")) }))
        }))
        @if let Some(t) = erster {
            (bausteine::abschnitt("Oder mit einer Datei beginnen"))
            p.kern-body { "XDatenfelder 2.0 oder 3.0, JSON Schema (2020-12), ein formular.json oder ein Paket aus dieser Werkstatt." }
            @for t in if namen.len() > 1 { meine.clone() } else { vec![t] } { (dateiformular(anfrage, t, namen.len() > 1, felder, &fehler)) }
        }
    };
    blatt(anfrage, "Neuer Dienst").krume("/werkstatt", "Werkstatt").fehler(fehler).inhalt(inhalt).antwort()
}

fn traegerwahl(namen: &[(String, String)], felder: &Felder, fehler: Option<&str>) -> Markup {
    html! {
        @match namen {
            [(wert, _)] => { input type="hidden" name="traeger" value=(wert); }
            mehrere => (Auswahl::radio("traeger", "Für wen ist der Dienst?", mehrere.iter().map(|(w, t)| Option_::neu(w, t))).wert(felder.text("traeger")).fehler(fehler))
        }
    }
}

fn grundfelder(felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let verfahren = [
        Option_ {
            hinweis: Some("Jemand teilt etwas mit. Das Amt prüft und bestätigt."),
            ..Option_::neu("anzeige", "Meldung oder Anfrage")
        },
        Option_ {
            hinweis: Some("Das Amt prüft und schickt eine Bescheinigung oder Auskunft, oder lehnt ab."),
            ..Option_::neu("bescheinigung", "Bescheinigung oder Auskunft")
        },
        Option_ {
            hinweis: Some("Das Amt entscheidet. Zwei Personen geben den Bescheid frei."),
            ..Option_::neu("bescheid", "Antrag mit Bescheid")
        },
    ];
    html! {
        (Eingabe::neu("name", "Name des Dienstes").hinweis("So heißt er für Bürgerinnen und Bürger, zum Beispiel „Lagerfeuer anmelden“.").wert(felder.text("name")).maximal(150).fehler(zu("name")))
        (Langtext::neu("kurz", "Worum geht es? Ein Satz").zeilen(2).wert(felder.text("kurz")).maximal(300).fehler(zu("kurz")))
        (Auswahl::radio("verfahren", "Was wird daraus?", verfahren).wert(felder.text("verfahren")).fehler(zu("verfahren")))
    }
}

fn dateiformular(anfrage: &Anfrage, t: Traeger, nennen: bool, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        details.bw-vorbild open[Fehlerhinweis::fuer(fehler, "datei").is_some()] {
            summary { "Datei einlesen" @if nennen { " für " (traegername(anfrage, t)) } }
            (bausteine::formular_mit_dateien(&format!("/werkstatt/neu/datei/{t}"), html! {
                (Dateifeld::neu("datei", "Datei", "Höchstens 8 MB: XML oder JSON", ".xml,.json").fehler(Fehlerhinweis::fuer(fehler, "datei")))
                (Dateifeld::neu("codelisten", "Codelisten (freiwillig)", "Dateien in genericode, die ein Datenschema nur nennt. Mehrere sind möglich.", ".xml").mehrere())
                @let name = format!("datei-name-{t}");
                (Eingabe::neu(&name, "Name des Dienstes").hinweis("Nur nötig, wenn die Datei kein Paket ist.").wert(felder.text("datei-name")).maximal(150).freiwillig(DE))
                (bausteine::knopfzeile(html! { (Knopf::neben("Einlesen und Entwurf anlegen")) }))
            }))
        }
    }
}

/// What the form says, or what is wrong with it.
fn wunsch(felder: &Felder) -> Result<Wunsch, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let mut lesen = |feld: &str, lang: usize, leer: &str| {
        let text = freitext(felder.text(feld), lang).unwrap_or_else(|satz| {
            fehler.push(Fehlerhinweis::neu(feld, satz));
            "-".to_owned()
        });
        if text.is_empty() {
            fehler.push(Fehlerhinweis::neu(feld, leer));
        }
        text
    };
    let name = lesen("name", 150, "Schreiben Sie, wie der Dienst heißen soll.");
    let kurz = lesen("kurz", 300, "Schreiben Sie in einem Satz, worum es geht.");
    let verfahren = Verfahren::lesen(felder.text("verfahren"));
    if verfahren.is_none() {
        fehler.push(Fehlerhinweis::neu("verfahren", "Wählen Sie, was aus dem Antrag wird."));
    }
    let bekannt = |w: &&str| SEITENBAUSTEINE.iter().any(|(b, _)| b == w);
    let bausteine = felder.0.iter().filter(|(n, _)| n == "bausteine").map(|(_, w)| w.as_str()).filter(bekannt);
    let (Some(verfahren), true) = (verfahren, fehler.is_empty()) else { return Err(fehler) };
    Ok(Wunsch {
        kennung: fragen::kennung(&name, '-', 80),
        name,
        kurz,
        verfahren,
        gebuehr: felder.text("gebuehr") == "ja",
        bausteine: bausteine.map(str::to_owned).collect(),
    })
}

/// A Land or authority for which she may begin a service.
fn fuer(anfrage: &Anfrage, text: &str) -> Result<Option<Traeger>, WebFehler> {
    let meine = traeger(anfrage, Aktion::Anlegen)?;
    Ok(text.parse::<Traeger>().ok().filter(|t| meine.contains(t)))
}

const VERGEBEN: &str = "Einen Dienst mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.";

/// POST.
pub async fn anlegen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let mut fehler = Vec::new();
    let t = fuer(&anfrage, felder.text("traeger"))?;
    if t.is_none() {
        fehler.push(Fehlerhinweis::neu("traeger", "Wählen Sie, für wen der Dienst ist."));
    }
    match (wunsch(&felder), t) {
        (Ok(w), Some(t)) => match beginnen(&anfrage, t, &w.kennung, &w.name, &w.dateien(), None).await? {
            Some(neu) => Ok(web::weiter(&format!("{}/fragen", adresse(&neu)))),
            None => maske(&anfrage, &felder, vec![Fehlerhinweis::neu("name", VERGEBEN)]),
        },
        (Err(mehr), _) => {
            fehler.extend(mehr);
            maske(&anfrage, &felder, fehler)
        }
        _ => maske(&anfrage, &felder, fehler),
    }
}

async fn beginnen(
    anfrage: &Anfrage,
    t: Traeger,
    kennung: &str,
    name: &str,
    dateien: &Dateien,
    grundlage: Option<&Grundlage>,
) -> Result<Option<Werkstueck>, WebFehler> {
    let kennung = LeistungKennung(kennung.to_owned());
    if kennung.as_str().is_empty() || (grundlage.is_none() && !web::angebot::ist_frei(&anfrage.haus, &kennung)) {
        return Ok(None);
    }
    let mut tx = tx(anfrage, t).await?;
    let neu = werkstatt::anlegen(&mut tx, &anfrage.haus.umwelt, wer(anfrage)?, t, (&kennung, name), dateien, grundlage)
        .await?;
    if neu.is_some() {
        festschreiben(tx).await?;
    }
    Ok(neu)
}

/// POST: a file becomes a draft.
pub async fn datei(anfrage: Anfrage, Path(t): Path<String>, mut teile: Multipart) -> Ergebnis {
    let t = fuer(&anfrage, &t)?.ok_or(WebFehler::NichtGefunden)?;
    let (mut inhalt, mut name, mut listen) = (Vec::new(), String::new(), Vec::new());
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        let feld = teil.name().unwrap_or_default().to_owned();
        let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
        match feld.as_str() {
            "datei" => inhalt = bytes.to_vec(),
            "codelisten" if !bytes.is_empty() => listen.push(bytes.to_vec()),
            f if f.starts_with("datei-name") => name = String::from_utf8_lossy(&bytes).trim().to_owned(),
            _ => {}
        }
    }
    let felder = Felder(vec![("datei-name".to_owned(), name.clone())]);
    let zurueck = |satz: String| maske(&anfrage, &felder, vec![Fehlerhinweis::neu("datei", satz)]);
    if inhalt.is_empty() {
        return zurueck("Wählen Sie eine Datei.".to_owned());
    }
    let name = match freitext(&name, 150) {
        Ok(n) => n,
        Err(satz) => return zurueck(satz),
    };
    let (dateien, saetze) = match einlesen(&anfrage, (&inhalt, &listen), &name) {
        Ok(beides) => beides,
        Err(satz) => return zurueck(satz),
    };
    let name = dateien.name().unwrap_or_default();
    let kennung = fragen::kennung(&name, '-', 80);
    let mut dateien = dateien;
    let mut stamm = dateien.stamm();
    stamm.insert("kennung".into(), kennung.clone().into());
    dateien.stamm_setzen(&stamm);
    match beginnen(&anfrage, t, &kennung, &name, &dateien, None).await? {
        Some(neu) if saetze.is_empty() => Ok(web::weiter(&adresse(&neu))),
        Some(neu) => eingelesen(&anfrage, &neu, &saetze),
        None => zurueck(VERGEBEN.to_owned()),
    }
}

/// What the file says and a form cannot hold: rules in words, lists that are only named.
fn eingelesen(anfrage: &Anfrage, w: &Werkstueck, saetze: &[String]) -> Ergebnis {
    let inhalt = html! {
        (bausteine::rueckmeldung(Art::Erfolg, "Eingelesen", bausteine::absatz("Der Entwurf ist angelegt. Nicht alles aus der Datei ließ sich übernehmen. Diese Liste steht auch im Entwurf: Unter „Seiten und Fragen“ finden Sie die Vermerke und haken ab, was erledigt ist.")))
        ul.kern-list.kern-list--bullet { @for s in saetze { li { (s) } } }
        (bausteine::knopfzeile(html! {
            (bausteine::linkknopf(Rang::Haupt, &adresse(w), "Zum Entwurf"))
            (bausteine::linkknopf(Rang::Neben, &format!("{}/vermerke", adresse(w)), "Zu den Vermerken"))
        }))
    };
    crate::gemeinsam::blatt_zu(anfrage, w, "Datei eingelesen").inhalt(inhalt).antwort()
}

/// The files of a draft and what could not be taken over, out of a package, a form of our own, a JSON Schema, or XDatenfelder.
fn einlesen(
    anfrage: &Anfrage,
    (inhalt, listen): (&[u8], &[Vec<u8>]),
    name: &str,
) -> Result<(Dateien, Vec<String>), String> {
    let ohne_name = || "Geben Sie an, wie der Dienst heißen soll.".to_owned();
    let person = anfrage.haus.bausteine.get("bausteine/formular/person.json").map(Vec::as_slice).unwrap_or_default();
    let vorlage = |formular: &Value, saetze: &mut Vec<String>| -> Result<Dateien, String> {
        let titel = formular.get("titel").and_then(Value::as_str).unwrap_or_default();
        let name = if name.is_empty() { titel } else { name };
        if name.is_empty() {
            return Err(ohne_name());
        }
        Ok(mit_formular(name, formular, person, saetze))
    };
    let ohne_marke = inhalt.strip_prefix(b"\xef\xbb\xbf").unwrap_or(inhalt);
    let breit = inhalt.starts_with(b"\xff\xfe") || inhalt.starts_with(b"\xfe\xff");
    if breit || ohne_marke.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'<') {
        let austausch = anfrage.haus.formularaustausch.ok_or("XDatenfelder kann diese Installation nicht lesen.")?;
        let (formular, mut saetze) =
            (austausch.lesen)(inhalt, listen).map_err(|satz| format!("Die Datei wird nicht angenommen. {satz}"))?;
        return Ok((vorlage(&formular, &mut saetze)?, saetze));
    }
    let json: Value = serde_json::from_slice(ohne_marke)
        .map_err(|e| format!("Zeile {}: Das ist weder XML noch JSON. Wählen Sie eine andere Datei.", e.line()))?;
    if json.get("basiswerk-dienst").is_some() {
        let dateien: Dateien = json
            .get("dateien")
            .cloned()
            .and_then(|d| serde_json::from_value(d).ok())
            .ok_or("Das Paket ist beschädigt. Laden Sie es noch einmal herunter.")?;
        let mut stamm = dateien.stamm();
        if stamm.is_empty() {
            return Err("Im Paket fehlt leistung.toml. Laden Sie es noch einmal herunter.".to_owned());
        }
        let mut dateien = dateien;
        dateien.0.retain(|p, _| !p.starts_with("bausteine/") && !p.contains(".."));
        if !name.is_empty() {
            stamm.insert("name".into(), name.into());
            dateien.stamm_setzen(&stamm);
        }
        return Ok((dateien, Vec::new()));
    }
    if json.get("seiten").is_some() {
        let mut saetze = Vec::new();
        return Ok((vorlage(&json, &mut saetze)?, saetze));
    }
    let ein = formular::schema_einlesen(&json).map_err(|b| format!("Die Datei wird nicht angenommen. {b}"))?;
    let mut saetze: Vec<String> = ein.befunde.iter().map(ToString::to_string).collect();
    let mut formular = ein.formular;
    vermerke::aufnehmen(&mut formular, &saetze);
    Ok((vorlage(&formular, &mut saetze)?, saetze))
}

/// The template with this form in place of its own questions; letters need somebody to whom they go.
fn mit_formular(name: &str, formular: &Value, person: &[u8], saetze: &mut Vec<String>) -> Dateien {
    let wunsch = Wunsch {
        kennung: fragen::kennung(name, '-', 80),
        name: name.to_owned(),
        kurz: name.to_owned(),
        verfahren: Verfahren::Anzeige,
        gebuehr: false,
        bausteine: Vec::new(),
    };
    let mut dateien = wunsch.dateien();
    let text = formular.to_string();
    let mut formular = formular.clone();
    formular["titel"] = name.into();
    let hat = |id: &str| text.contains(&format!("\"id\":\"{id}\""));
    let person: Value = serde_json::from_slice(person).unwrap_or_default();
    let felder = person.get("felder").and_then(Value::as_array);
    let ids = felder.into_iter().flatten().filter_map(|f| f.get("id")?.as_str());
    let bisher = saetze.len();
    let doppelt: Vec<String> = ids.filter(|id| hat(id)).map(|id| format!("„{id}“")).collect();
    let schon_da = text.contains("\"baustein\":\"person\"") || hat("vorname") && hat("nachname");
    if !schon_da && !doppelt.is_empty() {
        saetze.push(format!(
            "Der Baustein „Angaben zur Person“ ist nicht hinzugefügt: Das Formular fragt schon nach {}. Schreiben brauchen Vorname und Nachname; ergänzen Sie, was davon fehlt.",
            doppelt.join(", ")
        ));
    } else if !schon_da && let Some(seiten) = formular.get_mut("seiten").and_then(Value::as_array_mut) {
        // An id of a page is given once as well.
        let seite_da = seiten.iter().any(|s| s.get("id").and_then(Value::as_str) == Some("person"));
        if seite_da {
            saetze.push("Der Baustein „Angaben zur Person“ ist nicht hinzugefügt: Eine Seite des Formulars heißt schon „person“. Fragen Sie nach Vorname und Nachname, damit Schreiben gesetzt werden können.".to_owned());
        } else {
            seiten.push(serde_json::json!({ "baustein": "person" }));
        }
    }
    vermerke::aufnehmen(&mut formular, saetze.get(bisher..).unwrap_or_default());
    dateien.formular_setzen(&formular);
    let mut en = dateien.texte(grund::Sprache::En);
    en.remove("seite-anliegen");
    dateien.texte_setzen(grund::Sprache::En, &en);
    dateien
}

/// GET: what the Land offers and an authority may adapt.
pub async fn anpassen_zeigen(anfrage: Anfrage) -> Ergebnis {
    let behoerden: Vec<Traeger> =
        traeger(&anfrage, Aktion::Anlegen)?.into_iter().filter(|t| t.mandant().is_some()).collect();
    let (stand, heute) = (anfrage.haus.verzeichnis.stand(), grund::tag_von(anfrage.jetzt));
    let land = behoerden.first().and_then(|t| web::angebot::land(&anfrage.haus, *t));
    let mut alle = anfrage.haus.leistungen.alle();
    alle.retain(|l| stand.leistung(&l.stamm.kennung).is_none_or(|e| e.gilt(land, heute)));
    alle.sort_by_cached_key(|l| grund::suchform(&l.stamm.name));
    let mut lagen = Vec::with_capacity(behoerden.len());
    for t in &behoerden {
        lagen.push((*t, gesperrt(&anfrage, *t).await?));
    }
    let inhalt = html! {
        p.kern-body { "Sie übernehmen das Formular eines Dienstes und ändern daran, was Ihnen überlassen ist: Fragen und Hinweise anders schreiben, freiwillige Fragen hinzufügen oder weglassen, Schreiben anpassen. Gebühren, Recht, Ablauf und nötige Fragen bleiben, wie das Land sie vorgibt. Ändert das Land den Dienst, sehen Sie einen Vorschlag." }
        @if behoerden.is_empty() { (bausteine::meldung(Art::Hinweis, "Für Behörden", bausteine::absatz("Anpassen können Behörden. Als Land ändern Sie den Dienst selbst."))) }
        @for (t, gesperrt) in &lagen {
            (bausteine::formular("/werkstatt/anpassen", html! {
                input type="hidden" name="traeger" value=(t.to_string());
                (Auswahl::liste(DE, "leistung", &format!("Dienst, den {} anpasst", traegername(&anfrage, *t)), alle.iter().filter(|l| !gesperrt.contains(&l.stamm.kennung)).map(|l| Option_::neu(l.kennung(), &l.stamm.name))))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Anpassung beginnen")) (bausteine::linkknopf(Rang::Still, "/werkstatt", "Abbrechen")) }))
            }))
        }
    };
    blatt(&anfrage, "Dienst des Landes anpassen").krume("/werkstatt", "Werkstatt").inhalt(inhalt).antwort()
}

/// What its owner offers to others only.
async fn gesperrt(anfrage: &Anfrage, t: Traeger) -> Result<BTreeSet<LeistungKennung>, WebFehler> {
    let Some(m) = t.mandant() else { return Ok(BTreeSet::new()) };
    Ok(web::weitergabe::lage(&anfrage.haus, m).await?.gesperrt)
}

/// POST.
pub async fn anpassen(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    let t =
        fuer(&anfrage, felder.text("traeger"))?.filter(|t| t.mandant().is_some()).ok_or(WebFehler::NichtGefunden)?;
    let kennung = LeistungKennung(felder.text("leistung").to_owned());
    let Some(l) = anfrage.haus.leistungen.aktuell(kennung.as_str()) else {
        return Err(WebFehler::NichtVerarbeitbar("Wählen Sie einen Dienst aus der Liste.".to_owned()));
    };
    if gesperrt(&anfrage, t).await?.contains(&kennung) {
        return Err(WebFehler::NichtVerarbeitbar("Wählen Sie einen Dienst aus der Liste.".to_owned()));
    }
    let mut blick = tx(&anfrage, t).await?;
    if let Some(da) = werkstatt::werkstuecke_zu(&mut blick, &kennung).await?.into_iter().next() {
        return Ok(web::weiter(&adresse(&da)));
    }
    drop(blick);
    let gelesen = versionen::lesen(&anfrage.haus.db, &[l.version]).await?;
    let version = gelesen.into_iter().next().ok_or(WebFehler::NichtGefunden)?;
    let grundlage = Grundlage { version: l.version, dateien: Dateien::aus(&version.dateien) };
    let neu = beginnen(&anfrage, t, kennung.as_str(), &l.stamm.name, &grundlage.dateien, Some(&grundlage)).await?;
    let neu = neu.ok_or_else(|| WebFehler::Konflikt("Eine Anpassung dieses Dienstes gibt es schon.".to_owned()))?;
    Ok(web::weiter(&adresse(&neu)))
}
