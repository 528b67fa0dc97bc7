//! Notes of a form that was read in: rules in words and what could not be carried over. A person works them off; what is ticked
//! off stays, and goes out again with the form.

use formular::Vermerk;
use serde_json::{Value, json};

use crate::{
    dateien::{Dateien, Einwand},
    fragen::liste,
};

const LISTE: &str = "vermerke";
const WEG: &str = "Diesen Vermerk gibt es nicht mehr. Jemand hat das Formular inzwischen geändert.";

/// All notes, in the order in which they stand.
#[must_use]
pub fn alle(formular: &Value) -> Vec<Vermerk> {
    liste(formular, LISTE).iter().filter_map(|v| serde_json::from_value(v.clone()).ok()).collect()
}

/// Those of one question, group or page that nobody has dealt with.
#[must_use]
pub fn offene(formular: &Value, stelle: &str) -> Vec<Vermerk> {
    alle(formular).into_iter().filter(|v| !v.erledigt && v.stelle.as_deref() == Some(stelle)).collect()
}

/// Notes what was found when the form was read in.
pub fn aufnehmen(formular: &mut Value, saetze: &[String]) {
    let Some(f) = formular.as_object_mut().filter(|_| !saetze.is_empty()) else { return };
    let alle = f.entry(LISTE).or_insert_with(|| json!([]));
    if let Some(alle) = alle.as_array_mut() {
        alle.extend(saetze.iter().map(|s| json!({ "art": "hinweis", "text": s })));
    }
}

/// Ticks a note off, or takes that back. `satz`: how it reads, so that nobody ticks off another one.
///
/// # Errors
/// It is gone.
pub fn abhaken(dateien: &mut Dateien, nr: usize, satz: &str, erledigt: bool) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let alle = f.get_mut(LISTE).and_then(Value::as_array_mut).ok_or(WEG)?;
        let v = alle.get_mut(nr).ok_or(WEG)?;
        let gelesen: Vermerk = serde_json::from_value(v.clone()).map_err(|_| WEG)?;
        if gelesen.satz() != satz {
            return Err(WEG.into());
        }
        *v = json!(Vermerk { erledigt, ..gelesen });
        Ok(())
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_ticked_off_and_stays() {
        let mut formular = json!({ "titel": "T", "seiten": [], "vermerke": [
            { "art": "regel", "stelle": "alter", "nummer": "R60000001", "name": "Alter", "text": "Mindestens 18." }] });
        aufnehmen(&mut formular, &["Zeile 3: Das Feld fehlt.".to_owned()]);
        let mut d = Dateien::default();
        d.formular_setzen(&formular);
        let satz = "Regel R60000001 „Alter“: Mindestens 18.";
        assert_eq!(offene(&d.formular(), "alter").iter().map(Vermerk::satz).collect::<Vec<_>>(), [satz]);
        // Another one stands there now, or none.
        assert!(abhaken(&mut d, 1, satz, true).is_err() && abhaken(&mut d, 7, satz, true).is_err());
        abhaken(&mut d, 0, satz, true).unwrap();
        assert!(offene(&d.formular(), "alter").is_empty());
        let da = alle(&d.formular());
        assert_eq!((da.len(), da[0].erledigt, da[1].erledigt), (2, true, false));
        abhaken(&mut d, 0, satz, false).unwrap();
        assert_eq!(d.formular(), formular, "taken back, it is as it was");
    }
}
