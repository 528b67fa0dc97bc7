//! Changes to the columns of a table.

use roxmltree::Node;

use crate::{
    Ausgang, Eingang, Regelwerk, Tabelle, TabelleFehler,
    bau::tauschen,
    lesen::finde_tabelle,
    schnitt::{Schnitt, dokument, kind, kinder, maskiert},
};

/// Most columns of a table.
const HOECHSTENS: usize = 30;

/// A column by its kind and its place among those of its kind, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spalte {
    /// What rules look at.
    Eingang(usize),
    /// What rules give.
    Ausgang(usize),
}

/// A column that is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NeueSpalte {
    /// The rules look at it; at first every rule takes any value.
    Eingang(Eingang),
    /// The rules give it; every rule that is there gives this (FEEL).
    Ausgang(Ausgang, String),
}

impl Spalte {
    /// The element of the column, and of its cells.
    const fn elemente(self) -> (&'static str, &'static str) {
        match self {
            Self::Eingang(_) => ("input", "inputEntry"),
            Self::Ausgang(_) => ("output", "outputEntry"),
        }
    }

    /// Its place.
    #[must_use]
    pub const fn nr(self) -> usize {
        match self {
            Self::Eingang(n) | Self::Ausgang(n) => n,
        }
    }

    /// The value in addresses: `e1`, `a2`.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Eingang(n) => format!("e{}", n + 1),
            Self::Ausgang(n) => format!("a{}", n + 1),
        }
    }

    /// From an address.
    #[must_use]
    pub fn von_name(name: &str) -> Option<Self> {
        let nr = |r: &str| r.parse::<usize>().ok()?.checked_sub(1);
        match name.split_at_checked(1)? {
            ("e", r) => nr(r).map(Self::Eingang),
            ("a", r) => nr(r).map(Self::Ausgang),
            _ => None,
        }
    }

    fn da(self, t: &Tabelle) -> bool {
        match self {
            Self::Eingang(n) => n < t.eingaenge.len(),
            Self::Ausgang(n) => n < t.ausgaenge.len(),
        }
    }
}

impl Regelwerk {
    /// Adds a column behind the others of its kind.
    ///
    /// # Errors
    /// There is no such table, or it is full.
    pub fn spalte_einfuegen(&mut self, id: &str, neu: &NeueSpalte) -> Result<(), TabelleFehler> {
        let tabelle = self.tabelle(id)?;
        if tabelle.eingaenge.len() + tabelle.ausgaenge.len() >= HOECHSTENS {
            return Err(TabelleFehler::nicht(format!("Eine Tabelle hat höchstens {HOECHSTENS} Spalten.")));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        let p = s.praefix.clone();
        let kennung = s.freie_id("spalte");
        let (element, zellname, wert, text) = match neu {
            NeueSpalte::Eingang(e) => ("input", "inputEntry", "-", eingangstext(&p, &kennung, e)),
            NeueSpalte::Ausgang(a, wert) => ("output", "outputEntry", wert.as_str(), ausgangstext(&p, &kennung, a)),
        };
        let erstes = t.children().find(Node::is_element);
        match (kinder(t, element).last(), kinder(t, "input").last(), erstes) {
            (Some(letzte), ..) => s.dahinter(letzte, &text),
            // The first output stands behind the inputs, the first input before everything.
            (None, Some(eingang), _) if element == "output" => s.dahinter(eingang, &text),
            (None, _, Some(e)) => {
                let ort = e.range().start;
                s.setze(ort..ort, format!("{text}{}", s.umbruch(e)));
            }
            (None, _, None) => s.inhalt_voran(t, &text),
        }
        for (i, r) in kinder(t, "rule").enumerate() {
            let zelle = format!(
                "<{p}{zellname} id=\"{kennung}_{}\"><{p}text>{}</{p}text></{p}{zellname}>",
                i + 1,
                maskiert(wert)
            );
            let davor =
                kinder(r, zellname).last().or_else(|| kinder(r, "inputEntry").last().filter(|_| element == "output"));
            match davor {
                Some(d) => {
                    let ende = d.range().end;
                    s.setze(ende..ende, zelle);
                }
                None => s.inhalt_voran(r, &zelle),
            }
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Sets what a column says: heading, expression, kind, allowed values, default.
    ///
    /// # Errors
    /// There is no such column.
    pub fn spalte_setzen(&mut self, id: &str, nr: usize, neu: &NeueSpalte) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        let p = s.praefix.clone();
        match neu {
            NeueSpalte::Eingang(e) => {
                let n = kinder(t, "input").nth(nr).ok_or(TabelleFehler::Fehlt)?;
                s.attribut(n, "label", &e.titel);
                let ausdruck = kind(n, "inputExpression").ok_or(TabelleFehler::Fehlt)?;
                s.zellentext(ausdruck, &e.ausdruck);
                s.attribut(ausdruck, "typeRef", &e.typ);
                let neu = e.erlaubt.as_deref();
                unterelement(&mut s, n, ("inputValues", neu), kind(n, "inputExpression"), &p);
            }
            NeueSpalte::Ausgang(a, _) => {
                let n = kinder(t, "output").nth(nr).ok_or(TabelleFehler::Fehlt)?;
                s.attribut(n, "label", &a.titel);
                s.attribut(n, "name", &a.name);
                s.attribut(n, "typeRef", &a.typ);
                let (werte, vorgabe) = (a.erlaubt.as_deref(), a.vorgabe.as_deref());
                let leer = !n.has_children();
                if leer && (werte.is_some() || vorgabe.is_some()) {
                    let teil = |name: &str, w: Option<&str>| {
                        w.map(|w| format!("<{p}{name}><{p}text>{}</{p}text></{p}{name}>", maskiert(w)))
                            .unwrap_or_default()
                    };
                    let innen = format!("{}{}", teil("outputValues", werte), teil("defaultOutputEntry", vorgabe));
                    // The head may change too: both at once, out of the changed head.
                    let text = s.fertig();
                    let mut zweites = Self { text };
                    zweites.ausgang_fuellen(id, nr, &innen)?;
                    return self.uebernehmen(zweites.text);
                }
                unterelement(&mut s, n, ("outputValues", werte), None, &p);
                unterelement(&mut s, n, ("defaultOutputEntry", vorgabe), n.children().rfind(Node::is_element), &p);
            }
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    fn ausgang_fuellen(&mut self, id: &str, nr: usize, innen: &str) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        s.inhalt_voran(kinder(finde_tabelle(&xml, id)?, "output").nth(nr).ok_or(TabelleFehler::Fehlt)?, innen);
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Takes a column away, with its cells.
    ///
    /// # Errors
    /// There is no such column, or it is the only one that gives something.
    pub fn spalte_loeschen(&mut self, id: &str, spalte: Spalte) -> Result<(), TabelleFehler> {
        let tabelle = self.tabelle(id)?;
        if !spalte.da(&tabelle) {
            return Err(TabelleFehler::Fehlt);
        }
        if matches!(spalte, Spalte::Ausgang(_)) && tabelle.ausgaenge.len() == 1 {
            return Err(TabelleFehler::nicht("Eine Tabelle braucht wenigstens ein Ergebnis."));
        }
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        let (element, zelle) = spalte.elemente();
        let kopf = kinder(t, element).nth(spalte.nr());
        for n in kopf.into_iter().chain(kinder(t, "rule").filter_map(|r| kinder(r, zelle).nth(spalte.nr()))) {
            let stelle = s.mit_einzug(n);
            s.setze(stelle, "");
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }

    /// Puts a copy of a column behind the others of its kind.
    ///
    /// # Errors
    /// There is no such column.
    pub fn spalte_kopieren(&mut self, id: &str, spalte: Spalte) -> Result<(), TabelleFehler> {
        let t = self.tabelle(id)?;
        let zelle = |r: &crate::Regel| match spalte {
            Spalte::Eingang(n) => r.eingaben.get(n).cloned(),
            Spalte::Ausgang(n) => r.ausgaben.get(n).cloned(),
        };
        let neu = match spalte {
            Spalte::Eingang(n) => NeueSpalte::Eingang(t.eingaenge.get(n).cloned().ok_or(TabelleFehler::Fehlt)?),
            Spalte::Ausgang(n) => {
                let mut a = t.ausgaenge.get(n).cloned().ok_or(TabelleFehler::Fehlt)?;
                let frei = |name: &String| !t.ausgaenge.iter().any(|a| a.name == *name);
                let stamm = if a.name.is_empty() { "Ergebnis".to_owned() } else { a.name.clone() };
                a.name = (2..).map(|i| format!("{stamm}_{i}")).find(frei).unwrap_or_default();
                NeueSpalte::Ausgang(a, "null".to_owned())
            }
        };
        let mut kopie = self.clone();
        kopie.spalte_einfuegen(id, &neu)?;
        for (i, regel) in t.regeln.iter().enumerate() {
            let mut ganz = kopie.tabelle(id)?.regeln.into_iter().nth(i).ok_or(TabelleFehler::Fehlt)?;
            let ziel = match spalte {
                Spalte::Eingang(_) => ganz.eingaben.last_mut(),
                Spalte::Ausgang(_) => ganz.ausgaben.last_mut(),
            };
            if let (Some(ziel), Some(wert)) = (ziel, zelle(regel)) {
                *ziel = wert;
            }
            kopie.regel_setzen(id, i, &ganz)?;
        }
        *self = kopie;
        Ok(())
    }

    /// Changes the places of a column and the one behind it.
    ///
    /// # Errors
    /// One of them does not exist.
    pub fn spalte_tauschen(&mut self, id: &str, spalte: Spalte) -> Result<(), TabelleFehler> {
        let xml = dokument(&self.text)?;
        let mut s = Schnitt::neu(&xml);
        let t = finde_tabelle(&xml, id)?;
        let ((element, zelle), nr) = (spalte.elemente(), spalte.nr());
        let paar = |n: Node<'_, '_>, name: &'static str| {
            let alle: Vec<_> = n.children().filter(|k| crate::schnitt::ist(*k, name)).map(|k| k.id()).collect();
            alle.get(nr).copied().zip(alle.get(nr + 1).copied())
        };
        let mut paare = vec![paar(t, element).ok_or(TabelleFehler::Fehlt)?];
        paare.extend(kinder(t, "rule").filter_map(|r| paar(r, zelle)));
        for (a, b) in paare {
            if let (Some(a), Some(b)) = (xml.get_node(a), xml.get_node(b)) {
                tauschen(&mut s, a, b);
            }
        }
        let text = s.fertig();
        self.uebernehmen(text)
    }
}

/// Sets, adds or takes away a part of a column that holds a text.
fn unterelement(
    s: &mut Schnitt<'_>,
    n: Node<'_, '_>,
    (name, neu): (&str, Option<&str>),
    hinter: Option<Node<'_, '_>>,
    p: &str,
) {
    match (n.children().find(|k| crate::schnitt::ist(*k, name)), neu) {
        (Some(da), Some(neu)) => s.zellentext(da, neu),
        (Some(da), None) => {
            let stelle = s.mit_einzug(da);
            s.setze(stelle, "");
        }
        (None, Some(neu)) => {
            let text = format!("<{p}{name}><{p}text>{}</{p}text></{p}{name}>", maskiert(neu));
            match hinter {
                Some(h) => {
                    let ende = h.range().end;
                    s.setze(ende..ende, text);
                }
                None => s.inhalt_voran(n, &text),
            }
        }
        (None, None) => {}
    }
}

fn eingangstext(p: &str, id: &str, e: &Eingang) -> String {
    let werte = e
        .erlaubt
        .as_ref()
        .map_or_else(String::new, |w| format!("<{p}inputValues><{p}text>{}</{p}text></{p}inputValues>", maskiert(w)));
    format!(
        "<{p}input id=\"{id}\" label=\"{}\"><{p}inputExpression id=\"{id}_x\" typeRef=\"{}\"><{p}text>{}</{p}text></{p}inputExpression>{werte}</{p}input>",
        maskiert(&e.titel),
        maskiert(&e.typ),
        maskiert(&e.ausdruck)
    )
}

fn ausgangstext(p: &str, id: &str, a: &Ausgang) -> String {
    let teil = |name: &str, w: &Option<String>| {
        w.as_ref().map_or_else(String::new, |w| format!("<{p}{name}><{p}text>{}</{p}text></{p}{name}>", maskiert(w)))
    };
    let name = if a.name.is_empty() { String::new() } else { format!(" name=\"{}\"", maskiert(&a.name)) };
    format!(
        "<{p}output id=\"{id}\" label=\"{}\"{name} typeRef=\"{}\">{}{}</{p}output>",
        maskiert(&a.titel),
        maskiert(&a.typ),
        teil("outputValues", &a.erlaubt),
        teil("defaultOutputEntry", &a.vorgabe)
    )
}
