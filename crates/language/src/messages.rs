//! The messages of one part of the platform, rendered from Fluent. The functions that `catalogue` writes at build
//! time call this; nobody else needs to.

#[cfg(test)]
mod tests;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{
    Arg, Lang,
    formats::{PerLang, grouped},
    plural,
};

/// The messages of one part of the platform in the six languages, embedded in the program.
pub struct Messages {
    sources: [(Lang, &'static str); 6],
    bundles: PerLang<Bundle>,
}

type Bundle = FluentBundle<FluentResource>;

impl Messages {
    /// The messages in the six languages, from the text of their catalogues.
    pub const fn new(sources: [(Lang, &'static str); 6]) -> Messages {
        Messages { sources, bundles: PerLang::new() }
    }

    /// A message (or an attribute of one) in a language. What stands for a variable is isolated, so that it keeps
    /// its own direction; see [`crate::strip_isolates`] for where that may not be.
    ///
    /// Nothing here fails: a message that does not exist reads `⟨its-id⟩`, a variable without value `{$its-name}`.
    /// The checks at build time leave no way to either.
    pub fn format(&self, lang: Lang, id: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> String {
        let bundle = self.bundles.get(lang, || self.bundle(lang));
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        });
        let Some(pattern) = pattern else {
            return match attribute {
                None => format!("⟨{id}⟩"),
                Some(attribute) => format!("⟨{id}.{attribute}⟩"),
            };
        };
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.as_fluent(lang))).collect();
        // An error has already put a visible mark into the text.
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    fn bundle(&self, lang: Lang) -> Bundle {
        let source = self.sources.iter().find(|(code, _)| *code == lang).map_or("", |(_, source)| *source);
        // A resource with errors still holds all that could be understood.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let mut bundle = Bundle::new_concurrent(lang.code().parse().into_iter().collect());
        bundle.add_resource_overriding(resource);
        bundle.add_function("NUMBER", number).expect("a new bundle has no functions yet");
        bundle.set_formatter(Some(match lang {
            Lang::Ar => |value, _| shown(Lang::Ar, value),
            Lang::Zh => |value, _| shown(Lang::Zh, value),
            Lang::En => |value, _| shown(Lang::En, value),
            Lang::Fr => |value, _| shown(Lang::Fr, value),
            Lang::Ru => |value, _| shown(Lang::Ru, value),
            Lang::Es => |value, _| shown(Lang::Es, value),
        }));
        bundle
    }
}

/// How a number in a message is written; other values are written as they are.
fn shown(lang: Lang, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number = plural::uncounted(number);
    let digits = match number.options.maximum_fraction_digits {
        Some(most) if number.value.fract() != 0.0 => format!("{:.most$}", number.value),
        _ => number.as_string().into_owned(),
    };
    Some(if number.options.use_grouping { grouped(lang, &digits) } else { digits })
}

/// Fluent's own `NUMBER`, but words pass as they are: a year may come as either.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => {
            let mut number = number.clone();
            number.options.merge(named);
            FluentValue::Number(number)
        }
        Some(FluentValue::String(words)) => FluentValue::String(words.clone()),
        _ => FluentValue::Error,
    }
}
