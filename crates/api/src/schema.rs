//! What the answers look like, said once: [`antwort!`] makes the type, its JSON and its schema (JSON Schema 2020-12 as
//! OpenAPI 3.1 takes it) from one declaration. Descriptions are German: callers read them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The named schemas of a document.
pub(crate) type Schemata = BTreeMap<&'static str, Value>;

/// A type that callers see.
pub(crate) trait Beschrieben {
    /// Its schema; what has a name goes into `alle`.
    fn schema(alle: &mut Schemata) -> Value;
}

/// Declares an answer: fields in the order of the JSON, each with what it says. No field is ever left out; what is unknown
/// is `null`.
macro_rules! antwort {
    ($(#[$meta:meta])* $name:ident = $text:literal { $($feld:ident: $art:ty = $feldtext:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Serialize)]
        pub(crate) struct $name {
            $(pub(crate) $feld: $art,)*
        }
        impl $crate::schema::Beschrieben for $name {
            fn schema(alle: &mut $crate::schema::Schemata) -> serde_json::Value {
                if !alle.contains_key(stringify!($name)) {
                    // Itself first: a type may hold itself.
                    alle.insert(stringify!($name), serde_json::Value::Null);
                    let mut felder = serde_json::Map::new();
                    let mut pflicht: Vec<&str> = Vec::new();
                    $(
                        let schema = <$art as $crate::schema::Beschrieben>::schema(alle);
                        felder.insert(stringify!($feld).to_owned(), $crate::schema::mit_text(schema, $feldtext));
                        pflicht.push(stringify!($feld));
                    )*
                    alle.insert(stringify!($name), serde_json::json!({
                        "type": "object", "description": $text, "properties": felder, "required": pflicht,
                        "additionalProperties": false,
                    }));
                }
                serde_json::json!({ "$ref": concat!("#/components/schemas/", stringify!($name)) })
            }
        }
    };
}
pub(crate) use antwort;

/// The schema with a description.
pub(crate) fn mit_text(mut schema: Value, text: &str) -> Value {
    if let Some(felder) = schema.as_object_mut() {
        felder.insert("description".to_owned(), text.into());
    }
    schema
}

macro_rules! einfach {
    ($($art:ty => $schema:tt),*) => {
        $(impl Beschrieben for $art {
            fn schema(_: &mut Schemata) -> Value { json!($schema) }
        })*
    };
}
einfach! {
    String => {"type": "string"},
    &'static str => {"type": "string"},
    bool => {"type": "boolean"},
    i32 => {"type": "integer"},
    i64 => {"type": "integer"},
    u64 => {"type": "integer", "minimum": 0},
    f64 => {"type": "number"},
    grund::Tag => {"type": "string", "format": "date"},
    grund::Zeitpunkt => {"type": "string", "format": "date-time"}
}

impl<T: Beschrieben> Beschrieben for Option<T> {
    fn schema(alle: &mut Schemata) -> Value {
        let innen = T::schema(alle);
        json!({ "anyOf": [innen, { "type": "null" }] })
    }
}

impl<T: Beschrieben> Beschrieben for Vec<T> {
    fn schema(alle: &mut Schemata) -> Value {
        let innen = T::schema(alle);
        json!({ "type": "array", "items": innen })
    }
}

impl<T: Beschrieben> Beschrieben for BTreeMap<String, T> {
    fn schema(alle: &mut Schemata) -> Value {
        let innen = T::schema(alle);
        json!({ "type": "object", "additionalProperties": innen })
    }
}
