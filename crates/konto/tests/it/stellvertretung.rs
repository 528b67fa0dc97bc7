//! Who stands in for whom: from a day to a day, with the units of the absent one, at one authority.

use std::{sync::Arc, time::Duration};

use datenbank::Sicht;
use grund::{EinheitId, KontoId, MandantId, Tag};
use konto::{
    Anmeldung, DEMO_KENNWORT, DemoOrt, NeueStellvertretung, Rolle, Sitzung, demo_leitung, demo_sachbearbeitung,
};

use crate::{Buehne, HIER};

const M: MandantId = MandantId(1);

fn tag(t: &str) -> Tag {
    t.parse().unwrap()
}

/// Maria works in unit 10 and Klaus leads it; in unit 11 of the same authority works Bea.
async fn buehne() -> Buehne {
    let b = Buehne::mit_demonstration().await;
    let ort = DemoOrt { mandant: M, einheit: EinheitId(11), kuerzel: "bauamt".into(), ort: "Bauamt".into() };
    b.konten.demo_einspielen(&[ort]).await.unwrap();
    b
}

async fn token(b: &Buehne, email: &str) -> String {
    b.uhr.vor(Duration::from_secs(31));
    let Anmeldung::CodeNoetig { token } = b.anmelden(email, DEMO_KENNWORT).await.unwrap() else { panic!() };
    let code = b.konten.demo_code().unwrap();
    let gut = b.konten.code_pruefen(token.zeigen(), &code, HIER.parse().unwrap()).await.unwrap();
    let Anmeldung::Angemeldet { token, .. } = gut else { panic!("{gut:?}") };
    token.zeigen().to_owned()
}

async fn sitzung(b: &Buehne, token: &str) -> Arc<Sitzung> {
    b.konten.sitzung_laden(token).await.unwrap().unwrap()
}

async fn einsetzen(b: &Buehne, wer: &Sitzung, konto: KontoId, vertreter: KontoId, von: &str, bis: &str) -> bool {
    let mut tx = b.db.tx(Sicht::Mandant(M)).await.unwrap();
    let neu = NeueStellvertretung { konto, vertreter, von: tag(von), bis: tag(bis) };
    let da = b.konten.vertretung_einsetzen(&mut tx, M, &neu, wer).await.unwrap();
    tx.commit().await.unwrap();
    b.konten.sitzungen_vergessen(vertreter);
    da
}

#[tokio::test]
async fn a_deputy_has_the_units_of_the_absent_one_for_these_days_alone() {
    let b = buehne().await;
    let (klaus, bea) = (token(&b, &demo_leitung("bautzen")).await, token(&b, &demo_sachbearbeitung("bauamt")).await);
    let (k, s) = (sitzung(&b, &klaus).await, sitzung(&b, &bea).await);
    assert_eq!(s.rolle_in(M, EinheitId(10)), None);
    assert!(einsetzen(&b, &k, k.konto, s.konto, "2026-03-03", "2026-03-04").await);
    assert_eq!(sitzung(&b, &bea).await.rolle_in(M, EinheitId(10)), None, "not before the first day");

    b.uhr.vor(Duration::from_secs(24 * 3600));
    let bea = token(&b, &demo_sachbearbeitung("bauamt")).await;
    let s = sitzung(&b, &bea).await;
    assert_eq!(s.rolle_in(M, EinheitId(10)), Some(Rolle::Leitung), "as the one she stands in for");
    assert_eq!(s.rolle_in(M, EinheitId(11)), Some(Rolle::Sachbearbeitung));
    assert_eq!(s.vertritt(M, k.konto).map(|v| (v.name.as_str(), v.bis)), Some((k.name.as_str(), tag("2026-03-04"))));
    assert!(s.vertritt(MandantId(2), k.konto).is_none());

    b.uhr.vor(Duration::from_secs(2 * 24 * 3600));
    let bea = token(&b, &demo_sachbearbeitung("bauamt")).await;
    let s = sitzung(&b, &bea).await;
    assert_eq!((s.rolle_in(M, EinheitId(10)), s.vertritt.len()), (None, 0), "over with the last day");
}

#[tokio::test]
async fn it_ends_at_once_and_takes_only_colleagues_of_the_authority() {
    let b = buehne().await;
    let maria = token(&b, &demo_sachbearbeitung("bautzen")).await;
    let bea = token(&b, &demo_sachbearbeitung("bauamt")).await;
    let fremd = sitzung(&b, &token(&b, &demo_sachbearbeitung("goerlitz")).await).await.konto;
    let (m, v) = (sitzung(&b, &maria).await, sitzung(&b, &bea).await.konto);
    // Herself, somebody of another authority, days that are over, the wrong way round, too many.
    assert!(!einsetzen(&b, &m, m.konto, m.konto, "2026-03-02", "2026-03-04").await);
    assert!(!einsetzen(&b, &m, m.konto, fremd, "2026-03-02", "2026-03-04").await);
    for (von, bis) in [("2026-02-01", "2026-03-01"), ("2026-03-05", "2026-03-04"), ("2026-03-02", "2027-03-03")] {
        assert!(!einsetzen(&b, &m, m.konto, v, von, bis).await, "{von} {bis}");
    }
    assert!(einsetzen(&b, &m, m.konto, v, "2026-03-02", "2026-03-09").await);
    assert_eq!(sitzung(&b, &bea).await.vertritt.len(), 1);
    let alle = b.konten.vertretungen(M).await.unwrap();
    assert_eq!((alle.len(), alle[0].vertreter), (1, v));
    // Another authority's view does not reach it.
    let mut tx = b.db.tx(Sicht::Mandant(MandantId(2))).await.unwrap();
    assert_eq!(b.konten.vertretung_beenden(&mut tx, M, alle[0].id).await.unwrap(), None);
    let mut tx = b.db.tx(Sicht::Mandant(M)).await.unwrap();
    assert_eq!(b.konten.vertretung_beenden(&mut tx, M, alle[0].id).await.unwrap(), Some(v));
    tx.commit().await.unwrap();
    b.konten.sitzungen_vergessen(v);
    assert!(sitzung(&b, &bea).await.vertritt.is_empty());
}
