//! One operation of the interface: where it is, what it takes and what it answers, as plain values.

use axum::{handler::Handler, http::Method};
use kit::web::{Routes, State};
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};

use crate::{asked::Rules, words::Words};

/// An operation.
pub(crate) struct Operation {
    /// Its name in the document: `listBodies`.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The address, with the places of the route's pattern.
    pub path: &'static str,
    /// The action that the policy table is asked for.
    pub action: &'static str,
    /// The scope that a token needs for it.
    pub scope: &'static str,
    /// Whether one must have signed in.
    pub is_closed: bool,
    /// The noun that it is about, for the order of the document.
    pub noun: &'static str,
    /// What it does.
    pub summary: fn(Words) -> String,
    /// The places of its address, each with an example from the demonstration record.
    pub places: &'static [(&'static str, &'static str)],
    /// What a list can be asked; `None` where it is no list.
    pub rules: Option<Rules>,
    /// The form of what is sent.
    pub sends: Option<Shape>,
    /// What is answered where it succeeds: each status with its form; no form where the answer has no body.
    pub answers: Vec<(u16, Option<Shape>)>,
    /// The statuses of the refusals that are its own. Those that any operation may give are added by the document.
    pub refusals: &'static [u16],
}

/// The form of a record: its name and how its schema, with all that it is made of, is gathered.
#[derive(Clone)]
pub(crate) struct Shape {
    /// The name in the document.
    pub name: String,
    /// Whether it is a page of a list of such records.
    pub is_list: bool,
    /// Gathers the schemas.
    pub gather: fn(&mut Vec<(String, RefOr<Schema>)>),
}

impl Shape {
    /// One record.
    pub(crate) fn of<T: ToSchema>() -> Shape {
        Shape { name: T::name().into_owned(), is_list: false, gather: gather::<T> }
    }

    /// A page of such records.
    pub(crate) fn page_of<T: ToSchema>() -> Shape {
        Shape { is_list: true, ..Shape::of::<T>() }
    }
}

fn gather<T: ToSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    schemas.push((T::name().into_owned(), T::schema()));
    T::schemas(schemas);
}

/// All operations, with the routes that lead to them.
#[derive(Default)]
pub(crate) struct Table {
    operations: Vec<Operation>,
    routes: Routes,
}

impl Table {
    /// Adds an operation with its handler.
    ///
    /// # Panics
    /// Where the method is none that a route can have.
    pub(crate) fn with<H, T>(mut self, operation: Operation, handler: H) -> Table
    where
        H: Handler<T, State>,
        T: 'static,
    {
        let Operation { path, action, .. } = operation;
        self.routes = match operation.method {
            Method::GET => self.routes.get(path, action, handler),
            Method::POST => self.routes.post(path, action, handler),
            Method::PUT => self.routes.put(path, action, handler),
            Method::PATCH => self.routes.patch(path, action, handler),
            Method::DELETE => self.routes.delete(path, action, handler),
            other => unreachable!("no route takes {other}"),
        };
        self.operations.push(operation);
        self
    }

    /// Adds the operations of another table.
    pub(crate) fn and(mut self, other: Table) -> Table {
        self.operations.extend(other.operations);
        self.routes = self.routes.and(other.routes);
        self
    }

    /// The operations.
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The routes.
    pub(crate) fn routes(self) -> Routes {
        self.routes
    }
}

impl Operation {
    /// A list that anyone may read.
    pub(crate) fn list<T: ToSchema>(
        (id, noun): (&'static str, &'static str),
        path: &'static str,
        action: &'static str,
        summary: fn(Words) -> String,
        rules: Rules,
    ) -> Operation {
        Operation {
            id,
            method: Method::GET,
            path,
            action,
            scope: "read",
            is_closed: false,
            noun,
            summary,
            places: &[],
            rules: Some(rules),
            sends: None,
            answers: vec![(200, Some(Shape::page_of::<T>()))],
            refusals: &[422],
        }
    }

    /// A record that anyone may read.
    pub(crate) fn record<T: ToSchema>(
        (id, noun): (&'static str, &'static str),
        path: &'static str,
        action: &'static str,
        summary: fn(Words) -> String,
        places: &'static [(&'static str, &'static str)],
    ) -> Operation {
        Operation {
            id,
            method: Method::GET,
            path,
            action,
            scope: "read",
            is_closed: false,
            noun,
            summary,
            places,
            rules: None,
            sends: None,
            answers: vec![(200, Some(Shape::of::<T>()))],
            refusals: &[404, 422],
        }
    }

    /// A change, by one who may decide about readings; what is its own is set by the caller.
    pub(crate) fn write(
        path: &'static str,
        summary: fn(Words) -> String,
        places: &'static [(&'static str, &'static str)],
    ) -> Operation {
        Operation {
            id: "",
            method: Method::POST,
            path,
            action: "readings.manage",
            scope: "readings.write",
            is_closed: true,
            noun: "readings",
            summary,
            places,
            rules: None,
            sends: None,
            answers: Vec::new(),
            refusals: &[],
        }
    }

    /// The same for those who may do the action only.
    pub(crate) fn closed(mut self) -> Operation {
        self.is_closed = true;
        self
    }

    /// The same list under a thing that may not be there.
    pub(crate) fn at(mut self, places: &'static [(&'static str, &'static str)]) -> Operation {
        self.places = places;
        self.refusals = &[404, 422];
        self
    }
}
