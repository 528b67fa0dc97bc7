//! The form as a list: pages and their questions, moved by buttons, with a place to add each.

use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Rang},
    html,
};
use werkstatt::{Dateien, Geaendert, Stand, fragen, gruppen};

use crate::{
    bedingung::{quellen, worte},
    befunde::{self, Bereich, punkte},
    frageart,
    gemeinsam::{Blick, DE, Stoerung, adresse, aendern, blatt_zu, freitext, gesperrt, laden, sperrhinweis},
    uebersicht::auszug,
};

/// The longest question.
pub const FRAGE_LANG: usize = 300;

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let neu = befunde::neue(&anfrage, &b, "").await?;
    maske_mit(&anfrage, &b, &Felder::default(), Vec::new(), &neu)
}

fn maske(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    maske_mit(anfrage, b, felder, fehler, &html! {})
}

fn maske_mit(anfrage: &Anfrage, b: &Blick, felder: &Felder, fehler: Vec<Fehlerhinweis>, neu: &Markup) -> Ergebnis {
    let seiten = fragen::seiten(&b.w.dateien.formular());
    let offen: Vec<_> = punkte(b).into_iter().filter(|p| p.bereich == Bereich::Fragen).collect();
    let schreiben = b.w.stand != Stand::ZurPruefung;
    let letzte = seiten.len();
    let inhalt = html! {
        (sperrhinweis(&b.w))
        (getan(anfrage, b))
        (neu)
        p.kern-body { "Jede Seite hat ein Thema und höchstens sieben Fragen. Wählen Sie eine Frage, um sie einzustellen. "
            (bausteine::link(&format!("{}/vorschau", adresse(&b.w)), "Vorschau ansehen")) }
        p.kern-body { "Was mehrere Fragen brauchen: " (bausteine::link(&format!("{}/werte", adresse(&b.w)), "Berechnete Werte")) ", " (bausteine::link(&format!("{}/codelisten", adresse(&b.w)), "Listen von Antworten")) ". Was mehrere Antworten zusammen erfüllen müssen: " (bausteine::link(&format!("{}/pruefregeln", adresse(&b.w)), "Prüfregeln")) }
        @if let Some(n) = crate::vermerke::anzahl_offen(b) {
            p.kern-body { "Was beim Einlesen der Datei zu klären blieb: " (bausteine::link(&format!("{}/vermerke", adresse(&b.w)), "Vermerke")) " (" (n) " offen)" }
        }
        @if seiten.is_empty() { (bausteine::meldung(Art::Hinweis, "Noch keine Seite", bausteine::absatz("Fügen Sie unten eine Seite hinzu."))) }
        @for (i, s) in seiten.iter().enumerate() { (seite(b, s, (i, letzte), schreiben, felder, &fehler)) }
        @if schreiben { (neue_seite(b, felder, &fehler)) }
        @if !offen.is_empty() { (bausteine::abschnitt("Hinweise der Prüfung")) (auszug(&offen)) }
    };
    blatt_zu(anfrage, &b.w, "Seiten und Fragen").fehler(fehler).inhalt(inhalt).antwort()
}

/// What was just done, with the way back.
fn getan(anfrage: &Anfrage, b: &Blick) -> Markup {
    let text = match anfrage.abfrage_wert("getan").as_deref() {
        Some("hinzu") => "Hinzugefügt.",
        Some("verschoben") => "Verschoben.",
        Some("geloescht") => "Gelöscht.",
        Some("eingestellt") => "Gespeichert.",
        _ => return html! {},
    };
    html! {
        (bausteine::rueckmeldung(Art::Erfolg, text, html! {
            p.kern-body { "Nicht gewollt? " (bausteine::link(&format!("{}/fassungen", adresse(&b.w)), "Zurücknehmen")) }
        }))
    }
}

fn seite(
    b: &Blick,
    s: &fragen::Seite,
    (i, von): (usize, usize),
    schreiben: bool,
    felder: &Felder,
    fehler: &[Fehlerhinweis],
) -> Markup {
    let a = adresse(&b.w);
    let uebersetzt = b.leistung.as_ref().and_then(|l| l.formular.seite(&s.schluessel));
    let titel = match (&s.baustein, uebersetzt) {
        _ if !s.titel.is_empty() => s.titel.clone(),
        (_, Some(u)) => u.titel.in_sprache(DE).to_owned(),
        (Some(n), None) => frageart::baustein(n).to_owned(),
        (None, None) => "(ohne Titel)".to_owned(),
    };
    let anker = format!("seite-{}", s.schluessel);
    html! {
        section.bw-werkseite id=(anker) aria-labelledby=(format!("{anker}-titel")) {
            @if let Some(abschnitt) = &s.abschnitt { p.bw-vorspann { "Abschnitt „" (abschnitt) "“ beginnt hier" } }
            h2.kern-heading-medium id=(format!("{anker}-titel")) { (i + 1) ". " (titel) }
            @if let Some(n) = &s.baustein { p.kern-body { "Baustein „" (n) "“: Die Fragen kommen fertig und übersetzt." } }
            @if let Some(w) = &s.wenn { p.kern-body { strong { "Erscheint, wenn " } (worte(w, &quellen(b, &s.schluessel))) } }
            @if s.baustein.is_some() && let Some(u) = uebersetzt { (bausteinfragen(s, u)) }
            form method="post" action=(format!("{a}/fragen")) data-bw-formular="" {
                @if !s.eintraege.is_empty() {
                    @let ende = s.eintraege.len();
                    ol.bw-fragen { @for (k, e) in s.eintraege.iter().enumerate() { (frage(b, e, schreiben, (i > 0 || k > 0, i + 1 < von || k + 1 < ende))) } }
                } @else if s.baustein.is_none() { p.kern-body { "Auf dieser Seite steht noch keine Frage." } }
                div.bw-knoepfe {
                    (bausteine::linkknopf(Rang::Neben, &format!("{a}/seite/{}", s.schluessel), &format!("Seite „{titel}“ einstellen")))
                    @if schreiben {
                        @if i > 0 { (Knopf::still("Seite nach oben").zusatz(&titel).feld("aktion", &format!("seite-hoch:{}", s.schluessel))) }
                        @if i + 1 < von { (Knopf::still("Seite nach unten").zusatz(&titel).feld("aktion", &format!("seite-runter:{}", s.schluessel))) }
                        (Knopf::still("Seite löschen").zusatz(&titel).symbol("delete").feld("aktion", &format!("seite-weg:{}", s.schluessel)))
                    }
                }
            }
            @if schreiben { (neue_frage(b, s, &titel, felder, fehler)) }
        }
    }
}

/// The questions of a block, to know what is asked.
fn bausteinfragen(s: &fragen::Seite, seite: &formular::Seite) -> Markup {
    let eigene: Vec<&str> = s.eintraege.iter().map(|e| e.schluessel.as_str()).collect();
    html! {
        ul.kern-list.kern-list--bullet {
            @for f in seite.felder.iter().filter(|f| !eigene.contains(&f.id.as_str())) {
                li { (f.frage.in_sprache(DE)) @if !f.pflicht { " (freiwillig)" } }
            }
        }
    }
}

fn frage(b: &Blick, e: &fragen::Eintrag, schreiben: bool, (hoch, runter): (bool, bool)) -> Markup {
    let a = adresse(&b.w);
    let baustein = e.schluessel.starts_with("baustein:");
    html! {
        li {
            div {
                @if baustein { span.kern-body { "Baustein „" (e.frage) "“" } }
                @else { a.kern-link href=(format!("{a}/frage/{}", e.schluessel)) { (e.frage) } }
                p.kern-body.kern-body--small {
                    (if baustein { "Fragen aus der Bibliothek" } else { frageart::name(&e.art) })
                    @if !e.pflicht { ", freiwillig" }
                    @if let Some(w) = &e.wenn { br; "Erscheint, wenn " (worte(w, &quellen(b, &e.schluessel))) }
                }
                @if gruppen::ist_gruppe(&e.art) { (innen(b, e)) }
            }
            @if schreiben {
                div.bw-knoepfe {
                    @if hoch { (Knopf::still("Nach oben").zusatz(&e.frage).feld("aktion", &format!("hoch:{}", e.schluessel))) }
                    @if runter { (Knopf::still("Nach unten").zusatz(&e.frage).feld("aktion", &format!("runter:{}", e.schluessel))) }
                    (Knopf::still("Löschen").zusatz(&e.frage).symbol("delete").feld("aktion", &format!("weg:{}", e.schluessel)))
                }
            }
        }
    }
}

/// The questions of a group, each with the way to its settings.
fn innen(b: &Blick, gruppe: &fragen::Eintrag) -> Markup {
    let alle = gruppen::fragen(&b.w.dateien.formular(), &gruppe.schluessel);
    html! {
        @if alle.is_empty() { p.kern-body.kern-body--small { "Noch keine Frage darin. Wählen Sie die Gruppe, um welche hinzuzufügen." } }
        @else {
            ul.kern-list.kern-list--bullet {
                @for e in &alle {
                    li { a.kern-link href=(format!("{}/frage/{}", adresse(&b.w), e.schluessel)) { (e.frage) } ": " (frageart::name(&e.art)) @if !e.pflicht { ", freiwillig" } }
                }
            }
        }
    }
}

fn neue_frage(b: &Blick, s: &fragen::Seite, titel: &str, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let hier = felder.text("seite") == s.schluessel;
    let feld = format!("frage-{}", s.schluessel);
    let art = format!("art-{}", s.schluessel);
    html! {
        details.bw-vorbild open[hier] {
            summary { "Frage auf der Seite „" (titel) "“ hinzufügen" }
            (bausteine::formular(&format!("{}/fragen", adresse(&b.w)), html! {
                input type="hidden" name="seite" value=(s.schluessel);
                (Eingabe::neu(&feld, "Frage").hinweis("So, wie Bürgerinnen und Bürger sie lesen, zum Beispiel „Wie viele Hunde haben Sie?“")
                    .wert(if hier { felder.text(&feld) } else { "" }).maximal(FRAGE_LANG).fehler(Fehlerhinweis::fuer(fehler, &feld)))
                (Auswahl::liste(DE, &art, "Art der Antwort", frageart::ARTEN.iter().map(|(w, t)| Option_::neu(w, t)))
                    .wert(if hier { felder.text(&art) } else { "text" }).fehler(Fehlerhinweis::fuer(fehler, &art)))
                (bausteine::knopfzeile(html! { (Knopf::neben("Frage hinzufügen").zusatz(titel).feld("aktion", "frage")) }))
            }))
        }
    }
}

fn neue_seite(b: &Blick, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    html! {
        section {
            (bausteine::abschnitt("Seite hinzufügen"))
            (bausteine::formular(&format!("{}/fragen", adresse(&b.w)), html! {
                (Eingabe::neu("titel", "Thema der neuen Seite").hinweis("Zum Beispiel „Angaben zum Hund“").wert(felder.text("titel")).maximal(120).fehler(Fehlerhinweis::fuer(fehler, "titel")))
                (bausteine::knopfzeile(html! { (Knopf::neben("Leere Seite hinzufügen").feld("aktion", "seite")) }))
            }))
            (bausteine::formular(&format!("{}/fragen", adresse(&b.w)), html! {
                (Auswahl::liste(DE, "baustein", "Oder eine fertige Seite", frageart::SEITENBAUSTEINE.iter().map(|(w, t)| Option_::neu(w, t)))
                    .hinweis("Diese Seiten gibt es in vielen Diensten. Sie sind geprüft und übersetzt.").fehler(Fehlerhinweis::fuer(fehler, "baustein")))
                (bausteine::knopfzeile(html! { (Knopf::neben("Fertige Seite hinzufügen").feld("aktion", "baustein")) }))
            }))
        }
    }
}

/// POST: what the pressed button says.
pub async fn handeln(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let w = laden(&anfrage, &id, Aktion::Aendern).await?;
    let (verb, schluessel) = felder.text("aktion").split_once(':').unwrap_or((felder.text("aktion"), ""));
    match verb {
        "frage" => return frage_hinzu(&anfrage, &id, &felder).await,
        "seite" => {
            let titel = freitext(felder.text("titel"), 120);
            let fehler = match titel {
                Ok(t) if t.is_empty() => "Schreiben Sie, worum es auf der Seite geht.".to_owned(),
                Ok(t) => {
                    return fertig(&anfrage, &id, &format!("Seite „{t}“ hinzugefügt"), "hinzu", |d| {
                        fragen::seite_hinzu(d, &t).map(drop)
                    })
                    .await;
                }
                Err(satz) => satz,
            };
            let b = Blick::von(&anfrage, w);
            return maske(&anfrage, &b, &felder, vec![Fehlerhinweis::neu("titel", fehler)]);
        }
        "baustein" => {
            let name = felder.text("baustein");
            if !frageart::SEITENBAUSTEINE.iter().any(|(w, _)| *w == name) {
                let b = Blick::von(&anfrage, w);
                return maske(
                    &anfrage,
                    &b,
                    &felder,
                    vec![Fehlerhinweis::neu("baustein", "Wählen Sie eine Seite aus der Liste.")],
                );
            }
            let bringt = crate::seite::bausteinkennungen(&anfrage, name);
            let weitere = Blick::von(&anfrage, w).kennungen();
            return fertig(&anfrage, &id, &format!("Baustein „{name}“ hinzugefügt"), "hinzu", |d| {
                fragen::baustein_hinzu(d, name, &bringt, &weitere).map(drop)
            })
            .await;
        }
        _ => {}
    }
    let tun = |d: &mut Dateien| match verb {
        "hoch" => fragen::frage_verschieben(d, schluessel, true),
        "runter" => fragen::frage_verschieben(d, schluessel, false),
        "seite-hoch" => fragen::seite_verschieben(d, schluessel, true),
        "seite-runter" => fragen::seite_verschieben(d, schluessel, false),
        "weg" => fragen::frage_loeschen(d, schluessel),
        _ => fragen::seite_loeschen(d, schluessel),
    };
    let was =
        fragen::frage(&w.dateien.formular(), schluessel).and_then(|(_, f)| Some(f.get("frage")?.as_str()?.to_owned()));
    let was = match was {
        Some(frage) => format!("Frage „{frage}“"),
        None => format!("Seite „{schluessel}“"),
    };
    let (getan, bemerkung) = match verb {
        "hoch" | "runter" | "seite-hoch" | "seite-runter" => ("verschoben", format!("{was} verschoben")),
        "weg" | "seite-weg" => ("geloescht", format!("{was} gelöscht")),
        _ => return Err(WebFehler::Unlesbar),
    };
    fertig(&anfrage, &id, &bemerkung, getan, tun).await
}

async fn fertig(
    anfrage: &Anfrage,
    id: &str,
    bemerkung: &str,
    getan: &str,
    tun: impl FnOnce(&mut Dateien) -> Result<(), werkstatt::Einwand>,
) -> Ergebnis {
    let w = laden(anfrage, id, Aktion::Aendern).await?;
    match aendern(anfrage, &w, bemerkung, |d| tun(d).map_err(Stoerung::from)).await? {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/fragen?getan={getan}", adresse(&w)))),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
        Geaendert::Anders(w, stoerung) => {
            let satz = if let Stoerung::Einwand(satz) = stoerung { satz } else { String::new() };
            let b = Blick::von(anfrage, *w);
            maske(anfrage, &b, &Felder::default(), vec![Fehlerhinweis::neu("", satz)])
        }
    }
}

/// A new question: then its settings.
async fn frage_hinzu(anfrage: &Anfrage, id: &str, felder: &Felder) -> Ergebnis {
    let b = Blick::laden(anfrage, id, Aktion::Aendern).await?;
    let seite = felder.text("seite");
    let (feld, artfeld) = (format!("frage-{seite}"), format!("art-{seite}"));
    let mut fehler = Vec::new();
    let frage = freitext(felder.text(&feld), FRAGE_LANG).unwrap_or_else(|satz| {
        fehler.push(Fehlerhinweis::neu(feld.clone(), satz));
        String::new()
    });
    if frage.is_empty() && fehler.is_empty() {
        fehler.push(Fehlerhinweis::neu(feld.clone(), "Schreiben Sie die Frage."));
    }
    let art = felder.text(&artfeld);
    if !frageart::ARTEN.iter().any(|(w, _)| *w == art) {
        fehler.push(Fehlerhinweis::neu(artfeld, "Wählen Sie, welche Art von Antwort Sie erwarten."));
    }
    if !fehler.is_empty() {
        return maske(anfrage, &b, felder, fehler);
    }
    // Ids that blocks bring must stay free.
    let weitere = b.kennungen();
    let mut neu = String::new();
    let ausgang = aendern(anfrage, &b.w, &format!("Frage „{frage}“ hinzugefügt"), |d| {
        neu = fragen::frage_hinzu(d, seite, &frage, art, &weitere)?;
        Ok(())
    })
    .await?;
    match ausgang {
        Geaendert::Ja(w) => Ok(web::weiter(&format!("{}/frage/{}?neu=ja", adresse(&w), neu))),
        Geaendert::Gesperrt(_) => Err(gesperrt()),
        Geaendert::Anders(_, Stoerung::Einwand(satz)) => Err(WebFehler::Konflikt(satz)),
        Geaendert::Anders(_, Stoerung::Anders) => Err(gesperrt()),
    }
}
