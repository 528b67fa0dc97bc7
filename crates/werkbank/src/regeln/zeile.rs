//! Rules as words in fields: one on a page of its own, a new one, or all of them in the table.

use std::sync::Arc;

use konto::Aktion;
use tabelle::{Entscheidung, Regel, Regelwerk, Tabelle, TabelleFehler};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf, Rang},
    html,
};
use werkstatt::Dateien;

use super::{
    Einspruch, Sichten, Urteile, Werk, als_tabelle, bedarf_aus, bekannte, blatt, geklammert, hinweis, oeffnen,
    seitenadresse, sicht::Bekannt, sichten, umbauen, weiter_zu, zum_aendern,
};
use crate::{
    gemeinsam::{Blick, DE, freitext, sperrhinweis},
    maske::{Gespeichert, Vorhaben, Wert, als_felder, marke_feld, speichern as sichern, wert},
};

/// Which rules a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Welche {
    Eine(usize),
    Neue,
    Alle,
}

impl Welche {
    fn lesen(nr: &str) -> Option<Self> {
        match nr {
            "neu" => Some(Self::Neue),
            nr => nr.parse::<usize>().ok()?.checked_sub(1).map(Self::Eine),
        }
    }

    fn ziel(self, w: &werkstatt::Werkstueck, e: &str) -> String {
        let a = seitenadresse(w, e);
        match self {
            Self::Eine(n) => format!("{a}/regel/{}", n + 1),
            Self::Neue => format!("{a}/regel/neu"),
            Self::Alle => format!("{a}/zellen"),
        }
    }

    fn titel(self) -> String {
        match self {
            Self::Eine(n) => format!("Regel {}", n + 1),
            Self::Neue => "Neue Regel".to_owned(),
            Self::Alle => "Alle Zellen".to_owned(),
        }
    }

    /// The numbers of the rules, and what stands in them.
    fn regeln(self, t: &Tabelle) -> Option<Vec<(usize, Regel)>> {
        let leer = || Regel {
            eingaben: vec![String::new(); t.eingaenge.len()],
            ausgaben: vec![String::new(); t.ausgaenge.len()],
            anmerkungen: vec![String::new(); t.anmerkungen.len()],
        };
        Some(match self {
            Self::Eine(n) => vec![(n, t.regeln.get(n)?.clone())],
            Self::Neue => vec![(t.regeln.len(), leer())],
            Self::Alle => t.regeln.iter().cloned().enumerate().collect(),
        })
    }
}

/// The fields of a rule: name, heading, what stands in it.
fn felder_von(nr: usize, r: &Regel, t: &Tabelle, s: &Sichten) -> Vec<Wert> {
    let mut aus = Vec::new();
    for (i, (e, sicht)) in t.eingaenge.iter().zip(&s.eingaenge).enumerate() {
        let f = r.eingaben.get(i).map_or("", String::as_str);
        let worte = if f.trim().is_empty() { "beliebig".to_owned() } else { sicht.worte(f) };
        aus.push(wert(format!("r{nr}-e{i}"), e.ueberschrift(), worte));
    }
    for (i, (e, sicht)) in t.ausgaenge.iter().zip(&s.ausgaenge).enumerate() {
        let f = r.ausgaben.get(i).map_or("", String::as_str);
        let worte = if f.trim().is_empty() { String::new() } else { sicht.ergebnis(f) };
        aus.push(wert(format!("r{nr}-a{i}"), e.ueberschrift(), worte));
    }
    for (i, name) in t.anmerkungen.iter().enumerate() {
        aus.push(wert(format!("r{nr}-n{i}"), name, r.anmerkungen.get(i).map_or("", String::as_str)));
    }
    aus
}

fn werte(t: &Tabelle, s: &Sichten, welche: Welche) -> Option<Vec<Wert>> {
    Some(welche.regeln(t)?.iter().flat_map(|(nr, r)| felder_von(*nr, r, t, s)).collect())
}

/// `GET /werkstatt/{id}/regeln/{e}/regel/{nr}`
pub async fn zeigen(anfrage: Anfrage, Path((id, e, nr)): Path<(String, String, String)>) -> Ergebnis {
    maske_laden(&anfrage, &id, &e, Welche::lesen(&nr).ok_or(WebFehler::NichtGefunden)?).await
}

/// `GET /werkstatt/{id}/regeln/{e}/zellen`
pub async fn alle_zeigen(anfrage: Anfrage, Path((id, e)): Path<(String, String)>) -> Ergebnis {
    maske_laden(&anfrage, &id, &e, Welche::Alle).await
}

async fn maske_laden(anfrage: &Anfrage, id: &str, e: &str, welche: Welche) -> Ergebnis {
    let (b, werk, e) = oeffnen(anfrage, id, e, Aktion::Lesen).await?;
    let t = als_tabelle(&e)?;
    let s = sichten(&b, &werk.regelwerk, &e, t);
    let werte = werte(t, &s, welche).ok_or(WebFehler::NichtGefunden)?;
    maske(anfrage, (&b, &werk, &e, t, &s), welche, &als_felder(&werte), Vec::new())
}

type Offen<'a> = (&'a Blick, &'a Werk, &'a Entscheidung, &'a Tabelle, &'a Sichten);

fn maske(
    anfrage: &Anfrage,
    (b, werk, e, t, s): Offen<'_>,
    welche: Welche,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let gelesen = werte(t, s, welche).unwrap_or_default();
    let ziel = welche.ziel(&b.w, &e.id);
    let fest = b.w.grundlage.is_some();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        p.kern-body { "Schreiben Sie in Worten: „bis 2“, „mehr als 300“, „2 bis 5“, „A oder B“, „nicht A“, „ja“. Ist etwas egal, lassen Sie das Feld leer. Eine Formel (FEEL) beginnt mit einem Gleichheitszeichen, zum Beispiel „= parameter.gebuehr“." }
        (bausteine::formular(&ziel, html! {
            (marke_feld(&gelesen))
            @if welche == Welche::Alle { (zellen(t, &gelesen, felder, &fehler)) }
            @else { (einzeln(t, s, &gelesen, felder, &fehler)) }
            (werte_der_behoerde(&bekannte(b, &werk.regelwerk)))
            @if !fest { (bausteine::knopfzeile(html! {
                (Knopf::haupt(if welche == Welche::Neue { "Regel hinzufügen" } else { "Speichern" }))
                (bausteine::linkknopf(Rang::Still, &seitenadresse(&b.w, &e.id), "Abbrechen"))
            })) }
        }))
    };
    blatt(anfrage, &b.w, e, &format!("{} in „{}“", welche.titel(), e.name)).fehler(fehler).inhalt(inhalt).antwort()
}

/// One rule: a field under the other.
fn einzeln(t: &Tabelle, s: &Sichten, gelesen: &[Wert], felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let (ein, aus) = (t.eingaenge.len(), t.ausgaenge.len());
    html! {
        @for (i, (name, was, _)) in gelesen.iter().enumerate() {
            @let frage = if i < ein { format!("Wenn „{was}“") } else if i < ein + aus { format!("dann „{was}“") } else { format!("Notiz „{was}“") };
            @let sicht = if i < ein { s.eingaenge.get(i) } else { s.ausgaenge.get(i - ein) };
            @let moeglich = sicht.map(|s| s.auswahl.iter().map(|(_, w)| format!("„{w}“")).collect::<Vec<_>>().join(", ")).filter(|m| !m.is_empty());
            @let hinweis = moeglich.map(|m| format!("Möglich: {m}")).unwrap_or_default();
            @let feld = Eingabe::neu(name, &frage).wert(felder.text(name)).maximal(500).fehler(Fehlerhinweis::fuer(fehler, name));
            @let feld = if hinweis.is_empty() { feld } else { feld.hinweis(&hinweis) };
            @if i < ein + aus && i >= ein { (feld) } @else { (feld.freiwillig(DE)) }
        }
    }
}

/// All rules in the table; every field is named by its column and rule.
fn zellen(t: &Tabelle, gelesen: &[Wert], felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let breite = t.eingaenge.len() + t.ausgaenge.len() + t.anmerkungen.len();
    html! {
        section."kern-table-responsive".bw-tabelle.bw-tabelle--karten.bw-entscheidung tabindex="0" aria-label="Alle Regeln" {
            table.kern-table {
                caption.bw-sr { "Alle Regeln" }
                thead."kern-table__head" { tr."kern-table__row" {
                    th."kern-table__header" scope="col" { "Regel" }
                    @for e in &t.eingaenge { th."kern-table__header" scope="col" { span.bw-spaltenart { "Wenn" } (e.ueberschrift()) } }
                    @for e in &t.ausgaenge { th."kern-table__header" scope="col" { span.bw-spaltenart { "dann" } (e.ueberschrift()) } }
                    @for n in &t.anmerkungen { th."kern-table__header" scope="col" { span.bw-spaltenart { "Notiz" } (n) } }
                } }
                tbody."kern-table__body" {
                    @for (i, zeile) in gelesen.chunks(breite.max(1)).enumerate() {
                        tr."kern-table__row" {
                            th."kern-table__cell".bw-zeilenkopf scope="row" data-spalte="Regel" { (i + 1) }
                            @for (name, was, _) in zeile {
                                @let f = Fehlerhinweis::fuer(fehler, name);
                                td."kern-table__cell" data-spalte=(was) {
                                    input."kern-form-input__input"."kern-form-input__input--error"[f.is_some()] id=(bausteine::feld_id(name)) name=(name) type="text" dir="auto" maxlength="500"
                                        value=(felder.text(name)) aria-label={ "Regel " (i + 1) ", " (was) } aria-invalid=[f.map(|_| "true")] aria-describedby=[f.map(|_| format!("{name}-grund"))];
                                    @if let Some(satz) = f { p.kern-error id={ (name) "-grund" } { (satz) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What a formula can name.
fn werte_der_behoerde(bekannt: &[Bekannt]) -> Markup {
    html! {
        details.bw-vorbild {
            summary { "Namen für Formeln" }
            dl.kern-description-list {
                @for b in bekannt {
                    div."kern-description-list-item" { dt."kern-description-list-item__key" { (b.worte) } dd."kern-description-list-item__value" { code.bw-feel.bw-feel--allein dir="ltr" { (b.name) } } }
                }
            }
        }
    }
}

/// `POST /werkstatt/{id}/regeln/{e}/regel/{nr}`
pub async fn speichern(
    anfrage: Anfrage,
    Path((id, e, nr)): Path<(String, String, String)>,
    felder: Felder,
) -> Ergebnis {
    sichern_in(&anfrage, &id, &e, Welche::lesen(&nr).ok_or(WebFehler::NichtGefunden)?, &felder).await
}

/// `POST /werkstatt/{id}/regeln/{e}/zellen`
pub async fn alle_speichern(anfrage: Anfrage, Path((id, e)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    sichern_in(&anfrage, &id, &e, Welche::Alle, &felder).await
}

async fn sichern_in(anfrage: &Anfrage, id: &str, e: &str, welche: Welche, felder: &Felder) -> Ergebnis {
    let (b, werk, entscheidung) = zum_aendern(anfrage, id, e).await?;
    let t = als_tabelle(&entscheidung)?;
    let s = sichten(&b, &werk.regelwerk, &entscheidung, t);
    let (haus, kennung) = (Arc::clone(&anfrage.haus.bausteine), entscheidung.id.clone());
    let tabelle_in = |d: &Dateien| Werk::oeffnen(d, &haus).ok().flatten()?.regelwerk.tabelle(&kennung).ok();
    let lesen = |d: &Dateien| werte(&tabelle_in(d)?, &s, welche);
    let vorhaben = Vorhaben {
        bemerkung: format!("Entscheidung „{}“: {} geändert", entscheidung.name, welche.titel()),
        ziel: welche.ziel(&b.w, &kennung),
        werte: &lesen,
    };
    let bekannt = bekannte(&b, &werk.regelwerk);
    let urteile = Urteile::default();
    let schreiben = |d: &mut Dateien| {
        let jetzt = tabelle_in(d).ok_or_else(Vec::new)?;
        let neu = getippt(&jetzt, &s, welche, felder)?;
        umbauen(d, &haus, &urteile, |w| setzen(w, &kennung, welche, &neu, &bekannt)).map_err(|e| vec![am_feld(e)])
    };
    let _ = schreiben(&mut b.w.dateien.clone());
    match sichern(anfrage, &b.w, felder, &vorhaben, schreiben).await? {
        Gespeichert::Ja => weiter_zu(&b.w, &kennung),
        Gespeichert::Fehler(fehler) => maske(anfrage, (&b, &werk, &entscheidung, t, &s), welche, felder, fehler),
        Gespeichert::Antwort(a) => a,
    }
}

fn setzen(
    w: &mut Regelwerk,
    e: &str,
    welche: Welche,
    neu: &[(usize, Regel)],
    bekannt: &[Bekannt],
) -> Result<(), TabelleFehler> {
    for (nr, r) in neu {
        for f in r.eingaben.iter().chain(&r.ausgaben) {
            bedarf_aus(w, e, f, bekannt)?;
        }
        match welche {
            Welche::Neue => w.regel_einfuegen(e, *nr, r)?,
            _ => w.regel_setzen(e, *nr, r)?,
        }
    }
    Ok(())
}

/// The rules as they were typed; a cell whose words are as before keeps its FEEL byte by byte.
fn getippt(
    t: &Tabelle,
    s: &Sichten,
    welche: Welche,
    felder: &Felder,
) -> Result<Vec<(usize, Regel)>, Vec<Fehlerhinweis>> {
    let (mut aus, mut fehler) = (Vec::new(), Vec::new());
    for (nr, alt) in welche.regeln(t).ok_or_else(Vec::new)? {
        let vorher = felder_von(nr, &alt, t, s);
        let gleich = |name: &str| vorher.iter().any(|(n, _, w)| n == name && w == felder.text(name).trim());
        let mut neu = alt.clone();
        for (i, (ziel, sicht)) in neu.eingaben.iter_mut().zip(&s.eingaenge).enumerate() {
            let name = format!("r{nr}-e{i}");
            if gleich(&name) && welche != Welche::Neue {
                continue;
            }
            match sicht.feel(felder.text(&name)) {
                Ok(f) => *ziel = geklammert(&f),
                Err(satz) => fehler.push(Fehlerhinweis::neu(name, satz)),
            }
        }
        for (i, (ziel, sicht)) in neu.ausgaben.iter_mut().zip(&s.ausgaenge).enumerate() {
            let name = format!("r{nr}-a{i}");
            if gleich(&name) && welche != Welche::Neue {
                continue;
            }
            match sicht.ergebnis_feel(felder.text(&name)) {
                Ok(f) => *ziel = geklammert(&f),
                Err(satz) => fehler.push(Fehlerhinweis::neu(name, satz)),
            }
        }
        let da = neu.anmerkungen.len();
        for i in 0..t.anmerkungen.len() {
            let name = format!("r{nr}-n{i}");
            match freitext(felder.text(&name), 500) {
                Ok(text) if i < da => neu.anmerkungen[i] = text,
                Ok(text) if !text.is_empty() => {
                    neu.anmerkungen.resize(i, String::new());
                    neu.anmerkungen.push(text);
                }
                Ok(_) => {}
                Err(satz) => fehler.push(Fehlerhinweis::neu(name, satz)),
            }
        }
        aus.push((nr, neu));
    }
    if fehler.is_empty() { Ok(aus) } else { Err(fehler) }
}

/// „Regel 3, Eingabe 1“ is the field `r2-e0`.
fn am_feld(e: Einspruch) -> Fehlerhinweis {
    hinweis(e, |stelle| {
        let (regel, spalte) = stelle.strip_prefix("Regel ")?.split_once(", ")?;
        let nr = regel.parse::<usize>().ok()?.checked_sub(1)?;
        let (art, zahl) = match spalte.split_once(' ')? {
            ("Eingabe", n) => ("e", n),
            ("Ausgabe", n) => ("a", n),
            _ => return None,
        };
        Some(format!("r{nr}-{art}{}", zahl.parse::<usize>().ok()?.checked_sub(1)?))
    })
}
