//! The services of the demonstration: what citizens and companies ask for most, with the facts of the LeiKa list of
//! October 2019 (key, name, Typisierung, OZG number; KDN.nrw, MIT). What the citizens call it and the sentence about it are
//! our own and wait for an editor's check. Who does it (municipality, shared administration, Kreis, Land) is how it often
//! is, not how the law of a state has it: the demonstration says so on every page.

use crate::katalog::{
    Leistungsart::{self, Detail, Verrichtung},
    Zielgruppe::{self, Buerger, Unternehmen},
};

/// Whose office does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ebene {
    /// Each municipality.
    Gemeinde,
    /// The administration that a municipality has, its own or the one of its Verband.
    Verwaltung,
    /// The Kreis or the kreisfreie Stadt.
    Kreis,
    /// The Land.
    Land,
}

use Ebene::{Gemeinde, Kreis, Land, Verwaltung};

/// One service.
#[derive(Debug, Clone, Copy)]
pub(super) struct Demodienst {
    pub(super) leika: &'static str,
    pub(super) art: Leistungsart,
    pub(super) typisierung: &'static str,
    pub(super) ozg: &'static str,
    pub(super) katalogname: &'static str,
    pub(super) ebene: Ebene,
    pub(super) amt: &'static str,
    pub(super) zielgruppen: &'static [Zielgruppe],
    pub(super) name: &'static str,
    pub(super) kurz: &'static str,
}

#[allow(clippy::too_many_arguments, reason = "a table, one line a service")]
const fn l(
    leika: &'static str,
    art: Leistungsart,
    typisierung: &'static str,
    ozg: &'static str,
    katalogname: &'static str,
    ebene: Ebene,
    amt: &'static str,
    zielgruppen: &'static [Zielgruppe],
    name: &'static str,
    kurz: &'static str,
) -> Demodienst {
    Demodienst { leika, art, typisierung, ozg, katalogname, ebene, amt, zielgruppen, name, kurz }
}

#[rustfmt::skip]
pub(super) const DIENSTE: &[Demodienst] = &[
    l("99008001012000", Verrichtung, "2/3", "10119", "Personalausweis Ausstellung", Verwaltung, "Bürgerbüro", &[Buerger], "Personalausweis beantragen", "Wer 16 Jahre oder älter ist, braucht einen gültigen Personalausweis oder Reisepass."),
    l("99008001012002", Detail, "2/3", "10119", "Personalausweis Ausstellung vorläufig", Verwaltung, "Bürgerbüro", &[Buerger], "Vorläufigen Personalausweis beantragen", "Wenn Sie sofort einen Ausweis brauchen, erhalten Sie einen vorläufigen."),
    l("99085001012000", Verrichtung, "2/3", "10177", "Reisepass Ausstellung", Verwaltung, "Bürgerbüro", &[Buerger], "Reisepass beantragen", "Mit dem Reisepass weisen Sie sich bei Reisen ins Ausland aus."),
    l("99115005104000", Verrichtung, "2/3", "10124", "Wohnsitz Anmeldung", Verwaltung, "Bürgerbüro", &[Buerger], "Wohnsitz anmelden", "Wer umzieht, meldet sich in der neuen Gemeinde an."),
    l("99115005070000", Verrichtung, "2/3", "10124", "Wohnsitz Abmeldung", Verwaltung, "Bürgerbüro", &[Buerger], "Wohnsitz abmelden", "Wer ins Ausland zieht oder eine Nebenwohnung aufgibt, meldet sich ab."),
    l("99115005011000", Verrichtung, "2/3", "10124", "Wohnsitz Änderung", Verwaltung, "Bürgerbüro", &[Buerger], "Haupt- und Nebenwohnung ändern", "Sie sagen der Meldebehörde, welche Wohnung Ihre Hauptwohnung ist."),
    l("99115004001000", Verrichtung, "2/3", "10559", "Melderegisterauskunft Erteilung", Verwaltung, "Bürgerbüro", &[Buerger, Unternehmen], "Auskunft aus dem Melderegister", "Sie erfahren die Anschrift einer Person, die Sie eindeutig benennen."),
    l("99115002060000", Verrichtung, "2/3", "10111", "Auskunfts- und Übermittlungssperren im Melderegister Eintragung", Verwaltung, "Bürgerbüro", &[Buerger], "Auskunftssperre und Übermittlungssperre eintragen lassen", "Sie schützen Ihre Daten im Melderegister vor Auskünften."),
    l("99049001001000", Verrichtung, "1", "10562", "Führungszeugnis Erteilung", Verwaltung, "Bürgerbüro", &[Buerger], "Führungszeugnis beantragen", "Das Führungszeugnis zeigt, ob Sie vorbestraft sind."),
    l("99014007035000", Verrichtung, "2/3", "10571", "Unterschriften Beglaubigung", Verwaltung, "Bürgerbüro", &[Buerger], "Unterschrift beglaubigen lassen", "Die Behörde bestätigt, dass eine Unterschrift von Ihnen ist."),
    l("99128009012000", Verrichtung, "2/3", "10145", "Wahlschein Ausstellung", Verwaltung, "Bürgerbüro", &[Buerger], "Wahlschein beantragen", "Mit dem Wahlschein wählen Sie per Brief oder in einem anderen Wahlraum."),
    l("99128008104000", Verrichtung, "2/3", "10144", "Wahlhelfer Anmeldung", Verwaltung, "Bürgerbüro", &[Buerger], "Als Wahlhelferin oder Wahlhelfer mitmachen", "Sie helfen am Wahltag im Wahlraum."),
    l("99027002012000", Verrichtung, "2/3", "10557", "Geburtsurkunde Ausstellung", Verwaltung, "Standesamt", &[Buerger], "Geburtsurkunde beantragen", "Die Urkunde beweist, wann und wo jemand geboren ist."),
    l("99059004012000", Verrichtung, "2/3", "10026", "Eheurkunde Ausstellung", Verwaltung, "Standesamt", &[Buerger], "Eheurkunde beantragen", "Die Urkunde beweist, dass zwei Menschen verheiratet sind."),
    l("99101004012000", Verrichtung, "2/3", "10237", "Sterbeurkunde Ausstellung", Verwaltung, "Standesamt", &[Buerger], "Sterbeurkunde beantragen", "Die Urkunde beweist, wann und wo jemand gestorben ist."),
    l("99059001104000", Verrichtung, "2/3", "10026", "Eheschließung Anmeldung", Verwaltung, "Standesamt", &[Buerger], "Eheschließung anmelden", "Wer heiraten möchte, meldet das beim Standesamt an."),
    l("99133001026000", Verrichtung, "2/3", "10001", "Erklärung zur Vaterschaftsanerkennung Beurkundung", Verwaltung, "Standesamt", &[Buerger], "Vaterschaft anerkennen", "Der Vater erklärt, dass das Kind seines ist."),
    l("99073001022000", Verrichtung, "4", "10135", "Kirchenaustritt Bescheinigung", Verwaltung, "Standesamt", &[Buerger], "Aus der Kirche austreten", "Sie erklären den Austritt persönlich beim Standesamt."),
    l("99050012104000", Verrichtung, "2/3", "10294", "Gewerbe Anmeldung", Verwaltung, "Gewerbeamt", &[Unternehmen], "Gewerbe anmelden", "Wer ein Gewerbe beginnt, zeigt das an."),
    l("99050012071000", Verrichtung, "2/3", "10294", "Gewerbe Ummeldung", Verwaltung, "Gewerbeamt", &[Unternehmen], "Gewerbe ummelden", "Wer mit dem Betrieb umzieht oder etwas anderes anbietet, meldet das Gewerbe um."),
    l("99050012070000", Verrichtung, "2/3", "10294", "Gewerbe Abmeldung", Verwaltung, "Gewerbeamt", &[Unternehmen], "Gewerbe abmelden", "Wer den Betrieb aufgibt, meldet das Gewerbe ab."),
    l("99025002169000", Verrichtung, "4", "10294", "Gaststättengewerbe Anzeige", Verwaltung, "Gewerbeamt", &[Unternehmen], "Gaststätte anzeigen", "Wer eine Gaststätte eröffnet, zeigt das an."),
    l("99050023005000", Verrichtung, "2/3", "10294", "Reisegewerbe Erlaubnis", Verwaltung, "Gewerbeamt", &[Unternehmen], "Reisegewerbekarte beantragen", "Wer ohne Bestellung von Ort zu Ort verkauft, braucht eine Erlaubnis."),
    l("99052001055000", Verrichtung, "2/3", "10564", "Gewerberegisterauszug Übermittlung", Verwaltung, "Gewerbeamt", &[Buerger, Unternehmen], "Auskunft aus dem Gewerberegister", "Sie erfahren, ob und unter welcher Anschrift ein Gewerbe gemeldet ist."),
    l("99063010006000", Verrichtung, "4", "10147", "Osterfeuer Genehmigung", Gemeinde, "Ordnungsamt", &[Buerger], "Osterfeuer genehmigen lassen", "Ein Brauchtumsfeuer melden Sie vorher an."),
    l("99089045007000", Verrichtung, "2/3", "10347", "Ausnahme vom Verbot des Abbrennens pyrotechnischer Gegenstände der Kategorie 2 Zulassung", Gemeinde, "Ordnungsamt", &[Buerger], "Feuerwerk außerhalb von Silvester", "Wer an anderen Tagen ein Feuerwerk zünden möchte, braucht eine Ausnahme."),
    l("99089017152000", Verrichtung, "2/3", "10244", "Fundsachen Herausgabe", Gemeinde, "Ordnungsamt", &[Buerger], "Fundsachen abholen", "Verlorenes wird im Fundbüro aufbewahrt und Ihnen wiedergegeben."),
    l("99108001001000", Verrichtung, "2/3", "10173", "Bewohnerparkausweis Erteilung", Gemeinde, "Ordnungsamt", &[Buerger], "Bewohnerparkausweis beantragen", "Mit dem Ausweis parken Sie in der Nähe Ihrer Wohnung."),
    l("99110009070000", Verrichtung, "2/3", "10160", "Hundehaltung Abmeldung", Gemeinde, "Steueramt", &[Buerger], "Hund abmelden", "Wenn Sie keinen Hund mehr halten oder wegziehen, melden Sie ihn ab."),
    l("99102013010000", Verrichtung, "4", "10160", "Hundesteuer Befreiung", Gemeinde, "Steueramt", &[Buerger], "Befreiung von der Hundesteuer", "Für manche Hunde zahlen Sie auf Antrag keine Steuer."),
    l("99102012002000", Verrichtung, "2/3", "10117", "Grundsteuer Festsetzung", Gemeinde, "Steueramt", &[Buerger, Unternehmen], "Grundsteuer", "Wer Grund oder ein Haus besitzt, zahlt Grundsteuer."),
    l("99102017002000", Verrichtung, "4", "10126", "Zweitwohnungssteuer Festsetzung", Gemeinde, "Steueramt", &[Buerger], "Zweitwohnungssteuer", "Manche Gemeinden erheben eine Steuer auf Nebenwohnungen."),
    l("99108012005000", Verrichtung, "2/3", "10348", "Sondernutzung von Straßen Erlaubnis", Gemeinde, "Bauamt", &[Buerger, Unternehmen], "Straße für andere Zwecke nutzen", "Wer auf der Straße etwas aufstellt oder verkauft, braucht eine Erlaubnis."),
    l("99108018137000", Verrichtung, "2/3", "10136", "Straßenschaden Beseitigung", Gemeinde, "Bauamt", &[Buerger], "Schaden an der Straße melden", "Sie melden Löcher und andere Schäden, die Gemeinde beseitigt sie."),
    l("99108020224000", Verrichtung, "2/3", "10136", "Störung der Straßenbeleuchtung Behebung", Gemeinde, "Bauamt", &[Buerger], "Ausfall der Straßenbeleuchtung melden", "Sie melden eine Laterne, die nicht leuchtet."),
    l("99093003001000", Verrichtung, "2/3", "10112", "Baumfällgenehmigung Erteilung", Gemeinde, "Bauamt", &[Buerger], "Baum fällen", "Für geschützte Bäume brauchen Sie vorher eine Genehmigung."),
    l("99041004034000", Verrichtung, "2/3", "10019", "Kindertagesstätte Aufnahme", Gemeinde, "Amt für Bildung und Kultur", &[Buerger], "Platz in der Kindertagesstätte", "Sie melden Ihr Kind für Krippe, Kindergarten oder Hort an."),
    l("99077020040000", Verrichtung, "4", "10014", "Bibliotheksausweis Ausgabe", Gemeinde, "Amt für Bildung und Kultur", &[Buerger], "Bibliotheksausweis beantragen", "Mit dem Ausweis leihen Sie Bücher und andere Medien aus."),
    l("99023001012000", Verrichtung, "2/3", "10169", "Führerschein Ausstellung", Kreis, "Straßenverkehrsamt", &[Buerger], "Führerschein beantragen", "Für das Fahren von Kraftfahrzeugen brauchen Sie eine Fahrerlaubnis."),
    l("99023001051000", Verrichtung, "2/3", "10169", "Führerschein Umtausch", Kreis, "Straßenverkehrsamt", &[Buerger], "Führerschein umtauschen", "Alte Führerscheine werden gegen neue getauscht."),
    l("99036008007000", Verrichtung, "2/3", "10439", "Kraftfahrzeug Zulassung", Kreis, "Kfz-Zulassungsstelle", &[Buerger, Unternehmen], "Auto zulassen", "Ein Fahrzeug darf erst auf die Straße, wenn es zugelassen ist."),
    l("99036008071000", Verrichtung, "2/3", "10439", "Kraftfahrzeug Ummeldung", Kreis, "Kfz-Zulassungsstelle", &[Buerger, Unternehmen], "Auto ummelden", "Nach Umzug oder Kauf melden Sie das Fahrzeug um."),
    l("99036008003000", Verrichtung, "2/3", "10439", "Kraftfahrzeug Stilllegung", Kreis, "Kfz-Zulassungsstelle", &[Buerger, Unternehmen], "Auto abmelden", "Wer ein Fahrzeug nicht mehr nutzt, setzt es außer Betrieb."),
    l("99036009072000", Verrichtung, "2/3", "10436", "Kraftfahrzeugkennzeichen Reservierung", Kreis, "Kfz-Zulassungsstelle", &[Buerger, Unternehmen], "Wunschkennzeichen reservieren", "Sie suchen sich ein freies Kennzeichen aus."),
    l("99107023017000", Verrichtung, "2/3", "10092", "Wohngeld Bewilligung", Kreis, "Sozialamt", &[Buerger], "Wohngeld beantragen", "Wohngeld ist ein Zuschuss zur Miete oder zu den Kosten der eigenen Wohnung."),
    l("99107009017000", Verrichtung, "2/3", "10084", "Grundsicherung im Alter und bei Erwerbsminderung (SGB XII) Bewilligung", Kreis, "Sozialamt", &[Buerger], "Grundsicherung im Alter und bei Erwerbsminderung", "Wenn Rente und Einkommen nicht reichen, erhalten Sie Grundsicherung."),
    l("99107014017000", Verrichtung, "2/3", "10218", "Hilfe zur Pflege Bewilligung", Kreis, "Sozialamt", &[Buerger], "Hilfe zur Pflege", "Reichen Pflegeversicherung und Einkommen nicht, hilft das Sozialamt."),
    l("99015007012000", Verrichtung, "2/3", "10214", "Schwerbehindertenausweis Ausstellung", Kreis, "Sozialamt", &[Buerger], "Schwerbehindertenausweis beantragen", "Der Ausweis weist eine Schwerbehinderung nach."),
    l("99107032148000", Verrichtung, "1, 2/3", "10088", "Leistungen für Bildung und Teilhabe bei Kindern, Jugendlichen und jungen Erwachsenen (SGB XII) Erbringung", Kreis, "Sozialamt", &[Buerger], "Bildung und Teilhabe für Kinder", "Zuschüsse zu Schulbedarf, Ausflügen, Mittagessen und Verein."),
    l("99022001017000", Verrichtung, "2", "10056", "Ausbildungsförderung Bewilligung", Kreis, "Amt für Ausbildungsförderung", &[Buerger], "BAföG für Schülerinnen und Schüler", "Geld für die Ausbildung, wenn es in der Familie nicht reicht."),
    l("99041006017000", Verrichtung, "2/3", "10000", "Elterngeld Bewilligung", Kreis, "Jugendamt", &[Buerger], "Elterngeld beantragen", "Elterngeld gleicht Einkommen aus, das nach der Geburt wegfällt."),
    l("99107021017000", Verrichtung, "2/3", "10035", "Unterhaltsvorschuss Bewilligung", Kreis, "Jugendamt", &[Buerger], "Unterhaltsvorschuss beantragen", "Zahlt der andere Elternteil nicht, springt das Jugendamt ein."),
    l("99013005026000", Verrichtung, "2/3", "10009", "Sorgeerklärung Beurkundung", Kreis, "Jugendamt", &[Buerger], "Gemeinsame Sorge erklären", "Eltern, die nicht verheiratet sind, erklären die gemeinsame Sorge."),
    l("99012008001000", Verrichtung, "4", "10519", "Baugenehmigung Erteilung", Kreis, "Bauaufsichtsamt", &[Buerger, Unternehmen], "Baugenehmigung beantragen", "Wer baut, umbaut oder anders nutzt, braucht meist eine Genehmigung."),
    l("99012010001000", Verrichtung, "4", "10519", "Bauvorbescheid Erteilung", Kreis, "Bauaufsichtsamt", &[Buerger, Unternehmen], "Bauvorbescheid beantragen", "Vor dem Bauantrag klären Sie einzelne Fragen zum Vorhaben."),
    l("99010001001000", Verrichtung, "2/3", "10255", "Aufenthaltserlaubnis Erteilung", Kreis, "Ausländerbehörde", &[Buerger], "Aufenthaltserlaubnis beantragen", "Wer aus einem Staat außerhalb der EU kommt, braucht eine Erlaubnis."),
    l("99099002006000", Verrichtung, "2/3", "10257", "Einbürgerung Genehmigung", Kreis, "Ausländerbehörde", &[Buerger], "Deutsche Staatsangehörigkeit beantragen", "Wer schon länger in Deutschland lebt, kann eingebürgert werden."),
    l("99001009004000", Verrichtung, "5", "10110", "Sperrmüll Entsorgung", Kreis, "Umweltamt", &[Buerger], "Sperrmüll abholen lassen", "Große Gegenstände aus dem Haushalt werden abgeholt."),
    l("99067004001000", Verrichtung, "2/3", "10149", "Jagdschein Erteilung", Kreis, "Umweltamt", &[Buerger], "Jagdschein beantragen", "Wer jagt, braucht einen Jagdschein."),
    l("99003002022000", Verrichtung, "2/3", "10181", "Belehrung nach dem Infektionsschutzgesetz Bescheinigung", Kreis, "Gesundheitsamt", &[Buerger, Unternehmen], "Belehrung für den Umgang mit Lebensmitteln", "Wer mit Lebensmitteln arbeitet, wird vorher belehrt."),
    l("99018001001000", Verrichtung, "2/3", "10069", "Approbation als Arzt Erteilung", Land, "Landesprüfungsamt für Gesundheitsberufe", &[Buerger], "Zulassung als Ärztin oder Arzt", "Die Approbation erlaubt es, als Ärztin oder Arzt zu arbeiten."),
    l("99131004027000", Verrichtung, "2/3", "10064", "berufliche Aufstiegsfortbildung Förderung", Land, "Förderstelle für Ausbildung", &[Buerger], "Aufstiegs-BAföG beantragen", "Förderung für den Meister und andere Fortbildungen."),
    l("99019034007000", Verrichtung, "4", "10063", "Lehramtsreferendariat Zulassung", Land, "Landesamt für Schule und Bildung", &[Buerger], "Vorbereitungsdienst für Lehrkräfte", "Nach dem Studium bewerben Sie sich um den Vorbereitungsdienst."),
];

/// The OZG services they belong to, with situation and field.
#[rustfmt::skip]
pub(super) const OZG: &[(&str, &str, &str, &str)] = &[
    ("10000", "Elterngeld", "Geburt", "Familie & Kind"),
    ("10001", "Erklärung zur Vaterschafts-/Mutterschaftsanerkennung", "Geburt", "Familie & Kind"),
    ("10009", "Sorgeerklärung", "Geburt", "Familie & Kind"),
    ("10014", "Bibliotheksausweis", "Kinderbetreuung", "Familie & Kind"),
    ("10019", "Kindertagesbetreuung", "Kinderbetreuung", "Familie & Kind"),
    ("10026", "Eheschließung und -beurkundung", "Eheschließung", "Familie & Kind"),
    ("10035", "Unterhaltsvorschuss", "Trennung mit Kind", "Familie & Kind"),
    ("10056", "Ausbildungsförderung (BAföG)", "Studium", "Bildung"),
    ("10063", "Zulassung zum Referendariat", "Studium", "Bildung"),
    ("10064", "Aufstiegsfortbildungsförderung (AFBG)", "Weiterbildung", "Bildung"),
    ("10069", "Zulassung für reglementierte Berufe", "Arbeitsplatzwechsel", "Arbeit & Ruhestand"),
    ("10084", "Grundsicherung im Alter und bei Erwerbsminderung", "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen", "Arbeit & Ruhestand"),
    ("10088", "Bedarf für Bildung und Teilhabe", "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen", "Arbeit & Ruhestand"),
    ("10092", "Wohngeld", "Finanzielle Existenzsicherung/Unterstützung bei finanziellen Problemen", "Arbeit & Ruhestand"),
    ("10110", "Abfallentsorgung", "Wohnen & Umzug", "Bauen & Wohnen"),
    ("10111", "Auskunfts- und Übermittlungssperren im Melderegister, Adressbuchsperre", "Wohnen & Umzug", "Bauen & Wohnen"),
    ("10112", "Baumfällgenehmigung", "Wohnen & Umzug", "Bauen & Wohnen"),
    ("10117", "Grundsteuer", "Wohnen & Umzug", "Bauen & Wohnen"),
    ("10119", "Personalausweis", "Querschnitt Bürger", "Querschnitt"),
    ("10124", "Wohnsitzmeldungen", "Wohnen & Umzug", "Bauen & Wohnen"),
    ("10126", "Zweitwohnungssteuer", "Wohnen & Umzug", "Bauen & Wohnen"),
    ("10135", "Kirchenaustritt", "Engagement & Beteiligung", "Engagement & Hobby"),
    ("10136", "Mängel melden", "Engagement & Beteiligung", "Engagement & Hobby"),
    ("10144", "Wahlhelferanmeldung und -verpflichtung", "Engagement & Beteiligung", "Engagement & Hobby"),
    ("10145", "Wahlschein und Briefwahl", "Engagement & Beteiligung", "Engagement & Hobby"),
    ("10147", "Osterfeuer", "Veranstaltung durchführen", "Engagement & Hobby"),
    ("10149", "Jagdschein und -erlaubnis", "Fischen & Jagen", "Engagement & Hobby"),
    ("10160", "Hundehaltung", "Tierhaltung", "Engagement & Hobby"),
    ("10169", "Führerschein", "Führerschein", "Mobilität & Reisen"),
    ("10173", "Parkausweise und Zufahrtsberechtigungen", "Kfz-Besitz", "Mobilität & Reisen"),
    ("10177", "Reisepass", "Auslandsaufenthalt", "Mobilität & Reisen"),
    ("10181", "Gesundheitsberatungen, -untersuchungen und -bescheinigungen", "Gesundheitsvorsorge", "Gesundheit"),
    ("10214", "Schwerbehindertenausweis", "Behinderung", "Gesundheit"),
    ("10218", "Hilfe zur Pflege", "Pflege", "Gesundheit"),
    ("10237", "Sterbeurkunde", "Tod", "Gesundheit"),
    ("10244", "Fundsachen", "Weitere Leistungen", "Recht & Ordnung"),
    ("10255", "Aufenthaltstitel", "Einwanderung", "Ein- & Auswanderung"),
    ("10257", "Einbürgerung", "Einwanderung", "Ein- & Auswanderung"),
    ("10294", "Unternehmensanmeldung und -genehmigung", "Unternehmensstart & Gewerbezulassung", "Unternehmensführung & -entwicklung"),
    ("10347", "Lager- und Abbrenngenehmigung für pyrotechnische Gegenstände", "Veranstaltungen", "Unternehmensführung & -entwicklung"),
    ("10348", "Sondernutzung von Straßen und Verkehrsraumeinschränkung", "Veranstaltungen", "Unternehmensführung & -entwicklung"),
    ("10436", "Kraftfahrzeugkennzeichen", "Logistik & Transport", "Mobilität & Reisen"),
    ("10439", "Kraftfahrzeugzulassung, -um- und Abmeldung", "Logistik & Transport", "Mobilität & Reisen"),
    ("10519", "Bauvorbescheid und Baugenehmigung", "Bauen & Immobilien", "Bauen & Wohnen"),
    ("10557", "Geburtsurkunde und -bescheinigung", "Querschnitt Bürger", "Querschnitt"),
    ("10559", "Meldebescheinigung und -registerauskunft", "Querschnitt Bürger", "Querschnitt"),
    ("10562", "Führungszeugnis", "Querschnitt Unternehmen", "Querschnitt"),
    ("10564", "Gewerberegisterauszug", "Querschnitt Unternehmen", "Querschnitt"),
    ("10571", "Urkundenbeglaubigung und -ersatz", "Querschnitt Unternehmen", "Querschnitt"),
];
