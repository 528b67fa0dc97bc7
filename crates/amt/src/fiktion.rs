//! Deemed approval at the desk (VwVfG § 42a): until when it must be decided, putting that off once, and the certificate.

use ::vorgang::{Ereignis, Fiktionsschritt, Stand, frist::Dauer, frist::Warnung, frist::warnung};
use ablage::{Ziel, Zweck};
use akte::Vorgang;
use grund::{Tag, tag_von};
use konto::{Aktion, Ressource};
use leistung::{Brief, Wirkung};
use postfach::{NeueNachricht, Richtung};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Langtext, Option_, Rang, Zeile},
    format, html,
};

use crate::{
    antrag::Antrag,
    bestaetigung::ansehen,
    brief::{Schreibtext, festhalten, setzen},
    gemeinsam::{Ausgang, DE, adresse, anwenden, festschreiben, freitext, ich, kennung, laden, stand, stand_feld},
    handlungen::knopf,
    konflikt,
    vorgang::{einfach, unterseite},
};

/// The longest reasons, and the longest addition to a certificate.
const LAENGSTE: usize = 3000;
/// By how many weeks it can be put off; the law asks for what is appropriate (§ 42a (2) sentence 3).
const WOCHEN: [u16; 6] = [1, 2, 4, 6, 8, 12];

/// The section of the matter's page; nothing where no law orders a deemed approval.
pub fn abschnitt(anfrage: &Anfrage, v: &Vorgang, antrag: &Antrag) -> Result<Markup, WebFehler> {
    let Some(f) = &v.zustand.fiktion else { return Ok(html! {}) };
    if let Some(ab) = f.gilt_ab() {
        return eingetreten(anfrage, v, ab);
    }
    let Some(ende) = v.zustand.fiktion_bis() else {
        let fehlt = f.unvollstaendig && matches!(v.zustand.stand, Stand::InBearbeitung { .. });
        return Ok(html! {
            @if fehlt {
                (bausteine::abschnitt("Genehmigungsfiktion"))
                (bausteine::absatz("Die Frist hat noch nicht begonnen: Es fehlt noch etwas. Sie beginnt mit dem Tag, an dem die Unterlagen vollständig sind (§ 42a Absatz 2 Satz 2 VwVfG)."))
            }
        });
    };
    let heute = tag_von(anfrage.jetzt);
    let (art, titel) = match warnung(ende, heute, ::vorgang::fiktion::VORLAUF, v.zustand.vorgaben.kalender) {
        Warnung::Keine => (Art::Hinweis, format!("Entscheiden Sie bis zum {}", format::tag(DE, ende))),
        Warnung::Bald(n) => {
            let tage = if n == 1 { "1 Werktag".to_owned() } else { format!("{n} Werktage") };
            (Art::Warnung, format!("Entscheiden Sie bis zum {}: noch {tage}", format::tag(DE, ende)))
        }
        Warnung::Heute => (Art::Fehler, "Heute ist der letzte Tag für die Entscheidung".to_owned()),
        Warnung::Abgelaufen(_) => (Art::Fehler, "Die Frist für die Entscheidung ist abgelaufen".to_owned()),
    };
    let regel = antrag.leistung.genehmigungsfiktion(v.zustand.vorgaben.kalender.land);
    let grund = regel.map_or_else(String::new, |r| format!(" ({})", r.rechtsgrundlage));
    let meiner = v.zustand.bearbeiter() == Some(ich(anfrage)?);
    Ok(html! {
        (bausteine::abschnitt("Genehmigungsfiktion"))
        (bausteine::meldung(art, &titel, html! {
            (bausteine::absatz(&format!("Sonst gilt die Genehmigung ab dem {} als erteilt{grund}. Ein Bescheid zählt erst, wenn er bekannt gegeben ist.", format::tag(DE, ::vorgang::frist::plus_tage(ende, 1)))))
        }))
        (bausteine::angaben(DE, &[
            Zeile::neu("Unterlagen vollständig seit", format::tag(DE, f.frist.vollstaendig)),
            Zeile::neu("Letzter Tag", format::tag(DE, ende)),
            Zeile::neu("Verlängert", f.frist.verlaengerung.map_or_else(|| "nein".to_owned(), |d| format!("um {}", dauer(d)))),
        ]))
        @if meiner && f.frist.verlaengerung.is_none() {
            (bausteine::knopfzeile(bausteine::linkknopf(Rang::Neben, &format!("{}/frist", adresse(v.id)), "Frist verlängern")))
        }
    })
}

fn eingetreten(anfrage: &Anfrage, v: &Vorgang, ab: Tag) -> Result<Markup, WebFehler> {
    let f = v.zustand.fiktion.as_ref();
    let bescheinigung = f.and_then(|f| f.bescheinigung);
    let verlangt = f.and_then(|f| f.verlangt);
    let offen = matches!(v.zustand.stand, Stand::Fingiert);
    let schreiben = anfrage.sitzung()?.darf(Ressource::Bescheid, Aktion::Anlegen);
    Ok(html! {
        (bausteine::abschnitt("Genehmigungsfiktion"))
        (bausteine::meldung(Art::Warnung, &format!("Die Genehmigung gilt seit dem {} als erteilt", format::tag(DE, ab)), html! {
            (bausteine::absatz("Die Frist ist ohne Entscheidung abgelaufen (§ 42a Absatz 1 VwVfG). Die antragstellende Person weiß das aus ihrem Postfach. Ablehnen können Sie jetzt nicht mehr. Ob Sie die Genehmigung zurücknehmen oder widerrufen, richtet sich nach den §§ 48 und 49 VwVfG."))
            (bausteine::absatz("Andere Betroffene können dagegen vorgehen wie gegen einen Bescheid (§ 42a Absatz 1 Satz 2 VwVfG). Ihnen wurde nichts bekannt gegeben und niemand hat sie belehrt. Nehmen Sie einen Widerspruch darum auch spät an und prüfen Sie die Frist im Einzelfall."))
        }))
        @if let Some(d) = bescheinigung {
            p.kern-body { "Bescheinigt: " a.kern-link href=(format!("{}/dokument/{d}", adresse(v.id))) { "Bescheinigung (PDF)" } }
        } @else if let Some(seit) = verlangt {
            p { (bausteine::status(Art::Warnung, &format!("Bescheinigung verlangt am {}", format::tag(DE, tag_von(seit))))) }
        }
        @if offen {
            div.bw-knoepfe {
                @if schreiben && bescheinigung.is_none() {
                    (bausteine::linkknopf(Rang::Haupt, &format!("{}/bescheinigung", adresse(v.id)), "Bescheinigung ausstellen"))
                }
                @if verlangt.is_none() { (knopf(v, "abschliessen", &Knopf::neben("Vorgang abschließen"))) }
            }
        }
    })
}

fn dauer(d: Dauer) -> String {
    match d {
        Dauer::Tage(1) => "1 Tag".to_owned(),
        Dauer::Tage(n) => format!("{n} Tage"),
        Dauer::Wochen(1) => "1 Woche".to_owned(),
        Dauer::Wochen(n) => format!("{n} Wochen"),
        Dauer::Monate(1) => "1 Monat".to_owned(),
        Dauer::Monate(n) => format!("{n} Monate"),
    }
}

/// What the Frist would be; nothing where it cannot be put off by that.
fn danach(v: &Vorgang, um: Dauer, heute: Tag) -> Option<Tag> {
    let mut f = v.zustand.fiktion.as_ref()?.frist;
    let kalender = v.zustand.vorgaben.kalender;
    if um.ab(heute) > f.dauer.ab(heute) {
        return None;
    }
    f.verlaengern(um, heute, kalender).ok()?;
    Some(f.ende(kalender))
}

/// GET: putting it off.
pub async fn frist_zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    frist_maske(&anfrage, &v, &Felder::default(), Vec::new())
}

fn frist_maske(anfrage: &Anfrage, v: &Vorgang, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let Some(ende) = v.zustand.fiktion_bis() else { return Err(WebFehler::NichtGefunden) };
    let heute = tag_von(anfrage.jetzt);
    let moeglich: Vec<(String, String)> = WOCHEN
        .into_iter()
        .filter_map(|n| {
            let bis = danach(v, Dauer::Wochen(n), heute)?;
            Some((n.to_string(), format!("um {}, bis zum {}", dauer(Dauer::Wochen(n)), format::tag(DE, bis))))
        })
        .collect();
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let optionen = moeglich.iter().map(|(wert, text)| Option_::neu(wert, text));
    let inhalt = html! {
        (bausteine::absatz(&format!("Die Frist endet am {}. Sie können sie einmal verlängern, so weit es angemessen ist und weil die Sache schwierig ist (§ 42a Absatz 2 Satz 3 VwVfG). Die Verlängerung muss begründet sein und der antragstellenden Person rechtzeitig mitgeteilt werden (Satz 4).", format::tag(DE, ende))))
        @if moeglich.is_empty() {
            (bausteine::meldung(Art::Hinweis, "Keine Verlängerung möglich", bausteine::absatz("Die Frist wurde schon einmal verlängert oder sie ist abgelaufen.")))
        } @else {
            (bausteine::formular(&format!("{}/frist", adresse(v.id)), html! {
                (stand_feld(v))
                (Auswahl::radio("um", "Um wie viel verlängern Sie?", optionen).wert(felder.text("um")).fehler(zu("um")))
                (Langtext::neu("grund", "Warum ist die Sache schwierig?").hinweis("Die Person liest diese Gründe so in ihrem Postfach.").zeilen(5).maximal(LAENGSTE).wert(felder.text("grund")).fehler(zu("grund")))
                (bausteine::knopfzeile(html! { (Knopf::haupt("Verlängerung mitteilen")) }))
            }))
        }
    };
    unterseite(anfrage, v, "Frist verlängern").fehler(fehler).inhalt(inhalt).antwort()
}

/// POST
pub async fn frist_verlaengern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let heute = tag_von(anfrage.jetzt);
    let um = felder.text("um").parse().ok().filter(|n| WOCHEN.contains(n)).map(Dauer::Wochen);
    let neues_ende = um.and_then(|um| danach(&v, um, heute));
    let mut fehler = Vec::new();
    if neues_ende.is_none() {
        fehler.push(Fehlerhinweis::neu("um", "Wählen Sie, um wie viel Sie die Frist verlängern."));
    }
    let grund = match freitext(felder.text("grund"), LAENGSTE) {
        Ok(t) if t.is_empty() => Err("Begründen Sie die Verlängerung (§ 42a Absatz 2 Satz 4 VwVfG).".to_owned()),
        andere => andere,
    };
    if let Err(satz) = &grund {
        fehler.push(Fehlerhinweis::neu("grund", satz.clone()));
    }
    let (stand, von) = (stand(&felder), ich(&anfrage)?);
    let (um, bis, grund) = match (um, neues_ende, grund) {
        (Some(um), Some(bis), Ok(grund)) if fehler.is_empty() => (um, bis, grund),
        // The same click twice: it is put off already.
        _ if v.ereignisse > stand && v.zustand.fiktion.as_ref().is_some_and(|f| f.frist.verlaengerung.is_some()) => {
            return konflikt::seite(&anfrage, v.id, stand, None, &[("Gründe", felder.text("grund"))]).await;
        }
        _ => return frist_maske(&anfrage, &v, &felder, fehler),
    };
    let bis = format::tag(DE, bis);
    let text = format!(
        "Wir brauchen für die Entscheidung über Ihren Antrag länger. Die Frist verlängert sich bis zum {bis} (§ 42a Absatz 2 Satz 3 und 4 \
         VwVfG). Entscheiden wir bis dahin nicht, gilt die Genehmigung danach als erteilt.\n\nDarum brauchen wir länger:\n\n{grund}"
    );
    let neu = NeueNachricht {
        mandant: v.bezug.mandant,
        vorgang: v.id,
        konto: v.konto,
        richtung: Richtung::AnBuerger,
        art: postfach::Art::Mitteilung,
        von: Some(von),
        betreff: &format!("Wir entscheiden bis zum {bis}"),
        text: &text,
        anlagen: &[],
        schluessel: &format!("fiktion/{}/{von}/{stand}", v.id),
    };
    let (nachricht, _) = postfach::senden(&mut tx, &anfrage.haus.umwelt, &v.schluessel, &neu).await?;
    let ereignis = Ereignis::Fiktion { was: Fiktionsschritt::Verlaengert { von, um, nachricht } };
    match anwenden(&anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(&anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund_dagegen) => {
            drop(tx);
            let eingaben = [("Gründe", grund.as_str())];
            return konflikt::seite(&anfrage, v.id, stand, grund_dagegen.as_deref(), &eingaben).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// The letter that certifies it.
fn brief(antrag: &Antrag) -> Result<&Brief, WebFehler> {
    let mut briefe = antrag.leistung.stamm.briefe.values();
    briefe.find(|b| b.wirkung == Wirkung::Fiktion).ok_or(WebFehler::NichtGefunden)
}

/// GET: the certificate.
pub async fn bescheinigung_zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    drop(tx);
    bescheinigung_maske(&anfrage, &v, &Felder::default(), Vec::new())
}

fn bescheinigung_maske(anfrage: &Anfrage, v: &Vorgang, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let Some(ab) = v.zustand.fiktion_seit() else { return Err(WebFehler::NichtGefunden) };
    if v.zustand.fiktion.as_ref().is_some_and(|f| f.bescheinigung.is_some()) {
        return Err(WebFehler::Konflikt(::vorgang::Unzulaessig::SchonBescheinigt.to_string()));
    }
    let antrag = Antrag::oeffnen(anfrage, v)?;
    let name = &brief(&antrag)?.name;
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = html! {
        (bausteine::absatz(&format!("Das Schreiben „{name}“ bescheinigt, dass die Genehmigung seit dem {} als erteilt gilt (§ 42a Absatz 3 VwVfG). Es entscheidet nichts und setzt keine Gebühr fest. Mit dem Senden ist der Vorgang abgeschlossen.", format::tag(DE, ab))))
        (bausteine::formular(&format!("{}/bescheinigung", adresse(v.id)), html! {
            (stand_feld(v))
            (Langtext::neu("zusatz", "Ergänzung").hinweis("Freiwillig. Der Text steht im Schreiben unter „Bitte beachten Sie“.").zeilen(4).maximal(LAENGSTE).wert(felder.text("zusatz")).fehler(zu("zusatz")))
            (bausteine::knopfzeile(html! {
                (Knopf::haupt("Bescheinigung senden").feld("knopf", "senden"))
                (Knopf::neben("Bescheinigung ansehen (PDF)").feld("knopf", "ansehen"))
            }))
        }))
    };
    unterseite(anfrage, v, "Bescheinigung ausstellen").fehler(fehler).inhalt(inhalt).antwort()
}

/// POST
pub async fn bescheinigen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let (v, tx) = laden(&anfrage, kennung(&id)?).await?;
    // Typesetting takes its time: no transaction is held meanwhile.
    drop(tx);
    let (stand, von) = (stand(&felder), ich(&anfrage)?);
    if v.ereignisse != stand && v.zustand.fiktion.as_ref().is_some_and(|f| f.bescheinigung.is_some()) {
        return konflikt::seite(&anfrage, v.id, stand, None, &[("Ergänzung", felder.text("zusatz"))]).await;
    }
    if v.zustand.fiktion_seit().is_none() {
        return Err(WebFehler::NichtGefunden);
    }
    let zusatz = match freitext(felder.text("zusatz"), LAENGSTE) {
        Ok(text) => text,
        Err(satz) => {
            return bescheinigung_maske(&anfrage, &v, &felder, vec![Fehlerhinweis::neu("zusatz", satz)]);
        }
    };
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    let brief = brief(&antrag)?;
    let worte = Schreibtext { begruendung: &zusatz, nebenbestimmungen: "" };
    let pdf = setzen(&anfrage, &v, &antrag, brief, worte, &[]).await?;
    let name = format!("{}.pdf", antrag.betreff(brief));
    if felder.text("knopf") == "ansehen" {
        return ansehen(pdf, &name);
    }
    let ziel = Ziel { mandant: v.bezug.mandant, vorgang: v.id, konto: Some(v.konto), zweck: Zweck::Bestaetigung };
    let neu = anfrage.haus.ablage.ablegen(&v.schluessel, ziel, &name, pdf).await?;
    let zeile = &neu.dokument.zeile;
    let was = Fiktionsschritt::Bescheinigt { von, dokument: zeile.id, sha256: zeile.sha256_text() };
    let eingaben = [("Ergänzung", zusatz.as_str())];
    let konflikt = festhalten(&anfrage, v.id, stand, &neu, &Ereignis::Fiktion { was }, &eingaben).await?;
    Ok(konflikt.unwrap_or_else(|| web::weiter(&adresse(v.id))))
}

/// POST: nobody wants anything more. Only where the law decided: everything else closes by its process.
pub async fn abschliessen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    einfach(&anfrage, &id, &felder, |v| match v.zustand.fiktion_seit() {
        Some(_) => Ok(Ereignis::Abgeschlossen { von }),
        None => Err(WebFehler::NichtGefunden),
    })
    .await
}
