//! Rows as JSON Lines and as CSV (RFC 4180, semicolons as German spreadsheets expect them).

use std::io::Write;

use serde_json::Value;

/// One object a line, its keys in the order of the columns.
pub(super) fn json(aus: &mut impl Write, spalten: &[&str], werte: Vec<Value>) -> std::io::Result<()> {
    for (i, (spalte, wert)) in spalten.iter().zip(werte).enumerate() {
        write!(aus, "{}{}:{wert}", if i == 0 { '{' } else { ',' }, Value::from(*spalte))?;
    }
    aus.write_all(b"}\n")
}

/// Lists become one cell, their entries separated by `|`.
pub(super) fn als_text(wert: Value) -> String {
    match wert {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Array(alle) => alle.into_iter().map(als_text).collect::<Vec<_>>().join("|"),
        anderer => anderer.to_string(),
    }
}

/// One line. A cell that a spreadsheet would take for a formula gets a quote in front.
pub(super) fn csv(aus: &mut impl Write, zellen: impl Iterator<Item = String>) -> std::io::Result<()> {
    for (i, zelle) in zellen.enumerate() {
        if i > 0 {
            aus.write_all(b";")?;
        }
        let formel = zelle.starts_with(['=', '+', '-', '@', '\t', '\r']) && zelle.parse::<f64>().is_err();
        let zelle = if formel { format!("'{zelle}") } else { zelle };
        if zelle.contains([';', '"', '\n', '\r']) {
            write!(aus, "\"{}\"", zelle.replace('"', "\"\""))?;
        } else {
            aus.write_all(zelle.as_bytes())?;
        }
    }
    aus.write_all(b"\r\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_with_signs_are_quoted_and_formulas_are_text() {
        let mut aus = Vec::new();
        let zellen = ["a", "b;c", "er sagt \"ja\"", "=1+1", "-3.5", "zwei\nZeilen", ""];
        csv(&mut aus, zellen.iter().map(|z| (*z).to_owned())).unwrap();
        assert_eq!(
            String::from_utf8(aus).unwrap(),
            "a;\"b;c\";\"er sagt \"\"ja\"\"\";'=1+1;-3.5;\"zwei\nZeilen\";\r\n"
        );
    }

    #[test]
    fn a_row_is_one_line_of_json() {
        let mut aus = Vec::new();
        json(&mut aus, &["name", "plz", "ort"], vec!["A\nB".into(), json!(["1", "2"]), Value::Null]).unwrap();
        assert_eq!(String::from_utf8(aus).unwrap(), "{\"name\":\"A\\nB\",\"plz\":[\"1\",\"2\"],\"ort\":null}\n");
        assert_eq!(als_text(json!(["1", "2"])), "1|2");
    }
}
