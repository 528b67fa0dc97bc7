//! A service whose decisions import a shared model: packed, read, changed, taken back. The shared model is a part of it.

use leistung::{Dateien, Leistung, Textdateien, paket, unterschiede};
use regel::Wert;

use crate::{gebaut, ordner, paket::unterschreiben};

const GETEILT: &str = "bausteine/regeln/nachlass.dmn";

/// The shared model with a decision and a function.
fn geteilt(satz: u32) -> String {
    format!(
        r##"<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="n" name="nachlass" namespace="urn:basiswerk:baustein:regeln:nachlass">
  <inputData id="i_hunde_bisher" name="hunde_bisher"><variable name="hunde_bisher" typeRef="number"/></inputData>
  <decision id="d_Satz" name="Satz"><variable name="Satz" typeRef="number"/><informationRequirement><requiredInput href="#i_hunde_bisher"/></informationRequirement><literalExpression><text>hunde_bisher * {satz}</text></literalExpression></decision>
  <businessKnowledgeModel id="b_halb" name="halb"><variable name="halb" typeRef="number"/><encapsulatedLogic><formalParameter name="x" typeRef="number"/><literalExpression><text>x / 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>
</definitions>"##
    )
}

/// The Hundesteuer with one decision more, which takes both out of the shared model.
fn dienst(satz: u32) -> Dateien {
    let mut dateien = ordner();
    let regeln = String::from_utf8(dateien["regeln.dmn"].clone()).expect("text");
    let import = r#"<import name="N" namespace="urn:basiswerk:baustein:regeln:nachlass" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/><itemDefinition "#;
    let entscheidung = r##"<decision id="e_Nachlass" name="Nachlass"><variable name="Nachlass" typeRef="number"/><informationRequirement><requiredDecision href="urn:basiswerk:baustein:regeln:nachlass#d_Satz"/></informationRequirement><knowledgeRequirement><requiredKnowledge href="urn:basiswerk:baustein:regeln:nachlass#b_halb"/></knowledgeRequirement><literalExpression><text>N.halb(N.Satz)</text></literalExpression></decision><inputData "##;
    let neu = regeln.replacen("<itemDefinition ", import, 1).replacen("<inputData ", entscheidung, 1);
    dateien.insert("regeln.dmn".into(), neu.into_bytes());
    dateien.insert(GETEILT.into(), geteilt(satz).into_bytes());
    dateien
}

fn nachlass(l: &Leistung) -> Wert {
    l.regeln.entscheiden_mit("Nachlass", |_| Some(Wert::from(3_i64))).expect("a result")
}

fn saetze(alt: &Dateien, neu: &Dateien) -> Vec<String> {
    let texte = |d: &Dateien| -> Textdateien {
        d.iter().filter_map(|(p, t)| Some((p.clone(), String::from_utf8(t.clone()).ok()?))).collect()
    };
    let (a, n) = (gebaut(alt).expect("sound"), gebaut(neu).expect("sound"));
    unterschiede(&a, &n, (&texte(alt), &texte(neu))).into_iter().map(|u| u.satz).collect()
}

#[test]
fn a_package_brings_the_models_that_its_decisions_import() {
    let dateien = dienst(10);
    let bytes = paket::packen(&dateien, None, unterschreiben).expect("packed");
    let gelesen = paket::lesen(&bytes).expect("read");
    assert!(gelesen.dateien.contains_key(GETEILT) && gelesen.liste.dateien.contains_key(GETEILT));
    assert_eq!(gelesen.dateien, dateien);
    assert_eq!(nachlass(&gebaut(&gelesen.dateien).expect("sound")), Wert::from(15_i64));
    // Without it nothing is packed, and the sentence names what is missing.
    let mut ohne = dateien.clone();
    ohne.remove(GETEILT);
    let befunde = paket::packen(&ohne, None, unterschreiben).expect_err("refused");
    let worte = befunde.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(worte.contains("„N“") && worte.contains("nicht dabei"), "{worte}");
}

#[test]
fn a_changed_shared_model_is_another_version_and_says_so_and_can_be_taken_back() {
    let (alt, neu) = (dienst(10), dienst(20));
    assert_ne!(leistung::version(&alt), leistung::version(&neu));
    assert_eq!(saetze(&alt, &neu), ["Die gemeinsame Entscheidung „Satz“ rechnet anders."]);
    let mut funktion = alt.clone();
    funktion.insert(GETEILT.into(), geteilt(10).replace("x / 2", "x / 3").into_bytes());
    assert_eq!(saetze(&alt, &funktion), ["Die gemeinsame Funktion „halb“ rechnet anders."]);
    assert_eq!(nachlass(&gebaut(&neu).expect("sound")), Wert::from(30_i64));
    // Back: the earlier package is the earlier version.
    let zurueck = paket::lesen(&paket::packen(&alt, None, unterschreiben).expect("packed")).expect("read");
    assert_eq!(zurueck.liste.version, leistung::version(&alt).to_string());
    assert_eq!(nachlass(&gebaut(&zurueck.dateien).expect("sound")), Wert::from(15_i64));
}

#[test]
fn a_fee_that_a_block_reckons_is_compared_though_the_folder_has_no_file_of_its_own() {
    let dateien = leistung::aus_ordner(&crate::ort("baum-faellen")).expect("the folder");
    let baustein = dateien.keys().find(|p| p.starts_with("bausteine/regeln/")).expect("a block").clone();
    assert!(!dateien.contains_key("regeln.dmn"));
    let mut neu = dateien.clone();
    let text = String::from_utf8(dateien[&baustein].clone()).expect("text");
    let anders = text.replacen("</text></literalExpression>", " + 1</text></literalExpression>", 1);
    assert_ne!(text, anders);
    neu.insert(baustein, anders.into_bytes());
    assert_eq!(saetze(&dateien, &neu), ["Die Entscheidung „Gebuehr“ rechnet anders."]);
}
