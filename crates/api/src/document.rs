//! The document that describes the interface: OpenAPI 3.1, made from the table of operations and the schemas of the forms.

use std::collections::BTreeMap;

use language::Lang;
use serde_json::{Map, Value, json};

use crate::{
    asked::{LONGEST, MOST, Rules, USUAL, Values, codes},
    operation::{Operation, Shape},
    table,
    words::Words,
};

/// The refusals that any operation may give: a token that is none, one that does not reach so far, too many requests, and
/// our own trouble.
const ANY: &[u16] = &[401, 403, 429, 500, 503];

/// The document, its summaries in a language.
pub fn document(lang: Lang, base_url: &str) -> Value {
    let words = Words(lang);
    let table = table::table();
    let mut paths: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut schemas = BTreeMap::from([("Problem".to_owned(), problem_schema())]);
    for operation in table.operations() {
        let shapes = operation.answers.iter().filter_map(|(_, shape)| shape.as_ref()).chain(&operation.sends);
        shapes.for_each(|shape| gather(shape, &mut schemas));
        let methods = paths.entry(pattern(operation.path)).or_default();
        methods.insert(operation.method.as_str().to_lowercase(), described(operation, words));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": words.api_title(),
            "version": "1",
            "summary": words.api_lead(),
            "description": words.api_promise(),
            "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
        },
        "servers": [{ "url": base_url }],
        "tags": tags(&table.operations().iter().map(|operation| operation.noun).collect::<Vec<_>>()),
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": { "Problem": problem() },
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer", "description": words.api_tokens() },
            },
        },
    })
}

/// The address as the document writes it: a place that takes slashes is a place like others.
pub(crate) fn pattern(path: &str) -> String {
    path.replace("{*", "{")
}

fn tags(nouns: &[&str]) -> Value {
    let mut seen: Vec<&str> = Vec::new();
    nouns.iter().for_each(|noun| {
        if !seen.contains(noun) {
            seen.push(noun);
        }
    });
    seen.into_iter().map(|noun| json!({ "name": noun })).collect()
}

fn described(operation: &Operation, words: Words) -> Value {
    let mut described = json!({
        "operationId": operation.id,
        "tags": [operation.noun],
        "summary": (operation.summary)(words),
        "parameters": parameters(operation),
        "responses": responses(operation),
        "security": security(operation),
    });
    if let Some(shape) = &operation.sends {
        described["requestBody"] = json!({
            "required": true,
            "content": { "application/json": { "schema": reference(&shape.name) } },
        });
    }
    described
}

/// Who may read anything may do so without a token; with one, it must reach so far.
fn security(operation: &Operation) -> Value {
    let token = json!({ "token": [operation.scope] });
    if operation.is_closed { json!([token]) } else { json!([{}, token]) }
}

fn parameters(operation: &Operation) -> Vec<Value> {
    let places = operation.places.iter().map(|(name, example)| {
        json!({ "name": name, "in": "path", "required": true, "schema": place(name), "example": example })
    });
    let mut parameters: Vec<Value> = places.collect();
    if let Some(rules) = operation.rules {
        parameters.extend(asked(rules));
    }
    if operation.noun != "description" || operation.rules.is_some() {
        parameters.push(query("lang", "The language of what exists in several.", one_of(&codes(&Lang::ALL))));
    }
    parameters
}

fn place(name: &str) -> Value {
    if name == "number" {
        json!({ "type": "integer", "minimum": 1, "maximum": 100_000 })
    } else {
        json!({ "type": "string", "minLength": 1 })
    }
}

fn asked(rules: Rules) -> Vec<Value> {
    let mut parameters = Vec::new();
    let text = json!({ "type": "string", "maxLength": LONGEST, "pattern": r"^[^\u0000-\u001f\u007f-\u009f]*$" });
    if rules.searches {
        parameters.push(query("q", "Words that each record must have, in any language.", text.clone()));
    }
    for choice in rules.choices {
        let schema = match choice.values {
            Values::Codes(all) => one_of(&all()),
            Values::Number => json!({ "type": "integer", "minimum": 0, "maximum": i64::MAX }),
            Values::Day => json!({ "type": "string", "format": "date" }),
            Values::Id => text.clone(),
        };
        parameters.push(query(choice.name, choice.about, schema));
    }
    if !rules.sorts.is_empty() {
        parameters.push(query("sort", "The order.", one_of(&codes(rules.sorts))));
    }
    let limit = json!({ "type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL });
    parameters.push(query("limit", "How many records at most.", limit));
    let after = json!({ "type": "string" });
    let about =
        "Where to go on: the cursor in the address `next` of the page before. It belongs to that list and question.";
    parameters.push(query("after", about, after));
    parameters
}

fn query(name: &str, about: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "description": about, "schema": schema })
}

fn one_of(codes: &[String]) -> Value {
    json!({ "type": "string", "enum": codes })
}

fn responses(operation: &Operation) -> Value {
    let mut responses = Map::new();
    for (status, shape) in &operation.answers {
        responses.insert(status.to_string(), answered(*status, shape.as_ref(), operation.noun == "description"));
    }
    if operation.method == axum::http::Method::GET {
        responses.insert("304".to_owned(), json!({ "description": "What `If-None-Match` names is still so." }));
    }
    let mut refusals: Vec<u16> = operation.refusals.iter().chain(ANY).copied().collect();
    refusals.sort_unstable();
    for status in refusals {
        responses.insert(status.to_string(), json!({ "$ref": "#/components/responses/Problem" }));
    }
    Value::Object(responses)
}

fn answered(status: u16, shape: Option<&Shape>, is_document: bool) -> Value {
    let mut answered = json!({
        "description": if status == 201 { "Done; `Location` says where it is." } else { "Here it is." },
        "headers": { "ETag": { "description": "Names these very bytes.", "schema": { "type": "string" } } },
    });
    let schema = match shape {
        Some(shape) if shape.is_list => page(&shape.name),
        Some(shape) => reference(&shape.name),
        None if is_document => json!({ "type": "object" }),
        None => return json!({ "description": "Done." }),
    };
    if shape.is_some_and(|shape| shape.is_list) {
        let about = "The next page, as RFC 8288 writes it, where there is one.";
        answered["headers"]["Link"] = json!({ "description": about, "schema": { "type": "string" } });
    }
    answered["content"] = json!({ "application/json": { "schema": schema } });
    answered
}

fn page(of: &str) -> Value {
    json!({
        "type": "object",
        "required": ["items", "total", "next"],
        "properties": {
            "items": { "type": "array", "items": reference(of) },
            "total": { "type": "integer", "description": "How many there are on all pages." },
            "next": { "type": ["string", "null"], "format": "uri", "description": "The address of the next page; null on the last." },
        },
    })
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn gather(shape: &Shape, schemas: &mut BTreeMap<String, Value>) {
    let mut found = Vec::new();
    (shape.gather)(&mut found);
    for (name, schema) in found {
        schemas.entry(name).or_insert_with(|| serde_json::to_value(schema).unwrap_or_default());
    }
}

/// A refusal, as an answer.
fn problem() -> Value {
    json!({
        "description": "It was not done, and why (RFC 9457).",
        "content": { "application/problem+json": { "schema": reference("Problem") } },
    })
}

fn problem_schema() -> Value {
    json!({
        "type": "object",
        "description": "Why something was not done, as RFC 9457 writes it.",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "format": "uri", "description": "The kind of problem: an address that explains it." },
            "title": { "type": "string", "description": "What happened, in the reader's language." },
            "status": { "type": "integer", "description": "The status of the answer." },
            "detail": { "type": "string", "description": "What to do." },
            "errors": {
                "type": "array",
                "description": "What is wrong with which field.",
                "items": {
                    "type": "object",
                    "required": ["field", "message"],
                    "properties": {
                        "field": { "type": "string", "description": "The field or parameter; empty for the whole." },
                        "message": { "type": "string", "description": "What is wrong and what to do." },
                        "parameter": { "type": "string", "description": "The parameter of the address." },
                        "pointer": { "type": "string", "description": "The place in what was sent (RFC 6901)." },
                    },
                },
            },
        },
    })
}
