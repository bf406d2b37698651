//! A role that a person holds in a part of the process, from one day to another.

use jiff::civil::Date;
use kit::web;

use crate::Role;

/// A grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its id.
    pub id: String,
    /// Who holds it.
    pub account: String,
    /// Which role.
    pub role: Role,
    /// Where: `body/cwg-wsis`, `region/AFR`, or empty for the whole process.
    pub place: String,
    /// The region that a vice-chair of a body stands for, a code of the administrative regions or of those of the Bureau.
    pub region: Option<String>,
    /// The first day.
    pub first_day: Date,
    /// The last day, where one is set.
    pub last_day: Option<Date>,
    /// The id of who granted it.
    pub granted_by: String,
    /// Whether it was withdrawn.
    pub is_withdrawn: bool,
}

impl Grant {
    /// Whether it gives its rights on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        !self.is_withdrawn && self.first_day <= day && self.last_day.is_none_or(|last| day <= last)
    }

    /// What the policy table is asked with.
    pub fn for_policy(&self) -> web::Grant {
        web::Grant::on(self.role.code(), self.place.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grant_gives_its_rights_from_its_first_day_to_its_last() {
        let day = |day| jiff::civil::date(2018, 4, day);
        let grant = Grant {
            id: String::new(),
            account: String::new(),
            role: Role::Chair,
            place: "body/cwg-wsis".to_owned(),
            region: None,
            first_day: day(2),
            last_day: Some(day(4)),
            granted_by: String::new(),
            is_withdrawn: false,
        };

        assert_eq!([1, 2, 4, 5].map(|d| grant.holds_on(day(d))), [false, true, true, false]);
        assert!(Grant { last_day: None, ..grant.clone() }.holds_on(day(30)));
        assert!(!Grant { is_withdrawn: true, ..grant }.holds_on(day(3)));
    }
}
