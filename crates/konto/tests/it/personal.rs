//! The staff of an authority: invited, given rights, locked, gone; and never anybody's own doing.

use std::{sync::Arc, time::Duration};

use datenbank::Sicht;
use grund::{EinheitId, KontoId, MandantId, Traeger};
use konto::{
    Anmeldung, DEMO_BETRIEB, DEMO_KENNWORT, DemoRedaktion, Dienstrechte, Personalbelegart, Personalergebnis,
    Personalschritt, Personalstand, Rolle, Sitzung, demo_redaktion, demo_sachbearbeitung,
};

use crate::{Buehne, HIER};

const HIER_MANDANT: MandantId = MandantId(1);
const KENNWORT: &str = "Apfelbaum im Regen";
const NEU: (&str, &str) = ("Nora Neu", "nora.neu@gemeinde.example");

struct Fall {
    b: Buehne,
    rita: Arc<Sitzung>,
}

fn rolle(r: Rolle) -> Dienstrechte {
    Dienstrechte { redaktion: vec![r], ..Dienstrechte::default() }
}

fn einheit(e: i32, r: Rolle) -> Dienstrechte {
    Dienstrechte { einheiten: vec![(EinheitId(e), r)], ..Dienstrechte::default() }
}

impl Fall {
    async fn neu() -> Self {
        let b = Buehne::mit_demonstration().await;
        let ort =
            DemoRedaktion { traeger: Traeger::Mandant(HIER_MANDANT), kuerzel: "bautzen".into(), ort: "Bautzen".into() };
        b.konten.demo_redaktion_einspielen(&[ort]).await.unwrap();
        let rita = angemeldet(&b, &demo_redaktion("bautzen")).await;
        Self { b, rita }
    }

    /// Invites her; the token of the link.
    async fn einladen(&self, rechte: &Dienstrechte) -> (KontoId, String) {
        let mut tx = self.b.db.tx(Sicht::Mandant(HIER_MANDANT)).await.unwrap();
        let neu = self.b.konten.personal_einladen(&mut tx, HIER_MANDANT, NEU, (rechte, "Rechte"), &self.rita).await;
        let (e, token) = neu.unwrap().unwrap();
        tx.commit().await.unwrap();
        (e.konto, token.zeigen().to_owned())
    }

    async fn tun(&self, wen: KontoId, schritt: Personalschritt, wer: &Sitzung) -> Option<Personalergebnis> {
        let mut tx = self.b.db.tx(Sicht::Mandant(HIER_MANDANT)).await.unwrap();
        let wo = (HIER_MANDANT, wen);
        let e = self.b.konten.personal_aendern(&mut tx, wo, (&schritt, ""), wer).await.unwrap();
        if e == Some(Personalergebnis::Getan) {
            tx.commit().await.unwrap();
            self.b.konten.sitzungen_vergessen(wen);
        }
        e
    }

    /// She follows the link and sets up her second factor: the token of her session, and her secret.
    async fn kommt(&self, token: &str) -> (String, String) {
        let schritt = self.b.konten.einladung_annehmen(token, KENNWORT).await.unwrap().unwrap();
        self.einrichten(schritt.zeigen()).await
    }

    async fn einrichten(&self, schritt: &str) -> (String, String) {
        let v = self.b.konten.faktor_vorschlag(schritt).await.unwrap().unwrap();
        let hier = HIER.parse().unwrap();
        let gut = self.b.konten.faktor_einrichten(schritt, &self.code(&v.geheim), hier).await.unwrap();
        let Anmeldung::Angemeldet { token, personal: true, .. } = gut else { panic!("{gut:?}") };
        (token.zeigen().to_owned(), v.geheim)
    }

    fn code(&self, geheim: &str) -> String {
        self.b.konten.probe_code(geheim).unwrap()
    }

    async fn stand(&self, wen: KontoId) -> Personalstand {
        self.b.konten.beschaeftigte(HIER_MANDANT, wen).await.unwrap().unwrap().stand
    }
}

async fn angemeldet(b: &Buehne, email: &str) -> Arc<Sitzung> {
    b.uhr.vor(Duration::from_secs(31));
    let Anmeldung::CodeNoetig { token } = b.anmelden(email, DEMO_KENNWORT).await.unwrap() else { panic!() };
    let code = b.konten.demo_code().unwrap();
    let gut = b.konten.code_pruefen(token.zeigen(), &code, HIER.parse().unwrap()).await.unwrap();
    let Anmeldung::Angemeldet { token, .. } = gut else { panic!("{gut:?}") };
    b.konten.sitzung_laden(token.zeigen()).await.unwrap().unwrap()
}

#[tokio::test]
async fn who_is_invited_sets_her_password_and_her_second_factor_once() {
    let f = Fall::neu().await;
    let (konto, token) = f.einladen(&einheit(10, Rolle::Sachbearbeitung)).await;
    assert!(matches!(f.stand(konto).await, Personalstand::Eingeladen { .. }));
    // Before that there is no way in, and no password to forget.
    assert_eq!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::Falsch);
    let (_, brief) = f.b.konten.kennwort_vergessen(NEU.1, grund::Sprache::De, HIER.parse().unwrap()).await.unwrap();
    assert!(matches!(brief.art, konto::Briefart::KeinKonto));
    // A bad password uses nothing up.
    assert!(f.b.konten.einladung_annehmen(&token, "kurz").await.is_err());

    let schritt = f.b.konten.einladung_annehmen(&token, KENNWORT).await.unwrap().unwrap();
    assert!(f.b.konten.einladung_annehmen(&token, KENNWORT).await.unwrap().is_none(), "the link works once");
    let v = f.b.konten.faktor_vorschlag(schritt.zeigen()).await.unwrap().unwrap();
    assert_eq!(f.b.konten.faktor_vorschlag(schritt.zeigen()).await.unwrap().unwrap().geheim, v.geheim);
    assert!(v.adresse.contains("nora.neu%40gemeinde.example") && v.adresse.contains(&v.geheim), "{}", v.adresse);
    let hier = HIER.parse().unwrap();
    assert_eq!(f.b.konten.faktor_einrichten(schritt.zeigen(), "000000", hier).await.unwrap(), Anmeldung::Falsch);
    let (sitzung, _) = f.einrichten(schritt.zeigen()).await;
    let s = f.b.konten.sitzung_laden(&sitzung).await.unwrap().unwrap();
    assert_eq!(s.rollen(), [Rolle::Sachbearbeitung]);
    assert_eq!(f.stand(konto).await, Personalstand::Aktiv);
    // The step is over, and with the factor the password alone opens nothing.
    assert!(f.b.konten.faktor_vorschlag(schritt.zeigen()).await.unwrap().is_none());
    assert!(matches!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::CodeNoetig { .. }));

    let mut tx = f.b.db.tx(Sicht::Mandant(HIER_MANDANT)).await.unwrap();
    let belege = f.b.konten.personalprotokoll(&mut tx, HIER_MANDANT, Some(konto), (None, 10)).await.unwrap();
    let arten: Vec<_> = belege.iter().map(|(_, b)| b.art).collect();
    assert_eq!(
        arten,
        [Personalbelegart::FaktorEingerichtet, Personalbelegart::Angenommen, Personalbelegart::Eingeladen]
    );
    assert_eq!((belege[2].1.wer.as_str(), belege[2].1.wen.as_str()), (f.rita.name.as_str(), NEU.0));
}

#[tokio::test]
async fn an_invitation_ends_is_renewed_and_taken_back() {
    let f = Fall::neu().await;
    let (konto, alt) = f.einladen(&rolle(Rolle::Lektorat)).await;
    let mut tx = f.b.db.tx(Sicht::Mandant(HIER_MANDANT)).await.unwrap();
    // The address is taken, by an invitation as by an account of anybody.
    for email in [NEU.1, "anna.beispiel@demo.example"] {
        let recht = rolle(Rolle::Lektorat);
        let neu = f.b.konten.personal_einladen(&mut tx, HIER_MANDANT, ("X Y", email), (&recht, ""), &f.rita).await;
        assert!(neu.unwrap().is_none(), "{email}");
    }
    f.b.uhr.vor(Duration::from_secs(7 * 24 * 3600));
    assert!(f.b.konten.einladung(&alt).await.unwrap().is_none(), "over after a week");
    let (_, token) = f.b.konten.einladung_erneuern(&mut tx, HIER_MANDANT, konto, &f.rita).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    assert!(f.b.konten.einladung(&alt).await.unwrap().is_none());
    assert_eq!(f.b.konten.einladung(token.zeigen()).await.unwrap().unwrap().konto, konto);

    let mut tx = f.b.db.tx(Sicht::Mandant(HIER_MANDANT)).await.unwrap();
    assert!(f.b.konten.einladung_zuruecknehmen(&mut tx, HIER_MANDANT, konto, &f.rita).await.unwrap());
    tx.commit().await.unwrap();
    assert!(f.b.konten.einladung(token.zeigen()).await.unwrap().is_none());
    assert!(f.b.konten.beschaeftigte(HIER_MANDANT, konto).await.unwrap().is_none());
}

#[tokio::test]
async fn nobody_raises_her_own_rights_and_the_last_administration_stays() {
    let f = Fall::neu().await;
    let alles = Personalschritt::Rechte(Dienstrechte {
        einheiten: vec![(EinheitId(10), Rolle::Leitung)],
        redaktion: vec![Rolle::Gruppenadministration, Rolle::Lektorat],
    });
    let (ich, getan) = (f.rita.konto, Some(Personalergebnis::Getan));
    for schritt in [alles.clone(), Personalschritt::Ausscheiden, Personalschritt::Zweitfaktor] {
        assert_eq!(f.tun(ich, schritt, &f.rita).await, Some(Personalergebnis::Selbst));
    }
    // A second one, who may do all that to the first, but not leave the authority without anybody.
    let (nora, token) = f.einladen(&rolle(Rolle::Gruppenadministration)).await;
    let (sitzung, _) = f.kommt(&token).await;
    let zweite = f.b.konten.sitzung_laden(&sitzung).await.unwrap().unwrap();
    assert_eq!(f.tun(ich, Personalschritt::Sperren, &zweite).await, getan);
    let nicht_mehr = Personalschritt::Rechte(einheit(10, Rolle::Leitung));
    for schritt in [nicht_mehr.clone(), Personalschritt::Sperren, Personalschritt::Ausscheiden] {
        // Rita's request was on its way when she was locked.
        assert_eq!(f.tun(nora, schritt, &f.rita).await, Some(Personalergebnis::LetzteAdministration));
    }
    assert_eq!(f.b.konten.administrationen(HIER_MANDANT).await.unwrap(), 1);
    assert_eq!(f.tun(ich, Personalschritt::Entsperren, &zweite).await, getan);
    assert_eq!(f.tun(nora, nicht_mehr, &f.rita).await, getan);
    // Rights that an authority cannot give, and none at all.
    for falsch in [rolle(Rolle::Landesredaktion), einheit(10, Rolle::Betreiber), Dienstrechte::default()] {
        assert_eq!(f.tun(nora, Personalschritt::Rechte(falsch), &f.rita).await, Some(Personalergebnis::Unpassend));
    }
}

#[tokio::test]
async fn rights_hold_at_once_and_a_locked_account_is_out_in_every_process() {
    let f = Fall::neu().await;
    let (nora, token) = f.einladen(&einheit(10, Rolle::Sachbearbeitung)).await;
    let (sitzung, _) = f.kommt(&token).await;
    assert!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().is_some());
    let mehr = Personalschritt::Rechte(einheit(10, Rolle::Leitung));
    assert_eq!(f.tun(nora, mehr, &f.rita).await, Some(Personalergebnis::Getan));
    assert_eq!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().unwrap().rollen(), [Rolle::Leitung]);

    f.tun(nora, Personalschritt::Sperren, &f.rita).await;
    assert!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().is_none());
    assert_eq!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::Gesperrt);
    assert_eq!(f.b.anmelden(NEU.1, "ein falsches Kennwort").await.unwrap(), Anmeldung::Falsch);
    f.tun(nora, Personalschritt::Entsperren, &f.rita).await;
    assert!(matches!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::CodeNoetig { .. }));
}

#[tokio::test]
async fn a_lost_second_factor_is_set_up_anew_within_a_week() {
    let f = Fall::neu().await;
    let (nora, token) = f.einladen(&einheit(10, Rolle::Sachbearbeitung)).await;
    let (sitzung, altes) = f.kommt(&token).await;
    assert_eq!(f.tun(nora, Personalschritt::Zweitfaktor, &f.rita).await, Some(Personalergebnis::Getan));
    assert!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().is_none(), "signed out");
    let Anmeldung::FaktorEinrichten { token } = f.b.anmelden(NEU.1, KENNWORT).await.unwrap() else { panic!() };
    assert!(f.b.konten.sitzung_laden(token.zeigen()).await.unwrap().is_none(), "no session yet");
    f.b.uhr.vor(Duration::from_secs(31));
    let (_, neues) = f.einrichten(token.zeigen()).await;
    assert_ne!(altes, neues);

    f.tun(nora, Personalschritt::Zweitfaktor, &f.rita).await;
    f.b.uhr.vor(Duration::from_secs(7 * 24 * 3600 + 1));
    assert_eq!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::ZweitfaktorFehlt);
}

#[tokio::test]
async fn who_left_is_nobody_not_a_citizen_and_comes_back_only_by_invitation() {
    let f = Fall::neu().await;
    let (nora, token) = f.einladen(&einheit(10, Rolle::Sachbearbeitung)).await;
    let (sitzung, _) = f.kommt(&token).await;
    assert_eq!(f.tun(nora, Personalschritt::Ausscheiden, &f.rita).await, Some(Personalergebnis::Getan));
    assert!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().is_none());
    assert_eq!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::Gesperrt);
    assert!(matches!(f.stand(nora).await, Personalstand::Ausgeschieden { .. }));
    assert_eq!(f.tun(nora, Personalschritt::Entsperren, &f.rita).await, Some(Personalergebnis::Unpassend));

    let (wieder, token) = f.einladen(&rolle(Rolle::Werkstatt)).await;
    assert_eq!(wieder, nora, "her old account: what she did stays hers");
    assert_eq!(f.b.anmelden(NEU.1, KENNWORT).await.unwrap(), Anmeldung::Falsch, "the old password is void");
    let (sitzung, _) = f.kommt(&token).await;
    assert_eq!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().unwrap().rollen(), [Rolle::Werkstatt]);
}

#[tokio::test]
async fn an_account_that_works_elsewhere_too_is_not_locked_by_one_authority() {
    let f = Fall::neu().await;
    let klaus = angemeldet(&f.b, "leitung.bautzen@demo.example").await.konto;
    let auch = konto::Redaktionsrolle { traeger: Traeger::Mandant(MandantId(2)), rolle: Rolle::Lektorat };
    f.b.konten.redaktionsrolle_geben(klaus, auch).await.unwrap();
    for schritt in [Personalschritt::Sperren, Personalschritt::Zweitfaktor] {
        assert_eq!(f.tun(klaus, schritt, &f.rita).await, Some(Personalergebnis::Anderswo));
    }
    assert_eq!(f.tun(klaus, Personalschritt::Ausscheiden, &f.rita).await, Some(Personalergebnis::Getan));
    let s = angemeldet(&f.b, "leitung.bautzen@demo.example").await;
    assert_eq!(s.rollen(), [Rolle::Lektorat]);
    // People of another authority do not exist here.
    let fremd = angemeldet(&f.b, &demo_sachbearbeitung("goerlitz")).await.konto;
    assert_eq!(f.tun(fremd, Personalschritt::Sperren, &f.rita).await, None);
}

#[tokio::test]
async fn the_first_operator_is_invited_too_and_the_log_names_the_operator() {
    let f = Fall::neu().await;
    let (e, token) = f.b.konten.betrieb_einladen("Ole Betrieb", "ole@rz.example").await.unwrap().unwrap();
    assert_eq!(e.mandant, None);
    assert!(f.b.konten.betrieb_einladen("Ole Betrieb", "ole@rz.example").await.unwrap().is_none());
    let (sitzung, _) = f.kommt(token.zeigen()).await;
    assert_eq!(f.b.konten.sitzung_laden(&sitzung).await.unwrap().unwrap().rollen(), [Rolle::Betreiber]);

    let betrieb = angemeldet(&f.b, DEMO_BETRIEB.0).await;
    assert_eq!(f.tun(f.rita.konto, Personalschritt::Zweitfaktor, &betrieb).await, Some(Personalergebnis::Getan));
    let mut tx = f.b.db.tx(Sicht::Mandant(HIER_MANDANT)).await.unwrap();
    let belege = f.b.konten.personalprotokoll(&mut tx, HIER_MANDANT, None, (None, 1)).await.unwrap();
    assert_eq!(belege[0].1.wer, "Robin Betrieb (Betrieb der Plattform)");
    // Another authority does not see it.
    let mut tx = f.b.db.tx(Sicht::Mandant(MandantId(2))).await.unwrap();
    assert!(f.b.konten.personalprotokoll(&mut tx, HIER_MANDANT, None, (None, 1)).await.unwrap().is_empty());
}
