//! Small models for tests.

use std::fmt::Write as _;

use ablauf::{Daten, Modell};
use grund::Zeitpunkt;

/// A file around the body of a process.
pub fn datei(rumpf: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:basis="urn:basiswerk:bpmn:1">
<b:message id="m1" name="Bezahlt"/><b:error id="e1" errorCode="leer"/><b:signal id="sig" name="Ruf"/><b:escalation id="esk" escalationCode="hoch"/>
<b:process id="p" name="Probe">{rumpf}</b:process></b:definitions>"#
    )
}

/// Elements (`kind id attributes`, body) and flows (`from>to`, `from>to?condition`).
pub fn rumpf(elemente: &[(&str, &str, &str, &str)], fluesse: &[&str]) -> String {
    let mut s = String::new();
    for (art, id, attribute, inhalt) in elemente {
        let _ = write!(s, "<b:{art} id=\"{id}\" {attribute}>{inhalt}</b:{art}>");
    }
    s.push_str(&pfeile(fluesse));
    s
}

pub fn pfeile(fluesse: &[&str]) -> String {
    let mut s = String::new();
    for f in fluesse {
        let (weg, bedingung) = f.split_once('?').map_or((*f, None), |(w, b)| (w, Some(b)));
        let (von, nach) = weg.split_once('>').unwrap();
        let b = bedingung
            .map(|b| format!("<b:conditionExpression>{}</b:conditionExpression>", b.replace('<', "&lt;")))
            .unwrap_or_default();
        let _ = write!(
            s,
            "<b:sequenceFlow id=\"{von}_{nach}\" sourceRef=\"{von}\" targetRef=\"{nach}\">{b}</b:sequenceFlow>"
        );
    }
    s
}

pub fn modell(rumpf: &str) -> Modell {
    Modell::lesen(datei(rumpf).as_bytes()).unwrap()
}

pub fn zeit(text: &str) -> Zeitpunkt {
    text.parse().unwrap()
}

pub fn daten(json: serde_json::Value) -> Daten {
    json.as_object().cloned().unwrap()
}

pub const PRUEFEN: &str = "basis:aufgabe=\"pruefen\"";
