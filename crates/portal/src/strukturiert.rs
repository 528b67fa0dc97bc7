//! Structured data for search engines (schema.org).

use serde_json::{Value, json};
use verzeichnis::{Anschrift, Einheit, Gemeinde, Mandant, Zeitspanne};
use web::Anfrage;

/// What is said of a service.
pub(crate) struct Leistungsdaten<'a> {
    pub(crate) kennung: &'a str,
    pub(crate) name: &'a str,
    pub(crate) kurz: &'a str,
    pub(crate) stelle: Option<&'a Einheit>,
    pub(crate) ort: Option<&'a Gemeinde>,
}

/// A `GovernmentService`.
pub(crate) fn leistung(anfrage: &Anfrage, l: &Leistungsdaten<'_>) -> Value {
    let adresse = anfrage.adresse();
    let mut daten = json!({
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "@id": format!("{adresse}/leistung/{}", l.kennung),
        "url": format!("{adresse}/leistung/{}", l.kennung),
        "name": l.name,
        "identifier": l.kennung,
        "inLanguage": anfrage.sprache.tag(),
    });
    setzen(&mut daten, "description", (!l.kurz.is_empty()).then(|| l.kurz.into()));
    setzen(&mut daten, "serviceOperator", l.stelle.map(|e| kurz(&adresse, e)));
    setzen(
        &mut daten,
        "areaServed",
        l.ort.map(|g| json!({ "@type": "AdministrativeArea", "name": g.name.deutsch, "identifier": g.ags.as_str() })),
    );
    daten
}

/// A `GovernmentOffice`.
pub(crate) fn stelle(anfrage: &Anfrage, e: &Einheit, mandant: &Mandant) -> Value {
    let adresse = anfrage.adresse();
    let mut daten = kurz(&adresse, e);
    setzen(&mut daten, "@context", Some("https://schema.org".into()));
    setzen(&mut daten, "address", Some(anschrift(&e.anschrift)));
    setzen(&mut daten, "telephone", e.telefon.as_deref().map(Value::from));
    setzen(&mut daten, "email", e.mail.as_deref().map(Value::from));
    setzen(&mut daten, "parentOrganization", Some(json!({ "@type": "GovernmentOrganization", "name": mandant.name })));
    setzen(
        &mut daten,
        "geo",
        e.punkt.map(|p| json!({ "@type": "GeoCoordinates", "latitude": p.breite, "longitude": p.laenge })),
    );
    let zeiten = zeiten(e);
    setzen(&mut daten, "openingHoursSpecification", (!zeiten.is_empty()).then_some(Value::Array(zeiten)));
    daten
}

fn kurz(adresse: &str, e: &Einheit) -> Value {
    json!({
        "@type": "GovernmentOffice",
        "@id": format!("{adresse}/stelle/{}", e.id),
        "url": format!("{adresse}/stelle/{}", e.id),
        "name": e.name,
    })
}

fn anschrift(a: &Anschrift) -> Value {
    json!({
        "@type": "PostalAddress",
        "streetAddress": a.strasse,
        "postalCode": a.plz,
        "addressLocality": a.ort,
        "addressCountry": "DE",
    })
}

fn zeiten(e: &Einheit) -> Vec<Value> {
    const TAGE: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let uhr = |z: jiff::civil::Time| format!("{:02}:{:02}", z.hour(), z.minute());
    let eine = |von: &Zeitspanne| (uhr(von.von), uhr(von.bis));
    let woche = TAGE.iter().zip(&e.oeffnungszeiten.woche).flat_map(|(tag, zeiten)| {
        zeiten.iter().map(move |z| {
            let (von, bis) = eine(z);
            json!({ "@type": "OpeningHoursSpecification", "dayOfWeek": tag, "opens": von, "closes": bis })
        })
    });
    let anders = e.oeffnungszeiten.ausnahmen.iter().map(|a| {
        let (von, bis) = a.zeiten.first().map_or_else(|| ("00:00".into(), "00:00".into()), eine);
        json!({
            "@type": "OpeningHoursSpecification", "opens": von, "closes": bis,
            "validFrom": a.von.to_string(), "validThrough": a.bis.to_string(),
        })
    });
    woche.chain(anders).collect()
}

fn setzen(daten: &mut Value, name: &str, wert: Option<Value>) {
    if let (Value::Object(felder), Some(wert)) = (daten, wert) {
        felder.insert(name.to_owned(), wert);
    }
}
