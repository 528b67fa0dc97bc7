//! What people are told: sentences of findings and the few words that a form gets from nowhere else.

use crate::modell::{Hinweis, Regel};

pub(crate) const ERSTE_SEITE: &str = "Allgemeine Angaben";
pub(crate) const LEERE_SEITE: &str = "Dieses Formular hat noch keine Fragen.";
pub(crate) const LEER: &str = "Das Datenschema hat keine Felder. Das Formular hat darum nur eine Seite mit einem Hinweis. Bitte \
                               ergänzen Sie die Fragen.";
pub(crate) const GRUPPE_OHNE_FELDER: &str = "Die Gruppe hat keine Felder, die gefragt werden. Sie fehlt im Formular.";
pub(crate) const INAKTIV: &str = "Das Element ist in FIM inaktiv. Bitte prüfen Sie, ob es noch gefragt werden soll.";
pub(crate) const NIE: &str = "Die Anzahl sagt, dass es nie vorkommt. Es fehlt im Formular.";
pub(crate) const AUSWAHLGRUPPE: &str = "Von den Feldern der Gruppe ist nur eines auszufüllen. Im Formular sind alle freiwillig. \
                                        Bitte ergänzen Sie eine Frage, welches gilt, und Bedingungen.";
pub(crate) const GRUPPE_IN_GRUPPE: &str = "Die Gruppe kommt mehrmals vor und steht in einer Gruppe, die mehrmals vorkommt. Das \
                                           gibt es im Formular nicht: Sie wird nur einmal gefragt.";
pub(crate) const HUNDERT: &str = "Mehr als 100 Einträge nimmt das Formular nicht. Die Grenze ist jetzt 100.";
pub(crate) const MEHRMALS_IN_GRUPPE: &str = "Das Feld kommt mehrmals vor und steht in einer Gruppe, die mehrmals vorkommt. Es \
                                             wird nur einmal gefragt.";
pub(crate) const DATEIEN_IN_GRUPPE: &str = "Alle Einträge einer Gruppe nehmen zusammen höchstens 200 Dateien. Die Gruppe hat jetzt \
                                            weniger Einträge.";
pub(crate) const VERSTECKT: &str = "Das Feld ist versteckt. Es fehlt im Formular. Wenn der Wert gebraucht wird, legen Sie einen \
                                    berechneten Wert an.";
pub(crate) const GESPERRT: &str = "Das Feld zeigt einen Wert, den niemand ändert. Im Formular ist es ein Hinweis.";
pub(crate) const VERMERKE_IN_ZWEI: &str =
    "Vermerke, die keine Regeln sind, kann Fassung 2.0 nicht sagen. Sie bleiben hier im Formular.";
pub(crate) const OHNE_CSV: &str = "Dass eine Datei die Tabelle füllen kann, steht nicht im Datenschema.";
pub(crate) const LISTE_DANEBEN: &str =
    "Das Datenschema nennt die Codeliste nur. Geben Sie ihre Datei (genericode) mit dem Datenschema weiter.";
pub(crate) const ZEIT_IN_ZWEI: &str = "Uhrzeiten kann Fassung 2.0 nicht sagen. Das Feld ist dort eine Textzeile.";
pub(crate) const ZEITPUNKT: &str = "Tag mit Uhrzeit hat im Formular keine eigene Art. Gefragt wird in einer Textzeile.";
pub(crate) const AUSWAHL_OHNE_LISTE: &str = "Zur Auswahl fehlt die Codeliste. Gefragt wird in einer Textzeile. Bitte ergänzen \
                                             Sie die Antworten.";
pub(crate) const EINE_ANTWORT: &str =
    "Die Codeliste hat nur einen Eintrag. Im Formular ist er ein Kästchen zum Ankreuzen.";
pub(crate) const KEINE_TABELLE: &str = "Das Feld erwartet ein Objekt. Im Formular wird eine Datei hochgeladen.";
pub(crate) const VORBEFUELLUNG: &str = "Die Vorbefüllung ist nicht übernommen.";
pub(crate) const LAENGEN: &str = "Die Längen widersprechen sich oder sind keine Zahlen. Sie sind nicht übernommen.";
pub(crate) const WERTE: &str = "Die Grenzen widersprechen sich oder sind so nicht lesbar. Sie sind nicht übernommen.";
pub(crate) const ZU_LANG: &str = "Ein Text hat im Formular höchstens 10000 Zeichen. Die Grenze ist jetzt 10000.";
pub(crate) const MINDESTLAENGE: &str = "Bei langen Texten gibt es keine Mindestlänge. Sie ist nicht übernommen.";
pub(crate) const FORMATE: &str = "Das Formular nimmt PDF, JPG und PNG. Andere Dateiarten sind nicht übernommen.";
pub(crate) const DATEIGROESSE: &str = "Das Formular nimmt 1 bis 50 MB je Datei. Die Grenze ist angepasst.";
pub(crate) const DATEIANZAHL: &str = "Das Formular nimmt bis zu 20 Dateien. Die Grenze ist angepasst.";

pub(crate) const BEDINGUNG_ALS_REGEL: &str = "Die Bedingung steht im Datenschema als Regel in Worten.";
pub(crate) const RECHNUNG_ALS_REGEL: &str = "Der berechnete Wert steht im Datenschema als Regel in Worten.";
pub(crate) const PRUEFREGEL_ALS_REGEL: &str = "Die Prüfregel steht im Datenschema als Regel: ihr Satz und ihre Formel.";
pub(crate) const GRENZE_ALS_REGEL: &str = "Die berechnete Grenze des Tages steht im Datenschema als Regel in Worten.";
pub(crate) const AUTOCOMPLETE: &str = "Die Angaben „autocomplete“ stehen nicht im Datenschema.";
pub(crate) const OHNE_RECHT: &str =
    "Das Datenschema nennt keine Handlungsgrundlage. FIM verlangt sie bei jedem Element.";
pub(crate) const DATEI_IN_ZWEI: &str = "Dateigröße und Dateiarten kann Fassung 2.0 nicht sagen.";

pub(crate) const MUSTERBEISPIEL: &str =
    "Das Beispiel zum Muster ist ausgedacht. Ersetzen Sie es durch eines, das die Menschen kennen.";

pub(crate) fn unsichtbar(texte: usize) -> String {
    format!("Zeichen, die niemand sieht, sind aus dem Formular entfernt. Es waren {texte} Texte.")
}

pub(crate) fn muster_weiter(ausdruck: &str, muster: &str) -> String {
    format!(
        "Das Muster „{ausdruck}“ ist als „{muster}“ übernommen. Es lässt große und kleine Buchstaben zu, auch mit Umlaut."
    )
}

pub(crate) fn verschachtelt(gruppen: usize) -> String {
    let was = if gruppen == 1 { "Eine Gruppe steht".to_owned() } else { format!("{gruppen} Gruppen stehen") };
    format!(
        "{was} in einer anderen. Im Formular stehen die Fragen untereinander. Bei jeder steht, aus welcher Gruppe sie kommt; \
         beim Herunterladen als XDatenfelder stehen sie wieder in ihren Gruppen."
    )
}

pub(crate) fn zwischentitel(titel: &str) -> String {
    format!("Die nächsten Fragen gehören zu „{titel}“.")
}

/// Answers have small values; codes need not.
pub(crate) fn andere_codes(anzahl: usize) -> String {
    let was = if anzahl == 1 { "Ein Code heißt".to_owned() } else { format!("{anzahl} Codes heißen") };
    format!("{was} im Formular anders. Welcher wie, steht unter „codelisten“.")
}

pub(crate) fn doppelte_codes(anzahl: usize) -> String {
    let was = if anzahl == 1 { "Ein Code steht".to_owned() } else { format!("{anzahl} Codes stehen") };
    format!("{was} mehrmals in der Codeliste. Es gilt der erste Eintrag.")
}

/// The frame that editors write at every rule, with nothing in it.
pub(crate) fn leeres_skript(skript: &str) -> bool {
    let zeichen: String = skript.chars().filter(|c| !c.is_whitespace()).collect();
    matches!(zeichen.as_str(), "functionscript(){}" | "functionskript(){}" | "{}")
}

/// A rule is words for people. It stays one, as a note for whoever goes on with the form.
pub(crate) fn regel(regel: &Regel) -> Hinweis {
    let text = regel.text.as_deref().unwrap_or(crate::vermerke::OHNE_TEXT);
    let skript = if regel.skript.as_deref().is_some_and(|s| !leeres_skript(s)) {
        " Ihr Skript wird nicht ausgeführt."
    } else {
        ""
    };
    let satz = format!(
        "Die Regel {} „{}“ ist nur vermerkt. Prüfen Sie, ob eine Bedingung oder eine Rechnung nötig ist.{skript} Ihr Text: {text}",
        regel.id, regel.name
    );
    Hinweis { ort: regel.an.clone(), zeile: Some(regel.zeile), satz }
}
