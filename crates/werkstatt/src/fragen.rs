//! Changing the form of a draft: pages, questions, blocks. Works on `formular.json` as it is written, so what the designer
//! does not know stays as it is.

mod abhaengig;
mod kennungen;

use serde_json::{Map, Value, json};

use crate::{
    dateien::{Dateien, Einwand, objekt},
    gruppen,
};

pub use kennungen::kennung;
pub(crate) use {
    abhaengig::{gebraucht, nennt},
    kennungen::{frei, vergeben},
};

/// A question or a block inside of a page, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eintrag {
    /// By which it is addressed: the id of the question, or `baustein:name`.
    pub schluessel: String,
    /// Its kind; of a block nothing.
    pub art: String,
    /// The question, or the name of the block.
    pub frage: String,
    /// Must it be answered?
    pub pflicht: bool,
    /// The condition as it is written.
    pub wenn: Option<String>,
}

/// A page, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seite {
    /// By which it is addressed.
    pub schluessel: String,
    /// Its heading; of a block the one that was set in its place.
    pub titel: String,
    /// The section that begins with it.
    pub abschnitt: Option<String>,
    /// The block that it is.
    pub baustein: Option<String>,
    /// Fields of the block that are left out.
    pub ohne: Vec<String>,
    /// The condition as it is written.
    pub wenn: Option<String>,
    /// Its questions; of a block those that were added.
    pub eintraege: Vec<Eintrag>,
}

pub(crate) fn text(wert: &Value, name: &str) -> String {
    wert.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn vielleicht(wert: &Value, name: &str) -> Option<String> {
    wert.get(name).and_then(Value::as_str).filter(|t| !t.trim().is_empty()).map(str::to_owned)
}

pub(crate) fn liste<'a>(wert: &'a Value, name: &str) -> &'a [Value] {
    wert.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// By which a page is addressed: its id, or the name of its block.
fn seitenschluessel(seite: &Value) -> String {
    vielleicht(seite, "id").unwrap_or_else(|| format!("{}{}", text(seite, "vorsatz"), text(seite, "baustein")))
}

fn feldschluessel(feld: &Value) -> String {
    match vielleicht(feld, "baustein") {
        Some(b) => format!("baustein:{}{b}", text(feld, "vorsatz")),
        None => text(feld, "id"),
    }
}

/// Where the questions of a page stand: those of a block are its own, and others are added to them.
pub(crate) fn feldliste(seite: &Value) -> &'static str {
    if seite.get("baustein").is_some() { "dazu" } else { "felder" }
}

pub(crate) fn eintrag(feld: &Value) -> Eintrag {
    let baustein = vielleicht(feld, "baustein");
    Eintrag {
        schluessel: feldschluessel(feld),
        art: text(feld, "art"),
        frage: baustein.unwrap_or_else(|| text(feld, "frage")),
        pflicht: feld.get("pflicht").and_then(Value::as_bool).unwrap_or(true),
        wenn: vielleicht(feld, "wenn"),
    }
}

/// The pages of a form.
#[must_use]
pub fn seiten(formular: &Value) -> Vec<Seite> {
    liste(formular, "seiten")
        .iter()
        .map(|s| Seite {
            schluessel: seitenschluessel(s),
            titel: text(s, "titel"),
            abschnitt: vielleicht(s, "abschnitt"),
            baustein: vielleicht(s, "baustein"),
            ohne: liste(s, "ohne").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            wenn: vielleicht(s, "wenn"),
            eintraege: liste(s, feldliste(s)).iter().map(eintrag).collect(),
        })
        .collect()
}

/// A page as it is written.
#[must_use]
pub fn seite(formular: &Value, schluessel: &str) -> Option<Map<String, Value>> {
    liste(formular, "seiten").iter().find(|s| seitenschluessel(s) == schluessel).map(objekt)
}

/// A question as it is written, with the page on which it stands; inside of a group `gruppe.frage`.
#[must_use]
pub fn frage(formular: &Value, schluessel: &str) -> Option<(String, Map<String, Value>)> {
    if let Some((gruppe, id)) = gruppen::teile(schluessel) {
        return Some((frage(formular, gruppe)?.0, gruppen::frage(formular, gruppe, id)?));
    }
    liste(formular, "seiten").iter().find_map(|s| {
        let feld = liste(s, feldliste(s)).iter().find(|f| feldschluessel(f) == schluessel)?;
        Some((seitenschluessel(s), objekt(feld)))
    })
}

pub(crate) const WEG: &str = "Diese Stelle gibt es nicht mehr. Jemand hat sie inzwischen gelöscht.";

pub(crate) fn seiten_mut(formular: &mut Value) -> Result<&mut Vec<Value>, Einwand> {
    let formular = formular.as_object_mut().ok_or(WEG)?;
    formular.entry("seiten").or_insert_with(|| json!([])).as_array_mut().ok_or_else(|| WEG.into())
}

fn seite_mut<'a>(formular: &'a mut Value, schluessel: &str) -> Result<&'a mut Value, Einwand> {
    seiten_mut(formular)?.iter_mut().find(|s| seitenschluessel(s) == schluessel).ok_or_else(|| WEG.into())
}

pub(crate) fn felder_mut(seite: &mut Value) -> Result<&mut Vec<Value>, Einwand> {
    let name = feldliste(seite);
    let seite = seite.as_object_mut().ok_or(WEG)?;
    seite.entry(name).or_insert_with(|| json!([])).as_array_mut().ok_or_else(|| WEG.into())
}

/// Page and place of a question.
pub(crate) fn ort(formular: &Value, schluessel: &str) -> Option<(usize, usize)> {
    liste(formular, "seiten").iter().enumerate().find_map(|(s, seite)| {
        let f = liste(seite, feldliste(seite)).iter().position(|f| feldschluessel(f) == schluessel)?;
        Some((s, f))
    })
}

/// Adds a page at the end; gives back its key. It has no question yet.
///
/// # Errors
/// The form cannot be read.
pub fn seite_hinzu(dateien: &mut Dateien, titel: &str) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let id = frei(f, titel, "seite", &[]);
        seiten_mut(f)?.push(json!({ "id": id, "titel": titel, "felder": [] }));
        Ok(id)
    })
}

/// Adds a page that is a block (`person`). With questions that are there already it gets a prefix. `bringt`: the ids of its
/// questions; `weitere`: ids that other blocks bring.
///
/// # Errors
/// The form cannot be read.
pub fn baustein_hinzu(
    dateien: &mut Dateien,
    name: &str,
    bringt: &[String],
    weitere: &[String],
) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let da = vergeben(f);
        let mut seite = Map::from_iter([("baustein".to_owned(), json!(name))]);
        if da.iter().any(|s| s == name) || bringt.iter().any(|id| da.contains(id) || weitere.contains(id)) {
            let n = (2..).find(|n| !da.contains(&format!("zweite{n}_{name}"))).unwrap_or(2);
            let vorsatz = format!("zweite{n}_");
            seite.insert("id".to_owned(), json!(format!("{vorsatz}{name}")));
            seite.insert("vorsatz".to_owned(), json!(vorsatz));
        }
        let seite = Value::Object(seite);
        let schluessel = seitenschluessel(&seite);
        seiten_mut(f)?.push(seite);
        Ok(schluessel)
    })
}

/// Adds a question at the end of a page; gives back its id. `weitere`: ids that blocks bring.
///
/// # Errors
/// The page is gone.
pub fn frage_hinzu(
    dateien: &mut Dateien,
    seite: &str,
    frage: &str,
    art: &str,
    weitere: &[String],
) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let id = frei(f, frage, "frage", weitere);
        let neu = neue_frage(&id, frage, art);
        felder_mut(seite_mut(f, seite)?)?.push(Value::Object(neu));
        Ok(id)
    })
}

/// A question as it begins: what its kind cannot be without has a first value; the settings page is the next step.
pub(crate) fn neue_frage(id: &str, frage: &str, art: &str) -> Map<String, Value> {
    let mut neu = objekt(&json!({ "id": id, "art": art, "frage": frage }));
    neu.extend(anfang(art, frage));
    neu
}

/// The values with which a kind begins. A group begins empty: its questions are added on its page.
#[must_use]
pub fn anfang(art: &str, frage: &str) -> Map<String, Value> {
    objekt(&match art {
        "auswahl" | "mehrfach" => json!({
            "optionen": [{ "wert": "a", "text": "Erste Antwort" }, { "wert": "b", "text": "Zweite Antwort" }]
        }),
        "datei" => json!({ "formate": ["pdf", "jpg", "png"], "groesse_mb": 10, "anzahl": 1 }),
        "info" | "einwilligung" => json!({ "text": frage }),
        "gruppe" | "tabelle" => json!({ "eintrag": "Eintrag", "minimal": 1, "maximal": 5, "felder": [] }),
        "codeliste" => json!({ "liste": "staaten" }),
        "text" => json!({ "maximal": 200 }),
        "langtext" => json!({ "maximal": 1000 }),
        _ => json!({}),
    })
}

/// Puts a question in place of the one with this key; its id stays.
///
/// # Errors
/// It is gone.
pub fn frage_setzen(dateien: &mut Dateien, schluessel: &str, neu: &Map<String, Value>) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        if let Some((gruppe, id)) = gruppen::teile(schluessel) {
            return gruppen::setzen(f, gruppe, id, Value::Object(neu.clone()));
        }
        let (s, i) = ort(f, schluessel).ok_or(WEG)?;
        let seite = seiten_mut(f)?.get_mut(s).ok_or(WEG)?;
        *felder_mut(seite)?.get_mut(i).ok_or(WEG)? = Value::Object(neu.clone());
        Ok(())
    })
}

/// Puts a page in place of the one with this key.
///
/// # Errors
/// It is gone.
pub fn seite_setzen(dateien: &mut Dateien, schluessel: &str, neu: &Map<String, Value>) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        *seite_mut(f, schluessel)? = Value::Object(neu.clone());
        Ok(())
    })
}

/// Moves a page up or down.
///
/// # Errors
/// It is gone, or stands at the end already.
pub fn seite_verschieben(dateien: &mut Dateien, schluessel: &str, hoch: bool) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let alle = seiten_mut(f)?;
        let von = alle.iter().position(|s| seitenschluessel(s) == schluessel).ok_or(WEG)?;
        let nach = if hoch { von.checked_sub(1) } else { Some(von + 1).filter(|n| *n < alle.len()) };
        alle.swap(von, nach.ok_or("Die Seite steht schon am Rand.")?);
        Ok(())
    })
}

/// Moves a question up or down, at the edge of its page into the next page; inside of a group within the group.
///
/// # Errors
/// It is gone, or stands at the end already.
pub fn frage_verschieben(dateien: &mut Dateien, schluessel: &str, hoch: bool) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        if let Some((gruppe, id)) = gruppen::teile(schluessel) {
            return gruppen::verschieben(f, gruppe, id, hoch);
        }
        let (s, i) = ort(f, schluessel).ok_or(WEG)?;
        let alle = seiten_mut(f)?;
        let anzahl = alle.len();
        let felder = felder_mut(alle.get_mut(s).ok_or(WEG)?)?;
        let nach = if hoch { i.checked_sub(1) } else { Some(i + 1).filter(|n| *n < felder.len()) };
        if let Some(nach) = nach {
            felder.swap(i, nach);
            return Ok(());
        }
        let feld = felder.remove(i);
        let seite = if hoch { s.checked_sub(1) } else { Some(s + 1).filter(|n| *n < anzahl) };
        let seite = seite.ok_or("Die Frage steht schon am Rand des Formulars.")?;
        let ziel = felder_mut(alle.get_mut(seite).ok_or(WEG)?)?;
        if hoch {
            ziel.push(feld)
        } else {
            ziel.insert(0, feld)
        }
        Ok(())
    })
}

/// Deletes a question with its translations.
///
/// # Errors
/// It is gone, or something else depends on it.
pub fn frage_loeschen(dateien: &mut Dateien, schluessel: &str) -> Result<(), Einwand> {
    // Inside of a group the keys of translations begin with the group's.
    let id = schluessel.replace('.', "-");
    dateien.formular_aendern(|f| {
        if let Some((gruppe, innen)) = gruppen::teile(schluessel) {
            return gruppen::loeschen(f, gruppe, innen);
        }
        gebraucht(f, std::slice::from_ref(&id))?;
        let (s, i) = ort(f, schluessel).ok_or(WEG)?;
        felder_mut(seiten_mut(f)?.get_mut(s).ok_or(WEG)?)?.remove(i);
        Ok(())
    })?;
    let bleibt = andere_schluessel(&dateien.formular());
    dateien.texte_streichen(|k| !bleibt.iter().any(|b| b == k) && gehoert_zu(k, &id));
    Ok(())
}

/// Is it the key of a text of the question `id`?
fn gehoert_zu(schluessel: &str, id: &str) -> bool {
    schluessel.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Keys that belong to pages and rules, whatever a question is called: `seite-hund` is the title of a page also where a question
/// has the id `seite`.
fn andere_schluessel(formular: &Value) -> Vec<String> {
    let seiten = liste(formular, "seiten").iter().map(seitenschluessel).flat_map(|s| {
        let titel = format!("seite-{s}");
        [format!("{titel}-einleitung"), format!("{titel}-abschnitt"), titel]
    });
    let regeln = liste(formular, "pruefregeln").iter().map(|r| format!("pruefregel-{}", text(r, "id")));
    seiten.chain(regeln).collect()
}

/// Deletes a page with its questions and their translations.
///
/// # Errors
/// It is gone, or something outside of it depends on it.
pub fn seite_loeschen(dateien: &mut Dateien, schluessel: &str) -> Result<(), Einwand> {
    let ids: Vec<String> = dateien.formular_aendern(|f| {
        let alle = seiten_mut(f)?;
        let i = alle.iter().position(|s| seitenschluessel(s) == schluessel).ok_or(WEG)?;
        let seite = alle.remove(i);
        let ids: Vec<String> = liste(&seite, feldliste(&seite)).iter().map(feldschluessel).collect();
        gebraucht(f, &ids)?;
        Ok(ids)
    })?;
    let titel = format!("seite-{schluessel}");
    let bleibt = andere_schluessel(&dateien.formular());
    dateien.texte_streichen(|k| {
        let eigener = k == titel || k == format!("{titel}-einleitung") || k == format!("{titel}-abschnitt");
        eigener || (!bleibt.iter().any(|b| b == k) && ids.iter().any(|id| gehoert_zu(k, id)))
    });
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn entwurf() -> Dateien {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [] }));
        d
    }

    fn ids(d: &Dateien) -> Vec<Vec<String>> {
        seiten(&d.formular()).into_iter().map(|s| s.eintraege.into_iter().map(|e| e.schluessel).collect()).collect()
    }

    #[test]
    fn questions_are_added_moved_and_deleted() {
        let mut d = entwurf();
        let a = seite_hinzu(&mut d, "Ihr Hund").unwrap();
        let b = seite_hinzu(&mut d, "Ihr Hund").unwrap();
        assert_eq!((a.as_str(), b.as_str()), ("ihr_hund", "ihr_hund_2"));
        let name = frage_hinzu(&mut d, &a, "Wie heißt der Hund?", "text", &[]).unwrap();
        let alter = frage_hinzu(&mut d, &a, "Alter", "zahl", &["alter".into()]).unwrap();
        assert_eq!((name.as_str(), alter.as_str()), ("wie_heisst_der_hund", "alter_2"));
        frage_verschieben(&mut d, &alter, true).unwrap();
        assert_eq!(ids(&d), [vec!["alter_2", "wie_heisst_der_hund"], vec![]]);
        frage_verschieben(&mut d, &name, false).unwrap();
        assert_eq!(ids(&d), [vec!["alter_2"], vec!["wie_heisst_der_hund"]]);
        assert!(frage_verschieben(&mut d, &name, false).is_err());
        assert_eq!(ids(&d), [vec!["alter_2"], vec!["wie_heisst_der_hund"]], "a refused move changes nothing");
        seite_verschieben(&mut d, &b, true).unwrap();
        assert_eq!(ids(&d), [vec!["wie_heisst_der_hund"], vec!["alter_2"]]);
    }

    #[test]
    fn what_others_depend_on_is_not_deleted() {
        let mut d = entwurf();
        let s = seite_hinzu(&mut d, "A").unwrap();
        let q = frage_hinzu(&mut d, &s, "Hund?", "ja_nein", &[]).unwrap();
        let r = frage_hinzu(&mut d, &s, "Rasse", "text", &[]).unwrap();
        let (_, mut rasse) = frage(&d.formular(), &r).unwrap();
        rasse.insert("wenn".into(), json!("hund = true"));
        frage_setzen(&mut d, &r, &rasse).unwrap();
        let einwand = frage_loeschen(&mut d, &q).unwrap_err();
        assert!(einwand.0.contains("„Rasse“"), "{einwand:?}");
        frage_loeschen(&mut d, &r).unwrap();
        frage_loeschen(&mut d, &q).unwrap();
        assert_eq!(ids(&d), [Vec::<String>::new()]);
    }

    #[test]
    fn translations_go_with_their_question() {
        let mut d = entwurf();
        let s = seite_hinzu(&mut d, "A").unwrap();
        let q = frage_hinzu(&mut d, &s, "Art", "auswahl", &[]).unwrap();
        let en = [("art", "Kind"), ("art-a", "First"), ("artig", "Well behaved")];
        d.texte_setzen(grund::Sprache::En, &en.map(|(k, t)| (k.to_owned(), t.to_owned())).into());
        frage_loeschen(&mut d, &q).unwrap();
        assert_eq!(d.texte(grund::Sprache::En).into_keys().collect::<Vec<_>>(), ["artig"]);
    }

    #[test]
    fn a_question_called_seite_takes_no_title_of_a_page_with_it() {
        let mut d = entwurf();
        let a = seite_hinzu(&mut d, "Hund").unwrap();
        let q = frage_hinzu(&mut d, &a, "Seite", "auswahl", &[]).unwrap();
        seite_hinzu(&mut d, "Ende").unwrap();
        assert_eq!(q, "seite");
        let en = ["seite", "seite-a", "seite-hinweis", "seite-hund", "seite-ende", "seite-ende-einleitung"];
        d.texte_setzen(grund::Sprache::En, &en.map(|k| (k.to_owned(), k.to_owned())).into());
        let da = |d: &Dateien| d.texte(grund::Sprache::En).into_keys().collect::<Vec<_>>();
        let mut e = d.clone();
        frage_loeschen(&mut d, &q).unwrap();
        assert_eq!(da(&d), ["seite-ende", "seite-ende-einleitung", "seite-hund"]);
        // With its page too, and of that page everything.
        seite_loeschen(&mut e, &a).unwrap();
        assert_eq!(da(&e), ["seite-ende", "seite-ende-einleitung"]);
    }

    #[test]
    fn the_same_block_twice_gets_a_prefix() {
        let mut d = entwurf();
        assert_eq!(baustein_hinzu(&mut d, "person", &["vorname".into()], &[]).unwrap(), "person");
        assert_eq!(baustein_hinzu(&mut d, "person", &["vorname".into()], &[]).unwrap(), "zweite2_person");
        assert_eq!(baustein_hinzu(&mut d, "person", &["vorname".into()], &[]).unwrap(), "zweite3_person");
        let s = frage_hinzu(&mut d, "person", "Beruf", "text", &[]).unwrap();
        assert_eq!(ids(&d), [vec![s], vec![], vec![]]);
    }

    #[test]
    fn a_block_whose_question_is_asked_already_gets_a_prefix() {
        let mut d = entwurf();
        let s = seite_hinzu(&mut d, "Familie").unwrap();
        let g = frage_hinzu(&mut d, &s, "Kinder", "gruppe", &[]).unwrap();
        gruppen::hinzu(&mut d, &g, "Geburtsdatum", "datum", &[]).unwrap();
        let bringt = ["vorname".to_owned(), "geburtsdatum".to_owned()];
        assert_eq!(baustein_hinzu(&mut d, "person", &bringt, &[]).unwrap(), "zweite2_person");
        assert_eq!(
            baustein_hinzu(&mut d, "kontakt", &["telefon".into()], &["telefon".into()]).unwrap(),
            "zweite2_kontakt"
        );
    }
}
