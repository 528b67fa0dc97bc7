//! The place in an address (`?ort=`): what was meant, and the question where that is open.

use std::sync::Arc;

use grund::{Ags, Land, Sprache, tag_von};
use suche::VorOrt;
use verzeichnis::{Gemeinde, Ortstreffer, Stand};
use web::{
    Anfrage, Felder, Markup, Seite, abfragewert,
    bausteine::{self, Art, Eingabe, Fehlerhinweis, Knopf, hinweis_klein},
    html,
    texte::{portal as t, verzeichnis as v},
};

/// What `?ort=` says.
#[derive(Debug, Clone)]
pub(crate) enum Ort {
    /// Nothing.
    Offen,
    /// One municipality.
    Klar(Arc<Gemeinde>),
    /// Ask which one.
    Frage(Vec<Arc<Gemeinde>>),
    /// No such place.
    Unbekannt,
}

impl Ort {
    /// At the host name of a Land only its places are known here; `anderswo` answers for the others.
    pub(crate) fn lesen(anfrage: &Anfrage, stand: &Stand, eingabe: &str) -> Self {
        if eingabe.is_empty() {
            return Self::Offen;
        }
        let hier = anfrage.land();
        match stand.ort_suchen(eingabe) {
            Ortstreffer::Einer(g) if gehoert(&g, hier) => Self::Klar(g),
            Ortstreffer::Mehrere(mut alle) => {
                alle.retain(|g| gehoert(g, hier));
                if alle.is_empty() { Self::Unbekannt } else { Self::Frage(alle) }
            }
            Ortstreffer::Keiner | Ortstreffer::Einer(_) => Self::Unbekannt,
        }
    }

    pub(crate) const fn klar(&self) -> Option<&Arc<Gemeinde>> {
        match self {
            Self::Klar(g) => Some(g),
            _ => None,
        }
    }

    /// The Land of the place, or without one that of the host name.
    pub(crate) fn land(&self, anfrage: &Anfrage) -> Option<Land> {
        self.klar().and_then(|g| land(g)).or(anfrage.land())
    }

    /// What the search knows of the place.
    pub(crate) fn vor_ort(&self, anfrage: &Anfrage, stand: &Stand) -> Option<Arc<VorOrt>> {
        self.klar().map(|g| stand.vor_ort(&g.ags, tag_von(anfrage.jetzt)))
    }

    /// The key of the place; empty without one.
    pub(crate) fn ags(&self) -> &str {
        self.klar().map_or("", |g| g.ags.as_str())
    }

    /// `&ort=14625020` or `?ort=...` for links that keep the place; empty without one.
    pub(crate) fn in_adresse(&self, zeichen: char) -> String {
        self.klar().map(|g| format!("{zeichen}ort={}", g.ags)).unwrap_or_default()
    }

    /// What stands in the input: the name, or what was typed.
    pub(crate) fn im_feld(&self, eingabe: &str) -> String {
        self.klar().map_or_else(|| eingabe.to_owned(), |g| g.name.anzeige())
    }

    /// The error of the input, if the place is unknown.
    pub(crate) fn fehler(&self, s: Sprache, eingabe: &str) -> Vec<Fehlerhinweis> {
        match self {
            Self::Unbekannt => {
                let satz = match verzeichnis::ort_anderswo(eingabe) {
                    Some(ort) => t::ort_ausserhalb(s, ort),
                    None => t::ort_unbekannt(s, gekuerzt(eingabe)),
                };
                vec![Fehlerhinweis::neu("ort", satz)]
            }
            _ => Vec::new(),
        }
    }

    /// The links of the header keep the place, too.
    pub(crate) fn merken<'a>(&self, seite: Seite<'a>) -> Seite<'a> {
        match self.klar() {
            Some(g) => seite.ort(g.ags.as_str()),
            None => seite,
        }
    }
}

/// The Land of a municipality.
pub(crate) fn land(g: &Gemeinde) -> Option<Land> {
    g.ags.land().parse().ok()
}

/// Is it a place of this Land (`None`: of any)?
pub(crate) fn gehoert(g: &Gemeinde, hier: Option<Land>) -> bool {
    hier.is_none_or(|hier| land(g) == Some(hier))
}

/// Where a typed place leads: to the address with today's key. A former key stays beside it as `frueher`, the name of a
/// part as `teil`, so that the page can say what became of it. `None`: it stands there already.
pub(crate) fn umleitung(stand: &Stand, ort: &Ort, eingabe: &str, adresse: &str) -> Option<String> {
    let g = ort.klar().filter(|g| g.ags.as_str() != eingabe)?;
    let zeichen = if adresse.contains('?') { '&' } else { '?' };
    let frueher = eingabe.parse::<Ags>().map(|alt| format!("&frueher={alt}")).unwrap_or_default();
    let teil = stand.ortsteil(&g.ags, eingabe).or_else(|| stand.frueherer_name(&g.ags, eingabe));
    let teil = teil.map(|t| format!("&teil={}", abfragewert(t))).unwrap_or_default();
    Some(format!("{adresse}{zeichen}ort={}{frueher}{teil}", g.ags))
}

/// "The municipality with the key 14... belongs to ... today", "... is a part of ...", "... is called ... today", where the
/// address says so.
pub(crate) fn frueher(anfrage: &Anfrage, stand: &Stand, felder: &Felder, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    let alt = felder.text("frueher").parse::<Ags>().ok().filter(|alt| stand.gemeinde(alt).is_none());
    let heute = alt.as_ref().map(|alt| Ort::lesen(anfrage, stand, alt.as_str()));
    // Only what the directory knows is repeated.
    let teil = ort.klar().and_then(|g| ["teil", "ort"].iter().find_map(|f| stand.ortsteil(&g.ags, felder.text(f))));
    let name =
        ort.klar().and_then(|g| ["teil", "ort"].iter().find_map(|f| stand.frueherer_name(&g.ags, felder.text(f))));
    html! {
        @if let (Some(name), Some(g)) = (name, ort.klar()) {
            (bausteine::meldung(Art::Hinweis, &v::ort_umbenannt_titel(s, name, g.name.anzeige()), html! {
                p.kern-body { (v::ort_umbenannt(s, name, g.name.anzeige())) }
            }))
        }
        @if let (Some(teil), Some(g)) = (teil, ort.klar()) {
            (bausteine::meldung(Art::Hinweis, &v::ort_teil_titel(s, teil, g.name.anzeige()), html! {
                p.kern-body { (v::ort_teil(s, teil, g.name.anzeige())) }
            }))
        }
        @if let (Some(alt), Some(Ort::Klar(heute)), Some(g)) = (&alt, &heute, ort.klar()) {
            @if heute.ags == g.ags {
                (bausteine::meldung(Art::Hinweis, v::ort_frueher_titel(s), html! {
                    p.kern-body { (v::ort_frueher(s, alt.as_str(), g.name.anzeige())) }
                }))
            }
        }
    }
}

/// What was typed, short enough to be repeated on the page.
pub(crate) fn gekuerzt(eingabe: &str) -> String {
    const ZEICHEN: usize = 60;
    let mut text: String = eingabe.chars().take(ZEICHEN).collect();
    if eingabe.chars().nth(ZEICHEN).is_some() {
        text.push('…');
    }
    text
}

/// The name of a municipality, its second name marked as another language.
pub(crate) fn name(g: &Gemeinde) -> Markup {
    html! {
        (g.name.deutsch)
        @if let Some(zweit) = &g.name.zweitname { " / " span lang=(g.zweitsprache()) { (zweit) } }
    }
}

/// "Ihr Ort: Bautzen (Landkreis Bautzen). Anderen Ort wählen"
pub(crate) fn zeile(s: Sprache, g: &Gemeinde, ohne_ort: &str) -> Markup {
    html! {
        p.kern-body {
            (t::fuer_ort(s)) " " strong { (name(g)) } " (" span lang=[fremd(s)] dir=[ltr(s)] { (g.kreis) } "). "
            a.kern-link.bw-nur-bildschirm href=(ohne_ort) { (t::ort_anderer(s)) }
        }
    }
}

/// German names on a page in another language say so.
pub(crate) fn fremd(s: Sprache) -> Option<&'static str> {
    (s != Sprache::De).then_some("de")
}

/// ... and run from the left.
pub(crate) fn ltr(s: Sprache) -> Option<&'static str> {
    fremd(s).map(|_| "ltr")
}

/// "Which place do you mean?", as links: `adresse` makes the address for a key.
pub(crate) fn frage(
    s: Sprache,
    stand: &Stand,
    eingabe: &str,
    orte: &[Arc<Gemeinde>],
    adresse: impl Fn(&Gemeinde) -> String,
) -> Markup {
    let teil = |g: &Gemeinde| stand.ortsteil(&g.ags, eingabe);
    let eingabe = &gekuerzt(eingabe);
    let einer = orte.len() == 1;
    let titel = if einer { t::ort_frage_einer(s) } else { t::ort_frage_titel(s) };
    let text = if einer { t::ort_frage_einer_text(s, eingabe) } else { t::ort_frage_text(s, eingabe) };
    bausteine::meldung(
        Art::Hinweis,
        titel,
        html! {
            p.kern-body { (text) }
            ul.kern-list.kern-list--bullet {
                @for g in orte {
                    li {
                        a.kern-link href=(adresse(g)) { (name(g)) } " (" span lang=[fremd(s)] dir=[ltr(s)] { (g.kreis) } ")"
                        @if let Some(teil) = teil(g) { ", " (v::ort_ortsteil(s, teil)) }
                    }
                }
            }
        },
    )
}

/// The two fields of the search: concern and place. With script they suggest while one types and can ask the device
/// where it is.
pub(crate) fn suchformular(s: Sprache, was: &str, ort: &str, fehler: &[Fehlerhinweis]) -> Markup {
    let hier = crate::blaettern::adresse("/suche", &[("was", was)]);
    html! {
        search {
            form.bw-suche id=(bausteine::EINGABEN) method="get" action="/suche" data-bw-vorschlaege="/suche/vorschlaege" data-bw-orte="/ort/vorschlaege"
                data-text-liste=(v::vorschlaege(s)) data-text-keine=(v::vorschlaege_keine(s))
                data-text-einer=(v::vorschlaege_einer(s)) data-text-viele=(v::vorschlaege_viele(s)) {
                (Eingabe::neu("was", t::suche_was(s)).hinweis(t::suche_was_hinweis(s)).wert(was).art("search").maximal(200))
                (Eingabe::neu("ort", t::suche_ort(s)).hinweis(t::suche_ort_hinweis(s)).wert(ort).maximal(120)
                    .freiwillig(s).fehler(Fehlerhinweis::fuer(fehler, "ort")))
                (Knopf::haupt(t::suche_knopf(s)).symbol("search"))
            }
            (standort(s, &hier))
        }
    }
}

/// Where the script puts the button that asks the device: only then anything is asked.
pub(crate) fn standort(s: Sprache, weiter: &str) -> Markup {
    html! {
        div.bw-standort hidden data-bw-standort=(format!("/ort?weiter={}", abfragewert(weiter)))
            data-text=(v::standort(s)) data-text-sucht=(v::standort_sucht(s))
            data-text-nein=(v::standort_nein(s)) data-text-fehler=(v::standort_fehler(s)) {}
    }
}

/// One field: the place for this page. `behalten` are the other arguments of its address.
pub(crate) fn ortsformular(
    s: Sprache,
    adresse: &str,
    behalten: &[(&str, &str)],
    ort: &str,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let weiter = crate::blaettern::adresse(adresse, behalten);
    html! {
        form.bw-suche method="get" action=(adresse) {
            @for (name, wert) in behalten { input type="hidden" name=(name) value=(wert); }
            (Eingabe::neu("ort", t::suche_ort(s)).hinweis(t::suche_ort_hinweis(s)).wert(ort).maximal(120)
                .fehler(Fehlerhinweis::fuer(fehler, "ort")))
            (Knopf::haupt(t::ort_knopf(s)))
        }
        (standort(s, &weiter))
        (hinweis_klein(v::ort_bleibt(s)))
    }
}
