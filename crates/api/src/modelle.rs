//! What callers get to see.

mod bilden;

use std::collections::BTreeMap;

use grund::{Tag, Zeitpunkt};

use crate::schema::antwort;

pub(crate) use bilden::{Gefragt, ags_von, ort_von, text};

/// Licence of what the interface answers.
pub(crate) const LIZENZ: (&str, &str) =
    ("Datenlizenz Deutschland – Namensnennung – Version 2.0", "https://www.govdata.de/dl-de/by-2-0");

antwort! {
    /// A licence.
    Lizenz = "Unter welcher Lizenz die Daten stehen." {
        name: &'static str = "Name der Lizenz.",
        adresse: &'static str = "Ihr Wortlaut.",
    }
}
antwort! {
    /// Where the data come from.
    Quelle = "Woher die Daten kommen." {
        portal: String = "Name des Portals.",
        betreiber: String = "Wer das Portal betreibt.",
        adresse: String = "Adresse des Portals.",
        land: Option<String> = "Diese Adresse antwortet nur für dieses Land; null = für alle.",
        vermerk: String = "So nennen Sie die Quelle.",
        lizenz: Lizenz = "Lizenz der Daten. Texte der Leistungen aus fremden Quellen nennen ihre Quelle selbst.",
        demonstration: bool = "Die Daten sind erfunden: Diese Installation ist eine Demonstration.",
        stand: i64 = "Nummer des Standes. Sie steigt mit jeder Änderung des Verzeichnisses und ist auf allen Servern gleich.",
    }
}
antwort! {
    /// How a list goes on.
    Weiter = "Wie die Liste weitergeht." {
        cursor: String = "Der Cursor für die nächste Seite.",
        adresse: String = "Die vollständige Adresse der nächsten Seite.",
    }
}
antwort! {
    /// A thing by key and name.
    Verweis = "Ein Ding mit Kennung, Name und Adresse." {
        kennung: String = "Kennung oder Nummer.",
        name: String = "Name.",
        api: String = "Wo die Schnittstelle mehr darüber sagt.",
    }
}
antwort! {
    /// A point.
    Punkt = "Ein Punkt (WGS 84)." {
        lat: f64 = "Geografische Breite in Grad.",
        lon: f64 = "Geografische Länge in Grad.",
    }
}
antwort! {
    /// A municipality.
    Ort = "Eine Gemeinde." {
        ags: String = "Amtlicher Gemeindeschlüssel.",
        ars: String = "Amtlicher Regionalschlüssel.",
        name: String = "Amtlicher Name, wo es ihn gibt mit dem zweiten Namen.",
        name_deutsch: String = "Der deutsche Name.",
        name_zweitsprache: Option<String> = "Der zweite Name.",
        zweitsprache: Option<&'static str> = "Seine Sprache: hsb = Obersorbisch, nds = Niederdeutsch.",
        kreis: String = "Kreis, wie man ihn nennt.",
        land: String = "Landesschlüssel.",
        land_name: String = "Name des Landes.",
        postleitzahlen: Vec<String> = "Postleitzahlen, die wenigstens zu einem Teil zur Gemeinde gehören (ODbL 1.0, siehe Dokumentation).",
        ortsteil: Option<String> = "Der Ortsteil oder die frühere Gemeinde, nach der gefragt war oder die ähnlich heißt (Ortsteile: GeoNames, CC BY 4.0, und eigene Angaben, nicht amtlich, solange das Land keine eigene Liste hat).",
    }
}
antwort! {
    /// A service in short.
    LeistungKurz = "Eine Leistung in Kurzform." {
        kennung: String = "Ihre Kennung in dieser Schnittstelle.",
        leika: Option<String> = "LeiKa-Schlüssel.",
        name: String = "Name, wie ihn Bürgerinnen und Bürger lesen.",
        kurz: String = "Ein oder zwei Sätze; leer, wenn es keinen Text gibt.",
        sprache: String = "Sprache von Name und Kurztext.",
        ungeprueft: bool = "Der Text wartet noch auf die Prüfung durch die Redaktion (ungeprüft). Zeigen Sie ihn nicht ohne diesen Hinweis.",
        art: &'static str = "objekt, verrichtung oder detail (LeiKa).",
        zielgruppen: Vec<&'static str> = "buerger, unternehmen, verwaltung; leer = nicht angegeben.",
        laender: Vec<String> = "Länder, in denen es sie gibt; leer = in allen.",
        vertrauensniveau: Option<String> = "keins, niedrig, substanziell, hoch.",
        online: bool = "Lässt sich irgendwo online erledigen.",
        adresse: String = "Die Seite im Portal.",
        api: String = "Alles über die Leistung.",
    }
}
antwort! {
    /// A page of services.
    Leistungsliste = "Eine Seite der Leistungen, nach Kennung geordnet." {
        daten: Vec<LeistungKurz> = "Die Leistungen.",
        anzahl: u64 = "So viele sind es insgesamt.",
        weiter: Option<Weiter> = "Die nächste Seite; null = dies ist die letzte.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// The text of a service.
    Text = "Ein freigegebener Text." {
        sprache: String = "Seine Sprache.",
        name: String = "Name der Leistung; in örtlichen Ergänzungen leer.",
        kurz: String = "Ein oder zwei Sätze.",
        stichworte: Vec<String> = "Wörter, unter denen man die Leistung sucht.",
        abschnitte: BTreeMap<String, String> = "Text je Abschnitt (beschreibung, voraussetzungen, unterlagen, kosten ...). Absätze trennt eine Leerzeile, Listenpunkte beginnen mit „- “.",
        freigabe: Option<Tag> = "Tag der Freigabe.",
        freigegeben_von: String = "Wer ihn freigegeben hat.",
        ungeprueft: bool = "Der Text wartet noch auf die Prüfung durch die Redaktion (ungeprüft). Zeigen Sie ihn nicht ohne diesen Hinweis.",
        quelle: String = "Woher der Text kommt: paket, xzufi oder redaktion.",
    }
}
antwort! {
    /// An online service.
    Online = "Wo man die Leistung online erledigt." {
        name: String = "Name des Dienstes.",
        adresse: String = "Seine Adresse.",
        anbieter: &'static str = "portal = diese Plattform, fremd = ein anderer Dienst.",
        vertrauensniveau: Option<String> = "keins, niedrig, substanziell, hoch.",
    }
}
antwort! {
    /// What holds at a place.
    Hier = "Was an einem Ort gilt." {
        ort: Ort = "Der Ort.",
        frueherer_schluessel: Option<String> = "Sie haben mit einem früheren Schlüssel gefragt: dieser. „ort“ ist die heutige Gemeinde.",
        stelle: Option<Stelle> = "Die zuständige Stelle; null = es ist keine eingetragen.",
        eindeutig: bool = "false = für diesen Ort sind mehrere Stellen eingetragen, die Anträge annehmen. „stelle“ ist dann nur eine davon, und online geht nichts.",
        auspraegung: Option<&'static str> = "beraet_und_nimmt_an, beraet (nimmt keine Anträge an) oder keine (nimmt an).",
        online: Vec<Online> = "Wo man die Leistung hier online erledigt, das Beste zuerst.",
        ergaenzung: Option<Text> = "Was die Behörde zum Text des Landes ergänzt.",
    }
}
antwort! {
    /// A service.
    Leistung = "Alles über eine Leistung." {
        kennung: String = "Ihre Kennung in dieser Schnittstelle.",
        leika: Option<String> = "LeiKa-Schlüssel.",
        katalogname: String = "Name im Leistungskatalog.",
        art: &'static str = "objekt, verrichtung oder detail (LeiKa).",
        typisierung: String = "LeiKa-Typisierung; leer = nicht angegeben.",
        ozg: Option<String> = "Nummer der OZG-Leistung.",
        laender: Vec<String> = "Länder, in denen es sie gibt; leer = in allen.",
        zielgruppen: Vec<&'static str> = "buerger, unternehmen, verwaltung.",
        vertrauensniveau: Option<String> = "keins, niedrig, substanziell, hoch.",
        sdg: Vec<String> = "Informationsbereiche der Verordnung (EU) 2018/1724 (Single Digital Gateway), wie sie geliefert sind; leer = nicht angegeben.",
        ansprechpartner: bool = "Das Verfahren kann über den Einheitlichen Ansprechpartner laufen; false = nein oder nicht angegeben.",
        rechtsgrundlagen: String = "Rechtsgrundlagen, wie sie der Katalog nennt.",
        gueltig_von: Option<Tag> = "Erster Tag.",
        gueltig_bis: Option<Tag> = "Letzter Tag.",
        nachfolger: Option<Verweis> = "Die Leistung, die an ihre Stelle getreten ist.",
        herkunft: String = "Woher der Eintrag kommt: leika, xzufi, paket oder redaktion.",
        text: Option<Text> = "Der Text in der besten Sprache; null = es gibt keinen.",
        sprachen: Vec<String> = "Sprachen, in denen es einen Text gibt.",
        behoerdenarten: Vec<ArtJeLand> = "Welche Art von Behörde zuständig ist, je Land; leer = nicht bekannt.",
        lagen: Vec<Verweis> = "Lebens- und Unternehmenslagen, zu denen sie gehört.",
        hier: Option<Hier> = "Was am angegebenen Ort gilt; null = kein Ort angegeben.",
        adresse: String = "Die Seite im Portal.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// A reported defect.
    Mangel = "Ein gemeldeter Mangel, wie ihn alle lesen." {
        nummer: i32 = "Seine Nummer in der Gemeinde. Sie ist nicht die Nummer des Vorgangs.",
        leistung: String = "Kennung der Leistung, mit der er gemeldet wurde.",
        art: Vec<String> = "Was im Formular gewählt wurde.",
        name: String = "Dasselbe in Worten.",
        stand: &'static str = "eingegangen, in_arbeit, behoben oder nicht_zustaendig.",
        punkt: Option<Punkt> = "Wo; null = ohne Punkt.",
        text: String = "Was das Amt dazu schreibt (deutsch); leer = nichts.",
        gemeldet: Tag = "Tag der Meldung.",
        geaendert: Zeitpunkt = "Wann das Amt zuletzt etwas gesagt hat.",
        adresse: String = "Die Seite im Portal.",
    }
}
antwort! {
    /// The defects of a municipality.
    Maengelliste = "Gemeldete Mängel einer Gemeinde." {
        daten: Vec<Mangel> = "Die Mängel.",
        anzahl: u64 = "Wie viele es sind.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// Who does a service in a Land.
    ArtJeLand = "Welche Art von Behörde eine Leistung in einem Land erbringt." {
        land: String = "Landesschlüssel.",
        arten: Vec<&'static str> = "gemeinde, verband (gemeinsame Verwaltung mehrerer Gemeinden), kreis (oder kreisfreie Stadt), land; wo keine Zuständigkeit eingetragen ist, was der Leistungskatalog sagt: kommune, land_oder_kommune, bund.",
    }
}
antwort! {
    /// A span of a day.
    Zeit = "Von wann bis wann (Ortszeit)." {
        von: String = "Beginn, HH:MM.",
        bis: String = "Ende, HH:MM.",
    }
}
antwort! {
    /// A day of the week.
    Wochentag = "Die Zeiten eines Wochentags." {
        tag: &'static str = "montag bis sonntag.",
        zeiten: Vec<Zeit> = "Geöffnet; leer = geschlossen.",
    }
}
antwort! {
    /// Days that are otherwise.
    Ausnahme = "Tage, an denen etwas anderes gilt." {
        von: Tag = "Erster Tag.",
        bis: Tag = "Letzter Tag.",
        zeiten: Vec<Zeit> = "Geöffnet; leer = geschlossen.",
        grund: Option<String> = "Warum.",
    }
}
antwort! {
    /// Opening hours.
    Oeffnungszeiten = "Öffnungszeiten. An gesetzlichen Feiertagen ist geschlossen, wenn keine Ausnahme etwas anderes sagt." {
        woche: Vec<Wochentag> = "Montag bis Sonntag; leer = es sind keine Zeiten bekannt.",
        ausnahmen: Vec<Ausnahme> = "Ausnahmen.",
        hinweis: Option<String> = "Was man wissen soll, zum Beispiel Termine.",
    }
}
antwort! {
    /// Open now?
    Jetzt = "Ist jetzt geöffnet?" {
        offen: bool = "Jetzt geöffnet.",
        bis: Option<String> = "Bis wann heute, HH:MM.",
        wieder: Option<String> = "Wann wieder, Tag und Ortszeit; null = in den nächsten vier Wochen nicht.",
    }
}
antwort! {
    /// Accessibility.
    Barrierefreiheit = "Barrierefreiheit des Gebäudes; null = nicht angegeben." {
        stufenlos: Option<bool> = "Ohne Stufen zu erreichen.",
        wc: Option<bool> = "Toilette für Menschen im Rollstuhl.",
        parkplatz: Option<bool> = "Parkplatz für Menschen mit Behinderung.",
        hoeranlage: Option<bool> = "Induktive Höranlage.",
        hinweis: Option<String> = "Was sonst hilft.",
    }
}
antwort! {
    /// Another way to reach an office.
    Kanal = "Ein weiterer Weg zur Stelle." {
        art: String = "Was für einer, zum Beispiel fax.",
        wert: String = "Nummer oder Adresse.",
        hinweis: String = "Was man vorher wissen soll.",
    }
}
antwort! {
    /// An address.
    Anschrift = "Eine Anschrift." {
        strasse: String = "Straße und Hausnummer.",
        plz: String = "Postleitzahl.",
        ort: String = "Ort.",
    }
}
antwort! {
    /// An office.
    Stelle = "Eine Stelle." {
        id: i32 = "Ihre Nummer.",
        name: String = "Name.",
        behoerde: Verweis = "Die Behörde.",
        uebergeordnet: Option<i32> = "Nummer der Stelle darüber.",
        beschreibung: String = "Was sie tut.",
        anschrift: Anschrift = "Besuchs- und Postanschrift.",
        punkt: Option<Punkt> = "Wo der Eingang ist.",
        telefon: Option<String> = "Telefon.",
        mail: Option<String> = "E-Mail-Adresse.",
        webseite: Option<String> = "Eigene Website.",
        kanaele: Vec<Kanal> = "Weitere Wege.",
        oeffnungszeiten: Oeffnungszeiten = "Öffnungszeiten.",
        barrierefreiheit: Barrierefreiheit = "Barrierefreiheit.",
        demonstration: bool = "Die Stelle ist erfunden.",
        adresse: String = "Die Seite im Portal.",
        api: String = "Alles über die Stelle.",
    }
}
antwort! {
    /// An office and what it does.
    StelleGanz = "Eine Stelle, ob sie jetzt offen ist und was sie tut." {
        stelle: Stelle = "Die Stelle.",
        jetzt: Option<Jetzt> = "Ist jetzt geöffnet? null = es sind keine Zeiten bekannt.",
        leistungen: Vec<Verweis> = "Leistungen, für die sie heute zuständig ist.",
        untergeordnet: Vec<Verweis> = "Stellen darunter.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// A page of offices.
    Stellenliste = "Eine Seite der Stellen, nach Nummer geordnet." {
        daten: Vec<Stelle> = "Die Stellen.",
        anzahl: u64 = "So viele sind es insgesamt.",
        weiter: Option<Weiter> = "Die nächste Seite; null = dies ist die letzte.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// Places.
    Ortsliste = "Gemeinden, auf die die Angabe passt." {
        daten: Vec<Ort> = "Die Gemeinden.",
        sicher: bool = "Es ist genau diese eine. Sonst fragen Sie, welche gemeint ist, auch wenn es nur eine ist.",
        frueherer_schluessel: Option<String> = "Die Angabe war ein früherer Schlüssel: dieser.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// Who is responsible.
    Zustaendigkeit = "Wer für eine Leistung an einem Ort zuständig ist." {
        leistung: Verweis = "Die Leistung.",
        sprache: String = "Sprache des Namens.",
        hier: Hier = "Was am Ort gilt.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// A situation in short.
    LageKurz = "Eine Lebens- oder Unternehmenslage in Kurzform." {
        kennung: String = "Ihre Kennung.",
        art: &'static str = "leben oder unternehmen.",
        name: String = "Name.",
        text: String = "Worum es geht; leer = kein Text.",
        sprache: String = "Sprache von Name und Text.",
        ungeprueft: bool = "Der Text wartet noch auf die Prüfung durch die Redaktion (ungeprüft). Zeigen Sie ihn nicht ohne diesen Hinweis.",
        eltern: Option<String> = "Kennung der Lage darüber.",
        leistungen: u64 = "So viele Leistungen gehören unmittelbar dazu.",
        api: String = "Alles über die Lage.",
    }
}
antwort! {
    /// The situations.
    Lagenliste = "Alle Lagen, jede nach der Lage, zu der sie gehört." {
        daten: Vec<LageKurz> = "Die Lagen.",
        anzahl: u64 = "So viele sind es.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// A situation.
    LageGanz = "Eine Lage mit ihren Leistungen in der Reihenfolge, in der man sie braucht." {
        lage: LageKurz = "Die Lage.",
        unterlagen: Vec<LageKurz> = "Lagen darunter.",
        leistungen: Vec<LeistungKurz> = "Ihre Leistungen.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// Something that was found.
    Treffer = "Ein Treffer." {
        art: &'static str = "leistung, anliegen, lage oder stelle.",
        kennung: String = "Kennung oder Nummer.",
        name: String = "Name.",
        kurz: String = "Worum es geht, oder die Anschrift; kann leer sein.",
        sprache: String = "Sprache von Name und Kurztext.",
        ungeprueft: bool = "Der Text wartet noch auf die Prüfung durch die Redaktion (ungeprüft). Zeigen Sie ihn nicht ohne diesen Hinweis.",
        adresse: String = "Die Seite im Portal, mit dem Ort, wenn Sie einen angegeben haben.",
        api: Option<String> = "Wo die Schnittstelle mehr darüber sagt; null = ein Anliegen gibt es nur als Seite.",
    }
}
antwort! {
    /// How many of each kind.
    Anzahlen = "Treffer je Art." {
        leistungen: u64 = "Leistungen.",
        anliegen: u64 = "Anliegen: Fragen, die zu einem Laufzettel führen.",
        lagen: u64 = "Lagen.",
        stellen: u64 = "Stellen.",
    }
}
antwort! {
    /// What a search found.
    Suchergebnis = "Treffer, die besten zuerst." {
        daten: Vec<Treffer> = "Die Treffer dieser Seite.",
        anzahl: Anzahlen = "Treffer insgesamt je Art.",
        genau: bool = "true = wenigstens ein Treffer handelt von dem, was gefragt war; false = es gibt nur Ähnliches, etwa einen Teil des Wortes.",
        ort: Option<Ort> = "Der Ort, wenn die Angabe genau einen meint.",
        orte: Vec<Ort> = "Gemeinden, die mit „ort“ gemeint sein können, wenn es nicht genau eine ist. Die Treffer gelten dann ohne Ort.",
        weiter: Option<Weiter> = "Die nächste Seite; null = dies ist die letzte.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
antwort! {
    /// One change.
    Aenderung = "Eine Änderung. Von jedem Ding kommt nur die letzte." {
        nr: i64 = "Ihre Nummer; höher ist später.",
        art: &'static str = "leistung, lage, stelle, zustaendigkeit (Kennung der Leistung) oder gebiet.",
        kennung: String = "Kennung, Nummer oder Schlüssel.",
        geloescht: bool = "Das Ding gibt es nicht mehr.",
        zeit: Zeitpunkt = "Wann (UTC).",
        api: Option<String> = "Wo es jetzt steht; null = gelöscht oder ohne eigene Adresse.",
    }
}
antwort! {
    /// Changes.
    Aenderungsliste = "Änderungen nach der Nummer „seit“, die ältesten zuerst." {
        daten: Vec<Aenderung> = "Die Änderungen.",
        bis: i64 = "Fragen Sie das nächste Mal mit seit = dieser Nummer.",
        mehr: bool = "Es gibt schon jetzt weitere: Fragen Sie gleich weiter.",
        quelle: Quelle = "Woher die Daten kommen.",
    }
}
