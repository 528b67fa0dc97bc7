//! What the readers of JSON and TOML say, in sentences for whoever wrote the file. No word of theirs reaches a person: what is
//! not known here is told by its place alone.

/// What is wrong in a JSON file, without the place ([`serde_json::Error::line`] and `column` have it).
#[must_use]
pub fn json_satz(e: &serde_json::Error) -> String {
    let text = e.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(davor, _)| davor);
    if e.is_data() {
        return wert_satz(text);
    }
    let rat = if text.starts_with("EOF while parsing") {
        let was = match text.rsplit(' ').next().unwrap_or_default() {
            "string" => "ein Text. Schließen Sie ihn mit einem geraden Anführungszeichen (\")",
            "list" => "eine Liste. Schließen Sie sie mit einer eckigen Klammer (])",
            "object" => "ein Block. Schließen Sie ihn mit einer geschweiften Klammer (})",
            _ => "ein Wert. Schreiben Sie ihn hinter den Doppelpunkt, oder schließen Sie offene Klammern",
        };
        return format!("Die Datei endet zu früh: Offen ist noch {was}.");
    } else if text == "expected `:`" {
        "Zwischen einem Schlüssel und seinem Wert fehlt ein Doppelpunkt."
    } else if text.starts_with("expected `,`") {
        "Hier fehlt ein Komma oder eine schließende Klammer."
    } else if text == "trailing comma" {
        "Vor der schließenden Klammer steht ein Komma zu viel. Löschen Sie es."
    } else if text == "trailing characters" {
        "Hinter dem Ende des Formulars steht noch etwas. Löschen Sie es, oder prüfen Sie, ob eine Klammer zu früh schließt."
    } else if text == "key must be a string" {
        "Ein Schlüssel steht nicht in geraden Anführungszeichen (\")."
    } else if text.starts_with("control character") {
        "In einem Text steht ein Zeilenumbruch oder ein Steuerzeichen. Schreiben Sie für einen Umbruch \\n."
    } else if text.contains("escape") || text.contains("surrogate") || text.contains("unicode") {
        "Hinter einem \\ steht in einem Text etwas, das es nicht gibt. Möglich sind \\n, \\\", \\\\ und \\u mit vier Ziffern."
    } else if text.contains("number") {
        "Diese Zahl ist so nicht lesbar. Schreiben Sie sie mit Punkt und ohne führende Null, zum Beispiel 12.5."
    } else if text.starts_with("recursion limit") {
        "Hier stehen zu viele Klammern ineinander. Vereinfachen Sie die Datei."
    } else if text.starts_with("expected") {
        "Hier wird ein Wert erwartet: ein Text in geraden Anführungszeichen (\"), eine Zahl, true, false oder eine Klammer."
    } else {
        "An dieser Stelle ist die Datei nicht lesbar. Prüfen Sie Kommas, Klammern und Anführungszeichen davor."
    };
    format!("Die Datei ist kein gültiges JSON. {rat}")
}

/// What is wrong in a TOML file, without the place.
#[must_use]
pub fn toml_satz(nachricht: &str) -> String {
    let text = nachricht.lines().next().unwrap_or_default().trim();
    if [
        "unknown field",
        "missing field",
        "duplicate field",
        "unknown variant",
        "invalid type",
        "invalid value",
        "invalid length",
    ]
    .iter()
    .any(|a| text.starts_with(a))
    {
        return wert_satz(text);
    }
    let rat = if text.contains("duplicate key") || text.contains("redefin") {
        "Dieser Schlüssel steht zweimal da. Löschen Sie einen davon."
    } else if text.contains("string") || text.contains("quote") {
        "Ein Text ist nicht richtig geschlossen. Texte stehen in geraden Anführungszeichen (\"), lange in drei davon."
    } else if text.contains("table") || text.contains("array") || text.contains("bracket") {
        "Eine eckige Klammer fehlt oder steht zu viel. Abschnitte heißen [name], Listen stehen in [ ]."
    } else if text.contains("key") || text.contains("equals") || text.contains('=') {
        "Hier wird ein Schlüssel mit Gleichheitszeichen und Wert erwartet, zum Beispiel name = \"Hundesteuer\"."
    } else if text.contains("number") || text.contains("integer") || text.contains("date") || text.contains("float") {
        "Diese Zahl oder dieser Tag ist so nicht lesbar. Tage schreiben Sie als 2026-03-01, Zahlen mit Punkt."
    } else {
        "Prüfen Sie hier und in der Zeile davor Anführungszeichen, Klammern und Gleichheitszeichen."
    };
    format!("Die Datei ist kein gültiges TOML. {rat}")
}

/// A value that does not fit, or keys that are too many or too few: both readers say it in the same words.
fn wert_satz(text: &str) -> String {
    let genannt: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    let erstes = genannt.first().copied().unwrap_or_default();
    let moeglich = genannt.iter().skip(1).copied().collect::<Vec<_>>().join(", ");
    if text.starts_with("unknown field") {
        return if moeglich.is_empty() {
            format!("Den Schlüssel „{erstes}“ gibt es hier nicht. Löschen Sie ihn.")
        } else {
            format!("Den Schlüssel „{erstes}“ gibt es hier nicht. Möglich sind: {moeglich}.")
        };
    }
    if text.starts_with("missing field") {
        return format!("Der Schlüssel „{erstes}“ fehlt.");
    }
    if text.starts_with("duplicate field") {
        return format!("Der Schlüssel „{erstes}“ steht zweimal da.");
    }
    if text.starts_with("unknown variant") {
        return if moeglich.is_empty() {
            format!("Den Wert „{erstes}“ gibt es hier nicht.")
        } else {
            format!("Den Wert „{erstes}“ gibt es hier nicht. Möglich sind: {moeglich}.")
        };
    }
    let falsch = |ist: &str, soll: &str| match (gefunden(ist), erwartet(soll)) {
        (Some(ist), Some(soll)) => format!("Hier steht {ist}, erwartet wird {soll}."),
        (None, Some(soll)) => format!("Hier steht ein Wert der falschen Art. Erwartet wird {soll}."),
        (Some(ist), None) => format!("Hier steht {ist}. Das passt hier nicht."),
        (None, None) => "Hier steht ein Wert der falschen Art.".to_owned(),
    };
    let rest = ["invalid type: ", "invalid value: "].iter().find_map(|a| text.strip_prefix(a));
    match rest.and_then(|r| r.rsplit_once(", expected ")) {
        Some((ist, soll)) => falsch(ist, soll),
        None => falsch("", ""),
    }
}

/// `integer `5``, `string "x"`, `map`.
fn gefunden(text: &str) -> Option<String> {
    let innen = || {
        let t = text.split_once(' ').map_or("", |(_, t)| t).trim_matches(['`', '"']);
        let kurz: String = t.chars().filter(|c| !c.is_control()).take(40).collect();
        if kurz.len() < t.len() { format!("{kurz} …") } else { kurz }
    };
    Some(match text.split([' ', '`']).next()? {
        "string" | "character" => format!("der Text „{}“", innen()),
        "integer" => format!("die Zahl {}", innen()),
        "floating" => format!("die Zahl {}", text.split('`').nth(1)?.replace('.', ",")),
        "boolean" => format!("{} (ja oder nein)", innen()),
        "null" | "unit" | "Option" => "nichts (null)".to_owned(),
        "sequence" | "array" => "eine Liste in [ ]".to_owned(),
        "map" | "table" => "ein Block in { }".to_owned(),
        "datetime" => "ein Tag".to_owned(),
        _ => return None,
    })
}

fn erwartet(text: &str) -> Option<&'static str> {
    Some(match text {
        "a string" | "string" | "str" | "a borrowed string" | "a character" => "ein Text in Anführungszeichen",
        "a boolean" | "bool" => "true (ja) oder false (nein)",
        "u8" | "u16" | "u32" | "u64" | "usize" => "eine ganze Zahl ab 0",
        "i8" | "i16" | "i32" | "i64" | "isize" => "eine ganze Zahl",
        "a number" | "a JSON number" | "f64" | "f32" => "eine Zahl",
        "a sequence" | "a list" | "an array" => "eine Liste in [ ]",
        t if t.starts_with("struct") || t.contains("map") || t.contains("table") => {
            "ein Block aus Schlüsseln und Werten"
        }
        t if t.starts_with("enum") || t.contains("variant") => "eines der festen Wörter in Anführungszeichen",
        t if t.contains("sequence") || t.contains("array") || t.contains("tuple") => "eine Liste in [ ]",
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    /// Words of the readers' own language.
    const FREMD: [&str; 12] = [
        "expected", "invalid", "while", "parsing", "missing", "unknown", "field", "struct", "usize", "string", "found",
        "trailing",
    ];

    fn ohne_fremdes(satz: &str) {
        let fremd = FREMD.iter().find(|w| satz.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|s| s == **w));
        assert!(fremd.is_none(), "{satz}");
    }

    #[test]
    fn what_the_json_reader_says_is_said_in_german() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(dead_code, reason = "only read")]
        struct Probe {
            name: String,
            #[serde(default)]
            zahl: usize,
            #[serde(default)]
            ja: bool,
            #[serde(default)]
            liste: Vec<String>,
        }
        for (json, wort) in [
            ("", "endet zu früh"),
            ("{", "geschweiften Klammer"),
            ("[", "eckigen Klammer"),
            ("{\"name\"", "endet zu früh"),
            ("{\"name\": \"abc", "Anführungszeichen"),
            ("{\"name\" \"x\"}", "Doppelpunkt"),
            ("{\"name\": \"x\" \"zahl\": 1}", "Komma"),
            ("{\"name\": \"x\",}", "Komma zu viel"),
            ("{\"name\": \"x\"} rest", "Hinter dem Ende"),
            ("{name: 1}", "Anführungszeichen"),
            ("{\"name\": \"a\u{1}b\"}", "Steuerzeichen"),
            ("{\"name\": \"\\q\"}", "Hinter einem \\"),
            ("{\"name\": \"\\ud800\"}", "Hinter einem \\"),
            ("{\"name\": 01}", "Zahl"),
            ("{\"name\": wahr}", "wird ein Wert erwartet"),
            ("{\"name\": 5}", "die Zahl 5, erwartet wird ein Text"),
            ("{\"name\": \"x\", \"zahl\": \"viele\"}", "der Text „viele“, erwartet wird eine ganze Zahl ab 0"),
            ("{\"name\": \"x\", \"zahl\": -1}", "die Zahl -1"),
            ("{\"name\": \"x\", \"zahl\": 1.5}", "die Zahl 1,5"),
            ("{\"name\": \"x\", \"ja\": null}", "nichts (null), erwartet wird true"),
            ("{\"name\": \"x\", \"liste\": {}}", "ein Block in { }, erwartet wird eine Liste"),
            ("{\"name\": []}", "eine Liste in [ ]"),
            ("5", "ein Block aus Schlüsseln"),
            ("{}", "„name“ fehlt"),
            ("{\"name\": \"x\", \"name\": \"y\"}", "zweimal"),
            ("{\"x\": 1}", "Möglich sind: name, zahl, ja, liste"),
        ] {
            let satz = json_satz(&serde_json::from_str::<Probe>(json).unwrap_err());
            assert!(satz.contains(wort), "{json}: {satz}");
            ohne_fremdes(&satz);
        }
        let tief = json_satz(&serde_json::from_str::<serde_json::Value>(&"[".repeat(500)).unwrap_err());
        assert!(tief.contains("zu viele Klammern"), "{tief}");
    }
}
