//! Words of the language: its built-in functions, and what the library says, in German.

use crate::Typ;

/// What the reader and the evaluator say in English, in German. What has no sentence of its own here gets a general one: a
/// clerk can do nothing with the words of a library.
pub(crate) fn auf_deutsch(grund: &str) -> String {
    const WORTE: [(&str, &str); 22] = [
        ("syntax error", "die Schreibweise stimmt nicht"),
        ("multiple_rules_match_in_unique_hit_policy", "mehrere Zeilen der Tabelle treffen zu, erlaubt ist eine"),
        ("multiple rules", "mehrere Zeilen der Tabelle treffen zu, erlaubt ist eine"),
        (
            "all_matching_rules_must_have_the_same_value",
            "mehrere Zeilen der Tabelle treffen zu und ergeben Verschiedenes",
        ),
        ("no_rules_matched", "keine Zeile der Tabelle trifft zu"),
        ("no rules matched", "keine Zeile der Tabelle trifft zu"),
        ("division by zero", "eine Division durch null"),
        ("invalid date", "ein Datum, das es nicht gibt"),
        ("invalid time", "eine Uhrzeit, die es nicht gibt"),
        ("exponentiation result is not a finite", "die Potenz wird zu groß"),
        ("exponentiation", "eine Potenz mit etwas, das keine Zahl ist"),
        ("incompatible types", "die Arten der Werte passen nicht zusammen"),
        ("eval_", "ein Wert fehlt oder ist von anderer Art, als der Vergleich braucht"),
        ("after coercion", "das Ergebnis ist von anderer Art, als die Entscheidung nennt"),
        ("expected", "ein Wert ist von anderer Art, als hier gerechnet wird"),
        ("cyclic", "etwas in der Datei braucht sich selbst"),
        ("not found", "etwas, worauf die Datei verweist, fehlt in ihr"),
        ("invalid reference", "ein Verweis (href) ist nicht lesbar"),
        ("empty", "ein Teil der Datei hat keinen Inhalt"),
        ("invalid uri", "eine Adresse im Kopf der Datei (namespace) ist keine gültige Adresse"),
        ("unexpected xml node", "ein Element steht, wo das Format keines erlaubt"),
        ("xml", "die Datei ist kein lesbares XML dieses Formats"),
    ];
    let klein = grund.to_lowercase();
    if let Some((_, satz)) = WORTE.iter().find(|(wort, _)| klein.contains(wort)) {
        return (*satz).to_owned();
    }
    // `[core::sqrt] ...`: a function of FEEL.
    if let Some(funktion) = grund.split("[core::").nth(1).and_then(|r| r.split(']').next()) {
        return format!("die Funktion „{funktion}“ bekommt etwas, womit sie nicht rechnen kann");
    }
    "es lässt sich nicht auswerten; prüfen Sie die Schreibweise und die Arten der Werte".to_owned()
}

/// Is there a built-in function of this name?
pub(crate) fn eingebaut(name: &str) -> bool {
    funktion(name, &[]).is_some()
}

/// The built-in functions with the type of their result. What is missing here is refused, above all the clock.
pub(crate) fn funktion(name: &str, argumente: &[Typ]) -> Option<Typ> {
    let erster = || argumente.first().cloned().unwrap_or_default();
    Some(match name {
        "not" | "all" | "any" | "contains" | "starts with" | "ends with" | "matches" | "list contains" | "odd"
        | "even" | "is" | "before" | "after" | "meets" | "met by" | "overlaps" | "overlaps before"
        | "overlaps after" | "finishes" | "finished by" | "includes" | "during" | "starts" | "started by"
        | "coincides" => Typ::JaNein,
        "count" | "sum" | "mean" | "median" | "product" | "abs" | "floor" | "ceiling" | "decimal" | "modulo"
        | "number" | "sqrt" | "round up" | "round down" | "round half up" | "round half down" | "string length"
        | "day of year" | "week of year" | "exp" | "log" | "stddev" => Typ::Zahl,
        "string" | "substring" | "substring before" | "substring after" | "upper case" | "lower case"
        | "string join" | "day of week" | "month of year" | "replace" => Typ::Text,
        "split" => Typ::Text.liste(),
        "mode" => Typ::Zahl.liste(),
        "date" => Typ::Datum,
        "duration" | "years and months duration" => Typ::Dauer,
        "min" | "max" => match erster() {
            Typ::Liste(t) => *t,
            andere => andere,
        },
        "append" | "concatenate" | "distinct values" | "reverse" | "sublist" | "union" | "remove" | "sort"
        | "insert before" | "list replace" => erster(),
        "get value" | "get entries" | "context" | "context put" | "context merge" | "time" | "date and time"
        | "range" => Typ::Unbekannt,
        "flatten" | "index of" => Typ::Unbekannt.liste(),
        _ => return None,
    })
}
