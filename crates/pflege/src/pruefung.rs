//! Reviewing: what changed against the published text, how it reads, and the verdict.

use konto::{Aktion, Ressource};
use leistung::{Abschnitt, Sprachhinweis};
use redaktion::{Ausgang, Bearbeitung, Fassung, Fassungsstand, Handlung, Textinhalt, Textschluessel, Verstoss};
use web::{
    Anfrage, Ergebnis, Felder, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Datumsfeld, Fehlerhinweis, Knopf, Langtext, Option_, Zeile},
    bekanntmachung, format, html,
    vergleich::{vergleichen, zeigen as unterschied},
};

use crate::{
    gemeinsam::{
        DE, abschnittsname, darf, datum, festschreiben, freitext, heute, ich, name_von, namen, schluessel, seite,
        textadresse, texttitel, tx, zaehler, zaehler_feld,
    },
    konflikt::{self, felder as teile},
    sprachhilfe,
    text::text_zeigen,
};

type Pfad = (String, String, String);

fn zu_pruefen(fassungen: &[Fassung]) -> Result<&Fassung, WebFehler> {
    let wartet = fassungen.iter().find(|f| f.stand == Fassungsstand::ZurPruefung);
    wartet.ok_or_else(|| {
        WebFehler::Konflikt("Der Text wartet nicht mehr auf eine Prüfung. Öffnen Sie ihn neu.".to_owned())
    })
}

/// GET: the version that waits.
pub async fn zeigen(anfrage: Anfrage, Path(pfad): Path<Pfad>) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    maske(&anfrage, &s, &Felder::default(), Vec::new()).await
}

async fn maske(anfrage: &Anfrage, s: &Textschluessel, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    if !darf(anfrage, s.traeger, Ressource::Leistungstext, Aktion::Pruefen) {
        return Err(WebFehler::Verboten);
    }
    let mut tx = tx(anfrage, s.traeger).await?;
    let fassungen = redaktion::fassungen(&mut tx, s).await?;
    let f = zu_pruefen(&fassungen)?;
    let schritte = redaktion::schritte(&mut tx, f.id).await?;
    drop(tx);
    let stand = anfrage.haus.verzeichnis.stand();
    let vorher = crate::text::vorlage(anfrage, s);
    let personen = namen(anfrage, vec![f.autor]).await?;
    let notiz = schritte.iter().rev().find(|x| !x.bemerkung.is_empty() && x.art == redaktion::Schrittart::Vorgelegt);
    let autoren: Vec<_> = schritte.iter().filter(|x| x.inhalt.is_some()).filter_map(|x| x.wer).collect();
    let selbst = autoren.contains(&ich(anfrage)?);
    let inhalt = html! {
        (bausteine::angaben(DE, &[
            Zeile::neu("Geschrieben von", name_von(&personen, f.autor)),
            Zeile::markup("Zuletzt geändert", format::zeit_element(DE, f.geaendert)),
        ]))
        @if let Some(n) = notiz { (bausteine::meldung(Art::Hinweis, "Nachricht an das Lektorat", html! { p.kern-body { (n.bemerkung) } })) }
        (bausteine::abschnitt("Unterschied zum Text auf dem Portal"))
        (unterschiede(&vorher, &f.inhalt))
        (bausteine::abschnitt("Der ganze Text"))
        (text_zeigen(&f.inhalt))
        (sprache(&sprachhilfe::je_abschnitt(s, &f.inhalt)))
        @if selbst {
            (bausteine::meldung(Art::Warnung, "Vier Augen", bausteine::absatz(Verstoss::VierAugen.text())))
        } @else {
            (bausteine::abschnitt("Ihr Urteil"))
            (bausteine::formular(&format!("{}/pruefung", textadresse(s)), urteil(f, felder, &fehler)))
        }
    };
    seite(anfrage, format!("Text prüfen: {}", texttitel(&stand, s)))
        .krume(textadresse(s), "Text")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// Part by part what changed; parts that stayed are left out.
pub fn unterschiede(alt: &Textinhalt, neu: &Textinhalt) -> web::Markup {
    let alle: Vec<_> = teile(alt, neu).into_iter().filter(|(_, a, n)| a != n).collect();
    html! {
        @if alle.is_empty() { p.kern-body { "Kein Unterschied." } }
        @for (name, alt, neu) in alle {
            section { h3.kern-heading-small { (name) } (unterschied(&vergleichen(&alt, &neu))) }
        }
    }
}

fn sprache(hinweise: &[(Abschnitt, Vec<Sprachhinweis>)]) -> web::Markup {
    html! {
        @if !hinweise.is_empty() {
            (bausteine::abschnitt("Hinweise zur Sprache"))
            p.kern-body { "Diese Stellen sind schwer zu lesen. Weisen Sie den Text zurück, oder schreiben Sie in die Anmerkung, warum er so bleiben muss." }
            @for (a, alle) in hinweise {
                section {
                    h3.kern-heading-small { (abschnittsname(*a)) }
                    (sprachhilfe::liste(abschnittsname(*a), alle))
                }
            }
        }
    }
}

fn urteil(f: &Fassung, felder: &Felder, fehler: &[Fehlerhinweis]) -> web::Markup {
    let zu = |feld| Fehlerhinweis::fuer(fehler, feld);
    let optionen = [
        Option_::neu("jetzt", "Freigeben und jetzt veröffentlichen"),
        Option_::neu("tag", "Freigeben und an einem Tag veröffentlichen"),
        Option_::neu("freigeben", "Freigeben, die Redaktion veröffentlicht"),
        Option_::neu("zurueck", "Zurückweisen"),
    ];
    html! {
        (zaehler_feld(f.zaehler))
        (Auswahl::radio("urteil", "Was soll mit dem Text geschehen?", optionen).wert(felder.text("urteil")).fehler(zu("urteil")))
        (Datumsfeld::neu(DE, "tag", "Tag der Veröffentlichung").hinweis("Nur wenn Sie einen Tag planen. Der Text erscheint kurz nach Mitternacht.")
            .werte(felder.text("tag.tag"), felder.text("tag.monat"), felder.text("tag.jahr")).fehler(zu("tag")).freiwillig(DE))
        (Langtext::neu("bemerkung", "Anmerkung").hinweis("Wenn Sie zurückweisen: Schreiben Sie, was zu ändern ist. Wenn Sie trotz Hinweisen zur Sprache freigeben: Schreiben Sie, warum.").wert(felder.text("bemerkung")).zeilen(3).maximal(2000).fehler(zu("bemerkung")).freiwillig(DE))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Urteil abgeben")) }))
    }
}

/// POST: the verdict.
pub async fn absenden(anfrage: Anfrage, Path(pfad): Path<Pfad>, felder: Felder) -> Ergebnis {
    let s = schluessel(&anfrage, &pfad)?;
    if !darf(&anfrage, s.traeger, Ressource::Leistungstext, Aktion::Pruefen) {
        return Err(WebFehler::Verboten);
    }
    let (handlungen, fehler) = lesen(&anfrage, &felder);
    if !fehler.is_empty() {
        return maske(&anfrage, &s, &felder, fehler).await;
    }
    let wer = ich(&anfrage)?;
    let mut tx = tx(&anfrage, s.traeger).await?;
    let fassungen = redaktion::fassungen(&mut tx, &s).await?;
    let mut f = zu_pruefen(&fassungen)?.clone();
    // First a warning while one writes, here a halt: what is hard to read goes out only with a reason.
    let gibt_frei = handlungen.iter().any(|h| matches!(h, Handlung::Freigeben(grund) if grund.is_empty()));
    if gibt_frei && !sprachhilfe::je_abschnitt(&s, &f.inhalt).is_empty() {
        drop(tx);
        let satz =
            "Der Text hat Hinweise zur Sprache. Schreiben Sie, warum er so bleiben muss, oder weisen Sie ihn zurück.";
        return maske(&anfrage, &s, &felder, vec![Fehlerhinweis::neu("bemerkung", satz)]).await;
    }
    let mut gelesen = zaehler(&felder);
    for handlung in handlungen {
        let b = Bearbeitung { wer: Some(wer), jetzt: anfrage.jetzt, zaehler: gelesen };
        match bekanntmachung::schritt(&anfrage.haus, &mut tx, f.id, &b, &handlung).await? {
            Ausgang::Getan(neu) => {
                gelesen = neu.zaehler;
                f = neu;
            }
            Ausgang::Unzulaessig(v) => return Err(WebFehler::Konflikt(v.text().to_owned())),
            Ausgang::Konflikt(da) => {
                drop(tx);
                return konflikt::zeige(&anfrage, &s, &da, &da.inhalt).await;
            }
        }
    }
    festschreiben(tx).await?;
    Ok(web::weiter(&format!("{}?gespeichert=ja", textadresse(&s))))
}

/// The steps of a verdict, and what is wrong with the form.
fn lesen(anfrage: &Anfrage, felder: &Felder) -> (Vec<Handlung>, Vec<Fehlerhinweis>) {
    let mut fehler = Vec::new();
    let notiz = freitext(felder.text("bemerkung"), 2000).unwrap_or_else(|e| {
        fehler.push(Fehlerhinweis::neu("bemerkung", e));
        String::new()
    });
    let frei = Handlung::Freigeben(notiz.clone());
    let handlungen = match felder.text("urteil") {
        "jetzt" => vec![frei, Handlung::Veroeffentlichen],
        "freigeben" => vec![frei],
        "tag" => match datum(felder, "tag") {
            Ok(Some(tag)) if tag > heute(anfrage) => vec![frei, Handlung::Planen(tag)],
            _ => {
                fehler.push(Fehlerhinweis::neu(
                    "tag",
                    "Geben Sie einen Tag ein, der nach heute liegt, zum Beispiel 27 3 2027.",
                ));
                Vec::new()
            }
        },
        "zurueck" if notiz.is_empty() => {
            fehler.push(Fehlerhinweis::neu("bemerkung", "Schreiben Sie, was zu ändern ist."));
            Vec::new()
        }
        "zurueck" => vec![Handlung::Zurueckweisen(notiz)],
        _ => {
            fehler.push(Fehlerhinweis::neu("urteil", "Wählen Sie, was mit dem Text geschehen soll."));
            Vec::new()
        }
    };
    (handlungen, fehler)
}
