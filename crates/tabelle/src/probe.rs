//! Which rules hold: asked of the evaluator that decides about real applications, with a table that gives the numbers of its
//! rules in place of their results.

use regel::{Entscheidungsmodell, Wert};

use crate::{
    Regelwerk, TabelleFehler, Trefferart,
    lesen::finde_tabelle,
    schnitt::{Schnitt, dokument, kinder},
};

/// The rules that hold for some values, from 0.
pub type Trefferliste = Vec<usize>;

/// Which rules of the table of `id` hold for these values. `andere`: files that this one may import.
///
/// # Errors
/// There is no such table, or the file or the values cannot be evaluated; the sentence says why.
pub fn treffer(werk: &Regelwerk, id: &str, werte: &Wert, andere: &[&str]) -> Result<Trefferliste, TabelleFehler> {
    let name = werk.entscheidung(id)?.name;
    let text = werk.mit_nummern(id)?;
    let nicht = |e: regel::RegelFehler| TabelleFehler::nicht(e.to_string());
    let modell = Entscheidungsmodell::lesen_mit(&text, andere).map_err(nicht)?;
    let liste = match modell.entscheiden(&name, werte) {
        Ok(w) => w,
        // No rule holds: that is an answer here.
        Err(regel::RegelFehler::KeinErgebnis { .. }) => return Ok(Vec::new()),
        Err(e) => return Err(nicht(e)),
    };
    let nummer = |w: &Wert| w.als_zahl().and_then(|z| usize::try_from(z).ok());
    Ok(match &liste {
        Wert::Liste(l) => l.iter().filter_map(nummer).collect(),
        w => nummer(w).into_iter().collect(),
    })
}

impl Regelwerk {
    /// The file with a table that lists the numbers of the rules that hold.
    fn mit_nummern(&self, id: &str) -> Result<String, TabelleFehler> {
        let mut w = self.clone();
        w.treffer_setzen(id, Trefferart::Reihe)?;
        let xml = dokument(&w.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        let p = s.praefix.clone();
        for (i, a) in kinder(t, "output").enumerate() {
            let neu = if i == 0 { format!("<{p}output typeRef=\"number\"/>") } else { String::new() };
            s.setze(a.range(), neu);
        }
        for (nr, r) in kinder(t, "rule").enumerate() {
            for (i, zelle) in kinder(r, "outputEntry").enumerate() {
                let neu = if i == 0 {
                    format!("<{p}outputEntry><{p}text>{nr}</{p}text></{p}outputEntry>")
                } else {
                    String::new()
                };
                s.setze(zelle.range(), neu);
            }
        }
        // What the decision is declared to give no longer fits.
        let variable = t.parent().and_then(|e| kinder(e, "variable").next());
        if let Some(v) = variable {
            s.attribut(v, "typeRef", "Any");
        }
        Ok(s.fertig())
    }
}
