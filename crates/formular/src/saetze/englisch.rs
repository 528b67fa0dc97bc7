//! The sentences in English.

use grund::Sprache;

use super::formate;
use crate::{Feldfehler, Grund, wert};

pub(super) fn satz(e: &Feldfehler) -> String {
    let f = e.frage.in_sprache(Sprache::En);
    match &e.grund {
        Grund::Fehlt if e.wahl => format!("Choose an answer for “{f}”."),
        Grund::Fehlt if e.datei => format!("Upload a file for “{f}”."),
        Grund::Fehlt if e.datum => format!("Enter day, month and year for “{f}”, for example 1 2 2024."),
        Grund::Fehlt => format!("Fill in “{f}”."),
        Grund::NeuGefragt => format!("Please also answer “{f}”. The question follows from what you entered."),
        Grund::Zeichen(z) => {
            let z = grund::zeichenname(z, ("“", "”"));
            format!("The character {z} cannot be used in “{f}”. Leave it out.")
        }
        Grund::ZuKurz(n) => format!("Enter at least {n} characters for “{f}”."),
        Grund::ZuLang(n) => format!("Shorten “{f}” to {n} characters or fewer."),
        Grund::AndererAufbau(satz, beispiel) => {
            format!("Enter “{f}” in this form: {} For example {beispiel}.", satz.in_sprache(Sprache::En))
        }
        Grund::Regel(satz) => satz.in_sprache(Sprache::En).to_owned(),
        Grund::KeineZahl => format!("Enter a number in digits for “{f}”, for example 12."),
        Grund::Nachkomma(0) => format!("Enter a whole number for “{f}”."),
        Grund::Nachkomma(n) => format!("Enter no more than {n} decimal places for “{f}”."),
        Grund::ZuKlein(n) => format!("Enter {n} or more for “{f}”."),
        Grund::ZuGross(n) => format!("Enter {n} or less for “{f}”."),
        Grund::KeinDatum => {
            format!("The day in “{f}” is not in the calendar. Enter day, month and year, for example 1 2 2024.")
        }
        Grund::TagFehlt => format!("Enter the day for “{f}” as well."),
        Grund::MonatFehlt => format!("Enter the month for “{f}” as well."),
        Grund::JahrFehlt => format!("Enter the year for “{f}” as well."),
        Grund::NichtVergangen => format!("Enter today or an earlier day for “{f}”."),
        Grund::NichtZukuenftig => format!("Enter today or a later day for “{f}”."),
        Grund::ZuFrueh(t) => format!("Enter {} or a later day for “{f}”.", wert::datum_text(*t, Sprache::En)),
        Grund::ZuSpaet(t) => format!("Enter {} or an earlier day for “{f}”.", wert::datum_text(*t, Sprache::En)),
        Grund::NichtZurAuswahl => format!("Choose one of the answers offered for “{f}”."),
        Grund::KeineMail => format!("Enter a complete address for “{f}”, for example name@example.com."),
        Grund::KeinTelefon => {
            format!("Enter a telephone number with area code for “{f}”, for example 03591 534-0.")
        }
        Grund::KeinePlz => format!("Enter five digits for “{f}”, for example 02625."),
        Grund::IbanZeichen => format!("Enter only letters and digits for “{f}”. An IBAN starts with two letters."),
        Grund::IbanLaenge { land, soll, ist } => {
            format!("An IBAN with {land} has {soll} characters, “{f}” has {ist}. Compare it with your card.")
        }
        Grund::IbanPruefziffer => {
            format!("A character in “{f}” is mistyped or swapped. Compare it with your card.")
        }
        Grund::KeineUhrzeit => format!("Enter hour and minute for “{f}”, for example 8:30."),
        Grund::UhrzeitAb(z) => format!("Enter a time from {z} on for “{f}”."),
        Grund::UhrzeitBis(z) => format!("Enter a time up to {z} for “{f}”."),
        Grund::ListeMehrere(n) => {
            format!("{n} entries fit what you wrote for “{f}”. Choose one of them, or write more.")
        }
        Grund::ListeKeiner => format!("No entry fits what you wrote for “{f}”. Write another word."),
        Grund::SteuerIdAufbau => format!("Enter eleven digits for “{f}”. The first is not a zero."),
        Grund::SteuerIdPruefziffer => {
            format!("A digit in “{f}” is wrong or swapped. Compare it with a letter of the tax office.")
        }
        Grund::UstIdAufbau => {
            format!("Enter two letters for the country and then the number for “{f}”, for example DE136695976.")
        }
        Grund::UstIdPruefziffer => format!("A digit in “{f}” is wrong or swapped. Compare it with an invoice."),
        Grund::SteuernummerAufbau => format!(
            "Enter the tax number from Saxony or Saxony-Anhalt for “{f}”, for example 201/123/12340. From another state enter the 13 digits from ELSTER."
        ),
        Grund::SteuernummerPruefziffer => {
            format!("A digit in “{f}” is wrong or swapped. Compare it with a letter of the tax office.")
        }
        Grund::WirtschaftsIdAufbau => {
            format!("Enter DE, nine digits, a hyphen and five digits for “{f}”, for example DE136695976-00001.")
        }
        Grund::WirtschaftsIdPruefziffer => format!(
            "A digit in “{f}” is wrong or swapped. Compare it with the letter of the Federal Central Tax Office."
        ),
        Grund::KeineRegisternummer => format!(
            "Enter the register and the number for “{f}”, for example HRB 12345. Registers are HRA, HRB, GnR, GsR, PR and VR."
        ),
        Grund::KeinKennzeichen => format!("Enter a German number plate for “{f}”, for example BZ-AB 123."),
        Grund::KennzeichenTrennen => {
            format!("Separate the place from the letters behind it in “{f}”, for example BZ-AB 123.")
        }
        Grund::KeinPunkt => {
            format!(
                "Describe the place in “{f}” with street and number, or enter latitude and longitude, for example 51.1814; 14.4244."
            )
        }
        Grund::KeineFlaeche => format!(
            "Describe the area in “{f}” more exactly, or enter its corners, each on a line of its own, for example 51.1814; 14.4244."
        ),
        Grund::FlaecheEcke(n) => format!(
            "The corner in line {n} of “{f}” cannot be read. Enter latitude and longitude, for example 51.1814; 14.4244."
        ),
        Grund::FlaecheWenige => format!("Enter at least three different corners for “{f}”."),
        Grund::FlaecheViele(n) => format!("Enter no more than {n} corners for “{f}”."),
        Grund::FlaecheKreuzt => {
            format!("Two sides of the area in “{f}” cross. Enter the corners in order, once around.")
        }
        Grund::FlaecheWeit => {
            format!("The corners in “{f}” lie very far apart. Check latitude and longitude in each line.")
        }
        Grund::UnterschriftName => format!("Write your first and last name for “{f}”."),
        Grund::UnterschriftFehlt => format!("Sign “{f}”: tick the box, or draw your signature."),
        Grund::UnterschriftStriche => {
            format!("The signature drawn for “{f}” cannot be read. Draw it again, or tick the box.")
        }
        Grund::NichtEingewilligt => format!("Tick the box “{f}”. It cannot go on without it."),
        Grund::ZuWenigeEintraege(n) => format!("Fill in at least {n} for “{f}”."),
        Grund::ZuVieleEintraege(n) => format!("Enter no more than {n} for “{f}”. Remove the others."),
        Grund::ZuVieleDateien(n) => format!("You can upload {n} for “{f}”. Remove another file first."),
        Grund::DateiZuGross(mb) => format!("The file for “{f}” is too large. Upload a file of {mb} MB or less."),
        Grund::DateiFormat(l) => {
            format!("The file for “{f}” has another format. Upload {}.", formate(l, Sprache::En))
        }
        Grund::DateiLeer => format!("The file for “{f}” is empty. Choose another file."),
    }
}
