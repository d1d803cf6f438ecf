/* SPDX-License-Identifier: MIT */
#include "rules.h"

/* In alphabetical order. */
const struct rule rules[] = {
    {"anchor",
     "Only a single value may have an anchor (&), so that an alias (*) can repeat it. A list or a "
     "map is written out each time: whoever reads an entry sees all of it there.",
     "commands: &all [MAIL, RCPT]", "cause: &typing A typing error."},
    {"bad-code",
     "A code is a reply code of three digits, from 1 to 5 at the start, or an enhanced status code "
     "in any class: X, subject, detail, the numbers without leading zeros and of three digits at "
     "most. What holds in one class alone is a context of it.",
     "code: 5.1.1", "code: X.1.1"},
    {"bad-host",
     "The end of a host name is looked up in lower case: letters, digits and hyphens between "
     "points, "
     "and no point at its start or end.",
     "hosts: [.Example.Net]", "hosts: [example.net]"},
    {"bad-key", "The key of a map is one word, not a list or a map.", "? [a, b]\n: c",
     "name: value"},
    {"bad-name",
     "A name is snake_case: lower-case letters, digits and single underscores, with a letter at "
     "the "
     "start, and at most 64 bytes. C constants and look-ups are made of it.",
     "name: Mailbox-Full", "name: mailbox_full"},
    {"bad-pattern",
     "Under 'when', 'reply' takes a code or a class (\"552\", \"4yz\"), and 'enhanced' a code, a "
     "subject or a class (X.1.1, 5.1.1, X.7.X, 5.X.X).",
     "when: { reply: 4 }", "when: { reply: \"4yz\" }"},
    {"bad-placeholder",
     "A brace in a text starts or ends a placeholder. A brace that is meant as such is doubled.",
     "text: \"Use {this\"", "text: \"Use {{this\""},
    {"bad-sample",
     "A sample is a whole reply as a server sends it: three digits, then a blank or a hyphen. It "
     "stands under a code that it carries.",
     "samples: [\"User unknown\"]", "samples: [\"550 5.1.1 User unknown\"]"},
    {"bad-wording",
     "A wording is one to 32 words that stand in a reply one behind the other. {*} stands for up "
     "to "
     "four words between two others, twice at most.",
     "match: [\"{*} is full\"]", "match: [\"mailbox {*} is full\"]"},
    {"contradiction",
     "The first digit of a reply code says what happened: 2 success, 3 go on, 4 try again, 5 give "
     "up. No disposition and no category may say the contrary, because clients go by the digit.",
     "code: \"550\"\ndisposition: success", "code: \"550\"\ndisposition: fail"},
    {"duplicate-code",
     "A code has one entry in a catalogue, and one in each overlay. Both places are shown: join "
     "them, or give one of them its right code.",
     "- code: \"550\"\n- code: \"550\"", "- code: \"550\"\n- code: \"551\""},
    {"duplicate-field",
     "A field stands once in a map. YAML readers take one of the two and say nothing.",
     "text: One\ntext: Two", "text: One"},
    {"duplicate-item", "A list names each thing once.", "commands: [RCPT, MAIL, RCPT]",
     "commands: [RCPT, MAIL]"},
    {"duplicate-name",
     "A name is used once among the reply codes, and once among the enhanced status codes: it "
     "leads "
     "to one entry.",
     "- code: \"450\"\n  name: unavailable\n- code: \"550\"\n  name: unavailable",
     "- code: \"450\"\n  name: unavailable_now\n- code: \"550\"\n  name: unavailable"},
    {"empty-file",
     "A file of a catalogue starts with 'catalogue:', 'part:' or 'overlay:'. A file in which "
     "nothing "
     "stands was probably cut off.",
     "", "catalogue: smtp"},
    {"empty-value", "A field that is given has a value. Leave out what you have no words for.",
     "cause:", "cause: A typing error in the address."},
    {"file",
     "A file cannot be read or written, or gperf cannot be run. No output was changed. The exit "
     "code "
     "is 2, because nothing is wrong with the data.",
     "codesc check data", "codesc check data/codes.yaml"},
    {"forbidden-character",
     "Texts hold what can be seen: no control characters, no marks that turn the direction of "
     "writing, no byte order mark. Lines end with LF or CR LF.",
     "cause: \"A typing error.\\x07\"", "cause: \"A typing error.\""},
    {"invalid-utf8", "Files are UTF-8. Most editors can save a file in another encoding as UTF-8.",
     "cause: the byte 0xfc, u with two dots in Latin-1", "cause: the bytes 0xc3 0xbc"},
    {"line-break",
     "This text is one line; only explanation, cause and action may have several. \">-\" joins the "
     "lines that follow it.",
     "text: |\n  One\n  two", "text: >-\n  One\n  two"},
    {"lost-sample",
     "Samples are tests: each is explained as the library will explain it. A sample of a provider "
     "or "
     "of a phrase must be won by its entry; for one of a code its entry must speak; and no entry "
     "may "
     "win its 'not_samples'. Change the wording, add a condition, or move the sample.",
     "samples: [\"550 Mailbox is full of spam\"]    # of mailbox_full",
     "not_samples: [\"550 Mailbox is full of spam\"]"},
    {"misplaced-field",
     "The field exists, but not here: an enhanced status code replies to no commands, a context "
     "cannot change a name, and only an overlay drops entries.",
     "code: X.1.1\ncommands: [RCPT]", "code: \"550\"\ncommands: [RCPT]"},
    {"missing-field",
     "An entry needs a code, a name, a text, an explanation, a status and sources. A problem (4yz, "
     "5yz, an enhanced code) also needs a cause, an action and a category: people who meet it want "
     "to know what to do.",
     "- code: \"550\"\n  name: mailbox_unavailable",
     "- code: \"550\"\n  name: mailbox_unavailable\n  text: Requested action not taken\n  ..."},
    {"no-catalogue",
     "A part or an overlay is nothing without its catalogue: name the file with 'catalogue:', too.",
     "codesc check acme.yaml", "codesc check codes.yaml acme.yaml"},
    {"other-catalogue", "A part or an overlay names the catalogue that it belongs to.",
     "catalogue: smtp\n---\noverlay: smpt", "catalogue: smtp\n---\noverlay: smtp"},
    {"other-verdict",
     "A sample may state the verdict that is expected: category, blame, suppress, disposition. The "
     "library will say something else.",
     "samples: [{ reply: \"450 4.7.1 Greylisted\", category: policy }]",
     "samples: [{ reply: \"450 4.7.1 Greylisted\", category: greylisted }]"},
    {"out-of-order",
     "A warning. Entries stand in the order of their codes, the reply codes before the enhanced "
     "status codes, so that people find them.",
     "- code: \"551\"\n- code: \"550\"", "- code: \"550\"\n- code: \"551\""},
    {"renamed-code",
     "A code keeps its name for ever, because programs are built on it. An overlay changes the "
     "words of an entry, not its name.",
     "overlay: smtp\ncodes:\n  - code: \"550\"\n    name: refused",
     "overlay: smtp\ncodes:\n  - code: \"550\"\n    explanation: Refused."},
    {"repeated-text",
     "A warning. Explanation, cause and action answer three questions; two of them have the same "
     "words here.",
     "explanation: The disk is full.\ncause: The disk is full.",
     "explanation: The server has no space left.\ncause: The disk is full."},
    {"reserved-name",
     "The list of all entries hands out each name as it is, so that programs can make identifiers "
     "of it. A keyword of C or C++ cannot be one.",
     "name: default", "name: default_reply"},
    {"second-catalogue",
     "One file of a catalogue starts with 'catalogue:'; the others are parts of it.",
     "catalogue: smtp", "part: smtp"},
    {"second-document", "A file holds one YAML document; '---' would start another.",
     "---\ncodes:", "codes:"},
    {"tab-indentation", "YAML is indented by blanks, never by tabs.", "\tname: mailbox_full",
     "    name: mailbox_full"},
    {"tag", "YAML tags are not used. Put a value in quotes to make a string of it.",
     "code: !!str 550", "code: \"550\""},
    {"text-not-ascii",
     "A server sends its replies in ASCII, so the text is ASCII. Explanation, cause and action may "
     "use all letters.",
     "text: \"Postf\303\244cher voll\"", "text: \"Postfaecher voll\""},
    {"text-too-long",
     "A reply line has at most 512 octets with its code and its line end (RFC 5321 section "
     "4.5.3.1.5).",
     "text: \"... 507 octets ...\"", "text: \"... 506 octets ...\""},
    {"too-deep",
     "Lists and maps nest 32 deep at most. Nothing in a catalogue needs more than eight.",
     "samples: [[[[\"...\"]]]]", "samples: [\"...\"]"},
    {"too-many",
     "A catalogue has at most 255 categories, an entry at most 255 contexts, a file at most 4 "
     "million "
     "values and 64 MiB, and its aliases repeat at most 64 MiB. A large catalogue is parted into "
     "files.",
     "codesc check codes.yaml    # 65 MiB", "codesc check codes.yaml more.yaml    # a part"},
    {"trailing-space",
     "A warning. Blanks at the end of a line cannot be seen, and make differences where there are "
     "none.",
     "status: standard  ", "status: standard"},
    {"unknown-alias",
     "An alias (*) repeats a value that has its anchor (&) further up in the file.",
     "cause: *typing", "cause: &typing A typing error."},
    {"unknown-category", "An entry's category is one of those under 'categories:'.",
     "category: mailbox_ful", "category: mailbox_full"},
    {"unknown-field", "There is no such field here. Every field has its line in 'codesc schema'.",
     "explantion: The disk is full.", "explanation: The disk is full."},
    {"unknown-placeholder",
     "A placeholder in a text is one of those under 'placeholders:', which say what it stands for.",
     "text: \"{domian} ready\"", "text: \"{domain} ready\""},
    {"unknown-provider", "A provider is declared under 'providers:', where its title is enough.",
     "provider: yaho", "provider: yahoo"},
    {"unknown-reference",
     "What an entry refers to has an entry of its own; what an overlay drops is there.",
     "enhanced: [X.9.9]", "enhanced: [X.1.1]"},
    {"unknown-word", "This field takes one of a few words.", "status: standart",
     "status: standard"},
    {"unquoted-value",
     "Without quotes, YAML readers take this for a number, a truth value or null: \"550\" for five "
     "hundred and fifty, \"no\" for false.",
     "code: 550", "code: \"550\""},
    {"unused-placeholder",
     "A warning. A placeholder that no text uses was forgotten, or is misspelt where it is used.",
     "placeholders:\n  domian: { ... }", "placeholders:\n  domain: { ... }"},
    {"useless-condition",
     "A condition that always holds, or never, is none. A reply code has its class in its first "
     "digit; 'any' command is no condition.",
     "when: { commands: [any] }", "when: { commands: [RCPT] }"},
    {"useless-context", "A context changes at least one field besides saying when.",
     "- when: { commands: [RCPT] }", "- when: { commands: [RCPT] }\n  text: Too many recipients"},
    {"useless-item", "'any' means every command, so it stands alone.", "commands: [any, RCPT]",
     "commands: [any]"},
    {"wrong-type",
     "The field is of another kind: a list in brackets, a map in braces or on lines of its own, a "
     "text, or true or false.",
     "commands: RCPT", "commands: [RCPT]"},
    {"yaml-syntax",
     "The file is no YAML from here on. The cause often stands a line or more above: a quote or "
     "bracket that is not closed, an indentation that is off, or a text with ': ' that needs "
     "quotes.",
     "cause: Note: a typing error.", "cause: \"Note: a typing error.\""},
};

const size_t rule_count = sizeof rules / sizeof rules[0];
