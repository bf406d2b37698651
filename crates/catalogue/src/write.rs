//! A checked catalogue written as Rust: the type `Words` with one function for each message and attribute. The
//! texts are embedded as literals, so that the functions need no file at run time.

use std::fmt::Write;

use crate::check::{Catalogue, Function, is_rust_word};

const HEAD: &str = "\
/// The messages of this part of the platform in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub ::language::Lang);

";

/// The Rust source for a catalogue: `Words` and the texts that it speaks from.
pub fn write(catalogue: &Catalogue) -> String {
    let mut code = HEAD.to_owned();
    code.push_str("static MESSAGES: ::language::Messages = ::language::Messages::new([\n");
    for (lang, source) in &catalogue.sources {
        put(&mut code, format_args!("    (::language::Lang::{}, {source:?}),\n", variant(lang)));
    }
    code.push_str(
        "]);\n\n#[allow(clippy::too_many_arguments, reason = \"one argument for each variable of a message\")]\n",
    );
    code.push_str("impl Words {\n");
    for function in &catalogue.functions {
        put(&mut code, format_args!("{}\n", method(function)));
    }
    code.push_str("}\n");
    code
}

/// Writing to a string cannot fail.
fn put(code: &mut String, text: std::fmt::Arguments<'_>) {
    code.write_fmt(text).expect("a String takes any text");
}

/// The name of the language's variant in `language::Lang`.
fn variant(lang: &str) -> String {
    let mut letters = lang.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

fn method(function: &Function) -> String {
    let Function { message, attribute, variables, english } = function;
    let parameters: String =
        variables.iter().map(|name| format!(", {}: impl Into<::language::Arg>", parameter(name))).collect();
    let arguments: Vec<String> =
        variables.iter().map(|name| format!("({name:?}, {}.into())", parameter(name))).collect();
    format!(
        "    /// “{}”\n    pub fn {}(self{parameters}) -> String {{\n        \
         MESSAGES.format(self.0, {message:?}, {attribute:?}, &[{}])\n    }}\n",
        documented(english),
        function.name(),
        arguments.join(", "),
    )
}

/// The variable's name as a parameter. `$type` becomes `type_`.
fn parameter(variable: &str) -> String {
    let name = variable.replace('-', "_");
    if is_rust_word(&name) { format!("{name}_") } else { name }
}

/// Text that a documentation comment shows as it is.
fn documented(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        if "\\`*_[]<>#&|~".contains(letter) {
            shown.push('\\');
        }
        shown.push(letter);
    }
    shown
}
