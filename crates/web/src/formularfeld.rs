//! A field of the form engine as a component of the pages: citizens fill it in, the Werkstatt shows it beforehand.

use formular::{Art, Codeliste, Feldansicht, Seitenansicht, Wahl};
use grund::Sprache;
use maud::{Markup, html};

use crate::{
    Kartendienst,
    bausteine::{
        self, Auswahl, Datumsfeld, Eingabe, Gruppe, Kartenzweck, Kasten, Knopf, Langtext, Option_, hinweis_klein,
    },
    format,
    texte::{antrag as t, verzeichnis as v},
};

/// What fields need besides themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Feldumfeld<'a> {
    /// Where suggestions of code lists are.
    pub listen: &'a str,
    /// The outline that maps open with, and their tiles; without both there is no map.
    pub grenze: Option<&'a str>,
    /// The tiles of maps.
    pub dienst: Option<&'a Kartendienst>,
}

/// One field with its label, hint, contents and fault.
#[must_use]
pub fn feld(s: Sprache, um: Feldumfeld<'_>, a: &Feldansicht<'_>) -> Markup {
    feld_aus(s, um, a, None)
}

/// The modules that enhance the fields of a page.
#[must_use]
pub fn module(ansicht: &Seitenansicht<'_>) -> Vec<&'static str> {
    let alle = [
        ("suche.js", ansicht.sucht()),
        ("ort.js", ansicht.hat(|a| matches!(a, Art::Punkt | Art::Flaeche { .. }))),
        ("unterschrift.js", ansicht.hat(|a| matches!(a, Art::Unterschrift))),
    ];
    alle.into_iter().filter(|(_, da)| *da).map(|(name, _)| name).collect()
}

/// As [`feld`], and where what stands in it was taken from: part of the hint, so that it is heard with the field.
#[must_use]
pub fn feld_aus(s: Sprache, um: Feldumfeld<'_>, a: &Feldansicht<'_>, herkunft: Option<&str>) -> Markup {
    feld_in(s, um, a, herkunft, false)
}

/// `in_zeile`: it stands in the row of a table, where a day is one box.
fn feld_in(s: Sprache, um: Feldumfeld<'_>, a: &Feldansicht<'_>, herkunft: Option<&str>, in_zeile: bool) -> Markup {
    let wortlaut = a.feld.frage.wortlaut(s);
    let (frage, fremd) = (wortlaut.text, wortlaut.fremd(s));
    let hinweis = a.feld.hinweis.as_ref().map(|h| h.wortlaut(s));
    let beispiel =
        a.feld.musterbeispiel(s).map(|b| t::antrag_muster_beispiel(s, grund::format::von_links(s, b.to_owned())));
    let satz = |t: &str| if t.ends_with(['.', '!', '?', ':', '؟']) { t.to_owned() } else { format!("{t}.") };
    let eigener = match (hinweis, beispiel) {
        (Some(h), Some(b)) => Some(format!("{} {b}", satz(h.text))),
        (None, Some(b)) => Some(b),
        _ => None,
    };
    let beides = match (herkunft, eigener) {
        (Some(h), Some(e)) => Some(format!("{e} · {h}")),
        (Some(h), None) => Some(hinweis.map_or_else(|| h.to_owned(), |e| format!("{} · {h}", e.text))),
        (None, eigener) => eigener,
    };
    let fehler = a.fehler.as_ref().map(|f| f.text(s));
    let fehler = fehler.as_deref();
    let freiwillig = !a.feld.pflicht;
    // Every component has the same three methods, but no trait in common.
    macro_rules! beschriftet {
        ($b:expr) => {{
            let b = $b
                .hinweis_oder(beides.as_deref().or(hinweis.map(|h| h.text)))
                .fehler(fehler)
                .fremd(fremd, hinweis.and_then(|h| h.fremd(s)));
            if freiwillig { b.freiwillig(s) } else { b }
        }};
    }
    macro_rules! fertig {
        ($b:expr) => {{
            let b = beschriftet!($b);
            html! { (b) }
        }};
    }
    let name = a.name.as_str();
    let eingabe = || Eingabe::neu(name, frage).wert(a.text()).autocomplete_oder(a.feld.autocomplete.as_deref());
    match &a.feld.art {
        Art::Text { maximal, .. } => match breite(*maximal) {
            Some(b) => fertig!(eingabe().maximal(*maximal).breite(b)),
            None => fertig!(eingabe().maximal(*maximal)),
        },
        Art::Langtext { maximal } => fertig!(Langtext::neu(name, frage).wert(a.text()).maximal(*maximal)),
        Art::Zahl { nachkomma: 0, .. } => fertig!(eingabe().ziffern().breite(6)),
        Art::Zahl { .. } => fertig!(eingabe().dezimal().breite(6)),
        Art::Betrag { .. } => fertig!(eingabe().dezimal().breite(12).einheit("€")),
        Art::Email => fertig!(eingabe().art("email")),
        Art::Telefon => fertig!(eingabe().art("tel").breite(24)),
        Art::Plz => fertig!(eingabe().ziffern().breite(6)),
        Art::Iban | Art::Registernummer => fertig!(eingabe().breite(24)),
        Art::Uhrzeit { .. } => fertig!(eingabe().ziffern().breite(6)),
        Art::SteuerId => fertig!(eingabe().ziffern().breite(24)),
        Art::UstId | Art::Steuernummer | Art::WirtschaftsId => fertig!(eingabe().breite(24)),
        Art::Kennzeichen => fertig!(eingabe().breite(12)),
        Art::Punkt => html! { (fertig!(eingabe().maximal(200))) (karte(s, um, a, frage, 1)) },
        Art::Flaeche { .. } => {
            let kasten = fertig!(Langtext::neu(name, frage).wert(a.text()).zeilen(6).maximal(4_000));
            html! { (kasten) (hinweis_klein(t::antrag_flaeche_hilfe(s))) (karte(s, um, a, frage, 100)) }
        }
        Art::Unterschrift => fertig!(Gruppe::neu(name, frage, unterschrift(s, a))),
        Art::Codeliste { liste } if liste.kurz() => {
            fertig!(Auswahl::liste(s, name, frage, wahl(s, &liste.eintraege)).wert(a.text()))
        }
        Art::Codeliste { liste } => suchfeld(s, liste, um.listen, a, beschriftet!(Eingabe::neu(name, frage))),
        Art::Einwilligung { text } => {
            let kasten = fertig!(Kasten::neu(name, frage).gesetzt(a.text() == "ja"));
            html! { p.kern-body { (bausteine::wortlaut(s, text.wortlaut(s))) } (kasten) }
        }
        Art::Datum { .. } if in_zeile => {
            let tag = tag_am_stueck(&a.inhalt);
            fertig!(Eingabe::neu(name, frage).wert(&tag).breite(12))
        }
        Art::Datum { .. } => {
            let teil = |i: usize| a.inhalt.get(i).map_or("", String::as_str);
            let feld = Datumsfeld::neu(s, name, frage).werte(teil(0), teil(1), teil(2));
            let geburtstag = a.feld.autocomplete.as_deref() == Some("bday");
            if geburtstag { fertig!(feld.geburtstag()) } else { fertig!(feld) }
        }
        Art::JaNein => fertig!(Auswahl::ja_nein(s, name, frage).wert(a.text())),
        Art::Auswahl { optionen, radio: true } => {
            fertig!(Auswahl::radio(name, frage, wahl(s, optionen)).wert(a.text()))
        }
        Art::Auswahl { optionen, .. } => fertig!(Auswahl::liste(s, name, frage, wahl(s, optionen)).wert(a.text())),
        Art::Mehrfach { optionen } => {
            fertig!(Auswahl::kaesten(name, frage, wahl(s, optionen)).werte(a.inhalt.iter().map(String::as_str)))
        }
        Art::Info { text } => {
            let text = bausteine::wortlaut(s, text.wortlaut(s));
            bausteine::meldung(bausteine::Art::Hinweis, frage, html! { p.kern-body { (text) } })
        }
        Art::Datei { .. } => fertig!(Gruppe::neu(name, frage, dateien(s, a))),
        Art::Gruppe { eintrag, minimal, maximal, tabelle, csv, .. } => {
            let grenzen = (*minimal, *maximal);
            let inhalt = html! {
                @if *csv { (aus_datei(s, a)) }
                (eintraege(s, um, a, eintrag.in_sprache(s), grenzen, *tabelle))
            };
            fertig!(Gruppe::neu(name, frage, inhalt))
        }
    }
}

const fn breite(maximal: usize) -> Option<u8> {
    match maximal {
        0..=4 => Some(3),
        5..=6 => Some(6),
        7..=15 => Some(12),
        _ => None,
    }
}

fn wahl(s: Sprache, optionen: &[Wahl]) -> impl Iterator<Item = Option_<'_>> {
    optionen.iter().map(move |o| {
        let text = o.text.wortlaut(s);
        Option_ { fremd: text.fremd(s), ..Option_::neu(&o.wert, text.text) }
    })
}

/// What is uploaded, and the way to the upload page. The button saves the page first, so nothing typed is lost.
fn dateien(s: Sprache, a: &Feldansicht<'_>) -> Markup {
    let aktion = format!("datei:{}", a.name);
    // Read without what stands around it, the button says whose documents these are.
    let frage = a.feld.frage.in_sprache(s);
    let zusatz = match a.name.split('.').nth(1).and_then(|nr| nr.parse::<usize>().ok()) {
        Some(nr) => format!("{frage} {}", nr + 1),
        None => frage.to_owned(),
    };
    html! {
        @if let Some((name, dateien)) = a.gezeigte_dateien() { input type="hidden" name=(name) value=(dateien); }
        @if a.dateien.is_empty() {
            p.kern-body { (t::antrag_dateien_keine(s)) }
        } @else {
            ul.kern-list.kern-list--bullet {
                @for d in &a.dateien { li { bdi { (d.name) } " (" (format::groesse(s, d.groesse)) ")" } }
            }
        }
        (Knopf::neben(t::antrag_dateien_verwalten(s)).feld("aktion", &aktion).zusatz(&zusatz))
    }
}

/// The way to the page that fills the table from a file. The button saves the page first, so nothing typed is lost.
fn aus_datei(s: Sprache, a: &Feldansicht<'_>) -> Markup {
    let aktion = format!("csv:{}", a.name);
    html! { (Knopf::neben(t::antrag_csv_knopf(s)).feld("aktion", &aktion).zusatz(a.feld.frage.in_sprache(s))) }
}

/// A day in one box: as it is stored, or as it was typed.
fn tag_am_stueck(teile: &[String]) -> String {
    match teile {
        [tag, monat, jahr] if !monat.is_empty() && !jahr.is_empty() => format!("{tag:0>2}.{monat:0>2}.{jahr}"),
        _ => teile.first().cloned().unwrap_or_default(),
    }
}

fn eintraege(
    s: Sprache,
    um: Feldumfeld<'_>,
    a: &Feldansicht<'_>,
    eintrag: &str,
    (minimal, maximal): (usize, usize),
    tabelle: bool,
) -> Markup {
    let anzahl = a.eintraege.len();
    let zaehler = format!("{}.anzahl", a.name);
    let hinzu = format!("hinzu:{}", a.name);
    html! {
        input type="hidden" name=(zaehler) value=(anzahl);
        @if anzahl == 0 { p.kern-body { (t::antrag_eintrag_keiner(s)) } }
        @for e in &a.eintraege {
            @let titel = format!("{eintrag} {}", e.index + 1);
            @let name = format!("{}.{}", a.name, e.index);
            @let weg = format!("weg:{}:{}", a.name, e.index);
            (Gruppe::neu(&name, &titel, html! {
                @if tabelle {
                    div.bw-zeile { @for f in &e.felder { (feld_in(s, um, f, None, true)) } }
                } @else {
                    @for f in &e.felder { (feld(s, um, f)) }
                }
                @if anzahl > minimal {
                    (Knopf::still(&t::antrag_eintrag_weg(s, &titel)).feld("aktion", &weg).symbol("delete"))
                }
            }))
        }
        @if anzahl < maximal { (Knopf::neben(&t::antrag_eintrag_hinzu(s, eintrag)).feld("aktion", &hinzu).symbol("add")) }
    }
}

/// A map on which corners are set; they stand in the field, which is the way without it.
fn karte(s: Sprache, um: Feldumfeld<'_>, a: &Feldansicht<'_>, frage: &str, ecken: usize) -> Markup {
    if um.grenze.is_none() && um.dienst.is_none() {
        return html! {};
    }
    html! {
        (bausteine::karte(s, frage, um.grenze, um.dienst, &Kartenzweck::Ecken(a.html_id(), ecken), &html! {}))
        @if um.dienst.is_some() { (hinweis_klein(v::karte_fremd(s))) }
    }
}

/// Name and tick; with script a sheet to draw on, which the tick is an equal way for.
fn unterschrift(s: Sprache, a: &Feldansicht<'_>) -> Markup {
    let teil = |i: usize| a.inhalt.get(i).map_or("", String::as_str);
    let namen = ["name", "ja", "striche"].map(|t| format!("{}.{t}", a.name));
    html! {
        (Eingabe::neu(&namen[0], t::antrag_unterschrift_name(s)).wert(teil(0)).maximal(200).autocomplete("name"))
        (Kasten::neu(&namen[1], t::antrag_unterschrift_ja(s)).gesetzt(teil(1) == "ja"))
        div.bw-unterschrift data-bw-unterschrift="" data-name=(t::antrag_unterschrift_blatt(s)) data-text-hilfe=(t::antrag_unterschrift_hilfe(s))
            data-text-loeschen=(t::antrag_unterschrift_loeschen(s)) data-text-da=(t::antrag_unterschrift_da(s)) data-text-leer=(t::antrag_unterschrift_leer(s)) {
            input type="hidden" name=(namen[2]) value=(teil(2));
        }
    }
}

/// A long code list: words are typed, the hits come as choices; with script they come while one types.
/// The box, the button that searches without leaving the page, and the hits for what stands in the box.
fn suchfeld(s: Sprache, liste: &Codeliste, adresse: &str, a: &Feldansicht<'_>, eingabe: Eingabe<'_>) -> Markup {
    let text = im_kasten(s, liste, a.text());
    let suchen = format!("suchen:{}", a.name);
    let (treffer, anzahl) = &a.treffer;
    let wahl = format!("{}.wahl", a.name);
    let eintraege = treffer.iter().map(|w| {
        let wortlaut = w.text.wortlaut(s);
        Option_ { fremd: wortlaut.fremd(s), ..Option_::neu(&w.wert, wortlaut.text) }
    });
    html! {
        div data-bw-vorschlaege=(format!("{adresse}/{}", a.name)) data-feld=(a.name)
            data-text-liste=(v::vorschlaege(s)) data-text-keine=(v::vorschlaege_keine(s))
            data-text-einer=(v::vorschlaege_einer(s)) data-text-viele=(v::vorschlaege_viele(s)) {
            (eingabe.wert(&text))
        }
        input type="hidden" name=(format!("{}.gesucht", a.name)) value=(text);
        (Knopf::neben(t::antrag_liste_suchen(s)).feld("aktion", &suchen).zusatz(a.feld.frage.in_sprache(s)))
        @if !treffer.is_empty() {
            (Auswahl::radio(&wahl, &t::antrag_liste_treffer(s, &text), eintraege))
            @if *anzahl > treffer.len() {
                (hinweis_klein(&t::antrag_liste_mehr(s, i64::try_from(anzahl - treffer.len()).unwrap_or(i64::MAX))))
            }
        } @else if !text.is_empty() && a.fehler.is_none() && liste.eintrag(a.text()).is_none() {
            p.kern-body role="status" { (t::antrag_liste_nichts(s, &text)) }
        }
    }
}

/// The name of the entry that was found, or what was typed.
fn im_kasten(s: Sprache, liste: &Codeliste, text: &str) -> String {
    liste.eintrag(text).map_or_else(|| text.to_owned(), |e| liste.anzeige(e, s))
}
