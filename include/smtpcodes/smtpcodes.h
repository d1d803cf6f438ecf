/* SPDX-License-Identifier: MIT */
/**
 * @file
 * smtpcodes: what the codes of mail servers mean.
 *
 * Everything here reads constant tables. No function allocates, takes a lock, sets errno, looks at
 * the locale or keeps state: each may be called from any thread and from a signal handler. Every
 * string that is returned ends with a NUL, lives as long as its catalogue and is never to be freed.
 *
 * Unless a comment says otherwise, a catalogue argument must not be null. An entry number that is
 * out of range, SMTPCODES_NONE included, is no error: reading a field of it gives "", 0 or false.
 *
 * The constants of each reply code and each enhanced status code are in <smtpcodes_codes.h>, which
 * codesc writes.
 */
#ifndef SMTPCODES_SMTPCODES_H
#define SMTPCODES_SMTPCODES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SMTPCODES_VERSION_MAJOR 0
#define SMTPCODES_VERSION_MINOR 1
#define SMTPCODES_VERSION_PATCH 0
#define SMTPCODES_VERSION "0.1.0"

#if defined(__GNUC__) && !defined(SMTPCODES_STATIC)
#define SMTPCODES_API __attribute__((visibility("default")))
#else
#define SMTPCODES_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** All the entries of one compilation. */
typedef struct smtpcodes_catalog smtpcodes_catalog;

/**
 * The number of an entry, or of an entry as one of its contexts changes it. It holds for one
 * catalogue as it was compiled: store keys, not numbers.
 */
typedef int32_t smtpcodes_entry;

/** No entry: what a look-up gives when nothing was found. */
#define SMTPCODES_NONE ((smtpcodes_entry)-1)

/** What smtpcodes_catalog_check() can say. */
typedef enum smtpcodes_result {
    SMTPCODES_OK = 0,
    SMTPCODES_NOT_A_CATALOG = 1, /**< the bytes are no catalogue, or the pointer is null */
    SMTPCODES_WRONG_FORMAT = 2   /**< a catalogue, but of another format number */
} smtpcodes_result;

/** The kinds of entries, in the order in which a catalogue holds them. */
typedef enum smtpcodes_kind {
    SMTPCODES_KIND_UNKNOWN = 0,  /**< of a number that is no entry */
    SMTPCODES_KIND_REPLY = 1,    /**< reply code, RFC 5321 section 4.2 */
    SMTPCODES_KIND_ENHANCED = 2, /**< enhanced status code, RFC 3463 */
    SMTPCODES_KIND_PROVIDER = 3, /**< provider code */
    SMTPCODES_KIND_PHRASE = 4,   /**< phrase */
    SMTPCODES_KIND_CODE = 5      /**< code of a catalogue with "profile: generic" */
} smtpcodes_kind;

/** What the client does next. */
typedef enum smtpcodes_disposition {
    SMTPCODES_DISPOSITION_UNKNOWN = 0, /**< the reply's class decides: an enhanced code has none */
    SMTPCODES_SUCCESS = 1,
    SMTPCODES_CONTINUE = 2,
    SMTPCODES_RETRY = 3,
    SMTPCODES_FAIL = 4
} smtpcodes_disposition;

/** The side that must act. */
typedef enum smtpcodes_blame {
    SMTPCODES_BLAME_UNKNOWN = 0,
    SMTPCODES_BLAME_NONE = 1,
    SMTPCODES_BLAME_RECIPIENT = 2,
    SMTPCODES_BLAME_SENDER = 3,
    SMTPCODES_BLAME_MESSAGE = 4,
    SMTPCODES_BLAME_SENDING_SERVER = 5,
    SMTPCODES_BLAME_RECEIVING_SERVER = 6,
    SMTPCODES_BLAME_NETWORK = 7
} smtpcodes_blame;

/** What may be filled in for a placeholder. */
typedef enum smtpcodes_placeholder_kind {
    SMTPCODES_PLACEHOLDER_UNKNOWN = 0, /**< of a name that is no placeholder */
    SMTPCODES_PLACEHOLDER_DOMAIN = 1,  /**< a domain name */
    SMTPCODES_PLACEHOLDER_ADDRESS = 2, /**< an IP address */
    SMTPCODES_PLACEHOLDER_MAILBOX = 3, /**< a mail address */
    SMTPCODES_PLACEHOLDER_NUMBER = 4,  /**< digits */
    SMTPCODES_PLACEHOLDER_WORD = 5,    /**< no blank in it */
    SMTPCODES_PLACEHOLDER_URL = 6,     /**< a web address */
    SMTPCODES_PLACEHOLDER_TEXT = 7     /**< anything that can be seen */
} smtpcodes_placeholder_kind;

/** Whether a standard defines the code. */
typedef enum smtpcodes_status {
    SMTPCODES_STATUS_UNKNOWN = 0,
    SMTPCODES_STATUS_STANDARD = 1,
    SMTPCODES_STATUS_OBSOLETE = 2,
    SMTPCODES_STATUS_NONSTANDARD = 3
} smtpcodes_status;

/** The fields of an entry. Numbers are never reused; later versions add to the end. */
typedef enum smtpcodes_field {
    SMTPCODES_FIELD_KEY = 0,     /**< "550", "X.1.1", "yahoo:deferred", "phrase:mailbox_full" */
    SMTPCODES_FIELD_KIND,        /**< "reply", "enhanced", "provider", "phrase", "code" */
    SMTPCODES_FIELD_PROVIDER,    /**< name of the provider whose meaning it is: "yahoo" */
    SMTPCODES_FIELD_CODE,        /**< as the server writes it */
    SMTPCODES_FIELD_NAME,        /**< snake_case, unique in its kind, stable for ever */
    SMTPCODES_FIELD_MATCH,       /**< list: wordings of a phrase */
    SMTPCODES_FIELD_TEXT,        /**< the message line, with {placeholders} */
    SMTPCODES_FIELD_EXPLANATION, /**< what it means */
    SMTPCODES_FIELD_CAUSE,       /**< how it comes about */
    SMTPCODES_FIELD_ACTION,      /**< what to do now */
    SMTPCODES_FIELD_ENTRY,       /**< of a phrase: the key of the entry whose words it uses */
    SMTPCODES_FIELD_CATEGORY,    /**< what kind of problem it is */
    SMTPCODES_FIELD_BLAME,       /**< the side that must act */
    SMTPCODES_FIELD_SUPPRESS,    /**< "true" if the recipient address is dead, else "false" */
    SMTPCODES_FIELD_DISPOSITION, /**< "success", "continue", "retry", "fail"; "" if the class
                                    decides */
    SMTPCODES_FIELD_STATUS,      /**< "standard", "obsolete", "nonstandard" */
    SMTPCODES_FIELD_CONFIDENCE,  /**< "low" where the meaning is somebody's reading of replies */
    SMTPCODES_FIELD_COMMANDS,    /**< list: the commands that it replies to, or "any" */
    SMTPCODES_FIELD_ENHANCED,    /**< list: keys of the enhanced status codes that go with it */
    SMTPCODES_FIELD_SOURCES,     /**< list: where the facts come from */
    SMTPCODES_FIELD_SAMPLES,     /**< list: real replies */
    SMTPCODES_FIELD_NOT_SAMPLES, /**< list: real replies that look alike but mean something else */
    /** The conditions of a context, a provider's entry or a phrase, all lists. */
    SMTPCODES_FIELD_WHEN_CLASS,
    SMTPCODES_FIELD_WHEN_REPLY,
    SMTPCODES_FIELD_WHEN_ENHANCED,
    SMTPCODES_FIELD_WHEN_TOKEN,
    SMTPCODES_FIELD_WHEN_WORDING,
    SMTPCODES_FIELD_WHEN_COMMANDS,
    SMTPCODES_FIELD_WHEN_PROVIDER,
    SMTPCODES_FIELD_COUNT
} smtpcodes_field;

/** The library's version, SMTPCODES_VERSION when it was compiled. */
SMTPCODES_API const char *smtpcodes_version(void);

/* ---- Catalogues -------------------------------------------------------------------------- */

/**
 * The catalogue that comes with the library. Never null. A program that does not call this and is
 * linked with the static library does not carry its tables.
 */
SMTPCODES_API const smtpcodes_catalog *smtpcodes_builtin(void);

/**
 * Whether this library can read a catalogue. Call it once for a catalogue that was compiled apart
 * from the library; what comes from smtpcodes_builtin() is always good. `catalog` may be null.
 */
SMTPCODES_API smtpcodes_result smtpcodes_catalog_check(const smtpcodes_catalog *catalog);

/** The name under `catalogue:` in the YAML, such as "smtp". */
SMTPCODES_API const char *smtpcodes_catalog_name(const smtpcodes_catalog *catalog);

/** The title of the catalogue. */
SMTPCODES_API const char *smtpcodes_catalog_title(const smtpcodes_catalog *catalog);

/**
 * A hash of all that the catalogue says: 16 lower-case hexadecimal digits. It is the same on every
 * machine, and other when one word is. It tells catalogues apart; it is no protection from forgery.
 */
SMTPCODES_API const char *smtpcodes_catalog_hash(const smtpcodes_catalog *catalog);

/** How many entries there are. */
SMTPCODES_API size_t smtpcodes_count(const smtpcodes_catalog *catalog);

/** How many entries of one kind there are; 0 for a number that is no kind. */
SMTPCODES_API size_t smtpcodes_count_kind(const smtpcodes_catalog *catalog, smtpcodes_kind kind);

/**
 * The entry after `entry`: by kind, then by code; those of a generic catalogue as they are written.
 * SMTPCODES_NONE gives the first one, and comes back after the last.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_next(const smtpcodes_catalog *catalog,
                                             smtpcodes_entry entry);

/* ---- Look-up, each in constant time ------------------------------------------------------ */

/**
 * Finds an entry by its key: "550", "X.1.1", or whatever keys a generic catalogue has. The key is
 * `length` bytes long and needs no NUL; with a `length` of 0 `key` may be null. Letters count as
 * they are written. SMTPCODES_NONE if there is none.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_key(const smtpcodes_catalog *catalog, const char *key,
                                                 size_t length);

/**
 * Finds an entry by its name, which is unique within its kind: "mailbox_unavailable". Providers
 * name their entries apart from each other: of several with one name this gives the first. As for
 * smtpcodes_find_key(), the name needs no NUL. SMTPCODES_NONE if there is none, or no such kind.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_name(const smtpcodes_catalog *catalog,
                                                  smtpcodes_kind kind, const char *name,
                                                  size_t length);

/**
 * Finds a reply code by its number (RFC 5321 section 4.2). `command` is the verb that the reply
 * answers ("RCPT", "connect" for the greeting, "DATA" also for the end of the data; in any case),
 * or null if it is not known: where the code means something else to that command, the result is
 * the entry in that context. SMTPCODES_NONE if there is no such code; any number is allowed.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_reply(const smtpcodes_catalog *catalog,
                                                   unsigned number, const char *command);

/**
 * Finds an enhanced status code by its numbers (RFC 3463 section 2). `status_class` is 2, 4 or 5:
 * where the code means something else in that class, the result is the entry in that context.
 * SMTPCODES_NONE if there is no such code; any numbers are allowed, and three-digit details stay
 * what they are.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_enhanced(const smtpcodes_catalog *catalog,
                                                      unsigned status_class, unsigned subject,
                                                      unsigned detail);

/** How near a look-up came. */
typedef enum smtpcodes_level {
    SMTPCODES_LEVEL_NONE = 0,    /**< not at all */
    SMTPCODES_LEVEL_EXACT = 1,   /**< the very code */
    SMTPCODES_LEVEL_SUBJECT = 2, /**< X.1.0 or X.1.X, for all of the subject */
    SMTPCODES_LEVEL_CLASS = 3    /**< 5.X.X, for all of the class */
} smtpcodes_level;

/**
 * The same, falling back where the catalogue does not know the code: from 5.1.77 to X.1.0 or X.1.X,
 * which speak for the subject, and to 5.X.X, which speaks for the class. `*level` says which of
 * them answered.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_find_enhanced_near(const smtpcodes_catalog *catalog,
                                                           unsigned status_class, unsigned subject,
                                                           unsigned detail, smtpcodes_level *level);

/**
 * What the first digit of a reply code or the class of an enhanced status code says, whatever the
 * code (RFC 5321 section 4.2.1, RFC 3463 section 3.1): 2 success, 3 continue, 4 retry, 5 fail.
 */
SMTPCODES_API smtpcodes_disposition smtpcodes_class_disposition(unsigned number);

/**
 * The provider with a name or an alias ("yahoo", "aol"; letters count as they are written), which
 * needs no NUL: a number for smtpcodes_find_provider_code(). 0 if there is none.
 */
SMTPCODES_API unsigned smtpcodes_find_provider(const smtpcodes_catalog *catalog, const char *name,
                                               size_t length);

/**
 * The provider to which a server belongs, by the end of its host name
 * ("mta7.am0.yahoodns.net"), in any case and with or without a dot at the end. 0 if it is of none.
 */
SMTPCODES_API unsigned smtpcodes_find_provider_host(const smtpcodes_catalog *catalog,
                                                    const char *host, size_t length);

/** How many providers there are; they have the numbers from 1 on. */
SMTPCODES_API unsigned smtpcodes_count_providers(const smtpcodes_catalog *catalog);

/** The name of a provider in the YAML; "" for a number that is none. */
SMTPCODES_API const char *smtpcodes_provider_name(const smtpcodes_catalog *catalog,
                                                  unsigned provider);

/** The name of a provider as people write it; "" for a number that is none. */
SMTPCODES_API const char *smtpcodes_provider_title(const smtpcodes_catalog *catalog,
                                                   unsigned provider);

/** The provider that this one is a part of; 0 if there is none. */
SMTPCODES_API unsigned smtpcodes_provider_parent(const smtpcodes_catalog *catalog,
                                                 unsigned provider);

/**
 * Finds what providers mean by a code: a token ("TSS04"), an enhanced status code ("X.7.26", or in
 * one class "5.7.26") or a reply code ("554"). With a `provider` only its entries and those of
 * the providers that it is a part of are found, with 0 those of all. Puts the first `limit` entries
 * into `entries` (which may be null if `limit` is 0), in the order of the catalogue; the result is
 * how many there are, which may be more. A range or a pattern in the catalogue stands for each of
 * its codes.
 */
SMTPCODES_API size_t smtpcodes_find_provider_code(const smtpcodes_catalog *catalog,
                                                  unsigned provider, const char *code,
                                                  size_t length, smtpcodes_entry *entries,
                                                  size_t limit);

/* ---- Contexts ---------------------------------------------------------------------------- */

/** How many contexts an entry has: conditions under which some of its fields differ. */
SMTPCODES_API size_t smtpcodes_count_contexts(const smtpcodes_catalog *catalog,
                                              smtpcodes_entry entry);

/**
 * The entry as its context number `index` (from 0) changes it: it reads like any entry, and a field
 * that the context leaves alone is the entry's own. The SMTPCODES_FIELD_WHEN_ lists give the
 * conditions, all of which must hold. SMTPCODES_NONE past the last one.
 */
SMTPCODES_API smtpcodes_entry smtpcodes_get_context(const smtpcodes_catalog *catalog,
                                                    smtpcodes_entry entry, size_t index);

/** The entry to which a context belongs; an entry itself for an entry. */
SMTPCODES_API smtpcodes_entry smtpcodes_get_owner(const smtpcodes_catalog *catalog,
                                                  smtpcodes_entry entry);

/* ---- Places in the YAML ------------------------------------------------------------------ */

/**
 * The file, without its folder, in which an entry or a context stands, and in `line`, which may be
 * null, the number of its first line there, from 1. Of an entry that an overlay changes it is the
 * place in the overlay: the last one that counts. "" and 0 if places were left out of the tables
 * (codesc build --fields), and if there is no such entry.
 */
SMTPCODES_API const char *smtpcodes_get_file(const smtpcodes_catalog *catalog,
                                             smtpcodes_entry entry, unsigned *line);

/** The same of a rule, by its name: that of smtpcodes_verdict.rule. */
SMTPCODES_API const char *smtpcodes_rule_file(const smtpcodes_catalog *catalog, const char *rule,
                                              unsigned *line);

/* ---- Fields ------------------------------------------------------------------------------ */

/** The kind of an entry. */
SMTPCODES_API smtpcodes_kind smtpcodes_get_kind(const smtpcodes_catalog *catalog,
                                                smtpcodes_entry entry);

/**
 * The number behind the code: 550 for a reply code; subject * 1000 + detail for an enhanced status
 * code, so 1001 for X.1.1; of a generic catalogue, the key if it is a decimal number of at most
 * 2147483647 without zeros in front; 0 for all others. It is the value of the constant of the
 * entry.
 */
SMTPCODES_API unsigned smtpcodes_get_number(const smtpcodes_catalog *catalog,
                                            smtpcodes_entry entry);

/** A field that is one string, UTF-8. "" if the entry has none, and for a field that is a list. */
SMTPCODES_API const char *smtpcodes_get(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                        smtpcodes_field field);

/** How many items a field has that is a list. 0 for a field that is one string. */
SMTPCODES_API size_t smtpcodes_get_count(const smtpcodes_catalog *catalog, smtpcodes_entry entry,
                                         smtpcodes_field field);

/** Item number `index` (from 0) of a field that is a list. "" past the last one. */
SMTPCODES_API const char *smtpcodes_get_item(const smtpcodes_catalog *catalog,
                                             smtpcodes_entry entry, smtpcodes_field field,
                                             size_t index);

/** What the client does next. */
SMTPCODES_API smtpcodes_disposition smtpcodes_get_disposition(const smtpcodes_catalog *catalog,
                                                              smtpcodes_entry entry);

/** The side that must act. */
SMTPCODES_API smtpcodes_blame smtpcodes_get_blame(const smtpcodes_catalog *catalog,
                                                  smtpcodes_entry entry);

/** Whether a standard defines the code. */
SMTPCODES_API smtpcodes_status smtpcodes_get_status(const smtpcodes_catalog *catalog,
                                                    smtpcodes_entry entry);

/** True only if the recipient's address itself is dead: no more mail to it. */
SMTPCODES_API bool smtpcodes_get_suppress(const smtpcodes_catalog *catalog, smtpcodes_entry entry);

/** The title of an entry's category, such as "The mailbox is full"; "" if it has no category. */
SMTPCODES_API const char *smtpcodes_get_category_title(const smtpcodes_catalog *catalog,
                                                       smtpcodes_entry entry);

/**
 * Whether the catalogue was compiled with this field at all: tells left out from empty. A field
 * that "codesc build --fields" left out reads as one that no entry has: "", 0, unknown or false.
 */
SMTPCODES_API bool smtpcodes_has(const smtpcodes_catalog *catalog, smtpcodes_field field);

/* ---- Names of the constants above -------------------------------------------------------- */

/** The name of a field in the YAML and in JSON: "explanation". "" for a number that is no field. */
SMTPCODES_API const char *smtpcodes_field_name(smtpcodes_field field);

/** Whether a field is a list: read it with smtpcodes_get_item(). */
SMTPCODES_API bool smtpcodes_field_is_list(smtpcodes_field field);

/** "reply", "enhanced", "provider", "phrase"; "" for a number that is no kind. */
SMTPCODES_API const char *smtpcodes_kind_name(smtpcodes_kind kind);

/** "success", "continue", "retry", "fail"; "" for all others. */
SMTPCODES_API const char *smtpcodes_disposition_name(smtpcodes_disposition disposition);

/** "recipient", "sender", …; "unknown" for SMTPCODES_BLAME_UNKNOWN, "" for a number that is none.
 */
SMTPCODES_API const char *smtpcodes_blame_name(smtpcodes_blame blame);

/** "standard", "obsolete", "nonstandard"; "" for all others. */
SMTPCODES_API const char *smtpcodes_status_name(smtpcodes_status status);

/* ---- Replies ----------------------------------------------------------------------------- */

/** An enhanced status code as numbers, RFC 3463 section 2. */
typedef struct smtpcodes_enhanced {
    unsigned status_class; /**< 2, 4 or 5; 0 where there is no enhanced status code */
    unsigned subject;      /**< 0 to 999 */
    unsigned detail;       /**< 0 to 999 */
} smtpcodes_enhanced;

/**
 * Reads an enhanced status code that stands alone, such as "5.1.1": for smtpcodes_find_enhanced(),
 * smtpcodes_find_enhanced_near() and smtpcodes_write_reply(). The code is all of the `length`
 * bytes, which need no NUL; with a `length` of 0 `code` may be null. The class is 2, 4 or 5;
 * subject and detail have one to three digits and no leading zero (RFC 3463 section 2), and
 * "5.7.509" has the detail 509. Anything else gives false and leaves `enhanced` as it is: "5.1",
 * "5.01.1", "5.1.1.10", " 5.1.1", and "X.1.1", which is a key for smtpcodes_find_key().
 */
SMTPCODES_API bool smtpcodes_parse_enhanced(const char *code, size_t length,
                                            smtpcodes_enhanced *enhanced);

/** What a line or a reply has about it: bits of smtpcodes_line.flags and smtpcodes_reply.flags. */
enum {
    SMTPCODES_CODE_CHANGED = 1 << 0,      /**< a line has another code than the line before */
    SMTPCODES_LINE_WITHOUT_CODE = 1 << 1, /**< a line has no code: it is passed over */
    SMTPCODES_LINE_TOO_LONG = 1 << 2,  /**< a line is beyond the limit; it was read all the same */
    SMTPCODES_REPLY_TOO_LONG = 1 << 3, /**< the reply is beyond the limit, as above */
    SMTPCODES_BARE_LF = 1 << 4,        /**< LF without CR before it; it ends the line */
    SMTPCODES_BARE_CR = 1 << 5,        /**< CR without LF behind it; it does not end the line */
    SMTPCODES_CONTROL_BYTES = 1 << 6,  /**< NUL, ESC and their like; not TAB, CR and LF */
    SMTPCODES_EIGHT_BIT = 1 << 7,      /**< bytes above 127 */
    SMTPCODES_MISSING_LINE_END = 1 << 8, /**< the input ended within a line */
    SMTPCODES_JOINED = 1 << 9 /**< one line holds several, as in "550-one 550 two" of logs */
};

/** What the standards forbid; found in strict mode alone. 0 is none. */
typedef enum smtpcodes_rule {
    SMTPCODES_RULE_NONE = 0,
    SMTPCODES_RULE_CODE = 1,      /**< a line starts with 200 to 559, RFC 5321 section 4.2 */
    SMTPCODES_RULE_SEPARATOR = 2, /**< SP, "-" or the line end follows the code, same section */
    SMTPCODES_RULE_SAME_CODE = 3, /**< all lines have the same code, RFC 5321 section 4.2.1 */
    SMTPCODES_RULE_LINE_END = 4,  /**< CR LF, never one without the other, RFC 5321 section 2.3.8 */
    SMTPCODES_RULE_TEXT = 5,      /**< TAB and printable ASCII, RFC 5321 section 4.2; UTF-8 where
                                       the option says so, RFC 6531 section 3.7.4.2 */
    SMTPCODES_RULE_LINE_LENGTH = 6, /**< the line limit, by default RFC 5321 section 4.5.3.1.5 */
    SMTPCODES_RULE_LAST_LINE = 7,   /**< the input ended before the last line did, section 4.2.1 */
    SMTPCODES_RULE_ENHANCED_CLASS =
        8, /**< the class is the reply's first digit, RFC 2034 section 4 */
    SMTPCODES_RULE_ENHANCED_PLACE = 9, /**< it stands at the start of the text, same section */
    SMTPCODES_RULE_ENHANCED_SAME = 10  /**< it is the same on each line, same section */
} smtpcodes_rule;

/** Options of a parser, to be joined with |. */
enum {
    SMTPCODES_STRICT = 1 << 0,  /**< say what the standards forbid */
    SMTPCODES_SMTPUTF8 = 1 << 1 /**< the client uses SMTPUTF8 (RFC 6531): UTF-8 is allowed */
};

/** The longest line that a server may send, with its line end: RFC 5321 section 4.5.3.1.5. */
#define SMTPCODES_LINE_LIMIT 512

/**
 * From here on a reply counts as too long, in octets. No standard has a limit; the longest replies
 * of real servers, those to EHLO and HELP, have some dozens of lines. This is 128 lines of full
 * length.
 */
#define SMTPCODES_REPLY_LIMIT 65536

/**
 * One line of a reply. Every offset counts octets from the start of the reply, from 0; an end is
 * the offset behind the last octet. Members are only ever added at the end.
 */
typedef struct smtpcodes_line {
    unsigned code;               /**< reply code, 0 if the line has none */
    unsigned flags;              /**< SMTPCODES_BARE_LF and its like, of this line */
    smtpcodes_enhanced enhanced; /**< the enhanced status code of this line */
    smtpcodes_rule broken_rule;  /**< in strict mode: the first one that it breaks */
    size_t start;
    size_t text_start;     /**< behind code and separator; of a line without a code, its start */
    size_t end;            /**< without the line end */
    size_t enhanced_start; /**< 0 if there is none */
    size_t enhanced_end;   /**< 0 if there is none */
    size_t broken_at;      /**< where the rule is broken */
    bool is_last;          /**< the reply ends with it */
} smtpcodes_line;

/** A reply, RFC 5321 section 4.2. Offsets and growth are as with smtpcodes_line. */
typedef struct smtpcodes_reply {
    unsigned code;               /**< reply code of the last line that has one; 0 if none has */
    unsigned flags;              /**< SMTPCODES_CODE_CHANGED and its like, of all lines together */
    smtpcodes_enhanced enhanced; /**< the first enhanced status code on the lines */
    smtpcodes_rule broken_rule;  /**< in strict mode: the first one that is broken */
    size_t code_start;           /**< where the code stands first; it has three octets */
    size_t enhanced_start;       /**< 0 if there is none */
    size_t enhanced_end;         /**< 0 if there is none */
    size_t text_start;           /**< text of the first line with a code */
    size_t text_end;             /**< its end, without the line end */
    size_t end;                  /**< end of the last line, with its line end */
    size_t line_count;
    size_t broken_at;    /**< where the rule is broken */
    bool is_complete;    /**< the last line was seen; else the input ended before */
    bool enhanced_valid; /**< there is an enhanced status code, and its class is the code's first
                            digit (RFC 2034 section 4); nothing is corrected where it is not */
} smtpcodes_reply;

/**
 * The state of reading one reply. The caller owns the memory and may copy it; nothing needs to be
 * released. The members are the library's own: read the results with the functions below.
 */
typedef struct smtpcodes_parser {
    smtpcodes_reply reply;
    smtpcodes_line line;
    size_t offset;
    size_t line_limit;
    size_t reply_limit;
    size_t candidate_start;
    size_t character_start;
    smtpcodes_enhanced candidate;
    smtpcodes_enhanced first_enhanced;
    unsigned options;
    unsigned number;
    unsigned char state;
    unsigned char previous;
    unsigned char place;
    unsigned char digits;
    unsigned char prefix_at;
    unsigned char wanted;
    unsigned char character_left;
    unsigned char character_least;
    unsigned char character_most;
    bool is_first;
    bool is_continued;
    bool is_joined;
    size_t reserved[14];
} smtpcodes_parser;

/** What smtpcodes_parser_feed() came to. */
typedef enum smtpcodes_event {
    SMTPCODES_MORE = 0, /**< all was taken: the line goes on with what is fed next */
    SMTPCODES_LINE = 1, /**< a line ended: see smtpcodes_parser_get_line(); the reply goes on */
    SMTPCODES_REPLY = 2 /**< the last line ended: see smtpcodes_parser_get_reply() */
} smtpcodes_event;

/**
 * Prepares a parser. `size` is sizeof(smtpcodes_parser) as the caller was compiled; `options` are
 * SMTPCODES_STRICT and its like, or 0. False, and nothing done, if `size` is less than this library
 * needs; that does not happen within one version of the shared library (see its SONAME).
 */
SMTPCODES_API bool smtpcodes_parser_init(smtpcodes_parser *parser, size_t size, unsigned options);

/**
 * Sets from which length on, in octets with the line end, a line and a reply count as too long; 0
 * is no limit. Without this call it is SMTPCODES_LINE_LIMIT and SMTPCODES_REPLY_LIMIT. What is
 * longer is flagged as soon as it is seen, and read all the same: memory and time for each octet do
 * not grow, and the caller decides when to hang up.
 */
SMTPCODES_API void smtpcodes_parser_set_limits(smtpcodes_parser *parser, size_t line_limit,
                                               size_t reply_limit);

/**
 * Reads the next `length` octets of a reply, as many or as few as there are; `bytes` may be null if
 * `length` is 0. It stops behind each line end: `*taken` says how many octets it took. Call it
 * again with the rest after SMTPCODES_LINE. After SMTPCODES_REPLY nothing more is taken: what
 * follows belongs to the next reply, for which smtpcodes_parser_reset() prepares.
 *
 * It reads what real servers send: several lines (RFC 5321 section 4.2.1), a bare code, CR LF or LF
 * alone, and in front of the code blanks, "050 " (sendmail -v), "<<< ", "smtp; " and
 * "Diagnostic-Code: smtp; " (RFC 3464). An enhanced status code (RFC 2034, RFC 3463) counts
 * directly behind the code, also as "#5.7.1", "(#5.7.1)" and "504: 5.7.4". Further on in the text
 * it counts if it stands as a word of its own, has a subject of 0 to 7, and a class that says
 * success in a 2yz reply and failure in a 4yz or 5yz one ("#" before it makes up for that); in a
 * 220 reply, where versions of programs stand, and after other codes than 2yz, 4yz and 5yz it does
 * not count. A line may also start with the enhanced status code, if the reply code follows: "5.1.0
 * - Unknown address error 550-'...'".
 *
 * With SMTPCODES_STRICT it reads the same and says in broken_rule what the standards forbid.
 */
SMTPCODES_API smtpcodes_event smtpcodes_parser_feed(smtpcodes_parser *parser, const char *bytes,
                                                    size_t length, size_t *taken);

/**
 * Tells the parser that the input has ended. A line that was begun ends here; the result is as of
 * smtpcodes_parser_feed(), and SMTPCODES_MORE if no line was begun. If it is not SMTPCODES_REPLY,
 * the reply has no last line, and smtpcodes_parser_get_reply() gives what there is of it. Only
 * smtpcodes_parser_reset() may follow.
 */
SMTPCODES_API smtpcodes_event smtpcodes_parser_finish(smtpcodes_parser *parser);

/**
 * The line that ended last, or as much as was read of the one that has begun since. `size` is
 * sizeof(smtpcodes_line) as the caller was compiled.
 */
SMTPCODES_API void smtpcodes_parser_get_line(const smtpcodes_parser *parser, smtpcodes_line *line,
                                             size_t size);

/**
 * The reply as far as it was read. `size` is sizeof(smtpcodes_reply) as the caller was compiled.
 */
SMTPCODES_API void smtpcodes_parser_get_reply(const smtpcodes_parser *parser,
                                              smtpcodes_reply *reply, size_t size);

/** Makes ready for the next reply, with the same options and limits. Offsets start at 0 again. */
SMTPCODES_API void smtpcodes_parser_reset(smtpcodes_parser *parser);

/**
 * Reads one whole reply of `length` octets with the default options and limits, as
 * smtpcodes_parser_feed() describes. `size` is sizeof(smtpcodes_reply) as the caller was compiled.
 * True if the reply is complete; `out` is filled in either case. Octets behind the last line are
 * not looked at: out->end says where they start.
 */
SMTPCODES_API bool smtpcodes_parse(const char *reply, size_t length, smtpcodes_reply *out,
                                   size_t size);

/* ---- The verdict ------------------------------------------------------------------------- */

/** What a caller knows of a reply besides its text. Start with all zero; all of it may stay so. */
typedef struct smtpcodes_known {
    size_t size; /**< sizeof(smtpcodes_known) as the caller was compiled */
    /** The verb that it answers: "RCPT", "connect", "DATA" also for the end of the data; or null.
     */
    const char *command;
    const char *host;  /**< name of the server that sent it, or null */
    unsigned provider; /**< of that server, see smtpcodes_find_provider(); 0 if the host tells */
    /** Addresses and domains of the sending server, each ending with a NUL; or null. */
    const char *const *own;
    size_t own_count;
} smtpcodes_known;

/** Something that spoke for a verdict. */
typedef struct smtpcodes_evidence {
    smtpcodes_entry entry; /**< in the context that holds */
    unsigned seen;         /**< the library's own */
    size_t start;          /**< where in the input it was seen: offsets in octets, half open */
    size_t end;
} smtpcodes_evidence;

/** How many pieces of evidence a verdict holds. Of more, the weakest are left out. */
#define SMTPCODES_EVIDENCE_LIMIT 24

/**
 * The verdict on a reply. Strings are those of the catalogue. The struct may grow at its end in
 * later versions.
 */
typedef struct smtpcodes_verdict {
    smtpcodes_reply reply;  /**< the reply taken apart; its code is 0 if it has none */
    unsigned provider;      /**< that sent it, 0 if it is not known */
    smtpcodes_entry winner; /**< the entry whose words hold; SMTPCODES_NONE if nothing spoke */
    smtpcodes_entry entry;  /**< the most specific code or provider's entry that spoke, or none */
    smtpcodes_disposition disposition; /**< unknown if the reply has no code */
    smtpcodes_blame blame;
    const char *category; /**< its name; "unclassified" if nothing spoke */
    const char *rule;     /**< name of the rule that changed the verdict; "" if none did */
    bool suppress;        /**< the recipient's address itself is dead: no more mail to it */
    bool names_own;       /**< the reply names one of the caller's own addresses or domains */
    long retry_after;     /**< seconds that the reply asks to wait; -1 if it names no time */
    size_t evidence_count;
    /** What spoke, the strongest first: the first one is the winner. */
    smtpcodes_evidence evidence[SMTPCODES_EVIDENCE_LIMIT];
} smtpcodes_verdict;

/**
 * Says what a reply means: who refuses what, whose fault it is and what the client does next.
 * `reply` is one whole reply of `length` octets, of any bytes; `known` may be null. `size` is
 * sizeof(smtpcodes_verdict) as the caller was compiled; less than this version's leaves the verdict
 * untouched and gives false. Otherwise it gives true, whatever the reply is. A text without a code
 * that quotes a reply, as bounces do ("host ... said: 550 5.1.1 ..."), is taken for that reply.
 *
 * What speaks, in this order: a provider's entry seen by its token or its wording; a phrase; a
 * provider's entry seen by its code alone; the enhanced status code; the reply code. Within one
 * kind: an overlay's before what it lies over, more conditions, the longer match, the earlier
 * place, the order of the catalogue. A code of no known category yields to one of a known. The
 * first digit decides between retry and fail (RFC 5321 section 4.2.1), unless the winner says
 * otherwise. Then the first rule of the catalogue that fits may change the verdict. The address is
 * never dead after a reply that is not permanent.
 *
 * Takes time in proportion to `length`, whatever the bytes.
 */
SMTPCODES_API bool smtpcodes_explain(const smtpcodes_catalog *catalog, const char *reply,
                                     size_t length, const smtpcodes_known *known,
                                     smtpcodes_verdict *verdict, size_t size);

/** What makes one piece of evidence stronger than another, the weightiest first. */
typedef enum smtpcodes_strength {
    SMTPCODES_STRONGER_KIND,       /**< its kind, or that it is of a known category */
    SMTPCODES_STRONGER_LAYER,      /**< an overlay, or a later one */
    SMTPCODES_STRONGER_CONDITIONS, /**< more conditions */
    SMTPCODES_STRONGER_LENGTH,     /**< a longer match */
    SMTPCODES_STRONGER_START,      /**< an earlier place in the reply */
    SMTPCODES_STRONGER_ORDER       /**< an earlier place in the catalogue */
} smtpcodes_strength;

/**
 * By what a piece of evidence is stronger than the one behind it, as smtpcodes_explain() has put
 * them. `index` is the number of the stronger one, from 0; of the last one, and past it, the result
 * is SMTPCODES_STRONGER_KIND.
 */
SMTPCODES_API smtpcodes_strength smtpcodes_stronger_by(const smtpcodes_catalog *catalog,
                                                       const smtpcodes_verdict *verdict,
                                                       size_t index);

/** The title of a category by its name: "The mailbox is full"; "" if there is no such category. */
SMTPCODES_API const char *smtpcodes_category_title(const smtpcodes_catalog *catalog,
                                                   const char *category);

/* ---- Placeholders ------------------------------------------------------------------------ */

/** How many placeholders the catalogue knows; they have the numbers from 1 on. */
SMTPCODES_API unsigned smtpcodes_count_placeholders(const smtpcodes_catalog *catalog);

/**
 * The placeholder with a name ("domain"), which needs no NUL: a number for the functions below. 0
 * if there is none.
 */
SMTPCODES_API unsigned smtpcodes_find_placeholder(const smtpcodes_catalog *catalog,
                                                  const char *name, size_t length);

/**
 * Placeholder number `index` (from 0) of the text of an entry, in the order in which they stand
 * there; each counts once. 0 past the last one.
 */
SMTPCODES_API unsigned smtpcodes_get_placeholder(const smtpcodes_catalog *catalog,
                                                 smtpcodes_entry entry, size_t index);

/** The name of a placeholder, without braces; "" for a number that is none, as with the next two.
 */
SMTPCODES_API const char *smtpcodes_placeholder_name(const smtpcodes_catalog *catalog,
                                                     unsigned placeholder);

/** What is to be filled in, in words. */
SMTPCODES_API const char *smtpcodes_placeholder_description(const smtpcodes_catalog *catalog,
                                                            unsigned placeholder);

/** A value that may be filled in. */
SMTPCODES_API const char *smtpcodes_placeholder_example(const smtpcodes_catalog *catalog,
                                                        unsigned placeholder);

/** Which values may be filled in. */
SMTPCODES_API smtpcodes_placeholder_kind
smtpcodes_get_placeholder_kind(const smtpcodes_catalog *catalog, unsigned placeholder);

/** "domain", "address", …; "" for a number that is no kind. */
SMTPCODES_API const char *smtpcodes_placeholder_kind_name(smtpcodes_placeholder_kind kind);

/* ---- Rendering --------------------------------------------------------------------------- */

/** What rendering and writing can say. */
typedef enum smtpcodes_error {
    SMTPCODES_NO_ERROR = 0,
    SMTPCODES_ERROR_SPACE = 1, /**< the buffer is too short; *needed says how long it must be */
    SMTPCODES_ERROR_MISSING_VALUE =
        2,                            /**< the text has a placeholder for which there is no value */
    SMTPCODES_ERROR_UNKNOWN_NAME = 3, /**< a value has a name that is no placeholder */
    SMTPCODES_ERROR_BYTES = 4,        /**< CR, LF, NUL, another control character, no valid UTF-8,
                                           or a character that is not ASCII where only that may be */
    SMTPCODES_ERROR_KIND = 5, /**< a value is not of its placeholder's kind: "ten" for a number */
    SMTPCODES_ERROR_TEXT =
        6, /**< the braces of the entry's text do not match; codesc lets none pass */
    SMTPCODES_ERROR_CODE = 7,    /**< no reply code: it is 200 to 559, the second digit 0 to 5 */
    SMTPCODES_ERROR_ENHANCED = 8 /**< no enhanced status code, or its class is not the reply's */
} smtpcodes_error;

/** What is put in for a placeholder. This struct never grows: there are arrays of it. */
typedef struct smtpcodes_value {
    const char *name;  /**< of the placeholder, without braces; ends with a NUL */
    const char *value; /**< UTF-8, needs no NUL */
    size_t length;     /**< of the value, in bytes */
} smtpcodes_value;

/**
 * Renders the text of an entry: puts values in for its placeholders, and braces for {{ and }}.
 * `values` has `count` items and may be null if `count` is 0; of two with the same name the first
 * one counts; values for which this text has no placeholder are passed over. `buffer` has `size`
 * bytes and may be null if `size` is 0. `*needed` is set to the length of the whole result, without
 * its NUL; after any error but SMTPCODES_ERROR_SPACE it is 0.
 *
 * As with snprintf, the buffer always ends with a NUL if `size` is not 0, and *needed + 1 bytes are
 * enough. Unlike with snprintf, nothing is ever half written: after an error the buffer holds "".
 *
 * The result is one line of text without control characters, whatever the values are: a value is
 * refused that could end the line. It may be longer than a reply line; smtpcodes_write_reply()
 * makes several of it.
 */
SMTPCODES_API smtpcodes_error smtpcodes_render(const smtpcodes_catalog *catalog,
                                               smtpcodes_entry entry, const smtpcodes_value *values,
                                               size_t count, char *buffer, size_t size,
                                               size_t *needed);

/* ---- Writing ----------------------------------------------------------------------------- */

/** Options of smtpcodes_write_reply() beside SMTPCODES_SMTPUTF8, to be joined with |. */
enum {
    SMTPCODES_CONTINUED = 1 << 2 /**< more lines of this reply follow, from another call */
};

/**
 * Writes a reply, RFC 5321 section 4.2, with its line ends. `code` is 200 to 559. `enhanced` is
 * null if there is no enhanced status code; else its class must be the first digit of the code (RFC
 * 2034 section 4), and it is written on every line. `text` is `length` bytes of printable
 * characters, and may be null if `length` is 0: ASCII, or UTF-8 where `options` has
 * SMTPCODES_SMTPUTF8, that is, where the client uses SMTPUTF8 (RFC 6531 section 3.7.4.2). A text
 * with CR, LF, TAB or any other control character is refused, so that no text can end a line or add
 * one.
 *
 * A line has at most SMTPCODES_LINE_LIMIT octets. What does not fit goes on in the next line: it is
 * broken behind a blank, which stays at the end of its line, or within a word that is longer than a
 * line, but never within a character. The texts of the lines one behind the other are the text.
 *
 * `buffer`, `size` and `*needed` are as with smtpcodes_render(): always a NUL, nothing half
 * written.
 */
SMTPCODES_API smtpcodes_error smtpcodes_write_reply(unsigned code,
                                                    const smtpcodes_enhanced *enhanced,
                                                    const char *text, size_t length,
                                                    unsigned options, char *buffer, size_t size,
                                                    size_t *needed);

#ifdef __cplusplus
}
#endif

#endif
