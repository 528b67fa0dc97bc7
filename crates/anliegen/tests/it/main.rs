//! Concerns: check, questions, Laufzettel.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod klaeren;
mod pruefen;

/// A small concern with every kind of thing in it.
pub const PROBE: &str = r#"
kennung = "probe"
name = "Probe"
kurz = "Ein Anliegen."
art = "leben"
ungeprueft = true
stand = "2026-03-01"

[[frage]]
id = "wohin"
text = "Wohin ziehen Sie?"
antwort = [{ id = "inland", text = "In Deutschland" }, { id = "ausland", text = "Ins Ausland" }]

[[frage]]
id = "was"
text = "Was trifft zu?"
mehrere = true
wenn = [{ wohin = ["inland"] }]
antwort = [{ id = "hund", text = "Ich habe einen Hund." }, { id = "auto", text = "Ich habe ein Auto." }]

[[verfahren]]
id = "anmelden"
name = "Anmelden"
text = "Melden Sie sich an."
leistung = "99115005104000"
wenn = [{ wohin = ["inland"] }]
unterlagen = ["ausweis"]

[[verfahren]]
id = "abmelden"
name = "Abmelden"
text = "Melden Sie sich ab."
leistung = "99115005070000"
wenn = [{ wohin = ["ausland"] }]
unterlagen = ["ausweis"]

[[verfahren]]
id = "auto"
name = "Auto"
text = "Lassen Sie das Auto ummelden."
leistung = "99036008071000"
nach = ["hund"]
wenn = [{ was = ["auto"] }]
unterlagen = ["ausweis", "schein"]

[[verfahren]]
id = "hund"
name = "Hund"
text = "Melden Sie den Hund an."
leistung = "hundesteuer-anmelden"
nach = ["anmelden"]
wenn = [{ was = ["hund"] }]

[[unterlage]]
id = "ausweis"
name = "Personalausweis"

[[unterlage]]
id = "schein"
name = "Fahrzeugschein"
"#;
