//! What is wrong with a file that is no XML, in German, with the place.

use roxmltree::Error;

/// The sentence for a fault of the parser.
pub(crate) fn satz(fehler: &Error) -> String {
    let was = match fehler {
        Error::DtdDetected => return "Sie enthält eine DOCTYPE-Angabe. Entfernen Sie diese Zeile.".to_owned(),
        Error::NoRootNode => return "Sie enthält kein Element. Fügen Sie den ganzen Inhalt der Datei ein.".to_owned(),
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => {
            return "Sie hört mitten im Text auf. Fügen Sie den ganzen Inhalt der Datei ein.".to_owned();
        }
        Error::NodesLimitReached | Error::AttributesLimitReached | Error::NamespacesLimitReached => {
            return "Sie hat zu viele Elemente. Teilen Sie den Ablauf auf.".to_owned();
        }
        Error::UnexpectedCloseTag(soll, ist, _) => {
            format!("Hier endet „{ist}“, offen ist aber „{soll}“.")
        }
        Error::UnknownNamespace(praefix, _) => {
            format!("Das Präfix „{praefix}“ ist nicht erklärt (xmlns:{praefix}=\"…\").")
        }
        Error::DuplicatedNamespace(praefix, _) => format!("Das Präfix „{praefix}“ ist zweimal erklärt."),
        Error::DuplicatedAttribute(name, _) => format!("Die Angabe „{name}“ steht zweimal an einem Element."),
        Error::UnknownEntityReference(name, _) => format!("Das Kürzel „&{name};“ gibt es in XML nicht."),
        Error::MalformedEntityReference(_) => "Ein „&“ muss in XML „&amp;“ heißen.".to_owned(),
        Error::NonXmlChar(c, _) => format!("Das Zeichen U+{:04X} darf in XML nicht stehen.", u32::from(*c)),
        Error::InvalidAttributeValue(_) => "Ein „<“ in einer Angabe muss „&lt;“ heißen.".to_owned(),
        _ => "Das ist kein gültiges XML.".to_owned(),
    };
    let stelle = fehler.pos();
    format!("Zeile {}, Spalte {}: {was}", stelle.row, stelle.col)
}
