//! Boundaries: a GeoJSON FeatureCollection, one feature after the other.

use std::io::BufRead;

use serde_json::Value;
use verzeichnis::einspielen::{Ablehnung, Gelesen, Grenzsatz, Lesefehler, Lesung};

/// One feature may have so many bytes.
const MERKMAL_HOECHSTENS: usize = 32 << 20;

/// Reads a FeatureCollection whose features are areas with their key (`ars`, `rs`, `ags` or the id of the feature).
pub fn grenzen(quelle: impl BufRead) -> impl Iterator<Item = Lesung<Grenzsatz>> {
    let mut merkmale = Merkmale { quelle, nr: 0, begonnen: false, fertig: false };
    std::iter::from_fn(move || merkmale.naechstes())
}

/// Finds the objects of the list `features` without holding the list: by counting braces outside of strings.
struct Merkmale<R> {
    quelle: R,
    nr: u64,
    begonnen: bool,
    fertig: bool,
}

impl<R: BufRead> Merkmale<R> {
    fn naechstes(&mut self) -> Option<Lesung<Grenzsatz>> {
        if self.fertig {
            return None;
        }
        match self.lesen() {
            Ok(Some(text)) => {
                self.nr += 1;
                Some(Ok(satz(&text, self.nr)))
            }
            Ok(None) => {
                self.fertig = true;
                None
            }
            Err(warum) => {
                self.fertig = true;
                let stelle = if self.nr == 0 { "Anfang".to_owned() } else { format!("Nach Gebiet {}", self.nr) };
                Some(Err(Lesefehler { stelle, warum }))
            }
        }
    }

    fn byte(&mut self) -> Result<Option<u8>, String> {
        let da = self.quelle.fill_buf().map_err(|e| format!("Die Datei ist nicht lesbar: {e}"))?;
        let b = da.first().copied();
        if b.is_some() {
            self.quelle.consume(1);
        }
        Ok(b)
    }

    fn lesen(&mut self) -> Result<Option<Vec<u8>>, String> {
        if !self.begonnen {
            self.zur_liste()?;
            self.begonnen = true;
        }
        let mut text = Vec::new();
        loop {
            match self.byte()? {
                None => return Err("Die Datei endet, bevor die Liste der Gebiete (features) zu Ende ist.".to_owned()),
                Some(b']') if text.is_empty() => return Ok(None),
                Some(b',' | b' ' | b'\t' | b'\r' | b'\n') if text.is_empty() => {}
                Some(b'{') => {
                    text.push(b'{');
                    self.objekt(&mut text)?;
                    return Ok(Some(text));
                }
                Some(_) => {
                    return Err("In der Liste der Gebiete (features) steht etwas anderes als ein Gebiet.".to_owned());
                }
            }
        }
    }

    /// Up to the `[` after `"features"` in the outermost object.
    fn zur_liste(&mut self) -> Result<(), String> {
        const HOECHSTENS: usize = 1 << 20;
        let mut davor = Vec::new();
        while davor.len() < HOECHSTENS {
            let Some(b) = self.byte()? else { break };
            davor.push(b);
            if b == b'[' {
                let ohne_leer = davor.iter().rev().skip(1).filter(|b| !b.is_ascii_whitespace());
                let text: Vec<u8> = ohne_leer.take(11).copied().collect();
                // Backwards.
                if text == b":\"serutaef\"" {
                    return Ok(());
                }
            }
        }
        Err("Die Datei ist keine GeoJSON-FeatureCollection: die Liste „features“ fehlt.".to_owned())
    }

    /// The rest of an object whose opening brace is read.
    fn objekt(&mut self, text: &mut Vec<u8>) -> Result<(), String> {
        let (mut tiefe, mut in_text, mut maskiert) = (1_u32, false, false);
        while tiefe > 0 {
            let Some(b) = self.byte()? else { return Err("Die Datei endet mitten in einem Gebiet.".to_owned()) };
            text.push(b);
            if text.len() > MERKMAL_HOECHSTENS {
                return Err("Ein einzelnes Gebiet ist größer als 32 MB.".to_owned());
            }
            match b {
                _ if maskiert => maskiert = false,
                b'\\' if in_text => maskiert = true,
                b'"' => in_text = !in_text,
                b'{' if !in_text => tiefe += 1,
                b'}' if !in_text => tiefe -= 1,
                _ => {}
            }
        }
        Ok(())
    }
}

fn satz(text: &[u8], nr: u64) -> Gelesen<Grenzsatz> {
    let stelle = format!("Gebiet {nr}");
    let falsch = |was: &str, warum: &str| Gelesen::Abgelehnt(Ablehnung::neu(stelle.clone(), was, warum));
    let merkmal: Value = match serde_json::from_slice(text) {
        Ok(v) => v,
        Err(e) => return falsch("", &format!("Das JSON ist fehlerhaft: {e}")),
    };
    let als_text = |v: &Value| match v {
        Value::String(s) => Some(s.trim().to_owned()),
        Value::Number(n) => Some(n.to_string()),
        _ => None,
    };
    let ist_schluessel = |s: &String| matches!(s.len(), 2 | 5 | 8 | 9 | 12) && s.bytes().all(|b| b.is_ascii_digit());
    let name = merkmal.pointer("/properties/name").and_then(als_text).unwrap_or_default();
    let schluessel =
        ["/properties/ars", "/properties/RS", "/properties/rs", "/properties/ags", "/properties/AGS", "/id"]
            .iter()
            .filter_map(|p| merkmal.pointer(p).and_then(als_text))
            .find(ist_schluessel);
    let Some(gebiet) = schluessel else {
        return falsch(&name, "Das Gebiet hat keinen amtlichen Schlüssel (ars oder ags).");
    };
    let was = format!("{gebiet} {name}");
    let Some(geometrie) = merkmal.get("geometry").filter(|g| ist_flaeche(g)) else {
        return falsch(
            &was,
            "Die Grenze ist weder Polygon noch MultiPolygon mit geschlossenen Ringen in Grad (WGS 84).",
        );
    };
    Gelesen::Satz(stelle.clone(), Grenzsatz { gebiet, geometrie: geometrie.clone() })
}

fn ist_flaeche(geometrie: &Value) -> bool {
    let ringe_gut = |p: &Value| p.as_array().is_some_and(|ringe| !ringe.is_empty() && ringe.iter().all(ring_gut));
    let Some(koordinaten) = geometrie.get("coordinates") else { return false };
    match geometrie.get("type").and_then(Value::as_str) {
        Some("Polygon") => ringe_gut(koordinaten),
        Some("MultiPolygon") => koordinaten.as_array().is_some_and(|p| !p.is_empty() && p.iter().all(ringe_gut)),
        _ => false,
    }
}

fn ring_gut(ring: &Value) -> bool {
    let grad = |p: &Value, nr: usize, hoechstens: f64| {
        p.get(nr).and_then(Value::as_f64).is_some_and(|g| g.abs() <= hoechstens)
    };
    ring.as_array().is_some_and(|punkte| {
        punkte.len() >= 4
            && punkte.first() == punkte.last()
            && punkte.iter().all(|p| grad(p, 0, 180.0) && grad(p, 1, 90.0))
    })
}
