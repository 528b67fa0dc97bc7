//! An area: corners on the ground, one a line. Read, checked, measured, drawn. Whoever has no coordinates describes it.

use grund::{Sprache, format};
use regel::Decimal;

use crate::{Grund, wert};

/// Corners of an area.
pub(crate) const ECKEN: usize = 100;
/// Letters that a description in words needs, and how long it may be.
const WORTE: std::ops::RangeInclusive<usize> = 10..=1000;
/// Degrees between the outermost corners: some fifty kilometres. More is a slip of the pen.
const WEIT: f64 = 0.5;

/// Latitude and longitude in degrees.
pub(crate) type Ecke = (f64, f64);

/// What was typed becomes one corner a line, `51.18140, 14.42440`, or the description.
pub(crate) fn lesen(text: &str) -> Result<String, Grund> {
    let zeilen: Vec<&str> = text.lines().map(str::trim).filter(|z| !z.is_empty()).collect();
    let gelesen: Vec<Option<Ecke>> = zeilen.iter().map(|z| wert::koordinaten(z)).collect();
    if gelesen.iter().all(Option::is_none) {
        let worte = zeilen.join("\n");
        let buchstaben = worte.chars().filter(|c| c.is_alphabetic()).count();
        let genug = buchstaben >= *WORTE.start() && worte.chars().count() <= *WORTE.end();
        return if genug { Ok(worte) } else { Err(Grund::KeineFlaeche) };
    }
    if zeilen.len() > ECKEN + 1 {
        return Err(Grund::FlaecheViele(ECKEN));
    }
    let mut ecken: Vec<Ecke> = Vec::with_capacity(zeilen.len());
    for (nr, ecke) in gelesen.into_iter().enumerate() {
        let (breite, laenge) = ecke.ok_or(Grund::FlaecheEcke(nr + 1))?;
        if breite.abs() > 90.0 || laenge.abs() > 180.0 {
            return Err(Grund::FlaecheEcke(nr + 1));
        }
        let ecke = (gerundet(breite), gerundet(laenge));
        if ecken.last() != Some(&ecke) {
            ecken.push(ecke);
        }
    }
    // The ring closes by itself; who closed it by hand named the first corner twice.
    if ecken.len() > 1 && ecken.first() == ecken.last() {
        ecken.pop();
    }
    pruefen(&ecken)?;
    Ok(ecken.iter().map(|(b, l)| format!("{b:.5}, {l:.5}")).collect::<Vec<_>>().join("\n"))
}

/// Five decimals are about a metre.
fn gerundet(grad: f64) -> f64 {
    (grad * 1e5).round() / 1e5
}

fn pruefen(ecken: &[Ecke]) -> Result<(), Grund> {
    if ecken.len() < 3 {
        return Err(Grund::FlaecheWenige);
    }
    if ecken.len() > ECKEN {
        return Err(Grund::FlaecheViele(ECKEN));
    }
    let spanne = |was: fn(&Ecke) -> f64| {
        let werte = || ecken.iter().map(was);
        werte().fold(f64::NEG_INFINITY, f64::max) - werte().fold(f64::INFINITY, f64::min)
    };
    if spanne(|e| e.0) > WEIT || spanne(|e| e.1) > WEIT {
        return Err(Grund::FlaecheWeit);
    }
    if kreuzt(ecken) || quadratmeter(ecken).is_zero() {
        return Err(Grund::FlaecheKreuzt);
    }
    Ok(())
}

/// Do two sides that are no neighbours meet?
fn kreuzt(ecken: &[Ecke]) -> bool {
    let n = ecken.len();
    let seite = |i: usize| (ecken[i], ecken[(i + 1) % n]);
    (0..n).any(|i| (i + 2..n).filter(|j| (j + 1) % n != i).any(|j| treffen(seite(i), seite(j))))
        // Neighbours share a corner; they may not run back over each other.
        || (0..n).any(|i| {
            let (a, b, c) = (ecken[i], ecken[(i + 1) % n], ecken[(i + 2) % n]);
            dreht(a, b, c) == 0.0 && (b.0 - a.0).mul_add(c.0 - b.0, (b.1 - a.1) * (c.1 - b.1)) < 0.0
        })
}

/// Positive: `c` lies left of the way from `a` to `b`; 0: on its line.
fn dreht(a: Ecke, b: Ecke, c: Ecke) -> f64 {
    let wert = (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0);
    // The corners have five decimals: what is smaller than their product is noise of the arithmetic.
    if wert.abs() < 1e-12 { 0.0 } else { wert }
}

fn treffen((a, b): (Ecke, Ecke), (c, d): (Ecke, Ecke)) -> bool {
    let (d1, d2, d3, d4) = (dreht(a, b, c), dreht(a, b, d), dreht(c, d, a), dreht(c, d, b));
    let dazwischen = |p: Ecke, q: Ecke, r: Ecke| {
        r.0 >= p.0.min(q.0) && r.0 <= p.0.max(q.0) && r.1 >= p.1.min(q.1) && r.1 <= p.1.max(q.1)
    };
    (d1 * d2 < 0.0 && d3 * d4 < 0.0)
        || (d1 == 0.0 && dazwischen(a, b, c))
        || (d2 == 0.0 && dazwischen(a, b, d))
        || (d3 == 0.0 && dazwischen(c, d, a))
        || (d4 == 0.0 && dazwischen(c, d, b))
}

/// The corners of a stored answer; `None`: it is a description in words.
pub(crate) fn ecken(text: &str) -> Option<Vec<Ecke>> {
    text.lines().map(wert::koordinaten).collect::<Option<Vec<_>>>().filter(|e| e.len() >= 3)
}

/// The corners in metres, east and north of the first one. The radii of curvature of WGS 84 at the middle latitude: over
/// the sizes of a plot the error lies below one in ten thousand.
fn in_metern(ecken: &[Ecke]) -> Vec<(f64, f64)> {
    const A: f64 = 6_378_137.0;
    const E2: f64 = 0.006_694_379_990_14;
    let Some(erste) = ecken.first() else { return Vec::new() };
    #[allow(clippy::cast_precision_loss, reason = "at most a hundred corners")]
    let mitte = (ecken.iter().map(|e| e.0).sum::<f64>() / ecken.len() as f64).to_radians();
    let w = (1.0 - E2 * mitte.sin().powi(2)).sqrt();
    let (quer, laengs) = (A / w, A * (1.0 - E2) / w.powi(3));
    let punkt = |e: &Ecke| ((e.1 - erste.1).to_radians() * quer * mitte.cos(), (e.0 - erste.0).to_radians() * laengs);
    ecken.iter().map(punkt).collect()
}

/// The size in whole square metres.
pub(crate) fn quadratmeter(ecken: &[Ecke]) -> Decimal {
    let p = in_metern(ecken);
    let doppelt: f64 = (0..p.len())
        .map(|i| {
            let ((x1, y1), (x2, y2)) = (p[i], p[(i + 1) % p.len()]);
            x1 * y2 - x2 * y1
        })
        .sum();
    Decimal::try_from((doppelt.abs() / 2.0).round()).unwrap_or_default()
}

/// Size and corners, one a line, or the description.
pub(crate) fn texte(text: &str, sprache: Sprache) -> Vec<String> {
    let Some(ecken) = ecken(text) else { return text.lines().map(str::to_owned).collect() };
    let groesse = format::zahl(sprache, &quadratmeter(&ecken).to_string());
    let n = ecken.len();
    let erste = match sprache {
        Sprache::De | Sprache::Leicht => format!("{groesse} m² mit {n} Ecken:"),
        Sprache::En => format!("{groesse} m² with {n} corners:"),
        Sprache::Hsb => format!("{groesse} m², ličba róžkow: {n}"),
        Sprache::Ar => format!("{groesse} م²، عدد الزوايا: {n}"),
    };
    std::iter::once(erste).chain(text.lines().map(str::to_owned)).collect()
}

/// The outline, north up, in a box of `seite` units: its path and the size of the box.
pub(crate) fn umriss(ecken: &[Ecke], seite: f64) -> (String, f64, f64) {
    let p = in_metern(ecken);
    let grenze = |f: fn(f64, f64) -> f64, start: f64, was: fn(&(f64, f64)) -> f64| p.iter().map(was).fold(start, f);
    let (west, ost) = (grenze(f64::min, f64::INFINITY, |p| p.0), grenze(f64::max, f64::NEG_INFINITY, |p| p.0));
    let (sued, nord) = (grenze(f64::min, f64::INFINITY, |p| p.1), grenze(f64::max, f64::NEG_INFINITY, |p| p.1));
    let mass = seite / (ost - west).max(nord - sued).max(1e-6);
    let punkte: Vec<String> = p
        .iter()
        .map(|(x, y)| format!("{:.1} {:.1}", (x - west).mul_add(mass, 4.0), (nord - y).mul_add(mass, 4.0)))
        .collect();
    (format!("M{}z", punkte.join("L")), (ost - west).mul_add(mass, 8.0), (nord - sued).mul_add(mass, 8.0))
}
