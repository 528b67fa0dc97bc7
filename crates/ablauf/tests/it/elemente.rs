//! An example of every element that is executed: walked here, and shown in docs/ablauf.md word for word.

use std::{fmt::Write as _, path::PathBuf};

use ablauf::{Bibliothek, Faelle, Fall, Modell, simulieren};

/// What docs/ablauf.md shows, and what must come of it.
struct Beispiel {
    titel: &'static str,
    text: &'static str,
    /// Declarations before the process.
    erklaert: &'static str,
    elemente: &'static str,
    /// `von>nach` or `von>nach?bedingung`, one a line.
    pfeile: &'static str,
    /// Cases as JSON.
    faelle: &'static str,
}

impl Beispiel {
    fn rumpf(&self) -> String {
        let mut xml = String::new();
        for zeile in self.elemente.lines().filter(|z| !z.trim().is_empty()) {
            let _ = writeln!(xml, "{}", zeile.trim_end());
        }
        for p in self.pfeile.lines().map(str::trim).filter(|z| !z.is_empty()) {
            let (weg, bedingung) = p.split_once('?').map_or((p, None), |(w, b)| (w, Some(b)));
            let (von, nach) = weg.split_once('>').unwrap();
            let kopf = format!("<bpmn:sequenceFlow id=\"{von}_{nach}\" sourceRef=\"{von}\" targetRef=\"{nach}\"");
            let _ = match bedingung {
                None => writeln!(xml, "{kopf}/>"),
                Some(b) => {
                    let b = b.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                    writeln!(
                        xml,
                        "{kopf}>\n  <bpmn:conditionExpression>{b}</bpmn:conditionExpression>\n</bpmn:sequenceFlow>"
                    )
                }
            };
        }
        xml
    }

    fn datei(&self) -> String {
        format!(
            "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" \
             xmlns:basis=\"urn:basiswerk:bpmn:1\">{}<bpmn:process id=\"beispiel\" isExecutable=\"true\">{}</bpmn:process>\
             </bpmn:definitions>",
            self.erklaert,
            self.rumpf()
        )
    }
}

/// The process that the example of a call calls.
const VORAB: &str = r#"<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:basis="urn:basiswerk:bpmn:1">
<bpmn:message id="nachricht_bezahlt" name="Bezahlt"/>
<bpmn:process id="zahlung_vorab" isExecutable="true">
<bpmn:startEvent id="start"/>
<bpmn:serviceTask id="fordern" basis:baustein="zahlung_anfordern" basis:betrag="{betrag}"/>
<bpmn:receiveTask id="warten" messageRef="nachricht_bezahlt"/>
<bpmn:endEvent id="ende"/>
<bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="fordern"/>
<bpmn:sequenceFlow id="f2" sourceRef="fordern" targetRef="warten"/>
<bpmn:sequenceFlow id="f3" sourceRef="warten" targetRef="ende"/>
</bpmn:process></bpmn:definitions>"#;

const BEISPIELE: &[Beispiel] = &[
    Beispiel {
        titel: "Anfang, Ende und Benutzeraufgabe",
        text: "Eine Person arbeitet. `basis:aufgabe` sagt, was zu tun ist: `pruefen`, `bescheid`, `freigabe` oder `bestaetigen`.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start" name="Antrag eingegangen"/>
<bpmn:userTask id="pruefen" name="Antrag prüfen" basis:aufgabe="pruefen"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>pruefen\npruefen>ende",
        faelle: r#"[{"name": "zwei Tage", "dauer": {"pruefen": "P2D"}, "erwartet": {"beendet": true, "am": "2026-01-07"}},
            {"name": "niemand prüft", "erwartet": {"steht": ["pruefen"]}}]"#,
    },
    Beispiel {
        titel: "Dienst und Regel",
        text: "Die Plattform arbeitet: ein Baustein (`basis:baustein`, weitere Angaben je Baustein) oder eine Entscheidung \
               aus `regeln.dmn` (`basis:entscheidung`). Ihr Ergebnis steht danach unter dem Namen der Entscheidung bereit.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:businessRuleTask id="gebuehr" basis:entscheidung="Gebuehr"/>
<bpmn:serviceTask id="fordern" basis:baustein="zahlung_anfordern" basis:betrag="Gebuehr"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>gebuehr\ngebuehr>fordern\nfordern>ende",
        faelle: r#"[{"name": "von selbst", "erwartet": {"beendet": true, "weg": ["gebuehr", "fordern"]}},
            {"name": "die Plattform antwortet nicht", "dauer": {"fordern": "nie"}, "erwartet": {"steht": ["fordern"]}}]"#,
    },
    Beispiel {
        titel: "Handarbeit",
        text: "Etwas geschieht außerhalb der Plattform. Der Ablauf nennt es, wartet aber nicht darauf (so will es BPMN 2.0). \
               Soll jemand bestätigen, nehmen Sie eine Benutzeraufgabe.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:manualTask id="ablegen" name="Papierakte ablegen"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>ablegen\nablegen>ende",
        faelle: r#"[{"name": "sofort", "erwartet": {"beendet": true, "am": "2026-01-05"}}]"#,
    },
    Beispiel {
        titel: "Nachricht senden und empfangen, mit Schlüssel",
        text: "Eine Nachricht geht an genau einen Schritt. Mit `basis:korrelation` gilt nur die Nachricht mit demselben \
               Schlüssel; der Ausdruck wird ausgewertet, sobald der Schritt erreicht ist. Ohne Schlüssel gilt jede dieses Namens.",
        erklaert: r#"<bpmn:message id="m_bitte" name="Stellungnahme erbeten"/><bpmn:message id="m_antwort" name="Stellungnahme"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:sendTask id="bitten" messageRef="m_bitte" basis:korrelation="aktenzeichen"/>
<bpmn:receiveTask id="antwort" messageRef="m_antwort" basis:korrelation="aktenzeichen"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>bitten\nbitten>antwort\nantwort>ende",
        faelle: r#"[{"name": "die richtige Antwort", "daten": {"aktenzeichen": "A-7"},
              "geschehen": [{"nach": "P3D", "nachricht": "Stellungnahme", "korrelation": "A-7"}],
              "erwartet": {"beendet": true, "am": "2026-01-08", "weg": ["bitten"], "gesendet": ["Stellungnahme erbeten: A-7"]}},
            {"name": "keine Antwort", "daten": {"aktenzeichen": "A-7"}, "erwartet": {"steht": ["antwort"]}}]"#,
    },
    Beispiel {
        titel: "Exklusives Gateway",
        text: "Genau ein Weg: der erste, dessen Bedingung zutrifft, sonst der Standardweg. Eine Bedingung ist ein \
               FEEL-Ausdruck, der Ja oder Nein ergibt; was nicht beantwortet ist, trifft nicht zu. Ergibt sie aus anderem Grund keines von beiden, bleibt der Vorgang mit \
               einem Befund stehen.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:exclusiveGateway id="frage" default="frage_pruefen"/>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:exclusiveGateway id="zusammen"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>frage\nfrage>pruefen\nfrage>zusammen?betrag < 100\npruefen>zusammen\nzusammen>ende",
        faelle: r#"[{"name": "klein", "daten": {"betrag": 20}, "erwartet": {"beendet": true, "nicht": ["pruefen"]}},
            {"name": "groß", "daten": {"betrag": 200}, "erwartet": {"steht": ["pruefen"]}},
            {"name": "unbekannt", "erwartet": {"steht": ["pruefen"]}}]"#,
    },
    Beispiel {
        titel: "Paralleles Gateway",
        text: "Alle Wege zugleich; das zweite Gateway wartet auf alle.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:parallelGateway id="teilen"/>
<bpmn:userTask id="bauamt" basis:aufgabe="pruefen"/>
<bpmn:userTask id="umweltamt" basis:aufgabe="pruefen"/>
<bpmn:parallelGateway id="sammeln"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>teilen\nteilen>bauamt\nteilen>umweltamt\nbauamt>sammeln\numweltamt>sammeln\nsammeln>ende",
        faelle: r#"[{"name": "der Langsame zählt", "dauer": {"bauamt": "P1D", "umweltamt": "P9D"}, "erwartet": {"beendet": true, "am": "2026-01-14"}},
            {"name": "einer fehlt", "dauer": {"bauamt": "P1D"}, "erwartet": {"steht": ["sammeln", "umweltamt"]}}]"#,
    },
    Beispiel {
        titel: "Inklusives Gateway",
        text: "Jeder Weg, dessen Bedingung zutrifft; ist es keiner, der Standardweg. Das zweite Gateway wartet auf alles, \
               was noch kommen kann, und auf nichts anderes.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:inclusiveGateway id="wer" default="wer_niemand"/>
<bpmn:userTask id="denkmal" basis:aufgabe="pruefen"/>
<bpmn:userTask id="naturschutz" basis:aufgabe="pruefen"/>
<bpmn:manualTask id="niemand" name="Niemand zu beteiligen"/>
<bpmn:inclusiveGateway id="alle"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>wer\nwer>denkmal?denkmal = true\nwer>naturschutz?biotop = true\nwer>niemand\ndenkmal>alle\nnaturschutz>alle\nniemand>alle\nalle>ende",
        faelle: r#"[{"name": "beide", "daten": {"denkmal": true, "biotop": true}, "dauer": {"denkmal": "P1D", "naturschutz": "P4D"},
              "erwartet": {"beendet": true, "am": "2026-01-09", "weg": ["denkmal", "naturschutz"]}},
            {"name": "einer", "daten": {"denkmal": true}, "dauer": {"*": "P1D"}, "erwartet": {"beendet": true, "am": "2026-01-06", "nicht": ["naturschutz"]}},
            {"name": "keiner", "erwartet": {"beendet": true, "am": "2026-01-05"}}]"#,
    },
    Beispiel {
        titel: "Ereignisbasiertes Gateway",
        text: "Das erste Ereignis gewinnt: eine Nachricht, ein Signal oder eine Zeit.",
        erklaert: r#"<bpmn:message id="m_bezahlt" name="Bezahlt"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:eventBasedGateway id="warten"/>
<bpmn:intermediateCatchEvent id="bezahlt"><bpmn:messageEventDefinition messageRef="m_bezahlt"/></bpmn:intermediateCatchEvent>
<bpmn:intermediateCatchEvent id="zu_spaet"><bpmn:timerEventDefinition><bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
<bpmn:userTask id="mahnen" basis:aufgabe="pruefen"/>
<bpmn:endEvent id="gut"/>
<bpmn:endEvent id="gemahnt"/>"#,
        pfeile: "start>warten\nwarten>bezahlt\nwarten>zu_spaet\nbezahlt>gut\nzu_spaet>mahnen\nmahnen>gemahnt",
        faelle: r#"[{"name": "bezahlt", "geschehen": [{"nach": "P2D", "nachricht": "Bezahlt"}], "erwartet": {"beendet": true, "am": "2026-01-07", "nicht": ["mahnen"]}},
            {"name": "nicht bezahlt", "erwartet": {"steht": ["mahnen"], "am": "2026-01-19"}}]"#,
    },
    Beispiel {
        titel: "Unterprozess und Fehler am Rand",
        text: "Ein Ablauf im Ablauf. Ein Fehlerende beendet ihn; das Randereignis mit demselben Code (oder ohne Code) übernimmt.",
        erklaert: r#"<bpmn:error id="e_unvollstaendig" errorCode="unvollstaendig"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:subProcess id="vorpruefung">
  <bpmn:startEvent id="v_start"/>
  <bpmn:exclusiveGateway id="v_frage" default="v_f_nein"/>
  <bpmn:endEvent id="v_gut"/>
  <bpmn:endEvent id="v_schlecht"><bpmn:errorEventDefinition errorRef="e_unvollstaendig"/></bpmn:endEvent>
  <bpmn:sequenceFlow id="v_f_start" sourceRef="v_start" targetRef="v_frage"/>
  <bpmn:sequenceFlow id="v_f_ja" sourceRef="v_frage" targetRef="v_gut"><bpmn:conditionExpression>vollstaendig = true</bpmn:conditionExpression></bpmn:sequenceFlow>
  <bpmn:sequenceFlow id="v_f_nein" sourceRef="v_frage" targetRef="v_schlecht"/>
</bpmn:subProcess>
<bpmn:boundaryEvent id="fehlt" attachedToRef="vorpruefung"><bpmn:errorEventDefinition errorRef="e_unvollstaendig"/></bpmn:boundaryEvent>
<bpmn:userTask id="nachfordern" basis:aufgabe="pruefen"/>
<bpmn:endEvent id="ende"/>
<bpmn:endEvent id="nachgefordert"/>"#,
        pfeile: "start>vorpruefung\nvorpruefung>ende\nfehlt>nachfordern\nnachfordern>nachgefordert",
        faelle: r#"[{"name": "vollständig", "daten": {"vollstaendig": true}, "erwartet": {"beendet": true, "nicht": ["nachfordern"]}},
            {"name": "unvollständig", "erwartet": {"steht": ["nachfordern"]}}]"#,
    },
    Beispiel {
        titel: "Ereignis-Unterprozess",
        text: "Er hat keine Pfeile: Sein Start löst ihn aus, solange sein Bereich läuft. Mit `isInterrupting=\"false\"` läuft \
               er daneben (hier jede Nachfrage), sonst endet durch ihn alles andere in seinem Bereich (hier die Rücknahme). \
               Auslöser: Nachricht, Signal, Zeit, Fehler, Eskalation, Ausgleich.",
        erklaert: r#"<bpmn:message id="m_frage" name="Nachfrage"/><bpmn:message id="m_ruecknahme" name="Rücknahme"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:endEvent id="ende"/>
<bpmn:subProcess id="nachfragen" triggeredByEvent="true">
  <bpmn:startEvent id="n_start" isInterrupting="false"><bpmn:messageEventDefinition messageRef="m_frage"/></bpmn:startEvent>
  <bpmn:userTask id="antworten" basis:aufgabe="pruefen"/>
  <bpmn:endEvent id="n_ende"/>
  <bpmn:sequenceFlow id="n_f1" sourceRef="n_start" targetRef="antworten"/>
  <bpmn:sequenceFlow id="n_f2" sourceRef="antworten" targetRef="n_ende"/>
</bpmn:subProcess>
<bpmn:subProcess id="ruecknahme" triggeredByEvent="true">
  <bpmn:startEvent id="r_start"><bpmn:messageEventDefinition messageRef="m_ruecknahme"/></bpmn:startEvent>
  <bpmn:serviceTask id="abschliessen" basis:baustein="abschliessen"/>
  <bpmn:endEvent id="r_ende"/>
  <bpmn:sequenceFlow id="r_f1" sourceRef="r_start" targetRef="abschliessen"/>
  <bpmn:sequenceFlow id="r_f2" sourceRef="abschliessen" targetRef="r_ende"/>
</bpmn:subProcess>"#,
        pfeile: "start>pruefen\npruefen>ende",
        faelle: r#"[{"name": "zwei Nachfragen", "geschehen": [{"nachricht": "Nachfrage"}, {"nachricht": "Nachfrage"}],
              "erwartet": {"steht": ["pruefen", "nachfragen", "antworten", "nachfragen", "antworten"]}},
            {"name": "zurückgenommen", "geschehen": [{"nachricht": "Nachfrage"}, {"nachricht": "Rücknahme"}],
              "erwartet": {"beendet": true, "weg": ["pruefen", "antworten", "abschliessen"]}}]"#,
    },
    Beispiel {
        titel: "Aufruf eines gemeinsamen Ablaufs",
        text: "Was viele brauchen, gibt es einmal und wird aufgerufen: `calledElement` nennt die Kennung des Ablaufs, der in \
               derselben Datei oder in der Bibliothek steht (`--bibliothek ORDNER`). Er wird beim Lesen eingelegt; laufende \
               Vorgänge behalten also seine Fassung. Eine Angabe `basis:betrag=\"{betrag}\"` im gerufenen Ablauf füllt der Aufruf.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:callActivity id="vorab" calledElement="zahlung_vorab" basis:betrag="steuer"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>vorab\nvorab>ende",
        faelle: r#"[{"name": "bezahlt", "daten": {"steuer": 60}, "geschehen": [{"nach": "P1D", "nachricht": "Bezahlt"}],
              "erwartet": {"beendet": true, "weg": ["vorab/fordern"]}},
            {"name": "wartet", "daten": {"steuer": 60}, "erwartet": {"steht": ["vorab", "vorab/warten"]}}]"#,
    },
    Beispiel {
        titel: "Mehrfach zugleich, mit vorzeitigem Ende",
        text: "Für jeden Eintrag der Liste eine Ausführung (`basis:liste`, FEEL); jede kennt ihren Eintrag unter dem Namen \
               aus `basis:element` und ihre Nummer als `loopCounter`. Statt der Liste geht eine Anzahl (`loopCardinality`). Mit \
               `completionCondition` endet das Ganze früher; dort stehen `nrOfInstances`, `nrOfCompletedInstances` und \
               `nrOfActiveInstances` bereit.",
        erklaert: r#"<bpmn:message id="m_votum" name="Votum"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:receiveTask id="votum" messageRef="m_votum" basis:korrelation="behoerde">
  <bpmn:multiInstanceLoopCharacteristics basis:liste="behoerden" basis:element="behoerde">
    <bpmn:completionCondition>nrOfCompletedInstances &gt; nrOfInstances / 2</bpmn:completionCondition>
  </bpmn:multiInstanceLoopCharacteristics>
</bpmn:receiveTask>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>votum\nvotum>ende",
        faelle: r#"[{"name": "zwei von dreien", "daten": {"behoerden": ["Berg", "Wasser", "Natur"]},
              "geschehen": [{"nach": "P1D", "nachricht": "Votum", "korrelation": "Natur"}, {"nach": "P1D", "nachricht": "Votum", "korrelation": "Berg"}],
              "erwartet": {"beendet": true, "am": "2026-01-07"}},
            {"name": "einer reicht nicht", "daten": {"behoerden": ["Berg", "Wasser", "Natur"]},
              "geschehen": [{"nachricht": "Votum", "korrelation": "Wasser"}],
              "erwartet": {"steht": ["votum", "votum", "votum"]}},
            {"name": "niemand zu fragen", "daten": {"behoerden": []}, "erwartet": {"beendet": true}},
            {"name": "keine Liste", "daten": {"behoerden": 3}, "erwartet": {"steht": ["votum"], "stoerungen": 1}}]"#,
    },
    Beispiel {
        titel: "Mehrfach nacheinander",
        text: "Erst wenn eine Ausführung fertig ist, beginnt die nächste.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:userTask id="zeichnen" basis:aufgabe="freigabe">
  <bpmn:multiInstanceLoopCharacteristics isSequential="true"><bpmn:loopCardinality>2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>
</bpmn:userTask>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>zeichnen\nzeichnen>ende",
        faelle: r#"[{"name": "zwei Tage", "dauer": {"zeichnen": "P1D"}, "erwartet": {"beendet": true, "am": "2026-01-07", "weg": ["zeichnen", "zeichnen"]}}]"#,
    },
    Beispiel {
        titel: "Zeit: Datum, Dauer, Ausdruck",
        text: "`timeDate` (ein Tag heißt: sein Beginn in Deutschland; eine Uhrzeit ohne Zeitzone gilt in Deutschland, mit `Z` oder `+02:00` dort), `timeDuration` (`P14D`, `P1M`, `PT2H`) oder ein \
               Ausdruck mit `=` davor, der Tag oder Dauer ergibt.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:intermediateCatchEvent id="am_tag"><bpmn:timerEventDefinition><bpmn:timeDate>2026-02-01</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
<bpmn:intermediateCatchEvent id="ein_monat"><bpmn:timerEventDefinition><bpmn:timeDuration>P1M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
<bpmn:intermediateCatchEvent id="beginn"><bpmn:timerEventDefinition><bpmn:timeDate>=bohrbeginn</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>am_tag\nam_tag>ein_monat\nein_monat>beginn\nbeginn>ende",
        faelle: r#"[{"name": "nacheinander", "daten": {"bohrbeginn": "2026-04-15"}, "erwartet": {"beendet": true, "am": "2026-04-15"}},
            {"name": "ohne Datum", "erwartet": {"steht": ["beginn"], "stoerungen": 1}}]"#,
    },
    Beispiel {
        titel: "Zeit: Wiederholung am Rand, ohne zu unterbrechen",
        text: "`timeCycle` wie `R3/P7D` (dreimal) oder `R/P1D` (immer, höchstens einmal in der Stunde), an einem Rand oder Start, der nicht unterbricht. Ein \
               verspäteter Wecker verschiebt die nächsten nicht.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:boundaryEvent id="woechentlich" attachedToRef="pruefen" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeCycle>R3/P7D</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent>
<bpmn:serviceTask id="erinnern" basis:baustein="benachrichtigen" basis:anlass="erinnerung"/>
<bpmn:endEvent id="ende"/>
<bpmn:endEvent id="erinnert"/>"#,
        pfeile: "start>pruefen\npruefen>ende\nwoechentlich>erinnern\nerinnern>erinnert",
        faelle: r#"[{"name": "dreimal erinnert", "erwartet": {"steht": ["pruefen"], "am": "2026-01-26", "weg": ["erinnern", "erinnern", "erinnern"]}},
            {"name": "einmal erinnert", "dauer": {"pruefen": "P10D"}, "erwartet": {"beendet": true, "am": "2026-01-15"}}]"#,
    },
    Beispiel {
        titel: "Gesetzliche Frist mit Warnung",
        text: "`basis:frist` zählt nach §§ 187 bis 193 BGB und § 31 VwVfG: ab dem Tag nach dem Ereignis (`basis:ab`, sonst der \
               Tag, an dem der Schritt erreicht wird); fällt das Ende auf Samstag, Sonntag oder Feiertag, gilt der nächste Werktag. \
               Sie ist um, wenn ihr letzter Tag vorbei ist. `basis:kalender`: `ort` (Sitz der Behörde), `sachsen`, `sachsen-anhalt` \
               oder ein Gemeindeschlüssel. Mit `basis:vorher=\"P7D\"` kommt das Ereignis so viele Tage vor dem Ende.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:boundaryEvent id="warnung" attachedToRef="pruefen" cancelActivity="false"><bpmn:timerEventDefinition basis:frist="P1M" basis:kalender="ort" basis:vorher="P7D"/></bpmn:boundaryEvent>
<bpmn:boundaryEvent id="abgelaufen" attachedToRef="pruefen"><bpmn:timerEventDefinition basis:frist="P1M" basis:kalender="ort"/></bpmn:boundaryEvent>
<bpmn:serviceTask id="erinnern" basis:baustein="benachrichtigen" basis:anlass="frist"/>
<bpmn:endEvent id="ende"/>
<bpmn:endEvent id="erinnert"/>
<bpmn:endEvent id="fiktion"/>"#,
        pfeile: "start>pruefen\npruefen>ende\nwarnung>erinnern\nerinnern>erinnert\nabgelaufen>fiktion",
        faelle: r#"[{"name": "Karfreitag bis Ostermontag", "beginn": "2026-03-03T09:00:00", "erwartet": {"beendet": true, "am": "2026-04-08", "weg": ["erinnern"]}},
            {"name": "rechtzeitig", "beginn": "2026-03-03T09:00:00", "dauer": {"pruefen": "P3D"}, "erwartet": {"beendet": true, "am": "2026-03-06", "nicht": ["erinnern"]}}]"#,
    },
    Beispiel {
        titel: "Nachricht am Rand",
        text: "Unterbricht die Aufgabe, oder läuft mit `cancelActivity=\"false\"` daneben.",
        erklaert: r#"<bpmn:message id="m_ruf" name="Eilig"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:boundaryEvent id="eilig" attachedToRef="pruefen"><bpmn:messageEventDefinition messageRef="m_ruf"/></bpmn:boundaryEvent>
<bpmn:userTask id="vorziehen" basis:aufgabe="pruefen"/>
<bpmn:endEvent id="ende"/>
<bpmn:endEvent id="vorgezogen"/>"#,
        pfeile: "start>pruefen\npruefen>ende\neilig>vorziehen\nvorziehen>vorgezogen",
        faelle: r#"[{"name": "eilig", "geschehen": [{"nachricht": "Eilig"}], "erwartet": {"steht": ["vorziehen"]}}]"#,
    },
    Beispiel {
        titel: "Signal",
        text: "Ein Signal hören alle, die darauf warten, auch in anderen Vorgängen derselben Behörde.",
        erklaert: r#"<bpmn:signal id="s_frei" name="Register wieder da"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:parallelGateway id="teilen"/>
<bpmn:intermediateCatchEvent id="warten"><bpmn:signalEventDefinition signalRef="s_frei"/></bpmn:intermediateCatchEvent>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:intermediateThrowEvent id="melden"><bpmn:signalEventDefinition signalRef="s_frei"/></bpmn:intermediateThrowEvent>
<bpmn:parallelGateway id="sammeln"/>
<bpmn:endEvent id="ende"/>"#,
        pfeile: "start>teilen\nteilen>warten\nteilen>pruefen\npruefen>melden\nmelden>sammeln\nwarten>sammeln\nsammeln>ende",
        faelle: r#"[{"name": "von innen", "dauer": {"pruefen": "P1D"}, "erwartet": {"beendet": true, "weg": ["melden"]}},
            {"name": "von außen", "geschehen": [{"signal": "Register wieder da"}], "erwartet": {"steht": ["pruefen", "sammeln"]}}]"#,
    },
    Beispiel {
        titel: "Eskalation",
        text: "Ein Unterprozess ruft nach außen und läuft weiter, wenn das Randereignis nicht unterbricht.",
        erklaert: r#"<bpmn:escalation id="x_leitung" escalationCode="leitung"/>"#,
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:subProcess id="bearbeiten">
  <bpmn:startEvent id="b_start"/>
  <bpmn:intermediateThrowEvent id="b_rufen"><bpmn:escalationEventDefinition escalationRef="x_leitung"/></bpmn:intermediateThrowEvent>
  <bpmn:userTask id="b_pruefen" basis:aufgabe="pruefen"/>
  <bpmn:endEvent id="b_ende"/>
  <bpmn:sequenceFlow id="b_f1" sourceRef="b_start" targetRef="b_rufen"/>
  <bpmn:sequenceFlow id="b_f2" sourceRef="b_rufen" targetRef="b_pruefen"/>
  <bpmn:sequenceFlow id="b_f3" sourceRef="b_pruefen" targetRef="b_ende"/>
</bpmn:subProcess>
<bpmn:boundaryEvent id="gerufen" attachedToRef="bearbeiten" cancelActivity="false"><bpmn:escalationEventDefinition escalationRef="x_leitung"/></bpmn:boundaryEvent>
<bpmn:userTask id="leitung" basis:aufgabe="freigabe"/>
<bpmn:endEvent id="ende"/>
<bpmn:endEvent id="entschieden"/>"#,
        pfeile: "start>bearbeiten\nbearbeiten>ende\ngerufen>leitung\nleitung>entschieden",
        faelle: r#"[{"name": "beides läuft", "erwartet": {"steht": ["bearbeiten", "b_pruefen", "leitung"]}}]"#,
    },
    Beispiel {
        titel: "Ausgleich gebuchter Schritte",
        text: "Was fertig ist und ein Ausgleichsereignis trägt, ist gebucht. Das Ereignis „Ausgleich“ macht Gebuchtes seines \
               Bereichs in umgekehrter Reihenfolge rückgängig (mit `activityRef` nur einen Schritt) und geht weiter, wenn alles \
               rückgängig ist. Was nicht fertig wurde, wird nicht ausgeglichen.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:userTask id="reservieren" basis:aufgabe="pruefen"/>
<bpmn:boundaryEvent id="r_rand" attachedToRef="reservieren"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>
<bpmn:serviceTask id="freigeben" isForCompensation="true" basis:baustein="benachrichtigen" basis:anlass="reservierung_frei"/>
<bpmn:serviceTask id="fordern" basis:baustein="zahlung_anfordern" basis:betrag="gebuehr"/>
<bpmn:boundaryEvent id="f_rand" attachedToRef="fordern"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>
<bpmn:serviceTask id="erstatten" isForCompensation="true" basis:baustein="benachrichtigen" basis:anlass="erstattung"/>
<bpmn:association id="a1" sourceRef="r_rand" targetRef="freigeben"/>
<bpmn:association id="a2" sourceRef="f_rand" targetRef="erstatten"/>
<bpmn:exclusiveGateway id="abgelehnt" default="abgelehnt_ende"/>
<bpmn:intermediateThrowEvent id="rueckgaengig"><bpmn:compensateEventDefinition/></bpmn:intermediateThrowEvent>
<bpmn:endEvent id="ende"/>
<bpmn:endEvent id="aufgehoben"/>"#,
        pfeile: "start>reservieren\nreservieren>fordern\nfordern>abgelehnt\nabgelehnt>ende\nabgelehnt>rueckgaengig?abgelehnt = true\nrueckgaengig>aufgehoben",
        faelle: r#"[{"name": "abgelehnt", "daten": {"abgelehnt": true}, "dauer": {"*": "P1D"},
              "erwartet": {"beendet": true, "weg": ["reservieren", "fordern", "erstatten", "freigeben"]}},
            {"name": "bewilligt", "dauer": {"*": "P1D"}, "erwartet": {"beendet": true, "nicht": ["erstatten", "freigeben"]}}]"#,
    },
    Beispiel {
        titel: "Ende, das alles beendet",
        text: "Alle Wege des Bereichs enden, nicht nur dieser.",
        erklaert: "",
        elemente: r#"<bpmn:startEvent id="start"/>
<bpmn:parallelGateway id="teilen"/>
<bpmn:userTask id="pruefen" basis:aufgabe="pruefen"/>
<bpmn:intermediateCatchEvent id="jahr"><bpmn:timerEventDefinition><bpmn:timeDuration>P1Y</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
<bpmn:endEvent id="alles"><bpmn:terminateEventDefinition/></bpmn:endEvent>
<bpmn:endEvent id="verjaehrt"/>"#,
        pfeile: "start>teilen\nteilen>pruefen\nteilen>jahr\npruefen>alles\njahr>verjaehrt",
        faelle: r#"[{"name": "geprüft", "dauer": {"pruefen": "P1D"}, "erwartet": {"beendet": true, "am": "2026-01-06"}}]"#,
    },
];

fn bibliothek() -> Bibliothek {
    let mut b = Bibliothek::leer();
    b.aufnehmen(VORAB.as_bytes()).unwrap();
    b
}

#[test]
fn every_element_of_the_reference_runs_as_it_says() {
    let bibliothek = bibliothek();
    assert_eq!(bibliothek.prozesse().collect::<Vec<_>>(), ["zahlung_vorab"]);
    for b in BEISPIELE {
        let modell =
            Modell::lesen_mit(b.datei().as_bytes(), &bibliothek).unwrap_or_else(|e| panic!("{}: {e}", b.titel));
        assert_eq!(modell.pruefen(), [], "{}", b.titel);
        let faelle: Vec<Fall> = serde_json::from_str(b.faelle).unwrap_or_else(|e| panic!("{}: {e}", b.titel));
        let alle = Faelle { kalender: Some("14612000".into()), ..Faelle::default() };
        assert!(!faelle.is_empty());
        for fall in &faelle {
            let e = simulieren(&modell, None, &alle, fall);
            assert_eq!(e.abweichungen, [""; 0], "{}, {}:\n{:#?}", b.titel, fall.name, e.protokoll);
        }
    }
}

#[test]
fn a_case_that_is_wrong_says_what_differs() {
    let b = &BEISPIELE[0];
    let modell = Modell::lesen(b.datei().as_bytes()).unwrap();
    for (fall, satz) in [
        (r#"{"name": "x", "erwartet": {"beendet": true}}"#, "Erwartet: beendet"),
        (r#"{"name": "x", "erwartet": {"steht": ["ende"]}}"#, "Er steht bei pruefen"),
        (r#"{"name": "x", "erwartet": {"weg": ["pruefen", "pruefen"]}}"#, "in dieser Reihenfolge"),
        (r#"{"name": "x", "erwartet": {"nicht": ["pruefen"]}}"#, "wird nicht begonnen"),
        (r#"{"name": "x", "erwartet": {"am": "2026-01-06"}}"#, "letzter Schritt am 2026-01-06"),
        (r#"{"name": "x", "erwartet": {"stoerungen": 1}}"#, "1 Störungen"),
        (r#"{"name": "x", "geschehen": [{"nachricht": "fremd"}]}"#, "Darauf wartet der Ablauf hier nicht"),
        (r#"{"name": "x", "geschehen": [{"fehler": "e"}]}"#, "bei welchem Schritt"),
        (r#"{"name": "x", "geschehen": [{"am": "morgen"}]}"#, "keine Zeit"),
        (r#"{"name": "x", "dauer": {"pruefen": "bald"}}"#, "nicht lesbar"),
        (
            r#"{"name": "x", "dauer": {"prüfen": "P1D"}}"#,
            "„dauer“ nennt den Schritt „prüfen“, den es im Ablauf nicht gibt",
        ),
    ] {
        let fall: Fall = serde_json::from_str(fall).unwrap();
        let e = simulieren(&modell, None, &Faelle::default(), &fall);
        assert!(e.abweichungen.iter().any(|a| a.contains(satz)), "{satz}: {:?}", e.abweichungen);
    }
    let falsch = Faelle { kalender: Some("mond".into()), ..Faelle::default() };
    assert!(simulieren(&modell, None, &falsch, &Fall::default()).abweichungen[0].contains("kein Kalender"));
}

#[test]
fn what_cannot_be_called_is_named() {
    let b = BEISPIELE.iter().find(|b| b.titel.starts_with("Aufruf")).unwrap();
    let ohne = Modell::lesen(b.datei().as_bytes()).unwrap().pruefen();
    assert!(ohne[0].satz.contains("weder in dieser Datei noch in der Bibliothek"), "{ohne:?}");
    let text = b.datei().replace(" basis:betrag=\"steuer\"", "");
    let befunde = Modell::lesen_mit(text.as_bytes(), &bibliothek()).unwrap().pruefen();
    assert!(befunde[0].satz.contains("braucht die Angabe „basis:betrag“"), "{befunde:?}");
    // A process that calls itself.
    let kreis = b.datei().replace("zahlung_vorab", "beispiel");
    assert!(matches!(Modell::lesen(kreis.as_bytes()), Err(ablauf::AblaufFehler::ZuTief)));
}

/// The part of docs/ablauf.md that shows the examples.
fn abschnitt() -> String {
    let mut aus = String::new();
    for b in BEISPIELE {
        let _ = write!(aus, "### {}\n\n{}\n\n```xml\n", b.titel, b.text);
        if !b.erklaert.is_empty() {
            let _ = writeln!(aus, "<!-- vor dem Ablauf --> {}", b.erklaert);
        }
        let _ = write!(aus, "{}```\n\n", b.rumpf());
        if b.titel.starts_with("Aufruf") {
            let _ = write!(aus, "Der gerufene Ablauf:\n\n```xml\n{VORAB}\n```\n\n");
        }
    }
    aus
}

#[test]
fn docs_ablauf_shows_exactly_the_examples_that_run() {
    let wurzel = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let doc = std::fs::read_to_string(wurzel.join("docs/ablauf.md")).unwrap();
    let (_, rest) = doc.split_once("<!-- Beispiele: Anfang -->\n\n").unwrap();
    let (gezeigt, _) = rest.split_once("<!-- Beispiele: Ende -->").unwrap();
    if gezeigt != abschnitt() {
        let neu = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("beispiele.md");
        std::fs::write(&neu, abschnitt()).unwrap();
        panic!("docs/ablauf.md shows other examples; the new part is in {}", neu.display());
    }
}
