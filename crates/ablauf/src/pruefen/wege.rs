//! The arrows: what leads where, what is reached, and what turns in circles.

use std::collections::{BTreeSet, VecDeque};

use crate::{
    modell::{Art, Ausloeser, Baustein, Knoten, Modell, Nr},
    zeit::Zeitangabe,
};

use super::Pruefung;

impl Pruefung<'_> {
    /// The arrows in and out of an element.
    pub(super) fn wege(&mut self, nr: Nr, k: &Knoten) {
        let t = k.titel();
        let gateway = matches!(k.art, Art::Exklusiv | Art::Inklusiv | Art::Parallel | Art::Ereignis);
        let abseits = abseits(self.modell, nr);
        if k.ist_ende() && !k.ausgehend.is_empty() {
            self.melde(k, format!("Vom Ende „{t}“ geht ein Pfeil weg. Entfernen Sie ihn."));
        }
        if !k.ist_ende() && !abseits && k.ausgehend.is_empty() && !matches!(k.art, Art::Fremd(_)) {
            self.melde(
                k,
                format!(
                    "Nach „{t}“ geht es nicht weiter. Ziehen Sie einen Pfeil zum nächsten Schritt oder zu einem Ende."
                ),
            );
        }
        if !gateway && !k.ist_ende() && k.ausgehend.len() > 1 {
            self.melde(
                k,
                format!(
                    "Von „{t}“ gehen mehrere Pfeile weg. Setzen Sie dahinter ein Gateway, das sagt, welcher Weg gilt."
                ),
            );
        }
        if matches!(k.art, Art::Start | Art::Ereignisstart { .. } | Art::Rand { .. }) && !k.eingehend.is_empty() {
            self.melde(k, format!("Zu „{t}“ führt ein Pfeil. Ein Start- oder Randereignis hat keinen Vorgänger."));
        }
        if matches!(k.art, Art::Ereignisunterprozess) && (!k.eingehend.is_empty() || !k.ausgehend.is_empty()) {
            self.melde(
                k,
                format!("„{t}“ ist ein Ereignis-Unterprozess. Er hat keine Pfeile; sein Start löst ihn aus."),
            );
        }
        match k.art {
            Art::Exklusiv | Art::Inklusiv => self.bedingte(k),
            Art::Ereignis => self.ereignisbasiert(k),
            _ => {
                if k.ausgehend.iter().any(|f| self.modell.fluesse[*f].bedingung.is_some()) {
                    self.melde(k, format!("Ein Pfeil von „{t}“ trägt eine Bedingung. Bedingungen gelten nur hinter einem exklusiven oder inklusiven Gateway."));
                }
            }
        }
    }

    fn bedingte(&mut self, k: &Knoten) {
        let t = k.titel();
        if k.ausgehend.len() < 2 {
            return;
        }
        // An inclusive gateway with a way that always holds always goes on.
        let immer = matches!(k.art, Art::Inklusiv)
            && k.ausgehend.iter().any(|f| self.modell.fluesse[*f].bedingung.is_none() && k.standard != Some(*f));
        if k.standard.is_none() && !immer {
            self.melde(k, format!("Das Gateway „{t}“ hat keinen Standardweg. Legen Sie fest, welcher Weg gilt, wenn keine Bedingung zutrifft."));
        }
        if matches!(k.art, Art::Inklusiv) {
            return;
        }
        for f in k.ausgehend.iter().filter(|f| k.standard != Some(**f)) {
            let f = &self.modell.fluesse[*f];
            if f.bedingung.is_none() {
                let wohin = self.modell.knoten[f.nach].titel();
                self.melde(k, format!("Am Gateway „{t}“ fehlt die Bedingung am Weg nach „{wohin}“."));
            }
        }
    }

    fn ereignisbasiert(&mut self, k: &Knoten) {
        let t = k.titel();
        if k.ausgehend.len() < 2 {
            self.melde(k, format!("Das Ereignis-Gateway „{t}“ braucht mindestens zwei Ereignisse zur Wahl."));
        }
        for f in &k.ausgehend {
            let ziel = &self.modell.knoten[self.modell.fluesse[*f].nach];
            let wartet = matches!(ziel.art, Art::Empfang(_) | Art::Warten(_)) && ziel.mehrfach.is_none();
            if !wartet || ziel.eingehend.len() != 1 {
                self.melde(k, format!("Hinter dem Ereignis-Gateway „{t}“ steht „{}“. Dort darf nur ein Ereignis stehen, das auf eine Nachricht, ein Signal oder eine Zeit wartet.", ziel.titel()));
            }
        }
    }

    /// Every element can be reached, and from every element an end.
    pub(super) fn erreichbar(&mut self) {
        let m = self.modell;
        let erreicht = vorwaerts(m);
        let zum_ende = rueckwaerts(m);
        for (nr, k) in m.knoten.iter().enumerate() {
            if !erreicht.contains(&nr) {
                self.melde(
                    k,
                    format!(
                        "„{}“ wird nie erreicht. Führen Sie einen Pfeil dorthin oder entfernen Sie das Element.",
                        k.titel()
                    ),
                );
            } else if !zum_ende.contains(&nr) && !k.ausgehend.is_empty() {
                self.melde(k, format!("Von „{}“ aus wird nie ein Ende erreicht.", k.titel()));
            }
        }
    }

    /// What comes again and again without end must not leave more and more behind: trying out cannot find that, for it lets
    /// every timer go off a few times only.
    pub(super) fn wiederholungen(&mut self) {
        let m = self.modell;
        for (nr, k) in m.knoten.iter().enumerate() {
            let (Some(Ausloeser::Zeit(Zeitangabe::Zyklus { mal: None, schritt, .. })), Some(anfang)) =
                (k.ausloeser(), beginnt_daneben(m, nr))
            else {
                continue;
            };
            let Some(wartet) = self.wartet_auf_dem_weg(anfang) else { continue };
            let (t, w, s) = (k.titel(), m.knoten[wartet].titel(), schritt.to_string());
            self.melde(
                k,
                format!(
                    "„{t}“ wiederholt sich ohne Ende ({s}), und auf dem Weg danach wartet der Ablauf bei „{w}“. Dauert das länger als der Abstand, werden es immer mehr offene Schritte. Schreiben Sie, wie oft es sich wiederholt, zum Beispiel R3/P7D, oder lassen Sie den Ablauf auf diesem Weg nirgends warten."
                ),
            );
        }
    }

    /// The first step behind `anfang` at which a token rests.
    fn wartet_auf_dem_weg(&self, anfang: Nr) -> Option<Nr> {
        let m = self.modell;
        let mut offen = VecDeque::from([anfang]);
        let mut gesehen = BTreeSet::new();
        while let Some(nr) = offen.pop_front() {
            if !gesehen.insert(nr) {
                continue;
            }
            let k = &m.knoten[nr];
            let ruht = match k.art {
                Art::Aufgabe(_) | Art::Regel(_) | Art::Empfang(_) | Art::Warten(_) | Art::Ereignis => true,
                // The platform does these by itself; only what waits for others lasts.
                Art::Dienst(b) => b.is_none_or(|b| matches!(b, Baustein::Beteiligen | Baustein::RegisterAnfragen)),
                // A join waits for its other ways.
                Art::Parallel | Art::Inklusiv => k.eingehend.len() > 1,
                _ => false,
            };
            if ruht {
                return Some(nr);
            }
            offen.extend(k.ausgehend.iter().map(|f| m.fluesse[*f].nach));
            if matches!(k.art, Art::Unterprozess) {
                offen.extend(m.start(Some(nr)));
            }
        }
        None
    }

    /// No loop without a resting place. Is there one?
    pub(super) fn kreise(&mut self) -> bool {
        let m = self.modell;
        // What a token leaves in the same step. Sub-processes count as resting; the engine bounds the rest.
        let fluechtig = |nr: Nr| {
            m.knoten[nr].mehrfach.is_none()
                && matches!(
                    m.knoten[nr].art,
                    Art::Exklusiv
                        | Art::Inklusiv
                        | Art::Parallel
                        | Art::Start
                        | Art::Handarbeit
                        | Art::Senden(_)
                        | Art::Werfen(_)
                )
        };
        // Every node from which a circle of fleeting nodes can be walked lies before or on one; remove ends until only
        // circles are left (Kahn).
        let mut grad: Vec<usize> = (0..m.knoten.len())
            .map(|nr| m.knoten[nr].ausgehend.iter().filter(|f| fluechtig(m.fluesse[**f].nach)).count())
            .collect();
        let mut offen: Vec<Nr> = (0..m.knoten.len()).filter(|nr| fluechtig(*nr) && grad[*nr] == 0).collect();
        let mut weg = BTreeSet::new();
        while let Some(nr) = offen.pop() {
            if weg.insert(nr) {
                for vor in m.knoten[nr].eingehend.iter().map(|f| m.fluesse[*f].von).filter(|v| fluechtig(*v)) {
                    grad[vor] = grad[vor].saturating_sub(1);
                    if grad[vor] == 0 {
                        offen.push(vor);
                    }
                }
            }
        }
        let uebrig = |nr: &Nr| fluechtig(*nr) && !weg.contains(nr);
        if let Some(mut nr) = (0..m.knoten.len()).find(uebrig) {
            // What is left leads into a circle; after as many steps as there are nodes one is on it.
            for _ in 0..m.knoten.len() {
                let weiter = m.knoten[nr].ausgehend.iter().map(|f| m.fluesse[*f].nach).find(uebrig);
                nr = weiter.unwrap_or(nr);
            }
            let k = &m.knoten[nr];
            self.melde(k, format!("Um „{}“ dreht sich der Ablauf im Kreis, ohne auf etwas zu warten.", k.titel()));
            return true;
        }
        false
    }
}

/// Where the way of a timer begins that runs beside everything else: at a border or in an event sub-process.
fn beginnt_daneben(m: &Modell, nr: Nr) -> Option<Nr> {
    matches!(m.knoten[nr].art, Art::Rand { unterbricht: false, .. } | Art::Ereignisstart { unterbricht: false, .. })
        .then_some(nr)
}

/// Lies beside the flow: no arrow leads away, and none has to.
fn abseits(m: &Modell, nr: Nr) -> bool {
    let k = &m.knoten[nr];
    k.ist_ausgleich || matches!(k.art, Art::Ereignisunterprozess | Art::Rand { ausloeser: Ausloeser::Ausgleich, .. })
}

fn vorwaerts(m: &Modell) -> BTreeSet<Nr> {
    let starts = |bereich: Option<Nr>| {
        m.start(bereich).into_iter().chain(m.ereignisunterprozesse(bereich).map(|(traeger, _)| traeger))
    };
    let mut offen: Vec<Nr> = starts(None).collect();
    let mut erreicht = BTreeSet::new();
    while let Some(nr) = offen.pop() {
        if erreicht.insert(nr) {
            let k = &m.knoten[nr];
            offen.extend(k.ausgehend.iter().map(|f| m.fluesse[*f].nach));
            offen.extend(&k.raender);
            offen.extend(k.ausgleich);
            if matches!(k.art, Art::Unterprozess | Art::Ereignisunterprozess) {
                offen.extend(starts(Some(nr)));
            }
        }
    }
    erreicht
}

fn rueckwaerts(m: &Modell) -> BTreeSet<Nr> {
    let mut zum_ende = BTreeSet::new();
    let mut offen: Vec<Nr> = (0..m.knoten.len()).filter(|nr| m.knoten[*nr].ist_ende()).collect();
    while let Some(nr) = offen.pop() {
        if zum_ende.insert(nr) {
            let k = &m.knoten[nr];
            offen.extend(k.eingehend.iter().map(|f| m.fluesse[*f].von));
            offen.extend(k.haengt_an);
        }
    }
    zum_ende
}
