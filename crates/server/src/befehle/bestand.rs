//! What `formular import` found, in one shape whatever the source: every key is always there, `null` where the source does not
//! say it, and what only this source knows stands under `quelle`. docs/schnittstellen.md shows it.

use serde_json::{Value, json};

const LEER: Value = Value::Null;

/// The inventory of a source in the one shape.
pub fn einheitlich(roh: &Value, standard: &str) -> Value {
    let formular = wert(roh, "formular");
    let liste = |name: &str| roh.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let alle = |name: &str, eines: &dyn Fn(&Value) -> Value| liste(name).iter().map(eines).collect::<Vec<_>>();
    let felder = liste("felder");
    let name = text(roh, "name").or_else(|| text(&formular, "titel"));
    json!({
        "standard": standard,
        "fassung": wert(roh, "fassung"),
        "art": wert(roh, "art"),
        "id": wert(roh, "id"),
        "version": wert(roh, "version"),
        "name": name,
        "gruppen": alle("gruppen", &|g| gruppe(g, felder, &formular)),
        "felder": alle("felder", &|f| feld(f, &formular)),
        "regeln": alle("regeln", &regel),
        "codelisten": alle("codelisten", &codeliste),
        "befunde": alle("befunde", &|b| json!({
            "schwere": text(b, "schwere").unwrap_or("hinweis"), "ort": wert(b, "ort"), "zeile": wert(b, "zeile"), "satz": wert(b, "satz"),
        })),
        "formular": formular,
    })
}

fn wert(von: &Value, name: &str) -> Value {
    von.get(name).cloned().unwrap_or(LEER)
}

fn text<'a>(von: &'a Value, name: &str) -> Option<&'a str> {
    von.get(name).and_then(Value::as_str).filter(|t| !t.is_empty())
}

/// Is it an entry of a data schema of FIM? Only that counts how often something comes.
fn aus_fim(eintrag: &Value) -> bool {
    eintrag.get("anzahl").is_some()
}

/// The original, where it says more than the common keys.
fn quelle(eintrag: &Value) -> Value {
    if aus_fim(eintrag) { eintrag.clone() } else { LEER }
}

fn haeufigkeit(eintrag: &Value) -> (Value, Value) {
    match eintrag.get("anzahl") {
        Some(anzahl) => (wert(anzahl, "mindestens"), wert(anzahl, "hoechstens")),
        None => (wert(eintrag, "minimal"), wert(eintrag, "maximal")),
    }
}

fn gruppe(g: &Value, felder: &[Value], formular: &Value) -> Value {
    let (minimal, maximal) = haeufigkeit(g);
    let id = text(g, "id").or_else(|| text(g, "name"));
    let darin = felder.iter().filter(|f| text(f, "in_gruppe").is_some() && text(f, "in_gruppe") == id).count();
    let anzahl = if aus_fim(g) { json!(darin) } else { wert(g, "felder") };
    // A page whose name a question has already is named after it.
    let ziel = id.and_then(|id| seite(formular, id).or_else(|| seite(formular, &format!("seite_{id}"))));
    let frage = id.and_then(|id| feld_im_formular(formular, id));
    let titel = || ziel.and_then(|s| text(s, "titel")).or_else(|| text(frage?, "frage"));
    let hier = ziel.or(frage).and_then(|s| text(s, "id"));
    json!({
        "name": wert(g, "name"), "id": id, "bezeichnung": text(g, "bezeichnung").or_else(titel),
        "art": text(g, "art").unwrap_or("gruppe"), "in_gruppe": wert(g, "in_gruppe"), "minimal": minimal, "maximal": maximal,
        "felder": anzahl, "ziel": if aus_fim(g) { wert(g, "ziel") } else { json!(hier) }, "quelle": quelle(g),
    })
}

fn feld(f: &Value, formular: &Value) -> Value {
    let ziel = if aus_fim(f) { text(f, "ziel") } else { text(f, "id") };
    let im_formular = ziel.and_then(|id| feld_im_formular(formular, id));
    let (minimal, maximal) = haeufigkeit(f);
    let pflicht = match (f.get("pflicht"), minimal.as_u64()) {
        (Some(pflicht), _) => pflicht.clone(),
        (None, mindestens) => json!(mindestens.is_some_and(|m| m > 0)),
    };
    let benannt = || text(f, "name")?.rsplit_once('.').map(|(gruppe, _)| gruppe);
    // A page is a group, too.
    let auf_seite = || ziel.and_then(|id| seite_mit(formular, id)).filter(|_| !aus_fim(f));
    let in_gruppe = text(f, "in_gruppe").or_else(benannt).or_else(auf_seite);
    let liste = f.get("codeliste").and_then(|v| text(v, "kennung"));
    json!({
        "name": wert(f, "name"), "id": wert(f, "id"),
        "bezeichnung": text(f, "bezeichnung").or_else(|| im_formular.and_then(|i| text(i, "frage"))),
        "in_gruppe": in_gruppe,
        "art": text(f, "art").or_else(|| im_formular.and_then(|i| text(i, "art"))),
        "pflicht": pflicht, "minimal": minimal, "maximal": maximal,
        "codeliste": liste.or_else(|| im_formular.and_then(|i| text(i, "liste"))),
        "ziel": ziel, "quelle": quelle(f),
    })
}

fn regel(r: &Value) -> Value {
    let inhalt = ["inhalt", "text", "skript"].iter().map(|n| wert(r, n)).find(|w| !w.is_null()).unwrap_or(LEER);
    let fim = r.get("an").is_some();
    json!({
        "name": wert(r, "name"), "ort": text(r, "ort").or_else(|| text(r, "an")), "art": text(r, "art").unwrap_or("regel"),
        "inhalt": inhalt, "quelle": if fim { r.clone() } else { LEER },
    })
}

fn codeliste(l: &Value) -> Value {
    let verweis = l.get("verweis").and_then(|v| text(v, "kennung"));
    let eintraege = ["eintraege", "werte"].iter().find_map(|n| l.get(n)?.as_array());
    let eintrag = |e: &Value| json!({ "wert": wert(e, "wert"), "text": text(e, "text").or_else(|| text(e, "name")) });
    json!({
        "id": text(l, "id").or(verweis).or_else(|| text(l, "feld")), "feld": wert(l, "feld"),
        "eintraege": eintraege.into_iter().flatten().map(eintrag).collect::<Vec<_>>(),
        "quelle": if l.get("werte").is_some() { l.clone() } else { wert(l, "quelle") },
    })
}

fn seiten(formular: &Value) -> impl Iterator<Item = &Value> {
    formular.get("seiten").and_then(Value::as_array).into_iter().flatten()
}

fn seite<'a>(formular: &'a Value, id: &str) -> Option<&'a Value> {
    seiten(formular).find(|s| text(s, "id") == Some(id))
}

/// The page on which a question stands.
fn seite_mit<'a>(formular: &'a Value, id: &str) -> Option<&'a str> {
    let hat = |s: &Value| {
        let felder = s.get("felder").and_then(Value::as_array);
        felder.into_iter().flatten().any(|f| text(f, "id") == Some(id))
    };
    seiten(formular).find(|s| hat(s)).and_then(|s| text(s, "id"))
}

fn feld_im_formular<'a>(formular: &'a Value, id: &str) -> Option<&'a Value> {
    let felder = |von: &'a Value| von.get("felder").and_then(Value::as_array).into_iter().flatten();
    let oben = seiten(formular).flat_map(felder);
    oben.flat_map(|f| std::iter::once(f).chain(felder(f))).find(|f| text(f, "id") == Some(id))
}
