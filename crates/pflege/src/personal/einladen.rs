//! `/redaktion/personal/{mandant}/neu`: somebody is invited by mail.

use grund::{MandantId, Traeger};
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder,
    axum::extract::Path,
    bausteine::{self, Eingabe, Fehlerhinweis, Knopf},
    html,
    personal::einladung_senden,
};

use super::{blattadresse, mandant, rechte_lesen, rechtefelder, rechtezeilen};
use crate::gemeinsam::{festschreiben, seite, traegername, tx};

const LAENGSTE: usize = 120;

/// GET: the form.
pub async fn neu(anfrage: Anfrage, Path(m): Path<String>) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Anlegen)?;
    maske(&anfrage, m, &Felder::default(), Vec::new())
}

fn maske(anfrage: &Anfrage, m: MandantId, felder: &Felder, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let stand = anfrage.haus.verzeichnis.stand();
    let zu = |feld| Fehlerhinweis::fuer(&fehler, feld);
    let inhalt = bausteine::formular(
        &format!("/redaktion/personal/{m}/neu"),
        html! {
            p.kern-body { "Die Person bekommt eine E-Mail mit einem Link. Er gilt sieben Tage und nur einmal. Mit ihm legt sie ihr Passwort fest und richtet den zweiten Faktor ein." }
            (Eingabe::neu("name", "Vor- und Nachname").wert(felder.text("name")).maximal(LAENGSTE).fehler(zu("name")))
            (Eingabe::neu("email", "Dienstliche E-Mail-Adresse").art("email").wert(felder.text("email")).maximal(254).fehler(zu("email")))
            (rechtefelder(&stand, m, felder, &fehler))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Einladung senden")) }))
        },
    );
    seite(anfrage, "Person einladen")
        .vorspann(traegername(&stand, Traeger::Mandant(m)))
        .krume("/redaktion/personal", "Beschäftigte")
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: invites.
pub async fn einladen(anfrage: Anfrage, Path(m): Path<String>, felder: Felder) -> Ergebnis {
    let m = mandant(&anfrage, &m, Aktion::Anlegen)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let (name, email) = (felder.text("name"), felder.text("email"));
    let mut fehler = Vec::new();
    if name.is_empty() {
        fehler.push(Fehlerhinweis::neu("name", "Geben Sie den Vor- und Nachnamen ein."));
    }
    if konto::Email::lesen(email).is_err() {
        fehler.push(Fehlerhinweis::neu(
            "email",
            "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@gemeinde.example.",
        ));
    }
    let rechte = rechte_lesen(&stand, m, &felder);
    let rechte = match rechte {
        Ok(rechte) if fehler.is_empty() => rechte,
        Ok(_) => return maske(&anfrage, m, &felder, fehler),
        Err(satz) => {
            fehler.push(satz);
            return maske(&anfrage, m, &felder, fehler);
        }
    };
    let worte = rechtezeilen(&stand, &rechte).join("; ");
    let mut tx = tx(&anfrage, Traeger::Mandant(m)).await?;
    let wer = anfrage.sitzung()?;
    let neu = anfrage.haus.konten.personal_einladen(&mut tx, m, (name, email), (&rechte, &worte), wer).await;
    let (einladung, token) = match neu {
        Ok(Some(neu)) => neu,
        Ok(None) => {
            let satz = "Diese Adresse hat schon ein Konto. Gehört es einer Person Ihrer Behörde, finden Sie es in der Liste. Sonst \
                        braucht die Person für die Arbeit hier eine eigene dienstliche Adresse.";
            return maske(&anfrage, m, &felder, vec![Fehlerhinweis::neu("email", satz)]);
        }
        Err(konto::Fehler::NameFalsch) => {
            let satz = "Dieser Name enthält Zeichen, die nicht möglich sind, oder ist zu lang. Prüfen Sie ihn.";
            return maske(&anfrage, m, &felder, vec![Fehlerhinweis::neu("name", satz)]);
        }
        Err(e) => return Err(e.into()),
    };
    einladung_senden(&anfrage, &mut tx, &einladung, &token).await?;
    festschreiben(tx).await?;
    anfrage.haus.arbeit.notify_one();
    Ok(web::weiter(&format!("{}?war=eingeladen", blattadresse(m, einladung.konto))))
}
