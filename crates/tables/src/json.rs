//! JSON: a list of objects, at the top or under names (`{"items": [{…}]}`). An object becomes a row as it is read: what stands
//! deeper gets a name with dots (`organisation.name`), and what stands under one name several times is joined by semicolons.

use std::{collections::HashMap, fmt, ops::ControlFlow};

use serde::de::{Deserialize, DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::{Each, Fault, Limits, Record, fits, named};

/// What stands between the values of one name.
const BETWEEN: &str = "; ";
/// How deep the list of rows may stand under names.
const DEEPEST_LIST: usize = 3;

pub(crate) fn header(bytes: &[u8], limits: &Limits) -> Result<Vec<String>, Fault> {
    let names = names(bytes, limits)?;
    if names.is_empty() { Err(Fault::Empty) } else { Ok(named(names)) }
}

pub(crate) fn each(bytes: &[u8], header: &[String], limits: &Limits, each: Each<'_>) -> Result<(), Fault> {
    // The names are made the same way as those of the header, so that each is at its place.
    let places: HashMap<String, usize> =
        names(bytes, limits)?.into_iter().enumerate().map(|(place, name)| (name, place)).collect();
    items(bytes, limits, &mut |number, item| {
        let mut cells = vec![String::new(); header.len()];
        for (name, value) in item {
            if let Some(cell) = places.get(&name).and_then(|place| cells.get_mut(*place)) {
                *cell = value;
            }
        }
        match cells.iter().all(String::is_empty) {
            true => ControlFlow::Continue(()),
            false => each(number, Record::Cells(cells)),
        }
    })
}

/// The names of all values, in the order in which they are met.
fn names(bytes: &[u8], limits: &Limits) -> Result<Vec<String>, Fault> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut names: Vec<String> = Vec::new();
    items(bytes, limits, &mut |_, item| {
        for (name, _) in item {
            if !places.contains_key(&name) {
                places.insert(name.clone(), names.len());
                names.push(name);
            }
        }
        if names.len() > limits.columns { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    if names.len() > limits.columns { Err(Fault::TooManyColumns(limits.columns)) } else { Ok(names) }
}

type Item = Vec<(String, String)>;
type Give<'a> = &'a mut dyn FnMut(u64, Item) -> ControlFlow<()>;

/// Hands over each object.
fn items(bytes: &[u8], limits: &Limits, give: Give<'_>) -> Result<(), Fault> {
    let mut walk = Walk { limits, give, number: 0, stopped: false, fault: None };
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let read = Items { walk: &mut walk, depth: 0 }.deserialize(&mut reader);
    if let Some(fault) = walk.fault {
        return Err(fault);
    }
    if walk.stopped {
        return Ok(());
    }
    read.and_then(|()| reader.end()).map_err(|error| Fault::Damaged(error.to_string()))
}

struct Walk<'a> {
    limits: &'a Limits,
    give: Give<'a>,
    number: u64,
    stopped: bool,
    fault: Option<Fault>,
}

/// A value that is or holds the list of rows.
struct Items<'w, 'a> {
    walk: &'w mut Walk<'a>,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Items<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.depth > DEEPEST_LIST { IgnoredAny::deserialize(from).map(drop) } else { from.deserialize_any(self) }
    }
}

impl<'de> Visitor<'de> for Items<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let walk = self.walk;
        loop {
            let mut row = Row { item: Vec::new(), places: HashMap::new(), number: walk.number + 1 };
            let seed = Value { row: &mut row, walk: &mut *walk, path: String::new(), depth: 0 };
            if list.next_element_seed(seed)?.is_none() {
                return Ok(());
            }
            walk.number += 1;
            if !row.item.is_empty() && (walk.give)(walk.number, row.item) == ControlFlow::Break(()) {
                walk.stopped = true;
                return Err(A::Error::custom("stopped"));
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while map.next_key::<IgnoredAny>()?.is_some() {
            map.next_value_seed(Items { walk: &mut *self.walk, depth: self.depth + 1 })?;
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

struct Row {
    item: Item,
    places: HashMap<String, usize>,
    number: u64,
}

/// A value of a row, under its path.
struct Value<'w, 'a> {
    row: &'w mut Row,
    walk: &'w mut Walk<'a>,
    path: String,
    depth: usize,
}

impl Value<'_, '_> {
    /// Puts a value under the path. A bare value in the list of rows is no row.
    fn put<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        let value = value.trim();
        if self.path.is_empty() || value.is_empty() {
            return Ok(());
        }
        let limits = self.walk.limits;
        let cell = match self.row.places.get(&self.path) {
            Some(place) => {
                let cell = &mut self.row.item[*place].1;
                cell.push_str(BETWEEN);
                cell.push_str(value);
                &*cell
            }
            None => {
                self.row.places.insert(self.path.clone(), self.row.item.len());
                self.row.item.push((self.path, value.to_owned()));
                value
            }
        };
        if self.row.places.len() > limits.columns {
            self.walk.fault = Some(Fault::TooManyColumns(limits.columns));
        } else if let Err(fault) = fits(cell, self.row.number, limits) {
            self.walk.fault = Some(fault);
        }
        if self.walk.fault.is_some() { Err(E::custom("refused")) } else { Ok(()) }
    }

    fn deeper<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > self.walk.limits.depth {
            self.walk.fault = Some(Fault::TooDeep);
            return Err(E::custom("too deep"));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: serde::de::Error>(self, truth: bool) -> Result<(), E> {
        self.put(if truth { "true" } else { "false" })
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<(), E> {
        self.put(&number.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<(), E> {
        self.put(&number.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<(), E> {
        self.put(&number.to_string())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.put(&text.replace("\r\n", "\n"))
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        self.deeper()?;
        loop {
            let seed = Value { row: &mut *self.row, walk: &mut *self.walk, path: self.path.clone(), depth: self.depth };
            if list.next_element_seed(seed)?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.deeper()?;
        while let Some(name) = map.next_key::<String>()? {
            let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
            if let Err(fault) = fits(&path, self.row.number, self.walk.limits) {
                self.walk.fault = Some(fault);
                return Err(A::Error::custom("refused"));
            }
            map.next_value_seed(Value { row: &mut *self.row, walk: &mut *self.walk, path, depth: self.depth })?;
        }
        Ok(())
    }
}
