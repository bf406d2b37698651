//! Walks over the whole application, each a file by what it looks at.

mod api;
mod backup;
mod bad_input;
mod browser;
mod calendar;
mod commands;
mod contributions;
mod corpora;
mod follow_up;
mod formats;
mod html;
mod judged_api;
mod mail;
mod page_cache;
mod pages;
mod passkeys;
mod plans;
mod policy;
mod providers;
mod reports;
mod security;
mod statements;
mod tagging;
mod tokens;
mod ways;
