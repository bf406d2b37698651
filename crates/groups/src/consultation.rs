//! A consultation that a body led or asked for: an open process, a call, a questionnaire or a circular, over its years.

use language::Text;
use serde::{Deserialize, Serialize};

use crate::codes::codes;

codes! {
    /// What sort of consultation it is.
    ConsultationKind {
        /// An open consultation in phases.
        Open = "open-consultation",
        /// A call for entries, inputs or nominations.
        Call = "call",
        /// A questionnaire.
        Questionnaire = "questionnaire",
        /// A circular letter.
        Circular = "circular",
    }
}

/// A consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// Its id, as in addresses.
    pub id: String,
    /// The body under whose guidance it was held.
    pub body: String,
    /// What sort of consultation it is.
    pub kind: ConsultationKind,
    /// Its title.
    pub title: Text,
    /// The years in which it was held, ascending.
    pub years: Vec<i64>,
    /// What it was about, in words.
    pub text: Option<Text>,
}
