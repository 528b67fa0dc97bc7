//! Objections at the desk: which decision one is against, whether it came in time and in the form of the law (VwGO § 70);
//! and, at the matter of the decision, which objections there are.

use ::vorgang::Entscheidungsart;
use akte::{Vorgang, Widerspruch};
use formular::Antwort;
use grund::{Tag, Vertrauensniveau, kalender::tage_zwischen, tag_von};
use web::{
    Anfrage, Ausweisvermerk, Markup,
    bausteine::{self, Art, Zeile},
    format, html,
    papier::Papier,
    widerspruch::{Gegenstand, Lage, lage},
};

use crate::{
    antrag::Antrag,
    gemeinsam::{DE, adresse},
};

/// Of an objection: the decision, and what the law asks first.
pub fn gegen(anfrage: &Anfrage, v: &Vorgang, antrag: &Antrag) -> Markup {
    let Some(g) = Gegenstand::aus(&v.antrag) else { return html! {} };
    let (zeit, form) = (rechtzeitig(tag_von(v.eingang), g.bis), form(v, antrag));
    let dokument = format!("{}/dokument/{}", adresse(g.vorgang), g.dokument);
    html! {
        (bausteine::abschnitt("Widerspruch gegen"))
        (bausteine::angaben(DE, &[
            Zeile::markup("Vorgang", html! { a.kern-link href=(adresse(g.vorgang)) { (g.nummer) } }),
            Zeile::markup("Bescheid vom", html! { a.kern-link href=(dokument) { (format::tag(DE, g.vom)) " (PDF)" } }),
            Zeile::markup("Bekannt gegeben am", format::tag_element(DE, g.bekanntgabe)),
            Zeile::markup("Ende der Widerspruchsfrist", format::tag_element(DE, g.bis)),
            Zeile::markup("Frist (§ 70 VwGO)", bausteine::status(zeit.0, &zeit.1)),
            Zeile::markup("Form (§ 70 VwGO)", bausteine::status(form.0, &form.1)),
            Zeile::neu("Aufschiebende Wirkung (§ 80 VwGO)", wirkung(g.aufschiebend)),
            Zeile::markup("Entscheidung bis (§ 75 VwGO)", untaetig(tag_von(anfrage.jetzt), v)),
        ]))
        (wer_entscheidet(v, antrag))
    }
}

/// Does the objection put the decision off? By the remedy that its letter names.
const fn wirkung(aufschiebend: Option<bool>) -> &'static str {
    match aufschiebend {
        Some(true) => "ja: Aus dem Bescheid darf nichts vollzogen werden, bis entschieden ist (Absatz 1)",
        Some(false) => {
            "nein, soweit Abgaben oder Kosten gefordert werden (Absatz 2 Satz 1 Nummer 1). Auf Antrag kann die Behörde die Vollziehung aussetzen (Absatz 4)"
        }
        None => "bitte prüfen: Der Bescheid nennt keinen Rechtsbehelf",
    }
}

/// After three months without a decision the person may go to court at once.
fn untaetig(heute: Tag, v: &Vorgang) -> Markup {
    let bis = tag_von(v.eingang).saturating_add(jiff::ToSpan::months(3));
    let tag = format::tag_element(DE, bis);
    if v.zustand.status().entschieden() || v.zustand.status().beendet() {
        return html! { (tag) };
    }
    let (art, satz) = match tage_zwischen(heute, bis) {
        n if n < 0 => (
            Art::Fehler,
            "Drei Monate sind vorbei: Eine Untätigkeitsklage ist möglich, wenn es keinen zureichenden Grund gibt"
                .to_owned(),
        ),
        n if n <= 28 => (Art::Warnung, format!("noch {n} Tage, danach ist eine Untätigkeitsklage möglich")),
        n => (Art::Hinweis, format!("noch {n} Tage")),
    };
    html! { (tag) " " (bausteine::status(art, &satz)) }
}

/// What the law asks for in which order, and who decides when the authority does not remedy it itself.
fn wer_entscheidet(v: &Vorgang, antrag: &Antrag) -> Markup {
    if v.zustand.status().entschieden() || v.zustand.status().beendet() {
        return html! {};
    }
    let wert = |name: &str| match antrag.umfeld().parameter {
        regel::Wert::Kontext(alle) => alle.get(name).cloned().unwrap_or_default(),
        _ => regel::Wert::Null,
    };
    let selbst = wert("entscheidet_selbst") != regel::Wert::JaNein(false);
    let andere = wert("widerspruchsbehoerde").als_text().unwrap_or_default().to_owned();
    bausteine::meldung(
        Art::Hinweis,
        "Zuerst prüfen Sie, ob Sie selbst abhelfen (§ 72 VwGO)",
        html! {
            ul.kern-list.kern-list--bullet {
                li { "Hat die Person recht? Dann schreiben Sie den Abhilfebescheid." }
                @if selbst {
                    li { "Sonst schreiben Sie den Widerspruchsbescheid. Nach der Einstellung Ihrer Behörde entscheidet sie selbst (§ 73 Absatz 1 Satz 2 Nummern 2 und 3 VwGO)." }
                } @else {
                    li { "Sonst legen Sie den Widerspruch mit der Akte vor. Es entscheidet: " (andere) " (§ 73 Absatz 1 VwGO). Senden Sie der Person das Schreiben „Vorlage“." }
                }
                li { "Der Widerspruchsbescheid wird zugestellt, mit Zustellungsurkunde oder Einschreiben (§ 73 Absatz 3 VwGO, §§ 3 und 4 VwZG)." }
            }
        },
    )
}

/// Whether the form came in time, with the days.
fn rechtzeitig(eingang: Tag, bis: Tag) -> (Art, String) {
    let tage = |n: i32| if n == 1 { "1 Tag".to_owned() } else { format!("{n} Tage") };
    match tage_zwischen(eingang, bis) {
        0 => (Art::Erfolg, "rechtzeitig, am letzten Tag eingegangen".to_owned()),
        n if n > 0 => (Art::Erfolg, format!("rechtzeitig, {} vor dem Ende eingegangen", tage(n))),
        n => {
            let spaet = tage(n.saturating_neg());
            (
                Art::Fehler,
                format!("{spaet} zu spät eingegangen. Prüfen Sie die Wiedereinsetzung (§§ 60, 70 Absatz 2 VwGO)"),
            )
        }
    }
}

/// Whether it already has the form, and what else is needed: until then it keeps no Frist.
fn form(v: &Vorgang, antrag: &Antrag) -> (Art, String) {
    if Papier::aus_antrag(&v.antrag).is_some() {
        return (
            Art::Hinweis,
            "schriftlich eingegangen: Prüfen Sie die Unterschrift auf dem Papier (§ 70 Absatz 1 VwGO)".to_owned(),
        );
    }
    let weg = match antrag.antworten.get("form") {
        Some(Antwort::Text(weg)) => weg.as_str(),
        _ => "",
    };
    let text = |feld: &str| match antrag.antworten.get(feld) {
        Some(Antwort::Text(wert)) => wert.clone(),
        _ => String::new(),
    };
    let nachweis = Ausweisvermerk::aus_antrag(&v.antrag).filter(|a| a.niveau >= Vertrauensniveau::Hoch);
    let genannt = format!("{} {}", text("vorname"), text("nachname"));
    match weg {
        // The proof must be that of the person who declares.
        "ausweis" if nachweis.as_ref().is_some_and(|a| a.name.to_lowercase() != genannt.to_lowercase()) => (
            Art::Warnung,
            format!("prüfen: Ausgewiesen hat sich eine andere Person, als im Widerspruch steht ({genannt})"),
        ),
        "ausweis" if nachweis.is_some() => (
            Art::Erfolg,
            "gewahrt: Online-Formular mit elektronischem Identitätsnachweis (§ 3a Absatz 3 Nummer 1 VwVfG, § 9a Absatz 5 OZG)".to_owned(),
        ),
        "signatur" => (Art::Warnung, "noch offen: Prüfen Sie die qualifizierte elektronische Signatur der Datei (§ 3a Absatz 2 VwVfG)".to_owned()),
        "niederschrift" => (Art::Warnung, "noch offen: Die Person will zur Niederschrift kommen. Die Frist läuft weiter".to_owned()),
        "post" => (Art::Warnung, "noch offen: Der unterschriebene Brief fehlt. Die Frist läuft weiter".to_owned()),
        _ => (Art::Warnung, "noch offen: Das Online-Formular allein wahrt die Form nicht".to_owned()),
    }
}

/// At the matter of the decision: the objections that came against it, and the way for one that came on paper.
pub fn liste(v: &Vorgang, alle: &[Widerspruch], anfrage: &Anfrage) -> Markup {
    let Lage::Widerspruch(g) = lage(&anfrage.haus, v) else { return html! {} };
    html! {
        (bausteine::abschnitt("Widerspruch"))
        @if alle.is_empty() { (bausteine::absatz("Es ist keiner eingegangen.")) } @else {
            ul.kern-list.kern-list--bullet {
                @for w in alle {
                    @let (_, satz) = rechtzeitig(tag_von(w.eingang), g.bis);
                    li {
                        a.kern-link href=(adresse(w.id)) { (w.nummer) } ", " (web::papier::eingang(DE, w.eingang)) ": " (satz) ". "
                        strong { (ausgang(w)) }
                    }
                }
            }
        }
        p.kern-body { (bausteine::link(&format!("/amt/papier/widerspruch/{}", v.id), "Widerspruch auf Papier erfassen")) }
    }
}

/// What became of an objection.
fn ausgang(w: &Widerspruch) -> String {
    match w.ausgang {
        Some(Entscheidungsart::Bewilligung) => "Der Widerspruch hatte ganz oder zum Teil Erfolg.".to_owned(),
        Some(Entscheidungsart::Ablehnung) => "Der Widerspruch ist zurückgewiesen.".to_owned(),
        None => format!("Noch nicht entschieden: {}.", w.status.text()),
    }
}

/// The last day for an objection, or what there is instead.
pub fn moeglich(anfrage: &Anfrage, v: &Vorgang) -> Zeile {
    match lage(&anfrage.haus, v) {
        Lage::Widerspruch(g) => Zeile::markup("Widerspruch möglich bis", format::tag_element(DE, g.bis)),
        Lage::Anders { art, .. } => Zeile::neu("Rechtsbehelf", art),
        Lage::Keine => Zeile::neu("Widerspruch möglich bis", "noch nicht bekannt gegeben"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn in_time_until_the_last_day_and_late_by_days() {
        let bis = date(2027, 1, 25);
        let satz = |tag| rechtzeitig(tag, bis).1;
        assert_eq!(satz(date(2027, 1, 14)), "rechtzeitig, 11 Tage vor dem Ende eingegangen");
        assert_eq!(satz(date(2027, 1, 24)), "rechtzeitig, 1 Tag vor dem Ende eingegangen");
        assert_eq!(satz(bis), "rechtzeitig, am letzten Tag eingegangen");
        assert!(satz(date(2027, 1, 26)).starts_with("1 Tag zu spät eingegangen. Prüfen Sie die Wiedereinsetzung"));
    }
}
