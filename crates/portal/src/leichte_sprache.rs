//! `/leichte-sprache`: what this site does, in Leichte Sprache (BITV 2.0 § 4 and annex 2). German in every language.

use web::{Anfrage, Ergebnis, Felder, Markup, Seite, bausteine::link, html, texte::portal as t};

use crate::Portal;

/// One sentence a line.
fn saetze(saetze: &[&str]) -> Markup {
    html! { p.kern-body { @for s in saetze { (s) br; } } }
}

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, _: &Felder, _: &str) -> Ergebnis {
    Seite::neu(anfrage, t::leichte_sprache_titel(anfrage.sprache)).oeffentlich().inhalt(inhalt()).antwort()
}

fn inhalt() -> Markup {
    html! {
        div lang="de-simple" dir="ltr" {
            h2.kern-heading-medium { "Was ist diese Internet-Seite?" }
            (saetze(&[
                "Diese Internet-Seite heißt Basiswerk.",
                "Hier können Sie mit einem Amt sprechen.",
                "Sie brauchen dafür nicht zum Amt zu gehen.",
                "Sie können alles am Computer oder am Handy machen.",
            ]))
            h2.kern-heading-medium { "Das ist eine Probe-Seite" }
            (saetze(&[
                "Im Moment ist das nur eine Probe.",
                "Oben auf der Seite steht dann das Wort: Demonstration.",
                "Das heißt: Die Ämter auf dieser Seite sind nicht echt.",
                "Bitte schreiben Sie hier nicht Ihren echten Namen.",
            ]))
            h2.kern-heading-medium { "Was können Sie hier machen?" }
            (saetze(&["Sie können ein Anliegen suchen.", "Ein Anliegen ist etwas, das Sie vom Amt brauchen.", "Zum Beispiel:"]))
            ul.kern-list.kern-list--bullet {
                li { "Sie haben einen Hund." }
                li { "Für einen Hund muss man in vielen Orten Geld an die Gemeinde zahlen." }
                li { "Das Geld heißt: Hunde-Steuer." }
                li { "Sie müssen den Hund anmelden." }
                li { "Das können Sie hier machen." }
            }
            h2.kern-heading-medium { "So finden Sie Ihr Anliegen" }
            ol.kern-list.kern-list--number {
                li { "Gehen Sie auf die " (link("/", "Start-Seite")) "." }
                li { "Sie sehen 2 Felder." }
                li { "In das erste Feld schreiben Sie Ihr Anliegen. Zum Beispiel: Hund." }
                li { "In das zweite Feld schreiben Sie Ihren Ort. Oder Ihre Post-Leit-Zahl." }
                li { "Dann drücken Sie auf: Suchen." }
                li { "Sie sehen eine Liste. Drücken Sie auf das, was passt." }
            }
            (saetze(&[
                "Manchmal gibt es mehrere Orte mit dem gleichen Namen.",
                "Dann fragt die Seite: Welchen Ort meinen Sie?",
                "Drücken Sie auf Ihren Ort.",
            ]))
            h2.kern-heading-medium { "So stellen Sie einen Antrag" }
            (saetze(&["Ein Antrag ist ein Brief an das Amt.", "Im Antrag steht: Das möchte ich."]))
            ol.kern-list.kern-list--number {
                li { "Sie brauchen ein Konto. Für das Konto brauchen Sie eine E-Mail-Adresse und ein Pass-Wort." }
                li { "Die Seite stellt Ihnen Fragen. Sie schreiben die Antworten in die Felder." }
                li { "Sie können eine Pause machen. Ihre Antworten bleiben gespeichert." }
                li { "Am Ende sehen Sie alle Antworten. Sie können Fehler verbessern." }
                li { "Dann schicken Sie den Antrag ab." }
            }
            h2.kern-heading-medium { "Was passiert danach?" }
            (saetze(&[
                "Menschen im Amt lesen Ihren Antrag.",
                "Vielleicht haben die Menschen noch eine Frage an Sie.",
                "Dann bekommen Sie eine Nachricht.",
                "Am Ende bekommen Sie einen Bescheid.",
                "Ein Bescheid ist ein Brief vom Amt.",
                "Im Bescheid steht, was das Amt entschieden hat.",
                "Der Bescheid liegt in Ihrem Post-Fach auf dieser Seite.",
            ]))
            h2.kern-heading-medium { "So bewegen Sie sich auf der Seite" }
            (saetze(&[
                "Ganz oben sind die wichtigsten Wörter zum Drücken:",
                "Suche, Leichte Sprache, Gebärdensprache und eine andere Sprache.",
                "Dort steht auch: Anmelden. Damit kommen Sie in Ihr Konto.",
                "Dort stehen auch die Sprachen.",
                "Eine Sprache heißt: Deutsch (Leichte Sprache).",
                "Drücken Sie darauf. Dann sind die Seiten in Leichter Sprache.",
                "Ganz unten steht: Barriere melden.",
            ]))
            h2.kern-heading-medium { "Barrierefreiheit" }
            (saetze(&[
                "Barriere-frei heißt: Alle Menschen können die Seite benutzen.",
                "Auch Menschen mit Behinderung.",
                "Noch ist nicht alles barriere-frei.",
                "Zum Beispiel: Es gibt noch keine Filme in Gebärden-Sprache.",
                "Und ein paar Texte gibt es nur in schwerer Sprache.",
                "Haben Sie ein Problem mit der Seite?",
                "Dann schreiben Sie uns bitte.",
            ]))
            p { (link("/barriere-melden", "Ein Problem melden")) }
            (saetze(&[
                "Haben wir Ihnen nicht geholfen?",
                "Dann gibt es Stellen, die Ihnen helfen.",
                "Die Hilfe kostet kein Geld.",
                "Hier steht, welche Stellen das sind:",
            ]))
            p { (link("/barrierefreiheit", "Erklärung zur Barrierefreiheit")) }
            h2.kern-heading-medium { "Wer hat diesen Text geprüft?" }
            (saetze(&[
                "Wir haben den Text nach den Regeln für Leichte Sprache geschrieben.",
                "Menschen mit Lern-Schwierigkeiten haben den Text noch nicht geprüft.",
            ]))
        }
    }
}
