//! The code lists of projects in the Stocktaking: what kind of activity, how far it reaches, how it stands, for whom it is, and
//! which objectives of the Global Digital Compact it serves. Lists only; what a project is belongs to its own crate.

use crate::codes::codes;

codes! {
    /// What kind of activity is reported.
    ActivityType in "activity_types.json" {
        /// Something with a beginning and an end.
        Project = "project",
        /// Several projects under one roof, or work without an end.
        Programme = "programme",
        /// Courses and other training.
        Training = "training",
        /// A conference or another event.
        Event = "event",
        /// A website or an online service.
        Website = "website",
        /// Guidelines.
        Guidelines = "guidelines",
        /// A toolkit.
        Toolkit = "toolkit",
        /// A publication.
        Publication = "publication",
        /// A policy, strategy or law.
        Policy = "policy",
        /// Anything else.
        Other = "other",
    }
}

codes! {
    /// How far an activity reaches.
    Coverage in "coverages.json" {
        /// Several regions or the whole world.
        International = "international",
        /// Several States of one region.
        Regional = "regional",
        /// One State.
        National = "national",
        /// A place within a State.
        Local = "local",
    }
}

codes! {
    /// How an activity stands.
    ProjectStatus in "project_statuses.json" {
        /// Not begun.
        Planned = "planned",
        /// Under way.
        Ongoing = "ongoing",
        /// Ended as it was meant to.
        Completed = "completed",
    }
}

codes! {
    /// For whom an activity is.
    Beneficiary in "beneficiaries.json" {
        /// Children.
        Children = "children",
        /// Young people.
        Youth = "youth",
        /// Women and girls.
        Women = "women",
        /// Older people.
        OlderPeople = "older-people",
        /// People with disabilities.
        Disabilities = "persons-with-disabilities",
        /// Indigenous peoples.
        Indigenous = "indigenous-peoples",
        /// People who live in remote or rural places.
        Remote = "remote-and-rural-communities",
        /// Poor people.
        Poor = "the-poor",
        /// People without work.
        Unemployed = "the-unemployed",
        /// Migrants, refugees and displaced people.
        Migrants = "migrants-and-refugees",
        /// Teachers and students.
        Education = "teachers-and-students",
        /// Health workers and patients.
        Health = "health-workers-and-patients",
        /// Farmers and fishers.
        Farmers = "farmers-and-fishers",
        /// Small enterprises.
        SmallEnterprises = "small-enterprises",
        /// Public servants.
        PublicServants = "public-servants",
        /// Everybody.
        Everybody = "general-public",
    }
}

codes! {
    /// The objectives of the Global Digital Compact.
    CompactObjective in "compact_objectives.json" {
        /// Close all digital divides.
        Divides = "GDC1",
        /// Inclusion in and benefits from the digital economy.
        Economy = "GDC2",
        /// An inclusive, open, safe and secure digital space.
        Space = "GDC3",
        /// Responsible and equitable data governance.
        Data = "GDC4",
        /// Governance of artificial intelligence.
        Intelligence = "GDC5",
    }
}
