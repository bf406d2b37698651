//! What one pattern (the value of a message, of an attribute, of a term) uses: variables, selects, references.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::plural::{CATEGORIES, Rule};

/// What a pattern uses, at any depth, without following its references.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// Names of variables, without the dollar.
    pub variables: BTreeSet<String>,
    /// Every select on a variable.
    pub selects: Vec<Select>,
    /// Every reference to another message or to a term.
    pub references: Vec<Reference>,
    /// Names of functions called that a bundle does not have.
    pub unknown_functions: BTreeSet<String>,
    /// Whether there is anything to read in it.
    pub is_blank: bool,
    /// The pattern on one line, with the default variant of each select.
    pub preview: String,
}

/// One select on a variable.
#[derive(Clone, Debug)]
pub struct Select {
    /// The variable chosen by.
    pub variable: String,
    /// How it chooses.
    pub rule: Rule,
    /// The keys of its variants.
    pub keys: BTreeSet<String>,
    /// Where the first key stands in the source, in bytes.
    pub offset: usize,
}

/// A reference to another entry of the same file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// `other`, or `-term`.
    pub id: String,
    /// The attribute referred to, if not the value.
    pub attribute: Option<String>,
}

impl Shape {
    /// Reads `pattern`, which was parsed from `source`.
    pub fn of(pattern: &Pattern<&str>, source: &str) -> Shape {
        let mut shape = Shape::default();
        shape.preview = shape.pattern(pattern, source);
        shape.is_blank = shape.preview.trim().is_empty();
        shape
    }

    /// Collects from a pattern; returns how it reads.
    fn pattern(&mut self, pattern: &Pattern<&str>, source: &str) -> String {
        let mut reads = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => reads.push_str(value),
                PatternElement::Placeable { expression } => reads.push_str(&self.expression(expression, source)),
            }
        }
        reads
    }

    fn expression(&mut self, expression: &Expression<&str>, source: &str) -> String {
        match expression {
            Expression::Inline(inline) => self.inline(inline, source),
            Expression::Select { selector, variants } => {
                self.inline(selector, source);
                self.select(selector, variants, source);
                let mut reads = String::new();
                for variant in variants {
                    let variant_reads = self.pattern(&variant.value, source);
                    if variant.default {
                        reads = variant_reads;
                    }
                }
                reads
            }
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>], source: &str) {
        let Some((variable, is_ordinal)) = chosen_by(selector) else { return };
        let is_plural = variants.iter().all(|variant| match variant.key {
            VariantKey::Identifier { name } => CATEGORIES.contains(&name),
            VariantKey::NumberLiteral { .. } => true,
        });
        let rule = match (is_plural, is_ordinal) {
            (false, _) => Rule::Keys,
            (true, false) => Rule::Cardinal,
            (true, true) => Rule::Ordinal,
        };
        let names = || variants.iter().map(|variant| key_name(&variant.key));
        let offset = names().next().map_or(0, |name| offset_in(source, name));
        self.selects.push(Select {
            variable: variable.to_owned(),
            rule,
            keys: names().map(str::to_owned).collect(),
            offset,
        });
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, source: &str) -> String {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (*value).to_owned()
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                format!("{{${}}}", id.name)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, source),
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.unknown_functions.insert(id.name.to_owned());
                }
                self.arguments(arguments, source)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                self.references.push(Reference { id: id.name.to_owned(), attribute });
                format!("{{{}}}", id.name)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                self.references.push(Reference { id: format!("-{}", id.name), attribute });
                if let Some(arguments) = arguments {
                    self.arguments(arguments, source);
                }
                format!("{{-{}}}", id.name)
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>, source: &str) -> String {
        let reads = arguments.positional.iter().map(|argument| self.inline(argument, source)).collect();
        for named in &arguments.named {
            self.inline(&named.value, source);
        }
        reads
    }
}

/// Where `part`, a slice of `source`, begins in it, in bytes.
pub fn offset_in(source: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len())
}

fn key_name<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable that a selector looks at, and whether it takes it as a rank. None for a term's attribute.
fn chosen_by<'s>(selector: &InlineExpression<&'s str>) -> Option<(&'s str, bool)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((id.name, false)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let is_ordinal = arguments.named.iter().any(|named| {
                named.name.name == "type" && named.value == InlineExpression::StringLiteral { value: "ordinal" }
            });
            let (variable, _) = chosen_by(arguments.positional.first()?)?;
            Some((variable, is_ordinal))
        }
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => chosen_by(inline),
            Expression::Select { .. } => None,
        },
        _ => None,
    }
}
