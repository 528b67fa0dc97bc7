//! Times and durations as inputs. Outside of FEEL they are text in its notation (`10:30:00`, `P14D`), as results are; where
//! the model says that an input is one, the text becomes one.

use std::collections::BTreeMap;

use dsntk_feel::{FeelScope, context::FeelContext, values::Value};
use dsntk_feel_parser::AstNode;
use dsntk_model::{Expression, ItemDefinition, NamedElement};

/// Where in a value a time or duration stands.
#[derive(Debug, Clone)]
pub(crate) enum Zeitform {
    Selbst,
    Liste(Box<Zeitform>),
    Gruppe(BTreeMap<String, Zeitform>),
}

/// The forms of a type; `None`: nothing in it is a time.
pub(crate) fn form(typ: &str, alle: &[ItemDefinition], tiefe: usize) -> Option<Zeitform> {
    let eingebaut = typ.rsplit(':').next().unwrap_or(typ).trim();
    if let Some(t) = alle.iter().find(|t| t.name() == typ) {
        return (tiefe < 16).then(|| teil(t, alle, tiefe + 1)).flatten();
    }
    let zeit = matches!(
        eingebaut,
        "time"
            | "date and time"
            | "dateTime"
            | "days and time duration"
            | "dayTimeDuration"
            | "years and months duration"
            | "yearMonthDuration"
    );
    zeit.then_some(Zeitform::Selbst)
}

fn teil(t: &ItemDefinition, alle: &[ItemDefinition], tiefe: usize) -> Option<Zeitform> {
    if tiefe > 16 {
        return None;
    }
    let form = if t.item_components().is_empty() {
        form(t.type_ref().as_deref().unwrap_or_default(), alle, tiefe)?
    } else {
        let felder = t.item_components().iter();
        let felder: BTreeMap<_, _> =
            felder.filter_map(|f| Some((f.name().to_owned(), teil(f, alle, tiefe + 1)?))).collect();
        if felder.is_empty() {
            return None;
        }
        Zeitform::Gruppe(felder)
    };
    Some(if t.is_collection() { Zeitform::Liste(Box::new(form)) } else { form })
}

impl Zeitform {
    /// The value with its times. What is no text of FEEL for one stays as it is, and then does not fit its type.
    pub(crate) fn wandeln(&self, wert: Value) -> Value {
        match (self, wert) {
            (Self::Selbst, Value::String(t)) => {
                let gelesen = dsntk_feel_evaluator::prepare(&AstNode::At(t.clone()))(&FeelScope::default());
                if matches!(gelesen, Value::Null(_)) { Value::String(t) } else { gelesen }
            }
            (Self::Liste(f), Value::List(l)) => Value::List(l.into_iter().map(|w| f.wandeln(w)).collect()),
            (Self::Gruppe(felder), Value::Context(k)) => {
                let mut aus = FeelContext::new();
                for (name, wert) in k.iter() {
                    let wert = wert.clone();
                    aus.set_entry(
                        name,
                        match felder.get(name.as_str()) {
                            Some(f) => f.wandeln(wert),
                            None => wert,
                        },
                    );
                }
                Value::Context(aus)
            }
            (_, wert) => wert,
        }
    }
}
