//! Messages of others: what two versions look like in the wild, and what is refused.

use proptest::prelude::*;
use verzeichnis::{
    Auspraegung, Leistungsart, Zielgruppe,
    einspielen::{Gelesen, Objekt, Objektart},
};
use xzufi::lesen;

/// Invented content in the shape that open clients of the PVOG read.
const NACHRICHT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<xzufi:bereitstellung xmlns:xzufi="http://xoev.de/schemata/xzufi/2_2_0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xzufiVersion="2.2.0">
 <xzufi:nachrichtenkopf><xzufi:sender>Musterredaktion</xzufi:sender></xzufi:nachrichtenkopf>
 <xzufi:schreibe><xzufi:leistung>
  <xzufi:id schemeAgencyID="L900001">4711</xzufi:id>
  <xzufi:struktur xsi:type="xzufi:LeistungsstrukturObjektMitVerrichtungUndDetail"/>
  <xzufi:referenzLeiKa listURI="urn:de:fim:leika:leistung"><code>99000001001001</code></xzufi:referenzLeiKa>
  <xzufi:referenzLeiKa><code>kaputt</code></xzufi:referenzLeiKa>
  <xzufi:modulText><xzufi:inhalt languageCode="de">Musterausweis Ausstellung</xzufi:inhalt><xzufi:leikaTextmodul><code>02</code></xzufi:leikaTextmodul></xzufi:modulText>
  <xzufi:modulText><xzufi:inhalt languageCode="de-DE">&lt;p&gt;Eins &amp;amp; zwei&lt;/p&gt;&lt;ul&gt;&lt;li&gt;drei&lt;/li&gt;&lt;/ul&gt;</xzufi:inhalt><xzufi:inhalt languageCode="en"><![CDATA[<p>One</p>]]></xzufi:inhalt><xzufi:leikaTextmodul><code>06</code></xzufi:leikaTextmodul></xzufi:modulText>
  <xzufi:modulKosten><xzufi:beschreibung languageCode="de">5 Euro</xzufi:beschreibung></xzufi:modulKosten>
  <xzufi:typisierung><code>2/3</code></xzufi:typisierung>
  <xzufi:vertrauensniveau><code>30</code></xzufi:vertrauensniveau>
  <xzufi:leistungsadressat><code>001</code></xzufi:leistungsadressat>
  <xzufi:unbekannt><xzufi:tief>x</xzufi:tief></xzufi:unbekannt>
  <xzufi:gueltigkeitGebietID schemeID="urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs">140000000000</xzufi:gueltigkeitGebietID>
  <xzufi:gueltigkeit><xzufi:beginn>2020-01-01T00:00:00+01:00</xzufi:beginn></xzufi:gueltigkeit>
 </xzufi:leistung></xzufi:schreibe>
 <xzufi:schreibe><xzufi:organisationseinheit>
  <xzufi:id schemeAgencyID="L900001">22</xzufi:id>
  <xzufi:name><xzufi:name languageCode="de">Musteramt</xzufi:name></xzufi:name>
  <xzufi:anschrift><xzufi:strasse>Musterstr.</xzufi:strasse><xzufi:hausnummer>1</xzufi:hausnummer><xzufi:postleitzahl>02625</xzufi:postleitzahl><xzufi:ort>Bautzen</xzufi:ort>
   <xzufi:verwaltungspolitischeKodierung><xzufi:gemeindeschluessel><code>14625020</code></xzufi:gemeindeschluessel></xzufi:verwaltungspolitischeKodierung></xzufi:anschrift>
  <xzufi:zustaendigkeit><xzufi:leistungID schemeAgencyID="L900001">4711</xzufi:leistungID><xzufi:gebietID>14625020</xzufi:gebietID></xzufi:zustaendigkeit>
 </xzufi:organisationseinheit></xzufi:schreibe>
 <xzufi:schreibe><xzufi:zustaendigkeitTransferObjekt><xzufi:uebergeordnetesObjektID schemeAgencyID="L900001">22</xzufi:uebergeordnetesObjektID>
  <xzufi:zustaendigkeit><xzufi:id>z1</xzufi:id><xzufi:leistungID schemeAgencyID="L900001">4711</xzufi:leistungID><xzufi:gebietID>145210000000</xzufi:gebietID><xzufi:rolle><code>02</code><name>Ansprechpunkt</name></xzufi:rolle></xzufi:zustaendigkeit></xzufi:zustaendigkeitTransferObjekt></xzufi:schreibe>
 <xzufi:schreibe><xzufi:onlinedienst><xzufi:id>9</xzufi:id><xzufi:bezeichnung languageCode="de">Musterdienst</xzufi:bezeichnung>
  <xzufi:link><xzufi:typ listURI="urn:xoev-de:fim:codeliste:onlinedienstlinktyp"><code>01</code></xzufi:typ><xzufi:link>https://dienst.example/</xzufi:link></xzufi:link></xzufi:onlinedienst></xzufi:schreibe>
 <xzufi:schreibe><xzufi:spezialisierung><xzufi:id>5</xzufi:id></xzufi:spezialisierung></xzufi:schreibe>
 <xzufi:schreibe><xzufi:leistung><xzufi:id>ohne</xzufi:id></xzufi:leistung></xzufi:schreibe>
 <xzufi:loesche klasse="Leistung"><xzufi:id schemeAgencyID="L900001">815</xzufi:id></xzufi:loesche>
 <xzufi:loesche klasse="Formular"><xzufi:id>1</xzufi:id></xzufi:loesche>
</xzufi:bereitstellung>"#;

#[test]
fn a_message_of_another_portal_is_understood() {
    let mut nachricht = lesen(NACHRICHT.as_bytes()).unwrap();
    let alles: Vec<_> = nachricht.by_ref().map(Result::unwrap).collect();
    assert_eq!(nachricht.sender, "Musterredaktion");
    let objekte: Vec<&Objekt> =
        alles.iter().filter_map(|g| if let Gelesen::Satz(_, o) = g { Some(o) } else { None }).collect();
    let Objekt::Leistung(l) = objekte[0] else { panic!("{objekte:?}") };
    assert_eq!((l.id.to_string().as_str(), l.leika.len(), l.art), ("L900001/4711", 1, Leistungsart::Detail));
    assert_eq!(
        (l.name.as_str(), l.typisierung.as_str(), l.vertrauensniveau.as_deref()),
        ("Musterausweis Ausstellung", "2/3", Some("substanziell"))
    );
    assert_eq!((l.zielgruppen.as_slice(), l.gebiete.as_slice()), (&[Zielgruppe::Buerger][..], &["14".to_owned()][..]));
    assert_eq!(l.von.unwrap().to_string(), "2020-01-01");
    assert_eq!(l.texte["de"].name, "Musterausweis Ausstellung");
    assert_eq!(l.texte["de"].abschnitte["beschreibung"], "Eins & zwei\n\n- drei");
    assert_eq!(l.texte["de"].abschnitte["kosten"], "5 Euro");
    assert_eq!(l.texte["en"].abschnitte["beschreibung"], "One");
    let Objekt::Stelle(s) = objekte[1] else { panic!("{objekte:?}") };
    assert_eq!(
        (s.name.as_str(), s.gebiet.as_deref(), s.anschrift.strasse.as_str()),
        ("Musteramt", Some("14625020"), "Musterstr. 1")
    );
    let Objekt::Zustaendigkeit(innen) = objekte[2] else { panic!("{objekte:?}") };
    assert_eq!((innen.traeger.wert.as_str(), innen.auspraegung), ("22", Auspraegung::Keine));
    let Objekt::Zustaendigkeit(z) = objekte[3] else { panic!("{objekte:?}") };
    assert_eq!((z.gebiete.as_slice(), z.auspraegung), (&["14521".to_owned()][..], Auspraegung::Beraet));
    assert!(matches!(objekte[4], Objekt::Onlinedienst(d) if d.adresse == "https://dienst.example/"));
    assert!(matches!(objekte[5], Objekt::Weg(Objektart::Leistung, id) if id.wert == "815"));
    assert_eq!(objekte.len(), 6);
    let zeilen: Vec<String> = alles
        .iter()
        .filter_map(|g| match g {
            Gelesen::Hinweis(a) | Gelesen::Abgelehnt(a) => Some(a.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(
        zeilen,
        [
            "Zeile 4, Leistung L900001/4711: „kaputt“ ist kein LeiKa-Schlüssel (14 Ziffern). Er wurde weggelassen.",
            "Zeile 31, Leistung ohne: Die Leistung hat keine Bezeichnung (Textmodul 02 oder 03).",
            "Zeile 33, 1: Einträge der Klasse „Formular“ führt dieses Verzeichnis nicht.",
        ]
    );
    assert_eq!(alles.iter().filter(|g| matches!(g, Gelesen::Uebergangen { .. })).count(), 1);
}

#[test]
fn a_single_service_without_a_frame_is_read_too() {
    let text = r#"<leistung xmlns="http://xoev.de/schemata/xzufi/2_3_1"><id>7</id>
        <referenzLeistungsschluessel>urn:de:fim:leika:leistung:99000001001000</referenzLeistungsschluessel>
        <modulText><inhalt languageCode="de">Muster</inhalt><leikaTextmodul><code xmlns="">03</code></leikaTextmodul></modulText></leistung>"#;
    let alles: Vec<_> = lesen(text.as_bytes()).unwrap().map(Result::unwrap).collect();
    assert!(
        matches!(&alles[..], [Gelesen::Satz(_, Objekt::Leistung(l))] if l.name == "Muster" && l.leika[0].as_str() == "99000001001000")
    );
}

#[test]
fn what_is_no_xzufi_or_dangerous_is_refused_in_one_line() {
    for (text, wort) in [
        ("", "kein Element"),
        ("<a/>", "kein XZuFi"),
        ("<a xmlns='http://xoev.de/schemata/xzufi/2_1_0'/>", "Version von XZuFi"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "DTD"),
    ] {
        let fehler = lesen(text.as_bytes()).err().unwrap_or_else(|| panic!("{text}"));
        assert!(fehler.to_string().contains(wort), "{text}: {fehler}");
    }
    let bombe = format!("<a xmlns='http://xoev.de/schemata/xzufi/2_2_0'>{}", "<b>".repeat(1000));
    let fehler = lesen(bombe.as_bytes()).unwrap().find_map(Result::err).unwrap();
    assert!(fehler.to_string().contains("geschachtelt"), "{fehler}");
    // Cut off in the middle: the reading ends with an error, not with what was there so far.
    let halb = &NACHRICHT[..NACHRICHT.len() / 2];
    assert!(lesen(halb.as_bytes()).unwrap().any(|g| g.is_err()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]
    #[test]
    fn a_damaged_message_gets_an_answer(schnitt in 0..NACHRICHT.len(), einschub in "\\PC{0,12}|<[a-z/]{0,6}>?|&[a-z#0-9]{0,4};?", weg in 0usize..40) {
        let mut ab = schnitt;
        while !NACHRICHT.is_char_boundary(ab) { ab -= 1; }
        let mut weiter = (ab + weg).min(NACHRICHT.len());
        while !NACHRICHT.is_char_boundary(weiter) { weiter += 1; }
        let text = format!("{}{einschub}{}", &NACHRICHT[..ab], &NACHRICHT[weiter..]);
        if let Ok(nachricht) = lesen(text.as_bytes()) {
            prop_assert!(nachricht.count() < 1000);
        }
    }
}
