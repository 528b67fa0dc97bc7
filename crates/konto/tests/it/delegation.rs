//! Providers act for authorities under delegated rights that end by themselves.

use std::{sync::Arc, time::Duration};

use datenbank::Sicht;
use grund::{DelegationId, DienstleisterId, EinheitId, MandantId, Tag, Traeger};
use konto::{
    Aktion, Anmeldung, Aufnahme, Belegart, DEMO_KENNWORT, DEMO_TOTP, Delegationsstand, DemoDienstleister,
    NeueDelegation, Ressource, Rolle, Sitzung,
};

use crate::{Buehne, HIER};

const EINS: MandantId = MandantId(1);
const ZWEI: MandantId = MandantId(2);

fn tag(text: &str) -> Tag {
    text.parse().unwrap()
}

fn neu(dienstleister: DienstleisterId, rollen: &[Rolle], bis: &str) -> NeueDelegation {
    NeueDelegation {
        dienstleister,
        rollen: rollen.to_vec(),
        vertrag: "Vertrag vom 1. März 2026".into(),
        einheiten: Vec::new(),
        inhalte_grund: String::new(),
        von: tag("2026-03-02"),
        bis: tag(bis),
    }
}

struct Fall {
    b: Buehne,
    dienstleister: DienstleisterId,
    token: String,
    /// Somebody of the authority; her rights are the page's to check.
    amt: Arc<Sitzung>,
}

impl Fall {
    async fn new() -> Self {
        let b = Buehne::mit_demonstration().await;
        let demo = DemoDienstleister { name: "Rechenzentrum".into(), kuerzel: "krz".into() };
        let dienstleister = b.konten.demo_dienstleister_einspielen(&demo).await.unwrap();
        let amt = angemeldet(&b, "leitung.bautzen@demo.example").await;
        let amt = b.konten.sitzung_laden(&amt).await.unwrap().unwrap();
        let token = angemeldet(&b, "dienst.krz@demo.example").await;
        Self { b, dienstleister, token, amt }
    }

    async fn delegieren(&self, m: MandantId, neu: &NeueDelegation) -> Option<DelegationId> {
        let mut tx = self.b.db.tx(Sicht::Mandant(m)).await.unwrap();
        let id = self.b.konten.delegieren(&mut tx, m, neu, &self.amt).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn sitzung(&self) -> Arc<Sitzung> {
        self.b.konten.sitzung_laden(&self.token).await.unwrap().unwrap()
    }

    async fn handeln(&self, auftrag: Option<(MandantId, DelegationId)>) -> bool {
        let s = self.sitzung().await;
        self.b.konten.handeln(&self.token, &s, auftrag).await.unwrap()
    }
}

/// Password and code.
async fn angemeldet(b: &Buehne, email: &str) -> String {
    b.uhr.vor(Duration::from_secs(31));
    let Anmeldung::CodeNoetig { token } = b.anmelden(email, DEMO_KENNWORT).await.unwrap() else { panic!("{email}") };
    let code = b.konten.demo_code().unwrap();
    match b.konten.code_pruefen(token.zeigen(), &code, HIER.parse().unwrap()).await.unwrap() {
        Anmeldung::Angemeldet { token, personal: true, .. } => token.zeigen().to_owned(),
        anderes => panic!("{anderes:?}"),
    }
}

#[tokio::test]
async fn a_person_of_a_provider_acts_for_one_authority_at_a_time_with_its_rights_alone() {
    let f = Fall::new().await;
    let schreibt = f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Behoerdenredaktion], "2026-12-31")).await.unwrap();
    let baut = f.delegieren(ZWEI, &neu(f.dienstleister, &[Rolle::Werkstatt], "2026-06-30")).await.unwrap();

    // Signed in she is staff, and may do nothing anywhere yet.
    let s = f.sitzung().await;
    assert!(s.personal() && s.auftrag().is_none());
    assert_eq!(s.rollen(), [Rolle::Dienstleister]);
    assert!(s.darf(Ressource::Delegation, Aktion::Uebernehmen));
    assert!(!s.darf(Ressource::Leistungstext, Aktion::Lesen));

    assert!(f.handeln(Some((EINS, schreibt))).await);
    let s = f.sitzung().await;
    assert_eq!(s.auftrag().map(|a| (a.mandant, a.bis)), Some((EINS, tag("2026-12-31"))));
    assert!(s.darf_fuer(Traeger::Mandant(EINS), Ressource::Leistungstext, Aktion::Aendern));
    assert!(!s.darf_fuer(Traeger::Mandant(ZWEI), Ressource::Leistungstext, Aktion::Aendern));
    assert!(!s.darf(Ressource::Werkstueck, Aktion::Lesen));

    assert!(f.handeln(Some((ZWEI, baut))).await);
    let s = f.sitzung().await;
    assert_eq!(s.traeger(Ressource::Werkstueck, Aktion::Aendern), [Traeger::Mandant(ZWEI)]);
    assert!(!s.darf(Ressource::Leistungstext, Aktion::Lesen));

    // Not hers: another authority's under a foreign number, and one that does not exist.
    assert!(!f.handeln(Some((EINS, baut))).await);
    assert_eq!(f.sitzung().await.auftrag().map(|a| a.mandant), Some(ZWEI), "what she had chosen stays");
    assert!(f.handeln(None).await);
    assert!(f.sitzung().await.auftrag().is_none());
}

#[tokio::test]
async fn delegated_rights_end_by_themselves_at_the_end_of_their_last_day() {
    let mut f = Fall::new().await;
    let id = f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Werkstatt], "2026-03-02")).await.unwrap();
    // In the evening: a session lives twelve hours at most.
    f.b.uhr.vor(Duration::from_secs(10 * 3600));
    f.token = angemeldet(&f.b, "dienst.krz@demo.example").await;
    assert!(f.handeln(Some((EINS, id))).await);
    // Until a second before midnight in Germany; the memory of sessions does not carry her over it.
    let bis = konto::tagesende(tag("2026-03-02")).as_second() - 1;
    while f.b.umwelt.jetzt().as_second() < bis {
        let rest = u64::try_from(bis - f.b.umwelt.jetzt().as_second()).unwrap();
        f.b.uhr.vor(Duration::from_secs(rest.min(3000)));
        assert!(f.sitzung().await.darf(Ressource::Werkstueck, Aktion::Aendern));
    }
    f.b.uhr.vor(Duration::from_secs(1));
    let s = f.sitzung().await;
    assert!(s.auftrag().is_none() && !s.darf(Ressource::Werkstueck, Aktion::Aendern));
    assert!(!f.handeln(Some((EINS, id))).await);
    let alle = f.b.konten.delegationen(EINS).await.unwrap();
    assert_eq!(alle[0].stand(tag("2026-03-02")), Delegationsstand::Gilt);
    assert_eq!(alle[0].stand(tag("2026-03-03")), Delegationsstand::Abgelaufen);
}

#[tokio::test]
async fn an_authority_ends_a_delegation_at_once_in_every_process() {
    let f = Fall::new().await;
    let id = f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Werkstatt], "2026-12-31")).await.unwrap();
    assert!(f.handeln(Some((EINS, id))).await);
    let anderer = Buehne::prozess(&f.b.db, &f.b.umwelt);
    let ohr = tokio::spawn(anderer.clone().lauschen());
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(anderer.sitzung_laden(&f.token).await.unwrap().unwrap().auftrag().is_some());

    let mut tx = f.b.db.tx(Sicht::Mandant(EINS)).await.unwrap();
    assert!(f.b.konten.delegation_beenden(&mut tx, (EINS, id), &f.amt).await.unwrap());
    assert!(!f.b.konten.delegation_beenden(&mut tx, (EINS, id), &f.amt).await.unwrap(), "once");
    tx.commit().await.unwrap();
    f.b.konten.delegation_vergessen(id);
    assert!(f.sitzung().await.auftrag().is_none());
    let mut weg = false;
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(50)).await;
        weg = anderer.sitzung_laden(&f.token).await.unwrap().unwrap().auftrag().is_none();
        if weg {
            break;
        }
    }
    assert!(weg, "the other process still believes in the delegation");
    ohr.abort();
}

#[tokio::test]
async fn matters_of_citizens_need_a_ground_and_units_and_no_delegation_decides() {
    let f = Fall::new().await;
    let ohne = neu(f.dienstleister, &[Rolle::Sachbearbeitung], "2026-12-31");
    assert_eq!(f.delegieren(EINS, &ohne).await, None, "neither ground nor units");
    let grund = NeueDelegation { inhalte_grund: "Anlage 2 des Vertrags".into(), ..ohne.clone() };
    assert_eq!(f.delegieren(EINS, &grund).await, None, "no units");
    let fremd = NeueDelegation { rollen: vec![Rolle::Werkstatt], einheiten: vec![EinheitId(10)], ..ohne };
    assert_eq!(f.delegieren(EINS, &fremd).await, None, "units without the role");
    for rolle in [Rolle::Leitung, Rolle::Betreiber, Rolle::Landesredaktion] {
        assert_eq!(f.delegieren(EINS, &neu(f.dienstleister, &[rolle], "2026-12-31")).await, None, "{rolle:?}");
    }
    let id = f.delegieren(EINS, &NeueDelegation { einheiten: vec![EinheitId(10)], ..grund }).await.unwrap();
    assert!(f.handeln(Some((EINS, id))).await);
    let s = f.sitzung().await;
    assert_eq!(s.rolle_in(EINS, EinheitId(10)), Some(Rolle::Sachbearbeitung));
    assert!(s.darf(Ressource::Vorgang, Aktion::Aendern));
    assert!(!s.darf(Ressource::Bescheid, Aktion::Anlegen) && !s.darf(Ressource::Freigabe, Aktion::Anlegen));
}

#[tokio::test]
async fn a_delegation_lasts_a_year_at_most_and_is_renewed_before_its_end() {
    let f = Fall::new().await;
    let k = &f.b.konten;
    assert_eq!(f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Werkstatt], "2027-03-03")).await, None);
    let id = f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Werkstatt], "2026-04-01")).await.unwrap();
    let verlaengern = async |bis: &str| {
        let mut tx = f.b.db.tx(Sicht::Mandant(EINS)).await.unwrap();
        let ja = k.delegation_verlaengern(&mut tx, (EINS, id), tag(bis), &f.amt).await.unwrap();
        tx.commit().await.unwrap();
        ja
    };
    // Fourteen days before the end, and once.
    assert!(k.delegationen_zu_erinnern(14).await.unwrap().is_empty());
    f.b.uhr.vor(Duration::from_secs(17 * 24 * 3600));
    let faellig = k.delegationen_zu_erinnern(14).await.unwrap();
    assert_eq!(faellig.iter().map(|d| d.id).collect::<Vec<_>>(), [id]);
    let mut tx = f.b.db.tx(Sicht::Mandant(EINS)).await.unwrap();
    assert!(k.delegation_erinnert(&mut tx, &faellig[0], 14).await.unwrap());
    assert!(!k.delegation_erinnert(&mut tx, &faellig[0], 14).await.unwrap());
    tx.commit().await.unwrap();
    assert!(k.delegationen_zu_erinnern(14).await.unwrap().is_empty());

    assert!(!verlaengern("2027-03-20").await, "more than a year from today");
    assert!(verlaengern("2027-03-19").await);
    f.b.uhr.vor(Duration::from_secs(370 * 24 * 3600));
    assert!(!verlaengern("2027-12-31").await, "what is over is delegated anew, not renewed");
}

#[tokio::test]
async fn what_was_done_under_a_delegation_stays_written_and_is_the_authoritys() {
    let f = Fall::new().await;
    let id = f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Behoerdenredaktion], "2026-12-31")).await.unwrap();
    assert!(f.handeln(Some((EINS, id))).await);
    let s = f.sitzung().await;
    let recht = (Ressource::Leistungstext, Aktion::Aendern);
    let nr = f.b.konten.handlung_notieren(&s, s.auftrag().unwrap(), recht, "/redaktion/text/x").await.unwrap();
    let lesen = async |m: MandantId| {
        let mut tx = f.b.db.tx(Sicht::Mandant(m)).await.unwrap();
        f.b.konten.delegationsprotokoll(&mut tx, (EINS, id), None, 10).await.unwrap()
    };
    assert_eq!(lesen(EINS).await[0].1.status, None, "under way");
    f.b.konten.handlung_ausgang(EINS, nr, 303).await.unwrap();
    let belege: Vec<_> = lesen(EINS).await.into_iter().map(|(_, b)| (b.art, b.name, b.ressource, b.status)).collect();
    let dana = || "Dana Dienst".to_owned();
    assert_eq!(
        belege,
        [
            (Belegart::Gehandelt, dana(), Some(Ressource::Leistungstext), Some(303)),
            (Belegart::Begonnen, dana(), None, None),
            (Belegart::Erteilt, f.amt.name.clone(), None, None),
        ]
    );
    assert!(lesen(ZWEI).await.is_empty(), "row-level security: another authority sees nothing of it");
    // Nor does it end or renew what is not its own.
    let mut tx = f.b.db.tx(Sicht::Mandant(ZWEI)).await.unwrap();
    assert!(!f.b.konten.delegation_beenden(&mut tx, (EINS, id), &f.amt).await.unwrap());
}

#[tokio::test]
async fn who_leaves_the_provider_acts_for_nobody_and_never_becomes_a_citizen() {
    let f = Fall::new().await;
    let k = &f.b.konten;
    let id = f.delegieren(EINS, &neu(f.dienstleister, &[Rolle::Werkstatt], "2026-12-31")).await.unwrap();
    assert!(f.handeln(Some((EINS, id))).await);
    let konto = f.sitzung().await.konto;
    assert!(k.dienstleister_person_entfernen(f.dienstleister, konto).await.unwrap());
    assert!(k.sitzung_laden(&f.token).await.unwrap().is_none(), "her session ended");
    let token = angemeldet(&f.b, "dienst.krz@demo.example").await;
    let s = k.sitzung_laden(&token).await.unwrap().unwrap();
    assert!(s.personal() && s.auftrag().is_none());
    assert!(!k.handeln(&token, &s, Some((EINS, id))).await.unwrap());

    // A new colleague gets a second factor of her own; an address that has an account is refused.
    let neue = k.dienstleister_person_aufnehmen(f.dienstleister, "Nora Neu", "nora@krz.example").await.unwrap();
    let Aufnahme::Neu { zweitfaktor, .. } = neue else { panic!("{neue:?}") };
    assert!(zweitfaktor.len() == 32 && zweitfaktor != DEMO_TOTP);
    let anna = k.dienstleister_person_aufnehmen(f.dienstleister, "Anna", "anna.beispiel@demo.example").await.unwrap();
    assert_eq!(anna, Aufnahme::SchonVergeben);
}
