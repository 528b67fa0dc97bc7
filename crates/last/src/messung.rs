//! What the machine says of the processes: CPU time and resident memory, from /proc.

use std::{fs, time::Duration};

/// CPU seconds and resident bytes of a set of processes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Verbrauch {
    pub cpu: f64,
    pub rss_mb: f64,
}

/// Kernel ticks a second: 100 on every Linux that Debian ships.
const TICKS: f64 = 100.0;

fn eines(pid: u32) -> Option<(u32, Verbrauch)> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in parentheses may hold blanks; the fields after it are numbers (proc(5)).
    let felder: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let zahl = |i: usize| felder.get(i)?.parse::<f64>().ok();
    let eltern = felder.get(1)?.parse().ok()?;
    // utime, stime, and what ended children had used (cutime, cstime).
    let cpu = (zahl(11)? + zahl(12)? + zahl(13)? + zahl(14)?) / TICKS;
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let rss = status.lines().find_map(|z| z.strip_prefix("VmRSS:"))?;
    let rss_mb = rss.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0;
    Some((eltern, Verbrauch { cpu, rss_mb }))
}

/// One process.
pub fn prozess(pid: u32) -> Verbrauch {
    eines(pid).map(|(_, v)| v).unwrap_or_default()
}

/// A process and all that descend from it (PostgreSQL: the postmaster and its backends).
pub fn baum(wurzel: u32) -> Verbrauch {
    let alle: Vec<(u32, u32, Verbrauch)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|e| e.file_name().to_str()?.parse().ok())
        .filter_map(|pid| eines(pid).map(|(eltern, v)| (pid, eltern, v)))
        .collect();
    let mut summe = Verbrauch::default();
    let mut offen = vec![wurzel];
    while let Some(pid) = offen.pop() {
        for (p, eltern, v) in &alle {
            if *p == pid {
                summe.cpu += v.cpu;
                summe.rss_mb += v.rss_mb;
            } else if *eltern == pid {
                offen.push(*p);
            }
        }
    }
    summe
}

/// The value below which `anteil` of the sorted `zeiten` lie, in milliseconds.
pub fn perzentil(zeiten: &mut [Duration], anteil: f64) -> f64 {
    zeiten.sort_unstable();
    let stelle = ((zeiten.len() as f64 * anteil).ceil() as usize).clamp(1, zeiten.len().max(1)) - 1;
    zeiten.get(stelle).map_or(0.0, |z| z.as_secs_f64() * 1000.0)
}
