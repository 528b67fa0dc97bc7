//! The sentences in Leichte Sprache. Nobody of those for whom they are has tested them yet.

use grund::Sprache;

use super::formate;
use crate::{Feldfehler, Grund, wert};

pub(super) fn satz(e: &Feldfehler) -> String {
    const S: Sprache = Sprache::Leicht;
    let f = e.frage.in_sprache(S);
    match &e.grund {
        Grund::Fehlt if e.wahl => format!("Bitte wählen Sie eine Antwort aus. Bei der Frage: „{f}“."),
        Grund::Fehlt if e.datei => format!("Bitte laden Sie eine Datei hoch. Bei der Frage: „{f}“."),
        Grund::Fehlt if e.datum => {
            format!("Bitte schreiben Sie Tag, Monat und Jahr. Zum Beispiel: 1 2 2024. Bei der Frage: „{f}“.")
        }
        Grund::Fehlt => format!("Bitte füllen Sie dieses Feld aus: „{f}“."),
        Grund::NeuGefragt => format!("Es gibt eine neue Frage. Bitte antworten Sie auch hier: „{f}“."),
        Grund::Zeichen(z) => {
            let z = grund::zeichenname(z, ("„", "“"));
            format!("Dieses Zeichen geht hier nicht: {z}. Bitte löschen Sie es. Im Feld: „{f}“.")
        }
        Grund::ZuKurz(n) => format!("Der Text ist zu kurz. Schreiben Sie mindestens {n} Zeichen. Im Feld: „{f}“."),
        Grund::ZuLang(n) => format!("Der Text ist zu lang. Es gehen nur {n} Zeichen. Im Feld: „{f}“."),
        Grund::AndererAufbau(satz, beispiel) => {
            format!(
                "Bitte schreiben Sie es so: {} Zum Beispiel: {beispiel}. Im Feld: „{f}“.",
                satz.in_sprache(Sprache::Leicht)
            )
        }
        Grund::Regel(satz) => satz.in_sprache(Sprache::Leicht).to_owned(),
        Grund::KeineZahl => format!("Bitte schreiben Sie eine Zahl. Zum Beispiel: 12. Im Feld: „{f}“."),
        Grund::Nachkomma(0) => format!("Bitte schreiben Sie eine Zahl ohne Komma. Im Feld: „{f}“."),
        Grund::Nachkomma(n) => {
            format!("Hinter dem Komma sind zu viele Ziffern. Es gehen nur {n} Ziffern. Im Feld: „{f}“.")
        }
        Grund::ZuKlein(n) => format!("Die Zahl ist zu klein. Die kleinste Zahl ist: {n}. Im Feld: „{f}“."),
        Grund::ZuGross(n) => format!("Die Zahl ist zu groß. Die größte Zahl ist: {n}. Im Feld: „{f}“."),
        Grund::KeinDatum => {
            format!("Diesen Tag gibt es nicht. Schreiben Sie den Tag zum Beispiel so: 1 2 2024. Im Feld: „{f}“.")
        }
        Grund::TagFehlt => format!("Bitte schreiben Sie auch den Tag. Im Feld: „{f}“."),
        Grund::MonatFehlt => format!("Bitte schreiben Sie auch den Monat. Im Feld: „{f}“."),
        Grund::JahrFehlt => format!("Bitte schreiben Sie auch das Jahr. Im Feld: „{f}“."),
        Grund::NichtVergangen => format!("Bitte schreiben Sie heute oder einen Tag vor heute. Im Feld: „{f}“."),
        Grund::NichtZukuenftig => format!("Bitte schreiben Sie heute oder einen Tag nach heute. Im Feld: „{f}“."),
        Grund::ZuFrueh(t) => {
            format!("Der Tag ist zu früh. Der früheste Tag ist: {}. Im Feld: „{f}“.", wert::datum_text(*t, S))
        }
        Grund::ZuSpaet(t) => {
            format!("Der Tag ist zu spät. Der späteste Tag ist: {}. Im Feld: „{f}“.", wert::datum_text(*t, S))
        }
        Grund::NichtZurAuswahl => format!("Bitte wählen Sie eine Antwort aus der Liste. Bei der Frage: „{f}“."),
        Grund::KeineMail => {
            format!("Bitte schreiben Sie die ganze Adresse. Zum Beispiel: name@beispiel.de. Im Feld: „{f}“.")
        }
        Grund::KeinTelefon => {
            format!("Bitte schreiben Sie die ganze Telefon-Nummer. Zum Beispiel: 03591 534-0. Im Feld: „{f}“.")
        }
        Grund::KeinePlz => format!("Bitte schreiben Sie 5 Ziffern. Zum Beispiel: 02625. Im Feld: „{f}“."),
        Grund::IbanZeichen => {
            format!("Bitte schreiben Sie nur Buchstaben und Zahlen. Am Anfang stehen 2 Buchstaben. Im Feld: „{f}“.")
        }
        Grund::IbanLaenge { land, soll, ist } => {
            format!(
                "Die Nummer mit {land} hat {soll} Zeichen. Im Feld „{f}“ stehen {ist}. Schauen Sie auf Ihre Bank-Karte."
            )
        }
        Grund::IbanPruefziffer => {
            format!("In der Nummer ist ein Schreib-Fehler. Schauen Sie auf Ihre Bank-Karte. Im Feld: „{f}“.")
        }
        Grund::KeineUhrzeit => format!("Bitte schreiben Sie eine Uhr-Zeit. Zum Beispiel: 8:30. Im Feld: „{f}“."),
        Grund::UhrzeitAb(z) => format!("Die Uhr-Zeit ist zu früh. Die früheste Zeit ist: {z} Uhr. Im Feld: „{f}“."),
        Grund::UhrzeitBis(z) => format!("Die Uhr-Zeit ist zu spät. Die späteste Zeit ist: {z} Uhr. Im Feld: „{f}“."),
        Grund::ListeMehrere(n) => {
            format!("Es gibt {n} passende Antworten. Bitte wählen Sie eine aus. Bei der Frage: „{f}“.")
        }
        Grund::ListeKeiner => {
            format!("Zu diesem Wort gibt es keine Antwort. Bitte schreiben Sie ein anderes Wort. Im Feld: „{f}“.")
        }
        Grund::SteuerIdAufbau => format!("Bitte schreiben Sie 11 Ziffern. Im Feld: „{f}“."),
        Grund::SteuerIdPruefziffer => {
            format!("In der Nummer ist ein Schreib-Fehler. Schauen Sie auf einen Brief vom Finanz-Amt. Im Feld: „{f}“.")
        }
        Grund::UstIdAufbau => {
            format!("Bitte schreiben Sie 2 Buchstaben und dann die Nummer. Zum Beispiel: DE136695976. Im Feld: „{f}“.")
        }
        Grund::UstIdPruefziffer => {
            format!("In der Nummer ist ein Schreib-Fehler. Schauen Sie auf eine Rechnung. Im Feld: „{f}“.")
        }
        Grund::SteuernummerAufbau => {
            format!("Bitte schreiben Sie die Steuer-Nummer. Zum Beispiel: 201/123/12340. Im Feld: „{f}“.")
        }
        Grund::SteuernummerPruefziffer => {
            format!("In der Nummer ist ein Schreib-Fehler. Schauen Sie auf einen Brief vom Finanz-Amt. Im Feld: „{f}“.")
        }
        Grund::WirtschaftsIdAufbau => {
            format!("Bitte schreiben Sie die ganze Nummer. Zum Beispiel: DE136695976-00001. Im Feld: „{f}“.")
        }
        Grund::WirtschaftsIdPruefziffer => {
            format!("In der Nummer ist ein Schreib-Fehler. Schauen Sie auf den Brief mit der Nummer. Im Feld: „{f}“.")
        }
        Grund::KeineRegisternummer => {
            format!("Bitte schreiben Sie das Register und die Nummer. Zum Beispiel: HRB 12345. Im Feld: „{f}“.")
        }
        Grund::KeinKennzeichen => {
            format!("Bitte schreiben Sie ein deutsches Kenn-Zeichen. Zum Beispiel: BZ-AB 123. Im Feld: „{f}“.")
        }
        Grund::KennzeichenTrennen => {
            format!("Bitte machen Sie einen Strich hinter den Ort. Zum Beispiel: BZ-AB 123. Im Feld: „{f}“.")
        }
        Grund::KeinPunkt => {
            format!("Bitte schreiben Sie, wo der Ort ist. Zum Beispiel: Am Markt 1, Bautzen. Im Feld: „{f}“.")
        }
        Grund::KeineFlaeche => format!("Bitte schreiben Sie genau, wo die Fläche ist. Bei: „{f}“."),
        Grund::FlaecheEcke(n) => {
            format!("Zeile {n} ist falsch. Bitte schreiben Sie 2 Zahlen. Zum Beispiel: 51,1814; 14,4244. Bei: „{f}“.")
        }
        Grund::FlaecheWenige => {
            format!("Eine Fläche hat mindestens 3 Ecken. Bitte schreiben Sie mehr Ecken. Bei: „{f}“.")
        }
        Grund::FlaecheViele(n) => format!("Das sind zu viele Ecken. Es gehen nur {n} Ecken. Bei: „{f}“."),
        Grund::FlaecheKreuzt => format!(
            "Die Linien von der Fläche kreuzen sich. Bitte gehen Sie einmal um die Fläche herum. Schreiben Sie jede Ecke der Reihe nach. Bei: „{f}“."
        ),
        Grund::FlaecheWeit => {
            format!("Die Ecken sind sehr weit weg voneinander. Bitte prüfen Sie die Zahlen. Bei: „{f}“.")
        }
        Grund::UnterschriftName => format!("Bitte schreiben Sie Ihren Namen. Bei: „{f}“."),
        Grund::UnterschriftFehlt => format!(
            "Bitte unterschreiben Sie. Machen Sie ein Häkchen. Oder zeichnen Sie Ihre Unterschrift. Bei: „{f}“."
        ),
        Grund::UnterschriftStriche => format!(
            "Wir können die Unterschrift nicht lesen. Bitte zeichnen Sie noch einmal. Oder machen Sie ein Häkchen. Bei: „{f}“."
        ),
        Grund::NichtEingewilligt => format!("Bitte machen Sie hier ein Häkchen: „{f}“. Sonst geht es nicht weiter."),
        Grund::ZuWenigeEintraege(n) => format!("Es fehlt etwas. Füllen Sie mindestens {n} aus. Bei: „{f}“."),
        Grund::ZuVieleEintraege(n) => format!("Das sind zu viele. Es gehen nur {n}. Bei: „{f}“."),
        Grund::ZuVieleDateien(n) => {
            format!("Es gehen nur {n} Dateien. Bitte löschen Sie zuerst eine andere Datei. Bei: „{f}“.")
        }
        Grund::DateiZuGross(mb) => format!("Die Datei ist zu groß. Es gehen nur {mb} MB. Bei: „{f}“."),
        Grund::DateiFormat(l) => format!("Diese Datei geht hier nicht. Es gehen: {}. Bei: „{f}“.", formate(l, S)),
        Grund::DateiLeer => format!("Die Datei ist leer. Bitte nehmen Sie eine andere Datei. Bei: „{f}“."),
    }
}
