//! Review and release: the automatic checks, what changed since the last release, and the verdict of a second person.

use konto::{Aktion, Ressource};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    angebot::{self, Freigabe},
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Langtext, Option_},
    html,
};
use werkstatt::{Ausgang, Handlung, Stand, Verstoss, Werkstueck};

use crate::{
    befunde::{Punkt, punkte},
    briefprobe,
    fassungen::unterschiede,
    gemeinsam::{Blick, DE, adresse, blatt_zu, festschreiben, freitext, marke_stand, tx, wer},
    liste::im_angebot,
    uebersicht::liste,
    weitergabe,
};

/// GET.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &b, Vec::new()).await
}

fn darf(anfrage: &Anfrage, w: &Werkstueck, aktion: Aktion) -> bool {
    anfrage.sitzung.as_deref().is_some_and(|s| s.darf_fuer(w.traeger, Ressource::Werkstueck, aktion))
}

async fn maske(anfrage: &Anfrage, b: &Blick, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let w = &b.w;
    let alle = punkte(b);
    let offen = alle.iter().filter(|p| p.muss).count();
    let mut tx = tx(anfrage, w.traeger).await?;
    let vorher = werkstatt::zuletzt_freigegeben(&mut tx, w.id).await?;
    drop(tx);
    let inhalt = html! {
        @if anfrage.abfrage_wert("getan").is_some() { (getan(anfrage, w)) }
        p.kern-body { "Stand: " (marke_stand(w.stand)) " " @if im_angebot(anfrage, w) { (bausteine::status(Art::Erfolg, "im Angebot")) } }
        (bausteine::abschnitt("Automatische Prüfung"))
        (pruefliste(b, &alle))
        (liste(&alle))
        @if let Some(v) = &vorher {
            (bausteine::abschnitt("Was sich seit der letzten Freigabe geändert hat"))
            (unterschiede(anfrage, v, &w.dateien))
        }
        @if weitergabe::moeglich(anfrage, w) {
            p.kern-body { "Wer den Dienst übernehmen darf: " (bausteine::link(&format!("{}/weitergabe", adresse(w)), "Für andere anbieten")) }
        }
        (schritte(anfrage, w, offen, &fehler))
    };
    blatt_zu(anfrage, w, "Prüfen und freigeben").fehler(fehler).inhalt(inhalt).antwort()
}

fn getan(anfrage: &Anfrage, w: &Werkstueck) -> Markup {
    let (titel, text) = match anfrage.abfrage_wert("getan").as_deref() {
        Some("freigeben") if w.grundlage.is_some() => (
            "Freigegeben",
            "Wer ab jetzt bei Ihrer Behörde einen Antrag beginnt, bekommt das angepasste Formular. Begonnene Anträge behalten ihre Fassung.",
        ),
        Some("freigeben") if w.traeger.mandant().is_some() => (
            "Freigegeben",
            "Ihre Behörde kann den Dienst unter „Online-Dienste“ anbieten. Ob auch andere Behörden ihn übernehmen dürfen, legen Sie unter „Für andere anbieten“ fest. Begonnene Anträge behalten ihre Fassung.",
        ),
        Some("freigeben") => (
            "Freigegeben",
            "Der Dienst steht im Katalog. Behörden können ihn unter „Online-Dienste“ anbieten. Begonnene Anträge behalten ihre Fassung.",
        ),
        Some("vorlegen") => ("Vorgelegt", "Eine zweite Person aus der Werkstatt prüft und gibt frei."),
        Some("zurueckweisen") => {
            ("Zurückgewiesen", "Der Dienst ist wieder in Arbeit. Ihr Grund steht in der Übersicht.")
        }
        Some("zurueckziehen") => (
            "Aus dem Angebot genommen",
            "Niemand kann mehr einen neuen Antrag beginnen. Begonnene Anträge und Vorgänge laufen weiter.",
        ),
        _ => ("Zurückgeholt", "Sie können wieder am Dienst arbeiten."),
    };
    bausteine::rueckmeldung(Art::Erfolg, titel, bausteine::absatz(text))
}

/// What is looked at, with the result of each.
fn pruefliste(b: &Blick, alle: &[Punkt]) -> Markup {
    use crate::befunde::Bereich as B;
    let zahl =
        |bereiche: &[B], muss: bool| alle.iter().filter(|p| bereiche.contains(&p.bereich) && p.muss == muss).count();
    let datenschutz =
        b.leistung.as_ref().is_some_and(|l| !l.abschnitt(DE, leistung::Abschnitt::Datenschutz).is_empty());
    let barrieren = crate::befunde::barrieren(b);
    let barriere = |muss: bool| barrieren.iter().filter(|p| p.muss == muss).count();
    let zeilen = [
        (
            "Logik: Bedingungen, Berechnungen, jede Seite erreichbar, nichts doppelt gefragt",
            zahl(&[B::Fragen, B::Technik], true).saturating_sub(barriere(true)),
            zahl(&[B::Fragen], false).saturating_sub(barriere(false)),
        ),
        (
            "Barrierefreiheit: beschriftet, beim Zuhören zu unterscheiden, geordnet, in jeder nötigen Sprache",
            barriere(true) + usize::from(b.leistung.is_none()) + crate::befunde::ohne_sprache(b),
            barriere(false),
        ),
        ("Sprache: Texte vollständig und lesbar", zahl(&[B::Texte], true), zahl(&[B::Texte], false)),
        ("Übersetzungen: Englisch vollständig", zahl(&[B::Uebersetzung], true), 0),
        ("Datenschutz: Text auf der Seite der Leistung", usize::from(!datenschutz), 0),
        ("Aufbewahrung und Recht: Fristen begründet, Rechtsgrundlage genannt", zahl(&[B::Angaben], true), 0),
        (
            "Gebühren und Entscheidungen: Regeln schließen sich aus, keine Lücke, keine Regel ohne Wirkung",
            zahl(&[B::Regeln], true),
            zahl(&[B::Regeln], false),
        ),
        (
            "Schreiben: Klammern lösen sich auf; beim Vorlegen und Freigeben wird jedes für die Testfälle gesetzt",
            zahl(&[B::Briefe], true),
            0,
        ),
        ("Testfälle: vorhanden, und alle stimmen", zahl(&[B::Faelle], true), 0),
    ];
    html! {
        ul.bw-aufgaben {
            @for (was, muss, rat) in zeilen {
                li {
                    span.kern-body { (was) }
                    @if muss > 0 { (bausteine::status(Art::Fehler, &if muss == 1 { "1 Mangel".to_owned() } else { format!("{muss} Mängel") })) }
                    @else if rat > 0 { (bausteine::status(Art::Hinweis, "in Ordnung, mit Rat")) }
                    @else { (bausteine::status(Art::Erfolg, "in Ordnung")) }
                }
            }
        }
    }
}

/// The forms of what can be done now.
fn schritte(anfrage: &Anfrage, w: &Werkstueck, offen: usize, fehler: &[Fehlerhinweis]) -> Markup {
    let ziel = format!("{}/freigabe", adresse(w));
    let zaehler = html! { input type="hidden" name="zaehler" value=(w.zaehler); };
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let (schreiben, pruefen) = (darf(anfrage, w, Aktion::Aendern), darf(anfrage, w, Aktion::Pruefen));
    html! {
        @if schreiben && matches!(w.stand, Stand::Entwurf | Stand::Zurueckgewiesen | Stand::Zurueckgezogen) {
            (bausteine::abschnitt("Zur Prüfung geben"))
            @if offen > 0 { p.kern-body { "Das geht, sobald oben nichts Nötiges mehr offen ist." } }
            @else {
                (bausteine::formular(&ziel, html! {
                    (zaehler)
                    (Langtext::neu("bemerkung", "Nachricht an die Person, die prüft").zeilen(2).maximal(1000).fehler(zu("bemerkung")).freiwillig(DE))
                    (bausteine::knopfzeile(html! { (Knopf::haupt("Zur Prüfung geben").feld("aktion", "vorlegen")) }))
                }))
            }
        }
        @if w.stand == Stand::ZurPruefung && pruefen {
            (bausteine::abschnitt("Ihr Urteil"))
            p.kern-body { "Sehen Sie sich die " (bausteine::link(&format!("{}/vorschau", adresse(w)), "Vorschau")) " an. Freigeben kann nur, wer nicht selbst daran gearbeitet hat." }
            (bausteine::formular(&ziel, html! {
                (zaehler)
                (Auswahl::radio("urteil", "Wie entscheiden Sie?", [Option_::neu("freigeben", "Freigeben: Der Dienst kommt in das Angebot"), Option_::neu("zurueckweisen", "Zurückweisen: Es muss noch etwas geändert werden")]).fehler(zu("urteil")))
                (Langtext::neu("grund", "Wenn Sie zurückweisen: Was muss anders werden?").zeilen(3).maximal(1000).fehler(zu("grund")).freiwillig(DE))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Urteil absenden").feld("aktion", "urteil")) }))
            }))
        }
        @if w.stand == Stand::ZurPruefung && schreiben {
            (bausteine::formular(&ziel, html! {
                (zaehler)
                (bausteine::knopfzeile(html! { (Knopf::neben("Zurückholen und weiterarbeiten").feld("aktion", "zurueckholen")) }))
            }))
        }
        @if pruefen && im_angebot(anfrage, w) {
            details.bw-vorbild open[zu("rueckzug").is_some()] {
                summary { "Aus dem Angebot nehmen" }
                (bausteine::formular(&ziel, html! {
                    (zaehler)
                    (Langtext::neu("rueckzug", "Warum nehmen Sie den Dienst aus dem Angebot?").zeilen(2).maximal(1000).fehler(zu("rueckzug")))
                    (bausteine::knopfzeile(html! { (Knopf::neben("Aus dem Angebot nehmen").feld("aktion", "zurueckziehen")) }))
                }))
            }
        }
        @if schreiben && !im_angebot(anfrage, w) && matches!(w.stand, Stand::Entwurf | Stand::Zurueckgewiesen) {
            details.bw-vorbild {
                summary { "Entwurf aufgeben" }
                (bausteine::formular(&ziel, html! {
                    (zaehler)
                    p.kern-body { "Der Entwurf verschwindet aus der Liste, und seine Adresse wird frei." }
                    (bausteine::knopfzeile(html! { (Knopf::neben("Entwurf aufgeben").feld("aktion", "verwerfen")) }))
                }))
            }
        }
    }
}

/// POST: the next step.
pub async fn handeln(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let zaehler: i32 = felder.text("zaehler").parse().unwrap_or(-1);
    let aktion = match felder.text("aktion") {
        "urteil" => match felder.text("urteil") {
            "" => {
                return maske(&anfrage, &b, vec![Fehlerhinweis::neu("urteil", "Wählen Sie, wie Sie entscheiden.")])
                    .await;
            }
            urteil => urteil,
        },
        andere => andere,
    }
    .to_owned();
    let noetig = match aktion.as_str() {
        "vorlegen" | "zurueckholen" | "verwerfen" => Aktion::Aendern,
        "freigeben" | "zurueckweisen" | "zurueckziehen" => Aktion::Pruefen,
        _ => return Err(WebFehler::Unlesbar),
    };
    if !darf(&anfrage, &b.w, noetig) {
        return Err(WebFehler::Verboten);
    }
    let (feld, text) = match aktion.as_str() {
        "vorlegen" => ("bemerkung", felder.text("bemerkung")),
        "zurueckziehen" => ("rueckzug", felder.text("rueckzug")),
        _ => ("grund", felder.text("grund")),
    };
    let text = match freitext(text, 1000) {
        Ok(t) => t,
        Err(satz) => return maske(&anfrage, &b, vec![Fehlerhinweis::neu(feld, satz)]).await,
    };
    if matches!(aktion.as_str(), "vorlegen" | "freigeben") && punkte(&b).iter().any(|p| p.muss) {
        let satz = "Vor der Prüfung und Freigabe muss alles Nötige da sein. Die Liste oben nennt, was fehlt.";
        return maske(&anfrage, &b, vec![Fehlerhinweis::neu("", satz)]).await;
    }
    if let ("vorlegen" | "freigeben", Some(l)) = (aktion.as_str(), &b.leistung) {
        let fehler = briefprobe::pruefen(&anfrage.haus, l).await;
        if !fehler.is_empty() {
            return maske(&anfrage, &b, fehler).await;
        }
    }
    ausfuehren(&anfrage, b, &aktion, text, zaehler, feld).await
}

async fn ausfuehren(anfrage: &Anfrage, b: Blick, aktion: &str, text: String, zaehler: i32, feld: &str) -> Ergebnis {
    let (haus, wer) = (&anfrage.haus, wer(anfrage)?);
    let mut tx = tx(anfrage, b.w.traeger).await?;
    let ausgang = match aktion {
        "freigeben" => match angebot::freigeben(haus, &mut tx, &b.w, wer, zaehler).await? {
            Freigabe::Getan => {
                festschreiben(tx).await?;
                return nach(anfrage, &b.w, aktion).await;
            }
            Freigabe::Ausgang(a) => a,
            Freigabe::Maengel(befunde) => {
                let saetze =
                    befunde.iter().filter(|f| f.ist_fehler()).map(|f| Fehlerhinweis::neu("", f.to_string())).collect();
                drop(tx);
                return maske(anfrage, &b, saetze).await;
            }
            Freigabe::Vergeben => {
                let satz = "Ein Dienst mit dieser Adresse ist schon im Angebot und gehört jemand anderem. Beginnen Sie einen neuen mit anderem Namen.";
                return Err(WebFehler::Konflikt(satz.to_owned()));
            }
        },
        "zurueckziehen" => angebot::zurueckziehen(haus, &mut tx, &b.w, wer, zaehler, text).await?,
        _ => {
            let handlung = match aktion {
                "vorlegen" => Handlung::Vorlegen(text),
                "zurueckholen" => Handlung::Zurueckholen,
                "zurueckweisen" => Handlung::Zurueckweisen(text),
                _ => Handlung::Verwerfen,
            };
            werkstatt::schritt(&mut tx, b.w.id, wer, zaehler, &handlung).await?.ok_or(WebFehler::NichtGefunden)?
        }
    };
    match ausgang {
        Ausgang::Getan(_) => {
            festschreiben(tx).await?;
            nach(anfrage, &b.w, aktion).await
        }
        Ausgang::Konflikt(da) => {
            drop(tx);
            let satz = "Der Dienst hat sich geändert, seit Sie die Seite geöffnet haben. Sehen Sie ihn noch einmal an und entscheiden Sie dann.";
            maske(anfrage, &Blick::von(anfrage, *da), vec![Fehlerhinweis::neu("", satz)]).await
        }
        Ausgang::Unzulaessig(Verstoss::GrundFehlt) => {
            drop(tx);
            maske(anfrage, &b, vec![Fehlerhinweis::neu(feld, Verstoss::GrundFehlt.text())]).await
        }
        Ausgang::Unzulaessig(v) => {
            drop(tx);
            maske(anfrage, &b, vec![Fehlerhinweis::neu("", v.text())]).await
        }
    }
}

/// What was done shows at once, also in the offer of this process.
async fn nach(anfrage: &Anfrage, w: &Werkstueck, aktion: &str) -> Ergebnis {
    if matches!(aktion, "freigeben" | "zurueckziehen") {
        angebot::laden(&anfrage.haus.db, &anfrage.haus.leistungen).await?;
        anfrage.haus.verzeichnis.neu_laden(&anfrage.haus.db).await?;
    }
    Ok(web::weiter(&match aktion {
        "verwerfen" => "/werkstatt".to_owned(),
        _ => format!("{}/freigabe?getan={aktion}", adresse(w)),
    }))
}
