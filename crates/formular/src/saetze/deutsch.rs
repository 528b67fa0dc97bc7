//! The sentences in German.

use grund::Sprache;

use super::formate;
use crate::{Feldfehler, Grund, wert};

pub(super) fn satz(e: &Feldfehler) -> String {
    let f = e.frage.in_sprache(Sprache::De);
    match &e.grund {
        Grund::Fehlt if e.wahl => format!("Wählen Sie bei „{f}“ eine Antwort aus."),
        Grund::Fehlt if e.datei => format!("Laden Sie bei „{f}“ eine Datei hoch."),
        Grund::Fehlt if e.datum => {
            format!("Geben Sie bei „{f}“ Tag, Monat und Jahr ein, zum Beispiel 1 2 2024.")
        }
        Grund::Fehlt => format!("Füllen Sie das Feld „{f}“ aus."),
        Grund::NeuGefragt => format!("Beantworten Sie jetzt auch „{f}“. Die Frage ergibt sich aus Ihren Angaben."),
        Grund::Zeichen(z) => {
            let z = grund::zeichenname(z, ("„", "“"));
            format!("Das Zeichen {z} ist bei „{f}“ nicht möglich. Lassen Sie es weg.")
        }
        Grund::ZuKurz(n) => format!("Geben Sie bei „{f}“ mindestens {n} Zeichen ein."),
        Grund::ZuLang(n) => format!("Kürzen Sie „{f}“ auf höchstens {n} Zeichen."),
        Grund::AndererAufbau(satz, beispiel) => {
            format!("Geben Sie „{f}“ in dieser Form ein: {} Zum Beispiel {beispiel}.", satz.in_sprache(Sprache::De))
        }
        Grund::Regel(satz) => satz.in_sprache(Sprache::De).to_owned(),
        Grund::KeineZahl => format!("Geben Sie bei „{f}“ eine Zahl in Ziffern ein, zum Beispiel 12."),
        Grund::Nachkomma(0) => format!("Geben Sie bei „{f}“ eine ganze Zahl ohne Komma ein."),
        Grund::Nachkomma(n) => format!("Geben Sie bei „{f}“ höchstens {n} Stellen nach dem Komma ein."),
        Grund::ZuKlein(n) => format!("Geben Sie bei „{f}“ mindestens {n} ein."),
        Grund::ZuGross(n) => format!("Geben Sie bei „{f}“ höchstens {n} ein."),
        Grund::KeinDatum => format!(
            "Den Tag bei „{f}“ gibt es nicht im Kalender. Geben Sie Tag, Monat und Jahr ein, zum Beispiel 1 2 2024."
        ),
        Grund::TagFehlt => format!("Geben Sie bei „{f}“ auch den Tag ein."),
        Grund::MonatFehlt => format!("Geben Sie bei „{f}“ auch den Monat ein."),
        Grund::JahrFehlt => format!("Geben Sie bei „{f}“ auch das Jahr ein."),
        Grund::NichtVergangen => format!("Geben Sie bei „{f}“ den heutigen oder einen früheren Tag ein."),
        Grund::NichtZukuenftig => format!("Geben Sie bei „{f}“ den heutigen oder einen späteren Tag ein."),
        Grund::ZuFrueh(t) => {
            format!("Geben Sie bei „{f}“ einen Tag ab dem {} ein.", wert::datum_text(*t, Sprache::De))
        }
        Grund::ZuSpaet(t) => {
            format!("Geben Sie bei „{f}“ einen Tag bis zum {} ein.", wert::datum_text(*t, Sprache::De))
        }
        Grund::NichtZurAuswahl => format!("Wählen Sie bei „{f}“ eine der angebotenen Antworten aus."),
        Grund::KeineMail => {
            format!("Geben Sie bei „{f}“ eine vollständige Adresse ein, zum Beispiel name@beispiel.de.")
        }
        Grund::KeinTelefon => {
            format!("Geben Sie bei „{f}“ eine Telefonnummer mit Vorwahl ein, zum Beispiel 03591 534-0.")
        }
        Grund::KeinePlz => format!("Geben Sie bei „{f}“ fünf Ziffern ein, zum Beispiel 02625."),
        Grund::IbanZeichen => {
            format!("Geben Sie bei „{f}“ nur Buchstaben und Ziffern ein. Die IBAN beginnt mit zwei Buchstaben.")
        }
        Grund::IbanLaenge { land, soll, ist } => {
            format!("Eine IBAN mit {land} hat {soll} Zeichen, bei „{f}“ stehen {ist}. Vergleichen Sie mit Ihrer Karte.")
        }
        Grund::IbanPruefziffer => {
            format!("In „{f}“ ist ein Zeichen vertippt oder vertauscht. Vergleichen Sie mit Ihrer Karte.")
        }
        Grund::KeineUhrzeit => format!("Geben Sie bei „{f}“ Stunde und Minute ein, zum Beispiel 8:30."),
        Grund::UhrzeitAb(z) => format!("Geben Sie bei „{f}“ eine Uhrzeit ab {z} Uhr ein."),
        Grund::UhrzeitBis(z) => format!("Geben Sie bei „{f}“ eine Uhrzeit bis {z} Uhr ein."),
        Grund::ListeMehrere(n) => {
            format!("Bei „{f}“ passen {n} Einträge zu Ihrem Wort. Wählen Sie einen davon aus, oder schreiben Sie mehr.")
        }
        Grund::ListeKeiner => format!("Bei „{f}“ passt kein Eintrag zu Ihrem Wort. Schreiben Sie ein anderes Wort."),
        Grund::SteuerIdAufbau => format!("Geben Sie bei „{f}“ elf Ziffern ein. Die erste ist keine Null."),
        Grund::SteuerIdPruefziffer => {
            format!("In „{f}“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einem Brief vom Finanzamt.")
        }
        Grund::UstIdAufbau => {
            format!(
                "Geben Sie bei „{f}“ zwei Buchstaben für das Land und dann die Nummer ein, zum Beispiel DE136695976."
            )
        }
        Grund::UstIdPruefziffer => {
            format!("In „{f}“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einer Rechnung.")
        }
        Grund::SteuernummerAufbau => format!(
            "Geben Sie bei „{f}“ die Steuernummer aus Sachsen oder Sachsen-Anhalt ein, zum Beispiel 201/123/12340. Aus einem anderen Land geben Sie die 13 Ziffern aus ELSTER ein."
        ),
        Grund::SteuernummerPruefziffer => {
            format!("In „{f}“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit einem Brief vom Finanzamt.")
        }
        Grund::WirtschaftsIdAufbau => format!(
            "Geben Sie bei „{f}“ DE, neun Ziffern, einen Strich und fünf Ziffern ein, zum Beispiel DE136695976-00001."
        ),
        Grund::WirtschaftsIdPruefziffer => format!(
            "In „{f}“ ist eine Ziffer vertippt oder vertauscht. Vergleichen Sie mit der Mitteilung des Bundeszentralamts für Steuern."
        ),
        Grund::KeineRegisternummer => format!(
            "Geben Sie bei „{f}“ das Register und die Nummer ein, zum Beispiel HRB 12345. Register sind HRA, HRB, GnR, GsR, PR und VR."
        ),
        Grund::KeinKennzeichen => format!("Geben Sie bei „{f}“ ein deutsches Kennzeichen ein, zum Beispiel BZ-AB 123."),
        Grund::KennzeichenTrennen => {
            format!("Trennen Sie bei „{f}“ den Ort von den Buchstaben dahinter, zum Beispiel BZ-AB 123.")
        }
        Grund::KeinPunkt => {
            format!(
                "Beschreiben Sie bei „{f}“ den Ort mit Straße und Hausnummer, oder geben Sie Breite und Länge ein, zum Beispiel 51,1814; 14,4244."
            )
        }
        Grund::KeineFlaeche => format!(
            "Beschreiben Sie bei „{f}“ die Fläche genauer, oder geben Sie ihre Ecken ein, jede in eine eigene Zeile, zum Beispiel 51,1814; 14,4244."
        ),
        Grund::FlaecheEcke(n) => format!(
            "Bei „{f}“ ist die Ecke in Zeile {n} nicht lesbar. Geben Sie Breite und Länge ein, zum Beispiel 51,1814; 14,4244."
        ),
        Grund::FlaecheWenige => format!("Geben Sie bei „{f}“ mindestens drei verschiedene Ecken ein."),
        Grund::FlaecheViele(n) => format!("Geben Sie bei „{f}“ höchstens {n} Ecken ein."),
        Grund::FlaecheKreuzt => format!(
            "Bei „{f}“ kreuzen sich zwei Seiten der Fläche. Geben Sie die Ecken der Reihe nach ein, einmal rundherum."
        ),
        Grund::FlaecheWeit => format!(
            "Bei „{f}“ liegen die Ecken sehr weit auseinander. Prüfen Sie, ob Breite und Länge in jeder Zeile stimmen."
        ),
        Grund::UnterschriftName => format!("Schreiben Sie bei „{f}“ Ihren Vor- und Nachnamen."),
        Grund::UnterschriftFehlt => {
            format!("Unterschreiben Sie bei „{f}“: Setzen Sie das Häkchen, oder zeichnen Sie Ihre Unterschrift.")
        }
        Grund::UnterschriftStriche => format!(
            "Die gezeichnete Unterschrift bei „{f}“ ist nicht lesbar. Zeichnen Sie noch einmal, oder setzen Sie das Häkchen."
        ),
        Grund::NichtEingewilligt => format!("Setzen Sie das Häkchen bei „{f}“. Ohne das geht es nicht weiter."),
        Grund::ZuWenigeEintraege(1) => format!("Füllen Sie bei „{f}“ mindestens einen Eintrag aus."),
        Grund::ZuWenigeEintraege(n) => format!("Füllen Sie bei „{f}“ mindestens {n} Einträge aus."),
        Grund::ZuVieleEintraege(n) => format!("Geben Sie bei „{f}“ höchstens {n} an. Entfernen Sie die übrigen."),
        Grund::ZuVieleDateien(n) => {
            format!("Sie können bei „{f}“ höchstens {n} hochladen. Entfernen Sie zuerst eine andere Datei.")
        }
        Grund::DateiZuGross(mb) => {
            format!("Die Datei bei „{f}“ ist zu groß. Laden Sie eine Datei mit höchstens {mb} MB hoch.")
        }
        Grund::DateiFormat(l) => {
            format!("Die Datei bei „{f}“ hat ein anderes Format. Laden Sie {} hoch.", formate(l, Sprache::De))
        }
        Grund::DateiLeer => format!("Die Datei bei „{f}“ ist leer. Wählen Sie eine andere Datei."),
    }
}
