//! Lines with answers in braces: `{vorname} {nachname}`.

/// The names in braces.
pub fn namen(muster: &str) -> Vec<&str> {
    muster.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

/// Fills in; white space left by missing answers is closed up. `None` when no answer was there at all.
pub fn fuellen(muster: &str, antwort: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    let mut gefunden = namen(muster).is_empty();
    let mut stuecke = muster.split('{');
    text.push_str(stuecke.next().unwrap_or_default());
    for stueck in stuecke {
        let Some((name, danach)) = stueck.split_once('}') else { continue };
        if let Some(wert) = antwort(name) {
            gefunden = true;
            text.push_str(&wert);
        }
        text.push_str(danach);
    }
    gefunden.then(|| text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ",").replace(" .", "."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_close_up() {
        let antwort = |name: &str| (name == "nachname").then(|| "Novák".to_owned());
        assert_eq!(fuellen("{vorname} {nachname}", antwort).as_deref(), Some("Novák"));
        assert_eq!(fuellen("Guten Tag {vorname} {nachname},", antwort).as_deref(), Some("Guten Tag Novák,"));
        assert_eq!(fuellen("Ort: {nachname} {zusatz}.", antwort).as_deref(), Some("Ort: Novák."));
        assert_eq!(fuellen("{zusatz}", antwort), None);
        assert_eq!(fuellen("fest", antwort).as_deref(), Some("fest"));
        assert_eq!(namen("{a} x {b}"), ["a", "b"]);
    }
}
