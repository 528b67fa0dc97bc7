//! Boundaries: which municipality lies at a point.
//!
//! Rings are kept as plain points in one list. A grid over the whole area says which municipalities can be at a point at
//! all, usually two or three; a ray along the parallel then counts the borders it crosses.

use std::collections::HashMap;

use grund::Ars;
use serde_json::{Value, json};

/// Cells of the grid to a degree: about 2.3 x 3.7 km.
const ZELLEN: f64 = 30.0;
/// A boundary with more points than this is no municipality.
const PUNKTE_HOECHSTENS: usize = 1_000_000;

type Punkt = (f64, f64);

/// All boundaries of municipalities.
#[derive(Debug, Default)]
pub(crate) struct Grenzen {
    flaechen: Vec<Flaeche>,
    /// Cell -> municipalities whose bounding box touches it.
    gitter: HashMap<(i32, i32), Vec<u16>>,
}

/// One municipality: all its rings, outer and inner. A point is inside when a ray from it crosses them an odd number of
/// times.
#[derive(Debug)]
struct Flaeche {
    ars: Ars,
    ringe: Vec<Vec<Punkt>>,
    von: Punkt,
    bis: Punkt,
}

impl Grenzen {
    /// Adds a GeoJSON `Polygon` or `MultiPolygon`. `None` = it is neither.
    pub(crate) fn dazu(&mut self, ars: Ars, geometrie: &Value) -> Option<()> {
        let koordinaten = geometrie.get("coordinates")?.as_array()?;
        let ringe: Vec<&Value> = match geometrie.get("type")?.as_str()? {
            "Polygon" => koordinaten.iter().collect(),
            "MultiPolygon" => {
                koordinaten.iter().map(Value::as_array).collect::<Option<Vec<_>>>()?.into_iter().flatten().collect()
            }
            _ => return None,
        };
        let ringe = ringe.into_iter().map(ring).collect::<Option<Vec<_>>>()?;
        let punkte = || ringe.iter().flatten();
        if punkte().count() > PUNKTE_HOECHSTENS {
            return None;
        }
        let grenze =
            |f: fn(f64, f64) -> f64, start: f64| punkte().fold((start, start), |(x, y), p| (f(x, p.0), f(y, p.1)));
        let (von, bis) = (grenze(f64::min, f64::INFINITY), grenze(f64::max, f64::NEG_INFINITY));
        self.flaechen.push(Flaeche { ars, ringe, von, bis });
        Some(())
    }

    /// Builds the grid.
    pub(crate) fn fertig(mut self) -> Self {
        for (nr, f) in self.flaechen.iter().enumerate().take(usize::from(u16::MAX)) {
            let nr = u16::try_from(nr).unwrap_or(u16::MAX);
            let (ab, auf) = (zelle(f.von), zelle(f.bis));
            for x in ab.0..=auf.0 {
                for y in ab.1..=auf.1 {
                    self.gitter.entry((x, y)).or_default().push(nr);
                }
            }
        }
        self
    }

    /// The rings of a municipality's boundary; none where it is not known.
    pub(crate) fn ringe(&self, ars: &Ars) -> &[Vec<Punkt>] {
        self.flaechen.iter().find(|f| f.ars == *ars).map(|f| f.ringe.as_slice()).unwrap_or_default()
    }

    /// The municipality at a point.
    pub(crate) fn an_punkt(&self, breite: f64, laenge: f64) -> Option<Ars> {
        let punkt = (laenge, breite);
        if !(breite.is_finite() && laenge.is_finite()) {
            return None;
        }
        let hier = self.gitter.get(&zelle(punkt))?.iter();
        hier.filter_map(|nr| self.flaechen.get(usize::from(*nr))).find(|f| f.enthaelt(punkt)).map(|f| f.ars)
    }
}

impl Flaeche {
    fn enthaelt(&self, (x, y): Punkt) -> bool {
        if x < self.von.0 || x > self.bis.0 || y < self.von.1 || y > self.bis.1 {
            return false;
        }
        let mut drin = false;
        for ring in &self.ringe {
            for (a, b) in ring.iter().zip(ring.iter().skip(1)) {
                if (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
                    drin = !drin;
                }
            }
        }
        drin
    }
}

/// Centres are rounded to this part of a degree: about a hundred metres. They are no addresses.
const MITTE_GENAU: f64 = 1e3;

/// A point in the middle of a boundary (longitude, latitude): halfway along the longest stretch of the parallel through the
/// middle that lies inside. `None` = it is no boundary.
pub(crate) fn mitte(geometrie: &Value) -> Option<Punkt> {
    let mut g = Grenzen::default();
    g.dazu("000000000000".parse().ok()?, geometrie)?;
    let f = g.flaechen.first()?;
    let y = f64::midpoint(f.von.1, f.bis.1);
    let kanten = f.ringe.iter().flat_map(|r| r.iter().zip(r.iter().skip(1)));
    let mut schnitte: Vec<f64> = kanten
        .filter(|(a, b)| (a.1 > y) != (b.1 > y))
        .map(|(a, b)| (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0)
        .collect();
    schnitte.sort_by(f64::total_cmp);
    let strecken = schnitte.as_chunks::<2>().0.iter();
    let [west, ost] = strecken.max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))?;
    let rund = |grad: f64| (grad * MITTE_GENAU).round() / MITTE_GENAU;
    Some((rund(f64::midpoint(*west, *ost)), rund(y)))
}

#[allow(clippy::cast_possible_truncation, reason = "degrees times thirty; a float that does not fit is cut off")]
fn zelle((x, y): Punkt) -> (i32, i32) {
    ((x * ZELLEN).floor() as i32, (y * ZELLEN).floor() as i32)
}

fn ring(punkte: &Value) -> Option<Vec<Punkt>> {
    let punkt = |p: &Value| {
        let (x, y) = (p.get(0)?.as_f64()?, p.get(1)?.as_f64()?);
        (x.abs() <= 180.0 && y.abs() <= 90.0).then_some((x, y))
    };
    let punkte = punkte.as_array()?.iter().map(punkt).collect::<Option<Vec<_>>>()?;
    (punkte.len() >= 4 && punkte.first() == punkte.last()).then_some(punkte)
}

/// The boundaries in the program's own TopoJSON as GeoJSON, by ARS. Empty when the file is not what it should be (a test
/// holds that it is).
pub(crate) fn topologie(text: &str) -> Vec<(String, Value)> {
    serde_json::from_str(text).ok().and_then(|t: Value| aus_topologie(&t)).unwrap_or_default()
}

fn aus_topologie(t: &Value) -> Option<Vec<(String, Value)>> {
    let zahl = |pfad: &str| t.pointer(pfad)?.as_f64();
    let (sx, sy) = (zahl("/transform/scale/0")?, zahl("/transform/scale/1")?);
    let (tx, ty) = (zahl("/transform/translate/0")?, zahl("/transform/translate/1")?);
    let bogen = |b: &Value| {
        let (mut x, mut y) = (0_i64, 0_i64);
        let punkt = |p: &Value| {
            x += p.get(0)?.as_i64()?;
            y += p.get(1)?.as_i64()?;
            #[allow(clippy::cast_precision_loss, reason = "steps of a metre across a state")]
            Some((rund(x as f64 * sx + tx), rund(y as f64 * sy + ty)))
        };
        b.as_array()?.iter().map(punkt).collect::<Option<Vec<Punkt>>>()
    };
    let boegen = t.get("arcs")?.as_array()?.iter().map(bogen).collect::<Option<Vec<_>>>()?;
    let ring = |nummern: &Value| {
        let mut punkte: Vec<Punkt> = Vec::new();
        for nr in nummern.as_array()? {
            let nr = nr.as_i64()?;
            let bogen = boegen.get(usize::try_from(if nr < 0 { !nr } else { nr }).ok()?)?;
            let ab = usize::from(!punkte.is_empty());
            if nr < 0 {
                punkte.extend(bogen.iter().rev().skip(ab));
            } else {
                punkte.extend(bogen.iter().skip(ab));
            }
        }
        Some(Value::from(punkte.into_iter().map(|(x, y)| json!([x, y])).collect::<Vec<_>>()))
    };
    let gemeinde = |g: &Value| {
        let polygon = |p: &Value| Some(Value::from(p.as_array()?.iter().map(ring).collect::<Option<Vec<_>>>()?));
        let polygone = g.get("arcs")?.as_array()?.iter().map(polygon).collect::<Option<Vec<_>>>()?;
        Some((g.get("id")?.as_str()?.to_owned(), json!({ "type": "MultiPolygon", "coordinates": polygone })))
    };
    t.pointer("/objects/gemeinden/geometries")?.as_array()?.iter().map(gemeinde).collect()
}

/// Five places after the point: a metre.
fn rund(grad: f64) -> f64 {
    (grad * 1e5).round() / 1e5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_islands_and_outside() {
        let mut g = Grenzen::default();
        let aussen: Ars = "140000000001".parse().expect("a key");
        let innen: Ars = "140000000002".parse().expect("a key");
        let quadrat = |a: f64, b: f64| json!([[a, a], [b, a], [b, b], [a, b], [a, a]]);
        g.dazu(aussen, &json!({"type": "MultiPolygon", "coordinates": [[quadrat(0.0, 4.0), quadrat(1.0, 2.0)], [quadrat(5.0, 6.0)]]}))
            .expect("a boundary");
        g.dazu(innen, &json!({"type": "Polygon", "coordinates": [quadrat(1.0, 2.0)]})).expect("a boundary");
        let g = g.fertig();
        assert_eq!(g.an_punkt(0.5, 0.5), Some(aussen));
        assert_eq!(g.an_punkt(1.5, 1.5), Some(innen));
        assert_eq!(g.an_punkt(5.5, 5.5), Some(aussen));
        assert_eq!(g.an_punkt(4.5, 4.5), None);
        assert_eq!(g.an_punkt(f64::NAN, 1.0), None);
        assert_eq!(g.an_punkt(1e300, -1e300), None);
        assert!(Grenzen::default().dazu(innen, &json!({"type": "Point", "coordinates": [1, 2]})).is_none());
        assert!(
            Grenzen::default()
                .dazu(innen, &json!({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 0]]]}))
                .is_none()
        );
        assert!(
            Grenzen::default()
                .dazu(innen, &json!({"type": "Polygon", "coordinates": [[[0, 0], [999, 0], [1, 1], [0, 0]]]}))
                .is_none()
        );
    }

    #[test]
    fn the_programs_own_boundaries_are_read() {
        let alle = topologie(crate::daten::GRENZEN);
        assert_eq!(alle.len(), 636);
        let mut g = Grenzen::default();
        for (ars, geometrie) in &alle {
            g.dazu(ars.parse().expect("a key"), geometrie).expect("a boundary");
        }
        let g = g.fertig();
        for (ars, geometrie) in &alle {
            let (x, y) = mitte(geometrie).expect("a middle");
            assert_eq!(
                g.an_punkt(y, x).map(|a| a.to_string()).as_deref(),
                Some(ars.as_str()),
                "the middle lies inside"
            );
        }
        assert_eq!(g.an_punkt(51.1813, 14.4243).map(|a| a.to_string()).as_deref(), Some("146250020020"));
        assert!(topologie("{}").is_empty() && topologie("x").is_empty());
    }
}
