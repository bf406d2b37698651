//! Harvests: an address of a file that is fetched again and again, each time imported as [`crate::import`] does. Nothing is fetched
//! but from hosts that the configuration names ([`Allowed`]), and never from an address that is not public ([`guard`]): an address
//! that somebody types must not become a way into the network that this program runs in.

mod fetch;
mod form;
pub mod guard;
mod pages;
pub mod run;

use std::{str::FromStr, time::Duration};

use kit::web::Routes;

pub use fetch::{Answer, Wrong, fetch};
pub(crate) use pages::said;

use crate::{
    IMPORT,
    import::verdict::Goes,
    store::harvests::{Fetched, Harvest, Plan},
};

/// How often a file is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Every {
    /// Each day.
    Day,
    /// Each week.
    Week,
    /// Each month.
    Month,
}

/// Whether a harvest is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// It is.
    Active,
    /// Not for now.
    Paused,
    /// It was removed; what it brought stays.
    Removed,
}

/// A text that names none of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is neither how often nor how a harvest is")]
pub struct Unknown(pub String);

/// From where files may be fetched, and how much. Without a host, nothing is.
#[derive(Clone, Debug)]
pub struct Allowed {
    /// The hosts: `data.example.org`, all below one as `*.example.org`, or with a port of its own as `data.example.org:8443`.
    pub hosts: Vec<String>,
    /// Whether this machine itself may be asked, also without encryption: for tests only, never for a service.
    pub loopback: bool,
    /// The most bytes of a file.
    pub bytes: usize,
    /// How long a fetching may take, with all redirections.
    pub patience: Duration,
}

impl Default for Allowed {
    fn default() -> Allowed {
        Allowed { hosts: Vec::new(), loopback: false, bytes: 128 << 20, patience: Duration::from_secs(120) }
    }
}

impl Every {
    /// All of them.
    pub const ALL: [Every; 3] = [Every::Day, Every::Week, Every::Month];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Every::Day => "day",
            Every::Week => "week",
            Every::Month => "month",
        }
    }
}

impl Status {
    /// All of them.
    pub const ALL: [Status; 3] = [Status::Active, Status::Paused, Status::Removed];

    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Paused => "paused",
            Status::Removed => "removed",
        }
    }
}

impl FromStr for Every {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Every, Unknown> {
        Every::ALL.into_iter().find(|one| one.code() == code).ok_or_else(|| Unknown(code.to_owned()))
    }
}

impl FromStr for Status {
    type Err = Unknown;

    fn from_str(code: &str) -> Result<Status, Unknown> {
        Status::ALL.into_iter().find(|one| one.code() == code).ok_or_else(|| Unknown(code.to_owned()))
    }
}

/// A made-up harvest that failed, for the sample of its letter.
pub(crate) fn sample() -> (Harvest, Fetched) {
    let plan = Plan {
        name: "Open Data Portal".to_owned(),
        url: "https://data.example.org/projects.csv".to_owned(),
        every: Every::Week,
        mapping: None,
        goes: Goes::Review,
        whole: false,
    };
    let harvest = Harvest {
        id: "K7M2QK7M".to_owned(),
        plan,
        status: Status::Active,
        etag: None,
        last_modified: None,
        file: None,
        next_at: String::new(),
        failures: run::FAILURES,
        by: String::new(),
        version: 1,
    };
    let why = Fetched {
        at: String::new(),
        outcome: "status".to_owned(),
        detail: "the server answered 503".to_owned(),
        bytes: 0,
        took_ms: 0,
        import: None,
    };
    (harvest, why)
}

/// The addresses of harvests.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/harvests", IMPORT, pages::list)
        .post("/{lang}/projects/harvests", IMPORT, pages::add)
        .get("/{lang}/projects/harvests/{harvest}", IMPORT, pages::show)
        .post("/{lang}/projects/harvests/{harvest}", IMPORT, pages::change)
        .post("/{lang}/projects/harvests/{harvest}/acts", IMPORT, pages::act)
}
