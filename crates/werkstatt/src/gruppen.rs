//! The questions inside of a group or table: as those of a page, addressed as `gruppe.frage`.
//!
//! A group holds no other group; a row of a table only what fits into one line, so no files. Taken into a group or out of it a question keeps its id, its settings and its translations; refused while
//! something names it, because what it is called there would be something else.

use serde_json::{Map, Value, json};

use crate::{
    dateien::{Dateien, Einwand, objekt},
    fragen::{Eintrag, WEG, eintrag, felder_mut, frei, gebraucht, liste, nennt, neue_frage, ort, seiten_mut, text},
};

/// Kinds that no entry of a group has.
const NIE: [&str; 2] = ["gruppe", "tabelle"];
/// Kinds that do not fit into the line of a table.
const KEINE_SPALTE: [&str; 8] =
    ["langtext", "mehrfach", "ja_nein", "datei", "info", "einwilligung", "flaeche", "unterschrift"];

/// Is it a kind that holds questions?
#[must_use]
pub fn ist_gruppe(art: &str) -> bool {
    ["gruppe", "tabelle"].contains(&art)
}

/// May a question of the kind `art` stand in one of the kind `aussen`?
#[must_use]
pub fn passt(aussen: &str, art: &str) -> bool {
    !NIE.contains(&art) && (aussen != "tabelle" || !KEINE_SPALTE.contains(&art))
}

/// The parts of `gruppe.frage`; `None`: a question that stands on a page itself.
#[must_use]
pub fn teile(schluessel: &str) -> Option<(&str, &str)> {
    schluessel.split_once('.')
}

/// The group that a question stands in, as it is written.
fn aussen<'a>(formular: &'a Value, gruppe: &str) -> Option<&'a Value> {
    let (s, i) = ort(formular, gruppe)?;
    let seite = liste(formular, "seiten").get(s)?;
    liste(seite, crate::fragen::feldliste(seite)).get(i)
}

/// The kind of the group that a question stands in; `None`: in none.
#[must_use]
pub fn art_aussen(formular: &Value, schluessel: &str) -> Option<String> {
    let (gruppe, _) = teile(schluessel)?;
    Some(text(aussen(formular, gruppe)?, "art"))
}

/// The questions of a group, as a list shows them.
#[must_use]
pub fn fragen(formular: &Value, gruppe: &str) -> Vec<Eintrag> {
    let innen = aussen(formular, gruppe).map_or(&[][..], |g| liste(g, "felder"));
    innen.iter().map(eintrag).map(|e| Eintrag { schluessel: format!("{gruppe}.{}", e.schluessel), ..e }).collect()
}

/// A question of a group as it is written.
pub(crate) fn frage(formular: &Value, gruppe: &str, id: &str) -> Option<Map<String, Value>> {
    liste(aussen(formular, gruppe)?, "felder").iter().find(|f| text(f, "id") == id).map(objekt)
}

fn innen_mut<'a>(formular: &'a mut Value, gruppe: &str) -> Result<&'a mut Vec<Value>, Einwand> {
    let (s, i) = ort(formular, gruppe).ok_or(WEG)?;
    let feld = felder_mut(seiten_mut(formular)?.get_mut(s).ok_or(WEG)?)?.get_mut(i).ok_or(WEG)?;
    if !ist_gruppe(&text(feld, "art")) {
        return Err(WEG.into());
    }
    let feld = feld.as_object_mut().ok_or(WEG)?;
    feld.entry("felder").or_insert_with(|| json!([])).as_array_mut().ok_or_else(|| WEG.into())
}

fn stelle(felder: &[Value], id: &str) -> Result<usize, Einwand> {
    felder.iter().position(|f| text(f, "id") == id).ok_or_else(|| WEG.into())
}

pub(crate) fn setzen(formular: &mut Value, gruppe: &str, id: &str, neu: Value) -> Result<(), Einwand> {
    let felder = innen_mut(formular, gruppe)?;
    let i = stelle(felder, id)?;
    *felder.get_mut(i).ok_or(WEG)? = neu;
    Ok(())
}

pub(crate) fn verschieben(formular: &mut Value, gruppe: &str, id: &str, hoch: bool) -> Result<(), Einwand> {
    let felder = innen_mut(formular, gruppe)?;
    let i = stelle(felder, id)?;
    let nach = if hoch { i.checked_sub(1) } else { Some(i + 1).filter(|n| *n < felder.len()) };
    felder.swap(i, nach.ok_or("Die Frage steht schon am Rand der Gruppe.")?);
    Ok(())
}

pub(crate) fn loeschen(formular: &mut Value, gruppe: &str, id: &str) -> Result<(), Einwand> {
    gebraucht(formular, &[id.to_owned()])?;
    let felder = innen_mut(formular, gruppe)?;
    felder.remove(stelle(felder, id)?);
    Ok(())
}

/// Adds a question at the end of a group; gives back its id. `weitere`: ids that blocks bring.
///
/// # Errors
/// The group is gone, or the kind does not fit into it.
pub fn hinzu(
    dateien: &mut Dateien,
    gruppe: &str,
    frage: &str,
    art: &str,
    weitere: &[String],
) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let da = aussen(f, gruppe).ok_or(WEG)?;
        if !passt(&text(da, "art"), art) {
            return Err("Diese Art geht hier nicht. Fragen Sie danach außerhalb der Gruppe.".into());
        }
        let id = frei(f, frage, "frage", weitere);
        innen_mut(f, gruppe)?.push(Value::Object(neue_frage(&id, frage, art)));
        Ok(id)
    })
}

/// The questions that can be taken into a group: those of its page that fit into it.
#[must_use]
pub fn moegliche(formular: &Value, gruppe: &str) -> Vec<Eintrag> {
    let Some((s, _)) = ort(formular, gruppe) else { return Vec::new() };
    let Some(seite) = liste(formular, "seiten").get(s) else { return Vec::new() };
    let art = aussen(formular, gruppe).map(|g| text(g, "art")).unwrap_or_default();
    let felder = liste(seite, crate::fragen::feldliste(seite)).iter();
    felder.filter(|f| f.get("baustein").is_none()).map(eintrag).filter(|e| passt(&art, &e.art)).collect()
}

/// Takes a question of the page into a group, at its end.
///
/// # Errors
/// One of both is gone, it does not fit, or something names the question.
pub fn hinein(dateien: &mut Dateien, gruppe: &str, id: &str) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        gebraucht(f, &[id.to_owned()])?;
        let art = text(aussen(f, gruppe).ok_or(WEG)?, "art");
        let (s, i) = ort(f, id).ok_or(WEG)?;
        let felder = felder_mut(seiten_mut(f)?.get_mut(s).ok_or(WEG)?)?;
        let mut feld = felder.remove(i);
        if !passt(&art, &text(&feld, "art")) {
            return Err("Diese Art von Frage geht in der Gruppe nicht. Lassen Sie sie außerhalb.".into());
        }
        if art == "tabelle" && feld.get("wenn").is_some() {
            return Err("In einer Tabelle hat keine Frage eine Bedingung. Nehmen Sie die Bedingung zuerst weg.".into());
        }
        // Details of earlier applications belong to one person, not to each entry.
        feld.as_object_mut().into_iter().for_each(|o| drop(o.remove("uebernehmen")));
        innen_mut(f, gruppe)?.push(feld);
        Ok(())
    })?;
    dateien.texte_umbenennen(|k| umbenannt(k, id, &format!("{gruppe}-{id}")));
    Ok(())
}

/// Takes a question out of its group; it stands behind the group then.
///
/// # Errors
/// It is gone, something names it, or it names another question of the group.
pub fn heraus(dateien: &mut Dateien, gruppe: &str, id: &str) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        gebraucht(f, &[id.to_owned()])?;
        let felder = innen_mut(f, gruppe)?;
        let feld = felder.remove(stelle(felder, id)?);
        let geschwister: Vec<String> = felder.iter().map(|g| text(g, "id")).collect();
        if ["wenn", "fruehestens", "spaetestens"].iter().any(|n| nennt(&text(&feld, n), &geschwister)) {
            return Err(
                "Die Frage hängt von einer anderen Frage der Gruppe ab. Ändern Sie zuerst ihre Bedingung oder Grenze."
                    .into(),
            );
        }
        let (s, i) = ort(f, gruppe).ok_or(WEG)?;
        felder_mut(seiten_mut(f)?.get_mut(s).ok_or(WEG)?)?.insert(i + 1, feld);
        Ok(())
    })?;
    dateien.texte_umbenennen(|k| umbenannt(k, &format!("{gruppe}-{id}"), id));
    Ok(())
}

/// The key of a translation, where it belongs to the question that is called otherwise now.
fn umbenannt(schluessel: &str, alt: &str, neu: &str) -> Option<String> {
    let rest = schluessel.strip_prefix(alt)?;
    (rest.is_empty() || rest.starts_with('-')).then(|| format!("{neu}{rest}"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::fragen::{frage_hinzu, frage_loeschen, frage_setzen, frage_verschieben, seite_hinzu};

    fn mit_kindern() -> (Dateien, String) {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [] }));
        let s = seite_hinzu(&mut d, "Familie").unwrap();
        let g = frage_hinzu(&mut d, &s, "Kinder", "gruppe", &[]).unwrap();
        (d, g)
    }

    fn schluessel(d: &Dateien, g: &str) -> Vec<String> {
        fragen(&d.formular(), g).into_iter().map(|e| e.schluessel).collect()
    }

    #[test]
    fn questions_of_a_group_are_added_moved_set_and_deleted() {
        let (mut d, g) = mit_kindern();
        let vorname = hinzu(&mut d, &g, "Vorname", "text", &[]).unwrap();
        // What a block asks already keeps its id.
        let geboren = hinzu(&mut d, &g, "Geburtsdatum", "datum", &["geburtsdatum".into()]).unwrap();
        let schule = hinzu(&mut d, &g, "Schule", "auswahl", &[]).unwrap();
        assert_eq!([vorname.as_str(), &geboren, &schule], ["vorname", "geburtsdatum_2", "schule"]);
        for art in NIE {
            assert!(hinzu(&mut d, &g, "Nein", art, &[]).is_err(), "{art}");
        }
        frage_verschieben(&mut d, "kinder.schule", true).unwrap();
        assert_eq!(schluessel(&d, &g), ["kinder.vorname", "kinder.schule", "kinder.geburtsdatum_2"]);
        assert!(frage_verschieben(&mut d, "kinder.vorname", true).is_err());
        let (seite, mut f) = crate::fragen::frage(&d.formular(), "kinder.schule").unwrap();
        assert_eq!(seite, "familie");
        f.insert("wenn".into(), json!("vorname != null"));
        frage_setzen(&mut d, "kinder.schule", &f).unwrap();
        // What another question of the group asks for is neither deleted nor taken out.
        assert!(frage_loeschen(&mut d, "kinder.vorname").unwrap_err().0.contains("„Schule“"));
        assert!(heraus(&mut d, &g, "vorname").is_err());
        assert!(heraus(&mut d, &g, "schule").unwrap_err().0.contains("andere"));
        frage_loeschen(&mut d, "kinder.schule").unwrap();
        frage_loeschen(&mut d, "kinder.vorname").unwrap();
        assert_eq!(schluessel(&d, &g), ["kinder.geburtsdatum_2"]);
    }

    #[test]
    fn into_the_group_and_out_again_with_its_translations() {
        let (mut d, g) = mit_kindern();
        let q = frage_hinzu(&mut d, "familie", "Schule", "text", &[]).unwrap();
        let (_, mut f) = crate::fragen::frage(&d.formular(), &q).unwrap();
        f.insert("uebernehmen".into(), json!("firma"));
        frage_setzen(&mut d, &q, &f).unwrap();
        let en = [("schule", "School"), ("schule-hinweis", "Where?"), ("schuler", "other")];
        d.texte_setzen(grund::Sprache::En, &en.map(|(k, t)| (k.to_owned(), t.to_owned())).into());
        let namen = |f: &Value| moegliche(f, "kinder").into_iter().map(|e| e.schluessel).collect::<Vec<_>>();
        assert_eq!(namen(&d.formular()), ["schule"]);
        hinein(&mut d, &g, &q).unwrap();
        assert!(namen(&d.formular()).is_empty());
        let (_, innen) = crate::fragen::frage(&d.formular(), "kinder.schule").unwrap();
        assert!(!innen.contains_key("uebernehmen"), "a detail of a person is not taken into each entry");
        let texte = |d: &Dateien| d.texte(grund::Sprache::En).into_keys().collect::<Vec<_>>();
        assert_eq!(texte(&d), ["kinder-schule", "kinder-schule-hinweis", "schuler"]);
        heraus(&mut d, &g, &q).unwrap();
        assert_eq!(texte(&d), ["schule", "schule-hinweis", "schuler"]);
        assert!(schluessel(&d, &g).is_empty());
        assert!(crate::fragen::frage(&d.formular(), &q).is_some());
        // Deleted inside, its translations go with it.
        hinein(&mut d, &g, &q).unwrap();
        frage_loeschen(&mut d, "kinder.schule").unwrap();
        assert_eq!(texte(&d), ["schuler"]);
    }

    /// What the designer offers inside is exactly what the form takes.
    #[test]
    fn what_is_offered_inside_compiles_and_the_rest_does_not() {
        for aussen in ["gruppe", "tabelle"] {
            for art in formular::arten() {
                let frage = Value::Object(neue_frage("angabe", "Angabe", art));
                let json = json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
                    { "id": "g", "art": aussen, "frage": "G", "eintrag": "E", "minimal": 1, "maximal": 3, "felder": [frage] }
                ] }] });
                let gelesen = formular::Formular::lesen(&json.to_string(), None, &Default::default());
                let faule: Vec<String> = gelesen.err().into_iter().flatten().map(|b| b.satz).collect();
                let inhalt = faule.iter().filter(|s| !s.contains("hat keine Felder")).count();
                assert_eq!(passt(aussen, art), inhalt == 0, "{aussen} {art}: {faule:?}");
            }
        }
    }
}
