//! What the situations of the OZG list are about, in a sentence or two, and names that citizens understand where the
//! official one is jargon. Our own words, waiting for an editor's check: they come with the list and go into the same place
//! where editors write theirs, never over them.

mod en;
mod hsb;

/// The languages in which the program has words.
pub(super) const SPRACHEN: [&str; 3] = ["de", "en", "hsb"];

/// Name in the list, name for citizens (empty: the same), text.
type Zeile = (&'static str, &'static str, &'static str);

/// The fields (Themenfelder).
#[rustfmt::skip]
const FELDER: [Zeile; 14] = [
    ("Familie & Kind", "", "Alles rund um Kinder, Partnerschaft und Familie: von der Geburt über die Betreuung bis zu Trennung und Unterhalt."),
    ("Bildung", "", "Schule, Ausbildung, Studium und Weiterbildung: anmelden, fördern lassen, Abschlüsse anerkennen lassen."),
    ("Forschung & Förderung", "", "Zuschüsse und Hilfen für Betriebe und Vorhaben sowie Genehmigungen für die Forschung."),
    ("Arbeit & Ruhestand", "", "Eine neue Stelle, Arbeitslosigkeit, wenig Geld, Rente: welche Hilfen es gibt und wo Sie sie beantragen."),
    ("Steuern & Zoll", "", "Steuern erklären und zahlen, Abgaben anmelden, Waren über die Grenze bringen."),
    ("Recht & Ordnung", "", "Gerichtsverfahren, Hilfe für Opfer von Straftaten, Fundsachen und Hilfe nach Katastrophen."),
    ("Bauen & Wohnen", "", "Umziehen, bauen, kaufen und wohnen: was Sie melden müssen und was Sie genehmigen lassen."),
    ("Querschnitt", "Ausweise, Register und Nachweise", "Ausweise, Urkunden, Auszüge und Bescheinigungen, die man in vielen Lagen braucht."),
    ("Engagement & Hobby", "", "Ehrenamt, Wahlen, Vereine, Tiere und Freizeit: was Sie anmelden, beantragen oder melden können."),
    ("Mobilität & Reisen", "", "Führerschein, Fahrzeug, Parken und Reisen ins Ausland."),
    ("Gesundheit", "", "Vorsorge, Krankheit, Behinderung, Pflege und Tod: Leistungen und Nachweise für Sie und Ihre Angehörigen."),
    ("Ein- & Auswanderung", "", "Nach Deutschland kommen, hier bleiben, Deutsche oder Deutscher werden oder auswandern."),
    ("Unternehmensführung & -entwicklung", "", "Ein Unternehmen gründen, führen, verändern und beenden: Anmeldungen, Erlaubnisse und Pflichten."),
    ("Umwelt", "", "Anlagen, gefährliche Stoffe, Abfall, Wasser, Boden und Natur: Genehmigungen, Anzeigen und Auskünfte."),
];

/// The situations (Lagen).
#[rustfmt::skip]
const LAGEN: [Zeile; 55] = [
    ("Geburt", "", "Sie bekommen ein Kind oder es ist gerade geboren. Hier finden Sie, was Sie melden und welche Hilfen Sie beantragen können."),
    ("Adoption & Pflegekinder", "", "Sie möchten ein Kind adoptieren oder ein Pflegekind aufnehmen."),
    ("Kinderbetreuung", "", "Sie suchen einen Platz in einer Kita oder Unterstützung im Alltag mit Kindern."),
    ("Eheschließung", "", "Sie möchten heiraten. Hier finden Sie, was Sie dafür anmelden und welche Urkunden Sie brauchen."),
    ("Scheidung", "", "Ihre Ehe oder Lebenspartnerschaft endet. Hier finden Sie Verfahren und Fragen des Unterhalts."),
    ("Trennung mit Kind", "", "Sie leben vom anderen Elternteil getrennt. Hier geht es um Sorge, Unterhalt und Hilfen für Ihr Kind."),
    ("Berufsausbildung", "", "Sie beginnen oder machen eine Ausbildung: Schulen, Prüfungen, Förderung und Anerkennung."),
    ("Schule", "", "Ihr Kind geht zur Schule: anmelden, wechseln, Schulweg, Hort und Zuschüsse."),
    ("Studium", "", "Sie studieren oder möchten es: Zugang, Förderung wie BAföG und Anerkennung von Abschlüssen."),
    ("Weiterbildung", "", "Sie lernen neben oder nach dem Beruf weiter. Hier finden Sie Angebote und Förderung."),
    ("Finanzierung & Förderung", "", "Ihr Betrieb oder Ihr Vorhaben braucht Geld. Hier finden Sie Zuschüsse, Darlehen und Bürgschaften."),
    ("Forschung & Entwicklung", "", "Sie forschen oder entwickeln Neues. Hier geht es um Förderung und nötige Genehmigungen."),
    ("Arbeitsplatzwechsel", "", "Sie wechseln die Stelle oder den Beruf: Anerkennung, Zulassung und Nachweise."),
    ("(Drohender) Arbeitsplatzverlust & -suche", "Arbeit verlieren und Arbeit suchen", "Sie haben Ihre Arbeit verloren oder es droht. Hier finden Sie Meldungen, Arbeitslosengeld und Hilfe bei der Suche."),
    ("Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen", "Hilfe, wenn das Geld nicht reicht", "Ihr Geld reicht für das Leben oder die Wohnung nicht aus. Hier finden Sie, welche Hilfen es gibt."),
    ("Altersvorsorge", "", "Sie sorgen für das Alter vor: Auskünfte zu Ihrem Rentenkonto und zu Geldanlagen."),
    ("Rente & Soziale Entschädigung", "", "Sie gehen in Rente oder haben Anspruch auf eine Entschädigung."),
    ("Steuererklärung", "", "Sie erklären Ihre Steuern oder ändern Ihre Freibeträge."),
    ("Steuern & Abgaben", "", "Ihr Betrieb meldet Steuern und Abgaben an und zahlt sie."),
    ("Auslandsgeschäft", "", "Ihr Betrieb verkauft, kauft oder arbeitet im Ausland: Zoll, Nachweise und Absicherung."),
    ("Gerichtliche und außergerichtliche Verfahren", "", "Ihr Betrieb hat mit Widersprüchen, Gerichten, Klagen oder Vollstreckung zu tun."),
    ("Weitere Leistungen", "Fundsachen und Notfälle", "Sie haben etwas verloren oder gefunden, oder Sie brauchen schnelle Hilfe. Im Notfall wählen Sie 112."),
    ("Rechtsverstöße - Anzeigen und Hilfen für Opfer", "", "Ihnen oder anderen ist Unrecht geschehen. Hier finden Sie Schutz und Hilfe. Im Notfall wählen Sie 110."),
    ("Naturkatastrophen", "", "Hochwasser, Sturm oder Feuer haben Schaden angerichtet: Hilfen und Vorsorge."),
    ("Hausbau & Immobilienerwerb", "", "Sie bauen oder kaufen ein Haus oder eine Wohnung für sich. Hier finden Sie Anzeigen, Genehmigungen, Förderung und Nachweise."),
    ("Wohnen & Umzug", "", "Sie ziehen um oder haben ein Anliegen rund um Ihre Wohnung: melden, Müll, Bäume, Steuern."),
    ("Bauen & Immobilien", "", "Sie planen ein Bauvorhaben oder haben ein Grundstück: Genehmigungen, Anzeigen, Vermessung und Anschlüsse."),
    ("Querschnitt Bürger", "Ausweise, Urkunden und Bescheinigungen", "Personalausweis, Urkunden und Bescheinigungen, die Sie in vielen Lagen brauchen."),
    ("Querschnitt Unternehmen", "Register, Auszüge und Beglaubigungen", "Auszüge aus Registern, Führungszeugnis und Beglaubigungen, die Betriebe oft vorlegen müssen."),
    ("Engagement & Beteiligung", "", "Sie wirken mit, wählen, helfen oder möchten etwas melden oder verbessern."),
    ("Veranstaltung durchführen", "", "Sie planen privat oder im Verein eine Veranstaltung, zum Beispiel ein Osterfeuer."),
    ("Fischen & Jagen", "", "Sie angeln oder jagen. Hier finden Sie Scheine, Prüfungen und Erlaubnisse."),
    ("Tierhaltung", "", "Sie halten einen Hund oder ein anderes Tier: anmelden, Steuer, Ausweise und Nachweise."),
    ("Bootsbesitz", "", "Sie haben ein Boot oder möchten eines fahren."),
    ("Führerschein", "", "Sie machen den Führerschein, tauschen ihn um oder haben ihn verloren."),
    ("Kfz-Besitz", "Auto und Parken", "Sie haben ein Auto: zulassen, ummelden, abmelden, Parkausweise und Zufahrten."),
    ("Auslandsaufenthalt", "", "Sie reisen ins Ausland oder leben dort eine Zeit lang: Reisepass, Vorsorge und Hilfe im Notfall."),
    ("Logistik & Transport", "", "Ihr Betrieb befördert Menschen oder Waren: Fahrzeuge, Zulassungen, Erlaubnisse und Nachweise."),
    ("Gesundheitsvorsorge", "", "Sie möchten gesund bleiben: Beratung, Untersuchungen, Belehrungen und Versicherung."),
    ("Krankheit", "", "Sie sind krank oder hatten einen Unfall. Hier finden Sie Leistungen, Meldungen und Hilfen."),
    ("Behinderung", "", "Sie oder Angehörige leben mit einer Behinderung: Ausweis, Geld, Assistenz und Teilhabe."),
    ("Pflege", "", "Sie brauchen Pflege oder pflegen jemanden. Hier finden Sie Hilfen für beide."),
    ("Tod", "", "Ein Mensch ist gestorben: Urkunden, Bestattung, Erbe und Renten für die Angehörigen."),
    ("Einwanderung", "", "Sie kommen nach Deutschland, möchten bleiben oder sich einbürgern lassen."),
    ("Auswanderung", "", "Sie verlassen Deutschland auf Dauer. Hier geht es um Abmeldung, Staatsangehörigkeit und Hilfen zur Rückkehr."),
    ("Unternehmensstart & Gewerbezulassung", "", "Sie gründen ein Unternehmen oder brauchen für Ihre Tätigkeit eine Zulassung."),
    ("Arbeitgeber sein", "", "Sie beschäftigen Menschen oder möchten es: Meldungen, Versicherungen und Erlaubnisse."),
    ("Arbeitssicherheit", "", "Ihre Beschäftigten sollen sicher arbeiten: Schutz, Arbeitszeit und Meldungen."),
    ("Aus-, Weiterbildung & Sachkunde", "", "Sie bilden aus oder müssen Sachkunde nachweisen: Erlaubnisse, Prüfungen und Anerkennung."),
    ("Ausschreibungen & öffentliche Aufträge", "", "Sie möchten Aufträge des Staates bekommen oder Verträge anmelden."),
    ("Statistik- & Berichtspflichten", "", "Ihr Betrieb muss Behörden etwas melden oder Register einsehen."),
    ("Veranstaltungen", "", "Ihr Betrieb plant eine Veranstaltung: Erlaubnisse, Flächen und Ausnahmen."),
    ("Geschäftsauflösung & Unternehmensübergang", "", "Sie geben Ihren Betrieb auf, verkaufen ihn oder er ist zahlungsunfähig."),
    ("Anlagen & Stoffe", "", "Sie betreiben Anlagen oder gehen mit besonderen Stoffen um: Genehmigungen, Anzeigen und Prüfungen."),
    ("Abfall & Umweltschutz", "", "Ihr Betrieb hat mit Abfall, Wasser, Boden oder Natur zu tun: Erlaubnisse, Nachweise und Auskünfte."),
];

/// Name for citizens and text of a situation (`feld`: of a field) of the list in one of [`SPRACHEN`]; `None`: the program
/// has none.
pub(super) fn text(sprache: &str, name: &str, feld: bool) -> Option<(&'static str, &'static str)> {
    let alle: &[Zeile] = match (sprache, feld) {
        ("en", true) => &en::FELDER,
        ("en", false) => &en::LAGEN,
        ("hsb", true) => &hsb::FELDER,
        ("hsb", false) => &hsb::LAGEN,
        (_, true) => &FELDER,
        (_, false) => &LAGEN,
    };
    let (amtlich, buerger, text) = alle.iter().find(|(n, ..)| *n == name)?;
    Some((if buerger.is_empty() { amtlich } else { buerger }, text))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_text_is_short_and_every_name_stands_once() {
        let deutsch = [&FELDER[..], &LAGEN[..]];
        for liste in deutsch.into_iter().chain([&en::FELDER[..], &en::LAGEN[..], &hsb::FELDER[..], &hsb::LAGEN[..]]) {
            let namen: BTreeSet<&str> = liste.iter().map(|(n, ..)| *n).collect();
            assert_eq!(namen.len(), liste.len());
            for (name, buerger, text) in liste {
                assert!((20..=160).contains(&text.chars().count()) && text.ends_with('.'), "{name}: {text}");
                assert!(!buerger.contains("Querschnitt") && (!name.contains("Querschnitt") || !buerger.is_empty()));
            }
        }
        assert_eq!(text("de", "Querschnitt", true).map(|t| t.0), Some("Ausweise, Register und Nachweise"));
        assert_eq!(text("de", "Querschnitt", false), None);
    }

    #[test]
    fn every_language_has_words_for_every_situation() {
        for sprache in SPRACHEN {
            for (liste, feld) in [(&FELDER[..], true), (&LAGEN[..], false)] {
                for (name, ..) in liste {
                    assert!(text(sprache, name, feld).is_some(), "{sprache}: {name}");
                }
            }
        }
        assert_eq!(text("en", "Kfz-Besitz", false).map(|t| t.0), Some("Car and parking"));
        assert_eq!(text("hsb", "Geburt", false).map(|t| t.0), Some("Narod"));
    }
}
