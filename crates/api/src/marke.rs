//! Cursors: where a list goes on. A cursor names the last thing that was shown, so it stays good while the list changes;
//! a check sum binds it to the list and its filters.

use crate::problem::{Art, Problem};

/// The cursor behind `nach`, in the list `liste` (address and filters).
pub(crate) fn schreiben(liste: &str, nach: &str) -> String {
    format!("{:08x}{nach}", summe(liste, nach))
}

/// What the cursor names, if it is one of this list.
pub(crate) fn lesen<'a>(liste: &str, marke: &'a str) -> Result<&'a str, Problem> {
    let falsch = || Problem::neu(Art::MarkeFalsch, "Der Cursor wurde nicht von dieser Liste ausgegeben.");
    let (summe_da, nach) = marke.split_at_checked(8).ok_or_else(falsch)?;
    if marke.len() > 200 || summe_da != format!("{:08x}", summe(liste, nach)) {
        return Err(falsch());
    }
    Ok(nach)
}

/// FNV-1a: no secret, only a guard against mixing up lists.
fn summe(liste: &str, nach: &str) -> u32 {
    liste.bytes().chain([0]).chain(nach.bytes()).fold(0x811c_9dc5, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_belongs_to_its_list() {
        let m = schreiben("leistungen?land=14", "hundesteuer-anmelden");
        assert_eq!(lesen("leistungen?land=14", &m).ok(), Some("hundesteuer-anmelden"));
        for falsch in ["", "x", "00000000hundesteuer-anmelden", "ä12345678", &m[1..], &format!("{m}x")] {
            assert!(lesen("leistungen?land=14", falsch).is_err(), "{falsch}");
        }
        assert!(lesen("leistungen?land=15", &m).is_err());
    }
}
