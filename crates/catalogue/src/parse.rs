//! One language's file: its messages and terms by id, and what is wrong with the file taken by itself.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Attribute, Entry, Pattern},
    parser,
};

use crate::{
    Problem,
    pattern::{Reference, Shape, offset_in},
    plural,
};

/// The messages of one language.
pub struct File<'s> {
    lang: &'s str,
    source: &'s str,
    /// What the file defines: `register-count`, `register-count.label`, `-body`, `-body.gender`.
    pub patterns: BTreeMap<String, Defined>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// One pattern and the line on which it is defined.
pub struct Defined {
    /// The line of its name, counted from 1.
    pub line: usize,
    /// What it uses.
    pub shape: Shape,
}

impl<'s> File<'s> {
    /// Reads one language's file and checks all that can be checked without the other five.
    pub fn parse(lang: &'s str, source: &'s str) -> File<'s> {
        let mut file = File { lang, source, patterns: BTreeMap::new(), problems: Vec::new() };
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = file.line_at(error.pos.start);
                    file.problem(Some(line), "", format!("cannot be understood: {}", error.kind));
                }
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    file.define(message.id.name, message.id.name, message.value.as_ref(), &message.attributes);
                }
                Entry::Term(term) => {
                    file.define(&format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes);
                }
                // Junk comes with an error, reported above.
                _ => {}
            }
        }
        file.check_references();
        file.check_plurals();
        file
    }

    /// The variables of a pattern, with those of the messages that it refers to. A term sees only the arguments
    /// written at its reference.
    pub fn variables(&self, name: &str) -> BTreeSet<String> {
        self.reached(name)
            .into_iter()
            .filter(|reached| !reached.starts_with('-') || *reached == name)
            .filter_map(|reached| self.patterns.get(reached))
            .flat_map(|defined| defined.shape.variables.iter().cloned())
            .collect()
    }

    /// Adds a problem of this file.
    pub fn problem(&mut self, line: Option<usize>, subject: &str, fault: impl Into<String>) {
        let (lang, subject) = (self.lang.to_owned(), subject.to_owned());
        self.problems.push(Problem { lang, line, subject, fault: fault.into() });
    }

    /// The line of a byte offset, counted from 1.
    pub fn line_at(&self, offset: usize) -> usize {
        let before = self.source.as_bytes().get(..offset).unwrap_or(self.source.as_bytes());
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }

    fn define(&mut self, id: &str, name: &str, value: Option<&Pattern<&str>>, attributes: &[Attribute<&str>]) {
        let line = self.line_at(offset_in(self.source, name));
        let has_value = value.is_some();
        let is_again = self.patterns.keys().any(|known| known == id || known.split('.').next() == Some(id));
        if is_again {
            return self.problem(Some(line), id, "is defined twice");
        }
        if let Some(value) = value {
            self.add(id.to_owned(), line, value);
        }
        for attribute in attributes {
            let name = format!("{id}.{}", attribute.id.name);
            let line = self.line_at(offset_in(self.source, attribute.id.name));
            if self.patterns.contains_key(&name) {
                self.problem(Some(line), &name, "is defined twice");
            } else {
                self.add(name, line, &attribute.value);
            }
        }
        if !has_value && attributes.is_empty() {
            self.problem(Some(line), id, "is empty");
        }
    }

    fn add(&mut self, name: String, line: usize, value: &Pattern<&str>) {
        let shape = Shape::of(value, self.source);
        if shape.is_blank {
            self.problem(Some(line), &name, "is empty");
        }
        for function in &shape.unknown_functions {
            self.problem(Some(line), &name, format!("calls {function}(), which does not exist; only NUMBER() does"));
        }
        self.patterns.insert(name, Defined { line, shape });
    }

    fn check_references(&mut self) {
        let mut found = Vec::new();
        for (name, defined) in &self.patterns {
            for reference in &defined.shape.references {
                let target = reference.target();
                if !self.patterns.contains_key(&target) {
                    found.push((defined.line, name.clone(), format!("refers to `{target}`, which this file lacks")));
                } else if self.reached(&target).contains(name.as_str()) {
                    found.push((defined.line, name.clone(), format!("refers to itself through `{target}`")));
                }
            }
        }
        for (line, name, fault) in found {
            self.problem(Some(line), &name, fault);
        }
    }

    fn check_plurals(&mut self) {
        let mut found = Vec::new();
        for (name, defined) in &self.patterns {
            for select in &defined.shape.selects {
                let line = self.line_at(select.offset);
                let variable = &select.variable;
                for category in plural::lacking(self.lang, select.rule, &select.keys) {
                    found.push((line, name.clone(), format!("lacks the plural form [{category}] of ${variable}")));
                }
                for category in plural::unknown(self.lang, select.rule, &select.keys) {
                    let fault =
                        format!("has a plural form [{category}] of ${variable}, which “{}” never uses", self.lang);
                    found.push((line, name.clone(), fault));
                }
            }
        }
        for (line, name, fault) in found {
            self.problem(Some(line), &name, fault);
        }
    }

    /// The pattern itself and everything that it refers to, directly or not.
    fn reached<'f>(&'f self, name: &'f str) -> BTreeSet<&'f str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![name];
        while let Some(name) = waiting.pop() {
            let Some((name, defined)) = self.patterns.get_key_value(name) else { continue };
            if !reached.insert(name.as_str()) {
                continue;
            }
            for reference in &defined.shape.references {
                if let Some((target, _)) = self.patterns.get_key_value(&reference.target()) {
                    waiting.push(target);
                }
            }
        }
        reached
    }
}

impl Reference {
    /// The name under which a file defines what is referred to.
    fn target(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.clone(),
        }
    }
}
