//! The stream: what it reads, what it refuses, and that nothing makes it panic or grow.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::io::{BufReader, Read};

use proptest::prelude::*;
use xml::{Element, Grenzen, Strom, XmlFehler, maskiert};

fn lesen(text: &[u8]) -> Result<Element, XmlFehler> {
    let mut strom = Strom::neu(text, Grenzen { stueck: 1 << 16, tiefe: 8 });
    let wurzel = strom.wurzel()?;
    let baum = strom.ganz(wurzel)?;
    assert!(strom.hinein()?.is_none());
    Ok(baum)
}

#[test]
fn elements_attributes_text_and_lines() {
    let baum = lesen(
        b"\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- x -->\n<a:w xmlns:a='urn:a' n='1 &amp; 2'>\n \
          <a:k>x &lt; <![CDATA[<b>&]]> &#228;</a:k><leer/>\n<code xmlns=''>7</code></a:w>",
    )
    .unwrap();
    assert_eq!((baum.raum.as_str(), baum.name.as_str(), baum.zeile), ("urn:a", "w", 3));
    assert_eq!(baum.attribut("n"), Some("1 & 2"));
    assert_eq!(baum.wert_von(&["k"]), Some("x < <b>& \u{e4}"));
    assert_eq!(baum.kind("code").map(|k| (k.raum.as_str(), k.zeile, k.wert())), Some(("", 5, Some("7"))));
    assert!(baum.kind("leer").unwrap().wert().is_none());
}

#[test]
fn danger_is_refused_with_its_line() {
    for (text, zeile, wort) in [
        ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", 1, "DTD"),
        ("<a>\n\n&x;</a>", 3, "&x;"),
        ("<a><b><c><d><e><f><g><h><i/></h></g></f></e></d></c></b></a>", 1, "geschachtelt"),
        ("<a>\n<b></a>", 2, "offen ist aber noch „b“"),
        ("<a>\n", 2, "endet mitten"),
        ("", 1, "kein Element"),
        ("hallo", 1, "kein XML"),
        ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", 1, "UTF-8"),
        ("<x:a/>", 1, "Kürzel"),
        ("<a/>\n<b/>", 2, "noch eines"),
        ("<a>&#0;</a>", 1, "Zeichennummer"),
    ] {
        let fehler = lesen(text.as_bytes()).unwrap_err();
        assert!(fehler.warum.contains(wort), "{text}: {fehler}");
        assert_eq!(fehler.zeile, zeile, "{text}: {fehler}");
    }
    let fehler = lesen(b"<a>\xff\xfe</a>").unwrap_err();
    assert!(fehler.warum.contains("UTF-8"), "{fehler}");
}

#[test]
fn what_is_no_xml_is_told_in_german_with_line_and_column() {
    for (text, zeile, spalte, wort) in [
        ("<a>\n  <b></c>\n</a>", 2, 6, "Hier endet „c“, offen ist aber noch „b“"),
        ("<a>\näö</b>", 2, 3, "Hier endet „b“"),
        ("<a>\n<b", 2, 1, "nicht mit > endet"),
        ("<a><!-- x", 1, 4, "Kommentar"),
        ("<a><![CDATA[ x", 1, 4, "CDATA"),
        ("<a><?x", 1, 4, "<?"),
        ("<a b=\"1\" b=\"2\"/>", 1, 1, "zweimal"),
        ("<a b=1/>", 1, 1, "Anführungszeichen"),
        ("<a b/>", 1, 1, "Gleichheitszeichen"),
        ("<a></a></b>", 1, 8, "das nirgends beginnt"),
        ("<a>&", 1, 4, ""),
    ] {
        let e = lesen(text.as_bytes()).expect_err(text);
        assert!(e.zeile == zeile && e.spalte == spalte && e.warum.contains(wort), "{text:?}: {e:?}");
        let fremd = [
            "expected",
            "found",
            "ill-formed",
            "syntax",
            "error",
            "tag",
            "missing",
            "unclosed",
            "attribute",
            "position",
        ];
        let worte = e.warum.to_lowercase();
        assert!(fremd.iter().all(|f| worte.split(|c: char| !c.is_alphabetic()).all(|w| w != *f)), "{e:?}");
    }
}

#[test]
fn a_giant_piece_stops_and_a_giant_file_of_small_pieces_does_not() {
    let riese = b"<a><b>".chain(std::io::repeat(b'x').take(1 << 40));
    let mut strom = Strom::neu(BufReader::new(riese), Grenzen { stueck: 1 << 20, tiefe: 8 });
    strom.wurzel().unwrap();
    let kopf = strom.hinein().unwrap().unwrap();
    assert!(strom.ganz(kopf).unwrap_err().warum.contains("zu groß"));

    struct Viele(u32);
    impl Read for Viele {
        fn read(&mut self, puffer: &mut [u8]) -> std::io::Result<usize> {
            let stueck: &[u8] = if self.0 == 0 { b"<a>" } else { b"<b>x</b>" };
            if self.0 > 200_000 {
                return (&mut &b"</a>"[(self.0 as usize - 200_001).min(1) * 4..]).read(puffer).inspect(|_| self.0 += 1);
            }
            puffer[..stueck.len()].copy_from_slice(stueck);
            self.0 += 1;
            Ok(stueck.len())
        }
    }
    let mut strom = Strom::neu(BufReader::with_capacity(64, Viele(0)), Grenzen { stueck: 1 << 10, tiefe: 8 });
    strom.wurzel().unwrap();
    let mut anzahl = 0;
    while let Some(kopf) = strom.hinein().unwrap() {
        assert_eq!(strom.ganz(kopf).unwrap().text, "x");
        anzahl += 1;
    }
    assert_eq!(anzahl, 200_000);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_bytes_get_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = lesen(&bytes);
    }

    #[test]
    fn anything_that_looks_like_xml_gets_an_answer(teile in prop::collection::vec(
        prop::sample::select(vec!["<a>", "</a>", "<b/>", "&amp;", "&x;", "<![CDATA[", "]]>", "<!--", "-->", "<?x", "?>", "x", "\n", "<a b='", "'", ">", "<!DOCTYPE"]), 0..30)) {
        let _ = lesen(teile.concat().as_bytes());
    }

    #[test]
    fn what_is_masked_is_read_back(text in "\\PC*") {
        let gelesen = lesen(format!("<a>{}</a>", maskiert(&text)).as_bytes()).unwrap();
        prop_assert_eq!(&gelesen.text, &text);
        let gelesen = lesen(format!("<a b=\"{}\"/>", maskiert(&text)).as_bytes()).unwrap();
        prop_assert_eq!(gelesen.attribut("b").unwrap(), text);
    }
}
