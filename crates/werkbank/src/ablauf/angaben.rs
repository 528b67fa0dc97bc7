//! What a step says, as fields: by its kind, all that the engine reads of it.

use std::collections::BTreeSet;

use ::ablauf::{
    Angebot, Art as Schrittart, Ausloeser, Baustein, Knoten, Mehrfachwahl, Modell, Umbau, UmbauFehler, Wurf, Zeitangabe,
};
use web::{
    Felder, Markup,
    bausteine::{Auswahl, Eingabe, Fehlerhinweis, Option_},
    html,
};

use super::{schritt::AUFGABEN, weg::PALETTE, zeit};
use crate::gemeinsam::DE;

/// Whose sending has no receiver: what happens then.
const OHNE_EMPFAENGER: [(&str, &str); 2] =
    [("melden", "Das ist eine Störung: Jemand muss sich kümmern."), ("hinnehmen", "Nichts.")];

/// What an event is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Thema {
    Nachricht { sendet: bool },
    Signal,
    Fehler,
    Eskalation,
}

fn thema(k: &Knoten) -> Option<(Thema, &str)> {
    match &k.art {
        Schrittart::Empfang(n) => Some((Thema::Nachricht { sendet: false }, n)),
        Schrittart::Senden(n) => Some((Thema::Nachricht { sendet: true }, n)),
        Schrittart::Werfen(Some(w)) | Schrittart::Ende(Some(w)) => match w {
            Wurf::Nachricht(n) => Some((Thema::Nachricht { sendet: true }, n)),
            Wurf::Signal(n) => Some((Thema::Signal, n)),
            Wurf::Fehler(c) => Some((Thema::Fehler, c)),
            Wurf::Eskalation(c) => Some((Thema::Eskalation, c)),
            Wurf::Ausgleich(_) | Wurf::Abbruch => None,
        },
        _ => match k.ausloeser()? {
            Ausloeser::Nachricht(n) => Some((Thema::Nachricht { sendet: false }, n)),
            Ausloeser::Signal(n) => Some((Thema::Signal, n)),
            Ausloeser::Fehler(c) => Some((Thema::Fehler, c)),
            Ausloeser::Eskalation(c) => Some((Thema::Eskalation, c)),
            Ausloeser::Zeit(_) | Ausloeser::Ausgleich => None,
        },
    }
}

/// Can it be chosen whether the event ends what runs?
const fn waehlbar(k: &Knoten) -> Option<bool> {
    match &k.art {
        Schrittart::Rand { ausloeser, unterbricht } | Schrittart::Ereignisstart { ausloeser, unterbricht } => {
            if matches!(ausloeser, Ausloeser::Fehler(_) | Ausloeser::Ausgleich) { None } else { Some(*unterbricht) }
        }
        _ => None,
    }
}

fn zeitangabe(k: &Knoten) -> Option<&Zeitangabe> {
    match k.ausloeser() {
        Some(Ausloeser::Zeit(z)) => Some(z),
        _ => None,
    }
}

/// A step with all that its page needs.
pub struct Blatt<'a> {
    pub modell: &'a Modell,
    pub knoten: &'a Knoten,
    /// What a call calls.
    pub gerufen: Option<String>,
    /// What can be called.
    pub angebote: Vec<Angebot>,
    /// The calendar of its Frist.
    kalender: String,
}

impl<'a> Blatt<'a> {
    pub fn neu(u: &Umbau, modell: &'a Modell, knoten: &'a Knoten) -> Self {
        let gerufen = u.gerufen(&knoten.id);
        let angebote = u.angebote().into_iter().filter(|a| a.id != modell.id).collect();
        let kalender = u.fristkalender(&knoten.id).unwrap_or_default();
        Self { modell, knoten, gerufen, angebote, kalender }
    }

    /// The parameters that a call may need.
    fn parameter(&self) -> Vec<String> {
        let mut alle: BTreeSet<String> = self.angebote.iter().flat_map(|a| a.angaben.iter().cloned()).collect();
        alle.extend(self.knoten.parameter.keys().cloned());
        alle.into_iter().collect()
    }

    /// What is missing or wrong in the answers.
    pub fn pruefen(&self, felder: &Felder) -> Vec<Fehlerhinweis> {
        let k = self.knoten;
        let mut fehler = Vec::new();
        let mut falsch = |feld: &str, satz: &str| fehler.push(Fehlerhinweis::neu(feld, satz));
        if felder.text("name").is_empty() && k.ist_taetigkeit() {
            falsch("name", "Geben Sie dem Schritt einen Namen, zum Beispiel „Unterlagen prüfen“.");
        }
        for name in self.noetige(felder) {
            if felder.text(name).is_empty() {
                falsch(name, "Füllen Sie dieses Feld aus. Ohne die Angabe kann die Plattform nicht arbeiten.");
            }
        }
        if zeitangabe(k).is_some()
            && let Err((feld, satz)) = zeit::lesen(felder)
        {
            falsch(feld, &satz);
        }
        if felder.text("zeitart") == "zyklus" && felder.text("unterbricht") == "ja" {
            falsch("zeitart", "Was abbricht, kann nicht immer wieder kommen. Lassen Sie das Ereignis daneben laufen.");
        }
        if let (Some((Thema::Nachricht { .. } | Thema::Signal, _)), Some("")) =
            (thema(k), felder.wert("ereignis").map(str::trim))
        {
            falsch("ereignis", "Schreiben Sie den Namen. Beide Seiten müssen ihn gleich schreiben.");
        }
        match felder.text("mehrfach") {
            "liste" if felder.text("liste").is_empty() => falsch("liste", "Schreiben Sie den Namen der Liste."),
            "anzahl" if felder.text("anzahl").is_empty() => falsch("anzahl", "Schreiben Sie, wie oft."),
            _ => {}
        }
        if let Some(Some(ziel)) = self.gerufen.as_ref().map(|_| felder.wert("aufruf")) {
            match self.angebote.iter().find(|a| a.id == ziel) {
                None => falsch("aufruf", "Wählen Sie den Baustein, der hier laufen soll."),
                Some(a) => {
                    for name in &a.angaben {
                        if felder.text(&format!("angabe.{name}")).is_empty() {
                            falsch(
                                &format!("angabe.{name}"),
                                &format!("Der Baustein „{}“ braucht diese Angabe.", a.name),
                            );
                        }
                    }
                }
            }
        }
        fehler
    }

    /// What the step must say, by its kind.
    fn noetige(&self, felder: &Felder) -> &'static [&'static str] {
        match self.knoten.art {
            Schrittart::Aufgabe(_) => &["aufgabe"],
            Schrittart::Regel(_) => &["entscheidung"],
            Schrittart::Dienst(Some(b)) => b.noetig(),
            Schrittart::Dienst(None) => Baustein::von(felder.text("baustein")).map_or(&["baustein"], Baustein::noetig),
            _ => &[],
        }
    }

    /// Writes the answers into the process. What was not asked stays.
    pub fn setzen(&self, u: &mut Umbau, felder: &Felder) -> Result<(), UmbauFehler> {
        let (k, id) = (self.knoten, self.knoten.id.as_str());
        u.umbenennen(id, felder.text("name"))?;
        for name in ["aufgabe", "baustein", "betrag", "anlass", "entscheidung", "korrelation", "ohne_empfaenger"] {
            if let Some(wert) = felder.wert(name) {
                u.angabe(id, name, wert.trim())?;
            }
        }
        if let (Some(_), Some(ziel)) = (&self.gerufen, felder.wert("aufruf")) {
            u.ruft(id, ziel.trim())?;
            for name in self.parameter() {
                if let Some(wert) = felder.wert(&format!("angabe.{name}")) {
                    u.angabe(id, &name, wert.trim())?;
                }
            }
        }
        // What comes again and again must not interrupt: first the one, then the other.
        match felder.text("unterbricht") {
            "ja" => u.unterbricht(id, true)?,
            "nein" => u.unterbricht(id, false)?,
            _ => {}
        }
        if zeitangabe(k).is_some()
            && let Ok(z) = zeit::lesen(felder)
        {
            u.zeit(id, &z)?;
        }
        if let (Some(_), Some(wert)) = (thema(k), felder.wert("ereignis")) {
            u.ereignis(id, wert.trim())?;
        }
        match felder.text("mehrfach") {
            "" => {}
            "nein" => u.mehrfach(id, None)?,
            art => u.mehrfach(id, Some(&mehrfachwahl(art, felder)))?,
        }
        for f in &k.ausgehend {
            let f = self.modell.fluesse[*f].id.as_str();
            if let Some(n) = felder.wert(&format!("wegname.{f}")) {
                u.umbenennen(f, n.trim())?;
            }
            if let Some(b) = felder.wert(&format!("bedingung.{f}")) {
                u.bedingung(f, b)?;
            }
        }
        match felder.text("standard") {
            "" => Ok(()),
            f => u.standardweg(id, Some(f)),
        }
    }

    /// The fields, with what stands in them now.
    pub fn felder<'f>(&self, wert: &impl Fn(&str, &str) -> String, zu: &dyn Fn(&str) -> Option<&'f str>) -> Markup {
        let k = self.knoten;
        html! {
            (self.arbeit(wert, zu))
            @if let Some(z) = zeitangabe(k) {
                (zeit::maske(&|feld| wert(feld, &if feld == "kalender" { self.kalender.clone() } else { zeit::stand(z, feld) }), zu, waehlbar(k).is_some()))
            }
            @if let Some((t, jetzt)) = thema(k) { (ereignis(k, t, &wert("ereignis", jetzt), wert, zu)) }
            @if let Some(ja) = waehlbar(k) {
                (Auswahl::radio("unterbricht", "Was geschieht, wenn es eintritt?", [Option_::neu("ja", "Es bricht ab, was gerade läuft."), Option_::neu("nein", "Es läuft daneben. Der Schritt geht weiter.")])
                    .wert(&wert("unterbricht", if ja { "ja" } else { "nein" })).fehler(zu("unterbricht")))
            }
            @if let Some(ziel) = &self.gerufen { (self.aufruf(ziel, wert, zu)) }
            @if k.ist_taetigkeit() && !k.ist_ausgleich { (mehrfach(k, wert, zu)) }
            (self.wege(wert, zu))
        }
    }

    fn arbeit<'f>(&self, wert: &impl Fn(&str, &str) -> String, zu: &dyn Fn(&str) -> Option<&'f str>) -> Markup {
        let k = self.knoten;
        let angabe = |name: &str| k.parameter.get(name).map_or("", String::as_str).to_owned();
        let betrag = || html! { (Eingabe::neu("betrag", "Wo steht der Betrag?").hinweis("Der Name des berechneten Wertes im Formular oder der Entscheidung, zum Beispiel: gebuehr").wert(&wert("betrag", &angabe("betrag"))).fehler(zu("betrag"))) };
        let anlass = || html! { (Eingabe::neu("anlass", "Anlass der Nachricht").hinweis("Unter diesem Namen stehen ihre Worte bei der Leistung.").wert(&wert("anlass", &angabe("anlass"))).fehler(zu("anlass"))) };
        match &k.art {
            Schrittart::Aufgabe(a) => html! {
                (Auswahl::liste(DE, "aufgabe", "Was hat die Person zu tun?", AUFGABEN.map(|(n, t)| Option_::neu(n, t))).wert(&wert("aufgabe", a)).fehler(zu("aufgabe")))
            },
            Schrittart::Dienst(Some(Baustein::ZahlungAnfordern)) => betrag(),
            Schrittart::Dienst(Some(Baustein::Benachrichtigen)) => anlass(),
            Schrittart::Dienst(None) => html! {
                (Auswahl::liste(DE, "baustein", "Was tut die Plattform?", PALETTE.into_iter().filter(|(n, _)| Baustein::von(n).is_some()).map(|(n, t)| Option_::neu(n, t))).wert(&wert("baustein", &angabe("baustein"))).fehler(zu("baustein")))
                @if !angabe("betrag").is_empty() || wert("baustein", "") == Baustein::ZahlungAnfordern.name() { (betrag()) }
                @if !angabe("anlass").is_empty() || wert("baustein", "") == Baustein::Benachrichtigen.name() { (anlass()) }
            },
            Schrittart::Regel(e) => html! {
                (Eingabe::neu("entscheidung", "Name der Entscheidung in den Regeln").wert(&wert("entscheidung", e)).fehler(zu("entscheidung")))
            },
            _ => html! {},
        }
    }

    fn aufruf<'f>(
        &self,
        ziel: &str,
        wert: &impl Fn(&str, &str) -> String,
        zu: &dyn Fn(&str) -> Option<&'f str>,
    ) -> Markup {
        let jetzt = wert("aufruf", ziel);
        let gewaehlt = self.angebote.iter().find(|a| a.id == jetzt);
        html! {
            (Auswahl::liste(DE, "aufruf", "Welcher Baustein läuft hier?", self.angebote.iter().map(|a| Option_::neu(&a.id, &a.name))).wert(&jetzt).fehler(zu("aufruf")))
            @if let Some(a) = gewaehlt { @if !a.beschreibung.is_empty() { p.kern-body { (a.beschreibung) } } }
            @for name in self.parameter() {
                @let feld = format!("angabe.{name}");
                @let braucht: Vec<String> = self.angebote.iter().filter(|a| a.angaben.contains(&name)).map(|a| format!("„{}“", a.name)).collect();
                @let hinweis = if braucht.is_empty() { "Eine Angabe dieses Aufrufs.".to_owned() } else { format!("Nur bei {}: der Name des Wertes, zum Beispiel gebuehr.", braucht.join(", ")) };
                (Eingabe::neu(&feld, &format!("Angabe „{name}“")).hinweis(&hinweis).wert(&wert(&feld, self.knoten.parameter.get(&name).map_or("", String::as_str))).freiwillig(DE).fehler(zu(&feld)))
            }
        }
    }

    /// Where ways part: each with its name and its condition as a sentence of FEEL, and which one holds otherwise.
    fn wege<'f>(&self, wert: &impl Fn(&str, &str) -> String, zu: &dyn Fn(&str) -> Option<&'f str>) -> Markup {
        let (m, k) = (self.modell, self.knoten);
        if k.ausgehend.len() < 2 || !matches!(k.art, Schrittart::Exklusiv | Schrittart::Inklusiv) {
            return html! {};
        }
        let ziel = |f: usize| web::ablauf::titel(&m.knoten[m.fluesse[f].nach]).to_owned();
        let ziele: Vec<(&str, String)> = k.ausgehend.iter().map(|f| (m.fluesse[*f].id.as_str(), ziel(*f))).collect();
        let standard = k.standard.map_or("", |f| m.fluesse[f].id.as_str());
        html! {
            @for f in &k.ausgehend {
                @let (fluss, ziel) = (&m.fluesse[*f], ziel(*f));
                @let (feld, wegname) = (format!("bedingung.{}", fluss.id), format!("wegname.{}", fluss.id));
                (Eingabe::neu(&wegname, &format!("Wort am Weg zu „{ziel}“")).wert(&wert(&wegname, &fluss.name)).freiwillig(DE))
                @if k.standard != Some(*f) {
                    (Eingabe::neu(&feld, &format!("Weiter mit „{ziel}“, wenn")).hinweis("Zum Beispiel: gebuehr > 100 oder freigabe = \"verweigert\"").wert(&wert(&feld, fluss.bedingung.as_ref().map_or("", |b| b.text()))).fehler(zu(&feld)))
                }
            }
            (Auswahl::radio("standard", "Welcher Weg gilt, wenn keine Bedingung zutrifft?", ziele.iter().map(|(f, t)| Option_::neu(f, t))).hinweis("Dieser Weg hat keine Bedingung. Wählen Sie einen anderen, braucht der bisherige eine.").wert(&wert("standard", standard)).fehler(zu("standard")))
        }
    }
}

fn mehrfachwahl(art: &str, felder: &Felder) -> Mehrfachwahl {
    let text = |n: &str| felder.text(n).to_owned();
    let liste = art == "liste";
    Mehrfachwahl {
        nacheinander: felder.text("reihe") == "nacheinander",
        liste: if liste { text("liste") } else { String::new() },
        element: if liste { text("element") } else { String::new() },
        anzahl: if liste { String::new() } else { text("anzahl") },
        bis: text("schluss"),
    }
}

fn ereignis<'f>(
    k: &Knoten,
    t: Thema,
    jetzt: &str,
    wert: &impl Fn(&str, &str) -> String,
    zu: &dyn Fn(&str) -> Option<&'f str>,
) -> Markup {
    let (frage, hinweis) = match t {
        Thema::Nachricht { sendet: false } => (
            "Auf welche Nachricht wartet der Schritt?",
            "„Bezahlt“, „Beteiligt“ und „Bekanntgegeben“ sendet die Plattform. Jede andere sendet ein anderer Vorgang.",
        ),
        Thema::Nachricht { sendet: true } => {
            ("Welche Nachricht wird gesendet?", "Der andere Vorgang wartet auf eine Nachricht dieses Namens.")
        }
        Thema::Signal => ("Wie heißt das Signal?", "Ein Signal hören alle Vorgänge der Behörde, die darauf warten."),
        Thema::Fehler => (
            "Welcher Fehler?",
            "Das Kennwort des Fehlers, zum Beispiel unvollstaendig. Leer heißt beim Auffangen: jeder.",
        ),
        Thema::Eskalation => {
            ("Welche Eskalation?", "Das Kennwort, zum Beispiel leitung. Leer heißt beim Auffangen: jede.")
        }
    };
    let feld = Eingabe::neu("ereignis", frage).hinweis(hinweis).wert(jetzt).fehler(zu("ereignis"));
    let schluessel = k.korrelation.as_ref().map_or("", |b| b.text());
    html! {
        @if matches!(t, Thema::Fehler | Thema::Eskalation) { (feld.freiwillig(DE)) } @else { (feld) }
        @if let Thema::Nachricht { sendet } = t {
            (Eingabe::neu("korrelation", "An welchem Schlüssel erkennen sich die beiden Vorgänge?")
                .hinweis("Zum Beispiel hundemarke oder vorgangsnummer. Was die Plattform sendet, braucht keinen.")
                .wert(&wert("korrelation", schluessel)).freiwillig(DE).fehler(zu("korrelation")))
            @if sendet {
                (Auswahl::radio("ohne_empfaenger", "Was ist, wenn niemand auf die Nachricht wartet?", OHNE_EMPFAENGER.map(|(n, t)| Option_::neu(n, t)))
                    .wert(&wert("ohne_empfaenger", k.parameter.get("ohne_empfaenger").map_or("melden", String::as_str))).fehler(zu("ohne_empfaenger")))
            }
        }
    }
}

fn mehrfach<'f>(k: &Knoten, wert: &impl Fn(&str, &str) -> String, zu: &dyn Fn(&str) -> Option<&'f str>) -> Markup {
    let jetzt = |f: &dyn Fn(&::ablauf::Mehrfach) -> Option<&str>| {
        k.mehrfach.as_ref().and_then(f).unwrap_or_default().to_owned()
    };
    let art = match &k.mehrfach {
        None => "nein",
        Some(m) if m.liste.is_some() => "liste",
        Some(_) => "anzahl",
    };
    let reihe = if k.mehrfach.as_ref().is_some_and(|m| m.nacheinander) { "nacheinander" } else { "zugleich" };
    let arten = [
        Option_::neu("nein", "Einmal."),
        Option_::neu("liste", "Einmal für jeden Eintrag einer Liste."),
        Option_::neu("anzahl", "So oft, wie eine Zahl sagt."),
    ];
    let art = wert("mehrfach", art);
    html! {
        details.bw-vorbild open[art != "nein"] {
            summary { "Wie oft der Schritt getan wird" }
            (Auswahl::radio("mehrfach", "Wie oft wird der Schritt getan?", arten).wert(&art).fehler(zu("mehrfach")))
            (Eingabe::neu("liste", "Für jeden Eintrag welcher Liste?").hinweis("Der Name der Liste im Formular, zum Beispiel hunde.").wert(&wert("liste", &jetzt(&|m| m.liste.as_ref().map(|b| b.text())))).freiwillig(DE).fehler(zu("liste")))
            (Eingabe::neu("element", "Wie heißt ein Eintrag?").hinweis("Unter diesem Namen kennt ihn der Schritt, zum Beispiel hund.").wert(&wert("element", &jetzt(&|m| Some(m.element.as_str())))).freiwillig(DE).fehler(zu("element")))
            (Eingabe::neu("anzahl", "Oder wie viele Male?").hinweis("Eine Zahl oder der Name eines Wertes.").wert(&wert("anzahl", &jetzt(&|m| m.anzahl.as_ref().map(|b| b.text())))).freiwillig(DE).fehler(zu("anzahl")))
            (Auswahl::radio("reihe", "In welcher Reihe?", [Option_::neu("zugleich", "Alle zugleich"), Option_::neu("nacheinander", "Einer nach dem anderen")]).wert(&wert("reihe", reihe)))
            (Eingabe::neu("schluss", "Vorzeitig fertig, sobald").hinweis("Eine Bedingung, zum Beispiel: freigabe = \"verweigert\"").wert(&wert("schluss", &jetzt(&|m| m.bis.as_ref().map(|b| b.text())))).freiwillig(DE).fehler(zu("schluss")))
        }
    }
}
