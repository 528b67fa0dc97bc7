//! Pages and questions: what is asked, of whom, in which order, and how it is answered.

use std::collections::{BTreeMap, BTreeSet};

use formular::{Art, Feld, Formular, Grenze, Seite, Text};
use grund::Sprache;

use super::{Liste, Thema};

const T: Thema = Thema::Fragen;

fn deutsch(t: &Text) -> &str {
    t.in_sprache(Sprache::De)
}

fn vielleicht(t: Option<&Text>) -> &str {
    t.map_or("", deutsch)
}

/// A question with its place: `hund › rasse` inside a group.
struct Stelle<'a> {
    ort: String,
    seite: &'a Seite,
    /// The group it stands in.
    gruppe: Option<&'a Feld>,
    feld: &'a Feld,
}

impl Stelle<'_> {
    fn name(&self) -> String {
        format!("„{}“", deutsch(&self.feld.frage))
    }
}

fn felder(f: &Formular) -> Vec<Stelle<'_>> {
    let mut aus = Vec::new();
    for seite in f.alle_seiten() {
        for feld in &seite.felder {
            aus.push(Stelle { ort: feld.id.clone(), seite, gruppe: None, feld });
            if let Art::Gruppe { felder, .. } = &feld.art {
                let innen = felder.iter().map(|innen| Stelle {
                    ort: format!("{} › {}", feld.id, innen.id),
                    seite,
                    gruppe: Some(feld),
                    feld: innen,
                });
                aus.extend(innen);
            }
        }
    }
    aus
}

pub(super) fn vergleichen(alt: &Formular, neu: &Formular, liste: &mut Liste) {
    liste.worte(T, "Das Formular heißt anders.".to_owned(), deutsch(alt.titel()), deutsch(neu.titel()));
    seiten(alt, neu, liste);
    let (a, n) = (felder(alt), felder(neu));
    let finden = |l: &[Stelle<'_>], ort: &str| l.iter().position(|s| s.ort == ort);
    for s in n.iter().filter(|s| finden(&a, &s.ort).is_none()) {
        let wie = if s.feld.pflicht { "nötig" } else { "freiwillig" };
        let art = s.feld.art.in_worten();
        let wo = s.gruppe.map_or_else(
            || format!("auf der Seite „{}“", deutsch(&s.seite.titel)),
            |g| format!("in „{}“", deutsch(&g.frage)),
        );
        let wann = s
            .feld
            .bedingung()
            .map_or(String::new(), |b| format!(" Sie erscheint, wenn {}.", neu.bedingung_in_worten(b)));
        liste.satz(T, format!("Neu: die Frage {} ({wie}, Art: {art}) kommt {wo} dazu.{wann}", s.name()));
    }
    for s in a.iter().filter(|s| finden(&n, &s.ort).is_none()) {
        liste.satz(T, format!("Fällt weg: die Frage {} wird nicht mehr gestellt.", s.name()));
    }
    let paare: Vec<(&Stelle<'_>, &Stelle<'_>)> =
        n.iter().filter_map(|y| Some((a.get(finden(&a, &y.ort)?)?, y))).collect();
    verschoben(&paare, liste);
    for (x, y) in &paare {
        eine((alt, x), (neu, y), liste);
    }
    berechnete(alt, neu, liste);
    pruefregeln(alt, neu, liste);
}

/// Pages: which there are, what they are called, when they come, in which order.
fn seiten(alt: &Formular, neu: &Formular, liste: &mut Liste) {
    fn bezug(f: &Formular) -> Vec<(&str, &Seite)> {
        f.alle_seiten().iter().map(|s| (s.id.as_str(), s)).collect()
    }
    let name = |_: &str, s: &Seite| format!("die Seite „{}“", deutsch(&s.titel));
    for (x, y) in liste.paare(T, &bezug(alt), &bezug(neu), &name, ("kommt dazu.", "entfällt.")) {
        let wo = format!("„{}“", deutsch(&y.titel));
        liste.worte(T, format!("Die Seite {wo} heißt anders."), deutsch(&x.titel), deutsch(&y.titel));
        let (vorher, nachher) = (vielleicht(x.einleitung.as_ref()), vielleicht(y.einleitung.as_ref()));
        liste.worte(T, format!("Der Text über den Fragen der Seite {wo} ist anders."), vorher, nachher);
        let (vorher, nachher) = (vielleicht(x.abschnitt.as_ref()), vielleicht(y.abschnitt.as_ref()));
        liste.worte(T, format!("Mit der Seite {wo} beginnt ein anderer Abschnitt."), vorher, nachher);
        bedingung(&format!("Die Seite {wo}"), (alt, x.bedingung()), (neu, y.bedingung()), liste);
    }
    let da = |f: &Formular, id: &str| f.seite(id).is_some();
    let reihe = |f: &Formular, anderes: &Formular| -> Vec<String> {
        f.alle_seiten().iter().filter(|s| da(anderes, &s.id)).map(|s| s.id.clone()).collect()
    };
    let (a, n) = (reihe(alt, neu), reihe(neu, alt));
    for id in bewegt(&a, &n) {
        let Some(seite) = neu.seite(&id) else { continue };
        let nach = n.iter().position(|s| *s == id).and_then(|i| i.checked_sub(1)).and_then(|i| neu.seite(n.get(i)?));
        liste.satz(T, format!("Die Seite „{}“ kommt jetzt {}.", deutsch(&seite.titel), hinter(nach.map(|s| &s.titel))));
    }
}

fn hinter(davor: Option<&Text>) -> String {
    davor.map_or_else(|| "an erster Stelle".to_owned(), |t| format!("nach „{}“", deutsch(t)))
}

/// What has to be picked up and put elsewhere to get from one order to the other: all that is not in the longest run that
/// both have in common.
fn bewegt(alt: &[String], neu: &[String]) -> Vec<String> {
    let ort: BTreeMap<&str, usize> = alt.iter().enumerate().map(|(i, id)| (id.as_str(), i)).collect();
    let folge: Vec<usize> = neu.iter().filter_map(|id| ort.get(id.as_str()).copied()).collect();
    // The longest rising run: how long it is up to each place, and where it came from.
    let (mut laenge, mut von) = (vec![1_usize; folge.len()], vec![None; folge.len()]);
    for i in 0..folge.len() {
        for j in 0..i {
            if folge[j] < folge[i] && laenge[j] + 1 > laenge[i] {
                (laenge[i], von[i]) = (laenge[j] + 1, Some(j));
            }
        }
    }
    let mut bleibt = BTreeSet::new();
    let mut stelle = (0..folge.len()).max_by_key(|i| (laenge[*i], std::cmp::Reverse(*i)));
    while let Some(i) = stelle {
        bleibt.insert(folge[i]);
        stelle = von[i];
    }
    neu.iter().filter(|id| ort.get(id.as_str()).is_some_and(|o| !bleibt.contains(o))).cloned().collect()
}

/// Questions that stand elsewhere.
fn verschoben(paare: &[(&Stelle<'_>, &Stelle<'_>)], liste: &mut Liste) {
    let heimat = |s: &Stelle<'_>| s.gruppe.map_or_else(|| s.seite.id.clone(), |g| format!("{} {}", s.seite.id, g.id));
    for (x, y) in paare.iter().filter(|(x, y)| y.gruppe.is_none() && x.seite.id != y.seite.id) {
        let (von, nach) = (deutsch(&x.seite.titel), deutsch(&y.seite.titel));
        liste.satz(T, format!("{} steht jetzt auf der Seite „{nach}“, vorher auf „{von}“.", y.name()));
    }
    let orte: BTreeSet<String> = paare.iter().map(|(_, y)| heimat(y)).collect();
    for ort in orte {
        let hier: Vec<_> = paare.iter().filter(|(x, y)| heimat(y) == ort && heimat(x) == ort).collect();
        let n: Vec<String> = hier.iter().map(|(_, y)| y.ort.clone()).collect();
        let mut sortiert = hier.clone();
        sortiert.sort_by_key(|(x, _)| (x.feld_nr(), x.ort.clone()));
        let a: Vec<String> = sortiert.iter().map(|(x, _)| x.ort.clone()).collect();
        for id in bewegt(&a, &n) {
            let Some(i) = n.iter().position(|o| *o == id) else { continue };
            let davor = i.checked_sub(1).and_then(|i| hier.get(i)).map(|(_, y)| &y.feld.frage);
            let wer = hier.get(i).map(|(_, y)| y.name()).unwrap_or_default();
            liste.satz(T, format!("{wer} kommt jetzt {}.", hinter(davor)));
        }
    }
}

impl Stelle<'_> {
    /// Its place among those of its page or group.
    fn feld_nr(&self) -> usize {
        let geschwister = match self.gruppe.map(|g| &g.art) {
            Some(Art::Gruppe { felder, .. }) => felder.as_slice(),
            _ => self.seite.felder.as_slice(),
        };
        geschwister.iter().position(|f| f.id == self.feld.id).unwrap_or_default()
    }
}

/// A condition before and after, in words; without one it always holds.
fn bedingung(wer: &str, (alt, a): (&Formular, Option<&str>), (neu, n): (&Formular, Option<&str>), liste: &mut Liste) {
    if a == n {
        return;
    }
    let worte = |f: &Formular, b: Option<&str>| {
        b.map_or_else(|| "immer".to_owned(), |b| format!("wenn {}", f.bedingung_in_worten(b)))
    };
    let (vorher, nachher) = (worte(alt, a), worte(neu, n));
    if vorher == nachher {
        // The same sentence with other blanks, or a question that only was renamed.
        return;
    }
    liste.worte(T, format!("{wer} erscheint unter einer anderen Bedingung."), &vorher, &nachher);
}

/// One question that is in both.
fn eine((alt, x): (&Formular, &Stelle<'_>), (neu, y): (&Formular, &Stelle<'_>), liste: &mut Liste) {
    let wo = y.name();
    let (x, y) = (x.feld, y.feld);
    liste.worte(T, format!("Die Frage heißt anders: {wo}."), deutsch(&x.frage), deutsch(&y.frage));
    let (vorher, nachher) = (vielleicht(x.hinweis.as_ref()), vielleicht(y.hinweis.as_ref()));
    liste.worte(T, format!("Der Hinweis bei {wo} ist anders."), vorher, nachher);
    if x.pflicht != y.pflicht {
        let wie = if y.pflicht { "muss jetzt beantwortet werden" } else { "ist jetzt freiwillig" };
        liste.satz(T, format!("{wo} {wie}."));
    }
    bedingung(&wo, (alt, x.bedingung()), (neu, y.bedingung()), liste);
    antwort(x, y, &wo, liste);
    for (was, vorher, nachher) in [
        (
            "Was aus früheren Anträgen übernommen wird",
            x.uebernehmen.map(|u| u.als_text()),
            y.uebernehmen.map(|u| u.als_text()),
        ),
        ("Was der Browser einsetzen darf", x.autocomplete.as_deref(), y.autocomplete.as_deref()),
        ("Das Feld in FIM", x.fim.as_deref(), y.fim.as_deref()),
    ] {
        let satz = format!("{was}, ist bei {wo} anders.").replace("FIM, ist", "FIM ist");
        liste.worte(T, satz, vorher.unwrap_or("nichts"), nachher.unwrap_or("nichts"));
    }
}

/// How a question is answered.
fn antwort(x: &Feld, y: &Feld, wo: &str, liste: &mut Liste) {
    let (vorher, nachher) = (x.art.in_worten(), y.art.in_worten());
    if vorher != nachher {
        liste.worte(T, format!("Die Art der Antwort bei {wo} ist eine andere."), vorher, nachher);
        return;
    }
    let wahl = |f: &Feld| -> Vec<(String, String)> {
        match &f.art {
            Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen } => {
                optionen.iter().map(|o| (o.wert.clone(), deutsch(&o.text).to_owned())).collect()
            }
            Art::Codeliste { liste } => {
                liste.eintraege.iter().map(|o| (o.wert.clone(), deutsch(&o.text).to_owned())).collect()
            }
            _ => Vec::new(),
        }
    };
    optionen(&wahl(x), &wahl(y), wo, liste);
    let (a, n) = (einstellungen(&x.art), einstellungen(&y.art));
    for ((was, vorher), (_, nachher)) in a.iter().zip(&n) {
        let leer = |t: &str| if t.is_empty() { "nicht festgelegt".to_owned() } else { t.to_owned() };
        liste.worte(T, format!("Bei {wo} ist etwas anders eingestellt: {was}."), &leer(vorher), &leer(nachher));
    }
}

/// More single answers than this are counted.
const EINZELN: usize = 8;

fn optionen(a: &[(String, String)], n: &[(String, String)], wo: &str, liste: &mut Liste) {
    let (alt, neu): (BTreeMap<_, _>, BTreeMap<_, _>) = (a.iter().cloned().collect(), n.iter().cloned().collect());
    let dazu: Vec<&(String, String)> = n.iter().filter(|(w, _)| !alt.contains_key(w)).collect();
    let weg: Vec<&(String, String)> = a.iter().filter(|(w, _)| !neu.contains_key(w)).collect();
    let anders: Vec<(&String, &String)> =
        n.iter().filter_map(|(w, t)| alt.get(w).filter(|v| *v != t).map(|v| (v, t))).collect();
    if dazu.len() + weg.len() + anders.len() > EINZELN {
        let satz = format!(
            "Die Antworten bei {wo} sind andere: {} kommen dazu, {} fallen weg, {} heißen anders.",
            dazu.len(),
            weg.len(),
            anders.len()
        );
        liste.satz(T, satz);
        return;
    }
    dazu.iter().for_each(|(_, t)| liste.satz(T, format!("Bei {wo} kommt die Antwort „{t}“ dazu.")));
    weg.iter().for_each(|(_, t)| liste.satz(T, format!("Bei {wo} fällt die Antwort „{t}“ weg.")));
    anders.iter().for_each(|(v, t)| liste.worte(T, format!("Bei {wo} heißt eine Antwort anders."), v, t));
    let gemeinsam = |l: &[(String, String)], in_: &BTreeMap<String, String>| -> Vec<String> {
        l.iter().map(|(w, _)| w.clone()).filter(|w| in_.contains_key(w)).collect()
    };
    if gemeinsam(a, &neu) != gemeinsam(n, &alt) {
        liste.satz(T, format!("Die Antworten bei {wo} stehen in einer anderen Reihenfolge."));
    }
}

fn zahl(n: Option<impl std::fmt::Display>) -> String {
    n.map_or(String::new(), |n| n.to_string().replace('.', ","))
}

fn tag(g: Option<&Grenze>) -> String {
    match g {
        Some(Grenze::Fest(tag)) => grund::format::tag_kurz(Sprache::De, *tag),
        Some(Grenze::Ausdruck(a)) => a.text().to_owned(),
        None => String::new(),
    }
}

/// The settings of a kind besides its options: what each is called and what is set. The same kind has the same ones.
fn einstellungen(art: &Art) -> Vec<(&'static str, String)> {
    let ja = |b: bool| if b { "ja" } else { "nein" }.to_owned();
    match art {
        Art::Text { minimal, maximal, muster } => {
            let teil = |f: fn(&formular::Mustervorgabe) -> &str| muster.as_deref().map_or("", f).to_owned();
            vec![
                ("mindestens so viele Zeichen", minimal.to_string()),
                ("höchstens so viele Zeichen", maximal.to_string()),
                ("Muster", teil(|m| m.muster.text())),
                ("Satz zum Muster", teil(|m| deutsch(&m.satz))),
                ("Beispiel zum Muster", teil(|m| &m.beispiel)),
            ]
        }
        Art::Langtext { maximal } => vec![("höchstens so viele Zeichen", maximal.to_string())],
        Art::Zahl { von, bis, nachkomma } => vec![
            ("kleinste Zahl", zahl(von.as_ref())),
            ("größte Zahl", zahl(bis.as_ref())),
            ("Stellen hinter dem Komma", nachkomma.to_string()),
        ],
        Art::Betrag { von, bis } => vec![
            ("kleinster Betrag", von.map_or(String::new(), |b| grund::format::betrag(Sprache::De, b))),
            ("größter Betrag", bis.map_or(String::new(), |b| grund::format::betrag(Sprache::De, b))),
        ],
        Art::Flaeche { von, bis } => {
            vec![("kleinste Fläche in m²", zahl(von.as_ref())), ("größte Fläche in m²", zahl(bis.as_ref()))]
        }
        Art::Datum { vergangen, zukuenftig, fruehestens, spaetestens } => vec![
            ("nur vergangene Tage", ja(*vergangen)),
            ("nur künftige Tage", ja(*zukuenftig)),
            ("frühester Tag", tag(fruehestens.as_ref())),
            ("spätester Tag", tag(spaetestens.as_ref())),
        ],
        Art::Uhrzeit { fruehestens, spaetestens } => vec![
            ("früheste Uhrzeit", fruehestens.clone().unwrap_or_default()),
            ("späteste Uhrzeit", spaetestens.clone().unwrap_or_default()),
        ],
        Art::Auswahl { radio, .. } => vec![("alle Antworten untereinander", ja(*radio))],
        Art::Codeliste { liste } => vec![("Liste", liste.id.clone())],
        Art::Einwilligung { text } | Art::Info { text } => vec![("Text", deutsch(text).to_owned())],
        Art::Datei { formate, groesse_mb, anzahl } => vec![
            ("erlaubte Formate", formate.join(", ").to_uppercase()),
            ("Größe einer Datei in MB", groesse_mb.to_string()),
            ("Anzahl der Dateien", anzahl.to_string()),
        ],
        Art::Gruppe { eintrag, minimal, maximal, csv, .. } => vec![
            ("Name eines Eintrags", deutsch(eintrag).to_owned()),
            ("mindestens so viele Einträge", minimal.to_string()),
            ("höchstens so viele Einträge", maximal.to_string()),
            ("aus einer Datei zu füllen", ja(*csv)),
        ],
        _ => Vec::new(),
    }
}

/// Calculated values.
fn berechnete(alt: &Formular, neu: &Formular, liste: &mut Liste) {
    fn bezug(f: &Formular) -> Vec<(&str, &formular::Berechnet)> {
        f.berechnete().iter().map(|b| (b.id.as_str(), b)).collect()
    }
    let name = |_: &str, b: &formular::Berechnet| format!("der berechnete Wert „{}“", deutsch(&b.frage));
    for (x, y) in liste.paare(T, &bezug(alt), &bezug(neu), &name, ("kommt dazu.", "entfällt.")) {
        let wo = format!("„{}“", deutsch(&y.frage));
        liste.worte(T, format!("Der berechnete Wert {wo} heißt anders."), deutsch(&x.frage), deutsch(&y.frage));
        liste.worte(T, format!("Der Wert {wo} wird anders berechnet."), x.rechenweg(), y.rechenweg());
        if x.zeigen != y.zeigen {
            let wie = if y.zeigen { "steht jetzt auf der Prüfseite" } else { "steht nicht mehr auf der Prüfseite" };
            liste.satz(T, format!("Der Wert {wo} {wie}."));
        }
    }
}

/// Rules across questions.
fn pruefregeln(alt: &Formular, neu: &Formular, liste: &mut Liste) {
    fn bezug(f: &Formular) -> Vec<(&str, &formular::Pruefregel)> {
        f.pruefregeln().iter().map(|r| (r.id.as_str(), r)).collect()
    }
    let name = |_: &str, r: &formular::Pruefregel| format!("die Prüfregel „{}“", deutsch(&r.satz));
    for (x, y) in liste.paare(T, &bezug(alt), &bezug(neu), &name, ("kommt dazu.", "entfällt.")) {
        let wo = format!("„{}“", deutsch(&y.satz));
        liste.worte(T, format!("Die Prüfregel {wo} sagt etwas anderes."), deutsch(&x.satz), deutsch(&y.satz));
        liste.worte(T, format!("Die Prüfregel {wo} prüft anders."), x.formel(), y.formel());
        let wo_gezeigt = |f: &Formular, r: &formular::Pruefregel| f.fragen_der_regel(r).join(", ");
        let (vorher, nachher) = (wo_gezeigt(alt, x), wo_gezeigt(neu, y));
        liste.worte(T, format!("Die Prüfregel {wo} erscheint bei anderen Fragen."), &vorher, &nachher);
    }
}
