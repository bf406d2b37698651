/// The messages of this part of the platform in one language.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub ::language::Lang);

static MESSAGES: ::language::Messages = ::language::Messages::new([
    (::language::Lang::Ar, "found = { $count ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] { $count } *new* { $type }\n}\n    .label = Said “so\" in ar\nall-of-it = { found }!\n"),
    (::language::Lang::Zh, "found = { $count } { $type }\n    .label = Said “so\" in zh\nall-of-it = { found }!\n"),
    (::language::Lang::En, "found = { $count ->\n    [one] one\n   *[other] { $count } *new* { $type }\n}\n    .label = Said “so\" in en\nall-of-it = { found }!\n"),
    (::language::Lang::Fr, "found = { $count ->\n    [one] one\n   *[other] { $count } *new* { $type }\n}\n    .label = Said “so\" in fr\nall-of-it = { found }!\n"),
    (::language::Lang::Ru, "found = { $count ->\n    [one] one\n    [few] few\n    [many] many\n   *[other] { $count } *new* { $type }\n}\n    .label = Said “so\" in ru\nall-of-it = { found }!\n"),
    (::language::Lang::Es, "found = { $count ->\n    [one] one\n   *[other] { $count } *new* { $type }\n}\n    .label = Said “so\" in es\nall-of-it = { found }!\n"),
]);

#[allow(clippy::too_many_arguments, reason = "one argument for each variable of a message")]
impl Words {
    /// “{found}!”
    pub fn all_of_it(self, count: impl Into<::language::Arg>, type_: impl Into<::language::Arg>) -> String {
        MESSAGES.format(self.0, "all-of-it", None, &[("count", count.into()), ("type", type_.into())])
    }

    /// “{$count} \*new\* {$type}”
    pub fn found(self, count: impl Into<::language::Arg>, type_: impl Into<::language::Arg>) -> String {
        MESSAGES.format(self.0, "found", None, &[("count", count.into()), ("type", type_.into())])
    }

    /// “Said “so" in en”
    pub fn found_label(self) -> String {
        MESSAGES.format(self.0, "found", Some("label"), &[])
    }

}
