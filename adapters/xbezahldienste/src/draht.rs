//! The wire: the JSON shape of XBezahldienste, in its own words (also `grosAmount`, as it is spelt there).
//! Nothing of this leaves the crate.

use grund::{Betrag, Zeitpunkt};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// An amount in euro on the wire: a JSON number with at most two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount(pub Betrag);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        // Exact: the shortest form of a quotient by 100 is the decimal itself, far beyond any fee.
        #[expect(clippy::cast_precision_loss, reason = "below 2^53 cents")]
        s.serialize_f64(self.0.als_cent() as f64 / 100.0)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let euro = f64::deserialize(d)?;
        let cent = (euro * 100.0).round();
        if !cent.is_finite() || cent.abs() > 1e13 || (cent - euro * 100.0).abs() > 1e-4 {
            return Err(D::Error::custom("no amount in euro and cents"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
        Ok(Self(Betrag::cent(cent as i64)))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentRequest {
    pub request_id: String,
    pub request_timestamp: String,
    pub currency: String,
    pub gros_amount: Amount,
    pub purpose: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default)]
    pub redirect_url: String,
    #[serde(default)]
    pub items: Vec<Item>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    pub id: String,
    pub reference: String,
    pub description: String,
    pub tax_rate: Amount,
    pub quantity: u32,
    pub total_net_amount: Amount,
    pub total_tax_amount: Amount,
    pub single_net_amount: Amount,
    pub single_tax_amount: Amount,
    pub booking_data: std::collections::BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentTransaction {
    pub payment_information: PaymentInformation,
    pub payment_request: PaymentRequest,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PaymentInformation {
    pub transaction_id: String,
    pub transaction_redirect_url: Option<String>,
    pub transaction_reference: Option<String>,
    pub transaction_timestamp: Option<Zeitpunkt>,
    pub status: Status,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Status {
    Initial,
    Payed,
    Failed,
    Canceled,
}

/// UTC with milliseconds and `Z`, as the interface asks for.
pub fn timestamp(zeit: Zeitpunkt) -> String {
    format!("{zeit:.3}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        for cent in [1, 7, 10, 1999, 12_050, 123_456_789, 999_999_999_999] {
            let text = serde_json::to_string(&Amount(Betrag::cent(cent))).expect("a number");
            assert!(!text.contains('e'), "{text}");
            assert_eq!(serde_json::from_str::<Amount>(&text).expect("an amount").0.als_cent(), cent);
        }
        assert_eq!(serde_json::from_str::<Amount>("12").expect("an amount").0.als_cent(), 1200);
        for nein in ["12.005", "\"12\"", "1e300", "null"] {
            assert!(serde_json::from_str::<Amount>(nein).is_err(), "{nein}");
        }
    }

    #[test]
    fn timestamps_have_milliseconds() {
        let zeit: Zeitpunkt = "2026-03-02T09:00:00.123456Z".parse().expect("a time");
        assert_eq!(timestamp(zeit), "2026-03-02T09:00:00.123Z");
        let zeit: Zeitpunkt = "2026-03-02T09:00:00Z".parse().expect("a time");
        assert_eq!(timestamp(zeit), "2026-03-02T09:00:00.000Z");
    }
}
